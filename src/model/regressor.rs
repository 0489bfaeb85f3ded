//! Forest and boosting on plain numbers, for benches and tests that compare them with others.

use super::boosting::Boosting;
use super::forest::Forest;
use super::learn::Fitted;
use crate::error::{Error, Kind, Result};
use ndarray::Array2;
use tubelab_numerics::tree::Ensemble;

/// A fitted model of rows of numbers.
#[derive(Debug)]
pub struct Regressor {
    fitted: Fitted,
    columns: usize,
    out_of_bag: Vec<Option<f64>>,
}

/// Rows one after the other; NaN is unknown.
fn matrix(x: &[f64], columns: usize) -> Result<Array2<f64>> {
    Array2::from_shape_vec((x.len() / columns.max(1), columns), x.to_vec()).map_err(|error| {
        Error::new(
            Kind::Input,
            format!("the number of values is not a multiple of the number of columns: {error}"),
        )
    })
}

/// A random forest; `share` of the columns in each split.
pub fn forest(
    x: &[f64],
    columns: usize,
    y: &[f64],
    sizes: (usize, usize, u32),
    share: f64,
    seed: u64,
) -> Result<Regressor> {
    let (trees, depth, min_leaf) = sizes;
    let forest = Forest {
        n_estimators: trees,
        max_depth: depth,
        min_samples_leaf: min_leaf,
        max_features: share,
    };
    let grown = forest.fit(matrix(x, columns)?.view(), y, seed, y.len() < 20_000)?;
    Ok(with_trees(grown.ensemble, columns, grown.out_of_bag))
}

/// Gradient boosting.
pub fn boosting(
    x: &[f64],
    columns: usize,
    y: &[f64],
    sizes: (usize, usize, u32),
    rate: f64,
    seed: u64,
) -> Result<Regressor> {
    let (rounds, depth, min_leaf) = sizes;
    let boosting = Boosting {
        n_estimators: rounds,
        learning_rate: rate,
        max_depth: depth,
        min_samples_leaf: min_leaf,
    };
    let ensemble = boosting.fit(matrix(x, columns)?.view(), y, seed)?;
    Ok(with_trees(ensemble, columns, Vec::new()))
}

fn with_trees(ensemble: Ensemble, columns: usize, out_of_bag: Vec<Option<f64>>) -> Regressor {
    Regressor {
        fitted: Fitted::Trees(ensemble),
        columns,
        out_of_bag,
    }
}

impl Regressor {
    /// Predictions of rows one after the other.
    pub fn predict(&self, x: &[f64]) -> Result<Vec<f64>> {
        Ok(self.fitted.predict(matrix(x, self.columns)?.view()))
    }

    /// Predictions of the fitted rows by trees that had not drawn them, of a forest of fewer than 20,000 rows.
    pub fn out_of_bag(&self) -> &[Option<f64>] {
        &self.out_of_bag
    }

    /// The share of each column in what the splits gain.
    pub fn gains(&self) -> Vec<f64> {
        self.fitted.built_in()
    }
}
