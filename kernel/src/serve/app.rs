//! The server's parts.

use super::allowance::Allowance;
use super::channels::Channels;
use super::compile::Programs;
use super::door::Door;
use super::flight::Flights;
use super::metrics::Metrics;
use super::options::Options;
use super::queue::Queue;
use super::results::Results;
use super::told::Failure;
use super::work::failure_of;
use crate::notebook::Notebook;
use crate::toolkit::Toolkit;
use axum::body::Bytes;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};
use tokio::sync::watch;

pub struct App {
    pub options: Options,
    pub views: Vec<Arc<View>>,
    pub queue: Queue,
    pub results: Results,
    pub channels: Channels,
    pub allowance: Arc<Allowance>,
    pub metrics: Metrics,
    pub door: Option<Door>,
    pub draining: AtomicBool,
    /// Held by who runs views that no one has asked for yet: those that failed, and for which channel.
    pub ahead: tokio::sync::Mutex<BTreeSet<(String, String)>>,
    /// Whether the views that were to be there at the start are.
    pub is_warm: AtomicBool,
    /// plotly.js, once it is there.
    pub plotly: OnceLock<Bytes>,
    /// The versions of what a report is made with.
    pub versions: OnceLock<Vec<(String, String)>>,
    pub(super) toolkit: Toolkit,
    /// Questions do not wait behind views.
    pub(super) asks: Queue,
    pub(super) flights: Flights,
    pub(super) dotenv: Option<PathBuf>,
}

/// A notebook and its program.
pub struct View {
    pub notebook: Notebook,
    built: watch::Sender<Option<std::result::Result<PathBuf, Failure>>>,
}

impl View {
    /// The program, as soon as it is compiled.
    pub async fn program(&self) -> std::result::Result<PathBuf, Failure> {
        let mut built = self.built.subscribe();
        match built.wait_for(Option::is_some).await.map(|built| built.clone()) {
            Ok(Some(built)) => built,
            _ => Err(Failure::of_ours("internal", "the notebook was not compiled.")),
        }
    }
}

impl App {
    pub fn new(options: Options, secret: Option<&str>, toolkit: Toolkit, notebooks: Vec<Notebook>) -> Self {
        let view = |notebook| {
            Arc::new(View {
                notebook,
                built: watch::Sender::new(None),
            })
        };
        let workers = options.workers();
        App {
            views: notebooks.into_iter().map(view).collect(),
            queue: Queue::new(workers, options.queue),
            asks: Queue::new(workers, options.queue),
            allowance: Arc::new(Allowance::new(options.allowance, options.global_allowance)),
            door: secret.map(Door::new),
            dotenv: dotenv(),
            is_warm: AtomicBool::new(!options.warm),
            options,
            toolkit,
            results: Results::default(),
            channels: Channels::default(),
            metrics: Metrics::new(),
            draining: AtomicBool::new(false),
            ahead: tokio::sync::Mutex::default(),
            plotly: OnceLock::new(),
            versions: OnceLock::new(),
            flights: Flights::default(),
        }
    }

    /// Compiles every notebook, so many at once as views run. To be called on a thread of its own.
    pub fn compile(&self, programs: &Programs) {
        let next = AtomicUsize::new(0);
        std::thread::scope(|scope| {
            for _ in 0..self.options.workers().min(self.views.len()) {
                scope.spawn(|| {
                    while let Some(view) = self.views.get(next.fetch_add(1, Ordering::SeqCst)) {
                        let built = programs.of(&view.notebook);
                        view.built
                            .send_replace(Some(built.map_err(|error| failure_of(&error, "compile"))));
                    }
                });
            }
        });
    }

    pub fn view(&self, name: &str) -> Option<Arc<View>> {
        self.views.iter().find(|view| view.notebook.name == name).cloned()
    }

    pub fn ready_views(&self) -> usize {
        self.views.iter().filter(|view| view.built.borrow().is_some()).count()
    }

    /// The parameters that any notebook asks for.
    pub fn asked(&self) -> Vec<String> {
        self.views
            .iter()
            .flat_map(|view| view.notebook.parameters.iter().cloned())
            .collect()
    }
}

/// The file `.env` that holds the key, if that is where it is found: views run in folders of their own.
fn dotenv() -> Option<PathBuf> {
    let source = PathBuf::from(tubelab::fetch::settings::key_source().ok()?);
    (source.file_name()? == ".env").then_some(source)
}
