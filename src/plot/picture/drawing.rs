//! One plot of a picture, and the positions of values in it.

use super::area::{Area, named};
use crate::plot::figure::Figure;
use crate::plot::scene::{Pane, Scene};
use crate::plot::theme::Colour;

/// One plot of a figure, and its area.
pub(super) struct Drawing<'a> {
    pub figure: &'a Figure,
    pub scene: &'a Scene<'a>,
    pub pane: &'a Pane<'a>,
    pub area: Area,
}

impl Drawing<'_> {
    pub(super) fn x(&self, value: f64) -> f64 {
        self.area.left + self.pane.x.share(value) * self.area.width
    }

    pub(super) fn y(&self, value: f64) -> f64 {
        self.area.bottom() - self.pane.y.share(value) * self.area.height
    }

    /// Whether names are on the vertical axis, so that bars are horizontal.
    pub(super) fn flat(&self) -> bool {
        named(&self.figure.y.scale)
    }

    pub(super) fn neutral(&self) -> &'static str {
        self.figure.colour(Colour::Neutral)
    }
}
