//! A training as a run of MLflow, with a model that Python loads.

use crate::common::file_client;
use polars::prelude::*;
use serde_json::json;
use tubelab::display::Show;
use tubelab::track;
use tubelab::train;

#[test]
fn a_training_is_a_run_and_its_model_can_be_opened() {
    let directory = tempfile::tempdir().unwrap();
    let frame = videos(60);
    let options = train::TrainOptions::new()
        .time_zone("UTC")
        .mlflow_directory(directory.path());
    let model = train::views_with(&frame, &options).unwrap();
    let id = model.run_id().unwrap();
    let text = model.bundle().get("text/plain").unwrap().to_owned();
    assert!(text.contains("Logged to MLflow, experiment tubelab-views."), "{text}");
    assert!(!text.contains(id), "an id would change at each execution");

    testkit::needs!(Python);
    let seen = file_client(directory.path(), json!({ "run": id }));
    assert_eq!(seen["experiment"], "tubelab-views");
    let files: Vec<&String> = seen["files"].as_object().unwrap().keys().collect();
    assert_eq!(
        files,
        ["figures/importance.png", "tables/importance.csv", "tables/scores.csv"]
    );
    assert!(
        seen["files"]["figures/importance.png"]
            .as_str()
            .unwrap()
            .starts_with("\u{89}PNG")
    );
    assert!(
        seen["files"]["tables/scores.csv"]
            .as_str()
            .unwrap()
            .starts_with("evaluation,predictor,metric,value")
    );
    let r2 = model
        .scores()
        .unwrap()
        .column("value")
        .unwrap()
        .f64()
        .unwrap()
        .get(0)
        .unwrap();
    let logged: f64 = seen["metrics"]["out_of_fold.r2"].as_str().unwrap().parse().unwrap();
    assert_eq!(logged, r2);
    assert_eq!(seen["params"]["alpha"], model.penalty().unwrap().0.to_string());
    let digest = seen["inputs"][0][1].as_str().unwrap();
    assert!(
        digest.len() == 32
            && seen["tags"]["tubelab.frame_sha256"]
                .as_str()
                .unwrap()
                .starts_with(digest)
    );

    let runs = track::runs_with(&track::TrackOptions::directory(directory.path())).unwrap();
    assert_eq!(runs.column("status").unwrap().str().unwrap().get(0), Some("FINISHED"));
    let place = track::TrackOptions::directory(directory.path());
    let file = track::file_with("models:/tubelab-views@champion", "views.json", &place).unwrap();
    std::fs::write(directory.path().join("champion.json"), file).unwrap();
    let opened = train::load_file(directory.path().join("champion.json")).unwrap();
    let (a, b) = (opened.predict(&frame).unwrap(), model.predict(&frame).unwrap());
    let views = |f: &DataFrame| f.column("predicted_views").unwrap().f64().unwrap().sum().unwrap();
    assert!((views(&a) / views(&b) - 1.0).abs() < 1e-12);

    // Python loads it and predicts the same numbers from the features, in whatever order their columns stand.
    let model_file =
        String::from_utf8(track::file_with("models:/tubelab-views/1", "MLmodel", &place).unwrap()).unwrap();
    assert!(model_file.contains(&format!("run_id: \"{id}\"")), "{model_file}");
    let (_, logged) = seen["models"].as_object().unwrap().iter().next().unwrap();
    let inputs: serde_json::Value = serde_json::from_str(logged["signature"]["inputs"].as_str().unwrap()).unwrap();
    let names: Vec<&str> = inputs
        .as_array()
        .unwrap()
        .iter()
        .map(|input| input["name"].as_str().unwrap())
        .collect();
    let table = tubelab::features::features(&frame, "UTC").unwrap();
    let columns: Vec<Vec<Option<f64>>> = names
        .iter()
        .map(|name| {
            table
                .column(name)
                .unwrap()
                .cast(&DataType::Float64)
                .unwrap()
                .f64()
                .unwrap()
                .iter()
                .collect()
        })
        .collect();
    let rows: Vec<Vec<Option<f64>>> = (0..60)
        .map(|row| columns.iter().map(|column| column[row]).collect())
        .collect();
    let question = json!({ "model": "models:/tubelab-views@champion", "rows": rows });
    let predicted = file_client(directory.path(), question);
    assert_eq!(predicted["columns"], json!(["ln_1p_views"]));
    let ours = b.column("predicted_views").unwrap().f64().unwrap().iter();
    let theirs = predicted["values"].as_array().unwrap();
    assert_eq!(theirs.len(), 60);
    for (ours, theirs) in ours.zip(theirs) {
        let (ours, theirs) = (ours.unwrap().ln_1p(), theirs.as_f64().unwrap());
        assert!((ours - theirs).abs() < 1e-6, "{ours} and {theirs}");
    }

    // A refused training is a failed run.
    assert!(
        train::views_with(&frame.slice(0, 5), &options)
            .unwrap_err()
            .is_too_little_data()
    );
    let runs = track::runs_with(&track::TrackOptions::directory(directory.path())).unwrap();
    let status: Vec<_> = runs.column("status").unwrap().str().unwrap().iter().flatten().collect();
    assert_eq!(status.iter().filter(|status| **status == "FAILED").count(), 1);
}

#[test]
fn a_failure_to_log_does_not_fail_the_training() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("not a directory");
    std::fs::write(&file, "").unwrap();
    let model = train::views_with(&videos(60), &train::TrainOptions::new().mlflow_directory(&file)).unwrap();
    assert_eq!(model.run_id(), None);
    let text = model.bundle().get("text/plain").unwrap().to_owned();
    assert!(text.contains("Not logged to MLflow"), "{text}");
}

/// Videos whose views grow with the number in their title.
pub fn videos(n: usize) -> DataFrame {
    let utc = DataType::Datetime(TimeUnit::Microseconds, Some(TimeZone::UTC));
    let published: Vec<i64> = (0..n as i64)
        .map(|i| 1_700_000_000_000_000 + i * 90_000_000_000)
        .collect();
    let times = |name: &str, values: &[i64]| Column::new(name.into(), values).cast(&utc).unwrap();
    DataFrame::new(
        n,
        vec![
            Column::new("video_id".into(), (0..n).map(|i| format!("v{i}")).collect::<Vec<_>>()),
            Column::new("channel_title".into(), vec!["Tests"; n]),
            Column::new(
                "title".into(),
                (0..n)
                    .map(|i| if i % 3 == 0 { "seven 7" } else { "plain" })
                    .collect::<Vec<_>>(),
            ),
            Column::new("description".into(), vec![""; n]),
            times("published_at", &published),
            times("fetched_at", &vec![1_900_000_000_000_000; n]),
            Column::new(
                "duration_s".into(),
                (0..n as i64).map(|i| 100 + i * 37 % 900).collect::<Vec<_>>(),
            ),
            Column::new(
                "views".into(),
                (0..n as i64)
                    .map(|i| 1000 + i * 7919 % 500 + if i % 3 == 0 { 2000 } else { 0 })
                    .collect::<Vec<_>>(),
            ),
            Column::new("live".into(), vec!["none"; n]),
            Column::new("is_short".into(), vec![false; n]),
        ],
    )
    .unwrap()
}
