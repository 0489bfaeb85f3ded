//! Ranks of channels: among all, and among those of the same category, language, region and size.

use crate::error::Result;
use crate::frame::columns;
use polars::prelude::{Column, DataFrame};
use std::collections::BTreeMap;

/// A percentile among fewer channels says little.
const FEWEST: usize = 10;

/// The scopes: the ending of the columns, and the column that must be equal.
const SCOPES: [(&str, Option<&str>); 5] = [
    ("", None),
    ("_in_category", Some("category")),
    ("_in_language", Some("language")),
    ("_in_region", Some("region")),
    ("_in_size", Some("size")),
];

/// The size of a channel by its subscribers; `None` if they are hidden.
pub(super) fn size(subscribers: Option<i64>) -> Option<&'static str> {
    Some(match subscribers? {
        ..1_000 => "below 1,000",
        1_000..10_000 => "1,000 to 10,000",
        10_000..100_000 => "10,000 to 100,000",
        100_000..1_000_000 => "100,000 to 1,000,000",
        _ => "1,000,000 and more",
    })
}

/// Adds `rank`, `of` and `percentile` by a column, for all channels and within each scope.
pub(super) fn with_ranks(mut table: DataFrame, by: &str) -> Result<DataFrame> {
    let values = columns::numbers(&table, by)?;
    for (ending, column) in SCOPES {
        let keys = match column {
            None => vec![Some(""); table.height()],
            Some(column) => columns::texts(&table, column)?,
        };
        let mut groups: BTreeMap<&str, Vec<(usize, f64)>> = BTreeMap::new();
        for (row, (key, value)) in keys.iter().zip(&values).enumerate() {
            if let (Some(key), Some(value)) = (key, value) {
                groups.entry(key).or_default().push((row, *value));
            }
        }
        let mut cells: Vec<(Option<i64>, Option<i64>, Option<f64>)> = vec![(None, None, None); table.height()];
        for members in groups.values_mut() {
            members.sort_by(|a, b| b.1.total_cmp(&a.1));
            let n = members.len();
            for tied in members.chunk_by(|a, b| a.1 == b.1) {
                let above = members.partition_point(|member| tied.first().is_some_and(|first| member.1 > first.1));
                let below = (n - above - tied.len()) as f64;
                let percentile = (n >= FEWEST).then(|| (below + tied.len() as f64 / 2.0) / n as f64 * 100.0);
                for (row, _) in tied {
                    if let Some(cell) = cells.get_mut(*row) {
                        *cell = (Some(above as i64 + 1), Some(n as i64), percentile);
                    }
                }
            }
        }
        let name = |name: &str| format!("{name}{ending}").into();
        let new = [
            Column::new(name("rank"), cells.iter().map(|cell| cell.0).collect::<Vec<_>>()),
            Column::new(name("of"), cells.iter().map(|cell| cell.1).collect::<Vec<_>>()),
            Column::new(name("percentile"), cells.iter().map(|cell| cell.2).collect::<Vec<_>>()),
        ];
        for column in new {
            table.with_column(column)?;
        }
    }
    Ok(table)
}

#[cfg(test)]
mod tests {
    use super::*;
    use polars::prelude::df;

    #[test]
    fn ranks_are_among_known_values_and_ties_share_theirs() {
        let table = df!(
            "x" => [Some(3.0), Some(1.0), None, Some(3.0), Some(2.0)],
            "category" => [Some("a"), Some("a"), Some("a"), None, Some("b")],
            "language" => [None::<&str>; 5],
            "region" => [None::<&str>; 5],
            "size" => [Some("s"); 5],
        );
        let ranked = with_ranks(table.unwrap(), "x").unwrap();
        let column = |name: &str| columns::integers(&ranked, name).unwrap();
        assert_eq!(column("rank"), [Some(1), Some(4), None, Some(1), Some(3)]);
        assert_eq!(column("of"), [Some(4), Some(4), None, Some(4), Some(4)]);
        assert_eq!(column("rank_in_category"), [Some(1), Some(2), None, None, Some(1)]);
        assert_eq!(column("rank_in_language"), [None; 5]);
        assert_eq!(
            columns::numbers(&ranked, "percentile").unwrap(),
            [None; 5],
            "fewer than ten"
        );
    }

    #[test]
    fn a_percentile_counts_those_below_and_half_of_the_equal_ones() {
        let values: Vec<f64> = (0..20).map(|n| f64::from(n / 2)).collect();
        let none = vec![None::<&str>; 20];
        let table = df!("x" => values, "category" => &none, "language" => &none, "region" => &none, "size" => &none);
        let ranked = with_ranks(table.unwrap(), "x").unwrap();
        let percentiles = columns::numbers(&ranked, "percentile").unwrap();
        assert_eq!(percentiles.first(), Some(&Some(5.0)));
        assert_eq!(percentiles.last(), Some(&Some(95.0)));
    }

    #[test]
    fn a_size_includes_its_first_number() {
        assert_eq!(size(Some(999)), Some("below 1,000"));
        assert_eq!(size(Some(1_000)), Some("1,000 to 10,000"));
        assert_eq!(size(Some(1_000_000)), Some("1,000,000 and more"));
        assert_eq!(size(None), None);
    }
}
