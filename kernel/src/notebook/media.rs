//! Values in several formats, as the notebook format and the protocol of Jupyter want them.

use serde_json::{Map, Value, json};
use tubelab::control::METADATA;

/// A value as the notebook format has it: its formats, and the metadata of the output.
pub struct Shown {
    pub data: Map<String, Value>,
    pub metadata: Map<String, Value>,
}

impl Shown {
    /// JSON formats become JSON, pictures lose the line ends around them. A picture is described by the words beside it, as
    /// nbconvert expects.
    pub fn of(content: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut entries: Vec<(String, String)> = content.into_iter().collect();
        entries.sort();
        let parse = |(mime, text): (String, String)| {
            let is_json = mime == METADATA || mime == "application/json" || mime.ends_with("+json");
            let value = match is_json.then(|| serde_json::from_str(&text)) {
                Some(Ok(json)) => json,
                Some(Err(_)) | None if mime.starts_with("image/") && mime != "image/svg+xml" => {
                    Value::String(text.trim().to_owned())
                }
                _ => Value::String(text),
            };
            (mime, value)
        };
        let mut data: Map<String, Value> = entries.into_iter().map(parse).collect();
        let mut metadata = Map::new();
        if let (Some(_), Some(words)) = (data.get("image/png"), data.get("text/plain").and_then(Value::as_str)) {
            metadata.insert("image/png".to_owned(), json!({ "alt": words }));
        }
        metadata.extend(data.shift_remove(METADATA).map(|about| (METADATA.to_owned(), about)));
        Shown { data, metadata }
    }
}
