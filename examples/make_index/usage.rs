//! How often a name is called: in the notebooks, in our pages, in the examples of the libraries' documentation.

use crate::facts::Part;
use crate::world::World;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// A call in a notebook says more of what an analyst types than one in the library.
const NOTEBOOK: u32 = 8;
const TEXT: u32 = 4;

/// Calls in the examples of the documentation.
pub fn documented(world: &World, part: Part) -> BTreeMap<String, u32> {
    let mut counts = BTreeMap::new();
    for (_, krate) in world.crates.iter().filter(|(name, _)| Part::of(name) == part) {
        for item in krate.index.values() {
            let mut own = BTreeMap::new();
            for block in item.docs.as_deref().unwrap_or_default().split("```").skip(1).step_by(2) {
                calls(block, 1, &mut own);
            }
            // That an example of a function calls it says nothing.
            own.remove(item.name.as_deref().unwrap_or_default());
            for (name, count) in own {
                *counts.entry(name).or_default() += count;
            }
        }
    }
    counts.retain(|_, count| *count > 1);
    counts
}

/// Calls in the notebooks and in the examples of this crate and of polars, by the type they are called on; as the kernel
/// understands them by the index of before.
pub fn typed(world: &World, root: &Path) -> String {
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    let mut add = |code: &str, weight: u32| {
        for (on, name) in crate::complete::called(code) {
            *counts.entry(format!("{on}.{name}")).or_default() += weight;
        }
    };
    let notebooks = std::fs::read_dir(root.join("notebooks")).into_iter().flatten();
    for path in notebooks.filter_map(|entry| Some(entry.ok()?.path())) {
        if path.extension().is_some_and(|end| end == "ipynb") {
            add(&cells(&std::fs::read_to_string(path).unwrap_or_default()), NOTEBOOK);
        }
    }
    for (name, krate) in &world.crates {
        if name == "tubelab" || name.starts_with("polars") {
            for docs in krate.index.values().filter_map(|item| item.docs.as_deref()) {
                for block in docs.split("```").skip(1).step_by(2) {
                    let imports = if name == "tubelab" {
                        ""
                    } else {
                        "use tubelab::polars::prelude::*;"
                    };
                    add(
                        &format!("{imports}{}", without_marks(block)),
                        if name == "tubelab" { TEXT } else { 1 },
                    );
                }
            }
        }
    }
    counts
        .into_iter()
        .map(|(name, count)| format!("{name} {count} 0\n"))
        .collect()
}

/// An example without the words after its fence and the `#` before hidden lines.
fn without_marks(block: &str) -> String {
    let code = block.split_once('\n').map_or("", |(_, code)| code);
    code.lines()
        .map(|line| line.trim_start().strip_prefix("# ").unwrap_or(line))
        .fold(String::new(), |text, line| text + line + "\n")
}

/// Calls in the notebooks and pages, and in the library and its tests: a line each.
pub fn practised(root: &Path) -> String {
    let mut analyses = BTreeMap::new();
    let mut code = BTreeMap::new();
    for directory in ["notebooks", "docs"] {
        walk(&root.join(directory), &mut analyses);
    }
    for directory in ["src", "tests"] {
        walk(&root.join(directory), &mut code);
    }
    code.retain(|_, count| *count > 2);
    let names: BTreeSet<&String> = analyses.keys().chain(code.keys()).collect();
    let of = |counts: &BTreeMap<String, u32>, name: &String| counts.get(name).copied().unwrap_or(0);
    names
        .into_iter()
        .map(|name| format!("{name} {} {}\n", of(&analyses, name), of(&code, name)))
        .collect()
}

fn walk(directory: &Path, counts: &mut BTreeMap<String, u32>) {
    let Ok(entries) = std::fs::read_dir(directory) else {
        return;
    };
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        if path.is_dir() {
            walk(&path, counts);
            continue;
        }
        let Ok(text) = std::fs::read_to_string(&path) else {
            continue;
        };
        match path.extension().and_then(|end| end.to_str()) {
            Some("ipynb") => calls(&cells(&text), NOTEBOOK, counts),
            Some("md") => calls(&text, TEXT, counts),
            Some("rs") => calls(&text, 1, counts),
            _ => {}
        }
    }
}

fn cells(notebook: &str) -> String {
    let Ok(json) = serde_json::from_str::<serde_json::Value>(notebook) else {
        return String::new();
    };
    let mut text = String::new();
    for cell in json["cells"]
        .as_array()
        .into_iter()
        .flatten()
        .filter(|cell| cell["cell_type"] == "code")
    {
        match &cell["source"] {
            serde_json::Value::String(source) => text += source,
            lines => text.extend(lines.as_array().into_iter().flatten().filter_map(|line| line.as_str())),
        }
        text.push_str("\n;\n");
    }
    text
}

/// Counts names of types, names that are called, modules (`name::`) and macros (`name!`).
fn calls(code: &str, weight: u32, counts: &mut BTreeMap<String, u32>) {
    let bytes = code.as_bytes();
    let word = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
    let mut at = 0;
    while at < bytes.len() {
        let length = bytes[at..].iter().take_while(|byte| word(byte)).count();
        if length == 0 {
            at += 1;
            continue;
        }
        let name = &code[at..at + length];
        let after = &code[at + length..];
        let called = matches!(bytes.get(at + length), Some(b'(')) || after.starts_with("::<");
        let upper = name.starts_with(|letter: char| letter.is_ascii_uppercase());
        if upper || (called && !name.starts_with(|letter: char| letter.is_ascii_digit())) {
            *counts.entry(name.to_owned()).or_default() += weight;
        } else if after.starts_with("::") {
            *counts.entry(format!("{name}::")).or_default() += weight;
        } else if after.starts_with('!') && !after.starts_with("!=") {
            *counts.entry(format!("{name}!")).or_default() += weight;
        }
        at += length;
    }
}
