//! Durations of videos, and whether duration makes a difference to views.

use super::groups::{Groups, best, describe};
use super::{level, rates};
use crate::display::number::{count, decimal};
use crate::display::report::report;
use crate::display::{Bundle, Show};
use crate::error::Result;
use crate::frame;
use crate::frame::columns;
use crate::stats::{self, FEWEST_FOR_LINE};
use polars::prelude::{BooleanChunked, Column, DataFrame};

/// The bands, each with its first second; the last is open-ended.
const BANDS: [(i64, &str); 6] = [
    (0, "0 to 5 minutes"),
    (300, "5 to 10 minutes"),
    (600, "10 to 15 minutes"),
    (900, "15 to 20 minutes"),
    (1200, "20 to 30 minutes"),
    (1800, "30 minutes and more"),
];

/// The line is fitted to videos between one minute and one hour, and to at least [`FEWEST_FOR_LINE`].
const FITTED_S: std::ops::RangeInclusive<i64> = 60..=3600;

const FORMATS: [(Option<bool>, &str); 3] = [
    (Some(true), "Shorts"),
    (Some(false), "long videos"),
    (None, "format unknown"),
];

/// The result of [`durations()`]. Its fields are data frames: filter, sort or plot them.
#[derive(Clone, Debug)]
pub struct Durations {
    /// Six rows, one per band of duration, over the long videos: `band` and the columns of
    /// [`Uploads`](super::Uploads); `p` is corrected for the number of bands compared. `5 to 10 minutes` includes 5:00
    /// and excludes 10:00. `verdict` says `above` or `below` for p < 0.05.
    pub bands: DataFrame,
    /// Three rows, `Shorts`, `long videos` and `format unknown`: `format`, `uploads`, `share` (percent), `n`,
    /// `median_views` and `engagement_rate` (percent of views) with their intervals. The views of Shorts and long videos
    /// are not comparable: they are shown in different feeds.
    pub formats: DataFrame,
    /// One row: the least-squares line of ln(lift) on ln(minutes), over long videos of 1 to 60 minutes. `n`, `slope`
    /// with its 95% interval `low`, `high`, `p` (of a slope of 0) and `r2`; null below ten videos. A slope of 0.25
    /// means: twice the duration goes with 2^0.25 = 1.19 times the views.
    pub line: DataFrame,
    /// One row per long video of known duration: `video_id`, `title` and `views` (if `videos` has them), `duration_s`
    /// (seconds), `band`, `lift` (null with too few neighbours).
    pub videos: DataFrame,
    unknown: usize,
    pub(crate) source: String,
}

/// Compares videos by duration: in six bands, by format, and with a line through all of them.
///
/// `videos` is a frame that [`clean`](crate::clean::clean()) returns. Live and upcoming broadcasts are left out. A
/// video of unknown format (`is_short` null) counts neither as a Short nor as a long video.
///
/// # Errors
/// `is_input()`: a required column is missing or of the wrong type.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let durations = analyze::durations(&clean(&fetch("demo")?)?)?;
/// assert_eq!(durations.bands.height(), 6);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn durations(videos: &DataFrame) -> Result<Durations> {
    let finished = frame::finished(videos)?;
    let shorts = columns::booleans(videos, "is_short")?;
    let seconds = columns::integers(videos, "duration_s")?;
    let lift = level::relative(videos)?;
    let [engagement, ..] = rates::values(videos)?;

    let rows = || seconds.iter().zip(&shorts).zip(&finished);
    let long = |short: &Option<bool>, finished: &bool| *finished && *short == Some(false);
    let band = |seconds: i64| BANDS.iter().rposition(|(from, _)| seconds >= *from);
    let bands: Vec<Option<usize>> = rows()
        .map(|((seconds, short), finished)| seconds.filter(|_| long(short, finished)).and_then(band))
        .collect();
    let formats: Vec<Option<usize>> = shorts
        .iter()
        .zip(&finished)
        .map(|(short, finished)| {
            finished
                .then(|| FORMATS.iter().position(|(of, _)| of == short))
                .flatten()
        })
        .collect();
    let listed = listed(videos, &bands, &lift)?;
    let points = rows().zip(&lift).filter_map(|(((seconds, short), finished), lift)| {
        let seconds = seconds.filter(|s| FITTED_S.contains(s) && long(short, finished))?;
        Some(((seconds as f64 / 60.0).ln(), (*lift)?))
    });
    let line = line(&points.collect::<Vec<_>>())?;

    let groups = Groups {
        views: columns::numbers(videos, "views")?,
        lift,
        engagement,
    };
    let names = vec![Column::new("band".into(), BANDS.map(|(_, name)| name))];
    let kinds = vec![Column::new("format".into(), FORMATS.map(|(_, name)| name))];
    let answers = stats::holm(groups.tests(&bands, BANDS.len()));
    let without = ["lift", "lift_low", "lift_high", "enough"];
    Ok(Durations {
        bands: groups.table(names, &bands, Some(&answers))?,
        formats: groups.table(kinds, &formats, None)?.drop_many(without),
        line,
        videos: listed,
        unknown: rows()
            .filter(|((seconds, short), finished)| long(short, finished) && seconds.is_none())
            .count(),
        source: frame::source(videos)?,
    })
}

fn listed(videos: &DataFrame, bands: &[Option<usize>], lift: &[Option<f64>]) -> Result<DataFrame> {
    let mut columns: Vec<Column> = ["video_id", "title", "views", "duration_s"]
        .iter()
        .filter_map(|name| videos.column(name).ok().cloned())
        .collect();
    let name = |band: &Option<usize>| band.and_then(|band| BANDS.get(band)).map(|(_, name)| *name);
    columns.push(Column::new("band".into(), bands.iter().map(name).collect::<Vec<_>>()));
    let times: Vec<Option<f64>> = lift.iter().map(|lift| lift.map(f64::exp)).collect();
    columns.push(Column::new("lift".into(), times));
    let banded: BooleanChunked = bands.iter().map(|band| Some(band.is_some())).collect();
    Ok(DataFrame::new(videos.height(), columns)?.filter(&banded)?)
}

fn line(points: &[(f64, f64)]) -> Result<DataFrame> {
    let line = stats::line(points).filter(|line| line.n >= FEWEST_FOR_LINE);
    let cell = |name: &str, pick: fn(&stats::Line) -> f64| Column::new(name.into(), [line.as_ref().map(pick)]);
    let columns = vec![
        Column::new("n".into(), [points.len() as i64]),
        cell("slope", |l| l.slope),
        cell("low", |l| l.low),
        cell("high", |l| l.high),
        cell("p", |l| l.p),
        cell("r2", |l| l.r2),
    ];
    Ok(DataFrame::new(1, columns)?)
}

impl Durations {
    /// The band with the highest lift among those whose verdict is `above`; `None` if there is no such band.
    pub fn best_band(&self) -> Option<&'static str> {
        BANDS.get(best(&self.bands)?).map(|(_, name)| *name)
    }

    /// Whether a video of this duration is one that the line is fitted to.
    pub(crate) fn is_fitted(&self, seconds: i64) -> bool {
        FITTED_S.contains(&seconds)
    }

    /// What the bands say, in words.
    pub(crate) fn bands_finding(&self) -> String {
        let name = |band: usize| BANDS.get(band).map_or_else(String::new, |(_, name)| (*name).to_owned());
        describe(&self.bands, "duration band", &name)
    }

    /// How many finished uploads are Shorts, long videos, and of unknown format.
    pub(crate) fn by_format(&self) -> [usize; 3] {
        [0, 1, 2].map(|row| columns::number(&self.formats, "uploads", row).unwrap_or_default() as usize)
    }

    fn sentences(&self) -> Vec<String> {
        let mut sentences = vec![self.bands_finding()];
        let cell = |column: &str| columns::number(&self.line, column, 0);
        if let (Some(slope), Some(low), Some(high)) = (cell("slope"), cell("low"), cell("high")) {
            sentences.push(format!(
                "Doubling the duration is associated with {} times the views (95% interval {} to {}, {}).",
                decimal(slope.exp2(), 2),
                decimal(low.exp2(), 2),
                decimal(high.exp2(), 2),
                count(cell("n").unwrap_or_default() as usize, "video"),
            ));
        }
        if self.unknown > 0 {
            let videos = count(self.unknown, "long video");
            sentences.push(format!("{videos} of unknown duration excluded."));
        }
        let [.., unknown] = self.by_format();
        if unknown > 0 {
            sentences.push(format!(
                "{} excluded whose format is unknown: too short to be surely no Short.",
                count(unknown, "video")
            ));
        }
        sentences
    }
}

crate::display::show::display_as_shown!(Durations);

impl Show for Durations {
    fn bundle(&self) -> Bundle {
        let tables = [("Long videos", &self.bands), ("By format", &self.formats)];
        report("Durations", &self.sentences(), &tables, &self.source)
    }
}
