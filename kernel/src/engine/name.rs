//! Writing the type of a variable as source code.
//!
//! [`std::any::type_name`] gives the path where a type is defined, often in a private module. A table maps it to a public
//! path.

use super::source::CRATE;
use super::words::{is_part, is_start};

/// The type as source code; `None` if it has no name, such as a closure.
pub fn nameable(type_name: &str) -> Option<String> {
    if type_name.contains("{{") {
        return None;
    }
    // Some types are public under another name only.
    if let Some(alias) = crate::complete::public_alias(type_name) {
        return Some(format!("::{alias}"));
    }
    let mut written = String::with_capacity(type_name.len() + 16);
    let mut rest = type_name;
    while let Some(first) = rest.chars().next() {
        if is_start(first) {
            let length = path_length(rest);
            written.push_str(&path(&rest[..length]));
            rest = &rest[length..];
        } else if first == '\'' {
            let length = rest[1..].find(|c| !is_part(c)).map_or(rest.len(), |at| at + 1);
            written.push_str(&rest[..length]);
            rest = &rest[length..];
        } else if first == '&' && !rest[1..].starts_with('\'') {
            written.push_str("&'static ");
            rest = &rest[1..];
        } else {
            written.push(first);
            rest = &rest[first.len_utf8()..];
        }
    }
    Some(written)
}

/// The short name of a type: the last segment of each path.
pub fn short(type_name: &str) -> String {
    let mut written = String::with_capacity(type_name.len());
    let mut rest = type_name;
    while let Some(first) = rest.chars().next() {
        let length = if is_start(first) {
            path_length(rest)
        } else {
            first.len_utf8()
        };
        written.push_str(rest[..length].rsplit("::").next().unwrap_or_default());
        rest = &rest[length..];
    }
    written
}

fn path_length(text: &str) -> usize {
    let mut at = 0;
    loop {
        at += text[at..].find(|c| !is_part(c)).unwrap_or(text.len() - at);
        match text[at..].strip_prefix("::") {
            Some(rest) if rest.starts_with(is_start) => at += 2,
            _ => return at,
        }
    }
}

/// Types of tokio that a cell may keep.
const TASKS: [(&str, &str); 7] = [
    ("tokio::runtime::task::join::JoinHandle", "task::JoinHandle"),
    ("tokio::sync::mpsc::bounded::Receiver", "sync::mpsc::Receiver"),
    ("tokio::sync::mpsc::bounded::Sender", "sync::mpsc::Sender"),
    (
        "tokio::sync::mpsc::unbounded::UnboundedReceiver",
        "sync::mpsc::UnboundedReceiver",
    ),
    (
        "tokio::sync::mpsc::unbounded::UnboundedSender",
        "sync::mpsc::UnboundedSender",
    ),
    ("tokio::sync::mutex::Mutex", "sync::Mutex"),
    ("tokio::time::instant::Instant", "time::Instant"),
];

fn path(path: &str) -> String {
    if !path.contains("::") {
        return path.to_owned();
    }
    if let Some(own) = path.strip_prefix(CRATE).and_then(|rest| rest.strip_prefix("::")) {
        return format!("crate::{own}");
    }
    if let Some(rest) = path.strip_prefix("tokio::") {
        let public = TASKS
            .iter()
            .find(|(defined, _)| *defined == path)
            .map_or(rest, |(_, public)| public);
        return format!("::tubelab::cells::names::tokio::{public}");
    }
    if let Some(public) = crate::complete::public_path(path) {
        return format!("::{public}");
    }
    match path.strip_prefix("alloc::") {
        Some(rest) => format!("::__alloc::{rest}"),
        None => format!("::{path}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_become_public() {
        let written = |name: &str| nameable(name).unwrap();
        assert_eq!(written("i32"), "i32");
        assert_eq!(written("&str"), "&'static str");
        assert_eq!(written("tubelab_cell::m::P<u8>"), "crate::m::P<u8>");
        assert_eq!(
            written("alloc::vec::Vec<alloc::string::String>"),
            "::std::vec::Vec<::std::string::String>"
        );
        assert_eq!(
            written("polars_core::frame::dataframe::DataFrame"),
            "::tubelab::polars::prelude::DataFrame"
        );
        assert_eq!(
            written("std::collections::hash::map::HashMap<u8, ()>"),
            "::std::collections::HashMap<u8, ()>"
        );
        assert_eq!(
            written("for<'a> fn(tubelab_cell::F<'a>) -> usize"),
            "for<'a> fn(crate::F<'a>) -> usize"
        );
        assert_eq!(nameable("tubelab_cell::__cell::{{closure}}::{{closure}}"), None);
    }

    #[test]
    fn short_names_are_for_people() {
        assert_eq!(short("alloc::vec::Vec<core::option::Option<i32>>"), "Vec<Option<i32>>");
        assert_eq!(short("polars_core::frame::dataframe::DataFrame"), "DataFrame");
    }
}
