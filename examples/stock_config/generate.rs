//! From the crates' documentation to the text of the header.

use crate::build::Build;
use crate::header::Header;
use crate::render::{PRIVATE, Selection};
use crate::universe::{Target, Universe};
use rustdoc_types::{Crate, ItemEnum};
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::path::Path;

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

/// Crates that tubelab's signatures name and its root re-exports.
const NAMED: &[&str] = &["jiff", "serde_json"];

const ALLOWED: &str = "#![allow(unused, deprecated, unreachable_code, non_camel_case_types)]\n";
const ANY: &str = "/// The body of what returns an opaque type.\nfn any<T>() -> T { loop {} }\n";

/// The header: one text without bodies for all crates that a cell may name.
pub fn header(root: &Path) -> Result<String, Box<dyn Error>> {
    let build = Build::read(root, "stock_config")?;
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

    let mut header = Header::new(&foreign, &full, &Selection::new());
    let modules = header.modules();
    let mut text = ALLOWED.to_owned();
    for name in ["polars"].iter().chain(NAMED).chain(PRIVATE) {
        let visibility = if PRIVATE.contains(name) { "" } else { "pub " };
        let more = if *name == "polars_arrow" { DYN_ARRAY } else { "" };
        let inner = nest(&modules, &[name.to_string()]);
        text.push_str(&format!("{visibility}mod {name} {{\n{inner}{more}}}\n"));
    }
    let homes = foreign.homes();
    let index = header
        .selection()
        .iter()
        .filter_map(|key| Some((key.clone(), homes.get(key)?.clone())))
        .collect();
    let universe = Universe::new(vec![own], &[("tubelab", &[])], &index);
    let mut header = Header::new(&universe, &everything_of(&universe), &index.into_keys().collect());
    text.push_str(&nest(&header.modules(), &[]));
    text.push_str(ANY);
    Ok(text)
}

/// The items of other crates that tubelab's signatures name.
fn named_by(own: &Crate, foreign: &Universe) -> Selection {
    let universe = Universe::new(vec![own.clone()], &[("tubelab", &[])], foreign.homes());
    let header = Header::new(&universe, &everything_of(&universe), &Selection::new());
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
        let is_trait = matches!(item.inner, ItemEnum::Trait(_));
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
