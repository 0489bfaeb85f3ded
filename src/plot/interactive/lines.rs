//! Lines and bands.

use super::tracer::{Tracer, hover};
use crate::display::escape;
use crate::error::Result;
use crate::plot::figure::{Scale, Series};
use crate::plot::ticks::day_of;
use crate::plot::unit::written;
use plotly::Scatter;
use plotly::common::{DashType, Fill, HoverInfo, Line, Mode};
use serde_json::Value;

impl Tracer<'_> {
    pub(super) fn line(
        &self,
        series: &Series,
        points: &[(f64, Option<f64>)],
        hovers: &[String],
        strong: bool,
        dashed: bool,
    ) -> Result<Value> {
        let y = |x: f64, y: Option<f64>| y.filter(|y| self.pane.has(x, *y));
        let line = Line::new()
            .color(self.figure.colour(series.colour))
            .width(if strong { 2.5 } else { 1.5 });
        let line = if dashed { line.dash(DashType::Dash) } else { line };
        let xs = points.iter().map(|(x, _)| self.x_value(*x)).collect();
        let trace = Scatter::new(xs, points.iter().map(|p| y(p.0, p.1)).collect())
            .mode(Mode::Lines)
            .line(line)
            .name(escape::plotly(&series.name));
        let texts: Vec<String> = match hovers.is_empty() {
            true => points.iter().map(|p| self.value_hover(series, p)).collect(),
            false => hovers.iter().map(|text| hover(text)).collect(),
        };
        Ok(serde_json::to_value(
            trace
                .hover_info(HoverInfo::Text)
                .hover_text_array(texts)
                .connect_gaps(false),
        )?)
    }

    fn value_hover(&self, series: &Series, (x, y): &(f64, Option<f64>)) -> String {
        let numbers = self.figure.numbers;
        let place = match self.pane.x_axis.scale {
            Scale::Time => day_of(*x).map_or_else(String::new, |day| day.strftime("%-d %b %Y").to_string()),
            _ => written(*x, self.pane.x_axis.unit, numbers),
        };
        let value = y.map_or_else(|| "–".to_owned(), |y| written(y, self.figure.y.unit, numbers));
        hover(&format!("{}\n{place}: {value}", series.name))
    }

    pub(super) fn band(&self, series: &Series, points: &[(f64, f64, f64)]) -> Result<Value> {
        let drawn: Vec<_> = points
            .iter()
            .filter(|(x, a, b)| self.pane.has(*x, *a) && self.pane.has(*x, *b))
            .collect();
        let (there, back) = (drawn.iter().map(|p| (p.0, p.1)), drawn.iter().rev().map(|p| (p.0, p.2)));
        let (xs, ys): (Vec<_>, Vec<_>) = there.chain(back).map(|(x, y)| (self.x_value(x), y)).unzip();
        let (palette, theme) = (self.figure.palette, self.figure.theme);
        let trace = Scatter::new(xs, ys)
            .mode(Mode::Lines)
            .line(Line::new().width(0.0).color(self.figure.colour(series.colour)))
            .fill(Fill::ToSelf)
            .fill_color(palette.translucent(series.colour, theme))
            .hover_info(HoverInfo::Skip)
            .name(escape::plotly(&series.name));
        Ok(serde_json::to_value(trace)?)
    }
}
