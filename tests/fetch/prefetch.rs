//! Pages that are read ahead: the same answers as one after the other, at the same cost, whatever the tokens are like.

use std::time::Duration;
use testkit::generator::{Plan, World};
use testkit::{Fault, StandIn, Switches};
use tubelab::fetch::{RetryPolicy, Settings, Snapshot, fetch_with};

/// Never dropped: a port that is given out again would let the process's cache take one server for another.
fn serve(world: &World, plain_page_tokens: bool) -> &'static StandIn {
    let api = Box::leak(Box::new(StandIn::start(world.clone())));
    api.switch(Switches {
        plain_page_tokens,
        ..Switches::default()
    });
    api
}

fn fetch(api: &StandIn) -> Snapshot {
    let policy = RetryPolicy {
        retries: 2,
        pause: Duration::from_millis(2),
        ..RetryPolicy::default()
    };
    let settings = Settings::new(StandIn::KEY, &api.url()).unwrap().retry(policy);
    fetch_with(&api.world().plan().handle, &settings).unwrap()
}

fn videos(snapshot: &Snapshot) -> Vec<String> {
    let answers = snapshot.answers().iter().filter(|answer| answer.endpoint == "videos");
    answers.map(|answer| answer.body.clone()).collect()
}

/// The page tokens in the order in which they were asked for.
fn asked(api: &StandIn) -> Vec<String> {
    let calls = api.calls().into_iter().filter(|call| call.endpoint == "playlistItems");
    calls
        .map(|call| call.request.parameter("pageToken").unwrap_or_default().to_owned())
        .collect()
}

#[test]
fn prefetching_changes_neither_answers_nor_cost() {
    for uploads in [60, 150, 601, 1_234] {
        let world = World::generate(Plan::new(81, uploads));
        let (opaque, plain) = (serve(&world, false), serve(&world, true));
        let (one_by_one, ahead) = (fetch(opaque), fetch(plain));
        assert_eq!(videos(&ahead), videos(&one_by_one), "{uploads}");
        assert_eq!(ahead.units(), one_by_one.units(), "{uploads}");
        // Each page names the next one, in the order in which they are kept.
        let pages = ahead
            .answers()
            .iter()
            .filter(|answer| answer.endpoint == "playlistItems");
        let mut next = None;
        for page in pages {
            assert_eq!(page.params.get("pageToken").map(String::as_str), next.as_deref());
            next = page.json().unwrap()["nextPageToken"].as_str().map(str::to_owned);
        }
        assert_eq!(next, None);
        let mut tokens = asked(plain);
        tokens.sort();
        tokens.dedup();
        assert_eq!(tokens.len(), asked(plain).len(), "no page is asked for twice");
    }
}

#[test]
fn pages_that_were_prefetched_in_vain_are_asked_for_again() {
    let world = World::generate(Plan::new(82, 700));
    let undisturbed = videos(&fetch(serve(&world, true)));
    for (after, times, fault) in [
        (4, 1, Fault::InvalidPageToken),
        (3, 3, Fault::SignInRequired),
        (5, 5, Fault::BackendError),
    ] {
        let api = serve(&world, true);
        api.fault_after("playlistItems", after, times, fault.clone());
        assert_eq!(videos(&fetch(api)), undisturbed, "{fault:?}");
    }
}

#[test]
fn a_channel_that_is_smaller_than_it_says_costs_a_few_calls_in_vain() {
    let mut world = World::generate(Plan::new(83, 260));
    let honest = fetch(serve(&world, true));
    world.channels[0]["statistics"]["videoCount"] = serde_json::json!("5000");
    let api = serve(&world, true);
    let snapshot = fetch(api);
    assert_eq!(videos(&snapshot), videos(&honest));
    assert!(snapshot.units() - honest.units() < 8, "{}", snapshot.units());
    assert_eq!(snapshot.units(), api.units());
}
