//! Videos that are only planned.

use crate::support::*;
use polars::prelude::*;
use tubelab::display::Show;
use tubelab::train::{self, Plan};

#[test]
fn a_planned_video_is_predicted_from_what_is_planned() {
    let videos = generated(300, 13, CLEAR);
    let model = fitted(&videos);
    let next = videos.published.last().unwrap() + 2 * DAY;
    let utc = DataType::Datetime(TimeUnit::Microseconds, Some(polars::prelude::TimeZone::UTC));
    let planned = DataFrame::new(
        3,
        vec![
            Column::new("video_id".into(), ["long", "short", "undated"]),
            Column::new("title".into(), ["async traits", "async traits", "async traits"]),
            Column::new("published_at".into(), [Some(next), Some(next), None])
                .cast(&utc)
                .unwrap(),
            Column::new("duration_s".into(), [600_i64, 30, 600]),
            Column::new("is_short".into(), [false, true, false]),
        ],
    )
    .unwrap();
    let predicted = model.predict(&planned).unwrap();
    let views = floats(&predicted, "predicted_views");
    assert!(
        views[1].unwrap() > 2.0 * views[0].unwrap(),
        "Shorts were planted at e^1.2 times the views"
    );
    assert_eq!(views[2], None);
    for row in 0..2 {
        let bounds = ["low_95", "low_80", "predicted_views", "high_80", "high_95"];
        let bounds = bounds.map(|column| floats(&predicted, column)[row].unwrap());
        assert!(bounds.is_sorted(), "{bounds:?}");
    }
}

#[test]
fn plans_are_compared_with_their_nearest_videos() {
    let videos = generated(200, 13, CLEAR);
    let model = train::views_with(&videos.frame(), &quick()).unwrap();
    // A past video planned again is nearest to itself.
    let moment = |at: i64| jiff::Timestamp::from_microsecond(at).unwrap().to_string();
    let again = |row: usize| {
        Plan::new(videos.titles[row].clone())
            .minutes(videos.durations[row].unwrap() as f64 / 60.0)
            .at(moment(videos.published[row]))
            .short(videos.short[row].unwrap())
            .description(videos.descriptions[row].clone().unwrap())
            .tags(if row.is_multiple_of(2) { vec!["a", "b"] } else { vec![] })
    };
    let plans = model.plan([again(150), again(40)]).unwrap();
    assert_eq!(plans.predictions.height(), 2);
    assert_eq!(texts(&plans.nearest, "video_id")[0], "v00150");
    assert_eq!(texts(&plans.nearest, "video_id")[3], "v00040");
    let distance = floats(&plans.nearest, "distance");
    assert!(distance[0].unwrap() < 1e-6 && distance[..3].is_sorted() && distance[3..].is_sorted());
    let own = model.predict(&videos.frame().slice(150, 1)).unwrap();
    let views = floats(&plans.predictions, "predicted_views")[0].unwrap();
    assert!((views / floats(&own, "predicted_views")[0].unwrap() - 1.0).abs() < 1e-9);
    let text = plans.bundle().get("text/plain").unwrap().to_owned();
    assert!(
        text.contains("Planned videos") && text.contains("not necessarily causal"),
        "{text}"
    );

    let title = || Plan::new("async");
    for (plan, words) in [
        (title().at("2026-01-01T10:00"), "no length"),
        (title().minutes(5.0), "no time"),
        (title().minutes(0.0).at("2026-01-01T10:00"), "length of 0 minutes"),
        (title().minutes(f64::NAN).at("2026-01-01T10:00"), "NaN minutes"),
        (title().minutes(5.0).at("tomorrow"), "not a valid date-time"),
    ] {
        let error = train::plan(&model, [plan]).unwrap_err();
        assert!(error.is_input() && error.to_string().contains(words), "{error}");
        assert!(error.next_step().is_some());
    }
}
