//! A list in pages, read to its end.

use super::client::{Client, Params};
use super::resolve::told;
use super::snapshot::Answer;
use super::wire;
use crate::error::{Error, Kind, Result};
use serde::de::IgnoredAny;
use std::collections::HashSet;

/// The pages of a list, at most `most` of them; `each` is called at every page.
///
/// Pages may be short and totals wrong: the list ends where no next page is named, and only there. A token that the API
/// no longer knows restarts the listing once, as it is seen at random in the middle of one.
pub(super) async fn pages(
    client: &Client,
    endpoint: &str,
    query: &Params,
    most: usize,
    mut each: impl FnMut(),
) -> Result<Vec<Answer>> {
    let mut restarted = false;
    'listing: loop {
        let mut pages: Vec<Answer> = Vec::new();
        let mut tokens = HashSet::new();
        let mut query = query.clone();
        loop {
            let answer = match client.call(endpoint, &query).await {
                Ok(answer) => answer,
                Err(refusal) if refusal.reason == "invalidPageToken" && !restarted => {
                    restarted = true;
                    continue 'listing;
                }
                Err(refusal) => return Err(told(refusal).at(format!("reading page {}", pages.len() + 1))),
            };
            let list = wire::read::<IgnoredAny>(&answer, pages.len())?;
            let token = list.next_page_token.filter(|token| !token.is_empty());
            pages.push(answer);
            each();
            let Some(token) = token.filter(|_| pages.len() < most) else {
                return Ok(pages);
            };
            if !tokens.insert(token.clone()) {
                let error = Error::new(Kind::Format, "the API names the same page of a list twice");
                return Err(error.hint("try again later"));
            }
            query.insert("pageToken".to_owned(), token);
        }
    }
}
