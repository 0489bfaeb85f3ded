//! The last days as key figures.

use super::equal_age::EqualAge;
use super::periods::{day, finished_uploads, pause, periods};
use crate::display::number::{capitalised, count, decimal, rounded};
use crate::display::{Card, Cards};
use crate::error::Result;
use crate::frame::{self, columns};
use polars::prelude::DataFrame;

/// The last 7, 28 and 90 days before the fetch against the days before them, as cards: uploads, and views per video at
/// equal age. A channel that has not published for half a year gets one card with the date of its last upload.
///
/// `videos` is a frame that [`clean`](crate::clean::clean()) returns.
///
/// # Errors
/// `is_input()`: a required column is missing or of the wrong type.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let cards = analyze::recent(&clean(&fetch("demo")?)?)?;
/// assert_eq!(cards.cards.len(), 3);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn recent(videos: &DataFrame) -> Result<Cards> {
    of(videos, None)
}

/// As [`recent`], with views at equal age from dated observations where there are enough: the frame of
/// [`clean::growth`](crate::clean::growth()). These are the numbers of [`findings`](super::findings()).
///
/// # Errors
/// As [`recent`].
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let channel = fetch("demo")?;
/// let cards = analyze::recent_with(&clean(&channel)?, &clean::growth(&channel)?)?;
/// assert_eq!(cards.cards.len(), 3);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn recent_with(videos: &DataFrame, observations: &DataFrame) -> Result<Cards> {
    of(videos, Some(observations))
}

fn of(videos: &DataFrame, observations: Option<&DataFrame>) -> Result<Cards> {
    let ages = EqualAge::of(videos, observations)?;
    cards(videos, &ages, &periods(videos, &ages)?)
}

/// `table` is that of [`periods`].
pub(super) fn cards(videos: &DataFrame, ages: &EqualAge, table: &DataFrame) -> Result<Cards> {
    let source = format!("{} · {}", ages.sentence.trim_end_matches('.'), frame::source(videos)?);
    let title = "Recently".to_owned();
    if table.height() == 0 {
        let cards = silent(videos, ages)?;
        return Ok(Cards { title, cards, source });
    }
    let names = columns::strings(table, "period")?;
    let card = |(row, name): (usize, &Option<String>)| {
        let name = name.as_deref().unwrap_or_default();
        let cell = |column: &str| columns::number(table, column, row);
        let (now, before) = (
            cell("uploads").unwrap_or_default(),
            cell("uploads_before").unwrap_or_default(),
        );
        let ends = cell("views_per_video_low").zip(cell("views_per_video_high"));
        let views = match (cell("views_per_video"), cell("times_before")) {
            (Some(views), Some(times)) => {
                let interval = match (cell("times_before_low"), cell("times_before_high")) {
                    (Some(low), Some(high)) => {
                        format!(" (95% interval {} to {})", decimal(low, 1), decimal(high, 1))
                    }
                    _ => String::new(),
                };
                format!(
                    "{} views per video, {} times as many as before{interval}",
                    rounded(views, ends),
                    decimal(times, 1)
                )
            }
            (Some(views), None) => format!(
                "{} views per video; too few videos before to compare",
                rounded(views, ends)
            ),
            _ => "too few videos to compare their views".to_owned(),
        };
        // A few uploads are counted: percentages of them would say more than there is.
        let context = format!("{before} in {} before; {views}", name.replacen("last", "the", 1));
        Card::new(capitalised(name), count(now as usize, "upload"), context)
    };
    let cards = names.iter().enumerate().map(card).collect();
    Ok(Cards { title, cards, source })
}

fn silent(videos: &DataFrame, ages: &EqualAge) -> Result<Vec<Card>> {
    let last = finished_uploads(videos)?.into_iter().max();
    let (Some(last), Some(fetched)) = (last, ages.fetched) else {
        return Ok(Vec::new());
    };
    let context = format!("{} without an upload", pause(fetched.saturating_sub(last)));
    Ok(vec![Card::new("Last upload", day(last).unwrap_or_default(), context)])
}
