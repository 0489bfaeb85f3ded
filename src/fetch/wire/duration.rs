//! Durations as the API writes them.

use crate::error::{Error, Kind, Result};
use jiff::{Span, SpanRound, Unit};

/// The seconds of an ISO 8601 duration (`PT4M13S`, `P1DT2H`) or of a count of seconds (`754s`). `P0D` is how the API
/// says that there is no duration yet, and gives `None`.
///
/// # Errors
/// `is_format()`: anything else, calendar months and years (which have no fixed length), and negative durations.
pub(crate) fn seconds(text: &str) -> Result<Option<i64>> {
    let malformed = || Error::new(Kind::Format, format!("{text:?} is not a duration"));
    let span: Span = text.parse().map_err(|_| malformed())?;
    let round = SpanRound::new()
        .largest(Unit::Second)
        .smallest(Unit::Second)
        .days_are_24_hours();
    let seconds = span.round(round).map_err(|_| malformed())?.get_seconds();
    match seconds {
        0 => Ok(None),
        1.. => Ok(Some(seconds)),
        _ => Err(malformed()),
    }
}

#[cfg(test)]
mod tests {
    use super::seconds;
    use proptest::prelude::*;

    #[test]
    fn durations_of_the_documentation() {
        for (text, expected) in [
            ("PT4M13S", Some(253)),
            ("PT1H", Some(3_600)),
            ("P1DT2H3M4S", Some(93_784)),
            ("P12D", Some(1_036_800)),
            ("P1W", Some(604_800)),
            ("754s", Some(754)),
            ("P0D", None),
            ("PT0S", None),
        ] {
            assert_eq!(seconds(text).unwrap(), expected, "{text}");
        }
    }

    #[test]
    fn what_is_not_a_duration_is_refused() {
        for text in [
            "",
            "PT",
            "P",
            "4:13",
            "P1Y",
            "P1M",
            "-PT5S",
            "PT5X",
            "PT99999999999999999999H",
        ] {
            assert!(seconds(text).unwrap_err().is_format(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn every_duration_reads_back(days in 0_i64..400, hours in 0_i64..24, minutes in 0_i64..60, secs in 0_i64..60) {
            let total = ((days * 24 + hours) * 60 + minutes) * 60 + secs;
            let text = format!("P{days}DT{hours}H{minutes}M{secs}S");
            prop_assert_eq!(seconds(&text).unwrap(), (total > 0).then_some(total));
        }

        #[test]
        fn no_text_panics(text in "\\PC{0,20}|P?[0-9]{0,25}[DWMY]?T?[0-9.]{0,25}[HMS]?") {
            let _ = seconds(&text);
        }
    }
}
