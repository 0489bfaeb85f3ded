//! How an answer is cut to what was asked for: parts, fields, pages, etags.

use super::http::Request;
use super::refusal::Refusal;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

/// A resource reduced to the parts asked for, with its etag. Id and kind come always.
pub(super) fn parts(resource: &Value, parts: &[&str]) -> Value {
    let mut reduced = Map::new();
    reduced.insert("kind".into(), resource["kind"].clone());
    reduced.insert("etag".into(), json!(""));
    reduced.insert("id".into(), resource["id"].clone());
    let asked = parts.iter().filter(|part| **part != "id");
    // In the order of the resource, not of the request.
    for (name, value) in resource.as_object().into_iter().flatten() {
        if asked.clone().any(|part| part == name) {
            reduced.insert(name.clone(), value.clone());
        }
    }
    let etag = etag(&Value::Object(reduced.clone()).to_string());
    reduced.insert("etag".into(), json!(etag));
    Value::Object(reduced)
}

/// The parts of the request, each known to the method.
pub(super) fn asked_parts<'a>(request: &'a Request, known: &[&str]) -> Result<Vec<&'a str>, Refusal> {
    let parts = request.list("part");
    if parts.is_empty() {
        return Err(Refusal::missing("part"));
    }
    match parts.iter().find(|part| !known.contains(part)) {
        Some(unknown) => Err(Refusal::unknown_part(unknown)),
        None => Ok(parts),
    }
}

/// 27 characters, as those of the real API.
pub(super) fn etag(text: &str) -> String {
    URL_SAFE_NO_PAD.encode(&Sha256::digest(text.as_bytes())[..20])
}

/// One page of a listing.
pub(super) struct Page<'a, T> {
    pub items: &'a [T],
    pub next: Option<String>,
    pub previous: Option<String>,
    pub size: usize,
}

/// How the place of a page is written.
#[derive(Clone, Copy)]
pub(super) enum Tokens<'a> {
    /// Sealed: they belong to this listing, and to no other.
    Of(&'a str),
    /// As the real lists of playlists have them: the position alone, good for any playlist.
    Plain,
}

impl Tokens<'_> {
    fn write(self, at: usize) -> String {
        match self {
            Tokens::Of(listing) => token(at, listing),
            Tokens::Plain => {
                let inner = format!("PT:{}", URL_SAFE_NO_PAD.encode([&[8][..], &varint(at)].concat()));
                let head = [0x10, 0x00, 0x1a, inner.len() as u8];
                URL_SAFE_NO_PAD.encode([&head, inner.as_bytes()].concat())
            }
        }
    }

    fn read(self, text: &str, all: usize) -> Option<usize> {
        match self {
            Tokens::Of(listing) => position(text, listing),
            Tokens::Plain => (0..=all).find(|at| self.write(*at) == text),
        }
    }
}

fn varint(mut number: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    while number >= 128 {
        bytes.push((number % 128) as u8 + 128);
        number /= 128;
    }
    bytes.push(number as u8);
    bytes
}

/// Cuts the page that the request asks for out of `all`.
pub(super) fn page<'a, T>(
    request: &Request,
    all: &'a [T],
    tokens: Tokens,
    usual: usize,
    range: (usize, usize),
) -> Result<Page<'a, T>, Refusal> {
    let size = match request.parameter("maxResults") {
        None => usual,
        Some(text) => match text.parse::<usize>() {
            Ok(size) if (range.0..=range.1).contains(&size) => size,
            _ => return Err(Refusal::bad_value("maxResults", text, range.0, range.1)),
        },
    };
    let from = match request.parameter("pageToken") {
        None | Some("") => 0,
        Some(token) => tokens
            .read(token, all.len())
            .filter(|from| *from <= all.len())
            .ok_or_else(Refusal::page_token)?,
    };
    let to = (from + size).min(all.len());
    Ok(Page {
        items: &all[from..to],
        next: (size > 0 && to < all.len()).then(|| tokens.write(to)),
        previous: (size > 0 && from > 0).then(|| tokens.write(from.saturating_sub(size))),
        size,
    })
}

fn token(position: usize, listing: &str) -> String {
    let seal = &etag(&format!("{listing}:{position}"))[..8];
    URL_SAFE_NO_PAD.encode(format!("{position}:{seal}"))
}

fn position(text: &str, listing: &str) -> Option<usize> {
    let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
    let (position, _) = std::str::from_utf8(&bytes).ok()?.split_once(':')?;
    let position = position.parse().ok()?;
    (token(position, listing) == text).then_some(position)
}

/// A list answer, in the order in which the API writes its fields. Without items the field is left out.
pub(super) struct List {
    pub kind: &'static str,
    pub next: Option<String>,
    pub previous: Option<String>,
    pub region: Option<String>,
    /// Total and page size.
    pub page_info: Option<(usize, usize)>,
    pub items: Option<Vec<Value>>,
}

impl List {
    pub fn new(kind: &'static str, items: Vec<Value>) -> List {
        List {
            kind,
            next: None,
            previous: None,
            region: None,
            page_info: None,
            items: Some(items),
        }
    }

    pub fn body(self) -> Value {
        let mut body = Map::new();
        body.insert("kind".into(), json!(self.kind));
        body.insert("etag".into(), json!(""));
        let mut text = |name: &str, value: Option<String>| value.map(|value| body.insert(name.into(), json!(value)));
        text("nextPageToken", self.next);
        text("prevPageToken", self.previous);
        text("regionCode", self.region);
        let items = self.items.map(Value::Array);
        let page_info = self
            .page_info
            .map(|(total, size)| json!({"totalResults": total, "resultsPerPage": size}));
        // Lists of videos, channels and categories name the items first.
        let items_first = !matches!(
            self.kind,
            "youtube#channelListResponse" | "youtube#searchListResponse" | "youtube#commentThreadListResponse"
        );
        let ordered = match items_first {
            true => [("items", items), ("pageInfo", page_info)],
            false => [("pageInfo", page_info), ("items", items)],
        };
        for (name, value) in ordered {
            value.map(|value| body.insert(name.into(), value));
        }
        let etag = etag(&Value::Object(body.clone()).to_string());
        body.insert("etag".into(), json!(etag));
        Value::Object(body)
    }
}

/// The JSON text of an answer. Angle brackets and the like are escaped, as in the API's own.
pub(super) fn text(body: &Value, pretty: bool) -> String {
    let text = if pretty {
        format!("{body:#}\n")
    } else {
        body.to_string()
    };
    text.replace('<', "\\u003c").replace('>', "\\u003e")
}

/// What `fields` selects: `items(id,snippet/title),nextPageToken`. `None` when it is malformed or names an unknown field.
pub(super) fn select(value: &Value, fields: &str) -> Option<Value> {
    let mut selected = Map::new();
    for (name, rest) in split(fields)? {
        if name == "*" {
            return Some(value.clone());
        }
        let inner = |value: &Value| match rest {
            None => Some(value.clone()),
            Some(rest) => match value {
                Value::Array(items) => items
                    .iter()
                    .map(|item| select(item, rest))
                    .collect::<Option<_>>()
                    .map(Value::Array),
                other => select(other, rest),
            },
        };
        // A field that is absent is no fault: items differ in what they have.
        if let Some(found) = value.get(name) {
            let found = inner(found)?;
            match (selected.get_mut(name), found) {
                (Some(Value::Object(known)), Value::Object(more)) => known.extend(more),
                (_, found) => {
                    selected.insert(name.to_owned(), found);
                }
            }
        }
    }
    Some(Value::Object(selected))
}

/// Splits at commas outside brackets, and each part into its name and what it selects within.
fn split(fields: &str) -> Option<Vec<(&str, Option<&str>)>> {
    let mut parts = Vec::new();
    let (mut depth, mut start) = (0_usize, 0);
    for (at, c) in fields.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.checked_sub(1)?,
            ',' if depth == 0 => {
                parts.push(&fields[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&fields[start..]);
    if depth > 0 {
        return None;
    }
    let parts = parts.into_iter().map(|part| {
        let part = part.trim();
        match part.find(['/', '(']) {
            None => (!part.is_empty()).then_some((part, None)),
            Some(at) if part.as_bytes()[at] == b'/' => Some((&part[..at], Some(&part[at + 1..]))),
            Some(at) => Some((&part[..at], Some(part[at + 1..].strip_suffix(')')?))),
        }
    });
    parts.collect()
}
