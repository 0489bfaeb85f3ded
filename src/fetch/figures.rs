//! Views, likes and comments at each time of observation.

use super::wire::duration;
use crate::error::Result;
use crate::fetch::wire::{self, Video, VideoStat, VideoStatistics};
use crate::fetch::{Answer, Snapshot};
use jiff::Timestamp;
use std::collections::HashMap;

/// The figures of a video at one time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Figures {
    pub fetched_at: Timestamp,
    pub views: Option<i64>,
    pub likes: Option<i64>,
    pub comments: Option<i64>,
    pub duration_s: Option<i64>,
}

impl Figures {
    fn new(fetched_at: Timestamp, statistics: &VideoStatistics, duration_s: Option<i64>) -> Figures {
        Figures {
            fetched_at,
            views: statistics.view_count,
            likes: statistics.like_count,
            comments: statistics.comment_count,
            duration_s,
        }
    }
}

/// Every observation of every video, in the order of the answers.
pub(crate) fn observations(snapshot: &Snapshot) -> Result<Vec<(String, Figures)>> {
    let mut found = Vec::new();
    for (position, answer) in snapshot.answers().iter().enumerate() {
        match answer.endpoint.as_str() {
            "videos" => {
                // An answer that was not asked for figures tells nothing about them.
                let asked = answer
                    .params
                    .get("part")
                    .is_none_or(|parts| parts.contains("statistics"));
                if asked {
                    found.extend(of_videos(answer, position)?);
                }
            }
            STATS => found.extend(of_stats(answer, position)?),
            _ => {}
        }
    }
    Ok(found)
}

/// The method that returns figures only.
const STATS: &str = "videos:batchGetStats";

fn of_videos(answer: &Answer, position: usize) -> Result<Vec<(String, Figures)>> {
    let videos = wire::read::<Video>(answer, position)?.items;
    let figures = videos.into_iter().map(|video| {
        // A duration that cannot be read is told by `clean`.
        let details = video.content_details.as_ref();
        let written = details.and_then(|details| details.duration.as_deref());
        let duration_s = written.and_then(|text| duration::seconds(text).ok().flatten());
        let figures = Figures::new(answer.fetched_at, &video.statistics, duration_s);
        (video.id.0.into_owned(), figures)
    });
    Ok(figures.collect())
}

fn of_stats(answer: &Answer, position: usize) -> Result<Vec<(String, Figures)>> {
    let stats = wire::read::<VideoStat>(answer, position)?.items;
    let figures = stats.into_iter().filter_map(|stat| {
        let written = stat.duration();
        let duration_s = written.and_then(|text| duration::seconds(&text).ok().flatten());
        let figures = Figures::new(answer.fetched_at, &stat.statistics?, duration_s);
        Some((stat.id?, figures))
    });
    Ok(figures.collect())
}

/// The latest figures of each video, in the order in which the videos first occur.
pub(crate) fn newest_figures(snapshot: &Snapshot) -> Result<Vec<(String, Figures)>> {
    Ok(newest(observations(snapshot)?))
}

/// The latest figures that were fetched without a description of the video.
pub(crate) fn newest_stats(snapshot: &Snapshot) -> Result<Vec<(String, Figures)>> {
    let mut found = Vec::new();
    for (position, answer) in snapshot.answers_of(STATS) {
        found.extend(of_stats(answer, position)?);
    }
    Ok(newest(found))
}

/// Of two observations at the same time the first counts.
fn newest(observations: Vec<(String, Figures)>) -> Vec<(String, Figures)> {
    let mut newest: Vec<(String, Figures)> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    for (id, figures) in observations {
        match places.get(&id).and_then(|place| newest.get_mut(*place)) {
            Some((_, known)) if figures.fetched_at > known.fetched_at => *known = figures,
            Some(_) => {}
            None => {
                places.insert(id.clone(), newest.len());
                newest.push((id, figures));
            }
        }
    }
    newest
}
