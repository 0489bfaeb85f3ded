//! `tubelab retrain`: new models for channels that have champions; suitable for a timer.

use tubelab::error::{Context, Error, Kind, Result};
use tubelab::{clean, fetch, train};

#[derive(clap::Args)]
pub struct Arguments {
    /// Channels: @handle, id or link
    channels: Vec<String>,
    /// Every channel that has a champion
    #[arg(long)]
    all: bool,
}

impl Arguments {
    /// Trains the named channels and prints a line for each model. If a channel fails, the others still run; the error then
    /// counts the failures.
    pub fn run(self) -> Result<()> {
        retrain(self.channels, self.all)
    }
}

fn retrain(mut named: Vec<String>, all: bool) -> Result<()> {
    if all {
        named.extend(train::champions()?.into_iter().map(name_of));
    }
    if named.is_empty() && !all {
        return Err(Error::new(Kind::Input, "no channel is named")
            .hint("name channels, or use --all for those that have a champion"));
    }
    let failures: Vec<Error> = named.iter().filter_map(|channel| one(channel).err()).collect();
    if named.is_empty() {
        println!("No channel has a champion yet: `tubelab retrain CHANNEL` makes the first.");
    }
    // What was logged is sent before the process ends; what a server that is away did not get stays in the file.
    if let Err(error) = tubelab::track::flush() {
        eprintln!("{error}");
    }
    match failures.as_slice() {
        [] => Ok(()),
        [only] if named.len() == 1 => Err(only.clone()),
        several => {
            let (failed, all) = (several.len(), named.len());
            Err(Error::new(
                Kind::Input,
                format!("{failed} of {all} channels could not be retrained"),
            )
            .hint("see the lines above; the other channels were retrained"))
        }
    }
}

fn one(channel: &str) -> Result<()> {
    let trained = || -> Result<()> {
        let snapshot = fetch::fetch(channel)?;
        let title = snapshot.channel_title()?;
        if let Some(stale) = snapshot.stale() {
            println!("{title} — not up to date: {}", stale.reason);
        }
        let table = train::retrain(&clean::clean(&snapshot)?)?.table()?;
        let (targets, reasons) = (table.column("target")?.str()?, table.column("reason")?.str()?);
        let replaced = table.column("replaced")?.bool()?;
        for ((target, reason), replaced) in targets.iter().zip(reasons.iter()).zip(replaced.iter()) {
            let verdict = if replaced == Some(true) { "replaced" } else { "stays" };
            println!(
                "{title}\t{}\t{verdict}\t{}",
                target.unwrap_or_default(),
                reason.unwrap_or_default()
            );
        }
        Ok(())
    };
    let result = trained().with_context(|| format!("retraining {}", channel.escape_debug()));
    if let Err(error) = &result {
        println!("{}\t\tfailed\t{}", channel.escape_debug(), error.message());
    }
    result
}

/// Generated channels are fetched by name, because the API does not know their ids.
fn name_of(id: String) -> String {
    let is_it = |name: &&str| fetch::fetch(name).is_ok_and(|snapshot| snapshot.channel_id() == id);
    let generated = fetch::GENERATED.into_iter().find(is_it);
    generated.map(str::to_owned).unwrap_or(id)
}
