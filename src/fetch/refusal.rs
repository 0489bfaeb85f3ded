//! What the API's error answers mean.

use crate::error::{Error, Kind};
use serde::Deserialize;

/// An answer that is not the one asked for.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub error: Error,
    /// The API's own word for the reason (`invalidPageToken`); empty when there is none.
    pub reason: String,
    /// Whether the same call may well succeed a little later.
    pub passing: bool,
}

#[derive(Default, Deserialize)]
struct Body {
    #[serde(default)]
    error: Fault,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Fault {
    message: String,
    errors: Vec<Item>,
    details: Vec<Detail>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Item {
    reason: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Detail {
    reason: String,
    metadata: Metadata,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Metadata {
    quota_limit: String,
    quota_unit: String,
}

const RESET: &str = "it resets at midnight Pacific time (07:00 or 08:00 UTC)";
const CONSOLE: &str = "https://console.cloud.google.com/apis";

/// What an error answer means. The body may be anything: a proxy answers with HTML, or with nothing.
pub(crate) fn read(status: u16, body: &str) -> Refusal {
    let fault = serde_json::from_str::<Body>(body).unwrap_or_default().error;
    let reason = fault
        .errors
        .into_iter()
        .map(|item| item.reason)
        .find(|reason| !reason.is_empty())
        .unwrap_or_default();
    let detail = |wanted: &str| fault.details.iter().any(|detail| detail.reason.starts_with(wanted));
    let per_day = fault
        .details
        .iter()
        .any(|detail| detail.metadata.quota_limit.contains("PerDay") || detail.metadata.quota_unit.starts_with("1/d/"));
    let said = words(&fault.message);
    let (kind, message, hint, passing) = match (status, reason.as_str()) {
        (_, "quotaExceeded" | "dailyLimitExceeded" | "dailyLimitExceededUnreg") => (
            Kind::Quota,
            "the daily quota of the YouTube Data API is used up".to_owned(),
            RESET.to_owned(),
            false,
        ),
        (429, _) if per_day => {
            let message = "today's searches of the YouTube Data API are used up (100 a day)".to_owned();
            (
                Kind::Quota,
                message,
                format!("{RESET}; a handle or a channel id needs no search"),
                false,
            )
        }
        (429, _) | (403, "rateLimitExceeded" | "userRateLimitExceeded") => {
            let message = "the YouTube Data API gets too many calls in a short time with this key".to_owned();
            (Kind::Quota, message, "wait a minute, then fetch again".to_owned(), true)
        }
        (_, "keyInvalid" | "keyExpired") => bad_key(),
        (400, _) if detail("API_KEY_") => bad_key(),
        (403, "accessNotConfigured") => not_enabled(),
        (403, _) if detail("SERVICE_DISABLED") => not_enabled(),
        (400, "invalidPageToken") => {
            let message = "the YouTube Data API no longer knows a page of its own list".to_owned();
            (Kind::Network, message, "fetch again".to_owned(), false)
        }
        (401, _) => {
            let message = "the YouTube Data API wants a signed-in user for this".to_owned();
            (
                Kind::Auth,
                message,
                format!("check that the key is an API key of {CONSOLE}/credentials"),
                false,
            )
        }
        (404, _) => {
            let message = format!("the YouTube Data API does not find what was asked for{said}");
            (
                Kind::NotFound,
                message,
                "check the name; private and deleted things are not found either".to_owned(),
                false,
            )
        }
        (403, "commentsDisabled") => (
            Kind::NotFound,
            "comments are off for this video".to_owned(),
            "leave it out".to_owned(),
            false,
        ),
        (403, _) => {
            let message = format!("the YouTube Data API does not allow this{said}");
            (
                Kind::Auth,
                message,
                format!("check the restrictions of the key at {CONSOLE}/credentials"),
                false,
            )
        }
        (500 | 502 | 503 | 504, _) => {
            let message = format!("the YouTube Data API has trouble of its own (status {status}){said}");
            (Kind::Network, message, "try again in a few minutes".to_owned(), true)
        }
        (300..=399, _) => {
            let message = format!("the address of the API leads elsewhere (status {status})");
            (
                Kind::Network,
                message,
                "check the address of the API, and whether the network asks for a login".to_owned(),
                false,
            )
        }
        (400, _) => {
            let message = format!("the YouTube Data API refuses the call{said}");
            (
                Kind::Internal,
                message,
                "this is a fault of tubelab: please report it with this message".to_owned(),
                false,
            )
        }
        _ => {
            let message = format!("the YouTube Data API answers with status {status}{said}");
            (
                Kind::Network,
                message,
                "try again later, and check the proxy if there is one".to_owned(),
                false,
            )
        }
    };
    Refusal {
        error: Error::new(kind, message).hint(hint),
        reason,
        passing,
    }
}

fn bad_key() -> (Kind, String, String, bool) {
    let message = "the YouTube Data API does not know this key".to_owned();
    (
        Kind::Auth,
        message,
        format!("copy the key again from {CONSOLE}/credentials"),
        false,
    )
}

fn not_enabled() -> (Kind, String, String, bool) {
    let message = "the YouTube Data API is not enabled for the project of this key".to_owned();
    let hint = format!("enable “YouTube Data API v3” at {CONSOLE}/library/youtube.googleapis.com, then wait a minute");
    (Kind::Auth, message, hint, false)
}

/// The API's own words in brackets, without the markup they may hold.
fn words(message: &str) -> String {
    let mut plain = String::new();
    let mut in_tag = false;
    for c in message.chars() {
        match c {
            '<' => in_tag = true,
            '>' if in_tag => in_tag = false,
            _ if in_tag || c.is_control() => {}
            _ => plain.push(c),
        }
    }
    let decoded = html_escape::decode_html_entities(&plain);
    let short: String = decoded.trim().trim_end_matches('.').chars().take(200).collect();
    if short.is_empty() {
        String::new()
    } else {
        format!(": “{short}”")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(reason: &str, details: &str) -> String {
        format!(
            r#"{{"error":{{"code":0,"message":"Told <code>so</code> &amp; so.","errors":[{{"message":"m","domain":"d","reason":"{reason}"}}],"status":"S","details":[{details}]}}}}"#
        )
    }

    #[test]
    fn each_refusal_of_the_documentation_has_its_kind() {
        let day = r#"{"reason":"RATE_LIMIT_EXCEEDED","metadata":{"quota_limit":"defaultSearchListPerDayPerProject","quota_unit":"1/d/{project}"}}"#;
        let minute = r#"{"reason":"RATE_LIMIT_EXCEEDED","metadata":{"quota_limit":"defaultPerMinutePerProject","quota_unit":"1/min/{project}"}}"#;
        let cases = [
            (403, fault("quotaExceeded", ""), Kind::Quota, false),
            (429, fault("rateLimitExceeded", day), Kind::Quota, false),
            (429, fault("rateLimitExceeded", minute), Kind::Quota, true),
            (
                400,
                fault("badRequest", r#"{"reason":"API_KEY_INVALID"}"#),
                Kind::Auth,
                false,
            ),
            (400, fault("keyInvalid", ""), Kind::Auth, false),
            (
                403,
                fault("accessNotConfigured", r#"{"reason":"SERVICE_DISABLED"}"#),
                Kind::Auth,
                false,
            ),
            (401, fault("required", ""), Kind::Auth, false),
            (404, fault("playlistNotFound", ""), Kind::NotFound, false),
            (400, fault("invalidFilters", ""), Kind::Internal, false),
            (400, fault("invalidPageToken", ""), Kind::Network, false),
            (500, fault("internalError", ""), Kind::Network, true),
            (503, fault("backendError", ""), Kind::Network, true),
            (502, "<html>Bad gateway</html>".into(), Kind::Network, true),
            (407, String::new(), Kind::Network, false),
            (302, String::new(), Kind::Network, false),
            (403, "[1, 2".into(), Kind::Auth, false),
        ];
        for (status, body, kind, passing) in cases {
            let refusal = read(status, &body);
            assert_eq!(
                (refusal.error.kind(), refusal.passing),
                (kind, passing),
                "{status} {body}"
            );
            assert!(refusal.error.next_step().is_some(), "{status} {body}");
        }
    }

    #[test]
    fn markup_in_the_message_is_taken_off() {
        let error = read(404, &fault("playlistNotFound", "")).error;
        assert!(error.message().ends_with("“Told so & so”"), "{error}");
    }

    #[test]
    fn the_recorded_refusal_of_a_key_is_understood() {
        let path = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../shared/real-responses/error_key_invalid.json"
        );
        match std::fs::read_to_string(path) {
            Ok(body) => assert!(read(400, &body).error.is_auth()),
            Err(_) => println!("skipped: {path} is missing"),
        }
    }
}
