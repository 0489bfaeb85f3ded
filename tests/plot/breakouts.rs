//! The figure of what broke out, against the table that it is drawn from.

use polars::prelude::*;
use serde_json::Value;
use tubelab::{analyze, clean, corpus, plot};

fn number(frame: &DataFrame, name: &str) -> f64 {
    let column = frame.column(name).unwrap().cast(&DataType::Float64).unwrap();
    column.f64().unwrap().get(0).unwrap()
}

#[test]
fn what_broke_out_lies_above_the_range_that_the_table_has() {
    let directory = tempfile::tempdir().unwrap();
    let corpus = corpus::demo(directory.path().join("channels"), 8).unwrap();
    let (videos, growth) = (
        corpus.channel("@generated-7").unwrap(),
        corpus.growth("@generated-7").unwrap(),
    );
    let found = analyze::breakouts(&videos, &growth, 28).unwrap();
    let first = found.head(Some(1));
    assert_eq!(first.column("state").unwrap().str().unwrap().get(0), Some("broke out"));
    let figure = plot::breakouts(&videos, &growth, 28).unwrap();
    let json = figure.plotly_json().unwrap();
    let traces = json["data"].as_array().unwrap();
    let of = |name: &str| {
        traces
            .iter()
            .find(|trace| trace["name"] == name)
            .unwrap_or_else(|| panic!("no {name}"))
    };
    let values = |trace: &Value, axis: &str| trace[axis].as_array().unwrap().clone();
    let (at, views) = (values(of("Broke out"), "x"), values(of("Broke out"), "y"));
    assert_eq!(views.len(), 1);
    assert!((views[0].as_f64().unwrap() - number(&first, "views_90")).abs() < 1e-6);
    let band = of("Expected");
    let ends: Vec<f64> = values(band, "x")
        .iter()
        .zip(values(band, "y"))
        .filter(|(x, _)| **x == at[0])
        .filter_map(|(_, y)| y.as_f64())
        .collect();
    for end in ["expected_low", "expected_high"] {
        let wanted = number(&first, end);
        assert!(
            ends.iter().any(|end| (end / wanted - 1.0).abs() < 1e-6),
            "{end}: {wanted} in {ends:?}"
        );
    }
    assert!(ends.iter().all(|end| *end < views[0].as_f64().unwrap()));
    let points = ["Earlier", "Last 28 days", "Broke out"].map(|name| values(of(name), "y").len());
    assert_eq!(points.iter().sum::<usize>(), videos.height(), "{points:?}");
    let title = first.column("title").unwrap().str().unwrap().get(0).unwrap();
    assert!(
        figure.text().contains(&format!("\"{title}\" broke out")),
        "{}",
        figure.text()
    );
}

#[test]
fn without_a_breakout_the_figure_says_why() {
    let directory = tempfile::tempdir().unwrap();
    let corpus = corpus::demo(directory.path().join("channels"), 2).unwrap();
    let (videos, growth) = (
        corpus.channel("@generated-1").unwrap(),
        corpus.growth("@generated-1").unwrap(),
    );
    let said = |videos: &DataFrame| plot::breakouts(videos, &growth, 28).unwrap().text();
    assert!(
        said(&videos).contains("No video of the last 28 days stands out."),
        "{}",
        said(&videos)
    );
    let few = said(&videos.head(Some(30)));
    assert!(few.contains("Too few earlier videos"), "{few}");
    let none = said(&videos.head(Some(0)));
    assert!(none.contains("No video has known views"), "{none}");
    // Nothing but one moment.
    let demo = tubelab::fetch::fetch("demo").unwrap();
    let once = plot::breakouts(&clean::clean(&demo).unwrap(), &clean::growth(&demo).unwrap(), 28).unwrap();
    assert!(once.text().contains("the latest 120 of"), "{}", once.text());
    assert!(once.svg().unwrap().contains("Expected of Shorts"));
}
