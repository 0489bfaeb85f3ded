//! Values in several formats, as the notebook format and the protocol of Jupyter want them.

use serde_json::{Map, Value, json};

/// A value in several formats: JSON formats as JSON, pictures without the line ends around them.
pub fn media(content: impl IntoIterator<Item = (String, String)>) -> Map<String, Value> {
    let mut entries: Vec<(String, String)> = content.into_iter().collect();
    entries.sort();
    let parse = |(mime, text): (String, String)| {
        let is_json = mime == "application/json" || mime.ends_with("+json");
        let value = match is_json.then(|| serde_json::from_str(&text)) {
            Some(Ok(json)) => json,
            Some(Err(_)) | None if mime.starts_with("image/") && mime != "image/svg+xml" => {
                Value::String(text.trim().to_owned())
            }
            _ => Value::String(text),
        };
        (mime, value)
    };
    entries.into_iter().map(parse).collect()
}

/// The metadata of an output: a picture is described by the words beside it, as nbconvert expects.
pub fn described(media: &Map<String, Value>) -> Map<String, Value> {
    match (media.get("image/png"), media.get("text/plain").and_then(Value::as_str)) {
        (Some(_), Some(words)) => Map::from_iter([("image/png".to_owned(), json!({ "alt": words }))]),
        _ => Map::new(),
    }
}
