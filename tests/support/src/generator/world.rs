//! Everything that a stand-in for the API can be asked about.

use super::chance::{Chance, Purpose};
use super::figures::{Figures, figures};
use super::plan::{Oddities, Plan};
use super::reference;
use super::resources::{self, ChannelFigures, playlist_id};
use super::threads::{replies, threads};
use super::truth::truth;
use super::upload::{Format, Upload, uploads};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// A playlist: its items, newest first, and how many more are counted but never shown.
#[derive(Clone, Debug, Default)]
pub struct Listing {
    /// `None` holds the place of an item that is not shown: its page is one item short.
    pub items: Vec<Option<Value>>,
}

/// One or more channels with their videos, playlists and comments, and the lists that are the same for everyone. Each
/// resource is whole, with every part that an API key may ask for, without etags.
#[derive(Clone, Debug)]
pub struct World {
    plan: Plan,
    truth: Value,
    /// The planned channel first.
    pub channels: Vec<Value>,
    /// By id: `UU…` uploads, `UULF…` long videos, `UUSH…` Shorts, `UULV…` streams.
    pub playlists: BTreeMap<String, Listing>,
    /// By id.
    pub videos: BTreeMap<String, Value>,
    /// By the video's id, newest first. A video without an entry has no comments.
    pub threads: BTreeMap<String, Vec<Value>>,
    /// By the thread's id: all of its replies, of which five at most come with the thread.
    pub replies: BTreeMap<String, Vec<Value>>,
    /// The charts of popular videos: the ids in their order, of videos in the categories 1, 10 and 20.
    pub charts: Vec<String>,
    /// Categories of videos.
    pub categories: Vec<Value>,
    /// Regions that the API knows.
    pub regions: Vec<Value>,
}

impl World {
    /// The channel of `data/demo`, and beside it two small ones: one whose videos are in the charts, and one that hides
    /// its subscribers, names no country and never published anything.
    pub fn demo() -> World {
        let mut world = World::generate(Plan::demo());
        world.add_charts();
        world.add_empty();
        world
    }

    /// Other videos in the charts, the most viewed first: of four channels, published in the last ten days.
    ///
    /// # Panics
    /// When the world is observed in the first days of all time.
    pub fn chart_again(&mut self, seed: u64) {
        self.charts.clear();
        let mut chance = Chance::new(seed, Purpose::Threads);
        for (nth, name) in ["Harbour", "Meadow", "Attic", "Lantern"].into_iter().enumerate() {
            let plan = Plan::new(10 * seed + nth as u64, 16).with_oddities(Oddities::none());
            let mut plan = Plan {
                title: format!("{name} Channel (generated)"),
                begins: plan.fetched_at - SignedDuration::from_hours(240),
                ..plan
            };
            plan.effects.level = 12.5;
            let mut charted = World::generate(plan);
            for (id, video) in &mut charted.videos {
                video["snippet"]["categoryId"] = json!(chance.one(&["1", "10", "20"]));
                self.charts.push(id.clone());
            }
            self.add(charted);
        }
        let views = |id: &String| -> u64 {
            let count = self
                .videos
                .get(id)
                .and_then(|video| video["statistics"]["viewCount"].as_str());
            count.and_then(|count| count.parse().ok()).unwrap_or(0)
        };
        let mut ranked: Vec<(u64, String)> = self.charts.iter().map(|id| (views(id), id.clone())).collect();
        ranked.sort_by(|a, b| b.cmp(a));
        self.charts = ranked.into_iter().map(|(_, id)| id).collect();
    }

    /// One channel.
    ///
    /// # Panics
    /// When the plan asks for more oddities than there are videos to carry them.
    pub fn generate(plan: Plan) -> World {
        let uploads = uploads(&plan);
        let figures = figures(&plan, &uploads);
        let mut world = World::of(plan, &uploads, &figures, Some("DE"));
        world.add_threads(&uploads, &figures);
        world
    }

    /// One channel with these uploads, without comments.
    pub(super) fn of(plan: Plan, uploads: &[Upload], figures: &[Figures], country: Option<&str>) -> World {
        let mut world = World {
            truth: truth(&plan, uploads),
            channels: Vec::new(),
            playlists: playlists(&plan, uploads),
            videos: BTreeMap::new(),
            threads: BTreeMap::new(),
            replies: BTreeMap::new(),
            charts: Vec::new(),
            categories: reference::categories(),
            regions: reference::regions(),
            plan,
        };
        world.add_channel(uploads, figures, country);
        world
    }

    /// Puts the channels of another world beside those of this one. Plan and truth stay those of this one.
    pub fn add(&mut self, other: World) {
        self.channels.extend(other.channels);
        self.playlists.extend(other.playlists);
        self.videos.extend(other.videos);
        self.threads.extend(other.threads);
        self.replies.extend(other.replies);
        self.charts.extend(other.charts);
    }

    /// What was asked for.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// What was planted: the plan, and how many videos there are of each kind. This is `truth.json`.
    pub fn truth(&self) -> &Value {
        &self.truth
    }

    /// The moment at which the channel is observed.
    pub fn fetched_at(&self) -> Timestamp {
        self.plan.fetched_at
    }

    /// The items of the list of uploads that are shown, newest first, those of deleted and private videos included.
    pub fn uploads(&self) -> Vec<&Value> {
        let listing = self.playlists.get(&playlist_id(&self.plan.channel_id, "UU"));
        listing
            .into_iter()
            .flat_map(|listing| &listing.items)
            .flatten()
            .collect()
    }

    /// What the API answers about the channel: the method, and the items of all its pages.
    pub fn answers(&self) -> Vec<(&'static str, Vec<Value>)> {
        let own = |video: &&Value| video["snippet"]["channelId"] == self.plan.channel_id.as_str();
        let channels = self.channels.iter().take(1).cloned().collect();
        let uploads = self.uploads().into_iter().cloned().collect();
        let videos = self.videos.values().filter(own).cloned().collect();
        vec![("channels", channels), ("playlistItems", uploads), ("videos", videos)]
    }

    /// Everything as JSON text: the same plan, the same text.
    pub fn to_json(&self) -> String {
        let playlists: BTreeMap<&str, &Vec<Option<Value>>> = self
            .playlists
            .iter()
            .map(|(id, listing)| (id.as_str(), &listing.items))
            .collect();
        json!({
            "truth": self.truth,
            "channels": self.channels,
            "playlists": playlists,
            "videos": self.videos,
            "threads": self.threads,
            "charts": self.charts,
        })
        .to_string()
    }

    fn add_channel(&mut self, uploads: &[Upload], figures: &[Figures], country: Option<&str>) {
        let plan = self.plan.clone();
        let mut views = 0;
        for (position, (upload, figures)) in uploads.iter().zip(figures).enumerate() {
            if upload.is_public() {
                views += figures.views;
                self.videos
                    .insert(upload.id.clone(), resources::video(&plan, upload, figures, position));
            }
        }
        let public = uploads.iter().filter(|upload| upload.is_public()).count();
        let figures = ChannelFigures {
            views,
            subscribers: Some(views / 180 + 41),
            videos: public,
        };
        self.channels.push(resources::channel(&plan, country, &figures));
    }

    /// Comments of the twelve newest ordinary videos that have any; those of the first fill more than one page.
    fn add_threads(&mut self, uploads: &[Upload], figures: &[Figures]) {
        let plan = self.plan.clone();
        let open = |upload: &Upload| upload.is_public() && upload.seconds.is_some() && !upload.marks.comments_off;
        let all = uploads.iter().zip(figures).enumerate().rev();
        let with_comments = all.filter(|(_, (upload, figures))| open(upload) && figures.comments > 0);
        for (nth, (position, (upload, _))) in with_comments.take(12).enumerate() {
            let count = if nth == 0 { 130 } else { 12 - nth };
            let threads = threads(&plan, upload, count, position);
            for (nth_thread, thread) in threads.iter().enumerate() {
                let id = thread["id"].as_str().expect("a thread has an id").to_owned();
                let place = position * 1_000 + nth_thread;
                self.replies.insert(id, replies(&plan, upload, thread, place));
            }
            self.threads.insert(upload.id.clone(), threads);
        }
    }

    /// A channel whose videos are in the charts.
    fn add_charts(&mut self) {
        let plan = Plan {
            channel_id: "UCtubelab-charts-generat".into(),
            title: "Tubelab Charts (generated)".into(),
            handle: "@tubelab-charts".into(),
            ..Plan::new(self.plan.seed + 1, 60).with_oddities(Oddities::none())
        };
        let mut charts = World::generate(plan);
        let mut chance = Chance::new(self.plan.seed, Purpose::Threads);
        for video in charts.videos.values_mut() {
            video["snippet"]["categoryId"] = json!(chance.one(&["1", "10", "20"]));
        }
        charts.charts = charts.videos.keys().cloned().collect();
        self.add(charts);
    }

    /// A channel without uploads, whose title needs escaping. It has no list of uploads, as in reality.
    fn add_empty(&mut self) {
        let plan = Plan {
            channel_id: "UCtubelab-empty-generate".into(),
            title: "Nothing & \"Nobody's\" Garden (generated)".into(),
            handle: "@tubelab-empty".into(),
            ..Plan::new(self.plan.seed + 2, 10)
        };
        let figures = ChannelFigures {
            views: 0,
            subscribers: None,
            videos: 0,
        };
        self.channels.push(resources::channel(&plan, None, &figures));
    }
}

fn playlists(plan: &Plan, uploads: &[Upload]) -> BTreeMap<String, Listing> {
    let mut playlists = BTreeMap::new();
    let stream = |upload: &Upload| {
        use Format::{DayLong, Live, NeverStarted, Stream, Upcoming};
        matches!(upload.format, Stream | DayLong | Upcoming | Live | NeverStarted)
    };
    for prefix in ["UU", "UULF", "UUSH", "UULV"] {
        let id = playlist_id(&plan.channel_id, prefix);
        let newest_first = uploads.iter().rev().filter(|upload| match prefix {
            "UUSH" => upload.is_short(),
            "UULV" => stream(upload),
            "UULF" => !upload.is_short() && !stream(upload),
            _ => true,
        });
        let mut items: Vec<Option<Value>> = newest_first
            .enumerate()
            .map(|(position, upload)| Some(resources::playlist_item(plan, upload, &id, position)))
            .collect();
        if prefix == "UU" {
            // One in each of the first pages.
            for nth in 0..plan.oddities.hidden_items {
                items.insert((nth * 50 + 17).min(items.len()), None);
            }
        }
        if !items.is_empty() {
            playlists.insert(id, Listing { items });
        }
    }
    playlists
}
