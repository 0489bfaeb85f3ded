//! Models of a channel's views, honestly evaluated.
//!
//! [`views`] fits ln(1 + views) by an elastic net of the [features](crate::features) known before publication, and tests
//! it twice on videos it has not seen: in shuffled folds, and on the next videos in time. It is compared with a simple
//! guess, the median of the last ten videos of the same format, and says so when it is no better.
//!
//! What it finds are associations: videos with numbers in their titles may have more views for another reason.

mod card;
mod conformal;
mod elastic_net;
mod evaluate;
mod file;
mod importance;
mod logged;
pub mod metrics;
mod onnx;
mod options;
mod rows;
mod score;
mod tables;
#[allow(dead_code)]
pub(crate) mod tree;
mod verdict;

pub use file::open;
pub use options::Options;

use crate::cache::memo;
use crate::error::{Error, Kind, Moment, Result};
use crate::features::columns::{instants, integers, text};
use crate::features::features_after;
use conformal::{LEVELS, Residuals};
use elastic_net::Linear;
use importance::Importance;
use polars::prelude::{Column, DataFrame};
use rows::{Excluded, Rows, matrix};
use score::Evaluation;
use serde::{Deserialize, Serialize};

/// Fewer usable videos are refused.
const REFUSED_BELOW: usize = 10;
/// Fewer usable videos are fitted with a warning.
const FEW: usize = 30;
/// Fits, evaluates and logs a model of the views of one channel's videos, with the default [`Options`].
///
/// `videos` is a frame as `clean` returns it. Left out, counted and told: videos that are live or upcoming, of unknown
/// views, duration or date, and those published less than seven days before they were fetched, which have not collected
/// their views yet.
///
/// The same videos with the same options are the same training: in one session it is done once, and logged as one run,
/// however often the cell runs. [`cache::clear`](crate::cache::clear) and another session train and log anew. A run that
/// could not be logged is tried again.
///
/// Errors: fewer than ten usable videos ([`Error::is_too_little_data`]); a frame that lacks columns or holds several
/// channels ([`Error::is_input`]). A failure to log never fails the training: the card tells it.
pub fn views(videos: &DataFrame) -> Result<Model> {
    views_with(videos, &Options::new())
}

/// The same with settings of your own; they are checked before anything is fitted.
pub fn views_with(videos: &DataFrame, options: &Options) -> Result<Model> {
    options.check()?;
    crate::interrupt::begin();
    let started = std::time::SystemTime::now();
    let fitted = same_training(videos, options)
        .and_then(|training| memo(training, || fit(videos, options)))
        .at(|| "training a model of views");
    match fitted {
        Ok(mut model) => {
            if options.tracked {
                model.logged = logged::finished(&model, started);
            }
            Ok(model)
        }
        Err(error) => {
            if options.tracked && error.is_too_little_data() {
                logged::failed(videos, options, &error, started);
            }
            Err(error)
        }
    }
}

/// What a training is known by: all that is read of the frame, and all options.
fn same_training(videos: &DataFrame, options: &Options) -> Result<String> {
    let title = channel_title(videos);
    Ok(format!("train::views {} {title:?} {options:?}", rows::digest(videos)?))
}

/// A fitted model of views with its evaluation. At the end of a cell it shows its card.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Model {
    format: String,
    format_version: u32,
    channel: Option<String>,
    /// SHA-256 of what was read of the frame.
    digest: String,
    options: Options,
    features: Vec<String>,
    columns: Vec<String>,
    linear: Linear,
    used: usize,
    excluded: Vec<Excluded>,
    out_of_fold: Evaluation,
    /// `None` when there are too few videos.
    time_ordered: Option<Evaluation>,
    residuals: Residuals,
    importance: Vec<Importance>,
    warnings: Vec<String>,
    /// Moments of all uploads (microseconds), for the growth and pause of later videos.
    uploads: Vec<i64>,
    #[serde(skip)]
    logged: logged::Logged,
}

fn fit(videos: &DataFrame, options: &Options) -> Result<Model> {
    let chosen = options.chosen()?;
    let (rows, excluded) = Rows::read(videos, &chosen, &options.time_zone, options.min_age_days)?;
    if rows.len() < REFUSED_BELOW {
        let mut reasons: Vec<String> = excluded.iter().map(|e| format!("{} {}", e.videos, e.reason)).collect();
        if reasons.is_empty() {
            reasons.push("none left out".into());
        }
        return Err(Error::new(
            Kind::TooLittleData,
            format!(
                "{} of {} videos can be used ({}), and a model needs {REFUSED_BELOW}",
                rows.len(),
                videos.height(),
                reasons.join(", ")
            ),
        )
        .hint("choose a channel with more videos, or look at the medians instead"));
    }
    let folds = options.folds.min(rows.len() / 2);
    let tested = evaluate::out_of_fold(&rows, folds, options)?;
    let later = evaluate::time_ordered(&rows, folds, options)?;
    let baseline = evaluate::baseline(&rows);
    let all: Vec<usize> = (0..rows.len()).collect();
    let (linear, _) = evaluate::fit(&rows, &all, options)?;
    let converged = linear.converged && tested.iter().chain(&later).all(|fold| fold.model.converged);

    let mut uploads: Vec<i64> = instants(videos, "published_at")?.into_iter().flatten().collect();
    uploads.sort_unstable();
    let columns: Vec<String> = chosen
        .iter()
        .flat_map(|f| f.columns)
        .map(|name| (*name).to_owned())
        .collect();
    Ok(Model {
        format: file::FORMAT.into(),
        format_version: file::FORMAT_VERSION,
        channel: channel_title(videos),
        digest: rows::digest(videos)?,
        options: options.clone(),
        features: chosen.iter().map(|f| f.name.to_owned()).collect(),
        warnings: warnings(&rows, options, folds, later.is_empty(), converged, &columns),
        columns,
        used: rows.len(),
        excluded,
        out_of_fold: score::judge(&rows, &tested, &baseline, true, options),
        time_ordered: (!later.is_empty()).then(|| score::judge(&rows, &later, &baseline, false, options)),
        residuals: Residuals::new(tested.iter().flat_map(|fold| score::errors(fold, &rows.y))),
        importance: importance::importance(&rows, &tested, &chosen, options.seed),
        linear,
        uploads,
        logged: logged::Logged::default(),
    })
}

fn channel_title(videos: &DataFrame) -> Option<String> {
    let titles = text(videos, "channel_title").ok()?;
    titles.into_iter().flatten().next().map(str::to_owned)
}

fn warnings(
    rows: &Rows,
    options: &Options,
    folds: usize,
    untimed: bool,
    converged: bool,
    columns: &[String],
) -> Vec<String> {
    let mut said = Vec::new();
    let n = rows.len();
    if n < FEW {
        said.push(format!(
            "Only {n} videos: every number here is uncertain; read the intervals, not the values."
        ));
    }
    if folds < options.folds {
        said.push(format!(
            "{folds} folds instead of {}: there are too few videos for more.",
            options.folds
        ));
    }
    if untimed {
        said.push("Too few videos to test on the next ones in time.".into());
    }
    if !converged {
        said.push("The fit did not converge: coefficients may be off in their last digits.".into());
    }
    for (column, unknown) in columns.iter().zip(rows.unknown()) {
        // The first upload has no earlier one: that is no gap in the data.
        if unknown > usize::from(column == "days_since_last_upload_log") {
            said.push(format!(
                "{column} is unknown for {unknown} of {n} videos; the mean stands in."
            ));
        }
    }
    // Views of all videos count from the start of playback since then (of Shorts since 31 March 2025).
    const REDEFINED: i64 = 1_787_529_600_000_000; // 2026-08-24T00:00:00Z
    let after = rows
        .published
        .iter()
        .filter(|published| **published >= REDEFINED)
        .count();
    if after > 0 && after < n {
        said.push(format!(
            "YouTube counts views differently since 24 August 2026; {after} of {n} videos are later than that."
        ));
    }
    said
}

impl Model {
    /// Predicted views of videos, in the order of the rows. `videos` needs `video_id`, `title`, `published_at` and
    /// `duration_s`, and may have `description` and `is_short`; they can be planned videos.
    ///
    /// Returns `video_id`, `predicted_views` (the median: half of such videos get fewer), `low_80`, `high_80`, `low_95`,
    /// `high_95`; null where the date or the duration is unknown, or where there are too few videos for an interval
    /// (20 for 95%).
    pub fn predict(&self, videos: &DataFrame) -> Result<DataFrame> {
        let chosen = self.options.chosen()?;
        let table = features_after(videos, &self.options.time_zone, &self.uploads)?;
        let logs = self.linear.predict(matrix(&table, &chosen)?.view());
        let known: Vec<bool> = instants(videos, "published_at")?
            .iter()
            .zip(integers(videos, "duration_s")?)
            .map(|(published, seconds)| published.is_some() && seconds.is_some_and(|seconds| seconds >= 0))
            .collect();
        let column = |name: &str, shift: Option<f64>| {
            let of = |(log, known): (&f64, &bool)| {
                let views = (log + shift?).exp_m1().max(0.0);
                (*known && views.is_finite()).then_some(views)
            };
            Column::new(
                name.into(),
                logs.iter().zip(&known).map(of).collect::<Vec<Option<f64>>>(),
            )
        };
        let [half_80, half_95] = LEVELS.map(|level| self.residuals.half_width(level));
        Ok(DataFrame::new(
            videos.height(),
            vec![
                Column::new("video_id".into(), text(videos, "video_id")?),
                column("predicted_views", Some(0.0)),
                column("low_80", half_80.map(|half| -half)),
                column("high_80", half_80),
                column("low_95", half_95.map(|half| -half)),
                column("high_95", half_95),
            ],
        )?)
    }

    /// The title of the channel, where the frame told it.
    pub fn channel(&self) -> Option<&str> {
        self.channel.as_deref()
    }

    /// How many videos the model was fitted on.
    pub fn used(&self) -> usize {
        self.used
    }

    /// The penalty (scikit-learn's `alpha`) and L1 ratio that were given or chosen.
    pub fn penalty(&self) -> (f64, f64) {
        (self.linear.penalty.penalty, self.linear.penalty.l1_ratio)
    }

    /// What a reader should know before trusting the numbers.
    pub fn warnings(&self) -> &[String] {
        &self.warnings
    }

    /// Whether the last fit converged.
    pub fn converged(&self) -> bool {
        self.linear.converged
    }

    /// The run's id in MLflow, where it was logged.
    pub fn run_id(&self) -> Option<&str> {
        self.logged.run_id()
    }

    fn evaluations(&self) -> impl Iterator<Item = (&'static str, &Evaluation)> {
        let timed = self
            .time_ordered
            .as_ref()
            .map(|evaluation| ("time_ordered", evaluation));
        std::iter::once(("out_of_fold", &self.out_of_fold)).chain(timed)
    }
}
