//! Work that several viewers wait for: it is done once, and each sees all of it.

use super::event::{Failure, Told};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::watch;

/// One piece of work, going on or ended.
pub struct Flight {
    log: Mutex<Log>,
    changed: watch::Sender<u64>,
}

#[derive(Default)]
struct Log {
    /// What stays: cells, and how it ended.
    kept: Vec<Arc<Told>>,
    /// What only says how far it is.
    passing: Option<Arc<Told>>,
    ended: bool,
}

impl Flight {
    fn new() -> Arc<Self> {
        Arc::new(Flight {
            log: Mutex::default(),
            changed: watch::Sender::new(0),
        })
    }

    pub fn tell(&self, told: Told) {
        let told = Arc::new(told);
        let mut log = self.lock();
        match *told {
            Told::Progress { .. } | Told::Queued(_) => log.passing = Some(told),
            Told::Spent(_) => {}
            Told::Cell { .. } => log.kept.push(told),
            Told::Failed(_) | Told::Done => {
                log.kept.push(told);
                log.ended = true;
            }
        }
        drop(log);
        self.changed.send_modify(|version| *version += 1);
    }

    /// Ends it, if it has not told its end itself.
    fn close(&self) {
        if !self.lock().ended {
            self.tell(Told::Failed(Failure::of_ours(
                "internal",
                "the work ended without a word",
            )));
        }
    }

    /// Everything from the start, as it comes.
    pub fn follow(self: &Arc<Self>) -> Follower {
        Follower {
            changed: self.changed.subscribe(),
            flight: Arc::clone(self),
            at: 0,
            passing: None,
        }
    }

    fn lock(&self) -> MutexGuard<'_, Log> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

pub struct Follower {
    flight: Arc<Flight>,
    changed: watch::Receiver<u64>,
    at: usize,
    passing: Option<Arc<Told>>,
}

impl Follower {
    /// The next that is told; `None` after the end.
    pub async fn next(&mut self) -> Option<Arc<Told>> {
        loop {
            self.changed.borrow_and_update();
            {
                let log = self.flight.lock();
                if let Some(told) = log.kept.get(self.at) {
                    self.at += 1;
                    return Some(Arc::clone(told));
                }
                if log.ended {
                    return None;
                }
                let is_new = match (&log.passing, &self.passing) {
                    (Some(now), Some(before)) => !Arc::ptr_eq(now, before),
                    (now, _) => now.is_some(),
                };
                if is_new {
                    self.passing = log.passing.clone();
                    return self.passing.clone();
                }
            }
            self.changed.changed().await.ok()?;
        }
    }
}

/// The work that is going on, by what it is.
#[derive(Clone, Default)]
pub struct Flights(Arc<Mutex<HashMap<String, Arc<Flight>>>>);

impl Flights {
    /// The work of this name that is going on, or new work, which `start` begins: it must hold the ticket as long as the
    /// work lasts. Work that has told its end is over, also where its process is not gone yet.
    pub fn join(&self, name: &str, start: impl FnOnce(Ticket)) -> Arc<Flight> {
        let mut flights = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(flight) = flights.get(name).filter(|flight| !flight.lock().ended) {
            return Arc::clone(flight);
        }
        let flight = Flight::new();
        flights.insert(name.to_owned(), Arc::clone(&flight));
        drop(flights);
        start(Ticket {
            flights: self.clone(),
            name: name.to_owned(),
            flight: Arc::clone(&flight),
        });
        flight
    }
}

/// Held by who does the work; when it goes, the work is over, however it ended.
pub struct Ticket {
    flights: Flights,
    name: String,
    pub flight: Arc<Flight>,
}

impl Drop for Ticket {
    fn drop(&mut self) {
        self.flight.close();
        let mut flights = self.flights.0.lock().unwrap_or_else(PoisonError::into_inner);
        // New work of this name may have begun.
        if flights
            .get(&self.name)
            .is_some_and(|flight| Arc::ptr_eq(flight, &self.flight))
        {
            flights.remove(&self.name);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(flight: &Arc<Flight>) -> usize {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let mut follower = flight.follow();
        runtime.block_on(async {
            let mut count = 0;
            while follower.next().await.is_some() {
                count += 1;
            }
            count
        })
    }

    #[test]
    fn work_is_shared_until_its_end_and_who_comes_late_sees_all_of_it() {
        let flights = Flights::default();
        let mut tickets = Vec::new();
        let first = flights.join("a", |ticket| tickets.push(ticket));
        first.tell(Told::Cell {
            cell: 0,
            outputs: Vec::new(),
        });
        let second = flights.join("a", |_| panic!("it is going on"));
        assert!(Arc::ptr_eq(&first, &second));
        first.tell(Told::Done);
        assert_eq!((told(&first), told(&second)), (2, 2));
        // The end is told, but who did the work still holds the ticket.
        let third = flights.join("a", |ticket| tickets.push(ticket));
        assert!(!Arc::ptr_eq(&first, &third));
        drop(tickets.remove(0));
        flights.join("a", |_| panic!("the new work is going on"));
        // Work that goes without a word has failed.
        drop(tickets);
        assert_eq!(told(&third), 1);
        let mut started = false;
        flights.join("a", |_| started = true);
        assert!(started);
    }
}
