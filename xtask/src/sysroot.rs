//! The wheel `tubelab`: the sysroot of the build, without what only the compiler reads.

use crate::Result;
use crate::crates::Project;
use crate::elf;
use crate::run::{files, make_directory, name, output, read, read_text};
use crate::wheel::{Entry, Wheel};
use crate::{cells, run};
use std::path::{Path, PathBuf};
use std::process::Command;

const MAIN: &str = include_str!("../python/main.py");
const INIT: &str = "\"\"\"tubelab: YouTube channel analytics in Rust notebooks. The command is `tubelab`.\"\"\"\n";
/// The path of the sysroot in the wheel.
const PLACE: &str = "tubelab/sysroot";

/// The sysroot that the build laid out.
pub struct Build {
    pub path: PathBuf,
    name: String,
}

impl Build {
    pub fn find(project: &Project) -> Result<Self> {
        let program = project.target.join("debug/tubelab");
        let path = PathBuf::from(output(Command::new(program).arg("sysroot"))?.trim());
        let name = read_text(&path.join("name"))?;
        Ok(Build { path, name })
    }

    /// The same on every machine.
    pub fn name(&self) -> &str {
        &self.name
    }

    pub fn program(&self) -> PathBuf {
        self.path.join("tubelab")
    }
}

/// The files of the wheel.
pub struct Collected {
    entries: Vec<Entry>,
    libraries: Vec<PathBuf>,
}

impl Collected {
    /// The files that the dynamic linker loads.
    pub fn libraries(&self) -> Vec<&Path> {
        self.libraries.iter().map(PathBuf::as_path).collect()
    }
}

pub fn collect(project: &Project, build: &Build, cells: &[PathBuf], work: &Path) -> Result<Collected> {
    let stripped = work.join("stripped");
    make_directory(&stripped)?;
    let program = stripped.join("tubelab");
    elf::strip(&build.program(), &program, false)?;
    elf::cut_run_path(&program)?;
    let mut entries = vec![
        Entry::text("tubelab/__init__.py", INIT),
        Entry::text("tubelab/__main__.py", MAIN),
        Entry::text(&format!("{PLACE}/name"), build.name()),
        Entry::new(&format!("{PLACE}/tubelab"), read(&program)?).executable(),
        Entry::new(&format!("{PLACE}/prelude.rs"), read(&build.path.join("prelude.rs"))?),
    ];
    let mut libraries = vec![program];
    for library in files(&build.path.join("lib"))? {
        let name = name(&library);
        let own = stripped.join(&name);
        elf::strip(&library, &own, true)?;
        entries.push(Entry::new(&format!("{PLACE}/lib/{name}"), read(&own)?).executable());
        libraries.push(own);
    }
    if libraries.len() < 3 {
        return Err("Rust's standard library is not in the sysroot: build with rustup's compiler".to_owned());
    }
    for cell in cells {
        entries.push(Entry::new(&format!("{PLACE}/cells/{}", name(cell)), read(cell)?));
    }
    for notebook in cells::notebooks(project)? {
        entries.push(Entry::new(
            &format!("{PLACE}/notebooks/{}", name(&notebook)),
            read(&notebook)?,
        ));
    }
    Ok(Collected { entries, libraries })
}

pub fn wheel(project: &Project, collected: Collected, tag: &str) -> Result<Wheel> {
    let version = &project.version;
    let mut requirements = vec![format!("tubelab-kernel=={version}; extra == 'lab'")];
    for name in ["jupyterlab", "plotly"] {
        requirements.push(format!("{name}=={}; extra == 'lab'", pinned(project, name)?));
    }
    Ok(Wheel {
        name: "tubelab".to_owned(),
        summary: "YouTube channel analytics in Rust notebooks: fetch, clean, train and plot".to_owned(),
        description: include_str!("../python/tubelab.md").to_owned(),
        version: version.clone(),
        tag: tag.to_owned(),
        extras: vec!["lab".to_owned()],
        requirements,
        console: Some("tubelab = tubelab.__main__:main".to_owned()),
        built_in: project.built_in(false)?,
        entries: collected.entries,
        root: project.root.clone(),
    })
}

/// The version of Jupyter that the program installs.
fn pinned(project: &Project, package: &str) -> Result<String> {
    let list = run::read_text(&project.root.join("kernel/src/jupyter/lab/requirements.txt"))?;
    let found = list
        .lines()
        .find_map(|line| line.strip_prefix(package)?.strip_prefix("=="));
    found
        .map(|version| version.trim().to_owned())
        .ok_or_else(|| format!("{package} has no version in requirements.txt"))
}
