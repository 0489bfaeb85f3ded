//! Every route: who may call it, and what it answers.

use super::app::App;
use super::auth::{Auth, Verdict};
use super::channels::Channel;
use super::failure::Failure;
use super::guard::{Access, AccessOf, Caller, TOO_MANY, Who, guard, is_ours};
use super::responses::{error, json_answer, no_view, plain, refused};
use super::settings::Settings;
use super::stream::{self, Out};
use super::{assets, download, picture, prefetch};
use axum::extract::{DefaultBodyLimit, Form, Path, Query, State};
use axum::http::header::{ACCEPT, CONTENT_TYPE, SET_COOKIE};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{AppendHeaders, Html, IntoResponse, Redirect, Response};
use axum::routing::{MethodRouter, get, post};
use axum::{Extension, Router, middleware};
use serde::Deserialize;
use serde_json::{Value, json};
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, PoisonError};
use tubelab::error::{Error, Kind};
use tubelab::fetch;

type Here = State<Arc<App>>;
type Asked = Query<Vec<(String, String)>>;

/// The longest query for suggestions, in characters.
const MAX_WORDS: usize = 200;
/// Shorter queries are not worth a search.
const MIN_LETTERS: usize = 3;
/// The largest request body in bytes.
const MAX_BODY: usize = 16 * 1024;

struct Route {
    method: &'static str,
    path: &'static str,
    access: Access,
    answer: fn() -> MethodRouter<Arc<App>>,
}

const fn route(
    method: &'static str,
    path: &'static str,
    access: Access,
    answer: fn() -> MethodRouter<Arc<App>>,
) -> Route {
    Route {
        method,
        path,
        access,
        answer,
    }
}

const ROUTES: [Route; 15] = [
    route("GET", "/", Access::Viewers, || get(|| async { Html(assets::INDEX) })),
    route("GET", "/static/{file}", Access::Viewers, || get(asset)),
    route("GET", "/api/state", Access::Viewers, || get(state)),
    route("GET", "/api/suggest", Access::Viewers, || get(suggest)),
    route("GET", "/api/view/{name}", Access::Viewers, || get(view)),
    route("POST", "/api/refresh", Access::Viewers, || post(refresh)),
    route("GET", "/notebook/{name}", Access::Viewers, || get(download::notebook)),
    route("GET", "/report", Access::Viewers, || get(download::report)),
    route("GET", "/thumbnail", Access::Viewers, || get(picture::thumbnail)),
    route("GET", "/login", Access::Everyone, || get(login_page)),
    route("POST", "/login", Access::Everyone, || post(login)),
    route("POST", "/logout", Access::Viewers, || post(logout)),
    route("GET", "/health", Access::Everyone, || get(|| async { "ok\n" })),
    route("GET", "/ready", Access::Everyone, || get(ready)),
    route("GET", "/metrics", Access::Viewers, || get(metrics)),
];

pub fn router(app: Arc<App>) -> Router {
    let mut router = Router::new();
    for Route { path, answer, .. } in &ROUTES {
        router = router.route(path, answer());
    }
    router
        .fallback(nothing)
        .layer(DefaultBodyLimit::max(MAX_BODY))
        .layer(middleware::from_fn_with_state(
            (Arc::clone(&app), access as AccessOf),
            guard,
        ))
        .with_state(app)
}

/// Who may call the routes of this path.
fn access(path: &str) -> Access {
    let known = ROUTES.iter().find(|route| route.path == path);
    known.map_or(Access::Viewers, |route| route.access)
}

/// Method, path and access of each route, a line each.
pub fn list() -> String {
    let line = |Route {
                    method, path, access, ..
                }: &Route| format!("{method} {path} {access:?}\n");
    ROUTES.iter().map(line).collect()
}

async fn asset(Path(name): Path<String>, headers: HeaderMap) -> Response {
    assets::file(&name, &headers)
}

async fn state(State(app): Here, Extension(caller): Who, Query(query): Asked) -> Response {
    let (settings, mut failure) = match Settings::read(&query) {
        Ok(settings) => (settings, None),
        Err(error) => (Settings::default(), Some(Failure::from(error))),
    };
    let mut channel = None;
    if failure.is_none() {
        match stream::channel(&app, settings.channel(), &caller.viewer, None).await {
            Ok(known) => channel = Some(known),
            Err(error) => failure = Some(error),
        }
    }
    let quota = tokio::task::spawn_blocking(quota).await.ok().flatten();
    let info = channel.as_ref().map(|channel| &channel.info);
    let views: Vec<Value> = (app.views.iter())
        .map(|view| json!({ "name": view.notebook.name, "title": view.notebook.title, "parameters": view.notebook.parameters }))
        .collect();
    json_answer(&json!({
        "version": env!("CARGO_PKG_VERSION"),
        "views": views,
        "channel": info.map(|info| info.summary.for_page()),
        "fetched_at": info.map(|info| info.fetched_at),
        "age_seconds": channel.as_ref().map(Channel::age_seconds),
        "stale": info.and_then(|info| info.stale.as_ref()),
        "demo": info.is_some_and(|info| info.is_generated),
        "quota": quota,
        "viewer": { "units_left": app.allowance.left(&caller.viewer) },
        "settings": settings.described(&app.asked()),
        "error": failure.as_ref().map(error),
    }))
}

/// The day's quota; nothing without a key.
fn quota() -> Option<Value> {
    let quota = fetch::quota().ok()?;
    let of = |of: fetch::Allowance| json!({ "used": of.used, "limit": of.limit, "left": of.left });
    Some(json!({
        "units": of(quota.units),
        "searches": of(quota.searches),
        "resets_at": quota.resets_at.to_string(),
    }))
}

async fn suggest(State(app): Here, Extension(caller): Who, Query(query): Asked) -> Response {
    let words = query
        .iter()
        .find(|(name, _)| name == "q")
        .map_or("", |(_, words)| words.trim());
    let answer = |suggestions: &[Value], failure: Option<Failure>| {
        json_answer(&json!({ "suggestions": suggestions, "error": failure.as_ref().map(error) }))
    };
    if words.chars().count() > MAX_WORDS {
        let error = Error::new(Kind::Input, "this is too long for the name of a channel");
        return answer(&[], Some(error.hint("enter a few words of it").into()));
    }
    let mut found = Vec::new();
    let lower = words.to_lowercase();
    for name in fetch::GENERATED {
        let Ok(channel) = stream::channel(&app, name, &caller.viewer, None).await else {
            continue;
        };
        if words.is_empty() || name.contains(&lower) || channel.info.summary.title.to_lowercase().contains(&lower) {
            let mut suggestion = channel.info.summary.for_page();
            // Its id is a made-up one: by its name it is known.
            suggestion["id"] = json!(name);
            found.push(suggestion);
        }
    }
    if words.chars().count() < MIN_LETTERS || super::settings::is_generated(&lower) {
        return answer(&found, None);
    }
    if let Err(error) = super::settings::channel(words) {
        return answer(&found, Some(error.into()));
    }
    let taken = Arc::new(Mutex::new(Vec::new()));
    let call = app.query_suggestions(words, &caller.viewer, {
        let taken = Arc::clone(&taken);
        move |answer| *taken.lock().unwrap_or_else(PoisonError::into_inner) = answer
    });
    if let Err(failure) = stream::wait(&call, None).await {
        return answer(&found, Some(failure));
    }
    let taken = std::mem::take(&mut *taken.lock().unwrap_or_else(PoisonError::into_inner));
    for channel in &taken {
        app.channels.remember_picture(channel);
        found.push(channel.for_page());
    }
    answer(&found, None)
}

async fn view(State(app): Here, Extension(caller): Who, Path(name): Path<String>, Query(query): Asked) -> Response {
    let Some(view) = app.view(&name) else {
        return no_view();
    };
    let settings = match Settings::read(&query) {
        Ok(settings) => settings,
        Err(error) => return refused(StatusCode::BAD_REQUEST, error),
    };
    let (out, body) = Out::open();
    tokio::spawn(async move {
        if stream::send(&app, &view, &settings, &caller.viewer, out).await {
            prefetch::run(app, settings).await;
        }
    });
    ([(CONTENT_TYPE, "application/x-ndjson")], body).into_response()
}

async fn refresh(State(app): Here, Extension(caller): Who, headers: HeaderMap, Query(query): Asked) -> Response {
    if !is_ours(&headers) {
        return plain(StatusCode::FORBIDDEN, "this was not sent by the dashboard's page");
    }
    let settings = match Settings::read(&query) {
        Ok(settings) => settings,
        Err(error) => return refused(StatusCode::BAD_REQUEST, error),
    };
    let call = app.query_channel(settings.channel(), &caller.viewer, true);
    let failure = stream::wait(&call, None).await.err();
    let channel = app.channels.get(settings.channel());
    let info = channel.as_ref().map(|channel| &channel.info);
    json_answer(&json!({
        "fetched_at": info.map(|info| info.fetched_at),
        "age_seconds": channel.as_ref().map(Channel::age_seconds),
        "stale": info.and_then(|info| info.stale.as_ref()),
        "viewer": { "units_left": app.allowance.left(&caller.viewer) },
        "error": failure.as_ref().map(error),
    }))
}

async fn login_page(State(app): Here, Extension(caller): Who) -> Response {
    match app.auth {
        Some(_) => Html(assets::login()).into_response(),
        None => Redirect::to(&caller.path("/")).into_response(),
    }
}

/// What is not there: a page for people, an error for programs.
async fn nothing(Extension(caller): Who, headers: HeaderMap) -> Response {
    let accepts = headers.get(ACCEPT).and_then(|value| value.to_str().ok());
    match accepts.is_some_and(|kinds| kinds.contains("text/html")) {
        true => (StatusCode::NOT_FOUND, Html(assets::nothing(&caller.prefix))).into_response(),
        false => {
            let error = Error::new(Kind::NotFound, "the dashboard has no such address");
            refused(StatusCode::NOT_FOUND, error.hint(format!("open {}", caller.path("/"))))
        }
    }
}

#[derive(Deserialize)]
struct Login {
    password: String,
}

async fn login(State(app): Here, Extension(caller): Who, Form(Login { password }): Form<Login>) -> Response {
    let Some(auth) = &app.auth else {
        return Redirect::to(&caller.path("/")).into_response();
    };
    match auth.check(&caller.viewer, password.trim()) {
        Verdict::Accepted => {
            let cookie = cookie(&caller, &auth.session(), Auth::session_seconds());
            (AppendHeaders([(SET_COOKIE, cookie)]), Redirect::to(&caller.path("/"))).into_response()
        }
        Verdict::Rejected => Redirect::to(&caller.path("/login?refused=password")).into_response(),
        Verdict::TooManyAttempts => {
            log::warn!("{TOO_MANY}");
            Redirect::to(&caller.path("/login?refused=attempts")).into_response()
        }
    }
}

async fn logout(Extension(caller): Who) -> Response {
    (
        AppendHeaders([(SET_COOKIE, cookie(&caller, "", 0))]),
        Redirect::to(&caller.path("/login")),
    )
        .into_response()
}

fn cookie(caller: &Caller, value: &str, seconds: u64) -> String {
    let secure = if caller.is_secure { "; Secure" } else { "" };
    let (name, path) = (caller.cookie_name(), caller.path("/"));
    format!("{name}={value}; Path={path}; Max-Age={seconds}; HttpOnly; SameSite=Strict{secure}")
}

/// Whether new viewers should come here: not while the first views are run, and not while the server ends.
async fn ready(State(app): Here) -> Response {
    if app.draining.load(Ordering::SeqCst) {
        return plain(StatusCode::SERVICE_UNAVAILABLE, "draining\n");
    }
    if !app.is_warm.load(Ordering::SeqCst) {
        return plain(StatusCode::SERVICE_UNAVAILABLE, "warming up\n");
    }
    plain(StatusCode::OK, "ready\n")
}

async fn metrics(State(app): Here) -> Response {
    let text = tokio::task::spawn_blocking(move || app.metrics.text(&app.load())).await;
    let kind = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    ([(CONTENT_TYPE, kind)], text.unwrap_or_default()).into_response()
}
