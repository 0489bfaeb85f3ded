//! The server's work: asking about a channel, and running a view once for all who wait for it.

use super::allowance::Share;
use super::app::{App, View};
use super::bounds::Bounds;
use super::channels::Record;
use super::child::{self, Job};
use super::event::{Failure, Told};
use super::query::QUESTION;
use super::settings::{Settings, is_generated};
use super::single_flight::{Flight, Ticket};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tubelab::error::Error;

/// Changes when what a result holds does.
const FORMAT: u32 = 1;
/// Results of live channels are used for as long as the library's cache keeps figures by default.
const LIVE: Duration = Duration::from_secs(60 * 60);
const GENERATED: Duration = Duration::from_secs(24 * 60 * 60);

impl App {
    /// Asks about a channel; when it is done, [`Channels::get`] knows the answer. With `again` the API is asked, however fresh
    /// the stored answers are.
    pub fn ask_about(self: &Arc<Self>, channel: &str, viewer: &str, again: bool) -> Arc<Flight> {
        let mut environment = Vec::new();
        if again {
            for name in ["TUBELAB_CACHE_LIFETIME", "TUBELAB_CACHE_STATISTICS_LIFETIME"] {
                environment.push((name.to_owned(), "0s".to_owned()));
            }
        }
        let name = format!("channel {again} {channel}");
        let (question, free) = (json!({ "channel": channel }), is_generated(channel));
        let (app, channel) = (Arc::clone(self), channel.to_owned());
        let take = move |answer: Value| app.channels.put(&channel, answer).map(drop);
        self.ask(name, &question, environment, viewer, free, take)
    }

    /// Asks for suggestions; `take` gets the answer.
    pub fn ask_for_suggestions(
        self: &Arc<Self>,
        words: &str,
        viewer: &str,
        take: impl FnOnce(Value) + Send + 'static,
    ) -> Arc<Flight> {
        let question = json!({ "words": words });
        // Each who asks takes the answer: this work is not shared, the library's cache is.
        let name = format!("words {} {words}", own_number());
        self.ask(name, &question, Vec::new(), viewer, false, move |answer| {
            take(answer);
            Ok(())
        })
    }

    fn ask(
        self: &Arc<Self>,
        name: String,
        question: &Value,
        mut environment: Vec<(String, String)>,
        viewer: &str,
        free: bool,
        take: impl FnOnce(Value) -> std::result::Result<(), Failure> + Send + 'static,
    ) -> Arc<Flight> {
        environment.push((QUESTION.to_owned(), question.to_string()));
        let (app, viewer) = (Arc::clone(self), viewer.to_owned());
        self.flights.join(&name, move |ticket| {
            tokio::spawn(async move {
                let slot = match app.asks.enter(|place| ticket.flight.tell(Told::Queued(place))).await {
                    Ok(slot) => slot,
                    Err(_) => return ticket.flight.tell(Told::Failed(busy())),
                };
                let share = app.share(&viewer, free).await;
                let job = app.job(environment, share.as_ref());
                std::thread::spawn(move || {
                    let _slot = slot;
                    let flight = Arc::clone(&ticket.flight);
                    let mut share = share;
                    let tell = Arc::new(Mutex::new(move |told| tell(&flight, &mut share, told)));
                    let answer = child::ask(&app.sysroot, &job, &["serve-query".into()], tell);
                    let taken = answer.and_then(|json| {
                        let lost = |_| Failure::of_ours("internal", "the answer cannot be read.");
                        take(serde_json::from_str(&json).map_err(lost)?)
                    });
                    match taken {
                        Ok(()) => ticket.flight.tell(Told::Done),
                        Err(failure) => app.fail(&ticket, failure),
                    }
                });
            });
        })
    }

    /// The name of a result: everything that it rests on.
    pub fn result_name(&self, view: &View, settings: &Settings, records: &[Record]) -> String {
        let asked = &view.notebook.parameters;
        let rests_on = json!({
            "format": FORMAT,
            "sysroot": self.sysroot.name(),
            "notebook": view.notebook.digest,
            "parameters": settings.parameters(asked),
            "channels": records.iter().map(|record| (record.digest(), record.stale().is_some())).collect::<Vec<_>>(),
            "hour": settings.has_live_charts(asked).then(|| tubelab::jiff::Timestamp::now().as_second() / 3600),
        });
        format!("{:.32x}", Sha256::digest(rests_on.to_string()))
    }

    /// How long a result is kept.
    pub fn lifetime(records: &[Record]) -> Duration {
        match records.iter().all(Record::is_generated) {
            true => GENERATED,
            false => LIVE,
        }
    }

    /// Runs a view, or joins those who wait for the same run. When it is done, [`Results::get`] knows the result. Without a viewer it
    /// may spend nothing.
    pub fn run(
        self: &Arc<Self>,
        view: &Arc<View>,
        settings: &Settings,
        records: &[Record],
        viewer: Option<&str>,
    ) -> (String, Arc<Flight>) {
        let name = self.result_name(view, settings, records);
        let asked = &view.notebook.parameters;
        let costs_nothing = records.iter().all(Record::is_generated) && !settings.has_live_charts(asked);
        let parameters = settings.parameters(asked).into_iter();
        let run = Run {
            view: Arc::clone(view),
            name: name.clone(),
            environment: parameters
                .map(|(name, value)| (format!("TUBELAB_PARAM_{}", name.to_uppercase()), value))
                .collect(),
            lifetime: Self::lifetime(records),
            viewer: viewer.unwrap_or_default().to_owned(),
            free: viewer.is_none() || costs_nothing,
        };
        let app = Arc::clone(self);
        let flight = self.flights.join(&name, move |ticket| {
            tokio::spawn(app.run_one(run, ticket));
        });
        (name, flight)
    }

    async fn run_one(self: Arc<Self>, run: Run, ticket: Ticket) {
        let Run {
            view,
            name,
            environment,
            lifetime,
            viewer,
            free,
        } = run;
        // It may have come to its end between the look for the result and now.
        let (app, known) = (Arc::clone(&self), (name.clone(), Arc::clone(&view)));
        let look = move || app.results.get(&known.0, &known.1.notebook, lifetime);
        if let Ok(Some((found, _))) = tokio::task::spawn_blocking(look).await {
            for (cell, outputs) in found.outputs().into_iter().enumerate() {
                ticket.flight.tell(Told::Cell { cell, outputs });
            }
            return ticket.flight.tell(Told::Done);
        }
        let slot = match self.queue.enter(|place| ticket.flight.tell(Told::Queued(place))).await {
            Ok(slot) => slot,
            Err(_) => return ticket.flight.tell(Told::Failed(busy())),
        };
        let share = self.share(&viewer, free).await;
        let job = self.job(environment, share.as_ref());
        std::thread::spawn(move || {
            let _slot = slot;
            let cells: Vec<String> = view.notebook.code().into_iter().map(str::to_owned).collect();
            let work = Mutex::new((share, Vec::new()));
            let done = child::run(&self.sysroot, &job, cells, &|told| {
                let mut work = work.lock().unwrap_or_else(PoisonError::into_inner);
                let (share, cells) = &mut *work;
                match told {
                    Told::Cell { .. } => cells.push(told.clone()),
                    Told::Done => {
                        let cells = std::mem::take(cells);
                        self.results.put(&name, &view.notebook, cells, lifetime);
                    }
                    Told::Failed(failure) => return self.fail(&ticket, failure),
                    _ => {}
                }
                tell(&ticket.flight, share, told);
            });
            if let Err(error) = done {
                self.fail(&ticket, failure_of(&error, "internal"));
            }
        });
    }

    fn fail(&self, ticket: &Ticket, failure: Failure) {
        self.metrics.failed(&failure.kind);
        ticket.flight.tell(Told::Failed(failure));
    }

    async fn share(&self, viewer: &str, free: bool) -> Option<Share> {
        match free {
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
    free: bool,
}

/// Tells a flight, and counts what is spent.
fn tell(flight: &Flight, share: &mut Option<Share>, told: Told) {
    if let (Told::Spent(units), Some(share)) = (&told, share) {
        share.spend(*units);
    }
    flight.tell(told);
}

/// An error of the library as a failure.
pub fn failure_of(error: &Error, kind: &str) -> Failure {
    Failure::of_ours(kind, format!("{error:#}"))
}

fn busy() -> Failure {
    Failure::of_ours("busy", "too many views wait already.\nNext: try again in a minute.")
}

/// A number that no other work has.
fn own_number() -> u64 {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    COUNT.fetch_add(1, Ordering::Relaxed)
}
