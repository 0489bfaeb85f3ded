//! Verbs that make a frame of a frame.

use super::{arrange, counts, derive, describe, join, keep, pivot, rows, summarize};
use crate::error::Result;
use polars::prelude::DataFrame;
use std::path::Path;

/// Verbs on frames; see the [module](crate::explore).
pub trait Explore {
    /// One row for each column with numbers: `column`, `known`, `unknown`, `mean`, `std` (with n − 1), `min`, `q25`,
    /// `median`, `q75`, `max`. Quartiles are interpolated as in pandas.
    ///
    /// # Errors
    /// `is_input()`: no column has numbers.
    ///
    /// # Examples
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let frame = df!("views" => [1, 2, 3], "title" => ["a", "b", "c"])?;
    /// assert_eq!(frame.describe()?.height(), 1);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    fn describe(&self) -> Result<DataFrame>;

    /// One row for each column: `column`, `type`, `known`, `unknown`, `distinct` (null for lists) and `example`, the
    /// first known value.
    ///
    /// # Errors
    /// No error is known to occur.
    ///
    /// # Examples
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let videos = clean(&fetch("demo")?)?;
    /// assert_eq!(videos.info()?.height(), videos.width());
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    fn info(&self) -> Result<DataFrame>;

    /// How often each value of a column occurs, the most frequent first and unknown last: the column, `n`, and `share`
    /// in percent of the rows. The words of a list are counted one by one.
    ///
    /// # Errors
    /// `is_input()`: there is no such column, or its type has no distinct values.
    ///
    /// # Examples
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let videos = clean(&fetch("demo")?)?;
    /// let formats = videos.counts("is_short")?;
    /// assert_eq!(formats.sum("n")?, Some(videos.height() as f64));
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    fn counts(&self, column: &str) -> Result<DataFrame>;

    /// The rows for which a condition is true. Rows for which it is unknown are left out, as in SQL.
    ///
    /// # Errors
    /// `is_input()`: the condition is no expression, names a column that does not exist (the error has the nearest
    /// one), or is not true or false.
    ///
    /// # Examples
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let videos = clean(&fetch("demo")?)?;
    /// let long = videos.keep("duration_s >= 600 and title like '%a%'")?;
    /// assert!(long.height() < videos.height());
    /// assert_eq!(
    ///     videos.keep("viewz > 3").unwrap_err().next_step(),
    ///     Some("did you mean `views`?")
    /// );
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    fn keep(&self, condition: &str) -> Result<DataFrame>;

    /// The rows in the order of columns or expressions, such as `views desc, title`. Unknown is last in either
    /// direction; rows with equal keys keep their order.
    ///
    /// # Errors
    /// `is_input()`: there is no such column, or its type has no order.
    ///
    /// # Examples
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let videos = clean(&fetch("demo")?)?;
    /// let sorted = videos.sort_by("likes / views desc")?;
    /// assert_eq!(sorted.height(), videos.height());
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    fn sort_by(&self, order: &str) -> Result<DataFrame>;

    /// The `n` rows with the largest values of a column, the largest first; unknown values come after all others.
    ///
    /// # Errors
    /// `is_input()`: there is no such column, or its type has no order.
    ///
    /// # Examples
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let top = clean(&fetch("demo")?)?.top("views", 5)?;
    /// assert_eq!(top.height(), 5);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    fn top(&self, column: &str, n: usize) -> Result<DataFrame>;

    /// The `n` rows with the smallest values of a column, the smallest first; unknown values come after all others.
    ///
    /// # Errors
    /// `is_input()`: there is no such column, or its type has no order.
    ///
    /// # Examples
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let frame = df!("x" => [Some(3), None, Some(1)])?;
    /// assert_eq!(frame.bottom("x", 1)?.sum("x")?, Some(1.0));
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    fn bottom(&self, column: &str, n: usize) -> Result<DataFrame>;

    /// The first `n` rows.
    ///
    /// # Errors
    /// No error is known to occur.
    ///
    /// # Examples
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// assert_eq!(df!("x" => [1, 2, 3])?.first(2)?.height(), 2);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    fn first(&self, n: usize) -> Result<DataFrame>;

    /// The last `n` rows.
    ///
    /// # Errors
    /// No error is known to occur.
    ///
    /// # Examples
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// assert_eq!(df!("x" => [1, 2, 3])?.last(2)?.sum("x")?, Some(5.0));
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    fn last(&self, n: usize) -> Result<DataFrame>;

    /// `n` rows drawn at random without repetition, in their order; all rows if there are fewer. The same seed draws
    /// the same rows.
    ///
    /// # Errors
    /// No error is known to occur.
    ///
    /// # Examples
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let videos = clean(&fetch("demo")?)?;
    /// assert_eq!(videos.sample(10, 42)?, videos.sample(10, 42)?);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    fn sample(&self, n: usize, seed: u64) -> Result<DataFrame>;

    /// The first row for each combination of values of the columns (separated by commas).
    ///
    /// # Errors
    /// `is_input()`: there is no such column.
    ///
    /// # Examples
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let frame = df!("id" => ["a", "b", "a"], "x" => [1, 2, 3])?;
    /// assert_eq!(frame.distinct("id")?.sum("x")?, Some(3.0));
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    fn distinct(&self, columns: &str) -> Result<DataFrame>;

    /// The frame with columns chosen, computed and renamed: `pick("title, views as Aufrufe, likes / views as rate")`.
    ///
    /// # Errors
    /// `is_input()`: there is no such column, or two results have the same name.
    ///
    /// # Examples
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let videos = clean(&fetch("demo")?)?;
    /// assert_eq!(videos.pick("title, views as seen")?.get_column_names(), ["title", "seen"]);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    fn pick(&self, columns: &str) -> Result<DataFrame>;

    /// The frame with one more column, computed from the others; an existing column of that name is replaced.
    ///
    /// # Errors
    /// `is_input()`: the expression is none, or names a column that does not exist.
    ///
    /// # Examples
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let videos = clean(&fetch("demo")?)?;
    /// let rated = videos.derive("rate", "likes / views * 100")?;
    /// assert_eq!(rated.width(), videos.width() + 1);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    fn derive(&self, name: &str, expression: &str) -> Result<DataFrame>;

    /// One row for each value of `by` (one or more columns or expressions, separated by commas) with the values of
    /// `what`; ordered by `by`, weekdays from Monday, unknown last. With an empty `by`, one row for the whole frame.
    ///
    /// # Errors
    /// `is_input()`: an expression is none, names a column that does not exist, or has a value for each row instead of
    /// one for each group.
    ///
    /// # Examples
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let videos = clean(&fetch("demo")?)?;
    /// let days = videos.summarize("weekday", "median(views) as views, count(*) as n")?;
    /// assert_eq!(days.sum("n")?, Some(videos.height() as f64));
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    fn summarize(&self, by: &str, what: &str) -> Result<DataFrame>;

    /// A table with a row for each value of `rows`, a column for each value of `columns`, and the value of `what` (one
    /// expression, such as `median(views)`) in its cells; null where there is no row of both.
    ///
    /// # Errors
    /// As [`summarize`](Explore::summarize); `is_input()`: more than 200 columns.
    ///
    /// # Examples
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let videos = clean(&fetch("demo")?)?;
    /// let table = videos.pivot("weekday", "year", "count(*)")?;
    /// assert_eq!(table.height(), 7);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    fn pivot(&self, rows: &str, columns: &str, what: &str) -> Result<DataFrame>;

    /// The rows of both frames that have the same value of the column `on` (or of several, separated by commas), in
    /// the order of this frame. Another column of `other` that this frame has too gets `_right` after its name.
    ///
    /// # Errors
    /// `is_input()`: one of the frames lacks the column, or its types differ.
    ///
    /// # Examples
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let a = df!("id" => ["a", "b"], "x" => [1, 2])?;
    /// let b = df!("id" => ["b", "c"], "y" => [3, 4])?;
    /// assert_eq!(a.join(&b, "id")?.height(), 1);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    fn join(&self, other: &DataFrame, on: &str) -> Result<DataFrame>;

    /// As [`join`](Explore::join), with all rows of this frame: where `other` has none, its columns are null.
    ///
    /// # Errors
    /// As [`join`](Explore::join).
    ///
    /// # Examples
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let a = df!("id" => ["a", "b"], "x" => [1, 2])?;
    /// let b = df!("id" => ["b", "c"], "y" => [3, 4])?;
    /// assert_eq!(a.join_left(&b, "id")?.height(), 2);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    fn join_left(&self, other: &DataFrame, on: &str) -> Result<DataFrame>;

    /// Writes the frame to a file, as [`io::save`](crate::io::save()).
    ///
    /// # Errors
    /// As [`io::save`](crate::io::save()).
    ///
    /// # Examples
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let directory = tempfile::tempdir()?;
    /// df!("x" => [1, 2])?.save(directory.path().join("x.csv"))?;
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    fn save(&self, path: impl AsRef<Path>) -> Result<()>;
}

impl Explore for DataFrame {
    fn describe(&self) -> Result<DataFrame> {
        describe::describe(self)
    }

    fn info(&self) -> Result<DataFrame> {
        describe::info(self)
    }

    fn counts(&self, column: &str) -> Result<DataFrame> {
        counts::counts(self, column)
    }

    fn keep(&self, condition: &str) -> Result<DataFrame> {
        keep::keep(self, condition)
    }

    fn sort_by(&self, order: &str) -> Result<DataFrame> {
        arrange::sort_by(self, order)
    }

    fn top(&self, column: &str, n: usize) -> Result<DataFrame> {
        arrange::extreme(self, column, n, true)
    }

    fn bottom(&self, column: &str, n: usize) -> Result<DataFrame> {
        arrange::extreme(self, column, n, false)
    }

    fn first(&self, n: usize) -> Result<DataFrame> {
        Ok(self.head(Some(n)))
    }

    fn last(&self, n: usize) -> Result<DataFrame> {
        Ok(self.tail(Some(n)))
    }

    fn sample(&self, n: usize, seed: u64) -> Result<DataFrame> {
        rows::sample(self, n, seed)
    }

    fn distinct(&self, columns: &str) -> Result<DataFrame> {
        rows::distinct(self, columns)
    }

    fn pick(&self, columns: &str) -> Result<DataFrame> {
        derive::pick(self, columns)
    }

    fn derive(&self, name: &str, expression: &str) -> Result<DataFrame> {
        derive::derive(self, name, expression)
    }

    fn summarize(&self, by: &str, what: &str) -> Result<DataFrame> {
        summarize::summarize(self, by, what)
    }

    fn pivot(&self, rows: &str, columns: &str, what: &str) -> Result<DataFrame> {
        pivot::pivot(self, rows, columns, what)
    }

    fn join(&self, other: &DataFrame, on: &str) -> Result<DataFrame> {
        join::join(self, other, on, false)
    }

    fn join_left(&self, other: &DataFrame, on: &str) -> Result<DataFrame> {
        join::join(self, other, on, true)
    }

    fn save(&self, path: impl AsRef<Path>) -> Result<()> {
        crate::io::save(self, path)
    }
}
