//! What marks compute, what the builder's options do, and what happens with very much or with hostile data.

use crate::gallery;
use proptest::prelude::*;
use resvg::usvg::roxmltree::{Document, Node};
use serde_json::Value;
use tubelab::plot::figure::*;
use tubelab::plot::theme::{Colour, Palette, Theme};

const ATTACK: &str =
    "<img src=x onerror=alert(1)></script><script>alert(2)</script><b>$x$\u{202e}\u{2066}\u{7}\u{9b}%{y}";

#[test]
fn boxes_and_histograms_are_numpys() {
    let values: Vec<f64> = (0..137)
        .map(|i| f64::from((i * 7919) % 1009) / 13.0 + if i % 41 == 0 { 400.0 } else { 0.0 })
        .collect();
    let edges = [0.0, 10.0, 25.0, 50.0, 77.0, 500.0];
    let script = r#"
import json, sys
import numpy as np
values, edges, ours = json.loads(sys.argv[1])
q1, median, q3 = np.percentile(values, [25, 50, 75])
inside = [v for v in values if q1 - 1.5 * (q3 - q1) <= v <= q3 + 1.5 * (q3 - q1)]
print(json.dumps([[min(inside), q1, median, q3, max(inside)], np.histogram(values, edges)[0].tolist(), np.histogram(values, ours)[0].tolist(),
  2 * (q3 - q1) / len(values) ** (1 / 3)]))
"#;
    let own = Bin::edges(&values);
    testkit::needs!(Python);
    let told = testkit::run_python(script, &[&serde_json::json!([values, edges, own]).to_string()]);
    let (five, counts, own_counts, advised): ([f64; 5], Vec<f64>, Vec<f64>, f64) = serde_json::from_str(&told).unwrap();
    let found = BoxValue::of(&values).unwrap();
    for (ours, theirs) in [found.low, found.q1, found.median, found.q3, found.high]
        .into_iter()
        .zip(five)
    {
        assert!((ours - theirs).abs() < 1e-9, "{found:?} and {five:?}");
    }
    let of = |edges: &[f64]| {
        Bin::between(&values, edges)
            .iter()
            .map(|bin| bin.count)
            .collect::<Vec<_>>()
    };
    assert_eq!(of(&edges), counts);
    assert_eq!(of(&own), own_counts);
    let width = own[1] - own[0];
    assert!(
        (1.0..=5.0).contains(&(width / advised)),
        "{width} where {advised} is advised"
    );
    assert_eq!(BoxValue::of(&[f64::NAN]), None);
}

proptest! {
    #[test]
    fn every_value_is_in_one_bin_and_boxes_are_in_order(values in prop::collection::vec(prop_oneof![-1e6..1e6, -1.0..1.0], 1..60)) {
        let edges = Bin::edges(&values);
        prop_assert!(edges.len() >= 2 && edges.len() <= 43, "{edges:?}");
        let bins = Bin::between(&values, &edges);
        prop_assert_eq!(bins.iter().map(|bin| bin.count).sum::<f64>() as usize, values.len());
        let five = BoxValue::of(&values).unwrap();
        prop_assert!(five.low <= five.q1 && five.q1 <= five.median && five.median <= five.q3 && five.q3 <= five.high, "{five:?}");
    }

    /// Tiles lie beside each other in the picture, and none is thinner than its value makes it.
    #[test]
    fn tiles_fill_their_place_without_touching(values in prop::collection::vec(0.01..1000.0_f64, 1..25)) {
        let tile = |value: &f64| Tile { label: String::new(), value: *value, note: String::new(), hover: String::new(), colour: Colour::Main };
        let figure = Figure::new("t").with(Series::new("t", Colour::Main, Mark::Tiles(values.iter().map(tile).collect())));
        let svg = figure.svg().unwrap();
        let page = Document::parse(&svg).unwrap();
        let places: Vec<[f64; 4]> = page
            .descendants()
            .filter(|node| node.attribute("data-tile").is_some())
            .map(|node| ["x", "y", "width", "height"].map(|name| node.attribute(name).unwrap().parse().unwrap()))
            .collect();
        prop_assert_eq!(places.len(), values.len());
        for (i, a) in places.iter().enumerate() {
            for b in &places[..i] {
                let apart = a[0] + a[2] <= b[0] + 0.02 || b[0] + b[2] <= a[0] + 0.02 || a[1] + a[3] <= b[1] + 0.02 || b[1] + b[3] <= a[1] + 0.02;
                // What is thinner than half a pixel is drawn as wide.
                prop_assert!(apart || a[2].min(a[3]).min(b[2]).min(b[3]) <= 0.5, "{a:?} and {b:?}");
            }
        }
    }
}

#[test]
fn twenty_thousand_videos_are_a_sample_that_says_so() {
    let point = |i: usize| Point {
        x: 1.0e12 + i as f64 * 2e7,
        y: 10.0 + ((i * 7919) % 10_007) as f64,
        hover: format!(
            "A title as long as the titles of videos on a large channel mostly are, number {i}\n{i} views\npublished 3 Mar 2024"
        ),
        label: (i == 777).then(|| "named".to_owned()),
        ..Point::default()
    };
    let line = Mark::Line {
        points: (0..6000)
            .map(|i| {
                (
                    1.0e12 + f64::from(i) * 6.6e7,
                    (i % 1500 != 700).then_some(f64::from(i + 1)),
                )
            })
            .collect(),
        hovers: (0..6000)
            .map(|i| format!("30-day mean {i}\n42 videos to 3 Mar 2024"))
            .collect(),
        strong: true,
        dashed: false,
    };
    let figure = Figure::new("Views by publication date")
        .subtitle("Large channel · 20,000 videos")
        .x(Axis::new("Publication date (UTC)", Scale::Time))
        .y(Axis::new("Views", Scale::Log))
        .with(Series::new(
            "Videos",
            Colour::Main,
            Mark::Points((0..20_000).map(point).collect()),
        ))
        .with(Series::new("7-day mean", Colour::Comparison, line.clone()))
        .with(Series::new("30-day mean", Colour::Ink, line));
    let (json, svg) = (figure.plotly_json().unwrap(), figure.svg().unwrap());
    let text = json.to_string();
    assert!(text.len() <= 2_000_000, "{} bytes", text.len());
    assert_eq!(text, figure.plotly_json().unwrap().to_string());
    let drawn = json["data"][0]["x"].as_array().unwrap().len();
    assert!((5_000..=5_001).contains(&drawn), "{drawn}");
    assert!(
        json["data"][0]["text"]
            .as_array()
            .unwrap()
            .contains(&Value::from("named"))
    );
    let words =
        "drawn: an even sample of 5,001 of 20,000 points · lines: one value in 3 · Large channel · 20,000 videos";
    let unbroken = text.replace("<br>", " ");
    assert!(
        unbroken.contains(words) && svg.contains(words),
        "{}",
        json["layout"]["title"]["text"]
    );
    let nulls = |trace: &Value| trace["y"].as_array().unwrap().iter().filter(|y| y.is_null()).count();
    assert_eq!(
        (nulls(&json["data"][1]), nulls(&json["data"][2])),
        (4, 4),
        "gaps stay gaps"
    );
    // Every part of the period and of the heights is in the sample as it is in the whole.
    let heights = |of: &[f64]| of.iter().filter(|y| **y > 5000.0).count() as f64 / of.len() as f64;
    let sampled: Vec<f64> = json["data"][0]["y"]
        .as_array()
        .unwrap()
        .iter()
        .map(|y| y.as_f64().unwrap())
        .collect();
    let whole: Vec<f64> = (0..20_000).map(|i| point(i).y).collect();
    assert!((heights(&sampled) - heights(&whole)).abs() < 0.03);
}

/// Puts the attack wherever a figure holds words.
fn planted(figure: Figure) -> Figure {
    let figure = figure.title(ATTACK).subtitle(ATTACK).source(ATTACK);
    figure.reading(ATTACK).rule(1.0, ATTACK)
}

fn hostile() -> Vec<Figure> {
    let text = || ATTACK.to_owned();
    let names = || Scale::Names(vec![text()]);
    let marks = [
        Mark::Line {
            points: vec![(1.0, Some(1.0)), (2.0, Some(2.0))],
            hovers: vec![text(); 2],
            strong: true,
            dashed: false,
        },
        Mark::line([(1.0, 2.0), (2.0, 3.0)]),
        Mark::Band(vec![(1.0, 1.0, 2.0), (2.0, 1.0, 2.0)]),
        Mark::Points(vec![Point {
            x: 1.0,
            y: 1.0,
            hover: text(),
            label: Some(text()),
            interval: Some((0.5, 2.0)),
            ..Point::default()
        }]),
        Mark::Bars(vec![Bar {
            value: 1.0,
            hover: text(),
            ..Bar::default()
        }]),
        Mark::Bins(vec![Bin {
            from: 0.0,
            to: 1.0,
            count: 2.0,
            hover: text(),
        }]),
        Mark::Boxes(vec![BoxValue {
            hover: text(),
            ..BoxValue::of(&[1.0, 2.0]).unwrap()
        }]),
        Mark::Cells {
            cells: vec![Cell {
                x: 0,
                y: 0,
                value: Some(1.0),
                label: text(),
                hover: text(),
            }],
            ramp: Ramp::Sequential,
            title: text(),
            unit: Unit::Count,
        },
        Mark::Tiles(vec![Tile {
            label: text(),
            value: 1.0,
            note: text(),
            hover: text(),
            colour: Colour::Main,
        }]),
        Mark::Pie(vec![Slice {
            label: text(),
            value: 1.0,
            hover: text(),
            colour: Colour::Main,
        }]),
    ];
    let mut figures = Vec::new();
    for mark in marks {
        let series = || Series::new(text(), Colour::Main, mark.clone());
        let (x, y) = match &mark {
            Mark::Cells { .. } => (names(), names()),
            Mark::Bars(_) | Mark::Boxes(_) => (Scale::Linear, names()),
            _ => (Scale::Linear, Scale::FromZero),
        };
        let base = || {
            Figure::new("t")
                .x(Axis::new(text(), x.clone()))
                .y(Axis::new(text(), y.clone()))
        };
        figures.push(planted(base().with(series()).with(series())));
        figures.push(planted(
            base()
                .panel(Panel::new(text()).with(series()))
                .panel(Panel::new(text()).with(series())),
        ));
    }
    figures.push(planted(Figure::new("t").empty(text())));
    figures
}

#[test]
fn hostile_words_in_any_mark_are_shown_and_do_nothing() {
    for figure in hostile() {
        let (json, svg) = (figure.plotly_json().unwrap(), figure.svg().unwrap());
        let page = Document::parse(&svg).unwrap();
        let known = [
            "svg",
            "title",
            "rect",
            "text",
            "tspan",
            "g",
            "path",
            "circle",
            "defs",
            "linearGradient",
            "stop",
        ];
        for node in page.descendants().filter(|node| node.is_element()) {
            assert!(known.contains(&node.tag_name().name()), "{node:?} in {svg}");
            assert!(
                node.attributes()
                    .all(|a| !a.name().starts_with("on") && !a.name().contains("href")),
                "{node:?}"
            );
        }
        words(&json, "", &mut |path, text| {
            // Of tags, only those that we write ourselves are left.
            let mut rest = text.to_owned();
            for ours in [
                "<b>",
                "</b>",
                "<br>",
                "</span>",
                "<span style=\"font-size:12px;color:#5B6270\">",
            ] {
                rest = rest.replace(ours, "");
            }
            assert!(
                !rest.contains('<') && !rest.contains('>') && !rest.contains('$'),
                "{path}: {text}"
            );
        });
        let told = [json.to_string(), svg, figure.text()];
        for shown in &told {
            for force in ['\u{202e}', '\u{2066}', '\u{7}', '\u{9b}'] {
                assert!(
                    !shown.contains(force) && !shown.contains(&format!("\\u{:04x}", u32::from(force))),
                    "{force:?} in {shown}"
                );
            }
        }
        assert!(told[0].contains("&lt;img"));
    }
}

fn words(value: &Value, path: &str, check: &mut impl FnMut(&str, &str)) {
    match value {
        // `%{text}` is what plotly fills in; text itself is not a template.
        Value::String(text) => check(path, text),
        Value::Array(all) => all.iter().for_each(|item| words(item, path, check)),
        Value::Object(all) => all
            .iter()
            .for_each(|(key, item)| words(item, &format!("{path}.{key}"), check)),
        _ => {}
    }
}

#[test]
fn options_of_the_builder_change_what_they_say() {
    let names: Vec<String> = (0..30).map(|i| format!("name {i}")).collect();
    let bar = |i: u32| Bar {
        value: f64::from(1_234_567 - i * 1000),
        ..Bar::default()
    };
    let figure = Figure::new("Bars")
        .subtitle("Demo")
        .x(Axis::new("Views", Scale::FromZero))
        .y(Axis::new("", Scale::Names(names)))
        .with(Series::new(
            "Bars",
            Colour::Main,
            Mark::Bars((0..30).map(bar).collect()),
        ));
    let top = figure.clone().top(5);
    let json = top.plotly_json().unwrap();
    assert_eq!(json["data"][0]["x"].as_array().unwrap().len(), 5);
    assert_eq!(json["layout"]["yaxis"]["ticktext"].as_array().unwrap().len(), 5);
    assert!(top.text().contains("Demo · the first 5 of 30"), "{}", top.text());
    assert_eq!(figure.clone().top(30), figure);
    assert!(top.svg().unwrap().contains(">1.23 M<"));
    let full = top.clone().numbers(Numbers::Full).svg().unwrap();
    assert!(full.contains(">1,234,567<") && full.contains(">1,000,000<"), "{full}");
    assert_eq!(figure.clone().log_scale(true), figure, "bars start at zero");
    let colours = |palette| {
        let json = figure.clone().palette(palette).plotly_json().unwrap();
        json["data"][0]["marker"]["color"][0].as_str().unwrap().to_owned()
    };
    assert_eq!(colours(Palette::OkabeIto), "#0072B2");
    assert_eq!(colours(Palette::TolBright), "#4477AA");
    assert!(
        figure
            .clone()
            .palette(Palette::TolBright)
            .svg()
            .unwrap()
            .contains("#4477AA")
    );
    let greys = colours(Palette::Greys);
    let channel = |at: usize| i32::from_str_radix(&greys[at..at + 2], 16).unwrap();
    assert!((channel(1) - channel(5)).abs() < 24, "{greys} is a grey");
}

#[test]
fn text_on_colours_can_be_read() {
    let luminance = |hex: &str| {
        let part = |at: usize| f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
        let linear = |v: f64| {
            if v <= 0.04045 {
                v / 12.92
            } else {
                ((v + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * linear(part(1)) + 0.7152 * linear(part(3)) + 0.0722 * linear(part(5))
    };
    let mut seen = 0;
    for (name, figure) in gallery() {
        for theme in [Theme::Light, Theme::Dark] {
            let svg = figure.clone().theme(theme).svg().unwrap();
            let page = Document::parse(&svg).unwrap();
            for group in page
                .descendants()
                .filter(|node| matches!(node.attribute("class"), Some("cells" | "tiles")))
            {
                let mut fill = "";
                for node in group.children() {
                    match node.tag_name().name() {
                        "rect" => fill = node.attribute("fill").unwrap(),
                        _ => {
                            let (a, b) = (luminance(fill), luminance(node.attribute("fill").unwrap()));
                            let ratio = (a.max(b) + 0.05) / (a.min(b) + 0.05);
                            assert!(ratio >= 4.5, "{name}, {theme:?}: {ratio} on {fill}");
                            seen += 1;
                        }
                    }
                }
            }
        }
    }
    assert!(seen > 100);
}

#[test]
fn one_figure_of_each_kind_as_plotly_gets_it() {
    let wanted = [
        "histogram",
        "box",
        "heat_map",
        "treemap",
        "pie",
        "points_with_intervals",
        "bars_of_two_series",
        "small_multiples",
    ];
    for (name, figure) in gallery().into_iter().filter(|(name, _)| wanted.contains(name)) {
        let mut json = figure.plotly_json().unwrap();
        // The template is the same for all; another snapshot has it.
        json["layout"].as_object_mut().unwrap().remove("template");
        let lines = serde_json::to_string(&json)
            .unwrap()
            .replace("},{", "},\n{")
            .replace("],\"", "],\n\"");
        insta::with_settings!({prepend_module_to_snapshot => false, snapshot_path => "../snapshots"}, {
            insta::assert_snapshot!(format!("kind_{name}"), lines);
        });
    }
}

#[test]
fn the_finding_is_wrapped_under_the_title_and_touches_nothing() {
    let reading = "Best weekday: Saturday, 1.42 times the views of videos published around the same time (95% interval \
                   1.21 to 1.66, 84 uploads, p 0.002). Below: Tuesday, Wednesday.";
    for (width, height) in [(320, 320), (640, 420), (1200, 640), (4000, 400)] {
        let line = Series::new(
            "Views",
            Colour::Main,
            Mark::line([(1.0, 10.0), (2.0, 40.0), (3.0, 20.0)]),
        );
        let figure = Figure::new("Views by weekday")
            .subtitle("A channel with a long name · Nov 2020 – Nov 2026 · 400 videos · whiskers: 95% interval")
            .reading(reading)
            .x(Axis::new("Month", Scale::Linear))
            .y(Axis::new("Views", Scale::FromZero))
            .with(line)
            .size(width, height);
        let svg = figure.svg().unwrap();
        let page = Document::parse(&svg).unwrap();
        let number = |node: Node, name: &str| -> f64 { node.attribute(name).unwrap().parse().unwrap() };
        let texts = page.descendants().filter(|node| node.has_tag_name("text"));
        let lines: Vec<(f64, f64, String)> = texts
            .filter(|node| node.attribute("x") == Some("24") && node.attribute("font-size").is_some())
            .map(|node| {
                (
                    number(node, "y"),
                    number(node, "font-size"),
                    node.text().unwrap_or_default().to_owned(),
                )
            })
            .collect();
        let heading: Vec<&(f64, f64, String)> = lines.iter().filter(|(y, ..)| *y < f64::from(height) - 30.0).collect();
        assert!(heading.len() >= 3, "{width}: {heading:?}");
        for pair in heading.windows(2) {
            assert!(pair[1].0 - pair[0].0 >= pair[1].1, "{width}: lines overlap: {pair:?}");
        }
        for (_, size, text) in &heading {
            let wide = text.chars().count() as f64 * size * 0.56;
            assert!(wide <= f64::from(width) - 40.0, "{width}: too wide: {text}");
        }
        let plot = page
            .descendants()
            .find(|node| node.attribute("class") == Some("plot"))
            .unwrap();
        let area: Vec<f64> = plot
            .attribute("data-area")
            .unwrap()
            .split(' ')
            .map(|v| v.parse().unwrap())
            .collect();
        assert!(
            area[1] > heading.last().unwrap().0 + 6.0,
            "{width}: {area:?} under {heading:?}"
        );

        // The same words for plotly, in lines that a phone can show.
        let json = figure.plotly_json().unwrap();
        let title = json["layout"]["title"]["text"].as_str().unwrap();
        let (words, _) = title.split_once("<br><span").unwrap();
        let (_, words) = words.split_once("</b><br>").unwrap();
        assert_eq!(words.replace("<br>", " "), reading);
        assert!(words.split("<br>").all(|line| line.chars().count() <= 52), "{words}");
    }
}
