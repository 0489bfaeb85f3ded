//! Logging of trainings across channels to MLflow.

use super::logged::{once, tracking};
use crate::display::escape;
use crate::error::Result;
use crate::model::{GlobalModel, Record};
use crate::track::{Run, Status};
use std::time::SystemTime;

const EXPERIMENT: &str = "tubelab-global-views";

/// Logs a model once per session. A failure is reported on its card, not returned as an error.
pub(crate) fn logged(model: &GlobalModel, started: SystemTime) -> Record {
    let training = format!("{EXPERIMENT} {} {:?}", model.digest, model.options);
    let tracking = tracking(model.options.mlflow_directory.as_deref());
    once(&training, EXPERIMENT.to_owned(), &tracking, || run_of(model, started))
}

fn run_of(model: &GlobalModel, started: SystemTime) -> Result<Run> {
    let mut run = Run::new(
        EXPERIMENT,
        &format!("views across {} channels", model.sample.channels_used),
    )
    .started(started)
    .status(Status::Finished);
    let options = &model.options;
    run.param("max_videos", options.max_videos);
    run.param("folds", options.folds);
    run.param("seed", options.seed);
    run.param("time_zone", &options.time_zone);
    run.param("boosting.n_estimators", options.boosting.n_estimators);
    run.param("boosting.learning_rate", options.boosting.learning_rate);
    run.param("boosting.max_depth", options.boosting.max_depth);
    run.param("boosting.min_samples_leaf", options.boosting.min_samples_leaf);
    run.metric("channels.all", model.sample.stored as f64);
    run.metric("channels.used", model.sample.channels_used as f64);
    run.metric("videos.usable", model.sample.usable as f64);
    run.metric("videos.used", model.sample.videos_used as f64);
    let scores = model.scores()?;
    let tests = crate::frame::columns::strings(&scores, "test")?;
    for name in [
        "model_error",
        "median_error",
        "gain",
        "gain_low",
        "gain_high",
        "coverage_80",
        "coverage_95",
    ] {
        let values = crate::frame::columns::numbers(&scores, name)?;
        for (test, value) in tests.iter().zip(values) {
            if let (Some(test), Some(value)) = (test, value) {
                run.metric(&format!("{}.{name}", test.replace(' ', "_")), value);
            }
        }
    }
    run.tag("tubelab.verdict", &escape::cut(&model.verdict(), 1000));
    run.tag("tubelab.corpus_sha256", &model.digest);
    run.table("tables/scores.csv", &scores)?;
    run.table("tables/importance.csv", &model.importance()?)?;
    run.artifact("model.json", model.to_file()?.into_bytes());
    Ok(run)
}
