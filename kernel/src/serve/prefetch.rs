//! Running the other views of a channel before a viewer opens them.

use super::app::App;
use super::settings::Settings;
use super::stream;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

/// How long to wait until the server is idle.
const MAX_WAIT: Duration = Duration::from_secs(60);

/// The most failures remembered: strangers choose the channels.
const MAX_FAILURES: usize = 1000;

/// Runs the views that a viewer may open next: one at a time, only while no other view runs, and only with more than one worker.
/// They may not spend quota: a view that needs more data fails here, and runs when it is opened. A view that failed here for a
/// channel is not tried for it again.
pub async fn run(app: Arc<App>, settings: Settings) {
    if app.options.workers() < 2 {
        return;
    }
    let Ok(mut failed) = app.prefetch.try_lock() else {
        return;
    };
    for view in &app.views {
        let tried = (view.notebook.name.clone(), settings.channel().to_owned());
        if failed.contains(&tried) {
            continue;
        }
        if !is_quiet(&app).await {
            return;
        }
        let asked = &view.notebook.parameters;
        let mut channels = settings.channels(asked).into_iter();
        if settings.has_live_charts(asked) || !channels.all(|channel| app.channels.get(channel).is_some()) {
            continue;
        }
        // Viewers who open it see the error then.
        if stream::run(&app, view, &settings, None, None).await.result.is_err() {
            if failed.len() == MAX_FAILURES {
                failed.clear();
            }
            failed.insert(tried);
        }
    }
}

/// Waits until no view runs.
async fn is_quiet(app: &App) -> bool {
    let started = Instant::now();
    while app.queue.running() > 0 {
        if started.elapsed() > MAX_WAIT {
            return false;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    !app.draining.load(Ordering::SeqCst)
}
