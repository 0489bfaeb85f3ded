//! `tubelab demo` and `tubelab report`: the report of a channel, from every notebook of a directory.

use super::execute::{self, Executed, execute};
use super::progress::Lines;
use crate::engine::Interrupter;
use crate::notebook::parameters::{self, Parameters};
use crate::notebook::{self, Notebook};
use crate::platform::signals;
use crate::report::pdf::{self, Paper};
use crate::report::{self, About};
use crate::sysroot::{self, Sysroot, notebooks};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;
use tubelab::error::{Error, Kind, Result};

#[derive(clap::Args)]
pub struct Arguments {
    /// Directory for the report: `index.html` and the executed notebooks
    #[arg(long, default_value = "report")]
    output: PathBuf,
    /// Directory of the notebooks
    #[arg(long, default_value = notebooks::DEFAULT, value_parser = notebooks::directory)]
    notebooks: PathBuf,
    /// A parameter of the notebooks, as name=value
    #[arg(short, long = "parameter")]
    parameters: Vec<String>,
    /// Also write a PDF; needs Chromium
    #[arg(long)]
    pdf: bool,
    /// Paper of the PDF
    #[arg(long, value_enum, default_value_t)]
    paper: Paper,
}

#[derive(clap::Args)]
pub struct OfChannel {
    /// The channel: @handle, id or link
    channel: String,
    #[command(flatten)]
    arguments: Arguments,
}

impl OfChannel {
    pub fn run(self) -> Result<()> {
        self.arguments.run(&self.channel)
    }
}

impl Arguments {
    /// Runs every notebook and writes the report of a channel; `demo` is the generated one.
    pub fn run(self, channel: &str) -> Result<()> {
        make_report(&self, channel)
    }
}

/// Runs every notebook and writes the report. If a cell fails, the other notebooks still run and the report is still written; the
/// error then names the cell.
///
/// # Errors
/// Those of reading the notebooks, fetching the channel, the first cells that failed, and writing.
fn make_report(plan: &Arguments, channel: &str) -> Result<()> {
    let started = Instant::now();
    let mut parameters = parameters::parse(&plan.parameters)?;
    let notebooks = notebooks_for_report(&plan.notebooks)?;
    let asked: BTreeSet<String> = (notebooks.iter())
        .flat_map(|one| one.notebook.parameters.clone())
        .collect();
    let asked: Vec<String> = asked.into_iter().collect();
    parameters::check(&parameters, &asked, "the report")?;
    parameters.insert("channel".into(), channel.to_owned());
    // Before the long part: a name that cannot be meant, a missing key or no network are said at once.
    let snapshot = tubelab::fetch::fetch(channel)?;
    let browser = if plan.pdf { Some(pdf::browser()?) } else { None };
    let executed = run_all(notebooks, &plan.output, &parameters)?;
    let failed: Vec<Error> = executed.iter().filter_map(|one| one.complete().err()).collect();
    if let Some(stopped) = failed.iter().find(|error| error.is_interrupted()) {
        return Err(stopped.clone());
    }
    let page = plan.output.join("index.html");
    let notebooks: Vec<Notebook> = executed.into_iter().map(|one| one.notebook).collect();
    let of = notebooks.len();
    report::write(&notebooks, &page, &About::of(&snapshot)?, report::plotly_js())?;
    println!(
        "\nThe report is {} ({:.0} s).",
        page.display(),
        started.elapsed().as_secs_f64()
    );
    if let Some(browser) = browser {
        let file = plan.output.join("report.pdf");
        pdf::print(&browser, &page, &file, plan.paper)?;
        println!("For paper: {}", file.display());
    }
    let lab = if sysroot::is_packaged() {
        "tubelab lab"
    } else {
        "cargo run -- lab"
    };
    println!("Open the notebooks themselves with `{lab}`.");
    match failed.as_slice() {
        [] => Ok(()),
        [only] => Err(only.clone()),
        several => {
            let message = format!("{} of {of} notebooks failed", several.len());
            let hint = "see the lines above; the rest of the report is complete, and the failed cells are marked in it";
            Err(Error::new(Kind::Input, message).hint(hint))
        }
    }
}

/// A notebook and its file.
struct ToRun {
    path: PathBuf,
    notebook: Notebook,
}

fn notebooks_for_report(directory: &Path) -> Result<Vec<ToRun>> {
    // The channel is given, and must not be that of an earlier run.
    let read = |path: PathBuf| {
        let notebook = Notebook::read(&path)?.without_parameters();
        Ok(ToRun { path, notebook })
    };
    let mut all: Vec<ToRun> = notebook::list(directory)?
        .into_iter()
        .map(read)
        .collect::<Result<_>>()?;
    all.retain(|one| one.notebook.belongs_in_report());
    Ok(all)
}

/// The most notebooks at once: each has its own compiler and process.
const AT_ONCE: usize = 4;

/// Runs the notebooks in parallel, one more than there are processors, because each waits for its compiler or its process in
/// turn. Returns them in the order given, and saves them to `directory`.
fn run_all(notebooks: Vec<ToRun>, directory: &Path, parameters: &Parameters) -> Result<Vec<Executed>> {
    let interrupter = Interrupters::default();
    let stopping = interrupter.clone();
    signals::on_first(move || stopping.close())?;
    let sysroot = Sysroot::of_this_program()?;
    let lines = Lines::new();
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    let threads = (processors + 1).min(AT_ONCE).min(notebooks.len());
    let mut waiting: Vec<(usize, ToRun)> = notebooks.into_iter().enumerate().collect();
    // Those with the most cells first, so that none of them is left alone at the end.
    waiting.sort_by_key(|(_, one)| one.notebook.code().len());
    let waiting = Mutex::new(waiting);
    let done = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                loop {
                    let next = waiting.lock().unwrap_or_else(PoisonError::into_inner).pop();
                    let Some((place, ToRun { path, notebook })) = next else {
                        return;
                    };
                    let plan = execute::Plan {
                        sysroot: &sysroot,
                        parameters,
                        visible: false,
                        interrupter: interrupter.another(),
                        lines: &lines,
                    };
                    let output = directory.join(path.file_name().unwrap_or_default());
                    let executed = execute(&plan, notebook, &path, &output);
                    let mut done = done.lock().unwrap_or_else(PoisonError::into_inner);
                    done.push((place, executed));
                }
            });
        }
    });
    let mut done = done.into_inner().unwrap_or_else(PoisonError::into_inner);
    done.sort_by_key(|(place, _)| *place);
    done.into_iter().map(|(_, executed)| executed).collect()
}

/// The interrupters of all notebooks, to stop them together.
#[derive(Clone, Default)]
struct Interrupters(std::sync::Arc<Mutex<(bool, Vec<Interrupter>)>>);

impl Interrupters {
    fn another(&self) -> Interrupter {
        let one = Interrupter::default();
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if all.0 {
            one.close();
        }
        all.1.push(one.clone());
        one
    }

    fn close(&self) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.0 = true;
        all.1.iter().for_each(Interrupter::close);
    }
}
