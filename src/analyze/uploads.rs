//! When the channel uploads, and whether the hour or the weekday makes a difference.

use super::calendar::WEEKDAYS;
use super::groups::best;
use super::key_figures;
use super::text::frame_summary::FrameSummary;
use super::timing::{describe_hours, describe_weekdays, timing};
use crate::display::report::report;
use crate::display::{Bundle, Show};
use crate::error::Result;
use crate::frame;
use polars::prelude::{Column, DataFrame};

/// The result of [`uploads()`]. Its fields are data frames: filter, sort or plot them.
///
/// Each row of `hours`, `weekdays` and `cells` is a group of uploads:
///
/// | column | meaning |
/// |---|---|
/// | `uploads`, `share` | number of uploads, and percent of all uploads |
/// | `n` | uploads with a known `lift`; the following columns use only these |
/// | `median_views`, `…_low`, `…_high` | median views with its 95% bootstrap interval |
/// | `lift`, `…_low`, `…_high` | median of views over the views of the videos published around the same time (up to 10 before, 10 after, of the same format), with its interval. 1 is as usual at that time, so growth of the channel is not mistaken for a good hour |
/// | `engagement_rate`, `…_low`, `…_high` | median engagement rate (percent of views) with its interval |
/// | `p` | p value of a rank test of the lift of this group against all others, corrected for the number of hours, weekdays and months compared (Holm); null below 10 uploads |
/// | `verdict` | `above`, `below`, `no difference seen`, or `not enough uploads to say` |
///
/// Intervals need at least five uploads; null below. `above` and `below` require p < 0.05. Hours, weekdays and the
/// months of [`trends`](super::trends()) are corrected together, so that a difference is reported by mere chance for at
/// most 5 of 100 channels, and always the same in every part of a report. A difference is an association, not proof that
/// the hour causes it.
#[derive(Clone, Debug)]
pub struct Uploads {
    /// 24 rows: `hour` (0 to 23) and the columns above.
    pub hours: DataFrame,
    /// 7 rows: `weekday` (Monday to Sunday) and the columns above.
    pub weekdays: DataFrame,
    /// 168 rows, one per cell of the heat map: `weekday`, `hour`, the columns above without `p` and `verdict`, and
    /// `enough` (whether there are at least five uploads).
    pub cells: DataFrame,
    /// The time zone of hours and weekdays.
    pub time_zone: String,
    pub(crate) source: String,
    pub(crate) about: FrameSummary,
}

/// Compares uploads by hour and by weekday of publication.
///
/// `videos` is a frame that [`clean`](crate::clean::clean()) returns, `time_zone` an IANA name such as
/// `"Europe/Berlin"`; daylight saving time is taken into account. Live and upcoming broadcasts are left out.
///
/// # Errors
/// `is_input()`: an unknown time zone, or a required column that is missing or of the wrong type.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let uploads = analyze::uploads(&clean(&fetch("demo")?)?, "Europe/Berlin")?;
/// assert_eq!((uploads.hours.height(), uploads.cells.height()), (24, 168));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn uploads(videos: &DataFrame, time_zone: &str) -> Result<Uploads> {
    let found = timing(videos, time_zone)?;
    let days: Vec<&str> = WEEKDAYS.iter().flat_map(|day| [*day; 24]).collect();
    let hours: Vec<i64> = (0..7).flat_map(|_| 0..24).collect();
    let labels = vec![Column::new("weekday".into(), days), Column::new("hour".into(), hours)];
    let cell = |at: &Option<(usize, usize)>| at.map(|(day, hour)| day * 24 + hour);
    let cells: Vec<Option<usize>> = found.clock.iter().map(cell).collect();
    Ok(Uploads {
        cells: found.groups.table(labels, &cells, None)?,
        hours: found.hours,
        weekdays: found.weekdays,
        time_zone: time_zone.to_owned(),
        source: frame::source(videos)?,
        about: FrameSummary::new(videos)?,
    })
}

impl Uploads {
    /// The hour (0 to 23) with the highest lift among those whose verdict is `above`; `None` if there is no such hour.
    pub fn best_hour(&self) -> Option<i64> {
        best(&self.hours).map(|hour| hour as i64)
    }

    /// The weekday with the highest lift among those whose verdict is `above`; `None` if there is no such weekday.
    pub fn best_weekday(&self) -> Option<String> {
        WEEKDAYS.get(best(&self.weekdays)?).map(|day| (*day).to_owned())
    }

    /// What the hours say, in words.
    pub(crate) fn hours_finding(&self) -> String {
        describe_hours(&self.hours, &self.time_zone)
    }

    /// What the weekdays say, in words.
    pub(crate) fn weekdays_finding(&self) -> String {
        describe_weekdays(&self.weekdays)
    }
}

crate::display::show::display_as_shown!(Uploads);

impl Show for Uploads {
    fn bundle(&self) -> Bundle {
        let tables = [("By weekday", &self.weekdays), ("By hour", &self.hours)];
        let title = format!("Uploads by hour and weekday, {}", self.time_zone);
        key_figures::uploads(&self.hours, &self.weekdays, &self.time_zone).above(report(
            &title,
            &[self.hours_finding(), self.weekdays_finding()],
            &tables,
            &self.source,
        ))
    }
}
