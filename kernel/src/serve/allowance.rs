//! How much of the API's quota viewers may spend in a day: each of them, and all together.
//!
//! A viewer is an address. Instances that share a Redis server share the counts; without Redis each instance counts for itself.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tubelab::jiff::Timestamp;
use tubelab::jiff::tz::TimeZone;

const ALL: &str = "all";
const DAY: Duration = Duration::from_secs(26 * 60 * 60);

pub struct Allowance {
    each: i64,
    together: i64,
    spent: Mutex<Spent>,
    /// Serializes a viewer's work that may spend something.
    turns: Mutex<HashMap<String, Arc<tokio::sync::Mutex<()>>>>,
}

#[derive(Default)]
struct Spent {
    day: String,
    by: HashMap<String, i64>,
    /// Units reserved for running work.
    reserved: i64,
}

impl Allowance {
    pub fn new(each: u64, together: u64) -> Self {
        let whole = |units: u64| i64::try_from(units).unwrap_or(i64::MAX);
        Allowance {
            each: whole(each),
            together: whole(together),
            spent: Mutex::default(),
            turns: Mutex::default(),
        }
    }

    /// What a viewer may still spend today.
    pub fn left(&self, viewer: &str) -> i64 {
        let spent = self.today();
        let of = |spent: &Spent, who: &str| spent.by.get(who).copied().unwrap_or(0);
        let left = (self.each - of(&spent, viewer)).min(self.together - of(&spent, ALL) - spent.reserved);
        left.max(0)
    }

    /// Waits for the viewer's turn and reserves what is left for the viewer until the share is dropped.
    pub async fn take(self: &Arc<Self>, viewer: &str) -> Share {
        let turn = {
            let mut turns = self.turns.lock().unwrap_or_else(PoisonError::into_inner);
            // Turns that nobody holds are forgotten.
            turns.retain(|_, turn| Arc::strong_count(turn) > 1);
            Arc::clone(turns.entry(viewer.to_owned()).or_default())
        };
        let turn = turn.lock_owned().await;
        self.learn(viewer).await;
        let units = self.left(viewer);
        self.today().reserved += units;
        Share {
            units,
            unspent: units,
            viewer: viewer.to_owned(),
            allowance: Arc::clone(self),
            _turn: turn,
        }
    }

    /// Updates the counts with those of other instances.
    async fn learn(&self, viewer: &str) {
        for who in [viewer, ALL] {
            let name = name(who);
            let sum = tokio::task::spawn_blocking(move || tubelab::cache::share_sum(&name, 0, DAY)).await;
            if let Ok(Some(sum)) = sum {
                let mut spent = self.today();
                let known = spent.by.entry(who.to_owned()).or_default();
                *known = sum.max(*known);
            }
        }
    }

    fn today(&self) -> MutexGuard<'_, Spent> {
        let mut spent = self.spent.lock().unwrap_or_else(PoisonError::into_inner);
        let today = day();
        if spent.day != today {
            spent.day = today;
            spent.by.clear();
        }
        spent
    }
}

/// Units reserved for a piece of work.
pub struct Share {
    pub units: i64,
    unspent: i64,
    viewer: String,
    allowance: Arc<Allowance>,
    _turn: tokio::sync::OwnedMutexGuard<()>,
}

impl Share {
    /// Records what was spent. May block on Redis.
    pub fn spend(&mut self, units: i64) {
        {
            let mut spent = self.allowance.today();
            for who in [self.viewer.as_str(), ALL] {
                *spent.by.entry(who.to_owned()).or_default() += units;
            }
            spent.reserved -= units;
            self.unspent -= units;
        }
        for who in [self.viewer.as_str(), ALL] {
            tubelab::cache::share_sum(&name(who), units, DAY);
        }
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        self.allowance.today().reserved -= self.unspent;
    }
}

/// The viewer of an address: for IPv6, the prefix that a provider gives to a household.
pub fn viewer(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}::")
        }
    }
}

fn name(who: &str) -> String {
    format!("spent:{}:{who}", day())
}

/// The API's day, which begins at midnight in California.
fn day() -> String {
    let zone = TimeZone::get("America/Los_Angeles").unwrap_or(TimeZone::UTC);
    Timestamp::now().to_zoned(zone).date().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wait_for<T>(work: impl Future<Output = T>) -> T {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(work)
    }

    #[test]
    fn shares_that_are_held_at_the_same_time_are_never_more_than_all_may_spend() {
        let allowance = Arc::new(Allowance::new(60, 100));
        wait_for(async {
            let mut first = allowance.take("a").await;
            let second = allowance.take("b").await;
            assert_eq!((first.units, second.units), (60, 40));
            assert_eq!(allowance.take("c").await.units, 0);
            first.spend(50);
            assert_eq!(allowance.left("a"), 0, "the rest is still held");
            drop((first, second));
            assert_eq!((allowance.left("a"), allowance.left("b")), (10, 50));
            // Given back, as for a call that never arrived.
            allowance.take("a").await.spend(-5);
            assert_eq!(allowance.left("a"), 15);
        });
    }

    #[test]
    fn one_viewers_work_takes_turns() {
        let allowance = Arc::new(Allowance::new(60, 100));
        wait_for(async {
            let held = allowance.take("a").await;
            let mut next = Box::pin(allowance.take("a"));
            let waits =
                std::future::poll_fn(|context| std::task::Poll::Ready(next.as_mut().poll(context).is_pending()));
            assert!(waits.await);
            drop(held);
            assert_eq!(next.await.units, 60);
        });
    }

    #[test]
    fn a_viewer_of_ipv6_is_a_household() {
        let of = |text: &str| viewer(text.parse().unwrap());
        assert_eq!(of("2001:db8:1:2:3::4"), of("2001:db8:1:2:ffff::1"));
        assert_ne!(of("2001:db8:1:2::"), of("2001:db8:1:3::"));
        assert_eq!(of("::ffff:192.0.2.1"), "192.0.2.1");
    }
}
