//! What broke out since the observation before the last.

use super::support::*;
use polars::prelude::*;
use tubelab::corpus::CorpusOptions;
use tubelab::fetch::Snapshot;
use tubelab::{analyze, corpus};

/// The snapshot in which one video has many times the views.
fn with_hit(snapshot: &Snapshot, video: &str) -> Snapshot {
    let answers = snapshot.answers().iter().map(|answer| {
        let mut answer = answer.clone();
        let mut body: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
        for item in body["items"].as_array_mut().unwrap() {
            if item["id"] == video {
                item["statistics"]["viewCount"] = serde_json::json!("90000000");
            }
        }
        answer.body = body.to_string();
        answer
    });
    Snapshot::new(snapshot.channel_id().to_owned(), answers.collect::<Vec<_>>())
}

fn column(frame: &DataFrame, name: &str) -> Vec<String> {
    let text = frame.column(name).unwrap().str().unwrap();
    text.iter().map(|text| text.unwrap_or_default().to_owned()).collect()
}

#[test]
fn a_hit_of_one_channel_comes_first_and_all_rows_are_those_of_its_channel() {
    let directory = tempfile::tempdir().unwrap();
    let corpus = corpus::create(directory.path()).unwrap();
    assert_eq!(corpus.watch().unwrap().height(), 0);
    for n in 0..4 {
        corpus.add(&snapshot(n, 120, 0)).unwrap();
    }
    // Its third video was about eleven days old, and is fifteen now.
    let hit = "v0000200002";
    corpus.add(&with_hit(&snapshot(2, 120, 4), hit)).unwrap();
    corpus.add(&snapshot(3, 120, 4)).unwrap();

    let found = corpus.watch().unwrap();
    assert_eq!(column(&found, "video_id")[0], hit);
    assert_eq!(column(&found, "state")[0], "broke out");
    assert_eq!(column(&found, "channel")[0], "Channel 2");
    assert!(!column(&found, "video_id")[1..].contains(&hit.to_owned()));
    let mut rows = 0;
    for n in 0..4 {
        let of = analyze::breakouts(&corpus.channel(&id(n)).unwrap(), &corpus.growth(&id(n)).unwrap(), 28).unwrap();
        let mine: BooleanChunked = column(&found, "channel_id")
            .iter()
            .map(|of| Some(*of == id(n)))
            .collect();
        let mine = found
            .filter(&mine)
            .unwrap()
            .drop("channel_id")
            .unwrap()
            .drop("channel")
            .unwrap();
        assert!(mine.equals_missing(&of), "{n}: {mine} {of}");
        rows += of.height();
    }
    assert_eq!(rows, found.height());
    assert_eq!(corpus.watch_days(1).unwrap().height(), 0);
}

#[test]
fn the_planted_breakouts_of_generated_channels_are_found() {
    let directory = tempfile::tempdir().unwrap();
    let corpus = corpus::demo(directory.path().join("c"), 200).unwrap();
    let found = corpus.watch().unwrap();
    let states = column(&found, "state");
    let broke_out: Vec<String> = column(&found, "channel")
        .into_iter()
        .zip(&states)
        .filter(|(_, state)| *state == "broke out")
        .map(|(channel, _)| channel)
        .collect();
    let planted: Vec<String> = (0..200)
        .filter(|n| n % 40 == 7)
        .map(|n| format!("Channel {n} (generated)"))
        .collect();
    let hits = planted.iter().filter(|channel| broke_out.contains(channel)).count();
    assert!(hits >= 4, "{hits} of {}", planted.len());
    assert!(broke_out.len() <= hits + 3, "{broke_out:?}");
    assert!(states.iter().filter(|state| *state == "new").count() > 20);

    // What is there is opened; anything else is left alone.
    assert!(
        corpus::demo(directory.path().join("c"), 200)
            .unwrap()
            .watch()
            .unwrap()
            .equals_missing(&found)
    );
    assert!(corpus::demo(directory.path().join("c"), 100).unwrap_err().is_input());
    assert!(corpus::demo(directory.path().join("d"), 0).unwrap_err().is_input());
}

#[test]
fn observations_of_several_months_and_files_are_those_of_each_channel() {
    let directory = tempfile::tempdir().unwrap();
    let several = corpus::create_with(directory.path().join("several"), &CorpusOptions::new().buckets(5)).unwrap();
    let one = corpus::create_with(directory.path().join("one"), &CorpusOptions::new().buckets(1)).unwrap();
    // Three observations in two months; the files have the channels in another order every time, and one has no videos.
    for (day, order) in [
        (0, [3, 1, 4, 0, 5, 2]),
        (9, [0, 1, 2, 3, 4, 5]),
        (13, [5, 2, 0, 4, 1, 3]),
    ] {
        for n in order {
            let videos = if n == 4 { 0 } else { 60 + 20 * n };
            let snapshot = snapshot(n, videos, day);
            let snapshot = match (n, day) {
                (2, 13) => with_hit(&snapshot, "v0000200002"),
                _ => snapshot,
            };
            several.add(&snapshot).unwrap();
            one.add(&snapshot).unwrap();
        }
        one.compact().unwrap();
    }
    let found = several.watch().unwrap();
    assert!(
        found.equals_missing(&one.watch().unwrap()),
        "the number of buckets does not matter"
    );
    assert_eq!(column(&found, "video_id")[0], "v0000200002");
    assert!(parquet(&directory.path().join("several"), "growth").len() > 5);
    let ids = column(&found, "channel_id");
    for n in 0..6 {
        let (videos, growth) = (several.channel(&id(n)).unwrap(), several.growth(&id(n)).unwrap());
        let mine: BooleanChunked = ids.iter().map(|of| Some(*of == id(n))).collect();
        let mine = found.filter(&mine).unwrap().drop_many(["channel_id", "channel"]);
        assert!(
            mine.equals_missing(&analyze::breakouts(&videos, &growth, 28).unwrap()),
            "{n}"
        );
    }
}
