//! A model across channels as a file: JSON. Opening it executes nothing.

use super::GlobalModel;
use crate::error::{Context, Error, Kind, Result};
use crate::model::file::write;
use serde::{Deserialize, Serialize};
use std::path::Path;

const FORMAT: &str = "tubelab.global-model";
/// Files of other versions are rejected.
const FORMAT_VERSION: u32 = 1;

#[derive(Serialize, Deserialize)]
struct File<T> {
    format: String,
    format_version: u32,
    model: T,
}

impl GlobalModel {
    /// Writes the model to a file, which [`GlobalModel::open`] reads. An existing file is replaced; after a crash it is
    /// either complete or unchanged.
    ///
    /// # Errors
    /// `is_storage()`: the file cannot be written.
    pub fn save(&self, path: impl AsRef<Path>) -> Result<()> {
        let path = path.as_ref();
        write(path, &self.to_file()?).with_context(|| format!("saving {}", path.display()))
    }

    /// Reads a model from a file that [`save`](Self::save) wrote, or from the artifact `model.json` of its run.
    ///
    /// # Errors
    /// `is_not_found()`: the file does not exist. `is_format()`: it is damaged, or of a version with another format or
    /// other features; train the model again.
    ///
    /// # Examples
    /// ```
    /// use tubelab::prelude::*;
    /// use tubelab::train::{GlobalModel, GlobalOptions};
    ///
    /// let directory = tempfile::tempdir()?;
    /// let corpus = corpus::demo(directory.path().join("channels"), 12)?;
    /// let model = corpus.train_with(&GlobalOptions::new().tracked(false))?;
    /// let path = directory.path().join("views.json");
    /// model.save(&path)?;
    /// let videos = clean(&fetch("demo")?)?;
    /// assert_eq!(GlobalModel::open(&path)?.predict(&videos, &videos)?, model.predict(&videos, &videos)?);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn open(path: impl AsRef<Path>) -> Result<GlobalModel> {
        let path = path.as_ref();
        let context = || format!("opening {}", path.display());
        let content = std::fs::read(path).map_err(Error::from).with_context(context)?;
        GlobalModel::read(&content).with_context(context)
    }

    /// The content of the file.
    pub(crate) fn to_file(&self) -> Result<String> {
        let file = File {
            format: FORMAT.to_owned(),
            format_version: FORMAT_VERSION,
            model: self,
        };
        Ok(format!("{}\n", serde_json::to_string(&file)?))
    }

    pub(crate) fn read(content: &[u8]) -> Result<GlobalModel> {
        let damaged = |what: &str| {
            Error::new(Kind::Format, what.to_owned())
                .hint("train the model again: corpus.train()? or tubelab corpus train")
        };
        let file: File<serde_json::Value> = serde_json::from_slice(content)
            .map_err(|_| damaged("this is no model across channels, or it is damaged"))?;
        if file.format != FORMAT || file.format_version != FORMAT_VERSION {
            return Err(damaged(&format!(
                "the file is a {} of version {}, not a {FORMAT} of version {FORMAT_VERSION}",
                file.format.escape_debug(),
                file.format_version
            )));
        }
        let model: GlobalModel =
            serde_json::from_value(file.model).map_err(|error| damaged(&format!("the model is damaged: {error}")))?;
        model.options.check()?;
        if !model.trees.is_sound() || model.trees.columns != model.columns.len() {
            return Err(damaged("the trees in the file are invalid"));
        }
        if model.columns != super::examples::columns(&model.options.single().chosen()?) {
            return Err(damaged(
                "the model was trained on other features than this version of tubelab has",
            ));
        }
        Ok(model)
    }
}
