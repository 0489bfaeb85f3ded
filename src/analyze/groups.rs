//! Comparison of groups of uploads: how many, how many views, how far from the usual level, and whether that can be
//! chance.

use super::level;
use crate::display::number;
use crate::frame::columns::{self, optional};
use crate::stats::{self, Against, Estimate};

use crate::display::number::{count, decimal};
use crate::error::Result;
use polars::prelude::{Column, DataFrame};
use rayon::prelude::*;

/// A comparison needs at least this many uploads with a lift.
const COMPARED_FROM: usize = 10;
/// A difference is reported below this p value, corrected for all tests of its family.
pub(crate) const SIGNIFICANT: f64 = 0.05;
/// The verdict on a group of fewer than ten uploads.
pub(crate) const NOT_ENOUGH: &str = "not enough uploads to say";

/// What is compared: one value per video.
pub(crate) struct Groups {
    pub(crate) views: Vec<Option<f64>>,
    /// From [`level::relative`](super::level::relative).
    pub(crate) lift: Vec<Option<f64>>,
    pub(crate) engagement: Vec<Option<f64>>,
}

impl Groups {
    /// One row per group, in the order of `labels`, whose length is the number of groups. `group` holds the group of
    /// each video, `None` for videos that are left out. With `answers` (corrected tests, one per group) the table has
    /// `p` and `verdict`, which reports a difference for p below [`SIGNIFICANT`]; without them `enough`.
    pub(crate) fn table(
        &self,
        labels: Vec<Column>,
        group: &[Option<usize>],
        answers: Option<&[Option<Against>]>,
    ) -> Result<DataFrame> {
        let groups = labels.first().map_or(0, Column::len);
        let uploads = members(group.iter().map(|g| g.map(|_| 1.0)), group, groups);
        let of = |values: &[Option<f64>]| members(values.iter().copied(), group, groups);
        let lifts = of(&self.lift);
        // The views of the same videos as those of the lift, so that one `n` stands for both.
        let views = of(&lifted(&self.views, &self.lift));
        let engagement = of(&lifted(&self.engagement, &self.lift));

        let counts: Vec<i64> = uploads.iter().map(|group| group.len() as i64).collect();
        let all = counts.iter().sum::<i64>().max(1) as f64;
        let shares: Vec<f64> = counts.iter().map(|count| *count as f64 / all * 100.0).collect();
        let n: Vec<usize> = lifts.iter().map(Vec::len).collect();
        let medians = |groups: Vec<Vec<f64>>| groups.into_par_iter().map(stats::median).collect::<Vec<Estimate>>();

        let mut columns = labels;
        columns.push(Column::new("uploads".into(), counts));
        columns.push(Column::new("share".into(), shares));
        columns.push(Column::new("n".into(), n.iter().map(|n| *n as i64).collect::<Vec<_>>()));
        columns.extend(stats::estimates("median_views", &medians(views)));
        let lift: Vec<Estimate> = medians(lifts).into_iter().map(|e| e.map(f64::exp)).collect();
        columns.extend(stats::estimates("lift", &lift));
        columns.extend(stats::estimates("engagement_rate", &medians(engagement)));
        if let Some(answers) = answers {
            columns.extend(verdicts(answers));
        } else {
            let enough: Vec<bool> = n.iter().map(|n| *n >= stats::FEWEST).collect();
            columns.push(Column::new("enough".into(), enough));
        }
        Ok(DataFrame::new(groups, columns)?)
    }

    /// A rank test of the lift of each group against all others, not yet corrected for their number.
    pub(crate) fn tests(&self, group: &[Option<usize>], groups: usize) -> Vec<Option<Against>> {
        let (lifts, group): (Vec<f64>, Vec<usize>) = self
            .lift
            .iter()
            .zip(group)
            .filter_map(|(lift, group)| Some(((*lift)?, (*group)?)))
            .unzip();
        stats::rank_sums(&lifts, &group, groups, COMPARED_FROM)
    }
}

fn verdicts(answers: &[Option<Against>]) -> [Column; 2] {
    let verdict = |answer: &Option<Against>| match answer {
        None => NOT_ENOUGH,
        Some(against) if against.p >= SIGNIFICANT => "no difference seen",
        Some(against) if against.above => "above",
        Some(_) => "below",
    };
    [
        Column::new("p".into(), answers.iter().map(|a| a.map(|a| a.p)).collect::<Vec<_>>()),
        Column::new("verdict".into(), answers.iter().map(verdict).collect::<Vec<_>>()),
    ]
}

/// Whether groups of videos differ in views, in words: their lifts by rank tests, corrected for the number of groups.
/// `group` holds the place of each video's group in `names`.
pub(crate) fn finding(videos: &DataFrame, group: &[Option<usize>], names: &[String], what: &str) -> Result<String> {
    let views = optional(videos, "views", columns::numbers)?;
    let groups = Groups {
        lift: level::beside_if_dated(videos, &level::logs(&views))?,
        engagement: vec![None; views.len()],
        views,
    };
    let answers = stats::holm(groups.tests(group, names.len()));
    let table = groups.table(vec![Column::new("group".into(), names)], group, Some(&answers))?;
    let name = |row: usize| names.get(row).cloned().unwrap_or_default();
    Ok(describe(&table, what, &name))
}

/// The values of the videos that have a lift.
fn lifted(values: &[Option<f64>], lift: &[Option<f64>]) -> Vec<Option<f64>> {
    values
        .iter()
        .zip(lift)
        .map(|(value, lift)| value.filter(|_| lift.is_some()))
        .collect()
}

fn members(values: impl Iterator<Item = Option<f64>>, group: &[Option<usize>], groups: usize) -> Vec<Vec<f64>> {
    let mut members = vec![Vec::new(); groups];
    for (value, group) in values.zip(group) {
        if let (Some(value), Some(members)) = (value, group.and_then(|group| members.get_mut(group))) {
            members.push(value);
        }
    }
    members
}

/// The row with the highest lift among those whose verdict is `above`.
pub(crate) fn best(table: &DataFrame) -> Option<usize> {
    ranked(table, "above").first().copied()
}

/// The rows with this verdict, the furthest from 1 first.
fn ranked(table: &DataFrame, verdict: &str) -> Vec<usize> {
    let verdicts = columns::strings(table, "verdict").unwrap_or_default();
    let lifts = columns::numbers(table, "lift").unwrap_or_default();
    let rows = verdicts.iter().zip(lifts).enumerate();
    let mut rows: Vec<(usize, f64)> = rows
        .filter_map(|(row, (of, lift))| Some((row, lift.filter(|_| of.as_deref() == Some(verdict))?)))
        .collect();
    rows.sort_by(|a, b| b.1.ln().abs().total_cmp(&a.1.ln().abs()));
    rows.into_iter().map(|(row, _)| row).collect()
}

/// What the verdicts of a table say, in a sentence or two; `name` returns the name of a row's group. Every part of a
/// report that speaks of these groups uses this text, so that no two parts differ.
pub(crate) fn describe(table: &DataFrame, what: &str, name: &dyn Fn(usize) -> String) -> String {
    let verdicts = columns::strings(table, "verdict").unwrap_or_default();
    let known = |verdict: &&String| *verdict != NOT_ENOUGH;
    let asked = verdicts.iter().flatten().filter(known).count();
    if asked < 2 {
        return format!(
            "Not enough uploads to say which {what} is best: this needs at least two {what}s with {COMPARED_FROM} \
             uploads each."
        );
    }
    let (above, below) = (ranked(table, "above"), ranked(table, "below"));
    let cell = |column: &str, row: usize| columns::number(table, column, row);
    let size = |row: usize| {
        let interval = cell("lift_low", row).zip(cell("lift_high", row));
        let interval = interval.map_or_else(String::new, |(low, high)| {
            format!("95% interval {} to {}, ", decimal(low, 2), decimal(high, 2))
        });
        format!(
            "{} times the views of the videos just before and after ({interval}{}, p {})",
            decimal(cell("lift", row).unwrap_or(f64::NAN), 2),
            count(cell("n", row).unwrap_or_default() as usize, "upload"),
            number::p_value(cell("p", row).unwrap_or(1.0)),
        )
    };
    let names = |rows: &[usize]| rows.iter().map(|row| name(*row)).collect::<Vec<_>>().join(", ");
    match (above.as_slice(), below.as_slice()) {
        ([], []) => format!(
            "No {what} has significantly more or fewer views than the others: {} compared.",
            count(asked, what)
        ),
        ([], [worst, others @ ..]) => {
            let others = if others.is_empty() {
                String::new()
            } else {
                format!(" Also below: {}.", names(others))
            };
            format!(
                "No {what} has significantly more views than the others, but {} has fewer: {}.{others}",
                name(*worst),
                size(*worst)
            )
        }
        ([best, others @ ..], below) => {
            let mut sentence = format!("Best {what}: {}, {}.", name(*best), size(*best));
            if !others.is_empty() {
                sentence.push_str(&format!(" Also above: {}.", names(others)));
            }
            if !below.is_empty() {
                sentence.push_str(&format!(" Below: {}.", names(below)));
            }
            sentence
        }
    }
}
