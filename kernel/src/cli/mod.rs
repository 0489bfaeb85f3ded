//! The command line: a file for each command, with its arguments.

mod backup;
mod bench;
mod cache;
mod corpus;
mod doctor;
mod execute;
mod kernel;
mod lab;
mod mlflow;
mod progress;
mod report;
mod restore;
mod retrain;
mod run;
mod stats;
mod sysroot;

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};
use tubelab::error::Result;

#[derive(Parser)]
#[command(name = "tubelab", version, about = "YouTube channel analytics in Rust notebooks")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write the report of the demo channel; needs no API key
    Demo(report::Arguments),
    /// Write the report of a channel
    Report(report::OfChannel),
    /// Open JupyterLab on the notebooks
    Lab(lab::Arguments),
    /// Run one notebook and save it with its outputs
    Run(run::Arguments),
    /// Serve the notebooks as a dashboard in the browser
    Serve(Box<crate::serve::Options>),
    /// Answer a query of the dashboard, which starts this itself
    #[command(hide = true)]
    ServeQuery,
    /// Check your setup and suggest fixes
    Doctor,
    /// Show or clear the stored answers of the API
    Cache(cache::Arguments),
    /// Store and analyse thousands of channels
    Corpus(corpus::Arguments),
    /// Send logged runs to an MLflow server
    Mlflow(mlflow::Arguments),
    /// Show what ran on this computer, how long it took and how it ended
    Stats(stats::Arguments),
    /// Train new models; each replaces the channel's champion only if it is clearly better
    Retrain(retrain::Arguments),
    /// Save runs, kept snapshots and champions to one file; safe while other commands run
    Backup(backup::Arguments),
    /// Restore the files of a backup; end the programs that use them first
    Restore(restore::Arguments),
    /// Run benchmarks
    Bench(bench::Arguments),
    /// Install the library for notebook cells if needed, and print its directory
    Sysroot(sysroot::Arguments),
    /// Run the kernel for a Jupyter front end, which starts this itself
    #[command(hide = true)]
    Kernel(kernel::Arguments),
}

/// Runs the command of the command line.
///
/// # Errors
/// Those of the command.
pub fn run() -> Result<()> {
    let matches = Arguments::command().get_matches();
    let command = Arguments::from_arg_matches(&matches)
        .unwrap_or_else(|error| error.exit())
        .command;
    let name = matches.subcommand_name();
    crate::platform::journal::start(name.unwrap_or_default());
    tubelab::event::timed("command", name, || command.run())
}

impl Command {
    fn run(self) -> Result<()> {
        match self {
            Command::Demo(arguments) => arguments.run("demo"),
            Command::Report(arguments) => arguments.run(),
            Command::Lab(arguments) => arguments.run(),
            Command::Run(arguments) => arguments.run(),
            Command::Serve(options) => crate::serve::run(*options),
            Command::ServeQuery => crate::serve::query::answer(),
            Command::Doctor => doctor::run(),
            Command::Cache(arguments) => arguments.run(),
            Command::Corpus(arguments) => arguments.run(),
            Command::Mlflow(arguments) => arguments.run(),
            Command::Stats(arguments) => arguments.run(),
            Command::Retrain(arguments) => arguments.run(),
            Command::Backup(arguments) => arguments.run(),
            Command::Restore(arguments) => arguments.run(),
            Command::Bench(arguments) => arguments.run(),
            Command::Sysroot(arguments) => arguments.run(),
            Command::Kernel(arguments) => arguments.run(),
        }
    }
}
