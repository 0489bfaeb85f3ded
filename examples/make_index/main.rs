//! Makes the index from which the kernel completes code and explains names: `cargo run --example make_index`.
//!
//! It asks rustdoc about the libraries that cargo has built, which takes minutes. With an argument:
//!
//! | argument | what |
//! |---|---|
//! | `own` | this crate's part alone, in seconds: after each change of what is public here or of its documentation |
//! | `std` | std's part, from the component `rust-src` or the directory `library` given after it; it changes with the toolchain |
//! | `check` | writes nothing, and fails when this crate's part is not what is committed |

#[path = "../common/build.rs"]
mod build;
#[path = "../../kernel/src/complete/mod.rs"]
#[allow(dead_code, unused_imports)]
mod complete;
mod docs;
mod facts;
mod modules;
mod names;
mod places;
mod standard;
mod types;
mod usage;
mod world;

use facts::{Facts, Part};
use places::{Origin, Places};
use rustdoc_types::{Crate, ItemEnum, Visibility};
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use world::World;

/// What every notebook uses and polars leaves without a word.
const UNDOCUMENTED: [(&str, &str, &str); 2] = [
    (
        "polars_lazy::frame::IntoLazy",
        "lazy",
        "Starts a query on the frame; nothing is computed before `collect`.",
    ),
    (
        "polars_core::frame::column::Column",
        "len",
        "The number of values, nulls included.",
    ),
];
/// This program, whose dependencies are those of the library.
const EXAMPLE: &str = "make_index";
const OUT: &str = "kernel/src/complete/index";

fn main() -> Result<(), Box<dyn Error>> {
    let root = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| ".".into()));
    let root = root.as_path();
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let directory = std::env::temp_dir().join("tubelab-make-index");
    std::fs::create_dir_all(&directory)?;
    match arguments.first().map(String::as_str) {
        Some("std") => standard(root, arguments.get(1).map(Path::new), &directory),
        Some("own") => write(root, "own", &documented_own(root)?.text),
        Some("check") => check(root),
        None => libraries(root, &directory),
        Some(other) => Err(format!("`{other}` is none of `own`, `std`, `check`").into()),
    }
}

fn standard(root: &Path, source: Option<&Path>, directory: &Path) -> Result<(), Box<dyn Error>> {
    let world = World::new(
        standard::read(source, directory)?,
        Places::new(standard::origins(source, directory)?),
    );
    let (mut names, modules) = names::public_paths(&world, &["std", "core"]);
    let refused = names::probe(&mut names, &[], directory)?;
    println!("{} names, {} refused by the compiler", names.len(), refused.len());
    let mut facts = Facts::read(&world, Part::Standard, &BTreeSet::new());
    let odd = |path: &str| {
        ["std::os::", "core::core_arch", "core::core_simd", "core::intrinsics"]
            .iter()
            .any(|start| path.starts_with(start))
    };
    facts.keep(
        |path| !odd(path) && (names.contains_key(path) || !path.contains("::")),
        BTreeSet::new(),
    );
    let modules = modules
        .into_iter()
        .filter(|(path, _)| !odd(path) && !path.contains("::arch"))
        .collect();
    let text = part(&world, Part::Standard, &names, &modules, &facts);
    write(root, "standard", &places::numbered(&text, 's'))
}

fn libraries(root: &Path, directory: &Path) -> Result<(), Box<dyn Error>> {
    let build = build::Build::read(root, EXAMPLE)?;
    let known = build.crate_names();
    let mut crates: BTreeMap<String, Crate> = BTreeMap::new();
    let mut queue = vec!["tubelab".to_owned()];
    while let Some(name) = queue.pop() {
        if crates.contains_key(&name) || !known.contains(&name) {
            continue;
        }
        match build.rustdoc(&name, true) {
            Ok(krate) => {
                queue.extend(reexported(&krate));
                crates.insert(name, krate);
            }
            Err(error) => println!("left out: {error}"),
        }
    }
    println!("read {}", crates.keys().cloned().collect::<Vec<_>>().join(", "));
    let own = own(crates["tubelab"].clone())?;
    let world = World::new(
        crates,
        Places::new(build.registry_sources().into_iter().map(Origin::package).collect()),
    );
    let (mut names, modules) = names::public_paths(&world, &["tubelab"]);
    names.retain(|path, _| Part::of(path.split("::").next().unwrap_or_default()) == Part::Libraries);
    let deps = deps();
    let flags = [
        "--extern".to_owned(),
        format!("tubelab={}", deps.join("libtubelab.so").display()),
        "-L".to_owned(),
        format!("dependency={}", deps.display()),
    ];
    let refused = names::probe(&mut names, &flags, directory)?;
    println!("{} names, refused by the compiler: {refused:?}", names.len());
    let aliases = names::aliases(&world, &names, &modules);
    let traits = modules::traits_of(&world, "polars::prelude");
    let mut facts = Facts::read(&world, Part::Libraries, &traits);
    let mut roots = own.leads;
    roots.extend(traits);
    let small = |path: &str| {
        ["jiff", "serde_json"]
            .iter()
            .any(|krate| path.split("::").next() == Some(krate))
    };
    let documented = ["polars_core::series::Series", "polars_plan::dsl::expr::Expr"];
    facts.borrow_docs("polars_core::frame::column::Column", &documented);
    for (path, name, text) in UNDOCUMENTED {
        facts.describe(path, name, text);
    }
    facts.keep(|path| small(path) && names.contains_key(path), roots);
    let modules = modules
        .into_iter()
        .filter(|(path, _)| small(path) || path == "polars" || path == "polars::prelude")
        .collect();
    let aliases: String = aliases
        .iter()
        .map(|(ty, alias)| format!("A\t{ty}\t{alias}\n"))
        .collect();
    let text = aliases + &part(&world, Part::Libraries, &names, &modules, &facts);
    write(root, "own", &own.text)?;
    write(root, "libraries", &places::numbered(&text, 'l'))?;
    let usage = usage::practised(root) + &usage::typed(&world, root);
    write(root, "usage", &usage)
}

fn documented_own(root: &Path) -> Result<Own, Box<dyn Error>> {
    own(build::Build::read(root, EXAMPLE)?.rustdoc("tubelab", true)?)
}

fn check(root: &Path) -> Result<(), Box<dyn Error>> {
    let own = documented_own(root)?;
    let committed = std::fs::read(root.join(OUT).join("own.gz"))?;
    let mut text = String::new();
    flate2::read::GzDecoder::new(&committed[..]).read_to_string(&mut text)?;
    if text == own.text {
        return Ok(());
    }
    let old: BTreeSet<&str> = text.lines().collect();
    let new: BTreeSet<&str> = own.text.lines().collect();
    for line in new.difference(&old).take(5) {
        println!("+ {line}");
    }
    for line in old.difference(&new).take(5) {
        println!("- {line}");
    }
    Err("the index is not current: run `cargo run --example make_index -- own`".into())
}

struct Own {
    text: String,
    leads: BTreeSet<String>,
}

/// The crate's own part, from its own documentation alone.
fn own(krate: Crate) -> Result<Own, Box<dyn Error>> {
    let world = World::new(BTreeMap::from([("tubelab".to_owned(), krate)]), Places::default());
    let (names, modules) = names::public_paths(&world, &["tubelab"]);
    let traits = world.crates["tubelab"]
        .index
        .values()
        .filter(|item| matches!(item.inner, ItemEnum::Trait(_)))
        .filter_map(|item| world.path("tubelab", item.id))
        .collect();
    let facts = Facts::read(&world, Part::Own, &traits);
    let text = part(&world, Part::Own, &names, &modules, &facts);
    let mut leads = facts.leads();
    // What the text names at all: results of functions, re-exports.
    for line in text.lines().filter(|line| line.starts_with(['G', 'E', 'T'])) {
        leads.extend(types::paths(line));
    }
    Ok(Own { text, leads })
}

type Modules<'a> = BTreeMap<String, world::Found<'a>>;

fn part(world: &World, part: Part, names: &BTreeMap<String, String>, modules: &Modules, facts: &Facts) -> String {
    let mut text = String::new();
    for (defined, public) in names {
        text += &format!("N\t{defined}\t{public}\n");
    }
    let mut functions = BTreeMap::new();
    for (path, module) in modules {
        if Part::of(module.0) == part {
            text += &modules::module(world, path, *module, &mut functions);
        }
    }
    text.extend(functions.into_values());
    for (name, count) in usage::documented(world, part) {
        text += &format!("U\t{name}\t{count}\n");
    }
    if part != Part::Own {
        let (found, missed) = world.places();
        println!("documentation found in the sources {found} times, not found {missed} times");
    }
    text + &facts.write()
}

/// The crates that a crate shows as if they were its own.
fn reexported(krate: &Crate) -> BTreeSet<String> {
    krate
        .index
        .values()
        .filter(|item| item.visibility == Visibility::Public)
        .filter_map(|item| match &item.inner {
            ItemEnum::Use(import) => import.id.filter(|id| !krate.index.contains_key(id)),
            _ => None,
        })
        .filter_map(|id| krate.paths.get(&id)?.path.first().cloned())
        .filter(|name| Part::of(name) == Part::Libraries)
        .collect()
}

fn write(root: &Path, name: &str, text: &str) -> Result<(), Box<dyn Error>> {
    std::fs::create_dir_all(root.join(OUT))?;
    let mut packed = flate2::GzBuilder::new()
        .mtime(0)
        .write(vec![], flate2::Compression::best());
    packed.write_all(text.as_bytes())?;
    let packed = packed.finish()?;
    println!(
        "{name}: {} lines, {} bytes, {} packed",
        text.lines().count(),
        text.len(),
        packed.len()
    );
    std::fs::write(root.join(OUT).join(format!("{name}.gz")), packed)?;
    Ok(())
}

/// Where cargo keeps what it has built: this program lies beside it.
fn deps() -> PathBuf {
    let program = std::env::current_exe().unwrap_or_default();
    program
        .parent()
        .and_then(Path::parent)
        .unwrap_or(Path::new(""))
        .join("deps")
}
