//! The wheel `tubelab-kernel`: the compiler's metadata of the library and its dependencies, and the kernelspec.
//!
//! The compiler lists the files that it reads for a cell. They are compressed in a few sequences, one per thread: a line with size
//! and path, then the bytes (`kernel/src/sysroot/metadata.rs` unpacks them).

use crate::Result;
use crate::crates::Project;
use crate::elf;
use crate::run::{make_directory, name, output, read, read_text, rustc, write};
use crate::sysroot::Build;
use crate::wheel::{Entry, Wheel};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use zstd::zstd_safe::CParameter;

const ROWS: usize = 4;
/// The window of the compressor, as a power of two; the program accepts up to 27.
const WINDOW: u32 = 27;
const CELL: &str = "#![allow(unused)]\npub fn cell(_: &mut ::tubelab::cells::Store) -> ::tubelab::Result<()> { use ::tubelab::prelude::*; Ok(()) }\n";

pub fn wheel(project: &Project, build: &Build, tag: &str, work: &Path, quick: bool) -> Result<Wheel> {
    let files = needed(build, work)?;
    println!("Packing what the compiler reads: {} files.", files.len());
    let mut entries = vec![
        Entry::text(
            "tubelab_kernel/__init__.py",
            "\"\"\"What the compiler reads for the cells of tubelab.\"\"\"\n",
        ),
        Entry::text("tubelab_kernel/name", build.name()),
    ];
    for (number, packed) in pack(&files, work, quick)?.into_iter().enumerate() {
        entries.push(Entry::new(&format!("tubelab_kernel/metadata-{number}.zst"), packed).stored());
    }
    let version = &project.version;
    let data = format!("tubelab_kernel-{version}.data/data/share/jupyter");
    entries.extend(shared(build, work, &data)?);
    Ok(Wheel {
        name: "tubelab-kernel".to_owned(),
        summary: "The Jupyter kernel of tubelab: Rust cells, compiled by the Rust compiler of your machine".to_owned(),
        description: include_str!("../python/kernel.md").replace("{rustc}", output(rustc().arg("-V"))?.trim()),
        version: version.clone(),
        tag: tag.to_owned(),
        extras: Vec::new(),
        requirements: vec![format!("tubelab=={version}")],
        console: None,
        built_in: project.built_in(true)?,
        entries,
        root: project.root.clone(),
    })
}

/// The files that the compiler reads for a cell.
fn needed(build: &Build, work: &Path) -> Result<Vec<PathBuf>> {
    let directory = work.join("needed");
    make_directory(&directory)?;
    write(&directory.join("cell.rs"), CELL.as_bytes())?;
    let (stub, deps) = (build.path.join("stub"), build.path.join("deps"));
    output(
        rustc()
            // An unstable flag of the compiler is asked for: nothing that it makes is shipped.
            .env("RUSTC_BOOTSTRAP", "1")
            .args(["-Zbinary-dep-depinfo", "--emit=dep-info,metadata", "--edition=2024"])
            .args(["--crate-type=cdylib", "-Cprefer-dynamic", "--extern"])
            .arg(format!("tubelab={}", stub.join("libtubelab.so").display()))
            .arg(format!("-Ldependency={}", stub.display()))
            .arg(format!("-Ldependency={}", deps.display()))
            .arg("--out-dir")
            .arg(&directory)
            .arg(directory.join("cell.rs")),
    )?;
    let told = read_text(&directory.join("cell.d"))?;
    let mut files: Vec<PathBuf> = told
        .split([' ', '\n'])
        .map(|word| PathBuf::from(word.trim_end_matches(':')))
        .filter(|path| path.starts_with(&stub) || path.starts_with(&deps))
        .collect();
    files.sort();
    files.dedup();
    match files.len() {
        0 | 1 => Err("the compiler does not say which files it reads".to_owned()),
        _ => Ok(files),
    }
}

/// Compresses the files in sequences of about the same size.
fn pack(files: &[PathBuf], work: &Path, quick: bool) -> Result<Vec<Vec<u8>>> {
    let stripped = work.join("macros");
    make_directory(&stripped)?;
    let mut rows = vec![Vec::new(); ROWS];
    for file in files {
        let directory = name(file.parent().unwrap_or(Path::new("")));
        let mut content = read(file)?;
        // The stub holds nothing but metadata. Of procedural macros, compiler and linker need their code and its names.
        if directory == "deps" && file.extension().is_some_and(|end| end == "so") {
            let own = stripped.join(name(file));
            elf::strip(file, &own, false)?;
            content = read(&own)?;
        }
        let Some(row) = rows.iter_mut().min_by_key(|row| row.len()) else {
            continue;
        };
        row.extend_from_slice(format!("{} {directory}/{}\n", content.len(), name(file)).as_bytes());
        row.extend_from_slice(&content);
    }
    std::thread::scope(|scope| {
        let threads: Vec<_> = rows
            .iter()
            .map(|row| scope.spawn(move || compress(row, quick)))
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().map_err(|_| "a thread ended".to_owned())?)
            .collect()
    })
}

fn compress(row: &[u8], quick: bool) -> Result<Vec<u8>> {
    let packed = || -> std::io::Result<Vec<u8>> {
        let mut encoder = zstd::Encoder::new(Vec::new(), if quick { 1 } else { 19 })?;
        encoder.include_checksum(true)?;
        if !quick {
            encoder.set_parameter(CParameter::WindowLog(WINDOW))?;
            encoder.set_parameter(CParameter::EnableLongDistanceMatching(true))?;
        }
        encoder.set_pledged_src_size(Some(row.len() as u64))?;
        encoder.write_all(row)?;
        encoder.finish()
    };
    packed().map_err(|error| format!("packing failed: {error}"))
}

/// The kernel and the plugins, as the program itself installs them.
fn shared(build: &Build, work: &Path, place: &str) -> Result<Vec<Entry>> {
    let share = work.join("share");
    output(Command::new(build.program()).args(["sysroot", "--jupyter"]).arg(&share))?;
    let mut entries = Vec::new();
    let mut directories = vec![share.clone()];
    while let Some(directory) = directories.pop() {
        let listed = std::fs::read_dir(&directory).map_err(|error| error.to_string())?;
        directories.extend(listed.flatten().map(|entry| entry.path()).filter(|path| path.is_dir()));
        for file in crate::run::files(&directory)? {
            let below = file.strip_prefix(&share).map_err(|error| error.to_string())?;
            entries.push(Entry::new(&format!("{place}/{}", below.display()), read(&file)?));
        }
    }
    entries.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(entries)
}
