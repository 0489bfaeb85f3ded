//! Importance of both kinds, partial dependence, recommendations, and the figure.

use crate::support::*;
use serde_json::{Value, json};
use tubelab::features::{self, FEATURES};
use tubelab::plot;
use tubelab::train::{self, Learner, Model};

fn of(learner: Learner) -> (Model, Videos) {
    let options = untracked().learners([learner]).resamples(100).forest(train::Forest {
        n_estimators: 60,
        ..train::Forest::default()
    });
    let videos = generated(400, 5, CLEAR);
    (train::views_with(&videos.frame(), &options).unwrap(), videos)
}

#[test]
fn planted_effects_are_seen_by_every_kind_of_model() {
    for learner in Learner::ALL {
        let (model, videos) = of(learner);
        assert_eq!(model.learner(), learner);
        let importance = model.importance().unwrap();
        let names = texts(&importance, "feature");
        let place = |name: &str| names.iter().position(|n| n == name).unwrap();
        let (low, built_in) = (floats(&importance, "low_95"), floats(&importance, "built_in"));
        for name in ["is_short", "weekday", "has_number"] {
            assert!(low[place(name)].unwrap() > 0.0, "{name} in {learner:?}");
            assert!(
                place(name) < place("hour") && place(name) < place("tags"),
                "{name} in {learner:?}"
            );
            assert!(built_in[place(name)] > built_in[place("tags")], "{name} in {learner:?}");
        }
        let total: f64 = built_in.iter().flatten().sum();
        assert!((total - 1.0).abs() < 1e-9, "{total}");

        let curve = model.partial_dependence().unwrap();
        let steps: Vec<(String, String)> = texts(&curve, "feature")
            .into_iter()
            .zip(texts(&curve, "label"))
            .collect();
        let predicted = floats(&curve, "predicted");
        let at = |feature: &str, label: &str| {
            let row = steps.iter().position(|(f, l)| f == feature && l == label);
            row.map(|row| predicted[row].unwrap())
        };
        // A Short was planted at e^1.2 times the views. Its format, its length and the level of the Shorts before it carry that
        // together, each kind of model in shares of its own: what all three say is the planted size.
        if let (Some(yes), Some(no)) = (at("is_short", "yes"), at("is_short", "no")) {
            let short = (yes / no).ln();
            assert!(short > 0.1 && short < 1.5, "{short} in {learner:?}");
        }
        let shown = floats(&model.predict(&videos.frame()).unwrap(), "predicted_views");
        let mean = |wanted: bool| {
            let of = videos
                .short
                .iter()
                .zip(&shown)
                .filter(|(short, _)| **short == Some(wanted));
            let logs: Vec<f64> = of.map(|(_, views)| views.unwrap().ln_1p()).collect();
            logs.iter().sum::<f64>() / logs.len() as f64
        };
        let together = mean(true) - mean(false);
        assert!((together - CLEAR.short).abs() < 0.2, "{together} in {learner:?}");
        // A number was planted at e^0.6 times the views; penalties and leaves take a little away.
        let number = (at("has_number", "yes").unwrap() / at("has_number", "no").unwrap()).ln();
        assert!(number > 0.25 && number < 0.8, "{number} in {learner:?}");
        assert!(at("weekday", "Saturday") > at("weekday", "Tuesday"));
        let bounds = floats(&curve, "low_95")
            .into_iter()
            .zip(floats(&curve, "high_95"))
            .zip(&predicted);
        assert!(bounds.clone().all(|((low, high), p)| low <= *p && *p <= high));

        let sentences = model.recommendations();
        let words = sentences.join("\n");
        assert!(
            words.contains("with a number in the title had") && words.contains("more views than"),
            "{words}"
        );
        // What a Short has more is told by its format or by its length.
        assert!(words.contains("Shorts") || words.contains("minutes had"), "{words}");
        for cause in ["because", "cause", "will", "boost", "increase"] {
            assert!(!words.to_lowercase().contains(cause), "{words}");
        }
    }
}

/// Which of two features that say the same gets the credit is chance in one forest, so means over seeds are compared.
const SEEDS: u64 = 6;

/// Features of one column each, because scikit-learn shuffles columns one by one.
#[test]
fn importance_by_shuffling_is_that_of_scikit_learn() {
    let videos = generated(400, 5, CLEAR);
    let table = features::features(&videos.frame(), "UTC").unwrap();
    let columns: Vec<&str> = FEATURES.iter().flat_map(|feature| feature.columns).copied().collect();
    let x: Vec<Value> = columns.iter().map(|column| json!(floats(&table, column))).collect();
    testkit::needs!(Python);
    let oracle = python(
        r"
import json, sys, numpy as np
from sklearn.ensemble import RandomForestRegressor
from sklearn.impute import SimpleImputer
from sklearn.inspection import permutation_importance
from sklearn.linear_model import ElasticNet
from sklearn.model_selection import KFold
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
d = json.load(sys.stdin)
X = np.array(d['x'], dtype=float).T
y = np.log1p(np.array(d['views'], dtype=float))
def drops(model, seed):
    # Within each fold the drop is a share of that fold's variance; ours is one of all videos.
    total = np.zeros(X.shape[1])
    for train, test in KFold(5, shuffle=True, random_state=seed).split(X):
        model.fit(X[train], y[train])
        found = permutation_importance(model, X[test], y[test], scoring='neg_mean_squared_error', n_repeats=5, random_state=seed)
        total += found.importances_mean * len(test)
    return total / ((y - y.mean()) ** 2).sum()
def seeds(model):
    return np.mean([drops(model(seed), seed) for seed in range(d['seeds'])], axis=0).tolist()
json.dump([
    seeds(lambda seed: make_pipeline(StandardScaler(), SimpleImputer(), ElasticNet(alpha=0.01, l1_ratio=0.5))),
    seeds(lambda seed: RandomForestRegressor(60, max_depth=10, min_samples_leaf=3, max_features=1 / 3, random_state=seed)),
], sys.stdout)
",
        &json!({ "x": x, "views": videos.views, "seeds": SEEDS }),
    );
    let options = || untracked().resamples(100).folds(5);
    let net = options().learners([Learner::ElasticNet]).alpha(0.01).l1_ratio(0.5);
    let forest = options().learners([Learner::RandomForest]).forest(train::Forest {
        n_estimators: 60,
        max_depth: 10,
        ..train::Forest::default()
    });
    for (name, options, theirs) in [("net", net, &oracle[0]), ("forest", forest, &oracle[1])] {
        let all: Vec<_> = (0..SEEDS)
            .map(|seed| {
                let model = train::views_with(&videos.frame(), &options.clone().seed(seed)).unwrap();
                let importance = model.importance().unwrap();
                (texts(&importance, "feature"), floats(&importance, "r2_drop"))
            })
            .collect();
        let mut pairs = Vec::new();
        for feature in FEATURES.iter().filter(|feature| feature.columns.len() == 1) {
            let column = columns.iter().position(|column| *column == feature.columns[0]).unwrap();
            let theirs = theirs[column].as_f64().unwrap();
            let drop = |(names, drops): &(Vec<String>, Vec<Option<f64>>)| {
                let place = names.iter().position(|name| name == feature.name).unwrap();
                drops[place].unwrap()
            };
            let ours = all.iter().map(drop).sum::<f64>() / all.len() as f64;
            assert!(
                (ours - theirs).abs() < 0.02 + 0.1 * theirs,
                "{} in the {name}: {ours} is not {theirs}",
                feature.name
            );
            pairs.push((ours, theirs));
        }
        assert!(
            pairs.iter().filter(|(_, theirs)| *theirs > 0.05).count() >= 2,
            "{name}: {pairs:?}"
        );
        for (a, b) in pairs.iter().flat_map(|a| pairs.iter().map(move |b| (a, b))) {
            // Where scikit-learn sees a clear order, ours is the same.
            assert!(a.1 < b.1 + 0.05 || a.0 > b.0, "{name}: {a:?} and {b:?}");
        }
    }
}

#[test]
fn a_model_of_nothing_recommends_nothing() {
    let mut videos = generated(120, 3, CLEAR);
    videos.views.reverse();
    let model = train::views_with(&videos.frame(), &net()).unwrap();
    assert!(!model.is_better_than_baseline());
    let [reason] = <[String; 1]>::try_from(model.recommendations()).unwrap();
    assert!(
        reason.starts_with("No recommendation: the model is no better"),
        "{reason}"
    );
}

#[test]
fn the_figure_of_each_explained_feature_draws() {
    let (model, _) = of(Learner::RandomForest);
    let features = texts(&model.partial_dependence().unwrap(), "feature");
    // The level of the channel is told by its growth and by its recent videos.
    let level = |f: &String| f == "growth" || f == "recent_level";
    assert!(
        features.iter().any(|f| f == "weekday") && features.iter().any(level),
        "{features:?}"
    );
    for feature in features {
        let figure = plot::partial_dependence(&model, &feature).unwrap();
        assert!(figure.svg().unwrap().contains("95% interval"));
        assert!(figure.text().contains("associations in the past"));
        // At most 100 videos stand for all.
        let averaged = format!(
            "mean over {} of {} videos",
            model.used().div_ceil(model.used().div_ceil(100)),
            model.used()
        );
        assert!(figure.text().contains(&averaged), "{averaged}: {}", figure.text());
        figure.plotly_json().unwrap();
    }
    let error = plot::partial_dependence(&model, "likes").unwrap_err();
    assert!(
        error.is_input() && error.next_step().unwrap().contains("weekday"),
        "{error}"
    );
}
