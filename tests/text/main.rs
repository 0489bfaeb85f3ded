//! What titles say, against vaderSentiment, scikit-learn and SciPy, planted words, and titles of every kind.

mod figures;
mod lift;
mod scripts;
mod sentiment;
mod tfidf;
mod titles;
mod topics;
