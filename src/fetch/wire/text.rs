//! Texts and counts of an answer, without copies if possible.

use serde::de::{Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
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

/// A count, which the API writes as a string. Absent, empty and negative counts and those beyond 64 bits are unknown.
pub(super) fn count<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<i64>, D::Error> {
    deserializer.deserialize_any(Count)
}

struct Count;

const EXPECTED: &str = "expected a number or a string containing one";

impl<'de> Visitor<'de> for Count {
    type Value = Option<i64>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a number or a string containing one")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Option<i64>, E> {
        let digits = text.trim();
        let bare = digits.strip_prefix('-').unwrap_or(digits);
        if !bare.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(E::custom(format!("{digits:?} is not an integer")));
        }
        Ok(digits.parse().ok().filter(|count| *count >= 0))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Option<i64>, E> {
        Ok(number.try_into().ok())
    }

    fn visit_i64<E>(self, number: i64) -> Result<Option<i64>, E> {
        Ok(Some(number).filter(|count| *count >= 0))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Option<i64>, E> {
        Err(E::custom(format!("\"{number:?}\" is not an integer")))
    }

    fn visit_unit<E>(self) -> Result<Option<i64>, E> {
        Ok(None)
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Option<i64>, E> {
        Err(E::custom(EXPECTED))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Option<i64>, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Err(A::Error::custom(EXPECTED))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Option<i64>, A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Err(A::Error::custom(EXPECTED))
    }
}
