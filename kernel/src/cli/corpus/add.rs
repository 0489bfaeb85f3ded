//! `tubelab corpus add`.

use super::budget;
use std::collections::HashSet;
use std::path::{Path, PathBuf};
use tubelab::corpus::{self, Corpus};
use tubelab::display::number::{count, full};
use tubelab::error::{Context, Error, Kind, Result};
use tubelab::fetch::{self, ChannelName, Settings};

#[derive(clap::Args)]
pub struct Arguments {
    /// The directory of the corpus
    path: PathBuf,
    /// Channels: @handle, id or link
    channels: Vec<String>,
    /// A file with one channel per line; empty lines and lines that begin with # are skipped
    #[arg(long, value_name = "FILE")]
    from: Option<PathBuf>,
    /// Spend at most this many quota units
    #[arg(long, value_name = "UNITS")]
    budget: Option<u64>,
}

impl Arguments {
    /// Fetches and adds one channel after the other, and prints a line for each. Those that are in the corpus already are
    /// skipped, so that the same command continues what was stopped, or did not fit into the budget.
    pub fn run(self) -> Result<()> {
        let corpus = corpus::open(&self.path)?;
        let mut names = self.channels;
        if let Some(file) = &self.from {
            names.extend(listed(file)?);
        }
        if names.is_empty() {
            return Err(Error::new(Kind::Input, "no channel is named")
                .hint("name channels (@handle, id or link), or give a file with --from"));
        }
        let known = known(&corpus)?;
        let mut seen = HashSet::new();
        let total = names.len();
        names.retain(|name| seen.insert(name.to_lowercase()) && !is_known(name, &known));
        if names.len() < total {
            println!(
                "{} in the corpus already, or named twice.",
                count(total - names.len(), "channel")
            );
        }
        // Without a live channel no key is needed.
        let live = names.iter().any(|name| !is_generated(name));
        let settings = if live {
            Some(budget::settings(self.budget)?)
        } else {
            None
        };
        let (mut failed, mut waiting) = (0, 0);
        for name in &names {
            match add(&corpus, name, settings.as_ref()) {
                Ok(line) => println!("{name}\t{line}"),
                Err(error) if error.is_interrupted() => return Err(error),
                Err(error) if budget::waits(&error) => {
                    waiting += 1;
                    println!("{name}\twaits\t{}", error.message());
                }
                Err(error) => {
                    failed += 1;
                    println!("{name}\tfailed\t{}", error.message());
                }
            }
        }
        budget::print_waiting(waiting);
        match failed {
            0 => Ok(()),
            failed => Err(Error::new(
                Kind::Input,
                format!("{failed} of {} channels could not be added", names.len()),
            )
            .hint("see the lines above; the other channels were added")),
        }
    }
}

fn add(corpus: &Corpus, name: &str, settings: Option<&Settings>) -> Result<String> {
    let snapshot = match settings {
        Some(settings) if !is_generated(name) => {
            // Each refused call would take time.
            if budget::is_spent(settings) {
                return Err(spent());
            }
            fetch::fetch_with(name, settings)?
        }
        _ => fetch::fetch(name)?,
    };
    let added = corpus.add(&snapshot)?;
    let what = match (added.new, added.replaced) {
        (1, _) => "new",
        (_, 1) => "replaced",
        _ => "unchanged",
    };
    let videos = corpus.channel(snapshot.channel_id())?.height();
    Ok(format!(
        "{what}\t{}\t{} units",
        count(videos, "video"),
        full(snapshot.units() as i64)
    ))
}

fn spent() -> Error {
    Error::new(Kind::Quota, "no quota units are left for it")
}

fn is_generated(name: &str) -> bool {
    fetch::GENERATED.contains(&name)
}

/// The lines of a file.
fn listed(file: &Path) -> Result<Vec<String>> {
    let text = std::fs::read_to_string(file)
        .map_err(Error::from)
        .with_context(|| format!("reading {}", file.display()))?;
    let lines = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    Ok(lines.map(str::to_owned).collect())
}

/// Ids, and handles in lower case.
fn known(corpus: &Corpus) -> Result<HashSet<String>> {
    let channels = corpus.channels()?;
    let mut known = HashSet::new();
    if channels.height() > 0 {
        for column in ["channel_id", "handle"] {
            let texts = channels.column(column)?.str()?;
            known.extend(texts.iter().flatten().map(|text| match text.strip_prefix('@') {
                Some(_) => text.to_lowercase(),
                None => text.to_owned(),
            }));
        }
    }
    Ok(known)
}

fn is_known(name: &str, known: &HashSet<String>) -> bool {
    match ChannelName::parse(name) {
        Ok(ChannelName::Id(id)) => known.contains(&id),
        Ok(ChannelName::Handle(handle)) => known.contains(&format!("@{}", handle.to_lowercase())),
        _ => false,
    }
}
