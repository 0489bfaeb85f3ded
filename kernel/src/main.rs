//! The program `tubelab`: a Jupyter kernel for analytics in Rust, and its command line.

mod folders;
mod kernel;
mod toolkit;

use clap::{Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Parser)]
#[command(version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve a Jupyter front end (Jupyter itself calls this)
    Kernel {
        /// The file in which the front end names its ports
        connection_file: PathBuf,
    },
}

fn main() -> ExitCode {
    kernel::tap::hook();
    tubelab::interrupt::listen_in_cells();
    evcxr::runtime_hook();
    let result = match Arguments::parse().command {
        Command::Kernel { connection_file } => kernel::run(&connection_file),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
