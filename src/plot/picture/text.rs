//! Text in a picture. Its width is estimated, because only margins depend on it.

use crate::display::escape;

// Text sizes in CSS pixels. A page shows the picture in a column of 960 at 0.8 of its size: 20 and 15 are then the
// 16 of a title and the 12 of a label.
pub(super) const TITLE: f64 = 21.0;
pub(super) const SUBTITLE: f64 = 16.0;
pub(super) const LABEL: f64 = 15.0;
pub(super) const SOURCE: f64 = 14.0;
pub(super) const LINE: f64 = 1.25;
/// Mean width of a character in Noto Sans, in ems: slightly overestimated, so that nothing is cut off.
const CHARACTER: f64 = 0.56;

pub(super) fn text_width(text: &str, size: f64) -> f64 {
    let ems: f64 = text
        .chars()
        .map(|c| if u32::from(c) >= 0x1100 { 1.0 } else { CHARACTER })
        .sum();
    ems * size
}

/// How many characters fit into a width.
pub(super) fn characters(size: f64, width: f64) -> usize {
    (width / (size * CHARACTER)) as usize
}

/// The text, shortened to the available width.
pub(super) fn fitted(text: &str, size: f64, width: f64) -> String {
    let text = escape::text(text);
    let room = characters(size, width);
    if text_width(&text, size) <= width {
        text.into_owned()
    } else {
        escape::cut(&text, room).into_owned()
    }
}

/// A coordinate with up to two decimals.
pub(super) fn px(value: f64) -> String {
    let text = format!("{value:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
