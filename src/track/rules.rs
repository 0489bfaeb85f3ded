//! What MLflow would truncate, drop or reject, some of it silently: reported before anything is written or sent.

use crate::error::{Error, Kind, Result};
use std::collections::BTreeSet;
use std::path::{Component, Path};
use unicode_normalization::char::is_combining_mark;

/// MLflow silently truncates longer parameters.
pub(super) const PARAM: usize = 6000;
/// MLflow truncates longer tags: at 5000 characters in older stores, 8000 in newer ones.
pub(super) const TAG: usize = 5000;
const KEY: usize = 250;

pub(super) fn refused(message: String) -> Error {
    Error::new(Kind::Input, message).hint("MLflow would reject or truncate it; use another name or a shorter text")
}

/// A text that must not be empty.
pub(super) fn text(what: &str, value: &str, most: usize) -> Result<()> {
    if value.is_empty() {
        return Err(refused(format!("the {what} is empty")));
    }
    limit(what, value, most)
}

/// A text that may be empty. SQLite would end it at the first NUL, PostgreSQL would reject it.
pub(super) fn limit(what: &str, value: &str, most: usize) -> Result<()> {
    let length = value.chars().count();
    if length > most {
        return Err(refused(format!("the {what} has {length} characters, more than {most}")));
    }
    if value.contains('\0') {
        return Err(refused(format!("the {what} contains a NUL character")));
    }
    Ok(())
}

/// Keys: letters, digits, space and `_ - . : /`; at most 250 characters; no path traversal.
pub(super) fn key(what: &str, key: &str) -> Result<()> {
    text(&format!("{what} key"), key, KEY)?;
    let part = |part: &str| !matches!(part, "" | "." | "..");
    if !key.chars().all(allowed) || key.starts_with('.') || !key.split('/').all(part) {
        return Err(refused(format!(
            "MLflow does not accept the {what} key `{}`",
            key.escape_debug()
        )));
    }
    Ok(())
}

/// What Python counts as a letter, digit or `_`, and the few characters that MLflow adds.
fn allowed(c: char) -> bool {
    // Vowel signs and circled letters are alphabetic for Rust, but not for Python.
    let enclosed = matches!(c, '\u{24B6}'..='\u{24E9}' | '\u{1F130}'..='\u{1F189}');
    (c.is_alphanumeric() && !is_combining_mark(c) && !enclosed) || "_-.: /".contains(c)
}

/// Checks each key, and that none occurs twice.
pub(super) fn keys<'a>(what: &str, keys: impl Iterator<Item = &'a str>) -> Result<()> {
    let mut seen = BTreeSet::new();
    for name in keys {
        key(what, name)?;
        if !seen.insert(name) {
            return Err(refused(format!("the {what} `{name}` is given twice")));
        }
    }
    Ok(())
}

/// A path below the run's directory, with `/`.
pub(super) fn path(path: &str) -> Result<()> {
    let plain = Path::new(path)
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    let signs = path.contains(['\\', '\0', '%', '?', '#']) || path.chars().any(char::is_control);
    if path.is_empty() || !plain || signs || path.ends_with('/') || path.contains("//") {
        return Err(refused(format!(
            "the artifact path `{}` points outside the run",
            path.escape_debug()
        )));
    }
    Ok(())
}

/// Names of models go into addresses such as `models:/name@alias`.
pub(super) fn model_name(name: &str) -> Result<()> {
    text("model name", name, 250)?;
    if name.contains(['/', ':', '.', '%', '"', '\'', '@']) || name.chars().any(char::is_control) {
        return Err(refused(format!(
            "MLflow does not accept the model name `{}`",
            name.escape_debug()
        )));
    }
    Ok(())
}

/// Aliases: ASCII letters, digits, `_` and `-`; `latest` and `v1`, `v2` … are reserved for versions.
pub(super) fn alias(alias: &str) -> Result<()> {
    text("alias", alias, 255)?;
    let version = (alias.strip_prefix(['v', 'V'])).is_some_and(|rest| rest.chars().all(|c| c.is_ascii_digit()));
    let plain = alias.chars().all(|c| c.is_ascii_alphanumeric() || "_-".contains(c));
    if !plain || version || alias.eq_ignore_ascii_case("latest") {
        return Err(refused(format!(
            "MLflow does not accept the alias `{}`",
            alias.escape_debug()
        )));
    }
    Ok(())
}
