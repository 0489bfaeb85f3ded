//! A frame that was read, with what is to be said about it.

use polars::prelude::DataFrame;

/// A frame with what a reader should know about how it was read.
pub(super) struct Reading {
    pub frame: DataFrame,
    /// Encoding, separator and the like.
    pub format: Vec<String>,
    /// What was not as expected.
    pub remarks: Vec<String>,
}

/// Remarks that are shown; the rest is counted.
const REMARKS: usize = 5;

impl Reading {
    pub fn of(frame: DataFrame) -> Reading {
        Reading {
            frame,
            format: Vec::new(),
            remarks: Vec::new(),
        }
    }

    pub fn notice(&self, name: &str) -> Option<String> {
        if self.format.is_empty() && self.remarks.is_empty() {
            return None;
        }
        let mut sentences = vec![match self.format.is_empty() {
            true => format!("{name} was read."),
            false => format!("{name} was read as {}.", self.format.join(", ")),
        }];
        sentences.extend(self.remarks.iter().take(REMARKS).cloned());
        if self.remarks.len() > REMARKS {
            sentences.push(format!(
                "And {} more remarks of this kind.",
                self.remarks.len() - REMARKS
            ));
        }
        Some(sentences.join(" "))
    }
}
