//! Durations: bands by hand, the planted effect in a hundred channels.

use crate::support::*;
use testkit::generator::{Effects, Plan};
use tubelab::analyze::durations;
use tubelab::display::Show;

#[test]
fn bands_begin_where_they_are_said_to_and_shorts_are_apart() {
    let of = |seconds: Option<i64>, short: Option<bool>| Row {
        seconds,
        short,
        ..Row::default()
    };
    let found = durations(&frame(&[
        of(Some(30), Some(true)),
        of(Some(30), None),
        of(Some(299), None),
        of(Some(300), Some(false)),
        of(Some(599), Some(false)),
        of(Some(600), Some(false)),
        of(Some(900), Some(false)),
        of(Some(1200), Some(false)),
        of(Some(1799), Some(false)),
        of(Some(1800), Some(false)),
        of(Some(90_000), Some(false)),
        of(None, None),
        of(None, Some(false)),
        Row {
            live: "upcoming".into(),
            ..of(None, None)
        },
    ]))
    .unwrap();
    let uploads: Vec<_> = (0..6)
        .map(|row| number(&found.bands, "uploads", row).unwrap())
        .collect();
    assert_eq!(uploads, [0.0, 2.0, 1.0, 1.0, 2.0, 2.0]);
    // Shorts, long videos, and those that count in neither.
    let formats: Vec<_> = (0..3).map(|row| number(&found.formats, "uploads", row)).collect();
    assert_eq!(formats, [Some(1.0), Some(9.0), Some(3.0)]);
    let plain = found.bundle().get("text/plain").unwrap().to_owned();
    assert!(plain.contains("1 long video of unknown duration excluded"), "{plain}");
    assert!(plain.contains("3 videos excluded whose format is unknown"), "{plain}");
    assert!(
        plain.contains("Not enough uploads to say which duration band is best"),
        "{plain}"
    );
}

#[test]
fn the_planted_slope_is_in_the_interval_and_long_videos_are_claimed() {
    let effects = Effects::planted();
    let (mut inside, mut long, mut short) = (0, 0, 0);
    for seed in 0..100 {
        let found = durations(&sketched(&Plan::new(3000 + seed, 600))).unwrap();
        let (low, high) = (number(&found.line, "low", 0), number(&found.line, "high", 0));
        inside += i32::from(low <= Some(effects.duration) && Some(effects.duration) <= high);
        long += i32::from(matches!(
            found.best_band(),
            Some("20 to 30 minutes" | "30 minutes and more")
        ));
        short += i32::from(matches!(found.best_band(), Some("0 to 5 minutes" | "5 to 10 minutes")));
    }
    assert!(inside >= 90, "{inside} of 100 intervals hold the planted slope");
    assert!(
        long >= 60,
        "a band of long videos was claimed in {long} of 100 channels"
    );
    assert_eq!(short, 0, "a band of short videos was claimed");
}

#[test]
fn no_band_is_claimed_where_nothing_was_planted() {
    let mut claims = 0;
    for seed in 0..100 {
        let plan = Plan::new(4000 + seed, 600).with_effects(Effects::none());
        claims += i32::from(durations(&sketched(&plan)).unwrap().best_band().is_some());
    }
    assert!(
        claims <= 10,
        "a best band was claimed in {claims} of 100 channels without any effect"
    );
}
