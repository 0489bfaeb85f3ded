//! `tubelab kernel`: the Jupyter kernel.

use std::path::PathBuf;
use tubelab::error::Result;

#[derive(clap::Args)]
pub struct Arguments {
    /// The file in which the front end names its ports
    connection_file: PathBuf,
}

impl Arguments {
    pub fn run(self) -> Result<()> {
        crate::jupyter::kernel::run(&self.connection_file)
    }
}
