//! Answers in a Redis server that several instances share.
//!
//! An unreachable server is reported once, skipped for half a minute, and tried again.

use super::entry::{Entry, Key};
use super::failures::Failures;
use super::options::LONGEST;
use jiff::Timestamp;
use redis::{Connection, IntoConnectionInfo, RedisResult};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// The prefix contains the version: instances of other versions do not see these answers.
const PREFIX: &str = "tubelab:answers:1:";
const VALUES: &str = "tubelab:values:1:";
const CONNECT: Duration = Duration::from_secs(1);
const ANSWER: Duration = Duration::from_secs(2);
const RETRY_PAUSE: Duration = Duration::from_secs(30);

pub(super) struct Shared {
    url: String,
    troubles: Arc<Failures>,
    state: Mutex<State>,
}

enum State {
    Away { until: Option<Instant> },
    There(Box<Connection>),
}

impl Shared {
    pub fn new(url: &str, troubles: Arc<Failures>) -> Shared {
        Shared {
            url: url.to_owned(),
            troubles,
            state: Mutex::new(State::Away { until: None }),
        }
    }

    pub fn get(&self, key: &Key) -> Option<Entry> {
        let bytes: Option<Vec<u8>> = self.with(|redis| redis::cmd("GET").arg(name(key)).query(redis))?;
        let bytes = bytes?;
        let entry = Entry::decode(key, &bytes);
        if entry.is_none() {
            self.troubles
                .record("a response in Redis is damaged; it is deleted and fetched again");
            self.with(|redis| redis::cmd("DEL").arg(name(key)).query::<()>(redis));
        }
        entry
    }

    pub fn put(&self, key: &Key, fetched_at: Timestamp, entry: &[u8], now: Timestamp) {
        let age = Duration::try_from(now.duration_since(fetched_at)).unwrap_or_default();
        let left = LONGEST.saturating_sub(age).as_secs();
        if left > 0 {
            self.with(|redis| {
                let mut set = redis::cmd("SET");
                set.arg(name(key)).arg(entry).arg("EX").arg(left).query::<()>(redis)
            });
        }
    }

    pub fn clear(&self) {
        self.with(|redis| {
            for names in names(redis)?.chunks(500) {
                redis::cmd("UNLINK").arg(names).query::<()>(redis)?;
            }
            Ok(())
        });
    }

    /// How many answers there are, and how many bytes they take.
    pub fn content(&self) -> Option<(u64, u64)> {
        self.with(|redis| {
            let names = names(redis)?;
            let mut bytes = 0;
            for names in names.chunks(500) {
                let mut lengths = redis::pipe();
                for name in names {
                    lengths.cmd("STRLEN").arg(name);
                }
                bytes += lengths.query::<Vec<u64>>(redis)?.iter().sum::<u64>();
            }
            Ok((names.len() as u64, bytes))
        })
    }

    /// A value that is not an answer, under a separate name.
    pub fn value(&self, name: &str) -> Option<Vec<u8>> {
        self.with(|redis| redis::cmd("GET").arg(value_name(name)).query(redis))?
    }

    pub fn put_value(&self, name: &str, value: &[u8], lifetime: Duration) {
        self.with(|redis| {
            let mut set = redis::cmd("SET");
            let seconds = lifetime.min(LONGEST).as_secs().max(1);
            set.arg(value_name(name))
                .arg(value)
                .arg("EX")
                .arg(seconds)
                .query::<()>(redis)
        });
    }

    /// Adds to a number, and returns the sum.
    pub fn add(&self, name: &str, by: i64, lifetime: Duration) -> Option<i64> {
        self.with(|redis| {
            let mut both = redis::pipe();
            both.atomic().cmd("INCRBY").arg(value_name(name)).arg(by);
            both.cmd("EXPIRE")
                .arg(value_name(name))
                .arg(lifetime.as_secs().max(1))
                .ignore();
            both.query::<(i64,)>(redis).map(|(sum,)| sum)
        })
    }

    fn with<T>(&self, work: impl Fn(&mut Connection) -> RedisResult<T>) -> Option<T> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        // A connection that was idle may be dead, which says nothing about the server: once more with a new one.
        if let State::There(connection) = &mut *state {
            match work(connection) {
                Ok(value) => return Some(value),
                Err(error) if error.is_timeout() => return self.disconnect(&mut state, &error),
                Err(_) => *state = State::Away { until: None },
            }
        }
        if let State::Away { until: Some(until) } = &*state
            && Instant::now() < *until
        {
            return None;
        }
        match self
            .connect()
            .and_then(|mut connection| Ok((work(&mut connection)?, connection)))
        {
            Ok((value, connection)) => {
                *state = State::There(Box::new(connection));
                Some(value)
            }
            Err(error) => self.disconnect(&mut state, &error),
        }
    }

    fn disconnect<T>(&self, state: &mut State, error: &redis::RedisError) -> Option<T> {
        *state = State::Away {
            until: Some(Instant::now() + RETRY_PAUSE),
        };
        // The kind only: the rest may name the address with the password in it.
        self.troubles.record(&format!(
            "Redis cannot be used ({}); the cache continues without it",
            error.category()
        ));
        None
    }

    fn connect(&self) -> RedisResult<Connection> {
        let info = self.url.as_str().into_connection_info()?;
        let tcp = info.tcp_settings().clone().set_nodelay(true);
        let client = redis::Client::open(info.set_tcp_settings(tcp))?;
        let connection = client.get_connection_with_timeout(CONNECT)?;
        connection.set_read_timeout(Some(ANSWER))?;
        connection.set_write_timeout(Some(ANSWER))?;
        Ok(connection)
    }
}

fn name(key: &Key) -> String {
    format!("{PREFIX}{}", key.hex())
}

fn value_name(name: &str) -> String {
    format!("{VALUES}{name}")
}

fn names(redis: &mut Connection) -> RedisResult<Vec<String>> {
    let mut names = Vec::new();
    let mut cursor = 0_u64;
    loop {
        let mut scan = redis::cmd("SCAN");
        scan.arg(cursor)
            .arg("MATCH")
            .arg(format!("{PREFIX}*"))
            .arg("COUNT")
            .arg(1000);
        let (next, found): (u64, Vec<String>) = scan.query(redis)?;
        names.extend(found);
        if next == 0 {
            // A scan may name a key twice.
            names.sort_unstable();
            names.dedup();
            return Ok(names);
        }
        cursor = next;
    }
}
