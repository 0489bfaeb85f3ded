//! Points, with whiskers and labels if they have them.

use super::tracer::{Tracer, hover};
use crate::display::escape;
use crate::error::Result;
use crate::plot::mark::Point;
use plotly::Scatter;
use plotly::common::{ErrorData, ErrorType, HoverInfo, Marker, Mode};
use serde_json::{Value, json};

impl Tracer<'_> {
    pub(super) fn points(&self, points: &[Point], colour: &'static str, name: String) -> Result<Value> {
        let drawn: Vec<&Point> = points.iter().filter(|p| self.pane.has(p.x, p.y)).collect();
        let labels: Vec<String> = drawn
            .iter()
            .map(|p| {
                // Beyond a whisker along x: see `notes`.
                let label = p.label.as_deref().filter(|_| !(self.flat() && p.interval.is_some()));
                escape::plotly(&escape::cut(label.unwrap_or_default(), 30))
            })
            .collect();
        let whiskered = drawn.iter().any(|p| p.interval.is_some());
        let labelled = labels.iter().any(|label| !label.is_empty());
        let xs = drawn.iter().map(|p| self.x_value(p.x)).collect();
        let mut trace = Scatter::new(xs, drawn.iter().map(|p| p.y).collect())
            .mode(if labelled { Mode::MarkersText } else { Mode::Markers })
            .marker(
                Marker::new()
                    .color(colour)
                    .size(if whiskered { 9 } else { 7 })
                    .opacity(if whiskered {
                        1.0
                    } else {
                        self.figure.theme.point_opacity()
                    }),
            )
            .hover_info(HoverInfo::Text)
            .hover_text_array(drawn.iter().map(|p| hover(&p.hover)).collect::<Vec<_>>())
            .name(name);
        if labelled {
            trace = trace.text_array(labels);
        }
        if whiskered {
            let value = |p: &Point| if self.flat() { p.x } else { p.y };
            let intervals = drawn.iter().map(|p| (value(p), p.interval));
            let whiskers = self.whiskers(intervals);
            trace = if self.flat() {
                trace.error_x(whiskers)
            } else {
                trace.error_y(whiskers)
            };
        }
        let mut trace = serde_json::to_value(trace)?;
        if drawn.iter().any(|p| p.hollow) {
            // The crate has one symbol for a whole series.
            let symbols: Vec<_> = drawn
                .iter()
                .map(|p| if p.hollow { "circle-open" } else { "circle" })
                .collect();
            if let Some(marker) = trace.get_mut("marker").and_then(Value::as_object_mut) {
                marker.insert("symbol".into(), json!(symbols));
            }
        }
        if let Some(fields) = trace.as_object_mut().filter(|_| labelled) {
            let left = |p: &Point| self.pane.x.share(p.x) > 0.75;
            let sides: Vec<_> = drawn
                .iter()
                .map(|p| if left(p) { "middle left" } else { "middle right" })
                .collect();
            fields.insert("textposition".into(), json!(sides));
        }
        Ok(trace)
    }

    /// Intervals in plotly's form: distances from the value.
    pub(super) fn whiskers(&self, values: impl Iterator<Item = (f64, Option<(f64, f64)>)>) -> ErrorData {
        let (above, below): (Vec<f64>, Vec<f64>) = values
            .map(|(value, interval)| match interval {
                Some((low, high)) => ((high - value).max(0.0), (value - low).max(0.0)),
                None => (0.0, 0.0),
            })
            .unzip();
        ErrorData::new(ErrorType::Data)
            .symmetric(false)
            .array(above)
            .array_minus(below)
            .color(self.figure.theme.ink())
            .thickness(1.5)
            .width(4)
    }
}
