//! How long the second fetch of a channel of 5,000 videos takes, from each tier of the cache: `cargo bench --profile dev --bench cache`.
//!
//! The first fetch comes from a stand-in for the API on this computer. Redis is timed where `redis-server` is installed.

use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use testkit::StandIn;
use testkit::generator::{Plan, World};
use tubelab::cache::{Cache, CacheOptions};
use tubelab::clean::clean;
use tubelab::error::Result;
use tubelab::fetch::{Settings, Snapshot, fetch_with};

const VIDEOS: usize = 5_000;
const RUNS: usize = 15;

fn main() -> Result<()> {
    let world = World::generate(Plan::new(1, VIDEOS));
    let videos = world.uploads().len();
    let api = StandIn::start(world);
    let directory = tempfile::tempdir()?;
    let on_disk = || CacheOptions::in_memory().directory(directory.path());
    let fetch = |cache: &Cache| -> Result<Snapshot> {
        fetch_with(
            "@tubelab-demo-1",
            &Settings::new(StandIn::KEY, &api.url())?.cache(cache.clone()),
        )
    };

    let cache = Cache::new(on_disk());
    let started = Instant::now();
    let snapshot = fetch(&cache)?;
    println!("{videos} videos, {} calls", api.calls().len());
    println!(
        "first fetch, from a server without latency  {:>8.1} ms",
        milliseconds(started.elapsed())
    );
    let stored = cache.stats().disk.unwrap_or_default();
    println!(
        "stored: {} answers, {:.1} MB",
        stored.entries,
        stored.bytes as f64 / 1e6
    );

    report("memory", 1.0, || fetch(&cache).map(drop))?;
    report("disk", 50.0, || fetch(&Cache::new(on_disk())).map(drop))?;
    match Redis::start() {
        Some(redis) => {
            let shared = || CacheOptions::in_memory().redis(format!("redis://127.0.0.1:{}", redis.port));
            fetch(&Cache::new(shared()?))?;
            report("Redis", 80.0, || fetch(&Cache::new(shared()?)).map(drop))?;
        }
        None => println!("Redis: not timed, as there is no redis-server here"),
    }

    let started = Instant::now();
    clean(&snapshot)?;
    println!(
        "clean, the first time                       {:>8.1} ms",
        milliseconds(started.elapsed())
    );
    report("clean, again", 1.0, || clean(&snapshot).map(drop))
}

/// Prints the median of some runs, beside what it should be at most.
fn report(what: &str, bar: f64, run: impl Fn() -> Result<()>) -> Result<()> {
    let mut times = Vec::new();
    let before = processor_time();
    for _ in 0..RUNS {
        let started = Instant::now();
        run()?;
        times.push(milliseconds(started.elapsed()));
    }
    // On a machine that is busy with other things, this is the figure to look at.
    let processor = (processor_time() - before) / RUNS as f64;
    times.sort_by(f64::total_cmp);
    let (fastest, median) = (times[0], times[RUNS / 2]);
    let verdict = if median <= bar { "within" } else { "ABOVE" };
    println!(
        "{what:<12} fastest {fastest:>7.2} ms, median {median:>7.2} ms, processor {processor:>7.2} ms; {verdict} the bar of {bar} ms"
    );
    Ok(())
}

/// What all threads of this process have used so far, in milliseconds.
fn processor_time() -> f64 {
    // Safety: the structure is plain numbers, which the call fills.
    let used = unsafe {
        let mut used: libc::rusage = std::mem::zeroed();
        libc::getrusage(libc::RUSAGE_SELF, &raw mut used);
        used
    };
    let milliseconds = |time: libc::timeval| time.tv_sec as f64 * 1e3 + time.tv_usec as f64 / 1e3;
    milliseconds(used.ru_utime) + milliseconds(used.ru_stime)
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

struct Redis {
    server: Child,
    port: u16,
    _directory: tempfile::TempDir,
}

impl Redis {
    fn start() -> Option<Redis> {
        let port = TcpListener::bind("127.0.0.1:0").ok()?.local_addr().ok()?.port();
        let directory = tempfile::tempdir().ok()?;
        let server = Command::new("redis-server")
            .args([
                "--port",
                &port.to_string(),
                "--bind",
                "127.0.0.1",
                "--save",
                "",
                "--dir",
            ])
            .arg(directory.path())
            .stdout(Stdio::null())
            .spawn()
            .ok()?;
        let redis = Redis {
            server,
            port,
            _directory: directory,
        };
        for _ in 0..500 {
            if std::net::TcpStream::connect(("127.0.0.1", port)).is_ok() {
                return Some(redis);
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        None
    }
}

impl Drop for Redis {
    fn drop(&mut self) {
        // It is over either way.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
