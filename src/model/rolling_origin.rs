//! The test of the forecast with a rolling origin.

use super::trend_line::{TrendLine, Video, WEEK, same_as_last};
use crate::error::Result;
use crate::platform::interrupt;
use crate::stats::metrics::{mean, median};

/// The first origin of the test has this many videos before it.
const FIRST: usize = 20;
/// Maximum number of test blocks, so that a long history costs no more; the latest are used.
const BLOCKS: usize = 60;

/// A block of the test, on ln(1 + views).
pub(super) struct Block {
    pub(super) starts: i64,
    pub(super) videos: usize,
    pub(super) observed: f64,
    pub(super) predicted: f64,
    pub(super) same: f64,
}

/// The latest blocks of so many weeks, each forecast from the videos before it.
pub(super) fn blocks(past: &[Video], weeks: i64) -> Result<Vec<Block>> {
    let mut blocks = Vec::new();
    let Some(end) = past.last().map(|video| video.at) else {
        return Ok(blocks);
    };
    let mut from = end - weeks * WEEK;
    while blocks.len() < BLOCKS {
        interrupt::check()?;
        let first = past.partition_point(|video| video.at <= from);
        let (Some(before), Some(rest)) = (past.get(..first), past.get(first..)) else {
            break;
        };
        if before.len() < FIRST {
            break;
        }
        let inside: Vec<&Video> = rest
            .iter()
            .take_while(|video| video.at <= from + weeks * WEEK)
            .collect();
        let middle = mean(&inside.iter().map(|video| video.at as f64).collect::<Vec<_>>());
        let observed = median(inside.iter().map(|video| video.y).collect());
        if let (Some(middle), Some(observed), true) = (middle, observed, inside.len() >= 2)
            && let (Some(line), Some(same)) = (TrendLine::fit(before, from, &[]), same_as_last(before))
        {
            blocks.push(Block {
                starts: from,
                videos: inside.len(),
                observed,
                predicted: line.at((middle - from as f64) / WEEK as f64),
                same,
            });
        }
        from -= weeks * WEEK;
    }
    blocks.reverse();
    Ok(blocks)
}
