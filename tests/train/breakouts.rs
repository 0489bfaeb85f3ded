//! Videos that break out are found, ordinary ones are not, whatever their age.

use super::settling::settling;
use crate::support::*;
use polars::prelude::*;
use std::collections::BTreeSet;
use tubelab::analyze;

fn rows(found: &DataFrame, state: &str) -> BTreeSet<String> {
    let ids = texts(found, "video_id");
    texts(found, "state")
        .into_iter()
        .zip(ids)
        .filter(|(of, _)| of == state)
        .map(|(_, id)| id)
        .collect()
}

/// The observations of every video `days` days before the last, as views gather over 20 days.
fn earlier(videos: &Videos, days: i64, planted: usize) -> DataFrame {
    let share = |age: f64| -(-age / 20.0).exp_m1();
    let then = videos.fetched - days * DAY;
    let frame = videos.frame();
    let ids = texts(&frame, "video_id");
    let seen: Vec<usize> = (0..ids.len()).filter(|row| videos.published[*row] < then).collect();
    let views: Vec<i64> = seen
        .iter()
        .map(|row| {
            let age = |at: i64| (at - videos.published[*row]) as f64 / DAY as f64;
            let ordinary = if *row == planted { 40.0 } else { 1.0 };
            (videos.views[*row].unwrap() as f64 * share(age(then)) / share(age(videos.fetched)) / ordinary) as i64
        })
        .collect();
    let mut frame = df!(
        "video_id" => seen.iter().map(|row| ids[*row].clone()).collect::<Vec<_>>(),
        "fetched_at" => vec![then; seen.len()],
        "views" => views,
    )
    .unwrap();
    frame
        .apply("fetched_at", |at| {
            at.cast(&DataType::Datetime(TimeUnit::Microseconds, Some(TimeZone::UTC)))
                .unwrap()
        })
        .unwrap();
    frame
}

#[test]
fn planted_breakouts_are_found_and_ordinary_videos_are_not() {
    let (mut found, mut claimed, mut ordinary) = (0, 0, 0);
    for seed in 0..40 {
        let mut videos = settling(300, 40 + seed, 0.0, 20.0);
        let last = videos.fetched;
        // The latest video that is at least six days old.
        let planted = (0..300)
            .rev()
            .find(|row| last - videos.published[*row] > 6 * DAY)
            .unwrap();
        videos.views[planted] = videos.views[planted].map(|views| views * 40);
        let frame = videos.frame();
        let ids = texts(&frame, "video_id");

        let at_once = analyze::breakouts(&frame, &DataFrame::empty(), 28).unwrap();
        let above = rows(&at_once, "above");
        found += usize::from(above.contains(&ids[planted]));
        claimed += above.iter().filter(|id| **id != ids[planted]).count();
        ordinary += videos.published.iter().filter(|at| last - **at <= 28 * DAY).count() - 1;
        assert!(rows(&at_once, "broke out").is_empty() && rows(&at_once, "new").is_empty());
        for row in 0..at_once.height() {
            let at = |name: &str| floats(&at_once, name)[row].unwrap();
            assert!(at("expected_low") < at("expected") && at("expected") < at("expected_high"));
            assert!(at("views_90") > at("expected_high") && at("times") > 1.0);
        }

        let then = analyze::breakouts(&frame, &earlier(&videos, 4, planted), 28).unwrap();
        let new: BTreeSet<String> = (0..300)
            .filter(|row| videos.published[*row] > last - 4 * DAY)
            .map(|row| ids[row].clone())
            .collect();
        assert!(rows(&then, "new").is_subset(&new));
        assert!(new.is_subset(&texts(&then, "video_id").into_iter().collect()));
        if above.contains(&ids[planted]) && texts(&then, "video_id").contains(&ids[planted]) {
            assert!(rows(&then, "broke out").contains(&ids[planted]), "{then}");
        }
    }
    assert!(found >= 36, "{found} of 40 planted breakouts are found");
    assert!(
        claimed as f64 <= 0.005 * ordinary as f64,
        "{claimed} of {ordinary} ordinary videos are claimed"
    );
    println!("{found} of 40 found, {claimed} of {ordinary} claimed");
}

#[test]
fn a_channel_with_few_videos_has_news_and_no_breakouts() {
    let mut videos = settling(30, 3, 0.0, 20.0);
    videos.views[28] = Some(10_000_000);
    let frame = videos.frame();
    assert_eq!(analyze::breakouts(&frame, &DataFrame::empty(), 28).unwrap().height(), 0);
    let then = analyze::breakouts(&frame, &earlier(&videos, 4, 0), 28).unwrap();
    assert!(texts(&then, "state").iter().all(|state| state == "new") && then.height() > 0);
    assert_eq!(then.column("expected_high").unwrap().null_count(), then.height());
    let none = analyze::breakouts(&frame.head(Some(0)), &DataFrame::empty(), 28).unwrap();
    assert_eq!(none.height(), 0);
}
