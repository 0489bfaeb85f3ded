//! Running one cell.

use super::attempt::{self, Attempted, Ready};
use super::choices::Choices;
use super::command;
use super::failure::{Cause, Failure, of_outcome, why_ended};
use super::item::Kind;
use super::parse::Part;
use super::process::{Process, ProcessMessage};
use super::report::{self, Context};
use super::session::{Ask, Engine, Report};
use super::state::{Missing, Prepared, State};
use super::text::Text;
use super::{name, notes, too_little};
use std::time::{Duration, Instant};
use tubelab::control::{self, Event, Outcome, Reply};
use tubelab::error::{self, Error, Result};

/// The cell number of the prelude.
pub(super) const PRELUDE: usize = 0;

/// How a command of the process ended.
pub(super) enum Ended {
    Cell(Outcome, Vec<control::Variable>),
    /// The process has exited, and why.
    Process(String),
}

impl Engine {
    /// Runs a cell; `number` is its name in messages.
    pub fn run(&mut self, code: &str, number: usize, ask: Ask) -> Report {
        self.compiler.spent = Duration::ZERO;
        let mut report = Report::default();
        let result = match self.interrupter.begin() {
            true => self.run_parts(code, number, ask, &mut report),
            false => Ok(Some(Failure::stopped("the cell was stopped before it ran"))),
        };
        let interrupted = self.interrupter.end();
        report.compile = self.compiler.spent;
        report.was_killed = std::mem::take(&mut self.was_killed);
        report.failure = match result {
            Ok(failure) => failure,
            Err(_) if interrupted => Some(Failure::stopped("the cell was stopped before it ran")),
            Err(error) => Some(Failure::from(&error)),
        };
        report
    }

    fn run_parts(&mut self, code: &str, number: usize, ask: Ask, report: &mut Report) -> Result<Option<Failure>> {
        let (commands, at) = command::split(code);
        for command in &commands {
            if let Some(failure) = self.execute_command(command)? {
                return Ok(Some(failure));
            }
        }
        // Bytes and lines stay those of the whole cell.
        let code = command::blank(code, at);
        self.run_code(&code, number, ask, report)
    }

    pub(super) fn run_code(
        &mut self,
        code: &str,
        number: usize,
        ask: Ask,
        report: &mut Report,
    ) -> Result<Option<Failure>> {
        let state = std::mem::take(&mut self.state);
        let result = self.run_in(&state, code, number, ask, report);
        let (next, failure) = match result {
            Ok((next, failure)) => (next.unwrap_or(state), Ok(failure)),
            Err(error) => (state, Err(error)),
        };
        self.state = next;
        if self.process.is_none() {
            self.state.lose_process();
        }
        self.shared.set(&self.state);
        failure
    }

    /// Runs a cell in a state; returns the next state if the cell changed it.
    fn run_in(
        &mut self,
        state: &State,
        code: &str,
        number: usize,
        ask: Ask,
        report: &mut Report,
    ) -> Result<(Option<State>, Option<Failure>)> {
        let prepared = match state.prepare(code, number) {
            Ok(prepared) => prepared,
            Err(error) => return Ok((None, Some(self.syntax_error(state, code, number, &error)?))),
        };
        if prepared.cell.parts.is_empty() {
            return Ok((None, None));
        }
        if number == PRELUDE && is_names_alone(&prepared) {
            let mut next = state.clone();
            next.scope = prepared.scope.clone();
            return Ok((Some(next), None));
        }
        let mut choices = Choices::new(&prepared.cell);
        loop {
            let flags = state.flags(prepared.epoch);
            let attempted = attempt::compile(&mut self.compiler, &prepared.ingredients(), &flags, choices)?;
            let ready = match attempted {
                Attempted::Ready(ready) => ready,
                Attempted::Interrupted => {
                    return Ok((None, Some(Failure::stopped("the cell was stopped before it ran"))));
                }
                Attempted::Refused { .. } if too_little::missing_in(state, code).is_some() => {
                    return Ok((Some(self.skip(state, &prepared)), None));
                }
                Attempted::Refused { errors, text } => {
                    let context = Context {
                        code,
                        number,
                        text: &text,
                        scope: &prepared.scope,
                    };
                    let hint = |name: &str| state.hint(name, &prepared.outdated);
                    return Ok((None, Some(report::refused(&context, &errors, hint))));
                }
            };
            let started = Instant::now();
            let command = control::Command::Run {
                library: ready.library.clone(),
                global: prepared.exports,
            };
            let ended = self.command(&command, ask)?;
            report.run = Some(started.elapsed());
            match ended {
                Ended::Process(reason) => {
                    let mut next = self.next_state(state, &prepared, &ready);
                    let lost = next.lose_process();
                    return Ok((Some(next), Some(Failure::ended(&reason, &lost))));
                }
                // Its lifetimes are hidden in the name of its type; the other reading of them is left.
                Ended::Cell(Outcome::Mismatch { variable }, _)
                    if !ready.choices.static_lifetimes.contains(&variable) =>
                {
                    choices = ready.choices;
                    choices.static_lifetimes.insert(variable);
                }
                Ended::Cell(outcome, variables) => {
                    let next = self.next_state(state, &prepared, &ready);
                    return Ok(self.finish(next, &prepared, &ready, &outcome, &variables));
                }
            }
        }
    }

    /// The state after a cell that ran, without its variables.
    fn next_state(&self, state: &State, prepared: &Prepared, ready: &Ready) -> State {
        let mut next = state.clone();
        next.scope = prepared.scope.clone();
        next.epoch = prepared.epoch;
        for key in &ready.choices.dropped {
            next.scope.remove(key);
        }
        next
    }

    /// The state after a cell that could not be compiled because there was too little data for a variable that it uses.
    fn skip(&self, state: &State, prepared: &Prepared) -> State {
        let mut next = state.clone();
        if let Some(name) = too_little::missing_in(state, prepared.code) {
            self.show_skipped(name);
        }
        let cell = prepared.number;
        let without_value = prepared
            .bound()
            .into_iter()
            .filter(|name| !next.variables.contains_key(name));
        let missing: Vec<_> = without_value
            .map(|name| (name, Missing::TooLittleData { cell }))
            .collect();
        next.missing.extend(missing);
        next
    }

    fn finish(
        &mut self,
        mut next: State,
        prepared: &Prepared,
        ready: &Ready,
        outcome: &Outcome,
        variables: &[control::Variable],
    ) -> (Option<State>, Option<Failure>) {
        let bound = prepared.bound();
        let mut notes = ready.notes.clone();
        notes.extend(
            prepared
                .dropped_statics
                .iter()
                .map(|what| format!("{what} rests on a definition that changed: run its cell again")),
        );
        let unnamed = next.update(variables, &bound, prepared.number);
        Self::note_outdated(&next, prepared, &mut notes);
        for name in &unnamed {
            let why = "its type cannot be named in a cell; `collect()` it into a Vec, or put it into a `Box<dyn …>`";
            notes.push(format!("`{name}` is not kept: {why}"));
            next.missing.insert(
                name.clone(),
                Missing::NotKept {
                    cell: prepared.number,
                    why: why.to_owned(),
                },
            );
        }
        let untaken = ready.choices.untaken.iter().filter(|name| !bound.contains(*name));
        let unusable: Vec<String> = unnamed.iter().chain(untaken).cloned().collect();
        if !unusable.is_empty() {
            unusable.iter().for_each(|name| drop(next.variables.remove(name)));
            let _ = self.command(&control::Command::Forget { variables: unusable }, &|_, _| {
                super::session::no_answer()
            });
        }
        for (name, code) in &ready.reasons {
            notes::note_unkept(&mut next, prepared, ready, name, code, &mut notes);
        }
        let context = Context {
            code: prepared.code,
            number: prepared.number,
            text: &ready.text,
            scope: &prepared.scope,
        };
        for warning in report::warnings(&context, &ready.warnings) {
            self.say(&warning);
        }
        let mut failure = of_outcome(outcome, |file, line, column| {
            cell_line(prepared.code, &ready.text, file, line, column)
        });
        if let Some(failed) = failure.take() {
            let not_reached: Vec<String> = (bound.iter())
                .filter(|name| !next.variables.contains_key(*name) && !next.missing.contains_key(*name))
                .cloned()
                .collect();
            let cell = prepared.number;
            let too_little = too_little::error_of(&failed);
            let why = match too_little {
                Some(_) => Missing::TooLittleData { cell },
                None => Missing::NotReached { cell },
            };
            next.missing
                .extend(not_reached.iter().map(|name| (name.clone(), why.clone())));
            match (too_little, not_reached.as_slice()) {
                (Some(error), _) => self.show_too_little(error),
                (None, []) => failure = Some(failed),
                (None, names) => {
                    failure = Some(failed.with_line(format!("Not defined: {}.", names.join(", "))));
                }
            }
        }
        for note in notes {
            self.say(&format!("note: {note}."));
        }
        (Some(next), failure)
    }

    /// Notes which variables this cell's definitions make unusable.
    fn note_outdated(next: &State, prepared: &Prepared, notes: &mut Vec<String>) {
        if prepared.own.is_empty() {
            return;
        }
        for (name, known) in &next.variables {
            if prepared.newly_outdated.contains(name) && !next.is_current(known) {
                let type_name = name::short(&known.type_name);
                notes.push(format!("`{name}` was made with an earlier definition of `{type_name}` and can no longer be used; run the cell that makes it again"));
            }
        }
    }

    fn syntax_error(
        &mut self,
        state: &State,
        code: &str,
        number: usize,
        error: &super::parse::SyntaxError,
    ) -> Result<Failure> {
        // rustc says better what is wrong; alone in a function, unbalanced brackets cannot reach what surrounds a cell.
        let mut text = Text::default();
        text.generated("#![allow(warnings)]\nfn cell() {\n");
        text.cell(code, 0..code.len());
        text.generated("\n}\n");
        let context = Context {
            code,
            number,
            text: &text,
            scope: &state.scope,
        };
        if let super::compiler::Compiled::Refused(report) = self.compiler.compile(&text.source, &state.flags(0))? {
            let mut errors: Vec<_> = report
                .into_iter()
                .filter(|one| one.is_error() && one.code().is_empty())
                .collect();
            // The brace behind the cell is ours.
            let end = text.source.len() - "\n}\n".len();
            for error in &mut errors {
                if error.spans.iter().any(|span| span.is_primary && span.byte_start >= end) {
                    error.message = error.message.replace("found `}`", "found the end of the cell");
                }
            }
            if errors.iter().any(|one| one.spans.iter().any(|span| span.is_primary)) {
                return Ok(report::refused(&context, &errors, |_| None));
            }
        }
        let line = code[..error.range.start.min(code.len())].matches('\n').count() + 1;
        Ok(Failure {
            cause: Cause::CompileError(error.message.clone()),
            traceback: super::failure::red_first(&format!("{} in line {line}", error.message)),
            line: Some(line),
        })
    }

    /// Sends a command and waits for its end.
    pub(super) fn command(&mut self, command: &control::Command, ask: Ask) -> Result<Ended> {
        let process = self.process()?;
        if process.send(command).is_err() {
            return Ok(Ended::Process(self.process_ended()));
        }
        loop {
            let Some(process) = &mut self.process else {
                return Err(Error::new(
                    error::Kind::Internal,
                    "the process that runs the cells is missing",
                ));
            };
            match process.messages.recv() {
                Ok(ProcessMessage::Event(Event::Ended { outcome, variables })) => {
                    return Ok(Ended::Cell(outcome, variables));
                }
                Ok(ProcessMessage::Event(Event::Ask { prompt, password })) => {
                    let reply: Reply = ask(&prompt, password);
                    process.reply(&reply);
                }
                Ok(ProcessMessage::Event(_)) => {}
                Ok(ProcessMessage::Exited) | Err(_) => return Ok(Ended::Process(self.process_ended())),
            }
        }
    }

    /// The process of the cells; starts a new one if the last has exited.
    fn process(&mut self) -> Result<&mut Process> {
        if self.process.is_none() {
            self.process = Some(Process::start(
                &self.sysroot.program(),
                &self.directory,
                &self.setup,
                self.sink.clone(),
            )?);
            self.watch();
            if let Some(built) = self.built.clone() {
                self.load(&built)?;
            }
        }
        self.process
            .as_mut()
            .ok_or_else(|| Error::new(error::Kind::Internal, "the process that runs the cells is missing"))
    }

    fn process_ended(&mut self) -> String {
        let status = match self.process.take() {
            Some(process) => process.wait(),
            None => Err(std::io::Error::other("it was not there")),
        };
        self.was_killed = super::failure::was_killed(&status);
        match self.interrupter.is_interrupted() {
            true => "The cell was stopped, and with it the process that held the variables.".to_owned(),
            false => why_ended(&status),
        }
    }
}

/// Whether a cell has only imports, which are checked when a cell uses them.
fn is_names_alone(prepared: &Prepared) -> bool {
    prepared
        .cell
        .parts
        .iter()
        .all(|part| matches!(part, Part::Item(item) if item.kind == Kind::Use))
}

/// Maps a place in the generated source to a line of the cell.
fn cell_line(code: &str, text: &Text, file: &str, line: u32, column: u32) -> Option<usize> {
    if file != super::diagnostic::FILE {
        return None;
    }
    let start = match line {
        0 => return None,
        1 => 0,
        line => text.source.match_indices('\n').nth(line as usize - 2)?.0 + 1,
    };
    let in_line = text.source[start..].lines().next()?;
    let bytes = in_line
        .char_indices()
        .nth((column as usize).saturating_sub(1))
        .map_or(in_line.len(), |(at, _)| at);
    let at = start + bytes;
    let range = text.in_cell(&(at..at))?;
    Some(code[..range.start].matches('\n').count() + 1)
}
