//! What can be computed from clean frames: rates, means, trends, patterns, each with sample sizes and 95% intervals.

mod engagement;
pub(crate) mod frame;
mod groups;
mod level;
mod plain;
mod rates;
mod report;
mod rolling;
mod stats;
mod uploads;

pub use engagement::{Engagement, engagement};
pub use rates::rates;
pub use report::SOURCE;
pub use rolling::rolling_by_day;
pub use uploads::{Uploads, uploads};
