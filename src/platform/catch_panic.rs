//! Calls of libraries that may panic on external input.

use crate::error::Result;
use crate::platform::interrupt;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

/// The thread of such calls. A panic in it becomes an error, and is therefore not printed.
pub(crate) const THREAD: &str = "tubelab catch_panic";
/// Deeply nested input needs it; only the part in use takes memory.
const STACK: usize = 256 << 20;

/// The result of `work`, which runs in a separate thread; `None` if it panicked.
///
/// # Errors
/// `is_interrupted()`: the user stopped it. `is_storage()`: the system cannot start a thread.
pub(crate) fn catch_panic<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<Option<T>> {
    interrupt::begin();
    guarded(work)
}

/// Like [`catch_panic`], as a step of longer work: an interrupt before it stays.
pub(crate) fn guarded<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<Option<T>> {
    let (sender, receiver) = channel();
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
