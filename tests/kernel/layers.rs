//! The layers of the program.

/// Its modules, lowest first: each imports only from those before it.
const LAYERS: [&str; 10] = [
    "platform", "notebook", "complete", "sysroot", "engine", "runner", "jupyter", "report", "serve", "cli",
];

#[test]
fn modules_import_from_lower_ones_and_files_not_from_each_other() {
    let found = testkit::layers::check(&testkit::root().join("kernel/src"), &LAYERS);
    assert!(found.is_empty(), "{}", found.join("\n"));
}
