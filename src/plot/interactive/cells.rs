//! Heat maps.

use super::tracer::{Tracer, hover};
use crate::display::escape;
use crate::error::Result;
use crate::plot::mark::Cell;
use serde::Serialize;
use serde_json::{Value, json};

/// <https://plotly.com/javascript/reference/heatmap/>
#[derive(Serialize)]
struct HeatMap {
    r#type: &'static str,
    name: String,
    x: Vec<usize>,
    y: Vec<usize>,
    z: Vec<Vec<Option<f64>>>,
    zmin: f64,
    zmax: f64,
    colorscale: Value,
    showscale: bool,
    #[serde(skip_serializing_if = "Value::is_null")]
    colorbar: Value,
    text: Vec<Vec<String>>,
    texttemplate: &'static str,
    textfont: Value,
    hovertext: Vec<Vec<String>>,
    hoverinfo: &'static str,
    hoverongaps: bool,
    xgap: usize,
    ygap: usize,
}

impl Tracer<'_> {
    /// Cells with a value, over a trace of the others in a faint colour.
    pub(super) fn cells(&self, cells: &[Cell], name: String) -> Result<Vec<Value>> {
        let Some(shade) = &self.scene.shade else {
            return Ok(Vec::new());
        };
        let theme = self.figure.theme;
        let columns = cells.iter().map(|cell| cell.x + 1).max().unwrap_or(0);
        let rows = cells.iter().map(|cell| cell.y + 1).max().unwrap_or(0);
        let mut map = HeatMap {
            r#type: "heatmap",
            name: format!("{name}: too few"),
            x: (0..columns).collect(),
            y: (0..rows).collect(),
            z: vec![vec![None; columns]; rows],
            zmin: 0.0,
            zmax: 1.0,
            colorscale: json!([[0.0, theme.faint()], [1.0, theme.faint()]]),
            showscale: false,
            colorbar: Value::Null,
            text: vec![vec![String::new(); columns]; rows],
            texttemplate: "%{text}",
            textfont: json!({ "color": theme.muted() }),
            hovertext: vec![vec![String::new(); columns]; rows],
            hoverinfo: "text",
            hoverongaps: false,
            xgap: 2,
            ygap: 2,
        };
        let fill = |map: &mut HeatMap, known: bool| {
            for cell in cells {
                let place = shade.of(cell);
                let z = map.z.get_mut(cell.y).and_then(|row| row.get_mut(cell.x));
                if let Some(z) = z.filter(|_| place.is_some() == known) {
                    *z = Some(place.unwrap_or(0.0));
                    if let Some(text) = map.text.get_mut(cell.y).and_then(|row| row.get_mut(cell.x)) {
                        let lines: Vec<String> = cell.label.split('\n').map(escape::plotly).collect();
                        *text = lines.join("<br>");
                    }
                    if let Some(text) = map.hovertext.get_mut(cell.y).and_then(|row| row.get_mut(cell.x)) {
                        *text = hover(&cell.hover);
                    }
                }
            }
        };
        let stops = shade.stops(theme);
        let last = (stops.len().max(2) - 1) as f64;
        let scale: Vec<Value> = stops
            .iter()
            .enumerate()
            .map(|(i, stop)| json!([i as f64 / last, stop]))
            .collect();
        let (places, texts): (Vec<f64>, Vec<&str>) =
            shade.ticks.iter().map(|(place, text)| (*place, text.as_str())).unzip();
        let mut known = HeatMap {
            name,
            zmin: shade.low,
            zmax: shade.high,
            colorscale: json!(scale),
            showscale: true,
            colorbar: json!({
                "tickvals": places, "ticktext": texts, "thickness": 12, "outlinewidth": 0, "ticks": "",
                "tickfont": { "color": theme.muted() },
                "title": { "text": escape::plotly(&shade.title), "side": "right", "font": { "color": theme.muted(), "size": 12 } },
            }),
            textfont: json!({}),
            z: map.z.clone(),
            x: map.x.clone(),
            y: map.y.clone(),
            text: map.text.clone(),
            hovertext: map.hovertext.clone(),
            ..map
        };
        fill(&mut map, false);
        fill(&mut known, true);
        Ok(vec![serde_json::to_value(map)?, serde_json::to_value(known)?])
    }
}
