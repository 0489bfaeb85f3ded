//! A model as a file: JSON with a format and a version.

use super::Model;
use crate::error::{Error, Kind, Moment, Result};
use serde::Deserialize;
use std::path::Path;

pub(super) const FORMAT: &str = "tubelab.views";
/// A file of another version is refused.
pub(super) const FORMAT_VERSION: u32 = 2;

#[derive(Deserialize)]
struct Head {
    format: String,
    format_version: u32,
}

impl Model {
    /// Writes the model as JSON.
    pub fn save(&self, path: impl AsRef<Path>) -> Result<()> {
        let path = path.as_ref();
        std::fs::write(path, self.to_json()?)
            .map_err(Error::from)
            .at(|| format!("saving {}", path.display()))
    }

    pub(crate) fn to_json(&self) -> Result<String> {
        Ok(serde_json::to_string_pretty(self)?)
    }
}

/// Reads a model that [`Model::save`] wrote, or the artifact of a run.
pub fn open(path: impl AsRef<Path>) -> Result<Model> {
    let path = path.as_ref();
    let moment = || format!("opening {}", path.display());
    let json = std::fs::read_to_string(path).map_err(Error::from).at(moment)?;
    let head: Head = serde_json::from_str(&json).map_err(Error::from).at(moment)?;
    if head.format != FORMAT || head.format_version != FORMAT_VERSION {
        return Err(Error::new(
            Kind::Format,
            format!(
                "the file is a {} of version {}, not {FORMAT_VERSION}",
                head.format, head.format_version
            ),
        )
        .hint("train the model again"))
        .at(moment);
    }
    let model: Model = serde_json::from_str(&json).map_err(Error::from).at(moment)?;
    let width = model
        .options
        .chosen()
        .at(moment)?
        .iter()
        .map(|f| f.columns.len())
        .sum::<usize>();
    if width != model.linear.coefficients.len() || width != model.linear.scaler.columns().count() {
        return Err(Error::new(
            Kind::Format,
            "the file's columns and coefficients do not fit together",
        ))
        .at(moment);
    }
    Ok(model)
}
