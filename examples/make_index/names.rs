//! The paths by which a cell can name a type, which `type_name` prints by the path of its definition.

use crate::types::Names;
use crate::world::{Found, Space, World};
use rustdoc_types::ItemEnum;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::error::Error;
use std::path::Path;
use std::process::Command;

/// Definition path → public path, found by the shortest way from the crates that a cell has; and the modules on the way.
pub fn public_paths<'a>(world: &'a World, roots: &[&str]) -> (BTreeMap<String, String>, BTreeMap<String, Found<'a>>) {
    let mut best: BTreeMap<String, String> = BTreeMap::new();
    let mut modules: BTreeMap<String, Found> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    let mut queue: VecDeque<(String, Found)> = VecDeque::new();
    for krate in roots {
        queue.extend(world.root(krate).map(|root| ((*krate).to_owned(), root)));
    }
    while let Some((place, module)) = queue.pop_front() {
        if !seen.insert((module.0, module.1.id.0)) {
            continue;
        }
        let own = world.path(module.0, module.1.id);
        let prelude = own.as_deref() == Some("tubelab::prelude");
        modules.extend(own.map(|path| (path, module)));
        for ((name, space), found) in world.exports(module, true) {
            let public = format!("{place}::{name}");
            match &found.1.inner {
                ItemEnum::Module(_) => queue.push_back((public, found)),
                ItemEnum::Struct(_) | ItemEnum::Enum(_) | ItemEnum::Union(_) | ItemEnum::Trait(_)
                    if space == Space::Type && !prelude =>
                {
                    let Some(defined) = world.path(found.0, found.1.id) else {
                        continue;
                    };
                    let old = best.entry(defined).or_insert_with(|| public.clone());
                    if order(&public) < order(old) {
                        *old = public;
                    }
                }
                _ => {}
            }
        }
    }
    (best, modules)
}

/// Type → alias, for types that a cell can name by an alias alone.
pub fn aliases(
    world: &World,
    names: &BTreeMap<String, String>,
    modules: &BTreeMap<String, Found>,
) -> BTreeMap<String, String> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    for module in ["polars::prelude"] {
        let Some(exports) = modules.get(module).map(|module| world.exports(*module, true)) else {
            continue;
        };
        for ((name, _), (krate, item)) in exports {
            if let ItemEnum::TypeAlias(alias) = &item.inner
                && alias.generics.params.is_empty()
            {
                let ty = world.encode(krate, &alias.type_, &Names::new());
                let path = ty.split('<').next().unwrap_or_default();
                if path.contains("::") && !path.starts_with('@') && !names.contains_key(path) && !is_standard(path) {
                    found.entry(ty).or_insert_with(|| format!("tubelab::{module}::{name}"));
                }
            }
        }
    }
    found
}

fn is_standard(path: &str) -> bool {
    ["std::", "core::", "alloc::", "&", "(", "["]
        .iter()
        .any(|start| path.starts_with(start))
}

/// Short before long; of equal length std's, then what a prelude has, then by the alphabet.
fn order(path: &str) -> (usize, bool, bool, &str) {
    (
        path.matches("::").count(),
        path.starts_with("core"),
        !path.contains("::prelude::"),
        path,
    )
}

/// Takes out what the compiler refuses: unstable, of another platform, ambiguous.
pub fn probe(
    names: &mut BTreeMap<String, String>,
    flags: &[String],
    directory: &Path,
) -> Result<Vec<String>, Box<dyn Error>> {
    let mut refused = vec![];
    let file = directory.join("names.rs");
    loop {
        let lines: Vec<(String, String)> = names.iter().map(|(a, b)| (a.clone(), b.clone())).collect();
        std::fs::write(&file, program(lines.iter().map(|(_, public)| public.as_str())))?;
        let output = Command::new("rustc")
            .arg(&file)
            .args([
                "--edition",
                "2024",
                "--crate-type",
                "lib",
                "--emit",
                "metadata",
                "--error-format",
                "json",
                "--out-dir",
            ])
            .arg(directory)
            .args(flags)
            .env_remove("RUSTC_BOOTSTRAP")
            .output()?;
        if output.status.success() {
            return Ok(refused);
        }
        let mut bad = BTreeSet::new();
        for line in String::from_utf8_lossy(&output.stderr).lines() {
            let Ok(message) = serde_json::from_str::<serde_json::Value>(line) else {
                continue;
            };
            for span in message["spans"].as_array().into_iter().flatten() {
                bad.extend(span["line_start"].as_u64());
            }
        }
        let before = names.len();
        for line in bad {
            if let Some((defined, _)) = lines.get(line as usize - FIRST_LINE) {
                names.remove(defined);
                refused.push(defined.clone());
            }
        }
        if names.len() == before {
            return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
        }
    }
}

/// The line of [`program`] on which the first name stands.
const FIRST_LINE: usize = 2;

/// A file that names every path once.
pub fn program<'a>(paths: impl Iterator<Item = &'a str>) -> String {
    let mut text = String::from("#![allow(warnings)]\n");
    for (number, path) in paths.enumerate() {
        text += &format!("use {path} as A{number};\n");
    }
    text
}
