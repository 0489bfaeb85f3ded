//! The dashboard as a viewer has it: in a real browser, and as two instances behind nginx.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::time::{Duration, Instant};
use testkit::generator::{Plan, World};
use testkit::{Fault, StandIn};

const PLOTLY: &str = "4.1.1";
const AXE: &str = "4.14.1";

/// Views take the whole machine: one test at a time.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// Compiled views and the library for cells are kept between runs; everything else is new.
fn directory(name: &str) -> PathBuf {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("serve-browser");
    std::fs::create_dir_all(directory.join(name)).unwrap();
    directory.join(name)
}

/// A running `tubelab serve`; it ends with the value.
struct Dashboard {
    process: Child,
    address: SocketAddr,
    log: PathBuf,
    _home: tempfile::TempDir,
}

impl Dashboard {
    /// Starts one that knows the API at `url`, and waits until its views are compiled.
    fn start(plotly: &Path, url: &str) -> Dashboard {
        Dashboard::start_with(plotly, |command| {
            command.env("TUBELAB_API_URL", url).env("YOUTUBE_API_KEY", StandIn::KEY);
        })
    }

    /// As [`start`](Self::start); `change` sets the API and the key.
    fn start_with(plotly: &Path, change: impl FnOnce(&mut Command)) -> Dashboard {
        let home = tempfile::tempdir().unwrap();
        let (kept, cache) = (directory("kept"), home.path().join("cache"));
        std::fs::create_dir_all(kept.join("cells")).unwrap();
        std::fs::create_dir_all(&cache).unwrap();
        std::os::unix::fs::symlink(kept.join("cells"), cache.join("cells")).unwrap();
        let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let log = directory("logs").join(format!("{}.log", address.port()));
        let output = std::fs::File::create(&log).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_tubelab"));
        // The compiler is found through rustup's own directories, which are not in this home.
        let rust = |name: &str, directory: &str| {
            std::env::var(name).unwrap_or_else(|_| format!("{}/{directory}", std::env::var("HOME").unwrap_or_default()))
        };
        command
            .args(["serve", "--address", &address.to_string(), "--notebooks"])
            .arg(testkit::root().join("notebooks"))
            .env("RUSTUP_HOME", rust("RUSTUP_HOME", ".rustup"))
            .env("CARGO_HOME", rust("CARGO_HOME", ".cargo"))
            .env("HOME", home.path())
            .env(
                "TUBELAB_DATA_DIR",
                testkit::data_directory(home.path().join("data"), &kept.join("data")),
            )
            .env("TUBELAB_CACHE_DIR", &cache)
            .env("TUBELAB_PLOTLY_JS", plotly.join("dist/plotly.min.js"))
            .env_remove("TUBELAB_API_URL")
            .env_remove("YOUTUBE_API_KEY")
            .current_dir(home.path())
            .stdin(Stdio::null())
            .stdout(output.try_clone().unwrap())
            .stderr(output);
        for name in [
            "XDG_DATA_HOME",
            "XDG_CACHE_HOME",
            "XDG_CONFIG_HOME",
            "TUBELAB_REDIS_URL",
            "MLFLOW_TRACKING_URI",
        ] {
            command.env_remove(name);
        }
        change(&mut command);
        let mut dashboard = Dashboard {
            process: command.spawn().unwrap(),
            address,
            log,
            _home: home,
        };
        let started = Instant::now();
        while dashboard.status("/ready") != Some(200) {
            let ended = dashboard.process.try_wait().unwrap();
            assert!(ended.is_none(), "the dashboard has ended:\n{}", dashboard.told());
            assert!(
                started.elapsed() < Duration::from_secs(900),
                "not ready:\n{}",
                dashboard.told()
            );
            std::thread::sleep(Duration::from_millis(200));
        }
        println!("ready after {:.1} s", started.elapsed().as_secs_f64());
        dashboard
    }

    fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    fn told(&self) -> String {
        std::fs::read_to_string(&self.log).unwrap_or_default()
    }

    fn status(&self, path: &str) -> Option<u16> {
        let mut stream = TcpStream::connect(self.address).ok()?;
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
        )
        .ok()?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).ok()?;
        String::from_utf8_lossy(&answer).split(' ').nth(1)?.parse().ok()
    }
}

impl Drop for Dashboard {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// What one scene needs, where everything is installed.
struct Stage {
    plotly: PathBuf,
    directory: PathBuf,
}

fn stage(name: &str, test: &str) -> Option<Stage> {
    let plotly = testkit::npm_package(test, "plotly.js", PLOTLY, &["dist/plotly.min.js"])?;
    let axe = testkit::npm_package(test, "axe-core", AXE, &["axe.min.js"])?;
    let directory = directory(name);
    std::fs::copy(axe.join("axe.min.js"), directory.join("axe.min.js")).unwrap();
    Some(Stage { plotly, directory })
}

/// Plays a scene of `serve_browser.py`.
fn play(stage: &Stage, dashboard: &Dashboard, scene: &str, more: &[&str]) {
    let output = Command::new(testkit::python())
        .arg(testkit::root().join("tests/kernel/serve_browser.py"))
        .arg(&stage.directory)
        .args([&dashboard.url(), scene])
        .args(more)
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "{told}\nThe dashboard said:\n{}",
        dashboard.told()
    );
    println!("{scene}: {}", String::from_utf8_lossy(&output.stdout).trim());
}

#[test]
fn every_view_is_drawn_set_shared_and_accessible() {
    testkit::needs!(Python, Npm, Chromium);
    let _turn = ONE_AT_A_TIME.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    let Some(stage) = stage("tour", testkit::test_name!()) else {
        return;
    };
    let api = StandIn::start(World::demo());
    let dashboard = Dashboard::start(&stage.plotly, &api.url());
    play(&stage, &dashboard, "tour", &[]);
    assert!(
        api.calls().is_empty(),
        "the demo asks the API: {:?}",
        api.calls().first()
    );
}

#[test]
fn a_channel_is_found_and_shown_also_when_the_api_fails() {
    testkit::needs!(Python, Npm, Chromium);
    let _turn = ONE_AT_A_TIME.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    let Some(stage) = stage("channel", testkit::test_name!()) else {
        return;
    };
    let mut world = World::generate(Plan::new(77, 60));
    world.add(World::generate(Plan::new(78, 30)));
    let api = StandIn::start(world);
    let dashboard = Dashboard::start(&stage.plotly, &api.url());
    play(&stage, &dashboard, "search", &["Tubelab Demo 77", StandIn::KEY]);
    let (known, unknown) = ("@tubelab-demo-77", "@tubelab-demo-78");
    api.fault("*", 100_000, Fault::BackendError);
    play(&stage, &dashboard, "failing", &[known, unknown]);
    api.reset();
    api.fault("*", 100_000, Fault::QuotaExceeded);
    play(&stage, &dashboard, "used", &[known, unknown]);
}

#[test]
fn a_missing_key_is_told_with_the_channel_still_in_the_box() {
    testkit::needs!(Python, Chromium);
    let _turn = ONE_AT_A_TIME.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    // Nothing is drawn here.
    let stage = Stage {
        plotly: PathBuf::new(),
        directory: directory("keyless"),
    };
    let dashboard = Dashboard::start_with(&stage.plotly, |_| {});
    play(&stage, &dashboard, "keyless", &[]);
}

#[test]
fn two_instances_behind_nginx_answer_alike_and_are_replaced_unnoticed() {
    testkit::needs!(Python, Npm, Nginx, Redis);
    let _turn = ONE_AT_A_TIME.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    let Some(plotly) = testkit::npm_package(testkit::test_name!(), "plotly.js", PLOTLY, &["dist/plotly.min.js"]) else {
        return;
    };
    let output = Command::new(testkit::python())
        .arg(testkit::root().join("tests/kernel/topology.py"))
        .arg(directory("topology"))
        .arg(testkit::root())
        .arg(env!("CARGO_BIN_EXE_tubelab"))
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .env("TUBELAB_PLOTLY_JS", plotly.join("dist/plotly.min.js"))
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    println!("{}", String::from_utf8_lossy(&output.stdout));
}
