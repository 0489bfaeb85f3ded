//! The directories that tubelab uses. The library and the program share them.
//!
//! | directory | variable | default on Linux | content |
//! |---|---|---|---|
//! | [`config`] | | `$XDG_CONFIG_HOME/tubelab` or `~/.config/tubelab` | `settings.toml` |
//! | [`data`] | `TUBELAB_DATA_DIR` | `$XDG_DATA_HOME/tubelab` or `~/.local/share/tubelab` | snapshots, quota counts, champions |
//! | [`cache`] | `TUBELAB_CACHE_DIR` | `$XDG_CACHE_HOME/tubelab` or `~/.cache/tubelab` | what can be created or fetched again |
//! | [`state`] | `TUBELAB_STATE_DIR` | `$XDG_STATE_HOME/tubelab` or `~/.local/state/tubelab` | the log |
//!
//! Each function returns `None` if the variable is not set and the user has no home directory.

use std::path::PathBuf;

/// The settings file's directory.
pub fn config() -> Option<PathBuf> {
    dirs::config_dir().map(below)
}

/// The directory of data that must not be lost.
pub fn data() -> Option<PathBuf> {
    chosen("TUBELAB_DATA_DIR").or_else(|| dirs::data_dir().map(below))
}

/// The directory of data that can be created or fetched again.
pub fn cache() -> Option<PathBuf> {
    chosen("TUBELAB_CACHE_DIR").or_else(|| dirs::cache_dir().map(below))
}

/// The directory of the log.
pub fn state() -> Option<PathBuf> {
    chosen("TUBELAB_STATE_DIR").or_else(|| dirs::state_dir().map(below))
}

/// The user's home directory; `None` if it is `/`, as in some containers.
pub fn home() -> Option<PathBuf> {
    dirs::home_dir().filter(|home| home.is_absolute() && home.parent().is_some())
}

/// The path with a leading `~/` as the home directory.
pub(crate) fn expanded(path: &std::path::Path) -> PathBuf {
    match path.strip_prefix("~").ok().zip(home()) {
        Some((rest, home)) => home.join(rest),
        None => path.to_owned(),
    }
}

fn below(parent: PathBuf) -> PathBuf {
    parent.join("tubelab")
}

/// The directory that a variable names. A relative path is relative to the working directory.
fn chosen(variable: &str) -> Option<PathBuf> {
    let value = std::env::var_os(variable).filter(|value| !value.is_empty())?;
    std::path::absolute(value).ok()
}
