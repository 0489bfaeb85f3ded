//! A model in MLflow's format: files with a description (`MLmodel`) by which Python loads it.

use super::rules;
use crate::error::Result;
use serde_json::{Value, json};

/// A model of a run: an ONNX file with the metadata that `mlflow.pyfunc.load_model` needs.
///
/// ```
/// use tubelab::track::{self, LoggedModel, Run, TrackOptions};
///
/// let onnx = vec![0]; // the bytes of an ONNX file
/// let model = LoggedModel::new("views", onnx, ["minutes"], "ln_views").registered("my-views").alias("champion");
/// let mut run = Run::new("mine", "first");
/// run.model(model);
///
/// let directory = tempfile::tempdir()?;
/// let options = TrackOptions::directory(directory.path());
/// track::log_with(&run, &options)?;
/// assert_eq!(track::models_with(&options)?.height(), 1);
/// # Ok::<(), tubelab::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct LoggedModel {
    pub(super) name: String,
    pub(super) onnx: Vec<u8>,
    pub(super) inputs: Vec<String>,
    pub(super) output: String,
    pub(super) example: Vec<Vec<f64>>,
    pub(super) files: Vec<(String, Vec<u8>)>,
    pub(super) params: Vec<(String, String)>,
    pub(super) registered: Option<String>,
    pub(super) aliases: Vec<String>,
    pub(super) first: Vec<String>,
}

impl LoggedModel {
    /// A model with one table as input: `onnx` takes a tensor of doubles (rows × `inputs`, NaN for unknown values) and
    /// returns one column of doubles, `output`.
    pub fn new<S: Into<String>>(name: &str, onnx: Vec<u8>, inputs: impl IntoIterator<Item = S>, output: &str) -> Self {
        LoggedModel {
            name: name.to_owned(),
            onnx,
            inputs: inputs.into_iter().map(Into::into).collect(),
            output: output.to_owned(),
            example: Vec::new(),
            files: Vec::new(),
            params: Vec::new(),
            registered: None,
            aliases: Vec::new(),
            first: Vec::new(),
        }
    }

    /// Example rows of the input; each as wide as the inputs, NaN for unknown values.
    #[must_use]
    pub fn example(mut self, rows: Vec<Vec<f64>>) -> Self {
        self.example = rows;
        self
    }

    /// Another file next to the model, such as the model in another format.
    #[must_use]
    pub fn file(mut self, path: &str, content: Vec<u8>) -> Self {
        self.files.push((path.to_owned(), content));
        self
    }

    /// A parameter that is shown with the model.
    #[must_use]
    pub fn param(mut self, key: &str, value: impl std::fmt::Display) -> Self {
        self.params.push((key.to_owned(), value.to_string()));
        self
    }

    /// Registers it as the next version of a registered model (`tubelab-views`).
    #[must_use]
    pub fn registered(mut self, name: &str) -> Self {
        self.registered = Some(name.to_owned());
        self
    }

    /// Moves an alias (`champion`) of the registered model to this version.
    #[must_use]
    pub fn alias(mut self, alias: &str) -> Self {
        self.aliases.push(alias.to_owned());
        self
    }

    /// Gives this version an alias if no version of the registered model has it yet.
    #[must_use]
    pub fn alias_where_free(mut self, alias: &str) -> Self {
        self.first.push(alias.to_owned());
        self
    }

    pub(super) fn check(&self) -> Result<()> {
        rules::model_name(&self.name)?;
        rules::keys("model parameter", self.params.iter().map(|(key, _)| key.as_str()))?;
        for (key, value) in &self.params {
            rules::limit(&format!("model parameter `{key}`"), value, rules::PARAM)?;
        }
        if let Some(name) = &self.registered {
            rules::model_name(name)?;
        }
        let mut aliases = self.aliases.iter().chain(&self.first);
        if self.registered.is_none() && aliases.clone().next().is_some() {
            return Err(rules::refused(format!(
                "the model `{}` has an alias but is not registered",
                self.name
            )));
        }
        aliases.try_for_each(|alias| rules::alias(alias))?;
        if self.inputs.is_empty() || self.example.iter().any(|row| row.len() != self.inputs.len()) {
            return Err(rules::refused(format!(
                "the model `{}` has no inputs, or its example has another number of columns",
                self.name
            )));
        }
        let own = self.contents("", "", "");
        for (place, (path, _)) in self.files.iter().enumerate() {
            rules::path(path)?;
            let twice =
                own.iter().any(|(name, _)| name == path) || self.files.iter().take(place).any(|(name, _)| name == path);
            if twice {
                return Err(rules::refused(format!("the model contains the file `{path}` twice")));
            }
        }
        Ok(())
    }

    /// The files that MLflow needs to load it, without those of [`file`](Self::file).
    pub(super) fn contents(&self, model_id: &str, run_id: &str, time: &str) -> Vec<(String, Vec<u8>)> {
        let mut files = vec![
            (
                "MLmodel".to_owned(),
                self.description(model_id, run_id, time).into_bytes(),
            ),
            ("model.onnx".to_owned(), self.onnx.clone()),
            (
                "requirements.txt".to_owned(),
                format!("{}\n", PACKAGES.join("\n")).into_bytes(),
            ),
            (
                "python_env.yaml".to_owned(),
                yaml(&json!({"python": PYTHON, "dependencies": ["-r requirements.txt"]})).into_bytes(),
            ),
            (
                "conda.yaml".to_owned(),
                yaml(&json!({
                    "name": "mlflow-env",
                    "channels": ["conda-forge"],
                    "dependencies": [format!("python={PYTHON}"), "pip", {"pip": PACKAGES}],
                }))
                .into_bytes(),
            ),
        ];
        if !self.example.is_empty() {
            // NaN has no place in JSON; pandas reads null as NaN.
            let data: Vec<Vec<Value>> = (self.example.iter())
                .map(|row| row.iter().map(|value| json!(value)).collect())
                .collect();
            let split = json!({ "columns": self.inputs, "data": data });
            let served = json!({ "dataframe_split": split });
            files.push((EXAMPLE.to_owned(), split.to_string().into_bytes()));
            files.push((SERVED_EXAMPLE.to_owned(), served.to_string().into_bytes()));
        }
        files
    }

    fn description(&self, model_id: &str, run_id: &str, time: &str) -> String {
        let column = |name: &String| json!({"type": "double", "name": name, "required": true});
        let inputs: Vec<Value> = self.inputs.iter().map(column).collect();
        let mut description = json!({
            "artifact_path": format!("models:/{model_id}"),
            "flavors": {
                "onnx": { "code": null, "data": "model.onnx", "onnx_version": ONNX, "providers": ["CPUExecutionProvider"] },
                "python_function": {
                    "data": "model.onnx",
                    "env": { "conda": "conda.yaml", "virtualenv": "python_env.yaml" },
                    "loader_module": "mlflow.onnx",
                    "python_version": PYTHON,
                },
            },
            "mlflow_version": MLFLOW,
            "model_id": model_id,
            "model_size_bytes": self.onnx.len(),
            "model_uuid": model_id,
            "run_id": run_id,
            "signature": {
                // MLflow keeps the lists as text.
                "inputs": Value::from(inputs).to_string(),
                "outputs": json!([column(&self.output)]).to_string(),
                "params": null,
            },
            "utc_time_created": time,
        });
        if !self.example.is_empty() {
            description["saved_input_example_info"] = json!({
                "artifact_path": EXAMPLE,
                "pandas_orient": "split",
                "serving_input_path": SERVED_EXAMPLE,
                "type": "dataframe",
            });
        }
        yaml(&description)
    }
}

const EXAMPLE: &str = "input_example.json";
const SERVED_EXAMPLE: &str = "serving_input_example.json";
/// The version of Python that `mlflow models serve` installs.
const PYTHON: &str = "3.11.0";
const MLFLOW: &str = "3.1.0";
const ONNX: &str = "1.17.0";
const PACKAGES: [&str; 4] = ["mlflow>=3.1", "numpy", "onnxruntime>=1.20", "onnx>=1.17"];

/// Maps and lists in block style; names and scalars as JSON, which is valid YAML.
fn yaml(value: &Value) -> String {
    let mut text = String::new();
    block(value, 0, &mut text);
    text
}

fn block(value: &Value, depth: usize, text: &mut String) {
    let indent = "  ".repeat(depth);
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                text.push_str(&format!("{indent}{key}:"));
                below(value, depth, text);
            }
        }
        Value::Array(list) => {
            for value in list {
                text.push_str(&format!("{indent}-"));
                below(value, depth, text);
            }
        }
        scalar => text.push_str(&format!("{indent}{scalar}\n")),
    }
}

fn below(value: &Value, depth: usize, text: &mut String) {
    match value {
        Value::Object(_) | Value::Array(_) => {
            text.push('\n');
            block(value, depth + 1, text);
        }
        scalar => text.push_str(&format!(" {scalar}\n")),
    }
}
