//! The videos of a plan without the API's shape around them.

use super::figures::{Figures, figures};
use super::plan::Plan;
use super::upload::{Upload, uploads};
use jiff::Timestamp;

/// What a public video of a plan is, and its figures.
#[derive(Clone, Debug)]
pub struct Sketch {
    /// 11 characters.
    pub id: String,
    /// The title of the video.
    pub title: String,
    /// The moment of publication.
    pub at: Timestamp,
    /// `None` for streams without a recording.
    pub seconds: Option<i64>,
    /// Whether it is a Short.
    pub short: bool,
    /// Whether it has far more views than anything explains.
    pub viral: bool,
    /// At the moment of observation, as are likes and comments.
    pub views: i64,
    /// 0 or more.
    pub likes: i64,
    /// 0 or more.
    pub comments: i64,
}

/// The public videos of the channel that [`World::generate`](super::World::generate) makes of the same plan, the oldest
/// first: the same ids and figures, some hundred times quicker, for tests that need many channels.
pub fn sketch(plan: &Plan) -> Vec<Sketch> {
    let uploads = uploads(plan);
    let figures = figures(plan, &uploads);
    sketched(uploads, figures)
}

/// The public ones among uploads that have their figures.
pub(super) fn sketched(uploads: Vec<Upload>, figures: Vec<Figures>) -> Vec<Sketch> {
    let all = uploads
        .into_iter()
        .zip(figures)
        .filter(|(upload, _)| upload.is_public());
    all.map(|(upload, figures)| Sketch {
        short: upload.is_short(),
        id: upload.id,
        title: upload.title,
        at: upload.moment.at,
        seconds: upload.seconds,
        viral: upload.marks.viral,
        views: figures.views as i64,
        likes: figures.likes as i64,
        comments: figures.comments as i64,
    })
    .collect()
}
