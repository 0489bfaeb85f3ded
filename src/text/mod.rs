//! Words and languages of titles.

pub(crate) mod affix;
pub(crate) mod language;
pub(crate) mod stop_words;
pub(crate) mod tokens;
pub(crate) mod unicode;
