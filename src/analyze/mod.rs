//! Statistics of clean frames: rates, means, trends and patterns, with sample sizes and 95% intervals.
//!
//! | question | function |
//! |---|---|
//! | What do the data say in a few sentences? | [`findings()`] |
//! | How are the last days? | [`recent()`] |
//! | How do viewers respond, and how does that relate to views? | [`engagement()`], [`rates()`] |
//! | How do views change over time? What went viral? Are there seasons? | [`trends()`], [`rolling_by_day`], [`outliers()`] |
//! | Which hour or weekday does better? | [`uploads()`] |
//! | Which duration does better? | [`durations()`] |
//! | Which videos lead? | [`top()`] |
//! | What are views at equal age? | [`settled()`] |
//! | Which recent videos broke out? | [`breakouts()`] |
//! | What do titles say: sentiment, words, topics? | [`sentiment()`], [`words()`], [`keyword_lift()`], [`topics()`] |
//! | How do videos grow between fetches? | [`growth()`] |
//! | How does the channel compare with others? | [`benchmark()`], [`benchmark_chart()`] |
//! | What is in the charts of each region? | [`charts()`] |
//!
//! A result is a value whose fields are tables; at the end of a cell it shows its findings in words. Views are skewed,
//! so averages are medians with bootstrap intervals, and comparisons use ranks of the *lift*: the views of a video over
//! those of the videos published around the same time. If several groups are compared, the p values are corrected; with
//! too few videos the verdict is that there are too few. All findings are associations: both sides may have a common
//! cause.

mod benchmark;
pub(crate) mod breakouts;
pub(crate) mod calendar;
mod charts;
mod durations;
mod engagement;
mod findings;
pub(crate) mod groups;
mod growth;
mod key_figures;
mod level;
pub(crate) mod outliers;
mod rates;
mod redefinition;
mod rolling;
mod settled;
mod tags;
pub(crate) mod text;
pub(crate) mod timing;
pub(crate) mod top;
mod trends;
pub(crate) mod uploads;

pub use crate::display::report::SOURCE;
pub(crate) use benchmark::channel_profile;
pub use benchmark::{Benchmark, ChartBenchmark, benchmark, benchmark_chart};
pub use breakouts::breakouts;
pub use charts::{Charts, charts};
pub use durations::{Durations, durations};
pub(crate) use engagement::engagement_tables;
pub use engagement::{Engagement, engagement};
pub use findings::{Finding, Findings, findings, recent, recent_with};
pub use growth::{Growth, growth};
pub use outliers::outliers;
pub use rates::rates;
pub use redefinition::{REDEFINITIONS, Redefinition};
pub use rolling::{rolling_by_day, rolling_median_by_day};
pub use settled::{SettledViews, settled, settled_with};
pub(crate) use text::sentiment_step;
pub use text::{
    KeywordLift, LiftOptions, Mood, Sentiment, SparseRows, Tfidf, TfidfOptions, Tokens, TopicModel, TopicOptions,
    Words, keyword_lift, keyword_lift_with, sentiment, stop_words, topics, topics_with, vader, words,
};
pub use top::{Top, top};
pub use trends::{Trends, trends};
pub use uploads::{Uploads, uploads};
