//! The API's error answers.

use super::http::Response;
use serde_json::{Map, Value, json};

/// A request that is refused, with the words of the real API as far as they are known.
#[derive(Clone, Debug)]
pub(super) struct Refusal {
    status: u16,
    message: String,
    domain: &'static str,
    reason: &'static str,
    /// The parameter at fault.
    location: Option<&'static str>,
    canonical: Option<&'static str>,
    details: Option<Box<Value>>,
    retry_after: Option<u64>,
}

impl Refusal {
    pub fn new(status: u16, domain: &'static str, reason: &'static str, message: impl Into<String>) -> Refusal {
        Refusal {
            status,
            message: message.into(),
            domain,
            reason,
            location: None,
            canonical: None,
            details: None,
            retry_after: None,
        }
    }

    fn by(mut self, location: &'static str) -> Refusal {
        self.location = Some(location);
        self
    }

    fn detailed(mut self, canonical: &'static str, details: Value) -> Refusal {
        self.canonical = Some(canonical);
        self.details = Some(Box::new(details));
        self
    }

    pub fn response(&self) -> Response {
        let mut item = Map::new();
        item.insert("message".into(), json!(self.message));
        item.insert("domain".into(), json!(self.domain));
        item.insert("reason".into(), json!(self.reason));
        if let Some(location) = self.location {
            item.insert("location".into(), json!(location));
            item.insert("locationType".into(), json!("parameter"));
        }
        let mut error = Map::new();
        error.insert("code".into(), json!(self.status));
        error.insert("message".into(), json!(self.message));
        error.insert("errors".into(), json!([item]));
        if let Some(canonical) = self.canonical {
            error.insert("status".into(), json!(canonical));
        }
        if let Some(details) = &self.details {
            error.insert("details".into(), Value::clone(details));
        }
        let body = format!("{:#}\n", json!({ "error": error }));
        Response {
            status: self.status,
            content_type: "application/json; charset=UTF-8",
            headers: self
                .retry_after
                .map(|seconds| ("retry-after", seconds.to_string()))
                .into_iter()
                .collect(),
            body: body.into_bytes(),
        }
    }

    pub fn no_key() -> Refusal {
        let message = "Method doesn't allow unregistered callers (callers without established identity). Please use API \
                       Key or other form of API consumer identity to call this API.";
        Refusal::new(403, "global", "forbidden", message).detailed("PERMISSION_DENIED", json!([]))
    }

    pub fn bad_key() -> Refusal {
        let message = "API key not valid. Please pass a valid API key.";
        let details = json!([
            info("API_KEY_INVALID", "googleapis.com", json!({"service": "youtube.googleapis.com"})),
            {"@type": "type.googleapis.com/google.rpc.LocalizedMessage", "locale": "en-US", "message": message},
        ]);
        Refusal::new(400, "global", "badRequest", message).detailed("INVALID_ARGUMENT", details)
    }

    pub fn not_enabled() -> Refusal {
        let message = "YouTube Data API v3 has not been used in project 0 before or it is disabled. Enable it by visiting \
                       https://console.developers.google.com/apis/api/youtube.googleapis.com/overview?project=0 then retry.";
        let metadata = json!({"service": "youtube.googleapis.com", "consumer": "projects/0"});
        let details = json!([info("SERVICE_DISABLED", "googleapis.com", metadata)]);
        Refusal::new(403, "usageLimits", "accessNotConfigured", message).detailed("PERMISSION_DENIED", details)
    }

    pub fn sign_in() -> Refusal {
        let message = "Login Required.";
        let details = json!([info(
            "CREDENTIALS_MISSING",
            "googleapis.com",
            json!({"service": "youtube.googleapis.com"})
        )]);
        let mut refusal = Refusal::new(401, "global", "required", message).detailed("UNAUTHENTICATED", details);
        refusal.location = Some("Authorization");
        refusal
    }

    pub fn quota_exceeded() -> Refusal {
        let message = "The request cannot be completed because you have exceeded your \
                       <a href=\"/youtube/v3/getting-started#quota\">quota</a>.";
        Refusal::new(403, "youtube.quota", "quotaExceeded", message)
    }

    pub fn search_day() -> Refusal {
        rate(
            "Search Queries per day",
            "SearchListPerDayPerProject",
            "1/d/{project}",
            "100",
        )
    }

    pub fn per_minute(retry_after: Option<u64>) -> Refusal {
        let mut refusal = rate(
            "Queries per minute",
            "defaultPerMinutePerProject",
            "1/min/{project}",
            "1800",
        );
        refusal.retry_after = retry_after;
        refusal
    }

    pub fn internal() -> Refusal {
        Refusal::new(500, "youtube", "internalError", "Internal error encountered.").detailed("INTERNAL", json!([]))
    }

    pub fn backend() -> Refusal {
        Refusal::new(503, "global", "backendError", "The service is currently unavailable.")
            .detailed("UNAVAILABLE", json!([]))
    }

    pub fn page_token() -> Refusal {
        let message = "The request specifies an invalid page token.";
        Refusal::new(400, "youtube.parameter", "invalidPageToken", message).by("pageToken")
    }

    pub fn processing_failure() -> Refusal {
        let message = "The API server failed to successfully process the request. While this can be a transient error, it \
                       usually indicates that the request's input is invalid. Check the structure of the <code>commentThread\
                       </code> resource in the request body to ensure that it is valid.";
        Refusal::new(400, "youtube.commentThread", "processingFailure", message).by("videoId")
    }

    pub fn forbidden() -> Refusal {
        let message = "One or more of the requested comment threads cannot be retrieved due to insufficient permissions. The \
                       request might not be properly authorized.";
        Refusal::new(403, "youtube.commentThread", "forbidden", message).by("videoId")
    }

    pub fn no_filter(expected: &str) -> Refusal {
        let message = format!("No filter selected. Expected one of: {expected}");
        Refusal::new(400, "youtube.parameter", "missingRequiredParameter", message).by("parameters.")
    }

    pub fn missing(parameter: &'static str) -> Refusal {
        let message = format!("Required parameter: {parameter}");
        Refusal::new(400, "youtube.parameter", "missingRequiredParameter", message).by(parameter)
    }

    pub fn incompatible(parameters: &[&str]) -> Refusal {
        let message = format!(
            "Incompatible parameters specified in the request: {}",
            parameters.join(", ")
        );
        Refusal::new(400, "youtube.parameter", "incompatibleParameters", message).by("parameters.")
    }

    pub fn invalid_filters() -> Refusal {
        let message = "The request specifies an invalid filter parameter.";
        Refusal::new(400, "youtube.parameter", "invalidFilters", message).by("parameters.")
    }

    pub fn unknown_part(part: &str) -> Refusal {
        Refusal::new(400, "youtube.part", "unknownPart", format!("'{part}'")).by("part")
    }

    pub fn bad_value(parameter: &'static str, value: &str, low: usize, high: usize) -> Refusal {
        let message = format!("Invalid value '{value}'. Values must be within the range: [{low}, {high}]");
        Refusal::new(400, "global", "invalidParameter", message).by(parameter)
    }

    pub fn bad_fields(fields: &str) -> Refusal {
        Refusal::new(
            400,
            "global",
            "invalidParameter",
            format!("Invalid field selection {fields}"),
        )
        .by("fields")
    }

    pub fn no_playlist() -> Refusal {
        let message = "The playlist identified with the request's <code>playlistId</code> parameter cannot be found.";
        Refusal::new(404, "youtube.playlistItem", "playlistNotFound", message).by("playlistId")
    }

    pub fn comments_disabled() -> Refusal {
        let message = "The video identified by the <code><a href=\"/youtube/v3/docs/commentThreads/list#videoId\">videoId\
                       </a></code> parameter has disabled comments.";
        Refusal::new(403, "youtube.commentThread", "commentsDisabled", message).by("videoId")
    }

    pub fn no_video_for_comments() -> Refusal {
        let message = "The video identified by the <code><a href=\"/youtube/v3/docs/commentThreads/list#videoId\">videoId\
                       </a></code> parameter could not be found.";
        Refusal::new(404, "youtube.commentThread", "videoNotFound", message).by("videoId")
    }

    pub fn no_comment() -> Refusal {
        let message = "One or more of the specified comments cannot be found.";
        Refusal::new(404, "youtube.comment", "commentNotFound", message).by("parentId")
    }

    pub fn no_chart(status: u16) -> Refusal {
        let message = "The requested video chart is not supported or is not available.";
        Refusal::new(status, "youtube.video", "videoChartNotFound", message).by("chart")
    }
}

fn rate(metric: &str, limit: &str, unit: &str, value: &str) -> Refusal {
    let message = format!(
        "Quota exceeded for quota metric '{metric}' and limit '{metric}' of service 'youtube.googleapis.com' for consumer \
         'project_number:0'."
    );
    let metadata = json!({
        "service": "youtube.googleapis.com",
        "quota_metric": "youtube.googleapis.com/default",
        "quota_limit": limit,
        "quota_limit_value": value,
        "quota_location": "global",
        "quota_unit": unit,
        "consumer": "projects/0",
    });
    let details = json!([info("RATE_LIMIT_EXCEEDED", "googleapis.com", metadata)]);
    Refusal::new(429, "global", "rateLimitExceeded", message).detailed("RESOURCE_EXHAUSTED", details)
}

fn info(reason: &str, domain: &str, metadata: Value) -> Value {
    json!({"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": reason, "domain": domain, "metadata": metadata})
}
