//! Calendar-day means against pandas and against their definition.

use polars::prelude::*;
use proptest::prelude::*;
use std::io::Write;
use tubelab::analyze::{rolling_by_day, rolling_median_by_day};

const HOUR: i64 = 3_600_000_000;

/// Videos published at these hours since 1970, in this order.
fn videos(rows: &[(i64, Option<i64>)]) -> DataFrame {
    let published: Vec<i64> = rows.iter().map(|(hour, _)| hour * HOUR).collect();
    let views: Vec<Option<i64>> = rows.iter().map(|(_, views)| *views).collect();
    df!("published_at" => published, "views" => views)
        .unwrap()
        .lazy()
        .with_column(col("published_at").cast(DataType::Datetime(TimeUnit::Microseconds, Some(TimeZone::UTC))))
        .collect()
        .unwrap()
}

/// Day since 1970, mean, n.
type Row = (i32, Option<f64>, i64);

fn rows(means: &DataFrame, name: &str) -> Vec<Row> {
    let days = means.column("day").unwrap().cast(&DataType::Int32).unwrap();
    let days = days.i32().unwrap();
    let mean = means.column(name).unwrap().f64().unwrap();
    let n = means.column("n").unwrap().i64().unwrap();
    (0..means.height())
        .map(|i| (days.get(i).unwrap(), mean.get(i), n.get(i).unwrap()))
        .collect()
}

/// Uploads with gaps of up to 40 days, several on some days, one in five unknown.
fn uploads() -> Vec<(i64, Option<i64>)> {
    let mut state = 12_345_u64;
    let mut next = |below: u64| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    };
    let mut hour = 19_000 * 24;
    (0..400)
        .map(|_| {
            hour += if next(10) == 0 {
                next(40 * 24) as i64
            } else {
                next(60) as i64
            };
            (hour, (next(5) != 0).then(|| next(1_000_000) as i64))
        })
        .collect()
}

#[test]
fn means_and_medians_are_those_of_pandas() {
    let uploads = uploads();
    let mut input = tempfile::NamedTempFile::new().unwrap();
    writeln!(input, "{}", serde_json::to_string(&uploads).unwrap()).unwrap();
    let script = r#"
import json, sys
import pandas as pd
rows = json.load(open(sys.argv[1]))
day = pd.to_datetime([h * 3600 for h, _ in rows], unit="s").floor("D")
views = pd.Series([v for _, v in rows], index=day, dtype="float64")
window = views.rolling(sys.argv[2] + "D")
middle = window.median() if sys.argv[3] == "median" else window.mean()
last = pd.DataFrame({"mean": middle, "n": window.count()}).groupby(level=0).tail(1)
print(json.dumps([[(d - pd.Timestamp(0)).days, None if pd.isna(m) else m, int(n)]
                  for d, m, n in last.itertuples()]))
"#;
    testkit::needs!(Python);
    for (days, name) in [(1, "mean"), (7, "mean"), (30, "mean"), (7, "median"), (30, "median")] {
        let path = input.path().to_str().unwrap();
        let expected: Vec<Row> =
            serde_json::from_str(&testkit::run_python(script, &[path, &days.to_string(), name])).unwrap();
        let frame = match name {
            "mean" => rolling_by_day(&videos(&uploads), "views", days),
            _ => rolling_median_by_day(&videos(&uploads), "views", days),
        };
        let ours = rows(&frame.unwrap(), name);
        assert_eq!(ours.len(), expected.len());
        for (ours, expected) in ours.iter().zip(&expected) {
            assert_eq!((ours.0, ours.2), (expected.0, expected.2), "{days} days");
            match (ours.1, expected.1) {
                (Some(a), Some(b)) => assert!((a - b).abs() <= 1e-9 * b.abs().max(1.0), "{days} days: {a} and {b}"),
                (a, b) => assert_eq!(a, b, "{days} days, day {}", ours.0),
            }
        }
    }
}

/// The definition, word for word.
fn by_definition(uploads: &[(i64, Option<i64>)], days: i64) -> Vec<Row> {
    let day = |hour: i64| hour.div_euclid(24);
    let distinct: std::collections::BTreeSet<i64> = uploads.iter().map(|(hour, _)| day(*hour)).collect();
    let mean = |today: i64| {
        let known: Vec<f64> = uploads
            .iter()
            .filter(|(hour, _)| day(*hour) <= today && day(*hour) > today - days)
            .filter_map(|(_, views)| views.map(|v| v as f64))
            .collect();
        let mean = (!known.is_empty()).then(|| known.iter().sum::<f64>() / known.len() as f64);
        (today as i32, mean, known.len() as i64)
    };
    distinct.into_iter().map(mean).collect()
}

proptest! {
    #[test]
    fn each_row_is_its_definition_whatever_the_order_of_the_videos(
        uploads in prop::collection::vec((-3000_i64..3000, prop::option::of(0_i64..1_000_000)), 0..60),
        days in 1_u32..40,
    ) {
        let ours = rows(&rolling_by_day(&videos(&uploads), "views", days).unwrap(), "mean");
        // Whole numbers below 2^53: sums are exact in any order.
        prop_assert_eq!(ours, by_definition(&uploads, i64::from(days)));
    }
}

#[test]
fn what_cannot_be_averaged_is_said() {
    let frame = videos(&[(0, Some(1))]);
    let error = rolling_by_day(&frame, "view", 7).unwrap_err();
    assert!(error.is_input());
    assert!(error.to_string().contains("no column `view`"), "{error}");
    assert!(error.to_string().contains("published_at, views"), "{error}");
    assert!(rolling_by_day(&frame, "views", 0).unwrap_err().is_input());
    assert!(
        rolling_by_day(&frame, "published_at", 7)
            .unwrap_err()
            .to_string()
            .contains("expected numbers")
    );
    assert_eq!(rolling_by_day(&videos(&[]), "views", 7).unwrap().height(), 0);
}
