//! How long the two payloads of each kind of figure take, and how large they are.
//!
//! ```console
//! cargo bench --profile dev --bench plot             # the best of 10 runs
//! cargo bench --profile dev --bench plot -- 30
//! ```
//!
//! The last row is a scatter of 20,000 videos, of which a sample is drawn.

use std::time::{Duration, Instant};
use tubelab::plot::figure::{Axis, Figure, Mark, Point, Scale, Series};
use tubelab::plot::theme::Colour;

#[allow(dead_code)]
#[path = "../tests/plot/gallery.rs"]
mod gallery;

fn main() {
    let runs = std::env::args()
        .find_map(|argument| argument.parse().ok())
        .unwrap_or(10);
    let mut figures = gallery::views();
    figures.extend(gallery::marks());
    figures.push(("20,000 videos", many(20_000)));
    println!("{:<24} {:>9} {:>9} {:>9} {:>9}", "", "png", "", "json", "");
    let (mut slowest, mut all) = (Duration::ZERO, Vec::new());
    for (name, figure) in &figures {
        let (png, picture) = best(runs, || figure.png().expect("a picture"));
        let (json, text) = best(runs, || figure.plotly_json().expect("a figure").to_string());
        let (kb, json_kb) = (picture.len() as f64 / 1024.0, text.len() as f64 / 1024.0);
        let [png_ms, json_ms] = [png, json].map(|time| time.as_secs_f64() * 1000.0);
        println!("{name:<24} {png_ms:>6.1} ms {kb:>6.0} KB {json_ms:>6.2} ms {json_kb:>6.0} KB");
        slowest = slowest.max(png);
        all.push(png);
    }
    all.sort();
    let middle = all.get(all.len() / 2).copied().unwrap_or_default();
    println!(
        "picture: median {:.1} ms, slowest {:.1} ms",
        middle.as_secs_f64() * 1e3,
        slowest.as_secs_f64() * 1e3
    );
}

/// The shortest of some runs, because whatever else runs only makes them longer.
fn best<T>(runs: usize, work: impl Fn() -> T) -> (Duration, T) {
    let mut made = work();
    let mut least = Duration::MAX;
    for _ in 0..runs.max(1) {
        let start = Instant::now();
        made = work();
        least = least.min(start.elapsed());
    }
    (least, made)
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
