//! How a cell failed, in words for the person who wrote it.

use super::streams::Failure;
use evcxr::{CompilationError, Error};
use jupyter_protocol::ErrorOutput;
use tubelab::cells::KIND_OF_ERROR;

/// A `?` met an error: the text, and below it the kind where the error is one of tubelab's. A line of a report's own
/// (cause, moments, next step) is a line of the traceback.
pub fn question(text: &str) -> ErrorOutput {
    let (text, kind) = match text.trim_end().rsplit_once(KIND_OF_ERROR) {
        Some((text, kind)) => (text.trim_end(), Some(kind.trim())),
        None => (text.trim_end(), None),
    };
    let first = text.lines().next().unwrap_or("a `?` met an error that has no text");
    ErrorOutput {
        ename: kind.unwrap_or("Error").into(),
        // What a report shows, and what a program that runs the notebook is told.
        evalue: if kind.is_some() { text } else { first }.into(),
        traceback: red_first(text),
    }
}

/// An error of ours in the kernel itself.
pub fn of_ours(error: &tubelab::Error) -> ErrorOutput {
    question(&format!("{error:+#}"))
}

/// The user stopped the cell before it ran.
pub fn stopped(text: &str) -> ErrorOutput {
    ErrorOutput {
        ename: tubelab::error::Kind::Interrupted.name().into(),
        ..question(text)
    }
}

/// A panic; `lost` names the variables that it took.
pub fn panic(text: &str, lost: &[String]) -> ErrorOutput {
    let message = panic_message(text);
    let mut traceback = vec![red(&format!("The cell panicked: {message}"))];
    traceback.push(what_was_lost(lost));
    ErrorOutput {
        ename: "Panic".into(),
        evalue: message,
        traceback,
    }
}

/// The process that runs the cells ended; `lost` names the variables that were in it.
pub fn ended(reason: &str, lost: &[String]) -> ErrorOutput {
    let mut traceback = vec![red(reason)];
    traceback.push(what_was_lost(lost));
    traceback.push("The kernel is ready again: run the cells above once more to get them back.".into());
    ErrorOutput {
        ename: "CellsEnded".into(),
        evalue: reason.into(),
        traceback,
    }
}

pub fn from_failure(failure: &Failure, lost: &[String]) -> ErrorOutput {
    match failure {
        Failure::Question(text) => question(text),
        Failure::Panic(text) => panic(text, lost),
    }
}

/// An error of evcxr that is not the end of the process.
pub fn from_evcxr(error: &Error) -> ErrorOutput {
    if let Some(error) = of_the_disk(error) {
        return of_ours(&error);
    }
    match error {
        Error::CompilationErrors(errors) => compile_errors(errors),
        other => {
            let text = plain_words(&other.to_string());
            let first = text.lines().next().unwrap_or_default().to_owned();
            ErrorOutput {
                ename: "Error".into(),
                evalue: first,
                traceback: red_first(&text),
            }
        }
    }
}

/// What the compiler or evcxr could not write, which says nothing about the cell.
fn of_the_disk(error: &Error) -> Option<tubelab::Error> {
    let text = match error {
        Error::CompilationErrors(errors) => errors
            .iter()
            .map(CompilationError::message)
            .collect::<Vec<_>>()
            .join("\n"),
        other => other.to_string(),
    };
    let says = |words: &[&str]| words.iter().any(|word| text.contains(word));
    let message = if says(&["No space left on device", "Disk quota exceeded", "File too large"]) {
        "the disk is full, so that the cell cannot be compiled"
    } else if says(&["Read-only file system", "Permission denied (os error 13)"]) {
        "the folder in which cells are compiled cannot be written"
    } else {
        return None;
    };
    let error = tubelab::Error::new(tubelab::error::Kind::Storage, message);
    Some(error.hint("free some space or set TUBELAB_CACHE_DIR to a folder that can be written, and run the cell again"))
}

fn compile_errors(errors: &[CompilationError]) -> ErrorOutput {
    let from_cell: Vec<&CompilationError> = errors.iter().filter(|error| error.is_from_user_code()).collect();
    let shown = if from_cell.is_empty() {
        errors.iter().collect()
    } else {
        from_cell
    };
    let mut traceback = Vec::new();
    for error in &shown {
        traceback.push(red(&plain_words(&error.message())));
        for message in error.spanned_messages() {
            for line in &message.lines {
                traceback.push(format!("    {line}"));
            }
            match &message.span {
                Some(span) => {
                    let marks = span.end_column.saturating_sub(span.start_column).max(1);
                    let before = " ".repeat(3 + span.start_column);
                    traceback.push(format!(
                        "{before}{} {}",
                        red(&"^".repeat(marks)),
                        plain_words(&message.label)
                    ));
                }
                None if !message.label.is_empty() => traceback.push(plain_words(&message.label)),
                None => {}
            }
        }
        for help in error.help() {
            traceback.push(format!("help: {}", plain_words(&help)));
        }
    }
    let evalue = shown.first().map_or_else(
        || "the cell does not compile".into(),
        |error| plain_words(&error.message()),
    );
    ErrorOutput {
        ename: "CompileError".into(),
        evalue,
        traceback,
    }
}

/// Takes the inside of the kernel out of a message: a user knows no crate `notebook`.
fn plain_words(text: &str) -> String {
    text.replace("notebook::prelude::", "")
        .replace("notebook::polars::prelude::", "")
        .replace("notebook::", "tubelab::")
        .replace(
            "expected value, found macro `df`",
            "there is no variable `df` (it was lost or never made), only the macro `df!`",
        )
}

/// The message in what Rust, or our hook, prints at a panic.
pub fn panic_message(text: &str) -> String {
    let mut lines = text.lines().skip_while(|line| !line.contains("panicked at"));
    match lines.next() {
        Some(_) => {
            let message: Vec<&str> = lines
                .take_while(|line| !line.starts_with("stack backtrace:") && !line.starts_with("note: "))
                .collect();
            message.join("\n").trim().to_owned()
        }
        None => text.trim().to_owned(),
    }
}

fn what_was_lost(lost: &[String]) -> String {
    match lost {
        [] => "No variable was lost.".into(),
        [one] => format!("This variable was lost: {one}."),
        many => format!("These variables were lost: {}.", many.join(", ")),
    }
}

fn red_first(text: &str) -> Vec<String> {
    let mut lines = text.lines();
    let mut traceback: Vec<String> = lines.next().map(red).into_iter().collect();
    traceback.extend(lines.map(str::to_owned));
    traceback
}

fn red(text: &str) -> String {
    format!("\u{1b}[31m{text}\u{1b}[0m")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_message_of_a_panic_has_no_backtrace() {
        let printed =
            "before\n\nthread 'main' (7) panicked at src/lib.rs:3:5:\nindex out of bounds\nstack backtrace:\n   0: x\n";
        assert_eq!(panic_message(printed), "index out of bounds");
    }

    #[test]
    fn an_error_of_ours_is_told_by_lines_and_kind() {
        let error = tubelab::Error::new(tubelab::error::Kind::Quota, "the units are used up")
            .at("reading page 3")
            .hint("wait until midnight");
        let told = of_ours(&error);
        assert_eq!(told.ename, "quota");
        assert_eq!(
            told.evalue,
            "the units are used up.\nWhile reading page 3.\nNext: wait until midnight."
        );
        assert_eq!(told.traceback.len(), 3);
        assert_eq!(question("other").ename, "Error");
    }

    #[test]
    fn what_was_lost_is_named() {
        let error = panic("boom", &["a".into(), "b".into()]);
        assert_eq!(error.traceback[1], "These variables were lost: a, b.");
    }
}
