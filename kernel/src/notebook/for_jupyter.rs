//! What of a notebook's text is for people in Jupyter, who have the code before them.

use serde_json::Value;

/// What begins a paragraph that is for people in Jupyter.
const FOR_JUPYTER: [&str; 3] = ["*Try:*", "*In Jupyter:*", "Next:"];

/// The Markdown of a cell without the paragraphs for people in Jupyter.
pub fn text(source: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let (mut is_left_out, mut in_code) = (false, false);
    for line in source.lines() {
        let starts_paragraph = kept.last().is_none_or(|last| last.trim().is_empty()) || is_left_out;
        if line.trim_start().starts_with("```") {
            in_code = !in_code;
        }
        if line.trim().is_empty() {
            // One empty line is left where a paragraph goes.
            let is_second = is_left_out && kept.last().is_none_or(|last| last.trim().is_empty());
            is_left_out = false;
            if is_second {
                continue;
            }
        } else if starts_paragraph && !in_code && FOR_JUPYTER.iter().any(|start| line.starts_with(start)) {
            is_left_out = true;
        }
        if !is_left_out {
            kept.push(line);
        }
    }
    kept.join("\n").trim_end().to_owned()
}

/// Whether a cell may be shown, by its metadata.
pub fn is_hidden(cell: &Value) -> bool {
    cell["metadata"]["tubelab"]["report"] == false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_for_people_in_jupyter_is_left_out() {
        let source =
            "# Title\n\nRead this.\n\n*Try:* another one,\nor two.\n\nRead *Try:* too.\n\nNext: [b](b.ipynb).\n";
        assert_eq!(text(source), "# Title\n\nRead this.\n\nRead *Try:* too.");
        assert_eq!(text("*In Jupyter:* run it.\n\n*Try:* it."), "");
        assert_eq!(
            text("```\nNext: code\n\nNext: code\n```"),
            "```\nNext: code\n\nNext: code\n```"
        );
    }
}
