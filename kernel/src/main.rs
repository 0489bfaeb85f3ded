//! The program `tubelab`: a Jupyter kernel for analytics in Rust, and its command line.

mod backup;
mod bench;
mod cache;
mod complete;
mod cost;
mod demo;
mod directories;
mod doctor;
mod engine;
mod execute;
mod files;
mod journal;
mod jupyter;
mod kernel;
mod lab;
mod mlflow;
mod notebook;
mod pdf;
mod process;
mod progress;
mod report;
mod retrain;
mod runner;
mod serve;
mod shipped;
mod stats;
mod stop;
mod sysroot;

use clap::{Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;
use tubelab::error::Result;

#[derive(Parser)]
#[command(name = "tubelab", version, about = "YouTube channel analytics in Rust notebooks")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Make the report of the demo channel: no key, no network but for the first set-up
    Demo(Report),
    /// Make the report of a live channel
    Report {
        /// The channel: @handle, id or link
        channel: String,
        #[command(flatten)]
        report: Report,
    },
    /// Open JupyterLab on the notebooks
    Lab {
        /// Directory to open
        #[arg(long, default_value = shipped::USUAL, value_parser = shipped::directory)]
        notebooks: PathBuf,
        /// Address to listen on; one that others reach needs a password or TLS, set as Jupyter wants it
        #[arg(long, default_value = "127.0.0.1")]
        address: String,
        /// Further arguments for JupyterLab, after `--`
        #[arg(last = true)]
        arguments: Vec<String>,
    },
    /// Run one notebook and write it with its outputs
    Run {
        #[arg(value_parser = shipped::notebook)]
        notebook: PathBuf,
        /// Where the executed notebook goes; the same file when not given, and this directory for a notebook of the package
        #[arg(short, long)]
        output: Option<PathBuf>,
        /// A parameter of the notebook, as name=value
        #[arg(short, long = "parameter")]
        parameters: Vec<String>,
    },
    /// Serve the notebooks as a dashboard in the browser
    Serve(Box<serve::Options>),
    /// Answer a question of the dashboard, which calls this itself
    #[command(hide = true)]
    ServeAnswer,
    /// Look at every part and say what is missing and what to do
    Doctor,
    /// Show what is stored of the API's answers, or clear it
    Cache {
        #[command(subcommand)]
        action: Option<cache::Action>,
    },
    /// Send logged runs to an MLflow server
    Mlflow {
        #[command(subcommand)]
        action: mlflow::Action,
    },
    /// What ran here, how long, and how it ended, from the local log
    Stats {
        /// How many days to look back
        #[arg(long, default_value_t = 7)]
        days: i64,
    },
    /// Train new models; each replaces the channel's champion only when it is clearly better
    Retrain {
        /// Channels: @handle, id or link
        channels: Vec<String>,
        /// Every channel that has a champion
        #[arg(long)]
        all: bool,
    },
    /// Write runs, kept snapshots and champions into one file; it can be made while everything runs
    Backup {
        /// The new file, such as tubelab-2026-11-26.sqlar
        file: PathBuf,
    },
    /// Put the files of a backup back; end the programs that use them first
    Restore {
        file: PathBuf,
        /// Replace files that are there with other content
        #[arg(long)]
        replace: bool,
    },
    /// Measure
    Bench {
        #[command(subcommand)]
        what: Bench,
    },
    /// Lay out the library for cells, where that was not done yet, and print its directory
    Sysroot {
        /// Also write what Jupyter must know of the kernel of a Python package, into this directory `share/jupyter`
        #[arg(long, hide = true)]
        jupyter: Option<PathBuf>,
    },
    /// Serve a Jupyter front end (Jupyter itself calls this)
    #[command(hide = true)]
    Kernel {
        /// The file in which the front end names its ports
        connection_file: PathBuf,
    },
}

#[derive(clap::Args)]
struct Report {
    /// Directory for the report
    #[arg(long, default_value = "report")]
    output: PathBuf,
    /// Directory of the notebooks
    #[arg(long, default_value = shipped::USUAL, value_parser = shipped::directory)]
    notebooks: PathBuf,
    /// A parameter of the notebooks, as name=value
    #[arg(short, long = "parameter")]
    parameters: Vec<String>,
    /// Make a PDF too; a Chromium must be installed
    #[arg(long)]
    pdf: bool,
}

impl Report {
    fn about(self, channel: String) -> demo::Plan {
        demo::Plan {
            channel,
            notebooks: self.notebooks,
            output: self.output,
            parameters: self.parameters,
            pdf: self.pdf,
        }
    }
}

#[derive(Subcommand)]
enum Bench {
    /// How long the cells of the notebooks take, in a real kernel with a real client
    Cells {
        /// Times each notebook is run in a kernel of its own and timed, after one that does not count
        #[arg(long, default_value_t = 5)]
        runs: usize,
        /// Time a stock evcxr kernel with `:dep polars` beside ours; its first build takes many minutes
        #[arg(long)]
        stock: bool,
        /// Time the kernel of another build of this program beside ours, turn by turn
        #[arg(long)]
        program: Option<PathBuf>,
        /// Also print the time of every cell
        #[arg(long)]
        every: bool,
        /// Directory of the notebooks
        #[arg(long, default_value = shipped::USUAL, value_parser = shipped::directory)]
        notebooks: PathBuf,
    },
    /// How long views take when many look at them at once
    Serve(bench::serve::Options),
}

fn main() -> ExitCode {
    engine::host::run_if_asked();
    let command = Arguments::parse().command;
    let name = command.name();
    journal::start(name);
    match tubelab::event::timed("command", Some(name), || run(command)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

impl Command {
    /// The name in the log.
    fn name(&self) -> &'static str {
        match self {
            Command::Demo(_) => "demo",
            Command::Report { .. } => "report",
            Command::Lab { .. } => "lab",
            Command::Run { .. } => "run",
            Command::Doctor => "doctor",
            Command::Cache { .. } => "cache",
            Command::Mlflow { .. } => "mlflow",
            Command::Stats { .. } => "stats",
            Command::Serve(_) => "serve",
            Command::ServeAnswer => "serve-answer",
            Command::Retrain { .. } => "retrain",
            Command::Backup { .. } => "backup",
            Command::Restore { .. } => "restore",
            Command::Bench { .. } => "bench",
            Command::Sysroot { .. } => "sysroot",
            Command::Kernel { .. } => "kernel",
        }
    }
}

fn run(command: Command) -> Result<()> {
    match command {
        Command::Demo(report) => demo::make_report(&report.about("demo".into())),
        Command::Report { channel, report } => demo::make_report(&report.about(channel)),
        Command::Lab {
            notebooks,
            address,
            arguments,
        } => lab::run(&shipped::own(&notebooks)?, &address, &arguments),
        Command::Run {
            notebook,
            output,
            parameters,
        } => execute::run(
            &notebook,
            &output.unwrap_or_else(|| shipped::output(&notebook)),
            &parameters,
        ),
        Command::Serve(options) => serve::run(*options),
        Command::ServeAnswer => serve::ask::answer(),
        Command::Doctor => doctor::examine(),
        Command::Cache { action } => {
            cache::run(action);
            Ok(())
        }
        Command::Mlflow { action } => mlflow::run(action),
        Command::Stats { days } => stats::print(days),
        Command::Retrain { channels, all } => retrain::run(&channels, all),
        Command::Backup { file } => backup::save(&file),
        Command::Restore { file, replace } => backup::restore(&file, replace),
        Command::Bench {
            what:
                Bench::Cells {
                    runs,
                    stock,
                    program,
                    every,
                    notebooks,
                },
        } => {
            let environment = lab::prepare()?;
            let notebooks = demo::notebooks(&notebooks)?;
            let options = bench::Options {
                runs,
                stock,
                program,
                every,
            };
            bench::cells(&environment, &notebooks, &options)
        }
        Command::Bench {
            what: Bench::Serve(options),
        } => bench::serve::run(options),
        Command::Sysroot { jupyter } => {
            if let Some(share) = jupyter {
                jupyter::kernelspec::write_shared(&share, &jupyter::kernelspec::OF_PACKAGE)?;
            }
            println!("{}", sysroot::Sysroot::of_this_program()?.path().display());
            Ok(())
        }
        Command::Kernel { connection_file } => kernel::run(&connection_file),
    }
}
