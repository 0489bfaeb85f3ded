//! A figure of every kind.

use tubelab::analyze;
use tubelab::plot;
use tubelab::plot::figure::{
    Axis, Bar, Bin, BoxValue, Cell, Figure, Mark, Panel, Point, Ramp, Scale, Series, Slice, Tile, Unit,
};
use tubelab::plot::theme::Colour;

/// What the views draw of the demo channel.
pub fn views() -> Vec<(&'static str, Figure)> {
    let demo = tubelab::clean::clean(&tubelab::fetch::fetch("demo").unwrap()).unwrap();
    let uploads = analyze::uploads(&demo, "Europe/Berlin").unwrap();
    let engagement = analyze::engagement(&demo).unwrap();
    let trends = analyze::trends(&demo, "Europe/Berlin").unwrap();
    let topics = analyze::topics(&demo).unwrap();
    vec![
        ("engagement", plot::engagement(&engagement, "engagement_rate").unwrap()),
        ("upload_hours", plot::upload_hours(&uploads).unwrap()),
        ("upload_weekdays", plot::upload_weekdays(&uploads).unwrap()),
        ("upload_heatmap", plot::upload_heatmap(&uploads).unwrap()),
        ("seasonality", plot::seasonality(&trends).unwrap()),
        ("outliers", plot::outliers(&demo).unwrap()),
        ("growth_once", plot::growth(&analyze::growth(&demo).unwrap()).unwrap()),
        ("top", plot::top(&analyze::top(&demo, "views", 10).unwrap()).unwrap()),
        (
            "top_over",
            plot::top(&analyze::top(&demo, "over_performing", 10).unwrap()).unwrap(),
        ),
        ("topic_map", plot::topic_map(&topics).unwrap()),
        ("topics", plot::topics(&topics).unwrap()),
        (
            "keyword_lift",
            plot::keyword_lift(&analyze::keyword_lift(&demo).unwrap()).unwrap(),
        ),
        ("top_words", plot::top_words(&analyze::words(&demo).unwrap()).unwrap()),
        (
            "sentiment",
            plot::sentiment(&analyze::sentiment(&demo).unwrap()).unwrap(),
        ),
        (
            "durations",
            plot::durations(&analyze::durations(&demo).unwrap()).unwrap(),
        ),
    ]
}

/// What is drawn of many channels.
pub fn channels() -> Vec<(&'static str, Figure)> {
    let directory = tempfile::tempdir().unwrap();
    let corpus = tubelab::corpus::demo(directory.path().join("channels"), 60).unwrap();
    let (engagement, benchmark) = (
        corpus.analyze("engagement").unwrap(),
        corpus.analyze("benchmark").unwrap(),
    );
    vec![
        (
            "place",
            plot::place(&engagement, "engagement_rate", "@generated-7").unwrap(),
        ),
        (
            "place_log",
            plot::place(&benchmark, "median_views", "@generated-11").unwrap(),
        ),
        ("league", plot::league(&engagement, "engagement_rate", 10).unwrap()),
        ("league_log", plot::league(&benchmark, "median_views", 8).unwrap()),
        (
            "distributions",
            plot::distributions(&engagement, "engagement_rate", "category").unwrap(),
        ),
        (
            "distributions_size",
            plot::distributions(&benchmark, "median_views", "size").unwrap(),
        ),
        ("breakouts", {
            let hit = "@generated-7";
            plot::breakouts(&corpus.channel(hit).unwrap(), &corpus.growth(hit).unwrap(), 28).unwrap()
        }),
    ]
}

/// Marks as they can be put together by hand.
pub fn marks() -> Vec<(&'static str, Figure)> {
    let views: Vec<f64> = (0..400)
        .map(|i| (5.0 + f64::from(i % 37) * 0.11 + f64::from(i % 11) * 0.07).exp())
        .collect();
    let minutes: Vec<f64> = (0..400)
        .map(|i| 60.0 * (1.0 + f64::from((i * 7) % 50) * f64::from(i % 9) / 6.0))
        .collect();
    let described = |figure: Figure| {
        figure
            .subtitle("Demo channel · Nov 2020 – Nov 2026 · 400 videos")
            .source("YouTube Data API, fetched 2026-11-20 · calculated by tubelab")
    };
    let hover = |bin: Bin| Bin {
        hover: format!("{} to {} s\n{} videos", bin.from, bin.to, bin.count),
        ..bin
    };
    let bins: Vec<Bin> = Bin::between(&minutes, &Bin::edges(&minutes))
        .into_iter()
        .map(hover)
        .collect();
    let edges: Vec<f64> = (4..=21).map(|i| 10f64.powf(f64::from(i) / 4.0)).collect();
    let log_bins: Vec<Bin> = Bin::between(&views, &edges).into_iter().map(hover).collect();
    let names = ["negative", "neutral", "positive", "not scored"];
    let boxes = |of: &dyn Fn(usize) -> Vec<f64>| -> Vec<BoxValue> {
        (0..names.len())
            .map(|i| {
                let found = BoxValue::of(&of(i)).unwrap();
                let hover = format!("{}\nmedian {:.0} views\n{} videos", names[i], found.median, found.n);
                BoxValue {
                    hover,
                    grey: i == 3,
                    ..found
                }
            })
            .collect()
    };
    let part = |i: usize| {
        views
            .iter()
            .skip(i * 60)
            .take(if i == 3 { 4 } else { 130 })
            .map(|v| v * (1.0 + i as f64))
            .collect::<Vec<f64>>()
    };
    let cell = |x: usize, y: usize| Cell {
        x,
        y,
        value: (!(x + y).is_multiple_of(5)).then(|| (x * y) as f64 * 900.0),
        label: format!("n {}", x + y),
        hover: format!("cell {x}, {y}\n{} uploads", x + y),
    };
    let cells: Vec<Cell> = (0..8).flat_map(|x| (0..4).map(move |y| cell(x, y))).collect();
    let signed = cells
        .iter()
        .cloned()
        .map(|cell| Cell {
            value: cell.value.map(|v| v / 900.0 - 8.0),
            ..cell
        })
        .collect();
    let map = |cells: Vec<Cell>, ramp, title: &str| Mark::Cells {
        cells,
        ramp,
        title: title.to_owned(),
        unit: Unit::Count,
    };
    let grid = |figure: Figure| {
        figure
            .x(Axis::new(
                "Hour",
                Scale::Names((0..8).map(|h| format!("{h:02}")).collect()),
            ))
            .y(Axis::new(
                "",
                Scale::Names(
                    ["Monday", "Tuesday", "Wednesday", "Thursday"]
                        .map(str::to_owned)
                        .to_vec(),
                ),
            ))
    };
    let tile = |(label, value): (&str, f64)| Tile {
        label: label.to_owned(),
        value,
        note: format!("{value} videos"),
        hover: format!("{label}\n{value} videos"),
        colour: Colour::Main,
    };
    let tiles = [
        ("rust", 210.0),
        ("async, tokio", 120.0),
        ("errors", 90.0),
        ("macros", 61.0),
        ("traits", 40.0),
        ("serde", 22.0),
        ("no_std", 9.0),
        ("unsafe", 1.0),
    ];
    let slice = |label: &str, value: f64, colour| Slice {
        label: label.to_owned(),
        value,
        hover: format!("{label}\n{value} titles"),
        colour,
    };
    let point = |i: usize| Point {
        x: i as f64,
        y: 10.0 + (i * i % 7) as f64,
        interval: Some((8.0 + (i * i % 7) as f64, 13.0 + (i * i % 7) as f64)),
        hollow: i == 2,
        hover: format!("week {i}\nn {}", i * 4),
        ..Point::default()
    };
    let small = |title: &str, shift: f64| {
        let line = Mark::line((0..24).map(|i| (f64::from(i), shift + f64::from(i) * 0.3)));
        let band = (0..24)
            .map(|i| {
                (
                    f64::from(i),
                    shift + f64::from(i) * 0.2,
                    shift + 1.0 + f64::from(i) * 0.4,
                )
            })
            .collect();
        Panel::new(title)
            .with(Series::new("95% band", Colour::Main, Mark::Band(band)))
            .with(Series::new("Mean", Colour::Main, line))
    };
    let multiples = ["DE", "FR", "GB", "JP", "US"].iter().enumerate();
    let multiples = multiples.fold(
        described(Figure::new("Engagement by region"))
            .x(Axis::new("Month", Scale::Linear))
            .y(Axis::new("Engagement (percent of views)", Scale::FromZero).unit(Unit::Percent)),
        |figure, (i, region)| figure.panel(small(region, i as f64)),
    );
    let list = |of: &[&str]| Scale::Names(of.iter().map(|name| (*name).to_owned()).collect());
    vec![
        (
            "histogram",
            described(Figure::new("Videos by duration"))
                .x(Axis::new("Duration", Scale::FromZero).unit(Unit::Seconds))
                .y(Axis::new("Videos", Scale::FromZero))
                .with(Series::new("Videos", Colour::Main, Mark::Bins(bins))),
        ),
        (
            "histogram_log",
            described(Figure::new("Videos by views"))
                .x(Axis::new("Views", Scale::Log))
                .y(Axis::new("Videos", Scale::FromZero))
                .with(Series::new("Videos", Colour::Main, Mark::Bins(log_bins))),
        ),
        (
            "box",
            described(Figure::new("Views by sentiment of the title"))
                .x(Axis::new("Sentiment of the title", list(&names)))
                .y(Axis::new("Views", Scale::Log))
                .with(Series::new("Views", Colour::Main, Mark::Boxes(boxes(&part)))),
        ),
        (
            "box_flat",
            described(Figure::new("Views by sentiment of the title"))
                .x(Axis::new("Views", Scale::Log))
                .y(Axis::new("", list(&names)))
                .with(Series::new("Views", Colour::Shorts, Mark::Boxes(boxes(&part)))),
        ),
        (
            "heat_map",
            grid(described(Figure::new("Views by hour"))).with(Series::new(
                "Views",
                Colour::Main,
                map(cells, Ramp::Sequential, "Median views"),
            )),
        ),
        (
            "heat_map_difference",
            grid(described(Figure::new("Views by hour, against the mean"))).with(Series::new(
                "Views",
                Colour::Main,
                map(signed, Ramp::Difference, "More or less"),
            )),
        ),
        (
            "treemap",
            described(Figure::new("Topics of titles")).with(Series::new(
                "Topics",
                Colour::Main,
                Mark::Tiles(tiles.into_iter().map(tile).collect()),
            )),
        ),
        (
            "pie",
            described(Figure::new("Sentiment of titles")).with(Series::new(
                "Titles",
                Colour::Main,
                Mark::Pie(vec![
                    slice("negative", 61.0, Colour::Bad),
                    slice("neutral", 320.0, Colour::Neutral),
                    slice("positive", 231.0, Colour::Good),
                ]),
            )),
        ),
        (
            "points_with_intervals",
            described(Figure::new("Views by week"))
                .x(Axis::new("Week", Scale::Linear))
                .y(Axis::new("Mean views", Scale::FromZero))
                .with(Series::new(
                    "Weeks",
                    Colour::Main,
                    Mark::Points((0..9).map(point).collect()),
                )),
        ),
        (
            "bars_of_two_series",
            described(Figure::new("Change by weekday"))
                .x(Axis::new("Change, views", Scale::FromZero))
                .y(Axis::new("", list(&["Monday", "Tuesday", "Wednesday"])))
                .with(Series::new(
                    "Less",
                    Colour::Bad,
                    Mark::Bars(vec![bar(-3.0), bar(f64::NAN), bar(f64::NAN)]),
                ))
                .with(Series::new(
                    "More",
                    Colour::Good,
                    Mark::Bars(vec![bar(f64::NAN), bar(2.0), bar(4.5)]),
                )),
        ),
        ("small_multiples", multiples),
    ]
}

fn bar(value: f64) -> Bar {
    Bar {
        value,
        hover: format!("{value}"),
        ..Bar::default()
    }
}
