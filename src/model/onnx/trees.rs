//! Trees as one operator that computes in doubles, with the same rule at each split as our trees: left if the value is
//! below the threshold.

use super::Around;
use super::graph::{LIMITED, TREES, file, limits, node};
use super::proto::{Attribute, Node, Tensor};
use tubelab_numerics::tree::{Ensemble, Tree};

/// `BRANCH_LT` of the operator's modes.
const BELOW: u8 = 1;
const SUM: i64 = 1;

/// The sum of one leaf of every tree, the base and the shift.
pub(crate) fn trees(ensemble: &Ensemble, around: &Around, output: &str) -> Vec<u8> {
    let mut lists = Lists::default();
    for tree in &ensemble.trees {
        lists.add(tree);
    }
    let base = Tensor::doubles("base", &[1], &[ensemble.base + around.shift]);
    if ensemble.trees.is_empty() {
        lists.add(&Tree {
            nodes: vec![tubelab_numerics::tree::Node::leaf(0.0)],
        });
    }
    let (mut nodes, mut constants) = limits(around.ranges);
    nodes.extend([lists.operator("leaves"), node("Add", &["leaves", "base"], output)]);
    constants.push(base);
    file("trees", ensemble.columns, output, nodes, constants)
}

/// Splits and leaves of all trees, numbered separately, as the operator requires.
#[derive(Default)]
struct Lists {
    roots: Vec<i64>,
    features: Vec<i64>,
    thresholds: Vec<f64>,
    lefts: Vec<i64>,
    rights: Vec<i64>,
    left_is_leaf: Vec<i64>,
    right_is_leaf: Vec<i64>,
    unknown_left: Vec<i64>,
    leaves: Vec<f64>,
}

impl Lists {
    fn add(&mut self, tree: &Tree) {
        self.roots.push(self.features.len() as i64);
        // Where each node of the tree stands in its list.
        let (mut splits, mut leaves) = (self.features.len() as i64, self.leaves.len() as i64);
        let places: Vec<(bool, i64)> = (tree.nodes.iter())
            .map(|node| {
                let next = if node.is_leaf() { &mut leaves } else { &mut splits };
                *next += 1;
                (node.is_leaf(), *next - 1)
            })
            .collect();
        let place = |child: u32| places.get(child as usize).copied().unwrap_or_default();
        for node in &tree.nodes {
            match node.is_leaf() {
                true => self.leaves.push(node.value),
                false => {
                    self.split(
                        node.feature,
                        node.threshold,
                        node.default_left,
                        place(node.left),
                        place(node.right),
                    );
                }
            }
        }
        // A tree of one leaf is written as a split with the leaf on both sides.
        if let [root] = tree.nodes.as_slice()
            && root.is_leaf()
        {
            let leaf = (true, self.leaves.len() as i64 - 1);
            self.split(0, 0.0, true, leaf, leaf);
        }
    }

    fn split(&mut self, feature: u32, threshold: f64, unknown_left: bool, left: (bool, i64), right: (bool, i64)) {
        self.features.push(i64::from(feature));
        self.thresholds.push(threshold);
        self.unknown_left.push(i64::from(unknown_left));
        self.left_is_leaf.push(i64::from(left.0));
        self.lefts.push(left.1);
        self.right_is_leaf.push(i64::from(right.0));
        self.rights.push(right.1);
    }

    fn operator(self, output: &str) -> Node {
        let (splits, leaves) = (self.thresholds.len(), self.leaves.len());
        Node {
            domain: TREES.to_owned(),
            attribute: vec![
                Attribute::int("n_targets", 1),
                Attribute::int("aggregate_function", SUM),
                Attribute::int("post_transform", 0),
                Attribute::ints("tree_roots", self.roots),
                Attribute::ints("nodes_featureids", self.features),
                Attribute::tensor("nodes_splits", Tensor::doubles("splits", &[splits], &self.thresholds)),
                Attribute::tensor("nodes_modes", Tensor::bytes("modes", vec![BELOW; splits])),
                Attribute::ints("nodes_truenodeids", self.lefts),
                Attribute::ints("nodes_trueleafs", self.left_is_leaf),
                Attribute::ints("nodes_falsenodeids", self.rights),
                Attribute::ints("nodes_falseleafs", self.right_is_leaf),
                Attribute::ints("nodes_missing_value_tracks_true", self.unknown_left),
                Attribute::ints("leaf_targetids", vec![0; leaves]),
                Attribute::tensor("leaf_weights", Tensor::doubles("leaves", &[leaves], &self.leaves)),
            ],
            ..node("TreeEnsemble", &[LIMITED], output)
        }
    }
}
