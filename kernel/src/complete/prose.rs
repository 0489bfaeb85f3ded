//! Documentation for a tooltip: prose without headings, tables and examples.

/// How much of it is kept, in characters.
#[derive(Clone, Copy)]
pub struct Length(pub usize);

impl Length {
    /// As much as a tooltip shows without scrolling.
    pub const HOVER: Length = Length(900);
}

/// The leading paragraphs, one a line, with links reduced to their text.
pub fn prose(docs: Option<&str>, length: Length) -> String {
    let mut paragraphs: Vec<String> = vec![];
    let mut open = false;
    let mut fence = false;
    for line in docs.unwrap_or_default().lines() {
        let trimmed = line.trim();
        if trimmed.starts_with("```") || trimmed.starts_with("~~~") {
            fence = !fence;
            open = false;
            continue;
        }
        if fence {
            continue;
        }
        if trimmed.starts_with("# ") || trimmed.starts_with("## ") || trimmed.starts_with("### ") {
            if paragraphs.is_empty() {
                continue;
            }
            break;
        }
        let item = trimmed.starts_with("- ") || trimmed.starts_with("* ");
        if trimmed.is_empty() || trimmed.starts_with('|') || trimmed.starts_with('<') || is_link(trimmed) {
            open = false;
        } else if open && !item {
            if let Some(last) = paragraphs.last_mut() {
                last.push(' ');
                last.push_str(trimmed);
            }
        } else {
            paragraphs.push(trimmed.to_owned());
            open = true;
        }
    }
    let mut text = String::new();
    for paragraph in paragraphs {
        let paragraph = without_links(&paragraph);
        if !text.is_empty() && text.chars().count() + paragraph.chars().count() > length.0 {
            break;
        }
        if !text.is_empty() {
            text.push('\u{b}');
        }
        text.push_str(&paragraph);
    }
    let text = text
        .replace(['\t', '\n', '\r'], " ")
        .replace("<code>", "`")
        .replace("</code>", "`");
    let text = text
        .replace("\\<", "<")
        .replace("\\>", ">")
        .replace("\\[", "[")
        .replace("\\]", "]");
    shorten(text.trim_end_matches(['\u{b}', ' ']).to_owned(), length.0 * 2)
}

fn is_link(line: &str) -> bool {
    line.starts_with('[') && line.contains("]: ")
}

/// `[text](target)` and `[text][target]` → text.
fn without_links(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('[') {
        out.push_str(&rest[..at]);
        let inside = &rest[at + 1..];
        let Some(end) = inside.find(']') else {
            rest = &rest[at..];
            break;
        };
        let after = &inside[end + 1..];
        let target = match after.chars().next() {
            Some('(') => after.find(')').map(|at| at + 1),
            Some('[') => after.find(']').map(|at| at + 1),
            _ => Some(0),
        };
        let code = out.matches('`').count() % 2 == 1;
        match target {
            Some(skip) if !code => {
                out.push_str(&inside[..end]);
                rest = &after[skip..];
            }
            _ => {
                out.push('[');
                rest = inside;
            }
        }
    }
    out + rest
}

fn shorten(text: String, most: usize) -> String {
    if text.chars().count() <= most {
        return text;
    }
    let mut short: String = text.chars().take(most).collect();
    if let Some(at) = short.rfind(' ') {
        short.truncate(at);
    }
    short + " …"
}
