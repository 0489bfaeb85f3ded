//! Embedding scripts and data into a page without changing their meaning.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::io::Write;

/// JSON for a `<script type="application/json">`: the characters that could end the element or open a comment are
/// written as escapes, which is the same JSON.
pub fn json(value: &Value) -> String {
    let text = value.to_string();
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '<' => safe.push_str("\\u003c"),
            '>' => safe.push_str("\\u003e"),
            '&' => safe.push_str("\\u0026"),
            '\u{2028}' => safe.push_str("\\u2028"),
            '\u{2029}' => safe.push_str("\\u2029"),
            _ => safe.push(character),
        }
    }
    safe
}

/// A script for a `<script>`. In JavaScript these sequences occur only inside strings, patterns and comments, where the
/// backslash changes nothing. Line ends are made the ones that a browser computes the digest with.
pub fn script(source: &str) -> String {
    source
        .replace("\r\n", "\n")
        .replace('\r', "\n")
        .replace("</script", "<\\/script")
        .replace("</SCRIPT", "<\\/SCRIPT")
        .replace("<!--", "<\\!--")
}

/// A text compressed for scripts: gzip, then base64. The same text gives the same bytes.
pub fn packed(text: &str) -> String {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    // Memory takes everything.
    let written = encoder.write_all(text.as_bytes());
    BASE64_STANDARD.encode(written.and_then(|()| encoder.finish()).unwrap_or_default())
}

/// The policy of the page: these scripts (as embedded) and inline styles; pictures from the page itself; no requests.
pub fn policy(scripts: &[&str]) -> String {
    let digests: Vec<String> = scripts
        .iter()
        .map(|script| format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(script.as_bytes()))))
        .collect();
    format!(
        "default-src 'none'; script-src {}; style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'",
        digests.join(" ")
    )
}

/// Width and height of a PNG in base64 (white space allowed), and the base64 without white space; `None` if it is not a PNG.
pub fn png(content: &str) -> Option<(u32, u32, String)> {
    let compact: String = content.split_whitespace().collect();
    let bytes = BASE64_STANDARD.decode(&compact).ok()?;
    let header = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n")?;
    let number = |at: usize| Some(u32::from_be_bytes(header.get(at..at + 4)?.try_into().ok()?));
    (header.get(4..8)? == b"IHDR").then_some(())?;
    let (width, height) = (number(8)?, number(12)?);
    (width > 0 && height > 0).then_some((width, height, compact))
}

/// Any bytes as the address of a picture.
pub fn data_url(mime: &str, bytes: &[u8]) -> String {
    format!("data:{mime};base64,{}", BASE64_STANDARD.encode(bytes))
}
