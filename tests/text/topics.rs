use crate::titles::{close, demo, floats, python, stress, titled, words};
use polars::prelude::*;
use proptest::prelude::*;
use rand::{Rng, SeedableRng, seq::SliceRandom};
use rand_chacha::ChaCha8Rng;
use serde_json::json;
use tubelab::analyze::{self, TopicModel, TopicOptions};
use tubelab::display::Show;

const SUBJECTS: [[&str; 6]; 4] = [
    ["bread", "dough", "oven", "flour", "yeast", "sourdough"],
    ["garden", "seeds", "compost", "tomatoes", "soil", "mulch"],
    ["camera", "lens", "tripod", "photo", "exposure", "sensor"],
    ["guitar", "chords", "strings", "song", "amplifier", "solo"],
];

/// Titles of four subjects that share only common words, and the subject of each.
fn subjects(n: usize, seed: u64) -> (DataFrame, Vec<usize>) {
    let mut chance = ChaCha8Rng::seed_from_u64(seed);
    let (mut titles, mut truth) = (vec![], vec![]);
    for _ in 0..n {
        let subject = chance.gen_range(0..4);
        let mut words: Vec<&str> = SUBJECTS[subject].choose_multiple(&mut chance, 4).copied().collect();
        words.push(["easy", "best", "new", "old"].choose(&mut chance).unwrap());
        titles.push(words.join(" "));
        truth.push(subject);
    }
    let shorts: Vec<bool> = (0..n).map(|i| i % 4 == 0).collect();
    let views: Vec<i64> = truth.iter().map(|subject| 100 * (1 + *subject as i64)).collect();
    let likes: Vec<i64> = views.iter().map(|views| views / 10).collect();
    let frame =
        df!("title" => titles, "is_short" => shorts, "views" => views, "likes" => likes, "comments" => vec![0_i64; n],
        "duration_s" => truth.iter().map(|s| 60 * (1 + *s as i64)).collect::<Vec<_>>())
        .unwrap();
    (frame, truth)
}

#[test]
fn planted_subjects_are_found_and_described() {
    let (frame, truth) = subjects(400, 1);
    let model = analyze::topics(&frame).unwrap();
    let table = model.table().unwrap();
    assert_eq!(table.height(), 4);
    assert!(model.silhouette().unwrap() > 0.3);
    let labels = model.labels();
    for (row, label) in labels.iter().enumerate() {
        let topic = label.unwrap() - 1;
        // Each subject has its own views, likes and duration.
        assert_eq!(
            floats(&table, "median_views")[topic],
            Some(100.0 * (1 + truth[row]) as f64)
        );
        assert_eq!(
            floats(&table, "mean_views")[topic],
            Some(100.0 * (1 + truth[row]) as f64)
        );
        assert!(close(floats(&table, "engagement_rate")[topic].unwrap(), 10.0, 1e-9));
        assert_eq!(
            floats(&table, "duration_s")[topic],
            Some(60.0 * (1 + truth[row]) as f64)
        );
        let terms = words(&table, "terms")[topic].clone().unwrap();
        assert!(
            terms
                .split(", ")
                .take(4)
                .all(|term| SUBJECTS[truth[row]].contains(&term)),
            "{terms}"
        );
    }
    assert!(floats(&table, "videos").is_sorted_by(|a, b| a >= b));
    assert_eq!(floats(&table, "shorts").iter().flatten().sum::<f64>(), 100.0);

    let titles = words(&frame, "title").into_iter().flatten().collect::<Vec<_>>();
    assert_eq!(model.label(&titles).unwrap(), labels);
    let of = |title: &str| model.label(&[title]).unwrap()[0];
    assert_eq!(
        of("Sourdough flour"),
        labels[truth.iter().position(|t| *t == 0).unwrap()]
    );
    assert_eq!(of("東京"), None);
    assert!(
        model
            .bundle()
            .get("text/plain")
            .unwrap()
            .contains("by the highest silhouette")
    );
}

fn matrix(model: &TopicModel) -> Vec<Vec<f64>> {
    model.coordinates().iter().flatten().cloned().collect()
}

/// scikit-learn on the same matrix with the same number of topics and restarts.
fn compare(frame: &DataFrame, topics: usize) {
    let model = analyze::topics_with(frame, &TopicOptions::new().topics(topics)).unwrap();
    let labels: Vec<usize> = model.labels().into_iter().flatten().collect();
    let data = json!({ "rows": matrix(&model), "k": topics, "labels": labels });
    let [inertia, silhouette]: [f64; 2] = python(
        "import numpy as np\nfrom sklearn.cluster import KMeans\nfrom sklearn.metrics import silhouette_score\n\
         x = np.array(data['rows'])\n\
         best = KMeans(data['k'], n_init=10, random_state=0).fit(x)\n\
         print(json.dumps([best.inertia_, float(silhouette_score(x, data['labels'], metric='cosine'))]))",
        &data,
    );
    let ours = model.inertia();
    assert!(
        ours <= inertia * (1.0 + 1e-6),
        "{topics} topics: inertia {ours}, scikit-learn {inertia}"
    );
    assert!(
        (model.silhouette().unwrap() - silhouette).abs() < 1e-9,
        "{topics} topics"
    );
}

#[test]
fn clusters_are_as_good_as_those_of_scikit_learn() {
    testkit::needs!(Python);
    for topics in [2, 3, 4, 6] {
        compare(&subjects(500, 2).0, topics);
    }
    compare(&demo(), 5);
    compare(&titled(&stress(1_500, 6)), 8);
}

#[test]
fn new_titles_get_the_topics_that_scikit_learn_predicts() {
    let fitted = stress(1_200, 20);
    let new = stress(400, 21);
    let frame = df!("title" => &fitted, "language" => vec!["en"; fitted.len()]).unwrap();
    let model = analyze::topics_with(&frame, &TopicOptions::new().topics(6).dimensions(12)).unwrap();
    let ours = model.label(&new).unwrap();
    let of_fitted = model.labels();
    let rows = |coordinates: &[Option<Vec<f64>>]| coordinates.iter().flatten().cloned().collect::<Vec<_>>();
    let located = model.locate(&new).unwrap();
    testkit::needs!(Python);
    let data = json!({ "centres": model.centres(), "rows": rows(&located), "fitted": rows(model.coordinates()),
        "labels": of_fitted.iter().flatten().map(|label| label - 1).collect::<Vec<_>>() });
    let (predicted, furthest): (Vec<usize>, f64) = python(
        "import numpy as np\nfrom sklearn.cluster import KMeans\n\
         centres, fitted, labels = np.array(data['centres']), np.array(data['fitted']), np.array(data['labels'])\n\
         model = KMeans(len(centres), init=centres, n_init=1, max_iter=1).fit(centres)\n\
         means = np.array([fitted[labels == k].mean(axis=0) for k in range(len(centres))])\n\
         assert (model.predict(fitted) == labels).all()\n\
         print(json.dumps([model.predict(np.array(data['rows'])).tolist(), float(abs(means - centres).max())]))",
        &data,
    );
    assert!(furthest < 1e-9, "centres are means: {furthest}");
    let labelled: Vec<usize> = ours.iter().flatten().map(|topic| topic - 1).collect();
    assert_eq!(labelled, predicted);
    assert_eq!(
        ours.iter().filter(|topic| topic.is_none()).count(),
        new.len() - predicted.len()
    );
    assert!(
        (0..6).all(|topic| predicted.contains(&topic)),
        "every topic has a new title"
    );
    // A title lies where it lay when it was fitted.
    for (again, before) in model.locate(&fitted).unwrap().iter().zip(model.coordinates()) {
        let (again, before) = (
            again.as_deref().unwrap_or_default(),
            before.as_deref().unwrap_or_default(),
        );
        assert!(again.len() == before.len() && again.iter().zip(before).all(|(a, b)| close(*a, *b, 1e-12)));
    }
}

#[test]
fn main_directions_keep_as_much_as_those_of_scikit_learn() {
    // Rows of unit length after the projection: their products are the same whatever the signs of the directions.
    let (frame, _) = subjects(800, 7);
    let titles: Vec<String> = words(&frame, "title").into_iter().flatten().collect();
    let model = analyze::topics_with(&frame, &TopicOptions::new().topics(3).dimensions(4)).unwrap();
    testkit::needs!(Python);
    let products: Vec<f64> = python(
        "from sklearn.decomposition import TruncatedSVD\nfrom sklearn.feature_extraction.text import TfidfVectorizer\n\
         from sklearn.preprocessing import normalize\n\
         tfidf = TfidfVectorizer(sublinear_tf=True, min_df=2, stop_words=data['stop'])\n\
         x = normalize(TruncatedSVD(4, algorithm='arpack').fit_transform(tfidf.fit_transform(data['titles'])))\n\
         print(json.dumps([float(x[i] @ x[(7 * i + 1) % len(x)]) for i in range(len(x))]))",
        &json!({ "titles": titles, "stop": analyze::stop_words("en") }),
    );
    let rows = model.coordinates();
    for (i, expected) in products.iter().enumerate() {
        let (a, b) = (
            rows[i].as_ref().unwrap(),
            rows[(7 * i + 1) % rows.len()].as_ref().unwrap(),
        );
        let ours: f64 = a.iter().zip(b).map(|(a, b)| a * b).sum();
        assert!((ours - expected).abs() < 1e-9, "row {i}: {ours} {expected}");
    }
}

#[test]
fn the_same_titles_give_the_same_bytes_on_any_number_of_threads() {
    let frame = titled(&stress(600, 8));
    let say = || {
        let model = analyze::topics(&frame).unwrap();
        let sentiment = analyze::sentiment(&frame).unwrap();
        format!(
            "{:?}{:?}{:?}{:?}{:?}",
            model.table(),
            model.tries(),
            model.labels(),
            model.coordinates(),
            floats(sentiment.table(), "compound")
        )
    };
    let on = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(say)
    };
    let one = on(1);
    assert_eq!(one, on(1));
    assert_eq!(one, on(3));
}

#[test]
fn too_few_titles_are_said_to_be_too_few() {
    let same = vec!["the same bread"; 40];
    for titles in [
        vec![],
        vec!["bread"],
        same,
        vec!["🔥", "🔥🔥", "😂"],
        vec!["bread soup", "bread soup", "soup bread"],
    ] {
        let error = analyze::topics(&titled(&titles)).unwrap_err();
        assert!(error.is_too_little_data(), "{titles:?}: {error}");
        assert!(error.to_string().contains("Next: "), "{error}");
    }
    let error = analyze::topics_with(&demo(), &TopicOptions::new().topics(1)).unwrap_err();
    assert!(
        error.is_input() && error.to_string().contains("`topics` is 1"),
        "{error}"
    );
}

#[test]
fn the_number_of_topics_is_the_one_of_the_highest_silhouette() {
    let model = analyze::topics(&demo()).unwrap();
    let tries = model.tries().unwrap();
    let silhouettes = floats(&tries, "silhouette");
    let best = silhouettes.iter().flatten().copied().fold(f64::MIN, f64::max);
    let at = silhouettes.iter().position(|s| *s == Some(best)).unwrap();
    assert_eq!(
        floats(&tries, "topics")[at],
        Some(model.table().unwrap().height() as f64)
    );
    assert_eq!(tries.height(), 11);
    assert_eq!(model.silhouette(), Some(best));
}

#[test]
fn a_number_of_topics_that_was_chosen_on_a_sample_says_so() {
    let (frame, _) = subjects(5_010, 4);
    let subtitle = |options: &TopicOptions| {
        let model = analyze::topics_with(&frame, options).unwrap();
        tubelab::plot::topics(&model).unwrap().svg().unwrap()
    };
    let words = "number of topics chosen on 5,000 titles";
    assert!(subtitle(&TopicOptions::new().restarts(1)).contains(words));
    assert!(!subtitle(&TopicOptions::new().restarts(1).topics(4)).contains(words));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn any_titles_have_topics_or_a_clear_error(
        rows in prop::collection::vec(
            (prop::option::of("((bread|soup|ale|日本|한국|हिन्दी|🔥|\u{202e}|[a-z]{2}) ?){0,5}"), prop::option::of(any::<i64>())), 0..40,
        ),
    ) {
        let frame = df!(
            "title" => rows.iter().map(|row| row.0.clone()).collect::<Vec<_>>(),
            "views" => rows.iter().map(|row| row.1).collect::<Vec<_>>(),
            "likes" => rows.iter().map(|row| row.1).collect::<Vec<_>>(),
            "comments" => rows.iter().map(|row| row.1).collect::<Vec<_>>(),
        ).unwrap();
        match analyze::topics_with(&frame, &TopicOptions::new().min_titles(1).restarts(2)) {
            Err(error) => prop_assert!(error.is_too_little_data()),
            Ok(model) => {
                let table = model.table().unwrap();
                for column in ["share", "median_views", "low_95", "mean_views", "engagement_rate"] {
                    prop_assert!(floats(&table, column).iter().flatten().all(|v| v.is_finite()), "{}", column);
                }
                prop_assert_eq!(floats(&table, "videos").iter().flatten().sum::<f64>() as usize, model.labels().iter().flatten().count());
                prop_assert!(!model.bundle().get("text/plain").unwrap().contains("NaN"));
            }
        }
    }
}
