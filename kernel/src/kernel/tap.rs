//! The process between the kernel and the process that runs the cells.
//!
//! evcxr swallows the lines by which a cell says that it panicked, that a `?` ended it, or that it is done; and what a
//! cell prints on its two streams reaches the kernel without an order between them. This process copies both streams
//! and adds marks of its own: after a mark, everything that the cell printed before it has been passed on.

use std::io::{Read, Write};
use std::os::fd::{AsRawFd, RawFd};
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::Path;
use std::process::{Child, ChildStderr, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicI32, Ordering};

/// Set in the environment of the process that is to be the tap, to the path of a file. As long as that file is missing,
/// nobody follows the streams yet, and a mark would only stand in evcxr's way: it waits until every line has been read.
pub const TAP: &str = "TUBELAB_TAP";

pub const MARK_END: &str = "\u{1}tubelab:end";
pub const MARK_QUESTION: &str = "\u{1}tubelab:question-mark";
pub const MARK_PANIC: &str = "\u{1}tubelab:panic";

const COMPLETE: &[u8] = b"EVCXR_EXECUTION_COMPLETE";
const QUESTION: &[u8] = b"EVCXR_ERROR_OCCURRED";
const PANIC: &[u8] = b"EVCXR_PANIC_NOTIFICATION";

static CELLS: AtomicI32 = AtomicI32::new(0);

/// Becomes the tap when the environment says so, and then does not return.
pub fn hook() {
    if let Some(followed) = std::env::var_os(TAP) {
        std::process::exit(run(Path::new(&followed)).unwrap_or(98));
    }
}

fn run(followed: &Path) -> std::io::Result<i32> {
    let parent = std::os::unix::process::parent_id();
    let mut command = Command::new(std::env::current_exe()?);
    command
        .env_remove(TAP)
        .stdin(Stdio::inherit())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    // Safety: prctl is async-signal-safe. The cells end when the tap does, however it ends.
    unsafe {
        command.pre_exec(|| {
            libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL);
            Ok(())
        });
        libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL);
    }
    if std::os::unix::process::parent_id() != parent {
        return Ok(0); // the kernel ended before the line above
    }
    let mut child = command.spawn()?;
    CELLS.store(child.id() as i32, Ordering::SeqCst);
    // Safety: the handler only calls kill, which is async-signal-safe.
    unsafe { libc::signal(libc::SIGINT, pass_on as *const () as libc::sighandler_t) };
    if let (Some(out), Some(err)) = (child.stdout.take(), child.stderr.take()) {
        copy(out, err, followed)?;
    }
    wait(&mut child)
}

extern "C" fn pass_on(signal: i32) {
    let cells = CELLS.load(Ordering::SeqCst);
    if cells > 0 {
        // Safety: plain system call.
        unsafe { libc::kill(cells, signal) };
    }
}

fn wait(child: &mut Child) -> std::io::Result<i32> {
    let status = child.wait()?;
    if let Some(signal) = status.signal() {
        // End in the same way, so that the kernel sees what happened. Safety: plain system calls.
        unsafe {
            libc::signal(signal, libc::SIG_DFL);
            libc::kill(libc::getpid(), signal);
        }
    }
    Ok(status.code().unwrap_or(97))
}

/// Copies both streams line by line until both are closed.
fn copy(out: ChildStdout, err: ChildStderr, followed: &Path) -> std::io::Result<()> {
    let mut out = Lines::new(out)?;
    let mut err = Lines::new(err)?;
    while !(out.closed && err.closed) {
        wait_readable(&[&out, &err])?;
        pass_stderr(&mut err)?;
        while let Some(line) = out.next()? {
            pass_line(&line, &mut err, followed)?;
        }
    }
    Ok(())
}

fn pass_line(line: &[u8], err: &mut Lines<ChildStderr>, followed: &Path) -> std::io::Result<()> {
    match line {
        QUESTION => mark_stderr(err, MARK_QUESTION)?,
        PANIC => mark_stderr(err, MARK_PANIC)?,
        _ => {}
    }
    let mut stdout = std::io::stdout().lock();
    // A cell that printed without a line end at last would hide the line that says it is done.
    if let Some(rest) = line.strip_suffix(COMPLETE) {
        if !rest.is_empty() {
            stdout.write_all(rest)?;
            stdout.write_all(b"\n")?;
        }
        if followed.exists() {
            mark_stderr(err, MARK_END)?;
            stdout.write_all(MARK_END.as_bytes())?;
            stdout.write_all(b"\n")?;
        }
        stdout.write_all(COMPLETE)?;
    } else {
        stdout.write_all(line)?;
    }
    stdout.write_all(b"\n")?;
    stdout.flush()
}

fn mark_stderr(err: &mut Lines<ChildStderr>, mark: &str) -> std::io::Result<()> {
    pass_stderr(err)?;
    let mut stderr = std::io::stderr().lock();
    if let Some(rest) = err.rest() {
        stderr.write_all(&rest)?;
        stderr.write_all(b"\n")?;
    }
    stderr.write_all(mark.as_bytes())?;
    stderr.write_all(b"\n")
}

fn pass_stderr(err: &mut Lines<ChildStderr>) -> std::io::Result<()> {
    let mut stderr = std::io::stderr().lock();
    while let Some(line) = err.next()? {
        stderr.write_all(&line)?;
        stderr.write_all(b"\n")?;
    }
    Ok(())
}

/// The lines of a pipe, read without waiting.
struct Lines<R> {
    pipe: R,
    pending: Vec<u8>,
    /// Where in `pending` the next line starts.
    start: usize,
    closed: bool,
}

impl<R: Read + AsRawFd> Lines<R> {
    fn new(pipe: R) -> std::io::Result<Self> {
        // Safety: fcntl on a descriptor that this value owns.
        let set = unsafe { libc::fcntl(pipe.as_raw_fd(), libc::F_SETFL, libc::O_NONBLOCK) };
        if set < 0 {
            return Err(std::io::Error::last_os_error());
        }
        Ok(Lines {
            pipe,
            pending: Vec::new(),
            start: 0,
            closed: false,
        })
    }

    /// The next whole line, without its end; what stands at the end of the stream counts as a line.
    fn next(&mut self) -> std::io::Result<Option<Vec<u8>>> {
        let mut searched = self.start;
        loop {
            if let Some(length) = self.pending[searched..].iter().position(|&byte| byte == b'\n') {
                let line = self.pending[self.start..searched + length].to_vec();
                self.start = searched + length + 1;
                return Ok(Some(line));
            }
            self.pending.drain(..std::mem::take(&mut self.start));
            searched = self.pending.len();
            if self.closed {
                return Ok(self.rest());
            }
            let mut chunk = [0; 1 << 16];
            match self.pipe.read(&mut chunk) {
                Ok(0) => self.closed = true,
                Ok(count) => self.pending.extend_from_slice(&chunk[..count]),
                Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => return Ok(None),
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }

    fn rest(&mut self) -> Option<Vec<u8>> {
        self.pending.drain(..std::mem::take(&mut self.start));
        (!self.pending.is_empty()).then(|| std::mem::take(&mut self.pending))
    }
}

trait Readable {
    fn open_descriptor(&self) -> RawFd;
}

impl<R: AsRawFd> Readable for Lines<R> {
    /// The descriptor, or one that poll skips once the stream is closed.
    fn open_descriptor(&self) -> RawFd {
        if self.closed { -1 } else { self.pipe.as_raw_fd() }
    }
}

fn wait_readable(streams: &[&dyn Readable]) -> std::io::Result<()> {
    let mut polled: Vec<libc::pollfd> = streams
        .iter()
        .map(|stream| libc::pollfd {
            fd: stream.open_descriptor(),
            events: libc::POLLIN,
            revents: 0,
        })
        .collect();
    // Safety: the pointer and the length describe the vector above.
    let ready = unsafe { libc::poll(polled.as_mut_ptr(), polled.len() as libc::nfds_t, -1) };
    let error = std::io::Error::last_os_error();
    if ready < 0 && error.kind() != std::io::ErrorKind::Interrupted {
        return Err(error);
    }
    Ok(())
}
