//! Logging of trainings to MLflow: one run per training.

use super::{Model, Target, TrainOptions};
use crate::cache::{forget, memo};
use crate::display::escape;
use crate::error::{Error, Result};
use crate::model::{Linear, Record, TrainingRow, fit};
use crate::track::{self, Dataset, LoggedModel, Run, Status};
use polars::prelude::DataFrame;
use std::path::Path;
use std::time::SystemTime;

/// The experiment that trainings of a target belong to.
fn experiment(target: Target) -> String {
    format!("tubelab-{}", target.name())
}

/// Moves the alias `champion` to a model's version. A failure of MLflow is not an error, because `load` reads the
/// model's own file; it is returned as words.
pub(super) fn promote_alias(model: &Model) -> Option<String> {
    let run = model.run_id()?;
    let moved = track::promote_with(
        run,
        &experiment(model.target),
        &tracking(model.options.mlflow_directory.as_deref()),
    );
    let error = moved.err()?;
    Some(format!(
        "the MLflow alias `champion` was not moved: {}",
        error.message()
    ))
}

/// Trains a model, unless this session has run the same training before, and logs it.
pub(super) fn trained(videos: &DataFrame, options: &TrainOptions, target: Target) -> Result<Model> {
    let started = SystemTime::now();
    match fit::trained(videos, options, target) {
        Ok(mut model) => {
            if options.tracked {
                model.record = finished(&model, started);
            }
            Ok(model)
        }
        Err(error) => {
            if options.tracked && (error.is_too_little_data() || error.is_interrupted()) {
                failed(videos, options, target, &error, started);
            }
            Err(error)
        }
    }
}

/// Where a training is logged.
pub(super) fn tracking(directory: Option<&Path>) -> track::TrackOptions {
    match directory {
        Some(directory) => track::TrackOptions::default().in_directory(directory),
        None => track::TrackOptions::default(),
    }
}

/// Logs a model, unless this session has logged the same training to the same file before. A failure is reported, not
/// returned as an error, and tried again the next time.
pub(super) fn finished(model: &Model, started: SystemTime) -> Record {
    let training = format!("{} {} {:?}", model.target.name(), model.digest, model.options);
    let tracking = tracking(model.options.mlflow_directory.as_deref());
    once(&training, experiment(model.target), &tracking, || {
        run_of(model, started)
    })
}

/// Logs what a training is, unless this session has logged the same to the same file before.
pub(super) fn once(
    training: &str,
    experiment: String,
    tracking: &track::TrackOptions,
    run: impl FnOnce() -> Result<Run>,
) -> Record {
    let database = tracking.database();
    let database = std::path::absolute(&database).unwrap_or(database);
    let training = format!("logged {} {training}", database.display());
    if !database.exists() {
        // What was logged there is gone.
        forget::<String>(&training);
    }
    match memo(training, || track::log_with(&run()?, tracking)) {
        Ok(id) => Record::Yes { id, experiment },
        Err(error) => Record::Failed(error.to_string().replace('\n', " ")),
    }
}

/// Logs that a training failed or was interrupted. The caller gets the original error.
pub(super) fn failed(videos: &DataFrame, options: &TrainOptions, target: Target, error: &Error, started: SystemTime) {
    let mut run = Run::new(&experiment(target), target.name())
        .started(started)
        .status(match error.is_interrupted() {
            true => Status::Killed,
            false => Status::Failed,
        });
    settings(&mut run, options);
    run.tag("tubelab.error", &escape::cut(&error.to_string(), 1000));
    run.metric("videos.offered", videos.height() as f64);
    // Nothing is lost when this fails as well: the caller gets the error.
    let _ = track::log_with(&run, &tracking(options.mlflow_directory.as_deref()));
}

fn settings(run: &mut Run, options: &TrainOptions) {
    run.param("seed", options.seed);
    run.param("folds", options.folds);
    run.param("time_zone", &options.time_zone);
    run.param("features", options.features.join(" "));
    run.param("min_age_days", options.min_age_days);
    run.param("resamples", options.resamples);
    let learners: Vec<&str> = options.learners.iter().map(|learner| learner.name()).collect();
    run.param("learners", learners.join(" "));
    run.param("forest.n_estimators", options.forest.n_estimators);
    run.param("forest.max_depth", options.forest.max_depth);
    run.param("forest.min_samples_leaf", options.forest.min_samples_leaf);
    run.param("forest.max_features", options.forest.max_features);
    run.param("boosting.n_estimators", options.boosting.n_estimators);
    run.param("boosting.learning_rate", options.boosting.learning_rate);
    run.param("boosting.max_depth", options.boosting.max_depth);
    run.param("boosting.min_samples_leaf", options.boosting.min_samples_leaf);
    run.param("search", options.search);
}

/// The name of a run, which tells it apart from others in a list: target, learner, channel and time.
fn name_of(model: &Model, started: SystemTime) -> String {
    let channel = model
        .channel()
        .map(|title| format!(" · {}", escape::cut(&escape::text(title), 40)));
    let at = jiff::Timestamp::try_from(started).map_or_else(
        |_| String::new(),
        |at| at.strftime(" · %Y-%m-%d %H:%M:%S UTC").to_string(),
    );
    format!(
        "{}: {}{}{at}",
        model.target.name(),
        model.learner.words(),
        channel.unwrap_or_default()
    )
}

fn run_of(model: &Model, started: SystemTime) -> Result<Run> {
    let name = name_of(model, started);
    let mut run = Run::new(&experiment(model.target), &name)
        .started(started)
        .status(Status::Finished);
    settings(&mut run, &model.options);
    run.param("learner", model.learner.name());
    if let Some((alpha, l1_ratio)) = model.penalty() {
        run.param("alpha", alpha);
        run.param("l1_ratio", l1_ratio);
    }
    run.param(
        "alpha_chosen",
        model.options.alpha.is_none() || model.options.l1_ratio.is_none(),
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
    for compared in &model.compared {
        for (evaluation, scores) in compared.evaluations() {
            for score in &scores.model {
                if let Some(value) = score.value {
                    run.metric(
                        &format!("{evaluation}.{}.{}", compared.learner.name(), score.metric),
                        value,
                    );
                }
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
        schema: serde_json::json!({ "target": model.target.formula(), "features": model.columns }).to_string(),
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
    let output = model.target.output();
    let name = model.target.name();
    let row = |seen: &TrainingRow| seen.x.iter().map(|x| x.unwrap_or(f64::NAN)).collect();
    let mut logged = LoggedModel::new(name, model.onnx(), &model.columns, output)
        .example(model.seen.iter().take(3).map(row).collect())
        .file(&format!("{name}.json"), model.to_file()?.into_bytes())
        .registered(&experiment(model.target))
        .alias_where_free("champion");
    if let Some(linear) = &model.linear {
        logged = logged.file("coefficients.json", coefficients(model, linear)?.into_bytes());
    }
    run.model(logged);
    Ok(run)
}

/// The coefficients only, readable without this crate.
fn coefficients(model: &Model, linear: &Linear) -> Result<String> {
    let columns = model
        .columns
        .iter()
        .zip(&linear.coefficients)
        .zip(linear.scaler.columns());
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
        "formula": format!(
            "{} = intercept + sum of coefficient * (x - mean) / standard_deviation",
            model.target.formula()
        ),
        "intercept": linear.intercept,
        "columns": columns,
    }))?)
}
