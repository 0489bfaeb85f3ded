//! One item of a cell (a function, a type, an implementation, …), with what later cells need to know about it.

use super::words::{Words, words};
use proc_macro2::Span;
use quote::ToTokens;
use std::ops::Range;
use syn::spanned::Spanned;
use syn::visit::Visit;
use syn::{ImplItem, Item as Syntax, StaticMutability, UseTree, Visibility};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Use,
    Function,
    Type,
    Trait,
    Const,
    Static,
    Module,
    MacroRules,
    Implementation,
    /// The call of a macro that defines items.
    Call,
    Other,
}

#[derive(Clone, Debug)]
pub struct Item {
    /// In the cell.
    pub range: Range<usize>,
    pub text: String,
    pub kind: Kind,
    pub names: Vec<String>,
    pub words: Words,
    pub statics: Vec<Static>,
    /// Names and types of a `thread_local!`.
    pub thread_locals: Vec<(String, String)>,
    pub implementation: Option<Implementation>,
    /// Each name that a `use` brings, with a `use` of its own.
    pub uses: Vec<(String, String)>,
}

/// A static, also one inside of a function; ranges are in the text of its item.
#[derive(Clone, Debug)]
pub struct Static {
    pub name: String,
    /// From its visibility to its semicolon, without attributes.
    pub range: Range<usize>,
    pub visibility: String,
    pub type_text: String,
    pub mutable: bool,
}

#[derive(Clone, Debug)]
pub struct Implementation {
    /// The last segment of the trait's path.
    pub of_trait: Option<String>,
    /// Everything before the brace, normalized.
    pub header: String,
    pub header_words: Words,
    pub members: Vec<Member>,
    /// Whether it has associated types or constants, on which the layout of other types may depend.
    pub has_associated: bool,
}

#[derive(Clone, Debug)]
pub struct Member {
    pub name: String,
    /// In the text of its item.
    pub range: Range<usize>,
}

/// An item that was parsed from `code`.
pub fn item(code: &str, syntax: &Syntax) -> Item {
    let range = bytes(syntax.span());
    let text = code.get(range.clone()).unwrap_or_default().to_owned();
    let mut statics = Statics {
        code,
        start: range.start,
        found: Vec::new(),
    };
    statics.visit_item(syntax);
    let mut item = Item {
        words: words(&text),
        text,
        kind: Kind::Other,
        names: Vec::new(),
        statics: statics.found,
        thread_locals: Vec::new(),
        implementation: None,
        uses: Vec::new(),
        range,
    };
    let (kind, name) = match syntax {
        Syntax::Fn(one) => (Kind::Function, Some(&one.sig.ident)),
        Syntax::Struct(one) => (Kind::Type, Some(&one.ident)),
        Syntax::Enum(one) => (Kind::Type, Some(&one.ident)),
        Syntax::Union(one) => (Kind::Type, Some(&one.ident)),
        Syntax::Type(one) => (Kind::Type, Some(&one.ident)),
        Syntax::Trait(one) => (Kind::Trait, Some(&one.ident)),
        Syntax::TraitAlias(one) => (Kind::Trait, Some(&one.ident)),
        Syntax::Const(one) => (Kind::Const, Some(&one.ident)),
        Syntax::Static(one) => (Kind::Static, Some(&one.ident)),
        Syntax::Mod(one) => (Kind::Module, Some(&one.ident)),
        Syntax::Macro(one) => match &one.ident {
            Some(name) => (Kind::MacroRules, Some(name)),
            None => {
                let name = one.mac.path.segments.last().map(|last| last.ident.to_string());
                return call(item, &name.unwrap_or_default());
            }
        },
        Syntax::Use(one) => {
            let start = if one.leading_colon.is_some() { "::" } else { "" };
            leaves(start, &one.tree, &mut item.uses);
            item.names = item.uses.iter().map(|(name, _)| name.clone()).collect();
            (Kind::Use, None)
        }
        Syntax::Impl(one) => {
            item.implementation = Some(implementation(code, item.range.start, one));
            (Kind::Implementation, None)
        }
        _ => (Kind::Other, None),
    };
    item.kind = kind;
    item.names.extend(name.map(ToString::to_string));
    item
}

/// The call of a macro that defines items, as an item.
pub fn call(mut item: Item, name: &str) -> Item {
    item.kind = Kind::Call;
    if name == "thread_local" {
        item.thread_locals = thread_locals(&item.text);
        item.names = item.thread_locals.iter().map(|(name, _)| name.clone()).collect();
    }
    item
}

/// A macro call in statement position, as an item.
pub fn statement_call(code: &str, range: Range<usize>, name: &str) -> Item {
    let text = code.get(range.clone()).unwrap_or_default().to_owned();
    let item = Item {
        words: words(&text),
        text,
        kind: Kind::Call,
        names: Vec::new(),
        statics: Vec::new(),
        thread_locals: Vec::new(),
        implementation: None,
        uses: Vec::new(),
        range,
    };
    call(item, name)
}

/// The names and types in a `thread_local!`.
fn thread_locals(text: &str) -> Vec<(String, String)> {
    struct Entries(Vec<(String, String)>);
    impl syn::parse::Parse for Entries {
        fn parse(input: syn::parse::ParseStream) -> syn::Result<Self> {
            let mut entries = Vec::new();
            while !input.is_empty() {
                input.call(syn::Attribute::parse_outer)?;
                input.parse::<Visibility>()?;
                input.parse::<syn::Token![static]>()?;
                let name: syn::Ident = input.parse()?;
                input.parse::<syn::Token![:]>()?;
                let ty: syn::Type = input.parse()?;
                input.parse::<syn::Token![=]>()?;
                input.parse::<Option<syn::Token![const]>>()?;
                input.parse::<syn::Expr>()?;
                input.parse::<Option<syn::Token![;]>>()?;
                entries.push((name.to_string(), ty.to_token_stream().to_string()));
            }
            Ok(Entries(entries))
        }
    }
    let parsed = syn::parse_str::<syn::Macro>(text.trim_end().trim_end_matches(';'));
    let entries = parsed.and_then(|call| call.parse_body::<Entries>());
    entries.map(|entries| entries.0).unwrap_or_default()
}

struct Statics<'a> {
    code: &'a str,
    start: usize,
    found: Vec<Static>,
}

impl Visit<'_> for Statics<'_> {
    fn visit_item_static(&mut self, one: &syn::ItemStatic) {
        let text = |span: Span| self.code.get(bytes(span)).unwrap_or_default().to_owned();
        let keyword = bytes(one.static_token.span()).start;
        let start = match &one.vis {
            Visibility::Inherited => keyword,
            visibility => bytes(visibility.span()).start,
        };
        let end = bytes(one.span()).end;
        self.found.push(Static {
            name: one.ident.to_string(),
            range: start - self.start..end - self.start,
            visibility: self.code.get(start..keyword).unwrap_or_default().to_owned(),
            type_text: text(one.ty.span()),
            mutable: matches!(one.mutability, StaticMutability::Mut(_)),
        });
        syn::visit::visit_item_static(self, one);
    }
}

fn implementation(code: &str, start: usize, one: &syn::ItemImpl) -> Implementation {
    let brace = bytes(one.brace_token.span.open()).start;
    let of = one.trait_.as_ref().map(|(negative, path, _)| {
        let negative = if negative.is_some() { "!" } else { "" };
        format!("{negative}{}", path.to_token_stream())
    });
    let header = format!(
        "{} {} for {} {}",
        one.generics.to_token_stream(),
        of.unwrap_or_default(),
        one.self_ty.to_token_stream(),
        one.generics.where_clause.to_token_stream()
    );
    let member = |item: &ImplItem| {
        let range = bytes(item.span());
        let name = match item {
            ImplItem::Fn(one) => one.sig.ident.to_string(),
            ImplItem::Const(one) => one.ident.to_string(),
            ImplItem::Type(one) => one.ident.to_string(),
            _ => String::new(),
        };
        Member {
            name,
            range: range.start - start..range.end - start,
        }
    };
    Implementation {
        of_trait: (one.trait_.as_ref()).and_then(|(_, path, _)| Some(path.segments.last()?.ident.to_string())),
        header,
        header_words: words(code.get(bytes(one.impl_token.span()).start..brace).unwrap_or_default()),
        members: one.items.iter().map(member).collect(),
        has_associated: (one.items.iter()).any(|item| matches!(item, ImplItem::Const(_) | ImplItem::Type(_))),
    }
}

fn leaves(path: &str, tree: &UseTree, found: &mut Vec<(String, String)>) {
    match tree {
        UseTree::Path(one) => leaves(&format!("{path}{}::", one.ident), &one.tree, found),
        UseTree::Name(one) if one.ident == "self" => {
            let path = path.trim_end_matches("::");
            let name = path.rsplit("::").next().unwrap_or(path);
            found.push((name.to_owned(), format!("use {path};")));
        }
        UseTree::Name(one) => found.push((one.ident.to_string(), format!("use {path}{};", one.ident))),
        UseTree::Rename(one) => {
            let (module, name) = match one.ident == "self" {
                true => (path.trim_end_matches("::").to_owned(), String::new()),
                false => (path.to_owned(), one.ident.to_string()),
            };
            // A trait without a name of its own counts as always used.
            let known_as = match one.rename == "_" {
                true => format!("_{path}{}", one.ident),
                false => one.rename.to_string(),
            };
            found.push((known_as, format!("use {module}{name} as {};", one.rename)));
        }
        UseTree::Glob(_) => found.push((format!("*{path}"), format!("use {path}*;"))),
        UseTree::Group(group) => group.items.iter().for_each(|tree| leaves(path, tree, found)),
    }
}

/// The bytes that a piece of syntax has in the cell.
pub fn bytes(span: Span) -> Range<usize> {
    span.byte_range()
}

#[cfg(test)]
mod tests {
    use super::super::parse::{Part, parse};
    use super::*;

    fn first(code: &str) -> Item {
        match parse(code).unwrap().parts.remove(0) {
            Part::Item(item) => item,
            Part::Macro { range, name, .. } => statement_call(code, range, &name),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn uses_are_taken_apart() {
        let item = first("use std::{fmt::{self, Write as _}, collections::*, io::Read as R};");
        let listed: Vec<_> = item
            .uses
            .iter()
            .map(|(name, text)| (name.as_str(), text.as_str()))
            .collect();
        assert_eq!(
            listed,
            [
                ("fmt", "use std::fmt;"),
                ("_std::fmt::Write", "use std::fmt::Write as _;"),
                ("*std::collections::", "use std::collections::*;"),
                ("R", "use std::io::Read as R;"),
            ]
        );
    }

    #[test]
    fn statics_are_found_inside_functions_too() {
        let code = "fn ü() -> u8 { #[used] pub static mut N: Vec<u8> = Vec::new(); 1 }";
        let item = first(code);
        let one = &item.statics[0];
        assert_eq!(&item.text[one.range.clone()], "pub static mut N: Vec<u8> = Vec::new();");
        assert_eq!(
            (one.type_text.as_str(), one.visibility.as_str(), one.mutable),
            ("Vec<u8>", "pub ", true)
        );
    }

    #[test]
    fn thread_locals_give_names_and_types() {
        let item = first("thread_local! { static A: Cell<u32> = const { Cell::new(1) }; pub static B: u8 = 2; }");
        assert_eq!(item.names, ["A", "B"]);
        assert_eq!(item.thread_locals[0].1.replace(' ', ""), "Cell<u32>");
    }

    #[test]
    fn implementations_say_of_what() {
        let item = first("impl<T> fmt::Display for P<T> where T: Copy { type A = u8; fn fmt(&self) {} }");
        let implementation = item.implementation.unwrap();
        assert_eq!(implementation.of_trait.as_deref(), Some("Display"));
        assert!(implementation.has_associated && implementation.header_words.contains("P"));
        assert_eq!(&item.text[implementation.members[1].range.clone()], "fn fmt(&self) {}");
    }
}
