//! One value in several formats, and the way it reaches the notebook.

use super::{Role, escape};

/// One value in several formats; the front end shows the best one that it supports.
///
/// Text formats hold text, `application/*json` holds JSON, `image/png` holds base64.
///
/// ```
/// use tubelab::display::Bundle;
///
/// let bundle = Bundle::text("hello").with("text/html", "<b>hello</b>");
/// assert_eq!(bundle.get("text/plain"), Some("hello"));
/// assert_eq!(bundle.iter().count(), 2);
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bundle {
    entries: Vec<(String, String)>,
    role: Option<Role>,
    finding: String,
}

impl Bundle {
    /// A bundle with plain text, which every front end can show.
    pub fn text(plain: impl Into<String>) -> Self {
        Bundle::default().with("text/plain", plain)
    }

    /// Adds the same value in another format.
    #[must_use]
    pub fn with(mut self, mime: &str, content: impl Into<String>) -> Self {
        self.entries.push((mime.to_owned(), content.into()));
        self
    }

    /// Replaces one format of the value.
    #[must_use]
    pub(crate) fn instead(mut self, mime: &str, content: String) -> Self {
        self.entries.retain(|(known, _)| known != mime);
        self.with(mime, content)
    }

    /// Says what the value is for.
    #[must_use]
    pub fn role(mut self, role: Role) -> Self {
        self.role = Some(role);
        self
    }

    /// What the value is for; `None` if it was not said.
    pub fn get_role(&self) -> Option<Role> {
        self.role
    }

    /// Adds the sentence that the value supports, which a dashboard shows as its headline.
    #[must_use]
    pub fn finding(mut self, sentence: impl Into<String>) -> Self {
        self.finding = sentence.into();
        self
    }

    /// The metadata of the output as JSON; `None` if there is nothing to say.
    pub(crate) fn metadata(&self) -> Option<serde_json::Value> {
        let mut about = serde_json::Map::new();
        about.extend(self.role.map(|role| ("role".to_owned(), role.name().into())));
        if !self.finding.is_empty() {
            about.insert("finding".to_owned(), escape::text(&self.finding).into());
        }
        (!about.is_empty()).then_some(about.into())
    }

    /// A sentence below the value, wherever it is text or HTML.
    #[must_use]
    pub(crate) fn noted(mut self, sentence: &str) -> Self {
        let sentence = escape::text(sentence);
        for (mime, content) in &mut self.entries {
            match mime.as_str() {
                "text/plain" => content.push_str(&format!("\n{sentence}")),
                "text/html" => content.push_str(&maud::html! { p { (sentence) } }.into_string()),
                _ => {}
            }
        }
        self
    }

    /// The value in one format; `None` if it does not have that format.
    pub fn get(&self, mime: &str) -> Option<&str> {
        self.entries
            .iter()
            .find(|(name, _)| name == mime)
            .map(|(_, content)| content.as_str())
    }

    /// Every format with its content, in the order in which they were added.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.entries
            .iter()
            .map(|(mime, content)| (mime.as_str(), content.as_str()))
    }

    /// Passes the bundle to the stock kernel as the result of the cell.
    pub(crate) fn emit(&self) {
        for (mime, content) in &self.entries {
            evcxr_runtime::mime_type(mime).text(content);
        }
    }
}
