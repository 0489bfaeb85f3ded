//! Lines for modules: their names, and the functions and constants they define.

use crate::docs::values;
use crate::types::{Names, show, signature};
use crate::world::{Found, Space, World};
use rustdoc_types::ItemEnum;
use std::collections::{BTreeMap, BTreeSet};

/// A module and its names, and the functions and constants it defines.
pub fn module(world: &World, path: &str, module: Found, functions: &mut BTreeMap<String, String>) -> String {
    let mut text = format!("D\t{path}\t{}\n", world.docs(module.0, module.1));
    let none = Names::new();
    for ((name, _), (krate, item)) in world.exports(module, false) {
        if item.deprecation.is_some() {
            continue;
        }
        let Some(defined) = world.path(krate, item.id) else {
            continue;
        };
        let docs = || world.docs(krate, item);
        let short = defined.rsplit("::").next().unwrap_or_default().to_owned();
        let (kind, target, line) = match &item.inner {
            ItemEnum::Module(_) => ("m", defined, None),
            ItemEnum::Struct(_) => ("s", defined, None),
            ItemEnum::Enum(_) => ("e", defined, None),
            ItemEnum::Union(_) => ("u", defined, None),
            ItemEnum::Trait(_) => ("t", defined, None),
            ItemEnum::TypeAlias(alias) => ("a", world.encode(krate, &alias.type_, &none), None),
            ItemEnum::Function(function) => {
                let result = function
                    .sig
                    .output
                    .as_ref()
                    .map_or("()".into(), |ty| world.encode(krate, ty, &none));
                let args = world.encode_args(krate, function, &none);
                let values = if krate == "tubelab" {
                    values(item.docs.as_deref())
                } else {
                    String::new()
                };
                let line = format!(
                    "f\t{}\t{result}\t{args}\t{}\t{values}",
                    signature(&short, function),
                    docs()
                );
                ("f", defined, Some(line))
            }
            ItemEnum::Constant { type_, .. } => {
                let ty = world.encode(krate, type_, &none);
                (
                    "c",
                    defined,
                    Some(format!("c\tconst {short}: {}\t{ty}\t\t{}", show(type_), docs())),
                )
            }
            ItemEnum::Static(content) => {
                let ty = world.encode(krate, &content.type_, &none);
                (
                    "c",
                    defined,
                    Some(format!(
                        "c\tstatic {short}: {}\t{ty}\t\t{}",
                        show(&content.type_),
                        docs()
                    )),
                )
            }
            ItemEnum::Macro(_) => ("!", defined, Some(format!("!\tmacro {short}!\t_\t\t{}", docs()))),
            _ => continue,
        };
        if let Some(line) = line {
            functions.insert(target.clone(), format!("G\t{target}\t{line}\n"));
        }
        text += &format!("E\t{name}\t{kind}\t{target}\n");
    }
    for (name, kind, target) in world.foreign(module) {
        text += &format!("E\t{name}\t{kind}\t{target}\n");
    }
    text
}

/// The traits whose methods come with an import of the module.
pub fn traits_of(world: &World, module: &str) -> BTreeSet<String> {
    let exports = world
        .get(Space::Type, module)
        .map(|module| world.exports(module, false))
        .unwrap_or_default();
    let traits = exports
        .values()
        .filter(|(_, item)| matches!(item.inner, ItemEnum::Trait(_)));
    traits.filter_map(|(krate, item)| world.path(krate, item.id)).collect()
}
