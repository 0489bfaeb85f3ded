//! `tubelab backup`.

use std::path::PathBuf;
use tubelab::backup::{self, Contents};
use tubelab::display::number::count;
use tubelab::error::Result;

#[derive(clap::Args)]
pub struct Arguments {
    /// The new file, such as tubelab-2026-11-26.sqlar
    file: PathBuf,
}

impl Arguments {
    pub fn run(self) -> Result<()> {
        let contents = backup::save(&self.file)?;
        println!("{} holds {}.", self.file.display(), describe(&contents));
        Ok(())
    }
}

/// "3 runs, 1 snapshot and 2 champions (0.4 MB)".
pub fn describe(contents: &Contents) -> String {
    let size = contents.bytes as f64 / 1e6;
    let (runs, snapshots, models) = (contents.runs, contents.snapshots, contents.models);
    let [runs, snapshots, models] =
        [(runs, "run"), (snapshots, "snapshot"), (models, "champion")].map(|(n, of)| count(n, of));
    format!("{runs}, {snapshots} and {models} ({size:.1} MB)")
}
