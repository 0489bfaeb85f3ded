//! Views by weekday and by month.

use super::Figure;
use super::captions::subtitle;
use super::figure::{Axis, Panel, Scale};
use super::groups::{bars, series};
use crate::analyze::Trends;
use crate::analyze::groups::NOT_ENOUGH;
use crate::display::number::count;
use crate::error::Result;
use crate::frame::columns;
use polars::prelude::DataFrame;

/// Views relative to the usual level, by weekday and by month of publication, side by side.
///
/// A bar is the median of views over the usual level: that of the videos published around the same time for a weekday,
/// and of the whole year around for a month, so that growth of the channel is in neither. Whiskers are 95% intervals.
/// Bars are grey below ten uploads (and for months seen in one year only); below five there are none.
///
/// # Errors
/// No error is known to occur.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let trends = analyze::trends(&clean(&fetch("demo")?)?, "Europe/Berlin")?;
/// assert!(plot::seasonality(&trends)?.svg()?.contains("By month"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn seasonality(trends: &Trends) -> Result<Figure> {
    let mut figure = Figure::new("Views by weekday and month of publication")
        .source(format!(
            "{} · calculated by tubelab: associations, not causes",
            trends.source
        ))
        .y(Axis::new("Views relative to the usual", Scale::FromZero));
    let mut uploads = Vec::new();
    let mut known = Vec::new();
    let mut drawn = false;
    for (table, column, title) in [
        (&trends.weekdays, "weekday", "By weekday"),
        (&trends.months, "month", "By month, against its year"),
    ] {
        let names: Vec<String> = columns::strings(table, column)?.into_iter().flatten().collect();
        let (bars, n) = bars(table, &names)?;
        uploads.push(n);
        drawn |= bars.iter().any(|bar| !bar.value.is_nan());
        known.extend(different(table, column)?);
        let short = names.iter().map(|name| name.chars().take(3).collect()).collect();
        let panel = Panel::new(title).x(Axis::new(
            format!("{} uploads", crate::display::number::full(n as i64)),
            Scale::Names(short),
        ));
        figure = figure.panel(series(bars).into_iter().fold(panel, Panel::with));
    }
    let more = [
        count(uploads.first().copied().unwrap_or(0), "upload"),
        "whiskers: 95% interval · grey: too few uploads".to_owned(),
        trends.time_zone.clone(),
    ];
    let figure = figure.subtitle(subtitle(&trends.about, &more));
    if uploads.iter().all(|n| *n == 0) {
        return Ok(
            figure.empty("No upload can be compared: this needs five others of its format around the same time.")
        );
    }
    let finding = reading(trends, &known)?;
    Ok(match drawn {
        true => figure.reading(finding),
        false => figure.empty(finding),
    })
}

/// What the verdicts say; those of weekdays and months come from one set of tests, that of the hours included.
fn reading(trends: &Trends, different: &[String]) -> Result<String> {
    let compared = |table: &DataFrame| -> Result<bool> {
        let verdicts = columns::strings(table, "verdict")?;
        Ok(verdicts
            .iter()
            .flatten()
            .filter(|verdict| *verdict != NOT_ENOUGH)
            .count()
            >= 2)
    };
    let (weekdays, months) = (compared(&trends.weekdays)?, compared(&trends.months)?);
    let unknown = match (weekdays, months) {
        (true, true) => "",
        (true, false) => " There are not enough uploads to compare months: two years with ten uploads in each of two.",
        (false, true) => " There are not enough uploads to compare weekdays: at least ten on each of two.",
        (false, false) => {
            return Ok(
                "Not enough uploads to compare weekdays or months: this needs at least ten on each of two weekdays."
                    .to_owned(),
            );
        }
    };
    let finding = match (different, weekdays, months) {
        ([], true, true) => "No weekday and no month differs significantly from the others.".to_owned(),
        ([], true, _) => "No weekday differs significantly from the others.".to_owned(),
        ([], ..) => "No month differs significantly from the others.".to_owned(),
        (known, ..) => format!("Significantly different from the others: {}.", known.join(", ")),
    };
    Ok(format!("{finding}{unknown}"))
}

/// The names of the rows with a verdict, with its direction.
fn different(table: &DataFrame, column: &str) -> Result<Vec<String>> {
    let (names, verdicts) = (columns::strings(table, column)?, columns::strings(table, "verdict")?);
    let rows = names.into_iter().zip(verdicts);
    Ok(rows
        .filter_map(|(name, verdict)| match verdict?.as_str() {
            way @ ("above" | "below") => Some(format!("{} ({way})", name?)),
            _ => None,
        })
        .collect())
}
