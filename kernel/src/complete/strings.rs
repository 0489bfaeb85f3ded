//! Inside a string: columns, frames, and the words that a function knows.

use super::evaluate::Evaluator;
use super::known::Target;
use super::lexer::Kind;
use super::rank::Candidate;
use super::scope::{Frame, Scope};

const SQL: [&str; 34] = [
    "select",
    "from",
    "where",
    "group by",
    "order by",
    "limit",
    "as",
    "and",
    "or",
    "not",
    "null",
    "is",
    "in",
    "like",
    "between",
    "case",
    "when",
    "then",
    "else",
    "end",
    "join",
    "left join",
    "on",
    "having",
    "desc",
    "asc",
    "distinct",
    "count",
    "sum",
    "avg",
    "min",
    "max",
    "median",
    "with",
];
/// Methods and functions of polars whose texts name columns.
const COLUMNS: [&str; 44] = [
    "agg",
    "by_name",
    "col",
    "cols",
    "column",
    "columns",
    "drop",
    "drop_in_place",
    "drop_many",
    "drop_nulls",
    "explode",
    "field",
    "filter",
    "get_column_index",
    "group_by",
    "group_by_dynamic",
    "group_by_stable",
    "inner_join",
    "join",
    "left_join",
    "name",
    "over",
    "partition_by",
    "pivot",
    "rename",
    "rolling",
    "select",
    "select_at_idx",
    "select_columns",
    "select_series",
    "sort",
    "sort_by",
    "sort_in_place",
    "to_dummies",
    "try_apply",
    "unique",
    "unique_stable",
    "unnest",
    "unpivot",
    "with_columns",
    "is_in",
    "full_join",
    "semi_join",
    "anti_join",
];
/// Parameters of our functions that name a column.
const NAMES: [&str; 12] = [
    "column", "columns", "measure", "by", "feature", "features", "rate", "group", "x", "y", "value", "labels",
];
/// Parameters of our functions that are expressions over columns.
const EXPRESSIONS: [&str; 8] = [
    "condition",
    "expression",
    "what",
    "order",
    "by",
    "rows",
    "columns",
    "on",
];
/// Those among them that want a number.
const NUMERIC: [&str; 3] = ["measure", "feature", "rate"];

pub fn offers<'c>(code: &'c str, at: usize, evaluator: &mut Evaluator<'_, '_, '_>) -> (&'c str, Vec<Candidate>) {
    let tokens = evaluator.tokens;
    let Some(text) = tokens.list.last() else {
        return ("", vec![]);
    };
    let place = tokens.len() - 1;
    let body_start = text.at + text.text.find('"').map_or(text.text.len(), |quote| quote + 1);
    let Some(body) = code.get(body_start.min(at)..at) else {
        return ("", vec![]);
    };
    if let Some(name) = place_holder(evaluator, place, body) {
        evaluator.bind_all();
        return (name, super::variables::variables(evaluator.known));
    }
    let (open, number) = call(evaluator, place);
    let name = open
        .and_then(|open| open.checked_sub(1))
        .map_or("", |at| tokens.text(at));
    if matches!(name, "sql" | "sql_with" | "sql_expr") {
        return sql(code, at, body, evaluator.known.scope);
    }
    let Some(open) = open else {
        return (body, vec![]);
    };
    let indexed = tokens.is(open, "[");
    let of_polars = indexed || COLUMNS.contains(&name);
    let (values, parameter) = if indexed {
        ("", String::new())
    } else {
        function(evaluator, open, number)
    };
    if !values.is_empty() {
        let of = |(number, value): (usize, &'static str)| {
            Candidate::new(value, "value", String::new(), "", -(number as f64))
        };
        return (body, values.split(',').enumerate().map(of).collect());
    }
    let expression = !indexed && EXPRESSIONS.contains(&parameter.as_str());
    if !of_polars && !expression && !NAMES.contains(&parameter.as_str()) {
        return (body, vec![]);
    }
    let scope = evaluator.known.scope;
    let near = frames_near(evaluator, place);
    let frames = if near.is_empty() {
        scope.frames.iter().collect()
    } else {
        near
    };
    let numeric = NUMERIC.contains(&parameter.as_str());
    let found = columns(&frames, numeric);
    // `filter("views > 10 and lik`: the last word.
    if expression || (name == "filter" && !indexed) {
        return (last_word(body), found);
    }
    (body, found)
}

/// The name that was begun in `println!("{na`.
fn place_holder<'c>(evaluator: &Evaluator, place: usize, body: &'c str) -> Option<&'c str> {
    let tokens = evaluator.tokens;
    let open = *tokens.open.iter().rev().find(|open| **open < place)?;
    if open < 2 || !tokens.is(open - 1, "!") {
        return None;
    }
    let name = last_word(body);
    let before = &body[..body.len() - name.len()];
    (before.ends_with('{') && !before.ends_with("{{")).then_some(name)
}

/// The bracket of the call or index whose argument the text is, and the argument's number.
fn call(evaluator: &Evaluator, place: usize) -> (Option<usize>, usize) {
    let tokens = evaluator.tokens;
    for open in tokens.open.iter().rev().copied().filter(|open| *open < place) {
        let before = open.checked_sub(1);
        let after_operand = before.is_some_and(|before| {
            tokens.kind(before) == Some(Kind::Word) || [")", "]", "?"].iter().any(|mark| tokens.is(before, mark))
        });
        match tokens.text(open) {
            "(" if after_operand => {
                return (Some(open), tokens.parts(open + 1..tokens.len()).len().saturating_sub(1));
            }
            "[" if after_operand => return (Some(open), 0),
            // A list or tuple among the arguments.
            "[" | "(" => {}
            _ => break,
        }
    }
    (None, 0)
}

/// The texts that a function knows, and the name of the parameter.
fn function(evaluator: &mut Evaluator, open: usize, number: usize) -> (&'static str, String) {
    let words = evaluator.words_before(open);
    let targets = evaluator.known.resolve(&words);
    for target in &targets {
        if let Target::Function(function) = target {
            let parameter = parameter(function.signature, number);
            let texts = parameters(function.signature).filter(|one| one.contains("str")).count();
            return (if texts == 1 { function.values } else { "" }, parameter);
        }
        if let Target::Own(_, function) = target {
            return ("", parameter(&function.signature, number));
        }
    }
    ("", String::new())
}

fn parameters(signature: &str) -> impl Iterator<Item = &str> {
    let inside = signature.split_once('(').map_or("", |(_, inside)| inside);
    inside.split(", ").filter(|part| part.contains(':'))
}

fn parameter(signature: &str, number: usize) -> String {
    let part = parameters(signature).nth(number).unwrap_or_default();
    part.split(':').next().unwrap_or_default().trim().to_owned()
}

/// The frames that the calls around a place are about, the nearest first.
fn frames_near<'s>(evaluator: &Evaluator<'_, '_, 's>, place: usize) -> Vec<&'s Frame> {
    let tokens = evaluator.tokens;
    let scope: &'s Scope = evaluator.known.scope;
    for open in tokens.open.iter().rev().copied().filter(|open| *open < place) {
        // Among the arguments before.
        for at in open + 1..place {
            if let Some(frame) = frame_at(evaluator, scope, at, 0) {
                return vec![frame];
            }
        }
        // In the chain that the call belongs to.
        let start = match open.checked_sub(1) {
            Some(before) if tokens.is_word(before) || tokens.is(before, ")") => evaluator.start_of(before),
            _ => continue,
        };
        for at in start..open {
            if let Some(frame) = frame_at(evaluator, scope, at, 0) {
                return vec![frame];
            }
        }
    }
    vec![]
}

/// The frame of that name, or the one from which a variable of the cell was made.
fn frame_at<'s>(evaluator: &Evaluator<'_, '_, 's>, scope: &'s Scope, at: usize, depth: usize) -> Option<&'s Frame> {
    let tokens = evaluator.tokens;
    if !tokens.is_word(at) || (at > 0 && tokens.is(at - 1, ".")) || depth > 5 {
        return None;
    }
    let name = tokens.text(at);
    let field = if tokens.is(at + 1, ".") {
        format!("{name}.{}", tokens.text(at + 2))
    } else {
        String::new()
    };
    let named = |wanted: &str| scope.frames.iter().find(|frame| frame.name == wanted);
    if let Some(frame) = named(&field).or_else(|| named(name)) {
        return Some(frame);
    }
    let made = (0..at)
        .rev()
        .find(|start| tokens.is(*start, "let") && (tokens.text(start + 1) == name || tokens.text(start + 2) == name))?;
    let end = tokens.find(made..at, &[";"]).unwrap_or(at);
    (made + 2..end).find_map(|at| (tokens.text(at) != name).then(|| frame_at(evaluator, scope, at, depth + 1))?)
}

fn columns(frames: &[&Frame], numeric: bool) -> Vec<Candidate> {
    let all = frames
        .iter()
        .flat_map(|frame| frame.columns.iter().map(move |column| (frame, column)));
    let mut found: Vec<Candidate> = vec![];
    for (number, (frame, (name, dtype))) in all.enumerate() {
        let number_type =
            dtype.len() > 1 && dtype.starts_with(['i', 'u', 'f']) && dtype[1..].chars().all(|c| c.is_ascii_digit());
        if !numeric || number_type {
            let shown = format!("{name}: {dtype}");
            let score = 1000.0 - number as f64;
            found.push(Candidate::new(
                name,
                "column",
                shown,
                &format!("Column of {}", frame.name),
                score,
            ));
        }
    }
    found
}

/// Columns of the frames that the question names, frames after `from` and `join`, words of SQL.
fn sql<'c>(code: &str, at: usize, body: &'c str, scope: &Scope) -> (&'c str, Vec<Candidate>) {
    let prefix = last_word(body);
    let before = &body[..body.len() - prefix.len()];
    let previous = last_word(before.trim_end()).to_lowercase();
    let frames: Vec<Candidate> = scope
        .frames
        .iter()
        .filter(|frame| !frame.name.contains('.'))
        .map(|frame| Candidate::new(&frame.name, "frame", String::new(), "", 500.0))
        .collect();
    if matches!(previous.as_str(), "from" | "join") {
        return (prefix, frames);
    }
    let rest = code[at..].split('"').next().unwrap_or_default();
    let words: Vec<&str> = body
        .split(|letter: char| !(letter.is_alphanumeric() || letter == '_'))
        .chain(rest.split(|letter: char| !(letter.is_alphanumeric() || letter == '_')))
        .collect();
    let named = |frame: &&Frame| words.contains(&frame.name.as_str());
    // `videos.` asks for that frame alone.
    let table = before.strip_suffix('.').map(last_word);
    let mut chosen: Vec<&Frame> = scope
        .frames
        .iter()
        .filter(|frame| table == Some(frame.name.as_str()))
        .collect();
    if chosen.is_empty() {
        chosen = scope.frames.iter().filter(named).collect();
    }
    if chosen.is_empty() {
        chosen = scope.frames.iter().collect();
    }
    let mut found = columns(&chosen, false);
    if table.is_none() {
        found.extend(SQL.iter().enumerate().map(|(number, word)| {
            let first = if before.trim().is_empty() { 2000.0 } else { 1.0 };
            Candidate::new(word, "keyword", String::new(), "", first - number as f64 / 100.0)
        }));
        found.extend(frames);
    }
    (prefix, found)
}

fn last_word(text: &str) -> &str {
    let start = text.rfind(|letter: char| !(letter.is_alphanumeric() || letter == '_'));
    start.map_or(text, |at| {
        &text[at + text[at..].chars().next().map_or(1, char::len_utf8)..]
    })
}
