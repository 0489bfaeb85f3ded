//! More of a channel than its videos: comments, categories, charts, suggestions, figures at a later moment.

use polars::prelude::*;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;
use testkit::generator::{Plan, World};
use testkit::{Bucket, Fault, StandIn, Switches};
use tubelab::display::Show;
use tubelab::fetch::{self, Answer, CommentOptions, RetryPolicy, Settings, Snapshot};
use tubelab::jiff::{SignedDuration, Timestamp};
use tubelab::{Result, clean};

/// Never dropped: a port that is given out again would let the process's cache take one server for another.
fn serve(world: World) -> &'static StandIn {
    Box::leak(Box::new(StandIn::start(world)))
}

fn settings(api: &StandIn) -> Settings {
    let policy = RetryPolicy {
        call: Duration::from_secs(10),
        fetch: Duration::from_secs(60),
        retries: 3,
        pause: Duration::from_millis(2),
    };
    Settings::new(StandIn::KEY, &api.url()).unwrap().retry(policy)
}

fn text(shown: &impl Show) -> String {
    shown.bundle().get("text/plain").unwrap().to_owned()
}

fn items(snapshot: &Snapshot, endpoint: &str) -> Vec<Value> {
    let answers = snapshot.answers().iter().filter(|answer| answer.endpoint == endpoint);
    answers
        .flat_map(|answer| answer.json().unwrap()["items"].as_array().unwrap().clone())
        .collect()
}

fn ids(items: &[Value]) -> BTreeSet<String> {
    items
        .iter()
        .map(|item| item["id"].as_str().unwrap().to_owned())
        .collect()
}

/// The same snapshot, as if its answers had come some days earlier.
fn aged(snapshot: &Snapshot, days: i64) -> Snapshot {
    let earlier = |at: Timestamp| at - SignedDuration::from_hours(24 * days);
    let answers = snapshot.answers().iter().map(|answer| Answer {
        fetched_at: earlier(answer.fetched_at),
        ..answer.clone()
    });
    Snapshot::new(snapshot.channel_id().to_owned(), answers.collect())
}

/// A video whose comments are off.
fn comments_off(world: &World) -> &str {
    let counted = |video: &&Value, name: &str| video["statistics"].get(name).is_some();
    let mut videos = world.videos.values();
    let off = videos.find(|video| counted(video, "viewCount") && !counted(video, "commentCount"));
    off.unwrap()["id"].as_str().unwrap()
}

#[test]
fn comments_come_with_all_replies_and_a_video_without_comments_stops_nothing() {
    let api = serve(World::demo());
    let settings = settings(api);
    let snapshot = fetch::fetch_with("@tubelab-demo", &settings).unwrap();
    let world = api.world();
    let own = |id: &&String| world.videos[*id]["snippet"]["channelId"] == snapshot.channel_id();
    let with: Vec<&str> = world.threads.keys().filter(own).map(String::as_str).collect();
    let off = comments_off(world);
    let calls_before = api.calls().len();
    let wanted = [&with[..], &[off, "notavideo00", with[0]]].concat();
    let options = CommentOptions::default();
    let found = fetch::comments_with(&snapshot, &wanted, options, &settings).unwrap();

    let threads: Vec<&Value> = with.iter().flat_map(|id| &world.threads[*id]).collect();
    let expected: BTreeSet<String> = threads.iter().map(|t| t["id"].as_str().unwrap().to_owned()).collect();
    assert!(expected.len() > 150);
    assert_eq!(ids(&items(&found, "commentThreads")), expected);
    // Inline replies and those fetched on top are all there are.
    let mut replies: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for thread in items(&found, "commentThreads") {
        let inline = thread["replies"]["comments"].as_array().cloned().unwrap_or_default();
        replies.insert(thread["id"].as_str().unwrap().to_owned(), ids(&inline));
    }
    for reply in items(&found, "comments") {
        let parent = reply["snippet"]["parentId"].as_str().unwrap();
        replies
            .get_mut(parent)
            .unwrap()
            .insert(reply["id"].as_str().unwrap().to_owned());
    }
    for thread in &threads {
        let id = thread["id"].as_str().unwrap();
        assert_eq!(json!(replies[id].len()), thread["snippet"]["totalReplyCount"], "{id}");
    }
    let more = threads
        .iter()
        .filter(|t| t["snippet"]["totalReplyCount"].as_u64() > Some(5))
        .count();
    let pages: usize = with
        .iter()
        .map(|id| world.threads[*id].len().div_ceil(100).max(1))
        .sum();
    // One more for the video that is not there; none for the one whose comments are off.
    assert_eq!(api.calls().len() - calls_before, pages + more + 1);
    assert_eq!(found.units(), api.units());
    assert!(
        found
            .notes()
            .iter()
            .any(|note| note.contains(off) && note.contains("comments are disabled")),
        "{:?}",
        found.notes()
    );
    assert!(
        found.notes().iter().any(|note| note.contains("notavideo00: not found")),
        "{:?}",
        found.notes()
    );
    assert!(
        text(&found).contains(&format!("comments: of {} videos", with.len())),
        "{}",
        text(&found)
    );
    let replied: u64 = threads
        .iter()
        .map(|thread| thread["snippet"]["totalReplyCount"].as_u64().unwrap())
        .sum();
    assert_eq!(
        clean::comments(&found).unwrap().height(),
        threads.len() + replied as usize
    );
    // As plain text, and the videos are what they were.
    assert!(
        found
            .answers()
            .iter()
            .any(|answer| answer.body.contains("Salt & pepper"))
    );
    assert_eq!(clean::clean(&found).unwrap(), clean::clean(&snapshot).unwrap());

    // Asked again, they take the place of the earlier ones; without replies, and only so many.
    let options = CommentOptions {
        threads: 100,
        replies: false,
    };
    let again = fetch::comments_with(&found, &with, options, &settings).unwrap();
    assert_eq!(
        again
            .answers()
            .iter()
            .filter(|answer| answer.endpoint == "commentThreads")
            .count(),
        with.len()
    );
    assert!(items(&again, "commentThreads").len() < expected.len());
}

#[test]
fn comments_that_are_off_without_a_word_are_skipped_too() {
    let api = serve(World::demo());
    let settings = settings(api);
    let snapshot = fetch::fetch_with("@tubelab-demo", &settings).unwrap();
    let off = comments_off(api.world());
    // Nothing is known of the videos in this snapshot.
    let bare = Snapshot::new(snapshot.channel_id().to_owned(), snapshot.answers()[..1].to_vec());
    let found = fetch::comments_with(&bare, &[off], CommentOptions::default(), &settings).unwrap();
    assert_eq!(found.notes(), [format!("no comments for {off}: comments are disabled")]);
    assert_eq!(api.calls().last().unwrap().status, 403);
    for wrong in [&[][..], &["short"], &["UC_x5XG1OV2P6uZZ5FSM9Ttw"]] {
        assert!(
            fetch::comments_with(&bare, wrong, CommentOptions::default(), &settings)
                .unwrap_err()
                .is_input()
        );
    }
    // Other failures are told.
    api.fault("commentThreads", 1, Fault::KeyInvalid);
    let error = fetch::comments_with(&bare, &[off], CommentOptions::default(), &settings).unwrap_err();
    assert!(error.is_bad_key() && error.to_string().contains(off), "{error}");
}

#[test]
fn categories_regions_and_charts() {
    let api = serve(World::demo());
    let settings = settings(api);
    let categories = fetch::categories_with("us", &settings).unwrap();
    assert_eq!(items(&categories, "videoCategories").len(), 32);
    assert_eq!(categories.answers()[0].params["regionCode"], "US");
    assert_eq!(clean::categories(&categories).unwrap().height(), 32);
    let regions = fetch::regions_with(&settings).unwrap();
    assert_eq!(items(&regions, "i18nRegions").len(), api.world().regions.len());
    for shown in [&categories, &regions] {
        assert!(
            text(shown).contains("items: ") && text(shown).contains("1 quota units"),
            "{}",
            text(shown)
        );
    }

    let charts = fetch::most_popular_with("DE", None, &settings).unwrap();
    assert_eq!(items(&charts, "videos").len(), api.world().charts.len());
    assert_eq!(clean::charts(&charts).unwrap().height(), api.world().charts.len());
    let shown = text(&charts);
    assert!(
        shown.contains("Trending Music, Movies and Gaming charts of DE") && shown.contains("since 21 July 2025"),
        "{shown}"
    );
    let music = fetch::most_popular_with("DE", Some("10"), &settings).unwrap();
    assert!(
        items(&music, "videos")
            .iter()
            .all(|video| video["snippet"]["categoryId"] == "10")
    );
    for status in [404, 400] {
        api.switch(Switches {
            missing_chart: status,
            ..Switches::default()
        });
        let error = fetch::most_popular_with("DE", Some("25"), &settings).unwrap_err();
        assert!(
            error.is_no_chart()
                && error.is_not_found()
                && error.to_string().contains("gaming") | error.to_string().contains("Gaming"),
            "{error}"
        );
    }
    let calls = api.calls().len();
    for wrong in ["", "Germany", "D1", "é"] {
        assert!(
            fetch::categories_with(wrong, &settings).unwrap_err().is_input(),
            "{wrong}"
        );
        assert!(
            fetch::most_popular_with(wrong, None, &settings).unwrap_err().is_input(),
            "{wrong}"
        );
    }
    for wrong in ["", "music", "1,2", "-1"] {
        assert!(
            fetch::most_popular_with("DE", Some(wrong), &settings)
                .unwrap_err()
                .is_input(),
            "{wrong}"
        );
    }
    assert_eq!(api.calls().len(), calls);
}

#[test]
fn lists_are_kept_too() {
    let api = serve(World::demo());
    let directory = tempfile::tempdir().unwrap();
    let settings = settings(api).keep_in(directory.path());
    let charts = fetch::most_popular_with("DE", Some("20"), &settings).unwrap();
    let path = charts.kept_at().unwrap();
    assert!(
        path.starts_with(directory.path().join("videos-mostPopular-DE-20")),
        "{}",
        path.display()
    );
    assert_eq!(fetch::open(path.to_str().unwrap()).unwrap().digest(), charts.digest());
}

#[test]
fn suggestions_have_their_names_unescaped_once() {
    let mut world = World::demo();
    // Someone who writes entities into a title means them.
    for channel in &mut world.channels {
        if channel["snippet"]["customUrl"] == "@tubelab-charts" {
            channel["snippet"]["title"] = json!("Charts &amp; more <b> (generated)");
        }
    }
    let api = serve(world);
    let found = fetch::search_with("  generated ", &settings(api)).unwrap();
    assert_eq!((api.used(Bucket::Searches), api.units()), (1, 1));
    let names: Vec<&str> = found.channels().iter().map(|channel| channel.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "Tubelab Demo (generated)",
            "Charts &amp; more <b> (generated)",
            "Nothing & \"Nobody's\" Garden (generated)"
        ]
    );
    let [demo, _, empty] = found.channels() else {
        panic!("{found:?}")
    };
    assert_eq!(demo.handle.as_deref(), Some("@tubelab-demo"));
    assert!(demo.subscribers > Some(1_000) && demo.thumbnail.as_deref().unwrap().starts_with("https://"));
    assert_eq!(empty.subscribers, None, "hidden");
    let frame = found.frame().unwrap();
    assert_eq!(
        (frame.height(), frame.column("subscribers").unwrap().null_count()),
        (3, 1)
    );
    assert_eq!(found.answers().len(), 2);
    let html = found.bundle().get("text/html").unwrap().to_owned();
    assert!(html.contains("Charts &amp;amp; more &lt;b&gt;"), "{html}");

    assert_eq!(
        fetch::search_with("nothing like it", &settings(api))
            .unwrap()
            .channels(),
        []
    );
    let calls = api.calls().len();
    for wrong in ["", " \t ", "a\u{7}b", &"long ".repeat(60)] {
        assert!(
            fetch::search_with(wrong, &settings(api)).unwrap_err().is_input(),
            "{wrong}"
        );
    }
    assert_eq!(api.calls().len(), calls);
}

#[test]
fn ten_channels_side_by_side() {
    let mut world = World::generate(Plan::new(61, 20));
    for seed in 62..71 {
        world.add(World::generate(Plan::new(seed, 20)));
    }
    let api = serve(world);
    let names: Vec<String> = (61..71).map(|seed| format!("@tubelab-demo-{seed}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let channels = fetch::channels_with(&names, &settings(api)).unwrap();
    let titles: BTreeSet<String> = channels.iter().map(|channel| channel.channel_id().to_owned()).collect();
    assert_eq!((channels.len(), titles.len()), (10, 10));
    let calls = api.calls().len();
    let eleven = [&names[..], &["@one-more"]].concat();
    for wrong in [
        &[][..],
        &eleven,
        &["@a-b-c", "@A-B-C"],
        &["https://vimeo.com/y", "https://vimeo.com/x"],
    ] {
        assert!(
            fetch::channels_with(wrong, &settings(api)).unwrap_err().is_input(),
            "{wrong:?}"
        );
    }
    assert_eq!(api.calls().len(), calls);
}

#[test]
fn any_method_can_be_called() {
    let api = serve(World::demo());
    let settings = settings(api);
    let answer = fetch::get_with(
        "channels",
        &[
            ("part", "snippet"),
            ("forHandle", "@tubelab-demo"),
            ("fields", "items(id,snippet/title)"),
        ],
        &settings,
    )
    .unwrap();
    assert_eq!(
        answer.json().unwrap(),
        json!({"items": [{"id": "UCtubelab-demo-generated", "snippet": {"title": "Tubelab Demo (generated)"}}]})
    );
    assert!(text(&answer).contains("items: 1"), "{}", text(&answer));
    // Repeated like any other call, and refused in the API's words.
    api.fault("channels", 2, Fault::BackendError);
    fetch::get_with(
        "channels",
        &[("part", "id"), ("id", "UCtubelab-demo-generated")],
        &settings,
    )
    .unwrap();
    let error = fetch::get_with("channels", &[("part", "id")], &settings).unwrap_err();
    assert!(
        error.is_input() && error.to_string().contains("No filter selected"),
        "{error}"
    );
    assert!(fetch::get_with("nothings", &[], &settings).unwrap_err().is_not_found());
    assert!(
        fetch::get_with("channels", &[("part", "id"), ("mine", "true")], &settings)
            .unwrap_err()
            .is_sign_in_required()
    );
    let calls = api.calls().len();
    for (endpoint, params) in [
        ("", &[][..]),
        ("../x", &[]),
        ("videos?id=1", &[]),
        ("videos", &[("key", "secret")]),
        ("videos", &[("id", "a"), ("id", "b")]),
    ] {
        assert!(
            fetch::get_with(endpoint, params, &settings).unwrap_err().is_input(),
            "{endpoint} {params:?}"
        );
    }
    assert_eq!(api.calls().len(), calls);
}

/// The world a day later: more views for everyone, and some changes.
fn a_day_later(world: &World) -> World {
    let mut later = world.clone();
    for (nth, video) in later.videos.values_mut().enumerate() {
        let Some(statistics) = video.get_mut("statistics").and_then(Value::as_object_mut) else {
            continue;
        };
        if let Some(views) = statistics.get("viewCount").and_then(Value::as_str) {
            let more = views.parse::<i64>().unwrap() + 1_000 + nth as i64;
            statistics.insert("viewCount".into(), json!(more.to_string()));
        }
        if nth % 7 == 0 {
            statistics.remove("likeCount");
        }
    }
    // One video is deleted.
    let gone = later.videos.keys().nth(5).unwrap().clone();
    later.videos.remove(&gone);
    later
}

fn views(frame: &DataFrame) -> BTreeMap<String, Option<i64>> {
    let ids = frame.column("video_id").unwrap().str().unwrap();
    let views = frame.column("views").unwrap().i64().unwrap();
    ids.iter()
        .zip(views.iter())
        .map(|(id, views)| (id.unwrap().to_owned(), views))
        .collect()
}

fn expected_views(earlier: &World, later: &World) -> BTreeMap<String, Option<i64>> {
    let read = |video: &Value| {
        video["statistics"]["viewCount"]
            .as_str()
            .map(|text| text.parse().unwrap())
    };
    let newest = earlier
        .videos
        .iter()
        .map(|(id, video)| (id.clone(), read(later.videos.get(id).unwrap_or(video))));
    newest.collect()
}

/// Fetches from the world, and refreshes from the same world a day later.
fn refreshed(
    switches: Switches,
    prepare: impl Fn(&StandIn),
) -> Result<(Snapshot, Snapshot, World, World, &'static StandIn)> {
    let world = World::generate(Plan::new(71, 180));
    let before = serve(world.clone());
    let first = aged(&fetch::fetch_with("@tubelab-demo-71", &settings(before)).unwrap(), 1);
    let later = a_day_later(&world);
    let after = serve(later.clone());
    after.switch(switches);
    prepare(after);
    let second = fetch::refresh_with(&first, &settings(after))?;
    Ok((first, second, world, later, after))
}

#[test]
fn a_refresh_adds_a_dated_observation_in_whatever_form_it_comes() {
    let iso = Switches {
        iso_stats_durations: true,
        ..Switches::default()
    };
    let summary = Switches {
        stats_summary: true,
        ..Switches::default()
    };
    for switches in [Switches::default(), iso, summary] {
        let (first, second, world, later, api) = refreshed(switches.clone(), |_| {}).unwrap();
        // One unit for the channel; the figures are counted apart.
        assert_eq!((api.units(), api.used(Bucket::BatchStats)), (1, 4), "{switches:?}");
        assert_eq!(second.units(), first.units() + 1);
        assert_eq!(second.answers()[..first.answers().len()], *first.answers());
        let (old, new) = (clean::clean(&first).unwrap(), clean::clean(&second).unwrap());
        assert_eq!(views(&new), expected_views(&world, &later), "{switches:?}");
        assert_ne!(views(&old), views(&new));
        // What a refresh does not tell stays as it was.
        for column in ["title", "published_at", "tags", "is_short", "duration_s"] {
            assert_eq!(old.column(column).unwrap(), new.column(column).unwrap(), "{column}");
        }
        // The deleted video keeps the figures, and the time, of the day before.
        let same_time = (old.column("fetched_at").unwrap().datetime().unwrap().physical())
            .iter()
            .zip(new.column("fetched_at").unwrap().datetime().unwrap().physical().iter())
            .filter(|(old, new)| old == new)
            .count();
        // So do those whose figures YouTube does not tell.
        let untold = later
            .videos
            .values()
            .filter(|video| video.get("statistics").is_none())
            .count();
        assert_eq!(same_time, 1 + untold);

        let growth = clean::growth(&second).unwrap();
        let names: Vec<&str> = tubelab::schema::GROWTH.iter().map(|field| field.name).collect();
        assert_eq!(growth.get_column_names(), names);
        assert_eq!(growth.height(), 2 * old.height() - 1 - untold);
        let times = growth
            .column("fetched_at")
            .unwrap()
            .as_materialized_series()
            .n_unique()
            .unwrap();
        assert!(times >= 2);
        assert!(text(&second).contains("refreshed: "), "{}", text(&second));
        // The order of the answers decides nothing, their time does.
        let mut turned = second.answers().to_vec();
        turned.reverse();
        let turned = Snapshot::new(second.channel_id().to_owned(), turned);
        assert_eq!(views(&clean::clean(&turned).unwrap()), views(&new));
    }
}

#[test]
fn where_the_method_for_figures_fails_the_ordinary_one_does() {
    // Not offered, not allowed, used up: each is found out once.
    let faults = [
        Fault::Status(404),
        Fault::SignInRequired,
        Fault::Status(403),
        Fault::Html(200),
        Fault::QuotaExceeded,
    ];
    for fault in faults {
        let (_, second, world, later, api) = refreshed(Switches::default(), |api| {
            api.fault("videos:batchGetStats", 99, fault.clone())
        })
        .unwrap();
        assert_eq!(
            views(&clean::clean(&second).unwrap()),
            expected_views(&world, &later),
            "{fault:?}"
        );
        let ordinary = api.calls().iter().filter(|call| call.endpoint == "videos").count();
        assert_eq!(ordinary, 4, "{fault:?}");
    }
    for fault in [Fault::KeyInvalid, Fault::ServiceDisabled, Fault::InternalError] {
        let refused = refreshed(Switches::default(), |api| {
            api.fault("videos:batchGetStats", 99, fault.clone())
        });
        assert!(refused.is_err(), "{fault:?}: no other way would be better");
    }
    assert!(fetch::refresh(&fetch::fetch("demo").unwrap()).unwrap_err().is_input());
}

#[test]
fn what_is_past_thirty_days_is_reported_renewed_and_purged() {
    let api = serve(World::generate(Plan::new(72, 90)));
    let directory = tempfile::tempdir().unwrap();
    let settings = settings(api).keep_in(directory.path());
    let fresh = fetch::fetch_with("@tubelab-demo-72", &settings).unwrap();
    let keep = |snapshot: &Snapshot, name: &str| {
        let path = directory.path().join(snapshot.channel_id()).join(name);
        snapshot.save(&path).unwrap();
        path
    };
    let (young, past) = (aged(&fresh, 29), aged(&fresh, 31));
    assert!(!text(&young).contains("warning"), "{}", text(&young));
    assert!(
        text(&past).contains("warning: contains data from") && text(&past).contains("fetch::purge"),
        "{}",
        text(&past)
    );
    let generated = aged(&fresh, 400).with_generated_mark();
    assert!(!text(&generated).contains("warning"));

    // A refresh of what is past fetches the descriptions again, and leaves out what may not be kept.
    let middle = aged(&fresh, 12);
    let mixed = [past.answers(), middle.answers()].concat();
    let mixed = Snapshot::new(fresh.channel_id().to_owned(), mixed);
    let renewed = fetch::refresh_with(&mixed, &settings).unwrap();
    assert!(!text(&renewed).contains("warning"), "{}", text(&renewed));
    let times = clean::growth(&renewed).unwrap();
    assert_eq!(
        times.height(),
        2 * clean::clean(&fresh).unwrap().height(),
        "now, and twelve days ago"
    );

    let (past, young) = (keep(&past, "past"), keep(&young, "young"));
    let generated = keep(&generated, "generated");
    std::fs::create_dir_all(directory.path().join("notes").join("mine")).unwrap();
    let purged = fetch::purge_with(directory.path()).unwrap();
    assert_eq!(purged.deleted.as_slice(), std::slice::from_ref(&past));
    assert!(!past.exists() && young.exists() && generated.exists() && fresh.kept_at().unwrap().exists());
    assert!(directory.path().join("notes").join("mine").exists(), "no snapshot");
    assert_eq!(
        text(&purged),
        format!(
            "Snapshots older than 30 days\n  deleted: 1 snapshot\n  remaining: {} snapshots",
            purged.left
        )
    );
    assert!(purged.left >= 3);
    assert_eq!(fetch::purge_with(directory.path().join("missing")).unwrap().left, 0);
}
