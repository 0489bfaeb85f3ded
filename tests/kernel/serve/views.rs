//! What a view shows: the same as the kernel does.

use super::server::{Server, ending, notebooks, notebooks_of};
use serde_json::Value;

const VIEWS: [&str; 8] = [
    "00_overview",
    "01_views",
    "02_engagement",
    "03_content",
    "04_uploads",
    "05_predictions",
    "06_trends",
    "07_top_videos",
];

/// Text in a notebook is a string or a list of its lines.
fn joined(value: &Value) -> Value {
    match value {
        Value::Array(lines) if lines.iter().all(Value::is_string) => {
            lines.iter().filter_map(Value::as_str).collect::<String>().into()
        }
        other => other.clone(),
    }
}

/// The outputs of each code cell, as text to compare.
fn outputs(notebook: &Value) -> Vec<String> {
    let cells = notebook["cells"].as_array().unwrap().iter();
    let code = cells.filter(|cell| cell["cell_type"] == "code");
    code.map(|cell| {
        let outputs = cell["outputs"].as_array().unwrap().iter().map(|output| {
            let mut output = output.clone();
            output["text"] = joined(&output["text"]);
            if let Some(data) = output["data"].as_object_mut() {
                data.iter_mut()
                    .filter(|(mime, _)| !mime.ends_with("json"))
                    .for_each(|(_, value)| *value = joined(value));
            }
            output.as_object_mut().unwrap().remove("transient");
            output
        });
        format!("{} {}", cell["execution_count"], Value::Array(outputs.collect()))
    })
    .collect()
}

/// The oracle: the notebooks as they are committed, which the kernel's own test runs again. To the byte, pictures included.
#[test]
fn compiled_notebooks_give_the_outputs_that_the_kernel_gave() {
    let server = Server::ready(|_| {});
    for name in VIEWS {
        let answer = server.get(&format!("/notebook/{name}"));
        assert_eq!(answer.status, 200, "{name}");
        let text = std::fs::read_to_string(notebooks().join(format!("{name}.ipynb"))).unwrap();
        let committed = outputs(&serde_json::from_str(&text).unwrap());
        let ours = outputs(&answer.json());
        assert_eq!(ours.len(), committed.len(), "{name}");
        for (cell, (ours, committed)) in ours.iter().zip(&committed).enumerate() {
            if ours != committed {
                let differs = ours
                    .bytes()
                    .zip(committed.bytes())
                    .position(|(a, b)| a != b)
                    .unwrap_or(0);
                let around = |text: &str| {
                    text.get(differs.saturating_sub(80)..differs + 80)
                        .unwrap_or_default()
                        .to_owned()
                };
                panic!("{name}, cell {cell}: …{}… is not …{}…", around(ours), around(committed));
            }
        }
    }
    // What a viewer sees of them: every cell, in order, and no code.
    for name in VIEWS {
        let events = server.view(name);
        let (last, error) = ending(&events);
        assert!(error.is_none(), "{name}: {error:?}");
        assert_eq!(last["cached"], true, "{name} was run above");
        assert_eq!(events[0]["type"], "start");
        let indices: Vec<u64> = events.iter().filter_map(|event| event["index"].as_u64()).collect();
        assert!(indices.is_sorted() && !indices.is_empty(), "{name}: {indices:?}");
        for figure in events.iter().filter(|event| event["type"] == "figure") {
            assert!(figure["json"]["data"].is_array() && figure["png"].as_str().unwrap().starts_with("data:image/png"));
        }
        assert!(
            !events
                .iter()
                .any(|event| event.to_string().contains("fetch(&amp;param(")),
            "{name} shows code"
        );
    }
    // And the report of all of them, made of the same outputs.
    server.wait(|server| server.get("/static/plotly.js").status == 200);
    let report = server.get("/report");
    assert!(report.headers["content-disposition"].starts_with("attachment"));
    for part in [
        "Channel overview",
        "Predictions",
        "Demonstration.",
        "<script type=\"application/json\">",
    ] {
        assert!(report.body.contains(part), "{part} is missing in the report");
    }
}

#[test]
fn parameters_reach_the_view_and_the_notebook_that_is_taken_along() {
    let directory = notebooks_of(&[("where", "param(\"time_zone\", \"Europe/Berlin\")")]);
    let server = Server::ready(|command| {
        command.arg("--notebooks").arg(directory.path());
    });
    let shown = |query: &str| {
        let events = server.view(&format!("where{query}"));
        events.iter().find(|event| event["type"] == "output").unwrap()["html"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    assert!(shown("").contains("Europe/Berlin"));
    assert!(shown("?tz=asia/tokyo").contains("Asia/Tokyo"));
    let cells = server.get("/notebook/where?tz=Asia/Tokyo").json()["cells"].clone();
    let cells = cells.as_array().unwrap();
    assert_eq!(cells.len(), 3);
    assert_eq!(cells[1]["source"][0], "params(&[(\"time_zone\", \"Asia/Tokyo\")]);");
    assert_eq!(cells[1]["metadata"]["tags"][0], "injected-parameters");
}

/// Everything that can go wrong in a cell, told with its kind; the other views work.
#[test]
fn a_failed_cell_is_reported_and_the_others_are_shown() {
    let directory = notebooks_of(&[
        ("compile", "let x = 1;\nx + nothing"),
        ("syntax", "let = ;"),
        ("question", "println!(\"before\");\nfetch(\"https://vimeo.com/staff\")?"),
        ("panic", "let list: Vec<i32> = Vec::new();\nlist[3]"),
        ("exit", "std::process::exit(3)"),
        (
            "fine",
            "use std::collections::BTreeMap;\nlet map = BTreeMap::from([(1, \"one\")]);\neprintln!(\"aside\");\nmap",
        ),
    ]);
    let server = Server::ready(|command| {
        command.arg("--notebooks").arg(directory.path());
    });
    let failed = |name: &str| {
        let events = server.view(name);
        let (_, error) = ending(&events);
        let error = error.unwrap_or_else(|| panic!("{name} does not fail: {events:?}"));
        (
            error["kind"].as_str().unwrap().to_owned(),
            error["html"].as_str().unwrap().to_owned(),
        )
    };
    let (kind, html) = failed("compile");
    assert!(
        kind == "compile_error" && html.contains("cell 1, line 2: cannot find value `nothing`"),
        "{kind}: {html}"
    );
    let (kind, html) = failed("syntax");
    assert!(
        kind == "compile_error" && html.contains("cell 1, line 1"),
        "{kind}: {html}"
    );
    let (kind, html) = failed("question");
    assert!(
        kind == "input" && html.contains("vimeo.com") && html.contains("Next:"),
        "{kind}: {html}"
    );
    let (kind, html) = failed("panic");
    assert!(
        kind == "panic" && html.contains("index out of bounds"),
        "{kind}: {html}"
    );
    let (kind, _) = failed("exit");
    assert_eq!(kind, "internal");
    // What was printed before a failure stays; a type that has no look of its own is shown as `Debug` writes it.
    assert!(
        server
            .view("question")
            .iter()
            .any(|event| event["html"].as_str().is_some_and(|html| html.contains("before")))
    );
    let fine = server.view("fine");
    assert!(ending(&fine).1.is_none());
    let shown: String = fine.iter().filter_map(|event| event["html"].as_str()).collect();
    assert!(
        shown.contains("{1: &quot;one&quot;}") && shown.contains("aside"),
        "{shown}"
    );
    // Failures are not kept.
    assert_eq!(server.view("panic").last().unwrap()["cached"], false);
    assert_eq!(server.view("fine").last().unwrap()["cached"], true);
}

#[test]
fn views_are_compiled_in_directories_of_odd_names_and_the_log_goes_where_it_should() {
    let odd = tempfile::Builder::new()
        .prefix("ein Ordner, ünï 'q' ")
        .tempdir_in(env!("CARGO_TARGET_TMPDIR"))
        .unwrap();
    let directory = notebooks_of(&[("one", "clean(&fetch(\"demo\")?)?.height()")]);
    let plotly = odd.path().join("plotly.js");
    std::fs::write(&plotly, "").unwrap();
    let server = Server::ready(|command| {
        for name in ["DATA", "CACHE", "STATE"] {
            command.env(format!("TUBELAB_{name}_DIR"), odd.path().join(name));
        }
        command
            .arg("--notebooks")
            .arg(directory.path())
            .env("TUBELAB_PLOTLY_JS", &plotly);
    });
    let events = server.view("one");
    assert!(ending(&events).1.is_none(), "{events:?}");
    // What the server asks in a process of its own is logged there too.
    server.get("/api/state?channel=demo");
    let logged = || {
        let files = std::fs::read_dir(odd.path().join("STATE/log")).into_iter().flatten();
        files
            .filter_map(|file| std::fs::read_to_string(file.ok()?.path()).ok())
            .any(|text| text.contains("serve-query"))
    };
    server.wait(|_| logged());
}

#[test]
fn the_next_views_are_run_before_they_are_opened() {
    let server = Server::ready(|command| {
        command.args(["--workers", "2"]);
    });
    let end = |name: &str| ending(&server.view(name)).0.clone();
    assert_eq!(end("02_engagement")["cached"], false);
    server.wait_until_quiet();
    for name in VIEWS {
        assert_eq!(end(name)["cached"], true, "{name}");
    }
}
