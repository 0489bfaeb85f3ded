//! Fitting the model of all channels, and testing it on channels that it has not seen.

use super::examples::{Example, Examples, columns};
use super::scores::{Later, Tested, later, scored};
use super::{GlobalModel, GlobalOptions, Sample};
use crate::display::progress;
use crate::error::{Error, Kind, Result};
use crate::model::folds::{random, shuffled};
use crate::model::outside::Seen;
use crate::model::record::Record;
use crate::platform::interrupt;
use crate::stats::metrics::median;
use ndarray::{Array2, ArrayView2, Axis};
use tubelab_numerics::tree::Ensemble;

/// With fewer channels there is nothing to compare.
const FEWEST_CHANNELS: usize = 10;
/// The share of the videos, by date, that the test on later videos learns from.
const EARLIER: f64 = 0.7;
/// The fewest videos to learn from in the test on later videos.
const FEWEST_EARLIER: usize = 200;

/// Fits the model of the sampled channels; `sample` has the counts of channels.
pub(crate) fn fit(
    channels: Vec<Examples>,
    options: &GlobalOptions,
    mut sample: Sample,
    digest: String,
) -> Result<GlobalModel> {
    sample.usable = channels.iter().map(|of| of.usable).sum();
    let channels: Vec<Vec<Example>> = channels
        .into_iter()
        .map(|of| of.examples)
        .filter(|examples| !examples.is_empty())
        .collect();
    sample.channels_used = channels.len();
    sample.videos_used = channels.iter().map(Vec::len).sum();
    if sample.channels_used < FEWEST_CHANNELS {
        return Err(Error::new(
            Kind::TooLittleData,
            format!(
                "{} of {} channels have four videos or more with known views, length and date",
                sample.channels_used, sample.stored
            ),
        )
        .hint(format!(
            "add channels until at least {FEWEST_CHANNELS} have that many: tubelab corpus add"
        )));
    }
    let chosen = options.single().chosen()?;
    let data = Data::of(&channels, columns(&chosen).len());
    let folds = shuffled(channels.len(), options.folds, &mut random(options.seed, 1));
    let mut bar = progress("channels: folds", folds.len() as u64 + 1);
    let mut fold_of = vec![0; channels.len()];
    for (fold, channels) in folds.iter().enumerate() {
        for channel in channels {
            if let Some(cell) = fold_of.get_mut(*channel) {
                *cell = fold;
            }
        }
    }
    let cut = data.moment(EARLIER);
    let (mut tested, mut tested_later): (Vec<Tested>, Vec<Tested>) = (Vec::new(), Vec::new());
    for fold in 0..folds.len() {
        let (held_out, rest): (Vec<usize>, Vec<usize>) =
            (0..data.examples.len()).partition(|row| data.fold(*row, &fold_of) == fold);
        tested.extend(data.test(&rest, &held_out, fold, options)?);
        let is_earlier = |row: &usize| data.examples.get(*row).is_some_and(|(_, example)| example.at < cut);
        let earlier: Vec<usize> = rest.into_iter().filter(is_earlier).collect();
        let after: Vec<usize> = held_out.into_iter().filter(|row| !is_earlier(row)).collect();
        if earlier.len() >= FEWEST_EARLIER && !after.is_empty() {
            tested_later.extend(data.test(&earlier, &after, fold, options)?);
        }
        bar.step(1);
    }
    let usual_spread = data.usual_spread();
    let scored = scored(&tested, usual_spread);
    let later: Option<Later> = later(&tested_later);
    let trees = options.boosting.fit(data.x.view(), &data.above, options.seed)?;
    bar.step(1);
    bar.done();
    Ok(GlobalModel {
        options: options.clone(),
        columns: columns(&chosen),
        trees,
        seen: Seen::of(data.x.view()),
        usual_spread,
        scored,
        later,
        sample,
        digest,
        record: Record::No,
    })
}

/// All examples as a matrix.
struct Data<'a> {
    /// With the index of the channel.
    examples: Vec<(usize, &'a Example)>,
    x: Array2<f64>,
    /// The target minus the level.
    above: Vec<f64>,
}

impl Data<'_> {
    fn of(channels: &[Vec<Example>], width: usize) -> Data<'_> {
        let examples: Vec<(usize, &Example)> = channels
            .iter()
            .enumerate()
            .flat_map(|(channel, examples)| examples.iter().map(move |example| (channel, example)))
            .collect();
        let mut x = Array2::from_elem((examples.len(), width), f64::NAN);
        for (mut row, (_, example)) in x.rows_mut().into_iter().zip(&examples) {
            for (cell, value) in row.iter_mut().zip(&example.x) {
                *cell = *value;
            }
        }
        let above = examples.iter().map(|(_, example)| example.y - example.recent.level);
        Data {
            above: above.collect(),
            x,
            examples,
        }
    }

    fn fold(&self, row: usize, fold_of: &[usize]) -> usize {
        let channel = self.examples.get(row).map_or(0, |(channel, _)| *channel);
        fold_of.get(channel).copied().unwrap_or(0)
    }

    /// The time before which this share of the videos was published.
    fn moment(&self, share: f64) -> i64 {
        let mut times: Vec<i64> = self.examples.iter().map(|(_, example)| example.at).collect();
        times.sort_unstable();
        let place = (times.len() as f64 * share) as usize;
        times.get(place).copied().unwrap_or(i64::MAX)
    }

    /// The median over the channels of the median spread of their last ten videos.
    fn usual_spread(&self) -> f64 {
        let mut of_channels: Vec<Vec<f64>> = Vec::new();
        for (channel, example) in &self.examples {
            if of_channels.len() <= *channel {
                of_channels.resize(channel + 1, Vec::new());
            }
            if let Some(spreads) = of_channels.get_mut(*channel) {
                spreads.push(example.recent.spread());
            }
        }
        let usual = median(of_channels.into_iter().filter_map(median).collect());
        // Channels whose videos all have the same views have no spread; what is divided by must not be 0.
        usual.filter(|spread| *spread > 0.0).unwrap_or(SMALLEST_SPREAD)
    }

    /// What a model of these rows adds to the level of others, inside the range of what it was fitted on.
    fn test(
        &self,
        train: &[usize],
        held_out: &[usize],
        fold: usize,
        options: &GlobalOptions,
    ) -> Result<Vec<Tested<'_>>> {
        interrupt::check()?;
        let x = self.x.select(Axis(0), train);
        let above: Vec<f64> = train.iter().filter_map(|row| self.above.get(*row).copied()).collect();
        let model = options.boosting.fit(x.view(), &above, options.seed)?;
        let added = added(&model, &Seen::of(x.view()), self.x.select(Axis(0), held_out));
        let rows = held_out.iter().filter_map(|row| self.examples.get(*row)).zip(added);
        Ok(rows
            .map(|((channel, example), added)| Tested {
                example,
                channel: *channel,
                fold,
                added,
            })
            .collect())
    }
}

/// One percent, on the scale of ln.
const SMALLEST_SPREAD: f64 = 0.01;

/// What a model adds to the level.
pub(super) fn added(trees: &Ensemble, seen: &Seen, mut x: Array2<f64>) -> Vec<f64> {
    seen.clamp(&mut x);
    trees.predict(ArrayView2::from(&x))
}
