//! Rates, bands, means, lines and rank correlations: by hand, against SciPy, and in words.

use crate::support::*;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use serde_json::{Value, json};
use tubelab::analyze::{engagement, rates};
use tubelab::display::Show;

fn video(views: Option<i64>, likes: Option<i64>, comments: Option<i64>) -> Row {
    Row {
        views,
        likes,
        comments,
        ..Row::default()
    }
}

#[test]
fn rates_are_percent_of_views_and_unknown_where_there_is_nothing_to_divide_by() {
    let rates = rates(&frame(&[
        video(Some(200), Some(10), Some(3)),
        video(Some(0), Some(0), Some(0)),
        video(None, Some(10), Some(3)),
        video(Some(200), None, Some(3)),
        video(Some(200), Some(10), None),
    ]))
    .unwrap();
    let row = |row: usize| ["engagement_rate", "like_rate", "comment_rate"].map(|name| number(&rates, name, row));
    assert_eq!(row(0), [Some(6.5), Some(5.0), Some(1.5)]);
    assert_eq!(row(1), [None; 3]);
    assert_eq!(row(2), [None; 3]);
    assert_eq!(row(3), [None, None, Some(1.5)]);
    assert_eq!(row(4), [None, Some(5.0), None]);
}

#[test]
fn the_velocity_counts_at_least_an_hour_and_nothing_before_publication() {
    let at = |age: i64| Row {
        published: 20_000 * DAY,
        fetched: 20_000 * DAY + age,
        views: Some(120),
        ..Row::default()
    };
    let rates = rates(&frame(&[at(2 * DAY), at(HOUR / 4), at(0), at(-HOUR)])).unwrap();
    let velocity = |row| number(&rates, "view_velocity", row);
    assert_eq!(velocity(0), Some(60.0));
    assert!((velocity(1).unwrap() - 2880.0).abs() < 1e-9);
    assert!((velocity(2).unwrap() - 2880.0).abs() < 1e-9);
    assert_eq!(velocity(3), None);
}

#[test]
fn bands_begin_where_they_are_said_to() {
    // Of 10,000 views: a like is 0.01%.
    let band = |likes: i64, comments: i64, column: &str| {
        text(
            &rates(&frame(&[video(Some(10_000), Some(likes), Some(comments))])).unwrap(),
            column,
            0,
        )
        .unwrap()
    };
    let engagement = |rate: i64| band(rate, 0, "engagement_band");
    assert_eq!(
        [800, 799, 500, 499, 200, 199, 0].map(engagement),
        ["excellent", "good", "good", "average", "average", "poor", "poor"]
    );
    let likes = |rate: i64| band(rate, 0, "like_band");
    assert_eq!([401, 400, 200, 199].map(likes), ["high", "average", "average", "low"]);
    let comments = |rate: i64| band(0, rate, "comment_band");
    assert_eq!([101, 100, 50, 49].map(comments), ["high", "average", "average", "low"]);
    let velocity = |views: i64| {
        let row = Row {
            views: Some(views),
            fetched: 20_001 * DAY,
            ..Row::default()
        };
        text(&rates(&frame(&[row])).unwrap(), "velocity_band", 0).unwrap()
    };
    assert_eq!(
        [1001, 1000, 500, 499, 100, 99].map(velocity),
        ["strong", "good", "good", "average", "average", "low"]
    );
}

/// A channel of `n` videos, some with hidden figures, whose rates fall with views.
fn channel(n: usize, seed: u64) -> Vec<Row> {
    let mut chance = ChaCha8Rng::seed_from_u64(seed);
    (0..n)
        .map(|place| {
            let views = (chance.gen_range(3.0_f64..14.0)).exp().round();
            let rate = 0.12 - 0.006 * views.ln() + chance.gen_range(0.0..0.03);
            Row {
                published: (20_000 + place as i64) * DAY,
                fetched: 23_000 * DAY,
                views: (chance.gen_range(0..12) != 0).then_some(views as i64),
                likes: (chance.gen_range(0..9) != 0).then_some((views * rate).round() as i64),
                comments: (chance.gen_range(0..9) != 0).then_some((views * rate / 9.0).round() as i64),
                ..Row::default()
            }
        })
        .collect()
}

const SCIPY: &str = r#"
import json, sys
import numpy as np, pandas as pd
from scipy import stats
d = pd.DataFrame(json.load(open(sys.argv[1])), dtype="float64")
finished = d.finished == 1
d = d.where(d.views.notna())
rate = {"engagement_rate": (d.likes + d.comments) / d.views * 100, "like_rate": d.likes / d.views * 100,
        "comment_rate": d.comments / d.views * 100}
def beside(values):
    known = values[finished].dropna(); v = known.to_numpy(); out = pd.Series(np.nan, values.index)
    for i in range(len(v)):
        others = np.concatenate([v[max(0, i - 10):i], v[i + 1:i + 11]])
        if len(others) >= 5: out[known.index[i]] = v[i] - np.median(others)
    return out
out = {}
for name, x in rate.items():
    # Both compared with the videos around the same time.
    both = pd.DataFrame(dict(x=beside(x), y=beside(np.log1p(d.views)))).dropna(); lines = len(both)
    found = dict.fromkeys(["step", "times", "times_low", "times_high", "p", "r2", "rho", "rho_p"])
    if lines >= 10:
        fit = stats.linregress(both.x, both.y); half = stats.t.ppf(0.975, lines - 2) * fit.stderr
        rho = stats.spearmanr(both.x, both.y)
        usual = both.x.abs().median(); power = 10 ** np.floor(np.log10(usual))
        step = max(s for s in (1, 2, 5) if usual / power >= s) * power
        found = dict(step=step, times=np.exp(step * fit.slope), times_low=np.exp(step * (fit.slope - half)),
            times_high=np.exp(step * (fit.slope + half)), p=fit.pvalue, r2=fit.rvalue ** 2, rho=rho.statistic, rho_p=rho.pvalue)
    known = x.notna(); x = x[known]; n = len(x)
    mean = stats.t.interval(0.95, n - 1, x.mean(), stats.sem(x))
    X, Y = d.views[known], x * d.views[known] / 100
    # The ratio of sums is the weighted mean; its standard error is that of the residuals' mean.
    ratio = Y.sum() / X.sum(); se = stats.sem(Y - ratio * X) / X.mean(); t = stats.t.ppf(0.975, n - 1)
    out[name] = dict(found, n=n, lines=lines, mean=x.mean(), mean_low=mean[0], mean_high=mean[1],
        median=x.median(), weighted=ratio * 100, weighted_low=(ratio - t * se) * 100, weighted_high=(ratio + t * se) * 100)
print(json.dumps(out))
"#;

#[test]
fn lines_ranks_and_means_are_those_of_scipy() {
    testkit::needs!(Python);
    for (n, seed) in [(12, 1), (60, 2), (700, 3), (5_000, 4)] {
        let rows = channel(n, seed);
        let input: Vec<Value> = rows
            .iter()
            .map(|row| {
                json!({"views": row.views, "likes": row.likes, "comments": row.comments,
                "finished": row.published <= row.fetched})
            })
            .collect();
        let theirs = python(SCIPY, &json!(input));
        let ours = engagement(&frame(&rows)).unwrap();
        for (row, rate) in ["engagement_rate", "like_rate", "comment_rate"].iter().enumerate() {
            let theirs = &theirs[rate];
            assert_eq!(text(&ours.fits, "rate", row).as_deref(), Some(*rate));
            assert_close(
                number(&ours.fits, "n", row),
                &theirs["lines"],
                &format!("{n} videos, {rate}, n"),
            );
            for name in ["step", "times", "times_low", "times_high", "p", "r2", "rho", "rho_p"] {
                assert_close(
                    number(&ours.fits, name, row),
                    &theirs[name],
                    &format!("{n} videos, {rate}, {name}"),
                );
            }
            for name in [
                "n",
                "mean",
                "mean_low",
                "mean_high",
                "median",
                "weighted",
                "weighted_low",
                "weighted_high",
            ] {
                assert_close(
                    number(&ours.means, name, row),
                    &theirs[name],
                    &format!("{n} videos, {rate}, {name}"),
                );
            }
        }
    }
}

const BOOTSTRAP: &str = r#"
import json, sys
import numpy as np
from scipy import stats
out = []
for values in json.load(open(sys.argv[1])):
    x = np.sort(values); n = len(x); m = (n + 1) // 2
    # The chance that the (lower) median of a resample is at most the k-th smallest value.
    reach = stats.binom.sf(m - 1, n, np.arange(1, n + 1) / n)
    k = int(np.argmax(reach >= 0.025))
    drawn = stats.bootstrap((x,), np.median, method="percentile", n_resamples=4000, rng=1).confidence_interval if n < 600 else None
    out.append(dict(exact=[x[k], x[n - 1 - k]], drawn=drawn and [drawn.low, drawn.high], x=x.tolist()))
print(json.dumps(out))
"#;

#[test]
fn the_interval_of_a_median_is_that_of_the_bootstrap() {
    // Like rates of n videos with 1,000,000 views.
    let mut chance = ChaCha8Rng::seed_from_u64(5);
    testkit::needs!(Python);
    let samples: Vec<Vec<f64>> = [5, 6, 7, 12, 25, 60, 99, 301, 1000, 1001, 1003, 5_001]
        .iter()
        .map(|n| {
            (0..*n)
                .map(|_| f64::from(chance.gen_range(0..100_000)) / 10_000.0)
                .collect()
        })
        .collect();
    let theirs = python(BOOTSTRAP, &json!(samples));
    for (sample, theirs) in samples.iter().zip(theirs.as_array().unwrap()) {
        let n = sample.len();
        let rows: Vec<Row> = sample
            .iter()
            .map(|rate| video(Some(1_000_000), Some((rate * 10_000.0).round() as i64), Some(0)))
            .collect();
        let means = engagement(&frame(&rows)).unwrap().means;
        let ours = ["median_low", "median_high"].map(|name| number(&means, name, 1).unwrap());
        let sorted: Vec<f64> = theirs["x"]
            .as_array()
            .unwrap()
            .iter()
            .map(|x| x.as_f64().unwrap())
            .collect();
        let place = |value: f64| sorted.partition_point(|x| *x < value - 1e-7) as i64;
        for side in 0..2 {
            let exact = theirs["exact"][side].as_f64().unwrap();
            // Above 1,000 values our ranks are those of the normal approximation.
            let allowed = i64::from(n > 1_000);
            assert!(
                (place(ours[side]) - place(exact)).abs() <= allowed,
                "{n}: {ours:?} {theirs}"
            );
            if let Some(drawn) = theirs["drawn"][side].as_f64() {
                assert!(
                    (place(ours[side]) - place(drawn)).abs() <= 2,
                    "{n}: {ours:?}, drawn {}",
                    theirs["drawn"]
                );
            }
        }
    }
}

#[test]
fn what_cannot_be_reported_is_null_and_said() {
    let nothing = engagement(&frame(&[])).unwrap();
    assert_eq!(
        (nothing.videos.height(), nothing.means.height(), nothing.fits.height()),
        (0, 4, 3)
    );
    assert_eq!(number(&nothing.means, "mean", 0), None);
    let plain = nothing.bundle().get("text/plain").unwrap().to_owned();
    assert!(plain.contains("there is no rate to report"), "{plain}");

    let same = engagement(&frame(&vec![video(Some(100), Some(5), Some(1)); 20])).unwrap();
    assert_eq!(number(&same.means, "mean", 0), Some(6.0));
    for name in ["step", "times", "p", "r2", "rho", "rho_p"] {
        assert_eq!(number(&same.fits, name, 0), None, "{name}: nothing varies");
    }
    let error = engagement(&frame(&[]).drop("likes").unwrap()).unwrap_err();
    assert!(error.is_input() && error.to_string().contains("likes"), "{error}");
}

#[test]
fn it_shows_itself_with_interval_and_source() {
    let rows = channel(100, 9);
    let bundle = engagement(&frame(&rows)).unwrap().bundle();
    let plain = bundle.get("text/plain").unwrap();
    for part in [
        "95% interval",
        "videos without a rate",
        "Spearman",
        "calculated by tubelab, not from YouTube",
        "fetched 2032-12-21",
    ] {
        assert!(plain.contains(part), "{part} in {plain}");
    }
    assert!(bundle.get("text/html").unwrap().contains("<table"));
}
