//! Texts and counts of an answer, without copies if possible.

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer};
use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;

/// A text borrowed from the answer, unless it has escapes. (serde copies every `Option<Cow<str>>`.)
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Text<'a>(pub Cow<'a, str>);

impl Deref for Text<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Text<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(TextVisitor)
    }
}

struct TextVisitor;

impl<'de> Visitor<'de> for TextVisitor {
    type Value = Text<'de>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Text<'de>, E> {
        Ok(Text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Text<'de>, E> {
        Ok(Text(Cow::Owned(text.to_owned())))
    }

    fn visit_string<E>(self, text: String) -> Result<Text<'de>, E> {
        Ok(Text(Cow::Owned(text)))
    }
}

/// A value, or the default one for null: the API writes either null or nothing where it knows nothing.
pub(crate) fn or_default<'de, D: Deserializer<'de>, T: Default + Deserialize<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}

/// A count, which the API writes as a string or as a number. Absent, empty and negative counts are unknown.
///
/// # Errors
/// Anything else, and counts beyond 63 bits.
pub(crate) fn count<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<i64>, D::Error> {
    deserializer.deserialize_any(Count)
}

struct Count;

const EXPECTED: &str = "a number or a string containing one";

/// The first float beyond 63 bits.
const TOO_LARGE: f64 = 9_223_372_036_854_775_808.0;

impl<'de> Visitor<'de> for Count {
    type Value = Option<i64>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(EXPECTED)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Option<i64>, E> {
        let digits = text.trim();
        let bare = digits.strip_prefix('-').unwrap_or(digits);
        if !bare.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(E::custom(format!("{digits:?} is not an integer")));
        }
        if bare.is_empty() || bare.len() < digits.len() {
            return Ok(None);
        }
        digits
            .parse()
            .map(Some)
            .map_err(|_| E::custom(format!("{digits:?} does not fit into 63 bits")))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Option<i64>, E> {
        let count = i64::try_from(number).map_err(|_| E::custom(format!("{number} does not fit into 63 bits")));
        count.map(Some)
    }

    fn visit_i64<E>(self, number: i64) -> Result<Option<i64>, E> {
        Ok(Some(number).filter(|count| *count >= 0))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Option<i64>, E> {
        if number.fract() != 0.0 || number.abs() >= TOO_LARGE {
            return Err(E::custom(format!("{number:?} is not a count of at most 63 bits")));
        }
        Ok(Some(number as i64).filter(|count| *count >= 0))
    }

    fn visit_unit<E>(self) -> Result<Option<i64>, E> {
        Ok(None)
    }
}
