//! Growth from several observations, by hand.

use crate::support::*;
use tubelab::analyze::growth;
use tubelab::display::Show;

fn seen(id: &str, day: i64, views: Option<i64>) -> Row {
    Row {
        id: id.into(),
        fetched: day * DAY,
        views,
        ..Row::default()
    }
}

#[test]
fn growth_is_reported_by_video_and_by_period() {
    let found = growth(&frame(&[
        seen("b", 20_310, Some(0)),
        seen("a", 20_300, Some(100)),
        seen("a", 20_310, Some(150)),
        seen("a", 20_330, Some(130)),
        seen("b", 20_330, Some(40)),
        seen("c", 20_300, Some(10)),
        seen("c", 20_310, None),
        seen("d", 20_330, Some(9)),
    ]))
    .unwrap();
    let video = |name: &str, row| number(&found.videos, name, row);
    assert_eq!(found.videos.height(), 2, "c and d were observed once with known views");
    assert_eq!(
        (text(&found.videos, "video_id", 0).as_deref(), video("observations", 0)),
        (Some("a"), Some(3.0))
    );
    assert_eq!(
        [video("days", 0), video("gained", 0), video("views_a_day", 0)],
        [Some(30.0), Some(30.0), Some(1.0)]
    );
    assert!((video("percent", 0).unwrap() - 30.0).abs() < 1e-9);
    assert_eq!(
        [video("gained", 1), video("percent", 1)],
        [Some(40.0), None],
        "nothing grows from 0 by a percentage"
    );

    let period = |name: &str, row| number(&found.periods, name, row);
    assert_eq!(found.periods.height(), 2);
    assert_eq!(
        [period("n", 0), period("gained", 0), period("new_videos", 0)],
        [Some(1.0), Some(50.0), Some(1.0)]
    );
    assert_eq!(
        [period("n", 1), period("gained", 1), period("new_videos", 1)],
        [Some(2.0), Some(20.0), Some(1.0)]
    );
    assert_eq!(period("views_a_day", 1), Some(1.0));
    assert_eq!(
        period("views_a_day_a_video_low", 1),
        None,
        "two videos have no interval"
    );
}

#[test]
fn a_redefinition_between_two_observations_is_said() {
    let day = |time: &str| time.parse::<jiff::Timestamp>().unwrap().as_microsecond() / DAY;
    let (before, after) = (day("2026-08-20T00:00:00Z"), day("2026-08-30T00:00:00Z"));
    let found = growth(&frame(&[
        seen("a", before, Some(1)),
        seen("a", after, Some(2)),
        seen("b", after, Some(2)),
        seen("b", after + 5, Some(2)),
    ]))
    .unwrap();
    let redefined = found.videos.column("redefined").unwrap().bool().unwrap();
    assert_eq!((redefined.get(0), redefined.get(1)), (Some(true), Some(false)));
}

#[test]
fn one_observation_is_not_growth_and_a_small_frame_is_enough() {
    let frame = frame(&[seen("a", 20_300, Some(1)), seen("b", 20_300, Some(2))]);
    let small = frame.select(["video_id", "fetched_at", "views"]).unwrap();
    let found = growth(&small).unwrap();
    assert_eq!((found.videos.height(), found.periods.height()), (0, 0));
    let plain = found.bundle().get("text/plain").unwrap().to_owned();
    assert!(plain.contains("Observed once"), "{plain}");
}
