//! What a person types or pastes as the name of a channel, and the calls that it may cost.

use super::server::{Reply, Request, Server};
use serde_json::{Value, json};
use std::time::Duration;
use tubelab::fetch::{RetryPolicy, Settings, Snapshot, fetch_with};
use tubelab::{Error, Result};

/// The channel that all names mean that can mean one.
const ID: &str = "UC_x5XG1OV2P6uZZ5FSM9Ttw";
/// Another channel.
const OTHER: &str = "UCother_channel_0000000a";
const VIDEO: &str = "dQw4w9WgXcQ";

fn about(id: &str, title: &str, custom_url: &str) -> Value {
    json!({
        "id": id,
        "snippet": {"title": title, "customUrl": custom_url, "publishedAt": "2007-08-23T00:34:43Z"},
        "contentDetails": {"relatedPlaylists": {"uploads": id.replacen("UC", "UU", 1)}},
        "statistics": {"videoCount": "0"},
    })
}

fn list(items: Vec<Value>) -> Reply {
    match items.is_empty() {
        true => Reply::json(json!({"etag": "e"})),
        false => Reply::json(json!({"etag": "e", "items": items})),
    }
}

/// An API that knows the channel “Garden Shed” (@garden) by its id, its handle, its user name, a video and its title.
fn garden(request: &Request) -> Reply {
    let garden = about(ID, "Garden Shed", "@garden");
    let all = [garden.clone(), about(OTHER, "Garden Shed fans", "@fans")];
    match request.endpoint.as_str() {
        "channels" if !request.get("forHandle").is_empty() => {
            list(if request.get("forHandle").eq_ignore_ascii_case("@garden") {
                vec![garden]
            } else {
                vec![]
            })
        }
        "channels" if !request.get("forUsername").is_empty() => list(if request.get("forUsername") == "OldGarden" {
            vec![garden]
        } else {
            vec![]
        }),
        "channels" => {
            let ids: Vec<&str> = request.get("id").split(',').collect();
            list(
                all.into_iter()
                    .filter(|channel| ids.iter().any(|id| channel["id"] == *id))
                    .collect(),
            )
        }
        "videos" if request.get("id") == VIDEO => list(vec![json!({"id": VIDEO, "snippet": {
            "publishedAt": "2024-05-01T12:00:00Z", "channelId": ID, "title": "A video", "channelTitle": "Garden Shed",
        }})]),
        "search" => {
            let result = |id: &str| json!({"id": {"kind": "youtube#channel", "channelId": id}});
            list(if request.get("q").to_lowercase().contains("garden") {
                vec![result(OTHER), result(ID)]
            } else {
                vec![]
            })
        }
        _ => list(vec![]),
    }
}

fn settings(server: &Server) -> Settings {
    let policy = RetryPolicy {
        retries: 0,
        pause: Duration::from_millis(1),
        ..RetryPolicy::default()
    };
    Settings::new("AIzaPlantedKey", &server.url).unwrap().retry(policy)
}

/// What an input leads to.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Leads {
    /// To the channel.
    Here,
    /// To no channel that there is.
    Nowhere,
    /// It is refused, with these words in the message.
    Refused(&'static str),
}

/// The result, and the calls of `channels`, `videos` and `search`.
type Case = (&'static str, Leads, [usize; 3]);

use Leads::{Here, Nowhere, Refused};

const NONE: [usize; 3] = [0, 0, 0];
/// The channel itself.
const ONE: [usize; 3] = [1, 0, 0];
/// The video, and its channel.
const VIA_VIDEO: [usize; 3] = [1, 1, 0];
/// The handle, the search, the names of what it found, and the channel.
const SEARCHED: [usize; 3] = [3, 0, 1];

const NO_CHANNEL: Leads = Refused("belongs to no channel");

const CASES: [Case; 76] = [
    // Ids and handles.
    ("UC_x5XG1OV2P6uZZ5FSM9Ttw", Here, ONE),
    ("@garden", Here, ONE),
    ("@GARDEN", Here, ONE),
    ("garden", Here, ONE),
    ("@garden/videos", Here, ONE),
    ("@garden/", Here, ONE),
    ("@garden?si=abc", Here, ONE),
    ("@garden.", Here, ONE),
    ("＠garden", Here, ONE),
    ("\u{200b}@garden\u{200b}", Here, ONE),
    ("@gar\u{ad}den", Here, ONE),
    ("\u{202a}@garden\u{202c}", Here, ONE),
    ("\u{feff}@garden\u{200e}", Here, ONE),
    ("  @garden\r\n", Here, ONE),
    ("\"@garden\"", Here, ONE),
    ("“@garden”", Here, ONE),
    ("'@garden\n'", Here, ONE),
    ("<@garden>", Here, ONE),
    ("@nobody", Nowhere, ONE),
    ("@", Refused("not a handle"), NONE),
    ("@two words", Refused("not a handle"), NONE),
    // Addresses of the channel.
    ("https://www.youtube.com/@garden", Here, ONE),
    ("https://www.youtube.com/@garden/videos", Here, ONE),
    ("youtube.com/@garden/videos", Here, ONE),
    ("HTTPS://WWW.YOUTUBE.COM/@garden", Here, ONE),
    ("m.youtube.com/@garden?app=desktop", Here, ONE),
    ("<https://www.youtube.com/@garden>", Here, ONE),
    ("\"https://www.youtube.com/@garden\"", Here, ONE),
    ("https://www.youtube.com/@garden,", Here, ONE),
    ("Garden Shed - YouTube https://www.youtube.com/@garden", Here, ONE),
    ("https://www.youtube.com/%EF%BC%A0garden", Here, ONE),
    ("https://www.youtube.com/@garden%E2%80%8B", Here, ONE),
    ("https://youtu.be/@garden", Here, ONE),
    ("https://www.youtube.com/channel/UC_x5XG1OV2P6uZZ5FSM9Ttw", Here, ONE),
    (
        "https://studio.youtube.com/channel/UC_x5XG1OV2P6uZZ5FSM9Ttw/videos",
        Here,
        ONE,
    ),
    ("https://music.youtube.com/channel/UC_x5XG1OV2P6uZZ5FSM9Ttw", Here, ONE),
    ("https://music.youtube.com/browse/UC_x5XG1OV2P6uZZ5FSM9Ttw", Here, ONE),
    (
        "https://www.youtube.com/feeds/videos.xml?channel_id=UC_x5XG1OV2P6uZZ5FSM9Ttw",
        Here,
        ONE,
    ),
    ("https://www.youtube.com/feeds/videos.xml?user=OldGarden", Here, ONE),
    (
        "https://www.youtube.com/embed/live_stream?channel=UC_x5XG1OV2P6uZZ5FSM9Ttw",
        Here,
        ONE,
    ),
    ("https://www.youtube.com/channel/UCshort", Refused("malformed"), NONE),
    ("https://www.youtube.com/user/OldGarden", Here, ONE),
    ("https://www.youtube.com/user/garden", Here, [2, 0, 0]),
    ("https://www.youtube.com/user/nobody", Nowhere, [2, 0, 0]),
    ("https://www.youtube.com/c/garden", Here, ONE),
    ("https://www.youtube.com/garden", Here, ONE),
    ("https://www.youtube.com/garden/about", Here, ONE),
    ("https://www.youtube.com/c/GardenShed", Here, SEARCHED),
    ("https://www.youtube.com/c/nobody", Nowhere, [1, 0, 1]),
    // Addresses of videos.
    (
        "https://www.youtube.com/watch?v=dQw4w9WgXcQ&list=PL123&t=3s",
        Here,
        VIA_VIDEO,
    ),
    ("https://youtu.be/dQw4w9WgXcQ?t=3", Here, VIA_VIDEO),
    ("youtu.be/dQw4w9WgXcQ", Here, VIA_VIDEO),
    ("https://www.youtube.com/shorts/dQw4w9WgXcQ", Here, VIA_VIDEO),
    (
        "https://www.youtube.com/live/dQw4w9WgXcQ?feature=share",
        Here,
        VIA_VIDEO,
    ),
    ("https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ", Here, VIA_VIDEO),
    ("https://studio.youtube.com/video/dQw4w9WgXcQ/edit", Here, VIA_VIDEO),
    ("https://music.youtube.com/watch?v=dQw4w9WgXcQ", Here, VIA_VIDEO),
    ("https://youtu.be/AAAAAAAAAAA", Nowhere, [0, 1, 0]),
    (
        "https://www.youtube.com/clip/UgkxQ1",
        Refused("a clip does not tell its channel"),
        NONE,
    ),
    (
        "https://www.youtube.com/post/UgkxQ1",
        Refused("a post does not tell its channel"),
        NONE,
    ),
    ("https://www.youtube.com/playlist?list=PL123", Refused("playlist"), NONE),
    // Pages of YouTube itself.
    (
        "https://www.youtube.com/attribution_link?u=%2Fwatch",
        Refused("leads elsewhere"),
        NONE,
    ),
    (
        "https://www.youtube.com/redirect?q=https%3A%2F%2Fexample.org",
        Refused("leads elsewhere"),
        NONE,
    ),
    ("https://www.youtube.com/premium", NO_CHANNEL, NONE),
    ("https://www.youtube.com/account", NO_CHANNEL, NONE),
    ("https://www.youtube.com/about", NO_CHANNEL, NONE),
    ("https://www.youtube.com/podcasts", NO_CHANNEL, NONE),
    ("https://www.youtube.com/feed/trending", NO_CHANNEL, NONE),
    ("https://www.youtube.com/results", NO_CHANNEL, NONE),
    (
        "https://www.youtube.com/results?search_query=garden+shed",
        Here,
        [2, 0, 1],
    ),
    // Words, and what is no name.
    ("Garden Shed", Here, [2, 0, 1]),
    ("gardenshed", Here, SEARCHED),
    ("https://vimeo.com/staff", Refused("vimeo.com"), NONE),
    ("!!", Nowhere, [0, 0, 1]),
    ("“”", Refused("is empty"), NONE),
    ("gar\u{0}den", Refused("control characters"), NONE),
];

fn calls(server: &Server) -> [usize; 3] {
    ["channels", "videos", "search"].map(|endpoint| server.calls(endpoint))
}

#[test]
fn each_input_leads_where_it_should_and_costs_no_more() {
    let server = Server::start(|request, _| garden(request));
    let mut before = calls(&server);
    for (typed, leads, cost) in CASES {
        // Names that mean the same are remembered by the process; here each is a request of its own.
        let settings = settings(&server).cache(tubelab::cache::Cache::new(tubelab::cache::CacheOptions::in_memory()));
        let found = fetch_with(typed, &settings);
        match (leads, &found) {
            (Here, Ok(snapshot)) => assert_eq!(snapshot.channel_id(), ID, "{typed:?}"),
            (Nowhere, Err(error)) => assert!(
                error.is_not_found() && error.next_step().is_some(),
                "{typed:?}: {error}"
            ),
            (Refused(why), Err(error)) => {
                assert!(error.is_input() && error.message().contains(why), "{typed:?}: {error}");
            }
            _ => panic!("{typed:?} leads to {found:?}"),
        }
        let after = calls(&server);
        let spent: Vec<usize> = after.iter().zip(before).map(|(after, before)| after - before).collect();
        assert_eq!(spent, cost, "{typed:?}: calls of channels, videos and search");
        before = after;
    }
}

#[test]
fn what_is_left_of_a_name_is_shown() {
    let server = Server::start(|request, _| garden(request));
    let error = fetch_with("\u{200b}@nobo\u{ad}dy\u{feff}", &settings(&server)).unwrap_err();
    assert!(
        error.message().ends_with("no channel has the handle @nobody"),
        "{error}"
    );
}

#[test]
fn an_old_user_name_that_is_now_a_handle_is_told() {
    let server = Server::start(|request, _| garden(request));
    let found = fetch_with("youtube.com/user/garden", &settings(&server)).unwrap();
    assert_eq!(
        found.notes()[0],
        "no channel has the user name garden; the handle @garden was taken instead"
    );
}

/// An API where the handle @garden and the custom name garden belong to two owners.
fn two_gardens(known: &'static [(&'static str, &'static str, &'static str)]) -> impl Fn(&Request, usize) -> Reply {
    move |request, _| {
        let channel = |(id, title, url): &(&str, &str, &str)| about(id, title, url);
        match request.endpoint.as_str() {
            "channels" if request.get("forHandle") == "@garden" => list(vec![channel(&known[0])]),
            "channels" => {
                let ids: Vec<&str> = request.get("id").split(',').collect();
                list(
                    known
                        .iter()
                        .filter(|known| ids.contains(&known.0))
                        .map(channel)
                        .collect(),
                )
            }
            "search" => list(
                known
                    .iter()
                    .map(|known| json!({"id": {"channelId": known.0}}))
                    .collect(),
            ),
            _ => list(vec![]),
        }
    }
}

fn custom(known: &'static [(&'static str, &'static str, &'static str)]) -> (Result<Snapshot, Error>, usize) {
    let server = Server::start(two_gardens(known));
    let found = fetch_with("https://www.youtube.com/c/garden", &settings(&server));
    (found, server.calls("search"))
}

#[test]
fn a_custom_name_is_not_taken_for_the_handle_of_another_owner() {
    // The owner of the handle has another address, and the search finds the right one.
    let (found, searches) = custom(&[(OTHER, "Hedge", "@hedge"), (ID, "Garden Shed", "garden")]);
    let found = found.unwrap();
    assert_eq!((found.channel_id(), searches), (ID, 1));
    assert!(
        found.notes().iter().any(|note| note.contains("“Hedge” (@hedge)")),
        "{:?}",
        found.notes()
    );
    // Only a title speaks for the other one: both are named, and none is taken.
    let (found, _) = custom(&[(OTHER, "Hedge", "@hedge"), (ID, "Garden", "@shed")]);
    let error = found.unwrap_err();
    let text = error.to_string();
    assert!(
        error.is_not_found() && text.contains("“Hedge” (@hedge)") && text.contains("“Garden” (@shed)"),
        "{text}"
    );
    // Nothing but the handle speaks for anyone.
    let (found, _) = custom(&[(OTHER, "Hedge", "@hedge")]);
    let error = found.unwrap_err();
    assert!(
        error.is_not_found() && error.to_string().contains("“Hedge” (@hedge)"),
        "{error}"
    );
    // The address is the handle: no search is needed, and the reader learns how it was read.
    let (found, searches) = custom(&[(ID, "Garden Shed", "@Garden")]);
    assert_eq!(searches, 0);
    assert_eq!(
        found.unwrap().notes()[0],
        "youtube.com/c/garden was read as the handle @garden"
    );
}
