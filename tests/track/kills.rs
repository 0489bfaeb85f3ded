//! A server that dies in the middle of logging, again and again: after a push everything is there, and once.

use crate::common::{Mlflow, client, file_client, lock, small_run};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use serde_json::json;
use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tubelab::track::{self, Server, TrackOptions};

/// In each of two halves, which run side by side: they mostly wait.
const KILLS: usize = 25;
/// Every so manyth kill ends the server itself; the others cut its connections.
const REAL: u32 = 5;

/// Passes bytes on until so many have gone by; then it is dead until it is told to live.
#[derive(Clone)]
struct Wire(Arc<Mutex<State>>);

struct State {
    left: usize,
    died: usize,
    open: Vec<TcpStream>,
    on_death: Option<Arc<Mlflow>>,
}

impl Wire {
    fn start(to: u16) -> (Wire, u16) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let wire = Wire(Arc::new(Mutex::new(State {
            left: 0,
            died: 0,
            open: Vec::new(),
            on_death: None,
        })));
        let shared = wire.clone();
        std::thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let Ok(server) = TcpStream::connect(("127.0.0.1", to)) else {
                    continue;
                };
                let mut state = lock(&shared.0);
                if state.left == 0 {
                    continue;
                }
                for (from, to) in [(&client, &server), (&server, &client)] {
                    state.open.push(from.try_clone().unwrap());
                    let (from, to, wire) = (from.try_clone().unwrap(), to.try_clone().unwrap(), shared.clone());
                    std::thread::spawn(move || wire.pass(from, to));
                }
            }
        });
        (wire, port)
    }

    fn pass(&self, mut from: TcpStream, mut to: TcpStream) {
        let mut buffer = [0; 4096];
        while let Ok(read) = from.read(&mut buffer) {
            let mut state = lock(&self.0);
            if read == 0 || state.left == 0 {
                break;
            }
            let passed = read.min(state.left);
            state.left -= passed;
            let _ = to.write_all(&buffer[..passed]);
            if state.left == 0 {
                state.died += 1;
                if let Some(mlflow) = state.on_death.take() {
                    mlflow.kill();
                }
                for stream in state.open.drain(..) {
                    let _ = stream.shutdown(Shutdown::Both);
                }
            }
        }
        let _ = to.shutdown(Shutdown::Both);
    }

    fn live(&self, bytes: usize, on_death: Option<Arc<Mlflow>>) {
        let mut state = lock(&self.0);
        (state.left, state.on_death) = (bytes, on_death);
    }
}

#[test]
fn after_fifty_kills_everything_is_there_once() {
    testkit::needs!(Python);
    killed(5);
}

#[test]
fn after_fifty_kills_everything_is_there_once_the_other_half() {
    testkit::needs!(Python);
    killed(6);
}

fn killed(seed: u64) {
    let mlflow = Arc::new(Mlflow::start());
    let (wire, port) = Wire::start(mlflow.port);
    let through = Server::new(&format!("http://127.0.0.1:{port}")).unwrap();
    let mut chance = ChaCha8Rng::seed_from_u64(seed);
    let mut logged = Vec::new();
    let mut tries = 0;
    while lock(&wire.0).died < KILLS {
        let directory = tempfile::tempdir().unwrap();
        let here = TrackOptions::directory(directory.path());
        let id = track::log_with(&small_run("killed", &format!("run {}", logged.len())), &here).unwrap();
        for _ in 0..6 {
            // Half of them try once more by themselves, on a connection that is as dead.
            let server = through.clone().retries(tries % 2, Duration::from_millis(1));
            let real = tries.is_multiple_of(REAL);
            wire.live(chance.gen_range(1..30_000), real.then(|| mlflow.clone()));
            let pushed = track::push_with(&here.clone().server(server));
            wire.live(0, None);
            if real {
                mlflow.revive();
            }
            tries += 1;
            if pushed.is_ok() {
                break;
            }
        }
        logged.push((directory, here, id));
        assert!(tries < 4 * KILLS as u32, "most pushes end before the kill");
    }
    wire.live(usize::MAX, None);
    let mut here_runs = Vec::new();
    for (_, here, _) in &logged {
        let last = here
            .clone()
            .server(through.clone().retries(3, Duration::from_millis(50)));
        let pushed = track::push_with(&last).unwrap();
        assert!(pushed.refused.is_empty(), "{:?}", pushed.refused);
        assert_eq!(pushed.sent + pushed.present, 2);
        let runs = track::runs_with(here).unwrap();
        let text = |name: &str| runs.column(name).unwrap().str().unwrap().clone();
        here_runs.extend(
            text("run_id")
                .iter()
                .zip(text("status").iter())
                .map(|(id, status)| json!([id, status])),
        );
    }
    here_runs.sort_by_key(|run| run.to_string());
    let there = client(&mlflow.url(), None, json!({ "experiment": "killed" }));
    assert_eq!(there["runs"], json!(here_runs));
    for what in ["models", "versions"] {
        let all = there[what].as_array().unwrap();
        let different: BTreeSet<String> = all.iter().map(ToString::to_string).collect();
        assert_eq!(
            (all.len(), different.len()),
            (logged.len(), logged.len()),
            "{what}: {all:?}"
        );
    }
    // And what is there is whole.
    for (directory, here, id) in [&logged[0], &logged[logged.len() / 2]] {
        let lines = track::run_with(id, &here.clone().server(mlflow.server())).unwrap();
        let uri = lines.column("value").unwrap().str().unwrap().get(2).unwrap().to_owned();
        let a = file_client(directory.path(), json!({ "run": id }));
        let b = client(&mlflow.url(), None, json!({ "run": uri.split('/').nth(2).unwrap() }));
        for field in [
            "params", "metrics", "history", "inputs", "files", "status", "start", "end",
        ] {
            assert_eq!(a[field], b[field], "{field}");
        }
        assert_eq!(b["models"].as_object().unwrap().len(), 1);
    }
}
