//! What analyses and figures say about hard channels: nothing without support, and nothing against another part.

use crate::support::*;
use polars::prelude::*;
use std::collections::BTreeSet;
use testkit::generator::hard;
use tubelab::clean::clean;
use tubelab::display::Show;
use tubelab::plot::{self, Figure};
use tubelab::{analyze, features};

const ZONE: &str = "America/New_York";

/// The frame of a hard channel.
fn videos(name: &str) -> DataFrame {
    clean(&snapshot(&hard::world(name))).unwrap()
}

/// All but the largest, whose sentences are those of the others.
fn names() -> impl Iterator<Item = &'static str> {
    hard::NAMES.iter().copied().filter(|name| *name != "huge")
}

fn figures(videos: &DataFrame) -> Vec<(String, Figure)> {
    let uploads = analyze::uploads(videos, ZONE).unwrap();
    let trends = analyze::trends(videos, ZONE).unwrap();
    let durations = analyze::durations(videos).unwrap();
    let engagement = analyze::engagement(videos).unwrap();
    let sentiment = analyze::sentiment(videos).unwrap();
    let mut figures = vec![
        ("views", plot::views_over_time(videos)),
        ("outliers", plot::outliers(videos)),
        ("seasons", plot::seasonality(&trends)),
        ("hours", plot::upload_hours(&uploads)),
        ("weekdays", plot::upload_weekdays(&uploads)),
        ("heat map", plot::upload_heatmap(&uploads)),
        ("histogram", plot::duration_histogram(&durations)),
        ("durations", plot::durations(&durations)),
        ("duration and views", plot::duration_views(&durations)),
        ("engagement", plot::engagement(&engagement, "engagement_rate")),
        ("likes", plot::engagement(&engagement, "like_rate")),
        ("comments", plot::engagement(&engagement, "comment_rate")),
        ("sentiment", plot::sentiment(&sentiment)),
        ("sentiment and views", plot::sentiment_views(&sentiment)),
        ("sentiment and engagement", plot::sentiment_engagement(&sentiment)),
        ("words", plot::top_words(&analyze::words(videos).unwrap())),
        ("lift", plot::keyword_lift(&analyze::keyword_lift(videos).unwrap())),
    ];
    match analyze::topics(videos) {
        Ok(topics) => figures.extend([
            ("topics", plot::topics(&topics)),
            ("topic map", plot::topic_map(&topics)),
        ]),
        Err(error) => assert!(error.is_too_little_data(), "{error}"),
    }
    for measure in ["views", "engagement_rate", "rising", "over_performing"] {
        figures.push((measure, plot::top(&analyze::top(videos, measure, 10).unwrap())));
    }
    figures
        .into_iter()
        .map(|(name, figure)| (name.to_owned(), figure.unwrap()))
        .collect()
}

/// The words of every analysis and figure.
fn said(videos: &DataFrame) -> Vec<(String, String)> {
    let plain = |value: &dyn Show| value.bundle().get("text/plain").unwrap().to_owned();
    let mut said = vec![
        ("uploads".to_owned(), plain(&analyze::uploads(videos, ZONE).unwrap())),
        ("trends".to_owned(), plain(&analyze::trends(videos, ZONE).unwrap())),
        ("durations".to_owned(), plain(&analyze::durations(videos).unwrap())),
        ("engagement".to_owned(), plain(&analyze::engagement(videos).unwrap())),
        ("sentiment".to_owned(), plain(&analyze::sentiment(videos).unwrap())),
        ("lift".to_owned(), plain(&analyze::keyword_lift(videos).unwrap())),
        ("words".to_owned(), plain(&analyze::words(videos).unwrap())),
    ];
    if let Ok(topics) = analyze::topics(videos) {
        said.push(("topics".to_owned(), plain(&topics)));
    }
    for (name, figure) in figures(videos) {
        said.push((format!("figure {name}"), figure.text()));
        said.push((format!("drawing {name}"), figure.plotly_json().unwrap().to_string()));
    }
    said
}

#[test]
fn no_sentence_or_hover_has_what_nobody_can_read() {
    for name in names() {
        for (part, text) in said(&videos(name)) {
            for wrong in [
                "NaN",
                "-100%",
                "−100%",
                "ln(",
                "log units",
                "ln views",
                "Some(",
                "None",
                " inf",
            ] {
                assert!(!text.contains(wrong), "{wrong} in {part} of {name}: {text}");
            }
        }
    }
}

#[test]
fn each_figure_states_a_finding_or_what_it_would_need() {
    for name in names() {
        for (part, figure) in figures(&videos(name)) {
            let text = figure.text();
            let lines: Vec<&str> = text.lines().collect();
            // Title, perhaps a subtitle, then the finding, then perhaps the source.
            let sentence = lines.iter().skip(1).find(|line| line.ends_with('.'));
            let sentence = sentence.unwrap_or_else(|| panic!("{part} of {name} says nothing: {text}"));
            assert!(
                sentence.starts_with(|c: char| !c.is_lowercase()),
                "{part} of {name}: {sentence}"
            );
            let svg = figure.svg().unwrap();
            let first = sentence.split(' ').take(3).collect::<Vec<_>>().join(" ");
            let shown = html_escape::decode_html_entities(&svg).into_owned();
            let visible = shown.split("</title>").nth(1).unwrap();
            assert!(visible.contains(&first), "{part} of {name} hides it: {sentence}");
        }
    }
}

#[test]
fn no_line_is_drawn_through_a_few_points() {
    let three = videos("three");
    assert_eq!(three.height(), 3);
    for (part, figure) in figures(&three) {
        let drawing = figure.plotly_json().unwrap().to_string();
        assert!(!drawing.contains("Least squares"), "{part}");
    }
}

#[test]
fn hours_weekdays_and_months_are_told_alike_everywhere() {
    for name in names() {
        let videos = videos(name);
        let (uploads, trends) = (
            analyze::uploads(&videos, ZONE).unwrap(),
            analyze::trends(&videos, ZONE).unwrap(),
        );
        assert!(uploads.weekdays.equals_missing(&trends.weekdays), "{name}");
        let told = [uploads.bundle(), trends.bundle()].map(|b| b.get("text/plain").unwrap().to_owned());
        let seasons = plot::seasonality(&trends).unwrap().text();
        let clear = |table: &DataFrame, column: &str| -> BTreeSet<String> {
            (0..table.height())
                .filter(|row| matches!(text(table, "verdict", *row).as_deref(), Some("above" | "below")))
                .filter_map(|row| text(table, column, row))
                .collect()
        };
        let days = clear(&uploads.weekdays, "weekday");
        for told in &told {
            let best = told.contains("Best weekday: ");
            assert_eq!(best, uploads.best_weekday().is_some(), "{name}: {told}");
            if days.is_empty() {
                let nothing = told.contains("No weekday has significantly more or fewer views")
                    || told.contains("Not enough uploads to say which weekday is best");
                assert!(nothing, "{name}: {told}");
            }
        }
        for day in &days {
            assert!(seasons.contains(day.as_str()), "{name}: {day} is missing in {seasons}");
        }
        if days.is_empty() && clear(&trends.months, "month").is_empty() {
            assert!(!seasons.contains("Significantly different"), "{name}: {seasons}");
        }
        // The caption of the figure is the sentence of the analysis.
        let caption = plot::upload_weekdays(&uploads).unwrap().text();
        let mut sentences = told[0].lines().filter_map(|line| line.strip_prefix("- "));
        let sentence = sentences.find(|line| line.contains("weekday")).unwrap();
        assert!(
            caption.contains(sentence) || caption.contains("No upload can be compared"),
            "{name}: {caption}"
        );
    }
}

#[test]
fn every_count_adds_up() {
    for name in names() {
        let videos = videos(name);
        let live = videos.column("live").unwrap().str().unwrap();
        let finished = live.iter().filter(|live| *live == Some("none")).count();
        let durations = analyze::durations(&videos).unwrap();
        let formats: f64 = (0..3)
            .filter_map(|row| number(&durations.formats, "uploads", row))
            .sum();
        assert_eq!(
            formats as usize, finished,
            "{name}: Shorts, long videos and unknown are all"
        );
        let bands: f64 = (0..6).filter_map(|row| number(&durations.bands, "uploads", row)).sum();
        assert!(Some(bands) <= number(&durations.formats, "uploads", 1), "{name}");
        if name == "unknown-format" {
            assert_eq!(number(&durations.formats, "uploads", 2), Some(finished as f64));
            assert_eq!(bands, 0.0);
        }
        let uploads = analyze::uploads(&videos, ZONE).unwrap();
        for table in [&uploads.hours, &uploads.weekdays, &uploads.cells] {
            let sum: f64 = (0..table.height())
                .filter_map(|row| number(table, "uploads", row))
                .sum();
            assert_eq!(sum as usize, finished, "{name}");
        }

        // Titles that are scored are those that the models count as English.
        let sentiment = analyze::sentiment(&videos).unwrap();
        let table = features::features(&videos, "UTC").unwrap();
        for row in 0..videos.height() {
            let scored = number(sentiment.table(), "compound", row).is_some();
            let english = number(&table, "title_is_english", row) == Some(1.0);
            assert_eq!(scored, english, "{name}: {:?}", text(&videos, "title", row));
        }

        let engaging = analyze::top(&videos, "engagement_rate", 10).unwrap();
        assert_eq!(
            engaging.videos.column("engagement_rate").unwrap().null_count(),
            0,
            "{name}"
        );
        let rates = analyze::rates(&videos).unwrap();
        for row in 0..videos.height() {
            if text(&videos, "live", row).as_deref() != Some("none") {
                assert_eq!(number(&rates, "view_velocity", row), None, "{name}");
            }
        }
    }
}

#[test]
fn english_channels_are_english_and_a_brand_is_no_keyword() {
    let languages = |name: &str| -> Vec<Option<String>> {
        let sentiment = analyze::sentiment(&videos(name)).unwrap();
        let table = sentiment.table().clone();
        (0..table.height()).map(|row| text(&table, "language", row)).collect()
    };
    for name in ["dormant", "comments-off", "three", "shorts-only", "us-zone", "one-hit"] {
        let found = languages(name);
        let others: Vec<_> = found.iter().flatten().filter(|language| *language != "en").collect();
        assert!(others.is_empty(), "{name}: {others:?}");
    }
    let german = languages("german");
    let right = german
        .iter()
        .filter(|language| language.as_deref() == Some("de"))
        .count();
    assert!(right * 20 >= german.len() * 19, "{right} of {}", german.len());

    let videos = videos("comments-off");
    for table in [
        analyze::words(&videos).unwrap().table().unwrap(),
        analyze::keyword_lift(&videos).unwrap().table().unwrap(),
    ] {
        let counted = ["videos", "videos_with"]
            .into_iter()
            .find(|name| table.column(name).is_ok())
            .unwrap();
        for row in 0..table.height() {
            let share = number(&table, counted, row).unwrap() / videos.height() as f64;
            assert!(
                share < 0.8,
                "{:?} is in {share} of the titles",
                text(&table, "word", row)
            );
        }
    }
}
