//! One MLflow server and one reader for all tests of this program.

use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::{Duration, Instant};
use tubelab::track::{Dataset, LoggedModel, Run, Server};

/// A program that answers lines with lines, and ends with this one, because its input does.
struct Talk {
    _child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Talk {
    fn start(script: &str, arguments: &[&str]) -> Talk {
        let mut child = Command::new(testkit::python())
            .args(["-W", "ignore", "-c", script])
            .args(arguments)
            .env_remove("MLFLOW_TRACKING_URI")
            .env("MLFLOW_DISABLE_TELEMETRY", "true")
            .env("MLFLOW_SERVER_ENABLE_JOB_EXECUTION", "false")
            .env("MLFLOW_HTTP_REQUEST_MAX_RETRIES", "0")
            .env("GIT_PYTHON_REFRESH", "quiet")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        Talk {
            input: child.stdin.take().unwrap(),
            output: BufReader::new(child.stdout.take().unwrap()),
            _child: child,
        }
    }

    fn ask(&mut self, line: &str) -> String {
        writeln!(self.input, "{line}").unwrap();
        let mut answer = String::new();
        self.output.read_line(&mut answer).unwrap();
        answer
    }
}

pub struct Mlflow {
    talk: Mutex<Talk>,
    pub port: u16,
    _directory: tempfile::TempDir,
}

impl Mlflow {
    /// The server that all tests share; it is never killed.
    pub fn shared() -> &'static Mlflow {
        static SHARED: OnceLock<Mlflow> = OnceLock::new();
        SHARED.get_or_init(Mlflow::start)
    }

    /// A server of one's own.
    pub fn start() -> Mlflow {
        let directory = tempfile::tempdir().unwrap();
        let port = free_port();
        let arguments = [&port.to_string(), directory.path().to_str().unwrap()];
        let mlflow = Mlflow {
            talk: Mutex::new(Talk::start(include_str!("server.py"), &arguments)),
            port,
            _directory: directory,
        };
        mlflow.revive();
        mlflow
    }

    pub fn revive(&self) {
        assert_eq!(lock(&self.talk).ask("start").trim(), "done");
        let started = Instant::now();
        while std::net::TcpStream::connect(("127.0.0.1", self.port)).is_err() {
            assert!(
                started.elapsed() < Duration::from_secs(60),
                "the MLflow server does not start"
            );
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    pub fn kill(&self) {
        assert_eq!(lock(&self.talk).ask("kill").trim(), "done");
    }

    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    pub fn server(&self) -> Server {
        Server::new(&self.url()).unwrap().retries(2, Duration::from_millis(20))
    }
}

pub fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

pub fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// What MlflowClient answers to a question, in a directory where there is one.
pub fn client(uri: &str, directory: Option<&Path>, mut question: Value) -> Value {
    static READER: OnceLock<Mutex<Talk>> = OnceLock::new();
    let reader = READER.get_or_init(|| Mutex::new(Talk::start(include_str!("reader.py"), &[])));
    question["uri"] = json!(uri);
    if let Some(directory) = directory {
        question["directory"] = json!(directory);
    }
    let answer = lock(reader).ask(&question.to_string());
    let answer: Value = serde_json::from_str(&answer).unwrap_or_else(|error| panic!("{error}: {answer}"));
    assert!(answer.get("ok").is_some(), "MLflow's client failed: {answer}");
    answer["ok"].clone()
}

/// The same on the file of a directory.
pub fn file_client(directory: &Path, question: Value) -> Value {
    // The whole path: MLflow keeps its stores by their address.
    client(
        &format!("sqlite:///{}/mlflow.db", directory.display()),
        Some(directory),
        question,
    )
}

/// One statement on the file, by Python's own SQLite: the first value of its answer.
pub fn sqlite(directory: &Path, statement: &str) -> String {
    let script = "import sqlite3, sys\nwith sqlite3.connect(sys.argv[1]) as db:\n    row = db.execute(sys.argv[2]).fetchone()\nprint(row[0] if row else '')";
    let file = directory.join("mlflow.db");
    testkit::run_plain_python(script, &[file.to_str().unwrap(), statement])
        .trim()
        .to_owned()
}

/// A run with one of everything, and the longest texts that are allowed.
pub fn whole_run(experiment: &str, name: &str) -> Run {
    let mut run = small_run(experiment, name);
    run.param("largest", "ü".repeat(6000));
    run.tag("long", &"€".repeat(5000));
    run
}

/// A run with one of everything.
pub fn small_run(experiment: &str, name: &str) -> Run {
    let mut run = Run::new(experiment, name);
    run.param("seed", 42);
    run.param("empty", "");
    run.metric("out_of_fold.r2", 0.62);
    run.metric("undefined", f64::NAN);
    run.metric("endless", f64::NEG_INFINITY);
    run.metric("größe/日本 a-b: c", f64::INFINITY);
    run.metric("tiny", 5e-324);
    run.curve("loss", [0.9, f64::NAN, 0.1 + 0.2, -0.0]);
    run.tag("tubelab.channel", "Grüße 日本 <b>\n\"quoted\" \\ 🚀");
    run.tag("nothing", "");
    run.dataset(Dataset {
        name: "demo".into(),
        digest: "0123456789abcdef".into(),
        source: "generated".into(),
        schema: json!({"features": ["hour"]}).to_string(),
        profile: json!({"videos_used": 100}).to_string(),
        context: "training".into(),
    });
    run.artifact("tables/scores.csv", "metric,value\nr2,0.62\n".into());
    run.artifact("figures/grüße 1.bin", (0..=255).collect());
    run.model(
        LoggedModel::new("views", b"not really ONNX".to_vec(), ["hour", "größe"], "ln_1p_views")
            .example(vec![vec![1.0, 2.5], vec![f64::NAN, -3.0]])
            .file("views.json", b"{}".to_vec())
            .param("penalty", 0.1)
            .registered(experiment)
            .alias("champion"),
    );
    let mut trial = Run::new(experiment, "trial").status(tubelab::track::Status::Killed);
    trial.param("seed", 1);
    trial.metric("out_of_fold.r2", 0.5);
    run.child(trial);
    run
}
