//! Escaping of untrusted text.
//!
//! Titles and descriptions come from the API as their authors typed them: with markup, control characters and
//! characters that change the direction of the text. These functions keep the words and make the rest harmless.

use std::borrow::Cow;
use unicode_segmentation::UnicodeSegmentation;

/// Untrusted text on one line, with control and direction characters made visible.
///
/// Line breaks and tabs become spaces; other control characters become their symbols (`␀`); characters that override or
/// isolate the direction of the text become their names (`[U+202E]`); characters that XML forbids become `�`.
///
/// # Examples
/// ```
/// assert_eq!(tubelab::display::escape::text("a\nb\u{7}c\u{202e}d"), "a b␇c[U+202E]d");
/// ```
pub fn text(raw: &str) -> Cow<'_, str> {
    if !raw.chars().any(must_change) {
        return Cow::Borrowed(raw);
    }
    let mut safe = String::with_capacity(raw.len() + 16);
    for c in raw.chars() {
        match c {
            '\n' | '\r' | '\t' | '\u{2028}' | '\u{2029}' => safe.push(' '),
            '\u{0}'..='\u{1f}' => safe.push(char::from_u32(0x2400 + u32::from(c)).unwrap_or('\u{fffd}')),
            '\u{7f}' => safe.push('\u{2421}'),
            _ if turns_direction(c) => safe.push_str(&format!("[U+{:04X}]", u32::from(c))),
            _ if must_change(c) => safe.push('\u{fffd}'),
            _ => safe.push(c),
        }
    }
    Cow::Owned(safe)
}

fn turns_direction(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn must_change(c: char) -> bool {
    c.is_control() || turns_direction(c) || matches!(c, '\u{2028}' | '\u{2029}' | '\u{fffe}' | '\u{ffff}')
}

/// Escapes text for an HTML or SVG element or a quoted attribute.
///
/// # Examples
/// ```
/// assert_eq!(tubelab::display::escape::html("<b title='x'>"), "&lt;b title=&#x27;x&#x27;&gt;");
/// ```
pub fn html(raw: &str) -> String {
    html_escape::encode_quoted_attribute(&text(raw)).into_owned()
}

/// Escapes text for plotly, which interprets some HTML tags, and TeX between dollar signs, in titles, labels and
/// hovers.
///
/// # Examples
/// ```
/// assert_eq!(tubelab::display::escape::plotly("<b>$x$ & y"), "&lt;b&gt;&#36;x&#36; &amp; y");
/// ```
pub fn plotly(raw: &str) -> String {
    let mut safe = String::with_capacity(raw.len() + 16);
    for c in text(raw).chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '$' => safe.push_str("&#36;"),
            _ => safe.push(c),
        }
    }
    safe
}

/// Escapes JSON for a `<script>` element, which ends at the first `</script`.
///
/// # Examples
/// ```
/// let json = serde_json::json!("</script>");
/// assert_eq!(tubelab::display::escape::script(&json), r#""\u003c/script\u003e""#);
/// ```
pub fn script(json: &serde_json::Value) -> String {
    json.to_string()
        .replace('<', "\\u003c")
        .replace('>', "\\u003e")
        .replace('&', "\\u0026")
}

/// The first `limit` user-perceived characters, the last one replaced by "…" if something was cut.
///
/// # Examples
/// ```
/// assert_eq!(tubelab::display::escape::cut("a long title", 7), "a long…");
/// assert_eq!(tubelab::display::escape::cut("short", 7), "short");
/// ```
pub fn cut(text: &str, limit: usize) -> Cow<'_, str> {
    let mut starts = text.grapheme_indices(true).map(|(at, _)| at);
    // The text is short enough when it has no character number `limit` (counted from zero).
    let Some(last) = starts.by_ref().nth(limit.saturating_sub(1)) else {
        return Cow::Borrowed(text);
    };
    if starts.next().is_none() {
        return Cow::Borrowed(text);
    }
    Cow::Owned(format!("{}…", text.get(..last).unwrap_or(text).trim_end()))
}
