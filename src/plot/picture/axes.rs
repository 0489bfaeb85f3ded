//! Axes, rules and the names of series.

use super::area::{Area, EDGE, named};
use super::drawing::Drawing;
use super::text::{LABEL, LINE, SOURCE, fitted, px, text_width};
use crate::display::escape;
use crate::plot::figure::{Figure, Scale};
use maud::{Markup, html};

/// The title of the vertical axis is above its plots.
pub(super) fn vertical_title(figure: &Figure, whole: Area) -> Markup {
    let panels = if figure.panels.is_empty() {
        0.0
    } else {
        LABEL * LINE + 6.0
    };
    html! { text x=(EDGE) y=(px(whole.top - panels - 12.0)) { (escape::text(&figure.y.words())) } }
}

impl Drawing<'_> {
    pub(super) fn axes(&self) -> Markup {
        let (figure, pane, area, theme) = (self.figure, self.pane, &self.area, self.figure.theme);
        let zero = [(pane.x_axis, &pane.x, true), (&figure.y, &pane.y, false)];
        let slot = area.width / pane.x.ticks.len().max(1) as f64;
        html! {
            @if let Some(title) = pane.title {
                text x=(px(area.left)) y=(px(area.top - 9.0)) font-weight="bold" fill=(theme.ink()) { (fitted(title, LABEL, area.width)) }
            }
            g.axis-y stroke=(theme.grid()) {
                @for (value, label) in &pane.y.ticks {
                    @let y = self.y(*value);
                    @if !named(&figure.y.scale) {
                        path d={ "M" (px(area.left)) " " (px(y)) "H" (px(area.right())) } {}
                    }
                    @if pane.column == 0 {
                        text x=(px(area.left - 10.0)) y=(px(y + LABEL * 0.35)) text-anchor="end" stroke="none" {
                            (fitted(label, LABEL, area.left - EDGE))
                        }
                    }
                }
            }
            g.axis-x stroke=(theme.grid()) {
                @for (value, label) in self.horizontal_ticks(slot) {
                    @let x = self.x(*value);
                    @if !named(&pane.x_axis.scale) {
                        path d={ "M" (px(x)) " " (px(area.top)) "V" (px(area.bottom())) } {}
                    }
                    @if pane.ticked {
                        text x=(px(x)) y=(px(area.bottom() + LABEL + 8.0)) text-anchor="middle" stroke="none" {
                            @if named(&pane.x_axis.scale) { (fitted(label, LABEL, slot)) } @else { (escape::text(label)) }
                        }
                    }
                }
            }
            // Bars and shares start at a line that can be seen.
            @for (axis, extent, horizontal) in zero {
                @if axis.scale == Scale::FromZero && extent.has(0.0) {
                    @if horizontal {
                        path d={ "M" (px(self.x(0.0))) " " (px(area.top)) "V" (px(area.bottom())) } stroke=(theme.muted()) {}
                    } @else {
                        path d={ "M" (px(area.left)) " " (px(self.y(0.0))) "H" (px(area.right())) } stroke=(theme.muted()) {}
                    }
                }
            }
            @if pane.ticked {
                text x=(px(area.right())) y=(px(area.bottom() + LABEL * LINE + LABEL + 10.0)) text-anchor="end" {
                    (fitted(&pane.x_axis.words(), LABEL, area.right()))
                }
            }
        }
    }

    /// The ticks whose texts do not overlap: all names, and every n-th number.
    fn horizontal_ticks(&self, slot: f64) -> impl Iterator<Item = &(f64, String)> {
        let ticks = &self.pane.x.ticks;
        let widest = ticks
            .iter()
            .map(|(_, text)| text_width(text, LABEL))
            .fold(0.0, f64::max);
        let every = match named(&self.pane.x_axis.scale) {
            true => 1,
            false => ((widest + 10.0) / slot.max(1.0)).ceil().max(1.0) as usize,
        };
        ticks.iter().step_by(every)
    }

    pub(super) fn rules(&self) -> Markup {
        let (area, theme) = (&self.area, self.figure.theme);
        let rules = &self.pane.rules;
        let lines = rules.iter().map(|rule| rule.lines.len()).max().unwrap_or(0) as f64;
        let row = lines * SOURCE * LINE + 6.0;
        html! {
            @for rule in rules {
                @let x = self.x(rule.x);
                @let bottom = area.top - 6.0 - rule.row as f64 * row;
                @let top = bottom - rule.lines.len() as f64 * SOURCE * LINE;
                path.rule d={ "M" (px(x)) " " (px(top)) "V" (px(area.bottom())) } stroke=(theme.muted()) stroke-dasharray="4 4" {}
                @for (i, line) in rule.lines.iter().enumerate() {
                    text x=(px(if rule.left { x - 7.0 } else { x + 7.0 })) y=(px(top + i as f64 * SOURCE * LINE + SOURCE))
                        text-anchor=(if rule.left { "end" } else { "start" }) font-size=(SOURCE) { (escape::text(line)) }
                }
            }
        }
    }

    pub(super) fn labels(&self) -> Markup {
        let (area, figure) = (&self.area, self.figure);
        html! {
            @for label in &self.pane.labels {
                text x=(px(area.right() + 10.0)) y=(px(area.bottom() - label.share * area.height + LABEL * 0.35))
                    fill=(figure.palette.text(label.colour, figure.theme)) font-weight="bold" {
                    (fitted(&label.text, LABEL, f64::from(figure.size.0) * 0.25))
                }
            }
        }
    }
}
