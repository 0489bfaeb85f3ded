//! Creating the traces of one plot's series.

use crate::display::escape;
use crate::plot::figure::{Axis, Figure, Scale};
use crate::plot::scene::{Pane, Scene};
use serde_json::{Value, json};

pub(super) fn hover(text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let mut lines = text.split('\n').map(escape::plotly);
    let headline = format!("<b>{}</b>", lines.next().unwrap_or_default());
    std::iter::once(headline).chain(lines).collect::<Vec<_>>().join("<br>")
}

/// A value on a horizontal axis: a time as text, because plotly reads numbers as local milliseconds in some places.
pub(super) fn x_value(axis: &Axis, x: f64) -> Value {
    if axis.scale != Scale::Time {
        return json!(x);
    }
    match jiff::Timestamp::from_millisecond(x as i64) {
        Ok(time) => json!(
            time.to_zoned(jiff::tz::TimeZone::UTC)
                .strftime("%Y-%m-%dT%H:%M:%S")
                .to_string()
        ),
        Err(_) => Value::Null,
    }
}

/// Creates the traces of one plot's series.
pub(super) struct Tracer<'a> {
    pub figure: &'a Figure,
    pub scene: &'a Scene<'a>,
    pub pane: &'a Pane<'a>,
}

impl Tracer<'_> {
    /// Whether names are on the vertical axis, so that bars are horizontal.
    pub(super) fn flat(&self) -> bool {
        matches!(self.figure.y.scale, Scale::Names(_))
    }

    pub(super) fn x_value(&self, x: f64) -> Value {
        x_value(self.pane.x_axis, x)
    }
}
