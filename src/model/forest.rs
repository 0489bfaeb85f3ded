//! A random forest (Breiman 2001): the average of trees grown on bootstrap samples. Each row is also predicted by the
//! trees whose sample did not contain it (out of bag).

use crate::error::{Error, Kind, Result};
use crate::platform::interrupt;
use crate::stats::metrics;
use ndarray::ArrayView2;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use tubelab_numerics::bins::bins;
use tubelab_numerics::grow::{Item, Shape, grow};
use tubelab_numerics::tree::{Ensemble, Tree};

/// Hyperparameters of a random forest, named as in scikit-learn's `RandomForestRegressor`.
///
/// ```
/// use tubelab::train::{Forest, TrainOptions};
///
/// let options = TrainOptions::new().forest(Forest { n_estimators: 300, ..Forest::default() });
/// assert!(options.check().is_ok());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Forest {
    /// Number of trees: 10 to 2,000. Default 100.
    #[serde(alias = "trees")]
    pub n_estimators: usize,
    /// Maximum number of splits from the root to a leaf: 1 to 32. Default 10.
    #[serde(alias = "depth")]
    pub max_depth: usize,
    /// Minimum number of videos in a leaf: 1 to 100. Default 3.
    #[serde(alias = "min_leaf")]
    pub min_samples_leaf: u32,
    /// Share of the columns considered at each split: 0.05 to 1. Default 1/3.
    #[serde(alias = "share")]
    pub max_features: f64,
}

impl Default for Forest {
    /// 100 trees of depth 10, with at least 3 videos per leaf and a third of the columns at each split.
    fn default() -> Self {
        Forest {
            n_estimators: 100,
            max_depth: 10,
            min_samples_leaf: 3,
            max_features: 1.0 / 3.0,
        }
    }
}

/// A forest with its out-of-bag predictions; `None` for rows in the sample of every tree, and if they were not
/// requested.
pub(crate) struct Grown {
    pub(crate) ensemble: Ensemble,
    pub(crate) out_of_bag: Vec<Option<f64>>,
}

impl Forest {
    pub(crate) fn fit(&self, x: ArrayView2<f64>, y: &[f64], seed: u64, out_of_bag: bool) -> Result<Grown> {
        let base = metrics::mean(y).ok_or_else(|| Error::new(Kind::TooLittleData, "there are no rows to fit"))?;
        let columns = bins(x);
        let shape = Shape {
            depth: self.max_depth,
            min_leaf: self.min_samples_leaf,
            columns: ((columns.len() as f64 * self.max_features).floor() as usize).max(1),
        };
        let share = 1.0 / self.n_estimators.max(1) as f64;
        let one = |number: usize| -> Result<(Tree, Vec<u32>)> {
            interrupt::check()?;
            let mut random = ChaCha8Rng::seed_from_u64(seed);
            random.set_stream(number as u64 + 1);
            let mut drawn = vec![0_u32; y.len()];
            for _ in 0..y.len() {
                if let Some(times) = drawn.get_mut(random.gen_range(0..y.len())) {
                    *times += 1;
                }
            }
            let rows = drawn.iter().zip(y).zip(0_u32..).filter(|((times, _), _)| **times > 0);
            let mut items: Vec<Item> = rows
                .map(|((times, y), row)| Item {
                    row,
                    weight: *times as f32,
                    sum: f64::from(*times) * (y - base),
                })
                .collect();
            Ok((grow(&columns, &mut items, shape, share, &mut random), drawn))
        };
        let grown: Vec<(Tree, Vec<u32>)> = (0..self.n_estimators).into_par_iter().map(one).collect::<Result<_>>()?;
        let unseen = match out_of_bag {
            true => predict_unseen(x, &grown, base, share),
            false => vec![None; y.len()],
        };
        let trees = grown.into_iter().map(|(tree, _)| tree).collect();
        Ok(Grown {
            ensemble: Ensemble {
                base,
                columns: x.ncols(),
                trees,
            },
            out_of_bag: unseen,
        })
    }
}

fn predict_unseen(x: ArrayView2<f64>, grown: &[(Tree, Vec<u32>)], base: f64, share: f64) -> Vec<Option<f64>> {
    let rows = x.as_standard_layout();
    let of = |row: usize| {
        let values = rows.row(row).to_slice().unwrap_or(&[]);
        let unseen = grown.iter().filter(|(_, drawn)| drawn.get(row) == Some(&0));
        let (sum, trees) = unseen.fold((0.0, 0_u32), |(sum, trees), (tree, _)| {
            (sum + tree.predict(values), trees + 1)
        });
        (trees > 0).then(|| base + sum / share / f64::from(trees))
    };
    (0..x.nrows()).into_par_iter().map(of).collect()
}
