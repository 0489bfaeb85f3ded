//! The process that runs the cells, as the kernel sees it: its two streams and its events, in order.

use super::host;
use super::output_reader::{OutputReader, Received};
use crate::notebook::outputs::CellOutput;
use std::io;
use std::os::fd::{AsRawFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use tubelab::control::{self, Event, Reply};
use tubelab::error::{Context, Result};

/// What cells show and report; also between cells, from threads that still run.
#[derive(Clone, Debug, PartialEq)]
pub enum Output {
    Cell(CellOutput),
    /// The progress of long work; `total` is 0 if it is unknown.
    Progress {
        text: String,
        done: u64,
        total: u64,
    },
    /// Units of the API's quota were spent, or given back.
    Spent(i64),
}

/// Sets up the command of the process, before each start.
pub type ProcessSetup = Arc<dyn Fn(&mut Command) + Send + Sync>;

/// Gets every output, on a thread of its own.
pub type Sink = Arc<dyn Fn(Output) + Send + Sync>;

/// What the process sends to whoever waits for the end of a command.
#[derive(Debug)]
pub enum ProcessMessage {
    Event(Event),
    /// The process has exited; everything that it printed has been passed on.
    Exited,
}

/// The process, from its start to its end.
pub struct Process {
    child: Arc<Mutex<ChildState>>,
    commands: UnixStream,
    replies: UnixStream,
    pub messages: Receiver<ProcessMessage>,
}

impl Process {
    /// Starts the process that runs cells.
    ///
    /// # Errors
    /// *Storage* when the system gives no process.
    pub fn start(program: &Path, directory: &Path, setup: &ProcessSetup, sink: Sink) -> Result<Self> {
        let mut command = Command::new(program);
        setup(&mut command);
        command.env(host::VARIABLE, "1").current_dir(directory);
        Self::spawn(command, sink).with_context(|| "starting the process that runs the cells")
    }

    /// Starts any process that reports through [`tubelab::control`].
    ///
    /// # Errors
    /// *Storage* when the system gives no process.
    pub fn spawn(mut command: Command, sink: Sink) -> Result<Self> {
        let (commands, their_commands) = UnixStream::pair()?;
        let (events, their_events) = UnixStream::pair()?;
        let theirs = [their_commands.as_raw_fd(), their_events.as_raw_fd()];
        command
            .env(control::COMMANDS, theirs[0].to_string())
            .env(control::EVENTS, theirs[1].to_string())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            // An interrupt at the terminal goes to the kernel alone, which decides.
            .process_group(0);
        end_with_this_thread(&mut command);
        // Safety: fcntl is async-signal-safe.
        unsafe {
            command.pre_exec(move || {
                for descriptor in theirs {
                    if libc::fcntl(descriptor, libc::F_SETFD, 0) < 0 {
                        return Err(io::Error::last_os_error());
                    }
                }
                Ok(())
            });
        }
        let mut child = command.spawn()?;
        drop((their_commands, their_events));
        let (stdout, stderr) = (
            child.stdout.take().map(OwnedFd::from),
            child.stderr.take().map(OwnedFd::from),
        );
        let (sender, messages) = channel();
        let replies = events.try_clone()?;
        let reader = OutputReader::new(stdout, stderr, events)?;
        // Children of the cells may hold the streams open for ever: nobody waits for this thread.
        std::thread::Builder::new()
            .name("output".to_owned())
            .spawn(move || reader.run(|received| pass(received, &sink, &sender)))?;
        Ok(Process {
            child: Arc::new(Mutex::new(ChildState { child, status: None })),
            commands,
            replies,
            messages,
        })
    }

    /// Sends a command; an error means that the process is gone.
    ///
    /// # Errors
    /// *Storage* when the process is gone.
    pub fn send(&mut self, command: &control::Command) -> Result<()> {
        Ok(control::write(&mut self.commands, command)?)
    }

    /// Answers a question of the cell.
    pub fn reply(&mut self, reply: &Reply) {
        // Without the process there is nobody to answer.
        let _ = control::write(&mut self.replies, reply);
    }

    pub fn signal(&self) -> Signal {
        Signal(Arc::clone(&self.child))
    }

    pub fn id(&self) -> u32 {
        self.child.lock().unwrap_or_else(PoisonError::into_inner).child.id()
    }

    /// Waits for the process, which has closed its socket, and kills its children.
    ///
    /// # Errors
    /// Those of the system.
    pub fn wait(&self) -> io::Result<ExitStatus> {
        loop {
            // Not holding the child, so that it can be signalled meanwhile.
            if let Some(status) = self.child.lock().unwrap_or_else(PoisonError::into_inner).ended() {
                return status;
            }
            std::thread::sleep(std::time::Duration::from_millis(1));
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.signal().send(libc::SIGKILL);
        let _ = self.wait();
    }
}

/// The child, and its status once it was waited for: after that its process id may belong to another process.
struct ChildState {
    child: Child,
    status: Option<ExitStatus>,
}

impl ChildState {
    fn ended(&mut self) -> Option<io::Result<ExitStatus>> {
        if self.status.is_none() && has_exited(&self.child) {
            signal_group(&self.child, libc::SIGKILL);
            match self.child.wait() {
                Ok(status) => self.status = Some(status),
                Err(error) => return Some(Err(error)),
            }
        }
        self.status.map(Ok)
    }
}

/// Whether it has exited, without reaping it: its process id stays valid until it is waited for.
fn has_exited(child: &Child) -> bool {
    // Safety: zeroes are a value of this structure, and the pointer is valid for the call.
    let mut info: libc::siginfo_t = unsafe { std::mem::zeroed() };
    let options = libc::WEXITED | libc::WNOHANG | libc::WNOWAIT;
    let status = unsafe { libc::waitid(libc::P_PID, child.id(), &raw mut info, options) };
    // Where the system does not answer there is nothing to wait for.
    status != 0 || unsafe { info.si_pid() } != 0
}

/// Signals the process group: the process and all its children.
fn signal_group(child: &Child, signal: i32) {
    if let Ok(group) = i32::try_from(child.id()) {
        // Safety: plain system call; the child has not been waited for, so that its number is its own.
        unsafe { libc::kill(-group, signal) };
    }
}

/// Sends signals to the process.
#[derive(Clone)]
pub struct Signal(Arc<Mutex<ChildState>>);

impl Signal {
    pub fn send(&self, signal: i32) {
        let held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if held.status.is_none()
            && !has_exited(&held.child)
            && let Ok(process) = i32::try_from(held.child.id())
        {
            // Safety: plain system call; the child has not been waited for, so that its number is its own.
            unsafe { libc::kill(process, signal) };
        }
    }
}

/// Passes outputs to the sink, and messages to whoever waits for the cell.
fn pass(received: Received, sink: &Sink, messages: &Sender<ProcessMessage>) -> bool {
    let shown = match received {
        Received::Stdout(text) => CellOutput::Stdout(text),
        Received::Stderr(text) => CellOutput::Stderr(text),
        Received::Event(Event::Display { id, update, data }) => CellOutput::Display { id, update, data },
        Received::Event(Event::Result { data }) => CellOutput::Result(data),
        Received::Event(Event::Clear) => CellOutput::Clear,
        Received::Event(Event::Progress { text, done, total, .. }) => {
            sink(Output::Progress { text, done, total });
            return true;
        }
        Received::Event(Event::Spent { units }) => {
            sink(Output::Spent(units));
            return true;
        }
        Received::Event(event @ (Event::Ended { .. } | Event::Ask { .. } | Event::Answer { .. })) => {
            // The kernel may have gone on without the process.
            let _ = messages.send(ProcessMessage::Event(event));
            return true;
        }
        Received::Event(_) => return true,
        Received::Closed => {
            let _ = messages.send(ProcessMessage::Exited);
            return true;
        }
    };
    sink(Output::Cell(shown));
    true
}

/// Lets the system kill the child when the thread that starts it ends.
pub fn end_with_this_thread(command: &mut Command) {
    let parent = std::process::id();
    // Safety: only calls that are async-signal-safe.
    unsafe {
        command.pre_exec(move || {
            libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL);
            if std::os::unix::process::parent_id() != parent {
                libc::_exit(99);
            }
            Ok(())
        });
    }
}
