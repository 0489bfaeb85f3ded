//! The crates that were built in, from cargo: their licences, the licence texts, and the bill of materials.

use crate::Result;
use crate::run::{cargo, files, name, output, read_text, rustc};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// The project, from `cargo metadata`.
pub struct Project {
    pub root: PathBuf,
    pub target: PathBuf,
    pub version: String,
    repository: String,
    metadata: Value,
    /// Digests in Cargo.lock, by name and version.
    digests: BTreeMap<(String, String), String>,
}

/// What is built into a wheel.
pub struct BuiltIn {
    /// An SPDX expression for the whole.
    pub licence: String,
    pub licence_texts: String,
    pub repository: String,
    components: Vec<Value>,
}

const OURS: &str = "MIT OR Apache-2.0";
/// The font that the library draws with, see NOTICE.md.
const FONT: &str = "OFL-1.1";
/// It names its licence by a file only; see deny.toml.
const BY_FILE: (&str, &str) = ("forust-ml", "Apache-2.0");

impl Project {
    pub fn read() -> Result<Self> {
        let host = output(rustc().arg("-vV"))?;
        let host = host
            .lines()
            .find_map(|line| line.strip_prefix("host: "))
            .ok_or("rustc does not name its host")?;
        let told = output(cargo().args(["metadata", "--format-version=1", "--locked", "--filter-platform", host]))?;
        let metadata: Value = serde_json::from_str(&told).map_err(|error| error.to_string())?;
        let path = |key: &str| {
            metadata[key]
                .as_str()
                .map(PathBuf::from)
                .ok_or("cargo tells no directory")
        };
        let (root, target) = (path("workspace_root")?, path("target_directory")?);
        let digests = digests(&read_text(&root.join("Cargo.lock"))?);
        let version = package(&metadata, "tubelab").and_then(|package| package["version"].as_str());
        Ok(Project {
            version: version.ok_or("cargo tells no version")?.to_owned(),
            repository: field(&read_text(&root.join("Cargo.toml"))?, "repository")
                .ok_or("Cargo.toml names no repository")?,
            root,
            target,
            digests,
            metadata,
        })
    }

    /// The crates in the program and the library; with `for_compiler`, what the compiler reads of the library, procedural
    /// macros included.
    pub fn built_in(&self, for_compiler: bool) -> Result<BuiltIn> {
        let start = if for_compiler { "tubelab" } else { "tubelab-kernel" };
        let packages = self.below(start, for_compiler)?;
        let mut licences = BTreeSet::from([FONT.to_owned()]);
        let (mut texts, mut components): (BTreeMap<String, Vec<String>>, _) = (BTreeMap::new(), Vec::new());
        for package in packages {
            let (name, version) = (text(package, "name"), text(package, "version"));
            let own = match package["license"].as_str() {
                Some(licence) => spdx(licence),
                None if name == BY_FILE.0 => BY_FILE.1.to_owned(),
                None => return Err(format!("the crate {name} names no licence")),
            };
            taken(&own, &mut licences);
            if package["source"].is_null() {
                continue;
            }
            for licence in licence_files(Path::new(text(package, "manifest_path")))? {
                texts.entry(licence).or_default().push(format!("{name} {version}"));
            }
            let mut component = json!({
                "type": "library",
                "name": name,
                "version": version,
                "purl": format!("pkg:cargo/{name}@{version}"),
                "licenses": [{"expression": own}],
            });
            if let Some(digest) = self.digests.get(&(name.to_owned(), version.to_owned())) {
                component["hashes"] = json!([{"alg": "SHA-256", "content": digest}]);
            }
            components.push(component);
        }
        let rustc = output(rustc().arg("-V"))?;
        components.push(json!({
            "type": "library",
            "name": "Rust standard library",
            "version": rustc.split_whitespace().nth(1).unwrap_or_default(),
            "licenses": [{"expression": OURS}],
        }));
        licences.remove("MIT");
        licences.remove("Apache-2.0");
        let others: Vec<String> = licences.into_iter().collect();
        let mut licence_texts = String::from("The crates that are built in, with the licences that they came with.\n");
        for (text, crates) in texts {
            licence_texts.push_str(&format!("\n{}\n{}\n\n{text}\n", "=".repeat(80), crates.join(", ")));
        }
        Ok(BuiltIn {
            licence: format!("({OURS}) AND MIT AND Apache-2.0 AND {}", others.join(" AND ")),
            licence_texts,
            repository: self.repository.clone(),
            components,
        })
    }

    /// A package and all its dependencies, by name.
    fn below(&self, start: &str, macros: bool) -> Result<Vec<&Value>> {
        let list = |value: &'_ Value| -> Vec<Value> { value.as_array().cloned().unwrap_or_default() };
        let packages: BTreeMap<&str, &Value> = self.metadata["packages"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|package| (text(package, "id"), package))
            .collect();
        let nodes: BTreeMap<&str, Vec<Value>> = self.metadata["resolve"]["nodes"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|node| (text(node, "id"), list(&node["deps"])))
            .collect();
        let first = package(&self.metadata, start).ok_or_else(|| format!("there is no package {start}"))?;
        let (mut seen, mut next) = (BTreeSet::new(), vec![text(first, "id").to_owned()]);
        while let Some(id) = next.pop() {
            let is_macro = packages.get(id.as_str()).is_some_and(|package| {
                list(&package["targets"])
                    .iter()
                    .any(|target| list(&target["kind"]).iter().any(|kind| kind == "proc-macro"))
            });
            if (is_macro && !macros) || !seen.insert(id.clone()) {
                continue;
            }
            for dependency in nodes.get(id.as_str()).into_iter().flatten() {
                // Those of tests and build scripts have another kind.
                if list(&dependency["dep_kinds"]).iter().any(|kind| kind["kind"].is_null()) {
                    next.push(text(dependency, "pkg").to_owned());
                }
            }
        }
        let mut found: Vec<&Value> = seen
            .iter()
            .filter_map(|id| packages.get(id.as_str()).copied())
            .collect();
        found.sort_by_key(|package| (text(package, "name"), text(package, "version")));
        Ok(found)
    }
}

impl BuiltIn {
    /// The bill of materials in the CycloneDX format.
    pub fn bill(&self, name: &str, version: &str) -> String {
        let bill = json!({
            "bomFormat": "CycloneDX",
            "specVersion": "1.6",
            "version": 1,
            "metadata": {
                "component": {
                    "type": "application",
                    "name": name,
                    "version": version,
                    "purl": format!("pkg:pypi/{name}@{version}"),
                    "licenses": [{"expression": self.licence}],
                },
            },
            "components": self.components,
        });
        format!("{bill:#}\n")
    }
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

fn package<'a>(metadata: &'a Value, name: &str) -> Option<&'a Value> {
    let mut packages = metadata["packages"].as_array()?.iter();
    packages.find(|package| text(package, "name") == name && package["source"].is_null())
}

/// A text by its key, in a table as cargo writes them.
fn field(table: &str, key: &str) -> Option<String> {
    let line = table
        .lines()
        .find_map(|line| line.strip_prefix(key)?.strip_prefix(" = "))?;
    Some(line.trim_matches('"').to_owned())
}

fn digests(lock: &str) -> BTreeMap<(String, String), String> {
    lock.split("[[package]]")
        .filter_map(|block| {
            Some((
                (field(block, "name")?, field(block, "version")?),
                field(block, "checksum")?,
            ))
        })
        .collect()
}

/// `MIT/Apache-2.0` is how older crates write a choice.
fn spdx(licence: &str) -> String {
    let parts: Vec<&str> = licence.split('/').map(str::trim).collect();
    parts.join(" OR ")
}

/// Adds the licences chosen from an expression: of each choice our own if possible, else the first.
fn taken(expression: &str, licences: &mut BTreeSet<String>) {
    for part in expression.split(" AND ") {
        let choices: Vec<&str> = part
            .split(" OR ")
            .map(|choice| choice.trim_matches(['(', ')', ' ']))
            .collect();
        let ours = choices.iter().find(|choice| ["MIT", "Apache-2.0"].contains(choice));
        licences.extend(ours.or(choices.first()).map(|choice| (*choice).to_owned()));
    }
}

/// The texts of the licences of a crate.
fn licence_files(manifest: &Path) -> Result<Vec<String>> {
    let directory = manifest.parent().unwrap_or(Path::new("/"));
    let mut texts = Vec::new();
    for file in files(directory)? {
        let upper = name(&file).to_uppercase();
        let is_licence = ["LICENSE", "LICENCE", "COPYING", "COPYRIGHT", "NOTICE", "UNLICENSE"]
            .iter()
            .any(|start| upper.starts_with(start));
        if is_licence {
            let bytes = crate::run::read(&file)?;
            texts.push(String::from_utf8_lossy(&bytes).trim().replace("\r\n", "\n"));
        }
    }
    Ok(texts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_choices_ours_is_taken_and_of_sums_everything() {
        let mut licences = BTreeSet::new();
        for expression in [
            "Unlicense OR MIT",
            "(MIT OR Apache-2.0) AND Unicode-3.0",
            &spdx("BSD-3-Clause/MIT"),
            "CC0-1.0 OR Apache-2.0 OR Apache-2.0 WITH LLVM-exception",
            "MPL-2.0",
        ] {
            taken(expression, &mut licences);
        }
        let expected = ["Apache-2.0", "MIT", "MPL-2.0", "Unicode-3.0"];
        assert_eq!(licences, expected.map(str::to_owned).into());
    }

    #[test]
    fn digests_are_those_of_the_lock_file() {
        let lock = "version = 4\n\n[[package]]\nname = \"a\"\nversion = \"1.0.0\"\nchecksum = \"abc\"\n\n[[package]]\nname = \"own\"\nversion = \"0.1.0\"\n";
        let found = digests(lock);
        assert_eq!(found.len(), 1);
        assert_eq!(found[&("a".to_owned(), "1.0.0".to_owned())], "abc");
    }
}
