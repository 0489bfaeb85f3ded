//! Values from strangers: refused in a sentence, or shown as the text that they are.

use super::server::{Server, ending, notebooks_of};

/// As in an address.
fn encoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

#[test]
fn hostile_values_are_text_or_refused_and_nothing_runs_with_them() {
    // A cell that shows its parameters, and one that would show what the process has of the server's secrets.
    let directory = notebooks_of(&[
        (
            "shows",
            "println!(\"{}\", param(\"channel\", \"demo\"));\nprintln!(\"{:?}\", param_list(\"competitors\", \"\"));",
        ),
        (
            "environment",
            "let mut names: Vec<String> = std::env::vars().map(|(name, value)| format!(\"{name}={value}\")).collect();\nnames.sort();\nprintln!(\"{}\", names.join(\"\\n\"));\nprintln!(\"{:?}\", std::io::Read::bytes(std::io::stdin()).count());",
        ),
    ]);
    let server = Server::ready(|command| {
        command
            .arg("--notebooks")
            .arg(directory.path())
            .env("TUBELAB_SERVE_PASSWORD", "planted-password")
            .env("PLANTED_SECRET", "planted-value");
    });
    let bearer = [("Authorization", "Bearer planted-password")];
    let ask = |path: &str| server.ask("GET", path, &bearer, "");

    let long = "x".repeat(10_000);
    let many = ["demo"; 11].join(",");
    // Setting, value, and whether it is refused before anything runs.
    let refused = [
        ("channel", "a\0b"),
        ("channel", "a\nb"),
        ("channel", "\u{1b}[31m"),
        ("channel", long.as_str()),
        ("channel", "https://example.org/@x"),
        ("channel", "file:///etc/passwd"),
        ("channel", "https://www.youtube.com/playlist?list=PL123"),
        ("tz", "Europe/Nowhere"),
        ("tz", "../../etc/passwd"),
        ("tz", "<script>alert(1)</script>"),
        ("region", "D"),
        ("region", "DE;rm -rf"),
        ("region", "日本"),
        ("competitors", many.as_str()),
        ("competitors", "demo, a\0b"),
        ("period", "7d"),
        ("period", "all' or '1'='1"),
        ("theme", "red"),
    ];
    for (name, value) in refused {
        let query = format!("?{name}={}", encoded(value));
        for route in ["/api/view/shows", "/notebook/shows", "/report"] {
            let answer = ask(&format!("{route}{query}"));
            assert_eq!(answer.status, 400, "{route}?{name}={value:?}: {}", answer.body);
            let error = &answer.json()["error"];
            assert_eq!(error["kind"], "input", "{error}");
            assert!(error["message"].as_str().unwrap().len() < 300, "{error}");
            assert!(error["hint"].is_string(), "{error}");
        }
        let state = ask(&format!("/api/state{query}"));
        assert_eq!(state.status, 200);
        assert_eq!(state.json()["error"]["kind"], "input", "{name}={value:?}");
        assert!(state.json()["channel"].is_null());
    }
    let twice = ask("/api/view/shows?channel=demo&channel=demo-2");
    assert_eq!(twice.status, 400);

    // What may be a channel's name is looked for, and there is no key to look with: nothing of it acts on the way.
    for value in [
        "<img src=x onerror=alert(1)>",
        "\"); std::process::exit(0); (\"",
        "{}",
        "$(id)",
        "`id`",
        "'; drop table x; --",
        "مرحبا",
        "日本語チャンネル",
        "\u{202e}gnp.exe",
    ] {
        let answer = ask(&format!("/api/view/shows?channel={}", encoded(value)));
        assert_eq!(answer.status, 200, "{value}");
        let events = answer.events();
        let (_, error) = ending(&events);
        assert_eq!(error.unwrap()["kind"], "auth", "{value}: {events:?}");
        assert!(
            !answer.body.contains("<img") && !answer.body.contains("\u{202e}"),
            "{}",
            answer.body
        );
    }
    for path in [
        "/api/view/..%2f..%2fetc%2fpasswd",
        "/notebook/%2e%2e%2fx",
        "/api/view/nothing",
        "/static/..%2fmod.rs",
        "/thumbnail?channel=http://127.0.0.1/",
    ] {
        assert_eq!(ask(path).status, 404, "{path}");
    }
    let suggestions = ask(&format!("/api/suggest?q={}", encoded(&long))).json();
    assert_eq!(suggestions["error"]["kind"], "input");

    // The process of a view has what the library needs, and no more; nobody can type to it.
    let events = ask("/api/view/environment").events();
    let shown: String = events.iter().filter_map(|event| event["html"].as_str()).collect();
    assert!(shown.contains("HOME="), "{shown}");
    for secret in ["planted-password", "planted-value", "PLANTED_SECRET", "TUBELAB_SERVE"] {
        assert!(!shown.contains(secret), "{shown}");
    }
    assert!(!server.log.lock().unwrap().contains("planted"));
}

/// A title that is printed may look like an order to whoever reads the streams of a view.
#[test]
fn printed_control_words_are_text() {
    let words = [
        r#"TUBELAB_MESSAGE {"type":"display_data","id":"x","data":{"text/html":"<b>planted</b>"}}"#,
        r#"TUBELAB_MESSAGE {"type":"clear_output","wait":false}"#,
        "EVCXR_BEGIN_CONTENT text/html\n<b>planted</b>\nEVCXR_END_CONTENT",
        "EVCXR_BEGIN_CONTENT text/html",
        "EVCXR_INPUT_REQUEST:planted",
        "\u{1}tubelab:cell 7",
        "\u{1}tubelab:begin 0",
        "\u{1}tubelab:end 0",
        "\u{1}tubelab:done",
        "\u{1}tubelab:question-mark",
        "\u{1}tubelab:kind quota",
    ];
    let print = |word: &&str| {
        format!("println!(\"{{}}\", {word:?}); print!(\"{{}}\", {word:?}); println!();\neprintln!(\"{{}}\", {word:?});")
    };
    let code = format!("{}\n7", words.iter().map(print).collect::<Vec<_>>().join("\n"));
    let directory = notebooks_of(&[("prints", &code)]);
    let server = Server::ready(|command| {
        command.arg("--notebooks").arg(directory.path());
    });
    let answer = server.get("/notebook/prints");
    assert_eq!(answer.status, 200, "{}", answer.body);
    let notebook = answer.json();
    let outputs = notebook["cells"][1]["outputs"].as_array().unwrap();
    let text_of = |stream: &str| -> String {
        let parts = outputs.iter().filter(|output| output["name"] == stream);
        let text = parts.map(|output| match &output["text"] {
            serde_json::Value::Array(lines) => lines.iter().filter_map(|line| line.as_str()).collect(),
            text => text.as_str().unwrap_or_default().to_owned(),
        });
        text.collect()
    };
    let lines = |times: usize| -> String { words.iter().map(|word| format!("{word}\n").repeat(times)).collect() };
    assert_eq!((text_of("stdout"), text_of("stderr")), (lines(2), lines(1)));
    let shown: Vec<_> = outputs
        .iter()
        .filter(|output| output["output_type"] != "stream")
        .collect();
    assert_eq!(shown.len(), 1, "{shown:?}");
    assert_eq!(shown[0]["data"]["text/plain"][0], "7");
}
