//! What is drawn of several rows.

use crate::error::{Error, Kind, Result, nearest};
use crate::stats::metrics;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Statistic {
    Sum,
    Mean,
    Median,
    Min,
    Max,
    Count,
}

const ALL: [(&str, Statistic); 6] = [
    ("sum", Statistic::Sum),
    ("mean", Statistic::Mean),
    ("median", Statistic::Median),
    ("min", Statistic::Min),
    ("max", Statistic::Max),
    ("count", Statistic::Count),
];

impl Statistic {
    pub fn named(name: &str) -> Result<Statistic> {
        let found = ALL.iter().find(|(known, _)| *known == name);
        found.map(|(_, statistic)| *statistic).ok_or_else(|| {
            let next = match nearest(name, ALL.iter().map(|(known, _)| *known)) {
                Some(near) => format!("did you mean \"{near}\"?"),
                None => "use sum, mean, median, min, max or count".to_owned(),
            };
            Error::new(
                Kind::Input,
                format!("there is no statistic \"{}\"", name.escape_debug()),
            )
            .hint(next)
        })
    }

    /// The statistic of known values; none if there are none.
    pub fn of(self, values: Vec<f64>) -> Option<f64> {
        if values.is_empty() {
            return None;
        }
        Some(match self {
            Statistic::Sum => values.iter().sum(),
            Statistic::Mean => metrics::mean(&values)?,
            Statistic::Median => metrics::median(values)?,
            Statistic::Min => values.into_iter().fold(f64::INFINITY, f64::min),
            Statistic::Max => values.into_iter().fold(f64::NEG_INFINITY, f64::max),
            Statistic::Count => values.len() as f64,
        })
    }

    /// In front of the name of what is measured.
    pub fn before(self, measure: &str) -> String {
        match self {
            Statistic::Sum => format!("Sum of {measure}"),
            Statistic::Mean => format!("Mean {measure}"),
            Statistic::Median => format!("Median {measure}"),
            Statistic::Min => format!("Minimum {measure}"),
            Statistic::Max => format!("Maximum {measure}"),
            Statistic::Count => format!("Rows with known {measure}"),
        }
    }
}
