//! The built library, laid out so that cells can be compiled against it and nothing moves under a running kernel.
//!
//! ```text
//! <data folder>/toolkit/<name>/
//!   tubelab            this program
//!   lib/               the library with all its dependencies inside
//!   thin/              the same without its code, for compiler and linker
//!   deps/              what the compiler reads of the dependencies: metadata and procedural macros
//!   notebook/          the crate that cells depend on
//!   evcxr/             the configuration folder for a stock evcxr kernel
//!   prelude.rs
//! ```
//!
//! Files are hard links where the file system allows. A rebuild makes a new toolkit with another name: compilers notice
//! a changed flag, not a changed file.

mod prune;
mod thin;

use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};
use tubelab::error::{Error, Kind, Moment, Result};

const NOTEBOOK: [(&str, &str); 10] = [
    ("Cargo.toml", include_str!("../../notebook/Cargo.toml")),
    ("src/lib.rs", include_str!("../../notebook/src/lib.rs")),
    ("src/header.rs", include_str!("../../notebook/src/header.rs")),
    (
        "src/header/chrono.rs",
        include_str!("../../notebook/src/header/chrono.rs"),
    ),
    (
        "src/header/either.rs",
        include_str!("../../notebook/src/header/either.rs"),
    ),
    ("src/header/jiff.rs", include_str!("../../notebook/src/header/jiff.rs")),
    (
        "src/header/num_traits.rs",
        include_str!("../../notebook/src/header/num_traits.rs"),
    ),
    (
        "src/header/polars.rs",
        include_str!("../../notebook/src/header/polars.rs"),
    ),
    (
        "src/header/polars_arrow.rs",
        include_str!("../../notebook/src/header/polars_arrow.rs"),
    ),
    (
        "src/header/serde_json.rs",
        include_str!("../../notebook/src/header/serde_json.rs"),
    ),
];
const PRELUDE: &str = include_str!("../../prelude.rs");
const LIBRARY: &str = "libtubelab.so";
const PROGRAM: &str = "tubelab";

#[derive(Clone, Debug)]
pub struct Toolkit {
    path: PathBuf,
}

impl Toolkit {
    /// The toolkit of the running program: the one that it lies in, or one made from the build that it lies in.
    pub fn of_this_program() -> Result<Self> {
        let program = std::env::current_exe()
            .map_err(Error::from)
            .at(|| "finding this program")?;
        let folder = program.parent().unwrap_or(Path::new("/")).to_owned();
        if folder.join("notebook/Cargo.toml").is_file() {
            return Ok(Toolkit { path: folder });
        }
        Self::publish(&program, &folder).at(|| "laying out the library for notebook cells")
    }

    fn publish(program: &Path, build: &Path) -> Result<Self> {
        let deps = build.join("deps");
        let library = deps.join(LIBRARY);
        if !library.is_file() {
            return Err(Error::new(
                Kind::NotFound,
                format!("the library {} is not built", library.display()),
            )
            .hint("run `cargo build` in the project's folder"));
        }
        let parent = crate::folders::data()?.join("toolkit");
        let path = parent.join(name_of(&[program, &library])?);
        if path.is_dir() {
            return Ok(Toolkit { path });
        }
        let partial = parent.join(format!("partial-{}", std::process::id()));
        let _ = fs::remove_dir_all(&partial);
        let made = lay_out(&partial, &path, program, &library, &deps);
        if made.is_err() || fs::rename(&partial, &path).is_err() {
            let _ = fs::remove_dir_all(&partial);
        }
        made?;
        prune::prune(&parent, &crate::folders::cache()?.join("cells"));
        match path.is_dir() {
            true => Ok(Toolkit { path }),
            false => Err(Error::new(Kind::Storage, format!("{} cannot be made", path.display()))),
        }
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// A name that no other build has.
    pub fn name(&self) -> &str {
        self.path
            .file_name()
            .and_then(|name| name.to_str())
            .unwrap_or("toolkit")
    }

    /// The program, which is also the process that runs cells.
    pub fn program(&self) -> PathBuf {
        self.path.join(PROGRAM)
    }

    /// The configuration folder for a stock evcxr kernel (`EVCXR_CONFIG_DIR`).
    pub fn evcxr_folder(&self) -> PathBuf {
        self.path.join("evcxr")
    }

    /// The commands that make evcxr compile cells against this toolkit.
    pub fn evcxr_settings(&self) -> String {
        settings(&self.path, "thin")
    }

    /// What every kernel evaluates at its start: the user's own file, or the project's.
    pub fn prelude(&self) -> Result<String> {
        let own = dirs::config_dir()
            .map(|folder| folder.join("tubelab/prelude.rs"))
            .filter(|file| file.is_file());
        let file = own.unwrap_or_else(|| self.path.join("prelude.rs"));
        fs::read_to_string(&file)
            .map_err(Error::from)
            .at(|| format!("reading {}", file.display()))
    }
}

/// `library`: the folder of the library that cells are linked to. Any but our own kernel has to load it from there.
fn settings(toolkit: &Path, library: &str) -> String {
    let toolkit = toolkit.display();
    // Separated by the character that cargo asks for, so that a folder's name may hold spaces.
    let flags = [
        "-Cprefer-dynamic".to_owned(),
        "--extern".to_owned(),
        format!("tubelab={toolkit}/{library}/{LIBRARY}"),
        format!("-Ldependency={toolkit}/{library}"),
        format!("-Ldependency={toolkit}/deps"),
        // Not by -Wl, which would split a name at its commas.
        "-Clink-arg=-Xlinker".to_owned(),
        "-Clink-arg=-rpath".to_owned(),
        "-Clink-arg=-Xlinker".to_owned(),
        format!("-Clink-arg={toolkit}/lib"),
    ];
    format!(
        ":opt 0\n:preserve_vars_on_panic 1\n:build_env CARGO_ENCODED_RUSTFLAGS={}\n:dep notebook = {{ path = {:?} }}\n",
        flags.join("\u{1f}"),
        format!("{toolkit}/notebook"),
    )
}

fn lay_out(partial: &Path, path: &Path, program: &Path, library: &Path, deps: &Path) -> Result<()> {
    for folder in ["lib", "thin", "deps", "notebook/src/header", "evcxr"] {
        make_folder(&partial.join(folder))?;
    }
    place(program, &partial.join(PROGRAM))?;
    place(library, &partial.join("lib").join(LIBRARY))?;
    let thin = partial.join("thin").join(LIBRARY);
    if !thin::write(library, &thin) {
        place(library, &thin)?;
    }
    for entry in fs::read_dir(deps)
        .map_err(Error::from)
        .at(|| format!("reading {}", deps.display()))?
        .flatten()
    {
        let file = entry.path();
        // What was only checked has no library beside it, and would only cost the compiler time.
        let is_metadata = file.extension().is_some_and(|e| e == "rmeta") && file.with_extension("rlib").is_file();
        // The compiler loads the procedural macros of dependencies too, though no cell uses them.
        let is_macro = file.extension().is_some_and(|e| e == "so") && entry.file_name() != LIBRARY;
        if is_metadata || is_macro {
            place(&file, &partial.join("deps").join(entry.file_name()))?;
        }
    }
    for (name, text) in NOTEBOOK {
        write(&partial.join("notebook").join(name), text)?;
    }
    write(&partial.join("prelude.rs"), PRELUDE)?;
    write(&partial.join("evcxr/init.evcxr"), &settings(path, "lib"))?;
    write(&partial.join("evcxr/prelude.rs"), PRELUDE)
}

fn make_folder(folder: &Path) -> Result<()> {
    crate::folders::make(folder)
}

fn write(file: &Path, text: &str) -> Result<()> {
    fs::write(file, text)
        .map_err(Error::from)
        .at(|| format!("writing {}", file.display()))
}

fn place(from: &Path, to: &Path) -> Result<()> {
    fs::hard_link(from, to)
        .or_else(|_| fs::copy(from, to).map(drop))
        .map_err(Error::from)
        .at(|| format!("placing {}", to.display()))
}

fn name_of(files: &[&Path]) -> Result<String> {
    let mut hash = Sha256::new();
    for file in files {
        let data = fs::metadata(file)
            .map_err(Error::from)
            .at(|| format!("looking at {}", file.display()))?;
        let modified = data
            .modified()
            .map_err(Error::from)?
            .duration_since(std::time::UNIX_EPOCH)
            .unwrap_or_default();
        hash.update(data.len().to_le_bytes());
        hash.update(modified.as_nanos().to_le_bytes());
    }
    for (_, text) in NOTEBOOK {
        hash.update(text);
    }
    hash.update(PRELUDE);
    Ok(format!("{:.16x}", hash.finalize()))
}
