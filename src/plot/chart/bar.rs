//! Bars.

use super::arranged::arranged;
use super::spec::Chart;
use super::statistic::Statistic;
use super::values::{Names, number, numbers, unit};
use super::words::{plain, rows, titled};
use crate::display::number::{capitalised, count, full};
use crate::error::{Error, Kind, Result};
use crate::plot::figure::{Axis, Bar, Figure, Mark, Scale, Series};

/// More bars than this cannot be told apart.
const BARS: usize = 40;
/// Names longer than this, or more bars than this, are written from left to right.
const SHORT: usize = 10;
const UPRIGHT: usize = 31;
/// Letters that fit side by side below a plot.
const WIDE: usize = 120;

pub(super) fn draw(chart: &Chart) -> Result<Figure> {
    let names = Names::read(&chart.frame, &chart.x)?;
    let values = numbers(&chart.frame, &chart.y)?;
    let mut repeated = vec![false; names.names.len()];
    let groups = chart.panels()?;
    let mut several = false;
    let mut totals: Vec<Vec<Option<f64>>> = Vec::new();
    let (mut drawn, mut all_values) = (0, vec![Vec::new(); names.names.len()]);
    let statistic = chart.statistic_or(Statistic::Sum)?;
    for group in &groups {
        let mut cells = vec![Vec::new(); names.names.len()];
        for row in &group.rows {
            let place = names.rows.get(*row).copied().flatten();
            let value = values.get(*row).copied().flatten();
            if let Some((place, value)) = place.zip(value)
                && let (Some(cell), Some(all)) = (cells.get_mut(place), all_values.get_mut(place))
            {
                cell.push(value);
                all.push(value);
                drawn += 1;
            }
        }
        for (cell, repeated) in cells.iter().zip(&mut repeated) {
            *repeated |= cell.len() > 1;
        }
        several |= cells.iter().any(|cell| cell.len() > 1);
        totals.push(cells.into_iter().map(|cell| statistic.of(cell)).collect());
    }
    let measure = match several || chart.statistic.is_some() {
        true => statistic.before(&plain(&chart.y)),
        false => titled(&chart.y),
    };
    let figure = Figure::new(format!("{measure} by {}", plain(&chart.x)));
    let n = rows(drawn, chart.frame.height());
    let overall: Vec<Option<f64>> = all_values.into_iter().map(|values| statistic.of(values)).collect();
    let (order, shown) = order(chart, &names, &overall)?;
    let Some(first) = best(&order, &overall) else {
        return Ok(figure
            .subtitle(n)
            .empty(format!("No row has a known value of {}.", plain(&chart.y))));
    };
    let name = |place: usize| names.names.get(place).cloned().unwrap_or_default();
    let series: Vec<Vec<Series>> = totals
        .iter()
        .zip(&groups)
        .map(|(totals, group)| {
            let bar = |place: &usize| {
                let value = totals.get(*place).copied().flatten();
                Bar {
                    value: value.unwrap_or(f64::NAN),
                    hover: value.map_or_else(String::new, |value| {
                        format!("{}\n{measure} {}", name(*place), number(value, &chart.y))
                    }),
                    ..Bar::default()
                }
            };
            let bars = order.iter().map(bar).collect();
            vec![Series::new(measure.clone(), chart.panel_colour(group), Mark::Bars(bars)).unlabelled()]
        })
        .collect();
    let labels: Vec<String> = order.iter().map(|place| name(*place)).collect();
    let long = labels.iter().any(|label| label.chars().count() > SHORT);
    // Next to each other, small multiples have a third of the width or less.
    let letters: usize = labels.iter().map(|label| label.chars().count() + 1).sum();
    let narrow = groups.len() > 1 && letters > WIDE / groups.len();
    let flat = labels.len() > UPRIGHT || narrow || (long && (!names.ordered || labels.len() > 12));
    let named = Axis::new(titled(&chart.x), Scale::Names(labels));
    let valued = Axis::new(measure.clone(), Scale::FromZero).unit(unit(&chart.y));
    let (x, y) = if flat { (valued, named) } else { (named, valued) };
    let (value, largest) = first;
    let reading = format!(
        "{} has the highest value: {} {}.",
        capitalised(&name(largest)),
        plain(&measure).to_lowercase(),
        number(value, &chart.y)
    );
    let figure = figure
        .subtitle(match shown {
            Some(all) => format!("{n} · the first {} of {}", order.len(), count(all, "bar")),
            None => n,
        })
        .reading(reading);
    Ok(arranged(figure, &groups, series, x, y))
}

/// The names in the order of the bars, and how many there are if not all are drawn.
fn order(chart: &Chart, names: &Names, overall: &[Option<f64>]) -> Result<(Vec<usize>, Option<usize>)> {
    let all = names.names.len();
    let mut order: Vec<usize> = (0..all)
        .filter(|place| overall.get(*place).copied().flatten().is_some())
        .collect();
    let by_value = |a: &usize, b: &usize| {
        let value = |place: &usize| overall.get(*place).copied().flatten().unwrap_or(f64::NEG_INFINITY);
        value(b).total_cmp(&value(a)).then(a.cmp(b))
    };
    let (known, most) = (order.len(), chart.top.unwrap_or(BARS));
    if names.ordered && chart.top.is_none() {
        if known > BARS * 3 {
            return Err(Error::new(
                Kind::Input,
                format!(
                    "`{}` has {} values, too many for bars",
                    plain(&chart.x),
                    full(known as i64)
                ),
            )
            .hint("draw a line (plot::line), a histogram (plot::histogram), or the longest bars alone (.top(20))"));
        }
        return Ok((order, None));
    }
    order.sort_by(by_value);
    order.truncate(most);
    if names.ordered {
        order.sort_unstable();
    }
    Ok((order, (known > most).then_some(known)))
}

/// The largest value and its place.
fn best(order: &[usize], overall: &[Option<f64>]) -> Option<(f64, usize)> {
    order
        .iter()
        .filter_map(|place| Some((overall.get(*place).copied().flatten()?, *place)))
        .max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1)))
}
