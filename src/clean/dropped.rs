//! What of a snapshot is not in the frame of its videos: deleted, repeated, or not readable.

use super::comments;
use super::videos::{is_chart, unreadable};
use crate::error::Result;
use crate::fetch::Snapshot;
use crate::fetch::wire::{self, Fault, Video, VideoStat};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// A finding about the data's quality: a row of the table.
pub(super) struct Finding {
    pub kind: &'static str,
    pub what: String,
    pub why: String,
    pub videos: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Listed {
    content_details: Option<Details>,
    snippet: Option<Snippet>,
    status: Option<Status>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Details {
    video_id: Option<String>,
    video_published_at: Option<String>,
}

#[derive(Deserialize)]
struct Snippet {
    title: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Status {
    privacy_status: Option<String>,
}

/// The videos of a snapshot's answers.
#[derive(Default)]
struct Videos {
    answered: HashSet<String>,
    twice: BTreeSet<String>,
    in_charts: BTreeSet<String>,
    /// Those that are left out because they cannot be read.
    lost: Vec<String>,
    /// By the place of a value that cannot be read.
    odd: BTreeMap<String, Vec<String>>,
}

impl Videos {
    fn of(snapshot: &Snapshot) -> Result<Videos> {
        let mut found = Videos::default();
        let mut at_moment = HashSet::new();
        for (position, answer) in snapshot.answers_of("videos") {
            let list = wire::read::<Video>(answer, position)?;
            found.faults(list.faults);
            for video in list.items {
                let id = video.id.to_string();
                match unreadable(&video) {
                    Some(places) => places.into_iter().for_each(|place| found.is_odd(place, &id)),
                    None => found.lost.push(id.clone()),
                }
                if is_chart(answer) {
                    found.in_charts.insert(id);
                    continue;
                }
                // A later refresh of the same video is an observation, not a repetition.
                if !at_moment.insert((id.clone(), answer.fetched_at)) {
                    found.twice.insert(id.clone());
                }
                found.answered.insert(id);
            }
        }
        for (position, answer) in snapshot.answers_of("videos:batchGetStats") {
            found.faults(wire::read::<VideoStat>(answer, position)?.faults);
        }
        Ok(found)
    }

    fn faults(&mut self, faults: Vec<Fault>) {
        for fault in faults {
            if fault.is_lost {
                self.answered.insert(fault.id.clone());
                self.lost.push(fault.id);
            } else {
                // All elements of a list are one place.
                let place = fault.path.split('[').next().unwrap_or_default();
                self.is_odd(place, &fault.id);
            }
        }
    }

    fn is_odd(&mut self, place: &str, id: &str) {
        let ids = self.odd.entry(place.to_owned()).or_default();
        if ids.last().is_none_or(|last| last != id) {
            ids.push(id.to_owned());
        }
    }
}

/// What of a snapshot is not in the frame of its videos, and why.
pub(super) fn dropped(snapshot: &Snapshot) -> Result<Vec<Finding>> {
    let Videos {
        answered,
        twice,
        in_charts,
        mut lost,
        odd,
    } = Videos::of(snapshot)?;
    let (mut deleted, mut private, mut gone, mut repeated) = (Vec::new(), Vec::new(), Vec::new(), BTreeSet::new());
    let mut listed = HashSet::new();
    for (position, answer) in snapshot.answers_of("playlistItems") {
        let list = wire::read::<Listed>(answer, position)?;
        lost.extend(
            list.faults
                .into_iter()
                .filter(|fault| fault.is_lost)
                .map(|fault| fault.id),
        );
        for item in list.items {
            let Some(id) = item
                .content_details
                .as_ref()
                .and_then(|details| details.video_id.clone())
            else {
                continue;
            };
            if !listed.insert(id.clone()) {
                repeated.insert(id);
                continue;
            }
            if answered.contains(&id) {
                continue;
            }
            let status = item.status.and_then(|status| status.privacy_status);
            let title = item.snippet.and_then(|snippet| snippet.title);
            let undated = item
                .content_details
                .is_some_and(|details| details.video_published_at.is_none());
            match (status.as_deref(), title.as_deref()) {
                (Some("private"), _) | (_, Some("Private video")) => private.push(id),
                (Some("privacyStatusUnspecified"), _) | (_, Some("Deleted video")) if undated => deleted.push(id),
                _ => gone.push(id),
            }
        }
    }
    let finding = |what: &str, why: &str, videos: Vec<String>| Finding {
        kind: "dropped",
        what: what.to_owned(),
        why: why.to_owned(),
        videos,
    };
    let mut found = vec![
        finding(
            "deleted video",
            "listed among the uploads, but deleted: the API reports nothing more",
            deleted,
        ),
        finding(
            "private video",
            "listed among the uploads, but not visible with an API key",
            private,
        ),
        finding(
            "upload without a response",
            "listed among the uploads, but not returned by the API: deleted, made private or blocked since",
            gone,
        ),
        finding(
            "upload listed twice",
            "the list changed while its pages were fetched; counted once",
            repeated.into_iter().collect(),
        ),
        finding(
            "video returned twice",
            "same video, fetched at the same time; counted once",
            twice.into_iter().collect(),
        ),
        finding(
            "video of a chart",
            "not one of the channel's videos; see clean::charts",
            in_charts.into_iter().collect(),
        ),
        finding(
            "item that cannot be read",
            "a video or upload in the API's response without a readable id, title, channel or date; left out",
            lost,
        ),
        finding(
            "comment that cannot be read",
            "a comment in the API's response without a readable id or date; left out",
            comments::unreadable(snapshot)?,
        ),
    ];
    found.extend(odd.into_iter().map(|(place, videos)| Finding {
        kind: "odd",
        what: format!("{place} cannot be read"),
        why: "the API's response has something else there than documented; the value is null".to_owned(),
        videos,
    }));
    Ok(found)
}
