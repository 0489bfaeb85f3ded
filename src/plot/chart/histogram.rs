//! Histograms.

use super::arranged::arranged;
use super::spec::Chart;
use super::values::{number, numbers, unit};
use super::words::{plain, rows, titled};
use crate::display::number::count;
use crate::error::Result;
use crate::plot::figure::{Axis, Bin, Figure, Mark, Scale, Series};
use crate::plot::ticks::even_edges;
use crate::stats::metrics::quantile;

pub(super) fn draw(chart: &Chart) -> Result<Figure> {
    let values = numbers(&chart.frame, &chart.x)?;
    let mut known: Vec<f64> = values.iter().copied().flatten().collect();
    known.sort_by(f64::total_cmp);
    let figure =
        Figure::new(format!("Distribution of {}", plain(&chart.x))).subtitle(rows(known.len(), chart.frame.height()));
    let edges = match (chart.bins, known.first().zip(known.last())) {
        (Some(n), Some((low, high))) if high > low => even_edges(*low, *high, n as f64),
        _ => Bin::edges(&known),
    };
    let (Some(q1), Some(q3)) = (quantile(&known, 0.25), quantile(&known, 0.75)) else {
        return Ok(figure.empty(format!("No row has a known value of {}.", plain(&chart.x))));
    };
    let groups = chart.panels()?;
    let series = groups.iter().map(|group| {
        let of_group = group.rows.iter().filter_map(|row| values.get(*row).copied().flatten());
        let mut bins = Bin::counted(of_group, &edges);
        for bin in &mut bins {
            bin.hover = format!(
                "{} to {}\n{}",
                number(bin.from, &chart.x),
                number(bin.to, &chart.x),
                count(bin.count as usize, "row")
            );
        }
        vec![Series::new("Rows", chart.panel_colour(group), Mark::Bins(bins)).unlabelled()]
    });
    let series = series.collect();
    let figure = figure.reading(format!(
        "Half of the values are between {} and {}.",
        number(q1, &chart.x),
        number(q3, &chart.x)
    ));
    let x = Axis::new(titled(&chart.x), Scale::Linear).unit(unit(&chart.x));
    Ok(arranged(figure, &groups, series, x, Axis::new("Rows", Scale::FromZero)))
}
