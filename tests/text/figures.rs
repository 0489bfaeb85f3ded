use crate::titles::{close, demo, floats, python, titled};
use serde_json::{Value, json};
use tubelab::analyze;
use tubelab::plot::{self, Figure, Theme};

fn all(videos: &polars::prelude::DataFrame) -> Vec<(&'static str, Figure)> {
    vec![
        ("words", plot::top_words(&analyze::words(videos).unwrap()).unwrap()),
        (
            "sentiment",
            plot::sentiment(&analyze::sentiment(videos).unwrap()).unwrap(),
        ),
        (
            "sentiment and views",
            plot::sentiment_views(&analyze::sentiment(videos).unwrap()).unwrap(),
        ),
        (
            "sentiment and engagement",
            plot::sentiment_engagement(&analyze::sentiment(videos).unwrap()).unwrap(),
        ),
        (
            "lift",
            plot::keyword_lift(&analyze::keyword_lift(videos).unwrap()).unwrap(),
        ),
        ("topics", plot::topics(&analyze::topics(videos).unwrap()).unwrap()),
    ]
}

#[test]
fn figures_report_channel_coverage_and_source_in_both_payloads() {
    let videos = demo();
    for (name, figure) in all(&videos) {
        for theme in [Theme::Light, Theme::Dark] {
            let figure = figure.clone().theme(theme);
            let (svg, json) = (figure.svg().unwrap(), figure.plotly_json().unwrap().to_string());
            for payload in [&svg, &json] {
                assert!(payload.contains("Tubelab Demo (generated)"), "{name}");
                assert!(payload.contains("fetched 2026-11-20"), "{name}");
                assert!(!payload.contains("NaN") && !payload.contains("inf\""), "{name}");
            }
            assert!(figure.png().unwrap().len() > 10_000, "{name}");
        }
    }
}

#[test]
fn figures_show_the_numbers_of_their_values() {
    let videos = demo();
    let find = |name: &str| all(&videos).into_iter().find(|(other, _)| *other == name).unwrap().1;
    let words = find("words").plotly_json().unwrap();
    // The demo's truth: "easy" is in 96 titles.
    let (names, bars) = (&words["layout"]["yaxis"]["ticktext"], &words["data"][0]["x"]);
    let easy = names
        .as_array()
        .unwrap()
        .iter()
        .position(|name| name == "easy")
        .unwrap();
    assert_eq!(bars[easy], 96.0);
    // Of how many words these are the first, and which are compared.
    let all = analyze::words(&videos).unwrap().table().unwrap().height();
    let said = |name: &str, words: &str| find(name).svg().unwrap().contains(words);
    assert!(
        all > 20 && said("words", &format!("20 most frequent of {all} words")),
        "{all}"
    );
    let lift = analyze::keyword_lift(&videos).unwrap().table().unwrap();
    let compared = lift.height() - lift.column("low_95").unwrap().null_count();
    assert!(said("lift", &format!("20 clearest of {compared} words")), "{compared}");

    let lift = find("lift").plotly_json().unwrap().to_string();
    assert!(lift.contains("More views") && lift.contains("Fewer views") && lift.contains("as many views"));
    let sentiment = find("sentiment").svg().unwrap();
    assert!(
        sentiment.contains("titles scored") && sentiment.contains("of Shorts"),
        "{sentiment}"
    );
    assert!(find("topics").svg().unwrap().contains("mean silhouette"));
}

fn trace<'a>(figure: &'a Value, name: &str) -> &'a Value {
    let traces = figure["data"].as_array().unwrap();
    traces.iter().find(|trace| trace["name"] == name).unwrap()
}

fn numbers(values: &Value) -> Vec<f64> {
    let values = values.as_array().unwrap();
    values.iter().map(|value| value.as_f64().unwrap()).collect()
}

/// Line and band of a figure against those of NumPy and SciPy for its own points (`of` names the series), on logarithms of the
/// axes named in `logs`.
fn check_line(figure: &Figure, points: (Vec<f64>, Vec<f64>), logs: &str) {
    let figure = figure.plotly_json().unwrap();
    let (line, band) = (trace(&figure, "Least squares"), trace(&figure, "95% band"));
    let data = json!({ "x": points.0, "y": points.1, "at": numbers(&line["x"]), "logs": logs });
    let [expected, low, high]: [Vec<f64>; 3] = python(
        "import numpy as np\nfrom scipy import stats\n\
         x, y, at = (np.array(data[name]) for name in ('x', 'y', 'at'))\n\
         if 'x' in data['logs']: x, at = np.log(x), np.log(at)\n\
         if 'y' in data['logs']: y = np.log(y)\n\
         fit = stats.linregress(x, y); n = len(x); mid = fit.intercept + fit.slope * at\n\
         s2 = ((y - fit.intercept - fit.slope * x) ** 2).sum() / (n - 2)\n\
         half = stats.t.ppf(0.975, n - 2) * np.sqrt(s2 * (1 / n + (at - x.mean()) ** 2 / ((x - x.mean()) ** 2).sum()))\n\
         back = np.exp if 'y' in data['logs'] else (lambda v: v)\n\
         print(json.dumps([back(v).tolist() for v in (mid, mid - half, mid + half)]))",
        &data,
    );
    let (drawn, ys) = (numbers(&line["y"]), numbers(&band["y"]));
    let (lows, highs) = ys.split_at(ys.len() / 2);
    for (ours, theirs) in [(drawn.iter(), &expected), (lows.iter(), &low)] {
        assert!(ours.zip(theirs).all(|(a, b)| close(*a, *b, 1e-8)));
    }
    assert!(highs.iter().rev().zip(&high).all(|(a, b)| close(*a, *b, 1e-8)));
    assert_eq!(drawn.len(), expected.len());
}

#[test]
fn lines_and_their_bands_are_those_of_scipy() {
    let videos = demo();
    let sentiment = analyze::sentiment(&videos).unwrap();
    let of = |name| floats(sentiment.table(), name);
    let (scores, shorts) = (of("compound"), of("is_short"));
    testkit::needs!(Python);
    for (name, logs) in [("lift", "y"), ("engagement_rate_difference", "")] {
        let rows = scores.iter().zip(of(name)).zip(&shorts);
        let rows = rows.filter(|((_, y), short)| **short == Some(0.0) && *y != Some(0.0));
        let points: (Vec<f64>, Vec<f64>) = rows.filter_map(|((x, y), _)| Some(((*x)?, y?))).unzip();
        assert!(points.0.len() > 300);
        let figure = match name {
            "lift" => plot::sentiment_views(&sentiment).unwrap(),
            _ => plot::sentiment_engagement(&sentiment).unwrap(),
        };
        check_line(&figure, points, logs);
    }
    let durations = analyze::durations(&videos).unwrap();
    let of = |name| floats(&durations.videos, name);
    let rows = of("duration_s").into_iter().zip(of("lift"));
    let fitted = rows.filter(|(x, _)| x.is_some_and(|x| (60.0..=3600.0).contains(&x)));
    let points: (Vec<f64>, Vec<f64>) = fitted.filter_map(|(x, y)| Some((x? / 60.0, y?))).unzip();
    check_line(&plot::duration_views(&durations).unwrap(), points, "xy");
}

#[test]
fn the_histogram_counts_every_video_once() {
    let videos = demo();
    let durations = analyze::durations(&videos).unwrap();
    let figure = plot::duration_histogram(&durations).unwrap().plotly_json().unwrap();
    let drawn = numbers(&figure["data"][0]["y"]);
    let starts = [0.0, 300.0, 600.0, 900.0, 1200.0, 1800.0, f64::INFINITY];
    let seconds = floats(&durations.videos, "duration_s");
    for (band, drawn) in starts.windows(2).zip(&drawn) {
        let within = |s: &&Option<f64>| s.is_some_and(|s| s >= band[0] && s < band[1]);
        assert_eq!(seconds.iter().filter(within).count() as f64, *drawn, "{band:?}");
    }
    let shorts = floats(&videos, "is_short")
        .iter()
        .filter(|short| **short == Some(1.0))
        .count();
    assert!(drawn.iter().sum::<f64>() as usize + shorts <= videos.height());
    assert!(figure.to_string().contains(&format!("excluding {shorts} Shorts")));
}

#[test]
fn without_data_a_figure_says_so() {
    let none = titled::<&str>(&[]);
    let words = plot::top_words(&analyze::words(&none).unwrap()).unwrap();
    let sentiment = plot::sentiment(&analyze::sentiment(&none).unwrap()).unwrap();
    let views = polars::prelude::df!("title" => ["bread"], "views" => [1_i64]).unwrap();
    let lift = plot::keyword_lift(&analyze::keyword_lift(&views).unwrap()).unwrap();
    let none = analyze::sentiment(&none).unwrap();
    let scatters = [
        plot::sentiment_views(&none).unwrap(),
        plot::sentiment_engagement(&none).unwrap(),
    ];
    for figure in scatters {
        assert!(figure.text().contains("No title can be compared"), "{}", figure.text());
    }
    for figure in [words, sentiment, lift] {
        assert!(
            figure.text().contains("o word")
                || figure.text().contains("no words")
                || figure.text().contains("No title can be shown")
        );
        assert!(figure.svg().unwrap().starts_with("<svg"));
    }
}
