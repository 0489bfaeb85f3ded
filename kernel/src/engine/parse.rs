//! Parsing a cell into statements and items with byte ranges.

use super::item::{Item, bytes, item};
use super::words::{depth, is_blank};
use std::ops::Range;
use syn::parse::Parser;
use syn::spanned::Spanned;
use syn::visit::Visit;
use syn::{Block, Expr, Local, Pat, Stmt};

/// Maximum nesting of brackets.
const DEEPEST: usize = 400;

/// A parsed cell.
#[derive(Debug, Default)]
pub struct Cell {
    pub parts: Vec<Part>,
    /// The byte after each `return` without a value that would end the cell.
    pub returns: Vec<usize>,
    /// Whether the cell awaits a future.
    pub waits: bool,
}

/// One piece of a cell.
#[derive(Debug)]
pub enum Part {
    Item(Item),
    Let(Let),
    Expression {
        range: Range<usize>,
        semicolon: bool,
    },
    /// A macro in statement position.
    Macro {
        range: Range<usize>,
        semicolon: bool,
        name: String,
    },
}

/// A `let`.
#[derive(Debug)]
pub struct Let {
    pub range: Range<usize>,
    pub names: Vec<String>,
    pub has_value: bool,
    /// The types of the parameters if the value is a closure; `_` for omitted types.
    pub closure: Option<Vec<String>>,
}

impl Part {
    pub fn range(&self) -> Range<usize> {
        match self {
            Part::Item(item) => item.range.clone(),
            Part::Let(one) => one.range.clone(),
            Part::Expression { range, .. } | Part::Macro { range, .. } => range.clone(),
        }
    }
}

/// Where and why parsing failed.
#[derive(Debug)]
pub struct SyntaxError {
    pub range: Range<usize>,
    pub message: String,
}

/// Parses a cell.
///
/// # Errors
/// If the text is not Rust.
pub fn parse(code: &str) -> Result<Cell, SyntaxError> {
    if is_blank(code) {
        return Ok(Cell::default());
    }
    // Parsers call themselves for each bracket.
    if depth(code) > DEEPEST {
        return Err(SyntaxError {
            range: 0..0,
            message: format!("brackets are nested more than {DEEPEST} deep"),
        });
    }
    // The parser's own table of texts would grow with every cell.
    proc_macro2::extra::invalidate_current_thread_spans();
    let statements = Block::parse_within.parse_str(code).map_err(|error| SyntaxError {
        range: bytes(error.span()),
        message: error.to_string(),
    })?;
    let mut cell = Cell::default();
    for statement in &statements {
        let mut ends = Ends::default();
        ends.visit_stmt(statement);
        cell.returns.extend(ends.returns);
        cell.waits |= ends.waits;
        cell.parts.push(part(code, statement));
    }
    Ok(cell)
}

fn part(code: &str, statement: &Stmt) -> Part {
    let range = bytes(statement.span());
    match statement {
        Stmt::Item(one) => Part::Item(item(code, one)),
        Stmt::Local(local) => Part::Let(Let {
            range,
            names: names(&local.pat),
            has_value: local.init.is_some(),
            closure: closure(local),
        }),
        Stmt::Expr(_, semicolon) => Part::Expression {
            range,
            semicolon: semicolon.is_some(),
        },
        Stmt::Macro(call) => Part::Macro {
            range,
            semicolon: call.semi_token.is_some(),
            name: call
                .mac
                .path
                .segments
                .last()
                .map(|last| last.ident.to_string())
                .unwrap_or_default(),
        },
    }
}

/// The names that a pattern binds.
fn names(pattern: &Pat) -> Vec<String> {
    struct Names(Vec<String>);
    impl Visit<'_> for Names {
        fn visit_pat_ident(&mut self, pattern: &syn::PatIdent) {
            let name = pattern.ident.to_string();
            // A capital letter is a constant or a variant, unless it is all there is.
            if !name.starts_with(char::is_uppercase) && !self.0.contains(&name) {
                self.0.push(name);
            }
            syn::visit::visit_pat_ident(self, pattern);
        }
    }
    let mut names = Names(Vec::new());
    names.visit_pat(pattern);
    names.0
}

/// The declared parameter types of a closure that is bound to a variable without a type.
fn closure(local: &Local) -> Option<Vec<String>> {
    let (Pat::Ident(_), Some(init)) = (&local.pat, &local.init) else {
        return None;
    };
    let Expr::Closure(closure) = &*init.expr else {
        return None;
    };
    let written = |input: &Pat| match input {
        Pat::Type(typed) => quote::quote!(#typed)
            .to_string()
            .split_once(':')
            .map_or("_".into(), |(_, ty)| ty.trim().to_owned()),
        _ => "_".to_owned(),
    };
    Some(closure.inputs.iter().map(written).collect())
}

/// Where statements would end the cell, and whether they await; closures, functions and async blocks do not count.
#[derive(Default)]
struct Ends {
    returns: Vec<usize>,
    waits: bool,
}

impl Visit<'_> for Ends {
    fn visit_expr_return(&mut self, one: &syn::ExprReturn) {
        if one.expr.is_none() {
            self.returns.push(bytes(one.return_token.span()).end);
        }
        syn::visit::visit_expr_return(self, one);
    }

    fn visit_expr_await(&mut self, one: &syn::ExprAwait) {
        self.waits = true;
        syn::visit::visit_expr_await(self, one);
    }

    fn visit_expr_closure(&mut self, _: &syn::ExprClosure) {}
    fn visit_expr_async(&mut self, _: &syn::ExprAsync) {}
    fn visit_item(&mut self, _: &syn::Item) {}

    /// The arguments of `assert!` and similar macros are not parsed; `await` in them is found as text.
    fn visit_macro(&mut self, one: &syn::Macro) {
        let tokens = one.tokens.to_string();
        self.waits |= tokens.contains(". await") && !tokens.contains("async");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(code: &str) -> Vec<&str> {
        parse(code)
            .unwrap()
            .parts
            .iter()
            .map(|part| &code[part.range()])
            .collect()
    }

    #[test]
    fn parts_are_found_behind_letters_of_several_bytes() {
        let code = "let ü = \"東京\"; // é\nstruct S;\nü.len()";
        assert_eq!(texts(code), ["let ü = \"東京\";", "struct S;", "ü.len()"]);
    }

    #[test]
    fn only_what_ends_the_cell_counts() {
        let cell = parse("if a { return; }\nlet f = || { return; };\nfn g() { return; }").unwrap();
        assert_eq!(cell.returns, [13]);
        assert!(parse("f().await?").unwrap().waits);
        assert!(parse("println!(\"{}\", f().await)").unwrap().waits);
        assert!(!parse("let x = async { f().await };").unwrap().waits);
    }

    #[test]
    fn names_of_patterns() {
        let cell = parse("let (a, Some(mut b)) = x else { return };\nlet None = y;\nlet P { c, d: e } = z;").unwrap();
        let names: Vec<_> = cell
            .parts
            .iter()
            .flat_map(|part| match part {
                Part::Let(one) => one.names.clone(),
                _ => Vec::new(),
            })
            .collect();
        assert_eq!(names, ["a", "b", "c", "e"]);
    }

    #[test]
    fn closures_give_their_types() {
        let cell = parse("let f = |x: i32, y| x + y;").unwrap();
        let Part::Let(one) = &cell.parts[0] else { panic!() };
        assert_eq!(one.closure.as_deref(), Some(&["i32".to_owned(), "_".to_owned()][..]));
    }

    #[test]
    fn what_is_not_rust_has_a_place() {
        for code in ["}", "let", "/* open", "let x = ;", "\"abc"] {
            assert!(parse(code).is_err(), "{code}");
        }
        assert!(parse("!done").is_ok() && parse("::std::cmp::max(1, 2)").is_ok() && parse("r?").is_ok());
    }
}
