//! The API's day: it starts at midnight Pacific time, which is 07:00 or 08:00 UTC depending on the season.

use crate::display::number;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

/// The date in California, by which the API counts.
pub(crate) fn day(at: Timestamp) -> String {
    pacific(at).date().to_string()
}

/// When the day of `at` ends and the quota is reset.
pub(crate) fn reset(at: Timestamp) -> Timestamp {
    let next = pacific(at).tomorrow().and_then(|tomorrow| tomorrow.start_of_day());
    next.map_or(at, |midnight| midnight.timestamp())
}

/// The reset in words: "at 08:00 UTC (midnight Pacific time), in 9 h 12 m".
pub(crate) fn reset_words(at: Timestamp) -> String {
    let reset = reset(at);
    let wait = number::duration(reset.duration_since(at).as_secs());
    format!(
        "at {} UTC (midnight Pacific time), in {wait}",
        reset.strftime("%Y-%m-%d %H:%M")
    )
}

fn pacific(at: Timestamp) -> Zoned {
    // The time zones are part of the program; without them UTC is right to within 8 hours.
    at.to_zoned(TimeZone::get("America/Los_Angeles").unwrap_or(TimeZone::UTC))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_ends_at_midnight_in_california_in_summer_and_winter() {
        // The offsets of 2026: summer time from 8 March to 1 November.
        for (now, date, end) in [
            ("2026-01-15T07:59:59Z", "2026-01-14", "2026-01-15T08:00:00Z"),
            ("2026-01-15T08:00:00Z", "2026-01-15", "2026-01-16T08:00:00Z"),
            ("2026-07-15T06:59:59Z", "2026-07-14", "2026-07-15T07:00:00Z"),
            ("2026-07-15T07:00:00Z", "2026-07-15", "2026-07-16T07:00:00Z"),
            // The day of 23 hours, and the one of 25.
            ("2026-03-08T08:00:00Z", "2026-03-08", "2026-03-09T07:00:00Z"),
            ("2026-11-01T07:00:00Z", "2026-11-01", "2026-11-02T08:00:00Z"),
            ("2026-11-02T07:30:00Z", "2026-11-01", "2026-11-02T08:00:00Z"),
        ] {
            let now: Timestamp = now.parse().unwrap();
            assert_eq!((day(now).as_str(), reset(now)), (date, end.parse().unwrap()), "{now}");
        }
        let now = "2026-07-15T06:00:00Z".parse().unwrap();
        assert_eq!(
            reset_words(now),
            "at 2026-07-15 07:00 UTC (midnight Pacific time), in 1 h 00 m"
        );
    }
}
