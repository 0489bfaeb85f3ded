//! `cargo run -p xtask -- wheel [--quick] [--out DIRECTORY]`: the two wheels, from the existing build.
//!
//! | file | what it does |
//! |---|---|
//! | [`sysroot`] | the files of the wheel `tubelab`: the build's sysroot, stripped |
//! | [`cells`] | the notebooks, run once so that their cells are compiled |
//! | [`metadata`] | the files of the wheel `tubelab-kernel`: the compiler's metadata, compressed |
//! | [`elf`] | stripping libraries, and the C library that they need |
//! | [`crates`] | the crates that were built in: licences and the bill of materials |
//! | [`wheel`] | the archive |

mod cells;
mod crates;
mod elf;
mod metadata;
mod run;
mod sysroot;
mod wheel;

use std::path::PathBuf;
use std::process::ExitCode;

/// An error message.
type Result<T> = std::result::Result<T, String>;

const USE: &str = "use: cargo run -p xtask -- wheel [--quick] [--out DIRECTORY]

  --quick   pack in seconds instead of minutes, to larger files: for tests
  --out     where the wheels go; target/wheels when not given";

/// How to build the wheels.
pub struct Options {
    quick: bool,
    out: Option<PathBuf>,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = options(&arguments).and_then(|options| make(&options));
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::FAILURE
        }
    }
}

fn options(arguments: &[String]) -> Result<Options> {
    let mut options = Options {
        quick: false,
        out: None,
    };
    let mut rest = arguments.iter().map(String::as_str);
    if rest.next() != Some("wheel") {
        return Err(USE.to_owned());
    }
    while let Some(argument) = rest.next() {
        match argument {
            "--quick" => options.quick = true,
            "--out" => options.out = Some(PathBuf::from(rest.next().ok_or(USE)?)),
            _ => return Err(USE.to_owned()),
        }
    }
    Ok(options)
}

fn make(options: &Options) -> Result<()> {
    run::run(run::cargo().arg("build"))?;
    let project = crates::Project::read()?;
    let out = match &options.out {
        Some(directory) => std::path::absolute(directory).map_err(|error| error.to_string())?,
        None => project.target.join("wheels"),
    };
    let work = out.join("work");
    let _ = std::fs::remove_dir_all(&work);
    run::make_directory(&work)?;
    let build = sysroot::Build::find(&project)?;

    println!("Running the notebooks, so that their cells are compiled.");
    let cells = cells::compile(&project, &build, &work)?;
    println!("Collecting the library and the program.");
    let program = sysroot::collect(&project, &build, &cells, &work)?;
    let tag = elf::platform_tag(&program.libraries())?;
    let wheels = [
        sysroot::wheel(&project, program, &tag)?,
        metadata::wheel(&project, &build, &tag, &work, options.quick)?,
    ];
    for wheel in wheels {
        let file = wheel.write(&out, options.quick)?;
        let size = std::fs::metadata(&file).map_err(|error| error.to_string())?.len();
        println!("{} ({:.1} MB)", file.display(), size as f64 / 1e6);
    }
    let _ = std::fs::remove_dir_all(&work);
    Ok(())
}
