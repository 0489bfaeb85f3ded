//! Champions: kept until a challenger is clearly better, and found by the channel's names.

use crate::support::*;
use tubelab::display::Show;
use tubelab::train::{self, TrainOptions};

fn options(directory: &tempfile::TempDir) -> TrainOptions {
    quick().models_directory(directory.path())
}

#[test]
fn a_champion_stays_until_a_challenger_is_clearly_better() {
    let directory = tempfile::tempdir().unwrap();
    // The whole channel, with a jump that the first videos do not know.
    let mut videos = generated(260, 8, CLEAR);
    videos
        .views
        .iter_mut()
        .skip(150)
        .for_each(|views| *views = views.map(|v| v * 30));
    let frame = videos.frame();
    let reason = |done: &train::Retrained| texts(&done.table().unwrap(), "reason")[0].clone();

    let first = train::retrain_with(&frame.slice(0, 120), &options(&directory)).unwrap();
    assert!(first.replaced("views") && first.replaced("engagement"));
    assert_eq!(reason(&first), "there was no champion");
    let again = train::retrain_with(&frame.slice(0, 120), &options(&directory)).unwrap();
    assert!(!again.replaced("views") && reason(&again).contains("same videos"));
    let few = train::retrain_with(&frame.slice(0, 123), &options(&directory)).unwrap();
    assert!(
        !few.replaced("views") && reason(&few).contains("too few videos"),
        "{}",
        reason(&few)
    );
    // More of the same: no clear gain.
    let same = train::retrain_with(&frame.slice(0, 150), &options(&directory)).unwrap();
    assert!(!same.replaced("views"), "{}", reason(&same));
    assert!(reason(&same).contains("not smaller than the champion's by more than the noise"));
    let champion = train::load_with("views", "UCgenerated", &options(&directory)).unwrap();
    assert_eq!(champion.used(), 120);
    // After the jump the old champion is far off.
    let jumped = train::retrain_with(&frame, &options(&directory)).unwrap();
    assert!(jumped.replaced("views"), "{}", reason(&jumped));
    assert!(
        jumped
            .bundle()
            .get("text/plain")
            .unwrap()
            .contains("the challenger is the new champion")
    );
    let champion = train::load_with("views", "generated <b>CHANNEL</b>", &options(&directory)).unwrap();
    assert_eq!(champion.used(), 260);
    let challenger = jumped.challenger("views").unwrap();
    assert_eq!(champion.bundle(), challenger.bundle());
    let errors = jumped.table().unwrap();
    assert!(floats(&errors, "challenger_rmse")[0] < floats(&errors, "champion_rmse")[0]);
}

#[test]
fn a_damaged_champion_is_refused_and_replaced() {
    let directory = tempfile::tempdir().unwrap();
    let frame = generated(60, 9, CLEAR).frame();
    train::retrain_with(&frame, &options(&directory)).unwrap();
    let path = directory.path().join("views/UCgenerated.json");
    let whole = std::fs::read(&path).unwrap();
    std::fs::write(&path, &whole[..whole.len() / 2]).unwrap();
    let error = train::load_with("views", "UCgenerated", &options(&directory)).unwrap_err();
    assert!(error.is_format() && error.to_string().contains("truncated"), "{error}");
    assert!(error.next_step().unwrap().contains("train::retrain"));
    let done = train::retrain_with(&frame, &options(&directory)).unwrap();
    assert!(done.replaced("views") && !done.replaced("engagement"));
    assert!(train::load_with("views", "UCgenerated", &options(&directory)).is_ok());
    let error = train::load_with("likes", "UCgenerated", &options(&directory)).unwrap_err();
    assert!(error.is_input(), "{error}");
    let error = train::load_with("views", "UCaaaaaaaaaaaaaaaaaaaaaa", &options(&directory)).unwrap_err();
    assert!(error.is_not_found(), "{error}");
}
