//! A view as a stream of lines: each line is sent when it is known.

use super::app::{App, View};
use super::channels::Record;
use super::event::{Failure, Told};
use super::page_events::{Events, error};
use super::results::{Finished, Tier};
use super::settings::Settings;
use super::single_flight::Flight;
use axum::body::{Body, Bytes};
use futures_util::stream;
use serde_json::{Value, json};
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Instant;
use tokio::sync::mpsc::{Receiver, Sender, channel};

/// Lines that wait for a slow reader before the sender waits too.
const BUFFERED: usize = 16;

/// Where lines go; what is sent to a viewer who left is lost.
#[derive(Clone)]
pub struct Out(Sender<Bytes>);

impl Out {
    /// The sending side, and the body of the answer.
    pub fn open() -> (Out, Body) {
        let (sender, receiver) = channel(BUFFERED);
        let lines = stream::unfold(receiver, |mut receiver: Receiver<Bytes>| async move {
            let line = receiver.recv().await?;
            Some((Ok::<_, Infallible>(line), receiver))
        });
        (Out(sender), Body::from_stream(lines))
    }

    pub async fn event(&self, event: &Value) {
        self.bytes(Bytes::from(format!("{event}\n"))).await;
    }

    async fn bytes(&self, bytes: Bytes) {
        let _ = self.0.send(bytes).await;
    }
}

/// A view's result, and where it was found.
pub struct Outcome {
    pub result: Result<(Arc<Finished>, Option<Tier>), Failure>,
    /// What is known of the channels that it rests on, the viewer's first.
    pub records: Vec<Record>,
}

/// Sends a view with everything that comes before it. It goes on when the viewer leaves: others may wait for the same. True
/// if it was run for this viewer.
pub async fn send(app: &Arc<App>, view: &Arc<View>, settings: &Settings, viewer: &str, out: Out) -> bool {
    let started = Instant::now();
    let outcome = see(app, view, settings, Some(viewer), Some(&out)).await;
    let seconds = started.elapsed();
    let is_there = outcome.result.is_ok();
    let found = match outcome.result {
        Ok((_, found)) => {
            app.metrics.viewed(&view.notebook.name, found, seconds);
            found
        }
        Err(_) => None,
    };
    let record = outcome.records.first();
    out.event(&json!({
        "type": "end",
        "seconds": (seconds.as_secs_f64() * 1000.0).round() / 1000.0,
        "cached": found.is_some(),
        "fetched_at": record.and_then(Record::fetched_at),
        "stale": record.and_then(Record::stale),
    }))
    .await;
    found.is_none() && is_there
}

/// A view to its end, with each line to `out` as it comes. Without a viewer nothing may be spent.
pub async fn see(
    app: &Arc<App>,
    view: &Arc<View>,
    settings: &Settings,
    viewer: Option<&str>,
    out: Option<&Out>,
) -> Outcome {
    let mut events = Events::new(&view.notebook);
    let mut records = Vec::new();
    for channel in settings.channels(&view.notebook.parameters) {
        match know(app, channel, viewer.unwrap_or_default(), out).await {
            Ok(record) => records.push(record),
            Err(failure) => {
                if let Some(out) = out {
                    for event in events.start().iter().take(1).chain([&error(&failure)]) {
                        out.event(event).await;
                    }
                }
                let result = Err(failure);
                return Outcome { result, records };
            }
        }
    }
    let name = app.result_name(view, settings, &records);
    if let Some((found, tier)) = find(app, view, &name, &records).await {
        if let Some(out) = out {
            out.bytes(Bytes::copy_from_slice(&found.events)).await;
        }
        let result = Ok((found, Some(tier)));
        return Outcome { result, records };
    }
    if let Some(out) = out {
        for event in events.start() {
            out.event(&event).await;
        }
    }
    let (name, flight) = app.run(view, settings, &records, viewer);
    let mut result = Err(Failure::of_ours("internal", "the result was lost."));
    let mut follower = flight.follow();
    while let Some(told) = follower.next().await {
        if let Some(out) = out {
            for event in events.of(&told) {
                out.event(&event).await;
            }
        }
        match &*told {
            Told::Failed(failure) => result = Err(failure.clone()),
            Told::Done => {
                if let Some((found, _)) = find(app, view, &name, &records).await {
                    result = Ok((found, None));
                }
            }
            _ => {}
        }
    }
    Outcome { result, records }
}

/// What is known of a channel, asked for if need be.
///
/// # Errors
/// The failure to tell.
pub async fn know(app: &Arc<App>, channel: &str, viewer: &str, out: Option<&Out>) -> Result<Record, Failure> {
    if let Some(record) = app.channels.get(channel) {
        return Ok(record);
    }
    let flight = app.ask_about(channel, viewer, false);
    wait(&flight, out).await?;
    let lost = || Failure::of_ours("internal", "the answer about the channel was lost.");
    app.channels.get(channel).ok_or_else(lost)
}

/// Waits for the end of a question, and passes on how far it is.
///
/// # Errors
/// What it failed at.
pub async fn wait(flight: &Arc<Flight>, out: Option<&Out>) -> Result<(), Failure> {
    let mut follower = flight.follow();
    let mut result = Ok(());
    while let Some(told) = follower.next().await {
        match (&*told, out) {
            (Told::Failed(failure), _) => result = Err(failure.clone()),
            (Told::Progress { text, done, total }, Some(out)) => {
                out.event(&json!({ "type": "progress", "text": text, "done": done, "total": total }))
                    .await;
            }
            (Told::Queued(place), Some(out)) => out.event(&json!({ "type": "queue", "place": place })).await,
            _ => {}
        }
    }
    result
}

async fn find(app: &Arc<App>, view: &Arc<View>, name: &str, records: &[Record]) -> Option<(Arc<Finished>, Tier)> {
    let (app, view, name, lifetime) = (
        Arc::clone(app),
        Arc::clone(view),
        name.to_owned(),
        App::lifetime(records),
    );
    // Redis may have to be waited for.
    let found = tokio::task::spawn_blocking(move || app.results.get(&name, &view.notebook, lifetime));
    found.await.ok().flatten()
}
