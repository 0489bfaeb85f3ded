//! `tubelab bench cells`: how long the cells of our notebooks take, beside the stock kernel where that is wanted.

pub mod serve;
mod stock;

use crate::jupyter::Environment;
use serde::Deserialize;
use serde_json::json;
use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use tubelab::error::{Error, Kind, Result};

/// The same work in both kernels: what an analyst does with a frame.
const POLARS_CELLS: [&str; 6] = [
    "let frame = df!(\"day\" => (0..1000i64).map(|i| i % 7).collect::<Vec<_>>(), \"views\" => (0..1000i64).collect::<Vec<_>>())?;",
    "let large = frame.clone().lazy().filter(col(\"views\").gt(lit(500))).collect()?;",
    "let by_day = large.clone().lazy().group_by([col(\"day\")]).agg([col(\"views\").mean()]).collect()?;",
    "by_day",
    "let top = frame.clone().lazy().sort([\"views\"], SortMultipleOptions::default().with_order_descending(true)).collect()?;",
    "top.head(Some(3))",
];
const STOCK_FIRST: &str = ":dep polars = { version = \"0.55.2\", default-features = false, features = [\"lazy\", \"fmt\", \"temporal\", \"dtype-date\", \"dtype-datetime\", \"dtype-duration\", \"strings\"] }\nuse polars::prelude::*;\ndf!(\"a\" => [1, 2, 3])?";
const OURS_FIRST: &str = "df!(\"a\" => [1, 2, 3])?";

/// What one kernel did from its start to its end; times in seconds, memory in MB.
#[derive(Deserialize)]
struct Run {
    kernel: String,
    turn: usize,
    ready: f64,
    first_result: f64,
    cells: Vec<Cell>,
    errors: Vec<String>,
    memory_kernel: f64,
    memory_all: f64,
}

#[derive(Deserialize)]
struct Cell {
    source: String,
    code: String,
    seconds: f64,
    failed: bool,
}

pub struct Options {
    /// Times that each notebook is run in a kernel of its own and timed; one more comes before and does not count.
    pub runs: usize,
    /// Whether polars cells are timed in the installed stock kernel too, turn by turn.
    pub stock: bool,
    /// Whether the time of every cell is printed.
    pub every: bool,
}

/// Times every code cell of `notebooks` in fresh kernels and prints a table.
pub fn cells(environment: &Environment, notebooks: &[PathBuf], options: &Options) -> Result<()> {
    let &Options { runs, every, .. } = options;
    let ours = json!({ "name": "tubelab", "first": OURS_FIRST, "notebooks": true, "cells": POLARS_CELLS });
    let mut kernels = vec![ours];
    if options.stock {
        stock::install(environment)?;
        kernels.push(json!({ "name": stock::NAME, "first": STOCK_FIRST, "notebooks": false, "cells": POLARS_CELLS }));
        println!("The stock kernel builds polars for its first cell: many minutes the first time, kept afterwards.");
    }
    let specification = json!({ "turns": runs + 1, "notebooks": notebooks, "kernels": kernels });
    let mut results: Vec<Run> = run_script(environment, &specification.to_string())?;
    // The first turn warms what is kept between kernels, and does not count.
    results.retain(|run| run.turn > 0);
    for name in ["tubelab", stock::NAME] {
        let of_kernel: Vec<&Run> = results.iter().filter(|run| run.kernel == name).collect();
        if !of_kernel.is_empty() {
            print_kernel(name, &of_kernel, every);
        }
    }
    // A cell that fails in one of the kernels is no work to compare.
    let every_cell = results.iter().flat_map(|run| &run.cells);
    let failed: BTreeSet<&str> = every_cell
        .filter(|cell| cell.failed)
        .map(|cell| cell.code.as_str())
        .collect();
    let medians = |name: &str| -> Vec<f64> {
        let runs = results.iter().filter(|run| run.kernel == name);
        let compared = |cell: &Cell| cell.source == "polars" && !failed.contains(cell.code.as_str());
        let polars = runs.map(|run| seconds(&[run], compared));
        polars
            .filter(|times| !times.is_empty())
            .map(|times| quantile(&times, 0.5))
            .collect()
    };
    let ratios: Vec<f64> = medians(stock::NAME)
        .iter()
        .zip(medians("tubelab"))
        .map(|(a, b)| a / b)
        .collect();
    if !ratios.is_empty() {
        println!(
            "median polars cell that both ran, stock / tubelab, turn by turn: {:.1} (median of {})",
            quantile(&ratios, 0.5),
            ratios.len()
        );
    }
    Ok(())
}

fn run_script(environment: &Environment, specification: &str) -> Result<Vec<Run>> {
    let mut child = Command::new(environment.python())
        .args(["-c", include_str!("cells.py"), specification])
        .stdout(Stdio::piped())
        .spawn()
        .map_err(Error::from)?;
    let mut results = Vec::new();
    if let Some(out) = child.stdout.take() {
        for line in BufReader::new(out).lines() {
            results.push(serde_json::from_str(&line.map_err(Error::from)?)?);
        }
    }
    match child.wait() {
        Ok(status) if status.success() => Ok(results),
        _ => Err(Error::new(Kind::Internal, "the benchmark did not end as it should").hint("its last words are above")),
    }
}

fn print_kernel(name: &str, runs: &[&Run], every: bool) {
    let median_of = |value: &dyn Fn(&Run) -> f64| quantile(&runs.iter().map(|run| value(run)).collect::<Vec<_>>(), 0.5);
    println!("\n{name}, {} kernels", runs.len());
    println!("  front end sees the kernel      {:6.2} s", median_of(&|run| run.ready));
    println!(
        "  first frame shown, from start  {:6.2} s",
        median_of(&|run| run.first_result)
    );
    for (label, of_notebooks) in [("cells of the notebooks", true), ("polars cells", false)] {
        let times = seconds(runs, |cell| (cell.source != "polars") == of_notebooks);
        if !times.is_empty() {
            let (median, p95) = (quantile(&times, 0.5), quantile(&times, 0.95));
            println!(
                "  {label:30} {median:6.2} s median, {p95:.2} s 95th percentile, {} cells",
                times.len()
            );
        }
    }
    let largest = |value: &dyn Fn(&Run) -> f64| runs.iter().map(|run| value(run)).fold(0.0, f64::max);
    println!(
        "  memory, kernel / with cells    {:6.0} MB / {:.0} MB at the end of a notebook, {:.0} MB / {:.0} MB at most",
        median_of(&|run| run.memory_kernel),
        median_of(&|run| run.memory_all),
        largest(&|run| run.memory_kernel),
        largest(&|run| run.memory_all)
    );
    if every {
        let cells = || runs.iter().flat_map(|run| run.cells.iter().enumerate());
        let mut shown = BTreeSet::new();
        for (at, cell) in cells().filter(|(at, cell)| shown.insert((&cell.source, *at))) {
            let same = cells().filter(|(place, other)| (*place, &other.source) == (at, &cell.source));
            let times: Vec<f64> = same.map(|(_, cell)| cell.seconds).collect();
            let code = cell.code.lines().next_back().unwrap_or_default();
            println!("    {:6.2} s  {}: {code}", quantile(&times, 0.5), cell.source);
        }
    }
    for error in runs.iter().flat_map(|run| &run.errors) {
        println!("  a cell failed: {error}");
    }
}

/// The times of the cells that count: all but the first of each notebook, which also opens it.
fn seconds(runs: &[&Run], wanted: impl Fn(&Cell) -> bool) -> Vec<f64> {
    let of_run = |run: &&Run| {
        run.cells
            .iter()
            .filter(|cell| wanted(cell))
            .skip(1)
            .map(|cell| cell.seconds)
            .collect::<Vec<_>>()
    };
    runs.iter().flat_map(of_run).collect()
}

fn quantile(values: &[f64], q: f64) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    match sorted.len() {
        0 => f64::NAN,
        n => sorted[((n - 1) as f64 * q).round() as usize],
    }
}
