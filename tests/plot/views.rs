//! What the views' figures show, against the frames that they are drawn from.

use crate::observed;
use polars::prelude::*;
use serde_json::Value;
use tubelab::plot::{self, Figure};
use tubelab::{analyze, clean, fetch};

fn demo() -> DataFrame {
    clean::clean(&fetch::fetch("demo").unwrap()).unwrap()
}

fn column(frame: &DataFrame, name: &str) -> Vec<Option<f64>> {
    let column = frame.column(name).unwrap().cast(&DataType::Float64).unwrap();
    column.f64().unwrap().iter().collect()
}

fn traces(figure: &Figure) -> Vec<Value> {
    figure.plotly_json().unwrap()["data"].as_array().unwrap().clone()
}

fn values(list: &Value) -> Vec<Option<f64>> {
    list.as_array().unwrap().iter().map(Value::as_f64).collect()
}

#[test]
fn the_heat_map_colours_what_rests_on_five_uploads_and_counts_the_rest() {
    let uploads = analyze::uploads(&demo(), "Europe/Berlin").unwrap();
    let figure = plot::upload_heatmap(&uploads).unwrap();
    let traces = traces(&figure);
    let [few, known] = traces.as_slice() else {
        panic!("{} traces", traces.len())
    };
    let (lift, n) = (column(&uploads.cells, "lift"), column(&uploads.cells, "n"));
    let (mut coloured, mut counted) = (0, 0);
    for (row, (lift, n)) in lift.iter().zip(&n).enumerate() {
        let (day, hour) = (row / 24, row % 24);
        let (z, grey) = (known["z"][day][hour].as_f64(), few["z"][day][hour].as_f64());
        assert!(z.is_some() != grey.is_some(), "{day} {hour}");
        let n = n.unwrap();
        let text = if z.is_some() {
            &known["text"][day][hour]
        } else {
            &few["text"][day][hour]
        };
        if n >= 5.0 {
            assert!((z.unwrap() - lift.unwrap().log2()).abs() < 1e-12);
            assert!(text.as_str().unwrap().ends_with(&format!("n {n}")), "{text}");
            coloured += 1;
        } else {
            let wanted = if n > 0.0 { format!("n {n}") } else { String::new() };
            assert_eq!(text.as_str().unwrap(), wanted);
            counted += usize::from(n > 0.0);
        }
    }
    assert!(
        coloured > 3 && counted > 10,
        "the demo channel has both: {coloured}, {counted}"
    );
    // As far to either side of 1.
    assert_eq!(known["zmin"].as_f64().unwrap(), -known["zmax"].as_f64().unwrap());
    assert!(
        figure.text().contains(&format!("{coloured} of 168")),
        "{}",
        figure.text()
    );
}

#[test]
fn seasons_are_two_plots_with_one_vertical_axis() {
    let trends = analyze::trends(&demo(), "Europe/Berlin").unwrap();
    let figure = plot::seasonality(&trends).unwrap();
    let json = figure.plotly_json().unwrap();
    let bars: Vec<&Value> = json["data"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|t| t["type"] == "bar")
        .collect();
    assert_eq!((bars.len(), bars[1]["yaxis"].as_str()), (2, Some("y2")));
    assert_eq!(json["layout"]["yaxis2"]["matches"], "y");
    assert_eq!(json["layout"]["xaxis2"]["ticktext"][11], "Dec");
    for (bar, table) in bars.iter().zip([&trends.weekdays, &trends.months]) {
        let (lift, low) = (column(table, "lift"), column(table, "lift_low"));
        let wanted: Vec<_> = lift
            .iter()
            .zip(&low)
            .map(|(lift, low)| lift.filter(|_| low.is_some()))
            .collect();
        assert_eq!(values(&bar["y"]), wanted);
    }
    for (at, (lift, low)) in column(&trends.months, "lift")
        .iter()
        .zip(column(&trends.months, "lift_low"))
        .enumerate()
    {
        if let (Some(lift), Some(low)) = (lift, low) {
            assert!((bars[1]["error_y"]["arrayminus"][at].as_f64().unwrap() - (lift - low)).abs() < 1e-12);
        }
    }
    // The words are those of the verdicts.
    let verdicts = |table: &DataFrame| -> Vec<String> {
        let verdicts = table.column("verdict").unwrap().str().unwrap();
        verdicts.iter().flatten().map(str::to_owned).collect()
    };
    let told = figure.text();
    let clear = [&trends.weekdays, &trends.months]
        .into_iter()
        .flat_map(verdicts)
        .filter(|v| v == "above" || v == "below");
    assert_eq!(
        clear.count() == 0,
        told.contains("No weekday and no month differs"),
        "{told}"
    );
    let mut trends = trends;
    let planted = Column::new("verdict".into(), ["below", "", "", "", "", "", "above"]);
    trends.weekdays.with_column(planted).unwrap();
    let told = plot::seasonality(&trends).unwrap().text();
    assert!(told.contains("Monday (below), Sunday (above)"), "{told}");
}

#[test]
fn outliers_are_coloured_and_the_furthest_are_named() {
    let videos = demo();
    let found = analyze::outliers(&videos).unwrap();
    let kinds = found.column("outlier").unwrap().str().unwrap();
    let many = |kind: &str| kinds.iter().filter(|of| *of == Some(kind)).count();
    let traces = traces(&plot::outliers(&videos).unwrap());
    let of = |name: &str| traces.iter().find(|t| t["name"] == name).unwrap();
    let known = column(&found, "times_expected").iter().flatten().count();
    assert_eq!(values(&of("Viral")["y"]).len(), many("viral"));
    assert_eq!(values(&of("Videos")["y"]).len(), known - many("viral") - many("flat"));
    let named: usize = traces
        .iter()
        .filter_map(|t| t["text"].as_array())
        .map(|all| all.iter().filter(|text| *text != "").count())
        .sum();
    assert!((2..=6).contains(&named), "{named}");
    let lowest = traces
        .iter()
        .flat_map(|t| values(&t["y"]))
        .flatten()
        .fold(f64::INFINITY, f64::min);
    assert!(
        lowest >= 0.01,
        "a video without views does not stretch the axis: {lowest}"
    );
    let most = column(&found, "times_expected")
        .into_iter()
        .flatten()
        .fold(0.0, f64::max);
    assert!(values(&of("Viral")["y"]).contains(&Some(most)));
}

#[test]
fn growth_is_steps_between_observations_and_leaves_out_what_cannot_be_compared() {
    let videos = demo();
    let growth = analyze::growth(&observed(&videos)).unwrap();
    let figure = plot::growth(&growth).unwrap();
    let traces = traces(&figure);
    let line = traces.last().unwrap();
    let middle = column(&growth.periods, "views_a_day_a_video");
    assert_eq!(middle.len(), 5);
    let drawn: Vec<f64> = values(&line["y"]).into_iter().flatten().collect();
    let wanted: Vec<f64> = middle.iter().flatten().flat_map(|value| [*value, *value]).collect();
    assert_eq!(drawn, wanted);
    assert!(
        figure.text().contains("5 periods between observations"),
        "{}",
        figure.text()
    );
    let mut growth = growth;
    let redefined = Column::new("redefined".into(), [false, false, true, false, false]);
    growth.periods.with_column(redefined).unwrap();
    let figure = plot::growth(&growth).unwrap();
    let json = figure.plotly_json().unwrap();
    let line = json["data"].as_array().unwrap().last().unwrap();
    let drawn = values(&line["y"]);
    assert_eq!(
        (
            drawn.iter().flatten().count(),
            drawn.iter().filter(|y| y.is_none()).count()
        ),
        (8, 1)
    );
    assert_eq!(
        json["data"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|t| t["fill"] == "toself")
            .count(),
        2,
        "the band has the gap too"
    );
    assert!(figure.text().contains("1 period excluded"), "{}", figure.text());
    assert!(
        plot::growth(&analyze::growth(&videos).unwrap())
            .unwrap()
            .text()
            .contains("Observed once")
    );
}

#[test]
fn leading_videos_are_bars_with_their_titles_in_order() {
    let videos = demo();
    for measure in ["views", "engagement_rate", "over_performing", "rising"] {
        let top = analyze::top(&videos, measure, 10).unwrap();
        let figure = plot::top(&top).unwrap();
        let json = figure.plotly_json().unwrap();
        let titles = top.videos.column("title").unwrap().str().unwrap();
        let names = json["layout"]["yaxis"]["ticktext"].as_array().unwrap();
        assert_eq!(names.len(), top.videos.height());
        for (name, title) in names.iter().zip(titles.iter()) {
            let name = html_escape::decode_html_entities(name.as_str().unwrap()).into_owned();
            assert!(title.unwrap().starts_with(name.trim_end_matches('…')), "{name}");
        }
        let drawn: Vec<Vec<Option<f64>>> = json["data"]
            .as_array()
            .unwrap()
            .iter()
            .map(|t| values(&t["x"]))
            .collect();
        let together: Vec<Option<f64>> = (0..names.len())
            .map(|row| drawn.iter().find_map(|series| series[row]))
            .collect();
        assert_eq!(together, column(&top.videos, measure), "{measure}");
        assert!(drawn.len() < 2 || json["layout"]["barmode"] == "overlay");
    }
    let none = analyze::top(&videos.head(Some(0)), "views", 10).unwrap();
    let told = plot::top(&none).unwrap().text();
    assert!(
        told.contains("nothing to rank: this needs a video of known views"),
        "{told}"
    );
}

#[test]
fn a_fitted_line_has_the_band_that_scipy_gives() {
    let found = analyze::engagement(&demo()).unwrap();
    let traces = traces(&plot::engagement(&found, "engagement_rate").unwrap());
    let dots = traces.iter().filter(|t| t["mode"] == "markers");
    let (xs, ys): (Vec<_>, Vec<_>) = dots.map(|t| (values(&t["x"]), values(&t["y"]))).unzip();
    let (band, line) = (&traces[traces.len() - 2], &traces[traces.len() - 1]);
    let script = r#"
import json, sys
import numpy as np
from scipy import stats
xs, ys, at = (np.array(part, float) for part in json.loads(sys.argv[1]))
logs = np.log(ys)
n = len(xs)
fit = stats.linregress(xs, logs)
residuals = logs - fit.intercept - fit.slope * xs
s = np.sqrt((residuals ** 2).sum() / (n - 2))
half = stats.t.ppf(0.975, n - 2) * s * np.sqrt(1 / n + (at - xs.mean()) ** 2 / ((xs - xs.mean()) ** 2).sum())
middle = fit.intercept + fit.slope * at
print(json.dumps([np.exp(middle).tolist(), np.exp(middle - half).tolist(), np.exp(middle + half).tolist()]))
"#;
    let flat = |all: Vec<Vec<Option<f64>>>| -> Vec<f64> { all.into_iter().flatten().flatten().collect() };
    let at = values(&line["x"]);
    let data = serde_json::json!([flat(xs), flat(ys), at]).to_string();
    testkit::needs!(Python);
    let [middle, low, high]: [Vec<f64>; 3] = serde_json::from_str(&testkit::run_python(script, &[&data])).unwrap();
    let sides: Vec<f64> = values(&band["y"]).into_iter().flatten().collect();
    let (below, above) = sides.split_at(at.len());
    let drawn: Vec<f64> = values(&line["y"]).into_iter().flatten().collect();
    assert_eq!(
        (drawn.len(), below.len(), above.len()),
        (middle.len(), low.len(), high.len())
    );
    // The band goes there along its lower side and back along its upper one.
    let ours = drawn.iter().chain(below).chain(above.iter().rev());
    for (ours, theirs) in ours.zip(middle.iter().chain(&low).chain(&high)) {
        assert!((ours / theirs - 1.0).abs() < 1e-9, "{ours} and {theirs}");
    }
    let hover = line["hovertext"][0].as_str().unwrap();
    assert!(hover.contains("times the views") && hover.contains("95%"), "{hover}");
    assert!(!hover.contains("ln("), "{hover}");
}
