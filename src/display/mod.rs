//! What a notebook shows: bundles of one value in several formats.

pub mod bundle;
mod facts;
pub mod panic;
pub mod show;

pub use bundle::Bundle;
pub(crate) use facts::facts;
pub use panic::quiet_panics;
pub use show::Show;
