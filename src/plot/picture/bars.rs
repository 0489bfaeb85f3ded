//! Bars and histograms.

use super::drawing::Drawing;
use super::text::{LABEL, px, text_width};
use crate::plot::mark::{Bar, Bin};
use crate::plot::unit::written;
use maud::{Markup, html};

impl Drawing<'_> {
    pub(super) fn bars(&self, name: &str, colour: &str, bars: &[Bar]) -> Markup {
        let valued = self.values_fit(bars.iter().map(|bar| bar.value));
        html! {
            g.bars data-name=(name) fill=(colour) {
                @for (at, bar) in bars.iter().enumerate() { (self.bar(at as f64, bar, valued)) }
            }
        }
    }

    /// Pixels from one name to the next.
    pub(super) fn slot(&self) -> f64 {
        let (across, length) = match self.flat() {
            true => (&self.pane.y, self.area.height),
            false => (&self.pane.x, self.area.width),
        };
        length / (across.high - across.low).abs()
    }

    /// Whether values fit above vertical bars without overlap.
    fn values_fit(&self, values: impl Iterator<Item = f64>) -> bool {
        let unit = self.figure.y.unit;
        let text = |value| text_width(&written(value, unit, self.figure.numbers), LABEL);
        self.flat() || values.filter(|v| v.is_finite()).map(text).fold(0.0, f64::max) <= self.slot() * 1.1
    }

    fn bar(&self, at: f64, bar: &Bar, valued: bool) -> Markup {
        let theme = self.figure.theme;
        let flat = self.flat();
        let along = if flat { &self.pane.x } else { &self.pane.y };
        if !along.has(bar.value) {
            return html! {};
        }
        // A third of the place is left empty, so that bars stay apart.
        let thick = (self.slot() * 0.66).min(34.0);
        let fill = bar.grey.then_some(self.neutral());
        let (middle, zero, end) = match flat {
            true => (self.y(at), self.x(0.0), self.x(bar.value)),
            false => (self.x(at), self.y(0.0), self.y(bar.value)),
        };
        let (from, span) = (zero.min(end), (end - zero).abs());
        let interval = bar.interval.filter(|(low, high)| along.has(*low) && along.has(*high));
        // The value stands beyond the end and the whisker, away from zero.
        let down = bar.value < 0.0;
        let far = interval.map_or(
            bar.value,
            |(low, high)| if down { low.min(bar.value) } else { high.max(bar.value) },
        );
        let reach = if flat { self.x(far) } else { self.y(far) };
        let unit = if flat {
            self.pane.x_axis.unit
        } else {
            self.figure.y.unit
        };
        let value = written(bar.value, unit, self.figure.numbers);
        // On the left there may be no room for it beside the bar's name.
        let leftward = down && reach - 9.0 - text_width(&value, LABEL) >= self.x(self.pane.x.low);
        let right_end = match (down, interval) {
            (true, interval) => self.x(interval.map_or(0.0, |(_, high)| high.max(0.0))),
            (false, _) => reach,
        };
        html! {
            @if flat {
                rect x=(px(from)) y=(px(middle - thick / 2.0)) width=(px(span)) height=(px(thick)) fill=[fill] {}
            } @else {
                rect x=(px(middle - thick / 2.0)) y=(px(from)) width=(px(thick)) height=(px(span)) fill=[fill] {}
            }
            @if let Some((low, high)) = interval { (self.whisker(middle, low, high)) }
            @if flat {
                text x=(px(if leftward { reach - 9.0 } else { right_end + 9.0 })) y=(px(middle + LABEL * 0.35)) fill=(theme.ink())
                    text-anchor=[leftward.then_some("end")] { (value) }
            } @else if valued {
                text x=(px(middle)) y=(px(if down { reach + 8.0 + LABEL * 0.7 } else { reach - 8.0 })) text-anchor="middle"
                    fill=(theme.ink()) { (value) }
            }
        }
    }

    pub(super) fn bins(&self, name: &str, colour: &str, bins: &[Bin]) -> Markup {
        let drawn = || {
            bins.iter()
                .filter(|bin| self.pane.has(bin.from, bin.count) && self.pane.x.has(bin.to))
        };
        let text = |bin: &Bin| written(bin.count, self.figure.y.unit, self.figure.numbers);
        let fits = |bin: &Bin| text_width(&text(bin), LABEL) <= self.x(bin.to) - self.x(bin.from);
        // Small multiples have no room for numbers.
        let valued = self.scene.panes.len() == 1 && drawn().all(fits);
        html! {
            g.bins data-name=(name) fill=(colour) {
                @for bin in drawn() {
                    @let (left, right) = (self.x(bin.from), self.x(bin.to));
                    @let (top, bottom) = (self.y(bin.count), self.y(0.0));
                    // A line of paper between neighbours.
                    rect x=(px(left + 0.75)) y=(px(top)) width=(px((right - left - 1.5).max(0.5))) height=(px(bottom - top)) {}
                    @if valued && bin.count > 0.0 {
                        text x=(px((left + right) / 2.0)) y=(px(top - 8.0)) text-anchor="middle" fill=(self.figure.theme.ink()) { (text(bin)) }
                    }
                }
            }
        }
    }
}
