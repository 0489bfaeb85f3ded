//! Executing the commands of a cell.

use super::command::{self, Command};
use super::dependencies;
use super::failure::Failure;
use super::process::Output;
use super::run::{Ended, PRELUDE};
use super::session::{Engine, Report, no_answer};
use super::state::State;
use crate::notebook::outputs::CellOutput;
use tubelab::control::{self, Media, Outcome};
use tubelab::error::{self, Error, Result};

impl Engine {
    pub(super) fn load(&mut self, built: &dependencies::Built) -> Result<()> {
        let command = control::Command::Load {
            library: built.library.clone(),
        };
        match self.command(&command, &|_, _| no_answer())? {
            Ended::Cell(Outcome::Unloadable { reason }, _) => Err(Error::new(
                error::Kind::Internal,
                format!("the crates cannot be loaded: {reason}"),
            )),
            _ => Ok(()),
        }
    }

    /// Executes a command.
    pub(super) fn execute_command(&mut self, command: &Command) -> Result<Option<Failure>> {
        match command {
            Command::Help => self.show(command::HELP.to_owned(), None),
            Command::Version => self.show(
                format!("tubelab {}, {}", env!("CARGO_PKG_VERSION"), super::rustc::VERSION),
                None,
            ),
            Command::Variables => {
                let (plain, html) = listed(&self.state.listed());
                self.show(plain, Some(html));
            }
            Command::Clear => {
                let variables = self.state.variables.keys().cloned().collect();
                self.command(&control::Command::Forget { variables }, &|_, _| no_answer())?;
                self.forget_all()?;
            }
            Command::Restart => {
                self.process = None;
                self.forget_all()?;
            }
            Command::OptLevel(None) => self.show(format!("cells are compiled at level {}", self.state.opt_level), None),
            Command::OptLevel(Some(level)) => self.state.opt_level = *level,
            Command::Dependency { name, specification } => return self.add(name, specification),
            Command::Cost(_) => {}
            Command::Unknown(line) => {
                let error =
                    Error::new(error::Kind::Input, format!("`{line}` is not a command")).hint("`:help` lists them");
                return Ok(Some(Failure::from(&error)));
            }
        }
        Ok(None)
    }

    fn forget_all(&mut self) -> Result<()> {
        let state = std::mem::take(&mut self.state);
        // What was compiled before must not be mixed with what comes.
        self.state = State {
            epoch: state.epoch + 1,
            opt_level: state.opt_level,
            externs: state.externs,
            extern_flags: state.extern_flags,
            ..State::default()
        };
        self.run_prelude()?;
        Ok(())
    }

    /// Runs the prelude of the notebook. A failure is returned as a text, because the notebook works without it.
    ///
    /// # Errors
    /// *Storage* when the file cannot be read.
    pub fn run_prelude(&mut self) -> Result<Option<String>> {
        let prelude = self.sysroot.prelude()?;
        let mut report = Report::default();
        let failed = self.run_code(&prelude, PRELUDE, &|_, _| no_answer(), &mut report)?;
        Ok(failed.map(|failure| {
            format!(
                "prelude.rs failed; cells run without it:\n{}\n",
                failure.traceback.join("\n")
            )
        }))
    }

    fn add(&mut self, name: &str, specification: &str) -> Result<Option<Failure>> {
        if let Some(path) = dependencies::built_in_path(name) {
            self.say(&format!(
                "note: `{name}` is already available as `{path}`, in the version that tubelab uses."
            ));
            return Ok(None);
        }
        let mut wanted = self.wanted.clone();
        wanted.insert(name.to_owned(), specification.to_owned());
        let Some(built) = dependencies::build(&wanted, &self.sysroot, &self.compiler)? else {
            return Ok(Some(Failure::stopped("the crate was not added: its build was stopped")));
        };
        if self.built.as_ref() != Some(&built) {
            self.load(&built)?;
        }
        self.state.externs = built.externs.clone();
        self.state.extern_flags = built.flags.clone();
        (self.wanted, self.built) = (wanted, Some(built));
        Ok(None)
    }

    fn show(&self, plain: String, html: Option<String>) {
        let mut data = Media::from([("text/plain".to_owned(), plain)]);
        data.extend(html.map(|html| ("text/html".to_owned(), html)));
        (self.sink)(Output::Cell(CellOutput::Display {
            id: None,
            update: false,
            data,
        }));
    }
}

fn listed(variables: &[(String, String)]) -> (String, String) {
    if variables.is_empty() {
        let none = "There are no variables yet.".to_owned();
        return (none.clone(), format!("<p>{none}</p>"));
    }
    let width = variables
        .iter()
        .map(|(name, _)| name.chars().count())
        .max()
        .unwrap_or_default();
    let plain: Vec<String> = variables
        .iter()
        .map(|(name, ty)| format!("{name:<width$}  {ty}"))
        .collect();
    let html = maud::html! {
        table { thead { tr { th style="text-align:left" { "variable" } th style="text-align:left" { "type" } } }
            tbody { @for (name, ty) in variables { tr { td style="text-align:left" { code { (name) } } td style="text-align:left" { code { (ty) } } } } }
        }
    };
    (plain.join("\n"), html.into_string())
}
