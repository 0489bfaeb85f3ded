//! The program `tubelab`: a Jupyter kernel for analytics in Rust, and its command line.

mod cli;
mod complete;
mod engine;
mod jupyter;
mod notebook;
mod platform;
mod report;
mod runner;
mod serve;
mod sysroot;

use std::process::ExitCode;

fn main() -> ExitCode {
    engine::host::run_if_asked();
    match cli::run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}
