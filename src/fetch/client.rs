//! One call to the API: sent, checked, and repeated after transient failures.

use super::cache_use::CacheUse;
use super::pauses::retry_after;
use super::quota::{self, Allowance, Bucket, Charge, Ledger};
use super::refusal::{self, Refusal};
use super::settings::{RetryPolicy, Settings};
use crate::display::progress::Notes;
use crate::error::{Error, Kind, Reason, Result};
use jiff::Timestamp;
use reqwest::header::{ACCEPT, HeaderMap, HeaderValue, IF_NONE_MATCH, RETRY_AFTER};
use serde::{Deserialize, de::IgnoredAny};
use std::collections::BTreeMap;
use std::error::Error as _;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, OnceLock};
use std::time::{Duration, Instant};

/// The API compresses only for programs whose user agent mentions gzip.
const USER_AGENT: &str = concat!("tubelab/", env!("CARGO_PKG_VERSION"), " (gzip)");

pub(crate) struct Client {
    /// Created for the first call: a fetch served from the cache needs none.
    http: OnceLock<reqwest::Client>,
    pub(super) settings: Settings,
    pub(super) stored: CacheUse,
    pub(super) retry: RetryPolicy,
    started: Instant,
    spent: Spent,
    /// What the work is, for those who wait for it.
    pub(super) what: String,
    /// Where repetitions are told.
    pub(super) notes: Mutex<Option<Notes>>,
    /// The day's counts on disk; without them nothing is refused for lack of quota.
    ledger: Option<Ledger>,
}

/// What a client has sent; logged when its work is over.
#[derive(Default)]
struct Spent {
    units: AtomicU64,
    searches: AtomicU64,
}

impl Drop for Spent {
    fn drop(&mut self) {
        let (units, searches) = (*self.units.get_mut(), *self.searches.get_mut());
        if units + searches > 0 {
            crate::platform::event::tell("api", serde_json::json!({ "units": units, "searches": searches }));
        }
    }
}

/// The parameters of a call, in the order in which they are kept.
pub(crate) type Params = BTreeMap<String, String>;

/// The API's answer to a call.
pub(super) enum Reply {
    New {
        etag: Option<String>,
        body: String,
    },
    /// The answer with this etag is still current.
    Unchanged,
}

/// Why a call failed, for the next attempt.
pub(super) struct Failure {
    pub refusal: Refusal,
    /// How long the server asked to wait.
    pub wait: Option<Duration>,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        failure(error, false)
    }
}

fn failure(error: Error, passing: bool) -> Failure {
    Failure {
        refusal: Refusal { error, passing },
        wait: None,
    }
}

impl Client {
    /// `what` is the work in a few words: "searching".
    pub fn new(what: &str, settings: &Settings) -> Client {
        Client {
            what: what.to_owned(),
            notes: Mutex::default(),
            http: OnceLock::new(),
            retry: settings.limits(),
            settings: settings.clone(),
            stored: CacheUse::new(false),
            started: Instant::now(),
            spent: Spent::default(),
            ledger: settings.open_ledger().and_then(Result::ok),
        }
    }

    /// A client that makes no calls and takes everything from the cache.
    pub fn offline(settings: &Settings) -> Client {
        Client {
            stored: CacheUse::new(true),
            ..Client::new("", settings)
        }
    }

    /// The quota units spent so far, including refused and repeated calls, and one for each answer from the cache.
    pub fn units(&self) -> u64 {
        self.spent.units.load(Ordering::Relaxed) + self.stored.reused()
    }

    /// The searches made so far.
    pub fn searches(&self) -> u64 {
        self.spent.searches.load(Ordering::Relaxed)
    }

    /// What is left of today's quota, if it is counted.
    pub fn allowance(&self, bucket: Bucket) -> Option<Allowance> {
        self.ledger.as_ref()?.allowance(bucket)
    }

    /// Refuses work that needs more calls than are left today, before it is started.
    pub fn afford(&self, bucket: Bucket, cost: u64) -> Result<()> {
        if !self.stored.is_offline() {
            quota::share::afford(bucket, cost)?;
        }
        match self.allowance(bucket) {
            Some(allowance) if allowance.left < cost && !self.stored.is_offline() => {
                Err(quota::too_little_left(bucket, cost, allowance.left, Timestamp::now()))
            }
            _ => Ok(()),
        }
    }

    /// Counts a call that is about to be sent, or refuses it if nothing is left.
    fn charge(&self, bucket: Bucket) -> Result<()> {
        quota::share::charge(bucket)?;
        if self.ledger.as_ref().map(|ledger| ledger.charge(bucket)) == Some(Charge::NothingLeft) {
            quota::share::refund(bucket);
            return Err(quota::nothing_left(bucket, Timestamp::now()));
        }
        self.spent(bucket).map(|spent| spent.fetch_add(1, Ordering::Relaxed));
        Ok(())
    }

    /// Takes back the charge of a call that the API did not count.
    fn refund(&self, bucket: Bucket) {
        quota::share::refund(bucket);
        if let Some(ledger) = &self.ledger {
            ledger.refund(bucket);
        }
        self.spent(bucket).map(|spent| spent.fetch_sub(1, Ordering::Relaxed));
    }

    fn spent(&self, bucket: Bucket) -> Option<&AtomicU64> {
        match bucket {
            Bucket::Units => Some(&self.spent.units),
            Bucket::Searches => Some(&self.spent.searches),
            Bucket::Stats => None,
        }
    }

    /// Learns from a refusal what the API counts.
    fn learn(&self, bucket: Bucket, refusal: &Refusal) {
        match refusal.error.reason() {
            Some(Reason::UnitsUsedUp | Reason::SearchesUsedUp) => {
                self.refund(bucket);
                if let Some(ledger) = &self.ledger {
                    ledger.used_up(bucket);
                }
            }
            // There is no project that the call could be charged to.
            Some(Reason::BadKey | Reason::ApiNotEnabled) => self.refund(bucket),
            _ => {}
        }
    }

    fn http(&self) -> Result<&reqwest::Client> {
        if let Some(http) = self.http.get() {
            return Ok(http);
        }
        let settings = &self.settings;
        // Someone else in the process may have installed a provider before: any of them will do.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let unusable = |what: &str| {
            Error::new(
                Kind::Internal,
                format!("the HTTP client for the API cannot be created: {what}"),
            )
        };
        let mut key = HeaderValue::from_str(settings.key())
            .map_err(|_| unusable("the key contains characters that are not allowed in an HTTP header"))?;
        key.set_sensitive(true);
        let mut headers = HeaderMap::new();
        headers.insert("x-goog-api-key", key);
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        let mut builder = reqwest::Client::builder()
            .user_agent(USER_AGENT)
            .default_headers(headers)
            .gzip(true)
            // A redirect would carry the key to wherever it leads.
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(self.retry.call.min(Duration::from_secs(10)));
        if settings.is_local() {
            builder = builder.no_proxy();
        }
        let http = builder.build().map_err(|error| {
            unusable(&cause(&error))
                .hint("install the system's CA certificates (package ca-certificates), then try again")
        })?;
        // Two calls may make one each; the second is dropped unused.
        Ok(self.http.get_or_init(|| http))
    }

    /// What is left of the time for the whole fetch.
    pub(super) fn left(&self) -> Duration {
        self.retry.fetch.saturating_sub(self.started.elapsed())
    }

    /// Calls the API, and again after a pause for transient failures. With the etag of a known answer the API may reply
    /// that nothing has changed.
    pub(super) async fn ask(&self, endpoint: &str, params: &Params, etag: Option<&str>) -> Result<Reply, Refusal> {
        let mut attempt = 0;
        loop {
            let failure = match self.ask_once(endpoint, params, etag).await {
                Ok(answer) => return Ok(answer),
                Err(failure) => failure,
            };
            if !failure.refusal.passing {
                return Err(failure.refusal);
            }
            self.before_again(attempt, failure).await?;
            attempt += 1;
        }
    }

    async fn ask_once(&self, endpoint: &str, params: &Params, etag: Option<&str>) -> Result<Reply, Failure> {
        let mut url = self.settings.api_url().clone();
        if let Ok(mut path) = url.path_segments_mut() {
            path.pop_if_empty().push(endpoint);
        }
        let limit = self.retry.call.min(self.left());
        let mut request = self.http()?.get(url).query(params).timeout(limit);
        if let Some(etag) = etag {
            request = request.header(IF_NONE_MATCH, format!("\"{etag}\""));
        }
        let bucket = Bucket::of(endpoint);
        self.charge(bucket)?;
        let response = match request.send().await {
            Ok(response) => response,
            Err(error) => {
                if error.is_connect() {
                    self.refund(bucket);
                }
                return Err(self.transport_failure(&error));
            }
        };
        let status = response.status().as_u16();
        let wait = response
            .headers()
            .get(RETRY_AFTER)
            .and_then(|value| retry_after(value.to_str().ok()?));
        let bytes = match response.bytes().await {
            Ok(bytes) => bytes,
            // The status says more than a body that cannot be read.
            Err(_) if status != 200 => Default::default(),
            Err(error) => return Err(self.transport_failure(&error)),
        };
        let body = String::from_utf8_lossy(&bytes).into_owned();
        // A server that repeats the key in its words must not bring it onto a screen.
        let refused = || {
            let refusal = refusal::read(status, &body.replace(self.settings.key(), "[key]"), bucket);
            self.learn(bucket, &refusal);
            Failure { refusal, wait }
        };
        if status == 304 && etag.is_some() {
            return Ok(Reply::Unchanged);
        }
        if status != 200 {
            return Err(refused());
        }
        let envelope = check(&body)?;
        if envelope.error.is_some() {
            return Err(refused());
        }
        Ok(Reply::New {
            etag: envelope.etag,
            body,
        })
    }

    /// A call without an answer.
    fn transport_failure(&self, error: &reqwest::Error) -> Failure {
        let host = self.settings.api_url().host_str().unwrap_or("the API").to_owned();
        let (message, hint) = if error.is_timeout() {
            (
                format!("{host} did not respond in time"),
                "check the network, then try again",
            )
        } else if error.is_connect() {
            (
                format!("{host} cannot be reached ({})", cause(error)),
                "check the network and the proxy, then try again",
            )
        } else {
            (
                format!("the response from {host} was truncated ({})", cause(error)),
                "try again",
            )
        };
        failure(Error::new(Kind::Network, message).hint(hint), !error.is_builder())
    }
}

/// The fields that every answer has.
#[derive(Deserialize)]
struct Envelope {
    etag: Option<String>,
    error: Option<IgnoredAny>,
}

/// Checks that the JSON is complete: a truncated answer can have status 200.
fn check(body: &str) -> Result<Envelope, Failure> {
    serde_json::from_str::<Envelope>(body).map_err(|error| {
        if error.is_eof() {
            let error = Error::new(Kind::Network, "the response from the API was truncated");
            return failure(error.hint("try again"), true);
        }
        let error = Error::new(Kind::Format, "the response is not JSON, or not from this API");
        failure(
            error.hint("check the API address, and whether the network requires a login"),
            false,
        )
    })
}

/// The innermost cause, which is the most informative; never the URL.
fn cause(error: &reqwest::Error) -> String {
    let mut innermost = error.source();
    while let Some(deeper) = innermost.and_then(|error| error.source()) {
        innermost = Some(deeper);
    }
    innermost.map_or_else(|| "unknown cause".to_owned(), |error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cut_answer_is_distinguished_from_a_foreign_one() {
        assert_eq!(
            check(r#"{"etag":"x","items":[]}"#).ok().unwrap().etag.as_deref(),
            Some("x")
        );
        for cut in ["", r#"{"etag":"x","items":[{"id":"#, r#"{"etag":"x""#] {
            let failure = check(cut).err().unwrap().refusal;
            assert!(failure.passing && failure.error.is_network(), "{cut}");
        }
        for foreign in ["<html>Log in</html>", "[]", "7"] {
            let failure = check(foreign).err().unwrap().refusal;
            assert!(!failure.passing && failure.error.is_format(), "{foreign}");
        }
    }
}
