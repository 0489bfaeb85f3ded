//! Partial dependence (Friedman 2001): the mean prediction when one feature is set to a value in every video while the
//! others stay unchanged; with an interval from the models of the folds.

use super::fold::Fold;
use super::importance::columns_of;
use super::learn::Fitted;
use super::rows::Rows;
use crate::analyze::calendar::MONTHS;
use crate::display::number::{capitalised, compact};
use crate::error::Result;
use crate::features::Feature;
use crate::platform::interrupt;
use crate::stats::critical;
use crate::stats::metrics::{mean, quantile};
use ndarray::{Array2, Axis};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use std::f64::consts::TAU;
use std::ops::Range;

/// Size of the sample of videos, spread evenly over time.
const VIDEOS: usize = 100;
/// Values tried for a feature that has more.
const VALUES: usize = 9;
/// Number of features, the most important first.
const FEATURES: usize = 6;

/// One value of a feature.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Step {
    /// In natural units: hours, 1 to 7, 1 to 12, minutes, days, 0 or 1.
    pub(crate) value: f64,
    pub(crate) label: String,
    /// Videos in the data with this value; for a feature with many values, those nearest to it.
    pub(crate) videos: usize,
    /// On the scale of the fit.
    pub(crate) predicted: f64,
    pub(crate) low: f64,
    pub(crate) high: f64,
}

/// How predictions depend on one feature.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Dependence {
    pub(crate) feature: String,
    /// Whether values are names without an order.
    pub(crate) names: bool,
    pub(crate) steps: Vec<Step>,
    /// The largest prediction minus the smallest (of two values that videos have), with its interval.
    pub(crate) best: usize,
    pub(crate) worst: usize,
    pub(crate) gap: (f64, f64, f64),
}

/// A value to set: what it is called, and the cells.
struct Setting {
    value: f64,
    label: String,
    cells: Vec<f64>,
    videos: usize,
}

/// Of the most important features, in the order of `names`.
pub(crate) fn dependence(
    rows: &Rows,
    folds: &[Fold],
    model: &Fitted,
    chosen: &[&Feature],
    names: &[&str],
) -> Result<Vec<Dependence>> {
    let places = columns_of(chosen);
    let sample: Vec<usize> = (0..rows.len()).step_by(every(rows.len())).collect();
    let x = rows.x.select(Axis(0), &sample);
    let wanted: Vec<(&&Feature, Range<usize>)> = names
        .iter()
        .take(FEATURES)
        .filter_map(|name| {
            let place = chosen.iter().position(|feature| feature.name == *name)?;
            Some((chosen.get(place)?, places.get(place)?.clone()))
        })
        .collect();
    let of = |(feature, columns): (&&Feature, Range<usize>)| -> Result<Option<Dependence>> {
        interrupt::check()?;
        let settings = settings(feature, &columns, rows);
        if settings.len() < 2 {
            return Ok(None);
        }
        let full = curve(model, &x, &columns, &settings);
        let parts: Vec<Vec<f64>> = folds
            .iter()
            .map(|fold| curve(&fold.model, &x, &columns, &settings))
            .collect();
        Ok(Some(summary(feature, settings, &full, &parts)))
    };
    let found: Vec<Option<Dependence>> = wanted.into_par_iter().map(of).collect::<Result<_>>()?;
    Ok(found.into_iter().flatten().collect())
}

/// The sample takes one video in this many.
fn every(videos: usize) -> usize {
    videos.div_ceil(VIDEOS).max(1)
}

/// The size of the sample.
pub(crate) fn averaged(videos: usize) -> usize {
    videos.div_ceil(every(videos))
}

fn summary(feature: &Feature, settings: Vec<Setting>, full: &[f64], parts: &[Vec<f64>]) -> Dependence {
    let at = |values: &[f64], place: usize| values.get(place).copied().unwrap_or(f64::NAN);
    let order = |a: &usize, b: &usize| at(full, *a).total_cmp(&at(full, *b));
    let seen = || (0..settings.len()).filter(|place| settings.get(*place).is_some_and(|s| s.videos > 0));
    let best = seen().max_by(order).unwrap_or(0);
    let worst = seen().min_by(order).unwrap_or(0);
    let gaps: Vec<f64> = parts.iter().map(|part| at(part, best) - at(part, worst)).collect();
    let gap = at(full, best) - at(full, worst);
    let half = half_width(&gaps);
    let names = feature.columns.len() > 2 && cycle(feature).is_none();
    let step = |(place, setting): (usize, Setting)| {
        let half = half_width(&parts.iter().map(|part| at(part, place)).collect::<Vec<_>>());
        let predicted = at(full, place);
        Step {
            value: setting.value,
            label: setting.label,
            videos: setting.videos,
            predicted,
            low: predicted - half,
            high: predicted + half,
        }
    };
    Dependence {
        feature: feature.name.to_owned(),
        names,
        best,
        worst,
        gap: (gap, gap - half, gap + half),
        steps: settings.into_iter().enumerate().map(step).collect(),
    }
}

/// Half of the 95% interval of a number that each fold's model returns too: the delete-a-group jackknife (Efron &
/// Tibshirani 1993, chapter 11), with Student's t.
fn half_width(values: &[f64]) -> f64 {
    let k = values.len() as f64;
    let centre = mean(values).unwrap_or(0.0);
    let squares: f64 = values.iter().map(|value| (value - centre).powi(2)).sum();
    let t = critical((k - 1.0).max(1.0)).unwrap_or(f64::INFINITY);
    ((k - 1.0) / k * squares).sqrt() * t
}

fn curve(model: &Fitted, x: &Array2<f64>, columns: &Range<usize>, settings: &[Setting]) -> Vec<f64> {
    let of = |setting: &Setting| {
        let mut set = x.clone();
        for (column, value) in columns.clone().zip(&setting.cells) {
            if column < set.ncols() {
                set.column_mut(column).fill(*value);
            }
        }
        mean(&model.predict(set.view())).unwrap_or(f64::NAN)
    };
    settings.iter().map(of).collect()
}

/// How many steps a cycle has, where the feature is one: sine and cosine.
fn cycle(feature: &Feature) -> Option<usize> {
    match (feature.columns, feature.name) {
        ([sine, cosine], _) if !(sine.ends_with("_sin") && cosine.ends_with("_cos")) => None,
        ([_, _], "month") => Some(12),
        ([_, _], "hour") => Some(24),
        _ => None,
    }
}

fn settings(feature: &Feature, columns: &Range<usize>, rows: &Rows) -> Vec<Setting> {
    let column = |place: usize| -> Vec<f64> {
        match columns.start + place < rows.x.ncols() {
            true => rows.x.column(columns.start + place).to_vec(),
            false => Vec::new(),
        }
    };
    if let Some(steps) = cycle(feature) {
        let length = steps as f64;
        let (sine, cosine) = (column(0), column(1));
        let angle = |(sine, cosine): (&f64, &f64)| sine.atan2(*cosine).rem_euclid(TAU) / TAU * length;
        let seen: Vec<f64> = sine.iter().zip(&cosine).map(angle).collect();
        let setting = |step: usize| {
            let middle = step as f64;
            let (sine, cosine) = (middle / length * TAU).sin_cos();
            let gap = |value: &&f64| ((**value - middle + length / 2.0).rem_euclid(length) - length / 2.0).abs() <= 0.5;
            Setting {
                value: if steps == 12 { middle + 1.0 } else { middle },
                label: if steps == 12 {
                    month(step).into()
                } else {
                    format!("{step}:00")
                },
                cells: vec![sine, cosine],
                videos: seen.iter().filter(gap).count(),
            }
        };
        return (0..steps).map(setting).collect();
    }
    if feature.columns.len() > 1 {
        // One of them is 1, the others are 0.
        let prefix = format!("{}_", feature.name);
        let setting = |(place, name): (usize, &&str)| Setting {
            value: place as f64 + 1.0,
            label: capitalised(&name.strip_prefix(&prefix).unwrap_or(*name).replace('_', " ")),
            cells: (0..feature.columns.len())
                .map(|other| f64::from(other == place))
                .collect(),
            videos: column(place).iter().filter(|value| **value > 0.5).count(),
        };
        let all = feature.columns.iter().enumerate().map(setting);
        return all.filter(|setting| setting.videos > 0).collect();
    }
    let seen: Vec<f64> = {
        let mut seen = column(0);
        seen.retain(|value| value.is_finite());
        seen.sort_unstable_by(f64::total_cmp);
        seen
    };
    let mut values = seen.clone();
    values.dedup();
    let yes_no = values.iter().all(|value| *value == 0.0 || *value == 1.0);
    if values.len() > VALUES {
        // Between the 2.5th and the 97.5th percentile: the rest is too thin.
        let share = |step: usize| 0.025 + 0.95 * step as f64 / (VALUES - 1) as f64;
        values = (0..VALUES).filter_map(|step| quantile(&seen, share(step))).collect();
        values.dedup();
    }
    let level = feature.name == "recent_level";
    let logarithmic = level || feature.columns.iter().any(|column| column.ends_with("_log"));
    let nearest = |value: f64| {
        let near = |one: &f64| {
            values
                .iter()
                .copied()
                .min_by(|a, b| (a - one).abs().total_cmp(&(b - one).abs()))
        };
        seen.iter().filter(|one| near(one) == Some(value)).count()
    };
    let setting = |value: &f64| {
        let shown = if logarithmic { value.exp_m1() } else { *value };
        Setting {
            value: shown,
            label: match yes_no {
                true if *value == 1.0 => "yes".into(),
                true => "no".into(),
                false if level => format!("{} views", compact(shown)),
                false => amount(shown),
            },
            cells: vec![*value],
            videos: nearest(*value),
        }
    };
    values.iter().map(setting).collect()
}

fn amount(value: f64) -> String {
    if value.abs() >= 100.0 || value.fract() == 0.0 {
        format!("{value:.0}")
    } else {
        format!("{value:.1}")
    }
}

pub(super) fn month(index: usize) -> &'static str {
    MONTHS.get(index).copied().unwrap_or("")
}
