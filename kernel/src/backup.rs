//! `tubelab backup` and `tubelab restore`.

use std::path::Path;
use tubelab::backup::{self, Contents};
use tubelab::display::number::count;
use tubelab::error::Result;

pub fn save(file: &Path) -> Result<()> {
    let contents = backup::save(file)?;
    println!("{} holds {}.", file.display(), told(&contents));
    Ok(())
}

pub fn restore(file: &Path, replace: bool) -> Result<()> {
    let contents = backup::restore(file, replace)?;
    println!("Restored: {}.", told(&contents));
    Ok(())
}

fn told(contents: &Contents) -> String {
    let size = contents.bytes as f64 / 1e6;
    let (runs, snapshots, models) = (contents.runs, contents.snapshots, contents.models);
    let [runs, snapshots, models] =
        [(runs, "run"), (snapshots, "snapshot"), (models, "champion")].map(|(n, of)| count(n, of));
    format!("{runs}, {snapshots} and {models} ({size:.1} MB)")
}
