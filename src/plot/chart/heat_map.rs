//! Heat maps.

use super::arranged::arranged;
use super::spec::Chart;
use super::statistic::Statistic;
use super::values::{Names, number, numbers, unit};
use super::words::{plain, rows, titled};
use crate::display::number::{compact, count};
use crate::error::{Error, Kind, Result};
use crate::plot::figure::{Axis, Cell, Figure, Mark, Ramp, Scale, Series};

/// More rows or columns than this cannot be told apart.
const SIDE: usize = 60;
/// Texts in cells need room.
const LABELLED: usize = 12;

pub(super) fn draw(chart: &Chart) -> Result<Figure> {
    let (across, down) = (
        Names::read(&chart.frame, &chart.x)?,
        Names::read(&chart.frame, &chart.y)?,
    );
    for (names, name) in [(&across, &chart.x), (&down, &chart.y)] {
        if names.names.len() > SIDE {
            return Err(Error::new(
                Kind::Input,
                format!(
                    "`{}` has {} values, too many for a heat map",
                    plain(name),
                    names.names.len()
                ),
            )
            .hint(format!(
                "keep at most {SIDE} values first with frame.keep(\"…\")?, or group them with frame.derive"
            )));
        }
    }
    let values = numbers(&chart.frame, &chart.value)?;
    let statistic = chart.statistic_or(Statistic::Mean)?;
    let measure = statistic.before(&plain(&chart.value));
    let groups = chart.panels()?;
    let width = across.names.len();
    let mut drawn = 0;
    let mut highest: Option<(f64, String)> = None;
    let mut series = Vec::with_capacity(groups.len());
    for group in &groups {
        let mut found: Vec<Vec<f64>> = vec![Vec::new(); width * down.names.len()];
        for row in &group.rows {
            let at = |names: &Names| names.rows.get(*row).copied().flatten();
            if let (Some(x), Some(y), Some(value)) = (at(&across), at(&down), values.get(*row).copied().flatten())
                && let Some(cell) = found.get_mut(y * width + x)
            {
                cell.push(value);
                drawn += 1;
            }
        }
        let cells = found
            .into_iter()
            .enumerate()
            .filter(|(_, values)| !values.is_empty())
            .map(|(at, values)| {
                let (x, y, n) = (at % width, at / width, values.len());
                let name = |names: &Names, place: usize| names.names.get(place).cloned().unwrap_or_default();
                let both = format!("{}, {}", name(&down, y), name(&across, x));
                let value = statistic.of(values);
                if let Some(value) = value.filter(|value| highest.as_ref().is_none_or(|(most, _)| value > most)) {
                    highest = Some((value, both.clone()));
                }
                Cell {
                    x,
                    y,
                    value,
                    label: match width <= LABELLED {
                        true => value.map_or_else(String::new, compact),
                        false => String::new(),
                    },
                    hover: format!(
                        "{both}\n{measure} {}\n{}",
                        value.map_or_else(String::new, |value| number(value, &chart.value)),
                        count(n, "row")
                    ),
                }
            });
        let mark = Mark::Cells {
            cells: cells.collect(),
            ramp: Ramp::Sequential,
            title: measure.clone(),
            unit: unit(&chart.value),
        };
        series.push(vec![
            Series::new(measure.clone(), chart.panel_colour(group), mark).unlabelled(),
        ]);
    }
    let figure = Figure::new(format!("{measure} by {} and {}", plain(&chart.y), plain(&chart.x)))
        .subtitle(rows(drawn, chart.frame.height()));
    let Some((value, both)) = highest else {
        return Ok(figure.empty(format!("No row has a known value of {}.", plain(&chart.value))));
    };
    let figure = figure.reading(format!("The highest value is {}: {both}.", number(value, &chart.value)));
    let x = Axis::new(titled(&chart.x), Scale::Names(across.names));
    let y = Axis::new(titled(&chart.y), Scale::Names(down.names));
    Ok(arranged(figure, &groups, series, x, y))
}
