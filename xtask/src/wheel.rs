//! Writing a wheel: a ZIP archive with the package's files, its metadata, and a list of all files with their digests.

use crate::Result;
use crate::crates::BuiltIn;
use crate::run::{make_directory, read};
use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// A file of a wheel.
pub struct Entry {
    pub path: String,
    content: Vec<u8>,
    is_executable: bool,
    is_packed: bool,
}

impl Entry {
    pub fn new(path: &str, content: Vec<u8>) -> Self {
        Entry {
            path: path.to_owned(),
            content,
            is_executable: false,
            is_packed: false,
        }
    }

    pub fn text(path: &str, content: &str) -> Self {
        Entry::new(path, content.as_bytes().to_vec())
    }

    pub fn executable(mut self) -> Self {
        self.is_executable = true;
        self
    }

    /// It is already compressed.
    pub fn stored(mut self) -> Self {
        self.is_packed = true;
        self
    }
}

pub struct Wheel {
    pub name: String,
    pub summary: String,
    pub description: String,
    pub version: String,
    /// The platform, such as `manylinux_2_28_x86_64`.
    pub tag: String,
    pub extras: Vec<String>,
    pub requirements: Vec<String>,
    /// An entry of `console_scripts`.
    pub console: Option<String>,
    pub built_in: BuiltIn,
    pub entries: Vec<Entry>,
    /// The project's directory.
    pub root: PathBuf,
}

/// Files of the project about licences and origins.
const LICENCES: [&str; 3] = ["LICENSE-APACHE", "LICENSE-MIT", "NOTICE.md"];
const THIRD_PARTY: &str = "THIRD-PARTY.txt";

impl Wheel {
    /// Writes the archive into a directory.
    pub fn write(mut self, directory: &Path, quick: bool) -> Result<PathBuf> {
        make_directory(directory)?;
        let stem = format!("{}-{}", self.name.replace('-', "_"), self.version);
        let info = format!("{stem}.dist-info");
        let file = directory.join(format!("{stem}-py3-none-{}.whl", self.tag));
        self.add_metadata(&info)?;
        let mut record = String::new();
        for entry in &self.entries {
            let digest = BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(&entry.content));
            record.push_str(&format!("{},sha256={digest},{}\n", entry.path, entry.content.len()));
        }
        record.push_str(&format!("{info}/RECORD,,\n"));
        // The format asks for the list at the end.
        self.entries.push(Entry::text(&format!("{info}/RECORD"), &record));
        self.archive(&file, quick)
            .map_err(|error| format!("{} cannot be written: {error}", file.display()))?;
        Ok(file)
    }

    fn archive(&self, file: &Path, quick: bool) -> std::result::Result<(), zip::result::ZipError> {
        let mut archive = ZipWriter::new(BufWriter::new(File::create(file)?));
        for entry in &self.entries {
            let method = match entry.is_packed {
                true => CompressionMethod::Stored,
                false => CompressionMethod::Deflated,
            };
            // Always the same time, so that the same files make the same archive.
            let options = SimpleFileOptions::default()
                .last_modified_time(zip::DateTime::default())
                .compression_method(method)
                .compression_level((!entry.is_packed).then_some(if quick { 1 } else { 9 }))
                .unix_permissions(if entry.is_executable { 0o755 } else { 0o644 });
            archive.start_file(entry.path.as_str(), options)?;
            archive.write_all(&entry.content)?;
        }
        archive.finish()?.flush()?;
        Ok(())
    }

    fn add_metadata(&mut self, info: &str) -> Result<()> {
        for name in LICENCES {
            let content = read(&self.root.join(name))?;
            self.entries
                .push(Entry::new(&format!("{info}/licenses/{name}"), content));
        }
        self.entries.push(Entry::text(
            &format!("{info}/licenses/{THIRD_PARTY}"),
            &self.built_in.licence_texts,
        ));
        self.entries.push(Entry::text(
            &format!("{info}/sboms/{}.cdx.json", self.name),
            &self.built_in.bill(&self.name, &self.version),
        ));
        self.entries
            .push(Entry::text(&format!("{info}/METADATA"), &self.metadata()));
        let wheel = format!(
            "Wheel-Version: 1.0\nGenerator: xtask of tubelab\nRoot-Is-Purelib: false\nTag: py3-none-{}\n",
            self.tag
        );
        self.entries.push(Entry::text(&format!("{info}/WHEEL"), &wheel));
        if let Some(console) = &self.console {
            let text = format!("[console_scripts]\n{console}\n");
            self.entries
                .push(Entry::text(&format!("{info}/entry_points.txt"), &text));
        }
        Ok(())
    }

    fn metadata(&self) -> String {
        let mut text = format!(
            "Metadata-Version: 2.4\nName: {}\nVersion: {}\nSummary: {}\nLicense-Expression: {}\n",
            self.name, self.version, self.summary, self.built_in.licence
        );
        for name in LICENCES.iter().chain([&THIRD_PARTY]) {
            text.push_str(&format!("License-File: {name}\n"));
        }
        text.push_str(&format!(
            "Project-URL: Source, {}\nRequires-Python: >=3.10\n",
            self.built_in.repository
        ));
        for classifier in [
            "Operating System :: POSIX :: Linux",
            "Programming Language :: Rust",
            "Topic :: Scientific/Engineering :: Information Analysis",
        ] {
            text.push_str(&format!("Classifier: {classifier}\n"));
        }
        for extra in &self.extras {
            text.push_str(&format!("Provides-Extra: {extra}\n"));
        }
        for requirement in &self.requirements {
            text.push_str(&format!("Requires-Dist: {requirement}\n"));
        }
        text.push_str("Description-Content-Type: text/markdown\n\n");
        text.push_str(&self.description);
        text
    }
}
