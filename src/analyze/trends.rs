//! How views change: over days, from video to video, by weekday and by month.

use super::outliers::{self, outliers};
use super::text::frame_summary::FrameSummary;
use super::timing::{describe_months, describe_weekdays, timing};
use super::{redefinition, rolling_by_day, rolling_median_by_day};
use crate::display::number::count;
use crate::display::report::report;
use crate::display::{Bundle, Show};
use crate::error::Result;
use crate::frame;
use crate::frame::columns;
use polars::prelude::{BooleanChunked, Column, DataFrame};

/// The result of [`trends()`]. Its fields are data frames: filter, sort or plot them.
#[derive(Clone, Debug)]
pub struct Trends {
    /// One row per UTC day with a video: `day`; `mean_7`, `median_7` and `n_7` of the views of the videos published in
    /// the 7 calendar days up to and including that day; `mean_30`, `median_30`, `n_30` likewise.
    pub days: DataFrame,
    /// One row per video, by date of publication: the columns of [`outliers`](super::outliers()), and `mean_7_videos`
    /// and `mean_30_videos`, the mean views of the last 7 and 30 videos with known views, including this one; null
    /// until there are that many.
    pub videos: DataFrame,
    /// Seven rows, as in [`Uploads::weekdays`](super::Uploads).
    pub weekdays: DataFrame,
    /// 12 rows: `month`, `years` (distinct years with uploads in that month) and the columns of
    /// [`Uploads`](super::Uploads). `lift` is relative to the median of the whole year around a video, so the first and
    /// the last half-year are left out. A verdict needs two years and ten uploads; it says `above` or `below` for p <
    /// 0.05, corrected together with the hours and weekdays.
    pub months: DataFrame,
    /// One row per change of YouTube's definition of a view: `day`, `what`, `videos_before`, `videos_after`.
    pub marks: DataFrame,
    /// The time zone of weekdays and months.
    pub time_zone: String,
    pub(crate) source: String,
    pub(crate) about: FrameSummary,
}

/// Computes trends of a channel's views over days, videos, weekdays and months.
///
/// `videos` is a frame that [`clean`](crate::clean::clean()) returns, `time_zone` an IANA name such as
/// `"Europe/Berlin"`. Live and upcoming broadcasts are left out. Views are those collected until `fetched_at`: a line that falls at its end may only mean that
/// young videos have had less time.
///
/// # Errors
/// `is_input()`: an unknown time zone, or a required column that is missing or of the wrong type.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let trends = analyze::trends(&clean(&fetch("demo")?)?, "Europe/Berlin")?;
/// assert_eq!(trends.months.height(), 12);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn trends(videos: &DataFrame, time_zone: &str) -> Result<Trends> {
    let found = timing(videos, time_zone)?;
    let sorted = videos.sort(["published_at", "video_id"], Default::default())?;
    let finished: BooleanChunked = frame::finished(videos)?.into_iter().map(Some).collect();
    Ok(Trends {
        days: days(&videos.filter(&finished)?)?,
        videos: by_video(&sorted)?,
        weekdays: found.weekdays,
        months: found.months,
        marks: redefinition::marks(videos)?,
        time_zone: time_zone.to_owned(),
        source: frame::source(videos)?,
        about: FrameSummary::new(videos)?,
    })
}

fn days(videos: &DataFrame) -> Result<DataFrame> {
    let mut columns = Vec::new();
    let mut height = 0;
    for days in [7, 30] {
        let means = rolling_by_day(videos, "views", days)?;
        let medians = rolling_median_by_day(videos, "views", days)?;
        height = means.height();
        if columns.is_empty() {
            columns.push(means.column("day")?.clone());
        }
        for (frame, name) in [(&means, "mean"), (&medians, "median"), (&means, "n")] {
            columns.push(frame.column(name)?.clone().with_name(format!("{name}_{days}").into()));
        }
    }
    Ok(DataFrame::new(height, columns)?)
}

fn by_video(videos: &DataFrame) -> Result<DataFrame> {
    let finished = frame::finished(videos)?.into_iter();
    let views = columns::numbers(videos, "views")?.into_iter().zip(finished);
    let views: Vec<Option<f64>> = views.map(|(views, finished)| views.filter(|_| finished)).collect();
    let mut table = outliers(videos)?;
    for many in [7_usize, 30] {
        let mut window: Vec<f64> = Vec::with_capacity(many + 1);
        let means: Vec<Option<f64>> = views
            .iter()
            .map(|views| {
                window.push((*views)?);
                if window.len() > many {
                    window.remove(0);
                }
                (window.len() == many).then(|| window.iter().sum::<f64>() / many as f64)
            })
            .collect();
        table.with_column(Column::new(format!("mean_{many}_videos").into(), means))?;
    }
    Ok(table)
}

impl Trends {
    /// What the weekdays say, in words.
    pub(crate) fn weekdays_finding(&self) -> String {
        describe_weekdays(&self.weekdays)
    }

    /// What the months say, in words.
    pub(crate) fn months_finding(&self) -> String {
        describe_months(&self.months)
    }

    fn sentences(&self) -> Vec<String> {
        let outlier = columns::strings(&self.videos, "outlier").unwrap_or_default();
        let viral = outlier.iter().filter(|o| o.as_deref() == Some("viral")).count();
        let compared = columns::numbers(&self.videos, "times_expected").unwrap_or_default();
        let mut sentences = vec![
            match compared.iter().flatten().count() >= outliers::FEWEST {
                true => format!(
                    "{} went viral: far above those published around the same time (robust score above 3.5).",
                    count(viral, "video")
                ),
                false => format!(
                    "Not enough videos to say which went viral: this needs at least {} with others around them.",
                    outliers::FEWEST
                ),
            },
            self.weekdays_finding(),
            self.months_finding(),
        ];
        for row in 0..self.marks.height() {
            let (before, after) = (
                columns::number(&self.marks, "videos_before", row),
                columns::number(&self.marks, "videos_after", row),
            );
            if before > Some(0.0) && after > Some(0.0) {
                let change = redefinition::REDEFINITIONS.get(row);
                sentences
                    .extend(change.map(|c| format!("{}, {}: do not compare counts before and after.", c.day, c.what)));
            }
        }
        sentences
    }
}

crate::display::show::display_as_shown!(Trends);

impl Show for Trends {
    fn bundle(&self) -> Bundle {
        let tables = [
            ("By weekday", &self.weekdays),
            ("By month, compared with the surrounding year", &self.months),
            ("Redefinitions of a view", &self.marks),
        ];
        report(
            &format!("Trends, {}", self.time_zone),
            &self.sentences(),
            &tables,
            &self.source,
        )
    }
}
