//! Comparison of groups of uploads: how many, how many views, how far from the usual level, and whether that can be
//! chance.

use crate::display::number;
use crate::frame::columns;
use crate::stats::{self, Estimate};

use crate::display::number::{count, decimal};
use crate::error::Result;
use polars::prelude::{Column, DataFrame};
use rayon::prelude::*;

/// A comparison needs at least this many uploads with a lift.
const COMPARED_FROM: usize = 10;
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
    /// each video, `None` for videos that are left out. `below` is the p value (corrected for the number of groups)
    /// below which `verdict` reports a difference; without it the table has `enough` instead of `p` and `verdict`.
    pub(crate) fn table(&self, labels: Vec<Column>, group: &[Option<usize>], below: Option<f64>) -> Result<DataFrame> {
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
        if let Some(below) = below {
            columns.extend(self.comparison(group, groups, below));
        } else {
            let enough: Vec<bool> = n.iter().map(|n| *n >= stats::FEWEST).collect();
            columns.push(Column::new("enough".into(), enough));
        }
        Ok(DataFrame::new(groups, columns)?)
    }

    fn comparison(&self, group: &[Option<usize>], groups: usize, below: f64) -> [Column; 2] {
        let (lifts, group): (Vec<f64>, Vec<usize>) = self
            .lift
            .iter()
            .zip(group)
            .filter_map(|(lift, group)| Some(((*lift)?, (*group)?)))
            .unzip();
        let answers = stats::against_rest(&lifts, &group, groups, COMPARED_FROM);
        let verdict = |answer: &Option<stats::Against>| match answer {
            None => NOT_ENOUGH,
            Some(against) if against.p >= below => "no difference seen",
            Some(against) if against.above => "above",
            Some(_) => "below",
        };
        [
            Column::new("p".into(), answers.iter().map(|a| a.map(|a| a.p)).collect::<Vec<_>>()),
            Column::new("verdict".into(), answers.iter().map(verdict).collect::<Vec<_>>()),
        ]
    }
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
    let verdicts = columns::strings(table, "verdict").ok()?;
    let lifts = columns::numbers(table, "lift").ok()?;
    let above = verdicts.iter().zip(lifts).enumerate();
    above
        .filter_map(|(group, (verdict, lift))| Some((group, lift.filter(|_| verdict.as_deref() == Some("above"))?)))
        .max_by(|a, b| a.1.total_cmp(&b.1))
        .map(|(group, _)| group)
}

/// What the table says about the best of its groups, in a sentence; `name` returns the name of a row's group.
pub(crate) fn describe_best(table: &DataFrame, what: &str, below: f64, name: &dyn Fn(usize) -> String) -> String {
    let verdicts = columns::strings(table, "verdict").unwrap_or_default();
    let asked = verdicts
        .iter()
        .flatten()
        .filter(|verdict| *verdict != NOT_ENOUGH)
        .count();
    let compared = count(asked, what);
    if asked < 2 {
        return format!("Not enough uploads to say which {what} is best.");
    }
    let Some(group) = best(table) else {
        return format!(
            "No {what} has significantly higher views than the others: {compared} compared, significance level {below}."
        );
    };
    let cell = |column: &str| columns::number(table, column, group).unwrap_or_default();
    format!(
        "Best {what}: {}. Its views were {} times those of videos published around the same time (95% interval {} to \
         {}, {}, p {} over {compared}).",
        name(group),
        decimal(cell("lift"), 2),
        decimal(cell("lift_low"), 2),
        decimal(cell("lift_high"), 2),
        count(cell("n") as usize, "upload"),
        number::p_value(cell("p")),
    )
}
