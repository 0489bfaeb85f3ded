//! One number from a column, by the column's own aggregate: no plan, no copy.

use super::columns::{numbers, numeric};
use crate::error::Result;
use crate::stats::metrics;
use polars::prelude::{Column, DataFrame, DataType, Scalar};

/// Beyond this, a sum of integers may have passed the end of its type on the way.
const EXACT: f64 = 9.0e18;

pub(super) fn mean(frame: &DataFrame, name: &str) -> Result<Option<f64>> {
    let column = numeric(frame, name)?;
    if column.null_count() == column.len() {
        return Ok(None);
    }
    known(number(&column.mean_reduce()?), || {
        Ok(metrics::mean(&known_numbers(frame, name)?))
    })
}

pub(super) fn median(frame: &DataFrame, name: &str) -> Result<Option<f64>> {
    let column = numeric(frame, name)?;
    // polars sorts NaN last, as if it were a large number.
    if has_nan(column)? {
        return Ok(metrics::median(known_numbers(frame, name)?));
    }
    Ok(match column.dtype() {
        DataType::Boolean => number(&column.cast(&DataType::Float64)?.median_reduce()?),
        _ => number(&column.median_reduce()?),
    })
}

pub(super) fn max(frame: &DataFrame, name: &str) -> Result<Option<f64>> {
    Ok(number(&numeric(frame, name)?.max_reduce()?).filter(|value| !value.is_nan()))
}

pub(super) fn min(frame: &DataFrame, name: &str) -> Result<Option<f64>> {
    Ok(number(&numeric(frame, name)?.min_reduce()?).filter(|value| !value.is_nan()))
}

pub(super) fn sum(frame: &DataFrame, name: &str) -> Result<Option<f64>> {
    let column = numeric(frame, name)?;
    let n = column.len() - column.null_count();
    if n == 0 {
        return Ok(None);
    }
    if let Some(mean) = number(&column.mean_reduce()?)
        && mean.abs() * n as f64 > EXACT
    {
        return Ok(Some(mean * n as f64));
    }
    known(number(&column.sum_reduce()?), || {
        let values = known_numbers(frame, name)?;
        Ok((!values.is_empty()).then(|| values.iter().sum()))
    })
}

pub(super) fn std(frame: &DataFrame, name: &str) -> Result<Option<f64>> {
    let column = numeric(frame, name)?.cast(&DataType::Float64)?;
    known(number(&column.std_reduce(1)?), || {
        Ok(deviation(&known_numbers(frame, name)?))
    })
}

/// The standard deviation with n − 1.
pub(super) fn deviation(values: &[f64]) -> Option<f64> {
    let mean = metrics::mean(values)?;
    let squares: f64 = values.iter().map(|value| (value - mean).powi(2)).sum();
    (values.len() > 1).then(|| (squares / (values.len() - 1) as f64).sqrt())
}

/// The numbers of a column that are known.
pub(super) fn known_numbers(frame: &DataFrame, name: &str) -> Result<Vec<f64>> {
    Ok(numbers(frame, name)?.into_iter().flatten().collect())
}

/// A result that is NaN comes from a NaN in the column: it is computed again without them.
fn known(value: Option<f64>, again: impl FnOnce() -> Result<Option<f64>>) -> Result<Option<f64>> {
    match value {
        Some(value) if value.is_nan() => again(),
        value => Ok(value),
    }
}

fn has_nan(column: &Column) -> Result<bool> {
    Ok(match column.dtype() {
        DataType::Float64 => column.f64()?.iter().flatten().any(f64::is_nan),
        DataType::Float32 => column.f32()?.iter().flatten().any(f32::is_nan),
        _ => false,
    })
}

fn number(scalar: &Scalar) -> Option<f64> {
    match scalar.value() {
        polars::prelude::AnyValue::Boolean(yes) => Some(f64::from(u8::from(*yes))),
        value => value.extract::<f64>(),
    }
}
