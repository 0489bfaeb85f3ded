//! The path below which a proxy shows the dashboard: `/tube` for `https://example.org/tube/`, empty for the root of a host.
//!
//! A proxy may pass the path on or take it off; both are served.

use axum::Router;
use axum::extract::Request;
use axum::http::uri::{PathAndQuery, Uri};
use axum::response::{IntoResponse, Redirect, Response};
use hyper::service::Service;
use hyper_util::service::TowerToHyperService;
use tubelab::error::{Error, Kind, Result};

/// The longest path.
const LONGEST: usize = 200;

/// The path of the option `--base-path`.
///
/// # Errors
/// *Input* for anything that is not an absolute path of plain characters.
pub fn of_option(text: &str) -> Result<String> {
    normal(text).ok_or_else(|| {
        Error::new(
            Kind::Input,
            format!("{text:?} is not a path below which a proxy can show the dashboard"),
        )
        .hint("give an absolute path of letters, digits, hyphens and underscores, such as /tube")
    })
}

/// A path without the slash at its end; `None` if it could mean something else in an address or a header.
pub fn normal(text: &str) -> Option<String> {
    let path = text.trim().trim_end_matches('/');
    let is_plain = |part: &str| {
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte);
        !part.is_empty() && part != "." && part != ".." && part.bytes().all(is_plain)
    };
    let fits = match path.strip_prefix('/') {
        Some(parts) => parts.split('/').all(is_plain),
        None => path.is_empty(),
    };
    (fits && path.len() <= LONGEST).then(|| path.to_owned())
}

/// The routes, also below the path.
pub fn below(prefix: &str, routes: Router) -> Router {
    if prefix.is_empty() {
        return routes;
    }
    let (prefix, routes) = (prefix.to_owned(), TowerToHyperService::new(routes));
    Router::new().fallback(move |request: Request| {
        let (prefix, routes) = (prefix.clone(), routes.clone());
        async move { answer(&prefix, &routes, request).await }
    })
}

async fn answer(prefix: &str, routes: &TowerToHyperService<Router>, mut request: Request) -> Response {
    let path = request.uri().path();
    if path == prefix {
        // Addresses in the page are relative to the slash.
        let query = request
            .uri()
            .query()
            .map(|query| format!("?{query}"))
            .unwrap_or_default();
        return Redirect::permanent(&format!("{prefix}/{query}")).into_response();
    }
    if path.strip_prefix(prefix).is_some_and(|rest| rest.starts_with('/')) {
        *request.uri_mut() = without(prefix, request.uri());
    }
    match routes.call(request).await {
        Ok(response) => response,
        Err(never) => match never {},
    }
}

fn without(prefix: &str, uri: &Uri) -> Uri {
    let whole = uri.path_and_query().map_or("/", PathAndQuery::as_str);
    let rest = whole.strip_prefix(prefix).unwrap_or(whole);
    // What is left of a valid address is one.
    rest.parse().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_plain_or_refused() {
        for (text, path) in [
            ("", ""),
            ("/", ""),
            ("/tube", "/tube"),
            ("/tube/", "/tube"),
            ("/a/b-c_1/", "/a/b-c_1"),
        ] {
            assert_eq!(of_option(text).unwrap(), path, "{text}");
        }
        let long = format!("/{}", "a".repeat(LONGEST));
        for text in [
            "tube",
            "//evil.example",
            "/a//b",
            "/../x",
            "/a b",
            "/a;Domain=x",
            "/a\r\nX: y",
            "/%2e",
            "/<b>",
            &long,
        ] {
            let error = of_option(text).unwrap_err();
            assert!(error.is_input() && error.next_step().is_some(), "{text}: {error}");
        }
    }

    #[test]
    fn the_path_is_taken_off_with_the_query_kept() {
        let uri = |text: &str| text.parse::<Uri>().unwrap();
        assert_eq!(
            without("/tube", &uri("/tube/api/state?channel=%2Ftube")),
            uri("/api/state?channel=%2Ftube")
        );
        assert_eq!(without("/tube", &uri("/tube/")), uri("/"));
    }
}
