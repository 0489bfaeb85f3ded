//! Parameters of a notebook: set in a cell, or from outside without editing it.

use crate::error::{Error, Kind, Result};
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

static SET: Mutex<BTreeMap<String, String>> = Mutex::new(BTreeMap::new());

/// The parameter `name` of the notebook, or `default` if it is not set.
///
/// Values set by [`params`] in this session take precedence over the environment, where
/// `TUBELAB_PARAM_CHANNEL=@rustlang` sets the parameter `channel`. Surrounding whitespace is removed, and an empty
/// value counts as not set.
///
/// # Examples
/// ```
/// assert_eq!(tubelab::param("channel", "demo"), "demo");
/// ```
pub fn param(name: &str, default: &str) -> String {
    let set = SET.lock().unwrap_or_else(PoisonError::into_inner);
    let from_outside = || std::env::var(format!("TUBELAB_PARAM_{}", name.to_uppercase())).ok();
    let given = set.get(&name.to_lowercase()).cloned().or_else(from_outside);
    match given.as_deref().map(str::trim) {
        None | Some("") => default.to_owned(),
        Some(value) => value.to_owned(),
    }
}

/// As [`param`], for a comma-separated list: entries without surrounding whitespace, empty ones removed.
///
/// # Examples
/// ```
/// assert_eq!(tubelab::param_list("competitors", "demo-2, demo-3"), ["demo-2", "demo-3"]);
/// ```
pub fn param_list(name: &str, default: &str) -> Vec<String> {
    let value = param(name, default);
    let entries = value.split(',').map(str::trim).filter(|entry| !entry.is_empty());
    entries.map(str::to_owned).collect()
}

/// Sets parameters for the rest of the session. `tubelab run -p` adds a cell with this call to the notebook that it
/// writes, so that running it by hand gives the same results.
///
/// # Examples
/// ```
/// use tubelab::{param, params};
///
/// params(&[("region", "DE")]);
/// assert_eq!(param("region", "US"), "DE");
/// ```
pub fn params(values: &[(&str, &str)]) {
    let mut set = SET.lock().unwrap_or_else(PoisonError::into_inner);
    set.extend(
        values
            .iter()
            .map(|(name, value)| (name.to_lowercase(), (*value).to_owned())),
    );
}

/// Ends the cell with the line `what` if a need is not met, such as a parameter that names other channels. The notebook goes
/// on, and cells that use variables of this one are skipped.
///
/// # Errors
/// `is_too_little_data()`: the need is not met.
///
/// # Examples
/// ```
/// use tubelab::{needs, param_list};
///
/// let names = param_list("competitors", "");
/// let ended = needs(!names.is_empty(), "no other channel is named");
/// assert!(ended.unwrap_err().is_too_little_data());
/// ```
pub fn needs(is_met: bool, what: &str) -> Result<()> {
    match is_met {
        true => Ok(()),
        false => Err(Error::new(Kind::TooLittleData, what).hint("set what is named, and run the cell again")),
    }
}
