//! The card of a snapshot in a notebook.

use super::description::{country, public_videos};
use super::retention::{KEPT_DAYS, is_past};
use super::snapshot::{Kept, Snapshot};
use super::wire::{self, PlaylistItem, Video};
use crate::display::{Bundle, Show, facts, number};
use crate::error::Result;
use crate::platform::directories;
use crate::platform::time_zone::minute;
use jiff::Timestamp;
use std::collections::{BTreeSet, HashSet};
use std::path::{Path, PathBuf};

crate::display::show::display_as_shown!(Snapshot);

impl Show for Snapshot {
    fn bundle(&self) -> Bundle {
        facts(&title(self), &rows(self))
    }
}

impl Snapshot {
    /// The name of its directory: the id of the channel, or the name of a list.
    pub(super) fn subject(&self) -> String {
        if !self.channel_id().is_empty() {
            return self.channel_id().to_owned();
        }
        let Some(first) = self.answers().first() else {
            return "nothing".to_owned();
        };
        let words = ["chart", "regionCode", "videoCategoryId"].map(|name| first.params.get(name));
        let words = words.into_iter().flatten().map(String::as_str);
        std::iter::once(first.endpoint.as_str())
            .chain(words)
            .collect::<Vec<_>>()
            .join("-")
    }
}

fn title(snapshot: &Snapshot) -> String {
    if !snapshot.channel_id().is_empty() {
        let title = snapshot.channel_title();
        let title = title.unwrap_or_else(|_| "a channel without a description".to_owned());
        return format!("Snapshot of {title}");
    }
    let first = snapshot.answers().first();
    let parameter = |name: &str| {
        first
            .and_then(|answer| answer.params.get(name).cloned())
            .unwrap_or_default()
    };
    match first.map(|answer| answer.endpoint.as_str()) {
        Some("videoCategories") => format!("Video categories of {}", parameter("regionCode")),
        Some("i18nRegions") => "Regions of YouTube".to_owned(),
        Some("videos") => match parameter("videoCategoryId").as_str() {
            "" => format!(
                "Trending Music, Movies and Gaming charts of {}",
                parameter("regionCode")
            ),
            category => format!("Trending chart of {}, category {category}", parameter("regionCode")),
        },
        _ => "Snapshot".to_owned(),
    }
}

fn rows(snapshot: &Snapshot) -> Vec<(&'static str, String)> {
    let mut rows = if snapshot.channel_id().is_empty() {
        list_rows(snapshot)
    } else {
        channel_rows(snapshot)
    };
    rows.push(("fetched", minute(snapshot.fetched_at())));
    let oldest = snapshot.answers().iter().map(|answer| answer.fetched_at).min();
    if !snapshot.is_generated() && oldest.is_some_and(|at| is_past(at, Timestamp::now())) {
        let oldest = oldest.unwrap_or_default().strftime("%Y-%m-%d");
        rows.push((
            "warning",
            format!(
                "contains data from {oldest}; YouTube allows storage for {KEPT_DAYS} days: renew it with refresh, or \
                 delete it with fetch::purge"
            ),
        ));
    }
    if let Some(stale) = snapshot.stale() {
        rows.push(("warning", stale.sentence()));
    }
    if snapshot.is_generated() {
        rows.push(("source", "generated: none of the numbers are real".to_owned()));
    } else {
        rows.push(("source", format!("YouTube Data API, {} quota units", snapshot.units())));
    }
    rows.extend(snapshot.notes().iter().map(|note| ("note", note.clone())));
    match snapshot.kept() {
        Kept::At(path) => rows.push(("stored in", short(path, directories::home().as_deref()))),
        Kept::Failed(why) => rows.push(("not stored", why.clone())),
        Kept::NotAsked => {}
    }
    rows
}

fn channel_rows(snapshot: &Snapshot) -> Vec<(&'static str, String)> {
    let mut rows = vec![("channel", snapshot.channel_id().to_owned())];
    if let Some(country) = country(snapshot) {
        rows.push(("country", country));
    }
    match counts(snapshot) {
        Ok((listed, videos)) if listed > videos => {
            let uploads = number::count(listed, "upload");
            let gone = listed - videos;
            rows.push(("videos", format!("{videos} of {uploads}; {gone} private or deleted")));
        }
        Ok((_, videos)) => rows.push(("videos", number::count(videos, "video"))),
        Err(error) => rows.push(("videos", format!("cannot be read: {}", error.message()))),
    }
    if let Some(beyond) = beyond(snapshot) {
        rows.push(("not listed", beyond));
    }
    let moments: BTreeSet<_> = snapshot
        .answers_of("videos:batchGetStats")
        .map(|(_, answer)| answer.fetched_at.strftime("%Y-%m-%d %H:%M").to_string())
        .collect();
    if !moments.is_empty() {
        rows.push(("refreshed", moments.into_iter().collect::<Vec<_>>().join(", ")));
    }
    let threads = snapshot.answers_of("commentThreads");
    let of: BTreeSet<&String> = threads.filter_map(|(_, answer)| answer.params.get("videoId")).collect();
    if !of.is_empty() {
        rows.push(("comments", format!("of {}", number::count(of.len(), "video"))));
    }
    rows
}

fn list_rows(snapshot: &Snapshot) -> Vec<(&'static str, String)> {
    let items = snapshot.answers().iter().enumerate().map(|(position, answer)| {
        let list = wire::read::<serde::de::IgnoredAny>(answer, position);
        list.map_or(0, |list| list.items.len())
    });
    let mut rows = vec![(
        "items",
        number::full(i64::try_from(items.sum::<usize>()).unwrap_or(i64::MAX)),
    )];
    let charts = snapshot
        .answers()
        .iter()
        .any(|answer| answer.params.contains_key("chart"));
    if charts {
        let about = "since 21 July 2025 the API's “most popular” is the Trending Music, Movies and Gaming charts";
        rows.push(("note", about.to_owned()));
    }
    rows
}

/// What lies beyond the about 20,000 uploads that the API lists.
fn beyond(snapshot: &Snapshot) -> Option<String> {
    let (listed, _) = counts(snapshot).ok()?;
    let public = public_videos(snapshot)?;
    let listed = i64::try_from(listed).ok()?;
    // Well below that number, a difference comes from elsewhere.
    if listed < 19_000 || public <= listed {
        return None;
    }
    let missing = number::full(public - listed);
    Some(format!(
        "about {missing} older uploads are missing: the API lists at most about 20,000"
    ))
}

/// A path without the user's name: from the home directory on, or its last two parts.
fn short(path: &Path, home: Option<&Path>) -> String {
    match home.and_then(|home| path.strip_prefix(home).ok()) {
        Some(rest) => format!("~/{}", rest.display()),
        None => {
            let parts: Vec<_> = path.iter().rev().take(2).collect();
            format!("…/{}", parts.into_iter().rev().collect::<PathBuf>().display())
        }
    }
}

/// The path that [`short`] shows from the home directory on.
pub(super) fn long(path: &str, home: Option<&Path>) -> PathBuf {
    match path.strip_prefix("~/").zip(home) {
        Some((rest, home)) => home.join(rest),
        None => PathBuf::from(path),
    }
}

/// How many videos the list of uploads names, and how many of them the API then described.
fn counts(snapshot: &Snapshot) -> Result<(usize, usize)> {
    let mut listed = HashSet::new();
    for (position, answer) in snapshot.answers_of("playlistItems") {
        let items = wire::read::<PlaylistItem>(answer, position)?.items;
        listed.extend(items.into_iter().filter_map(PlaylistItem::video_id));
    }
    let mut videos = HashSet::new();
    for (position, answer) in snapshot.answers_of("videos") {
        videos.extend(
            wire::read::<Video>(answer, position)?
                .items
                .into_iter()
                .map(|video| video.id),
        );
    }
    Ok((listed.len(), videos.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_card_shows_of_a_path_names_nobody_and_leads_back() {
        let home = Some(Path::new("/home/ann"));
        let kept = Path::new("/home/ann/.local/share/tubelab/snapshots/UC1/2026");
        assert_eq!(short(kept, home), "~/.local/share/tubelab/snapshots/UC1/2026");
        assert_eq!(long(&short(kept, home), home), kept);
        assert_eq!(short(Path::new("/home/anna/UC1/2026"), home), "…/UC1/2026");
        assert_eq!(short(kept, None), "…/UC1/2026");
        assert_eq!(long("data/demo", home), Path::new("data/demo"));
    }
}
