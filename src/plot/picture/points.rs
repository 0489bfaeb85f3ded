//! Points, with whiskers and labels if they have them.

use super::drawing::Drawing;
use super::text::{LABEL, SOURCE, fitted, px};
use crate::plot::mark::Point;
use maud::{Markup, html};

impl Drawing<'_> {
    pub(super) fn points(&self, name: &str, colour: &str, points: &[Point]) -> Markup {
        let theme = self.figure.theme;
        html! {
            g.points data-name=(name) fill=(colour) fill-opacity=(theme.point_opacity()) stroke=(colour) {
                @for point in points.iter().filter(|p| self.pane.has(p.x, p.y)) { (self.point(point)) }
            }
        }
    }

    fn point(&self, point: &Point) -> Markup {
        let (x, y) = (self.x(point.x), self.y(point.y));
        html! {
            @if let Some((low, high)) = point.interval { (self.whisker(if self.flat() { y } else { x }, low, high)) }
            // On its whisker a point is solid.
            @let paper = self.figure.theme.paper();
            @match (point.hollow, point.interval.is_some()) {
                (true, true) => circle cx=(px(x)) cy=(px(y)) r="5" fill=(paper) fill-opacity="1" stroke-width="2" {},
                (true, false) => circle cx=(px(x)) cy=(px(y)) r="4" fill="none" stroke-width="1.5" {},
                (false, true) => circle cx=(px(x)) cy=(px(y)) r="5" fill-opacity="1" stroke="none" {},
                (false, false) => circle cx=(px(x)) cy=(px(y)) r="4" stroke="none" {},
            }
            @if let Some(label) = &point.label {
                // Beyond a whisker along x.
                @let (from, to) = self.reach(point);
                @let left = self.pane.x.share(to) > 0.75;
                text x=(px(if left { self.x(from) - 9.0 } else { self.x(to) + 9.0 })) y=(px(y + LABEL * 0.35)) font-size=(SOURCE)
                    text-anchor=(if left { "end" } else { "start" }) stroke=(self.figure.theme.paper()) stroke-width="3"
                    paint-order="stroke" fill-opacity="1" fill=(self.figure.theme.ink()) { (fitted(label, SOURCE, 260.0)) }
            }
        }
    }

    /// Where a point begins and ends along x.
    fn reach(&self, point: &Point) -> (f64, f64) {
        let drawn = |(low, high): &(f64, f64)| self.flat() && self.pane.x.has(*low) && self.pane.x.has(*high);
        point.interval.filter(drawn).unwrap_or((point.x, point.x))
    }

    /// An interval with caps, along x if the names are on y.
    pub(super) fn whisker(&self, across: f64, low: f64, high: f64) -> Markup {
        const CAP: f64 = 5.0;
        let flat = self.flat();
        let extent = if flat { &self.pane.x } else { &self.pane.y };
        if !(extent.has(low) && extent.has(high)) {
            return html! {};
        }
        let (from, to) = (px(across - CAP), px(across + CAP));
        let path = if flat {
            let (low, high) = (px(self.x(low)), px(self.x(high)));
            format!("M{low} {}H{high}M{low} {from}V{to}M{high} {from}V{to}", px(across))
        } else {
            let (low, high) = (px(self.y(low)), px(self.y(high)));
            format!("M{} {low}V{high}M{from} {low}H{to}M{from} {high}H{to}", px(across))
        };
        html! { path.whisker stroke=(self.figure.theme.ink()) stroke-width="1.75" fill="none" d=(path) {} }
    }
}
