//! A table of the corpus as one file.

use super::layout::{Table, shards};
use super::shard::parts;
use super::store::Corpus;
use crate::display::progress;
use crate::error::{Context, Error, Kind, Result, nearest};
use crate::platform::interrupt;
use polars_io::parquet::write::ParquetWriter;
use std::io::BufWriter;
use std::path::Path;

impl Corpus {
    /// Writes a table (`channels`, `videos` or `growth`) to one Parquet file; an existing file is replaced when the new
    /// one is complete. Returns the number of rows. At most one row group is in memory.
    ///
    /// # Errors
    /// `is_input()`: no such table, or another file extension. `is_too_little_data()`: the corpus is empty.
    /// `is_storage()`: the file cannot be written. `is_interrupted()`: the user stopped it.
    ///
    /// # Examples
    /// ```
    /// use tubelab::{corpus, fetch, io};
    ///
    /// let directory = tempfile::tempdir()?;
    /// let corpus = corpus::create(directory.path().join("channels"))?;
    /// corpus.add(&fetch::fetch("demo")?)?;
    /// let file = directory.path().join("videos.parquet");
    /// let rows = corpus.export("videos", &file)?;
    /// assert_eq!(io::load(&file)?.height(), rows);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn export(&self, table: &str, path: impl AsRef<Path>) -> Result<usize> {
        let path = path.as_ref();
        let export = || {
            let table = named(table)?;
            if path.extension().is_none_or(|ending| ending != "parquet") {
                return Err(Error::new(Kind::Input, "a table is exported as Parquet").hint(
                    "give a file name that ends with .parquet; for CSV use io::save on a frame of corpus.sql(…)",
                ));
            }
            self.export_table(table, path)
        };
        export().with_context(|| format!("exporting to {}", path.display()))
    }

    fn export_table(&self, table: Table, path: &Path) -> Result<usize> {
        interrupt::begin();
        let directory = path.parent().filter(|parent| !parent.as_os_str().is_empty());
        let file = tempfile::NamedTempFile::new_in(directory.unwrap_or(Path::new(".")))?;
        let mut writer = None;
        let mut rows = 0;
        let mut bar = progress("exporting buckets", u64::from(self.head.buckets));
        for bucket in 0..self.head.buckets {
            for shard in shards(&self.root, table, bucket)? {
                for part in self.read(|| parts(&self.root, &shard))? {
                    for group in part.groups() {
                        interrupt::check()?;
                        let mut frame = part.read(part.spans.get(group).unwrap_or_default(), None)?;
                        frame.rechunk_mut();
                        let writer = match &mut writer {
                            Some(writer) => writer,
                            None => {
                                let parquet = ParquetWriter::new(BufWriter::new(file.reopen()?));
                                writer.insert(parquet.batched(frame.schema())?)
                            }
                        };
                        writer.write_batch(&frame)?;
                        rows += frame.height();
                    }
                }
            }
            bar.step(1);
        }
        let Some(writer) = writer else {
            return Err(
                Error::new(Kind::TooLittleData, format!("the table {} is empty", table.name()))
                    .hint("add channels first: tubelab corpus add @…"),
            );
        };
        writer.finish()?;
        file.as_file().sync_all()?;
        file.persist(path).map_err(|error| Error::from(error.error))?;
        bar.done();
        Ok(rows)
    }
}

pub(super) fn named(name: &str) -> Result<Table> {
    let found = Table::ALL.into_iter().find(|table| table.name() == name);
    found.ok_or_else(|| {
        let names = Table::ALL.map(Table::name);
        let hint = match nearest(name, names.into_iter()) {
            Some(near) => format!("did you mean {near}?"),
            None => format!("the tables are {}", names.join(", ")),
        };
        Error::new(Kind::Input, format!("there is no table `{}`", name.escape_debug())).hint(hint)
    })
}
