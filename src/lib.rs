//! YouTube channel analytics for Rust notebooks: *fetch* a channel, *clean* it into a data frame, *train* a model that
//! reports how reliable it is, and *plot* the results.
//!
//! # A first look
//!
//! ```
//! use tubelab::prelude::*;
//!
//! let channel = fetch("demo")?;              // the generated channel: no key, no network
//! let videos = clean(&channel)?;             // a polars frame with a known schema; unknown values are null
//! let figure = plot::views_over_time(&videos)?;
//! assert!(figure.svg()?.starts_with("<svg"));
//!
//! let by_format = videos
//!     .lazy()
//!     .group_by([col("is_short")])
//!     .agg([len().alias("videos"), col("views").median()])
//!     .collect()?;
//! assert!(by_format.height() >= 2);
//! # Ok::<(), tubelab::Error>(())
//! ```
//!
//! In a notebook the same lines are cells, and the last value of a cell shows itself: as a table, cards or a figure.
//! [`prelude`] lists the names that a cell can use without a path.
//!
//! # Modules
//!
//! | module | purpose | main functions |
//! |---|---|---|
//! | [`fetch`] | calls the YouTube Data API and stores its answers as a snapshot | [`fetch::fetch`], [`fetch::open`], [`fetch::refresh()`], [`fetch::comments()`], [`fetch::quota()`] |
//! | [`mod@clean`] | converts a snapshot to typed columns with nulls | [`clean::clean`], [`clean::channel`] |
//! | [`mod@explore`] | verbs on frames, as in pandas | [`explore::Explore`], [`explore::stack`] |
//! | [`schema`] | describes each column and the meaning of null in it | [`schema::VIDEOS`] |
//! | [`io`] | saves frames as Parquet and CSV | [`io::save`], [`io::load`] |
//! | [`features`] | computes what is known about a video before it is published | [`features::features`] |
//! | [`analyze`] | rates, trends, upload times, durations, growth, comparisons, with intervals | [`analyze::engagement()`], [`analyze::trends()`], [`analyze::uploads()`] |
//! | [`train`] | models of views and engagement, with evaluation and prediction intervals | [`train::views`], [`train::plan()`] |
//! | [`plot`] | figures, each interactive and a picture at once | [`plot::overview`], [`plot::views_over_time`] |
//! | [`corpus`] | stores and analyses thousands of channels | [`corpus::create`], [`corpus::open`] |
//! | [`sql`] | SQL queries on the session's frames | [`sql::sql`], [`sql::name`] |
//! | [`track`] | logs runs to MLflow | [`track::runs`] |
//! | [`backup`] | saves runs, snapshots and champions to one file and restores them | [`backup::save`], [`backup::restore`] |
//! | [`cache`] | caches the API's answers: memory, disk, Redis | [`cache::stats`], [`cache::clear`] |
//! | [`display`] | tables, cards, progress, escaping | [`display::display`], [`display::progress()`] |
//! | [`exercises`] | exercises for a course, with checks | [`exercises::check`] |
//! | [`interrupt`] | stops long work without loss | [`interrupt::check`] |
//! | [`error`] | the error type | [`Error`] |
//!
//! Everything after `fetch` is a pure function of the snapshot, of parameters and of a seed: the same snapshot gives
//! the same numbers, to the byte.
//!
//! # Naming
//!
//! A function ending in `_with` takes options or settings in addition: [`train::views`] uses the defaults,
//! [`train::views_with`] takes [`train::TrainOptions`].

#![warn(missing_docs)]

/// The README's Rust is compiled with the tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

pub mod analyze;
pub mod backup;
pub mod cache;
#[doc(hidden)]
pub mod cells;
pub mod clean;
pub mod corpus;
pub mod display;
pub mod error;
pub mod exercises;
pub mod explore;
pub mod features;
pub mod fetch;
mod frame;
#[doc(hidden)]
pub mod fuzz;
pub mod io;
mod model;
#[doc(hidden)]
pub mod platform;
pub mod plot;
pub mod prelude;
pub mod schema;
pub mod sql;
mod stats;
mod text;
pub mod track;
pub mod train;

pub use error::{Error, Result};
pub use platform::interrupt;
pub use platform::parameters::{needs, param, param_list, params};
pub use platform::time_zone::use_time_zone;
#[doc(hidden)]
pub use platform::{control, event};
pub use polars;
// Their types are in signatures of this crate: a cell can name them.
pub use {jiff, serde_json};
