//! The path by which a cell can name a type.

use super::index::index;
use super::types::Ty;

/// The public path of a struct, enum, union or trait, given the path of its definition as `std::any::type_name` prints it
/// (without generic arguments). A cell needs nothing for it but std and `--extern tubelab`.
pub fn public_path(type_name_path: &str) -> Option<&'static str> {
    index().public_path(type_name_path)
}

/// The alias by which a cell can name a whole type that has no public path of its own, as polars' `Schema`.
pub fn public_alias(type_name: &str) -> Option<&'static str> {
    let wanted = Ty::parse(type_name);
    index().aliases().iter().find_map(|(ty, alias)| {
        let ty = Ty::parse(ty);
        // The compiler prints default parameters too.
        let same = ty.key() == wanted.key() && ty.arguments().iter().zip(wanted.arguments()).all(|(a, b)| a == b);
        same.then_some(*alias)
    })
}

/// All pairs of definition and public path.
#[cfg(test)]
pub fn public_paths() -> impl Iterator<Item = (&'static str, &'static str)> {
    index().names()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_have_paths_that_a_cell_can_write() {
        for (defined, public) in [
            (
                "polars_core::frame::dataframe::DataFrame",
                "tubelab::polars::prelude::DataFrame",
            ),
            ("jiff::zoned::Zoned", "tubelab::jiff::Zoned"),
            ("std::collections::hash::map::HashMap", "std::collections::HashMap"),
            ("alloc::collections::btree::map::BTreeMap", "std::collections::BTreeMap"),
            ("core::ops::function::Fn", "std::ops::Fn"),
            ("serde_json::value::Value", "tubelab::serde_json::Value"),
            ("tubelab::model::trained::Model", "tubelab::train::Model"),
        ] {
            assert_eq!(public_path(defined), Some(public), "{defined}");
        }
        assert_eq!(public_path("nowhere::Nothing"), None);
        assert!(public_paths().count() > 1200);
    }

    /// The index calls types as the compiler does.
    #[test]
    fn names_of_types_are_those_of_the_compiler() {
        use std::any::type_name;
        use tubelab::polars::prelude as polars;
        for name in [
            type_name::<polars::DataFrame>(),
            type_name::<polars::LazyFrame>(),
            type_name::<polars::Expr>(),
            type_name::<polars::Column>(),
            type_name::<polars::Series>(),
            type_name::<polars::AnyValue>(),
            type_name::<polars::Int64Chunked>(),
            type_name::<tubelab::fetch::Snapshot>(),
            type_name::<tubelab::train::Model>(),
            type_name::<tubelab::Error>(),
            type_name::<tubelab::jiff::Timestamp>(),
            type_name::<tubelab::serde_json::Value>(),
            type_name::<std::collections::HashMap<String, f64>>(),
            type_name::<std::collections::BTreeSet<u8>>(),
            type_name::<std::sync::Mutex<f64>>(),
            type_name::<std::time::Instant>(),
            type_name::<std::io::Error>(),
            type_name::<std::slice::Iter<f64>>(),
            type_name::<std::str::Chars>(),
            type_name::<std::ops::RangeInclusive<i32>>(),
        ] {
            let path = name.split('<').next().unwrap();
            assert!(public_path(path).is_some(), "{path} has no public path");
            assert!(index().has_type(path), "{path} is not in the index");
        }
    }

    #[test]
    fn what_has_only_an_alias_is_named_by_it() {
        use tubelab::polars::prelude as polars;
        let name = std::any::type_name::<polars::Schema>();
        assert_eq!(public_path(name.split('<').next().unwrap()), None);
        assert_eq!(public_alias(name), Some("tubelab::polars::prelude::Schema"), "{name}");
        assert_eq!(public_alias(std::any::type_name::<polars::DataFrame>()), None);
    }

    /// One file that names every type, given to the compiler that built the library.
    #[test]
    fn every_path_compiles() {
        let program = std::env::current_exe().unwrap();
        let deps = program.parent().unwrap();
        let library = deps.join("libtubelab.so");
        if !library.exists() {
            println!("skipped: there is no {}", library.display());
            return;
        }
        let directory = tempfile::tempdir().unwrap();
        let file = directory.path().join("names.rs");
        let mut text = String::from("#![allow(warnings)]\n");
        for (number, (_, public)) in public_paths().enumerate() {
            text += &format!("use {public} as A{number};\n");
        }
        std::fs::write(&file, text).unwrap();
        let output = std::process::Command::new("rustc")
            .arg(&file)
            .args([
                "--edition",
                "2024",
                "--crate-type",
                "lib",
                "--emit",
                "metadata",
                "--out-dir",
            ])
            .arg(directory.path())
            .args([
                "--extern",
                &format!("tubelab={}", library.display()),
                "-L",
                &format!("dependency={}", deps.display()),
            ])
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}
