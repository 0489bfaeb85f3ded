//! Plans as a form sends them, and the one that is typical of a channel.

use polars::prelude::*;
use testkit::generator::hard;
use tubelab::clean::clean;
use tubelab::fetch::{Answer, Snapshot};
use tubelab::train::{self, Plan};

fn videos(name: &str) -> DataFrame {
    let world = hard::world(name);
    let answer = |(endpoint, items): (&str, Vec<serde_json::Value>)| Answer {
        endpoint: endpoint.to_owned(),
        params: Default::default(),
        fetched_at: world.fetched_at(),
        etag: None,
        body: serde_json::json!({ "items": items }).to_string(),
    };
    let answers = world.answers().into_iter().map(answer).collect();
    clean(&Snapshot::new(world.plan().channel_id.clone(), answers)).unwrap()
}

#[test]
fn a_typical_plan_is_what_the_channel_does_at_most() {
    // Nearly all of its videos come between 20:00 and 23:59, most of them at 21.
    let typical = format!("{:?}", Plan::typical(&videos("comments-off"), "Europe/Berlin").unwrap());
    assert!(typical.contains("| The Copper Spoon"), "{typical}");
    assert!(
        typical.contains("T21:00:00") || typical.contains("T20:00:00") || typical.contains("T22:00:00"),
        "{typical}"
    );
    // The week after the fetch, which was on Friday, 20 November 2026.
    let day = typical.split("2026-11-").nth(1).unwrap()[..2].parse::<u8>().unwrap();
    assert!((21..=27).contains(&day), "{typical}");
    // A channel of Shorts plans a Short.
    let short = format!(
        "{:?}",
        Plan::typical(&videos("shorts-only"), "America/Sao_Paulo").unwrap()
    );
    assert!(short.contains("short: Some(true)"), "{short}");
    // Unknown stays unknown.
    let unknown = format!("{:?}", Plan::typical(&videos("unknown-format"), "UTC").unwrap());
    assert!(unknown.contains("short: None"), "{unknown}");
    // Three are enough to say what they are like.
    assert!(Plan::typical(&videos("three"), "UTC").is_ok());
    for none in ["empty", "live-only"] {
        assert!(
            Plan::typical(&videos(none), "UTC").unwrap_err().is_too_little_data(),
            "{none}"
        );
    }
    assert!(Plan::typical(&videos("three"), "Mars/Olympus").unwrap_err().is_input());
}

#[test]
fn plans_are_read_as_a_form_sends_them() {
    let videos = videos("german");
    let read = |text: &str| train::plans(text, &videos, "Europe/Berlin");
    assert_eq!(read("").unwrap(), [Plan::typical(&videos, "Europe/Berlin").unwrap()]);
    assert_eq!(read(" \n\n ").unwrap().len(), 1);
    let whole = Plan::new("Bread").minutes(12.5).at("2026-12-05T18:00:00");
    for text in [
        "Bread | 12.5 | 2026-12-05T18:00",
        "Bread|12,5|2026-12-05T18:00:00",
        " Bread |12.5| 2026-12-05 18:00 \r\n",
    ] {
        assert_eq!(read(text).unwrap(), std::slice::from_ref(&whole), "{text}");
    }
    let several = read("A | b | 3 | 2026-12-05T18:00\nC\nD | 8\nE | |").unwrap();
    let titles: Vec<&str> = several.iter().map(Plan::title).collect();
    assert_eq!(titles, ["A | b", "C", "D", "E"]);
    for (text, words) in [
        (" | 3 | 2026-12-05T18:00", "no title"),
        ("A | three | 2026-12-05T18:00", "`three` is not a length"),
        ("A | 0 |", "`0` is not a length"),
        ("A | 900 |", "`900` is not a length"),
        ("A | NaN |", "`NaN` is not a length"),
        ("A | 3 | tomorrow", "`tomorrow` is not a date"),
        ("A\nB | 3 | 2026-13-05T18:00", "plan 2"),
    ] {
        let error = read(text).unwrap_err();
        assert!(error.is_input() && error.to_string().contains(words), "{text}: {error}");
        assert!(error.next_step().is_some());
    }
    assert!(read(&"A\n".repeat(11)).unwrap_err().is_input());
    // What is whole needs no channel.
    let nothing = videos.head(Some(0));
    assert!(train::plans("A | 3 | 2026-12-05T18:00", &nothing, "UTC").is_ok());
    assert!(
        train::plans("A | 3 |", &nothing, "UTC")
            .unwrap_err()
            .is_too_little_data()
    );
}
