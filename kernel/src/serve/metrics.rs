//! What the server counts and measures, in the text format of Prometheus.

use super::results::Tier;
use crate::platform::process::memory;
use axum::http::StatusCode;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::Registry;
use std::fs;
use std::time::Duration;

type Labels = Vec<(&'static str, String)>;
type Counters = Family<Labels, Counter>;
type Histograms = Family<Labels, Histogram, fn() -> Histogram>;

pub struct Metrics {
    registry: Registry,
    requests: Counters,
    seconds: Histograms,
    views: Histograms,
    errors: Counters,
    cache: Counters,
    gauges: Family<Labels, Gauge>,
    memory: Family<Labels, Gauge>,
    quota: Family<Labels, Gauge>,
}

/// What the server has to do at one moment.
pub struct Load {
    pub running: usize,
    pub waiting: usize,
    pub notebooks: usize,
    pub is_draining: bool,
    pub result_bytes: usize,
}

fn histogram() -> Histogram {
    Histogram::new([0.005, 0.025, 0.1, 0.25, 0.5, 1.0, 2.0, 3.0, 6.0, 15.0, 60.0, 300.0])
}

impl Metrics {
    pub fn new() -> Self {
        let mut registry = Registry::with_prefix("tubelab");
        let requests = Counters::default();
        let seconds = Histograms::new_with_constructor(histogram);
        let views = Histograms::new_with_constructor(histogram);
        let errors = Counters::default();
        let cache = Counters::default();
        let (gauges, memory, quota) = (Family::default(), Family::default(), Family::default());
        registry.register("http_requests", "Answered requests", requests.clone());
        registry.register("http_request_seconds", "Time until an answer began", seconds.clone());
        registry.register("view_seconds", "Time until a view was complete", views.clone());
        registry.register("errors", "Views and questions that failed, by kind", errors.clone());
        registry.register("results", "Views by where their result came from", cache.clone());
        registry.register(
            "work",
            "Processes that run or wait, and notebooks ready to",
            Family::clone(&gauges),
        );
        registry.register(
            "memory_bytes",
            "Memory: of the server, of its processes, of kept results",
            Family::clone(&memory),
        );
        registry.register(
            "quota_left",
            "What is left today of the API's quota",
            Family::clone(&quota),
        );
        Metrics {
            registry,
            requests,
            seconds,
            views,
            errors,
            cache,
            gauges,
            memory,
            quota,
        }
    }

    pub fn answered(&self, route: &str, status: StatusCode, took: Duration) {
        let route = ("route", route.to_owned());
        self.requests
            .get_or_create(&vec![route.clone(), ("status", status.as_u16().to_string())])
            .inc();
        self.seconds.get_or_create(&vec![route]).observe(took.as_secs_f64());
    }

    /// A view that a viewer saw to its end.
    pub fn viewed(&self, view: &str, found: Option<Tier>, took: Duration) {
        let source = match found {
            Some(Tier::Memory) => "memory",
            Some(Tier::Shared) => "redis",
            None => "run",
        };
        self.cache.get_or_create(&vec![("source", source.to_owned())]).inc();
        self.views
            .get_or_create(&vec![("view", view.to_owned())])
            .observe(took.as_secs_f64());
    }

    pub fn failed(&self, kind: &str) {
        self.errors.get_or_create(&vec![("kind", kind.to_owned())]).inc();
    }

    /// The page for Prometheus. It reads files and the quota's counts: to be called where waiting is no harm.
    pub fn text(&self, now: &Load) -> String {
        let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        let whole = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
        let set = |family: &Family<Labels, Gauge>, label: &'static str, name: &str, value: i64| {
            family.get_or_create(&vec![(label, name.to_owned())]).set(value);
        };
        set(&self.gauges, "state", "running", count(now.running));
        set(&self.gauges, "state", "waiting", count(now.waiting));
        set(&self.gauges, "state", "notebooks", count(now.notebooks));
        set(&self.gauges, "state", "draining", i64::from(now.is_draining));
        // A process that has just ended has no memory.
        let resident = |process: &str, line: &str| memory(process, line).map_or(0, whole);
        let views = children().iter().map(|id| resident(id, "RssAnon:")).sum();
        set(&self.memory, "of", "server", resident("self", "VmRSS:"));
        set(&self.memory, "of", "processes", views);
        set(&self.memory, "of", "results", count(now.result_bytes));
        if let Ok(quota) = tubelab::fetch::quota() {
            set(&self.quota, "of", "units", whole(quota.units.left));
            set(&self.quota, "of", "searches", whole(quota.searches.left));
        }
        let mut text = String::new();
        // A string takes everything.
        let _ = encode(&mut text, &self.registry);
        text
    }
}

fn children() -> Vec<String> {
    let threads = fs::read_dir("/proc/self/task").into_iter().flatten().flatten();
    let of_thread = |path: std::path::PathBuf| fs::read_to_string(path.join("children")).unwrap_or_default();
    threads
        .flat_map(|thread| {
            of_thread(thread.path())
                .split_whitespace()
                .map(str::to_owned)
                .collect::<Vec<_>>()
        })
        .collect()
}
