//! All models of a channel's videos at once.

use super::{Model, Target, TrainOptions, logged};
use crate::analyze::{self, Mood, Sentiment, TopicModel};
use crate::display::number::count;
use crate::display::report::report;
use crate::display::{Bundle, Show};
use crate::error::{Error, Kind, Result};
use polars::prelude::{Column, DataFrame};

/// The result of [`all()`]: models of views and of engagement, topics and sentiment of the titles. At the end of a cell
/// it shows what each found.
///
/// Each part is a result of its own: a channel may have enough videos for one and not for another.
#[derive(Debug)]
pub struct All {
    /// The result of [`views`](super::views).
    pub views: Result<Model>,
    /// The result of [`engagement`](super::engagement()).
    pub engagement: Result<Model>,
    /// The result of [`clusters`](super::clusters).
    pub topics: Result<TopicModel>,
    /// The result of [`analyze::sentiment`](crate::analyze::sentiment()).
    pub sentiment: Result<Sentiment>,
}

/// Trains the models of views and of engagement and computes topics and sentiment of the titles, all in parallel.
///
/// # Errors
/// `is_input()`: the frame cannot be read. `is_interrupted()`: the user stopped the training. The failure of a part is
/// returned in its field.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
///
/// let all = train::all_with(&clean(&fetch("demo")?)?, &train::TrainOptions::new().tracked(false))?;
/// assert!(all.views.is_ok() && all.topics.is_ok());
/// assert_eq!(all.table()?.height(), 4);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn all(videos: &DataFrame) -> Result<All> {
    all_with(videos, &TrainOptions::new())
}

/// As [`all()`], with options.
///
/// # Errors
/// As [`all()`]; `is_input()`: an option is out of range.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
/// use tubelab::train::{Learner, TrainOptions};
///
/// let options = TrainOptions::new().tracked(false).learners([Learner::ElasticNet]);
/// let all = train::all_with(&clean(&fetch("demo")?)?, &options)?;
/// assert_eq!(all.views?.learner(), Learner::ElasticNet);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn all_with(videos: &DataFrame, options: &TrainOptions) -> Result<All> {
    options.check()?;
    crate::platform::interrupt::begin();
    let all = std::thread::scope(|scope| {
        // What may forget an earlier interrupt starts first, so that it cannot forget a later one.
        let topics = scope.spawn(|| analyze::topics(videos));
        let sentiment = scope.spawn(|| analyze::sentiment(videos));
        let views = scope.spawn(|| logged::trained(videos, options, Target::Views));
        let engagement = logged::trained(videos, options, Target::Engagement);
        All {
            views: joined(views),
            engagement,
            topics: joined(topics),
            sentiment: joined(sentiment),
        }
    });
    let whole = [
        all.views.as_ref().err(),
        all.engagement.as_ref().err(),
        all.topics.as_ref().err(),
        all.sentiment.as_ref().err(),
    ];
    if let Some(stopped) = whole.iter().flatten().find(|error| error.is_interrupted()) {
        return Err(Error::new(Kind::Interrupted, stopped.message().to_owned()).hint("run the cell again to continue"));
    }
    let nothing = whole.iter().all(Option::is_some);
    match (all.views, nothing) {
        // Nothing was found, so that the first reason is the answer.
        (Err(error), true) => Err(error),
        (views, _) => Ok(All { views, ..all }),
    }
}

fn joined<T>(work: std::thread::ScopedJoinHandle<'_, Result<T>>) -> Result<T> {
    match work.join() {
        Ok(result) => result,
        Err(panic) => std::panic::resume_unwind(panic),
    }
}

impl All {
    /// Four rows: `part` (`views`, `engagement`, `topics`, `sentiment`) and what was found, in words.
    ///
    /// # Errors
    /// No error is known to occur.
    pub fn table(&self) -> Result<DataFrame> {
        let lines = self.lines();
        let (parts, found): (Vec<&str>, Vec<String>) = lines.into_iter().unzip();
        Ok(DataFrame::new_infer_height(vec![
            Column::new("part".into(), parts),
            Column::new("found".into(), found),
        ])?)
    }

    fn lines(&self) -> Vec<(&'static str, String)> {
        let model = |model: &Result<Model>| match model {
            Ok(model) => format!("{} {}", model.verdict(), model.choice()),
            Err(error) => why(error),
        };
        vec![
            ("views", model(&self.views)),
            ("engagement", model(&self.engagement)),
            (
                "topics",
                match &self.topics {
                    Ok(topics) => found(topics),
                    Err(error) => why(error),
                },
            ),
            (
                "sentiment",
                match &self.sentiment {
                    Ok(sentiment) => moods(sentiment),
                    Err(error) => why(error),
                },
            ),
        ]
    }
}

fn found(topics: &TopicModel) -> String {
    let names = topics.topics.iter().map(|topic| {
        let terms: Vec<&str> = topic.terms.iter().take(3).map(String::as_str).collect();
        format!("{} ({})", terms.join(", "), count(topic.videos, "video"))
    });
    let silhouette = topics
        .silhouette()
        .map_or(String::new(), |s| format!(", mean silhouette {s:.2}"));
    format!(
        "{}{silhouette}: {}.",
        count(topics.topics.len(), "topic"),
        names.collect::<Vec<_>>().join("; ")
    )
}

fn moods(sentiment: &Sentiment) -> String {
    let of = |mood: Mood| sentiment.rows.iter().filter(|row| row.mood == mood).count();
    format!(
        "{} scored: {} positive, {} neutral, {} negative.",
        count(sentiment.rows.len(), "title"),
        of(Mood::Positive),
        of(Mood::Neutral),
        of(Mood::Negative)
    )
}

fn why(error: &Error) -> String {
    format!("Not found: {}.", error.message())
}

crate::display::show::display_as_shown!(All);

impl Show for All {
    fn bundle(&self) -> Bundle {
        let lines: Vec<String> = self
            .lines()
            .into_iter()
            .map(|(part, found)| format!("{part}: {found}"))
            .collect();
        let channel = [&self.views, &self.engagement]
            .into_iter()
            .find_map(|model| model.as_ref().ok()?.channel());
        let title = channel.map_or("All models".into(), |channel| format!("All models · {channel}"));
        report(&title, &lines, &[], "")
    }
}
