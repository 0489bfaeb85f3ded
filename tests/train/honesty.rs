//! What is planted is found, what is not is not, and the future stays unknown.

use crate::support::*;
use rand::{SeedableRng, seq::SliceRandom};
use rand_chacha::ChaCha8Rng;
use tubelab::display::Show;
use tubelab::train;

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
    let (mut nothing, mut said) = (0, 0);
    for seed in 0..100 {
        let mut videos = generated(60, seed, CLEAR);
        videos.views.shuffle(&mut ChaCha8Rng::seed_from_u64(seed + 1_000));
        let model = train::views_with(
            &videos.frame(),
            &quick()
                .forest(train::Forest {
                    n_estimators: 10,
                    ..train::Forest::default()
                })
                .boosting(train::Boosting {
                    n_estimators: 10,
                    ..train::Boosting::default()
                }),
        )
        .unwrap();
        let [r2, ..] = score(&model, "out_of_fold", "model", "r2").map(Option::unwrap);
        nothing += i32::from(r2 <= 0.0);
        let text = model.bundle().get("text/plain").unwrap().to_owned();
        said += i32::from(text.contains("no better than the median of the last ten videos"));
    }
    assert!(nothing >= 95, "R² is above 0 in {} of 100", 100 - nothing);
    assert!(said >= 95, "the sentence is missing in {} of 100", 100 - said);
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
