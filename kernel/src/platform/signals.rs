//! Ctrl+C, and what a service manager sends.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::channel;
use tokio::signal::unix::{SignalKind, signal};
use tubelab::error::{Error, Kind, Result};

/// The exit status of a program that Ctrl+C ended.
const INTERRUPTED: i32 = 130;

/// Waits until the program is told to end.
///
/// # Errors
/// When the system takes no handler.
pub async fn told_to_end() -> Result<()> {
    let mut terminate = signal(SignalKind::terminate())?;
    tokio::select! {
        _ = terminate.recv() => {}
        interrupted = tokio::signal::ctrl_c() => interrupted?,
    }
    Ok(())
}

/// From now on, `stop` is called when the program is told to end; when it is told again, it ends at once.
///
/// # Errors
/// When the system gives no thread or takes no handler.
pub fn on_end(stop: impl Fn() + Send + 'static) -> Result<()> {
    let told = AtomicBool::new(false);
    on_signal(move |_| match told.swap(true, Ordering::SeqCst) {
        false => stop(),
        true => std::process::exit(INTERRUPTED),
    })
}

/// From now on, `each` is called with the number of every signal that tells the program to end.
///
/// # Errors
/// When the system gives no thread or takes no handler.
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
    let started = started.map_err(|_| Error::new(Kind::Internal, "the thread for signals ended"))?;
    Ok(started?)
}
