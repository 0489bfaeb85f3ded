//! Where the API key is found: in the environment, in a file `.env`, or in the settings file.

use super::quota::share;
use crate::display::front_end::in_our_kernel;
use crate::error::{Error, Kind, Reason, Result};
use crate::platform::settings_file::SettingsFile;
use secrecy::SecretString;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

const KEY_VARIABLE: &str = "YOUTUBE_API_KEY";

/// The source of the API key: the name of a variable, or the path of a file. The key itself is validated but not
/// returned.
///
/// # Errors
/// As [`Settings::from_environment`](super::Settings::from_environment).
///
/// # Examples
/// ```no_run
/// println!("the key is from {}", tubelab::fetch::settings::key_source()?);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn key_source() -> Result<String> {
    let (key, source) = find_key(SettingsFile::read()?.api_key)?;
    check_key(key)?;
    Ok(source)
}

/// The key and its source; `in_file` is the one in the settings file.
pub(super) fn find_key(in_file: Option<String>) -> Result<(String, String)> {
    if let Some(key) = variable(KEY_VARIABLE) {
        return Ok((key, format!("{KEY_VARIABLE} in the environment")));
    }
    if let Some((key, path)) = key_in_dotenv()? {
        return Ok((key, path.display().to_string()));
    }
    let path = SettingsFile::path().unwrap_or_default().display().to_string();
    in_file.map(|key| (key, path)).ok_or_else(no_key)
}

/// The key in the nearest `.env`, from the working directory up to the project root (the directory with `.git` or
/// `Cargo.lock`); outside of a project, in the working directory only.
fn key_in_dotenv() -> Result<Option<(String, PathBuf)>> {
    let Ok(here) = env::current_dir() else { return Ok(None) };
    let is_root = |directory: &Path| directory.join(".git").exists() || directory.join("Cargo.lock").exists();
    let depth = here.ancestors().position(is_root).map_or(1, |position| position + 1);
    for directory in here.ancestors().take(depth) {
        let path = directory.join(".env");
        match fs::read_to_string(&path) {
            Ok(text) => {
                if let Some(key) = key_in(&text) {
                    return Ok(Some((key, path)));
                }
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => return Err(Error::from(error).context(format!("reading {}", path.display()))),
        }
    }
    Ok(None)
}

/// The value of the key's variable in the text of a `.env` file; the last one counts, as in a shell.
pub(crate) fn key_in(text: &str) -> Option<String> {
    text.lines().rev().find_map(|line| {
        let line = line.trim();
        let (name, value) = line.strip_prefix("export ").unwrap_or(line).split_once('=')?;
        if name.trim() != KEY_VARIABLE {
            return None;
        }
        let value = value.trim();
        let quoted = ['"', '\'']
            .iter()
            .find_map(|quote| value.strip_prefix(*quote)?.split(*quote).next());
        let bare = || value.split(" #").next().unwrap_or_default().trim_end();
        Some(quoted.unwrap_or_else(bare).to_owned()).filter(|key| !key.is_empty())
    })
}

fn no_key() -> Error {
    no_key_in(&Place::of_this_process())
}

fn no_key_in(place: &Place) -> Error {
    let settings = "api_key = \"…\" into ~/.config/tubelab/settings.toml, readable by you only";
    let next = match place {
        Place::Dashboard => format!(
            "whoever runs this dashboard can set {KEY_VARIABLE} in its environment and start it again; the demo channel \
             needs no key"
        ),
        Place::Notebook => format!(
            "create one at {CREDENTIALS}, write {KEY_VARIABLE}=… into a file .env next to the notebook, or {settings}, \
             and run the cell again; fetch(\"demo\") needs no key"
        ),
        Place::CommandLine => format!(
            "create one at {CREDENTIALS}, then run `export {KEY_VARIABLE}=…`, or write {KEY_VARIABLE}=… into a file .env \
             in this directory, or {settings}; `tubelab demo` and fetch(\"demo\") need no key"
        ),
    };
    Error::new(Kind::Auth, "no key for the YouTube Data API is set")
        .hint(next)
        .because(Reason::NoKey)
}

const CREDENTIALS: &str = "https://console.cloud.google.com/apis/credentials";

/// Where the user is, and so what they can do.
enum Place {
    Dashboard,
    Notebook,
    CommandLine,
}

impl Place {
    fn of_this_process() -> Place {
        match (share::is_set(), in_our_kernel()) {
            (true, _) => Place::Dashboard,
            (false, true) => Place::Notebook,
            (false, false) => Place::CommandLine,
        }
    }
}

pub(super) fn check_key(key: String) -> Result<SecretString> {
    let trimmed = key.trim();
    let fault = if trimmed.is_empty() {
        Some("is empty")
    } else if trimmed.len() > 200 {
        Some("is too long")
    } else if !trimmed.bytes().all(|byte| byte.is_ascii_graphic()) {
        Some("contains invalid characters")
    } else {
        None
    };
    match fault {
        None => Ok(SecretString::from(trimmed)),
        Some(fault) => Err(
            Error::new(Kind::Auth, format!("the key for the YouTube Data API {fault}"))
                .hint(format!("copy it again from {CREDENTIALS}, without spaces or quotes")),
        ),
    }
}

pub(super) fn variable(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLANTED: &str = "AIzaPlantedKey0123456789";

    #[test]
    fn a_missing_key_is_told_with_what_can_be_done_where_one_is() {
        let next = |place| no_key_in(&place).next_step().unwrap_or_default().to_owned();
        let (notebook, line, dashboard) = (next(Place::Notebook), next(Place::CommandLine), next(Place::Dashboard));
        assert!(
            notebook.contains("run the cell again") && notebook.contains(".env"),
            "{notebook}"
        );
        assert!(
            line.contains("export YOUTUBE_API_KEY=") && line.contains("tubelab demo"),
            "{line}"
        );
        assert!(
            dashboard.contains("whoever runs this dashboard") && !dashboard.contains("cell"),
            "{dashboard}"
        );
        assert!(no_key_in(&Place::Notebook).is_no_key());
    }

    #[test]
    fn the_key_is_read_from_a_dotenv_text() {
        for text in [
            "YOUTUBE_API_KEY=AIzaPlantedKey0123456789",
            "# keys\nOTHER=1\nexport YOUTUBE_API_KEY = \"AIzaPlantedKey0123456789\" # mine",
            "YOUTUBE_API_KEY='AIzaPlantedKey0123456789'\r\n",
            "YOUTUBE_API_KEY=old\nYOUTUBE_API_KEY=AIzaPlantedKey0123456789 # new",
        ] {
            assert_eq!(key_in(text).as_deref(), Some(PLANTED), "{text:?}");
        }
        for text in ["", "YOUTUBE_API_KEY=", "YOUTUBE_API_KEY_2=x", "#YOUTUBE_API_KEY=x"] {
            assert_eq!(key_in(text), None, "{text:?}");
        }
    }
}
