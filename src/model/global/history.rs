//! What a channel's earlier videos say about the next one.

use crate::model::rows::Rows;
use crate::stats::metrics::{mean, median};

/// Number of earlier videos that make up the level.
const WINDOW: usize = 10;
/// With fewer videos the level is unknown.
pub(super) const FEWEST: usize = 3;
/// Videos at the end of the window whose level is compared with that of the window.
const LATEST: usize = 3;
/// How many videos' worth the usual spread of other channels counts beside the channel's own.
const PRIOR: f64 = 10.0;

/// The names of [`Recent::columns`].
pub(super) const COLUMNS: [&str; 7] = [
    "level",
    "spread",
    "latest_three",
    "latest",
    "earlier_videos_log",
    "level_of_format",
    "duration_difference",
];

#[derive(Clone, Copy)]
struct Earlier {
    at: i64,
    y: f64,
    /// ln(1 + minutes).
    minutes: f64,
}

/// The usable videos of a channel by date: all, and those of each format.
pub(super) struct History {
    all: Vec<Earlier>,
    of_format: [Vec<Earlier>; 3],
}

/// The last videos before a moment.
#[derive(Clone, Copy, Debug)]
pub(super) struct Recent {
    /// The median of ln(1 + views) of up to ten videos.
    pub(super) level: f64,
    /// 1.4826 times the median distance to it, which estimates a standard deviation.
    spread: f64,
    /// Videos that these are taken from.
    window: usize,
    /// Number of all earlier videos.
    pub(super) earlier: usize,
    pub(super) columns: [f64; COLUMNS.len()],
}

impl History {
    /// `duration` is the column of ln(1 + minutes) in the rows.
    pub(super) fn of(rows: &Rows, duration: usize) -> History {
        let mut history = History {
            all: Vec::with_capacity(rows.len()),
            of_format: Default::default(),
        };
        for (row, ((at, y), short)) in rows.published.iter().zip(&rows.y).zip(&rows.short).enumerate() {
            let minutes = rows.x.get((row, duration)).copied().unwrap_or(f64::NAN);
            let video = Earlier {
                at: *at,
                y: *y,
                minutes,
            };
            history.all.push(video);
            history.of_format[place(*short)].push(video);
        }
        history
    }

    /// The level is that of the last ten videos of the same format; with fewer than three of them, of any format.
    /// `None` with fewer than three videos. Videos published at the same moment do not know each other.
    pub(super) fn before(&self, at: i64, short: Option<bool>, minutes: f64) -> Option<Recent> {
        let until = |videos: &[Earlier]| videos.partition_point(|video| video.at < at);
        let same = &self.of_format[place(short)];
        let (videos, until, of_format) = match until(same) {
            enough @ FEWEST.. => (same, enough, true),
            _ => (&self.all, until(&self.all), false),
        };
        let window = videos.get(until.saturating_sub(WINDOW)..until)?;
        if window.len() < FEWEST {
            return None;
        }
        let level = median(window.iter().map(|video| video.y).collect())?;
        let spread = 1.4826 * median(window.iter().map(|video| (video.y - level).abs()).collect())?;
        let latest = window.get(window.len() - LATEST..)?;
        let latest: Vec<f64> = latest.iter().map(|video| video.y).collect();
        let lengths = window
            .iter()
            .map(|video| video.minutes)
            .filter(|minutes| minutes.is_finite());
        let usual_length = median(lengths.collect()).unwrap_or(f64::NAN);
        let earlier = self.all.partition_point(|video| video.at < at);
        Some(Recent {
            level,
            spread,
            window: window.len(),
            earlier,
            columns: [
                level,
                spread,
                mean(&latest)? - level,
                latest.last()? - level,
                (earlier as f64).ln_1p(),
                f64::from(of_format),
                minutes - usual_length,
            ],
        })
    }
}

impl Recent {
    pub(super) fn spread(&self) -> f64 {
        self.spread
    }

    /// The channel's own spread, drawn towards the usual one: three videos say little about it.
    pub(super) fn scale(&self, usual: f64) -> f64 {
        let own = self.window as f64;
        ((own * self.spread * self.spread + PRIOR * usual * usual) / (own + PRIOR)).sqrt()
    }
}

fn place(short: Option<bool>) -> usize {
    match short {
        Some(true) => 0,
        Some(false) => 1,
        None => 2,
    }
}
