//! Where the API is, which key opens it, and where fetched snapshots are kept.
//!
//! The key is looked for in the environment (`YOUTUBE_API_KEY`), then in a file `.env` in the working folder or above
//! it up to the project's root, then in `~/.config/tubelab/settings.toml`:
//!
//! ```toml
//! api_key = "…"                                         # the file must be readable by its owner only
//! api_url = "https://www.googleapis.com/youtube/v3"     # optional
//! ```

use crate::error::{Error, Kind, Moment, Result};
use reqwest::Url;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use std::env;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

const API_URL: &str = "https://www.googleapis.com/youtube/v3";
const KEY_VARIABLE: &str = "YOUTUBE_API_KEY";
const URL_VARIABLE: &str = "TUBELAB_API_URL";

/// How to reach the API.
#[derive(Clone)]
pub struct Settings {
    key: SecretString,
    api_url: Url,
    keep_in: Option<PathBuf>,
    patience: Patience,
}

/// How long to go on trying.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Patience {
    /// The longest a single call may take.
    pub call: Duration,
    /// The longest a whole fetch may take, repeated calls and pauses included.
    pub fetch: Duration,
    /// How often a call that failed for a passing reason is made again.
    pub retries: u32,
    /// The longest pause before the first repetition; it doubles with each further one, up to 32 times as long.
    pub pause: Duration,
}

impl Default for Patience {
    /// 30 seconds a call, 15 minutes a fetch, 5 repetitions, pauses of at most 0.5, 1, 2, 4 and 8 seconds.
    fn default() -> Self {
        Patience {
            call: Duration::from_secs(30),
            fetch: Duration::from_secs(15 * 60),
            retries: 5,
            pause: Duration::from_millis(500),
        }
    }
}

impl Settings {
    /// Settings with an explicit key and address. Nothing is kept on disk, unless [`keep_in`](Self::keep_in) says where.
    ///
    /// # Errors
    /// [`Kind::Auth`] when the key cannot be one; [`Kind::Input`] when the address is not `https` (plain `http` is
    /// accepted for this computer only: the key would be readable on the way).
    pub fn new(key: impl Into<String>, api_url: &str) -> Result<Settings> {
        Ok(Settings {
            key: check_key(key.into())?,
            api_url: check_url(api_url)?,
            keep_in: None,
            patience: Patience::default(),
        })
    }

    /// Settings from the environment and the settings file; fetched snapshots are kept under `$XDG_DATA_HOME` (or
    /// `~/.local/share`)`/tubelab/snapshots`.
    ///
    /// # Errors
    /// [`Kind::Auth`] when there is no key, or when the settings file can be read by others; otherwise as
    /// [`new`](Self::new).
    pub fn from_environment() -> Result<Settings> {
        let file = SettingsFile::read()?;
        let api_url = variable(URL_VARIABLE)
            .or(file.api_url)
            .unwrap_or_else(|| API_URL.to_owned());
        let (key, _) = find_key(file.api_key)?;
        let settings = Settings::new(key, &api_url)?;
        Ok(match data_folder() {
            Some(folder) => settings.keep_in(folder.join("tubelab").join("snapshots")),
            None => settings,
        })
    }

    /// Keeps every fetched snapshot below `folder`, as `<channel id>/<time>`, readable by this user only.
    #[must_use]
    pub fn keep_in(mut self, folder: impl Into<PathBuf>) -> Self {
        self.keep_in = Some(folder.into());
        self
    }

    /// Changes how long to go on trying.
    #[must_use]
    pub fn patience(mut self, patience: Patience) -> Self {
        self.patience = patience;
        self
    }

    pub(super) fn key(&self) -> &str {
        self.key.expose_secret()
    }

    pub(super) fn api_url(&self) -> &Url {
        &self.api_url
    }

    pub(super) fn kept_in(&self) -> Option<&Path> {
        self.keep_in.as_deref()
    }

    pub(super) fn limits(&self) -> Patience {
        self.patience
    }

    /// Whether the API is on this computer, as a stand-in for tests is.
    pub(super) fn is_local(&self) -> bool {
        is_local(&self.api_url)
    }
}

/// Where the key comes from: a variable, or the path of a file. The key itself is checked, but not told.
///
/// # Errors
/// As [`Settings::from_environment`].
pub fn key_source() -> Result<String> {
    let (key, source) = find_key(SettingsFile::read()?.api_key)?;
    check_key(key)?;
    Ok(source)
}

/// The key, and where it was found; `in_file` is the one in the settings file.
fn find_key(in_file: Option<String>) -> Result<(String, String)> {
    if let Some(key) = variable(KEY_VARIABLE) {
        return Ok((key, format!("{KEY_VARIABLE} in the environment")));
    }
    if let Some((key, path)) = key_in_dotenv()? {
        return Ok((key, path.display().to_string()));
    }
    let path = SettingsFile::path().unwrap_or_default().display().to_string();
    in_file.map(|key| (key, path)).ok_or_else(no_key)
}

/// Everything but the key.
impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings")
            .field("key", &"[hidden]")
            .field("api_url", &self.api_url.as_str())
            .field("keep_in", &self.keep_in)
            .field("patience", &self.patience)
            .finish()
    }
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct SettingsFile {
    api_key: Option<String>,
    api_url: Option<String>,
}

impl SettingsFile {
    fn path() -> Option<PathBuf> {
        config_folder().map(|folder| folder.join("tubelab").join("settings.toml"))
    }

    fn read() -> Result<SettingsFile> {
        match SettingsFile::path() {
            Some(path) if path.exists() => {
                SettingsFile::read_from(&path).at(|| format!("reading the settings in {}", path.display()))
            }
            _ => Ok(SettingsFile::default()),
        }
    }

    fn read_from(path: &Path) -> Result<SettingsFile> {
        check_access(path)?;
        let text = fs::read_to_string(path)?;
        // The parser's own words quote the line, which may be the one with the key.
        toml::from_str(&text).map_err(|error| {
            let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
            let line = before.matches('\n').count() + 1;
            Error::new(
                Kind::Input,
                format!("line {line} of the settings file is not understood"),
            )
            .hint("it may hold api_key = \"…\" and api_url = \"…\", one a line, and nothing else")
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

/// The key in the nearest `.env`, from the working folder up to the project's root (the folder with `.git` or
/// `Cargo.lock`); without a project, in the working folder only.
fn key_in_dotenv() -> Result<Option<(String, PathBuf)>> {
    let Ok(here) = env::current_dir() else { return Ok(None) };
    let is_root = |folder: &Path| folder.join(".git").exists() || folder.join("Cargo.lock").exists();
    let depth = here.ancestors().position(is_root).map_or(1, |position| position + 1);
    for folder in here.ancestors().take(depth) {
        let path = folder.join(".env");
        match fs::read_to_string(&path) {
            Ok(text) => {
                if let Some(key) = key_in(&text) {
                    return Ok(Some((key, path)));
                }
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => return Err(Error::from(error).at(format!("reading {}", path.display()))),
        }
    }
    Ok(None)
}

/// The value of the key's variable in the text of a `.env` file; the last one counts, as in a shell.
fn key_in(text: &str) -> Option<String> {
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

fn check_key(key: String) -> Result<SecretString> {
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

fn check_url(text: &str) -> Result<Url> {
    let trimmed = text.trim().trim_end_matches('/');
    let refuse = |what: &str| {
        Error::new(Kind::Input, format!("the address of the API {what}"))
            .hint(format!("unset {URL_VARIABLE}, or set it to an address like {API_URL}"))
    };
    let url = Url::parse(trimmed).map_err(|_| refuse("is not a URL"))?;
    if !url.username().is_empty() || url.password().is_some() || url.query().is_some() || url.fragment().is_some() {
        return Err(refuse("may hold neither user name, password, query nor fragment"));
    }
    match url.scheme() {
        "https" => Ok(url),
        "http" if is_local(&url) => Ok(url),
        "http" => Err(refuse(
            "must begin with https://, or others on the way could read the key",
        )),
        _ => Err(refuse("must begin with https://")),
    }
}

fn is_local(url: &Url) -> bool {
    matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"))
}

fn variable(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.trim().is_empty())
}

fn config_folder() -> Option<PathBuf> {
    base_folder("XDG_CONFIG_HOME", ".config")
}

fn data_folder() -> Option<PathBuf> {
    base_folder("XDG_DATA_HOME", ".local/share")
}

/// A folder of the XDG base directory specification, which ignores relative paths.
fn base_folder(variable: &str, below_home: &str) -> Option<PathBuf> {
    let absolute = |name: &str| env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    absolute(variable).or_else(|| absolute("HOME").map(|home| home.join(below_home)))
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
    fn neither_debug_nor_a_faulty_file_shows_the_key() {
        let settings = Settings::new(PLANTED, API_URL).unwrap();
        assert!(!format!("{settings:?}").contains(PLANTED));

        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.toml");
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
        let error = Settings::new(format!("{PLANTED} with words"), API_URL).unwrap_err();
        assert!(error.is_auth() && !error.to_string().contains(PLANTED));
    }

    #[test]
    fn a_settings_file_that_others_can_read_is_refused_with_the_remedy() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.toml");
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

    #[test]
    fn the_key_travels_encrypted_or_not_at_all() {
        for url in [
            "https://www.googleapis.com/youtube/v3/",
            "http://127.0.0.1:8080/youtube/v3",
            "http://[::1]:1",
        ] {
            assert!(Settings::new(PLANTED, url).is_ok(), "{url}");
        }
        for url in [
            "http://example.org/v3",
            "ftp://example.org",
            "nonsense",
            "https://a:b@example.org",
            "https://e.org/?key=1",
        ] {
            assert!(Settings::new(PLANTED, url).unwrap_err().is_input(), "{url}");
        }
    }
}
