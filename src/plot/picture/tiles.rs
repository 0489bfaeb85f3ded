//! A treemap, squarified.

use super::drawing::Drawing;
use super::text::{LABEL, SOURCE, fitted, px};
use crate::plot::mark::Tile;
use crate::plot::squarify::squarify;
use crate::plot::theme::ink_on;
use maud::{Markup, html};

impl Drawing<'_> {
    pub(super) fn tiles(&self, name: &str, tiles: &[Tile]) -> Markup {
        let area = &self.area;
        let drawn: Vec<&Tile> = tiles
            .iter()
            .filter(|tile| tile.value.is_finite() && tile.value > 0.0)
            .collect();
        let values: Vec<f64> = drawn.iter().map(|tile| tile.value).collect();
        let places = squarify(&values, area.width, area.height);
        html! {
            g.tiles data-name=(name) {
                @for (tile, [x, y, width, height]) in drawn.iter().zip(places) {
                    @let (x, y) = (area.left + x, area.top + y);
                    @let fill = self.figure.colour(tile.colour);
                    @let ink = ink_on(fill);
                    rect data-tile=(tile.value) x=(px(x + 1.0)) y=(px(y + 1.0)) width=(px((width - 2.0).max(0.5)))
                        height=(px((height - 2.0).max(0.5))) fill=(fill) {}
                    @if width > 56.0 && height > LABEL * 1.8 {
                        text x=(px(x + 10.0)) y=(px(y + LABEL + 8.0)) font-weight="bold" fill=(ink) { (fitted(&tile.label, LABEL, width - 18.0)) }
                        // Half a number would be another number: the note is whole or in the hover alone.
                        @if height > LABEL * 3.4 && fitted(&tile.note, SOURCE, width - 18.0) == tile.note {
                            text x=(px(x + 10.0)) y=(px(y + LABEL * 2.3 + 8.0)) font-size=(SOURCE) fill=(ink) { (tile.note) }
                        }
                    }
                }
            }
        }
    }
}
