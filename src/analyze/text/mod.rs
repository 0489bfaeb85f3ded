//! What titles say, and how it relates to views: sentiment, words, keywords, topics.

pub(crate) mod frame_summary;
mod kmeans;
mod lift;
mod lift_options;
mod mood;
pub(crate) mod sentiment;
mod silhouette;
mod sparse;
mod svd;
mod tfidf;
mod tfidf_options;
mod titles;
mod topic_card;
mod topic_facts;
mod topic_options;
mod topics;
mod words;

pub use crate::text::stop_words::stop_words;
pub use crate::text::tokens::Tokens;
pub use lift::{KeywordLift, keyword_lift, keyword_lift_with};
pub use lift_options::LiftOptions;
pub use mood::Mood;
pub(crate) use sentiment::sentiment_step;
pub use sentiment::{Sentiment, sentiment, vader};
pub use sparse::SparseRows;
pub use tfidf::Tfidf;
pub use tfidf_options::TfidfOptions;
pub use topic_options::TopicOptions;
pub use topics::{TopicModel, topics, topics_with};
pub use words::{Words, words};
