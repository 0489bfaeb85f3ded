//! Executed notebooks as one self-contained HTML page: no server, no network, no second file.
//!
//! What a page may do is fixed by its content security policy: run the two scripts that are named there by their digest,
//! and nothing else, whatever the outputs of a notebook contain. On top of that,
//! - text, code, errors and streams are escaped;
//! - raw HTML inside Markdown is shown as text;
//! - `text/html` outputs are rebuilt from a list of elements and attributes that cannot act ([`clean`]);
//! - figures are data, drawn by plotly.js; their PNG is what is printed, and what is shown without scripts.
//!
//! plotly.js and large figures are compressed, which makes a page a third of the size.

mod about;
mod clean;
mod embed;
mod figure;
mod markdown;
mod output;
mod page;
pub mod pdf;
mod plotly_js;

pub use about::{About, provenance, renew_by, summary};
pub use figure::Figure;
pub use markdown::Writer;
pub use output::failure;
pub use plotly_js::plotly_js;

use crate::notebook::Notebook;
use crate::notebook::output::Output;
use crate::platform::files::write_atomically;
use maud::Markup;
use std::path::Path;
use tubelab::Result;
use tubelab::error::Context;

/// Writes one page with all `notebooks`, in the order given. `plotly_js` is the text of plotly.js.
///
/// The same notebooks and the same `about` give the same bytes.
///
/// # Errors
/// *Storage* when the page cannot be written.
pub fn write(notebooks: &[Notebook], output: &Path, about: &About, plotly_js: &str) -> Result<()> {
    write_atomically(output, html(notebooks, about, plotly_js).as_bytes()).with_context(|| "writing the report")
}

/// The page, see [`write`].
pub fn html(notebooks: &[Notebook], about: &About, plotly_js: &str) -> String {
    page::render(notebooks, about, plotly_js)
}

/// A part of a page: a figure that a script draws, or safe HTML.
pub enum Piece {
    Html(Markup),
    Figure(Figure),
}

/// An output of the notebook format as a part of a page; `None` if there is nothing to show.
pub fn pieces(output: &serde_json::Value, writer: &mut Writer) -> Option<Piece> {
    let output = Output::read(output);
    if let Output::Data(data) = &output
        && let Some(figure) = figure::parts(data)
    {
        return Some(Piece::Figure(figure));
    }
    let html = output::render(&output, writer);
    (!html.0.is_empty()).then_some(Piece::Html(html))
}
