//! The thread that runs cells, one after the other.

use super::complete::{Completeness, completeness};
use super::cost::{self, Cost};
use super::failure;
use super::history::History;
use super::interrupt::Interrupter;
use super::start;
use super::streams::Streams;
use super::wire::Outlet;
use crate::toolkit::Toolkit;
use evcxr::{CommandContext, EvalCallbacks, EvalOutputs};
use jupyter_protocol::{
    CompleteReply, CompleteRequest, ErrorOutput, ExecuteInput, ExecuteReply, ExecuteRequest, ExecuteResult,
    ExecutionCount, HistoryRequest, InputRequest, InspectReply, InspectRequest, IsCompleteReply, JupyterMessage,
    JupyterMessageContent, Media, Payload, ReplyError, ReplyStatus, Status, StreamContent, Transient,
};
use serde_json::{Map, Value, json};
use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::mpsc::Receiver;
use std::time::{Duration, Instant};
use tubelab::error::Result;
use tubelab::event;

/// How long to wait for what a cell printed to arrive, once it has ended.
const LAST_WORDS: Duration = Duration::from_secs(2);

/// What cells do most. Its types are found out while the first cell is written, so that the first such one is as quick as the
/// others; at its end the names are asked for that completion offers.
const TYPICAL: &str = "\
let channel = fetch(&param(\"channel\", \"demo\"))?;
let videos = clean(&channel)?;
let frame = df!(\"day\" => [1i64, 2], \"title\" => [\"a\", \"b\"])?;
let title = frame.column(\"title\")?.str()?.get(0).unwrap_or(\"a\").to_owned();
let words: Vec<String> = title.split(' ').map(str::to_lowercase).filter(|word| !word.is_empty()).collect();
let days = videos.lazy().filter(col(\"views\").gt(lit(500))).group_by([col(\"day\")]).agg([col(\"views\").mean()]).collect()?;
let last = days.sort([\"views\"], SortMultipleOptions::default())?.head(Some(words.len()));
let x = std::str";

pub struct Cells {
    toolkit: std::result::Result<Toolkit, String>,
    context: Option<CommandContext>,
    /// What went wrong at the start and did not keep cells from running; told with the first cell.
    warning: Option<String>,
    streams: Streams,
    outlet: Outlet,
    interrupter: Interrupter,
    history: History,
    count: usize,
    /// Whether each cell's cost is shown below it.
    shows_cost: bool,
    waiting: VecDeque<JupyterMessage>,
}

/// What became of one cell.
enum Outcome {
    Done(EvalOutputs),
    Failed(ErrorOutput),
}

impl Cells {
    pub fn new(toolkit: std::result::Result<Toolkit, String>, outlet: Outlet, interrupter: Interrupter) -> Self {
        Cells {
            toolkit,
            context: None,
            warning: None,
            streams: Streams::default(),
            outlet,
            interrupter,
            history: History::default(),
            count: 0,
            shows_cost: false,
            waiting: VecDeque::new(),
        }
    }

    /// Serves requests until no more can come.
    pub fn serve(mut self, requests: &Receiver<JupyterMessage>) {
        // Start before the first cell asks for it; what fails now is told when a cell runs.
        if let Err(error) = event::timed("start", Some("kernel"), || self.start().map(drop)) {
            eprintln!("{error}");
        }
        while let Some(request) = self.waiting.pop_front().or_else(|| requests.recv().ok()) {
            self.outlet.serve(&request);
            self.outlet.publish(Status::busy());
            match &request.content {
                JupyterMessageContent::ExecuteRequest(execute) => self.execute(&request, execute, requests),
                JupyterMessageContent::CompleteRequest(at) => {
                    let reply = self.complete(at);
                    self.outlet.reply(&request, reply);
                }
                JupyterMessageContent::InspectRequest(at) => {
                    let reply = self.inspect(at);
                    self.outlet.reply(&request, reply);
                }
                JupyterMessageContent::IsCompleteRequest(code) => {
                    self.outlet.reply(&request, is_complete_reply(&code.code));
                }
                JupyterMessageContent::HistoryRequest(wanted) => self.answer_history(&request, wanted),
                _ => {}
            }
            self.outlet.publish(Status::idle());
        }
    }

    fn start(&mut self) -> Result<&mut CommandContext> {
        if self.context.is_none() {
            let toolkit = self.toolkit.as_ref().map_err(|message| {
                tubelab::Error::new(tubelab::error::Kind::NotFound, message.trim_end_matches('.').to_owned())
            })?;
            let (streams, outlet) = (&self.streams, self.outlet.clone());
            let mut context = start::start(toolkit, |outputs| {
                streams.follow(outputs.stdout, outputs.stderr, outlet)
            })?;
            self.interrupter.watch(context.process_handle());
            self.streams.begin();
            // In one go, so that it is one build. When it fails, the library alone must do.
            match context.execute(&format!("{}{}", toolkit.evcxr_settings(), toolkit.prelude()?)) {
                Ok(_) => {
                    if let Some(failed) = self.streams.finish(LAST_WORDS) {
                        let told = failure::from_failure(&failed, &[]).traceback.join("\n");
                        self.warning = Some(format!("prelude.rs failed; the cell ran all the same:\n{told}\n"));
                    }
                }
                Err(error) => {
                    let told = failure::from_evcxr(&error).traceback.join("\n");
                    self.warning = Some(format!(
                        "prelude.rs does not compile; the cell ran without it:\n{told}\n"
                    ));
                    context
                        .execute(&toolkit.evcxr_settings())
                        .map_err(start::cannot_start)?;
                }
            }
            let _ = context.prepare_questions(TYPICAL);
            self.context = Some(context);
        }
        Ok(self.context.as_mut().expect("set above"))
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
        let code = match cost::asked(&execute.code) {
            Some(wanted) => {
                self.shows_cost = wanted.unwrap_or(!self.shows_cost);
                cost::after_command(&execute.code)
            }
            None => &execute.code,
        };
        let (outcome, cost) = self.run_and_log(request, code, execute.allow_stdin);
        if shown && self.shows_cost {
            self.outlet.publish(cost.display());
        }
        match outcome {
            Outcome::Done(outputs) => {
                let media = media(outputs.content_by_mime_type);
                if shown && execute.store_history {
                    self.history.add(
                        &execute.code,
                        media.get("text/plain").and_then(Value::as_str).unwrap_or_default(),
                    );
                }
                if shown && !media.is_empty() {
                    self.publish_result(media);
                }
                self.reply_ok(request, Vec::new());
            }
            Outcome::Failed(error) => {
                if shown && execute.store_history {
                    self.history.add(&execute.code, "");
                }
                if shown {
                    self.outlet.publish(error.clone());
                }
                let told = ReplyError {
                    ename: error.ename,
                    evalue: error.evalue,
                    traceback: error.traceback,
                };
                self.reply(request, ReplyStatus::Error, Vec::new(), Some(Box::new(told)));
                if execute.stop_on_error {
                    self.abort_waiting(requests);
                }
            }
        }
    }

    /// Runs a cell, and logs what it cost and how it ended.
    fn run_and_log(&mut self, request: &JupyterMessage, code: &str, may_ask: bool) -> (Outcome, Cost) {
        let started = Instant::now();
        let mut cost = Cost::default();
        let outcome = self.run(request, code, may_ask, &mut cost);
        cost.seconds = started.elapsed();
        cost.memory_peak = self
            .context
            .as_ref()
            .and_then(|context| cost::memory_peak(&context.process_handle()));
        let error = match &outcome {
            Outcome::Done(_) => None,
            Outcome::Failed(error) => Some(error.ename.as_str()),
        };
        event::tell("cell", cost.facts(error));
        (outcome, cost)
    }

    fn run(&mut self, request: &JupyterMessage, code: &str, may_ask: bool, cost: &mut Cost) -> Outcome {
        if let Err(error) = self.start() {
            return Outcome::Failed(failure::of_ours(&error));
        }
        if let Some(warning) = self.warning.take() {
            self.outlet.publish(StreamContent::stderr(&warning));
        }
        let Some(context) = self.context.as_mut() else {
            return Outcome::Done(EvalOutputs::new());
        };
        let before = variables(context);
        self.streams.begin();
        self.interrupter.begin();
        let outlet = self.outlet.clone();
        let mut callbacks = EvalCallbacks {
            input_reader: &|question| match may_ask {
                true => outlet.ask(
                    request,
                    InputRequest {
                        prompt: question.prompt,
                        password: question.is_password,
                    },
                ),
                false => String::new(),
            },
        };
        let result = context.execute_with_callbacks(code, &mut callbacks);
        let interrupted = self.interrupter.end();
        let lost = || {
            let after = variables(context);
            let mut lost: Vec<String> = before.difference(&after).cloned().collect();
            lost.sort();
            lost
        };
        match result {
            // Nothing ran, so that nothing is still on its way.
            Ok(outputs) if outputs.phases.is_empty() => Outcome::Done(outputs),
            Ok(outputs) => {
                cost.read(&outputs);
                match self.streams.finish(LAST_WORDS) {
                    Some(failed) => Outcome::Failed(failure::from_failure(&failed, &lost())),
                    None => Outcome::Done(outputs),
                }
            }
            Err(evcxr::Error::SubprocessTerminated(reason)) => {
                let reason = match interrupted {
                    true => "The cell was stopped, and with it the process that held the variables.".to_owned(),
                    false => why_ended(&reason),
                };
                Outcome::Failed(failure::ended(&reason, &lost()))
            }
            Err(_) if interrupted => Outcome::Failed(failure::stopped("The cell was stopped before it ran.")),
            Err(error) => Outcome::Failed(failure::from_evcxr(&error)),
        }
    }

    fn publish_result(&self, media: Map<String, Value>) {
        let metadata = described(&media);
        if let Ok(data) = serde_json::from_value::<Media>(Value::Object(media)) {
            let mut result = ExecuteResult::new(ExecutionCount::new(self.count), data);
            result.metadata = metadata;
            // The protocol wants an object here, and `None` would be sent as null.
            result.transient = Some(Transient::default());
            self.outlet.publish(result);
        }
    }

    fn reply_ok(&self, request: &JupyterMessage, payload: Vec<Payload>) {
        self.reply(request, ReplyStatus::Ok, payload, None);
    }

    fn reply(
        &self,
        request: &JupyterMessage,
        status: ReplyStatus,
        payload: Vec<Payload>,
        error: Option<Box<ReplyError>>,
    ) {
        let reply = ExecuteReply {
            status,
            execution_count: ExecutionCount::new(self.count),
            payload,
            user_expressions: Some(HashMap::new()),
            error,
        };
        self.outlet.reply(request, reply);
    }

    /// Cells that were sent behind one that failed are not run: they would build on what is not there.
    fn abort_waiting(&mut self, requests: &Receiver<JupyterMessage>) {
        self.waiting.extend(requests.try_iter());
        for request in std::mem::take(&mut self.waiting) {
            if let JupyterMessageContent::ExecuteRequest(_) = request.content {
                self.outlet.publish_for(&request, Status::busy());
                self.reply(&request, ReplyStatus::Aborted, Vec::new(), None);
                self.outlet.publish_for(&request, Status::idle());
            } else {
                self.waiting.push_back(request);
            }
        }
    }

    fn complete(&mut self, at: &CompleteRequest) -> CompleteReply {
        let offset = byte_offset(&at.code, at.cursor_pos);
        let nothing = CompleteReply {
            cursor_start: at.cursor_pos,
            cursor_end: at.cursor_pos,
            ..Default::default()
        };
        let Some(found) = self
            .context
            .as_mut()
            .and_then(|context| context.completions(&at.code, offset).ok())
        else {
            return nothing;
        };
        let types: Vec<Value> = (found.completions.iter())
            .map(|completion| {
                json!({
                    "start": char_offset(&at.code, found.start_offset),
                    "end": char_offset(&at.code, found.end_offset),
                    "text": completion.code,
                    "type": completion.kind,
                })
            })
            .collect();
        CompleteReply {
            matches: found
                .completions
                .iter()
                .map(|completion| completion.code.clone())
                .collect(),
            cursor_start: char_offset(&at.code, found.start_offset),
            cursor_end: char_offset(&at.code, found.end_offset),
            metadata: Map::from_iter([("_jupyter_types_experimental".to_owned(), Value::Array(types))]),
            ..Default::default()
        }
    }

    fn inspect(&mut self, at: &InspectRequest) -> InspectReply {
        let end = end_of_word(&at.code, byte_offset(&at.code, at.cursor_pos));
        match self.hover(&at.code, end) {
            Some((plain, html)) => InspectReply {
                found: true,
                data: bundle(json!({ "text/plain": plain, "text/html": html })),
                ..Default::default()
            },
            None => InspectReply::default(),
        }
    }

    fn hover(&mut self, code: &str, end: usize) -> Option<(String, String)> {
        let context = self.context.as_mut()?;
        let found = context.hover_at(code, end).ok()?;
        (found.0 != "No documentation found").then_some(found)
    }

    /// The documentation of a name, for the front end's pager.
    fn help(&mut self, name: &str) -> Vec<Payload> {
        let text = match self.hover(name, name.len()) {
            Some((plain, _)) => plain,
            None => format!("There is nothing to say about `{name}`: no such name is in scope."),
        };
        vec![Payload::Page {
            data: bundle(json!({ "text/plain": text })),
            start: 0,
        }]
    }

    fn answer_history(&self, request: &JupyterMessage, wanted: &HistoryRequest) {
        self.outlet.reply(request, self.history.answer(wanted));
    }
}

/// The name in `?name` or `name?` alone in a cell: a question to the pager, as in other kernels.
fn asked_for_help(code: &str) -> Option<&str> {
    let code = code.trim();
    let name = code.strip_prefix('?').or_else(|| code.strip_suffix('?'))?.trim();
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

fn variables(context: &CommandContext) -> HashSet<String> {
    context.variables_and_types().map(|(name, _)| name.to_owned()).collect()
}

/// What a cell ended with, as a bundle: JSON formats as JSON, pictures without the line ends of the protocol.
pub fn media(content: HashMap<String, String>) -> Map<String, Value> {
    let mut entries: Vec<(String, String)> = content.into_iter().collect();
    entries.sort();
    let parse = |(mime, text): (String, String)| {
        let is_json = mime == "application/json" || mime.ends_with("+json");
        let value = match is_json.then(|| serde_json::from_str(&text)) {
            Some(Ok(json)) => json,
            Some(Err(_)) | None if mime.starts_with("image/") && mime != "image/svg+xml" => {
                Value::String(text.trim().to_owned())
            }
            _ => Value::String(text),
        };
        (mime, value)
    };
    entries.into_iter().map(parse).collect()
}

/// The metadata of an output: a picture is described by the words beside it, as nbconvert expects.
pub fn described(media: &Map<String, Value>) -> Map<String, Value> {
    match (media.get("image/png"), media.get("text/plain").and_then(Value::as_str)) {
        (Some(_), Some(words)) => Map::from_iter([("image/png".to_owned(), json!({ "alt": words }))]),
        _ => Map::new(),
    }
}

fn bundle(media: Value) -> Media {
    serde_json::from_value(media).unwrap_or_default()
}

fn why_ended(reason: &str) -> String {
    let status = reason.lines().last().unwrap_or_default();
    let says = |words: &str| status.contains(words);
    let cause = if says("signal: 9") {
        "the system ended it, most often because memory ran out"
    } else if says("signal: 11") || says("signal: 6") {
        "it crashed: memory ran out or was misused, or the stack overflowed"
    } else if says("exit status: 0") {
        "the cell called `exit`"
    } else if says("exit status") {
        "the cell called `exit` with an error"
    } else {
        status
    };
    format!("The process that runs the cells ended: {cause}.")
}

/// Where `chars` characters end in `text`, in bytes.
fn byte_offset(text: &str, chars: usize) -> usize {
    text.char_indices().nth(chars).map_or(text.len(), |(at, _)| at)
}

fn char_offset(text: &str, bytes: usize) -> usize {
    text.get(..bytes).map_or(0, |before| before.chars().count())
}

fn end_of_word(text: &str, from: usize) -> usize {
    let rest = &text[from..];
    from + rest
        .find(|c: char| !c.is_alphanumeric() && c != '_')
        .unwrap_or(rest.len())
}
