//! A generated channel, fetched from the stand-in for the API and cleaned; and the faults that the stand-in knows.

use polars::prelude::*;
use serde_json::{Map, Value, json};
use std::time::{Duration, Instant};
use testkit::generator::{Plan, World};
use testkit::{Bucket, Fault, StandIn, run_python};
use tubelab::error::Kind;
use tubelab::fetch::{RetryPolicy, Settings, Snapshot, fetch_with};
use tubelab::{Result, clean};

/// What `clean` must make of the API's resources, by pandas and Python's own Unicode tables.
const EXPECTED: &str = r#"
import json, re, sys, unicodedata
import pandas as pd
world = json.load(open(sys.argv[1])); channel = world["truth"]["plan"]["channel_id"]
nfc = lambda text: unicodedata.normalize("NFC", text)
about = next(c for c in world["channels"] if c["id"] == channel)["snippet"]
title = nfc(about["title"])
micros = lambda text: pd.Timestamp(text).value // 1000
count = lambda text: None if text is None else int(text)
rows = []
for v in world["videos"].values():
    n = v["snippet"]; s = v.get("statistics", {}); pictures = n["thumbnails"]
    if n["channelId"] != channel: continue
    seconds = int(pd.Timedelta(v["contentDetails"]["duration"]).total_seconds()) or None
    if "shortsAspectRatio" in pictures: short = (True, "thumbnail")
    elif seconds and seconds > 180: short = (False, "duration")
    elif seconds and re.search(r"(?i)#shorts?(?!\w)", nfc(n["title"])): short = (True, "title")
    else: short = (None, None)
    rows.append(dict(video_id=v["id"], channel_id=channel, channel_title=title, title=nfc(n["title"]), title_raw=n["title"] if nfc(n["title"]) != n["title"] else None, description=n["description"],
        published_at=micros(n["publishedAt"]), duration_s=seconds, views=count(s.get("viewCount")), likes=count(s.get("likeCount")),
        comments=count(s.get("commentCount")), live=n["liveBroadcastContent"], is_short=short[0], short_evidence=short[1],
        tags=n.get("tags"), category_id=n["categoryId"], language=n.get("defaultLanguage", n.get("defaultAudioLanguage", about.get("defaultLanguage"))),
        made_for_kids=v["status"]["madeForKids"], thumbnail=pictures["medium"]["url"]))
print(json.dumps(sorted(rows, key=lambda row: (row["published_at"], row["video_id"]))))
"#;

/// Never dropped: a port that is given out again would let the process's cache take one server for another.
fn serve(world: World) -> &'static StandIn {
    Box::leak(Box::new(StandIn::start(world)))
}

fn settings(api: &StandIn) -> Settings {
    let policy = RetryPolicy {
        call: Duration::from_secs(10),
        fetch: Duration::from_secs(60),
        retries: 2,
        pause: Duration::from_millis(5),
    };
    Settings::new(StandIn::KEY, &api.url()).unwrap().retry(policy)
}

fn fetch(api: &StandIn, name: &str) -> Result<Snapshot> {
    fetch_with(name, &settings(api))
}

fn plain(value: AnyValue) -> Value {
    match value {
        AnyValue::Null => Value::Null,
        AnyValue::Int64(number) => json!(number),
        AnyValue::Boolean(flag) => json!(flag),
        AnyValue::Datetime(micros, TimeUnit::Microseconds, _) => json!(micros),
        AnyValue::List(series) => series.iter().map(plain).collect(),
        other => json!(other.get_str().unwrap()),
    }
}

#[test]
fn the_demo_channel_is_cleaned_as_pandas_would() {
    let api = serve(World::demo());
    let snapshot = fetch(api, "@tubelab-demo").unwrap();
    assert_eq!(snapshot.units(), api.units());
    assert_eq!(snapshot.answers().len() as u64, api.units());
    for call in api.calls() {
        assert_eq!(call.request.header("x-goog-api-key"), Some(StandIn::KEY));
        assert!(call.request.parameter("key").is_none() && call.request.takes_gzip());
    }
    let videos = clean::clean(&snapshot).unwrap();
    assert_eq!(
        videos.height(),
        api.world().truth()["videos"]["public"].as_u64().unwrap() as usize
    );

    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), api.world().to_json()).unwrap();
    testkit::needs!(Python);
    let printed = run_python(EXPECTED, &[file.path().to_str().unwrap()]);
    let expected: Vec<Map<String, Value>> = serde_json::from_str(&printed).unwrap();
    assert_eq!(videos.height(), expected.len());
    for (row, expected) in expected.iter().enumerate() {
        for (name, value) in expected {
            let found = plain(videos.column(name).unwrap().get(row).unwrap());
            assert_eq!(&found, value, "{name} of {}", expected["video_id"]);
        }
    }
    let columns: Vec<&str> = videos
        .get_column_names()
        .into_iter()
        .map(|name| name.as_str())
        .collect();
    let compared = expected[0]
        .keys()
        .filter(|name| columns.contains(&name.as_str()))
        .count();
    assert_eq!(compared + 1, columns.len(), "every column but fetched_at");
}

#[test]
fn each_name_leads_to_the_same_channel() {
    let api = serve(World::demo());
    let id = &api.world().plan().channel_id;
    let first = api.world().uploads()[0]["contentDetails"]["videoId"]
        .as_str()
        .unwrap()
        .to_owned();
    for name in [
        id.as_str(),
        "@Tubelab-Demo",
        "tubelab-demo",
        "https://www.youtube.com/@tubelab-demo/videos",
        &format!("https://www.youtube.com/channel/{id}"),
        &format!("https://youtu.be/{first}"),
        "Tubelab Demo (generated)",
    ] {
        let snapshot = fetch(api, name).unwrap();
        assert_eq!(snapshot.channel_id(), id, "{name}");
        let told = format!("looking up the name used 1 search of 100 per day; the id {id} uses none");
        let notes = if name.contains(' ') { vec![told] } else { Vec::new() };
        assert_eq!(snapshot.notes(), notes, "{name}");
    }
    assert_eq!(api.used(Bucket::Searches), 1, "only the words need one");
    assert!(fetch(api, "@nobody-at-all").unwrap_err().is_not_found());
    assert!(fetch(api, "nobody at all").unwrap_err().is_not_found());
    assert!(fetch(api, "https://youtu.be/00000000000").unwrap_err().is_not_found());
    api.limit(Bucket::Searches, 3);
    assert!(fetch(api, "somebody else").unwrap_err().is_not_found());
    let error = fetch(api, "one more").unwrap_err();
    assert!(error.is_quota() && error.to_string().contains("searches"), "{error}");
}

#[test]
fn a_channel_that_hides_its_subscribers_and_never_published() {
    let api = serve(World::demo());
    let snapshot = fetch(api, "@tubelab-empty").unwrap();
    let channel = clean::channel(&snapshot).unwrap();
    for column in ["subscribers", "country"] {
        assert_eq!(channel.column(column).unwrap().null_count(), 1, "{column}");
    }
    assert_eq!(
        channel.column("title").unwrap().str().unwrap().get(0),
        Some("Nothing & \"Nobody's\" Garden (generated)")
    );
    assert_eq!(clean::clean(&snapshot).unwrap().height(), 0);
}

#[test]
fn passing_faults_are_tried_again_and_others_are_not() {
    use Fault as F;
    let minute = || F::PerMinute { retry_after: None };
    let cases = [
        (F::InternalError, true, Kind::Network),
        (F::BackendError, true, Kind::Network),
        (F::Html(503), true, Kind::Network),
        (F::Status(502), true, Kind::Network),
        (F::Truncated, true, Kind::Network),
        (F::Broken, true, Kind::Network),
        (F::Reset, true, Kind::Network),
        (F::Hang(Duration::from_millis(50)), true, Kind::Network),
        (F::Status(200), true, Kind::Network),
        (minute(), true, Kind::Quota),
        (F::Html(200), false, Kind::Format),
        (F::Status(407), false, Kind::Network),
        (F::QuotaExceeded, false, Kind::Quota),
        (F::SearchDayUsedUp, false, Kind::Quota),
        (F::KeyInvalid, false, Kind::Auth),
        (F::ServiceDisabled, false, Kind::Auth),
        (F::SignInRequired, false, Kind::Auth),
    ];
    for endpoint in ["channels", "playlistItems", "videos"] {
        for (fault, passing, kind) in cases.clone() {
            let what = format!("{fault:?} of {endpoint}");
            let api = serve(World::generate(Plan::new(1, 120)));
            let calls = || api.calls().iter().filter(|call| call.endpoint == endpoint).count();
            api.fault_after(endpoint, usize::from(endpoint != "channels"), 3, fault.clone());
            let failed = fetch(api, "@tubelab-demo-1");
            if endpoint == "videos" && passing {
                // Three batches at once share the three faults, so that some order of them gets through.
                assert!(
                    failed.as_ref().err().is_none_or(|error| error.kind() == kind),
                    "{what}: {failed:?}"
                );
            } else {
                let error = failed.unwrap_err();
                assert_eq!(error.kind(), kind, "{what}: {error}");
                assert!(
                    error.next_step().is_some() && error.to_string().contains("while"),
                    "{what}: {error}"
                );
            }
            if endpoint != "videos" {
                assert_eq!(
                    calls(),
                    usize::from(endpoint != "channels") + if passing { 3 } else { 1 },
                    "{what}"
                );
            }

            api.reset();
            tubelab_again(api, endpoint, fault, passing, &what);
        }
    }
}

/// One fault only: passing ones go unnoticed.
fn tubelab_again(api: &'static StandIn, endpoint: &str, fault: Fault, passing: bool, what: &str) {
    api.fault(endpoint, 1, fault);
    // By id, which the cache does not know yet.
    let result = fetch(api, &api.world().plan().channel_id);
    assert_eq!(result.is_ok(), passing, "{what}: {result:?}");
    if let Ok(snapshot) = result {
        let public = api.world().truth()["videos"]["public"].as_u64().unwrap() as usize;
        assert_eq!(clean::clean(&snapshot).unwrap().height(), public, "{what}");
    }
}

#[test]
fn a_bad_page_token_restarts_the_listing_once() {
    let api = serve(World::generate(Plan::new(2, 260)));
    api.fault_after("playlistItems", 3, 1, Fault::InvalidPageToken);
    let snapshot = fetch(api, "@tubelab-demo-2").unwrap();
    let public = api.world().truth()["videos"]["public"].as_u64().unwrap() as usize;
    assert_eq!(clean::clean(&snapshot).unwrap().height(), public);
    assert_eq!(
        snapshot.units(),
        api.units(),
        "the refused call and the discarded pages cost too"
    );

    api.fault_after("playlistItems", 3, 1, Fault::InvalidPageToken);
    api.fault_after("playlistItems", 6, 1, Fault::InvalidPageToken);
    let part = fetch(api, &api.world().plan().channel_id).unwrap();
    assert!(
        part.notes()[0].starts_with("uploads from page 4 on are missing"),
        "{:?}",
        part.notes()
    );
    assert_eq!(
        part.answers().iter().filter(|a| a.endpoint == "playlistItems").count(),
        3
    );
}

#[test]
fn retry_after_is_honoured() {
    let api = serve(World::generate(Plan::new(3, 20)));
    api.fault("channels", 1, Fault::PerMinute { retry_after: Some(1) });
    let start = Instant::now();
    fetch(api, "@tubelab-demo-3").unwrap();
    assert!(start.elapsed() >= Duration::from_secs(1));

    api.fault(
        "channels",
        1,
        Fault::PerMinute {
            retry_after: Some(3600),
        },
    );
    let start = Instant::now();
    let error = fetch(api, &api.world().plan().channel_id).unwrap_err();
    assert!(
        error.is_quota() && error.to_string().contains("wait of 3600 s"),
        "{error}"
    );
    assert!(start.elapsed() < Duration::from_secs(5));
}

#[test]
fn a_wrong_key_is_reported_and_not_shown() {
    let api = serve(World::generate(Plan::new(4, 20)));
    let key = "AIzaNotTheKeyOfTheStandIn";
    let error = fetch_with("@tubelab-demo-4", &Settings::new(key, &api.url()).unwrap()).unwrap_err();
    assert!(error.is_auth() && !format!("{error:?}").contains(key), "{error}");
}
