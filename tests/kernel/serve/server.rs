//! A server of its own for a test, and a client that says exactly what it is told to.

use serde_json::Value;
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// Long enough for a busy machine.
pub const PATIENCE: Duration = Duration::from_secs(180);

/// A running server; killed when the test ends.
pub struct Server {
    child: Child,
    pub address: String,
    /// What it printed.
    pub log: Arc<Mutex<String>>,
    _home: tempfile::TempDir,
}

/// The data directory is shared by these tests, and warm from the last run; the cache of compiled notebooks too.
fn directory() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("serve-tests")
}

pub fn notebooks() -> PathBuf {
    testkit::root().join("notebooks")
}

/// The command, in an empty home of its own and without a key.
pub fn command(home: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tubelab"));
    let rust = |name: &str, directory: &str| {
        std::env::var(name).unwrap_or_else(|_| format!("{}/{directory}", std::env::var("HOME").unwrap_or_default()))
    };
    command
        .arg("serve")
        .current_dir(home)
        .env("RUSTUP_HOME", rust("RUSTUP_HOME", ".rustup"))
        .env("CARGO_HOME", rust("CARGO_HOME", ".cargo"))
        .env("HOME", home)
        .env(
            "TUBELAB_DATA_DIR",
            testkit::data_directory(home.join("data"), &directory().join("data")),
        )
        .env("TUBELAB_CACHE_DIR", directory().join("cache"));
    for name in [
        "YOUTUBE_API_KEY",
        "XDG_CONFIG_HOME",
        "XDG_DATA_HOME",
        "TUBELAB_API_URL",
        "TUBELAB_REDIS_URL",
        "MLFLOW_TRACKING_URI",
    ] {
        command.env_remove(name);
    }
    command
}

impl Server {
    /// Starts a server and waits until it listens; `change` says what is special about it.
    pub fn listening(change: impl FnOnce(&mut Command)) -> Server {
        let home = tempfile::tempdir().unwrap();
        let mut command = command(home.path());
        command.args(["--address", "127.0.0.1:0"]);
        if !has_notebooks(&mut command, change) {
            command.arg("--notebooks").arg(notebooks());
        }
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let log = Arc::new(Mutex::new(String::new()));
        let (sender, address) = std::sync::mpsc::channel();
        let (out, err) = (child.stdout.take().unwrap(), child.stderr.take().unwrap());
        let streams: [Box<dyn Read + Send>; 2] = [Box::new(out), Box::new(err)];
        for stream in streams {
            let (log, sender) = (Arc::clone(&log), sender.clone());
            std::thread::spawn(move || {
                for line in BufReader::new(stream).lines().map_while(Result::ok) {
                    if let Some((_, rest)) = line.split_once("The dashboard is at ") {
                        let address = rest.split("://").nth(1).unwrap().split('/').next().unwrap();
                        let _ = sender.send(address.to_owned());
                    }
                    log.lock().unwrap().push_str(&(line + "\n"));
                }
            });
        }
        let address = address.recv_timeout(PATIENCE);
        let address = address.unwrap_or_else(|_| panic!("it does not listen: {}", log.lock().unwrap()));
        Server {
            child,
            address,
            log,
            _home: home,
        }
    }

    /// As [`listening`](Self::listening), and waits until every notebook is compiled.
    pub fn ready(change: impl FnOnce(&mut Command)) -> Server {
        let server = Server::listening(change);
        server.wait(|server| server.get("/ready").status == 200);
        server
    }

    /// Waits until nothing runs any more: prefetched views follow one by one, with less than two seconds between.
    pub fn wait_until_quiet(&self) {
        let since = std::cell::Cell::new(Instant::now());
        self.wait(|server| {
            if !server.children().is_empty() {
                since.set(Instant::now());
            }
            since.get().elapsed() > Duration::from_secs(2)
        });
    }

    pub fn wait(&self, until: impl Fn(&Server) -> bool) {
        let started = Instant::now();
        while !until(self) {
            assert!(
                started.elapsed() < PATIENCE,
                "it does not come: {}",
                self.log.lock().unwrap()
            );
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    pub fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, &[], "")
    }

    /// Sends a request with these headers beside the usual ones (a `Host` among them takes their place).
    pub fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        self.try_ask(method, path, headers, body)
            .unwrap_or_else(|error| panic!("{method} {path}: {error}\n{}", self.log.lock().unwrap()))
    }

    pub fn try_ask(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> std::io::Result<Answer> {
        let mut stream = TcpStream::connect(&self.address)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.write_all(request(&self.address, method, path, headers, body).as_bytes())?;
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes)?;
        Answer::read(&bytes).ok_or_else(|| std::io::Error::other("the answer breaks off"))
    }

    /// The events of a view.
    pub fn view(&self, name_and_query: &str) -> Vec<Value> {
        let answer = self.get(&format!("/api/view/{name_and_query}"));
        assert_eq!(answer.status, 200, "{}", answer.body);
        answer.events()
    }

    /// Sends a signal, by the shell: the program `kill` is in a package that a machine may lack.
    pub fn signal(&self, signal: &str) {
        let status = Command::new("sh")
            .args(["-c", &format!("kill {signal} {}", self.child.id())])
            .status()
            .unwrap();
        assert!(status.success());
    }

    pub fn ended(&mut self) -> ExitStatus {
        let started = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status;
            }
            assert!(
                started.elapsed() < PATIENCE,
                "it does not end: {}",
                self.log.lock().unwrap()
            );
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// The processes that it runs, as (id, program).
    pub fn children(&self) -> Vec<(u32, String)> {
        children(self.child.id())
    }
}

pub fn children(of: u32) -> Vec<(u32, String)> {
    let processes = std::fs::read_dir("/proc").unwrap().flatten();
    processes
        .filter_map(|entry| {
            let id: u32 = entry.file_name().to_str()?.parse().ok()?;
            let stat = std::fs::read_to_string(entry.path().join("stat")).ok()?;
            let (before, after) = stat.rsplit_once(") ")?;
            let mut fields = after.split(' ');
            let (state, parent) = (fields.next()?, fields.next()?.parse::<u32>().ok()?);
            (parent == of && state != "Z").then(|| (id, before.split_once('(').unwrap().1.to_owned()))
        })
        .collect()
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Whether the change names a directory of notebooks of its own.
fn has_notebooks(command: &mut Command, change: impl FnOnce(&mut Command)) -> bool {
    change(command);
    command.get_args().any(|argument| argument == "--notebooks")
}

pub fn request(address: &str, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> String {
    let mut request = format!("{method} {path} HTTP/1.1\r\nConnection: close\r\n");
    let has_host = headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("host"));
    let host = [("Host", address)];
    for (name, value) in headers.iter().chain(host.iter().filter(|_| !has_host)) {
        request.push_str(&format!("{name}: {value}\r\n"));
    }
    request + &format!("Content-Length: {}\r\n\r\n{body}", body.len())
}

/// An answer, with the names of its headers in small letters.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: BTreeMap<String, String>,
    pub body: String,
}

impl Answer {
    /// `None` when it is not complete.
    pub fn read(bytes: &[u8]) -> Option<Answer> {
        let at = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
        let head = String::from_utf8_lossy(&bytes[..at]).into_owned();
        let mut lines = head.lines();
        let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
        let pair = |line: &str| {
            line.split_once(": ")
                .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
        };
        let headers: BTreeMap<String, String> = lines.filter_map(pair).collect();
        let body = &bytes[at + 4..];
        let body = match headers.get("transfer-encoding").map(String::as_str) {
            Some("chunked") => chunks(body)?,
            _ => {
                let length: usize = headers
                    .get("content-length")
                    .map_or(Some(0), |length| length.parse().ok())?;
                body.get(..length)?.to_vec()
            }
        };
        Some(Answer {
            status,
            headers,
            body: String::from_utf8(body).ok()?,
        })
    }

    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.body))
    }

    pub fn events(&self) -> Vec<Value> {
        self.body
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect()
    }
}

fn chunks(mut body: &[u8]) -> Option<Vec<u8>> {
    let mut whole = Vec::new();
    loop {
        let end = body.windows(2).position(|two| two == b"\r\n")?;
        let length = usize::from_str_radix(std::str::from_utf8(&body[..end]).ok()?, 16).ok()?;
        if length == 0 {
            return Some(whole);
        }
        whole.extend_from_slice(body.get(end + 2..end + 2 + length)?);
        body = body.get(end + 4 + length..)?;
    }
}

/// A directory with notebooks of one code cell each, given as (name, code).
pub fn notebooks_of(cells: &[(&str, &str)]) -> tempfile::TempDir {
    let directory = tempfile::tempdir().unwrap();
    for (name, code) in cells {
        let notebook = serde_json::json!({
            "nbformat": 4, "nbformat_minor": 5, "metadata": {},
            "cells": [
                { "cell_type": "markdown", "id": "a", "metadata": {}, "source": format!("# {name}\n") },
                { "cell_type": "code", "id": "b", "metadata": {}, "outputs": [], "execution_count": null, "source": code },
            ],
        });
        std::fs::write(directory.path().join(format!("{name}.ipynb")), notebook.to_string()).unwrap();
    }
    directory
}

/// The last event, and the one that tells a failure, if there is one.
pub fn ending(events: &[Value]) -> (&Value, Option<&Value>) {
    let error = events.iter().find(|event| event["type"] == "error");
    let last = events.last().unwrap();
    assert_eq!(last["type"], "end", "{last}");
    (last, error)
}
