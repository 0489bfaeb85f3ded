//! What cargo has built, and the documentation of each crate of it as rustdoc's JSON.
//!
//! rustdoc runs directly against the libraries that cargo has built already, which takes seconds a crate;
//! `cargo rustdoc` would check every dependency again.

use rustdoc_types::Crate;
use serde_json::Value;
use std::collections::BTreeMap;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What rustc was told about every crate of the build.
pub struct Build {
    packages: BTreeMap<String, Package>,
    deps_dir: PathBuf,
    /// Where rustdoc writes.
    json_dir: PathBuf,
}

#[derive(Default)]
struct Package {
    crate_name: String,
    version: String,
    directory: PathBuf,
    root: PathBuf,
    edition: String,
    features: Vec<String>,
    library: PathBuf,
    opt_level: String,
    cfgs: Vec<String>,
    env: Vec<(String, String)>,
    /// Extern name and package id.
    dependencies: Vec<(String, String)>,
}

impl Build {
    /// Asks cargo, for which nothing is left to build: the example is the program that runs.
    pub fn read(root: &Path, example: &str) -> Result<Build, Box<dyn Error>> {
        let mut packages: BTreeMap<String, Package> = BTreeMap::new();
        let host = host()?;
        let asked = ["metadata", "--format-version=1", "--filter-platform", &host];
        // Crates of packages that were not built may still have to be downloaded.
        let metadata = cargo(root, &[&asked[..], &["--offline"]].concat()).or_else(|_| cargo(root, &asked))?;
        let metadata: Value = serde_json::from_slice(&metadata)?;
        for node in array(&metadata["resolve"]["nodes"]) {
            let package = packages.entry(text(&node["id"])).or_default();
            for dep in array(&node["deps"]) {
                if array(&dep["dep_kinds"]).iter().any(|kind| kind["kind"].is_null()) {
                    package.dependencies.push((text(&dep["name"]), text(&dep["pkg"])));
                }
            }
        }
        for package in array(&metadata["packages"]) {
            let entry = packages.entry(text(&package["id"])).or_default();
            entry.version = text(&package["version"]);
            entry.directory = PathBuf::from(text(&package["manifest_path"]));
            entry.directory.pop();
        }
        let target_dir = PathBuf::from(text(&metadata["target_directory"]));
        let messages = cargo(
            root,
            &[
                "build",
                "--offline",
                "--quiet",
                "--example",
                example,
                "--message-format=json",
            ],
        )?;
        for line in String::from_utf8(messages)?.lines() {
            let message: Value = serde_json::from_str(line)?;
            let package = packages.entry(text(&message["package_id"])).or_default();
            match message["reason"].as_str() {
                Some("compiler-artifact") => package.read_artifact(&message),
                Some("build-script-executed") => {
                    package.cfgs = strings(&message["cfgs"]);
                    package.env = array(&message["env"])
                        .iter()
                        .map(|pair| (text(&pair[0]), text(&pair[1])))
                        .collect();
                    package.env.push(("OUT_DIR".into(), text(&message["out_dir"])));
                }
                _ => {}
            }
        }
        Ok(Build {
            packages,
            deps_dir: target_dir.join("debug/deps"),
            json_dir: target_dir.join("rustdoc-json"),
        })
    }

    /// The directories of the sources that cargo has fetched from a registry.
    pub fn registry_sources(&self) -> Vec<PathBuf> {
        let is_registry = |directory: &Path| {
            directory
                .ancestors()
                .nth(2)
                .is_some_and(|above| above.ends_with("registry/src"))
        };
        let directories = self.packages.values().map(|package| &package.directory);
        directories
            .filter(|directory| is_registry(directory))
            .cloned()
            .collect()
    }

    pub fn crate_names(&self) -> Vec<String> {
        let mut names: Vec<_> = self
            .packages
            .values()
            .map(|package| package.crate_name.clone())
            .collect();
        names.sort();
        names.dedup();
        names
    }

    fn package(&self, crate_name: &str) -> Option<&Package> {
        self.packages.values().find(|package| package.crate_name == crate_name)
    }

    /// The documentation of one crate. `hidden` includes what is marked `#[doc(hidden)]`.
    pub fn rustdoc(&self, crate_name: &str, hidden: bool) -> Result<Crate, Box<dyn Error>> {
        let package = self
            .package(crate_name)
            .ok_or_else(|| format!("the build has no crate {crate_name}"))?;
        let out = &self.json_dir;
        std::fs::create_dir_all(out)?;
        let mut command = Command::new(std::env::var_os("RUSTDOC").unwrap_or_else(|| "rustdoc".into()));
        command.arg(&package.root).args([
            "--crate-type",
            "lib",
            "--crate-name",
            crate_name,
            "--edition",
            &package.edition,
        ]);
        command
            .args([
                "-Zunstable-options",
                "--output-format",
                "json",
                "--cap-lints",
                "allow",
                "-o",
            ])
            .arg(out);
        command.args(hidden.then_some("--document-hidden-items"));
        for feature in &package.features {
            command.arg("--cfg").arg(format!("feature=\"{feature}\""));
        }
        for cfg in &package.cfgs {
            command.arg("--cfg").arg(cfg);
        }
        for (name, id) in &package.dependencies {
            let library = self
                .packages
                .get(id)
                .map(|package| package.library.as_path())
                .unwrap_or(Path::new(""));
            if !library.as_os_str().is_empty() {
                command.arg("--extern").arg(format!("{name}={}", library.display()));
            }
        }
        command.arg("-L").arg(format!("dependency={}", self.deps_dir.display()));
        command
            .env("RUSTC_BOOTSTRAP", "1")
            .env("CARGO_PKG_VERSION", &package.version);
        command.env(
            "CARGO_MANIFEST_DIR",
            package.root.parent().and_then(Path::parent).unwrap_or(Path::new("")),
        );
        command.envs(package.env.iter().cloned());
        let output = command.output()?;
        if !output.status.success() {
            return Err(format!("rustdoc {crate_name}: {}", String::from_utf8_lossy(&output.stderr)).into());
        }
        let json = std::fs::read(out.join(format!("{crate_name}.json")))?;
        let version = serde_json::from_slice::<Version>(&json)?.format_version;
        if version != rustdoc_types::FORMAT_VERSION {
            return Err(format!(
                "rustdoc writes format {version}, the crate rustdoc-types reads {}: change its version in Cargo.toml",
                rustdoc_types::FORMAT_VERSION
            )
            .into());
        }
        Ok(serde_json::from_slice(&json)?)
    }
}

#[derive(serde::Deserialize)]
struct Version {
    format_version: u32,
}

impl Package {
    fn read_artifact(&mut self, message: &Value) {
        let target = &message["target"];
        let kinds = strings(&target["kind"]);
        if !kinds
            .iter()
            .any(|kind| matches!(kind.as_str(), "lib" | "rlib" | "dylib" | "proc-macro"))
        {
            return;
        }
        // A package that build scripts use too is built twice; theirs is the one at the lower level.
        let opt_level = text(&message["profile"]["opt_level"]);
        if opt_level < self.opt_level {
            return;
        }
        let files = strings(&message["filenames"]);
        let wanted = |end: &str| files.iter().find(|file| file.ends_with(end));
        let Some(library) = [".rlib", ".rmeta", ".so", ".dylib"].iter().find_map(|end| wanted(end)) else {
            return;
        };
        self.crate_name = text(&target["name"]).replace('-', "_");
        self.root = PathBuf::from(text(&target["src_path"]));
        self.edition = text(&target["edition"]);
        self.features = strings(&message["features"]);
        self.library = PathBuf::from(library);
        self.opt_level = opt_level;
    }
}

fn cargo(root: &Path, arguments: &[&str]) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    // What cargo tells this program of its package would make build scripts of dependencies run again.
    for (name, _) in std::env::vars_os() {
        let told = name.to_string_lossy();
        if told.starts_with("CARGO_PKG_") || told.starts_with("CARGO_MANIFEST_") {
            cargo.env_remove(&name);
        }
    }
    let output = cargo.current_dir(root).args(arguments).output()?;
    if !output.status.success() {
        return Err(format!(
            "cargo {}: {}",
            arguments.join(" "),
            String::from_utf8_lossy(&output.stderr)
        )
        .into());
    }
    Ok(output.stdout)
}

fn host() -> Result<String, Box<dyn Error>> {
    let output = Command::new("rustc").arg("-vV").output()?;
    let text = String::from_utf8(output.stdout)?;
    let host = text
        .lines()
        .find_map(|line| line.strip_prefix("host: "))
        .ok_or("rustc -vV names no host")?;
    Ok(host.to_owned())
}

fn array(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn strings(value: &Value) -> Vec<String> {
    array(value).iter().map(text).collect()
}
