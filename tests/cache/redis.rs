//! Answers that several instances share through a real Redis server.

use super::common::*;
use std::fs;
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;
use testkit::{Fault, StandIn};
use tubelab::cache::{Cache, CacheOptions};

const PASSWORD: &str = "planted-password";

struct Redis {
    server: Child,
    port: u16,
    _directory: TempDir,
}

impl Redis {
    fn start(port: Option<u16>) -> Redis {
        let port = port.unwrap_or_else(|| TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port());
        let directory = tempfile::tempdir().unwrap();
        let server = Command::new("redis-server")
            .args(["--port", &port.to_string(), "--bind", "127.0.0.1", "--save", ""])
            .args(["--appendonly", "no", "--requirepass", PASSWORD, "--dir"])
            .arg(directory.path())
            .stdout(Stdio::null())
            .spawn()
            .expect("the test needs it");
        let redis = Redis {
            server,
            port,
            _directory: directory,
        };
        let started = Instant::now();
        while redis.ask("PING").is_err() {
            assert!(
                started.elapsed() < Duration::from_secs(20),
                "redis-server does not start"
            );
            std::thread::sleep(Duration::from_millis(10));
        }
        redis
    }

    fn options(&self) -> CacheOptions {
        CacheOptions::in_memory()
            .redis(format!("redis://:{PASSWORD}@127.0.0.1:{}", self.port))
            .unwrap()
    }

    fn ask(&self, command: &str) -> ::redis::RedisResult<::redis::Value> {
        let mut parts = command.split(' ');
        let mut command = ::redis::cmd(parts.next().unwrap());
        parts.for_each(|part| {
            command.arg(part);
        });
        let client = ::redis::Client::open(format!("redis://:{PASSWORD}@127.0.0.1:{}", self.port))?;
        command.query(&mut client.get_connection_with_timeout(Duration::from_secs(1))?)
    }

    fn kill(&mut self) {
        self.server.kill().unwrap();
        self.server.wait().unwrap();
    }
}

impl Drop for Redis {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

#[test]
fn instances_share_answers_and_a_cleared_server_is_empty() {
    testkit::needs!(Redis);
    let api = StandIn::start(world());
    let redis = Redis::start(None);
    redis.ask("SET someone-elses 1").unwrap();
    let first = fetch(&api, &Cache::new(redis.options())).unwrap();
    // Another instance, with a disk of its own.
    let directory = tempfile::tempdir().unwrap();
    let other = Cache::new(redis.options().directory(directory.path()));
    let second = fetch(&api, &other).unwrap();
    assert_eq!(first.digest(), second.digest());
    assert_eq!(api.calls().len(), cost(&api));
    let (stats, n) = (other.stats(), cost(&api) as u64);
    let (disk, shared) = (stats.disk.unwrap(), stats.shared.unwrap());
    assert_eq!((shared.entries, shared.hits, shared.misses), (n, n, 0));
    assert_eq!(
        (disk.entries, disk.hits, disk.misses, disk.bytes),
        (n, 0, n, shared.bytes)
    );
    assert_eq!(stats.troubles, Vec::<String>::new());
    // What it had from Redis is on its disk now.
    fetch(&api, &Cache::new(on_disk(directory.path()))).unwrap();
    assert_eq!(api.calls().len(), cost(&api));

    other.clear();
    assert_eq!(other.stats().shared.unwrap().entries, 0);
    assert!(
        matches!(redis.ask("EXISTS someone-elses").unwrap(), ::redis::Value::Int(1)),
        "only our own names go"
    );
    fetch(&api, &Cache::new(redis.options())).unwrap();
    assert_eq!(api.calls().len(), 2 * cost(&api));
}

#[test]
fn expired_answers_in_redis_are_revalidated_and_stand_in() {
    testkit::needs!(Redis);
    let api = StandIn::start(world());
    let redis = Redis::start(None);
    let clock = Clock::new();
    fetch(&api, &clock.cache(redis.options())).unwrap();
    clock.pass(3600);
    api.fault("*", 1000, Fault::QuotaExceeded);
    let stale = fetch(&api, &clock.cache(redis.options())).unwrap();
    assert_eq!(stale.stale().unwrap().age.as_secs(), 3600);
    api.reset();
    fetch(&api, &clock.cache(redis.options())).unwrap();
    assert!(api.calls().iter().all(|call| call.status == 304));
}

#[test]
fn a_server_that_dies_is_reported_once_and_missed_by_no_one() {
    testkit::needs!(Redis);
    let api = StandIn::start(world());
    let mut redis = Redis::start(None);
    let directory = tempfile::tempdir().unwrap();
    let cache = Cache::new(redis.options().directory(directory.path()));
    fetch(&api, &cache).unwrap();
    redis.kill();
    let clock = Clock::new();
    let later = clock.cache(redis.options().directory(tempfile::tempdir().unwrap().path()));
    fetch(&api, &later).unwrap();
    assert_eq!(
        api.calls().len(),
        2 * cost(&api),
        "only what Redis had is asked for again"
    );
    let troubles = later.stats().troubles;
    assert_eq!(troubles.len(), 1, "{troubles:?}");
    assert!(
        troubles[0].contains("Redis cannot be used") && !troubles[0].contains(PASSWORD),
        "{troubles:?}"
    );
    assert!(!format!("{later:?}").contains(PASSWORD));
    // The disk still has the first ones.
    fetch(&api, &Cache::new(on_disk(directory.path()))).unwrap();
    assert_eq!(api.calls().len(), 2 * cost(&api));
}

#[test]
fn a_server_that_dies_in_the_middle_of_a_fetch_does_not_stop_it() {
    testkit::needs!(Redis);
    let api = StandIn::start(world());
    let mut redis = Redis::start(None);
    let cache = Cache::new(redis.options());
    api.fault("*", 1000, Fault::Slow(Duration::from_millis(30)));
    std::thread::scope(|scope| {
        let fetched = scope.spawn(|| fetch(&api, &cache).unwrap().answers().len());
        while api.calls().len() < 4 {
            std::thread::sleep(Duration::from_millis(2));
        }
        redis.kill();
        assert_eq!(fetched.join().unwrap(), cost(&api));
    });
    assert_eq!(cache.stats().troubles.len(), 1);
}

#[test]
fn a_connection_that_was_cut_is_made_again() {
    testkit::needs!(Redis);
    let api = StandIn::start(world());
    let mut redis = Redis::start(None);
    let cache = Cache::new(redis.options());
    fetch(&api, &cache).unwrap();
    redis.kill();
    let redis = Redis::start(Some(redis.port));
    cache.stats();
    assert_eq!(cache.stats().troubles, Vec::<String>::new());
    fetch(&api, &Cache::new(redis.options())).unwrap();
    assert_eq!(cache.stats().shared.unwrap().entries, cost(&api) as u64);
}

#[test]
fn a_damaged_answer_in_redis_is_a_miss() {
    testkit::needs!(Redis);
    let api = StandIn::start(world());
    let redis = Redis::start(None);
    let first = fetch(&api, &Cache::new(redis.options())).unwrap();
    let ::redis::Value::Array(names) = redis.ask("KEYS tubelab:*").unwrap() else {
        panic!()
    };
    for (n, name) in names.iter().enumerate() {
        let ::redis::Value::BulkString(name) = name else {
            panic!()
        };
        let name = String::from_utf8(name.clone()).unwrap();
        redis.ask(&format!("SETRANGE {name} {} x!", 3 + 13 * n)).unwrap();
    }
    let cache = Cache::new(redis.options());
    let second = fetch(&api, &cache).unwrap();
    assert_eq!(bodies(&first), bodies(&second));
    assert_eq!(api.calls().len(), 2 * cost(&api));
    assert!(cache.stats().troubles[0].contains("damaged"));
}

#[test]
fn the_key_is_not_in_redis() {
    testkit::needs!(Redis);
    let api = StandIn::start(world());
    let redis = Redis::start(None);
    fetch(&api, &Cache::new(redis.options())).unwrap();
    redis.ask("SAVE").unwrap();
    for file in fs::read_dir(redis._directory.path()).unwrap() {
        let bytes = fs::read(file.unwrap().path()).unwrap();
        assert!(bytes.len() > 1000 && !bytes.windows(StandIn::KEY.len()).any(|w| w == StandIn::KEY.as_bytes()));
    }
}
