//! What all figures have in common.

use crate::plot::theme::{Colour, Theme};
use serde_json::{Value, json};

const FONT: &str = "system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, sans-serif";

/// What all figures have in common; the attributes of a figure take precedence.
pub(super) fn template(theme: Theme) -> Value {
    let axis = json!({
        "gridcolor": theme.grid(), "linecolor": theme.grid(), "zeroline": false, "automargin": true, "ticks": "",
        "tickfont": { "color": theme.muted() }, "title": { "font": { "color": theme.muted(), "size": 12 }, "standoff": 8 },
    });
    let colours = [
        Colour::Main,
        Colour::Comparison,
        Colour::Good,
        Colour::Bad,
        Colour::Shorts,
    ]
    .map(|c| c.hex(theme));
    json!({ "layout": {
        "paper_bgcolor": theme.paper(),
        "plot_bgcolor": theme.paper(),
        "font": { "family": FONT, "size": 12, "color": theme.ink() },
        "colorway": colours,
        "hoverlabel": {
            "bgcolor": theme.paper(), "bordercolor": theme.muted(), "align": "left",
            "font": { "family": FONT, "size": 12, "color": theme.ink() },
        },
        "xaxis": axis, "yaxis": axis,
    } })
}
