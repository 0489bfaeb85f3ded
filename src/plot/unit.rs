//! Formatting of numbers on axes and marks.

use crate::display::number::{compact, decimal, duration, full, percent};

/// How the numbers of an axis are formatted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Unit {
    /// 1 k, 1.5 M.
    #[default]
    Count,
    /// 6.8%; values are in percent.
    Percent,
    /// 1 h 05 m; values are in seconds.
    Seconds,
}

/// Short or full numbers on axes and marks; hovers have all digits if possible.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Numbers {
    /// 1.23 M: three significant figures.
    #[default]
    Short,
    /// 1,230,000: all digits.
    Full,
}

/// A number as an axis shows it.
pub(super) fn written(value: f64, unit: Unit, numbers: Numbers) -> String {
    match (unit, numbers) {
        (Unit::Count, Numbers::Full) if value.fract() == 0.0 => full(value as i64),
        (Unit::Count, Numbers::Full) => decimal(value, 3).trim_end_matches('0').trim_end_matches('.').to_owned(),
        (Unit::Count, Numbers::Short) => compact(value),
        (Unit::Percent, _) => percent(value),
        (Unit::Seconds, _) => {
            let whole = duration(value.round() as i64);
            whole.trim_end_matches(" 00 s").trim_end_matches(" 00 m").to_owned()
        }
    }
}
