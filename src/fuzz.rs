//! Entry points for fuzzing: parsers of external bytes that no public function reaches directly. Not for users.

use crate::cache::{CacheOptions, Entry, Key};
use crate::error::Result;
use crate::fetch::wire::duration;
use crate::fetch::{Bucket, key_in, refusal};
use crate::platform::settings_file::SettingsFile;
use std::collections::BTreeMap;

fn key() -> Key {
    Key::new("https://example.org", "videos", &BTreeMap::new())
}

/// The stored form of an answer, for a corpus.
pub fn stored(body: &str, etag: Option<String>) -> Vec<u8> {
    let fetched_at = jiff::Timestamp::UNIX_EPOCH;
    let body = body.to_owned();
    Entry { fetched_at, etag, body }.encode(&key())
}

/// Reads a stored answer as the cache does; gives its body.
pub fn cache_entry(bytes: &[u8]) -> Option<String> {
    Entry::decode(&key(), bytes).map(|entry| entry.body)
}

/// As [`cache_entry`], with a checksum that is right for whatever `rest` holds.
pub fn sealed_cache_entry(rest: &[u8]) -> Option<String> {
    cache_entry(&Entry::sealed(&key(), rest))
}

/// Reads what the API says when it refuses.
pub fn refused(status: u16, body: &str) -> crate::Error {
    refusal::read(status, body, Bucket::Units).error
}

/// Reads the text of a settings file, with the cache's options in it.
pub fn settings(text: &str) -> Result<()> {
    CacheOptions::read(&SettingsFile::parse(text)?.cache.unwrap_or_default(), &|_| None).map(drop)
}

/// Reads the key in the text of a file `.env`.
pub fn dotenv(text: &str) -> Option<String> {
    key_in(text)
}

/// Reads a duration of the API.
pub fn duration(text: &str) -> Result<Option<i64>> {
    duration::seconds(text)
}
