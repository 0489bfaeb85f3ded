use crate::titles::{demo, titled};
use tubelab::analyze;
use tubelab::plot::{self, Figure, Theme};

fn all(videos: &polars::prelude::DataFrame) -> Vec<(&'static str, Figure)> {
    vec![
        ("words", plot::word_cloud(&analyze::words(videos).unwrap()).unwrap()),
        (
            "sentiment",
            plot::sentiment(&analyze::sentiment(videos).unwrap()).unwrap(),
        ),
        (
            "lift",
            plot::keyword_lift(&analyze::keyword_lift(videos).unwrap()).unwrap(),
        ),
        ("topics", plot::topics(&analyze::topics(videos).unwrap()).unwrap()),
    ]
}

#[test]
fn figures_tell_channel_coverage_and_source_in_both_payloads() {
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

    let lift = find("lift").plotly_json().unwrap().to_string();
    assert!(lift.contains("More views") && lift.contains("Fewer views") && lift.contains("as many views"));
    let sentiment = find("sentiment").svg().unwrap();
    assert!(
        sentiment.contains("titles scored") && sentiment.contains("of Shorts"),
        "{sentiment}"
    );
    assert!(find("topics").svg().unwrap().contains("mean silhouette"));
}

#[test]
fn without_data_a_figure_says_so() {
    let none = titled::<&str>(&[]);
    let words = plot::word_cloud(&analyze::words(&none).unwrap()).unwrap();
    let sentiment = plot::sentiment(&analyze::sentiment(&none).unwrap()).unwrap();
    let views = polars::prelude::df!("title" => ["bread"], "views" => [1_i64]).unwrap();
    let lift = plot::keyword_lift(&analyze::keyword_lift(&views).unwrap()).unwrap();
    for figure in [words, sentiment, lift] {
        assert!(
            figure.text().contains("o word")
                || figure.text().contains("no words")
                || figure.text().contains("No scored")
        );
        assert!(figure.svg().unwrap().starts_with("<svg"));
    }
}
