//! What can be computed from clean frames: means, rates, trends.

pub(crate) mod frame;
mod rolling;

pub use rolling::rolling_by_day;
