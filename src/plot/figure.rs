//! A figure as a value: titles, axes, series.

pub use super::mark::{Bar, Bin, BoxValue, Cell, Mark, Point, Slice, Tile};
pub use super::ramp::Ramp;
use super::theme::{Colour, Palette, Theme};
pub use super::unit::{Numbers, Unit};

/// The static picture in CSS pixels: the largest on which the labels are still legible when it fills the width of a page of
/// paper.
const SIZE: (u32, u32) = (1040, 580);

/// A figure: its data and their meaning. At the end of a cell it is shown as an interactive plotly chart with a static
/// picture as fallback; [`save`](Figure::save) writes either.
///
/// ```
/// use tubelab::plot::figure::{Axis, Figure, Mark, Scale, Series};
/// use tubelab::plot::theme::{Colour, Theme};
///
/// let line = Series::new("Subscribers", Colour::Main, Mark::line([(1.0, 10.0), (2.0, 40.0)]));
/// let figure = Figure::new("Subscribers by month")
///     .subtitle("Demo channel · 2 months")
///     .x(Axis::new("Month", Scale::Linear))
///     .y(Axis::new("Subscribers", Scale::FromZero))
///     .with(line);
/// assert!(figure.svg()?.starts_with("<svg"));
///
/// // Any figure can be changed before it is shown.
/// let dark = figure.theme(Theme::Dark).size(1200, 600);
/// assert!(dark.png()?.starts_with(b"\x89PNG"));
/// # Ok::<(), tubelab::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    pub(super) title: String,
    pub(super) subtitle: String,
    pub(super) source: String,
    /// The finding for the data at hand, shown under the title.
    pub(super) reading: String,
    pub(super) empty: Option<String>,
    pub(super) x: Axis,
    pub(super) y: Axis,
    pub(super) series: Vec<Series>,
    pub(super) rules: Vec<Rule>,
    /// Small multiples; if there are any, `series` is empty.
    pub(super) panels: Vec<Panel>,
    pub(super) theme: Theme,
    pub(super) palette: Palette,
    pub(super) numbers: Numbers,
    pub(super) size: (u32, u32),
}

/// One of several small plots that share the vertical axis, and the horizontal one unless they have their own.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    pub(super) title: String,
    pub(super) x: Option<Axis>,
    pub(super) series: Vec<Series>,
}

/// An axis: what is measured, in which unit, and on which scale.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    pub(super) title: String,
    pub(super) scale: Scale,
    pub(super) unit: Unit,
}

/// The scale of an axis.
#[derive(Clone, Debug, PartialEq)]
pub enum Scale {
    /// Linear, over the range of the data.
    Linear,
    /// Linear, starting at zero: for bars.
    FromZero,
    /// Logarithmic; values of zero or below cannot be drawn.
    Log,
    /// Time; values are milliseconds since 1970, UTC.
    Time,
    /// Categories; values are positions in this list of names, from the left or from the top.
    Names(Vec<String>),
}

/// Data with one name and one colour.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    pub(super) name: String,
    pub(super) colour: Colour,
    pub(super) mark: Mark,
    pub(super) labelled: bool,
}

/// A vertical line that marks a date or a threshold.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    pub(super) x: f64,
    pub(super) label: String,
}

impl Axis {
    /// An axis; the title names the measure and its unit unless it is a count.
    pub fn new(title: impl Into<String>, scale: Scale) -> Self {
        Axis {
            title: title.into(),
            scale,
            unit: Unit::Count,
        }
    }

    /// The title as shown: it mentions a log scale.
    pub(super) fn words(&self) -> String {
        match self.scale {
            Scale::Log => format!("{} (log scale)", self.title),
            _ => self.title.clone(),
        }
    }

    /// Sets how numbers are formatted.
    #[must_use]
    pub fn unit(mut self, unit: Unit) -> Self {
        self.unit = unit;
        self
    }
}

impl Panel {
    /// A panel without series.
    pub fn new(title: impl Into<String>) -> Self {
        Panel {
            title: title.into(),
            x: None,
            series: Vec::new(),
        }
    }

    /// Sets a separate horizontal axis.
    #[must_use]
    pub fn x(mut self, axis: Axis) -> Self {
        self.x = Some(axis);
        self
    }

    /// Adds a series, drawn on top of the earlier ones.
    #[must_use]
    pub fn with(mut self, series: Series) -> Self {
        self.series.push(series);
        self
    }
}

impl Series {
    /// A series; its name is shown next to it.
    pub fn new(name: impl Into<String>, colour: Colour, mark: Mark) -> Self {
        Series {
            name: name.into(),
            colour,
            mark,
            labelled: true,
        }
    }

    /// Hides its name in the picture; the hover still shows it.
    #[must_use]
    pub fn unlabelled(mut self) -> Self {
        self.labelled = false;
        self
    }
}

impl Figure {
    /// An empty figure; the title says in words what it shows.
    pub fn new(title: impl Into<String>) -> Self {
        Figure {
            title: title.into(),
            subtitle: String::new(),
            source: String::new(),
            reading: String::new(),
            empty: None,
            x: Axis::new("", Scale::Linear),
            y: Axis::new("", Scale::Linear),
            series: Vec::new(),
            rules: Vec::new(),
            panels: Vec::new(),
            theme: Theme::Light,
            palette: Palette::OkabeIto,
            numbers: Numbers::Short,
            size: SIZE,
        }
    }

    /// Sets the title.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }

    /// Sets the subtitle: channel, period and n.
    #[must_use]
    pub fn subtitle(mut self, subtitle: impl Into<String>) -> Self {
        self.subtitle = subtitle.into();
        self
    }

    /// Sets the source line: where the data come from, and who computed the results.
    #[must_use]
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = source.into();
        self
    }

    /// Sets the finding for the data at hand: a sentence, shown under the title.
    #[must_use]
    pub fn reading(mut self, sentence: impl Into<String>) -> Self {
        self.reading = sentence.into();
        self
    }

    /// Sets the horizontal axis.
    #[must_use]
    pub fn x(mut self, axis: Axis) -> Self {
        self.x = axis;
        self
    }

    /// Sets the vertical axis.
    #[must_use]
    pub fn y(mut self, axis: Axis) -> Self {
        self.y = axis;
        self
    }

    /// Adds a series, drawn on top of the earlier ones.
    #[must_use]
    pub fn with(mut self, series: Series) -> Self {
        self.series.push(series);
        self
    }

    /// Adds a small plot next to the others; the series of the figure itself are then not drawn.
    #[must_use]
    pub fn panel(mut self, panel: Panel) -> Self {
        self.panels.push(panel);
        self
    }

    /// Adds a vertical line at `x` with a label; `\n` separates lines.
    #[must_use]
    pub fn rule(mut self, x: f64, label: impl Into<String>) -> Self {
        self.rules.push(Rule { x, label: label.into() });
        self
    }

    /// Marks the figure as having no data, and says why.
    #[must_use]
    pub fn empty(mut self, reason: impl Into<String>) -> Self {
        self.empty = Some(reason.into());
        self
    }

    /// Light or dark.
    #[must_use]
    pub fn theme(mut self, theme: Theme) -> Self {
        self.theme = theme;
        self
    }

    /// Sets the palette.
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

    /// Keeps only the first `n` bars, boxes or points; the subtitle gives the total. Figures without names on the
    /// vertical axis stay unchanged.
    #[must_use]
    pub fn top(mut self, n: usize) -> Self {
        let Scale::Names(names) = &mut self.y.scale else {
            return self;
        };
        let all = names.len();
        if n >= all {
            return self;
        }
        names.truncate(n);
        let inside = |y: f64| y < n as f64 - 0.5;
        for series in &mut self.series {
            match &mut series.mark {
                Mark::Bars(bars) => bars.truncate(n),
                Mark::Boxes(boxes) => boxes.truncate(n),
                Mark::Points(points) => points.retain(|point| inside(point.y)),
                Mark::Line { points, hovers, .. } => {
                    let kept: Vec<bool> = points.iter().map(|(_, y)| y.is_none_or(inside)).collect();
                    let mut at = kept.iter();
                    points.retain(|_| at.next().copied().unwrap_or(false));
                    let mut at = kept.iter();
                    hovers.retain(|_| at.next().copied().unwrap_or(false));
                }
                Mark::Band(points) => points.retain(|(_, low, high)| inside((low + high) / 2.0)),
                Mark::Cells { cells, .. } => cells.retain(|cell| cell.y < n),
                Mark::Bins(_) | Mark::Tiles(_) | Mark::Pie(_) => {}
            }
        }
        let shown = format!("the first {n} of {all}");
        self.subtitle = match self.subtitle.as_str() {
            "" => shown,
            before => format!("{before} · {shown}"),
        };
        self
    }

    /// A logarithmic vertical axis, or a linear one from zero. Bars stay unchanged: they start at zero.
    #[must_use]
    pub fn log_scale(mut self, log: bool) -> Self {
        let from_zero = |series: &Series| matches!(series.mark, Mark::Bars(_) | Mark::Bins(_));
        let bars = self.all_series().any(from_zero);
        if !bars && !matches!(self.y.scale, Scale::Names(_)) {
            self.y.scale = if log { Scale::Log } else { Scale::FromZero };
        }
        self
    }

    /// Sets the size of the static picture in CSS pixels, 320 to 4000 per side; the PNG has twice as many pixels.
    #[must_use]
    pub fn size(mut self, width: u32, height: u32) -> Self {
        self.size = (width.clamp(320, 4000), height.clamp(320, 4000));
        self
    }

    pub(super) fn all_series(&self) -> impl Iterator<Item = &Series> {
        let own = if self.panels.is_empty() {
            self.series.as_slice()
        } else {
            &[]
        };
        own.iter().chain(self.panels.iter().flat_map(|panel| &panel.series))
    }

    pub(super) fn colour(&self, colour: Colour) -> &'static str {
        self.palette.hex(colour, self.theme)
    }

    /// The figure in words: title, subtitle, what there is to see, source.
    pub fn text(&self) -> String {
        let lines = [
            &self.title,
            &self.subtitle,
            self.empty.as_ref().unwrap_or(&self.reading),
            &self.source,
        ];
        let lines: Vec<_> = lines
            .iter()
            .filter(|line| !line.is_empty())
            .map(|l| crate::display::escape::text(l))
            .collect();
        lines.join("\n")
    }
}
