//! How long to wait before a call is repeated.

use jiff::Timestamp;
use rand::Rng;
use std::time::Duration;

/// A random pause between zero and the maximum of this attempt: callers that failed together do not retry together.
pub(super) fn jittered(first: Duration, attempt: u32) -> Duration {
    let longest = first.saturating_mul(1 << attempt.min(5));
    longest.mul_f64(rand::thread_rng().r#gen::<f64>())
}

/// The wait that a `Retry-After` header asks for: seconds, or a date.
pub(super) fn retry_after(value: &str) -> Option<Duration> {
    if let Ok(seconds) = value.trim().parse() {
        return Some(Duration::from_secs(seconds));
    }
    let then = jiff::fmt::rfc2822::DateTimeParser::new()
        .relaxed_weekday(true)
        .parse_timestamp(value.trim())
        .ok()?;
    // A date in the past means now.
    Some(Duration::try_from(then.duration_since(Timestamp::now())).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_stay_within_their_doubling_bound() {
        let first = Duration::from_millis(100);
        for attempt in 0..40 {
            let bound = first * (1 << attempt.min(5));
            assert!((0..50).all(|_| jittered(first, attempt) <= bound), "{attempt}");
        }
        let pauses: Vec<Duration> = (0..50).map(|_| jittered(first, 3)).collect();
        assert!(pauses.iter().min() < pauses.iter().max(), "there is jitter");
    }

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        assert_eq!(retry_after("120"), Some(Duration::from_secs(120)));
        assert_eq!(retry_after("Wed, 21 Oct 2015 07:28:00 GMT"), Some(Duration::ZERO));
        let later = Timestamp::now() + jiff::SignedDuration::from_secs(90);
        let text = jiff::fmt::rfc2822::to_string(&later.to_zoned(jiff::tz::TimeZone::UTC)).unwrap();
        let wait = retry_after(&text).unwrap();
        assert!((80..=90).contains(&wait.as_secs()), "{wait:?}");
        assert_eq!(retry_after("soon"), None);
    }
}
