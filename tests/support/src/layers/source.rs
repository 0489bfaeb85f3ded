//! What one source file declares and which paths it names.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path as FilePath;

/// A source file of the crate.
#[derive(Default)]
pub struct Source {
    /// Relative to the root of the crate.
    pub name: String,
    /// Its module: `a::b` for `a/b.rs` and `a/b/mod.rs`, nothing for the root of the crate.
    pub module: Vec<String>,
    pub paths: Vec<Path>,
    /// Inline modules, and what it declares outside of them.
    pub modules: Vec<Vec<String>>,
    pub items: BTreeSet<String>,
    pub macros: BTreeSet<String>,
    /// Modules in other files that are only there for tests.
    pub test_modules: Vec<Vec<String>>,
    /// Names that stand alone, in the file itself: they may be imported ones.
    pub names: BTreeSet<String>,
}

/// A path in a file.
pub struct Path {
    pub line: usize,
    /// The module that it stands in: the file's or an inline one.
    pub scope: Vec<String>,
    pub segments: Vec<String>,
    pub import: Option<Import>,
}

/// How a path is imported.
pub struct Import {
    pub is_public: bool,
    /// The name that it has from there on; `*` for all.
    pub name: String,
}

/// The source files below a directory, without those that are only there for tests.
pub fn read(root: &FilePath) -> Result<Vec<Source>, String> {
    let mut files = Vec::new();
    let mut open = vec![root.to_owned()];
    while let Some(directory) = open.pop() {
        let unreadable = |error: std::io::Error| format!("{} cannot be read: {error}", directory.display());
        for entry in fs::read_dir(&directory).map_err(unreadable)? {
            let path = entry.map_err(unreadable)?.path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(parse(root, &path)?);
            }
        }
    }
    files.sort_by(|a, b| a.name.cmp(&b.name));
    let tests: Vec<Vec<String>> = files.iter().flat_map(|file| file.test_modules.clone()).collect();
    files.retain(|file| !tests.iter().any(|test| file.module.starts_with(test)));
    Ok(files)
}

fn parse(root: &FilePath, path: &FilePath) -> Result<Source, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))?;
    let relative = path.strip_prefix(root).unwrap_or(path);
    let name = relative.display().to_string();
    let stem = relative.with_extension("");
    let mut module: Vec<String> = stem.iter().map(|part| part.to_string_lossy().into_owned()).collect();
    let is_root = module.len() == 1 && (module[0] == "lib" || module[0] == "main");
    if is_root || module.last().is_some_and(|last| last == "mod") {
        module.pop();
    }
    let tokens: TokenStream = text
        .parse()
        .map_err(|error| format!("{name} cannot be parsed: {error}"))?;
    let mut source = Source {
        name,
        module: module.clone(),
        ..Source::default()
    };
    source.scan(&tokens.into_iter().collect::<Vec<_>>(), &module);
    Ok(source)
}

const KEYWORDS_OF_ITEMS: [&str; 9] = [
    "fn", "struct", "enum", "trait", "type", "const", "static", "union", "mod",
];

impl Source {
    fn scan(&mut self, tokens: &[TokenTree], scope: &[String]) {
        let mut at = 0;
        while at < tokens.len() {
            if let Some(length) = attribute_of_tests(&tokens[at..]) {
                at = self.skip_item(tokens, at + length, scope);
                continue;
            }
            match &tokens[at] {
                TokenTree::Group(group) => self.scan(&group.stream().into_iter().collect::<Vec<_>>(), scope),
                TokenTree::Ident(ident) => {
                    at = self.scan_word(tokens, at, &ident.to_string(), scope);
                    continue;
                }
                _ => {}
            }
            at += 1;
        }
    }

    /// What begins with a word: an import, a declaration, a path or a name. Gives the place after it.
    fn scan_word(&mut self, tokens: &[TokenTree], at: usize, word: &str, scope: &[String]) -> usize {
        let next = tokens.get(at + 1).and_then(word_of);
        match (word, &next) {
            ("use", _) if !is_punct(tokens.get(at + 1), '<') => {
                let end = (at..tokens.len()).find(|&place| is_punct(tokens.get(place), ';'));
                let end = end.unwrap_or(tokens.len());
                let line = tokens[at].span().start().line;
                let is_public = is_public(&tokens[..at]);
                self.import(&tokens[at + 1..end], &[], scope, line, is_public);
                return end + 1;
            }
            ("mod", Some(name)) => {
                if let Some(TokenTree::Group(body)) = tokens.get(at + 2) {
                    let mut inner = scope.to_vec();
                    inner.push(name.clone());
                    self.modules.push(inner.clone());
                    self.scan(&body.stream().into_iter().collect::<Vec<_>>(), &inner);
                    return at + 3;
                }
                return at + 2;
            }
            ("macro_rules", _) => {
                self.macros.extend(tokens.get(at + 2).and_then(word_of));
                return at + 3;
            }
            (word, Some(name)) if KEYWORDS_OF_ITEMS.contains(&word) => {
                if scope == self.module {
                    self.items.insert(name.clone());
                }
                return at + 2;
            }
            _ => {}
        }
        let mut segments = vec![word.to_owned()];
        let mut end = at + 1;
        while is_path_separator(tokens, end)
            && let Some(segment) = tokens.get(end + 2).and_then(word_of)
        {
            segments.push(segment);
            end += 3;
        }
        let follows = at.checked_sub(1).and_then(|before| tokens.get(before));
        let is_member =
            is_punct(follows, '.') || (is_punct(follows, ':') && at >= 2 && is_punct(tokens.get(at - 2), ':'));
        if is_member {
            return end;
        }
        if segments.len() > 1 {
            self.paths.push(Path {
                line: tokens[at].span().start().line,
                scope: scope.to_vec(),
                segments,
                import: None,
            });
        } else if scope == self.module {
            let is_called =
                matches!(tokens.get(end), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis);
            if is_called || word.starts_with(char::is_uppercase) {
                self.names.insert(word.to_owned());
            }
        }
        end
    }

    fn import(&mut self, tokens: &[TokenTree], prefix: &[String], scope: &[String], line: usize, is_public: bool) {
        for tree in tokens.split(|token| is_punct(Some(token), ',')) {
            let mut segments = prefix.to_vec();
            let mut renamed = None;
            let mut is_glob = false;
            for (at, token) in tree.iter().enumerate() {
                match token {
                    TokenTree::Group(group) => {
                        let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                        self.import(&inner, &segments, scope, line, is_public);
                        segments.clear();
                    }
                    TokenTree::Ident(ident) if ident == "as" => renamed = tree.get(at + 1).and_then(word_of),
                    TokenTree::Ident(ident)
                        if renamed.is_none() && !(ident == "self" && at == 0 && !prefix.is_empty()) =>
                    {
                        segments.push(ident.to_string());
                    }
                    token if is_punct(Some(token), '*') => is_glob = true,
                    _ => {}
                }
            }
            if let Some(last) = segments.last() {
                let name = renamed.unwrap_or_else(|| last.clone());
                let name = if is_glob { "*".to_owned() } else { name };
                self.paths.push(Path {
                    line,
                    scope: scope.to_vec(),
                    segments,
                    import: Some(Import { is_public, name }),
                });
            }
        }
    }

    /// The place after an item that is only there for tests; a module of it in another file is noted.
    fn skip_item(&mut self, tokens: &[TokenTree], from: usize, scope: &[String]) -> usize {
        let mut ends_with_block = true;
        for at in from..tokens.len() {
            match &tokens[at] {
                TokenTree::Ident(word)
                    if ["use", "const", "static", "type", "let"]
                        .iter()
                        .any(|known| word == known) =>
                {
                    ends_with_block = tokens.get(at + 1).and_then(word_of).is_some_and(|next| next == "fn");
                }
                TokenTree::Ident(word) if word == "mod" && is_punct(tokens.get(at + 2), ';') => {
                    let mut module = scope.to_vec();
                    module.extend(tokens.get(at + 1).and_then(word_of));
                    self.test_modules.push(module);
                }
                TokenTree::Group(group) if group.delimiter() == Delimiter::Brace && ends_with_block => return at + 1,
                token if is_punct(Some(token), ';') => return at + 1,
                _ => {}
            }
        }
        tokens.len()
    }
}

/// How many tokens `#[cfg(test)]` or `#[cfg(all(test, …))]` has, where they begin with it.
fn attribute_of_tests(tokens: &[TokenTree]) -> Option<usize> {
    let [hash, TokenTree::Group(group), ..] = tokens else {
        return None;
    };
    let text: String = group.stream().to_string().split_whitespace().collect();
    let is_of_tests = text == "cfg(test)" || text.starts_with("cfg(all(test,");
    (is_punct(Some(hash), '#') && is_of_tests).then_some(2)
}

/// Whether what stands before an item ends with its visibility.
fn is_public(before: &[TokenTree]) -> bool {
    match before {
        [.., word, TokenTree::Group(group)] if group.delimiter() == Delimiter::Parenthesis => {
            word_of(word).is_some_and(|word| word == "pub")
        }
        [.., word] => word_of(word).is_some_and(|word| word == "pub"),
        [] => false,
    }
}

fn word_of(token: &TokenTree) -> Option<String> {
    match token {
        TokenTree::Ident(word) => Some(word.to_string()),
        _ => None,
    }
}

fn is_punct(token: Option<&TokenTree>, wanted: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == wanted)
}

fn is_path_separator(tokens: &[TokenTree], at: usize) -> bool {
    is_punct(tokens.get(at), ':') && is_punct(tokens.get(at + 1), ':')
}
