//! Faults of single items: they cost themselves only, what is missing is named, and the next fetch tries again.

use proptest::prelude::*;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;
use testkit::generator::{Plan, World};
use testkit::{Fault, Flaw, Request, StandIn};
use tubelab::cache::{Cache, CacheOptions};
use tubelab::clean;
use tubelab::fetch::{self, Answer, CommentOptions, RetryPolicy, Settings, Snapshot};
use tubelab::polars::prelude::*;

/// Never dropped: a port that is given out again would let the process's cache take one server for another.
pub fn serve(world: World) -> &'static StandIn {
    Box::leak(Box::new(StandIn::start(world)))
}

/// With a memory of its own, so that nothing is left from another fetch.
pub fn settings(api: &StandIn) -> Settings {
    let policy = RetryPolicy {
        call: Duration::from_secs(10),
        fetch: Duration::from_secs(60),
        retries: 2,
        pause: Duration::from_millis(1),
    };
    let settings = Settings::new(StandIn::KEY, &api.url()).unwrap().retry(policy);
    settings.cache(Cache::new(CacheOptions::in_memory()))
}

pub fn column(frame: &DataFrame, name: &str) -> Vec<Option<String>> {
    let texts = frame.column(name).unwrap().str().unwrap();
    texts.iter().map(|text| text.map(str::to_owned)).collect()
}

fn calls(api: &StandIn, endpoint: &str) -> usize {
    api.calls().iter().filter(|call| call.endpoint == endpoint).count()
}

/// What a snapshot has: its videos, and its comments with their thread.
#[derive(Clone, Debug, PartialEq)]
struct Items {
    videos: BTreeSet<String>,
    comments: BTreeMap<String, Option<String>>,
}

fn items(snapshot: &Snapshot) -> Items {
    let comments = clean::comments(snapshot).unwrap();
    let ids = column(&comments, "comment_id").into_iter().flatten();
    Items {
        videos: column(&clean::clean(snapshot).unwrap(), "video_id")
            .into_iter()
            .flatten()
            .collect(),
        comments: ids.zip(column(&comments, "parent_id")).collect(),
    }
}

/// The videos of a world that have comments, the one with two pages first.
fn discussed(world: &World) -> Vec<String> {
    let own = |id: &&String| world.videos[*id]["snippet"]["channelId"] == *world.plan().channel_id;
    let mut all: Vec<&String> = world.threads.keys().filter(own).collect();
    all.sort_by_key(|id| std::cmp::Reverse(world.threads[*id].len()));
    all.into_iter().cloned().collect()
}

/// The threads with more replies than come with them.
fn replied(world: &World, video: &str) -> Vec<String> {
    let more = |thread: &&Value| thread["snippet"]["totalReplyCount"].as_u64() > Some(5);
    let threads = world.threads[video].iter().filter(more);
    threads
        .map(|thread| thread["id"].as_str().unwrap().to_owned())
        .collect()
}

fn fetched(api: &StandIn, ids: &[String]) -> Snapshot {
    let settings = settings(api);
    let channel = fetch::fetch_with(&api.world().plan().channel_id, &settings).unwrap();
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let with_comments = fetch::comments_with(&channel, &ids, CommentOptions::default(), &settings).unwrap();
    // What the channel lacked is not forgotten.
    assert!(with_comments.notes().len() >= channel.notes().len());
    with_comments
}

/// The ids of the videos on each page of uploads.
fn pages(snapshot: &Snapshot) -> Vec<Vec<String>> {
    let pages = snapshot
        .answers()
        .iter()
        .filter(|answer| answer.endpoint == "playlistItems");
    let ids = |page: &Answer| {
        let page = page.json().unwrap();
        let items = page["items"].as_array().unwrap().iter();
        items
            .map(|item| item["contentDetails"]["videoId"].as_str().unwrap().to_owned())
            .collect()
    };
    pages.map(ids).collect()
}

/// Takes out of `all` what a note names.
fn without(all: &mut Items, note: &str, world: &World, pages: &[Vec<String>]) {
    let (what, _) = note.split_once(": ").unwrap();
    let words: Vec<&str> = what.split_whitespace().collect();
    let from = |word: &str| word.parse::<usize>().unwrap() - 1;
    let of_threads = |all: &mut Items, threads: &[Value]| {
        for thread in threads {
            let id = thread["id"].as_str().unwrap();
            all.comments
                .retain(|comment, parent| comment != id && parent.as_deref() != Some(id));
        }
    };
    match words.as_slice() {
        ["no", "comments", "for", ids @ ..] => {
            for id in ids {
                of_threads(all, &world.threads[id.trim_end_matches(',')]);
            }
        }
        ["comments", "of", id, "from", "page", page, ..] => of_threads(all, &world.threads[*id][from(page) * 100..]),
        [
            "replies",
            "to",
            "the",
            "comment",
            parent,
            "of",
            video,
            "from",
            "page",
            "1",
            ..,
        ] => {
            let threads = &world.threads[*video];
            let thread = threads.iter().find(|thread| thread["id"] == **parent).unwrap();
            let inline: Vec<&str> = thread["replies"]["comments"]
                .as_array()
                .unwrap()
                .iter()
                .map(|reply| reply["id"].as_str().unwrap())
                .collect();
            all.comments
                .retain(|comment, of| of.as_deref() != Some(*parent) || inline.contains(&comment.as_str()));
        }
        ["uploads", "from", "page", page, ..] => {
            for id in pages[from(page)..].iter().flatten() {
                all.videos.remove(id);
            }
        }
        ["no", "data", "for", ids @ ..] => {
            for id in ids {
                all.videos.remove(id.trim_end_matches(','));
            }
        }
        other => panic!("{other:?} names nothing"),
    }
}

/// A fault of one item. The numbers choose among the items there are.
#[derive(Clone, Debug)]
enum Trouble {
    /// The comments of a video, from a page on.
    Comments(usize, bool, Fault),
    Replies(usize, usize, Fault),
    Uploads(usize, Fault),
    Video(usize, Fault),
}

fn trouble() -> impl Strategy<Value = Trouble> {
    use Fault as F;
    let of_item = || prop::sample::select(vec![F::ProcessingFailure, F::Forbidden]);
    let of_comments = prop::sample::select(vec![
        F::ProcessingFailure,
        F::Forbidden,
        F::VideoNotFound,
        F::CommentsDisabled,
        F::BackendError,
        F::InvalidPageToken,
    ]);
    let of_uploads = prop::sample::select(vec![F::PlaylistNotFound, F::Forbidden, F::InvalidPageToken]);
    prop_oneof![
        // Some videos always come: if none did, the API itself would be the suspect.
        3 => (0_usize..9, any::<bool>(), of_comments.clone()).prop_map(|(n, later, f)| Trouble::Comments(n, later, f)),
        3 => (0_usize..9, 0_usize..30, of_comments).prop_map(|(n, m, f)| Trouble::Replies(n, m, f)),
        1 => (1_usize..4, of_uploads).prop_map(|(n, f)| Trouble::Uploads(n, f)),
        1 => (0_usize..150, of_item()).prop_map(|(n, f)| Trouble::Video(n, f)),
    ]
}

impl Trouble {
    /// Asks the stand-in for it; `false` if the item has no such part.
    fn plan(&self, api: &StandIn, discussed: &[String], whole: &Snapshot) -> bool {
        let world = api.world();
        match self.clone() {
            Trouble::Comments(nth, later, fault) => {
                let id = discussed[nth].clone();
                let has_later = world.threads[&id].len() > 100;
                api.fault_where("commentThreads", fault, move |request: &Request| {
                    request.parameter("videoId") == Some(id.as_str())
                        && (!later || request.parameter("pageToken").is_some())
                });
                !later || has_later
            }
            Trouble::Replies(nth, thread, fault) => {
                let threads = replied(world, &discussed[nth]);
                let Some(parent) = (!threads.is_empty()).then(|| threads[thread % threads.len()].clone()) else {
                    return false;
                };
                api.fault_where("comments", fault, move |request: &Request| {
                    request.parameter("parentId") == Some(parent.as_str())
                });
                true
            }
            Trouble::Uploads(pages, fault) => {
                let listed = whole
                    .answers()
                    .iter()
                    .filter(|answer| answer.endpoint == "playlistItems");
                let Some(page) = listed.clone().nth(pages) else {
                    return false;
                };
                let token = page.params["pageToken"].clone();
                api.fault_where("playlistItems", fault, move |request: &Request| {
                    request.parameter("pageToken") == Some(token.as_str())
                });
                true
            }
            Trouble::Video(nth, fault) => {
                let all: Vec<String> = pages(whole).into_iter().flatten().collect();
                let id = all[nth % all.len()].clone();
                let is_there = world.videos.contains_key(&id);
                api.fault_where("videos", fault, move |request: &Request| {
                    request.list("id").contains(&id.as_str())
                });
                is_there
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_fetch_with_faults_is_the_one_without_minus_what_its_notes_name(
        troubles in prop::collection::vec(trouble(), 1..6)
    ) {
        let world = World::generate(Plan::new(83, 190));
        let api = serve(world.clone());
        let ids = discussed(&world);
        let whole = fetched(api, &ids);
        let mut expected = items(&whole);
        api.reset();
        let planned = troubles.iter().filter(|trouble| trouble.plan(api, &ids, &whole)).count();
        let found = fetched(api, &ids);
        for note in found.notes() {
            without(&mut expected, note, &world, &pages(&whole));
        }
        prop_assert_eq!(&items(&found), &expected, "{:?}: {:?}", troubles, found.notes());
        prop_assert!(planned == 0 || !found.notes().is_empty(), "{:?}", troubles);
    }
}

#[test]
fn a_passing_failure_of_one_item_goes_unnoticed() {
    for endpoint in ["commentThreads", "comments", "videos", "playlistItems", "channels"] {
        let api = serve(World::generate(Plan::new(84, 90)));
        let ids = discussed(api.world());
        let whole = items(&fetched(api, &ids));
        api.reset();
        api.fault_after(
            endpoint,
            usize::from(endpoint != "channels"),
            1,
            Fault::ProcessingFailure,
        );
        let found = fetched(api, &ids);
        assert_eq!((items(&found), found.notes()), (whole, &[][..]), "{endpoint}");
        assert!(found.is_complete());
    }
    let api = serve(World::generate(Plan::new(84, 90)));
    api.fault_after("playlistItems", 1, 1, Fault::PlaylistNotFound);
    assert!(
        fetched(api, &discussed(api.world())).is_complete(),
        "a list that goes on is asked for again"
    );
}

#[test]
fn a_members_only_video_is_left_out_and_nobody_blames_the_key() {
    let api = serve(World::generate(Plan::new(85, 60)));
    let ids = discussed(api.world());
    let id = ids[1].clone();
    api.fault_where("commentThreads", Fault::Forbidden, move |request| {
        request.parameter("videoId") == Some(id.as_str())
    });
    let found = fetched(api, &ids);
    let [note] = found.notes() else {
        panic!("{:?}", found.notes())
    };
    assert!(
        note.starts_with(&format!("no comments for {}: YouTube does not show this", ids[1])),
        "{note}"
    );
    assert!(!note.contains("key"), "{note}");
    // Asked for once: who is not let in is not let in a moment later.
    let asked = api
        .calls()
        .into_iter()
        .filter(|call| call.request.parameter("videoId") == Some(ids[1].as_str()));
    assert_eq!(asked.count(), 1);
}

#[test]
fn a_count_of_comments_that_cannot_be_read_does_not_mean_that_they_are_off() {
    let api = serve(World::generate(Plan::new(93, 60)));
    let settings = settings(api);
    let id = discussed(api.world()).remove(0);
    api.flaw(&id, Flaw::WordComments);
    let channel = fetch::fetch_with(&api.world().plan().channel_id, &settings).unwrap();
    let found = fetch::comments_with(&channel, &[&id], CommentOptions::default(), &settings).unwrap();
    assert_eq!(found.notes(), &[] as &[String]);
    assert!(clean::comments(&found).unwrap().height() >= 130);
}

#[test]
fn an_api_that_fails_for_every_video_is_reported() {
    let api = serve(World::generate(Plan::new(86, 60)));
    let settings = settings(api);
    let channel = fetch::fetch_with(&api.world().plan().channel_id, &settings).unwrap();
    let ids = discussed(api.world());
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    api.fault("commentThreads", 1000, Fault::BackendError);
    let error = fetch::comments_with(&channel, &ids, CommentOptions::default(), &settings).unwrap_err();
    assert!(
        error.is_server_trouble() && error.to_string().contains("trying 3 times"),
        "{error}"
    );
    // One that fails by itself is left out, though it is the only one.
    api.reset();
    api.fault("commentThreads", 1000, Fault::ProcessingFailure);
    let found = fetch::comments_with(&channel, &ids[..1], CommentOptions::default(), &settings).unwrap();
    assert!(
        found.notes()[0].contains("could not process the request"),
        "{:?}",
        found.notes()
    );
}

#[test]
fn a_list_of_uploads_that_breaks_off_is_kept_and_tried_again() {
    let api = serve(World::generate(Plan::new(87, 120)));
    let settings = settings(api);
    let id = api.world().plan().channel_id.clone();
    api.fault_where("playlistItems", Fault::PlaylistNotFound, |request| {
        request.parameter("pageToken").is_some()
    });
    let part = fetch::fetch_with(&id, &settings).unwrap();
    assert_eq!(calls(api, "playlistItems"), 1 + 3);
    assert!(!part.is_complete());
    let [note] = part.notes() else {
        panic!("{:?}", part.notes())
    };
    assert!(note.starts_with("uploads from page 2 on are missing, about "), "{note}");
    let height = clean::clean(&part).unwrap().height();
    assert!((1..=50).contains(&height), "{height}");

    // The directory tells it, too.
    let directory = tempfile::tempdir().unwrap();
    part.save(directory.path()).unwrap();
    let opened = Snapshot::open(directory.path()).unwrap();
    assert_eq!((opened.notes(), opened.is_complete()), (part.notes(), false));

    api.reset();
    let whole = fetch::fetch_with(&id, &settings).unwrap();
    assert!(whole.is_complete() && clean::clean(&whole).unwrap().height() > height);
    let calls = api.calls().len();
    fetch::fetch_with(&id, &settings).unwrap();
    assert_eq!(api.calls().len(), calls, "what is complete is remembered");
}

#[test]
fn a_channel_whose_list_is_denied_is_told_kindly() {
    let api = serve(World::generate(Plan::new(88, 40)));
    api.fault("playlistItems", 1000, Fault::PlaylistNotFound);
    let found = fetch::fetch_with(&api.world().plan().channel_id, &settings(api)).unwrap();
    assert_eq!(clean::clean(&found).unwrap().height(), 0);
    assert!(
        found.notes()[0].starts_with("no uploads were listed, although YouTube reports "),
        "{:?}",
        found.notes()
    );
    assert_eq!(calls(api, "playlistItems"), 3);
    let empty = serve(World::demo());
    let found = fetch::fetch_with("@tubelab-empty", &settings(empty)).unwrap();
    assert_eq!(found.notes(), ["the channel has no public videos"]);
    assert!(found.is_complete());
}

#[test]
fn a_page_token_from_the_cache_that_is_no_longer_accepted_costs_one_new_first_page() {
    let api = serve(World::generate(Plan::new(89, 190)));
    let directory = tempfile::tempdir().unwrap();
    let on_disk = || Cache::new(CacheOptions::in_memory().directory(directory.path()));
    let id = api.world().plan().channel_id.clone();
    // The first page is stored; the second never came.
    api.fault_after("playlistItems", 1, 1000, Fault::Status(407));
    assert!(
        fetch::fetch_with(&id, &settings(api).cache(on_disk()))
            .unwrap_err()
            .is_network()
    );
    api.reset();
    api.fault("playlistItems", 1, Fault::InvalidPageToken);
    let found = fetch::fetch_with(&id, &settings(api).cache(on_disk())).unwrap();
    assert!(found.is_complete(), "{:?}", found.notes());
    let pages = api.world().uploads().len().div_ceil(50);
    assert_eq!(
        calls(api, "playlistItems"),
        1 + pages,
        "the refused call, and every page once"
    );
    let first = api
        .calls()
        .into_iter()
        .filter(|call| call.endpoint == "playlistItems")
        .nth(1)
        .unwrap();
    assert_eq!(first.request.parameter("pageToken"), None);
    assert_eq!(
        first.request.header("if-none-match"),
        None,
        "the old page must not come back"
    );
}

#[test]
fn one_bad_name_costs_no_other_channel() {
    let mut world = World::generate(Plan::new(91, 20));
    world.add(World::generate(Plan::new(92, 20)));
    let api = serve(world);
    let names = [
        "@tubelab-demo-91",
        "not a channel!!",
        "https://vimeo.com/x",
        "@tubelab-demo-92",
        "@nobody-at-all",
    ];
    let found = fetch::channels_with(&names, &settings(api)).unwrap();
    assert_eq!(found.len(), 2);
    let notes = found[0].notes();
    for (name, why) in [
        ("not a channel!!", "no channel has"),
        ("https://vimeo.com/x", "vimeo.com"),
        ("@nobody-at-all", "no channel has"),
    ] {
        let told = notes
            .iter()
            .any(|note| note.starts_with(&format!("“{name}” is left out: ")) && note.contains(why));
        assert!(told, "{name}: {notes:?}");
    }
    let error = fetch::channels_with(&["@nobody-at-all", "@no-one-either"], &settings(api)).unwrap_err();
    assert!(
        error.is_not_found() && error.to_string().contains("@nobody-at-all"),
        "{error}"
    );
    api.fault("channels", 1000, Fault::KeyInvalid);
    assert!(fetch::channels_with(&names, &settings(api)).unwrap_err().is_bad_key());
}
