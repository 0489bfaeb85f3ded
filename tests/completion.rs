//! The index from which the kernel completes code says of this crate what rustdoc says today.

use std::process::Command;

#[test]
fn the_index_is_current() {
    let program = std::env::current_exe().unwrap();
    let generator = program.ancestors().nth(2).unwrap().join("examples/make_index");
    let rustdoc = Command::new("rustdoc").arg("--version").output();
    if !generator.exists() || !rustdoc.is_ok_and(|output| output.status.success()) {
        let why = format!("rustdoc or {} is missing", generator.display());
        return testkit::skip(testkit::Need::Rustdoc, &why, testkit::test_name!());
    }
    let output = Command::new(generator).arg("check").output().unwrap();
    // Crates of packages that are not built by default may still have to be downloaded.
    if !output.status.success() && !testkit::has(testkit::Need::Crates, testkit::test_name!()) {
        return;
    }
    assert!(
        output.status.success(),
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}
