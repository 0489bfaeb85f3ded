//! Trends: means over videos, outliers, seasons and the days on which a view became another thing.

use crate::support::*;
use testkit::generator::{Plan, sketch};
use tubelab::analyze::{REDEFINITIONS, outliers, trends};
use tubelab::display::Show;

#[test]
fn planted_viral_videos_are_found_and_few_others() {
    let (mut planted, mut found, mut others, mut videos) = (0, 0, 0, 0);
    for seed in 0..30 {
        let plan = Plan::new(5000 + seed, 600);
        let truth = sketch(&plan);
        let table = outliers(&sketched(&plan)).unwrap();
        for (row, video) in truth.iter().enumerate() {
            let marked = text(&table, "outlier", row).as_deref() == Some("viral");
            videos += 1;
            planted += i32::from(video.viral);
            found += i32::from(video.viral && marked);
            others += i32::from(!video.viral && marked);
        }
    }
    assert!(
        planted >= 150 && f64::from(found) >= 0.9 * f64::from(planted),
        "{found} of {planted} found"
    );
    assert!(
        others * 200 < videos,
        "{others} of {videos} are called viral and are not"
    );
}

#[test]
fn the_score_is_that_of_its_definition() {
    let script = r#"
import json, sys
import numpy as np
from scipy import stats
d = json.load(open(sys.argv[1]))
v = np.log1p(np.array(d, dtype=float))
lift = np.array([v[i] - np.median(np.concatenate([v[max(0, i - 10):i], v[i + 1:i + 11]])) for i in range(len(v))])
print(json.dumps(((lift - np.median(lift)) / stats.median_abs_deviation(lift, scale="normal")).tolist()))
"#;
    let views: Vec<i64> = (0..80)
        .map(|day| 1000 + (day * 7919) % 613 + if day == 40 { 50_000 } else { 0 })
        .collect();
    let rows: Vec<Row> = views
        .iter()
        .enumerate()
        .map(|(day, views)| Row {
            published: (19_000 + day as i64) * DAY,
            views: Some(*views),
            ..Row::default()
        })
        .collect();
    let table = outliers(&frame(&rows)).unwrap();
    testkit::needs!(Python);
    let theirs = python(script, &serde_json::json!(views));
    for row in 0..80 {
        assert_close(number(&table, "score", row), &theirs[row], &format!("video {row}"));
    }
    let marked: Vec<usize> = (0..80).filter(|row| text(&table, "outlier", *row).is_some()).collect();
    assert_eq!(marked, [40]);
}

#[test]
fn means_over_videos_need_that_many() {
    let rows: Vec<Row> = (0..10)
        .map(|day| Row {
            published: (19_000 + 30 * day) * DAY,
            views: (day != 3).then_some(100 * (day + 1)),
            ..Row::default()
        })
        .rev()
        .collect();
    let found = trends(&frame(&rows), "UTC").unwrap();
    let means: Vec<_> = (0..10).map(|row| number(&found.videos, "mean_7_videos", row)).collect();
    // The fourth is unknown: the seventh known one is the eighth.
    let sum = |days: &[i64]| Some(days.iter().map(|day| 100.0 * (*day as f64 + 1.0)).sum::<f64>() / 7.0);
    assert_eq!(means[..7], [None; 7]);
    assert_eq!(means[7], sum(&[0, 1, 2, 4, 5, 6, 7]));
    assert_eq!(means[9], sum(&[2, 4, 5, 6, 7, 8, 9]));
    assert_eq!(number(&found.videos, "mean_30_videos", 9), None);
    assert_eq!(number(&found.days, "median_7", 9), Some(1000.0));
}

#[test]
fn no_month_is_claimed_where_none_was_planted() {
    let mut claims = 0;
    for seed in 0..100 {
        let found = trends(&sketched(&Plan::new(6000 + seed, 600)), "Europe/Berlin").unwrap();
        let verdicts = (0..12).filter_map(|row| text(&found.months, "verdict", row));
        claims += i32::from(
            verdicts
                .into_iter()
                .any(|verdict| verdict == "above" || verdict == "below"),
        );
    }
    assert!(
        claims <= 10,
        "a month stands out in {claims} of 100 channels without seasons"
    );
}

#[test]
fn a_planted_season_is_found() {
    // Views in December are doubled.
    let mut inside = 0;
    for seed in 0..20 {
        let plan = Plan::new(7000 + seed, 600);
        let rows = sketched_rows(&plan);
        let rows: Vec<Row> = rows
            .into_iter()
            .map(|mut row| {
                let at = jiff::Timestamp::from_microsecond(row.published).unwrap();
                if at.to_zoned(jiff::tz::TimeZone::UTC).month() == 12 {
                    row.views = row.views.map(|views| views * 2);
                }
                row
            })
            .collect();
        let found = trends(&frame(&rows), "UTC").unwrap();
        assert_eq!(
            text(&found.months, "verdict", 11).as_deref(),
            Some("above"),
            "{}",
            found.months
        );
        let (low, high) = (
            number(&found.months, "lift_low", 11),
            number(&found.months, "lift_high", 11),
        );
        inside += i32::from(low <= Some(2.0) && Some(2.0) <= high);
    }
    assert!(inside >= 17, "{inside} of 20 intervals hold the planted season");
}

#[test]
fn redefinitions_are_marked_with_who_they_touch() {
    let at = |time: &str, short: bool| Row {
        published: time.parse::<jiff::Timestamp>().unwrap().as_microsecond(),
        short: Some(short),
        ..Row::default()
    };
    let found = trends(
        &frame(&[
            at("2025-03-30T23:59:59Z", true),
            at("2025-03-31T00:00:00Z", true),
            at("2025-03-30T23:59:59Z", false),
            at("2026-08-24T00:00:00Z", false),
        ]),
        "UTC",
    )
    .unwrap();
    let counts = |row| {
        (
            number(&found.marks, "videos_before", row),
            number(&found.marks, "videos_after", row),
        )
    };
    assert_eq!(counts(0), (Some(1.0), Some(1.0)));
    assert_eq!(counts(1), (Some(3.0), Some(1.0)));
    assert_eq!(REDEFINITIONS[1].day.to_string(), "2026-08-24");
    let plain = found.bundle().get("text/plain").unwrap().to_owned();
    assert!(
        plain.contains("2026-08-24, all views redefined: do not compare"),
        "{plain}"
    );
}
