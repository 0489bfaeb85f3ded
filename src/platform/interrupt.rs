//! Stopping long work at the user's word, without losing what was done.
//!
//! A front end that interrupts a cell sends `SIGINT` to the process in which cells run. Long work asks [`check`] at
//! every step and ends with an error of kind *interrupted*; the cell's earlier variables stay.

use crate::error::{Error, Kind, Result};
use std::sync::atomic::{AtomicBool, Ordering};

static STOPPED: AtomicBool = AtomicBool::new(false);

/// Forgets an earlier interrupt. To be called at the start of work that asks [`check`].
pub fn begin() {
    STOPPED.store(false, Ordering::SeqCst);
}

/// An error of kind *interrupted* when the user has stopped the work since [`begin`].
pub fn check() -> Result<()> {
    if STOPPED.load(Ordering::SeqCst) {
        return Err(Error::new(Kind::Interrupted, "the work was interrupted").hint("run the cell again to continue"));
    }
    Ok(())
}

/// Makes `SIGINT` set the flag instead of ending the process. For processes that run the cells of a notebook.
#[doc(hidden)]
pub fn listen_in_cells() {
    // Safety: the handler only stores to an atomic.
    unsafe { libc::signal(libc::SIGINT, remember as *const () as libc::sighandler_t) };
}

/// Ends when the user stops the work.
pub(crate) async fn stopped() -> Error {
    loop {
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        if let Err(error) = check() {
            return error;
        }
    }
}

extern "C" fn remember(_: i32) {
    STOPPED.store(true, Ordering::SeqCst);
}
