//! Boxes.

use super::arranged::arranged;
use super::spec::Chart;
use super::values::{Names, number, numbers, unit};
use super::words::{plain, rows, titled};
use crate::display::number::{capitalised, full};
use crate::error::{Error, Kind, Result};
use crate::plot::figure::{Axis, BoxValue, Figure, Mark, Scale, Series};

/// More boxes than this cannot be told apart.
const BOXES: usize = 60;
/// Boxes of fewer values are grey.
const FEW: usize = 5;

pub(super) fn draw(chart: &Chart) -> Result<Figure> {
    let names = Names::read(&chart.frame, &chart.x)?;
    if names.names.len() > BOXES {
        return Err(Error::new(
            Kind::Input,
            format!(
                "`{}` has {} values, too many for boxes",
                plain(&chart.x),
                full(names.names.len() as i64)
            ),
        )
        .hint("keep fewer values first with frame.keep(\"…\")?, or draw points with plot::scatter"));
    }
    let values = numbers(&chart.frame, &chart.y)?;
    let groups = chart.panels()?;
    let (mut drawn, mut few) = (0, false);
    let mut highest: Option<(f64, String)> = None;
    let mut series = Vec::with_capacity(groups.len());
    for group in &groups {
        let mut cells = vec![Vec::new(); names.names.len()];
        for row in &group.rows {
            let value = values
                .get(*row)
                .copied()
                .flatten()
                .filter(|value| !chart.log_y || *value > 0.0);
            if let Some((place, value)) = names.rows.get(*row).copied().flatten().zip(value) {
                cells
                    .get_mut(place)
                    .into_iter()
                    .for_each(|cell: &mut Vec<f64>| cell.push(value));
                drawn += 1;
            }
        }
        let boxes = cells.iter().zip(&names.names).map(|(cell, name)| {
            let Some(found) = BoxValue::of(cell) else {
                return BoxValue {
                    low: f64::NAN,
                    q1: f64::NAN,
                    median: f64::NAN,
                    q3: f64::NAN,
                    high: f64::NAN,
                    ..BoxValue::default()
                };
            };
            let grey = found.n < FEW;
            few |= grey;
            if !grey && highest.as_ref().is_none_or(|(value, _)| found.median > *value) {
                highest = Some((found.median, name.clone()));
            }
            let of = |value: f64| number(value, &chart.y);
            BoxValue {
                hover: format!(
                    "{name}\nmedian {}, half between {} and {}\nn {}",
                    of(found.median),
                    of(found.q1),
                    of(found.q3),
                    full(found.n as i64)
                ),
                grey,
                ..found
            }
        });
        let boxes = boxes.collect();
        series.push(vec![
            Series::new(titled(&chart.y), chart.panel_colour(group), Mark::Boxes(boxes)).unlabelled(),
        ]);
    }
    let figure = Figure::new(format!("{} by {}", titled(&chart.y), plain(&chart.x)));
    let n = rows(drawn, chart.frame.height());
    if drawn == 0 {
        let reason = format!("No row has a known value of {}.", plain(&chart.y));
        return Ok(figure.subtitle(n).empty(reason));
    }
    let figure = figure.subtitle(match few {
        true => format!("{n} · grey: fewer than {FEW} values"),
        false => n,
    });
    let figure = match highest {
        Some((value, name)) => figure.reading(format!(
            "{} has the highest median: {}.",
            capitalised(&name),
            number(value, &chart.y)
        )),
        None => figure,
    };
    let scale = if chart.log_y { Scale::Log } else { Scale::Linear };
    let x = Axis::new(titled(&chart.x), Scale::Names(names.names));
    let y = Axis::new(titled(&chart.y), scale).unit(unit(&chart.y));
    Ok(arranged(figure, &groups, series, x, y))
}
