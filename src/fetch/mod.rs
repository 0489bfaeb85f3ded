//! The network edge: from the name of a channel to a snapshot of what the API answers about it.
//!
//! [`fetch`] asks the YouTube Data API and keeps what came; [`open`] reads what was kept. Both give the same value, a
//! [`Snapshot`], so that everything after it needs no network. A channel with n uploads costs about n/25 + 1 quota units.

mod channel;
mod channel_name;
mod client;
mod files;
mod key;
pub mod quota;
mod refusal;
mod resolve;
mod runtime;
pub mod settings;
mod show;
pub mod snapshot;
pub(crate) mod wire;

pub use channel_name::ChannelName;
pub use quota::{Allowance, Limits, Quota, quota, quota_with};
pub use settings::{Patience, Settings};
pub use snapshot::{Answer, Snapshot};

use crate::cache;
use crate::error::{Error, Kind, Result};
use client::Client;
use snapshot::Kept;

/// Everything the API tells about a channel: its description, its uploads and their figures.
///
/// `channel` is a handle (`@rustlang`), an id (`UC…`), or a link to the channel or to one of its videos; `"demo"` is the
/// generated channel that comes with the crate, and needs neither key nor network. Anything else is searched for, which
/// uses one of the 100 searches a day. The answer is remembered for an hour (see [`cache`]), and a live
/// one is kept on disk ([`Snapshot::kept_at`]). The key is found as told in [`settings`].
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
    if channel.trim() == "demo" {
        return cache::snapshot("demo", "", demo);
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
    cache::snapshot(&name.key(), settings.api_url().as_str(), || {
        runtime::wait_for(fetch_in_time(name, settings)).map(|snapshot| keep(snapshot, settings))
    })
}

async fn fetch_in_time(name: &ChannelName, settings: &Settings) -> Result<Snapshot> {
    let limit = settings.limits().fetch;
    match tokio::time::timeout(limit, channel::fetch(Client::new(settings)?, name)).await {
        Ok(result) => result,
        Err(_) => Err(Error::new(
            Kind::Network,
            format!("fetching {name} took more than {} s", limit.as_secs()),
        )
        .hint("try again when the network is faster")),
    }
}

/// Keeps a snapshot on disk. That it cannot be kept is no reason to lose it.
fn keep(snapshot: Snapshot, settings: &Settings) -> Snapshot {
    let Some(folder) = settings.kept_in() else {
        return snapshot;
    };
    let time = snapshot.fetched_at().strftime("%Y-%m-%dT%H%M%S%.6fZ").to_string();
    let path = folder.join(snapshot.channel_id()).join(time);
    let kept = match snapshot.save_private(&path) {
        Ok(()) => Kept::At(path),
        Err(error) => Kept::Failed(error.to_string()),
    };
    snapshot.with_kept(kept)
}

/// Reads a snapshot from its folder.
///
/// # Errors
/// As [`Snapshot::open`].
pub fn open(path: &str) -> Result<Snapshot> {
    Snapshot::open(path)
}

/// The generated channel that comes with the crate.
fn demo() -> Result<Snapshot> {
    Snapshot::from_bytes(
        include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/data/demo/snapshot.json")),
        include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/data/demo/answers.jsonl.gz")),
    )
}
