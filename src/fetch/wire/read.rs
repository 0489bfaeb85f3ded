//! Reading the items of an answer, so that one that cannot be read costs none of the others.

use crate::error::{Error, Kind, Result};
use crate::fetch::snapshot::Answer;
use rayon::prelude::*;
use serde::Deserialize;
use serde_json::Value;
use serde_path_to_error::{Path, Segment};

/// A list answer. An unknown channel gives one without `items`.
#[derive(Debug)]
pub(crate) struct List<T> {
    pub items: Vec<T>,
    pub next_page_token: Option<String>,
    /// What could not be read.
    pub faults: Vec<Fault>,
}

/// Something in an item that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    /// The id of the item; empty if it has none.
    pub id: String,
    /// Where in the item: `statistics.viewCount`.
    pub path: String,
    /// Whether the whole item is left out. Otherwise only this value is unknown.
    pub is_lost: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Strict<T> {
    #[serde(default = "Vec::new")]
    items: Vec<T>,
    next_page_token: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Loose {
    items: Option<Vec<Value>>,
    next_page_token: Option<Value>,
}

/// Reads the items of an answer; `position` is its place among the snapshot's answers, for the message.
///
/// A value of another type than documented is unknown; an item that cannot do without it is left out. Both are in the
/// faults.
///
/// # Errors
/// `is_format()`: this is no list of items.
pub(crate) fn read<'a, T: Deserialize<'a>>(answer: &'a Answer, position: usize) -> Result<List<T>> {
    if let Ok(Strict { items, next_page_token }) = serde_json::from_str(&answer.body) {
        return Ok(List {
            items,
            next_page_token,
            faults: Vec::new(),
        });
    }
    // Values and paths take several times as long: only for the few answers that need it.
    let Loose { items, next_page_token } = loose(answer, position)?;
    let mut faults = Vec::new();
    let read = items
        .into_iter()
        .flatten()
        .filter_map(|item| item_of(item, &mut faults))
        .collect();
    Ok(List {
        items: read,
        next_page_token: next_page_token.and_then(|token| match token {
            Value::String(token) => Some(token),
            Value::Number(token) => Some(token.to_string()),
            _ => None,
        }),
        faults,
    })
}

fn loose(answer: &Answer, position: usize) -> Result<Loose> {
    let mut json = serde_json::Deserializer::from_str(&answer.body);
    serde_path_to_error::deserialize(&mut json).map_err(|error| {
        let path = error.path().to_string();
        // The path comes first: "line 1 column 48213" alone helps nobody.
        Error::new(
            Kind::Format,
            format!(
                "the response of {} is not a list of items: at {path}, {}",
                answer.endpoint,
                error.inner()
            ),
        )
        .context(format!("reading response {} of the snapshot", position + 1))
        .hint(
            "fetch the channel again; if the error persists, check the API address and whether a newer tubelab exists",
        )
    })
}

/// The item, without the values that cannot be read; `None` if nothing of use is left.
fn item_of<'a, T: Deserialize<'a>>(mut item: Value, faults: &mut Vec<Fault>) -> Option<T> {
    let id = item["id"].as_str().unwrap_or_default().to_owned();
    let first = faults.len();
    loop {
        let error = match serde_path_to_error::deserialize::<_, T>(item.clone()) {
            Ok(read) => return Some(read),
            Err(error) => error,
        };
        let fault = |path, is_lost| Fault {
            id: id.clone(),
            path,
            is_lost,
        };
        let Some(path) = take_out(&mut item, error.path()) else {
            // The first failure is the cause of the others.
            let cause = faults.get(first).map(|fault| fault.path.clone());
            faults.truncate(first);
            faults.push(fault(cause.unwrap_or_else(|| error.path().to_string()), true));
            return None;
        };
        faults.push(fault(path, false));
    }
}

/// Sets the value at a path to null, or takes it out of its list; where it is null already, the one around it. Returns
/// the path of what was taken out; `None` if that would be the whole item.
fn take_out(item: &mut Value, path: &Path) -> Option<String> {
    let mut steps: Vec<&Segment> = path.iter().collect();
    while let Some((last, outer)) = steps.split_last() {
        let around = outer.iter().try_fold(&mut *item, |value, step| match step {
            Segment::Map { key } => value.get_mut(key),
            Segment::Seq { index } => value.get_mut(index),
            Segment::Enum { .. } | Segment::Unknown => None,
        });
        let is_out = match (last, around) {
            (Segment::Map { key }, Some(Value::Object(fields))) => {
                let field = fields.get_mut(key).filter(|field| !field.is_null());
                field.map(|field| *field = Value::Null).is_some()
            }
            (Segment::Seq { index }, Some(Value::Array(values))) if *index < values.len() => {
                values.remove(*index);
                true
            }
            _ => false,
        };
        if is_out {
            let path: Vec<String> = steps.iter().map(ToString::to_string).collect();
            return Some(path.join(".").replace(".[", "["));
        }
        steps.pop();
    }
    None
}

/// Reads the items of many answers, on all cores, and passes each answer's items to `each` there; the results are in
/// the order of the answers, and the error is that of the first answer with one.
pub(crate) fn read_each<'a, T: Deserialize<'a>, R: Send>(
    answers: impl Iterator<Item = (usize, &'a Answer)>,
    each: impl Fn(&'a Answer, Vec<T>) -> R + Sync,
) -> Result<Vec<R>> {
    let answers: Vec<(usize, &Answer)> = answers.collect();
    let results: Vec<Result<R>> = answers
        .par_iter()
        .map(|(position, answer)| Ok(each(answer, read(answer, *position)?.items)))
        .collect();
    results.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fetch::wire::Video;

    fn answer(body: &str) -> Answer {
        Answer {
            endpoint: "videos".into(),
            params: Default::default(),
            fetched_at: jiff::Timestamp::UNIX_EPOCH,
            etag: None,
            body: body.into(),
        }
    }

    fn video(id: &str, more: &str) -> String {
        format!(
            r#"{{"id":"{id}","snippet":{{"publishedAt":"2024-05-01T12:00:00Z","channelId":"UC","title":"T","tags":["a",7]}},"statistics":{more}}}"#
        )
    }

    #[test]
    fn a_value_that_cannot_be_read_costs_itself_only() {
        let body = format!(
            r#"{{"items":[{},{},{},{{"id":"d"}},null,{{"id":"f","snippet":{{"title":"T","channelId":"UC","publishedAt":5}}}}],"nextPageToken":7}}"#,
            video("a", "null"),
            video("b", r#"{"viewCount":"many","likeCount":1e30,"commentCount":"3"}"#),
            video("c", r#""none""#),
        );
        let answer = answer(&body);
        let list = read::<Video>(&answer, 0).unwrap();
        let ids: Vec<&str> = list.items.iter().map(|video| &*video.id).collect();
        assert_eq!(ids, ["a", "b", "c"]);
        assert_eq!(list.next_page_token.as_deref(), Some("7"));
        let statistics = &list.items[1].statistics;
        assert_eq!(
            (statistics.view_count, statistics.like_count, statistics.comment_count),
            (None, None, Some(3))
        );
        let lost: Vec<&str> = list
            .faults
            .iter()
            .filter(|f| f.is_lost)
            .map(|f| f.id.as_str())
            .collect();
        assert_eq!(lost, ["d", "", "f"]);
        let of = |id: &str| {
            list.faults
                .iter()
                .filter(|f| f.id == id)
                .map(|f| f.path.as_str())
                .collect::<Vec<_>>()
        };
        assert_eq!(of("a"), ["snippet.tags[1]"]);
        assert!(
            of("b").contains(&"statistics.viewCount") && of("b").contains(&"statistics.likeCount"),
            "{:?}",
            of("b")
        );
        assert!(of("c").contains(&"statistics"), "{:?}", of("c"));
        assert_eq!(of("f"), ["snippet.publishedAt"]);
    }

    #[test]
    fn what_is_no_list_is_refused() {
        for body in [r#"{"items":{}}"#, r#"{"items":7}"#, "[]", r#"{"items":["#] {
            let error = read::<Video>(&answer(body), 2).unwrap_err();
            assert!(error.is_format() && error.to_string().contains("response 3"), "{error}");
        }
        assert!(read::<Video>(&answer(r#"{"items":null}"#), 0).unwrap().items.is_empty());
    }
}
