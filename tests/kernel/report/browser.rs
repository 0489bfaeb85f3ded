//! Figures of every kind in a real browser, one start for all: in JupyterLab with our renderer, and on a report's page in two
//! widths, where axe looks for what keeps people out.

use crate::notebook::Notebook;
use crate::report::{About, html, plotly_js};
use serde_json::{Value, json};
use std::path::Path;
use std::process::{Command, Stdio};
use tubelab::display::Show;
use tubelab::plot::figure::{Axis, Figure, Mark, Point, Scale, Series, Tile};
use tubelab::plot::theme::{Colour, Theme};

#[allow(dead_code)]
#[path = "../../plot/gallery.rs"]
mod gallery;

const AXE: &str = "4.14.1";
const ATTACK: &str = "<img src=x onerror=\"window.planted=1;alert(1)\"></script><script>alert(2)</script>\u{202e}";

/// Figures that hold the attack wherever they hold words.
fn planted() -> Vec<Figure> {
    let point = Point {
        x: 1.0,
        y: 1.0,
        hover: ATTACK.to_owned(),
        label: Some(ATTACK.to_owned()),
        ..Point::default()
    };
    let tile = Tile {
        label: ATTACK.to_owned(),
        value: 1.0,
        note: ATTACK.to_owned(),
        hover: ATTACK.to_owned(),
        colour: Colour::Main,
    };
    let with = |mark| {
        Figure::new(ATTACK)
            .subtitle(ATTACK)
            .source(ATTACK)
            .x(Axis::new(ATTACK, Scale::Linear))
            .y(Axis::new(ATTACK, Scale::Linear))
            .rule(1.0, ATTACK)
            .with(Series::new(ATTACK, Colour::Main, mark))
    };
    vec![with(Mark::Points(vec![point])), with(Mark::Tiles(vec![tile]))]
}

fn shown(figure: &Figure) -> Value {
    let data = figure.bundle();
    let data = data.iter().map(|(mime, content)| {
        let content = match mime.ends_with("json") {
            true => serde_json::from_str(content).unwrap(),
            false => json!(content),
        };
        (mime.to_owned(), content)
    });
    json!({"output_type": "display_data", "metadata": {}, "data": data.collect::<serde_json::Map<_, _>>()})
}

#[test]
fn a_browser_draws_every_kind_of_figure() {
    testkit::needs!(Python, Npm, Chromium);
    let Some(axe) = testkit::npm_package(testkit::test_name!(), "axe-core", AXE, &["axe.min.js"]) else {
        return;
    };
    let wanted = [
        "engagement",
        "upload_heatmap",
        "seasonality",
        "outliers",
        "top",
        "keyword_lift",
        "topic_map",
    ];
    let views = gallery::views()
        .into_iter()
        .filter(|(name, _)| wanted.contains(name))
        .map(|(_, figure)| figure);
    let marks = gallery::marks().into_iter().map(|(_, figure)| figure);
    let channels = gallery::channels().into_iter().map(|(_, figure)| figure);
    let mut figures: Vec<Figure> = views.chain(marks).chain(channels).chain(planted()).collect();
    if let Some(last) = figures.get_mut(1) {
        *last = last.clone().theme(Theme::Dark);
    }
    let mut outputs: Vec<Value> = figures.iter().map(shown).collect();
    outputs.push(json!({
        "output_type": "error", "ename": "quota", "evalue": "used up",
        "traceback": ["\u{1b}[31mthe units are used up.\u{1b}[0m", format!("While reading {ATTACK}."), "Next: wait until midnight."],
    }));
    let notebook = json!({
        "nbformat": 4, "nbformat_minor": 5, "metadata": {"language_info": {"name": "rust"}},
        "cells": [
            {"cell_type": "markdown", "id": "a", "metadata": {}, "source": "# Figures"},
            {"cell_type": "code", "id": "b", "metadata": {}, "execution_count": 1, "source": "figures", "outputs": outputs},
        ],
    })
    .to_string();
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("browser");
    let _ = std::fs::remove_dir_all(&directory);
    std::fs::create_dir_all(&directory).unwrap();
    let page = html(
        &[Notebook::parse("figures", &notebook).unwrap()],
        &About::default(),
        plotly_js(),
    );
    std::fs::write(directory.join("report.html"), page).unwrap();
    std::fs::write(directory.join("figures.ipynb"), notebook).unwrap();
    std::fs::copy(axe.join("axe.min.js"), directory.join("axe.min.js")).unwrap();
    let root = testkit::root();
    let output = Command::new(testkit::python())
        .arg(root.join("tests/kernel/browser.py"))
        .arg(&directory)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{told}");
    println!("{}", String::from_utf8_lossy(&output.stdout));
}
