//! Removal of duplicates that two attempts created because the answer to the first was lost.

use super::call::Body;
use super::models::MODEL;
use super::response::{field, list, pairs};
use super::transfer::Transfer;
use crate::error::Result;
use reqwest::Method;
use serde_json::{Value, json};

/// Removes everything that has the id of this run and does not belong to the run `kept`.
pub(super) async fn remove(transfer: &Transfer<'_>, kept: &str) -> Result<()> {
    let answer = transfer.server.get("runs/get", &[("run_id", kept)]).await?;
    let outputs = answer["run"]["outputs"]["model_outputs"]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default();
    let output = |id: &str| outputs.iter().any(|output| output["model_id"] == id);
    for model in &transfer.run.models {
        for version in &model.versions {
            let versions = transfer.every_version(&version.name, &model.id).await?;
            let keep = versions
                .iter()
                .find(|version| version["run_id"] == kept)
                .map(|version| version["version"].clone());
            for duplicate in versions
                .iter()
                .filter(|version| Some(&version["version"]) != keep.as_ref())
            {
                let body = json!({ "name": version.name, "version": duplicate["version"] });
                transfer.delete("model-versions/delete", &body).await?;
            }
        }
        for duplicate in transfer.models(&model.id).await? {
            let id = field(&duplicate, "model_id")?;
            if !output(&id) {
                transfer
                    .delete(&format!("logged-models/{id}"), &json!({ "model_id": id }))
                    .await?;
            }
        }
    }
    for duplicate in transfer
        .server
        .runs_tagged(&transfer.experiment, &transfer.run.id, "ACTIVE_ONLY")
        .await?
    {
        let id = field(&duplicate, "run_id")?;
        if id != kept {
            transfer.server.post("runs/delete", &json!({ "run_id": id })).await?;
        }
    }
    Ok(())
}

impl Transfer<'_> {
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
