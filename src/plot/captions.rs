//! Subtitle and source line of a figure about a frame of videos.

use crate::analyze::text::frame_summary::FrameSummary;
use crate::display::escape;
use crate::display::number::count;
use jiff::civil::Date;
use jiff::{Timestamp, tz::TimeZone};

/// Channel, period, and further notes, as far as known.
pub(super) fn subtitle(about: &FrameSummary, more: &[String]) -> String {
    let channel = match about.channels.as_slice() {
        [] => None,
        [name] => Some(escape::text(name).into_owned()),
        many => Some(count(many.len(), "channel")),
    };
    let month = |at| Some(utc_day(at)?.strftime("%b %Y").to_string());
    let period = about.period.and_then(|(first, last)| {
        let (first, last) = (month(first)?, month(last)?);
        Some(if first == last {
            first
        } else {
            format!("{first} – {last}")
        })
    });
    let parts: Vec<String> = channel.into_iter().chain(period).chain(more.iter().cloned()).collect();
    parts.join(" · ")
}

/// How many words are shown, and of how many if not all.
pub(super) fn words_shown(shown: usize, all: usize, which: &str) -> String {
    match shown < all {
        true => format!("{shown} {which} of {}", count(all, "word")),
        false => count(all, "word"),
    }
}

/// Where the titles and views come from, and who computed the results.
pub(super) fn source(about: &FrameSummary) -> String {
    format!("{} · calculated by tubelab", about.origin)
}

/// The day in UTC of a time in microseconds since 1970.
pub(super) fn utc_day(microseconds: i64) -> Option<Date> {
    Some(
        Timestamp::from_microsecond(microseconds)
            .ok()?
            .to_zoned(TimeZone::UTC)
            .date(),
    )
}
