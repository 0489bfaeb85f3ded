//! Several processes with one store, and processes that are killed.

use super::child::{ledger, reported, start};
use super::common::*;
use super::server::{Reply, Request, Server};
use rand::{Rng, SeedableRng, rngs::StdRng};
use serde_json::json;
use std::collections::BTreeSet;
use std::time::Duration;
use testkit::{Fault, StandIn};
use tubelab::cache::Cache;
use tubelab::fetch::{fetch_with, quota_with};

#[test]
fn four_processes_make_one_set_of_calls() {
    for round in 0..3 {
        let api = StandIn::start(world());
        api.fault("*", 1000, Fault::Slow(Duration::from_millis(20)));
        let directory = tempfile::tempdir().unwrap();
        let children: Vec<_> = (0..4).map(|_| start("fetch", directory.path(), &api.url())).collect();
        let told: BTreeSet<Vec<String>> = children
            .into_iter()
            .map(|child| {
                let output = child.wait_with_output().unwrap();
                assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
                reported(&output.stdout)
            })
            .collect();
        assert_eq!(told.len(), 1, "round {round}: one digest, and no trouble: {told:?}");
        let told = told.first().unwrap();
        assert!(told[0].starts_with("digest ") && told[1] == "troubles []", "{told:?}");
        assert_eq!(api.calls().len(), cost(&api), "round {round}");
        // All of them count in one ledger, call for call.
        let counting = settings(&api.url(), Cache::new(on_disk(directory.path()))).count_in(ledger(directory.path()));
        assert_eq!(quota_with(&counting).unwrap().units.used, api.units(), "round {round}");
        let store = directory.path().join("answers-1.sqlite");
        assert_eq!(sql(&store, "PRAGMA integrity_check"), "ok");
    }
}

/// A channel of one video, at every address.
fn tiny(request: &Request) -> Reply {
    const CHANNEL: &str = "UC_x5XG1OV2P6uZZ5FSM9Ttw";
    Reply::json(match request.endpoint.as_str() {
        "channels" => json!({"etag": "c", "items": [{
            "id": CHANNEL,
            "snippet": {"title": "Tiny", "publishedAt": "2020-01-01T00:00:00Z"},
            "contentDetails": {"relatedPlaylists": {"uploads": "UU_x5XG1OV2P6uZZ5FSM9Ttw"}},
        }]}),
        "playlistItems" => json!({"etag": "p", "items": [{"contentDetails": {"videoId": "video000001"}}]}),
        _ => json!({"etag": "v", "items": [{"id": "video000001", "snippet": {
            "publishedAt": "2024-05-01T12:00:00Z", "channelId": CHANNEL, "title": "t", "channelTitle": "Tiny",
        }}]}),
    })
}

#[test]
fn a_process_may_be_killed_at_any_instant() {
    const KILLS: usize = 200;
    let server = Server::start(|request, _| tiny(request));
    let directory = tempfile::tempdir().unwrap();
    let mut random = StdRng::seed_from_u64(7);
    let mut next = 0;
    // So long that about every other process gets something done, on a slow machine too.
    let mut longest = 150_000.0_f64;
    let mut whole: BTreeSet<usize> = BTreeSet::new();
    let again = |cache: &Cache, n: usize| {
        // Only those for this number: a request of the killed process may still be on its way.
        let path = format!("/{n}/v3/");
        let asked = || {
            server
                .requests()
                .iter()
                .filter(|request| request.target.contains(&path))
                .count()
        };
        let before = asked();
        fetch_with(
            "@some-channel",
            &settings(&format!("{}/{n}/v3", server.url), cache.clone()),
        )
        .unwrap();
        asked() - before
    };
    for kill in 0..KILLS {
        let mut child = start(&format!("many {next}"), directory.path(), &server.url);
        std::thread::sleep(Duration::from_micros(random.gen_range(0..longest as u64)));
        child.kill().unwrap();
        let output = child.wait_with_output().unwrap();
        let done: Vec<usize> = reported(&output.stdout).iter().map(|n| n.parse().unwrap()).collect();
        longest *= if done.is_empty() { 1.1 } else { 0.95 };
        let cache = Cache::new(on_disk(directory.path()));
        // What was complete is there, the latest first of all.
        if let Some(last) = done.last() {
            assert_eq!(again(&cache, *last), 0, "kill {kill}, answer {last}");
            next = last + 1;
        }
        whole.extend(done);
        assert_eq!(cache.stats().troubles, Vec::<String>::new(), "kill {kill}");
    }
    assert!(whole.len() > KILLS / 4, "{} fetches in {KILLS} processes", whole.len());
    let cache = Cache::new(on_disk(directory.path()));
    std::thread::sleep(Duration::from_millis(200));
    let before = server.requests().len();
    for n in &whole {
        fetch_with(
            "@some-channel",
            &settings(&format!("{}/{n}/v3", server.url), cache.clone()),
        )
        .unwrap();
    }
    assert_eq!(server.requests().len(), before, "{} fetches", whole.len());
    assert_eq!(cache.stats().troubles, Vec::<String>::new());
    let store = directory.path().join("answers-1.sqlite");
    assert_eq!(sql(&store, "PRAGMA integrity_check"), "ok");
}
