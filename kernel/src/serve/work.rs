//! The server's work: queries about channels, and runs of views, each once for all who wait for it.

use super::allowance::Share;
use super::app::{App, View};
use super::bounds::Bounds;
use super::channels::Channel;
use super::child::{self, Job};
use super::failure::Failure;
use super::query::{Answer, ChannelSummary, Query};
use super::settings::{Settings, is_generated};
use super::single_flight::{Call, CallGuard};
use super::view_event::ViewEvent;
use serde_json::json;
use sha2::{Digest, Sha256};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// Changes with the content of results.
const FORMAT: u32 = 1;
/// Results of live channels are kept as long as the library's cache keeps figures by default.
const LIVE: Duration = Duration::from_secs(60 * 60);
const GENERATED: Duration = Duration::from_secs(24 * 60 * 60);

impl App {
    /// Queries a channel; afterwards [`Channels::get`](super::channels::Channels::get) knows the answer. With `refresh` the API is
    /// asked, however fresh the stored answers are.
    pub fn query_channel(self: &Arc<Self>, channel: &str, viewer: &str, refresh: bool) -> Arc<Call> {
        let mut environment = Vec::new();
        if refresh {
            for name in ["TUBELAB_CACHE_LIFETIME", "TUBELAB_CACHE_STATISTICS_LIFETIME"] {
                environment.push((name.to_owned(), "0s".to_owned()));
            }
        }
        let name = format!("channel {refresh} {channel}");
        let query = Query::Channel(channel.to_owned());
        let (app, channel, is_free) = (Arc::clone(self), channel.to_owned(), is_generated(channel));
        let take = move |answer| {
            if let Answer::Channel(info) = answer {
                app.channels.put(&channel, info);
            }
        };
        self.query(name, query, environment, viewer, is_free, take)
    }

    /// Queries suggestions; `take` gets the answer.
    pub fn query_suggestions(
        self: &Arc<Self>,
        words: &str,
        viewer: &str,
        take: impl FnOnce(Vec<ChannelSummary>) + Send + 'static,
    ) -> Arc<Call> {
        // Not shared, because each caller takes the answer; the library's cache is shared.
        let name = format!("suggestions {} {words}", next_number());
        let query = Query::Suggestions(words.to_owned());
        self.query(name, query, Vec::new(), viewer, false, move |answer| {
            if let Answer::Suggestions(channels) = answer {
                take(channels);
            }
        })
    }

    fn query(
        self: &Arc<Self>,
        name: String,
        query: Query,
        environment: Vec<(String, String)>,
        viewer: &str,
        is_free: bool,
        take: impl FnOnce(Answer) + Send + 'static,
    ) -> Arc<Call> {
        let (app, viewer) = (Arc::clone(self), viewer.to_owned());
        self.calls.join(&name, move |guard| {
            tokio::spawn(async move {
                let slot = match app
                    .queries
                    .acquire(|place| guard.call.publish(ViewEvent::Queued(place)))
                    .await
                {
                    Ok(slot) => slot,
                    Err(_) => return guard.call.publish(ViewEvent::Failed(Failure::busy())),
                };
                let share = app.share(&viewer, is_free).await;
                let job = app.job(environment, share.as_ref());
                std::thread::spawn(move || {
                    let _slot = slot;
                    let call = Arc::clone(&guard.call);
                    let mut share = share;
                    let on_event = Arc::new(Mutex::new(move |event| publish(&call, &mut share, event)));
                    match child::query(&app.sysroot, &job, &query, on_event) {
                        Ok(answer) => {
                            take(answer);
                            guard.call.publish(ViewEvent::Done);
                        }
                        Err(failure) => app.fail(&guard, failure),
                    }
                });
            });
        })
    }

    /// The cache key of a result: a digest of everything that it depends on.
    pub fn result_name(&self, view: &View, settings: &Settings, channels: &[Channel]) -> String {
        let asked = &view.notebook.parameters;
        let rests_on = json!({
            "format": FORMAT,
            "sysroot": self.sysroot.name(),
            "notebook": view.notebook.digest,
            "parameters": settings.parameters(asked),
            "channels": channels.iter().map(|one| (&one.info.digest, one.info.stale.is_some())).collect::<Vec<_>>(),
            "hour": settings.has_live_charts(asked).then(|| tubelab::jiff::Timestamp::now().as_second() / 3600),
        });
        format!("{:.32x}", Sha256::digest(rests_on.to_string()))
    }

    /// How long a result is kept.
    pub fn lifetime(channels: &[Channel]) -> Duration {
        match channels.iter().all(|channel| channel.info.is_generated) {
            true => GENERATED,
            false => LIVE,
        }
    }

    /// Runs a view, or joins a running call of the same view; afterwards the results have it. Without a viewer it may spend
    /// nothing.
    pub fn run(
        self: &Arc<Self>,
        view: &Arc<View>,
        settings: &Settings,
        channels: &[Channel],
        viewer: Option<&str>,
    ) -> (String, Arc<Call>) {
        let name = self.result_name(view, settings, channels);
        let asked = &view.notebook.parameters;
        let costs_nothing =
            channels.iter().all(|channel| channel.info.is_generated) && !settings.has_live_charts(asked);
        let parameters = settings.parameters(asked).into_iter();
        let run = Run {
            view: Arc::clone(view),
            name: name.clone(),
            environment: parameters
                .map(|(name, value)| (format!("TUBELAB_PARAM_{}", name.to_uppercase()), value))
                .collect(),
            lifetime: Self::lifetime(channels),
            viewer: viewer.unwrap_or_default().to_owned(),
            is_free: viewer.is_none() || costs_nothing,
        };
        let app = Arc::clone(self);
        let call = self.calls.join(&name, move |guard| {
            tokio::spawn(app.run_one(run, guard));
        });
        (name, call)
    }

    async fn run_one(self: Arc<Self>, run: Run, guard: CallGuard) {
        let Run {
            view,
            name,
            environment,
            lifetime,
            viewer,
            is_free,
        } = run;
        // It may have come to its end between the look for the result and now.
        let (app, known) = (Arc::clone(&self), (name.clone(), Arc::clone(&view)));
        let look = move || app.results.get(&known.0, &known.1.notebook, lifetime);
        if let Ok(Some((found, _))) = tokio::task::spawn_blocking(look).await {
            for (cell, outputs) in found.outputs().into_iter().enumerate() {
                guard.call.publish(ViewEvent::Cell { cell, outputs });
            }
            return guard.call.publish(ViewEvent::Done);
        }
        let slot = match self
            .queue
            .acquire(|place| guard.call.publish(ViewEvent::Queued(place)))
            .await
        {
            Ok(slot) => slot,
            Err(_) => return guard.call.publish(ViewEvent::Failed(Failure::busy())),
        };
        let share = self.share(&viewer, is_free).await;
        let job = self.job(environment, share.as_ref());
        std::thread::spawn(move || {
            let _slot = slot;
            let cells: Vec<String> = view.notebook.code().into_iter().map(str::to_owned).collect();
            let work = Mutex::new((share, Vec::new()));
            let done = child::run(&self.sysroot, &job, cells, &|event| {
                let mut work = work.lock().unwrap_or_else(PoisonError::into_inner);
                let (share, cells) = &mut *work;
                match &event {
                    ViewEvent::Cell { outputs, .. } => cells.push(outputs.clone()),
                    ViewEvent::Done => {
                        let cells = std::mem::take(cells);
                        self.results.put(&name, &view.notebook, &cells, lifetime);
                    }
                    ViewEvent::Failed(failure) => return self.fail(&guard, failure.clone()),
                    _ => {}
                }
                publish(&guard.call, share, event);
            });
            if let Err(error) = done {
                self.fail(&guard, Failure::from(error));
            }
        });
    }

    fn fail(&self, guard: &CallGuard, failure: Failure) {
        self.metrics.failed(failure.code());
        guard.call.publish(ViewEvent::Failed(failure));
    }

    async fn share(&self, viewer: &str, is_free: bool) -> Option<Share> {
        match is_free {
            true => None,
            false => Some(self.allowance.take(viewer).await),
        }
    }

    fn job(&self, mut environment: Vec<(String, String)>, share: Option<&Share>) -> Job {
        let units = share.map_or(0, |share| share.units);
        environment.push(("TUBELAB_SPEND_AT_MOST".to_owned(), units.to_string()));
        Job {
            environment,
            bounds: Bounds {
                memory: self.options.memory << 20,
                time: Duration::from_secs(self.options.timeout),
            },
            dotenv: self.dotenv.clone(),
        }
    }
}

/// One run of a view.
struct Run {
    view: Arc<View>,
    name: String,
    environment: Vec<(String, String)>,
    lifetime: Duration,
    viewer: String,
    /// Whether it can spend nothing.
    is_free: bool,
}

/// Publishes an event, and counts what is spent.
fn publish(call: &Call, share: &mut Option<Share>, event: ViewEvent) {
    if let (ViewEvent::Spent(units), Some(share)) = (&event, share) {
        share.spend(*units);
    }
    call.publish(event);
}

/// A number that no other query has.
fn next_number() -> u64 {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    COUNT.fetch_add(1, Ordering::Relaxed)
}
