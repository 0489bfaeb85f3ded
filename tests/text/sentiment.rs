use crate::titles::{close, demo, floats, python, stress, titled, words};
use polars::prelude::*;
use proptest::prelude::*;
use serde_json::json;
use tubelab::analyze::{self, Mood};
use tubelab::display::Show;

#[test]
fn the_scores_are_those_of_vader_sentiment() {
    let titles = stress(20_000, 1);
    testkit::needs!(Python);
    let expected: Vec<f64> = python(
        "from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer\n\
         vader = SentimentIntensityAnalyzer()\n\
         print(json.dumps([vader.polarity_scores(title)['compound'] for title in data]))",
        &json!(titles),
    );
    let ours = analyze::vader(&titles).unwrap();
    let off: Vec<_> = (0..titles.len())
        .filter(|&i| (ours[i] - expected[i]).abs() > 1e-4)
        .map(|i| (&titles[i], ours[i], expected[i]))
        .collect();
    assert!(off.len() <= 2, "{} of {}: {off:?}", off.len(), titles.len());
    // The titles are worth comparing: scores of every sign, and few zeros.
    let share = |of: fn(f64) -> bool| ours.iter().filter(|score| of(**score)).count() as f64 / ours.len() as f64;
    assert!(share(|s| s > 0.05) > 0.2 && share(|s| s < -0.05) > 0.2 && share(|s| s == 0.0) < 0.5);
}

/// Titles as uploaders write them, with their language.
const TITLES: &[(&str, &str)] = &[
    ("en", "Is it worth making sourdough bread?"),
    ("en", "Why I quit my job to travel the world"),
    ("en", "10 mistakes every beginner makes"),
    ("en", "Building a tiny house from scratch"),
    ("en", "Cheap laptops that don't suck"),
    ("en", "Terrible customer service at the airport"),
    ("en", "What went wrong with our garden last year"),
    ("de", "Warum ich meinen Job gekündigt habe"),
    ("de", "Die besten Kameras für Einsteiger 2026"),
    ("fr", "Comment faire du pain à la maison"),
    ("fr", "Pourquoi j'ai quitté Paris pour la mer"),
    ("es", "Los mejores goles de la semana pasada"),
    ("es", "Errores que debes evitar en la cocina"),
    ("pt", "Erros que você comete na cozinha"),
    ("it", "Come fare il pane in casa senza impasto"),
    ("nl", "De beste recepten voor de koude winter"),
    ("sv", "Hur man bakar bröd hemma på ett enkelt sätt"),
    ("tr", "Evde kolay ekmek yapımı nasıl olur"),
    ("vi", "Cách làm bánh mì tại nhà thật đơn giản"),
    ("ja", "ベランダで育てるトマト"),
    ("ru", "Как испечь хлеб дома"),
    ("ko", "집에서 빵 만들기"),
    ("zh", "如何在家做面包"),
    ("ar", "خبز العجين المخمر في البيت"),
    ("hi", "घर पर रोटी बनाना"),
];

#[test]
fn the_language_of_a_title_is_known_and_only_english_is_scored() {
    let texts: Vec<&str> = TITLES.iter().map(|(_, title)| *title).collect();
    let sentiment = analyze::sentiment(&titled(&texts)).unwrap();
    let found = words(sentiment.table(), "language");
    let right = found
        .iter()
        .zip(TITLES)
        .filter(|(found, (language, _))| found.as_deref() == Some(language))
        .count();
    assert!(right >= TITLES.len() - 1, "{right} of {}: {found:?}", TITLES.len());
    let scored = floats(sentiment.table(), "compound");
    for (language, score) in found.iter().zip(scored) {
        assert_eq!(language.as_deref() == Some("en"), score.is_some(), "{language:?}");
    }
}

#[test]
fn what_was_stated_counts_except_against_the_script() {
    let frame = df!(
        "title" => ["Prima Tomaten", "Prima Tomaten", "ベランダで育てるトマト", "Compost", "Compost", "🔥", "2026"],
        "channel_id" => ["a", "a", "a", "a", "b", "a", "b"],
        "language" => [Some("de-AT"), None, Some("en"), Some("de"), None, None, None],
    )
    .unwrap();
    let table = analyze::sentiment(&frame).unwrap().table().clone();
    let language = words(&table, "language");
    let language: Vec<_> = language.iter().map(Option::as_deref).collect();
    // The second and the emoji are by the channel; of channel b nothing is known, and seven letters tell nothing.
    assert_eq!(
        language,
        [Some("de"), Some("de"), Some("ja"), Some("de"), None, Some("de"), None]
    );
    let from = words(&table, "language_from");
    let from: Vec<_> = from.iter().map(Option::as_deref).collect();
    assert_eq!(
        from,
        [
            Some("stated"),
            Some("channel"),
            Some("detected"),
            Some("stated"),
            None,
            Some("channel"),
            None
        ]
    );
}

#[test]
fn coverage_is_said() {
    let sentiment = analyze::sentiment(&demo()).unwrap();
    let (plain, html) = (sentiment.bundle(), sentiment.bundle());
    let text = plain.get("text/plain").unwrap();
    assert!(text.contains("of 593 titles scored"), "{text}");
    // As many as the plan of the demo has in each of these scripts; two Arabic titles hold Latin letters too.
    for foreign in ["6 ja", "5 ar", "5 hi"] {
        assert!(text.contains(foreign), "{foreign}: {text}");
    }
    assert!(html.get("text/html").unwrap().contains("Not scored"));
    let (classes, scored) = (sentiment.by_class().unwrap(), sentiment.coverage() * 593.0);
    let videos: f64 = floats(&classes, "videos").iter().flatten().sum();
    assert!(close(videos, scored, 1e-9), "{videos} {scored}");
    let shares: f64 = floats(&classes, "share").iter().flatten().sum();
    assert!(close(shares, 100.0, 1e-9));

    let top = sentiment.most_positive(3).unwrap();
    let (top, all) = (floats(&top, "compound"), floats(sentiment.table(), "compound"));
    let highest = all.iter().flatten().copied().fold(f64::MIN, f64::max);
    assert_eq!(top[0], Some(highest));
    assert!(top[0] >= top[1] && top[1] >= top[2]);
    assert!(
        floats(&sentiment.most_negative(3).unwrap(), "compound")
            .iter()
            .all(|c| c.unwrap() <= -0.05)
    );
}

#[test]
fn medians_of_views_have_the_bootstrap_interval() {
    let views: Vec<i64> = (0..57).map(|i| (i * i * 37) % 9_973).collect();
    let frame = df!("title" => vec!["The best bread"; 57], "views" => views.clone(), "is_short" => vec![false; 57],
        "language" => vec!["en"; 57])
    .unwrap();
    let classes = analyze::sentiment(&frame).unwrap().by_class().unwrap();
    let ours = ["median_views", "low_95", "high_95"].map(|name| floats(&classes, name)[2].unwrap());
    testkit::needs!(Python);
    let expected: [f64; 3] = python(
        // The chance that the median of a resample is at most the k-th smallest value is binomial.
        "import numpy as np\nfrom scipy import stats\n\
         x = np.sort(data); n = len(x)\n\
         k = int(np.argmax(stats.binom.sf((n + 1) // 2 - 1, n, np.arange(1, n + 1) / n) >= 0.025))\n\
         print(json.dumps([float(np.median(x)), float(x[k]), float(x[n - 1 - k])]))",
        &json!(views),
    );
    assert_eq!(ours, expected);
    assert_eq!(floats(&classes, "median_views")[0], None);
}

#[test]
fn a_frame_without_titles_is_refused_and_an_empty_one_is_not() {
    let error = analyze::sentiment(&df!("name" => ["a"]).unwrap()).unwrap_err();
    assert!(error.is_input() && error.to_string().contains("`title`"), "{error}");
    let empty = analyze::sentiment(&titled::<&str>(&[])).unwrap();
    assert_eq!((empty.coverage(), empty.table().height()), (0.0, 0));
    assert!(empty.bundle().get("text/plain").unwrap().contains("no title to score"));
    assert_eq!(empty.by_class().unwrap().height(), 3);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_titles_have_a_value(
        rows in prop::collection::vec(
            (prop::option::of(".{0,40}"), prop::option::of("[a-z]{0,3}(-[A-Z]{2})?"), prop::option::of(any::<i64>()), any::<Option<bool>>()),
            0..30,
        ),
    ) {
        let column = |i: usize| rows.iter().map(|row| [&row.0, &row.1][i].clone()).collect::<Vec<_>>();
        let frame = df!(
            "title" => column(0),
            "language" => column(1),
            "views" => rows.iter().map(|row| row.2).collect::<Vec<_>>(),
            "is_short" => rows.iter().map(|row| row.3).collect::<Vec<_>>(),
        ).unwrap();
        let sentiment = analyze::sentiment(&frame).unwrap();
        let (compound, class) = (floats(sentiment.table(), "compound"), words(sentiment.table(), "sentiment"));
        for (row, (compound, class)) in compound.iter().zip(&class).enumerate() {
            prop_assert!(compound.is_none_or(|c| (-1.0..=1.0).contains(&c)));
            prop_assert_eq!(compound.map(|c| Mood::of(c).word().to_owned()), class.clone());
            prop_assert!(rows[row].0.is_some() || compound.is_none());
        }
        for column in ["share", "mean_compound", "median_views", "low_95", "high_95", "median_views_shorts"] {
            prop_assert!(floats(&sentiment.by_class().unwrap(), column).iter().flatten().all(|v| v.is_finite()));
        }
        prop_assert!(!sentiment.bundle().get("text/html").unwrap().contains("NaN"));
    }
}
