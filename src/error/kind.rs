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
            Kind::Input => {
                "What was given cannot be what was meant: a malformed name, an unknown column, a parameter out of range."
            }
            Kind::Auth => "The API key is missing, malformed, refused, or not allowed to call this API.",
            Kind::Quota => "The day's quota of the API is used up, or does not suffice for what was asked.",
            Kind::NotFound => "The channel, video, playlist, file or program does not exist, or is private.",
            Kind::Network => "The network or a server failed for a reason that may pass.",
            Kind::Format => "An answer or a file is not in the format that was promised.",
            Kind::Storage => "The disk, a directory or a database could not be read or written.",
            Kind::TooLittleData => "There is not enough data for an honest answer.",
            Kind::Interrupted => "The user stopped the work.",
            Kind::Internal => "A fault of tubelab itself, or of a part that it cannot do without.",
        }
    }

    /// What to do if the message itself names no next step.
    ///
    /// ```
    /// assert!(tubelab::error::Kind::Interrupted.advice().starts_with("Run the cell again"));
    /// ```
    pub fn advice(self) -> &'static str {
        match self {
            Kind::Input => "Correct what the message quotes; nothing was done and no quota was spent.",
            Kind::Auth => {
                "Set YOUTUBE_API_KEY to a key that may call the YouTube Data API v3; fetch(\"demo\") needs none."
            }
            Kind::Quota => {
                "Wait until midnight Pacific time, or work with what is stored: nothing that came is asked for again."
            }
            Kind::NotFound => "Check the spelling; private and deleted things look the same to the API.",
            Kind::Network => "Check the connection and try again: what has come is stored, and is not asked for again.",
            Kind::Format => {
                "Make the file anew with this version of tubelab, or open it with the version that wrote it."
            }
            Kind::Storage => "Free some space, or check that the directory is yours to write, and run the same again.",
            Kind::TooLittleData => "Take a channel with more videos, or ask for less: a figure instead of a model.",
            Kind::Interrupted => "Run the cell again to go on; finished steps are kept.",
            Kind::Internal => {
                "Run `tubelab doctor`, which looks at every part; if all is well there, report the message."
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
