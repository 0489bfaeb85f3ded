//! What a name is: signature and documentation, as text and as HTML.

use super::evaluate::Evaluator;
use super::known::{Known, Target};
use super::lexer::{Kind, Tokens};
use super::sources;
use super::types::Ty;
use super::{Scope, boundary};

/// Below it are the crates that a cell calls by their names.
const BY_NAME: &str = "tubelab::cells::names::";

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Help {
    pub plain: String,
    pub html: String,
}

struct Found {
    /// Where it belongs: `DataFrame`, `tubelab::plot`.
    place: String,
    signature: String,
    docs: String,
}

/// Help on the name at a byte of the code, or on the function whose arguments are being written.
pub fn inspect(code: &str, at: usize, scope: &Scope) -> Option<Help> {
    let at = boundary(code, at);
    let end = code[at..]
        .find(|letter: char| !(letter.is_alphanumeric() || letter == '_'))
        .map_or(code.len(), |end| at + end);
    let whole = Tokens::read(code);
    let tokens = Tokens::read(&code[..end]);
    if tokens.in_comment {
        return None;
    }
    let mut known = Known::new(scope, &whole);
    let in_text = tokens.list.last().is_some_and(|last| last.open);
    let mut evaluator = Evaluator::new(&mut known, &tokens);
    evaluator.bind_all();
    let word = tokens
        .len()
        .checked_sub(1)
        .filter(|last| tokens.is_word(*last) && tokens.list[*last].end() == end);
    let mut found = match word {
        Some(word) if !in_text => name(&mut evaluator, word),
        _ => None,
    };
    if found.is_none() {
        found = tokens
            .open
            .iter()
            .rev()
            .filter(|open| tokens.is(**open, "("))
            .find_map(|open| {
                let called = open.checked_sub(1).filter(|at| tokens.kind(*at) == Some(Kind::Word))?;
                name(&mut evaluator, called)
            });
    }
    found.map(|found| render(&found))
}

/// The name that ends at a token.
fn name(evaluator: &mut Evaluator, word: usize) -> Option<Found> {
    let tokens = evaluator.tokens;
    let text = tokens.text(word);
    if word > 1 && tokens.is(word - 1, ".") {
        let of = evaluator.value(evaluator.start_of(word - 2)..word - 1);
        let member = evaluator.known.members(&of, false, Some(text)).into_iter().next()?;
        return Some(Found {
            place: shown_path(evaluator.known, &member.on),
            signature: member.signature.to_string(),
            docs: explained(evaluator.known, &member.docs, &member.name),
        });
    }
    let words: Vec<&str> = evaluator.words_before(word + 1);
    if let [single] = words.as_slice()
        && let Some(ty) = evaluator.known.variable(single)
    {
        return Some(variable(evaluator.known, single, &ty));
    }
    let targets = evaluator.known.resolve(&words);
    let known = &*evaluator.known;
    let place = words[..words.len().saturating_sub(1)].join("::");
    // A function before a module of the same name: it is what is called.
    let rank = |target: &Target| matches!(target, Target::Module(_));
    let mut targets: Vec<Target> = targets;
    targets.sort_by_key(rank);
    targets.iter().find_map(|target| of_target(known, target, text, &place))
}

fn of_target(known: &Known, target: &Target, name: &str, place: &str) -> Option<Found> {
    let found = |place: &str, signature: &str, docs: &str| {
        Some(Found {
            place: place.to_owned(),
            signature: signature.to_owned(),
            docs: docs.to_owned(),
        })
    };
    match target {
        Target::Module(path) => found(
            place,
            &format!("mod {name}"),
            &explained(known, known.index.module_docs(path), last(path)),
        ),
        Target::Function(function) | Target::Macro(Some(function)) | Target::Value(_, Some(function)) => {
            let mut docs = explained(known, function.docs, function.name);
            if !function.values.is_empty() {
                // They stand in the table that a tooltip cannot show.
                let values: Vec<String> = function.values.split(',').map(|value| format!("`{value}`")).collect();
                docs += &format!("\u{b}Values: {}", values.join(", "));
            }
            found(place, function.signature, &docs)
        }
        Target::Own(_, function) => found("", &function.signature, &function.docs),
        Target::Member(member) => {
            let docs = explained(known, &member.docs, &member.name);
            found(&shown_path(known, &member.on), &member.signature, &docs)
        }
        Target::Trait(path) => {
            let docs = known.index.section(path).map_or("", |section| section.docs);
            let docs = explained(known, docs, last(path));
            found(&parent(&shown_path(known, path)), &format!("trait {name}"), &docs)
        }
        Target::Type(ty) => {
            let key = ty.key();
            if let Some(own) = known.items.types.get(key.rsplit("::").next().unwrap_or_default())
                && key.starts_with("self::")
            {
                return found("", &own.shown, &own.docs);
            }
            let section = known.index.section(&key);
            let word = match section.as_ref().map(|section| section.kind) {
                Some('e') => "enum",
                Some('s' | 'u') => "struct",
                _ => "type",
            };
            let path = shown_path(known, &key);
            found(
                &parent(&path),
                &format!("{word} {}", ty.short()),
                &explained(known, section.map_or("", |section| section.docs), last(&key)),
            )
        }
        Target::Macro(None) | Target::Value(_, None) => None,
    }
}

fn variable(known: &Known, name: &str, ty: &Ty) -> Found {
    let mut docs = String::new();
    if let Some(frame) = known.scope.frames.iter().find(|frame| frame.name == name) {
        let columns: Vec<String> = frame
            .columns
            .iter()
            .map(|(name, dtype)| format!("`{name}` {dtype}"))
            .collect();
        docs = format!("Columns: {}", columns.join(", "));
    } else if let Some(section) = known.index.section(&ty.behind_refs().key()) {
        docs = explained(known, section.docs, last(&ty.behind_refs().key()));
    }
    let shown = if ty.is_unknown() { "_".into() } else { ty.short() };
    Found {
        place: String::new(),
        signature: format!("{name}: {shown}"),
        docs,
    }
}

/// The path that a cell can write, where there is one.
fn shown_path(known: &Known, path: &str) -> String {
    let path = path.trim_start_matches('&');
    match known.index.public_path(path) {
        Some(public) => public.strip_prefix(BY_NAME).unwrap_or(public).to_owned(),
        None => path.rsplit("::").next().unwrap_or(path).to_owned(),
    }
}

/// The text of documentation, which for third-party code is read in its sources.
fn explained(known: &Known, docs: &str, name: &str) -> String {
    sources::text(docs, known.index.place(docs), name).into_owned()
}

fn last(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or(path)
}

fn parent(path: &str) -> String {
    path.rsplit_once("::")
        .map_or(String::new(), |(parent, _)| parent.to_owned())
}

fn render(found: &Found) -> Help {
    let mut plain = String::new();
    let mut html = String::new();
    if !found.place.is_empty() {
        plain += &format!("{}\n", found.place);
        html += &format!("<p>{}</p>", escape(&found.place));
    }
    plain += &found.signature;
    html += &format!("<pre><code>{}</code></pre>", escape(&found.signature));
    let mut listed = false;
    for paragraph in found.docs.split('\u{b}').filter(|paragraph| !paragraph.is_empty()) {
        let item = paragraph.strip_prefix("- ").or_else(|| paragraph.strip_prefix("* "));
        if item.is_some() != listed {
            html += if listed { "</ul>" } else { "<ul>" };
            listed = item.is_some();
        }
        plain += &format!("\n\n{}", paragraph.replace("**", ""));
        let tag = if listed { "li" } else { "p" };
        html += &format!("<{tag}>{}</{tag}>", marked(item.unwrap_or(paragraph)));
    }
    if listed {
        html += "</ul>";
    }
    Help { plain, html }
}

/// Code and emphasis of Markdown as HTML.
fn marked(text: &str) -> String {
    let mut html = String::new();
    for (number, part) in text.split('`').enumerate() {
        if number % 2 == 1 {
            html += &format!("<code>{}</code>", escape(part));
        } else {
            for (number, part) in part.split("**").enumerate() {
                html += &if number % 2 == 1 {
                    format!("<b>{}</b>", escape(part))
                } else {
                    escape(part)
                };
            }
        }
    }
    html
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
