//! Parameters of a notebook: those it uses, those that are given, and the cell that sets them.

use super::cell::{Cell, text};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use tubelab::error::{Error, Kind, Result};

/// What marks the cell that sets parameters.
const INJECTED: &str = "injected-parameters";

/// Parameters by their names.
pub type Parameters = BTreeMap<String, String>;

/// Parameters given as `name=value`.
///
/// # Errors
/// *Input* where one has no value.
pub fn parse(given: &[String]) -> Result<Parameters> {
    let pair = |parameter: &String| {
        let (name, value) = parameter.split_once('=').ok_or_else(|| {
            Error::new(Kind::Input, format!("the parameter {parameter:?} has no value"))
                .hint("write it as name=value, such as channel=@rustlang")
        })?;
        Ok((name.trim().to_lowercase(), value.to_owned()))
    };
    given.iter().map(pair).collect()
}

/// The parameters as environment variables: `channel` is `TUBELAB_PARAM_CHANNEL`.
///
/// # Errors
/// *Input* where a name or a value cannot stand in the environment.
pub fn variables(parameters: &Parameters) -> Result<Vec<(String, String)>> {
    parameters
        .iter()
        .map(|(name, value)| {
            let proper = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
            if proper && !value.contains('\0') {
                Ok((format!("TUBELAB_PARAM_{}", name.to_ascii_uppercase()), value.clone()))
            } else {
                Err(
                    Error::new(Kind::Input, format!("{name:?} cannot be a parameter of a notebook"))
                        .hint("use letters, digits and _ in its name, as in channel=@rustlang"),
                )
            }
        })
        .collect()
}

/// Refuses a parameter that no cell uses, because a misspelt one would be ignored silently. `has` are the names that the cells
/// use, and `place` names the notebook in the message.
///
/// # Errors
/// *Input*; the message names those that there are.
pub fn check(given: &Parameters, has: &[String], place: &str) -> Result<()> {
    match given.keys().find(|name| !has.contains(name)) {
        None => Ok(()),
        Some(name) => {
            let has = match has {
                [] => "it has none".to_owned(),
                _ => format!("it has {}", has.join(", ")),
            };
            Err(Error::new(Kind::Input, format!("{place} has no parameter {name:?}")).hint(has))
        }
    }
}

/// The names of the parameters that the code uses, in order.
pub(super) fn asked(cells: &[Cell]) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for cell in cells {
        let Cell::Code { source, .. } = cell else { continue };
        let pieces = ["param(\"", "param_list(\""]
            .iter()
            .flat_map(|call| source.split(call).skip(1));
        for name in pieces.filter_map(|rest| Some(rest.split_once('"')?.0)) {
            if !found.iter().any(|known| known == name) {
                found.push(name.to_owned());
            }
        }
    }
    found
}

/// Inserts the cell that sets the parameters before all other code, if there are any.
pub fn insert(notebook: &mut Value, parameters: &Parameters) {
    if let (Some(cell), Some(cells)) = (cell(parameters), notebook["cells"].as_array_mut()) {
        let at = cells.iter().position(|cell| cell["cell_type"] == "code");
        cells.insert(at.unwrap_or(cells.len()), cell);
    }
}

fn cell(parameters: &Parameters) -> Option<Value> {
    // A debug string of Rust is a literal of Rust, whatever it holds.
    let pairs: Vec<String> = parameters
        .iter()
        .map(|(name, value)| format!("({name:?}, {value:?})"))
        .collect();
    (!pairs.is_empty()).then(|| {
        json!({
            "cell_type": "code", "execution_count": null, "id": INJECTED, "metadata": { "tags": [INJECTED] },
            "outputs": [], "source": format!("params(&[{}]);", pairs.join(", ")),
        })
    })
}

pub(super) fn is_injected(cell: &Value) -> bool {
    let tags = cell["metadata"]["tags"].as_array();
    tags.is_some_and(|tags| tags.iter().any(|tag| text(Some(tag)) == INJECTED))
}
