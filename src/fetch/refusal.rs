//! The meaning of the API's error answers.

use super::quota::{self, Bucket};
use crate::error::{Error, Kind, Reason};
use jiff::Timestamp;
use serde::Deserialize;

/// An error answer.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub error: Error,
    /// Whether the same call may succeed a little later.
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
    domain: String,
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

const CONSOLE: &str = "https://console.cloud.google.com/apis";

/// The meaning of an error answer. The body may be anything: a proxy answers with HTML, or with nothing.
pub(crate) fn read(status: u16, body: &str, bucket: Bucket) -> Refusal {
    let fault = serde_json::from_str::<Body>(body).unwrap_or_default().error;
    let Item { domain, reason } = fault
        .errors
        .into_iter()
        .find(|item| !item.reason.is_empty())
        .unwrap_or_default();
    let detail = |wanted: &str| fault.details.iter().any(|detail| detail.reason.starts_with(wanted));
    let per_day = fault
        .details
        .iter()
        .any(|detail| detail.metadata.quota_limit.contains("PerDay") || detail.metadata.quota_unit.starts_with("1/d/"));
    let said = words(&fault.message);
    let (error, passing) = match (status, reason.as_str()) {
        (_, "quotaExceeded" | "dailyLimitExceeded" | "dailyLimitExceededUnreg") => {
            (quota::nothing_left(bucket, Timestamp::now()), false)
        }
        (429, _) if per_day => (quota::nothing_left(bucket, Timestamp::now()), false),
        (429, _) | (403, "rateLimitExceeded" | "userRateLimitExceeded") => {
            let message = "too many calls to the YouTube Data API in a short time with this key";
            let error = Error::new(Kind::Quota, message).hint("wait a minute, then fetch again");
            (error.because(Reason::TooManyCalls), true)
        }
        (_, "keyInvalid" | "keyExpired") => (bad_key(), false),
        (400, _) if detail("API_KEY_") => (bad_key(), false),
        (403, "accessNotConfigured") => (not_enabled(), false),
        (403, _) if detail("SERVICE_DISABLED") => (not_enabled(), false),
        (400, "invalidPageToken") => {
            let error = Error::new(
                Kind::Network,
                "the YouTube Data API rejected a page token that it returned earlier",
            );
            (error.hint("fetch again").because(Reason::BadPageToken), false)
        }
        (400, "processingFailure") => {
            let message = format!("the YouTube Data API could not process the request{said}");
            let error = Error::new(Kind::Network, message).hint("try again in a few minutes");
            (error.because(Reason::ProcessingFailure), true)
        }
        (401, _) => {
            let error =
                Error::new(Kind::Auth, "the YouTube Data API requires a signed-in user for this").hint(format!(
                    "check that the key is an API key from {CONSOLE}/credentials; private data of a user's account \
                     cannot be read with one"
                ));
            (error.because(Reason::SignInRequired), false)
        }
        (400 | 404, "videoChartNotFound") => {
            let error = Error::new(Kind::NotFound, "YouTube has no chart for this category or region")
                .hint("omit the category, or use Music (10), Film (1) or Gaming (20)");
            (error.because(Reason::NoChart), false)
        }
        (404, _) => {
            let message = format!("the YouTube Data API found nothing for this request{said}");
            let error = Error::new(Kind::NotFound, message)
                .hint("check the name; private and deleted items are reported as not found, too");
            match reason.as_str() {
                "playlistNotFound" => (error.because(Reason::UnknownPlaylist), false),
                _ => (error, false),
            }
        }
        (403, "commentsDisabled") => {
            let error = Error::new(Kind::NotFound, "comments are disabled for this video").hint("omit the video");
            (error.because(Reason::CommentsOff), false)
        }
        (403, _) if detail("API_KEY_") || matches!(reason.as_str(), "ipRefererBlocked" | "refererBlocked") => {
            let error = Error::new(Kind::Auth, format!("the YouTube Data API rejected this key{said}"));
            let hint = format!("check the restrictions of the key at {CONSOLE}/credentials");
            (error.hint(hint), false)
        }
        (403, _) if is_about_item(&domain) => {
            let message = format!("YouTube does not show this to others{said}");
            let error = Error::new(Kind::NotFound, message).hint("omit it: it is private, or for members only");
            (error.because(Reason::Forbidden), false)
        }
        (403, _) => {
            let error = Error::new(Kind::Auth, format!("the YouTube Data API denied access{said}"));
            let hint = format!(
                "private and members-only items cannot be read with a key; if everything is denied, check the proxy, \
                 and the restrictions of the key at {CONSOLE}/credentials"
            );
            (error.hint(hint), false)
        }
        (500 | 502 | 503 | 504, _) => {
            let message = format!("the YouTube Data API had a server error (status {status}){said}");
            let error = Error::new(Kind::Network, message).hint("try again in a few minutes");
            (error.because(Reason::ServerTrouble), true)
        }
        (300..=399, _) => {
            let message = format!("the API address redirects elsewhere (status {status})");
            let hint = "check the API address, and whether the network requires a login";
            (Error::new(Kind::Network, message).hint(hint), false)
        }
        (400, _) => {
            let error = Error::new(Kind::Input, format!("the YouTube Data API rejected the call{said}"));
            (error.hint("check the parameters, then try again"), false)
        }
        _ => {
            let message = format!("the YouTube Data API responded with status {status}{said}");
            let hint = "try again later, and check the proxy if you use one";
            (Error::new(Kind::Network, message).hint(hint), false)
        }
    };
    Refusal { error, passing }
}

/// Whether a refusal of this domain is about one item of YouTube, not about the key or the project.
fn is_about_item(domain: &str) -> bool {
    !matches!(domain, "" | "global" | "usageLimits" | "youtube.quota")
}

/// Whether a failure is that of one item, so that others may well succeed.
pub(crate) fn spares_others(error: &Error) -> bool {
    error.is_not_found() || error.is_processing_failure() || error.is_bad_page_token()
}

fn bad_key() -> Error {
    Error::new(Kind::Auth, "the YouTube Data API rejected this key")
        .hint(format!("copy the key again from {CONSOLE}/credentials"))
        .because(Reason::BadKey)
}

fn not_enabled() -> Error {
    let message = "the YouTube Data API is not enabled for the project of this key";
    let hint = format!("enable “YouTube Data API v3” at {CONSOLE}/library/youtube.googleapis.com, then wait a minute");
    Error::new(Kind::Auth, message)
        .hint(hint)
        .because(Reason::ApiNotEnabled)
}

/// The API's message in brackets, without markup.
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
        use Kind as K;
        use Reason as R;
        let cases = [
            (403, fault("quotaExceeded", ""), K::Quota, Some(R::UnitsUsedUp), false),
            (
                429,
                fault("rateLimitExceeded", day),
                K::Quota,
                Some(R::UnitsUsedUp),
                false,
            ),
            (
                429,
                fault("rateLimitExceeded", minute),
                K::Quota,
                Some(R::TooManyCalls),
                true,
            ),
            (
                400,
                fault("badRequest", r#"{"reason":"API_KEY_INVALID"}"#),
                K::Auth,
                Some(R::BadKey),
                false,
            ),
            (400, fault("keyInvalid", ""), K::Auth, Some(R::BadKey), false),
            (
                403,
                fault("accessNotConfigured", r#"{"reason":"SERVICE_DISABLED"}"#),
                K::Auth,
                Some(R::ApiNotEnabled),
                false,
            ),
            (401, fault("required", ""), K::Auth, Some(R::SignInRequired), false),
            (
                404,
                fault("playlistNotFound", ""),
                K::NotFound,
                Some(R::UnknownPlaylist),
                false,
            ),
            (
                403,
                fault("commentsDisabled", ""),
                K::NotFound,
                Some(R::CommentsOff),
                false,
            ),
            (
                400,
                fault("videoChartNotFound", ""),
                K::NotFound,
                Some(R::NoChart),
                false,
            ),
            (
                404,
                fault("videoChartNotFound", ""),
                K::NotFound,
                Some(R::NoChart),
                false,
            ),
            (400, fault("invalidFilters", ""), K::Input, None, false),
            (
                400,
                fault("invalidPageToken", ""),
                K::Network,
                Some(R::BadPageToken),
                false,
            ),
            (
                500,
                fault("internalError", ""),
                K::Network,
                Some(R::ServerTrouble),
                true,
            ),
            (503, fault("backendError", ""), K::Network, Some(R::ServerTrouble), true),
            (
                502,
                "<html>Bad gateway</html>".into(),
                K::Network,
                Some(R::ServerTrouble),
                true,
            ),
            (407, String::new(), K::Network, None, false),
            (302, String::new(), K::Network, None, false),
            (403, "[1, 2".into(), K::Auth, None, false),
            (403, fault("forbidden", ""), K::NotFound, Some(R::Forbidden), false),
            (
                403,
                fault("forbidden", r#"{"reason":"API_KEY_HTTP_REFERRER_BLOCKED"}"#),
                K::Auth,
                None,
                false,
            ),
            (
                403,
                fault("forbidden", "").replace(r#""domain":"d""#, r#""domain":"global""#),
                K::Auth,
                None,
                false,
            ),
            (
                400,
                fault("processingFailure", ""),
                K::Network,
                Some(R::ProcessingFailure),
                true,
            ),
        ];
        for (status, body, kind, reason, passing) in cases {
            let refusal = read(status, &body, Bucket::Units);
            let error = &refusal.error;
            assert_eq!(
                (error.kind(), error.reason(), refusal.passing),
                (kind, reason, passing),
                "{status} {body}"
            );
            assert!(error.next_step().is_some(), "{status} {body}");
        }
        let searches = read(429, &fault("rateLimitExceeded", day), Bucket::Searches).error;
        assert!(searches.is_quota() && searches.is_searches_used_up(), "{searches}");
        assert!(searches.next_step().unwrap().contains("midnight Pacific"), "{searches}");
    }

    #[test]
    fn markup_in_the_message_is_taken_off() {
        let error = read(404, &fault("playlistNotFound", ""), Bucket::Units).error;
        assert!(error.message().ends_with("“Told so & so”"), "{error}");
    }

    #[test]
    fn the_recorded_refusal_of_a_key_is_understood() {
        if let Some(path) = testkit::shared("real-responses/error_key_invalid.json") {
            let body = std::fs::read_to_string(path).unwrap();
            assert!(read(400, &body, Bucket::Units).error.is_auth());
        }
    }
}
