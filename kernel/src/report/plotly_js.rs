//! plotly.js from the crate `plotly`.

use std::sync::LazyLock;

static TEXT: LazyLock<String> = LazyLock::new(|| first_script(&plotly::Plot::offline_js_sources()).to_owned());

/// The text of plotly.js, minified.
pub fn plotly_js() -> &'static str {
    &TEXT
}

/// Its version, from its own header.
pub fn plotly_js_version() -> &'static str {
    let named = TEXT.lines().take(5).find_map(|line| line.split_once("plotly.js v"));
    named.map_or("unknown", |(_, version)| version.trim())
}

/// The content of the first script element.
fn first_script(elements: &str) -> &str {
    let start = elements.find('>').map_or(0, |at| at + 1);
    // Scripts may speak of script elements themselves.
    let next = elements
        .rfind("<script")
        .filter(|at| *at > start)
        .unwrap_or(elements.len());
    let end = elements[start..next].rfind("</script>").map_or(next, |at| start + at);
    &elements[start..end]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_plotly_js_and_nothing_else() {
        assert!(plotly_js().trim_start().starts_with("/**\n* plotly.js v"));
        assert!(!plotly_js().contains("<script"));
        assert!(plotly_js_version().split('.').all(|part| part.parse::<u32>().is_ok()));
    }

    #[test]
    fn the_first_script_is_taken() {
        let elements = "<script type=\"a\">let x = '</script>';</script>\n<script>y</script>";
        assert_eq!(first_script(elements), "let x = '</script>';");
    }
}
