//! Many channels in one directory: stored as Parquet, analysed one bucket after the other, on one computer.
//!
//! ```
//! use tubelab::prelude::*;
//!
//! let directory = tempfile::tempdir()?;
//! let corpus = corpus::create(directory.path())?;
//! corpus.add_all(&fetch::channels(&["demo", "demo-2", "demo-3"])?)?;
//! let engagement = corpus.analyze("engagement")?; // one row per channel, with intervals and ranks
//! assert_eq!(engagement.height(), 3);
//! let shorts = corpus.sql("select channel_id, count(*) as shorts from videos where is_short group by channel_id")?;
//! # Ok::<(), tubelab::Error>(())
//! ```
//!
//! # Layout
//!
//! Any program that reads Parquet in Hive's layout can read a corpus without tubelab (DuckDB, polars, pandas, Spark):
//!
//! | path | content |
//! |---|---|
//! | `corpus.json` | format version, number of buckets |
//! | `channels/bucket=NNNN/` | one row per channel, see [`Corpus::channels`] |
//! | `videos/bucket=NNNN/` | the latest description and figures of every video: the columns of [`schema::VIDEOS`](crate::schema::VIDEOS) |
//! | `growth/bucket=NNNN/month=YYYY-MM/` | dated observations: `channel_id` and the columns of [`schema::GROWTH`](crate::schema::GROWTH) |
//! | `results/<analysis>/<run>/` | results of [`Corpus::analyze`]: `channels.parquet`, `groups/bucket=NNNN/`, and `run.json`, written last |
//! | `results/model-views/<run>/` | what [`Corpus::train`] trained: `model.json`, and `run.json` |
//!
//! The bucket of a channel is the first eight bytes of the SHA-256 of its id, as a big-endian number, modulo the number
//! of buckets. No row group cuts a channel, so that every program can work on whole channels without sorting.
//!
//! # Safety
//!
//! One process writes at a time, and others wait for it. A change is written aside and then takes effect at once: after
//! a crash the next process finishes it or finds nothing of it. Readers keep the files that they have opened.

mod add;
mod analyses;
mod analyze;
mod bucket;
mod commit;
mod compact;
mod demo;
mod distributed;
#[doc(hidden)]
pub mod engine;
mod entry;
mod export;
mod info;
mod layout;
mod lock;
mod observations;
mod part;
mod purge;
mod query;
mod rank;
mod read;
mod refresh;
mod results;
mod shard;
mod store;
mod train;
mod watch;
mod worker;
mod workers;

pub use add::Added;
pub use analyses::{ANALYSES, ranked_by};
pub use analyze::AnalyzeOptions;
pub use demo::demo;
pub use info::Info;
pub use layout::FORMAT;
pub use purge::CorpusPurged;
pub use refresh::Refreshed;
pub use store::{Corpus, CorpusOptions, create, create_with, open};
