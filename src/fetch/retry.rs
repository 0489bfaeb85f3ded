//! Repeating a call: after which pause, how often, and what is said meanwhile.

use super::client::{Client, Failure};
use super::pauses::jittered;
use super::refusal::Refusal;
use crate::display::progress::{Progress, quiet};

impl Client {
    /// Waits before a call is repeated, and says so; `attempt` is the number of repetitions so far. Returns the refusal
    /// if there were enough, or if the time left is too short.
    pub(super) async fn before_again(&self, attempt: u32, failure: Failure) -> Result<(), Refusal> {
        let Failure { mut refusal, wait } = failure;
        let tries = self.retry.retries + 1;
        if attempt >= self.retry.retries {
            if tries > 1 {
                refusal.error = refusal.error.context(format!("trying {tries} times"));
            }
            return Err(refusal);
        }
        let pause = wait.unwrap_or_else(|| jittered(self.retry.pause, attempt));
        if pause >= self.left() {
            refusal.error = refusal.error.context(format!(
                "waiting to try again (the required wait of {} s exceeds the time left)",
                pause.as_secs()
            ));
            return Err(refusal);
        }
        self.say(&format!("retrying, {} of {tries}", attempt + 2));
        tokio::time::sleep(pause).await;
        Ok(())
    }

    /// As a repetition of [`ask`](Self::ask), for a refusal that only the caller knows to be transient.
    pub(super) async fn again_after(&self, attempt: u32, refusal: Refusal) -> Result<(), Refusal> {
        self.before_again(attempt, Failure { refusal, wait: None }).await
    }

    /// Repetitions are told beside the steps of this progress.
    pub fn tells(&self, progress: &Progress) {
        if let Ok(mut notes) = self.notes.lock() {
            *notes = Some(progress.notes());
        }
    }

    fn say(&self, note: &str) {
        if let Ok(mut notes) = self.notes.lock() {
            notes.get_or_insert_with(|| quiet(&self.what).notes()).say(note);
        }
    }
}
