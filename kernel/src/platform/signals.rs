//! SIGINT (Ctrl+C) and SIGTERM.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::channel;
use tokio::signal::unix::{SignalKind, signal};
use tubelab::error::{Error, Kind, Result};

/// The exit status after Ctrl+C.
const INTERRUPTED: i32 = 130;

/// Waits for SIGTERM or SIGINT.
///
/// # Errors
/// If the system refuses the handler.
pub async fn terminated() -> Result<()> {
    let mut terminate = signal(SignalKind::terminate())?;
    tokio::select! {
        _ = terminate.recv() => {}
        interrupted = tokio::signal::ctrl_c() => interrupted?,
    }
    Ok(())
}

/// Calls `stop` at the first SIGTERM or SIGINT from now on; the next one ends the program at once.
///
/// # Errors
/// If the system refuses the thread or the handler.
pub fn on_first(stop: impl Fn() + Send + 'static) -> Result<()> {
    let signalled = AtomicBool::new(false);
    on_signal(move |_| match signalled.swap(true, Ordering::SeqCst) {
        false => stop(),
        true => std::process::exit(INTERRUPTED),
    })
}

/// Calls `each` with the number of every SIGTERM and SIGINT from now on.
///
/// # Errors
/// If the system refuses the thread or the handler.
pub fn on_signal(each: impl Fn(i32) + Send + 'static) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let (ready, listens) = channel();
    std::thread::Builder::new().name("signals".to_owned()).spawn(move || {
        runtime.block_on(async {
            // The handlers are there once these are made.
            let signals = signal(SignalKind::terminate()).and_then(|one| Ok((one, signal(SignalKind::interrupt())?)));
            let (mut terminate, mut interrupt) = match signals {
                Ok(signals) => signals,
                Err(error) => return drop(ready.send(Err(error))),
            };
            let _ = ready.send(Ok(()));
            loop {
                tokio::select! {
                    _ = terminate.recv() => each(libc::SIGTERM),
                    _ = interrupt.recv() => each(libc::SIGINT),
                }
            }
        });
    })?;
    let started = listens.recv();
    let started = started.map_err(|_| Error::new(Kind::Internal, "the thread for signals stopped unexpectedly"))?;
    Ok(started?)
}
