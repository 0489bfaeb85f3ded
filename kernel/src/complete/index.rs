//! The index: what rustdoc knows of this crate, of the libraries behind it and of std, in lines of text.
//!
//! It contains the documentation of this crate. For third-party crates it has the file and line, and hover reads the documentation
//! in the user's copy of the sources.
//!
//! `examples/make_index` writes it and says what the lines mean. It is unpacked on the first question; sections are
//! read when they are asked for, so that a question costs as much as its answer.

use flate2::read::GzDecoder;
use std::collections::HashMap;
use std::io::Read;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

/// Our own crate, and third-party crates, of which there are only names, signatures and places.
pub const PARTS: [&[u8]; 3] = [
    include_bytes!("index/own.gz"),
    include_bytes!("index/libraries.gz"),
    include_bytes!("index/standard.gz"),
];
const USAGE: &[u8] = include_bytes!("index/usage.gz");

const STANDARD: [&str; 3] = ["core::", "alloc::", "std::"];
const ANALYSES: usize = 3;
const CODE: usize = 4;

#[derive(Default)]
pub struct Index {
    names: HashMap<&'static str, &'static str>,
    aliases: Vec<(&'static str, &'static str)>,
    /// The lines of a type or trait; each part may add implementations to a type of another.
    types: HashMap<&'static str, Vec<&'static str>>,
    modules: HashMap<&'static str, &'static str>,
    functions: HashMap<&'static str, &'static str>,
    /// Files of sources, by the short names that places give them.
    files: HashMap<&'static str, &'static str>,
    /// How often a name is called: in the documentation of each part, in analyses, in the library's own code.
    usage: [HashMap<&'static str, u32>; 5],
    /// Sections and entries that were read before.
    sections: Mutex<HashMap<String, Arc<Section>>>,
    entries: Mutex<HashMap<String, Arc<Entries>>>,
}

type Entries = HashMap<&'static str, Vec<Entry>>;

/// A name in a module.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    pub name: &'static str,
    /// m module, s struct, e enum, u union, t trait, a alias, f function, c constant, ! macro.
    pub kind: char,
    /// The path of the definition; for an alias the type.
    pub target: &'static str,
}

/// A function, method or constant.
#[derive(Clone, Copy, Debug)]
pub struct Function {
    pub name: &'static str,
    /// m method, a associated function, k associated constant, f function, c constant, ! macro.
    pub flag: char,
    pub signature: &'static str,
    pub result: &'static str,
    /// Types of the arguments, where they tell parameters of type.
    pub arguments: &'static str,
    pub docs: &'static str,
    /// Texts that an argument may be, by commas.
    pub values: &'static str,
}

#[derive(Clone, Copy, Debug)]
pub struct Field {
    pub name: &'static str,
    pub ty: &'static str,
    pub shown: &'static str,
    pub docs: &'static str,
}

#[derive(Clone, Copy, Debug)]
pub struct Variant {
    pub name: &'static str,
    /// `(T,U)`, `{a:T,b:U}` or nothing.
    pub payload: &'static str,
    pub docs: &'static str,
}

#[derive(Debug, Default)]
pub struct Implementation {
    pub pattern: &'static str,
    /// Empty for methods of the type's own.
    pub of_trait: &'static str,
    pub associated: Vec<(&'static str, &'static str)>,
    pub members: Vec<Function>,
}

/// All lines of a type.
#[derive(Debug, Default)]
pub struct Section {
    pub kind: char,
    pub generics: Vec<&'static str>,
    pub docs: &'static str,
    pub fields: Vec<Field>,
    pub variants: Vec<Variant>,
    pub implementations: Vec<Implementation>,
}

static INDEX: LazyLock<Index> = LazyLock::new(Index::load);

/// Unpacks the index before the first request.
pub fn load() {
    LazyLock::force(&INDEX);
    super::sources::load();
}

/// The index, unpacked once.
pub fn index() -> &'static Index {
    &INDEX
}

impl Index {
    /// A part that cannot be read is skipped, and the kernel offers less.
    fn load() -> Index {
        let mut index = Index::default();
        for (number, part) in PARTS.into_iter().enumerate() {
            index.read(unpacked(part).leak(), number);
        }
        for line in unpacked(USAGE).leak().lines() {
            let mut columns = line.split(' ');
            let name = columns.next().unwrap_or("");
            for usage in &mut index.usage[ANALYSES..=CODE] {
                usage.insert(name, columns.next().and_then(|count| count.parse().ok()).unwrap_or(0));
            }
        }
        index
    }

    fn read(&mut self, text: &'static str, part: usize) {
        let mut at = 0;
        while at < text.len() {
            let line = line_at(text, at);
            let after = at + line.len() + 1;
            match line.as_bytes().first() {
                Some(b'N') => {
                    let (_, defined, public) = three(line);
                    self.names.insert(defined, public);
                    at = after;
                }
                Some(b'A') => {
                    let (_, ty, alias) = three(line);
                    self.aliases.push((ty, alias));
                    at = after;
                }
                Some(b'P') => {
                    let (_, short, file) = three(line);
                    self.files.insert(short, file);
                    at = after;
                }
                Some(b'U') => {
                    let (_, name, count) = three(line);
                    self.usage[part].insert(name, count.parse().unwrap_or(0));
                    at = after;
                }
                Some(b'G') => {
                    let (_, path, _) = three(line);
                    self.functions.insert(path, line);
                    at = after;
                }
                Some(kind @ (b'T' | b'D')) => {
                    let inside: &[u8] = if *kind == b'T' { b"FVIM" } else { b"E" };
                    let mut end = after;
                    while text.as_bytes().get(end).is_some_and(|byte| inside.contains(byte)) {
                        end += line_at(text, end).len() + 1;
                    }
                    let section = &text[at..end.min(text.len())];
                    let (_, path, _) = three(line);
                    if *kind == b'T' {
                        self.types.entry(path).or_default().push(section);
                    } else {
                        self.modules.insert(path, section);
                    }
                    at = end;
                }
                _ => at = after,
            }
        }
    }

    pub fn public_path(&self, defined: &str) -> Option<&'static str> {
        self.names.get(defined).copied()
    }

    /// The file and line that stand in the place of documentation.
    pub fn place(&self, docs: &str) -> Option<(&'static str, usize)> {
        let (short, line) = docs.strip_prefix('@')?.split_once(':')?;
        Some((self.files.get(short)?, line.parse().ok()?))
    }

    /// The files of sources that places name.
    #[cfg(test)]
    pub fn files(&self) -> impl Iterator<Item = &'static str> {
        self.files.values().copied()
    }

    /// Types and the aliases by which alone they can be named.
    pub fn aliases(&self) -> &[(&'static str, &'static str)] {
        &self.aliases
    }

    #[cfg(test)]
    pub fn names(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.names.iter().map(|(defined, public)| (*defined, *public))
    }

    /// How often a name is called where people show how it is done; `on` is the path of what it belongs to.
    pub fn usage(&self, name: &str, on: &str) -> f64 {
        let of = |part: usize, name: &str| f64::from(self.usage[part].get(name).copied().unwrap_or(0));
        let analyses = of(ANALYSES, name);
        let rough = match on.split("::").next() {
            _ if name.ends_with([':', '!']) => analyses + of(CODE, name),
            Some("tubelab") => analyses + of(0, name),
            _ if on.contains("::") && !STANDARD.iter().any(|start| on.starts_with(start)) => analyses + of(1, name),
            // Examples in std are about odd corners; how a library is written says more.
            _ => analyses + of(CODE, name) + 0.2 * of(2, name),
        };
        // Calls of this very method say more than calls of some method of that name.
        0.2 * rough + self.calls(on, name)
    }

    /// The same for calls of this very function of a type or module.
    pub fn calls(&self, on: &str, name: &str) -> f64 {
        let count = self.usage[ANALYSES].get(format!("{on}.{name}").as_str());
        20.0 * f64::from(count.copied().unwrap_or(0))
    }

    pub fn has_type(&self, path: &str) -> bool {
        self.types.contains_key(path)
    }

    pub fn module_docs(&self, path: &str) -> &'static str {
        let head = self.modules.get(path).and_then(|section| section.lines().next());
        head.map_or("", |line| three(line).2)
    }

    pub fn entries(&self, module: &str) -> impl Iterator<Item = Entry> {
        let section = self.modules.get(module).copied().unwrap_or("");
        section.lines().skip(1).map(|line| {
            let mut columns = line.split('\t').skip(1);
            Entry {
                name: columns.next().unwrap_or(""),
                kind: columns.next().and_then(|kind| kind.chars().next()).unwrap_or(' '),
                target: columns.next().unwrap_or(""),
            }
        })
    }

    /// What a name means in a module: a module, a type and a function may share it.
    pub fn entry(&self, module: &str, name: &str) -> Vec<Entry> {
        let mut known = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        let entries = known.entry(module.to_owned()).or_insert_with(|| {
            let mut entries = Entries::new();
            for entry in self.entries(module) {
                entries.entry(entry.name).or_default().push(entry);
            }
            Arc::new(entries)
        });
        entries.get(name).cloned().unwrap_or_default()
    }

    pub fn function(&self, path: &str) -> Option<Function> {
        let line = self.functions.get(path)?;
        function(line)
    }

    pub fn section(&self, path: &str) -> Option<Arc<Section>> {
        let texts = self.types.get(path)?;
        let mut sections = self.sections.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(section) = sections.get(path) {
            return Some(section.clone());
        }
        let mut section = Section::default();
        for line in texts.iter().flat_map(|text| text.lines()) {
            section.read(line);
        }
        let section = Arc::new(section);
        sections.insert(path.to_owned(), section.clone());
        Some(section)
    }
}

impl Section {
    fn read(&mut self, line: &'static str) {
        let mut columns = line.split('\t');
        let mut next = || columns.next().unwrap_or("");
        match next() {
            "T" => {
                let (_, kind, generics, docs) = (next(), next(), next(), next());
                if let Some(kind) = kind.chars().next() {
                    self.kind = kind;
                    self.docs = docs;
                    self.generics = generics.split(',').filter(|name| !name.is_empty()).collect();
                }
            }
            "F" => self.fields.push(Field {
                name: next(),
                ty: next(),
                shown: next(),
                docs: next(),
            }),
            "V" => self.variants.push(Variant {
                name: next(),
                payload: next(),
                docs: next(),
            }),
            "I" => self.implementations.push(Implementation {
                pattern: next(),
                of_trait: next(),
                associated: next().split(';').filter_map(|pair| pair.split_once('=')).collect(),
                members: vec![],
            }),
            "M" => {
                if let (Some(last), Some(function)) = (self.implementations.last_mut(), function(line)) {
                    last.members.push(function);
                }
            }
            _ => {}
        }
    }
}

fn function(line: &'static str) -> Option<Function> {
    let mut columns = line.split('\t').skip(1);
    let mut next = || columns.next();
    let (path, flag) = (next()?, next()?);
    Some(Function {
        name: path.rsplit("::").next().unwrap_or(path),
        flag: flag.chars().next()?,
        signature: next()?,
        result: next()?,
        arguments: next()?,
        docs: next()?,
        values: next().unwrap_or(""),
    })
}

/// The text of a part; what cannot be read is left out.
pub fn unpacked(part: &[u8]) -> String {
    let mut text = String::with_capacity(part.len() * 9);
    match GzDecoder::new(part).read_to_string(&mut text) {
        Ok(_) => text,
        Err(_) => String::new(),
    }
}

fn line_at(text: &'static str, at: usize) -> &'static str {
    let rest = &text[at..];
    rest.find('\n').map_or(rest, |end| &rest[..end])
}

/// The first two columns and the rest.
fn three(line: &'static str) -> (&'static str, &'static str, &'static str) {
    let mut columns = line.splitn(3, '\t');
    let mut next = || columns.next().unwrap_or("");
    (next(), next(), next())
}
