//! One process for one piece of work, with nothing of the server's but what it is given, and bounds.

use super::told::{Reader, Told};
use crate::engine::pump::{Pump, Said};
use std::ffi::OsString;
use std::io;
use std::os::fd::{AsRawFd, OwnedFd, RawFd};
use std::os::unix::net::UnixStream;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tubelab::control;
use tubelab::error::{Error, Moment, Result};

/// What the library reads of the environment. Everything else stays with the server: its own settings above all.
const PASSED: [&str; 27] = [
    "HOME",
    "PATH",
    "LANG",
    "TZ",
    "YOUTUBE_API_KEY",
    "TUBELAB_API_URL",
    "TUBELAB_CACHE_DIR",
    "TUBELAB_CACHE_LIFETIME",
    "TUBELAB_CACHE_STATISTICS_LIFETIME",
    "TUBELAB_CACHE_SIZE_MB",
    "TUBELAB_DATA_DIR",
    "TUBELAB_LOG",
    "TUBELAB_MODELS_DIR",
    "TUBELAB_REDIS_URL",
    "TUBELAB_STATE_DIR",
    "TUBELAB_TIME_ZONE",
    "XDG_CACHE_HOME",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
    "XDG_STATE_HOME",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
    "HTTPS_PROXY",
    "https_proxy",
    "NO_PROXY",
    "no_proxy",
    "ALL_PROXY",
];

/// Where runs are logged: only as the server was told.
const TRACKING: [&str; 6] = [
    "TUBELAB_MLFLOW_DIR",
    "MLFLOW_TRACKING_URI",
    "MLFLOW_TRACKING_TOKEN",
    "MLFLOW_TRACKING_USERNAME",
    "MLFLOW_TRACKING_PASSWORD",
    "MLFLOW_TRACKING_SERVER_CERT_PATH",
];

/// What a process may take.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// Bytes of data and stacks.
    pub memory: u64,
    pub time: Duration,
}

/// A process to be started.
pub struct Job {
    pub program: PathBuf,
    pub arguments: Vec<OsString>,
    /// Beside what the library needs.
    pub environment: Vec<(String, String)>,
    pub bounds: Bounds,
    /// The file `.env` with the key, where the key is in one.
    pub dotenv: Option<PathBuf>,
}

/// Runs the job to its end, on this thread: it must live as long as the child, which the system ends with it. `told` gets
/// everything up to the end or the failure.
///
/// # Errors
/// *Storage* when the process cannot be started.
pub fn run(job: &Job, told: &mut dyn FnMut(Told)) -> Result<()> {
    let own = tempfile::Builder::new()
        .prefix("tubelab-view-")
        .tempdir()
        .map_err(Error::from)
        .at(|| "making a folder for a view")?;
    let (events, theirs) = UnixStream::pair()?;
    let mut child = command(job, own.path(), theirs.as_raw_fd())
        .spawn()
        .map_err(Error::from)
        .at(|| format!("starting {}", job.program.display()))?;
    drop(theirs);
    let (stdout, stderr) = (child.stdout.take(), child.stderr.take());
    let group = Arc::new(Group::new(child));
    let timed_out = Arc::new(AtomicBool::new(false));
    let (ended, wait) = channel::<()>();
    let watchdog = {
        let (group, timed_out, time) = (Arc::clone(&group), Arc::clone(&timed_out), job.bounds.time);
        std::thread::spawn(move || {
            if wait.recv_timeout(time) == Err(RecvTimeoutError::Timeout) {
                timed_out.store(true, Ordering::SeqCst);
                group.kill();
            }
        })
    };
    let mut reader = Reader::default();
    let mut complete = false;
    Pump::new(stdout.map(OwnedFd::from), stderr.map(OwnedFd::from), events)?.follow(|said| {
        let is_gone = said == Said::Gone;
        if let Some(one) = reader.read(said) {
            complete |= matches!(one, Told::Done | Told::Failed(_));
            told(one);
        }
        // What the child started may keep the streams open.
        !complete && !is_gone
    });
    let status = group.end();
    drop(ended);
    let _ = watchdog.join();
    if !complete {
        let (kind, message) = why(status, timed_out.load(Ordering::SeqCst), job.bounds);
        told(Told::Failed(reader.broken_off(kind, message)));
    }
    Ok(())
}

/// `events` is the end of the socket that the child gets.
fn command(job: &Job, own: &Path, events: RawFd) -> Command {
    let mut command = Command::new(&job.program);
    command
        .args(&job.arguments)
        .env_clear()
        .current_dir(own)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .process_group(0);
    for name in PASSED {
        if let Some(value) = std::env::var_os(name) {
            command.env(name, value);
        }
    }
    // Without a place for runs, they are logged beside the view and go with it.
    let tracked = TRACKING.iter().any(|name| std::env::var_os(name).is_some());
    for name in TRACKING {
        if let Some(value) = std::env::var_os(name) {
            command.env(name, value);
        }
    }
    if !tracked {
        command.env("TUBELAB_MLFLOW_DIR", own);
    }
    if let Some(dotenv) = &job.dotenv {
        let _ = std::os::unix::fs::symlink(dotenv, own.join(".env"));
    }
    command
        .env("TMPDIR", own)
        .env(control::EVENTS, events.to_string())
        .envs(job.environment.iter().map(|(name, value)| (name, value)));
    let memory = job.bounds.memory;
    let parent = std::process::id();
    // Safety: only system calls that are async-signal-safe.
    unsafe {
        command.pre_exec(move || {
            // The child ends when the thread that started it does, which waits for it, or the whole server.
            libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL);
            if std::os::unix::process::parent_id() != parent {
                libc::_exit(99);
            }
            if libc::fcntl(events, libc::F_SETFD, 0) < 0 {
                return Err(io::Error::last_os_error());
            }
            limit(libc::RLIMIT_DATA, memory)?;
            limit(libc::RLIMIT_CORE, 0)?;
            limit(libc::RLIMIT_FSIZE, 1 << 30)
        });
    }
    command
}

fn limit(resource: libc::__rlimit_resource_t, most: u64) -> io::Result<()> {
    let limit = libc::rlimit {
        rlim_cur: most,
        rlim_max: most,
    };
    // Safety: the pointer is valid for the call.
    match unsafe { libc::setrlimit(resource, &raw const limit) } {
        0 => Ok(()),
        _ => Err(io::Error::last_os_error()),
    }
}

/// The child with everything that it started.
struct Group {
    /// `None` once it was waited for: its number may be another's then.
    child: Mutex<Option<Child>>,
}

impl Group {
    fn new(child: Child) -> Self {
        Group {
            child: Mutex::new(Some(child)),
        }
    }

    fn kill(&self) {
        let child = self.child.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(child) = &*child {
            kill_group(child);
        }
    }

    /// Waits for the child without holding it, so that the watchdog can end it, and ends what it left behind.
    fn end(&self) -> Option<ExitStatus> {
        loop {
            let mut held = self.child.lock().unwrap_or_else(PoisonError::into_inner);
            if has_exited(held.as_ref()?) {
                let mut child = held.take()?;
                kill_group(&child);
                return child.wait().ok();
            }
            drop(held);
            std::thread::sleep(Duration::from_millis(2));
        }
    }
}

fn kill_group(child: &Child) {
    if let Ok(group) = i32::try_from(child.id()) {
        // Safety: plain system call; the child has not been waited for, so that its number is still its own.
        unsafe { libc::kill(-group, libc::SIGKILL) };
    }
}

/// Whether it has ended, without taking note of it: its number stays its own.
fn has_exited(child: &Child) -> bool {
    // Safety: zeroes are a value of this structure, and the pointer is valid for the call.
    let mut told: libc::siginfo_t = unsafe { std::mem::zeroed() };
    let options = libc::WEXITED | libc::WNOHANG | libc::WNOWAIT;
    let asked = unsafe { libc::waitid(libc::P_PID, child.id(), &raw mut told, options) };
    // Where the system does not answer there is nothing to wait for.
    asked != 0 || unsafe { told.si_pid() } != 0
}

fn why(status: Option<ExitStatus>, timed_out: bool, bounds: Bounds) -> (&'static str, String) {
    if timed_out {
        let seconds = bounds.time.as_secs_f64();
        let told = format!(
            "this view took more than {seconds:.0} s and was stopped.\nNext: try again; what was fetched is kept."
        );
        return ("timeout", told);
    }
    match status.and_then(|status| status.signal()) {
        Some(libc::SIGKILL | libc::SIGABRT | libc::SIGSEGV | libc::SIGBUS) => {
            let megabytes = bounds.memory >> 20;
            let told = format!(
                "this view was ended, most often because it needs more than its {megabytes} MB of memory.\nNext: start the server with a larger --memory."
            );
            ("memory", told)
        }
        _ => (
            "internal",
            "this view exited unexpectedly.\nNext: try again.".to_owned(),
        ),
    }
}
