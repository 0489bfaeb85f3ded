//! The card of a model across channels, and its tables.

use super::GlobalModel;
use super::scores::{OverChannels, Scored, Way, level_names};
use crate::display::number::{count, full};
use crate::display::report::report;
use crate::display::{Bundle, Show};
use crate::error::Result;
use polars::prelude::{Column, DataFrame};

crate::display::show::display_as_shown!(GlobalModel);

impl Show for GlobalModel {
    fn bundle(&self) -> Bundle {
        let title = format!("Model of views across {}", count(self.sample.channels_used, "channel"));
        let scores = self.scores().unwrap_or_default();
        let tables = [("Test on channels that the model has not seen", &scores)];
        report(&title, &self.sentences(), &tables, "")
    }
}

impl GlobalModel {
    /// The verdict: where the model is better than the median of the channel's own last ten videos, as sentences.
    pub fn verdict(&self) -> String {
        let sentences: Vec<String> = self.scored.iter().map(|scored| self.sentence(scored)).collect();
        sentences.join(" ")
    }

    /// Whether the model is better, on channels that it has not seen, than the median of a channel's own last ten videos:
    /// the 95% interval of the difference of their mean absolute errors (of ln(1 + views), each channel counting the
    /// same) is above 0, and it is not worse on videos that are later than all that it has seen. `earlier` is the number of videos that the channel has published: channels with 3 to 15 and
    /// those with more are tested separately.
    ///
    /// ```
    /// use tubelab::prelude::*;
    /// use tubelab::train::GlobalOptions;
    ///
    /// let directory = tempfile::tempdir()?;
    /// let corpus = corpus::demo(directory.path().join("channels"), 12)?;
    /// let model = corpus.train_with(&GlobalOptions::new().tracked(false))?;
    /// println!("{} {}", model.is_better_than_own_median(15), model.verdict());
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn is_better_than_own_median(&self, earlier: usize) -> bool {
        let past = super::scores::Past::of(earlier);
        self.scored
            .iter()
            .any(|scored| scored.past == past && self.uses(scored))
    }

    /// The tests on unseen channels, one row each.
    ///
    /// | column | meaning |
    /// |---|---|
    /// | `test` | channels with 3 to 15 earlier videos, with more, or later videos: those published after all that the tested model has seen |
    /// | `channels`, `videos` | how many were tested |
    /// | `model_error` | mean absolute error of ln(1 + views) of the model, each channel counting the same |
    /// | `median_error` | that of the median of the channel's last ten videos |
    /// | `gain`, `gain_low`, `gain_high` | `median_error` − `model_error` with its 95% interval (Student, over channels) |
    /// | `predicts` | what makes the predictions: `model` or `own median` |
    /// | `coverage_80`, `coverage_95` | percent of the videos inside the intervals, which were made from other channels; with `…_low` and `…_high` |
    ///
    /// # Errors
    /// No error is known to occur.
    pub fn scores(&self) -> Result<DataFrame> {
        let rows = self.scored.len() + usize::from(self.later.is_some());
        let mut names: Vec<&str> = self.scored.iter().map(|scored| scored.past.words()).collect();
        let mut videos: Vec<i64> = self.scored.iter().map(|scored| scored.videos as i64).collect();
        let mut predicts: Vec<Option<&str>> = self
            .scored
            .iter()
            .map(|scored| Some(if self.uses(scored) { "model" } else { "own median" }))
            .collect();
        let column = |of: fn(&Scored) -> OverChannels, later: Option<OverChannels>| {
            let mut all: Vec<OverChannels> = self.scored.iter().map(of).collect();
            all.extend(later);
            all
        };
        if let Some(later) = &self.later {
            names.push("later videos");
            videos.push(later.videos as i64);
            predicts.push(None);
        }
        let later = |pick: fn(&super::scores::Later) -> OverChannels| self.later.as_ref().map(pick);
        let model = column(|scored| scored.model.error, later(|later| later.model));
        let own = column(|scored| scored.own.error, later(|later| later.own));
        let gain = column(|scored| scored.gain, later(|later| later.gain));
        let numbers = |name: &str, of: &[OverChannels], pick: fn(&OverChannels) -> Option<f64>, times: f64| {
            let values: Vec<Option<f64>> = of.iter().map(|of| pick(of).map(|value| value * times)).collect();
            Column::new(name.into(), values)
        };
        let channels: Vec<i64> = model.iter().map(|of| of.channels as i64).collect();
        let mut columns = vec![
            Column::new("test".into(), names),
            Column::new("channels".into(), channels),
            Column::new("videos".into(), videos),
            numbers("model_error", &model, |of| of.value, 1.0),
            numbers("median_error", &own, |of| of.value, 1.0),
            numbers("gain", &gain, |of| of.value, 1.0),
            numbers("gain_low", &gain, |of| of.low, 1.0),
            numbers("gain_high", &gain, |of| of.high, 1.0),
            Column::new("predicts".into(), predicts),
        ];
        for (level, name) in level_names().into_iter().enumerate() {
            let of = |way: &Way| way.coverage.get(level).copied().unwrap_or_default();
            let mut covered: Vec<OverChannels> = self.scored.iter().map(|scored| of(self.way(scored))).collect();
            covered.resize(rows, OverChannels::default());
            let name = format!("coverage_{name}");
            // A mean of shares may have an interval beyond 1.
            columns.push(numbers(&name, &covered, |of| of.value, 100.0));
            columns.push(numbers(
                &format!("{name}_low"),
                &covered,
                |of| of.low.map(|low| low.max(0.0)),
                100.0,
            ));
            columns.push(numbers(
                &format!("{name}_high"),
                &covered,
                |of| of.high.map(|high| high.min(1.0)),
                100.0,
            ));
        }
        Ok(DataFrame::new(rows, columns)?)
    }

    /// What the trees divide the videos by: `column` and its `share` of the gain of all splits, the greatest first. What
    /// goes with views need not cause them.
    ///
    /// # Errors
    /// No error is known to occur.
    pub fn importance(&self) -> Result<DataFrame> {
        let gains = self.trees.gains();
        let total: f64 = gains.iter().sum();
        let mut rows: Vec<(&str, f64)> = self
            .columns
            .iter()
            .zip(gains)
            .map(|(name, gain)| (name.as_str(), if total > 0.0 { gain / total } else { 0.0 }))
            .collect();
        rows.sort_by(|a, b| b.1.total_cmp(&a.1));
        let (names, shares): (Vec<&str>, Vec<f64>) = rows.into_iter().unzip();
        Ok(DataFrame::new_infer_height(vec![
            Column::new("column".into(), names),
            Column::new("share".into(), shares),
        ])?)
    }

    /// What one test says.
    fn sentence(&self, scored: &Scored) -> String {
        let past = scored.past.words();
        let channels = count(scored.gain.channels, "channel");
        let (model, own) = (factor(scored.model.error.value), factor(scored.own.error.value));
        match (scored.is_better(), self.uses(scored)) {
            (_, true) => format!(
                "With {past}: predictions are off by a factor of {model} on {channels} that the model has not seen, better \
                 than the median of the channel's last ten videos ({own})."
            ),
            (true, false) => format!(
                "With {past}: better than the median of the channel's last ten videos on {channels} that the model has not \
                 seen (off by a factor of {model} against {own}), but worse on later videos, so that median is what is \
                 predicted."
            ),
            (false, false) => format!(
                "With {past}: no better than the median of the channel's last ten videos (off by a factor of {model} \
                 against {own} on {channels} that the model has not seen), so that median is what is predicted."
            ),
        }
    }

    fn sentences(&self) -> Vec<String> {
        let mut sentences: Vec<String> = self.scored.iter().map(|scored| self.sentence(scored)).collect();
        if let Some(later) = &self.later {
            let (model, own) = (factor(later.model.value), factor(later.own.value));
            sentences.push(format!(
                "On videos published after all that the model had seen, of channels that it had not seen, predictions are \
                 off by a factor of {model}, the median of the channel's last ten videos by {own}."
            ));
        }
        let sample = &self.sample;
        sentences.push(match (sample.drawn < sample.stored, sample.videos_used < sample.usable) {
            (false, false) => format!(
                "Trained on all {} that have three or more before them, of {}.",
                count(sample.videos_used, "video"),
                count(sample.channels_used, "channel")
            ),
            (drawn, _) => {
                let channels = match drawn {
                    true => format!("{} of {} channels, drawn at random", full(sample.drawn as i64), full(sample.stored as i64)),
                    false => format!("all {}", count(sample.stored, "channel")),
                };
                format!(
                    "Trained on a sample: {channels}; of each the first 13 videos that have three or more before them, and \
                     the latest, at most {} in all: {} of {} videos.",
                    full(sample.most as i64),
                    full(sample.videos_used as i64),
                    full(sample.usable as i64)
                )
            }
        });
        sentences.push("All of this is association: another title may not change the views.".to_owned());
        sentences.extend(self.record.sentence());
        sentences
    }
}

fn factor(error: Option<f64>) -> String {
    error.map_or("–".to_owned(), |error| format!("{:.2}", error.exp()))
}
