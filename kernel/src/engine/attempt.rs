//! Compiling a cell in several attempts: each leaves out what did not compile in the one before, so that the rest runs.

use super::choices::Choices;
use super::compiler::{Compiled, Compiler, Flags};
use super::diagnostic::Diagnostic;
use super::parse::{Cell, Part};
use super::source::{Ingredients, source, statements};
use super::text::{Origin, Text};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use tubelab::error::Result;

/// The maximum number of attempts.
const ATTEMPTS: usize = 10;

/// The error for a variable that is still borrowed when it is stored.
const BORROWED: &str = "E0597";

/// Errors of two conflicting definitions: the older one is dropped.
const CONFLICTS: [&str; 5] = ["E0119", "E0592", "E0428", "E0252", "E0255"];

/// Errors that the closures around later statements may cause.
const OF_CLOSURES: [&str; 13] = [
    "E0373", "E0381", "E0384", "E0499", "E0502", "E0503", "E0505", "E0506", "E0515", "E0521", "E0597", "E0716", "E0282",
];

/// A compiled cell, and what it leaves out.
pub struct Ready {
    pub library: PathBuf,
    pub warnings: Vec<Diagnostic>,
    pub text: Text,
    pub choices: Choices,
    /// For each variable that is not kept, the code of the error.
    pub reasons: BTreeMap<String, String>,
    /// Which items of earlier cells no longer compile, in sentences.
    pub notes: Vec<String>,
}

pub enum Attempted {
    Ready(Box<Ready>),
    Refused { errors: Vec<Diagnostic>, text: Text },
    Interrupted,
}

/// Compiles a cell.
///
/// # Errors
/// Those of [`Compiler::compile`].
pub fn compile(
    compiler: &mut Compiler,
    ingredients: &Ingredients,
    flags: &Flags,
    mut choices: Choices,
) -> Result<Attempted> {
    let mut first: Option<(Vec<Diagnostic>, Text)> = None;
    let (mut reasons, mut notes) = (BTreeMap::new(), Vec::new());
    for _ in 0..ATTEMPTS {
        let text = source(ingredients, &choices);
        let errors = match compiler.compile(&text.source, flags)? {
            Compiled::Library { path, warnings } => {
                let ready = Ready {
                    library: path,
                    warnings,
                    text,
                    choices,
                    reasons,
                    notes,
                };
                return Ok(Attempted::Ready(Box::new(ready)));
            }
            Compiled::Interrupted => return Ok(Attempted::Interrupted),
            Compiled::Refused(report) => report.into_iter().filter(Diagnostic::is_error).collect::<Vec<_>>(),
        };
        let found = Found::read(&errors, &text);
        let mended = mend(ingredients, &mut choices, &found, &mut reasons, &mut notes)
            || avoid(ingredients.cell, ingredients, &mut choices, &errors, &text);
        // What the user reads is the first report: later ones are about what we tried.
        first.get_or_insert((errors, text));
        if !mended {
            break;
        }
    }
    let (errors, text) = first.unwrap_or_default();
    let is_about_moves = |error: &Diagnostic| OF_CLOSURES.contains(&error.code()) || error.code() == "E0382";
    if errors.iter().any(is_about_moves)
        && let Some((errors, text)) = without_our_code(compiler, ingredients, flags)?
    {
        return Ok(Attempted::Refused { errors, text });
    }
    Ok(Attempted::Refused { errors, text })
}

/// The errors about moves and borrows of the cell compiled without keeping anything: these are the user's own.
fn without_our_code(
    compiler: &mut Compiler,
    ingredients: &Ingredients,
    flags: &Flags,
) -> Result<Option<(Vec<Diagnostic>, Text)>> {
    let mut choices = Choices::new(ingredients.cell);
    choices.nested = false;
    choices.unkept = ingredients.variables.keys().cloned().collect();
    let bound = ingredients.cell.parts.iter().filter_map(|part| match part {
        Part::Let(one) => Some(one.names.iter().cloned()),
        _ => None,
    });
    choices.unkept.extend(bound.flatten());
    let text = source(ingredients, &choices);
    Ok(match compiler.compile(&text.source, flags)? {
        Compiled::Refused(report) => {
            let errors: Vec<_> = report.into_iter().filter(Diagnostic::is_error).collect();
            let about_cell = |error: &Diagnostic| {
                error
                    .spans
                    .iter()
                    .any(|span| span.is_primary && matches!(text.origin(span.outermost().byte_start), Origin::Cell(_)))
            };
            errors.iter().any(about_cell).then_some((errors, text))
        }
        _ => None,
    })
}

/// Which generated lines the errors point to.
#[derive(Default)]
struct Found {
    /// Variables whose store failed, with the code of the error.
    puts: BTreeMap<String, String>,
    puts_aside: BTreeMap<String, String>,
    takes: BTreeMap<String, String>,
    earlier: Vec<(super::scope::Key, String)>,
}

impl Found {
    fn read(errors: &[Diagnostic], text: &Text) -> Self {
        let mut found = Found::default();
        for error in errors {
            let mut at = BTreeSet::new();
            let mut aside = BTreeSet::new();
            for span in &error.spans {
                let outermost = span.outermost();
                if !outermost.is_here() {
                    continue;
                }
                match text.origin(outermost.byte_start) {
                    Origin::Put(name) if span.is_primary => drop(at.insert(name)),
                    Origin::Put(name) => drop(aside.insert(name)),
                    Origin::Take(name) if span.is_primary => {
                        found.takes.insert(name, error.code().to_owned());
                    }
                    Origin::Earlier(key) if span.is_primary || CONFLICTS.contains(&error.code()) => {
                        found.earlier.push((key, error.message.clone()));
                    }
                    _ => {}
                }
            }
            let code = || error.code().to_owned();
            found
                .puts_aside
                .extend(aside.difference(&at).map(|name| (name.clone(), BORROWED.to_owned())));
            found.puts.extend(at.into_iter().map(|name| (name, code())));
        }
        found
    }
}

/// Leaves out what the errors are about; false if there is nothing to leave out.
fn mend(
    ingredients: &Ingredients,
    choices: &mut Choices,
    found: &Found,
    reasons: &mut BTreeMap<String, String>,
    notes: &mut Vec<String>,
) -> bool {
    let mut mended = false;
    for (key, message) in &found.earlier {
        if choices.dropped.insert(key.clone()) {
            mended = true;
            if let Some(defined) = ingredients.scope.get(key) {
                notes.push(format!(
                    "{} of cell [{}] no longer compiles and was dropped: {message}",
                    defined.described(),
                    defined.cell
                ));
            }
        }
    }
    for (name, code) in &found.takes {
        if choices.untaken.insert(name.clone()) {
            mended = true;
            reasons.insert(name.clone(), code.clone());
        }
    }
    let variables = if found.puts_aside.is_empty() {
        &found.puts
    } else {
        &found.puts_aside
    };
    for (name, code) in variables {
        match choices.forms.get(name).and_then(|form| form.next()) {
            Some(next) => {
                choices.forms.insert(name.clone(), next);
                mended = true;
            }
            None => {
                if choices.unkept.insert(name.clone()) {
                    mended = true;
                    reasons.insert(name.clone(), code.clone());
                }
            }
        }
    }
    mended
}

/// Generates the cell differently if the errors may come from the generated code.
fn avoid(cell: &Cell, ingredients: &Ingredients, choices: &mut Choices, errors: &[Diagnostic], text: &Text) -> bool {
    let last = statements(cell, ingredients.scope).pop();
    if let Some(Part::Macro {
        range,
        semicolon: false,
        ..
    }) = last
        && choices.macro_is_value
        && errors
            .iter()
            .any(|error| error.code().is_empty() && in_range(error, text, range))
    {
        choices.macro_is_value = false;
        return true;
    }
    if choices.nested && errors.iter().any(|error| OF_CLOSURES.contains(&error.code())) {
        let lets = cell.parts.iter().filter(|part| matches!(part, Part::Let(_))).count();
        choices.nested = false;
        return lets > 0;
    }
    false
}

fn in_range(error: &Diagnostic, text: &Text, range: &std::ops::Range<usize>) -> bool {
    error
        .spans
        .iter()
        .any(|span| match text.origin(span.outermost().byte_start) {
            Origin::Cell(at) => range.contains(&at),
            _ => false,
        })
}
