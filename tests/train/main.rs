//! Models against scikit-learn, planted effects, and frames of every shape.

mod any_frame;
mod breakouts;
mod cards;
mod explain;
mod features;
mod files;
mod forest;
mod honesty;
mod intervals;
mod limits;
mod linear;
mod plans;
mod retraining;
mod settings;
mod settling;
mod support;
mod targets;
mod trends;
mod typical;
