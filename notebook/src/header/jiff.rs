// Generated, do not edit; regenerate with `cargo run --example make_header`.
// From jiff 0.2.46.

use crate::jiff::civil::Date;
use crate::jiff::civil::DateTime;
use crate::jiff::civil::Era;
use crate::jiff::civil::ISOWeekDate;
use crate::jiff::civil::Time;
use crate::jiff::civil::Weekday;
use crate::jiff::tz::Offset;
use crate::jiff::tz::TimeZone;
use std::cmp::Ordering;
use std::fmt::Arguments;
use std::fmt::Debug;
use std::fmt::Display;
use std::fmt::Formatter;
use std::hash::Hash;
use std::hash::Hasher;
use std::iter::Sum;
use std::ops::Add;
use std::ops::AddAssign;
use std::ops::Div;
use std::ops::Mul;
use std::ops::MulAssign;
use std::ops::Neg;
use std::ops::Sub;
use std::ops::SubAssign;
use std::str::FromStr;
use std::time::Duration;
use std::time::SystemTime;

/// An error that can occur in this crate.
pub struct Error {
    _private: (),
}
/// A signed duration of time represented as a 96-bit integer of nanoseconds.
///
/// ```
/// use jiff::SignedDuration;
///
/// let duration: SignedDuration = "PT2h30m".parse()?;
/// assert_eq!(duration.to_string(), "PT2H30M");
///
/// // Or use the "friendly" format by invoking the alternate:
/// assert_eq!(format!("{duration:#}"), "2h 30m");
///
/// // Parsing automatically supports both the ISO 8601 and "friendly" formats:
/// let duration: SignedDuration = "2h 30m".parse()?;
/// assert_eq!(duration, SignedDuration::new(2 * 60 * 60 + 30 * 60, 0));
/// let duration: SignedDuration = "2 hours, 30 minutes".parse()?;
/// assert_eq!(duration, SignedDuration::new(2 * 60 * 60 + 30 * 60, 0));
///
/// ```
pub struct SignedDuration {
    _private: (),
}
/// A span of time represented via a mixture of calendar and clock units.
///
/// ```
/// use jiff::{civil::{DateTime, DateTimeDifference}, ToSpan, Unit};
///
/// let options = DateTimeDifference::new(DateTime::MAX).largest(Unit::Year);
/// assert_eq!(DateTime::MIN.until(options)?.get_years(), 19_998);
///
/// let options = options.largest(Unit::Day);
/// assert_eq!(DateTime::MIN.until(options)?.get_days(), 7_304_483);
///
/// let options = options.largest(Unit::Microsecond);
/// assert_eq!(
///     DateTime::MIN.until(options)?.get_microseconds(),
///     631_107_417_599_999_999i64,
/// );
///
/// let options = options.largest(Unit::Nanosecond);
/// // Span is too big, overflow!
/// assert!(DateTime::MIN.until(options).is_err());
///
/// ```
pub struct Span {
    _private: (),
}
/// An instant in time represented as the number of nanoseconds since the Unix
/// epoch.
///
/// ```
/// use jiff::Timestamp;
///
/// let ts: Timestamp = "2024-06-19 15:22:45-04".parse()?;
/// assert_eq!(ts.to_string(), "2024-06-19T19:22:45Z");
///
/// ```
pub struct Timestamp {
    _private: (),
}
/// Options for [`Timestamp::checked_add`] and [`Timestamp::checked_sub`].
///
/// ```
/// use std::time::Duration;
///
/// use jiff::{SignedDuration, Timestamp, ToSpan};
///
/// let ts: Timestamp = "2024-02-28T00:00:00Z".parse()?;
/// assert_eq!(
///     ts.checked_add(48.hours())?,
///     "2024-03-01T00:00:00Z".parse()?,
/// );
/// assert_eq!(
///     ts.checked_add(SignedDuration::from_hours(48))?,
///     "2024-03-01T00:00:00Z".parse()?,
/// );
/// assert_eq!(
///     ts.checked_add(Duration::from_secs(48 * 60 * 60))?,
///     "2024-03-01T00:00:00Z".parse()?,
/// );
///
/// ```
pub struct TimestampArithmetic {
    _private: (),
}
/// Options for [`Timestamp::since`] and [`Timestamp::until`].
pub struct TimestampDifference {
    _private: (),
}
/// A type for formatting a [`Timestamp`] with a specific offset.
///
/// ```
/// use jiff::{tz, Timestamp};
///
/// let offset = tz::offset(-5);
/// let ts = Timestamp::new(1_123_456_789, 123_000_000)?;
/// assert_eq!(
///     format!("{ts:.6}", ts = ts.display_with_offset(offset)),
///     "2005-08-07T18:19:49.123000-05:00",
/// );
/// // Precision values greater than 9 are clamped to 9.
/// assert_eq!(
///     format!("{ts:.300}", ts = ts.display_with_offset(offset)),
///     "2005-08-07T18:19:49.123000000-05:00",
/// );
/// // A precision of 0 implies the entire fractional
/// // component is always truncated.
/// assert_eq!(
///     format!("{ts:.0}", ts = ts.display_with_offset(tz::Offset::UTC)),
///     "2005-08-07T23:19:49+00:00",
/// );
///
/// ```
pub struct TimestampDisplayWithOffset {
    _private: (),
}
/// Options for [`Timestamp::round`].
///
/// ```
/// use jiff::{Timestamp, Unit};
///
/// let ts: Timestamp = "2024-06-20 16:24:59.5Z".parse()?;
/// assert_eq!(
///     ts.round(Unit::Second)?.to_string(),
///     // The second rounds up and causes minutes to increase.
///     "2024-06-20T16:25:00Z",
/// );
///
/// ```
pub struct TimestampRound {
    _private: (),
}
/// An iterator over periodic timestamps, created by [`Timestamp::series`].
pub struct TimestampSeries {
    _private: (),
}
/// A time zone aware instant in time.
pub struct Zoned {
    _private: (),
}
impl Add for SignedDuration {
    type Output = Self;
    fn add(self, rhs: SignedDuration) -> SignedDuration {
        loop {}
    }
}
impl Add<Duration> for Timestamp {
    type Output = Self;
    fn add(self, rhs: Duration) -> Timestamp {
        loop {}
    }
}
impl Add<Duration> for Zoned {
    type Output = Self;
    fn add(self, rhs: Duration) -> Zoned {
        loop {}
    }
}
impl Add<SignedDuration> for Timestamp {
    type Output = Self;
    fn add(self, rhs: SignedDuration) -> Timestamp {
        loop {}
    }
}
impl Add<SignedDuration> for Zoned {
    type Output = Self;
    fn add(self, rhs: SignedDuration) -> Zoned {
        loop {}
    }
}
impl Add<Span> for Timestamp {
    type Output = Self;
    fn add(self, rhs: Span) -> Timestamp {
        loop {}
    }
}
impl AddAssign for SignedDuration {
    fn add_assign(&mut self, rhs: SignedDuration) {
        loop {}
    }
}
impl AddAssign<Duration> for Timestamp {
    fn add_assign(&mut self, rhs: Duration) {
        loop {}
    }
}
impl AddAssign<Duration> for Zoned {
    fn add_assign(&mut self, rhs: Duration) {
        loop {}
    }
}
impl AddAssign<SignedDuration> for Timestamp {
    fn add_assign(&mut self, rhs: SignedDuration) {
        loop {}
    }
}
impl AddAssign<SignedDuration> for Zoned {
    fn add_assign(&mut self, rhs: SignedDuration) {
        loop {}
    }
}
impl AddAssign<Span> for Timestamp {
    fn add_assign(&mut self, rhs: Span) {
        loop {}
    }
}
impl AddAssign<Span> for Zoned {
    fn add_assign(&mut self, rhs: Span) {
        loop {}
    }
}
impl Clone for Error {
    fn clone(&self) -> Error {
        loop {}
    }
}
impl Clone for SignedDuration {
    fn clone(&self) -> SignedDuration {
        loop {}
    }
}
impl Clone for Span {
    fn clone(&self) -> Span {
        loop {}
    }
}
impl Clone for Timestamp {
    fn clone(&self) -> Timestamp {
        loop {}
    }
}
impl Clone for TimestampArithmetic {
    fn clone(&self) -> TimestampArithmetic {
        loop {}
    }
}
impl Clone for TimestampDifference {
    fn clone(&self) -> TimestampDifference {
        loop {}
    }
}
impl Clone for TimestampDisplayWithOffset {
    fn clone(&self) -> TimestampDisplayWithOffset {
        loop {}
    }
}
impl Clone for TimestampRound {
    fn clone(&self) -> TimestampRound {
        loop {}
    }
}
impl Clone for TimestampSeries {
    fn clone(&self) -> TimestampSeries {
        loop {}
    }
}
impl Clone for Zoned {
    fn clone(&self) -> Zoned {
        loop {}
    }
}
impl Copy for SignedDuration {}
impl Copy for Span {}
impl Copy for Timestamp {}
impl Copy for TimestampArithmetic {}
impl Copy for TimestampDifference {}
impl Copy for TimestampDisplayWithOffset {}
impl Copy for TimestampRound {}
impl Debug for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        loop {}
    }
}
impl Debug for SignedDuration {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        loop {}
    }
}
impl Debug for Span {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        loop {}
    }
}
impl Debug for Timestamp {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        loop {}
    }
}
impl Debug for TimestampArithmetic {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        loop {}
    }
}
impl Debug for TimestampDifference {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        loop {}
    }
}
impl Debug for TimestampDisplayWithOffset {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        loop {}
    }
}
impl Debug for TimestampRound {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        loop {}
    }
}
impl Debug for TimestampSeries {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        loop {}
    }
}
impl Debug for Zoned {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        loop {}
    }
}
impl Default for SignedDuration {
    fn default() -> SignedDuration {
        loop {}
    }
}
impl Default for Span {
    fn default() -> Span {
        loop {}
    }
}
impl Default for Timestamp {
    fn default() -> Timestamp {
        loop {}
    }
}
impl Default for TimestampRound {
    fn default() -> TimestampRound {
        loop {}
    }
}
impl Default for Zoned {
    fn default() -> Zoned {
        loop {}
    }
}
impl Display for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        loop {}
    }
}
impl Display for SignedDuration {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        loop {}
    }
}
impl Display for Span {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        loop {}
    }
}
impl Display for Timestamp {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        loop {}
    }
}
impl Display for TimestampDisplayWithOffset {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        loop {}
    }
}
impl Display for Zoned {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        loop {}
    }
}
impl Div<i32> for SignedDuration {
    type Output = Self;
    fn div(self, rhs: i32) -> SignedDuration {
        loop {}
    }
}
impl Eq for SignedDuration {}
impl Eq for Timestamp {}
impl Eq for Zoned {}
impl Error {
    /// Creates a new error value from `core::fmt::Arguments`.
    ///
    /// ```
    /// use jiff::Error;
    ///
    /// let err = Error::from_args(format_args!("something failed"));
    /// assert_eq!(err.to_string(), "something failed");
    /// ```
    pub fn from_args<'a>(message: Arguments<'a>) -> Error {
        loop {}
    }
    /// Returns true when this error originated as a result of a value being
    /// out of Jiff's supported range.
    ///
    /// ```
    /// use jiff::civil::Date;
    ///
    /// assert!(Date::new(2025, 2, 29).unwrap_err().is_range());
    /// assert!("2025-02-29".parse::<Date>().unwrap_err().is_range());
    /// assert!(Date::strptime("%Y-%m-%d", "2025-02-29").unwrap_err().is_range());
    /// ```
    pub fn is_range(&self) -> bool {
        loop {}
    }
    /// Returns true when this error originated as a result of an invalid
    /// configuration of parameters to a function call.
    ///
    /// ```
    /// use jiff::{SpanRound, ToSpan, Unit};
    ///
    /// let span = 44.seconds();
    /// let err = span.round(
    ///     SpanRound::new().smallest(Unit::Second).increment(45),
    /// ).unwrap_err();
    /// // Rounding increments for seconds must divide evenly into `60`.
    /// // But `45` does not. Thus, this is a "configuration" error.
    /// assert!(err.is_invalid_parameter());
    /// ```
    pub fn is_invalid_parameter(&self) -> bool {
        loop {}
    }
    /// Returns true when this error originated as a result of an operation
    /// failing because an appropriate Jiff crate feature was not enabled.
    ///
    /// ```ignore
    /// use jiff::tz::TimeZone;
    ///
    /// // This passes when the `tz-system` crate feature is NOT enabled.
    /// assert!(TimeZone::try_system().unwrap_err().is_crate_feature());
    /// ```
    pub fn is_crate_feature(&self) -> bool {
        loop {}
    }
}
impl From<Duration> for TimestampArithmetic {
    fn from(udur: Duration) -> TimestampArithmetic {
        loop {}
    }
}
impl From<Offset> for SignedDuration {
    fn from(offset: Offset) -> SignedDuration {
        loop {}
    }
}
impl From<SignedDuration> for TimestampArithmetic {
    fn from(sdur: SignedDuration) -> TimestampArithmetic {
        loop {}
    }
}
impl From<Span> for TimestampArithmetic {
    fn from(span: Span) -> TimestampArithmetic {
        loop {}
    }
}
impl From<Timestamp> for SystemTime {
    fn from(time: Timestamp) -> SystemTime {
        loop {}
    }
}
impl From<Timestamp> for TimestampDifference {
    fn from(ts: Timestamp) -> TimestampDifference {
        loop {}
    }
}
impl From<Zoned> for SystemTime {
    fn from(time: Zoned) -> SystemTime {
        loop {}
    }
}
impl From<Zoned> for Timestamp {
    fn from(zdt: Zoned) -> Timestamp {
        loop {}
    }
}
impl From<Zoned> for TimestampDifference {
    fn from(zdt: Zoned) -> TimestampDifference {
        loop {}
    }
}
impl FromStr for SignedDuration {
    type Err = Error;
    fn from_str(string: &str) -> Result<SignedDuration, Error> {
        loop {}
    }
}
impl FromStr for Span {
    type Err = Error;
    fn from_str(string: &str) -> Result<Span, Error> {
        loop {}
    }
}
impl FromStr for Timestamp {
    type Err = Error;
    fn from_str(string: &str) -> Result<Timestamp, Error> {
        loop {}
    }
}
impl FromStr for Zoned {
    type Err = Error;
    fn from_str(string: &str) -> Result<Zoned, Error> {
        loop {}
    }
}
impl Hash for SignedDuration {
    fn hash<__H: Hasher>(&self, state: &mut __H) {
        loop {}
    }
}
impl Hash for Timestamp {
    fn hash<H: Hasher>(&self, state: &mut H) {
        loop {}
    }
}
impl Hash for Zoned {
    fn hash<H: Hasher>(&self, state: &mut H) {
        loop {}
    }
}
impl Iterator for TimestampSeries {
    type Item = Timestamp;
    fn next(&mut self) -> Option<Timestamp> {
        loop {}
    }
}
impl Mul<SignedDuration> for i32 {
    type Output = SignedDuration;
    fn mul(self, rhs: SignedDuration) -> SignedDuration {
        loop {}
    }
}
impl Mul<Span> for i64 {
    type Output = Span;
    fn mul(self, rhs: Span) -> Span {
        loop {}
    }
}
impl Mul<i32> for SignedDuration {
    type Output = Self;
    fn mul(self, rhs: i32) -> SignedDuration {
        loop {}
    }
}
impl Mul<i64> for Span {
    type Output = Self;
    fn mul(self, rhs: i64) -> Span {
        loop {}
    }
}
impl MulAssign<i32> for SignedDuration {
    fn mul_assign(&mut self, rhs: i32) {
        loop {}
    }
}
impl Neg for SignedDuration {
    type Output = Self;
    fn neg(self) -> SignedDuration {
        loop {}
    }
}
impl Neg for Span {
    type Output = Self;
    fn neg(self) -> Span {
        loop {}
    }
}
impl Ord for SignedDuration {
    fn cmp(&self, other: &SignedDuration) -> Ordering {
        loop {}
    }
}
impl Ord for Timestamp {
    fn cmp(&self, rhs: &Timestamp) -> Ordering {
        loop {}
    }
}
impl Ord for Zoned {
    fn cmp(&self, rhs: &Zoned) -> Ordering {
        loop {}
    }
}
impl PartialEq for SignedDuration {
    fn eq(&self, other: &SignedDuration) -> bool {
        loop {}
    }
}
impl PartialEq for Timestamp {
    fn eq(&self, rhs: &Timestamp) -> bool {
        loop {}
    }
}
impl PartialEq for Zoned {
    fn eq(&self, rhs: &Zoned) -> bool {
        loop {}
    }
}
impl PartialOrd for SignedDuration {
    fn partial_cmp(&self, other: &SignedDuration) -> Option<Ordering> {
        loop {}
    }
}
impl PartialOrd for Timestamp {
    fn partial_cmp(&self, rhs: &Timestamp) -> Option<Ordering> {
        loop {}
    }
}
impl PartialOrd for Zoned {
    fn partial_cmp(&self, rhs: &Zoned) -> Option<Ordering> {
        loop {}
    }
}
impl SignedDuration {
    /// Creates a new `SignedDuration` from the given number of whole seconds
    /// and additional nanoseconds.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// let duration = SignedDuration::new(12, 0);
    /// assert_eq!(duration.as_secs(), 12);
    /// assert_eq!(duration.subsec_nanos(), 0);
    ///
    /// let duration = SignedDuration::new(12, -1);
    /// assert_eq!(duration.as_secs(), 11);
    /// assert_eq!(duration.subsec_nanos(), 999_999_999);
    ///
    /// let duration = SignedDuration::new(12, 1_000_000_000);
    /// assert_eq!(duration.as_secs(), 13);
    /// assert_eq!(duration.subsec_nanos(), 0);
    /// ```
    pub fn new(secs: i64, nanos: i32) -> SignedDuration {
        loop {}
    }
    /// Creates a new `SignedDuration` from the given number of whole seconds.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// let duration = SignedDuration::from_secs(12);
    /// assert_eq!(duration.as_secs(), 12);
    /// assert_eq!(duration.subsec_nanos(), 0);
    /// ```
    pub fn from_secs(secs: i64) -> SignedDuration {
        loop {}
    }
    /// Creates a new `SignedDuration` from the given number of whole
    /// milliseconds.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// let duration = SignedDuration::from_millis(12_456);
    /// assert_eq!(duration.as_secs(), 12);
    /// assert_eq!(duration.subsec_nanos(), 456_000_000);
    ///
    /// let duration = SignedDuration::from_millis(-12_456);
    /// assert_eq!(duration.as_secs(), -12);
    /// assert_eq!(duration.subsec_nanos(), -456_000_000);
    /// ```
    pub fn from_millis(millis: i64) -> SignedDuration {
        loop {}
    }
    /// Creates a new `SignedDuration` from a given number of whole
    /// milliseconds in 128 bits.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// let duration = SignedDuration::from_millis_i128(12_456);
    /// assert_eq!(duration.as_secs(), 12);
    /// assert_eq!(duration.subsec_millis(), 456);
    ///
    /// let duration = SignedDuration::from_millis_i128(-12_456);
    /// assert_eq!(duration.as_secs(), -12);
    /// assert_eq!(duration.subsec_millis(), -456);
    ///
    /// // This input is bigger than what 64-bits can fit,
    /// // and so demonstrates its utility in a case when
    /// // `SignedDuration::from_nanos` cannot be used.
    /// let duration = SignedDuration::from_millis_i128(
    ///     1_208_925_819_614_629_174,
    /// );
    /// assert_eq!(duration.as_secs(), 1_208_925_819_614_629);
    /// assert_eq!(duration.subsec_millis(), 174);
    /// ```
    pub fn from_millis_i128(millis: i128) -> SignedDuration {
        loop {}
    }
    /// Creates a new `SignedDuration` from the given number of whole
    /// microseconds.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// let duration = SignedDuration::from_micros(12_000_456);
    /// assert_eq!(duration.as_secs(), 12);
    /// assert_eq!(duration.subsec_nanos(), 456_000);
    ///
    /// let duration = SignedDuration::from_micros(-12_000_456);
    /// assert_eq!(duration.as_secs(), -12);
    /// assert_eq!(duration.subsec_nanos(), -456_000);
    /// ```
    pub fn from_micros(micros: i64) -> SignedDuration {
        loop {}
    }
    /// Creates a new `SignedDuration` from a given number of whole
    /// microseconds in 128 bits.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// let duration = SignedDuration::from_micros_i128(12_000_456);
    /// assert_eq!(duration.as_secs(), 12);
    /// assert_eq!(duration.subsec_micros(), 456);
    ///
    /// let duration = SignedDuration::from_micros_i128(-12_000_456);
    /// assert_eq!(duration.as_secs(), -12);
    /// assert_eq!(duration.subsec_micros(), -456);
    ///
    /// // This input is bigger than what 64-bits can fit,
    /// // and so demonstrates its utility in a case when
    /// // `SignedDuration::from_nanos` cannot be used.
    /// let duration = SignedDuration::from_micros_i128(
    ///     1_208_925_819_614_629_174_706,
    /// );
    /// assert_eq!(duration.as_secs(), 1_208_925_819_614_629);
    /// assert_eq!(duration.subsec_micros(), 174_706);
    /// ```
    pub fn from_micros_i128(micros: i128) -> SignedDuration {
        loop {}
    }
    /// Creates a new `SignedDuration` from the given number of whole
    /// nanoseconds.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// let duration = SignedDuration::from_nanos(12_000_000_456);
    /// assert_eq!(duration.as_secs(), 12);
    /// assert_eq!(duration.subsec_nanos(), 456);
    ///
    /// let duration = SignedDuration::from_nanos(-12_000_000_456);
    /// assert_eq!(duration.as_secs(), -12);
    /// assert_eq!(duration.subsec_nanos(), -456);
    /// ```
    pub fn from_nanos(nanos: i64) -> SignedDuration {
        loop {}
    }
    /// Creates a new `SignedDuration` from a given number of whole
    /// nanoseconds in 128 bits.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// let duration = SignedDuration::from_nanos_i128(12_000_000_456);
    /// assert_eq!(duration.as_secs(), 12);
    /// assert_eq!(duration.subsec_nanos(), 456);
    ///
    /// let duration = SignedDuration::from_nanos_i128(-12_000_000_456);
    /// assert_eq!(duration.as_secs(), -12);
    /// assert_eq!(duration.subsec_nanos(), -456);
    ///
    /// // This input is bigger than what 64-bits can fit,
    /// // and so demonstrates its utility in a case when
    /// // `SignedDuration::from_nanos` cannot be used.
    /// let duration = SignedDuration::from_nanos_i128(
    ///     1_208_925_819_614_629_174_706_176,
    /// );
    /// assert_eq!(duration.as_secs(), 1_208_925_819_614_629);
    /// assert_eq!(duration.subsec_nanos(), 174_706_176);
    /// ```
    pub fn from_nanos_i128(nanos: i128) -> SignedDuration {
        loop {}
    }
    /// Creates a new `SignedDuration` from the given number of hours. Every
    /// hour is exactly `3,600` seconds.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// let duration = SignedDuration::from_hours(24);
    /// assert_eq!(duration.as_secs(), 86_400);
    /// assert_eq!(duration.subsec_nanos(), 0);
    ///
    /// let duration = SignedDuration::from_hours(-24);
    /// assert_eq!(duration.as_secs(), -86_400);
    /// assert_eq!(duration.subsec_nanos(), 0);
    /// ```
    pub fn from_hours(hours: i64) -> SignedDuration {
        loop {}
    }
    /// Creates a new `SignedDuration` from the given number of minutes. Every
    /// minute is exactly `60` seconds.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// let duration = SignedDuration::from_mins(1_440);
    /// assert_eq!(duration.as_secs(), 86_400);
    /// assert_eq!(duration.subsec_nanos(), 0);
    ///
    /// let duration = SignedDuration::from_mins(-1_440);
    /// assert_eq!(duration.as_secs(), -86_400);
    /// assert_eq!(duration.subsec_nanos(), 0);
    /// ```
    pub fn from_mins(mins: i64) -> SignedDuration {
        loop {}
    }
    /// Returns true if this duration spans no time.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// assert!(SignedDuration::ZERO.is_zero());
    /// assert!(!SignedDuration::MIN.is_zero());
    /// assert!(!SignedDuration::MAX.is_zero());
    /// ```
    pub fn is_zero(&self) -> bool {
        loop {}
    }
    /// Returns the number of whole seconds in this duration.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// let duration = SignedDuration::new(12, 999_999_999);
    /// assert_eq!(duration.as_secs(), 12);
    ///
    /// let duration = SignedDuration::new(-12, -999_999_999);
    /// assert_eq!(duration.as_secs(), -12);
    /// ```
    pub fn as_secs(&self) -> i64 {
        loop {}
    }
    /// Returns the fractional part of this duration in whole milliseconds.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// let duration = SignedDuration::new(12, 123_456_789);
    /// assert_eq!(duration.subsec_millis(), 123);
    ///
    /// let duration = SignedDuration::new(-12, -123_456_789);
    /// assert_eq!(duration.subsec_millis(), -123);
    /// ```
    pub fn subsec_millis(&self) -> i32 {
        loop {}
    }
    /// Returns the fractional part of this duration in whole microseconds.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// let duration = SignedDuration::new(12, 123_456_789);
    /// assert_eq!(duration.subsec_micros(), 123_456);
    ///
    /// let duration = SignedDuration::new(-12, -123_456_789);
    /// assert_eq!(duration.subsec_micros(), -123_456);
    /// ```
    pub fn subsec_micros(&self) -> i32 {
        loop {}
    }
    /// Returns the fractional part of this duration in whole nanoseconds.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// let duration = SignedDuration::new(12, 123_456_789);
    /// assert_eq!(duration.subsec_nanos(), 123_456_789);
    ///
    /// let duration = SignedDuration::new(-12, -123_456_789);
    /// assert_eq!(duration.subsec_nanos(), -123_456_789);
    /// ```
    pub fn subsec_nanos(&self) -> i32 {
        loop {}
    }
    /// Returns the total duration in units of whole milliseconds.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// let duration = SignedDuration::new(12, 123_456_789);
    /// assert_eq!(duration.as_millis(), 12_123);
    ///
    /// let duration = SignedDuration::new(-12, -123_456_789);
    /// assert_eq!(duration.as_millis(), -12_123);
    /// ```
    pub fn as_millis(&self) -> i128 {
        loop {}
    }
    /// Returns the total duration in units of whole microseconds.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// let duration = SignedDuration::new(12, 123_456_789);
    /// assert_eq!(duration.as_micros(), 12_123_456);
    ///
    /// let duration = SignedDuration::new(-12, -123_456_789);
    /// assert_eq!(duration.as_micros(), -12_123_456);
    /// ```
    pub fn as_micros(&self) -> i128 {
        loop {}
    }
    /// Returns the total duration in units of whole nanoseconds.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// let duration = SignedDuration::new(12, 123_456_789);
    /// assert_eq!(duration.as_nanos(), 12_123_456_789);
    ///
    /// let duration = SignedDuration::new(-12, -123_456_789);
    /// assert_eq!(duration.as_nanos(), -12_123_456_789);
    /// ```
    pub fn as_nanos(&self) -> i128 {
        loop {}
    }
    /// Add two signed durations together. If overflow occurs, then `None` is
    /// returned.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// let duration1 = SignedDuration::new(12, 500_000_000);
    /// let duration2 = SignedDuration::new(0, 500_000_000);
    /// assert_eq!(
    ///     duration1.checked_add(duration2),
    ///     Some(SignedDuration::new(13, 0)),
    /// );
    ///
    /// let duration1 = SignedDuration::MAX;
    /// let duration2 = SignedDuration::new(0, 1);
    /// assert_eq!(duration1.checked_add(duration2), None);
    /// ```
    pub fn checked_add(self, rhs: SignedDuration) -> Option<SignedDuration> {
        loop {}
    }
    /// Add two signed durations together. If overflow occurs, then arithmetic
    /// saturates.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// let duration1 = SignedDuration::MAX;
    /// let duration2 = SignedDuration::new(0, 1);
    /// assert_eq!(duration1.saturating_add(duration2), SignedDuration::MAX);
    ///
    /// let duration1 = SignedDuration::MIN;
    /// let duration2 = SignedDuration::new(0, -1);
    /// assert_eq!(duration1.saturating_add(duration2), SignedDuration::MIN);
    /// ```
    pub fn saturating_add(self, rhs: SignedDuration) -> SignedDuration {
        loop {}
    }
    /// Subtract one signed duration from another. If overflow occurs, then
    /// `None` is returned.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// let duration1 = SignedDuration::new(12, 500_000_000);
    /// let duration2 = SignedDuration::new(0, 500_000_000);
    /// assert_eq!(
    ///     duration1.checked_sub(duration2),
    ///     Some(SignedDuration::new(12, 0)),
    /// );
    ///
    /// let duration1 = SignedDuration::MIN;
    /// let duration2 = SignedDuration::new(0, 1);
    /// assert_eq!(duration1.checked_sub(duration2), None);
    /// ```
    pub fn checked_sub(self, rhs: SignedDuration) -> Option<SignedDuration> {
        loop {}
    }
    /// Add two signed durations together. If overflow occurs, then arithmetic
    /// saturates.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// let duration1 = SignedDuration::MAX;
    /// let duration2 = SignedDuration::new(0, -1);
    /// assert_eq!(duration1.saturating_sub(duration2), SignedDuration::MAX);
    ///
    /// let duration1 = SignedDuration::MIN;
    /// let duration2 = SignedDuration::new(0, 1);
    /// assert_eq!(duration1.saturating_sub(duration2), SignedDuration::MIN);
    /// ```
    pub fn saturating_sub(self, rhs: SignedDuration) -> SignedDuration {
        loop {}
    }
    /// Multiply this signed duration by an integer. If the multiplication
    /// overflows, then `None` is returned.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// let duration = SignedDuration::new(12, 500_000_000);
    /// assert_eq!(
    ///     duration.checked_mul(2),
    ///     Some(SignedDuration::new(25, 0)),
    /// );
    /// ```
    pub fn checked_mul(self, rhs: i32) -> Option<SignedDuration> {
        loop {}
    }
    /// Multiply this signed duration by an integer. If the multiplication
    /// overflows, then the result saturates to either the minimum or maximum
    /// duration depending on the sign of the product.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// let duration = SignedDuration::new(i64::MAX, 0);
    /// assert_eq!(duration.saturating_mul(2), SignedDuration::MAX);
    /// assert_eq!(duration.saturating_mul(-2), SignedDuration::MIN);
    ///
    /// let duration = SignedDuration::new(i64::MIN, 0);
    /// assert_eq!(duration.saturating_mul(2), SignedDuration::MIN);
    /// assert_eq!(duration.saturating_mul(-2), SignedDuration::MAX);
    /// ```
    pub fn saturating_mul(self, rhs: i32) -> SignedDuration {
        loop {}
    }
    /// Divide this duration by an integer. If the division overflows, then
    /// `None` is returned.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// let duration = SignedDuration::new(12, 500_000_000);
    /// assert_eq!(
    ///     duration.checked_div(2),
    ///     Some(SignedDuration::new(6, 250_000_000)),
    /// );
    /// assert_eq!(
    ///     duration.checked_div(-2),
    ///     Some(SignedDuration::new(-6, -250_000_000)),
    /// );
    ///
    /// let duration = SignedDuration::new(-12, -500_000_000);
    /// assert_eq!(
    ///     duration.checked_div(2),
    ///     Some(SignedDuration::new(-6, -250_000_000)),
    /// );
    /// assert_eq!(
    ///     duration.checked_div(-2),
    ///     Some(SignedDuration::new(6, 250_000_000)),
    /// );
    /// ```
    pub fn checked_div(self, rhs: i32) -> Option<SignedDuration> {
        loop {}
    }
    /// Returns the number of seconds, with a possible fractional nanosecond
    /// component, represented by this signed duration as a 64-bit float.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// let duration = SignedDuration::new(12, 123_456_789);
    /// assert_eq!(duration.as_secs_f64(), 12.123456789);
    ///
    /// let duration = SignedDuration::new(-12, -123_456_789);
    /// assert_eq!(duration.as_secs_f64(), -12.123456789);
    /// ```
    pub fn as_secs_f64(&self) -> f64 {
        loop {}
    }
    /// Returns the number of seconds, with a possible fractional nanosecond
    /// component, represented by this signed duration as a 32-bit float.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// let duration = SignedDuration::new(12, 123_456_789);
    /// assert_eq!(duration.as_secs_f32(), 12.123456789);
    ///
    /// let duration = SignedDuration::new(-12, -123_456_789);
    /// assert_eq!(duration.as_secs_f32(), -12.123456789);
    /// ```
    pub fn as_secs_f32(&self) -> f32 {
        loop {}
    }
    /// Returns the number of milliseconds, with a possible fractional
    /// nanosecond component, represented by this signed duration as a 64-bit
    /// float.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// let duration = SignedDuration::new(12, 123_456_789);
    /// assert_eq!(duration.as_millis_f64(), 12123.456789);
    ///
    /// let duration = SignedDuration::new(-12, -123_456_789);
    /// assert_eq!(duration.as_millis_f64(), -12123.456789);
    /// ```
    pub fn as_millis_f64(&self) -> f64 {
        loop {}
    }
    /// Returns the number of milliseconds, with a possible fractional
    /// nanosecond component, represented by this signed duration as a 32-bit
    /// float.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// let duration = SignedDuration::new(12, 123_456_789);
    /// assert_eq!(duration.as_millis_f32(), 12123.456789);
    ///
    /// let duration = SignedDuration::new(-12, -123_456_789);
    /// assert_eq!(duration.as_millis_f32(), -12123.456789);
    /// ```
    pub fn as_millis_f32(&self) -> f32 {
        loop {}
    }
    /// Returns a signed duration corresponding to the number of seconds
    /// represented as a 64-bit float. The number given may have a fractional
    /// nanosecond component.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// let duration = SignedDuration::from_secs_f64(12.123456789);
    /// assert_eq!(duration.as_secs(), 12);
    /// assert_eq!(duration.subsec_nanos(), 123_456_789);
    ///
    /// let duration = SignedDuration::from_secs_f64(-12.123456789);
    /// assert_eq!(duration.as_secs(), -12);
    /// assert_eq!(duration.subsec_nanos(), -123_456_789);
    ///
    /// ```
    pub fn from_secs_f64(secs: f64) -> SignedDuration {
        loop {}
    }
    /// Returns a signed duration corresponding to the number of seconds
    /// represented as a 32-bit float. The number given may have a fractional
    /// nanosecond component.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// let duration = SignedDuration::from_secs_f32(12.123456789);
    /// assert_eq!(duration.as_secs(), 12);
    /// // loss of precision!
    /// assert_eq!(duration.subsec_nanos(), 123_456_952);
    ///
    /// let duration = SignedDuration::from_secs_f32(-12.123456789);
    /// assert_eq!(duration.as_secs(), -12);
    /// // loss of precision!
    /// assert_eq!(duration.subsec_nanos(), -123_456_952);
    ///
    /// ```
    pub fn from_secs_f32(secs: f32) -> SignedDuration {
        loop {}
    }
    /// Returns a signed duration corresponding to the number of seconds
    /// represented as a 64-bit float. The number given may have a fractional
    /// nanosecond component.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// let duration = SignedDuration::try_from_secs_f64(12.123456789)?;
    /// assert_eq!(duration.as_secs(), 12);
    /// assert_eq!(duration.subsec_nanos(), 123_456_789);
    ///
    /// let duration = SignedDuration::try_from_secs_f64(-12.123456789)?;
    /// assert_eq!(duration.as_secs(), -12);
    /// assert_eq!(duration.subsec_nanos(), -123_456_789);
    ///
    /// assert!(SignedDuration::try_from_secs_f64(f64::NAN).is_err());
    /// assert!(SignedDuration::try_from_secs_f64(f64::INFINITY).is_err());
    /// assert!(SignedDuration::try_from_secs_f64(f64::NEG_INFINITY).is_err());
    /// assert!(SignedDuration::try_from_secs_f64(f64::MIN).is_err());
    /// assert!(SignedDuration::try_from_secs_f64(f64::MAX).is_err());
    ///
    /// ```
    pub fn try_from_secs_f64(secs: f64) -> Result<SignedDuration, Error> {
        loop {}
    }
    /// Returns a signed duration corresponding to the number of seconds
    /// represented as a 32-bit float. The number given may have a fractional
    /// nanosecond component.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// let duration = SignedDuration::try_from_secs_f32(12.123456789)?;
    /// assert_eq!(duration.as_secs(), 12);
    /// // loss of precision!
    /// assert_eq!(duration.subsec_nanos(), 123_456_952);
    ///
    /// let duration = SignedDuration::try_from_secs_f32(-12.123456789)?;
    /// assert_eq!(duration.as_secs(), -12);
    /// // loss of precision!
    /// assert_eq!(duration.subsec_nanos(), -123_456_952);
    ///
    /// assert!(SignedDuration::try_from_secs_f32(f32::NAN).is_err());
    /// assert!(SignedDuration::try_from_secs_f32(f32::INFINITY).is_err());
    /// assert!(SignedDuration::try_from_secs_f32(f32::NEG_INFINITY).is_err());
    /// assert!(SignedDuration::try_from_secs_f32(f32::MIN).is_err());
    /// assert!(SignedDuration::try_from_secs_f32(f32::MAX).is_err());
    ///
    /// ```
    pub fn try_from_secs_f32(secs: f32) -> Result<SignedDuration, Error> {
        loop {}
    }
    /// Returns the result of multiplying this duration by the given 64-bit
    /// float.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// let duration = SignedDuration::new(12, 300_000_000);
    /// assert_eq!(
    ///     duration.mul_f64(2.0),
    ///     SignedDuration::new(24, 600_000_000),
    /// );
    /// assert_eq!(
    ///     duration.mul_f64(-2.0),
    ///     SignedDuration::new(-24, -600_000_000),
    /// );
    /// ```
    pub fn mul_f64(self, rhs: f64) -> SignedDuration {
        loop {}
    }
    /// Returns the result of multiplying this duration by the given 32-bit
    /// float.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// let duration = SignedDuration::new(12, 300_000_000);
    /// assert_eq!(
    ///     duration.mul_f32(2.0),
    ///     // loss of precision!
    ///     SignedDuration::new(24, 600_000_384),
    /// );
    /// assert_eq!(
    ///     duration.mul_f32(-2.0),
    ///     // loss of precision!
    ///     SignedDuration::new(-24, -600_000_384),
    /// );
    /// ```
    pub fn mul_f32(self, rhs: f32) -> SignedDuration {
        loop {}
    }
    /// Returns the result of dividing this duration by the given 64-bit
    /// float.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// let duration = SignedDuration::new(12, 300_000_000);
    /// assert_eq!(
    ///     duration.div_f64(2.0),
    ///     SignedDuration::new(6, 150_000_000),
    /// );
    /// assert_eq!(
    ///     duration.div_f64(-2.0),
    ///     SignedDuration::new(-6, -150_000_000),
    /// );
    /// ```
    pub fn div_f64(self, rhs: f64) -> SignedDuration {
        loop {}
    }
    /// Returns the result of dividing this duration by the given 32-bit
    /// float.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// let duration = SignedDuration::new(12, 300_000_000);
    /// assert_eq!(
    ///     duration.div_f32(2.0),
    ///     // loss of precision!
    ///     SignedDuration::new(6, 150_000_096),
    /// );
    /// assert_eq!(
    ///     duration.div_f32(-2.0),
    ///     // loss of precision!
    ///     SignedDuration::new(-6, -150_000_096),
    /// );
    /// ```
    pub fn div_f32(self, rhs: f32) -> SignedDuration {
        loop {}
    }
    /// Divides this signed duration by another signed duration and returns the
    /// corresponding 64-bit float result.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// let duration1 = SignedDuration::new(12, 600_000_000);
    /// let duration2 = SignedDuration::new(6, 300_000_000);
    /// assert_eq!(duration1.div_duration_f64(duration2), 2.0);
    ///
    /// let duration1 = SignedDuration::new(-12, -600_000_000);
    /// let duration2 = SignedDuration::new(6, 300_000_000);
    /// assert_eq!(duration1.div_duration_f64(duration2), -2.0);
    ///
    /// let duration1 = SignedDuration::new(-12, -600_000_000);
    /// let duration2 = SignedDuration::new(-6, -300_000_000);
    /// assert_eq!(duration1.div_duration_f64(duration2), 2.0);
    /// ```
    pub fn div_duration_f64(self, rhs: SignedDuration) -> f64 {
        loop {}
    }
    /// Divides this signed duration by another signed duration and returns the
    /// corresponding 32-bit float result.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// let duration1 = SignedDuration::new(12, 600_000_000);
    /// let duration2 = SignedDuration::new(6, 300_000_000);
    /// assert_eq!(duration1.div_duration_f32(duration2), 2.0);
    ///
    /// let duration1 = SignedDuration::new(-12, -600_000_000);
    /// let duration2 = SignedDuration::new(6, 300_000_000);
    /// assert_eq!(duration1.div_duration_f32(duration2), -2.0);
    ///
    /// let duration1 = SignedDuration::new(-12, -600_000_000);
    /// let duration2 = SignedDuration::new(-6, -300_000_000);
    /// assert_eq!(duration1.div_duration_f32(duration2), 2.0);
    /// ```
    pub fn div_duration_f32(self, rhs: SignedDuration) -> f32 {
        loop {}
    }
    /// Fallibly creates a new `SignedDuration` from a 64-bit integer number
    /// of hours.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// assert_eq!(SignedDuration::try_from_hours(i64::MAX), None);
    /// ```
    pub fn try_from_hours(hours: i64) -> Option<SignedDuration> {
        loop {}
    }
    /// Fallibly creates a new `SignedDuration` from a 64-bit integer number
    /// of minutes.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// assert_eq!(SignedDuration::try_from_mins(i64::MAX), None);
    /// ```
    pub fn try_from_mins(mins: i64) -> Option<SignedDuration> {
        loop {}
    }
    /// Fallibly creates a new `SignedDuration` from a 128-bit integer number
    /// of milliseconds.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// assert_eq!(SignedDuration::try_from_millis_i128(i128::MAX), None);
    /// ```
    pub fn try_from_millis_i128(millis: i128) -> Option<SignedDuration> {
        loop {}
    }
    /// Fallibly creates a new `SignedDuration` from a 128-bit integer number
    /// of microseconds.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// assert_eq!(SignedDuration::try_from_micros_i128(i128::MAX), None);
    /// ```
    pub fn try_from_micros_i128(micros: i128) -> Option<SignedDuration> {
        loop {}
    }
    /// Fallibly creates a new `SignedDuration` from a 128-bit integer number
    /// of nanoseconds.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// assert_eq!(SignedDuration::try_from_nanos_i128(i128::MAX), None);
    /// ```
    pub fn try_from_nanos_i128(nanos: i128) -> Option<SignedDuration> {
        loop {}
    }
    /// Returns the number of whole hours in this duration.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// let duration = SignedDuration::new(86_400, 999_999_999);
    /// assert_eq!(duration.as_hours(), 24);
    ///
    /// let duration = SignedDuration::new(-86_400, -999_999_999);
    /// assert_eq!(duration.as_hours(), -24);
    /// ```
    pub fn as_hours(&self) -> i64 {
        loop {}
    }
    /// Returns the number of whole minutes in this duration.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// let duration = SignedDuration::new(3_600, 999_999_999);
    /// assert_eq!(duration.as_mins(), 60);
    ///
    /// let duration = SignedDuration::new(-3_600, -999_999_999);
    /// assert_eq!(duration.as_mins(), -60);
    /// ```
    pub fn as_mins(&self) -> i64 {
        loop {}
    }
    /// Returns the absolute value of this signed duration.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// let duration = SignedDuration::new(1, -1_999_999_999);
    /// assert_eq!(duration.abs(), SignedDuration::new(0, 999_999_999));
    /// ```
    pub fn abs(self) -> SignedDuration {
        loop {}
    }
    /// Returns the absolute value of this signed duration as a
    /// [`std::time::Duration`]. More specifically, this routine cannot
    /// panic because the absolute value of `SignedDuration::MIN` is
    /// representable in a `std::time::Duration`.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use jiff::SignedDuration;
    ///
    /// let duration = SignedDuration::MIN;
    /// assert_eq!(
    ///     duration.unsigned_abs(),
    ///     Duration::new(i64::MIN.unsigned_abs(), 999_999_999),
    /// );
    /// ```
    pub fn unsigned_abs(self) -> Duration {
        loop {}
    }
    /// Returns this duration with its sign flipped.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// let duration = SignedDuration::new(12, 123_456_789);
    /// assert_eq!(
    ///     duration.checked_neg(),
    ///     Some(SignedDuration::new(-12, -123_456_789)),
    /// );
    ///
    /// let duration = SignedDuration::new(-12, -123_456_789);
    /// assert_eq!(
    ///     duration.checked_neg(),
    ///     Some(SignedDuration::new(12, 123_456_789)),
    /// );
    ///
    /// // Negating the minimum seconds isn't possible.
    /// assert_eq!(SignedDuration::MIN.checked_neg(), None);
    /// ```
    pub fn checked_neg(self) -> Option<SignedDuration> {
        loop {}
    }
    /// Returns a number that represents the sign of this duration.
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// assert_eq!(0, SignedDuration::ZERO.signum());
    /// ```
    pub fn signum(self) -> i8 {
        loop {}
    }
    /// Returns true when this duration is positive. That is, greater than
    /// [`SignedDuration::ZERO`].
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// let duration = SignedDuration::new(0, 1);
    /// assert!(duration.is_positive());
    /// ```
    pub fn is_positive(&self) -> bool {
        loop {}
    }
    /// Returns true when this duration is negative. That is, less than
    /// [`SignedDuration::ZERO`].
    ///
    /// ```
    /// use jiff::SignedDuration;
    ///
    /// let duration = SignedDuration::new(0, -1);
    /// assert!(duration.is_negative());
    /// ```
    pub fn is_negative(&self) -> bool {
        loop {}
    }
    /// Returns the duration from `time1` until `time2` where the times are
    /// [`std::time::SystemTime`] values from the standard library.
    ///
    /// ```
    /// use std::time::{Duration, SystemTime};
    /// use jiff::SignedDuration;
    ///
    /// let time1 = SystemTime::UNIX_EPOCH;
    /// let time2 = time1.checked_add(Duration::from_secs(86_400)).unwrap();
    /// assert_eq!(
    ///     SignedDuration::system_until(time1, time2)?,
    ///     SignedDuration::from_hours(24),
    /// );
    ///
    /// ```
    pub fn system_until(time1: SystemTime, time2: SystemTime) -> Result<SignedDuration, Error> {
        loop {}
    }
    /// Returns a new signed duration that is rounded according to the given
    /// configuration.
    ///
    /// ```
    /// use jiff::{SignedDuration, Unit};
    ///
    /// // rounds up
    /// let dur = SignedDuration::new(4 * 60 * 60 + 50 * 60 + 32, 500_000_000);
    /// assert_eq!(
    ///     dur.round(Unit::Second)?,
    ///     SignedDuration::new(4 * 60 * 60 + 50 * 60 + 33, 0),
    /// );
    /// // rounds down
    /// let dur = SignedDuration::new(4 * 60 * 60 + 50 * 60 + 32, 499_999_999);
    /// assert_eq!(
    ///     dur.round(Unit::Second)?,
    ///     SignedDuration::new(4 * 60 * 60 + 50 * 60 + 32, 0),
    /// );
    ///
    /// ```
    pub fn round<R>(self, options: R) -> Result<SignedDuration, Error> {
        loop {}
    }
}
impl Span {
    /// Creates a new span representing a zero duration. That is, a duration
    /// in which no time has passed.
    pub fn new() -> Span {
        loop {}
    }
    /// Set the number of years on this span. The value may be negative.
    pub fn years<I: Into<i64>>(self, years: I) -> Span {
        loop {}
    }
    /// Set the number of months on this span. The value may be negative.
    pub fn months<I: Into<i64>>(self, months: I) -> Span {
        loop {}
    }
    /// Set the number of weeks on this span. The value may be negative.
    pub fn weeks<I: Into<i64>>(self, weeks: I) -> Span {
        loop {}
    }
    /// Set the number of days on this span. The value may be negative.
    pub fn days<I: Into<i64>>(self, days: I) -> Span {
        loop {}
    }
    /// Set the number of hours on this span. The value may be negative.
    pub fn hours<I: Into<i64>>(self, hours: I) -> Span {
        loop {}
    }
    /// Set the number of minutes on this span. The value may be negative.
    pub fn minutes<I: Into<i64>>(self, minutes: I) -> Span {
        loop {}
    }
    /// Set the number of seconds on this span. The value may be negative.
    pub fn seconds<I: Into<i64>>(self, seconds: I) -> Span {
        loop {}
    }
    /// Set the number of milliseconds on this span. The value may be negative.
    pub fn milliseconds<I: Into<i64>>(self, milliseconds: I) -> Span {
        loop {}
    }
    /// Set the number of microseconds on this span. The value may be negative.
    pub fn microseconds<I: Into<i64>>(self, microseconds: I) -> Span {
        loop {}
    }
    /// Set the number of nanoseconds on this span. The value may be negative.
    pub fn nanoseconds<I: Into<i64>>(self, nanoseconds: I) -> Span {
        loop {}
    }
    /// Set the number of years on this span. The value may be negative.
    pub fn try_years<I: Into<i64>>(self, years: I) -> Result<Span, Error> {
        loop {}
    }
    /// Set the number of months on this span. The value may be negative.
    pub fn try_months<I: Into<i64>>(self, months: I) -> Result<Span, Error> {
        loop {}
    }
    /// Set the number of weeks on this span. The value may be negative.
    pub fn try_weeks<I: Into<i64>>(self, weeks: I) -> Result<Span, Error> {
        loop {}
    }
    /// Set the number of days on this span. The value may be negative.
    pub fn try_days<I: Into<i64>>(self, days: I) -> Result<Span, Error> {
        loop {}
    }
    /// Set the number of hours on this span. The value may be negative.
    pub fn try_hours<I: Into<i64>>(self, hours: I) -> Result<Span, Error> {
        loop {}
    }
    /// Set the number of minutes on this span. The value may be negative.
    pub fn try_minutes<I: Into<i64>>(self, minutes: I) -> Result<Span, Error> {
        loop {}
    }
    /// Set the number of seconds on this span. The value may be negative.
    pub fn try_seconds<I: Into<i64>>(self, seconds: I) -> Result<Span, Error> {
        loop {}
    }
    /// Set the number of milliseconds on this span. The value may be negative.
    pub fn try_milliseconds<I: Into<i64>>(self, milliseconds: I) -> Result<Span, Error> {
        loop {}
    }
    /// Set the number of microseconds on this span. The value may be negative.
    pub fn try_microseconds<I: Into<i64>>(self, microseconds: I) -> Result<Span, Error> {
        loop {}
    }
    /// Set the number of nanoseconds on this span. The value may be negative.
    pub fn try_nanoseconds<I: Into<i64>>(self, nanoseconds: I) -> Result<Span, Error> {
        loop {}
    }
    /// Returns the number of year units in this span.
    ///
    /// ```
    /// use jiff::{civil::date, ToSpan, Unit};
    ///
    /// let span = 3.years().months(24);
    /// assert_eq!(3, span.get_years());
    /// assert_eq!(5.0, span.total((Unit::Year, date(2024, 1, 1)))?);
    ///
    /// ```
    pub fn get_years(&self) -> i16 {
        loop {}
    }
    /// Returns the number of month units in this span.
    ///
    /// ```
    /// use jiff::{civil::date, ToSpan, Unit};
    ///
    /// let span = 7.months().days(59);
    /// assert_eq!(7, span.get_months());
    /// assert_eq!(9.0, span.total((Unit::Month, date(2022, 6, 1)))?);
    ///
    /// ```
    pub fn get_months(&self) -> i32 {
        loop {}
    }
    /// Returns the number of week units in this span.
    ///
    /// ```
    /// use jiff::{civil::date, ToSpan, Unit};
    ///
    /// let span = 3.weeks().days(14);
    /// assert_eq!(3, span.get_weeks());
    /// assert_eq!(5.0, span.total((Unit::Week, date(2024, 1, 1)))?);
    ///
    /// ```
    pub fn get_weeks(&self) -> i32 {
        loop {}
    }
    /// Returns the number of day units in this span.
    ///
    /// ```
    /// use jiff::{ToSpan, Unit, Zoned};
    ///
    /// let span = 3.days().hours(47);
    /// assert_eq!(3, span.get_days());
    ///
    /// let zdt: Zoned = "2024-03-07[America/New_York]".parse()?;
    /// assert_eq!(5.0, span.total((Unit::Day, &zdt))?);
    ///
    /// ```
    pub fn get_days(&self) -> i32 {
        loop {}
    }
    /// Returns the number of hour units in this span.
    ///
    /// ```
    /// use jiff::{ToSpan, Unit};
    ///
    /// let span = 3.hours().minutes(120);
    /// assert_eq!(3, span.get_hours());
    /// assert_eq!(5.0, span.total(Unit::Hour)?);
    ///
    /// ```
    pub fn get_hours(&self) -> i32 {
        loop {}
    }
    /// Returns the number of minute units in this span.
    ///
    /// ```
    /// use jiff::{ToSpan, Unit};
    ///
    /// let span = 3.minutes().seconds(120);
    /// assert_eq!(3, span.get_minutes());
    /// assert_eq!(5.0, span.total(Unit::Minute)?);
    ///
    /// ```
    pub fn get_minutes(&self) -> i64 {
        loop {}
    }
    /// Returns the number of second units in this span.
    ///
    /// ```
    /// use jiff::{ToSpan, Unit};
    ///
    /// let span = 3.seconds().milliseconds(2_000);
    /// assert_eq!(3, span.get_seconds());
    /// assert_eq!(5.0, span.total(Unit::Second)?);
    ///
    /// ```
    pub fn get_seconds(&self) -> i64 {
        loop {}
    }
    /// Returns the number of millisecond units in this span.
    ///
    /// ```
    /// use jiff::{ToSpan, Unit};
    ///
    /// let span = 3.milliseconds().microseconds(2_000);
    /// assert_eq!(3, span.get_milliseconds());
    /// assert_eq!(5.0, span.total(Unit::Millisecond)?);
    ///
    /// ```
    pub fn get_milliseconds(&self) -> i64 {
        loop {}
    }
    /// Returns the number of microsecond units in this span.
    ///
    /// ```
    /// use jiff::{ToSpan, Unit};
    ///
    /// let span = 3.microseconds().nanoseconds(2_000);
    /// assert_eq!(3, span.get_microseconds());
    /// // Floating point precision may provide imprecise results.
    /// assert_eq!(5.0, span.total(Unit::Microsecond)?);
    ///
    /// ```
    pub fn get_microseconds(&self) -> i64 {
        loop {}
    }
    /// Returns the number of nanosecond units in this span.
    ///
    /// ```
    /// use jiff::{ToSpan, Unit};
    ///
    /// let span = 3.microseconds().nanoseconds(2_000);
    /// assert_eq!(2_000, span.get_nanoseconds());
    /// assert_eq!(5_000.0, span.total(Unit::Nanosecond)?);
    ///
    /// ```
    pub fn get_nanoseconds(&self) -> i64 {
        loop {}
    }
    /// Returns a new span that is the absolute value of this span.
    ///
    /// ```
    /// use jiff::ToSpan;
    ///
    /// let span = -100.seconds();
    /// assert_eq!(span.to_string(), "-PT100S");
    /// let span = span.abs();
    /// assert_eq!(span.to_string(), "PT100S");
    /// ```
    pub fn abs(self) -> Span {
        loop {}
    }
    /// Returns a new span that negates this span.
    ///
    /// ```
    /// use jiff::ToSpan;
    ///
    /// let span = 100.days();
    /// assert_eq!(span.to_string(), "P100D");
    /// let span = span.negate();
    /// assert_eq!(span.to_string(), "-P100D");
    /// ```
    pub fn negate(self) -> Span {
        loop {}
    }
    /// Returns the "sign number" or "signum" of this span.
    pub fn signum(self) -> i8 {
        loop {}
    }
    /// Returns true if and only if this span is positive.
    ///
    /// ```
    /// use jiff::ToSpan;
    ///
    /// assert!(!2.months().is_negative());
    /// assert!((-2.months()).is_negative());
    /// ```
    pub fn is_positive(self) -> bool {
        loop {}
    }
    /// Returns true if and only if this span is negative.
    ///
    /// ```
    /// use jiff::ToSpan;
    ///
    /// assert!(!2.months().is_negative());
    /// assert!((-2.months()).is_negative());
    /// ```
    pub fn is_negative(self) -> bool {
        loop {}
    }
    /// Returns true if and only if every field in this span is set to `0`.
    ///
    /// ```
    /// use jiff::{Span, ToSpan};
    ///
    /// assert!(Span::new().is_zero());
    /// assert!(Span::default().is_zero());
    /// assert!(0.seconds().is_zero());
    /// assert!(!0.seconds().seconds(1).is_zero());
    /// assert!(0.seconds().seconds(1).seconds(0).is_zero());
    /// ```
    pub fn is_zero(self) -> bool {
        loop {}
    }
    /// Multiplies each field in this span by a given integer.
    ///
    /// ```
    /// use jiff::ToSpan;
    ///
    /// let span = 4.days().seconds(8);
    /// assert_eq!(span.checked_mul(2)?, 8.days().seconds(16).fieldwise());
    /// assert_eq!(span.checked_mul(-3)?, -12.days().seconds(24).fieldwise());
    /// // Notice that no re-balancing is done. It's "just" multiplication.
    /// assert_eq!(span.checked_mul(10)?, 40.days().seconds(80).fieldwise());
    ///
    /// let span = 10_000.years();
    /// // too big!
    /// assert!(span.checked_mul(3).is_err());
    ///
    /// ```
    pub fn checked_mul(self, rhs: i64) -> Result<Span, Error> {
        loop {}
    }
    /// Adds a span to this one and returns the sum as a new span.
    ///
    /// ```
    /// use jiff::ToSpan;
    ///
    /// assert_eq!(
    ///     1.hour().checked_add(30.minutes())?,
    ///     1.hour().minutes(30).fieldwise(),
    /// );
    ///
    /// ```
    pub fn checked_add<'a, A>(&self, options: A) -> Result<Span, Error> {
        loop {}
    }
    /// This routine is identical to [`Span::checked_add`] with the given
    /// duration negated.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use jiff::{SignedDuration, ToSpan};
    ///
    /// assert_eq!(
    ///     1.hour().checked_sub(30.minutes())?,
    ///     30.minutes().fieldwise(),
    /// );
    /// assert_eq!(
    ///     1.hour().checked_sub(SignedDuration::from_mins(30))?,
    ///     30.minutes().fieldwise(),
    /// );
    /// assert_eq!(
    ///     1.hour().checked_sub(Duration::from_secs(30 * 60))?,
    ///     30.minutes().fieldwise(),
    /// );
    ///
    /// ```
    pub fn checked_sub<'a, A>(&self, options: A) -> Result<Span, Error> {
        loop {}
    }
    /// Compares two spans in terms of how long they are. Negative spans are
    /// considered shorter than the zero span.
    ///
    /// ```
    /// use jiff::ToSpan;
    ///
    /// let span1 = 3.hours();
    /// let span2 = 180.minutes();
    /// assert_eq!(span1.compare(span2)?, std::cmp::Ordering::Equal);
    /// // But notice that the two spans are not equal via `Eq`:
    /// assert_ne!(span1.fieldwise(), span2.fieldwise());
    ///
    /// ```
    pub fn compare<'a, C>(&self, options: C) -> Result<Ordering, Error> {
        loop {}
    }
    /// Returns a floating point number representing the total number of a
    /// specific unit (as given) in this span. If the span is not evenly
    /// divisible by the requested units, then the number returned may have a
    /// fractional component.
    ///
    /// ```
    /// use jiff::{ToSpan, Unit};
    ///
    /// let span = 3.hours().minutes(10);
    /// assert_eq!(span.total(Unit::Second)?, 11_400.0);
    ///
    /// ```
    pub fn total<'a, T>(&self, options: T) -> Result<f64, Error> {
        loop {}
    }
    /// Returns a new span that is balanced and rounded.
    ///
    /// ```
    /// use jiff::{SpanRound, ToSpan, Unit};
    ///
    /// let span = 123_456_789_123_456_789i64.nanoseconds();
    /// assert_eq!(
    ///     span.round(SpanRound::new().largest(Unit::Hour))?.fieldwise(),
    ///     34_293.hours().minutes(33).seconds(9)
    ///         .milliseconds(123).microseconds(456).nanoseconds(789),
    /// );
    ///
    /// ```
    pub fn round<'a, R>(self, options: R) -> Result<Span, Error> {
        loop {}
    }
    /// Converts a `Span` to a [`SignedDuration`] relative to the date given.
    ///
    /// ```
    /// use jiff::{civil::date, SignedDuration, ToSpan};
    ///
    /// let span = 1.year();
    ///
    /// let duration = span.to_duration(date(2024, 1, 1))?;
    /// assert_eq!(duration, SignedDuration::from_secs(31_622_400));
    /// let duration = span.to_duration(date(2023, 1, 1))?;
    /// assert_eq!(duration, SignedDuration::from_secs(31_536_000));
    ///
    /// ```
    pub fn to_duration<'a, R>(&self, relative: R) -> Result<SignedDuration, Error> {
        loop {}
    }
}
impl Sub for SignedDuration {
    type Output = Self;
    fn sub(self, rhs: SignedDuration) -> SignedDuration {
        loop {}
    }
}
impl Sub for Timestamp {
    type Output = Span;
    fn sub(self, rhs: Timestamp) -> Span {
        loop {}
    }
}
impl Sub for Zoned {
    type Output = Span;
    fn sub(self, rhs: Zoned) -> Span {
        loop {}
    }
}
impl Sub<Duration> for Timestamp {
    type Output = Self;
    fn sub(self, rhs: Duration) -> Timestamp {
        loop {}
    }
}
impl Sub<Duration> for Zoned {
    type Output = Self;
    fn sub(self, rhs: Duration) -> Zoned {
        loop {}
    }
}
impl Sub<SignedDuration> for Timestamp {
    type Output = Self;
    fn sub(self, rhs: SignedDuration) -> Timestamp {
        loop {}
    }
}
impl Sub<SignedDuration> for Zoned {
    type Output = Self;
    fn sub(self, rhs: SignedDuration) -> Zoned {
        loop {}
    }
}
impl Sub<Span> for Timestamp {
    type Output = Self;
    fn sub(self, rhs: Span) -> Timestamp {
        loop {}
    }
}
impl SubAssign for SignedDuration {
    fn sub_assign(&mut self, rhs: SignedDuration) {
        loop {}
    }
}
impl SubAssign<Duration> for Timestamp {
    fn sub_assign(&mut self, rhs: Duration) {
        loop {}
    }
}
impl SubAssign<Duration> for Zoned {
    fn sub_assign(&mut self, rhs: Duration) {
        loop {}
    }
}
impl SubAssign<SignedDuration> for Timestamp {
    fn sub_assign(&mut self, rhs: SignedDuration) {
        loop {}
    }
}
impl SubAssign<SignedDuration> for Zoned {
    fn sub_assign(&mut self, rhs: SignedDuration) {
        loop {}
    }
}
impl SubAssign<Span> for Timestamp {
    fn sub_assign(&mut self, rhs: Span) {
        loop {}
    }
}
impl SubAssign<Span> for Zoned {
    fn sub_assign(&mut self, rhs: Span) {
        loop {}
    }
}
impl Sum for SignedDuration {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
        loop {}
    }
}
impl Timestamp {
    /// Returns the current system time as a timestamp.
    ///
    /// ```
    /// use jiff::Timestamp;
    ///
    /// assert!(Timestamp::now() > Timestamp::UNIX_EPOCH);
    /// ```
    pub fn now() -> Timestamp {
        loop {}
    }
    /// Creates a new instant in time represented as a timestamp.
    ///
    /// ```
    /// use jiff::Timestamp;
    ///
    /// assert_eq!(
    ///     Timestamp::new(123_456_789, 0)?.to_string(),
    ///     "1973-11-29T21:33:09Z",
    /// );
    ///
    /// ```
    pub fn new(second: i64, nanosecond: i32) -> Result<Timestamp, Error> {
        loop {}
    }
    /// Creates a new `Timestamp` value in a `const` context.
    ///
    /// ```
    /// use jiff::Timestamp;
    ///
    /// assert_eq!(
    ///     Timestamp::constant(123_456_789, 0).to_string(),
    ///     "1973-11-29T21:33:09Z",
    /// );
    /// ```
    pub fn constant(second: i64, nanosecond: i32) -> Timestamp {
        loop {}
    }
    /// Creates a new instant in time from the number of seconds elapsed since
    /// the Unix epoch.
    ///
    /// ```
    /// use jiff::Timestamp;
    ///
    /// assert_eq!(
    ///     Timestamp::from_second(1)?.to_string(),
    ///     "1970-01-01T00:00:01Z",
    /// );
    /// assert_eq!(
    ///     Timestamp::from_second(-1)?.to_string(),
    ///     "1969-12-31T23:59:59Z",
    /// );
    ///
    /// ```
    pub fn from_second(second: i64) -> Result<Timestamp, Error> {
        loop {}
    }
    /// Creates a new instant in time from the number of milliseconds elapsed
    /// since the Unix epoch.
    ///
    /// ```
    /// use jiff::Timestamp;
    ///
    /// assert_eq!(
    ///     Timestamp::from_millisecond(1)?.to_string(),
    ///     "1970-01-01T00:00:00.001Z",
    /// );
    /// assert_eq!(
    ///     Timestamp::from_millisecond(-1)?.to_string(),
    ///     "1969-12-31T23:59:59.999Z",
    /// );
    ///
    /// ```
    pub fn from_millisecond(millisecond: i64) -> Result<Timestamp, Error> {
        loop {}
    }
    /// Creates a new instant in time from the number of microseconds elapsed
    /// since the Unix epoch.
    ///
    /// ```
    /// use jiff::Timestamp;
    ///
    /// assert_eq!(
    ///     Timestamp::from_microsecond(1)?.to_string(),
    ///     "1970-01-01T00:00:00.000001Z",
    /// );
    /// assert_eq!(
    ///     Timestamp::from_microsecond(-1)?.to_string(),
    ///     "1969-12-31T23:59:59.999999Z",
    /// );
    ///
    /// ```
    pub fn from_microsecond(microsecond: i64) -> Result<Timestamp, Error> {
        loop {}
    }
    /// Creates a new instant in time from the number of nanoseconds elapsed
    /// since the Unix epoch.
    ///
    /// ```
    /// use jiff::Timestamp;
    ///
    /// assert_eq!(
    ///     Timestamp::from_nanosecond(1)?.to_string(),
    ///     "1970-01-01T00:00:00.000000001Z",
    /// );
    /// assert_eq!(
    ///     Timestamp::from_nanosecond(-1)?.to_string(),
    ///     "1969-12-31T23:59:59.999999999Z",
    /// );
    ///
    /// ```
    pub fn from_nanosecond(nanosecond: i128) -> Result<Timestamp, Error> {
        loop {}
    }
    /// Creates a new timestamp from a `Duration` with the given sign since the
    /// Unix epoch.
    ///
    /// ```
    /// use std::time::SystemTime;
    /// use jiff::{SignedDuration, Timestamp};
    ///
    /// let unix_epoch = SystemTime::UNIX_EPOCH;
    /// let now = SystemTime::now();
    /// let duration = SignedDuration::system_until(unix_epoch, now)?;
    /// let ts = Timestamp::from_duration(duration)?;
    /// assert!(ts > Timestamp::UNIX_EPOCH);
    ///
    /// ```
    pub fn from_duration(duration: SignedDuration) -> Result<Timestamp, Error> {
        loop {}
    }
    /// Returns this timestamp as a number of seconds since the Unix epoch.
    ///
    /// ```
    /// use jiff::Timestamp;
    ///
    /// let ts = Timestamp::new(5, 123_456_789)?;
    /// assert_eq!(ts.as_second(), 5);
    /// let ts = Timestamp::new(5, 999_999_999)?;
    /// assert_eq!(ts.as_second(), 5);
    ///
    /// let ts = Timestamp::new(-5, -123_456_789)?;
    /// assert_eq!(ts.as_second(), -5);
    /// let ts = Timestamp::new(-5, -999_999_999)?;
    /// assert_eq!(ts.as_second(), -5);
    ///
    /// ```
    pub fn as_second(self) -> i64 {
        loop {}
    }
    /// Returns this timestamp as a number of milliseconds since the Unix
    /// epoch.
    ///
    /// ```
    /// use jiff::Timestamp;
    ///
    /// let ts = Timestamp::new(5, 123_456_789)?;
    /// assert_eq!(ts.as_millisecond(), 5_123);
    /// let ts = Timestamp::new(5, 999_999_999)?;
    /// assert_eq!(ts.as_millisecond(), 5_999);
    ///
    /// let ts = Timestamp::new(-5, -123_456_789)?;
    /// assert_eq!(ts.as_millisecond(), -5_123);
    /// let ts = Timestamp::new(-5, -999_999_999)?;
    /// assert_eq!(ts.as_millisecond(), -5_999);
    ///
    /// ```
    pub fn as_millisecond(self) -> i64 {
        loop {}
    }
    /// Returns this timestamp as a number of microseconds since the Unix
    /// epoch.
    ///
    /// ```
    /// use jiff::Timestamp;
    ///
    /// let ts = Timestamp::new(5, 123_456_789)?;
    /// assert_eq!(ts.as_microsecond(), 5_123_456);
    /// let ts = Timestamp::new(5, 999_999_999)?;
    /// assert_eq!(ts.as_microsecond(), 5_999_999);
    ///
    /// let ts = Timestamp::new(-5, -123_456_789)?;
    /// assert_eq!(ts.as_microsecond(), -5_123_456);
    /// let ts = Timestamp::new(-5, -999_999_999)?;
    /// assert_eq!(ts.as_microsecond(), -5_999_999);
    ///
    /// ```
    pub fn as_microsecond(self) -> i64 {
        loop {}
    }
    /// Returns this timestamp as a number of nanoseconds since the Unix
    /// epoch.
    ///
    /// ```
    /// use jiff::Timestamp;
    ///
    /// let ts = Timestamp::new(5, 123_456_789)?;
    /// assert_eq!(ts.as_nanosecond(), 5_123_456_789);
    /// let ts = Timestamp::new(5, 999_999_999)?;
    /// assert_eq!(ts.as_nanosecond(), 5_999_999_999);
    ///
    /// let ts = Timestamp::new(-5, -123_456_789)?;
    /// assert_eq!(ts.as_nanosecond(), -5_123_456_789);
    /// let ts = Timestamp::new(-5, -999_999_999)?;
    /// assert_eq!(ts.as_nanosecond(), -5_999_999_999);
    ///
    /// ```
    pub fn as_nanosecond(self) -> i128 {
        loop {}
    }
    /// Returns the fractional second component of this timestamp in units
    /// of milliseconds.
    ///
    /// ```
    /// use jiff::Timestamp;
    ///
    /// let ts = Timestamp::new(5, 123_456_789)?;
    /// assert_eq!(ts.subsec_millisecond(), 123);
    /// let ts = Timestamp::new(5, 999_999_999)?;
    /// assert_eq!(ts.subsec_millisecond(), 999);
    ///
    /// let ts = Timestamp::new(-5, -123_456_789)?;
    /// assert_eq!(ts.subsec_millisecond(), -123);
    /// let ts = Timestamp::new(-5, -999_999_999)?;
    /// assert_eq!(ts.subsec_millisecond(), -999);
    ///
    /// ```
    pub fn subsec_millisecond(self) -> i32 {
        loop {}
    }
    /// Returns the fractional second component of this timestamp in units of
    /// microseconds.
    ///
    /// ```
    /// use jiff::Timestamp;
    ///
    /// let ts = Timestamp::new(5, 123_456_789)?;
    /// assert_eq!(ts.subsec_microsecond(), 123_456);
    /// let ts = Timestamp::new(5, 999_999_999)?;
    /// assert_eq!(ts.subsec_microsecond(), 999_999);
    ///
    /// let ts = Timestamp::new(-5, -123_456_789)?;
    /// assert_eq!(ts.subsec_microsecond(), -123_456);
    /// let ts = Timestamp::new(-5, -999_999_999)?;
    /// assert_eq!(ts.subsec_microsecond(), -999_999);
    ///
    /// ```
    pub fn subsec_microsecond(self) -> i32 {
        loop {}
    }
    /// Returns the fractional second component of this timestamp in units of
    /// nanoseconds.
    ///
    /// ```
    /// use jiff::Timestamp;
    ///
    /// let ts = Timestamp::new(5, 123_456_789)?;
    /// assert_eq!(ts.subsec_nanosecond(), 123_456_789);
    /// let ts = Timestamp::new(5, 999_999_999)?;
    /// assert_eq!(ts.subsec_nanosecond(), 999_999_999);
    ///
    /// let ts = Timestamp::new(-5, -123_456_789)?;
    /// assert_eq!(ts.subsec_nanosecond(), -123_456_789);
    /// let ts = Timestamp::new(-5, -999_999_999)?;
    /// assert_eq!(ts.subsec_nanosecond(), -999_999_999);
    ///
    /// ```
    pub fn subsec_nanosecond(self) -> i32 {
        loop {}
    }
    /// Returns this timestamp as a [`SignedDuration`] since the Unix epoch.
    ///
    /// ```
    /// use jiff::{SignedDuration, Timestamp};
    ///
    /// assert_eq!(
    ///     Timestamp::UNIX_EPOCH.as_duration(),
    ///     SignedDuration::ZERO,
    /// );
    /// assert_eq!(
    ///     Timestamp::new(5, 123_456_789)?.as_duration(),
    ///     SignedDuration::new(5, 123_456_789),
    /// );
    /// assert_eq!(
    ///     Timestamp::new(-5, -123_456_789)?.as_duration(),
    ///     SignedDuration::new(-5, -123_456_789),
    /// );
    ///
    /// ```
    pub fn as_duration(self) -> SignedDuration {
        loop {}
    }
    /// Returns the sign of this timestamp.
    ///
    /// ```
    /// use jiff::Timestamp;
    ///
    /// let ts = Timestamp::new(5, -999_999_999)?;
    /// assert_eq!(ts.signum(), 1);
    /// // The mixed signs were normalized away!
    /// assert_eq!(ts.as_second(), 4);
    /// assert_eq!(ts.subsec_nanosecond(), 1);
    ///
    /// // The same applies for negative timestamps.
    /// let ts = Timestamp::new(-5, 999_999_999)?;
    /// assert_eq!(ts.signum(), -1);
    /// assert_eq!(ts.as_second(), -4);
    /// assert_eq!(ts.subsec_nanosecond(), -1);
    ///
    /// ```
    pub fn signum(self) -> i8 {
        loop {}
    }
    /// Returns true if and only if this timestamp corresponds to the instant
    /// in time known as the Unix epoch.
    ///
    /// ```
    /// use jiff::Timestamp;
    ///
    /// assert!(Timestamp::UNIX_EPOCH.is_zero());
    /// ```
    pub fn is_zero(self) -> bool {
        loop {}
    }
    /// Creates a [`Zoned`] value by attaching a time zone for the given name
    /// to this instant in time.
    ///
    /// ```
    /// use jiff::Timestamp;
    ///
    /// let ts = Timestamp::new(123_456_789, 0).unwrap();
    /// let zdt = ts.in_tz("America/New_York")?;
    /// assert_eq!(zdt.to_string(), "1973-11-29T16:33:09-05:00[America/New_York]");
    ///
    /// ```
    pub fn in_tz(self, time_zone_name: &str) -> Result<Zoned, Error> {
        loop {}
    }
    /// Creates a [`Zoned`] value by attaching the given time zone to this
    /// instant in time.
    ///
    /// ```
    /// use jiff::{tz::{self, TimeZone}, Timestamp};
    ///
    /// let ts = Timestamp::new(123_456_789, 0).unwrap();
    /// let tz = TimeZone::fixed(tz::offset(-4));
    /// let zdt = ts.to_zoned(tz);
    /// // A time zone annotation is still included in the printable version
    /// // of the Zoned value, but it is fixed to a particular offset.
    /// assert_eq!(zdt.to_string(), "1973-11-29T17:33:09-04:00[-04:00]");
    /// ```
    pub fn to_zoned(self, tz: TimeZone) -> Zoned {
        loop {}
    }
    /// Add the given span of time to this timestamp.
    ///
    /// ```
    /// use jiff::{Timestamp, ToSpan};
    ///
    /// let ts = Timestamp::UNIX_EPOCH.checked_add(5.hours())?;
    /// assert_eq!(ts.to_string(), "1970-01-01T05:00:00Z");
    ///
    /// ```
    pub fn checked_add<A: Into<TimestampArithmetic>>(self, duration: A) -> Result<Timestamp, Error> {
        loop {}
    }
    /// This routine is identical to [`Timestamp::checked_add`] with the
    /// duration negated.
    ///
    /// ```
    /// use jiff::{SignedDuration, Timestamp, ToSpan};
    ///
    /// let ts1 = Timestamp::new(2_999_999_999, 0)?;
    /// assert_eq!(ts1.to_string(), "2065-01-24T05:19:59Z");
    ///
    /// let ts2 = ts1 - 1.hour().minutes(30).nanoseconds(123);
    /// assert_eq!(ts2.to_string(), "2065-01-24T03:49:58.999999877Z");
    ///
    /// ```
    pub fn checked_sub<A: Into<TimestampArithmetic>>(self, duration: A) -> Result<Timestamp, Error> {
        loop {}
    }
    /// This routine is identical to [`Timestamp::checked_add`], except the
    /// result saturates on overflow. That is, instead of overflow, either
    /// [`Timestamp::MIN`] or [`Timestamp::MAX`] is returned.
    pub fn saturating_add<A: Into<TimestampArithmetic>>(self, duration: A) -> Result<Timestamp, Error> {
        loop {}
    }
    /// This routine is identical to [`Timestamp::saturating_add`] with the
    /// span parameter negated.
    pub fn saturating_sub<A: Into<TimestampArithmetic>>(self, duration: A) -> Result<Timestamp, Error> {
        loop {}
    }
    /// Returns a span representing the elapsed time from this timestamp until
    /// the given `other` timestamp.
    ///
    /// ```
    /// use jiff::{Timestamp, ToSpan};
    ///
    /// let earlier: Timestamp = "2006-08-24T22:30:00Z".parse()?;
    /// let later: Timestamp = "2019-01-31 21:00:00Z".parse()?;
    /// assert_eq!(earlier.until(later)?, 392509800.seconds().fieldwise());
    ///
    /// // Flipping the timestamps is fine, but you'll get a negative span.
    /// assert_eq!(later.until(earlier)?, -392509800.seconds().fieldwise());
    ///
    /// ```
    pub fn until<A: Into<TimestampDifference>>(self, other: A) -> Result<Span, Error> {
        loop {}
    }
    /// This routine is identical to [`Timestamp::until`], but the order of the
    /// parameters is flipped.
    ///
    /// ```
    /// use jiff::{Timestamp, ToSpan};
    ///
    /// let earlier: Timestamp = "2006-08-24T22:30:00Z".parse()?;
    /// let later: Timestamp = "2019-01-31 21:00:00Z".parse()?;
    /// assert_eq!(later - earlier, 392509800.seconds().fieldwise());
    ///
    /// ```
    pub fn since<A: Into<TimestampDifference>>(self, other: A) -> Result<Span, Error> {
        loop {}
    }
    /// Returns an absolute duration representing the elapsed time from this
    /// timestamp until the given `other` timestamp.
    ///
    /// ```
    /// use jiff::{Timestamp, SignedDuration};
    ///
    /// let earlier: Timestamp = "2006-08-24T22:30:00Z".parse()?;
    /// let later: Timestamp = "2019-01-31 21:00:00Z".parse()?;
    /// assert_eq!(
    ///     earlier.duration_until(later),
    ///     SignedDuration::from_secs(392509800),
    /// );
    ///
    /// // Flipping the timestamps is fine, but you'll get a negative span.
    /// assert_eq!(
    ///     later.duration_until(earlier),
    ///     SignedDuration::from_secs(-392509800),
    /// );
    ///
    /// ```
    pub fn duration_until(self, other: Timestamp) -> SignedDuration {
        loop {}
    }
    /// This routine is identical to [`Timestamp::duration_until`], but the
    /// order of the parameters is flipped.
    ///
    /// ```
    /// use jiff::{SignedDuration, Timestamp};
    ///
    /// let earlier: Timestamp = "2006-08-24T22:30:00Z".parse()?;
    /// let later: Timestamp = "2019-01-31 21:00:00Z".parse()?;
    /// assert_eq!(
    ///     later.duration_since(earlier),
    ///     SignedDuration::from_secs(392509800),
    /// );
    ///
    /// ```
    pub fn duration_since(self, other: Timestamp) -> SignedDuration {
        loop {}
    }
    /// Rounds this timestamp according to the [`TimestampRound`] configuration
    /// given.
    ///
    /// ```
    /// use jiff::{Timestamp, Unit};
    ///
    /// let ts: Timestamp = "2024-06-19 15:30:00Z".parse()?;
    /// assert_eq!(
    ///     ts.round(Unit::Hour)?.to_string(),
    ///     "2024-06-19T16:00:00Z",
    /// );
    /// let ts: Timestamp = "2024-06-19 15:29:59Z".parse()?;
    /// assert_eq!(
    ///     ts.round(Unit::Hour)?.to_string(),
    ///     "2024-06-19T15:00:00Z",
    /// );
    ///
    /// ```
    pub fn round<R: Into<TimestampRound>>(self, options: R) -> Result<Timestamp, Error> {
        loop {}
    }
    /// Return an iterator of periodic timestamps determined by the given span.
    ///
    /// ```
    /// use jiff::{Timestamp, ToSpan};
    ///
    /// let start: Timestamp = "2023-07-15 16:30:00-04".parse()?;
    /// let end = start.checked_add(48.hours())?;
    /// let mut scan_times = vec![];
    /// for ts in start.series(5.hours()).take_while(|&ts| ts <= end) {
    ///     scan_times.push(ts);
    /// }
    /// assert_eq!(scan_times, vec![
    ///     "2023-07-15 16:30:00-04:00".parse::<Timestamp>()?,
    ///     "2023-07-15 21:30:00-04:00".parse::<Timestamp>()?,
    ///     "2023-07-16 02:30:00-04:00".parse::<Timestamp>()?,
    ///     "2023-07-16 07:30:00-04:00".parse::<Timestamp>()?,
    ///     "2023-07-16 12:30:00-04:00".parse::<Timestamp>()?,
    ///     "2023-07-16 17:30:00-04:00".parse::<Timestamp>()?,
    ///     "2023-07-16 22:30:00-04:00".parse::<Timestamp>()?,
    ///     "2023-07-17 03:30:00-04:00".parse::<Timestamp>()?,
    ///     "2023-07-17 08:30:00-04:00".parse::<Timestamp>()?,
    ///     "2023-07-17 13:30:00-04:00".parse::<Timestamp>()?,
    /// ]);
    ///
    /// ```
    pub fn series(self, period: Span) -> TimestampSeries {
        loop {}
    }
    /// Parses a timestamp (expressed as broken down time) in `input` matching
    /// the given `format`.
    ///
    /// ```
    /// use jiff::Timestamp;
    ///
    /// let ts = Timestamp::strptime("%F %H:%M %:z", "2024-07-14 21:14 -04:00")?;
    /// assert_eq!(ts.to_string(), "2024-07-15T01:14:00Z");
    ///
    /// ```
    pub fn strptime(format: impl AsRef<[u8]>, input: impl AsRef<[u8]>) -> Result<Timestamp, Error> {
        loop {}
    }
    /// Formats this timestamp according to the given `format`.
    ///
    /// ```
    /// use jiff::{civil::date, Timestamp};
    ///
    /// let ts = Timestamp::from_second(86_400)?;
    /// let string = ts.strftime("%a %b %e %I:%M:%S %p UTC %Y").to_string();
    /// assert_eq!(string, "Fri Jan  2 12:00:00 AM UTC 1970");
    ///
    /// ```
    pub fn strftime<'f, F: 'f + ?Sized + AsRef<[u8]>>(&self, format: &'f F) -> crate::jiff::fmt::strtime::Display<'f> {
        loop {}
    }
    /// Format a `Timestamp` datetime into a string with the given offset.
    ///
    /// ```
    /// use jiff::{tz, Timestamp};
    ///
    /// let ts = Timestamp::from_second(1)?;
    /// assert_eq!(
    ///     ts.display_with_offset(tz::offset(-5)).to_string(),
    ///     "1969-12-31T19:00:01-05:00",
    /// );
    ///
    /// ```
    pub fn display_with_offset(&self, offset: Offset) -> TimestampDisplayWithOffset {
        loop {}
    }
}
impl TimestampDifference {
    /// Create a new default configuration for computing the span between
    /// the given timestamp and some other time (specified as the receiver in
    /// [`Timestamp::since`] or [`Timestamp::until`]).
    pub fn new(timestamp: Timestamp) -> TimestampDifference {
        loop {}
    }
    /// Set the rounding increment for the smallest unit.
    ///
    /// ```
    /// use jiff::{RoundMode, Timestamp, TimestampDifference, ToSpan, Unit};
    ///
    /// let ts1 = "2024-03-15 08:19Z".parse::<Timestamp>()?;
    /// let ts2 = "2024-03-15 12:52Z".parse::<Timestamp>()?;
    /// let span = ts1.until(
    ///     TimestampDifference::new(ts2)
    ///         .smallest(Unit::Minute)
    ///         .increment(5)
    ///         .mode(RoundMode::HalfExpand),
    /// )?;
    /// assert_eq!(span.to_string(), "PT275M");
    ///
    /// ```
    pub fn increment(self, increment: i64) -> TimestampDifference {
        loop {}
    }
}
impl TimestampRound {
    /// Create a new default configuration for rounding a [`Timestamp`].
    pub fn new() -> TimestampRound {
        loop {}
    }
    /// Set the rounding increment for the smallest unit.
    ///
    /// ```
    /// use jiff::{RoundMode, Timestamp, TimestampRound, Unit};
    ///
    /// let ts: Timestamp = "2024-06-20 03:24:59Z".parse()?;
    /// assert_eq!(
    ///     ts.round((Unit::Minute, 10))?.to_string(),
    ///     "2024-06-20T03:20:00Z",
    /// );
    ///
    /// ```
    pub fn increment(self, increment: i64) -> TimestampRound {
        loop {}
    }
}
impl TryFrom<Duration> for SignedDuration {
    type Error = Error;
    fn try_from(d: Duration) -> Result<SignedDuration, Error> {
        loop {}
    }
}
impl TryFrom<Duration> for Span {
    type Error = Error;
    fn try_from(d: Duration) -> Result<Span, Error> {
        loop {}
    }
}
impl TryFrom<SignedDuration> for Duration {
    type Error = Error;
    fn try_from(sd: SignedDuration) -> Result<Duration, Error> {
        loop {}
    }
}
impl TryFrom<SignedDuration> for Span {
    type Error = Error;
    fn try_from(d: SignedDuration) -> Result<Span, Error> {
        loop {}
    }
}
impl TryFrom<Span> for Duration {
    type Error = Error;
    fn try_from(sp: Span) -> Result<Duration, Error> {
        loop {}
    }
}
impl TryFrom<Span> for SignedDuration {
    type Error = Error;
    fn try_from(sp: Span) -> Result<SignedDuration, Error> {
        loop {}
    }
}
impl TryFrom<SystemTime> for Timestamp {
    type Error = Error;
    fn try_from(system_time: SystemTime) -> Result<Timestamp, Error> {
        loop {}
    }
}
impl TryFrom<SystemTime> for Zoned {
    type Error = Error;
    fn try_from(system_time: SystemTime) -> Result<Zoned, Error> {
        loop {}
    }
}
impl Zoned {
    /// Returns the current system time in this system's time zone.
    ///
    /// ```
    /// use jiff::{Timestamp, Zoned};
    ///
    /// assert!(Zoned::now().timestamp() > Timestamp::UNIX_EPOCH);
    /// ```
    pub fn now() -> Zoned {
        loop {}
    }
    /// Creates a new `Zoned` value from a specific instant in a particular
    /// time zone. The time zone determines how to render the instant in time
    /// into civil time. (Also known as "clock," "wall," "local" or "naive"
    /// time.)
    ///
    /// ```
    /// use jiff::{tz::TimeZone, Timestamp, Zoned};
    ///
    /// let tz = TimeZone::get("Australia/Hobart")?;
    /// let zdt = Zoned::new(Timestamp::UNIX_EPOCH, tz);
    /// assert_eq!(
    ///     zdt.to_string(),
    ///     "1970-01-01T11:00:00+11:00[Australia/Hobart]",
    /// );
    ///
    /// ```
    pub fn new(timestamp: Timestamp, time_zone: TimeZone) -> Zoned {
        loop {}
    }
    /// Return a new zoned datetime with precisely the same instant in a
    /// different time zone.
    ///
    /// ```
    /// use jiff::{civil::date, tz::TimeZone};
    ///
    /// let from = TimeZone::get("Europe/Paris")?;
    /// let to = TimeZone::get("America/New_York")?;
    /// let zdt1 = date(1918, 11, 11).at(11, 0, 0, 0).to_zoned(from)?;
    /// // Switch zdt1 to a different time zone, but keeping the same instant
    /// // in time. The civil time changes, but not the instant!
    /// let zdt2 = zdt1.with_time_zone(to);
    /// assert_eq!(
    ///     zdt2.to_string(),
    ///     "1918-11-11T06:00:00-05:00[America/New_York]",
    /// );
    ///
    /// ```
    pub fn with_time_zone(&self, time_zone: TimeZone) -> Zoned {
        loop {}
    }
    /// Return a new zoned datetime with precisely the same instant in a
    /// different time zone.
    ///
    /// ```
    /// use jiff::civil::date;
    ///
    /// let zdt1 = date(1918, 11, 11).at(11, 0, 0, 0).in_tz("Europe/Paris")?;
    /// // Switch zdt1 to a different time zone, but keeping the same instant
    /// // in time. The civil time changes, but not the instant!
    /// let zdt2 = zdt1.in_tz("America/New_York")?;
    /// assert_eq!(
    ///     zdt2.to_string(),
    ///     "1918-11-11T06:00:00-05:00[America/New_York]",
    /// );
    ///
    /// ```
    pub fn in_tz(&self, name: &str) -> Result<Zoned, Error> {
        loop {}
    }
    /// Returns the time zone attached to this [`Zoned`] value.
    ///
    /// ```
    /// use jiff::Zoned;
    ///
    /// let zdt: Zoned = "2024-07-03 14:31[america/new_york]".parse()?;
    /// assert_eq!(zdt.time_zone().iana_name(), Some("America/New_York"));
    ///
    /// ```
    pub fn time_zone(&self) -> &TimeZone {
        loop {}
    }
    /// Returns the year for this zoned datetime.
    ///
    /// ```
    /// use jiff::civil::date;
    ///
    /// let zdt1 = date(2024, 3, 9).at(7, 30, 0, 0).in_tz("America/New_York")?;
    /// assert_eq!(zdt1.year(), 2024);
    ///
    /// let zdt2 = date(-2024, 3, 9)
    ///     .at(7, 30, 0, 0)
    ///     .in_tz("America/New_York")?;
    /// assert_eq!(zdt2.year(), -2024);
    ///
    /// let zdt3 = date(0, 3, 9).at(7, 30, 0, 0).in_tz("America/New_York")?;
    /// assert_eq!(zdt3.year(), 0);
    ///
    /// ```
    pub fn year(&self) -> i16 {
        loop {}
    }
    /// Returns the year and its era.
    ///
    /// ```
    /// use jiff::civil::{Era, date};
    ///
    /// let zdt = date(2024, 10, 3).at(7, 30, 0, 0).in_tz("America/New_York")?;
    /// assert_eq!(zdt.era_year(), (2024, Era::CE));
    ///
    /// let zdt = date(1, 10, 3).at(7, 30, 0, 0).in_tz("America/New_York")?;
    /// assert_eq!(zdt.era_year(), (1, Era::CE));
    ///
    /// let zdt = date(0, 10, 3).at(7, 30, 0, 0).in_tz("America/New_York")?;
    /// assert_eq!(zdt.era_year(), (1, Era::BCE));
    ///
    /// let zdt = date(-1, 10, 3).at(7, 30, 0, 0).in_tz("America/New_York")?;
    /// assert_eq!(zdt.era_year(), (2, Era::BCE));
    ///
    /// let zdt = date(-10, 10, 3).at(7, 30, 0, 0).in_tz("America/New_York")?;
    /// assert_eq!(zdt.era_year(), (11, Era::BCE));
    ///
    /// let zdt = date(-9_999, 10, 3)
    ///     .at(7, 30, 0, 0)
    ///     .in_tz("America/New_York")?;
    /// assert_eq!(zdt.era_year(), (10_000, Era::BCE));
    ///
    /// ```
    pub fn era_year(&self) -> (i16, Era) {
        loop {}
    }
    /// Returns the month for this zoned datetime.
    ///
    /// ```
    /// use jiff::civil::date;
    ///
    /// let zdt = date(2024, 3, 9).at(7, 30, 0, 0).in_tz("America/New_York")?;
    /// assert_eq!(zdt.month(), 3);
    ///
    /// ```
    pub fn month(&self) -> i8 {
        loop {}
    }
    /// Returns the day for this zoned datetime.
    ///
    /// ```
    /// use jiff::civil::date;
    ///
    /// let zdt = date(2024, 2, 29).at(7, 30, 0, 0).in_tz("America/New_York")?;
    /// assert_eq!(zdt.day(), 29);
    ///
    /// ```
    pub fn day(&self) -> i8 {
        loop {}
    }
    /// Returns the "hour" component of this zoned datetime.
    ///
    /// ```
    /// use jiff::civil::date;
    ///
    /// let zdt = date(2000, 1, 2)
    ///     .at(3, 4, 5, 123_456_789)
    ///     .in_tz("America/New_York")?;
    /// assert_eq!(zdt.hour(), 3);
    ///
    /// ```
    pub fn hour(&self) -> i8 {
        loop {}
    }
    /// Returns the "minute" component of this zoned datetime.
    ///
    /// ```
    /// use jiff::civil::date;
    ///
    /// let zdt = date(2000, 1, 2)
    ///     .at(3, 4, 5, 123_456_789)
    ///     .in_tz("America/New_York")?;
    /// assert_eq!(zdt.minute(), 4);
    ///
    /// ```
    pub fn minute(&self) -> i8 {
        loop {}
    }
    /// Returns the "second" component of this zoned datetime.
    ///
    /// ```
    /// use jiff::civil::date;
    ///
    /// let zdt = date(2000, 1, 2)
    ///     .at(3, 4, 5, 123_456_789)
    ///     .in_tz("America/New_York")?;
    /// assert_eq!(zdt.second(), 5);
    ///
    /// ```
    pub fn second(&self) -> i8 {
        loop {}
    }
    /// Returns the "millisecond" component of this zoned datetime.
    ///
    /// ```
    /// use jiff::civil::date;
    ///
    /// let zdt = date(2000, 1, 2)
    ///     .at(3, 4, 5, 123_456_789)
    ///     .in_tz("America/New_York")?;
    /// assert_eq!(zdt.millisecond(), 123);
    ///
    /// ```
    pub fn millisecond(&self) -> i16 {
        loop {}
    }
    /// Returns the "microsecond" component of this zoned datetime.
    ///
    /// ```
    /// use jiff::civil::date;
    ///
    /// let zdt = date(2000, 1, 2)
    ///     .at(3, 4, 5, 123_456_789)
    ///     .in_tz("America/New_York")?;
    /// assert_eq!(zdt.microsecond(), 456);
    ///
    /// ```
    pub fn microsecond(&self) -> i16 {
        loop {}
    }
    /// Returns the "nanosecond" component of this zoned datetime.
    ///
    /// ```
    /// use jiff::civil::date;
    ///
    /// let zdt = date(2000, 1, 2)
    ///     .at(3, 4, 5, 123_456_789)
    ///     .in_tz("America/New_York")?;
    /// assert_eq!(zdt.nanosecond(), 789);
    ///
    /// ```
    pub fn nanosecond(&self) -> i16 {
        loop {}
    }
    /// Returns the fractional nanosecond for this `Zoned` value.
    ///
    /// ```
    /// use jiff::civil::date;
    ///
    /// let zdt1 = date(2000, 1, 2)
    ///     .at(3, 4, 5, 123_456_789)
    ///     .in_tz("America/New_York")?;
    /// assert_eq!(zdt1.subsec_nanosecond(), 123_456_789);
    ///
    /// let zdt2 = zdt1.with().millisecond(333).build()?;
    /// assert_eq!(zdt2.subsec_nanosecond(), 333_456_789);
    ///
    /// ```
    pub fn subsec_nanosecond(&self) -> i32 {
        loop {}
    }
    /// Returns the weekday corresponding to this zoned datetime.
    ///
    /// ```
    /// use jiff::civil::{Weekday, date};
    ///
    /// // The Unix epoch was on a Thursday.
    /// let zdt = date(1970, 1, 1).at(7, 30, 0, 0).in_tz("America/New_York")?;
    /// assert_eq!(zdt.weekday(), Weekday::Thursday);
    /// // One can also get the weekday as an offset in a variety of schemes.
    /// assert_eq!(zdt.weekday().to_monday_zero_offset(), 3);
    /// assert_eq!(zdt.weekday().to_monday_one_offset(), 4);
    /// assert_eq!(zdt.weekday().to_sunday_zero_offset(), 4);
    /// assert_eq!(zdt.weekday().to_sunday_one_offset(), 5);
    ///
    /// ```
    pub fn weekday(&self) -> Weekday {
        loop {}
    }
    /// Returns the ordinal day of the year that this zoned datetime resides
    /// in.
    ///
    /// ```
    /// use jiff::civil::date;
    ///
    /// let zdt = date(2006, 8, 24)
    ///     .at(7, 30, 0, 0)
    ///     .in_tz("America/New_York")?;
    /// assert_eq!(zdt.day_of_year(), 236);
    ///
    /// let zdt = date(2023, 12, 31)
    ///     .at(7, 30, 0, 0)
    ///     .in_tz("America/New_York")?;
    /// assert_eq!(zdt.day_of_year(), 365);
    ///
    /// let zdt = date(2024, 12, 31)
    ///     .at(7, 30, 0, 0)
    ///     .in_tz("America/New_York")?;
    /// assert_eq!(zdt.day_of_year(), 366);
    ///
    /// ```
    pub fn day_of_year(&self) -> i16 {
        loop {}
    }
    /// Returns the ordinal day of the year that this zoned datetime resides
    /// in, but ignores leap years.
    ///
    /// ```
    /// use jiff::civil::date;
    ///
    /// let zdt = date(2006, 8, 24).at(7, 30, 0, 0).in_tz("America/New_York")?;
    /// assert_eq!(zdt.day_of_year_no_leap(), Some(236));
    ///
    /// let zdt = date(2023, 12, 31)
    ///     .at(7, 30, 0, 0)
    ///     .in_tz("America/New_York")?;
    /// assert_eq!(zdt.day_of_year_no_leap(), Some(365));
    ///
    /// let zdt = date(2024, 12, 31)
    ///     .at(7, 30, 0, 0)
    ///     .in_tz("America/New_York")?;
    /// assert_eq!(zdt.day_of_year_no_leap(), Some(365));
    ///
    /// let zdt = date(2024, 2, 29).at(7, 30, 0, 0).in_tz("America/New_York")?;
    /// assert_eq!(zdt.day_of_year_no_leap(), None);
    ///
    /// ```
    pub fn day_of_year_no_leap(&self) -> Option<i16> {
        loop {}
    }
    /// Returns the beginning of the day, corresponding to `00:00:00` civil
    /// time, that this datetime resides in.
    ///
    /// ```
    /// use jiff::{civil::date, Zoned};
    ///
    /// let zdt = date(2015, 10, 18)
    ///     .at(12, 0, 0, 0)
    ///     .in_tz("America/New_York")?;
    /// assert_eq!(
    ///     zdt.start_of_day()?.to_string(),
    ///     "2015-10-18T00:00:00-04:00[America/New_York]",
    /// );
    ///
    /// ```
    pub fn start_of_day(&self) -> Result<Zoned, Error> {
        loop {}
    }
    /// Returns the end of the day, corresponding to `23:59:59.999999999` civil
    /// time, that this datetime resides in.
    ///
    /// ```
    /// use jiff::civil::date;
    ///
    /// let zdt = date(2024, 7, 3)
    ///     .at(7, 30, 10, 123_456_789)
    ///     .in_tz("America/New_York")?;
    /// assert_eq!(
    ///     zdt.end_of_day()?,
    ///     date(2024, 7, 3)
    ///         .at(23, 59, 59, 999_999_999)
    ///         .in_tz("America/New_York")?,
    /// );
    ///
    /// ```
    pub fn end_of_day(&self) -> Result<Zoned, Error> {
        loop {}
    }
    /// Returns the first date of the month that this zoned datetime resides
    /// in.
    ///
    /// ```
    /// use jiff::civil::date;
    ///
    /// let zdt = date(2024, 2, 29).at(7, 30, 0, 0).in_tz("America/New_York")?;
    /// assert_eq!(
    ///     zdt.first_of_month()?,
    ///     date(2024, 2, 1).at(7, 30, 0, 0).in_tz("America/New_York")?,
    /// );
    ///
    /// ```
    pub fn first_of_month(&self) -> Result<Zoned, Error> {
        loop {}
    }
    /// Returns the last date of the month that this zoned datetime resides in.
    ///
    /// ```
    /// use jiff::civil::date;
    ///
    /// let zdt = date(2024, 2, 5).at(7, 30, 0, 0).in_tz("America/New_York")?;
    /// assert_eq!(
    ///     zdt.last_of_month()?,
    ///     date(2024, 2, 29).at(7, 30, 0, 0).in_tz("America/New_York")?,
    /// );
    ///
    /// ```
    pub fn last_of_month(&self) -> Result<Zoned, Error> {
        loop {}
    }
    /// Returns the ordinal number of the last day in the month in which this
    /// zoned datetime resides.
    ///
    /// ```
    /// use jiff::civil::date;
    ///
    /// let zdt = date(2024, 2, 10).at(7, 30, 0, 0).in_tz("America/New_York")?;
    /// assert_eq!(zdt.days_in_month(), 29);
    ///
    /// let zdt = date(2023, 2, 10).at(7, 30, 0, 0).in_tz("America/New_York")?;
    /// assert_eq!(zdt.days_in_month(), 28);
    ///
    /// let zdt = date(2024, 8, 15).at(7, 30, 0, 0).in_tz("America/New_York")?;
    /// assert_eq!(zdt.days_in_month(), 31);
    ///
    /// ```
    pub fn days_in_month(&self) -> i8 {
        loop {}
    }
    /// Returns the first date of the year that this zoned datetime resides in.
    ///
    /// ```
    /// use jiff::civil::date;
    ///
    /// let zdt = date(2024, 2, 29).at(7, 30, 0, 0).in_tz("America/New_York")?;
    /// assert_eq!(
    ///     zdt.first_of_year()?,
    ///     date(2024, 1, 1).at(7, 30, 0, 0).in_tz("America/New_York")?,
    /// );
    ///
    /// ```
    pub fn first_of_year(&self) -> Result<Zoned, Error> {
        loop {}
    }
    /// Returns the last date of the year that this zoned datetime resides in.
    ///
    /// ```
    /// use jiff::civil::date;
    ///
    /// let zdt = date(2024, 2, 5).at(7, 30, 0, 0).in_tz("America/New_York")?;
    /// assert_eq!(
    ///     zdt.last_of_year()?,
    ///     date(2024, 12, 31).at(7, 30, 0, 0).in_tz("America/New_York")?,
    /// );
    ///
    /// ```
    pub fn last_of_year(&self) -> Result<Zoned, Error> {
        loop {}
    }
    /// Returns the ordinal number of the last day in the year in which this
    /// zoned datetime resides.
    ///
    /// ```
    /// use jiff::civil::date;
    ///
    /// let zdt = date(2024, 7, 10).at(7, 30, 0, 0).in_tz("America/New_York")?;
    /// assert_eq!(zdt.days_in_year(), 366);
    ///
    /// let zdt = date(2023, 7, 10).at(7, 30, 0, 0).in_tz("America/New_York")?;
    /// assert_eq!(zdt.days_in_year(), 365);
    ///
    /// ```
    pub fn days_in_year(&self) -> i16 {
        loop {}
    }
    /// Returns true if and only if the year in which this zoned datetime
    /// resides is a leap year.
    ///
    /// ```
    /// use jiff::civil::date;
    ///
    /// let zdt = date(2024, 1, 1).at(7, 30, 0, 0).in_tz("America/New_York")?;
    /// assert!(zdt.in_leap_year());
    ///
    /// let zdt = date(2023, 12, 31)
    ///     .at(7, 30, 0, 0)
    ///     .in_tz("America/New_York")?;
    /// assert!(!zdt.in_leap_year());
    ///
    /// ```
    pub fn in_leap_year(&self) -> bool {
        loop {}
    }
    /// Returns the zoned datetime with a date immediately following this one.
    ///
    /// ```
    /// use jiff::{civil::date, Timestamp};
    ///
    /// let zdt = date(2024, 2, 28).at(7, 30, 0, 0).in_tz("America/New_York")?;
    /// assert_eq!(
    ///     zdt.tomorrow()?,
    ///     date(2024, 2, 29).at(7, 30, 0, 0).in_tz("America/New_York")?,
    /// );
    ///
    /// // The max doesn't have a tomorrow.
    /// assert!(Timestamp::MAX.in_tz("America/New_York")?.tomorrow().is_err());
    ///
    /// ```
    pub fn tomorrow(&self) -> Result<Zoned, Error> {
        loop {}
    }
    /// Returns the zoned datetime with a date immediately preceding this one.
    ///
    /// ```
    /// use jiff::{civil::date, Timestamp};
    ///
    /// let zdt = date(2024, 3, 1).at(7, 30, 0, 0).in_tz("America/New_York")?;
    /// assert_eq!(
    ///     zdt.yesterday()?,
    ///     date(2024, 2, 29).at(7, 30, 0, 0).in_tz("America/New_York")?,
    /// );
    ///
    /// // The min doesn't have a yesterday.
    /// assert!(
    ///     Timestamp::MIN
    ///         .in_tz("America/New_York")?
    ///         .yesterday()
    ///         .is_err()
    /// );
    ///
    /// ```
    pub fn yesterday(&self) -> Result<Zoned, Error> {
        loop {}
    }
    /// Returns the "nth" weekday from the beginning or end of the month in
    /// which this zoned datetime resides.
    ///
    /// ```
    /// use jiff::civil::{Weekday, date};
    ///
    /// let zdt = date(2017, 3, 1).at(7, 30, 0, 0).in_tz("America/New_York")?;
    /// let second_friday = zdt.nth_weekday_of_month(2, Weekday::Friday)?;
    /// assert_eq!(
    ///     second_friday,
    ///     date(2017, 3, 10).at(7, 30, 0, 0).in_tz("America/New_York")?,
    /// );
    ///
    /// ```
    pub fn nth_weekday_of_month(&self, nth: i8, weekday: Weekday) -> Result<Zoned, Error> {
        loop {}
    }
    /// Returns the "nth" weekday from this zoned datetime, not including
    /// itself.
    pub fn nth_weekday(&self, nth: i32, weekday: Weekday) -> Result<Zoned, Error> {
        loop {}
    }
    /// Returns the precise instant in time referred to by this zoned datetime.
    ///
    /// ```
    /// use jiff::civil::date;
    ///
    /// let zdt = date(2024, 3, 14)
    ///     .at(18, 45, 0, 0)
    ///     .in_tz("America/New_York")?;
    /// assert_eq!(zdt.timestamp().as_second(), 1_710_456_300);
    ///
    /// ```
    pub fn timestamp(&self) -> Timestamp {
        loop {}
    }
    /// Returns the civil datetime component of this zoned datetime.
    ///
    /// ```
    /// use jiff::civil::date;
    ///
    /// let zdt = date(2024, 3, 14)
    ///     .at(18, 45, 0, 0)
    ///     .in_tz("America/New_York")?;
    /// assert_eq!(zdt.datetime(), date(2024, 3, 14).at(18, 45, 0, 0));
    ///
    /// ```
    pub fn datetime(&self) -> DateTime {
        loop {}
    }
    /// Returns the civil date component of this zoned datetime.
    ///
    /// ```
    /// use jiff::civil::date;
    ///
    /// let zdt = date(2024, 3, 14)
    ///     .at(18, 45, 0, 0)
    ///     .in_tz("America/New_York")?;
    /// assert_eq!(zdt.date(), date(2024, 3, 14));
    ///
    /// ```
    pub fn date(&self) -> Date {
        loop {}
    }
    /// Returns the civil time component of this zoned datetime.
    ///
    /// ```
    /// use jiff::civil::{date, time};
    ///
    /// let zdt = date(2024, 3, 14)
    ///     .at(18, 45, 0, 0)
    ///     .in_tz("America/New_York")?;
    /// assert_eq!(zdt.time(), time(18, 45, 0, 0));
    ///
    /// ```
    pub fn time(&self) -> Time {
        loop {}
    }
    /// Construct a civil [ISO 8601 week date] from this zoned datetime.
    pub fn iso_week_date(self) -> ISOWeekDate {
        loop {}
    }
    /// Returns the time zone offset of this zoned datetime.
    ///
    /// ```
    /// use jiff::civil::date;
    ///
    /// let zdt = date(2024, 2, 14)
    ///     .at(18, 45, 0, 0)
    ///     .in_tz("America/New_York")?;
    /// // -05 because New York is in "standard" time at this point.
    /// assert_eq!(zdt.offset(), jiff::tz::offset(-5));
    ///
    /// let zdt = date(2024, 7, 14)
    ///     .at(18, 45, 0, 0)
    ///     .in_tz("America/New_York")?;
    /// // But we get -04 once "summer" or "daylight saving time" starts.
    /// assert_eq!(zdt.offset(), jiff::tz::offset(-4));
    ///
    /// ```
    pub fn offset(&self) -> Offset {
        loop {}
    }
    /// Add the given span of time to this zoned datetime. If the sum would
    /// overflow the minimum or maximum zoned datetime values, then an error is
    /// returned.
    ///
    /// ```
    /// use jiff::{civil::date, ToSpan};
    ///
    /// let zdt = date(1995, 12, 7)
    ///     .at(3, 24, 30, 3_500)
    ///     .in_tz("America/New_York")?;
    /// let got = zdt.checked_add(20.years().months(4).nanoseconds(500))?;
    /// assert_eq!(
    ///     got,
    ///     date(2016, 4, 7).at(3, 24, 30, 4_000).in_tz("America/New_York")?,
    /// );
    ///
    /// let zdt = date(2019, 1, 31)
    ///     .at(15, 30, 0, 0)
    ///     .in_tz("America/New_York")?;
    /// let got = zdt.checked_add(1.months())?;
    /// assert_eq!(
    ///     got,
    ///     date(2019, 2, 28).at(15, 30, 0, 0).in_tz("America/New_York")?,
    /// );
    ///
    /// ```
    pub fn checked_add<A>(&self, duration: A) -> Result<Zoned, Error> {
        loop {}
    }
    /// This routine is identical to [`Zoned::checked_add`] with the
    /// duration negated.
    pub fn checked_sub<A>(&self, duration: A) -> Result<Zoned, Error> {
        loop {}
    }
    /// This routine is identical to [`Zoned::checked_add`], except the
    /// result saturates on overflow. That is, instead of overflow, either
    /// [`Timestamp::MIN`] or [`Timestamp::MAX`] (in this `Zoned` value's time
    /// zone) is returned.
    pub fn saturating_add<A>(&self, duration: A) -> Zoned {
        loop {}
    }
    /// This routine is identical to [`Zoned::saturating_add`] with the span
    /// parameter negated.
    pub fn saturating_sub<A>(&self, duration: A) -> Zoned {
        loop {}
    }
    /// Returns a span representing the elapsed time from this zoned datetime
    /// until the given `other` zoned datetime.
    ///
    /// ```
    /// use jiff::{civil::date, ToSpan};
    ///
    /// let earlier = date(2006, 8, 24)
    ///     .at(22, 30, 0, 0)
    ///     .in_tz("America/New_York")?;
    /// let later = date(2019, 1, 31)
    ///     .at(21, 0, 0, 0)
    ///     .in_tz("America/New_York")?;
    /// assert_eq!(
    ///     earlier.until(&later)?,
    ///     109_031.hours().minutes(30).fieldwise(),
    /// );
    ///
    /// // Flipping the dates is fine, but you'll get a negative span.
    /// assert_eq!(
    ///     later.until(&earlier)?,
    ///     -109_031.hours().minutes(30).fieldwise(),
    /// );
    ///
    /// ```
    pub fn until<'a, A>(&self, other: A) -> Result<Span, Error> {
        loop {}
    }
    /// This routine is identical to [`Zoned::until`], but the order of the
    /// parameters is flipped.
    ///
    /// ```
    /// use jiff::{civil::date, ToSpan};
    ///
    /// let earlier = date(2006, 8, 24)
    ///     .at(22, 30, 0, 0)
    ///     .in_tz("America/New_York")?;
    /// let later = date(2019, 1, 31)
    ///     .at(21, 0, 0, 0)
    ///     .in_tz("America/New_York")?;
    /// assert_eq!(&later - &earlier, 109_031.hours().minutes(30).fieldwise());
    ///
    /// ```
    pub fn since<'a, A>(&self, other: A) -> Result<Span, Error> {
        loop {}
    }
    /// Returns an absolute duration representing the elapsed time from this
    /// zoned datetime until the given `other` zoned datetime.
    ///
    /// ```
    /// use jiff::{civil::date, SignedDuration};
    ///
    /// let earlier = date(2006, 8, 24)
    ///     .at(22, 30, 0, 0)
    ///     .in_tz("America/New_York")?;
    /// let later = date(2019, 1, 31)
    ///     .at(21, 0, 0, 0)
    ///     .in_tz("America/New_York")?;
    /// assert_eq!(
    ///     earlier.duration_until(&later),
    ///     SignedDuration::from_hours(109_031)
    ///         + SignedDuration::from_mins(30),
    /// );
    ///
    /// // Flipping the dates is fine, but you'll get a negative span.
    /// assert_eq!(
    ///     later.duration_until(&earlier),
    ///     -SignedDuration::from_hours(109_031)
    ///         + -SignedDuration::from_mins(30),
    /// );
    ///
    /// ```
    pub fn duration_until(&self, other: &Zoned) -> SignedDuration {
        loop {}
    }
    /// This routine is identical to [`Zoned::duration_until`], but the
    /// order of the parameters is flipped.
    ///
    /// ```
    /// use jiff::{civil::date, SignedDuration};
    ///
    /// let earlier = date(2006, 8, 24)
    ///     .at(22, 30, 0, 0)
    ///     .in_tz("America/New_York")?;
    /// let later = date(2019, 1, 31)
    ///     .at(21, 0, 0, 0)
    ///     .in_tz("America/New_York")?;
    /// assert_eq!(
    ///     later.duration_since(&earlier),
    ///     SignedDuration::from_hours(109_031)
    ///         + SignedDuration::from_mins(30),
    /// );
    ///
    /// ```
    pub fn duration_since(&self, other: &Zoned) -> SignedDuration {
        loop {}
    }
    /// Rounds this zoned datetime according to the [`ZonedRound`]
    /// configuration given.
    ///
    /// ```
    /// use jiff::{civil::date, Unit};
    ///
    /// // rounds up
    /// let zdt = date(2024, 6, 19).at(15, 0, 0, 0).in_tz("America/New_York")?;
    /// assert_eq!(
    ///     zdt.round(Unit::Day)?,
    ///     date(2024, 6, 20).at(0, 0, 0, 0).in_tz("America/New_York")?,
    /// );
    ///
    /// // rounds down
    /// let zdt = date(2024, 6, 19).at(10, 0, 0, 0).in_tz("America/New_York")?;
    /// assert_eq!(
    ///     zdt.round(Unit::Day)?,
    ///     date(2024, 6, 19).at(0, 0, 0, 0).in_tz("America/New_York")?,
    /// );
    ///
    /// ```
    pub fn round<R>(&self, options: R) -> Result<Zoned, Error> {
        loop {}
    }
    /// Returns the heap memory usage, in bytes, of this zoned.
    pub fn memory_usage(&self) -> usize {
        loop {}
    }
    /// Parses a zoned datetime in `input` matching the given `format`.
    ///
    /// ```
    /// use jiff::Zoned;
    ///
    /// let zdt = Zoned::strptime(
    ///     "%F %H:%M %:Q",
    ///     "2024-07-14 21:14 America/New_York",
    /// )?;
    /// assert_eq!(
    ///     zdt.to_string(),
    ///     "2024-07-14T21:14:00-04:00[America/New_York]",
    /// );
    ///
    /// ```
    pub fn strptime(format: impl AsRef<[u8]>, input: impl AsRef<[u8]>) -> Result<Zoned, Error> {
        loop {}
    }
    /// Formats this zoned datetime according to the given `format`.
    ///
    /// ```
    /// use jiff::civil::date;
    ///
    /// let zdt = date(2024, 7, 15)
    ///     .at(16, 24, 59, 0)
    ///     .in_tz("America/New_York")?;
    /// let string = zdt.strftime("%a %b %e %I:%M:%S %p %Z %Y").to_string();
    /// assert_eq!(string, "Mon Jul 15 04:24:59 PM EDT 2024");
    ///
    /// ```
    pub fn strftime<'f, F: 'f + ?Sized + AsRef<[u8]>>(&self, format: &'f F) -> crate::jiff::fmt::strtime::Display<'f> {
        loop {}
    }
}
impl std::error::Error for Error {}
impl<'a> Add<Duration> for &'a Zoned {
    type Output = Zoned;
    fn add(self, rhs: Duration) -> Zoned {
        loop {}
    }
}
impl<'a> Add<SignedDuration> for &'a Zoned {
    type Output = Zoned;
    fn add(self, rhs: SignedDuration) -> Zoned {
        loop {}
    }
}
impl<'a> Add<Span> for &'a Zoned {
    type Output = Zoned;
    fn add(self, rhs: Span) -> Zoned {
        loop {}
    }
}
impl<'a> Add<Span> for Zoned {
    type Output = Self;
    fn add(self, rhs: Span) -> Zoned {
        loop {}
    }
}
impl<'a> From<&'a Duration> for TimestampArithmetic {
    fn from(udur: &'a Duration) -> TimestampArithmetic {
        loop {}
    }
}
impl<'a> From<&'a SignedDuration> for TimestampArithmetic {
    fn from(sdur: &'a SignedDuration) -> TimestampArithmetic {
        loop {}
    }
}
impl<'a> From<&'a Span> for TimestampArithmetic {
    fn from(span: &'a Span) -> TimestampArithmetic {
        loop {}
    }
}
impl<'a> From<&'a Zoned> for SystemTime {
    fn from(time: &'a Zoned) -> SystemTime {
        loop {}
    }
}
impl<'a> From<&'a Zoned> for Timestamp {
    fn from(zdt: &'a Zoned) -> Timestamp {
        loop {}
    }
}
impl<'a> From<&'a Zoned> for TimestampDifference {
    fn from(zdt: &'a Zoned) -> TimestampDifference {
        loop {}
    }
}
impl<'a> PartialEq<Zoned> for &'a Zoned {
    fn eq(&self, rhs: &Zoned) -> bool {
        loop {}
    }
}
impl<'a> PartialOrd<Zoned> for &'a Zoned {
    fn partial_cmp(&self, rhs: &Zoned) -> Option<Ordering> {
        loop {}
    }
}
impl<'a> Sub for &'a Zoned {
    type Output = Span;
    fn sub(self, rhs: &'a Zoned) -> Span {
        loop {}
    }
}
impl<'a> Sub<Duration> for &'a Zoned {
    type Output = Zoned;
    fn sub(self, rhs: Duration) -> Zoned {
        loop {}
    }
}
impl<'a> Sub<SignedDuration> for &'a Zoned {
    type Output = Zoned;
    fn sub(self, rhs: SignedDuration) -> Zoned {
        loop {}
    }
}
impl<'a> Sub<Span> for &'a Zoned {
    type Output = Zoned;
    fn sub(self, rhs: Span) -> Zoned {
        loop {}
    }
}
impl<'a> Sub<Span> for Zoned {
    type Output = Self;
    fn sub(self, rhs: Span) -> Zoned {
        loop {}
    }
}
impl<'a> Sum<&'a SignedDuration> for SignedDuration {
    fn sum<I: Iterator<Item = &'a Self>>(iter: I) -> Self {
        loop {}
    }
}
pub mod civil {
    use crate::jiff::Error;
    use crate::jiff::SignedDuration;
    use crate::jiff::Span;
    use crate::jiff::Zoned;
    use crate::jiff::fmt::strtime::Display;
    use crate::jiff::tz::TimeZone;
    use std::cmp::Ordering;
    use std::fmt::Debug;
    use std::fmt::Formatter;
    use std::hash::Hash;
    use std::hash::Hasher;
    use std::ops::Add;
    use std::ops::AddAssign;
    use std::ops::Sub;
    use std::ops::SubAssign;
    use std::str::FromStr;
    use std::time::Duration;

    /// A representation of a civil date in the Gregorian calendar.
    ///
    /// ```
    /// use jiff::civil::Date;
    ///
    /// let date: Date = "2024-06-19".parse()?;
    /// assert_eq!(date.to_string(), "2024-06-19");
    ///
    /// ```
    pub struct Date {
        _private: (),
    }
    /// Options for [`Date::checked_add`] and [`Date::checked_sub`].
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use jiff::{civil::date, SignedDuration, ToSpan};
    ///
    /// let d = date(2024, 2, 29);
    /// assert_eq!(d.checked_add(1.year())?, date(2025, 2, 28));
    /// assert_eq!(d.checked_add(SignedDuration::from_hours(24))?, date(2024, 3, 1));
    /// assert_eq!(d.checked_add(Duration::from_secs(24 * 60 * 60))?, date(2024, 3, 1));
    ///
    /// ```
    pub struct DateArithmetic {
        _private: (),
    }
    /// Options for [`Date::since`] and [`Date::until`].
    ///
    /// ```
    /// use jiff::{civil::{Date, DateDifference}, RoundMode, ToSpan, Unit};
    ///
    /// let d1 = "2024-03-15".parse::<Date>()?;
    /// let d2 = "2030-09-13".parse::<Date>()?;
    /// let span = d1.until(
    ///     DateDifference::new(d2)
    ///         .smallest(Unit::Year)
    ///         .mode(RoundMode::HalfExpand),
    /// )?;
    /// assert_eq!(span, 6.years().fieldwise());
    ///
    /// // If the span were one day longer, it would round up to 7 years.
    /// let d2 = "2030-09-14".parse::<Date>()?;
    /// let span = d1.until(
    ///     DateDifference::new(d2)
    ///         .smallest(Unit::Year)
    ///         .mode(RoundMode::HalfExpand),
    /// )?;
    /// assert_eq!(span, 7.years().fieldwise());
    ///
    /// ```
    pub struct DateDifference {
        _private: (),
    }
    /// An iterator over periodic dates, created by [`Date::series`].
    pub struct DateSeries {
        _private: (),
    }
    /// A representation of a civil datetime in the Gregorian calendar.
    ///
    /// ```
    /// use jiff::civil::DateTime;
    ///
    /// let dt: DateTime = "2024-06-19 15:22:45".parse()?;
    /// assert_eq!(dt.to_string(), "2024-06-19T15:22:45");
    ///
    /// ```
    pub struct DateTime {
        _private: (),
    }
    /// A builder for setting the fields on a [`Date`].
    ///
    /// ```
    /// use jiff::civil::date;
    ///
    /// let d1 = date(2024, 10, 31);
    /// let d2 = d1.with().month(11).day(30).build()?;
    /// assert_eq!(d2, date(2024, 11, 30));
    ///
    /// let d1 = date(2024, 4, 30);
    /// let d2 = d1.with().day(31).month(7).build()?;
    /// assert_eq!(d2, date(2024, 7, 31));
    ///
    /// ```
    pub struct DateWith {
        _private: (),
    }
    /// The era corresponding to a particular year.
    pub enum Era {
        /// The "before common era" era.
        BCE,
        /// The "common era" era.
        CE,
    }
    /// A type representing an [ISO 8601 week date].
    ///
    /// ```
    /// use jiff::civil::ISOWeekDate;
    ///
    /// let week_date: ISOWeekDate = "2024-W24-7".parse()?;
    /// assert_eq!(week_date.to_string(), "2024-W24-7");
    /// assert_eq!(week_date.date().to_string(), "2024-06-16");
    ///
    /// ```
    pub struct ISOWeekDate {
        _private: (),
    }
    /// A representation of civil "wall clock" time.
    ///
    /// ```
    /// use jiff::civil::Time;
    ///
    /// let t: Time = "15:22:45".parse()?;
    /// assert_eq!(t.to_string(), "15:22:45");
    ///
    /// ```
    pub struct Time {
        _private: (),
    }
    /// A representation for the day of the week.
    ///
    /// ```
    /// use jiff::civil::Weekday;
    ///
    /// assert_eq!(Weekday::Monday + 1, Weekday::Tuesday);
    /// assert_eq!(Weekday::Sunday - 1, Weekday::Saturday);
    /// ```
    pub enum Weekday {
        Monday,
        Tuesday,
        Wednesday,
        Thursday,
        Friday,
        Saturday,
        Sunday,
    }
    impl Add<Duration> for Date {
        type Output = Self;
        fn add(self, rhs: Duration) -> Date {
            loop {}
        }
    }
    impl Add<Duration> for DateTime {
        type Output = Self;
        fn add(self, rhs: Duration) -> DateTime {
            loop {}
        }
    }
    impl Add<Duration> for Time {
        type Output = Self;
        fn add(self, rhs: Duration) -> Time {
            loop {}
        }
    }
    impl Add<SignedDuration> for Date {
        type Output = Self;
        fn add(self, rhs: SignedDuration) -> Date {
            loop {}
        }
    }
    impl Add<SignedDuration> for DateTime {
        type Output = Self;
        fn add(self, rhs: SignedDuration) -> DateTime {
            loop {}
        }
    }
    impl Add<SignedDuration> for Time {
        type Output = Self;
        fn add(self, rhs: SignedDuration) -> Time {
            loop {}
        }
    }
    impl Add<Span> for Date {
        type Output = Self;
        fn add(self, rhs: Span) -> Date {
            loop {}
        }
    }
    impl Add<Span> for DateTime {
        type Output = Self;
        fn add(self, rhs: Span) -> DateTime {
            loop {}
        }
    }
    impl Add<Span> for Time {
        type Output = Self;
        fn add(self, rhs: Span) -> Time {
            loop {}
        }
    }
    impl Add<Weekday> for i16 {
        type Output = Weekday;
        fn add(self, rhs: Weekday) -> Weekday {
            loop {}
        }
    }
    impl Add<Weekday> for i32 {
        type Output = Weekday;
        fn add(self, rhs: Weekday) -> Weekday {
            loop {}
        }
    }
    impl Add<Weekday> for i64 {
        type Output = Weekday;
        fn add(self, rhs: Weekday) -> Weekday {
            loop {}
        }
    }
    impl Add<Weekday> for i8 {
        type Output = Weekday;
        fn add(self, rhs: Weekday) -> Weekday {
            loop {}
        }
    }
    impl Add<i16> for Weekday {
        type Output = Self;
        fn add(self, rhs: i16) -> Weekday {
            loop {}
        }
    }
    impl Add<i32> for Weekday {
        type Output = Self;
        fn add(self, rhs: i32) -> Weekday {
            loop {}
        }
    }
    impl Add<i64> for Weekday {
        type Output = Self;
        fn add(self, rhs: i64) -> Weekday {
            loop {}
        }
    }
    impl Add<i8> for Weekday {
        type Output = Self;
        fn add(self, rhs: i8) -> Weekday {
            loop {}
        }
    }
    impl AddAssign<Duration> for Date {
        fn add_assign(&mut self, rhs: Duration) {
            loop {}
        }
    }
    impl AddAssign<Duration> for DateTime {
        fn add_assign(&mut self, rhs: Duration) {
            loop {}
        }
    }
    impl AddAssign<Duration> for Time {
        fn add_assign(&mut self, rhs: Duration) {
            loop {}
        }
    }
    impl AddAssign<SignedDuration> for Date {
        fn add_assign(&mut self, rhs: SignedDuration) {
            loop {}
        }
    }
    impl AddAssign<SignedDuration> for DateTime {
        fn add_assign(&mut self, rhs: SignedDuration) {
            loop {}
        }
    }
    impl AddAssign<SignedDuration> for Time {
        fn add_assign(&mut self, rhs: SignedDuration) {
            loop {}
        }
    }
    impl AddAssign<Span> for Date {
        fn add_assign(&mut self, rhs: Span) {
            loop {}
        }
    }
    impl AddAssign<Span> for DateTime {
        fn add_assign(&mut self, rhs: Span) {
            loop {}
        }
    }
    impl AddAssign<Span> for Time {
        fn add_assign(&mut self, rhs: Span) {
            loop {}
        }
    }
    impl AddAssign<i16> for Weekday {
        fn add_assign(&mut self, rhs: i16) {
            loop {}
        }
    }
    impl AddAssign<i32> for Weekday {
        fn add_assign(&mut self, rhs: i32) {
            loop {}
        }
    }
    impl AddAssign<i64> for Weekday {
        fn add_assign(&mut self, rhs: i64) {
            loop {}
        }
    }
    impl AddAssign<i8> for Weekday {
        fn add_assign(&mut self, rhs: i8) {
            loop {}
        }
    }
    impl Clone for Date {
        fn clone(&self) -> Date {
            loop {}
        }
    }
    impl Clone for DateArithmetic {
        fn clone(&self) -> DateArithmetic {
            loop {}
        }
    }
    impl Clone for DateDifference {
        fn clone(&self) -> DateDifference {
            loop {}
        }
    }
    impl Clone for DateSeries {
        fn clone(&self) -> DateSeries {
            loop {}
        }
    }
    impl Clone for DateTime {
        fn clone(&self) -> DateTime {
            loop {}
        }
    }
    impl Clone for DateWith {
        fn clone(&self) -> DateWith {
            loop {}
        }
    }
    impl Clone for Era {
        fn clone(&self) -> Era {
            loop {}
        }
    }
    impl Clone for ISOWeekDate {
        fn clone(&self) -> ISOWeekDate {
            loop {}
        }
    }
    impl Clone for Time {
        fn clone(&self) -> Time {
            loop {}
        }
    }
    impl Clone for Weekday {
        fn clone(&self) -> Weekday {
            loop {}
        }
    }
    impl Copy for Date {}
    impl Copy for DateArithmetic {}
    impl Copy for DateDifference {}
    impl Copy for DateTime {}
    impl Copy for DateWith {}
    impl Copy for Era {}
    impl Copy for ISOWeekDate {}
    impl Copy for Time {}
    impl Copy for Weekday {}
    impl Date {
        /// Creates a new `Date` value from its component year, month and day
        /// values.
        ///
        /// ```
        /// use jiff::civil::Date;
        ///
        /// let d = Date::new(2024, 2, 29).unwrap();
        /// assert_eq!(d.year(), 2024);
        /// assert_eq!(d.month(), 2);
        /// assert_eq!(d.day(), 29);
        /// ```
        pub fn new(year: i16, month: i8, day: i8) -> Result<Date, Error> {
            loop {}
        }
        /// Creates a new `Date` value in a `const` context.
        ///
        /// ```
        /// use jiff::civil::Date;
        ///
        /// let d = Date::constant(2024, 2, 29);
        /// assert_eq!(d.year(), 2024);
        /// assert_eq!(d.month(), 2);
        /// assert_eq!(d.day(), 29);
        /// ```
        pub fn constant(year: i16, month: i8, day: i8) -> Date {
            loop {}
        }
        /// Construct a Gregorian date from an [ISO 8601 week date].
        ///
        /// ```
        /// use jiff::civil::{Date, ISOWeekDate, Weekday, date};
        ///
        /// let weekdate = ISOWeekDate::new(1994, 52, Weekday::Sunday).unwrap();
        /// let d = Date::from_iso_week_date(weekdate);
        /// assert_eq!(d, date(1995, 1, 1));
        ///
        /// let weekdate = ISOWeekDate::new(1997, 1, Weekday::Tuesday).unwrap();
        /// let d = Date::from_iso_week_date(weekdate);
        /// assert_eq!(d, date(1996, 12, 31));
        ///
        /// let weekdate = ISOWeekDate::new(2020, 1, Weekday::Monday).unwrap();
        /// let d = Date::from_iso_week_date(weekdate);
        /// assert_eq!(d, date(2019, 12, 30));
        ///
        /// let weekdate = ISOWeekDate::new(2024, 10, Weekday::Saturday).unwrap();
        /// let d = Date::from_iso_week_date(weekdate);
        /// assert_eq!(d, date(2024, 3, 9));
        ///
        /// let weekdate = ISOWeekDate::new(9999, 52, Weekday::Friday).unwrap();
        /// let d = Date::from_iso_week_date(weekdate);
        /// assert_eq!(d, date(9999, 12, 31));
        /// ```
        pub fn from_iso_week_date(weekdate: ISOWeekDate) -> Date {
            loop {}
        }
        /// Create a builder for constructing a `Date` from the fields of this
        /// date.
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// let d1 = date(2024, 10, 31);
        /// let d2 = d1.with().month(11).day(30).build()?;
        /// assert_eq!(d2, date(2024, 11, 30));
        ///
        /// let d1 = date(2024, 4, 30);
        /// let d2 = d1.with().day(31).month(7).build()?;
        /// assert_eq!(d2, date(2024, 7, 31));
        ///
        /// ```
        pub fn with(self) -> DateWith {
            loop {}
        }
        /// Returns the year for this date.
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// let d1 = date(2024, 3, 9);
        /// assert_eq!(d1.year(), 2024);
        ///
        /// let d2 = date(-2024, 3, 9);
        /// assert_eq!(d2.year(), -2024);
        ///
        /// let d3 = date(0, 3, 9);
        /// assert_eq!(d3.year(), 0);
        /// ```
        pub fn year(self) -> i16 {
            loop {}
        }
        /// Returns the year and its era.
        ///
        /// ```
        /// use jiff::civil::{Era, date};
        ///
        /// let d = date(2024, 10, 3);
        /// assert_eq!(d.era_year(), (2024, Era::CE));
        ///
        /// let d = date(1, 10, 3);
        /// assert_eq!(d.era_year(), (1, Era::CE));
        ///
        /// let d = date(0, 10, 3);
        /// assert_eq!(d.era_year(), (1, Era::BCE));
        ///
        /// let d = date(-1, 10, 3);
        /// assert_eq!(d.era_year(), (2, Era::BCE));
        ///
        /// let d = date(-10, 10, 3);
        /// assert_eq!(d.era_year(), (11, Era::BCE));
        ///
        /// let d = date(-9_999, 10, 3);
        /// assert_eq!(d.era_year(), (10_000, Era::BCE));
        /// ```
        pub fn era_year(self) -> (i16, Era) {
            loop {}
        }
        /// Returns the month for this date.
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// let d1 = date(2024, 3, 9);
        /// assert_eq!(d1.month(), 3);
        /// ```
        pub fn month(self) -> i8 {
            loop {}
        }
        /// Returns the day for this date.
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// let d1 = date(2024, 2, 29);
        /// assert_eq!(d1.day(), 29);
        /// ```
        pub fn day(self) -> i8 {
            loop {}
        }
        /// Returns the weekday corresponding to this date.
        ///
        /// ```
        /// use jiff::civil::{Weekday, date};
        ///
        /// // The Unix epoch was on a Thursday.
        /// let d1 = date(1970, 1, 1);
        /// assert_eq!(d1.weekday(), Weekday::Thursday);
        /// // One can also get the weekday as an offset in a variety of schemes.
        /// assert_eq!(d1.weekday().to_monday_zero_offset(), 3);
        /// assert_eq!(d1.weekday().to_monday_one_offset(), 4);
        /// assert_eq!(d1.weekday().to_sunday_zero_offset(), 4);
        /// assert_eq!(d1.weekday().to_sunday_one_offset(), 5);
        /// ```
        pub fn weekday(self) -> Weekday {
            loop {}
        }
        /// Returns the ordinal day of the year that this date resides in.
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// let d = date(2006, 8, 24);
        /// assert_eq!(d.day_of_year(), 236);
        ///
        /// let d = date(2023, 12, 31);
        /// assert_eq!(d.day_of_year(), 365);
        ///
        /// let d = date(2024, 12, 31);
        /// assert_eq!(d.day_of_year(), 366);
        /// ```
        pub fn day_of_year(self) -> i16 {
            loop {}
        }
        /// Returns the ordinal day of the year that this date resides in, but
        /// ignores leap years.
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// let d = date(2006, 8, 24);
        /// assert_eq!(d.day_of_year_no_leap(), Some(236));
        ///
        /// let d = date(2023, 12, 31);
        /// assert_eq!(d.day_of_year_no_leap(), Some(365));
        ///
        /// let d = date(2024, 12, 31);
        /// assert_eq!(d.day_of_year_no_leap(), Some(365));
        ///
        /// let d = date(2024, 2, 29);
        /// assert_eq!(d.day_of_year_no_leap(), None);
        /// ```
        pub fn day_of_year_no_leap(self) -> Option<i16> {
            loop {}
        }
        /// Returns the first date of the month that this date resides in.
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// let d = date(2024, 2, 29);
        /// assert_eq!(d.first_of_month(), date(2024, 2, 1));
        /// ```
        pub fn first_of_month(self) -> Date {
            loop {}
        }
        /// Returns the last date of the month that this date resides in.
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// let d = date(2024, 2, 5);
        /// assert_eq!(d.last_of_month(), date(2024, 2, 29));
        /// ```
        pub fn last_of_month(self) -> Date {
            loop {}
        }
        /// Returns the total number of days in the the month in which this date
        /// resides.
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// let d = date(2024, 2, 10);
        /// assert_eq!(d.days_in_month(), 29);
        ///
        /// let d = date(2023, 2, 10);
        /// assert_eq!(d.days_in_month(), 28);
        ///
        /// let d = date(2024, 8, 15);
        /// assert_eq!(d.days_in_month(), 31);
        /// ```
        pub fn days_in_month(self) -> i8 {
            loop {}
        }
        /// Returns the first date of the year that this date resides in.
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// let d = date(2024, 2, 29);
        /// assert_eq!(d.first_of_year(), date(2024, 1, 1));
        /// ```
        pub fn first_of_year(self) -> Date {
            loop {}
        }
        /// Returns the last date of the year that this date resides in.
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// let d = date(2024, 2, 5);
        /// assert_eq!(d.last_of_year(), date(2024, 12, 31));
        /// ```
        pub fn last_of_year(self) -> Date {
            loop {}
        }
        /// Returns the total number of days in the the year in which this date
        /// resides.
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// let d = date(2024, 7, 10);
        /// assert_eq!(d.days_in_year(), 366);
        ///
        /// let d = date(2023, 7, 10);
        /// assert_eq!(d.days_in_year(), 365);
        /// ```
        pub fn days_in_year(self) -> i16 {
            loop {}
        }
        /// Returns true if and only if the year in which this date resides is a
        /// leap year.
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// assert!(date(2024, 1, 1).in_leap_year());
        /// assert!(!date(2023, 12, 31).in_leap_year());
        /// ```
        pub fn in_leap_year(self) -> bool {
            loop {}
        }
        /// Returns the date immediately following this one.
        ///
        /// ```
        /// use jiff::civil::{Date, date};
        ///
        /// let d = date(2024, 2, 28);
        /// assert_eq!(d.tomorrow()?, date(2024, 2, 29));
        ///
        /// // The max doesn't have a tomorrow.
        /// assert!(Date::MAX.tomorrow().is_err());
        ///
        /// ```
        pub fn tomorrow(self) -> Result<Date, Error> {
            loop {}
        }
        /// Returns the date immediately preceding this one.
        ///
        /// ```
        /// use jiff::civil::{Date, date};
        ///
        /// let d = date(2024, 3, 1);
        /// assert_eq!(d.yesterday()?, date(2024, 2, 29));
        ///
        /// // The min doesn't have a yesterday.
        /// assert!(Date::MIN.yesterday().is_err());
        ///
        /// ```
        pub fn yesterday(self) -> Result<Date, Error> {
            loop {}
        }
        /// Returns the "nth" weekday from the beginning or end of the month in
        /// which this date resides.
        ///
        /// ```
        /// use jiff::civil::{Weekday, date};
        ///
        /// let month = date(2017, 3, 1);
        /// let second_friday = month.nth_weekday_of_month(2, Weekday::Friday)?;
        /// assert_eq!(second_friday, date(2017, 3, 10));
        ///
        /// ```
        pub fn nth_weekday_of_month(self, nth: i8, weekday: Weekday) -> Result<Date, Error> {
            loop {}
        }
        /// Returns the "nth" weekday from this date, not including itself.
        ///
        /// ```
        /// use jiff::civil::{Weekday, date};
        ///
        /// // Use a Sunday in March as our start date.
        /// let d = date(2024, 3, 10);
        /// assert_eq!(d.weekday(), Weekday::Sunday);
        ///
        /// // The first next Monday is tomorrow!
        /// let next_monday = d.nth_weekday(1, Weekday::Monday)?;
        /// assert_eq!(next_monday, date(2024, 3, 11));
        ///
        /// // But the next Sunday is a week away, because this doesn't
        /// // include the current weekday.
        /// let next_sunday = d.nth_weekday(1, Weekday::Sunday)?;
        /// assert_eq!(next_sunday, date(2024, 3, 17));
        ///
        /// // "not this Thursday, but next Thursday"
        /// let next_next_thursday = d.nth_weekday(2, Weekday::Thursday)?;
        /// assert_eq!(next_next_thursday, date(2024, 3, 21));
        ///
        /// ```
        pub fn nth_weekday(self, nth: i32, weekday: Weekday) -> Result<Date, Error> {
            loop {}
        }
        /// Construct an [ISO 8601 week date] from this Gregorian date.
        pub fn iso_week_date(self) -> ISOWeekDate {
            loop {}
        }
        /// Converts a civil date to a [`Zoned`] datetime by adding the given
        /// time zone and setting the clock time to midnight.
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// let zdt = date(2024, 6, 20).in_tz("America/New_York")?;
        /// assert_eq!(zdt.to_string(), "2024-06-20T00:00:00-04:00[America/New_York]");
        ///
        /// ```
        pub fn in_tz(self, time_zone_name: &str) -> Result<Zoned, Error> {
            loop {}
        }
        /// Converts a civil datetime to a [`Zoned`] datetime by adding the given
        /// [`TimeZone`] and setting the clock time to midnight.
        ///
        /// ```
        /// use jiff::{civil::date, tz};
        ///
        /// let tz = tz::offset(-4).to_time_zone();
        /// let zdt = date(2024, 6, 20).to_zoned(tz)?;
        /// // A time zone annotation is still included in the printable version
        /// // of the Zoned value, but it is fixed to a particular offset.
        /// assert_eq!(zdt.to_string(), "2024-06-20T00:00:00-04:00[-04:00]");
        ///
        /// ```
        pub fn to_zoned(self, tz: TimeZone) -> Result<Zoned, Error> {
            loop {}
        }
        /// Given a [`Time`], this constructs a [`DateTime`] value with its time
        /// component equal to this time.
        ///
        /// ```
        /// use jiff::civil::{DateTime, date, time};
        ///
        /// let date = date(2010, 3, 14);
        /// let time = time(2, 30, 0, 0);
        /// assert_eq!(DateTime::from_parts(date, time), date.to_datetime(time));
        /// ```
        pub fn to_datetime(self, time: Time) -> DateTime {
            loop {}
        }
        /// A convenience function for constructing a [`DateTime`] from this date
        /// at the time given by its components.
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// assert_eq!(
        ///     date(2010, 3, 14).at(2, 30, 0, 0).to_string(),
        ///     "2010-03-14T02:30:00",
        /// );
        /// ```
        pub fn at(self, hour: i8, minute: i8, second: i8, subsec_nanosecond: i32) -> DateTime {
            loop {}
        }
        /// Add the given span of time to this date. If the sum would overflow the
        /// minimum or maximum date values, then an error is returned.
        ///
        /// ```
        /// use jiff::{civil::date, ToSpan};
        ///
        /// let d = date(2024, 3, 31);
        /// assert_eq!(d.checked_add(1.months())?, date(2024, 4, 30));
        /// // Adding two months gives us May 31, not May 30.
        /// let d = date(2024, 3, 31);
        /// assert_eq!(d.checked_add(2.months())?, date(2024, 5, 31));
        /// // Any time in the span that does not exceed a day is ignored.
        /// let d = date(2024, 3, 31);
        /// assert_eq!(d.checked_add(23.hours())?, date(2024, 3, 31));
        /// // But if the time exceeds a day, that is accounted for!
        /// let d = date(2024, 3, 31);
        /// assert_eq!(d.checked_add(28.hours())?, date(2024, 4, 1));
        ///
        /// ```
        pub fn checked_add<A: Into<DateArithmetic>>(self, duration: A) -> Result<Date, Error> {
            loop {}
        }
        /// This routine is identical to [`Date::checked_add`] with the duration
        /// negated.
        ///
        /// ```
        /// use std::time::Duration;
        ///
        /// use jiff::{civil::date, SignedDuration, ToSpan};
        ///
        /// let d = date(2024, 2, 29);
        /// assert_eq!(d.checked_sub(1.year())?, date(2023, 2, 28));
        ///
        /// let dur = SignedDuration::from_hours(24);
        /// assert_eq!(d.checked_sub(dur)?, date(2024, 2, 28));
        ///
        /// let dur = Duration::from_secs(24 * 60 * 60);
        /// assert_eq!(d.checked_sub(dur)?, date(2024, 2, 28));
        ///
        /// ```
        pub fn checked_sub<A: Into<DateArithmetic>>(self, duration: A) -> Result<Date, Error> {
            loop {}
        }
        /// This routine is identical to [`Date::checked_add`], except the
        /// result saturates on overflow. That is, instead of overflow, either
        /// [`Date::MIN`] or [`Date::MAX`] is returned.
        ///
        /// ```
        /// use jiff::{civil::{Date, date}, SignedDuration, ToSpan};
        ///
        /// let d = date(2024, 3, 31);
        /// assert_eq!(Date::MAX, d.saturating_add(9000.years()));
        /// assert_eq!(Date::MIN, d.saturating_add(-19000.years()));
        /// assert_eq!(Date::MAX, d.saturating_add(SignedDuration::MAX));
        /// assert_eq!(Date::MIN, d.saturating_add(SignedDuration::MIN));
        /// assert_eq!(Date::MAX, d.saturating_add(std::time::Duration::MAX));
        /// ```
        pub fn saturating_add<A: Into<DateArithmetic>>(self, duration: A) -> Date {
            loop {}
        }
        /// This routine is identical to [`Date::saturating_add`] with the span
        /// parameter negated.
        ///
        /// ```
        /// use jiff::{civil::{Date, date}, SignedDuration, ToSpan};
        ///
        /// let d = date(2024, 3, 31);
        /// assert_eq!(Date::MIN, d.saturating_sub(19000.years()));
        /// assert_eq!(Date::MAX, d.saturating_sub(-9000.years()));
        /// assert_eq!(Date::MIN, d.saturating_sub(SignedDuration::MAX));
        /// assert_eq!(Date::MAX, d.saturating_sub(SignedDuration::MIN));
        /// assert_eq!(Date::MIN, d.saturating_sub(std::time::Duration::MAX));
        /// ```
        pub fn saturating_sub<A: Into<DateArithmetic>>(self, duration: A) -> Date {
            loop {}
        }
        /// Returns a span representing the elapsed time from this date until
        /// the given `other` date.
        ///
        /// ```
        /// use jiff::{civil::date, ToSpan};
        ///
        /// let earlier = date(2006, 8, 24);
        /// let later = date(2019, 1, 31);
        /// assert_eq!(earlier.until(later)?, 4543.days().fieldwise());
        ///
        /// // Flipping the dates is fine, but you'll get a negative span.
        /// let earlier = date(2006, 8, 24);
        /// let later = date(2019, 1, 31);
        /// assert_eq!(later.until(earlier)?, -4543.days().fieldwise());
        ///
        /// ```
        pub fn until<A: Into<DateDifference>>(self, other: A) -> Result<Span, Error> {
            loop {}
        }
        /// This routine is identical to [`Date::until`], but the order of the
        /// parameters is flipped.
        ///
        /// ```
        /// use jiff::{civil::date, ToSpan};
        ///
        /// let earlier = date(2006, 8, 24);
        /// let later = date(2019, 1, 31);
        /// assert_eq!(later - earlier, 4543.days().fieldwise());
        /// // Equivalent to:
        /// assert_eq!(later.since(earlier).unwrap(), 4543.days().fieldwise());
        /// ```
        pub fn since<A: Into<DateDifference>>(self, other: A) -> Result<Span, Error> {
            loop {}
        }
        /// Returns an absolute duration representing the elapsed time from this
        /// date until the given `other` date.
        ///
        /// ```
        /// use jiff::{civil::date, SignedDuration};
        ///
        /// let earlier = date(2006, 8, 24);
        /// let later = date(2019, 1, 31);
        /// assert_eq!(
        ///     earlier.duration_until(later),
        ///     SignedDuration::from_hours(4543 * 24),
        /// );
        /// ```
        pub fn duration_until(self, other: Date) -> SignedDuration {
            loop {}
        }
        /// This routine is identical to [`Date::duration_until`], but the order of
        /// the parameters is flipped.
        ///
        /// ```
        /// use jiff::{civil::date, SignedDuration};
        ///
        /// let earlier = date(2006, 8, 24);
        /// let later = date(2019, 1, 31);
        /// assert_eq!(
        ///     later.duration_since(earlier),
        ///     SignedDuration::from_hours(4543 * 24),
        /// );
        /// ```
        pub fn duration_since(self, other: Date) -> SignedDuration {
            loop {}
        }
        /// Return an iterator of periodic dates determined by the given span.
        ///
        /// ```
        /// use jiff::{civil::{Weekday, date}, ToSpan};
        ///
        /// let start = date(2020, 10, 31);
        /// let mut halloween_days_of_week = vec![];
        /// for halloween in start.series(1.years()).take(10) {
        ///     halloween_days_of_week.push(
        ///         (halloween.year(), halloween.weekday()),
        ///     );
        /// }
        /// assert_eq!(halloween_days_of_week, vec![
        ///     (2020, Weekday::Saturday),
        ///     (2021, Weekday::Sunday),
        ///     (2022, Weekday::Monday),
        ///     (2023, Weekday::Tuesday),
        ///     (2024, Weekday::Thursday),
        ///     (2025, Weekday::Friday),
        ///     (2026, Weekday::Saturday),
        ///     (2027, Weekday::Sunday),
        ///     (2028, Weekday::Tuesday),
        ///     (2029, Weekday::Wednesday),
        /// ]);
        /// ```
        pub fn series(self, period: Span) -> DateSeries {
            loop {}
        }
        /// Parses a civil date in `input` matching the given `format`.
        ///
        /// ```
        /// use jiff::civil::Date;
        ///
        /// // Parse an American date with a two-digit year.
        /// let date = Date::strptime("%m/%d/%y", "7/14/24")?;
        /// assert_eq!(date.to_string(), "2024-07-14");
        ///
        /// ```
        pub fn strptime(format: impl AsRef<[u8]>, input: impl AsRef<[u8]>) -> Result<Date, Error> {
            loop {}
        }
        /// Formats this civil date according to the given `format`.
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// let date = date(2024, 7, 15);
        /// let string = date.strftime("%Y-%m-%d is a %A").to_string();
        /// assert_eq!(string, "2024-07-15 is a Monday");
        /// ```
        pub fn strftime<'f, F: 'f + ?Sized + AsRef<[u8]>>(&self, format: &'f F) -> Display<'f> {
            loop {}
        }
    }
    impl DateDifference {
        /// Create a new default configuration for computing the span between
        /// the given date and some other date (specified as the receiver in
        /// [`Date::since`] or [`Date::until`]).
        pub fn new(date: Date) -> DateDifference {
            loop {}
        }
        /// Set the rounding increment for the smallest unit.
        pub fn increment(self, increment: i64) -> DateDifference {
            loop {}
        }
    }
    impl DateTime {
        /// Creates a new `DateTime` value from its component year, month, day,
        /// hour, minute, second and fractional subsecond (up to nanosecond
        /// precision) values.
        ///
        /// ```
        /// use jiff::civil::DateTime;
        ///
        /// let d = DateTime::new(2024, 2, 29, 21, 30, 5, 123_456_789).unwrap();
        /// assert_eq!(d.year(), 2024);
        /// assert_eq!(d.month(), 2);
        /// assert_eq!(d.day(), 29);
        /// assert_eq!(d.hour(), 21);
        /// assert_eq!(d.minute(), 30);
        /// assert_eq!(d.second(), 5);
        /// assert_eq!(d.millisecond(), 123);
        /// assert_eq!(d.microsecond(), 456);
        /// assert_eq!(d.nanosecond(), 789);
        /// ```
        pub fn new(
            year: i16,
            month: i8,
            day: i8,
            hour: i8,
            minute: i8,
            second: i8,
            subsec_nanosecond: i32,
        ) -> Result<DateTime, Error> {
            loop {}
        }
        /// Creates a new `DateTime` value in a `const` context.
        ///
        /// ```
        /// use jiff::civil::DateTime;
        ///
        /// let dt = DateTime::constant(2024, 2, 29, 21, 30, 5, 123_456_789);
        /// assert_eq!(dt.year(), 2024);
        /// assert_eq!(dt.month(), 2);
        /// assert_eq!(dt.day(), 29);
        /// assert_eq!(dt.hour(), 21);
        /// assert_eq!(dt.minute(), 30);
        /// assert_eq!(dt.second(), 5);
        /// assert_eq!(dt.millisecond(), 123);
        /// assert_eq!(dt.microsecond(), 456);
        /// assert_eq!(dt.nanosecond(), 789);
        /// ```
        pub fn constant(
            year: i16,
            month: i8,
            day: i8,
            hour: i8,
            minute: i8,
            second: i8,
            subsec_nanosecond: i32,
        ) -> DateTime {
            loop {}
        }
        /// Creates a `DateTime` from its constituent parts.
        ///
        /// ```
        /// use jiff::civil::{DateTime, date, time};
        ///
        /// let dt = DateTime::from_parts(date(2024, 6, 6), time(6, 0, 0, 0));
        /// assert_eq!(dt, date(2024, 6, 6).at(6, 0, 0, 0));
        /// ```
        pub fn from_parts(date: Date, time: Time) -> DateTime {
            loop {}
        }
        /// Returns the year for this datetime.
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// let dt1 = date(2024, 3, 9).at(7, 30, 0, 0);
        /// assert_eq!(dt1.year(), 2024);
        ///
        /// let dt2 = date(-2024, 3, 9).at(7, 30, 0, 0);
        /// assert_eq!(dt2.year(), -2024);
        ///
        /// let dt3 = date(0, 3, 9).at(7, 30, 0, 0);
        /// assert_eq!(dt3.year(), 0);
        /// ```
        pub fn year(self) -> i16 {
            loop {}
        }
        /// Returns the year and its era.
        ///
        /// ```
        /// use jiff::civil::{Era, date};
        ///
        /// let dt = date(2024, 10, 3).at(7, 30, 0, 0);
        /// assert_eq!(dt.era_year(), (2024, Era::CE));
        ///
        /// let dt = date(1, 10, 3).at(7, 30, 0, 0);
        /// assert_eq!(dt.era_year(), (1, Era::CE));
        ///
        /// let dt = date(0, 10, 3).at(7, 30, 0, 0);
        /// assert_eq!(dt.era_year(), (1, Era::BCE));
        ///
        /// let dt = date(-1, 10, 3).at(7, 30, 0, 0);
        /// assert_eq!(dt.era_year(), (2, Era::BCE));
        ///
        /// let dt = date(-10, 10, 3).at(7, 30, 0, 0);
        /// assert_eq!(dt.era_year(), (11, Era::BCE));
        ///
        /// let dt = date(-9_999, 10, 3).at(7, 30, 0, 0);
        /// assert_eq!(dt.era_year(), (10_000, Era::BCE));
        /// ```
        pub fn era_year(self) -> (i16, Era) {
            loop {}
        }
        /// Returns the month for this datetime.
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// let dt1 = date(2024, 3, 9).at(7, 30, 0, 0);
        /// assert_eq!(dt1.month(), 3);
        /// ```
        pub fn month(self) -> i8 {
            loop {}
        }
        /// Returns the day for this datetime.
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// let dt1 = date(2024, 2, 29).at(7, 30, 0, 0);
        /// assert_eq!(dt1.day(), 29);
        /// ```
        pub fn day(self) -> i8 {
            loop {}
        }
        /// Returns the "hour" component of this datetime.
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// let dt = date(2000, 1, 2).at(3, 4, 5, 123_456_789);
        /// assert_eq!(dt.hour(), 3);
        /// ```
        pub fn hour(self) -> i8 {
            loop {}
        }
        /// Returns the "minute" component of this datetime.
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// let dt = date(2000, 1, 2).at(3, 4, 5, 123_456_789);
        /// assert_eq!(dt.minute(), 4);
        /// ```
        pub fn minute(self) -> i8 {
            loop {}
        }
        /// Returns the "second" component of this datetime.
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// let dt = date(2000, 1, 2).at(3, 4, 5, 123_456_789);
        /// assert_eq!(dt.second(), 5);
        /// ```
        pub fn second(self) -> i8 {
            loop {}
        }
        /// Returns the "millisecond" component of this datetime.
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// let dt = date(2000, 1, 2).at(3, 4, 5, 123_456_789);
        /// assert_eq!(dt.millisecond(), 123);
        /// ```
        pub fn millisecond(self) -> i16 {
            loop {}
        }
        /// Returns the "microsecond" component of this datetime.
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// let dt = date(2000, 1, 2).at(3, 4, 5, 123_456_789);
        /// assert_eq!(dt.microsecond(), 456);
        /// ```
        pub fn microsecond(self) -> i16 {
            loop {}
        }
        /// Returns the "nanosecond" component of this datetime.
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// let dt = date(2000, 1, 2).at(3, 4, 5, 123_456_789);
        /// assert_eq!(dt.nanosecond(), 789);
        /// ```
        pub fn nanosecond(self) -> i16 {
            loop {}
        }
        /// Returns the fractional nanosecond for this `DateTime` value.
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// let dt1 = date(2000, 1, 2).at(3, 4, 5, 123_456_789);
        /// assert_eq!(dt1.subsec_nanosecond(), 123_456_789);
        /// let dt2 = dt1.with().millisecond(333).build()?;
        /// assert_eq!(dt2.subsec_nanosecond(), 333_456_789);
        ///
        /// ```
        pub fn subsec_nanosecond(self) -> i32 {
            loop {}
        }
        /// Returns the weekday corresponding to this datetime.
        ///
        /// ```
        /// use jiff::civil::{Weekday, date};
        ///
        /// // The Unix epoch was on a Thursday.
        /// let dt = date(1970, 1, 1).at(7, 30, 0, 0);
        /// assert_eq!(dt.weekday(), Weekday::Thursday);
        /// // One can also get the weekday as an offset in a variety of schemes.
        /// assert_eq!(dt.weekday().to_monday_zero_offset(), 3);
        /// assert_eq!(dt.weekday().to_monday_one_offset(), 4);
        /// assert_eq!(dt.weekday().to_sunday_zero_offset(), 4);
        /// assert_eq!(dt.weekday().to_sunday_one_offset(), 5);
        /// ```
        pub fn weekday(self) -> Weekday {
            loop {}
        }
        /// Returns the ordinal day of the year that this datetime resides in.
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// let dt = date(2006, 8, 24).at(7, 30, 0, 0);
        /// assert_eq!(dt.day_of_year(), 236);
        ///
        /// let dt = date(2023, 12, 31).at(7, 30, 0, 0);
        /// assert_eq!(dt.day_of_year(), 365);
        ///
        /// let dt = date(2024, 12, 31).at(7, 30, 0, 0);
        /// assert_eq!(dt.day_of_year(), 366);
        /// ```
        pub fn day_of_year(self) -> i16 {
            loop {}
        }
        /// Returns the ordinal day of the year that this datetime resides in, but
        /// ignores leap years.
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// let dt = date(2006, 8, 24).at(7, 30, 0, 0);
        /// assert_eq!(dt.day_of_year_no_leap(), Some(236));
        ///
        /// let dt = date(2023, 12, 31).at(7, 30, 0, 0);
        /// assert_eq!(dt.day_of_year_no_leap(), Some(365));
        ///
        /// let dt = date(2024, 12, 31).at(7, 30, 0, 0);
        /// assert_eq!(dt.day_of_year_no_leap(), Some(365));
        ///
        /// let dt = date(2024, 2, 29).at(7, 30, 0, 0);
        /// assert_eq!(dt.day_of_year_no_leap(), None);
        /// ```
        pub fn day_of_year_no_leap(self) -> Option<i16> {
            loop {}
        }
        /// Returns the beginning of the day that this datetime resides in.
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// let dt = date(2024, 7, 3).at(7, 30, 10, 123_456_789);
        /// assert_eq!(dt.start_of_day(), date(2024, 7, 3).at(0, 0, 0, 0));
        /// ```
        pub fn start_of_day(&self) -> DateTime {
            loop {}
        }
        /// Returns the end of the day that this datetime resides in.
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// let dt = date(2024, 7, 3).at(7, 30, 10, 123_456_789);
        /// assert_eq!(
        ///     dt.end_of_day(),
        ///     date(2024, 7, 3).at(23, 59, 59, 999_999_999),
        /// );
        /// ```
        pub fn end_of_day(&self) -> DateTime {
            loop {}
        }
        /// Returns the first date of the month that this datetime resides in.
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// let dt = date(2024, 2, 29).at(7, 30, 0, 0);
        /// assert_eq!(dt.first_of_month(), date(2024, 2, 1).at(7, 30, 0, 0));
        /// ```
        pub fn first_of_month(self) -> DateTime {
            loop {}
        }
        /// Returns the last date of the month that this datetime resides in.
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// let dt = date(2024, 2, 5).at(7, 30, 0, 0);
        /// assert_eq!(dt.last_of_month(), date(2024, 2, 29).at(7, 30, 0, 0));
        /// ```
        pub fn last_of_month(self) -> DateTime {
            loop {}
        }
        /// Returns the total number of days in the the month in which this
        /// datetime resides.
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// let dt = date(2024, 2, 10).at(7, 30, 0, 0);
        /// assert_eq!(dt.days_in_month(), 29);
        ///
        /// let dt = date(2023, 2, 10).at(7, 30, 0, 0);
        /// assert_eq!(dt.days_in_month(), 28);
        ///
        /// let dt = date(2024, 8, 15).at(7, 30, 0, 0);
        /// assert_eq!(dt.days_in_month(), 31);
        /// ```
        pub fn days_in_month(self) -> i8 {
            loop {}
        }
        /// Returns the first date of the year that this datetime resides in.
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// let dt = date(2024, 2, 29).at(7, 30, 0, 0);
        /// assert_eq!(dt.first_of_year(), date(2024, 1, 1).at(7, 30, 0, 0));
        /// ```
        pub fn first_of_year(self) -> DateTime {
            loop {}
        }
        /// Returns the last date of the year that this datetime resides in.
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// let dt = date(2024, 2, 5).at(7, 30, 0, 0);
        /// assert_eq!(dt.last_of_year(), date(2024, 12, 31).at(7, 30, 0, 0));
        /// ```
        pub fn last_of_year(self) -> DateTime {
            loop {}
        }
        /// Returns the total number of days in the the year in which this datetime
        /// resides.
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// let dt = date(2024, 7, 10).at(7, 30, 0, 0);
        /// assert_eq!(dt.days_in_year(), 366);
        ///
        /// let dt = date(2023, 7, 10).at(7, 30, 0, 0);
        /// assert_eq!(dt.days_in_year(), 365);
        /// ```
        pub fn days_in_year(self) -> i16 {
            loop {}
        }
        /// Returns true if and only if the year in which this datetime resides is
        /// a leap year.
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// assert!(date(2024, 1, 1).at(7, 30, 0, 0).in_leap_year());
        /// assert!(!date(2023, 12, 31).at(7, 30, 0, 0).in_leap_year());
        /// ```
        pub fn in_leap_year(self) -> bool {
            loop {}
        }
        /// Returns the datetime with a date immediately following this one.
        ///
        /// ```
        /// use jiff::civil::{DateTime, date};
        ///
        /// let dt = date(2024, 2, 28).at(7, 30, 0, 0);
        /// assert_eq!(dt.tomorrow()?, date(2024, 2, 29).at(7, 30, 0, 0));
        ///
        /// // The max doesn't have a tomorrow.
        /// assert!(DateTime::MAX.tomorrow().is_err());
        ///
        /// ```
        pub fn tomorrow(self) -> Result<DateTime, Error> {
            loop {}
        }
        /// Returns the datetime with a date immediately preceding this one.
        ///
        /// ```
        /// use jiff::civil::{DateTime, date};
        ///
        /// let dt = date(2024, 3, 1).at(7, 30, 0, 0);
        /// assert_eq!(dt.yesterday()?, date(2024, 2, 29).at(7, 30, 0, 0));
        ///
        /// // The min doesn't have a yesterday.
        /// assert!(DateTime::MIN.yesterday().is_err());
        ///
        /// ```
        pub fn yesterday(self) -> Result<DateTime, Error> {
            loop {}
        }
        /// Returns the "nth" weekday from the beginning or end of the month in
        /// which this datetime resides.
        ///
        /// ```
        /// use jiff::civil::{Weekday, date};
        ///
        /// let dt = date(2017, 3, 1).at(7, 30, 0, 0);
        /// let second_friday = dt.nth_weekday_of_month(2, Weekday::Friday)?;
        /// assert_eq!(second_friday, date(2017, 3, 10).at(7, 30, 0, 0));
        ///
        /// ```
        pub fn nth_weekday_of_month(self, nth: i8, weekday: Weekday) -> Result<DateTime, Error> {
            loop {}
        }
        /// Returns the "nth" weekday from this datetime, not including itself.
        ///
        /// ```
        /// use jiff::civil::{Weekday, date};
        ///
        /// // Use a Sunday in March as our start date.
        /// let dt = date(2024, 3, 10).at(7, 30, 0, 0);
        /// assert_eq!(dt.weekday(), Weekday::Sunday);
        ///
        /// // The first next Monday is tomorrow!
        /// let next_monday = dt.nth_weekday(1, Weekday::Monday)?;
        /// assert_eq!(next_monday, date(2024, 3, 11).at(7, 30, 0, 0));
        ///
        /// // But the next Sunday is a week away, because this doesn't
        /// // include the current weekday.
        /// let next_sunday = dt.nth_weekday(1, Weekday::Sunday)?;
        /// assert_eq!(next_sunday, date(2024, 3, 17).at(7, 30, 0, 0));
        ///
        /// // "not this Thursday, but next Thursday"
        /// let next_next_thursday = dt.nth_weekday(2, Weekday::Thursday)?;
        /// assert_eq!(next_next_thursday, date(2024, 3, 21).at(7, 30, 0, 0));
        ///
        /// ```
        pub fn nth_weekday(self, nth: i32, weekday: Weekday) -> Result<DateTime, Error> {
            loop {}
        }
        /// Returns the date component of this datetime.
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// let dt = date(2024, 3, 14).at(18, 45, 0, 0);
        /// assert_eq!(dt.date(), date(2024, 3, 14));
        /// ```
        pub fn date(self) -> Date {
            loop {}
        }
        /// Returns the time component of this datetime.
        ///
        /// ```
        /// use jiff::civil::{date, time};
        ///
        /// let dt = date(2024, 3, 14).at(18, 45, 0, 0);
        /// assert_eq!(dt.time(), time(18, 45, 0, 0));
        /// ```
        pub fn time(self) -> Time {
            loop {}
        }
        /// Construct an [ISO 8601 week date] from this datetime.
        pub fn iso_week_date(self) -> ISOWeekDate {
            loop {}
        }
        /// Converts a civil datetime to a [`Zoned`] datetime by adding the given
        /// time zone.
        ///
        /// ```
        /// use jiff::civil::DateTime;
        ///
        /// let dt: DateTime = "2024-06-20 15:06".parse()?;
        /// let zdt = dt.in_tz("America/New_York")?;
        /// assert_eq!(zdt.to_string(), "2024-06-20T15:06:00-04:00[America/New_York]");
        ///
        /// ```
        pub fn in_tz(self, time_zone_name: &str) -> Result<Zoned, Error> {
            loop {}
        }
        /// Converts a civil datetime to a [`Zoned`] datetime by adding the given
        /// [`TimeZone`].
        ///
        /// ```
        /// use jiff::{civil::date, tz::{self, TimeZone}};
        ///
        /// let tz = TimeZone::fixed(tz::offset(-4));
        /// let zdt = date(2024, 6, 20).at(17, 3, 0, 0).to_zoned(tz)?;
        /// // A time zone annotation is still included in the printable version
        /// // of the Zoned value, but it is fixed to a particular offset.
        /// assert_eq!(zdt.to_string(), "2024-06-20T17:03:00-04:00[-04:00]");
        ///
        /// ```
        pub fn to_zoned(self, tz: TimeZone) -> Result<Zoned, Error> {
            loop {}
        }
        /// Add the given span of time to this datetime. If the sum would overflow
        /// the minimum or maximum datetime values, then an error is returned.
        ///
        /// ```
        /// use jiff::{civil::date, ToSpan};
        ///
        /// let dt = date(1995, 12, 7).at(3, 24, 30, 3_500);
        /// let got = dt.checked_add(20.years().months(4).nanoseconds(500))?;
        /// assert_eq!(got, date(2016, 4, 7).at(3, 24, 30, 4_000));
        ///
        /// let dt = date(2019, 1, 31).at(15, 30, 0, 0);
        /// let got = dt.checked_add(1.months())?;
        /// assert_eq!(got, date(2019, 2, 28).at(15, 30, 0, 0));
        ///
        /// ```
        pub fn checked_add<A>(self, duration: A) -> Result<DateTime, Error> {
            loop {}
        }
        /// This routine is identical to [`DateTime::checked_add`] with the
        /// duration negated.
        ///
        /// ```
        /// use std::time::Duration;
        ///
        /// use jiff::{civil::date, SignedDuration, ToSpan};
        ///
        /// let dt = date(1995, 12, 7).at(3, 24, 30, 3_500);
        /// assert_eq!(
        ///     dt - 20.years().months(4).nanoseconds(500),
        ///     date(1975, 8, 7).at(3, 24, 30, 3_000),
        /// );
        ///
        /// let dur = SignedDuration::new(24 * 60 * 60, 3_500);
        /// assert_eq!(dt - dur, date(1995, 12, 6).at(3, 24, 30, 0));
        ///
        /// let dur = Duration::new(24 * 60 * 60, 3_500);
        /// assert_eq!(dt - dur, date(1995, 12, 6).at(3, 24, 30, 0));
        ///
        /// ```
        pub fn checked_sub<A>(self, duration: A) -> Result<DateTime, Error> {
            loop {}
        }
        /// This routine is identical to [`DateTime::checked_add`], except the
        /// result saturates on overflow. That is, instead of overflow, either
        /// [`DateTime::MIN`] or [`DateTime::MAX`] is returned.
        ///
        /// ```
        /// use jiff::{civil::{DateTime, date}, SignedDuration, ToSpan};
        ///
        /// let dt = date(2024, 3, 31).at(13, 13, 13, 13);
        /// assert_eq!(DateTime::MAX, dt.saturating_add(9000.years()));
        /// assert_eq!(DateTime::MIN, dt.saturating_add(-19000.years()));
        /// assert_eq!(DateTime::MAX, dt.saturating_add(SignedDuration::MAX));
        /// assert_eq!(DateTime::MIN, dt.saturating_add(SignedDuration::MIN));
        /// assert_eq!(DateTime::MAX, dt.saturating_add(std::time::Duration::MAX));
        /// ```
        pub fn saturating_add<A>(self, duration: A) -> DateTime {
            loop {}
        }
        /// This routine is identical to [`DateTime::saturating_add`] with the span
        /// parameter negated.
        ///
        /// ```
        /// use jiff::{civil::{DateTime, date}, SignedDuration, ToSpan};
        ///
        /// let dt = date(2024, 3, 31).at(13, 13, 13, 13);
        /// assert_eq!(DateTime::MIN, dt.saturating_sub(19000.years()));
        /// assert_eq!(DateTime::MAX, dt.saturating_sub(-9000.years()));
        /// assert_eq!(DateTime::MIN, dt.saturating_sub(SignedDuration::MAX));
        /// assert_eq!(DateTime::MAX, dt.saturating_sub(SignedDuration::MIN));
        /// assert_eq!(DateTime::MIN, dt.saturating_sub(std::time::Duration::MAX));
        /// ```
        pub fn saturating_sub<A>(self, duration: A) -> DateTime {
            loop {}
        }
        /// Returns a span representing the elapsed time from this datetime until
        /// the given `other` datetime.
        ///
        /// ```
        /// use jiff::{civil::date, ToSpan};
        ///
        /// let earlier = date(2006, 8, 24).at(22, 30, 0, 0);
        /// let later = date(2019, 1, 31).at(21, 0, 0, 0);
        /// assert_eq!(
        ///     earlier.until(later)?,
        ///     4542.days().hours(22).minutes(30).fieldwise(),
        /// );
        ///
        /// // Flipping the dates is fine, but you'll get a negative span.
        /// assert_eq!(
        ///     later.until(earlier)?,
        ///     -4542.days().hours(22).minutes(30).fieldwise(),
        /// );
        ///
        /// ```
        pub fn until<A>(self, other: A) -> Result<Span, Error> {
            loop {}
        }
        /// This routine is identical to [`DateTime::until`], but the order of the
        /// parameters is flipped.
        ///
        /// ```
        /// use jiff::{civil::date, ToSpan};
        ///
        /// let earlier = date(2006, 8, 24).at(22, 30, 0, 0);
        /// let later = date(2019, 1, 31).at(21, 0, 0, 0);
        /// assert_eq!(
        ///     later - earlier,
        ///     4542.days().hours(22).minutes(30).fieldwise(),
        /// );
        /// ```
        pub fn since<A>(self, other: A) -> Result<Span, Error> {
            loop {}
        }
        /// Returns an absolute duration representing the elapsed time from this
        /// datetime until the given `other` datetime.
        ///
        /// ```
        /// use jiff::{civil::date, SignedDuration};
        ///
        /// let earlier = date(2006, 8, 24).at(22, 30, 0, 0);
        /// let later = date(2019, 1, 31).at(21, 0, 0, 0);
        /// assert_eq!(
        ///     earlier.duration_until(later),
        ///     SignedDuration::from_hours(4542 * 24)
        ///     + SignedDuration::from_hours(22)
        ///     + SignedDuration::from_mins(30),
        /// );
        /// // Flipping the datetimes is fine, but you'll get a negative duration.
        /// assert_eq!(
        ///     later.duration_until(earlier),
        ///     -SignedDuration::from_hours(4542 * 24)
        ///     - SignedDuration::from_hours(22)
        ///     - SignedDuration::from_mins(30),
        /// );
        /// ```
        pub fn duration_until(self, other: DateTime) -> SignedDuration {
            loop {}
        }
        /// This routine is identical to [`DateTime::duration_until`], but the
        /// order of the parameters is flipped.
        ///
        /// ```
        /// use jiff::{civil::date, SignedDuration};
        ///
        /// let earlier = date(2006, 8, 24).at(22, 30, 0, 0);
        /// let later = date(2019, 1, 31).at(21, 0, 0, 0);
        /// assert_eq!(
        ///     later.duration_since(earlier),
        ///     SignedDuration::from_hours(4542 * 24)
        ///     + SignedDuration::from_hours(22)
        ///     + SignedDuration::from_mins(30),
        /// );
        /// ```
        pub fn duration_since(self, other: DateTime) -> SignedDuration {
            loop {}
        }
        /// Rounds this datetime according to the [`DateTimeRound`] configuration
        /// given.
        ///
        /// ```
        /// use jiff::{civil::date, Unit};
        ///
        /// let dt = date(2024, 6, 19).at(15, 0, 0, 0);
        /// assert_eq!(dt.round(Unit::Day)?, date(2024, 6, 20).at(0, 0, 0, 0));
        /// let dt = date(2024, 6, 19).at(10, 0, 0, 0);
        /// assert_eq!(dt.round(Unit::Day)?, date(2024, 6, 19).at(0, 0, 0, 0));
        ///
        /// ```
        pub fn round<R>(self, options: R) -> Result<DateTime, Error> {
            loop {}
        }
        /// Parses a civil datetime in `input` matching the given `format`.
        ///
        /// ```
        /// use jiff::civil::DateTime;
        ///
        /// let dt = DateTime::strptime("%F %H:%M", "2024-07-14 21:14")?;
        /// assert_eq!(dt.to_string(), "2024-07-14T21:14:00");
        ///
        /// ```
        pub fn strptime(format: impl AsRef<[u8]>, input: impl AsRef<[u8]>) -> Result<DateTime, Error> {
            loop {}
        }
        /// Formats this civil datetime according to the given `format`.
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// let dt = date(2024, 7, 15).at(16, 24, 59, 0);
        /// let string = dt.strftime("%A, %B %e, %Y at %H:%M:%S").to_string();
        /// assert_eq!(string, "Monday, July 15, 2024 at 16:24:59");
        /// ```
        pub fn strftime<'f, F: 'f + ?Sized + AsRef<[u8]>>(&self, format: &'f F) -> Display<'f> {
            loop {}
        }
    }
    impl DateWith {
        /// Create a new `Date` from the fields set on this configuration.
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// assert_eq!(
        ///     date(2023, 1, 1).with().day_of_year_no_leap(365).build()?,
        ///     date(2023, 12, 31),
        /// );
        /// // It also works with leap years for the same input:
        /// assert_eq!(
        ///     date(2024, 1, 1).with().day_of_year_no_leap(365).build()?,
        ///     date(2024, 12, 31),
        /// );
        ///
        /// ```
        pub fn build(self) -> Result<Date, Error> {
            loop {}
        }
        /// Set the year field on a [`Date`].
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// let d1 = date(2005, 11, 5);
        /// assert_eq!(d1.year(), 2005);
        /// let d2 = d1.with().year(2007).build()?;
        /// assert_eq!(d2.year(), 2007);
        ///
        /// ```
        pub fn year(self, year: i16) -> DateWith {
            loop {}
        }
        /// Set year of a date via its era and its non-negative numeric component.
        ///
        /// ```
        /// use jiff::civil::{Era, date};
        ///
        /// let d1 = date(2005, 11, 5);
        /// assert_eq!(d1.year(), 2005);
        /// let d2 = d1.with().era_year(2007, Era::CE).build()?;
        /// assert_eq!(d2.year(), 2007);
        ///
        /// // CE years are always positive and can be at most 9999:
        /// assert!(d1.with().era_year(-5, Era::CE).build().is_err());
        /// assert!(d1.with().era_year(10_000, Era::CE).build().is_err());
        ///
        /// ```
        pub fn era_year(self, year: i16, era: Era) -> DateWith {
            loop {}
        }
        /// Set the month field on a [`Date`].
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// let d1 = date(2005, 11, 5);
        /// assert_eq!(d1.month(), 11);
        /// let d2 = d1.with().month(6).build()?;
        /// assert_eq!(d2.month(), 6);
        ///
        /// ```
        pub fn month(self, month: i8) -> DateWith {
            loop {}
        }
        /// Set the day field on a [`Date`].
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// let d1 = date(2024, 2, 5);
        /// assert_eq!(d1.day(), 5);
        /// let d2 = d1.with().day(10).build()?;
        /// assert_eq!(d2.day(), 10);
        /// let d3 = d1.with().day(29).build()?;
        /// assert_eq!(d3.day(), 29);
        ///
        /// ```
        pub fn day(self, day: i8) -> DateWith {
            loop {}
        }
        /// Set the day field on a [`Date`] via the ordinal number of a day within
        /// a year.
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// let d = date(2024, 1, 1);
        /// assert_eq!(d.with().day_of_year(60).build()?, date(2024, 2, 29));
        ///
        /// ```
        pub fn day_of_year(self, day: i16) -> DateWith {
            loop {}
        }
        /// Set the day field on a [`Date`] via the ordinal number of a day within
        /// a year, but ignoring leap years.
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// assert_eq!(
        ///     date(2023, 1, 1).with().day_of_year_no_leap(60).build()?,
        ///     date(2023, 3, 1),
        /// );
        ///
        /// assert_eq!(
        ///     date(2024, 1, 1).with().day_of_year_no_leap(60).build()?,
        ///     date(2024, 3, 1),
        /// );
        ///
        /// ```
        pub fn day_of_year_no_leap(self, day: i16) -> DateWith {
            loop {}
        }
    }
    impl Debug for Date {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for DateArithmetic {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for DateDifference {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for DateSeries {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for DateTime {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for DateWith {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Era {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for ISOWeekDate {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Time {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Weekday {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Default for Date {
        fn default() -> Date {
            loop {}
        }
    }
    impl Default for DateTime {
        fn default() -> DateTime {
            loop {}
        }
    }
    impl Default for ISOWeekDate {
        fn default() -> ISOWeekDate {
            loop {}
        }
    }
    impl Default for Time {
        fn default() -> Time {
            loop {}
        }
    }
    impl Eq for Date {}
    impl Eq for DateTime {}
    impl Eq for Era {}
    impl Eq for ISOWeekDate {}
    impl Eq for Time {}
    impl Eq for Weekday {}
    impl From<Date> for DateDifference {
        fn from(date: Date) -> DateDifference {
            loop {}
        }
    }
    impl From<Date> for DateTime {
        fn from(date: Date) -> DateTime {
            loop {}
        }
    }
    impl From<Date> for ISOWeekDate {
        fn from(date: Date) -> ISOWeekDate {
            loop {}
        }
    }
    impl From<DateTime> for Date {
        fn from(dt: DateTime) -> Date {
            loop {}
        }
    }
    impl From<DateTime> for DateDifference {
        fn from(dt: DateTime) -> DateDifference {
            loop {}
        }
    }
    impl From<DateTime> for ISOWeekDate {
        fn from(dt: DateTime) -> ISOWeekDate {
            loop {}
        }
    }
    impl From<DateTime> for Time {
        fn from(dt: DateTime) -> Time {
            loop {}
        }
    }
    impl From<Duration> for DateArithmetic {
        fn from(udur: Duration) -> DateArithmetic {
            loop {}
        }
    }
    impl From<ISOWeekDate> for Date {
        fn from(weekdate: ISOWeekDate) -> Date {
            loop {}
        }
    }
    impl From<SignedDuration> for DateArithmetic {
        fn from(sdur: SignedDuration) -> DateArithmetic {
            loop {}
        }
    }
    impl From<Span> for DateArithmetic {
        fn from(span: Span) -> DateArithmetic {
            loop {}
        }
    }
    impl From<Zoned> for Date {
        fn from(zdt: Zoned) -> Date {
            loop {}
        }
    }
    impl From<Zoned> for DateDifference {
        fn from(zdt: Zoned) -> DateDifference {
            loop {}
        }
    }
    impl From<Zoned> for DateTime {
        fn from(zdt: Zoned) -> DateTime {
            loop {}
        }
    }
    impl From<Zoned> for ISOWeekDate {
        fn from(zdt: Zoned) -> ISOWeekDate {
            loop {}
        }
    }
    impl From<Zoned> for Time {
        fn from(zdt: Zoned) -> Time {
            loop {}
        }
    }
    impl FromStr for Date {
        type Err = Error;
        fn from_str(string: &str) -> Result<Date, Error> {
            loop {}
        }
    }
    impl FromStr for DateTime {
        type Err = Error;
        fn from_str(string: &str) -> Result<DateTime, Error> {
            loop {}
        }
    }
    impl FromStr for ISOWeekDate {
        type Err = Error;
        fn from_str(string: &str) -> Result<ISOWeekDate, Error> {
            loop {}
        }
    }
    impl FromStr for Time {
        type Err = Error;
        fn from_str(string: &str) -> Result<Time, Error> {
            loop {}
        }
    }
    impl Hash for Date {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for DateTime {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for Era {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for ISOWeekDate {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for Time {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for Weekday {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl ISOWeekDate {
        /// Create a new ISO week date from it constituent parts.
        ///
        /// ```
        /// use jiff::civil::{ISOWeekDate, Weekday, date};
        ///
        /// // The year 1949 does not contain a leap week.
        /// assert!(ISOWeekDate::new(1949, 53, Weekday::Monday).is_err());
        ///
        /// // Examples of dates at or exceeding the maximum.
        /// let max = ISOWeekDate::new(9999, 52, Weekday::Friday).unwrap();
        /// assert_eq!(max, ISOWeekDate::MAX);
        /// assert_eq!(max.date(), date(9999, 12, 31));
        /// assert!(ISOWeekDate::new(9999, 52, Weekday::Saturday).is_err());
        /// assert!(ISOWeekDate::new(9999, 53, Weekday::Monday).is_err());
        ///
        /// // Examples of dates at or exceeding the minimum.
        /// let min = ISOWeekDate::new(-9999, 1, Weekday::Monday).unwrap();
        /// assert_eq!(min, ISOWeekDate::MIN);
        /// assert_eq!(min.date(), date(-9999, 1, 1));
        /// assert!(ISOWeekDate::new(-10000, 52, Weekday::Sunday).is_err());
        /// ```
        pub fn new(year: i16, week: i8, weekday: Weekday) -> Result<ISOWeekDate, Error> {
            loop {}
        }
        /// Converts a Gregorian date to an ISO week date.
        ///
        /// ```
        /// use jiff::civil::{ISOWeekDate, Weekday, date};
        ///
        /// let weekdate = ISOWeekDate::from_date(date(1948, 2, 10));
        /// assert_eq!(
        ///     weekdate,
        ///     ISOWeekDate::new(1948, 7, Weekday::Tuesday).unwrap(),
        /// );
        /// ```
        pub fn from_date(date: Date) -> ISOWeekDate {
            loop {}
        }
        /// Returns the year component of this ISO 8601 week date.
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// let weekdate = date(2019, 12, 30).iso_week_date();
        /// assert_eq!(weekdate.year(), 2020);
        /// ```
        pub fn year(self) -> i16 {
            loop {}
        }
        /// Returns the week component of this ISO 8601 week date.
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// let weekdate = date(2019, 12, 30).iso_week_date();
        /// assert_eq!(weekdate.year(), 2020);
        /// assert_eq!(weekdate.week(), 1);
        ///
        /// let weekdate = date(1948, 12, 31).iso_week_date();
        /// assert_eq!(weekdate.year(), 1948);
        /// assert_eq!(weekdate.week(), 53);
        /// ```
        pub fn week(self) -> i8 {
            loop {}
        }
        /// Returns the day component of this ISO 8601 week date.
        ///
        /// ```
        /// use jiff::civil::{date, Weekday};
        ///
        /// let weekdate = date(1948, 12, 31).iso_week_date();
        /// assert_eq!(weekdate.year(), 1948);
        /// assert_eq!(weekdate.week(), 53);
        /// assert_eq!(weekdate.weekday(), Weekday::Friday);
        /// assert_eq!(weekdate.weekday().to_monday_zero_offset(), 4);
        /// assert_eq!(weekdate.weekday().to_monday_one_offset(), 5);
        /// assert_eq!(weekdate.weekday().to_sunday_zero_offset(), 5);
        /// assert_eq!(weekdate.weekday().to_sunday_one_offset(), 6);
        /// ```
        pub fn weekday(self) -> Weekday {
            loop {}
        }
        /// Returns the ISO 8601 week date corresponding to the first day in the
        /// week of this week date. The date returned is guaranteed to have a
        /// weekday of [`Weekday::Monday`].
        ///
        /// ```
        /// use jiff::civil::{ISOWeekDate, Weekday, date};
        ///
        /// let wd = ISOWeekDate::new(2025, 5, Weekday::Wednesday).unwrap();
        /// assert_eq!(wd.date(), date(2025, 1, 29));
        /// assert_eq!(
        ///     wd.first_of_week()?,
        ///     ISOWeekDate::new(2025, 5, Weekday::Monday).unwrap(),
        /// );
        ///
        /// // Works even for the minimum date.
        /// assert_eq!(
        ///     ISOWeekDate::MIN.first_of_week()?,
        ///     ISOWeekDate::new(-9999, 1, Weekday::Monday).unwrap(),
        /// );
        ///
        /// ```
        pub fn first_of_week(self) -> Result<ISOWeekDate, Error> {
            loop {}
        }
        /// Returns the ISO 8601 week date corresponding to the last day in the
        /// week of this week date. The date returned is guaranteed to have a
        /// weekday of [`Weekday::Sunday`].
        ///
        /// ```
        /// use jiff::civil::{ISOWeekDate, Weekday, date};
        ///
        /// let wd = ISOWeekDate::new(2025, 5, Weekday::Wednesday).unwrap();
        /// assert_eq!(wd.date(), date(2025, 1, 29));
        /// assert_eq!(
        ///     wd.last_of_week()?,
        ///     ISOWeekDate::new(2025, 5, Weekday::Sunday).unwrap(),
        /// );
        ///
        /// // Unlike `first_of_week`, this routine can actually fail on real
        /// // values, although, only when close to the maximum supported date.
        /// assert_eq!(
        ///     ISOWeekDate::MAX.last_of_week().unwrap_err().to_string(),
        ///     "parameter 'weekday (Monday 1-indexed)' \
        ///      is not in the required range of 1..=7",
        /// );
        ///
        /// ```
        pub fn last_of_week(self) -> Result<ISOWeekDate, Error> {
            loop {}
        }
        /// Returns the ISO 8601 week date corresponding to the first day in the
        /// year of this week date. The date returned is guaranteed to have a
        /// weekday of [`Weekday::Monday`].
        ///
        /// ```
        /// use jiff::civil::{ISOWeekDate, Weekday, date};
        ///
        /// let wd = ISOWeekDate::new(2025, 5, Weekday::Wednesday).unwrap();
        /// assert_eq!(wd.date(), date(2025, 1, 29));
        /// assert_eq!(
        ///     wd.first_of_year()?,
        ///     ISOWeekDate::new(2025, 1, Weekday::Monday).unwrap(),
        /// );
        ///
        /// // Works even for the minimum date.
        /// assert_eq!(
        ///     ISOWeekDate::MIN.first_of_year()?,
        ///     ISOWeekDate::new(-9999, 1, Weekday::Monday).unwrap(),
        /// );
        ///
        /// ```
        pub fn first_of_year(self) -> Result<ISOWeekDate, Error> {
            loop {}
        }
        /// Returns the ISO 8601 week date corresponding to the last day in the
        /// year of this week date. The date returned is guaranteed to have a
        /// weekday of [`Weekday::Sunday`].
        pub fn last_of_year(self) -> Result<ISOWeekDate, Error> {
            loop {}
        }
        /// Returns the total number of days in the year of this ISO 8601 week
        /// date.
        ///
        /// ```
        /// use jiff::civil::{ISOWeekDate, Weekday};
        ///
        /// let weekdate = ISOWeekDate::new(2025, 7, Weekday::Monday).unwrap();
        /// assert_eq!(weekdate.days_in_year(), 364);
        /// let weekdate = ISOWeekDate::new(2026, 7, Weekday::Monday).unwrap();
        /// assert_eq!(weekdate.days_in_year(), 371);
        /// ```
        pub fn days_in_year(self) -> i16 {
            loop {}
        }
        /// Returns the total number of weeks in the year of this ISO 8601 week
        /// date.
        ///
        /// ```
        /// use jiff::civil::{ISOWeekDate, Weekday};
        ///
        /// let weekdate = ISOWeekDate::new(2025, 7, Weekday::Monday).unwrap();
        /// assert_eq!(weekdate.weeks_in_year(), 52);
        /// let weekdate = ISOWeekDate::new(2026, 7, Weekday::Monday).unwrap();
        /// assert_eq!(weekdate.weeks_in_year(), 53);
        /// ```
        pub fn weeks_in_year(self) -> i8 {
            loop {}
        }
        /// Returns true if and only if the year of this week date is a "long"
        /// year.
        ///
        /// ```
        /// use jiff::civil::{ISOWeekDate, Weekday};
        ///
        /// let weekdate = ISOWeekDate::new(1948, 7, Weekday::Monday).unwrap();
        /// assert!(weekdate.in_long_year());
        /// let weekdate = ISOWeekDate::new(1949, 7, Weekday::Monday).unwrap();
        /// assert!(!weekdate.in_long_year());
        /// ```
        pub fn in_long_year(self) -> bool {
            loop {}
        }
        /// Returns the ISO 8601 date immediately following this one.
        ///
        /// ```
        /// use jiff::civil::{ISOWeekDate, Weekday};
        ///
        /// let wd = ISOWeekDate::new(2025, 5, Weekday::Wednesday).unwrap();
        /// assert_eq!(
        ///     wd.tomorrow()?,
        ///     ISOWeekDate::new(2025, 5, Weekday::Thursday).unwrap(),
        /// );
        ///
        /// // The max doesn't have a tomorrow.
        /// assert!(ISOWeekDate::MAX.tomorrow().is_err());
        ///
        /// ```
        pub fn tomorrow(self) -> Result<ISOWeekDate, Error> {
            loop {}
        }
        /// Returns the ISO 8601 week date immediately preceding this one.
        ///
        /// ```
        /// use jiff::civil::{ISOWeekDate, Weekday};
        ///
        /// let wd = ISOWeekDate::new(2025, 5, Weekday::Wednesday).unwrap();
        /// assert_eq!(
        ///     wd.yesterday()?,
        ///     ISOWeekDate::new(2025, 5, Weekday::Tuesday).unwrap(),
        /// );
        ///
        /// // The min doesn't have a yesterday.
        /// assert!(ISOWeekDate::MIN.yesterday().is_err());
        ///
        /// ```
        pub fn yesterday(self) -> Result<ISOWeekDate, Error> {
            loop {}
        }
        /// Converts this ISO week date to a Gregorian [`Date`].
        ///
        /// ```
        /// use jiff::civil::{ISOWeekDate, Weekday, date};
        ///
        /// let weekdate = ISOWeekDate::new(1948, 7, Weekday::Tuesday).unwrap();
        /// assert_eq!(weekdate.date(), date(1948, 2, 10));
        /// ```
        pub fn date(self) -> Date {
            loop {}
        }
    }
    impl Iterator for DateSeries {
        type Item = Date;
        fn next(&mut self) -> Option<Date> {
            loop {}
        }
    }
    impl Ord for Date {
        fn cmp(&self, other: &Date) -> Ordering {
            loop {}
        }
    }
    impl Ord for DateTime {
        fn cmp(&self, other: &DateTime) -> Ordering {
            loop {}
        }
    }
    impl Ord for ISOWeekDate {
        fn cmp(&self, other: &ISOWeekDate) -> Ordering {
            loop {}
        }
    }
    impl Ord for Time {
        fn cmp(&self, other: &Time) -> Ordering {
            loop {}
        }
    }
    impl PartialEq for Date {
        fn eq(&self, other: &Date) -> bool {
            loop {}
        }
    }
    impl PartialEq for DateTime {
        fn eq(&self, other: &DateTime) -> bool {
            loop {}
        }
    }
    impl PartialEq for Era {
        fn eq(&self, other: &Era) -> bool {
            loop {}
        }
    }
    impl PartialEq for ISOWeekDate {
        fn eq(&self, other: &ISOWeekDate) -> bool {
            loop {}
        }
    }
    impl PartialEq for Time {
        fn eq(&self, other: &Time) -> bool {
            loop {}
        }
    }
    impl PartialEq for Weekday {
        fn eq(&self, other: &Weekday) -> bool {
            loop {}
        }
    }
    impl PartialOrd for Date {
        fn partial_cmp(&self, other: &Date) -> Option<Ordering> {
            loop {}
        }
    }
    impl PartialOrd for DateTime {
        fn partial_cmp(&self, other: &DateTime) -> Option<Ordering> {
            loop {}
        }
    }
    impl PartialOrd for ISOWeekDate {
        fn partial_cmp(&self, other: &ISOWeekDate) -> Option<Ordering> {
            loop {}
        }
    }
    impl PartialOrd for Time {
        fn partial_cmp(&self, other: &Time) -> Option<Ordering> {
            loop {}
        }
    }
    impl Sub for Date {
        type Output = Span;
        fn sub(self, rhs: Date) -> Span {
            loop {}
        }
    }
    impl Sub for DateTime {
        type Output = Span;
        fn sub(self, rhs: DateTime) -> Span {
            loop {}
        }
    }
    impl Sub for Time {
        type Output = Span;
        fn sub(self, rhs: Time) -> Span {
            loop {}
        }
    }
    impl Sub<Duration> for Date {
        type Output = Self;
        fn sub(self, rhs: Duration) -> Date {
            loop {}
        }
    }
    impl Sub<Duration> for DateTime {
        type Output = Self;
        fn sub(self, rhs: Duration) -> DateTime {
            loop {}
        }
    }
    impl Sub<Duration> for Time {
        type Output = Self;
        fn sub(self, rhs: Duration) -> Time {
            loop {}
        }
    }
    impl Sub<SignedDuration> for Date {
        type Output = Self;
        fn sub(self, rhs: SignedDuration) -> Date {
            loop {}
        }
    }
    impl Sub<SignedDuration> for DateTime {
        type Output = Self;
        fn sub(self, rhs: SignedDuration) -> DateTime {
            loop {}
        }
    }
    impl Sub<SignedDuration> for Time {
        type Output = Self;
        fn sub(self, rhs: SignedDuration) -> Time {
            loop {}
        }
    }
    impl Sub<Span> for Date {
        type Output = Self;
        fn sub(self, rhs: Span) -> Date {
            loop {}
        }
    }
    impl Sub<Span> for DateTime {
        type Output = Self;
        fn sub(self, rhs: Span) -> DateTime {
            loop {}
        }
    }
    impl Sub<Span> for Time {
        type Output = Self;
        fn sub(self, rhs: Span) -> Time {
            loop {}
        }
    }
    impl Sub<i16> for Weekday {
        type Output = Self;
        fn sub(self, rhs: i16) -> Weekday {
            loop {}
        }
    }
    impl Sub<i32> for Weekday {
        type Output = Self;
        fn sub(self, rhs: i32) -> Weekday {
            loop {}
        }
    }
    impl Sub<i64> for Weekday {
        type Output = Self;
        fn sub(self, rhs: i64) -> Weekday {
            loop {}
        }
    }
    impl Sub<i8> for Weekday {
        type Output = Self;
        fn sub(self, rhs: i8) -> Weekday {
            loop {}
        }
    }
    impl SubAssign<Duration> for Date {
        fn sub_assign(&mut self, rhs: Duration) {
            loop {}
        }
    }
    impl SubAssign<Duration> for DateTime {
        fn sub_assign(&mut self, rhs: Duration) {
            loop {}
        }
    }
    impl SubAssign<Duration> for Time {
        fn sub_assign(&mut self, rhs: Duration) {
            loop {}
        }
    }
    impl SubAssign<SignedDuration> for Date {
        fn sub_assign(&mut self, rhs: SignedDuration) {
            loop {}
        }
    }
    impl SubAssign<SignedDuration> for DateTime {
        fn sub_assign(&mut self, rhs: SignedDuration) {
            loop {}
        }
    }
    impl SubAssign<SignedDuration> for Time {
        fn sub_assign(&mut self, rhs: SignedDuration) {
            loop {}
        }
    }
    impl SubAssign<Span> for Date {
        fn sub_assign(&mut self, rhs: Span) {
            loop {}
        }
    }
    impl SubAssign<Span> for DateTime {
        fn sub_assign(&mut self, rhs: Span) {
            loop {}
        }
    }
    impl SubAssign<Span> for Time {
        fn sub_assign(&mut self, rhs: Span) {
            loop {}
        }
    }
    impl SubAssign<i16> for Weekday {
        fn sub_assign(&mut self, rhs: i16) {
            loop {}
        }
    }
    impl SubAssign<i32> for Weekday {
        fn sub_assign(&mut self, rhs: i32) {
            loop {}
        }
    }
    impl SubAssign<i64> for Weekday {
        fn sub_assign(&mut self, rhs: i64) {
            loop {}
        }
    }
    impl SubAssign<i8> for Weekday {
        fn sub_assign(&mut self, rhs: i8) {
            loop {}
        }
    }
    impl Time {
        /// Creates a new `Time` value from its component hour, minute, second and
        /// fractional subsecond (up to nanosecond precision) values.
        ///
        /// ```
        /// use jiff::civil::Time;
        ///
        /// let t = Time::new(21, 30, 5, 123_456_789).unwrap();
        /// assert_eq!(t.hour(), 21);
        /// assert_eq!(t.minute(), 30);
        /// assert_eq!(t.second(), 5);
        /// assert_eq!(t.millisecond(), 123);
        /// assert_eq!(t.microsecond(), 456);
        /// assert_eq!(t.nanosecond(), 789);
        /// ```
        pub fn new(hour: i8, minute: i8, second: i8, subsec_nanosecond: i32) -> Result<Time, Error> {
            loop {}
        }
        /// Creates a new `Time` value in a `const` context.
        ///
        /// ```
        /// use jiff::civil::Time;
        ///
        /// const BEDTIME: Time = Time::constant(21, 30, 5, 123_456_789);
        /// assert_eq!(BEDTIME.hour(), 21);
        /// assert_eq!(BEDTIME.minute(), 30);
        /// assert_eq!(BEDTIME.second(), 5);
        /// assert_eq!(BEDTIME.millisecond(), 123);
        /// assert_eq!(BEDTIME.microsecond(), 456);
        /// assert_eq!(BEDTIME.nanosecond(), 789);
        /// assert_eq!(BEDTIME.subsec_nanosecond(), 123_456_789);
        /// ```
        pub fn constant(hour: i8, minute: i8, second: i8, subsec_nanosecond: i32) -> Time {
            loop {}
        }
        /// Returns the first moment of time in a day.
        ///
        /// ```
        /// use jiff::civil::Time;
        ///
        /// let t = Time::midnight();
        /// assert_eq!(t.hour(), 0);
        /// assert_eq!(t.minute(), 0);
        /// assert_eq!(t.second(), 0);
        /// assert_eq!(t.millisecond(), 0);
        /// assert_eq!(t.microsecond(), 0);
        /// assert_eq!(t.nanosecond(), 0);
        /// ```
        pub fn midnight() -> Time {
            loop {}
        }
        /// Returns the "hour" component of this time.
        ///
        /// ```
        /// use jiff::civil::time;
        ///
        /// let t = time(13, 35, 56, 123_456_789);
        /// assert_eq!(t.hour(), 13);
        /// ```
        pub fn hour(self) -> i8 {
            loop {}
        }
        /// Returns the "minute" component of this time.
        ///
        /// ```
        /// use jiff::civil::time;
        ///
        /// let t = time(13, 35, 56, 123_456_789);
        /// assert_eq!(t.minute(), 35);
        /// ```
        pub fn minute(self) -> i8 {
            loop {}
        }
        /// Returns the "second" component of this time.
        ///
        /// ```
        /// use jiff::civil::time;
        ///
        /// let t = time(13, 35, 56, 123_456_789);
        /// assert_eq!(t.second(), 56);
        /// ```
        pub fn second(self) -> i8 {
            loop {}
        }
        /// Returns the "millisecond" component of this time.
        ///
        /// ```
        /// use jiff::civil::time;
        ///
        /// let t = time(13, 35, 56, 123_456_789);
        /// assert_eq!(t.millisecond(), 123);
        /// ```
        pub fn millisecond(self) -> i16 {
            loop {}
        }
        /// Returns the "microsecond" component of this time.
        ///
        /// ```
        /// use jiff::civil::time;
        ///
        /// let t = time(13, 35, 56, 123_456_789);
        /// assert_eq!(t.microsecond(), 456);
        /// ```
        pub fn microsecond(self) -> i16 {
            loop {}
        }
        /// Returns the "nanosecond" component of this time.
        ///
        /// ```
        /// use jiff::civil::time;
        ///
        /// let t = time(13, 35, 56, 123_456_789);
        /// assert_eq!(t.nanosecond(), 789);
        /// ```
        pub fn nanosecond(self) -> i16 {
            loop {}
        }
        /// Returns the fractional nanosecond for this `Time` value.
        ///
        /// ```
        /// use jiff::civil::time;
        ///
        /// let t = time(15, 21, 35, 0).with().millisecond(987).build()?;
        /// assert_eq!(t.subsec_nanosecond(), 987_000_000);
        ///
        /// ```
        pub fn subsec_nanosecond(self) -> i32 {
            loop {}
        }
        /// Given a [`Date`], this constructs a [`DateTime`] value with its time
        /// component equal to this time.
        ///
        /// ```
        /// use jiff::civil::{DateTime, date, time};
        ///
        /// let d = date(2010, 3, 14);
        /// let t = time(2, 30, 0, 0);
        /// assert_eq!(DateTime::from_parts(d, t), t.to_datetime(d));
        /// ```
        pub fn to_datetime(self, date: Date) -> DateTime {
            loop {}
        }
        /// A convenience function for constructing a [`DateTime`] from this time
        /// on the date given by its components.
        ///
        /// ```
        /// use jiff::civil::time;
        ///
        /// assert_eq!(
        ///     time(2, 30, 0, 0).on(2010, 3, 14).to_string(),
        ///     "2010-03-14T02:30:00",
        /// );
        /// ```
        pub fn on(self, year: i16, month: i8, day: i8) -> DateTime {
            loop {}
        }
        /// Add the given span to this time and wrap around on overflow.
        ///
        /// ```
        /// use jiff::{civil::time, ToSpan};
        ///
        /// let t = time(20, 10, 1, 0);
        /// assert_eq!(
        ///     t + 1.hours().minutes(49).seconds(59),
        ///     time(22, 0, 0, 0),
        /// );
        /// ```
        pub fn wrapping_add<A>(self, duration: A) -> Time {
            loop {}
        }
        /// This routine is identical to [`Time::wrapping_add`] with the duration
        /// negated.
        pub fn wrapping_sub<A>(self, duration: A) -> Time {
            loop {}
        }
        /// Add the given span to this time and return an error if the result would
        /// otherwise overflow.
        ///
        /// ```
        /// use jiff::{civil::time, ToSpan};
        ///
        /// let t = time(22, 35, 1, 0);
        /// assert_eq!(
        ///     time(22, 35, 3, 500_000_000),
        ///     t.checked_add(2_500_000_000i64.nanoseconds())?,
        /// );
        /// ```
        pub fn checked_add<A>(self, duration: A) -> Result<Time, Error> {
            loop {}
        }
        /// This routine is identical to [`Time::checked_add`] with the duration
        /// negated.
        ///
        /// ```
        /// use std::time::Duration;
        ///
        /// use jiff::{civil::time, SignedDuration, ToSpan};
        ///
        /// let t = time(22, 0, 0, 0);
        /// assert_eq!(
        ///     t.checked_sub(1.hours().minutes(49).seconds(59))?,
        ///     time(20, 10, 1, 0),
        /// );
        /// assert_eq!(
        ///     t.checked_sub(SignedDuration::from_hours(1))?,
        ///     time(21, 0, 0, 0),
        /// );
        /// assert_eq!(
        ///     t.checked_sub(Duration::from_secs(60 * 60))?,
        ///     time(21, 0, 0, 0),
        /// );
        /// ```
        pub fn checked_sub<A>(self, duration: A) -> Result<Time, Error> {
            loop {}
        }
        /// This routine is identical to [`Time::checked_add`], except the
        /// result saturates on overflow. That is, instead of overflow, either
        /// [`Time::MIN`] or [`Time::MAX`] is returned.
        ///
        /// ```
        /// use jiff::{civil::{Time, time}, SignedDuration, ToSpan};
        ///
        /// // no saturation
        /// let t = time(23, 59, 59, 999_999_998);
        /// assert_eq!(
        ///     t.with().nanosecond(999).build()?,
        ///     t.saturating_add(1.nanoseconds()),
        /// );
        ///
        /// // saturates
        /// let t = time(23, 59, 59, 999_999_999);
        /// assert_eq!(Time::MAX, t.saturating_add(1.nanoseconds()));
        /// assert_eq!(Time::MAX, t.saturating_add(SignedDuration::MAX));
        /// assert_eq!(Time::MIN, t.saturating_add(SignedDuration::MIN));
        /// assert_eq!(Time::MAX, t.saturating_add(std::time::Duration::MAX));
        ///
        /// ```
        pub fn saturating_add<A>(self, duration: A) -> Time {
            loop {}
        }
        /// This routine is identical to [`Time::saturating_add`] with the duration
        /// negated.
        ///
        /// ```
        /// use jiff::{civil::{Time, time}, SignedDuration, ToSpan};
        ///
        /// // no saturation
        /// let t = time(0, 0, 0, 1);
        /// assert_eq!(
        ///     t.with().nanosecond(0).build()?,
        ///     t.saturating_sub(1.nanoseconds()),
        /// );
        ///
        /// // saturates
        /// let t = time(0, 0, 0, 0);
        /// assert_eq!(Time::MIN, t.saturating_sub(1.nanoseconds()));
        /// assert_eq!(Time::MIN, t.saturating_sub(SignedDuration::MAX));
        /// assert_eq!(Time::MAX, t.saturating_sub(SignedDuration::MIN));
        /// assert_eq!(Time::MIN, t.saturating_sub(std::time::Duration::MAX));
        ///
        /// ```
        pub fn saturating_sub<A>(self, duration: A) -> Time {
            loop {}
        }
        /// Returns a span representing the elapsed time from this time until
        /// the given `other` time.
        ///
        /// ```
        /// use jiff::{civil::time, ToSpan};
        ///
        /// let t1 = time(22, 35, 1, 0);
        /// let t2 = time(22, 35, 3, 500_000_000);
        /// assert_eq!(t1.until(t2)?, 2.seconds().milliseconds(500).fieldwise());
        /// // Flipping the dates is fine, but you'll get a negative span.
        /// assert_eq!(t2.until(t1)?, -2.seconds().milliseconds(500).fieldwise());
        ///
        /// ```
        pub fn until<A>(self, other: A) -> Result<Span, Error> {
            loop {}
        }
        /// This routine is identical to [`Time::until`], but the order of the
        /// parameters is flipped.
        ///
        /// ```
        /// use jiff::{civil::time, ToSpan};
        ///
        /// let earlier = time(1, 0, 0, 0);
        /// let later = time(22, 30, 0, 0);
        /// assert_eq!(later - earlier, 21.hours().minutes(30).fieldwise());
        /// ```
        pub fn since<A>(self, other: A) -> Result<Span, Error> {
            loop {}
        }
        /// Returns an absolute duration representing the elapsed time from this
        /// time until the given `other` time.
        ///
        /// ```
        /// use jiff::{civil::time, SignedDuration};
        ///
        /// let t1 = time(22, 35, 1, 0);
        /// let t2 = time(22, 35, 3, 500_000_000);
        /// assert_eq!(t1.duration_until(t2), SignedDuration::new(2, 500_000_000));
        /// // Flipping the time is fine, but you'll get a negative duration.
        /// assert_eq!(t2.duration_until(t1), -SignedDuration::new(2, 500_000_000));
        /// ```
        pub fn duration_until(self, other: Time) -> SignedDuration {
            loop {}
        }
        /// This routine is identical to [`Time::duration_until`], but the order of
        /// the parameters is flipped.
        ///
        /// ```
        /// use jiff::{civil::time, SignedDuration};
        ///
        /// let earlier = time(1, 0, 0, 0);
        /// let later = time(22, 30, 0, 0);
        /// assert_eq!(
        ///     later.duration_since(earlier),
        ///     SignedDuration::from_secs((21 * 60 * 60) + (30 * 60)),
        /// );
        /// ```
        pub fn duration_since(self, other: Time) -> SignedDuration {
            loop {}
        }
        /// Rounds this time according to the [`TimeRound`] configuration given.
        ///
        /// ```
        /// use jiff::{civil::time, Unit};
        ///
        /// let t = time(15, 45, 10, 123_456_789);
        /// assert_eq!(
        ///     t.round(Unit::Second)?,
        ///     time(15, 45, 10, 0),
        /// );
        /// let t = time(15, 45, 10, 500_000_001);
        /// assert_eq!(
        ///     t.round(Unit::Second)?,
        ///     time(15, 45, 11, 0),
        /// );
        ///
        /// ```
        pub fn round<R>(self, options: R) -> Result<Time, Error> {
            loop {}
        }
        /// Parses a civil time in `input` matching the given `format`.
        ///
        /// ```
        /// use jiff::civil::Time;
        ///
        /// // Parse with a 12-hour clock.
        /// let time = Time::strptime("%I:%M%P", "4:30pm")?;
        /// assert_eq!(time.to_string(), "16:30:00");
        ///
        /// ```
        pub fn strptime(format: impl AsRef<[u8]>, input: impl AsRef<[u8]>) -> Result<Time, Error> {
            loop {}
        }
        /// Formats this civil time according to the given `format`.
        ///
        /// ```
        /// use jiff::civil::time;
        ///
        /// let t = time(16, 30, 59, 0);
        /// let string = t.strftime("%-I:%M%P").to_string();
        /// assert_eq!(string, "4:30pm");
        /// ```
        pub fn strftime<'f, F: 'f + ?Sized + AsRef<[u8]>>(&self, format: &'f F) -> Display<'f> {
            loop {}
        }
    }
    impl Weekday {
        /// Convert an offset to a structured `Weekday`.
        ///
        /// ```
        /// use jiff::civil::Weekday;
        ///
        /// let weekday = Weekday::from_monday_zero_offset(3)?;
        /// assert_eq!(weekday, Weekday::Thursday);
        ///
        /// assert!(Weekday::from_monday_zero_offset(7).is_err());
        /// assert!(Weekday::from_monday_zero_offset(-1).is_err());
        ///
        /// ```
        pub fn from_monday_zero_offset(offset: i8) -> Result<Weekday, Error> {
            loop {}
        }
        /// Convert an offset to a structured `Weekday`.
        ///
        /// ```
        /// use jiff::civil::Weekday;
        ///
        /// let weekday = Weekday::from_monday_one_offset(4)?;
        /// assert_eq!(weekday, Weekday::Thursday);
        ///
        /// assert!(Weekday::from_monday_one_offset(8).is_err());
        /// assert!(Weekday::from_monday_one_offset(0).is_err());
        ///
        /// ```
        pub fn from_monday_one_offset(offset: i8) -> Result<Weekday, Error> {
            loop {}
        }
        /// Convert an offset to a structured `Weekday`.
        ///
        /// ```
        /// use jiff::civil::Weekday;
        ///
        /// let weekday = Weekday::from_sunday_zero_offset(0)?;
        /// assert_eq!(weekday, Weekday::Sunday);
        /// let weekday = Weekday::from_sunday_zero_offset(4)?;
        /// assert_eq!(weekday, Weekday::Thursday);
        ///
        /// assert!(Weekday::from_sunday_zero_offset(7).is_err());
        /// assert!(Weekday::from_sunday_zero_offset(-1).is_err());
        ///
        /// ```
        pub fn from_sunday_zero_offset(offset: i8) -> Result<Weekday, Error> {
            loop {}
        }
        /// Convert an offset to a structured `Weekday`.
        ///
        /// ```
        /// use jiff::civil::Weekday;
        ///
        /// let weekday = Weekday::from_sunday_one_offset(5)?;
        /// assert_eq!(weekday, Weekday::Thursday);
        ///
        /// assert!(Weekday::from_sunday_one_offset(8).is_err());
        /// assert!(Weekday::from_sunday_one_offset(0).is_err());
        ///
        /// ```
        pub fn from_sunday_one_offset(offset: i8) -> Result<Weekday, Error> {
            loop {}
        }
        /// Returns this weekday as an offset.
        ///
        /// ```
        /// use jiff::civil::Weekday;
        ///
        /// assert_eq!(Weekday::Thursday.to_monday_zero_offset(), 3);
        ///
        /// ```
        pub fn to_monday_zero_offset(self) -> i8 {
            loop {}
        }
        /// Returns this weekday as an offset.
        ///
        /// ```
        /// use jiff::civil::Weekday;
        ///
        /// assert_eq!(Weekday::Thursday.to_monday_one_offset(), 4);
        ///
        /// ```
        pub fn to_monday_one_offset(self) -> i8 {
            loop {}
        }
        /// Returns this weekday as an offset.
        ///
        /// ```
        /// use jiff::civil::Weekday;
        ///
        /// assert_eq!(Weekday::Thursday.to_sunday_zero_offset(), 4);
        ///
        /// ```
        pub fn to_sunday_zero_offset(self) -> i8 {
            loop {}
        }
        /// Returns this weekday as an offset.
        ///
        /// ```
        /// use jiff::civil::Weekday;
        ///
        /// assert_eq!(Weekday::Thursday.to_sunday_one_offset(), 5);
        ///
        /// ```
        pub fn to_sunday_one_offset(self) -> i8 {
            loop {}
        }
        /// Returns the next weekday, wrapping around at the end of week to the
        /// beginning of the week.
        ///
        /// ```
        /// use jiff::civil::Weekday;
        ///
        /// assert_eq!(Weekday::Wednesday.next(), Weekday::Thursday);
        /// assert_eq!(Weekday::Sunday.next(), Weekday::Monday);
        /// assert_eq!(Weekday::Saturday.next(), Weekday::Sunday);
        /// ```
        pub fn next(self) -> Weekday {
            loop {}
        }
        /// Returns the previous weekday, wrapping around at the beginning of week
        /// to the end of the week.
        ///
        /// ```
        /// use jiff::civil::Weekday;
        ///
        /// assert_eq!(Weekday::Wednesday.previous(), Weekday::Tuesday);
        /// assert_eq!(Weekday::Sunday.previous(), Weekday::Saturday);
        /// assert_eq!(Weekday::Saturday.previous(), Weekday::Friday);
        /// ```
        pub fn previous(self) -> Weekday {
            loop {}
        }
        /// Returns the number of days from `other` to this weekday.
        ///
        /// ```
        /// use jiff::civil::Weekday;
        ///
        /// assert_eq!(Weekday::Friday.since(Weekday::Tuesday), 3);
        /// assert_eq!(Weekday::Tuesday.since(Weekday::Tuesday), 0);
        /// assert_eq!(Weekday::Monday.since(Weekday::Sunday), 1);
        /// assert_eq!(Weekday::Sunday.since(Weekday::Monday), 6);
        /// ```
        pub fn since(self, other: Weekday) -> i8 {
            loop {}
        }
        /// Returns the number of days until `other` from this weekday.
        ///
        /// ```
        /// use jiff::civil::Weekday;
        ///
        /// assert_eq!(Weekday::Friday.until(Weekday::Tuesday), 4);
        /// assert_eq!(Weekday::Tuesday.until(Weekday::Tuesday), 0);
        /// assert_eq!(Weekday::Monday.until(Weekday::Sunday), 6);
        /// assert_eq!(Weekday::Sunday.until(Weekday::Monday), 1);
        /// ```
        pub fn until(self, other: Weekday) -> i8 {
            loop {}
        }
        /// Add the given number of days to this weekday, using wrapping arithmetic,
        /// and return the resulting weekday.
        ///
        /// ```
        /// use jiff::civil::Weekday;
        ///
        /// assert_eq!(Weekday::Sunday.wrapping_add(1), Weekday::Monday);
        /// assert_eq!(Weekday::Sunday.wrapping_add(2), Weekday::Tuesday);
        /// assert_eq!(Weekday::Saturday.wrapping_add(1), Weekday::Sunday);
        /// assert_eq!(Weekday::Saturday.wrapping_add(7), Weekday::Saturday);
        /// assert_eq!(Weekday::Sunday.wrapping_add(-1), Weekday::Saturday);
        /// ```
        pub fn wrapping_add<D: Into<i64>>(self, days: D) -> Weekday {
            loop {}
        }
        /// Subtract the given number of days from this weekday, using wrapping
        /// arithmetic, and return the resulting weekday.
        ///
        /// ```
        /// use jiff::civil::Weekday;
        ///
        /// assert_eq!(Weekday::Sunday.wrapping_sub(1), Weekday::Saturday);
        /// assert_eq!(Weekday::Sunday.wrapping_sub(2), Weekday::Friday);
        /// assert_eq!(Weekday::Saturday.wrapping_sub(1), Weekday::Friday);
        /// assert_eq!(Weekday::Saturday.wrapping_sub(7), Weekday::Saturday);
        /// assert_eq!(Weekday::Sunday.wrapping_sub(-1), Weekday::Monday);
        /// ```
        pub fn wrapping_sub<D: Into<i64>>(self, days: D) -> Weekday {
            loop {}
        }
    }
    impl std::fmt::Display for Date {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl std::fmt::Display for DateTime {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl std::fmt::Display for ISOWeekDate {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl std::fmt::Display for Time {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl<'a> From<&'a Duration> for DateArithmetic {
        fn from(udur: &'a Duration) -> DateArithmetic {
            loop {}
        }
    }
    impl<'a> From<&'a SignedDuration> for DateArithmetic {
        fn from(sdur: &'a SignedDuration) -> DateArithmetic {
            loop {}
        }
    }
    impl<'a> From<&'a Span> for DateArithmetic {
        fn from(span: &'a Span) -> DateArithmetic {
            loop {}
        }
    }
    impl<'a> From<&'a Zoned> for Date {
        fn from(zdt: &'a Zoned) -> Date {
            loop {}
        }
    }
    impl<'a> From<&'a Zoned> for DateDifference {
        fn from(zdt: &'a Zoned) -> DateDifference {
            loop {}
        }
    }
    impl<'a> From<&'a Zoned> for DateTime {
        fn from(zdt: &'a Zoned) -> DateTime {
            loop {}
        }
    }
    impl<'a> From<&'a Zoned> for ISOWeekDate {
        fn from(zdt: &'a Zoned) -> ISOWeekDate {
            loop {}
        }
    }
    impl<'a> From<&'a Zoned> for Time {
        fn from(zdt: &'a Zoned) -> Time {
            loop {}
        }
    }
}
pub mod fmt {
    pub mod strtime {
        use std::fmt::Debug;
        use std::fmt::Formatter;

        /// A "lazy" implementation of `std::fmt::Display` for `strftime`.
        ///
        /// ```
        /// use jiff::civil::date;
        ///
        /// let zdt = date(2024, 7, 15).at(16, 24, 59, 0).in_tz("America/New_York")?;
        /// let string = zdt.strftime("%a, %-d %b %Y %T %z").to_string();
        /// assert_eq!(string, "Mon, 15 Jul 2024 16:24:59 -0400");
        ///
        /// ```
        pub struct Display<'f> {
            _private: (),
            _private0: std::marker::PhantomData<&'f ()>,
        }
        impl<'f> Debug for Display<'f> {
            fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
                loop {}
            }
        }
        impl<'f> std::fmt::Display for Display<'f> {
            fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
                loop {}
            }
        }
    }
}
pub mod tz {
    use crate::jiff::Error;
    use crate::jiff::SignedDuration;
    use crate::jiff::Span;
    use crate::jiff::Timestamp;
    use crate::jiff::Zoned;
    use crate::jiff::civil::DateTime;
    use std::cmp::Ordering;
    use std::fmt::Debug;
    use std::fmt::Display;
    use std::fmt::Formatter;
    use std::hash::Hash;
    use std::hash::Hasher;
    use std::ops::Add;
    use std::ops::AddAssign;
    use std::ops::Neg;
    use std::ops::Sub;
    use std::ops::SubAssign;
    use std::time::Duration;

    /// Represents a fixed time zone offset.
    ///
    /// ```
    /// use jiff::tz;
    ///
    /// let o = tz::offset(-5);
    /// assert_eq!(o.to_string(), "-05");
    /// let o = tz::Offset::from_seconds(-18_000).unwrap();
    /// assert_eq!(o.to_string(), "-05");
    /// let o = tz::Offset::from_seconds(-18_060).unwrap();
    /// assert_eq!(o.to_string(), "-05:01");
    /// let o = tz::Offset::from_seconds(-18_062).unwrap();
    /// assert_eq!(o.to_string(), "-05:01:02");
    ///
    /// // The min value.
    /// let o = tz::Offset::from_seconds(-93_599).unwrap();
    /// assert_eq!(o.to_string(), "-25:59:59");
    /// // The max value.
    /// let o = tz::Offset::from_seconds(93_599).unwrap();
    /// assert_eq!(o.to_string(), "+25:59:59");
    /// // No offset.
    /// let o = tz::offset(0);
    /// assert_eq!(o.to_string(), "+00");
    /// ```
    pub struct Offset {
        _private: (),
    }
    /// A representation of a [time zone].
    ///
    /// ```
    /// use jiff::Timestamp;
    ///
    /// let ts = Timestamp::from_second(1_456_789_123)?;
    /// let zdt = ts.in_tz("America/New_York")?;
    /// assert_eq!(zdt.to_string(), "2016-02-29T18:38:43-05:00[America/New_York]");
    ///
    /// ```
    pub struct TimeZone {
        _private: (),
    }
    impl Add<Duration> for Offset {
        type Output = Self;
        fn add(self, rhs: Duration) -> Offset {
            loop {}
        }
    }
    impl Add<SignedDuration> for Offset {
        type Output = Self;
        fn add(self, rhs: SignedDuration) -> Offset {
            loop {}
        }
    }
    impl Add<Span> for Offset {
        type Output = Self;
        fn add(self, rhs: Span) -> Offset {
            loop {}
        }
    }
    impl AddAssign<Duration> for Offset {
        fn add_assign(&mut self, rhs: Duration) {
            loop {}
        }
    }
    impl AddAssign<SignedDuration> for Offset {
        fn add_assign(&mut self, rhs: SignedDuration) {
            loop {}
        }
    }
    impl AddAssign<Span> for Offset {
        fn add_assign(&mut self, rhs: Span) {
            loop {}
        }
    }
    impl Clone for Offset {
        fn clone(&self) -> Offset {
            loop {}
        }
    }
    impl Clone for TimeZone {
        fn clone(&self) -> TimeZone {
            loop {}
        }
    }
    impl Copy for Offset {}
    impl Debug for Offset {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for TimeZone {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Display for Offset {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Eq for Offset {}
    impl Eq for TimeZone {}
    impl Hash for Offset {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Neg for Offset {
        type Output = Self;
        fn neg(self) -> Offset {
            loop {}
        }
    }
    impl Offset {
        /// Creates a new time zone offset in a `const` context from a given number
        /// of hours.
        ///
        /// ```
        /// use jiff::tz::Offset;
        ///
        /// let o = Offset::constant(-5);
        /// assert_eq!(o.seconds(), -18_000);
        /// let o = Offset::constant(5);
        /// assert_eq!(o.seconds(), 18_000);
        /// ```
        pub fn constant(hours: i8) -> Offset {
            loop {}
        }
        /// Creates a new time zone offset from a given number of hours.
        ///
        /// ```
        /// use jiff::tz::Offset;
        ///
        /// let o = Offset::from_hours(-5)?;
        /// assert_eq!(o.seconds(), -18_000);
        /// let o = Offset::from_hours(5)?;
        /// assert_eq!(o.seconds(), 18_000);
        ///
        /// ```
        pub fn from_hours(hours: i8) -> Result<Offset, Error> {
            loop {}
        }
        /// Creates a new time zone offset in a `const` context from a given number
        /// of seconds.
        ///
        /// ```
        /// use jiff::tz::Offset;
        ///
        /// let o = Offset::from_seconds(-18_000)?;
        /// assert_eq!(o.seconds(), -18_000);
        /// let o = Offset::from_seconds(18_000)?;
        /// assert_eq!(o.seconds(), 18_000);
        ///
        /// ```
        pub fn from_seconds(seconds: i32) -> Result<Offset, Error> {
            loop {}
        }
        /// Returns the total number of seconds in this offset.
        ///
        /// ```
        /// use jiff::tz;
        ///
        /// let o = tz::offset(-5);
        /// assert_eq!(o.seconds(), -18_000);
        /// let o = tz::offset(5);
        /// assert_eq!(o.seconds(), 18_000);
        /// ```
        pub fn seconds(self) -> i32 {
            loop {}
        }
        /// Returns the negation of this offset.
        ///
        /// ```
        /// use jiff::tz;
        ///
        /// assert_eq!(tz::offset(-5).negate(), tz::offset(5));
        /// // It's also available via the `-` operator:
        /// assert_eq!(-tz::offset(-5), tz::offset(5));
        /// ```
        pub fn negate(self) -> Offset {
            loop {}
        }
        /// Returns the "sign number" or "signum" of this offset.
        ///
        /// ```
        /// use jiff::tz;
        ///
        /// assert_eq!(tz::offset(5).signum(), 1);
        /// assert_eq!(tz::offset(0).signum(), 0);
        /// assert_eq!(tz::offset(-5).signum(), -1);
        /// ```
        pub fn signum(self) -> i8 {
            loop {}
        }
        /// Returns true if and only if this offset is positive.
        ///
        /// ```
        /// use jiff::tz;
        ///
        /// assert!(tz::offset(5).is_positive());
        /// assert!(!tz::offset(0).is_positive());
        /// assert!(!tz::offset(-5).is_positive());
        /// ```
        pub fn is_positive(self) -> bool {
            loop {}
        }
        /// Returns true if and only if this offset is less than zero.
        ///
        /// ```
        /// use jiff::tz;
        ///
        /// assert!(!tz::offset(5).is_negative());
        /// assert!(!tz::offset(0).is_negative());
        /// assert!(tz::offset(-5).is_negative());
        /// ```
        pub fn is_negative(self) -> bool {
            loop {}
        }
        /// Returns true if and only if this offset is zero.
        ///
        /// ```
        /// use jiff::tz;
        ///
        /// assert!(!tz::offset(5).is_zero());
        /// assert!(tz::offset(0).is_zero());
        /// assert!(!tz::offset(-5).is_zero());
        /// ```
        pub fn is_zero(self) -> bool {
            loop {}
        }
        /// Converts this offset into a [`TimeZone`].
        ///
        /// ```
        /// use jiff::tz::offset;
        ///
        /// let tz = offset(-4).to_time_zone();
        /// assert_eq!(
        ///     tz.to_datetime(jiff::Timestamp::UNIX_EPOCH).to_string(),
        ///     "1969-12-31T20:00:00",
        /// );
        /// ```
        pub fn to_time_zone(self) -> TimeZone {
            loop {}
        }
        /// Converts the given timestamp to a civil datetime using this offset.
        ///
        /// ```
        /// use jiff::{civil::date, tz, Timestamp};
        ///
        /// assert_eq!(
        ///     tz::offset(-8).to_datetime(Timestamp::UNIX_EPOCH),
        ///     date(1969, 12, 31).at(16, 0, 0, 0),
        /// );
        /// ```
        pub fn to_datetime(self, timestamp: Timestamp) -> DateTime {
            loop {}
        }
        /// Converts the given civil datetime to a timestamp using this offset.
        ///
        /// ```
        /// use jiff::{civil::date, tz, Timestamp};
        ///
        /// assert_eq!(
        ///     tz::offset(-8).to_timestamp(date(1969, 12, 31).at(16, 0, 0, 0))?,
        ///     Timestamp::UNIX_EPOCH,
        /// );
        /// ```
        pub fn to_timestamp(self, dt: DateTime) -> Result<Timestamp, Error> {
            loop {}
        }
        /// Adds the given span of time to this offset.
        ///
        /// ```
        /// use jiff::{tz, ToSpan};
        ///
        /// let off = tz::offset(-5);
        /// assert_eq!(off.checked_add(1.hours()).unwrap(), tz::offset(-4));
        /// ```
        pub fn checked_add<A>(self, duration: A) -> Result<Offset, Error> {
            loop {}
        }
        /// This routine is identical to [`Offset::checked_add`] with the duration
        /// negated.
        ///
        /// ```
        /// use std::time::Duration;
        ///
        /// use jiff::{tz, SignedDuration, ToSpan};
        ///
        /// let off = tz::offset(-4);
        /// assert_eq!(
        ///     off.checked_sub(1.hours())?,
        ///     tz::offset(-5),
        /// );
        /// assert_eq!(
        ///     off.checked_sub(SignedDuration::from_hours(1))?,
        ///     tz::offset(-5),
        /// );
        /// assert_eq!(
        ///     off.checked_sub(Duration::from_secs(60 * 60))?,
        ///     tz::offset(-5),
        /// );
        ///
        /// ```
        pub fn checked_sub<A>(self, duration: A) -> Result<Offset, Error> {
            loop {}
        }
        /// This routine is identical to [`Offset::checked_add`], except the
        /// result saturates on overflow. That is, instead of overflow, either
        /// [`Offset::MIN`] or [`Offset::MAX`] is returned.
        ///
        /// ```
        /// use jiff::{tz::Offset, SignedDuration, ToSpan};
        ///
        /// // Adding units above 'day' always results in saturation.
        /// assert_eq!(Offset::UTC.saturating_add(1.weeks()), Offset::MAX);
        /// assert_eq!(Offset::UTC.saturating_add(1.months()), Offset::MAX);
        /// assert_eq!(Offset::UTC.saturating_add(1.years()), Offset::MAX);
        ///
        /// // Adding even 1 second to the max, or subtracting 1 from the min,
        /// // will result in saturationg.
        /// assert_eq!(Offset::MIN.saturating_add(-1.seconds()), Offset::MIN);
        /// assert_eq!(Offset::MAX.saturating_add(1.seconds()), Offset::MAX);
        ///
        /// // Adding absolute durations also saturates as expected.
        /// assert_eq!(Offset::UTC.saturating_add(SignedDuration::MAX), Offset::MAX);
        /// assert_eq!(Offset::UTC.saturating_add(SignedDuration::MIN), Offset::MIN);
        /// assert_eq!(Offset::UTC.saturating_add(std::time::Duration::MAX), Offset::MAX);
        /// ```
        pub fn saturating_add<A>(self, duration: A) -> Offset {
            loop {}
        }
        /// This routine is identical to [`Offset::saturating_add`] with the span
        /// parameter negated.
        ///
        /// ```
        /// use jiff::{tz::Offset, SignedDuration, ToSpan};
        ///
        /// // Adding units above 'day' always results in saturation.
        /// assert_eq!(Offset::UTC.saturating_sub(1.weeks()), Offset::MIN);
        /// assert_eq!(Offset::UTC.saturating_sub(1.months()), Offset::MIN);
        /// assert_eq!(Offset::UTC.saturating_sub(1.years()), Offset::MIN);
        ///
        /// // Adding even 1 second to the max, or subtracting 1 from the min,
        /// // will result in saturationg.
        /// assert_eq!(Offset::MIN.saturating_sub(1.seconds()), Offset::MIN);
        /// assert_eq!(Offset::MAX.saturating_sub(-1.seconds()), Offset::MAX);
        ///
        /// // Adding absolute durations also saturates as expected.
        /// assert_eq!(Offset::UTC.saturating_sub(SignedDuration::MAX), Offset::MIN);
        /// assert_eq!(Offset::UTC.saturating_sub(SignedDuration::MIN), Offset::MAX);
        /// assert_eq!(Offset::UTC.saturating_sub(std::time::Duration::MAX), Offset::MIN);
        /// ```
        pub fn saturating_sub<A>(self, duration: A) -> Offset {
            loop {}
        }
        /// Returns the span of time from this offset until the other given.
        ///
        /// ```
        /// use jiff::{tz, ToSpan};
        ///
        /// assert_eq!(
        ///     tz::offset(-5).until(tz::Offset::UTC),
        ///     (5 * 60 * 60).seconds().fieldwise(),
        /// );
        /// // Flipping the operands in this case results in a negative span.
        /// assert_eq!(
        ///     tz::Offset::UTC.until(tz::offset(-5)),
        ///     -(5 * 60 * 60).seconds().fieldwise(),
        /// );
        /// // The maximum span you can get:
        /// assert_eq!(
        ///     tz::Offset::MIN.until(tz::Offset::MAX),
        ///     187_198.seconds().fieldwise(),
        /// );
        /// ```
        pub fn until(self, other: Offset) -> Span {
            loop {}
        }
        /// Returns the span of time since the other offset given from this offset.
        ///
        /// ```
        /// use jiff::{tz, ToSpan};
        ///
        /// assert_eq!(
        ///     tz::Offset::UTC.since(tz::offset(-5)),
        ///     (5 * 60 * 60).seconds().fieldwise(),
        /// );
        /// // Flipping the operands in this case results in a negative span.
        /// assert_eq!(
        ///     tz::offset(-5).since(tz::Offset::UTC),
        ///     -(5 * 60 * 60).seconds().fieldwise(),
        /// );
        /// ```
        pub fn since(self, other: Offset) -> Span {
            loop {}
        }
        /// Returns an absolute duration representing the difference in time from
        /// this offset until the given `other` offset.
        ///
        /// ```
        /// use jiff::{tz, SignedDuration};
        ///
        /// assert_eq!(
        ///     tz::offset(-5).duration_until(tz::Offset::UTC),
        ///     SignedDuration::from_hours(5),
        /// );
        /// // Flipping the operands in this case results in a negative span.
        /// assert_eq!(
        ///     tz::Offset::UTC.duration_until(tz::offset(-5)),
        ///     SignedDuration::from_hours(-5),
        /// );
        /// ```
        pub fn duration_until(self, other: Offset) -> SignedDuration {
            loop {}
        }
        /// This routine is identical to [`Offset::duration_until`], but the order
        /// of the parameters is flipped.
        ///
        /// ```
        /// use jiff::{tz, SignedDuration};
        ///
        /// assert_eq!(
        ///     tz::Offset::UTC.duration_since(tz::offset(-5)),
        ///     SignedDuration::from_hours(5),
        /// );
        /// assert_eq!(
        ///     tz::offset(-5).duration_since(tz::Offset::UTC),
        ///     SignedDuration::from_hours(-5),
        /// );
        /// ```
        pub fn duration_since(self, other: Offset) -> SignedDuration {
            loop {}
        }
        /// Returns a new offset that is rounded according to the given
        /// configuration.
        ///
        /// ```
        /// use jiff::{tz::Offset, Unit};
        ///
        /// let offset = Offset::from_seconds(-(44 * 60 + 30)).unwrap();
        /// let rounded = offset.round((Unit::Minute, 15))?;
        /// assert_eq!(rounded, Offset::from_seconds(-45 * 60).unwrap());
        ///
        /// ```
        pub fn round<R>(self, options: R) -> Result<Offset, Error> {
            loop {}
        }
    }
    impl Ord for Offset {
        fn cmp(&self, other: &Offset) -> Ordering {
            loop {}
        }
    }
    impl PartialEq for Offset {
        fn eq(&self, other: &Offset) -> bool {
            loop {}
        }
    }
    impl PartialEq for TimeZone {
        fn eq(&self, other: &TimeZone) -> bool {
            loop {}
        }
    }
    impl PartialOrd for Offset {
        fn partial_cmp(&self, other: &Offset) -> Option<Ordering> {
            loop {}
        }
    }
    impl Sub for Offset {
        type Output = Span;
        fn sub(self, rhs: Offset) -> Span {
            loop {}
        }
    }
    impl Sub<Duration> for Offset {
        type Output = Self;
        fn sub(self, rhs: Duration) -> Offset {
            loop {}
        }
    }
    impl Sub<SignedDuration> for Offset {
        type Output = Self;
        fn sub(self, rhs: SignedDuration) -> Offset {
            loop {}
        }
    }
    impl Sub<Span> for Offset {
        type Output = Self;
        fn sub(self, rhs: Span) -> Offset {
            loop {}
        }
    }
    impl SubAssign<Duration> for Offset {
        fn sub_assign(&mut self, rhs: Duration) {
            loop {}
        }
    }
    impl SubAssign<SignedDuration> for Offset {
        fn sub_assign(&mut self, rhs: SignedDuration) {
            loop {}
        }
    }
    impl SubAssign<Span> for Offset {
        fn sub_assign(&mut self, rhs: Span) {
            loop {}
        }
    }
    impl TimeZone {
        /// Returns the system configured time zone, if available.
        pub fn system() -> TimeZone {
            loop {}
        }
        /// Returns the system configured time zone, if available.
        pub fn try_system() -> Result<TimeZone, Error> {
            loop {}
        }
        /// A convenience function for performing a time zone database lookup for
        /// the given time zone identifier. It uses the default global time zone
        /// database via [`tz::db()`](crate::tz::db()).
        ///
        /// ```
        /// use jiff::{tz::TimeZone, Timestamp};
        ///
        /// let tz = TimeZone::get("Asia/Tokyo")?;
        /// assert_eq!(
        ///     tz.to_datetime(Timestamp::UNIX_EPOCH).to_string(),
        ///     "1970-01-01T09:00:00",
        /// );
        ///
        /// ```
        pub fn get(time_zone_name: &str) -> Result<TimeZone, Error> {
            loop {}
        }
        /// Returns a time zone with a fixed offset.
        ///
        /// ```
        /// use jiff::{tz::{self, TimeZone}, Timestamp};
        ///
        /// let tz = TimeZone::fixed(tz::offset(10));
        /// assert_eq!(
        ///     tz.to_datetime(Timestamp::UNIX_EPOCH).to_string(),
        ///     "1970-01-01T10:00:00",
        /// );
        ///
        /// ```
        pub fn fixed(offset: Offset) -> TimeZone {
            loop {}
        }
        /// Creates a time zone from a [POSIX TZ] rule string.
        ///
        /// ```
        /// use jiff::{civil::date, tz::TimeZone};
        ///
        /// // The tzdb entry for America/New_York.
        /// let iana = TimeZone::get("America/New_York")?;
        /// // The POSIX TZ string for New York DST that went into effect in 2007.
        /// let posix = TimeZone::posix("EST5EDT,M3.2.0,M11.1.0")?;
        ///
        /// // New York entered DST on April 2, 2006 at 2am:
        /// let dt = date(2006, 4, 2).at(2, 0, 0, 0);
        /// // The IANA tzdb entry correctly reports it as ambiguous:
        /// assert!(iana.to_ambiguous_timestamp(dt).is_ambiguous());
        /// // But the POSIX time zone does not:
        /// assert!(!posix.to_ambiguous_timestamp(dt).is_ambiguous());
        ///
        /// ```
        pub fn posix(posix_tz_string: &str) -> Result<TimeZone, Error> {
            loop {}
        }
        /// Creates a time zone from TZif binary data, whose format is specified
        /// in [RFC 8536]. All versions of TZif (up through version 4) are
        /// supported.
        pub fn tzif(name: &str, data: &[u8]) -> Result<TimeZone, Error> {
            loop {}
        }
        /// Returns a `TimeZone` that is specifically marked as "unknown."
        ///
        /// ```
        /// use jiff::{civil::date, tz::TimeZone, Zoned};
        ///
        /// let tz = TimeZone::unknown();
        /// let zdt = date(2025, 2, 1).at(17, 0, 0, 0).to_zoned(tz)?;
        /// assert_eq!(zdt.to_string(), "2025-02-01T17:00:00Z[Etc/Unknown]");
        /// let got: Zoned = "2025-02-01T17:00:00Z[Etc/Unknown]".parse()?;
        /// assert_eq!(got, zdt);
        ///
        /// ```
        pub fn unknown() -> TimeZone {
            loop {}
        }
        /// When this time zone was loaded from an IANA time zone database entry,
        /// then this returns the canonicalized name for that time zone.
        ///
        /// ```
        /// use jiff::tz::TimeZone;
        ///
        /// let tz = TimeZone::get("america/NEW_YORK")?;
        /// assert_eq!(tz.iana_name(), Some("America/New_York"));
        ///
        /// ```
        pub fn iana_name(&self) -> Option<&str> {
            loop {}
        }
        /// When this time zone was loaded from an IANA time zone database entry,
        /// then this returns the primary name for that time zone.
        ///
        /// ```
        /// use jiff::tz::TimeZone;
        ///
        /// let tz = TimeZone::get("Asia/Calcutta")?;
        /// assert_eq!(tz.primary_iana_name(), Some("Asia/Kolkata"));
        ///
        /// let tz = TimeZone::get("Europe/Prague")?;
        /// assert_eq!(tz.primary_iana_name(), Some("Europe/Prague"));
        ///
        /// let tz = TimeZone::get("Asia/Kolkata")?;
        /// assert_eq!(tz.primary_iana_name(), Some("Asia/Kolkata"));
        ///
        /// let tz = TimeZone::get("Atlantic/Jan_Mayen")?;
        /// assert_eq!(tz.primary_iana_name(), Some("Arctic/Longyearbyen"));
        ///
        /// ```
        pub fn primary_iana_name(&self) -> Option<&str> {
            loop {}
        }
        /// Returns true when this time zone is "primary."
        ///
        /// ```
        /// use jiff::tz::TimeZone;
        ///
        /// let tz = TimeZone::get("Asia/Calcutta")?;
        /// assert!(!tz.is_primary());
        /// let tz = TimeZone::get("Asia/Kolkata")?;
        /// assert!(tz.is_primary());
        ///
        /// let tz = TimeZone::get("Europe/Berlin")?;
        /// assert!(tz.is_primary());
        /// let tz = TimeZone::get("Europe/Copenhagen")?;
        /// assert!(tz.is_primary());
        ///
        /// let tz1 = TimeZone::get("Asia/Calcutta")?;
        /// let tz2 = TimeZone::get("Asia/Kolkata")?;
        /// assert_eq!(tz1, tz2);
        ///
        /// ```
        pub fn is_primary(&self) -> bool {
            loop {}
        }
        /// Returns true if and only if this time zone is unknown.
        ///
        /// ```
        /// use jiff::tz::TimeZone;
        ///
        /// let tz = TimeZone::unknown();
        /// assert_eq!(tz.iana_name(), None);
        /// assert!(tz.is_unknown());
        /// ```
        pub fn is_unknown(&self) -> bool {
            loop {}
        }
        /// Returns the civil datetime corresponding to the given timestamp in this
        /// time zone.
        ///
        /// ```
        /// use jiff::{tz::TimeZone, Timestamp};
        ///
        /// let tz = TimeZone::get("Europe/Rome")?;
        /// assert_eq!(
        ///     tz.to_datetime(Timestamp::UNIX_EPOCH).to_string(),
        ///     "1970-01-01T01:00:00",
        /// );
        ///
        /// ```
        pub fn to_datetime(&self, timestamp: Timestamp) -> DateTime {
            loop {}
        }
        /// Returns the offset corresponding to the given timestamp in this time
        /// zone.
        ///
        /// ```
        /// use jiff::{tz::{self, TimeZone}, Timestamp};
        ///
        /// let tz = TimeZone::get("America/New_York")?;
        ///
        /// // A timestamp in DST in New York.
        /// let ts = Timestamp::from_second(1_720_493_204)?;
        /// let offset = tz.to_offset(ts);
        /// assert_eq!(offset, tz::offset(-4));
        /// assert_eq!(offset.to_datetime(ts).to_string(), "2024-07-08T22:46:44");
        ///
        /// // A timestamp *not* in DST in New York.
        /// let ts = Timestamp::from_second(1_704_941_204)?;
        /// let offset = tz.to_offset(ts);
        /// assert_eq!(offset, tz::offset(-5));
        /// assert_eq!(offset.to_datetime(ts).to_string(), "2024-01-10T21:46:44");
        ///
        /// ```
        pub fn to_offset(&self, timestamp: Timestamp) -> Offset {
            loop {}
        }
        /// If this time zone is a fixed offset, then this returns the offset.
        /// If this time zone is not a fixed offset, then an error is returned.
        pub fn to_fixed_offset(&self) -> Result<Offset, Error> {
            loop {}
        }
        /// Converts a civil datetime to a [`Zoned`] in this time zone.
        ///
        /// ```
        /// use jiff::{civil::date, tz::TimeZone};
        ///
        /// let tz = TimeZone::get("America/New_York")?;
        ///
        /// // This demonstrates disambiguation behavior for a gap.
        /// let zdt = tz.to_zoned(date(2024, 3, 10).at(2, 30, 0, 0))?;
        /// assert_eq!(zdt.to_string(), "2024-03-10T03:30:00-04:00[America/New_York]");
        /// // This demonstrates disambiguation behavior for a fold.
        /// // Notice the offset: the -04 corresponds to the time while
        /// // still in DST. The second repetition of the 1 o'clock hour
        /// // occurs outside of DST, in "standard" time, with the offset -5.
        /// let zdt = tz.to_zoned(date(2024, 11, 3).at(1, 30, 0, 0))?;
        /// assert_eq!(zdt.to_string(), "2024-11-03T01:30:00-04:00[America/New_York]");
        ///
        /// ```
        pub fn to_zoned(&self, dt: DateTime) -> Result<Zoned, Error> {
            loop {}
        }
        /// Converts a civil datetime to a [`Timestamp`] in this time zone.
        ///
        /// ```
        /// use jiff::{civil::date, tz::TimeZone};
        ///
        /// let tz = TimeZone::get("America/New_York")?;
        ///
        /// // This demonstrates disambiguation behavior for a gap.
        /// let ts = tz.to_timestamp(date(2024, 3, 10).at(2, 30, 0, 0))?;
        /// assert_eq!(ts.to_string(), "2024-03-10T07:30:00Z");
        /// // This demonstrates disambiguation behavior for a fold.
        /// // Notice the offset: the -04 corresponds to the time while
        /// // still in DST. The second repetition of the 1 o'clock hour
        /// // occurs outside of DST, in "standard" time, with the offset -5.
        /// let ts = tz.to_timestamp(date(2024, 11, 3).at(1, 30, 0, 0))?;
        /// assert_eq!(ts.to_string(), "2024-11-03T05:30:00Z");
        ///
        /// ```
        pub fn to_timestamp(&self, dt: DateTime) -> Result<Timestamp, Error> {
            loop {}
        }
        /// Returns the heap memory usage, in bytes, of this timezone.
        pub fn memory_usage(&self) -> usize {
            loop {}
        }
    }
    impl TryFrom<SignedDuration> for Offset {
        type Error = Error;
        fn try_from(sdur: SignedDuration) -> Result<Offset, Error> {
            loop {}
        }
    }
}
