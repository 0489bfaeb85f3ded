//! The best model so far (the champion) of each channel and target, on disk: one file each.
//!
//! The directory is `TUBELAB_MODELS_DIR`, else `models` in tubelab's data directory (`TUBELAB_DATA_DIR`, by default
//! `~/.local/share/tubelab`).

use super::{Model, Target, TrainOptions};
use crate::error::{Context, Error, Kind, Result};
use crate::fetch;
use crate::model::file;
use crate::platform::directories;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

const DIRECTORY: &str = "TUBELAB_MODELS_DIR";

/// Loads the champion of a channel. [`retrain`](super::retrain()) makes champions.
///
/// `target` is `"views"` or `"engagement"`, `channel` a handle, an id, a title or anything else that
/// [`fetch`](crate::fetch::fetch()) accepts. Nothing in the file is executed. A name that is neither an id nor the
/// title of a channel with a champion is looked up as `fetch` does, which costs a unit of quota if it is not in the
/// cache.
///
/// # Errors
/// `is_not_found()`: there is no champion. `is_input()`: an unknown target. `is_format()`: its file is damaged or of
/// another version.
///
/// # Examples
/// ```no_run
/// use tubelab::train;
///
/// let model = train::load("views", "@rustlang")?;
/// assert_eq!(model.target().name(), "views");
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn load(target: &str, channel: &str) -> Result<Model> {
    load_with(target, channel, &TrainOptions::new())
}

/// As [`load`], from the directory [`TrainOptions::models_directory`].
///
/// # Errors
/// As [`load`].
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
/// use tubelab::train::TrainOptions;
///
/// let directory = tempfile::tempdir()?;
/// let options = TrainOptions::new().tracked(false).models_directory(directory.path());
/// assert!(train::load_with("views", "demo", &options).unwrap_err().is_not_found());
/// train::retrain_with(&clean(&fetch("demo")?)?, &options)?;
/// assert!(train::load_with("views", "demo", &options)?.used() > 500);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn load_with(target: &str, channel: &str, options: &TrainOptions) -> Result<Model> {
    let directory = &directory(options)?;
    let target: Target = target.parse()?;
    let context = || {
        format!(
            "loading the champion for {} of {}",
            target.name(),
            channel.escape_debug()
        )
    };
    let known = files(directory, target);
    let wanted = normalized(channel);
    if let Some(path) = known.iter().find(|path| stem(path) == channel.trim()) {
        return file::load_file(path).with_context(context);
    }
    let mut broken = None;
    for path in &known {
        match file::load_file(path) {
            Ok(model) if model.channel().is_some_and(|title| normalized(title) == wanted) => return Ok(model),
            Ok(_) => {}
            Err(error) => broken = Some(error),
        }
    }
    if !known.is_empty()
        && !needs_no_fetch(channel)
        && let Ok(snapshot) = fetch::fetch(channel)
        && let Some(path) = known.iter().find(|path| stem(path) == snapshot.channel_id())
    {
        return file::load_file(path).with_context(context);
    }
    let none = Error::new(Kind::NotFound, "there is no champion for this channel")
        .hint("train one with train::retrain(&videos)?");
    Err(broken.unwrap_or(none)).with_context(context)
}

/// The ids of the channels that have a champion of views or engagement, sorted, without repetitions.
///
/// # Errors
/// `is_storage()`: there is no directory for models.
///
/// # Examples
/// ```no_run
/// for id in tubelab::train::champions()? {
///     println!("{id}");
/// }
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn champions() -> Result<Vec<String>> {
    let directory = directory(&TrainOptions::new())?;
    let both = Target::ALL.map(|target| files(&directory, target));
    let ids: BTreeSet<String> = both.iter().flatten().map(|path| stem(path)).collect();
    Ok(ids.into_iter().collect())
}

/// An id is the name of a file, so no look-up is needed.
fn needs_no_fetch(channel: &str) -> bool {
    fetch::is_channel_id(channel.trim())
}

/// The directory of champions that the environment names.
pub(crate) fn models_directory() -> Result<PathBuf> {
    directory(&TrainOptions::new())
}

/// The directory of champions.
pub(super) fn directory(options: &TrainOptions) -> Result<PathBuf> {
    let chosen = std::env::var_os(DIRECTORY)
        .filter(|directory| !directory.is_empty())
        .map(PathBuf::from);
    options
        .models_directory
        .clone()
        .or(chosen)
        .or_else(|| directories::data().map(|directory| directory.join("models")))
        .ok_or_else(|| Error::new(Kind::Storage, "no model directory is known").hint(format!("set {DIRECTORY}")))
}

/// The file of a channel's champion.
pub(super) fn path(directory: &Path, target: Target, channel_id: &str) -> Result<PathBuf> {
    // The id becomes a file's name.
    let harmless = channel_id.len() <= 64
        && channel_id
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "-_".contains(c));
    match harmless && !channel_id.is_empty() {
        true => Ok(directory.join(target.name()).join(format!("{channel_id}.json"))),
        false => Err(Error::new(Kind::Input, "the channel id cannot be used as a file name")
            .hint("pass a frame of videos from `clean(&snapshot)?`")),
    }
}

/// All files of a target, sorted by name.
fn files(directory: &Path, target: Target) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(directory.join(target.name()))
        .into_iter()
        .flatten()
        .flatten();
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    paths.sort();
    paths
}

fn stem(path: &Path) -> String {
    path.file_stem()
        .map(|stem| stem.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// Case, spacing and a leading @ are ignored.
fn normalized(name: &str) -> String {
    let letters = name.trim().trim_start_matches('@').split_whitespace();
    letters.collect::<String>().to_lowercase()
}
