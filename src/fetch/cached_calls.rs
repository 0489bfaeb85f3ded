//! Calls through the cache, and cached answers in place of an API that fails.

use super::cache_use::CacheUse;
use super::client::{Client, Params, Reply};
use super::quota::Bucket;
use super::refusal::Refusal;
use super::settings::Settings;
use super::snapshot::Answer;
use super::stale::Stale;
use crate::cache::{Entry, Found, Key};
use crate::error::{Error, Kind, Result};
use crate::platform::interrupt;
use jiff::Timestamp;
use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;
use tokio::task::block_in_place;

impl CacheUse {
    fn used(&self, entry: Entry, endpoint: &str, params: &Params) -> Answer {
        if Bucket::of(endpoint) == Bucket::Units {
            self.reused.fetch_add(1, Ordering::Relaxed);
        }
        if let Ok(mut oldest) = self.oldest.lock() {
            *oldest = Some(oldest.map_or(entry.fetched_at, |oldest| oldest.min(entry.fetched_at)));
        }
        answer(entry, endpoint, params)
    }
}

impl Client {
    /// Calls a method, unless the cache has a fresh answer.
    pub async fn call(&self, endpoint: &str, params: &Params) -> Result<Answer, Refusal> {
        self.call_since(endpoint, params, None).await
    }

    /// As [`call`](Self::call); an answer from before `since` is fetched again.
    pub async fn call_since(
        &self,
        endpoint: &str,
        params: &Params,
        since: Option<Timestamp>,
    ) -> Result<Answer, Refusal> {
        let cache = self.settings.cached();
        let key = Key::new(self.settings.api_url().as_str(), endpoint, params);
        let known = match cache.look_up(&key, endpoint, since) {
            Found::Fresh(entry) => return Ok(self.stored.used(entry, endpoint, params)),
            Found::Expired(entry) if self.stored.offline => {
                cache.count_stale();
                return Ok(self.stored.used(entry, endpoint, params));
            }
            Found::Nothing if self.stored.offline => {
                return Err(refusal(Error::new(
                    Kind::Storage,
                    "the cache does not contain this response",
                )));
            }
            Found::Expired(entry) => Some(entry),
            Found::Nothing => None,
        };
        self.renew(&key, endpoint, params, known).await
    }

    /// As [`call`](Self::call), but never from the cache; the answer is stored there.
    pub async fn call_fresh(&self, endpoint: &str, params: &Params) -> Result<Answer, Refusal> {
        let key = Key::new(self.settings.api_url().as_str(), endpoint, params);
        self.renew(&key, endpoint, params, None).await
    }

    /// Calls the API with the etag of the known answer, and stores the result.
    async fn renew(&self, key: &Key, endpoint: &str, params: &Params, known: Option<Entry>) -> Result<Answer, Refusal> {
        let cache = self.settings.cached();
        // Once the user has stopped the work, what is on its way may still come, but nothing new is paid for.
        interrupt::check().map_err(refusal)?;
        // The results of a search have no lasting etag.
        let etag = known.as_ref().and_then(|entry| entry.etag.as_deref());
        let etag = etag.filter(|_| endpoint != "search");
        let (etag, body) = match (self.ask(endpoint, params, etag).await?, known) {
            (Reply::New { etag, body }, _) => (etag, body),
            (Reply::Unchanged, Some(known)) => (known.etag, known.body),
            (Reply::Unchanged, None) => {
                let error = Error::new(
                    Kind::Format,
                    "the API responded 304 Not Modified to an unconditional request",
                );
                return Err(refusal(error));
            }
        };
        let fetched_at = cache.now();
        let entry = Entry { fetched_at, etag, body };
        block_in_place(|| cache.store(key, endpoint, &entry));
        Ok(answer(entry, endpoint, params))
    }
}

fn answer(entry: Entry, endpoint: &str, params: &Params) -> Answer {
    Answer {
        endpoint: endpoint.to_owned(),
        params: params.clone(),
        fetched_at: entry.fetched_at,
        etag: entry.etag,
        body: entry.body,
    }
}

fn refusal(error: Error) -> Refusal {
    Refusal { error, passing: false }
}

/// Whether cached answers may replace those of an API that failed like this: a wrong name or key must be reported.
pub(super) fn is_no_callers_doing(error: &Error) -> bool {
    matches!(error.kind(), Kind::Network | Kind::Quota | Kind::Format)
}

/// Does work that calls the API; if the API fails through no fault of the caller, the same work again with cached
/// answers of any age. Returns the first failure if not everything is cached.
pub(super) async fn or_stale<T, F: Future<Output = Result<T>>>(
    what: &str,
    settings: &Settings,
    work: impl Fn(Arc<Client>) -> F,
) -> Result<(T, Option<Stale>)> {
    let error = match work(Arc::new(Client::new(what, settings))).await {
        Ok(done) => return Ok((done, None)),
        Err(error) => error,
    };
    if !is_no_callers_doing(&error) {
        return Err(error);
    }
    let client = Arc::new(Client::offline(settings));
    let Ok(done) = work(Arc::clone(&client)).await else {
        return Err(error);
    };
    let oldest = client.stored.oldest.lock().ok().and_then(|oldest| *oldest);
    let now = settings.cached().now();
    let age = oldest.map_or(Duration::ZERO, |oldest| {
        Duration::try_from(now.duration_since(oldest)).unwrap_or_default()
    });
    let reason = error.message().to_owned();
    Ok((done, Some(Stale { age, reason })))
}
