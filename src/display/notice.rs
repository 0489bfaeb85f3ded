//! What a session has to say beside a result, such as that a run did not reach its server.

use super::{Bundle, escape};
use std::sync::OnceLock;

/// Gives the notice that is due, once.
type Source = fn() -> Option<String>;

static SOURCE: OnceLock<Source> = OnceLock::new();

/// Says who knows of notices; the first one stays.
pub(crate) fn set_source(source: Source) {
    let _ = SOURCE.set(source);
}

/// The bundle with the notice that is due, if there is one.
pub(crate) fn with_notice(bundle: Bundle) -> Bundle {
    let Some(notice) = SOURCE.get().and_then(|source| source()) else {
        return bundle;
    };
    let notice = escape::text(&notice);
    let paragraph = maud::html! { p { (notice) } }.into_string();
    let mut with = Bundle::default();
    for (mime, content) in bundle.iter() {
        let content = match mime {
            "text/plain" => format!("{content}\n{notice}"),
            "text/html" => format!("{content}{paragraph}"),
            _ => content.to_owned(),
        };
        with = with.with(mime, content);
    }
    with
}
