//! `tubelab cache`: the stored answers of the API.

use tubelab::cache;
use tubelab::display::Show;
use tubelab::error::Result;

#[derive(clap::Args)]
pub struct Arguments {
    #[command(subcommand)]
    action: Option<Action>,
}

#[derive(clap::Subcommand)]
enum Action {
    /// Remove every stored answer, also from Redis; kept snapshots stay
    Clear,
    /// Remove answers older than 30 days, and the oldest ones beyond the size limit
    Clean,
}

impl Arguments {
    pub fn run(self) -> Result<()> {
        match self.action {
            None => println!("{}", cache::stats().bundle().get("text/plain").unwrap_or_default()),
            Some(Action::Clear) => {
                cache::clear();
                println!("The cache is empty.");
            }
            Some(Action::Clean) => println!("{} answers removed.", cache::clean()),
        }
        Ok(())
    }
}
