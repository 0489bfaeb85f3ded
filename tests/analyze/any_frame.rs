//! Whatever the schema allows gives a value or an error in words: no panic, no NaN, no infinity.

use crate::support::*;
use polars::prelude::*;
use proptest::prelude::*;
use tubelab::Result;
use tubelab::analyze;
use tubelab::display::Show;
use tubelab::io::{load, load_csv, save, save_csv};
use tubelab::schema;
use tubelab::sql::{self, SqlOptions, sql_with};

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
        language: [None, Some("en"), Some("de"), Some("")][id.len() % 2 + what.0.len() % 3].map(str::to_owned),
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
    check("durations", analyze::durations(frame), |d| {
        d.bundle();
        vec![d.bands.clone(), d.formats.clone(), d.line.clone()]
    });
    check("outliers", analyze::outliers(frame), |f| vec![f.clone()]);
    check("trends", analyze::trends(frame, "Asia/Tokyo"), |t| {
        t.bundle();
        vec![
            t.days.clone(),
            t.videos.clone(),
            t.weekdays.clone(),
            t.months.clone(),
            t.marks.clone(),
        ]
    });
    check("growth", analyze::growth(frame), |g| {
        g.bundle();
        vec![g.videos.clone(), g.periods.clone()]
    });
    for measure in ["views", "like_rate", "view_velocity", "rising", "over_performing"] {
        check(measure, analyze::top(frame, measure, 5), |t| {
            t.bundle();
            vec![t.videos.clone()]
        });
    }
    check("benchmark", analyze::benchmark(frame, &[frame, frame]), |b| {
        b.bundle();
        vec![b.channels.clone(), b.tags.clone()]
    });
    let mut chart = frame.clone();
    chart
        .with_column(Column::new("region".into(), vec![Some("DE"); frame.height()]))
        .unwrap();
    check("benchmark_chart", analyze::benchmark_chart(frame, &chart), |b| {
        b.bundle();
        vec![b.categories.clone(), b.tags.clone()]
    });
    let file = tempfile::NamedTempFile::new().unwrap();
    check("save_csv", save_csv(frame, file.path()), |()| {
        let again = load_csv(file.path(), schema::VIDEOS).unwrap();
        assert!(again.equals_missing(frame), "{again} instead of {frame}");
        vec![again]
    });
    let file = tempfile::Builder::new().suffix(".parquet").tempfile().unwrap();
    check("save", save(frame, file.path()), |()| {
        let again = load(file.path()).unwrap();
        assert!(again.equals_missing(frame), "{again} instead of {frame}");
        vec![again]
    });
    sql::name("any_frame", frame).unwrap();
    let query = "select weekday, is_short, count(*) as n, sum(views) as views, median(likes * 1.0 / views) as rate, max(length(title)) as l \
                 from any_frame group by weekday, is_short order by n desc";
    check(
        "sql",
        sql_with(query, &SqlOptions::new().time_zone("Asia/Tokyo")),
        |f| vec![f.clone()],
    );
    check("features", tubelab::features::features(frame, "Europe/Berlin"), |f| {
        vec![f.clone()]
    });
    check("quality", tubelab::clean::quality(frame), |f| vec![f.clone()]);
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

#[test]
fn texts_that_look_like_something_else_come_back_from_csv() {
    let texts = [
        "",
        "\\N",
        "\\\\N",
        "\\",
        "a,b",
        "a\nb\r\nc",
        "\"quoted\"",
        " spaces ",
        "=1+1",
        "NA",
        "null",
        "\u{feff}",
        "🦀\u{202e}",
    ];
    let rows: Vec<Row> = texts
        .iter()
        .map(|text| Row {
            title: (*text).to_owned(),
            description: (*text != "NA").then(|| (*text).to_owned()),
            tags: Some(vec![(*text).to_owned(), "b".to_owned()]),
            ..Row::default()
        })
        .collect();
    let frame = frame(&rows);
    let file = tempfile::NamedTempFile::new().unwrap();
    save_csv(&frame, file.path()).unwrap();
    assert!(load_csv(file.path(), schema::VIDEOS).unwrap().equals_missing(&frame));

    let error = load_csv(file.path(), schema::COMMENTS).unwrap_err();
    assert!(
        error.is_format() && error.to_string().contains("the schema has no column"),
        "{error}"
    );
    let csv = std::fs::read_to_string(file.path())
        .unwrap()
        .replace(",1000,", ",many,");
    std::fs::write(file.path(), csv).unwrap();
    let error = load_csv(file.path(), schema::VIDEOS).unwrap_err();
    assert!(
        error.to_string().contains("row 1 of the column `views` is \"many\""),
        "{error}"
    );
    assert!(load_csv("/nowhere/x.csv", schema::VIDEOS).unwrap_err().is_not_found());
}
