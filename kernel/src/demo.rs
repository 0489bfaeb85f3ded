//! The notebooks from top to bottom, and the report made of them: `tubelab demo` and `tubelab report`.

use crate::jupyter::run::{self, Event, Executed};
use crate::jupyter::{Environment, access, kernelspec};
use crate::pdf;
use crate::report::{self, About};
use crate::toolkit::Toolkit;
use std::collections::BTreeMap;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;
use tubelab::error::{Error, Kind, Moment, Result};
use tubelab::fetch::Snapshot;
use tubelab::jiff::{SignedDuration, Timestamp};

/// What to run and where the report goes.
pub struct Plan {
    /// The channel as a person names it; `demo` is the generated one.
    pub channel: String,
    pub notebooks: PathBuf,
    /// The folder of the report: `index.html` and the executed notebooks.
    pub output: PathBuf,
    /// Parameters of the notebooks, as `name=value`.
    pub parameters: Vec<String>,
    /// Whether `report.pdf` is made too.
    pub pdf: bool,
}

/// Runs every notebook of the plan and writes the report. When a notebook fails, the others still run and the report is
/// still made; the error then names the notebook.
pub fn make_report(plan: &Plan) -> Result<()> {
    let started = Instant::now();
    let mut notebooks = notebooks(&plan.notebooks)?;
    notebooks.retain(|notebook| report::belongs(notebook));
    // Before the long part: a name that cannot be meant, a missing key or no network are said at once.
    let snapshot = tubelab::fetch::fetch(&plan.channel)?;
    let mut options = run::Options {
        parameters: parameters(&plan.parameters)?,
        ..run::Options::default()
    };
    options.parameters.insert("channel".into(), plan.channel.clone());
    let browser = if plan.pdf { Some(pdf::browser()?) } else { None };
    let environment = prepare_jupyter()?;
    let executed = run_all(&environment, &notebooks, &plan.output, &options)?;
    let page = plan.output.join("index.html");
    let outputs: Vec<PathBuf> = executed.iter().map(|one| one.output.clone()).collect();
    report::write(
        &outputs,
        &page,
        &about(&snapshot, &environment)?,
        &environment.plotly_js()?,
    )?;
    println!(
        "\nThe report is {} ({:.0} s).",
        page.display(),
        started.elapsed().as_secs_f64()
    );
    if let Some(browser) = browser {
        let paper = plan.output.join("report.pdf");
        pdf::print(&browser, &page, &paper)?;
        println!("For paper: {}", paper.display());
    }
    println!("Open the notebooks themselves with `cargo run -- lab`.");
    let of = executed.len();
    let failed: Vec<Error> = executed.into_iter().filter_map(|one| one.complete().err()).collect();
    match failed.as_slice() {
        [] => Ok(()),
        [only] => Err(only.clone()),
        several => {
            let names: Vec<&str> = several.iter().map(Error::message).collect();
            let message = format!("{} of {of} notebooks failed: {}", several.len(), names.join("; "));
            Err(Error::new(Kind::Input, message)
                .hint("the rest of the report is complete; the failed cells are marked in it"))
        }
    }
}

/// JupyterLab on a folder of notebooks, until it is ended. On an address that others reach it needs a password or TLS.
pub fn lab(folder: &Path, address: &str, arguments: &[String]) -> Result<()> {
    access::check(address, arguments, &access::user_settings())?;
    let environment = prepare_jupyter()?;
    let status = environment
        .jupyter(["lab"])
        .arg(format!("--ServerApp.ip={address}"))
        .arg(format!(
            "--ServerApp.root_dir={}",
            std::path::absolute(folder).map_err(Error::from)?.display()
        ))
        .args(arguments)
        .status()
        .map_err(Error::from)
        .at(|| "starting JupyterLab")?;
    match status.success() {
        true => Ok(()),
        false => Err(Error::new(Kind::Internal, format!("JupyterLab ended with {status}"))
            .hint("what it printed above says why; another port is chosen with `tubelab lab -- --port 8899`")),
    }
}

/// Runs one notebook with parameters, as `name=value`, and writes it with its outputs.
pub fn run_notebook(notebook: &Path, output: &Path, parameters: &[String]) -> Result<()> {
    let options = run::Options {
        parameters: self::parameters(parameters)?,
        visible: true,
        ..run::Options::default()
    };
    run::check_parameters(notebook, &options.parameters)?;
    run_one(&prepare_jupyter()?, notebook, output, &options, &Lines::new())?
        .complete()
        .map(drop)
}

/// Parameters given as `name=value`.
fn parameters(given: &[String]) -> Result<BTreeMap<String, String>> {
    let pair = |parameter: &String| {
        let (name, value) = parameter.split_once('=').ok_or_else(|| {
            Error::new(Kind::Input, format!("the parameter {parameter:?} has no value"))
                .hint("write it as name=value, such as channel=@rustlang")
        })?;
        Ok((name.trim().to_lowercase(), value.to_owned()))
    };
    given.iter().map(pair).collect()
}

/// The environment with our kernel in it.
pub fn prepare_jupyter() -> Result<Environment> {
    let toolkit = Toolkit::of_this_program()?;
    crate::engine::find_compiler()?;
    let environment = Environment::prepare(&mut |step| println!("{step}"))?;
    kernelspec::install(&environment, &toolkit.program())?;
    Ok(environment)
}

/// Notebooks at once, at most. Each kernel takes half a gigabyte.
const AT_ONCE: usize = 4;

/// Runs every notebook, one more at once than there are processors, because each also waits: for its kernel, its front end and its
/// compiler in turn. Returns them in the order given. `folder` gets the executed ones.
fn run_all(
    environment: &Environment,
    notebooks: &[PathBuf],
    folder: &Path,
    options: &run::Options,
) -> Result<Vec<Executed>> {
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    // Those with the most cells first, so that none of them is left alone at the end.
    let cells = |notebook: &PathBuf| {
        let text = crate::files::read(notebook).unwrap_or_default();
        text.matches("\"cell_type\": \"code\"").count()
    };
    let mut waiting: Vec<(usize, &PathBuf)> = notebooks.iter().enumerate().collect();
    waiting.sort_by_key(|(_, notebook)| std::cmp::Reverse(cells(notebook)));
    let (next, lines) = (AtomicUsize::new(0), Lines::new());
    let work = || {
        let mut done = Vec::new();
        while let Some((place, notebook)) = waiting.get(next.fetch_add(1, Ordering::Relaxed)).copied() {
            let output = folder.join(notebook.file_name().unwrap_or_default());
            done.push((place, run_one(environment, notebook, &output, options, &lines)));
        }
        done
    };
    let mut done = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..(processors + 1).min(AT_ONCE)).map(|_| scope.spawn(work)).collect();
        workers
            .into_iter()
            .flat_map(|worker| worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
            .collect::<Vec<_>>()
    });
    done.sort_by_key(|(place, _)| *place);
    done.into_iter().map(|(_, executed)| executed).collect()
}

/// A line for each notebook that has run; on a terminal, below them, how far the running ones are.
struct Lines {
    live: bool,
    running: Mutex<BTreeMap<PathBuf, String>>,
}

impl Lines {
    fn new() -> Self {
        Lines {
            live: std::io::stdout().is_terminal(),
            running: Mutex::default(),
        }
    }

    fn running(&self, notebook: &Path, line: String) {
        let mut running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        running.insert(notebook.to_owned(), line);
        self.draw(&running, "");
    }

    fn ended(&self, notebook: &Path, lines: &str) {
        let mut running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        running.remove(notebook);
        self.draw(&running, lines);
    }

    fn draw(&self, running: &BTreeMap<PathBuf, String>, above: &str) {
        let text = match self.live {
            true => {
                let below: Vec<&str> = running.values().map(String::as_str).collect();
                format!("\r\x1b[K{above}{}", below.join("   "))
            }
            false => above.to_owned(),
        };
        // A closed terminal is no reason to stop.
        let _ = write!(std::io::stdout(), "{text}").and_then(|()| std::io::stdout().flush());
    }
}

fn run_one(
    environment: &Environment,
    notebook: &Path,
    output: &Path,
    options: &run::Options,
    lines: &Lines,
) -> Result<Executed> {
    let started = Instant::now();
    let mut cells = (0, 0);
    let line = |(cell, of)| run::progress_line(cell, of, started.elapsed().as_secs_f64(), notebook);
    let mut show = |event: Event| {
        if let Event::Cell { cell, of, .. } = event {
            cells = (cell, of);
            lines.running(notebook, line(cells));
        }
    };
    let executed = run::execute(environment, notebook, output, options, &mut show);
    let told = match &executed {
        Ok(Executed { failure: None, .. }) => format!("{}\n", line(cells)),
        Ok(Executed {
            failure: Some(failure), ..
        }) => {
            let first = failure.message.lines().next().unwrap_or_default();
            format!("{}\n  cell {} failed: {first}\n", line(cells), failure.cell)
        }
        // Told by the caller.
        Err(_) => String::new(),
    };
    lines.ended(notebook, &told);
    executed
}

fn about(snapshot: &Snapshot, environment: &Environment) -> Result<About> {
    let day = snapshot.fetched_at().strftime("%-d %B %Y").to_string();
    let videos = tubelab::clean::clean(snapshot)?.height();
    let mut provenance = provenance(&snapshot.digest(), &snapshot.fetched_at().to_string(), snapshot.units());
    provenance.extend(environment.versions());
    Ok(About {
        channel: snapshot.channel_title()?,
        summary: format!("Fetched {day} · {videos} videos"),
        is_generated: snapshot.is_generated(),
        renew_by: (!snapshot.is_generated())
            .then(|| oldest(snapshot))
            .flatten()
            .and_then(renew_by),
        provenance,
    })
}

/// What a report says of where its numbers are from, but for the versions of what Jupyter brings.
pub fn provenance(digest: &str, fetched_at: &str, units: u64) -> Vec<(String, String)> {
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    vec![
        pair("Snapshot", digest),
        pair("Fetched at", fetched_at),
        pair("Quota spent", &format!("{units} units")),
        pair(
            "Calculated by tubelab, not from YouTube",
            "means, medians, rates, models and their intervals",
        ),
        pair("tubelab", env!("CARGO_PKG_VERSION")),
        pair("Compiler", env!("TUBELAB_RUSTC")),
    ]
}

fn oldest(snapshot: &Snapshot) -> Option<Timestamp> {
    snapshot.answers().iter().map(|answer| answer.fetched_at).min()
}

/// Until when YouTube lets data be kept of which the oldest are from `at`.
pub fn renew_by(at: Timestamp) -> Option<String> {
    let last = at.checked_add(SignedDuration::from_hours(30 * 24)).ok()?;
    Some(last.strftime("%-d %B %Y").to_string())
}

/// The notebooks of a folder, in the order of their names.
pub fn notebooks(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found: Vec<PathBuf> = std::fs::read_dir(folder)
        .map_err(Error::from)
        .at(|| format!("looking for notebooks in {}", folder.display()))?
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "ipynb"))
        .collect();
    if found.is_empty() {
        return Err(
            Error::new(Kind::NotFound, format!("there is no notebook in {}", folder.display()))
                .hint("run the command in the project's folder, or name a folder with `--notebooks`"),
        );
    }
    found.sort();
    Ok(found)
}
