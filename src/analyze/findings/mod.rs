//! What the data of a channel say, in a few sentences: the first page of a report.

mod candidates;
mod equal_age;
mod finding;
mod periods;
mod recent;
mod shift;
mod trend;

pub use finding::Finding;
pub use recent::{recent, recent_with};

use super::text::frame_summary::FrameSummary;
use crate::clean;
use crate::display::number::count;
use crate::display::reader::{self, Sentence};
use crate::display::report::report;
use crate::display::{Bundle, Cards, Role, Show};
use crate::error::Result;
use crate::fetch::Snapshot;
use crate::frame;
use polars::prelude::DataFrame;

/// Findings on a first page.
const MOST: usize = 5;

/// The result of [`findings()`].
#[derive(Clone, Debug)]
pub struct Findings {
    /// Up to five findings, the best supported first.
    pub findings: Vec<Finding>,
    /// What changed between the last two observations of the channel; `None` if it was observed once.
    pub since: Option<String>,
    /// Three rows, the last 7, 28 and 90 days before the fetch; none if the channel has not published for half a year.
    ///
    /// | column | meaning |
    /// |---|---|
    /// | `period` | "last 28 days" |
    /// | `uploads`, `uploads_before` | finished uploads in the period, and in the period of the same length before it |
    /// | `views_per_video`, `…_low`, `…_high` | median views at equal age of the videos published in it, with its 95% interval; null below five |
    /// | `views_per_video_before` | the same for the period before; null below five |
    /// | `times_before`, `…_low`, `…_high` | how many times the views of a video before, with its 95% interval (Hodges and Lehmann, on logs); null below five on either side |
    pub periods: DataFrame,
    /// Views per video over time, by month, quarter or year of publication: `from` (time), `n`, and `median_views` at
    /// equal age with its 95% interval `…_low`, `…_high` (null below five videos).
    pub trend: DataFrame,
    /// How young videos are compared with older ones, in a sentence.
    pub equal_age: String,
    pub(crate) step: &'static str,
    /// The periods as key figures.
    recent: Cards,
    /// When the newest figures were fetched, in microseconds since 1970.
    pub(crate) fetched: Option<i64>,
    pub(crate) about: FrameSummary,
    source: String,
}

/// Says what the data of a channel support: up to five findings, ranked by evidence and not by size.
///
/// The verdicts are those of [`uploads`](super::uploads()), [`durations`](super::durations()),
/// [`keyword_lift`](super::keyword_lift) and [`engagement`](super::engagement()), so a report says the same everywhere.
/// Two years are compared at equal age: a young video is not a weak one. With fewer videos there are fewer findings, and
/// a sentence says what more would need.
///
/// `videos` is what [`clean`](crate::clean::clean()) returns for `channel`, or a part of it; `time_zone` an IANA name.
///
/// # Errors
/// `is_input()`: an unknown time zone, or a required column that is missing or of the wrong type. `is_format()`: an answer
/// in the snapshot does not have the documented form.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let channel = fetch("demo")?;
/// let findings = analyze::findings(&channel, &clean(&channel)?, "Europe/Berlin")?;
/// assert!((1..=5).contains(&findings.findings.len()));
/// assert_eq!(findings.periods.height(), 3);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn findings(channel: &Snapshot, videos: &DataFrame, time_zone: &str) -> Result<Findings> {
    let observations = clean::growth(channel)?;
    let ages = equal_age::EqualAge::of(videos, Some(&observations))?;
    let mut found = candidates::all(videos, &ages, time_zone)?;
    found.sort_by(|a, b| b.evidence.total_cmp(&a.evidence));
    found.truncate(MOST);
    let (trend, step) = trend::trend(&ages)?;
    let observed = super::growth(&observations)?;
    let periods = periods::periods(videos, &ages)?;
    Ok(Findings {
        findings: found,
        since: periods::since(&observed)?,
        recent: recent::cards(videos, &ages, &periods)?,
        periods,
        trend,
        step,
        fetched: ages.fetched,
        equal_age: ages.sentence,
        about: FrameSummary::new(videos)?,
        source: frame::source(videos)?,
    })
}

impl Findings {
    fn sentences(&self) -> Vec<Sentence> {
        let found = self.findings.iter().map(|finding| Sentence {
            text: finding.text.clone(),
            view: finding.view,
            figure: finding.figure,
        });
        found.chain(self.since.clone().map(Sentence::from)).collect()
    }

    fn title(&self) -> String {
        match self.about.channels.as_slice() {
            [name] => format!("What the data say · {name}"),
            names => format!("What the data say · {}", count(names.len(), "channel")),
        }
    }
}

crate::display::show::display_as_shown!(Findings);

impl Show for Findings {
    fn bundle(&self) -> Bundle {
        let sentences = self.sentences();
        let texts: Vec<String> = sentences.iter().map(|sentence| sentence.text.clone()).collect();
        let caption = "The last 7, 28 and 90 days against the period before";
        let tables: &[(&str, &DataFrame)] = match self.periods.height() {
            0 => &[],
            _ => &[(caption, &self.periods)],
        };
        let source = format!("{} · {}", self.equal_age.trim_end_matches('.'), self.source);
        // Readers get the periods as key figures.
        let bundle = report(&self.title(), &texts, tables, &source)
            .instead(reader::MIME, reader::report(&self.title(), &sentences, &[], ""))
            .role(Role::Headline);
        match self.recent.cards.is_empty() {
            true => bundle,
            false => self.recent.above(bundle),
        }
    }
}
