//! Lays out the built library for a stock Rust kernel (evcxr), and prints the directory that `EVCXR_CONFIG_DIR` must name.
//!
//! `docs/src/how-to/stock-kernel.md` tells how to use it. What rust-analyzer reads in place of the library, which evcxr asks for the type of
//! every variable, is a header: the names and signatures of everything that a cell may use, made from the crates'
//! documentation. So it sees one file without bodies and not 400 crates.

mod bounds;
#[path = "../common/build.rs"]
#[allow(dead_code)]
mod build;
mod define;
mod generate;
mod header;
mod items;
mod layout;
mod modules;
mod render;
mod select;
mod std_names;
mod universe;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let directory = layout::lay_out(&testkit::root())?;
    println!("{}", directory.display());
    Ok(())
}
