//! The model of views against scikit-learn, planted effects, and frames of every shape.

use polars::prelude::*;
use proptest::prelude::*;
use rand::{Rng, SeedableRng, seq::SliceRandom};
use rand_chacha::ChaCha8Rng;
use serde_json::{Value, json};
use std::io::Write;
use std::process::{Command, Stdio};
use tubelab::display::Show;
use tubelab::features::{self, FEATURES};
use tubelab::train::{self, Model, Options, metrics};

const DAY: i64 = 86_400_000_000;
/// 2020-01-01T00:00:00Z.
const START: i64 = 1_577_836_800_000_000;

/// What is planted, on ln(views).
#[derive(Clone, Copy)]
struct Planted {
    short: f64,
    number: f64,
    question: f64,
    weekend: f64,
    growth_a_year: f64,
    noise: f64,
}

const CLEAR: Planted = Planted {
    short: 1.2,
    number: 0.6,
    question: -0.35,
    weekend: 0.8,
    growth_a_year: 0.3,
    noise: 0.4,
};

/// A frame with the columns of `clean` that anything here reads, and likes and comments beside.
struct Videos {
    published: Vec<i64>,
    titles: Vec<String>,
    descriptions: Vec<Option<String>>,
    durations: Vec<Option<i64>>,
    short: Vec<Option<bool>>,
    views: Vec<Option<i64>>,
    live: Vec<String>,
    fetched: i64,
}

fn generated(n: usize, seed: u64, planted: Planted) -> Videos {
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
    v.fetched = at + 30 * DAY;
    v
}

impl Videos {
    fn frame(&self) -> DataFrame {
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

fn untracked() -> Options {
    Options::new().time_zone("UTC").tracked(false)
}

fn fitted(videos: &Videos) -> Model {
    train::views_with(&videos.frame(), &untracked()).unwrap()
}

/// Runs a script of Python on a JSON value; what it prints is JSON.
fn python(script: &str, input: &Value) -> Value {
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

fn floats(frame: &DataFrame, column: &str) -> Vec<Option<f64>> {
    frame.column(column).unwrap().f64().unwrap().iter().collect()
}

fn texts(frame: &DataFrame, column: &str) -> Vec<String> {
    frame
        .column(column)
        .unwrap()
        .str()
        .unwrap()
        .iter()
        .map(|t| t.unwrap_or("").to_owned())
        .collect()
}

fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().unwrap().iter().map(|v| v.as_f64().unwrap()).collect()
}

/// (value, low, high) of one line of the scores.
fn score(model: &Model, evaluation: &str, predictor: &str, metric: &str) -> [Option<f64>; 3] {
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

fn raw_coefficient(model: &Model, column: &str) -> f64 {
    let c = model.coefficients().unwrap();
    let row = texts(&c, "column").iter().position(|name| name == column).unwrap();
    floats(&c, "coefficient")[row].unwrap() / floats(&c, "standard_deviation")[row].unwrap()
}

#[test]
fn coefficients_are_those_of_scikit_learn() {
    let mut videos = generated(200, 1, CLEAR);
    videos.descriptions[5] = None;
    videos.descriptions[90] = None;
    let frame = videos.frame();
    let table = features::features(&frame, "UTC").unwrap();
    let names: Vec<&str> = FEATURES.iter().flat_map(|f| f.columns).copied().collect();
    let x: Vec<Value> = names.iter().map(|name| json!(floats(&table, name))).collect();
    for (penalty, l1_ratio) in [(0.01, 0.5), (0.1, 0.9), (0.3, 0.2), (0.001, 1.0)] {
        let model = train::views_with(&frame, &untracked().penalty(penalty).l1_ratio(l1_ratio)).unwrap();
        assert!(model.converged());
        let oracle = python(
            r"
import json, sys, numpy as np
from sklearn.linear_model import ElasticNet
d = json.load(sys.stdin)
X = np.array(d['x'], dtype=float).T
y = np.log1p(np.array(d['views'], dtype=float))
sd = np.nanstd(X, axis=0)
Z = np.nan_to_num((X - np.nanmean(X, axis=0)) / np.where(sd > 0, sd, 1))
m = ElasticNet(alpha=d['penalty'], l1_ratio=d['l1_ratio'], tol=1e-12, max_iter=1000000).fit(Z, y)
json.dump({'coefficients': m.coef_.tolist(), 'intercept': float(m.intercept_)}, sys.stdout)
",
            &json!({ "x": x, "views": videos.views, "penalty": penalty, "l1_ratio": l1_ratio }),
        );
        let ours = model.coefficients().unwrap();
        let wanted = [
            vec![oracle["intercept"].as_f64().unwrap()],
            numbers(&oracle["coefficients"]),
        ]
        .concat();
        for ((name, ours), wanted) in texts(&ours, "column")
            .iter()
            .zip(floats(&ours, "coefficient"))
            .zip(wanted)
        {
            let ours = ours.unwrap();
            assert!(
                (ours - wanted).abs() < 1e-4,
                "{name} at {penalty}, {l1_ratio}: {ours} is not {wanted}"
            );
        }
    }
}

#[test]
fn metrics_are_those_of_scikit_learn_and_scipy() {
    let mut random = ChaCha8Rng::seed_from_u64(3);
    for n in [2, 3, 10, 101] {
        // Rounded, so that there are ties.
        let truth: Vec<f64> = (0..n).map(|_| f64::from(random.gen_range(1..20))).collect();
        let guess: Vec<f64> = truth
            .iter()
            .map(|t| (t + random.gen_range(-6.0..6.0)).round())
            .collect();
        let oracle = python(
            r"
import json, sys, numpy as np
from sklearn.metrics import r2_score, mean_absolute_error, mean_squared_error
from scipy.stats import spearmanr
d = json.load(sys.stdin); y = np.array(d['y']); p = np.array(d['p'])
rho = spearmanr(y, p).statistic
json.dump([r2_score(y, p), mean_squared_error(y, p) ** 0.5, mean_absolute_error(y, p),
           float(np.median(np.abs(p - y) / y) * 100), None if np.isnan(rho) else float(rho)], sys.stdout)
",
            &json!({ "y": truth, "p": guess }),
        );
        let ours = [
            metrics::r2(&truth, &guess),
            metrics::rmse(&truth, &guess),
            metrics::mae(&truth, &guess),
            metrics::median_absolute_percentage_error(&truth, &guess),
            metrics::spearman(&truth, &guess),
        ];
        for (ours, wanted) in ours.iter().zip(oracle.as_array().unwrap()) {
            match (ours, wanted.as_f64()) {
                (Some(ours), Some(wanted)) => assert!((ours - wanted).abs() < 1e-9, "{ours} is not {wanted} (n = {n})"),
                (ours, wanted) => assert_eq!(*ours, wanted),
            }
        }
    }
    let constant = [3.0, 3.0, 3.0];
    assert_eq!(metrics::r2(&constant, &[1.0, 2.0, 3.0]), None);
    assert_eq!(metrics::spearman(&constant, &[1.0, 2.0, 3.0]), None);
    assert_eq!(metrics::median_absolute_percentage_error(&[0.0], &[1.0]), None);
    assert_eq!(metrics::rmse(&[], &[]), None);
}

#[test]
fn clocks_of_the_time_zone_are_those_of_zoneinfo() {
    let mut videos = generated(300, 2, CLEAR);
    // The hours around the changes of the clocks in 2020.
    for (row, hour) in (0..48).enumerate() {
        let change = if row < 24 {
            1_585_440_000_000_000
        } else {
            1_603_584_000_000_000
        };
        videos.published[row] = change - 6 * 3_600_000_000 + (hour % 24) * 1_800_000_000;
    }
    let table = features::features(&videos.frame(), "Europe/Berlin").unwrap();
    let oracle = python(
        r"
import json, sys, math, datetime as dt
from zoneinfo import ZoneInfo
out = []
for t in json.load(sys.stdin):
    d = dt.datetime.fromtimestamp(t / 1e6, ZoneInfo('Europe/Berlin'))
    out.append([d.hour + d.minute / 60, d.weekday(), d.month])
json.dump(out, sys.stdout)
",
        &json!(videos.published),
    );
    let days = [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ];
    let tau = std::f64::consts::TAU;
    for (row, wanted) in oracle.as_array().unwrap().iter().enumerate() {
        let [hour, weekday, month] = [0, 1, 2].map(|i| wanted[i].as_f64().unwrap());
        let value = |name: &str| floats(&table, name)[row].unwrap();
        assert!(
            (value("hour_sin") - (tau * hour / 24.0).sin()).abs() < 1e-9,
            "row {row}"
        );
        assert!(
            (value("hour_cos") - (tau * hour / 24.0).cos()).abs() < 1e-9,
            "row {row}"
        );
        assert!(
            (value("month_cos") - (tau * (month - 1.0) / 12.0).cos()).abs() < 1e-9,
            "row {row}"
        );
        for (index, day) in days.iter().enumerate() {
            assert_eq!(
                value(&format!("weekday_{day}")),
                f64::from(index as f64 == weekday),
                "row {row}, {day}"
            );
        }
        if row > 60 {
            break; // floats() copies the column: enough rows are enough
        }
    }
}

#[test]
fn a_title_is_counted_as_a_reader_counts() {
    let mut videos = generated(3, 4, CLEAR);
    videos.titles = vec!["Why 3 lifetimes? 👩‍👩‍👧 #rust".into(), "生命周期".into(), "".into()];
    videos.descriptions = vec![
        Some("see WWW.example.org #a #b issue/#5 &#39;".into()),
        Some(String::new()),
        None,
    ];
    videos.published = vec![START, START + 2 * DAY, START + 2 * DAY];
    let table = features::features(&videos.frame(), "UTC").unwrap();
    let row = |row: usize| move |name: &str| floats(&table, name)[row];
    let first = row(0);
    assert_eq!(first("title_length"), Some(24.0)); // the family is one character
    assert_eq!(first("title_words"), Some(4.0));
    assert_eq!(first("title_mean_word_length"), Some((3.0 + 1.0 + 9.0 + 4.0) / 4.0));
    assert_eq!(first("hashtags"), Some(3.0)); // #rust, #a, #b; neither an issue's number nor an escaped quote
    assert_eq!(first("has_links"), Some(1.0));
    assert_eq!((first("has_question"), first("has_number")), (Some(1.0), Some(1.0)));
    assert_eq!((first("has_emoji"), first("capital_words")), (Some(1.0), Some(0.0)));
    assert_eq!(first("tags_log"), Some(2.0_f64.ln_1p()));
    assert_eq!(first("days_since_last_upload_log"), None);
    assert_eq!(first("days_since_first_upload"), Some(0.0));
    let table = features::features(&videos.frame(), "UTC").unwrap();
    let row = |name: &str, row: usize| floats(&table, name)[row];
    assert!(row("title_words", 1).unwrap() >= 1.0);
    assert_eq!(row("tags_log", 1), Some(0.0));
    assert_eq!(row("description_length_log", 1), Some(0.0));
    assert_eq!(row("days_since_first_upload", 1), Some(2.0));
    // Two at the same moment: neither is the other's predecessor.
    assert_eq!(row("days_since_last_upload_log", 2), Some(2.0_f64.ln_1p()));
    assert_eq!(
        (
            row("title_mean_word_length", 2),
            row("description_length_log", 2),
            row("has_links", 2)
        ),
        (None, None, None)
    );
}

#[test]
fn emoji_and_capitals_are_told_apart_from_what_looks_like_them() {
    let mut videos = generated(8, 4, CLEAR);
    let cases = [
        ("Rust 🦀 NEWS", 1.0, 1.0),
        ("I ❤\u{fe0f} it", 1.0, 0.0),
        // Text by default: digits, the copyright sign, the bare heart.
        ("Top 10 © #1 ❤", 0.0, 0.0),
        ("HTML and CSS, in 5D", 0.0, 2.0),
        ("ÖL AUF DER STRAẞE", 0.0, 3.0),
        ("大文字 はない", 0.0, 0.0),
        ("It's a TV show", 0.0, 0.0),
        ("", 0.0, 0.0),
    ];
    videos.titles = cases.iter().map(|case| case.0.to_owned()).collect();
    let table = features::features(&videos.frame(), "UTC").unwrap();
    for (row, (title, emoji, capitals)) in cases.iter().enumerate() {
        assert_eq!(floats(&table, "has_emoji")[row], Some(*emoji), "{title}");
        assert_eq!(floats(&table, "capital_words")[row], Some(*capitals), "{title}");
    }
}

#[test]
fn planted_effects_come_back_with_sign_size_and_order() {
    let model = fitted(&generated(600, 5, CLEAR));
    assert!((raw_coefficient(&model, "has_number") - CLEAR.number).abs() < 0.15);
    assert!((raw_coefficient(&model, "has_question") - CLEAR.question).abs() < 0.15);
    let growth = raw_coefficient(&model, "days_since_first_upload") * 365.25;
    assert!((growth - CLEAR.growth_a_year).abs() < 0.1, "{growth}");
    let weekday = |day: &str| raw_coefficient(&model, &format!("weekday_{day}"));
    let gap = (weekday("saturday") + weekday("sunday")) / 2.0 - (weekday("monday") + weekday("wednesday")) / 2.0;
    assert!((gap - CLEAR.weekend).abs() < 0.2, "{gap}");
    let importance = model.importance().unwrap();
    let features = texts(&importance, "feature");
    let place = |name: &str| features.iter().position(|f| f == name).unwrap();
    assert!(place("weekday") < place("has_number") && place("has_number") < place("has_question"));
    let (low, high) = (floats(&importance, "low_95"), floats(&importance, "high_95"));
    for name in ["weekday", "growth", "has_number", "has_question"] {
        assert!(
            low[place(name)].unwrap() > 0.0 && high[place(name)] > low[place(name)],
            "{name}"
        );
    }
    assert!(high[place("hour")].unwrap() < 0.02, "nothing was planted for the hour");
    // The best R² that can be had is 1 − noise² / variance.
    let [r2, low, high] = score(&model, "out_of_fold", "model", "r2").map(Option::unwrap);
    assert!(low < r2 && r2 < high && r2 > 0.6, "{r2}");
    let [rmse, ..] = score(&model, "out_of_fold", "model", "rmse_log").map(Option::unwrap);
    assert!((rmse - CLEAR.noise).abs() < 0.06, "{rmse}");
    assert!(model.is_better_than_baseline(), "{}", model.verdict());
    let words = texts(&importance, "association");
    assert!(
        words[place("weekday")].starts_with("most views on S"),
        "{}",
        words[place("weekday")]
    );
    assert!(words[place("has_question")].contains("fewer views"));
}

#[test]
fn a_shuffled_target_teaches_nothing() {
    for seed in 0..6 {
        let mut videos = generated(200, seed, CLEAR);
        videos.views.shuffle(&mut ChaCha8Rng::seed_from_u64(seed + 100));
        let model = fitted(&videos);
        let [r2, ..] = score(&model, "out_of_fold", "model", "r2").map(Option::unwrap);
        assert!(r2 < 0.03, "R² {r2} out of nothing (seed {seed})");
        assert!(!model.is_better_than_baseline());
        let text = model.bundle().get("text/plain").unwrap().to_owned();
        assert!(
            text.contains("no better than the median of your last ten videos"),
            "{text}"
        );
    }
}

#[test]
fn the_past_does_not_know_a_jump_to_come() {
    let mut videos = generated(
        300,
        8,
        Planted {
            growth_a_year: 0.0,
            ..CLEAR
        },
    );
    videos
        .views
        .iter_mut()
        .skip(200)
        .for_each(|views| *views = views.map(|v| v * 50));
    let model = fitted(&videos);
    let [shuffled, ..] = score(&model, "out_of_fold", "model", "rmse_log").map(Option::unwrap);
    let [ordered, ..] = score(&model, "time_ordered", "model", "rmse_log").map(Option::unwrap);
    assert!(
        ordered > 1.5 * shuffled,
        "{ordered} on the next videos, {shuffled} in shuffled folds"
    );
}

#[test]
fn intervals_hold_what_they_promise() {
    let (mut inside_80, mut inside_95, mut rows) = (0.0, 0.0, 0.0);
    for seed in 0..8 {
        // The last hundred are hidden from training: their true views are what the intervals must hold.
        let videos = generated(400, 50 + seed, CLEAR);
        let frame = videos.frame();
        let model = train::views_with(&frame.slice(0, 300), &untracked()).unwrap();
        let [claimed, low, high] = score(&model, "out_of_fold", "model", "coverage_95").map(Option::unwrap);
        assert!((0.9..=1.0).contains(&claimed) && low < claimed && claimed < high + 1e-9);
        let future = model.predict(&frame.slice(300, 100)).unwrap();
        for (row, views) in videos.views.iter().skip(300).enumerate() {
            let views = views.unwrap() as f64;
            let holds = |level: u8| {
                let bound = |side: &str| floats(&future, &format!("{side}_{level}"))[row].unwrap();
                f64::from(bound("low") <= views && views <= bound("high"))
            };
            inside_80 += holds(80);
            inside_95 += holds(95);
            rows += 1.0;
        }
    }
    let (share_80, share_95) = (inside_80 / rows, inside_95 / rows);
    assert!((share_80 - 0.8_f64).abs() < 0.06, "80% intervals held {share_80}");
    assert!((share_95 - 0.95_f64).abs() < 0.03, "95% intervals held {share_95}");
}

#[test]
fn what_is_known_only_afterwards_is_no_feature() {
    let frame = generated(40, 9, CLEAR).frame();
    for name in ["likes", "comments", "views", "engagement_rate"] {
        let error = train::views_with(&frame, &untracked().features(["hour", name])).unwrap_err();
        assert!(error.is_input());
        assert!(error.to_string().contains("known only after publication"), "{error}");
    }
    let error = train::views_with(&frame, &untracked().features(["hours"])).unwrap_err();
    assert!(error.to_string().contains("no feature `hours`"), "{error}");
    // Likes in the frame change nothing.
    let with = train::views_with(&frame, &untracked()).unwrap();
    let without = train::views_with(&frame.drop("likes").unwrap().drop("comments").unwrap(), &untracked()).unwrap();
    assert!(
        with.coefficients()
            .unwrap()
            .equals_missing(&without.coefficients().unwrap())
    );
}

#[test]
fn settings_are_checked_before_the_fit() {
    let frame = generated(40, 9, CLEAR).frame();
    let wrong = [
        (untracked().folds(1), "folds"),
        (untracked().folds(21), "folds"),
        (untracked().penalty(0.0), "penalty"),
        (untracked().penalty(f64::NAN), "penalty"),
        (untracked().l1_ratio(1.5), "l1_ratio"),
        (untracked().resamples(10), "resamples"),
        (untracked().min_age_days(9999), "min_age_days"),
        (untracked().time_zone("Mars/Olympus"), "time zone"),
        (untracked().features(Vec::<String>::new()), "no feature"),
    ];
    for (options, word) in wrong {
        let error = train::views_with(&frame, &options).unwrap_err();
        assert!(error.is_input() && error.to_string().contains(word), "{error}");
        assert!(error.next_step().is_some());
    }
}

#[test]
fn left_out_videos_are_counted_by_reason() {
    let mut videos = generated(60, 10, CLEAR);
    videos.live[0] = "upcoming".into();
    videos.live[1] = "live".into();
    videos.views[2] = None;
    videos.durations[3] = None;
    videos.fetched = videos.published[57] + DAY; // 58 and 59 are in the future of the fetch, 57 a day old
    let young = videos
        .published
        .iter()
        .filter(|p| videos.fetched - **p < 7 * DAY)
        .count();
    let model = fitted(&videos);
    assert_eq!(model.used(), 60 - 4 - young);
    let excluded = model.excluded().unwrap();
    assert_eq!(
        texts(&excluded, "reason"),
        [
            "live or upcoming",
            "views unknown",
            "duration unknown",
            "published less than 7 days before they were fetched"
        ]
    );
    let counts: Vec<u64> = excluded
        .column("videos")
        .unwrap()
        .u64()
        .unwrap()
        .iter()
        .flatten()
        .collect();
    assert_eq!(counts, [2, 1, 1, young as u64]);
    assert!(
        model
            .bundle()
            .get("text/plain")
            .unwrap()
            .contains("2 live or upcoming, 1 views unknown")
    );
}

#[test]
fn few_videos_are_warned_of_and_fewer_refused() {
    let model = fitted(&generated(20, 11, CLEAR));
    assert!(model.warnings().iter().any(|w| w.contains("Only 20 videos")));
    let error = train::views_with(&generated(9, 11, CLEAR).frame(), &untracked()).unwrap_err();
    assert!(error.is_too_little_data(), "{error}");
    assert!(error.to_string().contains("9 of 9 videos can be used"), "{error}");
    // Ten can be fitted; 95% intervals need more.
    let ten = generated(10, 11, CLEAR);
    let predicted = fitted(&ten).predict(&ten.frame()).unwrap();
    assert!(floats(&predicted, "high_80").iter().all(Option::is_some));
    assert!(floats(&predicted, "high_95").iter().all(Option::is_none));
}

#[test]
fn two_channels_are_not_one() {
    let a = generated(20, 12, CLEAR).frame();
    let mut b = a.clone();
    b.with_column(Column::new("channel_id".into(), vec!["UCother"; 20]))
        .unwrap();
    let error = train::views_with(&a.vstack(&b).unwrap(), &untracked()).unwrap_err();
    assert!(error.is_input() && error.to_string().contains("2 channels"), "{error}");
    let error = train::views_with(&a.drop("title").unwrap(), &untracked()).unwrap_err();
    assert!(
        error.is_input() && error.to_string().contains("no column `title`"),
        "{error}"
    );
}

#[test]
fn a_planned_video_is_predicted_from_what_is_planned() {
    let videos = generated(300, 13, CLEAR);
    let model = fitted(&videos);
    let next = videos.published.last().unwrap() + 2 * DAY;
    let utc = DataType::Datetime(TimeUnit::Microseconds, Some(polars::prelude::TimeZone::UTC));
    let planned = DataFrame::new(
        3,
        vec![
            Column::new("video_id".into(), ["long", "short", "undated"]),
            Column::new("title".into(), ["async traits", "async traits", "async traits"]),
            Column::new("published_at".into(), [Some(next), Some(next), None])
                .cast(&utc)
                .unwrap(),
            Column::new("duration_s".into(), [600_i64, 30, 600]),
            Column::new("is_short".into(), [false, true, false]),
        ],
    )
    .unwrap();
    let predicted = model.predict(&planned).unwrap();
    let views = floats(&predicted, "predicted_views");
    assert!(
        views[1].unwrap() > 2.0 * views[0].unwrap(),
        "Shorts were planted at e^1.2 times the views"
    );
    assert_eq!(views[2], None);
    for row in 0..2 {
        let bounds = ["low_95", "low_80", "predicted_views", "high_80", "high_95"];
        let bounds = bounds.map(|column| floats(&predicted, column)[row].unwrap());
        assert!(bounds.is_sorted(), "{bounds:?}");
    }
}

#[test]
fn the_same_twice_and_after_saving() {
    let videos = generated(120, 14, CLEAR);
    let (one, two) = (fitted(&videos), fitted(&videos));
    assert_eq!(one.bundle(), two.bundle());
    let other = train::views_with(&videos.frame(), &untracked().seed(7)).unwrap();
    assert_ne!(one.bundle(), other.bundle());
    // The order of the rows is no information.
    let reversed = train::views_with(&videos.frame().reverse(), &untracked()).unwrap();
    assert!(
        one.coefficients()
            .unwrap()
            .equals_missing(&reversed.coefficients().unwrap())
    );

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("model.json");
    one.save(&path).unwrap();
    let again = train::open(&path).unwrap();
    let (a, b) = (
        one.predict(&videos.frame()).unwrap(),
        again.predict(&videos.frame()).unwrap(),
    );
    for (a, b) in floats(&a, "high_95").iter().zip(floats(&b, "high_95")) {
        assert!((a.unwrap() / b.unwrap() - 1.0).abs() < 1e-12);
    }
    assert_eq!(again.bundle(), one.bundle());
    let newer = std::fs::read_to_string(&path)
        .unwrap()
        .replacen("\"format_version\": 2", "\"format_version\": 3", 1);
    std::fs::write(&path, newer).unwrap();
    assert!(train::open(&path).unwrap_err().is_format());
    assert!(train::open(folder.path().join("none.json")).unwrap_err().is_not_found());
}

#[test]
fn the_card_is_safe_and_says_its_words() {
    let model = fitted(&generated(120, 15, CLEAR));
    let html = model.bundle().get("text/html").unwrap().to_owned();
    assert!(html.contains("Generated &lt;b&gt;channel&lt;/b&gt;") && !html.contains("<b>channel"));
    let text = model.bundle().get("text/plain").unwrap().to_owned();
    for words in [
        "120 videos",
        "shuffled folds",
        "next videos in time",
        "prediction intervals held",
        "does not have to cause",
    ] {
        assert!(html.contains(words) && text.contains(words), "{words}");
    }
    assert!(!text.contains("NaN"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Any frame of the schema gives a model with finite numbers, or an error in words.
    #[test]
    fn any_frame_is_survived(
        n in prop_oneof![Just(0_usize), Just(1), 8..45_usize],
        seed in any::<u64>(),
        unknown in prop_oneof![Just(0.0), Just(0.2), Just(1.0)],
        views in prop_oneof![Just(0_i64), Just(1), Just(i64::MAX), Just(-5), Just(1000)],
        same_views in any::<bool>(),
        spread in prop_oneof![Just(0_i64), Just(1), Just(DAY)],
    ) {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let mut v = generated(n, seed, CLEAR);
        for row in 0..n {
            if random.gen_bool(unknown) { v.descriptions[row] = None; }
            if random.gen_bool(unknown) { v.short[row] = None; }
            if random.gen_bool(unknown / 2.0) { v.views[row] = None; }
            if random.gen_bool(unknown / 2.0) { v.durations[row] = None; }
            if random.gen_bool(0.1) { v.titles[row] = "\u{202e}👾\0<script>".into(); }
            if random.gen_bool(0.1) { v.durations[row] = Some(*[0, -1, i64::MAX, 10_000_000].choose(&mut random).unwrap()); }
            if same_views || random.gen_bool(0.2) { v.views[row] = Some(views); }
            if spread != DAY { v.published[row] = START + row as i64 * spread; }
        }
        let frame = v.frame();
        match train::views_with(&frame, &untracked().resamples(100)) {
            Err(error) => {
                prop_assert!(error.is_too_little_data(), "{error}");
                prop_assert!(error.next_step().is_some());
            }
            Ok(model) => {
                let bundle = model.bundle();
                for (_, content) in bundle.iter() {
                    prop_assert!(!content.contains("NaN") && !content.contains(" inf"), "{content}");
                }
                for table in [model.scores().unwrap(), model.importance().unwrap(), model.coefficients().unwrap(), model.predict(&frame).unwrap()] {
                    for column in table.columns() {
                        if let Ok(cells) = column.f64() {
                            prop_assert!(cells.iter().flatten().all(f64::is_finite), "{column:?}");
                        }
                    }
                }
            }
        }
    }
}
