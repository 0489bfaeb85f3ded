//! What a report says about itself.

use tubelab::error::Result;
use tubelab::fetch::Snapshot;
use tubelab::jiff::{SignedDuration, Timestamp};

/// What the page says about itself.
#[derive(Clone, Debug, Default)]
pub struct About {
    /// Whose report it is; the page's title.
    pub channel: String,
    /// The line under the title: "Fetched 20 November 2026 · 612 videos since 2020".
    pub summary: String,
    /// Whether the data are generated; the page then says so at the top.
    pub is_generated: bool,
    /// Until when YouTube's policies allow the data to be kept.
    pub renew_by: Option<String>,
    /// The origin of the numbers as (name, value): snapshot, quota spent, versions.
    pub provenance: Vec<(String, String)>,
}

impl About {
    /// The report of a snapshot.
    ///
    /// # Errors
    /// *Format* when the snapshot cannot be read.
    pub fn of(snapshot: &Snapshot) -> Result<About> {
        Ok(About {
            channel: snapshot.channel_title()?,
            summary: summary(snapshot.fetched_at(), tubelab::clean::clean(snapshot)?.height()),
            is_generated: snapshot.is_generated(),
            renew_by: (!snapshot.is_generated())
                .then(|| oldest(snapshot))
                .flatten()
                .and_then(renew_by),
            provenance: provenance(&snapshot.digest(), snapshot.fetched_at(), snapshot.units()),
        })
    }
}

/// "Fetched 20 November 2026 · 612 videos".
pub fn summary(fetched_at: Timestamp, videos: usize) -> String {
    format!("Fetched {} · {videos} videos", fetched_at.strftime("%-d %B %Y"))
}

/// The origin of the numbers of a report.
pub fn provenance(digest: &str, fetched_at: Timestamp, units: u64) -> Vec<(String, String)> {
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    vec![
        pair("Snapshot", digest),
        pair("Fetched", &fetched_at.strftime("%-d %B %Y, %H:%M UTC").to_string()),
        pair("Quota spent", &format!("{units} units")),
        pair(
            "Calculated by tubelab, not from YouTube",
            "means, medians, rates, models and their intervals",
        ),
        pair("tubelab", env!("CARGO_PKG_VERSION")),
        pair("Compiler", env!("TUBELAB_RUSTC")),
        pair("plotly.js", super::plotly_js::plotly_js_version()),
    ]
}

fn oldest(snapshot: &Snapshot) -> Option<Timestamp> {
    snapshot.answers().iter().map(|answer| answer.fetched_at).min()
}

/// Until when YouTube allows data to be kept whose oldest part is from `at`.
pub fn renew_by(at: Timestamp) -> Option<String> {
    let last = at.checked_add(SignedDuration::from_hours(30 * 24)).ok()?;
    Some(last.strftime("%-d %B %Y").to_string())
}
