//! Downloads: a view as a notebook, and all views as one page.

use super::app::{App, View};
use super::failure::Failure;
use super::guard::Who;
use super::query::ChannelInfo;
use super::responses::{no_view, refused};
use super::settings::Settings;
use super::stream;
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
        return no_view();
    };
    let settings = match Settings::read(&query) {
        Ok(settings) => settings,
        Err(error) => return refused(StatusCode::BAD_REQUEST, error),
    };
    let file = executed(&app, &view, &settings, &caller.viewer).await;
    let text = as_jupyter_writes(file);
    attachment("application/x-ipynb+json", &format!("{name}.ipynb"), text)
}

/// All views of a state, as the page that `tubelab report` makes.
pub async fn report(State(app): State<Arc<App>>, Extension(caller): Who, Query(query): Asked) -> Response {
    let settings = match Settings::read(&query) {
        Ok(settings) => settings,
        Err(error) => return refused(StatusCode::BAD_REQUEST, error),
    };
    let channel = match stream::channel(&app, settings.channel(), &caller.viewer, None).await {
        Ok(channel) => channel,
        Err(failure) => return refused(StatusCode::BAD_GATEWAY, failure),
    };
    let mut notebooks = Vec::with_capacity(app.views.len());
    for view in &app.views {
        let file = executed(&app, view, &settings, &caller.viewer).await;
        match Notebook::parse(&view.notebook.name, &file.to_string()) {
            Ok(notebook) => notebooks.push(notebook),
            Err(error) => return refused(StatusCode::INTERNAL_SERVER_ERROR, error),
        }
    }
    let about = about(&channel.info);
    match tokio::task::spawn_blocking(move || report::html(&notebooks, &about, report::plotly_js())).await {
        Ok(page) => attachment("text/html; charset=utf-8", "report.html", page),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// A view as a notebook file, up to the cell that failed.
async fn executed(app: &Arc<App>, view: &Arc<View>, settings: &Settings, viewer: &str) -> Value {
    let outcome = stream::run(app, view, settings, Some(viewer), None).await;
    let outputs = match outcome.result {
        Ok((finished, _)) => finished.outputs(),
        Err(failure) => failed(failure),
    };
    let given = settings.changed(&view.notebook.parameters);
    let mut file = view.notebook.executed(&outputs);
    parameters::insert(&mut file, &given);
    file
}

/// The failure as the output of the cell that failed, as a kernel writes it.
fn failed(failure: Failure) -> Vec<Vec<Value>> {
    let text = failure.to_string();
    let traceback: Vec<String> = text.lines().map(str::to_owned).collect();
    let error = outputs::error(failure.code(), &text, &traceback);
    let mut outputs = vec![Vec::new(); failure.cell.unwrap_or(0)];
    outputs.push(failure.outputs.into_iter().chain([error]).collect());
    outputs
}

fn about(info: &ChannelInfo) -> About {
    About {
        channel: info.summary.title.clone(),
        summary: report::summary(info.fetched_at, info.videos),
        is_generated: info.is_generated,
        renew_by: info.oldest.filter(|_| !info.is_generated).and_then(report::renew_by),
        provenance: report::provenance(&info.digest, info.fetched_at, info.units),
    }
}

fn attachment(kind: &'static str, name: &str, text: String) -> Response {
    let disposition = format!("attachment; filename=\"{name}\"");
    let headers = [(CONTENT_TYPE, kind.to_owned()), (CONTENT_DISPOSITION, disposition)];
    (headers, text).into_response()
}
