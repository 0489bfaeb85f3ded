use crate::titles::{close, demo, floats, python, words};
use polars::prelude::*;
use proptest::prelude::*;
use rand::{Rng, SeedableRng, seq::SliceRandom};
use rand_chacha::ChaCha8Rng;
use serde_json::{Value, json};
use tubelab::analyze::{self, LiftOptions};
use tubelab::display::Show;

/// What is planted on ln(views).
const PLANTED: [(&str, f64); 3] = [("easy", 0.3), ("mistakes", 0.45), ("update", -0.5)];

/// Videos and Shorts whose views are log-normal around a level, moved by the planted words and by nothing else.
fn planted(n: usize, seed: u64) -> DataFrame {
    let mut chance = ChaCha8Rng::seed_from_u64(seed);
    let things = ["bread", "soup", "garden", "tomatoes", "compost", "tools"];
    let (mut titles, mut views, mut shorts) = (vec![], vec![], vec![]);
    for _ in 0..n {
        let mut title = vec![
            *things.choose(&mut chance).unwrap(),
            *things.choose(&mut chance).unwrap(),
        ];
        let short = chance.gen_bool(0.3);
        let mut log = 8.0 + f64::from(short);
        for (word, effect) in PLANTED {
            if chance.gen_bool(0.15) {
                title.push(word);
                log += effect;
            }
        }
        let normal = (0..12).map(|_| chance.gen_range(0.0..1.0)).sum::<f64>() - 6.0;
        titles.push(title.join(" "));
        views.push((log + 0.5 * normal).exp() as i64);
        shorts.push(short);
    }
    df!("title" => titles, "views" => views, "is_short" => shorts).unwrap()
}

/// (lift, low, high) of a word among videos or Shorts.
fn of(table: &DataFrame, word: &str, short: bool) -> [f64; 3] {
    let (names, shorts) = (words(table, "word"), floats(table, "is_short"));
    let row = (0..table.height())
        .find(|i| names[*i].as_deref() == Some(word) && shorts[*i] == Some(f64::from(short)))
        .unwrap_or_else(|| panic!("no {word}"));
    ["lift", "low_95", "high_95"].map(|column| floats(table, column)[row].unwrap())
}

#[test]
fn lifts_intervals_and_p_values_are_those_of_scipy() {
    let videos = planted(400, 1);
    let lift = analyze::keyword_lift(&videos).unwrap().table().unwrap();
    let (names, shorts) = (words(&lift, "word"), floats(&lift, "is_short"));
    let cells: Vec<_> = names.iter().zip(&shorts).collect();
    let data = json!({
        "titles": words(&videos, "title"), "views": floats(&videos, "views"), "short": floats(&videos, "is_short"), "cells": cells,
    });
    testkit::needs!(Python);
    let expected: Vec<[f64; 7]> = python(
        "import numpy as np\nfrom scipy import stats\n\
         log = np.log1p(np.array(data['views'])); short = np.array(data['short'])\n\
         out = []\n\
         for word, s in data['cells']:\n\
         \x20   has = np.array([word in title.split() for title in data['titles']])\n\
         \x20   a, b = log[has & (short == s)], log[~has & (short == s)]\n\
         \x20   t = stats.ttest_ind(a, b, equal_var=False); ci = t.confidence_interval(0.95)\n\
         \x20   out.append([len(a), len(b), np.exp(a.mean() - b.mean()), np.exp(ci.low), np.exp(ci.high), t.pvalue])\n\
         adjusted = stats.false_discovery_control([row[-1] for row in out])\n\
         print(json.dumps([[float(x) for x in row + [q]] for row, q in zip(out, adjusted)]))",
        &data,
    );
    assert_eq!(expected.len(), 18);
    let columns = [
        "videos_with",
        "videos_without",
        "lift",
        "low_95",
        "high_95",
        "p",
        "p_adjusted",
    ];
    for (row, expected) in expected.iter().enumerate() {
        for (column, expected) in columns.iter().zip(expected) {
            let ours = floats(&lift, column)[row].unwrap();
            assert!(
                (ours - expected).abs() <= 1e-8 * expected.abs(),
                "{column} of {:?}: {ours} {expected}",
                names[row]
            );
        }
    }
}

#[test]
fn planted_words_are_found_by_intervals_that_cover_the_truth() {
    for (word, effect) in PLANTED {
        let covered = (0..100)
            .filter(|seed| {
                let lift = analyze::keyword_lift(&planted(250, *seed)).unwrap();
                let [_, low, high] = of(&lift.table().unwrap(), word, false);
                (low..=high).contains(&effect.exp())
            })
            .count();
        assert!(covered >= 90, "{word}: {covered} of 100");
    }
}

#[test]
fn words_without_an_effect_are_seldom_called_clear() {
    let flat = |seed| {
        planted(250, seed)
            .lazy()
            .with_column(col("views").reverse())
            .collect()
            .unwrap()
    };
    let claims = (0..100)
        .filter(|seed| {
            let lift = analyze::keyword_lift(&flat(*seed)).unwrap().table().unwrap();
            floats(&lift, "p_adjusted").iter().flatten().any(|p| *p < 0.05)
        })
        .count();
    assert!(claims <= 10, "{claims} of 100");
}

#[test]
fn the_words_planted_in_the_demo_are_found() {
    let lift = analyze::keyword_lift(&demo()).unwrap();
    let table = lift.table().unwrap();
    let truth: Value = serde_json::from_str(include_str!("../../data/demo/truth.json")).unwrap();
    for planted in truth["plan"]["effects"]["words"].as_array().unwrap() {
        let (word, effect) = (planted[0].as_str().unwrap(), planted[1].as_f64().unwrap());
        let [_, low, high] = of(&table, word, false);
        assert!(
            (low..=high).contains(&effect.exp()),
            "{word}: {} in {low}..{high}",
            effect.exp()
        );
    }
    let text = lift.bundle().get("text/plain").unwrap().to_owned();
    assert!(text.contains("mistakes ×") && text.contains("update ×"), "{text}");
}

#[test]
fn what_cannot_be_compared_is_left_out() {
    let frame = df!(
        "title" => ["bread one", "bread two", "bread tree", "soup one", "soup two", "soup four"],
        "views" => [Some(10_i64), Some(10), None, Some(10), Some(10), Some(3)],
        "is_short" => [Some(false), Some(false), Some(false), Some(false), Some(false), None],
    )
    .unwrap();
    let lift = analyze::keyword_lift_with(&frame, &LiftOptions::new().min_videos(2)).unwrap();
    let table = lift.table().unwrap();
    assert!(
        lift.bundle()
            .get("text/plain")
            .unwrap()
            .contains("4 videos (2 excluded)")
    );
    // Equal views: a lift of one without interval and p.
    assert_eq!(floats(&table, "lift"), vec![Some(1.0); table.height()]);
    assert_eq!(floats(&table, "low_95"), vec![None; table.height()]);
    assert!(words(&table, "word").contains(&Some("bread".to_owned())));

    let no_views = df!("title" => ["bread"]).unwrap();
    assert!(
        analyze::keyword_lift(&no_views)
            .unwrap_err()
            .to_string()
            .contains("`views`")
    );
}

#[test]
fn words_are_counted_once_a_title_the_most_frequent_first() {
    let frame = df!(
        "title" => [Some("Bread, bread, BREAD"), Some("The soup & the bread"), Some("Soup 2026"), Some("Ale"), None],
        "views" => [Some(1_i64), Some(3), Some(5), None, Some(9)],
    )
    .unwrap();
    let table = analyze::words(&frame).unwrap().table().unwrap();
    let expected = ["bread", "soup", "ale"].map(|w| Some(w.to_owned()));
    assert_eq!(words(&table, "word"), expected);
    assert_eq!(floats(&table, "videos"), [Some(2.0), Some(2.0), Some(1.0)]);
    assert_eq!(floats(&table, "median_views"), [Some(2.0), Some(4.0), None]);
    assert!(close(floats(&table, "share")[0].unwrap(), 50.0, 1e-12));

    let demo = analyze::words(&demo()).unwrap();
    assert!(demo.bundle().get("text/plain").unwrap().contains("easy (96)"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_videos_have_a_value(
        rows in prop::collection::vec(
            (prop::option::of("(aa|bb|cc|🔥|日|[ ]){0,6}"), prop::option::of(any::<i64>()), any::<Option<bool>>()), 0..40,
        ),
    ) {
        let frame = df!(
            "title" => rows.iter().map(|row| row.0.clone()).collect::<Vec<_>>(),
            "views" => rows.iter().map(|row| row.1).collect::<Vec<_>>(),
            "is_short" => rows.iter().map(|row| row.2).collect::<Vec<_>>(),
        ).unwrap();
        let options = LiftOptions::new().min_videos(2).longest(2);
        let lift = analyze::keyword_lift_with(&frame, &options).unwrap();
        let table = lift.table().unwrap();
        for column in ["lift", "low_95", "high_95", "p", "p_adjusted", "mean_with", "mean_without"] {
            prop_assert!(floats(&table, column).iter().flatten().all(|v| v.is_finite() && *v >= 0.0), "{}", column);
        }
        let counted = analyze::words(&frame).unwrap();
        prop_assert!(floats(&counted.table().unwrap(), "median_views").iter().flatten().all(|v| v.is_finite()));
        for bundle in [lift.bundle(), counted.bundle()] {
            prop_assert!(!bundle.get("text/plain").unwrap().contains("NaN"));
        }
    }
}
