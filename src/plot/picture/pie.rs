//! Parts of a whole.

use super::drawing::Drawing;
use super::text::{LABEL, px};
use crate::display::escape;
use crate::display::number::percent;
use crate::plot::mark::Slice;
use maud::{Markup, html};
use std::f64::consts::{PI, TAU};

impl Drawing<'_> {
    /// The first slice starts at the top, the others follow clockwise.
    pub(super) fn pie(&self, name: &str, slices: &[Slice]) -> Markup {
        let drawn = || {
            slices
                .iter()
                .filter(|slice| slice.value.is_finite() && slice.value > 0.0)
        };
        let total: f64 = drawn().map(|slice| slice.value).sum();
        let area = &self.area;
        let (x, y) = (area.left + area.width / 2.0, area.top + area.height / 2.0);
        let radius = (area.height / 2.0 - LABEL * 1.5).min(area.width / 4.0).max(10.0);
        let mut before = 0.0;
        let places: Vec<(&Slice, f64, f64)> = drawn()
            .map(|slice| {
                let from = before;
                before += slice.value / total;
                (slice, from, before)
            })
            .collect();
        let at = |share: f64, far: f64| (x + far * (share * TAU).sin(), y - far * (share * TAU).cos());
        let text = |(x, y): (f64, f64)| format!("{} {}", px(x), px(y));
        html! {
            g.pie data-name=(name) stroke=(self.figure.theme.paper()) stroke-width="2" {
                @for (slice, from, to) in places {
                    @let fill = self.figure.colour(slice.colour);
                    @if to - from > 0.9999 {
                        circle data-slice=(slice.value) cx=(px(x)) cy=(px(y)) r=(px(radius)) fill=(fill) {}
                    } @else {
                        path data-slice=(slice.value) fill=(fill) d={
                            "M" (text((x, y))) "L" (text(at(from, radius))) "A" (px(radius)) " " (px(radius)) " 0 "
                            (if to - from > 0.5 { 1 } else { 0 }) " 1 " (text(at(to, radius))) "Z"
                        } {}
                    }
                    @let middle = (from + to) / 2.0;
                    @let (tx, ty) = at(middle, radius + 16.0);
                    @let side = (middle * TAU).sin();
                    text x=(px(tx)) y=(px(ty + LABEL * 0.35)) stroke="none" fill=(self.figure.theme.ink())
                        text-anchor=(if side.abs() < (PI / 20.0).sin() { "middle" } else if side > 0.0 { "start" } else { "end" }) {
                        tspan font-weight="bold" { (escape::text(&escape::cut(&slice.label, 40))) }
                        " " (percent(slice.value / total * 100.0))
                    }
                }
            }
        }
    }
}
