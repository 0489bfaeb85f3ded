//! Draws every figure of the demo channel into `docs/src/figures/`, and writes the page `docs/src/gallery.md` that shows them.
//!
//! ```console
//! cargo run --example make_gallery
//! ```

#[path = "../tests/docs/gallery.rs"]
mod gallery;

use tubelab::error::Result;

fn main() -> Result<()> {
    let pages = testkit::root().join("docs/src");
    std::fs::create_dir_all(pages.join("figures"))?;
    let entries = gallery::entries()?;
    for entry in &entries {
        entry.figure.save(pages.join(gallery::picture(entry.name)))?;
    }
    std::fs::write(pages.join("gallery.md"), gallery::page(&entries))?;
    println!("{} figures are in {}.", entries.len(), pages.join("figures").display());
    Ok(())
}
