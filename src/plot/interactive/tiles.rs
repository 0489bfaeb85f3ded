//! Treemaps and pies.

use super::tracer::{Tracer, hover};
use crate::display::escape;
use crate::display::number::percent;
use crate::error::Result;
use crate::plot::mark::{Slice, Tile};
use crate::plot::theme::ink_on;
use serde::Serialize;
use serde_json::{Value, json};

/// <https://plotly.com/javascript/reference/treemap/>
#[derive(Serialize)]
struct TreeMap {
    r#type: &'static str,
    name: String,
    /// Tiles with the same label are still different tiles.
    ids: Vec<String>,
    labels: Vec<String>,
    parents: Vec<&'static str>,
    values: Vec<f64>,
    text: Vec<String>,
    textinfo: &'static str,
    textfont: Value,
    textposition: &'static str,
    hovertext: Vec<String>,
    hoverinfo: &'static str,
    marker: Value,
    tiling: Value,
    pathbar: Value,
    root: Value,
}

/// <https://plotly.com/javascript/reference/pie/>
#[derive(Serialize)]
struct Pie {
    r#type: &'static str,
    name: String,
    labels: Vec<String>,
    values: Vec<f64>,
    text: Vec<String>,
    textinfo: &'static str,
    textposition: &'static str,
    hovertext: Vec<String>,
    hoverinfo: &'static str,
    sort: bool,
    direction: &'static str,
    marker: Value,
}

impl Tracer<'_> {
    pub(super) fn tiles(&self, tiles: &[Tile], name: String) -> Result<Value> {
        let drawn: Vec<&Tile> = tiles
            .iter()
            .filter(|tile| tile.value.is_finite() && tile.value > 0.0)
            .collect();
        let colours: Vec<&str> = drawn.iter().map(|tile| self.figure.colour(tile.colour)).collect();
        let inks: Vec<&str> = colours.iter().map(|colour| ink_on(colour)).collect();
        let trace = TreeMap {
            r#type: "treemap",
            name,
            ids: (0..drawn.len()).map(|place| place.to_string()).collect(),
            labels: drawn
                .iter()
                .map(|tile| format!("<b>{}</b>", escape::plotly(&tile.label)))
                .collect(),
            parents: vec![""; drawn.len()],
            values: drawn.iter().map(|tile| tile.value).collect(),
            text: drawn.iter().map(|tile| escape::plotly(&tile.note)).collect(),
            textinfo: "label+text",
            textfont: json!({ "color": inks, "size": 13 }),
            textposition: "top left",
            hovertext: drawn.iter().map(|tile| hover(&tile.hover)).collect(),
            hoverinfo: "text",
            marker: json!({ "colors": colours, "line": { "color": self.figure.theme.paper(), "width": 2 } }),
            tiling: json!({ "packing": "squarify", "pad": 0 }),
            pathbar: json!({ "visible": false }),
            root: json!({ "color": self.figure.theme.paper() }),
        };
        Ok(serde_json::to_value(trace)?)
    }

    pub(super) fn pie(&self, slices: &[Slice], name: String) -> Result<Value> {
        let drawn: Vec<&Slice> = slices
            .iter()
            .filter(|slice| slice.value.is_finite() && slice.value > 0.0)
            .collect();
        let total: f64 = drawn.iter().map(|slice| slice.value).sum();
        let colours: Vec<&str> = drawn.iter().map(|slice| self.figure.colour(slice.colour)).collect();
        let text = |slice: &&Slice| {
            let label = escape::plotly(&escape::cut(&slice.label, 40));
            format!("<b>{label}</b> {}", percent(slice.value / total * 100.0))
        };
        let trace = Pie {
            r#type: "pie",
            name,
            labels: drawn.iter().map(|slice| escape::plotly(&slice.label)).collect(),
            values: drawn.iter().map(|slice| slice.value).collect(),
            text: drawn.iter().map(text).collect(),
            textinfo: "text",
            textposition: "outside",
            hovertext: drawn.iter().map(|slice| hover(&slice.hover)).collect(),
            hoverinfo: "text",
            sort: false,
            direction: "clockwise",
            marker: json!({ "colors": colours, "line": { "color": self.figure.theme.paper(), "width": 2 } }),
        };
        Ok(serde_json::to_value(trace)?)
    }
}
