//! Comments of selected videos: threads, and the replies beyond the five that come with a thread.

use super::channel::Found;
use super::channel_name::is_video_id;
use super::client::Client;
use super::concurrent::concurrently;
use super::pages::{Extent, Pages, pages};
use super::quota::{self, Bucket};
use super::refusal::spares_others;
use super::resolve::params;
use super::settings::Settings;
use super::snapshot::{Answer, Missing, Snapshot};
use super::wire::{self, CommentThread, Video};
use crate::display::number;
use crate::display::progress::progress;
use crate::error::{Context, Error, Kind, Result};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// Maximum number of threads, and of replies, per call.
const PAGE: usize = 100;

/// How many comments are fetched.
///
/// ```
/// use tubelab::fetch::CommentOptions;
///
/// let options = CommentOptions { threads: 100, ..CommentOptions::default() };
/// assert!(options.replies);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CommentOptions {
    /// Maximum number of threads per video, newest first; rounded up to whole pages of 100. Default 500.
    pub threads: usize,
    /// Whether to fetch replies beyond the five that come with a thread, for one unit per such thread. Default true.
    pub replies: bool,
}

impl Default for CommentOptions {
    fn default() -> Self {
        CommentOptions {
            threads: 500,
            replies: true,
        }
    }
}

/// The comments of some videos.
pub(super) async fn fetch(
    client: Arc<Client>,
    snapshot: &Snapshot,
    ids: &[String],
    options: CommentOptions,
) -> Result<Snapshot> {
    let counts = counts(snapshot)?;
    let mut asked = Vec::new();
    let mut off = Vec::new();
    let mut seen = HashSet::new();
    for id in ids.iter().filter(|id| seen.insert(id.as_str())) {
        match counts.get(id) {
            // The API leaves the count out where comments are off: no call is needed to learn that.
            Some(None) => off.push(id.clone()),
            _ => asked.push(id.clone()),
        }
    }
    let cost = asked.iter().map(|id| {
        let comments = counts.get(id).copied().flatten().unwrap_or(1);
        let listed = usize::try_from(comments).unwrap_or(0).min(options.threads.max(1));
        listed.div_ceil(PAGE).max(1) as u64
    });
    let cost: u64 = cost.sum();
    client
        .afford(Bucket::Units, cost)
        .with_context(|| "fetching comments")?;
    let left = client.allowance(Bucket::Units).map(|allowance| allowance.left);
    let label = format!(
        "fetching the comments of {} (at least {}{})",
        number::count(asked.len(), "video"),
        Bucket::Units.count(cost),
        left.map(|left| format!("; {} left", quota::full(left)))
            .unwrap_or_default()
    );
    let mut bar = progress(&label, asked.len() as u64);
    client.tells(&bar);
    let calls = asked.iter().cloned().map(|id| {
        let client = Arc::clone(&client);
        async move {
            match of_video(&client, &id, options).await {
                Err(error) if !is_of_one_video(&error) => {
                    Err(error.context(format!("fetching the comments of the video {id}")))
                }
                found => Ok((id, found)),
            }
        }
    });
    let found = concurrently(calls, || bar.step(1)).await?;
    // If the API fails for all of them, the failure is not that of a video.
    let mut failures = found.iter().filter_map(|(_, found)| found.as_ref().err());
    if let Some(error) = failures.find(|error| !spares_others(error))
        && found.iter().all(|(_, found)| found.is_err())
    {
        return Err(error.clone().context("fetching comments"));
    }
    let (mut answers, mut missing, mut gone) = (Vec::new(), Vec::new(), Vec::new());
    for (id, found) in found {
        match found {
            Ok(found) => {
                answers.extend(found.answers);
                missing.extend(found.missing);
            }
            Err(error) if error.is_comments_off() => off.push(id),
            Err(error) if error.is_not_found() && !error.is_forbidden() => gone.push(id),
            Err(error) => missing.push(Missing {
                note: format!("no comments for {id}: {}", error.message()),
                of: comments_part(&id),
            }),
        }
    }
    bar.done();
    let mut notes = Vec::new();
    for (ids, why) in [(off, "comments are disabled"), (gone, "not found")] {
        if !ids.is_empty() {
            notes.push(format!("no comments for {}: {why}", ids.join(", ")));
        }
    }
    let renewed: HashSet<String> = asked.iter().map(|id| comments_part(id)).collect();
    let before = snapshot
        .missing()
        .iter()
        .filter(|missing| !renewed.contains(&missing.of));
    let missing = before.cloned().chain(missing).collect();
    Ok(joined(snapshot, answers, client.units()).with_notes(missing, notes))
}

/// Whether a failure may be that of one video, so that the others are fetched all the same.
fn is_of_one_video(error: &Error) -> bool {
    spares_others(error) || error.is_server_trouble() || error.is_format()
}

/// What the comments of a video are called among what is missing.
fn comments_part(id: &str) -> String {
    format!("comments {id}")
}

/// The snapshot with new comments, which replace earlier ones of the same videos.
fn joined(snapshot: &Snapshot, answers: Vec<Answer>, units: u64) -> Snapshot {
    let key = |answer: &Answer| match answer.endpoint.as_str() {
        "commentThreads" => answer.params.get("videoId").cloned(),
        "comments" => answer.params.get("parentId").cloned(),
        _ => None,
    };
    let renewed: HashSet<String> = answers.iter().filter_map(key).collect();
    let kept = |answer: &&Answer| key(answer).is_none_or(|key| !renewed.contains(&key));
    let all = snapshot.answers().iter().filter(kept).cloned().chain(answers);
    snapshot.with_answers(all.collect(), units)
}

/// The comments of a video, as far as the API returns them. Fails if there is not even the first page.
async fn of_video(client: &Arc<Client>, id: &str, options: CommentOptions) -> Result<Found> {
    let query = params(&[
        ("part", "snippet,replies"),
        ("videoId", id),
        ("maxResults", "100"),
        ("textFormat", "plainText"),
    ]);
    let extent = Extent {
        pages: options.threads.max(1).div_ceil(PAGE),
        ..Extent::WHOLE
    };
    let Pages { mut answers, cut } = pages(client, "commentThreads", &query, extent, || {}).await;
    let mut missing = Vec::new();
    let mut miss = |note: String| {
        missing.push(Missing {
            of: comments_part(id),
            note,
        });
    };
    if let Some(error) = cut {
        if answers.is_empty() || !is_of_one_video(&error) {
            return Err(error);
        }
        let page = answers.len() + 1;
        miss(format!(
            "comments of {id} from page {page} on are missing: {}",
            error.message()
        ));
    }
    if !options.replies {
        return Ok(Found { answers, missing });
    }
    let mut more = Vec::new();
    for (position, answer) in answers.iter().enumerate() {
        let threads = wire::read::<CommentThread>(answer, position)?.items;
        more.extend(
            threads
                .into_iter()
                .filter(CommentThread::has_more)
                .map(|thread| thread.id),
        );
    }
    for parent in more {
        let query = params(&[
            ("part", "snippet"),
            ("parentId", &parent),
            ("maxResults", "100"),
            ("textFormat", "plainText"),
        ]);
        let Pages { answers: replies, cut } = pages(client, "comments", &query, Extent::WHOLE, || {}).await;
        if let Some(error) = cut {
            if !is_of_one_video(&error) {
                return Err(error);
            }
            let page = replies.len() + 1;
            miss(format!(
                "replies to the comment {parent} of {id} from page {page} on are missing: {}",
                error.message()
            ));
        }
        answers.extend(replies);
    }
    Ok(Found { answers, missing })
}

/// The number of comments of each video in the snapshot; `None` if they are disabled. A video whose statistics cannot be
/// read is not in it.
fn counts(snapshot: &Snapshot) -> Result<HashMap<String, Option<i64>>> {
    let mut unreadable = HashSet::new();
    for (position, answer) in snapshot.answers_of("videos") {
        let faults = wire::read::<Video>(answer, position)?.faults.into_iter();
        unreadable.extend(
            faults
                .filter(|fault| fault.path.starts_with("statistics"))
                .map(|fault| fault.id),
        );
    }
    let figures = crate::fetch::figures::newest_figures(snapshot)?;
    let known = figures
        .into_iter()
        .filter(|(id, figures)| figures.views.is_some() && !unreadable.contains(id));
    Ok(known.map(|(id, figures)| (id, figures.comments)).collect())
}

/// The ids of the most viewed videos.
pub(super) fn most_viewed(snapshot: &Snapshot, n: usize) -> Result<Vec<String>> {
    let mut videos: Vec<(i64, String)> = crate::fetch::figures::newest_figures(snapshot)?
        .into_iter()
        .filter_map(|(id, figures)| Some((figures.views?, id)))
        .collect();
    videos.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    Ok(videos.into_iter().take(n).map(|(_, id)| id).collect())
}

pub(super) fn checked(ids: &[&str]) -> Result<Vec<String>> {
    if ids.is_empty() {
        return Err(Error::new(Kind::Input, "no video id is given").hint("give at least one video id"));
    }
    match ids.iter().find(|id| !is_video_id(id)) {
        Some(id) => {
            let message = format!("“{}” is not a video id", id.chars().take(40).collect::<String>());
            Err(Error::new(Kind::Input, message).hint(
                "a video id has 11 letters, digits, hyphens and underscores; see the column video_id of the frame",
            ))
        }
        None => Ok(ids.iter().map(|id| (*id).to_owned()).collect()),
    }
}

/// Fetches the comments of the `n` most viewed videos of a snapshot.
///
/// Returns the snapshot with the answers of `commentThreads` and `comments` added. Videos with disabled comments are
/// skipped and listed in [`Snapshot::notes`], and so are videos, pages and replies that the API fails to return; the rest
/// is kept. Costs at least one unit per video, and one per thread with more than five
/// replies.
///
/// # Errors
/// As [`fetch`](super::fetch()).
///
/// # Examples
/// ```no_run
/// use tubelab::fetch;
///
/// let channel = fetch::comments(&fetch::fetch("@rustlang")?, 10)?;
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn comments(snapshot: &Snapshot, n: usize) -> Result<Snapshot> {
    let ids = most_viewed(snapshot, n)?;
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    comments_of(snapshot, &ids)
}

/// As [`comments`], of the videos with these ids.
///
/// # Errors
/// As [`fetch`](super::fetch()); `is_input()`: an invalid id.
///
/// # Examples
/// ```no_run
/// use tubelab::{clean, fetch};
///
/// let channel = fetch::comments_of(&fetch::fetch("@rustlang")?, &["dQw4w9WgXcQ"])?;
/// assert!(clean::comments(&channel)?.column("text").is_ok());
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn comments_of(snapshot: &Snapshot, ids: &[&str]) -> Result<Snapshot> {
    checked(ids)?;
    comments_with(snapshot, ids, CommentOptions::default(), &Settings::from_environment()?)
}

/// As [`comments_of`], with options and settings.
///
/// # Errors
/// As [`comments_of`].
///
/// # Examples
/// ```no_run
/// use tubelab::fetch::{self, CommentOptions, Settings};
///
/// let channel = fetch::fetch("@rustlang")?;
/// let options = CommentOptions { threads: 100, replies: false };
/// let channel = fetch::comments_with(&channel, &["dQw4w9WgXcQ"], options, &Settings::from_environment()?)?;
/// println!("{} units", channel.units());
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn comments_with(
    snapshot: &Snapshot,
    ids: &[&str],
    options: CommentOptions,
    settings: &Settings,
) -> Result<Snapshot> {
    let ids = checked(ids)?;
    let (found, stale) = super::run::run_or_stored("fetching comments", settings, |client| {
        fetch(client, snapshot, &ids, options)
    })?;
    // The comments may be new where the rest is not.
    let stale = stale.or_else(|| snapshot.stale().cloned());
    Ok(super::keep(found.with_stale(stale), settings))
}
