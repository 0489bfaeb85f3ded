//! From the crates' documentation to the files of the header.

use crate::agreement;
use crate::crates::Build;
use crate::header::{Header, Report};
use crate::items::Docs;
use crate::render::{PRIVATE, Selection};
use crate::universe::{Key, Target, Universe};
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::path::Path;
use std::process::{Command, Stdio};

type Fallible<T> = Result<T, Box<dyn Error>>;

/// Types whose every method is worth having in a cell, as `polars::prelude` calls them.
const POLARS_TYPES: &[&str] = &[
    "AnyValue", "ChainedThen", "ChainedWhen", "ChunkedArray", "Column", "DataFrame", "DataType", "DynamicGroupOptions",
    "Expr", "Field", "GroupBy", "JoinArgs", "JoinBuilder", "JoinType", "LazyFrame", "LazyGroupBy", "LiteralValue",
    "PlSmallStr", "PolarsError", "RollingGroupOptions", "Scalar", "Schema", "Series", "SortMultipleOptions",
    "SortOptions", "Then", "UnionArgs", "When",
];

pub struct Files(pub BTreeMap<String, String>);

/// rustdoc does not list what is implemented for a trait object.
const DYN_ARRAY: &str = "
impl std::fmt::Debug for dyn array::Array + '_ { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { loop {} } }
impl PartialEq for dyn array::Array + '_ { fn eq(&self, other: &Self) -> bool { loop {} } }
impl Clone for Box<dyn array::Array> { fn clone(&self) -> Self { loop {} } }
";

pub fn everything(root: &Path, arguments: &[String]) -> Fallible<BTreeMap<String, String>> {
    let command = arguments.first().map(String::as_str).unwrap_or("build");
    let build = Build::read(root, command)?;
    let mut files = BTreeMap::new();
    polars(&build, &mut files)?;
    Ok(files)
}

fn polars(build: &Build, files: &mut BTreeMap<String, String>) -> Fallible<()> {
    let mut docs = vec![];
    for name in build.crate_names() {
        if name.starts_with("polars") || PRIVATE.contains(&name.as_str()) {
            docs.push(build.rustdoc(&name, name == "polars")?);
        }
    }
    let mut roots: Vec<(&str, &[&str])> = vec![("polars", &["polars"])];
    roots.extend(PRIVATE.iter().map(|name| (*name, std::slice::from_ref(name))));
    let universe = Universe::new(docs, &roots, &BTreeMap::new());
    let full = chosen(&universe);
    let mut header = Header::new(&universe, &full, Docs::Short);
    let modules = header.modules();
    for name in ["polars"].iter().chain(PRIVATE) {
        let mut text = nest(&modules, &[name.to_string()]);
        if *name == "polars_arrow" {
            text.push_str(DYN_ARRAY);
        }
        files.insert(format!("notebook/src/header/{name}.rs"), format_rust(&text)?);
    }
    let agreement = agreement::text(&universe, &header);
    files.insert("tests/header_agreement/polars.rs".into(), format_rust(&agreement)?);
    print_report(&header.report);
    Ok(())
}

/// Every function, macro and trait of the prelude, and the types above.
fn chosen(universe: &Universe) -> Selection {
    let mut full = Selection::new();
    let Some((_, prelude)) = universe.tree().get(&["polars".to_owned(), "prelude".to_owned()][..]) else { return full };
    for ((space, name), target) in prelude {
        let Target::Item(key) = target else { continue };
        let Some((_, item)) = universe.get(key) else { continue };
        let is_trait = matches!(item.inner, rustdoc_types::ItemEnum::Trait(_));
        let is_type = POLARS_TYPES.contains(&name.as_str());
        let foreign = ["polars_arrow", "polars_io", "polars_row", "polars_compute"].iter().any(|name| key[2..].starts_with(name));
        if (*space == 'v' || is_trait || is_type) && !foreign {
            full.insert(key.clone());
        }
    }
    full
}

/// Modules inside modules, below one path.
fn nest(modules: &BTreeMap<Vec<String>, String>, path: &[String]) -> String {
    let mut text = modules.get(path).cloned().unwrap_or_default();
    let children: BTreeSet<&String> = modules
        .keys()
        .filter(|key| key.len() > path.len() && key.starts_with(path))
        .filter_map(|key| key.get(path.len()))
        .collect();
    for child in children {
        let mut inner = path.to_vec();
        inner.push(child.clone());
        text.push_str(&format!("pub mod {child} {{\n{}}}\n", nest(modules, &inner)));
    }
    text
}

fn format_rust(text: &str) -> Fallible<String> {
    use std::io::Write;
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--config", "max_width=120"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let mut input = child.stdin.take().ok_or("rustfmt has no input")?;
    let owned = text.to_owned();
    let writer = std::thread::spawn(move || input.write_all(owned.as_bytes()));
    let output = child.wait_with_output()?;
    writer.join().map_err(|_| "writing to rustfmt failed")??;
    if !output.status.success() {
        std::fs::write(std::env::temp_dir().join("header.rs"), text)?;
        return Err(format!("rustfmt: {}", String::from_utf8_lossy(&output.stderr)).into());
    }
    Ok(String::from_utf8(output.stdout)?)
}

fn print_report(report: &Report) {
    let skipped: usize = report.skipped.values().map(BTreeSet::len).sum();
    for (name, (shown, all)) in &report.methods {
        println!("{name}: {shown} of {all}");
    }
    println!("skipped: {skipped}");
    let mut reasons: Vec<_> = report.skipped.iter().collect();
    reasons.sort_by_key(|(_, what)| std::cmp::Reverse(what.len()));
    for (why, what) in reasons {
        println!("  {} {why}: {}", what.len(), what.iter().take(3).cloned().collect::<Vec<_>>().join(", "));
    }
}

#[allow(dead_code)]
fn key_of(_: &Key) {}
