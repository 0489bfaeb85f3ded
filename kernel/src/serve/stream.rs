//! Sending a view as a stream of lines, each as soon as it is known.

use super::app::{App, View};
use super::channels::Channel;
use super::failure::Failure;
use super::page_events::{PageEvents, error};
use super::results::{Finished, Tier};
use super::settings::Settings;
use super::single_flight::Call;
use super::view_event::ViewEvent;
use axum::body::{Body, Bytes};
use futures_util::stream;
use serde_json::{Value, json};
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Instant;
use tokio::sync::mpsc::{self, Receiver, Sender};

/// Lines buffered for a slow reader.
const BUFFERED: usize = 16;

/// Sends lines; lines to a viewer who left are dropped.
#[derive(Clone)]
pub struct Out(Sender<Bytes>);

impl Out {
    /// The sending side, and the body of the answer.
    pub fn open() -> (Out, Body) {
        let (sender, receiver) = mpsc::channel(BUFFERED);
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
    /// The channels that it depends on, the viewer's first.
    pub channels: Vec<Channel>,
}

/// Runs and sends a view. Goes on if the viewer leaves, because others may wait for the same view. Returns true if it was run for
/// this viewer.
pub async fn send(app: &Arc<App>, view: &Arc<View>, settings: &Settings, viewer: &str, out: Out) -> bool {
    let started = Instant::now();
    let outcome = run(app, view, settings, Some(viewer), Some(&out)).await;
    let seconds = started.elapsed();
    let is_there = outcome.result.is_ok();
    let found = match outcome.result {
        Ok((_, found)) => {
            app.metrics.viewed(&view.notebook.name, found, seconds);
            found
        }
        Err(_) => None,
    };
    let info = outcome.channels.first().map(|channel| &channel.info);
    out.event(&json!({
        "type": "end",
        "seconds": (seconds.as_secs_f64() * 1000.0).round() / 1000.0,
        "cached": found.is_some(),
        "fetched_at": info.map(|info| info.fetched_at),
        "stale": info.and_then(|info| info.stale.as_ref()),
    }))
    .await;
    found.is_none() && is_there
}

/// Runs a view to its end and sends each line to `out`. Without a viewer it may spend nothing.
pub async fn run(
    app: &Arc<App>,
    view: &Arc<View>,
    settings: &Settings,
    viewer: Option<&str>,
    out: Option<&Out>,
) -> Outcome {
    let mut events = PageEvents::new(&view.notebook);
    let mut channels = Vec::new();
    for name in settings.channels(&view.notebook.parameters) {
        match channel(app, name, viewer.unwrap_or_default(), out).await {
            Ok(channel) => channels.push(channel),
            // The notebook leaves this competitor out, and says why.
            Err(failure) if name != settings.channel() && failure.is_about_one_channel() => {}
            Err(failure) => {
                if let Some(out) = out {
                    for event in events.start().iter().take(1).chain([&error(&failure)]) {
                        out.event(event).await;
                    }
                }
                let result = Err(failure);
                return Outcome { result, channels };
            }
        }
    }
    let name = app.result_name(view, settings, &channels);
    if let Some((found, tier)) = find(app, view, &name, &channels).await {
        if let Some(out) = out {
            out.bytes(Bytes::copy_from_slice(&found.events)).await;
        }
        let result = Ok((found, Some(tier)));
        return Outcome { result, channels };
    }
    if let Some(out) = out {
        for event in events.start() {
            out.event(&event).await;
        }
    }
    let (name, call) = app.run(view, settings, &channels, viewer);
    let mut result = Err(Failure::internal("the result was lost"));
    let mut subscriber = call.subscribe();
    while let Some(event) = subscriber.next().await {
        if let Some(out) = out {
            for event in events.of(&event) {
                out.event(&event).await;
            }
        }
        match &*event {
            ViewEvent::Failed(failure) => result = Err(failure.clone()),
            ViewEvent::Done => {
                if let Some((found, _)) = find(app, view, &name, &channels).await {
                    result = Ok((found, None));
                }
            }
            _ => {}
        }
    }
    Outcome { result, channels }
}

/// What is known of a channel, queried if need be.
///
/// # Errors
/// Those of the query.
pub async fn channel(app: &Arc<App>, name: &str, viewer: &str, out: Option<&Out>) -> Result<Channel, Failure> {
    if let Some(channel) = app.channels.get(name) {
        return Ok(channel);
    }
    let call = app.query_channel(name, viewer, false);
    wait(&call, out).await?;
    let lost = || Failure::internal("the answer about the channel was lost");
    app.channels.get(name).ok_or_else(lost)
}

/// Waits for the end of a query, and passes its progress on.
///
/// # Errors
/// Those of the query.
pub async fn wait(call: &Arc<Call>, out: Option<&Out>) -> Result<(), Failure> {
    let mut subscriber = call.subscribe();
    let mut result = Ok(());
    while let Some(event) = subscriber.next().await {
        match (&*event, out) {
            (ViewEvent::Failed(failure), _) => result = Err(failure.clone()),
            (ViewEvent::Progress { text, done, total }, Some(out)) => {
                out.event(&json!({ "type": "progress", "text": text, "done": done, "total": total }))
                    .await;
            }
            (ViewEvent::Queued(place), Some(out)) => out.event(&json!({ "type": "queue", "place": place })).await,
            _ => {}
        }
    }
    result
}

async fn find(app: &Arc<App>, view: &Arc<View>, name: &str, channels: &[Channel]) -> Option<(Arc<Finished>, Tier)> {
    let (app, view, name, lifetime) = (
        Arc::clone(app),
        Arc::clone(view),
        name.to_owned(),
        App::lifetime(channels),
    );
    // Redis may have to be waited for.
    let found = tokio::task::spawn_blocking(move || app.results.get(&name, &view.notebook, lifetime));
    found.await.ok().flatten()
}
