//! How a cell failed, in words for the person who wrote it.

use super::streams::Failure;
use evcxr::{CompilationError, Error};
use jupyter_protocol::ErrorOutput;

/// What the front end is told about a cell that did not reach its end.
pub fn question(text: &str) -> ErrorOutput {
    let text = text.trim_end();
    let first = text.lines().next().unwrap_or("a `?` met an error that has no text");
    ErrorOutput {
        ename: "Error".into(),
        evalue: first.into(),
        traceback: red_first(text),
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
    fn what_was_lost_is_named() {
        let error = panic("boom", &["a".into(), "b".into()]);
        assert_eq!(error.traceback[1], "These variables were lost: a, b.");
    }
}
