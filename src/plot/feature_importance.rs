//! Feature importance of a model, with intervals.

use super::Figure;
use super::figure::{Axis, Scale};
use super::scores::importance;
use crate::display::escape;
use crate::display::number::count;
use crate::error::Result;
use crate::model::Model;
use polars::prelude::Float64Chunked;

/// Permutation importance as horizontal bars, most important first, with 95% intervals as whiskers.
///
/// A bar is the decrease of R² on unseen videos when the feature is shuffled among them. It shows associations in the
/// past of the channel, not causes.
///
/// # Errors
/// No error is known to occur.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let videos = clean(&fetch("demo")?)?;
/// let model = train::views_with(&videos, &train::TrainOptions::new().tracked(false))?;
/// assert!(plot::feature_importance(&model)?.svg()?.contains("What the model relies on"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn feature_importance(model: &Model) -> Result<Figure> {
    let table = model.importance()?;
    let numbers = |name: &str| -> Result<Vec<f64>> {
        let column: &Float64Chunked = table.column(name)?.f64()?;
        Ok(column.iter().map(|value| value.unwrap_or(f64::NAN)).collect())
    };
    let names: Vec<String> = table
        .column("feature")?
        .str()?
        .iter()
        .map(|name| readable(name.unwrap_or("")))
        .collect();
    let labels: Vec<&str> = names.iter().map(String::as_str).collect();
    let figure = importance(&labels, &numbers("r2_drop")?, &numbers("low_95")?, &numbers("high_95")?)?;
    let channel = model
        .channel()
        .map_or_else(String::new, |channel| format!("{} · ", escape::text(channel)));
    Ok(figure
        .subtitle(format!(
            "{channel}{} · whiskers: 95% interval",
            count(model.used(), "video")
        ))
        .x(Axis::new(
            "Drop in R² on unseen videos when the feature is shuffled",
            Scale::FromZero,
        ))
        .source("calculated by tubelab: associations in the past, not causes"))
}

/// "days_since_last_upload" in readable form.
fn readable(feature: &str) -> String {
    feature.replace('_', " ")
}
