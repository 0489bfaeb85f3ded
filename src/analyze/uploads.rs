//! When the channel uploads, and whether the hour or the weekday makes a difference.

use super::calendar::WEEKDAYS;
use super::groups::{Groups, best, describe_best};
use super::key_figures;
use super::text::frame_summary::FrameSummary;
use super::{level, rates};
use crate::display::report::report;
use crate::display::{Bundle, Show};
use crate::error::Result;
use crate::frame;
use crate::frame::columns;
use crate::platform::time_zone;
use jiff::Timestamp;
use polars::prelude::{Column, DataFrame};

/// A difference is reported below this p value: half of 5%, because hours and weekdays are both tested.
const SIGNIFICANT: f64 = 0.025;

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
/// | `p` | p value of a rank test of the lift of this group against all others, corrected for the number of groups (Holm); null below 10 uploads |
/// | `verdict` | `above`, `below`, `no difference seen`, or `not enough uploads to say` |
///
/// Intervals need at least five uploads; null below. `above` and `below` require p < 0.025 for hours and for weekdays,
/// so that together they report a difference by mere chance for at most 5 of 100 channels. A difference is an
/// association, not proof that the hour causes it.
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
    let zone = time_zone::named(time_zone)?;
    let finished = frame::finished(videos)?;
    let published = columns::times(videos, "published_at")?;
    let clock = published.iter().zip(&finished).map(|(at, finished)| {
        let local = zone.to_datetime(Timestamp::from_microsecond((*at)?).ok()?);
        let weekday = local.weekday().to_monday_zero_offset();
        finished.then_some((weekday as usize, local.hour() as usize))
    });
    let clock: Vec<Option<(usize, usize)>> = clock.collect();
    let [engagement, ..] = rates::values(videos)?;
    let groups = Groups {
        views: columns::numbers(videos, "views")?,
        lift: level::relative(videos)?,
        engagement,
    };
    let by = |group: fn((usize, usize)) -> usize| clock.iter().map(|at| at.map(group)).collect::<Vec<_>>();
    let names = WEEKDAYS.map(str::to_owned);
    let hours: Vec<i64> = (0..24).collect();
    let cell_days: Vec<&str> = WEEKDAYS.iter().flat_map(|day| [*day; 24]).collect();
    let cell_hours: Vec<i64> = (0..7).flat_map(|_| 0..24).collect();
    let hours = || {
        let labels = vec![Column::new("hour".into(), hours)];
        groups.table(labels, &by(|(_, hour)| hour), Some(SIGNIFICANT))
    };
    let weekdays = || {
        let labels = vec![Column::new("weekday".into(), names)];
        groups.table(labels, &by(|(day, _)| day), Some(SIGNIFICANT))
    };
    let cells = || {
        let labels = vec![
            Column::new("weekday".into(), cell_days),
            Column::new("hour".into(), cell_hours),
        ];
        groups.table(labels, &by(|(day, hour)| day * 24 + hour), None)
    };
    let (hours, (weekdays, cells)) = rayon::join(hours, || rayon::join(weekdays, cells));
    Ok(Uploads {
        hours: hours?,
        weekdays: weekdays?,
        cells: cells?,
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

    fn sentences(&self) -> Vec<String> {
        let zone = &self.time_zone;
        let hours = describe_best(&self.hours, "hour", SIGNIFICANT, &|hour| {
            format!("{hour:02}:00 to {hour:02}:59 ({zone})")
        });
        let days = describe_best(&self.weekdays, "weekday", SIGNIFICANT, &|day| {
            WEEKDAYS.get(day).map_or_else(String::new, |d| (*d).to_owned())
        });
        vec![hours, days]
    }
}

crate::display::show::display_as_shown!(Uploads);

impl Show for Uploads {
    fn bundle(&self) -> Bundle {
        let tables = [("By weekday", &self.weekdays), ("By hour", &self.hours)];
        let title = format!("Uploads by hour and weekday, {}", self.time_zone);
        key_figures::uploads(&self.hours, &self.weekdays, &self.time_zone).above(report(
            &title,
            &self.sentences(),
            &tables,
            &self.source,
        ))
    }
}
