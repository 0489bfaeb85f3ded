//! What a notebook shows: bundles of one value in several formats.

pub mod bundle;
pub mod show;

pub use bundle::Bundle;
pub use show::Show;
