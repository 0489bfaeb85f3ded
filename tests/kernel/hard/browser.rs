//! The page of a report in a real browser, see `report_browser.py`.

use std::ops::RangeInclusive;
use std::path::Path;
use std::process::{Command, Stdio};

/// Looks at the page in `report` at three widths and on paper. `first_screen` names what has to be there without scrolling:
/// `finding`, `cards`, `chart`. The screenshots stay beside the report.
pub fn look(report: &Path, pages: RangeInclusive<usize>, first_screen: &[&str]) {
    testkit::needs!(Python, Chromium);
    let directory = report.with_file_name("browser");
    std::fs::create_dir_all(&directory).unwrap();
    let output = Command::new(testkit::python())
        .arg(testkit::root().join("tests/kernel/report_browser.py"))
        .arg(&directory)
        .arg(report.join("index.html"))
        .args([pages.start().to_string(), pages.end().to_string()])
        .args(first_screen)
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{}: {told}", report.display());
    println!("pages on paper: {}", String::from_utf8_lossy(&output.stdout).trim());
}
