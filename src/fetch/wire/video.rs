//! The structure of a video. A channel has thousands, so texts are not copied out of the answer.

use super::Text;
use super::text::{count, or_default};
use serde::de::{IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use std::fmt;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Video<'a> {
    #[serde(borrow)]
    pub id: Text<'a>,
    #[serde(borrow)]
    pub snippet: VideoSnippet<'a>,
    #[serde(borrow)]
    pub content_details: Option<VideoDetails<'a>>,
    #[serde(default, deserialize_with = "or_default")]
    pub statistics: VideoStatistics,
    pub status: Option<VideoStatus>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct VideoSnippet<'a> {
    #[serde(borrow)]
    pub published_at: Text<'a>,
    #[serde(borrow)]
    pub channel_id: Text<'a>,
    #[serde(borrow)]
    pub title: Text<'a>,
    #[serde(borrow)]
    pub description: Option<Text<'a>>,
    #[serde(borrow, default, deserialize_with = "or_default")]
    pub thumbnails: VideoThumbnails<'a>,
    #[serde(borrow)]
    pub channel_title: Option<Text<'a>>,
    #[serde(borrow)]
    pub tags: Option<Vec<Text<'a>>>,
    #[serde(borrow)]
    pub category_id: Option<Text<'a>>,
    #[serde(borrow)]
    pub live_broadcast_content: Option<Text<'a>>,
    #[serde(borrow)]
    pub default_language: Option<Text<'a>>,
    #[serde(borrow)]
    pub default_audio_language: Option<Text<'a>>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct VideoDetails<'a> {
    #[serde(borrow)]
    pub duration: Option<Text<'a>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct VideoStatistics {
    #[serde(default, deserialize_with = "count")]
    pub view_count: Option<i64>,
    #[serde(default, deserialize_with = "count")]
    pub like_count: Option<i64>,
    #[serde(default, deserialize_with = "count")]
    pub comment_count: Option<i64>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct VideoStatus {
    pub made_for_kids: Option<bool>,
}

/// The part of a video's thumbnails that is used.
#[derive(Debug, Default)]
pub(crate) struct VideoThumbnails<'a> {
    /// The address of the picture with the most suitable size for a table.
    pub picture: Option<Text<'a>>,
    /// Whether there is one in the Shorts' aspect ratio.
    pub shorts: bool,
}

/// The sizes by suitability, the best first.
pub(crate) const SIZES: [&str; 5] = ["medium", "high", "default", "standard", "maxres"];

impl<'de: 'a, 'a> Deserialize<'de> for VideoThumbnails<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Sizes)
    }
}

struct Sizes;

impl<'de> Visitor<'de> for Sizes {
    type Value = VideoThumbnails<'de>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut found = VideoThumbnails::default();
        let mut best = usize::MAX;
        while let Some(size) = map.next_key::<Text>()? {
            if &*size == "shortsAspectRatio" {
                found.shorts = map.next_value::<Option<IgnoredAny>>()?.is_some();
                continue;
            }
            let rank = SIZES.iter().position(|name| *name == &*size).unwrap_or(usize::MAX);
            if rank >= best {
                map.next_value::<IgnoredAny>()?;
            } else if let Some(address) = map.next_value::<Option<Address>>()?.and_then(|picture| picture.0) {
                (found.picture, best) = (Some(address), rank);
            }
        }
        Ok(found)
    }
}

/// The address of a picture; other fields of a size are not read.
struct Address<'a>(Option<Text<'a>>);

impl<'de: 'a, 'a> Deserialize<'de> for Address<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AddressVisitor)
    }
}

struct AddressVisitor;

/// A text, or `None` for any other value.
struct TextOrOther<'a>(Option<Text<'a>>);

impl<'de: 'a, 'a> Deserialize<'de> for TextOrOther<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TextOrOtherVisitor)
    }
}

struct TextOrOtherVisitor;

macro_rules! nothing_of {
    ($value:expr; $($method:ident($type:ty)),*) => {
        $(fn $method<E>(self, _: $type) -> Result<Self::Value, E> {
            Ok($value)
        })*

        fn visit_unit<E>(self) -> Result<Self::Value, E> {
            Ok($value)
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
            while items.next_element::<IgnoredAny>()?.is_some() {}
            Ok($value)
        }
    };
}

impl<'de> Visitor<'de> for TextOrOtherVisitor {
    type Value = TextOrOther<'de>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("anything")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(TextOrOther(Some(Text(text.into()))))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(TextOrOther(Some(Text(text.to_owned().into()))))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(TextOrOther(None))
    }

    nothing_of!(TextOrOther(None); visit_bool(bool), visit_i64(i64), visit_u64(u64), visit_f64(f64));
}

impl<'de> Visitor<'de> for AddressVisitor {
    type Value = Address<'de>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a thumbnail")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut address = None;
        while let Some(key) = map.next_key::<Text>()? {
            if &*key == "url" {
                address = map.next_value::<TextOrOther>()?.0;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(Address(address))
    }

    nothing_of!(Address(None); visit_bool(bool), visit_i64(i64), visit_u64(u64), visit_f64(f64), visit_str(&str));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pictures(json: &str) -> (Option<String>, bool) {
        let found: VideoThumbnails = serde_json::from_str(json).unwrap();
        (found.picture.map(|text| text.to_string()), found.shorts)
    }

    #[test]
    fn the_picture_that_suits_best_is_kept_wherever_it_stands() {
        let all = r#"{"default": {"url": "d"}, "medium": {"width": 320, "url": "m"}, "high": {"url": "h"}}"#;
        assert_eq!(pictures(all), (Some("m".into()), false));
        let odd = r#"{"maxres": {"url": "x"}, "medium": null, "high": {"url": 7}, "standard": ["url"], "shortsAspectRatio": {}}"#;
        assert_eq!(pictures(odd), (Some("x".into()), true));
        assert_eq!(
            pictures(r#"{"shortsAspectRatio": null, "default": {"url": "a\u002fb"}}"#),
            (Some("a/b".into()), false)
        );
    }

    #[test]
    fn texts_lie_in_the_answer_unless_they_are_escaped() {
        let [plain, escaped]: [Text; 2] = serde_json::from_str(r#"["plain", "two\nlines"]"#).unwrap();
        assert!(matches!(plain.0, std::borrow::Cow::Borrowed("plain")));
        assert_eq!(&*escaped, "two\nlines");
    }
}
