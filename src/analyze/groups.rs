//! Groups of uploads compared: how many, how many views, how much more than usual, and whether that can be chance.

use super::plain;
use super::stats::{self, Estimate};
use crate::error::Result;
use polars::prelude::{Column, DataFrame};

/// Fewer uploads with a lift are not compared.
const COMPARED_FROM: usize = 10;
/// A difference is told below this p, corrected for the number of groups. Half of 5%: hours and weekdays are asked together.
pub(crate) const SIGNIFICANT: f64 = 0.025;
/// The verdict on a group of fewer than ten uploads.
pub(crate) const NOT_ENOUGH: &str = "not enough uploads to say";

/// What is compared, a value a video.
pub(crate) struct Groups {
    pub(crate) views: Vec<Option<f64>>,
    /// As [`level::relative`](super::level::relative) gives it.
    pub(crate) lift: Vec<Option<f64>>,
    pub(crate) engagement: Vec<Option<f64>>,
}

impl Groups {
    /// One row a group, in the order of the `labels`, whose length is the number of groups. `group` holds the group of each
    /// video, `None` for videos that are left out. `compared` adds `p` and `verdict`; otherwise `enough` is added.
    pub(crate) fn table(&self, labels: Vec<Column>, group: &[Option<usize>], compared: bool) -> Result<DataFrame> {
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
        let medians = |groups: Vec<Vec<f64>>| groups.into_iter().map(stats::median).collect::<Vec<Estimate>>();

        let mut columns = labels;
        columns.push(Column::new("uploads".into(), counts));
        columns.push(Column::new("share".into(), shares));
        columns.push(Column::new("n".into(), n.iter().map(|n| *n as i64).collect::<Vec<_>>()));
        columns.extend(plain::estimates("median_views", &medians(views)));
        let lift: Vec<Estimate> = medians(lifts).into_iter().map(|e| e.map(f64::exp)).collect();
        columns.extend(plain::estimates("lift", &lift));
        columns.extend(plain::estimates("engagement_rate", &medians(engagement)));
        if compared {
            columns.extend(self.comparison(group, groups));
        } else {
            let enough: Vec<bool> = n.iter().map(|n| *n >= stats::FEWEST).collect();
            columns.push(Column::new("enough".into(), enough));
        }
        Ok(DataFrame::new(groups, columns)?)
    }

    fn comparison(&self, group: &[Option<usize>], groups: usize) -> [Column; 2] {
        let (lifts, group): (Vec<f64>, Vec<usize>) = self
            .lift
            .iter()
            .zip(group)
            .filter_map(|(lift, group)| Some(((*lift)?, (*group)?)))
            .unzip();
        let answers = stats::against_rest(&lifts, &group, groups, COMPARED_FROM);
        let verdict = |answer: &Option<stats::Against>| match answer {
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
