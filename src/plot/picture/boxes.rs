//! Boxes: the middle half, the median and the whiskers of a distribution.

use super::drawing::Drawing;
use super::text::{LABEL, SOURCE, px};
use crate::display::number::full;
use crate::plot::mark::BoxValue;
use maud::{Markup, html};

impl Drawing<'_> {
    pub(super) fn boxes(&self, name: &str, colour: &str, boxes: &[BoxValue]) -> Markup {
        html! {
            g.boxes data-name=(name) fill=(colour) stroke=(colour) stroke-width="1.75" {
                @for (at, value) in boxes.iter().enumerate() { (self.box_of(at as f64, value)) }
            }
        }
    }

    fn box_of(&self, at: f64, value: &BoxValue) -> Markup {
        let (flat, theme) = (self.flat(), self.figure.theme);
        let along = if flat { &self.pane.x } else { &self.pane.y };
        let numbers = [value.low, value.q1, value.median, value.q3, value.high];
        if !numbers.iter().all(|number| along.has(*number)) {
            return html! {};
        }
        let half = (self.slot() * 0.25).min(26.0);
        let [low, q1, median, q3, high] = numbers.map(|number| if flat { self.x(number) } else { self.y(number) });
        let middle = if flat { self.y(at) } else { self.x(at) };
        let (from, to, cap) = (middle - half, middle + half, half / 2.0);
        // Drawn lying; upright, the two coordinates change places.
        let line = |a: f64, b: f64, c: f64, d: f64| match flat {
            true => format!("M{} {}L{} {}", px(a), px(b), px(c), px(d)),
            false => format!("M{} {}L{} {}", px(b), px(a), px(d), px(c)),
        };
        let whiskers = [
            line(low, middle, q1, middle),
            line(q3, middle, high, middle),
            line(low, middle - cap, low, middle + cap),
            line(high, middle - cap, high, middle + cap),
        ];
        let (x, y) = if flat { (q1.min(q3), from) } else { (from, q1.min(q3)) };
        let (width, height) = if flat {
            ((q3 - q1).abs(), to - from)
        } else {
            (to - from, (q3 - q1).abs())
        };
        let paint = value.grey.then_some(self.neutral());
        html! {
            g.box fill=[paint] stroke=[paint]
                data-five={ (value.low) " " (value.q1) " " (value.median) " " (value.q3) " " (value.high) } {
                path d=(whiskers.concat()) fill="none" {}
                rect x=(px(x)) y=(px(y)) width=(px(width)) height=(px(height)) fill-opacity="0.35" {}
                path d=(line(median, from, median, to)) stroke=(theme.ink()) stroke-width="3" fill="none" {}
            }
            @let n = format!("n {}", full(value.n as i64));
            @if flat {
                text x=(px(high.max(q3) + 9.0)) y=(px(middle + LABEL * 0.35)) font-size=(SOURCE) fill=(theme.muted()) stroke="none" { (n) }
            } @else {
                text x=(px(middle)) y=(px(high.min(q3) - 8.0)) text-anchor="middle" font-size=(SOURCE) fill=(theme.muted()) stroke="none" { (n) }
            }
        }
    }
}
