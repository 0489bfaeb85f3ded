//! What a notebook's program says, cell by cell: what it prints on its two streams, and the events that it reports apart
//! from them.

use crate::engine::pump::Said;
use crate::kernel::{described, media};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tubelab::control::{Event, Media, Outcome};

/// The most that a cell may print on one stream; the rest is left out, and the last line says so.
const MOST_TEXT: usize = 1 << 20;

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

/// Collects what belongs to a cell.
#[derive(Default)]
pub struct Reader {
    cell: Option<usize>,
    outputs: Vec<(Option<String>, Value)>,
    result: Media,
    /// Bytes printed on standard output and standard error.
    printed: [usize; 2],
}

impl Reader {
    /// Takes what the program says, and gives what that completes.
    pub fn read(&mut self, said: Said) -> Option<Told> {
        match said {
            Said::Stdout(text) => self.text("stdout", 0, &text),
            Said::Stderr(text) => self.text("stderr", 1, &text),
            Said::Event(event) => return self.event(event),
            Said::Gone => {}
        }
        None
    }

    /// What the cell had shown when the program ended without a report.
    pub fn broken_off(mut self, kind: &str, message: String) -> Failure {
        self.failure(kind, message)
    }

    fn event(&mut self, event: Event) -> Option<Told> {
        match event {
            Event::Began { cell } => {
                *self = Reader {
                    cell: Some(cell),
                    ..Reader::default()
                };
            }
            Event::Spent { units } => return Some(Told::Spent(units)),
            Event::Progress { text, done, total, .. } => return Some(Told::Progress { text, done, total }),
            // Told in numbers.
            Event::Display { id, .. } if id.as_ref().is_some_and(|id| id.starts_with("progress-")) => {}
            Event::Display {
                id,
                update: false,
                data,
            } => self.outputs.push((id, display(data))),
            Event::Display { id, update: true, data } => {
                let shown = display(data);
                for (_, output) in self.outputs.iter_mut().filter(|(known, _)| *known == id) {
                    *output = shown.clone();
                }
            }
            Event::Result { data } => self.result = data,
            Event::Clear => self.outputs.clear(),
            Event::Answer { json } => {
                self.outputs
                    .push((None, display(Media::from([("application/json".to_owned(), json)]))));
            }
            Event::Ended { outcome, .. } => return self.ended(outcome),
            Event::Done => return Some(Told::Done),
            Event::Ready | Event::Ask { .. } => {}
        }
        None
    }

    fn ended(&mut self, outcome: Outcome) -> Option<Told> {
        Some(match outcome {
            Outcome::Done => {
                let cell = self.cell.take()?;
                Told::Cell {
                    cell,
                    outputs: self.finish(cell),
                }
            }
            Outcome::Error { kind, text } => Told::Failed(self.failure(&for_programs(kind.as_deref()), text)),
            Outcome::Panic { message, .. } => {
                Told::Failed(self.failure("panic", format!("the cell panicked: {message}")))
            }
            Outcome::Mismatch { .. } | Outcome::Unloadable { .. } => {
                Told::Failed(self.failure("internal", "the view's program does not fit the server".to_owned()))
            }
        })
    }

    fn failure(&mut self, kind: &str, message: String) -> Failure {
        let cell = self.cell.take();
        let outputs = cell.map(|number| self.finish(number)).unwrap_or_default();
        Failure {
            cell,
            kind: kind.to_owned(),
            message,
            outputs,
        }
    }

    /// The outputs of the cell, in the order in which a kernel would have sent them.
    fn finish(&mut self, cell: usize) -> Vec<Value> {
        let mut outputs: Vec<Value> = self.outputs.drain(..).map(|(_, output)| output).collect();
        let media = media(std::mem::take(&mut self.result));
        if !media.is_empty() {
            let metadata = described(&media);
            outputs.push(json!({
                "data": media, "execution_count": cell + 1, "metadata": metadata, "output_type": "execute_result",
            }));
        }
        outputs
    }

    fn text(&mut self, name: &str, stream: usize, text: &str) {
        let printed = &mut self.printed[stream];
        if *printed >= MOST_TEXT {
            return;
        }
        let room = (MOST_TEXT - *printed).min(text.len());
        let room = (0..=room).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
        let mut text = text[..room].to_owned();
        *printed += text.len();
        if *printed + 4 > MOST_TEXT {
            *printed = MOST_TEXT;
            text.push_str("\n[more was printed, and is left out]\n");
        }
        match self.outputs.last_mut() {
            Some((None, last)) if last["name"] == name => {
                let joined = last["text"].as_str().unwrap_or_default().to_owned() + &text;
                last["text"] = Value::String(joined);
            }
            _ => self
                .outputs
                .push((None, json!({ "name": name, "output_type": "stream", "text": text }))),
        }
    }
}

fn display(data: Media) -> Value {
    let data = media(data);
    let metadata = described(&data);
    json!({ "data": data, "metadata": metadata, "output_type": "display_data" })
}

/// The name of a kind of error as programs know it: "too little data" as `too_little_data`.
fn for_programs(kind: Option<&str>) -> String {
    match kind {
        None => "error".to_owned(),
        Some("key") => "auth".to_owned(),
        Some("stopped") => "interrupted".to_owned(),
        Some(kind) => kind.replace(' ', "_"),
    }
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

    fn read(said: Vec<Said>) -> Vec<Told> {
        let mut reader = Reader::default();
        said.into_iter().filter_map(|one| reader.read(one)).collect()
    }

    fn ended(outcome: Outcome) -> Said {
        Said::Event(Event::Ended {
            outcome,
            variables: Vec::new(),
        })
    }

    #[test]
    fn a_cell_prints_shows_and_ends() {
        let told = read(vec![
            Said::Event(Event::Began { cell: 0 }),
            Said::Stdout("one\n".into()),
            Said::Stdout("no line end".into()),
            Said::Stderr("oh\n".into()),
            Said::Event(Event::Result {
                data: Media::from([("text/plain".into(), "7".into())]),
            }),
            ended(Outcome::Done),
            Said::Event(Event::Done),
        ]);
        let outputs = vec![
            json!({ "name": "stdout", "output_type": "stream", "text": "one\nno line end" }),
            json!({ "name": "stderr", "output_type": "stream", "text": "oh\n" }),
            json!({ "data": { "text/plain": "7" }, "execution_count": 1, "metadata": {}, "output_type": "execute_result" }),
        ];
        assert_eq!(told, [Told::Cell { cell: 0, outputs }, Told::Done]);
    }

    #[test]
    fn printed_text_is_only_ever_text() {
        for text in [
            "TUBELAB_MESSAGE {}\n",
            "\u{1}tubelab:done\n",
            "EVCXR_BEGIN_CONTENT text/html\n<b>\nEVCXR_END_CONTENT\n",
        ] {
            let told = read(vec![
                Said::Event(Event::Began { cell: 0 }),
                Said::Stdout(text.into()),
                ended(Outcome::Done),
            ]);
            let Told::Cell { outputs, .. } = &told[0] else {
                panic!("{told:?}")
            };
            assert_eq!(
                *outputs,
                [json!({ "name": "stdout", "output_type": "stream", "text": text })]
            );
        }
    }

    #[test]
    fn a_panic_and_an_error_are_told_apart_and_in_words() {
        let began = |cell| Said::Event(Event::Began { cell });
        let panic = Outcome::Panic {
            message: "boom".into(),
            place: None,
        };
        let Told::Failed(failure) = &read(vec![began(0), ended(panic)])[0] else {
            panic!()
        };
        assert_eq!(
            (failure.kind.as_str(), failure.message.as_str()),
            ("panic", "the cell panicked: boom")
        );
        let error = Outcome::Error {
            kind: Some("too little data".into()),
            text: "few\nNext: wait.".into(),
        };
        let Told::Failed(failure) = &read(vec![began(1), ended(error)])[0] else {
            panic!()
        };
        assert_eq!((failure.cell, failure.kind.as_str()), (Some(1), "too_little_data"));
        assert_eq!(failure.message, "few\nNext: wait.");
    }

    #[test]
    fn much_text_is_cut_and_says_so() {
        let line = "ü".repeat(5000);
        let mut said = vec![Said::Event(Event::Began { cell: 0 })];
        said.extend((0..500).map(|_| Said::Stdout(line.clone())));
        said.push(ended(Outcome::Done));
        let Told::Cell { outputs, .. } = &read(said)[0] else {
            panic!()
        };
        let text = outputs[0]["text"].as_str().unwrap();
        assert!(text.len() < MOST_TEXT + 100 && text.ends_with("[more was printed, and is left out]\n"));
    }
}
