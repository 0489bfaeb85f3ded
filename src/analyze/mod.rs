//! What can be computed from clean frames: rates, means, trends, patterns, each with sample sizes and 95% intervals.
//!
//! | question | function |
//! |---|---|
//! | how viewers respond, and how that goes with views | [`engagement()`], [`rates()`] |
//! | how views move over time; what went viral; seasons | [`trends()`], [`rolling_by_day`], [`outliers()`] |
//! | which hour or weekday does better | [`uploads()`] |
//! | which length does better | [`durations()`] |
//! | which videos lead | [`top()`] |
//! | what titles say: mood, words, topics | [`sentiment()`], [`words()`], [`keyword_lift()`], [`topics()`] |
//! | how videos grow between fetches | [`growth()`] |
//! | how the channel compares | [`benchmark()`], [`benchmark_chart()`] |
//! | what is in the charts, region by region | [`charts()`] |
//!
//! A result is a value with its tables as fields, and shows itself with what was found in words. Views are skewed, so middles
//! are medians with bootstrap intervals, and comparisons go by ranks of the *lift*: a video's views over those of the videos
//! published around the same time. Where several groups are compared the p values are corrected, and where there are too few
//! videos the answer is that there are too few. What is found are associations: another cause may stand behind both.

mod benchmark;
pub(crate) mod calendar;
mod charts;
mod durations;
mod engagement;
mod groups;
mod growth;
mod level;
mod outliers;
mod rates;
mod redefinition;
mod rolling;
mod tags;
pub(crate) mod text;
pub(crate) mod top;
mod trends;
pub(crate) mod uploads;

pub use crate::display::report::SOURCE;
pub use benchmark::{Benchmark, ChartBenchmark, benchmark, benchmark_chart};
pub use charts::{Charts, charts};
pub use durations::{Durations, durations};
pub use engagement::{Engagement, engagement};
pub use growth::{Growth, growth};
pub use outliers::outliers;
pub use rates::rates;
pub use redefinition::{REDEFINITIONS, Redefinition};
pub use rolling::{rolling_by_day, rolling_median_by_day};
pub use text::{
    KeywordLift, LiftOptions, Mood, Sentiment, SparseRows, Tfidf, TfidfOptions, Tokens, TopicModel, TopicOptions,
    Words, keyword_lift, keyword_lift_with, sentiment, stop_words, topics, topics_with, vader, words,
};
pub use top::{Top, top};
pub use trends::{Trends, trends};
pub use uploads::{Uploads, uploads};
