//! How long 1,000 metrics of one run take, in the file and on a server, beside MLflow's own client:
//! `cargo bench --profile dev --bench track`.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tubelab::error::Result;
use tubelab::track::{self, Run, Server, TrackOptions};

const METRICS: usize = 1_000;
const RUNS: usize = 15;

/// The same run by MLflow's own client; prints the times in milliseconds.
const PEER: &str = "
import sys, time, warnings
warnings.simplefilter('ignore')
from mlflow.entities import Metric
from mlflow.tracking import MlflowClient
client = MlflowClient(sys.argv[1])
experiment = client.create_experiment('peer')
for _ in range(int(sys.argv[2])):
    started = time.perf_counter()
    run = client.create_run(experiment)
    now = int(time.time() * 1000)
    client.log_batch(run.info.run_id, [Metric(f'metric {n % 50}', n / 7, now, n // 50) for n in range(1000)])
    client.set_terminated(run.info.run_id)
    print((time.perf_counter() - started) * 1000, flush=True)
";

fn main() -> Result<()> {
    let directory = tempfile::tempdir()?;
    let here = TrackOptions::directory(directory.path());
    let embedded = times(|| track::log_with(&run(), &here).map(drop))?;
    report("file", &embedded, Some(50.0));
    let peer = peer(&format!("sqlite:///{}/peer.db", directory.path().display()))?;
    report("file, MlflowClient", &peer, None);

    let mlflow = Mlflow::start(directory.path())?;
    let there = here.server(Server::new(&mlflow.url)?);
    // The experiment is made by the first run.
    track::log_with(&run(), &there)?;
    track::flush_with(&there)?;
    let mut called = Vec::new();
    let arrived = times(|| {
        let started = Instant::now();
        track::log_with(&run(), &there)?;
        called.push(milliseconds(started.elapsed()));
        track::flush_with(&there)
    })?;
    report("server, until the call returns", &called, Some(50.0));
    report("server, until all has arrived", &arrived, Some(300.0));
    let peer = self::peer(&mlflow.url)?;
    report("server, MlflowClient", &peer, None);
    Ok(())
}

fn run() -> Run {
    let mut run = Run::new("bench", "a thousand metrics");
    for n in 0..METRICS {
        run.metric_at(&format!("metric {}", n % 50), n as f64 / 7.0, (n / 50) as i64);
    }
    run
}

fn times(mut work: impl FnMut() -> Result<()>) -> Result<Vec<f64>> {
    let mut times = Vec::new();
    for _ in 0..RUNS {
        let started = Instant::now();
        work()?;
        times.push(milliseconds(started.elapsed()));
    }
    Ok(times)
}

fn peer(uri: &str) -> Result<Vec<f64>> {
    let mut child = Command::new(testkit::python())
        .args(["-c", PEER, uri, &RUNS.to_string()])
        .env("MLFLOW_DISABLE_TELEMETRY", "true")
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let output = child.stdout.take().map(BufReader::new);
    let lines = output
        .into_iter()
        .flat_map(BufRead::lines)
        .map_while(std::io::Result::ok);
    let times = lines.filter_map(|line| line.trim().parse().ok()).collect();
    child.wait()?;
    Ok(times)
}

/// Prints the fastest and the median, beside what it should be at most.
fn report(what: &str, times: &[f64], bar: Option<f64>) {
    let mut times = times.to_vec();
    times.sort_by(f64::total_cmp);
    let (fastest, median) = (times[0], times[times.len() / 2]);
    let verdict = match bar {
        None => String::new(),
        Some(bar) if median <= bar => format!("; within the bar of {bar} ms"),
        Some(bar) => format!("; ABOVE the bar of {bar} ms"),
    };
    println!("{what:<32} fastest {fastest:>7.1} ms, median {median:>7.1} ms{verdict}");
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

struct Mlflow {
    server: Child,
    url: String,
}

impl Mlflow {
    fn start(directory: &std::path::Path) -> Result<Mlflow> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let server = Command::new(testkit::python().with_file_name("mlflow"))
            .args([
                "server",
                "--host",
                "127.0.0.1",
                "--port",
                &port.to_string(),
                "--workers",
                "1",
            ])
            .arg("--backend-store-uri")
            .arg(format!("sqlite:///{}/server.db", directory.display()))
            .arg("--artifacts-destination")
            .arg(directory.join("artifacts"))
            .env("MLFLOW_SERVER_ENABLE_JOB_EXECUTION", "false")
            .env("MLFLOW_DISABLE_TELEMETRY", "true")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() {
            std::thread::sleep(Duration::from_millis(100));
        }
        Ok(Mlflow {
            server,
            url: format!("http://127.0.0.1:{port}"),
        })
    }
}

impl Drop for Mlflow {
    fn drop(&mut self) {
        // Its own worker ends with SIGTERM, but not with SIGKILL.
        // Safety: a signal to a child that was not waited for yet.
        unsafe { libc::kill(self.server.id() as i32, libc::SIGTERM) };
        let _ = self.server.wait();
    }
}
