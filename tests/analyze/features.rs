//! Features that look at other videos, beside pandas, and the proof that they look at earlier ones only.

use crate::support::*;
use polars::prelude::*;
use serde_json::json;
use testkit::generator::Plan;
use tubelab::features::{FEATURES, features};

fn columns() -> Vec<&'static str> {
    FEATURES.iter().flat_map(|feature| feature.columns).copied().collect()
}

fn of_row(table: &DataFrame, id: &str) -> Vec<Option<u64>> {
    let ids = table.column("video_id").unwrap().str().unwrap();
    let row = ids.iter().position(|other| other == Some(id)).unwrap();
    columns()
        .iter()
        .map(|name| number(table, name, row).map(f64::to_bits))
        .collect()
}

/// A channel with titles in two languages, some of them unstated, in the order of publication.
fn channel(videos: usize) -> Vec<Row> {
    let mut rows = sketched_rows(&Plan::new(11, videos));
    for (place, row) in rows.iter_mut().enumerate() {
        row.language = [Some("en"), None, Some("de-AT"), None][place % 4].map(str::to_owned);
        if place % 5 == 0 {
            row.title = "Ein langer deutscher Titel über das Wandern in den Bergen".into();
        }
        row.short = row.short.filter(|_| place % 9 > 0);
    }
    rows.sort_by_key(|row| row.published);
    rows
}

#[test]
fn nothing_of_a_video_itself_or_of_later_ones_changes_its_features() {
    let rows = channel(240);
    let table = features(&frame(&rows), "Europe/Berlin").unwrap();
    let mut levels = 0;
    for place in (0..rows.len()).step_by(17) {
        let id = &rows[place].id;
        let expected = of_row(&table, id);
        let mut changed = rows.clone();
        // What viewers did with it, and when that was asked.
        (changed[place].views, changed[place].likes, changed[place].comments) = (Some(987_654_321), None, Some(7));
        changed[place].fetched += 400 * DAY;
        // Every later video becomes another: all that it is moves on by some places, and its figures are new.
        let later = place + 1..rows.len();
        changed[later.clone()].rotate_right(later.len().min(13));
        for (row, was) in changed[later.clone()].iter_mut().zip(&rows[later.clone()]) {
            (row.published, row.views, row.likes) = (was.published, Some(was.views.unwrap_or(3) * 31 + 5), Some(1));
            row.language = Some("fr".into());
        }
        assert_eq!(
            of_row(&features(&frame(&changed), "Europe/Berlin").unwrap(), id),
            expected,
            "{id}"
        );
        changed.truncate(place + 1);
        assert_eq!(
            of_row(&features(&frame(&changed), "Europe/Berlin").unwrap(), id),
            expected,
            "{id} as the last"
        );
        changed.reverse();
        assert_eq!(
            of_row(&features(&frame(&changed), "Europe/Berlin").unwrap(), id),
            expected,
            "{id} in another order"
        );

        // The proof is worth something only if an earlier video does change it.
        for row in &mut changed {
            row.views = row.views.map(|views| views * 10 + 9);
        }
        if of_row(&features(&frame(&changed), "Europe/Berlin").unwrap(), id) != expected {
            levels += 1;
        }
    }
    assert!(
        levels >= 10,
        "the recent level of {levels} videos follows the views of earlier ones"
    );
}

const LEVELS: &str = r#"
import json, sys
import numpy as np, pandas as pd
d = pd.DataFrame(json.load(open(sys.argv[1])))
four_weeks = 28 * 86_400_000_000
settled = d[(d.live == "none") & d.views.notna() & (d.fetched - d.published >= four_weeks)].sort_values(["published", "views"])
def level(row):
    earlier = settled[(settled.short == row.short) & (settled.published <= row.published - four_weeks)].tail(10)
    return float(np.log1p(earlier.views.median())) if len(earlier) >= 3 else None
print(json.dumps([level(row) for row in d.itertuples()]))
"#;

#[test]
fn the_recent_level_is_that_of_pandas() {
    let mut rows = channel(300);
    rows[50].views = None;
    rows[60].live = "live".into();
    for row in &mut rows[200..] {
        row.fetched = row.published + 3 * DAY;
    }
    testkit::needs!(Python);
    let input: Vec<_> = rows
        .iter()
        .map(|row| {
            json!({"published": row.published, "fetched": row.fetched, "views": row.views, "live": row.live, "short": format!("{:?}", row.short)})
        })
        .collect();
    let theirs = python(LEVELS, &json!(input));
    let table = features(&frame(&rows), "UTC").unwrap();
    for (row, theirs) in theirs.as_array().unwrap().iter().enumerate() {
        assert_close(number(&table, "recent_level", row), theirs, &format!("row {row}"));
    }
    let known = table.column("recent_level").unwrap();
    assert!(
        known.null_count() > 2 && known.null_count() < 60,
        "{} unknown",
        known.null_count()
    );
}

#[test]
fn a_language_is_that_of_the_video_else_of_its_channel() {
    let titled = |title: &str, language: Option<&str>| Row {
        title: title.into(),
        language: language.map(str::to_owned),
        ..Row::default()
    };
    let rows = [
        titled("Hi", Some("en-GB")),
        titled("Hi", Some("de")),
        titled("Hi", None),
        titled("How to tame the borrow checker in ten minutes", None),
        titled("Ein langer deutscher Titel über das Wandern in den Bergen", None),
        titled("今日は天気がとても良いので散歩に行きます", Some("en")),
        titled("", None),
    ];
    let table = features(&frame(&rows), "UTC").unwrap();
    let english: Vec<Option<f64>> = (0..rows.len())
        .map(|row| number(&table, "title_is_english", row))
        .collect();
    assert_eq!(
        english,
        [
            Some(1.0),
            Some(0.0),
            Some(1.0),
            Some(1.0),
            Some(0.0),
            Some(0.0),
            Some(1.0)
        ]
    );
    // A short title of a channel that states nothing is not guessed.
    let table = features(&frame(&[titled("Hi", None)]), "UTC").unwrap();
    assert_eq!(number(&table, "title_is_english", 0), None);
}
