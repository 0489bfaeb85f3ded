//! What somebody reads of a page: its text and the descriptions of its pictures, without scripts, styles and code.

/// The text of a page, one line per element.
pub fn text(page: &str) -> String {
    let mut rest = page.to_owned();
    for (start, end) in [
        ("<script", "</script>"),
        ("<style", "</style>"),
        ("<details class=\"code\"", "</details>"),
        ("<template", "</template>"),
    ] {
        rest = without(&rest, start, end);
    }
    let mut text = String::new();
    let mut pieces = rest.split('<');
    text.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        // A `>` within a value is written as an entity.
        let (tag, after) = piece.split_once('>').unwrap_or((piece, ""));
        for name in [" alt=\"", " aria-label=\"", " title=\""] {
            if let Some((value, _)) = tag.split_once(name).and_then(|(_, value)| value.split_once('"')) {
                text.push('\n');
                text.push_str(value);
            }
        }
        text.push(if is_inline(tag) { ' ' } else { '\n' });
        text.push_str(after);
    }
    let text = unescaped(&text);
    let lines = text
        .lines()
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

fn without(page: &str, start: &str, end: &str) -> String {
    let mut kept = String::new();
    let mut rest = page;
    while let Some((before, after)) = rest.split_once(start) {
        kept.push_str(before);
        rest = after.split_once(end).map_or("", |(_, after)| after);
    }
    kept + rest
}

fn is_inline(tag: &str) -> bool {
    let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
    ["a", "b", "i", "em", "strong", "span", "code", "small", "abbr"].contains(&name)
}

fn unescaped(text: &str) -> String {
    let mut text = text.to_owned();
    for (entity, letter) in [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&nbsp;", " "),
        ("&amp;", "&"),
    ] {
        text = text.replace(entity, letter);
    }
    text
}

#[test]
fn scripts_and_code_are_not_read_and_pictures_are() {
    let page = "<h1>A &amp; b</h1><script>fetch(1)</script><details class=\"code\"><summary>Code</summary>x</details>\
        <p>one <b>two</b></p><img alt=\"Views: 3\" src=\"x\">";
    assert_eq!(text(page), "A & b\none two\nViews: 3");
}
