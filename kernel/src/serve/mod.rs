//! `tubelab serve`: the notebooks as a dashboard in the browser.
//!
//! A view is a notebook whose code is the same for every viewer; only its parameters differ. So its cells are compiled once,
//! when the view is first run. For a viewer the engine runs them in a process of its own, with bounds and with nothing of the
//! server's ([`child`]), once for all who ask for the same ([`single_flight`]). Its events ([`view_event`]) become lines for the page
//! ([`page_events`], [`stream`]), and a view that came to its end is kept ([`results`]).
//!
//! The server itself never calls the API: its queries about channels run in such a process too ([`query`]).

mod allowance;
mod app;
mod assets;
mod auth;
mod bounds;
mod channels;
mod child;
mod download;
mod failure;
mod guard;
mod listen;
mod metrics;
mod options;
mod page_events;
mod picture;
mod prefetch;
mod prefix;
pub mod query;
mod queue;
mod responses;
mod results;
mod routes;
mod settings;
mod single_flight;
mod stream;
mod view_event;
mod work;

pub use options::Options;

use crate::notebook::{self, Notebook};
use crate::sysroot::Sysroot;
use app::{App, View};
use listen::Tls;
use settings::Settings;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;
use tokio::sync::watch;
use tubelab::error::{Error, Kind, Result};

/// Between the signal to end and the last new connection: who distributes requests has seen by then that this instance is
/// not ready.
const DRAIN_DELAY: Duration = Duration::from_secs(2);

/// Serves the dashboard until it is told to end.
///
/// # Errors
/// *Input* for options that would be unsafe or make no sense; others when the library or the notebooks cannot be found.
pub fn run(options: Options) -> Result<()> {
    if options.list_routes {
        print!("{}", routes::list());
        return Ok(());
    }
    let options = options.with_port_in_address();
    let secret = options.secret()?;
    options.check(secret.is_some())?;
    let sysroot = Sysroot::of_this_program()?;
    let cells = sysroot.compiled_cells()?;
    crate::platform::directories::make(&cells)?;
    // The sysroot stays as long as it is used.
    let _held = crate::engine::store::hold(&cells)?;
    let mut notebooks = Vec::new();
    for path in notebook::list(&options.notebooks)? {
        // Here the parameters come from the viewer.
        let notebook = Notebook::read(&path)?.without_parameters();
        if notebook.belongs_in_report() {
            notebooks.push(notebook);
        }
    }
    let app = Arc::new(App::new(options, secret.as_deref(), sysroot, notebooks));
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    let result = runtime.block_on(serve(app));
    // What still runs belongs to viewers who are gone.
    runtime.shutdown_background();
    result
}

async fn serve(app: Arc<App>) -> Result<()> {
    let listener = listen::bind(app.options.address).await?;
    let address = listener.local_addr()?;
    let (closing, mut closed) = watch::channel(false);
    let closed = async move {
        let _ = closed.wait_for(|closed| *closed).await;
    };
    let base = app.options.base_path.clone();
    let routes = prefix::below(&base, routes::router(Arc::clone(&app)));
    let idle = Duration::from_secs(app.options.idle);
    let mut serving = match (&app.options.certificate, &app.options.key) {
        (Some(certificate), Some(key)) => {
            let listener = Tls::new(listener, certificate, key)?;
            tokio::spawn(listen::serve(listener, routes, idle, closed))
        }
        _ => tokio::spawn(listen::serve(listener, routes, idle, closed)),
    };
    let scheme = if app.options.certificate.is_some() {
        "https"
    } else {
        "http"
    };
    println!("The dashboard is at {scheme}://{address}{base}/ (Ctrl+C ends it).");
    // Known before the first viewer asks.
    for channel in tubelab::fetch::GENERATED {
        app.query_channel(channel, "", false);
    }
    if app.options.warm {
        tokio::spawn(warm_up(Arc::clone(&app)));
    }
    tokio::select! {
        result = crate::platform::signals::terminated() => result?,
        ended = &mut serving => return over(ended),
    }
    app.draining.store(true, Ordering::SeqCst);
    println!("Shutting down: running requests may finish.");
    tokio::time::sleep(DRAIN_DELAY.min(Duration::from_secs(app.options.grace))).await;
    let _ = closing.send(true);
    match tokio::time::timeout(Duration::from_secs(app.options.grace), serving).await {
        Ok(ended) => over(ended),
        Err(_) => {
            eprintln!(
                "Some requests did not finish within {} s and were cancelled.",
                app.options.grace
            );
            Ok(())
        }
    }
}

fn over(ended: std::result::Result<(), tokio::task::JoinError>) -> Result<()> {
    ended.map_err(|_| Error::new(Kind::Internal, "the server stopped unexpectedly"))
}

/// Runs the views that a viewer without wishes sees, so many at once as run anyway. Viewers who open a view that failed see the error then.
async fn warm_up(app: Arc<App>) {
    let view = |view: &Arc<View>| {
        let (app, view) = (Arc::clone(&app), Arc::clone(view));
        tokio::spawn(async move { stream::run(&app, &view, &Settings::default(), None, None).await })
    };
    for running in app.views.iter().map(view).collect::<Vec<_>>() {
        let _ = running.await;
    }
    app.is_warm.store(true, Ordering::SeqCst);
}
