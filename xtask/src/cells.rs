//! The cells of the notebooks, compiled by running the notebooks once.

use crate::Result;
use crate::crates::Project;
use crate::run::{files, make_directory, name, run};
use crate::sysroot::Build;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The compiled cells, in the order of their names.
pub fn compile(project: &Project, build: &Build, work: &Path) -> Result<Vec<PathBuf>> {
    let (cache, place) = (work.join("cache"), work.join("run"));
    make_directory(&place)?;
    for notebook in notebooks(project)? {
        let mut command = Command::new(build.program());
        command
            .args(["run", "--output"])
            .arg(place.join(name(&notebook)))
            .arg(&notebook)
            .current_dir(&place)
            .env("TUBELAB_CACHE_DIR", &cache)
            .env("TUBELAB_STATE_DIR", work.join("state"))
            .env("TUBELAB_MLFLOW_DIR", &place)
            // Nothing of this machine's user belongs in a package.
            .env("XDG_CONFIG_HOME", work.join("config"))
            .env_remove("YOUTUBE_API_KEY");
        run(&mut command)?;
    }
    let cells = files(&cache.join("cells").join(build.name()))?;
    let is_cell = |path: &PathBuf| path.extension().is_some_and(|end| end == "so" || end == "json");
    let cells: Vec<PathBuf> = cells.into_iter().filter(is_cell).collect();
    match cells.is_empty() {
        true => Err("the notebooks ran, but no compiled cell was kept".to_owned()),
        false => Ok(cells),
    }
}

pub fn notebooks(project: &Project) -> Result<Vec<PathBuf>> {
    let mut found = files(&project.root.join("notebooks"))?;
    found.retain(|path| path.extension().is_some_and(|end| end == "ipynb"));
    Ok(found)
}
