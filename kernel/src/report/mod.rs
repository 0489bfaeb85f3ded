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
mod layout;
mod markdown;
mod opening;
mod output;
mod page;
mod parts;
pub mod pdf;
mod piece;
mod plotly_js;
pub mod prose;

pub use about::{About, provenance, renew_by, summary};

pub use markdown::Writer;
pub use output::failure;
pub use parts::{MIME as PARTS, sentences};
pub use piece::{Body, pieces};
pub use plotly_js::plotly_js;

use crate::notebook::Notebook;
use crate::platform::files::write_atomically;
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
