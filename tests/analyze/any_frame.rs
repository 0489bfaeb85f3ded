//! Whatever the schema allows gives a value or an error in words: no panic, no NaN, no infinity.

use crate::support::*;
use polars::prelude::*;
use proptest::prelude::*;
use tubelab::Result;
use tubelab::analyze;
use tubelab::display::Show;

fn count() -> impl Strategy<Value = Option<i64>> {
    prop_oneof![
        Just(None),
        Just(Some(0)),
        Just(Some(i64::MAX)),
        (0_i64..1_000_000).prop_map(Some),
        any::<u32>().prop_map(|n| Some(i64::from(n))),
    ]
}

fn moment() -> impl Strategy<Value = i64> {
    prop_oneof![
        (18_000 * DAY)..(20_700 * DAY),
        Just(20_000 * DAY),
        Just(0),
        // The years 1970 and 2200, and the ends of what the type holds.
        Just(84_000 * DAY),
        Just(i64::MIN),
        Just(i64::MAX),
    ]
}

fn row() -> impl Strategy<Value = Row> {
    let what = (
        "\\PC{0,30}",
        moment(),
        moment(),
        prop_oneof![
            Just(None),
            Just(Some(1)),
            Just(Some(i64::MAX)),
            (1_i64..20_000).prop_map(Some)
        ],
        prop_oneof![Just("none"), Just("live"), Just("upcoming")],
        any::<Option<bool>>(),
    );
    let details = (prop::option::of(prop::collection::vec("\\PC{0,8}", 0..4)), "[ab]");
    (what, count(), count(), count(), details).prop_map(|(what, views, likes, comments, (tags, id))| Row {
        id,
        title: what.0.clone(),
        description: (what.0.len() % 3 != 0).then_some(what.0),
        published: what.1,
        fetched: what.2,
        seconds: what.3,
        live: what.4.to_owned(),
        short: what.5,
        views,
        likes,
        comments,
        tags,
        ..Row::default()
    })
}

fn assert_finite(frame: &DataFrame, what: &str) {
    for column in frame.columns() {
        if let Ok(values) = column.f64() {
            for value in values.iter().flatten() {
                assert!(value.is_finite(), "{what}: {} holds {value}", column.name());
            }
        }
    }
}

/// A result is finite and shows itself; an error says something.
fn check<T>(what: &str, result: Result<T>, frames: impl Fn(&T) -> Vec<DataFrame>) {
    match result {
        Ok(value) => {
            for frame in frames(&value) {
                assert_finite(&frame, what);
                let bundle = frame.bundle();
                let shown = bundle.get("text/plain").unwrap();
                assert!(!shown.contains("NaN") && !shown.contains("inf"), "{what}: {shown}");
            }
        }
        Err(error) => assert!(
            !error.message().is_empty() && error.kind() != tubelab::error::Kind::Internal,
            "{what}: {error}"
        ),
    }
}

fn everything(frame: &DataFrame) {
    check("rates", analyze::rates(frame), |f| vec![f.clone()]);
    check("engagement", analyze::engagement(frame), |e| {
        e.bundle();
        vec![e.videos.clone(), e.means.clone(), e.fits.clone()]
    });
    check("uploads", analyze::uploads(frame, "Europe/Berlin"), |u| {
        u.bundle();
        vec![u.hours.clone(), u.weekdays.clone(), u.cells.clone()]
    });
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]
    #[test]
    fn any_frame_of_the_schema(rows in prop::collection::vec(row(), 0..40)) {
        everything(&frame(&rows));
    }
}

#[test]
fn the_smallest_and_the_largest_frames() {
    everything(&frame(&[]));
    everything(&frame(&[Row::default()]));
    for n in [2, 12, 60] {
        let views = |views| {
            vec![
                Row {
                    views,
                    ..Row::default()
                };
                n
            ]
        };
        for views in [views(None), views(Some(0)), views(Some(i64::MAX))] {
            everything(&frame(&views));
        }
        let unknown = Row {
            views: None,
            likes: None,
            comments: None,
            seconds: None,
            short: None,
            ..Row::default()
        };
        everything(&frame(&vec![unknown; n]));
    }
}
