//! Forest and boosting against scikit-learn on the same folds.

use crate::support::*;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use serde_json::json;
use tubelab::train::{metrics, regressor};

const COLUMNS: usize = 6;
const ROWS: usize = 600;

/// Three columns that matter, each less than the one before, two of noise and one that is often unknown.
fn rows(seed: u64) -> (Vec<f64>, Vec<f64>) {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let (mut x, mut y) = (Vec::new(), Vec::new());
    for _ in 0..ROWS {
        let row: Vec<f64> = (0..COLUMNS).map(|_| random.gen_range(-1.0..1.0)).collect();
        let noise: f64 = (0..12).map(|_| random.gen_range(0.0..1.0)).sum::<f64>() - 6.0;
        y.push(3.0 * row[0] + 4.0 * row[1] * row[1] + f64::from(row[2] > 0.3) + 0.5 * noise);
        x.extend(row.iter().enumerate().map(|(column, value)| match column {
            5 if *value > 0.5 => f64::NAN,
            _ => *value,
        }));
    }
    (x, y)
}

fn pick(x: &[f64], y: &[f64], keep: impl Fn(usize) -> bool) -> (Vec<f64>, Vec<f64>) {
    let kept: Vec<usize> = (0..y.len()).filter(|row| keep(*row)).collect();
    let cells = kept
        .iter()
        .flat_map(|row| &x[row * COLUMNS..(row + 1) * COLUMNS])
        .copied();
    (cells.collect(), kept.iter().map(|row| y[*row]).collect())
}

#[test]
fn scores_and_importance_are_those_of_scikit_learn() {
    let (x, y) = rows(1);
    let known: Vec<Option<f64>> = x.iter().map(|v| Some(*v).filter(|v| v.is_finite())).collect();
    testkit::needs!(Python);
    let oracle = python(
        r"
import json, sys, numpy as np
from sklearn.ensemble import RandomForestRegressor, HistGradientBoostingRegressor
from sklearn.metrics import r2_score
d = json.load(sys.stdin)
y = np.array(d['y']); X = np.array([np.nan if v is None else v for v in d['x']], dtype=float).reshape(len(y), -1)
fold = np.arange(len(y)) % 5
def out_of_fold(make):
    p = np.empty(len(y))
    for f in range(5): p[fold == f] = make().fit(X[fold != f], y[fold != f]).predict(X[fold == f])
    return r2_score(y, p)
forest = lambda share: RandomForestRegressor(200, max_depth=10, min_samples_leaf=3, max_features=share, random_state=0, n_jobs=2)
boosting = lambda: HistGradientBoostingRegressor(max_iter=100, max_depth=3, max_leaf_nodes=None, learning_rate=0.1, min_samples_leaf=5, early_stopping=False)
whole = RandomForestRegressor(200, max_depth=10, min_samples_leaf=3, oob_score=True, random_state=0, n_jobs=2).fit(X, y)
json.dump([out_of_fold(lambda: forest(1.0)), out_of_fold(lambda: forest(1 / 3)), out_of_fold(boosting), whole.oob_score_, whole.feature_importances_.tolist()], sys.stdout)
",
        &json!({ "x": known, "y": y }),
    );
    let out_of_fold = |fit: &dyn Fn(&[f64], &[f64]) -> regressor::Regressor| {
        let mut predicted = vec![0.0; y.len()];
        for fold in 0..5 {
            let (train_x, train_y) = pick(&x, &y, |row| row % 5 != fold);
            let (test_x, _) = pick(&x, &y, |row| row % 5 == fold);
            let these = fit(&train_x, &train_y).predict(&test_x).unwrap();
            predicted
                .iter_mut()
                .skip(fold)
                .step_by(5)
                .zip(these)
                .for_each(|(cell, p)| *cell = p);
        }
        metrics::r2(&y, &predicted).unwrap()
    };
    let forest =
        |share: f64| move |x: &[f64], y: &[f64]| regressor::forest(x, COLUMNS, y, (200, 10, 3), share, 7).unwrap();
    let boosting = |x: &[f64], y: &[f64]| regressor::boosting(x, COLUMNS, y, (100, 3, 5), 0.1, 7).unwrap();
    let ours = [
        out_of_fold(&forest(1.0)),
        out_of_fold(&forest(1.0 / 3.0)),
        out_of_fold(&boosting),
    ];
    for ((name, ours), theirs) in ["forest", "forest of a third", "boosting"].iter().zip(ours).zip(0..) {
        let theirs = oracle[theirs].as_f64().unwrap();
        assert!((ours - theirs).abs() < 0.012, "{name}: R² {ours} against {theirs}");
    }
    let whole = regressor::forest(&x, COLUMNS, &y, (200, 10, 3), 1.0, 7).unwrap();
    let unseen: Vec<f64> = whole.out_of_bag().iter().map(|p| p.unwrap()).collect();
    let (ours, theirs) = (metrics::r2(&y, &unseen).unwrap(), oracle[3].as_f64().unwrap());
    assert!((ours - theirs).abs() < 0.012, "out of bag: {ours} against {theirs}");
    for (column, (ours, theirs)) in whole.gains().iter().zip(numbers(&oracle[4])).enumerate() {
        assert!(
            (ours - theirs).abs() < 0.02,
            "importance of column {column}: {ours} against {theirs}"
        );
    }
}

#[test]
fn trees_are_the_same_twice_and_know_what_is_unknown() {
    let (x, y) = rows(2);
    let forest = |seed| regressor::forest(&x, COLUMNS, &y, (30, 8, 1), 0.5, seed).unwrap();
    let (a, b) = (forest(3).predict(&x).unwrap(), forest(3).predict(&x).unwrap());
    assert_eq!(a, b);
    assert_ne!(a, forest(4).predict(&x).unwrap());
    // One tree of all rows with room for each of them is the table itself, unknown cells included.
    let boosted = regressor::boosting(&x, COLUMNS, &y, (10, 32, 1), 1.0, 1)
        .unwrap()
        .predict(&x)
        .unwrap();
    for (predicted, y) in boosted.iter().zip(&y) {
        assert!((predicted - y).abs() < 1e-4, "{predicted} is not {y}");
    }
    // Where only knowing or not knowing tells rows apart, that is the split.
    let hole = [1.0, f64::NAN, 1.0, f64::NAN, 1.0, f64::NAN, 1.0, f64::NAN];
    let target = [0.0, 5.0, 0.0, 5.0, 0.0, 5.0, 0.0, 5.0];
    let forest = regressor::forest(&hole, 1, &target, (100, 3, 1), 1.0, 1).unwrap();
    let predicted = forest.predict(&[1.0, f64::NAN]).unwrap();
    assert!(predicted[0] < 1.0 && predicted[1] > 4.0, "{predicted:?}");
}
