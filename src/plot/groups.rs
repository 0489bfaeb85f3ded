//! Bars of groups of uploads: their views relative to the usual level at the time.

use super::Figure;
use super::figure::{Axis, Bar, Mark, Scale, Series};
use super::theme::Colour;
use crate::display::number::{count, decimal, with_interval};
use crate::error::Result;
use crate::frame::columns;
use polars::prelude::DataFrame;

/// Bars of the median lift of each row of `groups` (as [`Uploads`](crate::analyze::Uploads) describes them), with 95%
/// intervals as whiskers; grey below ten uploads, none below five.
pub(super) fn lifts(figure: Figure, groups: &DataFrame, names: Vec<String>, axis: &str) -> Result<Figure> {
    let (bars, uploads) = bars(groups, &names)?;
    let figure = figure.x(Axis::new(axis, Scale::Names(names.clone()))).y(Axis::new(
        "Views relative to videos around the same time",
        Scale::FromZero,
    ));
    if uploads == 0 {
        return Ok(
            figure.empty("No upload can be compared: this needs five others of its format around the same time.")
        );
    }
    if bars.iter().all(|bar| bar.value.is_nan()) {
        let reason = figure.reading.clone();
        return Ok(figure.empty(reason));
    }
    let words = match figure.subtitle.as_str() {
        "" => explained(uploads),
        about => format!("{about} · {}", explained(uploads)),
    };
    let figure = figure.subtitle(words);
    Ok(series(bars).into_iter().fold(figure, Figure::with))
}

/// Explains whiskers and grey bars, with the sample size.
fn explained(uploads: usize) -> String {
    format!(
        "{} · whiskers: 95% interval · grey: under 10 uploads",
        count(uploads, "upload")
    )
}

/// The bars and the reference line at 1.
pub(super) fn series(bars: Vec<Bar>) -> [Series; 2] {
    let usual = [(-0.5, 1.0), (bars.len() as f64 - 0.5, 1.0)].map(|(x, y)| (x, Some(y)));
    let reference = Mark::Line {
        points: usual.to_vec(),
        hovers: Vec::new(),
        strong: false,
        dashed: true,
    };
    [
        Series::new("Lift", Colour::Main, Mark::Bars(bars)).unlabelled(),
        Series::new("As usual", Colour::Neutral, reference).unlabelled(),
    ]
}

/// One bar per row, and the number of uploads behind them.
pub(super) fn bars(groups: &DataFrame, names: &[String]) -> Result<(Vec<Bar>, usize)> {
    let column = |name: &str| columns::numbers(groups, name);
    let (lift, low, high) = (column("lift")?, column("lift_low")?, column("lift_high")?);
    let (n, views) = (column("n")?, column("median_views")?);
    let (views_low, views_high) = (column("median_views_low")?, column("median_views_high")?);
    let verdicts = columns::strings(groups, "verdict")?;
    let at = |values: &[Option<f64>], row: usize| values.get(row).copied().flatten();
    let bars = names.iter().enumerate().map(|(row, name)| {
        let verdict = verdicts.get(row).and_then(Option::as_deref).unwrap_or_default();
        let interval = at(&low, row).zip(at(&high, row));
        let mut lines = vec![name.clone(), count(at(&n, row).unwrap_or(0.0) as usize, "upload")];
        if let Some(lift) = at(&lift, row) {
            let range = interval.map_or_else(String::new, |(low, high)| {
                format!(" (95%: {} to {})", decimal(low, 2), decimal(high, 2))
            });
            lines.push(format!("{} × the usual views{range}", decimal(lift, 2)));
        }
        if let Some(views) = at(&views, row) {
            let known = at(&views_low, row).zip(at(&views_high, row));
            lines.push(format!("median {} views", with_interval(views, known)));
        }
        lines.push(verdict.to_owned());
        // A median without an interval stands on fewer than five uploads: nothing to draw.
        let value = at(&lift, row).filter(|_| interval.is_some()).unwrap_or(f64::NAN);
        Bar {
            value,
            interval,
            hover: lines.join("\n"),
            grey: verdict.starts_with("not enough"),
        }
    });
    Ok((bars.collect(), n.iter().flatten().sum::<f64>() as usize))
}
