//! What a chart is made of: columns by name, and the choices of its methods.

use super::groups::{self, Group};
use super::statistic::Statistic;
use super::values::{self, column};
use crate::error::{Error, Kind as ErrorKind, Result};
use crate::plot::theme::{Colour, Palette, Theme};
use crate::plot::unit::Numbers;
use polars::prelude::DataFrame;

/// A chart of the columns of a frame. At the end of a cell it shows itself; [`figure`](Chart::figure) makes a
/// [`Figure`](crate::plot::Figure) of it.
///
/// A name is that of a column, or an expression as in [`Explore`](crate::explore::Explore): `likes / views * 100`,
/// `weekday` of a frame with `published_at`. Rows without a known value are left out, and the subtitle has their
/// number.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    pub(super) kind: Kind,
    pub(super) frame: DataFrame,
    pub(super) x: String,
    pub(super) y: String,
    pub(super) value: String,
    pub(super) color: Option<String>,
    pub(super) facet: Option<String>,
    pub(super) hover: Option<String>,
    pub(super) statistic: Option<String>,
    pub(super) title: Option<String>,
    pub(super) subtitle: Option<String>,
    pub(super) source: Option<String>,
    pub(super) bins: Option<usize>,
    pub(super) top: Option<usize>,
    pub(super) log_x: bool,
    pub(super) log_y: bool,
    pub(super) theme: Theme,
    pub(super) palette: Palette,
    pub(super) numbers: Numbers,
    pub(super) size: Option<(u32, u32)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Bar,
    Line,
    Scatter,
    Histogram,
    Boxes,
    HeatMap,
    Treemap,
}

impl Chart {
    pub(super) fn new(kind: Kind, frame: &DataFrame, names: &[&str]) -> Result<Chart> {
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

    /// The statistic, or the default of the kind of chart.
    pub(super) fn statistic_or(&self, usual: Statistic) -> Result<Statistic> {
        self.statistic.as_deref().map_or(Ok(usual), Statistic::named)
    }

    /// The groups that are drawn apart: by facet, else by colour.
    pub(super) fn panels(&self) -> Result<Vec<Group>> {
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

    /// The colour of a small multiple: its own if it is there for its colour.
    pub(super) fn panel_colour(&self, group: &Group) -> Colour {
        match (&self.facet, &self.color) {
            (None, Some(_)) => group.colour,
            _ => Colour::Main,
        }
    }
}
