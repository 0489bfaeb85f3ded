//! Executed notebooks as one HTML page that needs nothing else: no server, no network, no second file.
//!
//! What a page may do is fixed by its content security policy: run the two scripts that are named there by their digest,
//! and nothing else, whatever the outputs of a notebook contain. On top of that,
//! - text, code, errors and streams are escaped;
//! - raw HTML inside Markdown is shown as text;
//! - `text/html` outputs are rebuilt from a list of elements and attributes that cannot act ([`clean`]);
//! - figures are data, drawn by plotly.js; their PNG is what is printed, and what is shown without scripts.

mod clean;
mod embed;
mod figure;
mod markdown;
mod notebook;
mod output;
mod page;

pub use figure::Figure;
pub use markdown::{Writer, title};
pub use output::failure;
pub use page::About;

use crate::files::{read, write_atomically};
use maud::Markup;
use std::path::{Path, PathBuf};
use tubelab::Result;
use tubelab::error::Moment;

/// Whether a notebook belongs in a report: all do but those that say no in their metadata (`"tubelab": {"report": false}`), such
/// as exercises. One that cannot be read belongs in it, so that its failure is told.
pub fn belongs(notebook: &Path) -> bool {
    let read = || serde_json::from_str::<serde_json::Value>(&read(notebook).ok()?).ok();
    read().is_none_or(|notebook| notebook["metadata"]["tubelab"]["report"] != false)
}

/// Writes one page with all `notebooks`, in the order given. `plotly_js` is the text of plotly.js.
///
/// The same notebooks and the same `about` give the same bytes.
///
/// # Errors
/// *Not found* or *format* when a notebook cannot be read, *storage* when the page cannot be written.
pub fn write(notebooks: &[PathBuf], output: &Path, about: &About, plotly_js: &str) -> Result<()> {
    let sources = notebooks
        .iter()
        .map(|path| {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            read(path).map(|text| (name, text)).at(|| "writing the report")
        })
        .collect::<Result<Vec<_>>>()?;
    write_atomically(output, html(&sources, about, plotly_js)?.as_bytes()).at(|| "writing the report")
}

/// The page for notebooks given as (name, JSON text), see [`write`].
///
/// # Errors
/// *Format* when one is no notebook.
pub fn html(sources: &[(String, String)], about: &About, plotly_js: &str) -> Result<String> {
    let notebooks = sources
        .iter()
        .map(|(name, text)| notebook::read(name, text))
        .collect::<Result<Vec<_>>>()?;
    Ok(page::render(&notebooks, about, plotly_js))
}

/// A part of a page: a figure that a script draws, or HTML that is safe as it is.
pub enum Piece {
    Html(Markup),
    Figure(Figure),
}

/// An output of the notebook format, as parts of a page; none when there is nothing to see.
pub fn pieces(output: &serde_json::Value, writer: &mut Writer) -> Option<Piece> {
    let output = notebook::output(output);
    if let notebook::Output::Data(data) = &output
        && let Some(figure) = figure::parts(data)
    {
        return Some(Piece::Figure(figure));
    }
    let html = output::render(&output, writer);
    (!html.0.is_empty()).then_some(Piece::Html(html))
}
