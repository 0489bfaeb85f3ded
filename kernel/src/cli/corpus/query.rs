//! `tubelab corpus analyze` and `tubelab corpus sql`.

use std::path::PathBuf;
use tubelab::corpus::{self, AnalyzeOptions};
use tubelab::display::Show;
use tubelab::display::number::count;
use tubelab::error::Result;
use tubelab::io;
use tubelab::polars::prelude::{DataFrame, SortMultipleOptions};
use tubelab::sql::SqlOptions;

#[derive(clap::Args)]
pub struct Analyze {
    /// The directory of the corpus
    path: PathBuf,
    /// engagement, uploads, trends, durations, sentiment, benchmark or outliers
    analysis: String,
    /// The time zone of hours, weekdays and months, such as Europe/Berlin
    #[arg(long, default_value = "UTC")]
    time_zone: String,
    /// How many channels at once; more take more memory [default: one per core]
    #[arg(long, value_name = "BUCKETS")]
    at_once: Option<usize>,
    /// Write all rows to a file (.parquet or .csv) instead of showing the first ones
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[command(flatten)]
    engine: super::engine::Engine,
}

impl Analyze {
    pub fn run(self) -> Result<()> {
        let mut corpus = corpus::open(&self.path)?;
        if let Some(buckets) = self.at_once {
            corpus = corpus.at_once(buckets);
        }
        let options = AnalyzeOptions::new().time_zone(self.time_zone);
        let table = match self.engine.analyze(&corpus, &self.analysis, &options)? {
            Some(table) => table,
            None => corpus.analyze_with(&self.analysis, &options)?,
        };
        match &self.out {
            Some(_) => write(&table, self.out),
            None => {
                let order = SortMultipleOptions::default().with_nulls_last(true);
                let table = table.sort(["rank", "channel_id"], order)?;
                write(&ranked_first(&table, corpus::ranked_by(&self.analysis)?)?, None)
            }
        }
    }
}

/// The rank and the measure before all others: a terminal shows the first columns only.
fn ranked_first(table: &DataFrame, measure: &str) -> Result<DataFrame> {
    let [low, high] = ["low", "high"].map(|end| format!("{measure}_{end}"));
    let first = ["rank", "channel", measure, &low, &high];
    let names: Vec<&str> = table.get_column_names().into_iter().map(|name| name.as_str()).collect();
    let others = names.iter().filter(|name| !first.contains(name));
    let first = first.iter().filter(|name| names.contains(name));
    Ok(table.select(first.chain(others).copied())?)
}

#[derive(clap::Args)]
pub struct Sql {
    /// The directory of the corpus
    path: PathBuf,
    /// The query, such as "select channel_id, median(views) from videos group by 1"
    query: String,
    /// The time zone of the calendar columns
    #[arg(long, default_value = "UTC")]
    time_zone: String,
    /// Write all rows to a file (.parquet or .csv) instead of showing the first ones
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

impl Sql {
    pub fn run(self) -> Result<()> {
        let options = SqlOptions::new().time_zone(self.time_zone);
        write(&corpus::open(&self.path)?.sql_with(&self.query, &options)?, self.out)
    }
}

pub(super) fn write(table: &DataFrame, out: Option<PathBuf>) -> Result<()> {
    match out {
        None => println!("{}", table.bundle().get("text/plain").unwrap_or_default()),
        Some(file) => {
            io::save(table, &file)?;
            println!("{} has {}.", file.display(), count(table.height(), "row"));
        }
    }
    Ok(())
}
