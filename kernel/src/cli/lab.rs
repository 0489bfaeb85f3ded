//! `tubelab lab`: JupyterLab with our kernel.

use crate::jupyter::lab::{Environment, access, kernelspec, trusted};
use crate::platform::signals;
use crate::sysroot::{self, Sysroot, notebooks};
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tubelab::error::{Context, Error, Kind, Result};

const POLL_INTERVAL: Duration = Duration::from_millis(100);

/// The environment variable with the Python that started the packaged program.
const PYTHON: &str = "TUBELAB_PYTHON";

#[derive(clap::Args)]
pub struct Arguments {
    /// Directory to open
    #[arg(long, default_value = notebooks::DEFAULT, value_parser = notebooks::directory)]
    notebooks: PathBuf,
    /// Address to listen on; an address that other machines reach needs a password or TLS in Jupyter's settings
    #[arg(long, default_value = "127.0.0.1")]
    address: String,
    /// Arguments passed on to JupyterLab, after `--`
    #[arg(last = true)]
    arguments: Vec<String>,
}

impl Arguments {
    /// Runs JupyterLab until it ends.
    pub fn run(self) -> Result<()> {
        run(&notebooks::writable(&self.notebooks)?, &self.address, &self.arguments)
    }
}

fn run(directory: &Path, address: &str, arguments: &[String]) -> Result<()> {
    access::check(address, arguments, &access::user_settings())?;
    let mut jupyter = jupyter()?;
    jupyter
        .arg(format!("--ServerApp.ip={address}"))
        .arg(format!(
            "--ServerApp.root_dir={}",
            std::path::absolute(directory).map_err(Error::from)?.display()
        ))
        .args(arguments);
    let status = run_to_its_end(&mut jupyter).with_context(|| "starting JupyterLab")?;
    match status.success() {
        true => Ok(()),
        false => Err(Error::new(Kind::Internal, format!("JupyterLab exited with {status}"))
            .hint("see its output above; `tubelab lab -- --port 8899` chooses another port")),
    }
}

/// The command of JupyterLab: from the environment of the extra `lab` if that is installed, else from our own environment.
fn jupyter() -> Result<Command> {
    if let (true, Some(python)) = (sysroot::has_kernel_package(), std::env::var_os(PYTHON)) {
        let mut command = Command::new(python);
        command.args(["-m", "jupyterlab"]);
        return Ok(command);
    }
    let environment = prepare()?;
    // They are shown as not trusted otherwise, which is no reason to fail.
    if let Err(error) = trusted::sign(&environment) {
        eprintln!("{error}");
    }
    Ok(environment.jupyter(["lab"]))
}

/// The environment with our kernel in it.
pub(super) fn prepare() -> Result<Environment> {
    let sysroot = Sysroot::of_this_program()?;
    crate::engine::find_compiler()?;
    let environment = Environment::prepare(&mut |step| println!("{step}"))?;
    kernelspec::install(&environment, &sysroot.program())?;
    Ok(environment)
}

/// Runs a program until it ends, and passes signals on to it, so that nothing is left running. Ctrl+C at a terminal reaches both;
/// JupyterLab asks for confirmation.
fn run_to_its_end(command: &mut Command) -> Result<ExitStatus> {
    crate::engine::end_with_this_thread(command);
    let mut child = command.spawn()?;
    let process = i32::try_from(child.id()).unwrap_or_default();
    let ended = Arc::new(Mutex::new(false));
    let known = Arc::clone(&ended);
    let at_terminal = std::io::stdin().is_terminal();
    signals::on_signal(move |signal| {
        let ended = known.lock().unwrap_or_else(PoisonError::into_inner);
        let has_it_already = at_terminal && signal == libc::SIGINT;
        if !*ended && !has_it_already {
            // Safety: plain system call; the child has not been waited for, so that its number is its own.
            unsafe { libc::kill(process, libc::SIGTERM) };
        }
    })?;
    loop {
        let mut ended = ended.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(status) = child.try_wait()? {
            *ended = true;
            return Ok(status);
        }
        drop(ended);
        std::thread::sleep(POLL_INTERVAL);
    }
}
