//! A planned video: what a model predicts for it, and the most similar past videos.

use super::elastic_net::Scaler;
use super::rows::matrix;
use super::trained::TrainingRow;
use super::{Model, Target};
use crate::display::report::report;
use crate::display::{Bundle, Show};
use crate::error::{Context, Error, Kind, Result};
use crate::features::features_after;
use crate::platform::time_zone;
use jiff::{Timestamp, civil::DateTime};
use ndarray::{Array2, ArrayView1};
use polars::prelude::{
    Column, DataFrame, DataType, IntoColumn, IntoSeries, ListBuilderTrait, ListStringChunkedBuilder, TimeUnit, TimeZone,
};

/// Past videos shown for each plan.
const NEAREST: usize = 3;
/// YouTube's limit for Shorts, in seconds: a longer video is not a Short.
const LONGEST_SHORT: i64 = 180;

/// A planned video. What is not set (description, tags, whether it is a Short) is unknown to the model.
///
/// ```
/// use tubelab::train::Plan;
///
/// let plan = Plan::new("7 loaves of bread in one day").minutes(12.5).at("2026-12-05T18:00").description("…");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    title: String,
    seconds: Option<f64>,
    at: Option<String>,
    short: Option<bool>,
    description: Option<String>,
    tags: Option<Vec<String>>,
}

impl Plan {
    /// A plan with this title.
    pub fn new(title: impl Into<String>) -> Plan {
        Plan {
            title: title.into(),
            seconds: None,
            at: None,
            short: None,
            description: None,
            tags: None,
        }
    }

    /// The duration in minutes, above 0 and at most 720; required for a prediction.
    #[must_use]
    pub fn minutes(mut self, minutes: f64) -> Plan {
        self.seconds = Some(minutes * 60.0);
        self
    }

    /// The time of publication; required for a prediction. Either `2026-12-05T18:00`, in the model's time zone, or with
    /// an offset (`2026-12-05T18:00Z`).
    #[must_use]
    pub fn at(mut self, moment: impl Into<String>) -> Plan {
        self.at = Some(moment.into());
        self
    }

    /// Whether it is a Short. If not set, a video of more than three minutes is not a Short, and a shorter one is
    /// unknown.
    #[must_use]
    pub fn short(mut self, short: bool) -> Plan {
        self.short = Some(short);
        self
    }

    /// The description.
    #[must_use]
    pub fn description(mut self, text: impl Into<String>) -> Plan {
        self.description = Some(text.into());
        self
    }

    /// The tags.
    #[must_use]
    pub fn tags<S: Into<String>>(mut self, tags: impl IntoIterator<Item = S>) -> Plan {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// The title.
    ///
    /// ```
    /// assert_eq!(tubelab::train::Plan::new("Seven loaves").title(), "Seven loaves");
    /// ```
    pub fn title(&self) -> &str {
        &self.title
    }

    fn length(&self) -> Result<i64> {
        let seconds = self.seconds.ok_or_else(|| missing("length", ".minutes(12.0)"))?;
        match seconds > 0.0 && seconds <= 43_200.0 {
            true => Ok(seconds.round() as i64),
            false => Err(Error::new(
                Kind::Input,
                format!(
                    "a planned length of {} minutes is not between 0 and 720",
                    seconds / 60.0
                ),
            )
            .hint("give its length in minutes, for example .minutes(12.5)")),
        }
    }

    fn moment(&self, time_zone: &str) -> Result<i64> {
        let text = self
            .at
            .as_deref()
            .ok_or_else(|| missing("time", ".at(\"2026-12-05T18:00\")"))?;
        if let Ok(moment) = text.parse::<Timestamp>() {
            return Ok(moment.as_microsecond());
        }
        let local = text.parse::<DateTime>().ok();
        let zoned = local.and_then(|local| local.to_zoned(time_zone::named(time_zone).ok()?).ok());
        zoned.map(|zoned| zoned.timestamp().as_microsecond()).ok_or_else(|| {
            Error::new(
                Kind::Input,
                format!("`{}` is not a valid date-time", text.escape_debug()),
            )
            .hint("use the format 2026-12-05T18:00")
        })
    }
}

fn missing(what: &str, call: &str) -> Error {
    Error::new(Kind::Input, format!("a planned video has no {what}")).hint(format!("add {call} to the plan"))
}

/// The result of [`plan()`]. At the end of a cell it shows two tables.
#[derive(Clone, Debug)]
pub struct Plans {
    /// One row per plan, in the given order: `plan` (from 1), `title`, `published_at`, `duration_s` (seconds), then the
    /// columns of [`Model::predict`].
    pub predictions: DataFrame,
    /// The three most similar past videos of each plan: `plan`, `distance` (0 is identical; in standard deviations,
    /// weighted by the model's feature importance), `video_id`, `title`, `published_at`, and views or rate (percent of
    /// views).
    pub nearest: DataFrame,
    title: String,
    sentences: Vec<String>,
}

/// Predicts planned videos, each with its 80% and 95% interval and its most similar past videos.
///
/// # Errors
/// `is_input()`: a plan lacks its duration or time, or one of them is not valid.
///
/// # Examples
/// ```
/// use tubelab::prelude::*;
/// use tubelab::train::Plan;
///
/// let model = train::views_with(&clean(&fetch("demo")?)?, &train::TrainOptions::new().tracked(false))?;
/// let monday = Plan::new("Sourdough for beginners").minutes(12.0).at("2026-11-30T18:00");
/// let saturday = Plan::new("Sourdough for beginners").minutes(12.0).at("2026-12-05T10:00");
/// let plans = train::plan(&model, [monday, saturday])?;
/// assert_eq!(plans.predictions.height(), 2);
/// assert_eq!(plans.nearest.height(), 6);
/// # Ok::<(), tubelab::Error>(())
/// ```
pub fn plan(model: &Model, plans: impl IntoIterator<Item = Plan>) -> Result<Plans> {
    model.plan(plans)
}

impl Model {
    /// As [`plan()`](plan()).
    ///
    /// # Errors
    /// As [`plan()`](plan()).
    pub fn plan(&self, plans: impl IntoIterator<Item = Plan>) -> Result<Plans> {
        let plans: Vec<Plan> = plans.into_iter().collect();
        let frame = frame(&plans, &self.options.time_zone)?;
        let predictions = self.predict(&frame)?;
        let mut sentences = vec![
            match self.target {
                Target::Views => {
                    "Predictions are medians of the views at an age of 90 days: half of such videos get fewer."
                }
                Target::Engagement => "Predictions are likes and comments in percent of views.",
            }
            .to_owned(),
        ];
        sentences.extend(self.limits(&predictions));
        sentences.push(self.verdict());
        if !self.predicts_baseline() {
            sentences.push(
                "Differences between plans reflect past associations with views; they are not necessarily causal."
                    .into(),
            );
        }
        let chosen = self.options.chosen()?;
        let table = features_after(&frame, &self.options.time_zone, &self.past)?;
        Ok(Plans {
            predictions: with_plans(&frame, predictions)?,
            nearest: self.nearest(&matrix(&table, &chosen)?)?,
            title: match &self.channel {
                Some(channel) => format!("Planned videos · {channel}"),
                None => "Planned videos".into(),
            },
            sentences,
        })
    }

    fn nearest(&self, plans: &Array2<f64>) -> Result<DataFrame> {
        let width = self.columns.len();
        let cells = self.seen.iter().flat_map(|seen| &seen.x);
        let past = Array2::from_shape_vec(
            (self.seen.len(), width),
            cells.map(|value| value.unwrap_or(f64::NAN)).collect(),
        )
        .map_err(|_| Error::new(Kind::Internal, "past videos have a different number of columns"))?;
        let scaler = Scaler::fit(past.view());
        let (past, plans) = (scaler.apply(past.view()), scaler.apply(plans.view()));
        let mut weights = self.fitted.built_in();
        if weights.iter().sum::<f64>() <= 0.0 {
            weights = vec![1.0 / width.max(1) as f64; width];
        }
        let distance = |a: ArrayView1<f64>, b: ArrayView1<f64>| -> f64 {
            let gaps = a.iter().zip(b).zip(&weights);
            gaps.map(|((a, b), weight)| weight * (a - b).powi(2))
                .sum::<f64>()
                .sqrt()
        };
        let mut found: Vec<(u64, f64, &TrainingRow)> = Vec::new();
        for (number, plan) in (1..).zip(plans.rows()) {
            let mut all: Vec<(f64, &TrainingRow)> = (past.rows().into_iter().zip(&self.seen))
                .map(|(row, seen)| (distance(plan, row), seen))
                .collect();
            // Of equally near ones the latest.
            all.sort_by(|a, b| a.0.total_cmp(&b.0).then(b.1.published.cmp(&a.1.published)));
            found.extend(
                all.into_iter()
                    .take(NEAREST)
                    .map(|(distance, seen)| (number, distance, seen)),
            );
        }
        let utc = DataType::Datetime(TimeUnit::Microseconds, Some(TimeZone::UTC));
        let outcome = match self.target {
            Target::Views => "views",
            Target::Engagement => "rate",
        };
        Ok(DataFrame::new(
            found.len(),
            vec![
                Column::new("plan".into(), found.iter().map(|(plan, ..)| *plan).collect::<Vec<_>>()),
                Column::new("distance".into(), found.iter().map(|(_, d, _)| *d).collect::<Vec<_>>()),
                Column::new(
                    "video_id".into(),
                    found.iter().map(|(.., seen)| seen.id.as_str()).collect::<Vec<_>>(),
                ),
                Column::new(
                    "title".into(),
                    found.iter().map(|(.., seen)| seen.title.as_str()).collect::<Vec<_>>(),
                ),
                Column::new(
                    "published_at".into(),
                    found.iter().map(|(.., seen)| seen.published).collect::<Vec<_>>(),
                )
                .cast(&utc)?,
                Column::new(
                    outcome.into(),
                    found.iter().map(|(.., seen)| seen.shown).collect::<Vec<_>>(),
                ),
            ],
        )?)
    }
}

/// Plans as a frame that can be predicted. Times without an offset are in this time zone.
pub(super) fn frame(plans: &[Plan], time_zone: &str) -> Result<DataFrame> {
    let read = || {
        let utc = DataType::Datetime(TimeUnit::Microseconds, Some(TimeZone::UTC));
        let seconds = plans.iter().map(Plan::length).collect::<Result<Vec<i64>>>()?;
        let moments = (plans.iter().map(|plan| plan.moment(time_zone))).collect::<Result<Vec<i64>>>()?;
        let short = |(plan, seconds): (&Plan, &i64)| plan.short.or((*seconds > LONGEST_SHORT).then_some(false));
        let mut tags = ListStringChunkedBuilder::new("tags".into(), plans.len(), plans.len());
        for plan in plans {
            match &plan.tags {
                Some(list) => tags.append_values_iter(list.iter().map(String::as_str)),
                None => tags.append_null(),
            }
        }
        Ok(DataFrame::new(
            plans.len(),
            vec![
                Column::new(
                    "video_id".into(),
                    (1..=plans.len()).map(|n| format!("plan {n}")).collect::<Vec<_>>(),
                ),
                Column::new(
                    "title".into(),
                    plans.iter().map(|p| p.title.as_str()).collect::<Vec<_>>(),
                ),
                Column::new("published_at".into(), moments).cast(&utc)?,
                Column::new("duration_s".into(), seconds.clone()),
                Column::new(
                    "is_short".into(),
                    plans.iter().zip(&seconds).map(short).collect::<Vec<Option<bool>>>(),
                ),
                Column::new(
                    "description".into(),
                    plans.iter().map(|p| p.description.as_deref()).collect::<Vec<_>>(),
                ),
                tags.finish().into_series().into_column(),
            ],
        )?)
    };
    read().with_context(|| "predicting planned videos")
}

/// The predictions of plans with what was planned: `plan` (from 1), `title`, `published_at`, `duration_s`.
pub(super) fn with_plans(frame: &DataFrame, mut predictions: DataFrame) -> Result<DataFrame> {
    let places: Vec<u64> = (1..=frame.height() as u64).collect();
    let mut columns = vec![Column::new("plan".into(), places)];
    for name in ["title", "published_at", "duration_s"] {
        columns.push(frame.column(name)?.clone());
    }
    // The ids of plans are made up.
    predictions.drop_in_place("video_id")?;
    columns.extend(predictions.into_columns());
    Ok(DataFrame::new(frame.height(), columns)?)
}

crate::display::show::display_as_shown!(Plans);

impl Show for Plans {
    fn bundle(&self) -> Bundle {
        let tables = [
            ("Predictions", &self.predictions),
            ("Nearest past videos for each plan", &self.nearest),
        ];
        report(&self.title, &self.sentences, &tables, "")
    }
}
