//! What keeps an installation running: backup and restore, retraining, and the files of the deployment.

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use testkit::Need;
use tubelab::track::{self, Run, TrackOptions};

struct Ran {
    code: Option<i32>,
    out: String,
    err: String,
}

/// Runs the program in a home of its own, without a key.
fn tubelab(home: &Path, arguments: &[&str]) -> Ran {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tubelab"));
    command
        .args(arguments)
        .current_dir(home)
        .env("HOME", home)
        .env("TUBELAB_MLFLOW_DIR", home.join("mlflow"))
        // What is written is counted.
        .env("TUBELAB_LOG", "off");
    let others = [
        "YOUTUBE_API_KEY",
        "XDG_CONFIG_HOME",
        "XDG_DATA_HOME",
        "XDG_CACHE_HOME",
        "TUBELAB_MODELS_DIR",
        "TUBELAB_API_URL",
        "MLFLOW_TRACKING_URI",
    ];
    for name in others {
        command.env_remove(name);
    }
    let Output { status, stdout, stderr } = command.output().unwrap();
    Ran {
        code: status.code(),
        out: String::from_utf8(stdout).unwrap(),
        err: String::from_utf8(stderr).unwrap(),
    }
}

/// Every file below a directory with its content, but for what SQLite keeps beside its file while it is open.
fn files(directory: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    let mut open = vec![directory.to_owned()];
    while let Some(next) = open.pop() {
        for entry in std::fs::read_dir(&next).into_iter().flatten().flatten() {
            let path = entry.path();
            match path.is_dir() {
                true => open.push(path),
                false => found.push((
                    path.strip_prefix(directory).unwrap().to_owned(),
                    std::fs::read(&path).unwrap(),
                )),
            }
        }
    }
    found.sort();
    found
}

fn ids(directory: &Path) -> Vec<String> {
    let runs = track::runs_with(&TrackOptions::directory(directory)).unwrap();
    let ids = runs.column("run_id").unwrap().str().unwrap();
    let mut ids: Vec<String> = ids.iter().flatten().map(str::to_owned).collect();
    ids.sort();
    ids
}

/// A home with two runs, one of them with an artifact, a kept snapshot and the champions of the demo channel.
fn furnished() -> tempfile::TempDir {
    let home = tempfile::tempdir().unwrap();
    let options = TrackOptions::directory(home.path().join("mlflow"));
    let mut run = Run::new("backup", "with a file");
    run.artifact("notes/ünïcode & <b>.txt", "what was found".as_bytes().to_vec());
    track::log_with(&run, &options).unwrap();
    track::log_with(&Run::new("backup", "bare"), &options).unwrap();
    let snapshot = tubelab::fetch::fetch("demo-2").unwrap();
    let place = home
        .path()
        .join(".local/share/tubelab/snapshots/UCsomeone/2026-11-20T060000.000000Z");
    snapshot.save(place).unwrap();
    home
}

#[test]
fn a_backup_restored_elsewhere_gives_the_same_runs_snapshots_and_champions() {
    let home = furnished();
    let trained = tubelab(home.path(), &["retrain", "demo-2"]);
    assert_eq!(trained.code, Some(0), "{}{}", trained.out, trained.err);
    let champions = home.path().join(".local/share/tubelab/models");
    assert!(
        champions.join("views").is_dir(),
        "{:?}",
        files(home.path()).iter().map(|(path, _)| path).collect::<Vec<_>>()
    );

    let saved = tubelab(home.path(), &["backup", "kept/all.sqlar"]);
    assert_eq!(saved.code, Some(0), "{}", saved.err);
    let kept = home.path().join("kept/all.sqlar");
    assert!(
        saved.out.contains("1 snapshot") && saved.out.contains("2 champions"),
        "{}",
        saved.out
    );
    if testkit::has(Need::Sqlite3, testkit::test_name!()) {
        let listed = Command::new("sqlite3").arg(&kept).args(["-A", "-t"]).output().unwrap();
        assert!(
            String::from_utf8_lossy(&listed.stdout).contains("mlflow/mlflow.db"),
            "sqlite3 does not list it"
        );
    }
    let again = tubelab(home.path(), &["backup", "kept/all.sqlar"]);
    assert_eq!(again.code, Some(1));
    assert!(again.err.contains("a backup never overwrites files"), "{}", again.err);

    let other = tempfile::tempdir().unwrap();
    let restored = tubelab(other.path(), &["restore", kept.to_str().unwrap()]);
    assert_eq!(restored.code, Some(0), "{}", restored.err);
    assert_eq!(ids(&other.path().join("mlflow")), ids(&home.path().join("mlflow")));
    for place in [
        "mlflow/mlartifacts",
        ".local/share/tubelab/snapshots",
        ".local/share/tubelab/models",
    ] {
        let wanted = files(&home.path().join(place));
        assert!(!wanted.is_empty(), "{place}");
        assert_eq!(files(&other.path().join(place)), wanted, "{place}");
    }
    let snapshot = other
        .path()
        .join(".local/share/tubelab/snapshots/UCsomeone/2026-11-20T060000.000000Z");
    let opened = tubelab::fetch::snapshot::Snapshot::open(snapshot).unwrap();
    assert_eq!(opened.digest(), tubelab::fetch::fetch("demo-2").unwrap().digest());

    // Once more changes nothing; over something else it is refused before anything is written, and done when asked for.
    assert_eq!(
        tubelab(other.path(), &["restore", kept.to_str().unwrap()]).code,
        Some(0)
    );
    track::log_with(
        &Run::new("backup", "later"),
        &TrackOptions::directory(other.path().join("mlflow")),
    )
    .unwrap();
    let refused = tubelab(other.path(), &["restore", kept.to_str().unwrap()]);
    assert_eq!(refused.code, Some(1));
    assert!(
        refused.err.contains("different content") && refused.err.contains("--replace"),
        "{}",
        refused.err
    );
    assert_eq!(
        ids(&other.path().join("mlflow")).len(),
        ids(&home.path().join("mlflow")).len() + 1
    );
    assert_eq!(
        tubelab(other.path(), &["restore", "--replace", kept.to_str().unwrap()]).code,
        Some(0)
    );
    assert_eq!(ids(&other.path().join("mlflow")), ids(&home.path().join("mlflow")));
}

#[test]
fn a_backup_is_made_while_runs_are_written() {
    let home = furnished();
    let directory = home.path().join("mlflow");
    let stop = std::sync::atomic::AtomicBool::new(false);
    let (wrote, first) = std::sync::mpsc::sync_channel(1);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while !stop.load(std::sync::atomic::Ordering::Relaxed) {
                let mut run = Run::new("busy", "one of many");
                run.artifact("a.txt", b"content".to_vec());
                track::log_with(&run, &TrackOptions::directory(&directory)).unwrap();
                let _ = wrote.try_send(());
            }
        });
        // A backup made before the first run would have nothing to be wrong about.
        let begun = first.recv_timeout(std::time::Duration::from_secs(60));
        let saved = [0, 1, 2].map(|number| tubelab(home.path(), &["backup", &format!("{number}.sqlar")]));
        // The writer ends before anything is said, or it would never.
        stop.store(true, std::sync::atomic::Ordering::Relaxed);
        begun.unwrap();
        for saved in saved {
            assert_eq!(saved.code, Some(0), "{}", saved.err);
        }
    });
    for number in 0..3 {
        let other = tempfile::tempdir().unwrap();
        let file = home.path().join(format!("{number}.sqlar"));
        assert_eq!(
            tubelab(other.path(), &["restore", file.to_str().unwrap()]).code,
            Some(0)
        );
        // Each run that came along has its artifact.
        let directory = other.path().join("mlflow");
        let runs = track::runs_with(&TrackOptions::directory(&directory)).unwrap();
        let busy = runs.column("experiment").unwrap().str().unwrap();
        let busy = busy.iter().filter(|name| *name == Some("busy")).count();
        let artifacts = files(&directory)
            .iter()
            .filter(|(path, _)| path.ends_with("artifacts/a.txt"))
            .count();
        assert!(busy > 0 && artifacts >= busy, "{busy} runs, {artifacts} artifacts");
    }
}

#[test]
fn a_damaged_or_hostile_backup_is_refused_and_writes_nothing() {
    let home = furnished();
    assert_eq!(tubelab(home.path(), &["backup", "all.sqlar"]).code, Some(0));
    let whole = std::fs::read(home.path().join("all.sqlar")).unwrap();
    let refused = |name: &str, content: &[u8], told: &str| {
        let other = tempfile::tempdir().unwrap();
        let file = other.path().join(name);
        std::fs::write(&file, content).unwrap();
        let ran = tubelab(other.path(), &["restore", file.to_str().unwrap()]);
        assert_eq!(ran.code, Some(1), "{name}: {}", ran.out);
        assert!(
            ran.err.contains("Next:") && ran.err.contains(told),
            "{name}: {}",
            ran.err
        );
        let left: Vec<PathBuf> = files(other.path()).into_iter().map(|(path, _)| path).collect();
        assert_eq!(left, [PathBuf::from(name)], "{name}");
    };
    refused("empty.sqlar", b"", "not a tubelab backup");
    refused("text.sqlar", b"not a database", "not a database");
    refused("cut.sqlar", &whole[..whole.len() / 2], "not a tubelab backup");
    // A byte of a stored file.
    let mut changed = whole.clone();
    let at = changed
        .windows(4)
        .rposition(|window| window == [0x78, 0x9c, 0xed, 0xbd] || window[..2] == [0x1f, 0x8b])
        .unwrap();
    changed[at + 40] ^= 0x55;
    refused("changed.sqlar", &changed, "does not match");
    // A name that leads elsewhere, of the same length so that the file stays what it is.
    let mut hostile = whole.clone();
    let (name, evil) = (b"snapshots/UCsomeone/", b"snapshots/../../../x");
    let mut found = 0;
    for at in 0..hostile.len() - name.len() {
        if hostile[at..at + name.len()] == *name {
            hostile[at..at + name.len()].copy_from_slice(evil);
            found += 1;
        }
    }
    assert!(found > 0);
    refused("hostile.sqlar", &hostile, "an unexpected file");
}

#[test]
fn retraining_says_a_line_for_each_model_and_how_it_ended() {
    let home = tempfile::tempdir().unwrap();
    let nothing = tubelab(home.path(), &["retrain"]);
    assert_eq!(nothing.code, Some(1));
    assert!(nothing.err.contains("--all"), "{}", nothing.err);
    let none = tubelab(home.path(), &["retrain", "--all"]);
    assert_eq!(none.code, Some(0), "{}", none.err);
    assert!(none.out.contains("No channel has a champion yet"), "{}", none.out);

    assert_eq!(tubelab(home.path(), &["retrain", "demo-2"]).code, Some(0));
    let again = tubelab(home.path(), &["retrain", "--all"]);
    assert_eq!(again.code, Some(0), "{}", again.err);
    let lines: Vec<Vec<&str>> = again.out.lines().map(|line| line.split('\t').collect()).collect();
    assert_eq!(lines.len(), 2, "{}", again.out);
    assert!(
        lines.iter().all(|line| line.len() == 4 && line[2] == "stays"),
        "{}",
        again.out
    );
    assert_eq!([lines[0][1], lines[1][1]], ["views", "engagement"]);

    let failed = tubelab(home.path(), &["retrain", "--all", "@nobody"]);
    assert_eq!(failed.code, Some(1));
    assert!(
        failed.out.contains("failed") && failed.out.contains("stays"),
        "{}",
        failed.out
    );
    assert!(failed.err.contains("1 of 2 channels"), "{}", failed.err);
}

fn deploy() -> PathBuf {
    testkit::root().join("deploy")
}

#[test]
fn the_units_are_what_systemd_understands() {
    let directory = tempfile::tempdir().unwrap();
    // The program of the units must be there to be looked at.
    let program = directory.path().join("tubelab");
    std::fs::write(&program, "#!/bin/sh\n").unwrap();
    std::fs::set_permissions(&program, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    let mut units = Vec::new();
    for entry in std::fs::read_dir(deploy()).unwrap().flatten() {
        let path = entry.path();
        if path
            .extension()
            .is_some_and(|kind| kind == "service" || kind == "timer")
        {
            let text = std::fs::read_to_string(&path).unwrap();
            let unit = directory.path().join(path.file_name().unwrap());
            std::fs::write(&unit, text.replace("/opt/tubelab/tubelab", program.to_str().unwrap())).unwrap();
            units.push(unit);
        }
    }
    assert!(units.len() >= 7, "{units:?}");
    testkit::needs!(Systemd);
    let verified = Command::new("systemd-analyze")
        .args(["verify", "--man=no"])
        .args(&units)
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&verified.stderr);
    assert!(verified.status.success(), "{told}");
    assert!(!told.contains(directory.path().to_str().unwrap()), "{told}");
}

/// The names of metrics that a text speaks of.
fn metrics(text: &str) -> std::collections::BTreeSet<String> {
    let name = |at: usize| -> String {
        text[at..]
            .chars()
            .take_while(|c| c.is_ascii_alphanumeric() || *c == '_')
            .collect()
    };
    text.match_indices("tubelab_").map(|(at, _)| name(at)).collect()
}

#[test]
fn the_dashboard_of_grafana_asks_for_metrics_that_there_are() {
    let text = std::fs::read_to_string(deploy().join("grafana-dashboard.json")).unwrap();
    let board: Value = serde_json::from_str(&text).unwrap();
    let panels = board["panels"].as_array().unwrap();
    assert!(panels.len() >= 10);
    let ids: std::collections::BTreeSet<i64> = panels.iter().filter_map(|panel| panel["id"].as_i64()).collect();
    assert_eq!(ids.len(), panels.len(), "two panels share an id");
    let source = testkit::root().join("kernel/src/serve/metrics.rs");
    let source = std::fs::read_to_string(source).unwrap();
    for metric in metrics(&text) {
        let plain = ["_bucket", "_total", "_sum", "_count"]
            .iter()
            .fold(metric.as_str(), |name, end| name.strip_suffix(end).unwrap_or(name));
        let registered = plain.strip_prefix("tubelab_").unwrap();
        assert!(
            source.contains(&format!("\"{registered}\"")),
            "{metric} is not registered"
        );
    }
}

#[test]
fn the_other_files_can_be_read_by_what_reads_them() {
    let script = r##"
import pathlib, sys, yaml
directory = pathlib.Path(sys.argv[1])
compose = yaml.safe_load((directory / "compose.yaml").read_text())
services = compose["services"]
assert {"dashboard-1", "dashboard-2", "redis", "mlflow", "nginx"} <= set(services), services.keys()
for name, service in services.items():
    for volume in service.get("volumes", []):
        place = volume.split(":")[0]
        assert place in compose["volumes"] or (directory / place).exists(), (name, volume)
    for secret in service.get("secrets", []):
        assert (secret["source"] if isinstance(secret, dict) else secret) in compose["secrets"], (name, secret)
    for other in service.get("depends_on", []):
        assert other in services, (name, other)
    if name.startswith("dashboard"):
        assert service["read_only"] and service["cap_drop"] == ["ALL"] and (directory / service["env_file"]).exists()
settings = dict(line.split("=", 1) for line in (directory / "dashboard.env").read_text().splitlines() if line and not line.startswith("#"))
assert settings["TUBELAB_SERVE_BEHIND_PROXY"] == services["nginx"]["networks"]["inside"]["ipv4_address"]
assert not [name for name in settings if "KEY" in name or name.endswith("_PASSWORD")], "a secret belongs into a file"
scraped = yaml.safe_load((directory / "prometheus.yml").read_text())["scrape_configs"][0]["static_configs"][0]["targets"]
assert scraped == ["dashboard-1:8050", "dashboard-2:8050"]
container = (directory / "Containerfile").read_text()
for line in ("USER tubelab", "HEALTHCHECK", "AS build", "COPY --from=build"):
    assert line in container, line
"##;
    if testkit::has(Need::Python, testkit::test_name!()) {
        testkit::run_python(script, &[deploy().to_str().unwrap()]);
    }
    let compiler = env!("CARGO_PKG_RUST_VERSION");
    for container in ["Containerfile", "spark/Containerfile"] {
        assert!(
            std::fs::read_to_string(deploy().join(container))
                .unwrap()
                .contains(&format!("ARG RUST={compiler}")),
            "the image of {container} has another Rust than the project"
        );
    }
    let prometheus = ["check", "config", "--syntax-only", "prometheus.yml"];
    let compose = ["-d", "relaxed", "--no-warnings", "compose.yaml", "spark/compose.yaml"];
    for (need, program, arguments) in [
        (Need::Promtool, "promtool", prometheus.as_slice()),
        (Need::Yamllint, "yamllint", &compose),
    ] {
        if !testkit::has(need, testkit::test_name!()) {
            continue;
        }
        let output = Command::new(program)
            .args(arguments)
            .current_dir(deploy())
            .output()
            .unwrap();
        let told = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{program}: {told}");
    }
}
