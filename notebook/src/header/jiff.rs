// Generated, do not edit; regenerate with `cargo run --example make_header`.
// From jiff 0.2.46.

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
