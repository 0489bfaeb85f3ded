//! The axes of each plot.

use super::tracer::x_value;
use crate::display::escape;
use crate::error::Result;
use crate::plot::figure::{Axis as Description, Figure, Scale};
use crate::plot::scene::{Extent, Scene};
use plotly::common::Title;
use plotly::layout::{Axis, AxisType};
use serde_json::{Map, Value, json};

/// Gaps between small plots, as shares of the whole.
const BESIDE: f64 = 0.04;
const BELOW: f64 = 0.14;
/// Number of names that fit side by side on a phone.
const FITTING: usize = 12;

/// Writes `xaxis`, `yaxis`, `xaxis2`, … into the layout.
pub(super) fn insert(layout: &mut Map<String, Value>, figure: &Figure, scene: &Scene) -> Result<()> {
    let many = scene.panes.len() > 1;
    for (number, pane) in (1..).zip(&scene.panes) {
        let ending = if number == 1 { String::new() } else { number.to_string() };
        let mut x = serde_json::to_value(axis(figure, pane.x_axis, &pane.x, FITTING))?;
        let mut y = serde_json::to_value(axis(figure, &figure.y, &pane.y, usize::MAX))?;
        if many {
            let own = !std::ptr::eq(pane.x_axis, &figure.x);
            let part = |place: usize, of: usize, gap: f64| {
                let length = (1.0 - gap * (of as f64 - 1.0)) / of as f64;
                let start = place as f64 * (length + gap);
                let round = |v: f64| (v * 1e4).round() / 1e4;
                [round(start), round((start + length).min(1.0))]
            };
            let [bottom, top] = part(pane.row, scene.rows, BELOW).map(|share| 1.0 - share);
            set(&mut x, "domain", json!(part(pane.column, scene.columns, BESIDE)));
            set(&mut y, "domain", json!([top, bottom]));
            set(&mut x, "anchor", json!(format!("y{ending}")));
            set(&mut y, "anchor", json!(format!("x{ending}")));
            set(&mut x, "showticklabels", json!(pane.ticked));
            set(&mut y, "showticklabels", json!(pane.column == 0));
            if number > 1 {
                set(&mut y, "matches", json!("y"));
                if !own {
                    set(&mut x, "matches", json!("x"));
                }
            }
            if !pane.ticked {
                set(&mut x, "title", json!({ "text": "" }));
            }
            if pane.column > 0 {
                set(&mut y, "title", json!({ "text": "" }));
            }
            // The template's are for the first axes only.
            if number > 1 {
                let template = super::template::template(figure.theme);
                for (axis, name) in [(&mut x, "/layout/xaxis"), (&mut y, "/layout/yaxis")] {
                    for (key, value) in template.pointer(name).and_then(Value::as_object).into_iter().flatten() {
                        if axis.get(key).is_none() {
                            set(axis, key, value.clone());
                        }
                    }
                }
            }
        }
        layout.insert(format!("xaxis{ending}"), x);
        layout.insert(format!("yaxis{ending}"), y);
    }
    Ok(())
}

fn set(axis: &mut Value, key: &str, value: Value) {
    if let Some(fields) = axis.as_object_mut() {
        fields.insert(key.to_owned(), value);
    }
}

/// `fitting`: with more names than this, only every second or third is shown.
fn axis(figure: &Figure, description: &Description, extent: &Extent, fitting: usize) -> Axis {
    let axis = Axis::new()
        .title(Title::with_text(escape::plotly(&description.words())))
        .visible(figure.empty.is_none());
    let every = match description.scale {
        Scale::Names(_) => extent.ticks.len().div_ceil(fitting).max(1),
        _ => 1,
    };
    let (values, texts): (Vec<f64>, Vec<String>) = extent
        .ticks
        .iter()
        .step_by(every)
        .map(|(value, text)| (*value, escape::plotly(&escape::cut(text, 40))))
        .unzip();
    match &description.scale {
        // Plotly's own dates follow the zoom.
        Scale::Time => {
            let ends =
                [extent.low, extent.high].map(|end| x_value(description, end).as_str().unwrap_or_default().to_owned());
            let [low, high] = ends;
            axis.type_(AxisType::Date).range(vec![low, high])
        }
        Scale::Log => axis
            .type_(AxisType::Log)
            .range(vec![extent.low, extent.high])
            .tick_values(values)
            .tick_text(texts),
        Scale::Names(_) => axis
            .range(vec![extent.low, extent.high])
            .tick_values(values)
            .tick_text(texts)
            .show_grid(false),
        Scale::Linear => axis
            .range(vec![extent.low, extent.high])
            .tick_values(values)
            .tick_text(texts),
        Scale::FromZero => axis
            .range(vec![extent.low, extent.high])
            .tick_values(values)
            .tick_text(texts)
            .zero_line(true)
            .zero_line_color(figure.theme.muted()),
    }
}
