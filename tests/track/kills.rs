//! A server that dies in the middle of logging, again and again: after a push everything is there, and once.

use crate::common::{Mlflow, client, lock, whole_run};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use serde_json::json;
use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tubelab::track::{self, Options, Server};

const KILLS: usize = 50;
/// Every so manyth kill ends the server itself; the others cut its connections.
const REAL: usize = 5;

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
        let wire = Wire(Arc::new(Mutex::new(State { left: 0, died: 0, open: Vec::new(), on_death: None })));
        let shared = wire.clone();
        std::thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let Ok(server) = TcpStream::connect(("127.0.0.1", to)) else { continue };
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
    let mlflow = Arc::new(Mlflow::start());
    let (wire, port) = Wire::start(mlflow.port);
    let folder = tempfile::tempdir().unwrap();
    let here = Options::folder(folder.path());
    let through = Server::new(&format!("http://127.0.0.1:{port}")).unwrap();
    let mut chance = ChaCha8Rng::seed_from_u64(5);
    let mut ids = Vec::new();
    let mut kill = 0;
    while lock(&wire.0).died < KILLS {
        if kill % 5 == 0 {
            let mut run = whole_run("killed", &format!("run {kill}"));
            // Names of files and models are what must not be doubled; long texts only cost time here.
            run.tag("kill", &kill.to_string());
            ids.push(track::log_in(&run, &here).unwrap());
        }
        // Now and then it tries again by itself on a connection that is cut again.
        let server = through.clone().patience(kill as u32 % 2, Duration::from_millis(1));
        let real = (kill % REAL == 0).then(|| mlflow.clone());
        wire.live(chance.gen_range(1..150_000), real);
        let _ = track::push_in(&here.clone().server(server));
        // Where all of it went through, the wire is cut for the next.
        wire.live(0, None);
        if kill % REAL == 0 {
            mlflow.revive();
        }
        kill += 1;
        assert!(kill < 3 * KILLS, "most pushes end before the kill");
    }
    wire.live(usize::MAX, None);
    let last = here.clone().server(through.patience(3, Duration::from_millis(50)));
    let pushed = track::push_in(&last).unwrap();
    assert!(pushed.refused.is_empty(), "{:?}", pushed.refused);
    assert_eq!(pushed.sent + pushed.present, 2 * ids.len());

    let there = client(&mlflow.url(), None, json!({ "experiment": "killed" }));
    let runs = track::runs_in(&here).unwrap();
    let text = |name: &str| runs.column(name).unwrap().str().unwrap().iter().map(|v| v.unwrap().to_owned()).collect::<Vec<_>>();
    let mut here_runs: Vec<_> = text("run_id").into_iter().zip(text("status")).map(|(id, status)| json!([id, status])).collect();
    here_runs.sort_by_key(|run| run.to_string());
    assert_eq!(there["runs"], json!(here_runs));
    let unique = |what: &str, count: usize| {
        let all = there[what].as_array().unwrap();
        let different: std::collections::BTreeSet<String> = all.iter().map(ToString::to_string).collect();
        assert_eq!((all.len(), different.len()), (count, count), "{what}: {all:?}");
    };
    unique("models", ids.len());
    unique("versions", ids.len());
    // And each of them is whole.
    let one = &ids[chance.gen_range(0..ids.len())];
    for id in [one, &ids[0]] {
        let lines = track::run_in(id, &last).unwrap();
        let uri = lines.column("value").unwrap().str().unwrap().get(2).unwrap().to_owned();
        let remote = uri.split('/').nth(2).unwrap();
        let a = crate::common::file_client(folder.path(), json!({ "run": id }));
        let b = client(&mlflow.url(), None, json!({ "run": remote }));
        for field in ["params", "metrics", "history", "inputs", "files", "status", "start", "end"] {
            assert_eq!(a[field], b[field], "{field}");
        }
        assert_eq!(b["models"].as_object().unwrap().len(), 1);
    }
}
