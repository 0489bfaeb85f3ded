//! What an output is for: reports and dashboards arrange themselves by it.

/// What an output is for. A notebook shows outputs in reading order; a report and the dashboard put headlines first,
/// then cards and charts, and tables and methods below.
///
/// ```
/// use tubelab::display::{Bundle, Role};
///
/// let bundle = Bundle::text("No weekday stands out.").role(Role::Headline);
/// assert_eq!(bundle.get_role().map(Role::name), Some("headline"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// What the data say, in sentences.
    Headline,
    /// A few key figures.
    Card,
    /// A picture.
    Chart,
    /// Rows and columns.
    Table,
    /// How the numbers came about: models, their tests, sources.
    Method,
}

impl Role {
    /// Its name in the metadata of an output: `"headline"`.
    pub fn name(self) -> &'static str {
        match self {
            Role::Headline => "headline",
            Role::Card => "card",
            Role::Chart => "chart",
            Role::Table => "table",
            Role::Method => "method",
        }
    }

    /// The role of that name; `None` for any other text.
    pub fn named(name: &str) -> Option<Role> {
        let all = [Role::Headline, Role::Card, Role::Chart, Role::Table, Role::Method];
        all.into_iter().find(|role| role.name() == name)
    }
}
