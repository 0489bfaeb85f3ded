//! What two attempts have made twice because the answer of the first was lost: one is kept.

use super::call::Body;
use super::models::MODEL;
use super::send::{Way, field, list, pairs};
use crate::error::Result;
use reqwest::Method;
use serde_json::{Value, json};

/// Removes everything that carries an id of this run and does not belong to the run `kept`.
pub(super) async fn remove(way: &Way<'_>, kept: &str) -> Result<()> {
    let answer = way.server.get("runs/get", &[("run_id", kept)]).await?;
    let outputs = answer["run"]["outputs"]["model_outputs"]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default();
    let output = |id: &str| outputs.iter().any(|output| output["model_id"] == id);
    for model in &way.run.models {
        for version in &model.versions {
            let versions = way.every_version(&version.name, &model.id).await?;
            let keep = versions
                .iter()
                .find(|version| version["run_id"] == kept)
                .map(|version| version["version"].clone());
            for double in versions
                .iter()
                .filter(|version| Some(&version["version"]) != keep.as_ref())
            {
                let body = json!({ "name": version.name, "version": double["version"] });
                way.delete("model-versions/delete", &body).await?;
            }
        }
        for double in way.models(&model.id).await? {
            let id = field(&double, "model_id")?;
            if !output(&id) {
                way.delete(&format!("logged-models/{id}"), &json!({ "model_id": id }))
                    .await?;
            }
        }
    }
    for double in way
        .server
        .runs_tagged(&way.experiment, &way.run.id, "ACTIVE_ONLY")
        .await?
    {
        let id = field(&double, "run_id")?;
        if id != kept {
            way.server.post("runs/delete", &json!({ "run_id": id })).await?;
        }
    }
    Ok(())
}

impl Way<'_> {
    async fn delete(&self, path: &str, body: &Value) -> Result<()> {
        match self.server.ask(Method::DELETE, path, &[], Body::Json(body)).await {
            // The first attempt has done it.
            Err(trouble) if !trouble.error.is_not_found() => Err(trouble.error),
            _ => Ok(()),
        }
    }

    async fn every_version(&self, name: &str, model: &str) -> Result<Vec<Value>> {
        let mut versions = Vec::new();
        let filter = format!("name='{name}'");
        let mut page = String::new();
        loop {
            let query = [("filter", filter.as_str()), ("page_token", page.as_str())];
            let query = query.get(..if page.is_empty() { 1 } else { 2 }).unwrap_or_default();
            let mut answer = self.server.get("model-versions/search", query).await?;
            versions.extend(list(&mut answer, "/model_versions"));
            page = answer["next_page_token"].as_str().unwrap_or_default().to_owned();
            if page.is_empty() {
                break;
            }
        }
        versions.retain(|version| pairs(&version["tags"]).any(|(key, value)| key == MODEL && value == model));
        versions.sort_by_key(|version| {
            version["version"]
                .as_str()
                .and_then(|number| number.parse::<i64>().ok())
        });
        Ok(versions)
    }
}
