//! Where the key of the API is found: in the environment, in a file `.env`, or in the settings file.

use crate::cache::Table;
use crate::error::{Context, Error, Kind, Result};
use secrecy::SecretString;
use serde::Deserialize;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

const KEY_VARIABLE: &str = "YOUTUBE_API_KEY";

/// Where the key comes from: a variable, or the path of a file. The key itself is checked, but not told.
///
/// # Errors
/// As [`Settings::from_environment`](super::Settings::from_environment).
pub fn key_source() -> Result<String> {
    let (key, source) = find_key(SettingsFile::read()?.api_key)?;
    check_key(key)?;
    Ok(source)
}

/// The key, and where it was found; `in_file` is the one in the settings file.
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

/// The content of `tubelab/settings.toml` in the user's configuration directory.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SettingsFile {
    /// Of the file's form; 1 when it is not said. Read before the rest.
    #[serde(rename = "version")]
    _version: Option<u32>,
    pub api_key: Option<String>,
    pub api_url: Option<String>,
    pub daily_units: Option<u64>,
    pub daily_searches: Option<u64>,
    pub cache: Option<Table>,
}

/// The version of the settings file's form that this build reads.
const VERSION: u32 = 1;

/// What the settings file says about the cache.
pub(crate) fn cache_table() -> Result<Table> {
    Ok(SettingsFile::read()?.cache.unwrap_or_default())
}

/// What a settings file of this text would say about the cache.
pub(crate) fn cache_table_in(text: &str) -> Result<Table> {
    Ok(SettingsFile::parse(text)?.cache.unwrap_or_default())
}

impl SettingsFile {
    fn path() -> Option<PathBuf> {
        config_directory().map(|directory| directory.join("tubelab").join("settings.toml"))
    }

    pub fn read() -> Result<SettingsFile> {
        match SettingsFile::path() {
            Some(path) if path.exists() => {
                SettingsFile::read_from(&path).with_context(|| format!("reading the settings in {}", path.display()))
            }
            _ => Ok(SettingsFile::default()),
        }
    }

    fn read_from(path: &Path) -> Result<SettingsFile> {
        check_access(path)?;
        SettingsFile::parse(&fs::read_to_string(path)?)
    }

    fn parse(text: &str) -> Result<SettingsFile> {
        #[derive(Deserialize)]
        struct Form {
            version: Option<u32>,
        }
        // A newer form may have other fields, so its version goes first; what is no TOML at all is told below.
        if let Ok(Form { version: Some(version) }) = toml::from_str(text)
            && version != VERSION
        {
            return Err(Error::new(
                Kind::Format,
                format!("the settings file has version {version}, and this version of tubelab reads version {VERSION}"),
            )
            .hint("use the version of tubelab that it was written for, or write the file anew"));
        }
        // The parser's own words quote the line, which may be the one with the key.
        toml::from_str(text).map_err(|error| {
            let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
            let line = before.matches('\n').count() + 1;
            Error::new(
                Kind::Input,
                format!("line {line} of the settings file is not understood"),
            )
            .hint(
                "it may hold api_key = \"…\", api_url = \"…\", daily_units = … and daily_searches = …, one a line, and a table [cache]",
            )
        })
    }
}

/// A file with a key in it must not be readable by others.
#[cfg(unix)]
fn check_access(path: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let mode = fs::metadata(path)?.permissions().mode() & 0o777;
    if mode & 0o077 == 0 {
        return Ok(());
    }
    Err(Error::new(
        Kind::Auth,
        format!("the settings file can be read by others (its mode is {mode:03o})"),
    )
    .hint(format!("chmod 600 {}", path.display())))
}

#[cfg(not(unix))]
fn check_access(_: &Path) -> Result<()> {
    Ok(())
}

/// The key in the nearest `.env`, from the working directory up to the project's root (the directory with `.git` or
/// `Cargo.lock`); without a project, in the working directory only.
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
    Error::new(Kind::Auth, "there is no key for the YouTube Data API").hint(format!(
        "make one at https://console.cloud.google.com/apis/credentials and put it into {KEY_VARIABLE}, into a file .env, \
         or into ~/.config/tubelab/settings.toml as api_key = \"…\"; fetch(\"demo\") needs no key"
    ))
}

pub(super) fn check_key(key: String) -> Result<SecretString> {
    let trimmed = key.trim();
    let fault = if trimmed.is_empty() {
        Some("is empty")
    } else if trimmed.len() > 200 {
        Some("is longer than any key")
    } else if !trimmed.bytes().all(|byte| byte.is_ascii_graphic()) {
        Some("holds characters that no key has")
    } else {
        None
    };
    match fault {
        None => Ok(SecretString::from(trimmed)),
        Some(fault) => Err(
            Error::new(Kind::Auth, format!("the key for the YouTube Data API {fault}"))
                .hint("copy it again from https://console.cloud.google.com/apis/credentials, without spaces or quotes"),
        ),
    }
}

pub(super) fn variable(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.trim().is_empty())
}

fn config_directory() -> Option<PathBuf> {
    base_directory("XDG_CONFIG_HOME", ".config")
}

pub(crate) fn data_directory() -> Option<PathBuf> {
    base_directory("XDG_DATA_HOME", ".local/share")
}

/// `$XDG_CACHE_HOME/tubelab`, or `~/.cache/tubelab`.
pub(crate) fn cache_directory() -> Option<PathBuf> {
    base_directory("XDG_CACHE_HOME", ".cache").map(|directory| directory.join("tubelab"))
}

pub(super) fn home() -> Option<PathBuf> {
    absolute("HOME").filter(|home| home.parent().is_some())
}

/// A directory of the XDG base directory specification, which ignores relative paths.
fn base_directory(variable: &str, below_home: &str) -> Option<PathBuf> {
    absolute(variable).or_else(|| absolute("HOME").map(|home| home.join(below_home)))
}

fn absolute(variable: &str) -> Option<PathBuf> {
    env::var_os(variable)
        .map(PathBuf::from)
        .filter(|path| path.is_absolute())
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLANTED: &str = "AIzaPlantedKey0123456789";

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

    #[test]
    fn a_faulty_file_does_not_show_the_key() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("settings.toml");
        for faulty in [
            format!("api_key = {PLANTED}"),
            format!("api_kee = \"{PLANTED}\""),
            format!("api_key = [\"{PLANTED}\"]"),
        ] {
            fs::write(&path, format!("# settings\n{faulty}\n")).unwrap();
            fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
            let error = SettingsFile::read_from(&path).err().unwrap();
            assert!(error.is_input() && error.message().starts_with("line 2"), "{error}");
            assert!(!error.to_string().contains(PLANTED), "{error}");
        }
    }

    #[test]
    fn a_settings_file_that_others_can_read_is_refused_with_the_remedy() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("settings.toml");
        fs::write(&path, format!("api_key = \"{PLANTED}\"")).unwrap();
        for mode in [0o644, 0o640, 0o604] {
            fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(mode)).unwrap();
            let error = SettingsFile::read_from(&path).err().unwrap();
            assert!(error.is_auth());
            assert_eq!(
                error.next_step(),
                Some(format!("chmod 600 {}", path.display()).as_str())
            );
        }
        fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
        assert_eq!(
            SettingsFile::read_from(&path).unwrap().api_key.as_deref(),
            Some(PLANTED)
        );
    }
}
