//! The method `search`: approximate, and with a bucket of its own.

use super::endpoints::paged;
use super::http::Request;
use super::refusal::Refusal;
use super::shape::{Tokens, asked_parts, page, parts};
use crate::generator::World;
use serde_json::{Value, json};

/// The API's total is a guess; it is never to be trusted.
const APPROXIMATE_TOTAL: usize = 1_000_000;

/// The most results that a search within one channel lists.
const MOST_IN_A_CHANNEL: usize = 500;

pub(super) fn answer(world: &World, request: &Request) -> Result<Value, Refusal> {
    let asked = asked_parts(request, &["id", "snippet"])?;
    let words = request.parameter("q").unwrap_or_default().to_lowercase();
    let channel = request.parameter("channelId");
    let types = request.list("type");
    let wants = |kind: &str| types.is_empty() || types.contains(&kind);

    let mut found: Vec<Value> = Vec::new();
    if wants("channel") {
        let channels = world
            .channels
            .iter()
            .filter(|item| channel.is_none_or(|id| item["id"] == id));
        let matching = channels.filter(|item| matches(item, &words));
        found.extend(matching.map(|item| result(item, "channel", &item["snippet"]["title"])));
    }
    if wants("video") {
        let videos = world
            .videos
            .values()
            .filter(|item| channel.is_none_or(|id| item["snippet"]["channelId"] == id));
        let mut matching: Vec<&Value> = videos.filter(|item| matches(item, &words)).collect();
        matching.sort_by(|a, b| {
            b["snippet"]["publishedAt"]
                .as_str()
                .cmp(&a["snippet"]["publishedAt"].as_str())
        });
        found.extend(
            matching
                .into_iter()
                .map(|item| result(item, "video", &item["snippet"]["channelTitle"])),
        );
    }
    if channel.is_some() {
        found.truncate(MOST_IN_A_CHANNEL);
    }
    let listing = format!("search:{words}:{}:{}", channel.unwrap_or_default(), types.join(","));
    let page = page(request, &found, Tokens::Of(&listing), 5, (0, 50))?;
    let items = page.items.iter().map(|item| parts(item, &asked)).collect();
    let mut list = paged(
        "youtube#searchListResponse",
        &page,
        items,
        APPROXIMATE_TOTAL.min(found.len() * 3),
    );
    list.region = Some(request.parameter("regionCode").unwrap_or("US").to_owned());
    Ok(list.body())
}

/// Whether a title or a handle has all the words.
fn matches(item: &Value, words: &str) -> bool {
    let text = |name: &str| item["snippet"][name].as_str().unwrap_or_default().to_lowercase();
    let place = format!("{} {}", text("title"), text("customUrl"));
    words
        .split_whitespace()
        .all(|word| place.contains(word.trim_start_matches('@')))
}

fn result(item: &Value, kind: &str, channel_title: &Value) -> Value {
    let snippet = &item["snippet"];
    let channel_id = if kind == "channel" {
        &item["id"]
    } else {
        &snippet["channelId"]
    };
    let title = |value: &Value| escaped(value.as_str().unwrap_or_default());
    let published = &snippet["publishedAt"];
    let short: String = snippet["description"]
        .as_str()
        .unwrap_or_default()
        .chars()
        .take(150)
        .collect();
    let mut id = json!({"kind": format!("youtube#{kind}")});
    id[format!("{kind}Id")] = item["id"].clone();
    json!({
        "kind": "youtube#searchResult",
        "id": id,
        "snippet": {
            "publishedAt": published,
            "channelId": channel_id,
            "title": title(&snippet["title"]),
            "description": short,
            "thumbnails": snippet["thumbnails"],
            "channelTitle": title(channel_title),
            "liveBroadcastContent": snippet.get("liveBroadcastContent").cloned().unwrap_or(json!("none")),
            "publishTime": published,
        },
    })
}

/// Titles come out of a search escaped for HTML.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
}
