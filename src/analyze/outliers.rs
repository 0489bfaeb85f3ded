//! Videos that did far better or worse than those around them.

use super::level;
use crate::error::Result;
use crate::frame::columns;
use crate::stats::metrics::median;
use polars::prelude::{Column, DataFrame};

/// The score from which a video stands out: 3.5, as Iglewicz and Hoaglin (1993), *How to Detect and Handle Outliers*, advise.
const STANDS_OUT: f64 = 3.5;
/// Makes the median absolute deviation of normal values their standard deviation.
const NORMAL: f64 = 1.482_602_218_505_602;
/// Fewer videos have no spread worth the name.
const FEWEST: usize = 20;

/// Which videos went viral, and which fell flat, by a rule that neither growth of the channel nor the outliers themselves move.
///
/// A video's views are compared with the median of up to 10 videos before and 10 after it of the same format. The logarithm
/// of that ratio, less its median over the channel, over 1.4826 times the median absolute deviation is the `score`; `viral`
/// is a score above 3.5, `flat` one below −3.5.
///
/// `videos` is a frame as `clean` returns it. Returns in the order of its rows: `video_id`, `title`, `published_at`,
/// `is_short`, `views`, `expected` (views of the videos around it), `times_expected`, `score` and `outlier` (`viral`,
/// `flat`, null). Numbers are null where views are unknown, for live and upcoming broadcasts and where there are too few
/// videos around; `score` also where fewer than 20 videos can be compared or all are alike.
///
/// # Errors
/// A column that is missing or of another type ([`Error::is_input`](crate::Error::is_input)).
///
/// ```
/// use tubelab::prelude::*;
///
/// let viral = analyze::outliers(&clean(&fetch("demo")?)?)?
///     .lazy()
///     .filter(col("outlier").eq(lit("viral")))
///     .collect()?;
/// assert!(viral.height() >= 5); // six were planted in the generated channel
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn outliers(videos: &DataFrame) -> Result<DataFrame> {
    let views = columns::numbers(videos, "views")?;
    let lift = level::relative(videos)?;
    let known: Vec<f64> = lift.iter().flatten().copied().collect();
    let enough = known.len() >= FEWEST;
    let middle = median(known.clone());
    let spread = middle
        .and_then(|middle| median(known.iter().map(|value| (value - middle).abs()).collect()))
        .filter(|spread| *spread > 0.0 && enough);
    let score =
        |lift: Option<f64>| Some((lift? - middle?) / (NORMAL * spread?)).filter(|score: &f64| score.is_finite());
    let scores: Vec<Option<f64>> = lift.iter().map(|lift| score(*lift)).collect();
    let expected = views.iter().zip(&lift);
    let expected: Vec<Option<f64>> = expected.map(|(v, l)| Some(((*v)? + 1.0) / (*l)?.exp() - 1.0)).collect();
    let outlier = |score: &Option<f64>| match (*score)? {
        score if score > STANDS_OUT => Some("viral"),
        score if score < -STANDS_OUT => Some("flat"),
        _ => None,
    };
    let mut columns = Vec::new();
    for name in ["video_id", "title", "published_at", "is_short", "views"] {
        columns.push(columns::column(videos, name)?.clone());
    }
    columns.push(Column::new("expected".into(), expected));
    let times: Vec<Option<f64>> = lift.iter().map(|lift| lift.map(f64::exp)).collect();
    columns.push(Column::new("times_expected".into(), times));
    columns.push(Column::new(
        "outlier".into(),
        scores.iter().map(outlier).collect::<Vec<_>>(),
    ));
    columns.push(Column::new("score".into(), scores));
    Ok(DataFrame::new(videos.height(), columns)?)
}
