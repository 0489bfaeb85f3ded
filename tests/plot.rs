//! Figures: what both renderers draw, as values and as pictures.

#[path = "plot/agree.rs"]
mod agree;
#[path = "plot/breakouts.rs"]
mod breakouts;
#[path = "plot/channels.rs"]
mod channels;
#[path = "plot/gallery.rs"]
mod kinds;
#[path = "plot/marks.rs"]
mod marks;
#[path = "plot/schema.rs"]
mod schema;
#[path = "plot/views.rs"]
mod views;

use polars::prelude::*;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use resvg::tiny_skia::Pixmap;
use resvg::usvg::roxmltree::{Document, Node};
use serde_json::Value;
use tubelab::analyze;
use tubelab::display::Show;
use tubelab::plot::figure::{Axis, Bar, Figure, Mark, Point, Scale, Series, Unit};
use tubelab::plot::theme::{Colour, Theme};
use tubelab::plot::{self, views_over_time};

const DAY: i64 = 86_400_000_000;
/// 2026-11-20 00:00 UTC.
const FETCHED: i64 = 1_795_132_800_000_000;

struct Video {
    published: i64,
    views: Option<i64>,
    short: Option<bool>,
    title: String,
}

fn frame(channel: &str, videos: &[Video]) -> DataFrame {
    let utc = || DataType::Datetime(TimeUnit::Microseconds, Some(TimeZone::UTC));
    df!(
        "title" => videos.iter().map(|v| v.title.as_str()).collect::<Vec<_>>(),
        "channel_title" => vec![channel; videos.len()],
        "published_at" => videos.iter().map(|v| v.published).collect::<Vec<_>>(),
        "fetched_at" => vec![FETCHED; videos.len()],
        "views" => videos.iter().map(|v| v.views).collect::<Vec<_>>(),
        "is_short" => videos.iter().map(|v| v.short).collect::<Vec<_>>(),
    )
    .unwrap()
    .lazy()
    .with_columns([col("published_at").cast(utc()), col("fetched_at").cast(utc())])
    .collect()
    .unwrap()
}

/// Six years of a growing channel, with Shorts from the third year, a few hits and a break of ten weeks.
fn channel(n: usize) -> Vec<Video> {
    let mut random = ChaCha8Rng::seed_from_u64(7);
    let mut normal = move || (0..12).map(|_| random.r#gen::<f64>()).sum::<f64>() - 6.0;
    let start = FETCHED - 6 * 365 * DAY;
    (0..n)
        .map(|i| {
            let mut share = i as f64 / n as f64;
            if share > 0.45 {
                share = 0.48 + (share - 0.45) * 0.52 / 0.55;
            }
            let published = start + (share * 6.0 * 365.0 * DAY as f64) as i64 + (normal() * 0.3 * DAY as f64) as i64;
            let short = share > 0.4 && i % 3 == 0;
            let views = (7.0 + share * 3.0 + 0.9 * normal() + if short { 0.8 } else { 0.0 }).exp();
            Video {
                published,
                views: (i % 97 != 5).then_some(views as i64),
                short: (i % 41 != 3).then_some(short),
                title: format!("Video number {i}"),
            }
        })
        .collect()
}

fn numbers(value: &Value) -> Vec<f64> {
    value
        .as_array()
        .unwrap()
        .iter()
        .map(|v| v.as_f64().unwrap_or(f64::NAN))
        .collect()
}

/// The values of a horizontal axis, with times as milliseconds.
fn places(value: &Value) -> Vec<f64> {
    let place = |v: &Value| match v.as_str() {
        Some(time) => format!("{time}Z").parse::<jiff::Timestamp>().unwrap().as_millisecond() as f64,
        None => v.as_f64().unwrap_or(f64::NAN),
    };
    value.as_array().unwrap().iter().map(place).collect()
}

/// What the picture shows, read back from its geometry: name and points of each series, in the units of the axes.
fn drawn(svg: &str, log: [bool; 2]) -> Vec<(String, Vec<(f64, f64)>)> {
    let page = Document::parse(svg).unwrap();
    let plot = page
        .descendants()
        .find(|n| n.attribute("class") == Some("plot"))
        .unwrap();
    let four = |name: &str| -> Vec<f64> {
        plot.attribute(name)
            .unwrap()
            .split(' ')
            .map(|part| part.parse().unwrap())
            .collect()
    };
    let (area, x, y) = (four("data-area"), four("data-x"), four("data-y"));
    let back = |px: f64, py: f64| {
        let at = x[0] + (px - area[0]) / area[2] * (x[1] - x[0]);
        let height = y[0] + (area[1] + area[3] - py) / area[3] * (y[1] - y[0]);
        (
            if log[0] { 10f64.powf(at) } else { at },
            if log[1] { 10f64.powf(height) } else { height },
        )
    };
    let read = |series: Node| -> Vec<(f64, f64)> {
        match series.tag_name().name() {
            "path" => {
                let numbers = series.attribute("d").unwrap().replace(['M', 'L', 'Z'], " ");
                let numbers: Vec<f64> = numbers.split_whitespace().map(|n| n.parse().unwrap()).collect();
                numbers.chunks(2).map(|pair| back(pair[0], pair[1])).collect()
            }
            _ => series
                .children()
                .filter(|n| n.has_tag_name("circle"))
                .map(|n| {
                    let number = |name: &str| n.attribute(name).unwrap().parse::<f64>().unwrap();
                    back(number("cx"), number("cy"))
                })
                .collect(),
        }
    };
    let series = plot.children().filter(|n| n.attribute("data-name").is_some());
    series
        .map(|s| (s.attribute("data-name").unwrap().to_owned(), read(s)))
        .collect()
}

#[test]
fn both_renderers_show_the_same_series() {
    let figure = views_over_time(&frame("Demo", &channel(612))).unwrap();
    let (json, svg) = (figure.plotly_json().unwrap(), figure.svg().unwrap());
    let interactive = json["data"].as_array().unwrap();
    let picture = drawn(&svg, [false, true]);
    assert_eq!(interactive.len(), 5);
    assert_eq!(picture.len(), 5);
    for (trace, (name, points)) in interactive.iter().zip(&picture) {
        assert_eq!(trace["name"], name.as_str());
        let pairs = places(&trace["x"]).into_iter().zip(numbers(&trace["y"]));
        let pairs: Vec<(f64, f64)> = pairs.filter(|(_, y)| y.is_finite()).collect();
        assert_eq!(pairs.len(), points.len(), "{name}");
        for ((x, y), (px, py)) in pairs.iter().zip(points) {
            // A hundredth of a pixel is half an hour of six years, and a thousandth of a height on this axis.
            assert!((x - px).abs() < 3_600_000.0, "{name}: {x} and {px}");
            assert!((y / py - 1.0).abs() < 1e-3, "{name}: {y} and {py}");
        }
    }
    let counted: usize = interactive
        .iter()
        .take(3)
        .map(|t| t["x"].as_array().unwrap().len())
        .sum();
    assert_eq!(counted, channel(612).iter().filter(|v| v.views.is_some()).count());
    // The same ranges, ticks and words.
    let page = Document::parse(&svg).unwrap();
    let words: Vec<&str> = page
        .descendants()
        .filter(|n| n.has_tag_name("text"))
        .filter_map(|n| n.text())
        .collect();
    for tick in json["layout"]["yaxis"]["ticktext"].as_array().unwrap() {
        assert!(words.contains(&tick.as_str().unwrap()), "{tick} in {words:?}");
    }
    for text in [
        "Views by publication date",
        "Views (log scale)",
        "Publication date (UTC)",
        "30-day mean",
        "Shorts",
    ] {
        assert!(words.contains(&text), "{text} in {words:?}");
        assert!(json.to_string().contains(text), "{text}");
    }
}

#[test]
fn views_over_time_says_channel_period_n_and_source() {
    let figure = views_over_time(&frame("Demo channel", &channel(612))).unwrap();
    let text = figure.text();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[0], "Views by publication date");
    assert_eq!(
        lines[1],
        "Demo channel · Nov 2020 – Nov 2026 · 605 videos · 7 of unknown views"
    );
    assert!(lines[2].starts_with("Median views per video: "), "{}", lines[2]);
    assert_eq!(
        lines[3],
        "YouTube Data API, fetched 2026-11-20 00:00 UTC · means calculated by tubelab"
    );
    let json = figure.plotly_json().unwrap();
    let ticks: Vec<&str> = json["layout"]["yaxis"]["ticktext"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(Value::as_str)
        .collect();
    assert!(ticks.windows(3).any(|w| w == ["1 k", "10 k", "100 k"]), "{ticks:?}");
    assert_eq!(json["layout"]["yaxis"]["type"], "log");
    // What is said under the title makes it higher, not the plot lower.
    let title = json["layout"]["title"]["text"].as_str().unwrap();
    let (before, _) = title.split_once("<span").unwrap();
    let lines = before.matches("<br>").count() as u64 - 1;
    let more_of_subtitle = title.matches("<br>").count() as u64 - 1 - lines;
    assert!(lines > 0 && before.contains("<br>Median views per video: "), "{title}");
    assert_eq!(json["layout"]["height"], 420 + 18 * lines + 16 * more_of_subtitle);
    assert_eq!(json["config"]["responsive"], true);
}

#[test]
fn the_redefinitions_of_a_view_are_marked_where_the_period_holds_them() {
    let rules = |videos: &[Video]| {
        let json = views_over_time(&frame("Demo", videos)).unwrap().plotly_json().unwrap();
        json["layout"]["shapes"].as_array().map_or(0, Vec::len)
    };
    let all = channel(612);
    assert_eq!(rules(&all), 2);
    let before: Vec<Video> = channel(612)
        .into_iter()
        .filter(|v| v.published < FETCHED - 800 * DAY)
        .collect();
    assert_eq!(rules(&before), 0);
}

#[test]
fn lines_break_where_nothing_was_uploaded_for_longer_than_their_window() {
    let video = |day: i64| Video {
        published: FETCHED - day * DAY,
        views: Some(100),
        short: Some(false),
        title: "t".into(),
    };
    let json = views_over_time(&frame("Demo", &[video(100), video(85), video(10)]))
        .unwrap()
        .plotly_json()
        .unwrap();
    let gaps = |name: &str| {
        let trace = json["data"]
            .as_array()
            .unwrap()
            .iter()
            .find(|t| t["name"] == name)
            .unwrap();
        trace["y"].as_array().unwrap().iter().filter(|y| y.is_null()).count()
    };
    assert_eq!((gaps("7-day mean"), gaps("30-day mean")), (2, 1));
}

#[test]
fn little_or_nothing_to_draw_is_drawn_and_said() {
    let video = |views, short| Video {
        published: FETCHED - DAY,
        views,
        short,
        title: "one".into(),
    };
    let empty = views_over_time(&frame("Demo", &[])).unwrap();
    assert!(empty.text().contains("There are no videos to show."));
    assert!(empty.svg().unwrap().contains("There are no videos to show."));
    assert!(
        empty.plotly_json().unwrap()["layout"]["annotations"]
            .to_string()
            .contains("There are no videos to show.")
    );
    let unknown = views_over_time(&frame("Demo", &[video(None, None)])).unwrap();
    assert!(
        unknown.text().contains("None of the 1 video has a known view count."),
        "{}",
        unknown.text()
    );
    let one = views_over_time(&frame("Demo", &[video(Some(7), Some(true))])).unwrap();
    assert_eq!(drawn(&one.svg().unwrap(), [false, true])[0].1.len(), 1);
    let zero = views_over_time(&frame(
        "Demo",
        &[video(Some(0), Some(false)), video(Some(9), Some(false))],
    ))
    .unwrap();
    assert!(zero.text().contains("2 videos · 1 with zero views"), "{}", zero.text());
    assert_eq!(drawn(&zero.svg().unwrap(), [false, true])[0].1.len(), 1);
    assert!(zero.clone().log_scale(false).svg().unwrap().contains(">Views<"));
    assert_eq!(
        drawn(&zero.clone().log_scale(false).svg().unwrap(), [false, false])[0]
            .1
            .len(),
        2
    );
    for figure in [empty, unknown, one, zero] {
        Pixmap::decode_png(&figure.png().unwrap()).unwrap();
    }
    let error = views_over_time(&frame("Demo", &[]).drop("views").unwrap()).unwrap_err();
    assert!(error.is_input() && error.to_string().contains("views"), "{error}");
}

#[test]
fn hostile_titles_are_shown_and_do_nothing() {
    let raw = "<img src=x onerror=alert(1)></script><b>$x$\u{202e}\u{7}%{y}";
    let hostile = || {
        vec![Video {
            published: FETCHED - DAY,
            views: Some(5),
            short: None,
            title: raw.into(),
        }]
    };
    let series = Series::new(
        raw,
        Colour::Main,
        Mark::Points(vec![Point {
            x: 1.0,
            y: 1.0,
            hover: raw.into(),
            label: Some(raw.into()),
            ..Point::default()
        }]),
    );
    let bars = plot::importance(&[raw], &[0.4], &[0.1], &[0.6]).unwrap();
    let built = Figure::new(raw)
        .subtitle(raw)
        .source(raw)
        .reading(raw)
        .x(Axis::new(raw, Scale::Linear))
        .y(Axis::new(raw, Scale::Linear))
        .with(series.clone())
        .with(series)
        .rule(1.0, raw);
    let directory = tempfile::tempdir().unwrap();
    for figure in [
        views_over_time(&frame(raw, &hostile())).unwrap(),
        built,
        bars,
        Figure::new(raw).empty(raw),
    ] {
        let path = directory.path().join("figure.html");
        figure.save(&path).unwrap();
        let (json, svg) = (figure.plotly_json().unwrap().to_string(), figure.svg().unwrap());
        let page = std::fs::read_to_string(&path).unwrap();
        for shown in [&json, &svg, &page, &figure.text()] {
            for force in ["\u{202e}", "\u{7}", "\\u0007", "\\u202e"] {
                assert!(!shown.contains(force), "{force:?} in {shown}");
            }
        }
        for shown in [&json, &svg, &page] {
            assert!(!shown.contains("<img src=x"), "{shown}");
            assert!(!shown.contains("</script><b>"), "{shown}");
        }
        assert!(!json.contains("$x$"), "TeX in {json}");
        assert!(json.contains("&lt;img src=x"), "{json}");
        assert_eq!(page.matches("</script>").count(), 1);
        Document::parse(&svg).unwrap();
        figure.png().unwrap();
    }
}

/// The channel seen on six days, each video with some views more each time.
fn observed(videos: &DataFrame) -> DataFrame {
    let day = 86_400_000_000_i64;
    let times: [i64; 6] = [0, 1, 3, 4, 8, 9];
    let seen = times.iter().map(|passed| {
        let more = col("views") * lit(1.0 + 0.004 * *passed as f64);
        videos
            .clone()
            .lazy()
            .with_columns([
                more.cast(DataType::Int64).alias("views"),
                col("fetched_at") + lit(passed * day).cast(DataType::Duration(TimeUnit::Microseconds)),
            ])
            .select([
                col("video_id"),
                col("title"),
                col("channel_title"),
                col("is_short"),
                col("views"),
                col("fetched_at"),
            ])
    });
    let mut frames = seen.map(|frame| frame.collect().unwrap());
    let first = frames.next().unwrap();
    frames.fold(first, |all, next| all.vstack(&next).unwrap())
}

/// Every figure, made once.
fn gallery() -> Vec<(&'static str, Figure)> {
    static GALLERY: std::sync::LazyLock<Vec<(&str, Figure)>> = std::sync::LazyLock::new(all_figures);
    GALLERY.clone()
}

fn all_figures() -> Vec<(&'static str, Figure)> {
    let mut random = ChaCha8Rng::seed_from_u64(3);
    let mut pairs = || {
        let log = random.gen_range(5.0..13.0_f64);
        (log.exp(), (log + random.gen_range(-1.0..1.0)).exp())
    };
    let (observed, predicted): (Vec<f64>, Vec<f64>) = (0..300).map(|_| pairs()).unzip();
    let band = (1..=24)
        .map(|i| (f64::from(i), f64::from(i) * 0.2 + 1.0, f64::from(i) * 0.3 + 2.5))
        .collect();
    let line = Mark::line((1..=24).map(|i| (f64::from(i), f64::from(i) * 0.25 + 1.75)));
    let hours = (0..12).map(|i| Bar {
        value: 3.0 + f64::from((i * 7) % 5),
        interval: Some((2.0 + f64::from((i * 7) % 5), 5.0 + f64::from((i * 7) % 5))),
        hover: format!("{i} h"),
        grey: i == 4,
    });
    let names = (0..12).map(|i| format!("{i} h")).collect();
    let mut figures = vec![
        ("views", views_over_time(&frame("Demo channel", &channel(612))).unwrap()),
        (
            "views_short",
            views_over_time(&frame("頻道 🎉 مثال", &channel(612)[560..])).unwrap(),
        ),
        ("empty", views_over_time(&frame("Demo channel", &[])).unwrap()),
        (
            "importance",
            plot::importance(
                &[
                    "duration_minutes",
                    "published in the last year",
                    "title has a question",
                    "is a Short",
                    "hour",
                ],
                &[0.21, 0.34, 0.02, 0.11, -0.004],
                &[0.15, 0.29, -0.01, 0.08, -0.02],
                &[0.28, 0.40, 0.05, 0.15, 0.01],
            )
            .unwrap()
            .subtitle("Demo channel · 612 videos · rise of the error when a feature is shuffled, 95% interval"),
        ),
        (
            "predicted",
            plot::observed_vs_predicted(&observed, &predicted, "Observed against predicted views").unwrap(),
        ),
        (
            "band",
            Figure::new("Engagement by month")
                .subtitle("Demo channel · 24 months · 612 videos")
                .source("YouTube Data API, fetched 2026-11-20 · calculated by tubelab")
                .x(Axis::new("Month", Scale::Linear))
                .y(Axis::new("Engagement, % of views", Scale::FromZero).unit(Unit::Percent))
                .with(Series::new("95% interval", Colour::Main, Mark::Band(band)))
                .with(Series::new("Mean", Colour::Main, line)),
        ),
        (
            "hours",
            Figure::new("Views by upload hour")
                .subtitle("Demo channel · 612 videos · 95% interval")
                .x(Axis::new("Hour of upload", Scale::Names(names)))
                .y(Axis::new("Mean views", Scale::FromZero))
                .with(Series::new("Hours", Colour::Main, Mark::Bars(hours.collect()))),
        ),
    ];
    let demo = tubelab::clean::clean(&tubelab::fetch::fetch("demo").unwrap()).unwrap();
    let growth = analyze::growth(&crate::observed(&demo)).unwrap();
    figures.push(("growth", plot::growth(&growth).unwrap()));
    figures.extend(kinds::views());
    figures.extend(kinds::channels());
    figures.extend(kinds::marks());
    figures
}

#[test]
fn plotly_knows_every_attribute_we_send() {
    let figures: Vec<Value> = gallery()
        .iter()
        .map(|(_, figure)| figure.plotly_json().unwrap())
        .collect();
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("figures.json");
    std::fs::write(&path, serde_json::to_string(&figures).unwrap()).unwrap();
    let script = r#"
import json, sys
import plotly.graph_objects as go
for figure in json.load(open(sys.argv[1])):
    assert set(figure) == {"data", "layout", "config"}, set(figure)
    made = go.Figure(data=figure["data"], layout=figure["layout"])
    print(len(made.data), made.layout.height, made.layout.template.layout.paper_bgcolor)
"#;
    testkit::needs!(Python);
    let printed = testkit::run_python(script, &[path.to_str().unwrap()]);
    assert_eq!(printed.lines().count(), figures.len());
    let first = format!("5 {} #FFFFFF", figures[0]["layout"]["height"]);
    assert_eq!(printed.lines().next(), Some(first.as_str()));
}

#[test]
fn pictures_have_the_promised_size_and_the_same_bytes_each_time() {
    for (name, figure) in gallery() {
        for theme in [Theme::Light, Theme::Dark] {
            let figure = figure.clone().theme(theme);
            let png = figure.png().unwrap();
            let picture = Pixmap::decode_png(&png).unwrap();
            assert_eq!((picture.width(), picture.height()), (2080, 1160), "{name}");
            if theme == Theme::Light {
                assert_eq!(png, figure.png().unwrap(), "{name}");
            }
            let corner = picture.pixel(2, 2).unwrap();
            let paper = format!("#{:02X}{:02X}{:02X}", corner.red(), corner.green(), corner.blue());
            assert_eq!(paper, theme.paper(), "{name}");
        }
    }
    let small = Figure::new("small").size(400, 10).png().unwrap();
    assert_eq!(Pixmap::decode_png(&small).unwrap().height(), 640);
}

/// What views write, and what is likely in the name of a channel.
#[test]
fn the_font_has_the_signs_that_pictures_use() {
    let drawn = |title: String| Figure::new(title).png().unwrap();
    let (no_sign, nothing) = ("\u{e000}".to_owned(), " ".to_owned());
    let (none, blank) = (drawn(no_sign), drawn(nothing));
    assert!(none != blank, "a sign that the font lacks leaves a mark");
    for sign in "–—−·×±…’“”²‰%≤≥≈∞√∑†•●○▲▼■→←€£ñßÅŽЖЯΩα½ﬁ".chars()
    {
        let picture = drawn(sign.to_string());
        assert!(picture != none && picture != blank, "{sign}");
    }
}

#[test]
fn the_bundle_has_a_picture_and_no_html() {
    use base64::Engine;
    let figure = views_over_time(&frame("Demo", &channel(30))).unwrap();
    let bundle = figure.bundle();
    let mimes: Vec<&str> = bundle.iter().map(|(mime, _)| mime).collect();
    assert_eq!(mimes, ["text/plain", "image/png", "application/vnd.plotly.v1+json"]);
    let png = base64::engine::general_purpose::STANDARD
        .decode(bundle.get("image/png").unwrap())
        .unwrap();
    assert_eq!(png, figure.png().unwrap());
    let json = bundle.get("application/vnd.plotly.v1+json").unwrap();
    assert_eq!(json, figure.plotly_json().unwrap().to_string());
}

#[test]
fn saving_takes_the_format_from_the_name() {
    let figure = views_over_time(&frame("Demo", &channel(30))).unwrap();
    let directory = tempfile::tempdir().unwrap();
    let saved = |name: &str| {
        figure.save(directory.path().join(name)).unwrap();
        std::fs::read(directory.path().join(name)).unwrap()
    };
    assert_eq!(saved("a.png"), figure.png().unwrap());
    assert_eq!(saved("a.SVG"), figure.svg().unwrap().into_bytes());
    let json = figure.plotly_json().unwrap().to_string();
    assert_eq!(saved("a.json"), json.as_bytes());
    let page = String::from_utf8(saved("a.html")).unwrap();
    assert!(
        !page.contains("http:") && !page.contains("https:"),
        "the page loads nothing"
    );
    let (_, script) = page.split_once("vnd.plotly.v1+json\">").unwrap();
    let (script, _) = script.split_once("</script>").unwrap();
    let parsed = |json: &str| serde_json::from_str::<Value>(json).unwrap();
    assert_eq!(parsed(script), parsed(&json));
    assert!(figure.save(directory.path().join("a.bmp")).unwrap_err().is_input());
    assert!(
        figure
            .save(directory.path().join("no/such/directory.png"))
            .unwrap_err()
            .is_not_found()
    );
}

#[test]
fn importance_is_sorted_with_whiskers_where_the_intervals_are() {
    let figure = plot::importance(
        &["a", "b", "c"],
        &[1.0, f64::NAN, 3.0],
        &[0.5, 0.0, 2.0],
        &[2.0, 0.0, 3.5],
    )
    .unwrap();
    let json = figure.plotly_json().unwrap();
    let bar = &json["data"][0];
    assert_eq!(json["layout"]["yaxis"]["ticktext"], serde_json::json!(["c", "a", "b"]));
    assert_eq!(numbers(&bar["x"]), [3.0, 1.0, 0.0]);
    assert_eq!(numbers(&bar["error_x"]["array"]), [0.5, 1.0, 0.0]);
    assert_eq!(numbers(&bar["error_x"]["arrayminus"]), [1.0, 0.5, 0.0]);
    assert_eq!(bar["marker"]["color"][2], "#8A8A8A");
    let range = numbers(&json["layout"]["xaxis"]["range"]);
    assert!(range[0] == 0.0 && range[1] > 3.5, "{range:?}");
    assert!(plot::importance(&["a"], &[], &[], &[]).unwrap_err().is_input());
    assert!(
        plot::importance(&[], &[], &[], &[])
            .unwrap()
            .text()
            .contains("no features")
    );
}

#[test]
fn observed_against_predicted_leaves_out_what_a_log_axis_cannot_show() {
    let figure =
        plot::observed_vs_predicted(&[10.0, 0.0, f64::NAN, 100.0], &[15.0, 5.0, 5.0, 1000.0], "Observed").unwrap();
    let json = figure.plotly_json().unwrap();
    assert_eq!(numbers(&json["data"][1]["x"]), [15.0, 1000.0]);
    assert_eq!(numbers(&json["data"][1]["y"]), [10.0, 100.0]);
    assert!(
        figure
            .text()
            .contains("50% of the predictions are within a factor of two"),
        "{}",
        figure.text()
    );
}

#[test]
fn an_engagement_figure_has_every_known_rate_and_the_line_that_scipy_fits() {
    let videos = tubelab::clean::clean(&tubelab::fetch::fetch("demo").unwrap()).unwrap();
    let found = analyze::engagement(&videos).unwrap();
    let figure = plot::engagement(&found, "like_rate").unwrap().plotly_json().unwrap();
    let traces = figure["data"].as_array().unwrap();
    let markers = |trace: &&Value| trace["mode"] == "markers";
    let dots: Vec<&Value> = traces.iter().filter(markers).collect();
    let line = &traces[traces.len() - 1..];
    let xs: Vec<f64> = dots.iter().flat_map(|trace| numbers(&trace["x"])).collect();
    let ys: Vec<f64> = dots.iter().flat_map(|trace| numbers(&trace["y"])).collect();
    let known = |column: &str| videos.column(column).unwrap().is_not_null();
    let watched = videos.column("views").unwrap().cast(&DataType::Float64).unwrap();
    let watched = watched.f64().unwrap().gt(0.0);
    // Every known rate that has others around it to be compared with.
    let compared = found.videos.column("like_rate_difference").unwrap();
    assert_eq!(xs.len(), compared.len() - compared.null_count());
    assert!(xs.len() as u32 + 20 > (known("likes") & watched).sum().unwrap());
    let script = r#"
import json, sys
from math import exp, log
from scipy.stats import linregress
xs, ys, ends = json.loads(sys.argv[1])
fit = linregress(xs, [log(y) for y in ys])
print(json.dumps([exp(fit.intercept + fit.slope * x) for x in ends]))
"#;
    let (ends, heights) = (numbers(&line[0]["x"]), numbers(&line[0]["y"]));
    testkit::needs!(Python);
    let told = testkit::run_python(script, &[&serde_json::json!([xs, ys, ends]).to_string()]);
    let fitted: Vec<f64> = serde_json::from_str(&told).unwrap();
    for (ours, theirs) in heights.iter().zip(&fitted) {
        assert!((ours / theirs - 1.0).abs() < 1e-9, "{ours} and {theirs}");
    }
    assert!(plot::engagement(&found, "dislike_rate").unwrap_err().is_input());
}

#[test]
fn groups_too_small_to_say_are_grey_or_not_drawn() {
    let videos = tubelab::clean::clean(&tubelab::fetch::fetch("demo").unwrap()).unwrap();
    let uploads = analyze::uploads(&videos, "Europe/Berlin").unwrap();
    let figure = plot::upload_hours(&uploads).unwrap().plotly_json().unwrap();
    let bars = &figure["data"][0];
    let counts = uploads.hours.column("n").unwrap();
    let counts: Vec<i64> = counts.i64().unwrap().iter().flatten().collect();
    let colours: Vec<&str> = bars["marker"]["color"]
        .as_array()
        .unwrap()
        .iter()
        .map(|c| c.as_str().unwrap())
        .collect();
    let colour_of_enough = counts.iter().zip(&colours).find(|(n, _)| **n >= 10).unwrap().1;
    let mut seen = [0; 3];
    for ((n, height), colour) in counts.iter().zip(bars["y"].as_array().unwrap()).zip(&colours) {
        match n {
            0..5 => assert!(height.is_null(), "{n} uploads are drawn as {height}"),
            5..10 => assert!(height.is_number() && colour != colour_of_enough),
            _ => assert!(height.is_number() && colour == colour_of_enough),
        }
        seen[usize::from(*n >= 5) + usize::from(*n >= 10)] += 1;
    }
    assert!(
        seen.iter().all(|n| *n > 0),
        "the demo channel has all three kinds: {seen:?}"
    );
}

#[test]
fn text_in_the_colour_of_a_series_can_be_read_on_both_papers() {
    let luminance = |hex: &str| {
        let part = |at: usize| f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
        let linear = |v: f64| {
            if v <= 0.04045 {
                v / 12.92
            } else {
                ((v + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * linear(part(1)) + 0.7152 * linear(part(3)) + 0.0722 * linear(part(5))
    };
    for theme in [Theme::Light, Theme::Dark] {
        let paper = luminance(theme.paper());
        let ratio = |hex: &str| {
            let text = luminance(hex);
            (text.max(paper) + 0.05) / (text.min(paper) + 0.05)
        };
        use Colour::*;
        for colour in [Main, Comparison, Good, Bad, Shorts, Neutral, Ink] {
            assert!(
                ratio(&colour.text(theme)) >= 4.5,
                "{colour:?} on {theme:?}: {}",
                ratio(&colour.text(theme))
            );
        }
        assert!(ratio(theme.ink()) >= 4.5 && ratio(theme.muted()) >= 4.5, "{theme:?}");
    }
}

#[test]
fn a_small_figure_as_plotly_gets_it() {
    let videos = [
        Video {
            published: FETCHED - 3 * DAY,
            views: Some(1200),
            short: Some(false),
            title: "First <b>".into(),
        },
        Video {
            published: FETCHED - 2 * DAY,
            views: Some(45_000),
            short: Some(true),
            title: "Second".into(),
        },
    ];
    let figure = views_over_time(&frame("Demo", &videos)).unwrap();
    insta::assert_snapshot!(serde_json::to_string_pretty(&figure.plotly_json().unwrap()).unwrap());
}

#[test]
fn the_overview_is_computed_from_the_frames() {
    let demo = tubelab::fetch::fetch("demo").unwrap();
    let cards = plot::overview(&demo).unwrap();
    let value = |label: &str| cards.cards.iter().find(|c| c.label == label).unwrap().value.clone();
    let videos = tubelab::clean::clean(&demo).unwrap();
    // What is live or upcoming has no views yet.
    let finished = videos.column("live").unwrap().str().unwrap().equal("none");
    let finished = videos.filter(&finished).unwrap();
    let views = finished.column("views").unwrap();
    let compact = tubelab::display::number::compact;
    let views = views.cast(&DataType::Float64).unwrap();
    let views = views.f64().unwrap();
    let median = value("Median views per video");
    let shown: f64 = median.trim_end_matches(" k").parse().unwrap();
    assert!(
        (shown * 1000.0 / views.median().unwrap() - 1.0).abs() < 0.03,
        "{median}"
    );
    // The same number as under the figure's title.
    let over_time = plot::views_over_time(&videos).unwrap().text();
    let said = over_time.split("Median views per video: ").nth(1).unwrap();
    assert_eq!(said.split(" (").next(), Some(median.as_str()), "{over_time}");
    assert_eq!(value("Mean views per video"), compact(views.mean().unwrap()));
    let mut published: Vec<i64> = finished
        .column("published_at")
        .unwrap()
        .cast(&DataType::Int64)
        .unwrap()
        .i64()
        .unwrap()
        .iter()
        .flatten()
        .collect();
    published.sort_unstable();
    let fetched = demo.fetched_at().as_microsecond();
    let within = |from: i64, to: i64| {
        let days = fetched - from * DAY..fetched - to * DAY;
        published.iter().filter(|at| days.contains(at)).count() as f64
    };
    // Ninety days against the ninety before, both as numbers of uploads.
    let uploads = cards
        .cards
        .iter()
        .find(|card| card.label == "Uploads in the last 90 days")
        .unwrap();
    assert_eq!(uploads.value, (within(90, 0) as i64).to_string());
    let change = uploads.change.as_ref().unwrap().percent;
    assert!(
        (change - (within(90, 0) / within(180, 90) - 1.0) * 100.0).abs() < 1e-9,
        "{change}"
    );
    assert!(uploads.context.contains("more often"), "{}", uploads.context);
    assert_eq!(cards.title, demo.channel_title().unwrap());
    assert!(cards.source.starts_with("Generated data"), "{}", cards.source);
    assert!(
        cards
            .cards
            .iter()
            .all(|card| !card.value.contains("NaN") && !card.context.is_empty())
    );
}

/// Writes the pictures for a reader to look at: `cargo test --test plot -- --ignored` and see `target/pictures`.
#[test]
#[ignore = "writes pictures to look at"]
fn pictures_to_look_at() {
    let directory = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("pictures");
    std::fs::create_dir_all(&directory).unwrap();
    for (name, figure) in gallery() {
        for (theme, suffix) in [(Theme::Light, "light"), (Theme::Dark, "dark")] {
            let figure = figure.clone().theme(theme);
            for extension in ["png", "json"] {
                figure
                    .save(directory.join(format!("{name}_{suffix}.{extension}")))
                    .unwrap();
            }
        }
        let start = std::time::Instant::now();
        let png = figure.png().unwrap();
        let elapsed = start.elapsed();
        println!(
            "{name}: {elapsed:?}, {} KB, {:?}",
            png.len() / 1024,
            directory.join(name)
        );
    }
}
