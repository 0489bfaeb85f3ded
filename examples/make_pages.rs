//! Writes the pages of the book that are made from the code: the gallery with its pictures, the reference of columns, and the
//! reference of errors. Tests fail when one of them is not current.
//!
//! ```console
//! cargo run --example make_pages
//! ```

#[path = "../tests/docs/columns.rs"]
mod columns;
#[path = "../tests/trust/error_page.rs"]
mod error_page;
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
    let made = [
        ("gallery.md", gallery::page(&entries)),
        ("reference/columns.md", columns::page()),
        ("reference/errors.md", error_page::text()),
    ];
    for (name, text) in made {
        std::fs::write(pages.join(name), text)?;
        println!("{} is written.", pages.join(name).display());
    }
    Ok(())
}
