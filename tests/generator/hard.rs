//! The hard channels are what they are called, and the same each time.

use serde_json::Value;
use testkit::generator::hard;
use testkit::generator::{Sketch, World};

fn videos(name: &str) -> Vec<Value> {
    let world = hard::world(name);
    assert_eq!(world.answers()[2].0, "videos");
    world.answers()[2].1.clone()
}

fn views(video: &Value) -> u64 {
    let count = video["statistics"]["viewCount"].as_str().unwrap_or("0");
    count.parse().unwrap()
}

fn title(video: &Value) -> &str {
    video["snippet"]["title"].as_str().unwrap()
}

fn lacks(video: &Value, field: &str) -> bool {
    video["statistics"].get(field).is_none()
}

fn is_proven_short(video: &Value) -> bool {
    video["snippet"]["thumbnails"].get("shortsAspectRatio").is_some()
}

fn published(video: &Value) -> jiff::Timestamp {
    video["snippet"]["publishedAt"].as_str().unwrap().parse().unwrap()
}

#[test]
fn the_same_name_gives_the_same_bytes() {
    for name in hard::NAMES.into_iter().filter(|name| *name != "huge") {
        assert_eq!(hard::world(name).to_json(), hard::world(name).to_json(), "{name}");
    }
}

/// What the report of a channel must not say unless the channel does.
#[test]
fn none_has_words_of_the_demo() {
    for name in hard::NAMES.into_iter().filter(|name| *name != "huge") {
        let world = hard::world(name);
        let text = serde_json::to_string(&(world.answers(), &world.threads))
            .unwrap()
            .to_lowercase();
        for word in ["sourdough", "garden", "the demo"] {
            let found = text.find(word).map(|at| &text[at.saturating_sub(80)..at + word.len()]);
            assert_eq!(found, None, "{name}: {word}");
        }
    }
}

#[test]
fn a_dormant_channel_has_been_silent_for_five_years() {
    let videos = videos("dormant");
    assert_eq!(videos.len(), 211);
    let last = videos.iter().map(published).max().unwrap();
    let years = hard::world("dormant").fetched_at().duration_since(last).as_hours() as f64 / 8_766.0;
    assert!((5.0..5.1).contains(&years), "{years}");
    let mut counts: Vec<u64> = videos.iter().map(views).collect();
    counts.sort_unstable();
    assert!(
        counts[5] < 30_000 && counts[205] > 50_000_000,
        "{} {}",
        counts[5],
        counts[205]
    );
    assert!(!videos.iter().any(is_proven_short));
}

#[test]
fn comments_are_off_and_evenings_are_full() {
    let videos = videos("comments-off");
    assert_eq!(videos.len(), 800);
    assert!(
        videos
            .iter()
            .all(|video| lacks(video, "commentCount") && !lacks(video, "likeCount"))
    );
    assert!(videos.iter().all(|video| title(video).ends_with(" | The Copper Spoon")));
    let zone = jiff::tz::TimeZone::get("Europe/Berlin").unwrap();
    let evening = |video: &&Value| published(video).to_zoned(zone.clone()).hour() >= 20;
    assert!(videos.iter().filter(evening).count() > 720);
}

#[test]
fn small_channels_are_small() {
    assert_eq!(videos("three").len(), 3);
    let empty = hard::world("empty");
    assert!(empty.uploads().is_empty() && empty.playlists.is_empty());
    assert_eq!(empty.channels.len(), 1);
    let live = videos("live-only");
    let state = |state: &str| {
        live.iter()
            .filter(|video| video["snippet"]["liveBroadcastContent"] == state)
            .count()
    };
    assert_eq!((live.len(), state("live")), (6, 1));
    assert!(state("upcoming") >= 3);
    assert!(live.iter().all(|video| video["contentDetails"]["duration"] == "P0D"));
}

#[test]
fn formats_are_proven_or_unknown() {
    assert!(videos("shorts-only").iter().all(is_proven_short));
    assert!(!videos("unknown-format").iter().any(is_proven_short));
}

#[test]
fn one_video_has_nearly_all_views() {
    let counts: Vec<u64> = videos("one-hit").iter().map(views).collect();
    let share = *counts.iter().max().unwrap() as f64 / counts.iter().sum::<u64>() as f64;
    assert!((0.949..0.951).contains(&share), "{share}");
}

#[test]
fn languages_and_countries_are_declared() {
    let country = |world: &World| world.channels[0]["snippet"]["country"].as_str().map(str::to_owned);
    assert_eq!(country(&hard::world("us-zone")).as_deref(), Some("US"));
    assert_eq!(hard::world("german").channels[0]["snippet"]["defaultLanguage"], "de");
    let spoken = |name: &str, code: &str| {
        let of = videos(name);
        of.iter()
            .filter(|video| video["snippet"]["defaultAudioLanguage"] == code)
            .count()
    };
    assert_eq!(spoken("german", "de"), 300);
    for code in ["en", "de", "es"] {
        assert!(spoken("mixed-language", code) > 50, "{code}");
    }
}

#[test]
fn a_settling_channel_ends_at_the_level_that_is_promised() {
    for growth in [0.0, 0.3] {
        let mut levels = Vec::new();
        for seed in 0..20 {
            let all = hard::settling_sketch(growth, seed);
            let at: jiff::Timestamp = hard::OBSERVED.parse().unwrap();
            let days = |video: &Sketch| at.duration_since(video.at).as_secs_f64() / 86_400.0;
            assert!(days(all.last().unwrap()) < 5.0);
            // Of the last hundred days, what each would have when it is fully viewed.
            let full = |video: &Sketch| (video.views as f64 / -(-days(video) / 20.0).exp_m1()).ln();
            levels.extend(all.iter().filter(|video| days(video) < 100.0).map(full));
        }
        let level = (levels.iter().sum::<f64>() / levels.len() as f64).exp();
        // On average fifty days ago.
        let promised = 8_000.0 * (1.0_f64 + growth).powf(-50.0 / 365.25);
        assert!(
            (level / promised - 1.0).abs() < 0.04,
            "{growth}: {level}, promised {promised}"
        );
    }
}

#[test]
fn a_world_moves_with_its_moment() {
    let at: jiff::Timestamp = "2027-01-04T06:00:00Z".parse().unwrap();
    let moved = hard::observed("three", at);
    assert_eq!(moved.fetched_at(), at);
    assert_eq!(moved.uploads().len(), 3);
}

#[test]
#[should_panic(expected = "no hard channel `hardly`")]
fn an_unknown_name_is_refused() {
    hard::world("hardly");
}
