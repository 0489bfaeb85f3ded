//! How a cell ends: at its end, by a `?`, or by a panic.

use crate::error::Error;
use crate::platform::control::{ErrorReport, Outcome};
use polars::error::PolarsError;
use std::any::Any;
use std::cell::RefCell;
use std::fmt;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::task::Poll;

/// What a cell's statements end with.
pub type Body = std::result::Result<(), Box<dyn std::error::Error>>;

/// Where a panic happened: file, line, column.
type Place = (String, u32, u32);

thread_local! {
    static PLACE: RefCell<Option<Place>> = const { RefCell::new(None) };
}

/// A panic on its way to the end of the cell.
#[derive(Debug)]
struct Panicked {
    message: String,
    place: Option<Place>,
}

impl fmt::Display for Panicked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Panicked {}

/// Runs statements of a cell; a panic becomes an error, so that the variables around them are kept.
pub fn step(statements: impl FnOnce() -> Body) -> Body {
    catch_unwind(AssertUnwindSafe(statements)).unwrap_or_else(|panic| Err(panicked(&*panic)))
}

/// As [`step`], for statements that wait.
pub async fn step_async(statements: impl Future<Output = Body>) -> Body {
    let mut statements = pin!(statements);
    std::future::poll_fn(move |context| {
        catch_unwind(AssertUnwindSafe(|| statements.as_mut().poll(context)))
            .unwrap_or_else(|panic| Poll::Ready(Err(panicked(&*panic))))
    })
    .await
}

/// Runs an asynchronous cell on the runtime of the library, until its end or until the user stops it.
pub fn block_on(cell: impl Future<Output = Body>) -> Body {
    crate::platform::interrupt::begin();
    crate::platform::runtime::block_on(async {
        tokio::select! {
            result = cell => result,
            error = crate::platform::interrupt::stopped() => Err(error.into()),
        }
    })?
}

/// Lets a cell start tasks, as `tokio::spawn` does, as long as the value lives.
pub fn enter() -> Option<impl Drop> {
    crate::platform::runtime::enter().ok()
}

fn panicked(panic: &(dyn Any + Send)) -> Box<dyn std::error::Error> {
    let text = |panic: &(dyn Any + Send)| {
        let fixed = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
        fixed.or_else(|| panic.downcast_ref::<String>().cloned())
    };
    Box::new(Panicked {
        message: text(panic).unwrap_or_else(|| "a panic without a message".to_owned()),
        place: PLACE.take(),
    })
}

/// From now on a panic of this thread is reported as the end of the cell, and one of another thread in two lines on
/// standard error. `RUST_BACKTRACE=full` restores Rust's own report.
pub fn watch_panics() {
    let cells = std::thread::current().id();
    let wants_all = std::env::var("RUST_BACKTRACE").is_ok_and(|wish| wish == "full");
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if std::thread::current().name() == Some(crate::platform::catch_panic::THREAD) {
            return; // reported as an error
        }
        let place = panic.location();
        PLACE.set(place.map(|place| (place.file().to_owned(), place.line(), place.column())));
        if wants_all {
            usual(panic);
        } else if std::thread::current().id() != cells {
            let message = panic.payload_as_str().unwrap_or("a panic without a message");
            let thread = std::thread::current();
            match thread.name() {
                Some(name) => eprintln!("The thread `{name}` panicked: {message}"),
                None => eprintln!("A thread panicked: {message}"),
            }
        }
    }));
}

/// How the cell ended, by the error that its statements ended with.
pub(super) fn outcome(error: Box<dyn std::error::Error>) -> Outcome {
    let error = match error.downcast::<Panicked>() {
        Ok(panicked) => {
            let Panicked { message, place } = *panicked;
            return Outcome::Panic { message, place };
        }
        Err(error) => error,
    };
    let ours: std::result::Result<Error, _> = match error.downcast::<Error>() {
        Ok(ours) => Ok(*ours),
        // In our words: polars adds the plan of the query and leaves out the nearest column.
        Err(error) => error.downcast::<PolarsError>().map(|error| Error::from(*error)),
    };
    match ours {
        Ok(error) => Outcome::Error(ErrorReport::from(&error)),
        Err(error) => Outcome::OtherError {
            text: error.to_string(),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn end(statements: impl FnOnce() -> Body) -> Outcome {
        match step(statements) {
            Ok(()) => Outcome::Done,
            Err(error) => outcome(error),
        }
    }

    #[test]
    fn every_end_is_distinguished() {
        assert_eq!(end(|| Ok(())), Outcome::Done);
        assert_eq!(end(|| Err("no".into())), Outcome::OtherError { text: "no".into() });
        let ours = || {
            Error::new(crate::error::Kind::Quota, "used up")
                .context("reading")
                .hint("wait")
        };
        let Outcome::Error(report) = end(|| Err(ours().into())) else {
            panic!("an error of this crate")
        };
        assert_eq!(Error::from(report).to_string(), ours().to_string());
        let panic = end(|| panic!("on purpose"));
        assert!(matches!(panic, Outcome::Panic { message, .. } if message == "on purpose"));
    }

    #[test]
    fn an_error_of_polars_names_the_nearest_column() {
        let frame = polars::df!("views" => [1]).unwrap();
        let ended = end(|| {
            frame.column("veiws")?;
            Ok(())
        });
        let Outcome::Error(report) = ended else {
            panic!("{ended:?}")
        };
        assert_eq!(report.kind, crate::error::Kind::Input);
        assert!(report.next_step.is_some_and(|step| step.contains("`views`")));
    }

    #[test]
    fn a_panic_after_a_pause_is_caught() {
        let cell = async {
            tokio::time::sleep(std::time::Duration::from_millis(1)).await;
            panic!("later")
        };
        let error = block_on(step_async(cell)).unwrap_err();
        assert_eq!(error.to_string(), "later");
    }
}
