//! Writes `docs/src/reference/errors.md` anew: every kind of error, with a message that the code gave when this ran.
//!
//! ```console
//! cargo run --example make_error_page
//! ```

#[path = "../tests/trust/error_page.rs"]
mod error_page;

fn main() -> std::io::Result<()> {
    let path = testkit::root().join("docs/src/reference/errors.md");
    std::fs::write(&path, error_page::text())?;
    println!("{} is written.", path.display());
    Ok(())
}
