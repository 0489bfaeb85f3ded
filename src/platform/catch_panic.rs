//! Work of libraries that may panic on what comes from outside.

use crate::error::Result;
use crate::platform::interrupt;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

/// The thread of such work. A panic in it is told as an error, and so not printed.
pub(crate) const THREAD: &str = "tubelab catch_panic";
/// What is deeply nested needs it; only what is used of it takes memory.
const STACK: usize = 256 << 20;

/// The result of `work`, which runs in a thread of its own; `None` when it panicked.
///
/// # Errors
/// *Interrupted* when the user stopped it; *storage* when the system gives no thread.
pub(crate) fn catch_panic<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<Option<T>> {
    let (sender, receiver) = channel();
    interrupt::begin();
    std::thread::Builder::new()
        .name(THREAD.to_owned())
        .stack_size(STACK)
        .spawn(move || drop(sender.send(work())))?;
    loop {
        match receiver.recv_timeout(Duration::from_millis(50)) {
            Ok(value) => return Ok(Some(value)),
            Err(RecvTimeoutError::Timeout) => interrupt::check()?,
            Err(RecvTimeoutError::Disconnected) => return Ok(None),
        }
    }
}
