//! Registers the installed stock evcxr kernel with our Jupyter, to compare with.

use crate::jupyter::lab::Environment;
use crate::platform::files::write_atomically;
use serde_json::json;
use std::path::PathBuf;
use tubelab::error::{Context, Error, Kind, Result};

/// The name of the kernel in Jupyter.
pub const NAME: &str = "tubelab-stock-evcxr";
const PROGRAM: &str = "evcxr_jupyter";

/// Looks on the search path and where cargo installs programs.
fn program() -> Result<PathBuf> {
    let cargo = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| tubelab::platform::directories::home().map(|home| home.join(".cargo")));
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path)
        .chain(cargo.map(|directory| directory.join("bin")))
        .map(|directory| directory.join(PROGRAM))
        .find(|file| file.is_file())
        .ok_or_else(|| {
            Error::new(Kind::NotFound, format!("no {PROGRAM} is installed to compare with")).hint(
                "run `rustup component add rust-src` and `cargo install --locked evcxr_jupyter@0.22.0`, which take \
                 some minutes, or leave `--stock` out",
            )
        })
}

/// Writes its kernelspec, with a directory of its own that keeps its builds for the next time.
pub fn install(environment: &Environment) -> Result<()> {
    let program = program()?;
    let directory = crate::platform::directories::cache()?.join("stock-evcxr");
    let (config, cells) = (directory.join("config"), directory.join("cells"));
    for directory in [&config, &cells] {
        std::fs::create_dir_all(directory)
            .map_err(Error::from)
            .with_context(|| format!("making {}", directory.display()))?;
    }
    let spec = json!({
        "argv": [program, "--control_file", "{connection_file}"],
        "display_name": "stock evcxr",
        "language": "rust",
        "interrupt_mode": "message",
        "env": { "EVCXR_TMPDIR": cells, "EVCXR_CONFIG_DIR": config },
    });
    let kernels = environment.directory().join("share/jupyter/kernels");
    write_atomically(&kernels.join(NAME).join("kernel.json"), spec.to_string().as_bytes())
}
