//! `tubelab mlflow`: logged runs and their server.

use clap::Subcommand;
use std::path::PathBuf;
use tubelab::display::number::count;
use tubelab::error::{Error, Kind, Result};
use tubelab::track::{self, TrackOptions};

#[derive(Subcommand)]
pub enum Action {
    /// Send the runs in mlflow.db to the server of MLFLOW_TRACKING_URI: what is not there yet, and nothing twice
    Push {
        /// Directory of mlflow.db; TUBELAB_MLFLOW_DIR or the working directory when not given
        #[arg(long)]
        directory: Option<PathBuf>,
    },
}

pub fn run(action: Action) -> Result<()> {
    let Action::Push { directory } = action;
    let options = match directory {
        Some(directory) => TrackOptions::default().in_directory(directory),
        None => TrackOptions::default(),
    };
    let pushed = track::push_with(&options)?;
    println!("{} sent, {} there already.", count(pushed.sent, "run"), pushed.present);
    for (run, error) in &pushed.refused {
        eprintln!("The run {run} is not sent: {error}");
    }
    match pushed.refused.len() {
        0 => Ok(()),
        refused => Err(Error::new(
            Kind::Input,
            format!("{} cannot be sent", count(refused, "run")),
        )),
    }
}
