//! A stand-in for the YouTube Data API with a generated channel: fetching, quota and errors tried without a key.
//!
//! ```console
//! cargo run --example stand_in            # @tubelab-demo, 620 videos; ends with Ctrl-C
//! cargo run --example stand_in -- 5000    # a channel of 5,000 videos
//! ```
//!
//! It prints the two variables that lead every command and notebook to it, and the channel's handle.

use testkit::StandIn;
use testkit::generator::{Plan, World};

fn main() {
    let videos = std::env::args().nth(1).and_then(|count| count.parse().ok());
    let world = videos.map_or_else(World::demo, |videos| World::generate(Plan::new(7, videos)));
    let channel = world.channels[0]["snippet"]["customUrl"].clone();
    let api = StandIn::start(world);
    println!("export TUBELAB_API_URL={}", api.url());
    println!("export YOUTUBE_API_KEY={}", StandIn::KEY);
    println!("# The channel is {}.", channel.as_str().unwrap_or_default());
    loop {
        std::thread::park();
    }
}
