//! Layout shared by both renderers: ranges, ticks and label positions.

use super::figure::{Axis, Figure, Numbers, Scale, Series};
use super::mark::Mark;
use super::shade::Shade;
use super::theme::Colour;
use super::ticks::{linear_ticks, log_ticks, time_ticks};

/// A figure laid out, in shares of the plot areas; renderers convert to pixels.
pub(super) struct Scene<'a> {
    /// The plots: one, or one per panel.
    pub panes: Vec<Pane<'a>>,
    pub columns: usize,
    pub rows: usize,
    /// Without axes.
    pub bare: bool,
    /// The colour scale of a heat map.
    pub shade: Option<Shade>,
}

/// One plot area.
pub(super) struct Pane<'a> {
    pub title: Option<&'a str>,
    pub x_axis: &'a Axis,
    pub series: &'a [Series],
    pub x: Extent,
    pub y: Extent,
    pub labels: Vec<Label>,
    pub rules: Vec<Flag>,
    pub column: usize,
    pub row: usize,
    /// Whether to show the texts of the horizontal axis: it has its own, or no plot is below it.
    pub ticked: bool,
}

/// The range of an axis in linear coordinates (log₁₀ on a log axis), and its ticks.
#[derive(Clone)]
pub(super) struct Extent {
    pub low: f64,
    pub high: f64,
    pub log: bool,
    pub ticks: Vec<(f64, String)>,
}

/// The name of a series at the right of the plot.
pub(super) struct Label {
    pub text: String,
    pub colour: Colour,
    /// Height in the plot, 0 at the bottom, 1 at the top.
    pub share: f64,
}

/// The label of a vertical rule above the plot.
pub(super) struct Flag {
    pub x: f64,
    pub lines: Vec<String>,
    /// Row above the plot, from 0; labels that would overlap are on different rows.
    pub row: usize,
    /// Whether the text is left of the rule.
    pub left: bool,
}

impl<'a> Scene<'a> {
    pub fn new(figure: &'a Figure) -> Scene<'a> {
        let flat = matches!(figure.y.scale, Scale::Names(_));
        let y = Extent::new(&figure.y, &values(figure.all_series(), flat).1, true, figure.numbers);
        let plots: Vec<(Option<&str>, &Axis, &[Series])> = if figure.panels.is_empty() {
            vec![(None, &figure.x, figure.series.as_slice())]
        } else {
            let panels = figure.panels.iter();
            panels
                .map(|panel| {
                    let axis = panel.x.as_ref().unwrap_or(&figure.x);
                    (Some(panel.title.as_str()), axis, panel.series.as_slice())
                })
                .collect()
        };
        let columns = match plots.len() {
            n @ 0..=3 => n.max(1),
            4 => 2,
            5..=9 => 3,
            _ => 4,
        };
        let shared: Vec<&Series> = plots
            .iter()
            .filter(|plot| std::ptr::eq(plot.1, &figure.x))
            .flat_map(|p| p.2)
            .collect();
        let shared = Extent::new(&figure.x, &values(shared.into_iter(), flat).0, false, figure.numbers);
        let n = plots.len();
        let bare = figure.all_series().any(|series| series.mark.is_bare());
        let panes = plots.into_iter().enumerate().map(|(place, (title, x_axis, series))| {
            let own = !std::ptr::eq(x_axis, &figure.x);
            let x = match own {
                true => Extent::new(x_axis, &values(series.iter(), flat).0, false, figure.numbers),
                false => shared.clone(),
            };
            let alone = n == 1 && !bare;
            Pane {
                title,
                x_axis,
                series,
                labels: if alone { labels(series, &y) } else { Vec::new() },
                rules: if alone { flags(figure, &x) } else { Vec::new() },
                x,
                y: y.clone(),
                column: place % columns,
                row: place / columns,
                ticked: own || place + columns >= n,
            }
        });
        Scene {
            columns,
            rows: n.div_ceil(columns),
            panes: panes.collect(),
            bare,
            shade: figure.all_series().find_map(|series| match &series.mark {
                Mark::Cells {
                    cells,
                    ramp,
                    title,
                    unit,
                } => Some(Shade::new(cells, *ramp, title, *unit, figure.numbers)),
                _ => None,
            }),
        }
    }
}

impl Pane<'_> {
    /// Whether a point has a place on both axes.
    pub fn has(&self, x: f64, y: f64) -> bool {
        self.x.has(x) && self.y.has(y)
    }
}

impl Extent {
    fn new(axis: &Axis, values: &[f64], vertical: bool, numbers: Numbers) -> Extent {
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
            Scale::Log => log_ticks(low, high, axis.unit, numbers),
            Scale::Time => time_ticks(min, max),
            _ => linear_ticks(low, high, axis.unit, numbers),
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

/// Adds a margin at both ends, so that no mark touches the edge.
fn padded(low: f64, high: f64, least: f64) -> (f64, f64) {
    let room = if high > low { (high - low) * 0.03 } else { least };
    (low - room, high + room)
}

/// All values on the horizontal and on the vertical axis; with `flat`, names are on the vertical one.
fn values<'a>(series: impl Iterator<Item = &'a Series>, flat: bool) -> (Vec<f64>, Vec<f64>) {
    let (mut xs, mut ys) = (Vec::new(), Vec::new());
    for series in series {
        let mut along = |values: &[f64]| if flat { xs.extend(values) } else { ys.extend(values) };
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
                for (low, high) in points.iter().filter_map(|point| point.interval) {
                    along(&[low, high]);
                }
                xs.extend(points.iter().map(|p| p.x));
                ys.extend(points.iter().map(|p| p.y));
            }
            Mark::Bars(bars) => {
                for bar in bars {
                    along(&[bar.value]);
                    if let Some((low, high)) = bar.interval {
                        along(&[low, high]);
                    }
                }
            }
            Mark::Bins(bins) => {
                xs.extend(bins.iter().flat_map(|bin| [bin.from, bin.to]));
                ys.extend(bins.iter().map(|bin| bin.count));
            }
            Mark::Boxes(boxes) => boxes.iter().for_each(|b| along(&[b.low, b.high])),
            Mark::Cells { .. } | Mark::Tiles(_) | Mark::Pie(_) => {}
        }
    }
    (xs, ys)
}

/// Minimum distance between two labels: a line of text in the smaller of the two plots.
const APART: f64 = 0.065;

/// Names at the height where their series ends, moved apart if they would overlap.
fn labels(series: &[Series], y: &Extent) -> Vec<Label> {
    if series.len() < 2 {
        return Vec::new();
    }
    let mut labels: Vec<Label> = Vec::new();
    for series in series.iter().filter(|series| series.labelled) {
        let end = match &series.mark {
            Mark::Line { points, .. } => points.iter().rev().find_map(|(_, y)| *y),
            Mark::Band(points) => points.last().map(|(_, low, high)| (low + high) / 2.0),
            Mark::Points(points) => {
                last_heights(points.iter().map(|p| (p.x, p.y)).filter(|(_, v)| y.has(*v)).collect())
            }
            _ => None,
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
        // On the side with more room, unless the line of another rule would cross the label there and not on the other.
        let crossed = |from: f64, to: f64| {
            let others = figure.rules.iter().map(|other| x.share(other.x));
            others
                .filter(|other| *other != at)
                .any(|other| (from..=to).contains(&other))
        };
        let (on_left, on_right) = (crossed(at - width, at), crossed(at, at + width));
        let left = match (on_left, on_right) {
            (false, true) => at >= width,
            (true, false) => at + width > 1.0,
            _ => at > 0.5,
        };
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
