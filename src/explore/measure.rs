//! Numbers and values of one column.

use super::{aggregate, columns, counts};
use crate::error::Result;
use polars::prelude::DataFrame;

/// Numbers and values of one column of a frame; see the [module](crate::explore).
pub trait Measure {
    /// Number of distinct known values of a column.
    ///
    /// # Errors
    /// `is_input()`: there is no such column, or its type has no distinct values.
    ///
    /// # Examples
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let frame = df!("live" => [Some("none"), Some("none"), None])?;
    /// assert_eq!(frame.nunique("live")?, 1);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    fn nunique(&self, column: &str) -> Result<usize>;

    /// The mean of the known values of a column; none if there is none. Of true and false, the share that is true.
    ///
    /// # Errors
    /// `is_input()`: there is no such column, or it has no numbers.
    ///
    /// # Examples
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let frame = df!("views" => [Some(1), None, Some(4)])?;
    /// assert_eq!(frame.mean("views")?, Some(2.5));
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    fn mean(&self, column: &str) -> Result<Option<f64>>;

    /// The median of the known values of a column; none if there is none.
    ///
    /// # Errors
    /// As [`mean`](Measure::mean).
    ///
    /// # Examples
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// assert_eq!(df!("views" => [1, 2, 9])?.median("views")?, Some(2.0));
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    fn median(&self, column: &str) -> Result<Option<f64>>;

    /// The largest known value of a column; none if there is none. For dates and text, `top(column, 1)` has the row.
    ///
    /// # Errors
    /// As [`mean`](Measure::mean).
    ///
    /// # Examples
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// assert_eq!(df!("views" => [1, 2, 9])?.max("views")?, Some(9.0));
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    fn max(&self, column: &str) -> Result<Option<f64>>;

    /// The smallest known value of a column; none if there is none. For dates and text, `bottom(column, 1)` has the
    /// row.
    ///
    /// # Errors
    /// As [`mean`](Measure::mean).
    ///
    /// # Examples
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// assert_eq!(df!("views" => [1, 2, 9])?.min("views")?, Some(1.0));
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    fn min(&self, column: &str) -> Result<Option<f64>>;

    /// The sum of the known values of a column; none if there is none, since unknown is not zero.
    ///
    /// # Errors
    /// As [`mean`](Measure::mean).
    ///
    /// # Examples
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// assert_eq!(df!("views" => [Some(1), None, Some(9)])?.sum("views")?, Some(10.0));
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    fn sum(&self, column: &str) -> Result<Option<f64>>;

    /// The standard deviation of the known values of a column, with n − 1; none for fewer than two.
    ///
    /// # Errors
    /// As [`mean`](Measure::mean).
    ///
    /// # Examples
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// assert_eq!(df!("views" => [1, 2, 3])?.std("views")?, Some(1.0));
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    fn std(&self, column: &str) -> Result<Option<f64>>;

    /// The numbers of a column, in the order of the rows; unknown is `None`. True and false are 1 and 0.
    ///
    /// # Errors
    /// As [`mean`](Measure::mean).
    ///
    /// # Examples
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// assert_eq!(df!("views" => [Some(1), None])?.numbers("views")?, [Some(1.0), None]);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    fn numbers(&self, column: &str) -> Result<Vec<Option<f64>>>;

    /// The texts of a column, in the order of the rows; unknown is `None`.
    ///
    /// # Errors
    /// `is_input()`: there is no such column, or it has no text.
    ///
    /// # Examples
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// assert_eq!(df!("title" => ["a"])?.texts("title")?, [Some("a".to_owned())]);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    fn texts(&self, column: &str) -> Result<Vec<Option<String>>>;
}

impl Measure for DataFrame {
    fn nunique(&self, column: &str) -> Result<usize> {
        counts::distinct_values(columns::find(self, column)?)
    }

    fn mean(&self, column: &str) -> Result<Option<f64>> {
        aggregate::mean(self, column)
    }

    fn median(&self, column: &str) -> Result<Option<f64>> {
        aggregate::median(self, column)
    }

    fn max(&self, column: &str) -> Result<Option<f64>> {
        aggregate::max(self, column)
    }

    fn min(&self, column: &str) -> Result<Option<f64>> {
        aggregate::min(self, column)
    }

    fn sum(&self, column: &str) -> Result<Option<f64>> {
        aggregate::sum(self, column)
    }

    fn std(&self, column: &str) -> Result<Option<f64>> {
        aggregate::std(self, column)
    }

    fn numbers(&self, column: &str) -> Result<Vec<Option<f64>>> {
        columns::numbers(self, column)
    }

    fn texts(&self, column: &str) -> Result<Vec<Option<String>>> {
        columns::texts(self, column)
    }
}
