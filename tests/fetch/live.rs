//! A live fetch from a server that a test scripts, for what the stand-in for the API does not do: the order of answers,
//! what each name asks for, and servers that are no API.

use super::server::{Reply, Request, Server};
use serde_json::{Value, json};
use std::fs;
use std::time::{Duration, Instant};
use tubelab::display::Show;
use tubelab::fetch::{RetryPolicy, Settings, Snapshot, fetch_with};
use tubelab::{Result, clean};

const KEY: &str = "AIzaPlantedKeyThatMustNotShowUp";
const CHANNEL: &str = "UC_x5XG1OV2P6uZZ5FSM9Ttw";
const UPLOADS: &str = "UU_x5XG1OV2P6uZZ5FSM9Ttw";

fn about(videos: usize) -> Value {
    json!({"kind": "youtube#channelListResponse", "etag": "c", "items": [{
        "id": CHANNEL,
        "snippet": {"title": "Google Developers", "customUrl": "@googledevelopers", "publishedAt": "2007-08-23T00:34:43Z"},
        "contentDetails": {"relatedPlaylists": {"uploads": UPLOADS}},
        "statistics": {"videoCount": videos.to_string()},
    }]})
}

fn id(n: usize) -> String {
    format!("video{n:06}")
}

fn video(id: &str) -> Value {
    json!({"id": id, "snippet": {
        "publishedAt": "2024-05-01T12:00:00Z", "channelId": CHANNEL, "title": id, "channelTitle": "Google Developers",
    }})
}

/// A channel of `count` uploads in pages of `page`, of which every `gone`th is private or deleted.
fn channel(request: &Request, count: usize, page: usize, gone: usize) -> Reply {
    match request.endpoint.as_str() {
        "channels" => Reply::json(about(count)),
        "playlistItems" => {
            assert_eq!((request.get("playlistId"), request.get("maxResults")), (UPLOADS, "50"));
            let start: usize = request.get("pageToken").parse().unwrap_or(0);
            let end = (start + page).min(count);
            let items: Vec<Value> = (start..end)
                .map(|n| json!({"contentDetails": {"videoId": id(n)}}))
                .collect();
            let mut list = json!({"etag": "p", "items": items, "pageInfo": {"totalResults": 7, "resultsPerPage": 50}});
            if end < count {
                list["nextPageToken"] = json!(end.to_string());
            }
            Reply::json(list)
        }
        "videos" => {
            let ids: Vec<&str> = request.get("id").split(',').collect();
            assert!(ids.len() <= 50);
            let there = |id: &&&str| id.trim_start_matches("video").parse::<usize>().unwrap() % gone != gone - 1;
            let items: Vec<Value> = ids.iter().filter(there).map(|id| video(id)).collect();
            Reply::json(json!({"etag": "v", "items": items}))
        }
        other => panic!("nothing asks for {other}"),
    }
}

fn settings(server: &Server) -> Settings {
    let policy = RetryPolicy {
        call: Duration::from_secs(5),
        fetch: Duration::from_secs(20),
        retries: 3,
        pause: Duration::from_millis(5),
    };
    Settings::new(KEY, &server.url).unwrap().retry(policy)
}

fn fetch(server: &Server, name: &str) -> Result<Snapshot> {
    fetch_with(name, &settings(server))
}

#[test]
fn a_whole_channel_comes_in_order_and_nothing_is_lost() {
    // Pages of 47 although 50 are asked for, a total that is wrong, and the later batches answer first.
    let server = Server::start(|request, before| {
        if request.endpoint == "videos" {
            std::thread::sleep(Duration::from_millis(60_u64.saturating_sub(6 * before as u64)));
        }
        channel(request, 612, 47, 100)
    });
    let snapshot = fetch(&server, "@GoogleDevelopers").unwrap();
    assert_eq!(snapshot.channel_id(), CHANNEL);
    let endpoints: Vec<&str> = snapshot
        .answers()
        .iter()
        .map(|answer| answer.endpoint.as_str())
        .collect();
    let expected: Vec<&str> = [vec!["channels"], vec!["playlistItems"; 14], vec!["videos"; 13]].concat();
    assert_eq!(endpoints, expected);
    assert_eq!(snapshot.units(), 28);
    assert_eq!(server.requests().len(), 28);
    let asked: Vec<String> = snapshot.answers()[15..]
        .iter()
        .flat_map(|a| a.params["id"].split(','))
        .map(str::to_owned)
        .collect();
    assert_eq!(asked, (0..612).map(id).collect::<Vec<_>>());
    assert!(
        (2..=8).contains(&server.most_running()),
        "{} at once",
        server.most_running()
    );
    assert_eq!(clean::clean(&snapshot).unwrap().height(), 606);
    assert!(
        snapshot
            .bundle()
            .get("text/plain")
            .unwrap()
            .contains("606 of 612 uploads; 6 private or deleted")
    );
}

#[test]
fn the_key_travels_in_a_header_and_shows_up_nowhere() {
    let server = Server::start(|request, _| channel(request, 60, 50, 100));
    let kept = tempfile::tempdir().unwrap();
    let settings = settings(&server).keep_in(kept.path());
    let snapshot = fetch_with(CHANNEL, &settings).unwrap();
    for request in server.requests() {
        assert_eq!(request.headers["x-goog-api-key"], KEY);
        assert!(!request.target.contains(KEY) && !request.query.contains_key("key"));
        assert!(request.headers["user-agent"].contains("gzip") && request.headers["accept-encoding"].contains("gzip"));
    }
    assert!(!format!("{settings:?} {snapshot:?} {:?}", snapshot.answers()).contains(KEY));
    assert!(!format!("{:?}", snapshot.bundle()).contains(KEY));

    let path = snapshot.kept_at().unwrap();
    assert!(path.starts_with(kept.path().join(CHANNEL)));
    let reopened = Snapshot::open(path).unwrap();
    assert_eq!(
        (reopened.digest(), reopened.units()),
        (snapshot.digest(), snapshot.units())
    );
    let mut packed = String::new();
    let file = fs::File::open(path.join("answers.jsonl.gz")).unwrap();
    std::io::Read::read_to_string(&mut flate2::read::GzDecoder::new(file), &mut packed).unwrap();
    assert!(!packed.contains(KEY) && !fs::read_to_string(path.join("snapshot.json")).unwrap().contains(KEY));

    use std::os::unix::fs::PermissionsExt;
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(path), mode(path.parent().unwrap())), (0o700, 0o700));
    assert_eq!(
        (mode(&path.join("answers.jsonl.gz")), mode(&path.join("snapshot.json"))),
        (0o600, 0o600)
    );
}

#[test]
fn a_server_that_repeats_the_key_is_not_repeated() {
    let server = Server::start(|request, _| {
        let key = &request.headers["x-goog-api-key"];
        Reply::text(
            404,
            json!({"error": {"message": format!("no <b>page</b> for {key}"), "errors": []}}).to_string(),
        )
    });
    let error = fetch(&server, CHANNEL).unwrap_err();
    assert!(
        error.is_not_found() && error.to_string().contains("no page for [key]"),
        "{error}"
    );
    assert!(!format!("{error} {error:?}").contains(KEY));
}

#[test]
fn every_way_to_name_a_channel_asks_what_it_should() {
    let cases = [
        (CHANNEL.to_owned(), "id", CHANNEL),
        (
            format!("https://www.youtube.com/channel/{CHANNEL}/videos"),
            "id",
            CHANNEL,
        ),
        ("@GoogleDevelopers".to_owned(), "forHandle", "@GoogleDevelopers"),
        (
            "https://www.youtube.com/@GoogleDevelopers".to_owned(),
            "forHandle",
            "@GoogleDevelopers",
        ),
        ("GoogleDevelopers".to_owned(), "forHandle", "@GoogleDevelopers"),
        (
            "https://www.youtube.com/c/GoogleDevelopers".to_owned(),
            "forHandle",
            "@GoogleDevelopers",
        ),
        (
            "https://www.youtube.com/user/GoogleDevelopers".to_owned(),
            "forUsername",
            "GoogleDevelopers",
        ),
    ];
    for (name, filter, value) in cases {
        let server = Server::start(|request, _| channel(request, 3, 50, 100));
        fetch(&server, &name).unwrap();
        let first = &server.requests()[0];
        assert_eq!(
            (first.endpoint.as_str(), first.get(filter)),
            ("channels", value),
            "{name}"
        );
    }
}

#[test]
fn a_video_stands_for_its_channel_and_is_not_counted_twice() {
    let server = Server::start(|request, _| match request.get("id") {
        "dQw4w9WgXcQ" => Reply::json(json!({"etag": "v", "items": [video("dQw4w9WgXcQ")]})),
        "AAAAAAAAAAA" => Reply::json(json!({"etag": "v", "items": []})),
        _ => channel(request, 3, 50, 100),
    });
    let snapshot = fetch(&server, "https://youtu.be/dQw4w9WgXcQ").unwrap();
    assert_eq!(
        (snapshot.channel_id(), snapshot.units(), snapshot.answers().len()),
        (CHANNEL, 4, 3)
    );
    let error = fetch(&server, "https://youtu.be/AAAAAAAAAAA").unwrap_err();
    assert!(
        error.is_not_found() && error.to_string().contains("AAAAAAAAAAA"),
        "{error}"
    );
}

#[test]
fn words_are_searched_for_and_only_the_channel_of_that_name_is_taken() {
    let server = Server::start(|request, _| match (request.endpoint.as_str(), request.get("id")) {
        ("search", _) => {
            assert_eq!((request.get("type"), request.get("q")), ("channel", request.get("q")));
            let result = |id: &str| json!({"id": {"kind": "youtube#channel", "channelId": id}});
            Reply::json(json!({"etag": "s", "items": [result("UCother_channel_0000000a"), result(CHANNEL)]}))
        }
        ("channels", ids) if ids.contains(',') => {
            let mut list = about(3);
            let other = json!({"id": "UCother_channel_0000000a", "snippet": {
                "title": "Fans of Google", "customUrl": "@fans", "publishedAt": "2020-01-01T00:00:00Z",
            }});
            list["items"].as_array_mut().unwrap().push(other);
            Reply::json(list)
        }
        // No handle is known here.
        ("channels", "") => Reply::json(json!({"etag": "c", "pageInfo": {"totalResults": 0}})),
        _ => channel(request, 3, 50, 100),
    });
    let snapshot = fetch(&server, "google   DEVELOPERS").unwrap();
    assert_eq!(
        (snapshot.channel_id(), snapshot.units()),
        (CHANNEL, 4),
        "a search costs no units"
    );
    assert_eq!(
        fetch(&server, "https://www.youtube.com/c/GoogleDevelopers")
            .unwrap()
            .channel_id(),
        CHANNEL
    );
    let error = fetch(&server, "google").unwrap_err();
    assert!(error.is_not_found());
    assert!(
        error
            .next_step()
            .unwrap()
            .contains("“Fans of Google” (@fans), “Google Developers” (@googledevelopers)"),
        "{error}"
    );
    let error = fetch(&server, "@nobody").unwrap_err();
    assert!(error.is_not_found() && error.to_string().contains("@nobody"), "{error}");
}

#[test]
fn a_name_that_cannot_be_one_costs_no_call() {
    let server = Server::start(|request, _| channel(request, 3, 50, 100));
    for name in [
        "",
        "https://vimeo.com/staff",
        "a\u{7}b",
        "https://www.youtube.com/playlist?list=PL123",
    ] {
        assert!(fetch(&server, name).unwrap_err().is_input(), "{name}");
    }
    assert_eq!(server.requests().len(), 0);
}

#[test]
fn a_listing_that_runs_in_a_circle_ends() {
    let server = Server::start(|request, _| match request.endpoint.as_str() {
        "playlistItems" => Reply::json(json!({"etag": "p", "items": [], "nextPageToken": "again"})),
        _ => channel(request, 3, 50, 100),
    });
    assert!(fetch(&server, CHANNEL).unwrap_err().is_format());
    assert_eq!(server.calls("playlistItems"), 2);
}

#[test]
fn a_channel_without_videos_is_empty_and_not_an_error() {
    let empty = |videos| {
        Server::start(move |request, _| match request.endpoint.as_str() {
            "playlistItems" => Reply::fault(404, "playlistNotFound", ""),
            _ => Reply::json(about(videos)),
        })
    };
    let snapshot = fetch(&empty(0), CHANNEL).unwrap();
    assert_eq!(clean::clean(&snapshot).unwrap().height(), 0);
    let denied = fetch(&empty(5), CHANNEL).unwrap();
    assert_eq!(clean::clean(&denied).unwrap().height(), 0);
    assert!(
        denied.notes()[0].starts_with("no uploads were listed, although YouTube reports 5 videos"),
        "{:?}",
        denied.notes()
    );
}

#[test]
fn a_server_that_never_answers_is_given_up() {
    let server = Server::start(|_, _| {
        std::thread::sleep(Duration::from_secs(5));
        Reply::text(200, "{}")
    });
    let policy = |call, fetch| RetryPolicy {
        call: Duration::from_millis(call),
        fetch: Duration::from_millis(fetch),
        retries: 1,
        pause: Duration::from_millis(1),
    };
    for policy in [policy(100, 4_000), policy(4_000, 200)] {
        let start = Instant::now();
        let error = fetch_with(CHANNEL, &settings(&server).retry(policy)).unwrap_err();
        assert!(error.is_network() && error.next_step().is_some(), "{error}");
        assert!(start.elapsed() < Duration::from_secs(3));
    }
}

#[test]
fn no_server_at_all_is_reported() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/v3", listener.local_addr().unwrap());
    drop(listener);
    let policy = RetryPolicy {
        retries: 1,
        pause: Duration::from_millis(1),
        ..RetryPolicy::default()
    };
    let error = fetch_with(CHANNEL, &Settings::new(KEY, &url).unwrap().retry(policy)).unwrap_err();
    assert!(
        error.is_network() && error.to_string().contains("127.0.0.1 cannot be reached"),
        "{error}"
    );
}

#[test]
fn the_key_does_not_follow_a_redirect() {
    let elsewhere = Server::start(|request, _| channel(request, 3, 50, 100));
    let target = format!("{}/channels", elsewhere.url);
    let server = Server::start(move |_, _| Reply::text(302, "").with("Location", target.clone()));
    assert!(fetch(&server, CHANNEL).unwrap_err().is_network());
    assert_eq!(elsewhere.requests().len(), 0);
}

#[test]
fn ten_threads_make_one_fetch_and_a_failure_is_not_remembered() {
    let server = Server::start(|request, before| match (request.endpoint.as_str(), before) {
        ("channels", 0) => Reply::fault(403, "quotaExceeded", ""),
        _ => {
            std::thread::sleep(Duration::from_millis(20));
            channel(request, 3, 50, 100)
        }
    });
    assert!(fetch(&server, CHANNEL).unwrap_err().is_quota());
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..10)
            .map(|_| scope.spawn(|| fetch(&server, CHANNEL).unwrap().digest()))
            .collect();
        let digests: Vec<String> = threads.into_iter().map(|thread| thread.join().unwrap()).collect();
        assert!(digests.windows(2).all(|pair| pair[0] == pair[1]));
    });
    assert_eq!(server.calls("channels"), 2);
    fetch(&server, &format!("youtube.com/channel/{CHANNEL}")).unwrap();
    assert_eq!(server.calls("channels"), 2, "another way to write the same name");
}

#[test]
fn inside_an_async_task_fetch_says_so() {
    let server = Server::start(|request, _| channel(request, 3, 50, 100));
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let error = runtime.block_on(async { fetch(&server, CHANNEL) }).unwrap_err();
    assert!(error.is_input() && error.to_string().contains("async"), "{error}");
    fetch(&server, CHANNEL).unwrap();
}

#[test]
fn a_snapshot_that_cannot_be_kept_is_not_lost() {
    let server = Server::start(|request, _| channel(request, 3, 50, 100));
    let file = tempfile::NamedTempFile::new().unwrap();
    let snapshot = fetch_with(CHANNEL, &settings(&server).keep_in(file.path())).unwrap();
    assert_eq!(snapshot.kept_at(), None);
    let shown = snapshot.bundle();
    assert!(
        shown
            .get("text/plain")
            .unwrap()
            .contains("not stored: the snapshot cannot be written"),
        "{shown:?}"
    );
}

#[test]
fn a_refusal_that_comes_with_status_200_is_one() {
    let server = Server::start(|_, _| Reply {
        status: 200,
        ..Reply::fault(403, "quotaExceeded", "")
    });
    assert!(fetch(&server, CHANNEL).unwrap_err().is_quota());
    assert_eq!(server.calls("channels"), 1);
}
