//! The compiler's metadata of the library and its dependencies, in a package of their own: only compiling cells needs the
//! 400 MB.
//!
//! The package `tubelab_kernel` is installed next to `tubelab`. It holds the sysroot's `name` and files `metadata-*.zst`, which
//! unpack to a sequence of files: a line with size and path, then the bytes.

use super::package;
use super::paths::{NAME, Sysroot};
use super::write::{move_into_place, write_empty_libraries};
use crate::platform::directories;
use ruzstd::decoding::StreamingDecoder;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use tubelab::error::{Context, Error, Kind, Result};

/// The packed directories. The last one is the one whose presence is checked.
const DIRECTORIES: [&str; 2] = ["deps", "stub"];
const PACKAGE: &str = "tubelab_kernel";

/// Files that are still to be unpacked into a sysroot.
pub struct Packed {
    files: Vec<PathBuf>,
    sysroot: PathBuf,
}

impl Sysroot {
    /// What must be unpacked before the compiler can read this sysroot, if anything.
    ///
    /// # Errors
    /// *Not found* if the package is not installed, *format* if it is from another build.
    pub fn packed_metadata(&self) -> Result<Option<Packed>> {
        packed(self)
    }
}

fn packed(sysroot: &Sysroot) -> Result<Option<Packed>> {
    if sysroot.library_for_compiler().is_file() {
        return Ok(None);
    }
    // A package that could not be kept is its own sysroot.
    let origin = package::origin(sysroot.path()).unwrap_or_else(|| sysroot.path().to_owned());
    let Some(directory) = beside(&origin) else {
        return Err(Error::new(
            Kind::NotFound,
            "the library that cells are compiled against was removed",
        )
        .hint("restart the kernel"));
    };
    let install = format!(
        "run `pip install 'tubelab[lab]=={}'`, then try again",
        env!("CARGO_PKG_VERSION")
    );
    let Ok(name) = fs::read_to_string(directory.join(NAME)) else {
        return Err(Error::new(
            Kind::NotFound,
            "compiling new cells needs the package `tubelab-kernel`, which is not installed next to `tubelab`",
        )
        .hint(install));
    };
    if name != sysroot.name() {
        return Err(Error::new(
            Kind::Format,
            "the installed packages `tubelab` and `tubelab-kernel` come from different builds",
        )
        .hint(install));
    }
    let mut files: Vec<PathBuf> = fs::read_dir(&directory)
        .map_err(|error| crate::platform::files::unusable(&error, &directory))?
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "zst"))
        .collect();
    files.sort();
    Ok(Some(Packed {
        files,
        sysroot: sysroot.path().to_owned(),
    }))
}

/// `…/tubelab_kernel` for the sysroot `…/tubelab/sysroot`; `None` if the sysroot is not in a package.
pub fn beside(sysroot: &Path) -> Option<PathBuf> {
    let package = sysroot.parent()?;
    (package.file_name()? == "tubelab").then(|| package.with_file_name(PACKAGE))
}

impl Packed {
    /// # Errors
    /// *Format* if a file is damaged, *storage* if nothing can be written. No incomplete files are left behind.
    pub fn unpack(&self) -> Result<()> {
        let partial = self.sysroot.join(format!("partial-{}", std::process::id()));
        let _ = fs::remove_dir_all(&partial);
        let unpacked = self.unpack_into(&partial);
        let placed = unpacked.and_then(|()| {
            write_empty_libraries(&partial.join("empty"))?;
            let directories = ["empty"].into_iter().chain(DIRECTORIES);
            directories
                .into_iter()
                .try_for_each(|directory| move_into_place(&partial.join(directory), &self.sysroot.join(directory)))
        });
        let _ = fs::remove_dir_all(&partial);
        placed.with_context(|| "unpacking what cells are compiled against")
    }

    fn unpack_into(&self, partial: &Path) -> Result<()> {
        for directory in DIRECTORIES {
            directories::make(&partial.join(directory))?;
        }
        std::thread::scope(|scope| {
            let all: Vec<_> = self
                .files
                .iter()
                .map(|file| scope.spawn(move || unpack(file, partial)))
                .collect();
            all.into_iter().try_for_each(|one| {
                one.join()
                    .unwrap_or_else(|_| Err(io::Error::other("a thread ended").into()))
            })
        })
    }
}

fn unpack(file: &Path, directory: &Path) -> Result<()> {
    let damaged = |reason: &dyn std::fmt::Display| {
        Error::new(Kind::Format, format!("{} is damaged: {reason}", file.display()))
            .hint("install the package again: `pip install --force-reinstall --no-deps tubelab-kernel`")
    };
    let packed = File::open(file).map_err(|error| crate::platform::files::unusable(&error, file))?;
    let decoder = StreamingDecoder::new(BufReader::new(packed)).map_err(|error| damaged(&error))?;
    let mut bytes = BufReader::with_capacity(1 << 20, decoder);
    loop {
        let mut line = String::new();
        if bytes.read_line(&mut line).map_err(|error| damaged(&error))? == 0 {
            break;
        }
        let (size, path) = entry(&line).ok_or_else(|| damaged(&"it has an invalid line"))?;
        let mut content = vec![0; size];
        bytes.read_exact(&mut content).map_err(|error| damaged(&error))?;
        let path = directory.join(path);
        fs::write(&path, content).map_err(|error| crate::platform::files::unusable(&error, &path))?;
    }
    let decoder = bytes.into_inner().into_frame_decoder();
    match decoder.get_checksum_from_data() == decoder.get_calculated_checksum() {
        true => Ok(()),
        false => Err(damaged(&"its checksum is wrong")),
    }
}

/// The largest plausible file.
const LARGEST: usize = 1 << 30;

/// `1234 deps/libserde.rmeta`: a size and a file in one of our directories.
fn entry(line: &str) -> Option<(usize, &str)> {
    let (size, path) = line.strip_suffix('\n')?.split_once(' ')?;
    let (directory, file) = path.split_once('/')?;
    let size: usize = size.parse().ok()?;
    let is_ours = DIRECTORIES.contains(&directory) && !file.contains('/') && !file.is_empty() && file != "..";
    (is_ours && size <= LARGEST).then_some((size, path))
}

#[cfg(test)]
mod tests {
    use super::*;
    use ruzstd::encoding::{CompressionLevel, compress_to_vec};

    fn package(home: &Path, name: &str, content: &[u8]) -> Sysroot {
        let (sysroot, kernel) = (home.join("tubelab/sysroot"), home.join(PACKAGE));
        fs::create_dir_all(&sysroot).unwrap();
        fs::create_dir_all(&kernel).unwrap();
        fs::write(kernel.join(NAME), name).unwrap();
        fs::write(kernel.join("metadata-0.zst"), content).unwrap();
        Sysroot {
            path: sysroot,
            name: "build".into(),
        }
    }

    fn compressed(text: &str) -> Vec<u8> {
        compress_to_vec(text.as_bytes(), CompressionLevel::Uncompressed)
    }

    #[test]
    fn files_come_out_where_the_compiler_looks() {
        let home = tempfile::tempdir().unwrap();
        let sysroot = package(
            home.path(),
            "build",
            &compressed("3 deps/a.rmeta\nabc4 stub/libtubelab.so\nstub"),
        );
        packed(&sysroot).unwrap().unwrap().unpack().unwrap();
        assert_eq!(fs::read(sysroot.dependencies().join("a.rmeta")).unwrap(), b"abc");
        assert_eq!(fs::read(sysroot.library_for_compiler()).unwrap(), b"stub");
        assert!(sysroot.empty_libraries().join("libc.so").is_file());
        assert!(packed(&sysroot).unwrap().is_none(), "it is unpacked once");
    }

    #[test]
    fn nothing_is_left_of_a_damaged_package() {
        let whole = compressed("3 deps/a.rmeta\nabc4 stub/libtubelab.so\nstub");
        let mut changed = whole.clone();
        let at = whole.windows(3).position(|bytes| bytes == b"abc").unwrap();
        changed[at] = b'x';
        for content in [
            changed,
            whole[..whole.len() - 3].to_vec(),
            b"no zstd".to_vec(),
            compressed("3 deps/../../x\nabc"),
            compressed("3 ../x\nabc"),
            compressed("9 stub/short\nabc"),
        ] {
            let home = tempfile::tempdir().unwrap();
            let sysroot = package(home.path(), "build", &content);
            let error = packed(&sysroot).unwrap().unwrap().unpack().unwrap_err();
            assert!(error.to_string().contains("damaged"), "{error}");
            assert_eq!(fs::read_dir(sysroot.path()).unwrap().count(), 0);
            assert!(!home.path().join("x").exists());
        }
    }

    #[test]
    fn a_package_that_is_missing_or_of_another_build_is_named() {
        let home = tempfile::tempdir().unwrap();
        let sysroot = package(home.path(), "other", &[]);
        let error = packed(&sysroot).err().unwrap();
        assert!(error.message().contains("different builds"), "{error}");
        fs::remove_dir_all(home.path().join(PACKAGE)).unwrap();
        let error = packed(&sysroot).err().unwrap();
        assert!(error.message().contains("tubelab-kernel"), "{error}");
        assert!(error.next_step().unwrap().contains("pip install"), "{error}");
    }
}
