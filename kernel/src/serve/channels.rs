//! What is known of a channel: asked of the library in a process of its own, for a minute.
//!
//! The library's cache decides how old its data may be; here is only its last word.

use super::event::Failure;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tubelab::jiff::Timestamp;

/// How long an answer is not asked for again.
const KEPT: Duration = Duration::from_secs(60);

/// The most channels that are remembered.
const MOST: usize = 2000;

/// What the library said of a channel.
#[derive(Clone)]
pub struct Record {
    about: Arc<Value>,
    known: Instant,
}

impl Record {
    fn is_fresh(&self) -> bool {
        self.is_generated() || self.known.elapsed() < KEPT
    }

    pub fn is_generated(&self) -> bool {
        self.about["generated"] == true
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.about[name].as_str()
    }

    pub fn title(&self) -> &str {
        self.text("title").unwrap_or_default()
    }

    pub fn digest(&self) -> &str {
        self.text("digest").unwrap_or_default()
    }

    pub fn fetched_at(&self) -> Option<&str> {
        self.text("fetched_at")
    }

    pub fn oldest(&self) -> Option<Timestamp> {
        self.text("oldest")?.parse().ok()
    }

    pub fn age_seconds(&self) -> Option<i64> {
        let at: Timestamp = self.fetched_at()?.parse().ok()?;
        Some(Timestamp::now().duration_since(at).as_secs().max(0))
    }

    /// Why data that are too old are shown, in a sentence.
    pub fn stale(&self) -> Option<&str> {
        self.text("stale")
    }

    pub fn videos(&self) -> u64 {
        self.about["videos"].as_u64().unwrap_or_default()
    }

    pub fn units(&self) -> u64 {
        self.about["units"].as_u64().unwrap_or_default()
    }

    /// For the page; pictures come from this server.
    pub fn described(&self) -> Value {
        described(&self.about)
    }
}

/// A channel, or a suggestion of one, as the page gets it.
pub fn described(about: &Value) -> Value {
    let picture = about["picture"].as_str().zip(about["id"].as_str());
    json!({
        "id": about["id"],
        "title": about["title"],
        "handle": about["handle"],
        "subscribers": about["subscribers"],
        "thumbnail": picture.map(|(_, id)| format!("/thumbnail?channel={id}")),
    })
}

#[derive(Default)]
pub struct Channels {
    records: Mutex<HashMap<String, Record>>,
    /// Addresses of pictures that the API gave, by channel id.
    pictures: Mutex<HashMap<String, String>>,
}

impl Channels {
    /// What is known of the channel of this name, if it is not too old.
    pub fn get(&self, name: &str) -> Option<Record> {
        self.records().get(name).filter(|record| record.is_fresh()).cloned()
    }

    /// Takes an answer of [`query`](super::query).
    ///
    /// # Errors
    /// The failure that the answer tells.
    pub fn put(&self, name: &str, about: Value) -> Result<Record, Failure> {
        if let Some(error) = about.get("error") {
            return Err(failure(error));
        }
        self.remember_picture(&about);
        let record = Record {
            about: Arc::new(about),
            known: Instant::now(),
        };
        let mut records = self.records();
        if records.len() >= MOST {
            records.retain(|_, record| record.is_fresh());
        }
        if records.len() >= MOST {
            records.clear();
        }
        records.insert(name.to_owned(), record.clone());
        Ok(record)
    }

    pub fn remember_picture(&self, about: &Value) {
        if let (Some(id), Some(address)) = (about["id"].as_str(), about["picture"].as_str()) {
            let mut pictures = self.pictures.lock().unwrap_or_else(PoisonError::into_inner);
            if pictures.len() >= MOST {
                pictures.clear();
            }
            pictures.insert(id.to_owned(), address.to_owned());
        }
    }

    pub fn picture(&self, id: &str) -> Option<String> {
        let pictures = self.pictures.lock().unwrap_or_else(PoisonError::into_inner);
        pictures.get(id).cloned()
    }

    fn records(&self) -> MutexGuard<'_, HashMap<String, Record>> {
        self.records.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// An error in an answer of [`query`](super::query), as a failure.
pub fn failure(error: &Value) -> Failure {
    let message = error["message"].as_str().unwrap_or("the library gives no reason");
    let message = match error["hint"].as_str() {
        Some(hint) => format!("{message}.\nNext: {hint}."),
        None => format!("{message}."),
    };
    Failure::of_ours(error["kind"].as_str().unwrap_or("internal"), message)
}
