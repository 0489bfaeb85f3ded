//! Fetching data from the YouTube Data API: from the name of a channel to a snapshot of the API's answers.
//!
//! [`fetch`] calls the API and stores the answers; [`open`] reads stored ones. Both return a [`Snapshot`], and
//! everything after it needs no network. A channel with n uploads costs about n/25 + 1 quota units.
//!
//! | data | functions | cost |
//! |---|---|---|
//! | a channel | [`fetch`], [`channels`], [`open`] | n/25 + 1 units |
//! | newer figures of the same videos | [`refresh()`] | 1 unit, and n/50 calls for statistics |
//! | comments | [`comments()`], [`comments_of`] | 1 unit per 100 threads, and per thread with more than 5 replies |
//! | categories, regions, charts | [`categories`], [`regions`], [`most_popular`], [`charts`] | 1 unit per 50 |
//! | a channel whose name is not known | [`search`] | one of 100 searches per day, 1 unit |
//! | any method of the API | [`get()`] | by the API's price list |
//! | the quota left today | [`quota()`] | none |
//! | deletion after YouTube's 30 days | [`purge()`] | none |
//!
//! A call is repeated after a pause for transient failures: server errors, too many calls, a broken connection or a
//! truncated answer. Any other failure is returned at once, as an [`Error`] whose [`reason`](Error::reason) is the
//! API's.

mod cache_use;
mod cacheable;
mod cached_calls;
mod channel;
mod channel_name;
mod client;
mod comments;
mod concurrent;
mod demo;
pub(crate) mod description;
pub(crate) mod figures;
mod get;
mod key;
mod lists;
mod pages;
mod pauses;
mod purge;
pub mod quota;
mod refresh;
pub(crate) mod refusal;
mod resolve;
mod retention;
mod retry;
mod run;
pub mod settings;
mod show;
pub mod snapshot;
mod snapshot_store;
mod stale;
mod suggest;
pub(crate) mod wire;

pub use channel_name::ChannelName;
pub(crate) use channel_name::is_channel_id;
pub use comments::{CommentOptions, comments, comments_of, comments_with};
#[doc(hidden)]
pub use demo::GENERATED;
pub use get::{get, get_with};
pub(crate) use key::key_in;
pub use lists::{
    categories, categories_with, charts, charts_with, most_popular, most_popular_with, regions, regions_with,
};
pub use purge::{Purged, purge, purge_with};
pub(crate) use quota::Bucket;
pub use quota::{Allowance, Limits, Quota, quota, quota_with};
pub use refresh::{refresh, refresh_with};
pub(crate) use retention::is_past;
pub use settings::{RetryPolicy, Settings};
pub use snapshot::{Answer, Snapshot};
pub use stale::Stale;
pub use suggest::{Suggestion, Suggestions, search, search_with};

use crate::display::progress;
use crate::error::{Error, Kind, Result};
use crate::platform::directories;
use run::run_or_stale;
use snapshot_store::keep;
pub(crate) use snapshot_store::kept;
use std::collections::HashSet;

/// Maximum number of channels that [`channels`] fetches.
const MOST_CHANNELS: usize = 10;

/// Fetches everything the API returns about a channel: its description, its uploads and their figures.
///
/// `channel` is a handle (`@rustlang`), an id (`UC…`), or a link to the channel or to one of its videos. `"demo"` is
/// the generated channel that comes with the crate and needs neither key nor network; `"demo-2"` and `"demo-3"` are two
/// more for comparison. Anything else is searched for, which uses one of the 100 searches per day.
///
/// The answers are cached for an hour (see [`cache`](crate::cache)), and the snapshot of a live channel is stored on disk
/// ([`Snapshot::kept_at`]). [`settings`] describes where the API key is found.
///
/// # Errors
/// `is_input()`: this cannot name a channel. `is_auth()`: there is no key, or the API rejects it. `is_quota()`: the
/// day's units are used up. `is_not_found()`: no channel has this name. `is_network()`: the API cannot be reached, or
/// has an internal failure. `is_format()`: an answer does not have the documented form. `is_interrupted()`: the user
/// stopped the fetch; the next one continues where it stopped.
///
/// # Examples
/// ```
/// let channel = tubelab::fetch::fetch("demo")?;
/// assert!(channel.is_generated());
/// println!("{}", channel.channel_title()?);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn fetch(channel: &str) -> Result<Snapshot> {
    if let Some(generated) = demo::channel(channel) {
        return generated;
    }
    // A name that cannot be one is refused before the key is looked for.
    let name = ChannelName::parse(channel)?;
    let settings = Settings::from_environment().map_err(|error| before_key(&name, error))?;
    fetch_named(&name, &settings)
}

/// Where there is no key, words that only a search can resolve are told first: they may well be a slip.
fn before_key(name: &ChannelName, error: Error) -> Error {
    let ChannelName::Words(words) = name else {
        return error;
    };
    if !error.is_no_key() {
        return error;
    }
    let key = error.next_step().unwrap_or_default();
    Error::new(
        Kind::Auth,
        format!("“{}” is not a handle, an id or a link, and a search for it needs an API key", shortened(words)),
    )
    .context("reading the channel's name")
    .hint(format!(
        "use a handle (@rustlang), a channel id (UC…), or a link to the channel or one of its videos. For the key: {key}"
    ))
}

/// As [`fetch`], with settings; `"demo"` has no special meaning.
///
/// # Errors
/// As [`fetch`].
///
/// # Examples
/// ```no_run
/// use tubelab::fetch::{self, Settings};
///
/// let settings = Settings::from_environment()?.keep_in("snapshots");
/// let channel = fetch::fetch_with("@rustlang", &settings)?;
/// assert!(channel.kept_at().is_some());
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn fetch_with(channel: &str, settings: &Settings) -> Result<Snapshot> {
    fetch_named(&ChannelName::parse(channel)?, settings)
}

fn fetch_named(name: &ChannelName, settings: &Settings) -> Result<Snapshot> {
    let longest = settings.limits().fetch;
    settings
        .cached()
        .remember(&name.key(), settings.api_url().as_str(), longest, || {
            let what = format!("fetching {name}");
            let fetched = run_or_stale(&what, settings, |client| channel::fetch(client, name));
            let fetched = fetched.map(|snapshot| keep(snapshot, settings));
            fetched.or_else(|error| snapshot_store::in_place_of(error, name, settings))
        })
}

/// Fetches up to ten channels for comparison: one snapshot each, in the order of the names.
///
/// A channel that was fetched already is not fetched again. A name that leads to no channel, or a channel that cannot be
/// fetched, costs none of the others: it is left out, and the [`notes`](Snapshot::notes) of the first snapshot say so.
///
/// # Errors
/// `is_input()`: no name, more than ten, or one given twice. If no channel can be fetched, the error of the first, as
/// [`fetch`]. `is_auth()` and `is_interrupted()`: no other channel is tried.
///
/// # Examples
/// ```
/// use tubelab::fetch;
///
/// let channels = fetch::channels(&["demo", "demo-2", "https://vimeo.com/staff"])?;
/// assert_eq!(channels.len(), 2);
/// assert!(channels[0].notes()[0].contains("vimeo.com"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn channels<S: AsRef<str>>(names: &[S]) -> Result<Vec<Snapshot>> {
    several(names, fetch)
}

/// As [`channels`], with settings.
///
/// # Errors
/// As [`channels`].
///
/// # Examples
/// ```no_run
/// use tubelab::fetch::{self, Settings};
///
/// let channels = fetch::channels_with(&["@rustlang", "@Google"], &Settings::from_environment()?)?;
/// assert_eq!(channels.len(), 2);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn channels_with<S: AsRef<str>>(names: &[S], settings: &Settings) -> Result<Vec<Snapshot>> {
    several(names, |name| fetch_with(name, settings))
}

fn several<S: AsRef<str>>(names: &[S], fetch: impl Fn(&str) -> Result<Snapshot>) -> Result<Vec<Snapshot>> {
    check_names(names)?;
    let (mut found, mut failed) = (Vec::new(), Vec::new());
    for name in names.iter().map(AsRef::as_ref) {
        match fetch(name) {
            Ok(snapshot) => found.push(snapshot),
            // They would stop the others, too.
            Err(error) if error.is_auth() || error.is_interrupted() => return Err(error),
            Err(error) => failed.push((shortened(name), error)),
        }
    }
    let Some(first) = found.first_mut() else {
        let first = failed
            .into_iter()
            .next()
            .map(|(name, error)| error.context(format!("fetching “{name}”")));
        return first.map_or(Ok(found), Err);
    };
    for (name, error) in failed {
        let note = format!("“{name}” is left out: {}", error.message());
        progress::quiet("comparing channels").notes().say(&note);
        *first = first.clone().noted(note);
    }
    Ok(found)
}

/// Refuses a number of names that is too small or too large, and the same channel twice.
fn check_names<S: AsRef<str>>(names: &[S]) -> Result<()> {
    let refuse = |what: String| Err(Error::new(Kind::Input, what).hint("give one to ten different channels"));
    if names.is_empty() || names.len() > MOST_CHANNELS {
        return refuse(format!("{} channels cannot be compared", names.len()));
    }
    let mut seen = HashSet::new();
    for name in names {
        if let Ok(channel) = ChannelName::parse(name.as_ref())
            && !seen.insert(channel.key())
        {
            return refuse(format!("{channel} is given twice"));
        }
    }
    Ok(())
}

fn shortened(name: &str) -> String {
    name.chars().take(60).collect()
}

/// Reads a stored snapshot from its directory. A leading `~/` stands for the home directory.
///
/// # Errors
/// As [`Snapshot::open`].
///
/// # Examples
/// ```
/// use tubelab::fetch;
///
/// let directory = tempfile::tempdir()?;
/// let path = directory.path().join("demo");
/// fetch::fetch("demo")?.save(&path)?;
/// let snapshot = fetch::open(path.to_str().unwrap())?;
/// assert_eq!(snapshot.digest(), fetch::fetch("demo")?.digest());
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn open(path: &str) -> Result<Snapshot> {
    Snapshot::open(show::long(path, directories::home().as_deref()))
}
