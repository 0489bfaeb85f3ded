use crate::titles::{close, python, stress};
use proptest::prelude::*;
use serde::Deserialize;
use serde_json::{Value, json};
use tubelab::analyze::{SparseRows, Tfidf, TfidfOptions, Tokens, stop_words};
use tubelab::display::Show;
use unicode_segmentation::UnicodeSegmentation;

#[derive(Deserialize)]
struct Peer {
    terms: Vec<String>,
    idf: Vec<f64>,
    fitted: Vec<Vec<(usize, f64)>>,
    others: Vec<Vec<(usize, f64)>>,
}

const SCRIPT: &str = "\
from sklearn.feature_extraction.text import TfidfVectorizer
options = data['options']
options['ngram_range'] = tuple(options['ngram_range'])
if data['cut']:
    options.update(analyzer=lambda words: words)
tfidf = TfidfVectorizer(**options)
def rows(matrix):
    matrix.sort_indices()
    return [[[int(j), float(v)] for j, v in zip(matrix[i].indices, matrix[i].data)] for i in range(matrix.shape[0])]
fitted = rows(tfidf.fit_transform(data['titles']))
print(json.dumps({'terms': list(map(str, tfidf.get_feature_names_out())), 'idf': list(tfidf.idf_), 'fitted': fitted,
                  'others': rows(tfidf.transform(data['others']))}))";

fn same(ours: &SparseRows, theirs: &[Vec<(usize, f64)>], what: &str) {
    assert_eq!(ours.height(), theirs.len(), "{what}");
    for (row, theirs) in theirs.iter().enumerate() {
        let ours: Vec<_> = ours.row(row).collect();
        assert_eq!(ours.len(), theirs.len(), "{what}, row {row}: {ours:?} {theirs:?}");
        for (ours, theirs) in ours.iter().zip(theirs) {
            assert_eq!(ours.0, theirs.0, "{what}, row {row}");
            assert!(close(ours.1, theirs.1, 1e-9), "{what}, row {row}: {ours:?} {theirs:?}");
        }
    }
}

fn compare(
    what: &str,
    options: &TfidfOptions,
    theirs: Value,
    titles: &[String],
    others: &[String],
    cut: Option<[Value; 2]>,
) {
    let is_cut = cut.is_some();
    let [for_fit, for_transform] = cut.unwrap_or([json!(titles), json!(others)]);
    let data = json!({ "titles": for_fit, "others": for_transform, "options": theirs, "cut": is_cut });
    let peer: Peer = python(SCRIPT, &data);
    let (tfidf, rows) = Tfidf::fit_transform(titles, options).unwrap();
    assert_eq!(tfidf.terms(), peer.terms, "{what}");
    for (ours, theirs) in tfidf.idf().iter().zip(&peer.idf) {
        assert!(close(*ours, *theirs, 1e-9), "{what}");
    }
    same(&rows, &peer.fitted, what);
    same(&tfidf.transform(others).unwrap(), &peer.others, what);
    assert_eq!(rows, tfidf.transform(titles).unwrap(), "{what}");
}

#[test]
fn the_weights_are_those_of_scikit_learn() {
    // More than one block of titles, of every script; the others hold words that were not fitted.
    let (titles, mut others) = (stress(3_000, 2), stress(200, 3));
    others.push("Zymurgy für Anfänger".to_owned());
    let pattern = || TfidfOptions::new().tokens(Tokens::Pattern);
    let stop = ["the", "my", "to", "this", "not"];
    testkit::needs!(Python);
    compare(
        "defaults",
        &pattern(),
        json!({ "ngram_range": [1, 1] }),
        &titles,
        &others,
        None,
    );
    compare(
        "n-grams, stop words, sublinear",
        &pattern()
            .ngrams(1, 2)
            .stop_words(stop)
            .sublinear(true)
            .min_titles(2)
            .max_share(0.3),
        json!({ "ngram_range": [1, 2], "stop_words": stop, "sublinear_tf": true, "min_df": 2, "max_df": 0.3 }),
        &titles,
        &others,
        None,
    );
    compare(
        "pairs and triples, not smoothed, not of unit length",
        &pattern().ngrams(2, 3).smooth(false).unit_length(false),
        json!({ "ngram_range": [2, 3], "smooth_idf": false, "norm": null }),
        &titles,
        &others,
        None,
    );
}

/// The rule of `Tokens::Unicode`, written for these titles: of ideographs they have 日 and 本 only, together or apart.
fn cut(titles: &[String]) -> Value {
    let stop = stop_words("en");
    let words = |title: &String| -> Vec<String> {
        let small = title.to_lowercase();
        let apart = small.replace("日本", " \u{1} ").replace("本日", " \u{2} ");
        let words = apart.split_word_bounds().map(|word| match word {
            "\u{1}" => "日本",
            "\u{2}" => "本日",
            word => word.trim_end_matches("'s"),
        });
        words
            .filter(|w| w.chars().any(char::is_alphabetic) && (w.chars().count() > 1 || "日本".contains(w)))
            .filter(|w| !stop.contains(w))
            .map(str::to_owned)
            .collect()
    };
    json!(titles.iter().map(words).collect::<Vec<_>>())
}

#[test]
fn words_of_any_script_weigh_as_in_scikit_learn() {
    let (titles, others) = (stress(1_000, 4), stress(100, 5));
    let options = TfidfOptions::new().stop_words(stop_words("en"));
    let theirs = json!({ "ngram_range": [1, 1] });
    testkit::needs!(Python);
    compare(
        "Unicode words",
        &options,
        theirs,
        &titles,
        &others,
        Some([cut(&titles), cut(&others)]),
    );
}

#[test]
fn words_stay_whole_in_every_script() {
    let terms = |title: &str| Tfidf::fit(&[title], &TfidfOptions::new()).map(|t| t.terms().to_vec());
    assert_eq!(
        terms("Don’t touch Anna's 3 cafés, no. 7!").unwrap(),
        ["anna", "cafés", "don't", "no", "touch"]
    );
    assert_eq!(terms("हिन्दी रोटी").unwrap(), ["रोटी", "हिन्दी"]);
    assert_eq!(terms("日本の トマト").unwrap(), ["トマト", "日本"]);
    assert_eq!(terms("Как испечь ХЛЕБ").unwrap(), ["испечь", "как", "хлеб"]);
    for nothing in ["", "🔥🔥", "2026", "a b c", " "] {
        assert!(terms(nothing).unwrap_err().is_too_little_data(), "{nothing}");
    }
}

#[test]
fn settings_out_of_range_are_refused() {
    for (options, name) in [
        (TfidfOptions::new().ngrams(0, 1), "ngrams"),
        (TfidfOptions::new().ngrams(1, 6), "ngrams"),
        (TfidfOptions::new().min_titles(0), "min_titles"),
        (TfidfOptions::new().max_share(0.0), "max_share"),
        (TfidfOptions::new().max_share(f64::NAN), "max_share"),
    ] {
        let error = Tfidf::fit(&["a title"], &options).unwrap_err();
        assert!(error.is_input() && error.to_string().contains(name), "{error}");
    }
}

#[test]
fn the_top_terms_are_those_of_the_highest_mean_weight() {
    let titles = ["bread bread", "bread soup", "soup", "bread"];
    let (tfidf, rows) = Tfidf::fit_transform(&titles, &TfidfOptions::new()).unwrap();
    let top = tfidf.top_terms(&rows, 5).unwrap();
    assert_eq!(
        crate::titles::words(&top, "term"),
        [Some("bread".to_owned()), Some("soup".to_owned())]
    );
    let by_hand: f64 = (0..4)
        .map(|row| rows.row(row).filter(|(c, _)| *c == 0).map(|(_, w)| w).sum::<f64>())
        .sum();
    assert!(close(
        crate::titles::floats(&top, "mean_weight")[0].unwrap(),
        by_hand / 4.0,
        1e-12
    ));
    assert!(tfidf.bundle().get("text/plain").unwrap().contains("bread (3)"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]
    #[test]
    fn any_titles_have_rows_of_length_one_or_zero(titles in prop::collection::vec(".{0,30}", 0..20), pattern in any::<bool>()) {
        let tokens = if pattern { Tokens::Pattern } else { Tokens::Unicode };
        match Tfidf::fit_transform(&titles, &TfidfOptions::new().tokens(tokens).ngrams(1, 2)) {
            Err(error) => prop_assert!(error.is_too_little_data()),
            Ok((tfidf, rows)) => {
                prop_assert!(tfidf.terms().is_sorted());
                prop_assert_eq!(rows.height(), titles.len());
                for row in 0..rows.height() {
                    let squares: f64 = rows.row(row).map(|(_, weight)| weight * weight).sum();
                    prop_assert!(squares == 0.0 || (squares - 1.0).abs() < 1e-12);
                }
            }
        }
    }
}
