//! Where nobody could confirm how the API behaves: a client must bear both ways.

/// Behaviours of the API that are uncertain.
#[derive(Clone, Debug, PartialEq)]
pub struct Switches {
    /// `videos:batchGetStats` writes durations as `PT12M34S` with `durationMillis`, instead of `754s`.
    pub iso_stats_durations: bool,
    /// `videos:batchGetStats` adds a summary of the ids that failed.
    pub stats_summary: bool,
    /// The status for a category without a chart: 404 or 400.
    pub missing_chart: u16,
    /// Whether an answer that has not changed (304) costs a unit.
    pub unchanged_costs: bool,
    /// The tokens of `playlistItems` tell the position, as those that were recorded do; otherwise they are opaque, as the
    /// documentation has it.
    pub plain_page_tokens: bool,
}

impl Default for Switches {
    fn default() -> Self {
        Switches {
            iso_stats_durations: false,
            stats_summary: false,
            missing_chart: 404,
            unchanged_costs: true,
            plain_page_tokens: false,
        }
    }
}
