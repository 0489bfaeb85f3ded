//! The daily quota of the API: limits, usage, and what is left.
//!
//! The API does not report what is left, so every call is counted here, in one file for all notebooks of this user
//! (`quota.db`, next to the snapshots). Usage of the same key on other computers is not counted, but if the API reports
//! the quota as used up, that is recorded.

pub(crate) mod day;
mod ledger;
mod limits;
pub(crate) mod share;

pub(crate) use ledger::{Charge, Ledger};
pub use limits::{Allowance, Limits};
pub(crate) use limits::{Bucket, full};

use super::settings::Settings;
use crate::display::{Bundle, Card, Cards, Show, number};
use crate::error::{Error, Kind, Reason, Result};
use jiff::Timestamp;

/// The quota left today, as [`quota`] returns it; shown as cards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quota {
    /// Units of ordinary calls.
    pub units: Allowance,
    /// Searches, which have their own limit.
    pub searches: Allowance,
    /// Calls for statistics only, which have their own limit.
    pub stats: Allowance,
    /// When it was computed.
    pub at: Timestamp,
    /// When it is reset: the next midnight Pacific time.
    pub resets_at: Timestamp,
}

/// The quota of the YouTube Data API left today, as counted on this computer. No call is made.
///
/// # Errors
/// `is_auth()`: there is no key. `is_storage()`: the file of the counts cannot be read.
///
/// # Examples
/// ```no_run
/// let quota = tubelab::fetch::quota()?;
/// println!("{} of {} units left", quota.units.left, quota.units.limit);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn quota() -> Result<Quota> {
    quota_with(&Settings::from_environment()?)
}

/// As [`quota`], with settings.
///
/// # Errors
/// As [`quota`]; `is_input()`: the settings name no file for the counts.
///
/// # Examples
/// ```
/// use tubelab::fetch::{self, Settings};
///
/// let directory = tempfile::tempdir()?;
/// let settings = Settings::new("AIza-an-example-key", "https://www.googleapis.com/youtube/v3")?;
/// let quota = fetch::quota_with(&settings.count_in(directory.path().join("quota.db")))?;
/// assert_eq!((quota.units.used, quota.units.left), (0, 10_000));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn quota_with(settings: &Settings) -> Result<Quota> {
    let Some(ledger) = settings.open_ledger() else {
        return Err(Error::new(Kind::Input, "these settings do not count quota")
            .hint("set a ledger file: Settings::new(…)?.count_in(\"quota.db\")"));
    };
    let ledger = ledger?;
    let read = |bucket| {
        ledger.allowance(bucket).ok_or_else(|| {
            Error::new(Kind::Storage, "the quota ledger cannot be read").hint("close other programs that use it")
        })
    };
    let [units, searches, stats] = Bucket::ALL.map(read);
    let at = Timestamp::now();
    Ok(Quota {
        units: units?,
        searches: searches?,
        stats: stats?,
        at,
        resets_at: day::reset(at),
    })
}

crate::display::show::display_as_shown!(Quota);

impl Show for Quota {
    fn bundle(&self) -> Bundle {
        let card = |label: &str, allowance: Allowance| {
            let Allowance { used, limit, left } = allowance;
            let context = if left == 0 && used < limit {
                format!("used up according to YouTube; {} counted here", full(used))
            } else {
                format!("{} of {} used today", full(used), full(limit))
            };
            Card::new(label, full(left), context)
        };
        let wait = number::duration(self.resets_at.duration_since(self.at).as_secs());
        let cards = Cards {
            title: "Quota of the YouTube Data API".to_owned(),
            cards: vec![
                card("Units left", self.units),
                card("Searches left", self.searches),
                card("Statistics calls left", self.stats),
                Card::new(
                    "Resets in",
                    wait,
                    format!("midnight Pacific, {} UTC", self.resets_at.strftime("%H:%M")),
                ),
            ],
            source: "Counted on this computer; the API does not report the remaining quota.".to_owned(),
        };
        cards.bundle()
    }
}

/// The error of a call for which no quota is left.
pub(crate) fn nothing_left(bucket: Bucket, now: Timestamp) -> Error {
    let (_, several) = bucket.nouns();
    let reset = day::reset_words(now);
    let (reason, hint) = match bucket {
        Bucket::Searches => (
            Reason::SearchesUsedUp,
            format!("the quota resets {reset}; a handle or a channel id needs no search"),
        ),
        _ => (
            Reason::UnitsUsedUp,
            format!("the quota resets {reset}; data fetched so far is kept"),
        ),
    };
    let message = format!("today's {several} of the YouTube Data API are used up");
    Error::new(Kind::Quota, message).hint(hint).because(reason)
}

/// The error of work that costs more than is left, before it is started.
pub(crate) fn too_little_left(bucket: Bucket, cost: u64, left: u64, now: Timestamp) -> Error {
    let message = format!(
        "this needs about {}, but only {} are left today",
        bucket.count(cost),
        full(left)
    );
    let hint = format!("the quota resets {}", day::reset_words(now));
    let reason = match bucket {
        Bucket::Searches => Reason::SearchesUsedUp,
        _ => Reason::UnitsUsedUp,
    };
    Error::new(Kind::Quota, message).hint(hint).because(reason)
}
