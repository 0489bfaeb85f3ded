//! Heat maps and their scale of colours.

use super::area::Area;
use super::drawing::Drawing;
use super::text::{LABEL, SOURCE, fitted, px, text_width};
use crate::plot::figure::Figure;
use crate::plot::mark::Cell;
use crate::plot::shade::Shade;
use crate::plot::theme::ink_on;
use maud::{Markup, html};

impl Drawing<'_> {
    pub(super) fn cells(&self, name: &str, cells: &[Cell]) -> Markup {
        let Some(shade) = &self.scene.shade else {
            return html! {};
        };
        html! {
            g.cells data-name=(name) {
                @for cell in cells { (self.cell(cell, shade)) }
            }
        }
    }

    fn cell(&self, cell: &Cell, shade: &Shade) -> Markup {
        let theme = self.figure.theme;
        let (left, right) = (self.x(cell.x as f64 - 0.5), self.x(cell.x as f64 + 0.5));
        let (top, bottom) = (self.y(cell.y as f64 - 0.5), self.y(cell.y as f64 + 0.5));
        let (width, height) = (right - left, bottom - top);
        let fill = shade.of(cell).map(|place| shade.colour(place, theme));
        let ink = fill.as_deref().map_or(theme.muted(), ink_on);
        let lines: Vec<&str> = cell.label.split('\n').filter(|line| !line.is_empty()).collect();
        let size = if lines.len() > 1 { SOURCE } else { LABEL };
        let fits =
            lines.iter().all(|line| text_width(line, size) <= width + 4.0) && lines.len() as f64 * size * 1.2 <= height;
        let first = (top + bottom) / 2.0 - (lines.len() as f64 - 1.0) * size * 0.6 + size * 0.35;
        html! {
            rect data-cell={ (cell.x) " " (cell.y) } data-value=[cell.value.filter(|_| fill.is_some())]
                x=(px(left + 1.0)) y=(px(top + 1.0)) width=(px((width - 2.0).max(0.5))) height=(px((height - 2.0).max(0.5)))
                fill=(fill.as_deref().unwrap_or(theme.faint())) {}
            @if fits {
                @for (i, line) in lines.iter().enumerate() {
                    text x=(px((left + right) / 2.0)) y=(px(first + i as f64 * size * 1.2)) text-anchor="middle"
                        font-size=(size) fill=(ink) { (fitted(line, size, width + 8.0)) }
                }
            }
        }
    }
}

/// The scale of colours at the right.
pub(super) fn scale(figure: &Figure, shade: &Shade, plots: Area) -> Markup {
    const WIDTH: f64 = 16.0;
    const STEPS: usize = 40;
    let theme = figure.theme;
    let left = plots.right() + 22.0;
    let y = |place: f64| plots.bottom() - shade.share(place) * plots.height;
    html! {
        // Steps and not a gradient: the PNG has a palette, in which a gradient's many colours would be mixed.
        @for step in 0..STEPS {
            @let (from, to) = (step as f64 / STEPS as f64, (step as f64 + 1.0) / STEPS as f64);
            @let place = shade.low + (from + to) / 2.0 * (shade.high - shade.low);
            rect.ramp x=(px(left)) y=(px(plots.bottom() - to * plots.height)) width=(WIDTH) height=(px(plots.height / STEPS as f64 + 0.5))
                fill=(shade.colour(place, theme)) {}
        }
        @for (place, text) in &shade.ticks {
            text x=(px(left + WIDTH + 7.0)) y=(px(y(*place) + LABEL * 0.35)) { (text) }
        }
        text x=(px(left + WIDTH + 46.0)) y=(px(plots.top - 12.0)) text-anchor="end" { (fitted(&shade.title, LABEL, plots.width / 2.0)) }
    }
}
