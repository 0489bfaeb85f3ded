//! The other views of what a viewer looks at, run before they are opened.

use super::app::App;
use super::settings::Settings;
use super::stream;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

/// How long a pause is waited for; a server that has none has no time for this.
const PATIENCE: Duration = Duration::from_secs(60);

/// Runs the views that a viewer of one may open next: one at a time, only while no one's own view runs, and never on the only worker
/// there is. What would ask the API for more than is known already waits until it is wanted.
pub async fn run(app: Arc<App>, settings: Settings, viewer: String) {
    if app.options.workers() < 2 {
        return;
    }
    let Ok(_alone) = app.ahead.try_lock() else { return };
    for view in &app.views {
        let asked = &view.notebook.parameters;
        let mut channels = settings.channels(asked).into_iter();
        if settings.has_live_charts(asked) || !channels.all(|channel| app.channels.get(channel).is_some()) {
            continue;
        }
        if !is_quiet(&app).await {
            return;
        }
        // What fails is told to who asks for it.
        stream::see(&app, view, &settings, &viewer, None).await;
    }
}

/// Waits until no view runs.
async fn is_quiet(app: &App) -> bool {
    let started = Instant::now();
    while app.queue.running() > 0 {
        if started.elapsed() > PATIENCE {
            return false;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    !app.draining.load(Ordering::SeqCst)
}
