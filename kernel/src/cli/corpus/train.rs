//! `tubelab corpus train`.

use std::path::PathBuf;
use tubelab::corpus;
use tubelab::display::Show;
use tubelab::error::Result;
use tubelab::train::GlobalOptions;

#[derive(clap::Args)]
pub struct Train {
    /// The directory of the corpus
    path: PathBuf,
    /// The most videos to learn from; of a larger corpus a sample is drawn
    #[arg(long, default_value_t = 100_000, value_name = "VIDEOS")]
    max_videos: usize,
    /// The seed of the sample and of the folds
    #[arg(long, default_value_t = 42)]
    seed: u64,
    /// The time zone of hour and weekday, such as Europe/Berlin
    #[arg(long, default_value = "UTC")]
    time_zone: String,
    /// How many channels at once; more take more memory [default: one per core]
    #[arg(long, value_name = "BUCKETS")]
    at_once: Option<usize>,
    /// Do not log the training to MLflow
    #[arg(long)]
    untracked: bool,
    /// Write the model to a file, which GlobalModel::open reads
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

impl Train {
    pub fn run(self) -> Result<()> {
        let mut corpus = corpus::open(&self.path)?;
        if let Some(buckets) = self.at_once {
            corpus = corpus.at_once(buckets);
        }
        let options = GlobalOptions::new()
            .max_videos(self.max_videos)
            .seed(self.seed)
            .time_zone(self.time_zone)
            .tracked(!self.untracked);
        let model = corpus.train_with(&options)?;
        println!("{}", model.bundle().get("text/plain").unwrap_or_default());
        if let Some(file) = self.out {
            model.save(&file)?;
            println!("The model is in {}.", file.display());
        }
        Ok(())
    }
}
