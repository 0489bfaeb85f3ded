//! Who may come in: those who know the secret, by a signed cookie or with each request.
//!
//! The key that signs cookies is derived from the secret, so that several instances with one secret accept each other's
//! cookies, and a new secret ends every session.

use ring::{digest, hmac, pbkdf2};
use std::collections::HashMap;
use std::num::NonZeroU32;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// The version is part of what keys are derived with.
const SALT: &[u8] = b"tubelab dashboard session 1";
/// Makes guessing a secret from a cookie slow; it is done once, at the start.
const ROUNDS: NonZeroU32 = NonZeroU32::new(210_000).unwrap();
const SESSION: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// Wrong secrets in a row, from one address and from all, within [`WHILE`].
const MOST_FROM_ONE: u32 = 5;
const MOST_FROM_ALL: u32 = 100;
const WHILE: Duration = Duration::from_secs(60);

pub struct Door {
    key: hmac::Key,
    /// The secret's own signature: comparing it tells nothing about how much of a guess is right.
    secret: hmac::Tag,
    attempts: Mutex<HashMap<String, (Instant, u32)>>,
}

/// What became of a secret that someone showed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    Right,
    Wrong,
    /// It was not looked at: too many were wrong.
    TooMany,
}

impl Door {
    pub fn new(secret: &str) -> Self {
        let mut derived = [0; digest::SHA256_OUTPUT_LEN];
        pbkdf2::derive(
            pbkdf2::PBKDF2_HMAC_SHA256,
            ROUNDS,
            SALT,
            secret.as_bytes(),
            &mut derived,
        );
        let key = hmac::Key::new(hmac::HMAC_SHA256, &derived);
        Door {
            secret: hmac::sign(&key, &labelled("secret", secret)),
            key,
            attempts: Mutex::default(),
        }
    }

    /// Looks at a secret that came from `viewer`.
    pub fn show(&self, viewer: &str, secret: &str) -> Shown {
        let mut attempts = self.attempts.lock().unwrap_or_else(PoisonError::into_inner);
        attempts.retain(|_, (since, _)| since.elapsed() < WHILE);
        let all: u32 = attempts.values().map(|(_, count)| count).sum();
        let from_one = attempts.get(viewer).map_or(0, |(_, count)| *count);
        if from_one >= MOST_FROM_ONE || all >= MOST_FROM_ALL {
            return Shown::TooMany;
        }
        if hmac::verify(&self.key, &labelled("secret", secret), self.secret.as_ref()).is_ok() {
            attempts.remove(viewer);
            return Shown::Right;
        }
        attempts.entry(viewer.to_owned()).or_insert((Instant::now(), 0)).1 += 1;
        Shown::Wrong
    }

    /// The value of a cookie for someone who showed the secret: until when it counts, and the signature.
    pub fn session(&self) -> String {
        let until = now() + SESSION.as_secs();
        format!("{until}.{}", self.signature(until))
    }

    pub fn is_session(&self, cookie: &str) -> bool {
        let Some((until, signature)) = cookie.split_once('.') else {
            return false;
        };
        let Ok(until) = until.parse::<u64>() else { return false };
        let right = self.signature(until);
        let same = subtle::ConstantTimeEq::ct_eq(right.as_bytes(), signature.as_bytes());
        bool::from(same) && until > now()
    }

    pub fn seconds() -> u64 {
        SESSION.as_secs()
    }

    fn signature(&self, until: u64) -> String {
        let tag = hmac::sign(&self.key, &labelled("session", &until.to_string()));
        tag.as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// What is signed for one purpose is not valid for another.
fn labelled(purpose: &str, text: &str) -> Vec<u8> {
    [purpose.as_bytes(), b"\0", text.as_bytes()].concat()
}

fn now() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default()
        .as_secs()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instances_with_one_secret_accept_each_others_sessions_and_no_others() {
        let (one, other, stranger) = (
            Door::new("planted secret"),
            Door::new("planted secret"),
            Door::new("another one"),
        );
        let session = one.session();
        assert!(other.is_session(&session));
        assert!(!stranger.is_session(&session));
        let (until, signature) = session.split_once('.').unwrap();
        let later = until.parse::<u64>().unwrap() + 1;
        let past = now() - 1;
        for forged in [
            format!("{later}.{signature}"),
            format!("{until}.{}", "0".repeat(64)),
            format!("{until}."),
            format!("{past}.{}", one.signature(past)),
            String::new(),
            ".".to_owned(),
        ] {
            assert!(!one.is_session(&forged), "{forged}");
        }
    }

    #[test]
    fn guessing_is_slowed_down_for_who_guesses_alone() {
        let door = Door::new("planted secret");
        for _ in 0..MOST_FROM_ONE {
            assert_eq!(door.show("192.0.2.1", "guess"), Shown::Wrong);
        }
        assert_eq!(door.show("192.0.2.1", "planted secret"), Shown::TooMany);
        assert_eq!(door.show("192.0.2.2", "planted secret"), Shown::Right);
    }
}
