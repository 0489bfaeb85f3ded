//! One training, one run in MLflow.

use super::{Model, Options, onnx};
use crate::cache::{forget, memo};
use crate::display::escape;
use crate::error::{Error, Result};
use crate::track::{self, Dataset, LoggedModel, Run, Status};
use polars::prelude::DataFrame;
use std::time::SystemTime;

/// The experiment that trainings of [`views`](super::views) belong to.
pub(super) const EXPERIMENT: &str = "tubelab-views";

/// What became of the logging.
#[derive(Clone, Debug, Default)]
pub(super) enum Logged {
    #[default]
    No,
    Yes(String),
    Failed(String),
}

impl Logged {
    pub(super) fn run_id(&self) -> Option<&str> {
        match self {
            Logged::Yes(id) => Some(id),
            _ => None,
        }
    }

    /// Without id and time: a notebook executed again shows the same bytes.
    pub(super) fn sentence(&self) -> Option<String> {
        match self {
            Logged::No => None,
            Logged::Yes(_) => Some(format!("Logged to MLflow, experiment {EXPERIMENT}.")),
            Logged::Failed(why) => Some(format!("Not logged to MLflow: {why}")),
        }
    }
}

/// Logs a model, unless this session has logged the same training to the same file before; a failure is told, not raised,
/// and tried again the next time.
pub(super) fn finished(model: &Model, started: SystemTime) -> Logged {
    let tracking = model.options.tracking();
    let database = tracking.database();
    let database = std::path::absolute(&database).unwrap_or(database);
    let training = format!("logged {} {} {:?}", database.display(), model.digest, model.options);
    if !database.exists() {
        // What was logged there is gone.
        forget::<String>(&training);
    }
    match memo(training, || track::log_in(&run_of(model, started)?, &tracking)) {
        Ok(id) => Logged::Yes(id),
        Err(error) => Logged::Failed(error.to_string().replace('\n', " ")),
    }
}

/// Logs that a training was refused. The refusal itself is what the caller hears of.
pub(super) fn failed(videos: &DataFrame, options: &Options, error: &Error, started: SystemTime) {
    let mut run = Run::new(EXPERIMENT, "views: elastic net")
        .started(started)
        .status(Status::Failed);
    settings(&mut run, options);
    run.tag("tubelab.error", &escape::cut(&error.to_string(), 1000));
    run.metric("videos.offered", videos.height() as f64);
    // Nothing is lost when this fails as well: the caller gets the error.
    let _ = track::log_in(&run, &options.tracking());
}

fn settings(run: &mut Run, options: &Options) {
    run.param("seed", options.seed);
    run.param("folds", options.folds);
    run.param("time_zone", &options.time_zone);
    run.param("features", options.features.join(" "));
    run.param("min_age_days", options.min_age_days);
    run.param("resamples", options.resamples);
}

fn run_of(model: &Model, started: SystemTime) -> Result<Run> {
    let mut run = Run::new(EXPERIMENT, "views: elastic net")
        .started(started)
        .status(Status::Finished);
    settings(&mut run, &model.options);
    let (penalty, l1_ratio) = model.penalty();
    run.param("penalty", penalty);
    run.param("l1_ratio", l1_ratio);
    run.param(
        "penalty_chosen",
        model.options.penalty.is_none() || model.options.l1_ratio.is_none(),
    );
    run.metric("videos.used", model.used as f64);
    run.metric("videos.excluded", model.excluded.iter().map(|e| e.videos as f64).sum());
    run.metric("better_than_baseline", f64::from(model.is_better_than_baseline()));
    run.metric("converged", f64::from(model.converged()));
    for (evaluation, scores) in model.evaluations() {
        for (predictor, scores) in [("", &scores.model), ("baseline.", &scores.baseline)] {
            for score in scores {
                let key = format!("{evaluation}.{predictor}{}", score.metric);
                for (ending, value) in [("", score.value), ("_low", score.low), ("_high", score.high)] {
                    if let Some(value) = value {
                        run.metric(&format!("{key}{ending}"), value);
                    }
                }
            }
        }
        for coverage in &scores.coverage {
            if let Some(share) = coverage.share() {
                run.metric(&format!("{evaluation}.coverage_{:.0}", coverage.level * 100.0), share);
            }
        }
    }
    for importance in &model.importance {
        run.metric(&format!("importance/{}", importance.feature), importance.drop);
    }
    if let Some(channel) = &model.channel {
        run.tag("tubelab.channel", channel);
    }
    run.tag("tubelab.verdict", &escape::cut(&model.verdict(), 1000));
    run.tag("tubelab.frame_sha256", &model.digest);
    run.dataset(Dataset {
        name: model.channel.clone().unwrap_or_else(|| "videos".into()),
        digest: model.digest.chars().take(32).collect(),
        source: "frame of videos, YouTube Data API v3".into(),
        schema: serde_json::json!({ "target": "ln(1 + views)", "features": model.columns }).to_string(),
        profile: serde_json::json!({
            "videos_used": model.used,
            "videos_excluded": model.excluded,
        })
        .to_string(),
        context: "training".into(),
    });
    run.table("tables/scores.csv", &model.scores()?)?;
    run.table("tables/importance.csv", &model.importance()?)?;
    run.figure("figures/importance.png", &crate::plot::feature_importance(model)?)?;
    run.model(
        LoggedModel::new(
            "views",
            onnx::linear(&model.linear, "ln_1p_views"),
            &model.columns,
            "ln_1p_views",
        )
        .file("views.json", model.to_json()?.into_bytes())
        .file("coefficients.json", coefficients(model)?.into_bytes())
        .registered(EXPERIMENT)
        .alias_where_free("champion"),
    );
    Ok(run)
}

/// The coefficients alone, readable without this crate.
fn coefficients(model: &Model) -> Result<String> {
    let columns = model
        .columns
        .iter()
        .zip(&model.linear.coefficients)
        .zip(model.linear.scaler.columns());
    let columns: Vec<_> = columns
        .map(|((column, weight), (mean, deviation))| {
            serde_json::json!({
                "column": column, "coefficient": weight, "mean": mean, "standard_deviation": deviation
            })
        })
        .collect();
    Ok(serde_json::to_string_pretty(&serde_json::json!({
        "format": "tubelab.coefficients",
        "format_version": 1,
        "formula": "ln(1 + views) = intercept + sum of coefficient * (x - mean) / standard_deviation",
        "intercept": model.linear.intercept,
        "columns": columns,
    }))?)
}
