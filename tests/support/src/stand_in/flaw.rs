//! Flaws of single items in an answer that is otherwise as it should be.

use serde_json::{Value, json};

/// What is odd about an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// `"statistics": null`.
    NullStatistics,
    /// `"contentDetails": null`.
    NullDetails,
    /// A `duration` that is none.
    BadDuration,
    /// A `liveBroadcastContent` that is not documented.
    UnknownLive,
    /// Fields that are not documented, on every level.
    UnknownFields,
    /// Counts as numbers instead of strings.
    PlainNumbers,
    /// A `viewCount` beyond 63 bits.
    HugeCount,
    /// A `viewCount` that is a word.
    WordCount,
    /// A `commentCount` that is a word.
    WordComments,
    /// `"thumbnails": null`, and a tag that is a number.
    OddSnippet,
    /// A title that is a number: nothing can be made of the item.
    NoTitle,
    /// A publication date that is none.
    BadDate,
}

impl Flaw {
    /// Every flaw that a video can have.
    pub const ALL: [Flaw; 12] = [
        Flaw::NullStatistics,
        Flaw::NullDetails,
        Flaw::BadDuration,
        Flaw::UnknownLive,
        Flaw::UnknownFields,
        Flaw::PlainNumbers,
        Flaw::HugeCount,
        Flaw::WordCount,
        Flaw::WordComments,
        Flaw::OddSnippet,
        Flaw::NoTitle,
        Flaw::BadDate,
    ];

    /// Whether an item with it can be read at all.
    pub fn is_readable(self) -> bool {
        !matches!(self, Flaw::NoTitle | Flaw::BadDate)
    }

    /// Applies the flaw to the item with this id, if the answer has it.
    pub(super) fn on(self, body: &mut Value, id: &str) {
        let items = body.get_mut("items").and_then(Value::as_array_mut);
        for item in items.into_iter().flatten().filter(|item| item["id"] == id) {
            self.on_item(item);
        }
    }

    fn on_item(self, item: &mut Value) {
        let mut set = |path: &str, value: Value| {
            if let Some(field) = item.pointer_mut(path) {
                *field = value;
            }
        };
        match self {
            Flaw::NullStatistics => set("/statistics", Value::Null),
            Flaw::NullDetails => set("/contentDetails", Value::Null),
            Flaw::BadDuration => set("/contentDetails/duration", json!("4:13")),
            Flaw::UnknownLive => set("/snippet/liveBroadcastContent", json!("rehearsal")),
            Flaw::HugeCount => set("/statistics/viewCount", json!("9223372036854775808")),
            Flaw::WordCount => set("/statistics/viewCount", json!("many")),
            Flaw::WordComments => set("/statistics/commentCount", json!("many")),
            Flaw::NoTitle => set("/snippet/title", json!(7)),
            Flaw::BadDate => set("/snippet/publishedAt", json!("yesterday")),
            Flaw::OddSnippet => {
                set("/snippet/thumbnails", Value::Null);
                set("/snippet/tags/0", json!(7));
            }
            Flaw::UnknownFields => {
                item["mood"] = json!({"joy": [1, null]});
                for part in ["snippet", "statistics", "contentDetails", "status"] {
                    if let Some(part) = item.get_mut(part).and_then(Value::as_object_mut) {
                        part.insert("novelty".to_owned(), json!([{"a": 1}]));
                    }
                }
            }
            Flaw::PlainNumbers => {
                let counts = item.get_mut("statistics").and_then(Value::as_object_mut);
                for (_, count) in counts.into_iter().flatten() {
                    if let Some(number) = count.as_str().and_then(|text| text.parse::<u64>().ok()) {
                        *count = json!(number);
                    }
                }
            }
        }
    }
}
