//! Candidates for the cursor position: a member, a path segment, a field, a string, or any name.

use super::evaluate::Evaluator;
use super::index::Entry;
use super::known::{CRATES, Known, PRIMITIVES, Target};
use super::lexer::{Kind, Tokens};
use super::rank::Candidate;
use super::scope::Scope;
use super::strings;
use super::types::Ty;
use super::variables::variables;

/// After these keywords a new name is expected.
const NAMING: [&str; 9] = [
    "let",
    "fn",
    "struct",
    "enum",
    "trait",
    "mod",
    "union",
    "macro_rules",
    "mut",
];
const WORDS: [&str; 16] = [
    "let", "for", "if", "match", "fn", "use", "struct", "enum", "impl", "while", "loop", "return", "true", "false",
    "else", "mut",
];

/// What was typed of the word so far, and what may stand there.
pub fn offers<'c>(
    code: &'c str,
    at: usize,
    tokens: &Tokens<'c>,
    whole: &Tokens<'c>,
    scope: &Scope,
) -> (&'c str, Vec<Candidate>) {
    let mut known = Known::new(scope, whole);
    let mut evaluator = Evaluator::new(&mut known, tokens);
    if tokens.list.last().is_some_and(|last| last.open) {
        return strings::offers(code, at, &mut evaluator);
    }
    let typed = tokens
        .list
        .last()
        .filter(|last| last.kind == Kind::Word && last.end() == at);
    let prefix = typed.map_or("", |last| last.text);
    let end = tokens.len() - usize::from(typed.is_some());
    let before = end.checked_sub(1);
    // `1` in `x.1`, `'a`: nothing to offer.
    if typed.is_none()
        && tokens
            .list
            .last()
            .is_some_and(|last| last.end() == at && !matches!(last.kind, Kind::Mark))
    {
        return ("", vec![]);
    }
    if end > 1 && tokens.is(end - 1, ".") {
        return (prefix, after_dot(&mut evaluator, end));
    }
    if before.is_some_and(|before| tokens.is(before, "::")) {
        return (prefix, after_colons(&mut evaluator, end));
    }
    if before.is_some_and(|before| tokens.is_word(before) && NAMING.contains(&tokens.text(before))) {
        return (prefix, vec![]);
    }
    if let Some(found) = in_import(&mut evaluator, end).or_else(|| in_literal(&mut evaluator, end)) {
        return (prefix, found);
    }
    evaluator.bind_all();
    (prefix, names(evaluator.known))
}

fn after_dot(evaluator: &mut Evaluator, end: usize) -> Vec<Candidate> {
    evaluator.bind_all();
    let start = evaluator.start_of(end - 2);
    let ty = evaluator.value(start..end - 1);
    members(evaluator.known, &ty, false)
}

fn members(known: &Known, ty: &Ty, by_path: bool) -> Vec<Candidate> {
    let mut found: Vec<Candidate> = known
        .members(ty, by_path, None)
        .iter()
        .filter_map(|member| Candidate::member(member, by_path))
        .collect();
    if let (Ty::Tuple(types), false) = (ty.behind_refs(), by_path) {
        for (number, ty) in types.iter().enumerate() {
            found.push(Candidate::new(
                &number.to_string(),
                "field",
                format!("{number}: {}", ty.short()),
                "",
                100.0,
            ));
        }
    }
    found
}

fn after_colons(evaluator: &mut Evaluator, end: usize) -> Vec<Candidate> {
    let tokens = evaluator.tokens;
    let mut words: Vec<&str> = evaluator.words_before(end - 1);
    if words.is_empty() {
        // `Vec::<f64>::`
        let close = end.saturating_sub(2);
        if !tokens.is(close, ">") {
            return vec![];
        }
        words = evaluator.words_before(evaluator.before_angle(close) + 1);
    }
    inside(evaluator.known, &words)
}

/// What stands below a path.
fn inside(known: &Known, words: &[&str]) -> Vec<Candidate> {
    let mut found = vec![];
    for target in known.resolve(words) {
        match target {
            Target::Module(module) => found.extend(
                known
                    .index
                    .entries(&module)
                    .map(|entry| entry_offer(known, &module, entry, 0.0)),
            ),
            Target::Type(ty) => found.extend(members(known, &ty, true)),
            Target::Trait(path) => {
                let section = known.index.section(&path);
                let implementations = section.iter().flat_map(|section| &section.implementations);
                for function in implementations
                    .filter(|own| own.pattern == "%Self")
                    .flat_map(|own| &own.members)
                {
                    found.push(Candidate::new(
                        function.name,
                        "method",
                        function.signature.into(),
                        function.docs,
                        1.0,
                    ));
                }
            }
            _ => {}
        }
    }
    found
}

/// `use a::{b, c`: names of the module before the bracket, or crates.
fn in_import(evaluator: &mut Evaluator, end: usize) -> Option<Vec<Candidate>> {
    let tokens = evaluator.tokens;
    let start = (0..end)
        .rev()
        .take_while(|at| !tokens.is(*at, ";"))
        .find(|at| tokens.is(*at, "use"))?;
    let mut words: Vec<&str> = vec![];
    let mut depth = vec![];
    for at in start + 1..end {
        match tokens.text(at) {
            "{" => depth.push(words.len()),
            "}" => words.truncate(depth.pop()?),
            "," => words.truncate(*depth.last()?),
            "::" => {}
            word => words.push(word),
        }
    }
    if words.is_empty() {
        let known = &*evaluator.known;
        let mut found: Vec<Candidate> = CRATES[..2]
            .iter()
            .map(|name| Candidate::new(name, "module", String::new(), "", 10.0))
            .collect();
        let modules = known
            .index
            .entries("tubelab::prelude")
            .filter(|entry| entry.kind == 'm');
        found.extend(modules.map(|entry| entry_offer(known, "", entry, 0.0)));
        return Some(found);
    }
    Some(inside(evaluator.known, &words))
}

/// `Options { …`: the fields that a struct has.
fn in_literal(evaluator: &mut Evaluator, end: usize) -> Option<Vec<Candidate>> {
    let tokens = evaluator.tokens;
    let open = *tokens.open.last().filter(|open| tokens.is(**open, "{"))?;
    if !(tokens.is(end - 1, "{") || tokens.is(end - 1, ",")) || tokens.find(open + 1..end, &[";"]).is_some() {
        return None;
    }
    let words = evaluator.words_before(open);
    let head = open.checked_sub(words.len() * 2);
    let heads = ["if", "while", "match", "in", "struct", "enum", "impl", "for"];
    if words.is_empty() || head.is_some_and(|head| heads.contains(&tokens.text(head))) {
        return None;
    }
    let ty = evaluator
        .known
        .resolve(&words)
        .into_iter()
        .find_map(|target| match target {
            Target::Type(ty) => Some(ty),
            _ => None,
        })?;
    let fields = evaluator.known.members(&ty, false, None);
    let fields: Vec<_> = fields
        .iter()
        .filter(|member| member.kind == "field" && member.depth == 0)
        .collect();
    if fields.is_empty() {
        return None;
    }
    Some(
        fields
            .into_iter()
            .filter_map(|field| Candidate::member(field, false))
            .collect(),
    )
}

/// Every name that an expression can begin with.
fn names(known: &Known) -> Vec<Candidate> {
    let mut found = variables(known);
    for (name, function) in &known.items.functions {
        found.push(Candidate::new(
            name,
            "function",
            function.signature.clone(),
            &function.docs,
            7000.0,
        ));
    }
    for (name, own) in &known.items.types {
        found.push(Candidate::new(name, "struct", own.shown.clone(), &own.docs, 6000.0));
    }
    for (name, ty) in &known.items.constants {
        found.push(Candidate::new(
            name,
            "constant",
            format!("const {name}: {ty}"),
            "",
            6000.0,
        ));
    }
    for name in &known.items.macros {
        found.push(Candidate::new(&format!("{name}!"), "macro", String::new(), "", 6000.0));
    }
    for (name, path) in known
        .items
        .imports
        .iter()
        .flat_map(|(name, paths)| paths.iter().map(move |path| (name, path)))
    {
        let words: Vec<&str> = path.iter().map(String::as_str).collect();
        if let Some(target) = known.resolve(&words).first() {
            found.push(Candidate::new(name, kind_of(target), String::new(), "", 5000.0));
        }
    }
    for entry in known
        .index
        .entries("tubelab::prelude")
        .filter(|entry| entry.kind != 't')
    {
        found.push(entry_offer(known, "tubelab::prelude", entry, 100.0));
    }
    for entry in known
        .index
        .entries("std::prelude::v1")
        .filter(|entry| entry.kind != 't')
    {
        found.push(entry_offer(known, "", entry, 1.0));
    }
    for entry in known.index.entries("std").filter(|entry| entry.kind == '!') {
        found.push(entry_offer(known, "", entry, 0.0));
    }
    for module in &known.globs {
        found.extend(
            known
                .index
                .entries(module)
                .map(|entry| entry_offer(known, module, entry, 2.0)),
        );
    }
    for (name, signature) in [
        ("Some", "Some(T) -> Option<T>"),
        ("None", "None: Option<T>"),
        ("Ok", "Ok(T) -> Result<T, E>"),
        ("Err", "Err(E) -> Result<T, E>"),
    ] {
        found.push(Candidate::new(name, "variant", signature.into(), "", 30.0));
    }
    found.extend(
        WORDS
            .iter()
            .map(|word| Candidate::new(word, "keyword", String::new(), "", 20.0)),
    );
    found.extend(
        PRIMITIVES
            .iter()
            .map(|word| Candidate::new(word, "type", String::new(), "", 5.0)),
    );
    found.extend(
        CRATES[..2]
            .iter()
            .map(|name| Candidate::new(name, "module", String::new(), "", 5.0)),
    );
    found
}

/// A name of a module; `bonus` for what needs no path.
fn entry_offer(known: &Known, module: &str, entry: Entry, bonus: f64) -> Candidate {
    // A module and a function may share a name, and are used apart.
    let used = match entry.kind {
        'm' => format!("{}::", entry.name),
        '!' => format!("{}!", entry.name),
        _ => entry.name.to_owned(),
    };
    let most = match entry.kind {
        'm' if entry.target.starts_with("tubelab::") => 2.0,
        'm' => 20.0,
        // A path is not how macros are found.
        '!' if module == "std" => 0.1,
        _ => 40.0,
    };
    let score = known.index.usage(&used, entry.target).min(most) + known.index.calls(module, entry.name) + bonus;
    let function = known.index.function(entry.target);
    let kind = entry_kind(entry.kind);
    let (signature, docs) = match (function, entry.kind) {
        (Some(function), _) => (function.signature.to_owned(), function.docs),
        (None, 'm') => (format!("mod {}", entry.name), known.index.module_docs(entry.target)),
        (None, 'a') => (format!("type {} = {}", entry.name, Ty::parse(entry.target).short()), ""),
        (None, _) => {
            let docs = known.index.section(entry.target).map_or("", |section| section.docs);
            (format!("{kind} {}", entry.name), docs)
        }
    };
    let ours = if entry.target.starts_with("tubelab::") {
        10.0
    } else {
        0.0
    };
    let text = if entry.kind == '!' {
        format!("{}!", entry.name)
    } else {
        entry.name.to_owned()
    };
    Candidate::new(&text, kind, signature, docs, score + ours)
}

pub fn entry_kind(kind: char) -> &'static str {
    match kind {
        'm' => "module",
        's' | 'u' => "struct",
        'e' => "enum",
        't' => "trait",
        'f' => "function",
        'c' => "constant",
        '!' => "macro",
        _ => "type",
    }
}

fn kind_of(target: &Target) -> &'static str {
    match target {
        Target::Module(_) => "module",
        Target::Type(_) => "struct",
        Target::Trait(_) => "trait",
        Target::Function(_) | Target::Own(..) => "function",
        Target::Value(..) => "constant",
        Target::Macro(_) => "macro",
        Target::Member(member) => member.kind,
    }
}
