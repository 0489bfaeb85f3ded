//! Figures: one file per view, each a function that returns a value.
//!
//! A [`Figure`] holds the data of a chart and their meaning, not how they are drawn. Two renderers draw it:
//! `interactive` for plotly and `picture` as SVG and PNG. Both take ranges, ticks and label positions from `scene`, so
//! that they show the same.

mod benchmark;
mod captions;
pub mod chart;
mod charts;
mod compare_runs;
mod downsample;
mod duration_views;
mod durations;
mod engagement;
mod feature_importance;
pub mod figure;
mod fit;
mod groups;
mod growth;
mod heading;
mod interactive;
mod intervals;
mod keyword_lift;
mod mark;
mod outliers;
mod overview;
mod partial_dependence;
mod picture;
mod png;
mod ramp;
mod render;
mod scene;
mod scores;
mod seasonality;
mod sentiment;
mod sentiment_scatter;
mod shade;
mod show;
mod squarify;
pub mod theme;
mod ticks;
mod top;
mod top_words;
mod topic_map;
mod topics;
mod trend;
mod unit;
mod upload_heatmap;
mod uploads;
mod views_over_time;

pub use benchmark::benchmark;
pub use chart::{Chart, bar, box_plot, heat_map, histogram, line, scatter, treemap};
pub use charts::charts;
pub use compare_runs::compare_runs;
pub use duration_views::{duration_histogram, duration_views};
pub use durations::durations;
pub use engagement::engagement;
pub use feature_importance::feature_importance;
pub use figure::Figure;
pub use growth::growth;
pub use keyword_lift::keyword_lift;
pub use outliers::outliers;
pub use overview::overview;
pub use partial_dependence::partial_dependence;
pub use scores::{importance, observed_vs_predicted};
pub use seasonality::seasonality;
pub use sentiment::sentiment;
pub use sentiment_scatter::{sentiment_engagement, sentiment_views};
pub use theme::Theme;
pub use top::top;
pub use top_words::top_words;
pub use topic_map::topic_map;
pub use topics::topics;
pub use trend::trend;
pub use upload_heatmap::upload_heatmap;
pub use uploads::{upload_hours, upload_weekdays};
pub use views_over_time::views_over_time;
