//! A channel whose uploads can be changed before it becomes a world.

use super::super::chance::{Chance, Purpose};
use super::super::figures::{Figures, figures};
use super::super::plan::Plan;
use super::super::resources::NOTICE;
use super::super::sketch::{Sketch, sketched};
use super::super::upload::{Upload, uploads, uploads_at};
use super::super::world::World;
use super::titles::Tongue;
use jiff::Timestamp;
use serde_json::json;
use std::collections::BTreeMap;

/// A plan with its uploads, which have their titles in one or several languages, and later their figures.
pub(super) struct Channel {
    plan: Plan,
    country: Option<&'static str>,
    /// The channel's own, and that of each upload.
    language: Option<&'static str>,
    languages: Vec<&'static str>,
    pub uploads: Vec<Upload>,
    pub figures: Vec<Figures>,
}

impl Channel {
    /// The uploads of a plan with titles in these languages, each as likely.
    pub fn new(plan: Plan, tongues: &[Tongue]) -> Channel {
        let uploads = uploads(&plan);
        Channel::of(plan, uploads, tongues)
    }

    /// As [`new`](Self::new), with uploads at hours with these weights.
    pub fn at_hours(plan: Plan, tongues: &[Tongue], hours: &[f64; 24]) -> Channel {
        let uploads = uploads_at(&plan, hours);
        Channel::of(plan, uploads, tongues)
    }

    /// A channel that never published anything.
    pub fn empty(plan: Plan) -> Channel {
        Channel::of(plan, Vec::new(), &[])
    }

    fn of(plan: Plan, mut uploads: Vec<Upload>, tongues: &[Tongue]) -> Channel {
        let mut chance = Chance::new(plan.seed, Purpose::Titles);
        let mut languages = Vec::new();
        for upload in &mut uploads {
            let tongue = chance.one(tongues);
            (upload.topic, upload.title) = tongue.title(&mut chance);
            languages.push(tongue.code);
        }
        let figures = figures(&plan, &uploads);
        Channel {
            plan,
            country: None,
            language: None,
            languages,
            uploads,
            figures,
        }
    }

    /// The country and the language that the channel declares.
    pub fn declares(mut self, country: &'static str, language: &'static str) -> Channel {
        (self.country, self.language) = (Some(country), Some(language));
        self
    }

    /// Changes every upload, and makes its figures again.
    pub fn with_uploads(mut self, change: impl FnMut(&mut Upload)) -> Channel {
        self.uploads.iter_mut().for_each(change);
        self.figures = figures(&self.plan, &self.uploads);
        self
    }

    /// What was published stays as it is, and is observed at another moment.
    pub fn observed_at(mut self, moment: Timestamp) -> Channel {
        self.plan.fetched_at = moment;
        self
    }

    /// The public videos without the API's shape around them.
    pub fn sketch(self) -> Vec<Sketch> {
        sketched(self.uploads, self.figures)
    }

    pub fn world(self) -> World {
        let mut world = World::of(self.plan, &self.uploads, &self.figures, self.country);
        let about: BTreeMap<&str, (&Upload, &str)> = (self.uploads.iter().zip(&self.languages))
            .map(|(upload, language)| (upload.id.as_str(), (upload, *language)))
            .collect();
        for (id, video) in &mut world.videos {
            let (upload, language) = about[id.as_str()];
            let snippet = &mut video["snippet"];
            snippet["description"] = json!(format!("{}: {NOTICE}", upload.topic.name));
            snippet["localized"]["description"] = snippet["description"].clone();
            if let Some(tags) = snippet["tags"].as_array_mut() {
                tags.retain(|tag| tag != "tubelab demo");
            }
            for field in ["defaultLanguage", "defaultAudioLanguage"] {
                if !snippet[field].is_null() {
                    snippet[field] = json!(language);
                }
            }
        }
        let listed = world.playlists.values_mut().flat_map(|listing| &mut listing.items);
        for item in listed.flatten() {
            item["snippet"]["description"] = json!(NOTICE);
        }
        let channel = &mut world.channels[0];
        channel["snippet"]["description"] = json!(NOTICE);
        channel["snippet"]["localized"]["description"] = json!(NOTICE);
        channel["brandingSettings"]["channel"]["description"] = json!(NOTICE);
        channel["brandingSettings"]["channel"]["keywords"] = json!("generated test");
        if let Some(language) = self.language {
            channel["brandingSettings"]["channel"]["defaultLanguage"] = json!(language);
            channel["snippet"]["defaultLanguage"] = json!(language);
        }
        world
    }
}
