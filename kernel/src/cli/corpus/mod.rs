//! `tubelab corpus`: many channels in one directory.

mod add;
mod budget;
mod engine;
mod query;
mod refresh;
mod train;
mod watch;

use std::path::PathBuf;
use tubelab::corpus::{self, CorpusOptions};
use tubelab::display::Show;
use tubelab::display::number::count;
use tubelab::error::Result;

#[derive(clap::Args)]
pub struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(clap::Subcommand)]
enum Action {
    /// Create a corpus in an empty directory
    Init {
        /// The directory
        path: PathBuf,
        /// The number of buckets, which stays as it is
        #[arg(long, default_value_t = 64)]
        buckets: u32,
    },
    /// Fetch channels and add them; run it again to continue where it stopped
    Add(add::Arguments),
    /// Fetch newer statistics of the channels, then new uploads; suitable for a timer
    Refresh(refresh::Arguments),
    /// Show the videos that broke out, and the new ones
    Watch(watch::Watch),
    /// Analyse every channel: one row for each, with ranks
    Analyze(query::Analyze),
    /// Train a model of views on all channels, and test it on channels that it has not seen
    Train(train::Train),
    /// Query the tables with SQL
    Sql(query::Sql),
    /// Show what the corpus contains
    Info {
        /// The directory of the corpus
        path: PathBuf,
    },
    /// Merge small files
    Compact {
        /// The directory of the corpus
        path: PathBuf,
    },
    /// Delete data of live channels that are older than 30 days
    Purge {
        /// The directory of the corpus
        path: PathBuf,
    },
    /// Write a table to one Parquet file
    Export {
        /// The directory of the corpus
        path: PathBuf,
        /// channels, videos or growth
        table: String,
        /// The new file, such as videos.parquet
        file: PathBuf,
    },
    /// Answer a distributed engine, which starts this itself: Arrow batches from standard input to standard output
    #[command(hide = true)]
    Worker(engine::Worker),
}

impl Arguments {
    pub fn run(self) -> Result<()> {
        match self.action {
            Action::Init { path, buckets } => {
                corpus::create_with(&path, &CorpusOptions::new().buckets(buckets))?;
                println!(
                    "{} is an empty corpus of {}.",
                    path.display(),
                    count(buckets as usize, "bucket")
                );
            }
            Action::Add(arguments) => arguments.run()?,
            Action::Refresh(arguments) => arguments.run()?,
            Action::Watch(arguments) => arguments.run()?,
            Action::Analyze(arguments) => arguments.run()?,
            Action::Train(arguments) => arguments.run()?,
            Action::Sql(arguments) => arguments.run()?,
            Action::Worker(arguments) => arguments.run()?,
            Action::Info { path } => print(&corpus::open(path)?.info()?),
            Action::Compact { path } => match corpus::open(path)?.compact()? {
                0 => println!("There were no files to merge."),
                fewer => println!("The corpus has {} fewer.", count(fewer, "file")),
            },
            Action::Purge { path } => print(&corpus::open(path)?.purge()?),
            Action::Export { path, table, file } => {
                let rows = corpus::open(path)?.export(&table, &file)?;
                println!("{} has {} of {table}.", file.display(), count(rows, "row"));
            }
        }
        Ok(())
    }
}

fn print(value: &impl Show) {
    println!("{}", value.bundle().get("text/plain").unwrap_or_default());
}
