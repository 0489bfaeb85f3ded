//! Where the documentation of others stands: file and line, as the kernel will read it.
//!
//! rustdoc gives what a macro makes the line of the macro's call. So each place is read the way the kernel reads it, and
//! counts only if the text there is what rustdoc has.

use crate::complete::comments;
use crate::complete::prose::{Length, prose};
use rustdoc_types::{Item, ItemEnum};
use std::cell::{Cell, OnceCell};
use std::collections::HashMap;
use std::path::{Path, PathBuf};

/// A directory of sources.
#[derive(Default)]
pub struct Origin {
    pub directory: PathBuf,
    /// What the kernel calls it.
    pub label: String,
}

impl Origin {
    /// Sources of a package, which the kernel calls by the name of their directory.
    pub fn package(directory: PathBuf) -> Origin {
        let label = directory.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Origin { directory, label }
    }
}

#[derive(Default)]
pub struct Places {
    origins: Vec<(Origin, OnceCell<Sources>)>,
    found: Cell<usize>,
    missed: Cell<usize>,
}

#[derive(Default)]
struct Sources {
    /// The lines, by the path below the directory.
    files: HashMap<PathBuf, Vec<&'static str>>,
    /// The lines that define a name.
    definitions: HashMap<String, Vec<(PathBuf, usize)>>,
}

impl Places {
    pub fn new(origins: Vec<Origin>) -> Places {
        Places {
            origins: origins.into_iter().map(|origin| (origin, OnceCell::new())).collect(),
            ..Places::default()
        }
    }

    pub fn counts(&self) -> (usize, usize) {
        (self.found.get(), self.missed.get())
    }

    /// `@label/path:line`, where the kernel will read `text`.
    pub fn find(&self, item: &Item, text: &str) -> Option<String> {
        let place = self.place(item, text);
        let count = if place.is_some() { &self.found } else { &self.missed };
        count.set(count.get() + 1);
        place
    }

    fn place(&self, item: &Item, text: &str) -> Option<String> {
        let Some(span) = &item.span else {
            // std shows what core gives to a primitive type, and no longer knows where it was.
            return self
                .origins
                .iter()
                .find_map(|origin| in_origin(origin, item, None, text));
        };
        let origin = self
            .origins
            .iter()
            .find(|(origin, _)| span.filename.starts_with(&origin.directory))?;
        let file = span.filename.strip_prefix(&origin.0.directory).ok()?;
        in_origin(origin, item, Some((file, span.begin.0)), text)
    }
}

fn in_origin(
    (origin, sources): &(Origin, OnceCell<Sources>),
    item: &Item,
    place: Option<(&Path, usize)>,
    text: &str,
) -> Option<String> {
    let sources = sources.get_or_init(|| Sources::read(&origin.directory));
    let name = item.name.as_deref().unwrap_or_default();
    let defines = |file: &Path, line: usize| {
        let line = sources
            .files
            .get(file)
            .and_then(|lines| lines.get(line.checked_sub(1)?));
        line.and_then(|line| comments::defined(line)) == Some(name)
    };
    let mut places = vec![];
    if let Some((file, line)) = place {
        if matches!(item.inner, ItemEnum::Module(_)) {
            places.push((file.to_owned(), 0));
        }
        // Any other line is a macro's call.
        if defines(file, line) {
            places.push((file.to_owned(), line));
        }
    }
    places.extend(sources.definitions.get(name).into_iter().flatten().cloned());
    let says = |(file, line): &(PathBuf, usize)| {
        let markdown = comments::docs_in(sources.files.get(file)?, *line, name)?;
        Some(prose(Some(&markdown), Length::HOVER))
    };
    let start = |text: &str| text.split('\u{b}').next().unwrap_or_default().to_owned();
    let whole = places.iter().find(|place| says(place).as_deref() == Some(text));
    // Further paragraphs may be what a macro puts together.
    let (file, line) = whole.or_else(|| {
        places
            .iter()
            .find(|place| says(place).is_some_and(|found| start(&found) == start(text)))
    })?;
    Some(format!("@{}/{}:{line}", origin.label, file.display()))
}

impl Sources {
    fn read(directory: &Path) -> Sources {
        let mut sources = Sources::default();
        sources.walk(directory, directory);
        let mut files: Vec<&PathBuf> = sources.files.keys().collect();
        files.sort();
        for file in files {
            for (number, line) in sources.files[file].iter().enumerate() {
                if let Some(name) = comments::defined(line) {
                    let places = sources.definitions.entry(name.to_owned()).or_default();
                    places.push((file.clone(), number + 1));
                }
            }
        }
        sources
    }

    fn walk(&mut self, root: &Path, directory: &Path) {
        for path in std::fs::read_dir(directory)
            .into_iter()
            .flatten()
            .filter_map(|entry| Some(entry.ok()?.path()))
        {
            if path.is_dir() {
                self.walk(root, &path);
            } else if path.extension().is_some_and(|end| end == "rs")
                && let (Ok(text), Ok(file)) = (std::fs::read_to_string(&path), path.strip_prefix(root))
            {
                self.files.insert(file.to_owned(), text.leak().lines().collect());
            }
        }
    }
}

/// The text with a short name for each file, and lines that say which.
pub fn numbered(text: &str, part: char) -> String {
    let mut files: HashMap<&str, usize> = HashMap::new();
    let mut names = String::new();
    let mut out = String::with_capacity(text.len());
    for line in text.lines() {
        for (number, column) in line.split('\t').enumerate() {
            if number > 0 {
                out.push('\t');
            }
            match column.strip_prefix('@').and_then(|place| place.rsplit_once(':')) {
                // Types of functions begin with the same mark.
                Some((file, line)) if file.ends_with(".rs") => {
                    let next = files.len();
                    let id = *files.entry(file).or_insert_with(|| {
                        names += &format!("P\t{part}{next}\t{file}\n");
                        next
                    });
                    out += &format!("@{part}{id}:{line}");
                }
                _ => out += column,
            }
        }
        out.push('\n');
    }
    names + &out
}
