//! Sentiment of English titles with VADER.

use super::frame_summary::FrameSummary;
use super::mood::Mood;
use crate::analyze::rates::engagement_rates;
use crate::analyze::{groups, level};
use crate::display::number::{UNKNOWN, count, full, percent};
use crate::display::report::report;
use crate::display::{Bundle, Show};
use crate::error::Result;
use crate::frame::columns;
use crate::frame::columns::optional;
use crate::frame::shorts;
use crate::platform::interrupt;
use crate::platform::parallel;
use crate::stats;
use crate::text::language::{Evidence, languages};
use polars::prelude::{Column, DataFrame};
use std::collections::BTreeMap;
use std::sync::LazyLock;
use vader_parity::SentimentIntensityAnalyzer;

/// Reading the lexicon takes as long as scoring several hundred titles.
static VADER: LazyLock<SentimentIntensityAnalyzer> = LazyLock::new(SentimentIntensityAnalyzer::new);

/// The result of [`sentiment`]: the scores of all titles, and how many titles could be scored.
///
/// ```
/// use tubelab::prelude::*;
///
/// let sentiment = analyze::sentiment(&clean(&fetch("demo")?)?)?;
/// assert_eq!(sentiment.most_positive(5)?.height(), 5);
/// assert_eq!(sentiment.most_negative(5)?.height(), 5);
/// assert!(sentiment.table().column("compound").is_ok());
/// # Ok::<(), tubelab::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Sentiment {
    pub(crate) table: DataFrame,
    pub(crate) about: FrameSummary,
    pub(crate) rows: Vec<Scored>,
    /// Whether a class has more or fewer views, in words.
    pub(crate) finding: String,
    unscored: BTreeMap<Option<String>, usize>,
    untitled: usize,
}

/// One scored title.
#[derive(Clone, Debug)]
pub(crate) struct Scored {
    pub row: usize,
    pub title: String,
    pub compound: f64,
    pub mood: Mood,
    pub views: Option<f64>,
    pub engagement_rate: Option<f64>,
    /// Views over those of the videos published around the same time.
    pub lift: Option<f64>,
    /// The engagement rate minus that of the videos published around the same time, in percentage points.
    pub rate_beside: Option<f64>,
    pub is_short: Option<bool>,
}

/// Computes VADER's compound score of each text: −1 (most negative) to 1 (most positive), 0 if no word is in the
/// lexicon.
///
/// The text is scored as English, whatever its language. Scores equal
/// `SentimentIntensityAnalyzer().polarity_scores(text)["compound"]` of Python's vaderSentiment 3.3.2. Source: Hutto and
/// Gilbert, "VADER: A Parsimonious Rule-based Model for Sentiment Analysis of Social Media Text", ICWSM 2014.
///
/// # Errors
/// `is_interrupted()`: the user stopped the computation.
///
/// # Examples
/// ```
/// let scores = tubelab::analyze::vader(&["VADER is smart, handsome, and funny.", "Compost"])?;
/// assert_eq!(scores, [0.8316, 0.0]);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn vader<S: AsRef<str> + Sync>(texts: &[S]) -> Result<Vec<f64>> {
    interrupt::begin();
    parallel::map(texts, |text| VADER.polarity_scores(text.as_ref()).compound)
}

/// Computes the sentiment of each English title. Other titles are counted but not scored: VADER's lexicon is English.
///
/// `videos` is a frame that [`clean`](crate::clean::clean()) returns; only `title` is required. The language of a title
/// in Latin script is its `language`; if that is null, the main language of its channel. It is another one only if a
/// detector says so and stop words confirm it. A title in another script is never English.
///
/// [`Sentiment::table`] has one row per row of `videos`, in the same order:
///
/// | column | meaning |
/// |---|---|
/// | `video_id` (if present), `title`, `views`, `is_short` | unchanged |
/// | `engagement_rate` | percent of views |
/// | `lift` | views over those of the videos published around the same time; null if these are unknown or too few |
/// | `engagement_rate_difference` | `engagement_rate` minus that of those videos, in percentage points |
/// | `language` | primary BCP 47 subtag; null if unknown |
/// | `language_from` | how the language is known: stated, detected or channel |
/// | `compound` | VADER's score, −1 to 1; null if the title is missing or not English |
/// | `sentiment` | negative (at most −0.05), positive (at least 0.05) or neutral; null like `compound` |
///
/// Scores are based on single words: "killer recipe" counts as negative.
///
/// # Errors
/// `is_input()`: a required column is missing or of the wrong type. `is_interrupted()`: the user stopped the
/// computation.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let videos = clean(&fetch("demo")?)?;
/// let sentiment = analyze::sentiment(&videos)?;
/// assert!(sentiment.coverage() > 0.9); // the share of titles that are English
/// assert_eq!(sentiment.by_class()?.height(), 3);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn sentiment(videos: &DataFrame) -> Result<Sentiment> {
    interrupt::begin();
    sentiment_step(videos)
}

/// [`sentiment`] as a step of longer work: an interrupt before it stays.
pub(crate) fn sentiment_step(videos: &DataFrame) -> Result<Sentiment> {
    let titles = columns::strings(videos, "title")?;
    let views = optional(videos, "views", columns::numbers)?;
    let rates = engagement_rates(videos)?;
    let shorts = shorts(videos)?;
    let stated = optional(videos, "language", columns::strings)?;
    let channels = optional(videos, "channel_id", columns::strings)?;
    let languages = languages(&titles, &stated, &channels)?;
    let lift = level::beside_if_dated(videos, &level::logs(&views))?;
    let rate_beside = level::beside_if_dated(videos, &rates)?;

    let to_score: Vec<Option<&str>> = titles
        .iter()
        .zip(&languages)
        .map(|(title, language)| {
            let english = language.as_ref().is_some_and(|(language, _)| language == "en");
            title.as_deref().filter(|_| english)
        })
        .collect();
    let compounds = parallel::map(&to_score, |title| {
        title.map(|title| VADER.polarity_scores(title).compound)
    })?;

    let mut rows = Vec::new();
    let mut unscored: BTreeMap<Option<String>, usize> = BTreeMap::new();
    for (row, compound) in compounds.iter().enumerate() {
        let Some(title) = titles.get(row).and_then(Option::as_deref) else {
            continue;
        };
        match compound {
            Some(compound) => rows.push(Scored {
                row,
                title: title.to_owned(),
                compound: *compound,
                mood: Mood::of(*compound),
                views: views.get(row).copied().flatten(),
                engagement_rate: rates.get(row).copied().flatten(),
                lift: lift.get(row).copied().flatten().map(f64::exp),
                rate_beside: rate_beside.get(row).copied().flatten(),
                is_short: shorts.get(row).copied().flatten(),
            }),
            None => {
                let language = languages.get(row).cloned().flatten().map(|(language, _)| language);
                *unscored.entry(language).or_default() += 1;
            }
        }
    }
    let class = |compound: &Option<f64>| {
        let mood = Mood::of((*compound)?);
        Mood::ALL.iter().position(|other| *other == mood)
    };
    let classes: Vec<Option<usize>> = compounds.iter().map(class).collect();
    let names = Mood::ALL.map(|mood| mood.word().to_owned());
    let finding = groups::finding(videos, &classes, &names, "sentiment")?;
    let moods: Vec<Option<&str>> = compounds.iter().map(|c| c.map(|c| Mood::of(c).word())).collect();
    let from = |evidence: &Option<(String, Evidence)>| evidence.as_ref().map(|(_, evidence)| evidence.word());
    let mut columns: Vec<Column> = videos.column("video_id").ok().cloned().into_iter().collect();
    columns.push(videos.column("title")?.clone());
    columns.extend([
        Column::new("views".into(), whole(&views)),
        Column::new("engagement_rate".into(), rates),
        Column::new(
            "lift".into(),
            lift.iter().map(|lift| lift.map(f64::exp)).collect::<Vec<_>>(),
        ),
        Column::new("engagement_rate_difference".into(), rate_beside),
        Column::new("is_short".into(), shorts),
        Column::new(
            "language".into(),
            languages
                .iter()
                .map(|l| l.as_ref().map(|(l, _)| l.as_str()))
                .collect::<Vec<_>>(),
        ),
        Column::new("language_from".into(), languages.iter().map(from).collect::<Vec<_>>()),
        Column::new("compound".into(), compounds),
        Column::new("sentiment".into(), moods),
    ]);
    Ok(Sentiment {
        table: DataFrame::new(videos.height(), columns)?,
        about: FrameSummary::new(videos)?,
        untitled: titles.iter().filter(|title| title.is_none()).count(),
        rows,
        finding,
        unscored,
    })
}

fn whole(values: &[Option<f64>]) -> Vec<Option<i64>> {
    values.iter().map(|value| value.map(|value| value as i64)).collect()
}

impl Sentiment {
    /// One row per video, with the columns listed at [`sentiment`].
    pub fn table(&self) -> &DataFrame {
        &self.table
    }

    /// The share of titles that were scored, 0 to 1; 0 without titles.
    pub fn coverage(&self) -> f64 {
        let titles = self.titles();
        if titles == 0 {
            0.0
        } else {
            self.rows.len() as f64 / titles as f64
        }
    }

    fn titles(&self) -> usize {
        self.rows.len() + self.unscored.values().sum::<usize>()
    }

    /// Three rows, from negative to positive.
    ///
    /// Columns: `sentiment`, `videos`, `share` (percent of the scored titles; null if there are none), `mean_compound`,
    /// and the median views with its 95% bootstrap interval, of long videos (`median_views`, `low_95`,
    /// `high_95`) and of Shorts (`median_views_shorts`, `low_95_shorts`, `high_95_shorts`); null without known views,
    /// intervals also below five videos.
    ///
    /// # Errors
    /// No error is known to occur.
    pub fn by_class(&self) -> Result<DataFrame> {
        let of = |mood: Mood| self.rows.iter().filter(move |row| row.mood == mood);
        let counts = Mood::ALL.map(|mood| of(mood).count());
        let total = self.rows.len();
        let share = counts.map(|n| (total > 0).then(|| n as f64 / total as f64 * 100.0));
        let mean = Mood::ALL.map(|mood| {
            let scores: Vec<f64> = of(mood).map(|row| row.compound).collect();
            (!scores.is_empty()).then(|| scores.iter().sum::<f64>() / scores.len() as f64)
        });
        let mut columns = vec![
            Column::new("sentiment".into(), Mood::ALL.map(Mood::word)),
            Column::new("videos".into(), counts.map(|n| n as i64)),
            Column::new("share".into(), share),
            Column::new("mean_compound".into(), mean),
        ];
        for (short, suffix) in [(false, ""), (true, "_shorts")] {
            let medians = Mood::ALL.map(|mood| {
                let views = of(mood)
                    .filter(|row| row.is_short == Some(short))
                    .filter_map(|row| row.views);
                stats::median(views.collect())
            });
            let name = |part: &str| format!("{part}{suffix}").into();
            columns.extend([
                Column::new(name("median_views"), medians.map(|m| m.value)),
                Column::new(name("low_95"), medians.map(|m| m.low)),
                Column::new(name("high_95"), medians.map(|m| m.high)),
            ]);
        }
        Ok(DataFrame::new(3, columns)?)
    }

    /// The `n` titles with the highest scores, highest first, as rows of the table. Ties keep their order.
    ///
    /// # Errors
    /// No error is known to occur.
    pub fn most_positive(&self, n: usize) -> Result<DataFrame> {
        self.top(n, Mood::Positive, -1.0)
    }

    /// The `n` titles with the lowest scores, lowest first, as rows of the table. Ties keep their order.
    ///
    /// # Errors
    /// No error is known to occur.
    pub fn most_negative(&self, n: usize) -> Result<DataFrame> {
        self.top(n, Mood::Negative, 1.0)
    }

    fn top(&self, n: usize, mood: Mood, sign: f64) -> Result<DataFrame> {
        let mut rows: Vec<&Scored> = self.rows.iter().filter(|row| row.mood == mood).collect();
        rows.sort_by(|a, b| (sign * a.compound).total_cmp(&(sign * b.compound)));
        let rows: Vec<u32> = rows
            .iter()
            .take(n)
            .filter_map(|row| u32::try_from(row.row).ok())
            .collect();
        let rows = polars::prelude::IdxCa::from_vec("row".into(), rows);
        Ok(self.table.take(&rows)?)
    }

    /// A sentence: how many titles were scored, and why others were not.
    pub(crate) fn covered(&self) -> String {
        let titles = self.titles();
        if titles == 0 {
            return "no title to score".to_owned();
        }
        format!(
            "{} ({}), the English ones",
            self.scored(),
            percent(self.coverage() * 100.0)
        )
    }

    /// The same in fewer words.
    pub(crate) fn scored(&self) -> String {
        let scored = full(self.rows.len() as i64);
        format!("{scored} of {} scored", count(self.titles(), "title"))
    }

    fn not_scored(&self) -> String {
        let mut parts: Vec<(usize, String)> = self
            .unscored
            .iter()
            .map(|(language, n)| {
                let language = language.as_deref().unwrap_or("unknown language");
                (*n, format!("{} {language}", full(*n as i64)))
            })
            .collect();
        // The most frequent first; the map's order, the alphabet, settles ties.
        parts.sort_by_key(|(n, _)| std::cmp::Reverse(*n));
        let mut parts: Vec<String> = parts.into_iter().map(|(_, words)| words).collect();
        if self.untitled > 0 {
            parts.push(format!("{} without a title", full(self.untitled as i64)));
        }
        if parts.is_empty() {
            "none".to_owned()
        } else {
            parts.join(", ")
        }
    }
}

crate::display::show::display_as_shown!(Sentiment);

impl Show for Sentiment {
    fn bundle(&self) -> Bundle {
        let mut shares = Vec::new();
        for (mood, label) in Mood::ALL.into_iter().zip(["Negative", "neutral", "positive"]) {
            let n = self.rows.iter().filter(|row| row.mood == mood).count();
            let share = match self.rows.len() {
                0 => UNKNOWN.to_owned(),
                all => percent(n as f64 / all as f64 * 100.0),
            };
            shares.push(format!("{label} {share} ({})", full(n as i64)));
        }
        let sentences = [
            format!("Titles: {}. Not scored: {}.", self.covered(), self.not_scored()),
            format!("{}.", shares.join(", ")),
            self.finding.clone(),
        ];
        report("Sentiment of titles (VADER)", &sentences, &[], &self.about.origin)
    }
}
