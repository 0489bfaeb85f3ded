//! A live channel while the API stumbles, and names that lead nowhere.

use super::server::{Server, ending, notebooks_of};
use std::path::Path;
use testkit::generator::{Plan, World};
use testkit::{Bucket, Fault, StandIn};

fn with_api(api: &StandIn, directory: &Path) -> Server {
    let (cache, url) = (directory.join("cache"), api.url());
    Server::ready(|command| {
        command
            .arg("--notebooks")
            .arg(directory)
            .env("YOUTUBE_API_KEY", StandIn::KEY)
            .env("TUBELAB_API_URL", url)
            .env("TUBELAB_CACHE_DIR", cache);
    })
}

const COMPARED: &str = "let others = fetch::channels(&param_list(\"competitors\", \"demo-2\"))?;\nprintln!(\"{} of {}\", others.len(), param(\"channel\", \"demo\"));\nothers.iter().for_each(|one| println!(\"{:?}\", one.notes()));";

#[test]
fn a_viewer_sees_that_a_call_is_repeated() {
    let api = StandIn::start(World::generate(Plan::new(1, 60)));
    let directory = notebooks_of(&[("title", "fetch(&param(\"channel\", \"demo\"))?.channel_title()?")]);
    let server = with_api(&api, directory.path());
    api.fault("channels", 2, Fault::BackendError);
    let events = server.view("title?channel=@tubelab-demo-1");
    assert!(ending(&events).1.is_none(), "{events:?}");
    let told: Vec<&str> = events
        .iter()
        .filter(|event| event["type"] == "progress")
        .filter_map(|event| event["text"].as_str())
        .collect();
    for line in [
        "fetching the handle @tubelab-demo-1: retrying, 2 of 6",
        "fetching the handle @tubelab-demo-1: retrying, 3 of 6",
    ] {
        assert!(told.contains(&line), "{line}: {told:?}");
    }
    assert!(!told.iter().any(|line| line.contains("channels")), "{told:?}");
}

#[test]
fn one_bad_competitor_costs_no_other() {
    let mut world = World::generate(Plan::new(1, 60));
    world.add(World::generate(Plan::new(2, 60)));
    let api = StandIn::start(world);
    let directory = notebooks_of(&[("compared", COMPARED)]);
    let server = with_api(&api, directory.path());
    let competitors = "@tubelab-demo-2,+https://vimeo.com/x,+@nobody-at-all";
    let events = server.view(&format!("compared?channel=@tubelab-demo-1&competitors={competitors}"));
    assert!(ending(&events).1.is_none(), "{events:?}");
    let shown: String = events.iter().filter_map(|event| event["html"].as_str()).collect();
    assert!(shown.contains("1 of @tubelab-demo-1"), "{shown}");
    assert!(
        shown.contains("vimeo.com/x") && shown.contains("@nobody-at-all"),
        "{shown}"
    );
    // A list without any good name is refused before anything runs.
    let refused = server.get("/api/view/compared?competitors=https://vimeo.com/x,https://vimeo.com/y");
    assert_eq!(refused.status, 400);
    assert!(refused.body.contains("vimeo.com"), "{}", refused.body);
}

#[test]
fn what_is_pasted_into_the_search_box_spends_no_search() {
    let api = StandIn::start(World::generate(Plan::new(1, 60)));
    let directory = notebooks_of(&[("one", "1")]);
    let server = with_api(&api, directory.path());
    let video = api.world().videos.keys().next().unwrap().clone();
    let id = api.world().plan().channel_id.clone();
    let ask = |typed: &str| {
        let url = reqwest::Url::parse_with_params("http://host/api/suggest", [("q", typed)]).unwrap();
        server.get(&format!("{}?{}", url.path(), url.query().unwrap())).json()
    };
    for typed in [
        "@tubelab-demo-1".to_owned(),
        id.clone(),
        format!("https://www.youtube.com/channel/{id}/videos"),
        format!("https://music.youtube.com/browse/{id}"),
        format!("https://youtu.be/{video}?t=3"),
        format!("https://www.youtube.com/shorts/{video}"),
        "https://www.youtube.com/c/tubelab-demo-1".to_owned(),
        "\u{200b}https://www.youtube.com/@tubelab-demo-1\r\n".to_owned(),
    ] {
        let found = ask(&typed);
        assert!(found["error"].is_null(), "{typed:?}: {found}");
        assert_eq!(found["suggestions"][0]["id"], *id, "{typed:?}");
    }
    for typed in [
        "https://www.youtube.com/premium",
        "https://www.youtube.com/redirect?q=x",
        "https://www.youtube.com/clip/Ugkx",
        "https://vimeo.com/x",
    ] {
        assert_eq!(ask(typed)["error"]["kind"], "input", "{typed}");
    }
    assert!(
        ask("https://www.youtube.com/c/nobody-at-all")["suggestions"]
            .as_array()
            .unwrap()
            .is_empty()
    );
    assert_eq!(api.used(Bucket::Searches), 0);
    assert_eq!(
        ask("https://www.youtube.com/results?search_query=tubelab+demo")["suggestions"][0]["handle"],
        "@tubelab-demo-1"
    );
    assert_eq!(api.used(Bucket::Searches), 1, "a page of results stands for its words");
}

#[test]
fn a_missing_key_is_told_to_a_viewer_as_what_they_can_do() {
    let directory = notebooks_of(&[("one", "1")]);
    let server = Server::ready(|command| {
        command.arg("--notebooks").arg(directory.path());
    });
    let error = server.get("/api/state?channel=@rustlang").json()["error"].clone();
    assert_eq!(error["kind"], "auth");
    let hint = error["hint"].as_str().unwrap();
    assert!(
        hint.contains("whoever runs this dashboard") && !hint.contains("cell"),
        "{hint}"
    );
}
