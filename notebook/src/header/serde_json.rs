// Generated, do not edit; regenerate with `cargo run --example make_header`.
// From serde_json 1.0.154.

use std::borrow::Borrow;
use std::borrow::Cow;
use std::fmt::Debug;
use std::fmt::Display;
use std::fmt::Formatter;
use std::hash::Hash;
use std::hash::Hasher;
use std::io::ErrorKind;
use std::ops::Index;
use std::ops::IndexMut;
use std::str::FromStr;

/// This type represents all possible errors that can occur when serializing or
/// deserializing JSON data.
pub struct Error {
    _private: (),
}
/// Represents a JSON key/value type.
pub struct Map<K, V> {
    _private: (),
    _private0: std::marker::PhantomData<fn() -> K>,
    _private1: std::marker::PhantomData<fn() -> V>,
}
/// Represents a JSON number, whether integer or floating point.
pub struct Number {
    _private: (),
}
/// Represents any valid JSON value.
pub enum Value {
    /// Represents a JSON null value.
    ///
    /// ```
    /// #
    /// let v = json!(null);
    /// ```
    Null,
    /// Represents a JSON boolean.
    ///
    /// ```
    /// #
    /// let v = json!(true);
    /// ```
    Bool(bool),
    /// Represents a JSON number, whether integer or floating point.
    ///
    /// ```
    /// #
    /// let v = json!(12.5);
    /// ```
    Number(Number),
    /// Represents a JSON string.
    ///
    /// ```
    /// #
    /// let v = json!("a string");
    /// ```
    String(String),
    /// Represents a JSON array.
    ///
    /// ```
    /// #
    /// let v = json!(["an", "array"]);
    /// ```
    Array(Vec<Value>),
    /// Represents a JSON object.
    ///
    /// ```
    /// #
    /// let v = json!({ "an": "object" });
    /// ```
    Object(Map<String, Value>),
}
impl Clone for Map<String, Value> {
    fn clone(&self) -> Self {
        loop {}
    }
}
impl Clone for Number {
    fn clone(&self) -> Number {
        loop {}
    }
}
impl Clone for Value {
    fn clone(&self) -> Value {
        loop {}
    }
}
impl Debug for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        loop {}
    }
}
impl Debug for Map<String, Value> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> Result<(), std::fmt::Error> {
        loop {}
    }
}
impl Debug for Number {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> std::fmt::Result {
        loop {}
    }
}
impl Debug for Value {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> std::fmt::Result {
        loop {}
    }
}
impl Default for &Value {
    fn default() -> Self {
        loop {}
    }
}
impl Default for Map<String, Value> {
    fn default() -> Self {
        loop {}
    }
}
impl Default for Value {
    fn default() -> Value {
        loop {}
    }
}
impl Display for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        loop {}
    }
}
impl Display for Number {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> std::fmt::Result {
        loop {}
    }
}
impl Display for Value {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        loop {}
    }
}
impl Eq for Map<String, Value> {}
impl Eq for Number {}
impl Eq for Value {}
impl Error {
    /// One-based line number at which the error was detected.
    pub fn line(&self) -> usize {
        loop {}
    }
    /// One-based column number at which the error was detected.
    pub fn column(&self) -> usize {
        loop {}
    }
    /// Returns true if this error was caused by a failure to read or write
    /// bytes on an I/O stream.
    pub fn is_io(&self) -> bool {
        loop {}
    }
    /// Returns true if this error was caused by input that was not
    /// syntactically valid JSON.
    pub fn is_syntax(&self) -> bool {
        loop {}
    }
    /// Returns true if this error was caused by input data that was
    /// semantically incorrect.
    pub fn is_data(&self) -> bool {
        loop {}
    }
    /// Returns true if this error was caused by prematurely reaching the end of
    /// the input data.
    pub fn is_eof(&self) -> bool {
        loop {}
    }
    /// The kind reported by the underlying standard library I/O error, if this
    /// error was caused by a failure to read or write bytes on an I/O stream.
    pub fn io_error_kind(&self) -> Option<ErrorKind> {
        loop {}
    }
}
impl Extend<(String, Value)> for Map<String, Value> {
    fn extend<T>(&mut self, iter: T)
    where
        T: IntoIterator<Item = (String, Value)>,
    {
        loop {}
    }
}
impl From<&str> for Value {
    fn from(f: &str) -> Self {
        loop {}
    }
}
impl From<()> for Value {
    fn from(argument0: ()) -> Self {
        loop {}
    }
}
impl From<Error> for std::io::Error {
    fn from(j: Error) -> Self {
        loop {}
    }
}
impl From<Map<String, Value>> for Value {
    fn from(f: Map<String, Value>) -> Self {
        loop {}
    }
}
impl From<Number> for Value {
    fn from(f: Number) -> Self {
        loop {}
    }
}
impl From<String> for Value {
    fn from(f: String) -> Self {
        loop {}
    }
}
impl From<bool> for Value {
    fn from(f: bool) -> Self {
        loop {}
    }
}
impl From<f32> for Value {
    fn from(f: f32) -> Self {
        loop {}
    }
}
impl From<f64> for Value {
    fn from(f: f64) -> Self {
        loop {}
    }
}
impl From<i16> for Number {
    fn from(i: i16) -> Self {
        loop {}
    }
}
impl From<i16> for Value {
    fn from(n: i16) -> Self {
        loop {}
    }
}
impl From<i32> for Number {
    fn from(i: i32) -> Self {
        loop {}
    }
}
impl From<i32> for Value {
    fn from(n: i32) -> Self {
        loop {}
    }
}
impl From<i64> for Number {
    fn from(i: i64) -> Self {
        loop {}
    }
}
impl From<i64> for Value {
    fn from(n: i64) -> Self {
        loop {}
    }
}
impl From<i8> for Number {
    fn from(i: i8) -> Self {
        loop {}
    }
}
impl From<i8> for Value {
    fn from(n: i8) -> Self {
        loop {}
    }
}
impl From<isize> for Number {
    fn from(i: isize) -> Self {
        loop {}
    }
}
impl From<isize> for Value {
    fn from(n: isize) -> Self {
        loop {}
    }
}
impl From<u16> for Number {
    fn from(u: u16) -> Self {
        loop {}
    }
}
impl From<u16> for Value {
    fn from(n: u16) -> Self {
        loop {}
    }
}
impl From<u32> for Number {
    fn from(u: u32) -> Self {
        loop {}
    }
}
impl From<u32> for Value {
    fn from(n: u32) -> Self {
        loop {}
    }
}
impl From<u64> for Number {
    fn from(u: u64) -> Self {
        loop {}
    }
}
impl From<u64> for Value {
    fn from(n: u64) -> Self {
        loop {}
    }
}
impl From<u8> for Number {
    fn from(u: u8) -> Self {
        loop {}
    }
}
impl From<u8> for Value {
    fn from(n: u8) -> Self {
        loop {}
    }
}
impl From<usize> for Number {
    fn from(u: usize) -> Self {
        loop {}
    }
}
impl From<usize> for Value {
    fn from(n: usize) -> Self {
        loop {}
    }
}
impl FromIterator<(String, Value)> for Map<String, Value> {
    fn from_iter<T>(iter: T) -> Self
    where
        T: IntoIterator<Item = (String, Value)>,
    {
        loop {}
    }
}
impl FromStr for Map<String, Value> {
    type Err = Error;
    fn from_str(s: &str) -> Result<Self, Error> {
        loop {}
    }
}
impl FromStr for Number {
    type Err = Error;
    fn from_str(s: &str) -> Result<Self, Self::Err> {
        loop {}
    }
}
impl FromStr for Value {
    type Err = Error;
    fn from_str(s: &str) -> Result<Value, Error> {
        loop {}
    }
}
impl Hash for Map<String, Value> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        loop {}
    }
}
impl Hash for Number {
    fn hash<__H: Hasher>(&self, state: &mut __H) {
        loop {}
    }
}
impl Hash for Value {
    fn hash<__H: Hasher>(&self, state: &mut __H) {
        loop {}
    }
}
impl Map<String, Value> {
    /// Makes a new empty Map.
    pub fn new() -> Self {
        loop {}
    }
    /// Makes a new empty Map with the given initial capacity.
    pub fn with_capacity(capacity: usize) -> Self {
        loop {}
    }
    /// Clears the map, removing all values.
    pub fn clear(&mut self) {
        loop {}
    }
    /// Returns a reference to the value corresponding to the key.
    pub fn get<Q>(&self, key: &Q) -> Option<&Value>
    where
        String: Borrow<Q>,
        Q: ?Sized + Ord + Eq + Hash,
    {
        loop {}
    }
    /// Returns true if the map contains a value for the specified key.
    pub fn contains_key<Q>(&self, key: &Q) -> bool
    where
        String: Borrow<Q>,
        Q: ?Sized + Ord + Eq + Hash,
    {
        loop {}
    }
    /// Returns a mutable reference to the value corresponding to the key.
    pub fn get_mut<Q>(&mut self, key: &Q) -> Option<&mut Value>
    where
        String: Borrow<Q>,
        Q: ?Sized + Ord + Eq + Hash,
    {
        loop {}
    }
    /// Returns the key-value pair matching the given key.
    pub fn get_key_value<Q>(&self, key: &Q) -> Option<(&String, &Value)>
    where
        String: Borrow<Q>,
        Q: ?Sized + Ord + Eq + Hash,
    {
        loop {}
    }
    /// Inserts a key-value pair into the map.
    pub fn insert(&mut self, k: String, v: Value) -> Option<Value> {
        loop {}
    }
    /// Insert a key-value pair in the map at the given index.
    pub fn shift_insert(&mut self, index: usize, k: String, v: Value) -> Option<Value> {
        loop {}
    }
    /// Removes a key from the map, returning the value at the key if the key
    /// was previously in the map.
    pub fn remove<Q>(&mut self, key: &Q) -> Option<Value>
    where
        String: Borrow<Q>,
        Q: ?Sized + Ord + Eq + Hash,
    {
        loop {}
    }
    /// Removes a key from the map, returning the stored key and value if the
    /// key was previously in the map.
    pub fn remove_entry<Q>(&mut self, key: &Q) -> Option<(String, Value)>
    where
        String: Borrow<Q>,
        Q: ?Sized + Ord + Eq + Hash,
    {
        loop {}
    }
    /// Removes and returns the value corresponding to the key from the map.
    pub fn swap_remove<Q>(&mut self, key: &Q) -> Option<Value>
    where
        String: Borrow<Q>,
        Q: ?Sized + Ord + Eq + Hash,
    {
        loop {}
    }
    /// Remove and return the key-value pair.
    pub fn swap_remove_entry<Q>(&mut self, key: &Q) -> Option<(String, Value)>
    where
        String: Borrow<Q>,
        Q: ?Sized + Ord + Eq + Hash,
    {
        loop {}
    }
    /// Removes and returns the value corresponding to the key from the map.
    pub fn shift_remove<Q>(&mut self, key: &Q) -> Option<Value>
    where
        String: Borrow<Q>,
        Q: ?Sized + Ord + Eq + Hash,
    {
        loop {}
    }
    /// Remove and return the key-value pair.
    pub fn shift_remove_entry<Q>(&mut self, key: &Q) -> Option<(String, Value)>
    where
        String: Borrow<Q>,
        Q: ?Sized + Ord + Eq + Hash,
    {
        loop {}
    }
    /// Moves all elements from other into self, leaving other empty.
    pub fn append(&mut self, other: &mut Self) {
        loop {}
    }
    /// Returns the number of elements in the map.
    pub fn len(&self) -> usize {
        loop {}
    }
    /// Returns true if the map contains no elements.
    pub fn is_empty(&self) -> bool {
        loop {}
    }
    /// Retains only the elements specified by the predicate.
    pub fn retain<F>(&mut self, f: F)
    where
        F: FnMut(&String, &mut Value) -> bool,
    {
        loop {}
    }
    /// Sorts this map's entries in-place using `str`'s usual ordering.
    pub fn sort_keys(&mut self) {
        loop {}
    }
}
impl Number {
    /// Returns true if the `Number` is an integer between `i64::MIN` and
    /// `i64::MAX`.
    pub fn is_i64(&self) -> bool {
        loop {}
    }
    /// Returns true if the `Number` is an integer between zero and `u64::MAX`.
    pub fn is_u64(&self) -> bool {
        loop {}
    }
    /// Returns true if the `Number` can be represented by f64.
    pub fn is_f64(&self) -> bool {
        loop {}
    }
    /// If the `Number` is an integer, represent it as i64 if possible. Returns
    /// None otherwise.
    pub fn as_i64(&self) -> Option<i64> {
        loop {}
    }
    /// If the `Number` is an integer, represent it as u64 if possible. Returns
    /// None otherwise.
    pub fn as_u64(&self) -> Option<u64> {
        loop {}
    }
    /// Represents the number as f64 if possible. Returns None otherwise.
    pub fn as_f64(&self) -> Option<f64> {
        loop {}
    }
    /// Converts a finite `f64` to a `Number`. Infinite or NaN values are not JSON
    /// numbers.
    ///
    /// ```
    /// #
    /// assert!(Number::from_f64(256.0).is_some());
    ///
    /// assert!(Number::from_f64(f64::NAN).is_none());
    /// ```
    pub fn from_f64(f: f64) -> Option<Number> {
        loop {}
    }
    /// If the `Number` is an integer, represent it as i128 if possible. Returns
    /// None otherwise.
    pub fn as_i128(&self) -> Option<i128> {
        loop {}
    }
    /// If the `Number` is an integer, represent it as u128 if possible. Returns
    /// None otherwise.
    pub fn as_u128(&self) -> Option<u128> {
        loop {}
    }
    /// Converts an `i128` to a `Number`. Numbers smaller than i64::MIN or
    /// larger than u64::MAX can only be represented in `Number` if serde_json's
    /// "arbitrary_precision" feature is enabled.
    ///
    /// ```
    /// #
    /// assert!(Number::from_i128(256).is_some());
    /// ```
    pub fn from_i128(i: i128) -> Option<Number> {
        loop {}
    }
    /// Converts a `u128` to a `Number`. Numbers greater than u64::MAX can only
    /// be represented in `Number` if serde_json's "arbitrary_precision" feature
    /// is enabled.
    ///
    /// ```
    /// #
    /// assert!(Number::from_u128(256).is_some());
    /// ```
    pub fn from_u128(i: u128) -> Option<Number> {
        loop {}
    }
}
impl PartialEq for Map<String, Value> {
    fn eq(&self, other: &Self) -> bool {
        loop {}
    }
}
impl PartialEq for Number {
    fn eq(&self, other: &Number) -> bool {
        loop {}
    }
}
impl PartialEq for Value {
    fn eq(&self, other: &Value) -> bool {
        loop {}
    }
}
impl PartialEq<&str> for Value {
    fn eq(&self, other: &&str) -> bool {
        loop {}
    }
}
impl PartialEq<String> for Value {
    fn eq(&self, other: &String) -> bool {
        loop {}
    }
}
impl PartialEq<Value> for &str {
    fn eq(&self, other: &Value) -> bool {
        loop {}
    }
}
impl PartialEq<Value> for String {
    fn eq(&self, other: &Value) -> bool {
        loop {}
    }
}
impl PartialEq<Value> for bool {
    fn eq(&self, other: &Value) -> bool {
        loop {}
    }
}
impl PartialEq<Value> for f32 {
    fn eq(&self, other: &Value) -> bool {
        loop {}
    }
}
impl PartialEq<Value> for f64 {
    fn eq(&self, other: &Value) -> bool {
        loop {}
    }
}
impl PartialEq<Value> for i16 {
    fn eq(&self, other: &Value) -> bool {
        loop {}
    }
}
impl PartialEq<Value> for i32 {
    fn eq(&self, other: &Value) -> bool {
        loop {}
    }
}
impl PartialEq<Value> for i64 {
    fn eq(&self, other: &Value) -> bool {
        loop {}
    }
}
impl PartialEq<Value> for i8 {
    fn eq(&self, other: &Value) -> bool {
        loop {}
    }
}
impl PartialEq<Value> for isize {
    fn eq(&self, other: &Value) -> bool {
        loop {}
    }
}
impl PartialEq<Value> for str {
    fn eq(&self, other: &Value) -> bool {
        loop {}
    }
}
impl PartialEq<Value> for u16 {
    fn eq(&self, other: &Value) -> bool {
        loop {}
    }
}
impl PartialEq<Value> for u32 {
    fn eq(&self, other: &Value) -> bool {
        loop {}
    }
}
impl PartialEq<Value> for u64 {
    fn eq(&self, other: &Value) -> bool {
        loop {}
    }
}
impl PartialEq<Value> for u8 {
    fn eq(&self, other: &Value) -> bool {
        loop {}
    }
}
impl PartialEq<Value> for usize {
    fn eq(&self, other: &Value) -> bool {
        loop {}
    }
}
impl PartialEq<bool> for Value {
    fn eq(&self, other: &bool) -> bool {
        loop {}
    }
}
impl PartialEq<f32> for Value {
    fn eq(&self, other: &f32) -> bool {
        loop {}
    }
}
impl PartialEq<f64> for Value {
    fn eq(&self, other: &f64) -> bool {
        loop {}
    }
}
impl PartialEq<i16> for Value {
    fn eq(&self, other: &i16) -> bool {
        loop {}
    }
}
impl PartialEq<i32> for Value {
    fn eq(&self, other: &i32) -> bool {
        loop {}
    }
}
impl PartialEq<i64> for Value {
    fn eq(&self, other: &i64) -> bool {
        loop {}
    }
}
impl PartialEq<i8> for Value {
    fn eq(&self, other: &i8) -> bool {
        loop {}
    }
}
impl PartialEq<isize> for Value {
    fn eq(&self, other: &isize) -> bool {
        loop {}
    }
}
impl PartialEq<str> for Value {
    fn eq(&self, other: &str) -> bool {
        loop {}
    }
}
impl PartialEq<u16> for Value {
    fn eq(&self, other: &u16) -> bool {
        loop {}
    }
}
impl PartialEq<u32> for Value {
    fn eq(&self, other: &u32) -> bool {
        loop {}
    }
}
impl PartialEq<u64> for Value {
    fn eq(&self, other: &u64) -> bool {
        loop {}
    }
}
impl PartialEq<u8> for Value {
    fn eq(&self, other: &u8) -> bool {
        loop {}
    }
}
impl PartialEq<usize> for Value {
    fn eq(&self, other: &usize) -> bool {
        loop {}
    }
}
impl Value {
    /// Index into a JSON array or map. A string index can be used to access a
    /// value in a map, and a usize index can be used to access an element of an
    /// array.
    ///
    /// ```
    /// #
    /// let object = json!({ "A": 65, "B": 66, "C": 67 });
    /// assert_eq!(*object.get("A").unwrap(), json!(65));
    ///
    /// let array = json!([ "A", "B", "C" ]);
    /// assert_eq!(*array.get(2).unwrap(), json!("C"));
    ///
    /// assert_eq!(array.get("A"), None);
    /// ```
    pub fn get<I: crate::serde_json::value::Index>(&self, index: I) -> Option<&Value> {
        loop {}
    }
    /// Mutably index into a JSON array or map. A string index can be used to
    /// access a value in a map, and a usize index can be used to access an
    /// element of an array.
    ///
    /// ```
    /// #
    /// let mut object = json!({ "A": 65, "B": 66, "C": 67 });
    /// *object.get_mut("A").unwrap() = json!(69);
    ///
    /// let mut array = json!([ "A", "B", "C" ]);
    /// *array.get_mut(2).unwrap() = json!("D");
    /// ```
    pub fn get_mut<I: crate::serde_json::value::Index>(&mut self, index: I) -> Option<&mut Value> {
        loop {}
    }
    /// Returns true if the `Value` is an Object. Returns false otherwise.
    ///
    /// ```
    /// #
    /// let obj = json!({ "a": { "nested": true }, "b": ["an", "array"] });
    ///
    /// assert!(obj.is_object());
    /// assert!(obj["a"].is_object());
    ///
    /// // array, not an object
    /// assert!(!obj["b"].is_object());
    /// ```
    pub fn is_object(&self) -> bool {
        loop {}
    }
    /// If the `Value` is an Object, returns the associated Map. Returns None
    /// otherwise.
    ///
    /// ```
    /// #
    /// let v = json!({ "a": { "nested": true }, "b": ["an", "array"] });
    ///
    /// // The length of `{"nested": true}` is 1 entry.
    /// assert_eq!(v["a"].as_object().unwrap().len(), 1);
    ///
    /// // The array `["an", "array"]` is not an object.
    /// assert_eq!(v["b"].as_object(), None);
    /// ```
    pub fn as_object(&self) -> Option<&Map<String, Value>> {
        loop {}
    }
    /// If the `Value` is an Object, returns the associated mutable Map.
    /// Returns None otherwise.
    ///
    /// ```
    /// #
    /// let mut v = json!({ "a": { "nested": true } });
    ///
    /// v["a"].as_object_mut().unwrap().clear();
    /// assert_eq!(v, json!({ "a": {} }));
    /// ```
    pub fn as_object_mut(&mut self) -> Option<&mut Map<String, Value>> {
        loop {}
    }
    /// Returns true if the `Value` is an Array. Returns false otherwise.
    ///
    /// ```
    /// #
    /// let obj = json!({ "a": ["an", "array"], "b": { "an": "object" } });
    ///
    /// assert!(obj["a"].is_array());
    ///
    /// // an object, not an array
    /// assert!(!obj["b"].is_array());
    /// ```
    pub fn is_array(&self) -> bool {
        loop {}
    }
    /// If the `Value` is an Array, returns the associated vector. Returns None
    /// otherwise.
    ///
    /// ```
    /// #
    /// let v = json!({ "a": ["an", "array"], "b": { "an": "object" } });
    ///
    /// // The length of `["an", "array"]` is 2 elements.
    /// assert_eq!(v["a"].as_array().unwrap().len(), 2);
    ///
    /// // The object `{"an": "object"}` is not an array.
    /// assert_eq!(v["b"].as_array(), None);
    /// ```
    pub fn as_array(&self) -> Option<&Vec<Value>> {
        loop {}
    }
    /// If the `Value` is an Array, returns the associated mutable vector.
    /// Returns None otherwise.
    ///
    /// ```
    /// #
    /// let mut v = json!({ "a": ["an", "array"] });
    ///
    /// v["a"].as_array_mut().unwrap().clear();
    /// assert_eq!(v, json!({ "a": [] }));
    /// ```
    pub fn as_array_mut(&mut self) -> Option<&mut Vec<Value>> {
        loop {}
    }
    /// Returns true if the `Value` is a String. Returns false otherwise.
    ///
    /// ```
    /// #
    /// let v = json!({ "a": "some string", "b": false });
    ///
    /// assert!(v["a"].is_string());
    ///
    /// // The boolean `false` is not a string.
    /// assert!(!v["b"].is_string());
    /// ```
    pub fn is_string(&self) -> bool {
        loop {}
    }
    /// If the `Value` is a String, returns the associated str. Returns None
    /// otherwise.
    ///
    /// ```
    /// #
    /// let v = json!({ "a": "some string", "b": false });
    ///
    /// assert_eq!(v["a"].as_str(), Some("some string"));
    ///
    /// // The boolean `false` is not a string.
    /// assert_eq!(v["b"].as_str(), None);
    ///
    /// // JSON values are printed in JSON representation, so strings are in quotes.
    /// //
    /// //    The value is: "some string"
    /// println!("The value is: {}", v["a"]);
    ///
    /// // Rust strings are printed without quotes.
    /// //
    /// //    The value is: some string
    /// println!("The value is: {}", v["a"].as_str().unwrap());
    /// ```
    pub fn as_str(&self) -> Option<&str> {
        loop {}
    }
    /// Returns true if the `Value` is a Number. Returns false otherwise.
    ///
    /// ```
    /// #
    /// let v = json!({ "a": 1, "b": "2" });
    ///
    /// assert!(v["a"].is_number());
    ///
    /// // The string `"2"` is a string, not a number.
    /// assert!(!v["b"].is_number());
    /// ```
    pub fn is_number(&self) -> bool {
        loop {}
    }
    /// If the `Value` is a Number, returns the associated [`Number`]. Returns
    /// None otherwise.
    ///
    /// ```
    /// #
    /// let v = json!({ "a": 1, "b": 2.2, "c": -3, "d": "4" });
    ///
    /// assert_eq!(v["a"].as_number(), Some(&Number::from(1u64)));
    /// assert_eq!(v["b"].as_number(), Some(&Number::from_f64(2.2).unwrap()));
    /// assert_eq!(v["c"].as_number(), Some(&Number::from(-3i64)));
    ///
    /// // The string `"4"` is not a number.
    /// assert_eq!(v["d"].as_number(), None);
    /// ```
    pub fn as_number(&self) -> Option<&Number> {
        loop {}
    }
    /// Returns true if the `Value` is an integer between `i64::MIN` and
    /// `i64::MAX`.
    ///
    /// ```
    /// #
    /// let big = i64::max_value() as u64 + 10;
    /// let v = json!({ "a": 64, "b": big, "c": 256.0 });
    ///
    /// assert!(v["a"].is_i64());
    ///
    /// // Greater than i64::MAX.
    /// assert!(!v["b"].is_i64());
    ///
    /// // Numbers with a decimal point are not considered integers.
    /// assert!(!v["c"].is_i64());
    /// ```
    pub fn is_i64(&self) -> bool {
        loop {}
    }
    /// Returns true if the `Value` is an integer between zero and `u64::MAX`.
    ///
    /// ```
    /// #
    /// let v = json!({ "a": 64, "b": -64, "c": 256.0 });
    ///
    /// assert!(v["a"].is_u64());
    ///
    /// // Negative integer.
    /// assert!(!v["b"].is_u64());
    ///
    /// // Numbers with a decimal point are not considered integers.
    /// assert!(!v["c"].is_u64());
    /// ```
    pub fn is_u64(&self) -> bool {
        loop {}
    }
    /// Returns true if the `Value` is a number that can be represented by f64.
    ///
    /// ```
    /// #
    /// let v = json!({ "a": 256.0, "b": 64, "c": -64 });
    ///
    /// assert!(v["a"].is_f64());
    ///
    /// // Integers.
    /// assert!(!v["b"].is_f64());
    /// assert!(!v["c"].is_f64());
    /// ```
    pub fn is_f64(&self) -> bool {
        loop {}
    }
    /// If the `Value` is an integer, represent it as i64 if possible. Returns
    /// None otherwise.
    ///
    /// ```
    /// #
    /// let big = i64::max_value() as u64 + 10;
    /// let v = json!({ "a": 64, "b": big, "c": 256.0 });
    ///
    /// assert_eq!(v["a"].as_i64(), Some(64));
    /// assert_eq!(v["b"].as_i64(), None);
    /// assert_eq!(v["c"].as_i64(), None);
    /// ```
    pub fn as_i64(&self) -> Option<i64> {
        loop {}
    }
    /// If the `Value` is an integer, represent it as u64 if possible. Returns
    /// None otherwise.
    ///
    /// ```
    /// #
    /// let v = json!({ "a": 64, "b": -64, "c": 256.0 });
    ///
    /// assert_eq!(v["a"].as_u64(), Some(64));
    /// assert_eq!(v["b"].as_u64(), None);
    /// assert_eq!(v["c"].as_u64(), None);
    /// ```
    pub fn as_u64(&self) -> Option<u64> {
        loop {}
    }
    /// If the `Value` is a number, represent it as f64 if possible. Returns
    /// None otherwise.
    ///
    /// ```
    /// #
    /// let v = json!({ "a": 256.0, "b": 64, "c": -64 });
    ///
    /// assert_eq!(v["a"].as_f64(), Some(256.0));
    /// assert_eq!(v["b"].as_f64(), Some(64.0));
    /// assert_eq!(v["c"].as_f64(), Some(-64.0));
    /// ```
    pub fn as_f64(&self) -> Option<f64> {
        loop {}
    }
    /// Returns true if the `Value` is a Boolean. Returns false otherwise.
    ///
    /// ```
    /// #
    /// let v = json!({ "a": false, "b": "false" });
    ///
    /// assert!(v["a"].is_boolean());
    ///
    /// // The string `"false"` is a string, not a boolean.
    /// assert!(!v["b"].is_boolean());
    /// ```
    pub fn is_boolean(&self) -> bool {
        loop {}
    }
    /// If the `Value` is a Boolean, returns the associated bool. Returns None
    /// otherwise.
    ///
    /// ```
    /// #
    /// let v = json!({ "a": false, "b": "false" });
    ///
    /// assert_eq!(v["a"].as_bool(), Some(false));
    ///
    /// // The string `"false"` is a string, not a boolean.
    /// assert_eq!(v["b"].as_bool(), None);
    /// ```
    pub fn as_bool(&self) -> Option<bool> {
        loop {}
    }
    /// Returns true if the `Value` is a Null. Returns false otherwise.
    ///
    /// ```
    /// #
    /// let v = json!({ "a": null, "b": false });
    ///
    /// assert!(v["a"].is_null());
    ///
    /// // The boolean `false` is not null.
    /// assert!(!v["b"].is_null());
    /// ```
    pub fn is_null(&self) -> bool {
        loop {}
    }
    /// If the `Value` is a Null, returns (). Returns None otherwise.
    ///
    /// ```
    /// #
    /// let v = json!({ "a": null, "b": false });
    ///
    /// assert_eq!(v["a"].as_null(), Some(()));
    ///
    /// // The boolean `false` is not null.
    /// assert_eq!(v["b"].as_null(), None);
    /// ```
    pub fn as_null(&self) -> Option<()> {
        loop {}
    }
    /// Looks up a value by a JSON Pointer.
    ///
    /// ```
    /// #
    /// let data = json!({
    ///     "x": {
    ///         "y": ["z", "zz"]
    ///     }
    /// });
    ///
    /// assert_eq!(data.pointer("/x/y/1").unwrap(), &json!("zz"));
    /// assert_eq!(data.pointer("/a/b/c"), None);
    /// ```
    pub fn pointer(&self, pointer: &str) -> Option<&Value> {
        loop {}
    }
    /// Looks up a value by a JSON Pointer and returns a mutable reference to
    /// that value.
    ///
    /// ```
    /// use serde_json::Value;
    ///
    /// fn main() {
    ///     let s = r#"{"x": 1.0, "y": 2.0}"#;
    ///     let mut value: Value = serde_json::from_str(s).unwrap();
    ///
    ///     // Check value using read-only pointer
    ///     assert_eq!(value.pointer("/x"), Some(&1.0.into()));
    ///     // Change value with direct assignment
    ///     *value.pointer_mut("/x").unwrap() = 1.5.into();
    ///     // Check that new value was written
    ///     assert_eq!(value.pointer("/x"), Some(&1.5.into()));
    ///     // Or change the value only if it exists
    ///     value.pointer_mut("/x").map(|v| *v = 1.5.into());
    ///
    ///     // "Steal" ownership of a value. Can replace with any valid Value.
    ///     let old_x = value.pointer_mut("/x").map(Value::take).unwrap();
    ///     assert_eq!(old_x, 1.5);
    ///     assert_eq!(value.pointer("/x").unwrap(), &Value::Null);
    /// }
    /// ```
    pub fn pointer_mut(&mut self, pointer: &str) -> Option<&mut Value> {
        loop {}
    }
    /// Takes the value out of the `Value`, leaving a `Null` in its place.
    ///
    /// ```
    /// #
    /// let mut v = json!({ "x": "y" });
    /// assert_eq!(v["x"].take(), json!("y"));
    /// assert_eq!(v, json!({ "x": null }));
    /// ```
    pub fn take(&mut self) -> Value {
        loop {}
    }
    /// Reorders the entries of all `Value::Object` nested within this JSON
    /// value according to `str`'s usual ordering.
    pub fn sort_all_objects(&mut self) {
        loop {}
    }
}
impl std::error::Error for Error {}
impl<'a> From<Cow<'a, str>> for Value {
    fn from(f: Cow<'a, str>) -> Self {
        loop {}
    }
}
impl<'a> PartialEq<bool> for &'a Value {
    fn eq(&self, other: &bool) -> bool {
        loop {}
    }
}
impl<'a> PartialEq<bool> for &'a mut Value {
    fn eq(&self, other: &bool) -> bool {
        loop {}
    }
}
impl<'a> PartialEq<f32> for &'a Value {
    fn eq(&self, other: &f32) -> bool {
        loop {}
    }
}
impl<'a> PartialEq<f32> for &'a mut Value {
    fn eq(&self, other: &f32) -> bool {
        loop {}
    }
}
impl<'a> PartialEq<f64> for &'a Value {
    fn eq(&self, other: &f64) -> bool {
        loop {}
    }
}
impl<'a> PartialEq<f64> for &'a mut Value {
    fn eq(&self, other: &f64) -> bool {
        loop {}
    }
}
impl<'a> PartialEq<i16> for &'a Value {
    fn eq(&self, other: &i16) -> bool {
        loop {}
    }
}
impl<'a> PartialEq<i16> for &'a mut Value {
    fn eq(&self, other: &i16) -> bool {
        loop {}
    }
}
impl<'a> PartialEq<i32> for &'a Value {
    fn eq(&self, other: &i32) -> bool {
        loop {}
    }
}
impl<'a> PartialEq<i32> for &'a mut Value {
    fn eq(&self, other: &i32) -> bool {
        loop {}
    }
}
impl<'a> PartialEq<i64> for &'a Value {
    fn eq(&self, other: &i64) -> bool {
        loop {}
    }
}
impl<'a> PartialEq<i64> for &'a mut Value {
    fn eq(&self, other: &i64) -> bool {
        loop {}
    }
}
impl<'a> PartialEq<i8> for &'a Value {
    fn eq(&self, other: &i8) -> bool {
        loop {}
    }
}
impl<'a> PartialEq<i8> for &'a mut Value {
    fn eq(&self, other: &i8) -> bool {
        loop {}
    }
}
impl<'a> PartialEq<isize> for &'a Value {
    fn eq(&self, other: &isize) -> bool {
        loop {}
    }
}
impl<'a> PartialEq<isize> for &'a mut Value {
    fn eq(&self, other: &isize) -> bool {
        loop {}
    }
}
impl<'a> PartialEq<u16> for &'a Value {
    fn eq(&self, other: &u16) -> bool {
        loop {}
    }
}
impl<'a> PartialEq<u16> for &'a mut Value {
    fn eq(&self, other: &u16) -> bool {
        loop {}
    }
}
impl<'a> PartialEq<u32> for &'a Value {
    fn eq(&self, other: &u32) -> bool {
        loop {}
    }
}
impl<'a> PartialEq<u32> for &'a mut Value {
    fn eq(&self, other: &u32) -> bool {
        loop {}
    }
}
impl<'a> PartialEq<u64> for &'a Value {
    fn eq(&self, other: &u64) -> bool {
        loop {}
    }
}
impl<'a> PartialEq<u64> for &'a mut Value {
    fn eq(&self, other: &u64) -> bool {
        loop {}
    }
}
impl<'a> PartialEq<u8> for &'a Value {
    fn eq(&self, other: &u8) -> bool {
        loop {}
    }
}
impl<'a> PartialEq<u8> for &'a mut Value {
    fn eq(&self, other: &u8) -> bool {
        loop {}
    }
}
impl<'a> PartialEq<usize> for &'a Value {
    fn eq(&self, other: &usize) -> bool {
        loop {}
    }
}
impl<'a> PartialEq<usize> for &'a mut Value {
    fn eq(&self, other: &usize) -> bool {
        loop {}
    }
}
impl<I> Index<I> for Value
where
    I: crate::serde_json::value::Index,
{
    type Output = Self;
    fn index(&self, index: I) -> &Value {
        loop {}
    }
}
impl<I> IndexMut<I> for Value
where
    I: crate::serde_json::value::Index,
{
    fn index_mut(&mut self, index: I) -> &mut Value {
        loop {}
    }
}
impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for Value {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(iter: I) -> Self {
        loop {}
    }
}
impl<Q> Index<&Q> for Map<String, Value>
where
    String: Borrow<Q>,
    Q: ?Sized + Ord + Eq + Hash,
{
    type Output = Value;
    fn index(&self, index: &Q) -> &Value {
        loop {}
    }
}
impl<Q> IndexMut<&Q> for Map<String, Value>
where
    String: Borrow<Q>,
    Q: ?Sized + Ord + Eq + Hash,
{
    fn index_mut(&mut self, index: &Q) -> &mut Value {
        loop {}
    }
}
impl<T: Clone + Into<Value>> From<&[T]> for Value {
    fn from(f: &[T]) -> Self {
        loop {}
    }
}
impl<T: Into<Value>, const N: usize> From<[T; N]> for Value {
    fn from(array: [T; N]) -> Self {
        loop {}
    }
}
impl<T: Into<Value>> From<Vec<T>> for Value {
    fn from(f: Vec<T>) -> Self {
        loop {}
    }
}
impl<T: Into<Value>> FromIterator<T> for Value {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self {
        loop {}
    }
}
impl<T> From<Option<T>> for Value
where
    T: Into<Value>,
{
    fn from(opt: Option<T>) -> Self {
        loop {}
    }
}
pub mod error {
    pub use crate::serde_json::Error;
}
pub mod map {
    pub use crate::serde_json::Map;
}
pub mod value {
    pub use crate::serde_json::Map;
    pub use crate::serde_json::Number;
    pub use crate::serde_json::Value;

    /// A type that can be used to index into a `serde_json::Value`.
    ///
    /// ```
    /// #
    /// let data = json!({ "inner": [1, 2, 3] });
    ///
    /// // Data is a JSON map so it can be indexed with a string.
    /// let inner = &data["inner"];
    ///
    /// // Inner is a JSON array so it can be indexed with an integer.
    /// let first = &inner[0];
    ///
    /// assert_eq!(first, 1);
    /// ```
    pub trait Index {}
    impl Index for String {}
    impl Index for str {}
    impl Index for usize {}
    impl<T> Index for &T where T: ?Sized + Index {}
}
