//! A corpus of generated channels, always the same.

use std::collections::BTreeMap;
use tubelab::corpus::Corpus;
use tubelab::fetch::{Answer, Snapshot};
use tubelab::jiff::{SignedDuration, Timestamp};
use tubelab::serde_json::{Value, json};

/// Channels that are added together.
const BATCH: usize = 50;

/// Adds so many channels of so many videos, as they were observed so many days after the first time.
pub fn add(corpus: &Corpus, channels: usize, videos: usize, day: i64) {
    let all: Vec<usize> = (0..channels).collect();
    for batch in all.chunks(BATCH) {
        let snapshots: Vec<Snapshot> = batch.iter().map(|n| snapshot(*n, videos, day)).collect();
        corpus.add_all(&snapshots).unwrap();
    }
}

/// A channel with as many videos, always the same. Views rise a little from day to day.
fn snapshot(n: usize, videos: usize, day: i64) -> Snapshot {
    let first: Timestamp = "2026-11-20T09:00:00Z".parse().unwrap();
    let at = first + SignedDuration::from_hours(24 * day);
    let id = format!("UC{n:022}");
    let answer = |endpoint: &str, items: &[Value]| Answer {
        endpoint: endpoint.to_owned(),
        params: BTreeMap::from([("part".to_owned(), "snippet,contentDetails,statistics".to_owned())]),
        fetched_at: at,
        etag: None,
        body: json!({ "items": items }).to_string(),
    };
    let about = json!({
        "id": id,
        "snippet": {"title": format!("Channel {n}"), "publishedAt": "2012-01-01T00:00:00Z", "country": (["DE", "US", "JP"][n % 3])},
        "contentDetails": {"relatedPlaylists": {"uploads": format!("UU{n:022}")}},
        "statistics": {"subscriberCount": (n * 97).to_string(), "videoCount": videos.to_string()},
    });
    let mut answers = vec![answer("channels", &[about])];
    let mut state = n as u64 * 2_654_435_761 + 1;
    let mut random = move |below: u64| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    };
    let numbers: Vec<usize> = (0..videos).collect();
    for batch in numbers.chunks(50) {
        let items: Vec<Value> = batch
            .iter()
            .map(|video| {
                let published = 1_780_000_000 - *video as i64 * 260_000 - random(200_000) as i64;
                let views = (50 + random(20_000) * (1 + random(20))) * (100 + day.unsigned_abs()) / 100;
                json!({
                    "id": format!("{n:06}{video:05}"),
                    "snippet": {
                        "publishedAt": Timestamp::from_second(published).unwrap().to_string(),
                        "channelId": id, "channelTitle": format!("Channel {n}"),
                        "title": format!("How we built part {video} of the great garden shed"),
                        "description": "A description of ordinary length, as most videos have one. Thanks for watching!",
                        "categoryId": (20 + n % 9).to_string(), "defaultLanguage": "en",
                        "tags": ["garden", "shed", "building"],
                    },
                    "contentDetails": {"duration": format!("PT{}M{}S", 1 + random(45), random(60))},
                    "statistics": {
                        "viewCount": views.to_string(), "likeCount": (views / (15 + random(20))).to_string(),
                        "commentCount": (views / (150 + random(200))).to_string(),
                    },
                })
            })
            .collect();
        answers.push(answer("videos", &items));
    }
    Snapshot::new(id, answers)
}
