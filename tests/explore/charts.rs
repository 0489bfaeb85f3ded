//! Charts of any frame.

use serde_json::Value;
use tubelab::plot::Chart;
use tubelab::prelude::*;

fn videos() -> DataFrame {
    clean(&fetch("demo").unwrap()).unwrap()
}

/// Every kind of chart of a frame with these columns.
fn all(frame: &DataFrame, name: &str, number: &str) -> Vec<Result<Chart>> {
    vec![
        plot::bar(frame, name, number),
        plot::line(frame, number, number),
        plot::scatter(frame, number, number),
        plot::histogram(frame, number),
        plot::box_plot(frame, name, number),
        plot::heat_map(frame, name, name, number),
        plot::treemap(frame, name, number),
    ]
}

fn data(chart: &Chart) -> Vec<Value> {
    chart.plotly_json().unwrap()["data"].as_array().unwrap().clone()
}

#[test]
fn every_kind_shows_itself_in_both_formats() {
    let videos = videos();
    for chart in all(&videos, "weekday", "views") {
        let chart = chart.unwrap();
        let bundle = chart.bundle();
        for mime in ["image/png", "application/vnd.plotly.v1+json", "text/plain"] {
            assert!(
                bundle.get(mime).is_some_and(|content| !content.is_empty()),
                "{mime} of {chart:?}"
            );
        }
        let figure = chart.figure().unwrap();
        assert!(figure.text().contains("Generated data"), "{}", figure.text());
        assert!(!data(&chart).is_empty());
    }
}

#[test]
fn bars_are_sums_or_another_statistic_in_the_order_of_the_week() {
    let videos = videos();
    let by_day = videos
        .summarize("weekday", "sum(views) as total, median(views) as middle")
        .unwrap();
    let bars = |chart: Chart| {
        data(&chart)[0]["y"]
            .as_array()
            .unwrap()
            .iter()
            .map(Value::as_f64)
            .collect::<Vec<_>>()
    };
    let chart = plot::bar(&videos, "weekday", "views").unwrap();
    assert_eq!(bars(chart.clone()), by_day.numbers("total").unwrap());
    assert_eq!(bars(chart.statistic("median")), by_day.numbers("middle").unwrap());
    let fruit = df!("fruit" => ["fig", "pear", "apple"], "n" => [2, 5, 3]).unwrap();
    assert_eq!(
        bars(plot::bar(&fruit, "fruit", "n").unwrap()),
        [Some(5.0), Some(3.0), Some(2.0)]
    );
    let svg = plot::bar(&fruit, "fruit", "n").unwrap().svg().unwrap();
    assert!(svg.contains(">N by fruit<") && svg.contains("3 rows"), "{svg}");
}

#[test]
fn a_colour_is_a_series_of_points_and_a_small_multiple_of_bars() {
    let frame = df!(
        "x" => [1, 2, 3, 4, 5, 6],
        "y" => [1, 4, 9, 16, 25, 36],
        "kind" => [Some("a"), Some("b"), Some("a"), Some("b"), None, Some("a")]
    )
    .unwrap();
    let names = |chart: &Chart| -> Vec<String> {
        data(chart)
            .iter()
            .map(|trace| trace["name"].as_str().unwrap_or_default().to_owned())
            .collect()
    };
    let points = plot::scatter(&frame, "x", "y").unwrap().color("kind");
    assert_eq!(names(&points), ["a", "b", "unknown"]);
    let total: usize = data(&points)
        .iter()
        .map(|trace| trace["x"].as_array().unwrap().len())
        .sum();
    assert_eq!(total, 6);
    let bars = plot::bar(&frame, "x", "y").unwrap().color("kind");
    let svg = bars.svg().unwrap();
    assert!(svg.contains("kind: a") && svg.contains("kind: unknown"), "{svg}");
    let both = plot::bar(&frame, "x", "y").unwrap().color("kind").facet("kind");
    assert!(both.figure().unwrap_err().is_input());
    let facets = plot::scatter(&frame, "x", "y").unwrap().color("kind").facet("kind");
    assert!(facets.svg().unwrap().contains("kind: b"));
}

#[test]
fn wrong_columns_fail_where_the_question_mark_stands() {
    let frame = df!("views" => [1, 2], "title" => ["a", "b"]).unwrap();
    for chart in all(&frame, "title", "viewz") {
        let error = chart.unwrap_err();
        assert_eq!(error.next_step(), Some("did you mean `views`?"), "{error}");
    }
    for chart in all(&frame, "title", "title") {
        let error = chart.unwrap_err();
        assert!(error.is_input() && error.next_step().is_some(), "{error}");
    }
    let chart = plot::bar(&frame, "title", "views").unwrap();
    for chart in [
        chart.clone().color("titel"),
        chart.clone().facet("titel"),
        chart.clone().statistic("medan"),
    ] {
        let error = chart.figure().unwrap_err();
        assert!(
            error.is_input() && error.next_step().unwrap().starts_with("did you mean"),
            "{error}"
        );
        assert!(chart.bundle().get("text/plain").unwrap().contains("did you mean"));
    }
}

#[test]
fn without_known_values_a_chart_says_so() {
    let unknown = df!("x" => [Some("a"), Some("b")], "y" => [None::<f64>, Some(f64::NAN)]).unwrap();
    for chart in all(&unknown, "x", "y")
        .into_iter()
        .chain(all(&unknown.head(Some(0)), "x", "y"))
    {
        let chart = chart.unwrap();
        let text = chart.figure().unwrap().text();
        assert!(text.contains("No row has"), "{text}");
        chart.png().unwrap();
        assert!(data(&chart).is_empty());
    }
}

#[test]
fn titles_of_strangers_are_escaped() {
    let frame = df!("name" => ["<script>alert(1)</script>", "\u{202e}evil"], "n" => [1, 2]).unwrap();
    for chart in [
        plot::bar(&frame, "name", "n").unwrap(),
        plot::treemap(&frame, "name", "n").unwrap(),
        plot::scatter(&frame, "n", "n").unwrap().color("name").hover("name"),
        plot::bar(&frame, "name", "n").unwrap().title("<script>"),
    ] {
        let (svg, json) = (chart.svg().unwrap(), chart.plotly_json().unwrap().to_string());
        assert!(!svg.contains("<script>") && !json.contains("<script>"), "{json}");
        assert!(!svg.contains('\u{202e}') && !json.contains('\u{202e}'), "{json}");
    }
}

#[test]
fn a_million_rows_are_sampled_and_the_subtitle_says_so() {
    let n = 1_000_000;
    let x: Vec<f64> = (0..n).map(|i| f64::from(i % 1009)).collect();
    let frame = df!("x" => x.clone(), "y" => x).unwrap();
    let chart = plot::scatter(&frame, "x", "y").unwrap();
    assert!(chart.figure().unwrap().text().contains("an even sample of 5,000"));
    assert!(chart.plotly_json().unwrap().to_string().len() < 2_000_000);
    plot::histogram(&frame, "x").unwrap().svg().unwrap();
    plot::line(&frame, "x", "y").unwrap().svg().unwrap();
}

#[test]
fn nothing_is_said_to_be_from_youtube_that_is_not() {
    let frame = df!("views" => [1, 2], "title" => ["a", "b"]).unwrap();
    let chart = plot::bar(&frame, "title", "views").unwrap();
    assert!(!chart.svg().unwrap().contains("YouTube"));
    let stated = chart.source("My own count");
    assert!(stated.svg().unwrap().contains("My own count"));
}
