//! Text in a picture. Its width is estimated, because only margins depend on it.

use crate::display::escape;

// Text sizes in CSS pixels of a picture 1040 wide. A page shows it at 0.9 of its size, paper at 0.66: a label then has 14
// pixels or 7.5 points.
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
