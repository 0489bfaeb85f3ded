//! The channel beside others: against SciPy, and by hand.

use crate::support::*;
use polars::prelude::*;
use serde_json::json;
use testkit::generator::Plan;
use tubelab::analyze::{benchmark, benchmark_chart};

fn of(channel: &str, rows: Vec<Row>) -> Vec<Row> {
    let named = rows.into_iter().map(|row| Row {
        channel: channel.into(),
        ..row
    });
    named.collect()
}

#[test]
fn medians_and_p_values_are_those_of_scipy() {
    let rows = |seed| sketched_rows(&Plan::new(seed, 900));
    let mine = of("UCmine", rows(1));
    let like = of("UClike", rows(2));
    let more = of(
        "UCmore",
        rows(3)
            .into_iter()
            .map(|row| Row {
                views: row.views.map(|v| v * 3),
                ..row
            })
            .collect(),
    );
    let small = of("UCsmall", rows(4).into_iter().take(30).collect());
    let all = [&mine, &like, &more, &small];
    let frames: Vec<DataFrame> = all.iter().map(|rows| frame(rows)).collect();
    let found = benchmark(&frames[0], &[&frames[1], &frames[2], &frames[3]]).unwrap();
    let script = r#"
import json, sys
import numpy as np, pandas as pd
from scipy import stats
sides = []
for rows in json.load(open(sys.argv[1])):
    d = pd.DataFrame(rows); age = (d.fetched - d.published) / 86400e6
    d = d[(d.live == "none") & (age >= 7) & (age <= 365)]
    sides.append((d.views.dropna(), ((d.likes + d.comments) / d.views.where(d.views > 0) * 100).dropna(), len(d)))
p = [stats.mannwhitneyu(s[0], sides[0][0], method="asymptotic", use_continuity=False).pvalue for s in sides[1:] if len(s[0]) >= 10]
order = np.argsort(p); floor = 0; holm = [None] * len(p)
for i, k in enumerate(order):
    floor = max(floor, min(1, p[k] * (len(p) - i))); holm[k] = floor
clean = lambda x: None if np.isnan(x) else x
print(json.dumps(dict(n=[s[2] for s in sides], views=[clean(s[0].median()) for s in sides],
                      engagement=[clean(s[1].median()) for s in sides], p=[None] + holm + [None])))
"#;
    testkit::needs!(Python);
    let input: Vec<Vec<_>> = all
        .iter()
        .map(|rows| {
            let rows = rows.iter();
            rows.map(|row| {
                json!({"views": row.views, "likes": row.likes, "comments": row.comments, "live": row.live,
                       "published": row.published, "fetched": row.fetched})
            })
            .collect()
        })
        .collect();
    let theirs = python(script, &json!(input));
    for row in 0..4 {
        for (ours, name) in [
            ("n", "n"),
            ("median_views", "views"),
            ("engagement_rate", "engagement"),
            ("p_views", "p"),
        ] {
            assert_close(
                number(&found.channels, ours, row),
                &theirs[name][row],
                &format!("{ours} of channel {row}"),
            );
        }
    }
    assert_eq!(number(&found.channels, "n", 3), Some(0.0), "its videos are all older");
    assert!(number(&found.channels, "p_views", 2).unwrap() < 0.001);
}

fn tagged(channel: &str, tags: &[&str]) -> Row {
    Row {
        channel: channel.into(),
        tags: Some(tags.iter().map(|tag| (*tag).to_owned()).collect()),
        ..Row::default()
    }
}

#[test]
fn tags_of_others_that_the_channel_does_not_use() {
    let own = frame(&[tagged("UCa", &["Rust", "cooking"])]);
    let b = frame(&[
        tagged("UCb", &["rust", "Bread", "bread"]),
        tagged("UCb", &["bread", "rare"]),
    ]);
    let c = frame(&[tagged("UCc", &["BREAD ", "soup"]), tagged("UCc", &["soup"])]);
    let tags = benchmark(&own, &[&b, &c]).unwrap().tags;
    let rows: Vec<_> = (0..tags.height())
        .map(|row| {
            (
                text(&tags, "tag", row).unwrap(),
                number(&tags, "channels", row),
                number(&tags, "videos", row),
            )
        })
        .collect();
    assert_eq!(
        rows,
        [
            ("bread".into(), Some(2.0), Some(3.0)),
            ("soup".into(), Some(1.0), Some(2.0))
        ]
    );
}

#[test]
fn charts_are_compared_by_region_and_category() {
    let in_category = |category: &str, likes: i64| Row {
        category: Some(category.into()),
        likes: Some(likes),
        comments: Some(0),
        tags: Some(vec!["hit".into()]),
        ..Row::default()
    };
    let own = frame(&(0..12).map(|n| in_category("10", 100 + n)).collect::<Vec<_>>());
    let mut chart: Vec<Row> = (0..12).map(|n| in_category("10", 10 + n)).collect();
    chart.extend((0..3).map(|n| in_category("20", 20 + n)));
    let mut charts = frame(&chart);
    charts
        .with_column(Column::new("region".into(), vec!["DE"; 15]))
        .unwrap();
    let found = benchmark_chart(&own, &charts).unwrap();
    let table = &found.categories;
    assert_eq!(table.height(), 2);
    assert_eq!(text(table, "category_id", 0).as_deref(), Some("10"));
    assert_eq!(
        [number(table, "n", 0), number(table, "own_n", 0)],
        [Some(12.0), Some(12.0)]
    );
    assert!((number(table, "engagement_rate", 0).unwrap() - 1.55).abs() < 1e-9);
    assert!((number(table, "own_engagement_rate", 0).unwrap() - 10.55).abs() < 1e-9);
    assert!(number(table, "p_engagement", 0).unwrap() < 0.001);
    assert_eq!(number(table, "own_n", 1), Some(0.0));
    assert_eq!(number(table, "p_engagement", 1), None);
    assert_eq!(found.tags.height(), 0, "the channel uses it too");
}

#[test]
fn what_cannot_be_compared_is_refused() {
    let one = frame(&[Row::default()]);
    assert!(benchmark(&one, &[]).unwrap_err().is_input());
    assert!(benchmark(&one, &[&one; 11]).unwrap_err().is_input());
    let two = frame(&[tagged("UCa", &[]), tagged("UCb", &[])]);
    assert!(benchmark(&one, &[&two]).unwrap_err().to_string().contains("2 channels"));
}
