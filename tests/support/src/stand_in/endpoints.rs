//! What each method of the API answers.

use super::http::Request;
use super::refusal::Refusal;
use super::search;
use super::shape::{List, Page, Tokens, asked_parts, page, parts};
use super::switches::Switches;
use crate::generator::World;
use serde_json::{Value, json};
use std::collections::BTreeSet;

const CHANNEL_PARTS: &[&str] = &[
    "id",
    "snippet",
    "contentDetails",
    "statistics",
    "topicDetails",
    "status",
    "brandingSettings",
    "localizations",
    "contentOwnerDetails",
];
const ITEM_PARTS: &[&str] = &["id", "snippet", "contentDetails", "status"];
const VIDEO_PARTS: &[&str] = &[
    "id",
    "snippet",
    "contentDetails",
    "statistics",
    "status",
    "topicDetails",
    "liveStreamingDetails",
    "player",
    "recordingDetails",
    "localizations",
    "paidProductPlacementDetails",
];

/// The most ids that one call may name.
const MOST_IDS: usize = 50;

/// Whether the API has this method.
pub(super) fn is_method(endpoint: &str) -> bool {
    const METHODS: [&str; 9] = [
        "channels",
        "playlistItems",
        "videos",
        "videos:batchGetStats",
        "videoCategories",
        "i18nRegions",
        "commentThreads",
        "comments",
        "search",
    ];
    METHODS.contains(&endpoint)
}

/// The answer of a method, before `fields` and compression.
pub(super) fn answer(world: &World, switches: &Switches, endpoint: &str, request: &Request) -> Result<Value, Refusal> {
    match endpoint {
        "channels" => channels(world, request),
        "playlistItems" => playlist_items(world, switches, request),
        "videos" if request.parameter("chart").is_some() => chart(world, switches, request),
        "videos" => videos(world, request),
        "videos:batchGetStats" => stats(world, switches, request),
        "videoCategories" => categories(world, request),
        "i18nRegions" => {
            let asked = asked_parts(request, &["id", "snippet"])?;
            let items = world.regions.iter().map(|region| parts(region, &asked)).collect();
            Ok(List::new("youtube#i18nRegionListResponse", items).body())
        }
        "commentThreads" => comment_threads(world, request),
        "comments" => comments(world, request),
        "search" => search::answer(world, request),
        other => Err(Refusal::new(
            404,
            "global",
            "notFound",
            format!("Method not found: {other}"),
        )),
    }
}

/// The one filter among `names` that the request uses.
fn filter(request: &Request, names: &'static [&'static str]) -> Result<(&'static str, String), Refusal> {
    let used: Vec<&str> = names
        .iter()
        .copied()
        .filter(|name| request.parameter(name).is_some_and(|value| !value.is_empty()))
        .collect();
    match used.as_slice() {
        [] => Err(Refusal::no_filter(&names.join(", "))),
        [one] => Ok((one, request.list(one).join(","))),
        several => Err(Refusal::incompatible(several)),
    }
}

/// The ids of the request, each once.
fn ids(request: &Request) -> Result<Vec<&str>, Refusal> {
    let ids = request.list("id");
    if ids.len() > MOST_IDS {
        return Err(Refusal::invalid_filters());
    }
    let mut seen = BTreeSet::new();
    Ok(ids.into_iter().filter(|id| seen.insert(*id)).collect())
}

fn channels(world: &World, request: &Request) -> Result<Value, Refusal> {
    let asked = asked_parts(request, CHANNEL_PARTS)?;
    if request.parameter("mine").is_some() || request.parameter("managedByMe").is_some() {
        return Err(Refusal::sign_in());
    }
    let (name, value) = filter(request, &["id", "forHandle", "forUsername"])?;
    let wanted = ids(request)?;
    let found: Vec<&Value> = world
        .channels
        .iter()
        .filter(|channel| match name {
            "id" => wanted.iter().any(|id| channel["id"] == *id),
            "forHandle" => {
                let handle = channel["snippet"]["customUrl"].as_str().unwrap_or_default();
                handle
                    .trim_start_matches('@')
                    .eq_ignore_ascii_case(value.trim_start_matches('@'))
            }
            // None of these channels is old enough to have a user name.
            _ => false,
        })
        .collect();
    let page = page(request, &found, Tokens::Of("channels"), 5, (0, 50))?;
    let items: Vec<Value> = page.items.iter().map(|channel| parts(channel, &asked)).collect();
    let mut list = paged("youtube#channelListResponse", &page, items, found.len());
    // An unknown channel is told by the absence of items, not by an error.
    list.items = list.items.filter(|items| !items.is_empty());
    Ok(list.body())
}

fn playlist_items(world: &World, switches: &Switches, request: &Request) -> Result<Value, Refusal> {
    let asked = asked_parts(request, ITEM_PARTS)?;
    let (_, playlist) = filter(request, &["playlistId", "id"])?;
    let listing = world.playlists.get(&playlist).ok_or_else(Refusal::no_playlist)?;
    let tokens = match switches.plain_page_tokens {
        true => Tokens::Plain,
        false => Tokens::Of(&playlist),
    };
    let page = page(request, &listing.items, tokens, 5, (0, 50))?;
    // Items that are not shown take a place on their page, and are counted.
    let items: Vec<Value> = page.items.iter().flatten().map(|item| parts(item, &asked)).collect();
    Ok(paged("youtube#playlistItemListResponse", &page, items, listing.items.len()).body())
}

fn videos(world: &World, request: &Request) -> Result<Value, Refusal> {
    let asked = asked_parts(request, VIDEO_PARTS)?;
    if request.parameter("myRating").is_some() {
        return Err(Refusal::sign_in());
    }
    filter(request, &["id", "chart", "myRating"])?;
    // What is unknown, private or deleted is left out without a word.
    let found = ids(request)?.into_iter().filter_map(|id| world.videos.get(id));
    let items: Vec<Value> = found
        .map(|video| parts(&player_sized(video, request), &asked))
        .collect();
    let count = items.len();
    let mut list = List::new("youtube#videoListResponse", items);
    list.page_info = Some((count, count));
    Ok(list.body())
}

/// With `maxHeight` the part `player` tells the size, and so the aspect ratio.
fn player_sized(video: &Value, request: &Request) -> Value {
    let mut video = video.clone();
    if let Some(height) = request
        .parameter("maxHeight")
        .and_then(|height| height.parse::<u64>().ok())
    {
        let upright = video["player"]["embedHtml"]
            .as_str()
            .is_some_and(|html| html.contains("height=\"480\""));
        let width = if upright { height * 9 / 16 } else { height * 16 / 9 };
        video["player"]["embedHeight"] = json!(height.to_string());
        video["player"]["embedWidth"] = json!(width.to_string());
    }
    video
}

fn chart(world: &World, switches: &Switches, request: &Request) -> Result<Value, Refusal> {
    let asked = asked_parts(request, VIDEO_PARTS)?;
    filter(request, &["id", "chart", "myRating"])?;
    if request.parameter("chart") != Some("mostPopular") {
        return Err(Refusal::no_chart(400));
    }
    let category = request.parameter("videoCategoryId").filter(|category| *category != "0");
    let ranked = world.charts.iter().filter_map(|id| world.videos.get(id));
    let found: Vec<&Value> = ranked
        .filter(|video| category.is_none_or(|category| video["snippet"]["categoryId"] == category))
        .collect();
    if found.is_empty() {
        return Err(Refusal::no_chart(switches.missing_chart));
    }
    let listing = format!("chart:{}", category.unwrap_or("0"));
    let page = page(request, &found, Tokens::Of(&listing), 5, (1, 50))?;
    let items = page.items.iter().map(|video| parts(video, &asked)).collect();
    Ok(paged("youtube#videoListResponse", &page, items, found.len()).body())
}

fn stats(world: &World, switches: &Switches, request: &Request) -> Result<Value, Refusal> {
    const PARTS: &[&str] = &["id", "snippet", "statistics", "contentDetails"];
    let asked = match request.list("part").is_empty() {
        true => PARTS.to_vec(),
        false => asked_parts(request, PARTS)?,
    };
    let wanted = ids(request)?;
    if wanted.is_empty() {
        return Err(Refusal::missing("id"));
    }
    let found: Vec<&Value> = wanted.iter().filter_map(|id| world.videos.get(*id)).collect();
    let items: Vec<Value> = found
        .iter()
        .map(|video| {
            let written = video["contentDetails"]["duration"].as_str().unwrap_or("P0D");
            let details = match switches.iso_stats_durations {
                true => json!({"duration": written, "durationMillis": (seconds(written) * 1_000).to_string()}),
                false => json!({"duration": format!("{}s", seconds(written))}),
            };
            let mut stat = json!({
                "kind": "youtube#videoStat",
                "id": video["id"],
                "snippet": {"publishTime": video["snippet"]["publishedAt"]},
                "contentDetails": details,
            });
            if let Some(statistics) = video["statistics"].as_object() {
                let mut statistics = statistics.clone();
                statistics.shift_remove("favoriteCount");
                stat["statistics"] = Value::Object(statistics);
            }
            parts(&stat, &asked)
        })
        .collect();
    let mut body = List::new("youtube#batchGetStatsResponse", items).body();
    if switches.stats_summary {
        let failed: Vec<&str> = wanted
            .into_iter()
            .filter(|id| !world.videos.contains_key(*id))
            .collect();
        body["summary"] = json!({"successCount": found.len(), "failedIds": failed});
    }
    Ok(body)
}

/// The seconds of a duration that the generator wrote.
fn seconds(text: &str) -> u64 {
    let (mut total, mut number) = (0, 0);
    for c in text.chars() {
        match c {
            '0'..='9' => number = number * 10 + u64::from(c as u32 - '0' as u32),
            'D' => total += std::mem::take(&mut number) * 86_400,
            'H' => total += std::mem::take(&mut number) * 3_600,
            'M' => total += std::mem::take(&mut number) * 60,
            'S' => total += std::mem::take(&mut number),
            _ => {}
        }
    }
    total
}

fn categories(world: &World, request: &Request) -> Result<Value, Refusal> {
    let asked = asked_parts(request, &["id", "snippet"])?;
    let (name, _) = filter(request, &["id", "regionCode"])?;
    let wanted = request.list("id");
    let found = world
        .categories
        .iter()
        .filter(|category| name != "id" || wanted.iter().any(|id| category["id"] == *id));
    let items = found.map(|category| parts(category, &asked)).collect();
    Ok(List::new("youtube#videoCategoryListResponse", items).body())
}

fn comment_threads(world: &World, request: &Request) -> Result<Value, Refusal> {
    let asked = asked_parts(request, &["id", "snippet", "replies"])?;
    let (name, id) = filter(request, &["videoId", "allThreadsRelatedToChannelId", "id"])?;
    if name != "videoId" {
        return Err(Refusal::invalid_filters());
    }
    let video = world.videos.get(&id).ok_or_else(Refusal::no_video_for_comments)?;
    let statistics = video.get("statistics");
    if statistics.is_some_and(|statistics| statistics.get("commentCount").is_none()) {
        return Err(Refusal::comments_disabled());
    }
    let all = world.threads.get(&id).map(Vec::as_slice).unwrap_or_default();
    let page = page(request, all, Tokens::Of(&id), 20, (1, 100))?;
    let html = request.parameter("textFormat") != Some("plainText");
    let items: Vec<Value> = page
        .items
        .iter()
        .map(|thread| {
            let mut thread = thread.clone();
            if html {
                as_html(&mut thread["snippet"]["topLevelComment"]);
                let replies = thread
                    .get_mut("replies")
                    .and_then(|replies| replies["comments"].as_array_mut());
                replies.into_iter().flatten().for_each(as_html);
            }
            parts(&thread, &asked)
        })
        .collect();
    let count = items.len();
    // The total is that of the page.
    Ok(paged("youtube#commentThreadListResponse", &page, items, count).body())
}

fn comments(world: &World, request: &Request) -> Result<Value, Refusal> {
    let asked = asked_parts(request, &["id", "snippet"])?;
    let (name, id) = filter(request, &["parentId", "id"])?;
    if name != "parentId" {
        return Err(Refusal::invalid_filters());
    }
    let all = world.replies.get(&id).ok_or_else(Refusal::no_comment)?;
    let page = page(request, all, Tokens::Of(&id), 20, (1, 100))?;
    let html = request.parameter("textFormat") != Some("plainText");
    let items = page.items.iter().map(|comment| {
        let mut comment = comment.clone();
        if html {
            as_html(&mut comment);
        }
        parts(&comment, &asked)
    });
    let items: Vec<Value> = items.collect();
    let count = items.len();
    Ok(paged("youtube#commentListResponse", &page, items, count).body())
}

/// The text of a comment as HTML, which the API gives unless it is asked for plain text.
fn as_html(comment: &mut Value) {
    let text = comment["snippet"]["textDisplay"].as_str().unwrap_or_default();
    comment["snippet"]["textDisplay"] = json!(search::escaped(text).replace('\n', "<br>"));
}

pub(super) fn paged<T>(kind: &'static str, page: &Page<'_, T>, items: Vec<Value>, total: usize) -> List {
    let mut list = List::new(kind, items);
    list.next = page.next.clone();
    list.previous = page.previous.clone();
    list.page_info = Some((total, page.size));
    list
}
