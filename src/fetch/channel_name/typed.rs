//! What people type and paste, without what cannot be seen or does not belong to it.

/// Characters that are written as pairs around a name.
const PAIRS: [(char, char); 9] = [
    ('"', '"'),
    ('\'', '\''),
    ('`', '`'),
    ('“', '”'),
    ('„', '“'),
    ('‘', '’'),
    ('«', '»'),
    ('<', '>'),
    ('(', ')'),
];

/// A typed name without invisible characters, and without spaces, line ends and quotes around it.
pub(super) fn cleaned(text: &str) -> String {
    let visible = visible(text);
    let mut rest = visible.trim();
    while let Some(inner) = PAIRS.iter().find_map(|(open, close)| {
        let inner = rest.strip_prefix(*open)?.strip_suffix(*close)?;
        Some(inner.trim())
    }) {
        rest = inner;
    }
    // A sentence around an address or a handle leaves its marks.
    if rest.starts_with('@') || rest.contains('/') {
        rest = rest.trim_end_matches([',', ';', '.', '!', '"', '\'', '”', '’', '»', '>']);
        rest = rest.trim_start_matches(['"', '\'', '“', '„', '‘', '«', '<']);
    }
    rest.trim().to_owned()
}

/// A text without format characters, which cannot be seen but make another name of it. Full-width signs, as East Asian
/// keyboards write them, become the usual ones.
pub(super) fn visible(text: &str) -> String {
    let mut visible = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '＠' | '﹫' => visible.push('@'),
            // These join and separate letters of some scripts, and the parts of an emoji.
            '\u{200c}' | '\u{200d}' => {
                let is_between =
                    |c: Option<&char>| c.is_some_and(|c| !c.is_ascii() && !is_format(*c) && !c.is_whitespace());
                let before = visible.chars().next_back();
                if is_between(before.as_ref()) && is_between(rest.peek()) {
                    visible.push(c);
                }
            }
            c if is_format(c) => {}
            c => visible.push(c),
        }
    }
    visible
}

/// Format characters of Unicode (general category Cf), as far as they have no shape.
fn is_format(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0001}' | '\u{e0020}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen_goes_and_what_joins_letters_stays() {
        for (typed, seen) in [
            ("\u{feff}@x\u{200b}", "@x"),
            ("rust\u{ad}lang", "rustlang"),
            ("\u{202a}@x\u{202c}", "@x"),
            ("می\u{200c}خواهم", "می\u{200c}خواهم"),
            ("👩\u{200d}👧", "👩\u{200d}👧"),
            ("a\u{200d}b", "ab"),
            ("＠x", "@x"),
        ] {
            assert_eq!(visible(typed), seen, "{typed:?}");
        }
    }

    #[test]
    fn quotes_go_in_pairs_and_around_addresses_alone_too() {
        for (typed, name) in [
            (" “@x”\r\n", "@x"),
            ("<https://youtu.be/x>", "https://youtu.be/x"),
            ("\"'@x'\"", "@x"),
            ("@x.", "@x"),
            ("Bob's", "Bob's"),
            ("the Joneses'", "the Joneses'"),
            ("Wow!", "Wow!"),
            ("«»", ""),
        ] {
            assert_eq!(cleaned(typed), name, "{typed:?}");
        }
    }
}
