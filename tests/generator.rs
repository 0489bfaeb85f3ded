//! The generator against its planted truth: effects are found again by pandas and least squares, oddities are counted
//! from outside, and a seed is a channel.

#[path = "generator/hard.rs"]
mod hard;

use serde_json::{Value, json};
use std::collections::{BTreeMap, HashSet};
use testkit::generator::{Effects, Oddities, Plan, World, has_number, has_question};

/// Reads a world's videos with pandas, as an analyst would, and fits ln(views) and the engagement ratios by least
/// squares on the planted design. Prints each effect's estimate and standard error.
const FIT: &str = r#"
import json, re, sys
import numpy as np, pandas as pd
world = json.load(open(sys.argv[1])); plan = world["truth"]["plan"]; effects = plan["effects"]
rows = []
for v in world["videos"].values():
    s = v.get("statistics", {}); n = v["snippet"]
    if n["channelId"] != plan["channel_id"]: continue
    rows.append(dict(title=n["title"], at=n["publishedAt"], duration=v["contentDetails"]["duration"],
                     short="shortsAspectRatio" in n["thumbnails"],
                     views=s.get("viewCount"), likes=s.get("likeCount"), comments=s.get("commentCount")))
d = pd.DataFrame(rows); d["at"] = pd.to_datetime(d["at"], utc=True)
for c in ["views", "likes", "comments"]: d[c] = pd.to_numeric(d[c])
d["seconds"] = pd.to_timedelta(d["duration"]).dt.total_seconds()
d = d[(d.seconds > 0) & (d.views > 0)]
# Shorts whose picture is missing cannot be told from brief videos by it: they are left out.
d = d[d.short | (d.seconds > 60)]
local = d["at"].dt.tz_convert(plan["time_zone"])
begins, fetched = pd.Timestamp(plan["begins"]), pd.Timestamp(plan["fetched_at"])
t = (d["at"] - begins) / (fetched - begins); smooth = t * t * (3 - 2 * t)
age = (fetched - d["at"]) / pd.Timedelta(days=1)
word = lambda w: d.title.str.contains(r"(?i)(?<!\w)" + w + r"(?!\w)", regex=True).astype(float)
question = d.title.str.contains("[?？؟]", regex=True).astype(float)
number = d.title.str.contains(r"\d", regex=True).astype(float)
short = d.short.astype(float)
X = {"level": 1.0 + 0 * t, "growth": smooth}
for i in range(1, 7): X[f"weekday {i}"] = (local.dt.day_of_week == i).astype(float)
angle = 2 * np.pi * (local.dt.hour - effects["hour_of_peak"]) / 24
X["hour"] = np.cos(angle); X["hour, quarter off"] = np.sin(angle)
X["duration"] = (1 - short) * np.log((d.seconds / 60).clip(1, effects["duration_cap_minutes"]))
for w in ["easy", "mistakes", "update"]: X["word " + w] = word(w)
X["question"] = question; X["number"] = number; X["short"] = short
if effects["maturity_days"] > 0: offset = np.log(-np.expm1(-age / effects["maturity_days"]))
else: offset = 0 * t
def fit(y, X, trim=None):
    names = list(X); A = np.column_stack([X[k] for k in names]); keep = np.ones(len(y), bool)
    for _ in range(20):
        b, *_ = np.linalg.lstsq(A[keep], y[keep], rcond=None); r = y - A @ b
        s = np.sqrt((r[keep] ** 2).sum() / (keep.sum() - len(names)))
        now = np.abs(r) < 4 * s if trim else keep
        if (now == keep).all(): break
        keep = now
    se = s * np.sqrt(np.diag(np.linalg.inv(A[keep].T @ A[keep])))
    return {"sigma": s, "n": int(keep.sum()), "far_off": int((~keep).sum()), "effects": {k: [b[i], se[i]] for i, k in enumerate(names)}}
out = {"views": fit((np.log(d.views) - offset).to_numpy(), X, trim=True)}
for c in ["likes", "comments"]:
    # Small counts are rounded: only videos with many views tell a ratio, and views do not choose by the ratio.
    m = (d.views > 4000) & d[c].notna() & (d[c] > 0)
    Z = {k: X[k][m] for k in ["level", "short", "question", "growth"]}
    out[c] = fit(np.log(d[c][m] / d.views[m]).to_numpy(), Z)
print(json.dumps(out))
"#;

fn fit(world: &World) -> Value {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), world.to_json()).unwrap();
    let printed = testkit::run_python(FIT, &[file.path().to_str().unwrap()]);
    serde_json::from_str(&printed).unwrap()
}

/// Checks that each planted size lies within three standard errors of what the fit found, and gives the largest error.
fn assert_found(fit: &Value, planted: &[(&str, f64)], largest_error: f64) {
    for (name, size) in planted {
        let found = fit["effects"][name]
            .as_array()
            .unwrap_or_else(|| panic!("{name} was not fitted: {fit}"));
        let (estimate, error) = (found[0].as_f64().unwrap(), found[1].as_f64().unwrap());
        assert!(
            (estimate - size).abs() < 3.0 * error,
            "{name}: planted {size}, found {estimate} ± {error}"
        );
        assert!(
            error < largest_error,
            "{name}: the standard error {error} is too large to tell anything"
        );
    }
}

fn planted_on_views(effects: &Effects) -> Vec<(String, f64)> {
    let mut planted = vec![
        ("level".to_owned(), effects.level + effects.weekday[0]),
        ("growth".to_owned(), effects.growth),
        ("hour".to_owned(), effects.hour),
        ("hour, quarter off".to_owned(), 0.0),
        ("duration".to_owned(), effects.duration),
        ("question".to_owned(), effects.question),
        ("number".to_owned(), effects.number),
        ("short".to_owned(), effects.short),
    ];
    planted.extend((1..7).map(|day| (format!("weekday {day}"), effects.weekday[day] - effects.weekday[0])));
    for word in ["easy", "mistakes", "update"] {
        let size = effects
            .words
            .iter()
            .find(|(known, _)| known == word)
            .map_or(0.0, |(_, size)| *size);
        planted.push((format!("word {word}"), size));
    }
    planted
}

fn check_effects(world: &World, largest_error: f64) {
    let fit = fit(world);
    let effects = &world.plan().effects;
    let planted = planted_on_views(effects);
    let planted: Vec<(&str, f64)> = planted.iter().map(|(name, size)| (name.as_str(), *size)).collect();
    assert_found(&fit["views"], &planted, largest_error);
    let sigma = fit["views"]["sigma"].as_f64().unwrap();
    let n = fit["views"]["n"].as_f64().unwrap();
    assert!(
        (sigma / effects.noise - 1.0).abs() < 3.0 / (2.0 * n).sqrt(),
        "noise: planted {}, found {sigma}",
        effects.noise
    );
    // The viral videos are far off, but for the few whose noise takes it back, and next to nothing else is.
    let far_off = fit["views"]["far_off"].as_u64().unwrap() as usize;
    let viral = world.plan().oddities.viral;
    assert!(
        (viral - viral / 20..=viral + 1).contains(&far_off),
        "{viral} viral videos planted, {far_off} videos are far off"
    );
    for (name, ratio) in [("likes", &effects.likes), ("comments", &effects.comments)] {
        let planted = [
            ("level", ratio.level),
            ("short", ratio.short),
            ("question", ratio.question),
            ("growth", ratio.growth),
        ];
        assert_found(&fit[name], &planted, largest_error);
    }
}

#[test]
fn the_demo_channels_effects_are_found_again() {
    testkit::needs!(Python);
    check_effects(&World::demo(), 0.25);
}

#[test]
fn a_large_channels_effects_are_found_closely() {
    testkit::needs!(Python);
    check_effects(&World::generate(Plan::new(11, 8_000)), 0.05);
}

#[test]
fn switched_off_effects_are_not_found_and_change_nothing_else() {
    let plan = Plan::new(11, 3_000);
    let flat = World::generate(plan.clone().with_effects(Effects::none()));
    testkit::needs!(Python);
    check_effects(&flat, 0.12);

    let planted = World::generate(plan);
    let without_figures = |world: &World| {
        let mut videos = world.videos.clone();
        for video in videos.values_mut() {
            video.as_object_mut().unwrap().shift_remove("statistics");
        }
        videos
    };
    assert_eq!(without_figures(&planted), without_figures(&flat));
    assert_ne!(planted.videos, flat.videos);
}

#[test]
fn the_same_plan_gives_the_same_bytes_and_another_seed_others() {
    let bytes = |seed| World::generate(Plan::new(seed, 150)).to_json();
    assert_eq!(bytes(5), bytes(5));
    assert_eq!(World::demo().to_json(), World::demo().to_json());
    let (one, other) = (World::generate(Plan::new(5, 150)), World::generate(Plan::new(6, 150)));
    let ids = |world: &World| world.videos.keys().cloned().collect::<HashSet<String>>();
    assert!(ids(&one).is_disjoint(&ids(&other)));
}

/// Counts every oddity in the API's resources, without knowledge of the plan.
fn counted(world: &World) -> BTreeMap<&'static str, usize> {
    let id = world.plan().channel_id.clone();
    let videos: Vec<&Value> = world
        .videos
        .values()
        .filter(|video| video["snippet"]["channelId"] == id.as_str())
        .collect();
    let count = |keep: &dyn Fn(&Value) -> bool| videos.iter().filter(|video| keep(video)).count();
    let title = |video: &Value| video["snippet"]["title"].as_str().unwrap().to_owned();
    let of_title = |keep: &dyn Fn(&str) -> bool| count(&|video| keep(&title(video)));
    let has = |video: &Value, part: &str, field: &str| video.get(part).is_some_and(|part| part.get(field).is_some());
    let lacks = |field: &'static str| {
        move |video: &Value| {
            video
                .get("statistics")
                .is_some_and(|statistics| statistics.get(field).is_none())
        }
    };
    let duration = |video: &Value| video["contentDetails"]["duration"].as_str().unwrap().to_owned();
    let seconds_of = |video: &Value| {
        let text = duration(video);
        let span: Option<jiff::Span> = text.starts_with("PT").then(|| text.parse().unwrap());
        span.map(|span| span.total(jiff::Unit::Second).unwrap())
    };
    let lasts = |video: &Value, low: f64, high: f64| seconds_of(video).is_some_and(|s| (low..=high).contains(&s));
    let shorts_picture = |video: &Value| video["snippet"]["thumbnails"].get("shortsAspectRatio").is_some();
    let live = |video: &Value, state: &str| video["snippet"]["liveBroadcastContent"] == state;
    let announced_ahead = |video: &Value| {
        let start = video["liveStreamingDetails"]["scheduledStartTime"]
            .as_str()
            .unwrap_or_default();
        start
            .parse::<jiff::Timestamp>()
            .is_ok_and(|start| start > world.fetched_at())
    };
    let between = |text: &str, low: char, high: char| text.chars().any(|c| (low..=high).contains(&c));
    let bidi = |text: &str| between(text, '\u{202a}', '\u{202e}') || between(text, '\u{2066}', '\u{2069}');
    let uploads = world.uploads();
    let listed = |name: &str| uploads.iter().filter(|item| item["snippet"]["title"] == name).count();
    let playlist = &world.playlists[&id.replacen("UC", "UU", 1)];
    let mut seconds = BTreeMap::<&str, usize>::new();
    for item in &uploads {
        if let Some(at) = item["contentDetails"]["videoPublishedAt"].as_str() {
            *seconds.entry(at).or_default() += 1;
        }
    }
    BTreeMap::from([
        ("deleted", listed("Deleted video")),
        ("private", listed("Private video")),
        (
            "hidden_items",
            playlist.items.iter().filter(|item| item.is_none()).count(),
        ),
        (
            "upcoming",
            count(&|video| duration(video) == "P0D" && announced_ahead(video)),
        ),
        (
            "live",
            count(&|video| live(video, "live") && has(video, "liveStreamingDetails", "concurrentViewers")),
        ),
        (
            "never_started",
            count(&|video| duration(video) == "P0D" && !live(video, "live") && !announced_ahead(video)),
        ),
        (
            "day_long",
            count(&|video| {
                duration(video).starts_with('P') && !duration(video).starts_with("PT") && duration(video) != "P0D"
            }),
        ),
        ("hidden_likes", count(&lacks("likeCount"))),
        ("comments_off", count(&lacks("commentCount"))),
        ("no_statistics", count(&|video| video.get("statistics").is_none())),
        ("no_tags", count(&|video| !has(video, "snippet", "tags"))),
        ("no_description", count(&|video| video["snippet"]["description"] == "")),
        (
            "no_language",
            count(&|video| !has(video, "snippet", "defaultLanguage") && !has(video, "snippet", "defaultAudioLanguage")),
        ),
        (
            "no_maxres",
            count(&|video| {
                let pictures = &video["snippet"]["thumbnails"];
                pictures.get("maxres").is_none() && pictures.get("standard").is_some()
            }),
        ),
        (
            "no_standard",
            count(&|video| video["snippet"]["thumbnails"].get("standard").is_none()),
        ),
        ("no_topics", count(&|video| video.get("topicDetails").is_none())),
        (
            "region_blocked",
            count(&|video| has(video, "contentDetails", "regionRestriction")),
        ),
        (
            "age_restricted",
            count(&|video| video["contentDetails"]["contentRating"].get("ytRating").is_some()),
        ),
        (
            "synthetic",
            count(&|video| has(video, "status", "containsSyntheticMedia")),
        ),
        ("made_for_kids", count(&|video| video["status"]["madeForKids"] == true)),
        ("same_second", seconds.values().map(|count| count - 1).sum()),
        (
            "japanese_titles",
            of_title(&|title| between(title, '\u{3040}', '\u{30ff}')),
        ),
        (
            "arabic_titles",
            of_title(&|title| between(title, '\u{600}', '\u{6ff}') && !bidi(title)),
        ),
        ("hindi_titles", of_title(&|title| between(title, '\u{900}', '\u{97f}'))),
        (
            "emoji_titles",
            of_title(&|title| between(title, '\u{1f300}', '\u{1faff}') || between(title, '\u{2600}', '\u{27bf}')),
        ),
        (
            "markup_titles",
            of_title(&|title| title.contains('<') && title.contains('>')),
        ),
        ("bidi_titles", of_title(&bidi)),
        (
            "decomposed_titles",
            of_title(&|title| between(title, '\u{300}', '\u{36f}')),
        ),
        ("longest_titles", of_title(&|title| title.chars().count() == 100)),
        (
            "brief",
            count(&|video| lasts(video, 61.0, 180.0) && !shorts_picture(video)),
        ),
        (
            "shorts_without_evidence",
            count(&|video| lasts(video, 0.0, 60.0) && !shorts_picture(video)),
        ),
    ])
}

#[test]
fn every_oddity_is_there_as_often_as_planned() {
    for world in [
        World::demo(),
        World::generate(Plan::new(3, 1_500)),
        World::generate(Plan::new(4, 240)),
    ] {
        let planned = &world.plan().oddities;
        let counted = counted(&world);
        // Viral videos are found by the fit; titles with punctuation are a list of their own.
        let told_otherwise = ["viral", "punctuated_titles"];
        for (name, count) in planned.counts() {
            if !told_otherwise.contains(&name) {
                assert_eq!(counted.get(name), Some(&count), "{name} of {}", world.plan().title);
                assert!(
                    count > 0 || world.plan().videos < 600,
                    "{name} is not in the channel at all"
                );
            }
        }
    }
    assert_eq!(
        Oddities::demo().counts().len(),
        serde_json::to_value(Oddities::demo())
            .unwrap()
            .as_object()
            .unwrap()
            .len()
    );
}

#[test]
fn a_channel_without_oddities_has_none() {
    let world = World::generate(Plan::new(9, 300).with_oddities(Oddities::none()));
    assert!(
        counted(&world).values().all(|count| *count == 0),
        "{:?}",
        counted(&world)
    );
    assert_eq!(world.videos.len(), 300);
}

#[test]
fn the_truth_counts_what_is_in_the_channel() {
    let world = World::demo();
    let truth = &world.truth()["videos"];
    let id = world.plan().channel_id.as_str();
    let videos: Vec<&Value> = world
        .videos
        .values()
        .filter(|video| video["snippet"]["channelId"] == id)
        .collect();
    assert_eq!(truth["listed"], 600);
    assert_eq!(truth["public"], videos.len());
    let titles = || videos.iter().map(|video| video["snippet"]["title"].as_str().unwrap());
    assert_eq!(
        truth["with_question"],
        titles().filter(|title| has_question(title)).count()
    );
    assert_eq!(truth["with_number"], titles().filter(|title| has_number(title)).count());
    let statistics = &world.channels[0]["statistics"];
    assert_eq!(statistics["videoCount"], json!(videos.len().to_string()));
    let first = videos
        .iter()
        .filter_map(|video| video["snippet"]["publishedAt"].as_str())
        .min();
    assert_eq!(truth["first_published_at"].as_str(), first);
    // Each effect has enough videos on either side to be found.
    for (name, count) in truth["with_word"].as_object().unwrap() {
        assert!(count.as_u64().unwrap() >= 30, "{name} is in {count} titles only");
    }
}

#[test]
fn the_channel_says_that_it_is_generated() {
    let world = World::demo();
    for channel in &world.channels {
        assert!(channel["snippet"]["title"].as_str().unwrap().contains("(generated)"));
        assert!(
            channel["snippet"]["description"]
                .as_str()
                .unwrap()
                .contains("generated by a program")
        );
        let id = channel["id"].as_str().unwrap();
        assert!(id.len() == 24 && id.starts_with("UC"), "{id}");
    }
    assert_eq!(world.channels[0]["snippet"]["customUrl"], "@tubelab-demo");
    assert!([0, 7, u64::MAX].map(|seed| Plan::new(seed, 10).channel_id.len()) == [24; 3]);
    for thread in world.threads.values().flatten() {
        let author = &thread["snippet"]["topLevelComment"]["snippet"]["authorDisplayName"];
        assert!(author.as_str().unwrap().starts_with("@viewer-"));
    }
}

#[test]
fn sizes_from_ten_to_twenty_thousand() {
    for videos in [10, 99, 100, 20_000] {
        let world = World::generate(Plan::new(1, videos));
        let uploads = world.uploads();
        assert_eq!(uploads.len(), videos);
        let ids: HashSet<&Value> = uploads.iter().map(|item| &item["contentDetails"]["videoId"]).collect();
        assert_eq!(ids.len(), videos);
        let odd = &world.plan().oddities;
        assert_eq!(world.videos.len(), videos - odd.deleted - odd.private);
        for video in world.videos.values() {
            let at: jiff::Timestamp = video["snippet"]["publishedAt"].as_str().unwrap().parse().unwrap();
            assert!(at > world.plan().begins && at < world.fetched_at());
        }
    }
}
