//! From the crates' documentation to the files of the header.

use crate::agreement;
use crate::crates::Build;
use crate::header::{Header, Report};
use crate::items::Docs;
use crate::render::{PRIVATE, Selection};
use crate::universe::{Key, Target, Universe};
use rustdoc_types::Crate;
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::path::Path;
use std::process::{Command, Stdio};

type Fallible<T> = Result<T, Box<dyn Error>>;

/// Types whose every method is worth having in a cell, as `polars::prelude` calls them.
const POLARS_TYPES: &[&str] = &[
    "AnyValue",
    "ChainedThen",
    "ChainedWhen",
    "ChunkedArray",
    "Column",
    "DataFrame",
    "DataType",
    "DateLikeNameSpace",
    "Duration",
    "DynamicGroupOptions",
    "Expr",
    "ExprNameNameSpace",
    "Field",
    "GroupBy",
    "JoinArgs",
    "JoinBuilder",
    "JoinType",
    "LazyFrame",
    "LazyGroupBy",
    "ListNameSpace",
    "LiteralValue",
    "PlSmallStr",
    "PolarsError",
    "RollingGroupOptions",
    "Scalar",
    "Schema",
    "Selector",
    "Series",
    "SortMultipleOptions",
    "SortOptions",
    "StringNameSpace",
    "StrptimeOptions",
    "Then",
    "TimeUnit",
    "TimeZone",
    "UnionArgs",
    "When",
];

/// rustdoc does not list what is implemented for a trait object.
const DYN_ARRAY: &str = "
impl std::fmt::Debug for dyn array::Array + '_ { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { loop {} } }
impl PartialEq for dyn array::Array + '_ { fn eq(&self, other: &Self) -> bool { loop {} } }
impl Clone for Box<dyn array::Array> { fn clone(&self) -> Self { loop {} } }
";

const GENERATED: &str = "// Generated, do not edit; regenerate with `cargo run --example make_header`.\n";
const ALLOWED: &str = "#![allow(unused, deprecated, unreachable_code, non_camel_case_types)]\n";
/// Items of other crates that the header has, with their place in it.
const INDEX: &str = "notebook/src/header/index.txt";

/// Crates that tubelab's signatures name and its root re-exports.
const NAMED: &[&str] = &["jiff", "serde_json"];

/// Every file of the header, by its path from the project's root. `build` is the cargo command that makes the crates.
pub fn everything(root: &Path, build: &str) -> Fallible<BTreeMap<String, String>> {
    let build = Build::read(root, build)?;
    let mut docs = vec![];
    for name in build.crate_names() {
        if name.starts_with("polars") || PRIVATE.contains(&name.as_str()) || NAMED.contains(&name.as_str()) {
            docs.push(build.rustdoc(&name, name == "polars")?);
        }
    }
    let mut roots: Vec<(&str, &[&str])> = vec![("polars", &["polars"])];
    roots.extend(
        PRIVATE
            .iter()
            .chain(NAMED)
            .map(|name| (*name, std::slice::from_ref(name))),
    );
    let foreign = Universe::new(docs, &roots, &BTreeMap::new());
    let own = build.rustdoc("tubelab", true)?;
    let mut full = chosen(&foreign);
    full.extend(named_by(&own, &foreign));

    let mut header = Header::new(&foreign, &full, &Selection::new(), Docs::Short);
    let modules = header.modules();
    let mut files = BTreeMap::new();
    for name in ["polars"].iter().chain(NAMED).chain(PRIVATE) {
        let mut text = nest(&modules, &[name.to_string()]);
        if *name == "polars_arrow" {
            text.push_str(DYN_ARRAY);
        }
        let version = build.version(name).unwrap_or("?");
        let coverage = if *name == "polars" {
            coverage(&header.report)
        } else {
            String::new()
        };
        let head = format!("{GENERATED}// From {name} {version}.\n{coverage}\n");
        files.insert(
            format!("notebook/src/header/{name}.rs"),
            format!("{head}{}", format_rust(&text)?),
        );
    }
    files.insert("tests/header_agreement/polars.rs".into(), checks(&foreign, &header)?);

    let homes = foreign.homes();
    let index: BTreeMap<Key, Vec<String>> = header
        .selection()
        .iter()
        .filter_map(|key| Some((key.clone(), homes.get(key)?.clone())))
        .collect();
    let lines: String = index
        .iter()
        .map(|(key, home)| format!("{key} {}\n", home.join("::")))
        .collect();
    files.insert(INDEX.into(), lines);
    files.extend(own_files(own, &index)?);
    Ok(files)
}

/// tubelab's own part again, from its documentation and the index of everything else.
pub fn own_part(root: &Path, build: &str) -> Fallible<BTreeMap<String, String>> {
    let build = Build::read(root, build)?;
    let lines = std::fs::read_to_string(root.join(INDEX))?;
    let entry = |line: &str| {
        let (key, home) = line.split_once(' ')?;
        Some((key.to_owned(), home.split("::").map(str::to_owned).collect()))
    };
    own_files(
        build.rustdoc("tubelab", true)?,
        &lines.lines().filter_map(entry).collect(),
    )
}

fn own_files(own: Crate, index: &BTreeMap<Key, Vec<String>>) -> Fallible<BTreeMap<String, String>> {
    let universe = Universe::new(vec![own], &[("tubelab", &[])], index);
    let mut header = Header::new(
        &universe,
        &everything_of(&universe),
        &index.keys().cloned().collect(),
        Docs::Whole,
    );
    let modules = header.modules();
    let text = nest(&modules, &[]);
    let files: String = ["polars"]
        .iter()
        .chain(NAMED)
        .map(|name| format!("pub mod {name};\n"))
        .collect();
    let private: String = PRIVATE.iter().map(|name| format!("mod {name};\n")).collect();
    let any = "/// The body of what returns an opaque type.\nfn any<T>() -> T { loop {} }\n";
    let text = format_rust(&format!("{ALLOWED}\n{files}{private}\n{text}\n{any}"))?;
    let head = format!("{GENERATED}{}", coverage(&header.report));
    Ok(BTreeMap::from([
        ("notebook/src/header.rs".into(), format!("{head}\n{text}")),
        ("tests/header_agreement/own.rs".into(), checks(&universe, &header)?),
    ]))
}

fn checks(universe: &Universe, header: &Header) -> Fallible<String> {
    let text = agreement::text(universe, header).replace("tubelab::polars::prelude::", "p::");
    Ok(format!(
        "{GENERATED}\n{}",
        format_rust(&format!("use tubelab::polars::prelude as p;\n\n{text}"))?
    ))
}

/// The items of other crates that tubelab's signatures name.
fn named_by(own: &Crate, foreign: &Universe) -> Selection {
    let universe = Universe::new(vec![own.clone()], &[("tubelab", &[])], foreign.homes());
    let header = Header::new(&universe, &everything_of(&universe), &Selection::new(), Docs::None);
    header
        .selection()
        .iter()
        .filter(|key| universe.get(key).is_none())
        .cloned()
        .collect()
}

fn everything_of(universe: &Universe) -> Selection {
    let items = universe.tree().values().flat_map(|(_, exports)| exports.values());
    let keys = items.filter_map(|target| match target {
        Target::Item(key) if universe.get(key).is_some() && !universe.is_module(key) => Some(key.clone()),
        _ => None,
    });
    keys.collect()
}

/// Every function, macro and trait of the prelude, and the types above.
fn chosen(universe: &Universe) -> Selection {
    let mut full = Selection::new();
    for (key, home) in universe.homes() {
        let Some((_, item)) = universe.get(key).filter(|_| home[0] == "polars") else {
            continue;
        };
        let internal = ["polars_arrow", "polars_io", "polars_row", "polars_compute"];
        if internal.iter().any(|name| key[2..].starts_with(name)) {
            continue;
        }
        let in_prelude = home.len() == 3 && home[1] == "prelude";
        let is_trait = matches!(item.inner, rustdoc_types::ItemEnum::Trait(_));
        let is_type = home.last().is_some_and(|name| POLARS_TYPES.contains(&name.as_str()));
        if is_type || in_prelude && (is_trait || !key.starts_with("t:")) {
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

/// How much of reality the header has, as a comment.
fn coverage(report: &Report) -> String {
    let private = |name: &str| PRIVATE.iter().any(|other| name.contains(&format!("{other}::")));
    let (shown, all) = report
        .methods
        .iter()
        .filter(|(name, _)| !private(name))
        .fold((0, 0), |sum, (_, counts)| (sum.0 + counts.0, sum.1 + counts.1));
    let mut out = format!("// Methods in the header: {shown} of {all}, in detail:\n");
    let is_main = |name: &str| {
        name.starts_with("tubelab::") || POLARS_TYPES.contains(&name.rsplit("::").next().unwrap_or_default())
    };
    for (name, (shown, all)) in report
        .methods
        .iter()
        .filter(|(name, _)| is_main(name) && !private(name))
    {
        out.push_str(&format!("//   {name}: {shown} of {all}\n"));
    }
    let mut reasons: BTreeMap<&str, usize> = BTreeMap::new();
    for (why, what) in &report.skipped {
        let reason = match why.split(": ").next().unwrap_or_default() {
            "no public path" => "names what has no path in tubelab",
            why if why.starts_with("t:") || why.starts_with("v:") => "names what is too far from a cell's work",
            "associated type left out" => "depends on a type that the header leaves out",
            why => why,
        };
        let count = what.iter().filter(|name| !private(name)).count();
        *reasons.entry(reason).or_default() += count;
    }
    reasons.retain(|_, count| *count > 0);
    for (reason, count) in reasons {
        out.push_str(&format!("// Left out, {count}: {reason}.\n"));
    }
    for (why, what) in &report.skipped {
        for name in what
            .iter()
            .filter(|name| is_main(name.rsplit_once("::").map_or("", |(owner, _)| owner)))
        {
            out.push_str(&format!("// Left out: {name} ({}).\n", why.trim_start_matches("t:")));
        }
    }
    out
}
