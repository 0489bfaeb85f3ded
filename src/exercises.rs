//! Exercises on the demo channel, for courses: [`check`] says whether an answer is right, and recognises common
//! mistakes.
//!
//! The tasks are in `notebooks/09_exercises.ipynb`, one solution of each in `notebooks/solutions/`.

use crate::clean::clean;
use crate::display::{Bundle, Show, facts};
use crate::error::{Error, Kind, Result};
use crate::fetch::fetch;
use crate::frame::columns::{booleans, integers, times};
use crate::stats::metrics::median;
use jiff::{Timestamp, civil::Weekday, tz::TimeZone};
use polars::prelude::DataFrame;

/// The result of checking an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The answer is NaN: the task is still open.
    Open,
    /// Equal to the right answer, within 0.1%.
    Right,
    /// Any other answer.
    Wrong,
}

/// The result of [`check`]; at the end of a cell it shows itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feedback {
    task: usize,
    /// Right, wrong or open.
    pub verdict: Verdict,
    /// The common mistake that leads to this answer, if it is known.
    pub hint: Option<&'static str>,
}

/// The right answer of a task, and answers due to common mistakes, each with a hint.
struct Key {
    right: f64,
    mistakes: Vec<(f64, &'static str)>,
}

/// Number of tasks.
const TASKS: usize = 5;

/// What can be an answer: a number of any type, or one that may be missing, as [`Explore`](crate::explore::Explore)
/// returns it.
pub trait Answer {
    /// The number; NaN if there is none.
    fn number(&self) -> f64;
}

macro_rules! answers {
    ($($type:ty),*) => {
        $(impl Answer for $type {
            fn number(&self) -> f64 {
                *self as f64
            }
        })*
    };
}

answers!(i8, i16, i32, i64, isize, u8, u16, u32, u64, usize, f32);

impl Answer for f64 {
    fn number(&self) -> f64 {
        *self
    }
}

impl<T: Answer> Answer for Option<T> {
    fn number(&self) -> f64 {
        self.as_ref().map_or(f64::NAN, Answer::number)
    }
}

/// Checks the answer to a task, 1 to 5; `f64::NAN` means "no answer yet".
///
/// | task | question |
/// |---|---|
/// | 1 | How many videos are certainly Shorts? |
/// | 2 | How many views has the median video that is certainly not a Short? |
/// | 3 | For what percentage of the videos are the likes unknown? |
/// | 4 | What percentage of all views became likes or comments, over the videos with both counts known? |
/// | 5 | How many videos were published on a Sunday, Berlin time? |
///
/// # Errors
/// `is_input()`: there is no such task.
///
/// # Examples
/// ```
/// use tubelab::exercises::{Verdict, check};
///
/// assert_eq!(check(1, f64::NAN)?.verdict, Verdict::Open);
/// assert_eq!(check(3, 0)?.verdict, Verdict::Wrong); // 0, 0.0 and 0i64 are the same
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn check(task: usize, answer: impl Answer) -> Result<Feedback> {
    checked(task, answer.number())
}

fn checked(task: usize, answer: f64) -> Result<Feedback> {
    let videos = clean(&fetch("demo")?)?;
    let key = match task {
        1 => shorts(&videos),
        2 => median_views(&videos),
        3 => unknown_likes(&videos),
        4 => engagement(&videos),
        5 => sundays(&videos),
        _ => Err(Error::new(Kind::Input, format!("there is no task {task}"))
            .hint(format!("give a number from 1 to {TASKS}"))),
    }?;
    let verdict = match answer {
        answer if answer.is_nan() => Verdict::Open,
        answer if same(answer, key.right) => Verdict::Right,
        _ => Verdict::Wrong,
    };
    let mistake = key
        .mistakes
        .iter()
        .find(|(wrong, _)| verdict == Verdict::Wrong && same(answer, *wrong));
    Ok(Feedback {
        task,
        verdict,
        hint: mistake.map(|(_, hint)| *hint),
    })
}

fn same(answer: f64, right: f64) -> bool {
    (answer - right).abs() <= 1e-3 * right.abs()
}

fn shorts(videos: &DataFrame) -> Result<Key> {
    let short = booleans(videos, "is_short")?;
    let count = |wanted: Option<bool>| short.iter().filter(|short| **short == wanted).count() as f64;
    Ok(Key {
        right: count(Some(true)),
        mistakes: vec![
            (
                count(Some(true)) + count(None),
                "videos whose format is unknown do not count as certain",
            ),
            (count(Some(false)), "these are the videos that are not Shorts"),
        ],
    })
}

fn median_views(videos: &DataFrame) -> Result<Key> {
    let rows: Vec<(Option<bool>, i64)> = booleans(videos, "is_short")?
        .into_iter()
        .zip(integers(videos, "views")?)
        .filter_map(|(short, views)| Some((short, views?)))
        .collect();
    let of = |wanted: &dyn Fn(Option<bool>) -> bool| -> Vec<f64> {
        rows.iter()
            .filter(|(short, _)| wanted(*short))
            .map(|(_, views)| *views as f64)
            .collect()
    };
    let long = of(&|short| short == Some(false));
    let mean = long.iter().sum::<f64>() / long.len().max(1) as f64;
    let middle = |values: Vec<f64>| median(values).unwrap_or(f64::NAN);
    Ok(Key {
        mistakes: vec![
            (
                mean,
                "this is the mean, which a few videos with very many views pull up",
            ),
            (
                middle(of(&|_| true)),
                "this is the median of all videos, Shorts included",
            ),
            (
                middle(of(&|short| short != Some(true))),
                "this includes videos of unknown format",
            ),
        ],
        right: middle(long),
    })
}

fn unknown_likes(videos: &DataFrame) -> Result<Key> {
    let likes = integers(videos, "likes")?;
    let unknown = likes.iter().filter(|likes| likes.is_none()).count() as f64;
    let share = unknown / likes.len().max(1) as f64;
    Ok(Key {
        right: share * 100.0,
        mistakes: vec![
            (share, "this is the fraction; multiply it by 100 for percent"),
            (
                unknown,
                "this is the number of videos; the task asks for the percentage",
            ),
        ],
    })
}

fn engagement(videos: &DataFrame) -> Result<Key> {
    let (likes, comments) = (integers(videos, "likes")?, integers(videos, "comments")?);
    let views = integers(videos, "views")?;
    let rows: Vec<(f64, f64)> = views
        .iter()
        .zip(likes.iter().zip(&comments))
        .filter_map(|(views, (likes, comments))| Some(((*views)? as f64, ((*likes)? + (*comments)?) as f64)))
        .collect();
    let (all, answers) = rows
        .iter()
        .fold((0.0, 0.0), |(a, b), (views, answers)| (a + views, b + answers));
    let rates: Vec<f64> = rows
        .iter()
        .filter(|(views, _)| *views > 0.0)
        .map(|(views, answers)| answers / views * 100.0)
        .collect();
    let total = |column: &[Option<i64>]| column.iter().flatten().sum::<i64>() as f64;
    Ok(Key {
        right: answers / all * 100.0,
        mistakes: vec![
            (answers / all, "this is the fraction; multiply it by 100 for percent"),
            (
                rates.iter().sum::<f64>() / rates.len().max(1) as f64,
                "this is the mean of the videos' rates, which weights a video with ten views as much as one with a \
                 million",
            ),
            (
                (total(&likes) + total(&comments)) / total(&views) * 100.0,
                "this also divides by the views of videos that hide their likes or comments",
            ),
        ],
    })
}

fn sundays(videos: &DataFrame) -> Result<Key> {
    let published = times(videos, "published_at")?;
    let berlin = crate::platform::time_zone::named("Europe/Berlin")?;
    let count = |zone: &TimeZone| {
        let days = published
            .iter()
            .flatten()
            .filter_map(|at| Timestamp::from_microsecond(*at).ok());
        days.filter(|at| at.to_zoned(zone.clone()).weekday() == Weekday::Sunday)
            .count() as f64
    };
    Ok(Key {
        right: count(&berlin),
        mistakes: vec![(
            count(&TimeZone::UTC),
            "these are Sundays in UTC, which start one or two hours later than in Berlin",
        )],
    })
}

crate::display::show::display_as_shown!(Feedback);

impl Show for Feedback {
    fn bundle(&self) -> Bundle {
        let said = match self.verdict {
            Verdict::Open => "not answered yet",
            Verdict::Right => "✓ correct",
            Verdict::Wrong => "✗ incorrect",
        };
        let hint = self.hint.map(|hint| ("hint", hint.to_owned()));
        let rows: Vec<_> = std::iter::once(("answer", said.to_owned())).chain(hint).collect();
        facts(&format!("Task {}", self.task), &rows)
    }
}
