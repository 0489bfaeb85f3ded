//! A stand-in for the YouTube Data API with a generated channel: fetching, quota and errors tried without a key.
//!
//! ```console
//! cargo run --example stand_in            # @tubelab-demo, 620 videos; ends with Ctrl-C
//! cargo run --example stand_in -- 5000    # a channel of 5,000 videos
//! cargo run --example stand_in -- dormant # a hard channel, see `testkit::generator::hard`
//! ```
//!
//! It prints the two variables that lead every command and notebook to it, and the channel's handle.

use testkit::StandIn;
use testkit::generator::{Plan, World, hard};

fn main() {
    let world = match std::env::args().nth(1) {
        None => World::demo(),
        Some(asked) => match asked.parse() {
            Ok(videos) => World::generate(Plan::new(7, videos)),
            Err(_) => hard::lately(&asked),
        },
    };
    let channel = world.channels[0]["snippet"]["customUrl"].clone();
    let api = StandIn::start(world);
    println!("export TUBELAB_API_URL={}", api.url());
    println!("export YOUTUBE_API_KEY={}", StandIn::KEY);
    println!("# The channel is {}.", channel.as_str().unwrap_or_default());
    loop {
        std::thread::park();
    }
}
