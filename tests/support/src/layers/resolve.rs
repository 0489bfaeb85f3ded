//! Which file a path leads to.

use super::source::{Path, Source};
use std::collections::HashMap;

/// The files of a crate and their modules.
pub struct Crate {
    pub files: Vec<Source>,
    /// The file of every module, inline ones too.
    modules: HashMap<Vec<String>, usize>,
}

/// Where a path leads.
pub enum Target {
    /// An item in a file.
    File(usize),
    /// A module itself, of which something may be used elsewhere.
    Module(usize),
    /// An item of the root of the crate.
    Root,
}

impl Crate {
    pub fn new(files: Vec<Source>) -> Self {
        let mut modules = HashMap::new();
        for (at, file) in files.iter().enumerate() {
            modules.insert(file.module.clone(), at);
            for inner in &file.modules {
                modules.insert(inner.clone(), at);
            }
        }
        Crate { files, modules }
    }

    /// Where a path of a file leads, if into another file of the crate.
    pub fn resolve(&self, file: &Source, path: &Path) -> Option<Target> {
        let absolute = self.absolute(file, path)?;
        let is_import = path.import.is_some();
        if path.import.as_ref().is_some_and(|import| import.is_public) && absolute.starts_with(&file.module) {
            let name = path
                .import
                .as_ref()
                .map(|import| import.name.as_str())
                .unwrap_or_default();
            let imports_itself = file.names.contains(name);
            return match self.follow(&absolute, 0) {
                Some(Target::File(other)) if imports_itself => Some(Target::File(other)),
                _ => None,
            };
        }
        match self.follow(&absolute, 0)? {
            Target::File(other) if self.files[other].name == file.name => None,
            Target::Module(other) if !is_import && path.segments.len() > 1 => Some(Target::File(other)),
            target => Some(target),
        }
    }

    /// The path from the root of the crate on.
    fn absolute(&self, file: &Source, path: &Path) -> Option<Vec<String>> {
        let mut base = path.scope.clone();
        let mut rest = path.segments.as_slice();
        match rest.first()?.as_str() {
            "crate" => base.clear(),
            "self" => {}
            "super" => {
                while let Some((first, after)) = rest.split_first()
                    && first == "super"
                {
                    base.pop();
                    rest = after;
                }
                base.extend(rest.iter().cloned());
                return Some(base);
            }
            first => {
                let mut child = base.clone();
                child.push(first.to_owned());
                if self.modules.contains_key(&child) {
                    base = child;
                } else {
                    base = self.imported(file, path, first)?;
                }
            }
        }
        base.extend(rest[1..].iter().cloned());
        Some(base)
    }

    /// The module that a file has imported under this name.
    fn imported(&self, file: &Source, path: &Path, name: &str) -> Option<Vec<String>> {
        let is_it = |other: &&Path| {
            other.import.as_ref().is_some_and(|import| import.name == name)
                && !std::ptr::eq(*other, path)
                && other.segments.first().is_some_and(|first| first != name)
        };
        let absolute = self.absolute(file, file.paths.iter().find(is_it)?)?;
        self.modules.contains_key(&absolute).then_some(absolute)
    }

    fn follow(&self, absolute: &[String], depth: usize) -> Option<Target> {
        let deepest = (0..=absolute.len()).rev();
        let (length, at) = deepest
            .filter_map(|length| Some((length, *self.modules.get(&absolute[..length])?)))
            .next()?;
        let Some(name) = absolute.get(length) else {
            return Some(Target::Module(at));
        };
        let file = &self.files[at];
        // An inline module hands nothing on, and circles of names end somewhere.
        if file.module.len() == length && depth < 8 && !file.items.contains(name) {
            for other in &file.paths {
                let Some(import) = other.import.as_ref().filter(|import| import.is_public) else {
                    continue;
                };
                if other.scope != file.module {
                    continue;
                }
                let Some(mut inner) = self.absolute(file, other) else {
                    // Another crate is handed on.
                    if import.name == *name {
                        return None;
                    }
                    continue;
                };
                if import.name == *name {
                    inner.extend(absolute[length + 1..].iter().cloned());
                    return self.follow(&inner, depth + 1);
                }
                if import.name == "*"
                    && self
                        .modules
                        .get(&inner)
                        .is_some_and(|&of| self.files[of].items.contains(name))
                {
                    return self.modules.get(&inner).map(|&of| Target::File(of));
                }
            }
        }
        if length > 0 {
            return Some(Target::File(at));
        }
        match self.files.iter().position(|file| file.macros.contains(name)) {
            Some(of_macro) if !self.files[of_macro].module.is_empty() => Some(Target::File(of_macro)),
            _ => Some(Target::Root),
        }
    }
}
