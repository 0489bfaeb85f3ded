//! Addresses of YouTube, and the channels that they lead to.

use super::name::{ChannelName, handle_named, is_channel_id, is_video_id, plain, playlist, refuse};
use super::typed;
use crate::error::{Error, Result};
use percent_encoding::percent_decode_str;
use reqwest::Url;

/// The pages of a channel, after its name.
const TABS: [&str; 17] = [
    "about",
    "channels",
    "community",
    "courses",
    "featured",
    "join",
    "live",
    "membership",
    "playlists",
    "podcasts",
    "posts",
    "releases",
    "search",
    "shorts",
    "store",
    "streams",
    "videos",
];

/// Pages of YouTube itself: what has these names is never a channel's.
const PAGES: &str = "about account account_advanced account_notifications account_playback account_privacy account_sharing \
     ads api attribution_link audiolibrary channel_switcher channels charts class copyright creators courses dashboard \
     embed error experiments fashion favicon.ico feed feeds gaming get_video_info hashtag help howyoutubeworks iframe_api \
     img index intl jobs kids learning live live_chat live_dashboard login logout manifest.webmanifest me movies music \
     my_live_events my_videos new news oembed oops paid_memberships pair parent_tools playables playlist playlists podcasts \
     post premium press privacy profile purchases red redirect reporthistory research robots.txt s sa search select_site \
     shop shopping shorts signin sitemap source sports static storefront subscription_center subscription_manager \
     supported_browsers t testtube topics trending trends tv upload user v verify_age video videos view_all_playlists \
     watch_videos yt youtubei c e results clip watch channel";

/// The name that an address stands for; `None` if the text is no address. An address is also found among other words,
/// as programs share it with a title.
pub(super) fn of(text: &str) -> Option<Result<ChannelName>> {
    let is_address = |word: &&str| {
        ["youtube.com/", "youtu.be/", "://"]
            .iter()
            .any(|part| word.contains(part))
    };
    let mut found = text.split_whitespace().filter(is_address);
    let address = match (found.next(), found.next()) {
        (Some(only), None) => typed::cleaned(only),
        (Some(_), Some(_)) => return Some(Err(refuse("these are several addresses"))),
        (None, _) => text.to_owned(),
    };
    as_url(&address).map(|url| from_url(&url?))
}

/// The text as a URL, if it looks like one.
fn as_url(text: &str) -> Option<Result<Url>> {
    if text.contains(char::is_whitespace) || text.starts_with('@') {
        return None;
    }
    let parse = |address: &str| Url::parse(address).map_err(|_| refuse("this address is malformed"));
    let lower = text.to_lowercase();
    if text.contains("://") || lower.starts_with("http:") || lower.starts_with("https:") {
        return Some(parse(text));
    }
    let text = text.trim_start_matches('/');
    let (host, has_path) = match text.split_once(['/', '?']) {
        Some((host, _)) => (host, host.contains('.')),
        None => (text, false),
    };
    // "node.js" and "AC/DC" may be channels; "youtube.com" and "example.org/page" are addresses.
    let known = ["youtube.com", "youtu.be"]
        .iter()
        .any(|site| host.to_lowercase().ends_with(site));
    (known || has_path || host.starts_with("www.")).then(|| parse(&format!("https://{text}")))
}

fn from_url(url: &Url) -> Result<ChannelName> {
    if !matches!(url.scheme(), "http" | "https") {
        return Err(refuse("this is not the address of a YouTube page"));
    }
    let host = url.host_str().unwrap_or_default().trim_end_matches('.');
    let host = host.trim_start_matches("www.").trim_start_matches("m.");
    let segments: Vec<String> = url
        .path_segments()
        .into_iter()
        .flatten()
        .map(|segment| typed::visible(&percent_decode_str(segment).decode_utf8_lossy()))
        .map(|segment| segment.trim().to_owned())
        .filter(|segment| !segment.is_empty())
        .collect();
    if segments.iter().any(|segment| segment.chars().any(char::is_control)) {
        return Err(refuse("the address contains control characters"));
    }
    let path: Vec<&str> = segments.iter().map(String::as_str).collect();
    let page = Page { url, path: &path };
    match host {
        "youtu.be" => page.short(),
        "studio.youtube.com" => page.of_studio(),
        "youtube.com" => page.named(),
        "youtube-nocookie.com" | "youtubekids.com" => page.common(),
        _ if host.ends_with(".youtube.com") => page.common(),
        _ => Err(refuse(&format!(
            "this is an address of {}, not of YouTube",
            url.host_str().unwrap_or("another program")
        ))),
    }
}

/// A page of YouTube.
struct Page<'a> {
    url: &'a Url,
    path: &'a [&'a str],
}

impl Page<'_> {
    /// A value of the query, as a person would see it.
    fn parameter(&self, name: &str) -> Option<String> {
        let mut pairs = self.url.query_pairs();
        let (_, value) = pairs.find(|(key, _)| key == name)?;
        let value = typed::cleaned(&value);
        (!value.is_empty() && !value.chars().any(char::is_control)).then_some(value)
    }

    /// `youtu.be/ID`
    fn short(&self) -> Result<ChannelName> {
        match self.path {
            [] => Err(no_video()),
            [name, ..] if name.starts_with('@') => plain(name),
            ["playlist", ..] => Err(playlist()),
            [id, ..] => video(id),
        }
    }

    /// `studio.youtube.com/channel/ID/…`, `studio.youtube.com/video/ID/…`
    fn of_studio(&self) -> Result<ChannelName> {
        match self.path {
            ["video", id, ..] => video(id),
            _ => self.common(),
        }
    }

    /// As [`common`](Self::common), and old names right after the host.
    fn named(&self) -> Result<ChannelName> {
        match self.path {
            [name] | [name, _] if is_page(name) => self.common(),
            [name] => custom(name),
            [name, tab] if TABS.contains(tab) => custom(name),
            _ => self.common(),
        }
    }

    /// What all of YouTube's hosts have.
    fn common(&self) -> Result<ChannelName> {
        match self.path {
            ["channel" | "browse", id, ..] if is_channel_id(id) => Ok(ChannelName::Id((*id).to_owned())),
            ["channel", ..] => Err(refuse(
                "the channel id in this address is malformed: it must be UC and 22 characters",
            )),
            ["user", name, ..] => handle_named(name).map(|_| ChannelName::User((*name).to_owned())),
            ["c", name, ..] => custom(name),
            [name, ..] if name.starts_with('@') => plain(name),
            ["watch", id, ..] => video(id),
            ["watch" | "live_chat", ..] => self.parameter("v").map_or_else(|| Err(no_video()), |id| video(&id)),
            ["embed", "live_stream", ..] => self.of_channel_id("channel"),
            ["embed", "videoseries", ..] | ["playlist" | "embed"] => Err(playlist()),
            ["shorts" | "live" | "embed" | "v" | "e", id, ..] => video(id),
            ["feeds", "videos.xml"] => match self.parameter("user") {
                Some(user) => handle_named(&user).map(|_| ChannelName::User(user)),
                None => self.of_channel_id("channel_id"),
            },
            ["results", ..] => match self.parameter("search_query").or_else(|| self.parameter("q")) {
                Some(words) => plain(&words),
                None => Err(no_channel()),
            },
            ["clip", ..] => Err(refuse(
                "the address of a clip does not tell its channel; open the clip, and use the link of its video",
            )),
            ["post", ..] => Err(refuse(
                "the address of a post does not tell its channel; open the post, and use the link of the channel",
            )),
            ["redirect" | "attribution_link", ..] => Err(refuse(
                "this address leads elsewhere; open it, and use the address that it ends at",
            )),
            _ => Err(no_channel()),
        }
    }

    fn of_channel_id(&self, name: &str) -> Result<ChannelName> {
        match self.parameter(name) {
            Some(id) if is_channel_id(&id) => Ok(ChannelName::Id(id)),
            Some(_) => Err(refuse(
                "the channel id in this address is malformed: it must be UC and 22 characters",
            )),
            None if self.parameter("playlist_id").is_some() => Err(playlist()),
            None => Err(no_channel()),
        }
    }
}

fn is_page(name: &str) -> bool {
    name.starts_with('@') || PAGES.split_whitespace().any(|page| page.eq_ignore_ascii_case(name))
}

fn custom(name: &str) -> Result<ChannelName> {
    handle_named(name)
        .map(|_| ChannelName::Custom(name.to_owned()))
        .map_err(|_| refuse(&format!("“{name}” is no name of a channel")))
}

fn video(id: &str) -> Result<ChannelName> {
    if is_video_id(id) {
        return Ok(ChannelName::Video(id.to_owned()));
    }
    Err(refuse(
        "the video id in this address is malformed: it must be 11 letters, digits, hyphens and underscores",
    ))
}

fn no_video() -> Error {
    refuse("this address contains no video id")
}

fn no_channel() -> Error {
    refuse("this YouTube page belongs to no channel")
}
