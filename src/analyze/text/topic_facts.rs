//! What is known of each topic: its terms, its size, how its videos do.

use super::median::{Median, median};
use super::sparse::SparseRows;
use super::tfidf::Tfidf;
use super::topics::TopicModel;
use crate::analyze::rates::engagement_rates;
use crate::display::number::{UNKNOWN, compact, count, decimal, full, percent};
use crate::display::{Bundle, Show, facts};
use crate::error::Result;
use crate::frame::columns;
use crate::frame::columns::optional;
use crate::frame::shorts;
use polars::prelude::{Column, DataFrame};

/// Terms that name a topic.
const TERMS: usize = 6;

/// One topic.
#[derive(Clone, Debug)]
pub(crate) struct Topic {
    pub terms: Vec<String>,
    pub videos: usize,
    pub shorts: usize,
    pub share: f64,
    /// Of videos that are no Shorts.
    pub views: Option<Median>,
    pub views_of_shorts: Option<Median>,
    pub mean_views: Option<f64>,
    pub engagement_rate: Option<f64>,
    pub duration_s: Option<f64>,
}

impl Topic {
    /// The first terms, as a name.
    pub fn name(&self) -> String {
        let first: Vec<&str> = self.terms.iter().take(3).map(String::as_str).collect();
        first.join(" · ")
    }
}

/// For each topic the terms whose mean weight in it exceeds that in all titles most.
pub(super) fn terms(tfidf: &Tfidf, weights: &SparseRows, labels: &[Option<usize>], k: usize) -> Vec<Vec<String>> {
    let n = tfidf.terms().len();
    let mut sums = vec![vec![0.0; n]; k];
    let mut sizes = vec![0.0; k];
    for (row, label) in labels.iter().enumerate() {
        let Some((sums, size)) = label.and_then(|label| Some((sums.get_mut(label)?, sizes.get_mut(label)?))) else {
            continue;
        };
        *size += 1.0;
        for (column, weight) in weights.row(row) {
            if let Some(sum) = sums.get_mut(column) {
                *sum += weight;
            }
        }
    }
    let titles: f64 = sizes.iter().sum();
    let overall: Vec<f64> = (0..n)
        .map(|term| sums.iter().filter_map(|sums| sums.get(term)).sum::<f64>() / titles)
        .collect();
    let of_topic = |(sums, size): (&Vec<f64>, &f64)| {
        let mut excess: Vec<(f64, &String)> = sums
            .iter()
            .zip(&overall)
            .zip(tfidf.terms())
            .map(|((sum, overall), term)| (sum / size.max(1.0) - overall, term))
            .filter(|(excess, _)| *excess > 0.0)
            .collect();
        excess.sort_by(|a, b| b.0.total_cmp(&a.0));
        excess.into_iter().take(TERMS).map(|(_, term)| term.clone()).collect()
    };
    sums.iter().zip(&sizes).map(of_topic).collect()
}

pub(super) fn topics(videos: &DataFrame, labels: &[Option<usize>], terms: Vec<Vec<String>>) -> Result<Vec<Topic>> {
    let views = optional(videos, "views", columns::numbers)?;
    let rates = engagement_rates(videos)?;
    let durations = optional(videos, "duration_s", columns::numbers)?;
    let shorts = shorts(videos)?;
    let total = labels.iter().flatten().count().max(1) as f64;
    let topic = |(number, terms): (usize, Vec<String>)| {
        let rows: Vec<usize> = (0..labels.len())
            .filter(|row| labels.get(*row) == Some(&Some(number)))
            .collect();
        let at = |list: &[Option<f64>], row: usize| list.get(row).copied().flatten();
        let short = |row: usize| shorts.get(row).copied().flatten();
        let of_format = |wanted: bool| {
            let of_format = rows.iter().filter(|row| short(**row) == Some(wanted));
            median(of_format.filter_map(|row| at(&views, *row)).collect())
        };
        let known: Vec<f64> = rows.iter().filter_map(|row| at(&views, *row)).collect();
        Topic {
            terms,
            videos: rows.len(),
            shorts: rows.iter().filter(|row| short(**row) == Some(true)).count(),
            share: rows.len() as f64 / total * 100.0,
            views: of_format(false),
            views_of_shorts: of_format(true),
            mean_views: (!known.is_empty()).then(|| known.iter().sum::<f64>() / known.len() as f64),
            engagement_rate: median(rows.iter().filter_map(|row| at(&rates, *row)).collect()).map(|m| m.value),
            duration_s: median(rows.iter().filter_map(|row| at(&durations, *row)).collect()).map(|m| m.value),
        }
    };
    Ok(terms.into_iter().enumerate().map(topic).collect())
}

impl TopicModel {
    /// A row for each topic, the largest first: `topic` (from 1), `terms` (those that set it apart, the clearest first),
    /// `videos`, `share` (percent of the titles that are in a topic), `shorts`, the median views with its
    /// distribution-free 95% interval of videos (`median_views`, `low_95`, `high_95`) and of Shorts
    /// (`median_views_shorts`, `low_95_shorts`, `high_95_shorts`), `mean_views` of both, and the medians of
    /// `engagement_rate` (percent of views) and `duration_s` (seconds). Null where nothing is known; intervals below six
    /// videos. A frame without `is_short` has videos only.
    pub fn table(&self) -> Result<DataFrame> {
        let of = &self.topics;
        let numbers = |name: &str, value: &dyn Fn(&Topic) -> Option<f64>| {
            Column::new(name.into(), of.iter().map(value).collect::<Vec<_>>())
        };
        let counts = |name: &str, value: &dyn Fn(usize, &Topic) -> usize| {
            let values = of.iter().enumerate().map(|(at, topic)| value(at, topic) as i64);
            Column::new(name.into(), values.collect::<Vec<_>>())
        };
        let low = |median: Option<Median>| median.and_then(|m| m.interval).map(|(low, _)| low);
        let high = |median: Option<Median>| median.and_then(|m| m.interval).map(|(_, high)| high);
        let columns = vec![
            counts("topic", &|at, _| at + 1),
            Column::new(
                "terms".into(),
                of.iter().map(|t| t.terms.join(", ")).collect::<Vec<_>>(),
            ),
            counts("videos", &|_, topic| topic.videos),
            numbers("share", &|t| Some(t.share)),
            counts("shorts", &|_, topic| topic.shorts),
            numbers("median_views", &|t| t.views.map(|m| m.value)),
            numbers("low_95", &|t| low(t.views)),
            numbers("high_95", &|t| high(t.views)),
            numbers("median_views_shorts", &|t| t.views_of_shorts.map(|m| m.value)),
            numbers("low_95_shorts", &|t| low(t.views_of_shorts)),
            numbers("high_95_shorts", &|t| high(t.views_of_shorts)),
            numbers("mean_views", &|t| t.mean_views),
            numbers("engagement_rate", &|t| t.engagement_rate),
            numbers("duration_s", &|t| t.duration_s),
        ];
        Ok(DataFrame::new(of.len(), columns)?)
    }

    /// How well the topics are apart, in a word: Kaufman and Rousseeuw's reading of the silhouette (Finding Groups in Data,
    /// 1990, table 4).
    fn apart(&self) -> String {
        let Some(silhouette) = self.silhouette else {
            return UNKNOWN.to_owned();
        };
        let word = match silhouette {
            s if s > 0.7 => "a strong structure",
            s if s > 0.5 => "a reasonable structure",
            s if s > 0.25 => "a weak structure that may be artificial",
            _ => "no substantial structure: read the topics as a rough map",
        };
        format!("{} ({word})", decimal(silhouette, 2))
    }
}

impl Show for TopicModel {
    fn bundle(&self) -> Bundle {
        let titles: usize = self.topics.iter().map(|topic| topic.videos).sum();
        let how = if self.tries.is_empty() {
            "as asked for"
        } else {
            "by the highest silhouette"
        };
        let mut lines = vec![
            (
                "Topics".to_owned(),
                format!("{}, {how}", full(self.topics.len() as i64)),
            ),
            (
                "Titles".to_owned(),
                format!(
                    "{} in a topic, {} without a word of the vocabulary ({})",
                    full(titles as i64),
                    full(self.labels().iter().filter(|label| label.is_none()).count() as i64),
                    count(self.tfidf.terms().len(), "term")
                ),
            ),
            ("Mean silhouette".to_owned(), self.apart()),
        ];
        for (at, topic) in self.topics.iter().enumerate() {
            let views = topic.views.map_or_else(|| UNKNOWN.to_owned(), |m| compact(m.value));
            lines.push((
                format!("Topic {}", at + 1),
                format!(
                    "{} ({}, {}; median views {views})",
                    topic.terms.join(", "),
                    count(topic.videos, "video"),
                    percent(topic.share)
                ),
            ));
        }
        let lines: Vec<(&str, String)> = lines
            .iter()
            .map(|(label, text)| (label.as_str(), text.clone()))
            .collect();
        facts("Topics of titles", &lines)
    }
}
