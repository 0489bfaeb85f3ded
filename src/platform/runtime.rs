//! The tokio runtime behind blocking functions.

use crate::error::{Error, Kind, Result};
use crate::platform::interrupt;
use std::cell::Cell;
use std::future::Future;
use std::sync::OnceLock;
use std::time::Duration;
use tokio::runtime::{Builder, EnterGuard, Handle, Runtime};

static RUNTIME: OnceLock<Runtime> = OnceLock::new();

/// Runs `work` to its end, blocking the calling thread, or until the user stops it.
///
/// # Errors
/// `is_interrupted()`: the user stopped it. `is_input()`: called inside an async task, where waiting would block the
/// task's own runtime. An internal error if the system cannot start threads.
pub(crate) fn wait_for<T>(work: impl Future<Output = Result<T>>) -> Result<T> {
    if Handle::try_current().is_ok() && !ENTERED.get() {
        return Err(Error::new(
            Kind::Input,
            "this call blocks on the network and cannot run in an async task",
        )
        .hint("call it on its own thread, for example std::thread::spawn(|| fetch(\"@rustlang\")).join()"));
    }
    interrupt::begin();
    runtime()?.block_on(async {
        tokio::select! {
            result = work => result,
            error = stopped() => Err(error),
        }
    })
}

thread_local! {
    /// Whether this thread is in the runtime only so that it can start tasks, and may wait.
    static ENTERED: Cell<bool> = const { Cell::new(false) };
}

/// Lets this thread start tasks on the runtime, and still wait for work, as long as the value lives.
pub(crate) struct Entered {
    _guard: EnterGuard<'static>,
}

pub(crate) fn enter() -> Result<Entered> {
    let guard = runtime()?.enter();
    ENTERED.set(true);
    Ok(Entered { _guard: guard })
}

impl Drop for Entered {
    fn drop(&mut self) {
        ENTERED.set(false);
    }
}

/// Runs `work` where waiting is not allowed: inside of it, this thread belongs to the runtime.
pub(crate) fn block_on<T>(work: impl Future<Output = T>) -> Result<T> {
    let entered = ENTERED.replace(false);
    let result = runtime()?.block_on(work);
    ENTERED.set(entered);
    Ok(result)
}

/// Calls in flight when the user stops the work are paid for: they get this long to arrive and be stored.
const LAST_CALLS: Duration = Duration::from_secs(2);

/// Completes some time after the user has stopped the work, which may have ended itself by then.
async fn stopped() -> Error {
    let error = interrupt::stopped().await;
    tokio::time::sleep(LAST_CALLS).await;
    error
}

pub(crate) fn runtime() -> Result<&'static Runtime> {
    if let Some(runtime) = RUNTIME.get() {
        return Ok(runtime);
    }
    let built = Builder::new_multi_thread()
        .worker_threads(2)
        .thread_name("tubelab-fetch")
        .enable_all()
        .build();
    let built =
        built.map_err(|error| Error::new(Kind::Internal, format!("the system cannot start threads: {error}")))?;
    // Two threads may build one each; the second is dropped unused.
    Ok(RUNTIME.get_or_init(|| built))
}
