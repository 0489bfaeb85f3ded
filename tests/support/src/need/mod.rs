//! What a test needs beyond Rust, a C compiler and Python 3. Where it is missing, the test is skipped and says so, and a run of
//! `cargo test` ends with one list of what was skipped ([`report_skipped`]).
//!
//! With `TUBELAB_TEST_ALL=1` in the environment a skip is a failure: for a machine that is meant to have everything.

mod record;
mod skipped;
mod what;

pub use skipped::report_skipped;
pub use what::Need;
pub(crate) use what::{first_words, last_words};

use record::Skip;
use std::io::Write;

/// Leaves a test where one of the named [needs](Need) is missing:
///
/// ```
/// fn answers_are_shared() {
///     testkit::needs!(Redis, Python);
///     // …
/// }
/// ```
///
/// For tests that return nothing or a `Result`. What stands before it in the test is run in any case.
#[macro_export]
macro_rules! needs {
    ($($need:ident),+ $(,)?) => {
        // All of them are looked for, so that the list names all that is missing.
        if !($($crate::has($crate::Need::$need, $crate::test_name!()))&+) {
            return $crate::Left::left();
        }
    };
}

/// The path of the test in which it stands, its program first.
#[macro_export]
macro_rules! test_name {
    () => {
        ::std::any::type_name_of_val(&|| {}).trim_end_matches("::{{closure}}")
    };
}

/// What a test returns that was left before its end.
pub trait Left {
    /// The value that a passed test returns.
    fn left() -> Self;
}

impl Left for () {
    fn left() {}
}

impl<T: Left, E> Left for Result<T, E> {
    fn left() -> Self {
        Ok(T::left())
    }
}

impl<T> Left for Option<T> {
    fn left() -> Self {
        None
    }
}

/// Whether `need` is there; where it is not, `test` ([`test_name!`](crate::test_name!)) is noted as skipped.
///
/// # Panics
/// When it is missing and `TUBELAB_TEST_ALL=1`.
pub fn has(need: Need, test: &str) -> bool {
    match need.missing() {
        None => true,
        Some(why) => {
            skip(need, &why, test);
            false
        }
    }
}

/// Says and notes that `test` is skipped, wholly or from here on, because `need` is missing: `why`.
///
/// # Panics
/// With `TUBELAB_TEST_ALL=1`, unless the need is a right of the user, which nothing that is installed gives.
pub fn skip(need: Need, why: &str, test: &str) {
    let how = need.how();
    record::add(&Skip {
        need: need.name().to_owned(),
        why: why.to_owned(),
        how: how.clone(),
        test: test.to_owned(),
    });
    let sentence = format!("skipped: {test}: {why}. To run it: {how}\n");
    assert!(!all_wanted() || need.is_a_right(), "TUBELAB_TEST_ALL=1, and {sentence}");
    // Written to the handle: what `eprintln!` says of a test that passes is kept back.
    let _ = std::io::stderr().write_all(sentence.as_bytes());
}

/// Why this run of cargo could not have `need` before, in whichever of its programs.
pub(crate) fn known(need: Need) -> Option<String> {
    record::all()
        .into_iter()
        .find(|skip| skip.need == need.name())
        .map(|skip| skip.why)
}

fn all_wanted() -> bool {
    std::env::var_os("TUBELAB_TEST_ALL").is_some_and(|value| !value.is_empty() && value != "0")
}
