//! Running a compiler that can be stopped from another thread.

use std::io;
use std::os::unix::process::CommandExt;
use std::process::{Command, Output, Stdio};
use std::sync::{Arc, Mutex, PoisonError};

/// Ends what [`run`](Stopper::run) runs, from any thread.
#[derive(Clone, Debug, Default)]
pub struct Stopper(Arc<Mutex<Running>>);

#[derive(Debug, Default)]
struct Running {
    process: Option<u32>,
    stopped: bool,
}

impl Stopper {
    /// Ends the program with all that it started; false where none runs.
    pub fn stop(&self) -> bool {
        let mut running = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(process) = running.process else { return false };
        running.stopped = true;
        // Safety: plain system call; the process leads a group of its own and has not been waited for.
        unsafe { libc::kill(-(process as i32), libc::SIGKILL) };
        true
    }

    /// Runs a program to its end; `None` where it was stopped.
    ///
    /// # Errors
    /// When the program cannot be started or waited for.
    pub fn run(&self, command: &mut Command) -> io::Result<Option<Output>> {
        command.stdin(Stdio::null()).stderr(Stdio::piped()).process_group(0);
        super::process::end_with_this_thread(command);
        let child = {
            // Held until the number is known, so that a stop cannot come between.
            let mut running = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            let child = command.spawn()?;
            *running = Running {
                process: Some(child.id()),
                stopped: false,
            };
            child
        };
        let output = child.wait_with_output();
        let mut running = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        running.process = None;
        if running.stopped { Ok(None) } else { output.map(Some) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::{Duration, Instant};

    #[test]
    fn a_program_is_stopped_with_its_children() {
        let stopper = Stopper::default();
        let other = stopper.clone();
        let started = Instant::now();
        let stop = std::thread::spawn(move || {
            while !other.stop() {
                std::thread::sleep(Duration::from_millis(5));
            }
        });
        let output = stopper
            .run(Command::new("sh").args(["-c", "sleep 60 & sleep 60"]))
            .unwrap();
        stop.join().unwrap();
        assert!(output.is_none() && started.elapsed() < Duration::from_secs(30));
        assert!(!stopper.stop());
        let output = stopper.run(Command::new("sh").args(["-c", "exit 3"])).unwrap().unwrap();
        assert_eq!(output.status.code(), Some(3));
    }
}
