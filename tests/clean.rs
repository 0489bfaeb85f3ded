//! From answers to frames: recorded answers of the real API, and every oddity that its documentation and users report.

use polars::prelude::*;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use tubelab::clean::{channel, clean, schema};
use tubelab::display::Show;
use tubelab::fetch::{Answer, Snapshot, fetch};

const CHANNEL: &str = "UC_x5XG1OV2P6uZZ5FSM9Ttw";

fn answer(endpoint: &str, body: impl ToString) -> Answer {
    Answer {
        endpoint: endpoint.to_owned(),
        params: BTreeMap::new(),
        fetched_at: "2026-11-20T10:11:12Z".parse().unwrap(),
        etag: None,
        body: body.to_string(),
    }
}

/// A video with everything that is always there; `more` is merged into it.
fn video(id: &str, more: Value) -> Value {
    let mut video = json!({
        "kind": "youtube#video", "etag": "e", "id": id,
        "snippet": {
            "publishedAt": "2024-05-01T12:00:00Z", "channelId": CHANNEL, "title": "A title", "description": "",
            "thumbnails": {"default": {"url": "https://i.ytimg.com/vi/x/default.jpg", "width": 120, "height": 90}},
            "channelTitle": "Google Developers", "categoryId": "28", "liveBroadcastContent": "none",
        },
        "contentDetails": {"duration": "PT4M13S"},
        "statistics": {"viewCount": "100", "likeCount": "10", "commentCount": "1"},
        "status": {"madeForKids": false},
    });
    merge(&mut video, more);
    video
}

/// Merges objects; a null takes the field out.
fn merge(into: &mut Value, from: Value) {
    match (into, from) {
        (Value::Object(into), Value::Object(from)) => {
            for (key, value) in from {
                if value.is_null() {
                    into.remove(&key);
                } else {
                    merge(into.entry(key).or_insert(Value::Null), value);
                }
            }
        }
        (into, from) => *into = from,
    }
}

fn videos(items: Vec<Value>) -> Snapshot {
    Snapshot::new(
        CHANNEL.to_owned(),
        vec![answer("videos", json!({"kind": "l", "items": items}))],
    )
}

fn channels(item: Value) -> Snapshot {
    Snapshot::new(
        CHANNEL.to_owned(),
        vec![answer("channels", json!({"kind": "l", "items": [item]}))],
    )
}

fn text<'a>(frame: &'a DataFrame, column: &str, row: usize) -> Option<&'a str> {
    frame.column(column).unwrap().str().unwrap().get(row)
}

fn number(frame: &DataFrame, column: &str, row: usize) -> Option<i64> {
    frame.column(column).unwrap().i64().unwrap().get(row)
}

fn flag(frame: &DataFrame, column: &str, row: usize) -> Option<bool> {
    frame.column(column).unwrap().bool().unwrap().get(row)
}

fn micros(frame: &DataFrame, column: &str, row: usize) -> Option<i64> {
    frame.column(column).unwrap().datetime().unwrap().physical().get(row)
}

fn recorded(name: &str) -> Option<String> {
    testkit::shared("real-responses").map(|folder| std::fs::read_to_string(folder.join(name)).unwrap())
}

#[test]
fn recorded_videos_become_rows() {
    let Some(body) = recorded("videos_info_multi.json") else {
        return;
    };
    let raw: Value = serde_json::from_str(&body).unwrap();
    let frame = clean(&Snapshot::new(CHANNEL.to_owned(), vec![answer("videos", body)])).unwrap();
    let items = raw["items"].as_array().unwrap();
    assert_eq!(frame.height(), items.len());
    assert_eq!(items.len(), 2, "the recording holds two videos, the older one first");
    for (row, item) in items.iter().enumerate() {
        let snippet = &item["snippet"];
        assert_eq!(text(&frame, "video_id", row), item["id"].as_str());
        assert_eq!(text(&frame, "title", row), snippet["title"].as_str());
        assert_eq!(text(&frame, "channel_title", row), snippet["channelTitle"].as_str());
        assert_eq!(text(&frame, "description", row), snippet["description"].as_str());
        assert_eq!(
            text(&frame, "thumbnail", row),
            snippet["thumbnails"]["medium"]["url"].as_str()
        );
        let tags = frame
            .column("tags")
            .unwrap()
            .list()
            .unwrap()
            .get_as_series(row)
            .unwrap();
        let tags: Vec<&str> = tags.str().unwrap().iter().flatten().collect();
        let expected: Vec<&str> = snippet["tags"]
            .as_array()
            .unwrap()
            .iter()
            .map(|tag| tag.as_str().unwrap())
            .collect();
        assert_eq!(tags, expected);
        // The recording was made without these parts: unknown, not zero.
        for column in ["views", "likes", "comments", "duration_s"] {
            assert_eq!(number(&frame, column, row), None, "{column}");
        }
    }
    // 2019-03-21T20:37:49Z, reckoned by hand: 17,976 days and 74,269 seconds.
    assert_eq!(
        micros(&frame, "published_at", 0),
        Some((17_976 * 86_400 + 74_269) * 1_000_000)
    );
    assert_eq!(text(&frame, "language", 0), Some("en"));
    assert_eq!(text(&frame, "language", 1), Some("en"), "from the audio's language");
}

#[test]
fn recorded_channels_become_a_row() {
    let Some(body) = recorded("info_multiple.json") else {
        return;
    };
    let snapshot = Snapshot::new(CHANNEL.to_owned(), vec![answer("channels", body)]);
    let frame = channel(&snapshot).unwrap();
    assert_eq!(frame.height(), 1);
    assert_eq!(text(&frame, "channel_id", 0), Some(CHANNEL));
    assert_eq!(text(&frame, "title", 0), Some("Google Developers"));
    assert_eq!(text(&frame, "handle", 0), Some("@googledevelopers"));
    assert_eq!(text(&frame, "country", 0), Some("US"));
    assert_eq!(text(&frame, "uploads_playlist", 0), Some("UU_x5XG1OV2P6uZZ5FSM9Ttw"));
    assert_eq!(number(&frame, "subscribers", 0), Some(2_260_000));
    assert_eq!(number(&frame, "views", 0), Some(208_790_084));
    assert_eq!(number(&frame, "videos", 0), Some(5_652));
    assert_eq!(snapshot.channel_title().unwrap(), "Google Developers");
}

#[test]
fn recorded_uploads_are_counted() {
    let (Some(first), Some(second)) = (
        recorded("playlist_items_paged_1.json"),
        recorded("playlist_items_paged_2.json"),
    ) else {
        return;
    };
    let answers = vec![answer("playlistItems", first), answer("playlistItems", second)];
    let shown = Snapshot::new(CHANNEL.to_owned(), answers).bundle();
    let plain = shown.get("text/plain").unwrap();
    assert!(plain.contains("0 of 13 uploads; 13 private or deleted"), "{plain}");
}

#[test]
fn what_is_absent_is_unknown_and_never_zero() {
    let frame = clean(&videos(vec![
        video("a", json!({"statistics": {"likeCount": null, "commentCount": null}})),
        video("b", json!({"statistics": null, "contentDetails": null, "status": null})),
        video(
            "c",
            json!({"snippet": {"description": null, "categoryId": null, "thumbnails": null}}),
        ),
        video("d", json!({"statistics": {"viewCount": "0"}, "snippet": {"tags": []}})),
    ]))
    .unwrap();
    assert_eq!(
        (
            number(&frame, "views", 0),
            number(&frame, "likes", 0),
            number(&frame, "comments", 0)
        ),
        (Some(100), None, None)
    );
    for column in ["views", "likes", "comments", "duration_s"] {
        assert_eq!(number(&frame, column, 1), None, "{column}");
    }
    assert_eq!(flag(&frame, "made_for_kids", 1), None);
    for column in ["description", "category_id", "thumbnail", "language"] {
        assert_eq!(text(&frame, column, 2), None, "{column}");
    }
    assert_eq!(number(&frame, "views", 3), Some(0), "a zero that the API tells is one");
    assert_eq!(frame.column("tags").unwrap().null_count(), 4);
}

#[test]
fn counts_are_read_from_strings_and_numbers_and_too_large_ones_are_unknown() {
    let count = |value: Value| {
        let frame = clean(&videos(vec![video("a", json!({"statistics": {"viewCount": value}}))])).unwrap();
        number(&frame, "views", 0)
    };
    assert_eq!(count(json!("9223372036854775807")), Some(i64::MAX));
    assert_eq!(count(json!("9223372036854775808")), None);
    assert_eq!(count(json!("99999999999999999999999")), None);
    assert_eq!(count(json!(1234)), Some(1234));
    assert_eq!(count(json!("-1")), None);
    assert_eq!(count(json!("")), None);
}

#[test]
fn durations_shorts_and_live_broadcasts() {
    let short = json!({"snippet": {"thumbnails": {"shortsAspectRatio": {"url": "https://i.ytimg.com/s.jpg"}}}});
    let mut short_video = video("a", json!({"contentDetails": {"duration": "PT58S"}}));
    merge(&mut short_video, short);
    let frame = clean(&videos(vec![
        short_video,
        video("b", json!({"contentDetails": {"duration": "PT58S"}})),
        video("c", json!({"contentDetails": {"duration": "PT3M"}})),
        video("d", json!({"contentDetails": {"duration": "PT3M1S"}})),
        video("e", json!({"contentDetails": {"duration": "P2DT1H"}})),
        video(
            "f",
            json!({"contentDetails": {"duration": "P0D"}, "snippet": {"liveBroadcastContent": "upcoming"}}),
        ),
    ]))
    .unwrap();
    let durations: Vec<Option<i64>> = (0..6).map(|row| number(&frame, "duration_s", row)).collect();
    assert_eq!(
        durations,
        [Some(58), Some(58), Some(180), Some(181), Some(49 * 3600), None]
    );
    let shorts: Vec<Option<bool>> = (0..6).map(|row| flag(&frame, "is_short", row)).collect();
    assert_eq!(shorts, [Some(true), None, None, Some(false), Some(false), None]);
    let evidence: Vec<Option<&str>> = (0..6).map(|row| text(&frame, "short_evidence", row)).collect();
    assert_eq!(
        evidence,
        [Some("thumbnail"), None, None, Some("duration"), Some("duration"), None]
    );
    assert_eq!(text(&frame, "live", 5), Some("upcoming"));
}

#[test]
fn rows_are_ordered_and_each_video_counts_once() {
    let at = |id: &str, time: &str, views: &str| {
        video(
            id,
            json!({"snippet": {"publishedAt": time}, "statistics": {"viewCount": views}}),
        )
    };
    let frame = clean(&videos(vec![
        at("c", "2024-01-02T00:00:00.000Z", "3"),
        at("b", "2024-01-01T00:00:00Z", "2"),
        at("a", "2024-01-02T00:00:00Z", "1"),
        at("b", "2024-01-01T00:00:00Z", "999"),
    ]))
    .unwrap();
    let ids: Vec<&str> = frame
        .column("video_id")
        .unwrap()
        .str()
        .unwrap()
        .iter()
        .flatten()
        .collect();
    assert_eq!(ids, ["b", "a", "c"]);
    assert_eq!(number(&frame, "views", 0), Some(2), "the first answer counts");
}

#[test]
fn titles_are_composed_and_otherwise_untouched() {
    let title = "Cafe\u{301} <b>&amp;</b> 👩‍👩‍👧 日本語 \u{202e}txt";
    let frame = clean(&videos(vec![video("a", json!({"snippet": {"title": title}}))])).unwrap();
    assert_eq!(
        text(&frame, "title", 0),
        Some("Caf\u{e9} <b>&amp;</b> 👩‍👩‍👧 日本語 \u{202e}txt")
    );
}

#[test]
fn a_hidden_number_of_subscribers_is_unknown_whatever_else_is_said() {
    let item = |hidden: bool| {
        json!({
            "id": CHANNEL,
            "snippet": {"title": "T", "publishedAt": "2020-01-01T00:00:00Z"},
            "contentDetails": {"relatedPlaylists": {"uploads": "UU_x5XG1OV2P6uZZ5FSM9Ttw"}},
            "statistics": {"subscriberCount": "1230", "hiddenSubscriberCount": hidden, "viewCount": "5", "videoCount": "1"},
        })
    };
    assert_eq!(number(&channel(&channels(item(true))).unwrap(), "subscribers", 0), None);
    assert_eq!(
        number(&channel(&channels(item(false))).unwrap(), "subscribers", 0),
        Some(1230)
    );
}

#[test]
fn an_error_names_the_place() {
    let cases = [
        (json!({"snippet": {"title": 7}}), "items[0].snippet.title"),
        (json!({"snippet": {"publishedAt": null}}), "publishedAt"),
        (
            json!({"statistics": {"viewCount": "many"}}),
            "items[0].statistics.viewCount",
        ),
        (json!({"contentDetails": {"duration": "4:13"}}), "4:13"),
        (json!({"snippet": {"publishedAt": "yesterday"}}), "snippet.publishedAt"),
    ];
    for (fault, place) in cases {
        let error = clean(&videos(vec![video("a", fault)])).unwrap_err();
        assert!(
            error.is_format() && error.to_string().contains(place),
            "{place}: {error}"
        );
    }
    let error = clean(&Snapshot::new(
        CHANNEL.to_owned(),
        vec![answer("videos", r#"{"items":{}}"#)],
    ))
    .unwrap_err();
    assert!(error.is_format() && error.to_string().contains("at items"), "{error}");
    let other = json!({"id": "UCother", "snippet": {"title": "T", "publishedAt": "2020-01-01T00:00:00Z"}});
    assert!(channel(&channels(other)).unwrap_err().is_format());
}

#[test]
fn no_videos_give_an_empty_frame_with_all_columns() {
    let frame = clean(&Snapshot::new(
        CHANNEL.to_owned(),
        vec![answer("videos", r#"{"kind":"l"}"#)],
    ))
    .unwrap();
    assert_eq!((frame.height(), frame.width()), (0, schema::VIDEOS.len()));
}

#[test]
fn the_schema_is_what_the_frames_have() {
    let demo = fetch("demo").unwrap();
    for (frame, fields) in [
        (clean(&demo).unwrap(), schema::VIDEOS),
        (channel(&demo).unwrap(), schema::CHANNEL),
    ] {
        let have: Vec<(String, String)> = frame
            .columns()
            .iter()
            .map(|column| (column.name().to_string(), column.dtype().to_string()))
            .collect();
        let promised: Vec<(String, String)> = fields
            .iter()
            .map(|field| (field.name.to_owned(), field.kind.to_owned()))
            .collect();
        assert_eq!(have, promised);
        for (column, field) in frame.columns().iter().zip(fields) {
            assert!(
                column.null_count() == 0 || !field.null.is_empty(),
                "{} has nulls",
                field.name
            );
        }
    }
}

proptest! {
    #[test]
    fn every_count_is_read_exactly_or_unknown(count in any::<i128>()) {
        let frame = clean(&videos(vec![video("a", json!({"statistics": {"viewCount": count.to_string()}}))])).unwrap();
        let expected = i64::try_from(count).ok().filter(|count| *count >= 0);
        prop_assert_eq!(number(&frame, "views", 0), expected);
    }

    #[test]
    fn no_answer_panics(body in "\\PC{0,80}") {
        let snapshot = Snapshot::new(CHANNEL.to_owned(), vec![answer("channels", &body), answer("videos", &body)]);
        let _ = (clean(&snapshot), channel(&snapshot), snapshot.bundle());
    }
}
