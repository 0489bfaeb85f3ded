//! YouTube channel analytics for Rust notebooks: *fetch*, *clean*, *train* and *plot* a channel.

pub mod analyze;
pub mod cache;
pub mod clean;
pub mod display;
pub mod error;
pub mod features;
pub mod fetch;
pub mod interrupt;
mod param;
pub mod plot;
pub mod prelude;
pub mod track;
pub mod train;

pub use error::{Error, Result};
pub use param::param;
pub use polars;
