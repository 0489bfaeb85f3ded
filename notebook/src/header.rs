// Generated, do not edit; regenerate with `cargo run --example make_header`.
// Methods in the header: 110 of 110, in detail:
//   tubelab::display::bundle::Bundle: 4 of 4
//   tubelab::display::card::Card: 1 of 1
//   tubelab::display::progress::Progress: 2 of 2
//   tubelab::display::show::Show: 2 of 2
//   tubelab::error::Error: 16 of 16
//   tubelab::error::Moment: 1 of 1
//   tubelab::fetch::channel_name::ChannelName: 1 of 1
//   tubelab::fetch::settings::Settings: 4 of 4
//   tubelab::fetch::snapshot::Snapshot: 12 of 12
//   tubelab::plot::figure::Axis: 2 of 2
//   tubelab::plot::figure::Figure: 18 of 18
//   tubelab::plot::figure::Mark: 1 of 1
//   tubelab::plot::figure::Series: 2 of 2
//   tubelab::plot::theme::Colour: 3 of 3
//   tubelab::plot::theme::Theme: 5 of 5
//   tubelab::track::Options: 1 of 1
//   tubelab::track::record::Run: 9 of 9
//   tubelab::train::Model: 14 of 14
//   tubelab::train::options::Options: 12 of 12

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
pub struct Error {
    _private: (),
}
/// The result of everything in this crate that can fail.
pub type Result<T, E = Error> = std::result::Result<T, E>;
/// The value that a notebook was started with for `name`, or `default`.
///
/// A value comes from the environment: `TUBELAB_PARAM_CHANNEL=@rustlang` is the parameter `channel`. White space around
/// it does not count, and an empty value is none.
///
/// ```
/// assert_eq!(tubelab::param("channel", "demo"), "demo");
/// ```
pub fn param(name: &str, default: &str) -> String {
    loop {}
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
    use crate::polars::prelude::DataFrame;

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
}
pub mod cache {
    use crate::display::Bundle;
    use crate::display::Show;
    use std::fmt::Debug;
    use std::fmt::Formatter;
    use std::time::Duration;

    /// What the cache holds, and what it has done since the start or the last [`clear`].
    pub struct Stats {
        /// How many snapshots it holds.
        pub entries: usize,
        /// How many it holds at most; the least used goes first.
        pub capacity: usize,
        /// How often the answer was there already, or was on its way for someone else.
        pub hits: u64,
        /// How often it had to be fetched.
        pub misses: u64,
        /// How long a snapshot stays.
        pub lifetime: Duration,
    }
    /// Forgets everything, so that the next [`fetch`](crate::fetch::fetch()) asks the API again. The snapshots on disk stay.
    pub fn clear() {
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
    impl Clone for Stats {
        fn clone(&self) -> Stats {
            loop {}
        }
    }
    impl Copy for Stats {}
    impl Debug for Stats {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Eq for Stats {}
    impl PartialEq for Stats {
        fn eq(&self, other: &Stats) -> bool {
            loop {}
        }
    }
    impl Show for Stats {
        fn bundle(&self) -> Bundle {
            loop {}
        }
    }
}
pub mod clean {
    use crate::fetch::Snapshot;
    use crate::polars::prelude::DataFrame;

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
    /// The channel's videos: one row each, ordered by `published_at`, then `video_id`, with the columns of
    /// [`schema::VIDEOS`](super::schema::VIDEOS). A video that was answered twice counts once, as it came first. Deleted and
    /// private videos are not in the API's answers, and so not in the frame.
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
    impl Clone for Kind {
        fn clone(&self) -> Kind {
            loop {}
        }
    }
    impl Copy for Kind {}
    impl Debug for Kind {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Eq for Kind {}
    impl PartialEq for Kind {
        fn eq(&self, other: &Kind) -> bool {
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
    use crate::display::Bundle;
    use crate::display::Show;
    use crate::jiff::Timestamp;
    use std::collections::BTreeMap;
    use std::fmt::Debug;
    use std::fmt::Display;
    use std::fmt::Formatter;
    use std::path::Path;
    use std::path::PathBuf;
    use std::time::Duration;

    /// One answer of the API, as it came.
    pub struct Answer {
        /// The method's path: `channels`, `playlistItems` or `videos`.
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
    /// Everything the API tells about a channel: its description, its uploads and their figures.
    ///
    /// `channel` is a handle (`@rustlang`), an id (`UC…`), or a link to the channel or to one of its videos; `"demo"` is the
    /// generated channel that comes with the crate, and needs neither key nor network. Anything else is searched for, which
    /// uses one of the 100 searches a day. The answer is remembered for an hour (see [`cache`]), and a live
    /// one is kept on disk ([`Snapshot::kept_at`]). The key is found as told in [`settings`].
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
    /// Reads a snapshot from its folder.
    ///
    /// # Errors
    /// As [`Snapshot::open`].
    pub fn open(path: &str) -> crate::Result<Snapshot> {
        loop {}
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
    impl Clone for Patience {
        fn clone(&self) -> Patience {
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
    impl Copy for Patience {}
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
    impl Debug for Patience {
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
    impl Eq for ChannelName {}
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
    impl PartialEq for Patience {
        fn eq(&self, other: &Patience) -> bool {
            loop {}
        }
    }
    impl Settings {
        /// Settings with an explicit key and address. Nothing is kept on disk, unless [`keep_in`](Self::keep_in) says where.
        ///
        /// # Errors
        /// [`Kind::Auth`] when the key cannot be one; [`Kind::Input`] when the address is not `https` (plain `http` is
        /// accepted for this computer only: the key would be readable on the way).
        pub fn new(key: impl Into<String>, api_url: &str) -> crate::Result<Settings> {
            loop {}
        }
        /// Settings from the environment and the settings file; fetched snapshots are kept under `$XDG_DATA_HOME` (or
        /// `~/.local/share`)`/tubelab/snapshots`.
        ///
        /// # Errors
        /// [`Kind::Auth`] when there is no key, or when the settings file can be read by others; otherwise as
        /// [`new`](Self::new).
        pub fn from_environment() -> crate::Result<Settings> {
            loop {}
        }
        /// Keeps every fetched snapshot below `folder`, as `<channel id>/<time>`, readable by this user only.
        pub fn keep_in(self, folder: impl Into<PathBuf>) -> Self {
            loop {}
        }
        /// Changes how long to go on trying.
        pub fn patience(self, patience: Patience) -> Self {
            loop {}
        }
    }
    impl Show for Snapshot {
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
        /// The channel's id, `UC` and 22 characters.
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
        /// The quota units that the answers cost, refused and repeated calls included. Searches are not among them: the
        /// API counts those apart.
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
    use crate::display::Bundle;
    use crate::display::Cards;
    use crate::display::Show;
    use crate::fetch::Snapshot;
    use crate::plot::figure::Axis;
    use crate::plot::figure::Series;
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
    /// What was observed against what was predicted, on log axes, with the line on which both are equal.
    ///
    /// Both slices hold amounts above zero in the same unit (views, say), one pair a video; pairs that are not finite or
    /// not above zero have no place on the axes and are left out.
    ///
    /// Fails when the lengths differ.
    pub fn observed_vs_predicted(observed: &[f64], predicted: &[f64], title: &str) -> crate::Result<Figure> {
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
            /// Bars from zero, along the axis that is not [`Scale::Names`].
            Bars(Vec<Bar>),
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
        /// How the numbers of an axis are written.
        pub enum Unit {
            /// 1 k, 1.5 M.
            Count,
            /// 6.8%; values are in percent.
            Percent,
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
        impl Clone for Mark {
            fn clone(&self) -> Mark {
                loop {}
            }
        }
        impl Clone for Point {
            fn clone(&self) -> Point {
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
        impl Clone for Unit {
            fn clone(&self) -> Unit {
                loop {}
            }
        }
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
        impl Debug for Mark {
            fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
                loop {}
            }
        }
        impl Debug for Point {
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
        impl Default for Point {
            fn default() -> Point {
                loop {}
            }
        }
        impl Default for Unit {
            fn default() -> Unit {
                loop {}
            }
        }
        impl Eq for Unit {}
        impl Mark {
            /// A line through points.
            pub fn line(points: impl IntoIterator<Item = (f64, f64)>) -> Self {
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
        impl PartialEq for Mark {
            fn eq(&self, other: &Mark) -> bool {
                loop {}
            }
        }
        impl PartialEq for Point {
            fn eq(&self, other: &Point) -> bool {
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
        impl Clone for Colour {
            fn clone(&self) -> Colour {
                loop {}
            }
        }
        impl Colour {
            /// The colour of marks.
            pub fn hex(self, theme: Theme) -> &'static str {
                loop {}
            }
            /// The colour of an interval: a fifth of the series' own.
            pub fn translucent(self, theme: Theme) -> String {
                loop {}
            }
            /// The colour as text: mixed with ink until it stands 4.5 : 1 against the paper (WCAG 2.2, success criterion 1.4.3).
            pub fn text(self, theme: Theme) -> String {
                loop {}
            }
        }
        impl Copy for Colour {}
        impl Debug for Colour {
            fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
                loop {}
            }
        }
        impl Eq for Colour {}
        impl PartialEq for Colour {
            fn eq(&self, other: &Colour) -> bool {
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
    pub use crate::features;
    pub use crate::fetch;
    pub use crate::fetch::Snapshot;
    pub use crate::fetch::fetch;
    pub use crate::fetch::open;
    pub use crate::interrupt;
    pub use crate::param;
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
    pub use crate::track;
    pub use crate::train;
}
pub mod track {
    use crate::polars::prelude::DataFrame;
    use std::fmt::Debug;
    use std::fmt::Display;
    use std::fmt::Formatter;
    use std::path::PathBuf;
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
    /// Where runs are kept.
    pub struct Options {
        _private: (),
    }
    /// One run: parameters, metrics, tags, data and files. Nothing is written before [`log`](super::log).
    pub struct Run {
        _private: (),
    }
    /// How a run ended.
    pub enum Status {
        /// It did what it was meant to do.
        Finished,
        /// It did not.
        Failed,
    }
    /// Writes a run to the default place; returns its id (32 hex digits).
    pub fn log(run: &Run) -> crate::Result<String> {
        loop {}
    }
    /// Writes a run; returns its id (32 hex digits). Either the whole run is written or none of it.
    pub fn log_in(run: &Run, options: &Options) -> crate::Result<String> {
        loop {}
    }
    /// One run of the default place, in lines: kind (`run`, `param`, `metric`, `tag`, `dataset`), key, value (text), number
    /// (metrics only). Errors: [`Error::is_not_found`].
    pub fn run(id: &str) -> crate::Result<DataFrame> {
        loop {}
    }
    /// The same at a place of your own.
    pub fn run_in(id: &str, options: &Options) -> crate::Result<DataFrame> {
        loop {}
    }
    /// All runs at the default place, newest first: run_id, name, experiment, status, start (datetime, UTC), then a column for
    /// each parameter (`params.seed`, text) and each metric (`metrics.out_of_fold.r2`, number), null where a run has none. No
    /// row when nothing was logged yet.
    pub fn runs() -> crate::Result<DataFrame> {
        loop {}
    }
    /// The same at a place of your own.
    pub fn runs_in(options: &Options) -> crate::Result<DataFrame> {
        loop {}
    }
    impl Clone for Dataset {
        fn clone(&self) -> Dataset {
            loop {}
        }
    }
    impl Clone for Options {
        fn clone(&self) -> Options {
            loop {}
        }
    }
    impl Clone for Run {
        fn clone(&self) -> Run {
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
    impl Debug for Options {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Run {
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
    impl Eq for Status {}
    impl Options {
        /// A folder of your own.
        pub fn folder(folder: impl Into<PathBuf>) -> Self {
            loop {}
        }
    }
    impl PartialEq for Dataset {
        fn eq(&self, other: &Dataset) -> bool {
            loop {}
        }
    }
    impl PartialEq for Options {
        fn eq(&self, other: &Options) -> bool {
            loop {}
        }
    }
    impl PartialEq for Status {
        fn eq(&self, other: &Status) -> bool {
            loop {}
        }
    }
    impl Run {
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
        /// A note; cut at 5000 characters.
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
        /// Whether MLflow would accept every key, value and path: it cuts or drops some of the others without a word.
        pub fn check(&self) -> crate::Result<()> {
            loop {}
        }
    }
}
pub mod train {
    use crate::display::Bundle;
    use crate::display::Show;
    use crate::polars::prelude::DataFrame;
    use std::fmt::Debug;
    use std::fmt::Formatter;
    use std::path::Path;
    use std::path::PathBuf;

    /// A fitted model of views with its evaluation. At the end of a cell it shows its card.
    pub struct Model {
        _private: (),
    }
    /// The settings of [`views_with`](super::views_with).
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
    /// | [`tracked`](Self::tracked) | true | whether the run is logged to MLflow | |
    /// | [`mlflow_folder`](Self::mlflow_folder) | `TUBELAB_MLFLOW_DIR`, else the working directory | where it is logged | |
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
    /// Reads a model that [`Model::save`] wrote, or the artifact of a run.
    pub fn open(path: impl AsRef<Path>) -> crate::Result<Model> {
        loop {}
    }
    /// Fits, evaluates and logs a model of the views of one channel's videos, with the default [`Options`].
    ///
    /// `videos` is a frame as `clean` returns it. Left out, counted and told: videos that are live or upcoming, of unknown
    /// views, duration or date, and those published less than seven days before they were fetched, which have not collected
    /// their views yet.
    ///
    /// Errors: fewer than ten usable videos ([`Error::is_too_little_data`]); a frame that lacks columns or holds several
    /// channels ([`Error::is_input`]). A failure to log never fails the training: the card tells it.
    pub fn views(videos: &DataFrame) -> crate::Result<Model> {
        loop {}
    }
    /// The same with settings of your own; they are checked before anything is fitted.
    pub fn views_with(videos: &DataFrame, options: &Options) -> crate::Result<Model> {
        loop {}
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
    impl Default for Options {
        fn default() -> Self {
            loop {}
        }
    }
    impl Model {
        /// Writes the model as JSON.
        pub fn save(&self, path: impl AsRef<Path>) -> crate::Result<()> {
            loop {}
        }
        /// Every score: evaluation (`out_of_fold`, `time_ordered`), predictor (`model`, `median_of_last_ten`), metric, value,
        /// low_95, high_95, videos. Metrics: `r2`, `rmse_log`, `mae_log` (of ln(1 + views)), `mdape_views` (median absolute
        /// percentage error of views), `spearman`, `rmse_log_gain` (baseline minus model, same videos), `coverage_80` and
        /// `coverage_95` (share of videos inside their prediction interval).
        pub fn scores(&self) -> crate::Result<DataFrame> {
            loop {}
        }
        /// Permutation importance, most important first: feature, r2_drop (how much R² of unseen videos falls when the
        /// feature is shuffled among them), low_95, high_95, association in words.
        pub fn importance(&self) -> crate::Result<DataFrame> {
            loop {}
        }
        /// The model itself: column, coefficient (change of ln(1 + views) per standard deviation), mean and
        /// standard_deviation of the column in training; the row `intercept` comes first.
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
        /// Predicted views of videos, in the order of the rows. `videos` needs `video_id`, `title`, `published_at` and
        /// `duration_s`, and may have `description` and `is_short`; they can be planned videos.
        ///
        /// Returns `video_id`, `predicted_views` (the median: half of such videos get fewer), `low_80`, `high_80`, `low_95`,
        /// `high_95`; null where the date or the duration is unknown, or where there are too few videos for an interval
        /// (20 for 95%).
        pub fn predict(&self, videos: &DataFrame) -> crate::Result<DataFrame> {
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
        /// The penalty (scikit-learn's `alpha`) and L1 ratio that were given or chosen.
        pub fn penalty(&self) -> (f64, f64) {
            loop {}
        }
        /// What a reader should know before trusting the numbers.
        pub fn warnings(&self) -> &[String] {
            loop {}
        }
        /// Whether the last fit converged.
        pub fn converged(&self) -> bool {
            loop {}
        }
        /// The run's id in MLflow, where it was logged.
        pub fn run_id(&self) -> Option<&str> {
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
        /// Whether the training is logged to MLflow.
        pub fn tracked(self, tracked: bool) -> Self {
            loop {}
        }
        /// The folder of `mlflow.db` and `mlartifacts/`.
        pub fn mlflow_folder(self, folder: impl Into<PathBuf>) -> Self {
            loop {}
        }
        /// Whether every setting is in its range; the error names the first that is not.
        pub fn check(&self) -> crate::Result<()> {
            loop {}
        }
    }
    impl PartialEq for Options {
        fn eq(&self, other: &Options) -> bool {
            loop {}
        }
    }
    impl Show for Model {
        fn bundle(&self) -> Bundle {
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
}

/// The body of what returns an opaque type.
fn any<T>() -> T {
    loop {}
}
