//! Facts about each topic: its terms, its size, the views of its videos.

use super::sparse::SparseRows;
use super::tfidf::Tfidf;
use crate::analyze::rates::engagement_rates;
use crate::error::Result;
use crate::frame::columns;
use crate::frame::columns::optional;
use crate::frame::shorts;
use crate::stats::{self, Estimate};
use polars::prelude::DataFrame;

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
    pub views: Estimate,
    pub views_of_shorts: Estimate,
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

/// For each topic the terms whose mean weight in the topic exceeds their mean weight in all titles the most.
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
            stats::median(of_format.filter_map(|row| at(&views, *row)).collect())
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
            engagement_rate: stats::metrics::median(rows.iter().filter_map(|row| at(&rates, *row)).collect()),
            duration_s: stats::metrics::median(rows.iter().filter_map(|row| at(&durations, *row)).collect()),
        }
    };
    Ok(terms.into_iter().enumerate().map(topic).collect())
}
