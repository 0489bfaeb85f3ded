//! `tubelab mlflow ui`: MLflow's pages on the file of the notebooks.

use super::environment::Environment;
use super::files;
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::Command;
use tubelab::error::{Error, Kind, Result};

#[derive(clap::Args)]
pub struct Arguments {
    /// Directory of mlflow.db [default: that of the notebooks, or the working directory if it was written to later]
    #[arg(long)]
    directory: Option<PathBuf>,
    /// Port of the pages on this computer
    #[arg(long, default_value_t = 5000)]
    port: u16,
    /// Install MLflow without asking, if it is missing
    #[arg(long)]
    yes: bool,
}

impl Arguments {
    pub fn run(self) -> Result<()> {
        let file = files::to_open(self.directory.as_deref())?;
        eprintln!("Runs of {}", file.display());
        let environment = Environment::prepare(self.yes)?;
        eprintln!("Pages at http://127.0.0.1:{}; Ctrl+C ends them.", self.port);
        let mut command = Command::new(environment.program());
        command
            .args(["ui", "--host", "127.0.0.1", "--port", &self.port.to_string()])
            .arg("--backend-store-uri")
            .arg(format!("sqlite:///{}", file.display()))
            .arg("--default-artifact-root")
            .arg(file.with_file_name("mlartifacts"))
            .env_remove("MLFLOW_TRACKING_URI")
            .env_remove("PYTHONPATH")
            .env_remove("PYTHONHOME");
        // MLflow takes the place of this process: signals reach it, and its end is ours.
        let error = command.exec();
        Err(
            Error::new(Kind::Storage, format!("MLflow does not start: {error}")).hint(format!(
                "remove {} and run the command again",
                environment.program().display()
            )),
        )
    }
}
