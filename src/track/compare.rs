//! Comparison of runs.

use super::TrackOptions;
use super::listing::Line;
use super::read::{frame, lines};
use crate::error::{Context, Error, Kind, Result};
use polars::prelude::{Column, DataFrame};
use std::collections::BTreeSet;

/// Compares runs: one row per run, in the given order.
///
/// Columns: `run` (name, numbered if several runs share it), `run_id`, `status`, `start` (datetime, UTC), then the
/// parameters in which the runs differ (`params.…`, text) and all metrics (`metrics.…`).
///
/// # Errors
/// `is_not_found()`: there is no such run. `is_input()`: no run is given, or one twice.
///
/// # Examples
/// ```
/// use tubelab::track::{self, Run};
///
/// let directory = tempfile::tempdir()?;
/// let options = track::TrackOptions::directory(directory.path());
/// let mut ids = Vec::new();
/// for depth in [2, 3] {
///     let mut run = Run::new("depths", "forest");
///     run.param("depth", depth);
///     run.param("seed", 42);
///     run.metric("r2", 0.1 * f64::from(depth));
///     ids.push(track::log_with(&run, &options)?);
/// }
/// let both = track::compare_with(&ids, &options)?;
/// let names: Vec<_> = both.columns().iter().map(|column| column.name().as_str()).collect();
/// assert_eq!(names, ["run", "run_id", "status", "start", "params.depth", "metrics.r2"]);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn compare<S: AsRef<str>>(ids: &[S]) -> Result<DataFrame> {
    compare_with(ids, &TrackOptions::default())
}

/// As [`compare`], in another directory or on a server.
///
/// # Errors
/// As [`compare`].
///
/// # Examples
/// ```
/// use tubelab::track::{self, Run, TrackOptions};
///
/// let directory = tempfile::tempdir()?;
/// let options = TrackOptions::directory(directory.path());
/// let first = track::log_with(&Run::new("mine", "first"), &options)?;
/// let second = track::log_with(&Run::new("mine", "second"), &options)?;
/// assert_eq!(track::compare_with(&[first, second], &options)?.height(), 2);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn compare_with<S: AsRef<str>>(ids: &[S], options: &TrackOptions) -> Result<DataFrame> {
    let ids: Vec<&str> = ids.iter().map(AsRef::as_ref).collect();
    side_by_side(&ids, options).with_context(|| "comparing runs")
}

fn side_by_side(ids: &[&str], options: &TrackOptions) -> Result<DataFrame> {
    if ids.is_empty() || ids.iter().collect::<BTreeSet<_>>().len() < ids.len() {
        return Err(
            Error::new(Kind::Input, "no run is given, or one is given twice").hint("`track::runs()?` lists the runs")
        );
    }
    let all = lines(options)?;
    let find = |id: &&str| {
        let line = all
            .iter()
            .find(|line| line.id == *id || line.here.as_deref() == Some(*id));
        line.cloned().ok_or_else(|| {
            Error::new(Kind::NotFound, format!("there is no run {}", id.escape_debug()))
                .hint("`track::runs()?` lists the runs")
        })
    };
    let chosen = ids.iter().map(find).collect::<Result<Vec<Line>>>()?;
    let mut labels: Vec<String> = Vec::new();
    for (place, line) in chosen.iter().enumerate() {
        let same = |other: &&Line| other.name == line.name;
        let before = chosen.iter().take(place).filter(same).count();
        labels.push(match chosen.iter().filter(same).count() {
            1 => line.name.clone(),
            _ => format!("{} {}", line.name, before + 1),
        });
    }
    let mut table = frame(&chosen)?;
    let same = |column: &Column| column.n_unique().is_ok_and(|values| values <= 1);
    let needless: Vec<String> = (table.columns().iter())
        .filter(|column| {
            let name = column.name().as_str();
            matches!(name, "name" | "experiment" | "parent")
                || (name.starts_with("params.") && chosen.len() > 1 && same(column))
        })
        .map(|column| column.name().to_string())
        .collect();
    for name in needless {
        table = table.drop(&name)?;
    }
    let mut columns = vec![Column::new("run".into(), labels)];
    columns.extend(table.columns().iter().cloned());
    Ok(DataFrame::new(chosen.len(), columns)?)
}
