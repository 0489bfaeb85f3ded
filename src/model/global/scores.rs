//! How well a model predicts channels that it has not seen, beside the median of each channel's last ten videos.

use super::examples::Example;
use super::intervals::{Miss, half_widths, middle, over_channels};
use crate::model::conformal::LEVELS;
use crate::stats::Estimate;
use serde::{Deserialize, Serialize};

/// The most earlier videos of a new channel.
const FEW: usize = 15;

/// Channels are compared where their history is equally long.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Past {
    /// 3 to 15 earlier videos.
    Few,
    /// More.
    Many,
}

impl Past {
    pub(super) const ALL: [Past; 2] = [Past::Few, Past::Many];

    pub(super) fn of(earlier: usize) -> Past {
        match earlier <= FEW {
            true => Past::Few,
            false => Past::Many,
        }
    }

    pub(super) fn words(self) -> &'static str {
        match self {
            Past::Few => "3 to 15 earlier videos",
            Past::Many => "more than 15 earlier videos",
        }
    }
}

/// A mean over channels with its 95% interval.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct OverChannels {
    pub(crate) channels: usize,
    pub(crate) value: Option<f64>,
    pub(crate) low: Option<f64>,
    pub(crate) high: Option<f64>,
}

impl From<Estimate> for OverChannels {
    fn from(estimate: Estimate) -> Self {
        OverChannels {
            channels: estimate.n,
            value: estimate.value,
            low: estimate.low,
            high: estimate.high,
        }
    }
}

/// One way to predict: the model, or the channel's own level.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Way {
    /// The mean absolute error of ln(1 + views).
    pub(crate) error: OverChannels,
    /// Half the widths of the intervals in units of a video's scale.
    pub(crate) half: [Option<f64>; 2],
    /// The share of videos inside the intervals, which were made from other channels.
    pub(crate) coverage: [OverChannels; 2],
    /// What is added so that half of the videos lie above and half below.
    pub(crate) shift: f64,
}

/// The test on unseen channels, where their history is equally long.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Scored {
    pub(crate) past: Past,
    pub(crate) videos: usize,
    pub(crate) model: Way,
    pub(crate) own: Way,
    /// The error of the level minus that of the model.
    pub(crate) gain: OverChannels,
}

impl Scored {
    /// Whether the interval of the gain is above 0.
    pub(crate) fn is_better(&self) -> bool {
        self.gain.low.is_some_and(|low| low > 0.0)
    }
}

/// The test on videos that are later than all that the model has seen, of channels that it has not seen.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Later {
    pub(crate) videos: usize,
    pub(crate) model: OverChannels,
    pub(crate) own: OverChannels,
    pub(crate) gain: OverChannels,
}

/// A tested video: what the model adds to the level, predicted without its channel, in which fold.
#[derive(Clone, Copy)]
pub(super) struct Tested<'a> {
    pub(super) example: &'a Example,
    pub(super) channel: usize,
    pub(super) fold: usize,
    pub(super) added: f64,
}

/// The two tests of all histories; one without a tested video is left out.
pub(super) fn scored(tested: &[Tested], usual_spread: f64) -> Vec<Scored> {
    let of = |past: Past| {
        let those: Vec<Tested> = tested
            .iter()
            .copied()
            .filter(|tested| Past::of(tested.example.recent.earlier) == past)
            .collect();
        let model = way(&those, usual_spread, |tested| tested.added, true);
        (!those.is_empty()).then(|| Scored {
            past,
            videos: those.len(),
            own: way(&those, usual_spread, |_| 0.0, false),
            gain: gain(&those, model.shift),
            model,
        })
    };
    Past::ALL.into_iter().filter_map(of).collect()
}

/// The test on later videos.
pub(super) fn later(tested: &[Tested]) -> Option<Later> {
    let error =
        |added: fn(&Tested) -> f64| over_channels(tested.iter().map(|t| (t.channel, miss(t, added(t)).abs()))).into();
    (!tested.is_empty()).then(|| Later {
        videos: tested.len(),
        model: error(|tested| tested.added),
        own: error(|_| 0.0),
        gain: gain(tested, 0.0),
    })
}

fn miss(tested: &Tested, added: f64) -> f64 {
    tested.example.y - tested.example.recent.level - added
}

fn gain(tested: &[Tested], shift: f64) -> OverChannels {
    let of = |t: &Tested| (t.channel, miss(t, 0.0).abs() - miss(t, t.added + shift).abs());
    over_channels(tested.iter().map(of)).into()
}

fn way(tested: &[Tested], usual_spread: f64, added: impl Fn(&Tested) -> f64, centred: bool) -> Way {
    let plain: Vec<Miss> = tested
        .iter()
        .map(|t| Miss {
            channel: t.channel,
            error: miss(t, added(t)),
        })
        .collect();
    let shift = if centred { middle(&plain) } else { 0.0 };
    let scaled: Vec<Miss> = tested
        .iter()
        .zip(&plain)
        .map(|(t, plain)| Miss {
            error: (plain.error - shift) / t.example.recent.scale(usual_spread),
            ..*plain
        })
        .collect();
    let folds = tested.iter().map(|t| t.fold + 1).max().unwrap_or(0);
    let mut inside: [Vec<(usize, f64)>; 2] = Default::default();
    for fold in 0..folds {
        let of_fold = |wanted: bool| {
            let all = tested.iter().zip(&scaled);
            all.filter(move |(t, _)| (t.fold == fold) == wanted)
                .map(|(_, miss)| *miss)
        };
        let half = half_widths(&of_fold(false).collect::<Vec<_>>());
        for (half, inside) in half.into_iter().zip(&mut inside) {
            let Some(half) = half else { continue };
            inside.extend(of_fold(true).map(|miss| (miss.channel, f64::from(miss.error.abs() <= half))));
        }
    }
    Way {
        error: over_channels(plain.iter().map(|miss| (miss.channel, (miss.error - shift).abs()))).into(),
        half: half_widths(&scaled),
        coverage: inside.map(|inside| over_channels(inside.into_iter()).into()),
        shift,
    }
}

/// The names of the levels in tables.
pub(super) fn level_names() -> [String; 2] {
    LEVELS.map(|level| format!("{:.0}", level * 100.0))
}
