//! The Python function that the engine calls: it pipes Arrow batches through `tubelab corpus worker`.
//!
//! Engines take Python functions as pickles. This one is written here, so that the client needs no Python: a pickle of
//! the second protocol that evaluates the source and parses the type of the answer.

use spark_connect::types::DataType;

/// The function `run`, which needs the list `COMMAND`.
const SOURCE: &str = include_str!("shim.py");

/// A function that gives back what it gets.
pub const SAME: &str = "(lambda batches: batches)";

/// The function that pipes batches through the program that `command` starts.
pub fn piped(command: &[&str]) -> String {
    // A JSON string, and a list of them, is a literal of Python too.
    let code = serde_json::Value::from(SOURCE);
    let command = serde_json::Value::from(command);
    format!(
        "(lambda names: (exec(compile({code}, 'tubelab', 'exec'), names), names['run'])[1])({{'COMMAND': {command}}})"
    )
}

/// The pickled pair of a function, given by an expression of Python, and of the type of its answer.
pub fn pickled(function: &str, answer: &DataType) -> Vec<u8> {
    let mut pickle = vec![0x80, 2];
    call(&mut pickle, "builtins", "eval", function);
    call(
        &mut pickle,
        "pyspark.sql.types",
        "_parse_datatype_json_string",
        &answer.json(),
    );
    // TUPLE2, STOP
    pickle.extend([0x86, b'.']);
    pickle
}

/// A call with one text: GLOBAL, BINUNICODE, TUPLE1, REDUCE.
fn call(pickle: &mut Vec<u8>, module: &str, function: &str, text: &str) {
    pickle.extend(format!("c{module}\n{function}\n").bytes());
    pickle.push(b'X');
    pickle.extend((text.len() as u32).to_le_bytes());
    pickle.extend(text.bytes());
    pickle.extend([0x85, b'R']);
}
