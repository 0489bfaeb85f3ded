//! A notebook as one Rust program: its cells one after the other in one function, so that variables live on between them.
//!
//! The program reports which cell begins and ends, and shows the last value of a cell as a kernel does. See
//! [`told`](super::told) for who reads it.

use proc_macro2::LineColumn;
use std::fmt::Write;
use syn::parse::Parser;
use syn::spanned::Spanned;
use syn::{Block, Expr, Stmt};

/// A program, and which of its lines come from which cell.
pub struct Program {
    pub source: String,
    /// For each code cell: the line of the program before its first, and the number of its lines.
    lines: Vec<(usize, usize)>,
}

impl Program {
    /// The cell (from 1) and its line (from 1) that a line of the program comes from.
    pub fn origin(&self, line: usize) -> Option<(usize, usize)> {
        let within = |(before, count): &(usize, usize)| line > *before && line <= before + count;
        let cell = self.lines.iter().position(within)?;
        Some((cell + 1, line - self.lines[cell].0))
    }
}

/// Puts the code cells of a notebook into a program; `prelude` comes before them.
///
/// # Errors
/// A sentence, when a cell is not Rust.
pub fn program(cells: &[&str], prelude: &str) -> Result<Program, String> {
    let mut source = String::from("#![allow(warnings)]\n");
    let mut lines = Vec::with_capacity(cells.len());
    source.push_str("fn tubelab_cells() -> ::tubelab::cells::Body {\n");
    let _ = writeln!(
        source,
        "{prelude}\nuse ::tubelab::cells::{{ByDebug as _, ByShow as _, Unshown as _}};"
    );
    for (index, cell) in cells.iter().enumerate() {
        let _ = writeln!(source, "::tubelab::cells::program::begin({index});");
        let before = source.matches('\n').count();
        lines.push((before, cell.lines().count()));
        match shown(cell).map_err(|(line, why)| format!("cell {}, line {line}: {why}", index + 1))? {
            Some((start, end)) => {
                let (statements, last, rest) = (&cell[..start], &cell[start..end], &cell[end..]);
                let _ = writeln!(
                    source,
                    "{statements}(&&&::tubelab::cells::Last(&({last}\n))).show_last();{rest}"
                );
            }
            None => {
                let _ = writeln!(source, "{cell}\n;");
            }
        }
        let _ = writeln!(source, "::tubelab::cells::program::end();");
    }
    source.push_str("Ok(())\n}\nfn main() { ::tubelab::cells::program::run_program(tubelab_cells) }\n");
    Ok(Program { source, lines })
}

/// Where the expression stands that the cell ends with, if it has one to show: start and end in bytes.
fn shown(cell: &str) -> Result<Option<(usize, usize)>, (usize, String)> {
    let statements = Block::parse_within.parse_str(cell).map_err(|error| {
        let LineColumn { line, .. } = error.span().start();
        (line, error.to_string())
    })?;
    let Some(Stmt::Expr(last, None)) = statements.last() else {
        return Ok(None);
    };
    // Loops have no value.
    if matches!(last, Expr::ForLoop(_) | Expr::While(_)) {
        return Ok(None);
    }
    let range = last.span().byte_range();
    Ok(cell.get(range.clone()).map(|_| (range.start, range.end)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_expression_is_found_behind_letters_of_several_bytes() {
        let cell = "let x = \"東京\"; // ü\nx.len() // bytes";
        let (start, end) = shown(cell).unwrap().unwrap();
        assert_eq!(&cell[start..end], "x.len()");
    }

    #[test]
    fn statements_and_loops_show_nothing() {
        for cell in [
            "let x = 1;",
            "println!(\"a\");",
            "for i in 0..3 {}",
            "use std::fs;",
            "// nothing",
        ] {
            assert_eq!(shown(cell), Ok(None), "{cell}");
        }
    }

    #[test]
    fn lines_lead_back_to_their_cell() {
        let program = program(&["let a = 1;\nlet b = 2;", "a\n  + b"], "use std::fmt;").unwrap();
        let line = |text: &str| 1 + program.source.lines().position(|line| line.contains(text)).unwrap();
        assert_eq!(program.origin(line("let b = 2;")), Some((1, 2)));
        assert_eq!(program.origin(line("+ b")), Some((2, 2)));
        assert_eq!(program.origin(1), None);
    }

    #[test]
    fn what_is_not_rust_is_named_with_its_place() {
        let told = program(&["1", "let x = ;\n"], "").err().unwrap();
        assert!(told.starts_with("cell 2, line 1: "), "{told}");
    }
}
