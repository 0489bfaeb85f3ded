//! Generated frames with planted effects, and Python as an oracle.

use polars::prelude::*;
use rand::{Rng, SeedableRng, seq::SliceRandom};
use rand_chacha::ChaCha8Rng;
use serde_json::Value;
use std::io::Write;
use std::process::{Command, Stdio};
use tubelab::train::{self, Learner, Model, TrainOptions};

pub const DAY: i64 = 86_400_000_000;
/// 2020-01-01T00:00:00Z.
pub const START: i64 = 1_577_836_800_000_000;

/// What is planted, on ln(views).
#[derive(Clone, Copy)]
pub struct Planted {
    pub short: f64,
    pub number: f64,
    pub question: f64,
    pub weekend: f64,
    pub growth_a_year: f64,
    pub noise: f64,
}

pub const CLEAR: Planted = Planted {
    short: 1.2,
    number: 0.6,
    question: -0.35,
    weekend: 0.8,
    growth_a_year: 0.3,
    noise: 0.4,
};

/// A frame with the columns of `clean` that anything here reads, and likes and comments beside.
pub struct Videos {
    pub published: Vec<i64>,
    pub titles: Vec<String>,
    pub descriptions: Vec<Option<String>>,
    pub durations: Vec<Option<i64>>,
    pub short: Vec<Option<bool>>,
    pub views: Vec<Option<i64>>,
    pub live: Vec<String>,
    pub fetched: i64,
}

pub fn generated(n: usize, seed: u64, planted: Planted) -> Videos {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let words = [
        "borrow",
        "lifetimes",
        "async",
        "traits",
        "macros",
        "tooling",
        "channels",
        "iterators",
    ];
    let mut v = Videos {
        published: vec![],
        titles: vec![],
        descriptions: vec![],
        durations: vec![],
        short: vec![],
        views: vec![],
        live: vec![],
        fetched: 0,
    };
    let mut at = START;
    for _ in 0..n {
        at += random.gen_range(DAY / 2..3 * DAY);
        let (short, number, question) = (random.gen_bool(0.3), random.gen_bool(0.4), random.gen_bool(0.4));
        let mut title: Vec<&str> = (0..random.gen_range(2..7))
            .map(|_| *words.choose(&mut random).unwrap())
            .collect();
        if number {
            title.push("7");
        }
        let title = title.join(" ") + if question { "?" } else { "" };
        let weekday = (at / DAY + 3).rem_euclid(7); // 1970-01-01 was a Thursday; Monday is 0
        let normal: f64 = (0..12).map(|_| random.gen_range(0.0..1.0)).sum::<f64>() - 6.0;
        let log = 8.0
            + planted.short * f64::from(short)
            + planted.number * f64::from(number)
            + planted.question * f64::from(question)
            + planted.weekend * f64::from(weekday >= 5)
            + planted.growth_a_year * (at - START) as f64 / (365.25 * DAY as f64)
            + planted.noise * normal;
        v.published.push(at);
        v.titles.push(title);
        v.descriptions
            .push(Some("See https://example.org #rust".repeat(random.gen_range(0..4))));
        v.durations.push(Some(if short {
            random.gen_range(15..60)
        } else {
            random.gen_range(120..3600)
        }));
        v.short.push(Some(short));
        v.views.push(Some(log.exp_m1().max(0.0) as i64));
        v.live.push("none".into());
    }
    // All are old enough to be compared as they are.
    v.fetched = at + 100 * DAY;
    v
}

impl Videos {
    pub fn frame(&self) -> DataFrame {
        let n = self.titles.len();
        let utc = DataType::Datetime(TimeUnit::Microseconds, Some(polars::prelude::TimeZone::UTC));
        let moments = |name: &str, values: &[i64]| Column::new(name.into(), values).cast(&utc).unwrap();
        let mut columns = vec![
            Column::new(
                "video_id".into(),
                (0..n).map(|i| format!("v{i:05}")).collect::<Vec<_>>(),
            ),
            Column::new("channel_id".into(), vec!["UCgenerated"; n]),
            Column::new("channel_title".into(), vec!["Generated <b>channel</b>"; n]),
            Column::new("title".into(), self.titles.clone()),
            Column::new("description".into(), self.descriptions.clone()),
            moments("published_at", &self.published),
            moments("fetched_at", &vec![self.fetched; n]),
            Column::new("duration_s".into(), self.durations.clone()),
            Column::new("views".into(), self.views.clone()),
        ];
        let share = |part: i64| self.views.iter().map(|v| v.map(|v| v / part)).collect::<Vec<_>>();
        columns.push(Column::new("likes".into(), share(20)));
        columns.push(Column::new("comments".into(), share(200)));
        columns.push(Column::new("live".into(), self.live.clone()));
        columns.push(Column::new("is_short".into(), self.short.clone()));
        // Two tags, or none.
        let mut tags = polars::prelude::ListStringChunkedBuilder::new("tags".into(), n, n);
        for row in 0..n {
            match row % 2 {
                0 => tags.append_values_iter(["a", "b"].into_iter()),
                _ => tags.append_null(),
            }
        }
        columns.push(tags.finish().into_series().into_column());
        DataFrame::new(n, columns).unwrap()
    }
}

/// All models, small: what a test needs that asks of their parts and not of their quality.
pub fn quick() -> TrainOptions {
    untracked()
        .forest(train::Forest {
            n_estimators: 20,
            ..train::Forest::default()
        })
        .boosting(train::Boosting {
            n_estimators: 20,
            ..train::Boosting::default()
        })
        .folds(3)
        .resamples(100)
}

/// The elastic net alone.
pub fn net() -> TrainOptions {
    untracked().learners([Learner::ElasticNet])
}

pub fn untracked() -> TrainOptions {
    TrainOptions::new().time_zone("UTC").tracked(false)
}

pub fn fitted(videos: &Videos) -> Model {
    train::views_with(&videos.frame(), &untracked()).unwrap()
}

/// Runs a script of Python on a JSON value; what it prints is JSON.
pub fn python(script: &str, input: &Value) -> Value {
    let mut child = Command::new(testkit::python())
        .args(["-c", script])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(input.to_string().as_bytes())
        .unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "the oracle failed");
    serde_json::from_slice(&output.stdout).unwrap()
}

pub fn floats(frame: &DataFrame, column: &str) -> Vec<Option<f64>> {
    frame.column(column).unwrap().f64().unwrap().iter().collect()
}

pub fn texts(frame: &DataFrame, column: &str) -> Vec<String> {
    frame
        .column(column)
        .unwrap()
        .str()
        .unwrap()
        .iter()
        .map(|t| t.unwrap_or("").to_owned())
        .collect()
}

pub fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().unwrap().iter().map(|v| v.as_f64().unwrap()).collect()
}

/// (value, low, high) of one line of the scores.
pub fn score(model: &Model, evaluation: &str, predictor: &str, metric: &str) -> [Option<f64>; 3] {
    let scores = model.scores().unwrap();
    let (a, b, c) = (
        texts(&scores, "evaluation"),
        texts(&scores, "predictor"),
        texts(&scores, "metric"),
    );
    let row = (0..scores.height())
        .find(|r| a[*r] == evaluation && b[*r] == predictor && c[*r] == metric)
        .unwrap();
    ["value", "low_95", "high_95"].map(|column| floats(&scores, column)[row])
}

pub fn raw_coefficient(model: &Model, column: &str) -> f64 {
    let c = model.coefficients().unwrap();
    let row = texts(&c, "column").iter().position(|name| name == column).unwrap();
    floats(&c, "coefficient")[row].unwrap() / floats(&c, "standard_deviation")[row].unwrap()
}
