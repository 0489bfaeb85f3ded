//! Running work that calls the API, within its time limit.

use super::cached_calls;
use super::client::Client;
use super::settings::Settings;
use super::snapshot::Snapshot;
use super::stale::Stale;
use crate::error::{Error, Kind, Result};
use crate::platform::runtime;
use std::sync::Arc;

/// A snapshot of the API's answers, or of cached ones if the API fails.
pub(super) fn run_or_stale<F: Future<Output = Result<Snapshot>>>(
    what: &str,
    settings: &Settings,
    work: impl Fn(Arc<Client>) -> F,
) -> Result<Snapshot> {
    let (snapshot, stale) = run_or_stored(what, settings, work)?;
    Ok(snapshot.with_stale(stale))
}

/// The result of work that calls the API; if the API fails, its result with cached answers, and how old those are.
pub(super) fn run_or_stored<T, F: Future<Output = Result<T>>>(
    what: &str,
    settings: &Settings,
    work: impl Fn(Arc<Client>) -> F,
) -> Result<(T, Option<Stale>)> {
    runtime::wait_for(cached_calls::or_stale(what, settings, |client| {
        in_time(what, settings, work(client))
    }))
}

/// Waits for work that calls the API, no longer than the settings allow.
pub(super) fn run<T, F: Future<Output = Result<T>>>(
    what: &str,
    settings: &Settings,
    work: impl FnOnce(Arc<Client>) -> F,
) -> Result<T> {
    runtime::wait_for(async { in_time(what, settings, work(Arc::new(Client::new(what, settings)))).await })
}

async fn in_time<T>(what: &str, settings: &Settings, work: impl Future<Output = Result<T>>) -> Result<T> {
    let limit = settings.limits().fetch;
    match tokio::time::timeout(limit, work).await {
        Ok(result) => result,
        Err(_) => Err(
            Error::new(Kind::Network, format!("{what} took more than {} s", limit.as_secs()))
                .hint("try again: responses already received are stored and not requested again"),
        ),
    }
}
