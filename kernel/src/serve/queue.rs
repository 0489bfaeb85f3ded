//! A queue that limits the processes that run and wait at the same time.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};

pub struct Queue {
    slots: Arc<Semaphore>,
    /// How many may wait.
    max_waiting: usize,
    waiting: AtomicUsize,
    running: Arc<AtomicUsize>,
    /// How many were accepted so far.
    tickets: AtomicU64,
    /// How many have started so far, from which waiting requests know their place.
    admitted: watch::Sender<u64>,
}

/// The right to run; released when dropped.
pub struct Slot {
    _permit: OwnedSemaphorePermit,
    running: Arc<AtomicUsize>,
}

impl Drop for Slot {
    fn drop(&mut self) {
        self.running.fetch_sub(1, Ordering::SeqCst);
    }
}

/// The queue is full.
#[derive(Debug, PartialEq)]
pub struct QueueFull;

impl Queue {
    pub fn new(slots: usize, max_waiting: usize) -> Self {
        Queue {
            slots: Arc::new(Semaphore::new(slots)),
            max_waiting,
            waiting: AtomicUsize::new(0),
            running: Arc::default(),
            tickets: AtomicU64::new(0),
            admitted: watch::Sender::new(0),
        }
    }

    /// Waits for a slot. `place` is called with the place in the queue, 1 for the next, whenever it changes.
    ///
    /// # Errors
    /// [`QueueFull`], at once, if too many are waiting.
    pub async fn acquire(&self, mut place: impl FnMut(usize)) -> Result<Slot, QueueFull> {
        let permit = match Arc::clone(&self.slots).try_acquire_owned() {
            Ok(permit) => {
                self.tickets.fetch_add(1, Ordering::SeqCst);
                permit
            }
            Err(_) => {
                let _waiting = WaitingGuard::new(self)?;
                let ticket = self.tickets.fetch_add(1, Ordering::SeqCst);
                let mut admitted = self.admitted.subscribe();
                let acquire = Arc::clone(&self.slots).acquire_owned();
                tokio::pin!(acquire);
                loop {
                    let before = *admitted.borrow_and_update();
                    place(usize::try_from(ticket.saturating_sub(before)).unwrap_or(0) + 1);
                    tokio::select! {
                        // The semaphore is never closed.
                        permit = &mut acquire => match permit {
                            Ok(permit) => break permit,
                            Err(_) => return Err(QueueFull),
                        },
                        _ = admitted.changed() => {}
                    }
                }
            }
        };
        self.running.fetch_add(1, Ordering::SeqCst);
        self.admitted.send_modify(|admitted| *admitted += 1);
        Ok(Slot {
            _permit: permit,
            running: Arc::clone(&self.running),
        })
    }

    pub fn running(&self) -> usize {
        self.running.load(Ordering::SeqCst)
    }

    pub fn waiting(&self) -> usize {
        self.waiting.load(Ordering::SeqCst)
    }
}

/// Counts a waiting request until it is dropped.
struct WaitingGuard<'a>(&'a Queue);

impl<'a> WaitingGuard<'a> {
    fn new(queue: &'a Queue) -> Result<Self, QueueFull> {
        let within = |waiting: usize| (waiting < queue.max_waiting).then_some(waiting + 1);
        let began = queue.waiting.fetch_update(Ordering::SeqCst, Ordering::SeqCst, within);
        began.map(|_| WaitingGuard(queue)).map_err(|_| QueueFull)
    }
}

impl Drop for WaitingGuard<'_> {
    fn drop(&mut self) {
        self.0.waiting.fetch_sub(1, Ordering::SeqCst);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Mutex;
    use std::time::Duration;

    #[test]
    fn those_who_wait_move_up_and_a_full_queue_refuses_at_once() {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .build()
            .unwrap();
        runtime.block_on(async {
            let queue = Arc::new(Queue::new(1, 2));
            let first = queue.acquire(|_| panic!("there is room")).await.unwrap();
            let places = Arc::new(Mutex::new(Vec::new()));
            let waiting: Vec<_> = ["second", "third"]
                .map(|name| {
                    let (queue, places) = (Arc::clone(&queue), Arc::clone(&places));
                    tokio::spawn(async move { queue.acquire(|place| places.lock().unwrap().push((name, place))).await })
                })
                .into_iter()
                .collect();
            tokio::time::sleep(Duration::from_millis(20)).await;
            assert_eq!(queue.acquire(|_| {}).await.err(), Some(QueueFull));
            assert_eq!((queue.running(), queue.waiting()), (1, 2));
            drop(first);
            for one in waiting {
                drop(one.await.unwrap().unwrap());
            }
            assert_eq!(*places.lock().unwrap(), [("second", 1), ("third", 2), ("third", 1)]);
            assert_eq!((queue.running(), queue.waiting()), (0, 0));
        });
    }
}
