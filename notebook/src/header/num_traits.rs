// Generated, do not edit; regenerate with `cargo run --example make_header`.
// From num_traits 0.2.19.

use crate::polars::prelude::pf16;
use std::num::Wrapping;
use std::ops::Add;
use std::ops::Div;
use std::ops::Mul;
use std::ops::Neg;
use std::ops::Rem;
use std::ops::Sub;

/// A generic interface for casting between machine scalars with the
/// `as` operator, which admits narrowing and precision loss.
/// Implementers of this trait `AsPrimitive` should behave like a primitive
/// numeric type (e.g. a newtype around another primitive), and the
/// intended conversion must never fail.
///
/// ```
/// let three: i32 = (3.14159265f32).as_();
/// assert_eq!(three, 3);
/// ```
pub trait AsPrimitive<T>: 'static + Copy
where
    T: 'static + Copy,
{
}
/// Numbers which have upper and lower bounds
pub trait Bounded {}
/// Performs addition that returns `None` instead of wrapping around on
/// overflow.
pub trait CheckedAdd: Sized + Add<Self, Output = Self> {}
/// Generic trait for floating point numbers
pub trait Float: Num + Copy + NumCast + PartialOrd + Neg<Output = Self> {}
/// A generic trait for converting a number to a value.
pub trait FromPrimitive: Sized {}
/// The base trait for numeric types, covering `0` and `1` values,
/// comparisons, basic numeric operations, and string conversion.
pub trait Num: PartialEq + Zero + One + NumOps {}
/// An interface for casting between machine scalars.
pub trait NumCast: Sized + ToPrimitive {}
/// Generic trait for types implementing basic numeric operations
pub trait NumOps<Rhs = Self, Output = Self>:
    Add<Rhs, Output = Output>
    + Sub<Rhs, Output = Output>
    + Mul<Rhs, Output = Output>
    + Div<Rhs, Output = Output>
    + Rem<Rhs, Output = Output>
{
}
/// Defines a multiplicative identity element for `Self`.
///
/// ```text
/// a * 1 = a       ∀ a ∈ Self
/// 1 * a = a       ∀ a ∈ Self
/// ```
pub trait One: Sized + Mul<Self, Output = Self> {}
/// A generic trait for converting a value to a number.
pub trait ToPrimitive {}
/// Defines an additive identity element for `Self`.
///
/// ```text
/// a + 0 = a       ∀ a ∈ Self
/// 0 + a = a       ∀ a ∈ Self
/// ```
pub trait Zero: Sized + Add<Self, Output = Self> {}
impl AsPrimitive<char> for char {}
impl AsPrimitive<char> for u8 {}
impl AsPrimitive<f32> for f32 {}
impl AsPrimitive<f32> for f64 {}
impl AsPrimitive<f32> for i128 {}
impl AsPrimitive<f32> for i16 {}
impl AsPrimitive<f32> for i32 {}
impl AsPrimitive<f32> for i64 {}
impl AsPrimitive<f32> for i8 {}
impl AsPrimitive<f32> for isize {}
impl AsPrimitive<f32> for u128 {}
impl AsPrimitive<f32> for u16 {}
impl AsPrimitive<f32> for u32 {}
impl AsPrimitive<f32> for u64 {}
impl AsPrimitive<f32> for u8 {}
impl AsPrimitive<f32> for usize {}
impl AsPrimitive<f64> for f32 {}
impl AsPrimitive<f64> for f64 {}
impl AsPrimitive<f64> for i128 {}
impl AsPrimitive<f64> for i16 {}
impl AsPrimitive<f64> for i32 {}
impl AsPrimitive<f64> for i64 {}
impl AsPrimitive<f64> for i8 {}
impl AsPrimitive<f64> for isize {}
impl AsPrimitive<f64> for u128 {}
impl AsPrimitive<f64> for u16 {}
impl AsPrimitive<f64> for u32 {}
impl AsPrimitive<f64> for u64 {}
impl AsPrimitive<f64> for u8 {}
impl AsPrimitive<f64> for usize {}
impl AsPrimitive<i128> for bool {}
impl AsPrimitive<i128> for char {}
impl AsPrimitive<i128> for f32 {}
impl AsPrimitive<i128> for f64 {}
impl AsPrimitive<i128> for i128 {}
impl AsPrimitive<i128> for i16 {}
impl AsPrimitive<i128> for i32 {}
impl AsPrimitive<i128> for i64 {}
impl AsPrimitive<i128> for i8 {}
impl AsPrimitive<i128> for isize {}
impl AsPrimitive<i128> for u128 {}
impl AsPrimitive<i128> for u16 {}
impl AsPrimitive<i128> for u32 {}
impl AsPrimitive<i128> for u64 {}
impl AsPrimitive<i128> for u8 {}
impl AsPrimitive<i128> for usize {}
impl AsPrimitive<i16> for bool {}
impl AsPrimitive<i16> for char {}
impl AsPrimitive<i16> for f32 {}
impl AsPrimitive<i16> for f64 {}
impl AsPrimitive<i16> for i128 {}
impl AsPrimitive<i16> for i16 {}
impl AsPrimitive<i16> for i32 {}
impl AsPrimitive<i16> for i64 {}
impl AsPrimitive<i16> for i8 {}
impl AsPrimitive<i16> for isize {}
impl AsPrimitive<i16> for u128 {}
impl AsPrimitive<i16> for u16 {}
impl AsPrimitive<i16> for u32 {}
impl AsPrimitive<i16> for u64 {}
impl AsPrimitive<i16> for u8 {}
impl AsPrimitive<i16> for usize {}
impl AsPrimitive<i32> for bool {}
impl AsPrimitive<i32> for char {}
impl AsPrimitive<i32> for f32 {}
impl AsPrimitive<i32> for f64 {}
impl AsPrimitive<i32> for i128 {}
impl AsPrimitive<i32> for i16 {}
impl AsPrimitive<i32> for i32 {}
impl AsPrimitive<i32> for i64 {}
impl AsPrimitive<i32> for i8 {}
impl AsPrimitive<i32> for isize {}
impl AsPrimitive<i32> for u128 {}
impl AsPrimitive<i32> for u16 {}
impl AsPrimitive<i32> for u32 {}
impl AsPrimitive<i32> for u64 {}
impl AsPrimitive<i32> for u8 {}
impl AsPrimitive<i32> for usize {}
impl AsPrimitive<i64> for bool {}
impl AsPrimitive<i64> for char {}
impl AsPrimitive<i64> for f32 {}
impl AsPrimitive<i64> for f64 {}
impl AsPrimitive<i64> for i128 {}
impl AsPrimitive<i64> for i16 {}
impl AsPrimitive<i64> for i32 {}
impl AsPrimitive<i64> for i64 {}
impl AsPrimitive<i64> for i8 {}
impl AsPrimitive<i64> for isize {}
impl AsPrimitive<i64> for u128 {}
impl AsPrimitive<i64> for u16 {}
impl AsPrimitive<i64> for u32 {}
impl AsPrimitive<i64> for u64 {}
impl AsPrimitive<i64> for u8 {}
impl AsPrimitive<i64> for usize {}
impl AsPrimitive<i8> for bool {}
impl AsPrimitive<i8> for char {}
impl AsPrimitive<i8> for f32 {}
impl AsPrimitive<i8> for f64 {}
impl AsPrimitive<i8> for i128 {}
impl AsPrimitive<i8> for i16 {}
impl AsPrimitive<i8> for i32 {}
impl AsPrimitive<i8> for i64 {}
impl AsPrimitive<i8> for i8 {}
impl AsPrimitive<i8> for isize {}
impl AsPrimitive<i8> for u128 {}
impl AsPrimitive<i8> for u16 {}
impl AsPrimitive<i8> for u32 {}
impl AsPrimitive<i8> for u64 {}
impl AsPrimitive<i8> for u8 {}
impl AsPrimitive<i8> for usize {}
impl AsPrimitive<isize> for bool {}
impl AsPrimitive<isize> for char {}
impl AsPrimitive<isize> for f32 {}
impl AsPrimitive<isize> for f64 {}
impl AsPrimitive<isize> for i128 {}
impl AsPrimitive<isize> for i16 {}
impl AsPrimitive<isize> for i32 {}
impl AsPrimitive<isize> for i64 {}
impl AsPrimitive<isize> for i8 {}
impl AsPrimitive<isize> for isize {}
impl AsPrimitive<isize> for u128 {}
impl AsPrimitive<isize> for u16 {}
impl AsPrimitive<isize> for u32 {}
impl AsPrimitive<isize> for u64 {}
impl AsPrimitive<isize> for u8 {}
impl AsPrimitive<isize> for usize {}
impl AsPrimitive<pf16> for f32 {}
impl AsPrimitive<pf16> for f64 {}
impl AsPrimitive<pf16> for i128 {}
impl AsPrimitive<pf16> for i16 {}
impl AsPrimitive<pf16> for i32 {}
impl AsPrimitive<pf16> for i64 {}
impl AsPrimitive<pf16> for i8 {}
impl AsPrimitive<pf16> for isize {}
impl AsPrimitive<pf16> for u128 {}
impl AsPrimitive<pf16> for u16 {}
impl AsPrimitive<pf16> for u32 {}
impl AsPrimitive<pf16> for u64 {}
impl AsPrimitive<pf16> for u8 {}
impl AsPrimitive<pf16> for usize {}
impl AsPrimitive<u128> for bool {}
impl AsPrimitive<u128> for char {}
impl AsPrimitive<u128> for f32 {}
impl AsPrimitive<u128> for f64 {}
impl AsPrimitive<u128> for i128 {}
impl AsPrimitive<u128> for i16 {}
impl AsPrimitive<u128> for i32 {}
impl AsPrimitive<u128> for i64 {}
impl AsPrimitive<u128> for i8 {}
impl AsPrimitive<u128> for isize {}
impl AsPrimitive<u128> for u128 {}
impl AsPrimitive<u128> for u16 {}
impl AsPrimitive<u128> for u32 {}
impl AsPrimitive<u128> for u64 {}
impl AsPrimitive<u128> for u8 {}
impl AsPrimitive<u128> for usize {}
impl AsPrimitive<u16> for bool {}
impl AsPrimitive<u16> for char {}
impl AsPrimitive<u16> for f32 {}
impl AsPrimitive<u16> for f64 {}
impl AsPrimitive<u16> for i128 {}
impl AsPrimitive<u16> for i16 {}
impl AsPrimitive<u16> for i32 {}
impl AsPrimitive<u16> for i64 {}
impl AsPrimitive<u16> for i8 {}
impl AsPrimitive<u16> for isize {}
impl AsPrimitive<u16> for u128 {}
impl AsPrimitive<u16> for u16 {}
impl AsPrimitive<u16> for u32 {}
impl AsPrimitive<u16> for u64 {}
impl AsPrimitive<u16> for u8 {}
impl AsPrimitive<u16> for usize {}
impl AsPrimitive<u32> for bool {}
impl AsPrimitive<u32> for char {}
impl AsPrimitive<u32> for f32 {}
impl AsPrimitive<u32> for f64 {}
impl AsPrimitive<u32> for i128 {}
impl AsPrimitive<u32> for i16 {}
impl AsPrimitive<u32> for i32 {}
impl AsPrimitive<u32> for i64 {}
impl AsPrimitive<u32> for i8 {}
impl AsPrimitive<u32> for isize {}
impl AsPrimitive<u32> for u128 {}
impl AsPrimitive<u32> for u16 {}
impl AsPrimitive<u32> for u32 {}
impl AsPrimitive<u32> for u64 {}
impl AsPrimitive<u32> for u8 {}
impl AsPrimitive<u32> for usize {}
impl AsPrimitive<u64> for bool {}
impl AsPrimitive<u64> for char {}
impl AsPrimitive<u64> for f32 {}
impl AsPrimitive<u64> for f64 {}
impl AsPrimitive<u64> for i128 {}
impl AsPrimitive<u64> for i16 {}
impl AsPrimitive<u64> for i32 {}
impl AsPrimitive<u64> for i64 {}
impl AsPrimitive<u64> for i8 {}
impl AsPrimitive<u64> for isize {}
impl AsPrimitive<u64> for u128 {}
impl AsPrimitive<u64> for u16 {}
impl AsPrimitive<u64> for u32 {}
impl AsPrimitive<u64> for u64 {}
impl AsPrimitive<u64> for u8 {}
impl AsPrimitive<u64> for usize {}
impl AsPrimitive<u8> for bool {}
impl AsPrimitive<u8> for char {}
impl AsPrimitive<u8> for f32 {}
impl AsPrimitive<u8> for f64 {}
impl AsPrimitive<u8> for i128 {}
impl AsPrimitive<u8> for i16 {}
impl AsPrimitive<u8> for i32 {}
impl AsPrimitive<u8> for i64 {}
impl AsPrimitive<u8> for i8 {}
impl AsPrimitive<u8> for isize {}
impl AsPrimitive<u8> for u128 {}
impl AsPrimitive<u8> for u16 {}
impl AsPrimitive<u8> for u32 {}
impl AsPrimitive<u8> for u64 {}
impl AsPrimitive<u8> for u8 {}
impl AsPrimitive<u8> for usize {}
impl AsPrimitive<usize> for bool {}
impl AsPrimitive<usize> for char {}
impl AsPrimitive<usize> for f32 {}
impl AsPrimitive<usize> for f64 {}
impl AsPrimitive<usize> for i128 {}
impl AsPrimitive<usize> for i16 {}
impl AsPrimitive<usize> for i32 {}
impl AsPrimitive<usize> for i64 {}
impl AsPrimitive<usize> for i8 {}
impl AsPrimitive<usize> for isize {}
impl AsPrimitive<usize> for u128 {}
impl AsPrimitive<usize> for u16 {}
impl AsPrimitive<usize> for u32 {}
impl AsPrimitive<usize> for u64 {}
impl AsPrimitive<usize> for u8 {}
impl AsPrimitive<usize> for usize {}
impl Bounded for () {}
impl Bounded for f32 {}
impl Bounded for f64 {}
impl Bounded for i128 {}
impl Bounded for i16 {}
impl Bounded for i32 {}
impl Bounded for i64 {}
impl Bounded for i8 {}
impl Bounded for isize {}
impl Bounded for u128 {}
impl Bounded for u16 {}
impl Bounded for u32 {}
impl Bounded for u64 {}
impl Bounded for u8 {}
impl Bounded for usize {}
impl CheckedAdd for i128 {}
impl CheckedAdd for i16 {}
impl CheckedAdd for i32 {}
impl CheckedAdd for i64 {}
impl CheckedAdd for i8 {}
impl CheckedAdd for isize {}
impl CheckedAdd for u128 {}
impl CheckedAdd for u16 {}
impl CheckedAdd for u32 {}
impl CheckedAdd for u64 {}
impl CheckedAdd for u8 {}
impl CheckedAdd for usize {}
impl Float for f32 {}
impl Float for f64 {}
impl FromPrimitive for f32 {}
impl FromPrimitive for f64 {}
impl FromPrimitive for i128 {}
impl FromPrimitive for i16 {}
impl FromPrimitive for i32 {}
impl FromPrimitive for i64 {}
impl FromPrimitive for i8 {}
impl FromPrimitive for isize {}
impl FromPrimitive for u128 {}
impl FromPrimitive for u16 {}
impl FromPrimitive for u32 {}
impl FromPrimitive for u64 {}
impl FromPrimitive for u8 {}
impl FromPrimitive for usize {}
impl Num for f32 {}
impl Num for f64 {}
impl Num for i128 {}
impl Num for i16 {}
impl Num for i32 {}
impl Num for i64 {}
impl Num for i8 {}
impl Num for isize {}
impl Num for u128 {}
impl Num for u16 {}
impl Num for u32 {}
impl Num for u64 {}
impl Num for u8 {}
impl Num for usize {}
impl NumCast for f32 {}
impl NumCast for f64 {}
impl NumCast for i128 {}
impl NumCast for i16 {}
impl NumCast for i32 {}
impl NumCast for i64 {}
impl NumCast for i8 {}
impl NumCast for isize {}
impl NumCast for u128 {}
impl NumCast for u16 {}
impl NumCast for u32 {}
impl NumCast for u64 {}
impl NumCast for u8 {}
impl NumCast for usize {}
impl One for f32 {}
impl One for f64 {}
impl One for i128 {}
impl One for i16 {}
impl One for i32 {}
impl One for i64 {}
impl One for i8 {}
impl One for isize {}
impl One for u128 {}
impl One for u16 {}
impl One for u32 {}
impl One for u64 {}
impl One for u8 {}
impl One for usize {}
impl ToPrimitive for f32 {}
impl ToPrimitive for f64 {}
impl ToPrimitive for i128 {}
impl ToPrimitive for i16 {}
impl ToPrimitive for i32 {}
impl ToPrimitive for i64 {}
impl ToPrimitive for i8 {}
impl ToPrimitive for isize {}
impl ToPrimitive for u128 {}
impl ToPrimitive for u16 {}
impl ToPrimitive for u32 {}
impl ToPrimitive for u64 {}
impl ToPrimitive for u8 {}
impl ToPrimitive for usize {}
impl Zero for f32 {}
impl Zero for f64 {}
impl Zero for i128 {}
impl Zero for i16 {}
impl Zero for i32 {}
impl Zero for i64 {}
impl Zero for i8 {}
impl Zero for isize {}
impl Zero for u128 {}
impl Zero for u16 {}
impl Zero for u32 {}
impl Zero for u64 {}
impl Zero for u8 {}
impl Zero for usize {}
impl<
    A: Bounded,
    B: Bounded,
    C: Bounded,
    D: Bounded,
    E: Bounded,
    F: Bounded,
    G: Bounded,
    H: Bounded,
    I: Bounded,
    J: Bounded,
    K: Bounded,
    L: Bounded,
    M: Bounded,
    N: Bounded,
    O: Bounded,
    P: Bounded,
    Q: Bounded,
    R: Bounded,
    S: Bounded,
    T: Bounded,
> Bounded for (A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T)
{
}
impl<
    B: Bounded,
    C: Bounded,
    D: Bounded,
    E: Bounded,
    F: Bounded,
    G: Bounded,
    H: Bounded,
    I: Bounded,
    J: Bounded,
    K: Bounded,
    L: Bounded,
    M: Bounded,
    N: Bounded,
    O: Bounded,
    P: Bounded,
    Q: Bounded,
    R: Bounded,
    S: Bounded,
    T: Bounded,
> Bounded for (B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T)
{
}
impl<
    C: Bounded,
    D: Bounded,
    E: Bounded,
    F: Bounded,
    G: Bounded,
    H: Bounded,
    I: Bounded,
    J: Bounded,
    K: Bounded,
    L: Bounded,
    M: Bounded,
    N: Bounded,
    O: Bounded,
    P: Bounded,
    Q: Bounded,
    R: Bounded,
    S: Bounded,
    T: Bounded,
> Bounded for (C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T)
{
}
impl<
    D: Bounded,
    E: Bounded,
    F: Bounded,
    G: Bounded,
    H: Bounded,
    I: Bounded,
    J: Bounded,
    K: Bounded,
    L: Bounded,
    M: Bounded,
    N: Bounded,
    O: Bounded,
    P: Bounded,
    Q: Bounded,
    R: Bounded,
    S: Bounded,
    T: Bounded,
> Bounded for (D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T)
{
}
impl<
    E: Bounded,
    F: Bounded,
    G: Bounded,
    H: Bounded,
    I: Bounded,
    J: Bounded,
    K: Bounded,
    L: Bounded,
    M: Bounded,
    N: Bounded,
    O: Bounded,
    P: Bounded,
    Q: Bounded,
    R: Bounded,
    S: Bounded,
    T: Bounded,
> Bounded for (E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T)
{
}
impl<
    F: Bounded,
    G: Bounded,
    H: Bounded,
    I: Bounded,
    J: Bounded,
    K: Bounded,
    L: Bounded,
    M: Bounded,
    N: Bounded,
    O: Bounded,
    P: Bounded,
    Q: Bounded,
    R: Bounded,
    S: Bounded,
    T: Bounded,
> Bounded for (F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T)
{
}
impl<
    G: Bounded,
    H: Bounded,
    I: Bounded,
    J: Bounded,
    K: Bounded,
    L: Bounded,
    M: Bounded,
    N: Bounded,
    O: Bounded,
    P: Bounded,
    Q: Bounded,
    R: Bounded,
    S: Bounded,
    T: Bounded,
> Bounded for (G, H, I, J, K, L, M, N, O, P, Q, R, S, T)
{
}
impl<
    H: Bounded,
    I: Bounded,
    J: Bounded,
    K: Bounded,
    L: Bounded,
    M: Bounded,
    N: Bounded,
    O: Bounded,
    P: Bounded,
    Q: Bounded,
    R: Bounded,
    S: Bounded,
    T: Bounded,
> Bounded for (H, I, J, K, L, M, N, O, P, Q, R, S, T)
{
}
impl<
    I: Bounded,
    J: Bounded,
    K: Bounded,
    L: Bounded,
    M: Bounded,
    N: Bounded,
    O: Bounded,
    P: Bounded,
    Q: Bounded,
    R: Bounded,
    S: Bounded,
    T: Bounded,
> Bounded for (I, J, K, L, M, N, O, P, Q, R, S, T)
{
}
impl<
    J: Bounded,
    K: Bounded,
    L: Bounded,
    M: Bounded,
    N: Bounded,
    O: Bounded,
    P: Bounded,
    Q: Bounded,
    R: Bounded,
    S: Bounded,
    T: Bounded,
> Bounded for (J, K, L, M, N, O, P, Q, R, S, T)
{
}
impl<
    K: Bounded,
    L: Bounded,
    M: Bounded,
    N: Bounded,
    O: Bounded,
    P: Bounded,
    Q: Bounded,
    R: Bounded,
    S: Bounded,
    T: Bounded,
> Bounded for (K, L, M, N, O, P, Q, R, S, T)
{
}
impl<L: Bounded, M: Bounded, N: Bounded, O: Bounded, P: Bounded, Q: Bounded, R: Bounded, S: Bounded, T: Bounded> Bounded
    for (L, M, N, O, P, Q, R, S, T)
{
}
impl<M: Bounded, N: Bounded, O: Bounded, P: Bounded, Q: Bounded, R: Bounded, S: Bounded, T: Bounded> Bounded
    for (M, N, O, P, Q, R, S, T)
{
}
impl<N: Bounded, O: Bounded, P: Bounded, Q: Bounded, R: Bounded, S: Bounded, T: Bounded> Bounded
    for (N, O, P, Q, R, S, T)
{
}
impl<O: Bounded, P: Bounded, Q: Bounded, R: Bounded, S: Bounded, T: Bounded> Bounded for (O, P, Q, R, S, T) {}
impl<P: Bounded, Q: Bounded, R: Bounded, S: Bounded, T: Bounded> Bounded for (P, Q, R, S, T) {}
impl<Q: Bounded, R: Bounded, S: Bounded, T: Bounded> Bounded for (Q, R, S, T) {}
impl<R: Bounded, S: Bounded, T: Bounded> Bounded for (R, S, T) {}
impl<S: Bounded, T: Bounded> Bounded for (S, T) {}
impl<T, Rhs, Output> NumOps<Rhs, Output> for T where
    T: Add<Rhs, Output = Output>
        + Sub<Rhs, Output = Output>
        + Mul<Rhs, Output = Output>
        + Div<Rhs, Output = Output>
        + Rem<Rhs, Output = Output>
{
}
impl<T: Bounded> Bounded for (T,) {}
impl<T: Bounded> Bounded for Wrapping<T> {}
impl<T: FromPrimitive> FromPrimitive for Wrapping<T> {}
impl<T: Num> Num for Wrapping<T> where Wrapping<T>: NumOps {}
impl<T: NumCast> NumCast for Wrapping<T> {}
impl<T: One> One for Wrapping<T> where Wrapping<T>: Mul<Output = Wrapping<T>> {}
impl<T: ToPrimitive> ToPrimitive for Wrapping<T> {}
impl<T: Zero> Zero for Wrapping<T> where Wrapping<T>: Add<Output = Wrapping<T>> {}
pub mod bounds {
    pub use crate::header::num_traits::Bounded;
}
pub mod cast {
    pub use crate::header::num_traits::AsPrimitive;
    pub use crate::header::num_traits::FromPrimitive;
    pub use crate::header::num_traits::NumCast;
    pub use crate::header::num_traits::ToPrimitive;
}
pub mod float {
    pub use crate::header::num_traits::Float;
}
pub mod identities {
    pub use crate::header::num_traits::One;
    pub use crate::header::num_traits::Zero;
}
pub mod ops {
    pub mod checked {
        pub use crate::header::num_traits::CheckedAdd;
    }
}
