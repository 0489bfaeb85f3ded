//! `tubelab bench cells`: times the cells of the notebooks, optionally against the stock kernel or another build of this
//! program.

use crate::cli::lab::prepare;
use crate::jupyter::lab::Environment;
use crate::notebook;
use crate::platform::files::write_atomically;
use crate::sysroot::notebooks;
use serde::Deserialize;
use serde_json::json;
use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tubelab::error::{Context, Error, Kind, Result};

const OURS: &str = "tubelab";
const STOCK: &str = super::stock::NAME;
/// Another build of this program, to compare with.
const PEER: &str = "tubelab-bench-peer";

/// Width of the names in the table.
const WIDTH: usize = 44;

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

/// Measurements of one kernel, from start to end; times in seconds, memory in MB.
#[derive(Deserialize)]
struct Run {
    kernel: String,
    turn: usize,
    source: String,
    phase: Phase,
    ready: f64,
    first_result: f64,
    /// The first completion of a kernel is slower than the later ones.
    completions: Vec<Completion>,
    cells: Vec<Cell>,
    errors: Vec<String>,
    memory_kernel: f64,
    memory_all: f64,
}

#[derive(Clone, Copy, Deserialize, PartialEq)]
#[serde(rename_all = "lowercase")]
enum Phase {
    /// Nothing was compiled before.
    First,
    /// After a restart, with the cells that were compiled in the first phase.
    Again,
    /// All notebooks in one kernel.
    All,
}

#[derive(Deserialize)]
struct Cell {
    source: String,
    code: String,
    seconds: f64,
    /// Compile and run time, if the kernel reports them.
    compile: Option<f64>,
    run: Option<f64>,
    failed: bool,
}

#[derive(Deserialize)]
struct Completion {
    seconds: f64,
    found: usize,
}

#[derive(clap::Args)]
pub struct Arguments {
    /// How often each notebook is timed in a kernel of its own, after one run that does not count
    #[arg(long, default_value_t = 5)]
    runs: usize,
    /// Also time a stock evcxr kernel with `:dep polars`; its first build takes many minutes
    #[arg(long)]
    stock: bool,
    /// Also time the kernel of another build of this program, alternating with ours
    #[arg(long)]
    program: Option<PathBuf>,
    /// Also print the time of every cell
    #[arg(long)]
    every: bool,
    /// Directory of the notebooks
    #[arg(long, default_value = notebooks::DEFAULT, value_parser = notebooks::directory)]
    notebooks: PathBuf,
}

impl Arguments {
    pub fn run(self) -> Result<()> {
        let environment = prepare()?;
        let notebooks = notebook::list(&self.notebooks)?;
        cells(&environment, &notebooks, &self)
    }
}

/// Times every code cell of `notebooks` in fresh kernels and prints a table.
fn cells(environment: &Environment, notebooks: &[PathBuf], options: &Arguments) -> Result<()> {
    let &Arguments { runs, stock, every, .. } = options;
    let ours =
        |name| json!({ "name": name, "first": OURS_FIRST, "notebooks": true, "cells": POLARS_CELLS, "keeps": true });
    let mut kernels = vec![ours(OURS)];
    // What the other program lays out goes with the directory.
    let mut _laid_out = None;
    if let Some(program) = &options.program {
        let directory = tempfile::tempdir().map_err(Error::from)?;
        install_peer(environment, program, directory.path())?;
        kernels.push(ours(PEER));
        _laid_out = Some(directory);
    }
    if stock {
        super::stock::install(environment)?;
        kernels.push(
            json!({ "name": STOCK, "first": STOCK_FIRST, "notebooks": false, "cells": POLARS_CELLS, "keeps": false }),
        );
        println!("The stock kernel builds polars for its first cell: many minutes the first time, kept afterwards.");
    }
    let specification = json!({ "turns": runs + 1, "notebooks": notebooks, "kernels": kernels });
    let mut results: Vec<Run> = run_script(environment, &specification.to_string())?;
    // The first turn warms what is kept between kernels, and does not count.
    results.retain(|run| run.turn > 0);
    for (name, title) in [(OURS, "tubelab"), (PEER, "the other program"), (STOCK, "stock evcxr")] {
        let of_kernel: Vec<&Run> = results.iter().filter(|run| run.kernel == name).collect();
        if !of_kernel.is_empty() {
            print_kernel(title, &of_kernel, every);
        }
    }
    // A cell that fails in one of the kernels is no work to compare.
    let every_cell = results.iter().flat_map(|run| &run.cells);
    let failed: BTreeSet<&str> = every_cell
        .filter(|cell| cell.failed)
        .map(|cell| cell.code.as_str())
        .collect();
    let medians = |name: &str| -> Vec<f64> {
        let runs = results
            .iter()
            .filter(|run| run.kernel == name && run.phase == Phase::First);
        let compared = |cell: &Cell| cell.source == "polars" && !failed.contains(cell.code.as_str());
        let polars = runs.map(|run| seconds(&[run], compared));
        polars
            .filter(|times| !times.is_empty())
            .map(|times| quantile(&times, 0.5))
            .collect()
    };
    let ratios: Vec<f64> = medians(STOCK).iter().zip(medians(OURS)).map(|(a, b)| a / b).collect();
    if !ratios.is_empty() {
        println!(
            "median polars cell that both ran, stock / tubelab, turn by turn: {:.1} (median of {})",
            quantile(&ratios, 0.5),
            ratios.len()
        );
    }
    Ok(())
}

fn install_peer(environment: &Environment, program: &Path, directory: &Path) -> Result<()> {
    let program = program.canonicalize().map_err(Error::from);
    let spec = json!({
        "argv": [program.with_context(|| "looking for the program to compare with")?, "kernel", "{connection_file}"],
        "display_name": "tubelab, another build",
        "language": "rust",
        "interrupt_mode": "message",
        "env": { "TUBELAB_DATA_DIR": directory },
    });
    let file = (environment.directory().join("share/jupyter/kernels").join(PEER)).join("kernel.json");
    write_atomically(&file, spec.to_string().as_bytes())
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

fn print_kernel(title: &str, runs: &[&Run], every: bool) {
    let of_phase = |phase| -> Vec<&Run> { runs.iter().copied().filter(|run| run.phase == phase).collect() };
    let [first, again, all] = [Phase::First, Phase::Again, Phase::All].map(of_phase);
    let median_of = |runs: &[&Run], value: &dyn Fn(&Run) -> f64| {
        quantile(&runs.iter().map(|run| value(run)).collect::<Vec<_>>(), 0.5)
    };
    println!("\n{title}, {} kernels", runs.len());
    println!(
        "  {:WIDTH$} {:7.3} s",
        "front end sees the kernel",
        median_of(runs, &|run| run.ready)
    );
    for (label, runs) in [("nothing compiled before", &first), ("compiled before", &again)] {
        if !runs.is_empty() {
            let (median, label) = (
                median_of(runs, &|run| run.first_result),
                format!("first frame shown, {label}"),
            );
            println!("  {label:WIDTH$} {median:7.3} s, {} starts", runs.len());
        }
    }
    for (kind, of_notebooks) in [("notebook", true), ("polars", false)] {
        for (label, runs) in [("first time", &first), ("compiled before", &again)] {
            let cells = cells_of(runs, |cell| (cell.source != "polars") == of_notebooks);
            print_cells(&format!("{kind} cell, {label}"), &cells);
        }
    }
    print_completions(runs);
    let largest = |value: &dyn Fn(&Run) -> f64| runs.iter().map(|run| value(run)).fold(0.0, f64::max);
    println!(
        "  {:WIDTH$} {:7.0} MB / {:.0} MB, {:.0} MB / {:.0} MB at most",
        "memory after a notebook, kernel / with cells",
        median_of(&first, &|run| run.memory_kernel),
        median_of(&first, &|run| run.memory_all),
        largest(&|run| run.memory_kernel),
        largest(&|run| run.memory_all)
    );
    if !all.is_empty() {
        let (kernel, with_cells) = (
            median_of(&all, &|run| run.memory_kernel),
            median_of(&all, &|run| run.memory_all),
        );
        let label = "memory after all notebooks in one kernel";
        println!("  {label:WIDTH$} {kernel:7.0} MB / {with_cells:.0} MB");
    }
    if every {
        print_every(&first, &again);
    }
    for (run, error) in runs
        .iter()
        .flat_map(|run| run.errors.iter().map(move |error| (run, error)))
    {
        println!("  a cell of {} failed: {error}", run.source);
    }
}

/// Total times, and the overhead if the kernel reports run times.
fn print_cells(label: &str, cells: &[&Cell]) {
    let mut rows = vec![(
        label.to_owned(),
        cells.iter().map(|cell| cell.seconds).collect::<Vec<_>>(),
    )];
    let beyond = cells.iter().filter_map(|cell| Some(cell.seconds - cell.run?));
    rows.push(("  beyond its own work".to_owned(), beyond.collect()));
    let compile = cells.iter().filter_map(|cell| cell.compile);
    rows.push(("  of it compiling".to_owned(), compile.collect()));
    for (label, times) in rows.iter().filter(|(_, times)| !times.is_empty()) {
        let (median, p95) = (quantile(times, 0.5), quantile(times, 0.95));
        println!(
            "  {label:WIDTH$} {median:7.3} s median, {p95:.3} s 95th percentile, {} cells",
            times.len()
        );
    }
}

fn print_completions(runs: &[&Run]) {
    let first: Vec<&Completion> = runs.iter().filter_map(|run| run.completions.first()).collect();
    let later: Vec<&Completion> = runs.iter().flat_map(|run| run.completions.iter().skip(1)).collect();
    for (label, completions) in [("completion, first of a kernel", first), ("completion, later", later)] {
        let times: Vec<f64> = completions.iter().map(|completion| completion.seconds).collect();
        if !times.is_empty() {
            let (median, p95) = (quantile(&times, 0.5), quantile(&times, 0.95));
            let empty = completions.iter().filter(|completion| completion.found == 0).count();
            println!(
                "  {label:WIDTH$} {median:7.3} s median, {p95:.3} s 95th percentile, {empty} of {} found nothing",
                times.len()
            );
        }
    }
}

/// The median of each cell, on the first run and when compiled before.
fn print_every(first: &[&Run], again: &[&Run]) {
    let placed = |runs: &[&Run]| -> Vec<(usize, String, String, f64)> {
        let of_run = |run: &&Run| -> Vec<_> {
            let cells = run.cells.iter().enumerate();
            cells
                .map(|(at, cell)| (at, cell.source.clone(), cell.code.clone(), cell.seconds))
                .collect()
        };
        runs.iter().flat_map(of_run).collect()
    };
    let (first, again) = (placed(first), placed(again));
    let mut shown = BTreeSet::new();
    for (at, source, code, _) in first
        .iter()
        .filter(|(at, source, ..)| shown.insert((*at, source.as_str())))
    {
        let median = |cells: &[(usize, String, String, f64)]| {
            let same = cells.iter().filter(|(place, other, ..)| (place, other) == (at, source));
            quantile(&same.map(|(.., seconds)| *seconds).collect::<Vec<_>>(), 0.5)
        };
        let last = code.lines().next_back().unwrap_or_default();
        println!(
            "    {:7.3} s {:7.3} s  {source}: {last}",
            median(&first),
            median(&again)
        );
    }
}

fn cells_of<'r>(runs: &[&'r Run], wanted: impl Fn(&Cell) -> bool) -> Vec<&'r Cell> {
    runs.iter()
        .flat_map(|run| &run.cells)
        .filter(|cell| wanted(cell))
        .collect()
}

/// The times of the polars cells for the ratio: all but the first, which is slower in the stock kernel.
fn seconds(runs: &[&Run], wanted: impl Fn(&Cell) -> bool) -> Vec<f64> {
    let cells = cells_of(runs, wanted);
    cells.iter().skip(1).map(|cell| cell.seconds).collect()
}

fn quantile(values: &[f64], q: f64) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    match sorted.len() {
        0 => f64::NAN,
        n => sorted[((n - 1) as f64 * q).round() as usize],
    }
}
