//! `tubelab sysroot`: the library that cells are compiled against.

use crate::jupyter::lab::kernelspec;
use crate::sysroot::Sysroot;
use std::path::PathBuf;
use tubelab::error::Result;

#[derive(clap::Args)]
pub struct Arguments {
    /// Also write the kernelspec of the Python package into this directory `share/jupyter`
    #[arg(long, hide = true)]
    jupyter: Option<PathBuf>,
}

impl Arguments {
    pub fn run(self) -> Result<()> {
        if let Some(share) = self.jupyter {
            kernelspec::write_shared(&share, &kernelspec::OF_PACKAGE)?;
        }
        println!("{}", Sysroot::of_this_program()?.path().display());
        Ok(())
    }
}
