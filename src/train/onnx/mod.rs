//! Fitted models as ONNX, the format that other languages and servers load.
//!
//! A model takes `features`, a table of doubles with the feature columns in their order, NaN where unknown, and gives one
//! column of doubles: the prediction on the scale that was fitted (ln(1 + views), for views).

mod proto;

use super::elastic_net::Linear;
use proto::{Graph, Model, Node, OperatorSet, Tensor, ValueInfo};
use prost::Message;

/// What every model's input is called.
const INPUT: &str = "features";
/// Of the operators in use, Sub to MatMul exist since early versions; IsInf takes doubles since 10, Where since 9.
const OPERATORS: i64 = 18;
/// TreeEnsemble, the first of its kind that computes in doubles, came with 5.
const TREE_OPERATORS: i64 = 5;
/// The version of the file format that belongs to these sets.
const FORMAT: i64 = 9;

/// ŷ = intercept + Σ coefficient · (x − mean) / deviation, with the mean in the place of what is unknown.
pub(crate) fn linear(model: &Linear, output: &str) -> Vec<u8> {
    let (means, deviations): (Vec<f64>, Vec<f64>) = model.scaler.columns().unzip();
    // A column that did not vary is left out.
    let varies = deviations.iter().map(|deviation| *deviation > 0.0);
    let weights: Vec<f64> = (model.coefficients.iter().zip(varies))
        .map(|(weight, varies)| if varies { *weight } else { 0.0 })
        .collect();
    let divisors: Vec<f64> = deviations.iter().map(|d| if *d > 0.0 { *d } else { 1.0 }).collect();
    let columns = weights.len();
    let nodes = vec![
        node("IsNaN", &[INPUT], "is_nan"),
        node("IsInf", &[INPUT], "is_infinite"),
        node("Or", &["is_nan", "is_infinite"], "unknown"),
        node("Where", &["unknown", "means", INPUT], "known"),
        node("Sub", &["known", "means"], "centred"),
        node("Div", &["centred", "deviations"], "standardised"),
        node("MatMul", &["standardised", "coefficients"], "sum"),
        node("Add", &["sum", "intercept"], output),
    ];
    let constants = vec![
        Tensor::doubles("means", &[columns], &means),
        Tensor::doubles("deviations", &[columns], &divisors),
        Tensor::doubles("coefficients", &[columns, 1], &weights),
        Tensor::doubles("intercept", &[1], &[model.intercept]),
    ];
    file("elastic_net", columns, output, nodes, constants)
}

fn node(operator: &str, inputs: &[&str], output: &str) -> Node {
    Node {
        input: inputs.iter().map(|name| (*name).to_owned()).collect(),
        output: vec![output.to_owned()],
        name: output.to_owned(),
        op_type: operator.to_owned(),
        ..Node::default()
    }
}

fn file(name: &str, columns: usize, output: &str, nodes: Vec<Node>, constants: Vec<Tensor>) -> Vec<u8> {
    let trees = nodes.iter().any(|node| !node.domain.is_empty());
    let mut sets = vec![OperatorSet {
        domain: String::new(),
        version: OPERATORS,
    }];
    if trees {
        sets.push(OperatorSet {
            domain: trees::DOMAIN.to_owned(),
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
