//! Engines that the tests start, and end again.

use std::io::Write;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const LONGEST_START: Duration = Duration::from_secs(120);
const LONGEST_END: Duration = Duration::from_secs(15);

pub struct Server {
    child: Child,
    pub port: u16,
    /// Home, logs and scratch files of the server and its workers.
    home: tempfile::TempDir,
}

/// The Python that a variable names; without it the test is skipped, or fails where every test is wanted.
fn python(variable: &str, package: &str) -> Option<PathBuf> {
    if let Some(python) = std::env::var_os(variable).filter(|value| !value.is_empty()) {
        return Some(PathBuf::from(python));
    }
    let sentence = format!("skipped: {variable} names no Python. To run it: set it to one that has {package}\n");
    let all = std::env::var_os("TUBELAB_TEST_ALL").is_some_and(|value| value == "1");
    assert!(!all, "TUBELAB_TEST_ALL=1, and {sentence}");
    std::io::stderr().write_all(sentence.as_bytes()).unwrap();
    None
}

impl Server {
    /// Spark with a driver and two executors as processes, which wants this token.
    pub fn spark(token: &str) -> Option<Server> {
        let python = python("TUBELAB_TEST_SPARK", "pyspark[connect], beside Java 17")?;
        let script = "import pyspark; print(pyspark.__path__[0])";
        let output = Command::new(&python).args(["-c", script]).output().unwrap();
        let spark = PathBuf::from(String::from_utf8(output.stdout).unwrap().trim());
        let mut command = Command::new(spark.join("bin/spark-submit"));
        command.env("SPARK_HOME", &spark).env("PYSPARK_PYTHON", &python);
        command.args(["--class", "org.apache.spark.sql.connect.service.SparkConnectServer"]);
        command.args(["--master", "local-cluster[2,1,1024]", "--driver-memory", "1g"]);
        Some(Server::start(command, |command, home, port| {
            let settings = [
                "spark.ui.enabled=false".to_owned(),
                "spark.driver.host=127.0.0.1".to_owned(),
                "spark.connect.grpc.binding.address=127.0.0.1".to_owned(),
                format!("spark.connect.grpc.binding.port={port}"),
                format!("spark.connect.authenticate.token={token}"),
                format!("spark.local.dir={}", home.join("scratch").display()),
                format!("spark.sql.warehouse.dir={}", home.join("warehouse").display()),
            ];
            for setting in settings {
                command.args(["--conf", &setting]);
            }
            command.arg("spark-internal");
        }))
    }

    pub fn sail() -> Option<Server> {
        let python = python("TUBELAB_TEST_SAIL", "pysail and pyspark-client 4.1")?;
        let command = Command::new(python.with_file_name("sail"));
        Some(Server::start(command, |command, _, port| {
            command.args(["spark", "server", "--port", &port.to_string()]);
        }))
    }

    fn start(mut command: Command, arguments: impl FnOnce(&mut Command, &Path, u16)) -> Server {
        let home = tempfile::tempdir().unwrap();
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        arguments(&mut command, home.path(), port);
        let log = std::fs::File::create(home.path().join("log")).unwrap();
        let child = command
            .env("SPARK_LOCAL_IP", "127.0.0.1")
            .env("HOME", home.path())
            .env("TUBELAB_DATA_DIR", home.path().join("data"))
            .current_dir(home.path())
            .stdin(Stdio::null())
            .stdout(log.try_clone().unwrap())
            .stderr(log)
            .spawn()
            .unwrap();
        let mut server = Server { child, port, home };
        let began = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(server.child.try_wait().unwrap().is_none(), "it ended: {}", server.log());
            assert!(began.elapsed() < LONGEST_START, "it does not start: {}", server.log());
            std::thread::sleep(Duration::from_millis(100));
        }
        server
    }

    pub fn address(&self) -> String {
        format!("sc://127.0.0.1:{}", self.port)
    }

    /// The end of what it said.
    pub fn log(&self) -> String {
        let log = std::fs::read_to_string(self.home.path().join("log")).unwrap_or_default();
        let lines: Vec<&str> = log.lines().collect();
        lines[lines.len().saturating_sub(40)..].join("\n")
    }

    pub fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Server {
    /// Ends it in order, so that it ends its executors.
    fn drop(&mut self) {
        // Safety: the child has not been waited for, so its id is still its own; after `kill` there is nothing to do.
        if matches!(self.child.try_wait(), Ok(None)) {
            unsafe { libc::kill(self.child.id() as i32, libc::SIGTERM) };
        }
        let began = Instant::now();
        while matches!(self.child.try_wait(), Ok(None)) {
            if began.elapsed() > LONGEST_END {
                let _ = self.child.kill();
                let _ = self.child.wait();
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}
