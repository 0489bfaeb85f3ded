//! A model as a file: a header line, then the model as JSON. Opening it executes nothing.

use super::Model;
use crate::error::{Context, Error, Kind, Result};
use crate::platform::files::{Access, replace_file};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::path::Path;

const FORMAT: &str = "tubelab.model";
/// Files of other versions are rejected.
const FORMAT_VERSION: u32 = 2;

/// The first line of the file.
#[derive(Serialize, Deserialize)]
struct Head {
    format: String,
    format_version: u32,
    target: String,
    /// The version of this crate that wrote it.
    crate_version: String,
    /// SHA-256 of the columns' names.
    feature_schema: String,
    seed: u64,
    /// SHA-256 of the part of the frame that training used.
    data_digest: String,
    /// Length and SHA-256 of the second line.
    bytes: usize,
    sha256: String,
}

/// The part of the first line that is needed to explain why a file cannot be read.
#[derive(Deserialize)]
struct Header {
    format: String,
    format_version: u32,
}

impl Model {
    /// Writes the model to a file, which [`load_file`] reads. An existing file is replaced; after a crash it is either
    /// complete or unchanged.
    ///
    /// # Errors
    /// `is_storage()`: the file cannot be written.
    pub fn save(&self, path: impl AsRef<Path>) -> Result<()> {
        let path = path.as_ref();
        write(path, &self.to_file()?).with_context(|| format!("saving {}", path.display()))
    }

    /// The content of the file.
    pub(crate) fn to_file(&self) -> Result<String> {
        let body = serde_json::to_string(self)?;
        let head = Head {
            format: FORMAT.into(),
            format_version: FORMAT_VERSION,
            target: self.target.name().into(),
            crate_version: env!("CARGO_PKG_VERSION").into(),
            feature_schema: self.schema.clone(),
            seed: self.options.seed,
            data_digest: self.digest.clone(),
            bytes: body.len(),
            sha256: hex(body.as_bytes()),
        };
        Ok(format!("{}\n{body}\n", serde_json::to_string(&head)?))
    }
}

/// Writes to a temporary file first, so that nobody reads an incomplete model.
pub(crate) fn write(path: &Path, content: &str) -> Result<()> {
    if let Some(directory) = path.parent().filter(|directory| !directory.as_os_str().is_empty()) {
        std::fs::create_dir_all(directory)?;
    }
    Ok(replace_file(path, content.as_bytes(), Access::Default)?)
}

/// Reads a model from a file that [`Model::save`] wrote, or from the artifact of a run. Nothing in the file is
/// executed.
///
/// # Errors
/// `is_not_found()`: the file does not exist. `is_format()`: the file is truncated or damaged, or was written by a
/// version with another format or other features; train the model again.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let videos = clean(&fetch("demo")?)?;
/// let model = train::views_with(&videos, &train::TrainOptions::new().tracked(false))?;
/// let directory = tempfile::tempdir()?;
/// let path = directory.path().join("views.json");
/// model.save(&path)?;
/// assert_eq!(train::load_file(&path)?.predict(&videos)?, model.predict(&videos)?);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn load_file(path: impl AsRef<Path>) -> Result<Model> {
    let path = path.as_ref();
    let context = || format!("opening {}", path.display());
    let content = std::fs::read(path).map_err(Error::from).with_context(context)?;
    read(&content).with_context(context)
}

fn read(content: &[u8]) -> Result<Model> {
    let content = std::str::from_utf8(content).map_err(|_| damaged("it is not a text file"))?;
    let (first, rest) = content.split_once('\n').unwrap_or((content, ""));
    let Ok(header) = serde_json::from_str::<Header>(first) else {
        return Err(match content.contains("\"tubelab.views\"") {
            true => unsupported("the model was saved by an earlier version of tubelab"),
            false => damaged("it does not start with the header of a tubelab model"),
        });
    };
    if header.format != FORMAT || header.format_version != FORMAT_VERSION {
        return Err(unsupported(&format!(
            "the file is a {} of version {}, not a {FORMAT} of version {FORMAT_VERSION}",
            header.format.escape_debug(),
            header.format_version
        )));
    }
    let head: Head = serde_json::from_str(first).map_err(|_| damaged("its first line is incomplete"))?;
    let body = rest.strip_suffix('\n').unwrap_or(rest);
    if body.len() < head.bytes {
        return Err(damaged(&format!(
            "it is truncated to {} of {} bytes",
            body.len(),
            head.bytes
        )));
    }
    if body.len() != head.bytes || hex(body.as_bytes()) != head.sha256 {
        return Err(damaged("its checksum does not match its content"));
    }
    let model: Model = serde_json::from_str(body).map_err(|_| {
        unsupported(&format!(
            "the model was saved by tubelab {} in another format",
            head.crate_version.escape_debug()
        ))
    })?;
    let columns: Option<Vec<String>> = model.options.chosen().ok().map(|chosen| {
        let columns = chosen.iter().flat_map(|feature| feature.columns);
        columns.map(|column| (*column).to_owned()).collect()
    });
    if columns.as_ref() != Some(&model.columns) || schema(&model.columns) != head.feature_schema {
        return Err(unsupported(&format!(
            "the model was trained by tubelab {} on features that this version does not have",
            head.crate_version.escape_debug()
        )));
    }
    let width = model.columns.len();
    model.fitted.check(width)?;
    if let Some(linear) = &model.linear {
        super::learn::Fitted::Linear(linear.clone()).check(width)?;
    }
    if model.own().is_none() || model.seen.iter().any(|seen| seen.x.len() != width) {
        return Err(damaged("its parts do not match each other"));
    }
    Ok(model)
}

/// A digest of the column names: another list is another schema.
pub(super) fn schema(columns: &[String]) -> String {
    hex(columns.join("\n").as_bytes())
}

fn hex(bytes: &[u8]) -> String {
    format!("{:x}", Sha256::digest(bytes))
}

fn unsupported(why: &str) -> Error {
    Error::new(Kind::Format, why.to_owned())
        .hint("train the model again, with train::views(&videos)? or train::retrain(&videos)?")
}

fn damaged(why: &str) -> Error {
    unsupported(&format!("the file is damaged: {why}"))
}
