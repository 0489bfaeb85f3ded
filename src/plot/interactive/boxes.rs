//! Boxes from five given numbers, which plotly.rs's trace does not support.

use super::tracer::{Tracer, hover};
use crate::display::number::full;
use crate::error::Result;
use crate::plot::figure::Series;
use crate::plot::mark::BoxValue;
use crate::plot::theme::Colour;
use serde::Serialize;
use serde_json::{Value, json};

/// <https://plotly.com/javascript/reference/box/>
#[derive(Serialize)]
struct BoxTrace {
    r#type: &'static str,
    name: String,
    orientation: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    x: Option<Vec<f64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    y: Option<Vec<f64>>,
    lowerfence: Vec<f64>,
    q1: Vec<f64>,
    median: Vec<f64>,
    q3: Vec<f64>,
    upperfence: Vec<f64>,
    width: f64,
    fillcolor: String,
    line: Value,
    hoverinfo: &'static str,
}

impl Tracer<'_> {
    /// One trace for those with enough values and one for the grey ones; points at the medians carry the hovers and the
    /// sample sizes, because plotly's boxes have no hovers of their own.
    pub(super) fn boxes(&self, boxes: &[BoxValue], series: &Series, name: String) -> Result<Vec<Value>> {
        let flat = self.flat();
        let along = if flat { &self.pane.x } else { &self.pane.y };
        let drawn = boxes.iter().enumerate().filter(|(_, b)| {
            [b.low, b.q1, b.median, b.q3, b.high]
                .iter()
                .all(|number| along.has(*number))
        });
        let drawn: Vec<(usize, &BoxValue)> = drawn.collect();
        let (palette, theme) = (self.figure.palette, self.figure.theme);
        let mut traces = Vec::new();
        for (grey, colour) in [(false, series.colour), (true, Colour::Neutral)] {
            let some: Vec<_> = drawn.iter().filter(|(_, b)| b.grey == grey).collect();
            if some.is_empty() {
                continue;
            }
            let places: Vec<f64> = some.iter().map(|(place, _)| *place as f64).collect();
            let of = |pick: fn(&BoxValue) -> f64| -> Vec<f64> { some.iter().map(|(_, b)| pick(b)).collect() };
            traces.push(serde_json::to_value(BoxTrace {
                r#type: "box",
                name: name.clone(),
                orientation: if flat { "h" } else { "v" },
                x: (!flat).then(|| places.clone()),
                y: flat.then(|| places.clone()),
                lowerfence: of(|b| b.low),
                q1: of(|b| b.q1),
                median: of(|b| b.median),
                q3: of(|b| b.q3),
                upperfence: of(|b| b.high),
                width: 0.5,
                fillcolor: palette.translucent(colour, theme),
                line: json!({ "color": self.figure.colour(colour), "width": 1.75 }),
                hoverinfo: "skip",
            })?);
        }
        if !drawn.is_empty() {
            let places = || drawn.iter().map(|(place, _)| *place as f64).collect::<Vec<_>>();
            let ends = || drawn.iter().map(|(_, b)| b.high).collect::<Vec<_>>();
            let (x, y) = if flat { (ends(), places()) } else { (places(), ends()) };
            // Away from the end of the whisker.
            let text = |n: usize| match full(n as i64) {
                n if flat => format!("\u{a0}\u{a0}n {n}"),
                n => format!("n {n}<br>\u{a0}"),
            };
            let sizes = drawn.iter().map(|(_, b)| text(b.n));
            traces.push(json!({
                "type": "scatter", "mode": "text", "x": x, "y": y, "name": format!("{name}: n"),
                "text": sizes.collect::<Vec<_>>(),
                "textposition": if flat { "middle right" } else { "top center" },
                "textfont": { "color": theme.muted(), "size": 11 },
                "cliponaxis": false,
                "hoverinfo": "skip",
            }));
            let medians = || drawn.iter().map(|(_, b)| b.median).collect::<Vec<_>>();
            let (x, y) = if flat {
                (medians(), places())
            } else {
                (places(), medians())
            };
            traces.push(json!({
                "type": "scatter", "mode": "markers", "x": x, "y": y, "name": format!("{name}: median"),
                "marker": {
                    "symbol": if flat { "line-ns" } else { "line-ew" }, "size": 22,
                    "line": { "color": theme.ink(), "width": 2.5 },
                },
                "hoverinfo": "text",
                "hovertext": drawn.iter().map(|(_, b)| hover(&b.hover)).collect::<Vec<_>>(),
            }));
        }
        Ok(traces)
    }
}
