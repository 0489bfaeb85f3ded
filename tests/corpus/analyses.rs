//! Analyses over a corpus are those of each channel.

use super::child::start;
use super::support::*;
use polars::prelude::*;
use rand::{Rng, SeedableRng, rngs::StdRng};
use std::time::Duration;
use tubelab::analyze;
use tubelab::clean::clean;
use tubelab::corpus::{self, AnalyzeOptions, Corpus, CorpusOptions};
use tubelab::fetch::{Snapshot, fetch};

const ALL: [&str; 7] = [
    "engagement",
    "uploads",
    "trends",
    "durations",
    "sentiment",
    "benchmark",
    "outliers",
];
const ZONE: &str = "Europe/Berlin";

#[test]
fn the_names_are_those_that_people_type() {
    assert_eq!(corpus::ANALYSES, ALL);
}

/// Channels of many sizes, one without videos.
fn snapshots() -> Vec<Snapshot> {
    let mut all: Vec<Snapshot> = (0..14).map(|n| snapshot(n, n * n * 3, 0)).collect();
    all.push(fetch("demo").unwrap());
    all
}

fn corpus(snapshots: &[Snapshot]) -> (tempfile::TempDir, Corpus) {
    let directory = tempfile::tempdir().unwrap();
    let corpus = corpus::create_with(directory.path(), &CorpusOptions::new().buckets(3)).unwrap();
    corpus.add_all(snapshots).unwrap();
    (directory, corpus)
}

/// The row of a channel.
fn row(table: &DataFrame, id: &str) -> DataFrame {
    table
        .clone()
        .lazy()
        .filter(col("channel_id").eq(lit(id)))
        .collect()
        .unwrap()
}

/// The cells of two columns, the second by one of its rows.
#[track_caller]
fn same(row: &DataFrame, name: &str, table: &DataFrame, column: &str, place: usize) {
    let (ours, theirs) = (
        row.column(name).unwrap().get(0).unwrap(),
        table.column(column).unwrap().get(place).unwrap(),
    );
    assert_eq!(ours, theirs, "{name}");
}

#[track_caller]
fn same_groups(corpus: &Corpus, analysis: &str, id: &str, theirs: &DataFrame) {
    let ours = row(&corpus.groups(analysis).unwrap(), id).drop("channel_id").unwrap();
    assert!(ours.equals_missing(theirs), "{analysis} {id}: {ours} {theirs}");
}

#[test]
fn every_number_is_that_of_the_function_for_one_channel() {
    let snapshots = snapshots();
    let (_directory, corpus) = corpus(&snapshots);
    let zone = AnalyzeOptions::new().time_zone(ZONE);
    let tables: Vec<DataFrame> = ALL
        .iter()
        .map(|name| corpus.analyze_with(name, &zone).unwrap())
        .collect();
    for table in &tables {
        assert_eq!(table.height(), snapshots.len(), "channels in = channels out");
    }
    let [engagement, uploads, trends, durations, sentiment, benchmark, outliers] = tables.as_slice() else {
        panic!()
    };
    for snapshot in &snapshots {
        let (videos, id) = (clean(snapshot).unwrap(), snapshot.channel_id());
        for table in &tables {
            assert_eq!(
                row(table, id).column("videos").unwrap().get(0).unwrap(),
                AnyValue::Int64(videos.height() as i64)
            );
        }

        let own = analyze::engagement(&videos).unwrap();
        for (place, measure) in ["engagement_rate", "like_rate", "comment_rate", "view_velocity"]
            .iter()
            .enumerate()
        {
            for (column, ending) in [
                ("median", ""),
                ("median_low", "_low"),
                ("median_high", "_high"),
                ("n", "_n"),
            ] {
                same(
                    &row(engagement, id),
                    &format!("{measure}{ending}"),
                    &own.means,
                    column,
                    place,
                );
            }
        }
        same(&row(engagement, id), "weighted_low", &own.means, "weighted_low", 0);
        same(&row(engagement, id), "rho_p", &own.fits, "rho_p", 0);
        same_groups(&corpus, "engagement", id, &own.means);

        let own = analyze::uploads(&videos, ZONE).unwrap();
        let best = row(uploads, id).column("best_hour").unwrap().i64().unwrap().get(0);
        assert_eq!(best, own.best_hour());
        let total: i64 = own
            .hours
            .column("uploads")
            .unwrap()
            .i64()
            .unwrap()
            .iter()
            .flatten()
            .sum();
        assert_eq!(
            row(uploads, id).column("uploads").unwrap().i64().unwrap().get(0),
            Some(total)
        );

        let own = analyze::trends(&videos, ZONE).unwrap();
        match own.days.height() {
            0 => assert_eq!(row(trends, id).column("median_30").unwrap().null_count(), 1),
            days => ["day", "median_30", "mean_30", "n_30"]
                .iter()
                .for_each(|name| same(&row(trends, id), name, &own.days, name, days - 1)),
        }

        let own = analyze::durations(&videos).unwrap();
        for name in ["n", "slope", "low", "high", "p", "r2"] {
            same(&row(durations, id), name, &own.line, name, 0);
        }
        same_groups(&corpus, "durations", id, &own.bands);

        let own = analyze::sentiment(&videos).unwrap();
        for (place, class) in ["negative", "neutral", "positive"].iter().enumerate() {
            same(
                &row(sentiment, id),
                &format!("{class}_share"),
                &own.by_class().unwrap(),
                "share",
                place,
            );
        }
        same_groups(&corpus, "sentiment", id, &own.by_class().unwrap());

        let own = analyze::benchmark(&videos, &[&videos]).unwrap().channels;
        for name in [
            "n",
            "uploads_a_week",
            "shorts_share",
            "median_minutes",
            "median_views",
            "median_views_low",
            "engagement_rate_high",
            "view_velocity",
        ] {
            same(&row(benchmark, id), name, &own, name, 0);
        }

        let own = analyze::outliers(&videos).unwrap();
        let viral = own
            .column("outlier")
            .unwrap()
            .str()
            .unwrap()
            .iter()
            .filter(|outlier| *outlier == Some("viral"))
            .count();
        assert_eq!(
            row(outliers, id).column("viral").unwrap().i64().unwrap().get(0),
            Some(viral as i64)
        );
        let out = own.filter(&own.column("outlier").unwrap().is_not_null()).unwrap();
        match out.height() {
            0 => assert_eq!(row(&corpus.groups("outliers").unwrap(), id).height(), 0),
            _ => same_groups(&corpus, "outliers", id, &out),
        }
    }
    let viral = row(outliers, fetch("demo").unwrap().channel_id());
    assert!(
        viral.column("viral").unwrap().i64().unwrap().get(0) >= Some(5),
        "six were planted"
    );
}

#[test]
fn ranks_are_within_what_is_known() {
    let (_directory, corpus) = corpus(&(0..30).map(|n| snapshot(n, 20 + n, 0)).collect::<Vec<_>>());
    let table = corpus.analyze("engagement").unwrap();
    let numbers = |name: &str| {
        table
            .column(name)
            .unwrap()
            .cast(&DataType::Float64)
            .unwrap()
            .f64()
            .unwrap()
            .iter()
            .collect::<Vec<_>>()
    };
    let (values, ranks) = (numbers("engagement_rate"), numbers("rank"));
    for (value, rank) in values.iter().zip(&ranks) {
        let above = values.iter().filter(|other| **other > *value).count();
        assert_eq!(*rank, Some(above as f64 + 1.0));
    }
    // A third of the channels in each category and region; a quarter states German.
    let texts = |name: &str| {
        table
            .column(name)
            .unwrap()
            .str()
            .unwrap()
            .iter()
            .map(|t| t.map(str::to_owned))
            .collect::<Vec<_>>()
    };
    assert!(numbers("of_in_category").iter().all(|of| *of == Some(10.0)));
    assert!(numbers("of_in_region").iter().all(|of| *of == Some(10.0)));
    for (language, of) in texts("language").iter().zip(numbers("of_in_language")) {
        assert_eq!(of, Some(if language.as_deref() == Some("de") { 8.0 } else { 22.0 }));
    }
    for (of, percentile) in numbers("of_in_language").iter().zip(numbers("percentile_in_language")) {
        assert_eq!(
            percentile.is_none(),
            *of < Some(10.0),
            "a percentile of fewer than ten channels is not told"
        );
    }
}

#[test]
fn a_result_is_stored_once_and_belongs_to_one_state() {
    let (directory, corpus) = corpus(&(0..6).map(|n| snapshot(n, 30, 0)).collect::<Vec<_>>());
    let first = corpus.analyze("uploads").unwrap();
    let stored = files(&directory.path().join("results"));
    assert!(
        stored.iter().any(|path| path.ends_with("run.json"))
            && !stored.iter().any(|path| path.to_string_lossy().contains("_buckets"))
    );
    assert!(corpus.analyze("uploads").unwrap().equals_missing(&first));
    assert_eq!(files(&directory.path().join("results")), stored);
    // Another time zone, and another state, are other results.
    corpus
        .analyze_with("uploads", &AnalyzeOptions::new().time_zone(ZONE))
        .unwrap();
    assert_eq!(
        std::fs::read_dir(directory.path().join("results/uploads"))
            .unwrap()
            .count(),
        2
    );
    corpus.add(&snapshot(0, 31, 3)).unwrap();
    let later = corpus.analyze("uploads").unwrap();
    assert!(!later.equals_missing(&first));
    let (_fresh, other) = self::corpus(
        &(0..6)
            .map(|n| if n == 0 { snapshot(0, 31, 3) } else { snapshot(n, 30, 0) })
            .collect::<Vec<_>>(),
    );
    assert!(other.analyze("uploads").unwrap().equals_missing(&later));
}

#[test]
fn an_analysis_that_is_killed_continues_and_is_right() {
    let snapshots: Vec<Snapshot> = (0..60).map(|n| snapshot(n, 300, 0)).collect();
    let directory = tempfile::tempdir().unwrap();
    let corpus = corpus::create_with(directory.path(), &CorpusOptions::new().buckets(30)).unwrap();
    corpus.add_all(&snapshots).unwrap();
    let fresh = tempfile::tempdir().unwrap();
    let other = corpus::create_with(fresh.path(), &CorpusOptions::new().buckets(1)).unwrap();
    other.add_all(&snapshots).unwrap();
    let mut random = StdRng::seed_from_u64(3);
    for round in 0..10 {
        let analysis = ALL[round % ALL.len()];
        let mut child = start(&format!("analyze {analysis}"), directory.path());
        std::thread::sleep(Duration::from_millis(100 + random.gen_range(0..500)));
        let _ = child.kill();
        child.wait().unwrap();
        let table = corpus.analyze(analysis).unwrap();
        assert!(
            table.equals_missing(&other.analyze(analysis).unwrap()),
            "{analysis}, round {round}"
        );
        if analysis != "benchmark" {
            assert!(
                corpus
                    .groups(analysis)
                    .unwrap()
                    .equals_missing(&other.groups(analysis).unwrap()),
                "{analysis}"
            );
        }
        std::fs::remove_dir_all(directory.path().join("results")).unwrap();
    }
}

#[test]
fn what_cannot_be_analysed_is_said() {
    let directory = tempfile::tempdir().unwrap();
    let corpus = corpus::create(directory.path()).unwrap();
    assert!(corpus.analyze("engagement").unwrap_err().is_too_little_data());
    corpus.add(&snapshot(1, 5, 0)).unwrap();
    let error = corpus.analyze("engagment").unwrap_err();
    assert!(
        error.is_input() && error.next_step().unwrap().contains("engagement"),
        "{error}"
    );
    assert!(
        corpus
            .analyze_with("uploads", &AnalyzeOptions::new().time_zone("Europe/Atlantis"))
            .unwrap_err()
            .is_input()
    );
    assert!(corpus.groups("benchmark").unwrap_err().is_input());
}

#[test]
fn sql_reads_the_tables_and_the_results() {
    let snapshots: Vec<Snapshot> = (0..8).map(|n| snapshot(n, 10 * n, 0)).collect();
    let (_directory, corpus) = corpus(&snapshots);
    corpus.analyze("engagement").unwrap();
    let count = |query: &str| {
        let answer = corpus.sql(query).unwrap_or_else(|error| panic!("{query}: {error}"));
        answer.columns()[0]
            .cast(&DataType::Int64)
            .unwrap()
            .i64()
            .unwrap()
            .get(0)
    };
    assert_eq!(count("select count(*) from videos"), Some(280));
    assert_eq!(count("select count(*) from channels"), Some(8));
    assert_eq!(count("select count(*) from growth where views > 0"), Some(280));
    assert_eq!(
        count("select count(*) from engagement where engagement_rate_low is not null"),
        Some(7)
    );
    assert_eq!(count("select count(*) from engagement_groups"), Some(32));
    assert_eq!(
        count("select count(distinct hour) from videos where year >= 2000"),
        count("select count(*) from (select distinct hour from videos) as hours")
    );
    assert_eq!(
        count("select count(*) from videos join channels using (channel_id)"),
        Some(280)
    );
    assert_eq!(
        count(
            "select count(*) from videos as v join channels as c on v.channel_id = c.channel_id where c.country = 'DE'"
        ),
        Some(90)
    );
    let all = corpus.sql("select * from videos order by video_id limit 3").unwrap();
    assert_eq!(all.width(), tubelab::schema::VIDEOS.len() + 7);
    for (query, told) in [
        ("select viewz from videos", "there is no column `viewz`"),
        ("select views from vidoes", "there is no table `vidoes`"),
        ("drop table videos", "read-only"),
        ("select * from read_parquet('/etc/passwd')", "not supported"),
    ] {
        let error = corpus.sql(query).unwrap_err();
        assert!(error.is_input() && error.message().contains(told), "{error}");
    }
}
