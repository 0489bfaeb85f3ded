//! Frames of other origin in our schema, so that every analysis works on them.

mod convert;
mod headers;

use super::shorts::LONGEST_SHORT_S;
use crate::display::notice;
use crate::display::number::count;
use crate::error::{Context, Error, Kind, Result, nearest};
use crate::frame::SOURCE;
use crate::frame::origin::{self, Source};
use crate::schema::{Field, VIDEOS};
use headers::{normal, source_of};
use polars::prelude::*;
use std::collections::HashMap;

/// How a frame of other origin is adopted; what is not set is taken from well-known headers.
///
/// ```
/// use tubelab::clean::AdoptOptions;
///
/// let options = AdoptOptions::new().column("views", "Aufrufe").fetched_at("2018-06-14").source("trending.csv");
/// assert_ne!(options, AdoptOptions::new());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AdoptOptions {
    columns: Vec<(String, String)>,
    fetched_at: Option<String>,
    channel: Option<String>,
    source: Option<String>,
    every_row: bool,
}

impl AdoptOptions {
    /// Everything by well-known headers.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes a column of [`schema::VIDEOS`](crate::schema::VIDEOS) from this column of the frame.
    #[must_use]
    pub fn column(mut self, ours: impl Into<String>, theirs: impl Into<String>) -> Self {
        self.columns.push((ours.into(), theirs.into()));
        self
    }

    /// The day (2018-06-14) or time (RFC 3339) when the figures were read, for frames without such a column.
    #[must_use]
    pub fn fetched_at(mut self, time: impl Into<String>) -> Self {
        self.fetched_at = Some(time.into());
        self
    }

    /// The title of the channel, for frames of one channel that do not name it.
    #[must_use]
    pub fn channel(mut self, title: impl Into<String>) -> Self {
        self.channel = Some(title.into());
        self
    }

    /// Where the data are from, for the source line of figures.
    #[must_use]
    pub fn source(mut self, words: impl Into<String>) -> Self {
        self.source = Some(words.into());
        self
    }

    /// Keeps every row; otherwise a video that stands in several rows keeps the one with the latest figures.
    #[must_use]
    pub fn every_row(mut self, every: bool) -> Self {
        self.every_row = every;
        self
    }
}

/// Converts a frame of other origin to one with the columns of [`schema::VIDEOS`](crate::schema::VIDEOS) and `source`,
/// which says in every figure that the data are not from the API.
///
/// The headers of Kaggle's trending videos, YouTube Studio's "Export current view", Google Takeout and similar files are
/// known; [`adopt_with`] names others. Times without a zone are taken as UTC. A column that the frame does not have is
/// null, and nothing is made up: without a column that says so, `is_short` is known only for videos of more than three
/// minutes. A video that stands in several rows keeps the one with the latest figures. What was taken from where stands
/// below the next table that a notebook shows.
///
/// # Errors
/// `is_input()`: no column has ids or titles, or none has times of publication; or a column does not have the values
/// that it should, with the first row that is wrong.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let found = df!(
///     "video_id" => ["a", "b"],
///     "title" => ["One", "Two"],
///     "publish_time" => ["2017-11-13T17:13:01.000Z", "2017-11-14T09:00:00.000Z"],
///     "views" => [748374, 2418783],
///     "tags" => ["\"first\"|\"second\"", "[none]"]
/// )?;
/// let videos = clean::adopt(&found)?;
/// let rates = analyze::rates(&videos)?;
/// assert_eq!(rates.height(), 2);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn adopt(frame: &DataFrame) -> Result<DataFrame> {
    adopt_with(frame, &AdoptOptions::new())
}

/// As [`adopt`], with columns, time and source named.
///
/// # Errors
/// As [`adopt`]; `is_input()`: a named column does not exist, or the time is none.
///
/// # Examples
/// ```
/// use tubelab::clean::{AdoptOptions, adopt_with};
/// use tubelab::prelude::*;
///
/// let found = df!("Titel" => ["One"], "Datum" => ["2024-01-31"], "Aufrufe" => [12])?;
/// let options = AdoptOptions::new().column("title", "Titel").column("published_at", "Datum").column("views", "Aufrufe");
/// assert_eq!(adopt_with(&found, &options)?.sum("views")?, Some(12.0));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn adopt_with(frame: &DataFrame, options: &AdoptOptions) -> Result<DataFrame> {
    let videos = adopted(frame, options).with_context(|| "adopting a frame as videos")?;
    origin::remember(Source::Own, &videos);
    Ok(videos)
}

fn adopted(frame: &DataFrame, options: &AdoptOptions) -> Result<DataFrame> {
    let taken = taken(frame, options)?;
    let of = |field: &str| taken.get(field).map(String::as_str);
    if of("video_id").is_none() && of("title").is_none() {
        return Err(missing(frame, "video_id", "ids or titles of videos"));
    }
    if of("published_at").is_none() {
        return Err(missing(frame, "published_at", "times of publication"));
    }
    let mut columns = Vec::with_capacity(VIDEOS.len() + 1);
    for field in VIDEOS {
        columns.push(match of(field.name) {
            Some(theirs) => convert::column(field, frame.column(theirs)?)?,
            None => Column::full_null(field.name.into(), frame.height(), &dtype(field)),
        });
    }
    let mut videos = DataFrame::new(frame.height(), columns)?;
    if of("fetched_at").is_none()
        && let Some(text) = &options.fetched_at
    {
        let at = convert::moment(text).ok_or_else(|| {
            Error::new(Kind::Input, format!("\"{}\" is no day or time", text.escape_debug()))
                .hint("write it as 2018-06-14 or 2018-06-14T09:00:00Z")
        })?;
        let times = Int64Chunked::full("fetched_at".into(), at, frame.height());
        videos.with_column(
            times
                .into_datetime(TimeUnit::Microseconds, Some(TimeZone::UTC))
                .into_series()
                .into_column(),
        )?;
    }
    if let Some(title) = options.channel.as_deref().filter(|_| of("channel_title").is_none()) {
        videos.with_column(StringChunked::full("channel_title".into(), title, frame.height()).into_column())?;
    }
    if of("is_short").is_none() {
        let (known, evidence) = long(&videos)?;
        videos.with_column(known)?;
        videos.with_column(evidence)?;
    }
    let source = options.source.clone().unwrap_or_else(|| source_of(frame).to_owned());
    videos.with_column(StringChunked::full(SOURCE.into(), &source, frame.height()).into_column())?;
    let videos = rows(&videos, options)?;
    notice::leave(said(frame, &taken, &videos, options));
    Ok(videos)
}

/// For each of our columns the one of the frame that it is taken from.
fn taken(frame: &DataFrame, options: &AdoptOptions) -> Result<HashMap<&'static str, String>> {
    let mut taken = HashMap::new();
    for (ours, theirs) in &options.columns {
        let field = VIDEOS.iter().find(|field| field.name == ours).ok_or_else(|| {
            let near = nearest(ours, VIDEOS.iter().map(|field| field.name));
            Error::new(
                Kind::Input,
                format!("the schema has no column `{}`", ours.escape_debug()),
            )
            .hint(match near {
                Some(near) => format!("did you mean `{near}`?"),
                None => "the columns are those of schema::VIDEOS".to_owned(),
            })
        })?;
        if frame.column(theirs).is_err() {
            let names = frame.get_column_names();
            let near = nearest(theirs, names.iter().map(|name| name.as_str()));
            return Err(Error::new(
                Kind::Input,
                format!("the frame has no column `{}`", theirs.escape_debug()),
            )
            .hint(match near {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("its columns are {}", listed(frame)),
            }));
        }
        taken.insert(field.name, theirs.clone());
    }
    for field in VIDEOS {
        let known = headers::of(field.name);
        let position = |name: &PlSmallStr| known.iter().position(|known| *known == normal(name));
        let names = frame.get_column_names();
        let best = names
            .into_iter()
            .filter_map(|name| Some((position(name)?, name)))
            .min_by_key(|(at, _)| *at);
        if let Some((_, name)) = best {
            taken.entry(field.name).or_insert_with(|| name.to_string());
        }
    }
    Ok(taken)
}

fn missing(frame: &DataFrame, field: &str, what: &str) -> Error {
    Error::new(Kind::Input, format!("no column of the frame is known to have {what}")).hint(format!(
        "name it: clean::adopt_with(&frame, &clean::AdoptOptions::new().column(\"{field}\", \"…\"))?; the columns are {}",
        listed(frame)
    ))
}

fn listed(frame: &DataFrame) -> String {
    let mut names: Vec<&str> = frame
        .get_column_names()
        .into_iter()
        .take(40)
        .map(|name| name.as_str())
        .collect();
    if frame.width() > names.len() {
        names.push("…");
    }
    names.join(", ")
}

fn dtype(field: &Field) -> DataType {
    match field.kind {
        "i64" => DataType::Int64,
        "f64" => DataType::Float64,
        "bool" => DataType::Boolean,
        "list[str]" => DataType::List(Box::new(DataType::String)),
        "str" => DataType::String,
        _ => DataType::Datetime(TimeUnit::Microseconds, Some(TimeZone::UTC)),
    }
}

/// `is_short` and its evidence by the duration alone: it can only disprove a Short.
fn long(videos: &DataFrame) -> Result<(Column, Column)> {
    let seconds = videos.column("duration_s")?.i64()?;
    let is_long = |seconds: Option<i64>| seconds.is_some_and(|seconds| seconds > LONGEST_SHORT_S);
    let known = seconds.iter().map(|seconds| is_long(seconds).then_some(false));
    let evidence = seconds.iter().map(|seconds| is_long(seconds).then_some("duration"));
    Ok((
        BooleanChunked::from_iter_options("is_short".into(), known).into_column(),
        StringChunked::from_iter_options("short_evidence".into(), evidence).into_column(),
    ))
}

/// Each video once, without the row of totals that YouTube Studio adds; by time of publication.
fn rows(videos: &DataFrame, options: &AdoptOptions) -> Result<DataFrame> {
    let ids = videos.column("video_id")?.str()?;
    let fetched: Vec<Option<i64>> = videos.column("fetched_at")?.datetime()?.physical().iter().collect();
    let mut newest: HashMap<&str, (usize, Option<i64>)> = HashMap::new();
    let mut kept: Vec<usize> = Vec::with_capacity(videos.height());
    for (row, (id, at)) in ids.iter().zip(fetched).enumerate() {
        match id {
            Some("Total" | "Totals") => {}
            Some(id) if !options.every_row => {
                let known = newest.entry(id).or_insert((row, at));
                if at >= known.1 {
                    *known = (row, at);
                }
            }
            _ => kept.push(row),
        }
    }
    kept.extend(newest.into_values().map(|(row, _)| row));
    let published: Vec<Option<i64>> = videos.column("published_at")?.datetime()?.physical().iter().collect();
    let key = |row: &usize| (published.get(*row).copied().flatten(), ids.get(*row), *row);
    kept.sort_by(|a, b| key(a).cmp(&key(b)));
    let rows = kept.into_iter().map(|row| row as IdxSize).collect();
    Ok(videos.take(&IdxCa::from_vec(PlSmallStr::EMPTY, rows))?)
}

/// What was taken from where, in one sentence or two.
fn said(frame: &DataFrame, taken: &HashMap<&str, String>, videos: &DataFrame, options: &AdoptOptions) -> String {
    let pairs: Vec<String> = VIDEOS
        .iter()
        .filter_map(|field| {
            let theirs = taken.get(field.name)?;
            Some(match theirs == field.name {
                true => field.name.to_owned(),
                false => format!("{} from `{theirs}`", field.name),
            })
        })
        .collect();
    let mut sentence = format!("{} adopted: {}.", count(videos.height(), "video"), pairs.join(", "));
    if videos.height() < frame.height() {
        sentence.push_str(&format!(
            " Of {}, each video keeps the one with the latest figures.",
            count(frame.height(), "row")
        ));
    }
    if !taken.contains_key("fetched_at") && options.fetched_at.is_none() {
        sentence.push_str(
            " No column says when the figures were read, so nothing can be said about ages. Next: name the day with \
             clean::AdoptOptions::new().fetched_at(\"2018-06-14\").",
        );
    }
    sentence
}
