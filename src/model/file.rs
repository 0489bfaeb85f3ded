//! A model as a file: a line that says what it is, then the model as JSON. Opening it executes nothing.

use super::Model;
use crate::error::{Context, Error, Kind, Result};
use crate::platform::files::{Access, replace_file};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::path::Path;

const FORMAT: &str = "tubelab.model";
/// A file of another version is refused.
const FORMAT_VERSION: u32 = 2;

/// The first line.
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
    /// SHA-256 of what training read of the frame.
    data_digest: String,
    /// Length and SHA-256 of the second line.
    bytes: usize,
    sha256: String,
}

/// Enough of a line to say what is wrong with it.
#[derive(Deserialize)]
struct Header {
    format: String,
    format_version: u32,
}

impl Model {
    /// Writes the model to a file, whole or not at all. [`open`] reads it.
    pub fn save(&self, path: impl AsRef<Path>) -> Result<()> {
        let path = path.as_ref();
        write(path, &self.to_file()?).with_context(|| format!("saving {}", path.display()))
    }

    /// The file's content.
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

/// Through a file beside it, so that nobody ever finds half a model.
pub(crate) fn write(path: &Path, content: &str) -> Result<()> {
    if let Some(directory) = path.parent().filter(|directory| !directory.as_os_str().is_empty()) {
        std::fs::create_dir_all(directory)?;
    }
    Ok(replace_file(path, content.as_bytes(), Access::Default)?)
}

/// Reads a model that [`Model::save`] wrote, or the artifact of a run. Nothing of the file is executed.
///
/// Errors of kind *format* ([`Error::is_format`]), with the advice to train the model again: another version of the
/// format, other features than this version of tubelab knows, a file that is cut off or damaged.
pub fn open(path: impl AsRef<Path>) -> Result<Model> {
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

/// The columns' names as one number: another list is another schema.
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
