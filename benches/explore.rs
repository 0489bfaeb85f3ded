//! The verbs of `explore` beside the same polars expressions written by hand, on 100,000 rows: both in turn in one run,
//! so that only their ratio counts. The bar is 1.2.
//!
//! ```console
//! cargo bench --profile dev --bench explore
//! ```

use std::hint::black_box;
use std::time::Instant;
use tubelab::polars::prelude::{
    DataFrame, DataType, IntoLazy, JoinArgs, JoinType, LazyFrame, MaintainOrderJoin, SortMultipleOptions, col, df, len,
    lit,
};
use tubelab::prelude::{Explore, Measure};

const ROWS: i64 = 100_000;
const TURNS: usize = 41;
const BAR: f64 = 1.2;

fn frame() -> DataFrame {
    let random = |i: i64| {
        i.wrapping_mul(2_862_933_555_777_941_757)
            .wrapping_add(3_037_000_493)
            .unsigned_abs()
            >> 20
    };
    let views: Vec<Option<i64>> = (0..ROWS)
        .map(|i| (i % 50 != 0).then_some((random(i) % 1_000_000) as i64))
        .collect();
    let likes: Vec<Option<i64>> = (0..ROWS)
        .map(|i| (i % 30 != 0).then_some((random(i + 7) % 50_000) as i64))
        .collect();
    let titles: Vec<String> = (0..ROWS)
        .map(|i| format!("title number {}", random(i) % 10_000))
        .collect();
    let category: Vec<String> = (0..ROWS).map(|i| (random(i + 3) % 20).to_string()).collect();
    let short: Vec<bool> = (0..ROWS).map(|i| random(i + 5) % 3 == 0).collect();
    df!("title" => titles, "views" => views, "likes" => likes, "category" => category, "is_short" => short)
        .expect("columns of one length")
}

type Work<'a> = Box<dyn Fn() -> DataFrame + 'a>;

fn number(value: Option<f64>) -> DataFrame {
    df!("value" => [value]).expect("one column")
}

fn main() {
    let frame = frame();
    let lazy = || frame.clone().lazy();
    let descending = || {
        SortMultipleOptions::default()
            .with_order_descending(true)
            .with_nulls_last(true)
            .with_maintain_order(true)
    };
    let run = |query: LazyFrame| query.collect().expect("a query that polars knows");
    let cases: Vec<(&str, Work, Work)> = vec![
        (
            "keep",
            Box::new(|| frame.keep("views > 500000 and not is_short").expect("keep")),
            Box::new(|| run(lazy().filter(col("views").gt(lit(500_000)).and(col("is_short").not())))),
        ),
        (
            "sort_by",
            Box::new(|| frame.sort_by("views desc").expect("sort_by")),
            Box::new(|| run(lazy().sort(["views"], descending()))),
        ),
        (
            "top",
            Box::new(|| frame.top("views", 10).expect("top")),
            Box::new(|| run(lazy().sort(["views"], descending()).limit(10))),
        ),
        (
            "counts",
            Box::new(|| frame.counts("category").expect("counts")),
            Box::new(|| {
                run(lazy()
                    .group_by([col("category")])
                    .agg([len().alias("n")])
                    .sort(["n"], descending()))
            }),
        ),
        (
            "derive",
            Box::new(|| frame.derive("rate", "likes / views * 100").expect("derive")),
            Box::new(|| {
                let rate = col("likes").cast(DataType::Float64) / col("views").cast(DataType::Float64) * lit(100.0);
                run(lazy().with_column(rate.alias("rate")))
            }),
        ),
        (
            "summarize",
            Box::new(|| {
                let what = "median(views) as views, count(*) as n";
                frame.summarize("category", what).expect("summarize")
            }),
            Box::new(|| {
                let what = [col("views").median(), len().alias("n")];
                run(lazy()
                    .group_by([col("category")])
                    .agg(what)
                    .sort(["category"], SortMultipleOptions::default()))
            }),
        ),
        (
            "join",
            Box::new(|| {
                let other = df!("category" => ["1", "2"], "name" => ["a", "b"]).expect("two columns");
                frame.join(&other, "category").expect("join")
            }),
            Box::new(|| {
                let other = df!("category" => ["1", "2"], "name" => ["a", "b"]).expect("two columns");
                let mut how = JoinArgs::new(JoinType::Inner);
                how.maintain_order = MaintainOrderJoin::Left;
                run(lazy().join(other.lazy(), [col("category")], [col("category")], how))
            }),
        ),
        (
            "mean",
            Box::new(|| number(frame.mean("views").expect("mean"))),
            Box::new(|| run(lazy().select([col("views").mean()]))),
        ),
        (
            "median",
            Box::new(|| number(frame.median("views").expect("median"))),
            Box::new(|| run(lazy().select([col("views").median()]))),
        ),
    ];
    println!("{:12} {:>8}", "verb", "ratio");
    let mut over = 0;
    for (name, verb, hand) in &cases {
        let ratio = ratio(verb, hand);
        over += usize::from(ratio > BAR);
        println!(
            "{name:12} {ratio:>8.2}{}",
            if ratio > BAR { "  over the bar" } else { "" }
        );
    }
    println!("{over} of {} over the bar of {BAR}", cases.len());
}

/// The median time of the verb over that of the expression, both in turn.
fn ratio(verb: &Work, hand: &Work) -> f64 {
    let time = |work: &Work| {
        let started = Instant::now();
        black_box(work());
        started.elapsed().as_secs_f64()
    };
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for turn in 0..TURNS {
        // Who comes first changes, so that neither always finds the memory warm.
        if turn % 2 == 0 {
            ours.push(time(verb));
            theirs.push(time(hand));
        } else {
            theirs.push(time(hand));
            ours.push(time(verb));
        }
    }
    let median = |times: &mut Vec<f64>| {
        times.sort_by(f64::total_cmp);
        times.get(times.len() / 2).copied().unwrap_or(f64::NAN)
    };
    median(&mut ours) / median(&mut theirs)
}
