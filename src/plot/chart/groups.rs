//! Rows that are drawn apart: small multiples, and series by colour.

use super::values::Names;
use super::words::plain;
use crate::display::number::full;
use crate::error::{Error, Kind, Result};
use crate::plot::theme::Colour;
use polars::prelude::{DataFrame, DataType};

/// More small multiples than this are too small to read.
const PANELS: usize = 12;
/// Values that have a colour of their own.
pub(super) const COLOURS: [Colour; 6] = [
    Colour::Main,
    Colour::Comparison,
    Colour::Good,
    Colour::Bad,
    Colour::Shorts,
    Colour::Ink,
];

/// Rows of a frame.
pub(super) struct Group {
    /// The title of the small multiple; none if there is only one plot.
    pub name: Option<String>,
    pub rows: Vec<usize>,
    pub colour: Colour,
}

impl Group {
    pub fn all(height: usize) -> Group {
        Group {
            name: None,
            rows: (0..height).collect(),
            colour: Colour::Main,
        }
    }
}

/// The colour of the group at this place.
pub(super) fn colour(place: usize) -> Colour {
    COLOURS.get(place).copied().unwrap_or(Colour::Neutral)
}

/// One group for each value of a column; rows with an unknown value are the last one.
pub(super) fn facets(frame: &DataFrame, column: &str) -> Result<Vec<Group>> {
    let groups = split(frame, column)?;
    if groups.len() > PANELS {
        return Err(Error::new(
            Kind::Input,
            format!(
                "`{}` has {} values; at most {PANELS} fit next to each other",
                plain(column),
                full(groups.len() as i64)
            ),
        )
        .hint("keep fewer values first, for example with frame.keep(\"…\")?"));
    }
    Ok(groups
        .into_iter()
        .map(|group| Group {
            name: group.name.map(|name| format!("{}: {name}", plain(column))),
            ..group
        })
        .collect())
}

/// One group for each value of a column, the most frequent first where there are too many for the colours; the rest
/// is one group.
pub(super) fn colours(frame: &DataFrame, column: &str) -> Result<Vec<Group>> {
    let mut groups = split(frame, column)?;
    // A bare yes or no says nothing next to a line.
    if frame
        .column(column)
        .is_ok_and(|column| column.dtype() == &DataType::Boolean)
    {
        for group in &mut groups {
            group.name = group.name.take().map(|name| format!("{}: {name}", plain(column)));
        }
    }
    if groups.len() > COLOURS.len() {
        groups.sort_by_key(|group| std::cmp::Reverse(group.rows.len()));
        let rest = groups.split_off(COLOURS.len());
        let mut rows: Vec<usize> = rest.iter().flat_map(|group| group.rows.iter().copied()).collect();
        rows.sort_unstable();
        groups.push(Group {
            name: Some(format!("{} others", full(rest.len() as i64))),
            rows,
            colour: Colour::Neutral,
        });
        for (place, group) in groups.iter_mut().take(COLOURS.len()).enumerate() {
            group.colour = colour(place);
        }
    }
    Ok(groups)
}

fn split(frame: &DataFrame, column: &str) -> Result<Vec<Group>> {
    let found = Names::read(frame, column)?;
    let mut groups: Vec<Group> = found
        .names
        .into_iter()
        .enumerate()
        .map(|(place, name)| Group {
            // Shorts have one colour everywhere.
            colour: match column == "is_short" && name == "yes" {
                true => Colour::Shorts,
                false => colour(place),
            },
            name: Some(name),
            rows: Vec::new(),
        })
        .collect();
    let mut unknown = Vec::new();
    for (row, place) in found.rows.into_iter().enumerate() {
        match place.and_then(|place| groups.get_mut(place)) {
            Some(group) => group.rows.push(row),
            None => unknown.push(row),
        }
    }
    if !unknown.is_empty() {
        groups.push(Group {
            name: Some("unknown".to_owned()),
            rows: unknown,
            colour: Colour::Neutral,
        });
    }
    Ok(groups)
}
