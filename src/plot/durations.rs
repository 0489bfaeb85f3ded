//! Views by length.

use super::Figure;
use super::groups::lifts;
use crate::analyze::Durations;
use crate::error::Result;
use crate::frame::columns;

/// How views compare with the usual, by band of duration; Shorts are not among them.
///
/// A bar is the median of views over the views of the videos published around the same time, with its 95% interval; grey
/// below ten uploads, nothing below five.
///
/// ```
/// use tubelab::prelude::*;
///
/// let durations = analyze::durations(&clean(&fetch("demo")?)?)?;
/// assert!(plot::durations(&durations)?.svg()?.contains("5 to 10 minutes"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn durations(found: &Durations) -> Result<Figure> {
    let names = columns::strings(&found.bands, "band")?.into_iter().flatten().collect();
    let figure = Figure::new("Views by duration").source(format!(
        "{} · calculated by tubelab: associations, not causes",
        found.source
    ));
    lifts(figure, &found.bands, names, "Duration, Shorts excluded")
}
