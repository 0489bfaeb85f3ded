//! Fewer, larger files.

use super::commit::{Staged, clean_up};
use super::layout::{Table, shards};
use super::part::{Piece, write};
use super::shard::{all, parts};
use super::store::Corpus;
use crate::display::progress;
use crate::error::Result;
use crate::platform::interrupt;

/// Files of at least this many rows stay as they are: about 170 MB of videos.
const FULL: usize = 1_000_000;

impl Corpus {
    /// Merges the small files of every bucket, and removes what interrupted work left aside. Returns how many files
    /// there are fewer. Each bucket is changed at once, so it can be stopped at any time.
    ///
    /// # Errors
    /// `is_format()`: a file of the corpus is damaged. `is_storage()`: the corpus cannot be written, or another process
    /// is writing. `is_interrupted()`: the user stopped it; what was merged stays.
    ///
    /// # Examples
    /// ```
    /// use tubelab::corpus;
    ///
    /// let directory = tempfile::tempdir()?;
    /// assert_eq!(corpus::create(directory.path())?.compact()?, 0);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn compact(&self) -> Result<usize> {
        interrupt::begin();
        let writer = self.write()?;
        let mut bar = progress("compacting buckets", u64::from(self.head.buckets));
        let mut fewer = 0;
        for bucket in 0..self.head.buckets {
            for table in Table::ALL {
                for shard in shards(&self.root, table, bucket)? {
                    interrupt::check()?;
                    clean_up(&self.root.join(shard.path()));
                    let parts = parts(&self.root, &shard)?;
                    let small: Vec<_> = parts.iter().filter(|part| part.rows() < FULL).collect();
                    for batch in batches(&small, |part| part.rows()) {
                        let [first, rest @ ..] = batch else { continue };
                        if rest.is_empty() {
                            continue;
                        }
                        let pieces: Vec<Piece> = batch.iter().flat_map(|part| all(part)).collect();
                        let mut staged = Staged::default();
                        staged.write(write(&self.root, &shard, &pieces)?, first.relative.clone());
                        rest.iter().for_each(|part| staged.remove(part.relative.clone()));
                        writer.commit(staged)?;
                        fewer += rest.len();
                    }
                }
            }
            bar.step(1);
        }
        bar.done();
        Ok(fewer)
    }
}

/// Neighbours that together have at most [`FULL`] rows.
fn batches<T>(items: &[T], rows: impl Fn(&T) -> usize) -> Vec<&[T]> {
    let mut batches = Vec::new();
    let (mut first, mut sum) = (0, 0);
    for (place, item) in items.iter().enumerate() {
        if sum > 0 && sum + rows(item) > FULL {
            batches.extend(items.get(first..place));
            (first, sum) = (place, 0);
        }
        sum += rows(item);
    }
    batches.extend(items.get(first..));
    batches
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn batches_have_at_most_a_full_file_of_rows() {
        let sizes = [400_000, 500_000, 200_000, 900_000, 1, 2];
        let found = batches(&sizes, |rows| *rows);
        assert_eq!(found, [&sizes[..2], &sizes[2..3], &sizes[3..]]);
        assert!(batches(&[0; 0], |rows| *rows).iter().all(|batch| batch.is_empty()));
    }
}
