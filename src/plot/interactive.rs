//! The figure for plotly.

use super::figure::{Bar as BarValue, Figure, Mark, Point, Scale, Series};
use super::scene::{Extent, Scene, day_of, written};
use super::theme::{Colour, Theme};
use crate::display::escape;
use crate::error::Result;
use plotly::common::{
    Anchor, DashType, ErrorData, ErrorType, Fill, Font, HoverInfo, Line, Marker, Mode, Orientation, Title,
};
use plotly::layout::{Annotation, Axis, AxisType, HoverMode, Layout, Margin, Shape, ShapeLayer, ShapeLine, ShapeType};
use plotly::{Bar, Configuration, Scatter};
use serde_json::{Value, json};

const HEIGHT: usize = 420;
const FONT: &str = "system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, sans-serif";

pub(super) fn json(figure: &Figure) -> Result<Value> {
    let scene = Scene::new(figure);
    let mut data = Vec::with_capacity(figure.series.len());
    for series in &figure.series {
        data.push(trace(figure, &scene, series)?);
    }
    let mut layout = serde_json::to_value(layout(figure, &scene))?;
    if let Some(fields) = layout.as_object_mut() {
        fields.insert("template".into(), template(figure.theme));
    }
    let config = serde_json::to_value(Configuration::new().responsive(true).display_logo(false))?;
    Ok(json!({ "data": data, "layout": layout, "config": config }))
}

/// What every figure has in common; the attributes of a figure itself stand over it.
fn template(theme: Theme) -> Value {
    let axis = json!({
        "gridcolor": theme.grid(), "linecolor": theme.grid(), "zeroline": false, "automargin": true, "ticks": "",
        "tickfont": { "color": theme.muted() }, "title": { "font": { "color": theme.muted(), "size": 12 }, "standoff": 8 },
    });
    let colours = [
        Colour::Main,
        Colour::Comparison,
        Colour::Good,
        Colour::Bad,
        Colour::Shorts,
    ]
    .map(|c| c.hex(theme));
    json!({ "layout": {
        "paper_bgcolor": theme.paper(),
        "plot_bgcolor": theme.paper(),
        "font": { "family": FONT, "size": 12, "color": theme.ink() },
        "colorway": colours,
        "hoverlabel": {
            "bgcolor": theme.paper(), "bordercolor": theme.muted(), "align": "left",
            "font": { "family": FONT, "size": 12, "color": theme.ink() },
        },
        "xaxis": axis, "yaxis": axis,
    } })
}

fn hover(text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let mut lines = text.split('\n').map(escape::plotly);
    let headline = format!("<b>{}</b>", lines.next().unwrap_or_default());
    std::iter::once(headline).chain(lines).collect::<Vec<_>>().join("<br>")
}

/// A value on the horizontal axis: a time as text, because plotly reads numbers as local milliseconds in some places.
fn x_value(figure: &Figure, x: f64) -> Value {
    if figure.x.scale != Scale::Time {
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

fn trace(figure: &Figure, scene: &Scene, series: &Series) -> Result<Value> {
    let colour = series.colour.hex(figure.theme);
    let name = escape::plotly(&series.name);
    match &series.mark {
        Mark::Line {
            points,
            hovers,
            strong,
            dashed,
        } => {
            let y = |x: f64, y: Option<f64>| y.filter(|y| scene.has(x, *y));
            let line = Line::new().color(colour).width(if *strong { 2.5 } else { 1.5 });
            let line = if *dashed { line.dash(DashType::Dash) } else { line };
            let xs = points.iter().map(|(x, _)| x_value(figure, *x)).collect();
            let trace = Scatter::new(xs, points.iter().map(|p| y(p.0, p.1)).collect())
                .mode(Mode::Lines)
                .line(line)
                .name(name);
            let texts: Vec<String> = match hovers.is_empty() {
                true => points.iter().map(|p| value_hover(figure, series, p)).collect(),
                false => hovers.iter().map(|text| hover(text)).collect(),
            };
            Ok(serde_json::to_value(
                trace
                    .hover_info(HoverInfo::Text)
                    .hover_text_array(texts)
                    .connect_gaps(false),
            )?)
        }
        Mark::Band(points) => {
            let drawn: Vec<_> = points
                .iter()
                .filter(|(x, a, b)| scene.has(*x, *a) && scene.has(*x, *b))
                .collect();
            let (there, back) = (drawn.iter().map(|p| (p.0, p.1)), drawn.iter().rev().map(|p| (p.0, p.2)));
            let (xs, ys): (Vec<_>, Vec<_>) = there.chain(back).map(|(x, y)| (x_value(figure, x), y)).unzip();
            let trace = Scatter::new(xs, ys)
                .mode(Mode::Lines)
                .line(Line::new().width(0.0).color(colour))
                .fill(Fill::ToSelf)
                .fill_color(series.colour.translucent(figure.theme))
                .hover_info(HoverInfo::Skip)
                .name(name);
            Ok(serde_json::to_value(trace)?)
        }
        Mark::Points(points) => scatter(figure, scene, points, colour, name),
        Mark::Bars(bars) => bar(figure, scene, bars, colour, name),
    }
}

fn value_hover(figure: &Figure, series: &Series, (x, y): &(f64, Option<f64>)) -> String {
    let place = match figure.x.scale {
        Scale::Time => day_of(*x).map_or_else(String::new, |day| day.strftime("%-d %b %Y").to_string()),
        _ => written(*x, figure.x.unit),
    };
    let value = y.map_or_else(|| "–".to_owned(), |y| written(y, figure.y.unit));
    hover(&format!("{}\n{place}: {value}", series.name))
}

fn scatter(figure: &Figure, scene: &Scene, points: &[Point], colour: &'static str, name: String) -> Result<Value> {
    let drawn: Vec<&Point> = points.iter().filter(|p| scene.has(p.x, p.y)).collect();
    let labels: Vec<String> = drawn
        .iter()
        .map(|p| escape::plotly(p.label.as_deref().unwrap_or_default()))
        .collect();
    let labelled = labels.iter().any(|label| !label.is_empty());
    let xs = drawn.iter().map(|p| x_value(figure, p.x)).collect();
    let mut trace = Scatter::new(xs, drawn.iter().map(|p| p.y).collect())
        .mode(if labelled { Mode::MarkersText } else { Mode::Markers })
        .marker(
            Marker::new()
                .color(colour)
                .size(7)
                .opacity(figure.theme.point_opacity()),
        )
        .hover_info(HoverInfo::Text)
        .hover_text_array(drawn.iter().map(|p| hover(&p.hover)).collect::<Vec<_>>())
        .name(name);
    if labelled {
        trace = trace
            .text_array(labels)
            .text_position(plotly::common::Position::MiddleRight);
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
    Ok(trace)
}

fn bar(figure: &Figure, scene: &Scene, bars: &[BarValue], colour: &'static str, name: String) -> Result<Value> {
    let flat = matches!(figure.y.scale, Scale::Names(_));
    let along: &Extent = if flat { &scene.x } else { &scene.y };
    let values: Vec<Option<f64>> = bars.iter().map(|b| Some(b.value).filter(|v| along.has(*v))).collect();
    let places: Vec<Option<f64>> = (0..bars.len()).map(|i| Some(i as f64)).collect();
    let grey = Colour::Neutral.hex(figure.theme);
    let colours: Vec<&'static str> = bars.iter().map(|b| if b.grey { grey } else { colour }).collect();
    let reach = |side: fn(f64, (f64, f64)) -> f64| -> Vec<f64> {
        bars.iter()
            .map(|b| b.interval.map_or(0.0, |interval| side(b.value, interval).max(0.0)))
            .collect()
    };
    let whiskers = ErrorData::new(ErrorType::Data)
        .symmetric(false)
        .array(reach(|value, (_, high)| high - value))
        .array_minus(reach(|value, (low, _)| value - low))
        .color(figure.theme.ink())
        .thickness(1.5)
        .width(4);
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
        trace = if flat {
            trace.error_x(whiskers)
        } else {
            trace.error_y(whiskers)
        };
    }
    Ok(serde_json::to_value(trace)?)
}

fn axis(figure: &Figure, extent: &Extent, vertical: bool) -> Axis {
    let description = if vertical { &figure.y } else { &figure.x };
    let axis = Axis::new()
        .title(Title::with_text(escape::plotly(&description.words())))
        .visible(figure.empty.is_none());
    let (values, texts): (Vec<f64>, Vec<String>) = extent
        .ticks
        .iter()
        .map(|(value, text)| (*value, escape::plotly(&escape::cut(text, 40))))
        .unzip();
    match &description.scale {
        // Plotly's own dates follow the zoom.
        Scale::Time => {
            let ends =
                [extent.low, extent.high].map(|end| x_value(figure, end).as_str().unwrap_or_default().to_owned());
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

fn layout(figure: &Figure, scene: &Scene) -> Layout {
    let theme = figure.theme;
    let (title, subtitle) = (escape::plotly(&figure.title), escape::plotly(&figure.subtitle));
    let heading = format!(
        "<b>{title}</b><br><span style=\"font-size:12px;color:{}\">{subtitle}</span>",
        theme.muted()
    );
    let rows = scene.rules.iter().map(|rule| rule.row + 1).max().unwrap_or(0);
    let widest = scene
        .labels
        .iter()
        .map(|label| label.text.chars().count().min(30))
        .max()
        .unwrap_or(0);
    let margin = Margin::new()
        .left(64)
        .right(if widest == 0 { 24 } else { widest * 7 + 24 })
        .top(76 + rows * FLAG)
        .bottom(76);
    let title = Title::with_text(heading)
        .font(Font::new().size(16))
        .x(0.0)
        .x_anchor(Anchor::Left)
        .y(0.95)
        .y_anchor(Anchor::Top)
        .pad(plotly::common::Pad::new(0, 0, 16));
    Layout::new()
        .title(title)
        .auto_size(true)
        .height(HEIGHT)
        .margin(margin)
        .show_legend(false)
        .hover_mode(HoverMode::Closest)
        .x_axis(axis(figure, &scene.x, false))
        .y_axis(axis(figure, &scene.y, true))
        .shapes(if figure.empty.is_some() {
            Vec::new()
        } else {
            rules(figure, scene)
        })
        .annotations(annotations(figure, scene))
}

/// Height of one row of rules' labels.
const FLAG: usize = 34;

fn rules(figure: &Figure, scene: &Scene) -> Vec<Shape> {
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
    scene.rules.iter().map(|rule| line(rule.x)).collect()
}

fn annotations(figure: &Figure, scene: &Scene) -> Vec<Annotation> {
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
        notes.push(
            source
                .x(0.0)
                .y(0.0)
                .x_anchor(Anchor::Left)
                .y_anchor(Anchor::Bottom)
                .x_shift(-48.0)
                .y_shift(-70.0),
        );
    }
    if let Some(reason) = &figure.empty {
        notes.push(note(escape::plotly(reason), 14, theme.muted()).x(0.5).y(0.5));
        return notes;
    }
    for label in &scene.labels {
        let text = format!("<b>{}</b>", escape::plotly(&escape::cut(&label.text, 30)));
        let name = note(text, 12, &label.colour.text(theme));
        notes.push(
            name.x(1.0)
                .y((label.share * 1e4).round() / 1e4)
                .x_anchor(Anchor::Left)
                .y_anchor(Anchor::Middle)
                .x_shift(8.0),
        );
    }
    for rule in &scene.rules {
        let text = rule
            .lines
            .iter()
            .map(|line| escape::plotly(line))
            .collect::<Vec<_>>()
            .join("<br>");
        let (anchor, shift) = if rule.left {
            (Anchor::Right, -2.0)
        } else {
            (Anchor::Left, 2.0)
        };
        let align = if rule.left {
            plotly::layout::HAlign::Right
        } else {
            plotly::layout::HAlign::Left
        };
        // Plotly wants a place on a log axis as a power of ten, of a note but not of a shape.
        let x = if scene.x.log { rule.x.log10() } else { rule.x };
        let flag = note(text, 11, theme.muted())
            .x_ref("x")
            .x(x)
            .y(1.0)
            .x_anchor(anchor)
            .y_anchor(Anchor::Bottom);
        notes.push(flag.align(align).x_shift(shift).y_shift((rule.row * FLAG) as f64));
    }
    notes
}
