//! Training on every channel.

use super::analyze::{State, run_on};
use super::results::{Place, Run};
use super::store::Corpus;
use crate::error::{Context, Result};
use crate::model::global::{Examples, Sample, examples, fit};
use crate::train::{GlobalModel, GlobalOptions, logged_global};
use sha2::{Digest, Sha256};
use std::time::SystemTime;

/// The directory among the results.
const NAME: &str = "model-views";
/// Of a channel at least so many videos are wanted before channels are left out.
const ENOUGH: usize = 30;

impl Corpus {
    /// Trains a model of views on the videos of all channels, tests it on channels that it has not seen, and logs it to
    /// MLflow. It predicts the videos of a channel with as few as three earlier ones, with an honest interval; see
    /// [`GlobalModel::predict`].
    ///
    /// The prediction starts from the channel's own level, the median of its last ten videos of the same format; gradient
    /// boosting adds what is known before publication: title, length, time, and how the last videos went. Where that is
    /// no better than the level alone, the level is what the model predicts, and the card says so.
    ///
    /// **Test.** The channels are divided into folds, and each is predicted by a model of the others. Errors are compared
    /// channel by channel, so that channels with many videos do not count more; channels with 3 to 15 earlier videos are
    /// tested apart from those with more. Intervals hold for a video of a channel that the model has not seen: each
    /// channel has the same weight in them, and their width follows the spread of the channel's last ten videos.
    ///
    /// **Sample.** At most [`max_videos`](GlobalOptions::max_videos) videos are learned from: of each channel the first 13
    /// that have three usable ones before them, and the latest. If that leaves fewer than 30 videos per channel, channels
    /// are drawn at random. The card says what was sampled.
    ///
    /// The model is stored with the results of the corpus, and read from there as long as the corpus stays as it is.
    ///
    /// # Errors
    /// `is_too_little_data()`: fewer than ten channels have four usable videos. `is_format()`: a file of the corpus is
    /// damaged. `is_storage()`: the model cannot be written. `is_interrupted()`: the user stopped it.
    ///
    /// # Examples
    /// ```
    /// use tubelab::prelude::*;
    /// use tubelab::train::GlobalOptions;
    ///
    /// let directory = tempfile::tempdir()?;
    /// let corpus = corpus::demo(directory.path().join("channels"), 12)?;
    /// let model = corpus.train_with(&GlobalOptions::new().tracked(false))?; // corpus.train()? logs to MLflow, too
    /// println!("{}", model.verdict());
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn train(&self) -> Result<GlobalModel> {
        self.train_with(&GlobalOptions::new())
    }

    /// As [`train`](Self::train), with options.
    ///
    /// # Errors
    /// As [`train`](Self::train); `is_input()`: an option is out of range.
    ///
    /// # Examples
    /// ```
    /// use tubelab::corpus;
    /// use tubelab::train::GlobalOptions;
    ///
    /// let directory = tempfile::tempdir()?;
    /// let corpus = corpus::demo(directory.path().join("channels"), 12)?;
    /// let model = corpus.train_with(&GlobalOptions::new().max_videos(1_000).tracked(false))?;
    /// assert!(model.used() <= 1_000);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn train_with(&self, options: &GlobalOptions) -> Result<GlobalModel> {
        options.check()?;
        self.trained(options).with_context(|| "training across channels")
    }

    fn trained(&self, options: &GlobalOptions) -> Result<GlobalModel> {
        let started = SystemTime::now();
        let state = self.state()?;
        let run = run_of(options, &state);
        let place = Place::new(&self.root, NAME, &run.run);
        let stored = || GlobalModel::read(&std::fs::read(place.model()).ok()?).ok();
        if place.run().as_ref() == Some(&run)
            && let Some(mut model) = stored()
        {
            model.options = options.clone();
            if options.tracked {
                model.record = logged_global(&model, started);
            }
            return Ok(model);
        }
        let plan = SamplePlan::of(&state.ids, options);
        let found = self.each_bucket("train: buckets", |bucket| {
            let mut drawn = 0;
            let mut found: Vec<(String, Examples)> = Vec::new();
            self.bucket(bucket)?.each(None, |id, videos| {
                if plan.has(id) {
                    drawn += 1;
                    found.push((id.to_owned(), examples(videos, options, plan.most)?));
                }
                Ok(())
            })?;
            Ok((drawn, found))
        })?;
        let sample = Sample {
            stored: state.channels,
            drawn: found.iter().map(|(drawn, _)| drawn).sum(),
            most: plan.most,
            ..Sample::default()
        };
        // By id, so that the folds do not depend on the number of buckets.
        let mut channels: Vec<(String, Examples)> = found.into_iter().flat_map(|(_, found)| found).collect();
        channels.sort_by(|a, b| a.0.cmp(&b.0));
        let channels = channels.into_iter().map(|(_, examples)| examples).collect();
        let mut model = fit(channels, options, sample, state.digest.clone())?;
        if options.tracked {
            model.record = logged_global(&model, started);
        }
        // Other processes may have added channels meanwhile: then it is the model of neither state.
        if self.state()?.digest == state.digest {
            Place::write(&place.model(), model.to_file()?.as_bytes())?;
            place.complete(&run)?;
        }
        Ok(model)
    }
}

/// Which channels are drawn, and how many videos of each.
struct SamplePlan {
    seed: u64,
    /// Channels are drawn whose digest is at most this.
    highest: u64,
    most: usize,
}

impl SamplePlan {
    fn of(ids: &[String], options: &GlobalOptions) -> SamplePlan {
        let most = (options.max_videos / ids.len().max(1)).max(ENOUGH);
        let mut digests: Vec<u64> = ids.iter().map(|id| digest(options.seed, id)).collect();
        digests.sort_unstable();
        let last = (options.max_videos / most).min(ids.len()).saturating_sub(1);
        SamplePlan {
            seed: options.seed,
            highest: digests.get(last).copied().unwrap_or(u64::MAX),
            most,
        }
    }

    fn has(&self, id: &str) -> bool {
        digest(self.seed, id) <= self.highest
    }
}

/// A number for each channel that looks random.
fn digest(seed: u64, id: &str) -> u64 {
    let digest = Sha256::digest(format!("{seed}\n{id}"));
    digest.first_chunk().map_or(0, |bytes| u64::from_be_bytes(*bytes))
}

/// The description of the model: its name holds a digest of everything that it depends on.
fn run_of(options: &GlobalOptions, state: &State) -> Run {
    let GlobalOptions {
        max_videos,
        folds,
        seed,
        boosting,
        time_zone,
        tracked: _,
        mlflow_directory: _,
    } = options;
    let depends = format!("{max_videos} {folds} {seed} {boosting:?}");
    run_on(NAME, time_zone, &depends, state)
}
