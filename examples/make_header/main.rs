//! Writes what rust-analyzer sees of tubelab in a notebook.
//!
//! `cargo run --example make_header` writes every generated file;
//! `cargo run --example make_header own FOLDER` writes tubelab's own part below a folder, for a test to compare.

mod agreement;
mod bounds;
mod crates;
mod define;
mod generate;
mod header;
mod items;
mod modules;
mod render;
mod select;
mod universe;

use std::path::Path;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let root = testkit::root();
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (files, folder) = match arguments.as_slice() {
        [] => (generate::everything(&root, "build")?, root.as_path()),
        [what, folder] if what == "own" => (generate::own_part(&root, "build")?, Path::new(folder)),
        _ => return Err("usage: make_header [own FOLDER]".into()),
    };
    for (path, text) in files {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().unwrap_or(folder))?;
        std::fs::write(path, text)?;
    }
    Ok(())
}
