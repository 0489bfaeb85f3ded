//! Files of npm packages that tests compare with, fetched once for a user.

use crate::need::{Need, has, known, last_words, skip};
use crate::python::cache_directory;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A directory with the named `files` of the package, in their places; `None` where it cannot be had, and then `test` (what
/// [`test_name!`](crate::test_name!) gives) is noted as skipped.
///
/// The package's archive is fetched by `npm pack` into the user's cache directory at the first call and unpacked without what
/// it depends on; nothing of it is run.
///
/// # Panics
/// Where it cannot be had and `TUBELAB_TEST_ALL=1`.
pub fn npm_package(test: &str, name: &str, version: &str, files: &[&str]) -> Option<PathBuf> {
    if !has(Need::Npm, test) {
        return None;
    }
    match fetched(&cache_directory(), name, version, files) {
        Ok(directory) => Some(directory),
        Err(why) => {
            skip(Need::Npm, &why, test);
            None
        }
    }
}

fn fetched(cache: &Path, name: &str, version: &str, files: &[&str]) -> Result<PathBuf, String> {
    let unwritable = |error: std::io::Error| format!("{} cannot be written ({error})", cache.display());
    fs::create_dir_all(cache).map_err(unwritable)?;
    let directory = cache.join(format!("npm-{name}-{version}"));
    let lock = File::create(cache.join(format!("npm-{name}-{version}.lock"))).map_err(unwritable)?;
    lock.lock().map_err(unwritable)?;
    if files.iter().all(|file| directory.join(file).is_file()) {
        return Ok(directory);
    }
    // npm tries for minutes before it says that there is no network.
    if let Some(why) = known(Need::Npm) {
        return Err(why);
    }
    let unpacked = tempfile::tempdir_in(cache).map_err(unwritable)?;
    let run = |program: &str, command: &mut Command| match command.current_dir(&unpacked).stdin(Stdio::null()).output()
    {
        Ok(output) if output.status.success() => Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned()),
        Ok(output) => Err(format!(
            "`{program}` fails for {name} {version} ({})",
            last_words(&output.stderr)
        )),
        Err(error) => Err(format!("`{program}` does not start ({error})")),
    };
    let archive = run(
        "npm pack",
        Command::new("npm").args(["pack", "--silent", &format!("{name}@{version}")]),
    )?;
    let members = files.iter().map(|file| format!("package/{file}"));
    run("tar", Command::new("tar").arg("-xzf").arg(archive).args(members))?;
    // Files that another test asked for stay: it may be using them.
    for file in files {
        let place = directory.join(file);
        fs::create_dir_all(place.parent().unwrap_or(&directory)).map_err(unwritable)?;
        fs::rename(unpacked.path().join("package").join(file), place).map_err(unwritable)?;
    }
    Ok(directory)
}
