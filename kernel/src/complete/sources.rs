//! The sources of crates and of std in the user's cargo and rustup directories.
//!
//! The index has only the place of third-party documentation, and hover reads it there. If the file is missing, hover shows the
//! signature only.

use super::comments;
use std::borrow::Cow;
use std::fs::File;
use std::io::Read;
use std::path::{Component, Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

/// Larger files are not read. The largest with documentation have a tenth of it.
const MOST_BYTES: u64 = 4 << 20;
/// Files of std begin with it, those of a crate with its name and version.
const STANDARD: &str = "library";

/// The directory `library` of the compiler, of its component `rust-src`.
static LIBRARY: LazyLock<Option<PathBuf>> = LazyLock::new(|| {
    let within = |sysroot: &str| Path::new(sysroot).join("lib/rustlib/src/rust").join(STANDARD);
    let known = option_env!("TUBELAB_SYSROOT")
        .map(within)
        .filter(|directory| directory.is_dir());
    known.or_else(|| {
        let output = Command::new("rustc").arg("--print=sysroot").output().ok()?;
        let directory = within(String::from_utf8(output.stdout).ok()?.trim());
        directory.is_dir().then_some(directory)
    })
});

/// Finds the compiler before the first request.
pub fn load() {
    LazyLock::force(&LIBRARY);
}

/// Where files are looked for.
#[derive(Default)]
pub struct Sources {
    /// Directories of crates.
    pub crates: Vec<PathBuf>,
    pub library: Option<PathBuf>,
}

impl Sources {
    /// Those of the user.
    pub fn of_user() -> Sources {
        let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
        let home = home.or_else(|| Some(std::env::home_dir()?.join(".cargo")));
        let registries = home.and_then(|home| std::fs::read_dir(home.join("registry/src")).ok());
        let mut crates: Vec<PathBuf> = registries
            .into_iter()
            .flatten()
            .filter_map(|entry| Some(entry.ok()?.path()))
            .collect();
        crates.sort();
        Sources {
            crates,
            library: LIBRARY.clone(),
        }
    }

    /// The documentation of an item called `name` that stood at a line, as Markdown.
    pub fn docs(&self, file: &str, line: usize, name: &str) -> Option<String> {
        comments::docs(&self.read(file)?, line, name)
    }

    /// A file such as `serde_json-1.0.1/src/lib.rs` or `library/core/src/lib.rs`.
    pub fn read(&self, file: &str) -> Option<String> {
        match file.strip_prefix(STANDARD).and_then(|rest| rest.strip_prefix('/')) {
            Some(rest) => read_below(self.library.as_ref()?, rest),
            None => self.crates.iter().find_map(|directory| read_below(directory, file)),
        }
    }
}

/// A file of a directory; links that lead out of it are not followed.
fn read_below(directory: &Path, file: &str) -> Option<String> {
    let file = Path::new(file);
    if !file.components().all(|part| matches!(part, Component::Normal(_))) {
        return None;
    }
    let path = directory.join(file).canonicalize().ok()?;
    if !path.starts_with(directory.canonicalize().ok()?) {
        return None;
    }
    let metadata = path.metadata().ok()?;
    if !metadata.is_file() || metadata.len() > MOST_BYTES {
        return None;
    }
    let mut text = String::new();
    File::open(path).ok()?.take(MOST_BYTES).read_to_string(&mut text).ok()?;
    Some(text)
}

/// What the index says of documentation: the text, or the file and line where it stands.
pub fn text<'a>(docs: &'a str, place: Option<(&str, usize)>, name: &str) -> Cow<'a, str> {
    let Some((file, line)) = place else {
        return Cow::Borrowed(docs);
    };
    let markdown = Sources::of_user().docs(file, line, name);
    Cow::Owned(super::prose::prose(markdown.as_deref(), super::prose::Length::HOVER))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_of_the_directories_are_read() {
        let home = tempfile::tempdir().unwrap();
        let crates = home.path().join("crates");
        let directory = crates.join("a-1.0.0");
        std::fs::create_dir_all(directory.join("src")).unwrap();
        std::fs::write(directory.join("src/lib.rs"), "/// Says.\npub fn say() {}\n").unwrap();
        std::fs::write(directory.join("src/odd.rs"), [0xff, 0xfe]).unwrap();
        std::fs::write(home.path().join("secret"), "/// Secret.\npub fn say() {}\n").unwrap();
        let large = File::create(directory.join("src/large.rs")).unwrap();
        large.set_len(MOST_BYTES + 1).unwrap();
        let sources = Sources {
            crates: vec![home.path().join("none"), crates],
            library: Some(directory.clone()),
        };
        assert_eq!(sources.docs("a-1.0.0/src/lib.rs", 2, "say").as_deref(), Some("Says."));
        assert_eq!(sources.docs("library/src/lib.rs", 2, "say").as_deref(), Some("Says."));
        for file in [
            "../secret",
            "a-1.0.0/../../secret",
            "a-1.0.0/src",
            "a-1.0.0/src/odd.rs",
            "a-1.0.0/src/large.rs",
            "a-1.0.1/src/lib.rs",
            "",
            "/etc/hostname",
        ] {
            assert_eq!(sources.read(file), None, "{file}");
        }
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink(home.path().join("secret"), directory.join("src/link.rs")).unwrap();
            assert_eq!(sources.read("a-1.0.0/src/link.rs"), None);
        }
        assert_eq!(Sources::default().read("a-1.0.0/src/lib.rs"), None);
        assert_eq!(Sources::default().read("library/core/src/lib.rs"), None);
    }
}
