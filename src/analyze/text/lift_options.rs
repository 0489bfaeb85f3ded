//! Options of the keyword lift, checked before anything is computed.

use crate::error::{Error, Kind, Result};

/// Options of [`keyword_lift_with`](super::keyword_lift_with).
///
/// | name | default | meaning | range |
/// |---|---|---|---|
/// | [`min_videos`](Self::min_videos) | 5 | minimum number of videos with the word, and without it | at least 2 |
/// | [`longest`](Self::longest) | 1 | maximum number of words in a phrase | 1 to 3 |
/// | [`neighbours`](Self::neighbours) | 20 | videos around each one that define the channel's level at its time; 0 for no level | 0 to 1000 |
/// | [`min_age_days`](Self::min_age_days) | 7 | younger videos are left out | 0 to 3650 |
///
/// ```
/// use tubelab::analyze::LiftOptions;
/// assert!(LiftOptions::new().longest(2).check().is_ok());
/// assert!(LiftOptions::new().min_videos(1).check().unwrap_err().is_input());
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct LiftOptions {
    pub(super) min_videos: usize,
    pub(super) longest: usize,
    pub(super) neighbours: usize,
    pub(super) min_age_days: u32,
}

impl Default for LiftOptions {
    fn default() -> Self {
        LiftOptions {
            min_videos: 5,
            longest: 1,
            neighbours: 20,
            min_age_days: 7,
        }
    }
}

impl LiftOptions {
    /// The defaults of the table above.
    pub fn new() -> Self {
        Self::default()
    }

    /// Minimum number of videos with the word, and minimum number without it.
    #[must_use]
    pub fn min_videos(mut self, videos: usize) -> Self {
        self.min_videos = videos;
        self
    }

    /// Also compares phrases of up to this many words.
    #[must_use]
    pub fn longest(mut self, words: usize) -> Self {
        self.longest = words;
        self
    }

    /// Number of videos around each one, half before and half after it, that define the channel's level at its time.
    #[must_use]
    pub fn neighbours(mut self, videos: usize) -> Self {
        self.neighbours = videos;
        self
    }

    /// Leaves out videos published less than this many days before they were fetched.
    #[must_use]
    pub fn min_age_days(mut self, days: u32) -> Self {
        self.min_age_days = days;
        self
    }

    /// Checks that every option is in its range.
    ///
    /// # Errors
    /// `is_input()`: an option is out of range; the message names the first one.
    pub fn check(&self) -> Result<()> {
        let refuse = |name: &str, value: usize, range: &str| {
            let message = format!("`{name}` is {value}, which is out of range");
            Err(Error::new(Kind::Input, message).hint(format!("set `{name}` to {range}")))
        };
        if self.min_videos < 2 {
            return refuse("min_videos", self.min_videos, "at least 2 (one video has no variance)");
        }
        if !(1..=3).contains(&self.longest) {
            return refuse("longest", self.longest, "1, 2 or 3");
        }
        if self.neighbours > 1000 {
            return refuse("neighbours", self.neighbours, "at most 1000");
        }
        if self.min_age_days > 3650 {
            return refuse("min_age_days", self.min_age_days as usize, "at most 3650");
        }
        Ok(())
    }
}
