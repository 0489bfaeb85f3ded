//! The share of the day's quota that this process may spend, if a program starts it for one of several people.
//!
//! `TUBELAB_SPEND_AT_MOST` is that share in units; without it there is no such limit. Every charge is reported to the
//! program by an event, so that it knows what was spent even by a process that it had to kill.

use super::day;
use super::limits::{Bucket, full};
use crate::error::{Error, Kind, Reason, Result};
use crate::platform::control::{Event, send};
use jiff::Timestamp;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicI64, Ordering};

const VARIABLE: &str = "TUBELAB_SPEND_AT_MOST";

static LIMIT: LazyLock<Option<i64>> = LazyLock::new(|| std::env::var(VARIABLE).ok()?.trim().parse().ok());
static SPENT: AtomicI64 = AtomicI64::new(0);

/// Whether a program has set a share, as the dashboard does.
pub(crate) fn is_set() -> bool {
    LIMIT.is_some()
}

/// What a call takes of the share: there are 100 searches a day, and 10,000 of everything else.
fn price(bucket: Bucket) -> i64 {
    match bucket {
        Bucket::Searches => 100,
        Bucket::Units | Bucket::Stats => 1,
    }
}

/// Refuses work that would take more than is left of the share.
pub(crate) fn afford(bucket: Bucket, calls: u64) -> Result<()> {
    let cost = i64::try_from(calls).unwrap_or(i64::MAX).saturating_mul(price(bucket));
    match *LIMIT {
        Some(limit) if limit.saturating_sub(SPENT.load(Ordering::SeqCst)) < cost => Err(refusal(limit, cost)),
        _ => Ok(()),
    }
}

/// Counts a call that is about to be sent, or refuses it.
pub(crate) fn charge(bucket: Bucket) -> Result<()> {
    let Some(limit) = *LIMIT else { return Ok(()) };
    let cost = price(bucket);
    if SPENT.fetch_add(cost, Ordering::SeqCst) + cost > limit {
        SPENT.fetch_sub(cost, Ordering::SeqCst);
        return Err(refusal(limit, cost));
    }
    report(cost);
    Ok(())
}

/// Takes back the charge of a call that the API did not count.
pub(crate) fn refund(bucket: Bucket) {
    if LIMIT.is_some() {
        SPENT.fetch_sub(price(bucket), Ordering::SeqCst);
        report(-price(bucket));
    }
}

fn report(units: i64) {
    // The program that set the limit may be gone.
    let _ = send(&Event::Spent { units });
}

fn refusal(limit: i64, cost: i64) -> Error {
    let words = |n: i64| full(u64::try_from(n).unwrap_or_default());
    let left = limit.saturating_sub(SPENT.load(Ordering::SeqCst));
    let message = format!(
        "this needs about {} units of API quota, but only {} of your share are left today",
        words(cost),
        words(left)
    );
    let hint = format!(
        "your share resets {}; channels already fetched can still be shown",
        day::reset_words(Timestamp::now())
    );
    Error::new(Kind::Quota, message).hint(hint).because(Reason::UnitsUsedUp)
}
