//! Removing keys and local paths from saved notebooks.

use serde_json::Value;
use std::path::Path;

/// The replacement of a key.
const HIDDEN: &str = "[hidden]";
/// The prefix of a Google API key, and the minimum number of characters after it.
const GOOGLE_KEY: (&str, usize) = ("AIza", 20);
/// Suffixes of environment variables that hold secrets.
const SECRET: [&str; 4] = ["KEY", "TOKEN", "PASSWORD", "SECRET"];
/// Shorter values may occur in texts by chance.
const SHORTEST_SECRET: usize = 8;
const SHORTEST_PATH: usize = 4;

/// Removes keys and paths from texts.
pub struct Scrubber {
    secrets: Vec<String>,
    /// Paths and their replacements, longest first.
    places: Vec<(String, &'static str)>,
}

impl Scrubber {
    /// For a notebook that runs in `directory`, with the secrets and the home of this process.
    pub fn new(directory: &Path) -> Self {
        let is_secret = |name: &str| SECRET.iter().any(|end| name.ends_with(end));
        let secrets = std::env::vars_os().filter_map(|(name, value)| {
            let (name, value) = (name.into_string().ok()?, value.into_string().ok()?);
            (is_secret(&name) && value.len() >= SHORTEST_SECRET).then_some(value)
        });
        let home = std::env::home_dir().unwrap_or_default();
        Self::of(secrets.collect(), &[(directory, "."), (&home, "~")])
    }

    fn of(mut secrets: Vec<String>, places: &[(&Path, &'static str)]) -> Self {
        // One may be a part of another.
        secrets.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
        let named = |(path, name): &(&Path, &'static str)| {
            let path = path.to_string_lossy().trim_end_matches('/').to_owned();
            (path.len() >= SHORTEST_PATH).then_some((path, *name))
        };
        let mut places: Vec<(String, &'static str)> = places.iter().filter_map(named).collect();
        places.sort_by_key(|(path, _)| std::cmp::Reverse(path.len()));
        Scrubber { secrets, places }
    }

    /// The text without keys and paths.
    pub fn text(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for secret in &self.secrets {
            if text.contains(secret) {
                text = text.replace(secret, HIDDEN);
            }
        }
        text = without_google_keys(&text);
        for (path, name) in &self.places {
            if text.contains(path) {
                text = without_path(&text, path, name);
            }
        }
        text
    }

    /// Scrubs every text of an output, except pictures.
    pub fn output(&self, output: Value) -> Value {
        match output {
            Value::String(text) => Value::String(self.text(&text)),
            Value::Array(values) => values.into_iter().map(|value| self.output(value)).collect(),
            Value::Object(entries) => entries
                .into_iter()
                .map(|(name, value)| {
                    // Pictures are text here too, but not words. What is said of one is: it stands under the same name.
                    let is_picture = value.is_string() && name.starts_with("image/") && name != "image/svg+xml";
                    let value = if is_picture { value } else { self.output(value) };
                    (name, value)
                })
                .collect(),
            other => other,
        }
    }
}

fn without_google_keys(text: &str) -> String {
    let (start, least) = GOOGLE_KEY;
    let mut scrubbed = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(start) {
        let after = &rest[at + start.len()..];
        let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
        let length = after.find(|c| !is_part(c)).unwrap_or(after.len());
        scrubbed.push_str(&rest[..at]);
        scrubbed.push_str(if length >= least {
            HIDDEN
        } else {
            &rest[at..at + start.len() + length]
        });
        rest = &after[length..];
    }
    scrubbed.push_str(rest);
    scrubbed
}

/// Matches whole names only: /home/ann does not match /home/anna.
fn without_path(text: &str, path: &str, name: &str) -> String {
    let is_of_name = |c: char| c.is_alphanumeric() || c == '_';
    let mut scrubbed = String::with_capacity(text.len());
    let mut from = 0;
    for (at, _) in text.match_indices(path) {
        let end = at + path.len();
        let before = text[..at].chars().next_back();
        let after = text[end..].chars().next();
        let is_inside =
            before.is_some_and(|c| is_of_name(c) || c == '/') || after.is_some_and(|c| is_of_name(c) || c == '-');
        if !is_inside {
            scrubbed.push_str(&text[from..at]);
            scrubbed.push_str(name);
            from = end;
        }
    }
    scrubbed.push_str(&text[from..]);
    scrubbed
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn scrubber() -> Scrubber {
        let places = [(Path::new("/home/ann"), "~"), (Path::new("/home/ann/work/"), ".")];
        Scrubber::of(vec!["opensesame".into()], &places)
    }

    #[test]
    fn keys_and_places_are_taken_out() {
        let key = format!("AIza{}", "x".repeat(35));
        for (text, expected) in [
            ("a key opensesame!", "a key [hidden]!"),
            (format!("?key={key}&x").as_str(), "?key=[hidden]&x"),
            ("AIza is short", "AIza is short"),
            ("/home/ann/work/a.csv, /home/ann/b", "./a.csv, ~/b"),
            (
                "/home/anna /x/home/ann /home/ann-2",
                "/home/anna /x/home/ann /home/ann-2",
            ),
        ] {
            assert_eq!(scrubber().text(text), expected);
        }
    }

    #[test]
    fn pictures_stay_as_they_are_and_their_words_do_not() {
        let output = json!({ "data": { "image/png": "opensesame", "text/plain": ["opensesame"] },
            "metadata": { "image/png": { "alt": "opensesame" } } });
        let expected = json!({ "data": { "image/png": "opensesame", "text/plain": [HIDDEN] },
            "metadata": { "image/png": { "alt": HIDDEN } } });
        assert_eq!(scrubber().output(output), expected);
    }
}
