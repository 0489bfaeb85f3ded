//! How viewers respond: rates, their means, and their relation to views.

use super::key_figures;
use super::level;
use super::rates::{MEASURES, Measure, to_frame, values};
use crate::display::number;
use crate::display::report::report;
use crate::frame;
use crate::frame::columns;
use crate::stats::metrics::median;
use crate::stats::{self, Estimate, FEWEST_FOR_LINE};

use crate::display::number::{count, decimal, percent};
use crate::display::{Bundle, Show};
use crate::error::Result;
use polars::prelude::{Column, DataFrame};
use rayon::prelude::*;

/// The first of the measures, the rates, are compared with views; the velocity consists of them.
const COMPARED: usize = 3;

/// The result of [`engagement()`]. Its fields are data frames: filter, sort or plot them.
#[derive(Clone, Debug)]
pub struct Engagement {
    /// One row per video: the columns of [`rates`](super::rates()); `lift`, its views over those of the videos published
    /// around the same time (up to 10 before, 10 after, of the same format); and `engagement_rate_difference`,
    /// `like_rate_difference`, `comment_rate_difference`, its rates minus the median rates of those videos, in
    /// percentage points. Null with fewer than five such videos.
    pub videos: DataFrame,
    /// Four rows, one per measure: `measure`; `n`, the videos with a known value; `mean` with its Student interval
    /// `mean_low`, `mean_high`; `median` with its bootstrap interval `median_low`, `median_high`; `weighted`, all likes
    /// and comments over all views (videos with many views weigh more), with `weighted_low`, `weighted_high`; `band` of
    /// the median. Rates are in percent of views, the velocity in views per day. Intervals are 95% intervals; null
    /// below two videos (means) or five (median).
    pub means: DataFrame,
    /// Three rows, one per rate: how views go with it among videos published around the same time. `rate`; `n`, the
    /// videos with a known `lift` and difference; `step`, a difference of the rate in percentage points that is usual on
    /// this channel; `times`, the views for one step more over those without it, with the 95% interval `times_low`,
    /// `times_high`, from the least-squares line of ln(lift) on the difference; `p` (of no association); `r2`; `rho`,
    /// Spearman's rank correlation of the two, with its p value `rho_p`. Null below ten videos or if a variable is
    /// constant.
    pub fits: DataFrame,
    pub(crate) source: String,
}

/// Computes engagement rates and their bands, their means, and how views relate to them.
///
/// `videos` is a frame that [`clean`](crate::clean::clean()) returns. Views and rates are compared with those of the
/// videos published around the same time, so that growth of the channel is in neither. Every rate is divided by views,
/// so rates tend to fall as views rise, by chance alone: fewer views at a higher rate do not mean that engagement costs
/// views.
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
    let compared = Compared::new(videos, &values)?;
    let (listed, tables) = rayon::join(
        || listed(videos, &values, &compared),
        || tables(videos, &values, &compared),
    );
    let (means, fits) = tables?;
    Ok(Engagement {
        videos: listed?,
        means,
        fits,
        source: frame::source(videos)?,
    })
}

/// [`Engagement::means`] and [`Engagement::fits`] alone.
pub(crate) fn engagement_tables(videos: &DataFrame) -> Result<(DataFrame, DataFrame)> {
    let values = values(videos)?;
    tables(videos, &values, &Compared::new(videos, &values)?)
}

/// Videos compared with those published around the same time.
struct Compared {
    /// ln of the lift.
    lift: Vec<Option<f64>>,
    /// Differences of the rates.
    beside: Vec<Vec<Option<f64>>>,
}

impl Compared {
    fn new(videos: &DataFrame, values: &[Vec<Option<f64>>; 4]) -> Result<Compared> {
        let rates = values.iter().take(COMPARED);
        Ok(Compared {
            lift: level::relative(videos)?,
            beside: rates.map(|rate| level::beside(videos, rate)).collect::<Result<_>>()?,
        })
    }
}

fn listed(videos: &DataFrame, values: &[Vec<Option<f64>>; 4], compared: &Compared) -> Result<DataFrame> {
    let mut listed = to_frame(videos, values)?;
    let times: Vec<Option<f64>> = compared.lift.iter().map(|lift| lift.map(f64::exp)).collect();
    listed.with_column(Column::new("lift".into(), times))?;
    for (measure, beside) in MEASURES.iter().zip(&compared.beside) {
        listed.with_column(Column::new(format!("{}_difference", measure.name).into(), beside))?;
    }
    Ok(listed)
}

fn tables(videos: &DataFrame, values: &[Vec<Option<f64>>; 4], compared: &Compared) -> Result<(DataFrame, DataFrame)> {
    let views = columns::numbers(videos, "views")?;
    let (means, fits) = rayon::join(|| means(&views, values), || fits(&compared.lift, &compared.beside));
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

/// How views go with one rate.
struct Fit {
    n: i64,
    line: Option<stats::Line>,
    step: Option<f64>,
    rho: Option<(f64, f64)>,
}

fn fits(lift: &[Option<f64>], beside: &[Vec<Option<f64>>]) -> Result<DataFrame> {
    let fit = |rates: &Vec<Option<f64>>| {
        let pairs = rates.iter().zip(lift);
        let points: Vec<(f64, f64)> = pairs.filter_map(|(rate, lift)| Some(((*rate)?, (*lift)?))).collect();
        let enough = points.len() >= FEWEST_FOR_LINE;
        let (line, rho) = rayon::join(|| stats::line(&points), || stats::spearman(&points));
        let line = line.filter(|_| enough);
        let step = usual_step(points.iter().map(|(rate, _)| *rate).collect()).filter(|_| line.is_some());
        Fit {
            n: points.len() as i64,
            rho: rho.filter(|_| enough),
            line,
            step,
        }
    };
    let all: Vec<Fit> = beside.par_iter().map(fit).collect();
    let cells = |name: &str, cell: &dyn Fn(&Fit) -> Option<f64>| {
        Column::new(name.into(), all.iter().map(cell).collect::<Vec<_>>())
    };
    let times = |pick: fn(&stats::Line) -> f64| {
        move |of: &Fit| {
            let times = (pick(of.line.as_ref()?) * of.step?).exp();
            times.is_finite().then_some(times)
        }
    };
    let names: Vec<&str> = MEASURES.iter().take(all.len()).map(|measure| measure.name).collect();
    let columns = vec![
        Column::new("rate".into(), names),
        Column::new("n".into(), all.iter().map(|of| of.n).collect::<Vec<_>>()),
        cells("step", &|of| of.step),
        cells("times", &times(|line| line.slope)),
        cells("times_low", &times(|line| line.low)),
        cells("times_high", &times(|line| line.high)),
        cells("p", &|of| Some(of.line.as_ref()?.p)),
        cells("r2", &|of| Some(of.line.as_ref()?.r2)),
        cells("rho", &|of| Some(of.rho?.0)),
        cells("rho_p", &|of| Some(of.rho?.1)),
    ];
    Ok(DataFrame::new(all.len(), columns)?)
}

/// A difference that occurs: the usual distance from the middle, rounded down to 1, 2 or 5 times a power of ten.
fn usual_step(differences: Vec<f64>) -> Option<f64> {
    let distances: Vec<f64> = differences.iter().map(|value| value.abs()).collect();
    let n = distances.len() as f64;
    let usual = median(distances.clone()).filter(|usual| *usual > 0.0);
    let usual = usual.or_else(|| Some(distances.iter().sum::<f64>() / n))?;
    let power = 10_f64.powf(usual.log10().floor());
    let figure = usual / power;
    let step = [5.0, 2.0, 1.0].into_iter().find(|step| figure >= *step).unwrap_or(1.0) * power;
    (step.is_finite() && step > 0.0).then_some(step)
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
                "Views and engagement rate, compared with videos published around the same time: Spearman's rho {} \
                 (p {}). Views are part of both, so chance alone lowers it.",
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
            (
                "Views for one step more of a rate (percentage points), among videos published around the same time",
                &self.fits,
            ),
        ];
        let none = columns::numbers(&self.means, "n").is_ok_and(|n| n.iter().all(|n| *n == Some(0.0)));
        // Tables of unknown values tell nothing.
        let tables: &[(&str, &DataFrame)] = if none { &[] } else { &tables };
        key_figures::engagement(&self.means, &self.videos).above(report(
            "Engagement",
            &self.sentences(),
            tables,
            &self.source,
        ))
    }
}
