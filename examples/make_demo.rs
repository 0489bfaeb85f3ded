//! Makes the generated data in `data/` again: the channel `demo` with the truth planted in it, two channels to set beside it,
//! and the charts of three regions.
//!
//! `cargo run --example make_demo`

use testkit::StandIn;
use testkit::generator::{Plan, World};
use tubelab::error::Result;
use tubelab::fetch::{Answer, Settings, Snapshot, charts_with, fetch_with};
use tubelab::jiff::Timestamp;

fn main() -> Result<()> {
    let demo = World::demo();
    let observed = demo.fetched_at();
    std::fs::write(
        testkit::root().join("data/demo/truth.json"),
        format!("{:#}\n", demo.truth()),
    )?;
    channel("demo", demo)?;
    channel(
        "demo-2",
        World::generate(beside(
            "UCtubelab-demo2-generate",
            "Tubelab Garage (generated)",
            2,
            220,
            8.1,
        )),
    )?;
    channel(
        "demo-3",
        World::generate(beside(
            "UCtubelab-demo3-generate",
            "Tubelab Kitchen (generated)",
            3,
            140,
            5.4,
        )),
    )?;

    // Each region has charts of its own.
    let mut answers = Vec::new();
    for (nth, region) in ["DE", "JP", "US"].into_iter().enumerate() {
        let mut world = World::demo();
        world.chart_again(100 + nth as u64);
        let api = StandIn::start(world);
        let settings = Settings::new(StandIn::KEY, &api.url())?;
        answers.extend(charts_with(&[region], &settings)?.answers().iter().cloned());
    }
    save("demo-charts", Snapshot::new(String::new(), answers), observed)
}

/// A smaller channel with another level of views.
fn beside(id: &str, title: &str, seed: u64, videos: usize, level: f64) -> Plan {
    let mut plan = Plan::new(20_261_120 + seed, videos);
    plan.channel_id = id.to_owned();
    plan.title = title.to_owned();
    plan.effects.level = level;
    plan
}

fn channel(name: &str, world: World) -> Result<()> {
    let api = StandIn::start(world);
    let world = api.world();
    let live = fetch_with(&world.plan().handle, &Settings::new(StandIn::KEY, &api.url())?)?;
    save(name, live, world.fetched_at())
}

/// What is generated is observed at a moment of its own, whenever this runs.
fn save(name: &str, live: Snapshot, observed: Timestamp) -> Result<()> {
    let answers = live.answers().iter().map(|answer| Answer {
        fetched_at: observed,
        ..answer.clone()
    });
    let saved = Snapshot::new(live.channel_id().to_owned(), answers.collect()).with_generated_mark();
    saved.save(testkit::root().join("data").join(name))?;
    println!("{} answers are in data/{name}", saved.answers().len());
    Ok(())
}
