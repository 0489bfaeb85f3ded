//! Parameters of a notebook, set from outside without editing it.

/// The value that a notebook was started with for `name`, or `default`.
///
/// A value comes from the environment: `TUBELAB_PARAM_CHANNEL=@rustlang` is the parameter `channel`. White space around
/// it does not count, and an empty value is none.
///
/// ```
/// assert_eq!(tubelab::param("channel", "demo"), "demo");
/// ```
pub fn param(name: &str, default: &str) -> String {
    let variable = format!("TUBELAB_PARAM_{}", name.to_uppercase());
    let given = std::env::var(variable).unwrap_or_default();
    match given.trim() {
        "" => default.to_owned(),
        value => value.to_owned(),
    }
}
