//! What a notebook shows: bundles of one value in several formats.

pub mod bundle;
pub mod front_end;
pub mod panic;
pub mod show;

pub use bundle::Bundle;
pub use front_end::{clear_output, display, input};
pub use panic::quiet_panics;
pub use show::Show;
