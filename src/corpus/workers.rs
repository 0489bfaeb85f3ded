//! Work on every bucket: some at once, with progress, until the user stops it.

use super::store::Corpus;
use crate::display::progress;
use crate::error::Result;
use crate::platform::interrupt;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::mpsc::channel;

impl Corpus {
    /// The results of `work` for every bucket, in the order of the buckets. After an error no further bucket is begun.
    pub(super) fn each_bucket<T: Send>(&self, label: &str, work: impl Fn(u32) -> Result<T> + Sync) -> Result<Vec<T>> {
        interrupt::begin();
        let buckets = self.head.buckets;
        let (next, stopped) = (AtomicU32::new(0), AtomicBool::new(false));
        let (sender, receiver) = channel();
        let mut results: Vec<(u32, T)> = Vec::new();
        let mut failure = None;
        let mut bar = progress(label, u64::from(buckets));
        std::thread::scope(|scope| {
            for _ in 0..self.workers().min(buckets as usize) {
                let sender = sender.clone();
                let (next, stopped, work) = (&next, &stopped, &work);
                scope.spawn(move || {
                    while !stopped.load(Ordering::Relaxed) {
                        let bucket = next.fetch_add(1, Ordering::Relaxed);
                        if bucket >= buckets {
                            break;
                        }
                        let result = interrupt::check().and_then(|()| work(bucket));
                        if result.is_err() {
                            stopped.store(true, Ordering::Relaxed);
                        }
                        if sender.send((bucket, result)).is_err() {
                            break;
                        }
                    }
                });
            }
            drop(sender);
            for (bucket, result) in receiver {
                match result {
                    Ok(result) => results.push((bucket, result)),
                    Err(error) => {
                        failure.get_or_insert(error);
                    }
                }
                bar.step(1);
            }
        });
        if let Some(error) = failure {
            return Err(error);
        }
        bar.done();
        results.sort_by_key(|(bucket, _)| *bucket);
        Ok(results.into_iter().map(|(_, result)| result).collect())
    }
}
