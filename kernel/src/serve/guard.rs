//! What every request passes before it reaches a route, and every answer on its way out.

use super::allowance::viewer;
use super::app::App;
use super::auth::Verdict;
use super::listen::Peer;
use super::responses::plain;
use axum::Extension;
use axum::extract::{ConnectInfo, MatchedPath, Request, State};
use axum::http::header::{self, HeaderName};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use serde_json::json;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Instant;

/// Scripts and requests of this server only. Styles may stand in elements, because plotly.js puts them there: it writes a
/// `<style>` and style attributes for every figure.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; \
     connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Only with this header is something changed: no other site can send it.
const OURS: &str = "x-tubelab";

/// Who may call a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    Everyone,
    Viewers,
}

/// Who may call the routes of a path.
pub type AccessOf = fn(&str) -> Access;

/// Who asks.
#[derive(Clone, Debug)]
pub struct Caller {
    /// The name that allowances are counted by.
    pub viewer: String,
    pub is_secure: bool,
    /// The path below which the viewer sees the dashboard; empty, or with a slash at its begin only.
    pub prefix: String,
}

impl Caller {
    /// A path of the dashboard as the viewer's browser knows it.
    pub fn path(&self, path: &str) -> String {
        format!("{}{path}", self.prefix)
    }

    /// The name of the cookie. With these prefixes a browser takes it over HTTPS only; the first also binds it to the root of
    /// this host.
    pub fn cookie_name(&self) -> &'static str {
        match (self.is_secure, self.prefix.is_empty()) {
            (true, true) => "__Host-tubelab",
            (true, false) => "__Secure-tubelab",
            (false, _) => "tubelab",
        }
    }
}

/// Checks a request against everything that must hold for all of them.
pub async fn guard(
    State((app, access)): State<(Arc<App>, AccessOf)>,
    ConnectInfo(Peer(peer)): ConnectInfo<Peer>,
    mut request: Request,
    next: Next,
) -> Response {
    let started = Instant::now();
    let path = request
        .extensions()
        .get::<MatchedPath>()
        .map(|path| path.as_str().to_owned());
    let caller = caller(&app, peer.ip(), request.headers());
    let secure = caller.is_secure;
    let refused = refuse(&app, &request, path.as_deref(), access, &caller);
    let mut response = match refused {
        Some(response) => response,
        None => {
            request.extensions_mut().insert(caller);
            next.run(request).await
        }
    };
    protect(response.headers_mut(), secure);
    app.metrics
        .answered(path.as_deref().unwrap_or("other"), response.status(), started.elapsed());
    response
}

fn refuse(app: &App, request: &Request, path: Option<&str>, access: AccessOf, caller: &Caller) -> Option<Response> {
    if !is_our_host(app, request) {
        return Some(plain(
            StatusCode::MISDIRECTED_REQUEST,
            "this name is not the dashboard's",
        ));
    }
    if request.method() != Method::GET && request.method() != Method::HEAD && !is_from_here(request) {
        return Some(plain(StatusCode::FORBIDDEN, "this was sent by another site"));
    }
    let access = match super::assets::is_open(request.uri().path()) {
        true => Access::Everyone,
        false => path.map_or(Access::Viewers, access),
    };
    let auth = app.auth.as_ref().filter(|_| access == Access::Viewers)?;
    let cookie = cookie(request.headers(), caller.cookie_name());
    if cookie.is_some_and(|cookie| auth.is_valid_session(cookie)) {
        return None;
    }
    if let Some(secret) = bearer(request.headers()) {
        match auth.check(&caller.viewer, secret) {
            Verdict::Accepted => return None,
            Verdict::Rejected => {}
            Verdict::TooManyAttempts => return Some(plain(StatusCode::TOO_MANY_REQUESTS, TOO_MANY)),
        }
    }
    if path == Some("/") {
        return Some(Redirect::to(&caller.path("/login")).into_response());
    }
    let hint = format!("open {}", caller.path("/login"));
    let body = json!({ "error": { "kind": "login", "message": "you are not logged in", "hint": hint } });
    Some(
        (
            StatusCode::UNAUTHORIZED,
            [(header::CONTENT_TYPE, "application/json")],
            body.to_string(),
        )
            .into_response(),
    )
}

pub const TOO_MANY: &str = "too many wrong passwords: wait a minute";

/// A name that leads to this computer from elsewhere would let another site read what only this computer may.
fn is_our_host(app: &App, request: &Request) -> bool {
    if !app.options.address.ip().to_canonical().is_loopback() || !app.options.behind_proxy.is_empty() {
        return true;
    }
    host(request).is_some_and(is_this_computer)
}

/// Whether a host, with or without a port, is a name of this computer that nobody else can give.
fn is_this_computer(host: &str) -> bool {
    let (name, port) = match host.strip_prefix('[') {
        Some(rest) => rest.split_once(']').unwrap_or((rest, "?")),
        None => host.split_at(host.find(':').unwrap_or(host.len())),
    };
    let is_port =
        |port: &str| port.is_empty() || port.strip_prefix(':').is_some_and(|port| port.parse::<u16>().is_ok());
    let is_name = name.eq_ignore_ascii_case("localhost")
        || name
            .parse::<IpAddr>()
            .is_ok_and(|address| address.to_canonical().is_loopback());
    is_name && is_port(port)
}

fn host(request: &Request) -> Option<&str> {
    let header = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
    header.or_else(|| request.uri().authority().map(|authority| authority.as_str()))
}

/// Whether a page of this server sent it. Browsers say where a request comes from; other programs say nothing.
fn is_from_here(request: &Request) -> bool {
    let text = |name: &str| request.headers().get(name).and_then(|value| value.to_str().ok());
    if text("sec-fetch-site").is_some_and(|site| site != "same-origin" && site != "none") {
        return false;
    }
    match text("origin") {
        None => true,
        Some(origin) => {
            let from: Option<Uri> = origin.parse().ok();
            let from = from
                .as_ref()
                .and_then(Uri::authority)
                .map(|authority| authority.as_str());
            from.is_some() && [host(request), text("x-forwarded-host")].contains(&from)
        }
    }
}

/// Whether the page's own script sent it.
pub fn is_ours(headers: &HeaderMap) -> bool {
    headers.get(OURS).is_some_and(|value| value == "1")
}

/// What a proxy says of the viewer counts only when it is one of ours.
fn caller(app: &App, peer: IpAddr, headers: &HeaderMap) -> Caller {
    let peer = peer.to_canonical();
    let is_ours = |address: &IpAddr| {
        app.options
            .behind_proxy
            .iter()
            .any(|proxy| proxy.to_canonical() == *address)
    };
    let (mut address, mut is_secure) = (peer, app.options.certificate.is_some());
    let mut prefix = app.options.base_path.clone();
    if is_ours(&peer) {
        let all = headers
            .get_all("x-forwarded-for")
            .iter()
            .filter_map(|value| value.to_str().ok());
        let chain: Vec<IpAddr> = all
            .flat_map(|value| value.split(','))
            .filter_map(|part| part.trim().parse::<IpAddr>().ok())
            .map(|address| address.to_canonical())
            .collect();
        // What stands before the last stranger was written by the stranger.
        if let Some(stranger) = chain.into_iter().rev().find(|address| !is_ours(address)) {
            address = stranger;
        }
        is_secure |= headers.get("x-forwarded-proto").is_some_and(|value| value == "https");
        let told = headers.get("x-forwarded-prefix").and_then(|value| value.to_str().ok());
        if let Some(told) = told.and_then(crate::serve::prefix::normal) {
            prefix = told;
        }
    }
    Caller {
        viewer: viewer(address),
        is_secure,
        prefix,
    }
}

fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let all = headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok());
    all.flat_map(|value| value.split(';'))
        .find_map(|pair| pair.trim().strip_prefix(name)?.strip_prefix('='))
}

fn bearer(headers: &HeaderMap) -> Option<&str> {
    headers
        .get(header::AUTHORIZATION)?
        .to_str()
        .ok()?
        .strip_prefix("Bearer ")
}

fn protect(headers: &mut HeaderMap, is_secure: bool) {
    let set = [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (
            HeaderName::from_static("permissions-policy"),
            "camera=(), microphone=(), geolocation=()",
        ),
    ];
    for (name, value) in set {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    if is_secure {
        headers.insert(
            header::STRICT_TRANSPORT_SECURITY,
            HeaderValue::from_static("max-age=31536000"),
        );
    }
}

/// For handlers.
pub type Who = Extension<Caller>;
