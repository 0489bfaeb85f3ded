//! The forecast of the level of views.

use crate::support::*;
use serde_json::json;
use tubelab::display::Show;
use tubelab::train;

#[test]
fn a_steady_rise_is_followed_and_its_slope_is_scipy_s() {
    let rising = Planted {
        short: 0.0,
        number: 0.0,
        question: 0.0,
        weekend: 0.0,
        growth_a_year: 3.0,
        noise: 0.1,
    };
    let mut videos = generated(400, 4, rising);
    videos.short = vec![Some(false); 400];
    let trend = train::forecast(&videos.frame()).unwrap();
    let weeks: Vec<f64> = videos
        .published
        .iter()
        .map(|at| *at as f64 / (7.0 * DAY as f64))
        .collect();
    let logs: Vec<f64> = videos.views.iter().map(|v| (v.unwrap() as f64).ln_1p()).collect();
    testkit::needs!(Python);
    let oracle = python(
        r"
import json, sys
from scipy.stats import theilslopes
d = json.load(sys.stdin)
r = theilslopes(d['y'], d['x'], 0.95)
json.dump([r.slope, r.low_slope, r.high_slope], sys.stdout)
",
        &json!({ "x": weeks[360..], "y": logs[360..] }),
    );
    let (slope, low, high) = trend.percent_a_week();
    let wanted: Vec<f64> = numbers(&oracle).iter().map(|slope| slope.exp_m1() * 100.0).collect();
    assert!((slope - wanted[0]).abs() < 1e-9, "{slope} against {}", wanted[0]);
    assert!(
        (low - wanted[1]).abs() < 0.05 && (high - wanted[2]).abs() < 0.05,
        "{low} {high} {wanted:?}"
    );
    assert!(trend.is_better_than_last(), "{:?}", trend.sentences());
    let forecast = &trend.forecast;
    let (views, same) = (floats(forecast, "predicted_views"), floats(forecast, "same_as_last"));
    assert!(views.iter().zip(&same).all(|(level, same)| level > same));
    assert!(views.is_sorted());
    for row in 0..forecast.height() {
        let bounds = ["low_95", "low_80", "predicted_views", "high_80", "high_95"];
        assert!(bounds.map(|column| floats(forecast, column)[row].unwrap()).is_sorted());
    }
    // The truth of the next four weeks lies inside.
    videos.fetched = videos.published.last().unwrap() + DAY;
    let forecast = &train::forecast(&videos.frame()).unwrap().forecast;
    let next = logs[399] + 3.0 / 52.18 * 2.0;
    assert!(floats(forecast, "low_95")[1].unwrap().ln() < next && next < floats(forecast, "high_95")[1].unwrap().ln());
}

#[test]
fn where_nothing_moves_the_level_stays() {
    let still = Planted {
        short: 0.0,
        growth_a_year: 0.0,
        ..CLEAR
    };
    let mut mistaken = 0;
    for seed in 0..10 {
        let mut videos = generated(150, 20 + seed, still);
        videos.short = vec![Some(false); 150];
        let trend = train::forecast(&videos.frame()).unwrap();
        mistaken += i32::from(trend.is_better_than_last());
        let text = trend.bundle().get("text/plain").unwrap().to_owned();
        assert!(text.contains("repeating the last level"), "{text}");
    }
    assert!(mistaken <= 1, "{mistaken} of 10");
    let error = train::forecast(&generated(20, 1, still).frame()).unwrap_err();
    assert!(error.is_too_little_data(), "{error}");
}
