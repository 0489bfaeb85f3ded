//! Figures as files: plotly's JSON, SVG, PNG and a page.

use super::figure::Figure;
use super::{interactive, picture};
use crate::error::{Context, Error, Kind, Result};
use std::path::Path;

impl Figure {
    /// The figure for plotly: `data`, `layout` and `config`.
    pub fn plotly_json(&self) -> Result<serde_json::Value> {
        interactive::json(self).with_context(|| format!("drawing \"{}\" for plotly", self.title))
    }

    /// The static picture as SVG.
    pub fn svg(&self) -> Result<String> {
        Ok(picture::svg(self))
    }

    /// The static picture as PNG, two pixels to a CSS pixel.
    pub fn png(&self) -> Result<Vec<u8>> {
        picture::png(&picture::svg(self)).with_context(|| format!("drawing the image of \"{}\"", self.title))
    }

    /// Writes the figure; the extension of `path` chooses the format: `png`, `svg`, `json` (plotly) or `html` (a page
    /// with the picture, and the plotly figure for who wants to draw it; nothing is loaded from elsewhere).
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
