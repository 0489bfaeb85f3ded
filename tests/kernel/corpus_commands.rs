//! `tubelab corpus`: its commands one after the other, as a user types them.

use super::tubelab;
use std::path::Path;
use testkit::StandIn;
use testkit::generator::{Plan, World};

#[test]
fn a_corpus_of_generated_channels_needs_no_key() {
    let home = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| {
        let all: Vec<&str> = std::iter::once("corpus").chain(arguments.iter().copied()).collect();
        tubelab(home.path(), &all, &[])
    };
    let missing = run(&["info", "c"]);
    assert_eq!(missing.code, Some(1));
    assert!(
        missing.err.contains("there is no corpus") && missing.err.contains("tubelab corpus init"),
        "{}",
        missing.err
    );
    assert_eq!(run(&["init", "c", "--buckets", "4"]).code, Some(0));
    let nobody = run(&["add", "c"]);
    assert!(
        nobody.code == Some(1) && nobody.err.contains("--from"),
        "{}",
        nobody.err
    );
    std::fs::write(home.path().join("list.txt"), "# mine\ndemo-2\n\ndemo\n").unwrap();
    let added = run(&["add", "c", "demo", "--from", "list.txt"]);
    assert_eq!(added.code, Some(0), "{}", added.err);
    assert!(
        added.out.contains("demo\tnew\t") && added.out.contains("demo-2\tnew\t"),
        "{}",
        added.out
    );
    assert!(
        added.out.contains("1 channel in the corpus already, or named twice"),
        "{}",
        added.out
    );
    let info = run(&["info", "c"]);
    assert!(
        info.out.contains("channels: 2") && info.out.contains("format 1, 4 buckets"),
        "{}",
        info.out
    );
    let analyzed = run(&["analyze", "c", "engagement", "--out", "e.csv"]);
    assert!(
        analyzed.out.contains("e.csv has 2 rows"),
        "{}{}",
        analyzed.out,
        analyzed.err
    );
    let shown = run(&["analyze", "c", "engagement"]);
    let header = shown.out.lines().next().unwrap_or_default();
    assert!(
        header.contains("rank") && header.contains("engagement_rate_low"),
        "{}",
        shown.out
    );
    let no_directory = run(&["info", "e.csv"]);
    assert!(no_directory.err.contains("there is no corpus"), "{}", no_directory.err);
    let wrong = run(&["analyze", "c", "engagment"]);
    assert!(
        wrong.code == Some(1) && wrong.err.contains("did you mean engagement?"),
        "{}",
        wrong.err
    );
    let counted = run(&["sql", "c", "select count(*) as n from channels"]);
    assert!(counted.out.contains('2'), "{}", counted.out);
    assert!(
        run(&["export", "c", "channels", "all.parquet"])
            .out
            .contains("all.parquet has 2 rows of channels")
    );
    let watched = run(&["watch", "c", "--out", "news.csv"]);
    assert!(watched.out.contains("news.csv has "), "{}{}", watched.out, watched.err);
    assert!(
        run(&["watch", "c"])
            .out
            .contains("No video broke out, and none is new.")
    );
    let alerts = run(&["watch", "c", "--json"]);
    assert_eq!((alerts.code, alerts.out.as_str()), (Some(0), ""), "{}", alerts.err);
    assert!(run(&["compact", "c"]).out.contains("no files to merge"));
    assert!(run(&["purge", "c"]).out.contains("deleted: 0 channels"));
    assert!(run(&["refresh", "c"]).out.contains("no live channel"));
}

#[test]
fn live_channels_are_added_within_a_budget_and_refreshed() {
    let api = StandIn::start(World::generate(Plan::new(1, 120)));
    let home = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| {
        let all: Vec<&str> = std::iter::once("corpus").chain(arguments.iter().copied()).collect();
        let url = api.url();
        let ran = tubelab(
            home.path(),
            &all,
            &[("YOUTUBE_API_KEY", StandIn::KEY), ("TUBELAB_API_URL", &url)],
        );
        assert!(!ran.out.contains(StandIn::KEY) && !ran.err.contains(StandIn::KEY));
        ran
    };
    run(&["init", "c"]);
    let poor = run(&["add", "c", "@tubelab-demo-1", "--budget", "3"]);
    assert_eq!(poor.code, Some(0), "{}", poor.err);
    assert!(
        poor.out.contains("\twaits\t") && poor.out.contains("1 channel did not fit"),
        "{}",
        poor.out
    );
    assert!(api.units() <= 3, "{} units", api.units());
    let rich = run(&["add", "c", "@tubelab-demo-1", "--budget", "50"]);
    // Some of the 120 uploads are private or deleted.
    let videos = api.world().videos.len();
    assert!(
        rich.out.contains(&format!("\tnew\t{videos} videos\t")),
        "{}{}",
        rich.out,
        rich.err
    );
    let before = api.calls().len();
    let again = run(&["add", "c", "@TUBELAB-demo-1"]);
    assert!(again.out.contains("in the corpus already"), "{}", again.out);
    assert_eq!(api.calls().len(), before, "nothing is asked twice");
    let refreshed = run(&["refresh", "c", "--budget", "10"]);
    // A video without statistics, such as an upcoming one, has no observation.
    let told = refreshed
        .out
        .split("1 of 1 channel: ")
        .nth(1)
        .and_then(|rest| rest.split(' ').next());
    let observed: usize = told
        .unwrap_or_else(|| panic!("{}{}", refreshed.out, refreshed.err))
        .parse()
        .unwrap();
    assert!(observed <= videos && observed + 3 >= videos, "{observed} of {videos}");
    let info = run(&["info", "c"]);
    let observations = format!("observations: {}", videos + observed);
    assert!(info.out.contains(&observations), "{}", info.out);
    for path in walk(&home.path().join("c")) {
        let bytes = std::fs::read(&path).unwrap();
        assert!(
            !bytes
                .windows(StandIn::KEY.len())
                .any(|window| window == StandIn::KEY.as_bytes()),
            "{}",
            path.display()
        );
    }
}

fn walk(directory: &Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(directory)
        .unwrap()
        .flatten()
        .map(|entry| entry.path());
    entries
        .flat_map(|path| if path.is_dir() { walk(&path) } else { vec![path] })
        .collect()
}

#[test]
fn a_model_of_many_channels_is_trained_stored_and_written() {
    let home = tempfile::tempdir().unwrap();
    tubelab::corpus::demo(home.path().join("c"), 12).unwrap();
    let train = |more: &[&str]| tubelab(home.path(), &[["corpus", "train", "c"].as_slice(), more].concat(), &[]);
    let trained = train(&["--untracked", "--out", "views.json"]);
    assert_eq!(trained.code, Some(0), "{}", trained.err);
    for part in [
        "Model of views across 12 channels",
        "With 3 to 15 earlier videos",
        "The model is in views.json",
    ] {
        assert!(trained.out.contains(part), "{}", trained.out);
    }
    assert!(trained.err.contains("buckets"), "{}", trained.err);
    assert!(!trained.out.contains("MLflow") && !home.path().join("mlflow.db").exists());
    let model = tubelab::train::GlobalModel::open(home.path().join("views.json")).unwrap();
    assert_eq!(model.channels(), 12);
    // The second time it is read, and logged.
    let again = train(&[]);
    assert!(!again.err.contains("buckets"), "{}", again.err);
    assert!(
        again.out.contains("Logged to MLflow, experiment tubelab-global-views"),
        "{}",
        again.out
    );
    let wrong = train(&["--max-videos", "10"]);
    assert!(
        wrong.code == Some(1) && wrong.err.contains("between 1000 and 10000000"),
        "{}",
        wrong.err
    );
}

#[cfg(not(feature = "spark"))]
#[test]
fn a_build_without_engines_says_how_to_get_one() {
    let home = tempfile::tempdir().unwrap();
    assert_eq!(tubelab(home.path(), &["corpus", "init", "c"], &[]).code, Some(0));
    let task = format!(
        r#"{{"format":1,"version":"{}","analysis":"uploads","time_zone":"UTC","buckets":4}}"#,
        env!("CARGO_PKG_VERSION")
    );
    for arguments in [
        ["corpus", "analyze", "c", "uploads", "--engine", "sc://localhost:15002"].as_slice(),
        &["corpus", "worker", "--task", &task],
    ] {
        let ran = tubelab(home.path(), arguments, &[]);
        assert_eq!(ran.code, Some(1));
        assert!(ran.err.contains("without distributed engines"), "{}", ran.err);
        assert!(
            ran.err.contains("cargo build --features tubelab-kernel/spark"),
            "{}",
            ran.err
        );
    }
    let other = tubelab(
        home.path(),
        &["corpus", "worker", "--task", r#"{"format":2,"version":"9.9.9"}"#],
        &[],
    );
    assert!(
        other.code == Some(1) && other.err.contains("install the same version"),
        "{}",
        other.err
    );
}
