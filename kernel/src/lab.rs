//! `tubelab lab`: JupyterLab with our kernel.

use crate::jupyter::{Environment, access, kernelspec, trusted};
use crate::toolkit::{self, Toolkit};
use std::path::Path;
use std::process::Command;
use tubelab::error::{Error, Kind, Moment, Result};

/// Names the Python that started the program of a package.
const PYTHON: &str = "TUBELAB_PYTHON";

/// JupyterLab on a folder of notebooks, until it is ended. On an address that others reach it needs a password or TLS.
pub fn run(folder: &Path, address: &str, arguments: &[String]) -> Result<()> {
    access::check(address, arguments, &access::user_settings())?;
    let status = jupyter()?
        .arg("lab")
        .arg(format!("--ServerApp.ip={address}"))
        .arg(format!(
            "--ServerApp.root_dir={}",
            std::path::absolute(folder).map_err(Error::from)?.display()
        ))
        .args(arguments)
        .status()
        .map_err(Error::from)
        .at(|| "starting JupyterLab")?;
    match status.success() {
        true => Ok(()),
        false => Err(Error::new(Kind::Internal, format!("JupyterLab ended with {status}"))
            .hint("what it printed above says why; another port is chosen with `tubelab lab -- --port 8899`")),
    }
}

/// The command of Jupyter: of the environment that the extra `lab` was installed into, else of our own.
fn jupyter() -> Result<Command> {
    if let (true, Some(python)) = (toolkit::has_kernel_package(), std::env::var_os(PYTHON)) {
        let mut command = Command::new(python);
        command.args(["-m", "jupyter_core"]);
        return Ok(command);
    }
    let environment = prepare()?;
    // They are shown as not trusted otherwise, which is no reason to fail.
    if let Err(error) = trusted::sign(&environment) {
        eprintln!("{error}");
    }
    Ok(environment.jupyter(Vec::<&str>::new()))
}

/// The environment with our kernel in it.
pub fn prepare() -> Result<Environment> {
    let toolkit = Toolkit::of_this_program()?;
    crate::engine::find_compiler()?;
    let environment = Environment::prepare(&mut |step| println!("{step}"))?;
    kernelspec::install(&environment, &toolkit.program())?;
    Ok(environment)
}
