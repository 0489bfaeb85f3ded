//! A model of views across channels: what it learns from many channels it applies to one that it has not seen.
//!
//! The channel's own recent level is where a prediction starts; the model adds what titles, lengths, times and the
//! course of the last videos change. So it needs a few videos of a channel, not hundreds.

mod card;
mod examples;
mod file;
mod fit;
mod history;
mod intervals;
mod options;
mod predict;
mod scores;

pub(crate) use examples::{Examples, examples};
pub(crate) use fit::fit;
pub use options::GlobalOptions;

use super::outside::Seen;
use super::record::Record;
use scores::{Later, Scored, Way};
use serde::{Deserialize, Serialize};
use tubelab_numerics::tree::Ensemble;

/// A model of views that was trained on many channels, with its test on channels that it has not seen. At the end of a
/// cell it shows its card.
///
/// It comes from [`Corpus::train`](crate::corpus::Corpus::train).
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct GlobalModel {
    pub(crate) options: GlobalOptions,
    /// The names of the columns of `x`.
    pub(crate) columns: Vec<String>,
    /// ln(1 + views) minus the level of the channel.
    pub(crate) trees: Ensemble,
    pub(crate) seen: Seen,
    /// The usual spread of a channel's videos around its level, on the scale of ln.
    pub(crate) usual_spread: f64,
    pub(crate) scored: Vec<Scored>,
    pub(crate) later: Option<Later>,
    pub(crate) sample: Sample,
    /// Digest of the videos' state.
    pub(crate) digest: String,
    #[serde(skip)]
    pub(crate) record: Record,
}

/// What the model was trained on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Sample {
    /// Channels of the corpus, those that were drawn, and those of them with a video to learn from.
    pub(crate) stored: usize,
    pub(crate) drawn: usize,
    pub(crate) channels_used: usize,
    /// Videos of the drawn channels that could be learnt from, and those that were used.
    pub(crate) usable: usize,
    pub(crate) videos_used: usize,
    /// The most videos of one channel.
    pub(crate) most: usize,
}

impl GlobalModel {
    /// Number of channels that the model was trained on.
    pub fn channels(&self) -> usize {
        self.sample.channels_used
    }

    /// Number of videos that the model was trained on.
    pub fn used(&self) -> usize {
        self.sample.videos_used
    }

    /// Whether the model makes the predictions of channels with such a history: it is better there, and nothing says that it
    /// is worse on later videos.
    fn uses(&self, scored: &Scored) -> bool {
        scored.is_better() && !self.is_worse_later()
    }

    /// Whether the model is worse than the level on videos that are later than all that it has seen.
    fn is_worse_later(&self) -> bool {
        let gain = self.later.as_ref().and_then(|later| later.gain.value);
        gain.is_some_and(|gain| gain <= 0.0)
    }

    /// What makes the predictions there.
    fn way<'a>(&self, scored: &'a Scored) -> &'a Way {
        match self.uses(scored) {
            true => &scored.model,
            false => &scored.own,
        }
    }

    /// The id of its MLflow run; `None` if it was not logged.
    pub fn run_id(&self) -> Option<&str> {
        self.record.run_id()
    }
}
