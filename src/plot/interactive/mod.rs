//! Rendering of a figure for plotly.

mod axes;
mod bars;
mod boxes;
mod cells;
mod lines;
mod notes;
mod points;
mod template;
mod tiles;
mod tracer;

use super::figure::{Figure, Scale, Series};
use super::heading::{Heading, LINES};
use super::mark::Mark;
use super::scene::Scene;
use crate::display::escape;
use crate::error::Result;
use plotly::Configuration;
use plotly::common::{Anchor, Font, Title};
use plotly::layout::{BarMode, HoverMode, Layout, Margin};
use serde_json::{Value, json};
use template::template;
use tracer::Tracer;

const HEIGHT: usize = 420;
/// Characters in a line under the title: as many as fit on a phone of 390 px.
const ROOM: usize = 52;
/// Height of a line of the finding, by which a page that shows it elsewhere makes the figure lower.
const READING: usize = 18;
/// Height of one row of small multiples.
const ROW: usize = 240;
/// Names on the vertical axis that the height has room for, and the height of each further one.
const NAMES: usize = 16;
const NAME: usize = 18;

pub(super) fn json(figure: &Figure) -> Result<Value> {
    let figure = &*super::downsample::downsampled(figure);
    let scene = Scene::new(figure);
    let mut data = Vec::new();
    for (number, pane) in (1..).zip(&scene.panes).filter(|_| figure.empty.is_none()) {
        for series in pane.series {
            let traces = Tracer {
                figure,
                scene: &scene,
                pane,
            }
            .traces(series)?;
            data.extend(
                traces
                    .into_iter()
                    .map(|trace| if scene.bare { trace } else { placed(trace, number) }),
            );
        }
    }
    let mut layout = serde_json::to_value(layout(figure, &scene))?;
    if let Some(fields) = layout.as_object_mut() {
        fields.insert("template".into(), template(figure.theme));
        if !scene.bare {
            axes::insert(fields, figure, &scene)?;
        }
    }
    let config = serde_json::to_value(Configuration::new().responsive(true).display_logo(false))?;
    Ok(json!({ "data": data, "layout": layout, "config": config }))
}

/// The trace in the plot of this number; traces go to the first plot by default.
fn placed(mut trace: Value, number: usize) -> Value {
    if let Some(fields) = trace.as_object_mut().filter(|_| number > 1) {
        fields.insert("xaxis".into(), json!(format!("x{number}")));
        fields.insert("yaxis".into(), json!(format!("y{number}")));
    }
    trace
}

impl Tracer<'_> {
    fn traces(&self, series: &Series) -> Result<Vec<Value>> {
        let colour = self.figure.colour(series.colour);
        let name = escape::plotly(&series.name);
        Ok(match &series.mark {
            Mark::Line {
                points,
                hovers,
                strong,
                dashed,
            } => {
                vec![self.line(series, points, hovers, *strong, *dashed)?]
            }
            Mark::Band(points) => vec![self.band(series, points)?],
            Mark::Points(points) => vec![self.points(points, colour, name)?],
            Mark::Bars(bars) => vec![self.bars(bars, colour, name)?],
            Mark::Bins(bins) => vec![self.bins(bins, colour, name)?],
            Mark::Boxes(boxes) => self.boxes(boxes, series, name)?,
            Mark::Cells { cells, .. } => self.cells(cells, name)?,
            Mark::Tiles(tiles) => vec![self.tiles(tiles, name)?],
            Mark::Pie(slices) => vec![self.pie(slices, name)?],
        })
    }
}

/// How many names the vertical axis has.
fn names(figure: &Figure) -> usize {
    match &figure.y.scale {
        Scale::Names(names) => names.len(),
        _ => 0,
    }
}

fn layout(figure: &Figure, scene: &Scene) -> Layout {
    let theme = figure.theme;
    let words = Heading::new(figure, ROOM, LINES);
    let escaped = |lines: &[String]| lines.iter().map(|line| escape::plotly(line)).collect::<Vec<_>>();
    let mut heading = vec![format!("<b>{}</b>", escape::plotly(&figure.title))];
    heading.extend(escaped(&words.reading));
    heading.push(format!(
        "<span style=\"font-size:12px;color:{}\">{}</span>",
        theme.muted(),
        escaped(&words.subtitle).join("<br>")
    ));
    let heading = heading.join("<br>");
    let more = words.reading.len() * READING + words.subtitle.len().saturating_sub(1) * 16;
    let rows = notes::flag_rows(scene);
    let labels = scene.panes.iter().flat_map(|pane| &pane.labels);
    let widest = labels
        .map(|label| label.text.chars().count().min(30))
        .max()
        .unwrap_or(0);
    let edge = if scene.bare { 16 } else { 64 };
    let panels = if figure.panels.is_empty() { 0 } else { 16 };
    let margin = Margin::new()
        .left(edge)
        .right(if widest == 0 { 24 } else { widest * 7 + 24 })
        .top(76 + more + rows * notes::FLAG + panels)
        .bottom(if scene.bare { 44 } else { 76 });
    let title = Title::with_text(heading)
        .font(Font::new().size(14))
        .x(0.0)
        .x_anchor(Anchor::Left)
        .y(0.95)
        .y_anchor(Anchor::Top)
        .pad(plotly::common::Pad::new(0, 0, 16));
    let layout = Layout::new()
        .title(title)
        .auto_size(true)
        .height(match scene.rows {
            1 => HEIGHT + more + names(figure).saturating_sub(NAMES) * NAME,
            rows => rows * ROW + 160 + more,
        })
        .margin(margin)
        .show_legend(false)
        .hover_mode(HoverMode::Closest)
        .shapes(if figure.empty.is_some() {
            Vec::new()
        } else {
            notes::rules(figure, scene)
        })
        .annotations(notes::annotations(figure, scene));
    // Bars of two series at one name are one bar a series, each at its full width.
    let bars = figure
        .all_series()
        .filter(|series| matches!(series.mark, Mark::Bars(_)))
        .count();
    if bars > 1 {
        layout.bar_mode(BarMode::Overlay)
    } else {
        layout
    }
}
