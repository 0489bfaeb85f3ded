//! Training across channels: what is planted in many is found on channels that the model has not seen, and what is not there is not
//! claimed.

use super::support::id;
use polars::prelude::*;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use serde_json::{Value, json};
use tubelab::clean::clean;
use tubelab::corpus::{self, Corpus, CorpusOptions};
use tubelab::fetch::{Answer, Snapshot};
use tubelab::jiff::{SignedDuration, Timestamp};
use tubelab::train::{GlobalModel, GlobalOptions};

/// What a question in the title adds to ln(views).
const QUESTION: f64 = 0.8;

fn normal(chance: &mut ChaCha8Rng) -> f64 {
    let (radius, angle): (f64, f64) = (chance.gen_range(f64::EPSILON..1.0), chance.gen_range(0.0..1.0));
    (-2.0 * radius.ln()).sqrt() * (std::f64::consts::TAU * angle).cos()
}

fn answer(endpoint: &str, at: Timestamp, items: &[Value]) -> Answer {
    Answer {
        endpoint: endpoint.to_owned(),
        params: [("part".to_owned(), "snippet,contentDetails,statistics".to_owned())].into(),
        fetched_at: at,
        etag: None,
        body: json!({ "items": items }).to_string(),
    }
}

/// A channel whose videos, all older than 90 days, have a level of its own, a spread of its own, and `question` more with a question
/// in the title.
fn channel(n: usize, videos: usize, question: f64, noise: fn(&mut ChaCha8Rng) -> f64) -> Snapshot {
    let mut chance = ChaCha8Rng::seed_from_u64(n as u64 + 1_000);
    let now: Timestamp = "2026-11-20T09:00:00Z".parse().unwrap();
    let level = 9.0 + 1.5 * normal(&mut chance);
    let spread = chance.gen_range(0.2..0.9);
    let items: Vec<Value> = (0..videos)
        .map(|number| {
            let asks = chance.gen_bool(0.3);
            let views = (level + spread * noise(&mut chance) + if asks { question } else { 0.0 }).exp();
            let age = SignedDuration::from_hours(24 * (100 + 4 * number as i64) + chance.gen_range(0..24));
            json!({
                "id": format!("c{n:05}v{number:05}"),
                "snippet": {
                    "publishedAt": (now - age).to_string(), "channelId": id(n), "channelTitle": format!("Channel {n}"),
                    "title": if asks { format!("Is part {number:03} finished?") } else { format!("Part {number:03} is finished.") },
                },
                "contentDetails": {"duration": format!("PT{}M", chance.gen_range(4..40))},
                "statistics": {"viewCount": (views.round() as u64).to_string()},
            })
        })
        .collect();
    let about = json!({
        "id": id(n),
        "snippet": {"title": format!("Channel {n}"), "publishedAt": "2015-01-01T00:00:00Z"},
        "contentDetails": {"relatedPlaylists": {"uploads": format!("UU{n:022}")}},
        "statistics": {"subscriberCount": "1000", "videoCount": videos.to_string()},
    });
    let mut answers = vec![answer("channels", now, &[about])];
    answers.extend(items.chunks(50).map(|batch| answer("videos", now, batch)));
    Snapshot::new(id(n), answers)
}

fn filled(corpus: &Corpus, channels: usize, videos: usize, question: f64, noise: fn(&mut ChaCha8Rng) -> f64) {
    let all: Vec<Snapshot> = (0..channels).map(|n| channel(n, videos, question, noise)).collect();
    corpus.add_all(&all).unwrap();
}

fn options() -> GlobalOptions {
    GlobalOptions::new().tracked(false)
}

fn numbers(frame: &DataFrame, name: &str) -> Vec<Option<f64>> {
    let column = frame.column(name).unwrap().cast(&DataType::Float64).unwrap();
    column.f64().unwrap().iter().collect()
}

fn words(frame: &DataFrame, name: &str) -> Vec<String> {
    let column = frame.column(name).unwrap().str().unwrap().clone();
    column.iter().map(|word| word.unwrap_or_default().to_owned()).collect()
}

#[test]
fn a_new_channel_of_fifteen_videos_gets_better_predictions_than_its_own_median_and_intervals_that_hold() {
    let directory = tempfile::tempdir().unwrap();
    let corpus = corpus::create(directory.path()).unwrap();
    filled(&corpus, 120, 40, QUESTION, normal);
    let model = corpus.train_with(&options()).unwrap();
    assert!(model.is_better_than_own_median(15), "{}", model.verdict());
    assert!(model.is_better_than_own_median(30), "{}", model.verdict());
    let scores = model.scores().unwrap();
    assert_eq!(
        words(&scores, "test"),
        ["3 to 15 earlier videos", "more than 15 earlier videos", "later videos"]
    );
    let gains = numbers(&scores, "gain_low");
    let errors = ["model_error", "median_error", "gain"].map(|name| numbers(&scores, name));
    assert!(gains.iter().all(|gain| gain.unwrap() > 0.0), "{gains:?} {errors:?}");

    // Channels that it has not seen, as if each had just published its fifteenth video.
    let (mut ours, mut own, mut inside, mut videos) = (0.0, 0.0, [0, 0], 0);
    for n in 500..600 {
        let videos_of = clean(&channel(n, 15, QUESTION, normal)).unwrap();
        let predicted = model.predict(&videos_of, &videos_of).unwrap();
        let truth = numbers(&videos_of, "views");
        let of = |name: &str| numbers(&predicted, name);
        let (value, level) = (of("predicted_views"), of("level"));
        let ends = [(of("low_80"), of("high_80")), (of("low_95"), of("high_95"))];
        assert_eq!(value.iter().flatten().count(), 12, "the first three have no level");
        for row in 0..15 {
            let (Some(value), Some(level), Some(truth)) = (value[row], level[row], truth[row]) else {
                continue;
            };
            ours += (value.ln_1p() - truth.ln_1p()).abs();
            own += (level.ln_1p() - truth.ln_1p()).abs();
            videos += 1;
            for (inside, (low, high)) in inside.iter_mut().zip(&ends) {
                *inside += usize::from((low[row].unwrap()..=high[row].unwrap()).contains(&truth));
            }
        }
    }
    assert!(ours < 0.9 * own, "{ours} {own}");
    // 1,200 videos of 100 channels: far outside of what chance does.
    let [most, nearly_all] = inside.map(|inside| inside as f64 / f64::from(videos));
    assert!((0.72..0.88).contains(&most), "{most}");
    assert!((0.91..0.99).contains(&nearly_all), "{nearly_all}");
    // What the card says of coverage is what new channels saw.
    let said = numbers(&scores, "coverage_80")[0].unwrap() / 100.0;
    assert!((said - most).abs() < 0.06, "{said} {most}");
}

#[test]
fn the_planted_effect_is_in_the_predictions_of_planned_videos() {
    let directory = tempfile::tempdir().unwrap();
    let corpus = corpus::create(directory.path()).unwrap();
    filled(&corpus, 120, 40, QUESTION, normal);
    let model = corpus.train_with(&options()).unwrap();
    let (mut total, channels) = (0.0, 40);
    for n in 700..700 + channels {
        let videos = clean(&channel(n, 20, QUESTION, normal)).unwrap();
        let day = 86_400_000_000_i64;
        let last = videos
            .column("published_at")
            .unwrap()
            .datetime()
            .unwrap()
            .physical()
            .max()
            .unwrap();
        let at = Int64Chunked::from_vec("published_at".into(), vec![last + 4 * day; 2]);
        let planned =
            df!("video_id" => ["with", "without"], "title" => ["Is part 007 finished?", "Part 007 is finished."],
            "duration_s" => [600_i64, 600], "is_short" => [false, false])
            .unwrap()
            .hstack(&[at.into_datetime(TimeUnit::Microseconds, None).into_column()])
            .unwrap();
        let predicted = model.predict(&videos, &planned).unwrap();
        assert_eq!(words(&predicted, "by"), ["model", "model"]);
        assert_eq!(numbers(&predicted, "earlier_videos"), [Some(20.0), Some(20.0)]);
        let values = numbers(&predicted, "predicted_views");
        total += (values[0].unwrap() / values[1].unwrap()).ln();
    }
    let effect = total / channels as f64;
    assert!((0.6..1.0).contains(&effect), "{effect}");
    let importance = model.importance().unwrap();
    assert_eq!(words(&importance, "column")[0], "has_question", "{importance}");
}

/// Laplace noise: of such the median of the last ten is a good level, and there is nothing else to know.
fn laplace(chance: &mut ChaCha8Rng) -> f64 {
    let size: f64 = -chance.gen_range(f64::EPSILON..1.0_f64).ln();
    if chance.gen_bool(0.5) { size } else { -size }
}

#[test]
fn where_nothing_but_the_level_is_known_the_own_median_is_what_is_predicted() {
    let directory = tempfile::tempdir().unwrap();
    let corpus = corpus::create(directory.path()).unwrap();
    filled(&corpus, 60, 20, 0.0, laplace);
    let model = corpus.train_with(&options()).unwrap();
    assert!(!model.is_better_than_own_median(15), "{}", model.scores().unwrap());
    assert!(
        model.verdict().contains("no better than the median"),
        "{}",
        model.verdict()
    );
    let videos = clean(&channel(900, 15, 0.0, laplace)).unwrap();
    let predicted = model.predict(&videos, &videos).unwrap();
    assert_eq!(numbers(&predicted, "predicted_views"), numbers(&predicted, "level"));
    assert!(
        words(&predicted, "by")
            .iter()
            .all(|by| by.is_empty() || by == "own median")
    );
    assert!(numbers(&predicted, "low_95").iter().flatten().count() == 12);
}

#[test]
fn the_errors_are_those_that_python_computes_from_the_files() {
    let directory = tempfile::tempdir().unwrap();
    let corpus = corpus::create(directory.path()).unwrap();
    filled(&corpus, 80, 40, QUESTION, normal);
    let scores = corpus.train_with(&options()).unwrap().scores().unwrap();
    let printed = testkit::run_python(PYTHON, &[directory.path().to_str().unwrap()]);
    let theirs: Vec<f64> = printed.split_whitespace().map(|word| word.parse().unwrap()).collect();
    let (own, model) = (numbers(&scores, "median_error"), numbers(&scores, "model_error"));
    for (place, past) in ["few", "many"].iter().enumerate() {
        let (own, model) = (own[place].unwrap(), model[place].unwrap());
        let [their_own, their_model] = [theirs[2 * place], theirs[2 * place + 1]];
        assert!((own - their_own).abs() < 1e-9, "{past}: {own} {their_own}");
        // Other folds, other trees: as good as scikit-learn's.
        assert!(
            (model / their_model - 1.0).abs() < 0.05,
            "{past}: {model} {their_model}"
        );
    }
}

/// The error of the median of the last ten videos, and of scikit-learn's boosting on top of it, for channels with few and many videos.
const PYTHON: &str = r#"
import sys, numpy as np, polars as pl
from sklearn.ensemble import GradientBoostingRegressor
from sklearn.model_selection import GroupKFold
v = pl.scan_parquet(sys.argv[1] + "/videos/**/*.parquet").collect().sort("channel_id", "published_at")
X, y, level, group, earlier = [], [], [], [], []
for channel, d in v.group_by("channel_id", maintain_order=True):
    views = np.log1p(d["views"].to_numpy())
    for i in range(3, len(views)):
        w = views[max(0, i - 10):i]
        m = np.median(w)
        title = d["title"][i]
        X.append([m, 1.4826 * np.median(abs(w - m)), w[-3:].mean() - m, w[-1] - m, i, "?" in title, d["duration_s"][i], len(title)])
        y.append(views[i]); level.append(m); group.append(channel[0]); earlier.append(i)
X, y, level, group, earlier = map(np.array, (X, y, level, group, earlier))
added = np.zeros(len(y))
for train, test in GroupKFold(5).split(X, groups=group):
    model = GradientBoostingRegressor(n_estimators=200, learning_rate=0.05, max_depth=4, min_samples_leaf=20, random_state=1)
    added[test] = model.fit(X[train], (y - level)[train]).predict(X[test])
for those in (earlier <= 15, earlier > 15):
    for error in (abs(y - level), abs(y - level - added)):
        print(np.mean([error[those & (group == g)].mean() for g in np.unique(group[those])]))
"#;

#[test]
fn the_same_videos_give_the_same_model_whatever_the_buckets_and_it_is_stored() {
    let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let corpus = corpus::create(one.path()).unwrap();
    filled(&corpus, 30, 20, QUESTION, normal);
    let model = corpus.train_with(&options()).unwrap();
    let few = corpus::create_with(other.path(), &CorpusOptions::new().buckets(3)).unwrap();
    filled(&few, 30, 20, QUESTION, normal);
    let scores = |model: &GlobalModel| model.scores().unwrap();
    assert!(scores(&few.train_with(&options()).unwrap()).equals_missing(&scores(&model)));

    // The second time it is read: what is planted in the file comes back.
    let results = one.path().join("results/model-views");
    let stored = std::fs::read_dir(&results)
        .unwrap()
        .next()
        .unwrap()
        .unwrap()
        .path()
        .join("model.json");
    let written = std::fs::read_to_string(&stored).unwrap();
    let planted = written.replace("\"channels_used\":30", "\"channels_used\":77");
    std::fs::write(&stored, planted).unwrap();
    assert_eq!(corpus.train_with(&options()).unwrap().channels(), 77);
    model.save(one.path().join("copy.json")).unwrap();
    let planted = std::fs::read_to_string(&stored)
        .unwrap()
        .replace("has_question", "has_answer");
    std::fs::write(&stored, planted).unwrap();
    // A file that does not fit is replaced.
    let replaced = corpus.train_with(&options()).unwrap();
    assert_eq!(replaced.channels(), 30);
    assert!(scores(&replaced).equals_missing(&scores(&model)));
    let videos = clean(&channel(901, 15, QUESTION, normal)).unwrap();
    let again = GlobalModel::open(one.path().join("copy.json")).unwrap();
    assert!(
        again
            .predict(&videos, &videos)
            .unwrap()
            .equals_missing(&model.predict(&videos, &videos).unwrap())
    );
    for content in [
        "",
        "{",
        "null",
        r#"{"format":"tubelab.global-model","format_version":2,"model":null}"#,
    ] {
        std::fs::write(one.path().join("copy.json"), content).unwrap();
        let error = GlobalModel::open(one.path().join("copy.json")).unwrap_err();
        assert!(
            error.is_format() && error.to_string().contains("train the model again"),
            "{error}"
        );
    }
    assert!(
        GlobalModel::open(one.path().join("none.json"))
            .unwrap_err()
            .is_not_found()
    );
    // Another channel is another state.
    corpus.add(&channel(77, 20, QUESTION, normal)).unwrap();
    assert_eq!(corpus.train_with(&options()).unwrap().channels(), 31);
}

#[test]
fn a_sample_is_no_larger_than_wanted_and_is_told() {
    let directory = tempfile::tempdir().unwrap();
    let corpus = corpus::create(directory.path()).unwrap();
    filled(&corpus, 100, 40, QUESTION, normal);
    let model = corpus.train_with(&options().max_videos(1_000)).unwrap();
    assert_eq!((model.channels(), model.used()), (33, 990));
    let card = tubelab::display::Show::bundle(&model);
    let text = card.get("text/plain").unwrap();
    assert!(text.contains("33 of 100 channels, drawn at random"), "{text}");
    assert!(text.contains("990 of 1,221 videos"), "{text}");
    let all = corpus.train_with(&options()).unwrap();
    assert_eq!((all.channels(), all.used()), (100, 3_700));
}

#[test]
fn too_few_channels_and_channels_without_videos_are_told() {
    let directory = tempfile::tempdir().unwrap();
    let corpus = corpus::create(directory.path()).unwrap();
    assert!(corpus.train_with(&options()).unwrap_err().is_too_little_data());
    filled(&corpus, 9, 20, QUESTION, normal);
    corpus
        .add_all(&(20..40).map(|n| channel(n, 2, 0.0, normal)).collect::<Vec<_>>())
        .unwrap();
    let error = corpus.train_with(&options()).unwrap_err();
    assert!(error.is_too_little_data(), "{error}");
    assert!(error.to_string().contains("9 of 29 channels"), "{error}");

    corpus.add(&channel(10, 20, QUESTION, normal)).unwrap();
    let model = corpus.train_with(&options()).unwrap();
    assert_eq!(model.channels(), 10);
    // Of ten channels 95% cannot be said, 80% can.
    let videos = clean(&channel(11, 6, QUESTION, normal)).unwrap();
    let predicted = model.predict(&videos, &videos).unwrap();
    let known = |name: &str| numbers(&predicted, name).iter().flatten().count();
    assert_eq!((known("predicted_views"), known("low_80"), known("low_95")), (3, 3, 0));
    // Without videos there is no level, and without planned videos no row.
    let two = clean(&channel(12, 2, 0.0, normal)).unwrap();
    let unknown = model.predict(&two, &two).unwrap();
    assert_eq!(numbers(&unknown, "predicted_views"), [None, None]);
    let none = videos.head(Some(0));
    assert_eq!(model.predict(&none, &none).unwrap().height(), 0);
    assert_eq!(model.predict(&none, &two).unwrap().height(), 2);
}
