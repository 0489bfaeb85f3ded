//! The network edge: from the name of a channel to a snapshot of what the API answers about it.
//!
//! [`fetch`] asks the YouTube Data API and keeps what came; [`open`] reads what was kept. Both give the same value, a
//! [`Snapshot`], so that everything after it needs no network. A channel with n uploads costs about n/25 + 1 quota units.
//!
//! | for | functions | cost |
//! |---|---|---|
//! | a channel | [`fetch`], [`channels`], [`open`] | n/25 + 1 units |
//! | newer figures of the same videos | [`refresh()`] | 1 unit, and n/50 calls for statistics |
//! | comments | [`comments()`], [`comments_of`] | a unit for each 100 threads, and for each thread with more than 5 replies |
//! | categories, regions, charts | [`categories`], [`regions`], [`most_popular`], [`charts`] | 1 unit for each 50 |
//! | a channel whose name is not known | [`search`] | one of 100 searches a day, 1 unit |
//! | any method of the API | [`get()`] | by the API's price list |
//! | what is left of the day | [`quota()`] | nothing |
//! | YouTube's 30 days | [`purge()`] | nothing |
//!
//! A call that fails for a passing reason is made again after a pause: server trouble, too many calls, a connection that
//! breaks or an answer that is cut off. Everything else is told at once, by an [`Error`] whose
//! [`reason`](Error::reason) says what the API refused.

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
mod purge;
pub mod quota;
mod refresh;
pub(crate) mod refusal;
mod resolve;
mod retention;
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
pub use settings::{RetryPolicy, Settings};
pub use snapshot::{Answer, Snapshot};
pub use stale::Stale;
pub use suggest::{Suggestion, Suggestions, search, search_with};

use crate::error::{Context, Error, Kind, Result};
use crate::platform::directories;
use run::run_or_stale;
use snapshot_store::keep;
use std::collections::HashSet;

/// The most channels that [`channels`] fetches.
const MOST_CHANNELS: usize = 10;

/// Everything the API tells about a channel: its description, its uploads and their figures.
///
/// `channel` is a handle (`@rustlang`), an id (`UC…`), or a link to the channel or to one of its videos; `"demo"` is the
/// generated channel that comes with the crate, and needs neither key nor network (`"demo-2"` and `"demo-3"` are others to
/// set beside it). Anything else is searched for, which
/// uses one of the 100 searches a day. The answers are stored for an hour (see [`cache`]), and the
/// snapshot of a live channel is kept on disk ([`Snapshot::kept_at`]). The key is found as told in [`settings`].
///
/// # Errors
/// `is_input()`: this cannot name a channel. `is_auth()`: there is no key, or the API refuses it. `is_quota()`: the
/// day's units are used up. `is_not_found()`: no channel has this name. `is_network()`: the API cannot be reached, or has
/// trouble of its own. `is_format()`: an answer is not as documented.
///
/// ```
/// let channel = tubelab::fetch::fetch("demo")?;
/// println!("{}", channel.channel_title()?);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn fetch(channel: &str) -> Result<Snapshot> {
    if let Some(generated) = demo::channel(channel) {
        return generated;
    }
    // A name that cannot be one is refused before the key is looked for.
    let name = ChannelName::parse(channel)?;
    fetch_named(&name, &Settings::from_environment()?)
}

/// As [`fetch`], with explicit settings; `"demo"` has no meaning of its own here.
///
/// # Errors
/// As [`fetch`].
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

/// Up to ten channels, to set side by side: a snapshot for each, in the order of the names. The names are checked before
/// the first call is made; a channel that was fetched already is not fetched again.
///
/// # Errors
/// As [`fetch`]; `is_input()` for no name, for more than ten, and for one that is given twice.
///
/// ```
/// use tubelab::{clean, fetch};
///
/// for channel in fetch::channels(&["demo", "demo-2", "demo-3"])? {
///     println!("{}: {} videos", channel.channel_title()?, clean::clean(&channel)?.height());
/// }
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn channels<S: AsRef<str>>(names: &[S]) -> Result<Vec<Snapshot>> {
    check_names(names)?;
    names.iter().map(|name| fetch(name.as_ref())).collect()
}

/// As [`channels`], with explicit settings.
///
/// # Errors
/// As [`channels`].
pub fn channels_with<S: AsRef<str>>(names: &[S], settings: &Settings) -> Result<Vec<Snapshot>> {
    check_names(names)?;
    names.iter().map(|name| fetch_with(name.as_ref(), settings)).collect()
}

fn check_names<S: AsRef<str>>(names: &[S]) -> Result<()> {
    let refuse = |what: String| Err(Error::new(Kind::Input, what).hint("give one to ten different channels"));
    if names.is_empty() || names.len() > MOST_CHANNELS {
        return refuse(format!("{} channels cannot be compared", names.len()));
    }
    let mut seen = HashSet::new();
    for name in names.iter().map(AsRef::as_ref) {
        let channel = ChannelName::parse(name)
            .with_context(|| format!("reading “{}”", name.chars().take(60).collect::<String>()))?;
        if !seen.insert(channel.key()) {
            return refuse(format!("{channel} is given twice"));
        }
    }
    Ok(())
}

/// Reads a snapshot from its directory; `~/` at the beginning is the home directory, as a snapshot's card shows it.
///
/// # Errors
/// As [`Snapshot::open`].
pub fn open(path: &str) -> Result<Snapshot> {
    Snapshot::open(show::long(path, directories::home().as_deref()))
}
