//! Videos that did far better or worse than those published around the same time.

use super::level;
use crate::error::Result;
use crate::frame::columns;
use crate::stats::metrics::median;
use polars::prelude::{Column, DataFrame};

/// The score of an outlier: 3.5, as Iglewicz and Hoaglin (1993), *How to Detect and Handle Outliers*, recommend.
pub(super) const STANDS_OUT: f64 = 3.5;
/// Scales the median absolute deviation of normal values to their standard deviation.
const NORMAL: f64 = 1.482_602_218_505_602;
/// With fewer videos the spread is not meaningful.
pub(crate) const FEWEST: usize = 20;

/// Finds viral videos and flops, by a rule that neither the growth of the channel nor the outliers themselves distort.
///
/// The views of a video are compared with the median of up to 10 videos before and 10 after it of the same format: of
/// ln(1 + views), so that an even number of neighbours has their geometric mean. `score` is ln((1 + views) / (1 +
/// expected)), minus its median over the channel, divided by 1.4826 (one over the upper quartile of the normal
/// distribution) times the median absolute deviation (the modified z-score of Iglewicz and Hoaglin, 1993).
///
/// `videos` is a frame that [`clean`](crate::clean::clean()) returns. Returns one row per video, in the same order:
///
/// | column | meaning |
/// |---|---|
/// | `video_id`, `title`, `published_at`, `is_short`, `views` | unchanged |
/// | `expected` | median views of the videos around it |
/// | `times_expected` | (1 + `views`) / (1 + `expected`) |
/// | `score` | modified z-score; null if fewer than 20 videos are comparable, or all are alike |
/// | `outlier` | `viral` (score above 3.5), `flat` (below −3.5) or null |
///
/// Numbers are null if views are unknown, for live and upcoming broadcasts, and with too few videos around.
///
/// # Errors
/// `is_input()`: a required column is missing or of the wrong type.
///
/// # Examples
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
