//! How long data may be stored.

use jiff::{SignedDuration, Timestamp};

/// How long data fetched with an API key may be stored, by YouTube's policies.
pub(crate) const KEPT_DAYS: i64 = 30;

pub(crate) fn is_past(at: Timestamp, now: Timestamp) -> bool {
    now.duration_since(at) > SignedDuration::from_hours(24 * KEPT_DAYS)
}
