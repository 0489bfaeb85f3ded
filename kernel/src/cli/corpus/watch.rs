//! `tubelab corpus watch`.

use super::query::write;
use std::path::PathBuf;
use tubelab::corpus;
use tubelab::error::Result;
use tubelab::io;
use tubelab::polars::prelude::DataFrame;
use tubelab::prelude::Explore;

#[derive(clap::Args)]
pub struct Watch {
    /// The directory of the corpus
    path: PathBuf,
    /// Videos of this many days before the last observation of their channel
    #[arg(long, default_value_t = 28)]
    days: u32,
    /// Write all rows to a file (.parquet, .csv, .xlsx or .jsonl) instead of showing the first ones
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Print one JSON object per video that broke out, for alerts; nothing if there is none
    #[arg(long, conflicts_with = "out")]
    json: bool,
}

impl Watch {
    pub fn run(self) -> Result<()> {
        let found = corpus::open(&self.path)?.watch_days(self.days)?;
        match self.json {
            true => alerts(&found),
            false if found.height() == 0 && self.out.is_none() => {
                println!("No video broke out, and none is new.");
                Ok(())
            }
            false => write(&found, self.out),
        }
    }
}

fn alerts(found: &DataFrame) -> Result<()> {
    print!("{}", io::json_lines(&found.keep("state = 'broke out'")?)?);
    Ok(())
}
