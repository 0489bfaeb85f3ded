//! Titles in scripts of all kinds: what counts as a word, and what comes of it.

use crate::titles::{floats, titled, words};
use polars::prelude::*;
use tubelab::analyze::{self, LiftOptions, Tfidf, TfidfOptions, TopicOptions};

/// The words of a title, in its order.
fn cut(title: &str) -> Vec<String> {
    let (tfidf, _) = Tfidf::fit_transform(&[title], &TfidfOptions::new()).unwrap();
    let mut terms = tfidf.terms().to_vec();
    terms.sort_by_key(|term| title.to_lowercase().find(term.as_str()));
    terms
}

#[test]
fn words_are_those_a_reader_sees() {
    for (title, expected) in [
        // Japanese: particles of one kana are no words.
        ("ベランダで育てるトマト", vec!["ベランダ", "育てる", "トマト"]),
        ("初心者向けパンの作り方", vec!["初心者", "向け", "パン", "作り方"]),
        ("如何在家做面包", vec!["如何", "在家", "做", "面包"]),
        ("วิธีทำขนมปังที่บ้าน", vec!["วิธี", "ทำ", "ขนมปัง", "ที่", "บ้าน"]),
        (
            "خبز العجين المخمر في البيت",
            vec!["خبز", "العجين", "المخمر", "في", "البيت"],
        ),
        ("घर पर रोटी बनाना", vec!["घर", "पर", "रोटी", "बनाना"]),
        ("집에서 빵 만들기", vec!["집에서", "만들기"]),
        ("Ψωμί στο σπίτι", vec!["ψωμί", "στο", "σπίτι"]),
        (
            "Sourdough パン for ขนมปัง lovers! पहली रोटी 🍞",
            vec!["sourdough", "パン", "for", "ขนมปัง", "lovers", "पहली", "रोटी"],
        ),
    ] {
        assert_eq!(cut(title), expected, "{title}");
    }
}

#[test]
fn the_way_a_letter_was_typed_makes_no_other_word() {
    let tfidf = Tfidf::fit(&["Café", "Cafe\u{301}", "パン", "ハ\u{309a}ン"], &TfidfOptions::new()).unwrap();
    assert_eq!(tfidf.terms(), ["café", "パン"]);
}

/// Eight titles of each of four kinds of food, each kind in its script, with views of its own.
fn kinds() -> DataFrame {
    let kinds = [
        ["パンの作り方", "おいしいパン", "パンの基本", "簡単なパン"],
        ["วิธีทำขนมปัง", "ขนมปังง่ายๆ", "ขนมปังที่บ้าน", "ขนมปังอร่อย"],
        ["रोटी बनाना", "आसान रोटी", "घर की रोटी", "रोटी और दाल"],
        ["خبز سهل", "خبز في البيت", "وصفة خبز", "خبز العجين"],
    ];
    let titles: Vec<&str> = kinds.iter().flatten().flat_map(|title| [*title; 2]).collect();
    let views: Vec<i64> = (0..titles.len() as i64)
        .map(|row| 1_000 * (1 + row / 8) + row % 8)
        .collect();
    df!("title" => titles, "views" => views).unwrap()
}

#[test]
fn words_lift_and_topics_work_in_any_script() {
    let frame = kinds();
    let counted = analyze::words(&frame).unwrap().table().unwrap();
    let (names, videos) = (words(&counted, "word"), floats(&counted, "videos"));
    let lift = analyze::keyword_lift_with(&frame, &LiftOptions::new().min_videos(4))
        .unwrap()
        .table()
        .unwrap();
    for (kind, word) in ["パン", "ขนมปัง", "रोटी", "خبز"].into_iter().enumerate() {
        let at = names.iter().position(|name| name.as_deref() == Some(word)).unwrap();
        assert_eq!(videos[at], Some(8.0), "{word}");
        let at = words(&lift, "word")
            .iter()
            .position(|name| name.as_deref() == Some(word))
            .unwrap();
        let of = |column| floats(&lift, column)[at].unwrap();
        assert!(of("low_95") <= of("lift") && of("lift") <= of("high_95"), "{word}");
        // The first kind has fewest views, the last most.
        assert!(kind != 0 || of("lift") < 1.0);
        assert!(kind != 3 || of("lift") > 1.0);
    }

    let model = analyze::topics_with(&frame, &TopicOptions::new().topics(4)).unwrap();
    let labels = model.labels();
    for kind in labels.chunks(8) {
        assert!(
            kind.iter().all(|label| label.is_some() && *label == kind[0]),
            "{labels:?}"
        );
    }
    let new = ["新しいパン", "ขนมปังใหม่", "नई रोटी", "خبز جديد", "Compost"];
    let expected: Vec<_> = labels.chunks(8).map(|kind| kind[0]).chain([None]).collect();
    assert_eq!(model.label(&new).unwrap(), expected);
}

#[test]
fn titles_that_are_not_english_are_counted_and_not_scored() {
    let sentiment = analyze::sentiment(&kinds()).unwrap();
    assert_eq!(sentiment.coverage(), 0.0);
    assert_eq!(floats(sentiment.table(), "compound"), vec![None; 32]);
    // English words in a Japanese title do not make it English.
    let mixed = titled(&["最高の LOVE ソング集 春", "I love this song so much today"]);
    let table = analyze::sentiment(&mixed).unwrap().table().clone();
    assert_eq!(words(&table, "language")[0].as_deref(), Some("ja"));
    assert_eq!(floats(&table, "compound")[0], None);
    assert!(floats(&table, "compound")[1] > Some(0.5));
}
