//! SQL over the tables of a corpus.

use super::analyses::Analysis;
use super::layout::{Table, shards};
use super::part::Part;
use super::shard::{append, parts, with_channel_id};
use super::store::Corpus;
use crate::clean::no_videos;
use crate::error::{Error, Kind, Result};
use crate::platform::interrupt;
use crate::sql::{SqlOptions, Tables, over};
use crate::{io, schema};
use polars::prelude::DataFrame;
use std::collections::BTreeMap;

/// The columns that a query names may take this much memory.
const MOST_BYTES: u64 = 4 << 30;

impl Corpus {
    /// Runs a query on the tables of the corpus: `channels`, `videos`, `growth`, and the latest result of each analysis
    /// by its name (`engagement`, `uploads`, …), its groups as `engagement_groups` and so on. Language and calendar are
    /// those of [`sql`](mod@crate::sql); the frames of the session are not visible.
    ///
    /// Only the columns that the query names are read, and they have to fit into memory together.
    ///
    /// # Errors
    /// `is_input()`: as [`sql`](crate::sql::sql()), and columns that take more than 4 GiB. `is_format()`: a file of the
    /// corpus is damaged. `is_interrupted()`: the user stopped it.
    ///
    /// # Examples
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let directory = tempfile::tempdir()?;
    /// let corpus = corpus::create(directory.path())?;
    /// corpus.add_all(&fetch::channels(&["demo", "demo-2"])?)?;
    /// let answer = corpus.sql("select channel_id, median(views) as views from videos group by 1 order by 2 desc")?;
    /// assert_eq!(answer.height(), 2);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn sql(&self, query: &str) -> Result<DataFrame> {
        self.sql_with(query, &SqlOptions::new())
    }

    /// As [`sql`](Self::sql), with options.
    ///
    /// # Errors
    /// As [`sql`](Self::sql); `is_input()`: an unknown time zone.
    ///
    /// # Examples
    /// ```
    /// use tubelab::{corpus, fetch, sql::SqlOptions};
    ///
    /// let directory = tempfile::tempdir()?;
    /// let corpus = corpus::create(directory.path())?;
    /// corpus.add(&fetch::fetch("demo")?)?;
    /// let tokyo = SqlOptions::new().time_zone("Asia/Tokyo");
    /// let hours = corpus.sql_with("select hour, count(*) as uploads from videos group by hour", &tokyo)?;
    /// assert!(hours.height() > 1);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn sql_with(&self, query: &str, options: &SqlOptions) -> Result<DataFrame> {
        interrupt::begin();
        over(query, options, &CorpusTables { corpus: self })
    }
}

struct CorpusTables<'a> {
    corpus: &'a Corpus,
}

impl Tables for CorpusTables<'_> {
    fn schemas(&self, query: &str) -> Result<BTreeMap<String, DataFrame>> {
        let channels = self.corpus.channels()?.head(Some(0));
        if channels.width() == 0 {
            return Err(Error::new(Kind::TooLittleData, "the corpus has no channel")
                .hint("add channels first: tubelab corpus add @…"));
        }
        let growth = no_videos()?.select(schema::GROWTH.iter().map(|field| field.name))?;
        let mut schemas = BTreeMap::from([
            ("channels".to_owned(), channels),
            ("videos".to_owned(), no_videos()?),
            ("growth".to_owned(), with_channel_id(growth, "")?),
        ]);
        // The others are not opened for a query that cannot mean them.
        for analysis in Analysis::ALL
            .into_iter()
            .filter(|analysis| query.contains(analysis.name()))
        {
            if let Some(frame) = self.result(analysis.name())? {
                schemas.insert(analysis.name().to_owned(), frame.head(Some(0)));
            }
            let groups = format!("{}_groups", analysis.name());
            if let Some(frame) = self.result(&groups)? {
                schemas.insert(groups, frame.head(Some(0)));
            }
        }
        Ok(schemas)
    }

    fn load(&self, table: &str, columns: Option<&[String]>) -> Result<DataFrame> {
        let Some(stored) = Table::ALL.into_iter().find(|stored| stored.name() == table) else {
            let all = self.result(table)?.unwrap_or_default();
            return match columns {
                Some(columns) => Ok(all.select(columns.iter().map(String::as_str))?),
                None => Ok(all),
            };
        };
        let mut opened: Vec<Part> = Vec::new();
        for bucket in 0..self.corpus.head.buckets {
            let root = &self.corpus.root;
            for shard in shards(root, stored, bucket)? {
                opened.extend(self.corpus.read(|| parts(root, &shard))?);
            }
        }
        let bytes: u64 = opened.iter().map(|part| part.unpacked(columns)).sum();
        if bytes > MOST_BYTES {
            let message = format!(
                "the columns of {table} that the query names take {:.1} GB",
                bytes as f64 / 1e9
            );
            return Err(Error::new(Kind::Input, message)
                .hint("name fewer columns instead of *, or use DuckDB on the files, which need not fit into memory"));
        }
        let mut all = DataFrame::default();
        for part in &opened {
            interrupt::check()?;
            append(&mut all, part.read(&part.spans, columns)?)?;
        }
        Ok(all)
    }
}

impl CorpusTables<'_> {
    /// The latest stored result, or the groups of it.
    fn result(&self, table: &str) -> Result<Option<DataFrame>> {
        let name = table.strip_suffix("_groups").unwrap_or(table);
        let Some(place) = self.corpus.latest(name)? else {
            return Ok(None);
        };
        if name == table {
            return io::from_parquet(&place.channels()).map(Some);
        }
        let mut all = DataFrame::default();
        for bucket in 0..self.corpus.head.buckets {
            let path = place.groups(bucket);
            if path.exists() {
                append(&mut all, io::from_parquet(&path)?)?;
            }
        }
        Ok((all.width() > 0).then_some(all))
    }
}
