//! Authentication: by a signed cookie, or by the secret with each request.
//!
//! The key that signs cookies is derived from the secret, so that several instances with one secret accept each other's
//! cookies, and a new secret ends every session.

use ring::{digest, hmac, pbkdf2};
use std::collections::HashMap;
use std::num::NonZeroU32;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// The version is part of the salt.
const SALT: &[u8] = b"tubelab dashboard session 1";
/// Makes guessing a secret from a cookie slow; it is done once, at the start.
const ROUNDS: NonZeroU32 = NonZeroU32::MIN.saturating_add(209_999);
const SESSION_LIFETIME: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// Wrong secrets in a row, from one address and from all, within [`WINDOW`].
const MAX_FROM_ONE: u32 = 5;
const MAX_FROM_ALL: u32 = 100;
const WINDOW: Duration = Duration::from_secs(60);

pub struct Auth {
    key: hmac::Key,
    /// A signature of the secret: comparing signatures reveals nothing about a partly correct guess.
    secret: hmac::Tag,
    attempts: Mutex<HashMap<String, (Instant, u32)>>,
}

/// The result of a log-in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Accepted,
    Rejected,
    /// The secret was not checked: too many were wrong.
    TooManyAttempts,
}

impl Auth {
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
        Auth {
            secret: hmac::sign(&key, &labelled("secret", secret)),
            key,
            attempts: Mutex::default(),
        }
    }

    /// Checks a secret that came from `viewer`.
    pub fn check(&self, viewer: &str, secret: &str) -> Verdict {
        let mut attempts = self.attempts.lock().unwrap_or_else(PoisonError::into_inner);
        attempts.retain(|_, (since, _)| since.elapsed() < WINDOW);
        let all: u32 = attempts.values().map(|(_, count)| count).sum();
        let from_one = attempts.get(viewer).map_or(0, |(_, count)| *count);
        if from_one >= MAX_FROM_ONE || all >= MAX_FROM_ALL {
            return Verdict::TooManyAttempts;
        }
        if hmac::verify(&self.key, &labelled("secret", secret), self.secret.as_ref()).is_ok() {
            attempts.remove(viewer);
            return Verdict::Accepted;
        }
        attempts.entry(viewer.to_owned()).or_insert((Instant::now(), 0)).1 += 1;
        Verdict::Rejected
    }

    /// The value of the cookie of a new session: when it expires, and a signature.
    pub fn session(&self) -> String {
        let until = now() + SESSION_LIFETIME.as_secs();
        format!("{until}.{}", self.signature(until))
    }

    pub fn is_valid_session(&self, cookie: &str) -> bool {
        let Some((until, signature)) = cookie.split_once('.') else {
            return false;
        };
        let Ok(until) = until.parse::<u64>() else { return false };
        let right = self.signature(until);
        let same = subtle::ConstantTimeEq::ct_eq(right.as_bytes(), signature.as_bytes());
        bool::from(same) && until > now()
    }

    pub fn session_seconds() -> u64 {
        SESSION_LIFETIME.as_secs()
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
            Auth::new("planted secret"),
            Auth::new("planted secret"),
            Auth::new("another one"),
        );
        let session = one.session();
        assert!(other.is_valid_session(&session));
        assert!(!stranger.is_valid_session(&session));
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
            assert!(!one.is_valid_session(&forged), "{forged}");
        }
    }

    #[test]
    fn guessing_is_slowed_down_for_one_address_alone() {
        let auth = Auth::new("planted secret");
        for _ in 0..MAX_FROM_ONE {
            assert_eq!(auth.check("192.0.2.1", "guess"), Verdict::Rejected);
        }
        assert_eq!(auth.check("192.0.2.1", "planted secret"), Verdict::TooManyAttempts);
        assert_eq!(auth.check("192.0.2.2", "planted secret"), Verdict::Accepted);
    }
}
