//! Unicode normalisation.

use std::borrow::Cow;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// The text in composed form (Unicode NFC), so that equal titles compare equal.
pub(crate) fn nfc(text: &str) -> String {
    composed(text).into_owned()
}

/// Like [`nfc`], without a copy if the text is composed already.
pub(crate) fn composed(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || is_nfc(text) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.nfc().collect())
    }
}
