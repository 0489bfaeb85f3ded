//! Newer figures of a snapshot: cheap, dated, and added to the existing ones.

use super::channel::{self, BATCH, Found};
use super::channel_name::ChannelName;
use super::client::Client;
use super::concurrent::concurrently;
use super::quota::{self, Bucket};
use super::refusal::{Refusal, spares_others};
use super::resolve::{CHANNEL_PARTS, into_error, params};
use super::retention::is_past;
use super::run::run;
use super::settings::Settings;
use super::snapshot::{Answer, Snapshot};
use super::snapshot_store::keep;
use super::wire::{self, VideoStat};
use crate::display::progress::progress;
use crate::error::{Context, Error, Kind, Reason, Result};
use jiff::Timestamp;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// The endpoints whose answers are figures at one time, which later ones do not replace.
fn is_observation(answer: &Answer) -> bool {
    matches!(answer.endpoint.as_str(), "videos" | "videos:batchGetStats")
}

/// Fetches the current views, likes and comment counts of the snapshot's videos.
///
/// Returns the snapshot with the new answers added: [`clean`](crate::clean::clean()) uses the newest figures, and
/// [`clean::growth`](crate::clean::growth()) has one more observation. Costs one of the 10,000 calls for statistics per
/// day for each 50 videos, and 1 unit for the channel. Videos published in the meantime are not included; use
/// [`fetch`](super::fetch()) for those.
///
/// If the descriptions in the snapshot are older than the 30 days for which YouTube allows storing them, the channel is
/// fetched again instead, and figures older than that are dropped.
///
/// # Errors
/// As [`fetch`](super::fetch()); `is_input()`: a generated channel cannot be refreshed.
///
/// # Examples
/// ```no_run
/// use tubelab::{clean, fetch};
///
/// let channel = fetch::open("snapshots/2026-11-01")?;
/// let channel = fetch::refresh(&channel)?;
/// let growth = clean::growth(&channel)?;
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn refresh(snapshot: &Snapshot) -> Result<Snapshot> {
    refuse_generated(snapshot)?;
    refresh_with(snapshot, &Settings::from_environment()?)
}

/// As [`refresh`], with settings.
///
/// # Errors
/// As [`refresh`].
///
/// # Examples
/// ```no_run
/// use tubelab::fetch::{self, Settings};
///
/// let channel = fetch::fetch("@rustlang")?;
/// let newer = fetch::refresh_with(&channel, &Settings::from_environment()?)?;
/// assert!(newer.fetched_at() >= channel.fetched_at());
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn refresh_with(snapshot: &Snapshot, settings: &Settings) -> Result<Snapshot> {
    refuse_generated(snapshot)?;
    let now = Timestamp::now();
    let described = |answer: &&Answer| answer.endpoint != "videos:batchGetStats";
    let past = |answer: &Answer| is_past(answer.fetched_at, now);
    let renewed = run("refreshing the statistics", settings, |client| async move {
        if !snapshot.channel_id().is_empty() && snapshot.answers().iter().filter(described).any(past) {
            let name = ChannelName::Id(snapshot.channel_id().to_owned());
            let fresh = channel::fetch(client, &name).await?;
            let young = snapshot
                .answers()
                .iter()
                .filter(|answer| is_observation(answer) && !past(answer));
            let answers = fresh.answers().iter().chain(young).cloned().collect();
            let missing = fresh.missing().to_vec();
            return Ok(fresh.with_answers(answers, 0).with_notes(missing, Vec::new()));
        }
        let found = figures(&client, snapshot)
            .await
            .with_context(|| "refreshing the statistics")?;
        let all = snapshot.answers().iter().cloned().chain(found.answers).collect();
        let missing = snapshot.missing().iter().cloned().chain(found.missing).collect();
        Ok(snapshot
            .with_answers(all, client.units())
            .with_notes(missing, Vec::new()))
    })?;
    let renewed = keep(renewed, settings);
    settings.cached().replace(&renewed);
    Ok(renewed)
}

impl Snapshot {
    /// As [`fetch::refresh`](super::refresh()).
    ///
    /// # Errors
    /// As [`fetch::refresh`](super::refresh()).
    pub fn refresh(&self) -> Result<Snapshot> {
        refresh(self)
    }
}

fn refuse_generated(snapshot: &Snapshot) -> Result<()> {
    if snapshot.is_generated() {
        return Err(
            Error::new(Kind::Input, "a generated channel has no statistics to refresh")
                .hint("refresh a snapshot of a live channel"),
        );
    }
    Ok(())
}

async fn figures(client: &Arc<Client>, snapshot: &Snapshot) -> Result<Found> {
    let ids: Vec<String> = crate::fetch::figures::newest_figures(snapshot)?
        .into_iter()
        .map(|(id, _)| id)
        .collect();
    let batches = ids.len().div_ceil(BATCH) as u64;
    let left = client
        .allowance(Bucket::Stats)
        .map(|allowance| format!("; {} left", quota::full(allowance.left)));
    let cost = Bucket::Stats.count(batches);
    let mut bar = progress(&format!("refreshing ({cost}{})", left.unwrap_or_default()), batches);
    client.tells(&bar);
    // Once the method for statistics has failed, it is not tried again: each attempt costs.
    let stats_fail = Arc::new(AtomicBool::new(false));
    let calls = ids.chunks(BATCH).map(|batch| {
        let (client, ids, stats_fail) = (Arc::clone(client), batch.to_vec(), Arc::clone(&stats_fail));
        async move { batch_figures(&client, ids, &stats_fail).await }
    });
    let mut answers = Vec::new();
    if !snapshot.channel_id().is_empty() {
        let about = params(&[("part", CHANNEL_PARTS), ("id", snapshot.channel_id())]);
        answers.push(client.call_fresh("channels", &about).await.map_err(into_error)?);
    }
    let Found {
        answers: figures,
        missing,
    } = channel::joined(concurrently(calls, || bar.step(1)).await?);
    bar.done();
    answers.extend(figures);
    Ok(Found { answers, missing })
}

/// The figures of up to 50 videos: by the method for statistics, otherwise by the ordinary one.
async fn batch_figures(client: &Client, ids: Vec<String>, stats_fail: &AtomicBool) -> Result<Found> {
    if !stats_fail.load(Ordering::Relaxed) {
        let query = params(&[("part", "id,snippet,statistics,contentDetails"), ("id", &ids.join(","))]);
        match client.call_fresh("videos:batchGetStats", &query).await {
            Ok(answer) if is_usable(&answer) => {
                return Ok(Found {
                    answers: vec![answer],
                    missing: Vec::new(),
                });
            }
            Err(refusal) if !has_another_way(&refusal) => return Err(into_error(refusal)),
            Ok(_) | Err(_) => stats_fail.store(true, Ordering::Relaxed),
        }
    }
    // All parts cost as much as one, and refresh the descriptions too.
    channel::batch_of(client, ids, true).await
}

/// Whether an answer of the new, sparsely documented method is readable and contains a video.
fn is_usable(answer: &Answer) -> bool {
    wire::read::<VideoStat>(answer, 0).is_ok_and(|list| {
        list.items
            .iter()
            .any(|stat| stat.id.is_some() && stat.statistics.is_some())
    })
}

/// Whether the ordinary method may succeed if the one for statistics was refused.
fn has_another_way(refusal: &Refusal) -> bool {
    let error = &refusal.error;
    match error.reason() {
        // The method has an allowance of its own.
        Some(Reason::UnitsUsedUp) => true,
        Some(Reason::BadKey | Reason::ApiNotEnabled | Reason::TooManyCalls | Reason::ServerTrouble) => false,
        _ => error.is_input() || spares_others(error) || error.is_auth() || error.is_format(),
    }
}
