//! Lets the program find the libraries it was linked with, wherever it is started from, and remember its compiler.

use std::process::Command;

fn main() {
    let rustc = std::env::var("RUSTC").unwrap_or_else(|_| "rustc".into());
    let ask = |argument: &str| {
        let output = Command::new(&rustc).arg(argument).output().expect("rustc answers");
        String::from_utf8(output.stdout)
            .expect("rustc answers in UTF-8")
            .trim()
            .to_owned()
    };
    let standard_library = ask("--print=target-libdir");
    println!("cargo:rustc-link-arg-bins=-Wl,-rpath,$ORIGIN:$ORIGIN/lib:$ORIGIN/deps:{standard_library}");
    println!("cargo:rustc-env=TUBELAB_RUSTC={}", ask("-V"));
    println!("cargo:rustc-env=TUBELAB_SYSROOT={}", ask("--print=sysroot"));
    println!("cargo:rustc-env=TUBELAB_STANDARD_LIBRARY={standard_library}");
    println!("cargo:rerun-if-changed=build.rs");
}
