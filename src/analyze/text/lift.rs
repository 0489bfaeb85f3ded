//! Views of videos with a word in the title compared with videos without it.

use super::frame_summary::FrameSummary;
use super::lift_options::LiftOptions;
use super::tfidf_options::TfidfOptions;
use super::titles::Titles;
use super::words::{counted, holders};
use crate::display::number::{count, decimal, full};
use crate::display::report::report;
use crate::display::{Bundle, Show};
use crate::error::Result;
use crate::frame::columns;
use crate::frame::columns::optional;
use crate::frame::shorts;
use crate::platform::interrupt;
use crate::platform::parallel;
use crate::stats::metrics::median;
use crate::stats::welch::{Difference, Group, adjusted, welch};
use polars::prelude::{Column, DataFrame};

/// Words named in a finding.
const NAMED: usize = 6;

/// The result of [`keyword_lift`]: which words of titles go with more or fewer views.
///
/// ```
/// use tubelab::prelude::*;
///
/// let lift = analyze::keyword_lift(&clean(&fetch("demo")?)?)?;
/// let clear = lift.table()?.lazy().filter(col("p_adjusted").lt(lit(0.05))).collect()?;
/// assert!(clear.height() < lift.table()?.height());
/// # Ok::<(), tubelab::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct KeywordLift {
    pub(crate) words: Vec<WordLift>,
    pub(crate) videos: usize,
    pub(crate) left_out: usize,
    /// Videos left out because their format is unknown.
    pub(crate) unknown_format: usize,
    /// Which words were left out, if nearly all titles share some.
    pub(crate) shared: Option<String>,
    pub(crate) about: FrameSummary,
    options: LiftOptions,
}

/// One word among the videos of one format.
#[derive(Clone, Debug)]
pub(crate) struct WordLift {
    pub word: String,
    pub short: bool,
    pub with: usize,
    pub without: usize,
    pub mean_with: f64,
    pub mean_without: f64,
    difference: Difference,
    pub adjusted_p: Option<f64>,
}

/// A video that is compared.
#[derive(Clone, Copy)]
struct Video {
    short: bool,
    published: Option<i64>,
    log: f64,
}

impl WordLift {
    /// Views with the word over views without it.
    pub fn lift(&self) -> f64 {
        self.difference.value.exp()
    }

    pub fn interval(&self) -> Option<(f64, f64)> {
        let (low, high) = self.difference.interval?;
        Some((low.exp(), high.exp())).filter(|(low, high)| low.is_finite() && high.is_finite())
    }

    pub fn p(&self) -> Option<f64> {
        self.difference.p
    }

    pub fn is_clear(&self) -> bool {
        self.adjusted_p.is_some_and(|p| p < 0.05)
    }
}

/// Compares the views of videos with a word in the title with those of videos without it, for every word.
///
/// The lift is a ratio of geometric means of 1 + views: 1.5 means half as many again, 0.5 means half. Its 95% interval
/// is that of a difference of means of ln(1 + views) by Welch's t test. Each video is measured against the level of the
/// channel at its time, the median ln(1 + views) of the ten videos of its format before it and the ten after it, so
/// that growth of the channel is not attributed to words of recent titles; without `published_at` no level is
/// subtracted. The p values are adjusted for the number of words (Benjamini and Hochberg), the intervals are not.
/// Videos and Shorts are compared separately. A lift is an association: the word need not be its cause.
///
/// `videos` is a frame that [`clean`](crate::clean::clean()) returns; `title` and `views` are required. Videos with
/// unknown views or format (`is_short` null), and those fetched within a week of their publication, are left out. So are
/// words that nearly all titles begin or end with, see [`words`](super::words()).
///
/// # Errors
/// `is_input()`: a required column is missing or of the wrong type. `is_interrupted()`: the user stopped the
/// computation.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let lift = analyze::keyword_lift(&clean(&fetch("demo")?)?)?;
/// let table = lift.table()?;
/// assert!(table.height() > 10);
/// assert!(table.column("low_95").is_ok() && table.column("p_adjusted").is_ok());
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn keyword_lift(videos: &DataFrame) -> Result<KeywordLift> {
    keyword_lift_with(videos, &LiftOptions::new())
}

/// As [`keyword_lift`], with options.
///
/// # Errors
/// As [`keyword_lift`]; `is_input()`: an option is out of range.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
/// use tubelab::analyze::LiftOptions;
///
/// let videos = clean(&fetch("demo")?)?;
/// let phrases = analyze::keyword_lift_with(&videos, &LiftOptions::new().longest(2))?;
/// assert!(phrases.table()?.height() > analyze::keyword_lift(&videos)?.table()?.height());
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn keyword_lift_with(videos: &DataFrame, options: &LiftOptions) -> Result<KeywordLift> {
    options.check()?;
    interrupt::begin();
    let titles = Titles::of(videos)?;
    let views = titles.pick(&columns::numbers(videos, "views")?);
    let published = titles.pick(&optional(videos, "published_at", columns::times)?);
    let fetched = titles.pick(&optional(videos, "fetched_at", columns::times)?);
    let shorts = titles.pick(&shorts(videos)?);
    let youngest = i64::from(options.min_age_days) * 86_400_000_000;
    let compared: Vec<Option<Video>> = (0..titles.rows.len())
        .map(|at| {
            let views = views.get(at).copied().flatten().filter(|views| *views >= 0.0)?;
            let published = published.get(at).copied().flatten();
            let age = fetched.get(at).copied().flatten().zip(published);
            let young = age.is_some_and(|(fetched, published)| fetched.saturating_sub(published) < youngest);
            let short = shorts.get(at).copied().flatten()?;
            (!young).then(|| Video {
                short,
                published,
                log: views.ln_1p(),
            })
        })
        .collect();
    let levels = levels(&compared, options.neighbours);

    let terms = TfidfOptions::new()
        .stop_words(titles.stop_words())
        .ngrams(1, options.longest)
        .min_titles(options.min_videos);
    let mut words = Vec::new();
    if let Some((tfidf, rows)) = counted(&titles, &terms)? {
        let terms: Vec<(&String, Vec<usize>)> = tfidf.terms().iter().zip(holders(&rows)).collect();
        for short in [false, true] {
            let of_format = |at: usize| compared.get(at).copied().flatten().filter(|video| video.short == short);
            let above = |at: usize| Some(of_format(at)?.log - levels.get(at)?);
            let all = Group::of((0..compared.len()).filter_map(above));
            let all_logs = Group::of((0..compared.len()).filter_map(|at| Some(of_format(at)?.log)));
            let found = parallel::map(&terms, |(word, holders)| {
                let with = Group::of(holders.iter().filter_map(|at| above(*at)));
                let with_logs = Group::of(holders.iter().filter_map(|at| Some(of_format(*at)?.log)));
                let without = all.without(with);
                let enough = with.n.min(without.n) >= options.min_videos as f64;
                enough.then(|| WordLift {
                    word: (*word).clone(),
                    short,
                    with: with.n as usize,
                    without: without.n as usize,
                    mean_with: with_logs.mean.exp_m1(),
                    mean_without: all_logs.without(with_logs).mean.exp_m1(),
                    difference: welch(with, without),
                    adjusted_p: None,
                })
            })?;
            words.extend(found.into_iter().flatten());
        }
    }
    let p: Vec<Option<f64>> = words.iter().map(|word| word.difference.p).collect();
    for (word, p) in words.iter_mut().zip(adjusted(&p)) {
        word.adjusted_p = p;
    }
    // The clearest first; words without a p value last; equals stay in the order of the alphabet.
    let rank = |word: &WordLift| word.difference.p.unwrap_or(2.0);
    words.sort_by(|a, b| a.short.cmp(&b.short).then(rank(a).total_cmp(&rank(b))));
    let kept = compared.iter().flatten().count();
    Ok(KeywordLift {
        words,
        videos: kept,
        left_out: videos.height() - kept,
        unknown_format: shorts.iter().filter(|short| short.is_none()).count(),
        shared: titles.left_out(),
        about: FrameSummary::new(videos)?,
        options: options.clone(),
    })
}

/// For each video the median ln(1 + views) of its neighbours in time of the same format, half of them before it; 0
/// without a date, or if no neighbours are requested.
fn levels(videos: &[Option<Video>], neighbours: usize) -> Vec<f64> {
    let mut levels = vec![0.0; videos.len()];
    for short in [false, true] {
        let mut order: Vec<(i64, usize, f64)> = videos
            .iter()
            .enumerate()
            .filter_map(|(at, video)| {
                let video = (*video).filter(|video| video.short == short)?;
                Some((video.published?, at, video.log))
            })
            .collect();
        order.sort_by_key(|(published, at, _)| (*published, *at));
        for (place, (_, at, _)) in order.iter().enumerate() {
            // At an end there are more on the other side.
            let first = place
                .saturating_sub(neighbours / 2)
                .min(order.len().saturating_sub(neighbours + 1));
            let window = order
                .get(first..(first + neighbours + 1).min(order.len()))
                .unwrap_or_default();
            let others = window.iter().filter(|(_, other, _)| other != at).map(|(.., log)| *log);
            if let (Some(level), Some(cell)) = (median(others.collect()), levels.get_mut(*at)) {
                *cell = level;
            }
        }
    }
    levels
}

impl KeywordLift {
    /// One row per word and format with enough videos on both sides, sorted by format (videos first, then Shorts) and p
    /// value.
    ///
    /// Columns: `word`, `is_short`, `videos_with`, `videos_without`, `mean_with` and `mean_without` (geometric means of
    /// 1 + views, minus 1, not corrected for time), `lift`, `low_95`, `high_95`, `p`, `p_adjusted`. Interval and p
    /// values are null if the views do not vary.
    ///
    /// # Errors
    /// No error is known to occur.
    pub fn table(&self) -> Result<DataFrame> {
        let of = &self.words;
        let numbers = |name: &str, value: &dyn Fn(&WordLift) -> Option<f64>| {
            Column::new(name.into(), of.iter().map(value).collect::<Vec<_>>())
        };
        let counts = |name: &str, value: fn(&WordLift) -> usize| {
            Column::new(
                name.into(),
                of.iter().map(|word| value(word) as i64).collect::<Vec<_>>(),
            )
        };
        let columns = vec![
            Column::new("word".into(), of.iter().map(|w| w.word.as_str()).collect::<Vec<_>>()),
            Column::new("is_short".into(), of.iter().map(|w| w.short).collect::<Vec<_>>()),
            counts("videos_with", |w| w.with),
            counts("videos_without", |w| w.without),
            numbers("mean_with", &|w| Some(w.mean_with)),
            numbers("mean_without", &|w| Some(w.mean_without)),
            numbers("lift", &|w| Some(w.lift())),
            numbers("low_95", &|w| w.interval().map(|(low, _)| low)),
            numbers("high_95", &|w| w.interval().map(|(_, high)| high)),
            numbers("p", &|w| w.difference.p),
            numbers("p_adjusted", &|w| w.adjusted_p),
        ];
        Ok(DataFrame::new(of.len(), columns)?)
    }
}

crate::display::show::display_as_shown!(KeywordLift);

impl KeywordLift {
    /// Which words go with more views, and which with fewer, in words.
    pub(crate) fn finding(&self) -> String {
        let list = |more: bool| -> Option<String> {
            let chosen = self.words.iter().filter(|word| word.is_clear());
            let chosen = chosen.filter(|word| (word.difference.value > 0.0) == more);
            let words: Vec<String> = chosen.take(NAMED).map(describe).collect();
            (!words.is_empty()).then(|| words.join(", "))
        };
        match (list(true), list(false)) {
            _ if self.words.is_empty() => self.nothing_to_compare(),
            (None, None) => format!(
                "No word goes clearly with more or fewer views: {} compared.",
                count(self.words.len(), "word")
            ),
            (Some(more), None) => format!("With more views: {more}. No word goes clearly with fewer."),
            (None, Some(fewer)) => format!("With fewer views: {fewer}. No word goes clearly with more."),
            (Some(more), Some(fewer)) => format!("With more views: {more}. With fewer views: {fewer}."),
        }
    }

    /// Why no word could be compared, and what it would need.
    pub(crate) fn nothing_to_compare(&self) -> String {
        let unknown = match self.unknown_format {
            0 => String::new(),
            n => format!("; the format of {} is unknown", count(n, "video")),
        };
        format!(
            "No word can be compared: this needs a word in at least {} of known views, and as many without it{unknown}.",
            count(self.options.min_videos, "video")
        )
    }
}

impl Show for KeywordLift {
    fn bundle(&self) -> Bundle {
        let compared = format!(
            "{} ({} excluded)",
            count(self.videos, "video"),
            full(self.left_out as i64)
        );
        let words = format!(
            "{} with at least {} each",
            full(self.words.len() as i64),
            count(self.options.min_videos, "video")
        );
        let shared = self.shared.iter().map(|shared| format!(", {shared}"));
        let words: String = std::iter::once(words).chain(shared).collect();
        report(
            "Keyword lift: views with a word compared with views without it",
            &[
                self.finding(),
                format!("Compared: {compared}; {words}."),
                "Clear means an adjusted p below 0.05; an association with a word is not necessarily caused by it."
                    .to_owned(),
            ],
            &[],
            &self.about.origin,
        )
    }
}

fn describe(word: &WordLift) -> String {
    let format = if word.short { " (Shorts)" } else { "" };
    let interval = word.interval().map_or_else(String::new, |(low, high)| {
        format!(" [{}, {}]", decimal(low, 2), decimal(high, 2))
    });
    format!("{}{format} ×{}{interval}", word.word, decimal(word.lift(), 2))
}
