//! The file around the nodes of a model.

use super::proto::{Graph, Model, Node, OperatorSet, Tensor, ValueInfo};
use prost::Message;

/// What every model's input is called.
pub(super) const INPUT: &str = "features";
/// Of the operators in use, Sub to MatMul exist since early versions; IsInf takes doubles since 10, Where since 9.
const OPERATORS: i64 = 18;
/// TreeEnsemble, the first of its kind that computes in doubles, came with 5.
const TREE_OPERATORS: i64 = 5;
pub(super) const TREES: &str = "ai.onnx.ml";
/// The version of the file format that belongs to these sets.
const FORMAT: i64 = 9;

pub(super) fn node(operator: &str, inputs: &[&str], output: &str) -> Node {
    Node {
        input: inputs.iter().map(|name| (*name).to_owned()).collect(),
        output: vec![output.to_owned()],
        name: output.to_owned(),
        op_type: operator.to_owned(),
        ..Node::default()
    }
}

/// What every model computes from: the input, with each known value at the nearest one within the range of training.
pub(super) const LIMITED: &str = "limited";

/// The nodes that make [`LIMITED`], and their constants. A value that is not finite is unknown, and stays as it is.
pub(super) fn limits(ranges: &[(f64, f64)]) -> (Vec<Node>, Vec<Tensor>) {
    let (low, high): (Vec<f64>, Vec<f64>) = ranges.iter().copied().unzip();
    let nodes = vec![
        node("IsNaN", &[INPUT], "is_nan"),
        node("IsInf", &[INPUT], "is_infinite"),
        node("Or", &["is_nan", "is_infinite"], "unknown"),
        node("Max", &[INPUT, "low"], "above"),
        node("Min", &["above", "high"], "within"),
        node("Where", &["unknown", INPUT, "within"], LIMITED),
    ];
    let constants = vec![
        Tensor::doubles("low", &[low.len()], &low),
        Tensor::doubles("high", &[high.len()], &high),
    ];
    (nodes, constants)
}

pub(super) fn file(name: &str, columns: usize, output: &str, nodes: Vec<Node>, constants: Vec<Tensor>) -> Vec<u8> {
    let trees = nodes.iter().any(|node| !node.domain.is_empty());
    let mut sets = vec![OperatorSet {
        domain: String::new(),
        version: OPERATORS,
    }];
    if trees {
        sets.push(OperatorSet {
            domain: TREES.to_owned(),
            version: TREE_OPERATORS,
        });
    }
    Model {
        ir_version: FORMAT,
        producer_name: "tubelab".to_owned(),
        producer_version: env!("CARGO_PKG_VERSION").to_owned(),
        graph: Some(Graph {
            node: nodes,
            name: name.to_owned(),
            initializer: constants,
            input: vec![ValueInfo::table(INPUT, columns)],
            output: vec![ValueInfo::table(output, 1)],
        }),
        opset_import: sets,
    }
    .encode_to_vec()
}
