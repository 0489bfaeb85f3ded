//! A model with the rows that it has not seen.

use super::conformal::Residuals;
use super::learn::Fitted;

/// A model and the rows that it was not trained on.
pub(crate) struct Fold {
    pub(crate) held_out: Vec<usize>,
    pub(crate) model: Fitted,
    pub(crate) predicted: Vec<f64>,
    /// Errors within its training part, on rows unseen by the models behind its settings; only for blocks in time.
    pub(crate) inner: Residuals,
}

/// True value minus prediction of the rows that a fold held out.
pub(crate) fn errors<'a>(fold: &'a Fold, y: &'a [f64]) -> impl Iterator<Item = f64> + 'a {
    let rows = fold.held_out.iter().zip(&fold.predicted);
    rows.filter_map(|(row, predicted)| Some(y.get(*row)? - predicted))
}
