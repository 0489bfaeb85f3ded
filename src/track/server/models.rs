//! The models of a run, and their versions in the registry.

use super::response::{field, list, pairs, part};
use super::transfer::Transfer;
use crate::error::Result;
use crate::track::stored::{StoredModel, StoredVersion};
use reqwest::Method;
use serde_json::{Value, json};

/// The tag by which a model or a version is known on the server.
pub(super) const MODEL: &str = "tubelab.model_id";

pub(super) async fn send(transfer: &Transfer<'_>, model: &StoredModel, run: &str) -> Result<()> {
    let find = async || Ok(transfer.models(&model.id).await?.into_iter().next());
    let make = async || {
        let params: Vec<Value> = (model.params.iter())
            .map(|(key, value)| json!({ "key": key, "value": value }))
            .collect();
        let body = json!({
            "experiment_id": transfer.experiment,
            "name": model.name,
            "source_run_id": run,
            "params": params,
            "tags": [{ "key": MODEL, "value": model.id }],
        });
        let mut answer = transfer.server.post_once("logged-models", &body).await?;
        Ok(part(&mut answer, "/model/info"))
    };
    let info = transfer.made(!transfer.uncertain.get(), find, make).await?;
    let id = field(&info, "model_id")?;
    let directory = super::response::proxied(info["artifact_uri"].as_str().unwrap_or_default())?;
    for (path, file) in &model.files {
        let mut content = std::fs::read(file)?;
        if path == "MLmodel" {
            // On the server it goes by the ids that it has there.
            let text = String::from_utf8_lossy(&content).replace(&model.id, &id);
            content = text.replace(&transfer.run.id, run).into_bytes();
        }
        transfer
            .server
            .put_file(&format!("{directory}/{path}"), &content)
            .await?;
    }
    output(transfer, run, &id, model.step).await?;
    let ready = json!({ "model_id": id, "status": "LOGGED_MODEL_READY" });
    let path = format!("logged-models/{id}");
    transfer
        .server
        .ask(Method::PATCH, &path, &[], super::call::Body::Json(&ready))
        .await?;
    for wanted in &model.versions {
        version(transfer, model, wanted, run, &id).await?;
    }
    Ok(())
}

/// Registers the model as output of the run; MLflow rejects a second registration.
async fn output(transfer: &Transfer<'_>, run: &str, model: &str, step: i64) -> Result<()> {
    let is_stored = async || -> Result<bool> {
        let answer = transfer.server.get("runs/get", &[("run_id", run)]).await?;
        let outputs = answer["run"]["outputs"]["model_outputs"]
            .as_array()
            .map(Vec::as_slice)
            .unwrap_or_default()
            .to_vec();
        Ok(outputs.iter().any(|output| output["model_id"] == model))
    };
    if transfer.uncertain.get() && is_stored().await? {
        return Ok(());
    }
    let body = json!({ "run_id": run, "models": [{ "model_id": model, "step": step }] });
    match transfer.server.post("runs/outputs", &body).await {
        Ok(_) => Ok(()),
        Err(_) if is_stored().await? => Ok(()),
        Err(trouble) => Err(trouble.error),
    }
}

async fn version(
    transfer: &Transfer<'_>,
    model: &StoredModel,
    wanted: &StoredVersion,
    run: &str,
    id: &str,
) -> Result<()> {
    match transfer
        .server
        .post("registered-models/create", &json!({ "name": wanted.name }))
        .await
    {
        Err(trouble) if trouble.code != "RESOURCE_ALREADY_EXISTS" => return Err(trouble.error),
        _ => {}
    }
    let find = async || {
        Ok(transfer
            .versions(&wanted.name, run, &model.id)
            .await?
            .into_iter()
            .next())
    };
    let make = async || {
        let body = json!({
            "name": wanted.name,
            "source": format!("models:/{id}"),
            "model_id": id,
            "run_id": run,
            "tags": [{ "key": MODEL, "value": model.id }],
        });
        let mut answer = transfer.server.post_once("model-versions/create", &body).await?;
        Ok(part(&mut answer, "/model_version"))
    };
    let made = transfer.made(!transfer.uncertain.get(), find, make).await?;
    set_aliases(transfer, wanted, run, &field(&made, "version")?).await
}

/// Aliases that were moved after the run was sent.
pub(super) async fn aliases(transfer: &Transfer<'_>, run: &str) -> Result<()> {
    for model in &transfer.run.models {
        for wanted in model.versions.iter().filter(|version| !version.aliases.is_empty()) {
            // A version that someone deleted stays deleted.
            if let Some(version) = transfer.versions(&wanted.name, run, &model.id).await?.first() {
                set_aliases(transfer, wanted, run, &field(version, "version")?).await?;
            }
        }
    }
    Ok(())
}

async fn set_aliases(transfer: &Transfer<'_>, wanted: &StoredVersion, run: &str, version: &str) -> Result<()> {
    for alias in &wanted.aliases {
        if transfer.may_take(wanted, alias, run, version).await? {
            let body = json!({ "name": wanted.name, "alias": alias, "version": version });
            transfer.server.post("registered-models/alias", &body).await?;
        }
    }
    Ok(())
}

impl Transfer<'_> {
    pub(super) async fn models(&self, id: &str) -> Result<Vec<Value>> {
        let body = json!({
            "experiment_ids": [self.experiment],
            "filter": format!("tags.`{MODEL}` = '{}'", id.replace('\'', "")),
        });
        let mut answer = self.server.post("logged-models/search", &body).await?;
        let models = list(&mut answer, "/models");
        Ok(models.into_iter().map(|mut model| part(&mut model, "/info")).collect())
    }

    pub(super) async fn versions(&self, name: &str, run: &str, id: &str) -> Result<Vec<Value>> {
        let filter = format!("name='{name}' and run_id='{run}'");
        let mut answer = self.server.get("model-versions/search", &[("filter", &filter)]).await?;
        let versions = list(&mut answer, "/model_versions");
        let ours = |version: &Value| pairs(&version["tags"]).any(|(key, value)| key == MODEL && value == id);
        let mut versions: Vec<Value> = versions.into_iter().filter(ours).collect();
        versions.sort_by_key(|version| {
            version["version"]
                .as_str()
                .and_then(|number| number.parse::<i64>().ok())
        });
        Ok(versions)
    }

    /// Among the versions of this file, the file decides which one has an alias; a version from elsewhere loses it only
    /// to a newer run.
    async fn may_take(&self, wanted: &StoredVersion, alias: &str, run: &str, version: &str) -> Result<bool> {
        let query = [("name", wanted.name.as_str()), ("alias", alias)];
        let answer = match self.server.get("registered-models/alias", &query).await {
            Err(trouble)
                if matches!(
                    trouble.code.as_str(),
                    "RESOURCE_DOES_NOT_EXIST" | "INVALID_PARAMETER_VALUE"
                ) =>
            {
                return Ok(true);
            }
            answer => answer?,
        };
        let holder = &answer["model_version"];
        if holder["version"] == version {
            return Ok(false);
        }
        let ours = |id: &str| wanted.siblings.iter().any(|sibling| sibling == id);
        if pairs(&holder["tags"]).any(|(key, value)| key == MODEL && value.as_str().is_some_and(ours)) {
            return Ok(true);
        }
        let their_run = holder["run_id"].as_str().unwrap_or_default();
        if their_run.is_empty() || their_run == run {
            return Ok(true);
        }
        match self.server.get("runs/get", &[("run_id", their_run)]).await {
            Ok(answer) => Ok(answer["run"]["info"]["start_time"]
                .as_i64()
                .is_none_or(|start| start <= self.run.start)),
            Err(trouble) if trouble.error.is_not_found() => Ok(true),
            Err(trouble) => Err(trouble.error),
        }
    }
}
