//! Small channels, made from numbers alone, and what a corpus contains.

use std::path::{Path, PathBuf};
use tubelab::corpus::Corpus;
use tubelab::fetch::{Answer, Snapshot};
use tubelab::jiff::{SignedDuration, Timestamp};
use tubelab::polars::prelude::*;
use tubelab::serde_json::{self, Value, json};

/// When the first snapshots were fetched.
pub fn begin() -> Timestamp {
    "2026-11-20T09:00:00Z".parse().unwrap()
}

/// The id of channel `n`, in the form of YouTube's.
pub fn id(n: usize) -> String {
    format!("UC{n:022}")
}

/// Numbers that look random and are always the same.
fn mixed(seeds: [usize; 3]) -> usize {
    let mut x = 0x9E37_79B9_7F4A_7C15_u64;
    for seed in seeds {
        x = (x ^ seed as u64).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        x ^= x >> 27;
    }
    (x % 1_000_003) as usize
}

const WORDS: [&str; 6] = ["great", "terrible", "ordinary", "the best", "a bad", "quiet"];

fn video(channel: usize, video: usize, day: i64) -> Value {
    let random = |salt| mixed([channel, video, salt]);
    let age = SignedDuration::from_hours(24 * (video as i64 * 5 + 1) + random(1) as i64 % 100);
    let views = 100 + random(2) % 50_000 + day.rem_euclid(1_000) as usize * 10;
    let mut statistics = json!({"viewCount": views.to_string(), "commentCount": (views / 200).to_string()});
    if random(3) % 10 > 0 {
        statistics["likeCount"] = json!((views / 20 + random(4) % 30).to_string());
    }
    json!({
        "id": format!("v{channel:05}{video:05}"),
        "snippet": {
            "publishedAt": (begin() - age).to_string(),
            "channelId": id(channel),
            "channelTitle": format!("Channel {channel}"),
            "title": format!("Video {video} about {} things in the garden", WORDS[random(5) % WORDS.len()]),
            "categoryId": (20 + channel % 3).to_string(),
            "defaultLanguage": if channel.is_multiple_of(4) { "de" } else { "en-GB" },
        },
        "contentDetails": {"duration": format!("PT{}M{}S", 1 + random(6) % 40, random(7) % 60)},
        "statistics": statistics,
    })
}

fn answer(endpoint: &str, at: Timestamp, items: &[Value]) -> Answer {
    Answer {
        endpoint: endpoint.to_owned(),
        params: [("part".to_owned(), "snippet,contentDetails,statistics".to_owned())].into(),
        fetched_at: at,
        etag: None,
        body: json!({ "items": items }).to_string(),
    }
}

/// Channel `n` with so many videos, as it was `day` days after [`begin`]. Views rise from day to day.
pub fn snapshot(n: usize, videos: usize, day: i64) -> Snapshot {
    let at = begin() + SignedDuration::from_hours(24 * day);
    let about = json!({
        "id": id(n),
        "snippet": {
            "title": format!("Channel {n}"), "customUrl": format!("@channel-{n}"),
            "publishedAt": "2015-01-01T00:00:00Z", "country": (["DE", "US", "JP"][n % 3]),
        },
        "contentDetails": {"relatedPlaylists": {"uploads": format!("UU{n:022}")}},
        "statistics": {"subscriberCount": (500 * (n + 1) * (n + 1)).to_string(), "viewCount": "1", "videoCount": videos.to_string()},
    });
    let mut answers = vec![answer("channels", at, &[about])];
    let all: Vec<Value> = (0..videos).map(|number| video(n, number, day)).collect();
    answers.extend(all.chunks(50).map(|batch| answer("videos", at, batch)));
    Snapshot::new(id(n), answers)
}

/// The snapshot as it is if the API failed for the later pages of uploads.
pub fn incomplete(snapshot: &Snapshot) -> Snapshot {
    let directory = tempfile::tempdir().unwrap();
    snapshot.save(directory.path()).unwrap();
    let head = directory.path().join("snapshot.json");
    let mut content: Value = serde_json::from_slice(&std::fs::read(&head).unwrap()).unwrap();
    content["missing"] = json!([{"of": "uploads", "note": "uploads from page 2 on are missing"}]);
    std::fs::write(&head, content.to_string()).unwrap();
    Snapshot::open(directory.path()).unwrap()
}

/// Everything that a corpus says: its channels, and of each its videos and observations.
pub fn content(corpus: &Corpus) -> Vec<(String, DataFrame, DataFrame)> {
    let channels = corpus.channels().unwrap();
    if channels.width() == 0 {
        return Vec::new();
    }
    let ids = channels.column("channel_id").unwrap().str().unwrap().clone();
    let of = |id: &str| (id.to_owned(), corpus.channel(id).unwrap(), corpus.growth(id).unwrap());
    ids.iter().flatten().map(of).collect()
}

#[track_caller]
pub fn assert_same(one: &Corpus, other: &Corpus) {
    assert!(
        one.channels().unwrap().equals_missing(&other.channels().unwrap()),
        "the channels differ"
    );
    for ((id, videos, growth), (other_id, other_videos, other_growth)) in content(one).iter().zip(content(other)) {
        assert_eq!(*id, other_id);
        assert!(videos.equals_missing(&other_videos), "the videos of {id} differ");
        assert!(growth.equals_missing(&other_growth), "the observations of {id} differ");
    }
}

/// Every file below a directory.
pub fn files(directory: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(directory).unwrap().flatten() {
        match entry.path() {
            path if path.is_dir() => found.extend(files(&path)),
            path => found.push(path),
        }
    }
    found.sort();
    found
}

/// The Parquet files of a table.
pub fn parquet(root: &Path, table: &str) -> Vec<PathBuf> {
    let all = files(&root.join(table));
    all.into_iter()
        .filter(|path| path.extension().is_some_and(|ending| ending == "parquet"))
        .collect()
}
