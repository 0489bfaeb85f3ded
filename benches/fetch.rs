//! How fast a channel is fetched, beside Google's own client for Python in the same run, from a stand-in for the API on
//! this computer.
//!
//! `cargo bench --profile dev --bench fetch`; the first run makes a Python environment.

use std::process::Command;
use std::time::{Duration, Instant};
use testkit::generator::{Oddities, Plan, World};
use testkit::{Fault, StandIn, Switches};
use tubelab::Result;
use tubelab::clean::clean;
use tubelab::fetch::{Settings, fetch_with};

/// A whole channel as anybody would write it: `size` ids a call, one call after the other.
const PEER: &str = r#"
import sys, time
from googleapiclient.discovery import build
root, key, handle, size = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
yt = build("youtube", "v3", developerKey=key, static_discovery=True, client_options={"api_endpoint": root})
start = time.perf_counter()
[channel] = yt.channels().list(part="snippet,contentDetails,statistics", forHandle=handle).execute()["items"]
uploads = channel["contentDetails"]["relatedPlaylists"]["uploads"]
ids, request = [], yt.playlistItems().list(part="contentDetails", playlistId=uploads, maxResults=50)
while request is not None:
    page = request.execute()
    ids += [item["contentDetails"]["videoId"] for item in page["items"]]
    request = yt.playlistItems().list_next(request, page)
videos = []
for i in range(0, len(ids), size):
    videos += yt.videos().list(part="snippet,contentDetails,statistics,status,topicDetails", id=ids[i:i + size]).execute()["items"]
print(len(videos), time.perf_counter() - start)
"#;

const LATENCY: Duration = Duration::from_millis(100);

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().collect();
    if let [_, word, url, handle] = arguments.as_slice()
        && word == "memory"
    {
        return memory(url, handle);
    }
    println!("5,000 videos");
    let api = serve(5_000);
    let (ours, calls) = fetch(&api, &api.world().plan().handle)?;
    println!("  calls: {calls} (1 for the channel, 100 for pages, 100 for videos)");
    row("no latency, peer in batches of 50", ours, peer(&api, 50));
    row("no latency, peer one by one", ours, peer(&api, 1));
    let slow = |opaque: bool| {
        api.reset();
        api.switch(Switches {
            plain_page_tokens: !opaque,
            ..Switches::default()
        });
        api.fault("*", usize::MAX, Fault::Slow(LATENCY));
    };
    slow(false);
    // By id: the cache knows the handle by now.
    let (ours, _) = fetch(&api, &api.world().plan().channel_id)?;
    row("100 ms a call, peer in batches of 50", ours, peer(&api, 50));
    slow(true);
    let (ours, _) = fetch(&api, &format!("https://youtu.be/{}", first(&api)))?;
    println!(
        "  100 ms a call, if page tokens were opaque: {:.2} s",
        ours.as_secs_f64()
    );

    println!("20,000 videos");
    let api = serve(20_000);
    let program = std::env::current_exe()?;
    let handle = &api.world().plan().handle;
    let output = Command::new(program).args(["memory", &api.url(), handle]).output()?;
    print!("{}", String::from_utf8_lossy(&output.stdout));
    eprint!("{}", String::from_utf8_lossy(&output.stderr));
    Ok(())
}

fn serve(uploads: usize) -> StandIn {
    let api = StandIn::start(World::generate(Plan::new(9, uploads).with_oddities(Oddities::none())));
    api.switch(Switches {
        plain_page_tokens: true,
        ..Switches::default()
    });
    api
}

fn fetch(api: &StandIn, name: &str) -> Result<(Duration, usize)> {
    let before = api.calls().len();
    let start = Instant::now();
    let snapshot = fetch_with(name, &Settings::new(StandIn::KEY, &api.url())?)?;
    let time = start.elapsed();
    assert_eq!(clean(&snapshot)?.height(), api.world().videos.len());
    Ok((time, api.calls().len() - before))
}

fn first(api: &StandIn) -> &str {
    api.world().videos.keys().next().map_or("", String::as_str)
}

fn peer(api: &StandIn, size: usize) -> Duration {
    let handle = &api.world().plan().handle;
    let printed = testkit::run_python(PEER, &[&api.root(), StandIn::KEY, handle, &size.to_string()]);
    let (videos, seconds) = printed.trim().split_once(' ').expect("two numbers");
    assert_eq!(videos.parse(), Ok(api.world().videos.len()));
    Duration::from_secs_f64(seconds.parse().expect("a time"))
}

fn row(what: &str, ours: Duration, peer: Duration) {
    let (ours, peer) = (ours.as_secs_f64(), peer.as_secs_f64());
    println!(
        "  {what}: {ours:.2} s, google-api-python-client {peer:.2} s, {:.1} times as long",
        peer / ours
    );
}

/// Fetches in a process of its own and prints the most memory that it ever had.
fn memory(url: &str, handle: &str) -> Result<()> {
    let peak = || {
        let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<f64>().ok());
        kilobytes.map_or(f64::NAN, |kilobytes| kilobytes / 1024.0)
    };
    let before = peak();
    let start = Instant::now();
    let snapshot = fetch_with(handle, &Settings::new(StandIn::KEY, url)?)?;
    let bytes: usize = snapshot.answers().iter().map(|answer| answer.body.len()).sum();
    println!(
        "  fetched in {:.2} s: {} answers of {:.0} MiB; peak memory {:.0} MiB ({before:.0} MiB at the start)",
        start.elapsed().as_secs_f64(),
        snapshot.answers().len(),
        bytes as f64 / (1024.0 * 1024.0),
        peak(),
    );
    Ok(())
}
