//! Charts of any frame: columns by name, the rest by methods.
//!
//! ```
//! use tubelab::prelude::*;
//!
//! let videos = clean(&fetch("demo")?)?;
//! let chart = plot::bar(&videos, "weekday", "views")?.statistic("median").color("is_short").title("Views by weekday");
//! assert!(chart.svg()?.contains("Monday"));
//! # Ok::<(), tubelab::Error>(())
//! ```

mod bar;
mod boxes;
mod groups;
mod heat_map;
mod histogram;
mod line;
mod scatter;
mod statistic;
mod treemap;
mod values;
mod words;

use super::figure::{Axis, Figure, Panel, Series};
use super::theme::{Colour, Palette, Theme};
use super::unit::Numbers;
use crate::display::{Bundle, Show};
use crate::error::{Error, Kind as ErrorKind, Result};
use crate::frame::own_source;
use groups::Group;
use polars::prelude::DataFrame;
use statistic::Statistic;
use std::path::Path;
use values::column;

/// A chart of the columns of a frame. At the end of a cell it shows itself; [`figure`](Chart::figure) makes a
/// [`Figure`] of it.
///
/// A name is that of a column, or an expression as in [`Explore`](crate::explore::Explore): `likes / views * 100`,
/// `weekday` of a frame with `published_at`. Rows without a known value are left out, and the subtitle has their
/// number.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    kind: Kind,
    frame: DataFrame,
    x: String,
    y: String,
    value: String,
    color: Option<String>,
    facet: Option<String>,
    hover: Option<String>,
    statistic: Option<String>,
    title: Option<String>,
    subtitle: Option<String>,
    source: Option<String>,
    bins: Option<usize>,
    top: Option<usize>,
    log_x: bool,
    log_y: bool,
    theme: Theme,
    palette: Palette,
    numbers: Numbers,
    size: Option<(u32, u32)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Bar,
    Line,
    Scatter,
    Histogram,
    Boxes,
    HeatMap,
    Treemap,
}

/// Bars of `y` for each value of `x`. Where several rows have the same `x`, the bar is their sum, or another
/// [`statistic`](Chart::statistic). The longest bar comes first, unless `x` has an order of its own (numbers, dates,
/// weekdays).
///
/// # Errors
/// `is_input()`: the frame has no such column, or `y` has no numbers.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let frame = df!("fruit" => ["apple", "pear"], "n" => [3, 5])?;
/// assert!(plot::bar(&frame, "fruit", "n")?.svg()?.contains("pear"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn bar(frame: &DataFrame, x: &str, y: &str) -> Result<Chart> {
    Chart::new(Kind::Bar, frame, &[x, y])
}

/// A line through `y` in the order of `x` (numbers, dates or times). An unknown `y` leaves a gap. With a
/// [`color`](Chart::color), one line for each of its values.
///
/// # Errors
/// `is_input()`: the frame has no such column, or one has no numbers.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let videos = clean(&fetch("demo")?)?;
/// let by_month = videos.summarize("date_trunc('month', published_at) as month", "sum(views) as views")?;
/// assert!(plot::line(&by_month, "month", "views")?.svg()?.starts_with("<svg"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn line(frame: &DataFrame, x: &str, y: &str) -> Result<Chart> {
    Chart::new(Kind::Line, frame, &[x, y])
}

/// One point for each row. With many rows an even sample is drawn, and the subtitle says so.
///
/// # Errors
/// `is_input()`: the frame has no such column, or one has no numbers.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let videos = clean(&fetch("demo")?)?;
/// let chart = plot::scatter(&videos, "views", "likes")?.color("is_short").hover("title").log_x(true).log_y(true);
/// assert!(chart.svg()?.contains("log scale"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn scatter(frame: &DataFrame, x: &str, y: &str) -> Result<Chart> {
    Chart::new(Kind::Scatter, frame, &[x, y])
}

/// How many rows have a value of `x` in each of several ranges, whose width is a round number.
///
/// # Errors
/// `is_input()`: the frame has no such column, or it has no numbers.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let videos = clean(&fetch("demo")?)?;
/// assert!(plot::histogram(&videos, "duration_s")?.bins(20).svg()?.starts_with("<svg"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn histogram(frame: &DataFrame, x: &str) -> Result<Chart> {
    Chart::new(Kind::Histogram, frame, &[x])
}

/// A box for each value of `x`: quartiles and median of `y`, with whiskers to the last value within 1.5 times the
/// interquartile range (Tukey 1977). Boxes of fewer than five values are grey.
///
/// # Errors
/// `is_input()`: the frame has no such column, or `y` has no numbers.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let videos = clean(&fetch("demo")?)?;
/// assert!(plot::box_plot(&videos, "weekday", "views")?.log_y(true).svg()?.contains("Monday"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn box_plot(frame: &DataFrame, x: &str, y: &str) -> Result<Chart> {
    Chart::new(Kind::Boxes, frame, &[x, y])
}

/// A cell for each pair of values of `x` and `y`, coloured by the mean of `value`, or another
/// [`statistic`](Chart::statistic).
///
/// # Errors
/// `is_input()`: the frame has no such column, or `value` has no numbers.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let videos = clean(&fetch("demo")?)?;
/// assert!(plot::heat_map(&videos, "hour", "weekday", "views")?.statistic("median").svg()?.contains("Monday"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn heat_map(frame: &DataFrame, x: &str, y: &str, value: &str) -> Result<Chart> {
    Chart::new(Kind::HeatMap, frame, &[x, y, value])
}

/// A tile for each value of `labels`, whose area is the sum of `value` over its rows, or another
/// [`statistic`](Chart::statistic).
///
/// # Errors
/// `is_input()`: the frame has no such column, or `value` has no numbers.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let videos = clean(&fetch("demo")?)?;
/// assert!(plot::treemap(&videos, "weekday", "views")?.svg()?.contains("Monday"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn treemap(frame: &DataFrame, labels: &str, value: &str) -> Result<Chart> {
    Chart::new(Kind::Treemap, frame, &[labels, value])
}

impl Chart {
    fn new(kind: Kind, frame: &DataFrame, names: &[&str]) -> Result<Chart> {
        let name = |at: usize| names.get(at).copied().unwrap_or_default().to_owned();
        let chart = Chart {
            kind,
            frame: frame.clone(),
            x: name(0),
            y: name(1),
            value: name(2),
            color: None,
            facet: None,
            hover: None,
            statistic: None,
            title: None,
            subtitle: None,
            source: None,
            bins: None,
            top: None,
            log_x: false,
            log_y: false,
            theme: Theme::default(),
            palette: Palette::default(),
            numbers: Numbers::default(),
            size: None,
        };
        // A wrong name or type fails here, where `?` stands, and not when the chart is shown.
        for name in names {
            column(frame, name)?;
        }
        let measured: &[&str] = match kind {
            Kind::Bar | Kind::Boxes | Kind::Treemap => names.get(1..).unwrap_or_default(),
            Kind::Line | Kind::Scatter => names.get(1..).unwrap_or_default(),
            Kind::Histogram => names,
            Kind::HeatMap => names.get(2..).unwrap_or_default(),
        };
        for name in measured {
            values::numbers(frame, name)?;
        }
        if matches!(kind, Kind::Line | Kind::Scatter) {
            values::Scaled::read(frame, &chart.x)?;
        }
        Ok(chart)
    }

    /// One series for each value of a column: its own colour for lines and points, small multiples for bars, boxes and
    /// heat maps. At most six values have a colour of their own; the others are grey.
    #[must_use]
    pub fn color(mut self, column: impl Into<String>) -> Self {
        self.color = Some(column.into());
        self
    }

    /// Small multiples: one plot for each value of a column, at most twelve.
    #[must_use]
    pub fn facet(mut self, column: impl Into<String>) -> Self {
        self.facet = Some(column.into());
        self
    }

    /// The column whose value is the headline of each point's hover, such as `title`.
    #[must_use]
    pub fn hover(mut self, column: impl Into<String>) -> Self {
        self.hover = Some(column.into());
        self
    }

    /// What is drawn of several rows: `sum`, `mean`, `median`, `min`, `max` or `count`.
    #[must_use]
    pub fn statistic(mut self, name: impl Into<String>) -> Self {
        self.statistic = Some(name.into());
        self
    }

    /// About how many ranges a histogram has, 2 to 100.
    #[must_use]
    pub fn bins(mut self, n: usize) -> Self {
        self.bins = Some(n.clamp(2, 100));
        self
    }

    /// Only the `n` longest bars or largest tiles; the subtitle has the number of all.
    #[must_use]
    pub fn top(mut self, n: usize) -> Self {
        self.top = Some(n.max(1));
        self
    }

    /// The title; by default the names of the columns in words.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// The subtitle; by default the number of rows.
    #[must_use]
    pub fn subtitle(mut self, subtitle: impl Into<String>) -> Self {
        self.subtitle = Some(subtitle.into());
        self
    }

    /// The source line; by default where the frame is from, if that is known.
    #[must_use]
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// A logarithmic horizontal axis, for lines and points; values of zero or below cannot be drawn.
    #[must_use]
    pub fn log_x(mut self, log: bool) -> Self {
        self.log_x = log;
        self
    }

    /// A logarithmic vertical axis, for lines, points and boxes; values of zero or below cannot be drawn.
    #[must_use]
    pub fn log_y(mut self, log: bool) -> Self {
        self.log_y = log;
        self
    }

    /// Light or dark.
    #[must_use]
    pub fn theme(mut self, theme: Theme) -> Self {
        self.theme = theme;
        self
    }

    /// The palette.
    #[must_use]
    pub fn palette(mut self, palette: Palette) -> Self {
        self.palette = palette;
        self
    }

    /// Short or full numbers on axes and marks.
    #[must_use]
    pub fn numbers(mut self, numbers: Numbers) -> Self {
        self.numbers = numbers;
        self
    }

    /// The size of the static picture in CSS pixels.
    #[must_use]
    pub fn size(mut self, width: u32, height: u32) -> Self {
        self.size = Some((width, height));
        self
    }

    /// The chart as a figure, which has further methods.
    ///
    /// # Errors
    /// `is_input()`: a column of [`color`](Chart::color), [`facet`](Chart::facet) or [`hover`](Chart::hover) does not
    /// exist, there is no such statistic, or there are too many bars or small multiples.
    pub fn figure(&self) -> Result<Figure> {
        let mut figure = match self.kind {
            Kind::Bar => bar::draw(self),
            Kind::Line => line::draw(self),
            Kind::Scatter => scatter::draw(self),
            Kind::Histogram => histogram::draw(self),
            Kind::Boxes => boxes::draw(self),
            Kind::HeatMap => heat_map::draw(self),
            Kind::Treemap => treemap::draw(self),
        }?;
        let source = match &self.source {
            Some(source) => Some(source.clone()),
            None => own_source(&self.frame)?.map(|source| format!("{source} · calculated by tubelab")),
        };
        if let Some(source) = source {
            figure = figure.source(source);
        }
        if let Some(title) = &self.title {
            figure = figure.title(title.clone());
        }
        if let Some(subtitle) = &self.subtitle {
            figure = figure.subtitle(subtitle.clone());
        }
        if let Some((width, height)) = self.size {
            figure = figure.size(width, height);
        }
        Ok(figure.theme(self.theme).palette(self.palette).numbers(self.numbers))
    }

    /// The chart for plotly, as [`Figure::plotly_json`].
    ///
    /// # Errors
    /// As [`figure`](Chart::figure).
    pub fn plotly_json(&self) -> Result<serde_json::Value> {
        self.figure()?.plotly_json()
    }

    /// The static picture as SVG, as [`Figure::svg`].
    ///
    /// # Errors
    /// As [`figure`](Chart::figure).
    pub fn svg(&self) -> Result<String> {
        self.figure()?.svg()
    }

    /// The static picture as PNG, as [`Figure::png`].
    ///
    /// # Errors
    /// As [`figure`](Chart::figure).
    pub fn png(&self) -> Result<Vec<u8>> {
        self.figure()?.png()
    }

    /// Writes the chart to a file, as [`Figure::save`].
    ///
    /// # Errors
    /// As [`figure`](Chart::figure) and [`Figure::save`].
    pub fn save(&self, path: impl AsRef<Path>) -> Result<()> {
        self.figure()?.save(path)
    }

    /// The statistic, or the default of the kind of chart.
    fn statistic_or(&self, usual: Statistic) -> Result<Statistic> {
        self.statistic.as_deref().map_or(Ok(usual), Statistic::named)
    }

    /// The groups that are drawn apart: by facet, else by colour.
    fn panels(&self) -> Result<Vec<Group>> {
        let both = self.facet.is_some() && self.color.is_some();
        if both && !matches!(self.kind, Kind::Line | Kind::Scatter) {
            return Err(Error::new(
                ErrorKind::Input,
                "this kind of chart is split by one column, not by a colour and a facet",
            )
            .hint("use .color(…) or .facet(…)"));
        }
        match self.facet.as_ref().or(self.color.as_ref()) {
            Some(name) => groups::facets(&self.frame, name),
            None => Ok(vec![Group::all(self.frame.height())]),
        }
    }

    /// The colour of each small multiple: its own if they are there for their colour.
    fn panel_colour(&self, place: usize) -> Colour {
        match (&self.facet, &self.color) {
            (None, Some(_)) => groups::colour(place),
            _ => Colour::Main,
        }
    }
}

/// The groups as one plot or as small multiples.
fn arranged(figure: Figure, groups: &[Group], mut series: Vec<Vec<Series>>, x: Axis, y: Axis) -> Figure {
    let figure = figure.x(x).y(y);
    if let [group] = groups
        && group.name.is_none()
    {
        return series.pop().unwrap_or_default().into_iter().fold(figure, Figure::with);
    }
    let panels = groups.iter().zip(series).map(|(group, series)| {
        let panel = Panel::new(group.name.clone().unwrap_or_default());
        series.into_iter().fold(panel, Panel::with)
    });
    panels.fold(figure, Figure::panel)
}

crate::display::show::display_as_shown!(Chart);

impl Show for Chart {
    fn bundle(&self) -> Bundle {
        match self.figure() {
            Ok(figure) => figure.bundle(),
            Err(error) => error.bundle(),
        }
    }
}
