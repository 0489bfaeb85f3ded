//! The first page: what it says of channels whose truth is known.

use crate::support::snapshot;
use testkit::generator::hard;
use tubelab::analyze::{Findings, findings, recent};
use tubelab::clean::clean;
use tubelab::display::Show;

fn of(name: &str) -> Findings {
    let channel = snapshot(&hard::world(name));
    findings(&channel, &clean(&channel).unwrap(), "Europe/Berlin").unwrap()
}

fn texts(found: &Findings) -> Vec<&str> {
    found.findings.iter().map(|finding| finding.text.as_str()).collect()
}

#[test]
fn a_dormant_channel_is_said_to_be_one_and_its_days_are_not_compared() {
    let found = of("dormant");
    let first = texts(&found)[0];
    assert!(
        first.starts_with("The channel has not published for 5.0 years"),
        "{first}"
    );
    assert_eq!(found.periods.height(), 0);
    let channel = snapshot(&hard::world("dormant"));
    let cards = recent(&clean(&channel).unwrap()).unwrap().cards;
    assert_eq!(cards.len(), 1);
    assert_eq!(cards[0].label, "Last upload");
}

#[test]
fn three_videos_are_too_few_and_it_says_what_it_takes() {
    let found = of("three");
    let all = texts(&found).join("\n");
    assert!(all.contains("3 videos with known views: too few"), "{all}");
    assert!(all.contains("at least 10 videos on each side"), "{all}");
    assert!(!all.contains("95% interval"), "{all}");
}

#[test]
fn an_empty_channel_says_so_and_does_not_fail() {
    let found = of("empty");
    assert!(texts(&found).join("\n").contains("No video"), "{:?}", texts(&found));
    assert_eq!((found.periods.height(), found.trend.height()), (0, 0));
}

#[test]
fn one_video_with_nearly_all_views_is_named_first() {
    let found = of("one-hit");
    let first = texts(&found)[0];
    assert!(first.starts_with("One video has 9"), "{first}");
}

#[test]
fn every_number_has_its_interval_and_no_sentence_has_a_number_that_is_none() {
    for name in hard::NAMES.iter().filter(|name| **name != "huge") {
        let found = of(name);
        assert!((1..=5).contains(&found.findings.len()), "{name}: {:?}", texts(&found));
        assert!(found.findings.is_sorted_by(|a, b| a.evidence >= b.evidence), "{name}");
        for finding in &found.findings {
            let text = &finding.text;
            for bad in ["NaN", "inf", "-100%", "{", "ln(", " 0 times", "Some(", "None"] {
                assert!(!text.contains(bad), "{name}: {text}");
            }
            assert!(
                !text.contains("times the views") || text.contains("95% interval"),
                "{name}: {text}"
            );
            assert!(text.ends_with('.'), "{name}: {text}");
        }
        let bundle = found.bundle();
        assert!(
            bundle.get("text/plain").unwrap().contains(&found.findings[0].text),
            "{name}"
        );
    }
}

#[test]
fn a_channel_that_does_not_change_is_not_said_to_change() {
    let mut claims = 0;
    for seed in 0..20 {
        let channel = snapshot(&hard::settling(0.0, seed, "2026-11-20T06:00:00Z".parse().unwrap()));
        let videos = clean(&channel).unwrap();
        let found = findings(&channel, &videos, "UTC").unwrap();
        claims += usize::from(texts(&found).iter().any(|text| text.starts_with("A typical ")));
    }
    assert!(claims <= 3, "{claims} of 20 channels without growth are said to change");
}
