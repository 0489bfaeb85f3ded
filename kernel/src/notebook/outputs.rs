//! Collects what cells show into outputs of the notebook format, exactly as nbclient does.

use super::media::Shown;
use serde_json::{Value, json};
use tubelab::control::Media;

/// One thing that a cell does to its outputs.
#[derive(Clone, Debug, PartialEq)]
pub enum CellOutput {
    Stdout(String),
    Stderr(String),
    Display {
        id: Option<String>,
        update: bool,
        data: Media,
    },
    /// The value that the cell ends with.
    Result(Media),
    Clear,
}

/// The outputs of each cell, in order.
pub struct Outputs {
    cells: Vec<Cell>,
    /// Byte limit of a cell on one stream; the rest is dropped, and the last line says so.
    most_text: usize,
}

#[derive(Default)]
struct Cell {
    outputs: Vec<(Option<String>, Value)>,
    result: Option<Media>,
    /// Bytes printed on standard output and standard error.
    printed: [usize; 2],
}

impl Outputs {
    pub fn new(most_text: usize) -> Self {
        Outputs {
            cells: Vec::new(),
            most_text,
        }
    }

    /// A cell begins.
    pub fn begin(&mut self) {
        self.cells.push(Cell::default());
    }

    /// Adds an output; after the end of its cell it belongs to the last cell that began.
    pub fn show(&mut self, shown: CellOutput) {
        if let CellOutput::Display { id, update: true, data } = shown {
            return self.update(id.as_deref(), &display(data));
        }
        let most_text = self.most_text;
        let Some(cell) = self.cells.last_mut() else { return };
        match shown {
            CellOutput::Stdout(text) => cell.print(0, &text, most_text),
            CellOutput::Stderr(text) => cell.print(1, &text, most_text),
            CellOutput::Display { id, data, .. } => {
                let shown = display(data);
                self.update(id.as_deref(), &shown);
                if let Some(cell) = self.cells.last_mut() {
                    cell.outputs.push((id, shown));
                }
            }
            CellOutput::Result(data) => cell.result = Some(data),
            CellOutput::Clear => cell.outputs.clear(),
        }
    }

    /// Ends the cell, with this error if it failed.
    pub fn end(&mut self, error: Option<Value>) {
        let count = self.cells.len();
        let Some(cell) = self.cells.last_mut() else { return };
        let Shown { data, metadata } = Shown::of(cell.result.take().unwrap_or_default());
        match error {
            None if !data.is_empty() => {
                let result = json!({
                    "data": data, "execution_count": count, "metadata": metadata, "output_type": "execute_result",
                });
                cell.outputs.push((None, result));
            }
            None => {}
            Some(error) => cell.outputs.push((None, error)),
        }
        cell.settle();
    }

    /// The outputs of the last cell that began.
    pub fn last(&self) -> Vec<Value> {
        self.cells.last().map(Cell::values).unwrap_or_default()
    }

    /// The outputs of every cell that began.
    pub fn all(&self) -> Vec<Vec<Value>> {
        self.cells.iter().map(Cell::values).collect()
    }

    /// Replaces the output with this id, wherever it is.
    fn update(&mut self, id: Option<&str>, shown: &Value) {
        let Some(id) = id else { return };
        let outputs = self.cells.iter_mut().flat_map(|cell| &mut cell.outputs);
        for (_, output) in outputs.filter(|(known, _)| known.as_deref() == Some(id)) {
            *output = shown.clone();
        }
    }
}

impl Cell {
    /// All text of a stream is one output, at the place of its first text, because the streams interleave.
    fn print(&mut self, stream: usize, text: &str, most_text: usize) {
        let printed = &mut self.printed[stream];
        if *printed >= most_text {
            return;
        }
        let room = (most_text - *printed).min(text.len());
        let room = (0..=room).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
        let mut text = text[..room].to_owned();
        *printed = printed.saturating_add(room);
        if most_text - *printed < 4 {
            *printed = most_text;
            text.push_str("\n[more was printed, and is left out]\n");
        }
        let name = ["stdout", "stderr"][stream];
        match self.outputs.iter_mut().find(|(_, output)| output["name"] == name) {
            Some((_, output)) => {
                if let Value::String(all) = &mut output["text"] {
                    all.push_str(&text);
                }
            }
            None => {
                let output = json!({ "name": name, "output_type": "stream", "text": text });
                self.outputs.push((None, output));
            }
        }
    }

    /// Keeps the last state of overwritten lines; standard output comes before an adjacent standard error.
    fn settle(&mut self) {
        for (_, output) in &mut self.outputs {
            if output["output_type"] == "stream"
                && let Value::String(text) = &mut output["text"]
                && text.contains('\r')
            {
                *text = overwritten(text);
            }
        }
        let is = |output: &(Option<String>, Value), name| output.1["name"] == name;
        let at = |pair: &[(Option<String>, Value)]| is(&pair[0], "stderr") && is(&pair[1], "stdout");
        if let Some(at) = self.outputs.windows(2).position(at) {
            self.outputs.swap(at, at + 1);
        }
    }

    fn values(&self) -> Vec<Value> {
        self.outputs.iter().map(|(_, output)| output.clone()).collect()
    }
}

fn overwritten(text: &str) -> String {
    let last = |line: &str| {
        let before_end = line.len() - line.chars().next_back().map_or(0, char::len_utf8);
        let start = line[..before_end].rfind('\r').map_or(0, |at| at + 1);
        line[start..].to_owned()
    };
    text.split('\n').map(last).collect::<Vec<_>>().join("\n")
}

/// The output of a cell that failed.
pub fn error(name: &str, message: &str, traceback: &[String]) -> Value {
    json!({ "output_type": "error", "ename": name, "evalue": message, "traceback": traceback })
}

fn display(data: Media) -> Value {
    let Shown { data, metadata } = Shown::of(data);
    json!({ "data": data, "metadata": metadata, "output_type": "display_data" })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(shown: Vec<CellOutput>) -> Vec<Value> {
        let mut outputs = Outputs::new(usize::MAX);
        outputs.begin();
        shown.into_iter().for_each(|one| outputs.show(one));
        outputs.end(None);
        outputs.last()
    }

    fn words(text: &str) -> Media {
        Media::from([("text/plain".to_owned(), text.to_owned())])
    }

    #[test]
    fn a_stream_is_one_output_and_the_result_comes_last() {
        let outputs = cell(vec![
            CellOutput::Stderr("oh\n".into()),
            CellOutput::Stdout("one\n".into()),
            CellOutput::Result(words("7")),
            CellOutput::Stdout("no line end".into()),
        ]);
        let expected = [
            json!({ "name": "stdout", "output_type": "stream", "text": "one\nno line end" }),
            json!({ "name": "stderr", "output_type": "stream", "text": "oh\n" }),
            json!({ "data": { "text/plain": "7" }, "execution_count": 1, "metadata": {}, "output_type": "execute_result" }),
        ];
        assert_eq!(outputs, expected);
    }

    #[test]
    fn printed_text_is_only_ever_text() {
        for text in [
            "TUBELAB_MESSAGE {}\n",
            "\u{1}tubelab:done\n",
            "EVCXR_BEGIN_CONTENT text/html\n<b>\nEVCXR_END_CONTENT\n",
        ] {
            let expected = [json!({ "name": "stdout", "output_type": "stream", "text": text })];
            assert_eq!(cell(vec![CellOutput::Stdout(text.into())]), expected);
        }
    }

    #[test]
    fn a_display_is_updated_in_the_cell_that_shows_it() {
        let display = |update, text| CellOutput::Display {
            id: Some("a".into()),
            update,
            data: words(text),
        };
        let mut outputs = Outputs::new(usize::MAX);
        outputs.begin();
        outputs.show(display(false, "1"));
        outputs.end(None);
        outputs.begin();
        outputs.show(display(true, "2"));
        outputs.end(None);
        let all = outputs.all();
        assert_eq!(all[0][0]["data"]["text/plain"], "2");
        assert!(all[1].is_empty());
    }

    #[test]
    fn of_a_line_that_was_written_over_the_last_state_stays() {
        assert_eq!(overwritten("1%\r2%\r\n"), "2%\r\n");
        assert_eq!(overwritten("a\r\nb\rcc\nd\r"), "a\r\ncc\nd\r");
        assert_eq!(overwritten("ä\rü"), "ü");
        assert_eq!(overwritten("\n\r\n"), "\n\r\n");
    }

    #[test]
    fn much_text_is_cut_and_says_so() {
        let mut outputs = Outputs::new(1 << 20);
        outputs.begin();
        for _ in 0..500 {
            outputs.show(CellOutput::Stdout("ü".repeat(5000)));
        }
        outputs.end(None);
        let text = outputs.last()[0]["text"].as_str().unwrap().to_owned();
        assert!(text.len() < (1 << 20) + 100 && text.ends_with("[more was printed, and is left out]\n"));
    }
}
