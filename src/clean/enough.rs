//! Whether there are enough videos for what follows.

use crate::display::number::count;
use crate::error::{Error, Kind, Result};
use crate::frame::finished;
use polars::prelude::DataFrame;

/// The videos, if at least `fewest` of them are published; live and upcoming broadcasts do not count.
///
/// In a notebook, a cell that ends for this reason shows the line of the error, the cells that use its variables are
/// skipped, and the notebook goes on.
///
/// # Errors
/// `is_too_little_data()`: fewer are published. `is_input()`: the frame lacks `live`, `published_at` or `fetched_at`.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let videos = clean(&fetch("demo")?)?;
/// assert_eq!(clean::enough(&videos, 10)?.height(), videos.height());
/// assert!(clean::enough(&videos.head(Some(3)), 10).unwrap_err().is_too_little_data());
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn enough(videos: &DataFrame, fewest: usize) -> Result<DataFrame> {
    let published = finished(videos)?.into_iter().filter(|is_finished| *is_finished).count();
    if published >= fewest {
        return Ok(videos.clone());
    }
    let published = match published {
        0 => "no video is published".to_owned(),
        1 => "1 video is published".to_owned(),
        _ => format!("{} are published", count(published, "video")),
    };
    let message = format!("{published}; this needs at least {fewest}");
    Err(Error::new(Kind::TooLittleData, message).hint("choose a longer period, or a channel with more videos"))
}
