//! Analyses on a distributed engine, where this build has one.

use tubelab::corpus::{AnalyzeOptions, Corpus};
use tubelab::error::Result;
use tubelab::polars::prelude::DataFrame;

/// A Spark Connect server, and what it needs to know.
#[derive(clap::Args)]
pub struct Engine {
    /// Analyse on a Spark Connect server, such as sc://localhost:15002 [needs a build with the feature spark]
    #[arg(long, value_name = "ADDRESS")]
    engine: Option<String>,
    /// The directory of the corpus as the engine sees it, such as s3://… [default: the same path]
    #[arg(long, value_name = "ADDRESS", requires = "engine")]
    engine_path: Option<String>,
    /// The program tubelab on the workers of the engine
    #[arg(long, value_name = "FILE", default_value = "tubelab", requires = "engine")]
    worker: String,
}

#[derive(clap::Args)]
pub struct Worker {
    /// What to do, as JSON
    #[arg(long, value_name = "JSON")]
    task: String,
}

impl Engine {
    /// The analysis on the engine, if one is named.
    pub fn analyze(&self, corpus: &Corpus, analysis: &str, options: &AnalyzeOptions) -> Result<Option<DataFrame>> {
        match &self.engine {
            Some(address) => self.on(address, corpus, analysis, options).map(Some),
            None => Ok(None),
        }
    }

    #[cfg(feature = "spark")]
    fn on(&self, address: &str, corpus: &Corpus, analysis: &str, options: &AnalyzeOptions) -> Result<DataFrame> {
        use tubelab_spark::Spark;
        // Ctrl-C ends the job of the engine too.
        tubelab::interrupt::listen_in_cells();
        let root = match &self.engine_path {
            Some(root) => root.clone(),
            None => Spark::local(corpus.directory()),
        };
        corpus.analyze_on(&Spark::connect(address, &root, &self.worker)?, analysis, options)
    }

    #[cfg(not(feature = "spark"))]
    fn on(&self, _: &str, _: &Corpus, _: &str, _: &AnalyzeOptions) -> Result<DataFrame> {
        Err(not_built())
    }
}

impl Worker {
    #[cfg(feature = "spark")]
    pub fn run(self) -> Result<()> {
        tubelab_spark::work(&self.task, std::io::stdin().lock(), std::io::stdout().lock())
    }

    #[cfg(not(feature = "spark"))]
    pub fn run(self) -> Result<()> {
        // The task is read for the version alone: that it is another one is the better answer.
        tubelab::corpus::engine::Task::from_json(&self.task)?;
        Err(not_built())
    }
}

#[cfg(not(feature = "spark"))]
fn not_built() -> tubelab::Error {
    tubelab::Error::new(
        tubelab::error::Kind::Input,
        "this build of tubelab works without distributed engines",
    )
    .hint("build it with cargo build --features tubelab-kernel/spark, which needs protoc (Debian: protobuf-compiler)")
}
