//! What titles say, and what goes with it: sentiment, words, keywords, topics.

pub(crate) mod about;
pub(crate) mod columns;
mod kmeans;
pub(crate) mod language;
mod lift;
mod lift_options;
pub(crate) mod median;
mod mood;
mod parallel;
pub(crate) mod sentiment;
mod silhouette;
mod sparse;
mod stop_words;
mod svd;
mod tfidf;
mod tfidf_options;
mod titles;
mod tokens;
mod topic_facts;
mod topic_options;
mod topics;
mod welch;
mod words;

pub use lift::{KeywordLift, keyword_lift, keyword_lift_with};
pub use lift_options::LiftOptions;
pub use mood::Mood;
pub use sentiment::{Sentiment, sentiment, vader};
pub use sparse::SparseRows;
pub use stop_words::stop_words;
pub use tfidf::Tfidf;
pub use tfidf_options::TfidfOptions;
pub use tokens::Tokens;
pub use topic_options::TopicOptions;
pub use topics::{TopicModel, topics, topics_with};
pub use words::{Words, words};
