//! Uploads by weekday and hour together.

use super::Figure;
use super::captions::subtitle;
use super::figure::{Axis, Cell, Mark, Ramp, Scale, Series, Unit};
use super::theme::Colour;
use crate::analyze::Uploads;
use crate::analyze::calendar::WEEKDAYS;
use crate::display::number::{count, decimal, with_interval};
use crate::error::Result;
use crate::frame::columns;

/// A heat map of views relative to the usual level, by weekday and hour of publication, in the time zone of the
/// analysis.
///
/// A cell shows the median of views over the views of the videos published around the same time, and the number of
/// uploads; below five uploads only their number, without a colour. Cells have fewer uploads than whole hours or
/// weekdays: a strong colour with a small n is mostly chance.
///
/// # Errors
/// No error is known to occur.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let uploads = analyze::uploads(&clean(&fetch("demo")?)?, "Europe/Berlin")?;
/// assert!(plot::upload_heatmap(&uploads)?.svg()?.contains("Saturday"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn upload_heatmap(uploads: &Uploads) -> Result<Figure> {
    let column = |name: &str| columns::numbers(&uploads.cells, name);
    let (hours, n, lift) = (column("hour")?, column("n")?, column("lift")?);
    let (low, high, views) = (column("lift_low")?, column("lift_high")?, column("median_views")?);
    let (views_low, views_high) = (column("median_views_low")?, column("median_views_high")?);
    let days = columns::strings(&uploads.cells, "weekday")?;
    let enough = columns::booleans(&uploads.cells, "enough")?;
    let at = |values: &[Option<f64>], row: usize| values.get(row).copied().flatten();
    let mut cells = Vec::with_capacity(days.len());
    let (mut known, mut all) = (0, 0.0);
    for (row, day) in days.iter().enumerate() {
        let day = day.as_deref().unwrap_or_default();
        let (Some(y), Some(hour)) = (WEEKDAYS.iter().position(|name| *name == day), at(&hours, row)) else {
            continue;
        };
        let n = at(&n, row).unwrap_or(0.0);
        let value = at(&lift, row).filter(|_| enough.get(row).copied().flatten() == Some(true));
        let mut lines = vec![
            format!("{day} {hour:02.0}:00 to {hour:02.0}:59"),
            count(n as usize, "upload"),
        ];
        if let Some(value) = value {
            let range = at(&low, row)
                .zip(at(&high, row))
                .map_or_else(String::new, |(low, high)| {
                    format!(" (95%: {} to {})", decimal(low, 2), decimal(high, 2))
                });
            lines.push(format!("{} × the usual views{range}", decimal(value, 2)));
            if let Some(views) = at(&views, row) {
                let known = at(&views_low, row).zip(at(&views_high, row));
                lines.push(format!("median {} views", with_interval(views, known)));
            }
            known += 1;
        } else if n > 0.0 {
            lines.push("not enough uploads to say".to_owned());
        }
        all += n;
        cells.push(Cell {
            x: hour as usize,
            y,
            value,
            label: match (value, n > 0.0) {
                (Some(value), _) => format!("{}\nn {n:.0}", decimal(value, 1)),
                (None, true) => format!("n {n:.0}"),
                (None, false) => String::new(),
            },
            hover: lines.join("\n"),
        });
    }
    let more = [count(all as usize, "upload"), "no colour: under 5 uploads".to_owned()];
    let figure = Figure::new("Views by weekday and hour of publication")
        .subtitle(subtitle(&uploads.about, &more))
        .source(super::uploads::source(uploads))
        .x(Axis::new(
            format!("Hour ({})", uploads.time_zone),
            Scale::Names((0..24).map(|hour| format!("{hour:02}")).collect()),
        ))
        .y(Axis::new("", Scale::Names(WEEKDAYS.map(str::to_owned).to_vec())));
    if known == 0 {
        return Ok(figure.empty("No hour of the week has five uploads, so there is nothing to compare yet."));
    }
    let reading =
        format!("{known} of 168 hours of the week have five uploads or more; single hours of the week are not tested.");
    Ok(figure.reading(reading).with(Series::new(
        "Lift",
        Colour::Main,
        Mark::Cells {
            cells,
            ramp: Ramp::Ratio,
            title: "Views relative to videos around the same time".to_owned(),
            unit: Unit::Count,
        },
    )))
}
