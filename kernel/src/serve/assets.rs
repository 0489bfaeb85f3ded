//! The files of the page, compiled into the program.

use crate::report::plotly_js;
use axum::body::Bytes;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};

pub const INDEX: &str = include_str!("page/index.html");

/// The files of the log-in page, which are public.
const OPEN: [&str; 5] = ["style.css", "dark.css", "page.css", "theme.js", "login.js"];

const SCRIPT: &str = "text/javascript; charset=utf-8";
const STYLE: &str = "text/css; charset=utf-8";

const FILES: [(&str, &str, &str); 20] = [
    ("style.css", STYLE, include_str!("../report/style.css")),
    ("dark.css", STYLE, include_str!("../report/dark.css")),
    ("tables.css", STYLE, include_str!("../report/tables.css")),
    ("page.css", STYLE, include_str!("page/page.css")),
    ("figures.js", SCRIPT, include_str!("../report/figures.js")),
    ("tables.js", SCRIPT, include_str!("../report/tables.js")),
    ("address.js", SCRIPT, include_str!("page/address.js")),
    ("dom.js", SCRIPT, include_str!("page/dom.js")),
    ("head.js", SCRIPT, include_str!("page/head.js")),
    ("layout.js", SCRIPT, include_str!("page/layout.js")),
    ("login.js", SCRIPT, include_str!("page/login.js")),
    ("page.js", SCRIPT, include_str!("page/page.js")),
    ("plan.js", SCRIPT, include_str!("page/plan.js")),
    ("search.js", SCRIPT, include_str!("page/search.js")),
    ("server.js", SCRIPT, include_str!("page/server.js")),
    ("settings.js", SCRIPT, include_str!("page/settings.js")),
    ("tabs.js", SCRIPT, include_str!("page/tabs.js")),
    ("theme.js", SCRIPT, include_str!("page/theme.js")),
    ("view.js", SCRIPT, include_str!("page/view.js")),
    ("words.js", SCRIPT, include_str!("page/words.js")),
];

/// The page that asks for the password. Its addresses are relative, as those of the dashboard are.
pub fn login() -> String {
    small_page("Log in", include_str!("page/login.html"), ".")
}

/// The page for an address that does not exist, with addresses that are right wherever it is shown.
pub fn nothing(prefix: &str) -> String {
    small_page("Not found", include_str!("page/nothing.html"), prefix)
}

/// A page without views; `base` is where the dashboard is.
fn small_page(title: &str, content: &str, base: &str) -> String {
    include_str!("page/frame.html")
        .replace("{title}", title)
        .replace("{content}", content)
        .replace("{base}", base)
}

pub fn is_open(path: &str) -> bool {
    path.strip_prefix("/static/").is_some_and(|name| OPEN.contains(&name))
}

/// A file of the page.
pub fn file(name: &str, headers: &HeaderMap) -> Response {
    if name == "plotly.js" {
        return answer(SCRIPT, Bytes::from_static(plotly_js().as_bytes()), headers);
    }
    match FILES.iter().find(|(known, _, _)| *known == name) {
        Some((_, kind, text)) => answer(kind, Bytes::from_static(text.as_bytes()), headers),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// Browsers cache a file and revalidate it, because another version of the program has other files.
fn answer(kind: &'static str, text: Bytes, headers: &HeaderMap) -> Response {
    let tag = format!("\"{:.24x}\"", Sha256::digest(&text));
    let caching = [(ETAG, tag.clone()), (CACHE_CONTROL, "private, no-cache".to_owned())];
    if headers
        .get(IF_NONE_MATCH)
        .is_some_and(|known| known.as_bytes() == tag.as_bytes())
    {
        return (StatusCode::NOT_MODIFIED, caching).into_response();
    }
    (caching, [(CONTENT_TYPE, kind)], text).into_response()
}
