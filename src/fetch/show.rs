//! How a snapshot looks in a notebook.

use super::snapshot::{Kept, Snapshot};
use super::wire::{self, PlaylistItem, Video};
use crate::display::{Bundle, Show, facts, number};
use crate::error::Result;
use std::collections::HashSet;

impl Show for Snapshot {
    fn bundle(&self) -> Bundle {
        let title = self
            .channel_title()
            .unwrap_or_else(|_| "a channel without a description".to_owned());
        facts(&format!("Snapshot of {title}"), &rows(self))
    }
}

fn rows(snapshot: &Snapshot) -> Vec<(&'static str, String)> {
    let mut rows = vec![("channel", snapshot.channel_id().to_owned())];
    match counts(snapshot) {
        Ok((listed, videos)) if listed > videos => {
            let uploads = number::count(listed, "upload");
            let gone = listed - videos;
            rows.push(("videos", format!("{videos} of {uploads}; {gone} private or deleted")));
        }
        Ok((_, videos)) => rows.push(("videos", number::count(videos, "video"))),
        Err(error) => rows.push(("videos", format!("cannot be read: {}", error.message()))),
    }
    rows.push((
        "fetched",
        snapshot.fetched_at().strftime("%Y-%m-%d %H:%M UTC").to_string(),
    ));
    if snapshot.is_generated() {
        rows.push(("source", "generated: no number in it is a real one".to_owned()));
    } else {
        rows.push(("source", format!("YouTube Data API, {} quota units", snapshot.units())));
    }
    match snapshot.kept() {
        Kept::At(path) => rows.push(("kept in", path.display().to_string())),
        Kept::Failed(why) => rows.push(("not kept", why.clone())),
        Kept::NotAsked => {}
    }
    rows
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
