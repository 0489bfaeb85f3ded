//! The figure as a value: titles, axes, series.

pub use super::mark::{Bar, Bin, BoxValue, Cell, Mark, Point, Slice, Tile};
pub use super::ramp::Ramp;
use super::theme::{Colour, Palette, Theme};
pub use super::unit::{Numbers, Unit};

/// A chart: its data and what they mean. Views build it; it shows itself as an interactive plotly figure with a static
/// picture beside it, and [`save`](Figure::save) writes either.
///
/// ```
/// use tubelab::plot::figure::{Axis, Figure, Mark, Scale, Series};
/// use tubelab::plot::theme::Colour;
///
/// let line = Series::new("Subscribers", Colour::Main, Mark::line([(1.0, 10.0), (2.0, 40.0)]));
/// let figure = Figure::new("Subscribers by month")
///     .subtitle("Demo channel · 2 months")
///     .x(Axis::new("Month", Scale::Linear))
///     .y(Axis::new("Subscribers", Scale::FromZero))
///     .with(line);
/// assert!(figure.svg()?.starts_with("<svg"));
/// # Ok::<(), tubelab::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    pub(super) title: String,
    pub(super) subtitle: String,
    pub(super) source: String,
    /// One sentence that says what the picture shows, for those who do not see it.
    pub(super) reading: String,
    pub(super) empty: Option<String>,
    pub(super) x: Axis,
    pub(super) y: Axis,
    pub(super) series: Vec<Series>,
    pub(super) rules: Vec<Rule>,
    /// Small multiples; where there are any, `series` is empty.
    pub(super) panels: Vec<Panel>,
    pub(super) theme: Theme,
    pub(super) palette: Palette,
    pub(super) numbers: Numbers,
    pub(super) size: (u32, u32),
}

/// One of several small plots side by side that share the vertical axis, and the horizontal one unless it has its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    pub(super) title: String,
    pub(super) x: Option<Axis>,
    pub(super) series: Vec<Series>,
}

/// One axis: what is measured, in which unit, and how it is laid out.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    pub(super) title: String,
    pub(super) scale: Scale,
    pub(super) unit: Unit,
}

/// How values are laid out along an axis.
#[derive(Clone, Debug, PartialEq)]
pub enum Scale {
    /// In proportion, over the range of the data.
    Linear,
    /// In proportion, from zero: for bars.
    FromZero,
    /// By powers of ten; values that are not above zero cannot be drawn.
    Log,
    /// Values are milliseconds since 1970, UTC.
    Time,
    /// Values are positions in this list of names, from the left or from the top.
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

/// A vertical line with a date or a threshold.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    pub(super) x: f64,
    pub(super) label: String,
}

impl Axis {
    /// An axis; the title names the measure and, where it is not a count, the unit.
    pub fn new(title: impl Into<String>, scale: Scale) -> Self {
        Axis {
            title: title.into(),
            scale,
            unit: Unit::Count,
        }
    }

    /// The title as it is written: a log scale says so.
    pub(super) fn words(&self) -> String {
        match self.scale {
            Scale::Log => format!("{} (log scale)", self.title),
            _ => self.title.clone(),
        }
    }

    /// With numbers written in this unit.
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

    /// With a horizontal axis of its own.
    #[must_use]
    pub fn x(mut self, axis: Axis) -> Self {
        self.x = Some(axis);
        self
    }

    /// With one more series, drawn over those before it.
    #[must_use]
    pub fn with(mut self, series: Series) -> Self {
        self.series.push(series);
        self
    }
}

impl Series {
    /// A series; its name is written beside it.
    pub fn new(name: impl Into<String>, colour: Colour, mark: Mark) -> Self {
        Series {
            name: name.into(),
            colour,
            mark,
            labelled: true,
        }
    }

    /// Without its name in the picture; the hover still has it.
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
            size: (1200, 640),
        }
    }

    /// Another title.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }

    /// Channel, period and n.
    #[must_use]
    pub fn subtitle(mut self, subtitle: impl Into<String>) -> Self {
        self.subtitle = subtitle.into();
        self
    }

    /// Where the data come from, and who calculated.
    #[must_use]
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = source.into();
        self
    }

    /// One sentence that says what there is to see.
    #[must_use]
    pub fn reading(mut self, sentence: impl Into<String>) -> Self {
        self.reading = sentence.into();
        self
    }

    /// The horizontal axis.
    #[must_use]
    pub fn x(mut self, axis: Axis) -> Self {
        self.x = axis;
        self
    }

    /// The vertical axis.
    #[must_use]
    pub fn y(mut self, axis: Axis) -> Self {
        self.y = axis;
        self
    }

    /// With one more series, drawn over those before it.
    #[must_use]
    pub fn with(mut self, series: Series) -> Self {
        self.series.push(series);
        self
    }

    /// With one more small plot beside the others; series of the figure itself are then not drawn.
    #[must_use]
    pub fn panel(mut self, panel: Panel) -> Self {
        self.panels.push(panel);
        self
    }

    /// With a vertical line at `x` that says why it is there; `\n` parts the label into lines.
    #[must_use]
    pub fn rule(mut self, x: f64, label: impl Into<String>) -> Self {
        self.rules.push(Rule { x, label: label.into() });
        self
    }

    /// Without data, and why.
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

    /// Other colours for the same meanings.
    #[must_use]
    pub fn palette(mut self, palette: Palette) -> Self {
        self.palette = palette;
        self
    }

    /// Numbers on axes and marks short or in full.
    #[must_use]
    pub fn numbers(mut self, numbers: Numbers) -> Self {
        self.numbers = numbers;
        self
    }

    /// Only the first `n` names of a list of bars, boxes or points, with how many there are in the subtitle. Figures
    /// without such a list on the vertical axis stay as they are.
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

    /// Powers of ten on the vertical axis, or proportion from zero. Bars stay as they are: they start at zero.
    #[must_use]
    pub fn log_scale(mut self, log: bool) -> Self {
        let from_zero = |series: &Series| matches!(series.mark, Mark::Bars(_) | Mark::Bins(_));
        let bars = self.all_series().any(from_zero);
        if !bars && !matches!(self.y.scale, Scale::Names(_)) {
            self.y.scale = if log { Scale::Log } else { Scale::FromZero };
        }
        self
    }

    /// Size of the static picture in CSS pixels, 320 to 4000 a side; the file has twice as many.
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
