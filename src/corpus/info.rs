//! What a corpus contains.

use super::layout::{FORMAT, Shard, Table, shards};
use super::shard::parts;
use super::store::Corpus;
use crate::display::number::{count, full};
use crate::display::{Bundle, Show, facts};
use crate::error::Result;
use crate::frame::columns;
use jiff::Timestamp;

/// What a corpus contains, as [`Corpus::info`] returns it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Info {
    /// Number of channels.
    pub channels: usize,
    /// Number of videos.
    pub videos: usize,
    /// Number of dated observations: one per video and time of fetching.
    pub observations: usize,
    /// Number of buckets.
    pub buckets: u32,
    /// Number of Parquet files of the three tables.
    pub files: usize,
    /// Bytes of these files.
    pub bytes: u64,
    /// When the oldest description of a live channel was received; YouTube allows storing it for 30 days.
    pub oldest: Option<Timestamp>,
    /// When the latest answer was received.
    pub newest: Option<Timestamp>,
    /// The version of the layout.
    pub format: u32,
}

impl Corpus {
    /// Counts channels, videos and observations; reads the footers of the files and the table of channels.
    ///
    /// # Errors
    /// `is_format()`: a file of the corpus is damaged. `is_storage()`: it cannot be read.
    ///
    /// # Examples
    /// ```
    /// use tubelab::{corpus, fetch};
    ///
    /// let directory = tempfile::tempdir()?;
    /// let corpus = corpus::create(directory.path())?;
    /// corpus.add(&fetch::fetch("demo")?)?;
    /// let info = corpus.info()?;
    /// assert_eq!((info.channels, info.observations), (1, info.videos));
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn info(&self) -> Result<Info> {
        let mut info = Info {
            channels: 0,
            videos: 0,
            observations: 0,
            buckets: self.head.buckets,
            files: 0,
            bytes: 0,
            oldest: None,
            newest: None,
            format: FORMAT,
        };
        for bucket in 0..self.head.buckets {
            for table in Table::ALL {
                for shard in shards(&self.root, table, bucket)? {
                    self.count(&shard, &mut info)?;
                }
            }
        }
        Ok(info)
    }

    fn count(&self, shard: &Shard, info: &mut Info) -> Result<()> {
        for part in self.read(|| parts(&self.root, shard))? {
            info.files += 1;
            info.bytes += part.bytes();
            match shard.table {
                Table::Videos => info.videos += part.rows(),
                Table::Growth => info.observations += part.rows(),
                Table::Channels => {
                    info.channels += part.rows();
                    let wanted = ["described_at", "snapshot_at", "generated"].map(str::to_owned);
                    let frame = part.read(&part.spans, Some(&wanted))?;
                    let live = columns::booleans(&frame, "generated")?;
                    let described = columns::times(&frame, "described_at")?;
                    let live = described
                        .into_iter()
                        .zip(live)
                        .filter(|(_, generated)| *generated != Some(true));
                    let time = |at: Option<i64>| at.and_then(|at| Timestamp::from_microsecond(at).ok());
                    let oldest = time(live.filter_map(|(at, _)| at).min());
                    let newest = time(columns::times(&frame, "snapshot_at")?.into_iter().flatten().max());
                    info.oldest = info.oldest.into_iter().chain(oldest).min();
                    info.newest = info.newest.into_iter().chain(newest).max();
                }
            }
        }
        Ok(())
    }
}

crate::display::show::display_as_shown!(Info);

impl Show for Info {
    fn bundle(&self) -> Bundle {
        let number = |n: usize| full(i64::try_from(n).unwrap_or(i64::MAX));
        let day = |at: Option<Timestamp>| at.map(|at| at.strftime("%Y-%m-%d %H:%M UTC").to_string());
        let mut rows = vec![
            ("channels", number(self.channels)),
            ("videos", number(self.videos)),
            ("observations", number(self.observations)),
            (
                "size",
                format!("{} in {}", bytes(self.bytes), count(self.files, "file")),
            ),
            (
                "layout",
                format!("format {}, {} buckets", self.format, full(i64::from(self.buckets))),
            ),
        ];
        rows.extend(day(self.newest).map(|at| ("latest data", at)));
        rows.extend(day(self.oldest).map(|at| ("oldest description", format!("{at}; allowed for 30 days"))));
        facts("Corpus", &rows)
    }
}

fn bytes(n: u64) -> String {
    match n {
        0..1_000_000 => format!("{} kB", n.div_ceil(1_000)),
        1_000_000..1_000_000_000 => format!("{:.1} MB", n as f64 / 1e6),
        _ => format!("{:.1} GB", n as f64 / 1e9),
    }
}

crate::display::show::display_as_shown!(Corpus);

impl Show for Corpus {
    fn bundle(&self) -> Bundle {
        match self.info() {
            Ok(info) => info.bundle(),
            Err(error) => Bundle::text(format!("{error:#}")),
        }
    }
}
