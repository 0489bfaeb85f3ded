mod tubelab_view {
    use std::any::Any;
    use std::fmt::Debug;
    use std::io::Write;

    /// What a `?` ends the cells with; the error is told before.
    pub struct Stop;

    impl<T: Debug + 'static> From<T> for Stop {
        fn from(error: T) -> Self {
            let ours = (&error as &dyn Any).downcast_ref::<notebook::Error>();
            let kind = ours.map_or_else(|| "Error".to_owned(), |error| format!("{:?}", error.kind()));
            // As a notebook tells it: ours with a line for each moment.
            let text = ours.map_or_else(|| format!("{error:?}"), |error| format!("{error:#}"));
            let text = notebook::serde_json::Value::String(text);
            to_stderr("stopped");
            to_stdout(&format!("failed {kind} {text}"));
            Stop
        }
    }

    pub fn begin(cell: usize) {
        to_stderr(&format!("begin {cell}"));
        to_stdout(&format!("begin {cell}"));
    }

    pub fn end(cell: usize) {
        to_stderr(&format!("end {cell}"));
        to_stdout(&format!("end {cell}"));
    }

    pub fn run(cells: fn() -> Result<(), Stop>) {
        match std::panic::catch_unwind(cells) {
            Ok(Ok(())) => to_stdout("done"),
            Ok(Err(Stop)) => {}
            Err(_) => {
                to_stderr("stopped");
                to_stdout("panicked");
            }
        }
    }

    fn to_stdout(line: &str) {
        let mut out = std::io::stdout().lock();
        // On a line of its own, whatever was printed before.
        let _ = writeln!(out, "\u{1}tubelab:{line}");
        let _ = out.flush();
    }

    fn to_stderr(line: &str) {
        let _ = writeln!(std::io::stderr().lock(), "\u{1}tubelab:{line}");
    }

    /// How a value is shown that has no look of its own: found only where the method of `Show` is not.
    pub trait Debugged {
        fn evcxr_display(&self);
    }

    impl<T: Debug> Debugged for &T {
        fn evcxr_display(&self) {
            let mut out = std::io::stdout().lock();
            let _ = writeln!(out, "EVCXR_BEGIN_CONTENT text/plain\n{self:?}\nEVCXR_END_CONTENT");
            let _ = out.flush();
        }
    }
}
