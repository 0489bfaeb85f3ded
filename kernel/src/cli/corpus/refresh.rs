//! `tubelab corpus refresh`.

use super::budget;
use std::path::PathBuf;
use tubelab::corpus::{self, Refreshed};
use tubelab::display::number::{count, full};
use tubelab::error::{Error, Kind, Result};

#[derive(clap::Args)]
pub struct Arguments {
    /// The directory of the corpus
    path: PathBuf,
    /// Spend at most this many quota units
    #[arg(long, value_name = "UNITS")]
    budget: Option<u64>,
    /// Only statistics: leave out new uploads, which cost about n/25 units for a channel of n videos
    #[arg(long)]
    statistics: bool,
}

impl Arguments {
    /// Statistics first, of the channel that was fetched longest ago: one unit each. With what is left, the channels that
    /// have more videos than before are fetched again.
    pub fn run(self) -> Result<()> {
        let corpus = corpus::open(&self.path)?;
        let live = corpus.live_channels()?;
        if live.is_empty() {
            println!("The corpus has no live channel.");
            return Ok(());
        }
        let settings = budget::settings(self.budget)?;
        let (mut failed, mut waiting, mut observations) = (0, 0, 0);
        let mut grown = Vec::new();
        for id in &live {
            match corpus.refresh_with(id, &settings) {
                Ok(Refreshed { added, more_videos }) => {
                    observations += added.observations;
                    if more_videos {
                        grown.push(id);
                    }
                }
                Err(error) if error.is_interrupted() => return Err(error),
                Err(error) if budget::waits(&error) => waiting += 1,
                Err(error) => {
                    failed += 1;
                    println!("{id}\tfailed\t{}", error.message());
                }
            }
        }
        let mut renewed = 0;
        for id in grown.into_iter().filter(|_| !self.statistics) {
            match tubelab::fetch::fetch_with(id, &settings).and_then(|snapshot| corpus.add(&snapshot)) {
                Ok(added) => {
                    renewed += 1;
                    observations += added.observations;
                }
                Err(error) if error.is_interrupted() => return Err(error),
                Err(error) if budget::waits(&error) => waiting += 1,
                Err(error) => {
                    failed += 1;
                    println!("{id}\tfailed\t{}", error.message());
                }
            }
        }
        println!(
            "{} of {}: {} new observations; {} with new uploads fetched again.",
            full((live.len() - failed).try_into().unwrap_or(i64::MAX)),
            count(live.len(), "channel"),
            full(observations.try_into().unwrap_or(i64::MAX)),
            count(renewed, "channel"),
        );
        budget::print_waiting(waiting);
        match failed {
            0 => Ok(()),
            failed => Err(Error::new(
                Kind::Network,
                format!("{failed} of {} channels were not refreshed", live.len()),
            )
            .hint("see the lines above; run the same command again")),
        }
    }
}
