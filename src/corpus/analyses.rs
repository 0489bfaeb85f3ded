//! The analyses of one channel, as one row and as rows of groups. Every number is that of the function for one channel.

use super::shard::with_channel_id;
use crate::analyze;
use crate::error::{Error, Kind, Result, nearest};
use crate::frame::columns;
use polars::prelude::{BooleanChunked, Column, DataFrame, DataType, IdxCa};

/// What can be asked of every channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Analysis {
    Engagement,
    Uploads,
    Trends,
    Durations,
    Sentiment,
    Benchmark,
    Outliers,
}

/// The names of the analyses.
pub const ANALYSES: [&str; 7] = [
    Analysis::Engagement.name(),
    Analysis::Uploads.name(),
    Analysis::Trends.name(),
    Analysis::Durations.name(),
    Analysis::Sentiment.name(),
    Analysis::Benchmark.name(),
    Analysis::Outliers.name(),
];

/// The column by which an analysis ranks channels, the highest first.
///
/// # Errors
/// `is_input()`: no such analysis.
///
/// # Examples
/// ```
/// use tubelab::corpus;
///
/// assert_eq!(corpus::ranked_by("benchmark")?, "median_views");
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn ranked_by(analysis: &str) -> Result<&'static str> {
    Ok(Analysis::named(analysis)?.ranked_by())
}

/// One row of a channel, and its rows of groups.
pub(super) struct Rows {
    pub channel: DataFrame,
    pub groups: Option<DataFrame>,
}

impl Analysis {
    pub const ALL: [Analysis; 7] = [
        Analysis::Engagement,
        Analysis::Uploads,
        Analysis::Trends,
        Analysis::Durations,
        Analysis::Sentiment,
        Analysis::Benchmark,
        Analysis::Outliers,
    ];

    pub const fn name(self) -> &'static str {
        match self {
            Analysis::Engagement => "engagement",
            Analysis::Uploads => "uploads",
            Analysis::Trends => "trends",
            Analysis::Durations => "durations",
            Analysis::Sentiment => "sentiment",
            Analysis::Benchmark => "benchmark",
            Analysis::Outliers => "outliers",
        }
    }

    pub fn named(name: &str) -> Result<Analysis> {
        let found = Analysis::ALL.into_iter().find(|analysis| analysis.name() == name);
        found.ok_or_else(|| {
            let hint = match nearest(name, ANALYSES.into_iter()) {
                Some(near) => format!("did you mean {near}?"),
                None => format!("choose one of {}", ANALYSES.join(", ")),
            };
            Error::new(Kind::Input, format!("there is no analysis `{}`", name.escape_debug())).hint(hint)
        })
    }

    /// The column by which channels are ranked, the highest first.
    pub fn ranked_by(self) -> &'static str {
        match self {
            Analysis::Engagement => "engagement_rate",
            Analysis::Uploads => "uploads_a_week",
            Analysis::Trends => "median_30",
            Analysis::Durations => "slope",
            Analysis::Sentiment => "positive_share",
            Analysis::Benchmark => "median_views",
            Analysis::Outliers => "viral_share",
        }
    }

    /// Whether hours, weekdays or months matter.
    pub fn has_calendar(self) -> bool {
        matches!(self, Analysis::Uploads | Analysis::Trends)
    }

    /// The columns of the videos that it reads.
    pub fn columns(self) -> Vec<String> {
        let rates = ["channel_id", "published_at", "fetched_at", "views", "likes", "comments"];
        let more: &[&str] = match self {
            Analysis::Engagement => &["live", "is_short"],
            Analysis::Uploads | Analysis::Durations | Analysis::Benchmark => &["live", "is_short", "duration_s"],
            Analysis::Trends | Analysis::Outliers => &["live", "is_short", "duration_s", "video_id", "title"],
            Analysis::Sentiment => &["title", "live", "is_short", "language"],
        };
        rates.iter().chain(more).map(|name| (*name).to_owned()).collect()
    }

    /// Analyses one channel.
    pub fn of(self, id: &str, videos: &DataFrame, time_zone: &str) -> Result<Rows> {
        let (columns, groups) = match self {
            Analysis::Engagement => engagement(videos)?,
            Analysis::Uploads => uploads(videos, time_zone)?,
            Analysis::Trends => trends(videos, time_zone)?,
            Analysis::Durations => durations(videos)?,
            Analysis::Sentiment => sentiment(videos)?,
            Analysis::Benchmark => benchmark(videos)?,
            Analysis::Outliers => outliers(videos)?,
        };
        let mut row = vec![Column::new("channel_id".into(), [id]), whole("videos", videos.height())];
        row.extend(columns);
        Ok(Rows {
            channel: DataFrame::new(1, row)?,
            groups: groups.map(|groups| with_channel_id(groups, id)).transpose()?,
        })
    }
}

type Found = (Vec<Column>, Option<DataFrame>);

fn engagement(videos: &DataFrame) -> Result<Found> {
    let (means, fits) = analyze::engagement_tables(videos)?;
    let mut row = Vec::new();
    for (place, measure) in columns::strings(&means, "measure")?.into_iter().flatten().enumerate() {
        for (column, ending) in [
            ("median", ""),
            ("median_low", "_low"),
            ("median_high", "_high"),
            ("n", "_n"),
        ] {
            row.push(cell(&means, column, place, &format!("{measure}{ending}"))?);
        }
    }
    for column in ["weighted", "weighted_low", "weighted_high"] {
        row.push(cell(&means, column, 0, column)?);
    }
    row.push(cell(&means, "band", 0, "band")?);
    row.push(cell(&fits, "rho", 0, "rho")?);
    row.push(cell(&fits, "rho_p", 0, "rho_p")?);
    Ok((row, Some(means)))
}

fn uploads(videos: &DataFrame, time_zone: &str) -> Result<Found> {
    let found = analyze::uploads(videos, time_zone)?;
    let profile = analyze::channel_profile(videos)?;
    let row = vec![
        whole("uploads", sum(&found.hours, "uploads")?),
        whole("n", sum(&found.hours, "n")?),
        cell(&profile, "uploads_a_week", 0, "uploads_a_week")?,
        Column::new("best_hour".into(), [found.best_hour()]),
        Column::new("best_weekday".into(), [found.best_weekday()]),
    ];
    let mut groups = labelled("weekday", "weekday", found.weekdays)?;
    groups.vstack_mut_owned(labelled("hour", "hour", found.hours)?)?;
    Ok((row, Some(groups)))
}

fn trends(videos: &DataFrame, time_zone: &str) -> Result<Found> {
    let found = analyze::trends(videos, time_zone)?;
    let last = found.days.height().checked_sub(1);
    let mut row = Vec::new();
    for column in ["day", "median_30", "mean_30", "n_30"] {
        row.push(match last {
            Some(last) => cell(&found.days, column, last, column)?,
            None => Column::full_null(column.into(), 1, found.days.column(column)?.dtype()),
        });
    }
    row.push(whole("viral", outliers_of(&found.videos, "viral")?));
    row.push(whole("flat", outliers_of(&found.videos, "flat")?));
    row.push(best("best_weekday", &found.weekdays, "weekday")?);
    row.push(best("best_month", &found.months, "month")?);
    let mut groups = labelled("weekday", "weekday", found.weekdays)?;
    let months = found.months.drop("years")?;
    groups.vstack_mut_owned(labelled("month", "month", months)?)?;
    Ok((row, Some(groups)))
}

fn durations(videos: &DataFrame) -> Result<Found> {
    let found = analyze::durations(videos)?;
    let names = ["n", "slope", "low", "high", "p", "r2"];
    let mut row = names
        .map(|name| cell(&found.line, name, 0, name))
        .into_iter()
        .collect::<Result<Vec<_>>>()?;
    row.push(Column::new("best_band".into(), [found.best_band()]));
    Ok((row, Some(found.bands)))
}

fn sentiment(videos: &DataFrame) -> Result<Found> {
    let found = analyze::sentiment_step(videos)?;
    let table = found.table();
    let titles = table.height() - table.column("title")?.null_count();
    let scored = table.height() - table.column("compound")?.null_count();
    let classes = found.by_class()?;
    let mut row = vec![
        whole("titles", titles),
        whole("scored", scored),
        Column::new("coverage".into(), [(titles > 0).then(|| found.coverage() * 100.0)]),
    ];
    for (place, class) in columns::strings(&classes, "sentiment")?
        .into_iter()
        .flatten()
        .enumerate()
    {
        row.push(cell(&classes, "share", place, &format!("{class}_share"))?);
    }
    Ok((row, Some(classes)))
}

fn benchmark(videos: &DataFrame) -> Result<Found> {
    Ok((analyze::channel_profile(videos)?.columns().to_vec(), None))
}

fn outliers(videos: &DataFrame) -> Result<Found> {
    let found = analyze::outliers(videos)?;
    let scores = columns::numbers(&found, "score")?;
    let scored = scores.iter().flatten().count();
    let viral = outliers_of(&found, "viral")?;
    let top = scores
        .iter()
        .enumerate()
        .filter_map(|(place, score)| Some((place, (*score)?)));
    let top = top.max_by(|a, b| a.1.total_cmp(&b.1)).map(|(place, _)| place);
    let mut row = vec![
        whole("scored", scored),
        whole("viral", viral),
        whole("flat", outliers_of(&found, "flat")?),
        Column::new(
            "viral_share".into(),
            [(scored > 0).then(|| viral as f64 / scored as f64 * 100.0)],
        ),
    ];
    for column in ["video_id", "title", "views", "expected", "times_expected", "score"] {
        let name = format!("top_{column}");
        row.push(match top {
            Some(top) => cell(&found, column, top, &name)?,
            None => Column::full_null(name.as_str().into(), 1, found.column(column)?.dtype()),
        });
    }
    let standing_out: BooleanChunked = found.column("outlier")?.is_not_null();
    Ok((row, Some(found.filter(&standing_out)?)))
}

fn outliers_of(table: &DataFrame, kind: &str) -> Result<usize> {
    Ok(columns::texts(table, "outlier")?
        .into_iter()
        .filter(|outlier| *outlier == Some(kind))
        .count())
}

/// One cell as a column of one row.
fn cell(table: &DataFrame, column: &str, row: usize, name: &str) -> Result<Column> {
    let row = IdxCa::from_vec("row".into(), vec![row as u32]);
    Ok(columns::column(table, column)?.take(&row)?.with_name(name.into()))
}

fn whole(name: &str, value: usize) -> Column {
    Column::new(name.into(), [value as i64])
}

fn sum(table: &DataFrame, column: &str) -> Result<usize> {
    let known = columns::integers(table, column)?.into_iter().flatten();
    Ok(usize::try_from(known.sum::<i64>()).unwrap_or_default())
}

/// The name of the best group; null if none is significantly better.
fn best(name: &str, table: &DataFrame, label: &str) -> Result<Column> {
    let group = analyze::groups::best(table);
    let label = match group {
        Some(group) => columns::strings(table, label)?.into_iter().nth(group).flatten(),
        None => None,
    };
    Ok(Column::new(name.into(), [label]))
}

/// Groups of several kinds in one table: `by` names the kind, `group` the group.
fn labelled(by: &str, label: &str, mut table: DataFrame) -> Result<DataFrame> {
    let group = columns::column(&table, label)?
        .cast(&DataType::String)?
        .with_name("group".into());
    table.drop_in_place(label)?;
    table.insert_column(0, group)?;
    table.insert_column(0, Column::new("by".into(), vec![by; table.height()]))?;
    Ok(table)
}
