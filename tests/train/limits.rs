//! Predictions stay inside what is known.

use crate::support::*;
use polars::prelude::*;
use tubelab::display::Show;
use tubelab::train::{self, Plan};

const NOTHING: Planted = Planted {
    short: 0.0,
    number: 0.0,
    question: 0.0,
    weekend: 0.0,
    growth_a_year: 0.0,
    noise: 0.6,
};

#[test]
fn where_no_model_is_better_the_median_of_the_last_ten_is_predicted() {
    let mut baselines = 0;
    for seed in 0..6 {
        let mut videos = generated(120, 300 + seed, NOTHING);
        videos.short = vec![Some(false); 120];
        let model = train::views_with(&videos.frame(), &quick()).unwrap();
        assert_eq!(model.predicts_baseline(), !model.is_better_than_baseline());
        if !model.predicts_baseline() {
            continue;
        }
        baselines += 1;
        let next = videos.published.last().unwrap() + 2 * DAY;
        let at = jiff::Timestamp::from_microsecond(next).unwrap().to_string();
        let plans = model
            .plan([
                Plan::new("7 traits?").minutes(5.0).at(at.clone()),
                Plan::new("async").minutes(50.0).at(at),
            ])
            .unwrap();
        let predicted = floats(&plans.predictions, "predicted_views");
        let last: Vec<f64> = videos.views.iter().rev().take(10).map(|v| v.unwrap() as f64).collect();
        let median = train::metrics::median(last).unwrap();
        assert!(
            (predicted[0].unwrap() / median - 1.0).abs() < 1e-6,
            "{predicted:?} {median}"
        );
        assert_eq!(predicted[0], predicted[1]);
        let text = plans.bundle().get("text/plain").unwrap().to_owned();
        assert!(text.contains("no model is better"), "{text}");
    }
    assert!(baselines >= 4, "{baselines} of 6");
}

#[test]
fn features_outside_the_past_are_clamped_and_named() {
    let videos = generated(300, 13, CLEAR);
    let model = train::views_with(&videos.frame(), &quick()).unwrap();
    assert!(!model.predicts_baseline());
    let at = |days: i64| {
        let moment = videos.published.last().unwrap() + days * DAY;
        jiff::Timestamp::from_microsecond(moment).unwrap().to_string()
    };
    let long = "async ".repeat(40);
    let plans = model
        .plan([
            Plan::new("async traits").minutes(20.0).at(at(2)),
            Plan::new(long.clone()).minutes(700.0).at(at(2)),
            Plan::new("async traits").minutes(20.0).at(at(3650)),
        ])
        .unwrap();
    let clamped = plans.predictions.column("clamped").unwrap();
    let clamped: Vec<Option<&str>> = clamped.str().unwrap().iter().collect();
    assert_eq!(clamped[0], None);
    let named = clamped[1].unwrap();
    assert!(named.contains("duration") && named.contains("title_length"), "{named}");
    assert!(clamped[2].unwrap().contains("pause"), "{clamped:?}");
    // Nothing is extrapolated: every prediction is inside the observed range, or marked.
    let beyond = plans.predictions.column("beyond_observed").unwrap();
    let beyond: Vec<bool> = beyond.bool().unwrap().iter().map(Option::unwrap).collect();
    let views: Vec<f64> = videos.views.iter().map(|v| v.unwrap() as f64).collect();
    let most = views.iter().copied().fold(0.0, f64::max);
    let predicted = floats(&plans.predictions, "predicted_views");
    assert!(
        predicted
            .iter()
            .zip(&beyond)
            .all(|(p, beyond)| *beyond || p.unwrap() <= most * 1.01)
    );
    let text = plans.bundle().get("text/plain").unwrap().to_owned();
    assert!(text.contains("Outside the range of the past videos"), "{text}");
}

#[test]
fn medians_are_centred_on_growing_channels() {
    let (mut below, mut inside_80, mut inside_95, mut rows) = (0, 0, 0, 0);
    for seed in 0..12 {
        let growing = Planted {
            growth_a_year: 0.3 + 0.05 * f64::from(seed as u32),
            ..CLEAR
        };
        let videos = generated(400, 40 + seed, growing);
        let frame = videos.frame();
        let options = untracked().learners([train::Learner::ElasticNet, train::Learner::GradientBoosting]);
        let model = train::views_with(&frame.slice(0, 320), &options.resamples(100)).unwrap();
        let next = frame.slice(320, 60);
        let predicted = model.predict(&next).unwrap();
        let bound = |name: &str, row: usize| floats(&predicted, name)[row].unwrap();
        for (row, views) in videos.views[320..380].iter().enumerate() {
            let views = views.unwrap() as f64;
            below += i32::from(views < bound("predicted_views", row));
            inside_80 += i32::from(bound("low_80", row) <= views && views <= bound("high_80", row));
            inside_95 += i32::from(bound("low_95", row) <= views && views <= bound("high_95", row));
            rows += 1;
        }
    }
    let share = |n: i32| f64::from(n) / f64::from(rows);
    println!(
        "{} below, {} in 80%, {} in 95%",
        share(below),
        share(inside_80),
        share(inside_95)
    );
    assert!(
        (0.45..=0.55).contains(&share(below)),
        "{} below the median",
        share(below)
    );
    assert!((0.75..=0.86).contains(&share(inside_80)), "{}", share(inside_80));
    assert!((0.92..=0.98).contains(&share(inside_95)), "{}", share(inside_95));
}

#[test]
fn hidden_comments_are_named_as_the_reason() {
    let videos = generated(60, 3, CLEAR).frame();
    let hidden = Column::new("comments".into(), vec![None::<i64>; 60]);
    let mut frame = videos.clone();
    frame.with_column(hidden).unwrap();
    let error = train::engagement_with(&frame, &quick()).unwrap_err();
    assert!(error.is_too_little_data(), "{error}");
    assert!(
        error.next_step().unwrap().contains("train::views(&videos)?"),
        "{error:?}"
    );
    assert!(train::views_with(&frame, &quick()).is_ok());
}
