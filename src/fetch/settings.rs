//! Settings of the API: its address, the key, and where fetched snapshots are stored.
//!
//! The key is looked up in the environment (`YOUTUBE_API_KEY`), then in a file `.env` in the working directory or a
//! parent up to the project root, then in `~/.config/tubelab/settings.toml`:
//!
//! ```toml
//! api_key = "…"                                         # the file must be readable by its owner only
//! api_url = "https://www.googleapis.com/youtube/v3"     # optional
//! daily_units = 10000                                   # optional, if Google granted more; also daily_searches
//! version = 1                                           # optional: the version of the file format
//! ```
//!
//! Its table `[cache]` configures the cache, see [`CacheOptions`](crate::cache::CacheOptions).

use super::key::{check_key, find_key, variable};
use super::quota::{Ledger, Limits};
use crate::cache::{self, Cache};
use crate::error::{Error, Kind, Result};
use crate::platform::directories;
use crate::platform::settings_file::SettingsFile;
use reqwest::Url;
use secrecy::{ExposeSecret, SecretString};
use std::fmt;
use std::path::{Path, PathBuf};
use std::time::Duration;

pub use super::key::key_source;

pub(super) const API_URL: &str = "https://www.googleapis.com/youtube/v3";
const URL_VARIABLE: &str = "TUBELAB_API_URL";

/// How to reach the API, and where to store what it returns.
///
/// ```
/// use tubelab::fetch::Settings;
///
/// let settings = Settings::new("AIza-an-example-key", "https://www.googleapis.com/youtube/v3")?.keep_in("snapshots");
/// assert!(!format!("{settings:?}").contains("AIza"));
/// assert!(Settings::new("AIza-an-example-key", "http://example.org").unwrap_err().is_input()); // not https
/// # Ok::<(), tubelab::Error>(())
/// ```
#[derive(Clone)]
pub struct Settings {
    key: SecretString,
    api_url: Url,
    keep_in: Option<PathBuf>,
    count_in: Option<PathBuf>,
    daily: Limits,
    cache: Cache,
    retry: RetryPolicy,
}

/// Timeouts and repetitions of calls.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RetryPolicy {
    /// Maximum time of a single call. Default 30 seconds.
    pub call: Duration,
    /// Maximum time of a whole fetch, including repetitions and pauses. Default 15 minutes.
    pub fetch: Duration,
    /// How often a call is repeated after transient failures. Default 5.
    pub retries: u32,
    /// Maximum pause before the first repetition; it doubles with each further one, up to 32 times as long. Default 0.5
    /// seconds.
    pub pause: Duration,
}

impl Default for RetryPolicy {
    /// 30 seconds per call, 15 minutes per fetch, 5 repetitions, pauses of at most 0.5, 1, 2, 4 and 8 seconds.
    fn default() -> Self {
        RetryPolicy {
            call: Duration::from_secs(30),
            fetch: Duration::from_secs(15 * 60),
            retries: 5,
            pause: Duration::from_millis(500),
        }
    }
}

impl Settings {
    /// Settings with this key and address. Nothing is stored on disk unless [`keep_in`](Self::keep_in) and
    /// [`cache`](Self::cache) name a directory, and no quota is counted unless [`count_in`](Self::count_in) names a
    /// file.
    ///
    /// # Errors
    /// `is_auth()`: the key is malformed. `is_input()`: the address is not `https` (plain `http` is accepted for this
    /// computer only, as the key would be readable on the way).
    pub fn new(key: impl Into<String>, api_url: &str) -> Result<Settings> {
        Ok(Settings {
            key: check_key(key.into())?,
            api_url: check_url(api_url)?,
            keep_in: None,
            count_in: None,
            daily: Limits::default(),
            cache: cache::in_memory(),
            retry: RetryPolicy::default(),
        })
    }

    /// Settings of the environment and the settings file. Snapshots are stored in the directory `snapshots` of
    /// tubelab's data directory (`TUBELAB_DATA_DIR`, by default `~/.local/share/tubelab`), and the quota is counted in
    /// `quota.db` next to it.
    ///
    /// # Errors
    /// `is_auth()`: there is no key, or other users can read the settings file. Otherwise as [`new`](Self::new).
    pub fn from_environment() -> Result<Settings> {
        let file = SettingsFile::read()?;
        let api_url = variable(URL_VARIABLE)
            .or(file.api_url)
            .unwrap_or_else(|| API_URL.to_owned());
        let (key, _) = find_key(file.api_key)?;
        let usual = Limits::default();
        let settings = Settings::new(key, &api_url)?.daily(Limits {
            units: file.daily_units.unwrap_or(usual.units),
            searches: file.daily_searches.unwrap_or(usual.searches),
            ..usual
        });
        let settings = settings.cache(cache::of_environment()?);
        Ok(match directories::data() {
            Some(directory) => settings
                .keep_in(directory.join("snapshots"))
                .count_in(directory.join("quota.db")),
            None => settings,
        })
    }

    /// Counts every call in the file `path`, which all programs of this user may share.
    #[must_use]
    pub fn count_in(mut self, path: impl Into<PathBuf>) -> Self {
        self.count_in = Some(path.into());
        self
    }

    /// The daily limits, if Google granted another quota than the default.
    #[must_use]
    pub fn daily(mut self, limits: Limits) -> Self {
        self.daily = limits;
        self
    }

    /// Stores every fetched snapshot below `directory`, as `<channel id>/<time>`, readable by this user only.
    #[must_use]
    pub fn keep_in(mut self, directory: impl Into<PathBuf>) -> Self {
        self.keep_in = Some(directory.into());
        self
    }

    /// Uses another cache.
    #[must_use]
    pub fn cache(mut self, cache: Cache) -> Self {
        self.cache = cache;
        self
    }

    /// Timeouts and repetitions.
    #[must_use]
    pub fn retry(mut self, retry: RetryPolicy) -> Self {
        self.retry = retry;
        self
    }

    pub(super) fn key(&self) -> &str {
        self.key.expose_secret()
    }

    pub(super) fn api_url(&self) -> &Url {
        &self.api_url
    }

    pub(super) fn kept_in(&self) -> Option<&Path> {
        self.keep_in.as_deref()
    }

    pub(super) fn cached(&self) -> &Cache {
        &self.cache
    }

    pub(super) fn limits(&self) -> RetryPolicy {
        self.retry
    }

    /// The day's counts of this key, if they are stored.
    pub(super) fn open_ledger(&self) -> Option<Result<Ledger>> {
        let path = self.count_in.as_deref()?;
        // Another address, such as that of a stand-in, counts on its own.
        let project = format!("{}\n{}", self.key(), self.api_url);
        Some(Ledger::open(path, &project, self.daily))
    }

    /// Whether the API is on this computer, as a stand-in for tests is.
    pub(super) fn is_local(&self) -> bool {
        is_local(&self.api_url)
    }
}

/// Everything except the key.
impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings")
            .field("key", &"[hidden]")
            .field("api_url", &self.api_url.as_str())
            .field("keep_in", &self.keep_in)
            .field("count_in", &self.count_in)
            .field("daily", &self.daily)
            .field("cache", &self.cache)
            .field("retry", &self.retry)
            .finish()
    }
}

fn check_url(text: &str) -> Result<Url> {
    let trimmed = text.trim().trim_end_matches('/');
    let refuse = |what: &str| {
        Error::new(Kind::Input, format!("the address of the API {what}")).hint(format!(
            "unset {URL_VARIABLE}, or set it to an address such as {API_URL}"
        ))
    };
    let url = Url::parse(trimmed).map_err(|_| refuse("is not a URL"))?;
    if !url.username().is_empty() || url.password().is_some() || url.query().is_some() || url.fragment().is_some() {
        return Err(refuse("must not contain a user name, password, query or fragment"));
    }
    match url.scheme() {
        "https" => Ok(url),
        "http" if is_local(&url) => Ok(url),
        "http" => Err(refuse(
            "must start with https://, otherwise others on the network could read the key",
        )),
        _ => Err(refuse("must start with https://")),
    }
}

fn is_local(url: &Url) -> bool {
    matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLANTED: &str = "AIzaPlantedKey0123456789";

    #[test]
    fn debug_does_not_show_the_key() {
        let settings = Settings::new(PLANTED, API_URL).unwrap();
        assert!(!format!("{settings:?}").contains(PLANTED));
        let error = Settings::new(format!("{PLANTED} with words"), API_URL).unwrap_err();
        assert!(error.is_auth() && !error.to_string().contains(PLANTED));
    }

    #[test]
    fn the_key_travels_encrypted_or_not_at_all() {
        for url in [
            "https://www.googleapis.com/youtube/v3/",
            "http://127.0.0.1:8080/youtube/v3",
            "http://[::1]:1",
        ] {
            assert!(Settings::new(PLANTED, url).is_ok(), "{url}");
        }
        for url in [
            "http://example.org/v3",
            "ftp://example.org",
            "nonsense",
            "https://a:b@example.org",
            "https://e.org/?key=1",
        ] {
            assert!(Settings::new(PLANTED, url).unwrap_err().is_input(), "{url}");
        }
    }
}
