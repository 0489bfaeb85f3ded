//! Engines that the tests start, and end again.

use std::ffi::OsStr;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const LONGEST_START: Duration = Duration::from_secs(120);
const LONGEST_END: Duration = Duration::from_secs(15);
const WORKERS: usize = 2;
/// For processes that live for seconds: code is not optimised as for days.
const SHORT_LIVED: &str = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

/// A process of an engine, and the file of what it says.
pub struct Process {
    child: Child,
    log: PathBuf,
}

impl Process {
    fn start(command: &mut Command, home: &Path, name: &str) -> Process {
        let log = home.join(name).with_extension("log");
        let file = std::fs::File::create(&log).unwrap();
        let child = command
            .env("SPARK_LOCAL_IP", "127.0.0.1")
            .env("HOME", home)
            .env("TUBELAB_DATA_DIR", home.join("data"))
            .current_dir(home)
            .stdin(Stdio::null())
            .stdout(file.try_clone().unwrap())
            .stderr(file)
            .spawn()
            .unwrap();
        Process { child, log }
    }

    /// Waits until it is ready.
    fn once(mut self, ready: impl Fn(&Process) -> bool) -> Process {
        let began = Instant::now();
        while !ready(&self) {
            assert!(self.runs(), "it ended: {}", self.said());
            assert!(began.elapsed() < LONGEST_START, "it does not start: {}", self.said());
            std::thread::sleep(Duration::from_millis(100));
        }
        self
    }

    pub fn runs(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(None))
    }

    /// The end of what it said.
    fn said(&self) -> String {
        let log = std::fs::read_to_string(&self.log).unwrap_or_default();
        let lines: Vec<&str> = log.lines().collect();
        lines[lines.len().saturating_sub(40)..].join("\n")
    }

    pub fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Process {
    /// Ends it in order, so that it ends its executors.
    fn drop(&mut self) {
        if self.runs() {
            // Safety: the child has not been waited for, so its id is still its own.
            unsafe { libc::kill(self.child.id() as i32, libc::SIGTERM) };
        }
        let began = Instant::now();
        while self.runs() {
            if began.elapsed() > LONGEST_END {
                let _ = self.child.kill();
                let _ = self.child.wait();
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

/// Apache Spark: a master, two workers of one core each, and a Connect server.
pub struct Spark {
    /// Ended in this order.
    pub connect: Process,
    workers: Vec<Process>,
    _master: Process,
    programs: Programs,
    master: String,
    port: u16,
    /// Home, logs and scratch files.
    home: tempfile::TempDir,
}

/// Where Spark is.
struct Programs {
    python: PathBuf,
    spark: PathBuf,
}

impl Programs {
    fn command(&self, name: &str) -> Command {
        let mut command = Command::new(self.spark.join("bin").join(name));
        command
            .env("SPARK_HOME", &self.spark)
            .env("PYSPARK_PYTHON", &self.python)
            .env("SPARK_DAEMON_MEMORY", "512m")
            .env("SPARK_DAEMON_JAVA_OPTS", SHORT_LIVED);
        command
    }
}

impl Spark {
    /// Starts it; clients need this token.
    pub fn start(token: &str) -> Spark {
        let python = testkit::spark_python();
        let script = "import pyspark; print(pyspark.__path__[0])";
        let output = Command::new(&python).args(["-c", script]).output().unwrap();
        let spark = PathBuf::from(String::from_utf8(output.stdout).unwrap().trim());
        let programs = Programs { python, spark };
        let home = tempfile::tempdir().unwrap();

        let port = free_port();
        let mut command = programs.command("spark-class");
        command.args([
            "org.apache.spark.deploy.master.Master",
            "--host",
            "127.0.0.1",
            "--webui-port",
            "0",
        ]);
        command.args(["--port", &port.to_string()]);
        let started = Process::start(&mut command, home.path(), "master").once(|_| listens(port));
        let master = format!("spark://127.0.0.1:{port}");
        let workers = (0..WORKERS)
            .map(|n| worker(&programs, &master, home.path(), n))
            .collect();

        let port = free_port();
        let mut command = programs.command("spark-submit");
        command.args([
            "--class",
            "org.apache.spark.sql.connect.service.SparkConnectServer",
            "--master",
            &master,
        ]);
        command.args([
            "--driver-memory",
            "1g",
            "--executor-memory",
            "1g",
            "--executor-cores",
            "1",
        ]);
        let settings = [
            "spark.ui.enabled=false".to_owned(),
            format!("spark.driver.extraJavaOptions={SHORT_LIVED}"),
            format!("spark.executor.extraJavaOptions={SHORT_LIVED}"),
            "spark.driver.host=127.0.0.1".to_owned(),
            "spark.connect.grpc.binding.address=127.0.0.1".to_owned(),
            format!("spark.connect.grpc.binding.port={port}"),
            format!("spark.connect.authenticate.token={token}"),
            format!("spark.local.dir={}", home.path().join("scratch").display()),
            format!("spark.sql.warehouse.dir={}", home.path().join("warehouse").display()),
        ];
        for setting in &settings {
            command.args(["--conf", setting]);
        }
        let connect = Process::start(command.arg("spark-internal"), home.path(), "connect").once(|_| listens(port));
        Spark {
            connect,
            workers,
            _master: started,
            programs,
            master,
            port,
            home,
        }
    }

    pub fn address(&self) -> String {
        format!("sc://127.0.0.1:{}", self.port)
    }

    /// Starts the workers again that have ended, and returns how many these were.
    pub fn mend(&mut self) -> usize {
        let mut ended = 0;
        for (n, process) in self.workers.iter_mut().enumerate() {
            if !process.runs() {
                *process = worker(&self.programs, &self.master, self.home.path(), n);
                ended += 1;
            }
        }
        ended
    }
}

fn worker(programs: &Programs, master: &str, home: &Path, n: usize) -> Process {
    let mut command = programs.command("spark-class");
    command.args([
        "org.apache.spark.deploy.worker.Worker",
        "--host",
        "127.0.0.1",
        "--webui-port",
        "0",
    ]);
    command.args(["--cores", "1", "--memory", "1g", "--work-dir"]);
    command.arg(home.join("work")).arg(master);
    let process = Process::start(&mut command, home, &format!("worker-{n}"));
    process.once(|process| process.said().contains("Successfully registered with master"))
}

/// Sail, a single process.
pub struct Sail {
    _process: Process,
    port: u16,
    _home: tempfile::TempDir,
}

impl Sail {
    /// Starts it with some variables in its environment.
    pub fn start(variables: &[(&str, &OsStr)]) -> Sail {
        let home = tempfile::tempdir().unwrap();
        let port = free_port();
        let mut command = Command::new(testkit::sail_python().with_file_name("sail"));
        command.args(["spark", "server", "--port", &port.to_string()]);
        command.envs(variables.iter().copied());
        Sail {
            _process: Process::start(&mut command, home.path(), "sail").once(|_| listens(port)),
            port,
            _home: home,
        }
    }

    pub fn address(&self) -> String {
        format!("sc://127.0.0.1:{}", self.port)
    }
}

fn listens(port: u16) -> bool {
    TcpStream::connect(("127.0.0.1", port)).is_ok()
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}
