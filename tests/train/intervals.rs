//! Prediction intervals hold what they promise.

use crate::support::*;
use polars::prelude::*;
use testkit::generator::{Plan, sketch};
use tubelab::train::{self, Learner};

#[test]
fn intervals_hold_what_they_promise() {
    let (mut inside_80, mut inside_95, mut rows) = (0.0, 0.0, 0.0);
    for seed in 0..8 {
        // The last hundred are hidden from training: their true views are what the intervals must hold.
        let videos = generated(400, 50 + seed, CLEAR);
        let frame = videos.frame();
        let model = train::views_with(&frame.slice(0, 300), &untracked()).unwrap();
        let [claimed, low, high] = score(&model, "out_of_fold", "model", "coverage_95").map(Option::unwrap);
        assert!((0.9..=1.0).contains(&claimed) && low < claimed && claimed < high + 1e-9);
        let future = model.predict(&frame.slice(300, 100)).unwrap();
        for (row, views) in videos.views.iter().skip(300).enumerate() {
            let views = views.unwrap() as f64;
            let holds = |level: u8| {
                let bound = |side: &str| floats(&future, &format!("{side}_{level}"))[row].unwrap();
                f64::from(bound("low") <= views && views <= bound("high"))
            };
            inside_80 += holds(80);
            inside_95 += holds(95);
            rows += 1.0;
        }
    }
    let (share_80, share_95) = (inside_80 / rows, inside_95 / rows);
    assert!((share_80 - 0.8_f64).abs() < 0.06, "80% intervals held {share_80}");
    assert!((share_95 - 0.95_f64).abs() < 0.03, "95% intervals held {share_95}");
}

/// The public videos of a generated channel as a frame.
fn channel(seed: u64) -> DataFrame {
    let all = sketch(&Plan::new(seed, 300));
    let utc = DataType::Datetime(TimeUnit::Microseconds, Some(polars::prelude::TimeZone::UTC));
    let fetched = all.iter().map(|v| v.at.as_microsecond()).max().unwrap() + 30 * DAY;
    let n = all.len();
    let moments = |name: &str, values: Vec<i64>| Column::new(name.into(), values).cast(&utc).unwrap();
    let columns = vec![
        Column::new("video_id".into(), all.iter().map(|v| v.id.as_str()).collect::<Vec<_>>()),
        Column::new("title".into(), all.iter().map(|v| v.title.as_str()).collect::<Vec<_>>()),
        moments("published_at", all.iter().map(|v| v.at.as_microsecond()).collect()),
        moments("fetched_at", vec![fetched; n]),
        Column::new("duration_s".into(), all.iter().map(|v| v.seconds).collect::<Vec<_>>()),
        Column::new("views".into(), all.iter().map(|v| v.views).collect::<Vec<_>>()),
        Column::new("is_short".into(), all.iter().map(|v| Some(v.short)).collect::<Vec<_>>()),
        Column::new("live".into(), vec!["none"; n]),
        Column::new("description".into(), vec![None::<&str>; n]),
    ];
    DataFrame::new(n, columns).unwrap()
}

#[test]
fn intervals_hold_on_the_next_videos_of_fifty_channels() {
    let (mut inside_80, mut inside_95, mut rows) = (0, 0, 0);
    for seed in 0..50 {
        let frame = channel(1_000 + seed);
        let past = frame.height() - 40;
        let options = quick().learners([Learner::ElasticNet, Learner::GradientBoosting]);
        let model = train::views_with(&frame.slice(0, past), &options).unwrap();
        let next = frame.slice(past as i64, 40);
        let predicted = model.predict(&next).unwrap();
        let views: Vec<i64> = next.column("views").unwrap().i64().unwrap().iter().flatten().collect();
        for (row, views) in views.into_iter().enumerate() {
            let Some(low) = floats(&predicted, "low_95")[row] else {
                continue;
            };
            let bound = |name: &str| floats(&predicted, name)[row].unwrap();
            let views = views as f64;
            inside_95 += i32::from(low <= views && views <= bound("high_95"));
            inside_80 += i32::from(bound("low_80") <= views && views <= bound("high_80"));
            rows += 1;
        }
    }
    let share = |inside: i32| f64::from(inside) / f64::from(rows);
    let (share_80, share_95) = (share(inside_80), share(inside_95));
    assert!(
        (0.93..=0.97).contains(&share_95),
        "95% intervals held {share_95} of {rows}"
    );
    assert!(
        (0.75..=0.87).contains(&share_80),
        "80% intervals held {share_80} of {rows}"
    );
}
