//! Doc comments of the public functions: free functions have an example, and what can fail says how, in one form.

use std::collections::BTreeSet;
use std::path::Path;

/// Files below these modules are not for users.
const HIDDEN: [&str; 4] = ["cells/", "fuzz.rs", "platform/", "model/regressor.rs"];
/// Except for these, which `lib.rs` re-exports.
const SHOWN: [&str; 2] = ["platform/interrupt.rs", "platform/parameters.rs"];

/// A file of `src` by its path, without its tests.
struct Source {
    path: String,
    lines: Vec<String>,
}

/// A public function, with its doc comment and its signature.
struct Function<'a> {
    name: &'a str,
    docs: Vec<&'a str>,
    signature: String,
    /// The type that it is a method of.
    owner: Option<&'a str>,
}

impl Source {
    fn new(path: &str, text: &str) -> Source {
        let lines = text.lines().take_while(|line| line.trim() != "#[cfg(test)]");
        Source {
            path: path.to_owned(),
            lines: lines.map(str::to_owned).collect(),
        }
    }

    /// The names of its public types and traits.
    fn types(&self) -> impl Iterator<Item = &str> {
        let items = ["pub struct ", "pub enum ", "pub trait "];
        self.lines
            .iter()
            .filter_map(move |line| items.iter().find_map(|item| line.strip_prefix(item)))
            .map(word)
    }

    fn functions(&self) -> Vec<Function<'_>> {
        let mut found = Vec::new();
        let mut owner = None;
        for (index, line) in self.lines.iter().enumerate() {
            if let Some(head) = line.strip_prefix("impl") {
                owner = Some(word(
                    head.rsplit_once(" for ")
                        .map_or(without_parameters(head), |(_, name)| name),
                ));
            } else if line.starts_with('}') {
                owner = None;
            }
            let Some(name) = line.trim_start().strip_prefix("pub ").and_then(function) else {
                continue;
            };
            let above = self.lines[..index].iter().rev().map(|line| line.trim());
            let above: Vec<_> = above
                .take_while(|line| line.starts_with("///") || line.starts_with("#["))
                .collect();
            if above.contains(&"#[doc(hidden)]") {
                continue;
            }
            let docs = above
                .into_iter()
                .rev()
                .filter_map(|line| line.strip_prefix("///"))
                .map(str::trim)
                .collect();
            let rest = self.lines[index..].iter().take_while(|line| !line.is_empty());
            let signature: String = rest.map(String::as_str).collect::<Vec<_>>().join(" ");
            let signature = signature.split('{').next().unwrap_or_default().to_owned();
            found.push(Function {
                name,
                docs,
                signature,
                owner: if line.starts_with("pub") { None } else { owner },
            });
        }
        found
    }
}

/// The name of a function, from what follows `pub`.
fn function(rest: &str) -> Option<&str> {
    let rest = rest.strip_prefix("const ").unwrap_or(rest);
    Some(word(rest.strip_prefix("async ").unwrap_or(rest).strip_prefix("fn ")?))
}

/// `Memory<K>` of `<K: Hash> Memory<K>`.
fn without_parameters(head: &str) -> &str {
    let mut depth = 0;
    for (at, c) in head.char_indices() {
        match c {
            '<' => depth += 1,
            '>' => depth -= 1,
            ' ' if depth == 0 => return head[at..].trim_start(),
            _ => {}
        }
    }
    head
}

/// The identifier at the beginning.
fn word(text: &str) -> &str {
    text.split(|c: char| !c.is_alphanumeric() && c != '_')
        .next()
        .unwrap_or_default()
}

impl Function<'_> {
    /// What its doc comment lacks.
    fn faults(&self) -> Vec<&'static str> {
        let has_example = self.docs.iter().filter(|line| line.starts_with("```")).count() >= 2;
        let errors = self
            .docs
            .iter()
            .position(|line| *line == "# Errors")
            .map(|at| self.docs.get(at + 1));
        let can_fail = self
            .signature
            .rsplit_once("->")
            .is_some_and(|(_, returned)| word(returned.trim()) == "Result");
        let mut faults = Vec::new();
        if self.docs.is_empty() {
            faults.push("has no doc comment");
        }
        if self.owner.is_none() && !has_example {
            faults.push("has no example");
        }
        match errors.flatten() {
            None if can_fail => faults.push("returns a Result and has no `# Errors`"),
            Some(first) if !["`is_", "As [", "No error"].iter().any(|form| first.starts_with(form)) => {
                faults.push(
                    "describes its errors in another form than “`is_input()`: when.”, “As [`other`].” or “No error …”",
                );
            }
            _ => {}
        }
        faults
    }
}

/// One line for each fault in the doc comments of public functions.
fn check(sources: &[Source]) -> Vec<String> {
    let types: BTreeSet<&str> = sources.iter().flat_map(Source::types).collect();
    let mut faults = Vec::new();
    for source in sources {
        for function in source.functions() {
            if function.owner.is_none_or(|owner| types.contains(owner)) {
                let name = function.name;
                faults.extend(
                    function
                        .faults()
                        .iter()
                        .map(|fault| format!("{}: `{name}` {fault}", source.path)),
                );
            }
        }
    }
    faults
}

fn read(root: &Path, directory: &Path, sources: &mut Vec<Source>) {
    let mut entries: Vec<_> = std::fs::read_dir(directory)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            read(root, &path, sources);
            continue;
        }
        let name = path.strip_prefix(root).unwrap().to_string_lossy().into_owned();
        if !HIDDEN.iter().any(|hidden| name.starts_with(hidden)) || SHOWN.contains(&name.as_str()) {
            sources.push(Source::new(&name, &std::fs::read_to_string(&path).unwrap()));
        }
    }
}

#[test]
fn public_functions_have_examples_and_say_how_they_fail() {
    let root = testkit::root().join("src");
    let mut sources = Vec::new();
    read(&root, &root, &mut sources);
    let functions: usize = sources.iter().map(|source| source.functions().len()).sum();
    assert!(
        functions > 400,
        "only {functions} functions were found: the scanner misses some"
    );
    let faults = check(&sources);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn faults_are_found() {
    let bad = "
pub fn bare(x: usize) -> usize {
/// Has an example, and no `# Errors`.
///
/// ```
/// fails();
/// ```
#[must_use]
pub fn fails(
    x: usize,
) -> Result<usize> {
}

/// Says how it fails, in another form.
///
/// # Errors
/// Fails when x is 0.
///
/// ```
/// formless();
/// ```
pub fn formless() -> Result<()> {
}

#[doc(hidden)]
pub fn hidden() -> Result<()> {
}

pub struct Shown;

impl<T: Into<String>> Shown {
    /// No example is needed here.
    pub fn method(&self) -> usize {
    }

    /// But its errors are.
    pub fn fallible(&self, then: impl Fn() -> usize) -> Result<()> {
    }

    /// Takes something that can fail, and does not itself.
    pub fn infallible(&self, then: impl Fn() -> Result<()>) -> usize {
    }
}

struct Private;

impl Private {
    pub fn anything(&self) -> Result<()> {
    }
}

#[cfg(test)]
mod tests {
    pub fn helper() {
    }
}
";
    let expected = [
        "bad.rs: `bare` has no doc comment",
        "bad.rs: `bare` has no example",
        "bad.rs: `fails` returns a Result and has no `# Errors`",
        "bad.rs: `formless` describes its errors in another form than “`is_input()`: when.”, “As [`other`].” or “No error …”",
        "bad.rs: `fallible` returns a Result and has no `# Errors`",
    ];
    assert_eq!(check(&[Source::new("bad.rs", bad)]), expected);
}

#[test]
fn a_function_that_is_well_described_has_no_fault() {
    let good = "
/// Adds one.
///
/// # Errors
/// `is_input()`: x is too large.
///
/// # Examples
/// ```
/// assert_eq!(add(1)?, 2);
/// ```
pub fn add(x: usize) -> Result<usize, Error> {
}
";
    assert_eq!(check(&[Source::new("good.rs", good)]), Vec::<String>::new());
}
