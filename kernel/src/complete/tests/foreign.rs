//! What others wrote is not kept, and hover finds it where it stands.

use super::*;
use crate::complete::index::{PARTS, index, unpacked};
use crate::complete::sources::Sources;
use std::collections::BTreeSet;

/// Our own words on what polars leaves undocumented.
const OURS: [&str; 2] = [
    "Starts a query on the frame; nothing is computed before `collect`.",
    "The number of values, nulls included.",
];

fn foreign() -> Vec<String> {
    let parts = PARTS[1..].iter().map(|part| unpacked(part));
    parts
        .flat_map(|part| part.lines().map(str::to_owned).collect::<Vec<_>>())
        .collect()
}

/// The column of documentation.
fn docs(line: &str) -> Option<&str> {
    let column = match line.chars().next()? {
        'D' => 2,
        'V' => 3,
        'T' | 'F' => 4,
        'G' | 'M' => 6,
        _ => return None,
    };
    line.split('\t').nth(column)
}

#[test]
fn the_index_keeps_no_sentence_of_others() {
    let (mut places, mut bare) = (0, 0);
    for line in foreign() {
        match docs(&line) {
            Some("") => bare += 1,
            Some(docs) if index().place(docs).is_some() => places += 1,
            Some(docs) => assert!(OURS.contains(&docs), "{line}"),
            None => {}
        }
        // Whatever the columns mean: no signature has five plain words in a row.
        for column in line.split('\t').filter(|column| !OURS.contains(column)) {
            let plain = |word: &str| word.chars().all(|letter| letter.is_ascii_lowercase());
            let words: Vec<&str> = column.split(' ').collect();
            assert!(
                !words.windows(5).any(|words| words.iter().all(|word| plain(word))),
                "{line}"
            );
        }
    }
    println!("{places} places, {bare} without documentation");
    assert!(places > 5000, "{places}");
}

#[test]
fn the_index_names_the_versions_of_the_lock_file() {
    let lock = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.lock")).unwrap();
    let locked: BTreeSet<String> = lock
        .split("[[package]]")
        .filter_map(|package| {
            let field = |name: &str| Some(package.split_once(name)?.1.split('"').nth(1)?.to_owned());
            Some(format!("{}-{}", field("name = ")?, field("version = ")?))
        })
        .collect();
    let named: BTreeSet<&str> = index().files().filter_map(|file| file.split('/').next()).collect();
    assert!(named.contains("library") && named.len() > 10, "{named:?}");
    let other: Vec<_> = named
        .iter()
        .filter(|name| **name != "library" && !locked.contains(**name))
        .collect();
    assert!(
        other.is_empty(),
        "run `cargo run --example make_index`: {other:?} are not in Cargo.lock"
    );
}

#[test]
fn hover_says_what_the_source_says() {
    let sources = Sources::of_user();
    for (code, start, end, definition) in [
        (
            "videos.height",
            "polars-core-",
            "/frame/dataframe.rs",
            "pub fn height(&self) -> usize {",
        ),
        (
            "videos.clone().lazy().with_row_index",
            "polars-lazy-",
            "/src/frame/mod.rs",
            "pub fn with_row_index<",
        ),
        (
            "LazyFrame",
            "polars-lazy-",
            "/src/frame/mod.rs",
            "pub struct LazyFrame {",
        ),
        ("rates.push", "library/alloc", "/vec/mod.rs", "pub fn push("),
        (
            "let n = 1_i32; n.count_ones",
            "library/core",
            "/num/int_macros.rs",
            "pub const fn count_ones(",
        ),
        ("tubelab::jiff::Zoned", "jiff-", "/src/zoned.rs", "pub struct Zoned {"),
        ("std::collections", "library/std", "/collections/mod.rs", ""),
    ] {
        let file = index()
            .files()
            .find(|file| file.starts_with(start) && file.ends_with(end));
        let file = file.unwrap_or_else(|| panic!("the index names no {start}…{end}"));
        let Some(text) = sources.read(file) else {
            let need = match file.starts_with("library/") {
                true => testkit::Need::RustSrc,
                false => testkit::Need::Crates,
            };
            testkit::skip(need, &format!("{file} is missing"), testkit::test_name!());
            continue;
        };
        let said = first_words(&text, definition);
        let before = std::time::Instant::now();
        let help = inspect(code, code.len(), &session()).unwrap();
        println!("{code}: {:?}, {}", before.elapsed(), help.plain.replace('\n', " "));
        assert!(
            said.len() > 5 && help.plain.contains(&said),
            "{code}: {said}\n{}",
            help.plain
        );
    }
}

/// What a file says of itself or of a definition, as far as it is plain prose.
fn first_words(text: &str, definition: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let (mark, start) = if definition.is_empty() {
        ("//! ", 0)
    } else {
        let at = lines.iter().position(|line| line.starts_with(definition)).unwrap();
        // Attributes may have lines of any look.
        let last = (0..at).rev().find(|at| lines[*at].starts_with("///")).unwrap();
        let above = |at: &usize| lines[*at].starts_with("///") || lines[*at].starts_with("#[");
        ("/// ", (0..=last).rev().take_while(above).last().unwrap())
    };
    let words = lines[start..].iter().filter_map(|line| line.strip_prefix(mark));
    let first = words.into_iter().find(|words| !words.starts_with('#')).unwrap();
    // Links lose their targets.
    first.split('[').next().unwrap().trim_end().to_owned()
}

#[test]
fn places_lead_to_documentation() {
    let sources = Sources::of_user();
    let (mut found, mut missed) = (0, vec![]);
    for line in foreign().iter().step_by(7) {
        let Some((file, at)) = docs(line).and_then(|docs| index().place(docs)) else {
            continue;
        };
        if sources.read(file).is_none() {
            continue;
        }
        let path = line.split('\t').nth(1).unwrap();
        match sources.docs(file, at, path.rsplit("::").next().unwrap()) {
            Some(_) => found += 1,
            None => missed.push(line.clone()),
        }
    }
    println!("{found} found, {} missed: {missed:#?}", missed.len());
    if found == 0 {
        let why = "cargo's directory has no sources of crates";
        testkit::skip(testkit::Need::Crates, why, testkit::test_name!());
    }
    // A method that borrows the words of another type's keeps its name; one std of another release may differ.
    assert!(missed.len() * 50 <= found, "{missed:#?}");
}
