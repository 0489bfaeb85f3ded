//! The documents: links lead somewhere, pages are listed, and what they say is what the code says.

mod columns;
mod gallery;
mod links;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

static FIGURES: LazyLock<Vec<gallery::Entry>> = LazyLock::new(|| gallery::entries().unwrap());

fn pages() -> PathBuf {
    testkit::root().join("docs/src")
}

/// The Rust files below a directory, with their text.
fn sources(directory: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut waiting = vec![directory.to_owned()];
    while let Some(directory) = waiting.pop() {
        for entry in fs::read_dir(directory).unwrap().flatten() {
            let path = entry.path();
            if path.is_dir() {
                waiting.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                found.push((path, text));
            }
        }
    }
    found
}

#[test]
fn every_link_and_anchor_leads_somewhere() {
    let root = testkit::root();
    let files = links::markdown_files(&root);
    assert!(files.len() >= 25, "{files:?}");
    let generated: BTreeSet<PathBuf> = FIGURES
        .iter()
        .map(|entry| pages().join(gallery::picture(entry.name)))
        .collect();
    assert_eq!(links::broken(&root, &files, &generated), [""; 0]);
}

#[test]
fn a_broken_link_is_found() {
    let directory = tempfile::tempdir().unwrap();
    let root = directory.path();
    fs::create_dir_all(root.join("docs/target")).unwrap();
    let write = |name: &str, text: &str| fs::write(root.join(name), text).unwrap();
    write("docs/target/built.md", "[not ours](nowhere.md)");
    write(
        "docs/there.md",
        "# A title: with `code`, twice\n\n# A title: with `code`, twice\n\n```text\n# no heading\n```\n",
    );
    let good = "[a](docs/there.md) [b](docs/there.md#a-title-with-code-twice) [c](./docs/../docs/there.md#a-title-with-code-twice-1)\n\
                [d](https://example.org/nowhere) `[e](nowhere.md)` ![f](docs/made.png) <mailto:a@example.org>\n\
                [g](#here) [h](docs) [i](https://github.com/tubelab/tubelab/blob/main/docs/there.md)\n\n\
                ```text\n[j](nowhere.md)\n```\n\n## Here\n\n[k]: docs/there.md\n";
    write("good.md", good);
    let bad = "[a](nowhere.md) [b](docs/there.md#no-heading) [c](#there) ![d](docs/none.png \"title\")\n\
               [e](https://github.com/tubelab/tubelab/blob/main/nowhere.md)\n\n[f]: docs/nowhere.md\n";
    write("bad.md", bad);
    let files = links::markdown_files(root);
    assert_eq!(files.len(), 3, "{files:?}");
    let generated = BTreeSet::from([root.join("docs/made.png")]);
    assert_eq!(
        links::broken(root, &files, &generated),
        [
            "bad.md: nowhere.md",
            "bad.md: docs/there.md#no-heading",
            "bad.md: #there",
            "bad.md: docs/none.png",
            "bad.md: https://github.com/tubelab/tubelab/blob/main/nowhere.md",
            "bad.md: docs/nowhere.md",
        ]
    );
}

#[test]
fn every_page_is_in_the_summary_once() {
    let summary = fs::read_to_string(pages().join("SUMMARY.md")).unwrap();
    let mut listed: Vec<PathBuf> = links::links(&summary).iter().map(|link| pages().join(link)).collect();
    listed.sort();
    let mut there = links::markdown_files(&pages());
    there.retain(|page| !page.ends_with("SUMMARY.md"));
    assert_eq!(listed, there);
}

#[test]
fn the_gallery_shows_every_figure_as_it_is_drawn() {
    let entries = &*FIGURES;
    let committed = fs::read_to_string(pages().join("gallery.md")).unwrap();
    assert!(
        gallery::page(entries) == committed,
        "docs/src/gallery.md is not current: run `cargo run --example make_pages`"
    );
    let shown: BTreeSet<&str> = entries.iter().map(|entry| entry.name).collect();
    assert_eq!(shown.len(), entries.len());
    let sources = sources(&testkit::root().join("src/plot"));
    let public: BTreeSet<&str> = sources
        .iter()
        .flat_map(|(_, text)| text.lines())
        .filter(|line| line.starts_with("pub fn ") && line.contains("-> Result<Figure>"))
        .filter_map(|line| line.strip_prefix("pub fn ")?.split(['(', '<']).next())
        .collect();
    assert!(public.len() >= 20);
    assert_eq!(shown, public, "the gallery, and the public figures of src/plot");
    for entry in entries {
        let picture = entry.figure.png().unwrap();
        assert!(
            picture.starts_with(b"\x89PNG") && picture.len() > 10_000,
            "{}",
            entry.name
        );
        assert!(entry.figure.svg().unwrap().starts_with("<svg"), "{}", entry.name);
    }
}

#[test]
fn the_reference_of_columns_is_current() {
    let committed = fs::read_to_string(pages().join("reference/columns.md")).unwrap();
    assert!(
        columns::page() == committed,
        "docs/src/reference/columns.md is not current: run `cargo run --example make_pages`"
    );
    let videos = tubelab::clean::clean(&tubelab::fetch::fetch("demo").unwrap()).unwrap();
    let table = committed
        .split("## Videos")
        .nth(1)
        .unwrap()
        .split("\n## ")
        .next()
        .unwrap();
    let listed: Vec<&str> = table
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split('`').next())
        .collect();
    let columns: Vec<&str> = videos.get_column_names().iter().map(|name| name.as_str()).collect();
    assert_eq!(listed, columns);
}

/// Paths of the repository between backticks, those with a place holder left out.
fn paths(text: &str) -> Vec<String> {
    let starts = [
        "src/",
        "kernel/",
        "numerics/",
        "spark/",
        "tests/",
        "examples/",
        "docs/",
        "deploy/",
        "xtask/",
        "notebooks/",
        ".ci/",
        ".github/",
    ];
    let is_plain =
        |code: &&str| code.bytes().all(|c| c.is_ascii_alphanumeric() || b"/._-".contains(&c)) && !code.contains("NAME");
    text.lines()
        .flat_map(|line| line.split('`').skip(1).step_by(2))
        .filter(|code| starts.iter().any(|start| code.starts_with(start)))
        .filter(is_plain)
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_path_that_a_document_names_exists() {
    let root = testkit::root();
    let mut missing = Vec::new();
    let mut named = 0;
    for file in links::markdown_files(&root) {
        for path in paths(&fs::read_to_string(&file).unwrap()) {
            named += 1;
            if !root.join(&path).exists() {
                missing.push(format!("{}: {path}", file.strip_prefix(&root).unwrap().display()));
            }
        }
    }
    assert!(named >= 40, "{named}");
    assert_eq!(missing, [""; 0]);
}

/// `"TUBELAB_…"` in string literals of the code, as it stands there.
fn variables(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices("\"TUBELAB_").filter_map(|(at, _)| {
        // What the build writes into the program is not read from the environment.
        let is_built_in = text[..at].ends_with("env!(");
        let name = text[at + 1..].split('"').next()?;
        let is_name = name.bytes().all(|c| c.is_ascii_uppercase() || c == b'_');
        (!is_built_in && is_name).then_some(name)
    })
}

#[test]
fn every_variable_of_the_environment_is_in_the_reference() {
    let page = fs::read_to_string(pages().join("reference/parameters.md")).unwrap();
    let root = testkit::root();
    let mut sources = sources(&root.join("src"));
    sources.extend(self::sources(&root.join("kernel/src")));
    let read: BTreeSet<&str> = sources.iter().flat_map(|(_, text)| variables(text)).collect();
    assert!(read.len() >= 35, "{read:?}");
    let missing: Vec<&&str> = read
        .iter()
        .filter(|name| !page.contains(&format!("`{name}`")))
        .collect();
    assert!(
        missing.is_empty(),
        "not in docs/src/reference/parameters.md: {missing:?}"
    );
    let shown = page.split('`').filter(|word| word.starts_with("TUBELAB_"));
    let gone: Vec<&str> = shown
        .filter(|name| {
            !name.starts_with("TUBELAB_PARAM_") && !name.starts_with("TUBELAB_TEST_") && *name != "TUBELAB_FUZZ_SECONDS"
        })
        .filter(|name| !read.contains(name))
        .collect();
    assert!(gone.is_empty(), "read by nothing: {gone:?}");
}

#[test]
fn the_image_is_built_from_every_package_of_the_workspace() {
    let root = testkit::root();
    let manifest: toml::Table = toml::from_str(&fs::read_to_string(root.join("Cargo.toml")).unwrap()).unwrap();
    let members = manifest["workspace"]["members"].as_array().unwrap();
    let ignored = fs::read_to_string(root.join("deploy/Containerfile.dockerignore")).unwrap();
    let kept: BTreeSet<&str> = ignored.lines().filter_map(|line| line.strip_prefix('!')).collect();
    assert!(members.len() >= 4);
    for member in members {
        let first = member.as_str().unwrap().split('/').next().unwrap();
        assert!(
            first == "." || kept.contains(first),
            "{member} is not in the build context"
        );
    }
    assert!(kept.contains("spark"), "cargo reads it even where its feature is off");
    for name in kept {
        assert!(root.join(name).exists(), "there is no {name}");
    }
}

/// Rules of yamllint: its defaults, with our line length and without those that such files do not keep.
const YAML: &str = "{extends: default, rules: {line-length: {max: 120}, document-start: disable, \
                    truthy: {check-keys: false}, brackets: disable}}";

#[test]
fn the_workflow_runs_the_gate_with_the_compiler_of_the_project() {
    let root = testkit::root();
    let workflow = fs::read_to_string(root.join(".github/workflows/ci.yml")).unwrap();
    let compiler = env!("CARGO_PKG_RUST_VERSION");
    assert!(
        workflow.contains(&format!("/rust:{compiler}.")),
        "another Rust than {compiler}"
    );
    assert!(workflow.contains("run: bash .ci/run"));
    testkit::needs!(Yamllint);
    let lint = Command::new("yamllint")
        .args(["-d", YAML, ".github"])
        .current_dir(&root)
        .output()
        .unwrap();
    assert!(lint.status.success(), "{}", String::from_utf8_lossy(&lint.stdout));
}
