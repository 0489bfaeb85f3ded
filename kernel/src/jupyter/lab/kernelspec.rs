//! The kernelspec, the JupyterLab plugins and a few defaults.
//!
//! All of it goes into the environment's own directories: a kernel named `rust`, or JupyterLab elsewhere on the machine,
//! stays as it is.

use super::Environment;
use crate::notebook::{DISPLAY_NAME, KERNEL};
use crate::platform::files::write_atomically;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::path::Path;
use tubelab::Result;

/// The JupyterLab plugins: name, description and file.
const LAB_PLUGINS: [(&str, &str, &str); 2] = [
    (
        "tubelab-lab",
        "Shows tubelab's figures interactively",
        include_str!("remoteEntry.js"),
    ),
    (
        "tubelab-precompile",
        "Compiles cells while they are typed",
        include_str!("precompile.js"),
    ),
];

/// Installs the kernel, which is `executable kernel {connection_file}`, the JupyterLab plugins and the defaults.
/// Installing again replaces all of them.
///
/// # Errors
/// *Storage* when the environment's directory cannot be written.
pub fn install(environment: &Environment, executable: &Path) -> Result<()> {
    let share = environment.directory().join("share/jupyter");
    let program = executable.to_string_lossy();
    write_shared(&share, &[&program])?;

    // New notebooks take our kernel; notebooks that were run here are trusted here, by a key that stays here.
    write_json(
        &environment.directory().join("etc/jupyter/jupyter_server_config.json"),
        &json!({
            "MultiKernelManager": {"default_kernel_name": KERNEL},
            "KernelSpecManager": {"ensure_native_kernel": false},
            "NotebookNotary": {"data_dir": environment.signatures()},
        }),
    )?;
    // JupyterLab asks its project's site for news and updates unless told not to; the versions here are pinned.
    write_json(
        &share.join("lab/settings/overrides.json"),
        &json!({"@jupyterlab/apputils-extension:notification": {"fetchNews": "false", "checkForUpdates": false}}),
    )
}

/// Writes what belongs in the directory `share/jupyter` of any environment: the kernel, started by `command` with
/// `kernel {connection_file}` after it, and the JupyterLab plugins.
///
/// # Errors
/// *Storage* when the directory cannot be written.
pub fn write_shared(share: &Path, command: &[&str]) -> Result<()> {
    let argv: Vec<&str> = command.iter().copied().chain(["kernel", "{connection_file}"]).collect();
    write_json(
        &share.join("kernels").join(KERNEL).join("kernel.json"),
        &json!({
            "argv": argv,
            "display_name": DISPLAY_NAME,
            "language": "rust",
            "interrupt_mode": "message",
            "metadata": {"debugger": false},
        }),
    )?;
    for (name, description, text) in LAB_PLUGINS {
        install_lab_plugin(&share.join("labextensions"), name, description, text)?;
    }
    Ok(())
}

/// The command of the kernel in a Python package. Jupyter puts its own Python in place of the first word.
pub const OF_PACKAGE: [&str; 3] = ["python", "-m", "tubelab"];

/// The file is named by its content, so that a browser never keeps an old one.
fn install_lab_plugin(extensions: &Path, name: &str, description: &str, text: &str) -> Result<()> {
    let directory = extensions.join(name);
    let entry = format!("static/remoteEntry.{:.12x}.js", Sha256::digest(text));
    write_atomically(&directory.join(&entry), text.as_bytes())?;
    write_json(
        &directory.join("package.json"),
        &json!({
            "name": name,
            "version": env!("CARGO_PKG_VERSION"),
            "description": description,
            "license": "MIT OR Apache-2.0",
            "jupyterlab": {"extension": true, "_build": {"load": entry, "extension": "./extension"}},
        }),
    )
}

fn write_json(path: &Path, value: &Value) -> Result<()> {
    write_atomically(path, format!("{value:#}\n").as_bytes())
}
