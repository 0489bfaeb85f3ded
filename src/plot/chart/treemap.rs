//! Treemaps.

use super::groups::colour;
use super::spec::Chart;
use super::statistic::Statistic;
use super::values::{Names, number, numbers};
use super::words::{plain, rows};
use crate::display::number::{capitalised, count, percent};
use crate::error::{Error, Kind, Result};
use crate::plot::figure::{Figure, Mark, Series, Tile};
use crate::plot::theme::Colour;

/// More tiles than this are too small to read.
const TILES: usize = 40;

pub(super) fn draw(chart: &Chart) -> Result<Figure> {
    if let Some(name) = chart.facet.as_ref().or(chart.color.as_ref()) {
        return Err(
            Error::new(Kind::Input, format!("a treemap cannot be split by `{}`", plain(name)))
                .hint("draw one treemap for each value, or bars: plot::bar(…)?.color(…)"),
        );
    }
    let names = Names::read(&chart.frame, &chart.x)?;
    let values = numbers(&chart.frame, &chart.y)?;
    let statistic = chart.statistic_or(Statistic::Sum)?;
    let mut cells = vec![Vec::new(); names.names.len()];
    let mut drawn = 0;
    for (place, value) in names.rows.iter().zip(&values) {
        if let Some((place, value)) = place.zip(*value) {
            cells
                .get_mut(place)
                .into_iter()
                .for_each(|cell: &mut Vec<f64>| cell.push(value));
            drawn += 1;
        }
    }
    let measure = statistic.before(&plain(&chart.y));
    let mut found: Vec<(f64, usize, String)> = cells
        .into_iter()
        .zip(names.names)
        .filter_map(|(cell, name)| {
            let n = cell.len();
            Some((statistic.of(cell)?, n, name))
        })
        .filter(|(value, ..)| *value > 0.0)
        .collect();
    found.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.2.cmp(&b.2)));
    let total: f64 = found.iter().map(|(value, ..)| value).sum();
    let (all, most) = (found.len(), chart.top.unwrap_or(TILES));
    found.truncate(most);
    let n = rows(drawn, chart.frame.height());
    let figure = Figure::new(format!("{measure} by {}", plain(&chart.x))).subtitle(match all > most {
        true => format!("{n} · the largest {most} of {}", count(all, "tile")),
        false => n,
    });
    let Some((value, _, name)) = found.first() else {
        return Ok(figure.empty(format!("No row has a value of {} above zero.", plain(&chart.y))));
    };
    let reading = format!(
        "{} is the largest, with {} of the total.",
        capitalised(name),
        percent(value / total * 100.0)
    );
    let tiles = found.iter().enumerate().map(|(place, (value, n, name))| Tile {
        label: name.clone(),
        value: *value,
        note: number(*value, &chart.y),
        hover: format!(
            "{name}\n{measure} {} ({})\n{}",
            number(*value, &chart.y),
            percent(value / total * 100.0),
            count(*n, "row")
        ),
        colour: match colour(place) {
            Colour::Ink => Colour::Neutral,
            own => own,
        },
    });
    let mark = Mark::Tiles(tiles.collect());
    Ok(figure
        .reading(reading)
        .with(Series::new(measure, Colour::Main, mark).unlabelled()))
}
