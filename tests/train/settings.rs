//! Settings, and which videos can be used.

use crate::support::*;
use polars::prelude::*;
use tubelab::display::Show;
use tubelab::train;

#[test]
fn settings_are_checked_before_the_fit() {
    let frame = generated(40, 9, CLEAR).frame();
    let wrong = [
        (untracked().folds(1), "folds"),
        (untracked().folds(21), "folds"),
        (untracked().alpha(0.0), "alpha"),
        (untracked().alpha(f64::NAN), "alpha"),
        (untracked().l1_ratio(1.5), "l1_ratio"),
        (untracked().resamples(10), "resamples"),
        (untracked().min_age_days(9999), "min_age_days"),
        (untracked().time_zone("Mars/Olympus"), "time zone"),
        (untracked().features(Vec::<String>::new()), "no feature"),
    ];
    for (options, word) in wrong {
        let error = train::views_with(&frame, &options).unwrap_err();
        assert!(error.is_input() && error.to_string().contains(word), "{error}");
        assert!(error.next_step().is_some());
    }
}

#[test]
fn left_out_videos_are_counted_by_reason() {
    let mut videos = generated(60, 10, CLEAR);
    videos.live[0] = "upcoming".into();
    videos.live[1] = "live".into();
    videos.views[2] = None;
    videos.durations[3] = None;
    videos.fetched = videos.published[57] + DAY; // 58 and 59 are in the future of the fetch, 57 a day old
    let young = videos
        .published
        .iter()
        .filter(|p| videos.fetched - **p < 7 * DAY)
        .count();
    let model = fitted(&videos);
    let excluded = model.excluded().unwrap();
    assert_eq!(
        texts(&excluded, "reason"),
        [
            "live or upcoming",
            "views unknown",
            "duration unknown",
            "published less than 7 days before the fetch",
            "too young to compare at equal age"
        ]
    );
    let counts: Vec<u64> = excluded
        .column("videos")
        .unwrap()
        .u64()
        .unwrap()
        .iter()
        .flatten()
        .collect();
    assert_eq!(counts[..4], [2, 1, 1, young as u64]);
    assert_eq!(counts.iter().sum::<u64>() as usize + model.used(), 60);
    assert!(counts[4] < 12, "{counts:?}");
    assert!(
        model
            .bundle()
            .get("text/plain")
            .unwrap()
            .contains("2 live or upcoming, 1 views unknown")
    );
}

#[test]
fn few_videos_are_warned_of_and_fewer_refused() {
    let model = fitted(&generated(20, 11, CLEAR));
    assert!(model.warnings().iter().any(|w| w.contains("Only 20 videos")));
    let error = train::views_with(&generated(9, 11, CLEAR).frame(), &untracked()).unwrap_err();
    assert!(error.is_too_little_data(), "{error}");
    assert!(error.to_string().contains("9 of 9 videos can be used"), "{error}");
    // Ten can be fitted; 95% intervals need more.
    let ten = generated(10, 11, CLEAR);
    let predicted = fitted(&ten).predict(&ten.frame()).unwrap();
    assert!(floats(&predicted, "high_80").iter().all(Option::is_some));
    assert!(floats(&predicted, "high_95").iter().all(Option::is_none));
}

#[test]
fn two_channels_are_not_one() {
    let a = generated(20, 12, CLEAR).frame();
    let mut b = a.clone();
    b.with_column(Column::new("channel_id".into(), vec!["UCother"; 20]))
        .unwrap();
    let error = train::views_with(&a.vstack(&b).unwrap(), &untracked()).unwrap_err();
    assert!(error.is_input() && error.to_string().contains("2 channels"), "{error}");
    let error = train::views_with(&a.drop("title").unwrap(), &untracked()).unwrap_err();
    assert!(
        error.is_input() && error.to_string().contains("no column `title`"),
        "{error}"
    );
}
