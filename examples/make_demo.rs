//! Makes `data/demo` again: the snapshot of the generated channel, and the truth planted in it.
//!
//! `cargo run --example make_demo`

use testkit::StandIn;
use testkit::generator::World;
use tubelab::error::Result;
use tubelab::fetch::{Answer, Settings, Snapshot, fetch_with};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/data/demo");

fn main() -> Result<()> {
    let api = StandIn::start(World::demo());
    let world = api.world();
    let live = fetch_with(&world.plan().handle, &Settings::new(StandIn::KEY, &api.url())?)?;
    // The channel is observed at a moment of its own, whenever this runs.
    let answers = live.answers().iter().map(|answer| Answer {
        fetched_at: world.fetched_at(),
        ..answer.clone()
    });
    let demo = Snapshot::new(live.channel_id().to_owned(), answers.collect()).with_generated_mark();
    demo.save(FOLDER)?;
    std::fs::write(format!("{FOLDER}/truth.json"), format!("{:#}\n", world.truth()))?;
    println!(
        "{} answers of {} are in {FOLDER}",
        demo.answers().len(),
        demo.channel_title()?
    );
    Ok(())
}
