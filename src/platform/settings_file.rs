//! The settings file: `settings.toml` in the user's configuration directory.

use super::directories;
use crate::error::{Context, Error, Kind, Result};
use serde::Deserialize;
use std::fs;
use std::path::{Path, PathBuf};

/// The table `[cache]`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CacheTable {
    pub directory: Option<PathBuf>,
    pub lifetime: Option<String>,
    pub statistics_lifetime: Option<String>,
    pub size_mb: Option<u64>,
    pub redis_url: Option<String>,
}

/// The content of `tubelab/settings.toml` in the user's configuration directory.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SettingsFile {
    /// The version of the file format; 1 by default. Read before the rest.
    #[serde(rename = "version")]
    _version: Option<u32>,
    pub api_key: Option<String>,
    pub api_url: Option<String>,
    pub daily_units: Option<u64>,
    pub daily_searches: Option<u64>,
    pub cache: Option<CacheTable>,
}

/// The version of the file format that this build reads.
const VERSION: u32 = 1;

impl SettingsFile {
    pub fn path() -> Option<PathBuf> {
        directories::config().map(|directory| directory.join("settings.toml"))
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

    pub fn parse(text: &str) -> Result<SettingsFile> {
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
            .hint("use the version of tubelab that it was written for, or create the file again"));
        }
        // The parser's own words quote the line, which may be the one with the key.
        toml::from_str(text).map_err(|error| {
            let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
            let line = before.matches('\n').count() + 1;
            Error::new(Kind::Input, format!("line {line} of the settings file is invalid")).hint(
                "valid settings are api_key = \"…\", api_url = \"…\", daily_units = … and daily_searches = …, one per \
                 line, and a table [cache]",
            )
        })
    }
}

/// A file that contains a key must not be readable by others.
#[cfg(unix)]
fn check_access(path: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let mode = fs::metadata(path)?.permissions().mode() & 0o777;
    if mode & 0o077 == 0 {
        return Ok(());
    }
    Err(Error::new(
        Kind::Auth,
        format!("the settings file is readable by other users (mode {mode:03o})"),
    )
    .hint(format!("run: chmod 600 {}", path.display())))
}

#[cfg(not(unix))]
fn check_access(_: &Path) -> Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLANTED: &str = "AIzaPlantedKey0123456789";

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
                Some(format!("run: chmod 600 {}", path.display()).as_str())
            );
        }
        fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
        assert_eq!(
            SettingsFile::read_from(&path).unwrap().api_key.as_deref(),
            Some(PLANTED)
        );
    }
}
