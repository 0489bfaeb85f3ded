//! The layers of the library: a module imports only from those below it, and no files import each other in a circle.

/// The modules, lowest first.
const ORDER: &[&str] = &[
    "schema",
    "error",
    "platform",
    "frame",
    "stats",
    "display",
    "text",
    "io",
    "sql",
    "explore",
    "cache",
    "fetch",
    "clean",
    "features",
    "analyze",
    "model",
    "plot",
    "track",
    "train",
    "corpus",
    "backup",
    "cells",
    "exercises",
    "fuzz",
    "prelude",
];

#[test]
fn modules_import_only_from_lower_ones() {
    let violations = testkit::layers::check(&testkit::root().join("src"), ORDER);
    assert!(violations.is_empty(), "{}", violations.join("\n"));
}
