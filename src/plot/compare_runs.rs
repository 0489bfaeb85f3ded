//! Comparison of logged runs.

use super::Figure;
use super::figure::{Axis, Bar, Mark, Scale, Series};
use super::theme::Colour;
use crate::display::escape;
use crate::display::number::{count, decimal};
use crate::error::{Error, Kind, Result};
use crate::frame::columns;
use polars::prelude::DataFrame;

/// One metric of several runs as horizontal bars, in the order of the rows, with intervals as whiskers if the runs have
/// them (metrics of the same name ending in `_low` and `_high`).
///
/// `runs` is the result of [`track::compare`](crate::track::compare), `metric` the key of a metric, such as
/// `time_ordered.r2`. A run without it is grey.
///
/// # Errors
/// `is_input()`: no run has the metric; the message lists the existing ones.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
/// use tubelab::track::Run;
///
/// let directory = tempfile::tempdir()?;
/// let options = track::TrackOptions::directory(directory.path());
/// let mut ids = Vec::new();
/// for (name, r2) in [("elastic net", 0.41), ("random forest", 0.48)] {
///     let mut run = Run::new("views", name);
///     run.metric("r2", r2);
///     ids.push(track::log_with(&run, &options)?);
/// }
/// let figure = plot::compare_runs(&track::compare_with(&ids, &options)?, "r2")?;
/// assert!(figure.svg()?.contains("random forest"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn compare_runs(runs: &DataFrame, metric: &str) -> Result<Figure> {
    let key = |ending: &str| format!("metrics.{metric}{ending}");
    if runs.column(&key("")).is_err() {
        let known: Vec<&str> = (runs.columns().iter())
            .filter_map(|column| column.name().as_str().strip_prefix("metrics."))
            .filter(|name| !name.ends_with("_low") && !name.ends_with("_high"))
            .take(20)
            .collect();
        return Err(
            Error::new(Kind::Input, format!("no run has a metric `{}`", metric.escape_debug()))
                .hint(format!("choose one of {}", known.join(", "))),
        );
    }
    let values = columns::numbers(runs, &key(""))?;
    let end = |ending: &str| match runs.column(&key(ending)) {
        Ok(_) => columns::numbers(runs, &key(ending)),
        Err(_) => Ok(vec![None; runs.height()]),
    };
    let (lows, highs) = (end("_low")?, end("_high")?);
    let names: Vec<String> = (columns::strings(runs, "run")?.into_iter())
        .map(|name| escape::cut(&name.unwrap_or_default(), 40).into_owned())
        .collect();
    let with_interval = lows
        .iter()
        .zip(&highs)
        .any(|(low, high)| low.is_some() && high.is_some());
    let bars = values
        .iter()
        .zip(lows.iter().zip(&highs))
        .zip(&names)
        .map(|((value, (low, high)), name)| {
            let interval = low.zip(*high);
            let mut hover = format!(
                "{name}\n{metric} {}",
                value.map_or_else(|| "unknown".to_owned(), |value| decimal(value, 3))
            );
            if let Some((low, high)) = interval {
                hover.push_str(&format!("\n95%: {} to {}", decimal(low, 3), decimal(high, 3)));
            }
            Bar {
                value: value.unwrap_or(0.0),
                interval,
                hover,
                grey: value.is_none(),
            }
        });
    let whiskers = if with_interval {
        " · whiskers: 95% interval"
    } else {
        ""
    };
    let bars: Vec<Bar> = bars.collect();
    let best = values
        .iter()
        .zip(&names)
        .filter_map(|(value, name)| Some(((*value)?, name)));
    let best = best.max_by(|a, b| a.0.total_cmp(&b.0)).map_or_else(
        || "No run has this value.".to_owned(),
        |(_, name)| format!("The largest value is that of {name}."),
    );
    Ok(Figure::new(format!("{} by run", escape::cut(metric, 60)))
        .subtitle(format!("{}{whiskers}", count(runs.height(), "run")))
        .x(Axis::new(metric, Scale::FromZero))
        .y(Axis::new("", Scale::Names(names)))
        .source("calculated by tubelab, logged in MLflow")
        .reading(best)
        .with(Series::new(metric, Colour::Main, Mark::Bars(bars)).unlabelled()))
}
