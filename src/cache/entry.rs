//! One stored answer: its key, and the bytes that every tier stores.
//!
//! | bytes | content |
//! |---|---|
//! | 4 | `TLA1`: the format and its version; bytes of another version are a miss |
//! | 32 | SHA-256 over the key and everything below |
//! | 8 | time of the answer, in nanoseconds since 1970, little endian |
//! | 4 | length of the etag, little endian; all ones if there is none |
//! | … | the etag, then the body: an LZ4 block prefixed with its unpacked length |
//!
//! The key is part of the checksum, so an answer stored under another key is never returned.

use jiff::Timestamp;
use lz4_flex::block::{compress_prepend_size, decompress_size_prepended};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

const MAGIC: &[u8; 4] = b"TLA1";
const HEAD: usize = 4 + 32;
const NO_ETAG: u32 = u32::MAX;

/// No answer of the API is this large; a larger body is damaged or foreign.
const LARGEST_BODY: usize = 64 << 20;

/// The key of an answer: a digest of the API's address, the method and the parameters, which never include the API key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Key([u8; 32]);

impl Key {
    pub fn new(api_url: &str, endpoint: &str, params: &BTreeMap<String, String>) -> Key {
        let mut hash = Sha256::new();
        let pairs = params.iter().flat_map(|(name, value)| [name.as_str(), value]);
        for part in [api_url, endpoint].into_iter().chain(pairs) {
            // The length before the text keeps ("ab", "c") and ("a", "bc") apart.
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
        Key(hash.finalize().into())
    }

    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    pub fn hex(&self) -> String {
        self.0.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// A stored answer, without its key.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Entry {
    pub fetched_at: Timestamp,
    pub etag: Option<String>,
    pub body: String,
}

impl Entry {
    pub fn encode(&self, key: &Key) -> Vec<u8> {
        let mut rest = Vec::new();
        let nanoseconds = i64::try_from(self.fetched_at.as_nanosecond()).unwrap_or(i64::MAX);
        rest.extend(nanoseconds.to_le_bytes());
        let etag = self.etag.as_deref();
        rest.extend(etag.map_or(NO_ETAG, |etag| etag.len() as u32).to_le_bytes());
        rest.extend(etag.unwrap_or_default().as_bytes());
        rest.extend(compress_prepend_size(self.body.as_bytes()));
        Entry::sealed(key, &rest)
    }

    /// What follows the checksum, with the checksum before it.
    pub fn sealed(key: &Key, rest: &[u8]) -> Vec<u8> {
        [MAGIC.as_slice(), &checksum(key, rest), rest].concat()
    }

    /// `None` for anything except the result of [`encode`](Self::encode) for the same key.
    pub fn decode(key: &Key, bytes: &[u8]) -> Option<Entry> {
        let (head, rest) = bytes.split_at_checked(HEAD)?;
        let (magic, sum) = head.split_at_checked(MAGIC.len())?;
        if magic != MAGIC || sum != checksum(key, rest) {
            return None;
        }
        let (time, rest) = rest.split_first_chunk()?;
        let (length, rest) = rest.split_first_chunk()?;
        let (etag, packed) = match u32::from_le_bytes(*length) {
            NO_ETAG => (None, rest),
            length => {
                let (etag, packed) = rest.split_at_checked(length as usize)?;
                (Some(String::from_utf8(etag.to_vec()).ok()?), packed)
            }
        };
        let (length, _) = packed.split_first_chunk()?;
        if u32::from_le_bytes(*length) as usize > LARGEST_BODY {
            return None;
        }
        let body = decompress_size_prepended(packed).ok()?;
        Some(Entry {
            fetched_at: Timestamp::from_nanosecond(i64::from_le_bytes(*time).into()).ok()?,
            etag,
            body: String::from_utf8(body).ok()?,
        })
    }
}

fn checksum(key: &Key, rest: &[u8]) -> [u8; 32] {
    Sha256::new()
        .chain_update(key.bytes())
        .chain_update(rest)
        .finalize()
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn key(endpoint: &str) -> Key {
        Key::new("https://e.org", endpoint, &BTreeMap::new())
    }

    #[test]
    fn keys_differ_by_every_part() {
        let pairs = |pairs: &[(&str, &str)]| {
            let params = pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
            Key::new("https://e.org", "videos", &params)
        };
        let keys = [
            pairs(&[("id", "a"), ("part", "b")]),
            pairs(&[("id", "ab"), ("part", "")]),
            pairs(&[("id", "apart"), ("b", "")]),
            pairs(&[("id", "a")]),
            key("videos"),
            key("channels"),
            Key::new("https://e.orgv", "ideos", &BTreeMap::new()),
        ];
        for (i, one) in keys.iter().enumerate() {
            assert!(keys.iter().skip(i + 1).all(|other| one != other), "{i}");
        }
    }

    /// What one version wrote, the next must read or refuse: these bytes stay as long as the format's name does.
    #[test]
    fn the_format_on_disk_is_the_documented_one() {
        let entry = Entry {
            fetched_at: Timestamp::from_second(1_790_000_000).unwrap(),
            etag: Some("e".into()),
            body: "{}".into(),
        };
        let bytes = entry.encode(&key("videos"));
        assert_eq!(&bytes[..4], b"TLA1");
        assert_eq!(&bytes[36..44], &1_790_000_000_000_000_000_i64.to_le_bytes());
        assert_eq!(&bytes[44..49], &[1, 0, 0, 0, b'e']);
        assert_eq!(
            &bytes[49..],
            &[2, 0, 0, 0, 0x20, b'{', b'}'],
            "an LZ4 block of two literals"
        );
    }

    proptest! {
        #[test]
        fn what_goes_in_comes_out(body in ".{0,300}", etag in proptest::option::of(".{0,20}"), second in 0_i64..4_000_000_000) {
            let entry = Entry { fetched_at: Timestamp::from_second(second).unwrap(), etag, body };
            let bytes = entry.encode(&key("videos"));
            prop_assert_eq!(Entry::decode(&key("videos"), &bytes), Some(entry));
            prop_assert_eq!(Entry::decode(&key("channels"), &bytes), None);
        }

        #[test]
        fn one_changed_byte_is_a_miss(position in 0_usize..90, change in 1_u8..=255, cut in 0_usize..90) {
            let entry = Entry { fetched_at: Timestamp::UNIX_EPOCH, etag: Some("etag".into()), body: "{\"items\":[]}".into() };
            let mut bytes = entry.encode(&key("videos"));
            prop_assert_eq!(Entry::decode(&key("videos"), &bytes[..cut.min(bytes.len() - 1)]), None);
            let position = position % bytes.len();
            bytes[position] ^= change;
            prop_assert_eq!(Entry::decode(&key("videos"), &bytes), None);
        }
    }
}
