//! The charts, region by region: against pandas on the generated charts.

use crate::support::*;
use polars::prelude::*;
use serde_json::{Value, json};
use tubelab::{analyze, clean, fetch};

/// A column as JSON; times as microseconds.
fn cells(frame: &DataFrame, name: &str) -> Vec<Value> {
    let column = frame.column(name).unwrap();
    match column.dtype() {
        DataType::String => column.str().unwrap().iter().map(|cell| json!(cell)).collect(),
        DataType::Boolean => column.bool().unwrap().iter().map(|cell| json!(cell)).collect(),
        _ => {
            let numbers = column.cast(&DataType::Int64).unwrap();
            numbers.i64().unwrap().iter().map(|cell| json!(cell)).collect()
        }
    }
}

#[test]
fn what_is_in_the_charts_is_what_pandas_finds() {
    let snapshot = fetch::charts(&["demo"]).unwrap();
    let charts = clean::charts(&snapshot).unwrap();
    let categories = clean::categories(&snapshot).unwrap();
    let found = analyze::charts(&charts, &categories, "Asia/Tokyo").unwrap();
    let script = r#"
import json, sys
import pandas as pd
d = pd.DataFrame(json.load(open(sys.argv[1])))
d["rate"] = (d.likes + d.comments) / d.views.where(d.views > 0) * 100
groups = d.groupby(["region", d.chart_category.fillna("")])
rows = [dict(region=r, category=c, n=len(g), channels=g.channel_id.nunique(), views=g.views.median(), rate=g.rate.median(),
             minutes=g.duration_s.median() / 60) for (r, c), g in groups]
once = d.drop_duplicates("video_id")
local = pd.to_datetime(once.published_at, unit="us", utc=True).dt.tz_convert("Asia/Tokyo")
hours = local.dt.hour.value_counts().reindex(range(24), fill_value=0).tolist()
days = local.dt.weekday.value_counts().reindex(range(7), fill_value=0).tolist()
channels = d.groupby("channel_id").agg(title=("channel_title", "first"), videos=("video_id", "nunique"), regions=("region", "nunique"), best=("rank", "min"))
print(json.dumps(dict(rows=rows, hours=hours, days=days, videos=len(once), channels=channels[["title", "videos", "regions", "best"]].values.tolist())))
"#;
    let names = [
        "region",
        "chart_category",
        "rank",
        "video_id",
        "channel_id",
        "channel_title",
        "published_at",
        "duration_s",
        "views",
        "likes",
        "comments",
    ];
    testkit::needs!(Python);
    let input: serde_json::Map<String, Value> = names
        .iter()
        .map(|name| ((*name).to_owned(), json!(cells(&charts, name))))
        .collect();
    let theirs = python(script, &json!(input));

    let rows = theirs["rows"].as_array().unwrap();
    assert!(rows.len() >= 9, "three regions with several charts each: {rows:?}");
    assert_eq!(found.charts.height(), rows.len());
    for (row, theirs) in rows.iter().enumerate() {
        assert_eq!(text(&found.charts, "region", row).as_deref(), theirs["region"].as_str());
        assert_eq!(
            text(&found.charts, "category_id", row).unwrap_or_default(),
            theirs["category"].as_str().unwrap()
        );
        for (ours, name) in [
            ("n", "n"),
            ("channels", "channels"),
            ("median_views", "views"),
            ("engagement_rate", "rate"),
            ("median_minutes", "minutes"),
        ] {
            assert_close(
                number(&found.charts, ours, row),
                &theirs[name],
                &format!("{ours} of row {row}"),
            );
        }
    }
    let named: Vec<_> = (0..rows.len())
        .map(|row| text(&found.charts, "category", row).unwrap())
        .collect();
    for name in ["all", "Music", "Gaming", "Film & Animation"] {
        assert!(named.iter().any(|n| n == name), "{name} in {named:?}");
    }
    let counts = |frame: &DataFrame| cells(frame, "videos");
    assert_eq!(json!(counts(&found.hours)), theirs["hours"]);
    assert_eq!(json!(counts(&found.weekdays)), theirs["days"]);
    assert_eq!(json!(found.videos), theirs["videos"]);

    // In the order of their places; those of equal ones is not pandas' business.
    let columns = ["channel", "videos", "regions", "best_rank"].map(|name| cells(&found.channels, name));
    let mut ours: Vec<String> = (0..found.channels.height())
        .map(|row| json!(columns.each_ref().map(|column| column[row].clone())).to_string())
        .collect();
    let mut wanted: Vec<String> = theirs["channels"]
        .as_array()
        .unwrap()
        .iter()
        .map(Value::to_string)
        .collect();
    ours.sort();
    wanted.sort();
    assert_eq!(ours, wanted);
    let videos: Vec<i64> = columns[1].iter().map(|cell| cell.as_i64().unwrap()).collect();
    assert!(videos.is_sorted_by(|a, b| a >= b), "{videos:?}");
}

#[test]
fn charts_without_videos_and_names_are_no_failure() {
    let snapshot = fetch::charts(&["demo"]).unwrap();
    let charts = clean::charts(&snapshot).unwrap();
    let categories = clean::categories(&snapshot).unwrap();
    let none = analyze::charts(&charts.head(Some(0)), &categories, "UTC").unwrap();
    assert_eq!((none.charts.height(), none.channels.height(), none.videos), (0, 0, 0));
    let nameless = analyze::charts(&charts, &categories.head(Some(0)), "UTC").unwrap();
    assert!(cells(&nameless.charts, "category").contains(&json!("category 10")));
    assert!(
        analyze::charts(&charts, &categories, "Mars/Olympus")
            .unwrap_err()
            .is_input()
    );
}
