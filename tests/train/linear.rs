//! The elastic net and the metrics against scikit-learn and SciPy.

use crate::support::*;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use serde_json::{Value, json};
use tubelab::features::{self, FEATURES};
use tubelab::train::{self, metrics};

#[test]
fn coefficients_are_those_of_scikit_learn() {
    let mut videos = generated(200, 1, CLEAR);
    videos.descriptions[5] = None;
    videos.descriptions[90] = None;
    let frame = videos.frame();
    let table = features::features(&frame, "UTC").unwrap();
    let names: Vec<&str> = FEATURES.iter().flat_map(|f| f.columns).copied().collect();
    let x: Vec<Value> = names.iter().map(|name| json!(floats(&table, name))).collect();
    testkit::needs!(Python);
    for (penalty, l1_ratio) in [(0.01, 0.5), (0.1, 0.9), (0.3, 0.2), (0.001, 1.0)] {
        let model = train::views_with(&frame, &untracked().alpha(penalty).l1_ratio(l1_ratio)).unwrap();
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
    testkit::needs!(Python);
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
