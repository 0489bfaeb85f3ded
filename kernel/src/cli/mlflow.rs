//! `tubelab mlflow`: logged runs, their server and its pages.

mod environment;
mod files;
mod ui;

pub use files::notebooks_write_to;

use std::path::PathBuf;
use tubelab::display::number::count;
use tubelab::error::{Error, Kind, Result};
use tubelab::track::{self, TrackOptions};

#[derive(clap::Args)]
pub struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(clap::Subcommand)]
enum Action {
    /// Send the runs in mlflow.db that the server of MLFLOW_TRACKING_URI does not have yet
    Push {
        /// Directory of mlflow.db [default: TUBELAB_MLFLOW_DIR or the working directory]
        #[arg(long)]
        directory: Option<PathBuf>,
    },
    /// Open MLflow's pages on the runs of the notebooks; installs MLflow in an environment of its own, if you agree
    Ui(ui::Arguments),
}

impl Arguments {
    pub fn run(self) -> Result<()> {
        let directory = match self.action {
            Action::Ui(arguments) => return arguments.run(),
            Action::Push { directory } => directory,
        };
        let options = match directory {
            Some(directory) => TrackOptions::default().in_directory(directory),
            None => TrackOptions::default(),
        };
        let pushed = track::push_with(&options)?;
        println!("{} sent, {} already there.", count(pushed.sent, "run"), pushed.present);
        for (run, error) in &pushed.refused {
            eprintln!("Run {run} was not sent: {error}");
        }
        match pushed.refused.len() {
            0 => Ok(()),
            refused => Err(Error::new(
                Kind::Input,
                format!("{} could not be sent", count(refused, "run")),
            )),
        }
    }
}
