//! The state of the server.

use super::allowance::Allowance;
use super::auth::Auth;
use super::channels::Channels;
use super::metrics::{Load, Metrics};
use super::options::Options;
use super::queue::Queue;
use super::results::Results;
use super::single_flight::SingleFlight;
use crate::notebook::Notebook;
use crate::sysroot::Sysroot;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

pub struct App {
    pub options: Options,
    pub views: Vec<Arc<View>>,
    pub queue: Queue,
    pub results: Results,
    pub channels: Channels,
    pub allowance: Arc<Allowance>,
    pub metrics: Metrics,
    pub auth: Option<Auth>,
    pub draining: AtomicBool,
    /// Locked while views are prefetched: the views whose prefetch failed, with their channels.
    pub prefetch: tokio::sync::Mutex<BTreeSet<(String, String)>>,
    /// Whether the views that are run at the start are ready.
    pub is_warm: AtomicBool,
    pub(super) sysroot: Sysroot,
    /// Queries do not wait behind views.
    pub(super) queries: Queue,
    pub(super) calls: SingleFlight,
    pub(super) dotenv: Option<PathBuf>,
}

/// A notebook as a view.
pub struct View {
    pub notebook: Notebook,
}

impl App {
    pub fn new(options: Options, secret: Option<&str>, sysroot: Sysroot, notebooks: Vec<Notebook>) -> Self {
        let view = |notebook| Arc::new(View { notebook });
        let workers = options.workers();
        App {
            views: notebooks.into_iter().map(view).collect(),
            queue: Queue::new(workers, options.queue),
            queries: Queue::new(workers, options.queue),
            allowance: Arc::new(Allowance::new(options.allowance, options.global_allowance)),
            auth: secret.map(Auth::new),
            dotenv: dotenv(),
            is_warm: AtomicBool::new(!options.warm),
            options,
            sysroot,
            results: Results::default(),
            channels: Channels::default(),
            metrics: Metrics::new(),
            draining: AtomicBool::new(false),
            prefetch: tokio::sync::Mutex::default(),
            calls: SingleFlight::default(),
        }
    }

    pub fn view(&self, name: &str) -> Option<Arc<View>> {
        self.views.iter().find(|view| view.notebook.name == name).cloned()
    }

    /// The current load.
    pub fn load(&self) -> Load {
        Load {
            running: self.queue.running(),
            waiting: self.queue.waiting(),
            notebooks: self.views.len(),
            is_draining: self.draining.load(Ordering::SeqCst),
            result_bytes: self.results.bytes(),
        }
    }

    /// The parameters that any notebook asks for.
    pub fn asked(&self) -> Vec<String> {
        self.views
            .iter()
            .flat_map(|view| view.notebook.parameters.iter().cloned())
            .collect()
    }
}

/// The file `.env` with the key, if that is where the key is: views run in other directories.
fn dotenv() -> Option<PathBuf> {
    let source = PathBuf::from(tubelab::fetch::settings::key_source().ok()?);
    (source.file_name()? == ".env").then_some(source)
}
