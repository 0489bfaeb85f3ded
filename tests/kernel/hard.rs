//! The report of every hard channel: it is whole, and says nothing that is not so of this channel.
//!
//! `cargo test --test hard -- dormant` makes one. The pages stay in the directory of temporary files of the tests.

#[path = "hard/browser.rs"]
mod browser;
#[path = "hard/reader.rs"]
mod reader;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, PoisonError};
use testkit::StandIn;
use testkit::generator::hard;

/// Reports at once: each has a compiler and several processes of its own.
static ONE: Mutex<()> = Mutex::new(());

/// Words of the demo channel.
const OF_THE_DEMO: [&str; 4] = ["sourdough", "garden", "the demo", "demo channel"];

/// What nobody reads who sees no code.
const OF_CODE: [&str; 15] = [
    "Some(",
    "over_performing",
    "train::",
    "plot::",
    "analyze::",
    "clean::",
    "fetch(",
    "sql(",
    "param(",
    "col(\"",
    "Shift + Enter",
    "Try:",
    "Next: 0",
    "In Jupyter:",
    ".ipynb",
];

/// What is no number for people.
const NO_NUMBERS: [&str; 4] = ["NaN", "-100%", "−100%", "inf%"];

/// Sentences in units of a logarithmic scale; in the tables of a method such a unit may stand.
const LOG_UNITS: [&str; 4] = ["in ln(", "on ln(", "in logit", "of log "];

fn scratch() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("hard-tests")
}

/// What is in the report of a hard channel: what its readers read, as text, and its page.
struct Report {
    text: String,
    page: String,
    told: String,
    directory: PathBuf,
}

fn report(name: &str) -> Report {
    let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    let api = StandIn::start(hard::lately(name));
    let world = api.world();
    let home = scratch().join(name);
    // The snapshots of an earlier run are not these.
    let _ = std::fs::remove_dir_all(&home);
    let data = testkit::data_directory(home.join("data"), &scratch().join("library"));
    let output = home.join("report");
    let ran = Command::new(env!("CARGO_BIN_EXE_tubelab"))
        .args(["report", &world.plan().handle, "--notebooks"])
        .arg(testkit::root().join("notebooks"))
        .arg("--output")
        .arg(&output)
        .current_dir(&home)
        .env("TUBELAB_API_URL", api.url())
        .env("YOUTUBE_API_KEY", StandIn::KEY)
        .env("TUBELAB_TIME_ZONE", &world.plan().time_zone)
        .env("TUBELAB_DATA_DIR", data)
        .env("TUBELAB_CACHE_DIR", scratch().join("cache"))
        .env("TUBELAB_STATE_DIR", home.join("state"))
        .env("TUBELAB_MLFLOW_DIR", home.join("mlflow"))
        .env_remove("MLFLOW_TRACKING_URI")
        .env_remove("TUBELAB_MODELS_DIR")
        .output()
        .unwrap();
    let told = [&ran.stdout, &ran.stderr]
        .map(|bytes| String::from_utf8_lossy(bytes))
        .concat();
    assert_eq!(ran.status.code(), Some(0), "{name}: {told}");
    let page = std::fs::read_to_string(output.join("index.html")).unwrap();
    let text = reader::text(&page);
    std::fs::write(home.join("text.txt"), &text).unwrap();
    Report {
        text,
        page,
        told,
        directory: output,
    }
}

/// Where a word occurs, with what is around it.
fn places(text: &str, word: &str) -> Vec<String> {
    let around = |(at, _): (usize, &str)| {
        let start = text.floor_char_boundary(at.saturating_sub(60));
        let end = text.ceil_char_boundary((at + word.len() + 60).min(text.len()));
        text[start..end].replace('\n', " ")
    };
    text.match_indices(word).map(around).collect()
}

/// Every rule that holds for every channel.
fn check(name: &str) -> Report {
    let report = report(name);
    let zone = hard::lately(name).plan().time_zone.clone();
    // Where the data come from is said in universal time.
    let results = report.text.rsplit_once("Where this comes from");
    let results = results.map_or(report.text.as_str(), |(before, _)| before);
    let other_zones: &[&str] = if zone == "UTC" { &[] } else { &[" UTC"] };
    let lower = report.text.to_lowercase();
    let rules = [
        ("a word of the demo", lower.as_str(), &OF_THE_DEMO[..]),
        ("code", &report.text, &OF_CODE),
        ("no number", &report.text, &NO_NUMBERS),
        ("a unit of a logarithmic scale", &report.text, &LOG_UNITS),
        ("a zone that is not the channel's", results, other_zones),
        ("a table without rows", &report.page, &["<tbody></tbody>", ">0 rows"]),
        ("a failed cell", &report.text, &["This cell stopped"]),
    ];
    let broken: Vec<String> = rules
        .iter()
        .flat_map(|(what, text, words)| {
            words.iter().flat_map(move |word| {
                let told = move |place| format!("{what} `{word}`: …{place}…");
                places(text, word).into_iter().map(told)
            })
        })
        .collect();
    assert!(!report.told.contains("failed"), "{name}: {}", report.told);
    assert!(
        broken.is_empty(),
        "{name}, {} broken:\n{}",
        broken.len(),
        broken.join("\n")
    );
    report
}

/// The lines that say what would be needed.
fn needs(report: &Report) -> usize {
    report.page.matches("class=\"tubelab-note\"").count()
}

#[test]
fn dormant() {
    let report = check("dormant");
    assert!(!report.text.contains("without 0 Shorts"));
    browser::look(&report.directory, 8..=15, &["finding", "cards", "chart"]);
}

#[test]
fn comments_off() {
    check("comments-off");
}

#[test]
fn three() {
    let report = check("three");
    assert!(needs(&report) >= 3, "{} needs are said", needs(&report));
    browser::look(&report.directory, 2..=15, &["finding", "cards"]);
}

#[test]
fn empty() {
    let report = check("empty");
    assert!(needs(&report) >= 5, "{} needs are said", needs(&report));
}

#[test]
fn shorts_only() {
    check("shorts-only");
}

#[test]
fn live_only() {
    let report = check("live-only");
    assert!(needs(&report) >= 5, "{} needs are said", needs(&report));
}

#[test]
fn german() {
    check("german");
}

#[test]
fn mixed_language() {
    check("mixed-language");
}

#[test]
fn us_zone() {
    let report = check("us-zone");
    assert!(report.text.contains("America/Los_Angeles"));
}

#[test]
fn one_hit() {
    let report = check("one-hit");
    browser::look(&report.directory, 8..=15, &["finding", "cards", "chart"]);
}

/// The report that a first command makes, on paper.
#[test]
fn demo_on_paper() {
    testkit::needs!(Chromium);
    let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    let home = scratch().join("demo");
    for paper in ["a4", "letter"] {
        let output = home.join(paper);
        let ran = Command::new(env!("CARGO_BIN_EXE_tubelab"))
            .args(["demo", "--pdf", "--paper", paper, "--notebooks"])
            .arg(testkit::root().join("notebooks"))
            .arg("--output")
            .arg(&output)
            .env(
                "TUBELAB_DATA_DIR",
                testkit::data_directory(home.join("data"), &scratch().join("library")),
            )
            .env("TUBELAB_CACHE_DIR", scratch().join("cache"))
            .env("TUBELAB_STATE_DIR", home.join("state"))
            .env("TUBELAB_MLFLOW_DIR", home.join("mlflow"))
            .env_remove("MLFLOW_TRACKING_URI")
            .env_remove("TUBELAB_MODELS_DIR")
            .output()
            .unwrap();
        assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
        let file = std::fs::read(output.join("report.pdf")).unwrap();
        let pages = String::from_utf8_lossy(&file).matches("/Type /Page\n").count();
        assert!((8..=15).contains(&pages), "{pages} pages of {paper}");
    }
}

#[test]
fn unknown_format() {
    check("unknown-format");
}

#[test]
fn huge() {
    check("huge");
}

#[test]
fn settling() {
    check("settling");
}

#[test]
fn settling_growth() {
    check("settling-growth");
}

/// What is always in a notebook says nothing of a channel.
#[test]
fn notebooks_say_nothing_of_a_channel() {
    for entry in std::fs::read_dir(testkit::root().join("notebooks")).unwrap().flatten() {
        let path = entry.path();
        if path.extension().is_none_or(|extension| extension != "ipynb") {
            continue;
        }
        let notebook: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        if notebook["metadata"]["tubelab"]["report"] == false {
            continue;
        }
        for cell in notebook["cells"].as_array().unwrap() {
            let lines = cell["source"]
                .as_array()
                .unwrap()
                .iter()
                .filter_map(|line| line.as_str());
            let source: String = lines.collect();
            let for_readers = source
                .split("\n\n")
                .filter(|paragraph| !paragraph.starts_with("*In Jupyter:*"));
            let said = for_readers.collect::<Vec<_>>().join("\n\n").to_lowercase();
            if cell["cell_type"] == "markdown" {
                for word in OF_THE_DEMO {
                    assert!(!said.contains(word), "{}: {word} in {source}", path.display());
                }
            }
        }
    }
}
