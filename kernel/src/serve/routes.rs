//! Every route: who may call it, and what it answers.

use super::app::App;
use super::auth::{Door, Shown};
use super::channels::{self, described};
use super::guard::{Access, AccessOf, TOO_MANY, Who, cookie_name, guard, is_ours};
use super::responses::{json_answer, no_view, plain, refused, told};
use super::settings::Settings;
use super::stream::{self, Out};
use super::{assets, download, picture, prefetch, query};
use axum::extract::{DefaultBodyLimit, Form, Path, Query, State};
use axum::http::header::{CONTENT_TYPE, SET_COOKIE};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{AppendHeaders, Html, IntoResponse, Redirect, Response};
use axum::routing::{MethodRouter, get, post};
use axum::{Extension, Router, middleware};
use serde::Deserialize;
use serde_json::{Value, json};
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, PoisonError};
use tubelab::fetch;

type Here = State<Arc<App>>;
type Asked = Query<Vec<(String, String)>>;

/// The longest that is asked for.
const LONGEST_WORDS: usize = 200;
/// Fewer letters suggest nothing that is worth a search.
const FEWEST_LETTERS: usize = 3;
/// The most bytes that a request may bring.
const BODY: usize = 16 * 1024;

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
        .fallback(|| async { StatusCode::NOT_FOUND })
        .layer(DefaultBodyLimit::max(BODY))
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
    let (settings, mut error) = match Settings::read(&query) {
        Ok(settings) => (settings, None),
        Err(error) => (Settings::default(), Some(query::told(&error))),
    };
    let mut record = None;
    if error.is_none() {
        match stream::know(&app, settings.channel(), &caller.viewer, None).await {
            Ok(known) => record = Some(known),
            Err(failure) => error = Some(told(&failure)),
        }
    }
    let quota = tokio::task::spawn_blocking(quota).await.ok().flatten();
    let views: Vec<Value> = (app.views.iter())
        .map(|view| json!({ "name": view.notebook.name, "title": view.notebook.title }))
        .collect();
    json_answer(&json!({
        "version": env!("CARGO_PKG_VERSION"),
        "views": views,
        "channel": record.as_ref().map(|record| record.described()),
        "fetched_at": record.as_ref().and_then(|record| record.fetched_at()),
        "age_seconds": record.as_ref().and_then(|record| record.age_seconds()),
        "stale": record.as_ref().and_then(|record| record.stale()),
        "demo": record.as_ref().is_some_and(|record| record.is_generated()),
        "quota": quota,
        "viewer": { "units_left": app.allowance.left(&caller.viewer) },
        "settings": settings.described(&app.asked()),
        "error": error,
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
    let answer = |suggestions: &[Value], error: Option<Value>| {
        json_answer(&json!({ "suggestions": suggestions, "error": error }))
    };
    if words.chars().count() > LONGEST_WORDS {
        let error = json!({ "kind": "input", "message": "this is too long for a channel's name", "hint": "give a few words of it" });
        return answer(&[], Some(error));
    }
    let mut found = Vec::new();
    let lower = words.to_lowercase();
    for name in fetch::GENERATED {
        let Ok(record) = stream::know(&app, name, &caller.viewer, None).await else {
            continue;
        };
        if words.is_empty() || name.contains(&lower) || record.title().to_lowercase().contains(&lower) {
            let mut suggestion = record.described();
            // Its id is a made-up one: by its name it is known.
            suggestion["id"] = json!(name);
            found.push(suggestion);
        }
    }
    if words.chars().count() < FEWEST_LETTERS || super::settings::is_generated(&lower) {
        return answer(&found, None);
    }
    if let Err(error) = super::settings::channel(words) {
        return answer(&found, Some(query::told(&error)));
    }
    let taken = Arc::new(Mutex::new(Value::Null));
    let flight = app.ask_for_suggestions(words, &caller.viewer, {
        let taken = Arc::clone(&taken);
        move |answer| *taken.lock().unwrap_or_else(PoisonError::into_inner) = answer
    });
    if let Err(failure) = stream::wait(&flight, None).await {
        return answer(&found, Some(told(&failure)));
    }
    let taken = std::mem::take(&mut *taken.lock().unwrap_or_else(PoisonError::into_inner));
    if let Some(error) = taken.get("error") {
        return answer(&found, Some(told(&channels::failure(error))));
    }
    for channel in taken.as_array().map(Vec::as_slice).unwrap_or_default() {
        app.channels.remember_picture(channel);
        found.push(described(channel));
    }
    answer(&found, None)
}

async fn view(State(app): Here, Extension(caller): Who, Path(name): Path<String>, Query(query): Asked) -> Response {
    let Some(view) = app.view(&name) else {
        return refused(StatusCode::NOT_FOUND, &no_view());
    };
    let settings = match Settings::read(&query) {
        Ok(settings) => settings,
        Err(error) => return refused(StatusCode::BAD_REQUEST, &query::told(&error)),
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
        Err(error) => return refused(StatusCode::BAD_REQUEST, &query::told(&error)),
    };
    let flight = app.ask_about(settings.channel(), &caller.viewer, true);
    let error = stream::wait(&flight, None).await.err().map(|failure| told(&failure));
    let record = app.channels.get(settings.channel());
    json_answer(&json!({
        "fetched_at": record.as_ref().and_then(|record| record.fetched_at()),
        "age_seconds": record.as_ref().and_then(|record| record.age_seconds()),
        "stale": record.as_ref().and_then(|record| record.stale()),
        "viewer": { "units_left": app.allowance.left(&caller.viewer) },
        "error": error,
    }))
}

async fn login_page(State(app): Here) -> Response {
    match app.door {
        Some(_) => Html(assets::LOGIN).into_response(),
        None => Redirect::to("/").into_response(),
    }
}

#[derive(Deserialize)]
struct Login {
    password: String,
}

async fn login(State(app): Here, Extension(caller): Who, Form(Login { password }): Form<Login>) -> Response {
    let Some(door) = &app.door else {
        return Redirect::to("/").into_response();
    };
    match door.show(&caller.viewer, password.trim()) {
        Shown::Right => {
            let cookie = cookie(caller.is_secure, &door.session(), Door::seconds());
            (AppendHeaders([(SET_COOKIE, cookie)]), Redirect::to("/")).into_response()
        }
        Shown::Wrong => Redirect::to("/login?refused=password").into_response(),
        Shown::TooMany => {
            log::warn!("{TOO_MANY}");
            Redirect::to("/login?refused=attempts").into_response()
        }
    }
}

async fn logout(Extension(caller): Who) -> Response {
    (
        AppendHeaders([(SET_COOKIE, cookie(caller.is_secure, "", 0))]),
        Redirect::to("/login"),
    )
        .into_response()
}

fn cookie(is_secure: bool, value: &str, seconds: u64) -> String {
    let secure = if is_secure { "; Secure" } else { "" };
    let name = cookie_name(is_secure);
    format!("{name}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Strict{secure}")
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
