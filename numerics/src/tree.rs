//! Fitted trees as plain data: what a prediction walks through, what a file holds, what an export writes.
//!
//! A row goes left where its value is below the threshold (`<`), right where it is not, and by `default_left` where it is
//! unknown (NaN). The prediction is `base` plus the value of one leaf of every tree; shares such as 1 / trees and the
//! learning rate are in the values already. Thresholds are numbers that 32 bits hold exactly, wherever two values of the
//! training rows leave room for one, so that an export in single precision splits rows the same way.

use ndarray::{ArrayView2, Axis};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// A split, or a leaf where `left` is 0 (the root is nobody's child).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(from = "Packed", into = "Packed")]
pub struct Node {
    /// Column of the matrix; 0 in a leaf.
    pub feature: u32,
    /// Smaller values go left; 0 in a leaf.
    pub threshold: f64,
    /// Where rows go whose value is unknown.
    pub default_left: bool,
    /// Place of the left child; 0 in a leaf.
    pub left: u32,
    /// Place of the right child; 0 in a leaf.
    pub right: u32,
    /// What a leaf adds to the prediction; 0 in a split.
    pub value: f64,
    /// By how much the split lowers the sum of squared errors; 0 in a leaf.
    pub gain: f64,
}

/// A node as a file has it: an array, because there are thousands.
type Packed = (u32, f64, bool, u32, u32, f64, f64);

impl From<Packed> for Node {
    fn from((feature, threshold, default_left, left, right, value, gain): Packed) -> Node {
        Node {
            feature,
            threshold,
            default_left,
            left,
            right,
            value,
            gain,
        }
    }
}

impl From<Node> for Packed {
    fn from(node: Node) -> Packed {
        (
            node.feature,
            node.threshold,
            node.default_left,
            node.left,
            node.right,
            node.value,
            node.gain,
        )
    }
}

impl Node {
    /// A leaf that adds `value` to the prediction.
    pub fn leaf(value: f64) -> Node {
        Node {
            feature: 0,
            threshold: 0.0,
            default_left: true,
            left: 0,
            right: 0,
            value,
            gain: 0.0,
        }
    }

    /// Whether the node has no children.
    pub fn is_leaf(&self) -> bool {
        self.left == 0
    }

    /// The child that a row with this value goes to.
    fn next(&self, value: f64) -> usize {
        let left = value < self.threshold || (self.default_left && value.is_nan());
        (if left { self.left } else { self.right }) as usize
    }
}

/// Nodes, the root first; children stand behind their parent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Tree {
    /// The root first.
    pub nodes: Vec<Node>,
}

impl Tree {
    /// The value of the leaf that a row falls into.
    pub fn predict(&self, row: &[f64]) -> f64 {
        self.walk(|column| cell(row, column), |_| ())
    }

    /// The same where some columns are those of another row.
    pub fn predict_mixed(&self, row: &[f64], columns: &Range<usize>, other: &[f64]) -> f64 {
        let value = |column: usize| cell(if columns.contains(&column) { other } else { row }, column);
        self.walk(value, |_| ())
    }

    /// The value of the leaf, and the columns that were asked on the way, as bits.
    pub fn path(&self, row: &[f64]) -> (f64, u128) {
        let mut asked = 0;
        let value = self.walk(|column| cell(row, column), |column| asked |= bit(column));
        (value, asked)
    }

    fn walk(&self, value: impl Fn(usize) -> f64, mut asked: impl FnMut(usize)) -> f64 {
        let mut place = 0;
        while let Some(node) = self.nodes.get(place) {
            if node.is_leaf() {
                return node.value;
            }
            let column = node.feature as usize;
            asked(column);
            place = node.next(value(column));
        }
        // A checked tree ends in leaves.
        f64::NAN
    }
}

/// A row that is too short has unknown values at its end.
fn cell(row: &[f64], column: usize) -> f64 {
    row.get(column).copied().unwrap_or(f64::NAN)
}

/// The bit of a column; those from the 128th on share the last one.
pub fn bit(column: usize) -> u128 {
    1 << column.min(127)
}

/// Rows that are predicted together.
const BLOCK: usize = 512;

/// Trees that add up.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Ensemble {
    /// What every prediction begins with.
    pub base: f64,
    /// Columns of the rows it was fitted on.
    pub columns: usize,
    /// Their values are added to the base.
    pub trees: Vec<Tree>,
}

impl Ensemble {
    /// The prediction for each row of `x`, whose columns are those of the fit.
    pub fn predict(&self, x: ArrayView2<f64>) -> Vec<f64> {
        // A tree after the other for some rows, so that its nodes stay near.
        let block = |rows: ArrayView2<f64>| -> Vec<f64> {
            let rows = rows.as_standard_layout();
            let width = rows.ncols().max(1);
            let mut sums = vec![self.base; rows.nrows()];
            for tree in &self.trees {
                for (sum, row) in sums.iter_mut().zip(rows.as_slice().unwrap_or(&[]).chunks_exact(width)) {
                    *sum += tree.predict(row);
                }
            }
            sums
        };
        match x.nrows() > BLOCK {
            true => {
                let blocks: Vec<ArrayView2<f64>> = x.axis_chunks_iter(Axis(0), BLOCK).collect();
                let sums: Vec<Vec<f64>> = blocks.into_par_iter().map(block).collect();
                sums.concat()
            }
            false => block(x),
        }
    }

    /// The gain of all splits on each column.
    pub fn gains(&self) -> Vec<f64> {
        let mut gains = vec![0.0; self.columns];
        for node in self.trees.iter().flat_map(|tree| &tree.nodes) {
            if let Some(gain) = gains.get_mut(node.feature as usize).filter(|_| !node.is_leaf()) {
                *gain += node.gain;
            }
        }
        gains
    }

    /// Whether every walk ends in a leaf with a finite value: a file could say anything.
    pub fn is_sound(&self) -> bool {
        let sound = |tree: &Tree| {
            let nodes = tree.nodes.len();
            !tree.nodes.is_empty()
                && tree.nodes.iter().enumerate().all(|(place, node)| {
                    let behind = |child: u32| child as usize > place && (child as usize) < nodes;
                    match node.is_leaf() {
                        true => node.value.is_finite(),
                        false => {
                            behind(node.left)
                                && behind(node.right)
                                && node.threshold.is_finite()
                                && (node.feature as usize) < self.columns
                        }
                    }
                })
        };
        self.base.is_finite() && self.trees.iter().all(sound)
    }
}

/// A threshold above `low` and not above `high`: the middle, as a number that 32 bits hold, where there is one.
pub fn between(low: f64, high: f64) -> f64 {
    let middle = f64::from((low + (high - low) / 2.0) as f32);
    if low < middle && middle <= high { middle } else { high }
}
