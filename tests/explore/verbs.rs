//! Verbs beside pandas.

use serde_json::{Value, json};
use std::io::Write;
use tubelab::polars::prelude::{AnyValue, Column, NamedFrom};
use tubelab::prelude::*;

/// 400 rows with ties, unknown values and NaN.
fn rows() -> (DataFrame, Value) {
    let n = 400_i64;
    let views: Vec<Option<i64>> = (0..n).map(|i| (i % 9 != 4).then_some((i * 7919) % 613)).collect();
    let likes: Vec<Option<f64>> = (0..n)
        .map(|i| (i % 7 != 2).then_some(((i * 31) % 97) as f64 / 4.0))
        .collect();
    let group: Vec<Option<&str>> = (0..n)
        .map(|i| [Some("a"), Some("b"), None, Some("c")][(i * 5 % 4) as usize])
        .collect();
    let flag: Vec<Option<bool>> = (0..n).map(|i| (i % 11 != 0).then_some(i % 3 == 0)).collect();
    let id: Vec<String> = (0..n).map(|i| format!("v{i:03}")).collect();
    let given = json!({ "id": id, "views": views, "likes": likes, "group": group, "flag": flag });
    let frame = df!("id" => id, "views" => views, "likes" => likes, "group" => group, "flag" => flag).unwrap();
    (frame, given)
}

const PANDAS: &str = r#"
import json, sys
import pandas as pd
g = json.load(open(sys.argv[1]))
d = pd.DataFrame(g)
d["views"] = d.views.astype("float"); d["flag"] = d.flag.astype("boolean")
q = d[["views", "likes"]].describe().T
other = pd.DataFrame({"group": ["a", "c", "d"], "weight": [1, 2, 3]})
grouped = d.groupby("group").agg(m=("views", "median"), n=("id", "size"))
print(json.dumps({
  "describe": q[["count", "mean", "std", "min", "25%", "50%", "75%", "max"]].values.tolist(),
  "counts": d.group.value_counts().to_dict(),
  "nunique": int(d.views.nunique()),
  "keep": d[(d.views > 300) & ~d.flag.fillna(True)].id.tolist(),
  "sorted": d.sort_values(["likes", "id"], ascending=[False, True], na_position="last", kind="stable").id.tolist(),
  "top": d.sort_values("views", ascending=False, kind="stable", na_position="last").id.head(25).tolist(),
  "bottom": d.sort_values("likes", ascending=True, kind="stable", na_position="last").id.head(390).tolist(),
  "rate": [None if pd.isna(v) or v in (float("inf"), float("-inf")) else v for v in (d.likes / d.views * 100)],
  "summary": [[k, None if pd.isna(r.m) else r.m, int(r.n)] for k, r in grouped.iterrows()],
  "join": d.merge(other, on="group")[["id", "weight"]].values.tolist(),
  "left": d.merge(other, on="group", how="left").weight.isna().sum().item(),
  "mean": [d.views.mean(), d.views.median(), d.views.max(), d.views.min(), d.views.sum(), d.views.std(), float(d.flag.mean())],
  "pivot": [[None if pd.isna(x) else x for x in row] for row in
            d.dropna(subset=["group", "flag"]).pivot_table(index="group", columns="flag", values="views", aggfunc="max").values.tolist()],
}))
"#;

fn pandas(given: &Value) -> Value {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    write!(file, "{given}").unwrap();
    serde_json::from_str(&testkit::run_python(PANDAS, &[file.path().to_str().unwrap()])).unwrap()
}

fn ids(frame: &DataFrame) -> Value {
    json!(frame.texts("id").unwrap())
}

#[track_caller]
fn assert_close(ours: Option<f64>, theirs: &Value, what: &str) {
    match (ours, theirs.as_f64()) {
        (Some(a), Some(b)) => assert!((a - b).abs() <= 1e-9 * b.abs().max(1.0), "{what}: {a}, expected {b}"),
        (a, b) => assert_eq!(a, b, "{what}"),
    }
}

#[test]
fn verbs_give_what_pandas_gives() {
    testkit::needs!(Python);
    let (frame, given) = rows();
    let theirs = pandas(&given);
    let before = frame.clone();

    let described = frame.describe().unwrap();
    assert_eq!(
        described.texts("column").unwrap(),
        [Some("views".to_owned()), Some("likes".to_owned())]
    );
    for (row, wanted) in theirs["describe"].as_array().unwrap().iter().enumerate() {
        let columns = ["known", "mean", "std", "min", "q25", "median", "q75", "max"];
        for (column, wanted) in columns.iter().zip(wanted.as_array().unwrap()) {
            assert_close(described.numbers(column).unwrap()[row], wanted, column);
        }
    }
    let counts = frame.counts("group").unwrap();
    let found: serde_json::Map<String, Value> = counts
        .texts("group")
        .unwrap()
        .into_iter()
        .zip(counts.numbers("n").unwrap())
        .filter_map(|(name, n)| Some((name?, json!(n? as i64))))
        .collect();
    assert_eq!(Value::Object(found), theirs["counts"]);
    assert_eq!(counts.texts("group").unwrap().last(), Some(&None), "unknown is last");
    assert_eq!(json!(frame.nunique("views").unwrap()), theirs["nunique"]);
    assert_eq!(ids(&frame.keep("views > 300 and not flag").unwrap()), theirs["keep"]);
    assert_eq!(ids(&frame.sort_by("likes desc, id").unwrap()), theirs["sorted"]);
    assert_eq!(ids(&frame.top("views", 25).unwrap()), theirs["top"]);
    assert_eq!(ids(&frame.bottom("likes", 390).unwrap()), theirs["bottom"]);
    let rate = frame
        .derive("rate", "likes / views * 100")
        .unwrap()
        .numbers("rate")
        .unwrap();
    for (row, wanted) in theirs["rate"].as_array().unwrap().iter().enumerate() {
        assert_close(rate[row], wanted, "rate");
    }
    let summary = frame.summarize("group", "median(views) as m, count(*) as n").unwrap();
    for (row, wanted) in theirs["summary"].as_array().unwrap().iter().enumerate() {
        assert_eq!(json!(summary.texts("group").unwrap()[row]), wanted[0]);
        assert_close(summary.numbers("m").unwrap()[row], &wanted[1], "median");
        assert_close(summary.numbers("n").unwrap()[row], &wanted[2], "n");
    }
    assert_eq!(summary.texts("group").unwrap().last(), Some(&None));
    let other = df!("group" => ["a", "c", "d"], "weight" => [1, 2, 3]).unwrap();
    let joined = frame.join(&other, "group").unwrap();
    let pairs: Vec<Value> = joined
        .texts("id")
        .unwrap()
        .into_iter()
        .zip(joined.numbers("weight").unwrap())
        .map(|(id, weight)| json!([id, weight.map(|weight| weight as i64)]))
        .collect();
    assert_eq!(json!(pairs), theirs["join"]);
    let left = frame.join_left(&other, "group").unwrap();
    assert_eq!(json!(left.column("weight").unwrap().null_count()), theirs["left"]);
    let single = [
        frame.mean("views"),
        frame.median("views"),
        frame.max("views"),
        frame.min("views"),
        frame.sum("views"),
        frame.std("views"),
        frame.mean("flag"),
    ];
    for (ours, wanted) in single.into_iter().zip(theirs["mean"].as_array().unwrap()) {
        assert_close(ours.unwrap(), wanted, "one number");
    }
    let known = frame.keep("\"group\" is not null and flag is not null").unwrap();
    let pivot = known.pivot("\"group\"", "flag", "max(views)").unwrap();
    for (row, wanted) in theirs["pivot"].as_array().unwrap().iter().enumerate() {
        for (column, wanted) in ["no", "yes"].iter().zip(wanted.as_array().unwrap()) {
            assert_close(pivot.numbers(column).unwrap()[row], wanted, "pivot");
        }
    }
    assert!(frame.equals_missing(&before), "a verb changed its frame");
}

#[test]
fn unknown_is_last_whatever_the_direction_and_the_type() {
    let frame = df!(
        "int" => [None, Some(2), Some(1)],
        "float" => [Some(f64::NAN), Some(2.0), Some(-0.0)],
        "text" => [None, Some("b"), Some("a")],
        "flag" => [None, Some(true), Some(false)]
    )
    .unwrap();
    for name in ["int", "float", "text", "flag"] {
        for keys in [name.to_owned(), format!("{name} desc")] {
            let sorted = frame.sort_by(&keys).unwrap();
            assert!(sorted.numbers("int").unwrap()[2].is_none(), "{keys}: {sorted}");
        }
        assert_eq!(
            frame.top(name, 1).unwrap().numbers("int").unwrap(),
            [Some(2.0)],
            "{name}"
        );
        assert_eq!(
            frame.bottom(name, 1).unwrap().numbers("int").unwrap(),
            [Some(1.0)],
            "{name}"
        );
        assert_eq!(frame.top(name, 3).unwrap().numbers("int").unwrap()[2], None, "{name}");
    }
    assert_eq!(frame.mean("float").unwrap(), Some(1.0));
    assert_eq!(frame.median("float").unwrap(), Some(1.0));
    assert_eq!(frame.sum("float").unwrap(), Some(2.0));
    assert_eq!(frame.max("float").unwrap(), Some(2.0));
}

#[test]
fn the_calendar_is_there_when_it_is_asked_for() {
    let videos = clean(&fetch("demo").unwrap()).unwrap();
    let days = videos.summarize("weekday", "count(*) as n").unwrap();
    let names: Vec<String> = days.texts("weekday").unwrap().into_iter().flatten().collect();
    assert_eq!(names[0], "Monday");
    assert_eq!(names[6], "Sunday");
    assert_eq!(days.sum("n").unwrap(), Some(videos.height() as f64));
    let mondays = videos.keep("weekday = 'Monday'").unwrap();
    assert_eq!(mondays.height() as f64, days.numbers("n").unwrap()[0].unwrap());
    assert_eq!(mondays.get_column_names(), videos.get_column_names());
    let late = videos.keep("published_at >= '2024-01-01'").unwrap();
    let all = videos.keep("year >= 2024").unwrap();
    assert!(late.equals_missing(&all) && late.height() > 0);
    assert_eq!(videos.derive("day", "weekday").unwrap().nunique("day").unwrap(), 7);
}

#[test]
fn the_order_of_ties_and_the_sample_are_fixed() {
    let frame = df!("x" => [1, 2, 1, 2, 1], "row" => [0, 1, 2, 3, 4]).unwrap();
    let rows = |frame: &DataFrame| frame.numbers("row").unwrap().into_iter().flatten().collect::<Vec<_>>();
    assert_eq!(rows(&frame.sort_by("x desc").unwrap()), [1.0, 3.0, 0.0, 2.0, 4.0]);
    assert_eq!(rows(&frame.top("x", 3).unwrap()), [1.0, 3.0, 0.0]);
    assert_eq!(rows(&frame.bottom("x", 2).unwrap()), [0.0, 2.0]);
    assert_eq!(frame.sample(3, 7).unwrap(), frame.sample(3, 7).unwrap());
    assert_eq!(frame.sample(9, 7).unwrap(), frame);
    assert_eq!(rows(&frame.distinct("x").unwrap()), [0.0, 1.0]);
}

#[test]
fn frames_are_stacked_by_name() {
    let a = df!("id" => ["a"], "x" => [1_i64], "only" => [true]).unwrap();
    let b = df!("x" => [2.5], "id" => ["b"]).unwrap();
    let both = stack(&[&a, &b]).unwrap();
    assert_eq!(both.get_column_names(), ["id", "x", "only"]);
    assert_eq!(both.numbers("x").unwrap(), [Some(1.0), Some(2.5)]);
    assert_eq!(both.column("only").unwrap().null_count(), 1);
    let error = stack(&[&a, &df!("x" => ["text"]).unwrap()]).unwrap_err();
    assert!(error.is_input() && error.message().contains("`x`"), "{error}");
    assert!(stack(&[]).unwrap_err().is_input());
}

#[test]
fn the_words_of_lists_are_counted_one_by_one() {
    let lists = Column::new(
        "tags".into(),
        [Series::new("".into(), ["a", "b"]), Series::new("".into(), ["a"])],
    );
    let frame = DataFrame::new(2, vec![lists]).unwrap();
    let counts = frame.counts("tags").unwrap();
    assert_eq!(
        counts.texts("tags").unwrap(),
        [Some("a".to_owned()), Some("b".to_owned())]
    );
    assert_eq!(counts.numbers("n").unwrap(), [Some(2.0), Some(1.0)]);
    assert_eq!(counts.numbers("share").unwrap(), [Some(100.0), Some(50.0)]);
}

#[test]
fn queries_expressions_and_single_values_show_themselves() {
    let frame = df!("views" => [Some(12_638_i64), None]).unwrap();
    let text = |bundle: Bundle| bundle.get("text/plain").unwrap().to_owned();
    let query = text(frame.clone().lazy().filter(col("views").gt(lit(1))).bundle());
    assert!(query.contains("12,638") && query.contains(".collect()?"), "{query}");
    let failed = text(frame.clone().lazy().select([col("viewz")]).bundle());
    assert!(failed.contains("did you mean `views`?"), "{failed}");
    assert!(text(col("views").sum().bundle()).starts_with("col(\"views\").sum()"));
    let column = frame.column("views").unwrap();
    assert_eq!(text(column.get(0).unwrap().bundle()), "12,638");
    assert_eq!(text(AnyValue::Null.bundle()), "–");
    assert_eq!(text(column.max_reduce().unwrap().bundle()), "12,638");
    assert_eq!(text(frame.mean("views").unwrap().bundle()), "12638.0");
    assert_eq!(text(None::<f64>.bundle()), "None");
    assert!(text(column.as_materialized_series().clone().bundle()).contains("12,638"));
}
