//! The thread that runs cells, one after the other.

use super::completeness::{Completeness, completeness};
use super::history::History;
use super::typing::Typing;
use super::wire::{Outlet, bundle};
use crate::engine::{self, Engine, Failure, Interrupter, Output, Precompiler, Report, Sink};
use crate::notebook::media::Shown;
use crate::notebook::outputs::CellOutput;
use crate::runner::cost::{Cost, Measured};
use crate::sysroot::Sysroot;
use jupyter_protocol::{
    ClearOutput, DisplayData, ErrorOutput, ExecuteInput, ExecuteReply, ExecuteRequest, ExecuteResult, ExecutionCount,
    HistoryRequest, InputRequest, IsCompleteReply, JupyterMessage, JupyterMessageContent, Media, Payload, ReplyError,
    ReplyStatus, Status, StreamContent, Transient, UpdateDisplayData,
};
use serde_json::{Value, json};
use std::collections::{HashMap, VecDeque};
use std::sync::mpsc::Receiver;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;
use tubelab::control::Reply;
use tubelab::error::Result;
use tubelab::event;

pub struct Cells {
    sysroot: std::result::Result<Sysroot, String>,
    engine: Option<Engine>,
    /// A warning from the start, shown with the first cell.
    warning: Option<String>,
    /// The value that the running cell ends with.
    result: Arc<Mutex<Option<tubelab::control::Media>>>,
    outlet: Outlet,
    interrupter: Interrupter,
    typing: Typing,
    /// What the front end sends while the user types; taken by the thread that precompiles.
    typed: Option<Receiver<(u64, JupyterMessage)>>,
    history: History,
    count: usize,
    /// Whether each cell's cost is shown below it.
    shows_cost: bool,
    waiting: VecDeque<JupyterMessage>,
}

impl Cells {
    pub fn new(
        sysroot: std::result::Result<Sysroot, String>,
        outlet: Outlet,
        interrupter: Interrupter,
        typing: Typing,
        typed: Receiver<(u64, JupyterMessage)>,
    ) -> Self {
        Cells {
            sysroot,
            engine: None,
            warning: None,
            result: Arc::default(),
            outlet,
            interrupter,
            typing,
            typed: Some(typed),
            history: History::default(),
            count: 0,
            shows_cost: false,
            waiting: VecDeque::new(),
        }
    }

    /// Serves requests until the channel is closed.
    pub fn serve(mut self, requests: &Receiver<JupyterMessage>) {
        // Start before the first cell asks for it; an error now is shown when a cell runs.
        if let Err(error) = event::timed("start", Some("kernel"), || self.start()) {
            eprintln!("{error}");
        }
        while let Some(request) = self.waiting.pop_front().or_else(|| requests.recv().ok()) {
            self.outlet.serve(&request);
            self.outlet.publish(Status::busy());
            match &request.content {
                JupyterMessageContent::ExecuteRequest(execute) => self.execute(&request, execute, requests),
                JupyterMessageContent::IsCompleteRequest(code) => {
                    self.outlet.reply(&request, is_complete_reply(&code.code));
                }
                JupyterMessageContent::HistoryRequest(wanted) => self.answer_history(&request, wanted),
                _ => {}
            }
            self.outlet.publish(Status::idle());
        }
    }

    fn start(&mut self) -> Result<()> {
        if self.engine.is_some() {
            return Ok(());
        }
        let sysroot = self.sysroot.as_ref().map_err(|message| {
            tubelab::Error::new(tubelab::error::Kind::NotFound, message.trim_end_matches('.').to_owned())
        })?;
        let directory = std::env::current_dir()?;
        let sink = sink(self.outlet.clone(), Arc::clone(&self.result));
        let mut engine = Engine::start(
            sysroot,
            &directory,
            engine::default_setup(),
            sink,
            self.interrupter.clone(),
        )?;
        self.warning = engine.run_prelude()?;
        self.typing.know(engine.shared());
        if let Some(typed) = self.typed.take() {
            let (typing, outlet, sysroot, shared) = (
                self.typing.clone(),
                self.outlet.clone(),
                sysroot.clone(),
                engine.shared(),
            );
            std::thread::spawn(move || {
                // Without it, cells are compiled when they are run.
                if let Ok(precompiler) = Precompiler::new(shared, &sysroot) {
                    typing.serve(precompiler, &typed, &outlet);
                }
            });
        }
        self.engine = Some(engine);
        Ok(())
    }

    fn execute(&mut self, request: &JupyterMessage, execute: &ExecuteRequest, requests: &Receiver<JupyterMessage>) {
        let shown = !execute.silent;
        if shown {
            self.count += 1;
            let input = ExecuteInput {
                code: execute.code.clone(),
                execution_count: ExecutionCount::new(self.count),
            };
            self.outlet.publish(input);
        }
        if let Some(name) = asked_for_help(&execute.code) {
            let payload = self.help(name);
            return self.reply_ok(request, payload);
        }
        if let Some(wanted) = engine::asked_for_cost(&execute.code) {
            self.shows_cost = wanted.unwrap_or(!self.shows_cost);
        }
        let report = self.run_and_log(request, &execute.code, execute.allow_stdin);
        let cost = Cost::of(&report);
        if shown && self.shows_cost {
            publish(&self.outlet, &self.result, cost.display());
        }
        let metadata = cost.metadata();
        let result = self.result.lock().unwrap_or_else(PoisonError::into_inner).take();
        match report.report.failure {
            None => {
                let value = Shown::of(result.unwrap_or_default());
                if shown && execute.store_history {
                    self.history.add(
                        &execute.code,
                        value.data.get("text/plain").and_then(Value::as_str).unwrap_or_default(),
                    );
                }
                if shown && !value.data.is_empty() {
                    self.publish_result(value);
                }
                self.reply(request, ReplyStatus::Ok, Vec::new(), None, metadata);
            }
            Some(failure) => {
                let error = ErrorOutput {
                    ename: failure.name().to_owned(),
                    evalue: failure.value(),
                    traceback: failure.traceback,
                };
                if shown && execute.store_history {
                    self.history.add(&execute.code, "");
                }
                if shown {
                    self.outlet.publish(error.clone());
                }
                let reply = ReplyError {
                    ename: error.ename,
                    evalue: error.evalue,
                    traceback: error.traceback,
                };
                // What is sent after the reply is sent by one who knows of the failure.
                self.waiting.extend(requests.try_iter());
                self.reply(request, ReplyStatus::Error, Vec::new(), Some(Box::new(reply)), metadata);
                if execute.stop_on_error {
                    self.abort_waiting();
                }
            }
        }
    }

    /// Runs a cell, and logs what it cost and how it ended.
    fn run_and_log(&mut self, request: &JupyterMessage, code: &str, may_ask: bool) -> Measured {
        let started = Instant::now();
        let report = self.run(request, code, may_ask);
        Measured::log(started, self.engine.as_ref(), report)
    }

    fn run(&mut self, request: &JupyterMessage, code: &str, may_ask: bool) -> Report {
        if let Err(error) = self.start() {
            return Report {
                failure: Some(Failure::from(&error)),
                ..Report::default()
            };
        }
        if let Some(warning) = self.warning.take() {
            self.outlet.publish(StreamContent::stderr(&warning));
        }
        let Some(engine) = self.engine.as_mut() else {
            return Report::default();
        };
        let (outlet, interrupter) = (self.outlet.clone(), self.interrupter.clone());
        let ask = |prompt: &str, password: bool| {
            if !may_ask {
                return Reply::NoAnswer {
                    reason: "this notebook is run by a program that cannot answer questions (`allow_stdin` is false)"
                        .to_owned(),
                    interrupted: false,
                };
            }
            let question = InputRequest {
                prompt: prompt.to_owned(),
                password,
            };
            match outlet.ask(request, question, || interrupter.is_interrupted()) {
                Some(text) => Reply::Answer { text },
                None => Reply::NoAnswer {
                    reason: "the question was not answered".to_owned(),
                    interrupted: true,
                },
            }
        };
        self.typing.begin(code);
        let report = engine.run(code, self.count, &ask);
        self.typing.end();
        report
    }

    fn publish_result(&self, Shown { data, metadata }: Shown) {
        if let Ok(data) = serde_json::from_value::<Media>(Value::Object(data)) {
            let mut result = ExecuteResult::new(ExecutionCount::new(self.count), data);
            result.metadata = metadata;
            // The protocol wants an object here, and `None` would be sent as null.
            result.transient = Some(Transient::default());
            self.outlet.publish(result);
        }
    }

    fn reply_ok(&self, request: &JupyterMessage, payload: Vec<Payload>) {
        self.reply(request, ReplyStatus::Ok, payload, None, Value::Null);
    }

    fn reply(
        &self,
        request: &JupyterMessage,
        status: ReplyStatus,
        payload: Vec<Payload>,
        error: Option<Box<ReplyError>>,
        metadata: Value,
    ) {
        let reply = ExecuteReply {
            status,
            execution_count: ExecutionCount::new(self.count),
            payload,
            user_expressions: Some(HashMap::new()),
            error,
        };
        self.outlet.reply_with(request, reply, metadata);
    }

    /// Cells that were sent after one that failed are not run, because they may depend on it.
    fn abort_waiting(&mut self) {
        for request in std::mem::take(&mut self.waiting) {
            if let JupyterMessageContent::ExecuteRequest(_) = request.content {
                self.outlet.publish_for(&request, Status::busy());
                self.reply(&request, ReplyStatus::Aborted, Vec::new(), None, Value::Null);
                self.outlet.publish_for(&request, Status::idle());
            } else {
                self.waiting.push_back(request);
            }
        }
    }

    /// The documentation of a name, for the front end's pager.
    fn help(&mut self, name: &str) -> Vec<Payload> {
        let known = self.typing.help(name, name.len());
        let text = known.map_or_else(
            || format!("Nothing is known about `{name}`: no such name is in scope."),
            |help| help.plain,
        );
        vec![Payload::Page {
            data: bundle(json!({ "text/plain": text })),
            start: 0,
        }]
    }

    fn answer_history(&self, request: &JupyterMessage, wanted: &HistoryRequest) {
        self.outlet.reply(request, self.history.answer(wanted));
    }
}

/// The name in `?name` alone in a cell: a question to the pager, as in other kernels. `name?` is Rust.
fn asked_for_help(code: &str) -> Option<&str> {
    let name = code.trim().strip_prefix('?')?.trim();
    let is_name = !name.is_empty()
        && name
            .chars()
            .all(|c| c.is_alphanumeric() || c == '_' || c == ':' || c == '.');
    is_name.then_some(name)
}

fn is_complete_reply(code: &str) -> IsCompleteReply {
    match completeness(code) {
        Completeness::Complete => IsCompleteReply::complete(),
        Completeness::Incomplete(indent) => IsCompleteReply::incomplete(" ".repeat(indent)),
        Completeness::Invalid => IsCompleteReply::invalid(),
    }
}

/// Publishes the output of cells; the result of a cell is held back until the cell has ended.
fn sink(outlet: Outlet, result: Arc<Mutex<Option<tubelab::control::Media>>>) -> Sink {
    Arc::new(move |output| {
        if let Output::Cell(shown) = output {
            publish(&outlet, &result, shown);
        }
    })
}

fn publish(outlet: &Outlet, result: &Mutex<Option<tubelab::control::Media>>, shown: CellOutput) {
    match shown {
        CellOutput::Stdout(text) => outlet.publish(StreamContent::stdout(&text)),
        CellOutput::Stderr(text) => outlet.publish(StreamContent::stderr(&text)),
        CellOutput::Clear => outlet.publish(ClearOutput { wait: false }),
        CellOutput::Result(media) => *result.lock().unwrap_or_else(PoisonError::into_inner) = Some(media),
        CellOutput::Display { id, update, data } => {
            let Shown { data, metadata } = Shown::of(data);
            let Ok(data) = serde_json::from_value::<Media>(Value::Object(data)) else {
                return;
            };
            let transient = Transient { display_id: id };
            match update {
                true => outlet.publish(UpdateDisplayData {
                    data,
                    metadata,
                    transient,
                }),
                false => outlet.publish(DisplayData {
                    data,
                    metadata,
                    transient: Some(transient),
                }),
            }
        }
    }
}
