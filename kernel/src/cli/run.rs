//! `tubelab run`: one notebook, from top to bottom.

use super::execute::{Plan, execute};
use super::progress::Lines;
use crate::engine::Interrupter;
use crate::notebook::{Notebook, parameters};
use crate::platform::signals;
use crate::sysroot::{Sysroot, notebooks};
use std::path::PathBuf;
use tubelab::error::Result;

#[derive(clap::Args)]
pub struct Arguments {
    #[arg(value_parser = notebooks::notebook)]
    notebook: PathBuf,
    /// Where to save the executed notebook [default: the same file, or this directory for a notebook of the package]
    #[arg(short, long)]
    output: Option<PathBuf>,
    /// A parameter of the notebook, as name=value
    #[arg(short, long = "parameter")]
    parameters: Vec<String>,
}

impl Arguments {
    /// Runs the notebook and saves it with its outputs.
    ///
    /// # Errors
    /// Those of [`execute`], and of the cell that failed.
    pub fn run(self) -> Result<()> {
        let path = &self.notebook;
        let output = self.output.unwrap_or_else(|| notebooks::output(path));
        let parameters = parameters::parse(&self.parameters)?;
        let notebook = Notebook::read(path)?;
        notebook.check_language()?;
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        parameters::check(&parameters, &notebook.parameters, &file)?;
        let interrupter = Interrupter::default();
        let stopping = interrupter.clone();
        signals::on_first(move || stopping.close())?;
        let plan = Plan {
            sysroot: &Sysroot::of_this_program()?,
            parameters: &parameters,
            visible: true,
            interrupter,
            lines: &Lines::new(),
        };
        execute(&plan, notebook, path, &output)?.complete()
    }
}
