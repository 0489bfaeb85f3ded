//! Prediction intervals for a channel that the model has not seen.

use crate::model::conformal::LEVELS;
use crate::stats::{self, Estimate};

/// An error of one video, in units of its scale, with the index of its channel.
#[derive(Clone, Copy)]
pub(super) struct Miss {
    pub(super) channel: usize,
    pub(super) error: f64,
}

/// Half the widths of the intervals, in units of a video's scale, for each of [`LEVELS`]; `None` with too few channels:
/// 95% needs 19, 80% needs 4.
///
/// Videos of one channel resemble each other, so channels count, not videos: each channel has the same weight, and one
/// more channel could have any error (Dunn, Wasserman and Ramdas 2023, "Distribution-free prediction sets for two-layer
/// hierarchical models", pooled CDFs).
pub(super) fn half_widths(misses: &[Miss]) -> [Option<f64>; 2] {
    let mut weighted = weighted(misses);
    weighted.sort_unstable_by(|a, b| a.0.total_cmp(&b.0));
    let channels = weighted.iter().map(|(_, weight)| weight).sum::<f64>().round();
    LEVELS.map(|level| {
        // The sum of weights is a hair off in floating point.
        let wanted = (channels + 1.0) * level - 1e-6;
        let mut sum = 0.0;
        let mut reached = weighted.iter().find(|(_, weight)| {
            sum += weight;
            sum >= wanted
        });
        reached.take().map(|(error, _)| *error)
    })
}

/// Absolute errors with weights that are 1 for each channel together.
fn weighted(misses: &[Miss]) -> Vec<(f64, f64)> {
    let mut videos = vec![0.0; misses.iter().map(|miss| miss.channel + 1).max().unwrap_or(0)];
    for miss in misses {
        if let Some(count) = videos.get_mut(miss.channel) {
            *count += 1.0;
        }
    }
    let weight = |channel: usize| 1.0 / videos.get(channel).copied().unwrap_or(1.0);
    misses
        .iter()
        .map(|miss| (miss.error.abs(), weight(miss.channel)))
        .collect()
}

/// The median error with every channel counting the same.
pub(super) fn middle(misses: &[Miss]) -> f64 {
    let mut weighted: Vec<(f64, f64)> = weighted(misses)
        .into_iter()
        .zip(misses)
        .map(|((_, weight), miss)| (miss.error, weight))
        .collect();
    weighted.sort_unstable_by(|a, b| a.0.total_cmp(&b.0));
    let half = weighted.iter().map(|(_, weight)| weight).sum::<f64>() / 2.0;
    let mut sum = 0.0;
    let mut reached = weighted.iter().find(|(_, weight)| {
        sum += weight;
        sum >= half
    });
    reached.take().map_or(0.0, |(error, _)| *error)
}

/// The mean over the channels of what each has on average, with its interval.
pub(super) fn over_channels(values: impl Iterator<Item = (usize, f64)>) -> Estimate {
    let mut sums: Vec<(f64, f64)> = Vec::new();
    for (channel, value) in values {
        if sums.len() <= channel {
            sums.resize(channel + 1, (0.0, 0.0));
        }
        if let Some((sum, count)) = sums.get_mut(channel) {
            *sum += value;
            *count += 1.0;
        }
    }
    let means: Vec<f64> = sums
        .iter()
        .filter(|(_, count)| *count > 0.0)
        .map(|(sum, count)| sum / count)
        .collect();
    stats::mean(&means)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn misses(of: &[(usize, f64)]) -> Vec<Miss> {
        of.iter()
            .map(|(channel, error)| Miss {
                channel: *channel,
                error: *error,
            })
            .collect()
    }

    #[test]
    fn a_channel_counts_once_however_many_videos_it_has() {
        // Nine channels with one small error each, and one with a hundred large ones.
        let mut of: Vec<(usize, f64)> = (0..9).map(|channel| (channel, 0.1 * channel as f64)).collect();
        of.extend((0..100).map(|_| (9, -50.0)));
        let misses = misses(&of);
        // 80% of eleven channels is 8.8: the ninth small error.
        assert_eq!(half_widths(&misses), [Some(0.1 * 8.0), None]);
        assert_eq!(middle(&misses), 0.1 * 3.0);
        let mean = over_channels(of.into_iter());
        assert_eq!(mean.n, 10);
        assert!((mean.value.unwrap() - (3.6 - 50.0) / 10.0).abs() < 1e-12);
    }

    #[test]
    fn with_one_video_each_it_is_the_ordinary_conformal_interval() {
        let errors: Vec<(usize, f64)> = (0..99)
            .map(|n| (n, if n % 2 == 0 { n as f64 } else { -(n as f64) }))
            .collect();
        let ordinary = crate::model::conformal::Residuals::new(errors.iter().map(|(_, error)| *error));
        assert_eq!(
            half_widths(&misses(&errors)),
            LEVELS.map(|level| ordinary.half_width(level))
        );
        assert_eq!(half_widths(&[]), [None, None]);
    }
}
