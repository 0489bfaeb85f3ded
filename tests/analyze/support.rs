//! Frames of the schema, and cells of frames.

use polars::prelude::*;
use serde_json::json;
use std::collections::BTreeMap;
use std::io::Write;
use testkit::generator::{Plan, World, sketch};
use tubelab::clean::clean;
use tubelab::fetch::{Answer, Snapshot};

pub const HOUR: i64 = 3_600_000_000;
pub const DAY: i64 = 24 * HOUR;

/// One video; what a test does not care about has a plain value.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub id: String,
    pub title: String,
    pub description: Option<String>,
    /// Microseconds since 1970.
    pub published: i64,
    pub fetched: i64,
    pub seconds: Option<i64>,
    pub views: Option<i64>,
    pub likes: Option<i64>,
    pub comments: Option<i64>,
    pub live: String,
    pub short: Option<bool>,
    pub tags: Option<Vec<String>>,
    pub category: Option<String>,
    pub language: Option<String>,
    pub channel: String,
}

impl Default for Row {
    fn default() -> Row {
        Row {
            id: "aaaaaaaaaaa".into(),
            title: "A title".into(),
            description: Some("A description".into()),
            published: 20_000 * DAY,
            fetched: 20_500 * DAY,
            seconds: Some(600),
            views: Some(1000),
            likes: Some(50),
            comments: Some(5),
            live: "none".into(),
            short: Some(false),
            tags: None,
            category: Some("28".into()),
            language: Some("en".into()),
            channel: "UC_x5XG1OV2P6uZZ5FSM9Ttw".into(),
        }
    }
}

/// A frame with every column that `clean` makes.
pub fn frame(rows: &[Row]) -> DataFrame {
    fn of<'a, T>(rows: &'a [Row], pick: impl Fn(&'a Row) -> T) -> Vec<T> {
        rows.iter().map(pick).collect()
    }
    let times = |name: &str, values: Vec<i64>| {
        Column::new(name.into(), values)
            .cast(&DataType::Datetime(TimeUnit::Microseconds, Some(TimeZone::UTC)))
            .unwrap()
    };
    let mut tags = ListStringChunkedBuilder::new("tags".into(), rows.len(), 4);
    for row in rows {
        match &row.tags {
            Some(words) => tags.append_values_iter(words.iter().map(String::as_str)),
            None => tags.append_null(),
        }
    }
    let columns = vec![
        Column::new("video_id".into(), of(rows, |r| r.id.as_str())),
        Column::new("channel_id".into(), of(rows, |r| r.channel.as_str())),
        Column::new("channel_title".into(), of(rows, |_| "A channel")),
        Column::new("title".into(), of(rows, |r| r.title.as_str())),
        Column::new("description".into(), of(rows, |r| r.description.as_deref())),
        times("published_at", of(rows, |r| r.published)),
        times("fetched_at", of(rows, |r| r.fetched)),
        Column::new("duration_s".into(), of(rows, |r| r.seconds)),
        Column::new("views".into(), of(rows, |r| r.views)),
        Column::new("likes".into(), of(rows, |r| r.likes)),
        Column::new("comments".into(), of(rows, |r| r.comments)),
        Column::new("live".into(), of(rows, |r| r.live.as_str())),
        Column::new("is_short".into(), of(rows, |r| r.short)),
        Column::new("short_evidence".into(), of(rows, |_| None::<&str>)),
        tags.finish().into_series().into_column(),
        Column::new("category_id".into(), of(rows, |r| r.category.as_deref())),
        Column::new("language".into(), of(rows, |r| r.language.as_deref())),
        Column::new("made_for_kids".into(), of(rows, |_| Some(false))),
        Column::new("thumbnail".into(), of(rows, |_| None::<&str>)),
        Column::new("title_raw".into(), of(rows, |_| None::<&str>)),
    ];
    DataFrame::new(rows.len(), columns).unwrap()
}

/// The world's channel as `fetch` would have kept it.
pub fn snapshot(world: &World) -> Snapshot {
    let plan = world.plan();
    let answer = |endpoint: &str, items: serde_json::Value| Answer {
        endpoint: endpoint.to_owned(),
        params: BTreeMap::new(),
        fetched_at: plan.fetched_at,
        etag: None,
        body: json!({"kind": "list", "items": items}).to_string(),
    };
    let own = |video: &&serde_json::Value| video["snippet"]["channelId"] == plan.channel_id.as_str();
    let videos: Vec<_> = world.videos.values().filter(own).cloned().collect();
    Snapshot::new(
        plan.channel_id.clone(),
        vec![
            answer("channels", json!(world.channels)),
            answer("playlistItems", json!(world.uploads())),
            answer("videos", json!(videos)),
        ],
    )
}

/// The videos of a generated channel.
pub fn generated(plan: Plan) -> DataFrame {
    clean(&snapshot(&World::generate(plan))).unwrap()
}

/// The same without the API's answers in between: quick enough for a hundred channels.
pub fn sketched(plan: &Plan) -> DataFrame {
    frame(&sketched_rows(plan))
}

pub fn sketched_rows(plan: &Plan) -> Vec<Row> {
    sketch(plan)
        .into_iter()
        .map(|video| Row {
            id: video.id,
            title: video.title,
            published: video.at.as_microsecond(),
            fetched: plan.fetched_at.as_microsecond(),
            seconds: video.seconds,
            views: Some(video.views),
            likes: Some(video.likes),
            comments: Some(video.comments),
            live: if video.seconds.is_some() { "none" } else { "upcoming" }.into(),
            short: Some(video.short),
            ..Row::default()
        })
        .collect()
}

pub fn number(frame: &DataFrame, column: &str, row: usize) -> Option<f64> {
    frame
        .column(column)
        .unwrap_or_else(|_| panic!("no column {column} in {frame}"))
        .cast(&DataType::Float64)
        .unwrap()
        .f64()
        .unwrap()
        .get(row)
}

pub fn text(frame: &DataFrame, column: &str, row: usize) -> Option<String> {
    frame.column(column).unwrap().str().unwrap().get(row).map(str::to_owned)
}

/// Runs a script with `input` as JSON in the file that its first argument names, and reads the JSON that it prints.
pub fn python(script: &str, input: &serde_json::Value) -> serde_json::Value {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    write!(file, "{input}").unwrap();
    serde_json::from_str(&testkit::run_python(script, &[file.path().to_str().unwrap()])).unwrap()
}

/// Equal to a relative 1e-9, or both unknown.
#[track_caller]
pub fn assert_close(ours: Option<f64>, theirs: &serde_json::Value, what: &str) {
    match (ours, theirs.as_f64()) {
        (Some(a), Some(b)) => assert!(
            (a - b).abs() <= 1e-9 * b.abs().max(1e-12) + 1e-12,
            "{what}: {a}, expected {b}"
        ),
        (a, b) => assert_eq!(a, b, "{what}"),
    }
}
