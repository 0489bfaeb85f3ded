//! `tubelab restore`.

use super::backup::describe;
use std::path::PathBuf;
use tubelab::error::Result;

#[derive(clap::Args)]
pub struct Arguments {
    /// The file that `tubelab backup` wrote
    file: PathBuf,
    /// Replace existing files whose content differs
    #[arg(long)]
    replace: bool,
}

impl Arguments {
    pub fn run(self) -> Result<()> {
        let contents = tubelab::backup::restore(&self.file, self.replace)?;
        println!("Restored: {}.", describe(&contents));
        Ok(())
    }
}
