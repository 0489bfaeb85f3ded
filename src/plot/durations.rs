//! Views by band of duration.

use super::Figure;
use super::groups::lifts;
use crate::analyze::Durations;
use crate::error::Result;
use crate::frame::columns;

/// Views relative to the usual level, by band of duration, of long videos.
///
/// A bar is the median of views over the views of the videos published around the same time, with its 95% interval. It
/// is grey below ten uploads; below five there is none.
///
/// # Errors
/// No error is known to occur.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let durations = analyze::durations(&clean(&fetch("demo")?)?)?;
/// assert!(plot::durations(&durations)?.svg()?.contains("5 to 10 minutes"));
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn durations(found: &Durations) -> Result<Figure> {
    let names = columns::strings(&found.bands, "band")?.into_iter().flatten().collect();
    let figure = Figure::new("Views by duration")
        .source(format!(
            "{} · calculated by tubelab: associations, not causes",
            found.source
        ))
        .reading(found.bands_finding());
    lifts(figure, &found.bands, names, "Duration of long videos")
}
