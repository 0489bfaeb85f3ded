//! Groups as one plot or as small multiples.

use super::groups::Group;
use crate::plot::figure::{Axis, Figure, Panel, Series};

/// The groups as one plot or as small multiples.
pub(super) fn arranged(figure: Figure, groups: &[Group], mut series: Vec<Vec<Series>>, x: Axis, y: Axis) -> Figure {
    let figure = figure.x(x).y(y);
    if let [group] = groups
        && group.name.is_none()
    {
        return series.pop().unwrap_or_default().into_iter().fold(figure, Figure::with);
    }
    let panels = groups.iter().zip(series).map(|(group, series)| {
        let panel = Panel::new(group.name.clone().unwrap_or_default());
        series.into_iter().fold(panel, Panel::with)
    });
    panels.fold(figure, Figure::panel)
}
