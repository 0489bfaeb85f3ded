//! Top videos: by each measure, by hand.

use crate::support::*;
use tubelab::analyze::top;
use tubelab::display::Show;

/// A video every ten days; the last ones are new.
fn channel() -> Vec<Row> {
    (0..20)
        .map(|place| Row {
            id: format!("video-{place:05}"),
            published: (20_300 + 10 * place) * DAY,
            fetched: 20_500 * DAY,
            views: Some(match place {
                4 => 900,
                17 => 500,
                _ => 100,
            }),
            likes: (place != 3).then_some(if place == 9 { 90 } else { 5 }),
            ..Row::default()
        })
        .collect()
}

fn first(rows: &[Row], measure: &str) -> (String, f64) {
    let found = top(&frame(rows), measure, 3).unwrap();
    assert_eq!(found.videos.height(), 3);
    (
        text(&found.videos, "video_id", 0).unwrap(),
        number(&found.videos, measure, 0).unwrap_or(f64::NAN),
    )
}

#[test]
fn each_measure_has_its_leader() {
    let rows = channel();
    assert_eq!(first(&rows, "views"), ("video-00004".into(), 900.0));
    assert_eq!(first(&rows, "like_rate"), ("video-00009".into(), 90.0));
    assert_eq!(first(&rows, "engagement_rate"), ("video-00009".into(), 95.0));
    // 500 views in 30 days against 100 before; the younger ones are too few to say how they grow.
    let rising = top(&frame(&rows), "rising", 3).unwrap();
    assert_eq!(rising.n, 1);
    assert_eq!(text(&rising.videos, "video_id", 0).as_deref(), Some("video-00017"));
    assert_eq!(first(&rows, "view_velocity").0, "video-00017");
    // The fifth has only four before it: nothing to expect from.
    let (leader, times) = first(&rows, "over_performing");
    assert_eq!(leader, "video-00017");
    assert!((times - 5.0).abs() < 1e-9, "{times}");
    let found = top(&frame(&rows), "likes", 100).unwrap();
    assert_eq!((found.videos.height(), found.n), (19, 19), "hidden likes are left out");
    assert!(
        found
            .bundle()
            .get("text/plain")
            .unwrap()
            .contains("Of 19 videos with a known value")
    );
}

#[test]
fn only_earlier_videos_make_the_expectation() {
    let rows = channel();
    let expected = |rows: &[Row], id: &str| {
        let found = top(&frame(rows), "views", 100).unwrap();
        let row = (0..found.videos.height()).find(|row| text(&found.videos, "video_id", *row).as_deref() == Some(id));
        number(&found.videos, "expected", row.unwrap())
    };
    let before = expected(&rows, "video-00010");
    let mut changed = rows.clone();
    for row in &mut changed[10..] {
        row.views = Some(1_000_000);
    }
    assert_eq!(expected(&changed, "video-00010"), before);
}

#[test]
fn an_unknown_measure_is_refused_with_the_known_ones() {
    let error = top(&frame(&channel()), "luck", 3).unwrap_err();
    assert!(
        error.is_input() && error.to_string().contains("over_performing"),
        "{error}"
    );
}
