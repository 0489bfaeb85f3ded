//! What a viewer takes along: a view as a notebook, and all views as one page.

use super::app::{App, View};
use super::channels::Record;
use super::guard::Who;
use super::routes::{no_view, refused, told};
use super::settings::Settings;
use super::told::Failure;
use super::{ask, stream};
use crate::report::{self, About};
use axum::Extension;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use serde_json::{Value, json};
use std::sync::Arc;

type Asked = Query<Vec<(String, String)>>;

/// A view as a notebook, with a cell that sets the parameters and with its outputs.
pub async fn notebook(
    State(app): State<Arc<App>>,
    Extension(caller): Who,
    Path(name): Path<String>,
    Query(query): Asked,
) -> Response {
    let name = name.strip_suffix(".ipynb").unwrap_or(&name);
    let Some(view) = app.view(name) else {
        return refused(StatusCode::NOT_FOUND, &no_view());
    };
    let settings = match Settings::read(&query) {
        Ok(settings) => settings,
        Err(error) => return refused(StatusCode::BAD_REQUEST, &ask::told(&error)),
    };
    let file = executed(&app, &view, &settings, &caller.viewer).await;
    let text = as_jupyter_writes(file);
    attachment("application/x-ipynb+json", &format!("{name}.ipynb"), text)
}

/// All views of a state, as the page that `tubelab report` makes.
pub async fn report(State(app): State<Arc<App>>, Extension(caller): Who, Query(query): Asked) -> Response {
    let settings = match Settings::read(&query) {
        Ok(settings) => settings,
        Err(error) => return refused(StatusCode::BAD_REQUEST, &ask::told(&error)),
    };
    let record = match stream::know(&app, settings.channel(), &caller.viewer, None).await {
        Ok(record) => record,
        Err(failure) => return refused(StatusCode::BAD_GATEWAY, &told(&failure)),
    };
    let Some(plotly) = app.plotly.get().cloned() else {
        let error = json!({ "kind": "starting", "message": "what draws the figures is still being set up", "hint": "try again in a minute" });
        return refused(StatusCode::SERVICE_UNAVAILABLE, &error);
    };
    let mut sources = Vec::with_capacity(app.views.len());
    for view in &app.views {
        let file = executed(&app, view, &settings, &caller.viewer).await;
        sources.push((view.notebook.name.clone(), file.to_string()));
    }
    let about = about(&app, &record);
    let page = tokio::task::spawn_blocking(move || report::html(&sources, &about, &String::from_utf8_lossy(&plotly)));
    match page.await {
        Ok(Ok(page)) => attachment("text/html; charset=utf-8", "report.html", page),
        Ok(Err(error)) => refused(StatusCode::INTERNAL_SERVER_ERROR, &ask::told(&error)),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// With the keys in order and one space for each level.
fn as_jupyter_writes(mut notebook: Value) -> String {
    notebook.sort_all_objects();
    let mut text = Vec::new();
    let format = serde_json::ser::PrettyFormatter::with_indent(b" ");
    // Memory takes everything.
    let _ = notebook.serialize(&mut serde_json::Serializer::with_formatter(&mut text, format));
    text.push(b'\n');
    String::from_utf8(text).unwrap_or_default()
}

/// A view as a file, as far as it came.
async fn executed(app: &Arc<App>, view: &Arc<View>, settings: &Settings, viewer: &str) -> Value {
    let seen = stream::see(app, view, settings, Some(viewer), None).await;
    let outputs = match seen.result {
        Ok((finished, _)) => finished.outputs(),
        Err(failure) => failed(failure),
    };
    let parameters = settings.changed(&view.notebook.parameters);
    view.notebook.file(&outputs, &parameters)
}

/// The failure as the output of the cell that it stopped, as a kernel writes it.
fn failed(failure: Failure) -> Vec<Vec<Value>> {
    let message = failure.message.as_str();
    let error = json!({
        "output_type": "error", "ename": failure.kind, "evalue": message,
        "traceback": message.lines().collect::<Vec<_>>(),
    });
    let mut outputs = vec![Vec::new(); failure.cell.unwrap_or(0)];
    outputs.push(failure.outputs.into_iter().chain([error]).collect());
    outputs
}

fn about(app: &App, record: &Record) -> About {
    let fetched: Option<tubelab::jiff::Timestamp> = record.fetched_at().and_then(|at| at.parse().ok());
    let day = fetched
        .map(|at| at.strftime("%-d %B %Y").to_string())
        .unwrap_or_default();
    let fetched_at = record.fetched_at().unwrap_or_default();
    let mut provenance = crate::demo::provenance(record.digest(), fetched_at, record.units());
    provenance.extend(app.versions.get().into_iter().flatten().cloned());
    About {
        channel: record.title().to_owned(),
        summary: format!("Fetched {day} · {} videos", record.videos()),
        is_generated: record.is_generated(),
        renew_by: record
            .oldest()
            .filter(|_| !record.is_generated())
            .and_then(crate::demo::renew_by),
        provenance,
    }
}

fn attachment(kind: &'static str, name: &str, text: String) -> Response {
    let disposition = format!("attachment; filename=\"{name}\"");
    let headers = [(CONTENT_TYPE, kind.to_owned()), (CONTENT_DISPOSITION, disposition)];
    (headers, text).into_response()
}
