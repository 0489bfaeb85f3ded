//! A corpus that is open, and how it is read and written safely.

use super::commit::{Staged, is_pending, recover};
use super::layout::{FORMAT, HEAD_FILE, Head, MOST_BUCKETS, check_buckets};
use super::lock::{self, Held};
use crate::error::{Context, Error, Kind, Result};
use crate::platform::directories;
use crate::platform::files::{Access, make_directory};
use jiff::Timestamp;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How long a writer waits for another one.
const LONGEST_WAIT: Duration = Duration::from_secs(60);
const BUCKETS: u32 = 64;

/// A directory of many channels; see the [module](super). Cheap to clone.
#[derive(Clone, Debug)]
pub struct Corpus {
    pub(super) root: PathBuf,
    pub(super) head: Head,
    longest_wait: Duration,
    at_once: usize,
}

/// Options of [`create_with`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CorpusOptions {
    buckets: u32,
}

impl Default for CorpusOptions {
    fn default() -> Self {
        CorpusOptions { buckets: BUCKETS }
    }
}

impl CorpusOptions {
    /// 64 buckets.
    pub fn new() -> Self {
        Self::default()
    }

    /// The number of buckets, 1 to 4,096; it stays as it is. Choose it so that a bucket takes 100 MB to 1 GB: a million
    /// videos take about 170 MB, so 64 buckets suit up to about 300 million videos.
    #[must_use]
    pub fn buckets(mut self, buckets: u32) -> Self {
        self.buckets = buckets;
        self
    }
}

/// Creates a corpus in a directory, which is created if missing and must be empty. A leading `~/` stands for the home
/// directory.
///
/// # Errors
/// `is_input()`: the directory contains a corpus already, or other files. `is_storage()`: it cannot be written.
///
/// # Examples
/// ```
/// use tubelab::{corpus, fetch};
///
/// let directory = tempfile::tempdir()?;
/// let corpus = corpus::create(directory.path().join("channels"))?;
/// corpus.add(&fetch::fetch("demo")?)?;
/// assert_eq!(corpus.info()?.channels, 1);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn create(path: impl AsRef<Path>) -> Result<Corpus> {
    create_with(path, &CorpusOptions::new())
}

/// As [`create`], with options.
///
/// # Errors
/// As [`create`]; `is_input()`: no buckets, or more than 4,096.
///
/// # Examples
/// ```
/// use tubelab::corpus::{self, CorpusOptions};
///
/// let directory = tempfile::tempdir()?;
/// let small = CorpusOptions::new().buckets(4);
/// assert_eq!(corpus::create_with(directory.path(), &small)?.info()?.buckets, 4);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn create_with(path: impl AsRef<Path>, options: &CorpusOptions) -> Result<Corpus> {
    let root = std::path::absolute(directories::expanded(path.as_ref()))?;
    let create = || {
        if options.buckets == 0 || options.buckets > MOST_BUCKETS {
            let message = format!("{} buckets are not possible", options.buckets);
            return Err(Error::new(Kind::Input, message).hint(format!("choose 1 to {MOST_BUCKETS} buckets")));
        }
        make_directory(&root, Access::Default)?;
        let mut names = std::fs::read_dir(&root)?.flatten().map(|entry| entry.file_name());
        if root.join(HEAD_FILE).exists() {
            return Err(Error::new(Kind::Input, "the directory contains a corpus already").hint("open it instead"));
        }
        if names.any(|name| !name.to_string_lossy().starts_with('.')) {
            return Err(Error::new(Kind::Input, "the directory is not empty")
                .hint("give a directory that does not exist yet, or an empty one"));
        }
        let head = Head {
            format: FORMAT,
            buckets: options.buckets,
            created_at: Timestamp::now(),
        };
        head.write(&root)?;
        Ok(Corpus::at(root.clone(), head))
    };
    create().with_context(|| format!("creating the corpus {}", root.display()))
}

/// Opens a corpus. A leading `~/` stands for the home directory.
///
/// # Errors
/// `is_not_found()`: there is no corpus. `is_format()`: it was written by a newer version, or is damaged.
///
/// # Examples
/// ```
/// use tubelab::corpus;
///
/// let directory = tempfile::tempdir()?;
/// assert!(corpus::open(directory.path()).unwrap_err().is_not_found());
/// corpus::create(directory.path())?;
/// assert_eq!(corpus::open(directory.path())?.info()?.channels, 0);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn open(path: impl AsRef<Path>) -> Result<Corpus> {
    let root = std::path::absolute(directories::expanded(path.as_ref()))?;
    let open = || {
        let head = Head::read(&root)?;
        check_buckets(&root, &head)?;
        Ok(Corpus::at(root.clone(), head))
    };
    open().with_context(|| format!("opening the corpus {}", root.display()))
}

impl Corpus {
    fn at(root: PathBuf, head: Head) -> Corpus {
        Corpus {
            root,
            head,
            longest_wait: LONGEST_WAIT,
            at_once: std::thread::available_parallelism().map_or(1, usize::from),
        }
    }

    /// How many buckets are worked on at once, by default one for each core; memory grows with it.
    #[must_use]
    pub fn at_once(mut self, buckets: usize) -> Self {
        self.at_once = buckets.max(1);
        self
    }

    /// How long to wait for another process that is writing; by default one minute.
    #[must_use]
    pub fn wait_for_others(mut self, longest: Duration) -> Self {
        self.longest_wait = longest;
        self
    }

    /// Its directory.
    #[doc(hidden)]
    pub fn directory(&self) -> &Path {
        &self.root
    }

    pub(super) fn workers(&self) -> usize {
        self.at_once
    }

    /// Takes the writer's lock, and finishes what an interrupted writer began.
    pub(super) fn write(&self) -> Result<Writer<'_>> {
        let lock = lock::writer(&self.root, self.longest_wait)?;
        // Another process may have replaced the directory since it was opened.
        Head::read(&self.root)?;
        recover(&self.root)?;
        Ok(Writer {
            root: &self.root,
            _lock: lock,
        })
    }

    /// Opens files while no writer changes their names.
    pub(super) fn read<T>(&self, open: impl Fn() -> Result<T>) -> Result<T> {
        loop {
            let lock = lock::reader(&self.root)?;
            if !is_pending(&self.root) || lock.is_none() {
                return open();
            }
            // A writer that lives holds the lock while changes are pending: this one was interrupted.
            drop(lock);
            drop(self.write()?);
        }
    }
}

/// The only writer.
pub(super) struct Writer<'a> {
    root: &'a Path,
    _lock: Held,
}

impl Writer<'_> {
    pub fn commit(&self, staged: Staged) -> Result<()> {
        staged.commit(self.root)
    }
}
