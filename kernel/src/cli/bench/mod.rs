//! `tubelab bench`: measurements of this program.

mod cells;
mod serve;
mod stock;

use tubelab::error::Result;

#[derive(clap::Args)]
pub struct Arguments {
    #[command(subcommand)]
    benchmark: Benchmark,
}

#[derive(clap::Subcommand)]
enum Benchmark {
    /// Time the cells of the notebooks, in a real kernel with a real client
    Cells(cells::Arguments),
    /// Time the views of a dashboard while many viewers look at them
    Serve(serve::Arguments),
}

impl Arguments {
    pub fn run(self) -> Result<()> {
        match self.benchmark {
            Benchmark::Cells(arguments) => arguments.run(),
            Benchmark::Serve(arguments) => serve::run(arguments),
        }
    }
}
