//! The static picture and the interactive figure show the same: series are read back from the geometry of the one and the
//! data of the other, for every kind of mark.

use crate::gallery;
use resvg::usvg::roxmltree::{Document, Node};
use serde_json::Value;
use std::collections::BTreeSet;
use tubelab::plot::theme::Theme;

#[test]
fn both_renderers_show_the_same_series_of_every_kind() {
    let mut kinds = BTreeSet::new();
    for (name, figure) in gallery() {
        for theme in [Theme::Light, Theme::Dark] {
            let figure = figure.clone().theme(theme);
            let (json, svg) = (figure.plotly_json().unwrap(), figure.svg().unwrap());
            let page = Document::parse(&svg).unwrap();
            let mut traces = json["data"].as_array().unwrap().iter().peekable();
            for plot in page
                .descendants()
                .filter(|node| node.attribute("class") == Some("plot"))
            {
                let frame = Frame::of(plot, &json, traces.peek().copied());
                for series in plot.children().filter(|node| node.attribute("data-name").is_some()) {
                    let kind = series.attribute("class").unwrap();
                    let trace = traces.next().unwrap_or_else(|| panic!("{name}: no trace for {kind}"));
                    kinds.insert(kind.to_owned());
                    let mut told = vec![trace];
                    while kind == "boxes"
                        && traces
                            .peek()
                            .is_some_and(|t| t["name"].as_str().unwrap().starts_with(trace["name"].as_str().unwrap()))
                    {
                        told.extend(traces.next());
                    }
                    if kind == "cells" {
                        told.extend(traces.next());
                    }
                    let told_name = told.last().unwrap()["name"].as_str().unwrap();
                    let told_name = told_name.strip_suffix(": median").unwrap_or(told_name);
                    assert_eq!(
                        html_escape::decode_html_entities(told_name),
                        series.attribute("data-name").unwrap(),
                        "{name}"
                    );
                    frame.compare(series, &told, &format!("{name}, {kind}"));
                }
            }
            assert!(traces.next().is_none(), "{name}: a trace that is not in the picture");
            same_words(&page, &json, name);
        }
    }
    for kind in [
        "line", "band", "points", "bars", "bins", "boxes", "cells", "tiles", "pie",
    ] {
        assert!(kinds.contains(kind), "{kind} is not among {kinds:?}");
    }
}

/// Ticks, titles of axes and notes.
fn same_words(page: &Document, json: &Value, name: &str) {
    let words: BTreeSet<String> = page
        .descendants()
        .filter(|node| node.has_tag_name("text"))
        .map(|node| {
            node.descendants()
                .filter(|n| n.is_text())
                .filter_map(|n| n.text())
                .collect()
        })
        .collect();
    let plain = |text: &str| html_escape::decode_html_entities(text).into_owned();
    let layout = json["layout"].as_object().unwrap();
    let empty = page.descendants().all(|node| node.attribute("class") != Some("plot"));
    for (key, axis) in layout.iter().filter(|(key, _)| key.contains("axis") && !empty) {
        if axis["showticklabels"] != false && key.starts_with('y') {
            for tick in axis["ticktext"].as_array().into_iter().flatten() {
                // Long names are cut at different places.
                let tick = plain(tick.as_str().unwrap());
                let start: String = tick.trim_end_matches('…').chars().take(20).collect();
                assert!(
                    words.iter().any(|word| word.starts_with(start.trim_end())),
                    "{name}: {tick} in {words:?}"
                );
            }
        }
        let title = plain(axis["title"]["text"].as_str().unwrap_or_default());
        assert!(
            title.is_empty() || words.contains(&title),
            "{name}: {title} in {words:?}"
        );
    }
    for note in json["layout"]["annotations"].as_array().into_iter().flatten() {
        let note = note["text"].as_str().unwrap();
        let known = |line: &str| {
            let line = plain(&line.replace("<b>", "").replace("</b>", ""));
            let start: String = line.chars().take(40).collect();
            words.iter().any(|word| word.starts_with(&start))
        };
        // A long sentence is broken at different places.
        let all = known(&note.replace("<br>", " ")) || note.split("<br>").all(known);
        assert!(all, "{name}: {note} in {words:?}");
    }
}

fn number(node: Node, name: &str) -> f64 {
    node.attribute(name)
        .unwrap_or_else(|| panic!("no {name} in {node:?}"))
        .parse()
        .unwrap()
}

fn numbers(text: &str) -> Vec<f64> {
    let text: String = text
        .chars()
        .map(|c| if c.is_ascii_alphabetic() { ' ' } else { c })
        .collect();
    text.split_whitespace().map(|part| part.parse().unwrap()).collect()
}

fn list(value: &Value) -> Vec<f64> {
    let place = |v: &Value| match v.as_str() {
        Some(time) => format!("{time}Z").parse::<jiff::Timestamp>().unwrap().as_millisecond() as f64,
        None => v.as_f64().unwrap_or(f64::NAN),
    };
    value.as_array().unwrap().iter().map(place).collect()
}

/// From pixels back to the units of the axes.
struct Frame {
    area: [f64; 4],
    x: [f64; 2],
    y: [f64; 2],
    log: [bool; 2],
    /// Whether names are on the vertical axis.
    flat: bool,
}

impl Frame {
    fn of(plot: Node, json: &Value, trace: Option<&Value>) -> Frame {
        let four = |name: &str| numbers(plot.attribute(name).unwrap());
        let log = |axis: &str| {
            let name = trace
                .and_then(|t| t[axis].as_str())
                .unwrap_or(&axis[..1])
                .replacen(&axis[..1], axis, 1);
            json["layout"][&name]["type"] == "log"
        };
        Frame {
            area: four("data-area").try_into().unwrap(),
            x: four("data-x").try_into().unwrap(),
            y: four("data-y").try_into().unwrap(),
            log: [log("xaxis"), log("yaxis")],
            flat: {
                let y = four("data-y");
                y[0] > y[1]
            },
        }
    }

    fn back_x(&self, pixels: f64) -> f64 {
        let at = self.x[0] + (pixels - self.area[0]) / self.area[2] * (self.x[1] - self.x[0]);
        if self.log[0] { 10f64.powf(at) } else { at }
    }

    fn back_y(&self, pixels: f64) -> f64 {
        let at = self.y[0] + (self.area[1] + self.area[3] - pixels) / self.area[3] * (self.y[1] - self.y[0]);
        if self.log[1] { 10f64.powf(at) } else { at }
    }

    /// Equal to half a pixel on paper.
    fn same(&self, (x, y): (f64, f64), (to_x, to_y): (f64, f64), what: &str) {
        let share = |value: f64, [low, high]: [f64; 2], log: bool| {
            ((if log { value.log10() } else { value }) - low) / (high - low)
        };
        let across = (share(x, self.x, self.log[0]) - share(to_x, self.x, self.log[0])) * self.area[2];
        let along = (share(y, self.y, self.log[1]) - share(to_y, self.y, self.log[1])) * self.area[3];
        assert!(
            across.abs() < 0.5 && along.abs() < 0.5,
            "{what}: ({x}, {y}) and ({to_x}, {to_y})"
        );
    }

    fn compare(&self, series: Node, told: &[&Value], what: &str) {
        let trace = told[0];
        let circles = || series.descendants().filter(|node| node.has_tag_name("circle"));
        let rects = || series.descendants().filter(|node| node.has_tag_name("rect"));
        match series.attribute("class").unwrap() {
            kind @ ("line" | "band" | "points") => {
                let drawn: Vec<(f64, f64)> = match kind {
                    "points" => circles().map(|c| (number(c, "cx"), number(c, "cy"))).collect(),
                    _ => numbers(series.attribute("d").unwrap())
                        .chunks(2)
                        .map(|p| (p[0], p[1]))
                        .collect(),
                };
                let pairs = list(&trace["x"])
                    .into_iter()
                    .zip(list(&trace["y"]))
                    .filter(|(_, y)| y.is_finite());
                let pairs: Vec<(f64, f64)> = pairs.collect();
                assert_eq!(pairs.len(), drawn.len(), "{what}");
                for (pair, (x, y)) in pairs.iter().zip(&drawn) {
                    self.same(*pair, (self.back_x(*x), self.back_y(*y)), what);
                }
                let colour = match kind {
                    "line" => trace["line"]["color"] == series.attribute("stroke").unwrap(),
                    "points" => trace["marker"]["color"] == series.attribute("fill").unwrap(),
                    _ => true,
                };
                assert!(colour, "{what}: the colours");
                if kind == "points" {
                    let hollow = circles().filter(|c| c.attribute("fill").is_some()).count();
                    let open = trace["marker"]["symbol"]
                        .as_array()
                        .map_or(0, |all| all.iter().filter(|s| *s == "circle-open").count());
                    assert_eq!(hollow, open, "{what}");
                    self.whiskers(series, trace, what);
                }
            }
            "bars" => {
                let (values, places) = if self.flat { ("x", "y") } else { ("y", "x") };
                let bars = list(&trace[values])
                    .into_iter()
                    .zip(list(&trace[places]))
                    .enumerate()
                    .filter(|(_, (v, _))| v.is_finite());
                let bars: Vec<_> = bars.collect();
                assert_eq!(bars.len(), rects().count(), "{what}");
                for ((at, (value, place)), rect) in bars.iter().zip(rects()) {
                    let [x, y, width, height] = ["x", "y", "width", "height"].map(|name| number(rect, name));
                    let ends = match self.flat {
                        true => [self.back_x(x), self.back_x(x + width)],
                        false => [self.back_y(y), self.back_y(y + height)],
                    };
                    let end = if *value < 0.0 {
                        ends[0].min(ends[1])
                    } else {
                        ends[0].max(ends[1])
                    };
                    let middle = if self.flat {
                        self.back_y(y + height / 2.0)
                    } else {
                        self.back_x(x + width / 2.0)
                    };
                    match self.flat {
                        true => self.same((*value, *place), (end, middle), what),
                        false => self.same((*place, *value), (middle, end), what),
                    }
                    let fill = rect.attribute("fill").or(series.attribute("fill")).unwrap();
                    assert_eq!(trace["marker"]["color"][at], fill, "{what}");
                }
                self.whiskers(series, trace, what);
            }
            "bins" => {
                let bins = list(&trace["x"])
                    .into_iter()
                    .zip(list(&trace["width"]))
                    .zip(list(&trace["y"]));
                let bins: Vec<_> = bins.collect();
                assert_eq!(bins.len(), rects().count(), "{what}");
                for (((from, width), count), rect) in bins.into_iter().zip(rects()) {
                    let (left, right) = (
                        number(rect, "x") - 0.75,
                        number(rect, "x") + number(rect, "width") + 0.75,
                    );
                    let top = self.back_y(number(rect, "y"));
                    self.same((from, count), (self.back_x(left), top), what);
                    self.same((from + width, count), (self.back_x(right), top), what);
                }
            }
            "boxes" => {
                let mut all: Vec<[f64; 6]> = Vec::new();
                for trace in told.iter().filter(|trace| trace["type"] == "box") {
                    let five = ["lowerfence", "q1", "median", "q3", "upperfence"].map(|name| list(&trace[name]));
                    for (i, place) in list(&trace[if self.flat { "y" } else { "x" }]).into_iter().enumerate() {
                        all.push([place, five[0][i], five[1][i], five[2][i], five[3][i], five[4][i]]);
                    }
                }
                all.sort_by(|a, b| a[0].total_cmp(&b[0]));
                let drawn: Vec<Node> = series
                    .children()
                    .filter(|node| node.attribute("class") == Some("box"))
                    .collect();
                assert_eq!(all.len(), drawn.len(), "{what}");
                for ([place, low, q1, median, q3, high], drawn) in all.into_iter().zip(drawn) {
                    let paths: Vec<Vec<f64>> = drawn
                        .children()
                        .filter_map(|node| node.attribute("d"))
                        .map(numbers)
                        .collect();
                    // Low, q1, q3 and high are along the first two lines of the whiskers; the median is a line of its own.
                    let at = |path: usize, point: usize| {
                        (
                            self.back_x(paths[path][point * 2]),
                            self.back_y(paths[path][point * 2 + 1]),
                        )
                    };
                    for (value, point) in [(low, at(0, 0)), (q1, at(0, 1)), (q3, at(0, 2)), (high, at(0, 3))] {
                        self.same(if self.flat { (value, place) } else { (place, value) }, point, what);
                    }
                    let (from, to) = (at(1, 0), at(1, 1));
                    let middle = ((from.0 + to.0) / 2.0, (from.1 + to.1) / 2.0);
                    self.same(if self.flat { (median, place) } else { (place, median) }, middle, what);
                }
            }
            "cells" => {
                let mut drawn = 0;
                for rect in rects() {
                    let [x, y, width, height] = ["x", "y", "width", "height"].map(|name| number(rect, name));
                    let (column, row) = (self.back_x(x + width / 2.0), self.back_y(y + height / 2.0));
                    let (column, row) = (column.round() as usize, row.round() as usize);
                    let values = told.iter().map(|trace| trace["z"][row][column].as_f64());
                    let told: Vec<_> = told.iter().zip(values).filter(|(_, value)| value.is_some()).collect();
                    assert_eq!(told.len(), 1, "{what}: cell {column}, {row}");
                    let (trace, value) = (told[0].0, told[0].1.unwrap());
                    let (low, high) = (trace["zmin"].as_f64().unwrap(), trace["zmax"].as_f64().unwrap());
                    let wanted = interpolated(&trace["colorscale"], (value - low) / (high - low));
                    let fill = rgb(rect.attribute("fill").unwrap());
                    let near = fill.iter().zip(wanted).all(|(a, b)| (a - b).abs() <= 1.0);
                    assert!(near, "{what}: cell {column}, {row}: {fill:?} and {wanted:?}");
                    drawn += 1;
                }
                let known = told
                    .iter()
                    .flat_map(|trace| trace["z"].as_array().unwrap())
                    .flat_map(|row| row.as_array().unwrap());
                assert_eq!(known.filter(|value| !value.is_null()).count(), drawn, "{what}");
                for label in series.descendants().filter(|node| node.has_tag_name("text")) {
                    let word = label.text().unwrap();
                    assert!(
                        told.iter().any(|trace| trace["text"].to_string().contains(word)),
                        "{what}: {word}"
                    );
                }
            }
            "tiles" => {
                let values = list(&trace["values"]);
                let sum: f64 = values.iter().sum();
                assert_eq!(values.len(), rects().count(), "{what}");
                for ((value, rect), colour) in values
                    .iter()
                    .zip(rects())
                    .zip(trace["marker"]["colors"].as_array().unwrap())
                {
                    let area = (number(rect, "width") + 2.0) * (number(rect, "height") + 2.0);
                    let share = area / (self.area[2] * self.area[3]);
                    assert!(
                        (share - value / sum).abs() < 1e-3,
                        "{what}: {share} and {}",
                        value / sum
                    );
                    assert_eq!(colour, rect.attribute("fill").unwrap(), "{what}");
                }
            }
            "pie" => {
                let values = list(&trace["values"]);
                let sum: f64 = values.iter().sum();
                let slices: Vec<Node> = series
                    .children()
                    .filter(|node| node.attribute("data-slice").is_some())
                    .collect();
                assert_eq!(values.len(), slices.len(), "{what}");
                for ((value, slice), colour) in values
                    .iter()
                    .zip(slices)
                    .zip(trace["marker"]["colors"].as_array().unwrap())
                {
                    assert_eq!(colour, slice.attribute("fill").unwrap(), "{what}");
                    let Some(path) = slice.attribute("d").map(numbers) else {
                        assert_eq!(values.len(), 1, "{what}");
                        continue;
                    };
                    // Centre, start, radius twice, three flags, end.
                    let angle = |x: f64, y: f64| (x - path[0]).atan2(path[1] - y).rem_euclid(std::f64::consts::TAU);
                    let turned = (angle(path[9], path[10]) - angle(path[2], path[3])).rem_euclid(std::f64::consts::TAU);
                    let share = turned / std::f64::consts::TAU;
                    assert!(
                        (share - value / sum).abs() < 1e-3,
                        "{what}: {share} and {}",
                        value / sum
                    );
                }
            }
            other => panic!("{what}: nothing compares {other}"),
        }
    }

    /// The ends of the intervals.
    fn whiskers(&self, series: Node, trace: &Value, what: &str) {
        let (error, values) = if self.flat {
            (&trace["error_x"], &trace["x"])
        } else {
            (&trace["error_y"], &trace["y"])
        };
        let drawn = series
            .descendants()
            .filter(|node| node.attribute("class") == Some("whisker"));
        let drawn: Vec<Vec<f64>> = drawn.map(|node| numbers(node.attribute("d").unwrap())).collect();
        if error.is_null() {
            return assert!(drawn.is_empty(), "{what}: whiskers in the picture only");
        }
        let ends = list(values)
            .into_iter()
            .zip(list(&error["arrayminus"]))
            .zip(list(&error["array"]));
        let ends: Vec<_> = ends
            .filter(|((value, below), above)| value.is_finite() && below + above > 0.0)
            .collect();
        assert_eq!(ends.len(), drawn.len(), "{what}");
        for (((value, below), above), path) in ends.into_iter().zip(drawn) {
            // "M low across H high" or "M across low V high".
            let (low, high) = match self.flat {
                true => (self.back_x(path[0]), self.back_x(path[2])),
                false => (self.back_y(path[1]), self.back_y(path[2])),
            };
            let pair = |value: f64| if self.flat { (value, 0.0) } else { (0.0, value) };
            self.same(pair(value - below), pair(low), what);
            self.same(pair(value + above), pair(high), what);
        }
    }
}

fn rgb(hex: &str) -> [f64; 3] {
    [1, 3, 5].map(|at| f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()))
}

fn interpolated(scale: &Value, share: f64) -> [f64; 3] {
    let stops = scale.as_array().unwrap();
    let place = |stop: &Value| stop[0].as_f64().unwrap();
    let colour = |stop: &Value| rgb(stop[1].as_str().unwrap());
    let after = stops
        .iter()
        .position(|stop| place(stop) >= share - 1e-12)
        .unwrap()
        .max(1);
    let (a, b) = (&stops[after - 1], &stops[after]);
    let part = ((share - place(a)) / (place(b) - place(a))).clamp(0.0, 1.0);
    std::array::from_fn(|i| colour(a)[i] + (colour(b)[i] - colour(a)[i]) * part)
}
