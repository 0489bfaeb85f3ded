//! `tubelab cache`: what is stored of the API's answers.

use clap::Subcommand;
use tubelab::cache;
use tubelab::display::Show;

#[derive(Subcommand)]
pub enum Action {
    /// Forget every stored answer, in Redis too; the snapshots that were kept stay
    Clear,
    /// Drop answers older than 30 days, and the oldest of what is more than fits
    Clean,
}

/// Shows what is stored, or does what is asked.
pub fn run(action: Option<Action>) {
    match action {
        None => println!("{}", cache::stats().bundle().get("text/plain").unwrap_or_default()),
        Some(Action::Clear) => {
            cache::clear();
            println!("The cache is empty.");
        }
        Some(Action::Clean) => println!("{} answers dropped.", cache::clean()),
    }
}
