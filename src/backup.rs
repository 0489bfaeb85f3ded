//! Backup and restore of what cannot be recreated: the file of MLflow runs with its artifacts, the stored snapshots,
//! and the champions.
//!
//! A backup is one file in the format of an [SQLite archive](https://sqlite.org/sqlar.html), which `sqlite3 FILE -A -t`
//! lists and `-A -x` unpacks without this crate. It also contains the SHA-256 of each file. The API key, the cache and
//! the count of the day's quota are not included.
//!
//! The runs are copied as SQLite copies a database in use, so a backup can be made while notebooks are running.

mod archive;

use crate::error::{Context, Error, Kind, Result};
use crate::platform::directories;
use crate::platform::files::{Access, make_directory, replace_file};
use crate::{track, train};
use archive::{Archive, Entry};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

const DATABASE: &str = "mlflow/mlflow.db";

/// The directories that are backed up and restored.
///
/// ```
/// use tubelab::backup::{self, Places};
///
/// let directory = tempfile::tempdir()?;
/// let at = |name: &str| directory.path().join(name);
/// let places = Places { mlflow: at("mlflow"), snapshots: at("snapshots"), models: at("models") };
/// tubelab::fetch::fetch("demo")?.save(places.snapshots.join("demo"))?;
///
/// let file = at("backup.sqlar");
/// assert_eq!(backup::save_with(&file, &places)?.snapshots, 1);
/// let other = Places { mlflow: at("m"), snapshots: at("s"), models: at("c") };
/// assert_eq!(backup::restore_with(&file, &other, false)?.snapshots, 1);
/// # Ok::<(), tubelab::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Places {
    /// The directory of `mlflow.db`.
    pub mlflow: PathBuf,
    /// The directory of stored snapshots.
    pub snapshots: PathBuf,
    /// The directory of the champions.
    pub models: PathBuf,
}

impl Places {
    /// The directories that the rest of the crate uses: `TUBELAB_MLFLOW_DIR`, `TUBELAB_MODELS_DIR` and tubelab's data
    /// directory.
    ///
    /// # Errors
    /// `is_storage()`: the user has no home directory and no other directory is named.
    pub fn from_environment() -> Result<Places> {
        let data = directories::data().ok_or_else(|| {
            Error::new(Kind::Storage, "the user has no home directory").hint("set HOME, or TUBELAB_DATA_DIR")
        })?;
        Ok(Places {
            mlflow: track::TrackOptions::default().directory_of_file().to_owned(),
            snapshots: data.join("snapshots"),
            models: train::models_directory()?,
        })
    }

    /// Each with its name in the archive.
    fn named(&self) -> [(&'static str, &Path); 3] {
        [
            ("mlflow/mlartifacts", self.mlflow.as_path()),
            ("snapshots", self.snapshots.as_path()),
            ("models", self.models.as_path()),
        ]
    }

    /// The destination of a file of an archive; `None` for a name that is not in our backups.
    fn target(&self, name: &str) -> Option<PathBuf> {
        let is_plain = |part: &str| !matches!(part, "" | "." | "..") && !part.contains(['\\', '\0']);
        if name == DATABASE {
            return Some(self.mlflow.join(track::DATABASE));
        }
        let (place, rest) = match name.strip_prefix("mlflow/") {
            Some(rest) if rest.starts_with("mlartifacts/") => (&self.mlflow, rest),
            Some(_) => return None,
            None => match name.split_once('/')? {
                ("snapshots", rest) => (&self.snapshots, rest),
                ("models", rest) => (&self.models, rest),
                _ => return None,
            },
        };
        rest.split('/').all(is_plain).then(|| place.join(rest))
    }
}

/// The contents of a backup.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Contents {
    /// Number of runs in the MLflow file.
    pub runs: usize,
    /// Number of stored snapshots.
    pub snapshots: usize,
    /// Number of champions.
    pub models: usize,
    /// Total size of all files in bytes, uncompressed.
    pub bytes: u64,
}

impl Contents {
    fn count(&mut self, entry: &Entry) {
        self.bytes += entry.content.len() as u64;
        self.snapshots += usize::from(entry.name.starts_with("snapshots/") && entry.name.ends_with("/snapshot.json"));
        self.models += usize::from(entry.name.starts_with("models/"));
    }
}

/// Writes a backup of the default directories to `file`, which must not exist. If it fails, no file is left behind.
///
/// # Errors
/// `is_input()`: the file exists. `is_storage()`: something cannot be read, or the backup cannot be written.
///
/// # Examples
/// ```no_run
/// let contents = tubelab::backup::save("tubelab.sqlar")?;
/// println!("{} runs", contents.runs);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn save(file: impl AsRef<Path>) -> Result<Contents> {
    save_with(file, &Places::from_environment()?)
}

/// As [`save`], of other directories.
///
/// # Errors
/// As [`save`].
///
/// # Examples
/// ```
/// use tubelab::backup::{self, Places};
///
/// let directory = tempfile::tempdir()?;
/// let at = |name: &str| directory.path().join(name);
/// let places = Places { mlflow: at("mlflow"), snapshots: at("snapshots"), models: at("models") };
/// let contents = backup::save_with(at("backup.sqlar"), &places)?;
/// assert_eq!((contents.runs, contents.snapshots, contents.models), (0, 0, 0)); // nothing to back up yet
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn save_with(file: impl AsRef<Path>, places: &Places) -> Result<Contents> {
    let file = file.as_ref();
    let context = || format!("backing up to {}", file.display());
    if file.exists() {
        return Err(Error::new(
            Kind::Input,
            "the file already exists, and a backup never overwrites files",
        )
        .hint("choose another name, for example one with the date"))
        .with_context(context);
    }
    let part = beside(file);
    let written = write(&part, places).and_then(|contents| {
        fs::File::open(&part).and_then(|written| written.sync_all())?;
        fs::rename(&part, file)?;
        Ok(contents)
    });
    if written.is_err() {
        // Half a backup is none.
        let _ = fs::remove_file(&part);
    }
    written.with_context(context)
}

fn write(part: &Path, places: &Places) -> Result<Contents> {
    let mut contents = Contents::default();
    let mut archive = Archive::create(part)?;
    // The database first: every run in it has its artifacts by now, and they are not taken away.
    let copy = part.with_extension("db");
    let copied = track::copy_database(&places.mlflow, &copy);
    if let Ok(Some(runs)) = copied {
        contents.runs = runs;
        add(&mut archive, &copy, DATABASE.to_owned(), &mut contents)?;
    }
    let _ = fs::remove_file(&copy);
    copied?;
    for (name, directory) in places.named() {
        let directory = match name {
            "mlflow/mlartifacts" => directory.join("mlartifacts"),
            _ => directory.to_owned(),
        };
        for path in files(&directory)? {
            let inner = path
                .strip_prefix(&directory)
                .ok()
                .and_then(Path::to_str)
                .ok_or_else(|| {
                    Error::new(
                        Kind::Input,
                        format!("the name of {} is not valid UTF-8", path.display()),
                    )
                    .hint("rename the file, or move it away")
                })?;
            add(&mut archive, &path, format!("{name}/{inner}"), &mut contents)?;
        }
    }
    archive.finish()?;
    Ok(contents)
}

fn add(archive: &mut Archive, path: &Path, name: String, contents: &mut Contents) -> Result<()> {
    let read = || -> std::io::Result<Entry> {
        Ok(Entry {
            name,
            is_private: fs::metadata(path)?.permissions().mode() & 0o077 == 0,
            content: fs::read(path)?,
        })
    };
    let entry = read()
        .map_err(Error::from)
        .with_context(|| format!("reading {}", path.display()))?;
    contents.count(&entry);
    archive.add(&entry)
}

/// Restores a backup to the default directories. Nothing is deleted.
///
/// Files that exist with the same content are left unchanged. If a file exists with other content, nothing is restored
/// unless `replace` is true. End programs that use `mlflow.db` first: they would continue with the replaced file.
///
/// # Errors
/// `is_format()`: the file is not a backup, or is damaged. `is_input()`: files would be replaced. `is_storage()`: a
/// file cannot be written; the files restored so far are complete, and the same call continues.
///
/// # Examples
/// ```no_run
/// let contents = tubelab::backup::restore("tubelab.sqlar", false)?;
/// println!("{} runs", contents.runs);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn restore(file: impl AsRef<Path>, replace: bool) -> Result<Contents> {
    restore_with(file, &Places::from_environment()?, replace)
}

/// As [`restore`], to other directories.
///
/// # Errors
/// As [`restore`].
///
/// # Examples
/// ```
/// use tubelab::backup::{self, Places};
///
/// let directory = tempfile::tempdir()?;
/// let at = |name: &str| directory.path().join(name);
/// let places = Places { mlflow: at("mlflow"), snapshots: at("snapshots"), models: at("models") };
/// let contents = backup::save_with(at("backup.sqlar"), &places)?;
/// assert_eq!(backup::restore_with(at("backup.sqlar"), &places, false)?, contents);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn restore_with(file: impl AsRef<Path>, places: &Places, replace: bool) -> Result<Contents> {
    let file = file.as_ref();
    let context = || format!("restoring {}", file.display());
    put_back(file, places, replace).with_context(context)
}

fn put_back(file: &Path, places: &Places, replace: bool) -> Result<Contents> {
    let archive = Archive::open(file)?;
    let mut contents = Contents::default();
    let (mut missing, mut others) = (Vec::new(), Vec::new());
    // Everything is read and compared before the first file is written.
    for name in archive.names()? {
        let target = places.target(&name).ok_or_else(|| {
            Error::new(
                Kind::Format,
                format!("it contains an unexpected file: {}", name.escape_debug()),
            )
            .hint("restore a file created by `tubelab backup`")
        })?;
        let entry = archive.read(&name)?;
        contents.count(&entry);
        match fs::read(&target) {
            Ok(there) if there == entry.content => {}
            Ok(_) => others.push((name, target)),
            Err(_) => missing.push((name, target)),
        }
    }
    if let (Some((_, first)), false) = (others.first(), replace) {
        let message = format!(
            "{} files already exist with different content, for example {}",
            others.len(),
            first.display()
        );
        return Err(Error::new(Kind::Input, message).hint(
            "stop the programs that use them, then restore with --replace, or set TUBELAB_MLFLOW_DIR and \
             TUBELAB_DATA_DIR to empty directories",
        ));
    }
    // The database last: the artifacts that it names are there when it is.
    missing.append(&mut others);
    missing.sort_by_key(|(name, _)| name == DATABASE);
    for (name, target) in missing {
        let entry = archive.read(&name)?;
        let access = if entry.is_private {
            Access::Private
        } else {
            Access::Default
        };
        if let Some(directory) = target.parent() {
            make_directory(directory, access)?;
        }
        if name == DATABASE {
            // What SQLite has not yet written into the old file would be taken for part of the new one.
            for ending in ["-wal", "-shm"] {
                let mut beside = target.clone().into_os_string();
                beside.push(ending);
                match fs::remove_file(beside) {
                    Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
                    _ => {}
                }
            }
        }
        replace_file(&target, &entry.content, access)
            .map_err(Error::from)
            .with_context(|| format!("writing {}", target.display()))?;
    }
    contents.runs = track::count_runs(&places.mlflow)?;
    Ok(contents)
}

/// A name next to a file for incomplete content.
fn beside(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(format!(".{}.part", std::process::id()));
    PathBuf::from(name)
}

/// Every file below a directory, sorted, without links, temporary files and lock files.
fn files(directory: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut open = vec![directory.to_owned()];
    while let Some(directory) = open.pop() {
        let entries = match fs::read_dir(&directory) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
            entries => entries
                .map_err(Error::from)
                .with_context(|| format!("reading {}", directory.display()))?,
        };
        for entry in entries {
            let entry = entry?;
            let (kind, path) = (entry.file_type()?, entry.path());
            let name = entry.file_name();
            let name = name.to_string_lossy();
            if kind.is_dir() {
                open.push(path);
            } else if kind.is_file() && !name.starts_with('.') && !name.ends_with(".part") {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}
