//! Where answers are cached, how long, and how many.

use crate::error::{Error, Kind, Result};
use crate::platform::directories;
use crate::platform::settings_file::{CacheTable, SettingsFile};
use std::fmt;
use std::path::{Path, PathBuf};
use std::time::Duration;

const DIRECTORY: &str = "TUBELAB_CACHE_DIR";
const LIFETIME: &str = "TUBELAB_CACHE_LIFETIME";
const STATISTICS: &str = "TUBELAB_CACHE_STATISTICS_LIFETIME";
const SIZE: &str = "TUBELAB_CACHE_SIZE_MB";
const REDIS: &str = "TUBELAB_REDIS_URL";

/// The terms of the API allow storing answers for 30 days: no lifetime is longer, and nothing is stored longer.
pub(super) const LONGEST: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// Where answers are cached, how long, and how many.
///
/// | option | environment | settings file, under `[cache]` | default |
/// |---|---|---|---|
/// | [`directory`](Self::directory) | `TUBELAB_CACHE_DIR` | `directory` | `$XDG_CACHE_HOME/tubelab` or `~/.cache/tubelab` |
/// | [`lifetime`](Self::lifetime) of lists: uploads, comments, searches, categories | `TUBELAB_CACHE_LIFETIME` (`"1h"`, `"90 minutes"`) | `lifetime` | 1 hour |
/// | [`statistics`](Self::statistics): lifetime of channels and videos, whose figures change | `TUBELAB_CACHE_STATISTICS_LIFETIME` | `statistics_lifetime` | 1 hour |
/// | [`size`](Self::size): maximum size on disk; 0 for no disk | `TUBELAB_CACHE_SIZE_MB` | `size_mb` | 1,000 MB |
/// | [`redis`](Self::redis): a Redis server shared by several instances | `TUBELAB_REDIS_URL` | `redis_url` | none |
///
/// The environment takes precedence over the settings file. A lifetime is at most 30 days, as the terms of the API
/// require.
///
/// ```
/// use std::time::Duration;
/// use tubelab::cache::{Cache, CacheOptions};
///
/// let cache = Cache::new(CacheOptions::in_memory().lifetime(Duration::from_secs(60)));
/// assert_eq!(cache.stats().lifetime, Duration::from_secs(60));
/// assert!(CacheOptions::in_memory().redis("http://example.org").unwrap_err().is_input());
/// ```
#[derive(Clone, PartialEq)]
pub struct CacheOptions {
    pub(super) directory: Option<PathBuf>,
    lifetime: Duration,
    statistics: Duration,
    size: u64,
    redis: Option<String>,
}

impl CacheOptions {
    /// Answers are cached in memory only, for one hour.
    pub fn in_memory() -> CacheOptions {
        let hour = Duration::from_secs(60 * 60);
        CacheOptions {
            directory: None,
            lifetime: hour,
            statistics: hour,
            size: 1_000_000_000,
            redis: None,
        }
    }

    /// The options of the environment and the settings file.
    ///
    /// # Errors
    /// `is_input()`: a value is not valid. For the settings file, as
    /// [`Settings::from_environment`](crate::fetch::Settings::from_environment).
    pub fn from_environment() -> Result<CacheOptions> {
        CacheOptions::read(&SettingsFile::read()?.cache.unwrap_or_default(), &|name| {
            std::env::var(name).ok().filter(|value| !value.trim().is_empty())
        })
    }

    pub(crate) fn read(table: &CacheTable, variable: &dyn Fn(&str) -> Option<String>) -> Result<CacheOptions> {
        let mut options = CacheOptions::in_memory();
        options.directory = match variable(DIRECTORY) {
            Some(directory) => Some(std::path::absolute(directory)?),
            None => table.directory.clone().or_else(directories::cache),
        }
        .map(|directory| directory.join("answers"));
        if let Some(text) = variable(LIFETIME).or_else(|| table.lifetime.clone()) {
            options = options.lifetime(duration(LIFETIME, &text)?);
        }
        if let Some(text) = variable(STATISTICS).or_else(|| table.statistics_lifetime.clone()) {
            options = options.statistics(duration(STATISTICS, &text)?);
        }
        let megabytes = match variable(SIZE) {
            Some(text) => Some(text.trim().parse().map_err(|_| {
                Error::new(Kind::Input, format!("{SIZE} is {text:?}"))
                    .hint("use a number of megabytes, for example 500")
            })?),
            None => table.size_mb,
        };
        if let Some(megabytes) = megabytes {
            options.size = megabytes.saturating_mul(1_000_000);
        }
        if let Some(url) = variable(REDIS).or_else(|| table.redis_url.clone()) {
            options = options.redis(url)?;
        }
        Ok(options)
    }

    /// Caches answers in a file in `directory`, which is created if missing. Only this user can read it.
    #[must_use]
    pub fn directory(mut self, directory: impl Into<PathBuf>) -> Self {
        self.directory = Some(directory.into());
        self
    }

    /// How long lists stay fresh: uploads, comments, searches, categories. Default one hour, at most 30 days.
    #[must_use]
    pub fn lifetime(mut self, lifetime: Duration) -> Self {
        self.lifetime = lifetime.min(LONGEST);
        self
    }

    /// How long answers with statistics stay fresh: channels and videos. Default one hour, at most 30 days.
    #[must_use]
    pub fn statistics(mut self, lifetime: Duration) -> Self {
        self.statistics = lifetime.min(LONGEST);
        self
    }

    /// Maximum size of answers on disk in bytes; the oldest are deleted first. 0 disables the disk.
    #[must_use]
    pub fn size(mut self, bytes: u64) -> Self {
        self.size = bytes;
        self
    }

    /// Shares answers through a Redis server: `redis://[user:password@]host[:port][/database]`.
    ///
    /// # Errors
    /// `is_input()`: this is not the address of a Redis server. The message does not repeat it, as it may contain a
    /// password.
    pub fn redis(mut self, url: impl Into<String>) -> Result<Self> {
        let url = url.into();
        if !url.starts_with("redis://") || redis::Client::open(url.as_str()).is_err() {
            return Err(Error::new(Kind::Input, "the Redis address is invalid").hint(format!(
                "set {REDIS} to an address such as redis://127.0.0.1:6379 (rediss:// is not supported), or unset it"
            )));
        }
        self.redis = Some(url);
        Ok(self)
    }

    /// How long an answer of a method stays fresh.
    pub(crate) fn lifetime_of(&self, endpoint: &str) -> Duration {
        match endpoint {
            "videos" | "channels" | "videos:batchGetStats" => self.statistics,
            _ => self.lifetime,
        }
    }

    /// The directory and the size of the tier on disk, if there is one.
    pub(super) fn disk(&self) -> Option<(&Path, u64)> {
        let directory = self.directory.as_deref()?;
        (self.size > 0).then_some((directory, self.size))
    }

    pub(super) fn redis_url(&self) -> Option<&str> {
        self.redis.as_deref()
    }

    /// The lifetimes of lists and of statistics.
    pub(super) fn lifetimes(&self) -> (Duration, Duration) {
        (self.lifetime, self.statistics)
    }
}

/// Without the address of Redis, which may contain a password.
impl fmt::Debug for CacheOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CacheOptions")
            .field("directory", &self.directory)
            .field("lifetime", &self.lifetime)
            .field("statistics", &self.statistics)
            .field("size", &self.size)
            .field("redis", &self.redis.as_ref().map(|_| "[hidden]"))
            .finish()
    }
}

fn duration(name: &str, text: &str) -> Result<Duration> {
    let wrong = || {
        // The text is not repeated: a key that was put into the wrong place would be in it.
        Error::new(Kind::Input, format!("the value of {name} is not a duration"))
            .hint("use a duration such as 1h, 90 minutes or 0s")
    };
    let signed: jiff::SignedDuration = text.trim().parse().map_err(|_| wrong())?;
    Duration::try_from(signed).map_err(|_| wrong())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(table: &str, variables: &[(&str, &str)]) -> Result<CacheOptions> {
        let table: CacheTable = toml::from_str(table).unwrap();
        CacheOptions::read(&table, &|name| {
            let found = variables.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn the_environment_goes_before_the_settings_file() {
        let table = "directory = \"/a\"\nlifetime = \"2h\"\nstatistics_lifetime = \"10 min\"\nsize_mb = 7\nredis_url = \"redis://h:1\"";
        let options = read(table, &[]).unwrap();
        assert_eq!(options.disk(), Some((Path::new("/a/answers"), 7_000_000)));
        assert_eq!(options.lifetime_of("playlistItems"), Duration::from_secs(7200));
        assert_eq!(options.lifetime_of("videos"), Duration::from_secs(600));
        assert_eq!(options.redis_url(), Some("redis://h:1"));
        let options = read(
            table,
            &[
                (DIRECTORY, "/b"),
                (LIFETIME, "45s"),
                (STATISTICS, "9000h"),
                (SIZE, "0"),
                (REDIS, "redis://g"),
            ],
        )
        .unwrap();
        assert_eq!(options.disk(), None, "nothing is kept on disk");
        assert_eq!(options.lifetime_of("search"), Duration::from_secs(45));
        assert_eq!(options.lifetime_of("channels"), LONGEST, "what the terms allow");
        assert_eq!(options.redis_url(), Some("redis://g"));
    }

    #[test]
    fn a_wrong_value_is_reported_and_a_password_is_not() {
        for (name, value) in [
            (LIFETIME, "soon"),
            (LIFETIME, "-1h"),
            (SIZE, "big"),
            (REDIS, "http://user:secret@h"),
        ] {
            let error = read("", &[(name, value)]).unwrap_err();
            assert!(error.is_input() && error.next_step().is_some(), "{error}");
            assert!(!error.to_string().contains("secret"), "{error}");
        }
        let options = CacheOptions::in_memory().redis("redis://:secret@h:1").unwrap();
        assert!(!format!("{options:?}").contains("secret"));
    }
}
