//! Options of reading files of others.

/// Options of [`read_with`](super::read_with); what is not set is detected.
///
/// ```
/// use tubelab::io::ReadOptions;
///
/// let options = ReadOptions::new().separator(';').encoding("windows-1252").text(["postcode"]);
/// assert_ne!(options, ReadOptions::new());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReadOptions {
    pub(super) separator: Option<char>,
    pub(super) encoding: Option<String>,
    pub(super) sheet: Option<String>,
    pub(super) entry: Option<String>,
    pub(super) text: Vec<String>,
    pub(super) numbers: Vec<String>,
    pub(super) lenient: bool,
}

impl ReadOptions {
    /// Everything detected, every wrong row an error.
    pub fn new() -> Self {
        Self::default()
    }

    /// The character between two fields.
    #[must_use]
    pub fn separator(mut self, separator: char) -> Self {
        self.separator = Some(separator);
        self
    }

    /// The encoding, by its name on the web: `utf-8`, `windows-1252`, `shift_jis`.
    #[must_use]
    pub fn encoding(mut self, name: impl Into<String>) -> Self {
        self.encoding = Some(name.into());
        self
    }

    /// The sheet of a workbook, by its name; otherwise the first one that is not empty.
    #[must_use]
    pub fn sheet(mut self, name: impl Into<String>) -> Self {
        self.sheet = Some(name.into());
        self
    }

    /// The file in a `.zip`, by its name; otherwise the only table in it.
    #[must_use]
    pub fn entry(mut self, name: impl Into<String>) -> Self {
        self.entry = Some(name.into());
        self
    }

    /// Columns that stay text, whatever their values look like.
    #[must_use]
    pub fn text<S: Into<String>>(mut self, columns: impl IntoIterator<Item = S>) -> Self {
        self.text.extend(columns.into_iter().map(Into::into));
        self
    }

    /// Columns of numbers: with [`lenient`](ReadOptions::lenient), every other value in them is null; without, it is
    /// an error.
    #[must_use]
    pub fn numbers<S: Into<String>>(mut self, columns: impl IntoIterator<Item = S>) -> Self {
        self.numbers.extend(columns.into_iter().map(Into::into));
        self
    }

    /// Leaves out rows with too many or too few fields, and makes single values null that do not fit a column of
    /// numbers or dates. What was left out is counted below the table.
    #[must_use]
    pub fn lenient(mut self, lenient: bool) -> Self {
        self.lenient = lenient;
        self
    }
}
