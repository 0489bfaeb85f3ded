//! What the API allows a day, what of it is used, and what is left.
//!
//! The API never says what is left, so that every call is counted here, in one file for all notebooks of this user
//! (`quota.db`, beside the snapshots). What another computer spends with the same key is not known here; when the API
//! says that the day is used up, that is noted.

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

/// What is left of today's quota; shown as cards. Made by [`quota`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quota {
    /// Units of all ordinary calls.
    pub units: Allowance,
    /// Searches, which have an allowance of their own.
    pub searches: Allowance,
    /// Calls for statistics alone, which have another.
    pub stats: Allowance,
    /// When it was asked.
    pub at: Timestamp,
    /// When all of it comes back: the next midnight Pacific time.
    pub resets_at: Timestamp,
}

/// What is left of today's quota of the YouTube Data API, as counted on this computer. No call is made.
///
/// # Errors
/// `is_auth()`: there is no key. `is_storage()`: the file of the counts cannot be read.
///
/// ```no_run
/// let quota = tubelab::fetch::quota()?;
/// println!("{} of {} units left", quota.units.left, quota.units.limit);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn quota() -> Result<Quota> {
    quota_with(&Settings::from_environment()?)
}

/// As [`quota`], with explicit settings.
///
/// # Errors
/// As [`quota`], and `is_input()` when the settings name no place for the counts.
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

/// The refusal of a call for which nothing is left.
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

/// The refusal of work that costs more than is left, before it is begun.
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
