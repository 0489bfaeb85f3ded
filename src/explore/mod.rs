//! Verbs on frames, for questions that no analysis foresaw: [`Explore`] and [`Measure`] add them to every polars
//! `DataFrame`.
//!
//! ```
//! use tubelab::prelude::*;
//!
//! let videos = clean(&fetch("demo")?)?;
//! let popular = videos.keep("views > 1000 and not is_short")?;
//! let by_day = popular.summarize("weekday", "median(views) as views, count(*) as n")?;
//! assert_eq!(by_day.height(), 7);
//! assert!(videos.height() > popular.height()); // no verb changes the frame that it reads
//! # Ok::<(), tubelab::Error>(())
//! ```
//!
//! **They borrow.** A verb returns a new frame, which shares the columns that it does not change; the frame that it
//! reads stays as it is.
//!
//! **Expressions** are those of [`sql`](mod@crate::sql), without `select` and `from`: `views > 1000`,
//! `likes / views * 100`, `median(views) as views`. Text is in single quotes; a column whose name is not a plain word
//! is in double quotes. A frame with a column `published_at` also has `date`, `year`, `month`, `weekday`,
//! `weekday_number` and `hour`, in UTC. A division by zero is null.
//!
//! **Arguments that are one column** are taken as they are: `videos.mean("100% likes")` needs no quotes.
//!
//! **Unknown values** (null, NaN) are last in every order, are no group's smallest or largest value, and are left out
//! of every mean.

mod aggregate;
mod arrange;
mod columns;
mod counts;
mod derive;
mod describe;
mod join;
mod keep;
mod measure;
mod pivot;
mod rows;
mod stack;
mod summarize;
mod verbs;

pub(crate) use columns::numbers;
pub(crate) use derive::value;
pub use measure::Measure;
pub use stack::stack;
pub use verbs::Explore;
