//! Results of pure functions, cached for the session by their inputs, so that a notebook that runs again from the top
//! has them at once.
//!
//! The key is the content (the digest of a snapshot or frame) with all parameters, never the name of a variable. Only
//! values that are cheap to clone are cached: frames share their columns.

use super::memory::Memory;
use crate::error::Result;
use cached::Expires;
use std::any::{Any, TypeId};
use std::sync::{Arc, LazyLock};

const RESULTS: usize = 64;

static RESULTS_OF: LazyLock<Memory<(TypeId, String), Value>> = LazyLock::new(|| Memory::new(RESULTS));

#[derive(Clone)]
struct Value(Arc<dyn Any + Send + Sync>);

/// The same content and parameters always give the same result.
impl Expires for Value {
    fn is_expired(&self) -> bool {
        false
    }
}

/// The cached result of `work` for `key`, which names the function and contains a digest of all inputs. Failures are
/// not cached.
pub(crate) fn memo<T: Any + Clone + Send + Sync>(key: String, work: impl FnOnce() -> Result<T>) -> Result<T> {
    let key = (TypeId::of::<T>(), key);
    let mut fresh = None;
    let kept = RESULTS_OF.get(&key, || {
        let value = work()?;
        fresh = Some(value.clone());
        Ok(Value(Arc::new(value)))
    })?;
    // The type is in the key, so that the value is of no other one.
    match fresh.or_else(|| kept.0.downcast_ref::<T>().cloned()) {
        Some(value) => Ok(value),
        None => Err(crate::error::Error::new(
            crate::error::Kind::Internal,
            "a cached result has another type",
        )),
    }
}

/// Removes one result.
pub(crate) fn forget<T: Any>(key: &str) {
    RESULTS_OF.forget(&(TypeId::of::<T>(), key.to_owned()));
}

pub(super) fn clear() {
    RESULTS_OF.clear();
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::{Error, Kind};

    #[test]
    fn a_result_is_worked_out_once_and_a_failure_every_time() {
        let key = || "test: once".to_owned();
        assert_eq!(memo(key(), || Ok(1)).unwrap(), 1);
        assert_eq!(memo(key(), || Ok(2)).unwrap(), 1);
        assert_eq!(
            memo(key(), || Ok("text")).unwrap(),
            "text",
            "another type is another result"
        );
        forget::<i32>(&key());
        assert_eq!(memo(key(), || Ok(3)).unwrap(), 3);
        let failed = || {
            memo("test: fails".to_owned(), || {
                Err::<i32, _>(Error::new(Kind::Input, "no"))
            })
        };
        assert!(failed().is_err() && failed().is_err());
        assert_eq!(memo("test: fails".to_owned(), || Ok(4)).unwrap(), 4);
    }
}
