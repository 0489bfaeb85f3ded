//! A stub library: the library without its code, for the compiler and the linker.
//!
//! The linker would read a hundred thousand symbols of the real library, 70 ms for each cell, and needs none of them, because
//! symbols are resolved when a cell is loaded. So it gets a library of the same name with the compiler's metadata only.

use std::path::Path;
use std::process::{Command, Stdio};

const SECTION: &str = ".rustc";

/// Writes the stub; `false` if the tools for it are missing, and the real library must be used.
pub fn write(library: &Path, stub: &Path) -> bool {
    let (Some(name), Some(directory)) = (library.file_name().and_then(|name| name.to_str()), stub.parent()) else {
        return false;
    };
    let (metadata, assembly) = (directory.join("metadata.bin"), directory.join("metadata.s"));
    let source = format!(
        ".section {SECTION},\"\",@progbits\n.incbin {:?}\n.section .note.GNU-stack,\"\",@progbits\n",
        metadata
    );
    let made = run(Command::new("objcopy")
        .args(["-O", "binary", "--only-section", SECTION, "--set-section-flags"])
        .arg(format!("{SECTION}=alloc"))
        .args([library, &metadata]))
        && std::fs::write(&assembly, source).is_ok()
        && run(Command::new("cc")
            .args(["-shared", "-nostdlib", &format!("-Wl,-soname,{name}"), "-o"])
            .args([stub, &assembly]));
    let _ = std::fs::remove_file(&metadata);
    let _ = std::fs::remove_file(&assembly);
    made
}

fn run(command: &mut Command) -> bool {
    let quiet = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    quiet.status().is_ok_and(|status| status.success())
}
