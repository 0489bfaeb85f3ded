//! Reading from the server: runs, one run, versions, files.

use super::Server;
use super::models::MODEL;
use super::response::{field, list, number, pairs, part, proxied};
use super::transfer::RUN;
use crate::error::{Error, Kind, Result};
use crate::track::listing::{Entry, Line, Source, Version};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Runs per page: MLflow's maximum is too much for a slow connection.
const PAGE: usize = 200;

pub(crate) async fn lines(server: &Server) -> Result<Vec<Line>> {
    let experiments = experiments(server).await?;
    let ids: Vec<&String> = experiments.keys().collect();
    let body = json!({ "experiment_ids": ids, "order_by": ["attributes.start_time DESC"], "max_results": PAGE });
    let runs = match ids.is_empty() {
        true => Vec::new(),
        false => pages(server, "runs/search", body, "/runs").await?,
    };
    Ok(runs.iter().map(|run| line(run, &experiments)).collect())
}

fn line(run: &Value, experiments: &BTreeMap<String, String>) -> Line {
    let (info, data) = (&run["info"], &run["data"]);
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let tag = |wanted: &str| pairs(&data["tags"]).find_map(|(key, value)| (key == wanted).then(|| text(value)));
    let mut params: Vec<_> = pairs(&data["params"])
        .map(|(key, value)| (key.to_owned(), text(value)))
        .collect();
    let known = |(key, value): (&str, &Value)| Some((key.to_owned(), number(value)?));
    let mut metrics: Vec<_> = pairs(&data["metrics"]).filter_map(known).collect();
    params.sort();
    metrics.sort_by(|a, b| a.0.cmp(&b.0));
    Line {
        id: text(&info["run_id"]),
        name: text(&info["run_name"]),
        experiment: info["experiment_id"]
            .as_str()
            .and_then(|id| experiments.get(id))
            .cloned()
            .unwrap_or_default(),
        status: text(&info["status"]),
        start: info["start_time"].as_i64(),
        parent: tag("mlflow.parentRunId"),
        here: tag(RUN),
        params,
        metrics,
    }
}

async fn experiments(server: &Server) -> Result<BTreeMap<String, String>> {
    let all = pages(
        server,
        "experiments/search",
        json!({ "max_results": 1000 }),
        "/experiments",
    )
    .await?;
    let named = all.iter().filter_map(|experiment| {
        Some((
            experiment["experiment_id"].as_str()?.to_owned(),
            experiment["name"].as_str()?.to_owned(),
        ))
    });
    Ok(named.collect())
}

/// All rows of a paginated list.
async fn pages(server: &Server, path: &str, mut body: Value, pointer: &str) -> Result<Vec<Value>> {
    let mut rows = Vec::new();
    loop {
        crate::platform::interrupt::check()?;
        let mut answer = server.post(path, &body).await?;
        rows.extend(list(&mut answer, pointer));
        match answer["next_page_token"].as_str().filter(|token| !token.is_empty()) {
            Some(token) => body["page_token"] = json!(token),
            None => return Ok(rows),
        }
    }
}

/// A run by its id on the server, or by its id in the local file.
async fn run(server: &Server, id: &str) -> Result<Option<Value>> {
    match server.get("runs/get", &[("run_id", id)]).await {
        Ok(mut answer) => return Ok(Some(part(&mut answer, "/run"))),
        Err(trouble) if trouble.error.is_not_found() => {}
        // An id of another form is refused, and is no run's.
        Err(trouble) if trouble.code == "INVALID_PARAMETER_VALUE" => return Ok(None),
        Err(trouble) => return Err(trouble.error),
    }
    let experiments = experiments(server).await?;
    let ids: Vec<&String> = experiments.keys().collect();
    let body = json!({ "experiment_ids": ids, "filter": format!("tags.`{RUN}` = '{id}'") });
    let mut answer = server.post("runs/search", &body).await?;
    Ok(list(&mut answer, "/runs").into_iter().next())
}

pub(crate) async fn entries(server: &Server, id: &str) -> Result<Vec<Entry>> {
    let Some(run) = run(server, id).await? else {
        return Ok(Vec::new());
    };
    let (info, data) = (&run["info"], &run["data"]);
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let mut entries: Vec<Entry> = vec![
        ("run", "name".into(), text(&info["run_name"]), None),
        ("run", "status".into(), text(&info["status"]), None),
        ("run", "artifacts".into(), text(&info["artifact_uri"]), None),
    ];
    for (kind, place) in [("param", "params"), ("metric", "metrics"), ("tag", "tags")] {
        let mut rows: Vec<Entry> = pairs(&data[place])
            .map(|(key, value)| match kind {
                "metric" => (kind, key.to_owned(), None, number(value)),
                _ => (kind, key.to_owned(), text(value), None),
            })
            .collect();
        rows.sort_by(|a, b| a.1.cmp(&b.1));
        entries.extend(rows);
    }
    for input in run["inputs"]["dataset_inputs"].as_array().into_iter().flatten() {
        let data = &input["dataset"];
        entries.push((
            "dataset",
            text(&data["name"]).unwrap_or_default(),
            text(&data["digest"]),
            None,
        ));
    }
    for output in run["outputs"]["model_outputs"].as_array().into_iter().flatten() {
        let id = text(&output["model_id"]).unwrap_or_default();
        let mut answer = server.get(&format!("logged-models/{id}"), &[]).await?;
        let info = part(&mut answer, "/model/info");
        entries.push(("model", text(&info["name"]).unwrap_or_default(), Some(id), None));
    }
    Ok(entries)
}

pub(crate) async fn versions(server: &Server) -> Result<Vec<Version>> {
    let mut aliases: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    for model in get_pages(server, "registered-models/search", "/registered_models").await? {
        let name = model["name"].as_str().unwrap_or_default();
        for alias in model["aliases"].as_array().into_iter().flatten() {
            if let (Some(alias), Some(version)) = (alias["alias"].as_str(), alias["version"].as_str()) {
                aliases
                    .entry((name.to_owned(), version.to_owned()))
                    .or_default()
                    .push(alias.to_owned());
            }
        }
    }
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let versions = get_pages(server, "model-versions/search", "/model_versions").await?;
    let mut versions: Vec<Version> = versions
        .iter()
        .filter_map(|version| {
            let (name, number) = (text(&version["name"])?, text(&version["version"])?);
            let mut own = aliases.remove(&(name.clone(), number.clone())).unwrap_or_default();
            own.sort();
            Some(Version {
                name,
                version: number.parse().ok()?,
                aliases: own,
                run: text(&version["run_id"]).filter(|run| !run.is_empty()),
                source: text(&version["source"]),
                created: version["creation_timestamp"].as_i64(),
            })
        })
        .collect();
    versions.sort_by(|a, b| (&a.name, a.version).cmp(&(&b.name, b.version)));
    Ok(versions)
}

async fn get_pages(server: &Server, path: &str, pointer: &str) -> Result<Vec<Value>> {
    let mut rows = Vec::new();
    let mut page = String::new();
    loop {
        crate::platform::interrupt::check()?;
        let query = [("max_results", "1000"), ("page_token", page.as_str())];
        let query = query.get(..if page.is_empty() { 1 } else { 2 }).unwrap_or_default();
        let mut answer = server.get(path, query).await?;
        rows.extend(list(&mut answer, pointer));
        page = answer["next_page_token"].as_str().unwrap_or_default().to_owned();
        if page.is_empty() {
            return Ok(rows);
        }
    }
}

/// The logged model (`m-…`) behind a version or an alias.
pub(crate) async fn model_source(server: &Server, name: &str, which: &Source) -> Result<String> {
    let answer = match which {
        Source::Alias(alias) => {
            server
                .get("registered-models/alias", &[("name", name), ("alias", alias)])
                .await
        }
        Source::Version(version) => {
            server
                .get(
                    "model-versions/get",
                    &[("name", name), ("version", &version.to_string())],
                )
                .await
        }
    };
    let mut answer = answer.map_err(|trouble| match trouble.code.as_str() {
        "INVALID_PARAMETER_VALUE" => Error::new(Kind::NotFound, "the version does not exist"),
        _ => trouble.error,
    })?;
    field(&part(&mut answer, "/model_version"), "source")
}

/// A file of a run or of a logged model (`m-…`).
pub(crate) async fn artifact(server: &Server, owner: &str, path: &str) -> Result<Vec<u8>> {
    let uri = if owner.starts_with("m-") {
        let mut answer = server.get(&format!("logged-models/{owner}"), &[]).await?;
        field(&part(&mut answer, "/model/info"), "artifact_uri")?
    } else {
        let run = run(server, owner).await?;
        let run = run.ok_or_else(|| Error::new(Kind::NotFound, "the run does not exist"))?;
        field(&run["info"], "artifact_uri")?
    };
    let content = server.get_file(&format!("{}/{path}", proxied(&uri)?)).await;
    content.map_err(|trouble| match trouble.error.kind() {
        // MLflow answers a missing file in several ways.
        Kind::Network | Kind::Input | Kind::NotFound if !trouble.passing || trouble.code == "INTERNAL_ERROR" => {
            Error::new(Kind::NotFound, "it contains no such file")
        }
        _ => trouble.error,
    })
}

/// Moves an alias; returns the id that the version's model has in the file it came from.
pub(crate) async fn set_alias(server: &Server, name: &str, alias: &str, version: i64) -> Result<Option<String>> {
    let version = version.to_string();
    let body = json!({ "name": name, "alias": alias, "version": version });
    server.post("registered-models/alias", &body).await?;
    let answer = server
        .get("model-versions/get", &[("name", name), ("version", &version)])
        .await?;
    let tags = &answer["model_version"]["tags"];
    Ok(pairs(tags).find_map(|(key, value)| (key == MODEL).then(|| value.as_str().map(str::to_owned))?))
}
