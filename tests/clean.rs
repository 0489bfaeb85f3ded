//! From answers to frames: recorded answers of the real API, and every oddity that its documentation and users report.

use polars::prelude::*;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use tubelab::clean::{categories, channel, charts, clean, comments, quality, quality_of_snapshot};
use tubelab::display::Show;
use tubelab::fetch::{Answer, Snapshot, fetch};
use tubelab::schema;

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
    testkit::shared("real-responses").map(|directory| std::fs::read_to_string(directory.join(name)).unwrap())
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

    // Three minutes or less prove nothing, but the uploader's own hashtag is evidence.
    let labelled = |id: &str, duration: &str| {
        video(
            id,
            json!({"contentDetails": {"duration": duration}, "snippet": {"title": "Quick soup #Shorts"}}),
        )
    };
    let frame = clean(&videos(vec![labelled("a", "PT3M"), labelled("b", "PT3M1S")])).unwrap();
    assert_eq!(
        (flag(&frame, "is_short", 0), text(&frame, "short_evidence", 0)),
        (Some(true), Some("title"))
    );
    assert_eq!(
        (flag(&frame, "is_short", 1), text(&frame, "short_evidence", 1)),
        (Some(false), Some("duration"))
    );
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
fn what_cannot_be_read_costs_that_value_or_that_item_and_is_counted() {
    let cases = [
        (json!({"snippet": {"title": 7}}), "item that cannot be read", None),
        (
            json!({"snippet": {"publishedAt": null}}),
            "item that cannot be read",
            None,
        ),
        (
            json!({"snippet": {"publishedAt": "yesterday"}}),
            "item that cannot be read",
            None,
        ),
        (
            json!({"statistics": {"viewCount": "many"}}),
            "statistics.viewCount cannot be read",
            Some("views"),
        ),
        (
            json!({"contentDetails": {"duration": "4:13"}}),
            "contentDetails.duration cannot be read",
            Some("duration_s"),
        ),
    ];
    for (fault, what, column) in cases {
        let snapshot = videos(vec![video("a", json!({})), video("b", fault), video("c", json!({}))]);
        let frame = clean(&snapshot).unwrap();
        let ids: Vec<Option<&str>> = frame.column("video_id").unwrap().str().unwrap().iter().collect();
        match column {
            None => assert_eq!(ids, [Some("a"), Some("c")], "{what}"),
            Some(column) => {
                assert_eq!(ids, [Some("a"), Some("b"), Some("c")], "{what}");
                let known: Vec<bool> = (0..3).map(|row| number(&frame, column, row).is_some()).collect();
                assert_eq!(known, [true, false, true], "{what}");
            }
        }
        let quality = quality_of_snapshot(&snapshot).unwrap();
        let row = (0..quality.height()).find(|row| text(&quality, "what", *row) == Some(what));
        assert_eq!(text(&quality, "examples", row.unwrap()), Some("b"), "{what}");
    }
}

#[test]
fn an_answer_that_is_no_list_is_an_error_that_names_the_place() {
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
        same_as_schema(&frame, fields);
    }
}

fn asked(endpoint: &str, params: &[(&str, &str)], body: impl ToString) -> Answer {
    let mut answer = answer(endpoint, body);
    answer.params = params
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    answer
}

#[test]
fn recorded_comments_become_rows() {
    let (Some(first), Some(second)) = (
        recorded("comment_threads_by_video_paged_1.json"),
        recorded("comment_threads_by_video_paged_2.json"),
    ) else {
        return;
    };
    let raw: Vec<Value> = [&first, &second]
        .iter()
        .flat_map(|body| {
            serde_json::from_str::<Value>(body).unwrap()["items"]
                .as_array()
                .unwrap()
                .clone()
        })
        .collect();
    let answers = vec![answer("commentThreads", first), answer("commentThreads", second)];
    let frame = comments(&Snapshot::new(CHANNEL.to_owned(), answers)).unwrap();
    let inline = |thread: &Value| thread["replies"]["comments"].as_array().map_or(0, Vec::len);
    // Both pages were recorded with the same threads.
    let ids: std::collections::BTreeSet<_> = raw.iter().map(|thread| thread["id"].as_str()).collect();
    let replies: usize = raw.iter().take(ids.len()).map(inline).sum();
    assert_eq!(frame.height(), ids.len() + replies);
    for thread in &raw {
        let top = &thread["snippet"]["topLevelComment"];
        let id = top["id"].as_str();
        let row = (0..frame.height())
            .find(|row| text(&frame, "comment_id", *row) == id)
            .unwrap();
        assert_eq!(text(&frame, "text", row), top["snippet"]["textOriginal"].as_str());
        assert_eq!(
            text(&frame, "author", row),
            top["snippet"]["authorDisplayName"].as_str()
        );
        assert_eq!(text(&frame, "video_id", row), thread["snippet"]["videoId"].as_str());
        assert_eq!(number(&frame, "likes", row), top["snippet"]["likeCount"].as_i64());
        assert_eq!(
            number(&frame, "replies", row),
            thread["snippet"]["totalReplyCount"].as_i64()
        );
        assert_eq!(text(&frame, "parent_id", row), None);
    }
    same_as_schema(&frame, schema::COMMENTS);
}

#[test]
fn replies_know_their_video_and_markup_is_taken_away_once() {
    let comment = |id: &str, more: Value| {
        let mut comment =
            json!({"id": id, "snippet": {"publishedAt": "2024-01-01T00:00:00Z", "updatedAt": "2024-01-01T00:00:00Z"}});
        merge(&mut comment["snippet"], more);
        comment
    };
    let top = comment(
        "t",
        json!({"textDisplay": "5 &lt; 6 &amp;amp;<br>Cafe\u{301}", "likeCount": 3}),
    );
    let inline = comment(
        "t.1",
        json!({"textDisplay": "first", "updatedAt": "2024-01-02T00:00:00Z"}),
    );
    let threads = json!({"items": [{"id": "t", "snippet": {"videoId": "v", "topLevelComment": top, "totalReplyCount": 7},
                                     "replies": {"comments": [inline]}}]});
    let replies = json!({"items": [
        comment("t.1", json!({"textOriginal": "first", "textDisplay": "first"})),
        comment("t.2", json!({"textDisplay": "a &lt;b&gt; stays"})),
    ]});
    let frame = comments(&Snapshot::new(
        CHANNEL.to_owned(),
        vec![
            answer("commentThreads", threads),
            asked("comments", &[("parentId", "t"), ("textFormat", "plainText")], replies),
        ],
    ))
    .unwrap();
    assert_eq!(frame.height(), 3);
    assert_eq!(text(&frame, "text", 0), Some("5 < 6 &amp;\nCaf\u{e9}"));
    assert_eq!(
        text(&frame, "text", 2),
        Some("a &lt;b&gt; stays"),
        "plain text is not decoded"
    );
    for row in [1, 2] {
        assert_eq!(
            (text(&frame, "video_id", row), text(&frame, "parent_id", row)),
            (Some("v"), Some("t"))
        );
    }
    assert_eq!(
        (number(&frame, "replies", 0), number(&frame, "replies", 1)),
        (Some(7), None)
    );
    assert_eq!(number(&frame, "likes", 1), None, "absent is unknown");
    same_as_schema(&frame, schema::COMMENTS);
}

#[test]
fn recorded_categories_become_rows() {
    let Some(body) = recorded("video_category_by_region.json") else {
        return;
    };
    let raw: Value = serde_json::from_str(&body).unwrap();
    let answers = vec![asked("videoCategories", &[("regionCode", "US")], body)];
    let frame = categories(&Snapshot::new(CHANNEL.to_owned(), answers)).unwrap();
    assert_eq!(frame.height(), raw["items"].as_array().unwrap().len());
    assert_eq!(
        (
            text(&frame, "region", 0),
            text(&frame, "category_id", 0),
            text(&frame, "category", 0)
        ),
        (Some("US"), Some("1"), Some("Film & Animation"))
    );
    assert_eq!(flag(&frame, "assignable", 0), Some(true));
    same_as_schema(&frame, schema::CATEGORIES);
}

#[test]
fn charts_are_no_videos_of_the_channel() {
    let chart = |region: &str, page: Option<&str>, ids: &[&str]| {
        let items: Vec<Value> = ids
            .iter()
            .map(|id| video(id, json!({"snippet": {"channelId": "UCother"}})))
            .collect();
        let mut params = vec![
            ("chart", "mostPopular"),
            ("regionCode", region),
            ("videoCategoryId", "10"),
        ];
        params.extend(page.map(|token| ("pageToken", token)));
        asked("videos", &params, json!({"items": items}))
    };
    let own = json!({"items": [{"id": CHANNEL, "snippet": {"title": "T", "publishedAt": "2020-01-01T00:00:00Z"},
        "contentDetails": {"relatedPlaylists": {"uploads": "UU_x5XG1OV2P6uZZ5FSM9Ttw"}}}]});
    let snapshot = Snapshot::new(
        CHANNEL.to_owned(),
        vec![
            answer("channels", own),
            answer("videos", json!({"items": [video("own", json!({}))]})),
            chart("DE", None, &["a", "b"]),
            chart("DE", Some("x"), &["c"]),
            chart("FR", None, &["b"]),
        ],
    );
    assert_eq!(clean(&snapshot).unwrap().height(), 1);
    let frame = charts(&snapshot).unwrap();
    let rows: Vec<_> = (0..frame.height())
        .map(|row| {
            (
                text(&frame, "region", row).unwrap(),
                text(&frame, "video_id", row).unwrap(),
                number(&frame, "rank", row),
            )
        })
        .collect();
    assert_eq!(
        rows,
        [
            ("DE", "a", Some(1)),
            ("DE", "b", Some(2)),
            ("DE", "c", Some(3)),
            ("FR", "b", Some(1))
        ]
    );
    assert_eq!(text(&frame, "chart_category", 0), Some("10"));
    same_as_schema(&frame, &[schema::VIDEOS, schema::CHARTS].concat());
    let told = quality_of_snapshot(&snapshot).unwrap();
    assert_eq!(count_of(&told, "video of a chart"), Some(3));
}

fn count_of(quality: &DataFrame, what: &str) -> Option<i64> {
    let row = (0..quality.height()).find(|row| text(quality, "what", *row) == Some(what))?;
    number(quality, "videos", row)
}

#[test]
fn the_demo_s_planted_oddities_are_reported() {
    let demo = fetch("demo").unwrap();
    let told = quality_of_snapshot(&demo).unwrap();
    let truth: Value = serde_json::from_str(include_str!("../data/demo/truth.json")).unwrap();
    let planted = |name: &str| truth["plan"]["oddities"][name].as_i64();
    for (what, oddity) in [
        ("tags", "no_tags"),
        ("live now", "live"),
        ("title changed to NFC", "decomposed_titles"),
        ("longer than twelve hours", "day_long"),
    ] {
        assert_eq!(count_of(&told, what), planted(oddity), "{what}");
    }
    // A broadcast that never started may stay "upcoming" for years.
    let waiting = ["upcoming", "no duration, not live"].map(|what| count_of(&told, what).unwrap());
    assert_eq!(
        Some(waiting.iter().sum()),
        planted("upcoming").map(|n| n + planted("never_started").unwrap())
    );
    assert_eq!(count_of(&told, "deleted video"), planted("deleted"));
    assert_eq!(count_of(&told, "private video"), planted("private"));
    assert_eq!(count_of(&told, "upload without a response"), None);
    assert_eq!(count_of(&told, "views"), planted("no_statistics"));
    assert_eq!(count_of(&told, "language"), planted("no_language"));
    // Of these, some lack their statistics altogether.
    assert_eq!(
        count_of(&told, "likes"),
        planted("hidden_likes").map(|n| n + planted("no_statistics").unwrap())
    );
    assert_eq!(
        count_of(&told, "is_short"),
        planted("brief").map(|n| n + planted("shorts_without_evidence").unwrap() + 5)
    );
    let raw = clean(&demo).unwrap().column("title_raw").unwrap().clone();
    assert_eq!(
        Some((raw.len() - raw.null_count()) as i64),
        planted("decomposed_titles")
    );
    let again = quality(&clean(&demo).unwrap()).unwrap();
    assert!(
        again.height() < told.height(),
        "a frame does not know what is not in it"
    );
}

#[test]
fn what_was_dropped_is_reported_with_its_reason() {
    let item = |id: &str, title: &str, status: &str| {
        json!({"contentDetails": {"videoId": id}, "snippet": {"title": title, "resourceId": {"videoId": id}},
               "status": {"privacyStatus": status}})
    };
    let listed = json!({"items": [
        item("a", "A title", "public"),
        item("b", "Private video", "private"),
        item("c", "Deleted video", "privacyStatusUnspecified"),
        item("d", "Another", "public"),
        item("a", "A title", "public"),
    ]});
    let items = json!({"items": [video("a", json!({})), video("a", json!({}))]});
    let told = quality_of_snapshot(&Snapshot::new(
        CHANNEL.to_owned(),
        vec![answer("playlistItems", listed), answer("videos", items)],
    ))
    .unwrap();
    for what in [
        "deleted video",
        "private video",
        "upload without a response",
        "upload listed twice",
        "video returned twice",
    ] {
        assert_eq!(count_of(&told, what), Some(1), "{what}: {told}");
    }
}

/// The frame's columns are those of the fields; nulls only where one is explained.
fn same_as_schema(frame: &DataFrame, fields: &[schema::Field]) {
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

#[test]
fn a_period_counts_back_from_the_fetch_to_the_microsecond() {
    const DAY: i64 = 86_400_000_000;
    let start = 1_700_000_000_000_000_i64;
    let fetched = start + 30 * DAY;
    let times = |name: &str, values: &[i64]| {
        let values = Int64Chunked::from_vec(name.into(), values.to_vec());
        let times = values.into_datetime(TimeUnit::Microseconds, Some(polars::prelude::TimeZone::UTC));
        times.into_series().into_column()
    };
    let published = times("published_at", &[start - 1, start, fetched]);
    let frame = DataFrame::new(3, vec![published, times("fetched_at", &[fetched; 3])]).unwrap();
    for (period, expected) in [("30d", 2), ("1m", 2), (" 31d ", 3), ("1y", 3), ("29d", 1), ("all", 3)] {
        assert_eq!(
            tubelab::clean::period(&frame, period).unwrap().height(),
            expected,
            "{period}"
        );
    }
    for nonsense in [
        "",
        "d",
        "0d",
        "-1d",
        "+1d",
        "1",
        "1w",
        "1.5y",
        "9999999999999999999y",
        "101y",
        "\u{ff17}d",
        "1é",
    ] {
        let error = tubelab::clean::period(&frame, nonsense).unwrap_err();
        assert!(error.is_input() && error.next_step().is_some(), "{nonsense}: {error}");
    }
    assert!(
        tubelab::clean::period(&DataFrame::default(), "30d")
            .unwrap_err()
            .is_input()
    );
}
