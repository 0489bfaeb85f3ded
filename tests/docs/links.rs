//! Links of Markdown files: which of them lead nowhere.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path, PathBuf};

/// Where the files of this repository are shown. Pages of the book link to files outside the book by this address.
const HOST: &str = "https://github.com/tubelab/tubelab/blob/main/";
/// Directories that hold nothing of ours: builds, reports, environments.
const SKIPPED: [&str; 6] = ["target", ".git", "report", "mlartifacts", "node_modules", "__pycache__"];

/// The Markdown files below a directory.
pub fn markdown_files(root: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut waiting = vec![root.to_owned()];
    while let Some(directory) = waiting.pop() {
        for entry in std::fs::read_dir(&directory).into_iter().flatten().flatten() {
            let (path, name) = (entry.path(), entry.file_name());
            let is_ours = !SKIPPED.iter().any(|skipped| name == *skipped) && path != root.join("docs/book");
            if path.is_dir() && is_ours {
                waiting.push(path);
            } else if path.extension().is_some_and(|extension| extension == "md") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// Every link of these files that leads nowhere, as `file: link`. `generated` are files that a program makes.
pub fn broken(root: &Path, files: &[PathBuf], generated: &BTreeSet<PathBuf>) -> Vec<String> {
    let mut anchors = BTreeMap::new();
    let mut broken = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(file).unwrap_or_default();
        for link in links(&text) {
            let Some((target, anchor)) = local(root, file, &link) else {
                continue;
            };
            let leads = target.exists() || generated.contains(&target);
            let is_there = anchor.is_none_or(|anchor| {
                let known = anchors.entry(target.clone()).or_insert_with(|| {
                    let text = std::fs::read_to_string(&target).unwrap_or_default();
                    headings(&text)
                });
                known.contains(anchor)
            });
            if !leads || !is_there {
                let file = file.strip_prefix(root).unwrap_or(file);
                broken.push(format!("{}: {link}", file.display()));
            }
        }
    }
    broken
}

/// The file that a link leads to, and the anchor in it; nothing for other hosts.
fn local<'a>(root: &Path, file: &Path, link: &'a str) -> Option<(PathBuf, Option<&'a str>)> {
    let (path, anchor) = match link.split_once('#') {
        Some((path, anchor)) => (path, Some(anchor)),
        None => (link, None),
    };
    let target = match path.strip_prefix(HOST) {
        Some(path) => root.join(path),
        None if path.contains("://") || path.starts_with("mailto:") => return None,
        None if path.is_empty() => file.to_owned(),
        None => file.parent().unwrap_or(root).join(path),
    };
    Some((plain(&target), anchor))
}

/// A path without `.` and `..`.
fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for component in path.components() {
        match component {
            Component::ParentDir => {
                plain.pop();
            }
            Component::CurDir => {}
            other => plain.push(other),
        }
    }
    plain
}

/// The targets of links and pictures in a text, code left out.
pub fn links(text: &str) -> Vec<String> {
    let mut links = Vec::new();
    for line in prose(text) {
        let line = without_code(line);
        // [words](target) and ![words](target "title")
        for piece in line.split("](").skip(1) {
            let target = piece.split([')', ' ']).next().unwrap_or_default();
            links.push(target.trim_matches(['<', '>']).to_owned());
        }
        // [words]: target
        if let Some((_, target)) = line.split_once("]: ").filter(|_| line.starts_with('[')) {
            links.push(target.trim().trim_matches(['<', '>']).to_owned());
        }
    }
    links
}

/// The anchors of a text's headings, as GitHub and mdBook make them.
fn headings(text: &str) -> BTreeSet<String> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut anchors = BTreeSet::new();
    for line in prose(text) {
        let title = line.trim_start_matches('#');
        if title.len() == line.len() || !title.starts_with(' ') {
            continue;
        }
        let anchor: String = title
            .trim()
            .chars()
            .filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'))
            .map(|c| if c == ' ' { '-' } else { c.to_ascii_lowercase() })
            .collect();
        let count = seen.entry(anchor.clone()).or_default();
        anchors.insert(match *count {
            0 => anchor,
            repeated => format!("{anchor}-{repeated}"),
        });
        *count += 1;
    }
    anchors
}

/// The lines outside of fenced code.
fn prose(text: &str) -> impl Iterator<Item = &str> {
    let mut fence: Option<&str> = None;
    text.lines().filter(move |line| {
        let start = line.trim_start();
        let mark = ["```", "~~~"].into_iter().find(|mark| start.starts_with(mark));
        match (fence, mark) {
            (None, Some(mark)) => {
                fence = Some(mark);
                false
            }
            (Some(open), Some(mark)) if open == mark => {
                fence = None;
                false
            }
            (open, _) => open.is_none(),
        }
    })
}

/// A line without `code` between backticks.
fn without_code(line: &str) -> String {
    line.split('`').step_by(2).collect::<Vec<_>>().join("`")
}
