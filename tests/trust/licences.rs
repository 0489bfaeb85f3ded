//! The licences of the whole tree, and build scripts that stay on this machine.

use serde_json::Value;
use std::collections::BTreeSet;
use std::process::Command;
use std::sync::LazyLock;
use testkit::Need;

/// What cargo knows of everything that is built for this machine; nothing where crates of packages that are not built by default
/// cannot be downloaded.
static TREE: LazyLock<Option<Value>> = LazyLock::new(|| {
    let ask = |program: &str, arguments: &[&str]| {
        let output = Command::new(program)
            .args(arguments)
            .current_dir(testkit::root())
            .output()
            .unwrap();
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        output
            .status
            .success()
            .then(|| String::from_utf8(output.stdout).unwrap())
            .ok_or(told)
    };
    let about = ask("rustc", &["-vV"]).unwrap();
    let host = about.lines().find_map(|line| line.strip_prefix("host: ")).unwrap();
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let arguments = [
        "metadata",
        "--format-version",
        "1",
        "--locked",
        "--filter-platform",
        host,
    ];
    let told = match ask(&cargo, &[&arguments[..], &["--offline"]].concat()) {
        Ok(told) => told,
        Err(_) if !testkit::has(Need::Crates, "trust::licences") => return None,
        Err(_) => ask(&cargo, &arguments).unwrap(),
    };
    Some(serde_json::from_str(&told).unwrap())
});

fn packages() -> impl Iterator<Item = &'static Value> {
    let tree = TREE.as_ref().map(|tree| tree["packages"].as_array().unwrap());
    tree.into_iter().flatten()
}

/// The list of `deny.toml`, and the licences that it states for single crates.
fn allowed() -> (BTreeSet<String>, Vec<(String, String)>) {
    let rules: toml::Table = toml::from_str(include_str!("../../deny.toml")).unwrap();
    let licences = rules["licenses"].as_table().unwrap();
    let text = |value: &toml::Value| value.as_str().unwrap().to_owned();
    let allowed = licences["allow"].as_array().unwrap().iter().map(text).collect();
    let stated = licences["clarify"].as_array().unwrap().iter();
    (
        allowed,
        stated
            .map(|one| (text(&one["crate"]), text(&one["expression"])))
            .collect(),
    )
}

/// Whether an SPDX expression can be met by what is allowed: `A OR B` by either, `A AND B` by both, `/` is an old OR.
fn is_met(expression: &str, allowed: &BTreeSet<String>) -> bool {
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut at = 0;
    let met = either(&words, &mut at, allowed);
    met && at == words.len()
}

fn either(words: &[&str], at: &mut usize, allowed: &BTreeSet<String>) -> bool {
    let mut met = both(words, at, allowed);
    while words.get(*at) == Some(&"OR") {
        *at += 1;
        met |= both(words, at, allowed);
    }
    met
}

fn both(words: &[&str], at: &mut usize, allowed: &BTreeSet<String>) -> bool {
    let mut met = one(words, at, allowed);
    while words.get(*at) == Some(&"AND") {
        *at += 1;
        met &= one(words, at, allowed);
    }
    met
}

fn one(words: &[&str], at: &mut usize, allowed: &BTreeSet<String>) -> bool {
    let Some(word) = words.get(*at) else { return false };
    *at += 1;
    if *word == "(" {
        let met = either(words, at, allowed);
        *at += 1;
        return met;
    }
    let mut name = (*word).to_owned();
    if words.get(*at) == Some(&"WITH") {
        name = format!("{word} WITH {}", words.get(*at + 1).unwrap_or(&""));
        *at += 2;
    }
    allowed.contains(&name)
}

#[test]
fn expressions_are_read_as_spdx_has_them() {
    let allowed = ["MIT", "ISC", "Apache-2.0 WITH LLVM-exception"]
        .map(str::to_owned)
        .into();
    for met in [
        "MIT",
        "GPL-3.0 OR MIT",
        "MIT/GPL-2.0",
        "(GPL-3.0 OR MIT) AND ISC",
        "Apache-2.0 WITH LLVM-exception",
    ] {
        assert!(is_met(met, &allowed), "{met}");
    }
    for unmet in [
        "GPL-3.0",
        "MIT AND GPL-3.0",
        "(MIT AND GPL-3.0) OR Apache-2.0",
        "Apache-2.0",
        "",
        "MIT MIT",
    ] {
        assert!(!is_met(unmet, &allowed), "{unmet}");
    }
}

#[test]
fn every_licence_in_the_tree_is_allowed() {
    if TREE.is_none() {
        return;
    }
    let (allowed, stated) = allowed();
    let mut refused = Vec::new();
    for package in packages() {
        let name = package["name"].as_str().unwrap();
        let stated = stated
            .iter()
            .find(|(of, _)| of == name)
            .map(|(_, licence)| licence.as_str());
        let licence = package["license"].as_str().or(stated).unwrap_or("none");
        // The crate of the tests is not given to anyone.
        if !is_met(licence, &allowed) && name != "testkit" {
            refused.push(format!("{name} {}: {licence}", package["version"]));
        }
    }
    assert!(packages().count() > 300, "the tree was not read");
    assert_eq!(refused, Vec::<String>::new());
}

/// Whoever builds offline gets the same program: no script of the tree opens a connection or calls a program that does.
#[test]
fn no_build_script_downloads_anything() {
    const SIGNS: [&str; 9] = [
        "reqwest",
        "ureq",
        "hyper::",
        "curl",
        "wget",
        "TcpStream",
        "UdpSocket",
        "git2",
        "download",
    ];
    if TREE.is_none() {
        return;
    }
    let mut scripts = 0;
    let mut found = Vec::new();
    for package in packages() {
        let targets = package["targets"].as_array().unwrap();
        for target in targets.iter().filter(|target| target["kind"][0] == "custom-build") {
            scripts += 1;
            let source = std::fs::read(target["src_path"].as_str().unwrap()).unwrap();
            let source = String::from_utf8_lossy(&source);
            found.extend(
                SIGNS
                    .iter()
                    .filter(|sign| source.contains(**sign))
                    .map(|sign| format!("{}: {sign}", package["name"])),
            );
        }
    }
    assert!(scripts > 20, "only {scripts} build scripts were read");
    assert_eq!(found, Vec::<String>::new());
}
