//! The views of videos at equal age.

use crate::display::report::report;
use crate::display::{Bundle, Show};
use crate::error::Result;
use crate::features::Settling;
use crate::frame;
use polars::prelude::{Column, DataFrame};

/// The result of [`settled()`].
#[derive(Clone, Debug)]
pub struct SettledViews {
    /// One row per video, in the same order: `video_id`, `title`, `published_at`, `views`, and `settled_views`, the
    /// views at an age of 90 days. Null if the views are unknown, or if the video is too young to say.
    pub videos: DataFrame,
    sentence: String,
    source: String,
}

/// Estimates the views of each video at an age of 90 days, so that recent videos can be compared with older ones.
///
/// A video of at least 90 days keeps its views. Those of a younger one are divided by the share that a video of its age
/// has: the mean (on the log scale) of 23 curves, exponential and logarithmic, each weighted by its likelihood given
/// the ages and views of the channel's videos of the last 540 days, whose level follows a line in time (Student's t
/// with four degrees of freedom, so that a hit does not count for much). It takes 30 such videos, of which five are
/// younger and 15 older than 60 days. With fewer, only videos of at least 28 days are compared, as they are. Videos
/// younger than three days, and those whose plausible views span more than a factor of four, are too young to say.
///
/// # Errors
/// `is_input()`: a required column is missing or of the wrong type.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let settled = analyze::settled(&clean(&fetch("demo")?)?)?;
/// println!("{}", settled.sentence());
/// assert!(settled.videos.column("settled_views").is_ok());
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn settled(videos: &DataFrame) -> Result<SettledViews> {
    of(videos, None)
}

/// As [`settled()`], with dated observations of the same videos, as [`clean::growth`](crate::clean::growth()) returns
/// them: from 30 pairs of observations of videos younger than 60 days on, the curves are weighted by these, which needs
/// no assumption about the level.
///
/// # Errors
/// As [`settled()`].
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let channel = fetch("demo")?;
/// let settled = analyze::settled_with(&clean(&channel)?, &clean::growth(&channel)?)?;
/// assert!(settled.videos.column("settled_views").is_ok());
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn settled_with(videos: &DataFrame, observations: &DataFrame) -> Result<SettledViews> {
    of(videos, Some(observations))
}

fn of(videos: &DataFrame, observations: Option<&DataFrame>) -> Result<SettledViews> {
    let settling = Settling::with(videos, observations)?;
    let mut table = videos.select(["video_id", "title", "published_at", "views"])?;
    table.with_column(Column::new("settled_views".into(), settling.column(videos)?))?;
    Ok(SettledViews {
        videos: table,
        sentence: settling.sentence(),
        source: frame::source(videos)?,
    })
}

impl SettledViews {
    /// How younger videos were compared, in a sentence.
    pub fn sentence(&self) -> &str {
        &self.sentence
    }
}

crate::display::show::display_as_shown!(SettledViews);

impl Show for SettledViews {
    fn bundle(&self) -> Bundle {
        report(
            "Views at equal age",
            std::slice::from_ref(&self.sentence),
            &[("", &self.videos)],
            &self.source,
        )
    }
}
