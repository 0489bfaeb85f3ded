//! Ticks of an axis.

use super::unit::{Numbers, Unit, written};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};

/// Round numbers around both ends, for about `n` bins between them; `high` must be above `low`.
pub(super) fn even_edges(low: f64, high: f64, n: f64) -> Vec<f64> {
    let step = round_step((high - low) / n);
    let (first, last) = ((low / step).floor(), (high / step).ceil());
    (0..=((last - first) as usize).clamp(1, 1000))
        .map(|place| (first + place as f64) * step)
        .collect()
}

/// The smallest of 1, 2 and 5 times a power of ten that is at least `rough`.
pub(super) fn round_step(rough: f64) -> f64 {
    let power = 10f64.powf(rough.log10().floor());
    [1.0, 2.0, 5.0, 10.0]
        .map(|m| m * power)
        .into_iter()
        .find(|s| *s >= rough * 0.999)
        .unwrap_or(rough)
}

pub(super) fn linear_ticks(low: f64, high: f64, unit: Unit, numbers: Numbers) -> Vec<(f64, String)> {
    let rough = (high - low) / 7.0;
    if !(rough.is_finite() && rough > 0.0) {
        return Vec::new();
    }
    let step = match unit {
        Unit::Seconds => seconds_step(rough),
        _ => round_step(rough),
    };
    let first = (low / step).ceil() as i64;
    let last = (high / step + 1e-9).floor() as i64;
    (first..=last)
        .map(|i| i as f64 * step)
        .map(|v| (v, written(v, unit, numbers)))
        .collect()
}

/// Steps of seconds, minutes and hours as on a clock.
fn seconds_step(rough: f64) -> f64 {
    [
        1.0, 5.0, 10.0, 30.0, 60.0, 300.0, 600.0, 900.0, 1800.0, 3600.0, 7200.0, 21_600.0, 86_400.0,
    ]
    .into_iter()
    .find(|step| *step >= rough * 0.999)
    .unwrap_or_else(|| round_step(rough))
}

/// Powers of ten; with 2 and 5 between them if there are fewer than three powers.
pub(super) fn log_ticks(low: f64, high: f64, unit: Unit, numbers: Numbers) -> Vec<(f64, String)> {
    let ticks = |steps: &[f64]| -> Vec<(f64, String)> {
        let decades = low.floor() as i32..=high.ceil() as i32;
        decades
            .flat_map(|power| steps.iter().map(move |step| step * 10f64.powi(power)))
            .filter(|value| (low..=high).contains(&value.log10()))
            .map(|value| (value, written(value, unit, numbers)))
            .collect()
    };
    let powers = ticks(&[1.0]);
    if powers.len() >= 3 {
        return powers;
    }
    let finer = ticks(&[1.0, 2.0, 5.0]);
    if finer.len() >= 2 {
        finer
    } else {
        linear_ticks(10f64.powf(low), 10f64.powf(high), unit, numbers)
    }
}

/// The UTC day that a time in milliseconds falls on.
pub(super) fn day_of(milliseconds: f64) -> Option<Date> {
    let stamp = Timestamp::from_millisecond(milliseconds as i64).ok()?;
    Some(stamp.to_zoned(TimeZone::UTC).date())
}

pub(super) fn milliseconds(day: Date) -> Option<f64> {
    Some(day.to_zoned(TimeZone::UTC).ok()?.timestamp().as_millisecond() as f64)
}

/// Years, months or days, at most nine; the year is shown where it begins and at the first tick.
pub(super) fn time_ticks(low: f64, high: f64) -> Vec<(f64, String)> {
    let (Some(from), Some(to)) = (day_of(low), day_of(high)) else {
        return Vec::new();
    };
    let days = (high - low) / 86_400_000.0;
    let months = days / 30.44;
    let year = Date::new(from.year(), 1, 1).unwrap_or(from);
    let (start, step, format) = match (days, months) {
        (d, _) if d <= 8.0 => (from, Span::new().days(1), "%-d %b"),
        (d, _) if d <= 16.0 => (from, Span::new().days(2), "%-d %b"),
        (d, _) if d <= 60.0 => (from, Span::new().days(7), "%-d %b"),
        (_, m) if m <= 9.0 => (year, Span::new().months(1), "%b"),
        (_, m) if m <= 27.0 => (year, Span::new().months(3), "%b"),
        (_, m) if m <= 54.0 => (year, Span::new().months(6), "%b"),
        (_, m) if m <= 110.0 => (year, Span::new().years(1), "%Y"),
        (_, m) if m <= 220.0 => (year, Span::new().years(2), "%Y"),
        _ => (year, Span::new().years(5), "%Y"),
    };
    let mut ticks: Vec<(f64, String)> = Vec::new();
    let mut day = start;
    while day <= to {
        if let Some(at) = milliseconds(day).filter(|at| (low..=high).contains(at)) {
            let first = ticks.is_empty() || (day.month() == 1 && format == "%b");
            let format = if first && format != "%Y" {
                format!("{format} %Y")
            } else {
                format.to_owned()
            };
            ticks.push((at, day.strftime(&format).to_string()));
        }
        let Ok(next) = day.checked_add(step) else { break };
        day = next;
    }
    ticks
}
