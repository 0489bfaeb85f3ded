//! How the views of a video accumulate with its age: the share of the views at 90 days that it has at a younger age.
//!
//! A curve from a small family is not chosen but averaged, each weighted by how well it explains the data: with few
//! young videos several curves explain them about equally well, and the plausible range shows it.

use super::metrics::median;

/// The age in days at which views are compared. A video of this age has a share of 1.
pub(crate) const REFERENCE: f64 = 90.0;

/// The family: no accumulation at all, an exponential approach with a time constant in days, and a logarithmic one
/// with its onset in days.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Curve {
    AtOnce,
    Exponential(f64),
    Logarithmic(f64),
}

const CURVES: [Curve; 23] = [
    Curve::AtOnce,
    Curve::Exponential(1.0),
    Curve::Exponential(2.0),
    Curve::Exponential(3.0),
    Curve::Exponential(4.5),
    Curve::Exponential(6.5),
    Curve::Exponential(9.0),
    Curve::Exponential(12.0),
    Curve::Exponential(16.0),
    Curve::Exponential(20.0),
    Curve::Exponential(25.0),
    Curve::Exponential(32.0),
    Curve::Exponential(45.0),
    Curve::Logarithmic(0.001),
    Curve::Logarithmic(0.01),
    Curve::Logarithmic(0.05),
    Curve::Logarithmic(0.2),
    Curve::Logarithmic(0.5),
    Curve::Logarithmic(1.5),
    Curve::Logarithmic(4.0),
    Curve::Logarithmic(10.0),
    Curve::Logarithmic(30.0),
    Curve::Logarithmic(90.0),
];

impl Curve {
    /// ln of the share at this age.
    fn log_share(self, days: f64) -> f64 {
        let days = days.max(0.01);
        if days >= REFERENCE {
            return 0.0;
        }
        match self {
            Curve::AtOnce => 0.0,
            Curve::Exponential(scale) => ((-days / scale).exp_m1() / (-REFERENCE / scale).exp_m1()).ln(),
            Curve::Logarithmic(onset) => ((days / onset).ln_1p() / (REFERENCE / onset).ln_1p()).ln(),
        }
    }
}

/// A video: its age in days, the group whose level it has (its format), and ln(1 + views).
#[derive(Clone, Copy, Debug)]
pub(crate) struct Aged {
    pub(crate) days: f64,
    pub(crate) group: usize,
    pub(crate) log_views: f64,
}

/// Two observations of one video: its ages in days, and the difference of ln(1 + views).
#[derive(Clone, Copy, Debug)]
pub(crate) struct Observed {
    pub(crate) from: f64,
    pub(crate) to: f64,
    pub(crate) gain: f64,
}

/// How plausible each curve is; the weights add up to 1.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Accumulation {
    weights: Vec<f64>,
}

impl Accumulation {
    /// From the ages and views of many videos at one time: the level of each group follows one line in time, and the
    /// rest of what is typical of young videos is accumulation.
    pub(crate) fn of_videos(videos: &[Aged]) -> Accumulation {
        Accumulation::weighted(|curve| {
            let settled: Vec<Aged> = videos
                .iter()
                .map(|video| Aged {
                    log_views: video.log_views - curve.log_share(video.days),
                    ..*video
                })
                .collect();
            residuals(&settled)
        })
    }

    /// From pairs of dated observations, which need no assumption about the level.
    pub(crate) fn of_observations(pairs: &[Observed]) -> Accumulation {
        Accumulation::weighted(|curve| {
            let expected = |pair: &Observed| curve.log_share(pair.to) - curve.log_share(pair.from);
            pairs.iter().map(|pair| pair.gain - expected(pair)).collect()
        })
    }

    fn weighted(residuals: impl Fn(Curve) -> Vec<f64>) -> Accumulation {
        let likelihood: Vec<f64> = CURVES.iter().map(|curve| log_likelihood(&residuals(*curve))).collect();
        let best = likelihood.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let mut weights: Vec<f64> = likelihood.iter().map(|value| (value - best).exp()).collect();
        let total: f64 = weights.iter().sum();
        weights.iter_mut().for_each(|weight| *weight /= total);
        Accumulation { weights }
    }

    /// The share of the views at 90 days that a video of this age has: the mean of the curves on the log scale.
    pub(crate) fn log_share(&self, days: f64) -> f64 {
        let curves = CURVES.iter().zip(&self.weights);
        curves.map(|(curve, weight)| weight * curve.log_share(days)).sum()
    }

    /// One function of age for each plausible curve: together they have at least 95% of the weight.
    pub(crate) fn plausible(&self) -> Vec<impl Fn(f64) -> f64 + use<>> {
        let mut order: Vec<(Curve, f64)> = CURVES.into_iter().zip(self.weights.iter().copied()).collect();
        order.sort_by(|a, b| b.1.total_cmp(&a.1));
        let mut together = 0.0;
        let enough = |(_, weight): &(Curve, f64)| {
            let needed = together < 0.95;
            together += weight;
            needed
        };
        order
            .into_iter()
            .take_while(enough)
            .map(|(curve, _)| move |days| curve.log_share(days))
            .collect()
    }

    /// The smallest and the largest plausible ln share at this age.
    pub(crate) fn range(&self, days: f64) -> (f64, f64) {
        let shares = self.plausible();
        shares
            .iter()
            .map(|share| share(days))
            .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), share| {
                (low.min(share), high.max(share))
            })
    }
}

/// The profile log-likelihood of residuals with heavy tails (Student's t with four degrees of freedom), at the scale
/// that the median absolute residual implies.
fn log_likelihood(residuals: &[f64]) -> f64 {
    const FREEDOM: f64 = 4.0;
    /// The 75% quantile of Student's t with four degrees of freedom.
    const QUARTILE: f64 = 0.740_697;
    let Some(spread) = median(residuals.iter().map(|value| value.abs()).collect()) else {
        return 0.0;
    };
    let mut scale = (spread / QUARTILE).max(1e-6);
    // The scale of largest likelihood, by its fixed-point equation (Lange, Little & Taylor 1989).
    for _ in 0..20 {
        let weighted = |value: &f64| (FREEDOM + 1.0) * value * value / (FREEDOM + (value / scale).powi(2));
        let sum: f64 = residuals.iter().map(weighted).sum();
        scale = (sum / residuals.len() as f64).sqrt().max(1e-6);
    }
    let density = |value: &f64| -scale.ln() - (FREEDOM + 1.0) / 2.0 * ((value / scale).powi(2) / FREEDOM).ln_1p();
    residuals.iter().map(density).sum()
}

/// What remains after the level of each group and a common line in time, fitted by reweighted least squares so that a
/// hit does not tilt it.
fn residuals(videos: &[Aged]) -> Vec<f64> {
    let groups = videos.iter().map(|video| video.group + 1).max().unwrap_or(0);
    let mut weights = vec![1.0; videos.len()];
    let mut rest = Vec::new();
    for _ in 0..6 {
        let mut sums = vec![(0.0, 0.0, 0.0); groups];
        for (video, weight) in videos.iter().zip(&weights) {
            if let Some((total, days, views)) = sums.get_mut(video.group) {
                *total += weight;
                *days += weight * video.days;
                *views += weight * video.log_views;
            }
        }
        let centre = |group: usize| {
            let (total, days, views) = sums.get(group).copied().unwrap_or_default();
            if total > 0.0 {
                (days / total, views / total)
            } else {
                (0.0, 0.0)
            }
        };
        let (mut across, mut along) = (0.0, 0.0);
        for (video, weight) in videos.iter().zip(&weights) {
            let (days, views) = centre(video.group);
            across += weight * (video.days - days) * (video.log_views - views);
            along += weight * (video.days - days).powi(2);
        }
        let slope = if along > 0.0 { across / along } else { 0.0 };
        rest = videos
            .iter()
            .map(|video| {
                let (days, views) = centre(video.group);
                video.log_views - views - slope * (video.days - days)
            })
            .collect();
        let scale = median(rest.iter().map(|value: &f64| value.abs()).collect())
            .unwrap_or(0.0)
            .max(1e-6)
            / 0.674_49;
        for (weight, value) in weights.iter_mut().zip(&rest) {
            *weight = 5.0 / (4.0 + (value / scale).powi(2));
        }
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::{Rng, SeedableRng};
    use rand_chacha::ChaCha8Rng;

    fn normal(random: &mut ChaCha8Rng) -> f64 {
        (0..12).map(|_| random.gen_range(0.0..1.0)).sum::<f64>() - 6.0
    }

    /// Uploads every second day over a year, whose views gather with a time constant of `scale` days.
    fn channel(seed: u64, scale: f64, growth: f64) -> Vec<Aged> {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        (0..180)
            .map(|place| {
                let days = 3.0 + 2.0 * f64::from(place);
                let share = if scale > 0.0 { -(-days / scale).exp_m1() } else { 1.0 };
                Aged {
                    days,
                    group: 0,
                    log_views: 9.0 - growth * days / 365.0 + share.ln() + 0.6 * normal(&mut random),
                }
            })
            .collect()
    }

    #[test]
    fn the_share_of_a_young_video_is_found() {
        for growth in [0.0, 0.3] {
            let mut inside = 0;
            let mut shares = Vec::new();
            for seed in 0..40 {
                let found = Accumulation::of_videos(&channel(seed, 20.0, growth));
                let truth = (1.0 - (-10.0_f64 / 20.0).exp()).ln();
                let (low, high) = found.range(10.0);
                inside += i32::from(low - 1e-9 <= truth && truth <= high + 1e-9);
                shares.push(found.log_share(10.0).exp());
            }
            let middle = median(shares).unwrap();
            assert!((middle - 0.393).abs() < 0.1, "{middle}");
            assert!(inside >= 34, "{inside} of 40");
        }
    }

    #[test]
    fn views_that_come_at_once_stay_as_they_are() {
        let shares: Vec<f64> = (0..40)
            .map(|seed| Accumulation::of_videos(&channel(seed, 0.0, 0.3)).log_share(10.0).exp())
            .collect();
        let middle = median(shares).unwrap();
        assert!(middle > 0.8, "{middle}");
    }

    #[test]
    fn dated_observations_need_no_level() {
        let share = |days: f64| (1.0 - (-days / 20.0).exp()).ln();
        let pairs: Vec<Observed> = (0..40)
            .map(|place| {
                let from = 4.0 + f64::from(place);
                Observed {
                    from,
                    to: from + 14.0,
                    gain: share(from + 14.0) - share(from) + 0.02 * f64::from(place % 3 - 1),
                }
            })
            .collect();
        let found = Accumulation::of_observations(&pairs);
        let share = found.log_share(10.0).exp();
        assert!((share - 0.398).abs() < 0.02, "{share}");
    }

    #[test]
    fn a_video_of_90_days_has_all_its_views() {
        for curve in CURVES {
            assert_eq!(curve.log_share(90.0), 0.0);
            assert!(curve.log_share(89.9).abs() < 0.01);
            let ages = [1.0, 7.0, 28.0, 60.0];
            assert!(
                ages.windows(2)
                    .all(|pair| curve.log_share(pair[0]) <= curve.log_share(pair[1]))
            );
        }
    }
}
