//! Annotations next to the traces: rules, names of series, source, titles of small plots.

use crate::display::escape;
use crate::plot::figure::{Figure, Scale};
use crate::plot::heading::{LINES, wrapped};
use crate::plot::scene::Scene;
use plotly::common::{Anchor, DashType, Font};
use plotly::layout::{Annotation, HAlign, Shape, ShapeLayer, ShapeLine, ShapeType};

/// Height of one row of rules' labels.
pub(super) const FLAG: usize = 34;

pub(super) fn flag_rows(scene: &Scene) -> usize {
    let rules = scene.panes.iter().flat_map(|pane| &pane.rules);
    rules.map(|rule| rule.row + 1).max().unwrap_or(0)
}

pub(super) fn rules(figure: &Figure, scene: &Scene) -> Vec<Shape> {
    let line = |x: f64| {
        Shape::new()
            .shape_type(ShapeType::Line)
            .x_ref("x")
            .y_ref("paper")
            .x0(x)
            .x1(x)
            .y0(0.0)
            .y1(1.0)
            .layer(ShapeLayer::Below)
            .line(
                ShapeLine::new()
                    .color(figure.theme.muted())
                    .width(1.0)
                    .dash(DashType::Dash),
            )
    };
    let rules = scene.panes.iter().flat_map(|pane| &pane.rules);
    rules.map(|rule| line(rule.x)).collect()
}

pub(super) fn annotations(figure: &Figure, scene: &Scene) -> Vec<Annotation> {
    let theme = figure.theme;
    let note = |text: String, size: usize, colour: &str| {
        let font = Font::new().size(size).color(colour.to_owned());
        Annotation::new()
            .text(text)
            .font(font)
            .show_arrow(false)
            .x_ref("paper")
            .y_ref("paper")
    };
    let mut notes = Vec::new();
    if !figure.source.is_empty() {
        let source = note(escape::plotly(&figure.source), 11, theme.muted());
        let (left, down) = if scene.bare { (0.0, -36.0) } else { (-48.0, -70.0) };
        notes.push(
            source
                .x(0.0)
                .y(0.0)
                .x_anchor(Anchor::Left)
                .y_anchor(Anchor::Bottom)
                .x_shift(left)
                .y_shift(down),
        );
    }
    if let Some(reason) = &figure.empty {
        let lines: Vec<String> = wrapped(reason, 48, LINES)
            .iter()
            .map(|line| escape::plotly(line))
            .collect();
        notes.push(note(lines.join("<br>"), 14, theme.muted()).x(0.5).y(0.5));
        return notes;
    }
    for (number, pane) in (1..).zip(&scene.panes) {
        if let Some(title) = pane.title {
            let domain = |axis: &str| match number {
                1 => format!("{axis} domain"),
                _ => format!("{axis}{number} domain"),
            };
            let title = note(format!("<b>{}</b>", escape::plotly(title)), 12, theme.ink());
            notes.push(
                title
                    .x_ref(domain("x"))
                    .y_ref(domain("y"))
                    .x(0.0)
                    .y(1.0)
                    .x_anchor(Anchor::Left)
                    .y_anchor(Anchor::Bottom),
            );
        }
        for label in &pane.labels {
            let text = format!("<b>{}</b>", escape::plotly(&escape::cut(&label.text, 30)));
            let name = note(text, 12, &figure.palette.text(label.colour, theme));
            notes.push(
                name.x(1.0)
                    .y((label.share * 1e4).round() / 1e4)
                    .x_anchor(Anchor::Left)
                    .y_anchor(Anchor::Middle)
                    .x_shift(8.0),
            );
        }
        // Plotly wants a place on a log axis as a power of ten, of a note but not of a shape.
        let place = |x: f64| if pane.x.log { x.log10() } else { x };
        if number == 1 && matches!(figure.y.scale, Scale::Names(_)) {
            for point in pane.series.iter().flat_map(|series| series.mark.points()) {
                let (Some(label), Some((low, high))) = (&point.label, point.interval) else {
                    continue;
                };
                let left = pane.x.share(high) > 0.75;
                let (x, anchor, shift) = match left {
                    true => (low, Anchor::Right, -8.0),
                    false => (high, Anchor::Left, 8.0),
                };
                if pane.has(x, point.y) {
                    let label = note(escape::plotly(&escape::cut(label, 30)), 11, theme.ink());
                    let label = label.x_ref("x").y_ref("y").x(place(x)).y(point.y);
                    notes.push(label.x_anchor(anchor).y_anchor(Anchor::Middle).x_shift(shift));
                }
            }
        }
        for rule in &pane.rules {
            let lines: Vec<String> = rule.lines.iter().map(|line| escape::plotly(line)).collect();
            let (anchor, align, shift) = match rule.left {
                true => (Anchor::Right, HAlign::Right, -2.0),
                false => (Anchor::Left, HAlign::Left, 2.0),
            };
            let flag = note(lines.join("<br>"), 11, theme.muted())
                .x_ref("x")
                .x(place(rule.x))
                .y(1.0)
                .x_anchor(anchor)
                .y_anchor(Anchor::Bottom);
            notes.push(flag.align(align).x_shift(shift).y_shift((rule.row * FLAG) as f64));
        }
    }
    notes
}
