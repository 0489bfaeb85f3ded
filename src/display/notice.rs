//! Notices of a session next to a result, such as that a run did not reach its server.

use super::Bundle;
use std::sync::OnceLock;

/// Returns a pending notice, once.
type Source = fn() -> Option<String>;

static SOURCE: OnceLock<Source> = OnceLock::new();

/// Sets the source of notices; the first one stays.
pub(crate) fn set_source(source: Source) {
    let _ = SOURCE.set(source);
}

/// The bundle with the pending notice, if there is one.
pub(crate) fn with_notice(bundle: Bundle) -> Bundle {
    match SOURCE.get().and_then(|source| source()) {
        Some(notice) => bundle.noted(&notice),
        None => bundle,
    }
}
