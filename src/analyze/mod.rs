//! What can be computed from clean frames: rates, means, trends, patterns, what titles say, each with sample sizes and
//! 95% intervals.

mod benchmark;
mod durations;
mod engagement;
pub(crate) mod frame;
mod groups;
mod growth;
mod level;
mod outliers;
mod plain;
mod rates;
mod redefinition;
mod report;
mod rolling;
mod stats;
mod tags;
pub(crate) mod text;
mod top;
mod trends;
mod uploads;

pub use benchmark::{Benchmark, ChartBenchmark, benchmark, benchmark_chart};
pub use durations::{Durations, durations};
pub use engagement::{Engagement, engagement};
pub use growth::{Growth, growth};
pub use outliers::outliers;
pub use rates::rates;
pub use redefinition::{REDEFINITIONS, Redefinition};
pub use report::SOURCE;
pub use rolling::{rolling_by_day, rolling_median_by_day};
pub use text::{
    KeywordLift, LiftOptions, Mood, Sentiment, SparseRows, Tfidf, TfidfOptions, Tokens, TopicModel, TopicOptions,
    Words, keyword_lift, keyword_lift_with, sentiment, stop_words, topics, topics_with, vader, words,
};
pub use top::{Top, top};
pub use trends::{Trends, trends};
pub use uploads::{Uploads, uploads};
