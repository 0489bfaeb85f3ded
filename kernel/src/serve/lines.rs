//! What a notebook's program says on its two streams, cell by cell.
//!
//! Its marked lines tell where cells begin and end. Between them stand what cells print, the value that a cell shows (as
//! evcxr's protocol has it), and the messages by which the library reaches a kernel.

use super::texts::{Errors, MARK, push_text};
use crate::kernel::{described, media};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use std::collections::HashMap;

const MESSAGE: &str = "TUBELAB_MESSAGE ";
const BEGIN_CONTENT: &str = "EVCXR_BEGIN_CONTENT ";
const END_CONTENT: &str = "EVCXR_END_CONTENT";
const QUESTION: &str = "EVCXR_INPUT_REQUEST:";

/// What is told of a run while it goes on. Outputs are those of the notebook format.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Told {
    /// A code cell (from 0) is done.
    Cell { cell: usize, outputs: Vec<Value> },
    /// How far long work is.
    Progress { text: String, done: u64, total: u64 },
    /// It waits, at this place of the queue.
    Queued(usize),
    /// Units of the API's quota were spent, or given back.
    Spent(i64),
    /// The run stopped at a cell.
    Failed(Failure),
    /// Every cell is done.
    Done,
}

/// Why a run did not reach its end.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Failure {
    /// The cell (from 0), if one had begun.
    pub cell: Option<usize>,
    /// For programs: `quota`, `network`, `panic`, `timeout`, …
    pub kind: String,
    /// For people, in one or more lines.
    pub message: String,
    /// What the cell had shown before.
    pub outputs: Vec<Value>,
}

impl Failure {
    /// One that no cell is the reason of.
    pub fn of_ours(kind: &str, message: impl Into<String>) -> Self {
        Failure {
            cell: None,
            kind: kind.to_owned(),
            message: message.into(),
            outputs: Vec::new(),
        }
    }
}

/// Reads the lines of the first stream.
#[derive(Default)]
pub struct Reader {
    cell: Option<usize>,
    ended: usize,
    text: String,
    content: Option<(String, String)>,
    media: HashMap<String, String>,
    outputs: Vec<(Option<String>, Value)>,
}

impl Reader {
    /// Takes a line and gives what it completes.
    pub fn line(&mut self, line: &str, errors: &Errors) -> Option<Told> {
        if let Some((mime, mut text)) = self.content.take() {
            if line == END_CONTENT {
                self.media.insert(mime, text);
            } else {
                if !text.is_empty() {
                    text.push('\n');
                }
                text.push_str(line);
                self.content = Some((mime, text));
            }
            return None;
        }
        if let Some((before, mark)) = line.split_once(MARK) {
            push_text(&mut self.text, before, false);
            return self.mark(mark, errors);
        }
        if let Some(message) = line
            .strip_prefix(MESSAGE)
            .and_then(|text| serde_json::from_str(text).ok())
        {
            return self.message(&message);
        }
        if let Some(mime) = line.strip_prefix(BEGIN_CONTENT) {
            self.content = Some((mime.to_owned(), String::new()));
        } else if !line.starts_with(QUESTION) {
            push_text(&mut self.text, line, true);
        }
        None
    }

    /// What the cell had shown when the program ended without a word.
    pub fn broken_off(mut self, errors: &Errors, kind: &str, message: String) -> Failure {
        self.failure(errors, kind, message)
    }

    fn mark(&mut self, mark: &str, errors: &Errors) -> Option<Told> {
        let (word, rest) = mark.split_once(' ').unwrap_or((mark, ""));
        match word {
            "begin" => {
                self.cell = rest.parse().ok();
                None
            }
            "end" => {
                let cell = self.cell.take()?;
                let printed = errors.until(self.ended);
                self.ended += 1;
                let outputs = self.finish(cell, printed);
                Some(Told::Cell { cell, outputs })
            }
            "failed" => {
                let (kind, text) = rest.split_once(' ')?;
                let text: String = serde_json::from_str(text).unwrap_or_default();
                Some(Told::Failed(self.failure(errors, &in_words(kind), text)))
            }
            "panicked" => {
                let printed = errors.until(self.ended);
                let message = crate::kernel::panic_message(&printed);
                let message = format!("the cell panicked: {message}");
                let mut failure = self.failure(errors, "panic", message);
                failure.outputs.retain(|output| output["name"] != "stderr");
                Some(Told::Failed(failure))
            }
            "done" => Some(Told::Done),
            _ => None,
        }
    }

    fn failure(&mut self, errors: &Errors, kind: &str, message: String) -> Failure {
        let cell = self.cell.take();
        let outputs = match cell {
            Some(number) => {
                let printed = errors.until(self.ended);
                self.finish(number, printed)
            }
            None => Vec::new(),
        };
        Failure {
            cell,
            kind: kind.to_owned(),
            message,
            outputs,
        }
    }

    /// The outputs of the cell, in the order in which a kernel would have sent them.
    fn finish(&mut self, cell: usize, printed: String) -> Vec<Value> {
        self.flush_text();
        let mut outputs: Vec<Value> = self.outputs.drain(..).map(|(_, output)| output).collect();
        if !printed.is_empty() {
            outputs.push(json!({ "name": "stderr", "output_type": "stream", "text": printed }));
        }
        let media = media(std::mem::take(&mut self.media));
        if !media.is_empty() {
            let metadata = described(&media);
            outputs.push(json!({
                "data": media, "execution_count": cell + 1, "metadata": metadata, "output_type": "execute_result",
            }));
        }
        outputs
    }

    fn flush_text(&mut self) {
        if !self.text.is_empty() {
            let text = std::mem::take(&mut self.text);
            let output = json!({ "name": "stdout", "output_type": "stream", "text": text });
            self.outputs.push((None, output));
        }
    }

    fn message(&mut self, message: &Value) -> Option<Told> {
        let id = message["id"].as_str();
        let data = || message["data"].as_object().cloned().unwrap_or_default();
        match message["type"].as_str()? {
            "spent" => return message["units"].as_i64().map(Told::Spent),
            "display_data" | "update_display_data" if id.is_some_and(|id| id.starts_with("progress-")) => {
                return progress(message["data"]["text/plain"].as_str()?);
            }
            "display_data" => {
                self.flush_text();
                self.outputs.push((id.map(str::to_owned), display(data())));
            }
            "update_display_data" => {
                for (_, output) in self.outputs.iter_mut().filter(|(known, _)| known.as_deref() == id) {
                    *output = display(data());
                }
            }
            "clear_output" => {
                self.text.clear();
                self.outputs.clear();
            }
            _ => {}
        }
        None
    }
}

fn display(data: Map<String, Value>) -> Value {
    let metadata = described(&data);
    json!({ "data": data, "metadata": metadata, "output_type": "display_data" })
}

/// "reading videos: 120 of 1,612" in numbers.
fn progress(line: &str) -> Option<Told> {
    let (_, state) = line.rsplit_once(": ")?;
    let number = |text: &str| text.replace(',', "").parse::<u64>().ok();
    let mut words = state.split(' ');
    let done = words.next().and_then(number).unwrap_or_default();
    let total = match words.next() {
        Some("of") => words.next().and_then(number).unwrap_or_default(),
        _ => 0,
    };
    Some(Told::Progress {
        text: line.to_owned(),
        done,
        total,
    })
}

/// "TooLittleData" as `too_little_data`.
pub fn in_words(kind: &str) -> String {
    let mut words = String::new();
    for character in kind.chars() {
        if character.is_uppercase() && !words.is_empty() {
            words.push('_');
        }
        words.extend(character.to_lowercase());
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Both streams as a program writes them; marks stand on both.
    fn read(out: &[&str], err: &[&str]) -> Vec<Told> {
        let errors = Errors::default();
        err.iter().for_each(|line| errors.line(line));
        errors.close();
        let mut reader = Reader::default();
        out.iter().filter_map(|line| reader.line(line, &errors)).collect()
    }

    #[test]
    fn a_cell_prints_shows_and_ends() {
        let out = [
            "\u{1}tubelab:begin 0",
            "one",
            "EVCXR_BEGIN_CONTENT text/plain",
            "7",
            "EVCXR_END_CONTENT",
            "no line end\u{1}tubelab:end 0",
            "\u{1}tubelab:done",
        ];
        let told = read(&out, &["\u{1}tubelab:begin 0", "oh", "\u{1}tubelab:end 0"]);
        let outputs = vec![
            json!({ "name": "stdout", "output_type": "stream", "text": "one\nno line end" }),
            json!({ "name": "stderr", "output_type": "stream", "text": "oh\n" }),
            json!({ "data": { "text/plain": "7" }, "execution_count": 1, "metadata": {}, "output_type": "execute_result" }),
        ];
        assert_eq!(told, [Told::Cell { cell: 0, outputs }, Told::Done]);
    }

    #[test]
    fn a_panic_and_an_error_are_told_apart_and_in_words() {
        let out = ["\u{1}tubelab:begin 0", "\u{1}tubelab:panicked"];
        let told = read(
            &out,
            &[
                "\u{1}tubelab:begin 0",
                "panicked at a.rs:1:",
                "boom",
                "\u{1}tubelab:stopped",
            ],
        );
        let Told::Failed(failure) = &told[0] else {
            panic!("{told:?}")
        };
        assert_eq!(
            (failure.kind.as_str(), failure.message.as_str()),
            ("panic", "the cell panicked: boom")
        );
        assert_eq!(failure.outputs, Vec::<Value>::new());

        let out = [
            "\u{1}tubelab:begin 1",
            "\u{1}tubelab:failed TooLittleData \"few\\nNext: wait.\"",
        ];
        let Told::Failed(failure) = &read(&out, &[])[0] else {
            panic!()
        };
        assert_eq!((failure.cell, failure.kind.as_str()), (Some(1), "too_little_data"));
        assert_eq!(failure.message, "few\nNext: wait.");
    }

    #[test]
    fn progress_is_told_in_numbers_and_is_no_output() {
        let bar = |text: &str| {
            format!(
                "TUBELAB_MESSAGE {}",
                json!({ "type": "update_display_data", "id": "progress-3", "data": { "text/plain": text } })
            )
        };
        let out = [bar("reading: 120 of 1,612"), bar("reading: 1,612 done")];
        let told = read(&out.iter().map(String::as_str).collect::<Vec<_>>(), &[]);
        let numbers: Vec<_> = told
            .iter()
            .map(|told| match told {
                Told::Progress { done, total, .. } => (*done, *total),
                other => panic!("{other:?}"),
            })
            .collect();
        assert_eq!(numbers, [(120, 1612), (1612, 0)]);
    }
}
