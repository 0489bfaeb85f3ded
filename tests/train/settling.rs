//! Young is not declining: recent videos are compared with older ones at equal age.

use crate::support::*;
use polars::prelude::*;
use tubelab::{analyze, train};

/// A channel of long videos alone, uploaded until the day of the fetch, whose views gather over weeks.
pub fn settling(n: usize, seed: u64, growth: f64, days: f64) -> Videos {
    let planted = Planted {
        short: 0.0,
        number: 0.0,
        question: 0.0,
        weekend: 0.0,
        growth_a_year: growth,
        noise: 0.5,
    };
    let mut videos = generated(n, seed, planted);
    videos.fetched = videos.published.last().unwrap() + DAY / 2;
    videos.short = vec![Some(false); videos.short.len()];
    for (views, at) in videos.views.iter_mut().zip(&videos.published) {
        let age = (videos.fetched - at) as f64 / DAY as f64;
        *views = views.map(|views| (views as f64 * -(-age / days).exp_m1()) as i64);
    }
    videos
}

#[test]
fn the_slope_s_interval_holds_the_truth_and_no_decline_is_claimed() {
    for growth in [0.0, 0.3_f64.ln_1p()] {
        let (mut holds, mut declines, mut naive) = (0, 0, 0);
        for seed in 0..100 {
            // About 86% or 63% of the views of 90 days after 20 days.
            let videos = settling(250, 900 + seed, growth, if seed % 2 == 0 { 10.0 } else { 20.0 });
            let trend = train::forecast(&videos.frame()).unwrap();
            let (_, low, high) = trend.percent_a_week();
            let truth = (growth * 7.0 / 365.25).exp_m1() * 100.0;
            holds += i32::from(low <= truth && truth <= high);
            declines += i32::from(high < 0.0);
            let same = floats(&trend.forecast, "same_as_last")[0].unwrap();
            let last: Vec<f64> = videos.views.iter().rev().take(10).map(|v| v.unwrap() as f64).collect();
            naive += i32::from(train::metrics::median(last).unwrap() < same);
        }
        assert!(holds >= 90, "growth {growth}: {holds} of 100 intervals hold the truth");
        assert!(declines <= 5, "growth {growth}: {declines} declines claimed");
        assert!(naive >= 95, "{naive}");
        println!("growth {growth:.2}: {holds} of 100 hold, {declines} declines");
    }
}

#[test]
fn the_level_is_that_of_settled_videos() {
    let mut inside = 0;
    for seed in 0..40 {
        let videos = settling(450, 700 + seed, 0.0, 20.0);
        let trend = train::forecast(&videos.frame()).unwrap();
        let at = |name: &str| floats(&trend.forecast, name)[1].unwrap();
        // The planted level at 90 days.
        let truth = 8.0_f64.exp() * (1.0 - (-90.0_f64 / 20.0).exp());
        inside += i32::from(at("low_95") <= truth && truth <= at("high_95"));
    }
    assert!(inside >= 36, "{inside} of 40");
}

#[test]
fn settled_views_are_compared_and_the_raw_ones_stay() {
    let videos = settling(250, 5, 0.0, 20.0);
    let frame = videos.frame();
    let found = analyze::settled(&frame).unwrap();
    let (raw, settled) = (
        found.videos.column("views").unwrap().clone(),
        floats(&found.videos, "settled_views"),
    );
    let raw: Vec<f64> = raw.i64().unwrap().iter().map(|v| v.unwrap() as f64).collect();
    let n = raw.len();
    for row in 0..n {
        let age = (videos.fetched - videos.published[row]) / DAY;
        match age {
            90.. => assert!((settled[row].unwrap() - raw[row]).abs() < 1e-6),
            30.. => assert!(settled[row].unwrap() >= raw[row] - 1e-6),
            // The last days say too little.
            0..3 => assert_eq!(settled[row], None),
            _ => {}
        }
    }
    assert!(found.sentence().contains("at 90 days"), "{}", found.sentence());
    // Few videos make no curve: those that are old enough count as they are.
    let few = analyze::settled(&frame.tail(Some(20))).unwrap();
    assert!(few.sentence().contains("at least 28 days"), "{}", few.sentence());
    let (ages, settled) = (&videos.published[n - 20..], floats(&few.videos, "settled_views"));
    for (at, settled) in ages.iter().zip(settled) {
        assert_eq!(settled.is_some(), videos.fetched - at >= 28 * DAY);
    }
}

#[test]
fn dated_observations_show_the_curve() {
    let videos = settling(250, 6, 0.0, 20.0);
    let frame = videos.frame();
    // A second observation 14 days before, of the videos that existed then.
    let then = videos.fetched - 14 * DAY;
    let share = |at: i64, moment: i64| -(-((moment - at) as f64 / DAY as f64) / 20.0).exp_m1();
    let rows: Vec<usize> = (0..videos.published.len())
        .filter(|row| videos.published[*row] < then)
        .collect();
    let earlier: Vec<i64> = rows
        .iter()
        .map(|row| {
            let at = videos.published[*row];
            (videos.views[*row].unwrap() as f64 / share(at, videos.fetched) * share(at, then)) as i64
        })
        .collect();
    let utc = DataType::Datetime(TimeUnit::Microseconds, Some(polars::prelude::TimeZone::UTC));
    let ids = texts(&frame, "video_id");
    let mut all_ids: Vec<String> = rows.iter().map(|row| ids[*row].clone()).collect();
    let mut moments = vec![then; rows.len()];
    let mut views = earlier;
    all_ids.extend(ids.clone());
    moments.extend(vec![videos.fetched; ids.len()]);
    views.extend(videos.views.iter().map(|v| v.unwrap()));
    let growth = DataFrame::new_infer_height(vec![
        Column::new("video_id".into(), all_ids),
        Column::new("fetched_at".into(), moments).cast(&utc).unwrap(),
        Column::new("views".into(), views),
    ])
    .unwrap();
    let observed = analyze::settled_with(&frame, &growth).unwrap();
    // Pairs of videos of up to 60 days: about 26, too few; with every third week it is enough.
    let pairs = rows
        .iter()
        .filter(|row| then - videos.published[**row] < 60 * DAY)
        .count();
    assert_eq!(
        observed.sentence().contains("dated observations"),
        pairs >= 30,
        "{pairs}: {}",
        observed.sentence()
    );
    let settled = floats(&observed.videos, "settled_views");
    let mut errors = Vec::new();
    for row in rows {
        let age = (videos.fetched - videos.published[row]) as f64 / DAY as f64;
        if (14.0..60.0).contains(&age) {
            let truth = videos.views[row].unwrap() as f64 / share(videos.published[row], videos.fetched)
                * (1.0 - (-90.0_f64 / 20.0).exp());
            errors.push((settled[row].unwrap() / truth).ln().abs());
        }
    }
    let middle = train::metrics::median(errors).unwrap();
    assert!(middle < 0.15, "{middle}");
}

#[test]
fn a_channel_that_has_stopped_gets_no_forecast() {
    let mut videos = settling(250, 7, 0.0, 20.0);
    videos.fetched += 5 * 365 * DAY;
    let trend = train::forecast(&videos.frame()).unwrap();
    assert_eq!(trend.forecast.height(), 0);
    assert!(trend.sentences()[0].contains("The last upload was 5.0 years before the fetch"));
    assert!(!trend.is_better_than_last());
    // Otherwise every week begins at the fetch or later.
    videos.fetched -= (5 * 365 - 60) * DAY;
    let trend = train::forecast(&videos.frame()).unwrap();
    let starts = trend
        .forecast
        .column("starts_at")
        .unwrap()
        .cast(&DataType::Int64)
        .unwrap();
    assert!(
        starts
            .i64()
            .unwrap()
            .iter()
            .flatten()
            .all(|start| start >= videos.fetched)
    );
}
