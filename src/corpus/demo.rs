//! A corpus of generated channels, for trying out.

use super::store::{Corpus, create, open};
use crate::error::{Error, Kind, Result};
use crate::fetch::{Answer, Snapshot};
use jiff::{SignedDuration, Timestamp};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use serde_json::{Value, json};
use std::path::Path;

/// When the generated channels were observed last, in seconds since 1970: 20 November 2026, 06:00 UTC.
const LAST: i64 = 1_795_154_400;
const DAY: i64 = 86_400;
/// Days between the two observations.
const APART: i64 = 4;
/// Uploads of a channel, one every five days or so.
const VIDEOS: usize = 80;
/// Every so many channels one has a video that breaks out between the observations.
const HIT_EVERY: usize = 40;
/// Its factor.
const HIT: f64 = 60.0;
/// A video has 1 − e⁻¹ of its views after so many days.
const SETTLING: f64 = 10.0;
/// Channels that are added together.
const BATCH: usize = 50;
const MOST: usize = 100_000;
/// The ids of YouTube's categories, the middle of the level of a channel's views (ln), and what its titles are about.
const CATEGORIES: [(&str, f64, &str); 4] = [
    ("26", 8.6, "lamps"),
    ("27", 8.0, "fractions"),
    ("20", 9.4, "castles"),
    ("28", 8.8, "batteries"),
];
const WORDS: [&str; 8] = [
    "A guide to",
    "Mending",
    "Questions about",
    "Ten kinds of",
    "The best",
    "No more",
    "Old and new",
    "We test",
];

/// A corpus of so many generated channels in this directory; one that is there is opened. Nothing in it is real: the
/// channels have 80 videos each, observed twice, and every fortieth has a video that breaks out in between.
///
/// # Errors
/// `is_input()`: no channel, more than 100,000, or a corpus with another number of channels is there. Otherwise as
/// [`create`].
///
/// # Examples
/// ```
/// use tubelab::corpus;
///
/// let directory = tempfile::tempdir()?;
/// let corpus = corpus::demo(directory.path().join("channels"), 12)?;
/// assert_eq!(corpus.analyze("engagement")?.height(), 12);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn demo(directory: impl AsRef<Path>, channels: usize) -> Result<Corpus> {
    let directory = directory.as_ref();
    if !(1..=MOST).contains(&channels) {
        return Err(
            Error::new(Kind::Input, format!("{channels} is no number of generated channels"))
                .hint("choose one from 1 to 100,000: corpus::demo(\"channels\", 200)?"),
        );
    }
    if let Ok(corpus) = open(directory) {
        let stored = corpus.channels()?;
        let generated = stored.height() > 0
            && stored
                .column("generated")?
                .bool()?
                .iter()
                .all(|mark| mark == Some(true));
        return match generated && stored.height() == channels {
            true => Ok(corpus),
            false => Err(
                Error::new(Kind::Input, format!("{} holds another corpus", directory.display()))
                    .hint("choose another directory"),
            ),
        };
    }
    let corpus = create(directory)?;
    let all: Vec<usize> = (0..channels).collect();
    for day in [-APART, 0] {
        for batch in all.chunks(BATCH) {
            let batch: Vec<Snapshot> = batch.iter().map(|n| snapshot(*n, day)).collect();
            corpus.add_all(&batch)?;
        }
    }
    Ok(corpus)
}

/// Channel `n` as it was so many days after the last observation.
fn snapshot(n: usize, day: i64) -> Snapshot {
    let mut chance = ChaCha8Rng::seed_from_u64(n as u64);
    let id = format!("UCgenerated_{n:012}");
    let (category, level, about) = CATEGORIES
        .get(n % CATEGORIES.len())
        .copied()
        .unwrap_or(("26", 8.6, "lamps"));
    let level = level + normal(&mut chance);
    let rate = (0.035_f64.ln() + 0.4 * normal(&mut chance)).exp();
    let now = LAST + day * DAY;
    let mut videos: Vec<Value> = Vec::new();
    let mut at = LAST;
    for number in 0..VIDEOS {
        at -= chance.gen_range(3 * DAY..7 * DAY);
        let noise = 0.6 * normal(&mut chance);
        let liked = (0.2 * normal(&mut chance)).exp();
        let words = WORDS.get(chance.gen_range(0..WORDS.len())).copied().unwrap_or_default();
        let seconds = chance.gen_range(70..1_800);
        let age = (now - at) as f64 / DAY as f64;
        if age <= 0.0 {
            continue;
        }
        let is_hit = n % HIT_EVERY == 7 && number == 1 && day == 0;
        let views = (level + noise).exp() * -(-age / SETTLING).exp_m1() * if is_hit { HIT } else { 1.0 };
        let likes = views * rate * liked;
        videos.push(json!({
            "id": format!("g{n:06}v{number:03}"),
            "snippet": {
                "publishedAt": time(at),
                "channelId": id,
                "channelTitle": format!("Channel {n} (generated)"),
                "title": format!("{words} {about}, part {}", VIDEOS - number),
                "categoryId": category,
                "defaultLanguage": if n.is_multiple_of(5) { "de" } else { "en" },
            },
            "contentDetails": {"duration": format!("PT{}M{}S", seconds / 60, seconds % 60)},
            "statistics": {
                "viewCount": whole(views), "likeCount": whole(likes), "commentCount": whole(likes / 12.0),
            },
        }));
    }
    let subscribers = (level + 1.5 + 0.8 * normal(&mut chance)).exp();
    let channel = json!({
        "id": id,
        "snippet": {
            "title": format!("Channel {n} (generated)"), "customUrl": format!("@generated-{n}"),
            "publishedAt": time(LAST - 900 * DAY), "country": if n.is_multiple_of(5) { "DE" } else { "US" },
        },
        "contentDetails": {"relatedPlaylists": {"uploads": format!("UUgenerated_{n:012}")}},
        "statistics": {
            "subscriberCount": whole(subscribers), "viewCount": whole(subscribers * 40.0),
            "videoCount": videos.len().to_string(),
        },
    });
    let mut answers = vec![answer("channels", now, &[channel])];
    answers.extend(videos.chunks(50).map(|batch| answer("videos", now, batch)));
    Snapshot::new(id, answers).with_generated_mark()
}

fn answer(endpoint: &str, at: i64, items: &[Value]) -> Answer {
    Answer {
        endpoint: endpoint.to_owned(),
        params: [("part".to_owned(), "snippet,contentDetails,statistics".to_owned())].into(),
        fetched_at: Timestamp::UNIX_EPOCH + SignedDuration::from_secs(at),
        etag: None,
        body: json!({ "items": items }).to_string(),
    }
}

fn time(at: i64) -> String {
    (Timestamp::UNIX_EPOCH + SignedDuration::from_secs(at)).to_string()
}

fn whole(value: f64) -> String {
    format!("{}", value.max(0.0).round() as u64)
}

/// A standard normal number (Box and Muller 1958).
fn normal(chance: &mut ChaCha8Rng) -> f64 {
    let (radius, angle): (f64, f64) = (chance.gen_range(f64::EPSILON..1.0), chance.gen_range(0.0..1.0));
    (-2.0 * radius.ln()).sqrt() * (std::f64::consts::TAU * angle).cos()
}
