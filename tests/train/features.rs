//! Features of titles and clocks.

use crate::support::*;
use serde_json::json;
use tubelab::features;

#[test]
fn clocks_of_the_time_zone_are_those_of_zoneinfo() {
    let mut videos = generated(300, 2, CLEAR);
    // The hours around the changes of the clocks in 2020.
    for (row, hour) in (0..48).enumerate() {
        let change = if row < 24 {
            1_585_440_000_000_000
        } else {
            1_603_584_000_000_000
        };
        videos.published[row] = change - 6 * 3_600_000_000 + (hour % 24) * 1_800_000_000;
    }
    let table = features::features(&videos.frame(), "Europe/Berlin").unwrap();
    testkit::needs!(Python);
    let oracle = python(
        r"
import json, sys, math, datetime as dt
from zoneinfo import ZoneInfo
out = []
for t in json.load(sys.stdin):
    d = dt.datetime.fromtimestamp(t / 1e6, ZoneInfo('Europe/Berlin'))
    out.append([d.hour + d.minute / 60, d.weekday(), d.month])
json.dump(out, sys.stdout)
",
        &json!(videos.published),
    );
    let days = [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ];
    let tau = std::f64::consts::TAU;
    for (row, wanted) in oracle.as_array().unwrap().iter().enumerate() {
        let [hour, weekday, month] = [0, 1, 2].map(|i| wanted[i].as_f64().unwrap());
        let value = |name: &str| floats(&table, name)[row].unwrap();
        assert!(
            (value("hour_sin") - (tau * hour / 24.0).sin()).abs() < 1e-9,
            "row {row}"
        );
        assert!(
            (value("hour_cos") - (tau * hour / 24.0).cos()).abs() < 1e-9,
            "row {row}"
        );
        assert!(
            (value("month_cos") - (tau * (month - 1.0) / 12.0).cos()).abs() < 1e-9,
            "row {row}"
        );
        for (index, day) in days.iter().enumerate() {
            assert_eq!(
                value(&format!("weekday_{day}")),
                f64::from(index as f64 == weekday),
                "row {row}, {day}"
            );
        }
        if row > 60 {
            break; // floats() copies the column: enough rows are enough
        }
    }
}

#[test]
fn a_title_is_counted_as_a_reader_counts() {
    let mut videos = generated(3, 4, CLEAR);
    videos.titles = vec!["Why 3 lifetimes? 👩‍👩‍👧 #rust".into(), "生命周期".into(), "".into()];
    videos.descriptions = vec![
        Some("see WWW.example.org #a #b issue/#5 &#39;".into()),
        Some(String::new()),
        None,
    ];
    videos.published = vec![START, START + 2 * DAY, START + 2 * DAY];
    let table = features::features(&videos.frame(), "UTC").unwrap();
    let row = |row: usize| move |name: &str| floats(&table, name)[row];
    let first = row(0);
    assert_eq!(first("title_length"), Some(24.0)); // the family is one character
    assert_eq!(first("title_words"), Some(4.0));
    assert_eq!(first("title_mean_word_length"), Some((3.0 + 1.0 + 9.0 + 4.0) / 4.0));
    assert_eq!(first("hashtags"), Some(3.0)); // #rust, #a, #b; neither an issue's number nor an escaped quote
    assert_eq!(first("has_links"), Some(1.0));
    assert_eq!((first("has_question"), first("has_number")), (Some(1.0), Some(1.0)));
    assert_eq!((first("has_emoji"), first("capital_words")), (Some(1.0), Some(0.0)));
    assert_eq!(first("tags_log"), Some(2.0_f64.ln_1p()));
    assert_eq!(first("days_since_last_upload_log"), None);
    assert_eq!(first("days_since_first_upload"), Some(0.0));
    let table = features::features(&videos.frame(), "UTC").unwrap();
    let row = |name: &str, row: usize| floats(&table, name)[row];
    assert!(row("title_words", 1).unwrap() >= 1.0);
    assert_eq!(row("tags_log", 1), Some(0.0));
    assert_eq!(row("description_length_log", 1), Some(0.0));
    assert_eq!(row("days_since_first_upload", 1), Some(2.0));
    // Two at the same moment: neither is the other's predecessor.
    assert_eq!(row("days_since_last_upload_log", 2), Some(2.0_f64.ln_1p()));
    assert_eq!(
        (
            row("title_mean_word_length", 2),
            row("description_length_log", 2),
            row("has_links", 2)
        ),
        (None, None, None)
    );
}

#[test]
fn emoji_and_capitals_are_distinguished_from_what_looks_like_them() {
    let mut videos = generated(8, 4, CLEAR);
    let cases = [
        ("Rust 🦀 NEWS", 1.0, 1.0),
        ("I ❤\u{fe0f} it", 1.0, 0.0),
        // Text by default: digits, the copyright sign, the bare heart.
        ("Top 10 © #1 ❤", 0.0, 0.0),
        ("HTML and CSS, in 5D", 0.0, 2.0),
        ("ÖL AUF DER STRAẞE", 0.0, 3.0),
        ("大文字 はない", 0.0, 0.0),
        ("It's a TV show", 0.0, 0.0),
        ("", 0.0, 0.0),
    ];
    videos.titles = cases.iter().map(|case| case.0.to_owned()).collect();
    let table = features::features(&videos.frame(), "UTC").unwrap();
    for (row, (title, emoji, capitals)) in cases.iter().enumerate() {
        assert_eq!(floats(&table, "has_emoji")[row], Some(*emoji), "{title}");
        assert_eq!(floats(&table, "capital_words")[row], Some(*capitals), "{title}");
    }
}
