// Generated, do not edit; regenerate with `cargo run --example make_header`.
// Methods in the header: 280 of 280, in detail:
//   tubelab::analyze::durations::Durations: 1 of 1
//   tubelab::analyze::text::lift::KeywordLift: 1 of 1
//   tubelab::analyze::text::lift_options::LiftOptions: 6 of 6
//   tubelab::analyze::text::mood::Mood: 2 of 2
//   tubelab::analyze::text::sentiment::Sentiment: 5 of 5
//   tubelab::analyze::text::sparse::SparseRows: 4 of 4
//   tubelab::analyze::text::tfidf::Tfidf: 6 of 6
//   tubelab::analyze::text::tfidf_options::TfidfOptions: 10 of 10
//   tubelab::analyze::text::topic_options::TopicOptions: 7 of 7
//   tubelab::analyze::text::topics::TopicModel: 9 of 9
//   tubelab::analyze::text::words::Words: 1 of 1
//   tubelab::analyze::uploads::Uploads: 2 of 2
//   tubelab::backup::Places: 1 of 1
//   tubelab::cache::options::Options: 7 of 7
//   tubelab::cache::tiers::Cache: 6 of 6
//   tubelab::cells::VariableStore: 5 of 5
//   tubelab::display::bundle::Bundle: 4 of 4
//   tubelab::display::card::Card: 2 of 2
//   tubelab::display::card::Change: 1 of 1
//   tubelab::display::progress::Progress: 2 of 2
//   tubelab::display::show::Show: 2 of 2
//   tubelab::error::Error: 28 of 28
//   tubelab::error::Moment: 1 of 1
//   tubelab::error::kind::Kind: 3 of 3
//   tubelab::fetch::channel_name::ChannelName: 1 of 1
//   tubelab::fetch::settings::Settings: 7 of 7
//   tubelab::fetch::snapshot::Answer: 1 of 1
//   tubelab::fetch::snapshot::Snapshot: 15 of 15
//   tubelab::fetch::suggest::Suggestions: 4 of 4
//   tubelab::plot::figure::Axis: 2 of 2
//   tubelab::plot::figure::Figure: 22 of 22
//   tubelab::plot::figure::Panel: 3 of 3
//   tubelab::plot::figure::Series: 2 of 2
//   tubelab::plot::mark::Bin: 2 of 2
//   tubelab::plot::mark::BoxValue: 1 of 1
//   tubelab::plot::mark::Mark: 1 of 1
//   tubelab::plot::theme::Colour: 2 of 2
//   tubelab::plot::theme::Palette: 3 of 3
//   tubelab::plot::theme::Theme: 6 of 6
//   tubelab::track::logged_model::LoggedModel: 7 of 7
//   tubelab::track::options::Options: 3 of 3
//   tubelab::track::record::Run: 15 of 15
//   tubelab::track::server::Server: 6 of 6
//   tubelab::train::all::All: 1 of 1
//   tubelab::train::learner::Learner: 1 of 1
//   tubelab::train::model::Model: 20 of 20
//   tubelab::train::options::Options: 23 of 23
//   tubelab::train::plan::Plan: 6 of 6
//   tubelab::train::raw::Regressor: 3 of 3
//   tubelab::train::retrain::Retrained: 3 of 3
//   tubelab::train::target::Target: 1 of 1
//   tubelab::train::trend::Trend: 3 of 3

#![allow(unused, deprecated, unreachable_code, non_camel_case_types)]

mod chrono;
mod either;
pub mod jiff;
mod num_traits;
pub mod polars;
mod polars_arrow;
pub mod serde_json;

use crate::display::Bundle;
use crate::display::Show;
use crate::error::Kind;
use crate::error::Moment;
use crate::error::Reason;
use crate::polars::prelude::PolarsError;
use std::fmt::Debug;
use std::fmt::Display;
use std::fmt::Formatter;

/// What went wrong, when, and what to do about it.
///
/// ```
/// use tubelab::error::{Error, Kind};
///
/// let error = Error::new(Kind::Quota, "the daily quota of the API is used up")
///     .at("reading page 3 of the uploads of @rustlang")
///     .hint("it resets at midnight Pacific time; what was fetched so far is kept");
/// assert!(error.is_quota());
/// assert_eq!(
///     error.to_string(),
///     "the daily quota of the API is used up, while reading page 3 of the uploads of @rustlang.\n\
///      Next: it resets at midnight Pacific time; what was fetched so far is kept."
/// );
/// ```
///
/// The kinds, with an example of each, are in `docs/errors.md`.
pub struct Error {
    _private: (),
}
/// The result of everything in this crate that can fail.
pub type Result<T, E = Error> = std::result::Result<T, E>;
/// The value that a notebook was started with for `name`, or `default`.
///
/// What [`params`] set in this session comes first, then the environment: `TUBELAB_PARAM_CHANNEL=@rustlang` is the
/// parameter `channel`. White space around a value does not count, and an empty value is none.
///
/// ```
/// assert_eq!(tubelab::param("channel", "demo"), "demo");
/// ```
pub fn param(name: &str, default: &str) -> String {
    loop {}
}
/// As [`param`], for a value that is a list with commas: each entry without white space around it, empty ones left out.
///
/// ```
/// assert_eq!(tubelab::param_list("competitors", "demo-2, demo-3"), ["demo-2", "demo-3"]);
/// ```
pub fn param_list(name: &str, default: &str) -> Vec<String> {
    loop {}
}
/// Sets parameters for the rest of the session. `tubelab run -p` puts such a cell into the notebook that it writes, so that
/// it gives the same when it is opened and run by hand.
///
/// ```
/// use tubelab::{param, params};
///
/// params(&[("region", "DE")]);
/// assert_eq!(param("region", "US"), "DE");
/// ```
pub fn params(values: &[(&str, &str)]) {
    loop {}
}
impl Clone for Error {
    fn clone(&self) -> Error {
        loop {}
    }
}
impl Debug for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        loop {}
    }
}
impl Display for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        loop {}
    }
}
impl Error {
    /// An error of `kind`; `message` says what failed, without a full stop at its end.
    pub fn new(kind: Kind, message: impl Into<String>) -> Self {
        loop {}
    }
    /// Adds the moment: what was being done when it failed ("reading page 3 of the uploads of @rustlang").
    /// The innermost moment is told first.
    pub fn at(self, moment: impl Into<String>) -> Self {
        loop {}
    }
    /// Says what to do next. The first hint given wins: it is the one closest to the cause.
    pub fn hint(self, next_step: impl Into<String>) -> Self {
        loop {}
    }
    /// What exactly the API refused or failed at, where it said so.
    pub fn reason(&self) -> Option<Reason> {
        loop {}
    }
    /// The kind of failure.
    pub fn kind(&self) -> Kind {
        loop {}
    }
    /// What failed, without moment and next step.
    pub fn message(&self) -> &str {
        loop {}
    }
    /// What was being done, innermost first.
    pub fn moments(&self) -> impl Iterator<Item = &str> {
        crate::header::any::<std::vec::IntoIter<&str>>()
    }
    /// What to do next, where there is something to do.
    pub fn next_step(&self) -> Option<&str> {
        loop {}
    }
    /// Whether the input cannot be what was meant.
    pub fn is_input(&self) -> bool {
        loop {}
    }
    /// Whether the API key is missing or refused.
    pub fn is_auth(&self) -> bool {
        loop {}
    }
    /// Whether the quota of the API is used up.
    pub fn is_quota(&self) -> bool {
        loop {}
    }
    /// Whether what was asked for does not exist.
    pub fn is_not_found(&self) -> bool {
        loop {}
    }
    /// Whether the network or the server failed, so that trying later may help.
    pub fn is_network(&self) -> bool {
        loop {}
    }
    /// Whether an answer or a file is not in the promised format.
    pub fn is_format(&self) -> bool {
        loop {}
    }
    /// Whether a disk, folder or database could not be read or written.
    pub fn is_storage(&self) -> bool {
        loop {}
    }
    /// Whether there is too little data for an honest answer.
    pub fn is_too_little_data(&self) -> bool {
        loop {}
    }
    /// Whether the user stopped the work.
    pub fn is_interrupted(&self) -> bool {
        loop {}
    }
    /// Whether the day's units are used up, or do not suffice for what was asked.
    pub fn is_units_used_up(&self) -> bool {
        loop {}
    }
    /// Whether the day's searches are used up.
    pub fn is_searches_used_up(&self) -> bool {
        loop {}
    }
    /// Whether the API gets too many calls in a short time.
    pub fn is_too_many_calls(&self) -> bool {
        loop {}
    }
    /// Whether the API does not know the key.
    pub fn is_bad_key(&self) -> bool {
        loop {}
    }
    /// Whether the API is not enabled for the project of the key.
    pub fn is_api_not_enabled(&self) -> bool {
        loop {}
    }
    /// Whether only a signed-in user may do this.
    pub fn is_sign_in_required(&self) -> bool {
        loop {}
    }
    /// Whether there is no such playlist.
    pub fn is_unknown_playlist(&self) -> bool {
        loop {}
    }
    /// Whether comments are off for the video.
    pub fn is_comments_off(&self) -> bool {
        loop {}
    }
    /// Whether there is no chart for the category or the region.
    pub fn is_no_chart(&self) -> bool {
        loop {}
    }
    /// Whether the API no longer knows a page of its own list.
    pub fn is_bad_page_token(&self) -> bool {
        loop {}
    }
    /// Whether the API has trouble of its own.
    pub fn is_server_trouble(&self) -> bool {
        loop {}
    }
}
impl From<PolarsError> for Error {
    fn from(error: PolarsError) -> Self {
        loop {}
    }
}
impl From<crate::serde_json::Error> for Error {
    fn from(error: crate::serde_json::Error) -> Self {
        loop {}
    }
}
impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        loop {}
    }
}
impl Show for Error {
    fn bundle(&self) -> Bundle {
        loop {}
    }
}
impl std::error::Error for Error {}
impl<T> Moment<T> for Result<T> {
    fn at<S: Into<String>>(self, moment: impl FnOnce() -> S) -> Result<T> {
        loop {}
    }
}
pub mod analyze {
    use crate::display::Bundle;
    use crate::display::Show;
    use crate::jiff::civil::Date;
    use crate::polars::prelude::DataFrame;
    use std::cmp::Ordering;
    use std::fmt::Debug;
    use std::fmt::Formatter;

    /// What [`benchmark()`] found. The fields are frames of their own: filter, sort or plot them.
    pub struct Benchmark {
        /// One row a channel, the own one first, of the videos published 7 to 365 days before they were fetched: `channel_id`,
        /// `channel`, `n`, `uploads_a_week` (null for
        /// channels of less than two weeks), `shorts_share` (percent), `median_minutes` (without Shorts), and the medians
        /// `median_views`, `engagement_rate` (percent of views) and `view_velocity` (views a day), each with its 95% bootstrap
        /// interval `…_low`, `…_high`. `p_views` and `p_engagement`: of "as the own channel", by ranks, corrected for the number
        /// of channels (Holm); null below ten videos and in the first row.
        pub channels: DataFrame,
        /// Tags on at least two videos of the others and on none of the own channel's: `tag`, `channels`, `videos`, `n`, and
        /// `lift`, the median of views over those of the same channel's videos around, with its interval; the most widely used
        /// first.
        pub tags: DataFrame,
        _private: (),
    }
    /// What [`benchmark_chart()`] found. The fields are frames of their own: filter, sort or plot them.
    pub struct ChartBenchmark {
        /// One row for each region and category of the videos in the charts: `region`, `category_id`, `n`, `median_minutes`, the
        /// medians `median_views`, `engagement_rate`, `view_velocity` with their 95% bootstrap intervals; `own_n` and
        /// `own_engagement_rate` with interval, of the own channel's videos in that category; `p_engagement` of "as the own
        /// channel's in that category", by ranks, Holm-corrected; null below ten videos on either side.
        pub categories: DataFrame,
        /// Tags on at least two videos of the charts and on none of the own channel's: `tag`, `channels`, `videos`.
        pub tags: DataFrame,
        _private: (),
    }
    /// What [`charts()`] found. The fields are frames of their own: filter, sort or plot them.
    pub struct Charts {
        /// One row a chart, by region, the chart of no category (`all`) first: `region`, `category_id` (null for `all`),
        /// `category`, `n` (videos), `channels`, `shorts_share` (percent of those of which it is known), `median_minutes`, and the
        /// medians `median_views`, `engagement_rate` (percent of views), `view_velocity` (views a day) with their 95% bootstrap
        /// intervals `…_low`, `…_high`.
        pub charts: DataFrame,
        /// One row a channel, the one in most places first: `channel`, `regions`, `videos` (different ones), `best_rank`.
        pub channels: DataFrame,
        /// One row a word of the titles, the most frequent first: `word`, `videos`, `share` (percent), `median_views`.
        pub words: DataFrame,
        /// One row a tag, the most widely used first: `tag`, `channels`, `videos`.
        pub tags: DataFrame,
        /// 24 rows: `hour` of publication on the clocks of `time_zone`, `videos`.
        pub hours: DataFrame,
        /// 7 rows: `weekday` (Monday to Sunday), `videos`.
        pub weekdays: DataFrame,
        /// The clock by which hour and weekday are told.
        pub time_zone: String,
        /// Different videos in all charts together.
        pub videos: usize,
        _private: (),
    }
    /// What [`durations()`] found. The fields are frames of their own: filter, sort or plot them.
    pub struct Durations {
        /// Six rows: `band` (`5 to 10 minutes` holds 5:00 and not 10:00) and the columns of [`Uploads`](super::Uploads), over
        /// the videos that are not known to be Shorts. `above` and `below` in `verdict` ask for p < 0.05.
        pub bands: DataFrame,
        /// Shorts and other videos, a row each: `format`, `uploads`, `share`, `n`, `median_views`, `engagement_rate` with their
        /// intervals. Their views are not compared: they are counted in feeds of their own.
        pub formats: DataFrame,
        /// One row: the least-squares line of ln(lift) on ln(minutes), over videos of 1 to 60 minutes that are not known to be
        /// Shorts. `n`, `slope` with its 95% interval `low`, `high`, `p` of "no slope", `r2`. A slope of 0.25: twice as long goes
        /// with 2^0.25 = 1.19 times the views.
        pub line: DataFrame,
        /// One row a video that is not known to be a Short, of known duration: `video_id`, `title` and `views` where `videos` has
        /// them, `duration_s`, `band`, `lift` (null where it has too few neighbours).
        pub videos: DataFrame,
        _private: (),
    }
    /// What [`engagement()`] found. The fields are frames of their own: filter, sort or plot them.
    pub struct Engagement {
        /// One row a video: the columns of [`rates`](super::rates()).
        pub videos: DataFrame,
        /// One row for each measure. `measure`; `n`, the videos with a known value; `mean` of the videos with its Student
        /// interval `mean_low`, `mean_high`; `median` with its bootstrap interval `median_low`, `median_high`; `weighted`: all
        /// likes and comments over all views (videos with many views weigh more) with `weighted_low`, `weighted_high`; `band`
        /// of the median. Intervals are of 95%, null below two (means) or five videos (median).
        pub means: DataFrame,
        /// One row for each rate: the least-squares line of ln(views) on the rate. `rate`; `n`, the videos with views and the
        /// rate; `slope`, the change of ln(views) with one percentage point more, with its 95% interval `low`, `high`;
        /// `p` of "no slope"; `r2`; `intercept`; Spearman's `rho` of views and rate and its `rho_p`. Null where there are fewer
        /// than three videos or nothing varies.
        pub fits: DataFrame,
        _private: (),
    }
    /// What [`growth()`] found. The fields are frames of their own: filter, sort or plot them.
    pub struct Growth {
        /// One row a video that was observed at least twice with known views, in the order of `video_id`: `video_id`, `title`,
        /// `observations`, `first_at`, `last_at`, `days` between them, `views_first`, `views_last`, `gained`, `views_a_day`,
        /// `percent` (of the first views; null where those are 0) and `redefined`: whether views were redefined in between, so
        /// that first and last are not the same measure. YouTube takes invalid views away: `gained` can be negative.
        pub videos: DataFrame,
        /// One row for each pair of successive times of observation: `from`, `to`, `days`, `n` (videos with known views at both),
        /// `gained` by all of them together, `views_a_day`, the median `views_a_day_a_video` with its 95% bootstrap interval
        /// `…_low`, `…_high`, `new_videos` that were first seen at `to`, and `redefined`.
        pub periods: DataFrame,
        _private: (),
    }
    /// What goes with the words of titles, as [`keyword_lift`] found it.
    pub struct KeywordLift {
        _private: (),
    }
    /// The settings of [`keyword_lift_with`](super::keyword_lift_with).
    ///
    /// | name | default | meaning | range |
    /// |---|---|---|---|
    /// | [`min_videos`](Self::min_videos) | 5 | videos that must be on each side | at least 2 |
    /// | [`longest`](Self::longest) | 1 | words of the longest phrase | 1 to 3 |
    /// | [`neighbours`](Self::neighbours) | 20 | videos around each that are the channel's level then; 0 for no level | 0 to 1000 |
    /// | [`min_age_days`](Self::min_age_days) | 7 | younger videos are left out | 0 to 3650 |
    ///
    /// ```
    /// use tubelab::analyze::LiftOptions;
    /// assert!(LiftOptions::new().longest(2).check().is_ok());
    /// assert!(LiftOptions::new().min_videos(1).check().unwrap_err().is_input());
    /// ```
    pub struct LiftOptions {
        _private: (),
    }
    /// The class of a compound score, by the thresholds of VADER's authors.
    pub enum Mood {
        /// −0.05 and below.
        Negative,
        /// Between the two.
        Neutral,
        /// 0.05 and above.
        Positive,
    }
    /// A change of the definition of a view.
    pub struct Redefinition {
        /// The first day of the new definition.
        pub day: Date,
        /// What changed, in a few words.
        pub what: &'static str,
        /// Whether only Shorts are counted anew.
        pub shorts_only: bool,
    }
    /// What [`sentiment`] found: a row a video, and how many titles could be scored.
    pub struct Sentiment {
        _private: (),
    }
    /// Rows of numbers of which only those that are not zero are kept, as [`Tfidf`](super::Tfidf) makes them.
    pub struct SparseRows {
        _private: (),
    }
    /// A vocabulary with the weight of each term, fitted on titles; it weighs other titles by the same weights.
    ///
    /// The weight of term t in title d is tf(t, d) · idf(t), where tf is how often t occurs in d (1 + ln of it when
    /// sublinear) and idf = ln((1 + n) / (1 + df)) + 1 over the n fitted titles, df of which hold t (ln(n / df) + 1 when not
    /// smoothed); then every row is divided by its Euclidean length. These are the numbers of scikit-learn's
    /// `TfidfVectorizer`. Terms are in the order of their code points.
    ///
    /// ```
    /// use tubelab::analyze::{Tfidf, TfidfOptions};
    ///
    /// let tfidf = Tfidf::fit(&["Easy bread", "Easy soup"], &TfidfOptions::new())?;
    /// assert_eq!(tfidf.terms(), ["bread", "easy", "soup"]);
    /// let rows = tfidf.transform(&["Soup and bread", "Compost"])?;
    /// let half = 0.5_f64.sqrt();
    /// let row: Vec<_> = rows.row(0).collect();
    /// assert!(row.iter().zip([0, 2]).all(|((term, weight), at)| *term == at && (weight - half).abs() < 1e-12));
    /// assert_eq!(rows.row(1).count(), 0);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub struct Tfidf {
        _private: (),
    }
    /// The settings of [`Tfidf`](super::Tfidf).
    ///
    /// | name | default | meaning | range | in scikit-learn |
    /// |---|---|---|---|---|
    /// | [`tokens`](Self::tokens) | [`Tokens::Unicode`] | how a title is cut into words | | `token_pattern` |
    /// | [`stop_words`](Self::stop_words) | none | words left out before n-grams are made | | `stop_words` |
    /// | [`ngrams`](Self::ngrams) | 1 to 1 | how many words a term has | 1 to 5 | `ngram_range` |
    /// | [`min_titles`](Self::min_titles) | 1 | titles that must hold a term | at least 1 | `min_df` |
    /// | [`max_share`](Self::max_share) | 1 | share of titles that may hold a term | above 0, to 1 | `max_df` |
    /// | [`sublinear`](Self::sublinear) | false | 1 + ln(times) instead of times | | `sublinear_tf` |
    /// | [`smooth`](Self::smooth) | true | as if one more title held every term | | `smooth_idf` |
    /// | [`unit_length`](Self::unit_length) | true | rows of Euclidean length 1 | | `norm="l2"` |
    ///
    /// ```
    /// use tubelab::analyze::{TfidfOptions, stop_words};
    ///
    /// let options = TfidfOptions::new().ngrams(1, 2).stop_words(stop_words("en"));
    /// assert!(options.check().is_ok());
    /// assert!(TfidfOptions::new().ngrams(2, 1).check().is_err());
    /// ```
    pub struct TfidfOptions {
        _private: (),
    }
    /// How a title is cut into words. Both ways write everything small first.
    pub enum Tokens {
        /// Words by the rules of Unicode (UAX #29): "don't" stays whole, "garden's" counts as "garden", marks of vowels belong
        /// to their letters (Hindi). Where a script does not part words by spaces (Chinese, Japanese, Thai, Lao, Khmer,
        /// Burmese), they are those of ICU's dictionaries. Left out are words without a letter (numbers, emoji) and words of
        /// one character that is not an ideograph. However a letter was typed, it counts as the same (NFC).
        Unicode,
        /// scikit-learn's `(?u)\b\w\w+\b`: at least two letters, digits or underscores. It cuts "don't" to "don", and words of
        /// Hindi at every vowel sign.
        Pattern,
    }
    /// What [`top()`] found.
    pub struct Top {
        /// One row a video, the first first: `rank`, `video_id`, `title`, `published_at`, `is_short`, the measure under its own
        /// name, `views`, `engagement_rate`, `view_velocity`, `expected` (median views of the up to ten videos before it of the
        /// same format) and `thumbnail`.
        pub videos: DataFrame,
        /// The measure.
        pub measure: String,
        /// Videos with a known value, among which these lead.
        pub n: usize,
        _private: (),
    }
    /// Topics of titles, as [`topics`] finds them: a value that also says of new titles which topic they are in.
    pub struct TopicModel {
        _private: (),
    }
    /// The settings of [`topics_with`](super::topics_with).
    ///
    /// | name | default | meaning | range |
    /// |---|---|---|---|
    /// | [`topics`](Self::topics) | chosen by silhouette | how many topics | 2 to 12 |
    /// | [`dimensions`](Self::dimensions) | 30 | main directions that are kept of the vocabulary | 2 to 300 |
    /// | [`min_titles`](Self::min_titles) | 2 | titles that must hold a word | at least 1 |
    /// | [`restarts`](Self::restarts) | 10 | runs of k-means, the best of which counts | 1 to 100 |
    /// | [`seed`](Self::seed) | 42 | of directions and starts | any |
    ///
    /// ```
    /// use tubelab::analyze::TopicOptions;
    /// assert!(TopicOptions::new().topics(5).check().is_ok());
    /// assert!(TopicOptions::new().topics(13).check().unwrap_err().is_input());
    /// ```
    pub struct TopicOptions {
        _private: (),
    }
    /// What [`trends()`] found. The fields are frames of their own: filter, sort or plot them.
    pub struct Trends {
        /// One row a UTC day with a video: `day`; `mean_7`, `median_7`, `n_7` of the views of the videos of the last 7 calendar
        /// days, that day among them; `mean_30`, `median_30`, `n_30` likewise.
        pub days: DataFrame,
        /// One row a video, by publication: the columns of [`outliers`](super::outliers()), and `mean_7_videos` and
        /// `mean_30_videos`, the mean views of the last 7 and 30 videos with known views, that one among them; null before there
        /// are so many.
        pub videos: DataFrame,
        /// As [`Uploads::weekdays`](super::Uploads).
        pub weekdays: DataFrame,
        /// 12 rows: `month`, `years` (how many different years it was seen in) and the columns of [`Uploads`](super::Uploads);
        /// the `lift` is over the median of the whole year around a video, so the first and the last half-year are left out. A
        /// month needs two years and ten uploads for a verdict; `above` and `below` ask for p < 0.025.
        pub months: DataFrame,
        /// The days from which on a view is another thing: `day`, `what`, `videos_before`, `videos_after`.
        pub marks: DataFrame,
        /// The clock by which weekday and month are told.
        pub time_zone: String,
        _private: (),
    }
    /// What [`uploads()`] found. The fields are frames of their own: filter, sort or plot them.
    ///
    /// Each row of `hours`, `weekdays` and `cells` is a group of uploads:
    ///
    /// | column | what |
    /// |---|---|
    /// | `uploads`, `share` | how many, and in percent of all |
    /// | `n` | those with a known `lift`: what the rest of the row rests on |
    /// | `median_views`, `…_low`, `…_high` | their median, with its 95% bootstrap interval |
    /// | `lift`, `…_low`, `…_high` | median of views over the views of the videos published around the same time (up to 10 before, 10 after, of the same format): 1 is as usual then, so growth of the channel is not mistaken for a good hour |
    /// | `engagement_rate`, `…_low`, `…_high` | its median, percent of views |
    /// | `p` | of "this group is as the others together", by ranks of the lift, corrected for the number of groups (Holm); null below 10 uploads |
    /// | `verdict` | `above`, `below`, `no difference seen`, or `not enough uploads to say` |
    ///
    /// Intervals need five uploads. `above` and `below` ask for p < 0.025 in hours and weekdays each, so that both together
    /// claim something by mere chance in at most 5 of 100 channels; they are differences that were seen, not proof that the hour
    /// is their cause.
    pub struct Uploads {
        /// 24 rows: `hour` (0 to 23) and the columns above.
        pub hours: DataFrame,
        /// 7 rows: `weekday` (Monday to Sunday) and the columns above.
        pub weekdays: DataFrame,
        /// 168 rows, the heat map: `weekday`, `hour` and the columns above without `p` and `verdict`, and `enough` (at least five uploads).
        pub cells: DataFrame,
        /// The clock by which hour and weekday are told.
        pub time_zone: String,
        _private: (),
    }
    /// The words of titles and how many titles hold each, as [`words`] counts them.
    pub struct Words {
        _private: (),
    }
    /// Said under every table of computed numbers.
    pub const SOURCE: &str = "calculated by tubelab, not from YouTube";
    /// The channel beside up to ten others: frames as `clean` returns them, one channel each.
    ///
    /// # Errors
    /// No other channel, or more than ten; a frame with several channels; a column that is missing or of another type
    /// ([`Error::is_input`]).
    ///
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let mine = clean(&fetch("demo")?)?;
    /// let benchmark = analyze::benchmark(&mine, &[&mine])?;
    /// assert_eq!(benchmark.channels.height(), 2);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn benchmark(own: &DataFrame, others: &[&DataFrame]) -> crate::Result<Benchmark> {
        loop {}
    }
    /// The channel beside the charts of popular videos, by region and category. `charts` is a frame as `clean::charts` returns it:
    /// YouTube's Trending Music, Movies and Gaming charts. They list what already succeeded, so that a channel is compared with
    /// winners: read the table for what they look like, not as a mark.
    ///
    /// # Errors
    /// A column that is missing or of another type ([`Error::is_input`]).
    pub fn benchmark_chart(own: &DataFrame, charts: &DataFrame) -> crate::Result<ChartBenchmark> {
        loop {}
    }
    /// Charts side by side: frames as [`clean::charts`](crate::clean::charts()) and
    /// [`clean::categories`](crate::clean::categories()) return them. Hours and weekdays are on the clocks of `time_zone` (a name
    /// such as `"Europe/Berlin"`).
    ///
    /// The charts list what already succeeded: hours and words that are frequent in them are frequent among all uploads too, and
    /// nothing here says that they bring success. A video in several charts counts once in `words`, `tags`, `hours` and `weekdays`.
    ///
    /// # Errors
    /// An unknown time zone; a column that is missing or of another type ([`Error::is_input`](crate::Error::is_input)).
    ///
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let snapshot = fetch::charts(&["demo"])?;
    /// let found = analyze::charts(&clean::charts(&snapshot)?, &clean::categories(&snapshot)?, "Europe/Berlin")?;
    /// assert_eq!(found.charts.column("region")?.get(0)?.get_str(), Some("DE"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn charts(charts: &DataFrame, categories: &DataFrame, time_zone: &str) -> crate::Result<Charts> {
        loop {}
    }
    /// Durations of the videos of a frame as `clean` returns it. Live and upcoming broadcasts are left out.
    ///
    /// A video of up to three minutes without evidence of being a Short counts as an ordinary video.
    ///
    /// # Errors
    /// A column that is missing or of another type ([`Error::is_input`](crate::Error::is_input)).
    ///
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let durations = analyze::durations(&clean(&fetch("demo")?)?)?;
    /// assert_eq!(durations.bands.height(), 6);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn durations(videos: &DataFrame) -> crate::Result<Durations> {
        loop {}
    }
    /// Engagement of the videos of a frame as `clean` returns it: rates and bands, means, and how views go with the rates.
    ///
    /// Views stand below the fraction line of every rate, so that chance alone makes rates fall as views rise: a negative
    /// slope is not a sign that engagement does harm.
    ///
    /// # Errors
    /// A column that is missing or of another type ([`Error::is_input`](crate::Error::is_input)).
    ///
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let engagement = analyze::engagement(&clean(&fetch("demo")?)?)?;
    /// assert_eq!(engagement.means.height(), 4);
    /// assert_eq!(engagement.fits.height(), 3);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn engagement(videos: &DataFrame) -> crate::Result<Engagement> {
        loop {}
    }
    /// Growth of the videos of a frame of observations: one row for each video and `fetched_at`, with `video_id`, `fetched_at`
    /// and `views`, as [`clean::growth`](crate::clean::growth()) returns it. `title` and `is_short` are used where they are
    /// there; where a video's format is not known, it is not said to be a Short. Nothing is filled in between observations.
    ///
    /// # Errors
    /// A column that is missing or of another type ([`Error::is_input`](crate::Error::is_input)).
    ///
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// // The demo channel was observed once: there is no growth to tell yet.
    /// let growth = analyze::growth(&clean(&fetch("demo")?)?)?;
    /// assert_eq!((growth.videos.height(), growth.periods.height()), (0, 0));
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn growth(observations: &DataFrame) -> crate::Result<Growth> {
        loop {}
    }
    /// How many times the views of videos without a word those with it have, for every word of the titles.
    ///
    /// The lift is a ratio of geometric means of 1 + views, with its 95% interval: a difference of means of ln(1 + views)
    /// by Welch's t test. 1.5 means half as much again, 0.5 half as much. Each video counts by how far it is above the
    /// channel's level at its time, the median ln(1 + views) of the ten videos of its format before it and the ten after
    /// it, so that a word of late titles is not taken for the growth of the channel; without `published_at` there is no such
    /// level. Among many words some look good by luck, so p values are adjusted over all words of the table (Benjamini and
    /// Hochberg); intervals are not. Videos and Shorts are compared apart. What goes with a word need not be caused by it.
    ///
    /// `videos` is the frame that `clean` returns; `title` and `views` must be there. Left out are videos of unknown views,
    /// those whose format is unknown (`is_short` null), and those fetched within a week of their publication.
    ///
    /// Fails when a column is missing or of another type, or when it is interrupted.
    ///
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let lift = analyze::keyword_lift(&clean(&fetch("demo")?)?)?;
    /// let table = lift.table()?;
    /// assert!(table.height() > 10);
    /// assert!(table.column("low_95").is_ok() && table.column("p_adjusted").is_ok());
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn keyword_lift(videos: &DataFrame) -> crate::Result<KeywordLift> {
        loop {}
    }
    /// The same with settings of your own.
    pub fn keyword_lift_with(videos: &DataFrame, options: &LiftOptions) -> crate::Result<KeywordLift> {
        loop {}
    }
    /// Which videos went viral, and which fell flat, by a rule that neither growth of the channel nor the outliers themselves move.
    ///
    /// A video's views are compared with the median of up to 10 videos before and 10 after it of the same format. The logarithm
    /// of that ratio, less its median over the channel, over 1.4826 times the median absolute deviation is the `score`; `viral`
    /// is a score above 3.5, `flat` one below −3.5.
    ///
    /// `videos` is a frame as `clean` returns it. Returns in the order of its rows: `video_id`, `title`, `published_at`,
    /// `is_short`, `views`, `expected` (views of the videos around it), `times_expected`, `score` and `outlier` (`viral`,
    /// `flat`, null). Numbers are null where views are unknown, for live and upcoming broadcasts and where there are too few
    /// videos around; `score` also where fewer than 20 videos can be compared or all are alike.
    ///
    /// # Errors
    /// A column that is missing or of another type ([`Error::is_input`](crate::Error::is_input)).
    ///
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let viral = analyze::outliers(&clean(&fetch("demo")?)?)?
    ///     .lazy()
    ///     .filter(col("outlier").eq(lit("viral")))
    ///     .collect()?;
    /// assert!(viral.height() >= 5); // six were planted in the generated channel
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn outliers(videos: &DataFrame) -> crate::Result<DataFrame> {
        loop {}
    }
    /// The rates of every video, in the order of the rows of `videos` (a frame as `clean` returns it).
    ///
    /// Returns `video_id`, `title`, `published_at`, `is_short`, `views`, `likes`, `comments` as they are, and
    ///
    /// | column | what | bands (`…_band`) |
    /// |---|---|---|
    /// | `engagement_rate` | (likes + comments) / views × 100 | excellent from 8, good from 5, average from 2, poor |
    /// | `like_rate` | likes / views × 100 | high above 4, average from 2, low |
    /// | `comment_rate` | comments / views × 100 | high above 1, average from 0.5, low |
    /// | `view_velocity` | views a day from publication to `fetched_at`, taken as at least one hour | strong above 1000, good from 500, average from 100, low |
    ///
    /// A rate is null where views are 0 or unknown, or where likes or comments that it needs are hidden; the velocity is null
    /// where views are unknown, or where the video was not yet published when it was fetched.
    ///
    /// # Errors
    /// A column that is missing or of another type ([`Error::is_input`](crate::Error::is_input)).
    ///
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let rates = analyze::rates(&clean(&fetch("demo")?)?)?;
    /// let highest = rates.column("like_rate")?.f64()?.iter().flatten().fold(0.0, f64::max);
    /// assert!(highest <= 100.0);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn rates(videos: &DataFrame) -> crate::Result<DataFrame> {
        loop {}
    }
    /// The mean of `column` over the videos published in the last `days` calendar days, for each UTC day with a video.
    ///
    /// The window of a day holds that day and the `days - 1` days before it, whether or not there were videos, so that a
    /// channel with three uploads a month gets the mean of three and not of thirty. It weighs videos, not days, as pandas
    /// does with `rolling("7D")` on a series of videos. Unknown values are left out.
    ///
    /// Returns one row for each distinct day, in order: `day` (date), `mean` (f64, null when every value in the window is
    /// unknown; in the unit of `column`) and `n` (i64, the known values in the window).
    ///
    /// Fails when `days` is 0, or when `published_at` or `column` is missing or of another type.
    ///
    /// ```
    /// use polars::prelude::*;
    ///
    /// let day = 86_400_000_000_i64;
    /// let videos = df!("published_at" => [0, day, 9 * day], "views" => [10_i64, 20, 60])?
    ///     .lazy()
    ///     .with_column(col("published_at").cast(DataType::Datetime(TimeUnit::Microseconds, None)))
    ///     .collect()?;
    /// let means = tubelab::analyze::rolling_by_day(&videos, "views", 7)?;
    /// let mean: Vec<_> = means.column("mean")?.f64()?.iter().collect();
    /// assert_eq!(mean, [Some(10.0), Some(15.0), Some(60.0)]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn rolling_by_day(videos: &DataFrame, column: &str, days: u32) -> crate::Result<DataFrame> {
        loop {}
    }
    /// The same with medians, which a few viral videos do not move: `day`, `median` and `n`.
    pub fn rolling_median_by_day(videos: &DataFrame, column: &str, days: u32) -> crate::Result<DataFrame> {
        loop {}
    }
    /// The sentiment of each title that is English; other titles are counted and not scored, for VADER's lexicon is English.
    ///
    /// `videos` is the frame that `clean` returns; of its columns only `title` must be there. `language` says of a title in
    /// Latin script what its language is; where it is null, long titles (25 letters and more) are detected and short ones
    /// are taken to be in the language of their channel. A title in another script is never English.
    ///
    /// The table ([`Sentiment::table`]) has one row for each row of `videos`, in the same order: `video_id` (where there is one),
    /// `title`, `views`, `engagement_rate` (percent of views), `is_short`, `language` (primary subtag of BCP 47; null when it cannot be told), `language_from`
    /// (stated, detected or channel), `compound` (−1 to 1; null when the title is not English or there is none) and
    /// `sentiment` (negative up to −0.05, positive from 0.05, else neutral; null likewise).
    ///
    /// A score is of words, not of what is meant: "killer recipe" counts as negative.
    ///
    /// Fails when a column is missing or of another type, or when it is interrupted.
    ///
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let videos = clean(&fetch("demo")?)?;
    /// let sentiment = analyze::sentiment(&videos)?;
    /// assert!(sentiment.coverage() > 0.9); // the share of titles that are English
    /// assert_eq!(sentiment.by_class()?.height(), 3);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn sentiment(videos: &DataFrame) -> crate::Result<Sentiment> {
        loop {}
    }
    /// The stop words of a language by its primary subtag ("en"), from NLTK's lists; none for a language without a list.
    ///
    /// ```
    /// let english = tubelab::analyze::stop_words("en");
    /// assert!(english.contains(&"the") && english.contains(&"don't"));
    /// assert!(tubelab::analyze::stop_words("xx").is_empty());
    /// ```
    pub fn stop_words(language: &str) -> &'static [&'static str] {
        loop {}
    }
    /// The `many` videos that lead by `measure`; ties by date, the newer first, then by id.
    ///
    /// | measure | what |
    /// |---|---|
    /// | `views`, `likes`, `comments` | as the API tells them |
    /// | `engagement_rate`, `like_rate`, `comment_rate`, `view_velocity` | as in [`rates`](super::rates()) |
    /// | `rising` | view velocity of the videos published in the 30 days before they were fetched |
    /// | `over_performing` | views over the channel's own level before: the median of the up to ten videos before it of the same format (at least five); 2 is twice as many |
    ///
    /// Videos whose value is unknown are left out. A single video's value has no interval: what leads by chance and what leads by
    /// merit look alike here.
    ///
    /// # Errors
    /// An unknown measure; a column that is missing or of another type ([`Error::is_input`]).
    ///
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let top = analyze::top(&clean(&fetch("demo")?)?, "over_performing", 10)?;
    /// assert_eq!(top.videos.height(), 10);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn top(videos: &DataFrame, measure: &str, many: usize) -> crate::Result<Top> {
        loop {}
    }
    /// Groups titles by their words.
    ///
    /// Titles become rows of TF-IDF ([`Tfidf`], without the stop words of their languages), these are reduced to their main
    /// directions (truncated singular value decomposition) and to unit length, and k-means groups them. The number of
    /// topics is the one from 2 to 12 with the highest mean silhouette (cosine distance), tried on a sample of 5,000 titles
    /// where there are more. Topics are numbered from 1, the largest first. Titles without any word of the vocabulary are in
    /// no topic. The same titles and seed give the same topics, whatever the number of threads.
    ///
    /// `videos` is the frame that `clean` returns; of its columns only `title` must be there.
    ///
    /// Fails when there are fewer than three different titles with words that others have too
    /// ([`is_too_little_data`](crate::Error::is_too_little_data)), when a column is missing or of another type, or when it is
    /// interrupted.
    ///
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let model = analyze::topics(&clean(&fetch("demo")?)?)?;
    /// let topics = model.table()?;
    /// assert!((2..=12).contains(&topics.height()));
    /// let planned = model.label(&["Easy sourdough bread", "東京"])?;
    /// assert!(planned[0].is_some() && planned[1].is_none());
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn topics(videos: &DataFrame) -> crate::Result<TopicModel> {
        loop {}
    }
    /// The same with settings of your own; they are checked before anything is fitted.
    pub fn topics_with(videos: &DataFrame, options: &TopicOptions) -> crate::Result<TopicModel> {
        loop {}
    }
    /// Trends of a channel's views, on the calendar of `time_zone` (a name such as `"Europe/Berlin"`).
    ///
    /// `videos` is a frame as `clean` returns it. Views are those collected until `fetched_at`: a line that falls at its end may
    /// only show that young videos have had less time.
    ///
    /// # Errors
    /// An unknown time zone; a column that is missing or of another type ([`Error::is_input`](crate::Error::is_input)).
    ///
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let trends = analyze::trends(&clean(&fetch("demo")?)?, "Europe/Berlin")?;
    /// assert_eq!(trends.months.height(), 12);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn trends(videos: &DataFrame, time_zone: &str) -> crate::Result<Trends> {
        loop {}
    }
    /// Uploads by hour and weekday on the clocks of `time_zone` (a name such as `"Europe/Berlin"`, daylight saving included).
    ///
    /// `videos` is a frame as `clean` returns it. Live and upcoming broadcasts are left out.
    ///
    /// # Errors
    /// An unknown time zone; a column that is missing or of another type ([`Error::is_input`](crate::Error::is_input)).
    ///
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let uploads = analyze::uploads(&clean(&fetch("demo")?)?, "Europe/Berlin")?;
    /// assert_eq!((uploads.hours.height(), uploads.cells.height()), (24, 168));
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn uploads(videos: &DataFrame, time_zone: &str) -> crate::Result<Uploads> {
        loop {}
    }
    /// VADER's compound score of each text, −1 (most negative) to 1, whatever its language; 0 where no word of it is in the
    /// lexicon. Equal to `SentimentIntensityAnalyzer().polarity_scores(text)["compound"]` of Python's vaderSentiment 3.3.2.
    ///
    /// Hutto and Gilbert, "VADER: A Parsimonious Rule-based Model for Sentiment Analysis of Social Media Text", ICWSM 2014.
    ///
    /// Fails only when it is interrupted.
    ///
    /// ```
    /// let scores = tubelab::analyze::vader(&["VADER is smart, handsome, and funny.", "Compost"])?;
    /// assert_eq!(scores, [0.8316, 0.0]);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn vader<S: AsRef<str> + Sync>(texts: &[S]) -> crate::Result<Vec<f64>> {
        loop {}
    }
    /// Counts the titles that hold each word. A word twice in a title counts once; stop words of the titles' languages,
    /// numbers and single letters do not count ([`Tokens::Unicode`](super::Tokens::Unicode) says what a word is).
    ///
    /// `videos` is the frame that `clean` returns; of its columns only `title` must be there. No title, or none with a word,
    /// gives a value without words.
    ///
    /// Fails when a column is missing or of another type, or when it is interrupted.
    ///
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let words = analyze::words(&clean(&fetch("demo")?)?)?;
    /// let table = words.table()?;
    /// assert_eq!(table.get_column_names(), ["word", "videos", "share", "median_views"]);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn words(videos: &DataFrame) -> crate::Result<Words> {
        loop {}
    }
    impl Clone for Benchmark {
        fn clone(&self) -> Benchmark {
            loop {}
        }
    }
    impl Clone for ChartBenchmark {
        fn clone(&self) -> ChartBenchmark {
            loop {}
        }
    }
    impl Clone for Charts {
        fn clone(&self) -> Charts {
            loop {}
        }
    }
    impl Clone for Durations {
        fn clone(&self) -> Durations {
            loop {}
        }
    }
    impl Clone for Engagement {
        fn clone(&self) -> Engagement {
            loop {}
        }
    }
    impl Clone for Growth {
        fn clone(&self) -> Growth {
            loop {}
        }
    }
    impl Clone for KeywordLift {
        fn clone(&self) -> KeywordLift {
            loop {}
        }
    }
    impl Clone for LiftOptions {
        fn clone(&self) -> LiftOptions {
            loop {}
        }
    }
    impl Clone for Mood {
        fn clone(&self) -> Mood {
            loop {}
        }
    }
    impl Clone for Redefinition {
        fn clone(&self) -> Redefinition {
            loop {}
        }
    }
    impl Clone for Sentiment {
        fn clone(&self) -> Sentiment {
            loop {}
        }
    }
    impl Clone for SparseRows {
        fn clone(&self) -> SparseRows {
            loop {}
        }
    }
    impl Clone for Tfidf {
        fn clone(&self) -> Tfidf {
            loop {}
        }
    }
    impl Clone for TfidfOptions {
        fn clone(&self) -> TfidfOptions {
            loop {}
        }
    }
    impl Clone for Tokens {
        fn clone(&self) -> Tokens {
            loop {}
        }
    }
    impl Clone for Top {
        fn clone(&self) -> Top {
            loop {}
        }
    }
    impl Clone for TopicModel {
        fn clone(&self) -> TopicModel {
            loop {}
        }
    }
    impl Clone for TopicOptions {
        fn clone(&self) -> TopicOptions {
            loop {}
        }
    }
    impl Clone for Trends {
        fn clone(&self) -> Trends {
            loop {}
        }
    }
    impl Clone for Uploads {
        fn clone(&self) -> Uploads {
            loop {}
        }
    }
    impl Clone for Words {
        fn clone(&self) -> Words {
            loop {}
        }
    }
    impl Copy for Mood {}
    impl Copy for Redefinition {}
    impl Copy for Tokens {}
    impl Debug for Benchmark {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for ChartBenchmark {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Charts {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Durations {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Engagement {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Growth {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for KeywordLift {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for LiftOptions {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Mood {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Redefinition {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Sentiment {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for SparseRows {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Tfidf {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for TfidfOptions {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Tokens {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Top {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for TopicModel {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for TopicOptions {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Trends {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Uploads {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Words {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Default for LiftOptions {
        fn default() -> Self {
            loop {}
        }
    }
    impl Default for SparseRows {
        fn default() -> SparseRows {
            loop {}
        }
    }
    impl Default for TfidfOptions {
        fn default() -> Self {
            loop {}
        }
    }
    impl Default for Tokens {
        fn default() -> Tokens {
            loop {}
        }
    }
    impl Default for TopicOptions {
        fn default() -> Self {
            loop {}
        }
    }
    impl Durations {
        /// The band with the highest lift among those that stand above the others; `None` when none does.
        pub fn best_band(&self) -> Option<&'static str> {
            loop {}
        }
    }
    impl Eq for Mood {}
    impl Eq for Redefinition {}
    impl Eq for Tokens {}
    impl KeywordLift {
        /// A row for each word and format that has enough videos with and without it: `word`, `is_short`, `videos_with`,
        /// `videos_without`, `mean_with` and `mean_without` (geometric means of 1 + views, less 1, whatever the time), `lift`, `low_95`, `high_95`, `p`,
        /// `p_adjusted`. Videos first, then Shorts, the smallest p first. Interval and p are null where the views do not
        /// differ at all.
        pub fn table(&self) -> crate::Result<DataFrame> {
            loop {}
        }
    }
    impl LiftOptions {
        /// The defaults of the table above.
        pub fn new() -> Self {
            loop {}
        }
        /// How many videos must have the word, and how many must not.
        pub fn min_videos(self, videos: usize) -> Self {
            loop {}
        }
        /// Phrases of up to so many words are compared too.
        pub fn longest(self, words: usize) -> Self {
            loop {}
        }
        /// How many videos around each one, half before and half after, tell the channel's level at its time.
        pub fn neighbours(self, videos: usize) -> Self {
            loop {}
        }
        /// Leaves out videos published less than so many days before they were fetched.
        pub fn min_age_days(self, days: u32) -> Self {
            loop {}
        }
        /// Whether every setting is in its range; the error names the first that is not.
        pub fn check(&self) -> crate::Result<()> {
            loop {}
        }
    }
    impl Mood {
        /// The class of a compound score.
        ///
        /// ```
        /// use tubelab::analyze::Mood;
        /// assert_eq!(Mood::of(0.05), Mood::Positive);
        /// assert_eq!(Mood::of(0.0499), Mood::Neutral);
        /// ```
        pub fn of(compound: f64) -> Mood {
            loop {}
        }
        /// The word that tables have for it.
        pub fn word(self) -> &'static str {
            loop {}
        }
    }
    impl Ord for Mood {
        fn cmp(&self, other: &Mood) -> Ordering {
            loop {}
        }
    }
    impl PartialEq for LiftOptions {
        fn eq(&self, other: &LiftOptions) -> bool {
            loop {}
        }
    }
    impl PartialEq for Mood {
        fn eq(&self, other: &Mood) -> bool {
            loop {}
        }
    }
    impl PartialEq for Redefinition {
        fn eq(&self, other: &Redefinition) -> bool {
            loop {}
        }
    }
    impl PartialEq for SparseRows {
        fn eq(&self, other: &SparseRows) -> bool {
            loop {}
        }
    }
    impl PartialEq for TfidfOptions {
        fn eq(&self, other: &TfidfOptions) -> bool {
            loop {}
        }
    }
    impl PartialEq for Tokens {
        fn eq(&self, other: &Tokens) -> bool {
            loop {}
        }
    }
    impl PartialEq for TopicOptions {
        fn eq(&self, other: &TopicOptions) -> bool {
            loop {}
        }
    }
    impl PartialOrd for Mood {
        fn partial_cmp(&self, other: &Mood) -> Option<Ordering> {
            loop {}
        }
    }
    impl Sentiment {
        /// One row for each video, as [`sentiment`] says.
        pub fn table(&self) -> &DataFrame {
            loop {}
        }
        /// The share of titles that were scored, 0 to 1; 0 when there is no title.
        pub fn coverage(&self) -> f64 {
            loop {}
        }
        /// Three rows, negative to positive: `sentiment`, `videos`, `share` (percent of the scored titles; null when there are
        /// none), `mean_compound`, and the median views with its distribution-free 95% interval, of long videos
        /// (`median_views`, `low_95`, `high_95`) and of Shorts (`median_views_shorts`, `low_95_shorts`, `high_95_shorts`); null
        /// where no view count is known, intervals below six videos.
        pub fn by_class(&self) -> crate::Result<DataFrame> {
            loop {}
        }
        /// The `n` titles with the highest scores, highest first, as rows of the table. Titles of equal score keep their order.
        pub fn most_positive(&self, n: usize) -> crate::Result<DataFrame> {
            loop {}
        }
        /// The `n` titles with the lowest scores, lowest first, as rows of the table. Titles of equal score keep their order.
        pub fn most_negative(&self, n: usize) -> crate::Result<DataFrame> {
            loop {}
        }
    }
    impl Show for Benchmark {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl Show for ChartBenchmark {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl Show for Charts {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl Show for Durations {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl Show for Engagement {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl Show for Growth {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl Show for KeywordLift {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl Show for Sentiment {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl Show for Tfidf {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl Show for Top {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl Show for TopicModel {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl Show for Trends {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl Show for Uploads {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl Show for Words {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl SparseRows {
        /// How many rows there are.
        pub fn height(&self) -> usize {
            loop {}
        }
        /// How many columns there are.
        pub fn width(&self) -> usize {
            loop {}
        }
        /// How many numbers are kept.
        pub fn nonzero(&self) -> usize {
            loop {}
        }
        /// Columns and values of a row, by column; nothing for a row that is zero or not there.
        pub fn row(&self, row: usize) -> impl Iterator<Item = (usize, f64)> + '_ {
            crate::header::any::<std::vec::IntoIter<(usize, f64)>>()
        }
    }
    impl Tfidf {
        /// Learns the vocabulary of `titles` and how many of them hold each term.
        ///
        /// Fails when the options are out of range, when no term is left, or when it is interrupted.
        pub fn fit<S: AsRef<str> + Sync>(titles: &[S], options: &TfidfOptions) -> crate::Result<Tfidf> {
            loop {}
        }
        /// The same, with the weights of these titles: equal to `fit` and `transform`, and faster.
        pub fn fit_transform<S: AsRef<str> + Sync>(
            titles: &[S],
            options: &TfidfOptions,
        ) -> crate::Result<(Tfidf, SparseRows)> {
            loop {}
        }
        /// The weights of `titles`: a row each, a column for each of [`terms`](Tfidf::terms). Words that were not fitted weigh
        /// nothing; a title of such words alone has an empty row.
        ///
        /// Fails only when it is interrupted.
        pub fn transform<S: AsRef<str> + Sync>(&self, titles: &[S]) -> crate::Result<SparseRows> {
            loop {}
        }
        /// The terms, in the order of their code points: the columns of the rows.
        pub fn terms(&self) -> &[String] {
            loop {}
        }
        /// The inverse document frequency of each term.
        pub fn idf(&self) -> &[f64] {
            loop {}
        }
        /// The terms that say most of `titles`: `term`, `mean_weight` (the mean of its weights over all rows) and `titles` (how
        /// many of the fitted titles hold it), at most `n` rows, the highest weight first.
        pub fn top_terms(&self, rows: &SparseRows, n: usize) -> crate::Result<DataFrame> {
            loop {}
        }
    }
    impl TfidfOptions {
        /// The defaults of the table above.
        pub fn new() -> Self {
            loop {}
        }
        /// How a title is cut into words.
        pub fn tokens(self, tokens: Tokens) -> Self {
            loop {}
        }
        /// Words that are left out, in small letters.
        pub fn stop_words<S: AsRef<str>>(self, words: impl IntoIterator<Item = S>) -> Self {
            loop {}
        }
        /// Terms of `shortest` to `longest` words.
        pub fn ngrams(self, shortest: usize, longest: usize) -> Self {
            loop {}
        }
        /// Leaves out terms that fewer titles hold.
        pub fn min_titles(self, titles: usize) -> Self {
            loop {}
        }
        /// Leaves out terms that a larger share of titles holds.
        pub fn max_share(self, share: f64) -> Self {
            loop {}
        }
        /// Whether the second occurrence in a title counts less than the first.
        pub fn sublinear(self, sublinear: bool) -> Self {
            loop {}
        }
        /// Whether one more title that holds every term is supposed.
        pub fn smooth(self, smooth: bool) -> Self {
            loop {}
        }
        /// Whether each row is divided by its Euclidean length.
        pub fn unit_length(self, unit_length: bool) -> Self {
            loop {}
        }
        /// Whether every setting is in its range; the error names the first that is not.
        pub fn check(&self) -> crate::Result<()> {
            loop {}
        }
    }
    impl TopicModel {
        /// A row for each topic, the largest first: `topic` (from 1), `terms` (those that set it apart, the clearest first),
        /// `videos`, `share` (percent of the titles that are in a topic), `shorts`, the median views with its
        /// distribution-free 95% interval of videos (`median_views`, `low_95`, `high_95`) and of Shorts
        /// (`median_views_shorts`, `low_95_shorts`, `high_95_shorts`), `mean_views` of both, and the medians of
        /// `engagement_rate` (percent of views) and `duration_s` (seconds). Null where nothing is known; intervals below six
        /// videos. A frame without `is_short` has videos only.
        pub fn table(&self) -> crate::Result<DataFrame> {
            loop {}
        }
        /// The topic of each row of the fitted frame, from 1; `None` for a title without a word of the vocabulary.
        pub fn labels(&self) -> Vec<Option<usize>> {
            loop {}
        }
        /// The topic of each new title, from 1: the one whose centre is nearest; `None` for a title without a word of the
        /// vocabulary. A fitted title gets the topic it was fitted in.
        ///
        /// Fails only when it is interrupted.
        pub fn label<S: AsRef<str> + Sync>(&self, titles: &[S]) -> crate::Result<Vec<Option<usize>>> {
            loop {}
        }
        /// Where each new title lies along the main directions, as a vector of length 1; `None` for a title without a word of
        /// the vocabulary. A fitted title lies where it is in [`coordinates`](TopicModel::coordinates).
        ///
        /// Fails only when it is interrupted.
        pub fn locate<S: AsRef<str> + Sync>(&self, titles: &[S]) -> crate::Result<Vec<Option<Vec<f64>>>> {
            loop {}
        }
        /// The centre of each topic along the main directions: the mean of the titles in it.
        pub fn centres(&self) -> Vec<Vec<f64>> {
            loop {}
        }
        /// Where each row of the fitted frame lies along the main directions, as a vector of length 1: what was grouped.
        /// `None` as in [`labels`](TopicModel::labels).
        pub fn coordinates(&self) -> &[Option<Vec<f64>>] {
            loop {}
        }
        /// The mean silhouette of the grouped titles by cosine distance, −1 to 1.
        pub fn silhouette(&self) -> Option<f64> {
            loop {}
        }
        /// The sum of the squared distances of the grouped titles to the centres of their topics.
        pub fn inertia(&self) -> f64 {
            loop {}
        }
        /// How each number of topics did: `topics`, `inertia`, `silhouette`. Empty when the number was given.
        pub fn tries(&self) -> crate::Result<DataFrame> {
            loop {}
        }
    }
    impl TopicOptions {
        /// The defaults of the table above.
        pub fn new() -> Self {
            loop {}
        }
        /// Fixes the number of topics instead of choosing it.
        pub fn topics(self, topics: usize) -> Self {
            loop {}
        }
        /// How many main directions of the vocabulary are kept.
        pub fn dimensions(self, dimensions: usize) -> Self {
            loop {}
        }
        /// Leaves out words that fewer titles hold.
        pub fn min_titles(self, titles: usize) -> Self {
            loop {}
        }
        /// How often k-means starts anew.
        pub fn restarts(self, restarts: usize) -> Self {
            loop {}
        }
        /// The seed: the same seed, the same topics.
        pub fn seed(self, seed: u64) -> Self {
            loop {}
        }
        /// Whether every setting is in its range; the error names the first that is not.
        pub fn check(&self) -> crate::Result<()> {
            loop {}
        }
    }
    impl Uploads {
        /// The hour (0 to 23) with the highest lift among those that stand above the others; `None` when none does.
        pub fn best_hour(&self) -> Option<i64> {
            loop {}
        }
        /// The weekday with the highest lift among those that stand above the others; `None` when none does.
        pub fn best_weekday(&self) -> Option<String> {
            loop {}
        }
    }
    impl Words {
        /// `word`, `videos` (titles that hold it), `share` (percent of all titles) and `median_views` (null when the view count of
        /// none is known), the most frequent first, equals in the order of the alphabet.
        pub fn table(&self) -> crate::Result<DataFrame> {
            loop {}
        }
    }
}
pub mod backup {
    use std::fmt::Debug;
    use std::fmt::Formatter;
    use std::path::Path;
    use std::path::PathBuf;

    /// What a backup holds.
    pub struct Contents {
        /// Runs in the file of MLflow.
        pub runs: usize,
        /// Kept snapshots.
        pub snapshots: usize,
        /// Champions.
        pub models: usize,
        /// The size of all files, unpacked.
        pub bytes: u64,
    }
    /// The folders that a backup is made of, and restored to.
    pub struct Places {
        /// The folder of `mlflow.db`.
        pub mlflow: PathBuf,
        /// The folder of kept snapshots.
        pub snapshots: PathBuf,
        /// The folder of the champions.
        pub models: PathBuf,
    }
    /// Puts the files of a backup back into the usual places. Files that are there with the same content stay; one with other
    /// content is refused, before anything is written, unless `replace` is set. Nothing is deleted.
    ///
    /// Programs that use `mlflow.db` must be ended first: they would go on with the file that was replaced.
    ///
    /// # Errors
    /// `is_format()`: the file is no backup, or is damaged. `is_input()`: files would be replaced. `is_storage()`: a file
    /// cannot be written; what is there by then is whole, and the same call goes on.
    pub fn restore(file: impl AsRef<Path>, replace: bool) -> crate::Result<Contents> {
        loop {}
    }
    /// The same to other places.
    ///
    /// # Errors
    /// As [`restore`].
    pub fn restore_to(file: impl AsRef<Path>, places: &Places, replace: bool) -> crate::Result<Contents> {
        loop {}
    }
    /// Writes a backup of the usual places to `file`, which must not be there yet. It is complete or it is not there.
    ///
    /// # Errors
    /// `is_input()`: there is a file of that name. `is_storage()`: something cannot be read, or the backup cannot be written.
    ///
    /// ```no_run
    /// let contents = tubelab::backup::save("tubelab.sqlar")?;
    /// println!("{} runs", contents.runs);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn save(file: impl AsRef<Path>) -> crate::Result<Contents> {
        loop {}
    }
    /// The same of other places.
    ///
    /// # Errors
    /// As [`save`].
    pub fn save_in(file: impl AsRef<Path>, places: &Places) -> crate::Result<Contents> {
        loop {}
    }
    impl Clone for Contents {
        fn clone(&self) -> Contents {
            loop {}
        }
    }
    impl Clone for Places {
        fn clone(&self) -> Places {
            loop {}
        }
    }
    impl Copy for Contents {}
    impl Debug for Contents {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Places {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Default for Contents {
        fn default() -> Contents {
            loop {}
        }
    }
    impl Eq for Contents {}
    impl PartialEq for Contents {
        fn eq(&self, other: &Contents) -> bool {
            loop {}
        }
    }
    impl Places {
        /// The places that the rest of the crate uses: `TUBELAB_MLFLOW_DIR`, `TUBELAB_MODELS_DIR` and tubelab's data folder.
        ///
        /// # Errors
        /// `is_storage()`: the user has no home folder and no other place is named.
        pub fn from_environment() -> crate::Result<Places> {
            loop {}
        }
    }
}
pub mod cache {
    use crate::display::Bundle;
    use crate::display::Show;
    use crate::jiff::Timestamp;
    use std::fmt::Debug;
    use std::fmt::Formatter;
    use std::path::PathBuf;
    use std::time::Duration;

    /// A cache of the API's answers. Cheap to clone; the clones are one cache.
    pub struct Cache {
        _private: (),
    }
    /// Where answers are kept, for how long, and how many.
    ///
    /// | setting | environment | settings file, under `[cache]` | default |
    /// |---|---|---|---|
    /// | [`folder`](Self::folder) | `TUBELAB_CACHE_DIR` | `folder` | `$XDG_CACHE_HOME/tubelab` or `~/.cache/tubelab` |
    /// | [`lifetime`](Self::lifetime) of lists: uploads, comments, searches, categories | `TUBELAB_CACHE_LIFETIME` (`"1h"`, `"90 minutes"`) | `lifetime` | 1 hour |
    /// | [`statistics`](Self::statistics): the lifetime of channels and videos, whose figures move | `TUBELAB_CACHE_STATISTICS_LIFETIME` | `statistics_lifetime` | 1 hour |
    /// | [`size`](Self::size): the most that is kept on disk; 0 keeps nothing there | `TUBELAB_CACHE_SIZE_MB` | `size_mb` | 1,000 MB |
    /// | [`redis`](Self::redis): a Redis server that several instances share | `TUBELAB_REDIS_URL` | `redis_url` | none |
    ///
    /// The environment goes before the settings file. A lifetime is at most 30 days, which is what the terms of the API allow.
    pub struct Options {
        _private: (),
    }
    /// What the cache holds, and what it has done in this process since the start or the last [`clear`](super::clear).
    pub struct Stats {
        /// How many snapshots are in memory.
        pub entries: usize,
        /// How many it holds at most; the least used goes first.
        pub capacity: usize,
        /// How often a snapshot was there already, or was on its way for someone else.
        pub hits: u64,
        /// How often it had to be put together from the tiers below or from the API.
        pub misses: u64,
        /// The answers on disk, where they are kept there.
        pub disk: Option<Tier>,
        /// The answers in Redis, where there is one.
        pub shared: Option<Tier>,
        /// How many expired answers were served because the API failed.
        pub stale: u64,
        /// How long lists stay fresh.
        pub lifetime: Duration,
        /// How long channels and videos stay fresh.
        pub statistics_lifetime: Duration,
        /// Where the answers on disk are.
        pub folder: Option<PathBuf>,
        /// What went wrong with the cache itself.
        pub troubles: Vec<String>,
    }
    /// A tier that holds single answers.
    pub struct Tier {
        /// How many answers it holds, of all processes.
        pub entries: u64,
        /// How many bytes they take, packed.
        pub bytes: u64,
        /// How often it had a fresh answer for this process.
        pub hits: u64,
        /// How often it had none.
        pub misses: u64,
    }
    /// Drops from the disk what is older than 30 days, and the oldest answers of what is more than fits; gives how many went.
    /// It is done at each start too.
    pub fn clean() -> u64 {
        loop {}
    }
    /// Forgets everything, in memory, on disk and in Redis, so that the next [`fetch`](crate::fetch::fetch()) asks the API
    /// again. The snapshots that were kept stay.
    pub fn clear() {
        loop {}
    }
    /// Adds to a number that instances share, and gives the sum; `None` where there is no server that can be reached.
    pub fn share_sum(name: &str, by: i64, lifetime: Duration) -> Option<i64> {
        loop {}
    }
    /// Puts a value under `name` for other instances, where there is a Redis server.
    pub fn share_value(name: &str, value: &[u8], lifetime: Duration) {
        loop {}
    }
    /// What a program has put under `name` in the Redis server that instances share. `None` where there is nothing, no server,
    /// or one that cannot be reached.
    pub fn shared_value(name: &str) -> Option<Vec<u8>> {
        loop {}
    }
    /// What the cache holds and has done.
    ///
    /// ```
    /// use tubelab::{cache, fetch::fetch};
    ///
    /// fetch("demo")?;
    /// let before = cache::stats();
    /// fetch("demo")?;
    /// assert!(cache::stats().hits > before.hits);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn stats() -> Stats {
        loop {}
    }
    impl Cache {
        /// A cache with these options. Nothing is opened before the first use, and what goes wrong then is told by
        /// [`stats`](Self::stats) and in the log, but stops no one.
        pub fn new(options: Options) -> Cache {
            loop {}
        }
        /// A cache that takes the time from `now`.
        pub fn with_clock(options: Options, now: impl Fn() -> Timestamp + Send + Sync + 'static) -> Cache {
            loop {}
        }
        /// What it was made with.
        pub fn options(&self) -> &Options {
            loop {}
        }
        /// What it holds and has done.
        pub fn stats(&self) -> Stats {
            loop {}
        }
        /// Forgets everything, in all tiers: the next fetch asks the API again. Where a Redis server is shared, it is cleared
        /// for all instances. The snapshots that were kept stay.
        pub fn clear(&self) {
            loop {}
        }
        /// Drops from the disk what is older than may be kept (30 days), and the oldest answers of what is more than fits.
        /// Gives how many went. It is done at each start too.
        pub fn clean(&self) -> u64 {
            loop {}
        }
    }
    impl Clone for Cache {
        fn clone(&self) -> Cache {
            loop {}
        }
    }
    impl Clone for Options {
        fn clone(&self) -> Options {
            loop {}
        }
    }
    impl Clone for Stats {
        fn clone(&self) -> Stats {
            loop {}
        }
    }
    impl Clone for Tier {
        fn clone(&self) -> Tier {
            loop {}
        }
    }
    impl Copy for Tier {}
    impl Debug for Cache {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Options {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Stats {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Tier {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Default for Tier {
        fn default() -> Tier {
            loop {}
        }
    }
    impl Eq for Stats {}
    impl Eq for Tier {}
    impl Options {
        /// Answers in memory only, for one hour.
        pub fn in_memory() -> Options {
            loop {}
        }
        /// What the environment and the settings file say.
        ///
        /// # Errors
        /// [`Kind::Input`] when a value is not understood; otherwise as
        /// [`Settings::from_environment`](crate::fetch::Settings::from_environment) for the settings file.
        pub fn from_environment() -> crate::Result<Options> {
            loop {}
        }
        /// Keeps answers in a file in `folder`, which is made when it is missing. It is readable by this user only.
        pub fn folder(self, folder: impl Into<PathBuf>) -> Self {
            loop {}
        }
        /// How long lists stay fresh: uploads, comments, searches, categories.
        pub fn lifetime(self, lifetime: Duration) -> Self {
            loop {}
        }
        /// How long answers with statistics stay fresh: channels and videos.
        pub fn statistics(self, lifetime: Duration) -> Self {
            loop {}
        }
        /// The most bytes that answers take on disk. The oldest go first. With 0 nothing is kept there.
        pub fn size(self, bytes: u64) -> Self {
            loop {}
        }
        /// Shares answers through a Redis server: `redis://[user:password@]host[:port][/database]`.
        ///
        /// # Errors
        /// [`Kind::Input`] when the address is not one of Redis; the message does not repeat it, as it may hold a password.
        pub fn redis(self, url: impl Into<String>) -> crate::Result<Self> {
            loop {}
        }
    }
    impl PartialEq for Options {
        fn eq(&self, other: &Options) -> bool {
            loop {}
        }
    }
    impl PartialEq for Stats {
        fn eq(&self, other: &Stats) -> bool {
            loop {}
        }
    }
    impl PartialEq for Tier {
        fn eq(&self, other: &Tier) -> bool {
            loop {}
        }
    }
    impl Show for Stats {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
}
pub mod cells {
    use std::fmt::Display;
    use std::sync::Arc;

    pub struct VariableStore {
        _private: (),
    }
    /// What starts the line, below the text of an error, that says its kind.
    pub const KIND_OF_ERROR: &str = "\u{1}tubelab:kind ";
    /// What the kernel reads when a cell ended by `?`.
    pub const USER_ERROR_OCCURRED: &str = "EVCXR_ERROR_OCCURRED";
    pub fn create_variable_store() -> *mut VariableStore {
        loop {}
    }
    /// The text of an error that ended a cell by `?`; one of ours has a line for each moment, and its kind below.
    pub fn told<T: Display>(error: &T) -> String {
        loop {}
    }
    impl Default for VariableStore {
        fn default() -> VariableStore {
            loop {}
        }
    }
    impl VariableStore {
        pub fn put_variable<T: 'static>(&mut self, name: &str, value: T) {
            loop {}
        }
        /// Whether the variable is absent or still of this type; says so to the kernel and the user where it is not.
        pub fn check_variable<T: 'static>(&mut self, name: &str) -> bool {
            loop {}
        }
        /// # Panics
        /// Where there is no such variable of this type; to be asked only after [`check_variable`](Self::check_variable).
        pub fn take_variable<T: 'static>(&mut self, name: &str) -> T {
            loop {}
        }
        /// # Panics
        /// Where something else has this name.
        pub fn lazy_arc<T: 'static, F: FnOnce() -> T>(&mut self, name: &str, create: F) -> Arc<T> {
            loop {}
        }
        pub fn merge(&mut self, other: VariableStore) {
            loop {}
        }
    }
}
pub mod clean {
    use crate::clean::schema::Field;
    use crate::fetch::Snapshot;
    use crate::polars::prelude::DataFrame;
    use std::path::Path;

    /// The video categories by region, with the columns of [`schema::CATEGORIES`](super::schema::CATEGORIES). Names are in the
    /// language that was asked for; the later answer about the same category counts.
    ///
    /// # Errors
    /// [`Kind::Format`](crate::error::Kind::Format) when an answer is not as documented; the message gives the path.
    pub fn categories(snapshot: &Snapshot) -> crate::Result<DataFrame> {
        loop {}
    }
    /// The channel: one row, with the columns of [`schema::CHANNEL`](super::schema::CHANNEL).
    ///
    /// # Errors
    /// [`Kind::Format`] when no answer describes the channel, or not as documented; the message gives the path.
    ///
    /// ```
    /// use tubelab::{clean, fetch::fetch};
    ///
    /// let channel = clean::channel(&fetch("demo")?)?;
    /// assert_eq!(channel.height(), 1);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn channel(snapshot: &Snapshot) -> crate::Result<DataFrame> {
        loop {}
    }
    /// The charts in the snapshot (`chart=mostPopular`): one row for each place, with the columns of
    /// [`schema::VIDEOS`](super::schema::VIDEOS) and those of [`schema::CHARTS`](super::schema::CHARTS), in the order of the
    /// answers. A video that is in several charts has a row in each. Since 21 July 2025 these are YouTube's Trending Music, Movies
    /// and Gaming charts, and no longer the most viewed videos of all.
    ///
    /// # Errors
    /// [`Kind::Format`](crate::error::Kind::Format) when an answer is not as documented; the message gives the path.
    pub fn charts(snapshot: &Snapshot) -> crate::Result<DataFrame> {
        loop {}
    }
    /// The channel's videos: one row each, ordered by `published_at`, then `video_id`, with the columns of
    /// [`schema::VIDEOS`](super::schema::VIDEOS). The charts of popular videos are left to [`charts`](super::charts()). A video
    /// that was answered twice counts once, with its newest description and its newest figures. Deleted and private videos are
    /// not in the API's answers, and so not in the frame; [`quality_of_snapshot`](super::quality_of_snapshot) counts them. The
    /// frame is remembered for the session: the same snapshot once more costs nothing. [`sql`](crate::sql()) knows it as `videos`.
    ///
    /// # Errors
    /// [`Kind::Format`](crate::error::Kind::Format) when an answer is not as documented; the message gives the path.
    ///
    /// ```
    /// use tubelab::{clean::clean, fetch::fetch};
    ///
    /// let videos = clean(&fetch("demo")?)?;
    /// assert_eq!(videos.column("views")?.dtype(), &tubelab::polars::prelude::DataType::Int64);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn clean(snapshot: &Snapshot) -> crate::Result<DataFrame> {
        loop {}
    }
    /// The comments in the snapshot, replies among them: one row each, with the columns of
    /// [`schema::COMMENTS`](super::schema::COMMENTS), ordered by `video_id`, `published_at`, then `comment_id`. A comment that was
    /// answered several times counts once, as it came last. The API gives at most five replies with a thread: compare `replies`.
    ///
    /// # Errors
    /// [`Kind::Format`](crate::error::Kind::Format) when an answer is not as documented; the message gives the path.
    pub fn comments(snapshot: &Snapshot) -> crate::Result<DataFrame> {
        loop {}
    }
    /// The figures of every video at every moment at which they were asked for, with the columns of
    /// [`schema::GROWTH`](super::schema::GROWTH): one row for each video and moment, ordered by `video_id`, then `fetched_at`.
    /// A snapshot has one moment for each [`refresh`](crate::fetch::refresh()), and one for the fetch.
    ///
    /// # Errors
    /// [`Kind::Format`](crate::error::Kind::Format) when an answer is not as documented; the message gives the path.
    ///
    /// ```
    /// use tubelab::{clean, fetch::fetch};
    ///
    /// let growth = clean::growth(&fetch("demo")?)?;
    /// assert_eq!(growth.height(), clean::clean(&fetch("demo")?)?.height(), "one moment only");
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn growth(snapshot: &Snapshot) -> crate::Result<DataFrame> {
        loop {}
    }
    /// Reads a file that [`save`] wrote: the frame comes back equal. Parquet files of others can be read too, as far as their types are
    /// those of polars here. A CSV file tells no types: they are those of the [`schema`] whose columns it has.
    ///
    /// # Errors
    /// [`Error::is_input`] for another ending; [`Error::is_not_found`] when there is no such file; [`Error::is_format`] when it is cut off,
    /// damaged, or not what its ending says.
    pub fn load(path: impl AsRef<Path>) -> crate::Result<DataFrame> {
        loop {}
    }
    /// Reads a file that [`save_csv`] wrote; `fields` says of which type each column is, in any order. Columns of the file that are
    /// not among the fields are refused, as are fields that the file lacks: nothing is left out unsaid.
    ///
    /// # Errors
    /// [`Kind::NotFound`] when there is no such file; [`Kind::Format`] when a column is missing or unknown, or a cell cannot be
    /// read: the message gives its place.
    pub fn open_csv(path: impl AsRef<Path>, fields: &[Field]) -> crate::Result<DataFrame> {
        loop {}
    }
    /// The videos that were published in a period before their newest figures came: `"30d"` (days), `"6m"` (months of 30 days),
    /// `"2y"` (years of 365 days), or `"all"`. The frame is what [`sql`](crate::sql()) knows as `videos` from now on.
    ///
    /// # Errors
    /// [`Kind::Input`] when `period` is none, or the frame lacks `published_at` or `fetched_at`.
    ///
    /// ```
    /// use tubelab::{clean, fetch::fetch};
    ///
    /// let videos = clean::clean(&fetch("demo")?)?;
    /// let recent = clean::period(&videos, "1y")?;
    /// assert!(recent.height() > 0 && recent.height() < videos.height());
    /// assert_eq!(clean::period(&videos, "all")?, videos);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn period(videos: &DataFrame, period: &str) -> crate::Result<DataFrame> {
        loop {}
    }
    /// What is missing and odd in a frame of videos, as `clean` returns it: one row for each thing that was found, `kind`
    /// (`missing` or `odd`), `what`, `videos` (how many), `share` (percent of all videos), `why` or what it means, and `examples`
    /// (up to three ids). Empty when nothing was found.
    ///
    /// # Errors
    /// A column that is missing or of another type ([`Error::is_input`](crate::Error::is_input)).
    ///
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let quality = clean::quality(&clean(&fetch("demo")?)?)?;
    /// assert!(quality.height() > 0);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn quality(videos: &DataFrame) -> crate::Result<DataFrame> {
        loop {}
    }
    /// The same of a snapshot, and what of it is not in the frame (`dropped`): uploads that were listed but not answered, because
    /// they are deleted or private, videos that were answered more than once, and charts. `share` of these is of the videos of the
    /// frame.
    ///
    /// # Errors
    /// [`Kind::Format`](crate::error::Kind::Format) when an answer is not as documented; the message gives the path.
    ///
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let quality = clean::quality_of_snapshot(&fetch("demo")?)?;
    /// let dropped = quality.lazy().filter(col("kind").eq(lit("dropped"))).collect()?;
    /// assert_eq!(dropped.height(), 2); // uploads that were deleted, and private ones
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn quality_of_snapshot(snapshot: &Snapshot) -> crate::Result<DataFrame> {
        loop {}
    }
    /// Writes a frame into a file; an existing one is replaced. `.parquet` holds any frame with its types; `.csv` holds text, whole
    /// and decimal numbers, yes or no, times and lists of text.
    ///
    /// # Errors
    /// [`Error::is_input`] for another ending or a type that the format does not hold; [`Kind::Storage`] when the file cannot be
    /// written.
    ///
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let videos = clean(&fetch("demo")?)?;
    /// # let folder = std::env::temp_dir().join(format!("tubelab-files-{}", std::process::id()));
    /// # std::fs::create_dir_all(&folder)?;
    /// for name in ["videos.parquet", "videos.csv"] {
    ///     let file = folder.join(name);
    ///     clean::save(&videos, &file)?;
    ///     assert!(clean::load(&file)?.equals_missing(&videos));
    /// }
    /// # std::fs::remove_dir_all(&folder)?;
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn save(frame: &DataFrame, path: impl AsRef<Path>) -> crate::Result<()> {
        loop {}
    }
    /// Writes a frame with columns of the kinds that a [`schema`](super::schema) has (text, whole and decimal numbers, yes or no,
    /// times, lists of text) as CSV; an existing file is replaced.
    ///
    /// # Errors
    /// [`Kind::Input`] for a column of another type, or a time outside the years −9999 to 9999; [`Kind::Storage`] when the file
    /// cannot be written.
    ///
    /// ```
    /// use tubelab::clean::{clean, open_csv, save_csv, schema};
    ///
    /// let videos = clean(&tubelab::fetch::fetch("demo")?)?;
    /// # let folder = std::env::temp_dir().join(format!("tubelab-doc-{}", std::process::id()));
    /// # std::fs::create_dir_all(&folder)?;
    /// let file = folder.join("videos.csv");
    /// save_csv(&videos, &file)?;
    /// assert!(open_csv(&file, schema::VIDEOS)?.equals_missing(&videos));
    /// # std::fs::remove_dir_all(&folder)?;
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn save_csv(frame: &DataFrame, path: impl AsRef<Path>) -> crate::Result<()> {
        loop {}
    }
    pub mod schema {
        use std::fmt::Debug;
        use std::fmt::Formatter;

        /// One column: what is in it, and what a null in it means.
        pub struct Field {
            /// The column's name.
            pub name: &'static str,
            /// The polars type, as polars writes it.
            pub kind: &'static str,
            /// The unit, or what the text is.
            pub unit: &'static str,
            /// What null means; empty when there is no null.
            pub null: &'static str,
            /// Where in the API's answer it comes from.
            pub source: &'static str,
        }
        impl Clone for Field {
            fn clone(&self) -> Field {
                loop {}
            }
        }
        impl Copy for Field {}
        impl Debug for Field {
            fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
                loop {}
            }
        }
        impl Eq for Field {}
        impl PartialEq for Field {
            fn eq(&self, other: &Field) -> bool {
                loop {}
            }
        }
    }
}
pub mod display {
    use crate::display::progress::Progress;
    use crate::polars::prelude::Column;
    use crate::polars::prelude::DataFrame;
    use crate::polars::prelude::Series;
    use std::fmt::Debug;
    use std::fmt::Formatter;

    /// One value in several formats; the front end picks the best it can draw.
    ///
    /// Text formats hold text, `application/*json` holds JSON, `image/png` holds base64.
    pub struct Bundle {
        _private: (),
    }
    /// One number with its name and one line that says what to compare it with.
    pub struct Card {
        /// What is counted: "Subscribers".
        pub label: String,
        /// The number, as it is shown: "4.5 M".
        pub value: String,
        /// One line of context; empty where there is none.
        pub context: String,
        /// How it moved against the period before, where that is known.
        pub change: Option<Change>,
    }
    /// Cards under a title, four in a row where there is room.
    ///
    /// ```
    /// use tubelab::display::{Show, card::{Card, Cards}};
    ///
    /// let cards = Cards {
    ///     title: "Demo channel".into(),
    ///     cards: vec![Card::new("Subscribers", "4.5 M", "rounded by the API")],
    ///     source: "YouTube Data API".into(),
    /// };
    /// assert!(cards.bundle().get("text/plain").unwrap().contains("Subscribers  4.5 M"));
    /// ```
    pub struct Cards {
        /// Whose numbers these are.
        pub title: String,
        /// The cards, in reading order.
        pub cards: Vec<Card>,
        /// Where the numbers come from; empty where that is said elsewhere.
        pub source: String,
    }
    /// A change between two periods.
    pub struct Change {
        /// In percent of the period before.
        pub percent: f64,
        /// The period before: "the 90 days before".
        pub against: String,
    }
    /// A value that knows how it looks in a notebook.
    pub trait Show {
        /// The value in every format it has; at least `text/plain`.
        fn bundle(&self) -> Bundle;
        /// What the kernel calls on the last expression of a cell.
        fn evcxr_display(&self) {
            loop {}
        }
    }
    /// Takes away what the cell has shown so far.
    pub fn clear_output() {
        loop {}
    }
    /// Shows a value in the middle of a cell, as the last expression of a cell is shown.
    ///
    /// A stock kernel has no such message: there, the text of the value is printed.
    pub fn display(value: &(impl Show)) {
        loop {}
    }
    /// Asks the person at the notebook and waits for the answer, without the line end.
    ///
    /// # Errors
    ///
    /// When the front end cannot ask (a notebook that is executed by a program), or the answer is not text.
    pub fn input(prompt: &str) -> crate::Result<String> {
        loop {}
    }
    /// Starts to tell how far `label` ("reading videos") is; `total` is the number of steps, 0 when it is not known.
    ///
    /// It says something at most ten times a second and leaves one line at the end: how many were done, or where the work
    /// stopped when the value is dropped before [`done`](Progress::done).
    ///
    /// ```no_run
    /// let mut bar = tubelab::display::progress("reading videos", 612);
    /// for _ in 0..612 {
    ///     bar.step(1);
    /// }
    /// bar.done();
    /// ```
    pub fn progress(label: &str, total: u64) -> Progress {
        loop {}
    }
    /// From now on a panic prints where it was and what it said, nothing more. `RUST_BACKTRACE=full` brings it all back.
    pub fn quiet_panics() {
        loop {}
    }
    impl Bundle {
        /// A bundle with plain text, which every front end can show.
        pub fn text(plain: impl Into<String>) -> Self {
            loop {}
        }
        /// Adds the same value in another format.
        pub fn with(self, mime: &str, content: impl Into<String>) -> Self {
            loop {}
        }
        /// The value in one format.
        pub fn get(&self, mime: &str) -> Option<&str> {
            loop {}
        }
        /// Every format with its content, in the order they were added.
        pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
            crate::header::any::<std::vec::IntoIter<(&str, &str)>>()
        }
    }
    impl Card {
        /// A card.
        pub fn new(label: impl Into<String>, value: impl Into<String>, context: impl Into<String>) -> Self {
            loop {}
        }
        /// With its change against the period before, as an arrow with a number.
        pub fn change(self, change: Option<Change>) -> Self {
            loop {}
        }
    }
    impl Change {
        /// The change from `before` to `now`; `None` when nothing was there before.
        pub fn between(before: f64, now: f64, against: impl Into<String>) -> Option<Change> {
            loop {}
        }
    }
    impl Clone for Bundle {
        fn clone(&self) -> Bundle {
            loop {}
        }
    }
    impl Clone for Card {
        fn clone(&self) -> Card {
            loop {}
        }
    }
    impl Clone for Cards {
        fn clone(&self) -> Cards {
            loop {}
        }
    }
    impl Clone for Change {
        fn clone(&self) -> Change {
            loop {}
        }
    }
    impl Debug for Bundle {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Card {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Cards {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Change {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Default for Bundle {
        fn default() -> Bundle {
            loop {}
        }
    }
    impl PartialEq for Bundle {
        fn eq(&self, other: &Bundle) -> bool {
            loop {}
        }
    }
    impl PartialEq for Card {
        fn eq(&self, other: &Card) -> bool {
            loop {}
        }
    }
    impl PartialEq for Cards {
        fn eq(&self, other: &Cards) -> bool {
            loop {}
        }
    }
    impl PartialEq for Change {
        fn eq(&self, other: &Change) -> bool {
            loop {}
        }
    }
    impl Show for () {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl Show for Cards {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl Show for Column {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl Show for DataFrame {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl Show for Series {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl Show for String {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl Show for bool {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl Show for char {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl Show for f32 {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl Show for f64 {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl Show for i128 {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl Show for i16 {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl Show for i32 {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl Show for i64 {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl Show for i8 {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl Show for isize {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl Show for str {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl Show for u128 {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl Show for u16 {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl Show for u32 {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl Show for u64 {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl Show for u8 {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl Show for usize {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl<T: Debug> Show for Option<T> {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl<T: Debug> Show for Vec<T> {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl<T: Debug> Show for [T] {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    pub mod bundle {
        pub use crate::display::Bundle;
    }
    pub mod card {
        pub use crate::display::Card;
        pub use crate::display::Cards;
        pub use crate::display::Change;
    }
    pub mod escape {
        use crate::serde_json::Value;
        use std::borrow::Cow;

        /// The first `limit` characters, as a reader counts them, with "…" for the last one when something was cut.
        ///
        /// ```
        /// assert_eq!(tubelab::display::escape::cut("a long title", 7), "a long…");
        /// assert_eq!(tubelab::display::escape::cut("short", 7), "short");
        /// ```
        pub fn cut(text: &str, limit: usize) -> Cow<'_, str> {
            loop {}
        }
        /// The text for the inside of an HTML or SVG element or a quoted attribute.
        ///
        /// ```
        /// assert_eq!(tubelab::display::escape::html("<b title='x'>"), "&lt;b title=&#x27;x&#x27;&gt;");
        /// ```
        pub fn html(raw: &str) -> String {
            loop {}
        }
        /// The text for plotly, which draws a subset of HTML tags and TeX between dollar signs in titles, labels and hovers.
        ///
        /// ```
        /// assert_eq!(tubelab::display::escape::plotly("<b>$x$ & y"), "&lt;b&gt;&#36;x&#36; &amp; y");
        /// ```
        pub fn plotly(raw: &str) -> String {
            loop {}
        }
        /// JSON for the inside of a `<script>` element, which ends at the first `</script` whatever surrounds it.
        ///
        /// ```
        /// let json = serde_json::json!("</script>");
        /// assert_eq!(tubelab::display::escape::script(&json), r#""\u003c/script\u003e""#);
        /// ```
        pub fn script(json: &Value) -> String {
            loop {}
        }
        /// The text on one line, with control characters and changes of direction made visible.
        ///
        /// Line breaks and tabs become spaces; other control characters become their pictures (`␀`); the characters that
        /// override or isolate the direction of the text become their names (`[U+202E]`); what XML forbids becomes `�`.
        ///
        /// ```
        /// assert_eq!(tubelab::display::escape::text("a\nb\u{7}c\u{202e}d"), "a b␇c[U+202E]d");
        /// ```
        pub fn text(raw: &str) -> Cow<'_, str> {
            loop {}
        }
    }
    pub mod front_end {
        pub use crate::display::clear_output;
        pub use crate::display::display;
        pub use crate::display::input;
    }
    pub mod number {

        /// Shown where a value is unknown.
        pub const UNKNOWN: &str = "–";
        /// At most three significant figures, with k, M or B from a thousand up.
        ///
        /// ```
        /// use tubelab::display::number::compact;
        /// assert_eq!(compact(1_234_567.0), "1.23 M");
        /// assert_eq!(compact(12_300.0), "12.3 k");
        /// assert_eq!(compact(999_950.0), "1 M");
        /// assert_eq!(compact(0.1234), "0.123");
        /// assert_eq!(compact(f64::NAN), "–");
        /// ```
        pub fn compact(value: f64) -> String {
            loop {}
        }
        /// A count with its noun, in the right number.
        ///
        /// ```
        /// use tubelab::display::number::count;
        /// assert_eq!(count(1, "video"), "1 video");
        /// assert_eq!(count(1234, "video"), "1,234 videos");
        /// ```
        pub fn count(n: usize, noun: &str) -> String {
            loop {}
        }
        /// A number with separators and exactly `places` decimals.
        ///
        /// ```
        /// assert_eq!(tubelab::display::number::decimal(1234.5, 2), "1,234.50");
        /// ```
        pub fn decimal(value: f64, places: usize) -> String {
            loop {}
        }
        /// A length of time given in seconds, in its two largest units.
        ///
        /// ```
        /// use tubelab::display::number::duration;
        /// assert_eq!(duration(3900), "1 h 05 m");
        /// assert_eq!(duration(62), "1 m 02 s");
        /// assert_eq!(duration(93_600), "1 d 02 h");
        /// assert_eq!(duration(59), "59 s");
        /// ```
        pub fn duration(seconds: i64) -> String {
            loop {}
        }
        /// All digits of a whole number, with separators.
        ///
        /// ```
        /// assert_eq!(tubelab::display::number::full(-1_234_567), "-1,234,567");
        /// ```
        pub fn full(value: i64) -> String {
            loop {}
        }
        /// A percentage; `value` is in percent already.
        ///
        /// ```
        /// use tubelab::display::number::percent;
        /// assert_eq!(percent(6.78), "6.8%");
        /// assert_eq!(percent(0.034), "0.034%");
        /// assert_eq!(percent(100.0), "100%");
        /// ```
        pub fn percent(value: f64) -> String {
            loop {}
        }
    }
    pub mod panic {
        pub use crate::display::quiet_panics;
    }
    pub mod progress {
        pub use crate::display::progress;

        /// The progress of one piece of work; see [`progress`].
        pub struct Progress {
            _private: (),
        }
        impl Progress {
            /// Another `n` steps are done.
            pub fn step(&mut self, n: u64) {
                loop {}
            }
            /// The work is done; the line that stays says so.
            pub fn done(self) {
                loop {}
            }
        }
    }
    pub mod show {
        pub use crate::display::Show;
    }
}
pub mod error {
    pub use crate::Error;
    pub use crate::Result;
    use std::fmt::Debug;
    use std::fmt::Formatter;

    /// The kinds of failure that a caller may want to tell apart.
    pub enum Kind {
        /// The input cannot be what was meant: a malformed name, an unknown column, a parameter out of range.
        Input,
        /// The API key is missing, malformed, refused, or not allowed to call this API.
        Auth,
        /// The quota of the API is used up.
        Quota,
        /// The channel, video, playlist or file does not exist (or is private).
        NotFound,
        /// The network or the server failed; trying later may help.
        Network,
        /// An answer or a file is not in the format that was promised.
        Format,
        /// The disk, a folder or a database could not be read or written.
        Storage,
        /// There is not enough data for an honest answer.
        TooLittleData,
        /// The user stopped the work.
        Interrupted,
        /// A fault of this crate.
        Internal,
    }
    /// Adds the moment of a failure to a result, once it is known.
    ///
    /// ```
    /// use tubelab::error::{Error, Kind, Moment, Result};
    ///
    /// fn read() -> Result<()> {
    ///     Err(Error::new(Kind::Format, "the file ends in the middle"))
    /// }
    /// let error = read().at(|| "opening data/demo").unwrap_err();
    /// assert_eq!(error.to_string(), "the file ends in the middle, while opening data/demo.");
    /// ```
    pub trait Moment<T> {
        /// Adds what was being done; `moment` is called only when there is an error.
        fn at<S: Into<String>>(self, moment: impl FnOnce() -> S) -> Result<T>;
    }
    /// What exactly the YouTube Data API refused or failed at; finer than [`Kind`].
    pub enum Reason {
        /// The day's units are used up, or do not suffice for what was asked.
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
        /// Comments are off for the video.
        CommentsOff,
        /// There is no chart for the category or the region.
        NoChart,
        /// The API no longer knows a page of its own list.
        BadPageToken,
        /// The API has trouble of its own.
        ServerTrouble,
    }
    impl Clone for Kind {
        fn clone(&self) -> Kind {
            loop {}
        }
    }
    impl Clone for Reason {
        fn clone(&self) -> Reason {
            loop {}
        }
    }
    impl Copy for Kind {}
    impl Copy for Reason {}
    impl Debug for Kind {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Reason {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Eq for Kind {}
    impl Eq for Reason {}
    impl Kind {
        /// The kind in words, for tables and logs.
        ///
        /// ```
        /// assert_eq!(tubelab::error::Kind::NotFound.name(), "not found");
        /// ```
        pub fn name(self) -> &'static str {
            loop {}
        }
        /// When it occurs, in one sentence.
        ///
        /// ```
        /// assert!(tubelab::error::Kind::Quota.meaning().starts_with("The day's quota"));
        /// ```
        pub fn meaning(self) -> &'static str {
            loop {}
        }
        /// What to do where the message itself names no next step.
        ///
        /// ```
        /// assert!(tubelab::error::Kind::Interrupted.advice().starts_with("Run the cell again"));
        /// ```
        pub fn advice(self) -> &'static str {
            loop {}
        }
    }
    impl PartialEq for Kind {
        fn eq(&self, other: &Kind) -> bool {
            loop {}
        }
    }
    impl PartialEq for Reason {
        fn eq(&self, other: &Reason) -> bool {
            loop {}
        }
    }
}
pub mod event {
    use crate::serde_json::Value;
    use std::time::Duration;

    /// The target of these records; their message is a JSON object with a field `event`.
    pub const TARGET: &str = "tubelab::event";
    /// Seconds to the tenth of a millisecond.
    pub fn seconds(time: Duration) -> f64 {
        loop {}
    }
    /// Tells an event; `facts` is an object.
    pub fn tell(event: &str, facts: Value) {
        loop {}
    }
    /// Does the work, and tells what it was (where the event does not say it), how long it took and with which kind of error it
    /// ended.
    pub fn timed<T>(event: &str, what: Option<&str>, work: impl FnOnce() -> crate::Result<T>) -> crate::Result<T> {
        loop {}
    }
}
pub mod exercises {
    use crate::display::Bundle;
    use crate::display::Show;
    use std::fmt::Debug;
    use std::fmt::Formatter;

    /// What [`check`] says about an answer; at the end of a cell it shows itself.
    pub struct Feedback {
        /// Right, wrong or open.
        pub verdict: Verdict,
        /// The usual mistake that gives this answer, where it is one.
        pub hint: Option<&'static str>,
        _private: (),
    }
    /// How an answer compares with the right one.
    pub enum Verdict {
        /// The answer is NaN: the task is still open.
        Open,
        /// Equal to the right answer, to a thousandth of it.
        Right,
        /// Something else.
        Wrong,
    }
    /// Checks the answer to a task, 1 to 5; `f64::NAN` stands for "not yet".
    ///
    /// | task | question |
    /// |---|---|
    /// | 1 | How many of the videos are certainly Shorts? |
    /// | 2 | Which views has the median video that is certainly no Short? |
    /// | 3 | Of how many percent of the videos are the likes unknown? |
    /// | 4 | How many percent of all views became likes or comments, over the videos that tell both? |
    /// | 5 | How many videos were published on a Sunday, on the clocks of Berlin? |
    ///
    /// # Errors
    /// There is no such task ([`Error::is_input`]).
    ///
    /// ```
    /// use tubelab::exercises::{Verdict, check};
    ///
    /// assert_eq!(check(1, f64::NAN)?.verdict, Verdict::Open);
    /// assert_eq!(check(3, 0.0)?.verdict, Verdict::Wrong);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn check(task: usize, answer: f64) -> crate::Result<Feedback> {
        loop {}
    }
    impl Clone for Feedback {
        fn clone(&self) -> Feedback {
            loop {}
        }
    }
    impl Clone for Verdict {
        fn clone(&self) -> Verdict {
            loop {}
        }
    }
    impl Copy for Verdict {}
    impl Debug for Feedback {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Verdict {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Eq for Feedback {}
    impl Eq for Verdict {}
    impl PartialEq for Feedback {
        fn eq(&self, other: &Feedback) -> bool {
            loop {}
        }
    }
    impl PartialEq for Verdict {
        fn eq(&self, other: &Verdict) -> bool {
            loop {}
        }
    }
    impl Show for Feedback {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
}
pub mod features {
    use crate::polars::prelude::DataFrame;
    use std::fmt::Debug;
    use std::fmt::Formatter;

    /// One feature: an idea, and the numeric columns that carry it.
    pub struct Feature {
        /// The name by which the feature is chosen and reported.
        pub name: &'static str,
        /// Its columns in the frame of [`features`].
        pub columns: &'static [&'static str],
        /// Why it may matter.
        pub reason: &'static str,
        /// Why it is known before publication.
        pub known: &'static str,
    }
    /// The features of every video, in the order of the rows.
    ///
    /// `videos` is a frame of one channel as `clean` returns it; of a planned video only `video_id`, `title`, `published_at`
    /// and `duration_s` must be there. `time_zone` is a name such as `"Europe/Berlin"`: hour, weekday and month are those of
    /// the clocks there, daylight saving included.
    ///
    /// Returns `video_id`, `published_at`, `views` (null where unknown or absent) and the columns of [`FEATURES`] as numbers;
    /// null where a feature is unknown (no description, first upload without an earlier one).
    ///
    /// Errors: an unknown time zone, a missing column or one of another type, videos of several channels.
    pub fn features(videos: &DataFrame, time_zone: &str) -> crate::Result<DataFrame> {
        loop {}
    }
    /// The list of features as a frame: feature, columns, reason, known_before_publication.
    pub fn list() -> crate::Result<DataFrame> {
        loop {}
    }
    impl Clone for Feature {
        fn clone(&self) -> Feature {
            loop {}
        }
    }
    impl Copy for Feature {}
    impl Debug for Feature {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
}
pub mod fetch {
    use crate::cache::Cache;
    use crate::display::Bundle;
    use crate::display::Show;
    use crate::jiff::Timestamp;
    use crate::polars::prelude::DataFrame;
    use crate::serde_json::Value;
    use std::collections::BTreeMap;
    use std::fmt::Debug;
    use std::fmt::Display;
    use std::fmt::Formatter;
    use std::path::Path;
    use std::path::PathBuf;
    use std::time::Duration;

    /// The day's state of one bucket.
    pub struct Allowance {
        /// Calls made today from this computer.
        pub used: u64,
        /// Calls allowed a day.
        pub limit: u64,
        /// Calls left today: none once the API says so, whatever was counted.
        pub left: u64,
    }
    /// One answer of the API, as it came.
    pub struct Answer {
        /// The method's path: `channels`, `playlistItems`, `videos`, `videos:batchGetStats`, `commentThreads`, `comments`,
        /// `videoCategories` or `i18nRegions`.
        pub endpoint: String,
        /// The request's parameters; the API key is never one of them.
        pub params: BTreeMap<String, String>,
        /// When the answer came.
        pub fetched_at: Timestamp,
        /// The etag of the body, where it has one.
        pub etag: Option<String>,
        /// The JSON text.
        pub body: String,
    }
    /// What a person may have meant.
    pub enum ChannelName {
        /// The channel's id: `UC` and 22 characters.
        Id(String),
        /// A handle, without its `@`.
        Handle(String),
        /// A user name of the old kind (`youtube.com/user/NAME`).
        User(String),
        /// A video's id; its channel is meant.
        Video(String),
        /// A custom address of the old kind (`youtube.com/c/NAME`), which only a search resolves.
        Custom(String),
        /// A single word: a handle without its `@`, or else something to search for.
        Word(String),
        /// Several words, which only a search resolves.
        Words(String),
    }
    /// How much of the comments is fetched.
    pub struct CommentOptions {
        /// The most threads of each video, newest first; rounded up to whole pages of 100. Default 500.
        pub threads: usize,
        /// Whether replies beyond the five that come with a thread are fetched: a unit for each such thread. Default true.
        pub replies: bool,
    }
    /// What the API allows a day.
    pub struct Limits {
        /// Units of all ordinary calls.
        pub units: u64,
        /// Searches.
        pub searches: u64,
        /// Calls for statistics alone (`videos:batchGetStats`).
        pub stats: u64,
    }
    /// How long to go on trying.
    pub struct Patience {
        /// The longest a single call may take.
        pub call: Duration,
        /// The longest a whole fetch may take, repeated calls and pauses included.
        pub fetch: Duration,
        /// How often a call that failed for a passing reason is made again.
        pub retries: u32,
        /// The longest pause before the first repetition; it doubles with each further one, up to 32 times as long.
        pub pause: Duration,
    }
    /// What [`purge`] deleted.
    pub struct Purged {
        /// The folders of the snapshots that were deleted.
        pub deleted: Vec<PathBuf>,
        /// How many snapshots are left.
        pub left: usize,
    }
    /// What is left of today's quota; shown as cards. Made by [`quota`].
    pub struct Quota {
        /// Units of all ordinary calls.
        pub units: Allowance,
        /// Searches, which have an allowance of their own.
        pub searches: Allowance,
        /// Calls for statistics alone, which have another.
        pub stats: Allowance,
        /// When it was asked.
        pub at: Timestamp,
        /// When all of it comes back: the next midnight Pacific time.
        pub resets_at: Timestamp,
    }
    /// How to reach the API.
    pub struct Settings {
        _private: (),
    }
    /// What the API answered about one channel. Cheap to clone.
    ///
    /// ```
    /// let demo = tubelab::fetch::fetch("demo")?;
    /// assert!(demo.is_generated());
    /// assert_eq!(demo.digest().len(), 64);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub struct Snapshot {
        _private: (),
    }
    /// A snapshot that holds expired answers, because the API failed when they were to be renewed.
    pub struct Stale {
        /// How old the oldest answer was when the snapshot was asked for.
        pub age: Duration,
        /// Why the API was of no help.
        pub reason: String,
    }
    /// A channel that a search found.
    pub struct Suggestion {
        /// The channel's id, `UC` and 22 characters: `fetch` takes it.
        pub channel_id: String,
        /// Its title.
        pub name: String,
        /// Its handle, with the @.
        pub handle: Option<String>,
        /// Its subscribers, rounded down to three figures by YouTube; `None` where the channel hides them.
        pub subscribers: Option<i64>,
        /// The address of its picture.
        pub thumbnail: Option<String>,
    }
    /// Channels that a search found, in the order of the search; shown as a table.
    pub struct Suggestions {
        _private: (),
    }
    /// The categories of videos and their names in a region, given as two letters ("DE"): a snapshot with the answer of
    /// `videoCategories`. 1 unit.
    ///
    /// # Errors
    /// As [`fetch`](super::fetch()); `is_input()` when the region is not two letters.
    ///
    /// ```no_run
    /// let categories = tubelab::fetch::categories("DE")?;
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn categories(region: &str) -> crate::Result<Snapshot> {
        loop {}
    }
    /// As [`categories`], with explicit settings.
    ///
    /// # Errors
    /// As [`categories`].
    pub fn categories_with(region: &str, settings: &Settings) -> crate::Result<Snapshot> {
        loop {}
    }
    /// Up to ten channels, to set side by side: a snapshot for each, in the order of the names. The names are checked before
    /// the first call is made; a channel that was fetched already is not fetched again.
    ///
    /// # Errors
    /// As [`fetch`]; `is_input()` for no name, for more than ten, and for one that is given twice.
    ///
    /// ```
    /// use tubelab::{clean, fetch};
    ///
    /// for channel in fetch::channels(&["demo", "demo-2", "demo-3"])? {
    ///     println!("{}: {} videos", channel.channel_title()?, clean::clean(&channel)?.height());
    /// }
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn channels<S: AsRef<str>>(names: &[S]) -> crate::Result<Vec<Snapshot>> {
        loop {}
    }
    /// As [`channels`], with explicit settings.
    ///
    /// # Errors
    /// As [`channels`].
    pub fn channels_with<S: AsRef<str>>(names: &[S], settings: &Settings) -> crate::Result<Vec<Snapshot>> {
        loop {}
    }
    /// The charts of several regions, each in all categories that have one (music, film, gaming) and in the chart without a
    /// category, and the names of the categories: a snapshot for [`clean::charts`](crate::clean::charts()) and
    /// [`clean::categories`](crate::clean::categories()). Regions as two letters, at most ten; `"demo"` alone is a generated set
    /// of three that needs no key. 2 units a region, and 1 for each 50 videos of a chart.
    ///
    /// # Errors
    /// As [`most_popular`]; `is_input()` for no region, for more than ten, and for one that is given twice.
    ///
    /// ```
    /// use tubelab::{clean, fetch};
    ///
    /// let charts = clean::charts(&fetch::charts(&["demo"])?)?;
    /// assert_eq!(charts.column("region")?.n_unique()?, 3);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn charts<S: AsRef<str>>(regions: &[S]) -> crate::Result<Snapshot> {
        loop {}
    }
    /// As [`charts`], with explicit settings.
    ///
    /// # Errors
    /// As [`charts`].
    pub fn charts_with<S: AsRef<str>>(regions: &[S], settings: &Settings) -> crate::Result<Snapshot> {
        loop {}
    }
    /// The comments of the `n` most viewed videos of a snapshot: the snapshot with the answers of `commentThreads` and
    /// `comments` added. A video whose comments are off is skipped, and named in [`Snapshot::notes`]. At least a unit for each
    /// video, and one for each thread with more than five replies.
    ///
    /// # Errors
    /// As [`fetch`](super::fetch()).
    ///
    /// ```no_run
    /// use tubelab::fetch;
    ///
    /// let channel = fetch::comments(&fetch::fetch("@rustlang")?, 10)?;
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn comments(snapshot: &Snapshot, n: usize) -> crate::Result<Snapshot> {
        loop {}
    }
    /// As [`comments`], of the videos with these ids.
    ///
    /// # Errors
    /// As [`fetch`](super::fetch()); `is_input()` when an id is none.
    pub fn comments_of(snapshot: &Snapshot, ids: &[&str]) -> crate::Result<Snapshot> {
        loop {}
    }
    /// As [`comments_of`], with explicit options and settings.
    ///
    /// # Errors
    /// As [`comments_of`].
    pub fn comments_with(
        snapshot: &Snapshot,
        ids: &[&str],
        options: CommentOptions,
        settings: &Settings,
    ) -> crate::Result<Snapshot> {
        loop {}
    }
    /// Everything the API tells about a channel: its description, its uploads and their figures.
    ///
    /// `channel` is a handle (`@rustlang`), an id (`UC…`), or a link to the channel or to one of its videos; `"demo"` is the
    /// generated channel that comes with the crate, and needs neither key nor network (`"demo-2"` and `"demo-3"` are others to
    /// set beside it). Anything else is searched for, which
    /// uses one of the 100 searches a day. The answers are stored for an hour (see [`cache`]), and the
    /// snapshot of a live channel is kept on disk ([`Snapshot::kept_at`]). The key is found as told in [`settings`].
    ///
    /// # Errors
    /// `is_input()`: this cannot name a channel. `is_auth()`: there is no key, or the API refuses it. `is_quota()`: the
    /// day's units are used up. `is_not_found()`: no channel has this name. `is_network()`: the API cannot be reached, or has
    /// trouble of its own. `is_format()`: an answer is not as documented.
    ///
    /// ```
    /// let channel = tubelab::fetch::fetch("demo")?;
    /// println!("{}", channel.channel_title()?);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn fetch(channel: &str) -> crate::Result<Snapshot> {
        loop {}
    }
    /// As [`fetch`], with explicit settings; `"demo"` has no meaning of its own here.
    ///
    /// # Errors
    /// As [`fetch`].
    pub fn fetch_with(channel: &str, settings: &Settings) -> crate::Result<Snapshot> {
        loop {}
    }
    /// Calls any method of the YouTube Data API that reads (`GET`): with the same key, repetitions and counting as
    /// everything else here. `endpoint` is the method's path, as `"videos"` or `"videos:batchGetStats"`.
    ///
    /// # Errors
    /// As [`fetch`](super::fetch()); `is_input()` when the path or a parameter cannot be one, or when the API refuses the
    /// parameters.
    ///
    /// ```no_run
    /// let answer = tubelab::fetch::get("playlists", &[("part", "snippet"), ("channelId", "UC_x5XG1OV2P6uZZ5FSM9Ttw")])?;
    /// println!("{}", answer.json()?["items"][0]["snippet"]["title"]);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn get(endpoint: &str, params: &[(&str, &str)]) -> crate::Result<Answer> {
        loop {}
    }
    /// As [`get`], with explicit settings.
    ///
    /// # Errors
    /// As [`get`].
    pub fn get_with(endpoint: &str, params: &[(&str, &str)], settings: &Settings) -> crate::Result<Answer> {
        loop {}
    }
    /// What the API calls the most popular videos of a region: since 21 July 2025 these are the **Trending Music, Movies and
    /// Gaming charts**, and no longer the most popular videos of all kinds. `category` is a category's id: `"10"` music, `"1"`
    /// film, `"20"` gaming; the others have no chart. A snapshot with the answers of `videos`; 1 unit for each 50 videos.
    ///
    /// # Errors
    /// As [`fetch`](super::fetch()); `is_input()` when region or category cannot be one, `is_no_chart()` when there is none.
    ///
    /// ```no_run
    /// let music = tubelab::fetch::most_popular("DE", Some("10"))?;
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn most_popular(region: &str, category: Option<&str>) -> crate::Result<Snapshot> {
        loop {}
    }
    /// As [`most_popular`], with explicit settings.
    ///
    /// # Errors
    /// As [`most_popular`].
    pub fn most_popular_with(region: &str, category: Option<&str>, settings: &Settings) -> crate::Result<Snapshot> {
        loop {}
    }
    /// Reads a snapshot from its folder; `~/` at the beginning is the home folder, as a snapshot's card shows it.
    ///
    /// # Errors
    /// As [`Snapshot::open`].
    pub fn open(path: &str) -> crate::Result<Snapshot> {
        loop {}
    }
    /// Deletes the kept snapshots of live channels that hold data older than 30 days, as YouTube's policies ask; those that
    /// were refreshed since stay. Folders that hold no snapshot, or a generated one, are left alone.
    ///
    /// # Errors
    /// `is_storage()`: a folder cannot be read or deleted.
    ///
    /// ```no_run
    /// let purged = tubelab::fetch::purge()?;
    /// println!("{} deleted, {} left", purged.deleted.len(), purged.left);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn purge() -> crate::Result<Purged> {
        loop {}
    }
    /// As [`purge`], below another folder.
    ///
    /// # Errors
    /// As [`purge`].
    pub fn purge_in(folder: impl AsRef<Path>) -> crate::Result<Purged> {
        loop {}
    }
    /// What is left of today's quota of the YouTube Data API, as counted on this computer. No call is made.
    ///
    /// # Errors
    /// `is_auth()`: there is no key. `is_storage()`: the file of the counts cannot be read.
    ///
    /// ```no_run
    /// let quota = tubelab::fetch::quota()?;
    /// println!("{} of {} units left", quota.units.left, quota.units.limit);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn quota() -> crate::Result<Quota> {
        loop {}
    }
    /// As [`quota`], with explicit settings.
    ///
    /// # Errors
    /// As [`quota`], and `is_input()` when the settings name no place for the counts.
    pub fn quota_with(settings: &Settings) -> crate::Result<Quota> {
        loop {}
    }
    /// The views, likes and comments of the snapshot's videos, asked for again: the snapshot with the new answers added, so
    /// that [`clean`](crate::clean::clean()) takes the newest figures and [`clean::growth`](crate::clean::growth()) has one
    /// moment more. One of the 10,000 calls for statistics a day for each 50 videos, and 1 unit for the channel; videos
    /// published since are not found, [`fetch`](super::fetch()) finds them.
    ///
    /// Where the snapshot's descriptions are older than the 30 days for which YouTube lets them be kept, the channel is fetched
    /// again instead, and figures older than that are left out.
    ///
    /// # Errors
    /// As [`fetch`](super::fetch()); `is_input()` for a generated channel.
    ///
    /// ```no_run
    /// use tubelab::{clean, fetch};
    ///
    /// let channel = fetch::open("snapshots/2026-11-01")?;
    /// let channel = fetch::refresh(&channel)?;
    /// let growth = clean::growth(&channel)?;
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn refresh(snapshot: &Snapshot) -> crate::Result<Snapshot> {
        loop {}
    }
    /// As [`refresh`], with explicit settings.
    ///
    /// # Errors
    /// As [`refresh`].
    pub fn refresh_with(snapshot: &Snapshot, settings: &Settings) -> crate::Result<Snapshot> {
        loop {}
    }
    /// The regions that YouTube knows, each with its two letters and its name: a snapshot with the answer of `i18nRegions`.
    /// 1 unit.
    ///
    /// # Errors
    /// As [`fetch`](super::fetch()).
    ///
    /// ```no_run
    /// let regions = tubelab::fetch::regions()?;
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn regions() -> crate::Result<Snapshot> {
        loop {}
    }
    /// As [`regions`], with explicit settings.
    ///
    /// # Errors
    /// As [`regions`].
    pub fn regions_with(settings: &Settings) -> crate::Result<Snapshot> {
        loop {}
    }
    /// Channels that a search for these words finds, at most 25. It takes **one of the 100 searches a day**, and a unit; a
    /// handle, an id or a link given to [`fetch`](super::fetch()) needs none.
    ///
    /// # Errors
    /// As [`fetch`](super::fetch()); `is_input()` when there is nothing to search for, `is_searches_used_up()`.
    ///
    /// ```no_run
    /// let found = tubelab::fetch::search("rust programming")?;
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn search(words: &str) -> crate::Result<Suggestions> {
        loop {}
    }
    /// As [`search`], with explicit settings.
    ///
    /// # Errors
    /// As [`search`].
    pub fn search_with(words: &str, settings: &Settings) -> crate::Result<Suggestions> {
        loop {}
    }
    impl Answer {
        /// The answer as JSON.
        ///
        /// # Errors
        /// `is_format()` when the text is not JSON, which an answer of the API is.
        pub fn json(&self) -> crate::Result<Value> {
            loop {}
        }
    }
    impl ChannelName {
        /// Reads what a person typed or pasted. No call is made.
        ///
        /// # Errors
        /// [`Kind::Input`] when it cannot name a channel: empty, too long, with control characters, an address elsewhere
        /// than on YouTube, a playlist, a page that belongs to no channel, a malformed id.
        ///
        /// ```
        /// use tubelab::fetch::ChannelName;
        ///
        /// assert_eq!(ChannelName::parse("https://www.youtube.com/@rustlang/videos")?, ChannelName::Handle("rustlang".into()));
        /// assert_eq!(ChannelName::parse("youtu.be/dQw4w9WgXcQ?t=42")?, ChannelName::Video("dQw4w9WgXcQ".into()));
        /// assert!(ChannelName::parse("https://vimeo.com/staff").unwrap_err().is_input());
        /// # Ok::<(), tubelab::Error>(())
        /// ```
        pub fn parse(text: &str) -> crate::Result<ChannelName> {
            loop {}
        }
    }
    impl Clone for Allowance {
        fn clone(&self) -> Allowance {
            loop {}
        }
    }
    impl Clone for Answer {
        fn clone(&self) -> Answer {
            loop {}
        }
    }
    impl Clone for ChannelName {
        fn clone(&self) -> ChannelName {
            loop {}
        }
    }
    impl Clone for CommentOptions {
        fn clone(&self) -> CommentOptions {
            loop {}
        }
    }
    impl Clone for Limits {
        fn clone(&self) -> Limits {
            loop {}
        }
    }
    impl Clone for Patience {
        fn clone(&self) -> Patience {
            loop {}
        }
    }
    impl Clone for Purged {
        fn clone(&self) -> Purged {
            loop {}
        }
    }
    impl Clone for Quota {
        fn clone(&self) -> Quota {
            loop {}
        }
    }
    impl Clone for Settings {
        fn clone(&self) -> Settings {
            loop {}
        }
    }
    impl Clone for Snapshot {
        fn clone(&self) -> Snapshot {
            loop {}
        }
    }
    impl Clone for Stale {
        fn clone(&self) -> Stale {
            loop {}
        }
    }
    impl Clone for Suggestion {
        fn clone(&self) -> Suggestion {
            loop {}
        }
    }
    impl Clone for Suggestions {
        fn clone(&self) -> Suggestions {
            loop {}
        }
    }
    impl Copy for Allowance {}
    impl Copy for CommentOptions {}
    impl Copy for Limits {}
    impl Copy for Patience {}
    impl Copy for Quota {}
    impl Debug for Allowance {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Answer {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for ChannelName {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for CommentOptions {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Limits {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Patience {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Purged {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Quota {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Settings {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Snapshot {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Stale {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Suggestion {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Suggestions {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Default for CommentOptions {
        fn default() -> Self {
            loop {}
        }
    }
    impl Default for Limits {
        fn default() -> Self {
            loop {}
        }
    }
    impl Default for Patience {
        fn default() -> Self {
            loop {}
        }
    }
    impl Display for ChannelName {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Eq for Allowance {}
    impl Eq for ChannelName {}
    impl Eq for CommentOptions {}
    impl Eq for Limits {}
    impl Eq for Purged {}
    impl Eq for Quota {}
    impl Eq for Stale {}
    impl Eq for Suggestion {}
    impl PartialEq for Allowance {
        fn eq(&self, other: &Allowance) -> bool {
            loop {}
        }
    }
    impl PartialEq for Answer {
        fn eq(&self, other: &Answer) -> bool {
            loop {}
        }
    }
    impl PartialEq for ChannelName {
        fn eq(&self, other: &ChannelName) -> bool {
            loop {}
        }
    }
    impl PartialEq for CommentOptions {
        fn eq(&self, other: &CommentOptions) -> bool {
            loop {}
        }
    }
    impl PartialEq for Limits {
        fn eq(&self, other: &Limits) -> bool {
            loop {}
        }
    }
    impl PartialEq for Patience {
        fn eq(&self, other: &Patience) -> bool {
            loop {}
        }
    }
    impl PartialEq for Purged {
        fn eq(&self, other: &Purged) -> bool {
            loop {}
        }
    }
    impl PartialEq for Quota {
        fn eq(&self, other: &Quota) -> bool {
            loop {}
        }
    }
    impl PartialEq for Stale {
        fn eq(&self, other: &Stale) -> bool {
            loop {}
        }
    }
    impl PartialEq for Suggestion {
        fn eq(&self, other: &Suggestion) -> bool {
            loop {}
        }
    }
    impl PartialEq for Suggestions {
        fn eq(&self, other: &Suggestions) -> bool {
            loop {}
        }
    }
    impl Settings {
        /// Settings with an explicit key and address. Nothing is kept on disk, unless [`keep_in`](Self::keep_in) and
        /// [`cache`](Self::cache) say where, and no quota is counted, unless [`count_in`](Self::count_in) does.
        ///
        /// # Errors
        /// [`Kind::Auth`] when the key cannot be one; [`Kind::Input`] when the address is not `https` (plain `http` is
        /// accepted for this computer only: the key would be readable on the way).
        pub fn new(key: impl Into<String>, api_url: &str) -> crate::Result<Settings> {
            loop {}
        }
        /// Settings from the environment and the settings file; fetched snapshots are kept under `$XDG_DATA_HOME` (or
        /// `~/.local/share`)`/tubelab/snapshots`, and what is spent of the day's quota is counted in `quota.db` beside them.
        ///
        /// # Errors
        /// [`Kind::Auth`] when there is no key, or when the settings file can be read by others; otherwise as
        /// [`new`](Self::new).
        pub fn from_environment() -> crate::Result<Settings> {
            loop {}
        }
        /// Counts every call in the file `path`, which all programs of this user may share.
        pub fn count_in(self, path: impl Into<PathBuf>) -> Self {
            loop {}
        }
        /// Says what the API allows a day, where Google granted another quota than the usual one.
        pub fn daily(self, limits: Limits) -> Self {
            loop {}
        }
        /// Keeps every fetched snapshot below `folder`, as `<channel id>/<time>`, readable by this user only.
        pub fn keep_in(self, folder: impl Into<PathBuf>) -> Self {
            loop {}
        }
        /// Takes answers from another cache, and stores them there.
        pub fn cache(self, cache: Cache) -> Self {
            loop {}
        }
        /// Changes how long to go on trying.
        pub fn patience(self, patience: Patience) -> Self {
            loop {}
        }
    }
    impl Show for Answer {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl Show for Purged {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl Show for Quota {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl Show for Snapshot {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl Show for Suggestions {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl Snapshot {
        /// A snapshot of `answers`, in the order of the calls. Its cost is reckoned from the answers.
        pub fn new(channel_id: String, answers: Vec<Answer>) -> Snapshot {
            loop {}
        }
        /// The answers, in the order of the calls.
        pub fn answers(&self) -> &[Answer] {
            loop {}
        }
        /// SHA-256 over the answers, as 64 hexadecimal digits: the same answers, the same digest.
        pub fn digest(&self) -> String {
            loop {}
        }
        /// The channel's id, `UC` and 22 characters; empty for what belongs to no channel (categories, regions, charts).
        pub fn channel_id(&self) -> &str {
            loop {}
        }
        /// The channel's title as the API gives it.
        ///
        /// # Errors
        /// [`Kind::Format`] when no answer describes the channel.
        pub fn channel_title(&self) -> crate::Result<String> {
            loop {}
        }
        /// When the latest answer came; 1970-01-01 when there is none.
        pub fn fetched_at(&self) -> Timestamp {
            loop {}
        }
        /// The quota units that the answers cost, refused and repeated calls included. Searches and calls for statistics
        /// alone are not among them: the API counts those apart.
        pub fn units(&self) -> u64 {
            loop {}
        }
        /// Whether the channel was made by a generator, so that no number in it is a real one.
        pub fn is_generated(&self) -> bool {
            loop {}
        }
        /// The same snapshot, marked as that of a generated channel.
        pub fn with_generated_mark(self) -> Snapshot {
            loop {}
        }
        /// What the fetch had to leave out, in sentences: videos whose comments are off, for example. They are not saved.
        pub fn notes(&self) -> &[String] {
            loop {}
        }
        /// As [`fetch::refresh`](super::refresh()): the newest figures, added to those that are there.
        ///
        /// # Errors
        /// As [`fetch::refresh`](super::refresh()).
        pub fn refresh(&self) -> crate::Result<Snapshot> {
            loop {}
        }
        /// How old it is, and why, when the API failed and expired answers were served; `None` when it was fresh on arrival.
        pub fn stale(&self) -> Option<&Stale> {
            loop {}
        }
        /// The folder in which a live fetch was kept; `None` for any other snapshot, and when keeping failed.
        pub fn kept_at(&self) -> Option<&Path> {
            loop {}
        }
        /// Reads a folder that [`save`](Self::save) wrote.
        ///
        /// # Errors
        /// [`Kind::NotFound`] when there is no snapshot in `path`; [`Kind::Format`] when it was written by a newer version,
        /// is cut off or was changed; [`Kind::Storage`] when it cannot be read.
        pub fn open(path: impl AsRef<Path>) -> crate::Result<Snapshot> {
            loop {}
        }
        /// Writes the snapshot into the folder `path`, which is made when it is missing; other files in it stay.
        /// Each file is written under another name first, so that a crash leaves no half file behind.
        ///
        /// # Errors
        /// [`Kind::Storage`] when the folder cannot be made or written.
        pub fn save(&self, path: impl AsRef<Path>) -> crate::Result<()> {
            loop {}
        }
    }
    impl Suggestions {
        /// The channels, the best first.
        pub fn channels(&self) -> &[Suggestion] {
            loop {}
        }
        /// The API's answers, as they came.
        pub fn answers(&self) -> &[Answer] {
            loop {}
        }
        /// How old they are, and why, when the API failed and stored answers stand in for it.
        pub fn stale(&self) -> Option<&Stale> {
            loop {}
        }
        /// One row a channel: `name`, `handle`, `subscribers`, `channel_id`, `thumbnail`.
        ///
        /// # Errors
        /// None that is known.
        pub fn frame(&self) -> crate::Result<DataFrame> {
            loop {}
        }
    }
    pub mod quota {
        pub use crate::fetch::Allowance;
        pub use crate::fetch::Limits;
        pub use crate::fetch::Quota;
        pub use crate::fetch::quota;
        pub use crate::fetch::quota_with;
    }
    pub mod settings {
        pub use crate::fetch::Patience;
        pub use crate::fetch::Settings;

        /// Where the key comes from: a variable, or the path of a file. The key itself is checked, but not told.
        ///
        /// # Errors
        /// As [`Settings::from_environment`](super::Settings::from_environment).
        pub fn key_source() -> crate::Result<String> {
            loop {}
        }
    }
    pub mod snapshot {
        pub use crate::fetch::Answer;
        pub use crate::fetch::Snapshot;

        /// The version of the folder's format that this build writes, and the only one it reads.
        pub const FORMAT: u32 = 1;
    }
}
pub mod fuzz {
    use crate::Error;

    /// Reads a stored answer as the cache does; gives its body.
    pub fn cache_entry(bytes: &[u8]) -> Option<String> {
        loop {}
    }
    /// Reads the key in the text of a file `.env`.
    pub fn dotenv(text: &str) -> Option<String> {
        loop {}
    }
    /// Reads a duration of the API.
    pub fn duration(text: &str) -> crate::Result<Option<i64>> {
        loop {}
    }
    /// Reads what the API says when it refuses.
    pub fn refused(status: u16, body: &str) -> Error {
        loop {}
    }
    /// As [`cache_entry`], with a checksum that is right for whatever `rest` holds.
    pub fn sealed_cache_entry(rest: &[u8]) -> Option<String> {
        loop {}
    }
    /// Reads the text of a settings file, with the cache's options in it.
    pub fn settings(text: &str) -> crate::Result<()> {
        loop {}
    }
    /// The stored form of an answer, for a corpus.
    pub fn stored(body: &str, etag: Option<String>) -> Vec<u8> {
        loop {}
    }
}
pub mod interrupt {

    /// Forgets an earlier interrupt. To be called at the start of work that asks [`check`].
    pub fn begin() {
        loop {}
    }
    /// An error of kind *interrupted* when the user has stopped the work since [`begin`].
    pub fn check() -> crate::Result<()> {
        loop {}
    }
    /// Makes `SIGINT` set the flag instead of ending the process, where this process runs the cells of a notebook.
    pub fn listen_in_cells() {
        loop {}
    }
}
pub mod plot {
    use crate::analyze::Benchmark;
    use crate::analyze::Charts;
    use crate::analyze::Durations;
    use crate::analyze::Engagement;
    use crate::analyze::Growth;
    use crate::analyze::KeywordLift;
    use crate::analyze::Sentiment;
    use crate::analyze::Top;
    use crate::analyze::TopicModel;
    use crate::analyze::Trends;
    use crate::analyze::Uploads;
    use crate::analyze::Words;
    use crate::display::Bundle;
    use crate::display::Cards;
    use crate::display::Show;
    use crate::fetch::Snapshot;
    use crate::plot::figure::Axis;
    use crate::plot::figure::Numbers;
    use crate::plot::figure::Panel;
    use crate::plot::figure::Series;
    use crate::plot::theme::Palette;
    use crate::polars::prelude::DataFrame;
    use crate::serde_json::Value;
    use crate::train::Model;
    use std::fmt::Debug;
    use std::fmt::Formatter;
    use std::path::Path;

    /// A chart: its data and what they mean. Views build it; it shows itself as an interactive plotly figure with a static
    /// picture beside it, and [`save`](Figure::save) writes either.
    ///
    /// ```
    /// use tubelab::plot::figure::{Axis, Figure, Mark, Scale, Series};
    /// use tubelab::plot::theme::Colour;
    ///
    /// let line = Series::new("Subscribers", Colour::Main, Mark::line([(1.0, 10.0), (2.0, 40.0)]));
    /// let figure = Figure::new("Subscribers by month")
    ///     .subtitle("Demo channel · 2 months")
    ///     .x(Axis::new("Month", Scale::Linear))
    ///     .y(Axis::new("Subscribers", Scale::FromZero))
    ///     .with(line);
    /// assert!(figure.svg()?.starts_with("<svg"));
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub struct Figure {
        _private: (),
    }
    /// Light or dark paper.
    pub enum Theme {
        /// Dark ink on white paper.
        Light,
        /// Light ink on dark paper.
        Dark,
    }
    /// Median views of the last year's videos of each channel, with 95% intervals on a log scale: the own channel first, the others
    /// by their median.
    ///
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let mine = clean(&fetch("demo")?)?;
    /// let other = clean(&fetch("demo-2")?)?;
    /// let found = analyze::benchmark(&mine, &[&other])?;
    /// assert!(plot::benchmark(&found)?.svg()?.contains("Tubelab Garage"));
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn benchmark(found: &Benchmark) -> crate::Result<Figure> {
        loop {}
    }
    /// Median views of the videos in each chart, by region and category, with 95% intervals on a log scale; the chart of all
    /// categories first in each region.
    ///
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let snapshot = fetch::charts(&["demo"])?;
    /// let found = analyze::charts(&clean::charts(&snapshot)?, &clean::categories(&snapshot)?, "UTC")?;
    /// assert!(plot::charts(&found)?.svg()?.contains("Gaming"));
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn charts(found: &Charts) -> crate::Result<Figure> {
        loop {}
    }
    /// One metric of several runs as horizontal bars, in the order of the rows, with intervals as whiskers where the runs have
    /// them (metrics of the same name that end in `_low` and `_high`).
    ///
    /// `runs` is what [`track::compare`](crate::track::compare) returns; `metric` is a metric's key, such as
    /// `time_ordered.r2`. A run without it is greyed.
    ///
    /// Errors: no run has the metric ([`Error::is_input`], with those there are).
    ///
    /// ```
    /// use tubelab::prelude::*;
    /// use tubelab::track::Run;
    ///
    /// let folder = tempfile::tempdir()?;
    /// let options = track::Options::folder(folder.path());
    /// let mut ids = Vec::new();
    /// for (name, r2) in [("elastic net", 0.41), ("random forest", 0.48)] {
    ///     let mut run = Run::new("views", name);
    ///     run.metric("r2", r2);
    ///     ids.push(track::log_in(&run, &options)?);
    /// }
    /// let figure = plot::compare_runs(&track::compare_in(&ids, &options)?, "r2")?;
    /// assert!(figure.svg()?.contains("random forest"));
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn compare_runs(runs: &DataFrame, metric: &str) -> crate::Result<Figure> {
        loop {}
    }
    /// How many videos there are in each band of duration; the subtitle tells how many Shorts there are beside them.
    ///
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let durations = analyze::durations(&clean(&fetch("demo")?)?)?;
    /// assert!(plot::duration_histogram(&durations)?.svg()?.contains("30 minutes and more"));
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn duration_histogram(found: &Durations) -> crate::Result<Figure> {
        loop {}
    }
    /// Each video's views, compared with those of the videos published around the same time, at its duration (both log axes),
    /// with the least-squares line over videos of 1 to 60 minutes and its 95% band. Shorts are not among them.
    ///
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let durations = analyze::durations(&clean(&fetch("demo")?)?)?;
    /// assert!(plot::duration_views(&durations)?.svg()?.contains("times the usual"));
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn duration_views(found: &Durations) -> crate::Result<Figure> {
        loop {}
    }
    /// How views compare with the usual, by band of duration; Shorts are not among them.
    ///
    /// A bar is the median of views over the views of the videos published around the same time, with its 95% interval; grey
    /// below ten uploads, nothing below five.
    ///
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let durations = analyze::durations(&clean(&fetch("demo")?)?)?;
    /// assert!(plot::durations(&durations)?.svg()?.contains("5 to 10 minutes"));
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn durations(found: &Durations) -> crate::Result<Figure> {
        loop {}
    }
    /// Each video's views (log axis) at its `rate` (percent of views), with the least-squares line of ln(views) on the rate and
    /// its 95% band.
    ///
    /// `rate` is `"engagement_rate"`, `"like_rate"` or `"comment_rate"`. The subtitle tells what one percentage point more goes
    /// with, its 95% interval, p, and Spearman's rho. Views are in both, so that chance alone makes the line fall.
    ///
    /// # Errors
    /// Another `rate` ([`Error::is_input`]).
    ///
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let found = analyze::engagement(&clean(&fetch("demo")?)?)?;
    /// assert!(plot::engagement(&found, "like_rate")?.svg()?.contains("like rate"));
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn engagement(found: &Engagement, rate: &str) -> crate::Result<Figure> {
        loop {}
    }
    /// Horizontal bars of permutation importance, most important first, with 95% intervals as whiskers.
    ///
    /// A bar is how much R² on unseen videos falls when the feature is shuffled among them: associations in the channel's
    /// past, not causes.
    ///
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let videos = clean(&fetch("demo")?)?;
    /// let model = train::views_with(&videos, &train::Options::new().tracked(false))?;
    /// assert!(plot::feature_importance(&model)?.svg()?.contains("What the model relies on"));
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn feature_importance(model: &Model) -> crate::Result<Figure> {
        loop {}
    }
    /// Views a day that a video gained between two successive observations: the median over the videos seen at both, as
    /// steps, with its 95% interval as a band.
    ///
    /// Periods in which a view was redefined are left out, because before and after are not the same measure.
    ///
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// // The demo channel was observed once: there is no growth to draw yet, and the figure says so.
    /// let growth = analyze::growth(&clean(&fetch("demo")?)?)?;
    /// assert!(plot::growth(&growth)?.text().contains("Observed once"));
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn growth(growth: &Growth) -> crate::Result<Figure> {
        loop {}
    }
    /// Bars of importance, largest first, with their intervals as whiskers.
    ///
    /// `labels` name the features; `values`, `lows` and `highs` are importances and the ends of their intervals, in one
    /// unit (say the rise of the error when a feature is shuffled), one per label. Entries whose value is not finite are
    /// greyed at zero; an interval with an end that is not finite is not drawn.
    ///
    /// Fails when the lengths differ.
    pub fn importance(labels: &[&str], values: &[f64], lows: &[f64], highs: &[f64]) -> crate::Result<Figure> {
        loop {}
    }
    /// The twenty words that tell most, by p value: how many times the views of videos without it those with it have, as
    /// points with 95% intervals on a log scale, the highest first.
    ///
    /// A word whose p value, adjusted for all words compared, is below 0.05 is filled, in the colour of more or of fewer
    /// views; the others are hollow and grey: not clear.
    ///
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let lift = analyze::keyword_lift(&clean(&fetch("demo")?)?)?;
    /// assert!(plot::keyword_lift(&lift)?.svg()?.contains("Views with a word in the title"));
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn keyword_lift(lift: &KeywordLift) -> crate::Result<Figure> {
        loop {}
    }
    /// What was observed against what was predicted, on log axes, with the line on which both are equal.
    ///
    /// Both slices hold amounts above zero in the same unit (views, say), one pair a video; pairs that are not finite or
    /// not above zero have no place on the axes and are left out.
    ///
    /// Fails when the lengths differ.
    pub fn observed_vs_predicted(observed: &[f64], predicted: &[f64], title: &str) -> crate::Result<Figure> {
        loop {}
    }
    /// Each video's views over those of the videos around it, by publication date on a log axis; which went viral or fell flat by
    /// the rule of [`analyze::outliers`] is coloured, and the furthest are named where names do not touch. Factors below a hundredth are drawn there, hollow.
    ///
    /// `videos` is a frame as [`clean`](crate::clean::clean()) returns it.
    ///
    /// # Errors
    /// A column that is missing or of another type ([`Error::is_input`](crate::Error::is_input)).
    ///
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// assert!(plot::outliers(&clean(&fetch("demo")?)?)?.svg()?.contains("viral"));
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn outliers(videos: &DataFrame) -> crate::Result<Figure> {
        loop {}
    }
    /// The cards of a channel: how large it is, how its videos do, how often it uploads, and what the fetch cost.
    ///
    /// Subscribers are null when the channel hides them; means and medians are over the videos with a known view count.
    ///
    /// Fails when the snapshot's answers are not in the API's format.
    pub fn overview(snapshot: &Snapshot) -> crate::Result<Cards> {
        loop {}
    }
    /// The mean prediction when every video has a value of `feature` and stays as it is otherwise: a line with the 95%
    /// interval as a band, or bars for values without an order. Views, or percent of views.
    ///
    /// `feature` is one of the features that the model finds most important, see
    /// [`Model::partial_dependence`](crate::train::Model::partial_dependence). The line is an association in the channel's
    /// past, not an effect.
    ///
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let videos = clean(&fetch("demo")?)?;
    /// let model = train::views_with(&videos, &train::Options::new().tracked(false))?;
    /// let names = model.partial_dependence()?.column("feature")?.str()?.get(0).unwrap_or_default().to_owned();
    /// assert!(plot::partial_dependence(&model, &names)?.svg()?.starts_with("<svg"));
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    ///
    /// Fails when the model has no partial dependence of this feature; the message names those it has.
    pub fn partial_dependence(model: &Model, feature: &str) -> crate::Result<Figure> {
        loop {}
    }
    /// How views compare with the usual, by weekday and by month of publication, side by side with one vertical axis.
    ///
    /// A bar is the median of views over what was usual: among the videos published around the same time for a weekday, in the
    /// whole year around for a month, so that the channel's growth is in neither. Whiskers are 95% intervals; grey below ten
    /// uploads (and for months seen in one year only), nothing below five.
    ///
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let trends = analyze::trends(&clean(&fetch("demo")?)?, "Europe/Berlin")?;
    /// assert!(plot::seasonality(&trends)?.svg()?.contains("By month"));
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn seasonality(trends: &Trends) -> crate::Result<Figure> {
        loop {}
    }
    /// Views of each video on a log axis by the sentiment of its title, videos and Shorts in rows of their own: a box from the
    /// first to the third quartile, a line at the median. Names tell the share of the class among the scored titles of its
    /// format; the subtitle, how many titles could be scored.
    ///
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let sentiment = analyze::sentiment(&clean(&fetch("demo")?)?)?;
    /// assert!(plot::sentiment(&sentiment)?.svg()?.contains("Views by sentiment of the title"));
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn sentiment(sentiment: &Sentiment) -> crate::Result<Figure> {
        loop {}
    }
    /// Each scored video's engagement rate (percent of views) at the compound score of its title, likewise.
    ///
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let sentiment = analyze::sentiment(&clean(&fetch("demo")?)?)?;
    /// assert!(plot::sentiment_engagement(&sentiment)?.svg()?.contains("Engagement and sentiment"));
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn sentiment_engagement(sentiment: &Sentiment) -> crate::Result<Figure> {
        loop {}
    }
    /// Each scored video's views (log axis) at the compound score of its title, with the least-squares line of ln(views) on the
    /// score of the videos that are no Shorts, and its 95% band. The subtitle tells how many titles could be scored.
    ///
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let sentiment = analyze::sentiment(&clean(&fetch("demo")?)?)?;
    /// assert!(plot::sentiment_views(&sentiment)?.svg()?.contains("Views and sentiment"));
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn sentiment_views(sentiment: &Sentiment) -> crate::Result<Figure> {
        loop {}
    }
    /// The leading videos as bars with their titles, the first at the top; Shorts in their own colour.
    ///
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let top = analyze::top(&clean(&fetch("demo")?)?, "over_performing", 10)?;
    /// assert!(plot::top(&top)?.svg()?.contains("Top videos"));
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn top(top: &Top) -> crate::Result<Figure> {
        loop {}
    }
    /// The topics as tiles, each as large as its number of videos, with its first terms; median views are in the hover.
    ///
    /// [`topics`](super::topics()) compares their views; this figure says what the channel is about.
    ///
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let model = analyze::topics(&clean(&fetch("demo")?)?)?;
    /// assert!(plot::topic_map(&model)?.svg()?.contains("What the titles are about"));
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn topic_map(model: &TopicModel) -> crate::Result<Figure> {
        loop {}
    }
    /// Median views of the videos of each topic as bars with 95% intervals, the most viewed first; sizes stand in the names.
    ///
    /// Shorts are not in the medians, because they are viewed in another way; hovers tell theirs. Topics with fewer than six
    /// videos of known views have no interval and are greyed.
    ///
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let model = analyze::topics(&clean(&fetch("demo")?)?)?;
    /// assert!(plot::topics(&model)?.svg()?.contains("Views by topic"));
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn topics(model: &TopicModel) -> crate::Result<Figure> {
        loop {}
    }
    /// How views compare with the usual, by weekday and hour of publication together, on the clocks of the analysis' time zone.
    ///
    /// A cell says the median of views over the views of the videos published around the same time, and how many uploads it
    /// rests on; below five uploads it says only how many, without a colour. Cells rest on fewer uploads than whole hours or
    /// weekdays: a strong colour on a small n is mostly chance.
    ///
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let uploads = analyze::uploads(&clean(&fetch("demo")?)?, "Europe/Berlin")?;
    /// assert!(plot::upload_heatmap(&uploads)?.svg()?.contains("Saturday"));
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn upload_heatmap(uploads: &Uploads) -> crate::Result<Figure> {
        loop {}
    }
    /// How views compare with the usual, by the hour of publication on the clocks of the analysis' time zone.
    ///
    /// A bar is the median of views over the views of the videos published around the same time, with its 95% interval; grey
    /// below ten uploads, nothing below five.
    ///
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let uploads = analyze::uploads(&clean(&fetch("demo")?)?, "Europe/Berlin")?;
    /// assert!(plot::upload_hours(&uploads)?.svg()?.contains("Europe/Berlin"));
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn upload_hours(uploads: &Uploads) -> crate::Result<Figure> {
        loop {}
    }
    /// The same by weekday.
    ///
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let uploads = analyze::uploads(&clean(&fetch("demo")?)?, "Europe/Berlin")?;
    /// assert!(plot::upload_weekdays(&uploads)?.svg()?.contains("Sunday"));
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn upload_weekdays(uploads: &Uploads) -> crate::Result<Figure> {
        loop {}
    }
    /// Each video's views at its publication date on a log axis, Shorts in their own colour, with the means of the last 7
    /// and 30 calendar days ([`rolling_by_day`]) as lines and the redefinitions of a view as dated rules.
    ///
    /// `videos` is the frame that `clean` returns; used are `published_at`, `fetched_at`, `views`, `is_short`, `title` and
    /// `channel_title`. Videos with unknown views are left out and counted in the subtitle. A line stops where there was no
    /// upload for longer than its window. A frame without any video gives an empty figure that says so.
    ///
    /// Fails when a column is missing or of another type.
    pub fn views_over_time(videos: &DataFrame) -> crate::Result<Figure> {
        loop {}
    }
    /// The twenty words that most titles hold, as bars: lengths can be compared, which the sizes of words in a cloud cannot.
    ///
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let words = analyze::words(&clean(&fetch("demo")?)?)?;
    /// assert!(plot::word_cloud(&words)?.svg()?.contains("Words of titles"));
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn word_cloud(words: &Words) -> crate::Result<Figure> {
        loop {}
    }
    impl Clone for Figure {
        fn clone(&self) -> Figure {
            loop {}
        }
    }
    impl Clone for Theme {
        fn clone(&self) -> Theme {
            loop {}
        }
    }
    impl Copy for Theme {}
    impl Debug for Figure {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Theme {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Default for Theme {
        fn default() -> Theme {
            loop {}
        }
    }
    impl Eq for Theme {}
    impl Figure {
        /// An empty figure; the title says in words what it shows.
        pub fn new(title: impl Into<String>) -> Self {
            loop {}
        }
        /// Another title.
        pub fn title(self, title: impl Into<String>) -> Self {
            loop {}
        }
        /// Channel, period and n.
        pub fn subtitle(self, subtitle: impl Into<String>) -> Self {
            loop {}
        }
        /// Where the data come from, and who calculated.
        pub fn source(self, source: impl Into<String>) -> Self {
            loop {}
        }
        /// One sentence that says what there is to see.
        pub fn reading(self, sentence: impl Into<String>) -> Self {
            loop {}
        }
        /// The horizontal axis.
        pub fn x(self, axis: Axis) -> Self {
            loop {}
        }
        /// The vertical axis.
        pub fn y(self, axis: Axis) -> Self {
            loop {}
        }
        /// With one more series, drawn over those before it.
        pub fn with(self, series: Series) -> Self {
            loop {}
        }
        /// With one more small plot beside the others; series of the figure itself are then not drawn.
        pub fn panel(self, panel: Panel) -> Self {
            loop {}
        }
        /// With a vertical line at `x` that says why it is there; `\n` parts the label into lines.
        pub fn rule(self, x: f64, label: impl Into<String>) -> Self {
            loop {}
        }
        /// Without data, and why.
        pub fn empty(self, reason: impl Into<String>) -> Self {
            loop {}
        }
        /// Light or dark.
        pub fn theme(self, theme: Theme) -> Self {
            loop {}
        }
        /// Other colours for the same meanings.
        pub fn palette(self, palette: Palette) -> Self {
            loop {}
        }
        /// Numbers on axes and marks short or in full.
        pub fn numbers(self, numbers: Numbers) -> Self {
            loop {}
        }
        /// Only the first `n` names of a list of bars, boxes or points, with how many there are in the subtitle. Figures
        /// without such a list on the vertical axis stay as they are.
        pub fn top(self, n: usize) -> Self {
            loop {}
        }
        /// Powers of ten on the vertical axis, or proportion from zero. Bars stay as they are: they start at zero.
        pub fn log_scale(self, log: bool) -> Self {
            loop {}
        }
        /// Size of the static picture in CSS pixels, 320 to 4000 a side; the file has twice as many.
        pub fn size(self, width: u32, height: u32) -> Self {
            loop {}
        }
        /// The figure for plotly: `data`, `layout` and `config`.
        pub fn plotly_json(&self) -> crate::Result<Value> {
            loop {}
        }
        /// The static picture as SVG.
        pub fn svg(&self) -> crate::Result<String> {
            loop {}
        }
        /// The static picture as PNG, two pixels to a CSS pixel.
        pub fn png(&self) -> crate::Result<Vec<u8>> {
            loop {}
        }
        /// The figure in words: title, subtitle, what there is to see, source.
        pub fn text(&self) -> String {
            loop {}
        }
        /// Writes the figure; the extension of `path` chooses the format: `png`, `svg`, `json` (plotly) or `html` (a page
        /// with the picture, and the plotly figure for who wants to draw it; nothing is loaded from elsewhere).
        pub fn save(&self, path: impl AsRef<Path>) -> crate::Result<()> {
            loop {}
        }
    }
    impl PartialEq for Figure {
        fn eq(&self, other: &Figure) -> bool {
            loop {}
        }
    }
    impl PartialEq for Theme {
        fn eq(&self, other: &Theme) -> bool {
            loop {}
        }
    }
    impl Show for Figure {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl Theme {
        /// The background.
        pub fn paper(self) -> &'static str {
            loop {}
        }
        /// Text.
        pub fn ink(self) -> &'static str {
            loop {}
        }
        /// Text of less weight: subtitle, ticks, source. At least 4.5 : 1 against the paper.
        pub fn muted(self) -> &'static str {
            loop {}
        }
        /// How solid points are: so much that a crowd is darker than a single one, and a single one can be seen.
        pub fn point_opacity(self) -> f64 {
            loop {}
        }
        /// A fill that hardly stands out: places without a value.
        pub fn faint(self) -> &'static str {
            loop {}
        }
        /// Grid lines.
        pub fn grid(self) -> &'static str {
            loop {}
        }
    }
    pub mod figure {
        pub use crate::plot::Figure;
        use crate::plot::theme::Colour;
        use std::fmt::Debug;
        use std::fmt::Formatter;

        /// One axis: what is measured, in which unit, and how it is laid out.
        pub struct Axis {
            _private: (),
        }
        /// One bar, with its interval when it has one.
        pub struct Bar {
            /// How far it reaches from zero.
            pub value: f64,
            /// The interval, drawn as a whisker.
            pub interval: Option<(f64, f64)>,
            /// What the hover says; lines are separated by `\n`, the first is the headline.
            pub hover: String,
            /// Greyed: not enough uploads to say.
            pub grey: bool,
        }
        /// One bar of a histogram.
        pub struct Bin {
            /// Where it begins.
            pub from: f64,
            /// Where it ends.
            pub to: f64,
            /// How many, or how much.
            pub count: f64,
            /// What the hover says; lines are separated by `\n`, the first is the headline.
            pub hover: String,
        }
        /// Five numbers of a distribution.
        pub struct BoxValue {
            /// End of the lower whisker.
            pub low: f64,
            /// First quartile.
            pub q1: f64,
            /// Median.
            pub median: f64,
            /// Third quartile.
            pub q3: f64,
            /// End of the upper whisker.
            pub high: f64,
            /// How many values.
            pub n: usize,
            /// What the hover says; lines are separated by `\n`, the first is the headline.
            pub hover: String,
            /// Greyed: not enough uploads to say.
            pub grey: bool,
        }
        /// One cell of a heat map.
        pub struct Cell {
            /// Position in the names of the horizontal axis.
            pub x: usize,
            /// Position in the names of the vertical axis.
            pub y: usize,
            /// The value; `None` where it is not known or rests on too little: greyed.
            pub value: Option<f64>,
            /// What stands in the cell; lines are separated by `\n`.
            pub label: String,
            /// What the hover says; lines are separated by `\n`, the first is the headline.
            pub hover: String,
        }
        /// What a series is drawn as.
        pub enum Mark {
            /// Joined in order; `None` leaves a gap.
            Line {
                /// x and y.
                points: Vec<(f64, Option<f64>)>,
                /// What the hover says at each point; empty for the values alone.
                hovers: Vec<String>,
                /// Drawn strong or thin.
                strong: bool,
                /// Broken into dashes: a reference, not data.
                dashed: bool,
            },
            /// An interval along x: x, low, high.
            Band(Vec<(f64, f64, f64)>),
            /// Points.
            Points(Vec<Point>),
            /// Bars from zero, along the axis that is not [`Scale::Names`](super::figure::Scale::Names).
            Bars(Vec<Bar>),
            /// A histogram: bars that touch, each over a range of x.
            Bins(Vec<Bin>),
            /// A box a name, along the axis that is not [`Scale::Names`](super::figure::Scale::Names).
            Boxes(Vec<BoxValue>),
            /// A heat map; both axes are [`Scale::Names`](super::figure::Scale::Names).
            Cells {
                /// The cells, in any order; places without one stay empty.
                cells: Vec<Cell>,
                /// From value to colour.
                ramp: Ramp,
                /// What the values are, beside the colours.
                title: String,
                /// How the values are written.
                unit: Unit,
            },
            /// Tiles whose areas are the values (a treemap); without axes.
            Tiles(Vec<Tile>),
            /// Parts of a whole as a pie; without axes. At most three can be compared; bars are better for more.
            Pie(Vec<Slice>),
        }
        /// How long numbers are written on axes and marks; hovers have all digits where the view has them.
        pub enum Numbers {
            /// 1.23 M: three figures.
            Short,
            /// 1,230,000: all of them.
            Full,
        }
        /// One of several small plots side by side that share the vertical axis, and the horizontal one unless it has its own.
        pub struct Panel {
            _private: (),
        }
        /// One point.
        pub struct Point {
            /// Where it is.
            pub x: f64,
            /// Where it is.
            pub y: f64,
            /// What the hover says; lines are separated by `\n`, the first is the headline.
            pub hover: String,
            /// Drawn hollow: it stands on few uploads.
            pub hollow: bool,
            /// A text beside the point.
            pub label: Option<String>,
            /// The interval, drawn as a whisker: along x where the names are on y, otherwise along y.
            pub interval: Option<(f64, f64)>,
        }
        /// How values become colours.
        pub enum Ramp {
            /// From little to much, dark to light (viridis).
            Sequential,
            /// Ratios: 1 is grey, less is blue, more is orange; half is as far from 1 as twice.
            Ratio,
            /// Differences: 0 is grey, less is blue, more is orange.
            Difference,
        }
        /// A vertical line with a date or a threshold.
        pub struct Rule {
            _private: (),
        }
        /// How values are laid out along an axis.
        pub enum Scale {
            /// In proportion, over the range of the data.
            Linear,
            /// In proportion, from zero: for bars.
            FromZero,
            /// By powers of ten; values that are not above zero cannot be drawn.
            Log,
            /// Values are milliseconds since 1970, UTC.
            Time,
            /// Values are positions in this list of names, from the left or from the top.
            Names(Vec<String>),
        }
        /// Data with one name and one colour.
        pub struct Series {
            _private: (),
        }
        /// One part of a whole.
        pub struct Slice {
            /// What it is.
            pub label: String,
            /// How much, above zero.
            pub value: f64,
            /// What the hover says; lines are separated by `\n`, the first is the headline.
            pub hover: String,
            /// Its colour.
            pub colour: Colour,
        }
        /// One tile of a treemap.
        pub struct Tile {
            /// What it is.
            pub label: String,
            /// Its area, above zero.
            pub value: f64,
            /// A second line: "61 videos".
            pub note: String,
            /// What the hover says; lines are separated by `\n`, the first is the headline.
            pub hover: String,
            /// Its colour.
            pub colour: Colour,
        }
        /// How the numbers of an axis are written.
        pub enum Unit {
            /// 1 k, 1.5 M.
            Count,
            /// 6.8%; values are in percent.
            Percent,
            /// 1 h 05 m; values are in seconds.
            Seconds,
        }
        impl Axis {
            /// An axis; the title names the measure and, where it is not a count, the unit.
            pub fn new(title: impl Into<String>, scale: Scale) -> Self {
                loop {}
            }
            /// With numbers written in this unit.
            pub fn unit(self, unit: Unit) -> Self {
                loop {}
            }
        }
        impl Bin {
            /// How many of `values` lie in each range between two successive `edges` (ascending); the last range holds its end too.
            /// Values outside all ranges are not counted.
            pub fn between(values: &[f64], edges: &[f64]) -> Vec<Bin> {
                loop {}
            }
            /// Edges for [`between`](Bin::between): round numbers about as far apart as the rule of Freedman and Diaconis (1981)
            /// says (twice the interquartile range over the cube root of n), 5 to 40 ranges. Empty without finite values.
            pub fn edges(values: &[f64]) -> Vec<f64> {
                loop {}
            }
        }
        impl BoxValue {
            /// The box of `values`: quartiles between which lies the middle half, whiskers to the last value within 1.5 times
            /// the height of the box (Tukey 1977, *Exploratory Data Analysis*). Quartiles lie between values as NumPy's do.
            /// Values that are not finite are left out; `None` when nothing is left.
            ///
            /// ```
            /// use tubelab::plot::figure::BoxValue;
            ///
            /// let found = BoxValue::of(&[1.0, 2.0, 3.0, 4.0, 100.0]).unwrap();
            /// assert_eq!((found.q1, found.median, found.q3, found.high), (2.0, 3.0, 4.0, 4.0));
            /// ```
            pub fn of(values: &[f64]) -> Option<BoxValue> {
                loop {}
            }
        }
        impl Clone for Axis {
            fn clone(&self) -> Axis {
                loop {}
            }
        }
        impl Clone for Bar {
            fn clone(&self) -> Bar {
                loop {}
            }
        }
        impl Clone for Bin {
            fn clone(&self) -> Bin {
                loop {}
            }
        }
        impl Clone for BoxValue {
            fn clone(&self) -> BoxValue {
                loop {}
            }
        }
        impl Clone for Cell {
            fn clone(&self) -> Cell {
                loop {}
            }
        }
        impl Clone for Mark {
            fn clone(&self) -> Mark {
                loop {}
            }
        }
        impl Clone for Numbers {
            fn clone(&self) -> Numbers {
                loop {}
            }
        }
        impl Clone for Panel {
            fn clone(&self) -> Panel {
                loop {}
            }
        }
        impl Clone for Point {
            fn clone(&self) -> Point {
                loop {}
            }
        }
        impl Clone for Ramp {
            fn clone(&self) -> Ramp {
                loop {}
            }
        }
        impl Clone for Rule {
            fn clone(&self) -> Rule {
                loop {}
            }
        }
        impl Clone for Scale {
            fn clone(&self) -> Scale {
                loop {}
            }
        }
        impl Clone for Series {
            fn clone(&self) -> Series {
                loop {}
            }
        }
        impl Clone for Slice {
            fn clone(&self) -> Slice {
                loop {}
            }
        }
        impl Clone for Tile {
            fn clone(&self) -> Tile {
                loop {}
            }
        }
        impl Clone for Unit {
            fn clone(&self) -> Unit {
                loop {}
            }
        }
        impl Copy for Numbers {}
        impl Copy for Ramp {}
        impl Copy for Unit {}
        impl Debug for Axis {
            fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
                loop {}
            }
        }
        impl Debug for Bar {
            fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
                loop {}
            }
        }
        impl Debug for Bin {
            fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
                loop {}
            }
        }
        impl Debug for BoxValue {
            fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
                loop {}
            }
        }
        impl Debug for Cell {
            fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
                loop {}
            }
        }
        impl Debug for Mark {
            fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
                loop {}
            }
        }
        impl Debug for Numbers {
            fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
                loop {}
            }
        }
        impl Debug for Panel {
            fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
                loop {}
            }
        }
        impl Debug for Point {
            fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
                loop {}
            }
        }
        impl Debug for Ramp {
            fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
                loop {}
            }
        }
        impl Debug for Rule {
            fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
                loop {}
            }
        }
        impl Debug for Scale {
            fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
                loop {}
            }
        }
        impl Debug for Series {
            fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
                loop {}
            }
        }
        impl Debug for Slice {
            fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
                loop {}
            }
        }
        impl Debug for Tile {
            fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
                loop {}
            }
        }
        impl Debug for Unit {
            fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
                loop {}
            }
        }
        impl Default for Bar {
            fn default() -> Bar {
                loop {}
            }
        }
        impl Default for Bin {
            fn default() -> Bin {
                loop {}
            }
        }
        impl Default for BoxValue {
            fn default() -> BoxValue {
                loop {}
            }
        }
        impl Default for Cell {
            fn default() -> Cell {
                loop {}
            }
        }
        impl Default for Numbers {
            fn default() -> Numbers {
                loop {}
            }
        }
        impl Default for Point {
            fn default() -> Point {
                loop {}
            }
        }
        impl Default for Ramp {
            fn default() -> Ramp {
                loop {}
            }
        }
        impl Default for Unit {
            fn default() -> Unit {
                loop {}
            }
        }
        impl Eq for Numbers {}
        impl Eq for Ramp {}
        impl Eq for Unit {}
        impl Mark {
            /// A line through points.
            pub fn line(points: impl IntoIterator<Item = (f64, f64)>) -> Self {
                loop {}
            }
        }
        impl Panel {
            /// A panel without series.
            pub fn new(title: impl Into<String>) -> Self {
                loop {}
            }
            /// With a horizontal axis of its own.
            pub fn x(self, axis: Axis) -> Self {
                loop {}
            }
            /// With one more series, drawn over those before it.
            pub fn with(self, series: Series) -> Self {
                loop {}
            }
        }
        impl PartialEq for Axis {
            fn eq(&self, other: &Axis) -> bool {
                loop {}
            }
        }
        impl PartialEq for Bar {
            fn eq(&self, other: &Bar) -> bool {
                loop {}
            }
        }
        impl PartialEq for Bin {
            fn eq(&self, other: &Bin) -> bool {
                loop {}
            }
        }
        impl PartialEq for BoxValue {
            fn eq(&self, other: &BoxValue) -> bool {
                loop {}
            }
        }
        impl PartialEq for Cell {
            fn eq(&self, other: &Cell) -> bool {
                loop {}
            }
        }
        impl PartialEq for Mark {
            fn eq(&self, other: &Mark) -> bool {
                loop {}
            }
        }
        impl PartialEq for Numbers {
            fn eq(&self, other: &Numbers) -> bool {
                loop {}
            }
        }
        impl PartialEq for Panel {
            fn eq(&self, other: &Panel) -> bool {
                loop {}
            }
        }
        impl PartialEq for Point {
            fn eq(&self, other: &Point) -> bool {
                loop {}
            }
        }
        impl PartialEq for Ramp {
            fn eq(&self, other: &Ramp) -> bool {
                loop {}
            }
        }
        impl PartialEq for Rule {
            fn eq(&self, other: &Rule) -> bool {
                loop {}
            }
        }
        impl PartialEq for Scale {
            fn eq(&self, other: &Scale) -> bool {
                loop {}
            }
        }
        impl PartialEq for Series {
            fn eq(&self, other: &Series) -> bool {
                loop {}
            }
        }
        impl PartialEq for Slice {
            fn eq(&self, other: &Slice) -> bool {
                loop {}
            }
        }
        impl PartialEq for Tile {
            fn eq(&self, other: &Tile) -> bool {
                loop {}
            }
        }
        impl PartialEq for Unit {
            fn eq(&self, other: &Unit) -> bool {
                loop {}
            }
        }
        impl Series {
            /// A series; its name is written beside it.
            pub fn new(name: impl Into<String>, colour: Colour, mark: Mark) -> Self {
                loop {}
            }
            /// Without its name in the picture; the hover still has it.
            pub fn unlabelled(self) -> Self {
                loop {}
            }
        }
    }
    pub mod theme {
        pub use crate::plot::Theme;
        use std::fmt::Debug;
        use std::fmt::Formatter;

        /// What a colour means (Okabe and Ito's palette, which colour-blind readers can tell apart).
        pub enum Colour {
            /// The series the figure is about.
            Main,
            /// What it is compared with.
            Comparison,
            /// Better than expected.
            Good,
            /// Worse than expected.
            Bad,
            /// Shorts.
            Shorts,
            /// Others, or too few to say.
            Neutral,
            /// As strong as the text: a summary of everything drawn.
            Ink,
        }
        /// Which colours the meanings have. Readers who do not see all colours can tell those of each apart.
        pub enum Palette {
            /// Okabe and Ito (2008), *Color Universal Design*.
            OkabeIto,
            /// Tol (2021), *Colour Schemes*: bright.
            TolBright,
            /// Shades of grey, for paper.
            Greys,
        }
        impl Clone for Colour {
            fn clone(&self) -> Colour {
                loop {}
            }
        }
        impl Clone for Palette {
            fn clone(&self) -> Palette {
                loop {}
            }
        }
        impl Colour {
            /// The colour of marks in the usual palette.
            pub fn hex(self, theme: Theme) -> &'static str {
                loop {}
            }
            /// The colour as text in the usual palette.
            pub fn text(self, theme: Theme) -> String {
                loop {}
            }
        }
        impl Copy for Colour {}
        impl Copy for Palette {}
        impl Debug for Colour {
            fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
                loop {}
            }
        }
        impl Debug for Palette {
            fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
                loop {}
            }
        }
        impl Default for Palette {
            fn default() -> Palette {
                loop {}
            }
        }
        impl Eq for Colour {}
        impl Eq for Palette {}
        impl Palette {
            /// The colour of marks.
            pub fn hex(self, colour: Colour, theme: Theme) -> &'static str {
                loop {}
            }
            /// The colour as text: mixed with ink until it stands 4.5 : 1 against the paper (WCAG 2.2, success criterion 1.4.3).
            pub fn text(self, colour: Colour, theme: Theme) -> String {
                loop {}
            }
            /// The colour of an interval: a fifth of the series' own.
            pub fn translucent(self, colour: Colour, theme: Theme) -> String {
                loop {}
            }
        }
        impl PartialEq for Colour {
            fn eq(&self, other: &Colour) -> bool {
                loop {}
            }
        }
        impl PartialEq for Palette {
            fn eq(&self, other: &Palette) -> bool {
                loop {}
            }
        }
    }
}
pub mod prelude {
    pub use crate::__df as df;
    pub use crate::Error;
    pub use crate::Result;
    pub use crate::analyze;
    pub use crate::analyze::rolling_by_day;
    pub use crate::cache;
    pub use crate::clean;
    pub use crate::clean::clean;
    pub use crate::display;
    pub use crate::display::Bundle;
    pub use crate::display::Show;
    pub use crate::display::clear_output;
    pub use crate::display::display;
    pub use crate::display::input;
    pub use crate::display::progress;
    pub use crate::exercises;
    pub use crate::features;
    pub use crate::fetch;
    pub use crate::fetch::Snapshot;
    pub use crate::fetch::fetch;
    pub use crate::fetch::open;
    pub use crate::fetch::quota;
    pub use crate::interrupt;
    pub use crate::param;
    pub use crate::param_list;
    pub use crate::params;
    pub use crate::plot;
    pub use crate::polars;
    pub use crate::polars::prelude::Column;
    pub use crate::polars::prelude::DataFrame;
    pub use crate::polars::prelude::DataType;
    pub use crate::polars::prelude::Expr;
    pub use crate::polars::prelude::IntoLazy;
    pub use crate::polars::prelude::JoinArgs;
    pub use crate::polars::prelude::JoinType;
    pub use crate::polars::prelude::LazyFrame;
    pub use crate::polars::prelude::Series;
    pub use crate::polars::prelude::SortMultipleOptions;
    pub use crate::polars::prelude::col;
    pub use crate::polars::prelude::len;
    pub use crate::polars::prelude::lit;
    pub use crate::polars::prelude::when;
    pub use crate::sql;
    pub use crate::track;
    pub use crate::train;

    /// The answer to a query as a frame; the clock of its calendar is that of UTC. See the [module](self) for what can be asked.
    ///
    /// # Errors
    /// [`Error::is_input`] for what cannot be answered: a query that is not SQL (with its place), a table, column or function that
    /// does not exist (with the nearest one that does), a statement other than `select`; [`Error::is_interrupted`] when it was
    /// stopped.
    ///
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// clean(&fetch("demo")?)?;
    /// let error = sql("select title, viewz from videos").unwrap_err();
    /// assert_eq!(error.message(), "there is no column `viewz` (line 1, column 15)");
    /// assert_eq!(error.next_step(), Some("the nearest is `views`"));
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn sql(query: &str) -> Result<DataFrame> {
        loop {}
    }
}
pub mod sql {
    use crate::polars::prelude::DataFrame;
    pub use crate::prelude::sql;

    /// Lets a frame go; whether there was one of that name.
    pub fn forget(name: &str) -> bool {
        loop {}
    }
    /// Names a frame, so that [`sql`](super::sql()) knows it as a table. Another frame of that name is replaced.
    ///
    /// # Errors
    /// [`Error::is_input`] when the name is not one that SQL takes as it stands: letters, digits and `_`, not a digit first, at most 64
    /// characters, no word of the language itself.
    ///
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let rates = analyze::rates(&clean(&fetch("demo")?)?)?;
    /// sql::name("rates", &rates)?;
    /// let poor = sql("select count(*) as videos from rates where engagement_band = 'poor'")?;
    /// assert_eq!(poor.height(), 1);
    /// assert!(sql::name("select", &rates).is_err());
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn name(name: &str, frame: &DataFrame) -> crate::Result<()> {
        loop {}
    }
    /// The tables that a query can ask, by name: `table`, `rows`, `channel` (whose videos they are, where the frame tells), `columns`
    /// (as one text).
    pub fn names() -> crate::Result<DataFrame> {
        loop {}
    }
    /// The same by the clocks of `time_zone` (a name such as `"Europe/Berlin"`, daylight saving included): `date`, `year`, `month`,
    /// `weekday` and `hour` are those of the place. Columns such as `published_at` stay moments in UTC.
    ///
    /// # Errors
    /// As [`sql()`]; and [`Error::is_input`] for an unknown time zone.
    ///
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// clean(&fetch("demo")?)?;
    /// let hours = sql::sql_in("select hour, count(*) as uploads from videos group by hour order by hour", "Asia/Tokyo")?;
    /// assert!(hours.height() > 1);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn sql_in(query: &str, time_zone: &str) -> crate::Result<DataFrame> {
        loop {}
    }
}
pub mod track {
    use crate::Error;
    use crate::plot::Figure;
    use crate::polars::prelude::DataFrame;
    use std::fmt::Debug;
    use std::fmt::Display;
    use std::fmt::Formatter;
    use std::path::PathBuf;
    use std::time::Duration;
    use std::time::SystemTime;

    /// The data that a run read.
    pub struct Dataset {
        /// What people call it; at most 500 characters.
        pub name: String,
        /// Identifies the content; at most 36 characters.
        pub digest: String,
        /// Where it came from.
        pub source: String,
        /// JSON about its columns.
        pub schema: String,
        /// JSON about its size.
        pub profile: String,
        /// What it was used for: "training", "evaluation".
        pub context: String,
    }
    /// A model of a run: one ONNX file and what MLflow wants to know of it, so that `mlflow.pyfunc.load_model` loads it.
    pub struct LoggedModel {
        _private: (),
    }
    /// Where runs are kept: a folder, and a server where there is one.
    pub struct Options {
        _private: (),
    }
    /// What a push did.
    pub struct Pushed {
        /// Runs that were not on the server, or not whole.
        pub sent: usize,
        /// Runs that were there already.
        pub present: usize,
        /// Runs that cannot be sent, with the reason.
        pub refused: Vec<(String, Error)>,
    }
    /// One run: parameters, metrics, tags, data, files and models. Nothing is written before [`log`](super::log).
    ///
    /// ```
    /// use tubelab::track::{self, Run};
    ///
    /// let folder = tempfile::tempdir()?;
    /// let mut run = Run::new("experiments of mine", "first");
    /// run.param("depth", 3);
    /// run.curve("loss", [0.9, 0.5, 0.4]);
    /// run.artifact("notes/reading.txt", b"looks good".to_vec());
    /// let mut trial = Run::new("experiments of mine", "trial");
    /// trial.param("depth", 2);
    /// run.child(trial); // stands below its parent in MLflow
    /// let options = track::Options::folder(folder.path());
    /// let id = track::log_in(&run, &options)?;
    /// assert_eq!(track::runs_in(&options)?.height(), 2);
    /// assert_eq!(track::file_in(&id, "notes/reading.txt", &options)?, b"looks good");
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub struct Run {
        _private: (),
    }
    /// An MLflow server that is reached over http or https.
    ///
    /// ```
    /// use tubelab::track::Server;
    ///
    /// let server = Server::new("https://mlflow.example.org/team")?.token("a secret");
    /// assert!(!format!("{server:?}").contains("secret"));
    /// assert!(Server::new("sqlite:///mlflow.db").unwrap_err().is_input());
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub struct Server {
        _private: (),
    }
    /// Where a run is, or how it ended.
    pub enum Status {
        /// It has not ended yet.
        Running,
        /// It did what it was meant to do.
        Finished,
        /// It did not.
        Failed,
        /// Someone stopped it.
        Killed,
    }
    /// Runs of the default place side by side, in the order given: run (its name, numbered where several have the same),
    /// run_id, status, start, then the parameters in which they differ (`params.…`, text) and all metrics (`metrics.…`).
    ///
    /// Errors: [`Error::is_not_found`]; no run, or one twice ([`Error::is_input`]).
    ///
    /// ```
    /// use tubelab::track::{self, Run};
    ///
    /// let folder = tempfile::tempdir()?;
    /// let options = track::Options::folder(folder.path());
    /// let mut ids = Vec::new();
    /// for depth in [2, 3] {
    ///     let mut run = Run::new("depths", "forest");
    ///     run.param("depth", depth);
    ///     run.param("seed", 42);
    ///     run.metric("r2", 0.1 * f64::from(depth));
    ///     ids.push(track::log_in(&run, &options)?);
    /// }
    /// let both = track::compare_in(&ids, &options)?;
    /// let names: Vec<_> = both.columns().iter().map(|column| column.name().as_str()).collect();
    /// assert_eq!(names, ["run", "run_id", "status", "start", "params.depth", "metrics.r2"]);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn compare<S: AsRef<str>>(ids: &[S]) -> crate::Result<DataFrame> {
        loop {}
    }
    /// The same at a place of your own.
    pub fn compare_in<S: AsRef<str>>(ids: &[S], options: &Options) -> crate::Result<DataFrame> {
        loop {}
    }
    /// A file of what was logged at the default place. `of` is a run's id, or an address of a model as MLflow writes it:
    /// `models:/tubelab-views@champion`, `models:/tubelab-views/3`, `models:/m-…`; `path` is the file's path in it.
    ///
    /// Errors: [`Error::is_not_found`]; an address of another form ([`Error::is_input`]).
    pub fn file(of: &str, path: &str) -> crate::Result<Vec<u8>> {
        loop {}
    }
    /// The same at a place of your own.
    pub fn file_in(of: &str, path: &str, options: &Options) -> crate::Result<Vec<u8>> {
        loop {}
    }
    /// Waits until every run that was logged in this process has reached its server, at most 30 seconds. A notebook need not
    /// call it: a run is in the file as soon as it is logged. A program that ends right after logging should.
    ///
    /// # Errors
    /// The server failed: the runs are in the file, and `tubelab mlflow push` sends them. The user stopped the wait
    /// ([`Error::is_interrupted`]).
    pub fn flush() -> crate::Result<()> {
        loop {}
    }
    /// The same for the runs of one place.
    pub fn flush_in(options: &Options) -> crate::Result<()> {
        loop {}
    }
    /// Writes a run to the default place; returns its id (32 hex digits).
    pub fn log(run: &Run) -> crate::Result<String> {
        loop {}
    }
    /// Writes a run, with the runs below it; returns its id in the file (32 hex digits). Either everything is written or
    /// nothing. Where the options name a server, it is then sent there by a thread of its own, which [`flush`] waits for; on
    /// the server it has another id, and this one as its tag `tubelab.run_id`.
    ///
    /// # Errors
    /// What MLflow would cut or refuse ([`Error::is_input`](crate::Error::is_input)); a file that cannot be written. A server that fails is not an
    /// error here: the run is kept in the file.
    pub fn log_in(run: &Run, options: &Options) -> crate::Result<String> {
        loop {}
    }
    /// All versions of registered models at the default place: model, version (from 1 on), aliases (text, null where it has
    /// none), run_id, created (datetime, UTC), source (`models:/m-…`). No row when none was registered yet.
    pub fn models() -> crate::Result<DataFrame> {
        loop {}
    }
    /// The same at a place of your own.
    pub fn models_in(options: &Options) -> crate::Result<DataFrame> {
        loop {}
    }
    /// Makes the version that came out of a run the champion: moves the alias `champion` of the registered model to it, here
    /// and, in time, on the server.
    ///
    /// Errors: the run has no version of that model in the file ([`Error::is_not_found`]).
    pub fn promote(run_id: &str, model: &str) -> crate::Result<()> {
        loop {}
    }
    /// The same at a place of your own.
    pub fn promote_in(run_id: &str, model: &str, options: &Options) -> crate::Result<()> {
        loop {}
    }
    /// Sends the runs of the file at the default place to the server of `MLFLOW_TRACKING_URI`: all of them that are not
    /// there yet, with everything that belongs to them. It may be stopped and started again at any time; nothing arrives
    /// twice.
    ///
    /// # Errors
    /// No server is named ([`Error::is_input`]); there is no file ([`Error::is_not_found`]); the server fails
    /// ([`Error::is_network`], [`Error::is_auth`]): what was sent so far is there, and the next push goes on.
    pub fn push() -> crate::Result<Pushed> {
        loop {}
    }
    /// The same at a place of your own.
    pub fn push_in(options: &Options) -> crate::Result<Pushed> {
        loop {}
    }
    /// One run of the default place, in lines: kind (`run`, `param`, `metric`, `tag`, `dataset`, `model`), key, value (text;
    /// of a dataset its digest, of a model its id), number (metrics only). Errors: [`Error::is_not_found`].
    pub fn run(id: &str) -> crate::Result<DataFrame> {
        loop {}
    }
    /// The same at a place of your own.
    pub fn run_in(id: &str, options: &Options) -> crate::Result<DataFrame> {
        loop {}
    }
    /// All runs at the default place, newest first: run_id, name, experiment, status, start (datetime, UTC), parent (the run_id of the run above it), then a column for
    /// each parameter (`params.seed`, text) and each metric (`metrics.out_of_fold.r2`, number), null where a run has none. No
    /// row when nothing was logged yet.
    ///
    /// Where `MLFLOW_TRACKING_URI` names a server, these are the server's runs; else those of the file.
    pub fn runs() -> crate::Result<DataFrame> {
        loop {}
    }
    /// The same at a place of your own.
    pub fn runs_in(options: &Options) -> crate::Result<DataFrame> {
        loop {}
    }
    /// Moves an alias of a registered model to a version: `track::set_alias("tubelab-views", "champion", 3)`.
    ///
    /// Errors: no such version ([`Error::is_not_found`]); an alias that MLflow does not accept ([`Error::is_input`]).
    pub fn set_alias(model: &str, alias: &str, version: i64) -> crate::Result<()> {
        loop {}
    }
    /// The same at a place of your own.
    pub fn set_alias_in(model: &str, alias: &str, version: i64, options: &Options) -> crate::Result<()> {
        loop {}
    }
    impl Clone for Dataset {
        fn clone(&self) -> Dataset {
            loop {}
        }
    }
    impl Clone for LoggedModel {
        fn clone(&self) -> LoggedModel {
            loop {}
        }
    }
    impl Clone for Options {
        fn clone(&self) -> Options {
            loop {}
        }
    }
    impl Clone for Pushed {
        fn clone(&self) -> Pushed {
            loop {}
        }
    }
    impl Clone for Run {
        fn clone(&self) -> Run {
            loop {}
        }
    }
    impl Clone for Server {
        fn clone(&self) -> Server {
            loop {}
        }
    }
    impl Clone for Status {
        fn clone(&self) -> Status {
            loop {}
        }
    }
    impl Copy for Status {}
    impl Debug for Dataset {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for LoggedModel {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Options {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Pushed {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Run {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Server {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Status {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Default for Options {
        fn default() -> Self {
            loop {}
        }
    }
    impl Default for Pushed {
        fn default() -> Pushed {
            loop {}
        }
    }
    impl Display for Server {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Eq for Status {}
    impl LoggedModel {
        /// A model of one table of numbers: `onnx` takes a tensor of doubles (rows × `inputs`, NaN where unknown) and gives
        /// one column of doubles, `output`.
        pub fn new<S: Into<String>>(
            name: &str,
            onnx: Vec<u8>,
            inputs: impl IntoIterator<Item = S>,
            output: &str,
        ) -> Self {
            loop {}
        }
        /// Rows that show what goes in; each as wide as the inputs, NaN where unknown.
        pub fn example(self, rows: Vec<Vec<f64>>) -> Self {
            loop {}
        }
        /// A further file beside the model: the model in this crate's own format.
        pub fn file(self, path: &str, content: Vec<u8>) -> Self {
            loop {}
        }
        /// A setting that is shown with the model.
        pub fn param(self, key: &str, value: impl Display) -> Self {
            loop {}
        }
        /// Makes it the next version of a registered model (`tubelab-views`).
        pub fn registered(self, name: &str) -> Self {
            loop {}
        }
        /// Moves an alias (`champion`) of the registered model to this version.
        pub fn alias(self, alias: &str) -> Self {
            loop {}
        }
        /// Gives this version an alias that no version of the registered model has yet.
        pub fn alias_where_free(self, alias: &str) -> Self {
            loop {}
        }
    }
    impl Options {
        /// A folder of your own, and no server.
        pub fn folder(folder: impl Into<PathBuf>) -> Self {
            loop {}
        }
        /// Sends each run to this server too, and lists what is there.
        pub fn server(self, server: Server) -> Self {
            loop {}
        }
        /// The same server, with the file in another folder.
        pub fn in_folder(self, folder: impl Into<PathBuf>) -> Self {
            loop {}
        }
    }
    impl PartialEq for Dataset {
        fn eq(&self, other: &Dataset) -> bool {
            loop {}
        }
    }
    impl PartialEq for Status {
        fn eq(&self, other: &Status) -> bool {
            loop {}
        }
    }
    impl Run {
        /// A frame as CSV, which MLflow's page shows as a table. An unknown value is an empty field, times are RFC 3339 in UTC,
        /// numbers have every digit.
        ///
        /// ```
        /// use tubelab::prelude::*;
        /// use tubelab::track::Run;
        ///
        /// let mut run = Run::new("tables", "small");
        /// run.table("tables/small.csv", &df!("x" => [Some(0.5), None], "y" => ["a", "b, c"])?)?;
        /// # Ok::<(), tubelab::Error>(())
        /// ```
        pub fn table(&mut self, path: &str, frame: &DataFrame) -> crate::Result<()> {
            loop {}
        }
        /// A figure as PNG, which MLflow's page shows.
        pub fn figure(&mut self, path: &str, figure: &Figure) -> crate::Result<()> {
            loop {}
        }
        /// A finished run that starts now.
        pub fn new(experiment: &str, name: &str) -> Run {
            loop {}
        }
        /// How it ended.
        pub fn status(self, status: Status) -> Self {
            loop {}
        }
        /// When it started.
        pub fn started(self, started: SystemTime) -> Self {
            loop {}
        }
        /// A setting; at most 6000 characters.
        pub fn param(&mut self, key: &str, value: impl Display) {
            loop {}
        }
        /// A result; NaN and infinities are kept as MLflow keeps them.
        pub fn metric(&mut self, key: &str, value: f64) {
            loop {}
        }
        /// One point of a curve: the value of a metric at a step (iteration, fold, number of trees).
        pub fn metric_at(&mut self, key: &str, value: f64, step: i64) {
            loop {}
        }
        /// A whole curve, from step 0.
        pub fn curve(&mut self, key: &str, values: impl IntoIterator<Item = f64>) {
            loop {}
        }
        /// A note; at most 5000 characters.
        pub fn tag(&mut self, key: &str, value: &str) {
            loop {}
        }
        /// Data that it read.
        pub fn dataset(&mut self, dataset: Dataset) {
            loop {}
        }
        /// A file of the run; `path` is relative, with `/`.
        pub fn artifact(&mut self, path: &str, content: Vec<u8>) {
            loop {}
        }
        /// A model that came out of it.
        pub fn model(&mut self, model: LoggedModel) {
            loop {}
        }
        /// A run below this one: a trial of a search. It is logged with its parent.
        pub fn child(&mut self, run: Run) {
            loop {}
        }
        /// Whether MLflow would accept every key, value and path: it cuts or drops some of the others without a word.
        pub fn check(&self) -> crate::Result<()> {
            loop {}
        }
    }
    impl Server {
        /// A server by its address. A user and password in it become the login and are shown nowhere.
        ///
        /// # Errors
        /// [`Kind::Input`] when it is not an http or https address.
        pub fn new(url: &str) -> crate::Result<Server> {
            loop {}
        }
        /// The server of `MLFLOW_TRACKING_URI`, where that is an http or https address, with the login of
        /// `MLFLOW_TRACKING_USERNAME` and `MLFLOW_TRACKING_PASSWORD`, else of `MLFLOW_TRACKING_TOKEN`, and the certificates of
        /// `MLFLOW_TRACKING_SERVER_CERT_PATH`. `None` where the variable is not set.
        ///
        /// # Errors
        /// As [`new`](Self::new).
        pub fn from_environment() -> crate::Result<Option<Server>> {
            loop {}
        }
        /// Logs in by name and password (Basic).
        pub fn user(self, user: impl Into<String>, password: impl Into<String>) -> Self {
            loop {}
        }
        /// Logs in by a token (Bearer).
        pub fn token(self, token: impl Into<String>) -> Self {
            loop {}
        }
        /// Trusts the certificates of this file (PEM), and no others.
        pub fn certificates(self, file: impl Into<PathBuf>) -> Self {
            loop {}
        }
        /// How often a call that failed for a passing reason is made again, and the pause before the first repetition, which
        /// doubles with each further one. Five times from 0.2 seconds on, where nothing is said.
        pub fn patience(self, retries: u32, pause: Duration) -> Self {
            loop {}
        }
    }
}
pub mod train {
    use crate::analyze::Sentiment;
    use crate::analyze::TopicModel;
    use crate::display::Bundle;
    use crate::display::Show;
    use crate::polars::prelude::DataFrame;
    use std::cmp::Ordering;
    use std::fmt::Debug;
    use std::fmt::Formatter;
    use std::hash::Hash;
    use std::hash::Hasher;
    use std::path::Path;
    use std::path::PathBuf;

    /// Models of views and of engagement, topics and sentiment of the titles. At the end of a cell it says what each found.
    ///
    /// Each is there or says why it is not: a channel may have enough videos for one and not for another.
    pub struct All {
        /// As [`views`](super::views) gives it.
        pub views: crate::Result<Model>,
        /// As [`engagement`](super::engagement()) gives it.
        pub engagement: crate::Result<Model>,
        /// As [`clusters`](super::clusters) gives it.
        pub topics: crate::Result<TopicModel>,
        /// As [`analyze::sentiment`](crate::analyze::sentiment()) gives it.
        pub sentiment: crate::Result<Sentiment>,
    }
    /// A kind of model, the simplest first.
    ///
    /// | | what it is | where it is good |
    /// |---|---|---|
    /// | `ElasticNet` | a weighted sum of standardised features, with a penalty | few videos; its coefficients can be read |
    /// | `RandomForest` | the mean of trees grown on bootstrapped videos (Breiman 2001) | thresholds and interactions |
    /// | `GradientBoosting` | small trees, each learning what the ones before left (Friedman 2001) | many videos |
    pub enum Learner {
        /// A weighted sum of standardised features.
        ElasticNet,
        /// The mean of trees grown on bootstrapped videos.
        RandomForest,
        /// Small trees, each learning what the ones before left.
        GradientBoosting,
    }
    /// A fitted model with its evaluation and those of its rivals. At the end of a cell it shows its card.
    pub struct Model {
        _private: (),
    }
    /// The settings of [`views_with`](super::views_with) and its like.
    ///
    /// | name | default | meaning | range |
    /// |---|---|---|---|
    /// | [`seed`](Self::seed) | 42 | of folds, resamples and permutations | any |
    /// | [`folds`](Self::folds) | 5 | shuffled folds, and blocks in time (fewer when there are few videos) | 2 to 20 |
    /// | [`time_zone`](Self::time_zone) | `TUBELAB_TIME_ZONE`, else UTC | the zone of hour, weekday and month | an IANA name |
    /// | [`penalty`](Self::penalty) | chosen among 0.001 … 1 by inner cross-validation | strength of the penalty | 10⁻⁶ to 10³ |
    /// | [`l1_ratio`](Self::l1_ratio) | chosen among 0.2 and 0.9 likewise | 1 = lasso, near 0 = ridge | 0.01 to 1 |
    /// | [`features`](Self::features) | all | names of [`FEATURES`](crate::features::FEATURES) | at least one |
    /// | [`min_age_days`](Self::min_age_days) | 7 | younger videos are left out | 0 to 3650 |
    /// | [`resamples`](Self::resamples) | 500 | bootstrap resamples behind each interval | 100 to 10,000 |
    /// | [`learners`](Self::learners) | all three | the kinds of models that are fitted and compared | at least one [`Learner`] |
    /// | [`trees`](Self::trees) | 100 | trees of the random forest | 10 to 2,000 |
    /// | [`depth`](Self::depth) | 10 | splits from the root to a leaf, in the forest | 1 to 32 |
    /// | [`min_leaf`](Self::min_leaf) | 3 | videos in a leaf of the forest, at least | 1 to 100 |
    /// | [`columns_share`](Self::columns_share) | 1/3 | share of the columns that a split of the forest chooses among | 0.05 to 1 |
    /// | [`rounds`](Self::rounds) | 100 | trees of gradient boosting | 10 to 5,000 |
    /// | [`learning_rate`](Self::learning_rate) | 0.05 | what each boosted tree counts | 0.001 to 1 |
    /// | [`boosting_depth`](Self::boosting_depth) | 3 | splits from the root to a leaf, in boosting | 1 to 16 |
    /// | [`boosting_min_leaf`](Self::boosting_min_leaf) | 5 | videos in a leaf of boosting, at least | 1 to 1,000 |
    /// | [`search`](Self::search) | 0 | settings of forest and boosting tried by chance, in each training part | 0 to 50 |
    /// | [`tracked`](Self::tracked) | true | whether the run is logged to MLflow | |
    /// | [`mlflow_folder`](Self::mlflow_folder) | `TUBELAB_MLFLOW_DIR`, else the working directory | where it is logged | |
    /// | [`models_folder`](Self::models_folder) | `TUBELAB_MODELS_DIR`, else tubelab's data folder | where champions are kept | |
    ///
    /// ```
    /// use tubelab::train::Options;
    ///
    /// let options = Options::new().folds(10).time_zone("Europe/Berlin");
    /// assert!(options.check().is_ok());
    /// let error = Options::new().folds(1).check().unwrap_err();
    /// assert!(error.is_input());
    /// assert!(Options::new().features(["hour", "likes"]).check().is_err()); // known only after publication
    /// ```
    pub struct Options {
        _private: (),
    }
    /// A planned video. What is not said (description, tags, whether it is a Short) is unknown to the model.
    ///
    /// ```
    /// use tubelab::train::Plan;
    ///
    /// let plan = Plan::new("7 loaves of bread in one day").minutes(12.5).at("2026-12-05T18:00").description("…");
    /// ```
    pub struct Plan {
        _private: (),
    }
    /// Predictions of planned videos side by side. At the end of a cell it shows itself as two tables.
    pub struct Plans {
        /// One row a plan, in the given order: plan (from 1), title, published_at, duration_s, then the columns of
        /// [`Model::predict`].
        pub predictions: DataFrame,
        /// The nearest past videos of each plan, in what the model relies on: plan, distance (0 is the same; in standard
        /// deviations, weighted by the model's own importance), video_id, title, published_at, views or rate (percent of
        /// views).
        pub nearest: DataFrame,
        _private: (),
    }
    /// What became of a retraining. At the end of a cell it says so.
    pub struct Retrained {
        _private: (),
    }
    /// What a model predicts.
    pub enum Target {
        /// Views, fitted as ln(1 + views).
        Views,
        /// (likes + comments) / views, fitted as its logit; shown in percent of views.
        Engagement,
    }
    /// The forecast with its test. At the end of a cell it shows itself.
    pub struct Trend {
        /// One row a week: week (from 1), starts_at, predicted_views (the level: the median of a video's views), low_80,
        /// high_80, low_95, high_95, same_as_last (the median of the last ten videos).
        pub forecast: DataFrame,
        /// One row a block of the rolling-origin test: starts_at, videos, observed (median views), predicted_views,
        /// same_as_last. Each forecast is made from the videos before the block alone.
        pub tested: DataFrame,
        _private: (),
    }
    /// Trains the models of views and of engagement and finds topics and sentiment of the titles, all at the same time.
    ///
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let all = train::all_with(&clean(&fetch("demo")?)?, &train::Options::new().tracked(false))?;
    /// assert!(all.views.is_ok() && all.topics.is_ok());
    /// assert_eq!(all.table()?.height(), 4);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    ///
    /// Fails as a whole only when it is interrupted or when the frame cannot be read; a part that fails says so itself.
    pub fn all(videos: &DataFrame) -> crate::Result<All> {
        loop {}
    }
    /// The same with settings of your own; they are checked before anything is fitted.
    pub fn all_with(videos: &DataFrame, options: &Options) -> crate::Result<All> {
        loop {}
    }
    /// The channels that have a champion of views or engagement: their ids, in order, each once.
    ///
    /// ```no_run
    /// for id in tubelab::train::champions()? {
    ///     println!("{id}");
    /// }
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    ///
    /// # Errors
    /// `is_storage()`: there is no folder for models.
    pub fn champions() -> crate::Result<Vec<String>> {
        loop {}
    }
    /// Groups the videos by what their titles are about: [`analyze::topics`](crate::analyze::topics()) under the name that
    /// people who train models look for. The number of clusters is chosen by silhouette; each has its size, views, engagement
    /// and top words, and new titles can be put into one.
    ///
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let clusters = train::clusters(&clean(&fetch("demo")?)?)?;
    /// assert!(clusters.table()?.height() >= 2);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn clusters(videos: &DataFrame) -> crate::Result<TopicModel> {
        loop {}
    }
    /// Fits, evaluates and logs models of the engagement rate, (likes + comments) / views, of one channel's videos.
    ///
    /// Fitted is the logit of the rate, so that predictions stay between 0 and 100%; shown are percent of views. Half a
    /// response is added to both sides of the odds (Haldane 1956; Anscombe 1956), so that a rate of 0 has a place; how many
    /// there are is told. Left out, counted and told, besides what [`views`](super::views) leaves out: videos whose likes or
    /// comments are unknown, videos without views, and videos with more likes and comments than views.
    ///
    /// Everything else is as in [`views`](super::views).
    ///
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let videos = clean(&fetch("demo")?)?;
    /// let model = train::engagement_with(&videos, &train::Options::new().tracked(false))?;
    /// let rates = model.predict(&videos.head(Some(3)))?; // percent of views
    /// assert!(rates.column("predicted_rate")?.f64()?.iter().flatten().all(|rate| (0.0..=100.0).contains(&rate)));
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn engagement(videos: &DataFrame) -> crate::Result<Model> {
        loop {}
    }
    /// The same with settings of your own; they are checked before anything is fitted.
    pub fn engagement_with(videos: &DataFrame, options: &Options) -> crate::Result<Model> {
        loop {}
    }
    /// Loads the champion of a channel: `target` is `"views"` or `"engagement"`, `channel` a handle, an id, a title or
    /// whatever [`fetch`](crate::fetch::fetch()) understands. Nothing of the file is executed.
    ///
    /// [`retrain`](super::retrain()) makes champions. A name that is neither an id nor the title of a known champion's channel
    /// is looked up as `fetch` does, which may cost a unit of quota when it is not in the cache.
    ///
    /// Fails when there is no champion ([`Error::is_not_found`]), or when its file is damaged or of another version
    /// ([`Error::is_format`]).
    pub fn load(target: &str, channel: &str) -> crate::Result<Model> {
        loop {}
    }
    /// The same from a folder of your own.
    pub fn load_in(folder: impl AsRef<Path>, target: &str, channel: &str) -> crate::Result<Model> {
        loop {}
    }
    /// Reads a model that [`Model::save`] wrote, or the artifact of a run. Nothing of the file is executed.
    ///
    /// Errors of kind *format* ([`Error::is_format`]), with the advice to train the model again: another version of the
    /// format, other features than this version of tubelab knows, a file that is cut off or damaged.
    pub fn open(path: impl AsRef<Path>) -> crate::Result<Model> {
        loop {}
    }
    /// What a model expects of planned videos: each with its 80% and 95% interval and its nearest past videos.
    ///
    /// ```
    /// use tubelab::prelude::*;
    /// use tubelab::train::Plan;
    ///
    /// let model = train::views_with(&clean(&fetch("demo")?)?, &train::Options::new().tracked(false))?;
    /// let monday = Plan::new("Sourdough for beginners").minutes(12.0).at("2026-11-30T18:00");
    /// let saturday = Plan::new("Sourdough for beginners").minutes(12.0).at("2026-12-05T10:00");
    /// let plans = train::plan(&model, [monday, saturday])?;
    /// assert_eq!(plans.predictions.height(), 2);
    /// assert_eq!(plans.nearest.height(), 6);
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    ///
    /// Fails when a plan has no length or no time, or one that cannot be.
    pub fn plan(model: &Model, plans: impl IntoIterator<Item = Plan>) -> crate::Result<Plans> {
        loop {}
    }
    /// Trains challengers for views and for engagement; each replaces the channel's champion only when it is clearly better.
    ///
    /// The rule: both predict the videos published after the last one that the champion was trained on, the champion as it is,
    /// the challenger by its models of the videos before each block (its time-ordered test). The challenger wins when its
    /// squared error (on the scale of the fit) is smaller by more than two standard errors of the difference, video by video.
    /// With fewer than five such videos nothing is decided and the champion stays. Where there is no champion, or its file is
    /// damaged or of another version, the challenger becomes the champion.
    ///
    /// Fails when no challenger can be trained (as [`views`](super::views) does), or when the champion cannot be stored.
    pub fn retrain(videos: &DataFrame) -> crate::Result<Retrained> {
        loop {}
    }
    /// The same with settings of your own; they are checked before anything is fitted.
    pub fn retrain_with(videos: &DataFrame, options: &Options) -> crate::Result<Retrained> {
        loop {}
    }
    /// Forecasts the level of views, the median views of a video, in the next four weeks (or as long as three uploads take).
    ///
    /// A line is fitted to ln(1 + views) of the last 40 videos by the median of all slopes between two of them (Theil 1950),
    /// with the interval of Sen (1968); where that holds 0 the level of the last ten videos goes on instead. A slope fades by a
    /// tenth each week ahead (Gardner & McKenzie 1985). Only videos of the format, Shorts or not, that the last fifty mostly
    /// have: a change from one to the other is no trend. Left out are the videos that [`views`](super::views) leaves out.
    ///
    /// It is tested by rolling origin: each block of weeks is forecast from the videos before it, and compared with the median
    /// of the last ten. The intervals are the errors of that test (conformal).
    ///
    /// Fails when there are fewer than 30 usable videos of the format
    /// ([`is_too_little_data`](crate::Error::is_too_little_data)).
    ///
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let trend = train::trend(&clean(&fetch("demo")?)?)?;
    /// assert!(trend.forecast.height() >= 4);
    /// println!("{}", trend.sentences().join(" "));
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn trend(videos: &DataFrame) -> crate::Result<Trend> {
        loop {}
    }
    /// Fits, evaluates and logs models of the views of one channel's videos, with the default [`Options`].
    ///
    /// `videos` is a frame as `clean` returns it. Left out, counted and told: videos that are live or upcoming, of unknown
    /// views, duration or date, and those published less than seven days before they were fetched, which have not collected
    /// their views yet.
    ///
    /// The same videos with the same options are the same training: in one session it is done once, and logged as one run,
    /// however often the cell runs. [`cache::clear`](crate::cache::clear) and another session train and log anew. A run that
    /// could not be logged is tried again.
    ///
    /// Errors: fewer than ten usable videos ([`Error::is_too_little_data`](crate::Error::is_too_little_data)); a frame that
    /// lacks columns or holds several channels ([`Error::is_input`](crate::Error::is_input)). A failure to log never fails the
    /// training: the card tells it.
    ///
    /// ```
    /// use tubelab::prelude::*;
    ///
    /// let videos = clean(&fetch("demo")?)?;
    /// let model = train::views_with(&videos, &train::Options::new().tracked(false))?;
    /// let predicted = model.predict(&videos.head(Some(3)))?;
    /// assert_eq!(predicted.height(), 3);
    /// println!("{}", model.verdict());
    /// # Ok::<(), tubelab::Error>(())
    /// ```
    pub fn views(videos: &DataFrame) -> crate::Result<Model> {
        loop {}
    }
    /// The same with settings of your own; they are checked before anything is fitted.
    pub fn views_with(videos: &DataFrame, options: &Options) -> crate::Result<Model> {
        loop {}
    }
    impl All {
        /// What each part says: part (`views`, `engagement`, `topics`, `sentiment`), found in words.
        pub fn table(&self) -> crate::Result<DataFrame> {
            loop {}
        }
    }
    impl Clone for Learner {
        fn clone(&self) -> Learner {
            loop {}
        }
    }
    impl Clone for Model {
        fn clone(&self) -> Model {
            loop {}
        }
    }
    impl Clone for Options {
        fn clone(&self) -> Options {
            loop {}
        }
    }
    impl Clone for Plan {
        fn clone(&self) -> Plan {
            loop {}
        }
    }
    impl Clone for Plans {
        fn clone(&self) -> Plans {
            loop {}
        }
    }
    impl Clone for Retrained {
        fn clone(&self) -> Retrained {
            loop {}
        }
    }
    impl Clone for Target {
        fn clone(&self) -> Target {
            loop {}
        }
    }
    impl Clone for Trend {
        fn clone(&self) -> Trend {
            loop {}
        }
    }
    impl Copy for Learner {}
    impl Copy for Target {}
    impl Debug for All {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Learner {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Model {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Options {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Plan {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Plans {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Retrained {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Target {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Trend {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Default for Options {
        fn default() -> Self {
            loop {}
        }
    }
    impl Eq for Learner {}
    impl Eq for Target {}
    impl Hash for Learner {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for Target {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Learner {
        /// The name in tables: `elastic_net`, `random_forest`, `gradient_boosting`.
        pub fn name(self) -> &'static str {
            loop {}
        }
    }
    impl Model {
        /// Writes the model to a file, whole or not at all. [`open`] reads it.
        pub fn save(&self, path: impl AsRef<Path>) -> crate::Result<()> {
            loop {}
        }
        /// Predicts videos, in the order of the rows. `videos` needs `video_id`, `title`, `published_at` and `duration_s`, and
        /// may have `description`, `tags` and `is_short`; they can be planned videos.
        ///
        /// Returns `video_id`, `predicted_views` (the median: half of such videos get fewer) or `predicted_rate` (percent of
        /// views), `low_80`, `high_80`, `low_95`, `high_95`; null where the date or the duration is unknown, or where there are
        /// too few videos for an interval (20 for 95%).
        pub fn predict(&self, videos: &DataFrame) -> crate::Result<DataFrame> {
            loop {}
        }
        /// What is predicted.
        pub fn target(&self) -> Target {
            loop {}
        }
        /// The kind of model that makes the predictions: the simplest whose error on the next videos in time is within one
        /// standard error of the smallest.
        pub fn learner(&self) -> Learner {
            loop {}
        }
        /// Why that kind makes the predictions, as a sentence.
        pub fn choice(&self) -> &str {
            loop {}
        }
        /// The title of the channel, where the frame told it.
        pub fn channel(&self) -> Option<&str> {
            loop {}
        }
        /// How many videos the model was fitted on.
        pub fn used(&self) -> usize {
            loop {}
        }
        /// The penalty (scikit-learn's `alpha`) and L1 ratio of the elastic net, given or chosen; `None` where none was fitted.
        pub fn penalty(&self) -> Option<(f64, f64)> {
            loop {}
        }
        /// What a reader should know before trusting the numbers.
        pub fn warnings(&self) -> &[String] {
            loop {}
        }
        /// Whether the elastic net's last fit converged.
        pub fn converged(&self) -> bool {
            loop {}
        }
        /// The run's id in MLflow, where it was logged.
        pub fn run_id(&self) -> Option<&str> {
            loop {}
        }
        /// The same as [`plan()`].
        pub fn plan(&self, plans: impl IntoIterator<Item = Plan>) -> crate::Result<Plans> {
            loop {}
        }
        /// Sentences about features that help on unseen videos and whose effect is clear of zero, the most important first;
        /// each compares the value with the highest mean prediction to the one with the lowest, with the 95% interval of the
        /// difference. They are associations in this channel's past: what goes with views does not have to cause them.
        ///
        /// Empty when the model is no better than the baseline: it has nothing to recommend.
        pub fn recommendations(&self) -> Vec<String> {
            loop {}
        }
        /// Every score: evaluation (`out_of_fold`, `time_ordered`), predictor (`model`, the one that makes the predictions;
        /// `median_of_last_ten`; each kind by its name), metric, value, low_95, high_95, videos. Metrics: `r2`, `rmse_log`,
        /// `mae_log` (of ln(1 + views)), `mdape_views` (median absolute percentage error of views), `spearman`,
        /// `rmse_log_gain` (baseline minus model, same videos), `coverage_80` and `coverage_95` (share of videos inside their
        /// prediction interval). Of engagement they are `rmse_logit`, `mae_logit`, `mdape_rate`, `rmse_logit_gain`.
        pub fn scores(&self) -> crate::Result<DataFrame> {
            loop {}
        }
        /// Importance by permutation, most important first: feature, r2_drop (how much R² of unseen videos falls when the
        /// feature is shuffled among them), low_95, high_95, built_in (the share, 0 to 1, that the model itself gives it: of
        /// the |coefficients|, or of what its splits gain), association in words.
        pub fn importance(&self) -> crate::Result<DataFrame> {
            loop {}
        }
        /// Partial dependence of the most important features: feature, value (in the unit a person uses: hour, weekday and
        /// month from 1, minutes, days), label, predicted (the mean prediction when every video has that value and stays as it
        /// is otherwise: views, or percent of views), low_95, high_95 (from the models of the folds), videos (that have about
        /// this value).
        pub fn partial_dependence(&self) -> crate::Result<DataFrame> {
            loop {}
        }
        /// The elastic net: column, coefficient (change on the scale of the fit per standard deviation), mean and
        /// standard_deviation of the column in training; the row `intercept` comes first.
        ///
        /// Fails when the elastic net was not among the learners.
        pub fn coefficients(&self) -> crate::Result<DataFrame> {
            loop {}
        }
        /// Videos left out: reason, videos.
        pub fn excluded(&self) -> crate::Result<DataFrame> {
            loop {}
        }
        /// Whether the model is better than a simple guess: unseen videos are told apart (the interval of R² is above 0), and
        /// on the next videos in time its error is smaller than that of the median of the last ten (interval above 0).
        /// With too few videos for a test in time, the shuffled folds decide.
        pub fn is_better_than_baseline(&self) -> bool {
            loop {}
        }
        /// The verdict as a sentence.
        pub fn verdict(&self) -> String {
            loop {}
        }
    }
    impl Options {
        /// The defaults of the table above.
        pub fn new() -> Self {
            loop {}
        }
        /// The seed of folds, resamples and permutations: the same seed, the same model and card.
        pub fn seed(self, seed: u64) -> Self {
            loop {}
        }
        /// How many folds, and how many blocks in the time-ordered test.
        pub fn folds(self, folds: usize) -> Self {
            loop {}
        }
        /// The time zone of hour, weekday and month, by its IANA name.
        pub fn time_zone(self, name: impl Into<String>) -> Self {
            loop {}
        }
        /// Fixes the penalty (scikit-learn's `alpha`) instead of choosing it.
        pub fn penalty(self, penalty: f64) -> Self {
            loop {}
        }
        /// Fixes the share of the L1 penalty instead of choosing it.
        pub fn l1_ratio(self, l1_ratio: f64) -> Self {
            loop {}
        }
        /// Trains on these features only.
        pub fn features<S: Into<String>>(self, names: impl IntoIterator<Item = S>) -> Self {
            loop {}
        }
        /// Leaves out videos published less than so many days before they were fetched.
        pub fn min_age_days(self, days: u32) -> Self {
            loop {}
        }
        /// How many bootstrap resamples stand behind each interval.
        pub fn resamples(self, resamples: usize) -> Self {
            loop {}
        }
        /// The kinds of models to fit and compare; the order does not matter.
        pub fn learners(self, learners: impl IntoIterator<Item = Learner>) -> Self {
            loop {}
        }
        /// How many trees the random forest has.
        pub fn trees(self, trees: usize) -> Self {
            loop {}
        }
        /// How deep the trees of the forest may grow.
        pub fn depth(self, depth: usize) -> Self {
            loop {}
        }
        /// How many videos a leaf of the forest has at least.
        pub fn min_leaf(self, videos: u32) -> Self {
            loop {}
        }
        /// The share of the columns that a split of the forest chooses among.
        pub fn columns_share(self, share: f64) -> Self {
            loop {}
        }
        /// How many trees gradient boosting adds up.
        pub fn rounds(self, rounds: usize) -> Self {
            loop {}
        }
        /// What each boosted tree counts.
        pub fn learning_rate(self, rate: f64) -> Self {
            loop {}
        }
        /// How deep boosted trees may grow.
        pub fn boosting_depth(self, depth: usize) -> Self {
            loop {}
        }
        /// How many videos a leaf of a boosted tree has at least.
        pub fn boosting_min_leaf(self, videos: u32) -> Self {
            loop {}
        }
        /// Tries so many settings of forest and boosting, drawn by the seed, inside each training part, and takes the best.
        pub fn search(self, tries: usize) -> Self {
            loop {}
        }
        /// Whether the training is logged to MLflow.
        pub fn tracked(self, tracked: bool) -> Self {
            loop {}
        }
        /// The folder of `mlflow.db` and `mlartifacts/`.
        pub fn mlflow_folder(self, folder: impl Into<PathBuf>) -> Self {
            loop {}
        }
        /// The folder of the champions that [`retrain`](super::retrain()) keeps.
        pub fn models_folder(self, folder: impl Into<PathBuf>) -> Self {
            loop {}
        }
        /// Whether every setting is in its range; the error names the first that is not.
        pub fn check(&self) -> crate::Result<()> {
            loop {}
        }
    }
    impl Ord for Learner {
        fn cmp(&self, other: &Learner) -> Ordering {
            loop {}
        }
    }
    impl PartialEq for Learner {
        fn eq(&self, other: &Learner) -> bool {
            loop {}
        }
    }
    impl PartialEq for Options {
        fn eq(&self, other: &Options) -> bool {
            loop {}
        }
    }
    impl PartialEq for Plan {
        fn eq(&self, other: &Plan) -> bool {
            loop {}
        }
    }
    impl PartialEq for Target {
        fn eq(&self, other: &Target) -> bool {
            loop {}
        }
    }
    impl PartialOrd for Learner {
        fn partial_cmp(&self, other: &Learner) -> Option<Ordering> {
            loop {}
        }
    }
    impl Plan {
        /// A video with this title.
        pub fn new(title: impl Into<String>) -> Plan {
            loop {}
        }
        /// Its length; needed for a prediction. More than 0 and at most 12 hours.
        pub fn minutes(self, minutes: f64) -> Plan {
            loop {}
        }
        /// When it will be published; needed for a prediction. `2026-12-05T18:00` on the clocks of the model's time zone, or
        /// with an offset (`2026-12-05T18:00Z`).
        pub fn at(self, moment: impl Into<String>) -> Plan {
            loop {}
        }
        /// Whether it is a Short. Not said, a video of more than three minutes is none, and of others it is unknown.
        pub fn short(self, short: bool) -> Plan {
            loop {}
        }
        /// Its description.
        pub fn description(self, text: impl Into<String>) -> Plan {
            loop {}
        }
        /// Its tags.
        pub fn tags<S: Into<String>>(self, tags: impl IntoIterator<Item = S>) -> Plan {
            loop {}
        }
    }
    impl Retrained {
        /// Whether the challenger of `"views"` or `"engagement"` became the champion.
        pub fn replaced(&self, target: &str) -> bool {
            loop {}
        }
        /// The challenger of `"views"` or `"engagement"`, where one could be trained.
        pub fn challenger(&self, target: &str) -> Option<&Model> {
            loop {}
        }
        /// One row a target: target, replaced, reason, videos (new to the champion), champion_rmse and challenger_rmse (on the
        /// scale of the fit, on those videos).
        pub fn table(&self) -> crate::Result<DataFrame> {
            loop {}
        }
    }
    impl Show for All {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl Show for Model {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl Show for Plans {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl Show for Retrained {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl Show for Trend {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
    impl Target {
        /// `views` or `engagement`.
        pub fn name(self) -> &'static str {
            loop {}
        }
    }
    impl Trend {
        /// What was found, in words.
        pub fn sentences(&self) -> &[String] {
            loop {}
        }
        /// Whether the forecasts of the test were clearly better (by two standard errors) than "the same as last".
        pub fn is_better_than_last(&self) -> bool {
            loop {}
        }
        /// The change of the level in a week, in percent, with its 95% interval: value, low, high.
        pub fn percent_a_week(&self) -> (f64, f64, f64) {
            loop {}
        }
    }
    pub mod metrics {

        /// Mean absolute error, in the unit of the truth.
        pub fn mae(truth: &[f64], predicted: &[f64]) -> Option<f64> {
            loop {}
        }
        /// The median; the mean of the two middle values when their number is even.
        pub fn median(values: Vec<f64>) -> Option<f64> {
            loop {}
        }
        /// Median of |ŷ − y| / y in percent, over the rows whose truth is above 0.
        pub fn median_absolute_percentage_error(truth: &[f64], predicted: &[f64]) -> Option<f64> {
            loop {}
        }
        /// Coefficient of determination, 1 − Σ(y − ŷ)² / Σ(y − ȳ)²; 0 is what the mean of the truth scores.
        pub fn r2(truth: &[f64], predicted: &[f64]) -> Option<f64> {
            loop {}
        }
        /// Root of the mean squared error, in the unit of the truth.
        pub fn rmse(truth: &[f64], predicted: &[f64]) -> Option<f64> {
            loop {}
        }
        /// Spearman's rank correlation, ties given their mean rank.
        pub fn spearman(truth: &[f64], predicted: &[f64]) -> Option<f64> {
            loop {}
        }
    }
    pub mod raw {
        use std::fmt::Debug;
        use std::fmt::Formatter;

        /// A fitted model of rows of numbers.
        pub struct Regressor {
            _private: (),
        }
        /// Gradient boosting.
        pub fn boosting(
            x: &[f64],
            columns: usize,
            y: &[f64],
            sizes: (usize, usize, u32),
            rate: f64,
            seed: u64,
        ) -> crate::Result<Regressor> {
            loop {}
        }
        /// A random forest; `share` of the columns in each split.
        pub fn forest(
            x: &[f64],
            columns: usize,
            y: &[f64],
            sizes: (usize, usize, u32),
            share: f64,
            seed: u64,
        ) -> crate::Result<Regressor> {
            loop {}
        }
        impl Debug for Regressor {
            fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
                loop {}
            }
        }
        impl Regressor {
            /// Predictions of rows one after the other.
            pub fn predict(&self, x: &[f64]) -> crate::Result<Vec<f64>> {
                loop {}
            }
            /// Predictions of the fitted rows by trees that had not drawn them, of a forest of fewer than 20,000 rows.
            pub fn out_of_bag(&self) -> &[Option<f64>] {
                loop {}
            }
            /// The share of each column in what the splits gain.
            pub fn gains(&self) -> Vec<f64> {
                loop {}
            }
        }
    }
}

/// The body of what returns an opaque type.
fn any<T>() -> T {
    loop {}
}
