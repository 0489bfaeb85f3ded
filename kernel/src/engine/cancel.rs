//! Running a program that another thread can cancel.

use std::io;
use std::os::unix::process::CommandExt;
use std::process::{Command, Output, Stdio};
use std::sync::{Arc, Mutex, PoisonError};

/// Cancels what [`run`](CancelHandle::run) runs, from any thread.
#[derive(Clone, Debug, Default)]
pub struct CancelHandle(Arc<Mutex<Running>>);

#[derive(Debug, Default)]
struct Running {
    process: Option<u32>,
    is_cancelled: bool,
}

impl CancelHandle {
    /// Kills the program and its children; false if none runs.
    pub fn cancel(&self) -> bool {
        let mut running = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(process) = running.process else { return false };
        running.is_cancelled = true;
        // Safety: plain system call; the process leads a group of its own and has not been waited for.
        unsafe { libc::kill(-(process as i32), libc::SIGKILL) };
        true
    }

    /// Runs a program to its end; `None` if it was cancelled.
    ///
    /// # Errors
    /// When the program cannot be started or waited for.
    pub fn run(&self, command: &mut Command) -> io::Result<Option<Output>> {
        command.stdin(Stdio::null()).stderr(Stdio::piped()).process_group(0);
        super::process::end_with_this_thread(command);
        let child = {
            // Held until the process id is known, so that it cannot be cancelled in between.
            let mut running = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            let child = command.spawn()?;
            *running = Running {
                process: Some(child.id()),
                is_cancelled: false,
            };
            child
        };
        let output = child.wait_with_output();
        let mut running = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        running.process = None;
        if running.is_cancelled {
            Ok(None)
        } else {
            output.map(Some)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::{Duration, Instant};

    #[test]
    fn a_program_is_cancelled_with_its_children() {
        let handle = CancelHandle::default();
        let other = handle.clone();
        let started = Instant::now();
        let cancelling = std::thread::spawn(move || {
            while !other.cancel() {
                std::thread::sleep(Duration::from_millis(5));
            }
        });
        let output = handle
            .run(Command::new("sh").args(["-c", "sleep 60 & sleep 60"]))
            .unwrap();
        cancelling.join().unwrap();
        assert!(output.is_none() && started.elapsed() < Duration::from_secs(30));
        assert!(!handle.cancel());
        let output = handle.run(Command::new("sh").args(["-c", "exit 3"])).unwrap().unwrap();
        assert_eq!(output.status.code(), Some(3));
    }
}
