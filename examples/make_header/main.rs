//! Writes what rust-analyzer sees of tubelab: `cargo run --example make_header`.

mod agreement;
mod crates;
mod generate;
mod header;
mod items;
mod render;
mod universe;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    for (path, text) in generate::everything(root, &arguments)? {
        let path = root.join(path);
        std::fs::create_dir_all(path.parent().unwrap_or(root))?;
        std::fs::write(path, text)?;
    }
    Ok(())
}
