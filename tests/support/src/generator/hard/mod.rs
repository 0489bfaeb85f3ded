//! Channels that analyses get wrong: nearly empty, very large, long silent, one-sided, or young.
//!
//! Each is a function of the moment at which it is observed; [`world`] gives them by name at a fixed moment, so that the
//! same name is the same bytes:
//!
//! ```
//! use testkit::generator::hard;
//!
//! assert_eq!(hard::world("three").uploads().len(), 3);
//! assert_eq!(hard::world("empty").uploads().len(), 0);
//! ```
//!
//! None has a title, a description or a tag with a word of the demo channel.

mod channel;
mod titles;

use super::plan::{Effects, Oddities, Plan};
use super::sketch::Sketch;
use super::upload::Format;
use super::world::World;
use channel::Channel;
use jiff::{SignedDuration, Timestamp};
use titles::{ENGLISH, GERMAN, RECIPES, SPANISH};

/// The names that [`world`] knows.
pub const NAMES: [&str; 14] = [
    "dormant",
    "comments-off",
    "three",
    "empty",
    "shorts-only",
    "live-only",
    "german",
    "mixed-language",
    "us-zone",
    "one-hit",
    "unknown-format",
    "huge",
    "settling",
    "settling-growth",
];

/// The moment at which [`world`] observes: a Friday morning, as of the demo channel.
pub const OBSERVED: &str = "2026-11-20T06:00:00Z";

/// The channel of that name.
///
/// # Panics
/// When there is none.
pub fn world(name: &str) -> World {
    observed(name, OBSERVED.parse().expect("a time written as RFC 3339"))
}

/// The channel of that name, observed at six this morning (UTC) or, before that, yesterday: what is fetched from a
/// [`StandIn`](crate::StandIn) is fetched now.
///
/// # Panics
/// When there is none.
pub fn lately(name: &str) -> World {
    let morning = Timestamp::now() - SignedDuration::from_hours(6);
    let days = morning.as_second().div_euclid(86_400);
    let at = Timestamp::from_second(days * 86_400 + 6 * 3_600).expect("a moment of these days");
    observed(name, at)
}

/// The channel of that name, observed at another moment: everything in it moves along.
///
/// # Panics
/// When there is none.
pub fn observed(name: &str, at: Timestamp) -> World {
    match name {
        "dormant" => dormant(at),
        "comments-off" => comments_off(at),
        "three" => three(at),
        "empty" => empty(at),
        "shorts-only" => shorts_only(at),
        "live-only" => live_only(at),
        "german" => german(at),
        "mixed-language" => mixed_language(at),
        "us-zone" => us_zone(at),
        "one-hit" => one_hit(at),
        "unknown-format" => unknown_format(at),
        "huge" => huge(at),
        "settling" => settling(0.0, 1, at),
        "settling-growth" => settling(0.3, 1, at),
        other => panic!("there is no hard channel `{other}`, only {NAMES:?}"),
    }
}

/// A plan of `videos` in the `days` before `at`, without oddities.
fn plan(name: &str, seed: u64, videos: usize, days: i64, at: Timestamp) -> Plan {
    Plan {
        title: format!("Wheel Works {} (generated)", name.replace('-', " ")),
        handle: format!("@tubelab-{name}"),
        videos,
        begins: before(at, days),
        fetched_at: at,
        oddities: Oddities::none(),
        ..Plan::new(9_000 + seed, 10)
    }
}

fn before(at: Timestamp, days: i64) -> Timestamp {
    at - SignedDuration::from_hours(24 * days)
}

/// 211 videos of eight years, the last of them five years old, whose views grew from 10⁴ to 10⁸. Two of three last three
/// minutes or less, so that nothing tells whether they are Shorts.
pub fn dormant(at: Timestamp) -> World {
    let end = before(at, 1_826);
    let mut plan = plan("dormant", 1, 211, 3_000, at);
    (plan.begins, plan.fetched_at) = (before(end, 3_000), end);
    (plan.shorts, plan.time_zone) = (0.0, "Europe/London".into());
    plan.effects = Effects {
        level: 9.4,
        growth: 8.6,
        noise: 0.7,
        ..Effects::planted()
    };
    let channel = Channel::new(plan, &[ENGLISH])
        .declares("GB", "en")
        .with_uploads(|upload| {
            if upload.format == Format::Long && upload.moment.at.as_second() % 3 != 0 {
                upload.format = Format::Brief;
                upload.seconds = upload.seconds.map(|seconds| 40 + seconds % 140);
            }
        });
    channel.observed_at(at).world()
}

/// 800 recipes without a count of comments, a brand at the end of each title, nearly all published between 20:00 and 23:59.
pub fn comments_off(at: Timestamp) -> World {
    let mut hours = [0.02; 24];
    hours[20..].copy_from_slice(&[3.0, 4.0, 3.0, 2.0]);
    let mut plan = plan("comments-off", 2, 800, 2_400, at);
    plan.title = "The Copper Spoon (generated)".into();
    let channel = Channel::at_hours(plan, &[RECIPES], &hours).declares("DE", "en");
    let without = channel.with_uploads(|upload| {
        upload.marks.comments_off = true;
        upload.title.push_str(" | The Copper Spoon");
    });
    without.world()
}

/// Three videos of the last month.
pub fn three(at: Timestamp) -> World {
    let mut plan = plan("three", 3, 3, 40, at);
    plan.shorts = 0.0;
    Channel::new(plan, &[ENGLISH]).world()
}

/// A channel that never published anything, and has no list of uploads.
pub fn empty(at: Timestamp) -> World {
    Channel::empty(plan("empty", 4, 0, 300, at)).world()
}

/// 240 Shorts, each with the picture that proves it.
pub fn shorts_only(at: Timestamp) -> World {
    let mut plan = plan("shorts-only", 5, 240, 500, at);
    (plan.shorts, plan.time_zone) = (1.0, "America/Sao_Paulo".into());
    let mut nth = 0;
    let channel = Channel::new(plan, &[ENGLISH])
        .declares("BR", "en")
        .with_uploads(|upload| {
            nth += 1;
            if nth % 2 == 0 {
                upload.title.push_str(" #shorts");
            }
        });
    channel.world()
}

/// A stream that is on, three that are announced and two that never started: nothing has a length, and hardly anything views.
pub fn live_only(at: Timestamp) -> World {
    let mut plan = plan("live-only", 6, 6, 20, at);
    plan.effects.level = 4.0;
    let mut nth = 0;
    let channel = Channel::new(plan, &[ENGLISH]).with_uploads(|upload| {
        upload.format = match nth {
            0 | 1 => Format::NeverStarted,
            5 => Format::Live,
            _ => Format::Upcoming,
        };
        upload.seconds = None;
        nth += 1;
    });
    channel.world()
}

/// 300 videos in German, which the channel and most videos declare.
pub fn german(at: Timestamp) -> World {
    let channel = Channel::new(plan("german", 7, 300, 1_500, at), &[GERMAN]);
    channel.declares("DE", "de").world()
}

/// 300 videos in English, German and Spanish, a fifth of which declare no language.
pub fn mixed_language(at: Timestamp) -> World {
    let mut plan = plan("mixed-language", 8, 300, 1_500, at);
    plan.time_zone = "Europe/Zurich".into();
    let mut nth = 0;
    let channel = Channel::new(plan, &[ENGLISH, GERMAN, SPANISH]).with_uploads(|upload| {
        nth += 1;
        upload.marks.no_language = nth % 5 == 0;
    });
    channel.declares("CH", "de").world()
}

/// 400 videos of a channel in the United States, whose evening is the next day in UTC.
pub fn us_zone(at: Timestamp) -> World {
    let mut plan = plan("us-zone", 9, 400, 1_800, at);
    plan.time_zone = "America/Los_Angeles".into();
    Channel::new(plan, &[ENGLISH]).declares("US", "en").world()
}

/// 150 videos, one of which has 95% of all views.
pub fn one_hit(at: Timestamp) -> World {
    let mut plan = plan("one-hit", 10, 150, 900, at);
    plan.effects = Effects {
        level: 6.0,
        ..Effects::none()
    };
    let mut channel = Channel::new(plan, &[ENGLISH]).declares("IE", "en");
    let hit = 97;
    let others: u64 = channel.figures.iter().map(|figures| figures.views).sum::<u64>() - channel.figures[hit].views;
    let figures = &mut channel.figures[hit];
    let factor = 19 * others / figures.views.max(1);
    figures.views = 19 * others;
    figures.likes *= factor;
    figures.comments *= factor;
    channel.world()
}

/// 180 videos of three minutes or less without the picture that would prove a Short.
pub fn unknown_format(at: Timestamp) -> World {
    let mut plan = plan("unknown-format", 11, 180, 700, at);
    plan.shorts = 0.5;
    let channel = Channel::new(plan, &[ENGLISH])
        .declares("NO", "en")
        .with_uploads(|upload| {
            upload.marks.no_evidence = true;
            upload.seconds = upload.seconds.map(|seconds| 15 + seconds % 165);
            if upload.format != Format::Short {
                upload.format = Format::Brief;
            }
        });
    channel.world()
}

/// 20,000 uploads of ten years, a few of them deleted, private or without figures.
pub fn huge(at: Timestamp) -> World {
    let mut plan = plan("huge", 12, 20_000, 3_650, at);
    plan.oddities = Oddities {
        deleted: 40,
        private: 20,
        hidden_likes: 200,
        no_statistics: 30,
        no_tags: 900,
        ..Oddities::none()
    };
    Channel::new(plan, &[ENGLISH]).declares("GB", "en").world()
}

/// A daily channel of 500 videos up to the day of observation: a video has 63% of its views after 20 days, and growth is
/// even, `growth` a year (0.3: 30% more). A fully viewed video of today is at a median of 8,000 views. Nothing else acts.
pub fn settling(growth: f64, seed: u64, at: Timestamp) -> World {
    settling_channel(growth, seed, at).world()
}

/// The videos of [`settling`] at the fixed moment, some hundred times quicker.
pub fn settling_sketch(growth: f64, seed: u64) -> Vec<Sketch> {
    let at = OBSERVED.parse().expect("a time written as RFC 3339");
    settling_channel(growth, seed, at).sketch()
}

fn settling_channel(growth: f64, seed: u64, at: Timestamp) -> Channel {
    const DAYS: i64 = 500;
    let name = if growth == 0.0 { "settling" } else { "settling-growth" };
    let a_year = (1.0 + growth).ln();
    let mut plan = plan(name, 100 + seed, 500, DAYS, at);
    plan.shorts = 0.0;
    plan.effects = Effects {
        level: 8_000_f64.ln() - a_year * DAYS as f64 / 365.25,
        growth_a_year: a_year,
        maturity_days: 20.0,
        ..Effects::none()
    };
    Channel::new(plan, &[ENGLISH]).declares("DE", "en")
}
