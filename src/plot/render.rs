//! Figures as files: plotly's JSON, SVG, PNG and HTML.

use super::figure::Figure;
use super::{interactive, picture};
use crate::error::{Context, Error, Kind, Result};
use std::path::Path;

impl Figure {
    /// The figure for plotly: `data`, `layout` and `config`.
    ///
    /// # Errors
    /// No error is known to occur.
    pub fn plotly_json(&self) -> Result<serde_json::Value> {
        interactive::json(self).with_context(|| format!("drawing \"{}\" for plotly", self.title))
    }

    /// The static picture as SVG.
    ///
    /// # Errors
    /// No error is known to occur.
    pub fn svg(&self) -> Result<String> {
        Ok(picture::svg(self))
    }

    /// The static picture as PNG, with two pixels per CSS pixel.
    ///
    /// # Errors
    /// No error is known to occur.
    pub fn png(&self) -> Result<Vec<u8>> {
        picture::png(&picture::svg(self)).with_context(|| format!("drawing the image of \"{}\"", self.title))
    }

    /// Writes the figure to a file. The extension of `path` selects the format: `png`, `svg`, `json` (plotly) or `html`
    /// (a page with the picture, and the interactive figure on request; nothing is loaded from elsewhere).
    ///
    /// # Errors
    /// `is_input()`: another extension. `is_not_found()`: the directory does not exist. `is_storage()`: the file cannot
    /// be written.
    pub fn save(&self, path: impl AsRef<Path>) -> Result<()> {
        let path = path.as_ref();
        let extension = path
            .extension()
            .and_then(|e| e.to_str())
            .unwrap_or_default()
            .to_lowercase();
        let bytes = match extension.as_str() {
            "png" => self.png()?,
            "svg" => self.svg()?.into_bytes(),
            "json" => self.plotly_json()?.to_string().into_bytes(),
            "html" | "htm" => self.page()?.into_bytes(),
            _ => {
                return Err(Error::new(
                    Kind::Input,
                    format!("\"{}\" has no known image extension", path.display()),
                )
                .context("saving a figure")
                .hint("use a file name ending in .png, .svg, .html or .json"));
            }
        };
        std::fs::write(path, bytes)
            .map_err(Error::from)
            .with_context(|| format!("saving the figure to {}", path.display()))
    }
}
