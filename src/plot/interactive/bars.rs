//! Bars and histograms.

use super::tracer::{Tracer, hover};
use crate::error::Result;
use crate::plot::mark::{Bar as BarValue, Bin};
use crate::plot::theme::Colour;
use plotly::Bar;
use plotly::common::{HoverInfo, Marker, Orientation};
use serde_json::{Value, json};

impl Tracer<'_> {
    pub(super) fn bars(&self, bars: &[BarValue], colour: &'static str, name: String) -> Result<Value> {
        let flat = self.flat();
        let along = if flat { &self.pane.x } else { &self.pane.y };
        let values: Vec<Option<f64>> = bars.iter().map(|b| Some(b.value).filter(|v| along.has(*v))).collect();
        let places: Vec<Option<f64>> = (0..bars.len()).map(|i| Some(i as f64)).collect();
        let grey = self.figure.colour(Colour::Neutral);
        let colours: Vec<&'static str> = bars.iter().map(|b| if b.grey { grey } else { colour }).collect();
        let (xs, ys) = if flat { (values, places) } else { (places, values) };
        let mut trace = Bar::new(xs, ys)
            .orientation(if flat {
                Orientation::Horizontal
            } else {
                Orientation::Vertical
            })
            .marker(Marker::new().color_array(colours))
            .width(0.66)
            .hover_info(HoverInfo::Text)
            .hover_text_array(bars.iter().map(|b| hover(&b.hover)).collect::<Vec<_>>())
            .name(name);
        if bars.iter().any(|b| b.interval.is_some()) {
            let whiskers = self.whiskers(bars.iter().map(|b| (b.value, b.interval)));
            trace = if flat {
                trace.error_x(whiskers)
            } else {
                trace.error_y(whiskers)
            };
        }
        Ok(serde_json::to_value(trace)?)
    }

    pub(super) fn bins(&self, bins: &[Bin], colour: &'static str, name: String) -> Result<Value> {
        let pane = self.pane;
        let drawn: Vec<&Bin> = bins
            .iter()
            .filter(|bin| pane.has(bin.from, bin.count) && pane.x.has(bin.to))
            .collect();
        let of = |pick: fn(&Bin) -> f64| -> Vec<f64> { drawn.iter().map(|bin| pick(bin)).collect() };
        let line = json!({ "color": self.figure.theme.paper(), "width": 1 });
        Ok(json!({
            "type": "bar",
            "x": of(|bin| bin.from),
            "y": of(|bin| bin.count),
            "width": of(|bin| bin.to - bin.from),
            // From where it begins, so that it is right on a log axis too.
            "offset": 0,
            "marker": { "color": colour, "line": line },
            "hoverinfo": "text",
            "hovertext": drawn.iter().map(|bin| hover(&bin.hover)).collect::<Vec<_>>(),
            "name": name,
        }))
    }
}
