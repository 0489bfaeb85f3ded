//! Faults that a test asks for.

use super::http::{Delivery, Request, Response};
use super::refusal::Refusal;
use std::sync::Arc;
use std::time::Duration;

/// What goes wrong with a call.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// A status with an empty body, as proxies answer.
    Status(u16),
    /// A status with a page of HTML, as proxies and hotel networks answer.
    Html(u16),
    /// 500 `internalError`.
    InternalError,
    /// 503 `backendError`.
    BackendError,
    /// Status 200, and JSON that stops in the middle. The length in the head is that of what is sent.
    Truncated,
    /// Fewer bytes than the head promises, then the end of the connection.
    Broken,
    /// The connection is reset before an answer.
    Reset,
    /// No answer for so long, then the end of the connection.
    Hang(Duration),
    /// The right answer, after a while.
    Slow(Duration),
    /// 403 `quotaExceeded`: the day's units are used up.
    QuotaExceeded,
    /// 429 with a limit per day: the day's searches are used up.
    SearchDayUsedUp,
    /// 429 with a limit per minute.
    PerMinute {
        /// Seconds in the header `Retry-After`.
        retry_after: Option<u64>,
    },
    /// 400 `invalidPageToken`, as it is seen at random in the middle of a listing.
    InvalidPageToken,
    /// 400 with `API_KEY_INVALID`.
    KeyInvalid,
    /// 403 `accessNotConfigured` with `SERVICE_DISABLED`.
    ServiceDisabled,
    /// 401 `required`.
    SignInRequired,
    /// 400 `processingFailure`, which single videos and comments answer with.
    ProcessingFailure,
    /// 403 `forbidden`, as the comments of a members-only video answer.
    Forbidden,
    /// 404 `playlistNotFound`, also in the middle of a playlist.
    PlaylistNotFound,
    /// 404 `videoNotFound`.
    VideoNotFound,
    /// 403 `commentsDisabled`.
    CommentsDisabled,
}

impl Fault {
    /// The refusal, where it is one that the API makes before it charges anything: nothing is left, or there is no
    /// project to charge.
    pub(super) fn uncharged(&self) -> Option<Refusal> {
        match self {
            Fault::QuotaExceeded => Some(Refusal::quota_exceeded()),
            Fault::SearchDayUsedUp => Some(Refusal::search_day()),
            Fault::KeyInvalid => Some(Refusal::bad_key()),
            Fault::ServiceDisabled => Some(Refusal::not_enabled()),
            _ => None,
        }
    }

    /// What is sent instead of `answer`, and how.
    pub(super) fn on(&self, answer: Response) -> (Response, Delivery) {
        match self {
            Fault::Status(status) => (plain(*status, ""), Delivery::Whole),
            Fault::Html(status) => (
                plain(*status, "<!DOCTYPE html><html><body>Please log in</body></html>"),
                Delivery::Whole,
            ),
            Fault::InternalError => (Refusal::internal().response(), Delivery::Whole),
            Fault::BackendError => (Refusal::backend().response(), Delivery::Whole),
            Fault::Truncated => {
                let half = answer.body.len() / 2;
                (
                    Response {
                        body: answer.body[..half].to_vec(),
                        ..answer
                    },
                    Delivery::Whole,
                )
            }
            Fault::Broken => (answer, Delivery::Broken),
            Fault::Reset => (answer, Delivery::Reset),
            Fault::Hang(time) => (answer, Delivery::Hang(*time)),
            Fault::Slow(time) => {
                std::thread::sleep(*time);
                (answer, Delivery::Whole)
            }
            Fault::PerMinute { retry_after } => (Refusal::per_minute(*retry_after).response(), Delivery::Whole),
            Fault::InvalidPageToken => (Refusal::page_token().response(), Delivery::Whole),
            Fault::SignInRequired => (Refusal::sign_in().response(), Delivery::Whole),
            Fault::ProcessingFailure => (Refusal::processing_failure().response(), Delivery::Whole),
            Fault::Forbidden => (Refusal::forbidden().response(), Delivery::Whole),
            Fault::PlaylistNotFound => (Refusal::no_playlist().response(), Delivery::Whole),
            Fault::VideoNotFound => (Refusal::no_video_for_comments().response(), Delivery::Whole),
            Fault::CommentsDisabled => (Refusal::comments_disabled().response(), Delivery::Whole),
            // Already refused.
            Fault::QuotaExceeded | Fault::SearchDayUsedUp | Fault::KeyInvalid | Fault::ServiceDisabled => {
                (answer, Delivery::Whole)
            }
        }
    }
}

/// Which requests a fault is for.
pub(super) type Only = Arc<dyn Fn(&Request) -> bool + Send + Sync>;

/// An entry of the script of faults.
#[derive(Clone)]
pub(super) struct Planned {
    pub endpoint: String,
    /// Other requests of the endpoint pass, and are not counted.
    pub only: Only,
    /// Calls that are answered before.
    pub after: usize,
    pub times: usize,
    pub fault: Fault,
}

/// Takes the fault for the next call of `endpoint` off the script.
pub(super) fn next(script: &mut Vec<Planned>, endpoint: &str, request: &Request) -> Option<Fault> {
    let mut found = None;
    for planned in script
        .iter_mut()
        .filter(|planned| planned.endpoint == "*" || planned.endpoint == endpoint)
        .filter(|planned| (planned.only)(request))
    {
        if planned.after > 0 {
            planned.after -= 1;
        } else if found.is_none() && planned.times > 0 {
            planned.times -= 1;
            found = Some(planned.fault.clone());
        }
    }
    script.retain(|planned| planned.times > 0);
    found
}

fn plain(status: u16, body: &str) -> Response {
    Response {
        status,
        content_type: "text/html; charset=UTF-8",
        headers: Vec::new(),
        body: body.as_bytes().to_vec(),
    }
}
