//! The list with which `cargo test` ends: what was skipped, why, and how to get it. A test target of the last package.

fn main() -> std::process::ExitCode {
    testkit::report_skipped()
}
