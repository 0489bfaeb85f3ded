//! The names of the video categories.

use crate::error::Result;
use crate::fetch::{Snapshot, wire};
use crate::text::unicode::nfc;
use polars::prelude::*;
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
struct Category {
    id: String,
    snippet: Snippet,
}

#[derive(Deserialize)]
struct Snippet {
    title: String,
    assignable: Option<bool>,
}

/// The video categories: one row per region and category, with the columns of
/// [`schema::CATEGORIES`](crate::schema::CATEGORIES).
///
/// Names are in the language that was requested. If a category was fetched several times, the latest answer counts.
/// [`sql`](crate::sql::sql()) knows the frame as `categories`.
///
/// # Errors
/// `is_format()`: an answer does not have the documented form; the message names the path.
///
/// # Examples
/// ```
/// use tubelab::{clean, fetch};
///
/// let categories = clean::categories(&fetch::charts(&["demo"])?)?;
/// assert!(categories.column("category_id").is_ok());
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn categories(snapshot: &Snapshot) -> Result<DataFrame> {
    // By number where it is one, as people list them.
    let mut found: BTreeMap<(Option<String>, Option<u32>, String), Snippet> = BTreeMap::new();
    for (position, answer) in snapshot.answers_of("videoCategories") {
        let region = answer.params.get("regionCode");
        for category in wire::read::<Category>(answer, position)?.items {
            let number = category.id.parse().ok();
            found.insert((region.cloned(), number, category.id), category.snippet);
        }
    }
    let (keys, snippets): (Vec<_>, Vec<_>) = found.into_iter().unzip();
    let columns = vec![
        Column::new(
            "region".into(),
            keys.iter().map(|key| key.0.as_deref()).collect::<Vec<_>>(),
        ),
        Column::new(
            "category_id".into(),
            keys.iter().map(|key| key.2.as_str()).collect::<Vec<_>>(),
        ),
        Column::new(
            "category".into(),
            snippets.iter().map(|s| nfc(&s.title)).collect::<Vec<_>>(),
        ),
        Column::new(
            "assignable".into(),
            snippets.iter().map(|s| s.assignable).collect::<Vec<_>>(),
        ),
    ];
    super::named("categories", DataFrame::new(keys.len(), columns)?)
}
