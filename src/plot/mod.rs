//! Figures: one file a view, each a function from a frame to a value.
//!
//! A [`Figure`] holds the data of a chart and what its parts mean, not how they are drawn. Two renderers draw it:
//! `interactive` for plotly and `picture` as SVG and PNG. Both take ranges, ticks and the places of labels from
//! `scene`, so that they show the same.

mod about;
mod compare_runs;
mod durations;
mod engagement;
mod feature_importance;
pub mod figure;
mod groups;
mod interactive;
mod keyword_lift;
mod overview;
mod picture;
mod png;
mod scene;
mod scores;
mod sentiment;
mod show;
pub mod theme;
mod topics;
mod uploads;
mod views_over_time;
mod word_cloud;

pub use compare_runs::compare_runs;
pub use durations::durations;
pub use engagement::engagement;
pub use feature_importance::feature_importance;
pub use figure::Figure;
pub use keyword_lift::keyword_lift;
pub use overview::overview;
pub use scores::{importance, observed_vs_predicted};
pub use sentiment::sentiment;
pub use theme::Theme;
pub use topics::topics;
pub use uploads::{upload_hours, upload_weekdays};
pub use views_over_time::views_over_time;
pub use word_cloud::word_cloud;
