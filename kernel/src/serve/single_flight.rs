//! Work that several viewers wait for is done once, and each of them sees all of it.

use super::failure::Failure;
use super::view_event::ViewEvent;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::watch;

/// One piece of shared work, running or ended.
pub struct Call {
    log: Mutex<Log>,
    changed: watch::Sender<u64>,
}

#[derive(Default)]
struct Log {
    /// Cells, and the end.
    lasting: Vec<Arc<ViewEvent>>,
    /// The latest progress, or place in the queue.
    latest: Option<Arc<ViewEvent>>,
    ended: bool,
}

impl Call {
    fn new() -> Arc<Self> {
        Arc::new(Call {
            log: Mutex::default(),
            changed: watch::Sender::new(0),
        })
    }

    pub fn publish(&self, event: ViewEvent) {
        let event = Arc::new(event);
        let mut log = self.lock();
        match *event {
            ViewEvent::Progress { .. } | ViewEvent::Queued(_) => log.latest = Some(event),
            ViewEvent::Spent(_) => {}
            ViewEvent::Cell { .. } => log.lasting.push(event),
            ViewEvent::Failed(_) | ViewEvent::Done => {
                log.lasting.push(event);
                log.ended = true;
            }
        }
        drop(log);
        self.changed.send_modify(|version| *version += 1);
    }

    /// Ends it with a failure, unless it has ended.
    fn close(&self) {
        if !self.lock().ended {
            self.publish(ViewEvent::Failed(Failure::internal("the work stopped unexpectedly")));
        }
    }

    /// All events from the start on, as they come.
    pub fn subscribe(self: &Arc<Self>) -> Subscriber {
        Subscriber {
            changed: self.changed.subscribe(),
            call: Arc::clone(self),
            at: 0,
            latest: None,
        }
    }

    fn lock(&self) -> MutexGuard<'_, Log> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

pub struct Subscriber {
    call: Arc<Call>,
    changed: watch::Receiver<u64>,
    at: usize,
    latest: Option<Arc<ViewEvent>>,
}

impl Subscriber {
    /// The next event; `None` after the end.
    pub async fn next(&mut self) -> Option<Arc<ViewEvent>> {
        loop {
            self.changed.borrow_and_update();
            {
                let log = self.call.lock();
                if let Some(event) = log.lasting.get(self.at) {
                    self.at += 1;
                    return Some(Arc::clone(event));
                }
                if log.ended {
                    return None;
                }
                let is_new = match (&log.latest, &self.latest) {
                    (Some(now), Some(before)) => !Arc::ptr_eq(now, before),
                    (now, _) => now.is_some(),
                };
                if is_new {
                    self.latest = log.latest.clone();
                    return self.latest.clone();
                }
            }
            self.changed.changed().await.ok()?;
        }
    }
}

/// The running calls, by name.
#[derive(Clone, Default)]
pub struct SingleFlight(Arc<Mutex<HashMap<String, Arc<Call>>>>);

impl SingleFlight {
    /// The running call of this name, or a new one, which `start` begins and whose guard it must hold until the work is done.
    /// A call that has published its end is over, even if its process still runs.
    pub fn join(&self, name: &str, start: impl FnOnce(CallGuard)) -> Arc<Call> {
        let mut calls = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(call) = calls.get(name).filter(|call| !call.lock().ended) {
            return Arc::clone(call);
        }
        let call = Call::new();
        calls.insert(name.to_owned(), Arc::clone(&call));
        drop(calls);
        start(CallGuard {
            calls: self.clone(),
            name: name.to_owned(),
            call: Arc::clone(&call),
        });
        call
    }
}

/// Held while the work is done; dropping it ends the call.
pub struct CallGuard {
    calls: SingleFlight,
    name: String,
    pub call: Arc<Call>,
}

impl Drop for CallGuard {
    fn drop(&mut self) {
        self.call.close();
        let mut calls = self.calls.0.lock().unwrap_or_else(PoisonError::into_inner);
        // A new call of this name may have begun.
        if calls.get(&self.name).is_some_and(|call| Arc::ptr_eq(call, &self.call)) {
            calls.remove(&self.name);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count_events(call: &Arc<Call>) -> usize {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let mut subscriber = call.subscribe();
        runtime.block_on(async {
            let mut count = 0;
            while subscriber.next().await.is_some() {
                count += 1;
            }
            count
        })
    }

    #[test]
    fn a_call_is_shared_until_its_end_and_late_subscribers_see_all_of_it() {
        let calls = SingleFlight::default();
        let mut guards = Vec::new();
        let first = calls.join("a", |guard| guards.push(guard));
        first.publish(ViewEvent::Cell {
            cell: 0,
            outputs: Vec::new(),
        });
        let second = calls.join("a", |_| panic!("it is running"));
        assert!(Arc::ptr_eq(&first, &second));
        first.publish(ViewEvent::Done);
        assert_eq!((count_events(&first), count_events(&second)), (2, 2));
        // The end is published, but the guard is still held.
        let third = calls.join("a", |guard| guards.push(guard));
        assert!(!Arc::ptr_eq(&first, &third));
        drop(guards.remove(0));
        calls.join("a", |_| panic!("the new call is running"));
        // A call that is dropped before its end has failed.
        drop(guards);
        assert_eq!(count_events(&third), 1);
        let mut started = false;
        calls.join("a", |_| started = true);
        assert!(started);
    }
}
