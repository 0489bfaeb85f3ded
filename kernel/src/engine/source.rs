//! Generating the source of the library that a cell is compiled to.
//!
//! ```text
//! <attributes, the library's names>
//! <items of earlier cells that this one can reach>
//! <the cell's own items>
//! fn cell(store) {
//!     <take the variables that the cell mentions out of the store>
//!     let result = step(|| {               // a closure, so that an error or a panic loses nothing that it only borrows
//!         let a = …;
//!         let result = step(|| {           // the rest, so that `a` is kept even when the rest fails
//!             <the last expression, shown>
//!             Ok(())
//!         });
//!         store.put("a", a);
//!         result
//!     });
//!     <put the variables back>
//!     store.end(result);
//! }
//! ```

use super::choices::{Choices, Form};
use super::item::{self, Item, Kind};
use super::parse::{Cell, Let, Part};
use super::scope::{Key, Scope};
use super::text::{Origin, Text};
use super::words::{Words, words};
use std::collections::{BTreeMap, BTreeSet};

/// The name of the crate of every cell: a type of the notebook is `tubelab_cell::Name`.
pub const CRATE: &str = "tubelab_cell";
/// The function of a cell's library.
pub const FUNCTION: &str = "tubelab_cell";

const HEAD: &str = "#![allow(unused, nonstandard_style, static_mut_refs, private_interfaces, non_local_definitions)]\n\
#![warn(unused_must_use)]\n\
extern crate alloc as __alloc;\n\
use ::tubelab::cells::names::*;\n";

/// The most closures nested in each other: their types grow with each level.
const DEEPEST: usize = 24;

/// What a source is generated from.
pub struct Ingredients<'a> {
    pub code: &'a str,
    pub cell: &'a Cell,
    /// The cell's number, and the items after it.
    pub number: usize,
    pub scope: &'a Scope,
    /// Keys of the items that this cell defines.
    pub own: &'a BTreeSet<Key>,
    /// Variables that can be used, with the names of their types as Rust writes them.
    pub variables: &'a BTreeMap<String, String>,
    /// `extern crate` lines and the like.
    pub externs: &'a str,
}

/// The items of a cell, macros that define items included.
pub fn items(code: &str, cell: &Cell, scope: &Scope) -> Vec<Item> {
    let mut found = Vec::new();
    for part in &cell.parts {
        match part {
            Part::Item(item) => found.push(item.clone()),
            Part::Macro { range, name, .. } if is_item_call(cell, scope, name) => {
                found.push(item::statement_call(code, range.clone(), name));
            }
            _ => {}
        }
    }
    found
}

/// Whether a macro call in statement position defines items; the macro may be the cell's own.
fn is_item_call(cell: &Cell, scope: &Scope, name: &str) -> bool {
    let own = cell.parts.iter().find_map(|part| match part {
        Part::Item(item) if item.kind == Kind::MacroRules && item.names.first().is_some_and(|own| own == name) => {
            Some(item)
        }
        _ => None,
    });
    match own {
        Some(item) => {
            let mut alone = Scope::default();
            alone.add(item, 0);
            alone.defines_items(name)
        }
        None => scope.defines_items(name),
    }
}

/// The statements of a cell: everything but items.
pub fn statements<'a>(cell: &'a Cell, scope: &Scope) -> Vec<&'a Part> {
    let is_statement = |part: &&Part| match part {
        Part::Item(_) => false,
        Part::Macro { name, .. } => !is_item_call(cell, scope, name),
        _ => true,
    };
    cell.parts.iter().filter(is_statement).collect()
}

/// The existing variables that the statements mention.
pub fn mentioned(ingredients: &Ingredients, choices: &Choices) -> Vec<String> {
    let mut mentioned = Words::new();
    for part in statements(ingredients.cell, ingredients.scope) {
        mentioned.extend(words(&ingredients.code[part.range()]));
    }
    let there = ingredients.variables.keys();
    there
        .filter(|name| mentioned.contains(*name) && !choices.untaken.contains(*name))
        .cloned()
        .collect()
}

/// Generates the source.
pub fn source(ingredients: &Ingredients, choices: &Choices) -> Text {
    let Ingredients { code, cell, scope, .. } = ingredients;
    let mut text = Text::default();
    text.generated(HEAD);
    text.generated(ingredients.externs);
    let taken = mentioned(ingredients, choices);
    write_earlier_items(&mut text, ingredients, choices, &taken);
    write_own_items(&mut text, ingredients);
    text.generated(&format!(
        "#[unsafe(export_name = \"{FUNCTION}\")] pub fn __cell(__s: &mut ::tubelab::cells::Store) {{\n\
         use ::tubelab::cells::{{ByDebug as _, ByShow as _, Unshown as _}};\n"
    ));
    let asks_sql = words(code).iter().any(|word| word.starts_with("sql"));
    if asks_sql {
        text.generated("use ::tubelab::cells::{SeeFrame as _, SeeNothing as _};\n");
    }
    let written = |name: &String| {
        let ty = &ingredients.variables[name];
        if choices.static_lifetimes.contains(name) {
            ty.replace("'_", "'static")
        } else {
            ty.clone()
        }
    };
    for name in &taken {
        let ty = written(name);
        if ty.contains("'_") || ty.contains("'static") {
            let check = format!("if !__s.has::<{ty}>(\"{name}\") {{ return __s.mismatch(\"{name}\"); }}");
            text.line(Origin::Take(name.clone()), &check);
        }
    }
    if words(code).contains("tokio") {
        text.generated("let __tasks = ::tubelab::cells::enter();\n");
    }
    for name in &taken {
        let take = format!("let mut {name}: {} = __s.take(\"{name}\");", written(name));
        text.line(Origin::Take(name.clone()), &take);
    }
    let tables = asks_sql.then_some(taken.as_slice());
    write_body(&mut text, code, cell, scope, choices, tables);
    for name in taken.iter().filter(|name| !choices.unkept.contains(*name)) {
        text.line(Origin::Put(name.clone()), &format!("__s.put(\"{name}\", {name});"));
    }
    text.generated("__s.end(__r) }\n");
    text
}

fn write_earlier_items(text: &mut Text, ingredients: &Ingredients, choices: &Choices, taken: &[String]) {
    let mut start = words(ingredients.code);
    for name in taken {
        start.extend(words(&ingredients.variables[name]));
    }
    let mut earlier: Vec<_> = ingredients
        .scope
        .reachable(start)
        .into_iter()
        .filter(|defined| !ingredients.own.contains(&defined.key) && !choices.dropped.contains(&defined.key))
        .collect();
    // A macro has to stand before its calls.
    earlier.sort_by_key(|defined| defined.item.kind != Kind::MacroRules);
    for part in &ingredients.cell.parts {
        if let Part::Item(item) = part
            && item.kind == Kind::MacroRules
        {
            text.cell(ingredients.code, item.range.clone());
            text.generated("\n");
        }
    }
    for defined in earlier {
        text.line(Origin::Earlier(defined.key.clone()), &defined.for_later_cells());
    }
}

fn write_own_items(text: &mut Text, ingredients: &Ingredients) {
    let Ingredients {
        code,
        cell,
        scope,
        number,
        ..
    } = ingredients;
    for item in items(code, cell, scope)
        .iter()
        .filter(|item| item.kind != Kind::MacroRules)
    {
        let (start, mut at) = (item.range.start, item.range.start);
        let mut statics: Vec<_> = item.statics.iter().collect();
        statics.sort_by_key(|one| one.range.start);
        for one in statics {
            let before = start + one.range.start;
            text.cell(code, at..before);
            text.generated(&format!(
                "#[unsafe(export_name = \"tubelab_static_{number}_{}_{}\")] ",
                one.name, one.range.start
            ));
            at = before;
        }
        text.cell(code, at..item.range.end);
        text.generated("\n");
        for (name, ty) in &item.thread_locals {
            text.generated(&format!(
                "#[unsafe(export_name = \"tubelab_local_{number}_{name}\")] static __LOCAL_{name}: ::std::thread::LocalKey<{ty}> = {name};\n"
            ));
        }
    }
}

/// The statements, as a variable `__r` that holds how they ended. In a cell that asks SQL, each frame becomes a table as
/// soon as it is made or one of the variables `tables` gets a new value.
fn write_body(text: &mut Text, code: &str, cell: &Cell, scope: &Scope, choices: &Choices, tables: Option<&[String]>) {
    let (open, close) = match cell.waits {
        true => ("::tubelab::cells::step_async(async {\n", "}).await;\n"),
        false => ("::tubelab::cells::step(|| {\n", "});\n"),
    };
    let statements = statements(cell, scope);
    text.generated("let __r = ");
    if cell.waits {
        text.generated("::tubelab::cells::block_on(");
    }
    text.generated(open);
    // The variables of each level that is open, the innermost last.
    let mut levels: Vec<Vec<&Let>> = vec![Vec::new()];
    for (at, part) in statements.iter().enumerate() {
        let is_last = at + 1 == statements.len();
        write_statement(text, code, cell, part, is_last, choices);
        let made: Vec<&String> = match (tables, part) {
            (Some(_), Part::Let(one)) if one.has_value => one.names.iter().collect(),
            (Some(taken), Part::Expression { .. }) => {
                let statement = &code[part.range()];
                taken.iter().filter(|name| is_assigned(statement, name)).collect()
            }
            _ => Vec::new(),
        };
        for name in made.into_iter().filter(|_| !is_last) {
            text.generated(&format!("(&&::tubelab::cells::Seen(&{name})).see(\"{name}\");\n"));
        }
        if let Part::Let(one) = part {
            levels.last_mut().into_iter().for_each(|level| level.push(one));
            let next = statements.get(at + 1).map(|next| &code[next.range()]);
            if choices.nested && one.has_value && levels.len() < DEEPEST && next.is_some_and(can_fail) {
                text.generated("let __r = ");
                text.generated(open);
                levels.push(Vec::new());
            }
        }
    }
    let mut innermost = true;
    while let Some(level) = levels.pop() {
        let names = level
            .iter()
            .flat_map(|one| one.names.iter().map(move |name| (name, *one)));
        for (name, one) in names.filter(|(name, _)| !choices.unkept.contains(*name)) {
            let value = stored_as(name, one, choices.forms.get(name).copied().unwrap_or_default());
            text.line(Origin::Put(name.clone()), &format!("__s.put(\"{name}\", {value});"));
        }
        text.generated(if innermost {
            "::core::result::Result::Ok(())\n"
        } else {
            "__r\n"
        });
        innermost = false;
        if levels.is_empty() && cell.waits {
            text.generated("}));\n");
        } else {
            text.generated(close);
        }
    }
}

/// Whether a statement gives the variable a new value: `name = …`.
fn is_assigned(statement: &str, name: &str) -> bool {
    let after = statement.trim_start().strip_prefix(name).map(str::trim_start);
    after.is_some_and(|after| after.starts_with('=') && !after.starts_with("=="))
}

/// Whether a statement may end the cell early; false only for the simplest ones.
fn can_fail(statement: &str) -> bool {
    statement.contains(['?', '(', '[', '{', '!', '/', '%', '*', '+', '-'])
}

fn stored_as(name: &str, one: &Let, form: Form) -> String {
    let parameters = || one.closure.as_deref().unwrap_or_default().join(", ");
    match form {
        Form::AsItIs => name.to_owned(),
        Form::Pointer => format!("{name} as fn({}) -> _", parameters()),
        Form::Boxed => format!(
            "::__alloc::boxed::Box::new({name}) as ::__alloc::boxed::Box<dyn ::core::ops::Fn({}) -> _>",
            parameters()
        ),
        Form::BoxedMut => format!(
            "::__alloc::boxed::Box::new({name}) as ::__alloc::boxed::Box<dyn ::core::ops::FnMut({}) -> _>",
            parameters()
        ),
    }
}

fn write_statement(text: &mut Text, code: &str, cell: &Cell, part: &Part, is_last: bool, choices: &Choices) {
    let range = part.range();
    let shows = is_last
        && match part {
            Part::Expression { semicolon, .. } => !semicolon,
            Part::Macro { semicolon, .. } => !semicolon && choices.macro_is_value,
            _ => false,
        };
    if shows {
        text.generated("(&&&::tubelab::cells::Last(&(\n");
    }
    let mut at = range.start;
    for &returned in cell
        .returns
        .iter()
        .filter(|returned| range.contains(returned) || **returned == range.end)
    {
        text.cell(code, at..returned);
        text.generated(" ::core::result::Result::Ok(())");
        at = returned;
    }
    text.cell(code, at..range.end);
    if shows {
        text.generated("\n))).show_last();\n");
        return;
    }
    // A macro with braces is a statement without a semicolon.
    text.generated(match part {
        Part::Expression { semicolon: false, .. } => "\n;",
        _ => "\n",
    });
}

#[cfg(test)]
mod tests {
    use super::super::parse::parse;
    use super::*;

    fn written(code: &str, variables: &[(&str, &str)]) -> String {
        let cell = parse(code).unwrap();
        let mut scope = Scope::default();
        let own = items(code, &cell, &scope.clone())
            .iter()
            .flat_map(|item| scope.add(item, 1))
            .collect();
        let variables = variables
            .iter()
            .map(|(name, ty)| (name.to_string(), ty.to_string()))
            .collect();
        let ingredients = Ingredients {
            code,
            cell: &cell,
            number: 1,
            scope: &scope,
            own: &own,
            variables: &variables,
            externs: "",
        };
        source(&ingredients, &Choices::new(&cell)).source
    }

    #[test]
    fn a_variable_is_taken_only_where_a_statement_mentions_it() {
        let variables = [("a", "u8"), ("b", "u8")];
        let source = written("fn f(b: u8) -> u8 { b }\nprintln!(\"{a}\");", &variables);
        assert!(
            source.contains("let mut a: u8") && !source.contains("let mut b"),
            "{source}"
        );
    }

    #[test]
    fn brackets_are_balanced_whatever_the_cell() {
        for code in [
            "",
            "1",
            "let a = 1; let b = 2; a + b",
            "let a = 1;",
            "let x; x = 1;",
            "f().await?; let y = 1; y",
            "for i in 0..3 {}",
        ] {
            let source = written(code, &[]);
            for (open, close) in [('{', '}'), ('(', ')')] {
                assert_eq!(
                    source.matches(open).count(),
                    source.matches(close).count(),
                    "{code}\n{source}"
                );
            }
        }
    }

    #[test]
    fn a_frame_of_a_cell_that_asks_sql_is_a_table_at_once() {
        let see = "(&&::tubelab::cells::Seen(&videos)).see(\"videos\");";
        assert!(written("let videos = f(); sql(\"select 1 from videos\")", &[]).contains(see));
        let variables = [("videos", "DataFrame")];
        assert!(written("videos = f(); sql(\"select 1 from videos\")", &variables).contains(see));
        assert!(!written("let videos = f(); g(&videos)", &[]).contains("Seen"));
    }

    #[test]
    fn a_return_without_a_value_gets_one() {
        assert!(written("if true { return; }", &[]).contains("return ::core::result::Result::Ok(());"));
    }
}
