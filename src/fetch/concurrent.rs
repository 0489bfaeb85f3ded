//! A few calls at once, never so many that they burden the API.

use crate::error::{Error, Kind, Result};
use std::future::Future;
use tokio::task::JoinSet;

/// Number of concurrent calls.
pub(super) const CONCURRENCY: usize = 8;

/// Runs jobs, a few at a time, and returns their results in the order of the jobs; `each` is called after each job.
pub(super) async fn concurrently<T, F>(jobs: impl IntoIterator<Item = F>, mut each: impl FnMut()) -> Result<Vec<T>>
where
    T: Send + 'static,
    F: Future<Output = Result<T>> + Send + 'static,
{
    let mut waiting = jobs.into_iter().enumerate();
    // Leaving drops the set, which stops what runs.
    let mut running = JoinSet::new();
    let mut done = Vec::new();
    let mut failed: Option<Error> = None;
    loop {
        while running.len() < CONCURRENCY
            && failed.is_none()
            && let Some((position, job)) = waiting.next()
        {
            running.spawn(async move { (position, job.await) });
        }
        match running.join_next().await {
            None => break,
            // Nothing more is begun, but what is under way is paid for: its answers are waited for, and stored.
            Some(Ok((_, Err(error)))) => {
                failed.get_or_insert(error);
            }
            Some(Ok((position, Ok(result)))) => {
                each();
                done.push((position, result));
            }
            Some(Err(_)) => return Err(Error::new(Kind::Internal, "a call was stopped")),
        }
    }
    if let Some(error) = failed {
        return Err(error);
    }
    done.sort_by_key(|(position, _)| *position);
    Ok(done.into_iter().map(|(_, result)| result).collect())
}
