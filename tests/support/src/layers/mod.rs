//! Proof that the modules of a crate lie in layers, read from its source files: a top-level module imports only from lower ones,
//! and no files import each other in a circle.
//!
//! Every path counts, in imports, code and macros alike. Items under `#[cfg(test)]` are exempt, and so is the root of the crate,
//! which may use everything and which nothing else may use. A module that hands on what its children have (`pub use`) does not
//! import them: who uses the name uses the child.

mod cycles;
mod resolve;
mod source;

use resolve::{Crate, Target};
use source::Source;
use std::collections::BTreeSet;
use std::path::Path;

/// What the source files below `root` do against the layers in `order`, lowest first; empty when they keep to them.
pub fn check(root: &Path, order: &[&str]) -> Vec<String> {
    match source::read(root) {
        Ok(files) => violations(files, order),
        Err(problem) => vec![problem],
    }
}

fn violations(files: Vec<Source>, order: &[&str]) -> Vec<String> {
    let found = Crate::new(files);
    let mut violations = BTreeSet::new();
    let mut edges = BTreeSet::new();
    for file in &found.files {
        let Some(own) = file.module.first() else { continue };
        let layer = |name: &str| order.iter().position(|known| *known == name);
        if layer(own).is_none() {
            violations.insert(format!("{}: the module `{own}` is in no layer", file.name));
        }
        for path in &file.paths {
            let Some(target) = found.resolve(file, path) else {
                continue;
            };
            let line = format!("{}:{}: `{}`", file.name, path.line, path.segments.join("::"));
            let module = match target {
                Target::Root => {
                    violations.insert(format!("{line} is in the root of the crate"));
                    continue;
                }
                Target::File(other) => {
                    edges.insert((file.name.clone(), found.files[other].name.clone()));
                    &found.files[other].module
                }
                Target::Module(other) => &found.files[other].module,
            };
            let (Some(mine), Some(other)) = (layer(own), module.first()) else {
                continue;
            };
            if own != other && layer(other).is_some_and(|other| other > mine) {
                violations.insert(format!("{line} is above `{own}`"));
            }
        }
    }
    violations.extend(
        cycles::find(&edges)
            .into_iter()
            .map(|cycle| format!("import each other: {}", cycle.join(" → "))),
    );
    violations.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The violations of files, given as names and texts.
    fn of(order: &[&str], files: &[(&str, &str)]) -> Vec<String> {
        let directory = tempfile::tempdir().unwrap();
        for (name, text) in files {
            let path = directory.path().join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        check(directory.path(), order)
    }

    /// One violation that contains all of these.
    fn assert_one(found: &[String], parts: &[&str]) {
        assert_eq!(found.len(), 1, "{found:#?}");
        assert!(parts.iter().all(|part| found[0].contains(part)), "{found:#?}");
    }

    #[test]
    fn imports_from_lower_layers_are_fine() {
        let found = of(
            &["low", "high"],
            &[
                ("main.rs", "mod high; mod low; fn main() { high::run() }"),
                ("low/mod.rs", "mod part; pub use part::Part; pub fn one() {}"),
                ("low/part.rs", "pub struct Part;"),
                ("high.rs", "use crate::low::{self, Part}; pub fn run() { low::one() }"),
            ],
        );
        assert!(found.is_empty(), "{found:#?}");
    }

    #[test]
    fn every_form_of_an_upward_import_is_found() {
        for text in [
            "use crate::high::run;",
            "use crate::{low2, high::deep::Thing};",
            "pub use crate::{low2::{self}, high};",
            "use super::high as other;",
            "fn f() { crate::high::run() }",
            "fn f() { super::high::run::<u8>() }",
            "fn f() -> crate::high::Thing { todo!() }",
            "fn f() { println!(\"{}\", crate::high::NAME) }",
            "mod inner { use super::super::high::run; }",
            "mod inner { fn f() { use crate::high::run; } }",
            "macro_rules! m { () => { $crate::high::run() } }",
            "#[arg(value_parser = crate::high::parse)] struct S;",
            "#[cfg(not(test))] use crate::high::run;",
        ] {
            let high = "pub mod deep { pub struct Thing; } pub fn run() {}";
            let found = of(
                &["low2", "low", "high"],
                &[
                    ("lib.rs", ""),
                    ("low.rs", text),
                    ("low2.rs", "pub fn a() {}"),
                    ("high.rs", high),
                ],
            );
            assert_one(&found, &["low.rs:1", "is above `low`"]);
        }
    }

    #[test]
    fn comments_strings_and_tests_do_not_count() {
        let text = "//! See `crate::high::run`.\n/* crate::high */ /// super::high::run\nfn f() -> &'static str { r#\"use crate::high;\"# }\n\
                    #[cfg(test)] use crate::high::run;\n#[cfg(test)] mod tests { use crate::high::run; }\n#[cfg(test)] mod more;\n\
                    #[cfg(test)] #[derive(Debug)] struct T { a: crate::high::T }\n#[cfg(test)] fn g() -> u8 { crate::high::run() }\n\
                    #[cfg(test)] const C: [u8; 1] = { crate::high::C };";
        let files = [
            ("lib.rs", ""),
            ("low/mod.rs", text),
            ("low/more.rs", "mod deep; use crate::high::run;"),
            ("low/more/deep.rs", "use crate::high::run;"),
            ("high.rs", "pub fn run() {}"),
        ];
        assert_eq!(of(&["low", "high"], &files), Vec::<String>::new());
    }

    #[test]
    fn modules_without_a_layer_and_uses_of_the_root_are_found() {
        let found = of(&["a"], &[("lib.rs", ""), ("a.rs", ""), ("b.rs", "")]);
        assert_one(&found, &["b.rs", "`b` is in no layer"]);
        let found = of(
            &["a"],
            &[("lib.rs", "pub struct Thing;"), ("a.rs", "use crate::Thing;")],
        );
        assert_one(&found, &["a.rs:1", "root of the crate"]);
        // What the root hands on belongs to its module, or to another crate.
        let root = "pub mod a; pub mod b; pub use b::Thing; pub use serde;";
        let files = [
            ("lib.rs", root),
            ("a.rs", "use crate::Thing; use crate::serde::Serialize;"),
            ("b.rs", "pub struct Thing;"),
        ];
        assert_eq!(of(&["b", "a"], &files), Vec::<String>::new());
        assert_one(&of(&["a", "b"], &files), &["a.rs:1", "is above `a`"]);
    }

    #[test]
    fn files_that_import_each_other_are_found() {
        let of_module = |parent: &str, one: &str, two: &str| {
            let files = [
                ("lib.rs", "mod m;"),
                ("m/mod.rs", parent),
                ("m/one.rs", one),
                ("m/two.rs", two),
            ];
            of(&["m"], &files)
        };
        let two = "use super::one::One; pub struct Two;";
        let circle = ["m/one.rs", "m/two.rs", "import each other"];
        for one in [
            "use super::two::Two;",
            "use crate::m::two::{Two};",
            "fn f() { super::two::f() }",
            "use super::Two;",
            "use super::{two}; fn f() { two::f() }",
            "use super::two as other; fn f() { other::f() }",
        ] {
            let one = format!("{one} pub struct One;");
            assert_one(&of_module("mod one; mod two; pub use two::Two;", &one, two), &circle);
            let glob = of_module("mod one; mod two; pub use two::*;", &one, two);
            assert_one(&glob, &circle);
        }
        // A parent that itself needs a child which needs the parent.
        for parent in [
            "use one::One;",
            "use self::one::One;",
            "fn f() { one::f() }",
            "pub use one::One; fn f() -> One { One }",
            "pub use one::f; fn g() { f() }",
        ] {
            let parent = format!("mod one; mod two; pub struct Shared; {parent}");
            let found = of_module(&parent, "use super::Shared; pub struct One; pub fn f() {}", "");
            assert_one(&found, &["m/mod.rs", "m/one.rs"]);
        }
        // Handing on is none, nor is the name of a method.
        let parent = "mod one; mod two; pub struct Shared; pub use one::{One, f}; fn g(s: Shared) { s.f() }";
        let found = of_module(parent, "use super::Shared; pub struct One; pub fn f() {}", "");
        assert_eq!(found, Vec::<String>::new());
    }

    #[test]
    fn a_longer_circle_is_reported_once() {
        let files = [
            ("main.rs", "mod m;"),
            ("m/mod.rs", "mod a; mod b; mod c; mod d;"),
            ("m/a.rs", "use super::b::x;"),
            ("m/b.rs", "use super::c::x;"),
            ("m/c.rs", "use super::a::x;"),
            ("m/d.rs", "use super::a::x;"),
        ];
        let found = of(&["m"], &files);
        assert_one(&found, &["m/a.rs → m/b.rs → m/c.rs → m/a.rs"]);
    }

    #[test]
    fn a_directory_that_cannot_be_read_is_reported() {
        assert_one(&check(Path::new("/nowhere"), &[]), &["/nowhere"]);
        assert_one(&of(&["a"], &[("a.rs", "fn f( {")]), &["a.rs", "cannot be parsed"]);
    }
}
