//! The kinds of failures, and the reasons that the API gives.

use serde::{Deserialize, Serialize};

/// The kinds of failures that a caller may want to distinguish.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Kind {
    /// The input is not valid: a malformed name, an unknown column, a parameter out of range.
    Input,
    /// The API key is missing, malformed, refused, or not allowed to call this API.
    Auth,
    /// The quota of the API is used up.
    Quota,
    /// The channel, video, playlist or file does not exist (or is private).
    NotFound,
    /// The network or the server failed; trying later may help.
    Network,
    /// An answer or a file does not have the expected format.
    Format,
    /// The disk, a directory or a database could not be read or written.
    Storage,
    /// There is too little data for a reliable answer.
    TooLittleData,
    /// The user stopped the work.
    Interrupted,
    /// A bug in this crate.
    Internal,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Kind; 10] = [
        Kind::Input,
        Kind::Auth,
        Kind::Quota,
        Kind::NotFound,
        Kind::Network,
        Kind::Format,
        Kind::Storage,
        Kind::TooLittleData,
        Kind::Interrupted,
        Kind::Internal,
    ];

    /// The name for programs: in logs, in the replies of the kernel and the dashboard, and as serde writes it.
    ///
    /// ```
    /// assert_eq!(tubelab::error::Kind::TooLittleData.code(), "too_little_data");
    /// ```
    pub fn code(self) -> &'static str {
        match self {
            Kind::Input => "input",
            Kind::Auth => "auth",
            Kind::Quota => "quota",
            Kind::NotFound => "not_found",
            Kind::Network => "network",
            Kind::Format => "format",
            Kind::Storage => "storage",
            Kind::TooLittleData => "too_little_data",
            Kind::Interrupted => "interrupted",
            Kind::Internal => "internal",
        }
    }

    /// The kind in words, for people.
    ///
    /// ```
    /// assert_eq!(tubelab::error::Kind::NotFound.name(), "not found");
    /// ```
    pub fn name(self) -> &'static str {
        match self {
            Kind::Input => "input",
            Kind::Auth => "key",
            Kind::Quota => "quota",
            Kind::NotFound => "not found",
            Kind::Network => "network",
            Kind::Format => "format",
            Kind::Storage => "storage",
            Kind::TooLittleData => "too little data",
            Kind::Interrupted => "stopped",
            Kind::Internal => "internal",
        }
    }

    /// When it occurs, in one sentence.
    ///
    /// ```
    /// assert!(tubelab::error::Kind::Quota.meaning().starts_with("The day's quota"));
    /// ```
    pub fn meaning(self) -> &'static str {
        match self {
            Kind::Input => "The input is invalid: a malformed name, an unknown column, a parameter out of range.",
            Kind::Auth => "The API key is missing, malformed, rejected, or not allowed to call this API.",
            Kind::Quota => "The day's quota of the API is used up, or too little is left for this request.",
            Kind::NotFound => "The channel, video, playlist, file or program does not exist, or is private.",
            Kind::Network => "The network or a server failed, possibly for a short time only.",
            Kind::Format => "A response or a file is not in the expected format.",
            Kind::Storage => "The disk, a directory or a database could not be read or written.",
            Kind::TooLittleData => "There is not enough data for a reliable result.",
            Kind::Interrupted => "The user interrupted the work.",
            Kind::Internal => "A bug in tubelab, or a failure of a component that it depends on.",
        }
    }

    /// What to do if the message itself names no next step.
    ///
    /// ```
    /// assert!(tubelab::error::Kind::Interrupted.advice().starts_with("Run the cell again"));
    /// ```
    pub fn advice(self) -> &'static str {
        match self {
            Kind::Input => "Correct the input that the message quotes; nothing was done and no quota was spent.",
            Kind::Auth => {
                "Set YOUTUBE_API_KEY to a key that may call the YouTube Data API v3; fetch(\"demo\") needs none."
            }
            Kind::Quota => {
                "Wait until midnight Pacific time, or work with the stored data: responses already received are not \
                 requested again."
            }
            Kind::NotFound => "Check the spelling; the API reports private and deleted items as not found, too.",
            Kind::Network => {
                "Check the connection and try again: responses already received are stored and not requested again."
            }
            Kind::Format => {
                "Create the file again with this version of tubelab, or open it with the version that wrote it."
            }
            Kind::Storage => "Free some disk space or check that you can write to the directory, then try again.",
            Kind::TooLittleData => "Use a channel with more videos, or a simpler method: a figure instead of a model.",
            Kind::Interrupted => "Run the cell again to continue; finished steps are kept.",
            Kind::Internal => {
                "Run `tubelab doctor`, which checks every component; if it finds nothing, report the message."
            }
        }
    }
}

/// The YouTube Data API's reason for a refusal or failure; more specific than [`Kind`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// The day's quota units are used up, or do not suffice for the request.
    UnitsUsedUp,
    /// The day's searches are used up.
    SearchesUsedUp,
    /// Too many calls in a short time.
    TooManyCalls,
    /// There is no key.
    NoKey,
    /// The API does not know the key.
    BadKey,
    /// The API is not enabled for the project of the key.
    ApiNotEnabled,
    /// Only a signed-in user may do this; a key is not enough.
    SignInRequired,
    /// There is no such playlist.
    UnknownPlaylist,
    /// Comments are disabled for the video.
    CommentsOff,
    /// The API does not show this item to others: it is private, or for members only.
    Forbidden,
    /// The API could not process the request about this item.
    ProcessingFailure,
    /// There is no chart for the category or the region.
    NoChart,
    /// The API rejected a page token that it had returned before.
    BadPageToken,
    /// The API has an internal failure.
    ServerTrouble,
}

#[cfg(test)]
mod tests {
    use super::Kind;

    #[test]
    fn serde_writes_the_code() {
        for kind in Kind::ALL {
            assert_eq!(serde_json::json!(kind), kind.code());
        }
    }
}
