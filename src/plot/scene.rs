//! What both renderers share: ranges, ticks and the places of labels.

use super::figure::{Axis, Figure, Mark, Scale, Unit};
use super::theme::Colour;
use crate::display::number::{compact, percent};
use jiff::civil::Date;
use jiff::{Span, Timestamp, tz::TimeZone};

/// A figure laid out, in shares of the plot area; renderers add the pixels.
pub(super) struct Scene {
    pub x: Extent,
    pub y: Extent,
    pub labels: Vec<Label>,
    pub rules: Vec<Flag>,
}

/// The range of an axis, in the coordinates that are in proportion on paper (log₁₀ on a log axis), and its ticks.
pub(super) struct Extent {
    pub low: f64,
    pub high: f64,
    pub log: bool,
    pub ticks: Vec<(f64, String)>,
}

/// A series' name at the right of the plot.
pub(super) struct Label {
    pub text: String,
    pub colour: Colour,
    /// Height in the plot, 0 at the bottom, 1 at the top.
    pub share: f64,
}

/// A vertical rule's label above the plot.
pub(super) struct Flag {
    pub x: f64,
    pub lines: Vec<String>,
    /// Row above the plot, from 0; labels that would touch are on different rows.
    pub row: usize,
    /// Whether the text stands left of the rule.
    pub left: bool,
}

impl Scene {
    pub fn new(figure: &Figure) -> Scene {
        let (xs, ys) = values(figure);
        let x = Extent::new(&figure.x, &xs, false);
        let y = Extent::new(&figure.y, &ys, true);
        let labels = labels(figure, &y);
        let rules = flags(figure, &x);
        Scene { x, y, labels, rules }
    }

    /// Whether a point has a place on both axes.
    pub fn has(&self, x: f64, y: f64) -> bool {
        self.x.has(x) && self.y.has(y)
    }
}

impl Extent {
    fn new(axis: &Axis, values: &[f64], vertical: bool) -> Extent {
        let log = axis.scale == Scale::Log;
        let drawable = values.iter().filter(|v| v.is_finite() && (!log || **v > 0.0));
        let (min, max) = drawable.fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), v| (a.min(*v), b.max(*v)));
        let (min, max) = if min > max { (1.0, 10.0) } else { (min, max) };
        let (low, high) = match &axis.scale {
            Scale::Names(names) => {
                let ends = (-0.5, names.len().max(1) as f64 - 0.5);
                // Names are read from the top.
                if vertical { (ends.1, ends.0) } else { ends }
            }
            Scale::FromZero => {
                let (low, high) = (min.min(0.0), max.max(0.0));
                let room = if high > low { (high - low) * 0.06 } else { 1.0 };
                (
                    if low < 0.0 { low - room } else { 0.0 },
                    if high > 0.0 { high + room } else { 0.0 },
                )
            }
            Scale::Log => padded(min.log10(), max.log10(), 0.3),
            Scale::Linear => padded(min, max, 1.0),
            Scale::Time => padded(min, max, 86_400_000.0),
        };
        let ticks = match &axis.scale {
            Scale::Names(names) => names
                .iter()
                .enumerate()
                .map(|(i, name)| (i as f64, name.clone()))
                .collect(),
            Scale::Log => log_ticks(low, high, axis.unit),
            Scale::Time => time_ticks(min, max),
            _ => linear_ticks(low, high, axis.unit),
        };
        Extent { low, high, log, ticks }
    }

    /// Where a value lies: 0 at the left or bottom, 1 at the right or top.
    pub fn share(&self, value: f64) -> f64 {
        let place = if self.log { value.log10() } else { value };
        (place - self.low) / (self.high - self.low)
    }

    pub fn has(&self, value: f64) -> bool {
        value.is_finite() && (!self.log || value > 0.0)
    }
}

/// A little air at both ends, so that no mark touches the edge.
fn padded(low: f64, high: f64, least: f64) -> (f64, f64) {
    let room = if high > low { (high - low) * 0.03 } else { least };
    (low - room, high + room)
}

fn values(figure: &Figure) -> (Vec<f64>, Vec<f64>) {
    let (mut xs, mut ys) = (Vec::new(), Vec::new());
    for series in &figure.series {
        match &series.mark {
            Mark::Line { points, .. } => {
                xs.extend(points.iter().map(|(x, _)| *x));
                ys.extend(points.iter().filter_map(|(_, y)| *y));
            }
            Mark::Band(points) => {
                xs.extend(points.iter().map(|(x, ..)| *x));
                ys.extend(points.iter().flat_map(|(_, low, high)| [*low, *high]));
            }
            Mark::Points(points) => {
                xs.extend(points.iter().map(|p| p.x));
                ys.extend(points.iter().map(|p| p.y));
            }
            Mark::Bars(bars) => {
                let along = if matches!(figure.y.scale, Scale::Names(_)) {
                    &mut xs
                } else {
                    &mut ys
                };
                for bar in bars {
                    along.push(bar.value);
                    along.extend(bar.interval.into_iter().flat_map(|(low, high)| [low, high]));
                }
            }
        }
    }
    (xs, ys)
}

/// A number as an axis writes it.
pub(super) fn written(value: f64, unit: Unit) -> String {
    match unit {
        Unit::Count => compact(value),
        Unit::Percent => percent(value),
    }
}

fn linear_ticks(low: f64, high: f64, unit: Unit) -> Vec<(f64, String)> {
    let rough = (high - low) / 7.0;
    if !(rough.is_finite() && rough > 0.0) {
        return Vec::new();
    }
    let power = 10f64.powf(rough.log10().floor());
    let step = [1.0, 2.0, 5.0, 10.0]
        .map(|m| m * power)
        .into_iter()
        .find(|s| *s >= rough * 0.999)
        .unwrap_or(rough);
    let first = (low / step).ceil() as i64;
    let last = (high / step + 1e-9).floor() as i64;
    (first..=last)
        .map(|i| i as f64 * step)
        .map(|v| (v, written(v, unit)))
        .collect()
}

/// Powers of ten; with 2 and 5 between them where there are fewer than three powers.
fn log_ticks(low: f64, high: f64, unit: Unit) -> Vec<(f64, String)> {
    let ticks = |steps: &[f64]| -> Vec<(f64, String)> {
        let decades = low.floor() as i32..=high.ceil() as i32;
        decades
            .flat_map(|power| steps.iter().map(move |step| step * 10f64.powi(power)))
            .filter(|value| (low..=high).contains(&value.log10()))
            .map(|value| (value, written(value, unit)))
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
        linear_ticks(10f64.powf(low), 10f64.powf(high), unit)
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

/// Years, months or days, at most nine; the year is written where it begins and at the first tick.
fn time_ticks(low: f64, high: f64) -> Vec<(f64, String)> {
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

/// The least distance between two labels: a line of text in the lower of the two plots.
const APART: f64 = 0.065;

/// Names stand at the height where their series ends, pushed apart where they would touch.
fn labels(figure: &Figure, y: &Extent) -> Vec<Label> {
    if figure.series.len() < 2 {
        return Vec::new();
    }
    let mut labels: Vec<Label> = Vec::new();
    for series in figure.series.iter().filter(|series| series.labelled) {
        let end = match &series.mark {
            Mark::Line { points, .. } => points.iter().rev().find_map(|(_, y)| *y),
            Mark::Band(points) => points.last().map(|(_, low, high)| (low + high) / 2.0),
            Mark::Points(points) => {
                last_heights(points.iter().map(|p| (p.x, p.y)).filter(|(_, v)| y.has(*v)).collect())
            }
            Mark::Bars(_) => None,
        };
        if let Some(end) = end.filter(|end| y.has(*end)) {
            labels.push(Label {
                text: series.name.clone(),
                colour: series.colour,
                share: y.share(end).clamp(0.02, 0.98),
            });
        }
    }
    labels.sort_by(|a, b| a.share.total_cmp(&b.share));
    let mut floor = f64::NEG_INFINITY;
    for label in &mut labels {
        label.share = label.share.max(floor);
        floor = label.share + APART;
    }
    let mut ceiling = 0.98;
    for label in labels.iter_mut().rev() {
        label.share = label.share.min(ceiling);
        ceiling = label.share - APART;
    }
    labels
}

/// The median height of the last tenth of the points, at least five.
fn last_heights(mut points: Vec<(f64, f64)>) -> Option<f64> {
    points.sort_by(|a, b| a.0.total_cmp(&b.0));
    let n = (points.len() / 10).max(5).min(points.len());
    let mut heights: Vec<f64> = points.iter().rev().take(n).map(|(_, y)| *y).collect();
    heights.sort_by(f64::total_cmp);
    heights.get(heights.len() / 2).copied()
}

/// Width of a character of a rule's label as a share of the plot, in the narrower of the two plots.
const CHARACTER: f64 = 0.0088;

fn flags(figure: &Figure, x: &Extent) -> Vec<Flag> {
    // The vertical axis' title stands in the first row, at the left.
    let mut taken = vec![(0, 0.0, figure.y.words().chars().count() as f64 * CHARACTER)];
    let mut flags = Vec::new();
    for rule in figure
        .rules
        .iter()
        .filter(|rule| (0.0..=1.0).contains(&x.share(rule.x)))
    {
        let lines: Vec<String> = rule.label.split('\n').map(str::to_owned).collect();
        let width = lines.iter().map(|l| l.chars().count()).max().unwrap_or(0) as f64 * CHARACTER;
        let at = x.share(rule.x);
        let left = at > 0.5;
        let (from, to) = if left { (at - width, at) } else { (at, at + width) };
        let free = |row: usize| taken.iter().all(|&(r, a, b)| r != row || to <= a || from >= b);
        let row = (0..=taken.len()).find(|row| free(*row)).unwrap_or(0);
        taken.push((row, from, to));
        flags.push(Flag {
            x: rule.x,
            lines,
            row,
            left,
        });
    }
    flags
}
