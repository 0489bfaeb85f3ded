//! How long the two payloads of each kind of figure take.
//!
//! ```console
//! cargo bench --profile dev --bench plot
//! cargo bench --profile dev --bench plot -- png        # pictures only
//! cargo bench --profile dev --bench plot -- topic      # figures whose name holds `topic`
//! ```
//!
//! `20,000 videos` is a scatter of which a sample is drawn.

use divan::Bencher;
use std::sync::LazyLock;
use tubelab::plot::figure::{Axis, Figure, Mark, Point, Scale, Series};
use tubelab::plot::theme::Colour;

#[allow(dead_code)]
#[path = "../tests/plot/gallery.rs"]
mod gallery;

static FIGURES: LazyLock<Vec<(&str, Figure)>> = LazyLock::new(|| {
    let mut figures = gallery::views();
    figures.extend(gallery::marks());
    figures.push(("20,000 videos", many(20_000)));
    figures
});

fn main() {
    divan::main();
}

fn names() -> impl Iterator<Item = &'static str> {
    FIGURES.iter().map(|(name, _)| *name)
}

fn figure(name: &str) -> &'static Figure {
    let found = FIGURES.iter().find(|(known, _)| *known == name);
    found.map(|(_, figure)| figure).expect("names are those of figures")
}

#[divan::bench(args = names(), max_time = 0.5)]
fn png(bencher: Bencher, name: &str) {
    let figure = figure(name);
    bencher.bench(|| figure.png().expect("a picture"));
}

#[divan::bench(args = names(), max_time = 0.2)]
fn json(bencher: Bencher, name: &str) {
    let figure = figure(name);
    bencher.bench(|| figure.plotly_json().expect("a figure").to_string());
}

fn many(n: usize) -> Figure {
    let point = |i: usize| {
        let share = i as f64 / n as f64;
        Point {
            x: 1.4e12 + share * 3.9e11,
            y: (5.0 + share * 4.0 + ((i * 7919) % 1000) as f64 / 200.0).exp(),
            hover: format!(
                "A title as long as the titles of videos mostly are, number {i}\n{i} views\npublished 3 Mar 2024"
            ),
            ..Point::default()
        }
    };
    Figure::new("Views by publication date")
        .subtitle(format!("{n} videos"))
        .x(Axis::new("Publication date (UTC)", Scale::Time))
        .y(Axis::new("Views", Scale::Log))
        .with(Series::new(
            "Videos",
            Colour::Main,
            Mark::Points((0..n).map(point).collect()),
        ))
}
