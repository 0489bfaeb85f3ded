//! Pictures of channels: fetched here, so that a viewer's browser asks no one else, and only from where the API said.

use super::app::App;
use axum::body::Bytes;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use std::time::Duration;

const MAX_BYTES: usize = 512 * 1024;
const MAX_PICTURES: usize = 500;
const TIMEOUT: Duration = Duration::from_secs(5);
const KINDS: [&str; 3] = ["image/jpeg", "image/png", "image/webp"];

/// Where YouTube keeps pictures.
const HOSTS: [&str; 3] = [".ggpht.com", ".googleusercontent.com", ".ytimg.com"];

type Picture = (&'static str, Bytes);

static KEPT: LazyLock<Mutex<HashMap<String, Picture>>> = LazyLock::new(Mutex::default);

/// The picture of a channel that this server has mentioned, or that of a video.
pub async fn thumbnail(State(app): State<Arc<App>>, Query(query): Query<Vec<(String, String)>>) -> Response {
    let given = |wanted: &str| {
        query
            .iter()
            .find(|(name, _)| name == wanted)
            .map_or("", |(_, id)| id.as_str())
    };
    let address = match given("video") {
        "" => app.channels.picture(given("channel")),
        video => of_video(video),
    };
    let Some(address) = address else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let known = KEPT
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .get(&address)
        .cloned();
    let picture = match known {
        Some(picture) => Some(picture),
        None => fetch(&address).await,
    };
    let Some((kind, bytes)) = picture else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    if kept.len() >= MAX_PICTURES {
        kept.clear();
    }
    kept.insert(address, (kind, bytes.clone()));
    ([(CONTENT_TYPE, kind), (CACHE_CONTROL, "private, max-age=3600")], bytes).into_response()
}

/// Where YouTube keeps the picture of a video with a proper id.
fn of_video(id: &str) -> Option<String> {
    let proper = |byte: u8| byte.is_ascii_alphanumeric() || b"-_".contains(&byte);
    (id.len() == 11 && id.bytes().all(proper)).then(|| format!("https://i.ytimg.com/vi/{id}/mqdefault.jpg"))
}

async fn fetch(address: &str) -> Option<Picture> {
    let url = reqwest::Url::parse(address).ok()?;
    let host = url.host_str()?;
    if url.scheme() != "https" || !HOSTS.iter().any(|end| host.ends_with(end)) {
        return None;
    }
    // Someone else in the process may have installed a provider before: any of them will do.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .timeout(TIMEOUT)
        .build()
        .ok()?;
    let mut response = client.get(url).send().await.ok()?.error_for_status().ok()?;
    let content_type = response
        .headers()
        .get(reqwest::header::CONTENT_TYPE)?
        .to_str()
        .ok()?
        .to_owned();
    let kind = KINDS.iter().find(|kind| content_type.starts_with(**kind))?;
    let mut bytes = Vec::new();
    while let Some(part) = response.chunk().await.ok()? {
        if bytes.len() + part.len() > MAX_BYTES {
            return None;
        }
        bytes.extend_from_slice(&part);
    }
    Some((kind, bytes.into()))
}
