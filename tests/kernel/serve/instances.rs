//! Several instances with one Redis server, live channels behind a stand-in for the API, and what may be spent.

use super::load::{counted, runs};
use super::server::{Server, ending, notebooks_of};
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use testkit::generator::{Plan, World};
use testkit::{Bucket, Fault, StandIn};

const PASSWORD: &str = "planted-redis-password";
const HANDLE: &str = "@tubelab-demo-1";

struct Redis {
    server: Child,
    port: u16,
    _directory: tempfile::TempDir,
}

impl Redis {
    fn start() -> Redis {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let directory = tempfile::tempdir().unwrap();
        let server = Command::new("redis-server")
            .args([
                "--port",
                &port.to_string(),
                "--bind",
                "127.0.0.1",
                "--save",
                "",
                "--requirepass",
                PASSWORD,
                "--dir",
            ])
            .arg(directory.path())
            .stdout(Stdio::null())
            .spawn()
            .expect("the test needs it");
        let started = Instant::now();
        while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(
                started.elapsed() < Duration::from_secs(20),
                "redis-server does not start"
            );
            std::thread::sleep(Duration::from_millis(10));
        }
        Redis {
            server,
            port,
            _directory: directory,
        }
    }

    fn url(&self) -> String {
        format!("redis://:{PASSWORD}@127.0.0.1:{}", self.port)
    }

    fn kill(&mut self) {
        self.server.kill().unwrap();
        self.server.wait().unwrap();
    }
}

impl Drop for Redis {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

#[test]
fn instances_share_results_and_outlive_each_other_and_redis() {
    testkit::needs!(Redis);
    let mut redis = Redis::start();
    let ran = tempfile::NamedTempFile::new().unwrap();
    let code = counted(ran.path(), 10);
    let directory = notebooks_of(&[("one", &code), ("two", &format!("{code};\nparam(\"time_zone\", \"\")"))]);
    let instance = || {
        Server::ready(|command| {
            command
                .arg("--notebooks")
                .arg(directory.path())
                // Runs are counted: with one worker none is prefetched.
                .args(["--workers", "1"])
                .env("TUBELAB_REDIS_URL", redis.url());
        })
    };
    let (mut first, second) = (instance(), instance());
    let of_first = first.view("one");
    let of_second = second.view("one");
    assert_eq!(runs(ran.path()), 1, "the second instance finds the result of the first");
    assert_eq!(
        (
            &of_first.last().unwrap()["cached"],
            &of_second.last().unwrap()["cached"]
        ),
        (&false.into(), &true.into())
    );
    // Under load a view may also say that it waits.
    let shown = |events: &[serde_json::Value]| -> Vec<serde_json::Value> {
        let shown = events[..events.len() - 1]
            .iter()
            .filter(|event| event["type"] != "queue");
        shown.cloned().collect()
    };
    assert_eq!(shown(&of_first), shown(&of_second), "the same to the byte");
    assert!(
        second
            .get("/metrics")
            .body
            .contains("tubelab_results_total{source=\"redis\"} 1")
    );

    first.signal("-KILL");
    first.ended();
    assert!(ending(&second.view("two")).1.is_none());

    redis.kill();
    let started = Instant::now();
    for zone in ["Asia/Tokyo", "America/Lima", "UTC"] {
        let events = second.view(&format!("two?tz={zone}"));
        assert!(ending(&events).1.is_none(), "{events:?}");
    }
    assert!(
        started.elapsed() < Duration::from_secs(60),
        "slower, but not by much: {:?}",
        started.elapsed()
    );
    assert!(ending(&second.view("one")).1.is_none());
    assert!(!second.log.lock().unwrap().contains(PASSWORD));
}

fn with_api(api: &StandIn, directory: &std::path::Path, arguments: &[&str]) -> Server {
    let cache = directory.join("cache");
    let url = api.url();
    Server::ready(|command| {
        command
            .arg("--notebooks")
            .arg(directory)
            .args(arguments)
            .env("YOUTUBE_API_KEY", StandIn::KEY)
            .env("TUBELAB_API_URL", url)
            // Compiled notebooks lie here too; there is one.
            .env("TUBELAB_CACHE_DIR", cache);
    })
}

const TITLE: &str = "let channel = fetch(&param(\"channel\", \"demo\"))?;\nprintln!(\"{} {}\", channel.channel_title()?, clean(&channel)?.height());";

#[test]
fn a_live_channel_is_fetched_once_and_shown_when_the_api_fails() {
    let api = StandIn::start(World::generate(Plan::new(1, 120)));
    let directory = notebooks_of(&[("title", TITLE)]);
    let server = with_api(&api, directory.path(), &[]);
    let state = server.get(&format!("/api/state?channel={HANDLE}")).json();
    assert!(state["error"].is_null(), "{state}");
    assert_eq!(state["demo"], false);
    assert!(state["channel"]["id"].as_str().unwrap().starts_with("UC"), "{state}");
    let calls = api.calls().len();
    let events = server.view(&format!("title?channel={HANDLE}"));
    assert!(ending(&events).1.is_none(), "{events:?}");
    assert_eq!(api.calls().len(), calls, "the view finds what the state fetched");
    let spent = api.units();
    let left = |server: &Server| {
        let state = server.get("/api/state").json();
        (
            state["viewer"]["units_left"].as_u64().unwrap(),
            state["quota"]["units"]["used"].as_u64().unwrap(),
        )
    };
    assert_eq!(left(&server), (1000 - spent, spent));
    assert!(
        !server
            .get(&format!("/api/state?channel={HANDLE}"))
            .body
            .contains(StandIn::KEY)
    );

    // A refresh asks again, what changed or not; a failing one says so, and what was there is still shown, with its mark.
    let refresh = |server: &Server| {
        server
            .ask(
                "POST",
                &format!("/api/refresh?channel={HANDLE}"),
                &[("x-tubelab", "1")],
                "",
            )
            .json()
    };
    let refreshed = refresh(&server);
    assert!(refreshed["error"].is_null(), "{refreshed}");
    assert!(api.calls().len() > calls);
    for endpoint in ["channels", "playlistItems", "videos"] {
        api.fault(endpoint, 1000, Fault::Status(500));
    }
    let failed = refresh(&server);
    assert!(failed["stale"].is_string() || !failed["error"].is_null(), "{failed}");
    let events = server.view(&format!("title?channel={HANDLE}"));
    let (last, error) = ending(&events);
    assert!(error.is_none(), "{events:?}");
    assert!(last["stale"].is_string(), "{last}");
}

#[test]
fn prefetching_views_of_a_live_channel_costs_nothing() {
    let api = StandIn::start(World::generate(Plan::new(1, 120)));
    let again = format!("{TITLE}\nclean(&channel)?.width()");
    let dear = format!("{TITLE}\nfetch::search(\"sourdough bread\")?;");
    let directory = notebooks_of(&[("title", TITLE), ("again", &again), ("dear", &dear)]);
    let server = with_api(&api, directory.path(), &["--workers", "2"]);
    let end = |name: &str| {
        let events = server.view(&format!("{name}?channel={HANDLE}"));
        assert!(ending(&events).1.is_none(), "{events:?}");
        ending(&events).0["cached"] == true
    };
    assert!(!end("title"));
    let spent = api.units();
    server.wait_until_quiet();
    assert_eq!((api.units(), api.used(Bucket::Searches)), (spent, 0));
    assert!(end("again"), "it was prefetched");
    // What costs something is run for who asks for it, and then pays.
    assert!(!end("dear"));
    assert_eq!(api.used(Bucket::Searches), 1);
}

#[test]
fn a_view_whose_prefetch_fails_for_one_channel_is_prefetched_for_others() {
    let api = StandIn::start(World::generate(Plan::new(1, 120)));
    let many = format!("{TITLE}\nif clean(&channel)?.height() < 200 {{ clean(&channel)?.column(\"missing\")?; }}");
    let directory = notebooks_of(&[("title", TITLE), ("many", &many)]);
    let server = with_api(&api, directory.path(), &["--workers", "2"]);
    let end = |name: &str, channel: &str| {
        let events = server.view(&format!("{name}?channel={channel}"));
        (ending(&events).0["cached"] == true, ending(&events).1.is_some())
    };
    assert_eq!(end("title", HANDLE), (false, false));
    server.wait_until_quiet();
    assert_eq!(end("many", HANDLE), (false, true));
    assert_eq!(end("title", "demo"), (false, false));
    server.wait_until_quiet();
    assert_eq!(end("many", "demo"), (true, false), "it was prefetched");
}

#[test]
fn nobody_spends_more_than_the_allowance() {
    let api = StandIn::start(World::generate(Plan::new(1, 230)));
    let directory = notebooks_of(&[("title", TITLE)]);
    let server = with_api(&api, directory.path(), &["--allowance", "4"]);
    let state = server.get(&format!("/api/state?channel={HANDLE}")).json();
    assert_eq!(state["error"]["kind"], "quota", "{state}");
    assert!(state["error"]["hint"].as_str().unwrap().contains("midnight"), "{state}");
    assert!(api.units() <= 4, "{}", api.units());
    let events = server.view(&format!("title?channel={HANDLE}"));
    assert_eq!(ending(&events).1.unwrap()["kind"], "quota");
    // A search is dearer than that.
    let suggested = server.get("/api/suggest?q=sourdough%20bread").json();
    assert_eq!(suggested["error"]["kind"], "quota", "{suggested}");
    assert!(api.units() <= 4);
    // The demo channel costs nothing.
    assert!(ending(&server.view("title")).1.is_none());
    let all = with_api(&api, directory.path(), &["--global-allowance", "0"]);
    let state = all.get(&format!("/api/state?channel={HANDLE}")).json();
    assert_eq!(state["error"]["kind"], "quota", "{state}");
}

#[test]
fn suggestions_know_the_generated_channels_and_what_the_api_finds() {
    let api = StandIn::start(World::generate(Plan::new(1, 60)));
    let directory = notebooks_of(&[("title", TITLE)]);
    let alone = Server::ready(|command| {
        command.arg("--notebooks").arg(directory.path());
    });
    let suggested = alone.get("/api/suggest?q=demo").json();
    assert_eq!(suggested["suggestions"].as_array().unwrap().len(), 3, "{suggested}");
    assert_eq!(suggested["suggestions"][0]["id"], "demo");
    let without_key = alone.get("/api/suggest?q=bread").json();
    assert_eq!(without_key["error"]["kind"], "auth", "{without_key}");

    let server = with_api(&api, directory.path(), &[]);
    let suggested = server.get(&format!("/api/suggest?q={HANDLE}")).json();
    assert!(suggested["error"].is_null(), "{suggested}");
    let found = suggested["suggestions"]
        .as_array()
        .unwrap()
        .iter()
        .find(|channel| channel["handle"] == HANDLE);
    assert!(found.is_some(), "{suggested}");
    assert_eq!(api.used(testkit::Bucket::Searches), 0, "a handle needs no search");
    let picture = found.unwrap()["thumbnail"].as_str();
    assert!(
        picture.is_none_or(|picture| picture.starts_with("/thumbnail?channel=UC")),
        "{suggested}"
    );
}
