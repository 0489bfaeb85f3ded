//! Formatting of numbers: short in pictures and cards, full in tables and hovers.

/// Shown for unknown values.
pub const UNKNOWN: &str = "–";

/// At most three significant figures, with k, M or B from a thousand on.
///
/// # Examples
/// ```
/// use tubelab::display::number::compact;
/// assert_eq!(compact(1_234_567.0), "1.23 M");
/// assert_eq!(compact(12_300.0), "12.3 k");
/// assert_eq!(compact(999_950.0), "1 M");
/// assert_eq!(compact(0.1234), "0.123");
/// assert_eq!(compact(f64::NAN), "–");
/// ```
pub fn compact(value: f64) -> String {
    if !value.is_finite() {
        return UNKNOWN.to_owned();
    }
    let mut scaled = round_to_three(value);
    let mut suffix = "";
    for next in [" k", " M", " B", " T"] {
        if scaled.abs() < 1000.0 {
            break;
        }
        scaled /= 1000.0;
        suffix = next;
    }
    format!("{}{suffix}", trimmed(round_to_three(scaled), places_for_three(scaled)))
}

/// All digits of an integer, with thousands separators.
///
/// # Examples
/// ```
/// assert_eq!(tubelab::display::number::full(-1_234_567), "-1,234,567");
/// ```
pub fn full(value: i64) -> String {
    let digits = value.unsigned_abs().to_string();
    let sign = if value < 0 { "-" } else { "" };
    format!("{sign}{}", grouped(&digits))
}

/// A number with thousands separators and exactly `places` decimals.
///
/// # Examples
/// ```
/// assert_eq!(tubelab::display::number::decimal(1234.5, 2), "1,234.50");
/// ```
pub fn decimal(value: f64, places: usize) -> String {
    if !value.is_finite() {
        return UNKNOWN.to_owned();
    }
    let plain = format!("{:.places$}", value.abs());
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let zero = plain.bytes().all(|b| matches!(b, b'0' | b'.'));
    let sign = if value < 0.0 && !zero { "-" } else { "" };
    let point = if fraction.is_empty() { "" } else { "." };
    format!("{sign}{}{point}{fraction}", grouped(whole))
}

/// A percentage; `value` is in percent already.
///
/// # Examples
/// ```
/// use tubelab::display::number::percent;
/// assert_eq!(percent(6.78), "6.8%");
/// assert_eq!(percent(0.034), "0.034%");
/// assert_eq!(percent(100.0), "100%");
/// ```
pub fn percent(value: f64) -> String {
    if !value.is_finite() {
        return UNKNOWN.to_owned();
    }
    let places = if value.abs() >= 1.0 || value == 0.0 {
        1
    } else {
        places_for_three(value).min(4)
    };
    format!("{}%", trimmed(value, places))
}

/// A duration in seconds, in its two largest units.
///
/// # Examples
/// ```
/// use tubelab::display::number::duration;
/// assert_eq!(duration(3900), "1 h 05 m");
/// assert_eq!(duration(62), "1 m 02 s");
/// assert_eq!(duration(93_600), "1 d 02 h");
/// assert_eq!(duration(59), "59 s");
/// ```
pub fn duration(seconds: i64) -> String {
    let sign = if seconds < 0 { "-" } else { "" };
    let s = seconds.unsigned_abs();
    let (days, hours, minutes, rest) = (s / 86_400, s / 3600 % 24, s / 60 % 60, s % 60);
    let words = match s {
        0..60 => format!("{rest} s"),
        60..3600 => format!("{minutes} m {rest:02} s"),
        3600..86_400 => format!("{hours} h {minutes:02} m"),
        _ => format!("{days} d {hours:02} h"),
    };
    format!("{sign}{words}")
}

/// A count with its noun, in the singular or plural.
///
/// # Examples
/// ```
/// use tubelab::display::number::count;
/// assert_eq!(count(1, "video"), "1 video");
/// assert_eq!(count(1234, "video"), "1,234 videos");
/// ```
pub fn count(n: usize, noun: &str) -> String {
    let plural = if n == 1 { "" } else { "s" };
    format!("{} {noun}{plural}", full(i64::try_from(n).unwrap_or(i64::MAX)))
}

fn round_to_three(value: f64) -> f64 {
    // Rounding through text avoids 1e3 scaling errors such as 2.3000000000000003.
    format!("{value:.2e}").parse().unwrap_or(value)
}

fn places_for_three(value: f64) -> usize {
    if value == 0.0 {
        return 0;
    }
    let magnitude = value.abs().log10().floor();
    (2.0 - magnitude).clamp(0.0, 12.0) as usize
}

fn trimmed(value: f64, places: usize) -> String {
    let text = decimal(value, places);
    if text.contains('.') {
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    } else {
        text
    }
}

fn grouped(digits: &str) -> String {
    let mut out = String::with_capacity(digits.len() * 4 / 3);
    for (i, c) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(c);
    }
    out
}

/// The words with a capital first letter, as axis titles have.
pub(crate) fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
/// A formatted p value: `0.031`, `< 0.001`.
///
/// # Examples
/// ```
/// use tubelab::display::number::p_value;
/// assert_eq!(p_value(0.0314), "0.031");
/// assert_eq!(p_value(0.000_02), "< 0.001");
/// ```
pub fn p_value(p: f64) -> String {
    if p < 0.001 { "< 0.001".to_owned() } else { decimal(p, 3) }
}

/// A number with its interval, rounded to what is known: to the place of the second figure of the interval's width, but
/// to at least two and at most three significant figures; without an interval like [`compact`].
///
/// # Examples
/// ```
/// use tubelab::display::number::with_interval;
/// assert_eq!(with_interval(85_230.9, Some((43_120.0, 170_400.0))), "85 k (43–170 k)");
/// assert_eq!(with_interval(1_012.0, Some((870.0, 1_240.0))), "1 k (870–1.2 k)");
/// assert_eq!(with_interval(12_345.0, Some((12_310.0, 12_390.0))), "12.3 k (12.3–12.4 k)");
/// assert_eq!(with_interval(12_345.0, None), "12.3 k");
/// ```
pub fn with_interval(value: f64, interval: Option<(f64, f64)>) -> String {
    let Some((low, high)) = interval.filter(|(low, high)| low.is_finite() && high.is_finite() && low <= high) else {
        return compact(value);
    };
    format!("{} ({})", rounded(value, Some((low, high))), range((low, high)))
}

/// An interval alone, as rounded as in [`with_interval`].
///
/// # Examples
/// ```
/// use tubelab::display::number::range;
/// assert_eq!(range((43_120.0, 170_400.0)), "43–170 k");
/// ```
pub fn range((low, high): (f64, f64)) -> String {
    let [low_text, high_text] = [low, high].map(|end| rounded(end, Some((low, high))));
    let low_text = match (low_text.split_once(' '), high_text.split_once(' ')) {
        (Some((number, unit)), Some((_, same))) if unit == same => number,
        _ => &low_text,
    };
    format!("{low_text}–{high_text}")
}

/// The number alone, as rounded as in [`with_interval`].
///
/// # Examples
/// ```
/// use tubelab::display::number::rounded;
/// assert_eq!(rounded(85_230.9, Some((43_120.0, 170_400.0))), "85 k");
/// ```
pub fn rounded(value: f64, interval: Option<(f64, f64)>) -> String {
    let width = interval.map_or(0.0, |(low, high)| high - low);
    if !(value.is_finite() && width.is_finite() && width > 0.0 && value != 0.0) {
        return compact(value);
    }
    let known = value.abs().log10().floor() - width.log10().floor() + 1.0;
    compact(figures(value, known.clamp(2.0, 3.0) as usize))
}

fn figures(value: f64, figures: usize) -> f64 {
    let places = figures.saturating_sub(1);
    format!("{value:.places$e}").parse().unwrap_or(value)
}
