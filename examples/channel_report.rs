//! Fetches a channel and saves three figures of it as pictures.
//!
//! ```console
//! cargo run --example channel_report                        # the demo channel, into this directory
//! cargo run --example channel_report -- @rustlang pictures  # needs YOUTUBE_API_KEY
//! ```

use std::path::PathBuf;
use tubelab::prelude::*;

fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let channel = fetch(&arguments.next().unwrap_or_else(|| "demo".to_owned()))?;
    let directory = PathBuf::from(arguments.next().unwrap_or_else(|| ".".to_owned()));
    std::fs::create_dir_all(&directory)?;

    let videos = clean(&channel)?;
    println!("{}: {} videos", channel.channel_title()?, videos.height());
    let figures = [
        ("views_over_time.png", plot::views_over_time(&videos)?),
        ("outliers.png", plot::outliers(&videos)?),
        (
            "upload_hours.png",
            plot::upload_hours(&analyze::uploads(&videos, "Europe/Berlin")?)?,
        ),
    ];
    for (name, figure) in figures {
        let path = directory.join(name);
        figure.save(&path)?;
        let text = figure.text();
        println!("{}: {}", path.display(), text.lines().next().unwrap_or_default()); // its title
    }
    Ok(())
}
