//! What of a notebook the readers of a report or a dashboard see, who have no code before them.
//!
//! - A cell with `"tubelab": {"report": false}` in its metadata runs and is not shown.
//! - A cell that was skipped shows nothing. A section of which nothing is left but what would be needed is its heading and
//!   that line; one of which nothing is left at all goes.

use super::cell::Cell;
use super::names::{SKIPPED, TOO_LITTLE_DATA};
use serde_json::Value;

/// Whether an output is that of a cell that was skipped.
pub fn is_skipped(output: &Value) -> bool {
    is_marked(output, SKIPPED)
}

fn is_marked(output: &Value, mark: &str) -> bool {
    output["data"].get(mark).is_some()
}

/// The cells to show of an executed notebook, in order.
pub fn shown(cells: &[Cell]) -> Vec<Cell> {
    let mut shown = Vec::new();
    let mut rest = cells;
    while !rest.is_empty() {
        let end = rest
            .iter()
            .skip(1)
            .position(begins_section)
            .map_or(rest.len(), |at| at + 1);
        let (section, others) = rest.split_at(end);
        shown.extend(of_section(section));
        rest = others;
    }
    shown
}

fn begins_section(cell: &Cell) -> bool {
    matches!(cell, Cell::Markdown(source) if source.trim_start().starts_with('#'))
}

fn of_section(section: &[Cell]) -> Vec<Cell> {
    let visible = || {
        section.iter().filter_map(|cell| match cell {
            Cell::Code {
                outputs,
                is_hidden: false,
                ..
            } => Some(outputs),
            _ => None,
        })
    };
    let any = |is: &dyn Fn(&Value) -> bool| visible().flatten().any(is);
    let was_skipped = any(&is_skipped);
    let needs_more = any(&|output| is_marked(output, TOO_LITTLE_DATA));
    let has_content = any(&|output| !is_skipped(output) && !is_marked(output, TOO_LITTLE_DATA));
    if has_content || !(was_skipped || needs_more) {
        return section.iter().filter_map(of_cell).collect();
    }
    if !needs_more {
        return Vec::new();
    }
    let heading = section.first().and_then(|cell| match cell {
        Cell::Markdown(source) => Some(Cell::Markdown(source.trim_start().lines().next()?.to_owned())),
        Cell::Code { .. } => None,
    });
    let code = section.iter().filter(|cell| matches!(cell, Cell::Code { .. }));
    heading.into_iter().chain(code.filter_map(of_cell)).collect()
}

fn of_cell(cell: &Cell) -> Option<Cell> {
    match cell {
        Cell::Markdown(source) => Some(Cell::Markdown(source.clone())),
        Cell::Code { is_hidden: true, .. } => None,
        Cell::Code { outputs, .. } if outputs.iter().any(is_skipped) => None,
        Cell::Code { source, outputs, .. } => Some(Cell::Code {
            source: source.clone(),
            outputs: outputs.clone(),
            is_hidden: false,
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn markdown(source: &str) -> Cell {
        Cell::Markdown(source.to_owned())
    }

    fn code(outputs: Value) -> Cell {
        Cell::Code {
            source: "f()?".to_owned(),
            outputs: outputs.as_array().cloned().unwrap_or_default(),
            is_hidden: false,
        }
    }

    fn told(cells: &[Cell]) -> Vec<String> {
        let tell = |cell: &Cell| match cell {
            Cell::Markdown(source) => source.clone(),
            Cell::Code { outputs, .. } => format!("{} outputs", outputs.len()),
        };
        shown(cells).iter().map(tell).collect()
    }

    #[test]
    fn a_section_without_anything_but_needs_is_its_heading_and_the_need() {
        let needs = json!([{"data": {TOO_LITTLE_DATA: "x", "text/plain": "x"}}]);
        let skipped = json!([{"data": {SKIPPED: "x"}}]);
        let full = json!([{"data": {"text/plain": "1"}}]);
        let cells = [
            markdown("# A\n\nIntro"),
            code(json!([])),
            markdown("## One\n\nHow to read it."),
            code(needs.clone()),
            markdown("More on it."),
            code(skipped.clone()),
            markdown("## Two\n\nHow to read it."),
            code(skipped.clone()),
            markdown("## Three\n\nHow to read it."),
            code(skipped),
            code(full),
            markdown("More."),
            code(needs),
        ];
        let expected = [
            "# A\n\nIntro",
            "0 outputs",
            "## One",
            "1 outputs",
            "## Three\n\nHow to read it.",
            "1 outputs",
            "More.",
            "1 outputs",
        ];
        assert_eq!(told(&cells), expected);
    }

    #[test]
    fn hidden_cells_are_not_shown() {
        let hidden = Cell::Code {
            source: "1".to_owned(),
            outputs: vec![json!({"data": {"text/plain": "1"}})],
            is_hidden: true,
        };
        assert_eq!(told(&[markdown("# A"), hidden]), ["# A"]);
    }
}
