//! What is known of channels, for a minute each.
//!
//! The library's cache decides how old data may be; this only remembers its last answer.

use super::query::{ChannelInfo, ChannelSummary};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tubelab::jiff::Timestamp;

/// How long an answer is used before the library is asked again.
const LIFETIME: Duration = Duration::from_secs(60);

/// The most channels that are remembered.
const MAX_CHANNELS: usize = 2000;

/// What the library answered about a channel.
#[derive(Clone)]
pub struct Channel {
    pub info: Arc<ChannelInfo>,
    answered: Instant,
}

impl Channel {
    fn is_fresh(&self) -> bool {
        self.info.is_generated || self.answered.elapsed() < LIFETIME
    }

    pub fn age_seconds(&self) -> i64 {
        Timestamp::now().duration_since(self.info.fetched_at).as_secs().max(0)
    }
}

#[derive(Default)]
pub struct Channels {
    known: Mutex<HashMap<String, Channel>>,
    /// Addresses of pictures that the API gave, by channel id.
    pictures: Mutex<HashMap<String, String>>,
}

impl Channels {
    /// What is known of the channel of this name, if it is not too old.
    pub fn get(&self, name: &str) -> Option<Channel> {
        self.known().get(name).filter(|channel| channel.is_fresh()).cloned()
    }

    pub fn put(&self, name: &str, info: ChannelInfo) {
        self.remember_picture(&info.summary);
        let channel = Channel {
            info: Arc::new(info),
            answered: Instant::now(),
        };
        let mut known = self.known();
        if known.len() >= MAX_CHANNELS {
            known.retain(|_, channel| channel.is_fresh());
        }
        if known.len() >= MAX_CHANNELS {
            known.clear();
        }
        known.insert(name.to_owned(), channel);
    }

    pub fn remember_picture(&self, channel: &ChannelSummary) {
        if let Some(address) = &channel.picture {
            let mut pictures = self.pictures.lock().unwrap_or_else(PoisonError::into_inner);
            if pictures.len() >= MAX_CHANNELS {
                pictures.clear();
            }
            pictures.insert(channel.id.clone(), address.clone());
        }
    }

    pub fn picture(&self, id: &str) -> Option<String> {
        let pictures = self.pictures.lock().unwrap_or_else(PoisonError::into_inner);
        pictures.get(id).cloned()
    }

    fn known(&self) -> MutexGuard<'_, HashMap<String, Channel>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
