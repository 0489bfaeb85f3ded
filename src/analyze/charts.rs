//! The charts of popular videos, by region.

use super::calendar::WEEKDAYS;
use super::key_figures;
use super::text::words;
use super::{rates, tags};
use crate::display::number::{compact, count};
use crate::display::report::report;
use crate::display::{Bundle, Show};
use crate::error::Result;
use crate::frame;
use crate::frame::columns;
use crate::platform::time_zone;
use crate::stats::{self, Estimate};
use jiff::Timestamp;
use polars::prelude::{BooleanChunked, Column, DataFrame, NewChunkedArray};
use std::collections::{BTreeMap, BTreeSet};

/// The name of the chart without a category.
const WHOLE: &str = "all";

/// The result of [`charts()`]. Its data frames can be filtered, sorted and plotted.
#[derive(Clone, Debug)]
pub struct Charts {
    /// One row per chart, ordered by region; within a region the chart of all categories comes first.
    ///
    /// Columns: `region`, `category_id` (null for `all`), `category`, `n` (videos), `channels`, `shorts_share` (percent
    /// of the videos whose format is known), `median_minutes`, and the medians `median_views`, `engagement_rate`
    /// (percent of views) and `view_velocity` (views per day) with their 95% bootstrap intervals `…_low`, `…_high`.
    pub charts: DataFrame,
    /// One row per channel, the one with the most places first: `channel`, `regions`, `videos` (distinct), `best_rank`.
    pub channels: DataFrame,
    /// One row per word of the titles, the most frequent first: `word`, `videos`, `share` (percent of videos),
    /// `median_views`.
    pub words: DataFrame,
    /// One row per tag, the most widely used first: `tag`, `channels`, `videos`.
    pub tags: DataFrame,
    /// 24 rows: `hour` of publication in `time_zone` (0 to 23), `videos`.
    pub hours: DataFrame,
    /// 7 rows: `weekday` of publication in `time_zone` (Monday to Sunday), `videos`.
    pub weekdays: DataFrame,
    /// The time zone of the hours and weekdays.
    pub time_zone: String,
    /// Number of distinct videos in all charts together.
    pub videos: usize,
    pub(crate) source: String,
}

/// Summarises the charts of popular videos: by chart, channel, title word, tag and time of publication.
///
/// `charts` and `categories` are the frames that [`clean::charts`](crate::clean::charts()) and
/// [`clean::categories`](crate::clean::categories()) return. `time_zone` is an IANA name such as `"Europe/Berlin"`.
///
/// The charts list videos that have already succeeded. Hours and words that are frequent in them are frequent among all
/// uploads too, so nothing here shows that they cause success. A video in several charts counts once in `words`,
/// `tags`, `hours` and `weekdays`.
///
/// # Errors
/// `is_input()`: an unknown time zone, or a required column that is missing or of the wrong type.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let snapshot = fetch::charts(&["demo"])?;
/// let found = analyze::charts(&clean::charts(&snapshot)?, &clean::categories(&snapshot)?, "Europe/Berlin")?;
/// assert_eq!(found.charts.column("region")?.get(0)?.get_str(), Some("DE"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn charts(charts: &DataFrame, categories: &DataFrame, time_zone: &str) -> Result<Charts> {
    let zone = time_zone::named(time_zone)?;
    let distinct = distinct(charts)?;
    let published = columns::times(&distinct, "published_at")?;
    let (mut hours, mut weekdays) = (vec![0_i64; 24], vec![0_i64; 7]);
    for at in published.into_iter().flatten() {
        let Ok(at) = Timestamp::from_microsecond(at) else {
            continue;
        };
        let local = at.to_zoned(zone.clone());
        let places = [
            hours.get_mut(local.hour() as usize),
            weekdays.get_mut(local.weekday().to_monday_zero_offset() as usize),
        ];
        places.into_iter().flatten().for_each(|count| *count += 1);
    }
    Ok(Charts {
        charts: table(charts, &names(categories)?)?,
        channels: channels(charts)?,
        words: words(&distinct)?.table()?,
        tags: used_tags(&distinct)?,
        hours: DataFrame::new(
            24,
            vec![
                Column::new("hour".into(), (0..24_i64).collect::<Vec<_>>()),
                Column::new("videos".into(), hours),
            ],
        )?,
        weekdays: DataFrame::new(
            7,
            vec![
                Column::new("weekday".into(), WEEKDAYS.as_slice()),
                Column::new("videos".into(), weekdays),
            ],
        )?,
        time_zone: time_zone.to_owned(),
        videos: distinct.height(),
        source: frame::source(charts)?,
    })
}

/// Each video once, at its first place.
fn distinct(charts: &DataFrame) -> Result<DataFrame> {
    let mut seen = BTreeSet::new();
    let ids = columns::strings(charts, "video_id")?;
    let first: Vec<bool> = ids.into_iter().map(|id| seen.insert(id)).collect();
    Ok(charts.filter(&BooleanChunked::from_slice("first".into(), &first))?)
}

/// Names of categories by region and id; names without a region are stored under `None`.
fn names(categories: &DataFrame) -> Result<BTreeMap<(Option<String>, String), String>> {
    let regions = columns::strings(categories, "region")?;
    let ids = columns::strings(categories, "category_id")?;
    let words = columns::strings(categories, "category")?;
    let mut names = BTreeMap::new();
    for ((region, id), name) in regions.into_iter().zip(ids).zip(words) {
        if let (Some(id), Some(name)) = (id, name) {
            names.entry((None, id.clone())).or_insert_with(|| name.clone());
            names.insert((region, id), name);
        }
    }
    Ok(names)
}

fn table(charts: &DataFrame, names: &BTreeMap<(Option<String>, String), String>) -> Result<DataFrame> {
    let regions = columns::strings(charts, "region")?;
    let categories = columns::strings(charts, "chart_category")?;
    let mut rows: BTreeMap<(&Option<String>, &Option<String>), Vec<usize>> = BTreeMap::new();
    for (row, key) in regions.iter().zip(&categories).enumerate() {
        rows.entry(key).or_default().push(row);
    }
    let ids = columns::strings(charts, "channel_id")?;
    let shorts = columns::booleans(charts, "is_short")?;
    let seconds = columns::numbers(charts, "duration_s")?;
    let views = columns::numbers(charts, "views")?;
    let [engagement, _, _, velocity] = rates::values(charts)?;
    let pick = |values: &[Option<f64>], rows: &[usize]| -> Estimate {
        stats::median(
            rows.iter()
                .filter_map(|row| values.get(*row).copied().flatten())
                .collect(),
        )
    };
    let of = |values: &[Option<f64>]| rows.values().map(|rows| pick(values, rows)).collect::<Vec<_>>();
    let channels = rows.values().map(|rows| {
        let ids: BTreeSet<_> = rows.iter().filter_map(|row| ids.get(*row)).collect();
        ids.len() as i64
    });
    let share = rows.values().map(|rows| {
        let known: Vec<bool> = rows
            .iter()
            .filter_map(|row| shorts.get(*row).copied().flatten())
            .collect();
        let shorts = known.iter().filter(|short| **short).count();
        (!known.is_empty()).then(|| shorts as f64 / known.len() as f64 * 100.0)
    });
    let name = |(region, category): &(&Option<String>, &Option<String>)| match category {
        None => WHOLE.to_owned(),
        Some(id) => {
            let known = names
                .get(&((*region).clone(), id.clone()))
                .or_else(|| names.get(&(None, id.clone())));
            known.cloned().unwrap_or_else(|| format!("category {id}"))
        }
    };
    let minutes: Vec<Option<f64>> = of(&seconds)
        .iter()
        .map(|e| e.value.map(|seconds| seconds / 60.0))
        .collect();
    let mut columns = vec![
        Column::new(
            "region".into(),
            rows.keys().map(|key| key.0.clone()).collect::<Vec<_>>(),
        ),
        Column::new(
            "category_id".into(),
            rows.keys().map(|key| key.1.clone()).collect::<Vec<_>>(),
        ),
        Column::new("category".into(), rows.keys().map(name).collect::<Vec<_>>()),
        Column::new(
            "n".into(),
            rows.values().map(|rows| rows.len() as i64).collect::<Vec<_>>(),
        ),
        Column::new("channels".into(), channels.collect::<Vec<_>>()),
        Column::new("shorts_share".into(), share.collect::<Vec<_>>()),
        Column::new("median_minutes".into(), minutes),
    ];
    columns.extend(stats::estimates("median_views", &of(&views)));
    columns.extend(stats::estimates("engagement_rate", &of(&engagement)));
    columns.extend(stats::estimates("view_velocity", &of(&velocity)));
    Ok(DataFrame::new(rows.len(), columns)?)
}

#[derive(Default)]
struct ChartedChannel {
    title: String,
    regions: BTreeSet<String>,
    videos: BTreeSet<String>,
    best: Option<i64>,
}

fn channels(charts: &DataFrame) -> Result<DataFrame> {
    let (ids, titles) = (
        columns::strings(charts, "channel_id")?,
        columns::strings(charts, "channel_title")?,
    );
    let (regions, videos) = (
        columns::strings(charts, "region")?,
        columns::strings(charts, "video_id")?,
    );
    let ranks = columns::integers(charts, "rank")?;
    let mut found: BTreeMap<String, ChartedChannel> = BTreeMap::new();
    for ((((id, title), region), video), rank) in ids.into_iter().zip(titles).zip(regions).zip(videos).zip(ranks) {
        let Some(id) = id else { continue };
        let places = found.entry(id).or_default();
        places.title = title.unwrap_or_default();
        places.regions.extend(region);
        places.videos.extend(video);
        places.best = places.best.into_iter().chain(rank).min();
    }
    let mut found: Vec<ChartedChannel> = found.into_values().collect();
    found.sort_by(|a, b| {
        let order = (b.videos.len(), b.regions.len()).cmp(&(a.videos.len(), a.regions.len()));
        order.then(a.best.cmp(&b.best)).then(a.title.cmp(&b.title))
    });
    let count = |pick: fn(&ChartedChannel) -> usize| found.iter().map(|places| pick(places) as i64).collect::<Vec<_>>();
    Ok(DataFrame::new(
        found.len(),
        vec![
            Column::new(
                "channel".into(),
                found.iter().map(|p| p.title.as_str()).collect::<Vec<_>>(),
            ),
            Column::new("regions".into(), count(|places| places.regions.len())),
            Column::new("videos".into(), count(|places| places.videos.len())),
            Column::new("best_rank".into(), found.iter().map(|p| p.best).collect::<Vec<_>>()),
        ],
    )?)
}

/// All tags: those that a channel without tags does not use.
fn used_tags(videos: &DataFrame) -> Result<DataFrame> {
    let channels = columns::strings(videos, "channel_id")?;
    let channels = channels.into_iter().map(Option::unwrap_or_default).collect();
    tags::missing(&videos.head(Some(0)), &[(videos.clone(), channels)], false)
}

crate::display::show::display_as_shown!(Charts);

impl Show for Charts {
    fn bundle(&self) -> Bundle {
        let text = |name: &str, row: usize| columns::strings(&self.charts, name).ok()?.get(row).cloned().flatten();
        let mut sentences = Vec::new();
        for row in 0..self.charts.height() {
            let number = |name: &str| columns::number(&self.charts, name, row);
            if text("category", row).as_deref() == Some(WHOLE) {
                sentences.push(format!(
                    "{}: {} of {}, median {} views.",
                    text("region", row).unwrap_or_else(|| "no region".to_owned()),
                    count(number("n").unwrap_or(0.0) as usize, "video"),
                    count(number("channels").unwrap_or(0.0) as usize, "channel"),
                    number("median_views").map_or("–".to_owned(), compact),
                ));
            }
        }
        sentences.push(
            "These are YouTube's Trending Music, Movies and Gaming charts: the API's “most popular” since 21 July 2025."
                .to_owned(),
        );
        let tables = [("Charts", &self.charts), ("Channels in the charts", &self.channels)];
        key_figures::charts(&self.charts, WHOLE).above(report("Charts compared", &sentences, &tables, &self.source))
    }
}
