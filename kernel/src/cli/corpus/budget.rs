//! A part of the day's quota.

use tubelab::display::number::count;
use tubelab::error::{Error, Result};
use tubelab::fetch::{self, Limits, Settings};

/// Settings with which at most `units` more quota units are spent today, and how many are left at most.
pub fn settings(units: Option<u64>) -> Result<Settings> {
    let settings = Settings::from_environment()?;
    let Some(units) = units else { return Ok(settings) };
    let quota = fetch::quota_with(&settings)?;
    Ok(settings.daily(Limits {
        units: quota.units.limit.min(quota.units.used.saturating_add(units)),
        searches: quota.searches.limit,
        stats: quota.stats.limit,
    }))
}

/// Whether nothing more can be fetched today, or within the budget.
pub fn is_spent(settings: &Settings) -> bool {
    fetch::quota_with(settings).is_ok_and(|quota| quota.units.left == 0)
}

/// Why a channel has to wait.
pub fn waits(error: &Error) -> bool {
    error.is_quota()
}

/// Says how many channels have to wait, if any.
pub fn print_waiting(channels: usize) {
    if channels > 0 {
        println!(
            "{} did not fit: run the same command again when there is more quota.",
            count(channels, "channel")
        );
    }
}
