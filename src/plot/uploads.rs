//! Uploads by hour and by weekday.

use super::Figure;
use super::captions::subtitle;
use super::groups::lifts;
use crate::analyze::Uploads;
use crate::error::Result;
use crate::frame::columns;

/// Views relative to the usual level, by hour of publication in the time zone of the analysis.
///
/// A bar is the median of views over the views of the videos published around the same time, with its 95% interval. It
/// is grey below ten uploads; below five there is none.
///
/// # Errors
/// No error is known to occur.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let uploads = analyze::uploads(&clean(&fetch("demo")?)?, "Europe/Berlin")?;
/// assert!(plot::upload_hours(&uploads)?.svg()?.contains("Europe/Berlin"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn upload_hours(uploads: &Uploads) -> Result<Figure> {
    let names = (0..24).map(|hour| format!("{hour:02}")).collect();
    let figure = Figure::new("Views by hour of publication")
        .subtitle(subtitle(&uploads.about, &[]))
        .source(source(uploads))
        .reading(uploads.hours_finding());
    lifts(figure, &uploads.hours, names, &format!("Hour ({})", uploads.time_zone))
}

/// Views relative to the usual level, by weekday of publication in the time zone of the analysis. As [`upload_hours`].
///
/// # Errors
/// No error is known to occur.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let uploads = analyze::uploads(&clean(&fetch("demo")?)?, "Europe/Berlin")?;
/// assert!(plot::upload_weekdays(&uploads)?.svg()?.contains("Sunday"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn upload_weekdays(uploads: &Uploads) -> Result<Figure> {
    let names = columns::strings(&uploads.weekdays, "weekday")?
        .into_iter()
        .flatten()
        .collect();
    let figure = Figure::new("Views by weekday of publication")
        .subtitle(subtitle(&uploads.about, &[]))
        .source(source(uploads))
        .reading(uploads.weekdays_finding());
    lifts(
        figure,
        &uploads.weekdays,
        names,
        &format!("Weekday ({})", uploads.time_zone),
    )
}

pub(super) fn source(uploads: &Uploads) -> String {
    format!("{} · calculated by tubelab: associations, not causes", uploads.source)
}
