//! How long sentiment and topics of 100,000 titles take, beside vaderSentiment and scikit-learn on the same titles.
//!
//! ```console
//! cargo bench --profile dev --bench text             # 100,000 titles
//! cargo bench --profile dev --bench text -- 20000
//! cargo bench --profile dev --bench text -- 1000000 alone   # without the peers, and the most memory used
//! ```
//!
//! scikit-learn does what `analyze::topics` does with a given number of topics: TF-IDF with the same words, a truncated
//! SVD of as many directions, rows of unit length, k-means with as many clusters and restarts, on two threads.

use polars::prelude::*;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use serde_json::json;
use std::io::Write;
use std::time::Instant;
use tubelab::analyze::{self, TopicOptions};

#[allow(dead_code)]
#[path = "../tests/text/titles.rs"]
mod titles;

const TOPICS: usize = 12;

fn main() {
    let n = std::env::args()
        .find_map(|argument| argument.parse().ok())
        .unwrap_or(100_000);
    let plain = titles::stress(n, 1);
    let subjects = subjects(n);

    let frame = |titles: &[String]| df!("title" => titles, "language" => vec!["en"; n]).expect("a frame can be made");
    let (for_sentiment, for_topics) = (frame(&plain), frame(&subjects));
    let start = Instant::now();
    let sentiment = analyze::sentiment(&for_sentiment).expect("titles have a sentiment");
    let scoring = start.elapsed().as_secs_f64();
    let start = Instant::now();
    let model = analyze::topics_with(&for_topics, &TopicOptions::new().topics(TOPICS)).expect("titles have topics");
    let grouping = start.elapsed().as_secs_f64();
    let start = Instant::now();
    let chosen = analyze::topics(&for_topics).expect("titles have topics");
    let choosing = start.elapsed().as_secs_f64();
    println!(
        "{n} titles: sentiment {scoring:.2} s ({:.0}% of them scored), {TOPICS} topics {grouping:.2} s, their number chosen \
         {choosing:.2} s ({} topics)",
        sentiment.coverage() * 100.0,
        chosen.labels().iter().flatten().max().unwrap_or(&0)
    );
    if std::env::args().any(|argument| argument == "alone") {
        let views: Vec<i64> = (0..n as i64).map(|row| row * 7_919 % 100_003).collect();
        let mut with_views = for_topics;
        with_views
            .with_column(Column::new("views".into(), views))
            .expect("a column can be added");
        let start = Instant::now();
        let words = analyze::words(&with_views).expect("words are counted");
        let lift = analyze::keyword_lift(&with_views).expect("words are compared");
        let compared = (
            words.table().expect("a table").height(),
            lift.table().expect("a table").height(),
        );
        println!(
            "words and keyword lift {:.2} s, {compared:?} rows",
            start.elapsed().as_secs_f64()
        );
        let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
        println!(
            "{}",
            status
                .lines()
                .find(|line| line.starts_with("VmHWM"))
                .unwrap_or_default()
        );
        return;
    }

    let mut file = tempfile::NamedTempFile::new().expect("a file can be made");
    let data = json!({ "plain": plain, "subjects": subjects, "k": TOPICS, "stop": analyze::stop_words("en") });
    write!(file, "{data}").expect("the file can be written");
    let printed = testkit::run_python(PEERS, &[file.path().to_str().expect("the path is text")]);
    let [vader, parts, sklearn, inertia]: [f64; 4] = serde_json::from_str(&printed).expect("the script prints JSON");

    println!("{:<34} {:>9} {:>9} {:>8}", "", "tubelab", "peer", "ratio");
    println!(
        "{:<34} {scoring:>8.2}s {vader:>8.2}s {:>7.1}×",
        "sentiment, vaderSentiment",
        vader / scoring
    );
    println!(
        "{:<34} {grouping:>8.2}s {sklearn:>8.2}s {:>7.1}×",
        format!("{TOPICS} topics, scikit-learn"),
        sklearn / grouping
    );
    println!("{:<34} {:>9.0} {inertia:>9.0}", "  inertia", model.inertia());
    println!("scikit-learn spent {parts:.2} s of that before k-means");
}

/// Titles of twelve subjects: half of the words are their subject's, half common ones, the first of each list most often.
fn subjects(n: usize) -> Vec<String> {
    let mut chance = ChaCha8Rng::seed_from_u64(2);
    let syllables = ["ba", "ke", "ri", "mo", "tu", "sa", "lin", "dor", "ga", "pe", "no", "wi"];
    let word = |number: usize| -> String {
        let digits = [number % 12, number / 12 % 12, number / 144 % 12, number / 1728 % 12];
        digits.iter().map(|digit| syllables[*digit]).collect()
    };
    (0..n)
        .map(|_| {
            let subject = chance.gen_range(0..12);
            let words: Vec<String> = (0..chance.gen_range(4..10))
                .map(|_| {
                    let rank = (chance.gen_range(0.0_f64..1.0).powi(3) * 1_000.0) as usize;
                    let list = if chance.gen_bool(0.5) { subject } else { 12 };
                    word(list * 1_000 + rank)
                })
                .collect();
            words.join(" ")
        })
        .collect()
}

const PEERS: &str = r#"
import os
os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "2"
import json, sys, time
from sklearn.cluster import KMeans
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.preprocessing import normalize
from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer
data = json.load(open(sys.argv[1], encoding="utf-8"))
start = time.perf_counter()
vader = SentimentIntensityAnalyzer()
scores = [vader.polarity_scores(title)["compound"] for title in data["plain"]]
took = [time.perf_counter() - start]
start = time.perf_counter()
rows = TfidfVectorizer(stop_words=data["stop"], sublinear_tf=True, min_df=2).fit_transform(data["subjects"])
rows = normalize(TruncatedSVD(30, random_state=0).fit_transform(rows))
took.append(time.perf_counter() - start)
model = KMeans(data["k"], n_init=10, random_state=0).fit(rows)
took.append(time.perf_counter() - start)
print(json.dumps(took + [model.inertia_]))
"#;
