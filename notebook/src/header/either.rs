// Generated, do not edit; regenerate with `cargo run --example make_header`.
// From either 1.19.0.

use std::cmp::Ordering;
use std::error::Error;
use std::ffi::CStr;
use std::ffi::OsStr;
use std::fmt::Debug;
use std::fmt::Display;
use std::fmt::Formatter;
use std::hash::Hash;
use std::hash::Hasher;
use std::ops::Deref;
use std::ops::DerefMut;
use std::path::Path;

/// The enum `Either` with variants `Left` and `Right` is a general purpose
/// sum type with two cases.
pub enum Either<L, R> {
    /// A value of type `L`.
    Left(L),
    /// A value of type `R`.
    Right(R),
}
impl<A, B, L, R> Extend<Either<L, R>> for (A, B)
where
    A: Extend<L>,
    B: Extend<R>,
{
    fn extend<T>(&mut self, iter: T)
    where
        T: IntoIterator<Item = Either<L, R>>,
    {
        loop {}
    }
}
impl<A, B, L, R> FromIterator<Either<L, R>> for (A, B)
where
    A: Default + Extend<L>,
    B: Default + Extend<R>,
{
    fn from_iter<T>(iter: T) -> Self
    where
        T: IntoIterator<Item = Either<L, R>>,
    {
        loop {}
    }
}
impl<L, R, A> Extend<A> for Either<L, R>
where
    L: Extend<A>,
    R: Extend<A>,
{
    fn extend<T>(&mut self, iter: T)
    where
        T: IntoIterator<Item = A>,
    {
        loop {}
    }
}
impl<L, R, Target> AsMut<Target> for Either<L, R>
where
    L: AsMut<Target>,
    R: AsMut<Target>,
{
    fn as_mut(&mut self) -> &mut Target {
        loop {}
    }
}
impl<L, R, Target> AsMut<[Target]> for Either<L, R>
where
    L: AsMut<[Target]>,
    R: AsMut<[Target]>,
{
    fn as_mut(&mut self) -> &mut [Target] {
        loop {}
    }
}
impl<L, R, Target> AsRef<Target> for Either<L, R>
where
    L: AsRef<Target>,
    R: AsRef<Target>,
{
    fn as_ref(&self) -> &Target {
        loop {}
    }
}
impl<L, R, Target> AsRef<[Target]> for Either<L, R>
where
    L: AsRef<[Target]>,
    R: AsRef<[Target]>,
{
    fn as_ref(&self) -> &[Target] {
        loop {}
    }
}
impl<L, R> AsMut<CStr> for Either<L, R>
where
    L: AsMut<CStr>,
    R: AsMut<CStr>,
{
    fn as_mut(&mut self) -> &mut CStr {
        loop {}
    }
}
impl<L, R> AsMut<OsStr> for Either<L, R>
where
    L: AsMut<OsStr>,
    R: AsMut<OsStr>,
{
    fn as_mut(&mut self) -> &mut OsStr {
        loop {}
    }
}
impl<L, R> AsMut<Path> for Either<L, R>
where
    L: AsMut<Path>,
    R: AsMut<Path>,
{
    fn as_mut(&mut self) -> &mut Path {
        loop {}
    }
}
impl<L, R> AsMut<str> for Either<L, R>
where
    L: AsMut<str>,
    R: AsMut<str>,
{
    fn as_mut(&mut self) -> &mut str {
        loop {}
    }
}
impl<L, R> AsRef<CStr> for Either<L, R>
where
    L: AsRef<CStr>,
    R: AsRef<CStr>,
{
    fn as_ref(&self) -> &CStr {
        loop {}
    }
}
impl<L, R> AsRef<OsStr> for Either<L, R>
where
    L: AsRef<OsStr>,
    R: AsRef<OsStr>,
{
    fn as_ref(&self) -> &OsStr {
        loop {}
    }
}
impl<L, R> AsRef<Path> for Either<L, R>
where
    L: AsRef<Path>,
    R: AsRef<Path>,
{
    fn as_ref(&self) -> &Path {
        loop {}
    }
}
impl<L, R> AsRef<str> for Either<L, R>
where
    L: AsRef<str>,
    R: AsRef<str>,
{
    fn as_ref(&self) -> &str {
        loop {}
    }
}
impl<L, R> Deref for Either<L, R>
where
    L: Deref,
    R: Deref<Target = L::Target>,
{
    type Target = L::Target;
    fn deref(&self) -> &Self::Target {
        loop {}
    }
}
impl<L, R> DerefMut for Either<L, R>
where
    L: DerefMut,
    R: DerefMut<Target = L::Target>,
{
    fn deref_mut(&mut self) -> &mut Self::Target {
        loop {}
    }
}
impl<L, R> Display for Either<L, R>
where
    L: Display,
    R: Display,
{
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        loop {}
    }
}
impl<L, R> DoubleEndedIterator for Either<L, R>
where
    L: DoubleEndedIterator,
    R: DoubleEndedIterator<Item = L::Item>,
{
    fn next_back(&mut self) -> Option<Self::Item> {
        loop {}
    }
}
impl<L, R> Error for Either<L, R>
where
    L: Error,
    R: Error,
{
}
impl<L, R> ExactSizeIterator for Either<L, R>
where
    L: ExactSizeIterator,
    R: ExactSizeIterator<Item = L::Item>,
{
}
impl<L, R> From<Either<L, R>> for Result<R, L> {
    fn from(val: Either<L, R>) -> Self {
        loop {}
    }
}
impl<L, R> From<Result<R, L>> for Either<L, R> {
    fn from(r: Result<R, L>) -> Self {
        loop {}
    }
}
impl<L, R> Iterator for Either<L, R>
where
    L: Iterator,
    R: Iterator<Item = L::Item>,
{
    type Item = L::Item;
    fn next(&mut self) -> Option<Self::Item> {
        loop {}
    }
}
impl<L: Clone, R: Clone> Clone for Either<L, R> {
    fn clone(&self) -> Self {
        loop {}
    }
}
impl<L: Copy, R: Copy> Copy for Either<L, R> {}
impl<L: Debug, R: Debug> Debug for Either<L, R> {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        loop {}
    }
}
impl<L: Eq, R: Eq> Eq for Either<L, R> {}
impl<L: Hash, R: Hash> Hash for Either<L, R> {
    fn hash<__H: Hasher>(&self, state: &mut __H) {
        loop {}
    }
}
impl<L: Ord, R: Ord> Ord for Either<L, R> {
    fn cmp(&self, other: &Either<L, R>) -> Ordering {
        loop {}
    }
}
impl<L: PartialEq, R: PartialEq> PartialEq for Either<L, R> {
    fn eq(&self, other: &Either<L, R>) -> bool {
        loop {}
    }
}
impl<L: PartialOrd, R: PartialOrd> PartialOrd for Either<L, R> {
    fn partial_cmp(&self, other: &Either<L, R>) -> Option<Ordering> {
        loop {}
    }
}
