//! The plot areas in pixels.

use super::text::{LABEL, LINE, SOURCE, SUBTITLE, TITLE, characters, text_width};
use crate::plot::figure::{Figure, Scale};
use crate::plot::heading::{Heading, LINES};
use crate::plot::scene::{Pane, Scene};

pub(super) const EDGE: f64 = 24.0;
/// Gap between two plots side by side.
const GAP: f64 = 28.0;
/// Width of the colour scale at the right of a heat map, with its numbers.
pub(super) const RAMP: f64 = 84.0;

/// A rectangle in pixels.
#[derive(Clone, Copy)]
pub(super) struct Area {
    pub left: f64,
    pub top: f64,
    pub width: f64,
    pub height: f64,
}

impl Area {
    pub fn right(&self) -> f64 {
        self.left + self.width
    }

    pub fn bottom(&self) -> f64 {
        self.top + self.height
    }

    /// All plots of the figure together.
    pub fn of(figure: &Figure, scene: &Scene) -> Area {
        let (width, height) = (f64::from(figure.size.0), f64::from(figure.size.1));
        let panes = || scene.panes.iter();
        let widest = |texts: &mut dyn Iterator<Item = &str>| texts.map(|t| text_width(t, LABEL)).fold(0.0, f64::max);
        let ticks = widest(&mut panes().flat_map(|pane| &pane.y.ticks).map(|(_, text)| text.as_str()));
        let labels = widest(&mut panes().flat_map(|pane| &pane.labels).map(|label| label.text.as_str()));
        let words = heading(figure);
        let lines = (words.reading.len() + words.subtitle.len()).max(1) as f64;
        let heading = EDGE + TITLE * LINE + lines * SUBTITLE * LINE + 18.0;
        let source = SOURCE + EDGE + 8.0;
        if scene.bare {
            return Area {
                left: EDGE,
                top: heading,
                width: (width - 2.0 * EDGE).max(40.0),
                height: (height - heading - source - 4.0).max(40.0),
            };
        }
        let left = EDGE + ticks.min(width * 0.35) + 12.0;
        let beside = if scene.shade.is_some() {
            RAMP
        } else if labels > 0.0 {
            labels.min(width * 0.25) + 12.0
        } else {
            0.0
        };
        let rules = || panes().flat_map(|pane| &pane.rules);
        let rows = rules().map(|rule| rule.row + 1).max().unwrap_or(0) as f64;
        let lines = rules().map(|rule| rule.lines.len()).max().unwrap_or(0) as f64;
        let flags = rows * (lines * SOURCE * LINE + 6.0);
        let line = |there: bool, room: f64| if there { LABEL * LINE + room } else { 0.0 };
        let panels = panes().any(|pane| pane.title.is_some());
        let above = flags.max(line(!figure.y.title.is_empty() || scene.shade.is_some(), 6.0));
        let top = heading + above + line(panels, 6.0);
        let axis = LABEL * LINE + 8.0 + line(panes().any(|pane| !pane.x_axis.title.is_empty()), 2.0);
        Area {
            left,
            top,
            width: (width - left - EDGE - beside).max(40.0),
            height: (height - top - axis - source).max(40.0),
        }
    }

    /// The part of the whole area that belongs to `pane`.
    pub fn part(&self, scene: &Scene, pane: &Pane) -> Area {
        // Every plot has the same height, so that the shared axis is the same; texts below a plot of an upper row need room.
        let texts = scene.panes.iter().any(|pane| pane.ticked && pane.row + 1 < scene.rows);
        let between = LABEL * LINE + 14.0 + if texts { LABEL * LINE + 8.0 } else { 0.0 };
        let (columns, rows) = (scene.columns as f64, scene.rows as f64);
        let width = (self.width - GAP * (columns - 1.0)) / columns;
        let height = (self.height - between * (rows - 1.0)) / rows;
        Area {
            left: self.left + pane.column as f64 * (width + GAP),
            top: self.top + pane.row as f64 * (height + between),
            width: width.max(10.0),
            height: height.max(10.0),
        }
    }
}

/// The lines under the title, as wide as the picture allows.
pub(super) fn heading(figure: &Figure) -> Heading {
    let room = characters(SUBTITLE, f64::from(figure.size.0) - 2.0 * EDGE);
    // A low picture has less room for words.
    let lines = (figure.size.1 as usize / 160).clamp(1, LINES);
    Heading::new(figure, room, lines)
}

pub(super) fn named(scale: &Scale) -> bool {
    matches!(scale, Scale::Names(_))
}
