//! YouTube channel analytics for Rust notebooks: *fetch* a channel, *clean* it into a frame, *train* a predictor that says
//! how far it can be trusted, *plot* what was found.
//!
//! # A first look
//!
//! ```
//! use tubelab::prelude::*;
//!
//! let channel = fetch("demo")?;              // the generated channel: no key, no network
//! let videos = clean(&channel)?;             // a polars frame with a known schema; unknown is null
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
//! In a notebook the same lines stand in cells, and the last value of a cell shows itself: as a table, as cards, as a
//! figure. [`prelude`] lists the names that a cell sees.
//!
//! # The map
//!
//! | module | what it does | its main functions |
//! |---|---|---|
//! | [`fetch`] | the network edge; keeps the API's answers as a snapshot | [`fetch::fetch`], [`fetch::open`], [`fetch::refresh()`], [`fetch::comments()`], [`fetch::quota()`] |
//! | [`mod@clean`] | a snapshot → typed columns with nulls | [`clean::clean`], [`clean::channel`] |
//! | [`schema`] | what each column holds, and what a null in it means | [`schema::VIDEOS`] |
//! | [`io`] | frames as files: Parquet and CSV | [`io::save`], [`io::load`] |
//! | [`features`] | what is known of a video before it is published | [`features::features`] |
//! | [`analyze`] | rates, trends, upload times, durations, growth, comparisons, with intervals | [`analyze::engagement()`], [`analyze::trends()`], [`analyze::uploads()`] |
//! | [`train`] | the predictor of views, its evaluation and intervals | [`train::views`] |
//! | [`plot`] | one function a view; a figure is interactive and a picture at once | [`plot::overview`], [`plot::views_over_time`] |
//! | [`sql`] | questions in SQL about the session's frames | [`sql::sql`], [`sql::name`] |
//! | [`track`] | MLflow's own file | [`track::runs`] |
//! | [`backup`] | runs, snapshots and champions as one file, and back | [`backup::save`], [`backup::restore`] |
//! | [`cache`] | the API's answers for an hour: memory, disk, Redis; stale ones when the API fails | [`cache::stats`], [`cache::clear`] |
//! | [`display`] | tables, cards, progress, escaping | [`display::display`], [`display::progress()`] |
//! | [`exercises`] | tasks for a course, with checks | [`exercises::check`] |
//! | [`interrupt`] | stopping long work without loss | [`interrupt::check`] |
//! | [`error`] | the one error type | [`Error`] |
//!
//! Everything after `fetch` is a pure function of the snapshot, of parameters and of a seed: the same snapshot gives the
//! same numbers, to the byte.

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
pub mod display;
pub mod error;
pub mod exercises;
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
pub use platform::parameters::{param, param_list, params};
#[doc(hidden)]
pub use platform::{control, event};
pub use polars;
// Their types are in signatures of this crate: a cell can name them.
pub use {jiff, serde_json};
