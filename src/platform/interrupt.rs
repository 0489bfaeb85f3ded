//! Stopping long work on the user's request, without losing what was done.
//!
//! A front end that interrupts a cell sends `SIGINT` to the process in which cells run. Long work calls [`check`] at
//! every step and ends with an error; the variables of earlier cells stay.

use crate::error::{Error, Kind, Result};
use std::sync::atomic::{AtomicBool, Ordering};

static STOPPED: AtomicBool = AtomicBool::new(false);

/// Clears an earlier interrupt. Call it at the start of work that uses [`check`].
///
/// # Examples
/// ```
/// tubelab::interrupt::begin();
/// assert!(tubelab::interrupt::check().is_ok());
/// ```
pub fn begin() {
    STOPPED.store(false, Ordering::SeqCst);
}

/// Returns an error if the user has stopped the work since [`begin`].
///
/// # Errors
/// `is_interrupted()`: the user stopped the work.
///
/// # Examples
/// ```
/// use tubelab::interrupt;
///
/// fn sum(numbers: &[f64]) -> tubelab::Result<f64> {
///     let mut sum = 0.0;
///     for number in numbers {
///         interrupt::check()?; // ends here if the user interrupts the cell
///         sum += number;
///     }
///     Ok(sum)
/// }
/// interrupt::begin();
/// assert_eq!(sum(&[1.0, 2.0])?, 3.0);
/// # Ok::<(), tubelab::Error>(())
/// ```
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

/// Completes when the user stops the work.
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
