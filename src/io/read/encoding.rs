//! Text from bytes of an unknown encoding.

use super::options::ReadOptions;
use crate::error::{Error, Kind, Result};
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// Bytes that are looked at to tell an encoding.
const LOOK: usize = 1 << 20;

pub(super) struct Decoded {
    pub text: String,
    /// The encoding, unless it is UTF-8.
    pub encoding: Option<&'static str>,
    /// Whether characters were replaced because the bytes mean nothing in the encoding.
    pub replaced: bool,
}

pub(super) fn decoded(bytes: &[u8], options: &ReadOptions) -> Result<Decoded> {
    let encoding = match &options.encoding {
        Some(name) => Encoding::for_label(name.as_bytes()).ok_or_else(|| {
            Error::new(Kind::Input, format!("there is no encoding \"{}\"", name.escape_debug()))
                .hint("use its name on the web, such as utf-8, utf-16, windows-1252, shift_jis or gbk")
        })?,
        None => detected(bytes),
    };
    let (text, encoding, replaced) = encoding.decode(bytes);
    Ok(Decoded {
        text: text.into_owned(),
        encoding: (encoding != UTF_8).then_some(encoding.name()),
        replaced,
    })
}

fn detected(bytes: &[u8]) -> &'static Encoding {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding;
    }
    if std::str::from_utf8(bytes).is_ok() && !bytes.iter().take(LOOK).any(|byte| *byte == 0) {
        return UTF_8;
    }
    let look = bytes.get(..bytes.len().min(LOOK)).unwrap_or_default();
    // Every other byte of UTF-16 is zero where the text is Latin.
    let zeros = |odd: usize| look.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    if zeros(1) * 4 > look.len() {
        return UTF_16LE;
    }
    if zeros(0) * 4 > look.len() {
        return UTF_16BE;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(None, Utf8Detection::Deny)
}
