//! What a viewer takes along: a view as a notebook, and all views as one page.

use super::app::{App, View};
use super::channels::Record;
use super::event::Failure;
use super::guard::Who;
use super::responses::{no_view, refused, told};
use super::settings::Settings;
use super::{query, stream};
use crate::notebook::write::as_jupyter_writes;
use crate::notebook::{Notebook, outputs, parameters};
use crate::report::{self, About};
use axum::Extension;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use serde_json::Value;
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
        Err(error) => return refused(StatusCode::BAD_REQUEST, &query::told(&error)),
    };
    let file = executed(&app, &view, &settings, &caller.viewer).await;
    let text = as_jupyter_writes(file);
    attachment("application/x-ipynb+json", &format!("{name}.ipynb"), text)
}

/// All views of a state, as the page that `tubelab report` makes.
pub async fn report(State(app): State<Arc<App>>, Extension(caller): Who, Query(query): Asked) -> Response {
    let settings = match Settings::read(&query) {
        Ok(settings) => settings,
        Err(error) => return refused(StatusCode::BAD_REQUEST, &query::told(&error)),
    };
    let record = match stream::know(&app, settings.channel(), &caller.viewer, None).await {
        Ok(record) => record,
        Err(failure) => return refused(StatusCode::BAD_GATEWAY, &told(&failure)),
    };
    let mut notebooks = Vec::with_capacity(app.views.len());
    for view in &app.views {
        let file = executed(&app, view, &settings, &caller.viewer).await;
        match Notebook::parse(&view.notebook.name, &file.to_string()) {
            Ok(notebook) => notebooks.push(notebook),
            Err(error) => return refused(StatusCode::INTERNAL_SERVER_ERROR, &query::told(&error)),
        }
    }
    let about = about(&record);
    match tokio::task::spawn_blocking(move || report::html(&notebooks, &about, report::plotly_js())).await {
        Ok(page) => attachment("text/html; charset=utf-8", "report.html", page),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// A view as a file, as far as it came.
async fn executed(app: &Arc<App>, view: &Arc<View>, settings: &Settings, viewer: &str) -> Value {
    let seen = stream::see(app, view, settings, Some(viewer), None).await;
    let outputs = match seen.result {
        Ok((finished, _)) => finished.outputs(),
        Err(failure) => failed(failure),
    };
    let given = settings.changed(&view.notebook.parameters);
    let mut file = view.notebook.executed(&outputs);
    parameters::insert(&mut file, &given);
    file
}

/// The failure as the output of the cell that it stopped, as a kernel writes it.
fn failed(failure: Failure) -> Vec<Vec<Value>> {
    let traceback: Vec<String> = failure.message.lines().map(str::to_owned).collect();
    let error = outputs::error(&failure.kind, &failure.message, &traceback);
    let mut outputs = vec![Vec::new(); failure.cell.unwrap_or(0)];
    outputs.push(failure.outputs.into_iter().chain([error]).collect());
    outputs
}

fn about(record: &Record) -> About {
    let fetched: Option<tubelab::jiff::Timestamp> = record.fetched_at().and_then(|at| at.parse().ok());
    let day = fetched
        .map(|at| at.strftime("%-d %B %Y").to_string())
        .unwrap_or_default();
    let fetched_at = record.fetched_at().unwrap_or_default();
    About {
        channel: record.title().to_owned(),
        summary: format!("Fetched {day} · {} videos", record.videos()),
        is_generated: record.is_generated(),
        renew_by: record
            .oldest()
            .filter(|_| !record.is_generated())
            .and_then(crate::report::renew_by),
        provenance: crate::report::provenance(record.digest(), fetched_at, record.units()),
    }
}

fn attachment(kind: &'static str, name: &str, text: String) -> Response {
    let disposition = format!("attachment; filename=\"{name}\"");
    let headers = [(CONTENT_TYPE, kind.to_owned()), (CONTENT_DISPOSITION, disposition)];
    (headers, text).into_response()
}
