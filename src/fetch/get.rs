//! Access to API methods without a function of their own.

use super::resolve::into_error;
use super::settings::Settings;
use super::snapshot::Answer;
use crate::display::{Bundle, Show, facts};
use crate::error::{Context, Error, Kind, Result};

/// Calls any reading method (`GET`) of the YouTube Data API, with the usual key, repetitions and quota counting.
///
/// `endpoint` is the path of the method, such as `"videos"` or `"videos:batchGetStats"`.
///
/// # Errors
/// As [`fetch`](super::fetch()); `is_input()`: the path or a parameter is not valid, or the API rejects the parameters.
///
/// # Examples
/// ```no_run
/// let answer = tubelab::fetch::get("playlists", &[("part", "snippet"), ("channelId", "UC_x5XG1OV2P6uZZ5FSM9Ttw")])?;
/// println!("{}", answer.json()?["items"][0]["snippet"]["title"]);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn get(endpoint: &str, params: &[(&str, &str)]) -> Result<Answer> {
    check(endpoint, params)?;
    get_with(endpoint, params, &Settings::from_environment()?)
}

/// As [`get`], with settings.
///
/// # Errors
/// As [`get`].
///
/// # Examples
/// ```no_run
/// use tubelab::fetch::{self, Settings};
///
/// let settings = Settings::from_environment()?;
/// let answer = fetch::get_with("videos", &[("part", "statistics"), ("id", "dQw4w9WgXcQ")], &settings)?;
/// assert!(answer.json()?["items"].is_array());
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn get_with(endpoint: &str, params: &[(&str, &str)], settings: &Settings) -> Result<Answer> {
    check(endpoint, params)?;
    let params = super::resolve::params(params);
    super::run::run(&format!("calling {endpoint}"), settings, |client| async move {
        let answer = client.call(endpoint, &params).await.map_err(into_error);
        answer.with_context(|| format!("calling {endpoint}"))
    })
}

fn check(endpoint: &str, params: &[(&str, &str)]) -> Result<()> {
    let refuse = |what: String, hint: &str| Err(Error::new(Kind::Input, what).hint(hint));
    let fits = |c: char| c.is_ascii_alphanumeric() || c == ':';
    if endpoint.is_empty() || endpoint.len() > 60 || !endpoint.chars().all(fits) {
        let what = format!(
            "“{}” is not an API method",
            endpoint.chars().take(60).collect::<String>()
        );
        return refuse(
            what,
            "use its path without slashes and parameters, for example \"videos\"",
        );
    }
    for (nth, (name, _)) in params.iter().enumerate() {
        if ["key", "access_token", "oauth_token"].contains(name) {
            let what = format!("the parameter {name} would put a secret into the URL");
            return refuse(what, "omit it: the key is sent in a header");
        }
        if params.iter().take(nth).any(|(earlier, _)| earlier == name) {
            let what = format!("the parameter {name} is given twice");
            return refuse(what, "separate several values with commas");
        }
    }
    Ok(())
}

impl Answer {
    /// The answer as JSON.
    ///
    /// # Errors
    /// `is_format()`: the text is not valid JSON.
    pub fn json(&self) -> Result<serde_json::Value> {
        serde_json::from_str(&self.body)
            .map_err(Error::from)
            .with_context(|| format!("reading the response of {}", self.endpoint))
    }
}

crate::display::show::display_as_shown!(Answer);

impl Show for Answer {
    fn bundle(&self) -> Bundle {
        let params = self.params.iter().map(|(name, value)| format!("{name}={value}"));
        let items = self
            .json()
            .ok()
            .and_then(|json| Some(json.get("items")?.as_array()?.len()));
        let rows = [
            ("parameters", params.collect::<Vec<_>>().join("&")),
            ("items", items.map_or("–".to_owned(), |items| items.to_string())),
            ("came", self.fetched_at.strftime("%Y-%m-%d %H:%M UTC").to_string()),
            (
                "beginning",
                self.body.chars().filter(|c| !c.is_control()).take(500).collect(),
            ),
        ];
        facts(&format!("Response of {}", self.endpoint), &rows)
    }
}
