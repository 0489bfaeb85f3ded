//! Reading a paginated list to its end.

use super::client::{Client, Params};
use super::concurrent::{CONCURRENCY, concurrently};
use super::refusal::Refusal;
use super::resolve::into_error;
use super::snapshot::Answer;
use super::wire;
use crate::error::{Error, Kind, Result};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::{SignedDuration, Timestamp};
use serde::de::IgnoredAny;
use std::collections::HashSet;
use std::sync::Arc;

/// How much of a list to read.
#[derive(Clone, Copy)]
pub(super) struct Extent {
    /// Maximum number of pages.
    pub pages: usize,
    /// Minimum number of items, as far as known: this many may be prefetched.
    pub items: usize,
}

impl Extent {
    pub const WHOLE: Extent = Extent {
        pages: usize::MAX,
        items: 0,
    };
}

/// The pages of a list, and why they end before the list does, if so.
pub(super) struct Pages {
    pub answers: Vec<Answer>,
    pub cut: Option<Error>,
}

/// The pages of a list, as far as they can be read; `each` is called for every page.
///
/// Pages may be short and totals wrong: the list ends only where no next page is named. A token that the API rejects
/// restarts the listing once, without cached answers for the first page: it happens at random in the middle of a list,
/// and to a token that was stored for too long.
pub(super) async fn pages(
    client: &Arc<Client>,
    endpoint: &str,
    query: &Params,
    extent: Extent,
    mut each: impl FnMut(),
) -> Pages {
    let mut before_restart: Option<Vec<Answer>> = None;
    loop {
        let mut listing = Listing {
            client,
            endpoint,
            query,
            extent,
            is_restarted: before_restart.is_some(),
            pages: Vec::new(),
            next: None,
            tokens: HashSet::new(),
        };
        let stop = listing.read(&mut each).await;
        let answers = listing.pages;
        let cut = match stop {
            Ok(()) => return Pages { answers, cut: None },
            Err(Stop::Refused(refusal)) if refusal.error.is_bad_page_token() && before_restart.is_none() => {
                before_restart = Some(answers);
                continue;
            }
            Err(Stop::Refused(refusal)) => into_error(refusal).context(format!("fetching page {}", answers.len() + 1)),
            Err(Stop::Failed(error)) => error,
        };
        // The pages before the restart have been paid for, too.
        let longest = before_restart.filter(|before| before.len() > answers.len());
        return Pages {
            answers: longest.unwrap_or(answers),
            cut: Some(cut),
        };
    }
}

/// A listing in progress.
struct Listing<'a> {
    client: &'a Arc<Client>,
    endpoint: &'a str,
    query: &'a Params,
    extent: Extent,
    /// Whether the first page has to be a new one.
    is_restarted: bool,
    pages: Vec<Answer>,
    /// The token of the next page.
    next: Option<String>,
    /// The tokens of the pages so far.
    tokens: HashSet<String>,
}

enum Stop {
    Refused(Refusal),
    Failed(Error),
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Stop::Failed(error)
    }
}

impl Listing<'_> {
    async fn read(&mut self, each: &mut impl FnMut()) -> Result<(), Stop> {
        let mut ahead = true;
        loop {
            let answer = self.page().await.map_err(Stop::Refused)?;
            self.take(answer, each)?;
            // Two tokens of the expected form, one after the other, before anything is read ahead.
            while ahead && self.pages.len() >= 2 && self.next == Some(token_at(self.pages.len())) {
                ahead = self.prefetch(each).await?;
            }
            if self.next.is_none() || self.pages.len() >= self.extent.pages {
                return Ok(());
            }
        }
    }

    /// The next page. A list that is known to have more may be denied for a moment.
    async fn page(&self) -> Result<Answer, Refusal> {
        let query = self.query_of(self.next.as_deref());
        let is_known = self.extent.items > 0 || !self.pages.is_empty();
        let mut attempt = 0;
        loop {
            let answer = match self.is_restarted && self.pages.is_empty() {
                true => self.client.call_fresh(self.endpoint, &query).await,
                false => self.client.call_since(self.endpoint, &query, self.since()).await,
            };
            let refusal = match answer {
                Err(refusal) if is_known && refusal.error.is_unknown_playlist() => refusal,
                answer => return answer,
            };
            self.client.again_after(attempt, refusal).await?;
            attempt += 1;
        }
    }

    /// Prefetches the next few pages concurrently, by computed tokens. A page counts only if the one before it names
    /// its token, so the result is that of reading them one by one. Returns whether prefetching may continue.
    async fn prefetch(&mut self, each: &mut impl FnMut()) -> Result<bool, Stop> {
        let from = self.pages.len();
        let Extent { pages, items } = self.extent;
        let to = pages.min(items.div_ceil(PAGE)).min(from + CONCURRENCY);
        if to < from + 2 {
            return Ok(false);
        }
        let tokens: Vec<String> = (from..to).map(token_at).collect();
        // A plain vector: closures that borrow do not travel between threads.
        let mut calls = Vec::new();
        for token in &tokens {
            let (client, endpoint) = (Arc::clone(self.client), self.endpoint.to_owned());
            let query = self.query_of(Some(token));
            let since = self.since();
            // What is refused is asked for again by the token that the API named, and then told.
            calls.push(async move { Ok(client.call_since(&endpoint, &query, since).await.ok()) });
        }
        let answers = concurrently(calls, || {}).await?;
        for (token, answer) in tokens.into_iter().zip(answers) {
            match answer {
                Some(answer)
                    if self.next.as_ref() == Some(&token)
                        && self.since().is_none_or(|since| answer.fetched_at >= since) =>
                {
                    self.take(answer, each)?;
                }
                _ => return Ok(false),
            }
        }
        Ok(true)
    }

    /// The pages of a list belong together: if an earlier page is new, a cached later one may lack what has moved to
    /// it. Pages that are fetched concurrently may arrive in any order.
    fn since(&self) -> Option<Timestamp> {
        let last = self.pages.last()?;
        last.fetched_at.checked_sub(LONGEST_READING).ok()
    }

    fn query_of(&self, token: Option<&str>) -> Params {
        let mut query = self.query.clone();
        if let Some(token) = token {
            query.insert("pageToken".to_owned(), token.to_owned());
        }
        query
    }

    fn take(&mut self, answer: Answer, each: &mut impl FnMut()) -> Result<()> {
        let list = wire::read::<IgnoredAny>(&answer, self.pages.len())?;
        self.next = list.next_page_token.filter(|token| !token.is_empty());
        self.pages.push(answer);
        each();
        match &self.next {
            Some(token) if !self.tokens.insert(token.clone()) => {
                let error = Error::new(Kind::Format, "the API returned the same page token twice");
                Err(error.hint("try again later"))
            }
            _ => Ok(()),
        }
    }
}

/// Pages of one listing arrive within this time of each other.
const LONGEST_READING: SignedDuration = SignedDuration::from_secs(60);

/// Number of items on a full page, as tokens count them.
const PAGE: usize = 50;

/// The token of the page after `pages` full ones, in the form that playlists have had since 2022: a Protocol Buffers
/// message with the number of items before it. Nothing relies on that form; if it changes, nothing is prefetched.
fn token_at(pages: usize) -> String {
    let mut position = vec![0x08];
    let mut rest = pages * PAGE;
    while rest >= 0x80 {
        position.push((rest & 0x7f) as u8 | 0x80);
        rest >>= 7;
    }
    position.push(rest as u8);
    let inner = format!("PT:{}", URL_SAFE_NO_PAD.encode(position));
    let head = [0x10, 0x00, 0x1a, inner.len() as u8];
    URL_SAFE_NO_PAD.encode([&head, inner.as_bytes()].concat())
}

#[cfg(test)]
mod tests {
    use super::token_at;

    #[test]
    fn tokens_are_those_of_recorded_answers() {
        // Seen in answers to requests for pages of 50.
        assert_eq!(token_at(1), "EAAaBlBUOkNESQ");
        assert_eq!(token_at(2), "EAAaBlBUOkNHUQ");
        assert_eq!(token_at(3), "EAAaB1BUOkNKWUI");
    }
}
