// Generated, do not edit; regenerate with `cargo run --example make_header`.
// From chrono 0.4.45.

pub use crate::header::chrono::prelude::NaiveDate;
pub use crate::header::chrono::prelude::NaiveDateTime;
pub use crate::header::chrono::prelude::NaiveTime;
use crate::polars::prelude::Expr;
use crate::polars::prelude::Literal;
use std::cmp::Ordering;
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
use std::ops::Neg;
use std::ops::Sub;
use std::ops::SubAssign;

/// Alias of [`TimeDelta`].
pub type Duration = TimeDelta;
/// Time duration with nanosecond precision.
pub struct TimeDelta {
    _private: (),
}
impl Add for TimeDelta {
    type Output = Self;
    fn add(self, rhs: TimeDelta) -> TimeDelta {
        loop {}
    }
}
impl AddAssign for TimeDelta {
    fn add_assign(&mut self, rhs: TimeDelta) {
        loop {}
    }
}
impl Clone for TimeDelta {
    fn clone(&self) -> TimeDelta {
        loop {}
    }
}
impl Copy for TimeDelta {}
impl Debug for TimeDelta {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        loop {}
    }
}
impl Default for TimeDelta {
    fn default() -> TimeDelta {
        loop {}
    }
}
impl Display for TimeDelta {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        loop {}
    }
}
impl Div<i32> for TimeDelta {
    type Output = Self;
    fn div(self, rhs: i32) -> TimeDelta {
        loop {}
    }
}
impl Eq for TimeDelta {}
impl Hash for TimeDelta {
    fn hash<__H: Hasher>(&self, state: &mut __H) {
        loop {}
    }
}
impl Literal for Duration {
    fn lit(self) -> Expr {
        loop {}
    }
}
impl Mul<i32> for TimeDelta {
    type Output = Self;
    fn mul(self, rhs: i32) -> TimeDelta {
        loop {}
    }
}
impl Neg for TimeDelta {
    type Output = Self;
    fn neg(self) -> TimeDelta {
        loop {}
    }
}
impl Ord for TimeDelta {
    fn cmp(&self, other: &TimeDelta) -> Ordering {
        loop {}
    }
}
impl PartialEq for TimeDelta {
    fn eq(&self, other: &TimeDelta) -> bool {
        loop {}
    }
}
impl PartialOrd for TimeDelta {
    fn partial_cmp(&self, other: &TimeDelta) -> Option<Ordering> {
        loop {}
    }
}
impl Sub for TimeDelta {
    type Output = Self;
    fn sub(self, rhs: TimeDelta) -> TimeDelta {
        loop {}
    }
}
impl SubAssign for TimeDelta {
    fn sub_assign(&mut self, rhs: TimeDelta) {
        loop {}
    }
}
impl Sum for TimeDelta {
    fn sum<I: Iterator<Item = TimeDelta>>(iter: I) -> TimeDelta {
        loop {}
    }
}
impl<'a> Sum<&'a TimeDelta> for TimeDelta {
    fn sum<I: Iterator<Item = &'a TimeDelta>>(iter: I) -> TimeDelta {
        loop {}
    }
}
pub mod naive {
    pub use crate::header::chrono::prelude::NaiveDate;
    pub use crate::header::chrono::prelude::NaiveDateTime;
    pub use crate::header::chrono::prelude::NaiveTime;
}
pub mod prelude {
    use crate::header::chrono::TimeDelta;
    use crate::polars::prelude::AnyValue;
    use crate::polars::prelude::Expr;
    use crate::polars::prelude::Literal;
    use std::cmp::Ordering;
    use std::fmt::Debug;
    use std::fmt::Display;
    use std::fmt::Formatter;
    use std::hash::Hash;
    use std::hash::Hasher;
    use std::ops::Add;
    use std::ops::AddAssign;
    use std::ops::Sub;
    use std::ops::SubAssign;
    use std::str::FromStr;
    use std::time::Duration;

    /// ISO 8601 calendar date without timezone.
    /// Allows for every [proleptic Gregorian date] from Jan 1, 262145 BCE to Dec 31, 262143 CE.
    /// Also supports the conversion from ISO 8601 ordinal and week date.
    pub struct NaiveDate {
        _private: (),
    }
    /// ISO 8601 combined date and time without timezone.
    ///
    /// ```
    /// use chrono::{NaiveDate, NaiveDateTime};
    ///
    /// let dt: NaiveDateTime =
    ///     NaiveDate::from_ymd_opt(2016, 7, 8).unwrap().and_hms_opt(9, 10, 11).unwrap();
    /// ```
    pub struct NaiveDateTime {
        _private: (),
    }
    /// ISO 8601 time without timezone.
    /// Allows for the nanosecond precision and optional leap second representation.
    ///
    /// ```
    /// use chrono::{NaiveDate, NaiveTime};
    ///
    /// let t = NaiveTime::from_hms_milli_opt(8, 59, 59, 1_000).unwrap();
    ///
    /// let dt1 = NaiveDate::from_ymd_opt(2015, 7, 1)
    ///     .unwrap()
    ///     .and_hms_micro_opt(8, 59, 59, 1_000_000)
    ///     .unwrap();
    ///
    /// let dt2 = NaiveDate::from_ymd_opt(2015, 6, 30)
    ///     .unwrap()
    ///     .and_hms_nano_opt(23, 59, 59, 1_000_000_000)
    ///     .unwrap()
    ///     .and_utc();
    /// ```
    pub struct NaiveTime {
        _private: (),
    }
    impl Add<Duration> for NaiveDateTime {
        type Output = Self;
        fn add(self, rhs: Duration) -> NaiveDateTime {
            loop {}
        }
    }
    impl Add<Duration> for NaiveTime {
        type Output = Self;
        fn add(self, rhs: Duration) -> NaiveTime {
            loop {}
        }
    }
    impl Add<TimeDelta> for NaiveDate {
        type Output = Self;
        fn add(self, rhs: TimeDelta) -> NaiveDate {
            loop {}
        }
    }
    impl Add<TimeDelta> for NaiveDateTime {
        type Output = Self;
        fn add(self, rhs: TimeDelta) -> NaiveDateTime {
            loop {}
        }
    }
    impl Add<TimeDelta> for NaiveTime {
        type Output = Self;
        fn add(self, rhs: TimeDelta) -> NaiveTime {
            loop {}
        }
    }
    impl AddAssign<Duration> for NaiveDateTime {
        fn add_assign(&mut self, rhs: Duration) {
            loop {}
        }
    }
    impl AddAssign<Duration> for NaiveTime {
        fn add_assign(&mut self, rhs: Duration) {
            loop {}
        }
    }
    impl AddAssign<TimeDelta> for NaiveDate {
        fn add_assign(&mut self, rhs: TimeDelta) {
            loop {}
        }
    }
    impl AddAssign<TimeDelta> for NaiveDateTime {
        fn add_assign(&mut self, rhs: TimeDelta) {
            loop {}
        }
    }
    impl AddAssign<TimeDelta> for NaiveTime {
        fn add_assign(&mut self, rhs: TimeDelta) {
            loop {}
        }
    }
    impl Clone for NaiveDate {
        fn clone(&self) -> NaiveDate {
            loop {}
        }
    }
    impl Clone for NaiveDateTime {
        fn clone(&self) -> NaiveDateTime {
            loop {}
        }
    }
    impl Clone for NaiveTime {
        fn clone(&self) -> NaiveTime {
            loop {}
        }
    }
    impl Copy for NaiveDate {}
    impl Copy for NaiveDateTime {}
    impl Copy for NaiveTime {}
    impl Debug for NaiveDate {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for NaiveDateTime {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for NaiveTime {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Default for NaiveDate {
        fn default() -> Self {
            loop {}
        }
    }
    impl Default for NaiveDateTime {
        fn default() -> Self {
            loop {}
        }
    }
    impl Default for NaiveTime {
        fn default() -> Self {
            loop {}
        }
    }
    impl Display for NaiveDate {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Display for NaiveDateTime {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Display for NaiveTime {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Eq for NaiveDate {}
    impl Eq for NaiveDateTime {}
    impl Eq for NaiveTime {}
    impl From<&AnyValue<'_>> for NaiveDateTime {
        fn from(v: &AnyValue<'_>) -> Self {
            loop {}
        }
    }
    impl From<&AnyValue<'_>> for NaiveTime {
        fn from(v: &AnyValue<'_>) -> Self {
            loop {}
        }
    }
    impl From<NaiveDate> for NaiveDateTime {
        fn from(date: NaiveDate) -> Self {
            loop {}
        }
    }
    impl From<NaiveDateTime> for NaiveDate {
        fn from(naive_datetime: NaiveDateTime) -> Self {
            loop {}
        }
    }
    impl Hash for NaiveDate {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for NaiveDateTime {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for NaiveTime {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Literal for NaiveDate {
        fn lit(self) -> Expr {
            loop {}
        }
    }
    impl Literal for NaiveDateTime {
        fn lit(self) -> Expr {
            loop {}
        }
    }
    impl Ord for NaiveDate {
        fn cmp(&self, other: &NaiveDate) -> Ordering {
            loop {}
        }
    }
    impl Ord for NaiveDateTime {
        fn cmp(&self, other: &NaiveDateTime) -> Ordering {
            loop {}
        }
    }
    impl Ord for NaiveTime {
        fn cmp(&self, other: &NaiveTime) -> Ordering {
            loop {}
        }
    }
    impl PartialEq for NaiveDate {
        fn eq(&self, other: &NaiveDate) -> bool {
            loop {}
        }
    }
    impl PartialEq for NaiveDateTime {
        fn eq(&self, other: &NaiveDateTime) -> bool {
            loop {}
        }
    }
    impl PartialEq for NaiveTime {
        fn eq(&self, other: &NaiveTime) -> bool {
            loop {}
        }
    }
    impl PartialOrd for NaiveDate {
        fn partial_cmp(&self, other: &NaiveDate) -> Option<Ordering> {
            loop {}
        }
    }
    impl PartialOrd for NaiveDateTime {
        fn partial_cmp(&self, other: &NaiveDateTime) -> Option<Ordering> {
            loop {}
        }
    }
    impl PartialOrd for NaiveTime {
        fn partial_cmp(&self, other: &NaiveTime) -> Option<Ordering> {
            loop {}
        }
    }
    impl Sub for NaiveDate {
        type Output = TimeDelta;
        fn sub(self, rhs: NaiveDate) -> TimeDelta {
            loop {}
        }
    }
    impl Sub for NaiveDateTime {
        type Output = TimeDelta;
        fn sub(self, rhs: NaiveDateTime) -> TimeDelta {
            loop {}
        }
    }
    impl Sub for NaiveTime {
        type Output = TimeDelta;
        fn sub(self, rhs: NaiveTime) -> TimeDelta {
            loop {}
        }
    }
    impl Sub<Duration> for NaiveDateTime {
        type Output = Self;
        fn sub(self, rhs: Duration) -> NaiveDateTime {
            loop {}
        }
    }
    impl Sub<Duration> for NaiveTime {
        type Output = Self;
        fn sub(self, rhs: Duration) -> NaiveTime {
            loop {}
        }
    }
    impl Sub<TimeDelta> for NaiveDate {
        type Output = Self;
        fn sub(self, rhs: TimeDelta) -> NaiveDate {
            loop {}
        }
    }
    impl Sub<TimeDelta> for NaiveDateTime {
        type Output = Self;
        fn sub(self, rhs: TimeDelta) -> NaiveDateTime {
            loop {}
        }
    }
    impl Sub<TimeDelta> for NaiveTime {
        type Output = Self;
        fn sub(self, rhs: TimeDelta) -> NaiveTime {
            loop {}
        }
    }
    impl SubAssign<Duration> for NaiveDateTime {
        fn sub_assign(&mut self, rhs: Duration) {
            loop {}
        }
    }
    impl SubAssign<Duration> for NaiveTime {
        fn sub_assign(&mut self, rhs: Duration) {
            loop {}
        }
    }
    impl SubAssign<TimeDelta> for NaiveDate {
        fn sub_assign(&mut self, rhs: TimeDelta) {
            loop {}
        }
    }
    impl SubAssign<TimeDelta> for NaiveDateTime {
        fn sub_assign(&mut self, rhs: TimeDelta) {
            loop {}
        }
    }
    impl SubAssign<TimeDelta> for NaiveTime {
        fn sub_assign(&mut self, rhs: TimeDelta) {
            loop {}
        }
    }
}
