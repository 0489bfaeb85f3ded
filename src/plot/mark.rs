//! The marks of a series and their values.

use super::ramp::Ramp;
use super::theme::Colour;
use super::unit::Unit;
use crate::stats::metrics::quantile;

/// How a series is drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    /// A line through points in order; `None` leaves a gap.
    Line {
        /// x and y.
        points: Vec<(f64, Option<f64>)>,
        /// The hover of each point; empty for the values only.
        hovers: Vec<String>,
        /// Whether the line is thick.
        strong: bool,
        /// Whether the line is dashed: a reference, not data.
        dashed: bool,
    },
    /// An interval along x: x, low, high.
    Band(Vec<(f64, f64, f64)>),
    /// Points.
    Points(Vec<Point>),
    /// Bars from zero, along the axis that is not [`Scale::Names`](super::figure::Scale::Names).
    Bars(Vec<Bar>),
    /// A histogram: bars that touch, each over a range of x.
    Bins(Vec<Bin>),
    /// One box per name, along the axis that is not [`Scale::Names`](super::figure::Scale::Names).
    Boxes(Vec<BoxValue>),
    /// A heat map; both axes are [`Scale::Names`](super::figure::Scale::Names).
    Cells {
        /// The cells, in any order; positions without one stay empty.
        cells: Vec<Cell>,
        /// The colour scale.
        ramp: Ramp,
        /// The title of the colour scale.
        title: String,
        /// How the values are formatted.
        unit: Unit,
    },
    /// A treemap: the areas are the values; without axes.
    Tiles(Vec<Tile>),
    /// A pie; without axes. With more than three slices, bars are easier to compare.
    Pie(Vec<Slice>),
}

/// One point.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Point {
    /// Horizontal position.
    pub x: f64,
    /// Vertical position.
    pub y: f64,
    /// What the hover says; lines are separated by `\n`, the first is the headline.
    pub hover: String,
    /// Whether it is drawn hollow: based on few uploads.
    pub hollow: bool,
    /// A text next to the point.
    pub label: Option<String>,
    /// The interval, drawn as a whisker: along x if the names are on y, otherwise along y.
    pub interval: Option<(f64, f64)>,
}

/// One bar, with its interval if it has one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bar {
    /// Its length from zero.
    pub value: f64,
    /// The interval, drawn as a whisker.
    pub interval: Option<(f64, f64)>,
    /// What the hover says; lines are separated by `\n`, the first is the headline.
    pub hover: String,
    /// Whether it is grey: too few uploads.
    pub grey: bool,
}

/// One bar of a histogram.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bin {
    /// Lower edge.
    pub from: f64,
    /// Upper edge.
    pub to: f64,
    /// Number or amount in the bin.
    pub count: f64,
    /// What the hover says; lines are separated by `\n`, the first is the headline.
    pub hover: String,
}

/// The five numbers of a box plot.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BoxValue {
    /// End of the lower whisker.
    pub low: f64,
    /// First quartile.
    pub q1: f64,
    /// Median.
    pub median: f64,
    /// Third quartile.
    pub q3: f64,
    /// End of the upper whisker.
    pub high: f64,
    /// Number of values.
    pub n: usize,
    /// What the hover says; lines are separated by `\n`, the first is the headline.
    pub hover: String,
    /// Whether it is grey: too few uploads.
    pub grey: bool,
}

/// One cell of a heat map.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    /// Position in the names of the horizontal axis.
    pub x: usize,
    /// Position in the names of the vertical axis.
    pub y: usize,
    /// The value; `None` if it is unknown or based on too few uploads: grey.
    pub value: Option<f64>,
    /// The text in the cell; `\n` separates lines.
    pub label: String,
    /// What the hover says; lines are separated by `\n`, the first is the headline.
    pub hover: String,
}

/// One tile of a treemap.
#[derive(Clone, Debug, PartialEq)]
pub struct Tile {
    /// The label.
    pub label: String,
    /// The area, above zero.
    pub value: f64,
    /// A second line, such as "61 videos".
    pub note: String,
    /// What the hover says; lines are separated by `\n`, the first is the headline.
    pub hover: String,
    /// The colour.
    pub colour: Colour,
}

/// One slice of a pie.
#[derive(Clone, Debug, PartialEq)]
pub struct Slice {
    /// The label.
    pub label: String,
    /// The amount, above zero.
    pub value: f64,
    /// What the hover says; lines are separated by `\n`, the first is the headline.
    pub hover: String,
    /// The colour.
    pub colour: Colour,
}

impl Mark {
    /// A line through points.
    pub fn line(points: impl IntoIterator<Item = (f64, f64)>) -> Self {
        let points = points.into_iter().map(|(x, y)| (x, Some(y))).collect();
        Mark::Line {
            points,
            hovers: Vec::new(),
            strong: true,
            dashed: false,
        }
    }

    /// The points, if it has any.
    pub(super) fn points(&self) -> &[Point] {
        match self {
            Mark::Points(points) => points,
            _ => &[],
        }
    }

    /// Whether it is drawn without axes.
    pub(super) fn is_bare(&self) -> bool {
        matches!(self, Mark::Tiles(_) | Mark::Pie(_))
    }
}

impl BoxValue {
    /// The box of `values`: quartiles, median, and whiskers to the last value within 1.5 times the interquartile range
    /// (Tukey 1977, *Exploratory Data Analysis*). Quartiles are interpolated as in NumPy. Non-finite values are
    /// ignored; `None` if nothing is left.
    ///
    /// ```
    /// use tubelab::plot::figure::BoxValue;
    ///
    /// let found = BoxValue::of(&[1.0, 2.0, 3.0, 4.0, 100.0]).unwrap();
    /// assert_eq!((found.q1, found.median, found.q3, found.high), (2.0, 3.0, 4.0, 4.0));
    /// ```
    pub fn of(values: &[f64]) -> Option<BoxValue> {
        let mut sorted: Vec<f64> = values.iter().copied().filter(|value| value.is_finite()).collect();
        sorted.sort_by(f64::total_cmp);
        let (q1, median, q3) = (
            quantile(&sorted, 0.25)?,
            quantile(&sorted, 0.5)?,
            quantile(&sorted, 0.75)?,
        );
        let reach = 1.5 * (q3 - q1);
        let low = sorted.iter().copied().find(|value| *value >= q1 - reach)?;
        let high = sorted.iter().rev().copied().find(|value| *value <= q3 + reach)?;
        Some(BoxValue {
            low: low.min(q1),
            q1,
            median,
            q3,
            high: high.max(q3),
            n: sorted.len(),
            ..BoxValue::default()
        })
    }
}

impl Bin {
    /// Counts `values` between consecutive `edges` (ascending); the last bin includes its upper edge. Values outside of
    /// all bins are not counted.
    ///
    /// ```
    /// use tubelab::plot::figure::Bin;
    ///
    /// let bins = Bin::between(&[0.5, 1.5, 2.0], &[0.0, 1.0, 2.0]);
    /// assert_eq!(bins.iter().map(|bin| bin.count).collect::<Vec<_>>(), [1.0, 2.0]);
    /// ```
    pub fn between(values: &[f64], edges: &[f64]) -> Vec<Bin> {
        let ranges = edges
            .windows(2)
            .filter_map(|pair| Some((*pair.first()?, *pair.get(1)?)));
        let last = edges.last().copied();
        ranges
            .map(|(from, to)| {
                let inside = |v: &&f64| **v >= from && (**v < to || (Some(to) == last && **v == to));
                Bin {
                    from,
                    to,
                    count: values.iter().filter(inside).count() as f64,
                    hover: String::new(),
                }
            })
            .collect()
    }

    /// As [`between`](Bin::between) in one pass; the first and the last bin include what lies outside of all.
    pub(super) fn counted(values: impl Iterator<Item = f64>, edges: &[f64]) -> Vec<Bin> {
        let mut bins = Bin::between(&[], edges);
        let last = bins.len().saturating_sub(1);
        for value in values {
            let place = edges.partition_point(|edge| *edge <= value).saturating_sub(1).min(last);
            if let Some(bin) = bins.get_mut(place) {
                bin.count += 1.0;
            }
        }
        bins
    }

    /// Edges for [`between`](Bin::between): round numbers, about as far apart as the rule of Freedman and Diaconis
    /// (1981) says (twice the interquartile range over the cube root of n), 5 to 40 bins. Empty without finite values.
    pub fn edges(values: &[f64]) -> Vec<f64> {
        let mut sorted: Vec<f64> = values.iter().copied().filter(|value| value.is_finite()).collect();
        sorted.sort_by(f64::total_cmp);
        let (Some(low), Some(high)) = (sorted.first().copied(), sorted.last().copied()) else {
            return Vec::new();
        };
        if high <= low {
            return vec![low - 0.5, low + 0.5];
        }
        let spread = quantile(&sorted, 0.75)
            .zip(quantile(&sorted, 0.25))
            .map_or(0.0, |(a, b)| a - b);
        let advised = 2.0 * spread / (sorted.len() as f64).cbrt();
        let width = advised.clamp((high - low) / 40.0, (high - low) / 5.0);
        let step = super::ticks::round_step(width);
        let (first, last) = ((low / step).floor(), (high / step).ceil());
        // Few enough to count: the range is at most 41 steps.
        (0..=((last - first) as usize).max(1))
            .map(|i| (first + i as f64) * step)
            .collect()
    }
}
