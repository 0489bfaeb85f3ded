//! The error type of the crate.
//!
//! A message says what failed, in which context, and what to do next. The type does not expose which library the
//! failure came from; use the `is_*` predicates instead.

mod did_you_mean;
mod frames;
mod kind;

#[doc(hidden)]
pub use did_you_mean::nearest;
pub(crate) use frames::innermost;
pub use kind::{Kind, Reason};

use std::fmt;

/// The result of all fallible functions in this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What failed, in which context, and what to do next.
///
/// ```
/// use tubelab::error::{Error, Kind};
///
/// let error = Error::new(Kind::Quota, "the daily quota of the API is used up")
///     .context("reading page 3 of the uploads of @rustlang")
///     .hint("it resets at midnight Pacific time; what was fetched so far is kept");
/// assert!(error.is_quota());
/// assert_eq!(
///     error.to_string(),
///     "the daily quota of the API is used up, while reading page 3 of the uploads of @rustlang.\n\
///      Next: it resets at midnight Pacific time; what was fetched so far is kept."
/// );
/// ```
///
/// The kinds, with an example of each, are in `docs/src/reference/errors.md`.
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: Kind,
    reason: Option<Reason>,
    message: String,
    contexts: Vec<String>,
    hint: Option<String>,
}

impl Error {
    /// An error of `kind`; `message` says what failed, without a full stop at the end.
    pub fn new(kind: Kind, message: impl Into<String>) -> Self {
        Error(Box::new(Inner {
            kind,
            reason: None,
            message: message.into(),
            contexts: Vec::new(),
            hint: None,
        }))
    }

    /// Adds context: what was being done when it failed ("reading page 3 of the uploads of @rustlang"). The innermost
    /// context comes first.
    #[must_use]
    pub fn context(mut self, context: impl Into<String>) -> Self {
        self.0.contexts.push(context.into());
        self
    }

    /// Adds what to do next. The first hint wins: it is closest to the cause.
    #[must_use]
    pub fn hint(mut self, next_step: impl Into<String>) -> Self {
        self.0.hint.get_or_insert_with(|| next_step.into());
        self
    }

    /// Adds the API's reason.
    #[must_use]
    pub(crate) fn because(mut self, reason: Reason) -> Self {
        self.0.reason = Some(reason);
        self
    }

    /// The API's reason for its refusal or failure, if it gave one.
    pub fn reason(&self) -> Option<Reason> {
        self.0.reason
    }

    /// The kind of failure.
    pub fn kind(&self) -> Kind {
        self.0.kind
    }

    /// What failed, without context and next step.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// What was being done, innermost first.
    pub fn contexts(&self) -> impl Iterator<Item = &str> {
        self.0.contexts.iter().map(String::as_str)
    }

    /// What to do next, if there is something to do.
    pub fn next_step(&self) -> Option<&str> {
        self.0.hint.as_deref()
    }

    /// Whether the input is not valid.
    pub fn is_input(&self) -> bool {
        self.0.kind == Kind::Input
    }

    /// Whether the API key is missing or refused.
    pub fn is_auth(&self) -> bool {
        self.0.kind == Kind::Auth
    }

    /// Whether the quota of the API is used up.
    pub fn is_quota(&self) -> bool {
        self.0.kind == Kind::Quota
    }

    /// Whether the requested item does not exist.
    pub fn is_not_found(&self) -> bool {
        self.0.kind == Kind::NotFound
    }

    /// Whether the network or the server failed, so that it may work later.
    pub fn is_network(&self) -> bool {
        self.0.kind == Kind::Network
    }

    /// Whether an answer or a file does not have the expected format.
    pub fn is_format(&self) -> bool {
        self.0.kind == Kind::Format
    }

    /// Whether a disk, directory or database could not be read or written.
    pub fn is_storage(&self) -> bool {
        self.0.kind == Kind::Storage
    }

    /// Whether there is too little data for a reliable answer.
    pub fn is_too_little_data(&self) -> bool {
        self.0.kind == Kind::TooLittleData
    }

    /// Whether the user stopped the work.
    pub fn is_interrupted(&self) -> bool {
        self.0.kind == Kind::Interrupted
    }

    /// Whether the day's quota units are used up, or do not suffice for the request.
    pub fn is_units_used_up(&self) -> bool {
        self.0.reason == Some(Reason::UnitsUsedUp)
    }

    /// Whether the day's searches are used up.
    pub fn is_searches_used_up(&self) -> bool {
        self.0.reason == Some(Reason::SearchesUsedUp)
    }

    /// Whether the API received too many calls in a short time.
    pub fn is_too_many_calls(&self) -> bool {
        self.0.reason == Some(Reason::TooManyCalls)
    }

    /// Whether there is no key for the API.
    pub fn is_no_key(&self) -> bool {
        self.0.reason == Some(Reason::NoKey)
    }

    /// Whether the API does not know the key.
    pub fn is_bad_key(&self) -> bool {
        self.0.reason == Some(Reason::BadKey)
    }

    /// Whether the API is not enabled for the project of the key.
    pub fn is_api_not_enabled(&self) -> bool {
        self.0.reason == Some(Reason::ApiNotEnabled)
    }

    /// Whether only a signed-in user may do this; a key is not enough.
    pub fn is_sign_in_required(&self) -> bool {
        self.0.reason == Some(Reason::SignInRequired)
    }

    /// Whether there is no such playlist.
    pub fn is_unknown_playlist(&self) -> bool {
        self.0.reason == Some(Reason::UnknownPlaylist)
    }

    /// Whether comments are disabled for the video.
    pub fn is_comments_off(&self) -> bool {
        self.0.reason == Some(Reason::CommentsOff)
    }

    /// Whether the API does not show this item to others: it is private, or for members only.
    pub fn is_forbidden(&self) -> bool {
        self.0.reason == Some(Reason::Forbidden)
    }

    /// Whether the API could not process the request about this item.
    pub fn is_processing_failure(&self) -> bool {
        self.0.reason == Some(Reason::ProcessingFailure)
    }

    /// Whether there is no chart for the category or the region.
    pub fn is_no_chart(&self) -> bool {
        self.0.reason == Some(Reason::NoChart)
    }

    /// Whether the API rejected a page token that it had returned before.
    pub fn is_bad_page_token(&self) -> bool {
        self.0.reason == Some(Reason::BadPageToken)
    }

    /// Whether the API has an internal failure.
    pub fn is_server_trouble(&self) -> bool {
        self.0.reason == Some(Reason::ServerTrouble)
    }
}

/// One sentence and a next step; `{:#}` puts every context on a separate line, as notebooks and the command line do.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if f.alternate() {
            f.write_str(&punctuated(&self.0.message))?;
            for context in &self.0.contexts {
                write!(f, "\nWhile {context}.")?;
            }
        } else {
            f.write_str(&self.0.message)?;
            for context in &self.0.contexts {
                write!(f, ", while {context}")?;
            }
            f.write_str(".")?;
        }
        if let Some(hint) = &self.0.hint {
            write!(f, "\nNext: {}", punctuated(hint))?;
        }
        Ok(())
    }
}

/// The same text as `Display`: a notebook shows errors with either.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A message or a next step as a sentence: with a full stop, unless it has one or is a question.
pub(crate) fn punctuated(text: &str) -> String {
    match text.ends_with(['.', '?', '!']) {
        true => text.to_owned(),
        false => format!("{text}."),
    }
}

impl std::error::Error for Error {}

/// Adds context to the error of a result.
///
/// ```
/// use tubelab::error::{Error, Kind, Context, Result};
///
/// fn read() -> Result<()> {
///     Err(Error::new(Kind::Format, "the file ends in the middle"))
/// }
/// let error = read().with_context(|| "opening data/demo").unwrap_err();
/// assert_eq!(error.to_string(), "the file ends in the middle, while opening data/demo.");
/// ```
pub trait Context<T> {
    /// Adds what was being done; `context` is called only if there is an error.
    ///
    /// # Errors
    /// As the result itself.
    fn with_context<S: Into<String>>(self, context: impl FnOnce() -> S) -> Result<T>;
}

impl<T> Context<T> for Result<T> {
    fn with_context<S: Into<String>>(self, context: impl FnOnce() -> S) -> Result<T> {
        self.map_err(|error| error.context(context()))
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Error::new(Kind::Format, format!("the JSON cannot be read: {error}"))
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        let kind = match error.kind() {
            std::io::ErrorKind::NotFound => Kind::NotFound,
            _ => Kind::Storage,
        };
        Error::new(kind, error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_and_a_next_step_end_once() {
        let error = |message: &str, step: &str| Error::new(Kind::Input, message).context("reading").hint(step);
        let asked = error("is this a channel?", "did you mean `views`?");
        assert_eq!(
            format!("{asked:#}"),
            "is this a channel?\nWhile reading.\nNext: did you mean `views`?"
        );
        let plain = error("there is no key", "set one");
        assert_eq!(format!("{plain:#}"), "there is no key.\nWhile reading.\nNext: set one.");
        assert_eq!(plain.to_string(), "there is no key, while reading.\nNext: set one.");
    }
}
