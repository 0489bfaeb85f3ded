//! Charts of any frame: columns by name, the rest by methods.
//!
//! ```
//! use tubelab::prelude::*;
//!
//! let videos = clean(&fetch("demo")?)?;
//! let chart = plot::bar(&videos, "weekday", "views")?.statistic("median").color("is_short").title("Views by weekday");
//! assert!(chart.svg()?.contains("Monday"));
//! # Ok::<(), tubelab::Error>(())
//! ```

mod arranged;
mod bar;
mod boxes;
mod draw;
mod groups;
mod heat_map;
mod histogram;
mod kinds;
mod line;
mod scatter;
mod spec;
mod statistic;
mod treemap;
mod values;
mod words;

pub use kinds::{bar, box_plot, heat_map, histogram, line, scatter, treemap};
pub use spec::Chart;
