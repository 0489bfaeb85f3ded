//! `tubelab bench serve`: simulates viewers that open one view after another.

use reqwest::Client;
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use tubelab::error::{Context, Error, Kind, Result};

/// Interval between two readings of the servers' memory.
const POLL_INTERVAL: Duration = Duration::from_secs(5);

/// Delay before a viewer retries a failed request at the next server.
const BEFORE_RETRY: Duration = Duration::from_millis(800);

/// A view that takes longer counts as failed.
const TIMEOUT: Duration = Duration::from_secs(120);

#[derive(clap::Args)]
pub struct Arguments {
    /// Number of viewers at once
    #[arg(long, default_value_t = 20)]
    viewers: usize,
    /// How long the benchmark runs, in seconds
    #[arg(long, default_value_t = 300)]
    seconds: u64,
    /// How long a viewer looks at a view, in seconds
    #[arg(long, default_value_t = 2.0)]
    pause: f64,
    /// The query of every view, such as `channel=@rustlang`
    #[arg(long, default_value = "channel=demo")]
    query: String,
    /// Addresses of the servers, such as http://127.0.0.1:8050; the password is read from TUBELAB_SERVE_PASSWORD
    #[arg(required = true)]
    urls: Vec<String>,
}

/// Measurements of one view.
#[derive(Default)]
struct ViewStats {
    /// Seconds until the first output, and until the end.
    first: Vec<f64>,
    whole: Vec<f64>,
    retries: usize,
    errors: Vec<String>,
}

struct Load {
    options: Arguments,
    client: Client,
    secret: Option<String>,
    stats: Mutex<BTreeMap<String, ViewStats>>,
    until: Instant,
}

/// Simulates the viewers and prints the measurements.
///
/// # Errors
/// *Network* when no server answers at the start, and when a view failed after its retry.
pub fn run(options: Arguments) -> Result<()> {
    // Someone else in the process may have installed a provider before: any of them will do.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = Client::builder()
        .no_proxy()
        .timeout(TIMEOUT)
        .build()
        .map_err(|error| Error::new(Kind::Internal, format!("no client can be made: {error}")))?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(play(Arc::new(Load {
        until: Instant::now() + Duration::from_secs(options.seconds),
        secret: std::env::var("TUBELAB_SERVE_PASSWORD").ok(),
        stats: Mutex::default(),
        client,
        options,
    })))
}

async fn play(load: Arc<Load>) -> Result<()> {
    let state = load.get(0, &format!("/api/state?{}", load.options.query)).await;
    let state: Value = serde_json::from_str(&state.with_context(|| "asking for the views")?)?;
    let views: Vec<String> = state["views"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|view| view["name"].as_str().map(str::to_owned))
        .collect();
    println!(
        "{} viewers for {} s, {} views, {} servers",
        load.options.viewers,
        load.options.seconds,
        views.len(),
        load.options.urls.len()
    );
    let memory = tokio::spawn(watch_memory(Arc::clone(&load)));
    let viewers: Vec<_> = (0..load.options.viewers)
        .map(|number| tokio::spawn(view_all(Arc::clone(&load), views.clone(), number)))
        .collect();
    for viewer in viewers {
        let _ = viewer.await;
    }
    load.print();
    if let Ok(memory) = memory.await {
        print_memory(&load.options.urls, &memory);
    }
    let failed = load
        .stats
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .values()
        .map(|stats| stats.errors.len())
        .sum();
    match failed {
        0 => Ok(()),
        failed => Err(Error::new(
            Kind::Network,
            format!("{failed} views failed, after one retry each"),
        )),
    }
}

/// One viewer, who opens all views in turn; viewers start at different views.
async fn view_all(load: Arc<Load>, views: Vec<String>, number: usize) {
    let mut server = number;
    let mut at = number;
    while Instant::now() < load.until && !views.is_empty() {
        let name = &views[at % views.len()];
        at += 1;
        let path = format!("/api/view/{name}?{}", load.options.query);
        let mut tried = load.view(server, &path).await;
        let retried = tried.is_err();
        if retried {
            tokio::time::sleep(BEFORE_RETRY).await;
            server += 1;
            tried = load.view(server, &path).await;
        }
        {
            let mut all = load.stats.lock().unwrap_or_else(PoisonError::into_inner);
            let stats = all.entry(name.clone()).or_default();
            stats.retries += usize::from(retried);
            match tried {
                Ok((first, whole)) => {
                    stats.first.push(first);
                    stats.whole.push(whole);
                }
                Err(why) => stats.errors.push(why),
            }
        }
        tokio::time::sleep(Duration::from_secs_f64(load.options.pause)).await;
    }
}

impl Load {
    fn request(&self, server: usize, path: &str) -> reqwest::RequestBuilder {
        let base = self.options.urls[server % self.options.urls.len()].trim_end_matches('/');
        let request = self.client.get(format!("{base}{path}"));
        match &self.secret {
            Some(secret) => request.bearer_auth(secret),
            None => request,
        }
    }

    async fn get(&self, server: usize, path: &str) -> Result<String> {
        let failed = |error: reqwest::Error| Error::new(Kind::Network, format!("the server does not answer: {error}"));
        let answer = self
            .request(server, path)
            .send()
            .await
            .and_then(reqwest::Response::error_for_status);
        answer.map_err(failed)?.text().await.map_err(failed)
    }

    /// Seconds until the first output and until the end, or why the view failed.
    async fn view(&self, server: usize, path: &str) -> std::result::Result<(f64, f64), String> {
        let started = Instant::now();
        let mut answer = self
            .request(server, path)
            .send()
            .await
            .map_err(|error| error.to_string())?;
        if !answer.status().is_success() {
            return Err(format!("status {}", answer.status()));
        }
        let mut first = None;
        let mut last = Vec::new();
        while let Some(part) = answer.chunk().await.map_err(|error| error.to_string())? {
            for piece in part.split_inclusive(|byte| *byte == b'\n') {
                last.extend_from_slice(piece);
                if last.last() != Some(&b'\n') {
                    continue;
                }
                // Whole lines begin so: what a view says comes from JSON with its keys in order.
                let line = String::from_utf8_lossy(&last).into_owned();
                last.clear();
                let is = |kind: &str| line.starts_with(&format!("{{\"type\":\"{kind}\""));
                if is("error") {
                    return Err(line.chars().take(300).collect());
                }
                if (is("output") || is("figure")) && first.is_none() {
                    first = Some(started.elapsed().as_secs_f64());
                }
                if is("end") {
                    let whole = started.elapsed().as_secs_f64();
                    return Ok((first.unwrap_or(whole), whole));
                }
            }
        }
        Err("the view was truncated".to_owned())
    }

    fn print(&self) {
        let mut all = self.stats.lock().unwrap_or_else(PoisonError::into_inner);
        println!(
            "\n{:<16} {:>6} {:>7} {:>7} {:>24} {:>24}",
            "view", "seen", "retries", "errors", "first output p50/p95", "whole p50/p95/max (s)"
        );
        let mut total = ViewStats::default();
        for (name, stats) in all.iter_mut() {
            print_row(name, stats);
            total.first.append(&mut stats.first.clone());
            total.whole.append(&mut stats.whole.clone());
            total.retries += stats.retries;
            total.errors.extend(stats.errors.iter().cloned());
        }
        print_row("all", &mut total);
        for why in total.errors.iter().take(5) {
            println!("  failed: {why}");
        }
    }
}

fn print_row(name: &str, stats: &mut ViewStats) {
    stats.first.sort_by(f64::total_cmp);
    stats.whole.sort_by(f64::total_cmp);
    let first = format!(
        "{:.2} / {:.2}",
        percentile(&stats.first, 50),
        percentile(&stats.first, 95)
    );
    let whole = format!(
        "{:.2} / {:.2} / {:.2}",
        percentile(&stats.whole, 50),
        percentile(&stats.whole, 95),
        percentile(&stats.whole, 100)
    );
    println!(
        "{name:<16} {:>6} {:>7} {:>7} {first:>24} {whole:>24}",
        stats.whole.len(),
        stats.retries,
        stats.errors.len()
    );
}

/// The smallest value that `percent` percent of the values do not exceed.
fn percentile(sorted: &[f64], percent: usize) -> f64 {
    let at = (sorted.len() * percent).div_ceil(100).max(1) - 1;
    sorted.get(at).copied().unwrap_or(f64::NAN)
}

/// For each server, the memory of the server and of its processes in MB, over time.
async fn watch_memory(load: Arc<Load>) -> Vec<Vec<(f64, f64)>> {
    let mut looks = vec![Vec::new(); load.options.urls.len()];
    while Instant::now() < load.until {
        for (server, looks) in looks.iter_mut().enumerate() {
            if let Ok(text) = load.get(server, "/metrics").await {
                let of = |who: &str| {
                    let sample = format!("tubelab_memory_bytes{{of=\"{who}\"}} ");
                    let value = text
                        .lines()
                        .find_map(|line| line.strip_prefix(&sample)?.parse::<f64>().ok());
                    value.unwrap_or(f64::NAN) / 1e6
                };
                looks.push((of("server"), of("processes")));
            }
        }
        tokio::time::sleep(POLL_INTERVAL).await;
    }
    looks
}

fn print_memory(urls: &[String], looks: &[Vec<(f64, f64)>]) {
    println!("\nMemory in MB, the server's at the start, the most, and at the end; the most of its processes:");
    for (url, looks) in urls.iter().zip(looks) {
        let most = |of: fn(&(f64, f64)) -> f64| looks.iter().map(of).fold(f64::NAN, f64::max);
        if let (Some(first), Some(last)) = (looks.first(), looks.last()) {
            println!(
                "{url:<32} {:>6.0} {:>6.0} {:>6.0} {:>8.0}",
                first.0,
                most(|look| look.0),
                last.0,
                most(|look| look.1)
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::percentile;

    #[test]
    fn percentiles_are_values_that_were_seen() {
        let hundred: Vec<f64> = (1..=100).map(f64::from).collect();
        assert_eq!(
            [50, 95, 100].map(|percent| percentile(&hundred, percent)),
            [50.0, 95.0, 100.0]
        );
        assert_eq!(percentile(&[7.0], 95), 7.0);
        assert!(percentile(&[], 50).is_nan());
    }
}
