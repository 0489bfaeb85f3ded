//! Fitted models as ONNX, a format that other languages and servers can load.
//!
//! The input `features` is a table of doubles with the feature columns in their order, NaN for unknown values. The
//! output is one column of doubles: the prediction on the scale of the fit (ln(1 + views) for views).

mod graph;
mod proto;
mod trees;

pub(crate) use trees::trees;

use super::elastic_net::Linear;
use graph::{LIMITED, file, limits, node};
use proto::Tensor;

/// What a prediction adds to the fit: each feature stays within the range of training, and the result is shifted.
pub(crate) struct Around<'a> {
    /// The lowest and the highest value of each column.
    pub ranges: &'a [(f64, f64)],
    pub shift: f64,
}

/// ŷ = intercept + shift + Σ coefficient · (x − mean) / deviation, with the mean in place of unknown values.
pub(crate) fn linear(model: &Linear, around: &Around, output: &str) -> Vec<u8> {
    let (means, deviations): (Vec<f64>, Vec<f64>) = model.scaler.columns().unzip();
    // A column that did not vary is left out.
    let varies = deviations.iter().map(|deviation| *deviation > 0.0);
    let weights: Vec<f64> = (model.coefficients.iter().zip(varies))
        .map(|(weight, varies)| if varies { *weight } else { 0.0 })
        .collect();
    let divisors: Vec<f64> = deviations.iter().map(|d| if *d > 0.0 { *d } else { 1.0 }).collect();
    let columns = weights.len();
    let (mut nodes, mut constants) = limits(around.ranges);
    nodes.extend([
        node("Where", &["unknown", "means", LIMITED], "known"),
        node("Sub", &["known", "means"], "centred"),
        node("Div", &["centred", "deviations"], "standardised"),
        node("MatMul", &["standardised", "coefficients"], "sum"),
        node("Add", &["sum", "intercept"], output),
    ]);
    constants.extend([
        Tensor::doubles("means", &[columns], &means),
        Tensor::doubles("deviations", &[columns], &divisors),
        Tensor::doubles("coefficients", &[columns, 1], &weights),
        Tensor::doubles("intercept", &[1], &[model.intercept + around.shift]),
    ]);
    file("elastic_net", columns, output, nodes, constants)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::elastic_net::Penalty;
    use ndarray::Array2;
    use rand::{Rng, SeedableRng};
    use rand_chacha::ChaCha8Rng;
    use tubelab_numerics::tree::{self, Ensemble, Tree};

    const COLUMNS: usize = 5;
    const SCRIPT: &str = "
import json, numpy, onnx, onnxruntime, sys
directory = sys.argv[1]
rows = numpy.array([[float(value) for value in row] for row in json.load(open(directory + '/rows.json'))])
answers = []
for name in sys.argv[2:]:
    path = directory + '/' + name
    onnx.checker.check_model(path, full_check=True)
    session = onnxruntime.InferenceSession(path, providers=['CPUExecutionProvider'])
    names = [session.get_inputs()[0].name, session.get_outputs()[0].name]
    answers.append([names, session.run(None, {names[0]: rows})[0].ravel().tolist()])
print(json.dumps(answers))
";

    /// Rows with unknown and infinite values, and values that are thresholds.
    fn rows(chance: &mut ChaCha8Rng) -> Array2<f64> {
        Array2::from_shape_fn((300, COLUMNS), |_| match chance.gen_range(0..10) {
            0 => f64::NAN,
            1 => [f64::INFINITY, f64::NEG_INFINITY, 1e6, 0.0][chance.gen_range(0..4)],
            2..=5 => f64::from(chance.gen_range(-4..=4)) / 4.0,
            _ => chance.gen_range(-2.0..2.0),
        })
    }

    /// A tree of random splits; thresholds are values of rows, and thirds, which no binary number holds exactly.
    fn grow(chance: &mut ChaCha8Rng, depth: usize, nodes: &mut Vec<tree::Node>) -> u32 {
        let place = nodes.len();
        nodes.push(tree::Node::leaf(chance.gen_range(-1.0..1.0)));
        if depth > 0 && chance.gen_bool(0.8) {
            let threshold = f64::from(chance.gen_range(-4..=4)) / if chance.gen_bool(0.5) { 4.0 } else { 3.0 };
            let (left, right) = (grow(chance, depth - 1, nodes), grow(chance, depth - 1, nodes));
            nodes[place] = tree::Node {
                feature: chance.gen_range(0..COLUMNS as u32),
                threshold,
                default_left: chance.gen_bool(0.5),
                left,
                right,
                value: 0.0,
                gain: 1.0,
            };
        }
        place as u32
    }

    #[test]
    fn onnx_runtime_predicts_the_same_numbers() {
        let mut chance = ChaCha8Rng::seed_from_u64(1);
        let x = rows(&mut chance);
        let finite = x.mapv(|value| if value.abs() < 1e9 { value } else { f64::NAN });
        let mut training = finite.clone();
        // A column without variation, and one that is nowhere known.
        training.column_mut(3).fill(7.0);
        training.column_mut(4).fill(f64::NAN);
        let y: Vec<f64> = training
            .column(0)
            .iter()
            .map(|v| if v.is_nan() { 0.0 } else { 3.0 * v })
            .collect();
        let penalty = Penalty {
            penalty: 0.01,
            l1_ratio: 0.5,
        };
        let net = Linear::fit(training.view(), &y, penalty).unwrap();
        let mut forest = |trees: usize, depth: usize| Ensemble {
            base: 8.25,
            columns: COLUMNS,
            trees: (0..trees)
                .map(|_| {
                    let mut nodes = Vec::new();
                    grow(&mut chance, depth, &mut nodes);
                    Tree { nodes }
                })
                .collect(),
        };
        let forests = [forest(100, 7), forest(1, 0), forest(0, 0)];

        // One column without a range, and one that lies wholly outside of it.
        let mut ranges = [(-1.0, 1.5); COLUMNS];
        ranges[1] = (f64::NEG_INFINITY, f64::INFINITY);
        ranges[2] = (5.0, 6.0);
        let around = Around {
            ranges: &ranges,
            shift: -0.25,
        };

        let directory = tempfile::tempdir().unwrap();
        let write = |name: &str, content: Vec<u8>| std::fs::write(directory.path().join(name), content).unwrap();
        write("net.onnx", linear(&net, &around, "ln_1p_views"));
        for (name, forest) in ["forest.onnx", "leaf.onnx", "none.onnx"].iter().zip(&forests) {
            assert!(forest.is_sound());
            write(name, trees(forest, &around, "ln_1p_views"));
        }
        let text: Vec<Vec<String>> = x
            .rows()
            .into_iter()
            .map(|row| row.iter().map(|v| format!("{v:?}")).collect())
            .collect();
        write("rows.json", serde_json::to_vec(&text).unwrap());
        let path = directory.path().to_str().unwrap();
        testkit::needs!(Python);
        let answer = testkit::run_python(SCRIPT, &[path, "net.onnx", "forest.onnx", "leaf.onnx", "none.onnx"]);
        let answers: Vec<([String; 2], Vec<f64>)> = serde_json::from_str(&answer).unwrap();

        let mut limited = x;
        for (mut column, (low, high)) in limited.columns_mut().into_iter().zip(ranges) {
            let known = column.iter_mut().filter(|value| value.is_finite());
            known.for_each(|value| *value = value.clamp(low, high));
        }
        let mut ours = vec![net.predict(limited.view())];
        ours.extend(forests.iter().map(|forest| forest.predict(limited.view())));
        ours.iter_mut().flatten().for_each(|value| *value += around.shift);
        assert_eq!(answers.len(), ours.len());
        for ((names, theirs), ours) in answers.iter().zip(&ours) {
            assert_eq!(names, &["features", "ln_1p_views"]);
            assert_eq!(theirs.len(), ours.len());
            for (row, (a, b)) in ours.iter().zip(theirs).enumerate() {
                assert!(
                    (a - b).abs() < 1e-9 || (a - b).abs() < 1e-12 * a.abs(),
                    "row {row}: {a} and {b}"
                );
            }
        }
    }
}
