//! Engagement: its scale, what is left out, what is found; and all models at once.

use crate::support::*;
use polars::prelude::*;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use tubelab::display::Show;
use tubelab::train::{self, Learner, Target, metrics};

/// Rates about 4% of views, three times the odds on Shorts.
fn with_rates(n: usize, seed: u64) -> (Videos, DataFrame) {
    let videos = generated(n, seed, CLEAR);
    let mut random = ChaCha8Rng::seed_from_u64(seed + 1);
    let mut likes = Vec::new();
    for (views, short) in videos.views.iter().zip(&videos.short) {
        let noise: f64 = (0..12).map(|_| random.gen_range(0.0..1.0)).sum::<f64>() - 6.0;
        let logit = -3.2 + 3_f64.ln() * f64::from(short.unwrap()) + 0.2 * noise;
        likes.push(Some((views.unwrap() as f64 / (1.0 + (-logit).exp())).round() as i64));
    }
    let mut frame = videos.frame();
    frame.with_column(Column::new("likes".into(), likes)).unwrap();
    frame
        .with_column(Column::new("comments".into(), vec![Some(0_i64); n]))
        .unwrap();
    (videos, frame)
}

#[test]
fn engagement_is_found_on_its_scale() {
    let (videos, frame) = with_rates(600, 1);
    let model = train::engagement_with(&frame, &net()).unwrap();
    assert_eq!(
        (model.target(), model.learner()),
        (Target::Engagement, Learner::ElasticNet)
    );
    let [rmse, ..] = score(&model, "out_of_fold", "model", "rmse_logit").map(Option::unwrap);
    assert!((rmse - 0.2).abs() < 0.03, "{rmse}");
    assert!(model.is_better_than_baseline(), "{}", model.verdict());
    let predicted = model.predict(&frame).unwrap();
    let mut logits = [Vec::new(), Vec::new()];
    for (row, rate) in floats(&predicted, "predicted_rate").iter().enumerate() {
        let share = rate.unwrap() / 100.0;
        logits[usize::from(videos.short[row].unwrap())].push((share / (1.0 - share)).ln());
        let bounds = ["low_95", "low_80", "predicted_rate", "high_80", "high_95"];
        let bounds = bounds.map(|column| floats(&predicted, column)[row].unwrap());
        assert!(bounds.is_sorted() && bounds[0] > 0.0 && bounds[4] < 100.0, "{bounds:?}");
    }
    let [long, shorts] = logits.map(|logits| metrics::median(logits).unwrap());
    assert!((long + 3.2).abs() < 0.1, "{long}");
    assert!((shorts - long - 3_f64.ln()).abs() < 0.1, "{}", shorts - long);
    let text = model.bundle().get("text/plain").unwrap().to_owned();
    assert!(text.contains("higher odds of engagement"), "{text}");
}

#[test]
fn rates_of_zero_count_and_unknown_ones_are_left_out() {
    let (_, mut frame) = with_rates(60, 2);
    let change = |frame: &DataFrame, name: &str, row: usize, value: Option<i64>| {
        let mut cells: Vec<Option<i64>> = frame.column(name).unwrap().i64().unwrap().iter().collect();
        cells[row] = value;
        Column::new(name.into(), cells)
    };
    for (name, row, value) in [
        ("likes", 0, None),
        ("comments", 1, None),
        ("views", 2, Some(0)),
        ("likes", 3, Some(i64::MAX / 2)),
        ("likes", 4, Some(0)),
    ] {
        let column = change(&frame, name, row, value);
        frame.with_column(column).unwrap();
    }
    let model = train::engagement_with(&frame, &net()).unwrap();
    assert_eq!(model.used(), 56);
    assert_eq!(
        texts(&model.excluded().unwrap(), "reason"),
        [
            "likes or comments unknown",
            "without views",
            "with more likes and comments than views"
        ]
    );
    let said = model.warnings().join("\n");
    assert!(
        said.contains("1 of 56 videos have neither a like nor a comment"),
        "{said}"
    );
    let error = train::engagement_with(&frame.drop("likes").unwrap(), &net()).unwrap_err();
    assert!(
        error.is_input() && error.to_string().contains("no column `likes`"),
        "{error}"
    );
}

#[test]
fn everything_at_once_says_what_each_part_found() {
    let (_, frame) = with_rates(80, 3);
    let all = train::all_with(&frame, &quick()).unwrap();
    let alone = train::views_with(&frame, &quick()).unwrap();
    assert_eq!(all.views.as_ref().unwrap().bundle(), alone.bundle());
    assert_eq!(
        texts(&all.table().unwrap(), "part"),
        ["views", "engagement", "topics", "sentiment"]
    );
    // One part may fail without the others.
    let hidden = frame.drop("likes").unwrap();
    let all = train::all_with(&hidden, &quick()).unwrap();
    assert!(all.views.is_ok() && all.engagement.is_err());
    assert!(texts(&all.table().unwrap(), "found")[1].contains("no column `likes`"));
    assert!(
        train::all_with(&hidden.drop("title").unwrap(), &quick())
            .unwrap_err()
            .is_input()
    );
}
