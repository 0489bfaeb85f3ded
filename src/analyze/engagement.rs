//! How viewers respond: rates, their means, and their relation to views.

use super::key_figures;
use super::rates::{MEASURES, Measure, to_frame, values};
use crate::display::number;
use crate::display::report::report;
use crate::frame;
use crate::frame::columns;
use crate::stats::{self, Estimate};

use crate::display::number::{count, decimal, percent};
use crate::display::{Bundle, Show};
use crate::error::Result;
use polars::prelude::{Column, DataFrame};
use rayon::prelude::*;

/// The result of [`engagement()`]. Its fields are data frames: filter, sort or plot them.
#[derive(Clone, Debug)]
pub struct Engagement {
    /// One row per video: the columns of [`rates`](super::rates()).
    pub videos: DataFrame,
    /// Four rows, one per measure: `measure`; `n`, the videos with a known value; `mean` with its Student interval
    /// `mean_low`, `mean_high`; `median` with its bootstrap interval `median_low`, `median_high`; `weighted`, all likes
    /// and comments over all views (videos with many views weigh more), with `weighted_low`, `weighted_high`; `band` of
    /// the median. Rates are in percent of views, the velocity in views per day. Intervals are 95% intervals; null
    /// below two videos (means) or five (median).
    pub means: DataFrame,
    /// Three rows, one per rate: the least-squares line of ln(views) on the rate. `rate`; `n`, the videos with known
    /// views and rate; `slope`, the change of ln(views) per percentage point, with its 95% interval `low`, `high`; `p`
    /// (of a slope of 0); `r2`; `intercept`; `rho`, Spearman's rank correlation of views and rate, with its p value
    /// `rho_p`. Null below three videos or if a variable is constant.
    pub fits: DataFrame,
    pub(crate) source: String,
}

/// Computes engagement rates and their bands, their means, and how views relate to them.
///
/// `videos` is a frame that [`clean`](crate::clean::clean()) returns. Every rate is divided by views, so rates tend to
/// fall as views rise, by chance alone: a negative slope does not mean that engagement costs views.
///
/// # Errors
/// `is_input()`: a required column is missing or of the wrong type.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let engagement = analyze::engagement(&clean(&fetch("demo")?)?)?;
/// assert_eq!(engagement.means.height(), 4);
/// assert_eq!(engagement.fits.height(), 3);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn engagement(videos: &DataFrame) -> Result<Engagement> {
    let values = values(videos)?;
    let (rates, tables) = rayon::join(|| to_frame(videos, &values), || tables(videos, &values));
    let (means, fits) = tables?;
    Ok(Engagement {
        videos: rates?,
        means,
        fits,
        source: frame::source(videos)?,
    })
}

/// [`Engagement::means`] and [`Engagement::fits`] alone.
pub(crate) fn engagement_tables(videos: &DataFrame) -> Result<(DataFrame, DataFrame)> {
    tables(videos, &values(videos)?)
}

fn tables(videos: &DataFrame, values: &[Vec<Option<f64>>; 4]) -> Result<(DataFrame, DataFrame)> {
    let views = columns::numbers(videos, "views")?;
    let (means, fits) = rayon::join(|| means(&views, values), || fits(&views, values));
    Ok((means?, fits?))
}

fn means(views: &[Option<f64>], values: &[Vec<Option<f64>>; 4]) -> Result<DataFrame> {
    let of = |(measure, values): (&Measure, &Vec<Option<f64>>)| {
        let known: Vec<f64> = values.iter().flatten().copied().collect();
        let pairs = values.iter().zip(views);
        let pairs = pairs.filter_map(|(rate, views)| Some(((*rate)? * (*views)?, (*views)?)));
        // Of a velocity there is no sum of parts over a sum of wholes.
        let weighted = match measure.name {
            "view_velocity" => Estimate::default(),
            _ => stats::ratio(&pairs.collect::<Vec<_>>()),
        };
        (stats::mean(&known), (stats::median(known), weighted))
    };
    let all: Vec<_> = MEASURES.par_iter().zip(values).map(of).collect();
    let (means, rest): (Vec<_>, Vec<_>) = all.into_iter().unzip();
    let (medians, weighted): (Vec<_>, Vec<_>) = rest.into_iter().unzip();
    let n: Vec<i64> = means.iter().map(|mean| mean.n as i64).collect();
    let bands = MEASURES.iter().zip(&medians);
    let bands: Vec<Option<&str>> = bands.map(|(measure, m)| m.value.map(|v| measure.band(v))).collect();
    let mut columns = vec![
        Column::new("measure".into(), MEASURES.map(|measure| measure.name)),
        Column::new("n".into(), n),
    ];
    columns.extend(stats::estimates("mean", &means));
    columns.extend(stats::estimates("median", &medians));
    columns.extend(stats::estimates("weighted", &weighted));
    columns.push(Column::new("band".into(), bands));
    Ok(DataFrame::new(MEASURES.len(), columns)?)
}

fn fits(views: &[Option<f64>], values: &[Vec<Option<f64>>; 4]) -> Result<DataFrame> {
    let fit = |(measure, rates): (&Measure, &Vec<Option<f64>>)| {
        let points: Vec<(f64, f64)> = rates
            .iter()
            .zip(views)
            .filter_map(|(rate, views)| Some(((*rate)?, (*views)?.ln())))
            .collect();
        let (line, rho) = rayon::join(|| stats::line(&points), || stats::spearman(&points));
        ((measure.name, points.len() as i64), (line, rho))
    };
    let all: Vec<_> = MEASURES.par_iter().zip(values).take(3).map(fit).collect();
    let (names, fitted): (Vec<_>, Vec<_>) = all.into_iter().unzip();
    let (names, n): (Vec<_>, Vec<_>) = names.into_iter().unzip();
    let (lines, rhos): (Vec<_>, Vec<_>) = fitted.into_iter().unzip();
    let of =
        |pick: fn(&stats::Line) -> f64| -> Vec<Option<f64>> { lines.iter().map(|l| l.as_ref().map(pick)).collect() };
    let columns = vec![
        Column::new("rate".into(), names),
        Column::new("n".into(), n),
        Column::new("slope".into(), of(|line| line.slope)),
        Column::new("low".into(), of(|line| line.low)),
        Column::new("high".into(), of(|line| line.high)),
        Column::new("p".into(), of(|line| line.p)),
        Column::new("r2".into(), of(|line| line.r2)),
        Column::new("intercept".into(), of(|line| line.intercept)),
        Column::new(
            "rho".into(),
            rhos.iter().map(|r| r.map(|(rho, _)| rho)).collect::<Vec<_>>(),
        ),
        Column::new(
            "rho_p".into(),
            rhos.iter().map(|r| r.map(|(_, p)| p)).collect::<Vec<_>>(),
        ),
    ];
    Ok(DataFrame::new(lines.len(), columns)?)
}

impl Engagement {
    fn sentences(&self) -> Vec<String> {
        let mut sentences = Vec::new();
        let cell = |name: &str| columns::number(&self.means, name, 0);
        if let (Some(median), Some(n)) = (cell("median"), cell("n")) {
            let interval = match (cell("median_low"), cell("median_high")) {
                (Some(low), Some(high)) => format!(" (95% interval {} to {})", percent(low), percent(high)),
                _ => String::new(),
            };
            let n = count(n as usize, "video");
            sentences.push(format!(
                "Half of {n} have an engagement rate above {}{interval}.",
                percent(median)
            ));
        } else {
            sentences.push("No video has views, likes and comments, so there is no rate to report.".to_owned());
        }
        let unknown = self.videos.column("engagement_rate").map_or(0, Column::null_count);
        if unknown > 0 {
            let videos = count(unknown, "video");
            sentences.push(format!(
                "{videos} without a rate: no views yet, or likes or comments hidden."
            ));
        }
        if let (Some(rho), Some(p)) = (
            columns::number(&self.fits, "rho", 0),
            columns::number(&self.fits, "rho_p", 0),
        ) {
            sentences.push(format!(
                "Views and engagement rate: Spearman's rho {} (p {}). Views are part of both, so chance alone lowers \
                 it.",
                decimal(rho, 2),
                number::p_value(p)
            ));
        }
        sentences
    }
}

crate::display::show::display_as_shown!(Engagement);

impl Show for Engagement {
    fn bundle(&self) -> Bundle {
        let tables = [
            ("Rates in percent of views, velocity in views per day", &self.means),
            ("Least squares of ln(views) on each rate", &self.fits),
        ];
        key_figures::engagement(&self.means, &self.videos).above(report(
            "Engagement",
            &self.sentences(),
            &tables,
            &self.source,
        ))
    }
}
