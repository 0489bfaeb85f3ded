// Generated, do not edit; regenerate with `cargo run --example make_header`.
// From polars 0.55.2.
// Methods in the header: 2744 of 2872, in detail:
//   jiff::tz::timezone::TimeZone: 17 of 24
//   polars_core::chunked_array::ChunkedArray: 204 of 213
//   polars_core::chunked_array::ops::sort::options::SortMultipleOptions: 8 of 8
//   polars_core::chunked_array::ops::sort::options::SortOptions: 6 of 6
//   polars_core::datatypes::any_value::AnyValue: 32 of 32
//   polars_core::datatypes::dtype::DataType: 69 of 69
//   polars_core::datatypes::field::Field: 9 of 9
//   polars_core::datatypes::temporal::time_unit::TimeUnit: 2 of 2
//   polars_core::datatypes::temporal::time_zone::TimeZone: 6 of 8
//   polars_core::frame::column::Column: 189 of 189
//   polars_core::frame::dataframe::DataFrame: 149 of 149
//   polars_core::frame::group_by::GroupBy: 24 of 24
//   polars_core::scalar::Scalar: 23 of 23
//   polars_core::schema::Schema: 50 of 52
//   polars_core::series::Series: 137 of 137
//   polars_error::PolarsError: 5 of 5
//   polars_lazy::frame::JoinBuilder: 16 of 16
//   polars_lazy::frame::LazyFrame: 91 of 100
//   polars_lazy::frame::LazyGroupBy: 5 of 5
//   polars_ops::frame::join::args::JoinArgs: 6 of 6
//   polars_ops::frame::join::args::JoinType: 8 of 8
//   polars_plan::dsl::arity::ChainedThen: 2 of 2
//   polars_plan::dsl::arity::ChainedWhen: 1 of 1
//   polars_plan::dsl::arity::Then: 2 of 2
//   polars_plan::dsl::arity::When: 1 of 1
//   polars_plan::dsl::dt::DateLikeNameSpace: 42 of 42
//   polars_plan::dsl::expr::Expr: 181 of 182
//   polars_plan::dsl::list::ListNameSpace: 23 of 23
//   polars_plan::dsl::name::ExprNameNameSpace: 10 of 10
//   polars_plan::dsl::selector::Selector: 5 of 5
//   polars_plan::dsl::string::StringNameSpace: 45 of 45
//   polars_plan::plans::lit::LiteralValue: 14 of 14
//   polars_time::windows::duration::Duration: 15 of 22
//   polars_utils::pl_str::PlSmallStr: 7 of 7
// Left out, 73: names what has no path in tubelab.
// Left out, 131: names what is too far from a cell's work.
// Left out, 2: returns an opaque type inside another.
// Left out, 7: returns an opaque type that is no iterator.
// Left out, 1: unknown.
// Left out: polars_core::datatypes::temporal::time_zone::TimeZone::from_chrono (no public path: t:chrono_tz::prebuilt::timezones::Tz).
// Left out: polars_core::datatypes::temporal::time_zone::TimeZone::to_chrono (no public path: t:chrono_tz::prebuilt::timezones::Tz).
// Left out: polars_time::windows::duration::Duration::add_ms (no public path: t:chrono_tz::prebuilt::timezones::Tz).
// Left out: polars_time::windows::duration::Duration::add_ns (no public path: t:chrono_tz::prebuilt::timezones::Tz).
// Left out: polars_time::windows::duration::Duration::add_us (no public path: t:chrono_tz::prebuilt::timezones::Tz).
// Left out: polars_time::windows::duration::Duration::truncate_impl (no public path: t:chrono_tz::prebuilt::timezones::Tz).
// Left out: polars_time::windows::duration::Duration::truncate_ms (no public path: t:chrono_tz::prebuilt::timezones::Tz).
// Left out: polars_time::windows::duration::Duration::truncate_ns (no public path: t:chrono_tz::prebuilt::timezones::Tz).
// Left out: polars_time::windows::duration::Duration::truncate_us (no public path: t:chrono_tz::prebuilt::timezones::Tz).
// Left out: polars_core::chunked_array::ChunkedArray::amortized_iter (no public path: t:polars_core::chunked_array::list::iterator::AmortizedListIter).
// Left out: polars_core::chunked_array::ChunkedArray::amortized_iter_with_name (no public path: t:polars_core::chunked_array::list::iterator::AmortizedListIter).
// Left out: polars_lazy::frame::LazyFrame::collect_with_engine (no public path: t:polars_core::query_result::QueryResult).
// Left out: polars_lazy::frame::LazyFrame::hint (no public path: t:polars_plan::plans::functions::hint::HintIR).
// Left out: polars_lazy::frame::LazyFrame::_collect_post_opt (no public path: t:polars_plan::plans::ir::IR).
// Left out: polars_lazy::frame::LazyFrame::_profile_post_opt (no public path: t:polars_plan::plans::ir::IR).
// Left out: polars_lazy::frame::LazyFrame::optimize (no public path: t:polars_plan::plans::ir::IR).
// Left out: polars_lazy::frame::LazyFrame::schema_with_arenas (no public path: t:polars_plan::plans::ir::IR).
// Left out: polars_lazy::frame::LazyFrame::set_cached_arena (no public path: t:polars_plan::plans::ir::IR).
// Left out: polars_lazy::frame::LazyFrame::to_alp (no public path: t:polars_plan::plans::ir::IRPlan).
// Left out: polars_lazy::frame::LazyFrame::to_alp_optimized (no public path: t:polars_plan::plans::ir::IRPlan).
// Left out: polars_plan::dsl::expr::Expr::set_sorted_flag (no public path: t:polars_plan::plans::optimizer::sortedness::AExprSorted).
// Left out: polars_core::chunked_array::ChunkedArray::par_iter (returns an opaque type that is no iterator).
// Left out: polars_core::chunked_array::ChunkedArray::par_iter_indexed (returns an opaque type that is no iterator).
// Left out: polars_core::schema::Schema::names_display (returns an opaque type that is no iterator).
// Left out: polars_core::schema::Schema::values_display (returns an opaque type that is no iterator).
// Left out: jiff::tz::timezone::TimeZone::to_ambiguous_timestamp (jiff::tz::ambiguous::AmbiguousTimestamp).
// Left out: jiff::tz::timezone::TimeZone::into_ambiguous_zoned (jiff::tz::ambiguous::AmbiguousZoned).
// Left out: jiff::tz::timezone::TimeZone::to_ambiguous_zoned (jiff::tz::ambiguous::AmbiguousZoned).
// Left out: jiff::tz::timezone::TimeZone::location (jiff::tz::db::TimeZoneLocation).
// Left out: jiff::tz::timezone::TimeZone::following (jiff::tz::timezone::TimeZoneFollowingTransitions).
// Left out: jiff::tz::timezone::TimeZone::to_offset_info (jiff::tz::timezone::TimeZoneOffsetInfo).
// Left out: jiff::tz::timezone::TimeZone::preceding (jiff::tz::timezone::TimeZonePrecedingTransitions).

pub use crate::__df as df;

pub mod chunked_array {
    use crate::polars::prelude::ArrayRef;
    pub use crate::polars::prelude::ChunkedArray;
    use crate::polars::prelude::PolarsDataType;
    pub use crate::polars::prelude::StructChunked;
    use std::iter::Map;
    use std::slice::Iter;

    pub type ChunkLenIter<'a> = Map<Iter<'a, ArrayRef>, fn(&ArrayRef) -> usize>;
    pub enum ChunkedArrayLayout<'a, T: PolarsDataType> {
        SingleNoNull(&'a T::Array),
        Single(&'a T::Array),
        MultiNoNull(&'a ChunkedArray<T>),
        Multi(&'a ChunkedArray<T>),
    }
    pub mod arithmetic {
        pub use crate::polars::prelude::ArithmeticChunked;
    }
    pub mod builder {
        pub use crate::polars::prelude::ChunkedBuilder;
        pub use crate::polars::prelude::ListBuilderTrait;
        pub use crate::polars::prelude::NewChunkedArray;

        pub mod list {
            pub use crate::polars::prelude::ListBuilderTrait;
        }
    }
    pub mod cast {
        use std::fmt::Debug;
        use std::fmt::Formatter;
        use std::hash::Hash;
        use std::hash::Hasher;

        pub enum CastOptions {
            /// Raises on overflow
            Strict,
            /// Overflow is replaced with null
            NonStrict,
            /// Allows wrapping overflow
            Overflowing,
        }
        impl CastOptions {
            pub fn is_strict(&self) -> bool {
                loop {}
            }
        }
        impl Clone for CastOptions {
            fn clone(&self) -> CastOptions {
                loop {}
            }
        }
        impl Copy for CastOptions {}
        impl Debug for CastOptions {
            fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
                loop {}
            }
        }
        impl Default for CastOptions {
            fn default() -> CastOptions {
                loop {}
            }
        }
        impl Eq for CastOptions {}
        impl Hash for CastOptions {
            fn hash<__H: Hasher>(&self, state: &mut __H) {
                loop {}
            }
        }
        impl PartialEq for CastOptions {
            fn eq(&self, other: &CastOptions) -> bool {
                loop {}
            }
        }
    }
    pub mod collect {
        pub use crate::polars::prelude::ChunkedCollectInferIterExt;
        pub use crate::polars::prelude::ChunkedCollectIterExt;
    }
    pub mod flags {
        use crate::polars::series::IsSorted;
        use std::fmt::Debug;
        use std::fmt::Formatter;
        use std::ops::BitAnd;
        use std::ops::BitOr;
        use std::ops::BitXor;
        use std::ops::Not;
        use std::ops::Sub;
        use std::ops::SubAssign;

        pub struct StatisticsFlags {
            _private: (),
        }
        impl BitAnd for StatisticsFlags {
            type Output = Self;
            fn bitand(self, other: Self) -> Self {
                loop {}
            }
        }
        impl BitOr for StatisticsFlags {
            type Output = Self;
            fn bitor(self, other: StatisticsFlags) -> Self {
                loop {}
            }
        }
        impl BitXor for StatisticsFlags {
            type Output = Self;
            fn bitxor(self, other: Self) -> Self {
                loop {}
            }
        }
        impl Clone for StatisticsFlags {
            fn clone(&self) -> StatisticsFlags {
                loop {}
            }
        }
        impl Copy for StatisticsFlags {}
        impl Debug for StatisticsFlags {
            fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
                loop {}
            }
        }
        impl Eq for StatisticsFlags {}
        impl Extend<StatisticsFlags> for StatisticsFlags {
            fn extend<T: IntoIterator<Item = Self>>(&mut self, iterator: T) {
                loop {}
            }
        }
        impl FromIterator<StatisticsFlags> for StatisticsFlags {
            fn from_iter<T: IntoIterator<Item = Self>>(iterator: T) -> Self {
                loop {}
            }
        }
        impl Not for StatisticsFlags {
            type Output = Self;
            fn not(self) -> Self {
                loop {}
            }
        }
        impl PartialEq for StatisticsFlags {
            fn eq(&self, other: &StatisticsFlags) -> bool {
                loop {}
            }
        }
        impl StatisticsFlags {
            /// Get a flags value with all bits unset.
            pub fn empty() -> Self {
                loop {}
            }
            /// Get a flags value with all known bits set.
            pub fn all() -> Self {
                loop {}
            }
            /// Get the underlying bits value.
            pub fn bits(&self) -> u32 {
                loop {}
            }
            /// Convert from a bits value.
            pub fn from_bits(bits: u32) -> Option<Self> {
                loop {}
            }
            /// Convert from a bits value, unsetting any unknown bits.
            pub fn from_bits_truncate(bits: u32) -> Self {
                loop {}
            }
            /// Convert from a bits value exactly.
            pub fn from_bits_retain(bits: u32) -> Self {
                loop {}
            }
            /// Get a flags value with the bits of a flag with the given name set.
            pub fn from_name(name: &str) -> Option<Self> {
                loop {}
            }
            /// Whether all bits in `self` are unset.
            pub fn is_empty(&self) -> bool {
                loop {}
            }
            /// Whether all known bits in this flags value are set.
            pub fn is_all(&self) -> bool {
                loop {}
            }
            /// Whether any set bits in `other` are also set in `self`.
            pub fn intersects(&self, other: Self) -> bool {
                loop {}
            }
            /// Whether all set bits in `other` are also set in `self`.
            pub fn contains(&self, other: Self) -> bool {
                loop {}
            }
            /// The bitwise or (`|`) of the bits in `self` and `other`.
            pub fn insert(&mut self, other: Self) {
                loop {}
            }
            /// The intersection of `self` with the complement of `other` (`&!`).
            pub fn remove(&mut self, other: Self) {
                loop {}
            }
            /// The bitwise exclusive-or (`^`) of the bits in `self` and `other`.
            pub fn toggle(&mut self, other: Self) {
                loop {}
            }
            /// Call `insert` when `value` is `true` or `remove` when `value` is `false`.
            pub fn set(&mut self, other: Self, value: bool) {
                loop {}
            }
            /// The bitwise and (`&`) of the bits in `self` and `other`.
            pub fn intersection(self, other: Self) -> Self {
                loop {}
            }
            /// The bitwise or (`|`) of the bits in `self` and `other`.
            pub fn union(self, other: Self) -> Self {
                loop {}
            }
            /// The intersection of `self` with the complement of `other` (`&!`).
            pub fn difference(self, other: Self) -> Self {
                loop {}
            }
            /// The bitwise exclusive-or (`^`) of the bits in `self` and `other`.
            pub fn symmetric_difference(self, other: Self) -> Self {
                loop {}
            }
            /// The bitwise negation (`!`) of the bits in `self`, truncating the result.
            pub fn complement(self) -> Self {
                loop {}
            }
            pub fn is_sorted(&self) -> IsSorted {
                loop {}
            }
            pub fn set_sorted(&mut self, is_sorted: IsSorted) {
                loop {}
            }
            pub fn is_sorted_any(&self) -> bool {
                loop {}
            }
            pub fn is_sorted_ascending(&self) -> bool {
                loop {}
            }
            pub fn is_sorted_descending(&self) -> bool {
                loop {}
            }
            pub fn can_fast_explode_list(&self) -> bool {
                loop {}
            }
            pub fn has_propagated_nulls(&self) -> bool {
                loop {}
            }
            pub fn has_trimmed_lists_to_normalized_offsets(&self) -> bool {
                loop {}
            }
        }
        impl Sub for StatisticsFlags {
            type Output = Self;
            fn sub(self, other: Self) -> Self {
                loop {}
            }
        }
        impl SubAssign for StatisticsFlags {
            fn sub_assign(&mut self, other: Self) {
                loop {}
            }
        }
    }
    pub mod float {

        pub trait Canonical {
            fn canonical(self) -> Self;
        }
        impl Canonical for f32 {
            fn canonical(self) -> Self {
                loop {}
            }
        }
        impl Canonical for f64 {
            fn canonical(self) -> Self {
                loop {}
            }
        }
    }
    pub mod ops {
        pub use crate::polars::prelude::_set_check_length;
        pub use crate::polars::prelude::ChunkAgg;
        pub use crate::polars::prelude::ChunkAnyValue;
        pub use crate::polars::prelude::ChunkAnyValueBypassValidity;
        pub use crate::polars::prelude::ChunkApply;
        pub use crate::polars::prelude::ChunkApplyKernel;
        pub use crate::polars::prelude::ChunkBytes;
        pub use crate::polars::prelude::ChunkCast;
        pub use crate::polars::prelude::ChunkCompareEq;
        pub use crate::polars::prelude::ChunkCompareIneq;
        pub use crate::polars::prelude::ChunkExpandAtIndex;
        pub use crate::polars::prelude::ChunkExplode;
        pub use crate::polars::prelude::ChunkFillNullValue;
        pub use crate::polars::prelude::ChunkFilter;
        pub use crate::polars::prelude::ChunkFull;
        pub use crate::polars::prelude::ChunkFullNull;
        pub use crate::polars::prelude::ChunkNestingUtils;
        pub use crate::polars::prelude::ChunkQuantile;
        pub use crate::polars::prelude::ChunkReverse;
        pub use crate::polars::prelude::ChunkRollApply;
        pub use crate::polars::prelude::ChunkSet;
        pub use crate::polars::prelude::ChunkShift;
        pub use crate::polars::prelude::ChunkShiftFill;
        pub use crate::polars::prelude::ChunkSort;
        pub use crate::polars::prelude::ChunkTake;
        pub use crate::polars::prelude::ChunkTakeUnchecked;
        pub use crate::polars::prelude::ChunkUnique;
        pub use crate::polars::prelude::ChunkVar;
        pub use crate::polars::prelude::ChunkZip;
        pub use crate::polars::prelude::ExplodeOptions;
        pub use crate::polars::prelude::FillNullStrategy;
        pub use crate::polars::prelude::SortMultipleOptions;
        pub use crate::polars::prelude::SortOptions;
        pub use crate::polars::prelude::reinterpret;
        pub use crate::polars::prelude::sort;
    }
    pub mod temporal {
        pub use crate::polars::prelude::datetime_to_timestamp_ms;
        pub use crate::polars::prelude::datetime_to_timestamp_ns;
        pub use crate::polars::prelude::datetime_to_timestamp_us;
        pub use crate::polars::prelude::get_strftime_format;

        pub mod conversion {
            pub use crate::polars::prelude::datetime_to_timestamp_ms;
            pub use crate::polars::prelude::datetime_to_timestamp_ns;
            pub use crate::polars::prelude::datetime_to_timestamp_us;
            pub use crate::polars::prelude::get_strftime_format;
        }
    }
}
pub mod datatypes {
    pub use crate::polars::prelude::AnyValue;
    pub use crate::polars::prelude::ArrayChunked;
    pub use crate::polars::prelude::ArrowDataType;
    pub use crate::polars::prelude::ArrowTimeUnit;
    pub use crate::polars::prelude::AsRefDataType;
    pub use crate::polars::prelude::BinaryChunked;
    pub use crate::polars::prelude::BinaryOffsetChunked;
    pub use crate::polars::prelude::BinaryOffsetType;
    pub use crate::polars::prelude::BinaryType;
    pub use crate::polars::prelude::BooleanChunked;
    pub use crate::polars::prelude::BooleanType;
    pub use crate::polars::prelude::CompatLevel;
    pub use crate::polars::prelude::DataType;
    pub use crate::polars::prelude::DateChunked;
    pub use crate::polars::prelude::DateType;
    pub use crate::polars::prelude::DatetimeChunked;
    pub use crate::polars::prelude::DatetimeType;
    pub use crate::polars::prelude::DecimalChunked;
    pub use crate::polars::prelude::DecimalType;
    pub use crate::polars::prelude::DurationChunked;
    pub use crate::polars::prelude::DurationType;
    pub use crate::polars::prelude::FalseT;
    pub use crate::polars::prelude::Field;
    pub use crate::polars::prelude::FixedSizeListType;
    pub use crate::polars::prelude::Float32Chunked;
    pub use crate::polars::prelude::Float32Type;
    pub use crate::polars::prelude::Float64Chunked;
    pub use crate::polars::prelude::Float64Type;
    pub use crate::polars::prelude::GetAnyValue;
    pub use crate::polars::prelude::IdxCa;
    pub use crate::polars::prelude::InitHashMaps;
    pub use crate::polars::prelude::InitHashMaps2;
    pub use crate::polars::prelude::Int8Chunked;
    pub use crate::polars::prelude::Int8Type;
    pub use crate::polars::prelude::Int16Chunked;
    pub use crate::polars::prelude::Int16Type;
    pub use crate::polars::prelude::Int32Chunked;
    pub use crate::polars::prelude::Int32Type;
    pub use crate::polars::prelude::Int64Chunked;
    pub use crate::polars::prelude::Int64Type;
    pub use crate::polars::prelude::Int128Chunked;
    pub use crate::polars::prelude::Int128Type;
    pub use crate::polars::prelude::IntoMetadata;
    pub use crate::polars::prelude::IntoScalar;
    pub use crate::polars::prelude::ListChunked;
    pub use crate::polars::prelude::ListType;
    pub use crate::polars::prelude::Logical;
    pub use crate::polars::prelude::LogicalType;
    pub use crate::polars::prelude::MetaDataExt;
    pub use crate::polars::prelude::NumericNative;
    pub use crate::polars::prelude::PlHashMap;
    pub use crate::polars::prelude::PlHashSet;
    pub use crate::polars::prelude::PlIndexSet;
    pub use crate::polars::prelude::PlRandomState;
    pub use crate::polars::prelude::PlSmallStr;
    pub use crate::polars::prelude::PolarsDataType;
    pub use crate::polars::prelude::PolarsFloatType;
    pub use crate::polars::prelude::PolarsIntegerType;
    pub use crate::polars::prelude::PolarsNumericType;
    pub use crate::polars::prelude::PolarsPhysicalType;
    pub use crate::polars::prelude::ReshapeDimension;
    pub use crate::polars::prelude::SchemaExtPl;
    pub use crate::polars::prelude::StaticArray;
    pub use crate::polars::prelude::StringChunked;
    pub use crate::polars::prelude::StringType;
    pub use crate::polars::prelude::StructType;
    pub use crate::polars::prelude::TimeChunked;
    pub use crate::polars::prelude::TimeType;
    pub use crate::polars::prelude::TimeUnit;
    pub use crate::polars::prelude::TimeZone;
    pub use crate::polars::prelude::TrueT;
    pub use crate::polars::prelude::UInt8Chunked;
    pub use crate::polars::prelude::UInt8Type;
    pub use crate::polars::prelude::UInt16Chunked;
    pub use crate::polars::prelude::UInt16Type;
    pub use crate::polars::prelude::UInt32Chunked;
    pub use crate::polars::prelude::UInt32Type;
    pub use crate::polars::prelude::UInt64Chunked;
    pub use crate::polars::prelude::UInt64Type;
    pub use crate::polars::prelude::UnknownKind;
    pub use crate::polars::prelude::merge_dtypes;
    pub use crate::polars::prelude::unpack_dtypes;

    pub mod time_unit {
        pub use crate::polars::prelude::TimeUnit;
    }
    pub mod time_zone {
        pub use crate::polars::prelude::TimeZone;
    }
}
pub mod error {
    pub use crate::__polars_warn as polars_warn;
    pub use crate::polars::prelude::PolarsContext;
    pub use crate::polars::prelude::PolarsError;
    pub use crate::polars::prelude::PolarsResult;
    use std::borrow::Cow;
    use std::fmt::Debug;
    use std::fmt::Display;
    use std::fmt::Formatter;
    use std::ops::Deref;

    pub struct ErrString {
        _private: (),
    }
    pub enum PolarsWarning {
        Deprecation,
        UserWarning,
        CategoricalRemappingWarning,
        MapWithoutReturnDtypeWarning,
    }
    pub fn get_warning_function() -> fn(&str, PolarsWarning) {
        loop {}
    }
    impl AsRef<str> for ErrString {
        fn as_ref(&self) -> &str {
            loop {}
        }
    }
    impl Clone for ErrString {
        fn clone(&self) -> ErrString {
            loop {}
        }
    }
    impl Debug for ErrString {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for PolarsWarning {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Deref for ErrString {
        type Target = str;
        fn deref(&self) -> &Self::Target {
            loop {}
        }
    }
    impl Display for ErrString {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl ErrString {
        pub fn new_static(s: &'static str) -> Self {
            loop {}
        }
    }
    impl<T> From<T> for ErrString
    where
        T: Into<Cow<'static, str>>,
    {
        fn from(msg: T) -> Self {
            loop {}
        }
    }
    pub mod abort {
        pub use crate::polars::prelude::try_raise_polars_abort;
    }
}
pub mod frame {
    pub use crate::polars::prelude::DataFrame;
    pub use crate::polars::prelude::UniqueKeepStrategy;

    pub mod column {
        use crate::polars::chunked_array::cast::CastOptions;
        use crate::polars::prelude::AnyValue;
        pub use crate::polars::prelude::Column;
        use crate::polars::prelude::DataType;
        pub use crate::polars::prelude::IntoColumn;
        use crate::polars::prelude::PlSmallStr;
        use crate::polars::prelude::PolarsResult;
        use crate::polars::prelude::Scalar;
        use crate::polars::prelude::Series;
        use std::fmt::Debug;
        use std::fmt::Formatter;

        /// A [`Column`] that consists of a repeated [`Scalar`]
        pub struct ScalarColumn {
            _private: (),
        }
        impl Clone for ScalarColumn {
            fn clone(&self) -> ScalarColumn {
                loop {}
            }
        }
        impl Debug for ScalarColumn {
            fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
                loop {}
            }
        }
        impl IntoColumn for ScalarColumn {
            fn into_column(self) -> Column {
                loop {}
            }
        }
        impl ScalarColumn {
            pub fn new(name: PlSmallStr, scalar: Scalar, length: usize) -> Self {
                loop {}
            }
            pub fn new_empty(name: PlSmallStr, dtype: DataType) -> Self {
                loop {}
            }
            pub fn full_null(name: PlSmallStr, length: usize, dtype: DataType) -> Self {
                loop {}
            }
            pub fn name(&self) -> &PlSmallStr {
                loop {}
            }
            pub fn scalar(&self) -> &Scalar {
                loop {}
            }
            pub fn dtype(&self) -> &DataType {
                loop {}
            }
            pub fn len(&self) -> usize {
                loop {}
            }
            pub fn is_empty(&self) -> bool {
                loop {}
            }
            pub fn is_full_null(&self) -> bool {
                loop {}
            }
            /// Materialize the [`ScalarColumn`] into a [`Series`].
            pub fn to_series(&self) -> Series {
                loop {}
            }
            /// Get the [`ScalarColumn`] as [`Series`] if it was already materialized.
            pub fn lazy_as_materialized_series(&self) -> Option<&Series> {
                loop {}
            }
            /// Get the [`ScalarColumn`] as [`Series`]
            pub fn as_materialized_series(&self) -> &Series {
                loop {}
            }
            /// Take the [`ScalarColumn`] and materialize as a [`Series`] if not already done.
            pub fn take_materialized_series(self) -> Series {
                loop {}
            }
            /// Take the [`ScalarColumn`] as a series with a single value.
            pub fn as_single_value_series(&self) -> Series {
                loop {}
            }
            /// Take the [`ScalarColumn`] as a series with a `n` values.
            pub fn as_n_values_series(&self, n: usize) -> Series {
                loop {}
            }
            /// Create a new [`ScalarColumn`] from a `length=1` Series and expand it `length`.
            pub fn unit_scalar_from_series(series: Series) -> Self {
                loop {}
            }
            /// Create a new [`ScalarColumn`] from a `length<=1` Series and expand it `length`.
            pub fn from_single_value_series(series: Series, length: usize) -> Self {
                loop {}
            }
            /// Resize the [`ScalarColumn`] to new `length`.
            pub fn resize(&self, length: usize) -> ScalarColumn {
                loop {}
            }
            pub fn cast_with_options(&self, dtype: &DataType, options: CastOptions) -> PolarsResult<Self> {
                loop {}
            }
            pub fn strict_cast(&self, dtype: &DataType) -> PolarsResult<Self> {
                loop {}
            }
            pub fn cast(&self, dtype: &DataType) -> PolarsResult<Self> {
                loop {}
            }
            /// # Safety
            pub unsafe fn cast_unchecked(&self, dtype: &DataType) -> PolarsResult<Self> {
                loop {}
            }
            pub fn rename(&mut self, name: PlSmallStr) -> &mut Self {
                loop {}
            }
            pub fn has_nulls(&self) -> bool {
                loop {}
            }
            pub fn drop_nulls(&self) -> Self {
                loop {}
            }
            pub fn into_nulls(self) -> Self {
                loop {}
            }
            /// Packs every element into a single-element list.
            pub fn to_unit_list(&self) -> Self {
                loop {}
            }
            pub fn map_scalar(&mut self, map_scalar: impl Fn(Scalar) -> Scalar) {
                loop {}
            }
            pub fn with_value(&mut self, value: AnyValue<'static>) -> &mut Self {
                loop {}
            }
        }
    }
    pub mod group_by {
        pub use crate::polars::prelude::GroupBy;
        pub use crate::polars::prelude::GroupByMethod;
        pub use crate::polars::prelude::GroupPositions;
        pub use crate::polars::prelude::GroupsIndicator;
        pub use crate::polars::prelude::GroupsSlice;
        pub use crate::polars::prelude::GroupsType;
        pub use crate::polars::prelude::IntoGroupsType;
        pub use crate::polars::prelude::fmt_group_by_column;
    }
    pub mod row {
        use crate::polars::prelude::AnyValue;
        use std::fmt::Debug;
        use std::fmt::Formatter;

        pub struct Row<'a>(pub Vec<AnyValue<'a>>);
        impl<'a> Clone for Row<'a> {
            fn clone(&self) -> Row<'a> {
                loop {}
            }
        }
        impl<'a> Debug for Row<'a> {
            fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
                loop {}
            }
        }
        impl<'a> Default for Row<'a> {
            fn default() -> Row<'a> {
                loop {}
            }
        }
        impl<'a> Eq for Row<'a> {}
        impl<'a> PartialEq for Row<'a> {
            fn eq(&self, other: &Row<'a>) -> bool {
                loop {}
            }
        }
        impl<'a> Row<'a> {
            pub fn new(values: Vec<AnyValue<'a>>) -> Self {
                loop {}
            }
        }
    }
}
pub mod io {
    pub use crate::polars::prelude::RowIndex;

    pub mod cloud {
        use std::fmt::Debug;
        use std::fmt::Formatter;
        use std::hash::Hash;
        use std::hash::Hasher;

        /// Options to connect to various cloud providers.
        pub struct CloudOptions {
            _private: (),
        }
        impl Clone for CloudOptions {
            fn clone(&self) -> CloudOptions {
                loop {}
            }
        }
        impl CloudOptions {
            pub fn default_static_ref() -> &'static Self {
                loop {}
            }
        }
        impl Debug for CloudOptions {
            fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
                loop {}
            }
        }
        impl Default for CloudOptions {
            fn default() -> Self {
                loop {}
            }
        }
        impl Eq for CloudOptions {}
        impl Hash for CloudOptions {
            fn hash<__H: Hasher>(&self, state: &mut __H) {
                loop {}
            }
        }
        impl PartialEq for CloudOptions {
            fn eq(&self, other: &CloudOptions) -> bool {
                loop {}
            }
        }
        pub mod options {
            pub use crate::polars::io::cloud::CloudOptions;
        }
    }
    pub mod parquet {
        pub mod metadata {
            pub use crate::polars::prelude::FileMetadata;
            pub use crate::polars::prelude::ParquetStatistics;
        }
        pub mod read {
            pub use crate::polars::prelude::FileMetadata;
            pub use crate::polars::prelude::infer_schema;
        }
    }
    pub mod prelude {
        pub use crate::polars::io::cloud;
        pub use crate::polars::prelude::FileMetadata;
        pub use crate::polars::prelude::ParquetStatistics;
        pub use crate::polars::prelude::RowIndex;
        pub use crate::polars::prelude::infer_schema;
    }
}
pub mod lazy {
    pub mod dsl {
        pub use crate::polars::prelude::AggExpr;
        pub use crate::polars::prelude::AnonymousAgg;
        pub use crate::polars::prelude::AnonymousColumnsUdf;
        pub use crate::polars::prelude::ArrayNameSpace;
        pub use crate::polars::prelude::ChainedThen;
        pub use crate::polars::prelude::ChainedWhen;
        pub use crate::polars::prelude::ColumnsUdf;
        pub use crate::polars::prelude::DataTypeExpr;
        pub use crate::polars::prelude::DataTypeFunction;
        pub use crate::polars::prelude::DataTypeSelector;
        pub use crate::polars::prelude::DatetimeArgs;
        pub use crate::polars::prelude::DslPlan;
        pub use crate::polars::prelude::DurationArgs;
        pub use crate::polars::prelude::Engine;
        pub use crate::polars::prelude::EvalVariant;
        pub use crate::polars::prelude::Expr;
        pub use crate::polars::prelude::ExprNameNameSpace;
        pub use crate::polars::prelude::ExtraColumnsPolicy;
        pub use crate::polars::prelude::FileWriteFormat;
        pub use crate::polars::prelude::FunctionExpr;
        pub use crate::polars::prelude::HConcatOptions;
        pub use crate::polars::prelude::LazySerde;
        pub use crate::polars::prelude::ListNameSpace;
        pub use crate::polars::prelude::MatchToSchemaPerColumn;
        pub use crate::polars::prelude::MetaNameSpace;
        pub use crate::polars::prelude::OpaqueColumnUdf;
        pub use crate::polars::prelude::Operator;
        pub use crate::polars::prelude::RenameAliasFn;
        pub use crate::polars::prelude::ReshapeDimension;
        pub use crate::polars::prelude::RollingCovOptions;
        pub use crate::polars::prelude::ScanSources;
        pub use crate::polars::prelude::Selector;
        pub use crate::polars::prelude::SinkDestination;
        pub use crate::polars::prelude::SpecialEq;
        pub use crate::polars::prelude::StrptimeOptions;
        pub use crate::polars::prelude::StructNameSpace;
        pub use crate::polars::prelude::Then;
        pub use crate::polars::prelude::UdfSchema;
        pub use crate::polars::prelude::UnifiedSinkArgs;
        pub use crate::polars::prelude::UnionArgs;
        pub use crate::polars::prelude::When;
        pub use crate::polars::prelude::WindowMapping;
        pub use crate::polars::prelude::all;
        pub use crate::polars::prelude::all_horizontal;
        pub use crate::polars::prelude::anonymous;
        pub use crate::polars::prelude::any_horizontal;
        pub use crate::polars::prelude::apply_multiple;
        pub use crate::polars::prelude::arange;
        pub use crate::polars::prelude::arg_sort_by;
        pub use crate::polars::prelude::as_list;
        pub use crate::polars::prelude::as_struct;
        pub use crate::polars::prelude::avg;
        pub use crate::polars::prelude::binary;
        pub use crate::polars::prelude::binary_expr;
        pub use crate::polars::prelude::by_name;
        pub use crate::polars::prelude::cast;
        pub use crate::polars::prelude::coalesce;
        pub use crate::polars::prelude::col;
        pub use crate::polars::prelude::cols;
        pub use crate::polars::prelude::concat;
        pub use crate::polars::prelude::concat_arr;
        pub use crate::polars::prelude::concat_expr;
        pub use crate::polars::prelude::concat_lf_horizontal;
        pub use crate::polars::prelude::concat_list;
        pub use crate::polars::prelude::concat_str;
        pub use crate::polars::prelude::cov;
        pub use crate::polars::prelude::cum_fold_exprs;
        pub use crate::polars::prelude::cum_reduce_exprs;
        pub use crate::polars::prelude::date_ranges;
        pub use crate::polars::prelude::datetime;
        pub use crate::polars::prelude::datetime_range;
        pub use crate::polars::prelude::datetime_ranges;
        pub use crate::polars::prelude::dt;
        pub use crate::polars::prelude::dtype_col;
        pub use crate::polars::prelude::dtype_cols;
        pub use crate::polars::prelude::duration;
        pub use crate::polars::prelude::element;
        pub use crate::polars::prelude::empty;
        pub use crate::polars::prelude::first;
        pub use crate::polars::prelude::fold_exprs;
        pub use crate::polars::prelude::format_str;
        pub use crate::polars::prelude::function_expr;
        pub use crate::polars::prelude::functions;
        pub use crate::polars::prelude::index_cols;
        pub use crate::polars::prelude::int_range;
        pub use crate::polars::prelude::int_ranges;
        pub use crate::polars::prelude::is_not_null;
        pub use crate::polars::prelude::is_null;
        pub use crate::polars::prelude::last;
        pub use crate::polars::prelude::len;
        pub use crate::polars::prelude::linear_space;
        pub use crate::polars::prelude::linear_spaces;
        pub use crate::polars::prelude::lit;
        pub use crate::polars::prelude::map_multiple;
        pub use crate::polars::prelude::max;
        pub use crate::polars::prelude::mean;
        pub use crate::polars::prelude::median;
        pub use crate::polars::prelude::min;
        pub use crate::polars::prelude::new_column_udf;
        pub use crate::polars::prelude::not;
        pub use crate::polars::prelude::nth;
        pub use crate::polars::prelude::pearson_corr;
        pub use crate::polars::prelude::quantile;
        pub use crate::polars::prelude::reduce_exprs;
        pub use crate::polars::prelude::repeat;
        pub use crate::polars::prelude::rolling_corr;
        pub use crate::polars::prelude::rolling_cov;
        pub use crate::polars::prelude::sink;
        pub use crate::polars::prelude::sum;
        pub use crate::polars::prelude::ternary_expr;
        pub use crate::polars::prelude::time_ranges;
        pub use crate::polars::prelude::when;

        pub mod string {
            use crate::polars::prelude::DataTypeExpr;
            use crate::polars::prelude::Expr;
            use crate::polars::prelude::StrptimeOptions;
            use crate::polars::prelude::TimeUnit;
            use crate::polars::prelude::TimeZone;
            use crate::polars::prelude::UnicodeForm;

            /// Specialized expressions for [`Series`] of [`DataType::String`].
            pub struct StringNameSpace {
                _private: (),
            }
            impl StringNameSpace {
                /// Check if a string value contains a literal substring.
                pub fn contains_literal(self, pat: Expr) -> Expr {
                    loop {}
                }
                /// Check if this column of strings contains a Regex. If `strict` is `true`, then it is an error if any `pat` is
                /// an invalid regex, whereas if `strict` is `false`, an invalid regex will simply evaluate to `false`.
                pub fn contains(self, pat: Expr, strict: bool) -> Expr {
                    loop {}
                }
                /// Check if a string value ends with the `sub` string.
                pub fn ends_with(self, sub: Expr) -> Expr {
                    loop {}
                }
                /// Check if a string value starts with the `sub` string.
                pub fn starts_with(self, sub: Expr) -> Expr {
                    loop {}
                }
                pub fn hex_decode(self, strict: bool) -> Expr {
                    loop {}
                }
                pub fn base64_decode(self, strict: bool) -> Expr {
                    loop {}
                }
                /// Extract a regex pattern from the a string value. If `group_index` is out of bounds, null is returned.
                pub fn extract(self, pat: Expr, group_index: usize) -> Expr {
                    loop {}
                }
                /// Pad the start of the string until it reaches the given length.
                pub fn pad_start(self, length: Expr, fill_char: char) -> Expr {
                    loop {}
                }
                /// Pad the end of the string until it reaches the given length.
                pub fn pad_end(self, length: Expr, fill_char: char) -> Expr {
                    loop {}
                }
                /// Pad the start of the string with zeros until it reaches the given length.
                pub fn zfill(self, length: Expr) -> Expr {
                    loop {}
                }
                /// Find the index of a literal substring within another string value.
                pub fn find_literal(self, pat: Expr) -> Expr {
                    loop {}
                }
                /// Find the index of a substring defined by a regular expressions within another string value.
                pub fn find(self, pat: Expr, strict: bool) -> Expr {
                    loop {}
                }
                /// Extract each successive non-overlapping match in an individual string as an array
                pub fn extract_all(self, pat: Expr) -> Expr {
                    loop {}
                }
                /// Count all successive non-overlapping regex matches.
                pub fn count_matches(self, pat: Expr, literal: bool) -> Expr {
                    loop {}
                }
                /// Convert a String column into a Date/Datetime/Time column.
                pub fn strptime(
                    self,
                    dtype: impl Into<DataTypeExpr>,
                    options: StrptimeOptions,
                    ambiguous: Expr,
                ) -> Expr {
                    loop {}
                }
                /// Convert a String column into a Date column.
                pub fn to_date(self, options: StrptimeOptions) -> Expr {
                    loop {}
                }
                /// Convert a String column into a Datetime column.
                pub fn to_datetime(
                    self,
                    time_unit: Option<TimeUnit>,
                    time_zone: Option<TimeZone>,
                    options: StrptimeOptions,
                    ambiguous: Expr,
                ) -> Expr {
                    loop {}
                }
                /// Convert a String column into a Time column.
                pub fn to_time(self, options: StrptimeOptions) -> Expr {
                    loop {}
                }
                /// Convert a String column into a Decimal column.
                pub fn to_decimal(self, scale: usize) -> Expr {
                    loop {}
                }
                /// Concat the values into a string array.
                /// # Arguments
                pub fn join(self, delimiter: &str, ignore_nulls: bool) -> Expr {
                    loop {}
                }
                /// Split the string by a substring. The resulting dtype is `List<String>`.
                pub fn split(self, by: Expr) -> Expr {
                    loop {}
                }
                /// Split the string by a substring and keep the substring. The resulting dtype is `List<String>`.
                pub fn split_inclusive(self, by: Expr) -> Expr {
                    loop {}
                }
                /// Split exactly `n` times by a given substring. The resulting dtype is [`DataType::Struct`].
                pub fn split_exact(self, by: Expr, n: usize) -> Expr {
                    loop {}
                }
                /// Split exactly `n` times by a given substring and keep the substring.
                /// The resulting dtype is [`DataType::Struct`].
                pub fn split_exact_inclusive(self, by: Expr, n: usize) -> Expr {
                    loop {}
                }
                /// Split by a given substring, returning exactly `n` items. If there are more possible splits,
                /// keeps the remainder of the string intact. The resulting dtype is [`DataType::Struct`].
                pub fn splitn(self, by: Expr, n: usize) -> Expr {
                    loop {}
                }
                /// Split the string by a regex pattern. The resulting dtype is `List<String>`.
                pub fn split_regex(self, pat: Expr, strict: bool) -> Expr {
                    loop {}
                }
                /// Split the string by a regex pattern and keep the matched substrings.
                /// The resulting dtype is `List<String>`.
                pub fn split_regex_inclusive(self, pat: Expr, strict: bool) -> Expr {
                    loop {}
                }
                /// Replace values that match a regex `pat` with a `value`.
                pub fn replace(self, pat: Expr, value: Expr, literal: bool) -> Expr {
                    loop {}
                }
                /// Replace values that match a regex `pat` with a `value`.
                pub fn replace_n(self, pat: Expr, value: Expr, literal: bool, n: i64) -> Expr {
                    loop {}
                }
                /// Replace all values that match a regex `pat` with a `value`.
                pub fn replace_all(self, pat: Expr, value: Expr, literal: bool) -> Expr {
                    loop {}
                }
                /// Normalize each string
                pub fn normalize(self, form: UnicodeForm) -> Expr {
                    loop {}
                }
                /// Reverse each string
                pub fn reverse(self) -> Expr {
                    loop {}
                }
                /// Remove leading and trailing characters, or whitespace if matches is None.
                pub fn strip_chars(self, matches: Expr) -> Expr {
                    loop {}
                }
                /// Remove leading characters, or whitespace if matches is None.
                pub fn strip_chars_start(self, matches: Expr) -> Expr {
                    loop {}
                }
                /// Remove trailing characters, or whitespace if matches is None.
                pub fn strip_chars_end(self, matches: Expr) -> Expr {
                    loop {}
                }
                /// Remove prefix.
                pub fn strip_prefix(self, prefix: Expr) -> Expr {
                    loop {}
                }
                /// Remove suffix.
                pub fn strip_suffix(self, suffix: Expr) -> Expr {
                    loop {}
                }
                /// Convert all characters to lowercase.
                pub fn to_lowercase(self) -> Expr {
                    loop {}
                }
                /// Convert all characters to uppercase.
                pub fn to_uppercase(self) -> Expr {
                    loop {}
                }
                /// Return the length of each string as the number of bytes.
                pub fn len_bytes(self) -> Expr {
                    loop {}
                }
                /// Return the length of each string as the number of characters.
                pub fn len_chars(self) -> Expr {
                    loop {}
                }
                /// Slice the string values.
                pub fn slice(self, offset: Expr, length: Expr) -> Expr {
                    loop {}
                }
                /// Take the first `n` characters of the string values.
                pub fn head(self, n: Expr) -> Expr {
                    loop {}
                }
                /// Take the last `n` characters of the string values.
                pub fn tail(self, n: Expr) -> Expr {
                    loop {}
                }
                pub fn escape_regex(self) -> Expr {
                    loop {}
                }
            }
        }
    }
    pub mod frame {
        pub use crate::polars::prelude::AllowedOptimizations;
        pub use crate::polars::prelude::InProcessQuery;
        pub use crate::polars::prelude::IntoLazy;
        pub use crate::polars::prelude::JoinBuilder;
        pub use crate::polars::prelude::LazyFileListReader;
        pub use crate::polars::prelude::LazyFrame;
        pub use crate::polars::prelude::LazyGroupBy;
        pub use crate::polars::prelude::OptFlags;
        pub use crate::polars::prelude::ScanArgsAnonymous;
    }
    pub mod prelude {
        pub use crate::polars::lazy::dsl::string;
        pub use crate::polars::prelude::AggExpr;
        pub use crate::polars::prelude::AllowedOptimizations;
        pub use crate::polars::prelude::AnonymousAgg;
        pub use crate::polars::prelude::AnonymousColumnsUdf;
        pub use crate::polars::prelude::AnonymousScan;
        pub use crate::polars::prelude::AnonymousScanArgs;
        pub use crate::polars::prelude::ArrayNameSpace;
        pub use crate::polars::prelude::ChainedThen;
        pub use crate::polars::prelude::ChainedWhen;
        pub use crate::polars::prelude::ColumnsUdf;
        pub use crate::polars::prelude::DataTypeExpr;
        pub use crate::polars::prelude::DataTypeFunction;
        pub use crate::polars::prelude::DataTypeSelector;
        pub use crate::polars::prelude::DatetimeArgs;
        pub use crate::polars::prelude::DslPlan;
        pub use crate::polars::prelude::Duration;
        pub use crate::polars::prelude::DurationArgs;
        pub use crate::polars::prelude::Engine;
        pub use crate::polars::prelude::EvalVariant;
        pub use crate::polars::prelude::Expr;
        pub use crate::polars::prelude::ExprNameNameSpace;
        pub use crate::polars::prelude::ExtraColumnsPolicy;
        pub use crate::polars::prelude::FileWriteFormat;
        pub use crate::polars::prelude::FunctionExpr;
        pub use crate::polars::prelude::HConcatOptions;
        pub use crate::polars::prelude::InProcessQuery;
        pub use crate::polars::prelude::IntoLazy;
        pub use crate::polars::prelude::JoinArgs;
        pub use crate::polars::prelude::JoinBuilder;
        pub use crate::polars::prelude::JoinType;
        pub use crate::polars::prelude::JoinValidation;
        pub use crate::polars::prelude::LazyFileListReader;
        pub use crate::polars::prelude::LazyFrame;
        pub use crate::polars::prelude::LazyGroupBy;
        pub use crate::polars::prelude::LazySerde;
        pub use crate::polars::prelude::ListNameSpace;
        pub use crate::polars::prelude::Literal;
        pub use crate::polars::prelude::LiteralValue;
        pub use crate::polars::prelude::MatchToSchemaPerColumn;
        pub use crate::polars::prelude::MetaNameSpace;
        pub use crate::polars::prelude::OpaqueColumnUdf;
        pub use crate::polars::prelude::Operator;
        pub use crate::polars::prelude::OptFlags;
        pub use crate::polars::prelude::PlanCallback;
        pub use crate::polars::prelude::RankOptions;
        pub use crate::polars::prelude::RenameAliasFn;
        pub use crate::polars::prelude::ReshapeDimension;
        pub use crate::polars::prelude::RollingCovOptions;
        pub use crate::polars::prelude::ScanArgsAnonymous;
        pub use crate::polars::prelude::ScanSources;
        pub use crate::polars::prelude::Selector;
        pub use crate::polars::prelude::SinkDestination;
        pub use crate::polars::prelude::SpecialEq;
        pub use crate::polars::prelude::StrptimeOptions;
        pub use crate::polars::prelude::StructNameSpace;
        pub use crate::polars::prelude::Then;
        pub use crate::polars::prelude::UdfSchema;
        pub use crate::polars::prelude::UnifiedSinkArgs;
        pub use crate::polars::prelude::UnionArgs;
        pub use crate::polars::prelude::When;
        pub use crate::polars::prelude::WindowMapping;
        pub use crate::polars::prelude::all;
        pub use crate::polars::prelude::all_horizontal;
        pub use crate::polars::prelude::anonymous;
        pub use crate::polars::prelude::any_horizontal;
        pub use crate::polars::prelude::apply_multiple;
        pub use crate::polars::prelude::arange;
        pub use crate::polars::prelude::arg_sort_by;
        pub use crate::polars::prelude::as_list;
        pub use crate::polars::prelude::as_struct;
        pub use crate::polars::prelude::avg;
        pub use crate::polars::prelude::binary;
        pub use crate::polars::prelude::binary_expr;
        pub use crate::polars::prelude::by_name;
        pub use crate::polars::prelude::cast;
        pub use crate::polars::prelude::coalesce;
        pub use crate::polars::prelude::col;
        pub use crate::polars::prelude::cols;
        pub use crate::polars::prelude::concat;
        pub use crate::polars::prelude::concat_arr;
        pub use crate::polars::prelude::concat_expr;
        pub use crate::polars::prelude::concat_lf_horizontal;
        pub use crate::polars::prelude::concat_list;
        pub use crate::polars::prelude::concat_str;
        pub use crate::polars::prelude::cov;
        pub use crate::polars::prelude::cum_fold_exprs;
        pub use crate::polars::prelude::cum_reduce_exprs;
        pub use crate::polars::prelude::date_ranges;
        pub use crate::polars::prelude::datetime;
        pub use crate::polars::prelude::datetime_range;
        pub use crate::polars::prelude::datetime_ranges;
        pub use crate::polars::prelude::dt;
        pub use crate::polars::prelude::dtype_col;
        pub use crate::polars::prelude::dtype_cols;
        pub use crate::polars::prelude::duration;
        pub use crate::polars::prelude::element;
        pub use crate::polars::prelude::empty;
        pub use crate::polars::prelude::first;
        pub use crate::polars::prelude::fold_exprs;
        pub use crate::polars::prelude::format_str;
        pub use crate::polars::prelude::function_expr;
        pub use crate::polars::prelude::functions;
        pub use crate::polars::prelude::index_cols;
        pub use crate::polars::prelude::int_range;
        pub use crate::polars::prelude::int_ranges;
        pub use crate::polars::prelude::is_not_null;
        pub use crate::polars::prelude::is_null;
        pub use crate::polars::prelude::last;
        pub use crate::polars::prelude::len;
        pub use crate::polars::prelude::linear_space;
        pub use crate::polars::prelude::linear_spaces;
        pub use crate::polars::prelude::lit;
        pub use crate::polars::prelude::map_multiple;
        pub use crate::polars::prelude::max;
        pub use crate::polars::prelude::mean;
        pub use crate::polars::prelude::median;
        pub use crate::polars::prelude::min;
        pub use crate::polars::prelude::new_column_udf;
        pub use crate::polars::prelude::not;
        pub use crate::polars::prelude::nth;
        pub use crate::polars::prelude::pearson_corr;
        pub use crate::polars::prelude::quantile;
        pub use crate::polars::prelude::reduce_exprs;
        pub use crate::polars::prelude::repeat;
        pub use crate::polars::prelude::rolling_corr;
        pub use crate::polars::prelude::rolling_cov;
        pub use crate::polars::prelude::sink;
        pub use crate::polars::prelude::sum;
        pub use crate::polars::prelude::ternary_expr;
        pub use crate::polars::prelude::time_ranges;
        pub use crate::polars::prelude::when;
    }
}
pub mod polars_compute {
    pub mod comparisons {
        use crate::header::polars_arrow::array::Array;
        use crate::header::polars_arrow::bitmap::Bitmap;

        pub trait TotalEqKernel: Sized + Array {
            type Scalar: ?Sized;
            fn tot_eq_kernel(&self, other: &Self) -> Bitmap;
            fn tot_ne_kernel(&self, other: &Self) -> Bitmap;
            fn tot_eq_kernel_broadcast(&self, other: &Self::Scalar) -> Bitmap;
            fn tot_ne_kernel_broadcast(&self, other: &Self::Scalar) -> Bitmap;
            fn tot_eq_missing_kernel(&self, other: &Self) -> Bitmap {
                loop {}
            }
            fn tot_ne_missing_kernel(&self, other: &Self) -> Bitmap {
                loop {}
            }
            fn tot_eq_missing_kernel_broadcast(&self, other: &Self::Scalar) -> Bitmap {
                loop {}
            }
            fn tot_ne_missing_kernel_broadcast(&self, other: &Self::Scalar) -> Bitmap {
                loop {}
            }
        }
        pub trait TotalOrdKernel: Sized + Array {
            type Scalar: ?Sized;
            fn tot_lt_kernel(&self, other: &Self) -> Bitmap;
            fn tot_le_kernel(&self, other: &Self) -> Bitmap;
            fn tot_gt_kernel(&self, other: &Self) -> Bitmap {
                loop {}
            }
            fn tot_ge_kernel(&self, other: &Self) -> Bitmap {
                loop {}
            }
            fn tot_lt_kernel_broadcast(&self, other: &Self::Scalar) -> Bitmap;
            fn tot_le_kernel_broadcast(&self, other: &Self::Scalar) -> Bitmap;
            fn tot_gt_kernel_broadcast(&self, other: &Self::Scalar) -> Bitmap;
            fn tot_ge_kernel_broadcast(&self, other: &Self::Scalar) -> Bitmap;
        }
    }
    pub mod float_sum {
        use crate::header::num_traits::AsPrimitive;
        use crate::header::num_traits::Float;
        use crate::header::polars_arrow::bitmap::Bitmap;
        use std::iter::Sum;

        pub trait FloatSum<F>: Sized {
            fn sum(f: &[Self]) -> F;
            fn sum_with_validity(f: &[Self], validity: &Bitmap) -> F;
        }
        impl<T, F> FloatSum<F> for T
        where
            F: Float + Sum + 'static,
            T: AsPrimitive<F>,
        {
            fn sum(f: &[Self]) -> F {
                loop {}
            }
            fn sum_with_validity(f: &[Self], validity: &Bitmap) -> F {
                loop {}
            }
        }
    }
    pub mod if_then_else {
        use crate::header::polars_arrow::array::Array;
        use crate::header::polars_arrow::bitmap::Bitmap;
        use crate::polars::prelude::ArrowDataType;

        pub trait IfThenElseKernel: Sized + Array {
            type Scalar<'a>;
            fn if_then_else(mask: &Bitmap, if_true: &Self, if_false: &Self) -> Self;
            fn if_then_else_broadcast_true(mask: &Bitmap, if_true: Self::Scalar<'_>, if_false: &Self) -> Self;
            fn if_then_else_broadcast_false(mask: &Bitmap, if_true: &Self, if_false: Self::Scalar<'_>) -> Self;
            fn if_then_else_broadcast_both(
                dtype: ArrowDataType,
                mask: &Bitmap,
                if_true: Self::Scalar<'_>,
                if_false: Self::Scalar<'_>,
            ) -> Self;
        }
    }
    pub mod rolling {
        pub use crate::polars::prelude::QuantileMethod;
    }
    pub mod sum {
        use crate::header::num_traits::Zero;
        use crate::header::polars_arrow::types::NativeType;

        /// Performs addition that wraps around on overflow.
        pub trait WrappingAdd: Sized {
            /// Wrapping (modular) addition. Computes `self + other`, wrapping around at
            /// the boundary of the type.
            fn wrapping_add(&self, v: &Self) -> Self;
        }
        pub trait WrappingSum: Sized {
            fn wrapping_sum(vals: &[Self]) -> Self;
        }
        impl WrappingAdd for f32 {
            fn wrapping_add(&self, v: &Self) -> Self {
                loop {}
            }
        }
        impl WrappingAdd for f64 {
            fn wrapping_add(&self, v: &Self) -> Self {
                loop {}
            }
        }
        impl WrappingAdd for i128 {
            fn wrapping_add(&self, v: &Self) -> Self {
                loop {}
            }
        }
        impl WrappingAdd for i16 {
            fn wrapping_add(&self, v: &Self) -> Self {
                loop {}
            }
        }
        impl WrappingAdd for i32 {
            fn wrapping_add(&self, v: &Self) -> Self {
                loop {}
            }
        }
        impl WrappingAdd for i64 {
            fn wrapping_add(&self, v: &Self) -> Self {
                loop {}
            }
        }
        impl WrappingAdd for i8 {
            fn wrapping_add(&self, v: &Self) -> Self {
                loop {}
            }
        }
        impl WrappingAdd for isize {
            fn wrapping_add(&self, v: &Self) -> Self {
                loop {}
            }
        }
        impl WrappingAdd for u128 {
            fn wrapping_add(&self, v: &Self) -> Self {
                loop {}
            }
        }
        impl WrappingAdd for u16 {
            fn wrapping_add(&self, v: &Self) -> Self {
                loop {}
            }
        }
        impl WrappingAdd for u32 {
            fn wrapping_add(&self, v: &Self) -> Self {
                loop {}
            }
        }
        impl WrappingAdd for u64 {
            fn wrapping_add(&self, v: &Self) -> Self {
                loop {}
            }
        }
        impl WrappingAdd for u8 {
            fn wrapping_add(&self, v: &Self) -> Self {
                loop {}
            }
        }
        impl WrappingAdd for usize {
            fn wrapping_add(&self, v: &Self) -> Self {
                loop {}
            }
        }
        impl<T> WrappingSum for T
        where
            T: NativeType + WrappingAdd + Zero,
        {
            fn wrapping_sum(vals: &[Self]) -> Self {
                loop {}
            }
        }
    }
}
pub mod polars_utils {
    pub use crate::polars::prelude::IdxSize;
    pub use crate::polars::prelude::NullableIdxSize;
    use std::fmt::Debug;
    use std::fmt::Formatter;
    use std::ops::Deref;
    use std::ops::DerefMut;
    use std::slice::Iter;
    use std::slice::IterMut;

    /// A type logically equivalent to `Vec<T>`, but which does not do a
    /// memory allocation until at least two elements have been pushed, storing the
    /// first element inside the UnitVec directly.
    pub struct UnitVec<T> {
        _private: (),
        _private0: std::marker::PhantomData<fn() -> T>,
    }
    impl<T, const N: usize> From<[T; N]> for UnitVec<T> {
        fn from(value: [T; N]) -> Self {
            loop {}
        }
    }
    impl<T: Clone> Clone for UnitVec<T> {
        fn clone(&self) -> Self {
            loop {}
        }
    }
    impl<T: Clone> UnitVec<T> {
        pub fn from_slice(sl: &[T]) -> Self {
            loop {}
        }
    }
    impl<T: Copy> UnitVec<T> {
        pub fn retain(&mut self, f: impl FnMut(T) -> bool) {
            loop {}
        }
    }
    impl<T: Debug> Debug for UnitVec<T> {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl<T: Eq> Eq for UnitVec<T> {}
    impl<T: PartialEq> PartialEq for UnitVec<T> {
        fn eq(&self, other: &Self) -> bool {
            loop {}
        }
    }
    impl<T> AsMut<[T]> for UnitVec<T> {
        fn as_mut(&mut self) -> &mut [T] {
            loop {}
        }
    }
    impl<T> AsRef<[T]> for UnitVec<T> {
        fn as_ref(&self) -> &[T] {
            loop {}
        }
    }
    impl<T> Default for UnitVec<T> {
        fn default() -> Self {
            loop {}
        }
    }
    impl<T> Deref for UnitVec<T> {
        type Target = [T];
        fn deref(&self) -> &Self::Target {
            loop {}
        }
    }
    impl<T> DerefMut for UnitVec<T> {
        fn deref_mut(&mut self) -> &mut Self::Target {
            loop {}
        }
    }
    impl<T> Extend<T> for UnitVec<T> {
        fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {
            loop {}
        }
    }
    impl<T> From<UnitVec<T>> for Vec<T> {
        fn from(value: UnitVec<T>) -> Self {
            loop {}
        }
    }
    impl<T> From<Vec<T>> for UnitVec<T> {
        fn from(value: Vec<T>) -> Self {
            loop {}
        }
    }
    impl<T> FromIterator<T> for UnitVec<T> {
        fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self {
            loop {}
        }
    }
    impl<T> UnitVec<T> {
        pub fn new() -> Self {
            loop {}
        }
        pub fn is_inline(&self) -> bool {
            loop {}
        }
        pub fn len(&self) -> usize {
            loop {}
        }
        pub fn is_empty(&self) -> bool {
            loop {}
        }
        pub fn capacity(&self) -> usize {
            loop {}
        }
        pub fn clear(&mut self) {
            loop {}
        }
        pub fn push(&mut self, idx: T) {
            loop {}
        }
        /// # Safety
        /// Caller must ensure that `UnitVec` has enough capacity.
        pub unsafe fn push_unchecked(&mut self, idx: T) {
            loop {}
        }
        pub fn pop(&mut self) -> Option<T> {
            loop {}
        }
        pub fn reserve(&mut self, additional: usize) {
            loop {}
        }
        pub fn with_capacity(capacity: usize) -> Self {
            loop {}
        }
        pub fn iter(&self) -> Iter<'_, T> {
            loop {}
        }
        pub fn iter_mut(&mut self) -> IterMut<'_, T> {
            loop {}
        }
        pub fn as_slice(&self) -> &[T] {
            loop {}
        }
        pub fn as_mut_slice(&mut self) -> &mut [T] {
            loop {}
        }
    }
    pub mod abs_diff {
        use crate::header::num_traits::Num;
        use std::fmt::Debug;

        pub trait AbsDiff {
            type Abs: Num + PartialOrd + Copy + Debug + Send + Sync;
            fn max_abs_diff() -> Self::Abs;
            fn abs_diff(self, other: Self) -> Self::Abs;
        }
        impl AbsDiff for f32 {
            type Abs = Self;
            fn max_abs_diff() -> Self::Abs {
                loop {}
            }
            fn abs_diff(self, other: Self) -> Self::Abs {
                loop {}
            }
        }
        impl AbsDiff for f64 {
            type Abs = Self;
            fn max_abs_diff() -> Self::Abs {
                loop {}
            }
            fn abs_diff(self, other: Self) -> Self::Abs {
                loop {}
            }
        }
        impl AbsDiff for i128 {
            type Abs = u128;
            fn max_abs_diff() -> Self::Abs {
                loop {}
            }
            fn abs_diff(self, other: Self) -> Self::Abs {
                loop {}
            }
        }
        impl AbsDiff for i16 {
            type Abs = u16;
            fn max_abs_diff() -> Self::Abs {
                loop {}
            }
            fn abs_diff(self, other: Self) -> Self::Abs {
                loop {}
            }
        }
        impl AbsDiff for i32 {
            type Abs = u32;
            fn max_abs_diff() -> Self::Abs {
                loop {}
            }
            fn abs_diff(self, other: Self) -> Self::Abs {
                loop {}
            }
        }
        impl AbsDiff for i64 {
            type Abs = u64;
            fn max_abs_diff() -> Self::Abs {
                loop {}
            }
            fn abs_diff(self, other: Self) -> Self::Abs {
                loop {}
            }
        }
        impl AbsDiff for i8 {
            type Abs = u8;
            fn max_abs_diff() -> Self::Abs {
                loop {}
            }
            fn abs_diff(self, other: Self) -> Self::Abs {
                loop {}
            }
        }
        impl AbsDiff for isize {
            type Abs = usize;
            fn max_abs_diff() -> Self::Abs {
                loop {}
            }
            fn abs_diff(self, other: Self) -> Self::Abs {
                loop {}
            }
        }
        impl AbsDiff for u128 {
            type Abs = Self;
            fn max_abs_diff() -> Self::Abs {
                loop {}
            }
            fn abs_diff(self, other: Self) -> Self::Abs {
                loop {}
            }
        }
        impl AbsDiff for u16 {
            type Abs = Self;
            fn max_abs_diff() -> Self::Abs {
                loop {}
            }
            fn abs_diff(self, other: Self) -> Self::Abs {
                loop {}
            }
        }
        impl AbsDiff for u32 {
            type Abs = Self;
            fn max_abs_diff() -> Self::Abs {
                loop {}
            }
            fn abs_diff(self, other: Self) -> Self::Abs {
                loop {}
            }
        }
        impl AbsDiff for u64 {
            type Abs = Self;
            fn max_abs_diff() -> Self::Abs {
                loop {}
            }
            fn abs_diff(self, other: Self) -> Self::Abs {
                loop {}
            }
        }
        impl AbsDiff for u8 {
            type Abs = Self;
            fn max_abs_diff() -> Self::Abs {
                loop {}
            }
            fn abs_diff(self, other: Self) -> Self::Abs {
                loop {}
            }
        }
        impl AbsDiff for usize {
            type Abs = Self;
            fn max_abs_diff() -> Self::Abs {
                loop {}
            }
            fn abs_diff(self, other: Self) -> Self::Abs {
                loop {}
            }
        }
    }
    pub mod aliases {
        pub use crate::polars::prelude::InitHashMaps;
        pub use crate::polars::prelude::PlHashMap;
        pub use crate::polars::prelude::PlHashSet;
        pub use crate::polars::prelude::PlIndexSet;
        pub use crate::polars::prelude::PlRandomState;
        pub use crate::polars::prelude::PlSeedableRandomStateQuality;
        pub use crate::polars::prelude::SeedableFromU64SeedExt;
    }
    pub mod arena {
        use std::cmp::Ordering;
        use std::fmt::Debug;
        use std::fmt::Formatter;
        use std::hash::Hash;
        use std::hash::Hasher;

        pub struct Arena<T> {
            _private: (),
            _private0: std::marker::PhantomData<fn() -> T>,
        }
        pub struct Node(pub usize);
        impl Clone for Node {
            fn clone(&self) -> Node {
                loop {}
            }
        }
        impl Copy for Node {}
        impl Debug for Node {
            fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
                loop {}
            }
        }
        impl Default for Node {
            fn default() -> Self {
                loop {}
            }
        }
        impl Eq for Node {}
        impl Hash for Node {
            fn hash<__H: Hasher>(&self, state: &mut __H) {
                loop {}
            }
        }
        impl Ord for Node {
            fn cmp(&self, other: &Node) -> Ordering {
                loop {}
            }
        }
        impl PartialEq for Node {
            fn eq(&self, other: &Node) -> bool {
                loop {}
            }
        }
        impl PartialOrd for Node {
            fn partial_cmp(&self, other: &Node) -> Option<Ordering> {
                loop {}
            }
        }
        impl<T: Clone> Arena<T> {
            pub fn duplicate(&mut self, node: Node) -> Node {
                loop {}
            }
        }
        impl<T: Clone> Clone for Arena<T> {
            fn clone(&self) -> Arena<T> {
                loop {}
            }
        }
        impl<T: Debug> Debug for Arena<T> {
            fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
                loop {}
            }
        }
        impl<T: Default> Arena<T> {
            pub fn take(&mut self, idx: Node) -> T {
                loop {}
            }
            pub fn replace_with<F>(&mut self, idx: Node, f: F)
            where
                F: FnOnce(T) -> T,
            {
                loop {}
            }
        }
        impl<T> Arena<T> {
            pub fn version(&self) -> u32 {
                loop {}
            }
            pub fn add(&mut self, val: T) -> Node {
                loop {}
            }
            pub fn pop(&mut self) -> Option<T> {
                loop {}
            }
            pub fn last_node(&mut self) -> Option<Node> {
                loop {}
            }
            pub fn len(&self) -> usize {
                loop {}
            }
            pub fn is_empty(&self) -> bool {
                loop {}
            }
            pub fn new() -> Self {
                loop {}
            }
            pub fn with_capacity(cap: usize) -> Self {
                loop {}
            }
            pub fn get_node(&self, val: &T) -> Option<Node> {
                loop {}
            }
            pub fn swap(&mut self, idx_a: Node, idx_b: Node) {
                loop {}
            }
            pub fn get(&self, idx: Node) -> &T {
                loop {}
            }
            /// # Safety
            /// Doesn't do any bound checks
            pub unsafe fn get_unchecked(&self, idx: Node) -> &T {
                loop {}
            }
            pub fn get_mut(&mut self, idx: Node) -> &mut T {
                loop {}
            }
            /// Get mutable references to multiple disjoint items of the Arena.
            pub fn get_disjoint_mut<const N: usize>(&mut self, nodes: [Node; N]) -> [&mut T; N] {
                loop {}
            }
            pub fn replace(&mut self, idx: Node, val: T) -> T {
                loop {}
            }
            pub fn clear(&mut self) {
                loop {}
            }
        }
        impl<T> Default for Arena<T> {
            fn default() -> Self {
                loop {}
            }
        }
    }
    pub mod float {

        /// # Safety
        /// Unsafe code downstream relies on the correct is_float call.
        pub unsafe trait IsFloat: Sized {
            fn is_float() -> bool {
                loop {}
            }
            fn is_f16() -> bool {
                loop {}
            }
            fn is_f32() -> bool {
                loop {}
            }
            fn is_f64() -> bool {
                loop {}
            }
            fn nan_value() -> Self {
                loop {}
            }
            fn pos_inf_value() -> Self {
                loop {}
            }
            fn neg_inf_value() -> Self {
                loop {}
            }
            fn is_nan(&self) -> bool
            where
                Self: Sized,
            {
                loop {}
            }
            fn is_finite(&self) -> bool
            where
                Self: Sized,
            {
                loop {}
            }
        }
        unsafe impl IsFloat for &[u8] {}
        unsafe impl IsFloat for &str {}
        unsafe impl IsFloat for bool {}
        unsafe impl IsFloat for f32 {
            fn is_float() -> bool {
                loop {}
            }
            fn is_f16() -> bool {
                loop {}
            }
            fn is_f32() -> bool {
                loop {}
            }
            fn is_f64() -> bool {
                loop {}
            }
            fn nan_value() -> Self {
                loop {}
            }
            fn pos_inf_value() -> Self {
                loop {}
            }
            fn neg_inf_value() -> Self {
                loop {}
            }
            fn is_nan(&self) -> bool {
                loop {}
            }
            fn is_finite(&self) -> bool {
                loop {}
            }
        }
        unsafe impl IsFloat for f64 {
            fn is_float() -> bool {
                loop {}
            }
            fn is_f16() -> bool {
                loop {}
            }
            fn is_f32() -> bool {
                loop {}
            }
            fn is_f64() -> bool {
                loop {}
            }
            fn nan_value() -> Self {
                loop {}
            }
            fn pos_inf_value() -> Self {
                loop {}
            }
            fn neg_inf_value() -> Self {
                loop {}
            }
            fn is_nan(&self) -> bool {
                loop {}
            }
            fn is_finite(&self) -> bool {
                loop {}
            }
        }
        unsafe impl IsFloat for i128 {}
        unsafe impl IsFloat for i16 {}
        unsafe impl IsFloat for i32 {}
        unsafe impl IsFloat for i64 {}
        unsafe impl IsFloat for i8 {}
        unsafe impl IsFloat for u128 {}
        unsafe impl IsFloat for u16 {}
        unsafe impl IsFloat for u32 {}
        unsafe impl IsFloat for u64 {}
        unsafe impl IsFloat for u8 {}
        unsafe impl IsFloat for usize {}
        unsafe impl<T: IsFloat> IsFloat for Option<T> {}
    }
    pub mod float16 {
        pub use crate::polars::prelude::pf16;
    }
    pub mod hashing {
        use crate::polars::polars_utils::nulls::IsNull;
        use crate::polars::polars_utils::total_ord::ToTotalOrd;
        use crate::polars::polars_utils::total_ord::TotalEq;
        use crate::polars::polars_utils::total_ord::TotalHash;
        use std::fmt::Debug;
        use std::fmt::Formatter;
        use std::hash::Hash;
        use std::hash::Hasher;

        /// Contains a byte slice and a precomputed hash for that string.
        /// During rehashes, we will rehash the hash instead of the string, that makes
        /// rehashing cheap and allows cache coherent small hash tables.
        pub struct BytesHash<'a> {
            _private: (),
            _private0: std::marker::PhantomData<&'a ()>,
        }
        pub trait DirtyHash {
            fn dirty_hash(&self) -> u64;
        }
        impl DirtyHash for BytesHash<'_> {
            fn dirty_hash(&self) -> u64 {
                loop {}
            }
        }
        impl DirtyHash for f32 {
            fn dirty_hash(&self) -> u64 {
                loop {}
            }
        }
        impl DirtyHash for f64 {
            fn dirty_hash(&self) -> u64 {
                loop {}
            }
        }
        impl DirtyHash for i128 {
            fn dirty_hash(&self) -> u64 {
                loop {}
            }
        }
        impl DirtyHash for i16 {
            fn dirty_hash(&self) -> u64 {
                loop {}
            }
        }
        impl DirtyHash for i32 {
            fn dirty_hash(&self) -> u64 {
                loop {}
            }
        }
        impl DirtyHash for i64 {
            fn dirty_hash(&self) -> u64 {
                loop {}
            }
        }
        impl DirtyHash for i8 {
            fn dirty_hash(&self) -> u64 {
                loop {}
            }
        }
        impl DirtyHash for u128 {
            fn dirty_hash(&self) -> u64 {
                loop {}
            }
        }
        impl DirtyHash for u16 {
            fn dirty_hash(&self) -> u64 {
                loop {}
            }
        }
        impl DirtyHash for u32 {
            fn dirty_hash(&self) -> u64 {
                loop {}
            }
        }
        impl DirtyHash for u64 {
            fn dirty_hash(&self) -> u64 {
                loop {}
            }
        }
        impl DirtyHash for u8 {
            fn dirty_hash(&self) -> u64 {
                loop {}
            }
        }
        impl Hash for BytesHash<'_> {
            fn hash<H: Hasher>(&self, state: &mut H) {
                loop {}
            }
        }
        impl PartialEq for BytesHash<'_> {
            fn eq(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl TotalEq for BytesHash<'_> {
            fn tot_eq(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl TotalHash for BytesHash<'_> {
            fn tot_hash<H>(&self, state: &mut H)
            where
                H: Hasher,
            {
                loop {}
            }
        }
        impl<'a> BytesHash<'a> {
            pub fn new(s: Option<&'a [u8]>, hash: u64) -> Self {
                loop {}
            }
        }
        impl<'a> Clone for BytesHash<'a> {
            fn clone(&self) -> BytesHash<'a> {
                loop {}
            }
        }
        impl<'a> Copy for BytesHash<'a> {}
        impl<'a> Debug for BytesHash<'a> {
            fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
                loop {}
            }
        }
        impl<'a> Eq for BytesHash<'a> {}
        impl<'a> IsNull for BytesHash<'a> {
            type Inner = Self;
            fn is_null(&self) -> bool {
                loop {}
            }
            fn unwrap_inner(self) -> Self::Inner {
                loop {}
            }
        }
        impl<'a> ToTotalOrd for BytesHash<'a> {
            type SourceItem = Self;
        }
        impl<T: DirtyHash + ?Sized> DirtyHash for &T {
            fn dirty_hash(&self) -> u64 {
                loop {}
            }
        }
        impl<T: DirtyHash> DirtyHash for Option<T> {
            fn dirty_hash(&self) -> u64 {
                loop {}
            }
        }
    }
    pub mod idx_vec {
        pub use crate::polars::polars_utils::UnitVec;
    }
    pub mod index {
        pub use crate::polars::prelude::IdxSize;
        pub use crate::polars::prelude::NullableIdxSize;
    }
    pub mod min_max {

        pub trait MinMax: Sized {
            fn nan_min_lt(&self, other: &Self) -> bool;
            fn nan_max_lt(&self, other: &Self) -> bool;
            fn nan_min_gt(&self, other: &Self) -> bool {
                loop {}
            }
            fn nan_max_gt(&self, other: &Self) -> bool {
                loop {}
            }
            fn min_propagate_nan(self, other: Self) -> Self {
                loop {}
            }
            fn max_propagate_nan(self, other: Self) -> Self {
                loop {}
            }
            fn min_ignore_nan(self, other: Self) -> Self {
                loop {}
            }
            fn max_ignore_nan(self, other: Self) -> Self {
                loop {}
            }
        }
        impl MinMax for &[u8] {
            fn nan_min_lt(&self, other: &Self) -> bool {
                loop {}
            }
            fn nan_max_lt(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl MinMax for &str {
            fn nan_min_lt(&self, other: &Self) -> bool {
                loop {}
            }
            fn nan_max_lt(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl MinMax for String {
            fn nan_min_lt(&self, other: &Self) -> bool {
                loop {}
            }
            fn nan_max_lt(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl MinMax for bool {
            fn nan_min_lt(&self, other: &Self) -> bool {
                loop {}
            }
            fn nan_max_lt(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl MinMax for char {
            fn nan_min_lt(&self, other: &Self) -> bool {
                loop {}
            }
            fn nan_max_lt(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl MinMax for f32 {
            fn nan_min_lt(&self, other: &Self) -> bool {
                loop {}
            }
            fn nan_max_lt(&self, other: &Self) -> bool {
                loop {}
            }
            fn min_ignore_nan(self, other: Self) -> Self {
                loop {}
            }
            fn max_ignore_nan(self, other: Self) -> Self {
                loop {}
            }
            fn min_propagate_nan(self, other: Self) -> Self {
                loop {}
            }
            fn max_propagate_nan(self, other: Self) -> Self {
                loop {}
            }
        }
        impl MinMax for f64 {
            fn nan_min_lt(&self, other: &Self) -> bool {
                loop {}
            }
            fn nan_max_lt(&self, other: &Self) -> bool {
                loop {}
            }
            fn min_ignore_nan(self, other: Self) -> Self {
                loop {}
            }
            fn max_ignore_nan(self, other: Self) -> Self {
                loop {}
            }
            fn min_propagate_nan(self, other: Self) -> Self {
                loop {}
            }
            fn max_propagate_nan(self, other: Self) -> Self {
                loop {}
            }
        }
        impl MinMax for i128 {
            fn nan_min_lt(&self, other: &Self) -> bool {
                loop {}
            }
            fn nan_max_lt(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl MinMax for i16 {
            fn nan_min_lt(&self, other: &Self) -> bool {
                loop {}
            }
            fn nan_max_lt(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl MinMax for i32 {
            fn nan_min_lt(&self, other: &Self) -> bool {
                loop {}
            }
            fn nan_max_lt(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl MinMax for i64 {
            fn nan_min_lt(&self, other: &Self) -> bool {
                loop {}
            }
            fn nan_max_lt(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl MinMax for i8 {
            fn nan_min_lt(&self, other: &Self) -> bool {
                loop {}
            }
            fn nan_max_lt(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl MinMax for isize {
            fn nan_min_lt(&self, other: &Self) -> bool {
                loop {}
            }
            fn nan_max_lt(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl MinMax for u128 {
            fn nan_min_lt(&self, other: &Self) -> bool {
                loop {}
            }
            fn nan_max_lt(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl MinMax for u16 {
            fn nan_min_lt(&self, other: &Self) -> bool {
                loop {}
            }
            fn nan_max_lt(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl MinMax for u32 {
            fn nan_min_lt(&self, other: &Self) -> bool {
                loop {}
            }
            fn nan_max_lt(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl MinMax for u64 {
            fn nan_min_lt(&self, other: &Self) -> bool {
                loop {}
            }
            fn nan_max_lt(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl MinMax for u8 {
            fn nan_min_lt(&self, other: &Self) -> bool {
                loop {}
            }
            fn nan_max_lt(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl MinMax for usize {
            fn nan_min_lt(&self, other: &Self) -> bool {
                loop {}
            }
            fn nan_max_lt(&self, other: &Self) -> bool {
                loop {}
            }
        }
    }
    pub mod nulls {

        pub trait IsNull {
            type Inner;
            fn is_null(&self) -> bool;
            fn unwrap_inner(self) -> Self::Inner;
        }
        impl IsNull for bool {
            type Inner = Self;
            fn is_null(&self) -> bool {
                loop {}
            }
            fn unwrap_inner(self) -> bool {
                loop {}
            }
        }
        impl IsNull for f32 {
            type Inner = Self;
            fn is_null(&self) -> bool {
                loop {}
            }
            fn unwrap_inner(self) -> f32 {
                loop {}
            }
        }
        impl IsNull for f64 {
            type Inner = Self;
            fn is_null(&self) -> bool {
                loop {}
            }
            fn unwrap_inner(self) -> f64 {
                loop {}
            }
        }
        impl IsNull for i128 {
            type Inner = Self;
            fn is_null(&self) -> bool {
                loop {}
            }
            fn unwrap_inner(self) -> i128 {
                loop {}
            }
        }
        impl IsNull for i16 {
            type Inner = Self;
            fn is_null(&self) -> bool {
                loop {}
            }
            fn unwrap_inner(self) -> i16 {
                loop {}
            }
        }
        impl IsNull for i32 {
            type Inner = Self;
            fn is_null(&self) -> bool {
                loop {}
            }
            fn unwrap_inner(self) -> i32 {
                loop {}
            }
        }
        impl IsNull for i64 {
            type Inner = Self;
            fn is_null(&self) -> bool {
                loop {}
            }
            fn unwrap_inner(self) -> i64 {
                loop {}
            }
        }
        impl IsNull for i8 {
            type Inner = Self;
            fn is_null(&self) -> bool {
                loop {}
            }
            fn unwrap_inner(self) -> i8 {
                loop {}
            }
        }
        impl IsNull for u128 {
            type Inner = Self;
            fn is_null(&self) -> bool {
                loop {}
            }
            fn unwrap_inner(self) -> u128 {
                loop {}
            }
        }
        impl IsNull for u16 {
            type Inner = Self;
            fn is_null(&self) -> bool {
                loop {}
            }
            fn unwrap_inner(self) -> u16 {
                loop {}
            }
        }
        impl IsNull for u32 {
            type Inner = Self;
            fn is_null(&self) -> bool {
                loop {}
            }
            fn unwrap_inner(self) -> u32 {
                loop {}
            }
        }
        impl IsNull for u64 {
            type Inner = Self;
            fn is_null(&self) -> bool {
                loop {}
            }
            fn unwrap_inner(self) -> u64 {
                loop {}
            }
        }
        impl IsNull for u8 {
            type Inner = Self;
            fn is_null(&self) -> bool {
                loop {}
            }
            fn unwrap_inner(self) -> u8 {
                loop {}
            }
        }
        impl<'a, T: IsNull + ?Sized> IsNull for &'a T {
            type Inner = Self;
            fn is_null(&self) -> bool {
                loop {}
            }
            fn unwrap_inner(self) -> Self::Inner {
                loop {}
            }
        }
        impl<'a> IsNull for &'a [u8] {
            type Inner = Self;
            fn is_null(&self) -> bool {
                loop {}
            }
            fn unwrap_inner(self) -> Self::Inner {
                loop {}
            }
        }
        impl<T> IsNull for Option<T> {
            type Inner = T;
            fn is_null(&self) -> bool {
                loop {}
            }
            fn unwrap_inner(self) -> Self::Inner {
                loop {}
            }
        }
    }
    pub mod pl_path {
        pub use crate::polars::prelude::PlRefPath;
    }
    pub mod pl_str {
        pub use crate::polars::prelude::PlSmallStr;
    }
    pub mod total_ord {
        use std::cmp::Ordering;
        use std::hash::Hasher;

        /// This elides creating a [`TotalOrdWrap`] for types that don't need it.
        pub trait ToTotalOrd {
            type SourceItem;
        }
        /// Alternative trait for Eq. By consistently using this we can still be
        /// generic w.r.t Eq while getting a total ordering for floats.
        pub trait TotalEq {
            fn tot_eq(&self, other: &Self) -> bool;
            fn tot_ne(&self, other: &Self) -> bool {
                loop {}
            }
        }
        /// Alternative trait for Hash. By consistently using this we can still be
        /// generic w.r.t Hash while being able to hash floats.
        pub trait TotalHash {
            fn tot_hash<H>(&self, state: &mut H)
            where
                H: Hasher;
            fn tot_hash_slice<H>(data: &[Self], state: &mut H)
            where
                H: Hasher,
                Self: Sized,
            {
                loop {}
            }
        }
        /// Alternative trait for Ord. By consistently using this we can still be
        /// generic w.r.t Ord while getting a total ordering for floats.
        pub trait TotalOrd: TotalEq {
            fn tot_cmp(&self, other: &Self) -> Ordering;
            fn tot_lt(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_gt(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_le(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_ge(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl ToTotalOrd for String {
            type SourceItem = Self;
        }
        impl ToTotalOrd for bool {
            type SourceItem = Self;
        }
        impl ToTotalOrd for char {
            type SourceItem = Self;
        }
        impl ToTotalOrd for f32 {
            type SourceItem = Self;
        }
        impl ToTotalOrd for f64 {
            type SourceItem = Self;
        }
        impl ToTotalOrd for i128 {
            type SourceItem = Self;
        }
        impl ToTotalOrd for i16 {
            type SourceItem = Self;
        }
        impl ToTotalOrd for i32 {
            type SourceItem = Self;
        }
        impl ToTotalOrd for i64 {
            type SourceItem = Self;
        }
        impl ToTotalOrd for i8 {
            type SourceItem = Self;
        }
        impl ToTotalOrd for isize {
            type SourceItem = Self;
        }
        impl ToTotalOrd for u128 {
            type SourceItem = Self;
        }
        impl ToTotalOrd for u16 {
            type SourceItem = Self;
        }
        impl ToTotalOrd for u32 {
            type SourceItem = Self;
        }
        impl ToTotalOrd for u64 {
            type SourceItem = Self;
        }
        impl ToTotalOrd for u8 {
            type SourceItem = Self;
        }
        impl ToTotalOrd for usize {
            type SourceItem = Self;
        }
        impl TotalEq for &[u8] {
            fn tot_eq(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_ne(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl TotalEq for &str {
            fn tot_eq(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_ne(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl TotalEq for () {
            fn tot_eq(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_ne(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl TotalEq for String {
            fn tot_eq(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_ne(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl TotalEq for bool {
            fn tot_eq(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_ne(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl TotalEq for char {
            fn tot_eq(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_ne(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl TotalEq for f32 {
            fn tot_eq(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl TotalEq for f64 {
            fn tot_eq(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl TotalEq for i128 {
            fn tot_eq(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_ne(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl TotalEq for i16 {
            fn tot_eq(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_ne(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl TotalEq for i32 {
            fn tot_eq(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_ne(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl TotalEq for i64 {
            fn tot_eq(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_ne(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl TotalEq for i8 {
            fn tot_eq(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_ne(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl TotalEq for isize {
            fn tot_eq(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_ne(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl TotalEq for u128 {
            fn tot_eq(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_ne(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl TotalEq for u16 {
            fn tot_eq(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_ne(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl TotalEq for u32 {
            fn tot_eq(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_ne(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl TotalEq for u64 {
            fn tot_eq(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_ne(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl TotalEq for u8 {
            fn tot_eq(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_ne(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl TotalEq for usize {
            fn tot_eq(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_ne(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl TotalHash for &[u8] {
            fn tot_hash<H>(&self, state: &mut H)
            where
                H: Hasher,
            {
                loop {}
            }
        }
        impl TotalHash for &str {
            fn tot_hash<H>(&self, state: &mut H)
            where
                H: Hasher,
            {
                loop {}
            }
        }
        impl TotalHash for () {
            fn tot_hash<H>(&self, state: &mut H)
            where
                H: Hasher,
            {
                loop {}
            }
        }
        impl TotalHash for String {
            fn tot_hash<H>(&self, state: &mut H)
            where
                H: Hasher,
            {
                loop {}
            }
        }
        impl TotalHash for bool {
            fn tot_hash<H>(&self, state: &mut H)
            where
                H: Hasher,
            {
                loop {}
            }
        }
        impl TotalHash for char {
            fn tot_hash<H>(&self, state: &mut H)
            where
                H: Hasher,
            {
                loop {}
            }
        }
        impl TotalHash for f32 {
            fn tot_hash<H>(&self, state: &mut H)
            where
                H: Hasher,
            {
                loop {}
            }
        }
        impl TotalHash for f64 {
            fn tot_hash<H>(&self, state: &mut H)
            where
                H: Hasher,
            {
                loop {}
            }
        }
        impl TotalHash for i128 {
            fn tot_hash<H>(&self, state: &mut H)
            where
                H: Hasher,
            {
                loop {}
            }
        }
        impl TotalHash for i16 {
            fn tot_hash<H>(&self, state: &mut H)
            where
                H: Hasher,
            {
                loop {}
            }
        }
        impl TotalHash for i32 {
            fn tot_hash<H>(&self, state: &mut H)
            where
                H: Hasher,
            {
                loop {}
            }
        }
        impl TotalHash for i64 {
            fn tot_hash<H>(&self, state: &mut H)
            where
                H: Hasher,
            {
                loop {}
            }
        }
        impl TotalHash for i8 {
            fn tot_hash<H>(&self, state: &mut H)
            where
                H: Hasher,
            {
                loop {}
            }
        }
        impl TotalHash for isize {
            fn tot_hash<H>(&self, state: &mut H)
            where
                H: Hasher,
            {
                loop {}
            }
        }
        impl TotalHash for u128 {
            fn tot_hash<H>(&self, state: &mut H)
            where
                H: Hasher,
            {
                loop {}
            }
        }
        impl TotalHash for u16 {
            fn tot_hash<H>(&self, state: &mut H)
            where
                H: Hasher,
            {
                loop {}
            }
        }
        impl TotalHash for u32 {
            fn tot_hash<H>(&self, state: &mut H)
            where
                H: Hasher,
            {
                loop {}
            }
        }
        impl TotalHash for u64 {
            fn tot_hash<H>(&self, state: &mut H)
            where
                H: Hasher,
            {
                loop {}
            }
        }
        impl TotalHash for u8 {
            fn tot_hash<H>(&self, state: &mut H)
            where
                H: Hasher,
            {
                loop {}
            }
        }
        impl TotalHash for usize {
            fn tot_hash<H>(&self, state: &mut H)
            where
                H: Hasher,
            {
                loop {}
            }
        }
        impl TotalOrd for &[u8] {
            fn tot_cmp(&self, other: &Self) -> Ordering {
                loop {}
            }
            fn tot_lt(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_gt(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_le(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_ge(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl TotalOrd for &str {
            fn tot_cmp(&self, other: &Self) -> Ordering {
                loop {}
            }
            fn tot_lt(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_gt(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_le(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_ge(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl TotalOrd for () {
            fn tot_cmp(&self, other: &Self) -> Ordering {
                loop {}
            }
            fn tot_lt(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_gt(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_le(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_ge(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl TotalOrd for String {
            fn tot_cmp(&self, other: &Self) -> Ordering {
                loop {}
            }
            fn tot_lt(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_gt(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_le(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_ge(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl TotalOrd for bool {
            fn tot_cmp(&self, other: &Self) -> Ordering {
                loop {}
            }
            fn tot_lt(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_gt(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_le(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_ge(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl TotalOrd for char {
            fn tot_cmp(&self, other: &Self) -> Ordering {
                loop {}
            }
            fn tot_lt(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_gt(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_le(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_ge(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl TotalOrd for f32 {
            fn tot_cmp(&self, other: &Self) -> Ordering {
                loop {}
            }
            fn tot_lt(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_gt(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_le(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_ge(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl TotalOrd for f64 {
            fn tot_cmp(&self, other: &Self) -> Ordering {
                loop {}
            }
            fn tot_lt(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_gt(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_le(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_ge(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl TotalOrd for i128 {
            fn tot_cmp(&self, other: &Self) -> Ordering {
                loop {}
            }
            fn tot_lt(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_gt(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_le(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_ge(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl TotalOrd for i16 {
            fn tot_cmp(&self, other: &Self) -> Ordering {
                loop {}
            }
            fn tot_lt(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_gt(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_le(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_ge(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl TotalOrd for i32 {
            fn tot_cmp(&self, other: &Self) -> Ordering {
                loop {}
            }
            fn tot_lt(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_gt(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_le(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_ge(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl TotalOrd for i64 {
            fn tot_cmp(&self, other: &Self) -> Ordering {
                loop {}
            }
            fn tot_lt(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_gt(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_le(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_ge(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl TotalOrd for i8 {
            fn tot_cmp(&self, other: &Self) -> Ordering {
                loop {}
            }
            fn tot_lt(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_gt(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_le(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_ge(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl TotalOrd for isize {
            fn tot_cmp(&self, other: &Self) -> Ordering {
                loop {}
            }
            fn tot_lt(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_gt(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_le(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_ge(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl TotalOrd for u128 {
            fn tot_cmp(&self, other: &Self) -> Ordering {
                loop {}
            }
            fn tot_lt(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_gt(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_le(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_ge(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl TotalOrd for u16 {
            fn tot_cmp(&self, other: &Self) -> Ordering {
                loop {}
            }
            fn tot_lt(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_gt(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_le(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_ge(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl TotalOrd for u32 {
            fn tot_cmp(&self, other: &Self) -> Ordering {
                loop {}
            }
            fn tot_lt(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_gt(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_le(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_ge(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl TotalOrd for u64 {
            fn tot_cmp(&self, other: &Self) -> Ordering {
                loop {}
            }
            fn tot_lt(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_gt(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_le(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_ge(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl TotalOrd for u8 {
            fn tot_cmp(&self, other: &Self) -> Ordering {
                loop {}
            }
            fn tot_lt(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_gt(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_le(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_ge(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl TotalOrd for usize {
            fn tot_cmp(&self, other: &Self) -> Ordering {
                loop {}
            }
            fn tot_lt(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_gt(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_le(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_ge(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl<'a> ToTotalOrd for &'a [u8] {
            type SourceItem = Self;
        }
        impl<'a> ToTotalOrd for &'a str {
            type SourceItem = Self;
        }
        impl<T: Copy + TotalEq + TotalHash> ToTotalOrd for Option<T> {
            type SourceItem = Self;
        }
        impl<T: ToTotalOrd> ToTotalOrd for &T {
            type SourceItem = T::SourceItem;
        }
        impl<T: TotalEq + ?Sized> TotalEq for &T {
            fn tot_eq(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_ne(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl<T: TotalEq, U: TotalEq> TotalEq for (T, U) {
            fn tot_eq(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl<T: TotalEq> TotalEq for Option<T> {
            fn tot_eq(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_ne(&self, other: &Self) -> bool {
                loop {}
            }
        }
        impl<T: TotalHash + ?Sized> TotalHash for &T {
            fn tot_hash<H>(&self, state: &mut H)
            where
                H: Hasher,
            {
                loop {}
            }
        }
        impl<T: TotalHash> TotalHash for Option<T> {
            fn tot_hash<H>(&self, state: &mut H)
            where
                H: Hasher,
            {
                loop {}
            }
        }
        impl<T: TotalOrd, U: TotalOrd> TotalOrd for (T, U) {
            fn tot_cmp(&self, other: &Self) -> Ordering {
                loop {}
            }
        }
        impl<T: TotalOrd> TotalOrd for Option<T> {
            fn tot_cmp(&self, other: &Self) -> Ordering {
                loop {}
            }
            fn tot_lt(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_gt(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_le(&self, other: &Self) -> bool {
                loop {}
            }
            fn tot_ge(&self, other: &Self) -> bool {
                loop {}
            }
        }
    }
}
pub mod prelude {
    pub use crate::__df as df;
    pub use crate::__polars_warn as polars_warn;
    pub use crate::__with_match_categorical_physical_type as with_match_categorical_physical_type;
    use crate::header::chrono::TimeDelta;
    use crate::header::chrono::prelude::NaiveDate;
    use crate::header::chrono::prelude::NaiveDateTime;
    use crate::header::chrono::prelude::NaiveTime;
    use crate::header::either::Either;
    use crate::header::num_traits::AsPrimitive;
    use crate::header::num_traits::Bounded;
    use crate::header::num_traits::Float;
    use crate::header::num_traits::FromPrimitive;
    use crate::header::num_traits::Num;
    use crate::header::num_traits::NumCast;
    use crate::header::num_traits::One;
    use crate::header::num_traits::ToPrimitive;
    use crate::header::num_traits::Zero;
    use crate::header::polars_arrow::array::Array;
    use crate::header::polars_arrow::array::BinaryArray;
    use crate::header::polars_arrow::array::BinaryViewArrayGeneric;
    use crate::header::polars_arrow::array::BooleanArray;
    use crate::header::polars_arrow::array::FixedSizeListArray;
    use crate::header::polars_arrow::array::ListArray;
    use crate::header::polars_arrow::array::ParameterFreeDtypeStaticArray;
    use crate::header::polars_arrow::array::PrimitiveArray;
    use crate::header::polars_arrow::array::StructArray;
    use crate::header::polars_arrow::array::View;
    use crate::header::polars_arrow::bitmap::Bitmap;
    use crate::header::polars_arrow::datatypes::Metadata;
    use crate::header::polars_arrow::offset::OffsetsBuffer;
    use crate::header::polars_arrow::record_batch::RecordBatch;
    use crate::header::polars_arrow::record_batch::RecordBatchT;
    use crate::header::polars_arrow::trusted_len::TrustedLen;
    use crate::header::polars_arrow::types::NativeType;
    use crate::polars::chunked_array::ChunkLenIter;
    use crate::polars::chunked_array::ChunkedArrayLayout;
    use crate::polars::chunked_array::cast::CastOptions;
    use crate::polars::chunked_array::flags::StatisticsFlags;
    use crate::polars::chunked_array::float::Canonical;
    pub use crate::polars::datatypes;
    pub use crate::polars::datatypes::time_unit;
    pub use crate::polars::datatypes::time_zone;
    use crate::polars::error::ErrString;
    use crate::polars::frame::column::ScalarColumn;
    use crate::polars::frame::row::Row;
    pub use crate::polars::io::cloud;
    use crate::polars::io::cloud::CloudOptions;
    use crate::polars::lazy::dsl::string::StringNameSpace;
    use crate::polars::polars_compute::comparisons::TotalEqKernel;
    use crate::polars::polars_compute::comparisons::TotalOrdKernel;
    use crate::polars::polars_compute::float_sum::FloatSum;
    use crate::polars::polars_compute::if_then_else::IfThenElseKernel;
    use crate::polars::polars_compute::sum::WrappingAdd;
    use crate::polars::polars_compute::sum::WrappingSum;
    use crate::polars::polars_utils::UnitVec;
    use crate::polars::polars_utils::abs_diff::AbsDiff;
    use crate::polars::polars_utils::arena::Node;
    use crate::polars::polars_utils::float::IsFloat;
    use crate::polars::polars_utils::hashing::BytesHash;
    use crate::polars::polars_utils::hashing::DirtyHash;
    use crate::polars::polars_utils::min_max::MinMax;
    use crate::polars::polars_utils::nulls::IsNull;
    use crate::polars::polars_utils::total_ord::ToTotalOrd;
    use crate::polars::polars_utils::total_ord::TotalEq;
    use crate::polars::polars_utils::total_ord::TotalHash;
    use crate::polars::polars_utils::total_ord::TotalOrd;
    use crate::polars::prelude::binary::BinaryNameSpace;
    use crate::polars::prelude::dt::DateLikeNameSpace;
    use crate::polars::prelude::series::AsSeries;
    use crate::polars::series::BitRepr;
    use crate::polars::series::IsSorted;
    use crate::polars::series::SeriesIter;
    use crate::polars::series::SeriesPhysIter;
    use crate::polars::series::amortized_iter::AmortSeries;
    use crate::polars::series::arithmetic::NumOpsDispatchInner;
    use crate::polars::sql::FunctionOptions;
    use std::any::Any;
    use std::borrow::Borrow;
    use std::borrow::Cow;
    use std::cmp::Ordering;
    use std::collections::TryReserveError;
    use std::convert::Infallible;
    use std::ffi::OsStr;
    use std::fmt::Debug;
    use std::fmt::Display;
    use std::fmt::Formatter;
    use std::fs::File;
    use std::hash::Hash;
    use std::hash::Hasher;
    use std::io::Error;
    use std::iter::Sum;
    use std::num::NonZeroUsize;
    use std::ops::Add;
    use std::ops::AddAssign;
    use std::ops::BitAnd;
    use std::ops::BitOr;
    use std::ops::BitXor;
    use std::ops::Deref;
    use std::ops::DerefMut;
    use std::ops::Div;
    use std::ops::Index;
    use std::ops::Mul;
    use std::ops::MulAssign;
    use std::ops::Neg;
    use std::ops::Not;
    use std::ops::Range;
    use std::ops::RangeFrom;
    use std::ops::RangeFull;
    use std::ops::RangeInclusive;
    use std::ops::RangeTo;
    use std::ops::RangeToInclusive;
    use std::ops::Rem;
    use std::ops::Sub;
    use std::ops::SubAssign;
    use std::path::Path;
    use std::path::PathBuf;
    use std::str::FromStr;
    pub use std::sync::Arc;

    #[doc(hidden)]
    #[macro_export]
    macro_rules! __df {
    ($($col_name:expr => $slice:expr), + $(,)?) => {
        $crate::polars::prelude::DataFrame::new_infer_height(vec![
            $($crate::polars::prelude::Column::from(<$crate::polars::prelude::Series as $crate::polars::prelude::NamedFrom::<_, _>>::new($col_name.into(), $slice)),)+
        ])
    }
}

    #[doc(hidden)]
    #[macro_export]
    macro_rules! __polars_warn {
    ($variant:ident, $fmt:literal $(, $arg:expr)* $(,)?) => {
        {{
        let func = $crate::polars::error::get_warning_function();
        let warn = $crate::polars::error::PolarsWarning::$variant;
        func(format!($fmt, $($arg),*).as_ref(), warn)
        }}
    };
    ($fmt:literal $(, $arg:expr)*) => {
        {{
        let func = $crate::polars::error::get_warning_function();
        func(format!($fmt, $($arg),*).as_ref(), $crate::polars::error::PolarsWarning::UserWarning)
        }}
    };
}

    #[doc(hidden)]
    #[macro_export]
    macro_rules! __with_match_categorical_physical_type {(
    $dtype:expr, | $_:tt $T:ident | $($body:tt)*
) => ({
    macro_rules! __with_ty__ {( $_ $T:ident ) => ( $($body)* )}
    match $dtype {
        CategoricalPhysical::U8 => __with_ty__! { Categorical8Type },
        CategoricalPhysical::U16 => __with_ty__! { Categorical16Type },
        CategoricalPhysical::U32 => __with_ty__! { Categorical32Type },
    }
})}
    pub enum AggExpr {
        Min {
            input: Arc<Expr>,
            propagate_nans: bool,
        },
        Max {
            input: Arc<Expr>,
            propagate_nans: bool,
        },
        Median(Arc<Expr>),
        NUnique(Arc<Expr>),
        First(Arc<Expr>),
        FirstNonNull(Arc<Expr>),
        Last(Arc<Expr>),
        LastNonNull(Arc<Expr>),
        Item {
            input: Arc<Expr>,
            /// Give a missing value if there are no values.
            allow_empty: bool,
        },
        Mean(Arc<Expr>),
        Implode {
            input: Arc<Expr>,
            maintain_order: bool,
        },
        Count {
            input: Arc<Expr>,
            include_nulls: bool,
        },
        Sum(Arc<Expr>),
        AggGroups(Arc<Expr>),
        Std(Arc<Expr>, u8),
        Var(Arc<Expr>, u8),
    }
    /// AllowedOptimizations
    pub type AllowedOptimizations = OptFlags;
    pub trait AnonymousAgg: Send + Sync {
        fn as_any(&self) -> &dyn Any;
        fn get_field(&self, input_schema: &Schema, fields: &[Field]) -> PolarsResult<Field>;
    }
    pub trait AnonymousColumnsUdf: ColumnsUdf {
        fn as_column_udf(self: Arc<Self>) -> Arc<dyn ColumnsUdf>;
        fn deep_clone(self: Arc<Self>) -> Arc<dyn AnonymousColumnsUdf>;
        fn try_serialize(&self, _buf: &mut Vec<u8>) -> PolarsResult<()> {
            loop {}
        }
        fn get_field(&self, input_schema: &Schema, fields: &[Field]) -> PolarsResult<Field>;
    }
    pub trait AnonymousScan: Send + Sync {
        fn as_any(&self) -> &dyn Any;
        /// Creates a DataFrame from the supplied function & scan options.
        fn scan(&self, scan_opts: AnonymousScanArgs) -> PolarsResult<DataFrame>;
        /// function to supply the schema.
        /// Allows for an optional infer schema argument for data sources with dynamic schemas
        fn schema(&self, _infer_schema_length: Option<usize>) -> PolarsResult<SchemaRef> {
            loop {}
        }
        /// Specify if the scan provider should allow predicate pushdowns.
        fn allows_predicate_pushdown(&self) -> bool {
            loop {}
        }
        /// Specify if the scan provider should allow projection pushdowns.
        fn allows_projection_pushdown(&self) -> bool {
            loop {}
        }
    }
    pub struct AnonymousScanArgs {
        pub n_rows: Option<usize>,
        pub with_columns: Option<Arc<[PlSmallStr]>>,
        pub schema: SchemaRef,
        pub output_schema: Option<SchemaRef>,
        pub predicate: Option<Expr>,
    }
    pub enum AnyValue<'a> {
        Null,
        /// A binary true or false.
        Boolean(bool),
        /// A UTF8 encoded string type.
        String(&'a str),
        /// An unsigned 8-bit integer number.
        UInt8(u8),
        /// An unsigned 16-bit integer number.
        UInt16(u16),
        /// An unsigned 32-bit integer number.
        UInt32(u32),
        /// An unsigned 64-bit integer number.
        UInt64(u64),
        /// An unsigned 128-bit integer number.
        UInt128(u128),
        /// An 8-bit integer number.
        Int8(i8),
        /// A 16-bit integer number.
        Int16(i16),
        /// A 32-bit integer number.
        Int32(i32),
        /// A 64-bit integer number.
        Int64(i64),
        /// A 128-bit integer number.
        Int128(i128),
        /// A 16-bit floating point number.
        Float16(pf16),
        /// A 32-bit floating point number.
        Float32(f32),
        /// A 64-bit floating point number.
        Float64(f64),
        /// A 32-bit date representing the elapsed time since UNIX epoch (1970-01-01)
        /// in days (32 bits).
        Date(i32),
        /// A 64-bit date representing the elapsed time since UNIX epoch (1970-01-01)
        /// in nanoseconds (64 bits).
        Datetime(i64, TimeUnit, Option<&'a TimeZone>),
        /// A 64-bit date representing the elapsed time since UNIX epoch (1970-01-01)
        /// in nanoseconds (64 bits).
        DatetimeOwned(i64, TimeUnit, Option<Arc<TimeZone>>),
        /// A 64-bit integer representing difference between date-times in [`TimeUnit`]
        Duration(i64, TimeUnit),
        /// A 64-bit time representing the elapsed time since midnight in nanoseconds
        Time(i64),
        /// Nested type, contains arrays that are filled with one of the datatypes.
        List(Series),
        Array(Series, usize),
        Struct(usize, &'a StructArray, &'a [Field]),
        StructOwned(Box<(Vec<AnyValue<'a>>, Vec<Field>)>),
        /// An UTF8 encoded string type.
        StringOwned(PlSmallStr),
        Binary(&'a [u8]),
        BinaryOwned(Vec<u8>),
        /// A 128-bit fixed point decimal number with a precision and scale.
        Decimal(i128, usize, usize),
    }
    /// Argmin/ Argmax
    pub trait ArgAgg {
        /// Get the index of the minimal value
        fn arg_min(&self) -> Option<usize>;
        /// Get the index of the maximal value
        fn arg_max(&self) -> Option<usize>;
    }
    pub trait ArithmeticChunked {
        type Scalar;
        type Out;
        type TrueDivOut;
        fn wrapping_abs(self) -> Self::Out;
        fn wrapping_neg(self) -> Self::Out;
        fn wrapping_add(self, rhs: Self) -> Self::Out;
        fn wrapping_sub(self, rhs: Self) -> Self::Out;
        fn wrapping_mul(self, rhs: Self) -> Self::Out;
        fn wrapping_floor_div(self, rhs: Self) -> Self::Out;
        fn wrapping_trunc_div(self, rhs: Self) -> Self::Out;
        fn wrapping_mod(self, rhs: Self) -> Self::Out;
        fn wrapping_add_scalar(self, rhs: Self::Scalar) -> Self::Out;
        fn wrapping_sub_scalar(self, rhs: Self::Scalar) -> Self::Out;
        fn wrapping_sub_scalar_lhs(lhs: Self::Scalar, rhs: Self) -> Self::Out;
        fn wrapping_mul_scalar(self, rhs: Self::Scalar) -> Self::Out;
        fn wrapping_floor_div_scalar(self, rhs: Self::Scalar) -> Self::Out;
        fn wrapping_floor_div_scalar_lhs(lhs: Self::Scalar, rhs: Self) -> Self::Out;
        fn wrapping_trunc_div_scalar(self, rhs: Self::Scalar) -> Self::Out;
        fn wrapping_trunc_div_scalar_lhs(lhs: Self::Scalar, rhs: Self) -> Self::Out;
        fn wrapping_mod_scalar(self, rhs: Self::Scalar) -> Self::Out;
        fn wrapping_mod_scalar_lhs(lhs: Self::Scalar, rhs: Self) -> Self::Out;
        fn checked_mul_scalar(self, rhs: Self::Scalar) -> Self::Out;
        fn true_div(self, rhs: Self) -> Self::TrueDivOut;
        fn true_div_scalar(self, rhs: Self::Scalar) -> Self::TrueDivOut;
        fn true_div_scalar_lhs(lhs: Self::Scalar, rhs: Self) -> Self::TrueDivOut;
        fn legacy_div(self, rhs: Self) -> Self::Out;
        fn legacy_div_scalar(self, rhs: Self::Scalar) -> Self::Out;
        fn legacy_div_scalar_lhs(lhs: Self::Scalar, rhs: Self) -> Self::Out;
    }
    pub type ArrayChunked = ChunkedArray<FixedSizeListType>;
    /// Specialized expressions for [`Series`] of [`DataType::Array`].
    pub struct ArrayNameSpace(pub Expr);
    pub type ArrayRef = Box<dyn Array>;
    /// The set of supported logical types in this crate.
    #[non_exhaustive]
    pub enum ArrowDataType {
        /// Null type
        Null,
        /// `true` and `false`.
        Boolean,
        /// An [`i8`]
        Int8,
        /// An [`i16`]
        Int16,
        /// An [`i32`]
        Int32,
        /// An [`i64`]
        Int64,
        /// An [`i128`]
        Int128,
        /// An [`u8`]
        UInt8,
        /// An [`u16`]
        UInt16,
        /// An [`u32`]
        UInt32,
        /// An [`u64`]
        UInt64,
        /// An [`u128`]
        UInt128,
        /// A 16-bit float
        Float16,
        /// A [`f32`]
        Float32,
        /// A [`f64`]
        Float64,
        /// A [`i64`] representing a timestamp measured in [`TimeUnit`] with an optional timezone.
        Timestamp(ArrowTimeUnit, Option<PlSmallStr>),
        /// An [`i32`] representing the elapsed time since UNIX epoch (1970-01-01)
        /// in days.
        Date32,
        /// An [`i64`] representing the elapsed time since UNIX epoch (1970-01-01)
        /// in milliseconds. Values are evenly divisible by 86400000.
        Date64,
        /// A 32-bit time representing the elapsed time since midnight in the unit of `TimeUnit`.
        /// Only [`TimeUnit::Second`] and [`TimeUnit::Millisecond`] are supported on this variant.
        Time32(ArrowTimeUnit),
        /// A 64-bit time representing the elapsed time since midnight in the unit of `TimeUnit`.
        /// Only [`TimeUnit::Microsecond`] and [`TimeUnit::Nanosecond`] are supported on this variant.
        Time64(ArrowTimeUnit),
        /// Measure of elapsed time. This elapsed time is a physical duration (i.e. 1s as defined in S.I.)
        Duration(ArrowTimeUnit),
        /// Opaque binary data of variable length whose offsets are represented as [`i32`].
        Binary,
        /// Opaque binary data of fixed size.
        /// Enum parameter specifies the number of bytes per value.
        FixedSizeBinary(usize),
        /// Opaque binary data of variable length whose offsets are represented as [`i64`].
        LargeBinary,
        /// A variable-length UTF-8 encoded string whose offsets are represented as [`i32`].
        Utf8,
        /// A variable-length UTF-8 encoded string whose offsets are represented as [`i64`].
        LargeUtf8,
        /// A list of some logical data type whose offsets are represented as [`i32`].
        List(Box<ArrowField>),
        /// A list of some logical data type with a fixed number of elements.
        FixedSizeList(Box<ArrowField>, usize),
        /// A list of some logical data type whose offsets are represented as [`i64`].
        LargeList(Box<ArrowField>),
        /// A nested [`ArrowDataType`] with a given number of [`Field`]s.
        Struct(Vec<ArrowField>),
        /// A nested type that is represented as
        ///
        /// ```text
        ///   - child[0] entries: Struct
        ///     - child[0] key: K
        ///     - child[1] value: V
        /// ```
        Map(Box<ArrowField>, bool),
        /// Decimal value with precision and scale
        /// precision is the number of digits in the number and
        /// scale is the number of decimal places.
        /// The number 999.99 has a precision of 5 and scale of 2.
        Decimal(usize, usize),
        /// Decimal backed by 32 bits
        Decimal32(usize, usize),
        /// Decimal backed by 64 bits
        Decimal64(usize, usize),
        /// Decimal backed by 256 bits
        Decimal256(usize, usize),
        /// A binary type that inlines small values
        /// and can intern bytes.
        BinaryView,
        /// A string type that inlines small values
        /// and can intern strings.
        Utf8View,
        /// A type unknown to Arrow.
        Unknown,
        #[doc(hidden)]
        __Other { _private: () },
    }
    /// Represents Arrow's metadata of a "column".
    pub struct ArrowField {
        /// Its name
        pub name: PlSmallStr,
        /// Its logical [`ArrowDataType`]
        pub dtype: ArrowDataType,
        /// Its nullability
        pub is_nullable: bool,
        /// Additional custom (opaque) metadata.
        pub metadata: Option<Arc<Metadata>>,
    }
    /// An ordered sequence of [`Field`]s
    pub struct ArrowSchema {
        _private: (),
    }
    /// The time units defined in Arrow.
    pub enum ArrowTimeUnit {
        /// Time in seconds.
        Second,
        /// Time in milliseconds.
        Millisecond,
        /// Time in microseconds.
        Microsecond,
        /// Time in nanoseconds.
        Nanosecond,
    }
    pub trait AsBinary {
        fn as_binary(&self) -> &BinaryChunked;
    }
    pub trait AsList {
        fn as_list(&self) -> &ListChunked;
    }
    pub trait AsRefDataType {
        fn as_ref_dtype(&self) -> &DataType;
    }
    pub trait AsString {
        fn as_string(&self) -> &StringChunked;
    }
    pub type BinaryChunked = ChunkedArray<BinaryType>;
    pub trait BinaryNameSpaceImpl: AsBinary {
        /// Slice the binary values.
        fn bin_slice(&self, offset: &Column, length: &Column) -> PolarsResult<BinaryChunked> {
            loop {}
        }
        /// Slice the first `n` bytes of the binary value.
        fn bin_head(&self, n: &Column) -> PolarsResult<BinaryChunked> {
            loop {}
        }
        /// Slice the last `n` bytes of the binary value.
        fn bin_tail(&self, n: &Column) -> PolarsResult<BinaryChunked> {
            loop {}
        }
        /// Check if binary contains given literal
        fn contains(&self, lit: &[u8]) -> BooleanChunked {
            loop {}
        }
        fn contains_chunked(&self, lit: &BinaryChunked) -> PolarsResult<BooleanChunked> {
            loop {}
        }
        /// Check if strings ends with a substring
        fn ends_with(&self, sub: &[u8]) -> BooleanChunked {
            loop {}
        }
        /// Check if strings starts with a substring
        fn starts_with(&self, sub: &[u8]) -> BooleanChunked {
            loop {}
        }
        fn starts_with_chunked(&self, prefix: &BinaryChunked) -> PolarsResult<BooleanChunked> {
            loop {}
        }
        fn ends_with_chunked(&self, suffix: &BinaryChunked) -> PolarsResult<BooleanChunked> {
            loop {}
        }
        /// Get the size of the binary values in bytes.
        fn size_bytes(&self) -> UInt32Chunked {
            loop {}
        }
        fn hex_decode(&self, strict: bool) -> PolarsResult<BinaryChunked> {
            loop {}
        }
        fn hex_encode(&self) -> Series {
            loop {}
        }
        fn base64_decode(&self, strict: bool) -> PolarsResult<BinaryChunked> {
            loop {}
        }
        fn base64_encode(&self) -> Series {
            loop {}
        }
        fn reinterpret(&self, dtype: &DataType, is_little_endian: bool) -> PolarsResult<Series> {
            loop {}
        }
        fn _reinterpret_inner(&self, dtype: &DataType, is_little_endian: bool) -> PolarsResult<Vec<Box<dyn Array>>> {
            loop {}
        }
    }
    pub type BinaryOffsetChunked = ChunkedArray<BinaryOffsetType>;
    pub struct BinaryOffsetType {}
    pub struct BinaryType {}
    pub type BooleanChunked = ChunkedArray<BooleanType>;
    pub struct BooleanType {}
    /// Utility struct for the `when-then-otherwise` expression.
    pub struct ChainedThen {
        _private: (),
    }
    /// Utility struct for the `when-then-otherwise` expression.
    pub struct ChainedWhen {
        _private: (),
    }
    /// Aggregation operations.
    pub trait ChunkAgg<T> {
        /// Aggregate the sum of the ChunkedArray.
        /// Returns `None` if not implemented for `T`.
        /// If the array is empty, `0` is returned
        fn sum(&self) -> Option<T> {
            loop {}
        }
        fn _sum_as_f64(&self) -> f64;
        fn min(&self) -> Option<T> {
            loop {}
        }
        /// Returns the maximum value in the array, according to the natural order.
        /// Returns `None` if the array is empty or only contains null values.
        fn max(&self) -> Option<T> {
            loop {}
        }
        fn min_max(&self) -> Option<(T, T)> {
            loop {}
        }
        /// Returns the mean value in the array.
        /// Returns `None` if the array is empty or only contains null values.
        fn mean(&self) -> Option<f64> {
            loop {}
        }
    }
    /// Aggregations that return [`Series`] of unit length. Those can be used in broadcasting operations.
    pub trait ChunkAggSeries {
        /// Get the sum of the [`ChunkedArray`] as a new [`Series`] of length 1.
        fn sum_reduce(&self) -> Scalar {
            loop {}
        }
        /// Get the max of the [`ChunkedArray`] as a new [`Series`] of length 1.
        fn max_reduce(&self) -> Scalar {
            loop {}
        }
        /// Get the min of the [`ChunkedArray`] as a new [`Series`] of length 1.
        fn min_reduce(&self) -> Scalar {
            loop {}
        }
        /// Get the product of the [`ChunkedArray`] as a new [`Series`] of length 1.
        fn prod_reduce(&self) -> Scalar {
            loop {}
        }
    }
    pub trait ChunkAnyValue {
        /// Get a single value. Beware this is slow.
        /// If you need to use this slightly performant, cast Categorical to UInt32
        unsafe fn get_any_value_unchecked(&self, index: usize) -> AnyValue<'_>;
        /// Get a single value. Beware this is slow.
        fn get_any_value(&self, index: usize) -> PolarsResult<AnyValue<'_>>;
    }
    pub trait ChunkAnyValueBypassValidity {
        /// Get a single value bypassing the validity map. Beware this is slow.
        unsafe fn get_any_value_bypass_validity(&self, index: usize) -> AnyValue<'_>;
    }
    /// Fastest way to do elementwise operations on a [`ChunkedArray<T>`] when the operation is cheaper than
    /// branching due to null checking.
    pub trait ChunkApply<'a, T> {
        type FuncRet;
        /// Apply a closure elementwise. This is fastest when the null check branching is more expensive
        /// than the closure application. Often it is.
        ///
        /// ```
        /// use polars_core::prelude::*;
        /// fn double(ca: &UInt32Chunked) -> UInt32Chunked {
        ///     ca.apply_values(|v| v * 2)
        /// }
        /// ```
        fn apply_values<F>(&'a self, f: F) -> Self
        where
            F: Fn(T) -> Self::FuncRet + Copy;
        /// Apply a closure elementwise including null values.
        fn apply<F>(&'a self, f: F) -> Self
        where
            F: Fn(Option<T>) -> Option<Self::FuncRet> + Copy;
        /// Apply a closure elementwise and write results to a mutable slice.
        fn apply_to_slice<F, S>(&'a self, f: F, slice: &mut [S])
        where
            F: Fn(Option<T>, &S) -> S;
    }
    /// Apply kernels on the arrow array chunks in a ChunkedArray.
    pub trait ChunkApplyKernel<A: Array> {
        /// Apply kernel and return result as a new ChunkedArray.
        fn apply_kernel(&self, f: &dyn Fn(&A) -> ArrayRef) -> Self;
        /// Apply a kernel that outputs an array of different type.
        fn apply_kernel_cast<S>(&self, f: &dyn Fn(&A) -> ArrayRef) -> ChunkedArray<S>
        where
            S: PolarsDataType;
    }
    pub trait ChunkBytes {
        fn to_byte_slices(&self) -> Vec<&[u8]>;
    }
    /// Cast `ChunkedArray<T>` to `ChunkedArray<N>`
    pub trait ChunkCast {
        /// Cast a [`ChunkedArray`] to [`DataType`]
        fn cast(&self, dtype: &DataType) -> PolarsResult<Series> {
            loop {}
        }
        /// Cast a [`ChunkedArray`] to [`DataType`]
        fn cast_with_options(&self, dtype: &DataType, options: CastOptions) -> PolarsResult<Series>;
        /// Does not check if the cast is a valid one and may over/underflow
        unsafe fn cast_unchecked(&self, dtype: &DataType) -> PolarsResult<Series>;
    }
    /// Compare [`Series`] and [`ChunkedArray`]'s and get a `boolean` mask that
    /// can be used to filter rows.
    ///
    /// ```
    /// use polars_core::prelude::*;
    /// fn filter_all_ones(df: &DataFrame) -> PolarsResult<DataFrame> {
    ///     let mask = df
    ///     .column("column_a")?
    ///     .as_materialized_series()
    ///     .equal(1)?;
    ///
    ///     df.filter(&mask)
    /// }
    /// ```
    pub trait ChunkCompareEq<Rhs> {
        type Item;
        /// Check for equality.
        fn equal(&self, rhs: Rhs) -> Self::Item;
        /// Check for equality where `None == None`.
        fn equal_missing(&self, rhs: Rhs) -> Self::Item;
        /// Check for inequality.
        fn not_equal(&self, rhs: Rhs) -> Self::Item;
        /// Check for inequality where `None == None`.
        fn not_equal_missing(&self, rhs: Rhs) -> Self::Item;
    }
    /// Compare [`Series`] and [`ChunkedArray`]'s using inequality operators (`<`, `>=`, etc.) and get
    /// a `boolean` mask that can be used to filter rows.
    pub trait ChunkCompareIneq<Rhs> {
        type Item;
        /// Greater than comparison.
        fn gt(&self, rhs: Rhs) -> Self::Item;
        /// Greater than or equal comparison.
        fn gt_eq(&self, rhs: Rhs) -> Self::Item;
        /// Less than comparison.
        fn lt(&self, rhs: Rhs) -> Self::Item;
        /// Less than or equal comparison
        fn lt_eq(&self, rhs: Rhs) -> Self::Item;
    }
    /// Create a new ChunkedArray filled with values at that index.
    pub trait ChunkExpandAtIndex<T: PolarsDataType> {
        /// Create a new ChunkedArray filled with values at that index.
        fn new_from_index(&self, index: usize, length: usize) -> ChunkedArray<T>;
    }
    /// Explode/flatten a List or String Series
    pub trait ChunkExplode {
        fn explode(&self, options: ExplodeOptions) -> PolarsResult<Series> {
            loop {}
        }
        fn offsets(&self) -> PolarsResult<OffsetsBuffer<i64>>;
        fn explode_and_offsets(&self, options: ExplodeOptions) -> PolarsResult<(Series, OffsetsBuffer<i64>)>;
    }
    /// Replace None values with a value
    pub trait ChunkFillNullValue<T> {
        /// Replace None values with a give value `T`.
        fn fill_null_with_values(&self, value: T) -> PolarsResult<Self>
        where
            Self: Sized;
    }
    /// Filter values by a boolean mask.
    pub trait ChunkFilter<T: PolarsDataType> {
        /// Filter values in the ChunkedArray with a boolean mask.
        ///
        /// ```rust
        /// let array = Int32Chunked::new("array".into(), &[1, 2, 3]);
        /// let mask = BooleanChunked::new("mask".into(), &[true, false, true]);
        ///
        /// let filtered = array.filter(&mask).unwrap();
        /// assert_eq!(Vec::from(&filtered), [Some(1), Some(3)])
        /// ```
        fn filter(&self, filter: &BooleanChunked) -> PolarsResult<ChunkedArray<T>>
        where
            Self: Sized;
    }
    /// Fill a ChunkedArray with one value.
    pub trait ChunkFull<T> {
        /// Create a ChunkedArray with a single value.
        fn full(name: PlSmallStr, value: T, length: usize) -> Self
        where
            Self: Sized;
    }
    pub trait ChunkFullNull {
        fn full_null(_name: PlSmallStr, _length: usize) -> Self
        where
            Self: Sized;
    }
    /// Utility methods for dealing with nested chunked arrays.
    pub trait ChunkNestingUtils: Sized {
        /// Propagate nulls of nested datatype to all levels of nesting.
        fn propagate_nulls(&self) -> Option<Self>;
        /// Trim all lists of unused start and end elements recursively.
        fn trim_lists_to_normalized_offsets(&self) -> Option<Self>;
        /// Find the indices of the values where the validity mismatches.
        fn find_validity_mismatch(&self, other: &Series, idxs: &mut Vec<IdxSize>);
    }
    /// Quantile and median aggregation.
    pub trait ChunkQuantile<T> {
        /// Returns the mean value in the array.
        /// Returns `None` if the array is empty or only contains null values.
        fn median(&self) -> Option<T> {
            loop {}
        }
        /// Aggregate a given quantile of the ChunkedArray.
        /// Returns `None` if the array is empty or only contains null values.
        fn quantile(&self, _quantile: f64, _method: QuantileMethod) -> PolarsResult<Option<T>> {
            loop {}
        }
        /// Aggregate a given set of quantiles of the ChunkedArray.
        /// Returns `None` if the array is empty or only contains null values.
        fn quantiles(&self, quantiles: &[f64], _method: QuantileMethod) -> PolarsResult<Vec<Option<T>>>
        where
            T: Clone,
        {
            loop {}
        }
    }
    /// Reverse a [`ChunkedArray<T>`]
    pub trait ChunkReverse {
        /// Return a reversed version of this array.
        fn reverse(&self) -> Self;
    }
    /// This differs from ChunkWindowCustom and ChunkWindow
    /// by not using a fold aggregator, but reusing a `Series` wrapper and calling `Series` aggregators.
    /// This likely is a bit slower than ChunkWindow
    pub trait ChunkRollApply: AsRefDataType {
        fn rolling_map(
            &self,
            f: &dyn Fn(&Series) -> PolarsResult<Series>,
            options: RollingOptionsFixedWindow,
        ) -> PolarsResult<Series>
        where
            Self: Sized;
    }
    /// Create a `ChunkedArray` with new values by index or by boolean mask.
    pub trait ChunkSet<'a, A, B> {
        /// Set the values at indexes `idx` to some optional value `Option<T>`.
        ///
        /// ```rust
        /// let ca = UInt32Chunked::new("a".into(), &[1, 2, 3]);
        /// let new = ca.scatter_single(vec![0, 1], Some(10)).unwrap();
        ///
        /// assert_eq!(Vec::from(&new), &[Some(10), Some(10), Some(3)]);
        /// ```
        fn scatter_single<I: IntoIterator<Item = IdxSize>>(
            &'a self,
            idx: I,
            opt_value: Option<A>,
        ) -> PolarsResult<Self>
        where
            Self: Sized;
        /// Set the values at indexes `idx` by applying a closure to these values.
        ///
        /// ```rust
        /// let ca = Int32Chunked::new("a".into(), &[1, 2, 3]);
        /// let new = ca.scatter_with(vec![0, 1], |opt_v| opt_v.map(|v| v - 5)).unwrap();
        ///
        /// assert_eq!(Vec::from(&new), &[Some(-4), Some(-3), Some(3)]);
        /// ```
        fn scatter_with<I: IntoIterator<Item = IdxSize>, F>(&'a self, idx: I, f: F) -> PolarsResult<Self>
        where
            Self: Sized,
            F: Fn(Option<A>) -> Option<B>;
        /// Set the values where the mask evaluates to `true` to some optional value `Option<T>`.
        ///
        /// ```rust
        /// let ca = Int32Chunked::new("a".into(), &[1, 2, 3]);
        /// let mask = BooleanChunked::new("mask".into(), &[false, true, false]);
        /// let new = ca.set(&mask, Some(5)).unwrap();
        /// assert_eq!(Vec::from(&new), &[Some(1), Some(5), Some(3)]);
        /// ```
        fn set(&'a self, mask: &BooleanChunked, opt_value: Option<A>) -> PolarsResult<Self>
        where
            Self: Sized;
    }
    pub trait ChunkShift<T: PolarsDataType> {
        fn shift(&self, periods: i64) -> ChunkedArray<T>;
    }
    /// Shift the values of a [`ChunkedArray`] by a number of periods.
    pub trait ChunkShiftFill<T: PolarsDataType, V> {
        /// Shift the values by a given period and fill the parts that will be empty due to this operation
        /// with `fill_value`.
        fn shift_and_fill(&self, periods: i64, fill_value: V) -> ChunkedArray<T>;
    }
    /// Sort operations on `ChunkedArray`.
    pub trait ChunkSort<T: PolarsDataType> {
        fn sort_with(&self, options: SortOptions) -> ChunkedArray<T>;
        /// Returned a sorted `ChunkedArray`.
        fn sort(&self, descending: bool) -> ChunkedArray<T>;
        /// Retrieve the indexes needed to sort this array.
        fn arg_sort(&self, options: SortOptions) -> IdxCa;
        /// Retrieve the indexes need to sort this and the other arrays.
        fn arg_sort_multiple(&self, by: &[Column], _options: &SortMultipleOptions) -> PolarsResult<IdxCa> {
            loop {}
        }
    }
    pub trait ChunkTake<Idx: ?Sized>: ChunkTakeUnchecked<Idx> {
        /// Gather values from ChunkedArray by index.
        fn take(&self, indices: &Idx) -> PolarsResult<Self>
        where
            Self: Sized;
    }
    pub trait ChunkTakeUnchecked<Idx: ?Sized> {
        /// Gather values from ChunkedArray by index.
        unsafe fn take_unchecked(&self, indices: &Idx) -> Self;
    }
    /// Get unique values in a `ChunkedArray`
    pub trait ChunkUnique {
        /// Get unique values of a ChunkedArray
        fn unique(&self) -> PolarsResult<Self>
        where
            Self: Sized;
        /// Get first index of the unique values in a `ChunkedArray`.
        /// This Vec is sorted.
        fn arg_unique(&self) -> PolarsResult<IdxCa>;
        /// Number of unique values in the `ChunkedArray`
        fn n_unique(&self) -> PolarsResult<usize> {
            loop {}
        }
        /// Get dense ids for each unique value.
        fn unique_id(&self) -> PolarsResult<(IdxSize, Vec<IdxSize>)>;
    }
    /// Variance and standard deviation aggregation.
    pub trait ChunkVar {
        /// Compute the variance of this ChunkedArray/Series.
        fn var(&self, _ddof: u8) -> Option<f64> {
            loop {}
        }
        /// Compute the standard deviation of this ChunkedArray/Series.
        fn std(&self, _ddof: u8) -> Option<f64> {
            loop {}
        }
    }
    /// Combine two [`ChunkedArray`] based on some predicate.
    pub trait ChunkZip<T: PolarsDataType> {
        /// Create a new ChunkedArray with values from self where the mask evaluates `true` and values
        /// from `other` where the mask evaluates `false`
        fn zip_with(&self, mask: &BooleanChunked, other: &ChunkedArray<T>) -> PolarsResult<ChunkedArray<T>>;
    }
    /// # ChunkedArray
    ///
    /// ```rust
    /// fn apply_cosine_and_cast(ca: &Float32Chunked) -> Float32Chunked {
    ///     ca.apply_values(|v| v.cos())
    /// }
    /// ```
    pub struct ChunkedArray<T: PolarsDataType> {
        _private: (),
        _private0: std::marker::PhantomData<fn() -> T>,
    }
    pub trait ChunkedBuilder<N, T: PolarsDataType> {
        fn append_value(&mut self, val: N);
        fn append_null(&mut self);
        fn append_option(&mut self, opt_val: Option<N>) {
            loop {}
        }
        fn finish(self) -> ChunkedArray<T>;
        fn shrink_to_fit(&mut self);
    }
    pub trait ChunkedCollectInferIterExt<T: PolarsDataType>: Iterator + Sized {
        fn collect_ca(self, name: PlSmallStr) -> ChunkedArray<T> {
            loop {}
        }
        fn collect_ca_trusted(self, name: PlSmallStr) -> ChunkedArray<T>
        where
            Self: TrustedLen,
        {
            loop {}
        }
        fn try_collect_ca<U, E>(self, name: PlSmallStr) -> Result<ChunkedArray<T>, E>
        where
            Self: Iterator<Item = Result<U, E>>,
        {
            loop {}
        }
        fn try_collect_ca_trusted<U, E>(self, name: PlSmallStr) -> Result<ChunkedArray<T>, E>
        where
            Self: Iterator<Item = Result<U, E>> + TrustedLen,
        {
            loop {}
        }
    }
    pub trait ChunkedCollectIterExt<T: PolarsDataType>: Iterator + Sized {
        fn collect_ca_with_dtype(self, name: PlSmallStr, dtype: DataType) -> ChunkedArray<T> {
            loop {}
        }
        fn collect_ca_like(self, name_dtype_src: &ChunkedArray<T>) -> ChunkedArray<T> {
            loop {}
        }
        fn collect_ca_trusted_with_dtype(self, name: PlSmallStr, dtype: DataType) -> ChunkedArray<T>
        where
            Self: TrustedLen,
        {
            loop {}
        }
        fn collect_ca_trusted_like(self, name_dtype_src: &ChunkedArray<T>) -> ChunkedArray<T>
        where
            Self: TrustedLen,
        {
            loop {}
        }
        fn try_collect_ca_with_dtype<U, E>(self, name: PlSmallStr, dtype: DataType) -> Result<ChunkedArray<T>, E>
        where
            Self: Iterator<Item = Result<U, E>>,
        {
            loop {}
        }
        fn try_collect_ca_like<U, E>(self, name_dtype_src: &ChunkedArray<T>) -> Result<ChunkedArray<T>, E>
        where
            Self: Iterator<Item = Result<U, E>>,
        {
            loop {}
        }
        fn try_collect_ca_trusted_with_dtype<U, E>(
            self,
            name: PlSmallStr,
            dtype: DataType,
        ) -> Result<ChunkedArray<T>, E>
        where
            Self: Iterator<Item = Result<U, E>> + TrustedLen,
        {
            loop {}
        }
        fn try_collect_ca_trusted_like<U, E>(self, name_dtype_src: &ChunkedArray<T>) -> Result<ChunkedArray<T>, E>
        where
            Self: Iterator<Item = Result<U, E>> + TrustedLen,
        {
            loop {}
        }
    }
    pub trait ChunkedSet<T: Copy> {
        /// Invariant for implementations: if the scatter() fails, typically because
        /// of bad indexes, then self should remain unmodified.
        fn scatter<V>(self, idx: &[IdxSize], values: V) -> PolarsResult<Series>
        where
            V: IntoIterator<Item = Option<T>>;
    }
    pub enum ClosedInterval {
        Both,
        Left,
        Right,
        None,
    }
    pub enum ClosedWindow {
        Left,
        Right,
        Both,
        None,
    }
    /// A column within a [`DataFrame`].
    #[non_exhaustive]
    pub enum Column {
        Scalar(ScalarColumn),
        #[doc(hidden)]
        __Other {
            _private: (),
        },
    }
    /// A wrapper trait for any closure `Fn(Vec<Series>) -> PolarsResult<Series>`
    pub trait ColumnsUdf: Send + Sync {
        fn as_any(&self) -> &dyn Any {
            loop {}
        }
        fn call_udf(&self, s: &mut [Column]) -> PolarsResult<Column>;
    }
    pub struct CompatLevel {
        _private: (),
    }
    pub trait CrossJoin {
        /// Creates the Cartesian product from both frames, preserves the order of the left keys.
        fn cross_join(
            &self,
            other: &DataFrame,
            suffix: Option<PlSmallStr>,
            slice: Option<(i64, usize)>,
            maintain_order: MaintainOrderJoin,
        ) -> PolarsResult<DataFrame> {
            loop {}
        }
    }
    pub trait CrossJoinFilter: Send + Sync {
        fn apply(&self, df: DataFrame) -> PolarsResult<DataFrame>;
    }
    /// A contiguous growable collection of [`Column`]s that have the same length.
    ///
    /// ```rust
    /// use polars_core::prelude::*; // if the crate polars-core is used directly
    /// // use polars::prelude::*;      if the crate polars is used
    /// ```
    pub struct DataFrame {
        _private: (),
    }
    pub trait DataFrameIsSorted {
        fn is_sorted(&self, by: &[PlSmallStr], descending: &[bool], nulls_last: &[bool]) -> PolarsResult<bool>;
    }
    pub trait DataFrameJoinOps {
        /// Generic join method. Can be used to join on multiple columns.
        ///
        /// ```no_run
        /// let df1: DataFrame = df!("Fruit" => &["Apple", "Banana", "Pear"],
        ///                          "Phosphorus (mg/100g)" => &[11, 22, 12])?;
        /// let df2: DataFrame = df!("Name" => &["Apple", "Banana", "Pear"],
        ///                          "Potassium (mg/100g)" => &[107, 358, 115])?;
        ///
        /// let df3: DataFrame = df1.join(&df2, ["Fruit"], ["Name"], JoinArgs::new(JoinType::Inner),
        /// None)?;
        /// assert_eq!(df3.shape(), (3, 3));
        /// println!("{}", df3);
        /// ```
        fn join(
            &self,
            other: &DataFrame,
            left_on: impl IntoIterator<Item = impl AsRef<str>>,
            right_on: impl IntoIterator<Item = impl AsRef<str>>,
            args: JoinArgs,
            options: Option<JoinTypeOptions>,
        ) -> PolarsResult<DataFrame> {
            loop {}
        }
        /// Perform an inner join on two DataFrames.
        ///
        /// ```
        /// fn join_dfs(left: &DataFrame, right: &DataFrame) -> PolarsResult<DataFrame> {
        ///     left.inner_join(right, ["join_column_left"], ["join_column_right"])
        /// }
        /// ```
        fn inner_join(
            &self,
            other: &DataFrame,
            left_on: impl IntoIterator<Item = impl AsRef<str>>,
            right_on: impl IntoIterator<Item = impl AsRef<str>>,
        ) -> PolarsResult<DataFrame> {
            loop {}
        }
        /// Perform a left outer join on two DataFrames
        /// # Example
        ///
        /// ```no_run
        /// let df1: DataFrame = df!("Wavelength (nm)" => &[480.0, 650.0, 577.0, 1201.0, 100.0])?;
        /// let df2: DataFrame = df!("Color" => &["Blue", "Yellow", "Red"],
        ///                          "Wavelength nm" => &[480.0, 577.0, 650.0])?;
        ///
        /// let df3: DataFrame = df1.left_join(&df2, ["Wavelength (nm)"], ["Wavelength nm"])?;
        /// println!("{:?}", df3);
        /// ```
        fn left_join(
            &self,
            other: &DataFrame,
            left_on: impl IntoIterator<Item = impl AsRef<str>>,
            right_on: impl IntoIterator<Item = impl AsRef<str>>,
        ) -> PolarsResult<DataFrame> {
            loop {}
        }
        /// Perform a full outer join on two DataFrames
        /// # Example
        ///
        /// ```
        /// fn join_dfs(left: &DataFrame, right: &DataFrame) -> PolarsResult<DataFrame> {
        ///     left.full_join(right, ["join_column_left"], ["join_column_right"])
        /// }
        /// ```
        fn full_join(
            &self,
            other: &DataFrame,
            left_on: impl IntoIterator<Item = impl AsRef<str>>,
            right_on: impl IntoIterator<Item = impl AsRef<str>>,
        ) -> PolarsResult<DataFrame> {
            loop {}
        }
    }
    pub trait DataFrameOps {}
    pub enum DataType {
        Boolean,
        UInt8,
        UInt16,
        UInt32,
        UInt64,
        UInt128,
        Int8,
        Int16,
        Int32,
        Int64,
        Int128,
        Float16,
        Float32,
        Float64,
        /// Fixed point decimal type optional precision and non-negative scale.
        /// This is backed by a signed 128-bit integer which allows for up to 38 significant digits.
        /// Meaning max precision is 38.
        Decimal(usize, usize),
        /// String data
        String,
        Binary,
        BinaryOffset,
        /// A 32-bit date representing the elapsed time since UNIX epoch (1970-01-01)
        /// in days (32 bits).
        Date,
        /// A 64-bit date representing the elapsed time since UNIX epoch (1970-01-01)
        /// in the given timeunit (64 bits).
        Datetime(TimeUnit, Option<TimeZone>),
        /// 64-bit integer representing difference between times in milliseconds or nanoseconds
        Duration(TimeUnit),
        /// A 64-bit time representing the elapsed time since midnight in nanoseconds
        Time,
        /// A nested list with a fixed size in each row
        Array(Box<DataType>, usize),
        /// A nested list with a variable size in each row
        List(Box<DataType>),
        Null,
        Struct(Vec<Field>),
        Unknown(UnknownKind),
    }
    #[non_exhaustive]
    pub enum DataTypeExpr {
        Literal(DataType),
        OfExpr(Box<Expr>),
        WrapInList(Box<DataTypeExpr>),
        WrapInArray(Box<DataTypeExpr>, usize),
        StructWithFields(Vec<(PlSmallStr, DataTypeExpr)>),
        /// Invariant, must be directly materialized in `map_elements/map_batches`
        /// After materialization it becomes `OfExpr<self>`
        SelfDtype,
        #[doc(hidden)]
        __Other {
            _private: (),
        },
    }
    #[non_exhaustive]
    pub enum DataTypeFunction {
        /// Get a `str` repr of the DataType expression.
        Display(DataTypeExpr),
        /// Return whether two datatype expressions are equal.
        Eq(DataTypeExpr, DataTypeExpr),
        /// Return a boolean literal signifying whether the datatype is a specific kind.
        Matches(DataTypeExpr, DataTypeSelector),
        /// Return a boolean literal signifying whether the datatype is a specific kind.
        DefaultValue {
            dt_expr: DataTypeExpr,
            n: usize,
            numeric_to_one: bool,
            num_list_values: usize,
        },
        #[doc(hidden)]
        __Other { _private: () },
    }
    #[non_exhaustive]
    pub enum DataTypeSelector {
        Union(Arc<DataTypeSelector>, Arc<DataTypeSelector>),
        Difference(Arc<DataTypeSelector>, Arc<DataTypeSelector>),
        ExclusiveOr(Arc<DataTypeSelector>, Arc<DataTypeSelector>),
        Intersect(Arc<DataTypeSelector>, Arc<DataTypeSelector>),
        Wildcard,
        Empty,
        AnyOf(Arc<[DataType]>),
        Integer,
        UnsignedInteger,
        SignedInteger,
        Float,
        Enum,
        Categorical,
        Nested,
        List(Option<Arc<DataTypeSelector>>),
        Array(Option<Arc<DataTypeSelector>>, Option<usize>),
        Struct,
        Decimal,
        Numeric,
        Temporal,
        Object,
        #[doc(hidden)]
        __Other {
            _private: (),
        },
    }
    pub type DateChunked = Logical<DateType, Int32Type>;
    pub trait DateMethods {
        /// Extract month from underlying NaiveDate representation.
        /// Returns the year number in the calendar date.
        fn year(&self) -> Int32Chunked {
            loop {}
        }
        /// Extract year from underlying NaiveDate representation.
        /// Returns whether the year is a leap year.
        fn is_leap_year(&self) -> BooleanChunked {
            loop {}
        }
        /// This year number might not match the calendar year number.
        fn iso_year(&self) -> Int32Chunked {
            loop {}
        }
        /// Extract month from underlying NaiveDateTime representation.
        /// Quarters range from 1 to 4.
        fn quarter(&self) -> Int8Chunked {
            loop {}
        }
        /// Extract month from underlying NaiveDateTime representation.
        /// Returns the month number starting from 1.
        fn month(&self) -> Int8Chunked {
            loop {}
        }
        /// Returns the number of days in the month of the underlying NaiveDate
        /// representation.
        fn days_in_month(&self) -> Int8Chunked {
            loop {}
        }
        /// Returns the ISO week number starting from 1.
        /// The return value ranges from 1 to 53. (The last week of year differs by years.)
        fn week(&self) -> Int8Chunked {
            loop {}
        }
        /// Extract day from underlying NaiveDate representation.
        /// Returns the day of month starting from 1.
        fn day(&self) -> Int8Chunked {
            loop {}
        }
        /// Returns the day of year starting from 1.
        fn ordinal(&self) -> Int16Chunked {
            loop {}
        }
        fn parse_from_str_slice(name: PlSmallStr, v: &[&str], fmt: &str) -> DateChunked;
        /// Construct a date ChunkedArray from individual time components.
        fn new_from_parts(
            year: &Int32Chunked,
            month: &Int8Chunked,
            day: &Int8Chunked,
            name: PlSmallStr,
        ) -> PolarsResult<DateChunked> {
            loop {}
        }
    }
    pub struct DateType {}
    /// Arguments used by `datetime` in order to produce an [`Expr`] of Datetime
    ///
    /// ```
    /// use polars_plan::prelude::*;
    /// // construct a DatetimeArgs set to July 20, 1969 at 20:17
    /// let args = DatetimeArgs::new(lit(1969), lit(7), lit(20)).with_hms(lit(20), lit(17), lit(0));
    /// // or
    /// let args = DatetimeArgs::new(lit(1969), lit(7), lit(20)).with_hour(lit(20)).with_minute(lit(17));
    ///
    /// // construct a DatetimeArgs using existing columns
    /// let args = DatetimeArgs::new(lit(2023), col("month"), col("day"));
    /// ```
    pub struct DatetimeArgs {
        pub year: Expr,
        pub month: Expr,
        pub day: Expr,
        pub hour: Expr,
        pub minute: Expr,
        pub second: Expr,
        pub microsecond: Expr,
        pub time_unit: TimeUnit,
        pub time_zone: Option<TimeZone>,
        pub ambiguous: Expr,
    }
    pub type DatetimeChunked = Logical<DatetimeType, Int64Type>;
    pub trait DatetimeMethods {
        /// Extract month from underlying NaiveDateTime representation.
        /// Returns the year number in the calendar date.
        fn year(&self) -> Int32Chunked {
            loop {}
        }
        /// Extract year from underlying NaiveDate representation.
        /// Returns whether the year is a leap year.
        fn is_leap_year(&self) -> BooleanChunked {
            loop {}
        }
        fn iso_year(&self) -> Int32Chunked {
            loop {}
        }
        /// Extract quarter from underlying NaiveDateTime representation.
        /// Quarters range from 1 to 4.
        fn quarter(&self) -> Int8Chunked {
            loop {}
        }
        /// Extract month from underlying NaiveDateTime representation.
        /// Returns the month number starting from 1.
        fn month(&self) -> Int8Chunked {
            loop {}
        }
        /// Returns the number of days in the month of the underlying NaiveDateTime
        /// representation.
        fn days_in_month(&self) -> Int8Chunked {
            loop {}
        }
        /// Extract ISO weekday from underlying NaiveDateTime representation.
        /// Returns the weekday number where monday = 1 and sunday = 7
        fn weekday(&self) -> Int8Chunked {
            loop {}
        }
        /// Returns the ISO week number starting from 1.
        /// The return value ranges from 1 to 53. (The last week of year differs by years.)
        fn week(&self) -> Int8Chunked {
            loop {}
        }
        /// Extract day from underlying NaiveDateTime representation.
        /// Returns the day of month starting from 1.
        fn day(&self) -> Int8Chunked {
            loop {}
        }
        /// Extract hour from underlying NaiveDateTime representation.
        /// Returns the hour number from 0 to 23.
        fn hour(&self) -> Int8Chunked {
            loop {}
        }
        /// Extract minute from underlying NaiveDateTime representation.
        /// Returns the minute number from 0 to 59.
        fn minute(&self) -> Int8Chunked {
            loop {}
        }
        /// Extract second from underlying NaiveDateTime representation.
        /// Returns the second number from 0 to 59.
        fn second(&self) -> Int8Chunked {
            loop {}
        }
        /// Extract second from underlying NaiveDateTime representation.
        /// Returns the number of nanoseconds since the whole non-leap second.
        /// The range from 1,000,000,000 to 1,999,999,999 represents the leap second.
        fn nanosecond(&self) -> Int32Chunked {
            loop {}
        }
        /// Returns the day of year starting from 1.
        fn ordinal(&self) -> Int16Chunked {
            loop {}
        }
        fn parse_from_str_slice(name: PlSmallStr, v: &[&str], fmt: &str, tu: TimeUnit) -> DatetimeChunked {
            loop {}
        }
        /// Construct a datetime ChunkedArray from individual time components.
        fn new_from_parts(
            year: &Int32Chunked,
            month: &Int8Chunked,
            day: &Int8Chunked,
            hour: &Int8Chunked,
            minute: &Int8Chunked,
            second: &Int8Chunked,
            nanosecond: &Int32Chunked,
            ambiguous: &StringChunked,
            time_unit: &TimeUnit,
            time_zone: Option<TimeZone>,
            name: PlSmallStr,
        ) -> PolarsResult<DatetimeChunked> {
            loop {}
        }
    }
    pub struct DatetimeType {}
    pub type DecimalChunked = Logical<DecimalType, Int128Type>;
    pub struct DecimalType {}
    #[non_exhaustive]
    pub enum DslPlan {
        /// Filter on a boolean mask
        Filter {
            input: Arc<DslPlan>,
            predicate: Expr,
        },
        /// In memory DataFrame
        DataFrameScan {
            df: Arc<DataFrame>,
            schema: SchemaRef,
        },
        /// Gathers from this table with the given indices.
        Gather {
            input: Arc<DslPlan>,
            idxs: Arc<DslPlan>,
            null_on_oob: bool,
        },
        /// Match / Evolve into a schema
        MatchToSchema {
            input: Arc<DslPlan>,
            /// The schema to match to.
            match_schema: SchemaRef,
            per_column: Arc<[MatchToSchemaPerColumn]>,
            extra_columns: ExtraColumnsPolicy,
        },
        PipeWithSchema {
            input: Arc<[DslPlan]>,
            callback: PlanCallback<(Vec<DslPlan>, Vec<SchemaRef>), DslPlan>,
        },
        /// Sort the table
        Sort {
            input: Arc<DslPlan>,
            by_column: Vec<Expr>,
            slice: Option<(i64, usize)>,
            sort_options: SortMultipleOptions,
        },
        /// Slice the table
        Slice {
            input: Arc<DslPlan>,
            offset: i64,
            len: IdxSize,
        },
        /// Vertical concatenation
        Union {
            inputs: Vec<DslPlan>,
            args: UnionArgs,
        },
        /// Horizontal concatenation of multiple plans
        HConcat {
            inputs: Vec<DslPlan>,
            options: HConcatOptions,
        },
        /// This allows expressions to access other tables
        ExtContext {
            input: Arc<DslPlan>,
            contexts: Vec<DslPlan>,
        },
        SinkMultiple {
            inputs: Vec<DslPlan>,
        },
        IR {
            dsl: Arc<DslPlan>,
            version: u32,
            node: Option<Node>,
            opt_flags: Option<OptFlags>,
        },
        #[doc(hidden)]
        __Other {
            _private: (),
        },
    }
    pub struct Duration {
        pub parsed_int: bool,
        _private: (),
    }
    /// Arguments used by `duration` in order to produce an [`Expr`] of [`Duration`]
    ///
    /// ```
    /// let args = DurationArgs {
    ///     days: lit(5),
    ///     hours: col("num_hours"),
    ///     minutes: col("num_minutes"),
    ///     ..Default::default()  // other fields are lit(0)
    /// };
    /// ```
    pub struct DurationArgs {
        pub weeks: Expr,
        pub days: Expr,
        pub hours: Expr,
        pub minutes: Expr,
        pub seconds: Expr,
        pub milliseconds: Expr,
        pub microseconds: Expr,
        pub nanoseconds: Expr,
        pub time_unit: TimeUnit,
    }
    pub type DurationChunked = Logical<DurationType, Int64Type>;
    pub trait DurationMethods {
        /// Extract the days from a `Duration`
        fn days(&self) -> Int64Chunked;
        /// Extract the days from a `Duration` as a fractional value
        fn days_fractional(&self) -> Float64Chunked;
        /// Extract the hours from a `Duration`
        fn hours(&self) -> Int64Chunked;
        /// Extract the hours from a `Duration` as a fractional value
        fn hours_fractional(&self) -> Float64Chunked;
        /// Extract the minutes from a `Duration`
        fn minutes(&self) -> Int64Chunked;
        /// Extract the minutes from a `Duration` as a fractional value
        fn minutes_fractional(&self) -> Float64Chunked;
        /// Extract the seconds from a `Duration`
        fn seconds(&self) -> Int64Chunked;
        /// Extract the seconds from a `Duration` as a fractional value
        fn seconds_fractional(&self) -> Float64Chunked;
        /// Extract the milliseconds from a `Duration`
        fn milliseconds(&self) -> Int64Chunked;
        /// Extract the milliseconds from a `Duration` as a fractional value
        fn milliseconds_fractional(&self) -> Float64Chunked;
        /// Extract the microseconds from a `Duration`
        fn microseconds(&self) -> Int64Chunked;
        /// Extract the microseconds from a `Duration` as a fractional value
        fn microseconds_fractional(&self) -> Float64Chunked;
        /// Extract the nanoseconds from a `Duration`
        fn nanoseconds(&self) -> Int64Chunked;
        /// Extract the nanoseconds from a `Duration` as a fractional value
        fn nanoseconds_fractional(&self) -> Float64Chunked;
    }
    pub struct DurationType {}
    pub struct DynamicGroupOptions {
        /// Time or index column.
        pub index_column: PlSmallStr,
        /// Start a window at this interval.
        pub every: Duration,
        /// Window duration.
        pub period: Duration,
        /// Offset window boundaries.
        pub offset: Duration,
        /// Truncate the time column values to the window.
        pub label: Label,
        /// Add the boundaries to the DataFrame.
        pub include_boundaries: bool,
        pub closed_window: ClosedWindow,
        pub start_by: StartBy,
    }
    pub enum Engine {
        Auto,
        Streaming,
        InMemory,
        Gpu,
    }
    pub enum EvalVariant {
        /// `list.eval`
        List,
        /// `list.agg`
        ListAgg,
        /// `array.eval`
        Array {
            /// If set to true, evaluation can output variable amount of items and output datatype will
            /// be `List`.
            as_list: bool,
        },
        /// `arr.agg`
        ArrayAgg,
        /// `cumulative_eval`
        Cumulative { min_samples: usize },
    }
    pub struct ExplodeOptions {
        /// Explode an empty list into a `null`.
        pub empty_as_null: bool,
        /// Explode a `null` into a `null`.
        pub keep_nulls: bool,
    }
    /// Expressions that can be used in various contexts.
    pub enum Expr {
        /// Values in a `eval` context.
        Element,
        Alias(Arc<Expr>, PlSmallStr),
        Column(PlSmallStr),
        Selector(Selector),
        Literal(LiteralValue),
        DataTypeFunction(DataTypeFunction),
        BinaryExpr {
            left: Arc<Expr>,
            op: Operator,
            right: Arc<Expr>,
        },
        Cast {
            expr: Arc<Expr>,
            dtype: DataTypeExpr,
            options: CastOptions,
        },
        Sort {
            expr: Arc<Expr>,
            options: SortOptions,
        },
        Gather {
            expr: Arc<Expr>,
            idx: Arc<Expr>,
            returns_scalar: bool,
            null_on_oob: bool,
        },
        SortBy {
            expr: Arc<Expr>,
            by: Vec<Expr>,
            sort_options: SortMultipleOptions,
        },
        Agg(AggExpr),
        /// A ternary operation
        /// if true then "foo" else "bar"
        Ternary {
            predicate: Arc<Expr>,
            truthy: Arc<Expr>,
            falsy: Arc<Expr>,
        },
        Function {
            /// function arguments
            input: Vec<Expr>,
            /// function to apply
            function: FunctionExpr,
        },
        Explode {
            input: Arc<Expr>,
            options: ExplodeOptions,
        },
        Filter {
            input: Arc<Expr>,
            by: Arc<Expr>,
        },
        /// Polars flavored window functions.
        Over {
            /// Also has the input. i.e. avg("foo")
            function: Arc<Expr>,
            partition_by: Vec<Expr>,
            order_by: Option<(Arc<Expr>, SortOptions)>,
            mapping: WindowMapping,
        },
        Slice {
            input: Arc<Expr>,
            /// length is not yet known so we accept negative offsets
            offset: Arc<Expr>,
            length: Arc<Expr>,
        },
        /// Set root name as Alias
        KeepName(Arc<Expr>),
        Len,
        Field(Arc<[PlSmallStr]>),
        AnonymousFunction {
            /// function arguments
            input: Vec<Expr>,
            /// function to apply
            function: OpaqueColumnUdf,
            options: FunctionOptions,
            /// used for formatting
            fmt_str: Box<PlSmallStr>,
        },
        /// Evaluates the `evaluation` expression on the output of the `expr`.
        Eval {
            expr: Arc<Expr>,
            evaluation: Arc<Expr>,
            variant: EvalVariant,
        },
        /// Evaluates the `evaluation` expressions on the output of the `expr`.
        StructEval {
            expr: Arc<Expr>,
            evaluation: Vec<Expr>,
        },
        /// SQL SubQueries
        /// Plan,
        /// Post-select expression and output-name of that expr
        SubPlan(SpecialEq<Arc<DslPlan>>, Vec<(PlSmallStr, Expr)>),
        RenameAlias {
            function: RenameAliasFn,
            expr: Arc<Expr>,
        },
        /// Not a real expression. This is meant
        /// as catch-all for IR expressions that
        /// are not supported by DSL.
        Display {
            inputs: Vec<Expr>,
            fmt_str: Box<PlSmallStr>,
        },
    }
    /// Specialized expressions for modifying the name of existing expressions.
    pub struct ExprNameNameSpace {
        _private: (),
    }
    pub enum ExtraColumnsPolicy {
        /// Error if there are extra columns outside the target schema.
        Raise,
        Ignore,
    }
    pub struct FalseT;
    /// Characterizes the name and the [`DataType`] of a column.
    pub struct Field {
        pub name: PlSmallStr,
        pub dtype: DataType,
    }
    /// Metadata for a Parquet file.
    pub struct FileMetadata {
        /// version of this file.
        pub version: i32,
        /// number of rows in the file.
        pub num_rows: usize,
        /// Max row group height, useful for sharing column materializations.
        pub max_row_group_height: usize,
        /// String message for application that wrote this file.
        ///
        /// ```shell
        /// parquet-mr version 1.8.0 (build 0fda28af84b9746396014ad6a415b90592a98b3b)
        /// ```
        pub created_by: Option<String>,
        _private: (),
    }
    pub enum FileWriteFormat {}
    pub enum FillNullStrategy {
        /// previous value in array
        Backward(Option<IdxSize>),
        /// next value in array
        Forward(Option<IdxSize>),
        /// mean value of array
        Mean,
        /// minimal value in array
        Min,
        /// maximum value in array
        Max,
        /// replace with the value zero
        Zero,
        /// replace with the value one
        One,
    }
    pub struct FixedSizeListType {}
    pub type Float32Chunked = ChunkedArray<Float32Type>;
    pub struct Float32Type {}
    pub type Float64Chunked = ChunkedArray<Float64Type>;
    pub struct Float64Type {}
    #[non_exhaustive]
    pub enum FunctionExpr {
        Abs,
        Negate,
        NullCount,
        Atan2,
        Sign,
        FillNull,
        FillNullWithStrategy(FillNullStrategy),
        Rechunk,
        Append {
            upcast: bool,
        },
        ShiftAndFill,
        Shift,
        DropNans,
        DropNulls,
        Quantile {
            method: QuantileMethod,
        },
        Reshape(Vec<ReshapeDimension>),
        ArgUnique,
        ArgMin,
        ArgMax,
        ArgSort {
            descending: bool,
            nulls_last: bool,
        },
        MinBy,
        MaxBy,
        Product,
        Rank {
            options: RankOptions,
            seed: Option<u64>,
        },
        Repeat,
        Clip {
            has_min: bool,
            has_max: bool,
        },
        AsList,
        AsStruct,
        CumCount {
            reverse: bool,
        },
        CumSum {
            reverse: bool,
        },
        CumProd {
            reverse: bool,
        },
        CumMin {
            reverse: bool,
        },
        CumMax {
            reverse: bool,
        },
        Reverse,
        ValueCounts {
            sort: bool,
            parallel: bool,
            name: PlSmallStr,
            normalize: bool,
        },
        Coalesce,
        Entropy {
            base: f64,
            normalize: bool,
        },
        Log,
        Log1p,
        Exp,
        Unique(bool),
        Round {
            decimals: u32,
            mode: RoundMode,
        },
        RoundSF {
            digits: i32,
        },
        Truncate {
            decimals: u32,
        },
        Floor,
        Ceil,
        UpperBound,
        LowerBound,
        ConcatExpr(bool),
        ToPhysical,
        FoldHorizontal {
            callback: PlanCallback<(Series, Series), Series>,
            returns_scalar: bool,
            return_dtype: Option<DataTypeExpr>,
        },
        ReduceHorizontal {
            callback: PlanCallback<(Series, Series), Series>,
            returns_scalar: bool,
            return_dtype: Option<DataTypeExpr>,
        },
        CumReduceHorizontal {
            callback: PlanCallback<(Series, Series), Series>,
            returns_scalar: bool,
            return_dtype: Option<DataTypeExpr>,
        },
        CumFoldHorizontal {
            callback: PlanCallback<(Series, Series), Series>,
            returns_scalar: bool,
            return_dtype: Option<DataTypeExpr>,
            include_init: bool,
        },
        MaxHorizontal,
        MinHorizontal,
        SumHorizontal {
            ignore_nulls: bool,
        },
        MeanHorizontal {
            ignore_nulls: bool,
        },
        GatherEvery {
            n: usize,
            offset: usize,
        },
        ExtendConstant,
        #[doc(hidden)]
        __Other {
            _private: (),
        },
    }
    pub trait GetAnyValue {
        /// # Safety
        unsafe fn get_unchecked(&self, index: usize) -> AnyValue<'_>;
    }
    /// Returned by a group_by operation on a DataFrame. This struct supports
    /// several aggregations.
    ///
    /// ```ignore
    /// use polars_core::prelude::*;
    ///
    /// let dates = &[
    /// "2020-08-21",
    /// "2020-08-21",
    /// "2020-08-22",
    /// "2020-08-23",
    /// "2020-08-22",
    /// ];
    /// // date format
    /// let fmt = "%Y-%m-%d";
    /// // create date series
    /// let s0 = DateChunked::parse_from_str_slice("date", dates, fmt)
    ///         .into_series();
    /// // create temperature series
    /// let s1 = Series::new("temp".into(), [20, 10, 7, 9, 1]);
    /// // create rain series
    /// let s2 = Series::new("rain".into(), [0.2, 0.1, 0.3, 0.1, 0.01]);
    /// // create a new DataFrame
    /// let df = DataFrame::new_infer_height(vec![s0, s1, s2]).unwrap();
    /// println!("{:?}", df);
    /// ```
    pub struct GroupBy<'a> {
        pub df: &'a DataFrame,
        _private: (),
        _private0: std::marker::PhantomData<&'a ()>,
    }
    pub enum GroupByMethod {
        Min,
        NanMin,
        Max,
        NanMax,
        Median,
        Mean,
        First,
        FirstNonNull,
        Last,
        LastNonNull,
        Item { allow_empty: bool },
        Sum,
        Groups,
        NUnique,
        Quantile(f64, QuantileMethod),
        Count { include_nulls: bool },
        Implode { maintain_order: bool },
        Std(u8),
        Var(u8),
        ArgMin,
        ArgMax,
    }
    pub struct GroupPositions {
        _private: (),
    }
    pub enum GroupsIndicator<'a> {
        Idx((IdxSize, &'a UnitVec<IdxSize>)),
        Slice([IdxSize; 2]),
    }
    /// Every group is indicated by an array where the
    ///  - first value is an index to the start of the group
    ///  - second value is the length of the group
    pub type GroupsSlice = Vec<[IdxSize; 2]>;
    #[non_exhaustive]
    pub enum GroupsType {
        Slice {
            groups: GroupsSlice,
            /// Indicates if the groups may overlap, i.e., at least one index MAY be
            /// included in more than one group slice.
            overlapping: bool,
            /// Indicates if the groups are rolling, i.e. for every consecutive group
            /// slice (offset, len), and given start = offset and end = offset + len,
            /// then both new_start >= start AND new_end >= end MUST be true.
            monotonic: bool,
        },
        #[doc(hidden)]
        __Other { _private: () },
    }
    pub struct HConcatOptions {
        pub parallel: bool,
        pub strict: bool,
        pub broadcast_unit_length: bool,
    }
    pub type IdxCa = UInt32Chunked;
    pub type IdxSize = u32;
    pub struct InProcessQuery {
        _private: (),
    }
    pub trait InitHashMaps {}
    pub trait InitHashMaps2 {
        type HashMap;
        fn new() -> Self::HashMap;
        fn with_capacity(capacity: usize) -> Self::HashMap;
    }
    pub type InnerJoinIds = (Vec<IdxSize>, Vec<IdxSize>);
    pub type Int128Chunked = ChunkedArray<Int128Type>;
    pub struct Int128Type {}
    pub type Int16Chunked = ChunkedArray<Int16Type>;
    pub struct Int16Type {}
    pub type Int32Chunked = ChunkedArray<Int32Type>;
    pub struct Int32Type {}
    pub type Int64Chunked = ChunkedArray<Int64Type>;
    pub struct Int64Type {}
    pub type Int8Chunked = ChunkedArray<Int8Type>;
    pub struct Int8Type {}
    /// Convert `Self` into a [`Column`]
    pub trait IntoColumn: Sized {
        fn into_column(self) -> Column;
    }
    /// Used to create the tuples for a group_by operation.
    pub trait IntoGroupsType {
        /// Create the tuples need for a group_by operation.
        ///     * The first value in the tuple is the first index of the group.
        ///     * The second value in the tuple is the indexes of the groups including the first value.
        fn group_tuples(&self, _multithreaded: bool, _sorted: bool) -> PolarsResult<GroupsType> {
            loop {}
        }
    }
    pub trait IntoLazy {
        fn lazy(self) -> LazyFrame;
    }
    pub trait IntoMetadata {
        fn into_metadata_ref(&self) -> &Metadata;
    }
    pub trait IntoScalar {
        fn into_scalar(self, dtype: DataType) -> PolarsResult<Scalar>;
    }
    /// Used to convert a [`ChunkedArray`], `&dyn SeriesTrait` and [`Series`]
    /// into a [`Series`].
    /// # Safety
    pub unsafe trait IntoSeries {
        fn is_series() -> bool {
            loop {}
        }
        fn into_series(self) -> Series
        where
            Self: Sized;
    }
    /// Convenience for `x.into_iter().map(Into::into).collect()` using an `into_vec()` function.
    pub trait IntoVec<T> {
        fn into_vec(self) -> Vec<T>;
    }
    pub struct JoinArgs {
        pub how: JoinType,
        pub validation: JoinValidation,
        pub suffix: Option<PlSmallStr>,
        pub slice: Option<(i64, usize)>,
        pub nulls_equal: bool,
        pub coalesce: JoinCoalesce,
        pub maintain_order: MaintainOrderJoin,
        pub build_side: Option<JoinBuildSide>,
    }
    /// Parameters for which side to use as the build side in a join. Currently only
    /// respected by the streaming engine.
    pub enum JoinBuildSide {
        /// Unless there's a very good reason to believe that the right side is
        /// smaller, use the left side.
        PreferLeft,
        /// Regardless of other heuristics, use the left side as build side.
        ForceLeft,
        PreferRight,
        ForceRight,
    }
    pub struct JoinBuilder {
        _private: (),
    }
    pub enum JoinCoalesce {
        JoinSpecific,
        CoalesceColumns,
        KeepColumns,
    }
    pub trait JoinDispatch {
        /// # Safety
        /// Join tuples must be in bounds
        unsafe fn _create_left_df_from_slice(
            &self,
            join_tuples: &[IdxSize],
            left_join: bool,
            was_sliced: bool,
            sorted_tuple_idx: bool,
        ) -> DataFrame {
            loop {}
        }
        /// # Safety
        /// `idx` must be in bounds
        unsafe fn _finish_anti_semi_join(&self, idx: &[IdxSize], slice: Option<(i64, usize)>) -> DataFrame {
            loop {}
        }
        fn _semi_anti_join_from_series(
            &self,
            s_left: &Series,
            s_right: &Series,
            slice: Option<(i64, usize)>,
            anti: bool,
            nulls_equal: bool,
        ) -> PolarsResult<DataFrame> {
            loop {}
        }
        fn _full_join_from_series(
            &self,
            other: &DataFrame,
            s_left: &Series,
            s_right: &Series,
            args: JoinArgs,
        ) -> PolarsResult<DataFrame> {
            loop {}
        }
    }
    pub enum JoinType {
        Inner,
        Left,
        Right,
        Full,
        Semi,
        Anti,
        /// Inequality join with two arbitrary predicates
        IEJoin,
        /// Inequality join with col ∈ [lo, hi] predicate
        Range,
        Cross,
    }
    #[non_exhaustive]
    pub enum JoinTypeOptions {
        #[doc(hidden)]
        __Other { _private: () },
    }
    pub enum JoinValidation {
        /// No unique checks
        ManyToMany,
        /// Check if join keys are unique in right dataset.
        ManyToOne,
        /// Check if join keys are unique in left dataset.
        OneToMany,
        /// Check if join keys are unique in both left and right datasets
        OneToOne,
    }
    pub enum Label {
        Left,
        Right,
        DataPoint,
    }
    /// Reads [LazyFrame] from a filesystem or a cloud storage.
    /// Supports glob patterns.
    pub trait LazyFileListReader: Clone {
        /// Get the final [LazyFrame].
        fn finish(self) -> PolarsResult<LazyFrame> {
            loop {}
        }
        /// Recommended concatenation of [LazyFrame]s from many input files.
        fn concat_impl(&self, lfs: Vec<LazyFrame>) -> PolarsResult<LazyFrame> {
            loop {}
        }
        /// Get the final [LazyFrame].
        /// This method assumes, that path is *not* a glob.
        fn finish_no_glob(self) -> PolarsResult<LazyFrame>;
        fn glob(&self) -> bool {
            loop {}
        }
        /// Get the sources for this reader.
        fn sources(&self) -> &ScanSources;
        /// Set sources of the scanned files.
        fn with_sources(self, source: ScanSources) -> Self;
        /// Configure the row limit.
        fn with_n_rows(self, n_rows: impl Into<Option<usize>>) -> Self;
        /// Configure the row index.
        fn with_row_index(self, row_index: impl Into<Option<RowIndex>>) -> Self;
        /// Rechunk the memory to contiguous chunks when parsing is done.
        fn rechunk(&self) -> bool;
        /// Rechunk the memory to contiguous chunks when parsing is done.
        fn with_rechunk(self, toggle: bool) -> Self;
        /// Try to stop parsing when `n` rows are parsed. During multithreaded parsing the upper bound `n` cannot
        /// be guaranteed.
        fn n_rows(&self) -> Option<usize>;
        /// Add a row index column.
        fn row_index(&self) -> Option<&RowIndex>;
        /// [CloudOptions] used to list files.
        fn cloud_options(&self) -> Option<&CloudOptions> {
            loop {}
        }
    }
    /// Lazy abstraction over an eager `DataFrame`.
    pub struct LazyFrame {
        pub logical_plan: DslPlan,
        _private: (),
    }
    /// Utility struct for lazy group_by operation.
    pub struct LazyGroupBy {
        pub logical_plan: DslPlan,
        _private: (),
    }
    #[non_exhaustive]
    pub enum LazySerde<T: Clone> {
        Deserialized(T),
        #[doc(hidden)]
        __Other {
            _private: (),
            _private0: std::marker::PhantomData<fn() -> T>,
        },
    }
    pub trait LhsNumOps {
        type Output;
        fn add(self, rhs: &Series) -> Self::Output;
        fn sub(self, rhs: &Series) -> Self::Output;
        fn div(self, rhs: &Series) -> Self::Output;
        fn mul(self, rhs: &Series) -> Self::Output;
        fn rem(self, rem: &Series) -> Self::Output;
    }
    pub trait ListBuilderTrait {
        fn append_opt_series(&mut self, opt_s: Option<&Series>) -> PolarsResult<()> {
            loop {}
        }
        fn append_series(&mut self, s: &Series) -> PolarsResult<()>;
        fn append_owned_series(&mut self, s: Series) -> PolarsResult<()> {
            loop {}
        }
        fn append_null(&mut self);
        fn field(&self) -> &Field {
            loop {}
        }
        fn inner_array(&mut self) -> ArrayRef {
            loop {}
        }
        fn fast_explode(&self) -> bool {
            loop {}
        }
        fn finish(&mut self) -> ListChunked {
            loop {}
        }
    }
    pub type ListChunked = ChunkedArray<ListType>;
    /// Specialized expressions for [`Series`] of [`DataType::List`].
    pub struct ListNameSpace(pub Expr);
    pub trait ListNameSpaceImpl: AsList {
        /// In case the inner dtype [`DataType::String`], the individual items will be joined into a
        /// single string separated by `separator`.
        fn lst_join(&self, separator: &StringChunked, ignore_nulls: bool) -> PolarsResult<StringChunked> {
            loop {}
        }
        fn join_literal(&self, separator: &str, ignore_nulls: bool) -> PolarsResult<StringChunked> {
            loop {}
        }
        fn join_many(&self, separator: &StringChunked, ignore_nulls: bool) -> PolarsResult<StringChunked> {
            loop {}
        }
        fn lst_max(&self) -> PolarsResult<Series> {
            loop {}
        }
        fn lst_min(&self) -> PolarsResult<Series> {
            loop {}
        }
        fn lst_sum(&self) -> PolarsResult<Series> {
            loop {}
        }
        fn lst_mean(&self) -> Series {
            loop {}
        }
        fn lst_median(&self) -> Series {
            loop {}
        }
        fn lst_std(&self, ddof: u8) -> Series {
            loop {}
        }
        fn lst_var(&self, ddof: u8) -> PolarsResult<Series> {
            loop {}
        }
        fn same_type(&self, out: ListChunked) -> ListChunked {
            loop {}
        }
        fn lst_sort(&self, options: SortOptions) -> PolarsResult<ListChunked> {
            loop {}
        }
        fn lst_arg_min(&self) -> IdxCa {
            loop {}
        }
        fn lst_arg_max(&self) -> IdxCa {
            loop {}
        }
        fn lst_shift(&self, periods: &Column) -> PolarsResult<ListChunked> {
            loop {}
        }
        fn lst_slice(&self, offset: i64, length: usize) -> ListChunked {
            loop {}
        }
        fn lst_lengths(&self) -> IdxCa {
            loop {}
        }
        /// Get the value by index in the sublists.
        /// So index `0` would return the first item of every sublist
        /// and index `-1` would return the last item of every sublist
        /// if an index is out of bounds, it will return a `None`.
        fn lst_get(&self, idx: i64, null_on_oob: bool) -> PolarsResult<Series> {
            loop {}
        }
        fn lst_concat(&self, other: &[Column]) -> PolarsResult<ListChunked> {
            loop {}
        }
    }
    pub struct ListType {}
    pub trait Literal {
        /// [Literal](Expr::Literal) expression.
        fn lit(self) -> Expr;
    }
    #[non_exhaustive]
    pub enum LiteralValue {
        Scalar(Scalar),
        Series(SpecialEq<Series>),
        #[doc(hidden)]
        __Other {
            _private: (),
        },
    }
    pub trait LogSeries: SeriesSealed {
        /// Compute the logarithm to a given base
        fn log(&self, base: &Series) -> Series {
            loop {}
        }
        /// Compute the natural logarithm of all elements plus one in the input array
        fn log1p(&self) -> Series {
            loop {}
        }
        /// Calculate the exponential of all elements in the input array.
        fn exp(&self) -> Series {
            loop {}
        }
        /// Compute the entropy as `-sum(pk * log(pk))`.
        /// where `pk` are discrete probabilities.
        fn entropy(&self, base: f64, normalize: bool) -> PolarsResult<f64> {
            loop {}
        }
    }
    /// Maps a logical type to a chunked array implementation of the physical type.
    /// This saves a lot of compiler bloat and allows us to reuse functionality.
    pub struct Logical<Logical: PolarsDataType, Physical: PolarsDataType> {
        pub phys: ChunkedArray<Physical>,
        pub dtype: DataType,
        _private: (),
        _private0: std::marker::PhantomData<fn() -> Logical>,
        _private1: std::marker::PhantomData<fn() -> Physical>,
    }
    pub trait LogicalType {
        /// Get data type of [`ChunkedArray`].
        fn dtype(&self) -> &DataType;
        /// Gets [`AnyValue`] from [`LogicalType`]
        fn get_any_value(&self, _i: usize) -> PolarsResult<AnyValue<'_>> {
            loop {}
        }
        /// # Safety
        /// Does not do any bound checks.
        unsafe fn get_any_value_unchecked(&self, _i: usize) -> AnyValue<'_> {
            loop {}
        }
        fn cast_with_options(&self, dtype: &DataType, options: CastOptions) -> PolarsResult<Series>;
        fn cast(&self, dtype: &DataType) -> PolarsResult<Series> {
            loop {}
        }
    }
    pub enum MaintainOrderJoin {
        None,
        Left,
        Right,
        LeftRight,
        RightLeft,
    }
    pub struct MatchToSchemaPerColumn {
        pub extra_struct_fields: ExtraColumnsPolicy,
        _private: (),
    }
    pub trait MetaDataExt: IntoMetadata {
        fn pl_enum_metadata(&self) -> Option<&str> {
            loop {}
        }
        fn pl_categorical_metadata(&self) -> Option<&str> {
            loop {}
        }
        fn maintain_type(&self) -> bool {
            loop {}
        }
    }
    /// Specialized expressions for Categorical dtypes.
    pub struct MetaNameSpace {
        _private: (),
    }
    pub trait MinMaxHorizontal {
        /// Aggregate the column horizontally to their min values.
        fn min_horizontal(&self) -> PolarsResult<Option<Column>>;
        /// Aggregate the column horizontally to their max values.
        fn max_horizontal(&self) -> PolarsResult<Option<Column>>;
    }
    pub trait NamedFrom<T, Phantom: ?Sized> {
        /// Initialize by name and values.
        fn new(name: PlSmallStr, argument1: T) -> Self;
    }
    pub trait NamedFromOwned<T> {
        /// Initialize by name and values.
        fn from_vec(name: PlSmallStr, argument1: T) -> Self;
    }
    pub trait NewChunkedArray<T, N> {
        fn from_slice(name: PlSmallStr, v: &[N]) -> Self;
        fn from_slice_options(name: PlSmallStr, opt_v: &[Option<N>]) -> Self;
        /// Create a new ChunkedArray from an iterator.
        fn from_iter_options(name: PlSmallStr, it: impl Iterator<Item = Option<N>>) -> Self;
        /// Create a new ChunkedArray from an iterator.
        fn from_iter_values(name: PlSmallStr, it: impl Iterator<Item = N>) -> Self;
    }
    pub enum NonExistent {
        Null,
        Raise,
    }
    pub struct NullChunked {
        _private: (),
    }
    pub enum NullStrategy {
        Ignore,
        Propagate,
    }
    pub struct NullableIdxSize {
        pub inner: IdxSize,
    }
    pub trait NumOpsDispatch {
        fn subtract(&self, rhs: &Series) -> PolarsResult<Series>;
        fn add_to(&self, rhs: &Series) -> PolarsResult<Series>;
        fn multiply(&self, rhs: &Series) -> PolarsResult<Series>;
        fn divide(&self, rhs: &Series) -> PolarsResult<Series>;
        fn remainder(&self, rhs: &Series) -> PolarsResult<Series>;
    }
    pub trait NumericNative:
        TotalOrd
        + PartialOrd
        + TotalHash
        + NativeType
        + Num
        + NumCast
        + Zero
        + One
        + Sum<Self>
        + Add<Output = Self>
        + Sub<Output = Self>
        + Mul<Output = Self>
        + Div<Output = Self>
        + Rem<Output = Self>
        + AddAssign
        + SubAssign
        + AbsDiff
        + Bounded
        + FromPrimitive
        + IsFloat
        + FloatSum<f64>
        + AsPrimitive<f64>
        + MinMax
        + IsNull
    {
        type PolarsType: PolarsNumericType;
        type TrueDivPolarsType: PolarsNumericType;
    }
    pub type OpaqueColumnUdf = LazySerde<SpecialEq<Arc<dyn AnonymousColumnsUdf>>>;
    pub enum Operator {
        Eq,
        EqValidity,
        NotEq,
        NotEqValidity,
        Lt,
        LtEq,
        Gt,
        GtEq,
        Plus,
        Minus,
        Multiply,
        /// Rust division semantics, this is what Rust interface `/` dispatches to
        RustDivide,
        /// Python division semantics, converting to floats. This is what python `/` operator dispatches to
        TrueDivide,
        /// Floor division semantics, this is what python `//` dispatches to
        FloorDivide,
        Modulus,
        And,
        Or,
        Xor,
        LogicalAnd,
        LogicalOr,
    }
    /// Allowed optimizations.
    pub struct OptFlags {
        _private: (),
    }
    /// Parquet statistics for a nesting level
    #[non_exhaustive]
    pub enum ParquetStatistics {
        List(Option<Box<ParquetStatistics>>),
        FixedSizeList(Option<Box<ParquetStatistics>>, usize),
        Struct(Box<[Option<ParquetStatistics>]>),
        #[doc(hidden)]
        __Other {
            _private: (),
        },
    }
    pub struct PlHashMap<K, V> {
        _private: (),
        _private0: std::marker::PhantomData<fn() -> K>,
        _private1: std::marker::PhantomData<fn() -> V>,
    }
    pub struct PlHashSet<V> {
        _private: (),
        _private0: std::marker::PhantomData<fn() -> V>,
    }
    pub struct PlIndexSet<K> {
        _private: (),
        _private0: std::marker::PhantomData<fn() -> K>,
    }
    pub struct PlRandomState {
        _private: (),
    }
    /// Reference-counted [`PlPath`].
    pub struct PlRefPath {
        _private: (),
    }
    pub struct PlSeedableRandomStateQuality {
        _private: (),
    }
    /// String type that inlines small strings.
    pub struct PlSmallStr {
        _private: (),
    }
    pub enum PlanCallback<Args, Out> {
        Rust(SpecialEq<Arc<dyn Fn(Args) -> PolarsResult<Out> + Send + Sync>>),
    }
    pub trait PolarsContext<T> {
        fn context(self, ctx: &'static str) -> PolarsResult<T>;
        fn with_context<F>(self, f: F) -> PolarsResult<T>
        where
            F: FnOnce() -> String;
    }
    /// # Safety
    pub unsafe trait PolarsDataType: Send + Sync + Sized + 'static {
        type Physical<'a>: Debug + Clone;
        type OwnedPhysical: Debug + Send + Sync + Clone + PartialEq;
        type ZeroablePhysical<'a>: From<Self::Physical<'a>>;
        type Array: for<'a> StaticArray<ValueT<'a> = Self::Physical<'a>, ZeroableValueT<'a> = Self::ZeroablePhysical<'a>>;
        type IsNested;
        type HasViews;
        type IsStruct;
        type IsObject;
        /// Returns the DataType variant associated with this PolarsDataType.
        /// Not implemented for types whose DataTypes have parameters.
        fn get_static_dtype() -> DataType
        where
            Self: Sized;
    }
    pub enum PolarsError {
        AssertionError(ErrString),
        ColumnNotFound(ErrString),
        ComputeError(ErrString),
        Duplicate(ErrString),
        InvalidOperation(ErrString),
        IO { error: Arc<Error>, msg: Option<ErrString> },
        NoData(ErrString),
        OutOfBounds(ErrString),
        SchemaFieldNotFound(ErrString),
        SchemaMismatch(ErrString),
        ShapeMismatch(ErrString),
        SQLInterface(ErrString),
        SQLSyntax(ErrString),
        StringCacheMismatch(ErrString),
        StructFieldNotFound(ErrString),
        Context { error: Box<PolarsError>, msg: ErrString },
        ExprContext { error: Box<PolarsError>, expr: ErrString },
    }
    pub trait PolarsFloatType: PolarsNumericType {}
    pub trait PolarsIntegerType: PolarsNumericType {}
    pub trait PolarsNumericType: PolarsPhysicalType + 'static
    where
        Self: for<'a> PolarsDataType<
                OwnedPhysical = Self::Native,
                Physical<'a> = Self::Native,
                ZeroablePhysical<'a> = Self::Native,
                Array = PrimitiveArray<Self::Native>,
                IsNested = FalseT,
                HasViews = FalseT,
                IsStruct = FalseT,
                IsObject = FalseT,
            >,
    {
        type Native: NumericNative;
    }
    pub trait PolarsPhysicalType: PolarsDataType {
        fn ca_into_series(ca: ChunkedArray<Self>) -> Series;
    }
    pub type PolarsResult<T> = Result<T, PolarsError>;
    pub trait PolarsRound {}
    pub trait PolarsTemporalGroupby {
        fn rolling(
            &self,
            group_by: Option<GroupsSlice>,
            options: &RollingGroupOptions,
        ) -> PolarsResult<(Column, GroupPositions)>;
        fn group_by_dynamic(
            &self,
            group_by: Option<GroupsSlice>,
            options: &DynamicGroupOptions,
        ) -> PolarsResult<(Column, Vec<Column>, GroupPositions)>;
    }
    pub trait PolarsTruncate {}
    pub trait PolarsUpsample {
        /// Upsample a [`DataFrame`] at a regular frequency.
        fn upsample<I: IntoVec<PlSmallStr>>(
            &self,
            by: I,
            time_column: &str,
            every: Duration,
        ) -> PolarsResult<DataFrame>;
        /// Upsample a [`DataFrame`] at a regular frequency.
        fn upsample_stable<I: IntoVec<PlSmallStr>>(
            &self,
            by: I,
            time_column: &str,
            every: Duration,
        ) -> PolarsResult<DataFrame>;
    }
    pub trait QuantileAggSeries {
        /// Get the median of the [`ChunkedArray`] as a new [`Series`] of length 1.
        fn median_reduce(&self) -> Scalar;
        /// Get the quantile of the [`ChunkedArray`] as a new [`Series`] of length 1.
        fn quantile_reduce(&self, quantile: f64, method: QuantileMethod) -> PolarsResult<Scalar>;
        /// Get the quantiles of the [`ChunkedArray`] as a new [`Series`] of same length as quantiles
        fn quantiles_reduce(&self, _quantiles: &[f64], _method: QuantileMethod) -> PolarsResult<Scalar>;
    }
    pub enum QuantileMethod {
        Nearest,
        Lower,
        Higher,
        Midpoint,
        Linear,
        Equiprobable,
    }
    pub struct RankOptions {
        pub descending: bool,
        _private: (),
    }
    pub enum RenameAliasFn {
        Prefix(PlSmallStr),
        Suffix(PlSmallStr),
        ToLowercase,
        ToUppercase,
        Map(PlanCallback<PlSmallStr, PlSmallStr>),
        Replace {
            pattern: PlSmallStr,
            value: PlSmallStr,
            literal: bool,
        },
    }
    /// A dimension in a reshape.
    #[non_exhaustive]
    pub enum ReshapeDimension {
        Infer,
        #[doc(hidden)]
        __Other {
            _private: (),
        },
    }
    pub struct RollingCovOptions {
        pub window_size: IdxSize,
        pub min_periods: IdxSize,
        pub ddof: u8,
    }
    pub struct RollingGroupOptions {
        /// Time or index column.
        pub index_column: PlSmallStr,
        /// Window duration.
        pub period: Duration,
        pub offset: Duration,
        pub closed_window: ClosedWindow,
    }
    pub struct RollingOptionsDynamicWindow {
        /// The length of the window.
        pub window_size: Duration,
        /// Amount of elements in the window that should be filled before computing a result.
        pub min_periods: usize,
        /// Which side windows should be closed.
        pub closed_window: ClosedWindow,
        _private: (),
    }
    pub struct RollingOptionsFixedWindow {
        /// The length of the window.
        pub window_size: usize,
        /// Amount of elements in the window that should be filled before computing a result.
        pub min_periods: usize,
        /// An optional slice with the same length as the window that will be multiplied
        ///              elementwise with the values in the window.
        pub weights: Option<Vec<f64>>,
        /// Set the labels at the center of the window.
        pub center: bool,
        _private: (),
    }
    pub enum RoundMode {
        HalfToEven,
        HalfAwayFromZero,
        ToZero,
    }
    pub trait RoundSeries: SeriesSealed {
        /// Round underlying floating point array to the given number of decimals.
        fn round(&self, decimals: u32, mode: RoundMode) -> PolarsResult<Series> {
            loop {}
        }
        /// Round underlying floating point array to the given number of significant digits.
        fn round_sig_figs(&self, digits: i32) -> PolarsResult<Series> {
            loop {}
        }
        /// Truncate underlying floating point array toward zero to the given number of decimals.
        fn truncate(&self, decimals: u32) -> PolarsResult<Series> {
            loop {}
        }
        /// Floor underlying floating point array to the lowest integers smaller or equal to the float value.
        fn floor(&self) -> PolarsResult<Series> {
            loop {}
        }
        /// Ceil underlying floating point array to the highest integers smaller or equal to the float value.
        fn ceil(&self) -> PolarsResult<Series> {
            loop {}
        }
    }
    pub struct RowIndex {
        pub name: PlSmallStr,
        pub offset: IdxSize,
    }
    pub struct Scalar {
        _private: (),
    }
    pub struct ScanArgsAnonymous {
        pub infer_schema_length: Option<usize>,
        pub schema: Option<SchemaRef>,
        pub skip_rows: Option<usize>,
        pub n_rows: Option<usize>,
        pub row_index: Option<RowIndex>,
        pub name: &'static str,
    }
    /// Set of sources to scan from
    #[non_exhaustive]
    pub enum ScanSources {
        Files(Arc<[File]>),
        #[doc(hidden)]
        __Other {
            _private: (),
        },
    }
    pub struct Schema {
        _private: (),
    }
    pub trait SchemaExt {
        fn from_arrow_schema(value: &ArrowSchema) -> Self;
        fn get_field(&self, name: &str) -> Option<Field>;
        fn try_get_field(&self, name: &str) -> PolarsResult<Field>;
        fn to_arrow(&self, compat_level: CompatLevel) -> ArrowSchema;
        fn iter_fields(&self) -> impl ExactSizeIterator<Item = Field> + '_;
        fn to_supertype(&mut self, other: &Schema) -> PolarsResult<bool>;
        /// Select fields using a bitmap.
        fn project_select(&self, select: &Bitmap) -> Self;
        fn contains_dtype(&self, dtype: &DataType, recursive: bool) -> bool;
    }
    pub trait SchemaExtPl {
        fn matches_schema(&self, other: &Schema) -> PolarsResult<bool>;
        fn ensure_is_exact_match(&self, other: &Schema) -> PolarsResult<()>;
    }
    pub trait SchemaNamesAndDtypes {
        type DataType: Debug + Clone + PartialEq;
        fn iter_names_and_dtypes(&self) -> impl ExactSizeIterator<Item = (&PlSmallStr, &Self::DataType)>;
    }
    pub type SchemaRef = Arc<Schema>;
    pub trait SeedableFromU64SeedExt {
        fn seed_from_u64(seed: u64) -> Self;
    }
    pub enum Selector {
        Union(Arc<Selector>, Arc<Selector>),
        Difference(Arc<Selector>, Arc<Selector>),
        ExclusiveOr(Arc<Selector>, Arc<Selector>),
        Intersect(Arc<Selector>, Arc<Selector>),
        ByName { names: Arc<[PlSmallStr]>, strict: bool },
        ByIndex { indices: Arc<[i64]>, strict: bool },
        Matches(PlSmallStr),
        ByDType(DataTypeSelector),
        Wildcard,
        Empty,
    }
    /// # Series
    /// The columnar data type for a DataFrame.
    ///
    /// ```
    /// let s: Series = [1, 2, 3].iter().collect();
    /// // Quickly obtain the ChunkedArray wrapped by the Series.
    /// let chunked_array = s.i32().unwrap();
    /// ```
    pub struct Series(pub Arc<dyn SeriesTrait>);
    pub trait SeriesJoin: SeriesSealed + Sized {
        fn hash_join_semi_anti(&self, other: &Series, anti: bool, nulls_equal: bool) -> PolarsResult<Vec<IdxSize>> {
            loop {}
        }
        fn hash_join_inner(
            &self,
            other: &Series,
            validate: JoinValidation,
            nulls_equal: bool,
        ) -> PolarsResult<(InnerJoinIds, bool)> {
            loop {}
        }
        fn hash_join_outer(
            &self,
            other: &Series,
            validate: JoinValidation,
            nulls_equal: bool,
        ) -> PolarsResult<(PrimitiveArray<IdxSize>, PrimitiveArray<IdxSize>)> {
            loop {}
        }
    }
    pub trait SeriesMethods: SeriesSealed {
        /// Create a [`DataFrame`] with the unique `values` of this [`Series`] and a column `"counts"`
        /// with dtype [`IdxType`]
        fn value_counts(
            &self,
            sort: bool,
            parallel: bool,
            name: PlSmallStr,
            normalize: bool,
        ) -> PolarsResult<DataFrame> {
            loop {}
        }
        fn ensure_sorted_arg(&self, operation: &str) -> PolarsResult<()> {
            loop {}
        }
        /// Checks if a [`Series`] is sorted with concrete options. Tries to fail fast.
        fn is_sorted(&self, options: SortOptions) -> PolarsResult<bool> {
            loop {}
        }
        fn is_sorted_any(&self, descending: Option<bool>, nulls_last: Option<bool>) -> PolarsResult<bool> {
            loop {}
        }
    }
    pub trait SeriesOpsTime: AsSeries {
        /// Apply a rolling mean to a Series based on another Series.
        fn rolling_mean_by(&self, by: &Series, options: RollingOptionsDynamicWindow) -> PolarsResult<Series> {
            loop {}
        }
        /// Apply a rolling mean to a Series.
        fn rolling_mean(&self, options: RollingOptionsFixedWindow) -> PolarsResult<Series> {
            loop {}
        }
        /// Apply a rolling sum to a Series based on another Series.
        fn rolling_sum_by(&self, by: &Series, options: RollingOptionsDynamicWindow) -> PolarsResult<Series> {
            loop {}
        }
        /// Apply a rolling sum to a Series.
        fn rolling_sum(&self, options: RollingOptionsFixedWindow) -> PolarsResult<Series> {
            loop {}
        }
        /// Apply a rolling quantile to a Series based on another Series.
        fn rolling_quantile_by(&self, by: &Series, options: RollingOptionsDynamicWindow) -> PolarsResult<Series> {
            loop {}
        }
        /// Apply a rolling quantile to a Series.
        fn rolling_quantile(&self, options: RollingOptionsFixedWindow) -> PolarsResult<Series> {
            loop {}
        }
        /// Apply a rolling min to a Series based on another Series.
        fn rolling_min_by(&self, by: &Series, options: RollingOptionsDynamicWindow) -> PolarsResult<Series> {
            loop {}
        }
        /// Apply a rolling min to a Series.
        fn rolling_min(&self, options: RollingOptionsFixedWindow) -> PolarsResult<Series> {
            loop {}
        }
        /// Apply a rolling max to a Series based on another Series.
        fn rolling_max_by(&self, by: &Series, options: RollingOptionsDynamicWindow) -> PolarsResult<Series> {
            loop {}
        }
        /// Apply a rolling max to a Series.
        fn rolling_max(&self, options: RollingOptionsFixedWindow) -> PolarsResult<Series> {
            loop {}
        }
        /// Apply a rolling variance to a Series based on another Series.
        fn rolling_var_by(&self, by: &Series, options: RollingOptionsDynamicWindow) -> PolarsResult<Series> {
            loop {}
        }
        /// Apply a rolling variance to a Series.
        fn rolling_var(&self, options: RollingOptionsFixedWindow) -> PolarsResult<Series> {
            loop {}
        }
        /// Apply a rolling std_dev to a Series based on another Series.
        fn rolling_std_by(&self, by: &Series, options: RollingOptionsDynamicWindow) -> PolarsResult<Series> {
            loop {}
        }
        /// Apply a rolling std_dev to a Series.
        fn rolling_std(&self, options: RollingOptionsFixedWindow) -> PolarsResult<Series> {
            loop {}
        }
        /// Apply a rolling rank to a Series based on another Series.
        fn rolling_rank_by(&self, by: &Series, options: RollingOptionsDynamicWindow) -> PolarsResult<Series> {
            loop {}
        }
        /// Apply a rolling rank to a Series.
        fn rolling_rank(&self, options: RollingOptionsFixedWindow) -> PolarsResult<Series> {
            loop {}
        }
    }
    pub trait SeriesRank: SeriesSealed {
        fn rank(&self, options: RankOptions, seed: Option<u64>) -> Series {
            loop {}
        }
    }
    pub trait SeriesSealed {
        fn as_series(&self) -> &Series;
    }
    pub trait SeriesTrait: Send + Sync {
        /// Rename the Series.
        fn rename(&mut self, name: PlSmallStr);
        /// Get the lengths of the underlying chunks
        fn chunk_lengths(&self) -> ChunkLenIter<'_>;
        /// Name of series.
        fn name(&self) -> &PlSmallStr;
        /// Get field (used in schema)
        fn field(&self) -> Cow<'_, Field> {
            loop {}
        }
        /// Get datatype of series.
        fn dtype(&self) -> &DataType {
            loop {}
        }
        /// Underlying chunks.
        fn chunks(&self) -> &Vec<ArrayRef>;
        /// Underlying chunks.
        unsafe fn chunks_mut(&mut self) -> &mut Vec<ArrayRef>;
        /// Number of chunks in this Series
        fn n_chunks(&self) -> usize {
            loop {}
        }
        /// Shrink the capacity of this array to fit its length.
        fn shrink_to_fit(&mut self) {
            loop {}
        }
        /// Take `num_elements` from the top as a zero copy view.
        fn limit(&self, num_elements: usize) -> Series {
            loop {}
        }
        /// Get a zero copy view of the data.
        fn slice(&self, _offset: i64, _length: usize) -> Series;
        /// Get a zero copy view of the data.
        fn split_at(&self, _offset: i64) -> (Series, Series);
        fn append(&mut self, other: &Series) -> PolarsResult<()>;
        fn append_owned(&mut self, other: Series) -> PolarsResult<()>;
        /// Filter by boolean mask. This operation clones data.
        fn filter(&self, _filter: &BooleanChunked) -> PolarsResult<Series>;
        /// Take from `self` at the indexes given by `idx`.
        fn take(&self, _indices: &IdxCa) -> PolarsResult<Series>;
        /// Take from `self` at the indexes given by `idx`.
        unsafe fn take_unchecked(&self, _idx: &IdxCa) -> Series;
        /// Take from `self` at the indexes given by `idx`.
        fn take_slice(&self, _indices: &[IdxSize]) -> PolarsResult<Series>;
        /// Take from `self` at the indexes given by `idx`.
        unsafe fn take_slice_unchecked(&self, _idx: &[IdxSize]) -> Series;
        /// Get length of series.
        fn len(&self) -> usize;
        /// Check if Series is empty.
        fn is_empty(&self) -> bool {
            loop {}
        }
        /// Check if Series only consists of nulls.
        fn is_full_null(&self) -> bool {
            loop {}
        }
        /// Aggregate all chunks to a contiguous array of memory.
        fn rechunk(&self) -> Series;
        /// Returns the validity of this series as a single bitmap.
        fn rechunk_validity(&self) -> Option<Bitmap> {
            loop {}
        }
        /// Sets the validity mask of this Series to the given bitmap.
        fn with_validity(&self, validity: Option<Bitmap>) -> Series;
        /// Drop all null values and return a new Series.
        fn drop_nulls(&self) -> Series {
            loop {}
        }
        /// Returns the sum of the array as an f64.
        fn _sum_as_f64(&self) -> f64 {
            loop {}
        }
        /// Returns the mean value in the array
        /// Returns an option because the array is nullable.
        fn mean(&self) -> Option<f64> {
            loop {}
        }
        /// Returns the std value in the array
        /// Returns an option because the array is nullable.
        fn std(&self, _ddof: u8) -> Option<f64> {
            loop {}
        }
        /// Returns the var value in the array
        /// Returns an option because the array is nullable.
        fn var(&self, _ddof: u8) -> Option<f64> {
            loop {}
        }
        /// Returns the median value in the array
        /// Returns an option because the array is nullable.
        fn median(&self) -> Option<f64> {
            loop {}
        }
        /// Create a new Series filled with values from the given index.
        ///
        /// ```rust
        /// use polars_core::prelude::*;
        /// let s = Series::new("a".into(), [0i32, 1, 8]);
        /// let s2 = s.new_from_index(2, 4);
        /// assert_eq!(Vec::from(s2.i32().unwrap()), &[Some(8), Some(8), Some(8), Some(8)])
        /// ```
        fn new_from_index(&self, _index: usize, _length: usize) -> Series;
        /// Trim all lists of unused start and end elements recursively.
        fn trim_lists_to_normalized_offsets(&self) -> Option<Series> {
            loop {}
        }
        /// Propagate down nulls in nested types.
        fn propagate_nulls(&self) -> Option<Series> {
            loop {}
        }
        fn deposit(&self, validity: &Bitmap) -> Series;
        /// Find the indices of elements where the null masks are different recursively.
        fn find_validity_mismatch(&self, other: &Series, idxs: &mut Vec<IdxSize>);
        fn cast(&self, _dtype: &DataType, options: CastOptions) -> PolarsResult<Series>;
        /// Get a single value by index. Don't use this operation for loops as a runtime cast is
        /// needed for every iteration.
        fn get(&self, index: usize) -> PolarsResult<AnyValue<'_>> {
            loop {}
        }
        /// Get a single value by index. Don't use this operation for loops as a runtime cast is
        /// needed for every iteration.
        unsafe fn get_unchecked(&self, _index: usize) -> AnyValue<'_>;
        fn sort_with(&self, _options: SortOptions) -> PolarsResult<Series> {
            loop {}
        }
        /// Retrieve the indexes needed for a sort.
        fn arg_sort(&self, options: SortOptions) -> IdxCa {
            loop {}
        }
        /// Count the null values.
        fn null_count(&self) -> usize;
        /// Return if any the chunks in this [`ChunkedArray`] have nulls.
        fn has_nulls(&self) -> bool;
        /// Get unique values in the Series.
        fn unique(&self) -> PolarsResult<Series> {
            loop {}
        }
        /// Get unique values in the Series.
        fn n_unique(&self) -> PolarsResult<usize> {
            loop {}
        }
        /// Get first indexes of unique values.
        fn arg_unique(&self) -> PolarsResult<IdxCa> {
            loop {}
        }
        /// Get dense ids for each unique value.
        fn unique_id(&self) -> PolarsResult<(IdxSize, Vec<IdxSize>)> {
            loop {}
        }
        /// Get a mask of the null values.
        fn is_null(&self) -> BooleanChunked;
        /// Get a mask of the non-null values.
        fn is_not_null(&self) -> BooleanChunked;
        /// return a Series in reversed order
        fn reverse(&self) -> Series;
        /// Rechunk and return a pointer to the start of the Series.
        /// Only implemented for numeric types
        fn as_single_ptr(&mut self) -> PolarsResult<usize> {
            loop {}
        }
        /// Shift the values by a given period and fill the parts that will be empty due to this operation
        /// with `Nones`.
        ///
        /// ```rust
        /// fn example() -> PolarsResult<()> {
        ///     let s = Series::new("series".into(), &[1, 2, 3]);
        ///
        ///     let shifted = s.shift(1);
        ///     assert_eq!(Vec::from(shifted.i32()?), &[None, Some(1), Some(2)]);
        ///
        ///     let shifted = s.shift(-1);
        ///     assert_eq!(Vec::from(shifted.i32()?), &[Some(2), Some(3), None]);
        ///
        ///     let shifted = s.shift(2);
        ///     assert_eq!(Vec::from(shifted.i32()?), &[None, None, Some(1)]);
        ///
        ///     Ok(())
        /// }
        /// example();
        /// ```
        fn shift(&self, _periods: i64) -> Series;
        /// Get the sum of the Series as a new Scalar.
        fn sum_reduce(&self) -> PolarsResult<Scalar> {
            loop {}
        }
        /// Get the max of the Series as a new Series of length 1.
        fn max_reduce(&self) -> PolarsResult<Scalar> {
            loop {}
        }
        /// Get the min of the Series as a new Series of length 1.
        fn min_reduce(&self) -> PolarsResult<Scalar> {
            loop {}
        }
        /// Get the median of the Series as a new Series of length 1.
        fn median_reduce(&self) -> PolarsResult<Scalar> {
            loop {}
        }
        /// Get the mean of the Series as a new Scalar
        fn mean_reduce(&self) -> PolarsResult<Scalar> {
            loop {}
        }
        /// Get the variance of the Series as a new Series of length 1.
        fn var_reduce(&self, _ddof: u8) -> PolarsResult<Scalar> {
            loop {}
        }
        /// Get the standard deviation of the Series as a new Series of length 1.
        fn std_reduce(&self, _ddof: u8) -> PolarsResult<Scalar> {
            loop {}
        }
        /// Get the quantile of the Series as a new Series of length 1.
        fn quantile_reduce(&self, _quantile: f64, _method: QuantileMethod) -> PolarsResult<Scalar> {
            loop {}
        }
        /// Get multiple quantiles of the ChunkedArray as a new `List` Scalar
        fn quantiles_reduce(&self, _quantiles: &[f64], _method: QuantileMethod) -> PolarsResult<Scalar> {
            loop {}
        }
        /// Get the bitwise AND of the Series as a new Series of length 1,
        fn and_reduce(&self) -> PolarsResult<Scalar> {
            loop {}
        }
        /// Get the bitwise OR of the Series as a new Series of length 1,
        fn or_reduce(&self) -> PolarsResult<Scalar> {
            loop {}
        }
        /// Get the bitwise XOR of the Series as a new Series of length 1,
        fn xor_reduce(&self) -> PolarsResult<Scalar> {
            loop {}
        }
        /// Get the first element of the [`Series`] as a [`Scalar`]
        fn first(&self) -> Scalar {
            loop {}
        }
        /// Get the first non-null element of the [`Series`] as a [`Scalar`]
        fn first_non_null(&self) -> Scalar {
            loop {}
        }
        /// Get the last element of the [`Series`] as a [`Scalar`]
        fn last(&self) -> Scalar {
            loop {}
        }
        /// Get the last non-null element of the [`Series`] as a [`Scalar`]
        fn last_non_null(&self) -> Scalar {
            loop {}
        }
        /// Clone inner ChunkedArray and wrap in a new Arc
        fn clone_inner(&self) -> Arc<dyn SeriesTrait>;
        /// Get a hold of the [`ChunkedArray`], [`Logical`] or `NullChunked` as an `Any` trait
        /// reference.
        fn as_any(&self) -> &dyn Any;
        /// Get a hold of the [`ChunkedArray`], [`Logical`] or `NullChunked` as an `Any` trait mutable
        /// reference.
        fn as_any_mut(&mut self) -> &mut dyn Any;
        /// Get a hold of the [`ChunkedArray`] or `NullChunked` as an `Any` trait reference. This
        /// pierces through `Logical` types to get the underlying physical array.
        fn as_phys_any(&self) -> &dyn Any;
        fn as_arc_any(self: Arc<Self>) -> Arc<dyn Any + Send + Sync>;
        /// Apply a custom function over a rolling/ moving window of the array.
        /// This has quite some dynamic dispatch, so prefer rolling_min, max, mean, sum over this.
        fn rolling_map(
            &self,
            _f: &dyn Fn(&Series) -> PolarsResult<Series>,
            _options: RollingOptionsFixedWindow,
        ) -> PolarsResult<Series> {
            loop {}
        }
    }
    pub trait ShrinkType {
        fn shrink_type(&self) -> PolarsResult<Series>;
    }
    #[non_exhaustive]
    pub enum SinkDestination {
        #[doc(hidden)]
        __Other { _private: () },
    }
    /// Sort options for multi-series sorting.
    pub struct SortMultipleOptions {
        /// Order of the columns. Default all `false``.
        pub descending: Vec<bool>,
        /// Whether place null values last. Default `false`.
        pub nulls_last: Vec<bool>,
        /// Whether sort in multiple threads. Default `true`.
        pub multithreaded: bool,
        /// Whether maintain the order of equal elements. Default `false`.
        pub maintain_order: bool,
        /// Limit a sort output, this is for optimization purposes and might be ignored.
        pub limit: Option<IdxSize>,
    }
    /// Options for single series sorting.
    ///
    /// ```
    /// let s = Series::new("a".into(), [Some(5), Some(2), Some(3), Some(4), None].as_ref());
    /// let sorted = s
    ///     .sort(
    ///         SortOptions::default()
    ///             .with_order_descending(true)
    ///             .with_nulls_last(true)
    ///             .with_multithreaded(false),
    ///     )
    ///     .unwrap();
    /// assert_eq!(
    ///     sorted,
    ///     Series::new("a".into(), [Some(5), Some(4), Some(3), Some(2), None].as_ref())
    /// );
    /// ```
    pub struct SortOptions {
        /// If true sort in descending order.
        /// Default `false`.
        pub descending: bool,
        /// Whether place null values last.
        /// Default `false`.
        pub nulls_last: bool,
        /// If true sort in multiple threads.
        /// Default `true`.
        pub multithreaded: bool,
        /// If true maintain the order of equal elements.
        /// Default `false`.
        pub maintain_order: bool,
        /// Limit a sort output, this is for optimization purposes and might be ignored.
        pub limit: Option<IdxSize>,
    }
    /// Wrapper type that has special equality properties
    /// depending on the inner type specialization
    pub struct SpecialEq<T> {
        _private: (),
        _private0: std::marker::PhantomData<fn() -> T>,
    }
    pub enum StartBy {
        WindowBound,
        DataPoint,
        /// only useful if periods are weekly
        Monday,
        Tuesday,
        Wednesday,
        Thursday,
        Friday,
        Saturday,
        Sunday,
    }
    pub trait StaticArray: Array + Clone {
        type ValueT<'a>: Clone
        where
            Self: 'a;
        type ZeroableValueT<'a>: From<Self::ValueT<'a>>
        where
            Self: 'a;
        fn get(&self, idx: usize) -> Option<Self::ValueT<'_>> {
            loop {}
        }
        /// # Safety
        /// It is the callers responsibility that the `idx < self.len()`.
        unsafe fn get_unchecked(&self, idx: usize) -> Option<Self::ValueT<'_>> {
            loop {}
        }
        fn last(&self) -> Option<Self::ValueT<'_>> {
            loop {}
        }
        fn value(&self, idx: usize) -> Self::ValueT<'_> {
            loop {}
        }
        /// # Safety
        /// It is the callers responsibility that the `idx < self.len()`.
        unsafe fn value_unchecked(&self, idx: usize) -> Self::ValueT<'_> {
            loop {}
        }
        fn as_slice(&self) -> Option<&[Self::ValueT<'_>]> {
            loop {}
        }
        fn with_validity_typed(self, validity: Option<Bitmap>) -> Self;
        fn from_vec(v: Vec<Self::ValueT<'_>>, dtype: ArrowDataType) -> Self {
            loop {}
        }
        fn from_zeroable_vec(v: Vec<Self::ZeroableValueT<'_>>, dtype: ArrowDataType) -> Self {
            loop {}
        }
        fn full_null(length: usize, dtype: ArrowDataType) -> Self;
        fn full(length: usize, value: Self::ValueT<'_>, dtype: ArrowDataType) -> Self {
            loop {}
        }
    }
    pub type StringChunked = ChunkedArray<StringType>;
    pub trait StringMethods: crate::polars::prelude::chunkedarray::string::AsString {
        /// Parsing string values and return a [`TimeChunked`]
        fn as_time(&self, fmt: Option<&str>, use_cache: bool) -> PolarsResult<TimeChunked> {
            loop {}
        }
        /// Parsing string values and return a [`DateChunked`]
        /// Different from `as_date` this function allows matches that not contain the whole string
        /// e.g. "foo-2021-01-01-bar" could match "2021-01-01"
        fn as_date_not_exact(&self, fmt: Option<&str>) -> PolarsResult<DateChunked> {
            loop {}
        }
        /// Parsing string values and return a [`DatetimeChunked`]
        /// Different from `as_datetime` this function allows matches that not contain the whole string
        /// e.g. "foo-2021-01-01-bar" could match "2021-01-01"
        fn as_datetime_not_exact(
            &self,
            fmt: Option<&str>,
            tu: TimeUnit,
            tz_aware: bool,
            tz: Option<&TimeZone>,
            _ambiguous: &StringChunked,
            ensure_matching_tz: bool,
        ) -> PolarsResult<DatetimeChunked> {
            loop {}
        }
        /// Parsing string values and return a [`DateChunked`]
        fn as_date(&self, fmt: Option<&str>, use_cache: bool) -> PolarsResult<DateChunked> {
            loop {}
        }
        /// Parsing string values and return a [`DatetimeChunked`].
        fn as_datetime(
            &self,
            fmt: Option<&str>,
            tu: TimeUnit,
            use_cache: bool,
            tz_aware: bool,
            tz: Option<&TimeZone>,
            ambiguous: &StringChunked,
        ) -> PolarsResult<DatetimeChunked> {
            loop {}
        }
    }
    pub trait StringNameSpaceImpl: AsString {
        fn hex_decode(&self, strict: bool) -> PolarsResult<BinaryChunked> {
            loop {}
        }
        fn base64_decode(&self, strict: bool) -> PolarsResult<BinaryChunked> {
            loop {}
        }
        fn contains_chunked(&self, pat: &StringChunked, literal: bool, strict: bool) -> PolarsResult<BooleanChunked> {
            loop {}
        }
        fn find_chunked(&self, pat: &StringChunked, literal: bool, strict: bool) -> PolarsResult<UInt32Chunked> {
            loop {}
        }
        /// Get the length of the string values as number of chars.
        fn str_len_chars(&self) -> UInt32Chunked {
            loop {}
        }
        /// Get the length of the string values as number of bytes.
        fn str_len_bytes(&self) -> UInt32Chunked {
            loop {}
        }
        /// Pad the start of the string until it reaches the given length.
        fn pad_start(&self, length: &UInt64Chunked, fill_char: char) -> StringChunked {
            loop {}
        }
        /// Pad the end of the string until it reaches the given length.
        fn pad_end(&self, length: &UInt64Chunked, fill_char: char) -> StringChunked {
            loop {}
        }
        /// Pad the start of the string with zeros until it reaches the given length.
        fn zfill(&self, length: &UInt64Chunked) -> StringChunked {
            loop {}
        }
        /// Check if strings contain a regex pattern.
        ///
        /// ```
        /// use polars_core::prelude::*;
        /// use polars_ops::prelude::StringNameSpaceImpl;
        ///
        /// let s = Column::new("s".into(), ["foo", "bar", "foobar"]);
        /// let mask = s.str()?.contains("^foo", true)?;
        ///
        /// assert_eq!(
        ///     mask.iter().collect::<Vec<_>>(),
        ///     vec![Some(true), Some(false), Some(true)]
        /// );
        /// ```
        fn contains(&self, pat: &str, strict: bool) -> PolarsResult<BooleanChunked> {
            loop {}
        }
        /// Check if strings contain a given literal
        fn contains_literal(&self, lit: &str) -> PolarsResult<BooleanChunked> {
            loop {}
        }
        /// Return the index position of a literal substring in the target string.
        fn find_literal(&self, lit: &str) -> PolarsResult<UInt32Chunked> {
            loop {}
        }
        /// Return the index position of a regular expression substring in the target string.
        fn find(&self, pat: &str, strict: bool) -> PolarsResult<UInt32Chunked> {
            loop {}
        }
        /// Replace the leftmost regex-matched (sub)string with another string
        fn replace<'a>(&'a self, pat: &str, val: &str) -> PolarsResult<StringChunked> {
            loop {}
        }
        /// Replace the leftmost literal (sub)string with another string
        fn replace_literal<'a>(&'a self, pat: &str, val: &str, n: usize) -> PolarsResult<StringChunked> {
            loop {}
        }
        /// Replace all regex-matched (sub)strings with another string
        fn replace_all(&self, pat: &str, val: &str) -> PolarsResult<StringChunked> {
            loop {}
        }
        /// Replace all matching literal (sub)strings with another string
        fn replace_literal_all<'a>(&'a self, pat: &str, val: &str) -> PolarsResult<StringChunked> {
            loop {}
        }
        /// Extract the nth capture group from pattern.
        fn extract(&self, pat: &StringChunked, group_index: usize) -> PolarsResult<StringChunked> {
            loop {}
        }
        /// Extract each successive non-overlapping regex match in an individual string as an array.
        fn extract_all(&self, pat: &str) -> PolarsResult<ListChunked> {
            loop {}
        }
        fn strip_chars(&self, pat: &Column) -> PolarsResult<StringChunked> {
            loop {}
        }
        fn strip_chars_start(&self, pat: &Column) -> PolarsResult<StringChunked> {
            loop {}
        }
        fn strip_chars_end(&self, pat: &Column) -> PolarsResult<StringChunked> {
            loop {}
        }
        fn strip_prefix(&self, prefix: &StringChunked) -> StringChunked {
            loop {}
        }
        fn strip_suffix(&self, suffix: &StringChunked) -> StringChunked {
            loop {}
        }
        fn split_exact(&self, by: &StringChunked, n: usize) -> PolarsResult<StructChunked> {
            loop {}
        }
        fn split_exact_inclusive(&self, by: &StringChunked, n: usize) -> PolarsResult<StructChunked> {
            loop {}
        }
        fn splitn(&self, by: &StringChunked, n: usize) -> PolarsResult<StructChunked> {
            loop {}
        }
        fn split(&self, by: &StringChunked) -> PolarsResult<ListChunked> {
            loop {}
        }
        fn split_inclusive(&self, by: &StringChunked) -> PolarsResult<ListChunked> {
            loop {}
        }
        /// Extract each successive non-overlapping regex match in an individual string as an array.
        fn extract_all_many(&self, pat: &StringChunked) -> PolarsResult<ListChunked> {
            loop {}
        }
        /// Count all successive non-overlapping regex matches.
        fn count_matches(&self, pat: &str, literal: bool) -> PolarsResult<UInt32Chunked> {
            loop {}
        }
        /// Count all successive non-overlapping regex matches.
        fn count_matches_many(&self, pat: &StringChunked, literal: bool) -> PolarsResult<UInt32Chunked> {
            loop {}
        }
        /// Modify the strings to their lowercase equivalent.
        fn to_lowercase(&self) -> StringChunked {
            loop {}
        }
        /// Modify the strings to their uppercase equivalent.
        fn to_uppercase(&self) -> StringChunked {
            loop {}
        }
        /// Concat with the values from a second StringChunked.
        fn concat(&self, other: &StringChunked) -> StringChunked {
            loop {}
        }
        /// Normalizes the string values
        fn str_normalize(&self, form: UnicodeForm) -> StringChunked {
            loop {}
        }
        /// Reverses the string values
        fn str_reverse(&self) -> StringChunked {
            loop {}
        }
        /// Slice the string values.
        fn str_slice(&self, offset: &Column, length: &Column) -> PolarsResult<StringChunked> {
            loop {}
        }
        /// Slice the first `n` values of the string.
        fn str_head(&self, n: &Column) -> PolarsResult<StringChunked> {
            loop {}
        }
        /// Slice the last `n` values of the string.
        fn str_tail(&self, n: &Column) -> PolarsResult<StringChunked> {
            loop {}
        }
        /// Escapes all regular expression meta characters in the string.
        fn str_escape_regex(&self) -> StringChunked {
            loop {}
        }
    }
    pub struct StringType {}
    pub struct StrptimeOptions {
        /// Formatting string
        pub format: Option<PlSmallStr>,
        /// If set then polars will return an error if any date parsing fails
        pub strict: bool,
        /// If polars may parse matches that not contain the whole string
        /// e.g. "foo-2021-01-01-bar" could match "2021-01-01"
        pub exact: bool,
        /// use a cache of unique, converted dates to apply the datetime conversion.
        pub cache: bool,
    }
    pub type StructChunked = ChunkedArray<StructType>;
    /// Specialized expressions for Struct dtypes.
    pub struct StructNameSpace {
        _private: (),
    }
    pub struct StructType {}
    pub trait SumCast: Sized {
        type Sum: NumericNative + From<Self>;
    }
    pub trait SumMeanHorizontal {
        /// Sum all values horizontally across columns.
        fn sum_horizontal(&self, null_strategy: NullStrategy) -> PolarsResult<Option<Column>>;
        /// Compute the mean of all numeric values horizontally across columns.
        fn mean_horizontal(&self, null_strategy: NullStrategy) -> PolarsResult<Option<Column>>;
    }
    /// Gather by [`ChunkId`]
    pub trait TakeChunked {}
    pub trait TakeChunkedHorPar {}
    pub trait TemporalMethods: AsSeries {
        /// Extract hour from underlying NaiveDateTime representation.
        /// Returns the hour number from 0 to 23.
        fn hour(&self) -> PolarsResult<Int8Chunked> {
            loop {}
        }
        /// Extract minute from underlying NaiveDateTime representation.
        /// Returns the minute number from 0 to 59.
        fn minute(&self) -> PolarsResult<Int8Chunked> {
            loop {}
        }
        /// Extract second from underlying NaiveDateTime representation.
        /// Returns the second number from 0 to 59.
        fn second(&self) -> PolarsResult<Int8Chunked> {
            loop {}
        }
        /// Returns the number of nanoseconds since the whole non-leap second.
        /// The range from 1,000,000,000 to 1,999,999,999 represents the leap second.
        fn nanosecond(&self) -> PolarsResult<Int32Chunked> {
            loop {}
        }
        /// Extract day from underlying NaiveDateTime representation.
        /// Returns the day of month starting from 1.
        fn day(&self) -> PolarsResult<Int8Chunked> {
            loop {}
        }
        /// Returns the ISO weekday number where monday = 1 and sunday = 7
        fn weekday(&self) -> PolarsResult<Int8Chunked> {
            loop {}
        }
        /// Returns the ISO week number starting from 1.
        /// The return value ranges from 1 to 53. (The last week of year differs by years.)
        fn week(&self) -> PolarsResult<Int8Chunked> {
            loop {}
        }
        /// Returns the day of year starting from 1.
        fn ordinal_day(&self) -> PolarsResult<Int16Chunked> {
            loop {}
        }
        /// Calculate the millennium from the underlying NaiveDateTime representation.
        fn millennium(&self) -> PolarsResult<Int32Chunked> {
            loop {}
        }
        /// Calculate the millennium from the underlying NaiveDateTime representation.
        fn century(&self) -> PolarsResult<Int32Chunked> {
            loop {}
        }
        /// Extract year from underlying NaiveDateTime representation.
        /// Returns the year number in the calendar date.
        fn year(&self) -> PolarsResult<Int32Chunked> {
            loop {}
        }
        fn iso_year(&self) -> PolarsResult<Int32Chunked> {
            loop {}
        }
        /// Extract ordinal year from underlying NaiveDateTime representation.
        /// Returns the year number in the calendar date.
        fn ordinal_year(&self) -> PolarsResult<Int32Chunked> {
            loop {}
        }
        /// Extract year from underlying NaiveDateTime representation.
        /// Returns whether the year is a leap year.
        fn is_leap_year(&self) -> PolarsResult<BooleanChunked> {
            loop {}
        }
        /// Extract quarter from underlying NaiveDateTime representation.
        /// Quarters range from 1 to 4.
        fn quarter(&self) -> PolarsResult<Int8Chunked> {
            loop {}
        }
        /// Extract month from underlying NaiveDateTime representation.
        /// Returns the month number starting from 1.
        fn month(&self) -> PolarsResult<Int8Chunked> {
            loop {}
        }
        /// Returns the number of days in the month of the underlying NaiveDateTime
        /// representation.
        fn days_in_month(&self) -> PolarsResult<Int8Chunked> {
            loop {}
        }
        /// Convert Time into String with the given format.
        /// See [chrono strftime/strptime](https://docs.rs/chrono/0.4.19/chrono/format/strftime/index.html).
        fn to_string(&self, format: &str) -> PolarsResult<Series> {
            loop {}
        }
        /// Convert from Time into String with the given format.
        /// See [chrono strftime/strptime](https://docs.rs/chrono/0.4.19/chrono/format/strftime/index.html).
        fn strftime(&self, format: &str) -> PolarsResult<Series> {
            loop {}
        }
        /// Convert date(time) object to timestamp in [`TimeUnit`].
        fn timestamp(&self, tu: TimeUnit) -> PolarsResult<Int64Chunked> {
            loop {}
        }
    }
    /// Utility struct for the `when-then-otherwise` expression.
    pub struct Then {
        _private: (),
    }
    pub type TimeChunked = Logical<TimeType, Int64Type>;
    pub trait TimeMethods {
        /// Extract hour from underlying NaiveDateTime representation.
        /// Returns the hour number from 0 to 23.
        fn hour(&self) -> Int8Chunked;
        /// Extract minute from underlying NaiveDateTime representation.
        /// Returns the minute number from 0 to 59.
        fn minute(&self) -> Int8Chunked;
        /// Extract second from underlying NaiveDateTime representation.
        /// Returns the second number from 0 to 59.
        fn second(&self) -> Int8Chunked;
        /// Extract second from underlying NaiveDateTime representation.
        /// Returns the number of nanoseconds since the whole non-leap second.
        /// The range from 1,000,000,000 to 1,999,999,999 represents the leap second.
        fn nanosecond(&self) -> Int32Chunked;
        fn parse_from_str_slice(name: PlSmallStr, v: &[&str], fmt: &str) -> TimeChunked;
    }
    pub struct TimeType {}
    pub enum TimeUnit {
        Nanoseconds,
        Microseconds,
        Milliseconds,
    }
    pub struct TimeZone {
        _private: (),
    }
    pub struct TrueT;
    pub type UInt16Chunked = ChunkedArray<UInt16Type>;
    pub struct UInt16Type {}
    pub type UInt32Chunked = ChunkedArray<UInt32Type>;
    pub struct UInt32Type {}
    pub type UInt64Chunked = ChunkedArray<UInt64Type>;
    pub struct UInt64Type {}
    pub type UInt8Chunked = ChunkedArray<UInt8Type>;
    pub struct UInt8Type {}
    pub trait UdfSchema: Send + Sync {
        fn get_schema(&self, input_schema: &Schema) -> PolarsResult<SchemaRef>;
    }
    pub enum UnicodeForm {
        NFC,
        NFKC,
        NFD,
        NFKD,
    }
    pub struct UnifiedSinkArgs {
        pub mkdir: bool,
        pub maintain_order: bool,
        pub cloud_options: Option<Arc<CloudOptions>>,
        _private: (),
    }
    pub struct UnionArgs {
        pub parallel: bool,
        pub rechunk: bool,
        pub to_supertypes: bool,
        pub diagonal: bool,
        pub strict: bool,
        pub from_partitioned_ds: bool,
        pub maintain_order: bool,
    }
    pub enum UniqueKeepStrategy {
        /// Keep the first unique row.
        First,
        /// Keep the last unique row.
        Last,
        /// Keep None of the unique rows.
        None,
        /// Keep any of the unique rows
        /// This allows more optimizations
        Any,
    }
    pub enum UnknownKind {
        Int(i128),
        Float,
        Str,
        Any,
    }
    pub trait VarAggSeries {
        /// Get the variance of the [`ChunkedArray`] as a new [`Series`] of length 1.
        fn var_reduce(&self, ddof: u8) -> Scalar;
        /// Get the standard deviation of the [`ChunkedArray`] as a new [`Series`] of length 1.
        fn std_reduce(&self, ddof: u8) -> Scalar;
    }
    pub trait VecHash {
        /// Compute the hash for all values in the array.
        fn vec_hash(&self, _random_state: PlSeedableRandomStateQuality, _buf: &mut Vec<u64>) -> PolarsResult<()>;
        fn vec_hash_combine(
            &self,
            _random_state: PlSeedableRandomStateQuality,
            _hashes: &mut [u64],
        ) -> PolarsResult<()>;
    }
    /// Utility struct for the `when-then-otherwise` expression.
    pub struct When {
        _private: (),
    }
    /// Represents a window in time
    pub struct Window {
        pub offset: Duration,
        _private: (),
    }
    pub enum WindowMapping {
        /// Map the group values to the position
        GroupsToRows,
        /// Explode the aggregated list and just do a hstack instead of a join
        /// this requires the groups to be sorted to make any sense
        Explode,
        /// Join the groups as 'List<group_dtype>' to the row positions.
        /// warning: this can be memory intensive
        Join,
    }
    /// A portable float16 type.
    pub struct pf16 {
        _private: (),
    }
    pub const LB_NAME: &str = "_lower_boundary";
    pub const UB_NAME: &str = "_upper_boundary";
    pub fn _coalesce_full_join(
        df: DataFrame,
        keys_left: &[PlSmallStr],
        keys_right: &[PlSmallStr],
        suffix: Option<PlSmallStr>,
        df_left: &DataFrame,
    ) -> DataFrame {
        loop {}
    }
    pub fn _join_suffix_name(name: &str, suffix: &str) -> PlSmallStr {
        loop {}
    }
    /// Meant for internal use. In very rare conditions this can be turned off.
    /// # Safety
    /// The caller must ensure the Series that exceeds the length get's deconstructed
    /// into array values or list values before and never is used.
    pub unsafe fn _set_check_length(check: bool) {
        loop {}
    }
    /// Convert numerical values to their absolute value.
    pub fn abs(s: &Series) -> PolarsResult<Series> {
        loop {}
    }
    /// Selects all columns.
    pub fn all() -> Selector {
        loop {}
    }
    /// Create a new column with the bitwise-and of the elements in each row.
    pub fn all_horizontal<E: AsRef<[Expr]>>(exprs: E) -> PolarsResult<Expr> {
        loop {}
    }
    /// Create a new column with the bitwise-or of the elements in each row.
    pub fn any_horizontal<E: AsRef<[Expr]>>(exprs: E) -> PolarsResult<Expr> {
        loop {}
    }
    /// Apply a function/closure over the groups of multiple columns. This should only be used in a group_by aggregation.
    pub fn apply_multiple<F, DT, E>(function: F, expr: E, output_type: DT, returns_scalar: bool) -> Expr
    where
        F: Fn(&mut [Column]) -> PolarsResult<Column> + 'static + Send + Sync,
        DT: Fn(&Schema, &[Field]) -> PolarsResult<Field> + 'static + Send + Sync,
        E: AsRef<[Expr]>,
    {
        loop {}
    }
    /// Generate a range of integers.
    pub fn arange(start: Expr, end: Expr, step: i64, dtype: DataType) -> Expr {
        loop {}
    }
    /// Find the indexes that would sort these series in order of appearance.
    pub fn arg_sort_by<E: AsRef<[Expr]>>(by: E, sort_options: SortMultipleOptions) -> Expr {
        loop {}
    }
    /// Collect expressions into a list, treating each expression's value as one element.
    pub fn as_list<E: AsRef<[IE]>, IE: Into<Expr> + Clone>(s: E) -> PolarsResult<Expr> {
        loop {}
    }
    /// Take several expressions and collect them into a [`StructChunked`].
    /// # Panics
    /// panics if `exprs` is empty.
    pub fn as_struct(exprs: Vec<Expr>) -> Expr {
        loop {}
    }
    /// Find the mean of all the values in the column named `name`. Alias for [`mean`].
    pub fn avg(name: &str) -> Expr {
        loop {}
    }
    pub fn bin_get(ca: &BinaryChunked, index: &Int64Chunked, null_on_oob: bool) -> PolarsResult<Column> {
        loop {}
    }
    /// Compute `op(l, r)` (or equivalently `l op r`). `l` and `r` must have types compatible with the Operator.
    pub fn binary_expr(l: Expr, op: Operator, r: Expr) -> Expr {
        loop {}
    }
    /// Select multiple columns by name.
    pub fn by_name<S: Into<PlSmallStr>, I: IntoIterator<Item = S>>(
        names: I,
        strict: bool,
        expand_patterns: bool,
    ) -> Selector {
        loop {}
    }
    /// Casts the column given by `Expr` to a different type.
    pub fn cast(expr: Expr, dtype: impl Into<DataTypeExpr>) -> Expr {
        loop {}
    }
    /// Set values outside the given boundaries to the boundary value.
    pub fn clip(s: &Series, min: &Series, max: &Series) -> PolarsResult<Series> {
        loop {}
    }
    /// Set values above the given maximum to the maximum value.
    pub fn clip_max(s: &Series, max: &Series) -> PolarsResult<Series> {
        loop {}
    }
    /// Set values below the given minimum to the minimum value.
    pub fn clip_min(s: &Series, min: &Series) -> PolarsResult<Series> {
        loop {}
    }
    /// Folds the expressions from left to right keeping the first non-null values.
    pub fn coalesce(exprs: &[Expr]) -> Expr {
        loop {}
    }
    pub fn coalesce_columns(s: &[Column]) -> PolarsResult<Column> {
        loop {}
    }
    /// Create a Column Expression based on a column name.
    ///
    /// ```ignore
    /// // select a column name
    /// col("foo")
    /// ```
    pub fn col<S>(name: S) -> Expr
    where
        S: Into<PlSmallStr>,
    {
        loop {}
    }
    /// Select multiple columns by name.
    pub fn cols<I, S>(names: I) -> Selector
    where
        I: IntoIterator<Item = S>,
        S: Into<PlSmallStr>,
    {
        loop {}
    }
    /// Concat multiple [`LazyFrame`]s vertically.
    pub fn concat<L: AsRef<[LazyFrame]>>(inputs: L, args: UnionArgs) -> PolarsResult<LazyFrame> {
        loop {}
    }
    /// Horizontally concatenate columns into a single array-type column.
    pub fn concat_arr(input: Vec<Expr>) -> PolarsResult<Expr> {
        loop {}
    }
    pub fn concat_expr<E: AsRef<[IE]>, IE: Into<Expr> + Clone>(s: E, rechunk: bool) -> PolarsResult<Expr> {
        loop {}
    }
    /// Concat [LazyFrame]s horizontally.
    pub fn concat_lf_horizontal<L: AsRef<[LazyFrame]>>(inputs: L, options: HConcatOptions) -> PolarsResult<LazyFrame> {
        loop {}
    }
    /// Concat lists entries.
    pub fn concat_list<E: AsRef<[IE]>, IE: Into<Expr> + Clone>(s: E) -> PolarsResult<Expr> {
        loop {}
    }
    /// Horizontally concat string columns in linear time
    pub fn concat_str<E: AsRef<[Expr]>>(s: E, separator: &str, ignore_nulls: bool) -> Expr {
        loop {}
    }
    /// UNSIGNED conversion:
    /// - `0 <= v < target_len`  → `Some(v)`
    /// - `v >= target_len`      → `None`
    pub fn convert_and_bound_idx_ca<T>(
        ca: &ChunkedArray<T>,
        target_len: usize,
        null_on_oob: bool,
    ) -> PolarsResult<IdxCa>
    where
        T: PolarsIntegerType,
        T::Native: ToPrimitive,
    {
        loop {}
    }
    /// Convert arbitrary integer Series into IdxCa, using `target_len` as logical length.
    pub fn convert_and_bound_index(s: &Series, target_len: usize, null_on_oob: bool) -> PolarsResult<IdxCa> {
        loop {}
    }
    pub fn count_ones(s: &Series) -> PolarsResult<Series> {
        loop {}
    }
    pub fn count_zeros(s: &Series) -> PolarsResult<Series> {
        loop {}
    }
    /// Compute the covariance between two columns.
    pub fn cov(a: Expr, b: Expr, ddof: u8) -> Expr {
        loop {}
    }
    pub fn cum_count(s: &Series, reverse: bool) -> PolarsResult<Series> {
        loop {}
    }
    pub fn cum_count_with_init(s: &Series, reverse: bool, init: IdxSize) -> PolarsResult<Series> {
        loop {}
    }
    /// Accumulate over multiple columns horizontally / row wise.
    pub fn cum_fold_exprs<E>(
        acc: Expr,
        f: PlanCallback<(Series, Series), Series>,
        exprs: E,
        returns_scalar: bool,
        return_dtype: Option<DataTypeExpr>,
        include_init: bool,
    ) -> Expr
    where
        E: AsRef<[Expr]>,
    {
        loop {}
    }
    /// Get an array with the cumulative max computed at every element.
    pub fn cum_max(s: &Series, reverse: bool) -> PolarsResult<Series> {
        loop {}
    }
    pub fn cum_max_with_init(s: &Series, reverse: bool, init: &AnyValue<'static>) -> PolarsResult<Series> {
        loop {}
    }
    /// Get an array with the cumulative min computed at every element.
    pub fn cum_min(s: &Series, reverse: bool) -> PolarsResult<Series> {
        loop {}
    }
    pub fn cum_min_with_init(s: &Series, reverse: bool, init: &AnyValue<'static>) -> PolarsResult<Series> {
        loop {}
    }
    /// Get an array with the cumulative product computed at every element.
    pub fn cum_prod(s: &Series, reverse: bool) -> PolarsResult<Series> {
        loop {}
    }
    pub fn cum_prod_with_init(s: &Series, reverse: bool, init: &AnyValue<'static>) -> PolarsResult<Series> {
        loop {}
    }
    /// Accumulate over multiple columns horizontally / row wise.
    pub fn cum_reduce_exprs<E>(
        f: PlanCallback<(Series, Series), Series>,
        exprs: E,
        returns_scalar: bool,
        return_dtype: Option<DataTypeExpr>,
    ) -> Expr
    where
        E: AsRef<[Expr]>,
    {
        loop {}
    }
    /// Get an array with the cumulative sum computed at every element
    pub fn cum_sum(s: &Series, reverse: bool) -> PolarsResult<Series> {
        loop {}
    }
    pub fn cum_sum_with_init(s: &Series, reverse: bool, init: &AnyValue<'static>) -> PolarsResult<Series> {
        loop {}
    }
    /// Create a column of date ranges from `start`, `end`, `interval`, and `num_samples` expressions.
    pub fn date_ranges(
        start: Option<Expr>,
        end: Option<Expr>,
        interval: Option<Duration>,
        num_samples: Option<Expr>,
        closed: ClosedWindow,
    ) -> PolarsResult<Expr> {
        loop {}
    }
    /// Construct a column of `Datetime` from the provided [`DatetimeArgs`].
    pub fn datetime(args: DatetimeArgs) -> Expr {
        loop {}
    }
    /// Create a datetime range from `start`, `end`, `interval`, and `num_samples` expressions.
    pub fn datetime_range(
        start: Option<Expr>,
        end: Option<Expr>,
        interval: Option<Duration>,
        num_samples: Option<Expr>,
        closed: ClosedWindow,
        time_unit: Option<TimeUnit>,
        time_zone: Option<TimeZone>,
    ) -> PolarsResult<Expr> {
        loop {}
    }
    /// Create a column of datetime ranges from `start`, `end`, `interval`, and `num_samples` expressions.
    pub fn datetime_ranges(
        start: Option<Expr>,
        end: Option<Expr>,
        interval: Option<Duration>,
        num_samples: Option<Expr>,
        closed: ClosedWindow,
        time_unit: Option<TimeUnit>,
        time_zone: Option<TimeZone>,
    ) -> PolarsResult<Expr> {
        loop {}
    }
    pub fn datetime_to_timestamp_ms(v: NaiveDateTime) -> i64 {
        loop {}
    }
    pub fn datetime_to_timestamp_ns(v: NaiveDateTime) -> i64 {
        loop {}
    }
    pub fn datetime_to_timestamp_us(v: NaiveDateTime) -> i64 {
        loop {}
    }
    /// Select multiple columns by dtype.
    pub fn dtype_col(dtype: &DataType) -> DataTypeSelector {
        loop {}
    }
    /// Select multiple columns by dtype.
    pub fn dtype_cols<DT: AsRef<[DataType]>>(dtype: DT) -> DataTypeSelector {
        loop {}
    }
    /// Construct a column of [`Duration`] from the provided [`DurationArgs`]
    pub fn duration(args: DurationArgs) -> Expr {
        loop {}
    }
    pub fn element() -> Expr {
        loop {}
    }
    /// Selects no columns.
    pub fn empty() -> Selector {
        loop {}
    }
    pub fn ensure_duration_matches_dtype(
        duration: Duration,
        dtype: &DataType,
        variable_name: &str,
    ) -> PolarsResult<()> {
        loop {}
    }
    pub fn ensure_is_constant_duration(
        duration: Duration,
        time_zone: Option<&TimeZone>,
        variable_name: &str,
    ) -> PolarsResult<()> {
        loop {}
    }
    pub fn escape_regex(ca: &StringChunked) -> StringChunked {
        loop {}
    }
    pub fn escape_regex_str(s: &str) -> String {
        loop {}
    }
    /// First column in a DataFrame.
    pub fn first() -> Selector {
        loop {}
    }
    pub fn floor_div_series(a: &Series, b: &Series) -> PolarsResult<Series> {
        loop {}
    }
    pub fn fmt_group_by_column(name: &str, method: GroupByMethod) -> PlSmallStr {
        loop {}
    }
    /// Accumulate over multiple columns horizontally / row wise.
    pub fn fold_exprs<E>(
        acc: Expr,
        f: PlanCallback<(Series, Series), Series>,
        exprs: E,
        returns_scalar: bool,
        return_dtype: Option<DataTypeExpr>,
    ) -> Expr
    where
        E: AsRef<[Expr]>,
    {
        loop {}
    }
    /// Format the results of an array of expressions using a format string
    pub fn format_str(format: &str, args: &[Expr]) -> PolarsResult<Expr> {
        loop {}
    }
    pub fn get_strftime_format(fmt: &str, dtype: &DataType) -> PolarsResult<String> {
        loop {}
    }
    /// Window boundaries are created based on the given `Window`, which is defined by:
    /// - every
    /// - period
    /// - offset
    pub fn group_by_windows(
        window: Window,
        time: &[i64],
        closed_window: ClosedWindow,
        tu: TimeUnit,
        tz: &Option<TimeZone>,
        include_lower_bound: bool,
        include_upper_bound: bool,
        start_by: StartBy,
    ) -> PolarsResult<(GroupsSlice, Vec<i64>, Vec<i64>)> {
        loop {}
    }
    /// Horizontally concatenate all strings.
    pub fn hor_str_concat(cas: &[&StringChunked], delimiter: &str, ignore_nulls: bool) -> PolarsResult<StringChunked> {
        loop {}
    }
    pub fn impl_duration(s: &[Column], time_unit: TimeUnit) -> PolarsResult<Column> {
        loop {}
    }
    pub fn impl_offset_by(ts: &Series, offsets: &Series) -> PolarsResult<Series> {
        loop {}
    }
    pub fn in_nanoseconds_window(ndt: &NaiveDateTime) -> bool {
        loop {}
    }
    /// Select multiple columns by index.
    pub fn index_cols<N: AsRef<[i64]>>(indices: N) -> Selector {
        loop {}
    }
    /// Infers a [`ArrowSchema`] from parquet's [`FileMetadata`].
    pub fn infer_schema(file_metadata: &FileMetadata) -> PolarsResult<ArrowSchema> {
        loop {}
    }
    /// Generate a range of integers.
    pub fn int_range(start: Expr, end: Expr, step: i64, dtype: impl Into<DataTypeExpr>) -> Expr {
        loop {}
    }
    /// Generate a range of integers for each row of the input columns.
    pub fn int_ranges(start: Expr, end: Expr, step: Expr, dtype: impl Into<DataTypeExpr>) -> Expr {
        loop {}
    }
    pub fn is_in(s: &Series, other: &Series, nulls_equal: bool) -> PolarsResult<BooleanChunked> {
        loop {}
    }
    /// A column which is `false` wherever `expr` is null, `true` elsewhere.
    pub fn is_not_null(expr: Expr) -> Expr {
        loop {}
    }
    /// A column which is `true` wherever `expr` is null, `false` elsewhere.
    pub fn is_null(expr: Expr) -> Expr {
        loop {}
    }
    pub fn known_timezones() -> [&'static str; 597] {
        loop {}
    }
    /// Last column in a DataFrame.
    pub fn last() -> Selector {
        loop {}
    }
    pub fn leading_ones(s: &Series) -> PolarsResult<Series> {
        loop {}
    }
    pub fn leading_zeros(s: &Series) -> PolarsResult<Series> {
        loop {}
    }
    /// Return the number of rows in the context.
    pub fn len() -> Expr {
        loop {}
    }
    /// Generate a series of equally-spaced points.
    pub fn linear_space(start: Expr, end: Expr, num_samples: Expr, closed: ClosedInterval) -> Expr {
        loop {}
    }
    /// Create a column of linearly-spaced sequences from 'start', 'end', and 'num_samples' expressions.
    pub fn linear_spaces(
        start: Expr,
        end: Expr,
        num_samples: Expr,
        closed: ClosedInterval,
        as_array: bool,
    ) -> PolarsResult<Expr> {
        loop {}
    }
    /// Create a Literal Expression from `L`. A literal expression behaves like a column that contains a single distinct
    /// value.
    pub fn lit<L: Literal>(t: L) -> Expr {
        loop {}
    }
    pub fn lst_get(ca: &ListChunked, index: &Int64Chunked, null_on_oob: bool) -> PolarsResult<Column> {
        loop {}
    }
    /// Apply a function/closure over multiple columns once the logical plan get executed.
    pub fn map_multiple<F, DT, E>(function: F, expr: E, output_type: DT) -> Expr
    where
        F: Fn(&mut [Column]) -> PolarsResult<Column> + 'static + Send + Sync,
        DT: Fn(&Schema, &[Field]) -> PolarsResult<Field> + 'static + Send + Sync,
        E: AsRef<[Expr]>,
    {
        loop {}
    }
    /// Find the maximum of all the values in the column named `name`. Shorthand for `col(name).max()`.
    pub fn max(name: &str) -> Expr {
        loop {}
    }
    /// Find the mean of all the values in the column named `name`. Shorthand for `col(name).mean()`.
    pub fn mean(name: &str) -> Expr {
        loop {}
    }
    /// Find the median of all the values in the column named `name`. Shorthand for `col(name).median()`.
    pub fn median(name: &str) -> Expr {
        loop {}
    }
    pub fn merge_dtypes(left: &DataType, right: &DataType) -> PolarsResult<DataType> {
        loop {}
    }
    /// Find the minimum of all the values in the column named `name`. Shorthand for `col(name).min()`.
    pub fn min(name: &str) -> Expr {
        loop {}
    }
    pub fn negate(s: &Series) -> PolarsResult<Series> {
        loop {}
    }
    pub fn negate_bitwise(s: &Series) -> PolarsResult<Series> {
        loop {}
    }
    pub fn new_column_udf<F: AnonymousColumnsUdf + 'static>(func: F) -> OpaqueColumnUdf {
        loop {}
    }
    pub fn new_int_range<T>(start: T::Native, end: T::Native, step: i64, name: PlSmallStr) -> PolarsResult<Series>
    where
        T: PolarsIntegerType,
        Range<T::Native>: DoubleEndedIterator<Item = T::Native>,
    {
        loop {}
    }
    pub fn new_linear_space_f32(
        start: f32,
        end: f32,
        n: u64,
        closed: ClosedInterval,
        name: PlSmallStr,
    ) -> PolarsResult<Float32Chunked> {
        loop {}
    }
    pub fn new_linear_space_f64(
        start: f64,
        end: f64,
        n: u64,
        closed: ClosedInterval,
        name: PlSmallStr,
    ) -> PolarsResult<Float64Chunked> {
        loop {}
    }
    pub fn normalize(ca: &StringChunked, form: UnicodeForm) -> StringChunked {
        loop {}
    }
    pub fn normalize_with<F: Fn(&str, &mut String)>(ca: &StringChunked, normalizer: F) -> StringChunked {
        loop {}
    }
    /// Negates a boolean column.
    pub fn not(expr: Expr) -> Expr {
        loop {}
    }
    /// Nth column in a DataFrame.
    pub fn nth(n: i64) -> Selector {
        loop {}
    }
    /// Compute the pearson correlation between two columns.
    pub fn pearson_corr(a: Expr, b: Expr) -> Expr {
        loop {}
    }
    /// Find a specific quantile of all the values in the column named `name`.
    pub fn quantile(name: &str, quantile: Expr, method: QuantileMethod) -> Expr {
        loop {}
    }
    /// Analogous to [`Iterator::reduce`](std::iter::Iterator::reduce).
    pub fn reduce_exprs<E>(
        f: PlanCallback<(Series, Series), Series>,
        exprs: E,
        returns_scalar: bool,
        return_dtype: Option<DataTypeExpr>,
    ) -> Expr
    where
        E: AsRef<[Expr]>,
    {
        loop {}
    }
    pub fn reinterpret(s: &Series, dtype: &DataType) -> PolarsResult<Series> {
        loop {}
    }
    /// Create a column of length `n` containing `n` copies of the literal `value`.
    pub fn repeat<E: Into<Expr>>(value: E, n: Expr) -> Expr {
        loop {}
    }
    /// Replace specific time component of a `DateChunked` with a specified value.
    pub fn replace_date(
        ca: &DateChunked,
        year: &Int32Chunked,
        month: &Int8Chunked,
        day: &Int8Chunked,
    ) -> PolarsResult<DateChunked> {
        loop {}
    }
    /// Replace specific time component of a `DatetimeChunked` with a specified value.
    pub fn replace_datetime(
        ca: &DatetimeChunked,
        year: &Int32Chunked,
        month: &Int8Chunked,
        day: &Int8Chunked,
        hour: &Int8Chunked,
        minute: &Int8Chunked,
        second: &Int8Chunked,
        nanosecond: &Int32Chunked,
        ambiguous: &StringChunked,
    ) -> PolarsResult<DatetimeChunked> {
        loop {}
    }
    pub fn replace_time_zone(
        datetime: &Logical<DatetimeType, Int64Type>,
        time_zone: Option<&TimeZone>,
        ambiguous: &StringChunked,
        non_existent: NonExistent,
    ) -> PolarsResult<DatetimeChunked> {
        loop {}
    }
    /// Infers the `(descending, nulls_last)` sort options for `s`, honoring any provided hints.
    pub fn resolve_sort_options(
        s: &Series,
        descending: Option<bool>,
        nulls_last: Option<bool>,
    ) -> PolarsResult<(Option<bool>, Option<bool>)> {
        loop {}
    }
    pub fn rolling_corr(x: Expr, y: Expr, options: RollingCovOptions) -> Expr {
        loop {}
    }
    pub fn rolling_cov(x: Expr, y: Expr, options: RollingCovOptions) -> Expr {
        loop {}
    }
    pub fn slice_broadcast_list(
        single_list: Option<Series>,
        offsets: &Int64Chunked,
        lengths: &Int64Chunked,
        target_len: usize,
        name: PlSmallStr,
        inner_dtype: &DataType,
    ) -> ListChunked {
        loop {}
    }
    pub fn split_helper<'a, F, I>(ca: &'a StringChunked, by: &'a StringChunked, op: F) -> PolarsResult<ListChunked>
    where
        F: Fn(&'a str, &'a str) -> I,
        I: Iterator<Item = &'a str>,
    {
        loop {}
    }
    pub fn split_regex_helper(
        ca: &StringChunked,
        by: &StringChunked,
        inclusive: bool,
        strict: bool,
    ) -> PolarsResult<ListChunked> {
        loop {}
    }
    pub fn split_to_struct<'a, F, I>(
        ca: &'a StringChunked,
        by: &'a StringChunked,
        n: usize,
        op: F,
        keep_remainder: bool,
    ) -> PolarsResult<StructChunked>
    where
        F: Fn(&'a str, &'a str) -> I,
        I: Iterator<Item = &'a str>,
    {
        loop {}
    }
    pub fn str_format(cs: &mut [Column], format: &str, insertions: &[usize]) -> PolarsResult<Column> {
        loop {}
    }
    pub fn str_join(ca: &StringChunked, delimiter: &str, ignore_nulls: bool) -> StringChunked {
        loop {}
    }
    pub fn strip_chars(ca: &StringChunked, pat: &StringChunked) -> StringChunked {
        loop {}
    }
    pub fn strip_chars_end(ca: &StringChunked, pat: &StringChunked) -> StringChunked {
        loop {}
    }
    pub fn strip_chars_start(ca: &StringChunked, pat: &StringChunked) -> StringChunked {
        loop {}
    }
    pub fn strip_prefix(ca: &StringChunked, prefix: &StringChunked) -> StringChunked {
        loop {}
    }
    pub fn strip_suffix(ca: &StringChunked, suffix: &StringChunked) -> StringChunked {
        loop {}
    }
    pub fn substring_ternary_offsets_value(str_val: &str, offset: i64, length: u64) -> (usize, usize) {
        loop {}
    }
    /// Sum all the values in the column named `name`. Shorthand for `col(name).sum()`.
    pub fn sum(name: &str) -> Expr {
        loop {}
    }
    pub fn sum_output_dtype(in_dtype: &DataType) -> DataType {
        loop {}
    }
    pub fn ternary_expr(predicate: Expr, truthy: Expr, falsy: Expr) -> Expr {
        loop {}
    }
    /// Create a column of time ranges from a `start` and `stop` expression.
    pub fn time_ranges(start: Expr, end: Expr, interval: Duration, closed: ClosedWindow) -> Expr {
        loop {}
    }
    pub fn trailing_ones(s: &Series) -> PolarsResult<Series> {
        loop {}
    }
    pub fn trailing_zeros(s: &Series) -> PolarsResult<Series> {
        loop {}
    }
    /// Checks if the abort flag is set, and if yes panics. This function is very cheap.
    pub fn try_raise_polars_abort() {
        loop {}
    }
    pub fn unpack_dtypes(dtype: &DataType, include_compound_types: bool) -> PlHashSet<DataType> {
        loop {}
    }
    pub fn update_view(view: View, start: usize, end: usize, val: &str) -> View {
        loop {}
    }
    /// Start a `when-then-otherwise` expression.
    pub fn when<E: Into<Expr>>(condition: E) -> When {
        loop {}
    }
    impl AbsDiff for pf16 {
        type Abs = Self;
        fn max_abs_diff() -> Self::Abs {
            loop {}
        }
        fn abs_diff(self, other: Self) -> Self::Abs {
            loop {}
        }
    }
    impl Add for &Column {
        type Output = Result<Column, PolarsError>;
        fn add(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl Add for &Series {
        type Output = Result<Series, PolarsError>;
        fn add(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl Add for Column {
        type Output = Result<Column, PolarsError>;
        fn add(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl Add for Expr {
        type Output = Self;
        fn add(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl Add for Series {
        type Output = Result<Series, PolarsError>;
        fn add(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl Add for pf16 {
        type Output = Self;
        fn add(self, other: Self) -> Self {
            loop {}
        }
    }
    impl AddAssign for pf16 {
        fn add_assign(&mut self, other: Self) {
            loop {}
        }
    }
    impl AnyValue<'_> {
        pub fn hash_impl<H: Hasher>(&self, state: &mut H, cheap: bool) {
            loop {}
        }
        pub fn eq_missing(&self, other: &Self, null_equal: bool) -> bool {
            loop {}
        }
    }
    impl AnyValue<'static> {
        pub fn zero_sum(dtype: &DataType) -> Self {
            loop {}
        }
        /// Can the [`AnyValue`] exist as having `dtype` as its `DataType`.
        pub fn can_have_dtype(&self, dtype: &DataType) -> bool {
            loop {}
        }
        /// Generate a default dummy value for a given datatype.
        pub fn default_value(dtype: &DataType, numeric_to_one: bool, num_list_values: usize) -> AnyValue<'static> {
            loop {}
        }
    }
    impl ArgAgg for Series {
        fn arg_min(&self) -> Option<usize> {
            loop {}
        }
        fn arg_max(&self) -> Option<usize> {
            loop {}
        }
    }
    impl ArrayNameSpace {
        /// Compute the length of every subarray.
        pub fn len(self) -> Expr {
            loop {}
        }
        /// Compute the maximum of the items in every subarray.
        pub fn max(self) -> Expr {
            loop {}
        }
        /// Compute the minimum of the items in every subarray.
        pub fn min(self) -> Expr {
            loop {}
        }
        /// Compute the sum of the items in every subarray.
        pub fn sum(self) -> Expr {
            loop {}
        }
        /// Compute the std of the items in every subarray.
        pub fn std(self, ddof: u8) -> Expr {
            loop {}
        }
        /// Compute the var of the items in every subarray.
        pub fn var(self, ddof: u8) -> Expr {
            loop {}
        }
        /// Compute the mean of the items in every subarray.
        pub fn mean(self) -> Expr {
            loop {}
        }
        /// Compute the median of the items in every subarray.
        pub fn median(self) -> Expr {
            loop {}
        }
        /// Cast the Array column to List column with the same inner data type.
        pub fn to_list(self) -> Expr {
            loop {}
        }
        pub fn sort(self, options: SortOptions) -> Expr {
            loop {}
        }
        pub fn arg_min(self) -> Expr {
            loop {}
        }
        pub fn arg_max(self) -> Expr {
            loop {}
        }
        /// Get items in every sub-array by index.
        pub fn get(self, index: Expr, null_on_oob: bool) -> Expr {
            loop {}
        }
        /// Join all string items in a sub-array and place a separator between them.
        /// # Error
        /// Raise if inner type of array is not `DataType::String`.
        pub fn join(self, separator: Expr, ignore_nulls: bool) -> Expr {
            loop {}
        }
        /// Check if the sub-array contains specific element
        pub fn contains<E: Into<Expr>>(self, other: E, nulls_equal: bool) -> Expr {
            loop {}
        }
        /// Slice every subarray.
        pub fn slice(self, offset: Expr, length: Expr, as_array: bool) -> PolarsResult<Expr> {
            loop {}
        }
        /// Get the head of every subarray
        pub fn head(self, n: Expr, as_array: bool) -> PolarsResult<Expr> {
            loop {}
        }
        /// Get the tail of every subarray
        pub fn tail(self, n: Expr, as_array: bool) -> PolarsResult<Expr> {
            loop {}
        }
        /// Shift every sub-array.
        pub fn shift(self, n: Expr) -> Expr {
            loop {}
        }
        /// Returns a column with a separate row for every array element.
        pub fn explode(self, options: ExplodeOptions) -> Expr {
            loop {}
        }
        pub fn eval<E: Into<Expr>>(self, other: E, as_list: bool) -> Expr {
            loop {}
        }
        pub fn agg<E: Into<Expr>>(self, other: E) -> Expr {
            loop {}
        }
    }
    impl ArrowDataType {
        pub fn underlying_physical_type(&self) -> ArrowDataType {
            loop {}
        }
        /// Returns `&self` for all but [`ArrowDataType::Extension`]. For [`ArrowDataType::Extension`],
        /// (recursively) returns the inner [`ArrowDataType`].
        /// Never returns the variant [`ArrowDataType::Extension`].
        pub fn to_storage(&self) -> &ArrowDataType {
            loop {}
        }
        /// Returns a version of `self` where all Extension types have been
        /// (recursively) replaced by their storage types.
        pub fn to_storage_recursive(&self) -> ArrowDataType {
            loop {}
        }
        pub fn inner_dtype(&self) -> Option<&ArrowDataType> {
            loop {}
        }
        pub fn is_nested(&self) -> bool {
            loop {}
        }
        pub fn is_view(&self) -> bool {
            loop {}
        }
        pub fn is_numeric(&self) -> bool {
            loop {}
        }
        pub fn to_large_list(self, is_nullable: bool) -> ArrowDataType {
            loop {}
        }
        pub fn to_fixed_size_list(self, size: usize, is_nullable: bool) -> ArrowDataType {
            loop {}
        }
        /// Check (recursively) whether datatype contains an [`ArrowDataType::Dictionary`] type.
        pub fn contains_dictionary(&self) -> bool {
            loop {}
        }
    }
    impl ArrowField {
        /// Creates a new [`Field`].
        pub fn new(name: PlSmallStr, dtype: ArrowDataType, is_nullable: bool) -> Self {
            loop {}
        }
        /// Creates a new [`Field`] with metadata.
        pub fn with_metadata(self, metadata: Metadata) -> Self {
            loop {}
        }
        pub fn name(&self) -> &PlSmallStr {
            loop {}
        }
        /// Returns the [`Field`]'s [`ArrowDataType`].
        pub fn dtype(&self) -> &ArrowDataType {
            loop {}
        }
        pub fn is_enum(&self) -> bool {
            loop {}
        }
        pub fn is_categorical(&self) -> bool {
            loop {}
        }
        pub fn is_pl_pq_empty_struct(&self) -> bool {
            loop {}
        }
        pub fn with_dtype(&self, dtype: ArrowDataType) -> Self {
            loop {}
        }
    }
    impl ArrowSchema {
        pub fn with_capacity(capacity: usize) -> Self {
            loop {}
        }
        pub fn from_iter_check_duplicates<I, F>(iter: I) -> PolarsResult<Self>
        where
            I: IntoIterator<Item = F>,
            F: Into<(PlSmallStr, ArrowField)>,
        {
            loop {}
        }
        pub fn try_from_iter_check_duplicates<I, F, E>(iter: I, err_func: E) -> PolarsResult<Self>
        where
            I: IntoIterator<Item = PolarsResult<F>>,
            F: Into<(PlSmallStr, ArrowField)>,
            E: Fn(&str) -> PolarsError,
        {
            loop {}
        }
        /// Reserve `additional` memory spaces in the schema.
        pub fn reserve(&mut self, additional: usize) {
            loop {}
        }
        /// The number of fields in the schema.
        pub fn len(&self) -> usize {
            loop {}
        }
        pub fn is_empty(&self) -> bool {
            loop {}
        }
        pub fn metadata(&self) -> &Metadata {
            loop {}
        }
        pub fn metadata_mut(&mut self) -> &mut Metadata {
            loop {}
        }
        /// Rename field `old` to `new`, and return the (owned) old name.
        pub fn rename(&mut self, old: &str, new: PlSmallStr) -> Option<PlSmallStr> {
            loop {}
        }
        pub fn insert(&mut self, key: PlSmallStr, value: ArrowField) -> Option<ArrowField> {
            loop {}
        }
        /// Insert a field with `name` and `dtype` at the given `index` into this schema.
        pub fn insert_at_index(
            &mut self,
            index: usize,
            name: PlSmallStr,
            dtype: ArrowField,
        ) -> PolarsResult<Option<ArrowField>> {
            loop {}
        }
        /// Get a reference to the dtype of the field named `name`, or `None` if the field doesn't exist.
        pub fn get(&self, name: &str) -> Option<&ArrowField> {
            loop {}
        }
        /// Get a mutable reference to the dtype of the field named `name`, or `None` if the field doesn't exist.
        pub fn get_mut(&mut self, name: &str) -> Option<&mut ArrowField> {
            loop {}
        }
        /// Get a reference to the dtype of the field named `name`, or `Err(PolarsErr)` if the field doesn't exist.
        pub fn try_get(&self, name: &str) -> PolarsResult<&ArrowField> {
            loop {}
        }
        /// Get a mutable reference to the dtype of the field named `name`, or `Err(PolarsErr)` if the field doesn't exist.
        pub fn try_get_mut(&mut self, name: &str) -> PolarsResult<&mut ArrowField> {
            loop {}
        }
        /// Return all data about the field named `name`: its index in the schema, its name, and its dtype.
        pub fn get_full(&self, name: &str) -> Option<(usize, &PlSmallStr, &ArrowField)> {
            loop {}
        }
        /// Return all data about the field named `name`: its index in the schema, its name, and its dtype.
        pub fn try_get_full(&self, name: &str) -> PolarsResult<(usize, &PlSmallStr, &ArrowField)> {
            loop {}
        }
        /// Get references to the name and dtype of the field at `index`.
        pub fn get_at_index(&self, index: usize) -> Option<(&PlSmallStr, &ArrowField)> {
            loop {}
        }
        pub fn try_get_at_index(&self, index: usize) -> PolarsResult<(&PlSmallStr, &ArrowField)> {
            loop {}
        }
        /// Get mutable references to the name and dtype of the field at `index`.
        pub fn get_at_index_mut(&mut self, index: usize) -> Option<(&mut PlSmallStr, &mut ArrowField)> {
            loop {}
        }
        /// Swap-remove a field by name and, if the field existed, return its dtype.
        pub fn remove(&mut self, name: &str) -> Option<ArrowField> {
            loop {}
        }
        /// Remove a field by name, preserving order, and, if the field existed, return its dtype.
        pub fn shift_remove(&mut self, name: &str) -> Option<ArrowField> {
            loop {}
        }
        /// Remove a field by name, preserving order, and, if the field existed, return its dtype.
        pub fn shift_remove_index(&mut self, index: usize) -> Option<(PlSmallStr, ArrowField)> {
            loop {}
        }
        /// Whether the schema contains a field named `name`.
        pub fn contains(&self, name: &str) -> bool {
            loop {}
        }
        /// Change the field named `name` to the given `dtype` and return the previous dtype.
        pub fn set_dtype(&mut self, name: &str, dtype: ArrowField) -> Option<ArrowField> {
            loop {}
        }
        /// Change the field at the given index to the given `dtype` and return the previous dtype.
        pub fn set_dtype_at_index(&mut self, index: usize, dtype: ArrowField) -> Option<ArrowField> {
            loop {}
        }
        /// Insert a column into the [`Schema`].
        pub fn with_column(&mut self, name: PlSmallStr, dtype: ArrowField) -> Option<ArrowField> {
            loop {}
        }
        /// Raises DuplicateError if this column already exists in the schema.
        pub fn try_insert(&mut self, name: PlSmallStr, value: ArrowField) -> PolarsResult<()> {
            loop {}
        }
        /// Performs [`Schema::try_insert`] for every column.
        pub fn hstack_mut(
            &mut self,
            columns: impl IntoIterator<Item = impl Into<(PlSmallStr, ArrowField)>>,
        ) -> PolarsResult<()> {
            loop {}
        }
        /// Performs [`Schema::try_insert`] for every column.
        pub fn hstack(
            self,
            columns: impl IntoIterator<Item = impl Into<(PlSmallStr, ArrowField)>>,
        ) -> PolarsResult<Self> {
            loop {}
        }
        pub fn sort_by_key<T, F>(&mut self, sort_key: F)
        where
            T: Ord,
            F: FnMut(&PlSmallStr, &ArrowField) -> T,
        {
            loop {}
        }
        /// Merge `other` into `self`.
        pub fn merge(&mut self, other: Self) {
            loop {}
        }
        /// Iterates over the `(&name, &dtype)` pairs in this schema.
        pub fn iter(&self) -> impl ExactSizeIterator<Item = (&PlSmallStr, &ArrowField)> + '_ {
            crate::header::any::<std::vec::IntoIter<(&PlSmallStr, &ArrowField)>>()
        }
        pub fn iter_mut(&mut self) -> impl ExactSizeIterator<Item = (&PlSmallStr, &mut ArrowField)> + '_ {
            crate::header::any::<std::vec::IntoIter<(&PlSmallStr, &mut ArrowField)>>()
        }
        /// Iterates over references to the names in this schema.
        pub fn iter_names(&self) -> impl '_ + ExactSizeIterator<Item = &PlSmallStr> {
            crate::header::any::<std::vec::IntoIter<&PlSmallStr>>()
        }
        pub fn iter_names_cloned(&self) -> impl '_ + ExactSizeIterator<Item = PlSmallStr> {
            crate::header::any::<std::vec::IntoIter<PlSmallStr>>()
        }
        /// Iterates over references to the dtypes in this schema.
        pub fn iter_values(&self) -> impl '_ + ExactSizeIterator<Item = &ArrowField> {
            crate::header::any::<std::vec::IntoIter<&ArrowField>>()
        }
        pub fn into_iter_values(self) -> impl ExactSizeIterator<Item = ArrowField> {
            crate::header::any::<std::vec::IntoIter<ArrowField>>()
        }
        /// Iterates over mut references to the dtypes in this schema.
        pub fn iter_values_mut(&mut self) -> impl '_ + ExactSizeIterator<Item = &mut ArrowField> {
            crate::header::any::<std::vec::IntoIter<&mut ArrowField>>()
        }
        pub fn index_of(&self, name: &str) -> Option<usize> {
            loop {}
        }
        pub fn try_index_of(&self, name: &str) -> PolarsResult<usize> {
            loop {}
        }
        /// Build a [`PolarsError::ColumnNotFound`] for `name`, listing available columns
        /// and a "did you mean" suggestion when one is close enough.
        pub fn column_not_found_err(&self, name: &str) -> PolarsError {
            loop {}
        }
        /// Compare the fields between two schema returning the additional columns that each schema has.
        pub fn field_compare<'a, 'b>(
            &'a self,
            other: &'b Self,
            self_extra: &mut Vec<(usize, (&'a PlSmallStr, &'a ArrowField))>,
            other_extra: &mut Vec<(usize, (&'b PlSmallStr, &'b ArrowField))>,
        ) {
            loop {}
        }
    }
    impl ArrowSchema
    where
        ArrowField: Clone,
        Metadata: Clone,
    {
        /// Create a new schema from this one, inserting a field with `name` and `dtype` at the given `index`.
        pub fn new_inserting_at_index(&self, index: usize, name: PlSmallStr, field: ArrowField) -> PolarsResult<Self> {
            loop {}
        }
        /// Merge borrowed `other` into `self`.
        pub fn merge_from_ref(&mut self, other: &Self) {
            loop {}
        }
        /// Generates another schema with just the specified columns selected from this one.
        pub fn try_project<I>(&self, columns: I) -> PolarsResult<Self>
        where
            I: IntoIterator,
            I::Item: AsRef<str>,
        {
            loop {}
        }
        pub fn try_project_with_alias<I, O, C>(&self, columns: I) -> PolarsResult<Self>
        where
            I: IntoIterator<Item = (O, C)>,
            O: AsRef<str>,
            C: AsRef<str>,
        {
            loop {}
        }
        pub fn try_project_indices(&self, indices: &[usize]) -> PolarsResult<Self> {
            loop {}
        }
        /// Returns a new [`Schema`] with a subset of all fields whose `predicate`
        /// evaluates to true.
        pub fn retain<F>(&mut self, f: F)
        where
            F: FnMut(&PlSmallStr, &ArrowField) -> bool,
        {
            loop {}
        }
        /// Returns a new [`Schema`] with a subset of all fields whose `predicate`
        /// evaluates to true.
        pub fn retain_mut<F>(&mut self, f: F)
        where
            F: FnMut(&mut PlSmallStr, &mut ArrowField) -> bool,
        {
            loop {}
        }
    }
    impl AsBinary for BinaryChunked {
        fn as_binary(&self) -> &BinaryChunked {
            loop {}
        }
    }
    impl AsList for ListChunked {
        fn as_list(&self) -> &ListChunked {
            loop {}
        }
    }
    impl AsPrimitive<f32> for pf16 {}
    impl AsPrimitive<f64> for pf16 {}
    impl AsPrimitive<i128> for pf16 {}
    impl AsPrimitive<i16> for pf16 {}
    impl AsPrimitive<i32> for pf16 {}
    impl AsPrimitive<i64> for pf16 {}
    impl AsPrimitive<i8> for pf16 {}
    impl AsPrimitive<pf16> for pf16 {}
    impl AsPrimitive<u128> for pf16 {}
    impl AsPrimitive<u16> for pf16 {}
    impl AsPrimitive<u32> for pf16 {}
    impl AsPrimitive<u64> for pf16 {}
    impl AsPrimitive<u8> for pf16 {}
    impl AsRef<DataType> for DataType {
        fn as_ref(&self) -> &DataType {
            loop {}
        }
    }
    impl AsRef<DataType> for Field {
        fn as_ref(&self) -> &DataType {
            loop {}
        }
    }
    impl AsRef<GroupsType> for GroupPositions {
        fn as_ref(&self) -> &GroupsType {
            loop {}
        }
    }
    impl AsRef<OsStr> for PlRefPath {
        fn as_ref(&self) -> &OsStr {
            loop {}
        }
    }
    impl AsRef<OsStr> for PlSmallStr {
        fn as_ref(&self) -> &OsStr {
            loop {}
        }
    }
    impl AsRef<Path> for PlRefPath {
        fn as_ref(&self) -> &Path {
            loop {}
        }
    }
    impl AsRef<Path> for PlSmallStr {
        fn as_ref(&self) -> &Path {
            loop {}
        }
    }
    impl AsRef<[u8]> for PlSmallStr {
        fn as_ref(&self) -> &[u8] {
            loop {}
        }
    }
    impl AsRef<str> for PlRefPath {
        fn as_ref(&self) -> &str {
            loop {}
        }
    }
    impl AsRef<str> for PlSmallStr {
        fn as_ref(&self) -> &str {
            loop {}
        }
    }
    impl AsSeries for Series {
        fn as_series(&self) -> &Series {
            loop {}
        }
    }
    impl AsString for StringChunked {
        fn as_string(&self) -> &StringChunked {
            loop {}
        }
    }
    impl BinaryNameSpaceImpl for BinaryChunked {}
    impl BitAnd for &Column {
        type Output = Result<Column, PolarsError>;
        fn bitand(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl BitAnd for &Series {
        type Output = Result<Series, PolarsError>;
        fn bitand(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl BitAnd for Column {
        type Output = Result<Column, PolarsError>;
        fn bitand(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl BitAnd for DataTypeSelector {
        type Output = Self;
        fn bitand(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl BitAnd for OptFlags {
        type Output = Self;
        fn bitand(self, other: Self) -> Self {
            loop {}
        }
    }
    impl BitAnd for Selector {
        type Output = Self;
        fn bitand(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl BitAnd for Series {
        type Output = Result<Series, PolarsError>;
        fn bitand(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl BitAnd<&Series> for Series {
        type Output = Result<Series, PolarsError>;
        fn bitand(self, rhs: &Series) -> Self::Output {
            loop {}
        }
    }
    impl BitAnd<Series> for &Series {
        type Output = Result<Series, PolarsError>;
        fn bitand(self, rhs: Series) -> Self::Output {
            loop {}
        }
    }
    impl BitOr for &Column {
        type Output = Result<Column, PolarsError>;
        fn bitor(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl BitOr for &Series {
        type Output = Result<Series, PolarsError>;
        fn bitor(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl BitOr for Column {
        type Output = Result<Column, PolarsError>;
        fn bitor(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl BitOr for DataTypeSelector {
        type Output = Self;
        fn bitor(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl BitOr for OptFlags {
        type Output = Self;
        fn bitor(self, other: OptFlags) -> Self {
            loop {}
        }
    }
    impl BitOr for Selector {
        type Output = Self;
        fn bitor(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl BitOr for Series {
        type Output = Result<Series, PolarsError>;
        fn bitor(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl BitOr<&Series> for Series {
        type Output = Result<Series, PolarsError>;
        fn bitor(self, rhs: &Series) -> Self::Output {
            loop {}
        }
    }
    impl BitOr<Series> for &Series {
        type Output = Result<Series, PolarsError>;
        fn bitor(self, rhs: Series) -> Self::Output {
            loop {}
        }
    }
    impl BitXor for &Column {
        type Output = Result<Column, PolarsError>;
        fn bitxor(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl BitXor for &Series {
        type Output = Result<Series, PolarsError>;
        fn bitxor(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl BitXor for Column {
        type Output = Result<Column, PolarsError>;
        fn bitxor(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl BitXor for DataTypeSelector {
        type Output = Self;
        fn bitxor(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl BitXor for OptFlags {
        type Output = Self;
        fn bitxor(self, other: Self) -> Self {
            loop {}
        }
    }
    impl BitXor for Selector {
        type Output = Self;
        fn bitxor(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl BitXor for Series {
        type Output = Result<Series, PolarsError>;
        fn bitxor(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl BitXor<&Series> for Series {
        type Output = Result<Series, PolarsError>;
        fn bitxor(self, rhs: &Series) -> Self::Output {
            loop {}
        }
    }
    impl BitXor<Series> for &Series {
        type Output = Result<Series, PolarsError>;
        fn bitxor(self, rhs: Series) -> Self::Output {
            loop {}
        }
    }
    impl Borrow<str> for PlSmallStr {
        fn borrow(&self) -> &str {
            loop {}
        }
    }
    impl Bounded for pf16 {}
    impl Canonical for pf16 {
        fn canonical(self) -> Self {
            loop {}
        }
    }
    impl ChainedThen {
        /// Add another condition to the `when-then-otherwise` expression.
        pub fn when<E: Into<Expr>>(self, condition: E) -> ChainedWhen {
            loop {}
        }
        /// Define a default for the `when-then-otherwise` expression.
        pub fn otherwise<E: Into<Expr>>(self, expr: E) -> Expr {
            loop {}
        }
    }
    impl ChainedWhen {
        pub fn then<E: Into<Expr>>(self, statement: E) -> ChainedThen {
            loop {}
        }
    }
    impl ChunkAggSeries for BinaryChunked {
        fn sum_reduce(&self) -> Scalar {
            loop {}
        }
        fn max_reduce(&self) -> Scalar {
            loop {}
        }
        fn min_reduce(&self) -> Scalar {
            loop {}
        }
    }
    impl ChunkAggSeries for BooleanChunked {
        fn sum_reduce(&self) -> Scalar {
            loop {}
        }
        fn max_reduce(&self) -> Scalar {
            loop {}
        }
        fn min_reduce(&self) -> Scalar {
            loop {}
        }
    }
    impl ChunkAggSeries for StringChunked {
        fn max_reduce(&self) -> Scalar {
            loop {}
        }
        fn min_reduce(&self) -> Scalar {
            loop {}
        }
    }
    impl ChunkAnyValue for ArrayChunked {
        unsafe fn get_any_value_unchecked(&self, index: usize) -> AnyValue<'_> {
            loop {}
        }
        fn get_any_value(&self, index: usize) -> PolarsResult<AnyValue<'_>> {
            loop {}
        }
    }
    impl ChunkAnyValue for BinaryChunked {
        unsafe fn get_any_value_unchecked(&self, index: usize) -> AnyValue<'_> {
            loop {}
        }
        fn get_any_value(&self, index: usize) -> PolarsResult<AnyValue<'_>> {
            loop {}
        }
    }
    impl ChunkAnyValue for BinaryOffsetChunked {
        unsafe fn get_any_value_unchecked(&self, index: usize) -> AnyValue<'_> {
            loop {}
        }
        fn get_any_value(&self, index: usize) -> PolarsResult<AnyValue<'_>> {
            loop {}
        }
    }
    impl ChunkAnyValue for BooleanChunked {
        unsafe fn get_any_value_unchecked(&self, index: usize) -> AnyValue<'_> {
            loop {}
        }
        fn get_any_value(&self, index: usize) -> PolarsResult<AnyValue<'_>> {
            loop {}
        }
    }
    impl ChunkAnyValue for ListChunked {
        unsafe fn get_any_value_unchecked(&self, index: usize) -> AnyValue<'_> {
            loop {}
        }
        fn get_any_value(&self, index: usize) -> PolarsResult<AnyValue<'_>> {
            loop {}
        }
    }
    impl ChunkAnyValue for NullChunked {
        unsafe fn get_any_value_unchecked(&self, _index: usize) -> AnyValue<'_> {
            loop {}
        }
        fn get_any_value(&self, _index: usize) -> PolarsResult<AnyValue<'_>> {
            loop {}
        }
    }
    impl ChunkAnyValue for StringChunked {
        unsafe fn get_any_value_unchecked(&self, index: usize) -> AnyValue<'_> {
            loop {}
        }
        fn get_any_value(&self, index: usize) -> PolarsResult<AnyValue<'_>> {
            loop {}
        }
    }
    impl ChunkAnyValue for StructChunked {
        fn get_any_value(&self, i: usize) -> PolarsResult<AnyValue<'_>> {
            loop {}
        }
        unsafe fn get_any_value_unchecked(&self, i: usize) -> AnyValue<'_> {
            loop {}
        }
    }
    impl ChunkAnyValueBypassValidity for BinaryOffsetChunked {
        unsafe fn get_any_value_bypass_validity(&self, index: usize) -> AnyValue<'_> {
            loop {}
        }
    }
    impl ChunkApplyKernel<BinaryViewArrayGeneric<[u8]>> for BinaryChunked {
        fn apply_kernel(&self, f: &dyn Fn(&BinaryViewArrayGeneric<[u8]>) -> ArrayRef) -> Self {
            loop {}
        }
        fn apply_kernel_cast<S>(&self, f: &dyn Fn(&BinaryViewArrayGeneric<[u8]>) -> ArrayRef) -> ChunkedArray<S>
        where
            S: PolarsDataType,
        {
            loop {}
        }
    }
    impl ChunkApplyKernel<BinaryViewArrayGeneric<str>> for StringChunked {
        fn apply_kernel(&self, f: &dyn Fn(&BinaryViewArrayGeneric<str>) -> ArrayRef) -> Self {
            loop {}
        }
        fn apply_kernel_cast<S>(&self, f: &dyn Fn(&BinaryViewArrayGeneric<str>) -> ArrayRef) -> ChunkedArray<S>
        where
            S: PolarsDataType,
        {
            loop {}
        }
    }
    impl ChunkApplyKernel<BooleanArray> for BooleanChunked {
        fn apply_kernel(&self, f: &dyn Fn(&BooleanArray) -> ArrayRef) -> Self {
            loop {}
        }
        fn apply_kernel_cast<S>(&self, f: &dyn Fn(&BooleanArray) -> ArrayRef) -> ChunkedArray<S>
        where
            S: PolarsDataType,
        {
            loop {}
        }
    }
    impl ChunkCast for ArrayChunked {
        fn cast_with_options(&self, dtype: &DataType, options: CastOptions) -> PolarsResult<Series> {
            loop {}
        }
        unsafe fn cast_unchecked(&self, dtype: &DataType) -> PolarsResult<Series> {
            loop {}
        }
    }
    impl ChunkCast for BinaryChunked {
        fn cast_with_options(&self, dtype: &DataType, options: CastOptions) -> PolarsResult<Series> {
            loop {}
        }
        unsafe fn cast_unchecked(&self, dtype: &DataType) -> PolarsResult<Series> {
            loop {}
        }
    }
    impl ChunkCast for BinaryOffsetChunked {
        fn cast_with_options(&self, dtype: &DataType, options: CastOptions) -> PolarsResult<Series> {
            loop {}
        }
        unsafe fn cast_unchecked(&self, dtype: &DataType) -> PolarsResult<Series> {
            loop {}
        }
    }
    impl ChunkCast for BooleanChunked {
        fn cast_with_options(&self, dtype: &DataType, options: CastOptions) -> PolarsResult<Series> {
            loop {}
        }
        unsafe fn cast_unchecked(&self, dtype: &DataType) -> PolarsResult<Series> {
            loop {}
        }
    }
    impl ChunkCast for ListChunked {
        fn cast_with_options(&self, dtype: &DataType, options: CastOptions) -> PolarsResult<Series> {
            loop {}
        }
        unsafe fn cast_unchecked(&self, dtype: &DataType) -> PolarsResult<Series> {
            loop {}
        }
    }
    impl ChunkCast for StringChunked {
        fn cast_with_options(&self, dtype: &DataType, options: CastOptions) -> PolarsResult<Series> {
            loop {}
        }
        unsafe fn cast_unchecked(&self, dtype: &DataType) -> PolarsResult<Series> {
            loop {}
        }
    }
    impl ChunkCompareEq<&ChunkedArray<BinaryOffsetType>> for BinaryOffsetChunked {
        type Item = ChunkedArray<BooleanType>;
        fn equal(&self, rhs: &BinaryOffsetChunked) -> BooleanChunked {
            loop {}
        }
        fn equal_missing(&self, rhs: &BinaryOffsetChunked) -> BooleanChunked {
            loop {}
        }
        fn not_equal(&self, rhs: &BinaryOffsetChunked) -> BooleanChunked {
            loop {}
        }
        fn not_equal_missing(&self, rhs: &BinaryOffsetChunked) -> BooleanChunked {
            loop {}
        }
    }
    impl ChunkCompareEq<&ChunkedArray<BinaryType>> for BinaryChunked {
        type Item = ChunkedArray<BooleanType>;
        fn equal(&self, rhs: &BinaryChunked) -> BooleanChunked {
            loop {}
        }
        fn equal_missing(&self, rhs: &BinaryChunked) -> BooleanChunked {
            loop {}
        }
        fn not_equal(&self, rhs: &BinaryChunked) -> BooleanChunked {
            loop {}
        }
        fn not_equal_missing(&self, rhs: &BinaryChunked) -> BooleanChunked {
            loop {}
        }
    }
    impl ChunkCompareEq<&ChunkedArray<BooleanType>> for BooleanChunked {
        type Item = ChunkedArray<BooleanType>;
        fn equal(&self, rhs: &BooleanChunked) -> BooleanChunked {
            loop {}
        }
        fn equal_missing(&self, rhs: &BooleanChunked) -> BooleanChunked {
            loop {}
        }
        fn not_equal(&self, rhs: &BooleanChunked) -> BooleanChunked {
            loop {}
        }
        fn not_equal_missing(&self, rhs: &BooleanChunked) -> BooleanChunked {
            loop {}
        }
    }
    impl ChunkCompareEq<&ChunkedArray<FixedSizeListType>> for ArrayChunked {
        type Item = ChunkedArray<BooleanType>;
        fn equal(&self, rhs: &ArrayChunked) -> BooleanChunked {
            loop {}
        }
        fn equal_missing(&self, rhs: &ArrayChunked) -> BooleanChunked {
            loop {}
        }
        fn not_equal(&self, rhs: &ArrayChunked) -> BooleanChunked {
            loop {}
        }
        fn not_equal_missing(&self, rhs: &ArrayChunked) -> Self::Item {
            loop {}
        }
    }
    impl ChunkCompareEq<&ChunkedArray<ListType>> for ListChunked {
        type Item = ChunkedArray<BooleanType>;
        fn equal(&self, rhs: &ListChunked) -> BooleanChunked {
            loop {}
        }
        fn equal_missing(&self, rhs: &ListChunked) -> BooleanChunked {
            loop {}
        }
        fn not_equal(&self, rhs: &ListChunked) -> BooleanChunked {
            loop {}
        }
        fn not_equal_missing(&self, rhs: &ListChunked) -> BooleanChunked {
            loop {}
        }
    }
    impl ChunkCompareEq<&ChunkedArray<StringType>> for StringChunked {
        type Item = ChunkedArray<BooleanType>;
        fn equal(&self, rhs: &StringChunked) -> BooleanChunked {
            loop {}
        }
        fn equal_missing(&self, rhs: &StringChunked) -> BooleanChunked {
            loop {}
        }
        fn not_equal(&self, rhs: &StringChunked) -> BooleanChunked {
            loop {}
        }
        fn not_equal_missing(&self, rhs: &StringChunked) -> BooleanChunked {
            loop {}
        }
    }
    impl ChunkCompareEq<&ChunkedArray<StructType>> for StructChunked {
        type Item = ChunkedArray<BooleanType>;
        fn equal(&self, rhs: &StructChunked) -> BooleanChunked {
            loop {}
        }
        fn equal_missing(&self, rhs: &StructChunked) -> BooleanChunked {
            loop {}
        }
        fn not_equal(&self, rhs: &StructChunked) -> BooleanChunked {
            loop {}
        }
        fn not_equal_missing(&self, rhs: &StructChunked) -> BooleanChunked {
            loop {}
        }
    }
    impl ChunkCompareEq<&Column> for Column {
        type Item = Result<ChunkedArray<BooleanType>, PolarsError>;
        fn equal(&self, rhs: &Column) -> PolarsResult<BooleanChunked> {
            loop {}
        }
        fn equal_missing(&self, rhs: &Column) -> PolarsResult<BooleanChunked> {
            loop {}
        }
        fn not_equal(&self, rhs: &Column) -> PolarsResult<BooleanChunked> {
            loop {}
        }
        fn not_equal_missing(&self, rhs: &Column) -> PolarsResult<BooleanChunked> {
            loop {}
        }
    }
    impl ChunkCompareEq<&NullChunked> for NullChunked {
        type Item = ChunkedArray<BooleanType>;
        fn equal(&self, rhs: &NullChunked) -> Self::Item {
            loop {}
        }
        fn equal_missing(&self, rhs: &NullChunked) -> Self::Item {
            loop {}
        }
        fn not_equal(&self, rhs: &NullChunked) -> Self::Item {
            loop {}
        }
        fn not_equal_missing(&self, rhs: &NullChunked) -> Self::Item {
            loop {}
        }
    }
    impl ChunkCompareEq<&Series> for Series {
        type Item = Result<ChunkedArray<BooleanType>, PolarsError>;
        fn equal(&self, rhs: &Series) -> Self::Item {
            loop {}
        }
        fn equal_missing(&self, rhs: &Series) -> Self::Item {
            loop {}
        }
        fn not_equal(&self, rhs: &Series) -> Self::Item {
            loop {}
        }
        fn not_equal_missing(&self, rhs: &Series) -> Self::Item {
            loop {}
        }
    }
    impl ChunkCompareEq<&[u8]> for BinaryChunked {
        type Item = ChunkedArray<BooleanType>;
        fn equal(&self, rhs: &[u8]) -> BooleanChunked {
            loop {}
        }
        fn equal_missing(&self, rhs: &[u8]) -> BooleanChunked {
            loop {}
        }
        fn not_equal(&self, rhs: &[u8]) -> BooleanChunked {
            loop {}
        }
        fn not_equal_missing(&self, rhs: &[u8]) -> BooleanChunked {
            loop {}
        }
    }
    impl ChunkCompareEq<&[u8]> for BinaryOffsetChunked {
        type Item = ChunkedArray<BooleanType>;
        fn equal(&self, rhs: &[u8]) -> BooleanChunked {
            loop {}
        }
        fn equal_missing(&self, rhs: &[u8]) -> BooleanChunked {
            loop {}
        }
        fn not_equal(&self, rhs: &[u8]) -> BooleanChunked {
            loop {}
        }
        fn not_equal_missing(&self, rhs: &[u8]) -> BooleanChunked {
            loop {}
        }
    }
    impl ChunkCompareEq<&str> for Series {
        type Item = Result<ChunkedArray<BooleanType>, PolarsError>;
        fn equal(&self, rhs: &str) -> PolarsResult<BooleanChunked> {
            loop {}
        }
        fn equal_missing(&self, rhs: &str) -> Self::Item {
            loop {}
        }
        fn not_equal(&self, rhs: &str) -> PolarsResult<BooleanChunked> {
            loop {}
        }
        fn not_equal_missing(&self, rhs: &str) -> Self::Item {
            loop {}
        }
    }
    impl ChunkCompareEq<&str> for StringChunked {
        type Item = ChunkedArray<BooleanType>;
        fn equal(&self, rhs: &str) -> BooleanChunked {
            loop {}
        }
        fn equal_missing(&self, rhs: &str) -> BooleanChunked {
            loop {}
        }
        fn not_equal(&self, rhs: &str) -> BooleanChunked {
            loop {}
        }
        fn not_equal_missing(&self, rhs: &str) -> BooleanChunked {
            loop {}
        }
    }
    impl ChunkCompareIneq<&ChunkedArray<BinaryOffsetType>> for BinaryOffsetChunked {
        type Item = ChunkedArray<BooleanType>;
        fn lt(&self, rhs: &BinaryOffsetChunked) -> BooleanChunked {
            loop {}
        }
        fn lt_eq(&self, rhs: &BinaryOffsetChunked) -> BooleanChunked {
            loop {}
        }
        fn gt(&self, rhs: &Self) -> BooleanChunked {
            loop {}
        }
        fn gt_eq(&self, rhs: &Self) -> BooleanChunked {
            loop {}
        }
    }
    impl ChunkCompareIneq<&ChunkedArray<BinaryType>> for BinaryChunked {
        type Item = ChunkedArray<BooleanType>;
        fn lt(&self, rhs: &BinaryChunked) -> BooleanChunked {
            loop {}
        }
        fn lt_eq(&self, rhs: &BinaryChunked) -> BooleanChunked {
            loop {}
        }
        fn gt(&self, rhs: &Self) -> BooleanChunked {
            loop {}
        }
        fn gt_eq(&self, rhs: &Self) -> BooleanChunked {
            loop {}
        }
    }
    impl ChunkCompareIneq<&ChunkedArray<BooleanType>> for BooleanChunked {
        type Item = ChunkedArray<BooleanType>;
        fn lt(&self, rhs: &BooleanChunked) -> BooleanChunked {
            loop {}
        }
        fn lt_eq(&self, rhs: &BooleanChunked) -> BooleanChunked {
            loop {}
        }
        fn gt(&self, rhs: &Self) -> BooleanChunked {
            loop {}
        }
        fn gt_eq(&self, rhs: &Self) -> BooleanChunked {
            loop {}
        }
    }
    impl ChunkCompareIneq<&ChunkedArray<StringType>> for StringChunked {
        type Item = ChunkedArray<BooleanType>;
        fn gt(&self, rhs: &StringChunked) -> BooleanChunked {
            loop {}
        }
        fn gt_eq(&self, rhs: &StringChunked) -> BooleanChunked {
            loop {}
        }
        fn lt(&self, rhs: &StringChunked) -> BooleanChunked {
            loop {}
        }
        fn lt_eq(&self, rhs: &StringChunked) -> BooleanChunked {
            loop {}
        }
    }
    impl ChunkCompareIneq<&Column> for Column {
        type Item = Result<ChunkedArray<BooleanType>, PolarsError>;
        fn gt(&self, rhs: &Column) -> PolarsResult<BooleanChunked> {
            loop {}
        }
        fn gt_eq(&self, rhs: &Column) -> PolarsResult<BooleanChunked> {
            loop {}
        }
        fn lt(&self, rhs: &Column) -> PolarsResult<BooleanChunked> {
            loop {}
        }
        fn lt_eq(&self, rhs: &Column) -> PolarsResult<BooleanChunked> {
            loop {}
        }
    }
    impl ChunkCompareIneq<&NullChunked> for NullChunked {
        type Item = ChunkedArray<BooleanType>;
        fn gt(&self, rhs: &NullChunked) -> Self::Item {
            loop {}
        }
        fn gt_eq(&self, rhs: &NullChunked) -> Self::Item {
            loop {}
        }
        fn lt(&self, rhs: &NullChunked) -> Self::Item {
            loop {}
        }
        fn lt_eq(&self, rhs: &NullChunked) -> Self::Item {
            loop {}
        }
    }
    impl ChunkCompareIneq<&Series> for Series {
        type Item = Result<ChunkedArray<BooleanType>, PolarsError>;
        fn gt(&self, rhs: &Series) -> Self::Item {
            loop {}
        }
        fn gt_eq(&self, rhs: &Series) -> Self::Item {
            loop {}
        }
        fn lt(&self, rhs: &Series) -> Self::Item {
            loop {}
        }
        fn lt_eq(&self, rhs: &Series) -> Self::Item {
            loop {}
        }
    }
    impl ChunkCompareIneq<&[u8]> for BinaryChunked {
        type Item = ChunkedArray<BooleanType>;
        fn gt(&self, rhs: &[u8]) -> BooleanChunked {
            loop {}
        }
        fn gt_eq(&self, rhs: &[u8]) -> BooleanChunked {
            loop {}
        }
        fn lt(&self, rhs: &[u8]) -> BooleanChunked {
            loop {}
        }
        fn lt_eq(&self, rhs: &[u8]) -> BooleanChunked {
            loop {}
        }
    }
    impl ChunkCompareIneq<&[u8]> for BinaryOffsetChunked {
        type Item = ChunkedArray<BooleanType>;
        fn gt(&self, rhs: &[u8]) -> BooleanChunked {
            loop {}
        }
        fn gt_eq(&self, rhs: &[u8]) -> BooleanChunked {
            loop {}
        }
        fn lt(&self, rhs: &[u8]) -> BooleanChunked {
            loop {}
        }
        fn lt_eq(&self, rhs: &[u8]) -> BooleanChunked {
            loop {}
        }
    }
    impl ChunkCompareIneq<&str> for Series {
        type Item = Result<ChunkedArray<BooleanType>, PolarsError>;
        fn gt(&self, rhs: &str) -> Self::Item {
            loop {}
        }
        fn gt_eq(&self, rhs: &str) -> Self::Item {
            loop {}
        }
        fn lt(&self, rhs: &str) -> Self::Item {
            loop {}
        }
        fn lt_eq(&self, rhs: &str) -> Self::Item {
            loop {}
        }
    }
    impl ChunkCompareIneq<&str> for StringChunked {
        type Item = ChunkedArray<BooleanType>;
        fn gt(&self, rhs: &str) -> BooleanChunked {
            loop {}
        }
        fn gt_eq(&self, rhs: &str) -> BooleanChunked {
            loop {}
        }
        fn lt(&self, rhs: &str) -> BooleanChunked {
            loop {}
        }
        fn lt_eq(&self, rhs: &str) -> BooleanChunked {
            loop {}
        }
    }
    impl ChunkExpandAtIndex<BinaryOffsetType> for BinaryOffsetChunked {
        fn new_from_index(&self, index: usize, length: usize) -> BinaryOffsetChunked {
            loop {}
        }
    }
    impl ChunkExpandAtIndex<BinaryType> for BinaryChunked {
        fn new_from_index(&self, index: usize, length: usize) -> BinaryChunked {
            loop {}
        }
    }
    impl ChunkExpandAtIndex<BooleanType> for BooleanChunked {
        fn new_from_index(&self, index: usize, length: usize) -> BooleanChunked {
            loop {}
        }
    }
    impl ChunkExpandAtIndex<FixedSizeListType> for ArrayChunked {
        fn new_from_index(&self, index: usize, length: usize) -> ArrayChunked {
            loop {}
        }
    }
    impl ChunkExpandAtIndex<ListType> for ListChunked {
        fn new_from_index(&self, index: usize, length: usize) -> ListChunked {
            loop {}
        }
    }
    impl ChunkExpandAtIndex<StringType> for StringChunked {
        fn new_from_index(&self, index: usize, length: usize) -> StringChunked {
            loop {}
        }
    }
    impl ChunkExpandAtIndex<StructType> for StructChunked {
        fn new_from_index(&self, index: usize, length: usize) -> ChunkedArray<StructType> {
            loop {}
        }
    }
    impl ChunkExplode for ArrayChunked {
        fn offsets(&self) -> PolarsResult<OffsetsBuffer<i64>> {
            loop {}
        }
        fn explode_and_offsets(&self, options: ExplodeOptions) -> PolarsResult<(Series, OffsetsBuffer<i64>)> {
            loop {}
        }
    }
    impl ChunkExplode for ListChunked {
        fn offsets(&self) -> PolarsResult<OffsetsBuffer<i64>> {
            loop {}
        }
        fn explode_and_offsets(&self, options: ExplodeOptions) -> PolarsResult<(Series, OffsetsBuffer<i64>)> {
            loop {}
        }
    }
    impl ChunkFillNullValue<&[u8]> for BinaryChunked {
        fn fill_null_with_values(&self, value: &[u8]) -> PolarsResult<Self> {
            loop {}
        }
    }
    impl ChunkFillNullValue<bool> for BooleanChunked {
        fn fill_null_with_values(&self, value: bool) -> PolarsResult<Self> {
            loop {}
        }
    }
    impl ChunkFull<&Series> for ArrayChunked {
        fn full(name: PlSmallStr, value: &Series, length: usize) -> ArrayChunked {
            loop {}
        }
    }
    impl ChunkFull<&Series> for ListChunked {
        fn full(name: PlSmallStr, value: &Series, length: usize) -> ListChunked {
            loop {}
        }
    }
    impl ChunkFull<bool> for BooleanChunked {
        fn full(name: PlSmallStr, value: bool, length: usize) -> Self {
            loop {}
        }
    }
    impl ChunkFullNull for ArrayChunked {
        fn full_null(name: PlSmallStr, length: usize) -> ArrayChunked {
            loop {}
        }
    }
    impl ChunkFullNull for BinaryChunked {
        fn full_null(name: PlSmallStr, length: usize) -> Self {
            loop {}
        }
    }
    impl ChunkFullNull for BinaryOffsetChunked {
        fn full_null(name: PlSmallStr, length: usize) -> Self {
            loop {}
        }
    }
    impl ChunkFullNull for BooleanChunked {
        fn full_null(name: PlSmallStr, length: usize) -> Self {
            loop {}
        }
    }
    impl ChunkFullNull for ListChunked {
        fn full_null(name: PlSmallStr, length: usize) -> ListChunked {
            loop {}
        }
    }
    impl ChunkFullNull for StringChunked {
        fn full_null(name: PlSmallStr, length: usize) -> Self {
            loop {}
        }
    }
    impl ChunkFullNull for StructChunked {
        fn full_null(name: PlSmallStr, length: usize) -> StructChunked {
            loop {}
        }
    }
    impl ChunkNestingUtils for ArrayChunked {
        fn propagate_nulls(&self) -> Option<Self> {
            loop {}
        }
        fn trim_lists_to_normalized_offsets(&self) -> Option<Self> {
            loop {}
        }
        fn find_validity_mismatch(&self, other: &Series, idxs: &mut Vec<IdxSize>) {
            loop {}
        }
    }
    impl ChunkNestingUtils for ListChunked {
        fn propagate_nulls(&self) -> Option<Self> {
            loop {}
        }
        fn trim_lists_to_normalized_offsets(&self) -> Option<Self> {
            loop {}
        }
        fn find_validity_mismatch(&self, other: &Series, idxs: &mut Vec<IdxSize>) {
            loop {}
        }
    }
    impl ChunkNestingUtils for NullChunked {
        fn propagate_nulls(&self) -> Option<Self> {
            loop {}
        }
        fn trim_lists_to_normalized_offsets(&self) -> Option<Self> {
            loop {}
        }
        fn find_validity_mismatch(&self, other: &Series, idxs: &mut Vec<IdxSize>) {
            loop {}
        }
    }
    impl ChunkNestingUtils for StructChunked {
        fn propagate_nulls(&self) -> Option<Self> {
            loop {}
        }
        fn trim_lists_to_normalized_offsets(&self) -> Option<Self> {
            loop {}
        }
        fn find_validity_mismatch(&self, other: &Series, idxs: &mut Vec<IdxSize>) {
            loop {}
        }
    }
    impl ChunkQuantile<Series> for ArrayChunked {}
    impl ChunkQuantile<Series> for ListChunked {}
    impl ChunkQuantile<String> for StringChunked {}
    impl ChunkQuantile<bool> for BooleanChunked {}
    impl ChunkQuantile<f32> for Float32Chunked {
        fn quantile(&self, quantile: f64, method: QuantileMethod) -> PolarsResult<Option<f32>> {
            loop {}
        }
        fn quantiles(&self, quantiles: &[f64], method: QuantileMethod) -> PolarsResult<Vec<Option<f32>>> {
            loop {}
        }
        fn median(&self) -> Option<f32> {
            loop {}
        }
    }
    impl ChunkQuantile<f64> for Float64Chunked {
        fn quantile(&self, quantile: f64, method: QuantileMethod) -> PolarsResult<Option<f64>> {
            loop {}
        }
        fn quantiles(&self, quantiles: &[f64], method: QuantileMethod) -> PolarsResult<Vec<Option<f64>>> {
            loop {}
        }
        fn median(&self) -> Option<f64> {
            loop {}
        }
    }
    impl ChunkReverse for ArrayChunked {
        fn reverse(&self) -> Self {
            loop {}
        }
    }
    impl ChunkReverse for BinaryChunked {
        fn reverse(&self) -> Self {
            loop {}
        }
    }
    impl ChunkReverse for BinaryOffsetChunked {
        fn reverse(&self) -> Self {
            loop {}
        }
    }
    impl ChunkReverse for BooleanChunked {
        fn reverse(&self) -> Self {
            loop {}
        }
    }
    impl ChunkReverse for ListChunked {
        fn reverse(&self) -> Self {
            loop {}
        }
    }
    impl ChunkReverse for StringChunked {
        fn reverse(&self) -> Self {
            loop {}
        }
    }
    impl ChunkShift<FixedSizeListType> for ArrayChunked {
        fn shift(&self, periods: i64) -> Self {
            loop {}
        }
    }
    impl ChunkShift<ListType> for ListChunked {
        fn shift(&self, periods: i64) -> Self {
            loop {}
        }
    }
    impl ChunkShift<StructType> for StructChunked {
        fn shift(&self, periods: i64) -> ChunkedArray<StructType> {
            loop {}
        }
    }
    impl ChunkShiftFill<FixedSizeListType, Option<&Series>> for ArrayChunked {
        fn shift_and_fill(&self, periods: i64, fill_value: Option<&Series>) -> ArrayChunked {
            loop {}
        }
    }
    impl ChunkShiftFill<ListType, Option<&Series>> for ListChunked {
        fn shift_and_fill(&self, periods: i64, fill_value: Option<&Series>) -> ListChunked {
            loop {}
        }
    }
    impl ChunkSort<BinaryOffsetType> for BinaryOffsetChunked {
        fn sort_with(&self, options: SortOptions) -> BinaryOffsetChunked {
            loop {}
        }
        fn sort(&self, descending: bool) -> BinaryOffsetChunked {
            loop {}
        }
        fn arg_sort(&self, options: SortOptions) -> IdxCa {
            loop {}
        }
        fn arg_sort_multiple(&self, by: &[Column], options: &SortMultipleOptions) -> PolarsResult<IdxCa> {
            loop {}
        }
    }
    impl ChunkSort<BinaryType> for BinaryChunked {
        fn sort_with(&self, options: SortOptions) -> ChunkedArray<BinaryType> {
            loop {}
        }
        fn sort(&self, descending: bool) -> ChunkedArray<BinaryType> {
            loop {}
        }
        fn arg_sort(&self, options: SortOptions) -> IdxCa {
            loop {}
        }
        fn arg_sort_multiple(&self, by: &[Column], options: &SortMultipleOptions) -> PolarsResult<IdxCa> {
            loop {}
        }
    }
    impl ChunkSort<BooleanType> for BooleanChunked {
        fn sort_with(&self, options: SortOptions) -> ChunkedArray<BooleanType> {
            loop {}
        }
        fn sort(&self, descending: bool) -> BooleanChunked {
            loop {}
        }
        fn arg_sort(&self, options: SortOptions) -> IdxCa {
            loop {}
        }
        fn arg_sort_multiple(&self, by: &[Column], options: &SortMultipleOptions) -> PolarsResult<IdxCa> {
            loop {}
        }
    }
    impl ChunkSort<ListType> for ListChunked {
        fn sort_with(&self, options: SortOptions) -> ListChunked {
            loop {}
        }
        fn sort(&self, descending: bool) -> ListChunked {
            loop {}
        }
        fn arg_sort(&self, options: SortOptions) -> IdxCa {
            loop {}
        }
    }
    impl ChunkSort<StringType> for StringChunked {
        fn sort_with(&self, options: SortOptions) -> ChunkedArray<StringType> {
            loop {}
        }
        fn sort(&self, descending: bool) -> StringChunked {
            loop {}
        }
        fn arg_sort(&self, options: SortOptions) -> IdxCa {
            loop {}
        }
        fn arg_sort_multiple(&self, by: &[Column], options: &SortMultipleOptions) -> PolarsResult<IdxCa> {
            loop {}
        }
    }
    impl ChunkSort<StructType> for StructChunked {
        fn sort_with(&self, options: SortOptions) -> ChunkedArray<StructType> {
            loop {}
        }
        fn sort(&self, descending: bool) -> ChunkedArray<StructType> {
            loop {}
        }
        fn arg_sort(&self, options: SortOptions) -> IdxCa {
            loop {}
        }
    }
    impl ChunkTakeUnchecked<ChunkedArray<UInt32Type>> for ArrayChunked {
        unsafe fn take_unchecked(&self, indices: &IdxCa) -> Self {
            loop {}
        }
    }
    impl ChunkTakeUnchecked<ChunkedArray<UInt32Type>> for BinaryChunked {
        unsafe fn take_unchecked(&self, indices: &IdxCa) -> Self {
            loop {}
        }
    }
    impl ChunkTakeUnchecked<ChunkedArray<UInt32Type>> for ListChunked {
        unsafe fn take_unchecked(&self, indices: &IdxCa) -> Self {
            loop {}
        }
    }
    impl ChunkTakeUnchecked<ChunkedArray<UInt32Type>> for StringChunked {
        unsafe fn take_unchecked(&self, indices: &IdxCa) -> Self {
            loop {}
        }
    }
    impl ChunkTakeUnchecked<ChunkedArray<UInt32Type>> for StructChunked {
        unsafe fn take_unchecked(&self, indices: &IdxCa) -> Self {
            loop {}
        }
    }
    impl ChunkUnique for BinaryChunked {
        fn unique(&self) -> PolarsResult<Self> {
            loop {}
        }
        fn arg_unique(&self) -> PolarsResult<IdxCa> {
            loop {}
        }
        fn n_unique(&self) -> PolarsResult<usize> {
            loop {}
        }
        fn unique_id(&self) -> PolarsResult<(IdxSize, Vec<IdxSize>)> {
            loop {}
        }
    }
    impl ChunkUnique for BinaryOffsetChunked {
        fn unique(&self) -> PolarsResult<Self> {
            loop {}
        }
        fn arg_unique(&self) -> PolarsResult<IdxCa> {
            loop {}
        }
        fn n_unique(&self) -> PolarsResult<usize> {
            loop {}
        }
        fn unique_id(&self) -> PolarsResult<(IdxSize, Vec<IdxSize>)> {
            loop {}
        }
    }
    impl ChunkUnique for BooleanChunked {
        fn unique(&self) -> PolarsResult<Self> {
            loop {}
        }
        fn arg_unique(&self) -> PolarsResult<IdxCa> {
            loop {}
        }
        fn unique_id(&self) -> PolarsResult<(IdxSize, Vec<IdxSize>)> {
            loop {}
        }
    }
    impl ChunkUnique for StringChunked {
        fn unique(&self) -> PolarsResult<Self> {
            loop {}
        }
        fn arg_unique(&self) -> PolarsResult<IdxCa> {
            loop {}
        }
        fn n_unique(&self) -> PolarsResult<usize> {
            loop {}
        }
        fn unique_id(&self) -> PolarsResult<(IdxSize, Vec<IdxSize>)> {
            loop {}
        }
    }
    impl ChunkVar for ArrayChunked {}
    impl ChunkVar for BooleanChunked {}
    impl ChunkVar for ListChunked {}
    impl ChunkVar for StringChunked {}
    impl ChunkZip<StructType> for StructChunked {
        fn zip_with(
            &self,
            mask: &BooleanChunked,
            other: &ChunkedArray<StructType>,
        ) -> PolarsResult<ChunkedArray<StructType>> {
            loop {}
        }
    }
    impl ChunkedArray<BinaryOffsetType> {
        pub fn row_decode_ordered(
            &self,
            fields: &[Field],
            descending: &[bool],
            nulls_last: &[bool],
        ) -> PolarsResult<StructChunked> {
            loop {}
        }
        pub fn row_decode_unordered(&self, fields: &[Field]) -> PolarsResult<StructChunked> {
            loop {}
        }
    }
    impl ChunkedArray<BinaryType> {
        pub fn max_binary(&self) -> Option<&[u8]> {
            loop {}
        }
        pub fn min_binary(&self) -> Option<&[u8]> {
            loop {}
        }
        pub fn arg_min_binary(&self) -> Option<usize> {
            loop {}
        }
        pub fn arg_max_binary(&self) -> Option<usize> {
            loop {}
        }
        pub fn apply_mut<'a, F>(&'a self, f: F) -> Self
        where
            F: FnMut(&'a [u8]) -> &'a [u8],
        {
            loop {}
        }
        /// # Safety
        /// String is not validated
        pub unsafe fn to_string_unchecked(&self) -> StringChunked {
            loop {}
        }
    }
    impl ChunkedArray<BooleanType> {
        pub fn sum(&self) -> Option<IdxSize> {
            loop {}
        }
        pub fn min(&self) -> Option<bool> {
            loop {}
        }
        pub fn max(&self) -> Option<bool> {
            loop {}
        }
        pub fn mean(&self) -> Option<f64> {
            loop {}
        }
        pub fn num_trues(&self) -> usize {
            loop {}
        }
        pub fn num_falses(&self) -> usize {
            loop {}
        }
        pub fn first_true_idx(&self) -> Option<usize> {
            loop {}
        }
        pub fn first_false_idx(&self) -> Option<usize> {
            loop {}
        }
        /// Returns whether any of the values in the column are `true`.
        pub fn any(&self) -> bool {
            loop {}
        }
        /// Returns whether all values in the array are `true`.
        pub fn all(&self) -> bool {
            loop {}
        }
        /// Returns whether any of the values in the column are `true`.
        pub fn any_kleene(&self) -> Option<bool> {
            loop {}
        }
        /// Returns whether all values in the column are `true`.
        pub fn all_kleene(&self) -> Option<bool> {
            loop {}
        }
        /// Create a temporary [`ChunkedArray`] from a slice.
        pub unsafe fn mmap_slice(name: PlSmallStr, values: &[u8], offset: usize, len: usize) -> Self {
            loop {}
        }
        pub fn from_bitmap(name: PlSmallStr, bitmap: Bitmap) -> Self {
            loop {}
        }
        /// Create [`ChunkedArray`] with samples from a Bernoulli distribution.
        pub fn rand_bernoulli(name: PlSmallStr, length: usize, p: f64) -> PolarsResult<Self> {
            loop {}
        }
        /// # Safety
        pub unsafe fn agg_any(&self, groups: &GroupsType, ignore_nulls: bool) -> BooleanChunked {
            loop {}
        }
        /// # Safety
        pub unsafe fn agg_all(&self, groups: &GroupsType, ignore_nulls: bool) -> BooleanChunked {
            loop {}
        }
    }
    impl ChunkedArray<FixedSizeListType> {
        pub fn full_null_with_dtype(
            name: PlSmallStr,
            length: usize,
            inner_dtype: &DataType,
            width: usize,
        ) -> ArrayChunked {
            loop {}
        }
        pub fn series_iter(&self) -> impl DoubleEndedIterator<Item = Option<Series>> + ExactSizeIterator {
            crate::header::any::<std::vec::IntoIter<Option<Series>>>()
        }
        pub fn try_apply_amortized_to_list<F>(&self, f: F) -> PolarsResult<ListChunked>
        where
            F: FnMut(AmortSeries) -> PolarsResult<Series>,
        {
            loop {}
        }
        /// Apply a closure `F` to each array.
        pub unsafe fn apply_amortized_same_type<F>(&self, f: F) -> Self
        where
            F: FnMut(AmortSeries) -> Series,
        {
            loop {}
        }
        /// Try apply a closure `F` to each array.
        pub unsafe fn try_apply_amortized_same_type<F>(&self, f: F) -> PolarsResult<Self>
        where
            F: FnMut(AmortSeries) -> PolarsResult<Series>,
        {
            loop {}
        }
        /// Zip with a `ChunkedArray` then apply a binary function `F` elementwise.
        pub unsafe fn zip_and_apply_amortized_same_type<'a, T, F>(&'a self, ca: &'a ChunkedArray<T>, f: F) -> Self
        where
            T: PolarsDataType,
            F: FnMut(Option<AmortSeries>, Option<T::Physical<'a>>) -> Option<Series>,
        {
            loop {}
        }
        /// Apply a closure `F` elementwise.
        pub fn apply_amortized_generic<F, K, V>(&self, f: F) -> ChunkedArray<V>
        where
            V: PolarsDataType,
            F: FnMut(Option<AmortSeries>) -> Option<K> + Copy,
        {
            loop {}
        }
        /// Try apply a closure `F` elementwise.
        pub fn try_apply_amortized_generic<F, K, V>(&self, f: F) -> PolarsResult<ChunkedArray<V>>
        where
            V: PolarsDataType,
            F: FnMut(Option<AmortSeries>) -> PolarsResult<Option<K>> + Copy,
        {
            loop {}
        }
        pub fn for_each_amortized<F>(&self, f: F)
        where
            F: FnMut(Option<AmortSeries>),
        {
            loop {}
        }
        /// Get the inner data type of the fixed size list.
        pub fn inner_dtype(&self) -> &DataType {
            loop {}
        }
        /// # Panics
        /// Panics if the physical representation of `dtype` differs the physical
        /// representation of the existing inner `dtype`.
        pub fn set_inner_dtype(&mut self, dtype: DataType) {
            loop {}
        }
        pub fn width(&self) -> usize {
            loop {}
        }
        /// # Safety
        /// The caller must ensure that the logical type given fits the physical type of the array.
        pub unsafe fn to_logical(&mut self, inner_dtype: DataType) {
            loop {}
        }
        /// Convert the datatype of the array into the physical datatype.
        pub fn to_physical_repr(&self) -> Cow<'_, ArrayChunked> {
            loop {}
        }
        /// Convert a non-logical [`ArrayChunked`] back into a logical [`ArrayChunked`] without casting.
        pub unsafe fn from_physical_unchecked(&self, to_inner_dtype: DataType) -> PolarsResult<Self> {
            loop {}
        }
        /// Get the inner values as `Series`
        pub fn get_inner(&self) -> Series {
            loop {}
        }
        /// Ignore the list indices and apply `func` to the inner type as [`Series`].
        pub fn apply_to_inner(&self, func: &dyn Fn(Series) -> PolarsResult<Series>) -> PolarsResult<ArrayChunked> {
            loop {}
        }
        /// Recurse nested types until we are at the leaf array.
        pub fn get_leaf_array(&self) -> Series {
            loop {}
        }
        pub fn get_as_series(&self, idx: usize) -> Option<Series> {
            loop {}
        }
        pub fn from_aligned_values(
            name: PlSmallStr,
            inner_dtype: &DataType,
            width: usize,
            chunks: Vec<ArrayRef>,
            length: usize,
        ) -> Self {
            loop {}
        }
        /// Turn the ArrayChunked into the ListChunked with the same items.
        pub fn to_list(&self) -> ListChunked {
            loop {}
        }
    }
    impl ChunkedArray<Float32Type> {
        pub fn apply_as_ints<F>(&self, f: F) -> Series
        where
            F: Fn(&Series) -> Series,
        {
            loop {}
        }
    }
    impl ChunkedArray<Float64Type> {
        pub fn apply_as_ints<F>(&self, f: F) -> Series
        where
            F: Fn(&Series) -> Series,
        {
            loop {}
        }
    }
    impl ChunkedArray<Int128Type> {
        pub fn into_decimal_unchecked(self, precision: usize, scale: usize) -> DecimalChunked {
            loop {}
        }
        pub fn into_decimal(self, precision: usize, scale: usize) -> PolarsResult<DecimalChunked> {
            loop {}
        }
    }
    impl ChunkedArray<Int32Type> {
        pub fn into_date(self) -> DateChunked {
            loop {}
        }
    }
    impl ChunkedArray<Int64Type> {
        pub fn into_datetime(self, timeunit: TimeUnit, tz: Option<TimeZone>) -> DatetimeChunked {
            loop {}
        }
        pub fn into_duration(self, timeunit: TimeUnit) -> DurationChunked {
            loop {}
        }
        pub fn into_time(self) -> TimeChunked {
            loop {}
        }
    }
    impl ChunkedArray<ListType> {
        pub fn full_null_with_dtype(name: PlSmallStr, length: usize, inner_dtype: &DataType) -> ListChunked {
            loop {}
        }
        pub fn series_iter(&self) -> impl DoubleEndedIterator<Item = Option<Series>> + ExactSizeIterator {
            crate::header::any::<std::vec::IntoIter<Option<Series>>>()
        }
        pub fn no_null_series_iter(&self) -> impl DoubleEndedIterator<Item = Series> + ExactSizeIterator {
            crate::header::any::<std::vec::IntoIter<Series>>()
        }
        /// Apply a closure `F` elementwise.
        pub fn apply_amortized_generic<F, K, V>(&self, f: F) -> ChunkedArray<V>
        where
            V: PolarsDataType,
            F: FnMut(Option<AmortSeries>) -> Option<K> + Copy,
        {
            loop {}
        }
        pub fn try_apply_amortized_generic<F, K, V>(&self, f: F) -> PolarsResult<ChunkedArray<V>>
        where
            V: PolarsDataType,
            F: FnMut(Option<AmortSeries>) -> PolarsResult<Option<K>> + Copy,
        {
            loop {}
        }
        pub fn for_each_amortized<F>(&self, f: F)
        where
            F: FnMut(Option<AmortSeries>),
        {
            loop {}
        }
        /// Zip with a `ChunkedArray` then apply a binary function `F` elementwise.
        pub fn zip_and_apply_amortized<'a, T, F>(&'a self, ca: &'a ChunkedArray<T>, f: F) -> Self
        where
            T: PolarsDataType,
            F: FnMut(Option<AmortSeries>, Option<T::Physical<'a>>) -> Option<Series>,
        {
            loop {}
        }
        pub fn binary_zip_and_apply_amortized<'a, T, U, F>(
            &'a self,
            ca1: &'a ChunkedArray<T>,
            ca2: &'a ChunkedArray<U>,
            f: F,
        ) -> Self
        where
            T: PolarsDataType,
            U: PolarsDataType,
            F: FnMut(Option<AmortSeries>, Option<T::Physical<'a>>, Option<U::Physical<'a>>) -> Option<Series>,
        {
            loop {}
        }
        pub fn try_binary_zip_and_apply_amortized<'a, T, U, F>(
            &'a self,
            ca1: &'a ChunkedArray<T>,
            ca2: &'a ChunkedArray<U>,
            f: F,
        ) -> PolarsResult<Self>
        where
            T: PolarsDataType,
            U: PolarsDataType,
            F: FnMut(
                Option<AmortSeries>,
                Option<T::Physical<'a>>,
                Option<U::Physical<'a>>,
            ) -> PolarsResult<Option<Series>>,
        {
            loop {}
        }
        pub fn try_zip_and_apply_amortized<'a, T, F>(&'a self, ca: &'a ChunkedArray<T>, f: F) -> PolarsResult<Self>
        where
            T: PolarsDataType,
            F: FnMut(Option<AmortSeries>, Option<T::Physical<'a>>) -> PolarsResult<Option<Series>>,
        {
            loop {}
        }
        /// Apply a closure `F` to each list elementwise.
        pub unsafe fn apply_amortized_same_type<F>(&self, f: F) -> Self
        where
            F: FnMut(AmortSeries) -> Series,
        {
            loop {}
        }
        /// Try apply a closure `F` elementwise (may change dtype).
        pub fn try_apply_amortized<F>(&self, f: F) -> PolarsResult<Self>
        where
            F: FnMut(AmortSeries) -> PolarsResult<Series>,
        {
            loop {}
        }
        /// Try apply a closure `F` to each list element.
        pub unsafe fn try_apply_amortized_same_type<F>(&self, f: F) -> PolarsResult<Self>
        where
            F: FnMut(AmortSeries) -> PolarsResult<Series>,
        {
            loop {}
        }
        /// Get the inner data type of the list.
        pub fn inner_dtype(&self) -> &DataType {
            loop {}
        }
        /// # Panics
        /// Panics if the physical representation of `dtype` differs the physical
        /// representation of the existing inner `dtype`.
        pub fn set_inner_dtype(&mut self, dtype: DataType) {
            loop {}
        }
        pub fn set_fast_explode(&mut self) {
            loop {}
        }
        pub fn _can_fast_explode(&self) -> bool {
            loop {}
        }
        /// Set the logical type of the [`ListChunked`].
        pub unsafe fn to_logical(&mut self, inner_dtype: DataType) {
            loop {}
        }
        /// Convert the datatype of the list into the physical datatype.
        pub fn to_physical_repr(&self) -> Cow<'_, ListChunked> {
            loop {}
        }
        /// Convert a non-logical [`ListChunked`] back into a logical [`ListChunked`] without casting.
        pub unsafe fn from_physical_unchecked(&self, to_inner_dtype: DataType) -> PolarsResult<ListChunked> {
            loop {}
        }
        /// Get the inner values as [`Series`], ignoring the list offsets.
        pub fn get_inner(&self) -> Series {
            loop {}
        }
        pub fn inner_length(&self) -> usize {
            loop {}
        }
        /// Ignore the list indices and apply `func` to the inner type as [`Series`].
        pub fn apply_to_inner(&self, func: &dyn Fn(Series) -> PolarsResult<Series>) -> PolarsResult<ListChunked> {
            loop {}
        }
        pub fn with_inner_values(&self, values: &Series) -> ListChunked {
            loop {}
        }
        pub fn get_as_series(&self, idx: usize) -> Option<Series> {
            loop {}
        }
        pub fn has_empty_lists(&self) -> bool {
            loop {}
        }
        pub fn has_masked_out_values(&self) -> bool {
            loop {}
        }
    }
    impl ChunkedArray<StringType> {
        pub fn apply_mut<'a, F>(&'a self, f: F) -> Self
        where
            F: FnMut(&'a str) -> &'a str,
        {
            loop {}
        }
        /// # Safety
        /// Update the views. All invariants of the views apply.
        pub unsafe fn apply_views<F: FnMut(View, &str) -> View + Copy>(&self, update_view: F) -> Self {
            loop {}
        }
        /// Convert an [`StringChunked`] to a [`Series`] of [`DataType::Decimal`].
        /// Scale needed for the decimal type are inferred.  Parsing is not strict.
        /// Scale inference assumes that all tested strings are well-formed numbers,
        /// and may produce unexpected results for scale if this is not the case.
        pub fn to_decimal_infer(&self, infer_length: usize) -> PolarsResult<Series> {
            loop {}
        }
        pub fn to_decimal(&self, prec: usize, scale: usize) -> PolarsResult<Series> {
            loop {}
        }
        pub fn as_binary(&self) -> BinaryChunked {
            loop {}
        }
    }
    impl ChunkedArray<StructType> {
        pub fn from_columns(name: PlSmallStr, length: usize, fields: &[Column]) -> PolarsResult<Self> {
            loop {}
        }
        pub fn from_series<'a, I: ExactSizeIterator<Item = &'a Series> + Clone>(
            name: PlSmallStr,
            length: usize,
            fields: I,
        ) -> PolarsResult<Self> {
            loop {}
        }
        /// Convert a struct to the underlying physical datatype.
        pub fn to_physical_repr(&self) -> Cow<'_, StructChunked> {
            loop {}
        }
        /// Convert a non-logical [`StructChunked`] back into a logical [`StructChunked`] without casting.
        pub unsafe fn from_physical_unchecked(&self, to_fields: &[Field]) -> PolarsResult<StructChunked> {
            loop {}
        }
        pub fn struct_fields(&self) -> &[Field] {
            loop {}
        }
        pub fn fields_as_series(&self) -> Vec<Series> {
            loop {}
        }
        pub fn fields_as_columns(&self) -> Vec<Column> {
            loop {}
        }
        pub fn cast_with_options(&self, dtype: &DataType, cast_options: CastOptions) -> PolarsResult<Series> {
            loop {}
        }
        pub fn cast(&self, dtype: &DataType) -> PolarsResult<Series> {
            loop {}
        }
        pub fn _apply_fields<F>(&self, func: F) -> PolarsResult<Self>
        where
            F: FnMut(&Series) -> Series,
        {
            loop {}
        }
        pub fn try_apply_fields<F>(&self, func: F) -> PolarsResult<Self>
        where
            F: FnMut(&Series) -> PolarsResult<Series>,
        {
            loop {}
        }
        pub fn get_row_encoded_array(&self, options: SortOptions) -> PolarsResult<BinaryArray<i64>> {
            loop {}
        }
        pub fn get_row_encoded(&self, options: SortOptions) -> PolarsResult<BinaryOffsetChunked> {
            loop {}
        }
        /// Combine the validities of two structs.
        pub fn zip_outer_validity(&mut self, other: &StructChunked) {
            loop {}
        }
        pub fn unnest(self) -> DataFrame {
            loop {}
        }
        /// Get access to one of this [`StructChunked`]'s fields
        pub fn field_by_name(&self, name: &str) -> PolarsResult<Series> {
            loop {}
        }
        pub fn with_outer_validity(self, validity: Option<Bitmap>) -> Self {
            loop {}
        }
    }
    impl ChunkedArray<UInt32Type> {
        pub fn with_nullable_idx<T, F: FnOnce(&IdxCa) -> T>(idx: &[NullableIdxSize], f: F) -> T {
            loop {}
        }
    }
    impl ChunkedSet<bool> for &mut BooleanChunked {
        fn scatter<V>(self, idx: &[IdxSize], values: V) -> PolarsResult<Series>
        where
            V: IntoIterator<Item = Option<bool>>,
        {
            loop {}
        }
    }
    impl Clone for AggExpr {
        fn clone(&self) -> AggExpr {
            loop {}
        }
    }
    impl Clone for ArrowDataType {
        fn clone(&self) -> ArrowDataType {
            loop {}
        }
    }
    impl Clone for ArrowField {
        fn clone(&self) -> ArrowField {
            loop {}
        }
    }
    impl Clone for ArrowSchema {
        fn clone(&self) -> ArrowSchema {
            loop {}
        }
    }
    impl Clone for ArrowTimeUnit {
        fn clone(&self) -> ArrowTimeUnit {
            loop {}
        }
    }
    impl Clone for BinaryOffsetType {
        fn clone(&self) -> BinaryOffsetType {
            loop {}
        }
    }
    impl Clone for BinaryType {
        fn clone(&self) -> BinaryType {
            loop {}
        }
    }
    impl Clone for BooleanType {
        fn clone(&self) -> BooleanType {
            loop {}
        }
    }
    impl Clone for ChainedThen {
        fn clone(&self) -> ChainedThen {
            loop {}
        }
    }
    impl Clone for ChainedWhen {
        fn clone(&self) -> ChainedWhen {
            loop {}
        }
    }
    impl Clone for ClosedInterval {
        fn clone(&self) -> ClosedInterval {
            loop {}
        }
    }
    impl Clone for ClosedWindow {
        fn clone(&self) -> ClosedWindow {
            loop {}
        }
    }
    impl Clone for Column {
        fn clone(&self) -> Column {
            loop {}
        }
    }
    impl Clone for CompatLevel {
        fn clone(&self) -> CompatLevel {
            loop {}
        }
    }
    impl Clone for DataFrame {
        fn clone(&self) -> DataFrame {
            loop {}
        }
    }
    impl Clone for DataType {
        fn clone(&self) -> DataType {
            loop {}
        }
    }
    impl Clone for DataTypeExpr {
        fn clone(&self) -> DataTypeExpr {
            loop {}
        }
    }
    impl Clone for DataTypeFunction {
        fn clone(&self) -> DataTypeFunction {
            loop {}
        }
    }
    impl Clone for DataTypeSelector {
        fn clone(&self) -> DataTypeSelector {
            loop {}
        }
    }
    impl Clone for DateType {
        fn clone(&self) -> DateType {
            loop {}
        }
    }
    impl Clone for DatetimeArgs {
        fn clone(&self) -> DatetimeArgs {
            loop {}
        }
    }
    impl Clone for DatetimeType {
        fn clone(&self) -> DatetimeType {
            loop {}
        }
    }
    impl Clone for DecimalType {
        fn clone(&self) -> DecimalType {
            loop {}
        }
    }
    impl Clone for DslPlan {
        fn clone(&self) -> Self {
            loop {}
        }
    }
    impl Clone for Duration {
        fn clone(&self) -> Duration {
            loop {}
        }
    }
    impl Clone for DurationArgs {
        fn clone(&self) -> DurationArgs {
            loop {}
        }
    }
    impl Clone for DurationType {
        fn clone(&self) -> DurationType {
            loop {}
        }
    }
    impl Clone for DynamicGroupOptions {
        fn clone(&self) -> DynamicGroupOptions {
            loop {}
        }
    }
    impl Clone for Engine {
        fn clone(&self) -> Engine {
            loop {}
        }
    }
    impl Clone for EvalVariant {
        fn clone(&self) -> EvalVariant {
            loop {}
        }
    }
    impl Clone for ExplodeOptions {
        fn clone(&self) -> ExplodeOptions {
            loop {}
        }
    }
    impl Clone for Expr {
        fn clone(&self) -> Expr {
            loop {}
        }
    }
    impl Clone for ExtraColumnsPolicy {
        fn clone(&self) -> ExtraColumnsPolicy {
            loop {}
        }
    }
    impl Clone for Field {
        fn clone(&self) -> Field {
            loop {}
        }
    }
    impl Clone for FileMetadata {
        fn clone(&self) -> FileMetadata {
            loop {}
        }
    }
    impl Clone for FileWriteFormat {
        fn clone(&self) -> FileWriteFormat {
            loop {}
        }
    }
    impl Clone for FillNullStrategy {
        fn clone(&self) -> FillNullStrategy {
            loop {}
        }
    }
    impl Clone for Float32Type {
        fn clone(&self) -> Float32Type {
            loop {}
        }
    }
    impl Clone for Float64Type {
        fn clone(&self) -> Float64Type {
            loop {}
        }
    }
    impl Clone for FunctionExpr {
        fn clone(&self) -> FunctionExpr {
            loop {}
        }
    }
    impl Clone for GroupByMethod {
        fn clone(&self) -> GroupByMethod {
            loop {}
        }
    }
    impl Clone for GroupPositions {
        fn clone(&self) -> Self {
            loop {}
        }
    }
    impl Clone for GroupsType {
        fn clone(&self) -> GroupsType {
            loop {}
        }
    }
    impl Clone for HConcatOptions {
        fn clone(&self) -> HConcatOptions {
            loop {}
        }
    }
    impl Clone for InProcessQuery {
        fn clone(&self) -> InProcessQuery {
            loop {}
        }
    }
    impl Clone for Int128Type {
        fn clone(&self) -> Int128Type {
            loop {}
        }
    }
    impl Clone for Int16Type {
        fn clone(&self) -> Int16Type {
            loop {}
        }
    }
    impl Clone for Int32Type {
        fn clone(&self) -> Int32Type {
            loop {}
        }
    }
    impl Clone for Int64Type {
        fn clone(&self) -> Int64Type {
            loop {}
        }
    }
    impl Clone for Int8Type {
        fn clone(&self) -> Int8Type {
            loop {}
        }
    }
    impl Clone for JoinArgs {
        fn clone(&self) -> JoinArgs {
            loop {}
        }
    }
    impl Clone for JoinBuildSide {
        fn clone(&self) -> JoinBuildSide {
            loop {}
        }
    }
    impl Clone for JoinCoalesce {
        fn clone(&self) -> JoinCoalesce {
            loop {}
        }
    }
    impl Clone for JoinType {
        fn clone(&self) -> JoinType {
            loop {}
        }
    }
    impl Clone for JoinTypeOptions {
        fn clone(&self) -> JoinTypeOptions {
            loop {}
        }
    }
    impl Clone for JoinValidation {
        fn clone(&self) -> JoinValidation {
            loop {}
        }
    }
    impl Clone for Label {
        fn clone(&self) -> Label {
            loop {}
        }
    }
    impl Clone for LazyFrame {
        fn clone(&self) -> LazyFrame {
            loop {}
        }
    }
    impl Clone for LazyGroupBy {
        fn clone(&self) -> LazyGroupBy {
            loop {}
        }
    }
    impl Clone for LiteralValue {
        fn clone(&self) -> LiteralValue {
            loop {}
        }
    }
    impl Clone for MaintainOrderJoin {
        fn clone(&self) -> MaintainOrderJoin {
            loop {}
        }
    }
    impl Clone for MatchToSchemaPerColumn {
        fn clone(&self) -> MatchToSchemaPerColumn {
            loop {}
        }
    }
    impl Clone for NonExistent {
        fn clone(&self) -> NonExistent {
            loop {}
        }
    }
    impl Clone for NullChunked {
        fn clone(&self) -> NullChunked {
            loop {}
        }
    }
    impl Clone for NullStrategy {
        fn clone(&self) -> NullStrategy {
            loop {}
        }
    }
    impl Clone for NullableIdxSize {
        fn clone(&self) -> NullableIdxSize {
            loop {}
        }
    }
    impl Clone for Operator {
        fn clone(&self) -> Operator {
            loop {}
        }
    }
    impl Clone for OptFlags {
        fn clone(&self) -> OptFlags {
            loop {}
        }
    }
    impl Clone for PlRefPath {
        fn clone(&self) -> PlRefPath {
            loop {}
        }
    }
    impl Clone for PlSmallStr {
        fn clone(&self) -> PlSmallStr {
            loop {}
        }
    }
    impl Clone for PolarsError {
        fn clone(&self) -> PolarsError {
            loop {}
        }
    }
    impl Clone for QuantileMethod {
        fn clone(&self) -> QuantileMethod {
            loop {}
        }
    }
    impl Clone for RankOptions {
        fn clone(&self) -> RankOptions {
            loop {}
        }
    }
    impl Clone for RenameAliasFn {
        fn clone(&self) -> RenameAliasFn {
            loop {}
        }
    }
    impl Clone for ReshapeDimension {
        fn clone(&self) -> ReshapeDimension {
            loop {}
        }
    }
    impl Clone for RollingCovOptions {
        fn clone(&self) -> RollingCovOptions {
            loop {}
        }
    }
    impl Clone for RollingGroupOptions {
        fn clone(&self) -> RollingGroupOptions {
            loop {}
        }
    }
    impl Clone for RollingOptionsDynamicWindow {
        fn clone(&self) -> RollingOptionsDynamicWindow {
            loop {}
        }
    }
    impl Clone for RollingOptionsFixedWindow {
        fn clone(&self) -> RollingOptionsFixedWindow {
            loop {}
        }
    }
    impl Clone for RoundMode {
        fn clone(&self) -> RoundMode {
            loop {}
        }
    }
    impl Clone for RowIndex {
        fn clone(&self) -> RowIndex {
            loop {}
        }
    }
    impl Clone for Scalar {
        fn clone(&self) -> Scalar {
            loop {}
        }
    }
    impl Clone for ScanArgsAnonymous {
        fn clone(&self) -> ScanArgsAnonymous {
            loop {}
        }
    }
    impl Clone for ScanSources {
        fn clone(&self) -> ScanSources {
            loop {}
        }
    }
    impl Clone for Schema {
        fn clone(&self) -> Schema {
            loop {}
        }
    }
    impl Clone for Selector {
        fn clone(&self) -> Selector {
            loop {}
        }
    }
    impl Clone for Series {
        fn clone(&self) -> Series {
            loop {}
        }
    }
    impl Clone for SinkDestination {
        fn clone(&self) -> SinkDestination {
            loop {}
        }
    }
    impl Clone for SortMultipleOptions {
        fn clone(&self) -> SortMultipleOptions {
            loop {}
        }
    }
    impl Clone for SortOptions {
        fn clone(&self) -> SortOptions {
            loop {}
        }
    }
    impl Clone for StartBy {
        fn clone(&self) -> StartBy {
            loop {}
        }
    }
    impl Clone for StringType {
        fn clone(&self) -> StringType {
            loop {}
        }
    }
    impl Clone for StrptimeOptions {
        fn clone(&self) -> StrptimeOptions {
            loop {}
        }
    }
    impl Clone for Then {
        fn clone(&self) -> Then {
            loop {}
        }
    }
    impl Clone for TimeType {
        fn clone(&self) -> TimeType {
            loop {}
        }
    }
    impl Clone for TimeUnit {
        fn clone(&self) -> TimeUnit {
            loop {}
        }
    }
    impl Clone for TimeZone {
        fn clone(&self) -> TimeZone {
            loop {}
        }
    }
    impl Clone for UInt16Type {
        fn clone(&self) -> UInt16Type {
            loop {}
        }
    }
    impl Clone for UInt32Type {
        fn clone(&self) -> UInt32Type {
            loop {}
        }
    }
    impl Clone for UInt64Type {
        fn clone(&self) -> UInt64Type {
            loop {}
        }
    }
    impl Clone for UInt8Type {
        fn clone(&self) -> UInt8Type {
            loop {}
        }
    }
    impl Clone for UnicodeForm {
        fn clone(&self) -> UnicodeForm {
            loop {}
        }
    }
    impl Clone for UnifiedSinkArgs {
        fn clone(&self) -> UnifiedSinkArgs {
            loop {}
        }
    }
    impl Clone for UnionArgs {
        fn clone(&self) -> UnionArgs {
            loop {}
        }
    }
    impl Clone for UniqueKeepStrategy {
        fn clone(&self) -> UniqueKeepStrategy {
            loop {}
        }
    }
    impl Clone for UnknownKind {
        fn clone(&self) -> UnknownKind {
            loop {}
        }
    }
    impl Clone for When {
        fn clone(&self) -> When {
            loop {}
        }
    }
    impl Clone for Window {
        fn clone(&self) -> Window {
            loop {}
        }
    }
    impl Clone for WindowMapping {
        fn clone(&self) -> WindowMapping {
            loop {}
        }
    }
    impl Clone for pf16 {
        fn clone(&self) -> pf16 {
            loop {}
        }
    }
    impl Column {
        pub fn new<T, Phantom>(name: PlSmallStr, values: T) -> Self
        where
            Phantom: ?Sized,
            Series: NamedFrom<T, Phantom>,
        {
            loop {}
        }
        pub fn new_empty(name: PlSmallStr, dtype: &DataType) -> Self {
            loop {}
        }
        pub fn new_scalar(name: PlSmallStr, scalar: Scalar, length: usize) -> Self {
            loop {}
        }
        pub fn new_row_index(name: PlSmallStr, offset: IdxSize, length: usize) -> PolarsResult<Column> {
            loop {}
        }
        /// Get a reference to a [`Series`] for this [`Column`]
        pub fn as_materialized_series(&self) -> &Series {
            loop {}
        }
        /// If the memory repr of this Column is a scalar, a unit-length Series will
        /// be returned.
        pub fn as_materialized_series_maintain_scalar(&self) -> Series {
            loop {}
        }
        /// Returns the backing `Series` for the values of this column.
        pub fn _get_backing_series(&self) -> Series {
            loop {}
        }
        /// Constructs a new `Column` of the same variant as `self` from a backing `Series` representing
        /// the values.
        pub fn _to_new_from_backing(&self, new_s: Series) -> Self {
            loop {}
        }
        /// Turn [`Column`] into a [`Column::Series`].
        pub fn into_materialized_series(&mut self) -> &mut Series {
            loop {}
        }
        /// Take [`Series`] from a [`Column`]
        pub fn take_materialized_series(self) -> Series {
            loop {}
        }
        pub fn dtype(&self) -> &DataType {
            loop {}
        }
        pub fn field(&self) -> Cow<'_, Field> {
            loop {}
        }
        pub fn name(&self) -> &PlSmallStr {
            loop {}
        }
        pub fn len(&self) -> usize {
            loop {}
        }
        pub fn with_name(self, name: PlSmallStr) -> Column {
            loop {}
        }
        pub fn rename(&mut self, name: PlSmallStr) {
            loop {}
        }
        pub fn as_series(&self) -> Option<&Series> {
            loop {}
        }
        pub fn as_scalar_column(&self) -> Option<&ScalarColumn> {
            loop {}
        }
        pub fn as_scalar_column_mut(&mut self) -> Option<&mut ScalarColumn> {
            loop {}
        }
        pub fn try_bool(&self) -> Option<&BooleanChunked> {
            loop {}
        }
        pub fn try_i8(&self) -> Option<&Int8Chunked> {
            loop {}
        }
        pub fn try_i16(&self) -> Option<&Int16Chunked> {
            loop {}
        }
        pub fn try_i32(&self) -> Option<&Int32Chunked> {
            loop {}
        }
        pub fn try_i64(&self) -> Option<&Int64Chunked> {
            loop {}
        }
        pub fn try_u8(&self) -> Option<&UInt8Chunked> {
            loop {}
        }
        pub fn try_u16(&self) -> Option<&UInt16Chunked> {
            loop {}
        }
        pub fn try_u32(&self) -> Option<&UInt32Chunked> {
            loop {}
        }
        pub fn try_u64(&self) -> Option<&UInt64Chunked> {
            loop {}
        }
        pub fn try_f32(&self) -> Option<&Float32Chunked> {
            loop {}
        }
        pub fn try_f64(&self) -> Option<&Float64Chunked> {
            loop {}
        }
        pub fn try_str(&self) -> Option<&StringChunked> {
            loop {}
        }
        pub fn try_list(&self) -> Option<&ListChunked> {
            loop {}
        }
        pub fn try_binary(&self) -> Option<&BinaryChunked> {
            loop {}
        }
        pub fn try_idx(&self) -> Option<&IdxCa> {
            loop {}
        }
        pub fn try_binary_offset(&self) -> Option<&BinaryOffsetChunked> {
            loop {}
        }
        pub fn try_datetime(&self) -> Option<&DatetimeChunked> {
            loop {}
        }
        pub fn try_struct(&self) -> Option<&StructChunked> {
            loop {}
        }
        pub fn try_decimal(&self) -> Option<&DecimalChunked> {
            loop {}
        }
        pub fn try_array(&self) -> Option<&ArrayChunked> {
            loop {}
        }
        pub fn try_date(&self) -> Option<&DateChunked> {
            loop {}
        }
        pub fn try_duration(&self) -> Option<&DurationChunked> {
            loop {}
        }
        pub fn bool(&self) -> PolarsResult<&BooleanChunked> {
            loop {}
        }
        pub fn i8(&self) -> PolarsResult<&Int8Chunked> {
            loop {}
        }
        pub fn i16(&self) -> PolarsResult<&Int16Chunked> {
            loop {}
        }
        pub fn i32(&self) -> PolarsResult<&Int32Chunked> {
            loop {}
        }
        pub fn i64(&self) -> PolarsResult<&Int64Chunked> {
            loop {}
        }
        pub fn i128(&self) -> PolarsResult<&Int128Chunked> {
            loop {}
        }
        pub fn u8(&self) -> PolarsResult<&UInt8Chunked> {
            loop {}
        }
        pub fn u16(&self) -> PolarsResult<&UInt16Chunked> {
            loop {}
        }
        pub fn u32(&self) -> PolarsResult<&UInt32Chunked> {
            loop {}
        }
        pub fn u64(&self) -> PolarsResult<&UInt64Chunked> {
            loop {}
        }
        pub fn f32(&self) -> PolarsResult<&Float32Chunked> {
            loop {}
        }
        pub fn f64(&self) -> PolarsResult<&Float64Chunked> {
            loop {}
        }
        pub fn str(&self) -> PolarsResult<&StringChunked> {
            loop {}
        }
        pub fn list(&self) -> PolarsResult<&ListChunked> {
            loop {}
        }
        pub fn binary(&self) -> PolarsResult<&BinaryChunked> {
            loop {}
        }
        pub fn idx(&self) -> PolarsResult<&IdxCa> {
            loop {}
        }
        pub fn binary_offset(&self) -> PolarsResult<&BinaryOffsetChunked> {
            loop {}
        }
        pub fn datetime(&self) -> PolarsResult<&DatetimeChunked> {
            loop {}
        }
        pub fn struct_(&self) -> PolarsResult<&StructChunked> {
            loop {}
        }
        pub fn decimal(&self) -> PolarsResult<&DecimalChunked> {
            loop {}
        }
        pub fn array(&self) -> PolarsResult<&ArrayChunked> {
            loop {}
        }
        pub fn date(&self) -> PolarsResult<&DateChunked> {
            loop {}
        }
        pub fn duration(&self) -> PolarsResult<&DurationChunked> {
            loop {}
        }
        pub fn cast_with_options(&self, dtype: &DataType, options: CastOptions) -> PolarsResult<Self> {
            loop {}
        }
        pub fn strict_cast(&self, dtype: &DataType) -> PolarsResult<Self> {
            loop {}
        }
        pub fn cast(&self, dtype: &DataType) -> PolarsResult<Column> {
            loop {}
        }
        /// # Safety
        pub unsafe fn cast_unchecked(&self, dtype: &DataType) -> PolarsResult<Column> {
            loop {}
        }
        pub fn clear(&self) -> Self {
            loop {}
        }
        pub fn shrink_to_fit(&mut self) {
            loop {}
        }
        pub fn new_from_index(&self, index: usize, length: usize) -> Self {
            loop {}
        }
        pub fn has_nulls(&self) -> bool {
            loop {}
        }
        pub fn is_null(&self) -> BooleanChunked {
            loop {}
        }
        pub fn is_not_null(&self) -> BooleanChunked {
            loop {}
        }
        pub fn to_physical_repr(&self) -> Column {
            loop {}
        }
        /// # Safety
        pub unsafe fn from_physical_unchecked(&self, dtype: &DataType) -> PolarsResult<Column> {
            loop {}
        }
        pub fn head(&self, length: Option<usize>) -> Column {
            loop {}
        }
        pub fn tail(&self, length: Option<usize>) -> Column {
            loop {}
        }
        pub fn slice(&self, offset: i64, length: usize) -> Column {
            loop {}
        }
        pub fn split_at(&self, offset: i64) -> (Column, Column) {
            loop {}
        }
        pub fn null_count(&self) -> usize {
            loop {}
        }
        pub fn first_non_null(&self) -> Option<usize> {
            loop {}
        }
        pub fn last_non_null(&self) -> Option<usize> {
            loop {}
        }
        pub fn take(&self, indices: &IdxCa) -> PolarsResult<Column> {
            loop {}
        }
        pub fn take_slice(&self, indices: &[IdxSize]) -> PolarsResult<Column> {
            loop {}
        }
        /// # Safety
        pub unsafe fn take_unchecked(&self, indices: &IdxCa) -> Column {
            loop {}
        }
        /// # Safety
        pub unsafe fn take_slice_unchecked(&self, indices: &[IdxSize]) -> Column {
            loop {}
        }
        /// # Safety
        pub unsafe fn agg_min(&self, groups: &GroupsType) -> Self {
            loop {}
        }
        /// # Safety
        pub unsafe fn agg_max(&self, groups: &GroupsType) -> Self {
            loop {}
        }
        /// # Safety
        pub unsafe fn agg_mean(&self, groups: &GroupsType) -> Self {
            loop {}
        }
        /// # Safety
        pub unsafe fn agg_arg_min(&self, groups: &GroupsType) -> Self {
            loop {}
        }
        /// # Safety
        pub unsafe fn agg_arg_max(&self, groups: &GroupsType) -> Self {
            loop {}
        }
        /// # Safety
        pub unsafe fn agg_sum(&self, groups: &GroupsType) -> Self {
            loop {}
        }
        /// # Safety
        pub unsafe fn agg_first(&self, groups: &GroupsType) -> Self {
            loop {}
        }
        /// # Safety
        pub unsafe fn agg_first_non_null(&self, groups: &GroupsType) -> Self {
            loop {}
        }
        /// # Safety
        pub unsafe fn agg_last(&self, groups: &GroupsType) -> Self {
            loop {}
        }
        /// # Safety
        pub unsafe fn agg_last_non_null(&self, groups: &GroupsType) -> Self {
            loop {}
        }
        /// # Safety
        pub unsafe fn agg_n_unique(&self, groups: &GroupsType) -> Self {
            loop {}
        }
        /// # Safety
        pub unsafe fn agg_quantile(&self, groups: &GroupsType, quantile: f64, method: QuantileMethod) -> Self {
            loop {}
        }
        /// # Safety
        pub unsafe fn agg_median(&self, groups: &GroupsType) -> Self {
            loop {}
        }
        /// # Safety
        pub unsafe fn agg_var(&self, groups: &GroupsType, ddof: u8) -> Self {
            loop {}
        }
        /// # Safety
        pub unsafe fn agg_std(&self, groups: &GroupsType, ddof: u8) -> Self {
            loop {}
        }
        /// # Safety
        pub unsafe fn agg_list(&self, groups: &GroupsType) -> Self {
            loop {}
        }
        /// # Safety
        pub fn agg_valid_count(&self, groups: &GroupsType) -> Self {
            loop {}
        }
        pub fn full_null(name: PlSmallStr, size: usize, dtype: &DataType) -> Self {
            loop {}
        }
        pub fn is_empty(&self) -> bool {
            loop {}
        }
        pub fn is_full_null(&self) -> bool {
            loop {}
        }
        pub fn reverse(&self) -> Column {
            loop {}
        }
        pub fn equals(&self, other: &Column) -> bool {
            loop {}
        }
        pub fn equals_missing(&self, other: &Column) -> bool {
            loop {}
        }
        pub fn set_sorted_flag(&mut self, sorted: IsSorted) {
            loop {}
        }
        pub fn get_flags(&self) -> StatisticsFlags {
            loop {}
        }
        /// Returns whether the flags were set
        pub fn set_flags(&mut self, flags: StatisticsFlags) -> bool {
            loop {}
        }
        pub fn vec_hash(&self, build_hasher: PlSeedableRandomStateQuality, buf: &mut Vec<u64>) -> PolarsResult<()> {
            loop {}
        }
        pub fn vec_hash_combine(
            &self,
            build_hasher: PlSeedableRandomStateQuality,
            hashes: &mut [u64],
        ) -> PolarsResult<()> {
            loop {}
        }
        pub fn append(&mut self, other: &Column) -> PolarsResult<&mut Self> {
            loop {}
        }
        pub fn append_owned(&mut self, other: Column) -> PolarsResult<&mut Self> {
            loop {}
        }
        pub fn arg_sort(&self, options: SortOptions) -> IdxCa {
            loop {}
        }
        pub fn arg_sort_multiple(&self, by: &[Column], options: &SortMultipleOptions) -> PolarsResult<IdxCa> {
            loop {}
        }
        pub fn arg_unique(&self) -> PolarsResult<IdxCa> {
            loop {}
        }
        pub fn bit_repr(&self) -> Option<BitRepr> {
            loop {}
        }
        pub fn into_frame(self) -> DataFrame {
            loop {}
        }
        pub fn extend(&mut self, other: &Column) -> PolarsResult<&mut Self> {
            loop {}
        }
        pub fn rechunk(&self) -> Column {
            loop {}
        }
        pub fn explode(&self, options: ExplodeOptions) -> PolarsResult<Column> {
            loop {}
        }
        pub fn implode(&self) -> PolarsResult<ListChunked> {
            loop {}
        }
        pub fn fill_null(&self, strategy: FillNullStrategy) -> PolarsResult<Self> {
            loop {}
        }
        pub fn divide(&self, rhs: &Column) -> PolarsResult<Self> {
            loop {}
        }
        pub fn shift(&self, periods: i64) -> Column {
            loop {}
        }
        pub fn zip_with(&self, mask: &BooleanChunked, other: &Self) -> PolarsResult<Self> {
            loop {}
        }
        pub fn zip_with_same_type(&self, mask: &ChunkedArray<BooleanType>, other: &Column) -> PolarsResult<Column> {
            loop {}
        }
        pub fn drop_nulls(&self) -> Column {
            loop {}
        }
        /// Packs every element into a single-element list.
        pub fn to_unit_list(&self) -> Column {
            loop {}
        }
        pub fn is_sorted_flag(&self) -> IsSorted {
            loop {}
        }
        pub fn unique(&self) -> PolarsResult<Column> {
            loop {}
        }
        pub fn unique_stable(&self) -> PolarsResult<Column> {
            loop {}
        }
        pub fn reshape_list(&self, dimensions: &[ReshapeDimension]) -> PolarsResult<Self> {
            loop {}
        }
        pub fn reshape_array(&self, dimensions: &[ReshapeDimension]) -> PolarsResult<Self> {
            loop {}
        }
        pub fn sort(&self, sort_options: SortOptions) -> PolarsResult<Self> {
            loop {}
        }
        pub fn filter(&self, filter: &BooleanChunked) -> PolarsResult<Self> {
            loop {}
        }
        pub fn shuffle(&self, seed: Option<u64>) -> Self {
            loop {}
        }
        pub fn sample_frac(
            &self,
            frac: f64,
            with_replacement: bool,
            shuffle: Option<bool>,
            seed: Option<u64>,
        ) -> PolarsResult<Self> {
            loop {}
        }
        pub fn sample_n(
            &self,
            n: usize,
            with_replacement: bool,
            shuffle: Option<bool>,
            seed: Option<u64>,
        ) -> PolarsResult<Self> {
            loop {}
        }
        pub fn gather_every(&self, n: usize, offset: usize) -> PolarsResult<Column> {
            loop {}
        }
        pub fn extend_constant(&self, value: AnyValue<'_>, n: usize) -> PolarsResult<Self> {
            loop {}
        }
        pub fn is_finite(&self) -> PolarsResult<BooleanChunked> {
            loop {}
        }
        pub fn is_infinite(&self) -> PolarsResult<BooleanChunked> {
            loop {}
        }
        pub fn is_nan(&self) -> PolarsResult<BooleanChunked> {
            loop {}
        }
        pub fn is_not_nan(&self) -> PolarsResult<BooleanChunked> {
            loop {}
        }
        pub fn wrapping_trunc_div_scalar<T>(&self, rhs: T) -> Self
        where
            T: Num + NumCast,
        {
            loop {}
        }
        pub fn product(&self) -> PolarsResult<Scalar> {
            loop {}
        }
        pub fn phys_iter(&self) -> SeriesPhysIter<'_> {
            loop {}
        }
        pub fn get(&self, index: usize) -> PolarsResult<AnyValue<'_>> {
            loop {}
        }
        /// # Safety
        pub unsafe fn get_unchecked(&self, index: usize) -> AnyValue<'_> {
            loop {}
        }
        pub fn bitand(&self, rhs: &Self) -> PolarsResult<Self> {
            loop {}
        }
        pub fn bitor(&self, rhs: &Self) -> PolarsResult<Self> {
            loop {}
        }
        pub fn bitxor(&self, rhs: &Self) -> PolarsResult<Self> {
            loop {}
        }
        pub fn try_add_owned(self, other: Self) -> PolarsResult<Self> {
            loop {}
        }
        pub fn try_sub_owned(self, other: Self) -> PolarsResult<Self> {
            loop {}
        }
        pub fn try_mul_owned(self, other: Self) -> PolarsResult<Self> {
            loop {}
        }
        pub fn min_reduce(&self) -> PolarsResult<Scalar> {
            loop {}
        }
        pub fn max_reduce(&self) -> PolarsResult<Scalar> {
            loop {}
        }
        pub fn median_reduce(&self) -> PolarsResult<Scalar> {
            loop {}
        }
        pub fn mean_reduce(&self) -> PolarsResult<Scalar> {
            loop {}
        }
        pub fn std_reduce(&self, ddof: u8) -> PolarsResult<Scalar> {
            loop {}
        }
        pub fn var_reduce(&self, ddof: u8) -> PolarsResult<Scalar> {
            loop {}
        }
        pub fn sum_reduce(&self) -> PolarsResult<Scalar> {
            loop {}
        }
        pub fn and_reduce(&self) -> PolarsResult<Scalar> {
            loop {}
        }
        pub fn or_reduce(&self) -> PolarsResult<Scalar> {
            loop {}
        }
        pub fn xor_reduce(&self) -> PolarsResult<Scalar> {
            loop {}
        }
        pub fn n_unique(&self) -> PolarsResult<usize> {
            loop {}
        }
        pub fn quantile_reduce(&self, quantile: f64, method: QuantileMethod) -> PolarsResult<Scalar> {
            loop {}
        }
        pub fn quantiles_reduce(&self, quantiles: &[f64], method: QuantileMethod) -> PolarsResult<Scalar> {
            loop {}
        }
        pub fn sort_with(&self, options: SortOptions) -> PolarsResult<Self> {
            loop {}
        }
        pub fn map_unary_elementwise_to_bool(&self, f: impl Fn(&Series) -> BooleanChunked) -> BooleanChunked {
            loop {}
        }
        pub fn try_map_unary_elementwise_to_bool(
            &self,
            f: impl Fn(&Series) -> PolarsResult<BooleanChunked>,
        ) -> PolarsResult<BooleanChunked> {
            loop {}
        }
        pub fn apply_unary_elementwise(&self, f: impl Fn(&Series) -> Series) -> Column {
            loop {}
        }
        pub fn try_apply_unary_elementwise(&self, f: impl Fn(&Series) -> PolarsResult<Series>) -> PolarsResult<Column> {
            loop {}
        }
        pub fn apply_broadcasting_binary_elementwise(
            &self,
            other: &Self,
            op: impl Fn(&Series, &Series) -> Series,
        ) -> PolarsResult<Column> {
            loop {}
        }
        pub fn try_apply_broadcasting_binary_elementwise(
            &self,
            other: &Self,
            op: impl Fn(&Series, &Series) -> PolarsResult<Series>,
        ) -> PolarsResult<Column> {
            loop {}
        }
        pub fn apply_binary_elementwise(
            &self,
            other: &Self,
            f: impl Fn(&Series, &Series) -> Series,
            f_lb: impl Fn(&Scalar, &Series) -> Series,
            f_rb: impl Fn(&Series, &Scalar) -> Series,
        ) -> Column {
            loop {}
        }
        pub fn try_apply_binary_elementwise(
            &self,
            other: &Self,
            f: impl Fn(&Series, &Series) -> PolarsResult<Series>,
            f_lb: impl Fn(&Scalar, &Series) -> PolarsResult<Series>,
            f_rb: impl Fn(&Series, &Scalar) -> PolarsResult<Series>,
        ) -> PolarsResult<Column> {
            loop {}
        }
        pub fn n_chunks(&self) -> usize {
            loop {}
        }
        pub fn rechunk_to_arrow(self, compat_level: CompatLevel) -> Box<dyn Array> {
            loop {}
        }
        pub fn trim_lists_to_normalized_offsets(&self) -> Option<Column> {
            loop {}
        }
        pub fn propagate_nulls(&self) -> Option<Column> {
            loop {}
        }
        pub fn deposit(&self, validity: &Bitmap) -> Column {
            loop {}
        }
        pub fn rechunk_validity(&self) -> Option<Bitmap> {
            loop {}
        }
        pub fn unique_id(&self) -> PolarsResult<(IdxSize, Vec<IdxSize>)> {
            loop {}
        }
    }
    impl CompatLevel {
        pub fn newest() -> CompatLevel {
            loop {}
        }
        pub fn oldest() -> CompatLevel {
            loop {}
        }
        /// Whether this compat level uses Utf8View/BinaryView types.
        pub fn uses_binview_types(&self) -> bool {
            loop {}
        }
    }
    impl Copy for ArrowTimeUnit {}
    impl Copy for BinaryOffsetType {}
    impl Copy for BinaryType {}
    impl Copy for BooleanType {}
    impl Copy for ClosedInterval {}
    impl Copy for ClosedWindow {}
    impl Copy for CompatLevel {}
    impl Copy for DateType {}
    impl Copy for DatetimeType {}
    impl Copy for DecimalType {}
    impl Copy for Duration {}
    impl Copy for DurationType {}
    impl Copy for Engine {}
    impl Copy for EvalVariant {}
    impl Copy for ExplodeOptions {}
    impl Copy for ExtraColumnsPolicy {}
    impl Copy for FillNullStrategy {}
    impl Copy for Float32Type {}
    impl Copy for Float64Type {}
    impl Copy for GroupByMethod {}
    impl Copy for HConcatOptions {}
    impl Copy for Int128Type {}
    impl Copy for Int16Type {}
    impl Copy for Int32Type {}
    impl Copy for Int64Type {}
    impl Copy for Int8Type {}
    impl Copy for JoinCoalesce {}
    impl Copy for JoinValidation {}
    impl Copy for Label {}
    impl Copy for MaintainOrderJoin {}
    impl Copy for NonExistent {}
    impl Copy for NullStrategy {}
    impl Copy for NullableIdxSize {}
    impl Copy for Operator {}
    impl Copy for OptFlags {}
    impl Copy for QuantileMethod {}
    impl Copy for RankOptions {}
    impl Copy for ReshapeDimension {}
    impl Copy for RollingCovOptions {}
    impl Copy for RoundMode {}
    impl Copy for SortOptions {}
    impl Copy for StartBy {}
    impl Copy for StringType {}
    impl Copy for TimeType {}
    impl Copy for TimeUnit {}
    impl Copy for UInt16Type {}
    impl Copy for UInt32Type {}
    impl Copy for UInt64Type {}
    impl Copy for UInt8Type {}
    impl Copy for UnionArgs {}
    impl Copy for UniqueKeepStrategy {}
    impl Copy for UnknownKind {}
    impl Copy for Window {}
    impl Copy for WindowMapping {}
    impl Copy for pf16 {}
    impl CrossJoin for DataFrame {}
    impl DataFrame {
        /// Sample n datapoints from this [`DataFrame`].
        pub fn sample_n(
            &self,
            n: &Series,
            with_replacement: bool,
            shuffle: Option<bool>,
            seed: Option<u64>,
        ) -> PolarsResult<Self> {
            loop {}
        }
        pub fn sample_n_literal(
            &self,
            n: usize,
            with_replacement: bool,
            shuffle: Option<bool>,
            seed: Option<u64>,
        ) -> PolarsResult<Self> {
            loop {}
        }
        /// Sample a fraction between 0.0-1.0 of this [`DataFrame`].
        pub fn sample_frac(
            &self,
            frac: &Series,
            with_replacement: bool,
            shuffle: Option<bool>,
            seed: Option<u64>,
        ) -> PolarsResult<Self> {
            loop {}
        }
        pub fn into_struct(self, name: PlSmallStr) -> StructChunked {
            loop {}
        }
        pub fn split_chunks(&mut self) -> impl Iterator<Item = DataFrame> + '_ {
            crate::header::any::<std::vec::IntoIter<DataFrame>>()
        }
        pub fn split_chunks_by_n(self, n: usize, parallel: bool) -> Vec<DataFrame> {
            loop {}
        }
        /// Convert the columns of this [DataFrame] to arrow arrays.
        pub fn rechunk_to_arrow(&self, compat_level: CompatLevel) -> Vec<ArrayRef> {
            loop {}
        }
        /// Convert the columns of this [DataFrame] to arrow arrays.
        pub fn rechunk_into_arrow(self, compat_level: CompatLevel) -> Vec<ArrayRef> {
            loop {}
        }
        /// Creates an empty `DataFrame` usable in a compile time context (such as static initializers).
        ///
        /// ```rust
        /// use polars_core::prelude::DataFrame;
        /// static EMPTY: DataFrame = DataFrame::empty();
        /// ```
        pub fn empty() -> Self {
            loop {}
        }
        pub fn empty_with_height(height: usize) -> Self {
            loop {}
        }
        pub fn new(height: usize, columns: Vec<Column>) -> PolarsResult<Self> {
            loop {}
        }
        /// Height is sourced from first column.
        pub fn new_infer_height(columns: Vec<Column>) -> PolarsResult<Self> {
            loop {}
        }
        /// Create a new `DataFrame` but does not check the length or duplicate occurrence of the
        /// [`Column`]s.
        pub unsafe fn new_unchecked(height: usize, columns: Vec<Column>) -> DataFrame {
            loop {}
        }
        /// Height is sourced from first column. Does not check for matching height / duplicate names.
        pub unsafe fn new_unchecked_infer_height(columns: Vec<Column>) -> DataFrame {
            loop {}
        }
        /// This will not panic even in debug mode - there are some (rare) use cases where a DataFrame
        /// is temporarily constructed containing duplicates for dispatching to functions. A DataFrame
        /// constructed with this method is generally highly unsafe and should not be long-lived.
        pub unsafe fn _new_unchecked_impl(height: usize, columns: Vec<Column>) -> DataFrame {
            loop {}
        }
        /// Broadcasts unit-length columns to `height`. Errors if a column has height that is non-unit
        /// length and not equal to `self.height()`.
        pub fn new_with_broadcast(height: usize, columns: Vec<Column>) -> PolarsResult<Self> {
            loop {}
        }
        /// Infers height as the first non-unit length column or 1 if not found.
        pub fn new_infer_broadcast(columns: Vec<Column>) -> PolarsResult<Self> {
            loop {}
        }
        /// Broadcasts unit-length columns to `height`. Errors if a column has height that is non-unit
        /// length and not equal to `self.height()`.
        pub unsafe fn new_unchecked_with_broadcast(height: usize, columns: Vec<Column>) -> PolarsResult<Self> {
            loop {}
        }
        /// # Safety
        /// [`Column`]s must have unique names.
        pub unsafe fn new_unchecked_infer_broadcast(columns: Vec<Column>) -> PolarsResult<Self> {
            loop {}
        }
        /// Create a `DataFrame` 0 height and columns as per the `schema`.
        pub fn empty_with_schema(schema: &Schema) -> Self {
            loop {}
        }
        /// Create an empty `DataFrame` with empty columns as per the `schema`.
        pub fn empty_with_arc_schema(schema: SchemaRef) -> Self {
            loop {}
        }
        /// Set the height (i.e. number of rows) of this [`DataFrame`].
        pub unsafe fn set_height(&mut self, height: usize) -> &mut Self {
            loop {}
        }
        /// Get the height of the [`DataFrame`] which is the number of rows.
        pub fn height(&self) -> usize {
            loop {}
        }
        /// Get the number of columns in this [`DataFrame`].
        pub fn width(&self) -> usize {
            loop {}
        }
        /// Get (height, width) of the [`DataFrame`].
        ///
        /// ```rust
        /// let df0: DataFrame = DataFrame::empty();
        /// let df1: DataFrame = df!("1" => [1, 2, 3, 4, 5])?;
        /// let df2: DataFrame = df!("1" => [1, 2, 3, 4, 5],
        ///                          "2" => [1, 2, 3, 4, 5])?;
        ///
        /// assert_eq!(df0.shape(), (0 ,0));
        /// assert_eq!(df1.shape(), (5, 1));
        /// assert_eq!(df2.shape(), (5, 2));
        /// ```
        pub fn shape(&self) -> (usize, usize) {
            loop {}
        }
        /// 0 width or height.
        pub fn shape_has_zero(&self) -> bool {
            loop {}
        }
        pub fn columns(&self) -> &[Column] {
            loop {}
        }
        pub fn into_columns(self) -> Vec<Column> {
            loop {}
        }
        /// # Safety
        pub unsafe fn columns_mut(&mut self) -> &mut Vec<Column> {
            loop {}
        }
        /// # Safety
        /// Adheres to all safety requirements of [`DataFrame::columns_mut`], and that the list of column
        /// names remains unchanged.
        pub unsafe fn columns_mut_retain_schema(&mut self) -> &mut Vec<Column> {
            loop {}
        }
        /// Get the schema of this [`DataFrame`].
        pub fn schema(&self) -> &SchemaRef {
            loop {}
        }
        pub fn cached_schema(&self) -> Option<&SchemaRef> {
            loop {}
        }
        /// Set the cached schema
        pub unsafe fn set_schema(&mut self, schema: SchemaRef) -> &mut Self {
            loop {}
        }
        /// Set the cached schema
        pub unsafe fn with_schema(self, schema: SchemaRef) -> Self {
            loop {}
        }
        /// Set the cached schema if `schema` is `Some()`.
        pub unsafe fn set_opt_schema(&mut self, schema: Option<SchemaRef>) -> &mut Self {
            loop {}
        }
        /// Clones the cached schema from `from` to `self.cached_schema` if there is one.
        pub unsafe fn set_schema_from(&mut self, from: &DataFrame) -> &mut Self {
            loop {}
        }
        /// Clones the cached schema from `from` to `self.cached_schema` if there is one.
        pub unsafe fn with_schema_from(self, from: &DataFrame) -> Self {
            loop {}
        }
        pub fn explode_impl(&self, columns: Vec<Column>, options: ExplodeOptions) -> PolarsResult<DataFrame> {
            loop {}
        }
        /// Explode `DataFrame` to long format by exploding a column with Lists.
        ///
        /// ```ignore
        /// let s0 = Series::new("a".into(), &[1i64, 2, 3]);
        /// let s1 = Series::new("b".into(), &[1i64, 1, 1]);
        /// let s2 = Series::new("c".into(), &[2i64, 2, 2]);
        /// let list = Series::new("foo", &[s0, s1, s2]);
        ///
        /// let s0 = Series::new("B".into(), [1, 2, 3]);
        /// let s1 = Series::new("C".into(), [1, 1, 1]);
        /// let df = DataFrame::new_infer_height(vec![list, s0, s1])?;
        /// let exploded = df.explode(["foo"])?;
        ///
        /// println!("{:?}", df);
        /// println!("{:?}", exploded);
        /// ```
        pub fn explode<I, S>(&self, columns: I, options: ExplodeOptions) -> PolarsResult<DataFrame>
        where
            I: IntoIterator<Item = S>,
            S: AsRef<str>,
        {
            loop {}
        }
        pub fn group_by_with_series(
            &self,
            by: Vec<Column>,
            multithreaded: bool,
            sorted: bool,
        ) -> PolarsResult<GroupBy<'_>> {
            loop {}
        }
        /// Group DataFrame using a Series column.
        ///
        /// ```
        /// use polars_core::prelude::*;
        /// fn group_by_sum(df: &DataFrame) -> PolarsResult<DataFrame> {
        ///     df.group_by(["column_name"])?
        ///     .select(["agg_column_name"])
        ///     .sum()
        /// }
        /// ```
        pub fn group_by<I, S>(&self, by: I) -> PolarsResult<GroupBy<'_>>
        where
            I: IntoIterator<Item = S>,
            S: AsRef<str>,
        {
            loop {}
        }
        /// Group DataFrame using a Series column.
        /// The groups are ordered by their smallest row index.
        pub fn group_by_stable<I, S>(&self, by: I) -> PolarsResult<GroupBy<'_>>
        where
            I: IntoIterator<Item = S>,
            S: AsRef<str>,
        {
            loop {}
        }
        /// Add columns horizontally.
        pub unsafe fn hstack_mut_unchecked(&mut self, columns: &[Column]) -> &mut Self {
            loop {}
        }
        /// Add multiple [`Column`] to a [`DataFrame`].
        /// Errors if the resulting DataFrame columns have duplicate names or unequal heights.
        ///
        /// ```rust
        /// fn stack(df: &mut DataFrame, columns: &[Column]) {
        ///     df.hstack_mut(columns);
        /// }
        /// ```
        pub fn hstack_mut(&mut self, columns: &[Column]) -> PolarsResult<&mut Self> {
            loop {}
        }
        /// Get a row from a [`DataFrame`]. Use of this is discouraged as it will likely be slow.
        pub fn get_row(&self, idx: usize) -> PolarsResult<Row<'_>> {
            loop {}
        }
        /// Amortize allocations by reusing a row.
        /// The caller is responsible to make sure that the row has at least the capacity for the number
        /// of columns in the [`DataFrame`]
        pub fn get_row_amortized<'a>(&'a self, idx: usize, row: &mut Row<'a>) -> PolarsResult<()> {
            loop {}
        }
        /// Amortize allocations by reusing a row.
        /// The caller is responsible to make sure that the row has at least the capacity for the number
        /// of columns in the [`DataFrame`]
        pub unsafe fn get_row_amortized_unchecked<'a>(&'a self, idx: usize, row: &mut Row<'a>) {
            loop {}
        }
        /// Create a new [`DataFrame`] from rows.
        pub fn from_rows_and_schema(rows: &[Row<'_>], schema: &Schema) -> PolarsResult<Self> {
            loop {}
        }
        /// Create a new [`DataFrame`] from an iterator over rows.
        pub fn from_rows_iter_and_schema<'a, I>(rows: I, schema: &Schema) -> PolarsResult<Self>
        where
            I: Iterator<Item = &'a Row<'a>>,
        {
            loop {}
        }
        /// Create a new [`DataFrame`] from an iterator over rows. This should only be used when you have row wise data,
        /// as this is a lot slower than creating the [`Series`] in a columnar fashion
        pub fn try_from_rows_iter_and_schema<'a, I>(rows: I, schema: &Schema) -> PolarsResult<Self>
        where
            I: Iterator<Item = PolarsResult<&'a Row<'a>>>,
        {
            loop {}
        }
        /// Create a new [`DataFrame`] from rows. This should only be used when you have row wise data,
        /// as this is a lot slower than creating the [`Series`] in a columnar fashion
        pub fn from_rows(rows: &[Row<'_>]) -> PolarsResult<Self> {
            loop {}
        }
        pub fn transpose(
            &mut self,
            keep_names_as: Option<&str>,
            new_col_names: Option<Either<String, Vec<String>>>,
        ) -> PolarsResult<DataFrame> {
            loop {}
        }
        /// Transpose a DataFrame. This is a very expensive operation.
        pub fn transpose_impl(
            &mut self,
            keep_names_as: Option<&str>,
            new_col_names: Option<Either<PlSmallStr, Vec<PlSmallStr>>>,
        ) -> PolarsResult<DataFrame> {
            loop {}
        }
        pub fn materialized_column_iter(&self) -> impl ExactSizeIterator<Item = &Series> {
            crate::header::any::<std::vec::IntoIter<&Series>>()
        }
        /// Returns an estimation of the total (heap) allocated size of the `DataFrame` in bytes.
        pub fn estimated_size(&self) -> usize {
            loop {}
        }
        pub fn try_apply_columns(
            &self,
            func: impl Fn(&Column) -> PolarsResult<Column> + Send + Sync,
        ) -> PolarsResult<Vec<Column>> {
            loop {}
        }
        pub fn apply_columns(&self, func: impl Fn(&Column) -> Column + Send + Sync) -> Vec<Column> {
            loop {}
        }
        pub fn try_apply_columns_par(
            &self,
            func: impl Fn(&Column) -> PolarsResult<Column> + Send + Sync,
        ) -> PolarsResult<Vec<Column>> {
            loop {}
        }
        pub fn apply_columns_par(&self, func: impl Fn(&Column) -> Column + Send + Sync) -> Vec<Column> {
            loop {}
        }
        pub fn new_from_index(&self, index: usize, height: usize) -> Self {
            loop {}
        }
        /// Create a new `DataFrame` with the given schema, only containing nulls.
        pub fn full_null(schema: &Schema, height: usize) -> Self {
            loop {}
        }
        /// Ensure this DataFrame matches the given schema. Casts null columns to
        /// the expected schema if necessary (but nothing else).
        pub fn ensure_matches_schema(&mut self, schema: &Schema) -> PolarsResult<()> {
            loop {}
        }
        /// Add a new column at index 0 that counts the rows.
        ///
        /// ```
        /// let df1: DataFrame = df!("Name" => ["James", "Mary", "John", "Patricia"])?;
        /// assert_eq!(df1.shape(), (4, 1));
        ///
        /// let df2: DataFrame = df1.with_row_index("Id".into(), None)?;
        /// assert_eq!(df2.shape(), (4, 2));
        /// println!("{}", df2);
        ///
        /// ```
        pub fn with_row_index(&self, name: PlSmallStr, offset: Option<IdxSize>) -> PolarsResult<Self> {
            loop {}
        }
        /// Add a row index column in place.
        pub unsafe fn with_row_index_mut(&mut self, name: PlSmallStr, offset: Option<IdxSize>) -> &mut Self {
            loop {}
        }
        /// Shrink the capacity of this DataFrame to fit its length.
        pub fn shrink_to_fit(&mut self) {
            loop {}
        }
        /// Aggregate all the chunks in the DataFrame to a single chunk in parallel.
        /// This may lead to more peak memory consumption.
        pub fn rechunk_mut_par(&mut self) -> &mut Self {
            loop {}
        }
        /// Rechunks all columns to only have a single chunk.
        pub fn rechunk_mut(&mut self) -> &mut Self {
            loop {}
        }
        /// Returns true if the chunks of the columns do not align and re-chunking should be done
        pub fn should_rechunk(&self) -> bool {
            loop {}
        }
        /// Ensure all the chunks in the [`DataFrame`] are aligned.
        pub fn align_chunks_par(&mut self) -> &mut Self {
            loop {}
        }
        /// Ensure all the chunks in the [`DataFrame`] are aligned.
        pub fn align_chunks(&mut self) -> &mut Self {
            loop {}
        }
        /// # Example
        ///
        /// ```rust
        /// let df: DataFrame = df!("Language" => ["Rust", "Python"],
        ///                         "Designer" => ["Graydon Hoare", "Guido van Rossum"])?;
        ///
        /// assert_eq!(df.get_column_names(), &["Language", "Designer"]);
        /// ```
        pub fn get_column_names(&self) -> Vec<&PlSmallStr> {
            loop {}
        }
        /// Get the [`Vec<PlSmallStr>`] representing the column names.
        pub fn get_column_names_owned(&self) -> Vec<PlSmallStr> {
            loop {}
        }
        /// Set the column names.
        /// # Example
        ///
        /// ```rust
        /// let mut df: DataFrame = df!("Mathematical set" => ["ℕ", "ℤ", "𝔻", "ℚ", "ℝ", "ℂ"])?;
        /// df.set_column_names(&["Set"])?;
        ///
        /// assert_eq!(df.get_column_names(), &["Set"]);
        /// ```
        pub fn set_column_names<T>(&mut self, new_names: &[T]) -> PolarsResult<()>
        where
            T: AsRef<str>,
        {
            loop {}
        }
        /// Get the data types of the columns in the [`DataFrame`].
        ///
        /// ```rust
        /// let venus_air: DataFrame = df!("Element" => ["Carbon dioxide", "Nitrogen"],
        ///                                "Fraction" => [0.965, 0.035])?;
        ///
        /// assert_eq!(venus_air.dtypes(), &[DataType::String, DataType::Float64]);
        /// ```
        pub fn dtypes(&self) -> Vec<DataType> {
            loop {}
        }
        /// The number of chunks for the first column.
        pub fn first_col_n_chunks(&self) -> usize {
            loop {}
        }
        /// The highest number of chunks for any column.
        pub fn max_n_chunks(&self) -> usize {
            loop {}
        }
        /// Generate the schema fields of the [`DataFrame`].
        ///
        /// ```rust
        /// let earth: DataFrame = df!("Surface type" => ["Water", "Land"],
        ///                            "Fraction" => [0.708, 0.292])?;
        ///
        /// let f1: Field = Field::new("Surface type".into(), DataType::String);
        /// let f2: Field = Field::new("Fraction".into(), DataType::Float64);
        ///
        /// assert_eq!(earth.fields(), &[f1, f2]);
        /// ```
        pub fn fields(&self) -> Vec<Field> {
            loop {}
        }
        /// Add multiple [`Series`] to a [`DataFrame`].
        /// The added `Series` are required to have the same length.
        ///
        /// ```rust
        /// let df1: DataFrame = df!("Element" => ["Copper", "Silver", "Gold"])?;
        /// let s1 = Column::new("Proton".into(), [29, 47, 79]);
        /// let s2 = Column::new("Electron".into(), [29, 47, 79]);
        ///
        /// let df2: DataFrame = df1.hstack(&[s1, s2])?;
        /// assert_eq!(df2.shape(), (3, 3));
        /// println!("{}", df2);
        /// ```
        pub fn hstack(&self, columns: &[Column]) -> PolarsResult<Self> {
            loop {}
        }
        /// Concatenate a [`DataFrame`] to this [`DataFrame`] and return as newly allocated [`DataFrame`].
        ///
        /// ```rust
        /// let df1: DataFrame = df!("Element" => ["Copper", "Silver", "Gold"],
        ///                          "Melting Point (K)" => [1357.77, 1234.93, 1337.33])?;
        /// let df2: DataFrame = df!("Element" => ["Platinum", "Palladium"],
        ///                          "Melting Point (K)" => [2041.4, 1828.05])?;
        ///
        /// let df3: DataFrame = df1.vstack(&df2)?;
        ///
        /// assert_eq!(df3.shape(), (5, 2));
        /// println!("{}", df3);
        /// ```
        pub fn vstack(&self, other: &DataFrame) -> PolarsResult<Self> {
            loop {}
        }
        /// Concatenate a [`DataFrame`] to this [`DataFrame`]
        ///
        /// ```rust
        /// let mut df1: DataFrame = df!("Element" => ["Copper", "Silver", "Gold"],
        ///                          "Melting Point (K)" => [1357.77, 1234.93, 1337.33])?;
        /// let df2: DataFrame = df!("Element" => ["Platinum", "Palladium"],
        ///                          "Melting Point (K)" => [2041.4, 1828.05])?;
        ///
        /// df1.vstack_mut(&df2)?;
        ///
        /// assert_eq!(df1.shape(), (5, 2));
        /// println!("{}", df1);
        /// ```
        pub fn vstack_mut(&mut self, other: &DataFrame) -> PolarsResult<&mut Self> {
            loop {}
        }
        pub fn vstack_mut_owned(&mut self, other: DataFrame) -> PolarsResult<&mut Self> {
            loop {}
        }
        /// Concatenate a [`DataFrame`] to this [`DataFrame`]
        pub fn vstack_mut_unchecked(&mut self, other: &DataFrame) -> &mut Self {
            loop {}
        }
        /// Concatenate a [`DataFrame`] to this [`DataFrame`]
        pub fn vstack_mut_owned_unchecked(&mut self, other: DataFrame) -> &mut Self {
            loop {}
        }
        /// Extend the memory backed by this [`DataFrame`] with the values from `other`.
        pub fn extend(&mut self, other: &DataFrame) -> PolarsResult<()> {
            loop {}
        }
        /// Remove a column by name and return the column removed.
        ///
        /// ```rust
        /// let mut df: DataFrame = df!("Animal" => ["Tiger", "Lion", "Great auk"],
        ///                             "IUCN" => ["Endangered", "Vulnerable", "Extinct"])?;
        ///
        /// let s1: PolarsResult<Column> = df.drop_in_place("Average weight");
        /// assert!(s1.is_err());
        ///
        /// let s2: Column = df.drop_in_place("Animal")?;
        /// assert_eq!(s2, Column::new("Animal".into(), &["Tiger", "Lion", "Great auk"]));
        /// ```
        pub fn drop_in_place(&mut self, name: &str) -> PolarsResult<Column> {
            loop {}
        }
        /// Return a new [`DataFrame`] where all null values are dropped.
        ///
        /// ```no_run
        /// let df1: DataFrame = df!("Country" => ["Malta", "Liechtenstein", "North Korea"],
        ///                         "Tax revenue (% GDP)" => [Some(32.7), None, None])?;
        /// assert_eq!(df1.shape(), (3, 2));
        ///
        /// let df2: DataFrame = df1.drop_nulls::<String>(None)?;
        /// assert_eq!(df2.shape(), (1, 2));
        /// println!("{}", df2);
        /// ```
        pub fn drop_nulls<S>(&self, subset: Option<&[S]>) -> PolarsResult<Self>
        where
            for<'a> &'a S: AsRef<str>,
        {
            loop {}
        }
        /// Drop a column by name.
        /// This is a pure method and will return a new [`DataFrame`] instead of modifying
        /// the current one in place.
        ///
        /// ```rust
        /// let df1: DataFrame = df!("Ray type" => ["α", "β", "X", "γ"])?;
        /// let df2: DataFrame = df1.drop("Ray type")?;
        ///
        /// assert_eq!(df2.width(), 0);
        /// ```
        pub fn drop(&self, name: &str) -> PolarsResult<Self> {
            loop {}
        }
        /// Drop columns that are in `names`.
        pub fn drop_many<I, S>(&self, names: I) -> Self
        where
            I: IntoIterator<Item = S>,
            S: Into<PlSmallStr>,
        {
            loop {}
        }
        /// Drop columns that are in `names` without allocating a [`HashSet`](std::collections::HashSet).
        pub fn drop_many_amortized(&self, names: &PlHashSet<PlSmallStr>) -> DataFrame {
            loop {}
        }
        /// Insert a new column at a given index.
        pub fn insert_column(&mut self, index: usize, column: Column) -> PolarsResult<&mut Self> {
            loop {}
        }
        /// Add a new column to this [`DataFrame`] or replace an existing one. Broadcasts unit-length
        /// columns.
        pub fn with_column(&mut self, column: Column) -> PolarsResult<&mut Self> {
            loop {}
        }
        /// Adds a column to the [`DataFrame`] without doing any checks
        /// on length or duplicates.
        pub unsafe fn push_column_unchecked(&mut self, column: Column) -> &mut Self {
            loop {}
        }
        /// Add or replace columns to this [`DataFrame`] or replace an existing one.
        /// Broadcasts unit-length columns, and uses an existing schema to amortize lookups.
        pub fn with_columns_mut(
            &mut self,
            columns: impl IntoIterator<Item = Column>,
            output_schema: &Schema,
        ) -> PolarsResult<()> {
            loop {}
        }
        /// Get a row in the [`DataFrame`]. Beware this is slow.
        ///
        /// ```
        /// fn example(df: &mut DataFrame, idx: usize) -> Option<Vec<AnyValue>> {
        ///     df.get(idx)
        /// }
        /// ```
        pub fn get(&self, idx: usize) -> Option<Vec<AnyValue<'_>>> {
            loop {}
        }
        /// Select a [`Series`] by index.
        ///
        /// ```rust
        /// let df: DataFrame = df!("Star" => ["Sun", "Betelgeuse", "Sirius A", "Sirius B"],
        ///                         "Absolute magnitude" => [4.83, -5.85, 1.42, 11.18])?;
        ///
        /// let s1: Option<&Column> = df.select_at_idx(0);
        /// let s2 = Column::new("Star".into(), ["Sun", "Betelgeuse", "Sirius A", "Sirius B"]);
        ///
        /// assert_eq!(s1, Some(&s2));
        /// ```
        pub fn select_at_idx(&self, idx: usize) -> Option<&Column> {
            loop {}
        }
        /// Get column index of a [`Series`] by name.
        /// # Example
        ///
        /// ```rust
        /// let df: DataFrame = df!("Name" => ["Player 1", "Player 2", "Player 3"],
        ///                         "Health" => [100, 200, 500],
        ///                         "Mana" => [250, 100, 0],
        ///                         "Strength" => [30, 150, 300])?;
        ///
        /// assert_eq!(df.get_column_index("Name"), Some(0));
        /// assert_eq!(df.get_column_index("Health"), Some(1));
        /// assert_eq!(df.get_column_index("Mana"), Some(2));
        /// assert_eq!(df.get_column_index("Strength"), Some(3));
        /// assert_eq!(df.get_column_index("Haste"), None);
        /// ```
        pub fn get_column_index(&self, name: &str) -> Option<usize> {
            loop {}
        }
        /// Get column index of a [`Series`] by name.
        pub fn try_get_column_index(&self, name: &str) -> PolarsResult<usize> {
            loop {}
        }
        /// Select a single column by name.
        ///
        /// ```rust
        /// let s1 = Column::new("Password".into(), ["123456", "[]B$u$g$s$B#u#n#n#y[]{}"]);
        /// let s2 = Column::new("Robustness".into(), ["Weak", "Strong"]);
        /// let df: DataFrame = DataFrame::new_infer_height(vec![s1.clone(), s2])?;
        ///
        /// assert_eq!(df.column("Password")?, &s1);
        /// ```
        pub fn column(&self, name: &str) -> PolarsResult<&Column> {
            loop {}
        }
        /// Select column(s) from this [`DataFrame`] and return a new [`DataFrame`].
        ///
        /// ```
        /// fn example(df: &DataFrame) -> PolarsResult<DataFrame> {
        ///     df.select(["foo", "bar"])
        /// }
        /// ```
        pub fn select<I, S>(&self, names: I) -> PolarsResult<Self>
        where
            I: IntoIterator<Item = S>,
            S: AsRef<str>,
        {
            loop {}
        }
        /// Does not check for duplicates.
        pub unsafe fn select_unchecked<I, S>(&self, names: I) -> PolarsResult<Self>
        where
            I: IntoIterator<Item = S>,
            S: AsRef<str>,
        {
            loop {}
        }
        /// Select column(s) from this [`DataFrame`] and return them into a [`Vec`].
        ///
        /// ```rust
        /// let df: DataFrame = df!("Name" => ["Methane", "Ethane", "Propane"],
        ///                         "Carbon" => [1, 2, 3],
        ///                         "Hydrogen" => [4, 6, 8])?;
        /// let sv: Vec<Column> = df.select_to_vec(["Carbon", "Hydrogen"])?;
        ///
        /// assert_eq!(df["Carbon"], sv[0]);
        /// assert_eq!(df["Hydrogen"], sv[1]);
        /// ```
        pub fn select_to_vec(&self, selection: impl IntoIterator<Item = impl AsRef<str>>) -> PolarsResult<Vec<Column>> {
            loop {}
        }
        /// Take the [`DataFrame`] rows by a boolean mask.
        ///
        /// ```
        /// fn example(df: &DataFrame) -> PolarsResult<DataFrame> {
        ///     let mask = df.column("sepal_width")?.is_not_null();
        ///     df.filter(&mask)
        /// }
        /// ```
        pub fn filter(&self, mask: &BooleanChunked) -> PolarsResult<Self> {
            loop {}
        }
        /// Same as `filter` but does not parallelize.
        pub fn filter_seq(&self, mask: &BooleanChunked) -> PolarsResult<Self> {
            loop {}
        }
        /// Gather [`DataFrame`] rows by index values.
        ///
        /// ```
        /// fn example(df: &DataFrame) -> PolarsResult<DataFrame> {
        ///     let idx = IdxCa::new("idx".into(), [0, 1, 9]);
        ///     df.take(&idx)
        /// }
        /// ```
        pub fn take(&self, indices: &IdxCa) -> PolarsResult<Self> {
            loop {}
        }
        /// # Safety
        /// The indices must be in-bounds.
        pub unsafe fn take_unchecked(&self, idx: &IdxCa) -> Self {
            loop {}
        }
        /// # Safety
        /// The indices must be in-bounds.
        pub unsafe fn gather_group_unchecked(&self, group: &GroupsIndicator<'_>) -> Self {
            loop {}
        }
        /// # Safety
        /// The indices must be in-bounds.
        pub unsafe fn take_unchecked_impl(&self, idx: &IdxCa, allow_threads: bool) -> Self {
            loop {}
        }
        /// # Safety
        /// The indices must be in-bounds.
        pub unsafe fn take_slice_unchecked(&self, idx: &[IdxSize]) -> Self {
            loop {}
        }
        /// # Safety
        /// The indices must be in-bounds.
        pub unsafe fn take_slice_unchecked_impl(&self, idx: &[IdxSize], allow_threads: bool) -> Self {
            loop {}
        }
        /// Rename a column in the [`DataFrame`].
        ///
        /// ```
        /// fn example(df: &mut DataFrame) -> PolarsResult<&mut DataFrame> {
        ///     let original_name = "foo";
        ///     let new_name = "bar";
        ///     df.rename(original_name, new_name.into())
        /// }
        /// ```
        pub fn rename(&mut self, column: &str, name: PlSmallStr) -> PolarsResult<&mut Self> {
            loop {}
        }
        pub fn rename_many<'a>(
            &mut self,
            renames: impl Iterator<Item = (&'a str, PlSmallStr)>,
        ) -> PolarsResult<&mut Self> {
            loop {}
        }
        /// Sort [`DataFrame`] in place.
        pub fn sort_in_place(
            &mut self,
            by: impl IntoIterator<Item = impl AsRef<str>>,
            sort_options: SortMultipleOptions,
        ) -> PolarsResult<&mut Self> {
            loop {}
        }
        /// Create a `DataFrame` that has fields for all the known runtime metadata for each column.
        pub fn _to_metadata(&self) -> DataFrame {
            loop {}
        }
        /// Return a sorted clone of this [`DataFrame`].
        ///
        /// ```
        /// fn sort_by_sepal_width(df: &DataFrame) -> PolarsResult<DataFrame> {
        ///     df.sort(["sepal_width"], Default::default())
        /// }
        /// ```
        pub fn sort(
            &self,
            by: impl IntoIterator<Item = impl AsRef<str>>,
            sort_options: SortMultipleOptions,
        ) -> PolarsResult<Self> {
            loop {}
        }
        /// Replace a column with a [`Column`].
        ///
        /// ```rust
        /// let mut df: DataFrame = df!("Country" => ["United States", "China"],
        ///                         "Area (km²)" => [9_833_520, 9_596_961])?;
        /// let s: Column = Column::new("Country".into(), ["USA", "PRC"]);
        ///
        /// assert!(df.replace("Nation", s.clone()).is_err());
        /// assert!(df.replace("Country", s).is_ok());
        /// ```
        pub fn replace(&mut self, column: &str, new_col: Column) -> PolarsResult<&mut Self> {
            loop {}
        }
        /// Replace column at index `idx` with a [`Series`].
        ///
        /// ```ignored
        /// let s0 = Series::new("foo".into(), ["ham", "spam", "egg"]);
        /// let s1 = Series::new("ascii".into(), [70, 79, 79]);
        /// let mut df = DataFrame::new_infer_height(vec![s0, s1])?;
        ///
        /// // Add 32 to get lowercase ascii values
        /// df.replace_column(1, df.select_at_idx(1).unwrap() + 32);
        /// ```
        pub fn replace_column(&mut self, index: usize, new_column: Column) -> PolarsResult<&mut Self> {
            loop {}
        }
        /// Apply a closure to a column. This is the recommended way to do in place modification.
        ///
        /// ```rust
        /// let s0 = Column::new("foo".into(), ["ham", "spam", "egg"]);
        /// let s1 = Column::new("names".into(), ["Jean", "Claude", "van"]);
        /// let mut df = DataFrame::new_infer_height(vec![s0, s1])?;
        ///
        /// fn str_to_len(str_val: &Column) -> Column {
        ///     str_val.str()
        ///         .unwrap()
        ///         .iter()
        ///         .map(|opt_name: Option<&str>| {
        ///             opt_name.map(|name: &str| name.len() as u32)
        ///          })
        ///         .collect::<UInt32Chunked>()
        ///         .into_column()
        /// }
        ///
        /// // Replace the names column by the length of the names.
        /// df.apply("names", str_to_len);
        /// ```
        pub fn apply<F, C>(&mut self, name: &str, f: F) -> PolarsResult<&mut Self>
        where
            F: FnOnce(&Column) -> C,
            C: IntoColumn,
        {
            loop {}
        }
        /// Apply a closure to a column at index `idx`. This is the recommended way to do in place
        /// modification.
        ///
        /// ```rust
        /// let s0 = Column::new("foo".into(), ["ham", "spam", "egg"]);
        /// let s1 = Column::new("ascii".into(), [70, 79, 79]);
        /// let mut df = DataFrame::new_infer_height(vec![s0, s1])?;
        ///
        /// // Add 32 to get lowercase ascii values
        /// df.apply_at_idx(1, |s| s + 32);
        /// ```
        pub fn apply_at_idx<F, C>(&mut self, idx: usize, f: F) -> PolarsResult<&mut Self>
        where
            F: FnOnce(&Column) -> C,
            C: IntoColumn,
        {
            loop {}
        }
        /// Apply a closure that may fail to a column at index `idx`. This is the recommended way to do in place
        /// modification.
        ///
        /// ```rust
        /// let s0 = Column::new("foo".into(), ["ham", "spam", "egg", "bacon", "quack"]);
        /// let s1 = Column::new("values".into(), [1, 2, 3, 4, 5]);
        /// let mut df = DataFrame::new_infer_height(vec![s0, s1])?;
        ///
        /// let idx = vec![0, 1, 4];
        ///
        /// df.try_apply("foo", |c| {
        ///     c.str()?
        ///     .scatter_with(idx, |opt_val| opt_val.map(|string| format!("{}-is-modified", string)))
        /// });
        /// ```
        pub fn try_apply_at_idx<F, C>(&mut self, idx: usize, f: F) -> PolarsResult<&mut Self>
        where
            F: FnOnce(&Column) -> PolarsResult<C>,
            C: IntoColumn,
        {
            loop {}
        }
        /// Apply a closure that may fail to a column. This is the recommended way to do in place
        /// modification.
        ///
        /// ```rust
        /// let s0 = Column::new("foo".into(), ["ham", "spam", "egg", "bacon", "quack"]);
        /// let s1 = Column::new("values".into(), [1, 2, 3, 4, 5]);
        /// let mut df = DataFrame::new_infer_height(vec![s0, s1])?;
        ///
        /// // create a mask
        /// let values = df.column("values")?.as_materialized_series();
        /// let mask = values.lt_eq(1)? | values.gt_eq(5_i32)?;
        ///
        /// df.try_apply("foo", |c| {
        ///     c.str()?
        ///     .set(&mask, Some("not_within_bounds"))
        /// });
        /// ```
        pub fn try_apply<F, C>(&mut self, column: &str, f: F) -> PolarsResult<&mut Self>
        where
            F: FnOnce(&Series) -> PolarsResult<C>,
            C: IntoColumn,
        {
            loop {}
        }
        /// Slice the [`DataFrame`] along the rows.
        ///
        /// ```rust
        /// let df: DataFrame = df!("Fruit" => ["Apple", "Grape", "Grape", "Fig", "Fig"],
        ///                         "Color" => ["Green", "Red", "White", "White", "Red"])?;
        /// let sl: DataFrame = df.slice(2, 3);
        ///
        /// assert_eq!(sl.shape(), (3, 2));
        /// println!("{}", sl);
        /// ```
        pub fn slice(&self, offset: i64, length: usize) -> Self {
            loop {}
        }
        /// Split [`DataFrame`] at the given `offset`.
        pub fn split_at(&self, offset: i64) -> (Self, Self) {
            loop {}
        }
        pub fn clear(&self) -> Self {
            loop {}
        }
        pub fn slice_par(&self, offset: i64, length: usize) -> Self {
            loop {}
        }
        pub fn _slice_and_realloc(&self, offset: i64, length: usize) -> Self {
            loop {}
        }
        /// Get the head of the [`DataFrame`].
        ///
        /// ```rust
        /// let countries: DataFrame =
        ///     df!("Rank by GDP (2021)" => [1, 2, 3, 4, 5],
        ///         "Continent" => ["North America", "Asia", "Asia", "Europe", "Europe"],
        ///         "Country" => ["United States", "China", "Japan", "Germany", "United Kingdom"],
        ///         "Capital" => ["Washington", "Beijing", "Tokyo", "Berlin", "London"])?;
        /// assert_eq!(countries.shape(), (5, 4));
        ///
        /// println!("{}", countries.head(Some(3)));
        /// ```
        pub fn head(&self, length: Option<usize>) -> Self {
            loop {}
        }
        /// Get the tail of the [`DataFrame`].
        ///
        /// ```rust
        /// let countries: DataFrame =
        ///     df!("Rank (2021)" => [105, 106, 107, 108, 109],
        ///         "Apple Price (€/kg)" => [0.75, 0.70, 0.70, 0.65, 0.52],
        ///         "Country" => ["Kosovo", "Moldova", "North Macedonia", "Syria", "Turkey"])?;
        /// assert_eq!(countries.shape(), (5, 3));
        ///
        /// println!("{}", countries.tail(Some(2)));
        /// ```
        pub fn tail(&self, length: Option<usize>) -> Self {
            loop {}
        }
        /// Iterator over the rows in this [`DataFrame`] as Arrow RecordBatches.
        pub fn iter_chunks(&self, compat_level: CompatLevel, parallel: bool) -> impl Iterator<Item = RecordBatch> + '_ {
            crate::header::any::<std::vec::IntoIter<RecordBatch>>()
        }
        /// Iterator over the rows in this [`DataFrame`] as Arrow RecordBatches as physical values.
        pub fn iter_chunks_physical(&self) -> impl Iterator<Item = RecordBatch> + '_ {
            crate::header::any::<std::vec::IntoIter<RecordBatch>>()
        }
        /// Get a [`DataFrame`] with all the columns in reversed order.
        pub fn reverse(&self) -> Self {
            loop {}
        }
        /// Shift the values by a given period and fill the parts that will be empty due to this operation
        /// with `Nones`.
        pub fn shift(&self, periods: i64) -> Self {
            loop {}
        }
        /// Replace None values with one of the following strategies:
        /// * Forward fill (replace None with the previous value)
        /// * Backward fill (replace None with the next value)
        /// * Mean fill (replace None with the mean of the whole array)
        /// * Min fill (replace None with the minimum of the whole array)
        /// * Max fill (replace None with the maximum of the whole array)
        pub fn fill_null(&self, strategy: FillNullStrategy) -> PolarsResult<Self> {
            loop {}
        }
        /// Pipe different functions/ closure operations that work on a DataFrame together.
        pub fn pipe<F, B>(self, f: F) -> PolarsResult<B>
        where
            F: Fn(DataFrame) -> PolarsResult<B>,
        {
            loop {}
        }
        /// Pipe different functions/ closure operations that work on a DataFrame together.
        pub fn pipe_mut<F, B>(&mut self, f: F) -> PolarsResult<B>
        where
            F: Fn(&mut DataFrame) -> PolarsResult<B>,
        {
            loop {}
        }
        /// Pipe different functions/ closure operations that work on a DataFrame together.
        pub fn pipe_with_args<F, B, Args>(self, f: F, args: Args) -> PolarsResult<B>
        where
            F: Fn(DataFrame, Args) -> PolarsResult<B>,
        {
            loop {}
        }
        /// Drop duplicate rows from a [`DataFrame`].
        /// *This fails when there is a column of type List in DataFrame*
        ///
        /// ```no_run
        /// let df = df! {
        ///               "flt" => [1., 1., 2., 2., 3., 3.],
        ///               "int" => [1, 1, 2, 2, 3, 3, ],
        ///               "str" => ["a", "a", "b", "b", "c", "c"]
        ///           }?;
        ///
        /// println!("{}", df.unique_stable(None, UniqueKeepStrategy::First, None)?);
        /// ```
        pub fn unique_stable(
            &self,
            subset: Option<&[String]>,
            keep: UniqueKeepStrategy,
            slice: Option<(i64, usize)>,
        ) -> PolarsResult<DataFrame> {
            loop {}
        }
        /// Unstable distinct. See [`DataFrame::unique_stable`].
        pub fn unique<I, S>(
            &self,
            subset: Option<&[String]>,
            keep: UniqueKeepStrategy,
            slice: Option<(i64, usize)>,
        ) -> PolarsResult<DataFrame> {
            loop {}
        }
        pub fn unique_impl(
            &self,
            maintain_order: bool,
            subset: Option<Vec<PlSmallStr>>,
            keep: UniqueKeepStrategy,
            slice: Option<(i64, usize)>,
        ) -> PolarsResult<Self> {
            loop {}
        }
        /// Get a mask of all the unique rows in the [`DataFrame`].
        ///
        /// ```no_run
        /// let df: DataFrame = df!("Company" => ["Apple", "Microsoft"],
        ///                         "ISIN" => ["US0378331005", "US5949181045"])?;
        /// let ca: ChunkedArray<BooleanType> = df.is_unique()?;
        ///
        /// assert!(ca.all());
        /// ```
        pub fn is_unique(&self) -> PolarsResult<BooleanChunked> {
            loop {}
        }
        /// Get a mask of all the duplicated rows in the [`DataFrame`].
        ///
        /// ```no_run
        /// let df: DataFrame = df!("Company" => ["Alphabet", "Alphabet"],
        ///                         "ISIN" => ["US02079K3059", "US02079K1079"])?;
        /// let ca: ChunkedArray<BooleanType> = df.is_duplicated()?;
        ///
        /// assert!(!ca.all());
        /// ```
        pub fn is_duplicated(&self) -> PolarsResult<BooleanChunked> {
            loop {}
        }
        /// Create a new [`DataFrame`] that shows the null counts per column.
        pub fn null_count(&self) -> Self {
            loop {}
        }
        /// Get the supertype of the columns in this DataFrame
        pub fn get_supertype(&self) -> Option<PolarsResult<DataType>> {
            loop {}
        }
        /// Split into multiple DataFrames partitioned by groups
        pub fn partition_by<I, S>(&self, cols: I, include_key: bool) -> PolarsResult<Vec<DataFrame>>
        where
            I: IntoIterator<Item = S>,
            S: Into<PlSmallStr>,
        {
            loop {}
        }
        /// Split into multiple DataFrames partitioned by groups
        /// Order of the groups are maintained.
        pub fn partition_by_stable<I, S>(&self, cols: I, include_key: bool) -> PolarsResult<Vec<DataFrame>>
        where
            I: IntoIterator<Item = S>,
            S: Into<PlSmallStr>,
        {
            loop {}
        }
        /// Unnest the given `Struct` columns. This means that the fields of the `Struct` type will be
        /// inserted as columns.
        pub fn unnest(
            &self,
            cols: impl IntoIterator<Item = impl Into<PlSmallStr>>,
            separator: Option<&str>,
        ) -> PolarsResult<DataFrame> {
            loop {}
        }
        pub fn append_record_batch(&mut self, rb: RecordBatchT<Box<dyn Array>>) -> PolarsResult<()> {
            loop {}
        }
        /// Check if [`DataFrame`]' schemas are equal.
        pub fn schema_equal(&self, other: &DataFrame) -> PolarsResult<()> {
            loop {}
        }
        /// Check if [`DataFrame`]s are equal. Note that `None == None` evaluates to `false`
        ///
        /// ```rust
        /// let df1: DataFrame = df!("Atomic number" => &[1, 51, 300],
        ///                         "Element" => &[Some("Hydrogen"), Some("Antimony"), None])?;
        /// let df2: DataFrame = df!("Atomic number" => &[1, 51, 300],
        ///                         "Element" => &[Some("Hydrogen"), Some("Antimony"), None])?;
        ///
        /// assert!(!df1.equals(&df2));
        /// ```
        pub fn equals(&self, other: &DataFrame) -> bool {
            loop {}
        }
        /// Check if all values in [`DataFrame`]s are equal where `None == None` evaluates to `true`.
        ///
        /// ```rust
        /// let df1: DataFrame = df!("Atomic number" => &[1, 51, 300],
        ///                         "Element" => &[Some("Hydrogen"), Some("Antimony"), None])?;
        /// let df2: DataFrame = df!("Atomic number" => &[1, 51, 300],
        ///                         "Element" => &[Some("Hydrogen"), Some("Antimony"), None])?;
        ///
        /// assert!(df1.equals_missing(&df2));
        /// ```
        pub fn equals_missing(&self, other: &DataFrame) -> bool {
            loop {}
        }
    }
    impl DataFrameIsSorted for DataFrame {
        fn is_sorted(&self, by: &[PlSmallStr], descending: &[bool], nulls_last: &[bool]) -> PolarsResult<bool> {
            loop {}
        }
    }
    impl DataFrameJoinOps for DataFrame {}
    impl DataType {
        pub fn pretty_format(&self) -> String {
            loop {}
        }
        pub fn value_within_range(&self, other: AnyValue<'_>) -> bool {
            loop {}
        }
        /// Struct representation of the arrow `month_day_nano_interval` type.
        pub fn _month_days_ns_struct_type() -> Self {
            loop {}
        }
        /// Check if the whole dtype is known.
        pub fn is_known(&self) -> bool {
            loop {}
        }
        /// Materialize this datatype if it is unknown. All other datatypes
        /// are left unchanged.
        pub fn materialize_unknown(self, allow_unknown: bool) -> PolarsResult<DataType> {
            loop {}
        }
        /// Get the full shape of a multidimensional array.
        pub fn get_shape(&self) -> Option<Vec<usize>> {
            loop {}
        }
        /// Get the inner data type of a nested type.
        pub fn inner_dtype(&self) -> Option<&DataType> {
            loop {}
        }
        /// Get the inner data type of a nested type.
        pub fn into_inner_dtype(self) -> Option<DataType> {
            loop {}
        }
        /// Get the inner data type of a nested type.
        pub fn try_into_inner_dtype(self) -> PolarsResult<DataType> {
            loop {}
        }
        /// Get the absolute inner data type of a nested type.
        pub fn leaf_dtype(&self) -> &DataType {
            loop {}
        }
        /// Get the inner data type of a multidimensional array.
        pub fn array_leaf_dtype(&self) -> Option<&DataType> {
            loop {}
        }
        /// Cast the leaf types of Lists/Arrays and keep the nesting.
        pub fn cast_leaf(&self, to: DataType) -> DataType {
            loop {}
        }
        /// Map all leaf types of nested dtypes (list, array, struct) using the
        /// supplied function.
        pub fn map_leaves<F: FnMut(DataType) -> DataType>(self, f: &mut F) -> DataType {
            loop {}
        }
        /// Return whether the cast to `to` makes sense.
        pub fn can_cast_to(&self, to: &DataType) -> Option<bool> {
            loop {}
        }
        pub fn implode(self) -> DataType {
            loop {}
        }
        /// Convert to the physical data type
        pub fn to_physical(&self) -> DataType {
            loop {}
        }
        pub fn to_storage(&self) -> DataType {
            loop {}
        }
        pub fn is_supported_list_arithmetic_input(&self) -> bool {
            loop {}
        }
        /// Check if this [`DataType`] is a logical type
        pub fn is_logical(&self) -> bool {
            loop {}
        }
        /// Check if this [`DataType`] is a temporal type
        pub fn is_temporal(&self) -> bool {
            loop {}
        }
        /// Check if datatype is a primitive type. By that we mean that
        /// it is not a nested or logical type.
        pub fn is_primitive(&self) -> bool {
            loop {}
        }
        /// Check if this [`DataType`] is a primitive numeric type (excludes Decimal).
        pub fn is_primitive_numeric(&self) -> bool {
            loop {}
        }
        /// Check if this [`DataType`] is a boolean.
        pub fn is_bool(&self) -> bool {
            loop {}
        }
        /// Check if this [`DataType`] is a list.
        pub fn is_list(&self) -> bool {
            loop {}
        }
        /// Check if this [`DataType`] is an array.
        pub fn is_array(&self) -> bool {
            loop {}
        }
        pub fn is_nested(&self) -> bool {
            loop {}
        }
        /// Check if this [`DataType`] is a struct
        pub fn is_struct(&self) -> bool {
            loop {}
        }
        pub fn is_binary(&self) -> bool {
            loop {}
        }
        pub fn is_date(&self) -> bool {
            loop {}
        }
        pub fn is_datetime(&self) -> bool {
            loop {}
        }
        pub fn is_duration(&self) -> bool {
            loop {}
        }
        pub fn is_object(&self) -> bool {
            loop {}
        }
        pub fn is_null(&self) -> bool {
            loop {}
        }
        pub fn contains_views(&self) -> bool {
            loop {}
        }
        pub fn contains_categoricals(&self) -> bool {
            loop {}
        }
        pub fn contains_enums(&self) -> bool {
            loop {}
        }
        pub fn contains_objects(&self) -> bool {
            loop {}
        }
        pub fn contains_list_recursive(&self) -> bool {
            loop {}
        }
        pub fn contains_unknown(&self) -> bool {
            loop {}
        }
        pub fn contains_dtype_recursive(&self, dtype: &DataType) -> bool {
            loop {}
        }
        /// Check if type is sortable
        pub fn is_ord(&self) -> bool {
            loop {}
        }
        /// Check if this [`DataType`] is a Decimal type (of any scale/precision).
        pub fn is_decimal(&self) -> bool {
            loop {}
        }
        /// Check if this [`DataType`] is a basic floating point type (excludes Decimal).
        /// Note, this also includes `Unknown(UnknownKind::Float)`.
        pub fn is_float(&self) -> bool {
            loop {}
        }
        /// Check if this [`DataType`] is an integer. Note, this also includes `Unknown(UnknownKind::Int)`.
        pub fn is_integer(&self) -> bool {
            loop {}
        }
        pub fn is_signed_integer(&self) -> bool {
            loop {}
        }
        pub fn is_unsigned_integer(&self) -> bool {
            loop {}
        }
        pub fn is_string(&self) -> bool {
            loop {}
        }
        pub fn is_categorical(&self) -> bool {
            loop {}
        }
        pub fn is_enum(&self) -> bool {
            loop {}
        }
        pub fn is_extension(&self) -> bool {
            loop {}
        }
        /// Convert to an Arrow Field.
        pub fn to_arrow_field(&self, name: PlSmallStr, compat_level: CompatLevel) -> ArrowField {
            loop {}
        }
        pub fn to_arrow_field_metadata(&self) -> Option<Metadata> {
            loop {}
        }
        /// Try to get the maximum value for this datatype.
        pub fn max(&self) -> PolarsResult<Scalar> {
            loop {}
        }
        /// Try to get the minimum value for this datatype.
        pub fn min(&self) -> PolarsResult<Scalar> {
            loop {}
        }
        /// Convert to an Arrow data type.
        pub fn to_arrow(&self, compat_level: CompatLevel) -> ArrowDataType {
            loop {}
        }
        pub fn try_to_arrow(&self, compat_level: CompatLevel) -> PolarsResult<ArrowDataType> {
            loop {}
        }
        pub fn is_nested_null(&self) -> bool {
            loop {}
        }
        /// Answers if this type matches the given type of a schema.
        pub fn matches_schema_type(&self, schema_type: &DataType) -> PolarsResult<bool> {
            loop {}
        }
        pub fn is_unknown(&self) -> bool {
            loop {}
        }
        pub fn nesting_level(&self) -> usize {
            loop {}
        }
        pub fn is_numeric(&self) -> bool {
            loop {}
        }
        pub fn numeric_to_unsigned_bit_repr(&self) -> Option<DataType> {
            loop {}
        }
        pub fn visit_with(&self, visitor_fn: impl FnMut(&DataType)) {
            loop {}
        }
        pub fn try_visit_with(&self, visitor_fn: impl FnMut(&DataType) -> PolarsResult<()>) -> PolarsResult<()> {
            loop {}
        }
        pub fn try_mutate_with<'d>(
            dtype: Cow<'d, DataType>,
            visitor_fn: impl FnMut(Cow<'d, DataType>) -> PolarsResult<Cow<'d, DataType>>,
        ) -> PolarsResult<Cow<'d, DataType>> {
            loop {}
        }
        pub fn boxed(self) -> Box<DataType> {
            loop {}
        }
        pub fn from_arrow_field(field: &ArrowField) -> DataType {
            loop {}
        }
        pub fn from_arrow_dtype(dt: &ArrowDataType) -> DataType {
            loop {}
        }
        pub fn from_arrow(dt: &ArrowDataType, md: Option<&Metadata>) -> DataType {
            loop {}
        }
    }
    impl DataTypeExpr {
        pub fn into_datatype(self, schema: &Schema) -> PolarsResult<DataType> {
            loop {}
        }
        pub fn into_datatype_with_self(self, schema: &Schema, self_dtype: &DataType) -> PolarsResult<DataType> {
            loop {}
        }
        pub fn into_datatype_with_opt_self(
            self,
            schema: &Schema,
            self_dtype: Option<&DataType>,
        ) -> PolarsResult<DataType> {
            loop {}
        }
        pub fn as_literal(&self) -> Option<&DataType> {
            loop {}
        }
        pub fn into_literal(self) -> Option<DataType> {
            loop {}
        }
        pub fn inner_dtype(self) -> Self {
            loop {}
        }
        pub fn equals(self, other: Self) -> Expr {
            loop {}
        }
        pub fn display(self) -> Expr {
            loop {}
        }
        pub fn matches(self, selector: DataTypeSelector) -> Expr {
            loop {}
        }
        pub fn wrap_in_list(self) -> Self {
            loop {}
        }
        pub fn wrap_in_array(self, width: usize) -> Self {
            loop {}
        }
        pub fn default_value(self, n: usize, numeric_to_one: bool, num_list_values: usize) -> Expr {
            loop {}
        }
    }
    impl DataTypeSelector {
        pub fn matches(&self, dtype: &DataType) -> bool {
            loop {}
        }
        pub fn as_selector(self) -> Selector {
            loop {}
        }
    }
    impl DateMethods for DateChunked {
        fn parse_from_str_slice(name: PlSmallStr, v: &[&str], fmt: &str) -> DateChunked {
            loop {}
        }
    }
    impl DatetimeArgs {
        /// Construct a new `DatetimeArgs` set to `year`, `month`, `day`
        pub fn new(year: Expr, month: Expr, day: Expr) -> Self {
            loop {}
        }
        /// Set `hour`, `minute`, and `second`
        ///
        /// ```ignore
        /// self.with_hour(hour)
        ///     .with_minute(minute)
        ///     .with_second(second)
        /// ```
        pub fn with_hms(self, hour: Expr, minute: Expr, second: Expr) -> Self {
            loop {}
        }
        /// Set the year
        pub fn with_year(self, n: Expr) -> Self {
            loop {}
        }
        /// Set the month
        pub fn with_month(self, n: Expr) -> Self {
            loop {}
        }
        /// Set the day
        pub fn with_day(self, n: Expr) -> Self {
            loop {}
        }
        /// Set the hour
        pub fn with_hour(self, n: Expr) -> Self {
            loop {}
        }
        /// Set the minute
        pub fn with_minute(self, n: Expr) -> Self {
            loop {}
        }
        /// Set the second
        pub fn with_second(self, n: Expr) -> Self {
            loop {}
        }
        /// Set the microsecond
        pub fn with_microsecond(self, n: Expr) -> Self {
            loop {}
        }
        pub fn with_time_unit(self, time_unit: TimeUnit) -> Self {
            loop {}
        }
        pub fn with_time_zone(self, time_zone: Option<TimeZone>) -> Self {
            loop {}
        }
        pub fn with_ambiguous(self, ambiguous: Expr) -> Self {
            loop {}
        }
    }
    impl DatetimeMethods for DatetimeChunked {}
    impl Debug for ArrowDataType {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for ArrowField {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for ArrowSchema {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for ArrowTimeUnit {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for ChunkedArray<BooleanType> {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for ClosedInterval {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for ClosedWindow {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Column {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for CompatLevel {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for DataFrame {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for DataType {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for DataTypeExpr {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for DataTypeFunction {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for DataTypeSelector {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for DatetimeArgs {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for DslPlan {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Duration {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for DurationArgs {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for DynamicGroupOptions {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Engine {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for EvalVariant {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for ExplodeOptions {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Expr {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for ExtraColumnsPolicy {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Field {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for FileMetadata {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for FileWriteFormat {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for FillNullStrategy {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for FunctionExpr {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for GroupByMethod {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for GroupPositions {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for GroupsType {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for HConcatOptions {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for JoinArgs {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for JoinBuildSide {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for JoinCoalesce {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for JoinType {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for JoinTypeOptions {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for JoinValidation {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Label {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for LiteralValue {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for MaintainOrderJoin {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for MatchToSchemaPerColumn {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for NonExistent {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for NullStrategy {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for NullableIdxSize {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Operator {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for OptFlags {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for ParquetStatistics {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for PlRefPath {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for PlSmallStr {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for PolarsError {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for QuantileMethod {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for RankOptions {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for ReshapeDimension {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for RollingCovOptions {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for RollingGroupOptions {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for RollingOptionsDynamicWindow {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for RollingOptionsFixedWindow {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for RoundMode {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for RowIndex {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Scalar {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for ScanSources {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Schema {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Selector {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for Series {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for SinkDestination {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for SortMultipleOptions {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for SortOptions {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for StartBy {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for StrptimeOptions {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for TimeUnit {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for TimeZone {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for UnicodeForm {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for UnifiedSinkArgs {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for UnionArgs {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for UniqueKeepStrategy {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for UnknownKind {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for WindowMapping {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for pf16 {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Default for ArrowDataType {
        fn default() -> ArrowDataType {
            loop {}
        }
    }
    impl Default for ArrowField {
        fn default() -> ArrowField {
            loop {}
        }
    }
    impl Default for ArrowSchema {
        fn default() -> Self {
            loop {}
        }
    }
    impl Default for ClosedInterval {
        fn default() -> ClosedInterval {
            loop {}
        }
    }
    impl Default for Column {
        fn default() -> Self {
            loop {}
        }
    }
    impl Default for DataFrame {
        fn default() -> Self {
            loop {}
        }
    }
    impl Default for DatetimeArgs {
        fn default() -> Self {
            loop {}
        }
    }
    impl Default for DslPlan {
        fn default() -> Self {
            loop {}
        }
    }
    impl Default for DurationArgs {
        fn default() -> Self {
            loop {}
        }
    }
    impl Default for DynamicGroupOptions {
        fn default() -> Self {
            loop {}
        }
    }
    impl Default for Expr {
        fn default() -> Self {
            loop {}
        }
    }
    impl Default for ExtraColumnsPolicy {
        fn default() -> ExtraColumnsPolicy {
            loop {}
        }
    }
    impl Default for GroupPositions {
        fn default() -> Self {
            loop {}
        }
    }
    impl Default for GroupsType {
        fn default() -> Self {
            loop {}
        }
    }
    impl Default for HConcatOptions {
        fn default() -> Self {
            loop {}
        }
    }
    impl Default for JoinArgs {
        fn default() -> JoinArgs {
            loop {}
        }
    }
    impl Default for JoinCoalesce {
        fn default() -> JoinCoalesce {
            loop {}
        }
    }
    impl Default for JoinType {
        fn default() -> JoinType {
            loop {}
        }
    }
    impl Default for JoinValidation {
        fn default() -> JoinValidation {
            loop {}
        }
    }
    impl Default for LazyFrame {
        fn default() -> LazyFrame {
            loop {}
        }
    }
    impl Default for MaintainOrderJoin {
        fn default() -> MaintainOrderJoin {
            loop {}
        }
    }
    impl Default for OptFlags {
        fn default() -> Self {
            loop {}
        }
    }
    impl Default for PlRefPath {
        fn default() -> PlRefPath {
            loop {}
        }
    }
    impl Default for PlSmallStr {
        fn default() -> Self {
            loop {}
        }
    }
    impl Default for QuantileMethod {
        fn default() -> QuantileMethod {
            loop {}
        }
    }
    impl Default for RankOptions {
        fn default() -> Self {
            loop {}
        }
    }
    impl Default for RollingGroupOptions {
        fn default() -> Self {
            loop {}
        }
    }
    impl Default for RollingOptionsFixedWindow {
        fn default() -> Self {
            loop {}
        }
    }
    impl Default for RoundMode {
        fn default() -> RoundMode {
            loop {}
        }
    }
    impl Default for Scalar {
        fn default() -> Self {
            loop {}
        }
    }
    impl Default for ScanArgsAnonymous {
        fn default() -> Self {
            loop {}
        }
    }
    impl Default for ScanSources {
        fn default() -> Self {
            loop {}
        }
    }
    impl Default for Schema {
        fn default() -> Self {
            loop {}
        }
    }
    impl Default for Series {
        fn default() -> Self {
            loop {}
        }
    }
    impl Default for SortMultipleOptions {
        fn default() -> Self {
            loop {}
        }
    }
    impl Default for SortOptions {
        fn default() -> Self {
            loop {}
        }
    }
    impl Default for StartBy {
        fn default() -> StartBy {
            loop {}
        }
    }
    impl Default for StrptimeOptions {
        fn default() -> Self {
            loop {}
        }
    }
    impl Default for UnifiedSinkArgs {
        fn default() -> Self {
            loop {}
        }
    }
    impl Default for UnionArgs {
        fn default() -> Self {
            loop {}
        }
    }
    impl Default for UniqueKeepStrategy {
        fn default() -> UniqueKeepStrategy {
            loop {}
        }
    }
    impl Default for UnknownKind {
        fn default() -> UnknownKind {
            loop {}
        }
    }
    impl Default for WindowMapping {
        fn default() -> WindowMapping {
            loop {}
        }
    }
    impl Default for pf16 {
        fn default() -> pf16 {
            loop {}
        }
    }
    impl Deref for GroupPositions {
        type Target = GroupsType;
        fn deref(&self) -> &Self::Target {
            loop {}
        }
    }
    impl Deref for PlSmallStr {
        type Target = str;
        fn deref(&self) -> &Self::Target {
            loop {}
        }
    }
    impl Deref for Series {
        type Target = dyn SeriesTrait;
        fn deref(&self) -> &Self::Target {
            loop {}
        }
    }
    impl Deref for TimeZone {
        type Target = PlSmallStr;
        fn deref(&self) -> &Self::Target {
            loop {}
        }
    }
    impl DerefMut for PlSmallStr {
        fn deref_mut(&mut self) -> &mut Self::Target {
            loop {}
        }
    }
    impl DirtyHash for pf16 {
        fn dirty_hash(&self) -> u64 {
            loop {}
        }
    }
    impl Display for AnyValue<'_> {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Display for DataFrame {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Display for DataType {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Display for DataTypeSelector {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Display for Duration {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Display for Engine {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Display for Expr {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Display for FunctionExpr {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Display for GroupByMethod {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Display for JoinType {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Display for JoinValidation {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Display for Operator {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Display for PlRefPath {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Display for PlSmallStr {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Display for PolarsError {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Display for ReshapeDimension {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Display for Selector {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Display for Series {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Display for TimeUnit {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Display for TimeZone {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Display for pf16 {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Div for &Column {
        type Output = Result<Column, PolarsError>;
        fn div(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl Div for &Series {
        type Output = Result<Series, PolarsError>;
        fn div(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl Div for Column {
        type Output = Result<Column, PolarsError>;
        fn div(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl Div for Expr {
        type Output = Self;
        fn div(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl Div for Series {
        type Output = Result<Series, PolarsError>;
        fn div(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl Div for pf16 {
        type Output = Self;
        fn div(self, other: Self) -> Self {
            loop {}
        }
    }
    impl DslPlan {
        pub fn describe(&self) -> PolarsResult<String> {
            loop {}
        }
        pub fn describe_tree_format(&self) -> PolarsResult<String> {
            loop {}
        }
        /// Compute the schema. This requires conversion to [`IR`] and type-resolving.
        pub fn compute_schema(&self) -> PolarsResult<SchemaRef> {
            loop {}
        }
    }
    impl Duration {
        /// Create a new integer size `Duration`
        pub fn new(fixed_slots: i64) -> Self {
            loop {}
        }
        /// Parse a string into a `Duration`
        pub fn parse(duration: &str) -> Self {
            loop {}
        }
        pub fn try_parse(duration: &str) -> PolarsResult<Self> {
            loop {}
        }
        pub fn try_parse_interval(interval: &str) -> PolarsResult<Self> {
            loop {}
        }
        /// `true` if zero duration.
        pub fn is_zero(&self) -> bool {
            loop {}
        }
        pub fn months_only(&self) -> bool {
            loop {}
        }
        pub fn months(&self) -> i64 {
            loop {}
        }
        pub fn weeks_only(&self) -> bool {
            loop {}
        }
        pub fn weeks(&self) -> i64 {
            loop {}
        }
        pub fn days_only(&self) -> bool {
            loop {}
        }
        pub fn days(&self) -> i64 {
            loop {}
        }
        /// Returns whether the duration consists of full days.
        pub fn is_full_days(&self) -> bool {
            loop {}
        }
        pub fn is_constant_duration(&self, time_zone: Option<&TimeZone>) -> bool {
            loop {}
        }
        /// Returns the nanoseconds from the `Duration` without the weeks or months part.
        pub fn nanoseconds(&self) -> i64 {
            loop {}
        }
        /// Returns whether duration is negative.
        pub fn negative(&self) -> bool {
            loop {}
        }
    }
    impl DurationArgs {
        /// Create a new [`DurationArgs`] with all fields set to `lit(0)`. Use the `with_*` methods to set the fields.
        pub fn new() -> Self {
            loop {}
        }
        /// Set `hours`, `minutes`, and `seconds`
        ///
        /// ```ignore
        /// self.with_hours(hours)
        ///     .with_minutes(minutes)
        ///     .with_seconds(seconds)
        /// ```
        pub fn with_hms(self, hours: Expr, minutes: Expr, seconds: Expr) -> Self {
            loop {}
        }
        /// Set `milliseconds`, `microseconds`, and `nanoseconds`
        ///
        /// ```ignore
        /// self.with_milliseconds(milliseconds)
        ///     .with_microseconds(microseconds)
        ///     .with_nanoseconds(nanoseconds)
        /// ```
        pub fn with_fractional_seconds(self, milliseconds: Expr, microseconds: Expr, nanoseconds: Expr) -> Self {
            loop {}
        }
        /// Set the weeks
        pub fn with_weeks(self, n: Expr) -> Self {
            loop {}
        }
        /// Set the days
        pub fn with_days(self, n: Expr) -> Self {
            loop {}
        }
        /// Set the hours
        pub fn with_hours(self, n: Expr) -> Self {
            loop {}
        }
        /// Set the minutes
        pub fn with_minutes(self, n: Expr) -> Self {
            loop {}
        }
        /// Set the seconds
        pub fn with_seconds(self, n: Expr) -> Self {
            loop {}
        }
        /// Set the milliseconds
        pub fn with_milliseconds(self, n: Expr) -> Self {
            loop {}
        }
        /// Set the microseconds
        pub fn with_microseconds(self, n: Expr) -> Self {
            loop {}
        }
        /// Set the nanoseconds
        pub fn with_nanoseconds(self, n: Expr) -> Self {
            loop {}
        }
    }
    impl DurationMethods for DurationChunked {
        fn hours(&self) -> Int64Chunked {
            loop {}
        }
        fn hours_fractional(&self) -> Float64Chunked {
            loop {}
        }
        fn days(&self) -> Int64Chunked {
            loop {}
        }
        fn days_fractional(&self) -> Float64Chunked {
            loop {}
        }
        fn minutes(&self) -> Int64Chunked {
            loop {}
        }
        fn minutes_fractional(&self) -> Float64Chunked {
            loop {}
        }
        fn seconds(&self) -> Int64Chunked {
            loop {}
        }
        fn seconds_fractional(&self) -> Float64Chunked {
            loop {}
        }
        fn milliseconds(&self) -> Int64Chunked {
            loop {}
        }
        fn milliseconds_fractional(&self) -> Float64Chunked {
            loop {}
        }
        fn microseconds(&self) -> Int64Chunked {
            loop {}
        }
        fn microseconds_fractional(&self) -> Float64Chunked {
            loop {}
        }
        fn nanoseconds(&self) -> Int64Chunked {
            loop {}
        }
        fn nanoseconds_fractional(&self) -> Float64Chunked {
            loop {}
        }
    }
    impl Engine {
        pub fn as_static_str(&self) -> &'static str {
            loop {}
        }
    }
    impl Eq for AnyValue<'_> {}
    impl Eq for ArrowDataType {}
    impl Eq for ArrowField {}
    impl Eq for ArrowSchema {}
    impl Eq for ArrowTimeUnit {}
    impl Eq for ClosedInterval {}
    impl Eq for ClosedWindow {}
    impl Eq for CompatLevel {}
    impl Eq for DataType {}
    impl Eq for DataTypeExpr {}
    impl Eq for DataTypeSelector {}
    impl Eq for Duration {}
    impl Eq for DynamicGroupOptions {}
    impl Eq for Engine {}
    impl Eq for EvalVariant {}
    impl Eq for ExplodeOptions {}
    impl Eq for Expr {}
    impl Eq for ExtraColumnsPolicy {}
    impl Eq for Field {}
    impl Eq for FileWriteFormat {}
    impl Eq for GroupsType {}
    impl Eq for HConcatOptions {}
    impl Eq for JoinCoalesce {}
    impl Eq for JoinTypeOptions {}
    impl Eq for JoinValidation {}
    impl Eq for Label {}
    impl Eq for MaintainOrderJoin {}
    impl Eq for MatchToSchemaPerColumn {}
    impl Eq for NonExistent {}
    impl Eq for NullableIdxSize {}
    impl Eq for Operator {}
    impl Eq for PlRefPath {}
    impl Eq for PlSmallStr {}
    impl Eq for QuantileMethod {}
    impl Eq for RenameAliasFn {}
    impl Eq for ReshapeDimension {}
    impl Eq for RollingCovOptions {}
    impl Eq for RollingGroupOptions {}
    impl Eq for RoundMode {}
    impl Eq for RowIndex {}
    impl Eq for Scalar {}
    impl Eq for ScanSources {}
    impl Eq for Schema {}
    impl Eq for Selector {}
    impl Eq for SortMultipleOptions {}
    impl Eq for SortOptions {}
    impl Eq for StartBy {}
    impl Eq for StrptimeOptions {}
    impl Eq for TimeUnit {}
    impl Eq for TimeZone {}
    impl Eq for UnicodeForm {}
    impl Eq for UnionArgs {}
    impl Eq for UniqueKeepStrategy {}
    impl Eq for UnknownKind {}
    impl Eq for WindowMapping {}
    impl EvalVariant {
        pub fn to_name(&self) -> &'static str {
            loop {}
        }
        /// Get the `DataType` of the `pl.element()` value.
        pub fn element_dtype<'a>(&self, dtype: &'a DataType) -> PolarsResult<&'a DataType> {
            loop {}
        }
        /// Get the output datatype from the output element datatype
        pub fn output_dtype(
            &self,
            dtype: &DataType,
            output_element_dtype: DataType,
            eval_is_scalar: bool,
        ) -> PolarsResult<DataType> {
            loop {}
        }
        pub fn is_elementwise(&self) -> bool {
            loop {}
        }
        pub fn is_row_separable(&self) -> bool {
            loop {}
        }
    }
    impl Expr {
        /// Floor divide `self` by `rhs`.
        pub fn floor_div(self, rhs: Self) -> Self {
            loop {}
        }
        /// True divide `self` by `rhs`
        pub fn true_div(self, rhs: Self) -> Self {
            loop {}
        }
        /// Raise expression to the power `exponent`
        pub fn pow<E: Into<Expr>>(self, exponent: E) -> Self {
            loop {}
        }
        /// Compute the square root of the given expression
        pub fn sqrt(self) -> Self {
            loop {}
        }
        /// Compute the cube root of the given expression
        pub fn cbrt(self) -> Self {
            loop {}
        }
        /// Compute the cosine of the given expression
        pub fn cos(self) -> Self {
            loop {}
        }
        /// Compute the cotangent of the given expression
        pub fn cot(self) -> Self {
            loop {}
        }
        /// Compute the sine of the given expression
        pub fn sin(self) -> Self {
            loop {}
        }
        /// Compute the tangent of the given expression
        pub fn tan(self) -> Self {
            loop {}
        }
        /// Compute the inverse cosine of the given expression
        pub fn arccos(self) -> Self {
            loop {}
        }
        /// Compute the inverse sine of the given expression
        pub fn arcsin(self) -> Self {
            loop {}
        }
        /// Compute the inverse tangent of the given expression
        pub fn arctan(self) -> Self {
            loop {}
        }
        /// Compute the inverse tangent of the given expression, with the angle expressed as the argument of a complex number
        pub fn arctan2(self, x: Self) -> Self {
            loop {}
        }
        /// Compute the hyperbolic cosine of the given expression
        pub fn cosh(self) -> Self {
            loop {}
        }
        /// Compute the hyperbolic sine of the given expression
        pub fn sinh(self) -> Self {
            loop {}
        }
        /// Compute the hyperbolic tangent of the given expression
        pub fn tanh(self) -> Self {
            loop {}
        }
        /// Compute the inverse hyperbolic cosine of the given expression
        pub fn arccosh(self) -> Self {
            loop {}
        }
        /// Compute the inverse hyperbolic sine of the given expression
        pub fn arcsinh(self) -> Self {
            loop {}
        }
        /// Compute the inverse hyperbolic tangent of the given expression
        pub fn arctanh(self) -> Self {
            loop {}
        }
        /// Convert from radians to degrees
        pub fn degrees(self) -> Self {
            loop {}
        }
        /// Convert from degrees to radians
        pub fn radians(self) -> Self {
            loop {}
        }
        /// Compute the sign of the given expression
        pub fn sign(self) -> Self {
            loop {}
        }
        /// Get Field result of the expression. The schema is the input data.
        pub fn to_field(&self, schema: &Schema) -> PolarsResult<Field> {
            loop {}
        }
        pub fn into_selector(self) -> Option<Selector> {
            loop {}
        }
        pub fn try_into_selector(self) -> PolarsResult<Selector> {
            loop {}
        }
        /// Extract a constant usize from an expression.
        pub fn extract_usize(&self) -> PolarsResult<usize> {
            loop {}
        }
        pub fn extract_i64(&self) -> PolarsResult<i64> {
            loop {}
        }
        pub fn map_unary(self, function: impl Into<FunctionExpr>) -> Self {
            loop {}
        }
        pub fn map_binary(self, function: impl Into<FunctionExpr>, rhs: Self) -> Self {
            loop {}
        }
        pub fn map_ternary(self, function: impl Into<FunctionExpr>, arg1: Expr, arg2: Expr) -> Expr {
            loop {}
        }
        pub fn try_map_n_ary(
            self,
            function: impl Into<FunctionExpr>,
            exprs: impl IntoIterator<Item = PolarsResult<Expr>>,
        ) -> PolarsResult<Expr> {
            loop {}
        }
        pub fn map_n_ary(self, function: impl Into<FunctionExpr>, exprs: impl IntoIterator<Item = Expr>) -> Expr {
            loop {}
        }
        pub fn n_ary(function: impl Into<FunctionExpr>, input: Vec<Expr>) -> Expr {
            loop {}
        }
        /// Standard deviation of the values of the Series.
        pub fn std(self, ddof: u8) -> Self {
            loop {}
        }
        /// Variance of the values of the Series.
        pub fn var(self, ddof: u8) -> Self {
            loop {}
        }
        /// Reduce groups to minimal value.
        pub fn min(self) -> Self {
            loop {}
        }
        /// Reduce groups to maximum value.
        pub fn max(self) -> Self {
            loop {}
        }
        /// Get minimum value, ordered by another expression.
        pub fn min_by(self, by: Self) -> Self {
            loop {}
        }
        /// Get maximum value, ordered by another expression.
        pub fn max_by(self, by: Self) -> Self {
            loop {}
        }
        /// Reduce groups to minimal value.
        pub fn nan_min(self) -> Self {
            loop {}
        }
        /// Reduce groups to maximum value.
        pub fn nan_max(self) -> Self {
            loop {}
        }
        /// Reduce groups to the mean value.
        pub fn mean(self) -> Self {
            loop {}
        }
        /// Reduce groups to the median value.
        pub fn median(self) -> Self {
            loop {}
        }
        /// Reduce groups to the sum of all the values.
        pub fn sum(self) -> Self {
            loop {}
        }
        /// Compare `Expr` with other `Expr` on equality.
        pub fn eq<E: Into<Expr>>(self, other: E) -> Expr {
            loop {}
        }
        /// Compare `Expr` with other `Expr` on equality where `None == None`.
        pub fn eq_missing<E: Into<Expr>>(self, other: E) -> Expr {
            loop {}
        }
        /// Compare `Expr` with other `Expr` on non-equality.
        pub fn neq<E: Into<Expr>>(self, other: E) -> Expr {
            loop {}
        }
        /// Compare `Expr` with other `Expr` on non-equality where `None == None`.
        pub fn neq_missing<E: Into<Expr>>(self, other: E) -> Expr {
            loop {}
        }
        /// Check if `Expr` < `Expr`.
        pub fn lt<E: Into<Expr>>(self, other: E) -> Expr {
            loop {}
        }
        /// Check if `Expr` > `Expr`.
        pub fn gt<E: Into<Expr>>(self, other: E) -> Expr {
            loop {}
        }
        /// Check if `Expr` >= `Expr`.
        pub fn gt_eq<E: Into<Expr>>(self, other: E) -> Expr {
            loop {}
        }
        /// Check if `Expr` <= `Expr`.
        pub fn lt_eq<E: Into<Expr>>(self, other: E) -> Expr {
            loop {}
        }
        /// Negate `Expr`.
        pub fn not(self) -> Expr {
            loop {}
        }
        /// Rename Column.
        pub fn alias<S>(self, name: S) -> Expr
        where
            S: Into<PlSmallStr>,
        {
            loop {}
        }
        /// Run is_null operation on `Expr`.
        pub fn is_null(self) -> Self {
            loop {}
        }
        /// Run is_not_null operation on `Expr`.
        pub fn is_not_null(self) -> Self {
            loop {}
        }
        /// Drop null values.
        pub fn drop_nulls(self) -> Self {
            loop {}
        }
        /// Drop NaN values.
        pub fn drop_nans(self) -> Self {
            loop {}
        }
        /// Get the number of unique values in the groups.
        pub fn n_unique(self) -> Self {
            loop {}
        }
        /// Get the first value in the group.
        pub fn first(self) -> Self {
            loop {}
        }
        /// Get the first non-nullvalue in the group.
        pub fn first_non_null(self) -> Self {
            loop {}
        }
        /// Get the last value in the group.
        pub fn last(self) -> Self {
            loop {}
        }
        /// Get the last non-null value in the group.
        pub fn last_non_null(self) -> Self {
            loop {}
        }
        /// Get the single value in the group. If there are multiple values, an error is returned.
        pub fn item(self, allow_empty: bool) -> Self {
            loop {}
        }
        /// Implode into a list scalar.
        pub fn implode(self, maintain_order: bool) -> Self {
            loop {}
        }
        /// Compute the quantile per group.
        pub fn quantile(self, quantile: Expr, method: QuantileMethod) -> Self {
            loop {}
        }
        /// Get the group indexes of the group by operation.
        pub fn agg_groups(self) -> Self {
            loop {}
        }
        /// Explode the String/List column.
        pub fn explode(self, options: ExplodeOptions) -> Self {
            loop {}
        }
        /// Slice the Series.
        /// `offset` may be negative.
        pub fn slice<E: Into<Expr>, F: Into<Expr>>(self, offset: E, length: F) -> Self {
            loop {}
        }
        /// Append expressions. This is done by adding the chunks of `other` to this [`Series`].
        pub fn append<E: Into<Expr>>(self, other: E, upcast: bool) -> Self {
            loop {}
        }
        /// Collect all chunks into a single chunk before continuing.
        pub fn rechunk(self) -> Self {
            loop {}
        }
        /// Get the first `n` elements of the Expr result.
        pub fn head(self, length: Option<usize>) -> Self {
            loop {}
        }
        /// Get the last `n` elements of the Expr result.
        pub fn tail(self, length: Option<usize>) -> Self {
            loop {}
        }
        /// Get unique values of this expression.
        pub fn unique(self) -> Self {
            loop {}
        }
        /// Get unique values of this expression, while maintaining order.
        /// This requires more work than [`Expr::unique`].
        pub fn unique_stable(self) -> Self {
            loop {}
        }
        /// Get the first index of unique values of this expression.
        pub fn arg_unique(self) -> Self {
            loop {}
        }
        /// Get the index value that has the minimum value.
        pub fn arg_min(self) -> Self {
            loop {}
        }
        /// Get the index value that has the maximum value.
        pub fn arg_max(self) -> Self {
            loop {}
        }
        /// Get the index values that would sort this expression.
        pub fn arg_sort(self, descending: bool, nulls_last: bool) -> Self {
            loop {}
        }
        /// Cast expression to another data type.
        /// Throws an error if conversion had overflows.
        /// Returns an Error if cast is invalid on rows after predicates are pushed down.
        pub fn strict_cast(self, dtype: impl Into<DataTypeExpr>) -> Self {
            loop {}
        }
        /// Cast expression to another data type.
        pub fn cast(self, dtype: impl Into<DataTypeExpr>) -> Self {
            loop {}
        }
        /// Cast expression to another data type.
        pub fn cast_with_options(self, dtype: impl Into<DataTypeExpr>, cast_options: CastOptions) -> Self {
            loop {}
        }
        /// Take the values by idx.
        pub fn gather<E: Into<Expr>>(self, idx: E, null_on_oob: bool) -> Self {
            loop {}
        }
        /// Take the values by a single index.
        pub fn get<E: Into<Expr>>(self, idx: E, null_on_oob: bool) -> Self {
            loop {}
        }
        /// Sort with given options.
        ///
        /// ```rust
        /// let lf = df! {
        ///    "a" => [Some(5), Some(4), Some(3), Some(2), None]
        /// }?
        /// .lazy();
        ///
        /// let sorted = lf
        ///     .select(
        ///         vec![col("a").sort(SortOptions::default())],
        ///     )
        ///     .collect()?;
        ///
        /// assert_eq!(
        ///     sorted,
        ///     df! {
        ///         "a" => [None, Some(2), Some(3), Some(4), Some(5)]
        ///     }?
        /// );
        /// ```
        pub fn sort(self, options: SortOptions) -> Self {
            loop {}
        }
        /// Reverse column
        pub fn reverse(self) -> Self {
            loop {}
        }
        /// Apply a function/closure once the logical plan get executed.
        pub fn map<F, DT>(self, function: F, output_type: DT) -> Self
        where
            F: Fn(Column) -> PolarsResult<Column> + 'static + Send + Sync,
            DT: Fn(&Schema, &Field) -> PolarsResult<Field> + 'static + Send + Sync,
        {
            loop {}
        }
        pub fn map_with_fmt_str<F, DT>(self, function: F, output_type: DT, fmt_str: impl Into<PlSmallStr>) -> Self
        where
            F: Fn(Column) -> PolarsResult<Column> + 'static + Send + Sync,
            DT: Fn(&Schema, &Field) -> PolarsResult<Field> + 'static + Send + Sync,
        {
            loop {}
        }
        pub fn agg_with_fmt_str<F, DT>(self, function: F, output_type: DT, fmt_str: impl Into<PlSmallStr>) -> Self
        where
            F: Fn(Column) -> PolarsResult<Column> + 'static + Send + Sync,
            DT: Fn(&Schema, &Field) -> PolarsResult<Field> + 'static + Send + Sync,
        {
            loop {}
        }
        pub fn apply_with_fmt_str<F, DT>(self, function: F, output_type: DT, fmt_str: impl Into<PlSmallStr>) -> Self
        where
            F: Fn(Column) -> PolarsResult<Column> + 'static + Send + Sync,
            DT: Fn(&Schema, &Field) -> PolarsResult<Field> + 'static + Send + Sync,
        {
            loop {}
        }
        /// Apply a function/closure once the logical plan get executed with many arguments.
        pub fn map_many<F, DT>(self, function: F, arguments: &[Expr], output_type: DT) -> Self
        where
            F: Fn(&mut [Column]) -> PolarsResult<Column> + 'static + Send + Sync,
            DT: Fn(&Schema, &[Field]) -> PolarsResult<Field> + 'static + Send + Sync,
        {
            loop {}
        }
        /// Apply a function/closure over the groups. This should only be used in a group_by aggregation.
        pub fn apply<F, DT>(self, function: F, output_type: DT) -> Self
        where
            F: Fn(Column) -> PolarsResult<Column> + 'static + Send + Sync,
            DT: Fn(&Schema, &Field) -> PolarsResult<Field> + 'static + Send + Sync,
        {
            loop {}
        }
        /// Apply a function/closure over the groups with many arguments. This should only be used in a group_by aggregation.
        pub fn apply_many<F, DT>(self, function: F, arguments: &[Expr], output_type: DT) -> Self
        where
            F: Fn(&mut [Column]) -> PolarsResult<Column> + 'static + Send + Sync,
            DT: Fn(&Schema, &[Field]) -> PolarsResult<Field> + 'static + Send + Sync,
        {
            loop {}
        }
        /// Get mask of finite values if dtype is Float.
        pub fn is_finite(self) -> Self {
            loop {}
        }
        /// Get mask of infinite values if dtype is Float.
        pub fn is_infinite(self) -> Self {
            loop {}
        }
        /// Get mask of NaN values if dtype is Float.
        pub fn is_nan(self) -> Self {
            loop {}
        }
        /// Get inverse mask of NaN values if dtype is Float.
        pub fn is_not_nan(self) -> Self {
            loop {}
        }
        /// Shift the values in the array by some period. See [the eager implementation](polars_core::series::SeriesTrait::shift).
        pub fn shift(self, n: Expr) -> Self {
            loop {}
        }
        /// Shift the values in the array by some period and fill the resulting empty values.
        pub fn shift_and_fill<E: Into<Expr>, IE: Into<Expr>>(self, n: E, fill_value: IE) -> Self {
            loop {}
        }
        /// Cumulatively count values from 0 to len.
        pub fn cumulative_eval(self, evaluation: Expr, min_samples: usize) -> Self {
            loop {}
        }
        /// Cumulatively count values from 0 to len.
        pub fn cum_count(self, reverse: bool) -> Self {
            loop {}
        }
        /// Get an array with the cumulative sum computed at every element.
        pub fn cum_sum(self, reverse: bool) -> Self {
            loop {}
        }
        /// Get an array with the cumulative product computed at every element.
        pub fn cum_prod(self, reverse: bool) -> Self {
            loop {}
        }
        /// Get an array with the cumulative min computed at every element.
        pub fn cum_min(self, reverse: bool) -> Self {
            loop {}
        }
        /// Get an array with the cumulative max computed at every element.
        pub fn cum_max(self, reverse: bool) -> Self {
            loop {}
        }
        /// Get the product aggregation of an expression.
        pub fn product(self) -> Self {
            loop {}
        }
        /// Round underlying floating point array to given decimal numbers.
        pub fn round(self, decimals: u32, mode: RoundMode) -> Self {
            loop {}
        }
        /// Round to a number of significant figures.
        pub fn round_sig_figs(self, digits: i32) -> Self {
            loop {}
        }
        /// Truncate underlying floating point array toward zero to given decimal.
        pub fn truncate(self, decimals: u32) -> Self {
            loop {}
        }
        /// Floor underlying floating point array to the lowest integers smaller or equal to the float value.
        pub fn floor(self) -> Self {
            loop {}
        }
        /// Constant Pi
        pub fn pi() -> Self {
            loop {}
        }
        /// Ceil underlying floating point array to the highest integers smaller or equal to the float value.
        pub fn ceil(self) -> Self {
            loop {}
        }
        /// Clip underlying values to a set boundary.
        pub fn clip(self, min: Expr, max: Expr) -> Self {
            loop {}
        }
        /// Clip underlying values to a set boundary.
        pub fn clip_max(self, max: Expr) -> Self {
            loop {}
        }
        /// Clip underlying values to a set boundary.
        pub fn clip_min(self, min: Expr) -> Self {
            loop {}
        }
        /// Convert all values to their absolute/positive value.
        pub fn abs(self) -> Self {
            loop {}
        }
        /// Apply window function over a subgroup.
        /// This is similar to a group_by + aggregation + self join.
        /// Or similar to [window functions in Postgres](https://www.postgresql.org/docs/9.1/tutorial-window.html).
        ///
        /// ``` rust
        /// #[macro_use] extern crate polars_core;
        /// use polars_core::prelude::*;
        /// use polars_lazy::prelude::*;
        ///
        /// fn example() -> PolarsResult<()> {
        ///     let df = df! {
        ///             "groups" => &[1, 1, 2, 2, 1, 2, 3, 3, 1],
        ///             "values" => &[1, 2, 3, 4, 5, 6, 7, 8, 8]
        ///         }?;
        ///
        ///     let out = df
        ///      .lazy()
        ///      .select(&[
        ///          col("groups"),
        ///          sum("values").over([col("groups")]),
        ///      ])
        ///      .collect()?;
        ///     println!("{}", &out);
        ///     Ok(())
        /// }
        ///
        /// ```
        pub fn over<E: AsRef<[IE]>, IE: Into<Expr> + Clone>(self, partition_by: E) -> PolarsResult<Self> {
            loop {}
        }
        pub fn over_with_options<E: AsRef<[IE]>, IE: Into<Expr> + Clone>(
            self,
            partition_by: Option<E>,
            order_by: Option<(E, SortOptions)>,
            mapping: WindowMapping,
        ) -> PolarsResult<Self> {
            loop {}
        }
        /// Replace the null values by a value.
        pub fn fill_null<E: Into<Expr>>(self, fill_value: E) -> Self {
            loop {}
        }
        pub fn fill_null_with_strategy(self, strategy: FillNullStrategy) -> Self {
            loop {}
        }
        /// Replace the floating point `NaN` values by a value.
        pub fn fill_nan<E: Into<Expr>>(self, fill_value: E) -> Self {
            loop {}
        }
        /// Count the values of the Series
        /// or
        /// Get counts of the group by operation.
        pub fn count(self) -> Self {
            loop {}
        }
        pub fn len(self) -> Self {
            loop {}
        }
        pub fn is_sorted(self, descending: Option<bool>, nulls_last: Option<bool>) -> Self {
            loop {}
        }
        /// Bitwise "and" operation.
        pub fn and<E: Into<Expr>>(self, expr: E) -> Self {
            loop {}
        }
        /// Bitwise "xor" operation.
        pub fn xor<E: Into<Expr>>(self, expr: E) -> Self {
            loop {}
        }
        /// Bitwise "or" operation.
        pub fn or<E: Into<Expr>>(self, expr: E) -> Self {
            loop {}
        }
        /// Logical "or" operation.
        pub fn logical_or<E: Into<Expr>>(self, expr: E) -> Self {
            loop {}
        }
        /// Logical "and" operation.
        pub fn logical_and<E: Into<Expr>>(self, expr: E) -> Self {
            loop {}
        }
        /// Filter a single column.
        pub fn filter<E: Into<Expr>>(self, predicate: E) -> Self {
            loop {}
        }
        /// Check if the values of the left expression are in the lists of the right expr.
        pub fn is_in<E: Into<Expr>>(self, other: E, nulls_equal: bool) -> Self {
            loop {}
        }
        /// Sort this column by the ordering of another column evaluated from given expr.
        /// Can also be used in a group_by context to sort the groups.
        pub fn sort_by<E: AsRef<[IE]>, IE: Into<Expr> + Clone>(self, by: E, sort_options: SortMultipleOptions) -> Expr {
            loop {}
        }
        /// Compute the dot/inner product between two expressions.
        pub fn dot<E: Into<Expr>>(self, other: E) -> Expr {
            loop {}
        }
        /// Apply a rolling minimum based on another column.
        pub fn rolling_min_by(self, by: Expr, options: RollingOptionsDynamicWindow) -> Expr {
            loop {}
        }
        /// Apply a rolling maximum based on another column.
        pub fn rolling_max_by(self, by: Expr, options: RollingOptionsDynamicWindow) -> Expr {
            loop {}
        }
        /// Apply a rolling mean based on another column.
        pub fn rolling_mean_by(self, by: Expr, options: RollingOptionsDynamicWindow) -> Expr {
            loop {}
        }
        /// Apply a rolling sum based on another column.
        pub fn rolling_sum_by(self, by: Expr, options: RollingOptionsDynamicWindow) -> Expr {
            loop {}
        }
        /// Apply a rolling quantile based on another column.
        pub fn rolling_quantile_by(
            self,
            by: Expr,
            method: QuantileMethod,
            quantile: f64,
            options: RollingOptionsDynamicWindow,
        ) -> Expr {
            loop {}
        }
        /// Apply a rolling variance based on another column.
        pub fn rolling_var_by(self, by: Expr, options: RollingOptionsDynamicWindow) -> Expr {
            loop {}
        }
        /// Apply a rolling std-dev based on another column.
        pub fn rolling_std_by(self, by: Expr, options: RollingOptionsDynamicWindow) -> Expr {
            loop {}
        }
        /// Apply a rolling median based on another column.
        pub fn rolling_median_by(self, by: Expr, options: RollingOptionsDynamicWindow) -> Expr {
            loop {}
        }
        pub fn rolling_rank_by(self, by: Expr, options: RollingOptionsDynamicWindow) -> Expr {
            loop {}
        }
        /// Apply a rolling minimum.
        pub fn rolling_min(self, options: RollingOptionsFixedWindow) -> Expr {
            loop {}
        }
        /// Apply a rolling maximum.
        pub fn rolling_max(self, options: RollingOptionsFixedWindow) -> Expr {
            loop {}
        }
        /// Apply a rolling mean.
        pub fn rolling_mean(self, options: RollingOptionsFixedWindow) -> Expr {
            loop {}
        }
        /// Apply a rolling sum.
        pub fn rolling_sum(self, options: RollingOptionsFixedWindow) -> Expr {
            loop {}
        }
        /// Apply a rolling median.
        pub fn rolling_median(self, options: RollingOptionsFixedWindow) -> Expr {
            loop {}
        }
        /// Apply a rolling quantile.
        pub fn rolling_quantile(
            self,
            method: QuantileMethod,
            quantile: f64,
            options: RollingOptionsFixedWindow,
        ) -> Expr {
            loop {}
        }
        /// Apply a rolling variance.
        pub fn rolling_var(self, options: RollingOptionsFixedWindow) -> Expr {
            loop {}
        }
        /// Apply a rolling std-dev.
        pub fn rolling_std(self, options: RollingOptionsFixedWindow) -> Expr {
            loop {}
        }
        pub fn rolling_rank(self, options: RollingOptionsFixedWindow) -> Expr {
            loop {}
        }
        /// Apply a custom function over a rolling/ moving window of the array.
        /// This has quite some dynamic dispatch, so prefer rolling_min, max, mean, sum over this.
        pub fn rolling_map(self, f: PlanCallback<Series, Series>, options: RollingOptionsFixedWindow) -> Expr {
            loop {}
        }
        /// Assign ranks to data, dealing with ties appropriately.
        pub fn rank(self, options: RankOptions, seed: Option<u64>) -> Expr {
            loop {}
        }
        /// Get maximal value that could be hold by this dtype.
        pub fn upper_bound(self) -> Expr {
            loop {}
        }
        /// Get minimal value that could be hold by this dtype.
        pub fn lower_bound(self) -> Expr {
            loop {}
        }
        pub fn reshape(self, dimensions: &[i64]) -> Self {
            loop {}
        }
        /// Returns whether any of the values in the column are `true`.
        pub fn any(self, ignore_nulls: bool) -> Self {
            loop {}
        }
        /// Returns whether all values in the column are `true`.
        pub fn all(self, ignore_nulls: bool) -> Self {
            loop {}
        }
        /// Returns whether this column is empty.
        pub fn is_empty(self, ignore_nulls: bool) -> Self {
            loop {}
        }
        /// Returns whether the column contains one or more null values.
        pub fn has_nulls(self) -> Self {
            loop {}
        }
        /// Count all unique values and create a struct mapping value to count.
        /// (Note that it is better to turn parallel off in the aggregation context).
        /// The name of the struct field with the counts is given by the parameter `name`.
        pub fn value_counts(self, sort: bool, parallel: bool, name: &str, normalize: bool) -> Self {
            loop {}
        }
        /// Compute the logarithm to a given base.
        pub fn log(self, base: Expr) -> Self {
            loop {}
        }
        /// Compute the natural logarithm of all elements plus one in the input array.
        pub fn log1p(self) -> Self {
            loop {}
        }
        /// Calculate the exponential of all elements in the input array.
        pub fn exp(self) -> Self {
            loop {}
        }
        /// Compute the entropy as `-sum(pk * log(pk))`.
        /// where `pk` are discrete probabilities.
        pub fn entropy(self, base: f64, normalize: bool) -> Self {
            loop {}
        }
        /// Get the null count of the column/group.
        pub fn null_count(self) -> Expr {
            loop {}
        }
        pub fn to_physical(self) -> Expr {
            loop {}
        }
        pub fn gather_every(self, n: usize, offset: usize) -> Expr {
            loop {}
        }
        pub fn extend_constant(self, value: Expr, n: Expr) -> Expr {
            loop {}
        }
        /// Get the [`string::StringNameSpace`]
        pub fn str(self) -> StringNameSpace {
            loop {}
        }
        /// Get the [`binary::BinaryNameSpace`]
        pub fn binary(self) -> BinaryNameSpace {
            loop {}
        }
        /// Get the [`dt::DateLikeNameSpace`]
        pub fn dt(self) -> DateLikeNameSpace {
            loop {}
        }
        /// Get the [`list::ListNameSpace`]
        pub fn list(self) -> ListNameSpace {
            loop {}
        }
        /// Get the [`name::ExprNameNameSpace`]
        pub fn name(self) -> ExprNameNameSpace {
            loop {}
        }
        /// Get the [`array::ArrayNameSpace`].
        pub fn arr(self) -> ArrayNameSpace {
            loop {}
        }
        /// Get the [`struct_::StructNameSpace`].
        pub fn struct_(self) -> StructNameSpace {
            loop {}
        }
        /// Get the [`meta::MetaNameSpace`]
        pub fn meta(self) -> MetaNameSpace {
            loop {}
        }
        pub fn nodes<'a>(&'a self, container: &mut UnitVec<&'a Expr>) {
            loop {}
        }
        pub fn nodes_owned(self, container: &mut Vec<Expr>) {
            loop {}
        }
        pub fn map_expr<F: FnMut(Self) -> Self>(self, f: F) -> Self {
            loop {}
        }
        pub fn try_map_expr<F: FnMut(Self) -> PolarsResult<Self>>(self, f: F) -> PolarsResult<Self> {
            loop {}
        }
    }
    impl ExprNameNameSpace {
        /// Keep the original root name
        ///
        /// ```rust,no_run
        /// fn example(df: LazyFrame) -> LazyFrame {
        ///     df.select([
        /// // even thought the alias yields a different column name,
        /// // `keep` will make sure that the original column name is used
        ///         col("*").alias("foo").name().keep()
        /// ])
        /// }
        /// ```
        pub fn keep(self) -> Expr {
            loop {}
        }
        /// Define an alias by mapping a function over the original root column name.
        pub fn map(self, function: PlanCallback<PlSmallStr, PlSmallStr>) -> Expr {
            loop {}
        }
        /// Add a prefix to the root column name.
        pub fn prefix(self, prefix: &str) -> Expr {
            loop {}
        }
        /// Add a suffix to the root column name.
        pub fn suffix(self, suffix: &str) -> Expr {
            loop {}
        }
        /// Replace matching string pattern in the root column name with a new value.
        pub fn replace(self, pattern: &str, value: &str, literal: bool) -> Expr {
            loop {}
        }
        /// Update the root column name to use lowercase characters.
        pub fn to_lowercase(self) -> Expr {
            loop {}
        }
        /// Update the root column name to use uppercase characters.
        pub fn to_uppercase(self) -> Expr {
            loop {}
        }
        pub fn map_fields(self, function: PlanCallback<PlSmallStr, PlSmallStr>) -> Expr {
            loop {}
        }
        pub fn prefix_fields(self, prefix: &str) -> Expr {
            loop {}
        }
        pub fn suffix_fields(self, suffix: &str) -> Expr {
            loop {}
        }
    }
    impl Extend<OptFlags> for OptFlags {
        fn extend<T: IntoIterator<Item = Self>>(&mut self, iterator: T) {
            loop {}
        }
    }
    impl Field {
        /// Creates a new `Field`.
        ///
        /// ```rust
        /// let f1 = Field::new("Fruit name".into(), DataType::String);
        /// let f2 = Field::new("Lawful".into(), DataType::Boolean);
        /// let f2 = Field::new("Departure".into(), DataType::Time);
        /// ```
        pub fn new(name: PlSmallStr, dtype: DataType) -> Self {
            loop {}
        }
        /// Returns a reference to the `Field` name.
        ///
        /// ```rust
        /// let f = Field::new("Year".into(), DataType::Int32);
        ///
        /// assert_eq!(f.name(), "Year");
        /// ```
        pub fn name(&self) -> &PlSmallStr {
            loop {}
        }
        /// Returns a reference to the `Field` datatype.
        ///
        /// ```rust
        /// let f = Field::new("Birthday".into(), DataType::Date);
        ///
        /// assert_eq!(f.dtype(), &DataType::Date);
        /// ```
        pub fn dtype(&self) -> &DataType {
            loop {}
        }
        /// Sets the `Field` datatype.
        ///
        /// ```rust
        /// let mut f = Field::new("Temperature".into(), DataType::Int32);
        /// f.coerce(DataType::Float32);
        ///
        /// assert_eq!(f, Field::new("Temperature".into(), DataType::Float32));
        /// ```
        pub fn coerce(&mut self, dtype: DataType) {
            loop {}
        }
        /// Sets the `Field` name.
        ///
        /// ```rust
        /// let mut f = Field::new("Atomic number".into(), DataType::UInt32);
        /// f.set_name("Proton".into());
        ///
        /// assert_eq!(f, Field::new("Proton".into(), DataType::UInt32));
        /// ```
        pub fn set_name(&mut self, name: PlSmallStr) {
            loop {}
        }
        /// Returns this `Field`, renamed.
        pub fn with_name(self, name: PlSmallStr) -> Self {
            loop {}
        }
        pub fn with_dtype(self, dtype: DataType) -> Self {
            loop {}
        }
        /// Converts the `Field` to an `arrow::datatypes::Field`.
        ///
        /// ```rust
        /// let f = Field::new("Value".into(), DataType::Int64);
        /// let af = arrow::datatypes::Field::new("Value".into(), arrow::datatypes::ArrowDataType::Int64, true);
        ///
        /// assert_eq!(f.to_arrow(CompatLevel::newest()), af);
        /// ```
        pub fn to_arrow(&self, compat_level: CompatLevel) -> ArrowField {
            loop {}
        }
        pub fn to_physical(&self) -> Field {
            loop {}
        }
    }
    impl FileWriteFormat {
        pub fn extension(&self) -> &'static str {
            loop {}
        }
    }
    impl FillNullStrategy {
        pub fn is_elementwise(&self) -> bool {
            loop {}
        }
    }
    impl Float for pf16 {}
    impl From<&ArrowField> for Field {
        fn from(f: &ArrowField) -> Self {
            loop {}
        }
    }
    impl From<&ArrowTimeUnit> for TimeUnit {
        fn from(tu: &ArrowTimeUnit) -> Self {
            loop {}
        }
    }
    impl From<&Row<'_>> for Schema {
        fn from(row: &Row<'_>) -> Self {
            loop {}
        }
    }
    impl From<&SortMultipleOptions> for SortOptions {
        fn from(value: &SortMultipleOptions) -> Self {
            loop {}
        }
    }
    impl From<&SortOptions> for SortMultipleOptions {
        fn from(value: &SortOptions) -> Self {
            loop {}
        }
    }
    impl From<&String> for PlSmallStr {
        fn from(value: &String) -> Self {
            loop {}
        }
    }
    impl From<&str> for Expr {
        fn from(s: &str) -> Self {
            loop {}
        }
    }
    impl From<&str> for PlRefPath {
        fn from(value: &str) -> Self {
            loop {}
        }
    }
    impl From<&str> for PlSmallStr {
        fn from(value: &str) -> Self {
            loop {}
        }
    }
    impl From<AggExpr> for Expr {
        fn from(agg: AggExpr) -> Self {
            loop {}
        }
    }
    impl From<AnyValue<'_>> for DataType {
        fn from(value: AnyValue<'_>) -> Self {
            loop {}
        }
    }
    impl From<AnyValue<'_>> for LiteralValue {
        fn from(value: AnyValue<'_>) -> Self {
            loop {}
        }
    }
    impl From<ArrowField> for (PlSmallStr, ArrowField) {
        fn from(value: ArrowField) -> Self {
            loop {}
        }
    }
    impl From<ChunkedArray<BooleanType>> for Vec<Option<bool>> {
        fn from(ca: BooleanChunked) -> Self {
            loop {}
        }
    }
    impl From<ChunkedArray<StringType>> for Vec<Option<String>> {
        fn from(ca: StringChunked) -> Self {
            loop {}
        }
    }
    impl From<ClosedInterval> for &'static str {
        fn from(x: ClosedInterval) -> &'static str {
            loop {}
        }
    }
    impl From<ClosedWindow> for &'static str {
        fn from(x: ClosedWindow) -> &'static str {
            loop {}
        }
    }
    impl From<Cow<'_, str>> for PlSmallStr {
        fn from(value: Cow<'_, str>) -> Self {
            loop {}
        }
    }
    impl From<DataType> for DataTypeExpr {
        fn from(value: DataType) -> Self {
            loop {}
        }
    }
    impl From<DslPlan> for &'static str {
        fn from(x: DslPlan) -> &'static str {
            loop {}
        }
    }
    impl From<DslPlan> for LazyFrame {
        fn from(plan: DslPlan) -> Self {
            loop {}
        }
    }
    impl From<Error> for PolarsError {
        fn from(value: Error) -> Self {
            loop {}
        }
    }
    impl From<Field> for (PlSmallStr, DataType) {
        fn from(value: Field) -> Self {
            loop {}
        }
    }
    impl From<FileWriteFormat> for &'static str {
        fn from(x: FileWriteFormat) -> &'static str {
            loop {}
        }
    }
    impl From<Infallible> for PolarsError {
        fn from(argument0: Infallible) -> Self {
            loop {}
        }
    }
    impl From<JoinType> for &'static str {
        fn from(x: JoinType) -> &'static str {
            loop {}
        }
    }
    impl From<JoinType> for JoinArgs {
        fn from(value: JoinType) -> Self {
            loop {}
        }
    }
    impl From<JoinTypeOptions> for &'static str {
        fn from(x: JoinTypeOptions) -> &'static str {
            loop {}
        }
    }
    impl From<Label> for &'static str {
        fn from(x: Label) -> &'static str {
            loop {}
        }
    }
    impl From<LazyGroupBy> for LazyFrame {
        fn from(lgb: LazyGroupBy) -> Self {
            loop {}
        }
    }
    impl From<Logical<DateType, Int32Type>> for Series {
        fn from(a: DateChunked) -> Self {
            loop {}
        }
    }
    impl From<Logical<DatetimeType, Int64Type>> for Series {
        fn from(a: DatetimeChunked) -> Self {
            loop {}
        }
    }
    impl From<Logical<DurationType, Int64Type>> for Series {
        fn from(a: DurationChunked) -> Self {
            loop {}
        }
    }
    impl From<Logical<TimeType, Int64Type>> for Series {
        fn from(a: TimeChunked) -> Self {
            loop {}
        }
    }
    impl From<MaintainOrderJoin> for &'static str {
        fn from(x: MaintainOrderJoin) -> &'static str {
            loop {}
        }
    }
    impl From<NonExistent> for &'static str {
        fn from(x: NonExistent) -> &'static str {
            loop {}
        }
    }
    impl From<PlSmallStr> for Scalar {
        fn from(v: PlSmallStr) -> Self {
            loop {}
        }
    }
    impl From<PlSmallStr> for String {
        fn from(value: PlSmallStr) -> Self {
            loop {}
        }
    }
    impl From<PolarsError> for Error {
        fn from(value: PolarsError) -> Self {
            loop {}
        }
    }
    impl From<QuantileMethod> for &'static str {
        fn from(x: QuantileMethod) -> &'static str {
            loop {}
        }
    }
    impl From<RecordBatchT<Box<dyn Array>>> for DataFrame {
        fn from(rb: RecordBatch) -> DataFrame {
            loop {}
        }
    }
    impl From<RoundMode> for &'static str {
        fn from(x: RoundMode) -> &'static str {
            loop {}
        }
    }
    impl From<Scalar> for LiteralValue {
        fn from(value: Scalar) -> Self {
            loop {}
        }
    }
    impl From<ScalarColumn> for Column {
        fn from(value: ScalarColumn) -> Self {
            loop {}
        }
    }
    impl From<Selector> for Expr {
        fn from(value: Selector) -> Self {
            loop {}
        }
    }
    impl From<Series> for Column {
        fn from(series: Series) -> Self {
            loop {}
        }
    }
    impl From<StartBy> for &'static str {
        fn from(x: StartBy) -> &'static str {
            loop {}
        }
    }
    impl From<String> for PlSmallStr {
        fn from(value: String) -> Self {
            loop {}
        }
    }
    impl From<TryReserveError> for PolarsError {
        fn from(value: TryReserveError) -> Self {
            loop {}
        }
    }
    impl From<UniqueKeepStrategy> for &'static str {
        fn from(x: UniqueKeepStrategy) -> &'static str {
            loop {}
        }
    }
    impl From<Vec<u8>> for Scalar {
        fn from(v: Vec<u8>) -> Self {
            loop {}
        }
    }
    impl From<WindowMapping> for &'static str {
        fn from(x: WindowMapping) -> &'static str {
            loop {}
        }
    }
    impl From<bool> for AnyValue<'static> {
        fn from(value: bool) -> Self {
            loop {}
        }
    }
    impl From<bool> for Expr {
        fn from(val: bool) -> Self {
            loop {}
        }
    }
    impl From<bool> for Scalar {
        fn from(v: bool) -> Self {
            loop {}
        }
    }
    impl From<bool> for pf16 {
        fn from(value: bool) -> Self {
            loop {}
        }
    }
    impl From<f32> for Expr {
        fn from(val: f32) -> Self {
            loop {}
        }
    }
    impl From<f32> for Scalar {
        fn from(v: f32) -> Self {
            loop {}
        }
    }
    impl From<f32> for pf16 {
        fn from(value: f32) -> Self {
            loop {}
        }
    }
    impl From<f64> for Expr {
        fn from(val: f64) -> Self {
            loop {}
        }
    }
    impl From<f64> for Scalar {
        fn from(v: f64) -> Self {
            loop {}
        }
    }
    impl From<f64> for pf16 {
        fn from(value: f64) -> Self {
            loop {}
        }
    }
    impl From<i128> for Scalar {
        fn from(v: i128) -> Self {
            loop {}
        }
    }
    impl From<i16> for Expr {
        fn from(val: i16) -> Self {
            loop {}
        }
    }
    impl From<i16> for Scalar {
        fn from(v: i16) -> Self {
            loop {}
        }
    }
    impl From<i32> for Expr {
        fn from(val: i32) -> Self {
            loop {}
        }
    }
    impl From<i32> for Scalar {
        fn from(v: i32) -> Self {
            loop {}
        }
    }
    impl From<i64> for Expr {
        fn from(val: i64) -> Self {
            loop {}
        }
    }
    impl From<i64> for Scalar {
        fn from(v: i64) -> Self {
            loop {}
        }
    }
    impl From<i8> for Expr {
        fn from(val: i8) -> Self {
            loop {}
        }
    }
    impl From<i8> for Scalar {
        fn from(v: i8) -> Self {
            loop {}
        }
    }
    impl From<pf16> for Scalar {
        fn from(v: pf16) -> Self {
            loop {}
        }
    }
    impl From<pf16> for f32 {
        fn from(value: pf16) -> Self {
            loop {}
        }
    }
    impl From<pf16> for f64 {
        fn from(value: pf16) -> Self {
            loop {}
        }
    }
    impl From<u128> for Scalar {
        fn from(v: u128) -> Self {
            loop {}
        }
    }
    impl From<u16> for Scalar {
        fn from(v: u16) -> Self {
            loop {}
        }
    }
    impl From<u32> for Expr {
        fn from(val: u32) -> Self {
            loop {}
        }
    }
    impl From<u32> for NullableIdxSize {
        fn from(value: IdxSize) -> Self {
            loop {}
        }
    }
    impl From<u32> for Scalar {
        fn from(v: u32) -> Self {
            loop {}
        }
    }
    impl From<u64> for Expr {
        fn from(val: u64) -> Self {
            loop {}
        }
    }
    impl From<u64> for Scalar {
        fn from(v: u64) -> Self {
            loop {}
        }
    }
    impl From<u8> for Scalar {
        fn from(v: u8) -> Self {
            loop {}
        }
    }
    impl FromIterator<Box<str>> for PlSmallStr {
        fn from_iter<I: IntoIterator<Item = Box<str>>>(iter: I) -> PlSmallStr {
            loop {}
        }
    }
    impl FromIterator<OptFlags> for OptFlags {
        fn from_iter<T: IntoIterator<Item = Self>>(iterator: T) -> Self {
            loop {}
        }
    }
    impl FromIterator<Option<String>> for Series {
        fn from_iter<T: IntoIterator<Item = Option<String>>>(iter: T) -> Self {
            loop {}
        }
    }
    impl FromIterator<Option<bool>> for ChunkedArray<BooleanType> {
        fn from_iter<I: IntoIterator<Item = Option<bool>>>(iter: I) -> Self {
            loop {}
        }
    }
    impl FromIterator<Option<bool>> for Series {
        fn from_iter<I: IntoIterator<Item = Option<bool>>>(iter: I) -> Self {
            loop {}
        }
    }
    impl FromIterator<Option<f32>> for Series {
        fn from_iter<I: IntoIterator<Item = Option<f32>>>(iter: I) -> Self {
            loop {}
        }
    }
    impl FromIterator<Option<f64>> for Series {
        fn from_iter<I: IntoIterator<Item = Option<f64>>>(iter: I) -> Self {
            loop {}
        }
    }
    impl FromIterator<Option<i16>> for Series {
        fn from_iter<I: IntoIterator<Item = Option<i16>>>(iter: I) -> Self {
            loop {}
        }
    }
    impl FromIterator<Option<i32>> for Series {
        fn from_iter<I: IntoIterator<Item = Option<i32>>>(iter: I) -> Self {
            loop {}
        }
    }
    impl FromIterator<Option<i64>> for Series {
        fn from_iter<I: IntoIterator<Item = Option<i64>>>(iter: I) -> Self {
            loop {}
        }
    }
    impl FromIterator<Option<i8>> for Series {
        fn from_iter<I: IntoIterator<Item = Option<i8>>>(iter: I) -> Self {
            loop {}
        }
    }
    impl FromIterator<Option<u32>> for Series {
        fn from_iter<I: IntoIterator<Item = Option<u32>>>(iter: I) -> Self {
            loop {}
        }
    }
    impl FromIterator<Option<u64>> for Series {
        fn from_iter<I: IntoIterator<Item = Option<u64>>>(iter: I) -> Self {
            loop {}
        }
    }
    impl FromIterator<PlSmallStr> for PlSmallStr {
        fn from_iter<T: IntoIterator<Item = PlSmallStr>>(iter: T) -> Self {
            loop {}
        }
    }
    impl FromIterator<String> for PlSmallStr {
        fn from_iter<I: IntoIterator<Item = String>>(iter: I) -> PlSmallStr {
            loop {}
        }
    }
    impl FromIterator<String> for Series {
        fn from_iter<I: IntoIterator<Item = String>>(iter: I) -> Self {
            loop {}
        }
    }
    impl FromIterator<bool> for Series {
        fn from_iter<I: IntoIterator<Item = bool>>(iter: I) -> Self {
            loop {}
        }
    }
    impl FromIterator<char> for PlSmallStr {
        fn from_iter<I: IntoIterator<Item = char>>(iter: I) -> PlSmallStr {
            loop {}
        }
    }
    impl FromIterator<f32> for Series {
        fn from_iter<I: IntoIterator<Item = f32>>(iter: I) -> Self {
            loop {}
        }
    }
    impl FromIterator<f64> for Series {
        fn from_iter<I: IntoIterator<Item = f64>>(iter: I) -> Self {
            loop {}
        }
    }
    impl FromIterator<i16> for Series {
        fn from_iter<I: IntoIterator<Item = i16>>(iter: I) -> Self {
            loop {}
        }
    }
    impl FromIterator<i32> for Series {
        fn from_iter<I: IntoIterator<Item = i32>>(iter: I) -> Self {
            loop {}
        }
    }
    impl FromIterator<i64> for Series {
        fn from_iter<I: IntoIterator<Item = i64>>(iter: I) -> Self {
            loop {}
        }
    }
    impl FromIterator<i8> for Series {
        fn from_iter<I: IntoIterator<Item = i8>>(iter: I) -> Self {
            loop {}
        }
    }
    impl FromIterator<u32> for Series {
        fn from_iter<I: IntoIterator<Item = u32>>(iter: I) -> Self {
            loop {}
        }
    }
    impl FromIterator<u64> for Series {
        fn from_iter<I: IntoIterator<Item = u64>>(iter: I) -> Self {
            loop {}
        }
    }
    impl FromPrimitive for pf16 {}
    impl FromStr for Engine {
        type Err = String;
        fn from_str(s: &str) -> Result<Self, Self::Err> {
            loop {}
        }
    }
    impl GetAnyValue for ArrayRef {
        unsafe fn get_unchecked(&self, index: usize) -> AnyValue<'_> {
            loop {}
        }
    }
    impl GroupPositions {
        pub fn slice(&self, offset: i64, len: usize) -> Self {
            loop {}
        }
        pub fn sort_by_first_idx(&mut self) {
            loop {}
        }
        pub fn unroll(self) -> GroupPositions {
            loop {}
        }
        pub fn as_unrolled_slice(&self) -> Option<&GroupsSlice> {
            loop {}
        }
        /// Compare groups based on inner pointer.
        pub fn is_same(&self, other: &Self) -> bool {
            loop {}
        }
    }
    impl GroupsIndicator<'_> {
        pub fn len(&self) -> usize {
            loop {}
        }
        pub fn first(&self) -> IdxSize {
            loop {}
        }
        pub fn is_empty(&self) -> bool {
            loop {}
        }
    }
    impl GroupsType {
        pub fn new_slice(groups: GroupsSlice, overlapping: bool, monotonic: bool) -> Self {
            loop {}
        }
        pub fn sort_by_first_idx(&mut self) {
            loop {}
        }
        pub fn is_overlapping(&self) -> bool {
            loop {}
        }
        pub fn is_monotonic(&self) -> bool {
            loop {}
        }
        pub fn take_group_firsts(self) -> Vec<IdxSize> {
            loop {}
        }
        /// Checks if groups are of equal length. The caller is responsible for
        /// updating the groups by calling `groups()` prior to calling this method.
        pub fn check_lengths(self: &GroupsType, other: &GroupsType) -> PolarsResult<()> {
            loop {}
        }
        /// # Safety
        /// This will not do any bounds checks. The caller must ensure
        /// all groups have members.
        pub unsafe fn take_group_lasts(self) -> Vec<IdxSize> {
            loop {}
        }
        /// Get a reference to the `GroupsSlice`.
        pub fn unwrap_slice(&self) -> &GroupsSlice {
            loop {}
        }
        pub fn get(&self, index: usize) -> GroupsIndicator<'_> {
            loop {}
        }
        pub fn len(&self) -> usize {
            loop {}
        }
        pub fn is_empty(&self) -> bool {
            loop {}
        }
        pub fn group_count(&self) -> IdxCa {
            loop {}
        }
        pub fn as_list_chunked(&self) -> ListChunked {
            loop {}
        }
        pub fn into_sliceable(self) -> GroupPositions {
            loop {}
        }
        pub fn num_elements(&self) -> usize {
            loop {}
        }
    }
    impl Hash for AggExpr {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for AnyValue<'_> {
        fn hash<H: Hasher>(&self, state: &mut H) {
            loop {}
        }
    }
    impl Hash for ArrowDataType {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for ArrowField {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for ArrowSchema {
        fn hash<H: Hasher>(&self, state: &mut H) {
            loop {}
        }
    }
    impl Hash for ArrowTimeUnit {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for ClosedInterval {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for ClosedWindow {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for CompatLevel {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for DataType {
        fn hash<H: Hasher>(&self, state: &mut H) {
            loop {}
        }
    }
    impl Hash for DataTypeExpr {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for DataTypeFunction {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for DataTypeSelector {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for Duration {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for DynamicGroupOptions {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for Engine {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for EvalVariant {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for ExplodeOptions {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for Expr {
        fn hash<H: Hasher>(&self, state: &mut H) {
            loop {}
        }
    }
    impl Hash for ExtraColumnsPolicy {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for Field {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for FileWriteFormat {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for FillNullStrategy {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for FunctionExpr {
        fn hash<H: Hasher>(&self, state: &mut H) {
            loop {}
        }
    }
    impl Hash for HConcatOptions {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for JoinArgs {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for JoinBuildSide {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for JoinCoalesce {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for JoinType {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for JoinTypeOptions {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for JoinValidation {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for Label {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for LiteralValue {
        fn hash<H: Hasher>(&self, state: &mut H) {
            loop {}
        }
    }
    impl Hash for MaintainOrderJoin {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for NonExistent {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for Operator {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for PlRefPath {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for PlSmallStr {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for QuantileMethod {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for RankOptions {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for RenameAliasFn {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for ReshapeDimension {
        fn hash<H: Hasher>(&self, state: &mut H) {
            loop {}
        }
    }
    impl Hash for RollingCovOptions {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for RollingGroupOptions {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for RollingOptionsDynamicWindow {
        fn hash<H: Hasher>(&self, state: &mut H) {
            loop {}
        }
    }
    impl Hash for RollingOptionsFixedWindow {
        fn hash<H: Hasher>(&self, state: &mut H) {
            loop {}
        }
    }
    impl Hash for RoundMode {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for RowIndex {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for Scalar {
        fn hash<H: Hasher>(&self, state: &mut H) {
            loop {}
        }
    }
    impl Hash for ScanSources {
        fn hash<H: Hasher>(&self, state: &mut H) {
            loop {}
        }
    }
    impl Hash for Schema {
        fn hash<H: Hasher>(&self, state: &mut H) {
            loop {}
        }
    }
    impl Hash for Selector {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for SortMultipleOptions {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for SortOptions {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for StartBy {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for StrptimeOptions {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for TimeUnit {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for TimeZone {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for UnicodeForm {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for UnifiedSinkArgs {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for UnionArgs {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for UniqueKeepStrategy {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for UnknownKind {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl Hash for WindowMapping {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl InProcessQuery {
        /// Cancel the query at earliest convenience.
        pub fn cancel(&self) {
            loop {}
        }
        /// Fetch the result.
        pub fn fetch(&self) -> Option<PolarsResult<DataFrame>> {
            loop {}
        }
        /// Await the result synchronously.
        pub fn fetch_blocking(&self) -> PolarsResult<DataFrame> {
            loop {}
        }
    }
    impl Index<&str> for DataFrame {
        type Output = Column;
        fn index(&self, index: &str) -> &Self::Output {
            loop {}
        }
    }
    impl Index<Range<usize>> for DataFrame {
        type Output = [Column];
        fn index(&self, index: Range<usize>) -> &Self::Output {
            loop {}
        }
    }
    impl Index<RangeFrom<usize>> for DataFrame {
        type Output = [Column];
        fn index(&self, index: RangeFrom<usize>) -> &Self::Output {
            loop {}
        }
    }
    impl Index<RangeFull> for DataFrame {
        type Output = [Column];
        fn index(&self, index: RangeFull) -> &Self::Output {
            loop {}
        }
    }
    impl Index<RangeInclusive<usize>> for DataFrame {
        type Output = [Column];
        fn index(&self, index: RangeInclusive<usize>) -> &Self::Output {
            loop {}
        }
    }
    impl Index<RangeTo<usize>> for DataFrame {
        type Output = [Column];
        fn index(&self, index: RangeTo<usize>) -> &Self::Output {
            loop {}
        }
    }
    impl Index<RangeToInclusive<usize>> for DataFrame {
        type Output = [Column];
        fn index(&self, index: RangeToInclusive<usize>) -> &Self::Output {
            loop {}
        }
    }
    impl Index<usize> for DataFrame {
        type Output = Column;
        fn index(&self, index: usize) -> &Self::Output {
            loop {}
        }
    }
    impl IntoColumn for Column {
        fn into_column(self) -> Column {
            loop {}
        }
    }
    impl IntoGroupsType for ArrayChunked {
        fn group_tuples<'a>(&'a self, multithreaded: bool, sorted: bool) -> PolarsResult<GroupsType> {
            loop {}
        }
    }
    impl IntoGroupsType for BinaryChunked {
        fn group_tuples<'a>(&'a self, multithreaded: bool, sorted: bool) -> PolarsResult<GroupsType> {
            loop {}
        }
    }
    impl IntoGroupsType for BinaryOffsetChunked {
        fn group_tuples<'a>(&'a self, multithreaded: bool, sorted: bool) -> PolarsResult<GroupsType> {
            loop {}
        }
    }
    impl IntoGroupsType for BooleanChunked {
        fn group_tuples(&self, multithreaded: bool, sorted: bool) -> PolarsResult<GroupsType> {
            loop {}
        }
    }
    impl IntoGroupsType for ListChunked {
        fn group_tuples<'a>(&'a self, multithreaded: bool, sorted: bool) -> PolarsResult<GroupsType> {
            loop {}
        }
    }
    impl IntoGroupsType for StringChunked {
        fn group_tuples<'a>(&'a self, multithreaded: bool, sorted: bool) -> PolarsResult<GroupsType> {
            loop {}
        }
    }
    impl IntoLazy for DataFrame {
        fn lazy(self) -> LazyFrame {
            loop {}
        }
    }
    impl IntoLazy for LazyFrame {
        fn lazy(self) -> LazyFrame {
            loop {}
        }
    }
    impl IntoScalar for bool {
        fn into_scalar(self, dtype: DataType) -> PolarsResult<Scalar> {
            loop {}
        }
    }
    impl IntoScalar for f32 {
        fn into_scalar(self, dtype: DataType) -> PolarsResult<Scalar> {
            loop {}
        }
    }
    impl IntoScalar for f64 {
        fn into_scalar(self, dtype: DataType) -> PolarsResult<Scalar> {
            loop {}
        }
    }
    impl IntoScalar for i128 {
        fn into_scalar(self, dtype: DataType) -> PolarsResult<Scalar> {
            loop {}
        }
    }
    impl IntoScalar for i16 {
        fn into_scalar(self, dtype: DataType) -> PolarsResult<Scalar> {
            loop {}
        }
    }
    impl IntoScalar for i32 {
        fn into_scalar(self, dtype: DataType) -> PolarsResult<Scalar> {
            loop {}
        }
    }
    impl IntoScalar for i64 {
        fn into_scalar(self, dtype: DataType) -> PolarsResult<Scalar> {
            loop {}
        }
    }
    impl IntoScalar for i8 {
        fn into_scalar(self, dtype: DataType) -> PolarsResult<Scalar> {
            loop {}
        }
    }
    impl IntoScalar for u16 {
        fn into_scalar(self, dtype: DataType) -> PolarsResult<Scalar> {
            loop {}
        }
    }
    impl IntoScalar for u32 {
        fn into_scalar(self, dtype: DataType) -> PolarsResult<Scalar> {
            loop {}
        }
    }
    impl IntoScalar for u64 {
        fn into_scalar(self, dtype: DataType) -> PolarsResult<Scalar> {
            loop {}
        }
    }
    impl IntoScalar for u8 {
        fn into_scalar(self, dtype: DataType) -> PolarsResult<Scalar> {
            loop {}
        }
    }
    impl IsNull for AnyValue<'_> {
        type Inner = Self;
        fn is_null(&self) -> bool {
            loop {}
        }
        fn unwrap_inner(self) -> Self::Inner {
            loop {}
        }
    }
    impl IsNull for pf16 {
        type Inner = Self;
        fn is_null(&self) -> bool {
            loop {}
        }
        fn unwrap_inner(self) -> Self::Inner {
            loop {}
        }
    }
    impl JoinArgs {
        pub fn should_coalesce(&self) -> bool {
            loop {}
        }
        pub fn new(how: JoinType) -> Self {
            loop {}
        }
        pub fn with_coalesce(self, coalesce: JoinCoalesce) -> Self {
            loop {}
        }
        pub fn with_suffix(self, suffix: Option<PlSmallStr>) -> Self {
            loop {}
        }
        pub fn with_build_side(self, build_side: Option<JoinBuildSide>) -> Self {
            loop {}
        }
        pub fn suffix(&self) -> &PlSmallStr {
            loop {}
        }
    }
    impl JoinBuilder {
        /// Create the `JoinBuilder` with the provided `LazyFrame` as the left table.
        pub fn new(lf: LazyFrame) -> Self {
            loop {}
        }
        /// The right table in the join.
        pub fn with(self, other: LazyFrame) -> Self {
            loop {}
        }
        /// Select the join type.
        pub fn how(self, how: JoinType) -> Self {
            loop {}
        }
        pub fn validate(self, validation: JoinValidation) -> Self {
            loop {}
        }
        /// The expressions you want to join both tables on.
        pub fn on<E: AsRef<[Expr]>>(self, on: E) -> Self {
            loop {}
        }
        /// The expressions you want to join the left table on.
        pub fn left_on<E: AsRef<[Expr]>>(self, on: E) -> Self {
            loop {}
        }
        /// The expressions you want to join the right table on.
        pub fn right_on<E: AsRef<[Expr]>>(self, on: E) -> Self {
            loop {}
        }
        /// Allow parallel table evaluation.
        pub fn allow_parallel(self, allow: bool) -> Self {
            loop {}
        }
        /// Force parallel table evaluation.
        pub fn force_parallel(self, force: bool) -> Self {
            loop {}
        }
        /// Join on null values. By default null values will never produce matches.
        pub fn join_nulls(self, nulls_equal: bool) -> Self {
            loop {}
        }
        /// Suffix to add duplicate column names in join.
        /// Defaults to `"_right"` if this method is never called.
        pub fn suffix<S>(self, suffix: S) -> Self
        where
            S: Into<PlSmallStr>,
        {
            loop {}
        }
        /// Whether to coalesce join columns.
        pub fn coalesce(self, coalesce: JoinCoalesce) -> Self {
            loop {}
        }
        /// Whether to preserve the row order.
        pub fn maintain_order(self, maintain_order: MaintainOrderJoin) -> Self {
            loop {}
        }
        /// Whether to prefer a specific build side.
        pub fn build_side(self, build_side: Option<JoinBuildSide>) -> Self {
            loop {}
        }
        /// Finish builder
        pub fn finish(self) -> LazyFrame {
            loop {}
        }
        pub fn join_where(self, predicates: Vec<Expr>) -> LazyFrame {
            loop {}
        }
    }
    impl JoinCoalesce {
        pub fn coalesce(&self, join_type: &JoinType) -> bool {
            loop {}
        }
    }
    impl JoinDispatch for DataFrame {}
    impl JoinType {
        pub fn is_equi(&self) -> bool {
            loop {}
        }
        pub fn is_semi_anti(&self) -> bool {
            loop {}
        }
        pub fn is_semi(&self) -> bool {
            loop {}
        }
        pub fn is_anti(&self) -> bool {
            loop {}
        }
        pub fn is_asof(&self) -> bool {
            loop {}
        }
        pub fn is_cross(&self) -> bool {
            loop {}
        }
        pub fn is_ie(&self) -> bool {
            loop {}
        }
        pub fn is_range(&self) -> bool {
            loop {}
        }
    }
    impl JoinValidation {
        pub fn needs_checks(&self) -> bool {
            loop {}
        }
        pub fn is_valid_join(&self, join_type: &JoinType) -> PolarsResult<()> {
            loop {}
        }
    }
    impl LazyFrame {
        /// Get a handle to the schema — a map from column names to data types — of the current
        /// `LazyFrame` computation.
        pub fn collect_schema(&mut self) -> PolarsResult<SchemaRef> {
            loop {}
        }
        pub fn collect_concurrently(self) -> PolarsResult<InProcessQuery> {
            loop {}
        }
        pub fn from_logical_plan(logical_plan: DslPlan, opt_state: OptFlags) -> Self {
            loop {}
        }
        /// Get current optimizations.
        pub fn get_current_optimizations(&self) -> OptFlags {
            loop {}
        }
        /// Set allowed optimizations.
        pub fn with_optimizations(self, opt_state: OptFlags) -> Self {
            loop {}
        }
        /// Turn off all optimizations.
        pub fn without_optimizations(self) -> Self {
            loop {}
        }
        /// Toggle projection pushdown optimization.
        pub fn with_projection_pushdown(self, toggle: bool) -> Self {
            loop {}
        }
        /// Toggle cluster with columns optimization.
        pub fn with_cluster_with_columns(self, toggle: bool) -> Self {
            loop {}
        }
        /// Check if operations are order dependent and unset maintaining_order if
        /// the order would not be observed.
        pub fn with_check_order(self, toggle: bool) -> Self {
            loop {}
        }
        /// Toggle predicate pushdown optimization.
        pub fn with_predicate_pushdown(self, toggle: bool) -> Self {
            loop {}
        }
        /// Toggle type coercion optimization.
        pub fn with_type_coercion(self, toggle: bool) -> Self {
            loop {}
        }
        /// Toggle type check optimization.
        pub fn with_type_check(self, toggle: bool) -> Self {
            loop {}
        }
        /// Toggle expression simplification optimization on or off.
        pub fn with_simplify_expr(self, toggle: bool) -> Self {
            loop {}
        }
        /// Toggle slice pushdown optimization.
        pub fn with_slice_pushdown(self, toggle: bool) -> Self {
            loop {}
        }
        pub fn with_gpu(self, toggle: bool) -> Self {
            loop {}
        }
        /// Try to estimate the number of rows so that joins can determine which side to keep in memory.
        pub fn with_row_estimate(self, toggle: bool) -> Self {
            loop {}
        }
        /// Run every node eagerly. This turns off multi-node optimizations.
        pub fn _with_eager(self, toggle: bool) -> Self {
            loop {}
        }
        /// Return a String describing the naive (un-optimized) logical plan.
        pub fn describe_plan(&self) -> PolarsResult<String> {
            loop {}
        }
        /// Return a String describing the naive (un-optimized) logical plan in tree format.
        pub fn describe_plan_tree(&self) -> PolarsResult<String> {
            loop {}
        }
        /// Return a String describing the optimized logical plan.
        pub fn describe_optimized_plan(&self) -> PolarsResult<String> {
            loop {}
        }
        /// Return a String describing the optimized logical plan in tree format.
        pub fn describe_optimized_plan_tree(&self) -> PolarsResult<String> {
            loop {}
        }
        /// Return a String describing the logical plan.
        pub fn explain(&self, optimized: bool) -> PolarsResult<String> {
            loop {}
        }
        /// Add a sort operation to the logical plan.
        ///
        /// ```rust
        /// fn sort_by_a(df: DataFrame) -> LazyFrame {
        ///     df.lazy().sort(["sepal_width"], Default::default())
        /// }
        /// ```
        pub fn sort(self, by: impl IntoVec<PlSmallStr>, sort_options: SortMultipleOptions) -> Self {
            loop {}
        }
        /// Add a sort operation to the logical plan.
        ///
        /// ```rust
        /// use polars_core::prelude::*;
        /// use polars_lazy::prelude::*;
        ///
        /// /// Sort DataFrame by 'sepal_width' column
        /// fn example(df: DataFrame) -> LazyFrame {
        ///       df.lazy()
        ///         .sort_by_exprs(vec![col("sepal_width")], Default::default())
        /// }
        /// ```
        pub fn sort_by_exprs<E: AsRef<[Expr]>>(self, by_exprs: E, sort_options: SortMultipleOptions) -> Self {
            loop {}
        }
        pub fn top_k<E: AsRef<[Expr]>>(self, k: IdxSize, by_exprs: E, sort_options: SortMultipleOptions) -> Self {
            loop {}
        }
        pub fn bottom_k<E: AsRef<[Expr]>>(self, k: IdxSize, by_exprs: E, sort_options: SortMultipleOptions) -> Self {
            loop {}
        }
        /// Reverse the `DataFrame` from top to bottom.
        ///
        /// ```rust
        /// use polars_core::prelude::*;
        /// use polars_lazy::prelude::*;
        ///
        /// fn example(df: DataFrame) -> LazyFrame {
        ///       df.lazy()
        ///         .reverse()
        /// }
        /// ```
        pub fn reverse(self) -> Self {
            loop {}
        }
        /// Rename columns in the DataFrame.
        pub fn rename<I, J, T, S>(self, existing: I, new: J, strict: bool) -> Self
        where
            I: IntoIterator<Item = T>,
            J: IntoIterator<Item = S>,
            T: AsRef<str>,
            S: AsRef<str>,
        {
            loop {}
        }
        /// Removes columns from the DataFrame.
        /// Note that it's better to only select the columns you need
        /// and let the projection pushdown optimize away the unneeded columns.
        pub fn drop(self, columns: Selector) -> Self {
            loop {}
        }
        /// Shift the values by a given period and fill the parts that will be empty due to this operation
        /// with `Nones`.
        pub fn shift<E: Into<Expr>>(self, n: E) -> Self {
            loop {}
        }
        /// Shift the values by a given period and fill the parts that will be empty due to this operation
        /// with the result of the `fill_value` expression.
        pub fn shift_and_fill<E: Into<Expr>, IE: Into<Expr>>(self, n: E, fill_value: IE) -> Self {
            loop {}
        }
        /// Fill None values in the DataFrame with an expression.
        pub fn fill_null<E: Into<Expr>>(self, fill_value: E) -> LazyFrame {
            loop {}
        }
        /// Fill NaN values in the DataFrame with an expression.
        pub fn fill_nan<E: Into<Expr>>(self, fill_value: E) -> LazyFrame {
            loop {}
        }
        /// Caches the result into a new LazyFrame.
        pub fn cache(self) -> Self {
            loop {}
        }
        /// Cast named frame columns, resulting in a new LazyFrame with updated dtypes
        pub fn cast(self, dtypes: PlHashMap<&str, DataType>, strict: bool) -> Self {
            loop {}
        }
        /// Cast all frame columns to the given dtype, resulting in a new LazyFrame
        pub fn cast_all(self, dtype: impl Into<DataTypeExpr>, strict: bool) -> Self {
            loop {}
        }
        pub fn explain_all(plans: Vec<DslPlan>, opt_state: OptFlags) -> PolarsResult<String> {
            loop {}
        }
        pub fn collect_all_with_engine(
            plans: Vec<DslPlan>,
            engine: Engine,
            opt_state: OptFlags,
        ) -> PolarsResult<Vec<DataFrame>> {
            loop {}
        }
        /// Execute all the lazy operations and collect them into a [`DataFrame`].
        ///
        /// ```rust
        /// use polars_core::prelude::*;
        /// use polars_lazy::prelude::*;
        ///
        /// fn example(df: DataFrame) -> PolarsResult<DataFrame> {
        ///     df.lazy()
        ///       .group_by([col("foo")])
        ///       .agg([col("bar").sum(), col("ham").mean().alias("avg_ham")])
        ///       .collect()
        /// }
        /// ```
        pub fn collect(self) -> PolarsResult<DataFrame> {
            loop {}
        }
        /// Profile a LazyFrame.
        pub fn profile(self) -> PolarsResult<(DataFrame, DataFrame)> {
            loop {}
        }
        pub fn sink_batches(
            self,
            function: PlanCallback<DataFrame, bool>,
            maintain_order: bool,
            chunk_size: Option<NonZeroUsize>,
        ) -> PolarsResult<Self> {
            loop {}
        }
        pub fn sink(
            self,
            sink_type: SinkDestination,
            file_format: FileWriteFormat,
            unified_sink_args: UnifiedSinkArgs,
        ) -> PolarsResult<Self> {
            loop {}
        }
        /// Filter frame rows that match a predicate expression.
        ///
        /// ```rust
        /// use polars_core::prelude::*;
        /// use polars_lazy::prelude::*;
        ///
        /// fn example(df: DataFrame) -> LazyFrame {
        ///       df.lazy()
        ///         .filter(col("sepal_width").is_not_null())
        ///         .select([col("sepal_width"), col("sepal_length")])
        /// }
        /// ```
        pub fn filter(self, predicate: Expr) -> Self {
            loop {}
        }
        /// Remove frame rows that match a predicate expression.
        ///
        /// ```rust
        /// use polars_core::prelude::*;
        /// use polars_lazy::prelude::*;
        ///
        /// fn example(df: DataFrame) -> LazyFrame {
        ///       df.lazy()
        ///         .remove(col("sepal_width").is_null())
        ///         .select([col("sepal_width"), col("sepal_length")])
        /// }
        /// ```
        pub fn remove(self, predicate: Expr) -> Self {
            loop {}
        }
        /// Select (and optionally rename, with [`alias`](crate::dsl::Expr::alias)) columns from the query.
        ///
        /// ```rust
        /// use polars_core::prelude::*;
        /// use polars_lazy::prelude::*;
        ///
        /// /// This function selects column "foo" and column "bar".
        /// /// Column "bar" is renamed to "ham".
        /// fn example(df: DataFrame) -> LazyFrame {
        ///       df.lazy()
        ///         .select([col("foo"),
        ///                   col("bar").alias("ham")])
        /// }
        ///
        /// /// This function selects all columns except "foo"
        /// fn exclude_a_column(df: DataFrame) -> LazyFrame {
        ///       df.lazy()
        ///         .select([all().exclude_cols(["foo"]).as_expr()])
        /// }
        /// ```
        pub fn select<E: AsRef<[Expr]>>(self, exprs: E) -> Self {
            loop {}
        }
        pub fn select_seq<E: AsRef<[Expr]>>(self, exprs: E) -> Self {
            loop {}
        }
        /// Performs a "group-by" on a `LazyFrame`, producing a [`LazyGroupBy`], which can subsequently be aggregated.
        ///
        /// ```rust
        /// use polars_core::prelude::*;
        /// use polars_lazy::prelude::*;
        ///
        /// fn example(df: DataFrame) -> LazyFrame {
        ///       df.lazy()
        ///        .group_by([col("date")])
        ///        .agg([
        ///            col("rain").min().alias("min_rain"),
        ///            col("rain").sum().alias("sum_rain"),
        ///            col("rain").quantile(lit(0.5), QuantileMethod::Nearest).alias("median_rain"),
        ///        ])
        /// }
        /// ```
        pub fn group_by<E: AsRef<[IE]>, IE: Into<Expr> + Clone>(self, by: E) -> LazyGroupBy {
            loop {}
        }
        /// Similar to [`group_by`][`Self::group_by`], but order of the DataFrame is maintained.
        pub fn group_by_stable<E: AsRef<[IE]>, IE: Into<Expr> + Clone>(self, by: E) -> LazyGroupBy {
            loop {}
        }
        /// Left anti join this query with another lazy query.
        ///
        /// ```rust
        /// use polars_core::prelude::*;
        /// use polars_lazy::prelude::*;
        /// fn anti_join_dataframes(ldf: LazyFrame, other: LazyFrame) -> LazyFrame {
        ///         ldf
        ///         .anti_join(other, col("foo"), col("bar").cast(DataType::String))
        /// }
        /// ```
        pub fn anti_join<E: Into<Expr>>(self, other: LazyFrame, left_on: E, right_on: E) -> LazyFrame {
            loop {}
        }
        /// Creates the Cartesian product from both frames, preserving the order of the left keys.
        pub fn cross_join(self, other: LazyFrame, suffix: Option<PlSmallStr>) -> LazyFrame {
            loop {}
        }
        /// Left outer join this query with another lazy query.
        ///
        /// ```rust
        /// use polars_core::prelude::*;
        /// use polars_lazy::prelude::*;
        /// fn left_join_dataframes(ldf: LazyFrame, other: LazyFrame) -> LazyFrame {
        ///         ldf
        ///         .left_join(other, col("foo"), col("bar"))
        /// }
        /// ```
        pub fn left_join<E: Into<Expr>>(self, other: LazyFrame, left_on: E, right_on: E) -> LazyFrame {
            loop {}
        }
        /// Inner join this query with another lazy query.
        ///
        /// ```rust
        /// use polars_core::prelude::*;
        /// use polars_lazy::prelude::*;
        /// fn inner_join_dataframes(ldf: LazyFrame, other: LazyFrame) -> LazyFrame {
        ///         ldf
        ///         .inner_join(other, col("foo"), col("bar").cast(DataType::String))
        /// }
        /// ```
        pub fn inner_join<E: Into<Expr>>(self, other: LazyFrame, left_on: E, right_on: E) -> LazyFrame {
            loop {}
        }
        /// Full outer join this query with another lazy query.
        ///
        /// ```rust
        /// use polars_core::prelude::*;
        /// use polars_lazy::prelude::*;
        /// fn full_join_dataframes(ldf: LazyFrame, other: LazyFrame) -> LazyFrame {
        ///         ldf
        ///         .full_join(other, col("foo"), col("bar"))
        /// }
        /// ```
        pub fn full_join<E: Into<Expr>>(self, other: LazyFrame, left_on: E, right_on: E) -> LazyFrame {
            loop {}
        }
        /// Left semi join this query with another lazy query.
        ///
        /// ```rust
        /// use polars_core::prelude::*;
        /// use polars_lazy::prelude::*;
        /// fn semi_join_dataframes(ldf: LazyFrame, other: LazyFrame) -> LazyFrame {
        ///         ldf
        ///         .semi_join(other, col("foo"), col("bar").cast(DataType::String))
        /// }
        /// ```
        pub fn semi_join<E: Into<Expr>>(self, other: LazyFrame, left_on: E, right_on: E) -> LazyFrame {
            loop {}
        }
        /// Generic function to join two LazyFrames.
        ///
        /// ```rust
        /// use polars_core::prelude::*;
        /// use polars_lazy::prelude::*;
        ///
        /// fn example(ldf: LazyFrame, other: LazyFrame) -> LazyFrame {
        ///         ldf
        ///         .join(other, [col("foo"), col("bar")], [col("foo"), col("bar")], JoinArgs::new(JoinType::Inner))
        /// }
        /// ```
        pub fn join<E: AsRef<[Expr]>>(self, other: LazyFrame, left_on: E, right_on: E, args: JoinArgs) -> LazyFrame {
            loop {}
        }
        /// Consume `self` and return a [`JoinBuilder`] to customize a join on this LazyFrame.
        pub fn join_builder(self) -> JoinBuilder {
            loop {}
        }
        /// Gathers rows from this DataFrame based on the indices in idxs.
        pub fn gather(self, idxs: LazyFrame, null_on_oob: bool) -> LazyFrame {
            loop {}
        }
        /// Add or replace a column, given as an expression, to a DataFrame.
        ///
        /// ```rust
        /// use polars_core::prelude::*;
        /// use polars_lazy::prelude::*;
        /// fn add_column(df: DataFrame) -> LazyFrame {
        ///     df.lazy()
        ///         .with_column(
        ///             when(col("sepal_length").lt(lit(5.0)))
        ///             .then(lit(10))
        ///             .otherwise(lit(1))
        ///             .alias("new_column_name"),
        ///         )
        /// }
        /// ```
        pub fn with_column(self, expr: Expr) -> LazyFrame {
            loop {}
        }
        /// Add or replace multiple columns, given as expressions, to a DataFrame.
        ///
        /// ```rust
        /// use polars_core::prelude::*;
        /// use polars_lazy::prelude::*;
        /// fn add_columns(df: DataFrame) -> LazyFrame {
        ///     df.lazy()
        ///         .with_columns(
        ///             vec![lit(10).alias("foo"), lit(100).alias("bar")]
        ///          )
        /// }
        /// ```
        pub fn with_columns<E: AsRef<[Expr]>>(self, exprs: E) -> LazyFrame {
            loop {}
        }
        /// Add or replace multiple columns to a DataFrame, but evaluate them sequentially.
        pub fn with_columns_seq<E: AsRef<[Expr]>>(self, exprs: E) -> LazyFrame {
            loop {}
        }
        /// Match or evolve to a certain schema.
        pub fn match_to_schema(
            self,
            schema: SchemaRef,
            per_column: Arc<[MatchToSchemaPerColumn]>,
            extra_columns: ExtraColumnsPolicy,
        ) -> LazyFrame {
            loop {}
        }
        pub fn pipe_with_schema(self, callback: PlanCallback<(Vec<DslPlan>, Vec<SchemaRef>), DslPlan>) -> Self {
            loop {}
        }
        pub fn pipe_with_schemas(
            self,
            others: Vec<LazyFrame>,
            callback: PlanCallback<(Vec<DslPlan>, Vec<SchemaRef>), DslPlan>,
        ) -> Self {
            loop {}
        }
        pub fn with_context<C: AsRef<[LazyFrame]>>(self, contexts: C) -> LazyFrame {
            loop {}
        }
        /// Aggregate all the columns as their maximum values.
        pub fn max(self) -> Self {
            loop {}
        }
        /// Aggregate all the columns as their minimum values.
        pub fn min(self) -> Self {
            loop {}
        }
        /// Aggregate all the columns as their sum values.
        pub fn sum(self) -> Self {
            loop {}
        }
        /// Aggregate all the columns as their mean values.
        pub fn mean(self) -> Self {
            loop {}
        }
        /// Aggregate all the columns as their median values.
        pub fn median(self) -> Self {
            loop {}
        }
        /// Aggregate all the columns as their quantile values.
        pub fn quantile(self, quantile: Expr, method: QuantileMethod) -> Self {
            loop {}
        }
        /// Aggregate all the columns as their standard deviation values.
        pub fn std(self, ddof: u8) -> Self {
            loop {}
        }
        /// Aggregate all the columns as their variance values.
        pub fn var(self, ddof: u8) -> Self {
            loop {}
        }
        /// Apply explode operation. [See eager explode](polars_core::frame::DataFrame::explode).
        pub fn explode(self, columns: Selector, options: ExplodeOptions) -> LazyFrame {
            loop {}
        }
        /// Aggregate all the columns as the sum of their null value count.
        pub fn null_count(self) -> LazyFrame {
            loop {}
        }
        /// Drop non-unique rows and maintain the order of kept rows.
        pub fn unique_stable(self, subset: Option<Selector>, keep_strategy: UniqueKeepStrategy) -> LazyFrame {
            loop {}
        }
        pub fn unique_stable_generic(self, subset: Option<Vec<Expr>>, keep_strategy: UniqueKeepStrategy) -> LazyFrame {
            loop {}
        }
        /// Drop non-unique rows without maintaining the order of kept rows.
        pub fn unique(self, subset: Option<Selector>, keep_strategy: UniqueKeepStrategy) -> LazyFrame {
            loop {}
        }
        pub fn unique_generic(self, subset: Option<Vec<Expr>>, keep_strategy: UniqueKeepStrategy) -> LazyFrame {
            loop {}
        }
        /// Drop rows containing one or more NaN values.
        pub fn drop_nans(self, subset: Option<Selector>) -> LazyFrame {
            loop {}
        }
        /// Drop rows containing one or more None values.
        pub fn drop_nulls(self, subset: Option<Selector>) -> LazyFrame {
            loop {}
        }
        /// Slice the DataFrame using an offset (starting row) and a length.
        pub fn slice(self, offset: i64, len: IdxSize) -> LazyFrame {
            loop {}
        }
        /// Remove all the rows of the LazyFrame.
        pub fn clear(self) -> LazyFrame {
            loop {}
        }
        /// Get the first row.
        pub fn first(self) -> LazyFrame {
            loop {}
        }
        /// Get the last row.
        pub fn last(self) -> LazyFrame {
            loop {}
        }
        /// Get the last `n` rows.
        pub fn tail(self, n: IdxSize) -> LazyFrame {
            loop {}
        }
        /// Limit the DataFrame to the first `n` rows.
        pub fn limit(self, n: IdxSize) -> LazyFrame {
            loop {}
        }
        /// Apply a function/closure once the logical plan get executed.
        pub fn map<F>(
            self,
            function: F,
            optimizations: AllowedOptimizations,
            schema: Option<Arc<dyn UdfSchema>>,
            name: Option<&'static str>,
        ) -> LazyFrame
        where
            F: 'static + Fn(DataFrame) -> PolarsResult<DataFrame> + Send + Sync,
        {
            loop {}
        }
        /// Add a new column at index 0 that counts the rows.
        pub fn with_row_index<S>(self, name: S, offset: Option<IdxSize>) -> LazyFrame
        where
            S: Into<PlSmallStr>,
        {
            loop {}
        }
        /// Return the number of non-null elements for each column.
        pub fn count(self) -> LazyFrame {
            loop {}
        }
        /// Unnest the given `Struct` columns: the fields of the `Struct` type will be
        /// inserted as columns.
        pub fn unnest(self, cols: Selector, separator: Option<PlSmallStr>) -> Self {
            loop {}
        }
        pub fn anonymous_scan(function: Arc<dyn AnonymousScan>, args: ScanArgsAnonymous) -> PolarsResult<Self> {
            loop {}
        }
    }
    impl LazyGroupBy {
        /// Filter groups with a predicate after aggregation.
        ///
        /// ```rust
        /// use polars_core::prelude::*;
        /// use polars_lazy::prelude::*;
        ///
        /// fn example(df: DataFrame) -> LazyFrame {
        ///       df.lazy()
        ///        .group_by_stable([col("date")])
        ///        .having(col("rain").sum().gt(lit(10)))
        ///        .agg([col("rain").min().alias("min_rain")])
        /// }
        /// ```
        pub fn having(self, predicate: Expr) -> Self {
            loop {}
        }
        /// Group by and aggregate.
        ///
        /// ```rust
        /// use polars_core::prelude::*;
        /// use polars_lazy::prelude::*;
        ///
        /// fn example(df: DataFrame) -> LazyFrame {
        ///       df.lazy()
        ///        .group_by_stable([col("date")])
        ///        .agg([
        ///            col("rain").min().alias("min_rain"),
        ///            col("rain").sum().alias("sum_rain"),
        ///            col("rain").quantile(lit(0.5), QuantileMethod::Nearest).alias("median_rain"),
        ///        ])
        /// }
        /// ```
        pub fn agg<E: AsRef<[Expr]>>(self, aggs: E) -> LazyFrame {
            loop {}
        }
        /// Return first n rows of each group
        pub fn head(self, n: Option<usize>) -> LazyFrame {
            loop {}
        }
        /// Return last n rows of each group
        pub fn tail(self, n: Option<usize>) -> LazyFrame {
            loop {}
        }
        /// Apply a function over the groups as a new DataFrame.
        pub fn apply(self, f: PlanCallback<DataFrame, DataFrame>, schema: SchemaRef) -> LazyFrame {
            loop {}
        }
    }
    impl LazySerde<SpecialEq<Arc<dyn AnonymousAgg>>> {
        pub fn materialize(&self) -> PolarsResult<SpecialEq<Arc<dyn AnonymousAgg>>> {
            loop {}
        }
    }
    impl LazySerde<SpecialEq<Arc<dyn AnonymousColumnsUdf>>> {
        pub fn materialize(self) -> PolarsResult<SpecialEq<Arc<dyn AnonymousColumnsUdf>>> {
            loop {}
        }
    }
    impl ListNameSpace {
        /// Return the number of elements in each list.
        pub fn len(self) -> Expr {
            loop {}
        }
        /// Compute the maximum of the items in every sublist.
        pub fn max(self) -> Expr {
            loop {}
        }
        /// Compute the minimum of the items in every sublist.
        pub fn min(self) -> Expr {
            loop {}
        }
        /// Compute the sum the items in every sublist.
        pub fn sum(self) -> Expr {
            loop {}
        }
        /// Compute the mean of every sublist and return a `Series` of dtype `Float64`
        pub fn mean(self) -> Expr {
            loop {}
        }
        pub fn median(self) -> Expr {
            loop {}
        }
        pub fn std(self, ddof: u8) -> Expr {
            loop {}
        }
        pub fn var(self, ddof: u8) -> Expr {
            loop {}
        }
        /// Sort every sublist.
        pub fn sort(self, options: SortOptions) -> Expr {
            loop {}
        }
        /// Get items in every sublist by index.
        pub fn get(self, index: Expr, null_on_oob: bool) -> Expr {
            loop {}
        }
        /// Get first item of every sublist.
        pub fn first(self) -> Expr {
            loop {}
        }
        /// Get last item of every sublist.
        pub fn last(self) -> Expr {
            loop {}
        }
        /// Join all string items in a sublist and place a separator between them.
        /// # Error
        /// This errors if inner type of list `!= DataType::String`.
        pub fn join(self, separator: Expr, ignore_nulls: bool) -> Expr {
            loop {}
        }
        /// Return the index of the minimal value of every sublist
        pub fn arg_min(self) -> Expr {
            loop {}
        }
        /// Return the index of the maximum value of every sublist
        pub fn arg_max(self) -> Expr {
            loop {}
        }
        /// Shift every sublist.
        pub fn shift(self, periods: Expr) -> Expr {
            loop {}
        }
        /// Slice every sublist.
        pub fn slice(self, offset: Expr, length: Expr) -> Expr {
            loop {}
        }
        /// Get the head of every sublist
        pub fn head(self, n: Expr) -> Expr {
            loop {}
        }
        /// Get the tail of every sublist
        pub fn tail(self, n: Expr) -> Expr {
            loop {}
        }
        /// Convert a List column into an Array column with the same inner data type.
        pub fn to_array(self, width: usize) -> Expr {
            loop {}
        }
        /// Check if the list array contain an element
        pub fn contains<E: Into<Expr>>(self, other: E, nulls_equal: bool) -> Expr {
            loop {}
        }
        pub fn eval<E: Into<Expr>>(self, other: E) -> Expr {
            loop {}
        }
        pub fn agg<E: Into<Expr>>(self, other: E) -> Expr {
            loop {}
        }
    }
    impl ListNameSpaceImpl for ListChunked {}
    impl Literal for &[u8] {
        fn lit(self) -> Expr {
            loop {}
        }
    }
    impl Literal for &str {
        fn lit(self) -> Expr {
            loop {}
        }
    }
    impl Literal for Duration {
        fn lit(self) -> Expr {
            loop {}
        }
    }
    impl Literal for LiteralValue {
        fn lit(self) -> Expr {
            loop {}
        }
    }
    impl Literal for PlSmallStr {
        fn lit(self) -> Expr {
            loop {}
        }
    }
    impl Literal for Scalar {
        fn lit(self) -> Expr {
            loop {}
        }
    }
    impl Literal for Series {
        fn lit(self) -> Expr {
            loop {}
        }
    }
    impl Literal for String {
        fn lit(self) -> Expr {
            loop {}
        }
    }
    impl Literal for Vec<u8> {
        fn lit(self) -> Expr {
            loop {}
        }
    }
    impl Literal for bool {
        fn lit(self) -> Expr {
            loop {}
        }
    }
    impl Literal for f32 {
        fn lit(self) -> Expr {
            loop {}
        }
    }
    impl Literal for f64 {
        fn lit(self) -> Expr {
            loop {}
        }
    }
    impl Literal for i128 {
        fn lit(self) -> Expr {
            loop {}
        }
    }
    impl Literal for i16 {
        fn lit(self) -> Expr {
            loop {}
        }
    }
    impl Literal for i32 {
        fn lit(self) -> Expr {
            loop {}
        }
    }
    impl Literal for i64 {
        fn lit(self) -> Expr {
            loop {}
        }
    }
    impl Literal for i8 {
        fn lit(self) -> Expr {
            loop {}
        }
    }
    impl Literal for pf16 {
        fn lit(self) -> Expr {
            loop {}
        }
    }
    impl Literal for u128 {
        fn lit(self) -> Expr {
            loop {}
        }
    }
    impl Literal for u16 {
        fn lit(self) -> Expr {
            loop {}
        }
    }
    impl Literal for u32 {
        fn lit(self) -> Expr {
            loop {}
        }
    }
    impl Literal for u64 {
        fn lit(self) -> Expr {
            loop {}
        }
    }
    impl Literal for u8 {
        fn lit(self) -> Expr {
            loop {}
        }
    }
    impl LiteralValue {
        pub fn extract_usize(&self) -> PolarsResult<usize> {
            loop {}
        }
        pub fn extract_i64(&self) -> PolarsResult<i64> {
            loop {}
        }
        pub fn materialize(self) -> Self {
            loop {}
        }
        pub fn is_scalar(&self) -> bool {
            loop {}
        }
        pub fn is_nan(&self) -> bool {
            loop {}
        }
        pub fn to_any_value(&self) -> Option<AnyValue<'_>> {
            loop {}
        }
        /// Getter for the `DataType` of the value
        pub fn get_datatype(&self) -> DataType {
            loop {}
        }
        pub fn new_idxsize(value: IdxSize) -> Self {
            loop {}
        }
        pub fn extract_str(&self) -> Option<&str> {
            loop {}
        }
        pub fn extract_binary(&self) -> Option<&[u8]> {
            loop {}
        }
        pub fn is_null(&self) -> bool {
            loop {}
        }
        pub fn bool(&self) -> Option<bool> {
            loop {}
        }
        pub fn untyped_null() -> Self {
            loop {}
        }
        pub fn implode(self) -> PolarsResult<Self> {
            loop {}
        }
    }
    impl LogSeries for Series {}
    impl Logical<DateType, Int32Type> {
        /// Construct a new [`DateChunked`] from an iterator over [`NaiveDate`].
        pub fn from_naive_date<I: IntoIterator<Item = NaiveDate>>(name: PlSmallStr, v: I) -> Self {
            loop {}
        }
        /// Convert from Date into String with the given format.
        /// See [chrono strftime/strptime](https://docs.rs/chrono/0.4.19/chrono/format/strftime/index.html).
        pub fn to_string(&self, format: &str) -> PolarsResult<StringChunked> {
            loop {}
        }
        /// Convert from Date into String with the given format.
        /// See [chrono strftime/strptime](https://docs.rs/chrono/0.4.19/chrono/format/strftime/index.html).
        pub fn strftime(&self, format: &str) -> PolarsResult<StringChunked> {
            loop {}
        }
        /// Construct a new [`DateChunked`] from an iterator over optional [`NaiveDate`].
        pub fn from_naive_date_options<I: IntoIterator<Item = Option<NaiveDate>>>(name: PlSmallStr, v: I) -> Self {
            loop {}
        }
    }
    impl Logical<DatetimeType, Int64Type> {
        pub fn time_unit(&self) -> TimeUnit {
            loop {}
        }
        pub fn time_zone(&self) -> &Option<TimeZone> {
            loop {}
        }
        pub fn time_zone_arc(&self) -> Option<Arc<TimeZone>> {
            loop {}
        }
        /// Convert from Datetime into String with the given format.
        /// See [chrono strftime/strptime](https://docs.rs/chrono/0.4.19/chrono/format/strftime/index.html).
        pub fn to_string(&self, format: &str) -> PolarsResult<StringChunked> {
            loop {}
        }
        /// Convert from Datetime into String with the given format.
        /// See [chrono strftime/strptime](https://docs.rs/chrono/0.4.19/chrono/format/strftime/index.html).
        pub fn strftime(&self, format: &str) -> PolarsResult<StringChunked> {
            loop {}
        }
        /// Construct a new [`DatetimeChunked`] from an iterator over [`NaiveDateTime`].
        pub fn from_naive_datetime<I: IntoIterator<Item = NaiveDateTime>>(
            name: PlSmallStr,
            v: I,
            tu: TimeUnit,
        ) -> Self {
            loop {}
        }
        pub fn from_naive_datetime_options<I: IntoIterator<Item = Option<NaiveDateTime>>>(
            name: PlSmallStr,
            v: I,
            tu: TimeUnit,
        ) -> Self {
            loop {}
        }
        /// Change the underlying [`TimeUnit`]. And update the data accordingly.
        pub fn cast_time_unit(&self, tu: TimeUnit) -> Self {
            loop {}
        }
        /// Change the underlying [`TimeUnit`]. This does not modify the data.
        pub fn set_time_unit(&mut self, time_unit: TimeUnit) {
            loop {}
        }
        /// Change the underlying [`TimeZone`]. This does not modify the data.
        /// This does not validate the time zone - it's up to the caller to verify that it's
        /// already been validated.
        pub fn set_time_zone(&mut self, time_zone: TimeZone) -> PolarsResult<()> {
            loop {}
        }
        /// Change the underlying [`TimeUnit`] and [`TimeZone`]. This does not modify the data.
        /// This does not validate the time zone - it's up to the caller to verify that it's
        /// already been validated.
        pub fn set_time_unit_and_time_zone(&mut self, time_unit: TimeUnit, time_zone: TimeZone) -> PolarsResult<()> {
            loop {}
        }
    }
    impl Logical<DecimalType, Int128Type> {
        pub fn precision(&self) -> usize {
            loop {}
        }
        pub fn scale(&self) -> usize {
            loop {}
        }
        pub fn with_prec_scale(&self, prec: usize, scale: usize, strict: bool) -> PolarsResult<Cow<'_, Self>> {
            loop {}
        }
        /// Converts self to a physical representation with the given precision and
        /// scale, returning the given sentinel value instead for values which don't
        /// fit in the given precision and scale. This can be useful for comparisons.
        pub fn into_phys_with_prec_scale_or_sentinel(
            &self,
            prec: usize,
            scale: usize,
            sentinel: i128,
        ) -> Int128Chunked {
            loop {}
        }
        pub fn prod_reduce(&self) -> Scalar {
            loop {}
        }
    }
    impl Logical<DurationType, Int64Type> {
        pub fn time_unit(&self) -> TimeUnit {
            loop {}
        }
        /// Change the underlying [`TimeUnit`]. And update the data accordingly.
        pub fn cast_time_unit(&self, tu: TimeUnit) -> Self {
            loop {}
        }
        /// Change the underlying [`TimeUnit`]. This does not modify the data.
        pub fn set_time_unit(&mut self, tu: TimeUnit) {
            loop {}
        }
        /// Convert from [`Duration`] to String; note that `strftime` format
        /// strings are not supported, only the specifiers 'iso' and 'polars'.
        pub fn to_string(&self, format: &str) -> PolarsResult<StringChunked> {
            loop {}
        }
        /// Construct a new [`DurationChunked`] from an iterator over [`ChronoDuration`].
        pub fn from_duration<I: IntoIterator<Item = crate::header::chrono::Duration>>(
            name: PlSmallStr,
            v: I,
            tu: TimeUnit,
        ) -> Self {
            loop {}
        }
        /// Construct a new [`DurationChunked`] from an iterator over optional [`ChronoDuration`].
        pub fn from_duration_options<I: IntoIterator<Item = Option<crate::header::chrono::Duration>>>(
            name: PlSmallStr,
            v: I,
            tu: TimeUnit,
        ) -> Self {
            loop {}
        }
    }
    impl Logical<TimeType, Int64Type> {
        /// Convert from Time into String with the given format.
        /// See [chrono strftime/strptime](https://docs.rs/chrono/0.4.19/chrono/format/strftime/index.html).
        pub fn to_string(&self, format: &str) -> StringChunked {
            loop {}
        }
        /// Convert from Time into String with the given format.
        /// See [chrono strftime/strptime](https://docs.rs/chrono/0.4.19/chrono/format/strftime/index.html).
        pub fn strftime(&self, format: &str) -> StringChunked {
            loop {}
        }
        /// Construct a new [`TimeChunked`] from an iterator over [`NaiveTime`].
        pub fn from_naive_time<I: IntoIterator<Item = NaiveTime>>(name: PlSmallStr, v: I) -> Self {
            loop {}
        }
        /// Construct a new [`TimeChunked`] from an iterator over optional [`NaiveTime`].
        pub fn from_naive_time_options<I: IntoIterator<Item = Option<NaiveTime>>>(name: PlSmallStr, v: I) -> Self {
            loop {}
        }
    }
    impl LogicalType for DateChunked {
        fn dtype(&self) -> &DataType {
            loop {}
        }
        fn get_any_value(&self, i: usize) -> PolarsResult<AnyValue<'_>> {
            loop {}
        }
        unsafe fn get_any_value_unchecked(&self, i: usize) -> AnyValue<'_> {
            loop {}
        }
        fn cast_with_options(&self, dtype: &DataType, cast_options: CastOptions) -> PolarsResult<Series> {
            loop {}
        }
    }
    impl LogicalType for DatetimeChunked {
        fn dtype(&self) -> &DataType {
            loop {}
        }
        fn get_any_value(&self, i: usize) -> PolarsResult<AnyValue<'_>> {
            loop {}
        }
        unsafe fn get_any_value_unchecked(&self, i: usize) -> AnyValue<'_> {
            loop {}
        }
        fn cast_with_options(&self, dtype: &DataType, cast_options: CastOptions) -> PolarsResult<Series> {
            loop {}
        }
    }
    impl LogicalType for DecimalChunked {
        fn dtype(&self) -> &DataType {
            loop {}
        }
        fn get_any_value(&self, i: usize) -> PolarsResult<AnyValue<'_>> {
            loop {}
        }
        unsafe fn get_any_value_unchecked(&self, i: usize) -> AnyValue<'_> {
            loop {}
        }
        fn cast_with_options(&self, dtype: &DataType, cast_options: CastOptions) -> PolarsResult<Series> {
            loop {}
        }
    }
    impl LogicalType for DurationChunked {
        fn dtype(&self) -> &DataType {
            loop {}
        }
        fn get_any_value(&self, i: usize) -> PolarsResult<AnyValue<'_>> {
            loop {}
        }
        unsafe fn get_any_value_unchecked(&self, i: usize) -> AnyValue<'_> {
            loop {}
        }
        fn cast_with_options(&self, dtype: &DataType, cast_options: CastOptions) -> PolarsResult<Series> {
            loop {}
        }
    }
    impl LogicalType for TimeChunked {
        fn dtype(&self) -> &'static DataType {
            loop {}
        }
        fn get_any_value(&self, i: usize) -> PolarsResult<AnyValue<'_>> {
            loop {}
        }
        unsafe fn get_any_value_unchecked(&self, i: usize) -> AnyValue<'_> {
            loop {}
        }
        fn cast_with_options(&self, dtype: &DataType, cast_options: CastOptions) -> PolarsResult<Series> {
            loop {}
        }
    }
    impl MetaNameSpace {
        /// Pop latest expression and return the input(s) of the popped expression.
        pub fn pop(self, _schema: Option<&Schema>) -> PolarsResult<Vec<Expr>> {
            loop {}
        }
        /// Get the root column names.
        pub fn root_names(&self) -> Vec<PlSmallStr> {
            loop {}
        }
        /// A projection that only takes a column or a column + alias.
        pub fn is_simple_projection(&self, schema: Option<&Schema>) -> bool {
            loop {}
        }
        /// Get the output name of this expression.
        pub fn output_name(&self) -> PolarsResult<PlSmallStr> {
            loop {}
        }
        /// Undo any renaming operation like `alias`, `keep_name`.
        pub fn undo_aliases(self) -> Expr {
            loop {}
        }
        /// Indicate if this expression expands to multiple expressions.
        pub fn has_multiple_outputs(&self) -> bool {
            loop {}
        }
        /// Indicate if this expression is a basic (non-regex) column.
        pub fn is_column(&self) -> bool {
            loop {}
        }
        /// Indicate if this expression only selects columns; the presence of any
        /// transform operations will cause the check to return `false`, though
        /// aliasing of the selected columns is optionally allowed.
        pub fn is_column_selection(&self, allow_aliasing: bool) -> bool {
            loop {}
        }
        /// Indicate if this expression represents a literal value (optionally aliased).
        pub fn is_literal(&self, allow_aliasing: bool) -> bool {
            loop {}
        }
        /// Indicate if this expression expands to multiple expressions with regex expansion.
        pub fn is_regex_projection(&self) -> bool {
            loop {}
        }
    }
    impl MinMax for pf16 {
        fn nan_min_lt(&self, other: &Self) -> bool {
            loop {}
        }
        fn nan_max_lt(&self, other: &Self) -> bool {
            loop {}
        }
        fn min_ignore_nan(self, other: Self) -> Self {
            loop {}
        }
        fn max_ignore_nan(self, other: Self) -> Self {
            loop {}
        }
        fn min_propagate_nan(self, other: Self) -> Self {
            loop {}
        }
        fn max_propagate_nan(self, other: Self) -> Self {
            loop {}
        }
    }
    impl MinMaxHorizontal for DataFrame {
        fn min_horizontal(&self) -> PolarsResult<Option<Column>> {
            loop {}
        }
        fn max_horizontal(&self) -> PolarsResult<Option<Column>> {
            loop {}
        }
    }
    impl Mul for &Column {
        type Output = Result<Column, PolarsError>;
        fn mul(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl Mul for &Series {
        type Output = Result<Series, PolarsError>;
        fn mul(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl Mul for Column {
        type Output = Result<Column, PolarsError>;
        fn mul(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl Mul for Expr {
        type Output = Self;
        fn mul(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl Mul for Series {
        type Output = Result<Series, PolarsError>;
        fn mul(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl Mul for pf16 {
        type Output = Self;
        fn mul(self, other: Self) -> Self {
            loop {}
        }
    }
    impl Mul<i64> for Duration {
        type Output = Self;
        fn mul(self, rhs: i64) -> Self {
            loop {}
        }
    }
    impl MulAssign for pf16 {
        fn mul_assign(&mut self, other: Self) {
            loop {}
        }
    }
    impl NamedFrom<&Series, str> for Series {
        fn new(name: PlSmallStr, s: &Series) -> Self {
            loop {}
        }
    }
    impl NamedFrom<Range<i32>, Int32Type> for ChunkedArray<Int32Type> {
        fn new(name: PlSmallStr, range: Range<i32>) -> Self {
            loop {}
        }
    }
    impl NamedFrom<Range<i32>, Int32Type> for Series {
        fn new(name: PlSmallStr, range: Range<i32>) -> Self {
            loop {}
        }
    }
    impl NamedFrom<Range<i64>, Int64Type> for ChunkedArray<Int64Type> {
        fn new(name: PlSmallStr, range: Range<i64>) -> Self {
            loop {}
        }
    }
    impl NamedFrom<Range<i64>, Int64Type> for Series {
        fn new(name: PlSmallStr, range: Range<i64>) -> Self {
            loop {}
        }
    }
    impl NamedFrom<Range<u32>, UInt32Type> for ChunkedArray<UInt32Type> {
        fn new(name: PlSmallStr, range: Range<u32>) -> Self {
            loop {}
        }
    }
    impl NamedFrom<Range<u32>, UInt32Type> for Series {
        fn new(name: PlSmallStr, range: Range<u32>) -> Self {
            loop {}
        }
    }
    impl NamedFrom<Range<u64>, UInt64Type> for ChunkedArray<UInt64Type> {
        fn new(name: PlSmallStr, range: Range<u64>) -> Self {
            loop {}
        }
    }
    impl NamedFrom<Range<u64>, UInt64Type> for Series {
        fn new(name: PlSmallStr, range: Range<u64>) -> Self {
            loop {}
        }
    }
    impl NamedFromOwned<Vec<f32>> for Series {
        fn from_vec(name: PlSmallStr, v: Vec<f32>) -> Self {
            loop {}
        }
    }
    impl NamedFromOwned<Vec<f64>> for Series {
        fn from_vec(name: PlSmallStr, v: Vec<f64>) -> Self {
            loop {}
        }
    }
    impl NamedFromOwned<Vec<i128>> for Series {
        fn from_vec(name: PlSmallStr, v: Vec<i128>) -> Self {
            loop {}
        }
    }
    impl NamedFromOwned<Vec<i16>> for Series {
        fn from_vec(name: PlSmallStr, v: Vec<i16>) -> Self {
            loop {}
        }
    }
    impl NamedFromOwned<Vec<i32>> for Series {
        fn from_vec(name: PlSmallStr, v: Vec<i32>) -> Self {
            loop {}
        }
    }
    impl NamedFromOwned<Vec<i64>> for Series {
        fn from_vec(name: PlSmallStr, v: Vec<i64>) -> Self {
            loop {}
        }
    }
    impl NamedFromOwned<Vec<i8>> for Series {
        fn from_vec(name: PlSmallStr, v: Vec<i8>) -> Self {
            loop {}
        }
    }
    impl NamedFromOwned<Vec<u32>> for Series {
        fn from_vec(name: PlSmallStr, v: Vec<u32>) -> Self {
            loop {}
        }
    }
    impl NamedFromOwned<Vec<u64>> for Series {
        fn from_vec(name: PlSmallStr, v: Vec<u64>) -> Self {
            loop {}
        }
    }
    impl NativeType for pf16 {
        type Bytes = [u8; 2];
    }
    impl Neg for Duration {
        type Output = Self;
        fn neg(self) -> Self::Output {
            loop {}
        }
    }
    impl Neg for Expr {
        type Output = Self;
        fn neg(self) -> Self::Output {
            loop {}
        }
    }
    impl Neg for pf16 {
        type Output = Self;
        fn neg(self) -> Self::Output {
            loop {}
        }
    }
    impl NewChunkedArray<BooleanType, bool> for BooleanChunked {
        fn from_slice(name: PlSmallStr, v: &[bool]) -> Self {
            loop {}
        }
        fn from_slice_options(name: PlSmallStr, opt_v: &[Option<bool>]) -> Self {
            loop {}
        }
        fn from_iter_options(name: PlSmallStr, it: impl Iterator<Item = Option<bool>>) -> ChunkedArray<BooleanType> {
            loop {}
        }
        fn from_iter_values(name: PlSmallStr, it: impl Iterator<Item = bool>) -> ChunkedArray<BooleanType> {
            loop {}
        }
    }
    impl Not for DataTypeSelector {
        type Output = Self;
        fn not(self) -> Self::Output {
            loop {}
        }
    }
    impl Not for OptFlags {
        type Output = Self;
        fn not(self) -> Self {
            loop {}
        }
    }
    impl Not for Selector {
        type Output = Self;
        fn not(self) -> Self::Output {
            loop {}
        }
    }
    impl NullChunked {
        pub fn len(&self) -> usize {
            loop {}
        }
        pub fn is_empty(&self) -> bool {
            loop {}
        }
    }
    impl NullableIdxSize {
        pub fn is_null_idx(&self) -> bool {
            loop {}
        }
        pub fn null() -> Self {
            loop {}
        }
        pub fn idx(&self) -> IdxSize {
            loop {}
        }
        pub fn to_opt(&self) -> Option<IdxSize> {
            loop {}
        }
    }
    impl Num for pf16 {}
    impl NumCast for pf16 {}
    impl NumOpsDispatchInner for BinaryType {
        fn add_to(lhs: &BinaryChunked, rhs: &Series) -> PolarsResult<Series> {
            loop {}
        }
    }
    impl NumOpsDispatchInner for BooleanType {
        fn add_to(lhs: &BooleanChunked, rhs: &Series) -> PolarsResult<Series> {
            loop {}
        }
    }
    impl NumOpsDispatchInner for FixedSizeListType {
        fn add_to(lhs: &ArrayChunked, rhs: &Series) -> PolarsResult<Series> {
            loop {}
        }
        fn subtract(lhs: &ArrayChunked, rhs: &Series) -> PolarsResult<Series> {
            loop {}
        }
        fn multiply(lhs: &ArrayChunked, rhs: &Series) -> PolarsResult<Series> {
            loop {}
        }
        fn divide(lhs: &ArrayChunked, rhs: &Series) -> PolarsResult<Series> {
            loop {}
        }
        fn remainder(lhs: &ArrayChunked, rhs: &Series) -> PolarsResult<Series> {
            loop {}
        }
    }
    impl NumOpsDispatchInner for ListType {
        fn add_to(lhs: &ListChunked, rhs: &Series) -> PolarsResult<Series> {
            loop {}
        }
        fn subtract(lhs: &ListChunked, rhs: &Series) -> PolarsResult<Series> {
            loop {}
        }
        fn multiply(lhs: &ListChunked, rhs: &Series) -> PolarsResult<Series> {
            loop {}
        }
        fn divide(lhs: &ListChunked, rhs: &Series) -> PolarsResult<Series> {
            loop {}
        }
        fn remainder(lhs: &ListChunked, rhs: &Series) -> PolarsResult<Series> {
            loop {}
        }
    }
    impl NumOpsDispatchInner for StringType {
        fn add_to(lhs: &StringChunked, rhs: &Series) -> PolarsResult<Series> {
            loop {}
        }
    }
    impl NumericNative for f32 {
        type PolarsType = Float32Type;
        type TrueDivPolarsType = Float32Type;
    }
    impl NumericNative for f64 {
        type PolarsType = Float64Type;
        type TrueDivPolarsType = Float64Type;
    }
    impl NumericNative for i128 {
        type PolarsType = Int128Type;
        type TrueDivPolarsType = Float64Type;
    }
    impl NumericNative for i16 {
        type PolarsType = Int16Type;
        type TrueDivPolarsType = Float64Type;
    }
    impl NumericNative for i32 {
        type PolarsType = Int32Type;
        type TrueDivPolarsType = Float64Type;
    }
    impl NumericNative for i64 {
        type PolarsType = Int64Type;
        type TrueDivPolarsType = Float64Type;
    }
    impl NumericNative for i8 {
        type PolarsType = Int8Type;
        type TrueDivPolarsType = Float64Type;
    }
    impl NumericNative for u16 {
        type PolarsType = UInt16Type;
        type TrueDivPolarsType = Float64Type;
    }
    impl NumericNative for u32 {
        type PolarsType = UInt32Type;
        type TrueDivPolarsType = Float64Type;
    }
    impl NumericNative for u64 {
        type PolarsType = UInt64Type;
        type TrueDivPolarsType = Float64Type;
    }
    impl NumericNative for u8 {
        type PolarsType = UInt8Type;
        type TrueDivPolarsType = Float64Type;
    }
    impl One for pf16 {}
    impl Operator {
        pub fn is_comparison(&self) -> bool {
            loop {}
        }
        /// Comparisons that unconditionally propagate nulls: a null operand gives a
        /// null result. Excludes the validity variants (`EqValidity` /
        /// `NotEqValidity`), which treat null as a regular value.
        pub fn is_null_propagating_comparison(&self) -> bool {
            loop {}
        }
        pub fn is_bitwise(&self) -> bool {
            loop {}
        }
        pub fn is_comparison_or_bitwise(&self) -> bool {
            loop {}
        }
        /// The operator such that `b op.swap_operands() a` is equivalent to
        /// `a op b`; `None` for non-commutative arithmetic, where no such operator
        /// exists (swapping requires rewriting an operand: `a - b == -b + a`).
        pub fn swap_operands(self) -> Option<Self> {
            loop {}
        }
        /// The complementary comparison, such that `!(a op b)` is equivalent to
        /// `a op.negate() b`; `None` for non-comparison operators. Exact because
        /// nulls stay null under negation (Kleene logic) and Polars orders floats
        /// totally, unlike IEEE (where `!(a < b)` does not imply `a >= b` for NaN).
        pub fn negate(self) -> Option<Self> {
            loop {}
        }
        pub fn is_arithmetic(&self) -> bool {
            loop {}
        }
    }
    impl OptFlags {
        /// Get a flags value with all bits unset.
        pub fn empty() -> Self {
            loop {}
        }
        /// Get a flags value with all known bits set.
        pub fn all() -> Self {
            loop {}
        }
        /// Get the underlying bits value.
        pub fn bits(&self) -> u32 {
            loop {}
        }
        /// Convert from a bits value.
        pub fn from_bits(bits: u32) -> Option<Self> {
            loop {}
        }
        /// Convert from a bits value, unsetting any unknown bits.
        pub fn from_bits_truncate(bits: u32) -> Self {
            loop {}
        }
        /// Convert from a bits value exactly.
        pub fn from_bits_retain(bits: u32) -> Self {
            loop {}
        }
        /// Get a flags value with the bits of a flag with the given name set.
        pub fn from_name(name: &str) -> Option<Self> {
            loop {}
        }
        /// Whether all bits in `self` are unset.
        pub fn is_empty(&self) -> bool {
            loop {}
        }
        /// Whether all known bits in this flags value are set.
        pub fn is_all(&self) -> bool {
            loop {}
        }
        /// Whether any set bits in `other` are also set in `self`.
        pub fn intersects(&self, other: Self) -> bool {
            loop {}
        }
        /// Whether all set bits in `other` are also set in `self`.
        pub fn contains(&self, other: Self) -> bool {
            loop {}
        }
        /// The bitwise or (`|`) of the bits in `self` and `other`.
        pub fn insert(&mut self, other: Self) {
            loop {}
        }
        /// The intersection of `self` with the complement of `other` (`&!`).
        pub fn remove(&mut self, other: Self) {
            loop {}
        }
        /// The bitwise exclusive-or (`^`) of the bits in `self` and `other`.
        pub fn toggle(&mut self, other: Self) {
            loop {}
        }
        /// Call `insert` when `value` is `true` or `remove` when `value` is `false`.
        pub fn set(&mut self, other: Self, value: bool) {
            loop {}
        }
        /// The bitwise and (`&`) of the bits in `self` and `other`.
        pub fn intersection(self, other: Self) -> Self {
            loop {}
        }
        /// The bitwise or (`|`) of the bits in `self` and `other`.
        pub fn union(self, other: Self) -> Self {
            loop {}
        }
        /// The intersection of `self` with the complement of `other` (`&!`).
        pub fn difference(self, other: Self) -> Self {
            loop {}
        }
        /// The bitwise exclusive-or (`^`) of the bits in `self` and `other`.
        pub fn symmetric_difference(self, other: Self) -> Self {
            loop {}
        }
        /// The bitwise negation (`!`) of the bits in `self`, truncating the result.
        pub fn complement(self) -> Self {
            loop {}
        }
        pub fn cluster_with_columns(&self) -> bool {
            loop {}
        }
        pub fn cover_ir_conversion(&self, requested: OptFlags) -> bool {
            loop {}
        }
        pub fn eager(&self) -> bool {
            loop {}
        }
        pub fn fast_projection(&self) -> bool {
            loop {}
        }
        pub fn gpu(&self) -> bool {
            loop {}
        }
        pub fn predicate_pushdown(&self) -> bool {
            loop {}
        }
        pub fn projection_pushdown(&self) -> bool {
            loop {}
        }
        pub fn schema_only() -> Self {
            loop {}
        }
        pub fn simplify_expr(&self) -> bool {
            loop {}
        }
        pub fn slice_pushdown(&self) -> bool {
            loop {}
        }
        pub fn streaming(&self) -> bool {
            loop {}
        }
        pub fn partition_hive(&self) -> bool {
            loop {}
        }
    }
    impl Ord for Duration {
        fn cmp(&self, other: &Self) -> Ordering {
            loop {}
        }
    }
    impl Ord for PlRefPath {
        fn cmp(&self, other: &PlRefPath) -> Ordering {
            loop {}
        }
    }
    impl Ord for PlSmallStr {
        fn cmp(&self, other: &PlSmallStr) -> Ordering {
            loop {}
        }
    }
    impl PartialEq for AggExpr {
        fn eq(&self, other: &AggExpr) -> bool {
            loop {}
        }
    }
    impl PartialEq for AnyValue<'_> {
        fn eq(&self, other: &Self) -> bool {
            loop {}
        }
    }
    impl PartialEq for ArrowDataType {
        fn eq(&self, other: &ArrowDataType) -> bool {
            loop {}
        }
    }
    impl PartialEq for ArrowField {
        fn eq(&self, other: &ArrowField) -> bool {
            loop {}
        }
    }
    impl PartialEq for ArrowSchema {
        fn eq(&self, other: &Self) -> bool {
            loop {}
        }
    }
    impl PartialEq for ArrowTimeUnit {
        fn eq(&self, other: &ArrowTimeUnit) -> bool {
            loop {}
        }
    }
    impl PartialEq for ClosedInterval {
        fn eq(&self, other: &ClosedInterval) -> bool {
            loop {}
        }
    }
    impl PartialEq for ClosedWindow {
        fn eq(&self, other: &ClosedWindow) -> bool {
            loop {}
        }
    }
    impl PartialEq for Column {
        fn eq(&self, other: &Self) -> bool {
            loop {}
        }
    }
    impl PartialEq for CompatLevel {
        fn eq(&self, other: &CompatLevel) -> bool {
            loop {}
        }
    }
    impl PartialEq for DataFrame {
        fn eq(&self, other: &Self) -> bool {
            loop {}
        }
    }
    impl PartialEq for DataType {
        fn eq(&self, other: &Self) -> bool {
            loop {}
        }
    }
    impl PartialEq for DataTypeExpr {
        fn eq(&self, other: &DataTypeExpr) -> bool {
            loop {}
        }
    }
    impl PartialEq for DataTypeFunction {
        fn eq(&self, other: &DataTypeFunction) -> bool {
            loop {}
        }
    }
    impl PartialEq for DataTypeSelector {
        fn eq(&self, other: &DataTypeSelector) -> bool {
            loop {}
        }
    }
    impl PartialEq for Duration {
        fn eq(&self, other: &Duration) -> bool {
            loop {}
        }
    }
    impl PartialEq for DynamicGroupOptions {
        fn eq(&self, other: &DynamicGroupOptions) -> bool {
            loop {}
        }
    }
    impl PartialEq for Engine {
        fn eq(&self, other: &Engine) -> bool {
            loop {}
        }
    }
    impl PartialEq for EvalVariant {
        fn eq(&self, other: &EvalVariant) -> bool {
            loop {}
        }
    }
    impl PartialEq for ExplodeOptions {
        fn eq(&self, other: &ExplodeOptions) -> bool {
            loop {}
        }
    }
    impl PartialEq for Expr {
        fn eq(&self, other: &Expr) -> bool {
            loop {}
        }
    }
    impl PartialEq for ExtraColumnsPolicy {
        fn eq(&self, other: &ExtraColumnsPolicy) -> bool {
            loop {}
        }
    }
    impl PartialEq for Field {
        fn eq(&self, other: &Field) -> bool {
            loop {}
        }
    }
    impl PartialEq for FileWriteFormat {
        fn eq(&self, other: &FileWriteFormat) -> bool {
            loop {}
        }
    }
    impl PartialEq for FillNullStrategy {
        fn eq(&self, other: &FillNullStrategy) -> bool {
            loop {}
        }
    }
    impl PartialEq for FunctionExpr {
        fn eq(&self, other: &FunctionExpr) -> bool {
            loop {}
        }
    }
    impl PartialEq for GroupsType {
        fn eq(&self, other: &GroupsType) -> bool {
            loop {}
        }
    }
    impl PartialEq for HConcatOptions {
        fn eq(&self, other: &HConcatOptions) -> bool {
            loop {}
        }
    }
    impl PartialEq for JoinArgs {
        fn eq(&self, other: &JoinArgs) -> bool {
            loop {}
        }
    }
    impl PartialEq for JoinBuildSide {
        fn eq(&self, other: &JoinBuildSide) -> bool {
            loop {}
        }
    }
    impl PartialEq for JoinCoalesce {
        fn eq(&self, other: &JoinCoalesce) -> bool {
            loop {}
        }
    }
    impl PartialEq for JoinType {
        fn eq(&self, other: &JoinType) -> bool {
            loop {}
        }
    }
    impl PartialEq for JoinTypeOptions {
        fn eq(&self, other: &JoinTypeOptions) -> bool {
            loop {}
        }
    }
    impl PartialEq for JoinValidation {
        fn eq(&self, other: &JoinValidation) -> bool {
            loop {}
        }
    }
    impl PartialEq for Label {
        fn eq(&self, other: &Label) -> bool {
            loop {}
        }
    }
    impl PartialEq for LiteralValue {
        fn eq(&self, other: &LiteralValue) -> bool {
            loop {}
        }
    }
    impl PartialEq for MaintainOrderJoin {
        fn eq(&self, other: &MaintainOrderJoin) -> bool {
            loop {}
        }
    }
    impl PartialEq for MatchToSchemaPerColumn {
        fn eq(&self, other: &MatchToSchemaPerColumn) -> bool {
            loop {}
        }
    }
    impl PartialEq for NonExistent {
        fn eq(&self, other: &NonExistent) -> bool {
            loop {}
        }
    }
    impl PartialEq for NullStrategy {
        fn eq(&self, other: &NullStrategy) -> bool {
            loop {}
        }
    }
    impl PartialEq for NullableIdxSize {
        fn eq(&self, other: &Self) -> bool {
            loop {}
        }
    }
    impl PartialEq for Operator {
        fn eq(&self, other: &Operator) -> bool {
            loop {}
        }
    }
    impl PartialEq for ParquetStatistics {
        fn eq(&self, other: &ParquetStatistics) -> bool {
            loop {}
        }
    }
    impl PartialEq for PlRefPath {
        fn eq(&self, other: &PlRefPath) -> bool {
            loop {}
        }
    }
    impl PartialEq for QuantileMethod {
        fn eq(&self, other: &QuantileMethod) -> bool {
            loop {}
        }
    }
    impl PartialEq for RankOptions {
        fn eq(&self, other: &RankOptions) -> bool {
            loop {}
        }
    }
    impl PartialEq for RenameAliasFn {
        fn eq(&self, other: &RenameAliasFn) -> bool {
            loop {}
        }
    }
    impl PartialEq for ReshapeDimension {
        fn eq(&self, other: &ReshapeDimension) -> bool {
            loop {}
        }
    }
    impl PartialEq for RollingCovOptions {
        fn eq(&self, other: &RollingCovOptions) -> bool {
            loop {}
        }
    }
    impl PartialEq for RollingGroupOptions {
        fn eq(&self, other: &RollingGroupOptions) -> bool {
            loop {}
        }
    }
    impl PartialEq for RollingOptionsDynamicWindow {
        fn eq(&self, other: &RollingOptionsDynamicWindow) -> bool {
            loop {}
        }
    }
    impl PartialEq for RollingOptionsFixedWindow {
        fn eq(&self, other: &RollingOptionsFixedWindow) -> bool {
            loop {}
        }
    }
    impl PartialEq for RoundMode {
        fn eq(&self, other: &RoundMode) -> bool {
            loop {}
        }
    }
    impl PartialEq for RowIndex {
        fn eq(&self, other: &RowIndex) -> bool {
            loop {}
        }
    }
    impl PartialEq for Scalar {
        fn eq(&self, other: &Scalar) -> bool {
            loop {}
        }
    }
    impl PartialEq for ScanSources {
        fn eq(&self, other: &Self) -> bool {
            loop {}
        }
    }
    impl PartialEq for Schema {
        fn eq(&self, other: &Self) -> bool {
            loop {}
        }
    }
    impl PartialEq for Selector {
        fn eq(&self, other: &Selector) -> bool {
            loop {}
        }
    }
    impl PartialEq for Series {
        fn eq(&self, other: &Self) -> bool {
            loop {}
        }
    }
    impl PartialEq for SinkDestination {
        fn eq(&self, other: &SinkDestination) -> bool {
            loop {}
        }
    }
    impl PartialEq for SortMultipleOptions {
        fn eq(&self, other: &SortMultipleOptions) -> bool {
            loop {}
        }
    }
    impl PartialEq for SortOptions {
        fn eq(&self, other: &SortOptions) -> bool {
            loop {}
        }
    }
    impl PartialEq for SpecialEq<Series> {
        fn eq(&self, other: &Self) -> bool {
            loop {}
        }
    }
    impl PartialEq for StartBy {
        fn eq(&self, other: &StartBy) -> bool {
            loop {}
        }
    }
    impl PartialEq for StrptimeOptions {
        fn eq(&self, other: &StrptimeOptions) -> bool {
            loop {}
        }
    }
    impl PartialEq for TimeUnit {
        fn eq(&self, other: &TimeUnit) -> bool {
            loop {}
        }
    }
    impl PartialEq for TimeZone {
        fn eq(&self, other: &TimeZone) -> bool {
            loop {}
        }
    }
    impl PartialEq for UnicodeForm {
        fn eq(&self, other: &UnicodeForm) -> bool {
            loop {}
        }
    }
    impl PartialEq for UnifiedSinkArgs {
        fn eq(&self, other: &UnifiedSinkArgs) -> bool {
            loop {}
        }
    }
    impl PartialEq for UnionArgs {
        fn eq(&self, other: &UnionArgs) -> bool {
            loop {}
        }
    }
    impl PartialEq for UniqueKeepStrategy {
        fn eq(&self, other: &UniqueKeepStrategy) -> bool {
            loop {}
        }
    }
    impl PartialEq for UnknownKind {
        fn eq(&self, other: &UnknownKind) -> bool {
            loop {}
        }
    }
    impl PartialEq for WindowMapping {
        fn eq(&self, other: &WindowMapping) -> bool {
            loop {}
        }
    }
    impl PartialEq for pf16 {
        fn eq(&self, other: &pf16) -> bool {
            loop {}
        }
    }
    impl PartialEq<PlSmallStr> for &str {
        fn eq(&self, other: &PlSmallStr) -> bool {
            loop {}
        }
    }
    impl PartialEq<PlSmallStr> for String {
        fn eq(&self, other: &PlSmallStr) -> bool {
            loop {}
        }
    }
    impl PartialOrd for AnyValue<'_> {
        fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
            loop {}
        }
    }
    impl PartialOrd for Duration {
        fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
            loop {}
        }
    }
    impl PartialOrd for PlRefPath {
        fn partial_cmp(&self, other: &PlRefPath) -> Option<Ordering> {
            loop {}
        }
    }
    impl PartialOrd for PlSmallStr {
        fn partial_cmp(&self, other: &PlSmallStr) -> Option<Ordering> {
            loop {}
        }
    }
    impl PartialOrd for TimeUnit {
        fn partial_cmp(&self, other: &TimeUnit) -> Option<Ordering> {
            loop {}
        }
    }
    impl PartialOrd for pf16 {
        fn partial_cmp(&self, other: &pf16) -> Option<Ordering> {
            loop {}
        }
    }
    impl PlRefPath {
        pub fn empty() -> Self {
            loop {}
        }
        /// Normalizes Windows paths.
        pub fn new(path: impl AsRef<str>) -> Self {
            loop {}
        }
        pub fn try_from_path(path: &Path) -> PolarsResult<PlRefPath> {
            loop {}
        }
        pub fn try_from_pathbuf(path: PathBuf) -> PolarsResult<PlRefPath> {
            loop {}
        }
        pub fn as_str(&self) -> &str {
            loop {}
        }
        /// Slices the path.
        pub fn sliced(&self, range: Range<usize>) -> PlRefPath {
            loop {}
        }
        /// # Returns
        /// Returns an absolute local path if this path ref is a relative local path, otherwise returns None.
        pub fn to_absolute_path(&self) -> PolarsResult<Cow<'_, PlRefPath>> {
            loop {}
        }
        /// Checks if references point to the same allocation.
        pub fn ptr_eq(this: &Self, other: &Self) -> bool {
            loop {}
        }
    }
    impl PlSmallStr {
        pub fn from_static(s: &'static str) -> Self {
            loop {}
        }
        pub fn from_str(s: &str) -> Self {
            loop {}
        }
        pub fn from_string(s: String) -> Self {
            loop {}
        }
        pub fn as_str(&self) -> &str {
            loop {}
        }
        pub fn as_mut_str(&mut self) -> &mut str {
            loop {}
        }
        pub fn to_string(&self) -> String {
            loop {}
        }
        pub fn into_string(self) -> String {
            loop {}
        }
    }
    impl PolarsError {
        pub fn context_trace(self) -> Self {
            loop {}
        }
        pub fn wrap_msg<F: FnOnce(&str) -> String>(&self, func: F) -> Self {
            loop {}
        }
        pub fn context(self, msg: ErrString) -> Self {
            loop {}
        }
        pub fn remove_context(self) -> Self {
            loop {}
        }
        pub fn with_expr_context(self, expr: ErrString) -> Self {
            loop {}
        }
    }
    impl PolarsFloatType for Float32Type {}
    impl PolarsFloatType for Float64Type {}
    impl PolarsIntegerType for Int128Type {}
    impl PolarsIntegerType for Int16Type {}
    impl PolarsIntegerType for Int32Type {}
    impl PolarsIntegerType for Int64Type {}
    impl PolarsIntegerType for Int8Type {}
    impl PolarsIntegerType for UInt16Type {}
    impl PolarsIntegerType for UInt32Type {}
    impl PolarsIntegerType for UInt64Type {}
    impl PolarsIntegerType for UInt8Type {}
    impl PolarsNumericType for Float32Type {
        type Native = f32;
    }
    impl PolarsNumericType for Float64Type {
        type Native = f64;
    }
    impl PolarsNumericType for Int128Type {
        type Native = i128;
    }
    impl PolarsNumericType for Int16Type {
        type Native = i16;
    }
    impl PolarsNumericType for Int32Type {
        type Native = i32;
    }
    impl PolarsNumericType for Int64Type {
        type Native = i64;
    }
    impl PolarsNumericType for Int8Type {
        type Native = i8;
    }
    impl PolarsNumericType for UInt16Type {
        type Native = u16;
    }
    impl PolarsNumericType for UInt32Type {
        type Native = u32;
    }
    impl PolarsNumericType for UInt64Type {
        type Native = u64;
    }
    impl PolarsNumericType for UInt8Type {
        type Native = u8;
    }
    impl PolarsPhysicalType for BinaryOffsetType {
        fn ca_into_series(ca: ChunkedArray<Self>) -> Series {
            loop {}
        }
    }
    impl PolarsPhysicalType for BinaryType {
        fn ca_into_series(ca: ChunkedArray<Self>) -> Series {
            loop {}
        }
    }
    impl PolarsPhysicalType for BooleanType {
        fn ca_into_series(ca: ChunkedArray<Self>) -> Series {
            loop {}
        }
    }
    impl PolarsPhysicalType for FixedSizeListType {
        fn ca_into_series(ca: ChunkedArray<Self>) -> Series {
            loop {}
        }
    }
    impl PolarsPhysicalType for Float32Type {
        fn ca_into_series(ca: ChunkedArray<Self>) -> Series {
            loop {}
        }
    }
    impl PolarsPhysicalType for Float64Type {
        fn ca_into_series(ca: ChunkedArray<Self>) -> Series {
            loop {}
        }
    }
    impl PolarsPhysicalType for Int128Type {
        fn ca_into_series(ca: ChunkedArray<Self>) -> Series {
            loop {}
        }
    }
    impl PolarsPhysicalType for Int16Type {
        fn ca_into_series(ca: ChunkedArray<Self>) -> Series {
            loop {}
        }
    }
    impl PolarsPhysicalType for Int32Type {
        fn ca_into_series(ca: ChunkedArray<Self>) -> Series {
            loop {}
        }
    }
    impl PolarsPhysicalType for Int64Type {
        fn ca_into_series(ca: ChunkedArray<Self>) -> Series {
            loop {}
        }
    }
    impl PolarsPhysicalType for Int8Type {
        fn ca_into_series(ca: ChunkedArray<Self>) -> Series {
            loop {}
        }
    }
    impl PolarsPhysicalType for ListType {
        fn ca_into_series(ca: ChunkedArray<Self>) -> Series {
            loop {}
        }
    }
    impl PolarsPhysicalType for StringType {
        fn ca_into_series(ca: ChunkedArray<Self>) -> Series {
            loop {}
        }
    }
    impl PolarsPhysicalType for StructType {
        fn ca_into_series(ca: ChunkedArray<Self>) -> Series {
            loop {}
        }
    }
    impl PolarsPhysicalType for UInt16Type {
        fn ca_into_series(ca: ChunkedArray<Self>) -> Series {
            loop {}
        }
    }
    impl PolarsPhysicalType for UInt32Type {
        fn ca_into_series(ca: ChunkedArray<Self>) -> Series {
            loop {}
        }
    }
    impl PolarsPhysicalType for UInt64Type {
        fn ca_into_series(ca: ChunkedArray<Self>) -> Series {
            loop {}
        }
    }
    impl PolarsPhysicalType for UInt8Type {
        fn ca_into_series(ca: ChunkedArray<Self>) -> Series {
            loop {}
        }
    }
    impl PolarsRound for DateChunked {}
    impl PolarsRound for DatetimeChunked {}
    impl PolarsTemporalGroupby for DataFrame {
        fn rolling(
            &self,
            group_by: Option<GroupsSlice>,
            options: &RollingGroupOptions,
        ) -> PolarsResult<(Column, GroupPositions)> {
            loop {}
        }
        fn group_by_dynamic(
            &self,
            group_by: Option<GroupsSlice>,
            options: &DynamicGroupOptions,
        ) -> PolarsResult<(Column, Vec<Column>, GroupPositions)> {
            loop {}
        }
    }
    impl PolarsTruncate for DateChunked {}
    impl PolarsTruncate for DatetimeChunked {}
    impl PolarsUpsample for DataFrame {
        fn upsample<I: IntoVec<PlSmallStr>>(
            &self,
            by: I,
            time_column: &str,
            every: Duration,
        ) -> PolarsResult<DataFrame> {
            loop {}
        }
        fn upsample_stable<I: IntoVec<PlSmallStr>>(
            &self,
            by: I,
            time_column: &str,
            every: Duration,
        ) -> PolarsResult<DataFrame> {
            loop {}
        }
    }
    impl QuantileAggSeries for Float32Chunked {
        fn quantile_reduce(&self, quantile: f64, method: QuantileMethod) -> PolarsResult<Scalar> {
            loop {}
        }
        fn quantiles_reduce(&self, quantiles: &[f64], method: QuantileMethod) -> PolarsResult<Scalar> {
            loop {}
        }
        fn median_reduce(&self) -> Scalar {
            loop {}
        }
    }
    impl QuantileAggSeries for Float64Chunked {
        fn quantile_reduce(&self, quantile: f64, method: QuantileMethod) -> PolarsResult<Scalar> {
            loop {}
        }
        fn quantiles_reduce(&self, quantiles: &[f64], method: QuantileMethod) -> PolarsResult<Scalar> {
            loop {}
        }
        fn median_reduce(&self) -> Scalar {
            loop {}
        }
    }
    impl Rem for &Column {
        type Output = Result<Column, PolarsError>;
        fn rem(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl Rem for &Series {
        type Output = Result<Series, PolarsError>;
        fn rem(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl Rem for Column {
        type Output = Result<Column, PolarsError>;
        fn rem(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl Rem for Expr {
        type Output = Self;
        fn rem(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl Rem for pf16 {
        type Output = Self;
        fn rem(self, other: Self) -> Self {
            loop {}
        }
    }
    impl RenameAliasFn {
        pub fn call(&self, name: &PlSmallStr) -> PolarsResult<PlSmallStr> {
            loop {}
        }
    }
    impl ReshapeDimension {
        pub fn new(v: i64) -> Self {
            loop {}
        }
        pub fn get(self) -> Option<u64> {
            loop {}
        }
        pub fn get_or_infer(self, inferred: u64) -> u64 {
            loop {}
        }
        pub fn get_or_infer_with(self, f: impl Fn() -> u64) -> u64 {
            loop {}
        }
        pub fn new_dimension(dimension: u64) -> ReshapeDimension {
            loop {}
        }
    }
    impl RoundSeries for Series {}
    impl Scalar {
        pub fn new_date(value: i32) -> Self {
            loop {}
        }
        pub fn new_datetime(value: i64, time_unit: TimeUnit, tz: Option<TimeZone>) -> Self {
            loop {}
        }
        pub fn new_duration(value: i64, time_unit: TimeUnit) -> Self {
            loop {}
        }
        pub fn new_time(value: i64) -> Self {
            loop {}
        }
        pub fn new_list(values: Series) -> Self {
            loop {}
        }
        pub fn new_array(values: Series, width: usize) -> Self {
            loop {}
        }
        pub fn new_decimal(value: i128, precision: usize, scale: usize) -> Self {
            loop {}
        }
        pub fn new(dtype: DataType, value: AnyValue<'static>) -> Self {
            loop {}
        }
        pub fn null(dtype: DataType) -> Self {
            loop {}
        }
        pub fn new_idxsize(value: IdxSize) -> Self {
            loop {}
        }
        pub fn cast_with_options(self, dtype: &DataType, options: CastOptions) -> PolarsResult<Self> {
            loop {}
        }
        pub fn is_null(&self) -> bool {
            loop {}
        }
        pub fn is_nan(&self) -> bool {
            loop {}
        }
        pub fn into_value(self) -> AnyValue<'static> {
            loop {}
        }
        pub fn value(&self) -> &AnyValue<'static> {
            loop {}
        }
        pub fn as_any_value(&self) -> AnyValue<'_> {
            loop {}
        }
        pub fn into_series(self, name: PlSmallStr) -> Series {
            loop {}
        }
        /// Turn a scalar into a column with `length=1`.
        pub fn into_column(self, name: PlSmallStr) -> Column {
            loop {}
        }
        pub fn dtype(&self) -> &DataType {
            loop {}
        }
        pub fn update(&mut self, value: AnyValue<'static>) {
            loop {}
        }
        pub fn with_value(self, value: AnyValue<'static>) -> Self {
            loop {}
        }
        pub fn any_value_mut(&mut self) -> &mut AnyValue<'static> {
            loop {}
        }
        pub fn to_physical(self) -> Scalar {
            loop {}
        }
    }
    impl ScanSources {
        /// Are the sources all paths?
        pub fn is_paths(&self) -> bool {
            loop {}
        }
        /// Try cast the scan sources to [`ScanSources::Paths`]
        pub fn as_paths(&self) -> Option<&[PlRefPath]> {
            loop {}
        }
        /// Try get the first path in the scan sources
        pub fn first_path(&self) -> Option<&PlRefPath> {
            loop {}
        }
        /// Is the first path a cloud URL?
        pub fn is_cloud_url(&self) -> bool {
            loop {}
        }
        pub fn len(&self) -> usize {
            loop {}
        }
        pub fn is_empty(&self) -> bool {
            loop {}
        }
        /// Turn the [`ScanSources`] into some kind of identifier
        pub fn id(&self) -> PlSmallStr {
            loop {}
        }
        /// Returns `None` if `self` is a `::File` variant.
        pub fn gather(&self, indices: impl Iterator<Item = usize>) -> Option<Self> {
            loop {}
        }
    }
    impl Schema {
        pub fn with_capacity(capacity: usize) -> Self {
            loop {}
        }
        pub fn from_iter_check_duplicates<I, F>(iter: I) -> PolarsResult<Self>
        where
            I: IntoIterator<Item = F>,
            F: Into<(PlSmallStr, DataType)>,
        {
            loop {}
        }
        pub fn try_from_iter_check_duplicates<I, F, E>(iter: I, err_func: E) -> PolarsResult<Self>
        where
            I: IntoIterator<Item = PolarsResult<F>>,
            F: Into<(PlSmallStr, DataType)>,
            E: Fn(&str) -> PolarsError,
        {
            loop {}
        }
        /// Reserve `additional` memory spaces in the schema.
        pub fn reserve(&mut self, additional: usize) {
            loop {}
        }
        /// The number of fields in the schema.
        pub fn len(&self) -> usize {
            loop {}
        }
        pub fn is_empty(&self) -> bool {
            loop {}
        }
        pub fn metadata(&self) -> &() {
            loop {}
        }
        pub fn metadata_mut(&mut self) -> &mut () {
            loop {}
        }
        /// Rename field `old` to `new`, and return the (owned) old name.
        pub fn rename(&mut self, old: &str, new: PlSmallStr) -> Option<PlSmallStr> {
            loop {}
        }
        pub fn insert(&mut self, key: PlSmallStr, value: DataType) -> Option<DataType> {
            loop {}
        }
        /// Insert a field with `name` and `dtype` at the given `index` into this schema.
        pub fn insert_at_index(
            &mut self,
            index: usize,
            name: PlSmallStr,
            dtype: DataType,
        ) -> PolarsResult<Option<DataType>> {
            loop {}
        }
        /// Get a reference to the dtype of the field named `name`, or `None` if the field doesn't exist.
        pub fn get(&self, name: &str) -> Option<&DataType> {
            loop {}
        }
        /// Get a mutable reference to the dtype of the field named `name`, or `None` if the field doesn't exist.
        pub fn get_mut(&mut self, name: &str) -> Option<&mut DataType> {
            loop {}
        }
        /// Get a reference to the dtype of the field named `name`, or `Err(PolarsErr)` if the field doesn't exist.
        pub fn try_get(&self, name: &str) -> PolarsResult<&DataType> {
            loop {}
        }
        /// Get a mutable reference to the dtype of the field named `name`, or `Err(PolarsErr)` if the field doesn't exist.
        pub fn try_get_mut(&mut self, name: &str) -> PolarsResult<&mut DataType> {
            loop {}
        }
        /// Return all data about the field named `name`: its index in the schema, its name, and its dtype.
        pub fn get_full(&self, name: &str) -> Option<(usize, &PlSmallStr, &DataType)> {
            loop {}
        }
        /// Return all data about the field named `name`: its index in the schema, its name, and its dtype.
        pub fn try_get_full(&self, name: &str) -> PolarsResult<(usize, &PlSmallStr, &DataType)> {
            loop {}
        }
        /// Get references to the name and dtype of the field at `index`.
        pub fn get_at_index(&self, index: usize) -> Option<(&PlSmallStr, &DataType)> {
            loop {}
        }
        pub fn try_get_at_index(&self, index: usize) -> PolarsResult<(&PlSmallStr, &DataType)> {
            loop {}
        }
        /// Get mutable references to the name and dtype of the field at `index`.
        pub fn get_at_index_mut(&mut self, index: usize) -> Option<(&mut PlSmallStr, &mut DataType)> {
            loop {}
        }
        /// Swap-remove a field by name and, if the field existed, return its dtype.
        pub fn remove(&mut self, name: &str) -> Option<DataType> {
            loop {}
        }
        /// Remove a field by name, preserving order, and, if the field existed, return its dtype.
        pub fn shift_remove(&mut self, name: &str) -> Option<DataType> {
            loop {}
        }
        /// Remove a field by name, preserving order, and, if the field existed, return its dtype.
        pub fn shift_remove_index(&mut self, index: usize) -> Option<(PlSmallStr, DataType)> {
            loop {}
        }
        /// Whether the schema contains a field named `name`.
        pub fn contains(&self, name: &str) -> bool {
            loop {}
        }
        /// Change the field named `name` to the given `dtype` and return the previous dtype.
        pub fn set_dtype(&mut self, name: &str, dtype: DataType) -> Option<DataType> {
            loop {}
        }
        /// Change the field at the given index to the given `dtype` and return the previous dtype.
        pub fn set_dtype_at_index(&mut self, index: usize, dtype: DataType) -> Option<DataType> {
            loop {}
        }
        /// Insert a column into the [`Schema`].
        pub fn with_column(&mut self, name: PlSmallStr, dtype: DataType) -> Option<DataType> {
            loop {}
        }
        /// Raises DuplicateError if this column already exists in the schema.
        pub fn try_insert(&mut self, name: PlSmallStr, value: DataType) -> PolarsResult<()> {
            loop {}
        }
        /// Performs [`Schema::try_insert`] for every column.
        pub fn hstack_mut(
            &mut self,
            columns: impl IntoIterator<Item = impl Into<(PlSmallStr, DataType)>>,
        ) -> PolarsResult<()> {
            loop {}
        }
        /// Performs [`Schema::try_insert`] for every column.
        pub fn hstack(
            self,
            columns: impl IntoIterator<Item = impl Into<(PlSmallStr, DataType)>>,
        ) -> PolarsResult<Self> {
            loop {}
        }
        pub fn sort_by_key<T, F>(&mut self, sort_key: F)
        where
            T: Ord,
            F: FnMut(&PlSmallStr, &DataType) -> T,
        {
            loop {}
        }
        /// Merge `other` into `self`.
        pub fn merge(&mut self, other: Self) {
            loop {}
        }
        /// Iterates over the `(&name, &dtype)` pairs in this schema.
        pub fn iter(&self) -> impl ExactSizeIterator<Item = (&PlSmallStr, &DataType)> + '_ {
            crate::header::any::<std::vec::IntoIter<(&PlSmallStr, &DataType)>>()
        }
        pub fn iter_mut(&mut self) -> impl ExactSizeIterator<Item = (&PlSmallStr, &mut DataType)> + '_ {
            crate::header::any::<std::vec::IntoIter<(&PlSmallStr, &mut DataType)>>()
        }
        /// Iterates over references to the names in this schema.
        pub fn iter_names(&self) -> impl '_ + ExactSizeIterator<Item = &PlSmallStr> {
            crate::header::any::<std::vec::IntoIter<&PlSmallStr>>()
        }
        pub fn iter_names_cloned(&self) -> impl '_ + ExactSizeIterator<Item = PlSmallStr> {
            crate::header::any::<std::vec::IntoIter<PlSmallStr>>()
        }
        /// Iterates over references to the dtypes in this schema.
        pub fn iter_values(&self) -> impl '_ + ExactSizeIterator<Item = &DataType> {
            crate::header::any::<std::vec::IntoIter<&DataType>>()
        }
        pub fn into_iter_values(self) -> impl ExactSizeIterator<Item = DataType> {
            crate::header::any::<std::vec::IntoIter<DataType>>()
        }
        /// Iterates over mut references to the dtypes in this schema.
        pub fn iter_values_mut(&mut self) -> impl '_ + ExactSizeIterator<Item = &mut DataType> {
            crate::header::any::<std::vec::IntoIter<&mut DataType>>()
        }
        pub fn index_of(&self, name: &str) -> Option<usize> {
            loop {}
        }
        pub fn try_index_of(&self, name: &str) -> PolarsResult<usize> {
            loop {}
        }
        /// Build a [`PolarsError::ColumnNotFound`] for `name`, listing available columns
        /// and a "did you mean" suggestion when one is close enough.
        pub fn column_not_found_err(&self, name: &str) -> PolarsError {
            loop {}
        }
        /// Compare the fields between two schema returning the additional columns that each schema has.
        pub fn field_compare<'a, 'b>(
            &'a self,
            other: &'b Self,
            self_extra: &mut Vec<(usize, (&'a PlSmallStr, &'a DataType))>,
            other_extra: &mut Vec<(usize, (&'b PlSmallStr, &'b DataType))>,
        ) {
            loop {}
        }
    }
    impl Schema
    where
        DataType: Clone,
        (): Clone,
    {
        /// Create a new schema from this one, inserting a field with `name` and `dtype` at the given `index`.
        pub fn new_inserting_at_index(&self, index: usize, name: PlSmallStr, field: DataType) -> PolarsResult<Self> {
            loop {}
        }
        /// Merge borrowed `other` into `self`.
        pub fn merge_from_ref(&mut self, other: &Self) {
            loop {}
        }
        /// Generates another schema with just the specified columns selected from this one.
        pub fn try_project<I>(&self, columns: I) -> PolarsResult<Self>
        where
            I: IntoIterator,
            I::Item: AsRef<str>,
        {
            loop {}
        }
        pub fn try_project_with_alias<I, O, C>(&self, columns: I) -> PolarsResult<Self>
        where
            I: IntoIterator<Item = (O, C)>,
            O: AsRef<str>,
            C: AsRef<str>,
        {
            loop {}
        }
        pub fn try_project_indices(&self, indices: &[usize]) -> PolarsResult<Self> {
            loop {}
        }
        /// Returns a new [`Schema`] with a subset of all fields whose `predicate`
        /// evaluates to true.
        pub fn retain<F>(&mut self, f: F)
        where
            F: FnMut(&PlSmallStr, &DataType) -> bool,
        {
            loop {}
        }
        /// Returns a new [`Schema`] with a subset of all fields whose `predicate`
        /// evaluates to true.
        pub fn retain_mut<F>(&mut self, f: F)
        where
            F: FnMut(&mut PlSmallStr, &mut DataType) -> bool,
        {
            loop {}
        }
    }
    impl SchemaExt for Schema {
        fn from_arrow_schema(value: &ArrowSchema) -> Self {
            loop {}
        }
        fn get_field(&self, name: &str) -> Option<Field> {
            loop {}
        }
        fn try_get_field(&self, name: &str) -> PolarsResult<Field> {
            loop {}
        }
        fn to_arrow(&self, compat_level: CompatLevel) -> ArrowSchema {
            loop {}
        }
        fn iter_fields(&self) -> impl ExactSizeIterator<Item = Field> + '_ {
            crate::header::any::<std::vec::IntoIter<Field>>()
        }
        fn to_supertype(&mut self, other: &Schema) -> PolarsResult<bool> {
            loop {}
        }
        fn project_select(&self, select: &Bitmap) -> Self {
            loop {}
        }
        fn contains_dtype(&self, dtype: &DataType, recursive: bool) -> bool {
            loop {}
        }
    }
    impl SchemaExtPl for Schema {
        fn matches_schema(&self, other: &Schema) -> PolarsResult<bool> {
            loop {}
        }
        fn ensure_is_exact_match(&self, other: &Schema) -> PolarsResult<()> {
            loop {}
        }
    }
    impl SchemaNamesAndDtypes for ArrowSchema {
        type DataType = ArrowDataType;
        fn iter_names_and_dtypes(&self) -> impl ExactSizeIterator<Item = (&PlSmallStr, &Self::DataType)> {
            crate::header::any::<std::vec::IntoIter<(&PlSmallStr, &Self::DataType)>>()
        }
    }
    impl SchemaNamesAndDtypes for Schema {
        type DataType = DataType;
        fn iter_names_and_dtypes(&self) -> impl ExactSizeIterator<Item = (&PlSmallStr, &Self::DataType)> {
            crate::header::any::<std::vec::IntoIter<(&PlSmallStr, &Self::DataType)>>()
        }
    }
    impl SeedableFromU64SeedExt for PlSeedableRandomStateQuality {
        fn seed_from_u64(seed: u64) -> Self {
            loop {}
        }
    }
    impl Selector {
        /// Turns the selector into an ordered set of selected columns from the schema.
        pub fn into_columns(
            &self,
            schema: &Schema,
            ignored_columns: &PlIndexSet<PlSmallStr>,
        ) -> PolarsResult<PlIndexSet<PlSmallStr>> {
            loop {}
        }
        pub fn as_expr(self) -> Expr {
            loop {}
        }
        pub fn to_dtype_selector(&self) -> Option<DataTypeSelector> {
            loop {}
        }
        /// Exclude a column from a wildcard/regex selection.
        pub fn exclude_cols(self, columns: impl IntoVec<PlSmallStr>) -> Self {
            loop {}
        }
        pub fn exclude_dtype<D: AsRef<[DataType]>>(self, dtypes: D) -> Self {
            loop {}
        }
    }
    impl Series {
        /// Replace None values with one of the following strategies:
        /// * Forward fill (replace None with the previous value)
        /// * Backward fill (replace None with the next value)
        /// * Mean fill (replace None with the mean of the whole array)
        /// * Min fill (replace None with the minimum of the whole array)
        /// * Max fill (replace None with the maximum of the whole array)
        /// * Zero fill (replace None with the value zero)
        /// * One fill (replace None with the value one)
        pub fn fill_null(&self, strategy: FillNullStrategy) -> PolarsResult<Series> {
            loop {}
        }
        pub fn sample_n(
            &self,
            n: usize,
            with_replacement: bool,
            shuffle: Option<bool>,
            seed: Option<u64>,
        ) -> PolarsResult<Self> {
            loop {}
        }
        /// Sample a fraction between 0.0-1.0 of this [`ChunkedArray`].
        pub fn sample_frac(
            &self,
            frac: f64,
            with_replacement: bool,
            shuffle: Option<bool>,
            seed: Option<u64>,
        ) -> PolarsResult<Self> {
            loop {}
        }
        pub fn shuffle(&self, seed: Option<u64>) -> Self {
            loop {}
        }
        pub fn fmt_list(&self) -> String {
            loop {}
        }
        /// Construct a new [`Series`] from a slice of AnyValues.
        pub fn from_any_values(name: PlSmallStr, values: &[AnyValue<'_>], strict: bool) -> PolarsResult<Self> {
            loop {}
        }
        /// Construct a new [`Series`] with the given `dtype` from a slice of AnyValues.
        pub fn from_any_values_and_dtype(
            name: PlSmallStr,
            values: &[AnyValue<'_>],
            dtype: &DataType,
            strict: bool,
        ) -> PolarsResult<Self> {
            loop {}
        }
        pub fn wrapping_trunc_div_scalar<T: Num + NumCast>(&self, rhs: T) -> Self {
            loop {}
        }
        pub fn try_add_owned(self, other: Self) -> PolarsResult<Self> {
            loop {}
        }
        pub fn try_sub_owned(self, other: Self) -> PolarsResult<Self> {
            loop {}
        }
        pub fn try_mul_owned(self, other: Self) -> PolarsResult<Self> {
            loop {}
        }
        /// Export this Series to an arrow array. The dtype of the returned array will be chosen
        /// according to the provided `compat_level`.
        pub fn to_arrow(&self, chunk_idx: usize, compat_level: CompatLevel) -> ArrayRef {
            loop {}
        }
        /// Export this Series to an arrow array. The dtype of the returned array will match the
        /// provided arrow field. Returns an error if this Series cannot be exported to the arrow field.
        pub fn to_arrow_with_field<'a>(
            &self,
            chunk_idx: usize,
            output_arrow_field: Cow<'a, ArrowField>,
            skip_attach_pl_metadata: bool,
        ) -> PolarsResult<ArrayRef> {
            loop {}
        }
        pub fn from_array<A: ParameterFreeDtypeStaticArray>(name: PlSmallStr, array: A) -> Self {
            loop {}
        }
        pub fn from_chunk_and_dtype(name: PlSmallStr, chunk: ArrayRef, dtype: &DataType) -> PolarsResult<Self> {
            loop {}
        }
        /// Takes chunks and a polars datatype and constructs the Series.
        /// This is faster than creating from chunks and an arrow datatype because there is no
        /// casting involved.
        pub unsafe fn from_chunks_and_dtype_unchecked(
            name: PlSmallStr,
            chunks: Vec<ArrayRef>,
            dtype: &DataType,
        ) -> Self {
            loop {}
        }
        /// # Safety
        /// The caller must ensure that the given `dtype` matches all the `ArrayRef` dtypes.
        pub unsafe fn _try_from_arrow_unchecked(
            name: PlSmallStr,
            chunks: Vec<ArrayRef>,
            dtype: &ArrowDataType,
        ) -> PolarsResult<Self> {
            loop {}
        }
        /// Create a new Series without checking if the inner dtype of the chunks is correct
        pub unsafe fn _try_from_arrow_unchecked_with_md(
            name: PlSmallStr,
            chunks: Vec<ArrayRef>,
            dtype: &ArrowDataType,
            md: Option<&Metadata>,
        ) -> PolarsResult<Self> {
            loop {}
        }
        pub fn try_new<T>(name: PlSmallStr, data: T) -> Result<Self, <(PlSmallStr, T) as TryInto<Self>>::Error>
        where
            (PlSmallStr, T): TryInto<Self>,
        {
            loop {}
        }
        pub fn new_null(name: PlSmallStr, len: usize) -> Series {
            loop {}
        }
        /// Iterate over [`Series`] as [`AnyValue`].
        pub fn iter(&self) -> SeriesIter<'_> {
            loop {}
        }
        pub fn phys_iter(&self) -> SeriesPhysIter<'_> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`] of dtype [`DataType::Int8`]
        pub fn try_i8(&self) -> Option<&Int8Chunked> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`] of dtype [`DataType::Int16`]
        pub fn try_i16(&self) -> Option<&Int16Chunked> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`]
        pub fn try_i32(&self) -> Option<&Int32Chunked> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`] of dtype [`DataType::Int64`]
        pub fn try_i64(&self) -> Option<&Int64Chunked> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`] of dtype [`DataType::Int128`]
        pub fn try_i128(&self) -> Option<&Int128Chunked> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`] of dtype [`DataType::Float32`]
        pub fn try_f32(&self) -> Option<&Float32Chunked> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`] of dtype [`DataType::Float64`]
        pub fn try_f64(&self) -> Option<&Float64Chunked> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`] of dtype [`DataType::UInt8`]
        pub fn try_u8(&self) -> Option<&UInt8Chunked> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`] of dtype [`DataType::UInt16`]
        pub fn try_u16(&self) -> Option<&UInt16Chunked> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`] of dtype [`DataType::UInt32`]
        pub fn try_u32(&self) -> Option<&UInt32Chunked> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`] of dtype [`DataType::UInt64`]
        pub fn try_u64(&self) -> Option<&UInt64Chunked> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`] of dtype [`DataType::Boolean`]
        pub fn try_bool(&self) -> Option<&BooleanChunked> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`] of dtype [`DataType::String`]
        pub fn try_str(&self) -> Option<&StringChunked> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`] of dtype [`DataType::Binary`]
        pub fn try_binary(&self) -> Option<&BinaryChunked> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`] of dtype [`DataType::Binary`]
        pub fn try_binary_offset(&self) -> Option<&BinaryOffsetChunked> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`] of dtype [`DataType::Time`]
        pub fn try_time(&self) -> Option<&TimeChunked> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`] of dtype [`DataType::Date`]
        pub fn try_date(&self) -> Option<&DateChunked> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`] of dtype [`DataType::Datetime`]
        pub fn try_datetime(&self) -> Option<&DatetimeChunked> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`] of dtype [`DataType::Duration`]
        pub fn try_duration(&self) -> Option<&DurationChunked> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`] of dtype [`DataType::Decimal`]
        pub fn try_decimal(&self) -> Option<&DecimalChunked> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`] of dtype list
        pub fn try_list(&self) -> Option<&ListChunked> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`] of dtype [`DataType::Array`]
        pub fn try_array(&self) -> Option<&ArrayChunked> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`] of dtype [`DataType::Struct`]
        pub fn try_struct(&self) -> Option<&StructChunked> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`] of dtype [`DataType::Null`]
        pub fn try_null(&self) -> Option<&NullChunked> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`] of dtype [`DataType::Int8`]
        pub fn i8(&self) -> PolarsResult<&Int8Chunked> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`] of dtype [`DataType::Int16`]
        pub fn i16(&self) -> PolarsResult<&Int16Chunked> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`]
        pub fn i32(&self) -> PolarsResult<&Int32Chunked> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`] of dtype [`DataType::Int64`]
        pub fn i64(&self) -> PolarsResult<&Int64Chunked> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`] of dtype [`DataType::Int128`]
        pub fn i128(&self) -> PolarsResult<&Int128Chunked> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`] of dtype [`DataType::Float32`]
        pub fn f32(&self) -> PolarsResult<&Float32Chunked> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`] of dtype [`DataType::Float64`]
        pub fn f64(&self) -> PolarsResult<&Float64Chunked> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`] of dtype [`DataType::UInt8`]
        pub fn u8(&self) -> PolarsResult<&UInt8Chunked> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`] of dtype [`DataType::UInt16`]
        pub fn u16(&self) -> PolarsResult<&UInt16Chunked> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`] of dtype [`DataType::UInt32`]
        pub fn u32(&self) -> PolarsResult<&UInt32Chunked> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`] of dtype [`DataType::UInt64`]
        pub fn u64(&self) -> PolarsResult<&UInt64Chunked> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`] of dtype [`DataType::Boolean`]
        pub fn bool(&self) -> PolarsResult<&BooleanChunked> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`] of dtype [`DataType::String`]
        pub fn str(&self) -> PolarsResult<&StringChunked> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`] of dtype [`DataType::Binary`]
        pub fn binary(&self) -> PolarsResult<&BinaryChunked> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`] of dtype [`DataType::Binary`]
        pub fn binary_offset(&self) -> PolarsResult<&BinaryOffsetChunked> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`] of dtype [`DataType::Time`]
        pub fn time(&self) -> PolarsResult<&TimeChunked> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`] of dtype [`DataType::Date`]
        pub fn date(&self) -> PolarsResult<&DateChunked> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`] of dtype [`DataType::Datetime`]
        pub fn datetime(&self) -> PolarsResult<&DatetimeChunked> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`] of dtype [`DataType::Duration`]
        pub fn duration(&self) -> PolarsResult<&DurationChunked> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`] of dtype [`DataType::Decimal`]
        pub fn decimal(&self) -> PolarsResult<&DecimalChunked> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`] of dtype list
        pub fn list(&self) -> PolarsResult<&ListChunked> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`] of dtype [`DataType::Array`]
        pub fn array(&self) -> PolarsResult<&ArrayChunked> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`] of dtype [`DataType::Struct`]
        pub fn struct_(&self) -> PolarsResult<&StructChunked> {
            loop {}
        }
        /// Unpack to [`ChunkedArray`] of dtype [`DataType::Null`]
        pub fn null(&self) -> PolarsResult<&NullChunked> {
            loop {}
        }
        /// Extend with a constant value.
        pub fn extend_constant(&self, value: AnyValue<'_>, n: usize) -> PolarsResult<Self> {
            loop {}
        }
        pub fn full_null(name: PlSmallStr, size: usize, dtype: &DataType) -> Self {
            loop {}
        }
        /// Recurse nested types until we are at the leaf array.
        pub fn get_leaf_array(&self) -> Series {
            loop {}
        }
        /// TODO: Move this somewhere else?
        pub fn list_offsets_and_validities_recursive(&self) -> (Vec<OffsetsBuffer<i64>>, Vec<Option<Bitmap>>) {
            loop {}
        }
        /// Wrap each element of this Series in a single-element list.
        /// A Series `[1, 2, 3]` becomes `[[1], [2], [3]]`.
        pub fn to_unit_list(&self) -> ListChunked {
            loop {}
        }
        /// Convert the values of this Series to a ListChunked with a length of 1,
        /// so a Series of `[1, 2, 3]` becomes `[[1, 2, 3]]`.
        pub fn implode(&self) -> PolarsResult<ListChunked> {
            loop {}
        }
        pub fn reshape_array(&self, dimensions: &[ReshapeDimension]) -> PolarsResult<Series> {
            loop {}
        }
        pub fn reshape_list(&self, dimensions: &[ReshapeDimension]) -> PolarsResult<Series> {
            loop {}
        }
        /// Create a new empty Series.
        pub fn new_empty(name: PlSmallStr, dtype: &DataType) -> Series {
            loop {}
        }
        pub fn clear(&self) -> Series {
            loop {}
        }
        /// Take or clone a owned copy of the inner [`ChunkedArray`].
        pub fn take_inner<T: PolarsPhysicalType>(self) -> ChunkedArray<T> {
            loop {}
        }
        /// Returns a reference to the Arrow ArrayRef
        pub fn array_ref(&self, chunk_idx: usize) -> &ArrayRef {
            loop {}
        }
        /// # Safety
        /// The caller must ensure the length and the data types of `ArrayRef` does not change.
        /// And that the null_count is updated (e.g. with a `compute_len()`)
        pub unsafe fn chunks_mut(&mut self) -> &mut Vec<ArrayRef> {
            loop {}
        }
        pub fn into_chunks(self) -> Vec<ArrayRef> {
            loop {}
        }
        pub fn select_chunk(&self, i: usize) -> Self {
            loop {}
        }
        pub fn is_sorted_flag(&self) -> IsSorted {
            loop {}
        }
        pub fn set_sorted_flag(&mut self, sorted: IsSorted) {
            loop {}
        }
        pub fn get_flags(&self) -> StatisticsFlags {
            loop {}
        }
        pub fn into_frame(self) -> DataFrame {
            loop {}
        }
        /// Rename series.
        pub fn rename(&mut self, name: PlSmallStr) -> &mut Series {
            loop {}
        }
        /// Return this Series with a new name.
        pub fn with_name(self, name: PlSmallStr) -> Series {
            loop {}
        }
        pub fn from_arrow_chunks(name: PlSmallStr, arrays: Vec<ArrayRef>) -> PolarsResult<Series> {
            loop {}
        }
        pub fn from_arrow(name: PlSmallStr, array: ArrayRef) -> PolarsResult<Series> {
            loop {}
        }
        /// Shrink the capacity of this array to fit its length.
        pub fn shrink_to_fit(&mut self) {
            loop {}
        }
        /// Append in place. This is done by adding the chunks of `other` to this [`Series`].
        pub fn append(&mut self, other: &Series) -> PolarsResult<&mut Self> {
            loop {}
        }
        /// Append in place. This is done by adding the chunks of `other` to this [`Series`].
        pub fn append_owned(&mut self, other: Series) -> PolarsResult<&mut Self> {
            loop {}
        }
        /// Redo a length and null_count compute
        pub fn compute_len(&mut self) {
            loop {}
        }
        /// Extend the memory backed by this array with the values from `other`.
        pub fn extend(&mut self, other: &Series) -> PolarsResult<&mut Self> {
            loop {}
        }
        /// Sort the series with specific options.
        ///
        /// ```rust
        /// let s = Series::new("foo".into(), [2, 1, 3]);
        /// let sorted = s.sort(SortOptions::default())?;
        /// assert_eq!(sorted, Series::new("foo".into(), [1, 2, 3]));
        /// }
        /// ```
        pub fn sort(&self, sort_options: SortOptions) -> PolarsResult<Self> {
            loop {}
        }
        /// Only implemented for numeric types
        pub fn as_single_ptr(&mut self) -> PolarsResult<usize> {
            loop {}
        }
        pub fn cast(&self, dtype: &DataType) -> PolarsResult<Self> {
            loop {}
        }
        /// Cast [`Series`] to another [`DataType`].
        pub fn cast_with_options(&self, dtype: &DataType, options: CastOptions) -> PolarsResult<Self> {
            loop {}
        }
        /// Cast from physical to logical types without any checks on the validity of the cast.
        pub unsafe fn cast_unchecked(&self, dtype: &DataType) -> PolarsResult<Self> {
            loop {}
        }
        /// Convert a non-logical series back into a logical series without casting.
        pub unsafe fn from_physical_unchecked(&self, dtype: &DataType) -> PolarsResult<Self> {
            loop {}
        }
        /// Cast numerical types to f64, and keep floats as is.
        pub fn to_float(&self) -> PolarsResult<Series> {
            loop {}
        }
        /// Get the sum of the Series as a `Scalar`.
        /// Returns a `Scalar` with a zeroed value if self is an empty numeric series.
        pub fn sum<T>(&self) -> PolarsResult<T>
        where
            T: NumCast + IsFloat,
        {
            loop {}
        }
        /// Returns the minimum value in the array, according to the natural order.
        /// Returns an option because the array is nullable.
        pub fn min<T>(&self) -> PolarsResult<Option<T>>
        where
            T: NumCast + IsFloat,
        {
            loop {}
        }
        /// Returns the maximum value in the array, according to the natural order.
        /// Returns an option because the array is nullable.
        pub fn max<T>(&self) -> PolarsResult<Option<T>>
        where
            T: NumCast + IsFloat,
        {
            loop {}
        }
        /// Explode a list Series. This expands every item to a new row..
        pub fn explode(&self, options: ExplodeOptions) -> PolarsResult<Series> {
            loop {}
        }
        /// Check if numeric value is NaN (note this is different than missing/ null)
        pub fn is_nan(&self) -> PolarsResult<BooleanChunked> {
            loop {}
        }
        /// Check if numeric value is NaN (note this is different than missing/null)
        pub fn is_not_nan(&self) -> PolarsResult<BooleanChunked> {
            loop {}
        }
        /// Check if numeric value is finite
        pub fn is_finite(&self) -> PolarsResult<BooleanChunked> {
            loop {}
        }
        /// Check if numeric value is infinite
        pub fn is_infinite(&self) -> PolarsResult<BooleanChunked> {
            loop {}
        }
        /// Create a new ChunkedArray with values from self where the mask evaluates `true` and values
        /// from `other` where the mask evaluates `false`. This function automatically broadcasts unit
        /// length inputs.
        pub fn zip_with(&self, mask: &BooleanChunked, other: &Series) -> PolarsResult<Series> {
            loop {}
        }
        /// Converts a Series to their physical representation, if they have one,
        /// otherwise the series is left unchanged.
        pub fn to_physical_repr(&self) -> Cow<'_, Series> {
            loop {}
        }
        /// If the Series is an Extension type, return its storage Series.
        /// Otherwise, return itself.
        pub fn to_storage(&self) -> &Series {
            loop {}
        }
        /// Traverse and collect every nth element in a new array.
        pub fn gather_every(&self, n: usize, offset: usize) -> PolarsResult<Series> {
            loop {}
        }
        /// Get the sum of the [`ChunkedArray`] as a `Scalar`.
        /// Returns a `Scalar` with a single zeroed value if self is an empty numeric series.
        pub fn sum_reduce(&self) -> PolarsResult<Scalar> {
            loop {}
        }
        /// Get the mean of the Series as a new Series of length 1.
        /// Returns a Series with a single null entry if self is an empty numeric series.
        pub fn mean_reduce(&self) -> PolarsResult<Scalar> {
            loop {}
        }
        /// Get the product of an array.
        pub fn product(&self) -> PolarsResult<Scalar> {
            loop {}
        }
        /// Cast throws an error if conversion had overflows
        pub fn strict_cast(&self, dtype: &DataType) -> PolarsResult<Series> {
            loop {}
        }
        pub fn into_decimal(self, precision: usize, scale: usize) -> PolarsResult<Series> {
            loop {}
        }
        pub fn into_time(self) -> Series {
            loop {}
        }
        pub fn into_date(self) -> Series {
            loop {}
        }
        pub fn into_datetime(self, timeunit: TimeUnit, tz: Option<TimeZone>) -> Series {
            loop {}
        }
        pub fn into_duration(self, timeunit: TimeUnit) -> Series {
            loop {}
        }
        pub fn str_value(&self, index: usize) -> PolarsResult<Cow<'_, str>> {
            loop {}
        }
        /// Get the head of the Series.
        pub fn head(&self, length: Option<usize>) -> Series {
            loop {}
        }
        /// Get the tail of the Series.
        pub fn tail(&self, length: Option<usize>) -> Series {
            loop {}
        }
        /// Compute the unique elements, but maintain order. This requires more work
        /// than a naive [`Series::unique`](SeriesTrait::unique).
        pub fn unique_stable(&self) -> PolarsResult<Series> {
            loop {}
        }
        pub fn try_idx(&self) -> Option<&IdxCa> {
            loop {}
        }
        pub fn idx(&self) -> PolarsResult<&IdxCa> {
            loop {}
        }
        /// Returns an estimation of the total (heap) allocated size of the `Series` in bytes.
        pub fn estimated_size(&self) -> usize {
            loop {}
        }
        pub fn row_encode_unordered(&self) -> PolarsResult<BinaryOffsetChunked> {
            loop {}
        }
        pub fn row_encode_ordered(&self, descending: bool, nulls_last: bool) -> PolarsResult<BinaryOffsetChunked> {
            loop {}
        }
        /// Check if series are equal. Note that `None == None` evaluates to `false`
        pub fn equals(&self, other: &Series) -> bool {
            loop {}
        }
        /// Check if all values in series are equal where `None == None` evaluates to `true`.
        pub fn equals_missing(&self, other: &Series) -> bool {
            loop {}
        }
    }
    impl SeriesJoin for Series {}
    impl SeriesMethods for Series {}
    impl SeriesOpsTime for Series {}
    impl SeriesRank for Series {}
    impl SeriesSealed for Series {
        fn as_series(&self) -> &Series {
            loop {}
        }
    }
    impl SeriesTrait for NullChunked {
        fn name(&self) -> &PlSmallStr {
            loop {}
        }
        fn rename(&mut self, name: PlSmallStr) {
            loop {}
        }
        fn chunks(&self) -> &Vec<ArrayRef> {
            loop {}
        }
        unsafe fn chunks_mut(&mut self) -> &mut Vec<ArrayRef> {
            loop {}
        }
        fn chunk_lengths(&self) -> ChunkLenIter<'_> {
            loop {}
        }
        fn take(&self, indices: &IdxCa) -> PolarsResult<Series> {
            loop {}
        }
        unsafe fn take_unchecked(&self, indices: &IdxCa) -> Series {
            loop {}
        }
        fn take_slice(&self, indices: &[IdxSize]) -> PolarsResult<Series> {
            loop {}
        }
        unsafe fn take_slice_unchecked(&self, indices: &[IdxSize]) -> Series {
            loop {}
        }
        fn deposit(&self, validity: &Bitmap) -> Series {
            loop {}
        }
        fn len(&self) -> usize {
            loop {}
        }
        fn has_nulls(&self) -> bool {
            loop {}
        }
        fn rechunk(&self) -> Series {
            loop {}
        }
        fn with_validity(&self, _validity: Option<Bitmap>) -> Series {
            loop {}
        }
        fn drop_nulls(&self) -> Series {
            loop {}
        }
        fn cast(&self, dtype: &DataType, _cast_options: CastOptions) -> PolarsResult<Series> {
            loop {}
        }
        fn null_count(&self) -> usize {
            loop {}
        }
        fn unique(&self) -> PolarsResult<Series> {
            loop {}
        }
        fn n_unique(&self) -> PolarsResult<usize> {
            loop {}
        }
        fn arg_unique(&self) -> PolarsResult<IdxCa> {
            loop {}
        }
        fn unique_id(&self) -> PolarsResult<(IdxSize, Vec<IdxSize>)> {
            loop {}
        }
        fn new_from_index(&self, _index: usize, length: usize) -> Series {
            loop {}
        }
        unsafe fn get_unchecked(&self, _index: usize) -> AnyValue<'_> {
            loop {}
        }
        fn slice(&self, offset: i64, length: usize) -> Series {
            loop {}
        }
        fn split_at(&self, offset: i64) -> (Series, Series) {
            loop {}
        }
        fn sort_with(&self, _options: SortOptions) -> PolarsResult<Series> {
            loop {}
        }
        fn arg_sort(&self, _options: SortOptions) -> IdxCa {
            loop {}
        }
        fn is_null(&self) -> BooleanChunked {
            loop {}
        }
        fn is_not_null(&self) -> BooleanChunked {
            loop {}
        }
        fn reverse(&self) -> Series {
            loop {}
        }
        fn filter(&self, filter: &BooleanChunked) -> PolarsResult<Series> {
            loop {}
        }
        fn shift(&self, _periods: i64) -> Series {
            loop {}
        }
        fn sum_reduce(&self) -> PolarsResult<Scalar> {
            loop {}
        }
        fn min_reduce(&self) -> PolarsResult<Scalar> {
            loop {}
        }
        fn max_reduce(&self) -> PolarsResult<Scalar> {
            loop {}
        }
        fn mean_reduce(&self) -> PolarsResult<Scalar> {
            loop {}
        }
        fn median_reduce(&self) -> PolarsResult<Scalar> {
            loop {}
        }
        fn std_reduce(&self, _ddof: u8) -> PolarsResult<Scalar> {
            loop {}
        }
        fn var_reduce(&self, _ddof: u8) -> PolarsResult<Scalar> {
            loop {}
        }
        fn append(&mut self, other: &Series) -> PolarsResult<()> {
            loop {}
        }
        fn append_owned(&mut self, other: Series) -> PolarsResult<()> {
            loop {}
        }
        fn clone_inner(&self) -> Arc<dyn SeriesTrait> {
            loop {}
        }
        fn find_validity_mismatch(&self, other: &Series, idxs: &mut Vec<IdxSize>) {
            loop {}
        }
        fn as_any(&self) -> &dyn Any {
            loop {}
        }
        fn as_any_mut(&mut self) -> &mut dyn Any {
            loop {}
        }
        fn as_phys_any(&self) -> &dyn Any {
            loop {}
        }
        fn as_arc_any(self: Arc<Self>) -> Arc<dyn Any + Send + Sync> {
            loop {}
        }
    }
    impl ShrinkType for Series {
        fn shrink_type(&self) -> PolarsResult<Series> {
            loop {}
        }
    }
    impl SortMultipleOptions {
        /// Create `SortMultipleOptions` with default values.
        pub fn new() -> Self {
            loop {}
        }
        /// Specify order for each column. Defaults all `false`.
        pub fn with_order_descending_multi(self, descending: impl IntoIterator<Item = bool>) -> Self {
            loop {}
        }
        /// Sort order for all columns. Default `false` which is ascending.
        pub fn with_order_descending(self, descending: bool) -> Self {
            loop {}
        }
        /// Specify whether to place nulls last, per-column. Defaults all `false`.
        pub fn with_nulls_last_multi(self, nulls_last: impl IntoIterator<Item = bool>) -> Self {
            loop {}
        }
        /// Whether to place null values last. Default `false`.
        pub fn with_nulls_last(self, enabled: bool) -> Self {
            loop {}
        }
        /// Whether to sort in multiple threads. Default `true`.
        pub fn with_multithreaded(self, enabled: bool) -> Self {
            loop {}
        }
        /// Whether to maintain the order of equal elements. Default `false`.
        pub fn with_maintain_order(self, enabled: bool) -> Self {
            loop {}
        }
        /// Reverse the order of sorting for each column.
        pub fn with_order_reversed(self) -> Self {
            loop {}
        }
    }
    impl SortOptions {
        /// Create `SortOptions` with default values.
        pub fn new() -> Self {
            loop {}
        }
        /// Specify sorting order for the column. Default `false`.
        pub fn with_order_descending(self, enabled: bool) -> Self {
            loop {}
        }
        /// Whether place null values last. Default `false`.
        pub fn with_nulls_last(self, enabled: bool) -> Self {
            loop {}
        }
        /// Whether sort in multiple threads. Default `true`.
        pub fn with_multithreaded(self, enabled: bool) -> Self {
            loop {}
        }
        /// Whether maintain the order of equal elements. Default `false`.
        pub fn with_maintain_order(self, enabled: bool) -> Self {
            loop {}
        }
        /// Reverse the order of sorting.
        pub fn with_order_reversed(self) -> Self {
            loop {}
        }
    }
    impl SpecialEq<Arc<dyn AnonymousColumnsUdf>> {
        pub fn deep_clone(self) -> Self {
            loop {}
        }
    }
    impl StartBy {
        pub fn weekday(&self) -> Option<u32> {
            loop {}
        }
    }
    impl StringMethods for StringChunked {}
    impl StringNameSpaceImpl for StringChunked {}
    impl StructNameSpace {
        pub fn field_by_index(self, index: i64) -> Expr {
            loop {}
        }
        /// Retrieve one or multiple of the fields of this [`StructChunked`] as a new Series.
        /// This expression also expands the `"*"` wildcard column.
        pub fn field_by_names<I, S>(self, names: I) -> Expr
        where
            I: IntoIterator<Item = S>,
            S: Into<PlSmallStr>,
        {
            loop {}
        }
        /// Retrieve one of the fields of this [`StructChunked`] as a new Series.
        /// This expression also supports wildcard "*" and regex expansion.
        pub fn field_by_name(self, name: &str) -> Expr {
            loop {}
        }
        /// Rename the fields of the [`StructChunked`].
        pub fn rename_fields<I, S>(self, names: I) -> Expr
        where
            I: IntoIterator<Item = S>,
            S: Into<PlSmallStr>,
        {
            loop {}
        }
        /// Drop the given fields from the [`StructChunked`].
        pub fn drop<I, S>(self, names: I, strict: bool) -> Expr
        where
            I: IntoIterator<Item = S>,
            S: Into<PlSmallStr>,
        {
            loop {}
        }
        pub fn with_fields(self, fields: Vec<Expr>) -> Expr {
            loop {}
        }
    }
    impl Sub for &Column {
        type Output = Result<Column, PolarsError>;
        fn sub(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl Sub for &Series {
        type Output = Result<Series, PolarsError>;
        fn sub(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl Sub for Column {
        type Output = Result<Column, PolarsError>;
        fn sub(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl Sub for DataTypeSelector {
        type Output = Self;
        fn sub(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl Sub for Expr {
        type Output = Self;
        fn sub(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl Sub for OptFlags {
        type Output = Self;
        fn sub(self, other: Self) -> Self {
            loop {}
        }
    }
    impl Sub for Selector {
        type Output = Self;
        fn sub(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl Sub for Series {
        type Output = Result<Series, PolarsError>;
        fn sub(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl Sub for pf16 {
        type Output = Self;
        fn sub(self, other: Self) -> Self {
            loop {}
        }
    }
    impl SubAssign for DataTypeSelector {
        fn sub_assign(&mut self, rhs: Self) {
            loop {}
        }
    }
    impl SubAssign for OptFlags {
        fn sub_assign(&mut self, other: Self) {
            loop {}
        }
    }
    impl SubAssign for Selector {
        fn sub_assign(&mut self, rhs: Self) {
            loop {}
        }
    }
    impl SubAssign for pf16 {
        fn sub_assign(&mut self, other: Self) {
            loop {}
        }
    }
    impl Sum for pf16 {
        fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
            loop {}
        }
    }
    impl SumCast for bool {
        type Sum = u32;
    }
    impl SumCast for f32 {
        type Sum = Self;
    }
    impl SumCast for f64 {
        type Sum = Self;
    }
    impl SumCast for i128 {
        type Sum = Self;
    }
    impl SumCast for i16 {
        type Sum = i64;
    }
    impl SumCast for i32 {
        type Sum = Self;
    }
    impl SumCast for i64 {
        type Sum = Self;
    }
    impl SumCast for i8 {
        type Sum = i64;
    }
    impl SumCast for u16 {
        type Sum = i64;
    }
    impl SumCast for u32 {
        type Sum = Self;
    }
    impl SumCast for u64 {
        type Sum = Self;
    }
    impl SumCast for u8 {
        type Sum = i64;
    }
    impl SumMeanHorizontal for DataFrame {
        fn sum_horizontal(&self, null_strategy: NullStrategy) -> PolarsResult<Option<Column>> {
            loop {}
        }
        fn mean_horizontal(&self, null_strategy: NullStrategy) -> PolarsResult<Option<Column>> {
            loop {}
        }
    }
    impl TakeChunked for Column {}
    impl TakeChunked for DataFrame {}
    impl TakeChunked for Series {}
    impl TakeChunkedHorPar for DataFrame {}
    impl Then {
        /// Attach a statement to the corresponding condition.
        pub fn when<E: Into<Expr>>(self, condition: E) -> ChainedWhen {
            loop {}
        }
        /// Define a default for the `when-then-otherwise` expression.
        pub fn otherwise<E: Into<Expr>>(self, statement: E) -> Expr {
            loop {}
        }
    }
    impl TimeMethods for TimeChunked {
        fn hour(&self) -> Int8Chunked {
            loop {}
        }
        fn minute(&self) -> Int8Chunked {
            loop {}
        }
        fn second(&self) -> Int8Chunked {
            loop {}
        }
        fn nanosecond(&self) -> Int32Chunked {
            loop {}
        }
        fn parse_from_str_slice(name: PlSmallStr, v: &[&str], fmt: &str) -> TimeChunked {
            loop {}
        }
    }
    impl TimeUnit {
        pub fn to_ascii(self) -> &'static str {
            loop {}
        }
        pub fn to_arrow(self) -> ArrowTimeUnit {
            loop {}
        }
    }
    impl TimeZone {
        /// Construct from a static string.
        pub unsafe fn from_static(tz: &'static str) -> Self {
            loop {}
        }
        /// # Safety
        /// This does not perform any validation, the caller is responsible for
        /// ensuring they pass a valid timezone.
        pub unsafe fn new_unchecked(zone_str: impl Into<PlSmallStr>) -> Self {
            loop {}
        }
        /// Converts timezones to canonical form.
        pub fn opt_try_new(zone_str: Option<impl Into<PlSmallStr>>) -> PolarsResult<Option<Self>> {
            loop {}
        }
        /// Equality where `None` is treated as UTC.
        pub fn eq_none_as_utc(this: Option<&TimeZone>, other: Option<&TimeZone>) -> bool {
            loop {}
        }
        pub fn _canonical_timezone_impl(tz: Option<PlSmallStr>) -> Option<PlSmallStr> {
            loop {}
        }
        pub fn validate_time_zone(tz: &str) -> PolarsResult<()> {
            loop {}
        }
    }
    impl ToPrimitive for pf16 {}
    impl ToTotalOrd for pf16 {
        type SourceItem = Self;
    }
    impl TotalEq for AnyValue<'_> {
        fn tot_eq(&self, other: &Self) -> bool {
            loop {}
        }
    }
    impl TotalEq for pf16 {
        fn tot_eq(&self, other: &Self) -> bool {
            loop {}
        }
    }
    impl TotalHash for pf16 {
        fn tot_hash<H>(&self, state: &mut H)
        where
            H: Hasher,
        {
            loop {}
        }
    }
    impl TotalOrd for pf16 {
        fn tot_cmp(&self, other: &Self) -> Ordering {
            loop {}
        }
        fn tot_lt(&self, other: &Self) -> bool {
            loop {}
        }
        fn tot_gt(&self, other: &Self) -> bool {
            loop {}
        }
        fn tot_le(&self, other: &Self) -> bool {
            loop {}
        }
        fn tot_ge(&self, other: &Self) -> bool {
            loop {}
        }
    }
    impl TryFrom<(&ArrowField, Box<dyn Array>)> for Series {
        type Error = PolarsError;
        fn try_from(field_arr: (&ArrowField, ArrayRef)) -> PolarsResult<Self> {
            loop {}
        }
    }
    impl TryFrom<(&ArrowField, Vec<Box<dyn Array>>)> for Series {
        type Error = PolarsError;
        fn try_from(field_arr: (&ArrowField, Vec<ArrayRef>)) -> PolarsResult<Self> {
            loop {}
        }
    }
    impl TryFrom<(PlSmallStr, Box<dyn Array>)> for Series {
        type Error = PolarsError;
        fn try_from(name_arr: (PlSmallStr, ArrayRef)) -> PolarsResult<Self> {
            loop {}
        }
    }
    impl TryFrom<(PlSmallStr, Vec<Box<dyn Array>>)> for Series {
        type Error = PolarsError;
        fn try_from(name_arr: (PlSmallStr, Vec<ArrayRef>)) -> PolarsResult<Self> {
            loop {}
        }
    }
    impl TryFrom<StructArray> for DataFrame {
        type Error = PolarsError;
        fn try_from(arr: StructArray) -> PolarsResult<Self> {
            loop {}
        }
    }
    impl UnknownKind {
        pub fn materialize(&self) -> Option<DataType> {
            loop {}
        }
    }
    impl VarAggSeries for Float32Chunked {
        fn var_reduce(&self, ddof: u8) -> Scalar {
            loop {}
        }
        fn std_reduce(&self, ddof: u8) -> Scalar {
            loop {}
        }
    }
    impl VarAggSeries for Float64Chunked {
        fn var_reduce(&self, ddof: u8) -> Scalar {
            loop {}
        }
        fn std_reduce(&self, ddof: u8) -> Scalar {
            loop {}
        }
    }
    impl VecHash for BinaryChunked {
        fn vec_hash(&self, random_state: PlSeedableRandomStateQuality, buf: &mut Vec<u64>) -> PolarsResult<()> {
            loop {}
        }
        fn vec_hash_combine(&self, random_state: PlSeedableRandomStateQuality, hashes: &mut [u64]) -> PolarsResult<()> {
            loop {}
        }
    }
    impl VecHash for BinaryOffsetChunked {
        fn vec_hash(&self, random_state: PlSeedableRandomStateQuality, buf: &mut Vec<u64>) -> PolarsResult<()> {
            loop {}
        }
        fn vec_hash_combine(&self, random_state: PlSeedableRandomStateQuality, hashes: &mut [u64]) -> PolarsResult<()> {
            loop {}
        }
    }
    impl VecHash for BooleanChunked {
        fn vec_hash(&self, random_state: PlSeedableRandomStateQuality, buf: &mut Vec<u64>) -> PolarsResult<()> {
            loop {}
        }
        fn vec_hash_combine(&self, random_state: PlSeedableRandomStateQuality, hashes: &mut [u64]) -> PolarsResult<()> {
            loop {}
        }
    }
    impl VecHash for Float32Chunked {
        fn vec_hash(&self, random_state: PlSeedableRandomStateQuality, buf: &mut Vec<u64>) -> PolarsResult<()> {
            loop {}
        }
        fn vec_hash_combine(&self, random_state: PlSeedableRandomStateQuality, hashes: &mut [u64]) -> PolarsResult<()> {
            loop {}
        }
    }
    impl VecHash for Float64Chunked {
        fn vec_hash(&self, random_state: PlSeedableRandomStateQuality, buf: &mut Vec<u64>) -> PolarsResult<()> {
            loop {}
        }
        fn vec_hash_combine(&self, random_state: PlSeedableRandomStateQuality, hashes: &mut [u64]) -> PolarsResult<()> {
            loop {}
        }
    }
    impl VecHash for Int128Chunked {
        fn vec_hash(&self, random_state: PlSeedableRandomStateQuality, buf: &mut Vec<u64>) -> PolarsResult<()> {
            loop {}
        }
        fn vec_hash_combine(&self, random_state: PlSeedableRandomStateQuality, hashes: &mut [u64]) -> PolarsResult<()> {
            loop {}
        }
    }
    impl VecHash for Int16Chunked {
        fn vec_hash(&self, random_state: PlSeedableRandomStateQuality, buf: &mut Vec<u64>) -> PolarsResult<()> {
            loop {}
        }
        fn vec_hash_combine(&self, random_state: PlSeedableRandomStateQuality, hashes: &mut [u64]) -> PolarsResult<()> {
            loop {}
        }
    }
    impl VecHash for Int32Chunked {
        fn vec_hash(&self, random_state: PlSeedableRandomStateQuality, buf: &mut Vec<u64>) -> PolarsResult<()> {
            loop {}
        }
        fn vec_hash_combine(&self, random_state: PlSeedableRandomStateQuality, hashes: &mut [u64]) -> PolarsResult<()> {
            loop {}
        }
    }
    impl VecHash for Int64Chunked {
        fn vec_hash(&self, random_state: PlSeedableRandomStateQuality, buf: &mut Vec<u64>) -> PolarsResult<()> {
            loop {}
        }
        fn vec_hash_combine(&self, random_state: PlSeedableRandomStateQuality, hashes: &mut [u64]) -> PolarsResult<()> {
            loop {}
        }
    }
    impl VecHash for Int8Chunked {
        fn vec_hash(&self, random_state: PlSeedableRandomStateQuality, buf: &mut Vec<u64>) -> PolarsResult<()> {
            loop {}
        }
        fn vec_hash_combine(&self, random_state: PlSeedableRandomStateQuality, hashes: &mut [u64]) -> PolarsResult<()> {
            loop {}
        }
    }
    impl VecHash for NullChunked {
        fn vec_hash(&self, random_state: PlSeedableRandomStateQuality, buf: &mut Vec<u64>) -> PolarsResult<()> {
            loop {}
        }
        fn vec_hash_combine(&self, random_state: PlSeedableRandomStateQuality, hashes: &mut [u64]) -> PolarsResult<()> {
            loop {}
        }
    }
    impl VecHash for StringChunked {
        fn vec_hash(&self, random_state: PlSeedableRandomStateQuality, buf: &mut Vec<u64>) -> PolarsResult<()> {
            loop {}
        }
        fn vec_hash_combine(&self, random_state: PlSeedableRandomStateQuality, hashes: &mut [u64]) -> PolarsResult<()> {
            loop {}
        }
    }
    impl VecHash for UInt16Chunked {
        fn vec_hash(&self, random_state: PlSeedableRandomStateQuality, buf: &mut Vec<u64>) -> PolarsResult<()> {
            loop {}
        }
        fn vec_hash_combine(&self, random_state: PlSeedableRandomStateQuality, hashes: &mut [u64]) -> PolarsResult<()> {
            loop {}
        }
    }
    impl VecHash for UInt32Chunked {
        fn vec_hash(&self, random_state: PlSeedableRandomStateQuality, buf: &mut Vec<u64>) -> PolarsResult<()> {
            loop {}
        }
        fn vec_hash_combine(&self, random_state: PlSeedableRandomStateQuality, hashes: &mut [u64]) -> PolarsResult<()> {
            loop {}
        }
    }
    impl VecHash for UInt64Chunked {
        fn vec_hash(&self, random_state: PlSeedableRandomStateQuality, buf: &mut Vec<u64>) -> PolarsResult<()> {
            loop {}
        }
        fn vec_hash_combine(&self, random_state: PlSeedableRandomStateQuality, hashes: &mut [u64]) -> PolarsResult<()> {
            loop {}
        }
    }
    impl VecHash for UInt8Chunked {
        fn vec_hash(&self, random_state: PlSeedableRandomStateQuality, buf: &mut Vec<u64>) -> PolarsResult<()> {
            loop {}
        }
        fn vec_hash_combine(&self, random_state: PlSeedableRandomStateQuality, hashes: &mut [u64]) -> PolarsResult<()> {
            loop {}
        }
    }
    impl When {
        /// Add a condition to the `when-then-otherwise` expression.
        pub fn then<E: Into<Expr>>(self, expr: E) -> Then {
            loop {}
        }
    }
    impl Window {
        pub fn new(every: Duration, period: Duration, offset: Duration) -> Self {
            loop {}
        }
    }
    impl WrappingAdd for pf16 {
        fn wrapping_add(&self, v: &Self) -> Self {
            loop {}
        }
    }
    impl Zero for pf16 {}
    impl crate::polars::prelude::chunkedarray::string::AsString for StringChunked {
        fn as_string(&self) -> &StringChunked {
            loop {}
        }
    }
    impl pf16 {
        pub fn to_le_bytes(&self) -> [u8; 2] {
            loop {}
        }
        pub fn is_nan(self) -> bool {
            loop {}
        }
        pub fn is_finite(self) -> bool {
            loop {}
        }
        pub fn abs(self) -> Self {
            loop {}
        }
        pub fn trunc(self) -> Self {
            loop {}
        }
        pub fn round(self) -> Self {
            loop {}
        }
        pub fn floor(self) -> Self {
            loop {}
        }
        pub fn ceil(self) -> Self {
            loop {}
        }
        pub fn log(self, base: Self) -> Self {
            loop {}
        }
        pub fn to_bits(self) -> u16 {
            loop {}
        }
        pub fn from_bits(b: u16) -> Self {
            loop {}
        }
        pub fn min(self, other: Self) -> Self {
            loop {}
        }
        pub fn max(self, other: Self) -> Self {
            loop {}
        }
    }
    impl std::error::Error for PolarsError {}
    impl<'_derivative_strum, Args, Out> From<&'_derivative_strum PlanCallback<Args, Out>> for &'static str {
        fn from(x: &'_derivative_strum PlanCallback<Args, Out>) -> &'static str {
            loop {}
        }
    }
    impl<'_derivative_strum> From<&'_derivative_strum ClosedInterval> for &'static str {
        fn from(x: &'_derivative_strum ClosedInterval) -> &'static str {
            loop {}
        }
    }
    impl<'_derivative_strum> From<&'_derivative_strum ClosedWindow> for &'static str {
        fn from(x: &'_derivative_strum ClosedWindow) -> &'static str {
            loop {}
        }
    }
    impl<'_derivative_strum> From<&'_derivative_strum DslPlan> for &'static str {
        fn from(x: &'_derivative_strum DslPlan) -> &'static str {
            loop {}
        }
    }
    impl<'_derivative_strum> From<&'_derivative_strum FileWriteFormat> for &'static str {
        fn from(x: &'_derivative_strum FileWriteFormat) -> &'static str {
            loop {}
        }
    }
    impl<'_derivative_strum> From<&'_derivative_strum JoinType> for &'static str {
        fn from(x: &'_derivative_strum JoinType) -> &'static str {
            loop {}
        }
    }
    impl<'_derivative_strum> From<&'_derivative_strum JoinTypeOptions> for &'static str {
        fn from(x: &'_derivative_strum JoinTypeOptions) -> &'static str {
            loop {}
        }
    }
    impl<'_derivative_strum> From<&'_derivative_strum Label> for &'static str {
        fn from(x: &'_derivative_strum Label) -> &'static str {
            loop {}
        }
    }
    impl<'_derivative_strum> From<&'_derivative_strum MaintainOrderJoin> for &'static str {
        fn from(x: &'_derivative_strum MaintainOrderJoin) -> &'static str {
            loop {}
        }
    }
    impl<'_derivative_strum> From<&'_derivative_strum NonExistent> for &'static str {
        fn from(x: &'_derivative_strum NonExistent) -> &'static str {
            loop {}
        }
    }
    impl<'_derivative_strum> From<&'_derivative_strum QuantileMethod> for &'static str {
        fn from(x: &'_derivative_strum QuantileMethod) -> &'static str {
            loop {}
        }
    }
    impl<'_derivative_strum> From<&'_derivative_strum RoundMode> for &'static str {
        fn from(x: &'_derivative_strum RoundMode) -> &'static str {
            loop {}
        }
    }
    impl<'_derivative_strum> From<&'_derivative_strum StartBy> for &'static str {
        fn from(x: &'_derivative_strum StartBy) -> &'static str {
            loop {}
        }
    }
    impl<'_derivative_strum> From<&'_derivative_strum UniqueKeepStrategy> for &'static str {
        fn from(x: &'_derivative_strum UniqueKeepStrategy) -> &'static str {
            loop {}
        }
    }
    impl<'_derivative_strum> From<&'_derivative_strum WindowMapping> for &'static str {
        fn from(x: &'_derivative_strum WindowMapping) -> &'static str {
            loop {}
        }
    }
    impl<'a, T: AsRef<[&'a [u8]]>> NamedFrom<T, [&'a [u8]]> for BinaryChunked {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<'a, T: AsRef<[&'a [u8]]>> NamedFrom<T, [&'a [u8]]> for Series {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<'a, T: AsRef<[&'a str]>> NamedFrom<T, [&'a str]> for Series {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<'a, T: AsRef<[&'a str]>> NamedFrom<T, [&'a str]> for StringChunked {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<'a, T: AsRef<[AnyValue<'a>]>> NamedFrom<T, [AnyValue<'a>]> for Series {
        fn new(name: PlSmallStr, values: T) -> Self {
            loop {}
        }
    }
    impl<'a, T: AsRef<[Cow<'a, [u8]>]>> NamedFrom<T, [Cow<'a, [u8]>]> for BinaryChunked {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<'a, T: AsRef<[Cow<'a, [u8]>]>> NamedFrom<T, [Cow<'a, [u8]>]> for Series {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<'a, T: AsRef<[Cow<'a, str>]>> NamedFrom<T, [Cow<'a, str>]> for Series {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<'a, T: AsRef<[Cow<'a, str>]>> NamedFrom<T, [Cow<'a, str>]> for StringChunked {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<'a, T: AsRef<[Option<&'a [u8]>]>> NamedFrom<T, [Option<&'a [u8]>]> for BinaryChunked {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<'a, T: AsRef<[Option<&'a [u8]>]>> NamedFrom<T, [Option<&'a [u8]>]> for Series {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<'a, T: AsRef<[Option<&'a str>]>> NamedFrom<T, [Option<&'a str>]> for Series {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<'a, T: AsRef<[Option<&'a str>]>> NamedFrom<T, [Option<&'a str>]> for StringChunked {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<'a, T: AsRef<[Option<Cow<'a, [u8]>>]>> NamedFrom<T, [Option<Cow<'a, [u8]>>]> for BinaryChunked {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<'a, T: AsRef<[Option<Cow<'a, [u8]>>]>> NamedFrom<T, [Option<Cow<'a, [u8]>>]> for Series {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<'a, T: AsRef<[Option<Cow<'a, str>>]>> NamedFrom<T, [Option<Cow<'a, str>>]> for Series {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<'a, T: AsRef<[Option<Cow<'a, str>>]>> NamedFrom<T, [Option<Cow<'a, str>>]> for StringChunked {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<'a, T> ChunkApply<'a, T::Native> for ChunkedArray<T>
    where
        T: PolarsNumericType,
    {
        type FuncRet = T::Native;
        fn apply_values<F>(&'a self, f: F) -> Self
        where
            F: Fn(T::Native) -> T::Native + Copy,
        {
            loop {}
        }
        fn apply<F>(&'a self, f: F) -> Self
        where
            F: Fn(Option<T::Native>) -> Option<T::Native> + Copy,
        {
            loop {}
        }
        fn apply_to_slice<F, V>(&'a self, f: F, slice: &mut [V])
        where
            F: Fn(Option<T::Native>, &V) -> V,
        {
            loop {}
        }
    }
    impl<'a, T> ChunkSet<'a, T::Native, T::Native> for ChunkedArray<T>
    where
        T: PolarsNumericType,
    {
        fn scatter_single<I: IntoIterator<Item = IdxSize>>(
            &'a self,
            idx: I,
            value: Option<T::Native>,
        ) -> PolarsResult<Self> {
            loop {}
        }
        fn scatter_with<I: IntoIterator<Item = IdxSize>, F>(&'a self, idx: I, f: F) -> PolarsResult<Self>
        where
            F: Fn(Option<T::Native>) -> Option<T::Native>,
        {
            loop {}
        }
        fn set(&'a self, mask: &BooleanChunked, value: Option<T::Native>) -> PolarsResult<Self> {
            loop {}
        }
    }
    impl<'a, T> ChunkShift<T> for ChunkedArray<T>
    where
        T: PolarsDataType<IsNested = FalseT, IsObject = FalseT>,
        ChunkedArray<T>: ChunkFull<T::Physical<'a>> + ChunkFullNull,
        for<'b> T::Physical<'b>: TotalOrd,
    {
        fn shift(&self, periods: i64) -> ChunkedArray<T> {
            loop {}
        }
    }
    impl<'a, T> ChunkShiftFill<T, Option<T::Physical<'a>>> for ChunkedArray<T>
    where
        T: PolarsDataType<IsNested = FalseT, IsObject = FalseT>,
        ChunkedArray<T>: ChunkFull<T::Physical<'a>> + ChunkFullNull,
        for<'b> T::Physical<'b>: TotalOrd,
    {
        fn shift_and_fill(&self, periods: i64, fill_value: Option<T::Physical<'a>>) -> ChunkedArray<T> {
            loop {}
        }
    }
    impl<'a, T> From<&'a ChunkedArray<T>> for Vec<Option<T::Physical<'a>>>
    where
        T: PolarsDataType,
    {
        fn from(ca: &'a ChunkedArray<T>) -> Self {
            loop {}
        }
    }
    impl<'a, T> From<Option<T>> for AnyValue<'a>
    where
        T: Into<AnyValue<'a>>,
    {
        fn from(a: Option<T>) -> Self {
            loop {}
        }
    }
    impl<'a> AnyValue<'a> {
        pub fn _iter_struct_av(&self) -> impl Iterator<Item = AnyValue<'_>> {
            crate::header::any::<std::vec::IntoIter<AnyValue<'_>>>()
        }
        pub fn _materialize_struct_av(&'a self, buf: &mut Vec<AnyValue<'a>>) {
            loop {}
        }
        /// Get the matching [`DataType`] for this [`AnyValue`]`.
        pub fn dtype(&self) -> DataType {
            loop {}
        }
        pub fn try_extract<T: NumCast + IsFloat>(&self) -> PolarsResult<T> {
            loop {}
        }
        pub fn is_boolean(&self) -> bool {
            loop {}
        }
        pub fn is_primitive_numeric(&self) -> bool {
            loop {}
        }
        pub fn is_float(&self) -> bool {
            loop {}
        }
        pub fn is_integer(&self) -> bool {
            loop {}
        }
        pub fn is_signed_integer(&self) -> bool {
            loop {}
        }
        pub fn is_unsigned_integer(&self) -> bool {
            loop {}
        }
        pub fn is_nan(&self) -> bool {
            loop {}
        }
        pub fn is_null(&self) -> bool {
            loop {}
        }
        pub fn is_nested_null(&self) -> bool {
            loop {}
        }
        /// Converts AnyValue::Null to None, anything else to Some(self).
        pub fn null_to_none(self) -> Option<Self> {
            loop {}
        }
        /// Cast `AnyValue` to the provided data type and return a new `AnyValue` with type `dtype`,
        /// if possible.
        pub fn strict_cast(&self, dtype: &'a DataType) -> Option<AnyValue<'a>> {
            loop {}
        }
        /// Cast `AnyValue` to the provided data type and return a new `AnyValue` with type `dtype`,
        /// if possible.
        pub fn try_strict_cast(&self, dtype: &'a DataType) -> PolarsResult<AnyValue<'a>> {
            loop {}
        }
        pub fn cast(&self, dtype: &'a DataType) -> AnyValue<'a> {
            loop {}
        }
        pub fn idx(&self) -> IdxSize {
            loop {}
        }
        pub fn str_value(&self) -> Cow<'a, str> {
            loop {}
        }
        pub fn to_physical(self) -> Self {
            loop {}
        }
        pub fn extract_bool(&self) -> Option<bool> {
            loop {}
        }
        pub fn extract_str(&self) -> Option<&str> {
            loop {}
        }
        pub fn extract_bytes(&self) -> Option<&[u8]> {
            loop {}
        }
        pub fn add(&self, rhs: &AnyValue<'_>) -> AnyValue<'static> {
            loop {}
        }
        pub fn as_borrowed(&self) -> AnyValue<'_> {
            loop {}
        }
        /// Try to coerce to an AnyValue with static lifetime.
        /// This can be done if it does not borrow any values.
        pub fn into_static(self) -> AnyValue<'static> {
            loop {}
        }
        /// Get a reference to the `&str` contained within [`AnyValue`].
        pub fn get_str(&self) -> Option<&str> {
            loop {}
        }
    }
    impl<'a> AsRef<dyn SeriesTrait + 'a> for Series {
        fn as_ref(&self) -> &(dyn SeriesTrait + 'a) {
            loop {}
        }
    }
    impl<'a> ChunkApply<'a, &'a [u8]> for BinaryChunked {
        type FuncRet = Cow<'a, [u8]>;
        fn apply_values<F>(&'a self, f: F) -> Self
        where
            F: Fn(&'a [u8]) -> Cow<'a, [u8]> + Copy,
        {
            loop {}
        }
        fn apply<F>(&'a self, f: F) -> Self
        where
            F: Fn(Option<&'a [u8]>) -> Option<Cow<'a, [u8]>> + Copy,
        {
            loop {}
        }
        fn apply_to_slice<F, T>(&'a self, f: F, slice: &mut [T])
        where
            F: Fn(Option<&'a [u8]>, &T) -> T,
        {
            loop {}
        }
    }
    impl<'a> ChunkApply<'a, &'a str> for StringChunked {
        type FuncRet = Cow<'a, str>;
        fn apply_values<F>(&'a self, f: F) -> Self
        where
            F: Fn(&'a str) -> Cow<'a, str> + Copy,
        {
            loop {}
        }
        fn apply<F>(&'a self, f: F) -> Self
        where
            F: Fn(Option<&'a str>) -> Option<Cow<'a, str>> + Copy,
        {
            loop {}
        }
        fn apply_to_slice<F, T>(&'a self, f: F, slice: &mut [T])
        where
            F: Fn(Option<&'a str>, &T) -> T,
        {
            loop {}
        }
    }
    impl<'a> ChunkApply<'a, Series> for ListChunked {
        type FuncRet = Series;
        fn apply_values<F>(&'a self, f: F) -> Self
        where
            F: Fn(Series) -> Series + Copy,
        {
            loop {}
        }
        fn apply<F>(&'a self, f: F) -> Self
        where
            F: Fn(Option<Series>) -> Option<Series> + Copy,
        {
            loop {}
        }
        fn apply_to_slice<F, T>(&'a self, f: F, slice: &mut [T])
        where
            F: Fn(Option<Series>, &T) -> T,
        {
            loop {}
        }
    }
    impl<'a> ChunkApply<'a, bool> for BooleanChunked {
        type FuncRet = bool;
        fn apply_values<F>(&self, f: F) -> Self
        where
            F: Fn(bool) -> bool + Copy,
        {
            loop {}
        }
        fn apply<F>(&'a self, f: F) -> Self
        where
            F: Fn(Option<bool>) -> Option<bool> + Copy,
        {
            loop {}
        }
        fn apply_to_slice<F, T>(&'a self, f: F, slice: &mut [T])
        where
            F: Fn(Option<bool>, &T) -> T,
        {
            loop {}
        }
    }
    impl<'a> ChunkFull<&'a [u8]> for BinaryChunked {
        fn full(name: PlSmallStr, value: &'a [u8], length: usize) -> Self {
            loop {}
        }
    }
    impl<'a> ChunkFull<&'a [u8]> for BinaryOffsetChunked {
        fn full(name: PlSmallStr, value: &'a [u8], length: usize) -> Self {
            loop {}
        }
    }
    impl<'a> ChunkFull<&'a str> for StringChunked {
        fn full(name: PlSmallStr, value: &'a str, length: usize) -> Self {
            loop {}
        }
    }
    impl<'a> ChunkSet<'a, &'a [u8], Vec<u8>> for BinaryChunked {
        fn scatter_single<I: IntoIterator<Item = IdxSize>>(
            &'a self,
            idx: I,
            opt_value: Option<&'a [u8]>,
        ) -> PolarsResult<Self>
        where
            Self: Sized,
        {
            loop {}
        }
        fn scatter_with<I: IntoIterator<Item = IdxSize>, F>(&'a self, idx: I, f: F) -> PolarsResult<Self>
        where
            Self: Sized,
            F: Fn(Option<&'a [u8]>) -> Option<Vec<u8>>,
        {
            loop {}
        }
        fn set(&'a self, mask: &BooleanChunked, value: Option<&'a [u8]>) -> PolarsResult<Self>
        where
            Self: Sized,
        {
            loop {}
        }
    }
    impl<'a> ChunkSet<'a, &'a str, String> for StringChunked {
        fn scatter_single<I: IntoIterator<Item = IdxSize>>(
            &'a self,
            idx: I,
            opt_value: Option<&'a str>,
        ) -> PolarsResult<Self>
        where
            Self: Sized,
        {
            loop {}
        }
        fn scatter_with<I: IntoIterator<Item = IdxSize>, F>(&'a self, idx: I, f: F) -> PolarsResult<Self>
        where
            Self: Sized,
            F: Fn(Option<&'a str>) -> Option<String>,
        {
            loop {}
        }
        fn set(&'a self, mask: &BooleanChunked, value: Option<&'a str>) -> PolarsResult<Self>
        where
            Self: Sized,
        {
            loop {}
        }
    }
    impl<'a> ChunkSet<'a, bool, bool> for BooleanChunked {
        fn scatter_single<I: IntoIterator<Item = IdxSize>>(
            &'a self,
            idx: I,
            value: Option<bool>,
        ) -> PolarsResult<Self> {
            loop {}
        }
        fn scatter_with<I: IntoIterator<Item = IdxSize>, F>(&'a self, idx: I, f: F) -> PolarsResult<Self>
        where
            F: Fn(Option<bool>) -> Option<bool>,
        {
            loop {}
        }
        fn set(&'a self, mask: &BooleanChunked, value: Option<bool>) -> PolarsResult<Self> {
            loop {}
        }
    }
    impl<'a> ChunkedSet<&'a [u8]> for &mut BinaryChunked {
        fn scatter<V>(self, idx: &[IdxSize], values: V) -> PolarsResult<Series>
        where
            V: IntoIterator<Item = Option<&'a [u8]>>,
        {
            loop {}
        }
    }
    impl<'a> ChunkedSet<&'a str> for &mut StringChunked {
        fn scatter<V>(self, idx: &[IdxSize], values: V) -> PolarsResult<Series>
        where
            V: IntoIterator<Item = Option<&'a str>>,
        {
            loop {}
        }
    }
    impl<'a> Clone for AnyValue<'a> {
        fn clone(&self) -> AnyValue<'a> {
            loop {}
        }
    }
    impl<'a> Clone for GroupBy<'a> {
        fn clone(&self) -> GroupBy<'a> {
            loop {}
        }
    }
    impl<'a> Debug for AnyValue<'a> {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl<'a> Debug for GroupBy<'a> {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl<'a> Default for AnyValue<'a> {
        fn default() -> AnyValue<'a> {
            loop {}
        }
    }
    impl<'a> From<&'a [u8]> for AnyValue<'a> {
        fn from(value: &'a [u8]) -> Self {
            loop {}
        }
    }
    impl<'a> From<&'a str> for AnyValue<'a> {
        fn from(value: &'a str) -> Self {
            loop {}
        }
    }
    impl<'a> From<&AnyValue<'a>> for DataType {
        fn from(value: &AnyValue<'a>) -> Self {
            loop {}
        }
    }
    impl<'a> From<&AnyValue<'a>> for Field {
        fn from(val: &AnyValue<'a>) -> Self {
            loop {}
        }
    }
    impl<'a> From<AnyValue<'a>> for Option<i64> {
        fn from(val: AnyValue<'a>) -> Self {
            loop {}
        }
    }
    impl<'a> FromIterator<&'a PlSmallStr> for PlSmallStr {
        fn from_iter<T: IntoIterator<Item = &'a PlSmallStr>>(iter: T) -> Self {
            loop {}
        }
    }
    impl<'a> FromIterator<&'a bool> for Series {
        fn from_iter<I: IntoIterator<Item = &'a bool>>(iter: I) -> Self {
            loop {}
        }
    }
    impl<'a> FromIterator<&'a char> for PlSmallStr {
        fn from_iter<I: IntoIterator<Item = &'a char>>(iter: I) -> PlSmallStr {
            loop {}
        }
    }
    impl<'a> FromIterator<&'a f32> for Series {
        fn from_iter<I: IntoIterator<Item = &'a f32>>(iter: I) -> Self {
            loop {}
        }
    }
    impl<'a> FromIterator<&'a f64> for Series {
        fn from_iter<I: IntoIterator<Item = &'a f64>>(iter: I) -> Self {
            loop {}
        }
    }
    impl<'a> FromIterator<&'a i16> for Series {
        fn from_iter<I: IntoIterator<Item = &'a i16>>(iter: I) -> Self {
            loop {}
        }
    }
    impl<'a> FromIterator<&'a i32> for Series {
        fn from_iter<I: IntoIterator<Item = &'a i32>>(iter: I) -> Self {
            loop {}
        }
    }
    impl<'a> FromIterator<&'a i64> for Series {
        fn from_iter<I: IntoIterator<Item = &'a i64>>(iter: I) -> Self {
            loop {}
        }
    }
    impl<'a> FromIterator<&'a i8> for Series {
        fn from_iter<I: IntoIterator<Item = &'a i8>>(iter: I) -> Self {
            loop {}
        }
    }
    impl<'a> FromIterator<&'a str> for PlSmallStr {
        fn from_iter<I: IntoIterator<Item = &'a str>>(iter: I) -> PlSmallStr {
            loop {}
        }
    }
    impl<'a> FromIterator<&'a str> for Series {
        fn from_iter<I: IntoIterator<Item = &'a str>>(iter: I) -> Self {
            loop {}
        }
    }
    impl<'a> FromIterator<&'a u32> for Series {
        fn from_iter<I: IntoIterator<Item = &'a u32>>(iter: I) -> Self {
            loop {}
        }
    }
    impl<'a> FromIterator<&'a u64> for Series {
        fn from_iter<I: IntoIterator<Item = &'a u64>>(iter: I) -> Self {
            loop {}
        }
    }
    impl<'a> FromIterator<Cow<'a, str>> for PlSmallStr {
        fn from_iter<I: IntoIterator<Item = Cow<'a, str>>>(iter: I) -> PlSmallStr {
            loop {}
        }
    }
    impl<'a> FromIterator<Option<&'a str>> for Series {
        fn from_iter<I: IntoIterator<Item = Option<&'a str>>>(iter: I) -> Self {
            loop {}
        }
    }
    impl<'a> GroupBy<'a> {
        pub fn new(
            df: &'a DataFrame,
            by: Vec<Column>,
            groups: GroupPositions,
            selected_agg: Option<Vec<PlSmallStr>>,
        ) -> Self {
            loop {}
        }
        /// Select the column(s) that should be aggregated.
        /// You can select a single column or a slice of columns.
        pub fn select<I: IntoIterator<Item = S>, S: Into<PlSmallStr>>(self, selection: I) -> Self {
            loop {}
        }
        /// Get the internal representation of the GroupBy operation.
        /// The Vec returned contains:
        ///     (first_idx, [`Vec<indexes>`])
        ///     Where second value in the tuple is a vector with all matching indexes.
        pub fn get_groups(&self) -> &GroupPositions {
            loop {}
        }
        /// Get the internal representation of the GroupBy operation.
        /// The Vec returned contains:
        ///     (first_idx, [`Vec<indexes>`])
        ///     Where second value in the tuple is a vector with all matching indexes.
        pub unsafe fn get_groups_mut(&mut self) -> &mut GroupPositions {
            loop {}
        }
        pub fn into_groups(self) -> GroupPositions {
            loop {}
        }
        pub fn keys_sliced(&self, slice: Option<(i64, usize)>) -> Vec<Column> {
            loop {}
        }
        pub fn keys(&self) -> Vec<Column> {
            loop {}
        }
        /// Aggregate grouped series and compute the mean per group.
        ///
        /// ```rust
        /// fn example(df: DataFrame) -> PolarsResult<DataFrame> {
        ///     df.group_by(["date"])?.select(["temp", "rain"]).mean()
        /// }
        /// ```
        #[deprecated]
        pub fn mean(&self) -> PolarsResult<DataFrame> {
            loop {}
        }
        /// Aggregate grouped series and compute the sum per group.
        ///
        /// ```rust
        /// fn example(df: DataFrame) -> PolarsResult<DataFrame> {
        ///     df.group_by(["date"])?.select(["temp"]).sum()
        /// }
        /// ```
        #[deprecated]
        pub fn sum(&self) -> PolarsResult<DataFrame> {
            loop {}
        }
        /// Aggregate grouped series and compute the minimal value per group.
        ///
        /// ```rust
        /// fn example(df: DataFrame) -> PolarsResult<DataFrame> {
        ///     df.group_by(["date"])?.select(["temp"]).min()
        /// }
        /// ```
        #[deprecated]
        pub fn min(&self) -> PolarsResult<DataFrame> {
            loop {}
        }
        /// Aggregate grouped series and compute the maximum value per group.
        ///
        /// ```rust
        /// fn example(df: DataFrame) -> PolarsResult<DataFrame> {
        ///     df.group_by(["date"])?.select(["temp"]).max()
        /// }
        /// ```
        #[deprecated]
        pub fn max(&self) -> PolarsResult<DataFrame> {
            loop {}
        }
        /// Aggregate grouped `Series` and find the first value per group.
        ///
        /// ```rust
        /// fn example(df: DataFrame) -> PolarsResult<DataFrame> {
        ///     df.group_by(["date"])?.select(["temp"]).first()
        /// }
        /// ```
        #[deprecated]
        pub fn first(&self) -> PolarsResult<DataFrame> {
            loop {}
        }
        /// Aggregate grouped `Series` and return the last value per group.
        ///
        /// ```rust
        /// fn example(df: DataFrame) -> PolarsResult<DataFrame> {
        ///     df.group_by(["date"])?.select(["temp"]).last()
        /// }
        /// ```
        #[deprecated]
        pub fn last(&self) -> PolarsResult<DataFrame> {
            loop {}
        }
        /// Aggregate grouped `Series` by counting the number of unique values.
        ///
        /// ```rust
        /// fn example(df: DataFrame) -> PolarsResult<DataFrame> {
        ///     df.group_by(["date"])?.select(["temp"]).n_unique()
        /// }
        /// ```
        #[deprecated]
        pub fn n_unique(&self) -> PolarsResult<DataFrame> {
            loop {}
        }
        /// Aggregate grouped [`Series`] and determine the quantile per group.
        ///
        /// ```rust
        ///
        /// fn example(df: DataFrame) -> PolarsResult<DataFrame> {
        ///     df.group_by(["date"])?.select(["temp"]).quantile(0.2, QuantileMethod::default())
        /// }
        /// ```
        #[deprecated]
        pub fn quantile(&self, quantile: f64, method: QuantileMethod) -> PolarsResult<DataFrame> {
            loop {}
        }
        /// Aggregate grouped [`Series`] and determine the median per group.
        ///
        /// ```rust
        /// fn example(df: DataFrame) -> PolarsResult<DataFrame> {
        ///     df.group_by(["date"])?.select(["temp"]).median()
        /// }
        /// ```
        #[deprecated]
        pub fn median(&self) -> PolarsResult<DataFrame> {
            loop {}
        }
        /// Aggregate grouped [`Series`] and determine the variance per group.
        #[deprecated]
        pub fn var(&self, ddof: u8) -> PolarsResult<DataFrame> {
            loop {}
        }
        /// Aggregate grouped [`Series`] and determine the standard deviation per group.
        #[deprecated]
        pub fn std(&self, ddof: u8) -> PolarsResult<DataFrame> {
            loop {}
        }
        /// Aggregate grouped series and compute the number of values per group.
        ///
        /// ```rust
        /// fn example(df: DataFrame) -> PolarsResult<DataFrame> {
        ///     df.group_by(["date"])?.select(["temp"]).count()
        /// }
        /// ```
        pub fn count(&self) -> PolarsResult<DataFrame> {
            loop {}
        }
        /// Get the group_by group indexes.
        ///
        /// ```rust
        /// fn example(df: DataFrame) -> PolarsResult<DataFrame> {
        ///     df.group_by(["date"])?.groups()
        /// }
        /// ```
        pub fn groups(&self) -> PolarsResult<DataFrame> {
            loop {}
        }
        /// Apply a closure over the groups as a new [`DataFrame`] in parallel.
        #[deprecated]
        pub fn par_apply<F>(&self, f: F) -> PolarsResult<DataFrame>
        where
            F: Fn(DataFrame) -> PolarsResult<DataFrame> + Send + Sync,
        {
            loop {}
        }
        /// Apply a closure over the groups as a new [`DataFrame`].
        pub fn apply<F>(&self, f: F) -> PolarsResult<DataFrame>
        where
            F: FnMut(DataFrame) -> PolarsResult<DataFrame> + Send + Sync,
        {
            loop {}
        }
        pub fn apply_sliced<F>(
            &self,
            slice: Option<(i64, usize)>,
            f: F,
            schema: Option<&SchemaRef>,
        ) -> PolarsResult<DataFrame>
        where
            F: FnMut(DataFrame) -> PolarsResult<DataFrame> + Send + Sync,
        {
            loop {}
        }
        pub fn sliced(self, slice: Option<(i64, usize)>) -> Self {
            loop {}
        }
    }
    impl<Args, Out> Clone for PlanCallback<Args, Out> {
        fn clone(&self) -> Self {
            loop {}
        }
    }
    impl<Args, Out> Debug for PlanCallback<Args, Out> {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl<Args, Out> Eq for PlanCallback<Args, Out> {}
    impl<Args, Out> From<PlanCallback<Args, Out>> for &'static str {
        fn from(x: PlanCallback<Args, Out>) -> &'static str {
            loop {}
        }
    }
    impl<Args, Out> Hash for PlanCallback<Args, Out> {
        fn hash<H: Hasher>(&self, _state: &mut H) {
            loop {}
        }
    }
    impl<Args, Out> PartialEq for PlanCallback<Args, Out> {
        fn eq(&self, other: &Self) -> bool {
            loop {}
        }
    }
    impl<B> NewChunkedArray<BinaryType, B> for BinaryChunked
    where
        B: AsRef<[u8]>,
    {
        fn from_slice(name: PlSmallStr, v: &[B]) -> Self {
            loop {}
        }
        fn from_slice_options(name: PlSmallStr, opt_v: &[Option<B>]) -> Self {
            loop {}
        }
        fn from_iter_options(name: PlSmallStr, it: impl Iterator<Item = Option<B>>) -> Self {
            loop {}
        }
        fn from_iter_values(name: PlSmallStr, it: impl Iterator<Item = B>) -> Self {
            loop {}
        }
    }
    impl<F> ColumnsUdf for F
    where
        F: Fn(&mut [Column]) -> PolarsResult<Column> + Send + Sync,
    {
        fn call_udf(&self, s: &mut [Column]) -> PolarsResult<Column> {
            loop {}
        }
    }
    impl<F> Extend<F> for ArrowSchema
    where
        F: Into<(PlSmallStr, ArrowField)>,
    {
        fn extend<T: IntoIterator<Item = F>>(&mut self, iter: T) {
            loop {}
        }
    }
    impl<F> Extend<F> for Schema
    where
        F: Into<(PlSmallStr, DataType)>,
    {
        fn extend<T: IntoIterator<Item = F>>(&mut self, iter: T) {
            loop {}
        }
    }
    impl<F> FromIterator<F> for ArrowSchema
    where
        F: Into<(PlSmallStr, ArrowField)>,
    {
        fn from_iter<I: IntoIterator<Item = F>>(iter: I) -> Self {
            loop {}
        }
    }
    impl<F> FromIterator<F> for Schema
    where
        F: Into<(PlSmallStr, DataType)>,
    {
        fn from_iter<I: IntoIterator<Item = F>>(iter: I) -> Self {
            loop {}
        }
    }
    impl<F> UdfSchema for F
    where
        F: Fn(&Schema) -> PolarsResult<SchemaRef> + Send + Sync,
    {
        fn get_schema(&self, input_schema: &Schema) -> PolarsResult<SchemaRef> {
            loop {}
        }
    }
    impl<I, S> IntoVec<PlSmallStr> for I
    where
        I: IntoIterator<Item = S>,
        S: Into<PlSmallStr>,
    {
        fn into_vec(self) -> Vec<PlSmallStr> {
            loop {}
        }
    }
    impl<I: AsRef<[IdxSize]> + ?Sized> ChunkTakeUnchecked<I> for ArrayChunked {
        unsafe fn take_unchecked(&self, indices: &I) -> Self {
            loop {}
        }
    }
    impl<I: AsRef<[IdxSize]> + ?Sized> ChunkTakeUnchecked<I> for BinaryChunked {
        unsafe fn take_unchecked(&self, indices: &I) -> Self {
            loop {}
        }
    }
    impl<I: AsRef<[IdxSize]> + ?Sized> ChunkTakeUnchecked<I> for ListChunked {
        unsafe fn take_unchecked(&self, indices: &I) -> Self {
            loop {}
        }
    }
    impl<I: AsRef<[IdxSize]> + ?Sized> ChunkTakeUnchecked<I> for StringChunked {
        unsafe fn take_unchecked(&self, indices: &I) -> Self {
            loop {}
        }
    }
    impl<I: AsRef<[IdxSize]> + ?Sized> ChunkTakeUnchecked<I> for StructChunked {
        unsafe fn take_unchecked(&self, indices: &I) -> Self {
            loop {}
        }
    }
    impl<K, V> InitHashMaps for PlHashMap<K, V> {}
    impl<K: NumericNative> From<K> for AnyValue<'static> {
        fn from(value: K) -> Self {
            loop {}
        }
    }
    impl<K: PolarsDataType, T: PolarsDataType> Clone for Logical<K, T> {
        fn clone(&self) -> Self {
            loop {}
        }
    }
    impl<K: PolarsDataType, T: PolarsDataType> Logical<K, T> {
        /// # Safety
        /// You must uphold the logical types' invariants.
        pub unsafe fn new_logical(phys: ChunkedArray<T>, dtype: DataType) -> Logical<K, T> {
            loop {}
        }
    }
    impl<K: PolarsDataType, T: PolarsDataType> Logical<K, T>
    where
        Self: LogicalType,
    {
        pub fn name(&self) -> &PlSmallStr {
            loop {}
        }
        pub fn rename(&mut self, name: PlSmallStr) {
            loop {}
        }
        pub fn len(&self) -> usize {
            loop {}
        }
        pub fn is_empty(&self) -> bool {
            loop {}
        }
        pub fn null_count(&self) -> usize {
            loop {}
        }
        pub fn has_nulls(&self) -> bool {
            loop {}
        }
        pub fn is_null(&self) -> BooleanChunked {
            loop {}
        }
        pub fn is_not_null(&self) -> BooleanChunked {
            loop {}
        }
        pub fn split_at(&self, offset: i64) -> (Self, Self) {
            loop {}
        }
        pub fn slice(&self, offset: i64, length: usize) -> Self {
            loop {}
        }
        pub fn field(&self) -> Field {
            loop {}
        }
        pub fn physical(&self) -> &ChunkedArray<T> {
            loop {}
        }
        pub fn physical_mut(&mut self) -> &mut ChunkedArray<T> {
            loop {}
        }
        pub fn into_physical(self) -> ChunkedArray<T> {
            loop {}
        }
    }
    impl<K> InitHashMaps for PlHashSet<K> {}
    impl<K> InitHashMaps for PlIndexSet<K> {}
    impl<Rhs> ChunkCompareEq<Rhs> for Series
    where
        Rhs: NumericNative,
    {
        type Item = Result<ChunkedArray<BooleanType>, PolarsError>;
        fn equal(&self, rhs: Rhs) -> Self::Item {
            loop {}
        }
        fn equal_missing(&self, rhs: Rhs) -> Self::Item {
            loop {}
        }
        fn not_equal(&self, rhs: Rhs) -> Self::Item {
            loop {}
        }
        fn not_equal_missing(&self, rhs: Rhs) -> Self::Item {
            loop {}
        }
    }
    impl<Rhs> ChunkCompareIneq<Rhs> for Series
    where
        Rhs: NumericNative,
    {
        type Item = Result<ChunkedArray<BooleanType>, PolarsError>;
        fn gt(&self, rhs: Rhs) -> Self::Item {
            loop {}
        }
        fn gt_eq(&self, rhs: Rhs) -> Self::Item {
            loop {}
        }
        fn lt(&self, rhs: Rhs) -> Self::Item {
            loop {}
        }
        fn lt_eq(&self, rhs: Rhs) -> Self::Item {
            loop {}
        }
    }
    impl<S> ListBuilderTrait for Box<S>
    where
        S: ListBuilderTrait + ?Sized,
    {
        fn append_opt_series(&mut self, opt_s: Option<&Series>) -> PolarsResult<()> {
            loop {}
        }
        fn append_series(&mut self, s: &Series) -> PolarsResult<()> {
            loop {}
        }
        fn append_null(&mut self) {
            loop {}
        }
        fn finish(&mut self) -> ListChunked {
            loop {}
        }
    }
    impl<S> NewChunkedArray<StringType, S> for StringChunked
    where
        S: AsRef<str>,
    {
        fn from_slice(name: PlSmallStr, v: &[S]) -> Self {
            loop {}
        }
        fn from_slice_options(name: PlSmallStr, opt_v: &[Option<S>]) -> Self {
            loop {}
        }
        fn from_iter_options(name: PlSmallStr, it: impl Iterator<Item = Option<S>>) -> Self {
            loop {}
        }
        fn from_iter_values(name: PlSmallStr, it: impl Iterator<Item = S>) -> Self {
            loop {}
        }
    }
    impl<T, A> From<A> for ChunkedArray<T>
    where
        T: PolarsDataType<Array = A>,
        A: Array,
    {
        fn from(arr: A) -> Self {
            loop {}
        }
    }
    impl<T, I: AsRef<[IdxSize]> + ?Sized> ChunkTakeUnchecked<I> for ChunkedArray<T>
    where
        T: PolarsDataType<HasViews = FalseT, IsStruct = FalseT, IsNested = FalseT> + PolarsDataType,
    {
        unsafe fn take_unchecked(&self, indices: &I) -> Self {
            loop {}
        }
    }
    impl<T, Rhs> ChunkCompareEq<Rhs> for ChunkedArray<T>
    where
        T: PolarsNumericType,
        Rhs: ToPrimitive,
        T::Array: TotalOrdKernel<Scalar = T::Native> + TotalEqKernel<Scalar = T::Native>,
    {
        type Item = ChunkedArray<BooleanType>;
        fn equal(&self, rhs: Rhs) -> BooleanChunked {
            loop {}
        }
        fn equal_missing(&self, rhs: Rhs) -> BooleanChunked {
            loop {}
        }
        fn not_equal(&self, rhs: Rhs) -> BooleanChunked {
            loop {}
        }
        fn not_equal_missing(&self, rhs: Rhs) -> BooleanChunked {
            loop {}
        }
    }
    impl<T, Rhs> ChunkCompareIneq<Rhs> for ChunkedArray<T>
    where
        T: PolarsNumericType,
        Rhs: ToPrimitive,
        T::Array: TotalOrdKernel<Scalar = T::Native> + TotalEqKernel<Scalar = T::Native>,
    {
        type Item = ChunkedArray<BooleanType>;
        fn gt(&self, rhs: Rhs) -> BooleanChunked {
            loop {}
        }
        fn gt_eq(&self, rhs: Rhs) -> BooleanChunked {
            loop {}
        }
        fn lt(&self, rhs: Rhs) -> BooleanChunked {
            loop {}
        }
        fn lt_eq(&self, rhs: Rhs) -> BooleanChunked {
            loop {}
        }
    }
    impl<T: ?Sized + AsSeries> TemporalMethods for T {}
    impl<T: ?Sized> Eq for SpecialEq<Arc<T>> {}
    impl<T: ?Sized> Hash for SpecialEq<Arc<T>> {
        fn hash<H: Hasher>(&self, state: &mut H) {
            loop {}
        }
    }
    impl<T: ?Sized> PartialEq for SpecialEq<Arc<T>> {
        fn eq(&self, other: &Self) -> bool {
            loop {}
        }
    }
    impl<T: AsRef<[NaiveDateTime]>> NamedFrom<T, [NaiveDateTime]> for DatetimeChunked {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[NaiveDateTime]>> NamedFrom<T, [NaiveDateTime]> for Series {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[NaiveDate]>> NamedFrom<T, [NaiveDate]> for DateChunked {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[NaiveDate]>> NamedFrom<T, [NaiveDate]> for Series {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[NaiveTime]>> NamedFrom<T, [NaiveTime]> for Series {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[NaiveTime]>> NamedFrom<T, [NaiveTime]> for TimeChunked {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[Option<NaiveDate>]>> NamedFrom<T, [Option<NaiveDate>]> for DateChunked {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[Option<NaiveDate>]>> NamedFrom<T, [Option<NaiveDate>]> for Series {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[Option<NaiveDateTime>]>> NamedFrom<T, [Option<NaiveDateTime>]> for DatetimeChunked {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[Option<NaiveDateTime>]>> NamedFrom<T, [Option<NaiveDateTime>]> for Series {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[Option<NaiveTime>]>> NamedFrom<T, [Option<NaiveTime>]> for Series {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[Option<NaiveTime>]>> NamedFrom<T, [Option<NaiveTime>]> for TimeChunked {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[Option<Series>]>> NamedFrom<T, [Option<Series>]> for Series {
        fn new(name: PlSmallStr, s: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[Option<String>]>> NamedFrom<T, [Option<String>]> for ChunkedArray<StringType> {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[Option<String>]>> NamedFrom<T, [Option<String>]> for Series {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[Option<Vec<u8>>]>> NamedFrom<T, [Option<Vec<u8>>]> for ChunkedArray<BinaryType> {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[Option<Vec<u8>>]>> NamedFrom<T, [Option<Vec<u8>>]> for Series {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[Option<bool>]>> NamedFrom<T, [Option<bool>]> for ChunkedArray<BooleanType> {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[Option<bool>]>> NamedFrom<T, [Option<bool>]> for Series {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[Option<crate::header::chrono::Duration>]>> NamedFrom<T, [Option<TimeDelta>]> for DurationChunked {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[Option<crate::header::chrono::Duration>]>> NamedFrom<T, [Option<TimeDelta>]> for Series {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[Option<f32>]>> NamedFrom<T, [Option<f32>]> for ChunkedArray<Float32Type> {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[Option<f32>]>> NamedFrom<T, [Option<f32>]> for Series {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[Option<f64>]>> NamedFrom<T, [Option<f64>]> for ChunkedArray<Float64Type> {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[Option<f64>]>> NamedFrom<T, [Option<f64>]> for Series {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[Option<i128>]>> NamedFrom<T, [Option<i128>]> for ChunkedArray<Int128Type> {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[Option<i128>]>> NamedFrom<T, [Option<i128>]> for Series {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[Option<i16>]>> NamedFrom<T, [Option<i16>]> for ChunkedArray<Int16Type> {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[Option<i16>]>> NamedFrom<T, [Option<i16>]> for Series {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[Option<i32>]>> NamedFrom<T, [Option<i32>]> for ChunkedArray<Int32Type> {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[Option<i32>]>> NamedFrom<T, [Option<i32>]> for Series {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[Option<i64>]>> NamedFrom<T, [Option<i64>]> for ChunkedArray<Int64Type> {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[Option<i64>]>> NamedFrom<T, [Option<i64>]> for Series {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[Option<i8>]>> NamedFrom<T, [Option<i8>]> for ChunkedArray<Int8Type> {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[Option<i8>]>> NamedFrom<T, [Option<i8>]> for Series {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[Option<u32>]>> NamedFrom<T, [Option<u32>]> for ChunkedArray<UInt32Type> {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[Option<u32>]>> NamedFrom<T, [Option<u32>]> for Series {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[Option<u64>]>> NamedFrom<T, [Option<u64>]> for ChunkedArray<UInt64Type> {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[Option<u64>]>> NamedFrom<T, [Option<u64>]> for Series {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[Series]>> NamedFrom<T, ListType> for Series {
        fn new(name: PlSmallStr, s: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[String]>> NamedFrom<T, [String]> for ChunkedArray<StringType> {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[String]>> NamedFrom<T, [String]> for Series {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[Vec<u8>]>> NamedFrom<T, [Vec<u8>]> for ChunkedArray<BinaryType> {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[Vec<u8>]>> NamedFrom<T, [Vec<u8>]> for Series {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[bool]>> NamedFrom<T, [bool]> for ChunkedArray<BooleanType> {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[bool]>> NamedFrom<T, [bool]> for Series {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[crate::header::chrono::Duration]>> NamedFrom<T, [TimeDelta]> for DurationChunked {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[crate::header::chrono::Duration]>> NamedFrom<T, [TimeDelta]> for Series {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[f32]>> NamedFrom<T, [f32]> for ChunkedArray<Float32Type> {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[f32]>> NamedFrom<T, [f32]> for Series {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[f64]>> NamedFrom<T, [f64]> for ChunkedArray<Float64Type> {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[f64]>> NamedFrom<T, [f64]> for Series {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[i128]>> NamedFrom<T, [i128]> for ChunkedArray<Int128Type> {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[i128]>> NamedFrom<T, [i128]> for Series {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[i16]>> NamedFrom<T, [i16]> for ChunkedArray<Int16Type> {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[i16]>> NamedFrom<T, [i16]> for Series {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[i32]>> NamedFrom<T, [i32]> for ChunkedArray<Int32Type> {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[i32]>> NamedFrom<T, [i32]> for Series {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[i64]>> NamedFrom<T, [i64]> for ChunkedArray<Int64Type> {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[i64]>> NamedFrom<T, [i64]> for Series {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[i8]>> NamedFrom<T, [i8]> for ChunkedArray<Int8Type> {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[i8]>> NamedFrom<T, [i8]> for Series {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[u32]>> NamedFrom<T, [u32]> for ChunkedArray<UInt32Type> {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[u32]>> NamedFrom<T, [u32]> for Series {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[u64]>> NamedFrom<T, [u64]> for ChunkedArray<UInt64Type> {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: AsRef<[u64]>> NamedFrom<T, [u64]> for Series {
        fn new(name: PlSmallStr, v: T) -> Self {
            loop {}
        }
    }
    impl<T: Clone + Clone> Clone for LazySerde<T> {
        fn clone(&self) -> LazySerde<T> {
            loop {}
        }
    }
    impl<T: Clone> Clone for SpecialEq<T> {
        fn clone(&self) -> SpecialEq<T> {
            loop {}
        }
    }
    impl<T: Clone> Debug for LazySerde<T> {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl<T: IntoSeries> IntoColumn for T {
        fn into_column(self) -> Column {
            loop {}
        }
    }
    impl<T: IntoSeries> NamedFrom<T, T> for Series {
        fn new(name: PlSmallStr, t: T) -> Self {
            loop {}
        }
    }
    impl<T: NumOpsDispatchInner> NumOpsDispatch for ChunkedArray<T> {
        fn subtract(&self, rhs: &Series) -> PolarsResult<Series> {
            loop {}
        }
        fn add_to(&self, rhs: &Series) -> PolarsResult<Series> {
            loop {}
        }
        fn multiply(&self, rhs: &Series) -> PolarsResult<Series> {
            loop {}
        }
        fn divide(&self, rhs: &Series) -> PolarsResult<Series> {
            loop {}
        }
        fn remainder(&self, rhs: &Series) -> PolarsResult<Series> {
            loop {}
        }
    }
    impl<T: PartialEq + Clone> PartialEq for LazySerde<T> {
        fn eq(&self, other: &Self) -> bool {
            loop {}
        }
    }
    impl<T: PolarsDataType, I: AsRef<[IdxSize]> + ?Sized> ChunkTake<I> for ChunkedArray<T>
    where
        ChunkedArray<T>: ChunkTakeUnchecked<I>,
    {
        fn take(&self, indices: &I) -> PolarsResult<Self> {
            loop {}
        }
    }
    impl<T: PolarsDataType, I: Iterator> ChunkedCollectInferIterExt<T> for I {}
    impl<T: PolarsDataType, I: Iterator> ChunkedCollectIterExt<T> for I {}
    impl<T: PolarsDataType<IsNested = FalseT>> ChunkNestingUtils for ChunkedArray<T> {
        fn propagate_nulls(&self) -> Option<Self> {
            loop {}
        }
        fn trim_lists_to_normalized_offsets(&self) -> Option<Self> {
            loop {}
        }
        fn find_validity_mismatch(&self, other: &Series, idxs: &mut Vec<IdxSize>) {
            loop {}
        }
    }
    impl<T: PolarsDataType> AsRef<ChunkedArray<T>> for ChunkedArray<T> {
        fn as_ref(&self) -> &ChunkedArray<T> {
            loop {}
        }
    }
    impl<T: PolarsDataType> AsRefDataType for ChunkedArray<T> {
        fn as_ref_dtype(&self) -> &DataType {
            loop {}
        }
    }
    impl<T: PolarsDataType> ChunkTake<ChunkedArray<UInt32Type>> for ChunkedArray<T>
    where
        ChunkedArray<T>: ChunkTakeUnchecked<IdxCa>,
    {
        fn take(&self, indices: &IdxCa) -> PolarsResult<Self> {
            loop {}
        }
    }
    impl<T: PolarsDataType> ChunkedArray<T> {
        /// Get the length of the ChunkedArray
        pub fn len(&self) -> usize {
            loop {}
        }
        /// Return the number of null values in the ChunkedArray.
        pub fn null_count(&self) -> usize {
            loop {}
        }
        /// Set the null count directly.
        pub unsafe fn set_null_count(&mut self, null_count: usize) {
            loop {}
        }
        /// Check if ChunkedArray is empty.
        pub fn is_empty(&self) -> bool {
            loop {}
        }
        /// Rechunks this ChunkedArray, returning a new Cow::Owned ChunkedArray if it was
        /// rechunked or simply a Cow::Borrowed of itself if it was already a single chunk.
        pub fn rechunk(&self) -> Cow<'_, Self> {
            loop {}
        }
        /// Rechunks this ChunkedArray in-place.
        pub fn rechunk_mut(&mut self) {
            loop {}
        }
        pub fn rechunk_validity(&self) -> Option<Bitmap> {
            loop {}
        }
        pub fn with_validities(&mut self, validities: &[Option<Bitmap>]) {
            loop {}
        }
        /// Split the array. The chunks are reallocated the underlying data slices are zero copy.
        pub fn split_at(&self, offset: i64) -> (Self, Self) {
            loop {}
        }
        /// Slice the array. The chunks are reallocated the underlying data slices are zero copy.
        pub fn slice(&self, offset: i64, length: usize) -> Self {
            loop {}
        }
        /// Take a view of top n elements
        pub fn limit(&self, num_elements: usize) -> Self
        where
            Self: Sized,
        {
            loop {}
        }
        /// Get the head of the [`ChunkedArray`]
        pub fn head(&self, length: Option<usize>) -> Self
        where
            Self: Sized,
        {
            loop {}
        }
        /// Get the tail of the [`ChunkedArray`]
        pub fn tail(&self, length: Option<usize>) -> Self
        where
            Self: Sized,
        {
            loop {}
        }
        /// Remove empty chunks.
        pub fn prune_empty_chunks(&mut self) {
            loop {}
        }
        /// Get a mask of the null values.
        pub fn is_null(&self) -> BooleanChunked {
            loop {}
        }
        /// Get a mask of the valid values.
        pub fn is_not_null(&self) -> BooleanChunked {
            loop {}
        }
        /// Series to [`ChunkedArray<T>`]
        pub fn unpack_series_matching_type<'a>(&self, series: &'a Series) -> PolarsResult<&'a ChunkedArray<T>> {
            loop {}
        }
        /// Create a new [`ChunkedArray`] and explicitly set its `length` and `null_count`.
        /// # Safety
        /// The length and null_count must be correct.
        pub unsafe fn new_with_dims(
            field: Arc<Field>,
            chunks: Vec<ArrayRef>,
            length: usize,
            null_count: usize,
        ) -> Self {
            loop {}
        }
        pub fn unset_fast_explode_list(&mut self) {
            loop {}
        }
        pub fn set_fast_explode_list(&mut self, value: bool) {
            loop {}
        }
        pub fn get_fast_explode_list(&self) -> bool {
            loop {}
        }
        pub fn get_flags(&self) -> StatisticsFlags {
            loop {}
        }
        /// Set flags for the [`ChunkedArray`]
        pub fn set_flags(&mut self, flags: StatisticsFlags) {
            loop {}
        }
        pub fn is_sorted_flag(&self) -> IsSorted {
            loop {}
        }
        pub fn retain_flags_from<U: PolarsDataType>(&mut self, from: &ChunkedArray<U>, retain_flags: StatisticsFlags) {
            loop {}
        }
        /// Set the 'sorted' bit meta info.
        pub fn set_sorted_flag(&mut self, sorted: IsSorted) {
            loop {}
        }
        /// Set the 'sorted' bit meta info.
        pub fn with_sorted_flag(&self, sorted: IsSorted) -> Self {
            loop {}
        }
        pub fn first_null(&self) -> Option<usize> {
            loop {}
        }
        /// Get the index of the first non null value in this [`ChunkedArray`].
        pub fn first_non_null(&self) -> Option<usize> {
            loop {}
        }
        /// Get the index of the last non null value in this [`ChunkedArray`].
        pub fn last_non_null(&self) -> Option<usize> {
            loop {}
        }
        pub fn drop_nulls(&self) -> Self {
            loop {}
        }
        /// Get the buffer of bits representing null values
        pub fn iter_validities(&self) -> impl ExactSizeIterator<Item = Option<&Bitmap>> + DoubleEndedIterator {
            crate::header::any::<std::vec::IntoIter<Option<&Bitmap>>>()
        }
        /// Return if any the chunks in this [`ChunkedArray`] have nulls.
        pub fn has_nulls(&self) -> bool {
            loop {}
        }
        /// Shrink the capacity of this array to fit its length.
        pub fn shrink_to_fit(&mut self) {
            loop {}
        }
        pub fn clear(&self) -> Self {
            loop {}
        }
        /// Returns an iterator over the lengths of the chunks of the array.
        pub fn chunk_lengths(&self) -> ChunkLenIter<'_> {
            loop {}
        }
        /// A reference to the chunks
        pub fn chunks(&self) -> &Vec<ArrayRef> {
            loop {}
        }
        /// A mutable reference to the chunks
        pub unsafe fn chunks_mut(&mut self) -> &mut Vec<ArrayRef> {
            loop {}
        }
        /// Returns true if contains a single chunk and has no null values
        pub fn is_optimal_aligned(&self) -> bool {
            loop {}
        }
        /// Get data type of [`ChunkedArray`].
        pub fn dtype(&self) -> &DataType {
            loop {}
        }
        /// Name of the [`ChunkedArray`].
        pub fn name(&self) -> &PlSmallStr {
            loop {}
        }
        /// Get a reference to the field.
        pub fn ref_field(&self) -> &Field {
            loop {}
        }
        /// Rename this [`ChunkedArray`].
        pub fn rename(&mut self, name: PlSmallStr) {
            loop {}
        }
        /// Return this [`ChunkedArray`] with a new name.
        pub fn with_name(self, name: PlSmallStr) -> Self {
            loop {}
        }
    }
    impl<T: PolarsDataType> Clone for ChunkedArray<T> {
        fn clone(&self) -> Self {
            loop {}
        }
    }
    impl<T: PolarsDataType> Default for ChunkedArray<T> {
        fn default() -> Self {
            loop {}
        }
    }
    impl<T: PolarsNumericType, N: Num + ToPrimitive> Add<N> for &ChunkedArray<T> {
        type Output = ChunkedArray<T>;
        fn add(self, rhs: N) -> Self::Output {
            loop {}
        }
    }
    impl<T: PolarsNumericType, N: Num + ToPrimitive> Add<N> for ChunkedArray<T> {
        type Output = Self;
        fn add(self, rhs: N) -> Self::Output {
            loop {}
        }
    }
    impl<T: PolarsNumericType, N: Num + ToPrimitive> Div<N> for &ChunkedArray<T> {
        type Output = ChunkedArray<T>;
        fn div(self, rhs: N) -> Self::Output {
            loop {}
        }
    }
    impl<T: PolarsNumericType, N: Num + ToPrimitive> Div<N> for ChunkedArray<T> {
        type Output = Self;
        fn div(self, rhs: N) -> Self::Output {
            loop {}
        }
    }
    impl<T: PolarsNumericType, N: Num + ToPrimitive> Mul<N> for &ChunkedArray<T> {
        type Output = ChunkedArray<T>;
        fn mul(self, rhs: N) -> Self::Output {
            loop {}
        }
    }
    impl<T: PolarsNumericType, N: Num + ToPrimitive> Mul<N> for ChunkedArray<T> {
        type Output = Self;
        fn mul(self, rhs: N) -> Self::Output {
            loop {}
        }
    }
    impl<T: PolarsNumericType, N: Num + ToPrimitive> Rem<N> for &ChunkedArray<T> {
        type Output = ChunkedArray<T>;
        fn rem(self, rhs: N) -> Self::Output {
            loop {}
        }
    }
    impl<T: PolarsNumericType, N: Num + ToPrimitive> Rem<N> for ChunkedArray<T> {
        type Output = Self;
        fn rem(self, rhs: N) -> Self::Output {
            loop {}
        }
    }
    impl<T: PolarsNumericType, N: Num + ToPrimitive> Sub<N> for &ChunkedArray<T> {
        type Output = ChunkedArray<T>;
        fn sub(self, rhs: N) -> Self::Output {
            loop {}
        }
    }
    impl<T: PolarsNumericType, N: Num + ToPrimitive> Sub<N> for ChunkedArray<T> {
        type Output = Self;
        fn sub(self, rhs: N) -> Self::Output {
            loop {}
        }
    }
    impl<T: PolarsNumericType> Add for &ChunkedArray<T> {
        type Output = ChunkedArray<T>;
        fn add(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl<T: PolarsNumericType> Add for ChunkedArray<T> {
        type Output = Self;
        fn add(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl<T: PolarsNumericType> ArithmeticChunked for &ChunkedArray<T> {
        type Scalar = T::Native;
        type Out = ChunkedArray<T>;
        type TrueDivOut = ChunkedArray<<T::Native as NumericNative>::TrueDivPolarsType>;
        fn wrapping_abs(self) -> Self::Out {
            loop {}
        }
        fn wrapping_neg(self) -> Self::Out {
            loop {}
        }
        fn wrapping_add(self, rhs: Self) -> Self::Out {
            loop {}
        }
        fn wrapping_sub(self, rhs: Self) -> Self::Out {
            loop {}
        }
        fn wrapping_mul(self, rhs: Self) -> Self::Out {
            loop {}
        }
        fn wrapping_floor_div(self, rhs: Self) -> Self::Out {
            loop {}
        }
        fn wrapping_trunc_div(self, rhs: Self) -> Self::Out {
            loop {}
        }
        fn wrapping_mod(self, rhs: Self) -> Self::Out {
            loop {}
        }
        fn wrapping_add_scalar(self, rhs: Self::Scalar) -> Self::Out {
            loop {}
        }
        fn wrapping_sub_scalar(self, rhs: Self::Scalar) -> Self::Out {
            loop {}
        }
        fn wrapping_sub_scalar_lhs(lhs: Self::Scalar, rhs: Self) -> Self::Out {
            loop {}
        }
        fn wrapping_mul_scalar(self, rhs: Self::Scalar) -> Self::Out {
            loop {}
        }
        fn wrapping_floor_div_scalar(self, rhs: Self::Scalar) -> Self::Out {
            loop {}
        }
        fn wrapping_floor_div_scalar_lhs(lhs: Self::Scalar, rhs: Self) -> Self::Out {
            loop {}
        }
        fn wrapping_trunc_div_scalar(self, rhs: Self::Scalar) -> Self::Out {
            loop {}
        }
        fn wrapping_trunc_div_scalar_lhs(lhs: Self::Scalar, rhs: Self) -> Self::Out {
            loop {}
        }
        fn wrapping_mod_scalar(self, rhs: Self::Scalar) -> Self::Out {
            loop {}
        }
        fn wrapping_mod_scalar_lhs(lhs: Self::Scalar, rhs: Self) -> Self::Out {
            loop {}
        }
        fn checked_mul_scalar(self, rhs: Self::Scalar) -> Self::Out {
            loop {}
        }
        fn true_div(self, rhs: Self) -> Self::TrueDivOut {
            loop {}
        }
        fn true_div_scalar(self, rhs: Self::Scalar) -> Self::TrueDivOut {
            loop {}
        }
        fn true_div_scalar_lhs(lhs: Self::Scalar, rhs: Self) -> Self::TrueDivOut {
            loop {}
        }
        fn legacy_div(self, rhs: Self) -> Self::Out {
            loop {}
        }
        fn legacy_div_scalar(self, rhs: Self::Scalar) -> Self::Out {
            loop {}
        }
        fn legacy_div_scalar_lhs(lhs: Self::Scalar, rhs: Self) -> Self::Out {
            loop {}
        }
    }
    impl<T: PolarsNumericType> ArithmeticChunked for ChunkedArray<T> {
        type Scalar = T::Native;
        type Out = Self;
        type TrueDivOut = ChunkedArray<<T::Native as NumericNative>::TrueDivPolarsType>;
        fn wrapping_abs(self) -> Self::Out {
            loop {}
        }
        fn wrapping_neg(self) -> Self::Out {
            loop {}
        }
        fn wrapping_add(self, rhs: Self) -> Self::Out {
            loop {}
        }
        fn wrapping_sub(self, rhs: Self) -> Self::Out {
            loop {}
        }
        fn wrapping_mul(self, rhs: Self) -> Self::Out {
            loop {}
        }
        fn wrapping_floor_div(self, rhs: Self) -> Self::Out {
            loop {}
        }
        fn wrapping_trunc_div(self, rhs: Self) -> Self::Out {
            loop {}
        }
        fn wrapping_mod(self, rhs: Self) -> Self::Out {
            loop {}
        }
        fn wrapping_add_scalar(self, rhs: Self::Scalar) -> Self::Out {
            loop {}
        }
        fn wrapping_sub_scalar(self, rhs: Self::Scalar) -> Self::Out {
            loop {}
        }
        fn wrapping_sub_scalar_lhs(lhs: Self::Scalar, rhs: Self) -> Self::Out {
            loop {}
        }
        fn wrapping_mul_scalar(self, rhs: Self::Scalar) -> Self::Out {
            loop {}
        }
        fn wrapping_floor_div_scalar(self, rhs: Self::Scalar) -> Self::Out {
            loop {}
        }
        fn wrapping_floor_div_scalar_lhs(lhs: Self::Scalar, rhs: Self) -> Self::Out {
            loop {}
        }
        fn wrapping_trunc_div_scalar(self, rhs: Self::Scalar) -> Self::Out {
            loop {}
        }
        fn wrapping_trunc_div_scalar_lhs(lhs: Self::Scalar, rhs: Self) -> Self::Out {
            loop {}
        }
        fn wrapping_mod_scalar(self, rhs: Self::Scalar) -> Self::Out {
            loop {}
        }
        fn wrapping_mod_scalar_lhs(lhs: Self::Scalar, rhs: Self) -> Self::Out {
            loop {}
        }
        fn checked_mul_scalar(self, rhs: Self::Scalar) -> Self::Out {
            loop {}
        }
        fn true_div(self, rhs: Self) -> Self::TrueDivOut {
            loop {}
        }
        fn true_div_scalar(self, rhs: Self::Scalar) -> Self::TrueDivOut {
            loop {}
        }
        fn true_div_scalar_lhs(lhs: Self::Scalar, rhs: Self) -> Self::TrueDivOut {
            loop {}
        }
        fn legacy_div(self, rhs: Self) -> Self::Out {
            loop {}
        }
        fn legacy_div_scalar(self, rhs: Self::Scalar) -> Self::Out {
            loop {}
        }
        fn legacy_div_scalar_lhs(lhs: Self::Scalar, rhs: Self) -> Self::Out {
            loop {}
        }
    }
    impl<T: PolarsNumericType> ChunkExpandAtIndex<T> for ChunkedArray<T>
    where
        ChunkedArray<T>: ChunkFull<T::Native>,
    {
        fn new_from_index(&self, index: usize, length: usize) -> ChunkedArray<T> {
            loop {}
        }
    }
    impl<T: PolarsNumericType> ChunkRollApply for ChunkedArray<T> {
        fn rolling_map(
            &self,
            f: &dyn Fn(&Series) -> PolarsResult<Series>,
            options: RollingOptionsFixedWindow,
        ) -> PolarsResult<Series> {
            loop {}
        }
    }
    impl<T: PolarsNumericType> ChunkedArray<T> {
        /// Cast a numeric array to another numeric data type and apply a function in place.
        /// This saves an allocation.
        pub fn cast_and_apply_in_place<F, S>(&self, f: F) -> ChunkedArray<S>
        where
            F: Fn(S::Native) -> S::Native + Copy,
            S: PolarsNumericType,
        {
            loop {}
        }
        /// Cast a numeric array to another numeric data type and apply a function in place.
        /// This saves an allocation.
        pub fn apply_in_place<F>(self, f: F) -> Self
        where
            F: Fn(T::Native) -> T::Native + Copy,
        {
            loop {}
        }
        pub fn apply_mut<F>(&mut self, f: F)
        where
            F: Fn(T::Native) -> T::Native + Copy,
        {
            loop {}
        }
        /// Convert to a [`Vec`] of [`Option<T::Native>`].
        pub fn to_vec(&self) -> Vec<Option<T::Native>> {
            loop {}
        }
        /// Convert to a [`Vec`] but don't return [`Option<T::Native>`] if there are no null values
        pub fn to_vec_null_aware(&self) -> Either<Vec<T::Native>, Vec<Option<T::Native>>> {
            loop {}
        }
        /// Specialization that prevents an allocation
        /// prefer this over ChunkedArray::new when you have a `Vec<T::Native>` and no null values.
        pub fn new_vec(name: PlSmallStr, v: Vec<T::Native>) -> Self {
            loop {}
        }
        /// Apply lhs - self
        pub fn lhs_sub<N: Num + NumCast>(&self, lhs: N) -> Self {
            loop {}
        }
        /// Apply lhs / self
        pub fn lhs_div<N: Num + NumCast>(&self, lhs: N) -> Self {
            loop {}
        }
        /// Apply lhs % self
        pub fn lhs_rem<N: Num + NumCast>(&self, lhs: N) -> Self {
            loop {}
        }
    }
    impl<T: PolarsNumericType> Div for &ChunkedArray<T> {
        type Output = ChunkedArray<T>;
        fn div(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl<T: PolarsNumericType> Div for ChunkedArray<T> {
        type Output = Self;
        fn div(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl<T: PolarsNumericType> Mul for &ChunkedArray<T> {
        type Output = ChunkedArray<T>;
        fn mul(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl<T: PolarsNumericType> Mul for ChunkedArray<T> {
        type Output = Self;
        fn mul(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl<T: PolarsNumericType> Rem for &ChunkedArray<T> {
        type Output = ChunkedArray<T>;
        fn rem(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl<T: PolarsNumericType> Rem for ChunkedArray<T> {
        type Output = Self;
        fn rem(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl<T: PolarsNumericType> Sub for &ChunkedArray<T> {
        type Output = ChunkedArray<T>;
        fn sub(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl<T: PolarsNumericType> Sub for ChunkedArray<T> {
        type Output = Self;
        fn sub(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl<T: PolarsPhysicalType> AsMut<ChunkedArray<T>> for dyn SeriesTrait + '_ {
        fn as_mut(&mut self) -> &mut ChunkedArray<T> {
            loop {}
        }
    }
    impl<T: PolarsPhysicalType> AsRef<ChunkedArray<T>> for dyn SeriesTrait + '_ {
        fn as_ref(&self) -> &ChunkedArray<T> {
            loop {}
        }
    }
    impl<T> Add<T> for &Column
    where
        T: Num + NumCast,
    {
        type Output = Column;
        fn add(self, rhs: T) -> Self::Output {
            loop {}
        }
    }
    impl<T> Add<T> for &Series
    where
        T: Num + NumCast,
    {
        type Output = Series;
        fn add(self, rhs: T) -> Self::Output {
            loop {}
        }
    }
    impl<T> Add<T> for Column
    where
        T: Num + NumCast,
    {
        type Output = Self;
        fn add(self, rhs: T) -> Self::Output {
            loop {}
        }
    }
    impl<T> Add<T> for Series
    where
        T: Num + NumCast,
    {
        type Output = Self;
        fn add(self, rhs: T) -> Self::Output {
            loop {}
        }
    }
    impl<T> BitAnd for &ChunkedArray<T>
    where
        T: PolarsIntegerType,
        T::Native: BitAnd<Output = T::Native>,
    {
        type Output = ChunkedArray<T>;
        fn bitand(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl<T> BitOr for &ChunkedArray<T>
    where
        T: PolarsIntegerType,
        T::Native: BitOr<Output = T::Native>,
    {
        type Output = ChunkedArray<T>;
        fn bitor(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl<T> BitXor for &ChunkedArray<T>
    where
        T: PolarsIntegerType,
        T::Native: BitXor<Output = T::Native>,
    {
        type Output = ChunkedArray<T>;
        fn bitxor(self, rhs: Self) -> Self::Output {
            loop {}
        }
    }
    impl<T> ChunkAgg<T::Native> for ChunkedArray<T>
    where
        T: PolarsNumericType,
        T::Native: WrappingSum,
    {
        fn sum(&self) -> Option<T::Native> {
            loop {}
        }
        fn _sum_as_f64(&self) -> f64 {
            loop {}
        }
        fn min(&self) -> Option<T::Native> {
            loop {}
        }
        fn max(&self) -> Option<T::Native> {
            loop {}
        }
        fn min_max(&self) -> Option<(T::Native, T::Native)> {
            loop {}
        }
        fn mean(&self) -> Option<f64> {
            loop {}
        }
    }
    impl<T> ChunkAggSeries for ChunkedArray<T>
    where
        T: PolarsNumericType,
        T::Native: WrappingSum + SumCast,
        <T::Native as SumCast>::Sum: WrappingAdd,
    {
        fn sum_reduce(&self) -> Scalar {
            loop {}
        }
        fn max_reduce(&self) -> Scalar {
            loop {}
        }
        fn min_reduce(&self) -> Scalar {
            loop {}
        }
        fn prod_reduce(&self) -> Scalar {
            loop {}
        }
    }
    impl<T> ChunkAnyValue for ChunkedArray<T>
    where
        T: PolarsNumericType,
    {
        unsafe fn get_any_value_unchecked(&self, index: usize) -> AnyValue<'_> {
            loop {}
        }
        fn get_any_value(&self, index: usize) -> PolarsResult<AnyValue<'_>> {
            loop {}
        }
    }
    impl<T> ChunkApplyKernel<PrimitiveArray<T::Native>> for ChunkedArray<T>
    where
        T: PolarsNumericType,
    {
        fn apply_kernel(&self, f: &dyn Fn(&PrimitiveArray<T::Native>) -> ArrayRef) -> Self {
            loop {}
        }
        fn apply_kernel_cast<S>(&self, f: &dyn Fn(&PrimitiveArray<T::Native>) -> ArrayRef) -> ChunkedArray<S>
        where
            S: PolarsDataType,
        {
            loop {}
        }
    }
    impl<T> ChunkCast for ChunkedArray<T>
    where
        T: PolarsNumericType,
    {
        fn cast_with_options(&self, dtype: &DataType, options: CastOptions) -> PolarsResult<Series> {
            loop {}
        }
        unsafe fn cast_unchecked(&self, dtype: &DataType) -> PolarsResult<Series> {
            loop {}
        }
    }
    impl<T> ChunkCompareEq<&ChunkedArray<T>> for ChunkedArray<T>
    where
        T: PolarsNumericType,
        T::Array: TotalOrdKernel<Scalar = T::Native> + TotalEqKernel<Scalar = T::Native>,
    {
        type Item = ChunkedArray<BooleanType>;
        fn equal(&self, rhs: &ChunkedArray<T>) -> BooleanChunked {
            loop {}
        }
        fn equal_missing(&self, rhs: &ChunkedArray<T>) -> BooleanChunked {
            loop {}
        }
        fn not_equal(&self, rhs: &ChunkedArray<T>) -> BooleanChunked {
            loop {}
        }
        fn not_equal_missing(&self, rhs: &ChunkedArray<T>) -> BooleanChunked {
            loop {}
        }
    }
    impl<T> ChunkCompareIneq<&ChunkedArray<T>> for ChunkedArray<T>
    where
        T: PolarsNumericType,
        T::Array: TotalOrdKernel<Scalar = T::Native> + TotalEqKernel<Scalar = T::Native>,
    {
        type Item = ChunkedArray<BooleanType>;
        fn lt(&self, rhs: &ChunkedArray<T>) -> BooleanChunked {
            loop {}
        }
        fn lt_eq(&self, rhs: &ChunkedArray<T>) -> BooleanChunked {
            loop {}
        }
        fn gt(&self, rhs: &Self) -> BooleanChunked {
            loop {}
        }
        fn gt_eq(&self, rhs: &Self) -> BooleanChunked {
            loop {}
        }
    }
    impl<T> ChunkFillNullValue<T::Native> for ChunkedArray<T>
    where
        T: PolarsNumericType,
    {
        fn fill_null_with_values(&self, value: T::Native) -> PolarsResult<Self> {
            loop {}
        }
    }
    impl<T> ChunkFilter<T> for ChunkedArray<T>
    where
        T: PolarsDataType<IsObject = FalseT>,
    {
        fn filter(&self, filter: &BooleanChunked) -> PolarsResult<ChunkedArray<T>> {
            loop {}
        }
    }
    impl<T> ChunkFull<T::Native> for ChunkedArray<T>
    where
        T: PolarsNumericType,
    {
        fn full(name: PlSmallStr, value: T::Native, length: usize) -> Self {
            loop {}
        }
    }
    impl<T> ChunkFullNull for ChunkedArray<T>
    where
        T: PolarsNumericType,
    {
        fn full_null(name: PlSmallStr, length: usize) -> Self {
            loop {}
        }
    }
    impl<T> ChunkQuantile<f64> for ChunkedArray<T>
    where
        T: PolarsIntegerType,
        T::Native: TotalOrd,
    {
        fn quantile(&self, quantile: f64, method: QuantileMethod) -> PolarsResult<Option<f64>> {
            loop {}
        }
        fn quantiles(&self, quantiles: &[f64], method: QuantileMethod) -> PolarsResult<Vec<Option<f64>>> {
            loop {}
        }
        fn median(&self) -> Option<f64> {
            loop {}
        }
    }
    impl<T> ChunkReverse for ChunkedArray<T>
    where
        T: PolarsNumericType,
    {
        fn reverse(&self) -> ChunkedArray<T> {
            loop {}
        }
    }
    impl<T> ChunkSort<T> for ChunkedArray<T>
    where
        T: PolarsNumericType,
    {
        fn sort_with(&self, options: SortOptions) -> ChunkedArray<T> {
            loop {}
        }
        fn sort(&self, descending: bool) -> ChunkedArray<T> {
            loop {}
        }
        fn arg_sort(&self, options: SortOptions) -> IdxCa {
            loop {}
        }
        fn arg_sort_multiple(&self, by: &[Column], options: &SortMultipleOptions) -> PolarsResult<IdxCa> {
            loop {}
        }
    }
    impl<T> ChunkTakeUnchecked<ChunkedArray<UInt32Type>> for ChunkedArray<T>
    where
        T: PolarsDataType<HasViews = FalseT, IsStruct = FalseT, IsNested = FalseT> + PolarsDataType,
    {
        unsafe fn take_unchecked(&self, indices: &IdxCa) -> Self {
            loop {}
        }
    }
    impl<T> ChunkUnique for ChunkedArray<T>
    where
        T: PolarsNumericType,
        T::Native: TotalHash + TotalEq + ToTotalOrd,
        ChunkedArray<T>: for<'a> ChunkCompareEq<&'a ChunkedArray<T>, Item = BooleanChunked>,
    {
        fn unique(&self) -> PolarsResult<Self> {
            loop {}
        }
        fn arg_unique(&self) -> PolarsResult<IdxCa> {
            loop {}
        }
        fn n_unique(&self) -> PolarsResult<usize> {
            loop {}
        }
        fn unique_id(&self) -> PolarsResult<(IdxSize, Vec<IdxSize>)> {
            loop {}
        }
    }
    impl<T> ChunkVar for ChunkedArray<T>
    where
        T: PolarsNumericType,
        ChunkedArray<T>: ChunkAgg<T::Native>,
    {
        fn var(&self, ddof: u8) -> Option<f64> {
            loop {}
        }
        fn std(&self, ddof: u8) -> Option<f64> {
            loop {}
        }
    }
    impl<T> ChunkZip<T> for ChunkedArray<T>
    where
        T: PolarsDataType<IsStruct = FalseT>,
        T::Array: for<'a> IfThenElseKernel<Scalar<'a> = T::Physical<'a>>,
        ChunkedArray<T>: ChunkExpandAtIndex<T>,
    {
        fn zip_with(&self, mask: &BooleanChunked, other: &ChunkedArray<T>) -> PolarsResult<ChunkedArray<T>> {
            loop {}
        }
    }
    impl<T> ChunkedArray<T>
    where
        T: PolarsDataType,
    {
        /// Applies a function only to the non-null elements, propagating nulls.
        pub fn apply_nonnull_values_generic<'a, U, K, F>(&'a self, dtype: DataType, op: F) -> ChunkedArray<U>
        where
            U: PolarsDataType,
            F: FnMut(T::Physical<'a>) -> K,
        {
            loop {}
        }
        /// Applies a function only to the non-null elements, propagating nulls.
        pub fn try_apply_nonnull_values_generic<'a, U, K, F, E>(&'a self, op: F) -> Result<ChunkedArray<U>, E>
        where
            U: PolarsDataType,
            F: FnMut(T::Physical<'a>) -> Result<K, E>,
        {
            loop {}
        }
        pub fn apply_into_string_amortized<'a, F>(&'a self, f: F) -> StringChunked
        where
            F: FnMut(T::Physical<'a>, &mut String),
        {
            loop {}
        }
        pub fn try_apply_into_string_amortized<'a, F, E>(&'a self, f: F) -> Result<StringChunked, E>
        where
            F: FnMut(T::Physical<'a>, &mut String) -> Result<(), E>,
        {
            loop {}
        }
        pub fn for_each<'a, F>(&'a self, op: F)
        where
            F: FnMut(Option<T::Physical<'a>>),
        {
            loop {}
        }
        pub fn iter(&self) -> impl DoubleEndedIterator<Item = Option<T::Physical<'_>>> + ExactSizeIterator {
            crate::header::any::<std::vec::IntoIter<Option<T::Physical<'_>>>>()
        }
        pub fn no_null_iter(&self) -> impl DoubleEndedIterator<Item = T::Physical<'_>> + ExactSizeIterator {
            crate::header::any::<std::vec::IntoIter<T::Physical<'_>>>()
        }
        pub fn with_chunk<A>(name: PlSmallStr, arr: A) -> Self
        where
            A: Array,
            T: PolarsDataType<Array = A>,
        {
            loop {}
        }
        pub fn with_chunk_like<A>(ca: &Self, arr: A) -> Self
        where
            A: Array,
            T: PolarsDataType<Array = A>,
        {
            loop {}
        }
        pub fn from_chunk_iter<I>(name: PlSmallStr, iter: I) -> Self
        where
            I: IntoIterator,
            T: PolarsDataType<Array = I::Item>,
            I::Item: Array,
        {
            loop {}
        }
        pub fn from_chunk_iter_like<I>(ca: &Self, iter: I) -> Self
        where
            I: IntoIterator,
            T: PolarsDataType<Array = I::Item>,
            I::Item: Array,
        {
            loop {}
        }
        pub fn try_from_chunk_iter<I, A, E>(name: PlSmallStr, iter: I) -> Result<Self, E>
        where
            I: IntoIterator<Item = Result<A, E>>,
            T: PolarsDataType<Array = A>,
            A: Array,
        {
            loop {}
        }
        /// Create a new [`ChunkedArray`] from existing chunks.
        pub unsafe fn from_chunks(name: PlSmallStr, chunks: Vec<ArrayRef>) -> Self {
            loop {}
        }
        /// # Safety
        /// The Arrow datatype of all chunks must match the [`PolarsDataType`] `T`.
        pub unsafe fn with_chunks(&self, chunks: Vec<ArrayRef>) -> Self {
            loop {}
        }
        /// Create a new [`ChunkedArray`] from existing chunks.
        pub unsafe fn from_chunks_and_dtype(name: PlSmallStr, chunks: Vec<ArrayRef>, dtype: DataType) -> Self {
            loop {}
        }
        pub fn full_null_like(ca: &Self, length: usize) -> Self {
            loop {}
        }
        /// Get a single value from this [`ChunkedArray`]. If the return values is `None` this
        /// indicates a NULL value.
        pub fn get(&self, idx: usize) -> Option<T::Physical<'_>> {
            loop {}
        }
        /// Get a single value from this [`ChunkedArray`]. If the return values is `None` this
        /// indicates a NULL value.
        pub unsafe fn get_unchecked(&self, idx: usize) -> Option<T::Physical<'_>> {
            loop {}
        }
        /// Get a single value from this [`ChunkedArray`]. Null values are ignored and the returned
        /// value could be garbage if it was masked out by NULL. Note that the value always is initialized.
        pub unsafe fn value_unchecked(&self, idx: usize) -> T::Physical<'_> {
            loop {}
        }
        /// # Panics
        /// Panics if the [`ChunkedArray`] is empty.
        pub fn first(&self) -> Option<T::Physical<'_>> {
            loop {}
        }
        /// # Panics
        /// Panics if the [`ChunkedArray`] is empty.
        pub fn last(&self) -> Option<T::Physical<'_>> {
            loop {}
        }
        pub fn set_validity(&mut self, validity: Option<Bitmap>) {
            loop {}
        }
        pub fn with_validity(self, validity: Option<Bitmap>) -> Self {
            loop {}
        }
        /// Should be used to match the chunk_id of another [`ChunkedArray`].
        /// # Panics
        /// It is the callers responsibility to ensure that this [`ChunkedArray`] has a single chunk.
        pub fn match_chunks<I>(&self, chunk_id: I) -> Self
        where
            I: Iterator<Item = usize>,
        {
            loop {}
        }
        pub fn layout(&self) -> ChunkedArrayLayout<'_, T> {
            loop {}
        }
    }
    impl<T> ChunkedArray<T>
    where
        T: PolarsDataType,
        ChunkedArray<T>: ChunkTake<IdxCa>,
    {
        /// Sample n datapoints from this [`ChunkedArray`].
        pub fn sample_n(
            &self,
            n: usize,
            with_replacement: bool,
            shuffle: Option<bool>,
            seed: Option<u64>,
        ) -> PolarsResult<Self> {
            loop {}
        }
        /// Sample a fraction between 0.0-1.0 of this [`ChunkedArray`].
        pub fn sample_frac(
            &self,
            frac: f64,
            with_replacement: bool,
            shuffle: Option<bool>,
            seed: Option<u64>,
        ) -> PolarsResult<Self> {
            loop {}
        }
    }
    impl<T> ChunkedArray<T>
    where
        T: PolarsDataType,
        ChunkedArray<T>: ChunkTakeUnchecked<[IdxSize]>,
    {
        /// Deposit values into nulls with a certain validity mask.
        pub fn deposit(&self, validity: &Bitmap) -> Self {
            loop {}
        }
    }
    impl<T> ChunkedArray<T>
    where
        T: PolarsDataType,
        for<'a> <T::Array as StaticArray>::ValueT<'a>: AsRef<[u8]>,
    {
        pub fn to_bytes_hashes<'a>(&'a self, multithreaded: bool, hb: PlRandomState) -> Vec<Vec<BytesHash<'a>>> {
            loop {}
        }
    }
    impl<T> ChunkedArray<T>
    where
        T: PolarsDataType<IsNested = FalseT, IsObject = FalseT>,
        for<'a> T::Physical<'a>: TotalOrd,
    {
        /// Append in place. This is done by adding the chunks of `other` to this [`ChunkedArray`].
        pub fn append(&mut self, other: &Self) -> PolarsResult<()> {
            loop {}
        }
        /// Append in place. This is done by adding the chunks of `other` to this [`ChunkedArray`].
        pub fn append_owned(&mut self, other: Self) -> PolarsResult<()> {
            loop {}
        }
    }
    impl<T> ChunkedArray<T>
    where
        T: PolarsFloatType,
        T::Native: Float,
    {
        pub fn is_nan(&self) -> BooleanChunked {
            loop {}
        }
        pub fn is_not_nan(&self) -> BooleanChunked {
            loop {}
        }
        pub fn is_finite(&self) -> BooleanChunked {
            loop {}
        }
        pub fn is_infinite(&self) -> BooleanChunked {
            loop {}
        }
        /// Convert missing values to `NaN` values.
        pub fn none_to_nan(&self) -> Self {
            loop {}
        }
    }
    impl<T> ChunkedArray<T>
    where
        T: PolarsFloatType,
        T::Native: Float + Canonical,
    {
        pub fn to_canonical(&self) -> Self {
            loop {}
        }
    }
    impl<T> ChunkedArray<T>
    where
        T: PolarsNumericType,
    {
        /// Extend the memory backed by this array with the values from `other`.
        pub fn extend(&mut self, other: &Self) -> PolarsResult<()> {
            loop {}
        }
        /// Create a new ChunkedArray by taking ownership of the Vec. This operation is zero copy.
        pub fn from_vec(name: PlSmallStr, v: Vec<T::Native>) -> Self {
            loop {}
        }
        /// Create a new ChunkedArray from a Vec and a validity mask.
        pub fn from_vec_validity(name: PlSmallStr, values: Vec<T::Native>, buffer: Option<Bitmap>) -> Self {
            loop {}
        }
        /// Create a temporary [`ChunkedArray`] from a slice.
        pub unsafe fn mmap_slice(name: PlSmallStr, values: &[T::Native]) -> Self {
            loop {}
        }
        /// Returns the values of the array as a contiguous slice.
        pub fn cont_slice(&self) -> PolarsResult<&[T::Native]> {
            loop {}
        }
        /// Get slices of the underlying arrow data.
        /// NOTE: null values should be taken into account by the user of these slices as they are handled
        /// separately
        pub fn data_views(&self) -> impl DoubleEndedIterator<Item = &[T::Native]> {
            crate::header::any::<std::vec::IntoIter<&[T::Native]>>()
        }
        pub fn into_no_null_iter(&self) -> impl '_ + ExactSizeIterator<Item = T::Native> + DoubleEndedIterator {
            crate::header::any::<std::vec::IntoIter<T::Native>>()
        }
    }
    impl<T> ChunkedArray<T>
    where
        T: PolarsNumericType,
        T::Native: Float,
    {
        /// Create [`ChunkedArray`] with samples from a Normal distribution.
        pub fn rand_normal(name: PlSmallStr, length: usize, mean: f64, std_dev: f64) -> PolarsResult<Self> {
            loop {}
        }
        /// Create [`ChunkedArray`] with samples from a Standard Normal distribution.
        pub fn rand_standard_normal(name: PlSmallStr, length: usize) -> Self {
            loop {}
        }
        /// Create [`ChunkedArray`] with samples from a Uniform distribution.
        pub fn rand_uniform(name: PlSmallStr, length: usize, low: f64, high: f64) -> Self {
            loop {}
        }
    }
    impl<T> CrossJoinFilter for T
    where
        T: Fn(DataFrame) -> PolarsResult<DataFrame> + Send + Sync,
    {
        fn apply(&self, df: DataFrame) -> PolarsResult<DataFrame> {
            loop {}
        }
    }
    impl<T> Debug for ChunkedArray<T>
    where
        T: PolarsNumericType,
    {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl<T> Debug for SpecialEq<T> {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl<T> Deref for SpecialEq<T> {
        type Target = T;
        fn deref(&self) -> &Self::Target {
            loop {}
        }
    }
    impl<T> Div<T> for &Column
    where
        T: Num + NumCast,
    {
        type Output = Column;
        fn div(self, rhs: T) -> Self::Output {
            loop {}
        }
    }
    impl<T> Div<T> for &Series
    where
        T: Num + NumCast,
    {
        type Output = Series;
        fn div(self, rhs: T) -> Self::Output {
            loop {}
        }
    }
    impl<T> Div<T> for Column
    where
        T: Num + NumCast,
    {
        type Output = Self;
        fn div(self, rhs: T) -> Self::Output {
            loop {}
        }
    }
    impl<T> Div<T> for Series
    where
        T: Num + NumCast,
    {
        type Output = Self;
        fn div(self, rhs: T) -> Self::Output {
            loop {}
        }
    }
    impl<T> From<ChunkedArray<T>> for Series
    where
        T: PolarsDataType,
        ChunkedArray<T>: IntoSeries,
    {
        fn from(ca: ChunkedArray<T>) -> Self {
            loop {}
        }
    }
    impl<T> FromIterator<(Vec<T::Native>, Option<Bitmap>)> for ChunkedArray<T>
    where
        T: PolarsNumericType,
    {
        fn from_iter<I: IntoIterator<Item = (Vec<T::Native>, Option<Bitmap>)>>(iter: I) -> Self {
            loop {}
        }
    }
    impl<T> FromIterator<Option<T::Native>> for ChunkedArray<T>
    where
        T: PolarsNumericType,
    {
        fn from_iter<I: IntoIterator<Item = Option<T::Native>>>(iter: I) -> Self {
            loop {}
        }
    }
    impl<T> IntoGroupsType for ChunkedArray<T>
    where
        T: PolarsNumericType,
        T::Native: TotalHash + TotalEq + DirtyHash + ToTotalOrd,
    {
        fn group_tuples(&self, multithreaded: bool, sorted: bool) -> PolarsResult<GroupsType> {
            loop {}
        }
    }
    impl<T> LhsNumOps for T
    where
        T: Num + NumCast,
    {
        type Output = Series;
        fn add(self, rhs: &Series) -> Self::Output {
            loop {}
        }
        fn sub(self, rhs: &Series) -> Self::Output {
            loop {}
        }
        fn div(self, rhs: &Series) -> Self::Output {
            loop {}
        }
        fn mul(self, rhs: &Series) -> Self::Output {
            loop {}
        }
        fn rem(self, rhs: &Series) -> Self::Output {
            loop {}
        }
    }
    impl<T> Mul<T> for &Column
    where
        T: Num + NumCast,
    {
        type Output = Column;
        fn mul(self, rhs: T) -> Self::Output {
            loop {}
        }
    }
    impl<T> Mul<T> for &Series
    where
        T: Num + NumCast,
    {
        type Output = Series;
        fn mul(self, rhs: T) -> Self::Output {
            loop {}
        }
    }
    impl<T> Mul<T> for Column
    where
        T: Num + NumCast,
    {
        type Output = Self;
        fn mul(self, rhs: T) -> Self::Output {
            loop {}
        }
    }
    impl<T> Mul<T> for Series
    where
        T: Num + NumCast,
    {
        type Output = Self;
        fn mul(self, rhs: T) -> Self::Output {
            loop {}
        }
    }
    impl<T> NewChunkedArray<T, T::Native> for ChunkedArray<T>
    where
        T: PolarsNumericType,
    {
        fn from_slice(name: PlSmallStr, v: &[T::Native]) -> Self {
            loop {}
        }
        fn from_slice_options(name: PlSmallStr, opt_v: &[Option<T::Native>]) -> Self {
            loop {}
        }
        fn from_iter_options(name: PlSmallStr, it: impl Iterator<Item = Option<T::Native>>) -> ChunkedArray<T> {
            loop {}
        }
        fn from_iter_values(name: PlSmallStr, it: impl Iterator<Item = T::Native>) -> ChunkedArray<T> {
            loop {}
        }
    }
    impl<T> PartialEq<T> for PlSmallStr
    where
        T: AsRef<str> + ?Sized,
    {
        fn eq(&self, other: &T) -> bool {
            loop {}
        }
    }
    impl<T> PolarsContext<T> for PolarsResult<T> {
        fn context(self, ctx: &'static str) -> PolarsResult<T> {
            loop {}
        }
        fn with_context<F>(self, f: F) -> PolarsResult<T>
        where
            F: FnOnce() -> String,
        {
            loop {}
        }
    }
    impl<T> QuantileAggSeries for ChunkedArray<T>
    where
        T: PolarsIntegerType,
        T::Native: Ord + WrappingSum,
    {
        fn quantile_reduce(&self, quantile: f64, method: QuantileMethod) -> PolarsResult<Scalar> {
            loop {}
        }
        fn quantiles_reduce(&self, quantiles: &[f64], method: QuantileMethod) -> PolarsResult<Scalar> {
            loop {}
        }
        fn median_reduce(&self) -> Scalar {
            loop {}
        }
    }
    impl<T> Rem<T> for &Column
    where
        T: Num + NumCast,
    {
        type Output = Column;
        fn rem(self, rhs: T) -> Self::Output {
            loop {}
        }
    }
    impl<T> Rem<T> for &Series
    where
        T: Num + NumCast,
    {
        type Output = Series;
        fn rem(self, rhs: T) -> Self::Output {
            loop {}
        }
    }
    impl<T> Rem<T> for Column
    where
        T: Num + NumCast,
    {
        type Output = Self;
        fn rem(self, rhs: T) -> Self::Output {
            loop {}
        }
    }
    impl<T> Rem<T> for Series
    where
        T: Num + NumCast,
    {
        type Output = Self;
        fn rem(self, rhs: T) -> Self::Output {
            loop {}
        }
    }
    impl<T> SpecialEq<T> {
        pub fn new(val: T) -> Self {
            loop {}
        }
        pub fn into_inner(self) -> T {
            loop {}
        }
    }
    impl<T> Sub<T> for &Column
    where
        T: Num + NumCast,
    {
        type Output = Column;
        fn sub(self, rhs: T) -> Self::Output {
            loop {}
        }
    }
    impl<T> Sub<T> for &Series
    where
        T: Num + NumCast,
    {
        type Output = Series;
        fn sub(self, rhs: T) -> Self::Output {
            loop {}
        }
    }
    impl<T> Sub<T> for Column
    where
        T: Num + NumCast,
    {
        type Output = Self;
        fn sub(self, rhs: T) -> Self::Output {
            loop {}
        }
    }
    impl<T> Sub<T> for Series
    where
        T: Num + NumCast,
    {
        type Output = Self;
        fn sub(self, rhs: T) -> Self::Output {
            loop {}
        }
    }
    impl<T> TakeChunked for ChunkedArray<T>
    where
        T: PolarsDataType,
        T::Array: Debug,
    {
    }
    impl<T> VarAggSeries for ChunkedArray<T>
    where
        T: PolarsIntegerType,
        ChunkedArray<T>: ChunkVar,
    {
        fn var_reduce(&self, ddof: u8) -> Scalar {
            loop {}
        }
        fn std_reduce(&self, ddof: u8) -> Scalar {
            loop {}
        }
    }
    unsafe impl IntoSeries for Arc<dyn SeriesTrait> {
        fn into_series(self) -> Series {
            loop {}
        }
    }
    unsafe impl IntoSeries for DateChunked {
        fn into_series(self) -> Series {
            loop {}
        }
    }
    unsafe impl IntoSeries for DatetimeChunked {
        fn into_series(self) -> Series {
            loop {}
        }
    }
    unsafe impl IntoSeries for DecimalChunked {
        fn into_series(self) -> Series {
            loop {}
        }
    }
    unsafe impl IntoSeries for DurationChunked {
        fn into_series(self) -> Series {
            loop {}
        }
    }
    unsafe impl IntoSeries for NullChunked {
        fn into_series(self) -> Series
        where
            Self: Sized,
        {
            loop {}
        }
    }
    unsafe impl IntoSeries for Series {
        fn is_series() -> bool {
            loop {}
        }
        fn into_series(self) -> Series {
            loop {}
        }
    }
    unsafe impl IntoSeries for TimeChunked {
        fn into_series(self) -> Series {
            loop {}
        }
    }
    unsafe impl IsFloat for pf16 {
        fn is_float() -> bool {
            loop {}
        }
        fn is_f16() -> bool {
            loop {}
        }
        fn is_f32() -> bool {
            loop {}
        }
        fn is_f64() -> bool {
            loop {}
        }
        fn nan_value() -> Self {
            loop {}
        }
        fn pos_inf_value() -> Self {
            loop {}
        }
        fn neg_inf_value() -> Self {
            loop {}
        }
        fn is_nan(&self) -> bool {
            loop {}
        }
        fn is_finite(&self) -> bool {
            loop {}
        }
    }
    unsafe impl PolarsDataType for BinaryOffsetType {
        type Physical<'a> = &'a [u8];
        type OwnedPhysical = Box<[u8]>;
        type ZeroablePhysical<'a> = Option<&'a [u8]>;
        type Array = BinaryArray<i64>;
        type IsNested = FalseT;
        type HasViews = FalseT;
        type IsStruct = FalseT;
        type IsObject = FalseT;
        fn get_static_dtype() -> DataType {
            loop {}
        }
    }
    unsafe impl PolarsDataType for BinaryType {
        type Physical<'a> = &'a [u8];
        type OwnedPhysical = Box<[u8]>;
        type ZeroablePhysical<'a> = Option<&'a [u8]>;
        type Array = BinaryViewArrayGeneric<[u8]>;
        type IsNested = FalseT;
        type HasViews = TrueT;
        type IsStruct = FalseT;
        type IsObject = FalseT;
        fn get_static_dtype() -> DataType {
            loop {}
        }
    }
    unsafe impl PolarsDataType for BooleanType {
        type Physical<'a> = bool;
        type OwnedPhysical = bool;
        type ZeroablePhysical<'a> = bool;
        type Array = BooleanArray;
        type IsNested = FalseT;
        type HasViews = FalseT;
        type IsStruct = FalseT;
        type IsObject = FalseT;
        fn get_static_dtype() -> DataType {
            loop {}
        }
    }
    unsafe impl PolarsDataType for DateType {
        type Physical<'a> = i32;
        type OwnedPhysical = i32;
        type ZeroablePhysical<'a> = i32;
        type Array = PrimitiveArray<i32>;
        type IsNested = FalseT;
        type HasViews = FalseT;
        type IsStruct = FalseT;
        type IsObject = FalseT;
        fn get_static_dtype() -> DataType {
            loop {}
        }
    }
    unsafe impl PolarsDataType for DatetimeType {
        type Physical<'a> = i64;
        type OwnedPhysical = i64;
        type ZeroablePhysical<'a> = i64;
        type Array = PrimitiveArray<i64>;
        type IsNested = FalseT;
        type HasViews = FalseT;
        type IsStruct = FalseT;
        type IsObject = FalseT;
        fn get_static_dtype() -> DataType {
            loop {}
        }
    }
    unsafe impl PolarsDataType for DecimalType {
        type Physical<'a> = i128;
        type OwnedPhysical = i128;
        type ZeroablePhysical<'a> = i128;
        type Array = PrimitiveArray<i128>;
        type IsNested = FalseT;
        type HasViews = FalseT;
        type IsStruct = FalseT;
        type IsObject = FalseT;
        fn get_static_dtype() -> DataType {
            loop {}
        }
    }
    unsafe impl PolarsDataType for DurationType {
        type Physical<'a> = i64;
        type OwnedPhysical = i64;
        type ZeroablePhysical<'a> = i64;
        type Array = PrimitiveArray<i64>;
        type IsNested = FalseT;
        type HasViews = FalseT;
        type IsStruct = FalseT;
        type IsObject = FalseT;
        fn get_static_dtype() -> DataType {
            loop {}
        }
    }
    unsafe impl PolarsDataType for FixedSizeListType {
        type Physical<'a> = Box<dyn Array>;
        type OwnedPhysical = Box<dyn Array>;
        type ZeroablePhysical<'a> = Option<Box<dyn Array>>;
        type Array = FixedSizeListArray;
        type IsNested = TrueT;
        type HasViews = FalseT;
        type IsStruct = FalseT;
        type IsObject = FalseT;
        fn get_static_dtype() -> DataType {
            loop {}
        }
    }
    unsafe impl PolarsDataType for Float32Type {
        type Physical<'a> = f32;
        type OwnedPhysical = f32;
        type ZeroablePhysical<'a> = f32;
        type Array = PrimitiveArray<f32>;
        type IsNested = FalseT;
        type HasViews = FalseT;
        type IsStruct = FalseT;
        type IsObject = FalseT;
        fn get_static_dtype() -> DataType {
            loop {}
        }
    }
    unsafe impl PolarsDataType for Float64Type {
        type Physical<'a> = f64;
        type OwnedPhysical = f64;
        type ZeroablePhysical<'a> = f64;
        type Array = PrimitiveArray<f64>;
        type IsNested = FalseT;
        type HasViews = FalseT;
        type IsStruct = FalseT;
        type IsObject = FalseT;
        fn get_static_dtype() -> DataType {
            loop {}
        }
    }
    unsafe impl PolarsDataType for Int128Type {
        type Physical<'a> = i128;
        type OwnedPhysical = i128;
        type ZeroablePhysical<'a> = i128;
        type Array = PrimitiveArray<i128>;
        type IsNested = FalseT;
        type HasViews = FalseT;
        type IsStruct = FalseT;
        type IsObject = FalseT;
        fn get_static_dtype() -> DataType {
            loop {}
        }
    }
    unsafe impl PolarsDataType for Int16Type {
        type Physical<'a> = i16;
        type OwnedPhysical = i16;
        type ZeroablePhysical<'a> = i16;
        type Array = PrimitiveArray<i16>;
        type IsNested = FalseT;
        type HasViews = FalseT;
        type IsStruct = FalseT;
        type IsObject = FalseT;
        fn get_static_dtype() -> DataType {
            loop {}
        }
    }
    unsafe impl PolarsDataType for Int32Type {
        type Physical<'a> = i32;
        type OwnedPhysical = i32;
        type ZeroablePhysical<'a> = i32;
        type Array = PrimitiveArray<i32>;
        type IsNested = FalseT;
        type HasViews = FalseT;
        type IsStruct = FalseT;
        type IsObject = FalseT;
        fn get_static_dtype() -> DataType {
            loop {}
        }
    }
    unsafe impl PolarsDataType for Int64Type {
        type Physical<'a> = i64;
        type OwnedPhysical = i64;
        type ZeroablePhysical<'a> = i64;
        type Array = PrimitiveArray<i64>;
        type IsNested = FalseT;
        type HasViews = FalseT;
        type IsStruct = FalseT;
        type IsObject = FalseT;
        fn get_static_dtype() -> DataType {
            loop {}
        }
    }
    unsafe impl PolarsDataType for Int8Type {
        type Physical<'a> = i8;
        type OwnedPhysical = i8;
        type ZeroablePhysical<'a> = i8;
        type Array = PrimitiveArray<i8>;
        type IsNested = FalseT;
        type HasViews = FalseT;
        type IsStruct = FalseT;
        type IsObject = FalseT;
        fn get_static_dtype() -> DataType {
            loop {}
        }
    }
    unsafe impl PolarsDataType for ListType {
        type Physical<'a> = Box<dyn Array>;
        type OwnedPhysical = Box<dyn Array>;
        type ZeroablePhysical<'a> = Option<Box<dyn Array>>;
        type Array = ListArray<i64>;
        type IsNested = TrueT;
        type HasViews = FalseT;
        type IsStruct = FalseT;
        type IsObject = FalseT;
        fn get_static_dtype() -> DataType {
            loop {}
        }
    }
    unsafe impl PolarsDataType for StringType {
        type Physical<'a> = &'a str;
        type OwnedPhysical = String;
        type ZeroablePhysical<'a> = Option<&'a str>;
        type Array = BinaryViewArrayGeneric<str>;
        type IsNested = FalseT;
        type HasViews = TrueT;
        type IsStruct = FalseT;
        type IsObject = FalseT;
        fn get_static_dtype() -> DataType {
            loop {}
        }
    }
    unsafe impl PolarsDataType for StructType {
        type Physical<'a> = ();
        type OwnedPhysical = ();
        type ZeroablePhysical<'a> = ();
        type Array = StructArray;
        type IsNested = TrueT;
        type HasViews = FalseT;
        type IsStruct = TrueT;
        type IsObject = FalseT;
        fn get_static_dtype() -> DataType
        where
            Self: Sized,
        {
            loop {}
        }
    }
    unsafe impl PolarsDataType for TimeType {
        type Physical<'a> = i64;
        type OwnedPhysical = i64;
        type ZeroablePhysical<'a> = i64;
        type Array = PrimitiveArray<i64>;
        type IsNested = FalseT;
        type HasViews = FalseT;
        type IsStruct = FalseT;
        type IsObject = FalseT;
        fn get_static_dtype() -> DataType {
            loop {}
        }
    }
    unsafe impl PolarsDataType for UInt16Type {
        type Physical<'a> = u16;
        type OwnedPhysical = u16;
        type ZeroablePhysical<'a> = u16;
        type Array = PrimitiveArray<u16>;
        type IsNested = FalseT;
        type HasViews = FalseT;
        type IsStruct = FalseT;
        type IsObject = FalseT;
        fn get_static_dtype() -> DataType {
            loop {}
        }
    }
    unsafe impl PolarsDataType for UInt32Type {
        type Physical<'a> = u32;
        type OwnedPhysical = u32;
        type ZeroablePhysical<'a> = u32;
        type Array = PrimitiveArray<u32>;
        type IsNested = FalseT;
        type HasViews = FalseT;
        type IsStruct = FalseT;
        type IsObject = FalseT;
        fn get_static_dtype() -> DataType {
            loop {}
        }
    }
    unsafe impl PolarsDataType for UInt64Type {
        type Physical<'a> = u64;
        type OwnedPhysical = u64;
        type ZeroablePhysical<'a> = u64;
        type Array = PrimitiveArray<u64>;
        type IsNested = FalseT;
        type HasViews = FalseT;
        type IsStruct = FalseT;
        type IsObject = FalseT;
        fn get_static_dtype() -> DataType {
            loop {}
        }
    }
    unsafe impl PolarsDataType for UInt8Type {
        type Physical<'a> = u8;
        type OwnedPhysical = u8;
        type ZeroablePhysical<'a> = u8;
        type Array = PrimitiveArray<u8>;
        type IsNested = FalseT;
        type HasViews = FalseT;
        type IsStruct = FalseT;
        type IsObject = FalseT;
        fn get_static_dtype() -> DataType {
            loop {}
        }
    }
    unsafe impl<T: PolarsPhysicalType> IntoSeries for ChunkedArray<T> {
        fn into_series(self) -> Series {
            loop {}
        }
    }
    pub mod anonymous {
        pub use crate::polars::prelude::AnonymousAgg;
        pub use crate::polars::prelude::AnonymousColumnsUdf;
        pub use crate::polars::prelude::ColumnsUdf;
        pub use crate::polars::prelude::OpaqueColumnUdf;
        pub use crate::polars::prelude::SpecialEq;
        pub use crate::polars::prelude::new_column_udf;
    }
    pub mod arg_min_max {
        pub use crate::polars::prelude::ArgAgg;
    }
    pub mod binary {
        use crate::polars::prelude::DataTypeExpr;
        use crate::polars::prelude::Expr;

        /// Specialized expressions for [`Series`] of [`DataType::String`].
        pub struct BinaryNameSpace {
            _private: (),
        }
        impl BinaryNameSpace {
            /// Check if a binary value contains a literal binary.
            pub fn contains_literal(self, pat: Expr) -> Expr {
                loop {}
            }
            /// Check if a binary value ends with the given sequence.
            pub fn ends_with(self, sub: Expr) -> Expr {
                loop {}
            }
            /// Check if a binary value starts with the given sequence.
            pub fn starts_with(self, sub: Expr) -> Expr {
                loop {}
            }
            /// Return the size (number of bytes) in each element.
            pub fn size_bytes(self) -> Expr {
                loop {}
            }
            pub fn hex_decode(self, strict: bool) -> Expr {
                loop {}
            }
            pub fn hex_encode(self) -> Expr {
                loop {}
            }
            pub fn base64_decode(self, strict: bool) -> Expr {
                loop {}
            }
            pub fn base64_encode(self) -> Expr {
                loop {}
            }
            pub fn reinterpret(self, to_type: impl Into<DataTypeExpr>, is_little_endian: bool) -> Expr {
                loop {}
            }
            pub fn slice(self, offset: Expr, length: Expr) -> Expr {
                loop {}
            }
            pub fn head(self, n: Expr) -> Expr {
                loop {}
            }
            pub fn tail(self, n: Expr) -> Expr {
                loop {}
            }
            pub fn get(self, index: Expr, null_on_oob: bool) -> Expr {
                loop {}
            }
        }
    }
    pub mod chunkedarray {
        pub use crate::polars::prelude::DateMethods;
        pub use crate::polars::prelude::DatetimeMethods;
        pub use crate::polars::prelude::DurationMethods;
        pub use crate::polars::prelude::RollingOptionsDynamicWindow;
        pub use crate::polars::prelude::SeriesOpsTime;
        pub use crate::polars::prelude::StringMethods;
        pub use crate::polars::prelude::TimeMethods;

        pub mod string {
            use crate::polars::prelude::StringChunked;
            pub use crate::polars::prelude::StringMethods;

            pub trait AsString {
                fn as_string(&self) -> &StringChunked;
            }
        }
    }
    pub mod datetime {
        pub use crate::polars::prelude::replace_time_zone;
    }
    pub mod dt {
        use crate::polars::prelude::Expr;
        use crate::polars::prelude::NonExistent;
        use crate::polars::prelude::TimeUnit;
        use crate::polars::prelude::TimeZone;

        /// Specialized expressions for [`Series`] with dates/datetimes.
        pub struct DateLikeNameSpace {
            _private: (),
        }
        impl DateLikeNameSpace {
            /// Convert from Date/Time/Datetime into String with the given format.
            /// See [chrono strftime/strptime](https://docs.rs/chrono/0.4.19/chrono/format/strftime/index.html).
            pub fn to_string(self, format: &str) -> Expr {
                loop {}
            }
            /// Convert from Date/Time/Datetime into String with the given format.
            /// See [chrono strftime/strptime](https://docs.rs/chrono/0.4.19/chrono/format/strftime/index.html).
            pub fn strftime(self, format: &str) -> Expr {
                loop {}
            }
            /// Change the underlying [`TimeUnit`]. And update the data accordingly.
            pub fn cast_time_unit(self, tu: TimeUnit) -> Expr {
                loop {}
            }
            /// Change the underlying [`TimeUnit`] of the [`Series`]. This does not modify the data.
            pub fn with_time_unit(self, tu: TimeUnit) -> Expr {
                loop {}
            }
            /// Change the underlying [`TimeZone`] of the [`Series`]. This does not modify the data.
            pub fn convert_time_zone(self, time_zone: TimeZone) -> Expr {
                loop {}
            }
            /// Get the millennium of a Date/Datetime
            pub fn millennium(self) -> Expr {
                loop {}
            }
            /// Get the century of a Date/Datetime
            pub fn century(self) -> Expr {
                loop {}
            }
            /// Get the year of a Date/Datetime
            pub fn year(self) -> Expr {
                loop {}
            }
            pub fn is_leap_year(self) -> Expr {
                loop {}
            }
            /// Get the iso-year of a Date/Datetime.
            /// This may not correspond with a calendar year.
            pub fn iso_year(self) -> Expr {
                loop {}
            }
            /// Get the month of a Date/Datetime.
            pub fn month(self) -> Expr {
                loop {}
            }
            /// Get the number of days in the month of a Date/Datetime.
            pub fn days_in_month(self) -> Expr {
                loop {}
            }
            /// Extract quarter from underlying NaiveDateTime representation.
            /// Quarters range from 1 to 4.
            pub fn quarter(self) -> Expr {
                loop {}
            }
            /// Extract the week from the underlying Date representation.
            /// Can be performed on Date and Datetime
            pub fn week(self) -> Expr {
                loop {}
            }
            /// Extract the ISO week day from the underlying Date representation.
            /// Can be performed on Date and Datetime.
            pub fn weekday(self) -> Expr {
                loop {}
            }
            /// Get the month of a Date/Datetime.
            pub fn day(self) -> Expr {
                loop {}
            }
            /// Get the ordinal_day of a Date/Datetime.
            pub fn ordinal_day(self) -> Expr {
                loop {}
            }
            /// Get the (local) time of a Date/Datetime/Time.
            pub fn time(self) -> Expr {
                loop {}
            }
            /// Get the (local) date of a Date/Datetime.
            pub fn date(self) -> Expr {
                loop {}
            }
            /// Get the (local) datetime of a Datetime.
            pub fn datetime(self) -> Expr {
                loop {}
            }
            /// Get the hour of a Datetime/Time64.
            pub fn hour(self) -> Expr {
                loop {}
            }
            /// Get the minute of a Datetime/Time64.
            pub fn minute(self) -> Expr {
                loop {}
            }
            /// Get the second of a Datetime/Time64.
            pub fn second(self) -> Expr {
                loop {}
            }
            /// Get the millisecond of a Time64 (scaled from nanosecs).
            pub fn millisecond(self) -> Expr {
                loop {}
            }
            /// Get the microsecond of a Time64 (scaled from nanosecs).
            pub fn microsecond(self) -> Expr {
                loop {}
            }
            /// Get the nanosecond part of a Time64.
            pub fn nanosecond(self) -> Expr {
                loop {}
            }
            /// Return the timestamp (UNIX epoch) of a Datetime/Date.
            pub fn timestamp(self, tu: TimeUnit) -> Expr {
                loop {}
            }
            /// Truncate the Datetime/Date range into buckets.
            pub fn truncate(self, every: Expr) -> Expr {
                loop {}
            }
            /// Get the base offset from UTC.
            pub fn base_utc_offset(self) -> Expr {
                loop {}
            }
            /// Get the additional offset from UTC currently in effect (usually due to daylight saving time).
            pub fn dst_offset(self) -> Expr {
                loop {}
            }
            /// Round the Datetime/Date range into buckets.
            pub fn round(self, every: Expr) -> Expr {
                loop {}
            }
            /// Offset this `Date/Datetime` by a given offset [`Duration`].
            /// This will take leap years/ months into account.
            pub fn offset_by(self, by: Expr) -> Expr {
                loop {}
            }
            pub fn replace_time_zone(
                self,
                time_zone: Option<TimeZone>,
                ambiguous: Expr,
                non_existent: NonExistent,
            ) -> Expr {
                loop {}
            }
            /// Combine an existing Date/Datetime with a Time, creating a new Datetime value.
            pub fn combine(self, time: Expr, tu: TimeUnit) -> Expr {
                loop {}
            }
            /// Express a Duration in terms of its total number of integer days.
            pub fn total_days(self, fractional: bool) -> Expr {
                loop {}
            }
            /// Express a Duration in terms of its total number of integer hours.
            pub fn total_hours(self, fractional: bool) -> Expr {
                loop {}
            }
            /// Express a Duration in terms of its total number of integer minutes.
            pub fn total_minutes(self, fractional: bool) -> Expr {
                loop {}
            }
            /// Express a Duration in terms of its total number of integer seconds.
            pub fn total_seconds(self, fractional: bool) -> Expr {
                loop {}
            }
            /// Express a Duration in terms of its total number of milliseconds.
            pub fn total_milliseconds(self, fractional: bool) -> Expr {
                loop {}
            }
            /// Express a Duration in terms of its total number of microseconds.
            pub fn total_microseconds(self, fractional: bool) -> Expr {
                loop {}
            }
            /// Express a Duration in terms of its total number of nanoseconds.
            pub fn total_nanoseconds(self, fractional: bool) -> Expr {
                loop {}
            }
            /// Replace the time units of a value
            pub fn replace(
                self,
                year: Expr,
                month: Expr,
                day: Expr,
                hour: Expr,
                minute: Expr,
                second: Expr,
                microsecond: Expr,
                ambiguous: Expr,
            ) -> Expr {
                loop {}
            }
        }
    }
    pub mod function_expr {
        pub use crate::polars::prelude::FunctionExpr;
        pub use crate::polars::prelude::ReshapeDimension;
    }
    pub mod functions {
        pub use crate::polars::prelude::ChainedThen;
        pub use crate::polars::prelude::ChainedWhen;
        pub use crate::polars::prelude::DatetimeArgs;
        pub use crate::polars::prelude::DurationArgs;
        pub use crate::polars::prelude::Then;
        pub use crate::polars::prelude::When;
        pub use crate::polars::prelude::all;
        pub use crate::polars::prelude::all_horizontal;
        pub use crate::polars::prelude::any_horizontal;
        pub use crate::polars::prelude::arange;
        pub use crate::polars::prelude::arg_sort_by;
        pub use crate::polars::prelude::as_list;
        pub use crate::polars::prelude::as_struct;
        pub use crate::polars::prelude::avg;
        pub use crate::polars::prelude::binary_expr;
        pub use crate::polars::prelude::by_name;
        pub use crate::polars::prelude::cast;
        pub use crate::polars::prelude::coalesce;
        pub use crate::polars::prelude::col;
        pub use crate::polars::prelude::cols;
        pub use crate::polars::prelude::concat;
        pub use crate::polars::prelude::concat_arr;
        pub use crate::polars::prelude::concat_expr;
        pub use crate::polars::prelude::concat_lf_horizontal;
        pub use crate::polars::prelude::concat_list;
        pub use crate::polars::prelude::concat_str;
        pub use crate::polars::prelude::cov;
        pub use crate::polars::prelude::cum_fold_exprs;
        pub use crate::polars::prelude::cum_reduce_exprs;
        pub use crate::polars::prelude::date_ranges;
        pub use crate::polars::prelude::datetime;
        pub use crate::polars::prelude::datetime_range;
        pub use crate::polars::prelude::datetime_ranges;
        pub use crate::polars::prelude::dtype_col;
        pub use crate::polars::prelude::dtype_cols;
        pub use crate::polars::prelude::duration;
        pub use crate::polars::prelude::element;
        pub use crate::polars::prelude::empty;
        pub use crate::polars::prelude::first;
        pub use crate::polars::prelude::fold_exprs;
        pub use crate::polars::prelude::format_str;
        pub use crate::polars::prelude::index_cols;
        pub use crate::polars::prelude::int_range;
        pub use crate::polars::prelude::int_ranges;
        pub use crate::polars::prelude::is_not_null;
        pub use crate::polars::prelude::is_null;
        pub use crate::polars::prelude::last;
        pub use crate::polars::prelude::len;
        pub use crate::polars::prelude::linear_space;
        pub use crate::polars::prelude::linear_spaces;
        pub use crate::polars::prelude::lit;
        pub use crate::polars::prelude::max;
        pub use crate::polars::prelude::mean;
        pub use crate::polars::prelude::median;
        pub use crate::polars::prelude::min;
        pub use crate::polars::prelude::not;
        pub use crate::polars::prelude::nth;
        pub use crate::polars::prelude::pearson_corr;
        pub use crate::polars::prelude::quantile;
        pub use crate::polars::prelude::reduce_exprs;
        pub use crate::polars::prelude::repeat;
        pub use crate::polars::prelude::rolling_corr;
        pub use crate::polars::prelude::rolling_cov;
        pub use crate::polars::prelude::sum;
        pub use crate::polars::prelude::ternary_expr;
        pub use crate::polars::prelude::time_ranges;
        pub use crate::polars::prelude::when;
    }
    pub mod prelude {
        pub use crate::polars::prelude::ClosedWindow;
        pub use crate::polars::prelude::DateMethods;
        pub use crate::polars::prelude::DatetimeMethods;
        pub use crate::polars::prelude::Duration;
        pub use crate::polars::prelude::DurationMethods;
        pub use crate::polars::prelude::DynamicGroupOptions;
        pub use crate::polars::prelude::LB_NAME;
        pub use crate::polars::prelude::Label;
        pub use crate::polars::prelude::PolarsRound;
        pub use crate::polars::prelude::PolarsTemporalGroupby;
        pub use crate::polars::prelude::PolarsTruncate;
        pub use crate::polars::prelude::PolarsUpsample;
        pub use crate::polars::prelude::RollingGroupOptions;
        pub use crate::polars::prelude::RollingOptionsDynamicWindow;
        pub use crate::polars::prelude::SeriesOpsTime;
        pub use crate::polars::prelude::StartBy;
        pub use crate::polars::prelude::StringMethods;
        pub use crate::polars::prelude::TemporalMethods;
        pub use crate::polars::prelude::TimeMethods;
        pub use crate::polars::prelude::UB_NAME;
        pub use crate::polars::prelude::Window;
        pub use crate::polars::prelude::chunkedarray;
        pub use crate::polars::prelude::chunkedarray::string;
        pub use crate::polars::prelude::ensure_duration_matches_dtype;
        pub use crate::polars::prelude::ensure_is_constant_duration;
        pub use crate::polars::prelude::group_by_windows;
        pub use crate::polars::prelude::impl_offset_by;
        pub use crate::polars::prelude::in_nanoseconds_window;
        pub use crate::polars::prelude::known_timezones;
        pub use crate::polars::prelude::prelude;
        pub use crate::polars::prelude::replace;
        pub use crate::polars::prelude::replace_date;
        pub use crate::polars::prelude::replace_datetime;
        pub use crate::polars::prelude::series;
    }
    pub mod replace {
        pub use crate::polars::prelude::replace_date;
        pub use crate::polars::prelude::replace_datetime;
    }
    pub mod round {
        pub use crate::polars::prelude::RoundMode;
        pub use crate::polars::prelude::RoundSeries;
    }
    pub mod series {
        use crate::polars::prelude::Series;
        pub use crate::polars::prelude::TemporalMethods;

        pub trait AsSeries {
            fn as_series(&self) -> &Series;
        }
    }
    pub mod sink {
        pub use crate::polars::prelude::SinkDestination;
        pub use crate::polars::prelude::UnifiedSinkArgs;
    }
    pub mod sort {
        pub mod options {
            pub use crate::polars::prelude::SortMultipleOptions;
            pub use crate::polars::prelude::SortOptions;
        }
    }
    pub mod strings {
        pub use crate::polars::prelude::AsString;
        pub use crate::polars::prelude::StringNameSpaceImpl;
        pub use crate::polars::prelude::UnicodeForm;
        pub use crate::polars::prelude::escape_regex;
        pub use crate::polars::prelude::escape_regex_str;
        pub use crate::polars::prelude::hor_str_concat;
        pub use crate::polars::prelude::normalize;
        pub use crate::polars::prelude::normalize_with;
        pub use crate::polars::prelude::split_helper;
        pub use crate::polars::prelude::split_regex_helper;
        pub use crate::polars::prelude::split_to_struct;
        pub use crate::polars::prelude::str_join;
        pub use crate::polars::prelude::strip_chars;
        pub use crate::polars::prelude::strip_chars_end;
        pub use crate::polars::prelude::strip_chars_start;
        pub use crate::polars::prelude::strip_prefix;
        pub use crate::polars::prelude::strip_suffix;
        pub use crate::polars::prelude::substring_ternary_offsets_value;
        pub use crate::polars::prelude::update_view;
    }
}
pub mod series {
    use crate::polars::prelude::AnyValue;
    pub use crate::polars::prelude::ChunkCompareEq;
    pub use crate::polars::prelude::IntoSeries;
    pub use crate::polars::prelude::Series;
    pub use crate::polars::prelude::SeriesTrait;
    use crate::polars::prelude::UInt8Chunked;
    use crate::polars::prelude::UInt16Chunked;
    use crate::polars::prelude::UInt32Chunked;
    use crate::polars::prelude::UInt64Chunked;
    use std::fmt::Debug;
    use std::fmt::Formatter;
    use std::hash::Hash;
    use std::hash::Hasher;

    pub enum BitRepr {
        U8(UInt8Chunked),
        U16(UInt16Chunked),
        U32(UInt32Chunked),
        U64(UInt64Chunked),
    }
    pub enum IsSorted {
        Ascending,
        Descending,
        Not,
    }
    pub struct SeriesIter<'a> {
        _private: (),
        _private0: std::marker::PhantomData<&'a ()>,
    }
    pub type SeriesPhysIter<'a> = Box<dyn ExactSizeIterator<Item = AnyValue<'a>> + 'a>;
    impl Clone for IsSorted {
        fn clone(&self) -> IsSorted {
            loop {}
        }
    }
    impl Copy for IsSorted {}
    impl Debug for IsSorted {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Eq for IsSorted {}
    impl ExactSizeIterator for SeriesIter<'_> {}
    impl Hash for IsSorted {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl IsSorted {
        pub fn reverse(self) -> Self {
            loop {}
        }
    }
    impl PartialEq for IsSorted {
        fn eq(&self, other: &IsSorted) -> bool {
            loop {}
        }
    }
    impl<'a> Iterator for SeriesIter<'a> {
        type Item = AnyValue<'a>;
        fn next(&mut self) -> Option<Self::Item> {
            loop {}
        }
    }
    pub mod amortized_iter {
        use crate::header::polars_arrow::array::Array;
        use crate::polars::prelude::ArrayRef;
        use crate::polars::prelude::Series;
        use std::rc::Rc;

        /// A [`Series`] that amortizes a few allocations during iteration.
        pub struct AmortSeries {
            _private: (),
        }
        pub type ArrayBox = Box<dyn Array>;
        impl AmortSeries {
            pub fn new(container: Rc<Series>) -> Self {
                loop {}
            }
            pub fn deep_clone(&self) -> Series {
                loop {}
            }
            /// Swaps inner state with the `array`. Prefer `AmortSeries::with_array` as this
            /// restores the state.
            /// # Safety
            /// This swaps an underlying pointer that might be hold by other cloned series.
            pub unsafe fn swap(&mut self, array: &mut ArrayRef) {
                loop {}
            }
            /// Temporary swaps out the array, and restores the original state
            /// when application of the function `f` is done.
            pub unsafe fn with_array<F, T>(&mut self, array: &mut ArrayRef, f: F) -> T
            where
                F: Fn(&AmortSeries) -> T,
            {
                loop {}
            }
        }
        impl AsRef<Series> for AmortSeries {
            fn as_ref(&self) -> &Series {
                loop {}
            }
        }
        impl Clone for AmortSeries {
            fn clone(&self) -> AmortSeries {
                loop {}
            }
        }
    }
    pub mod arithmetic {
        use crate::polars::prelude::ChunkedArray;
        pub use crate::polars::prelude::LhsNumOps;
        pub use crate::polars::prelude::NumOpsDispatch;
        use crate::polars::prelude::PolarsDataType;
        use crate::polars::prelude::PolarsNumericType;
        use crate::polars::prelude::PolarsResult;
        use crate::polars::prelude::Series;

        pub trait NumOpsDispatchInner: PolarsDataType + Sized {
            fn subtract(lhs: &ChunkedArray<Self>, rhs: &Series) -> PolarsResult<Series> {
                loop {}
            }
            fn add_to(lhs: &ChunkedArray<Self>, rhs: &Series) -> PolarsResult<Series> {
                loop {}
            }
            fn multiply(lhs: &ChunkedArray<Self>, rhs: &Series) -> PolarsResult<Series> {
                loop {}
            }
            fn divide(lhs: &ChunkedArray<Self>, rhs: &Series) -> PolarsResult<Series> {
                loop {}
            }
            fn remainder(lhs: &ChunkedArray<Self>, rhs: &Series) -> PolarsResult<Series> {
                loop {}
            }
        }
        impl<T: PolarsNumericType> NumOpsDispatchInner for T {
            fn subtract(lhs: &ChunkedArray<T>, rhs: &Series) -> PolarsResult<Series> {
                loop {}
            }
            fn add_to(lhs: &ChunkedArray<T>, rhs: &Series) -> PolarsResult<Series> {
                loop {}
            }
            fn multiply(lhs: &ChunkedArray<T>, rhs: &Series) -> PolarsResult<Series> {
                loop {}
            }
            fn divide(lhs: &ChunkedArray<T>, rhs: &Series) -> PolarsResult<Series> {
                loop {}
            }
            fn remainder(lhs: &ChunkedArray<T>, rhs: &Series) -> PolarsResult<Series> {
                loop {}
            }
        }
    }
}
pub mod sql {
    use std::fmt::Debug;
    use std::fmt::Formatter;
    use std::hash::Hash;
    use std::hash::Hasher;

    pub struct FunctionOptions {
        _private: (),
    }
    impl Clone for FunctionOptions {
        fn clone(&self) -> FunctionOptions {
            loop {}
        }
    }
    impl Copy for FunctionOptions {}
    impl Debug for FunctionOptions {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Default for FunctionOptions {
        fn default() -> FunctionOptions {
            loop {}
        }
    }
    impl Eq for FunctionOptions {}
    impl FunctionOptions {
        pub fn check_lengths(&self) -> bool {
            loop {}
        }
        pub fn set_elementwise(&mut self) {
            loop {}
        }
        pub fn is_elementwise(&self) -> bool {
            loop {}
        }
        pub fn is_length_preserving(&self) -> bool {
            loop {}
        }
        pub fn is_row_separable(&self) -> bool {
            loop {}
        }
        pub fn returns_scalar(&self) -> bool {
            loop {}
        }
        pub fn elementwise() -> FunctionOptions {
            loop {}
        }
        pub fn elementwise_with_infer() -> FunctionOptions {
            loop {}
        }
        pub fn row_separable() -> FunctionOptions {
            loop {}
        }
        pub fn length_preserving() -> FunctionOptions {
            loop {}
        }
        /// Will respect group boundaries. Shift, Reverse, etc.
        pub fn groupwise() -> FunctionOptions {
            loop {}
        }
        pub fn aggregation() -> FunctionOptions {
            loop {}
        }
    }
    impl Hash for FunctionOptions {
        fn hash<__H: Hasher>(&self, state: &mut __H) {
            loop {}
        }
    }
    impl PartialEq for FunctionOptions {
        fn eq(&self, other: &FunctionOptions) -> bool {
            loop {}
        }
    }
}
pub mod time {
    pub use crate::polars::prelude::ClosedWindow;
    pub use crate::polars::prelude::Duration;
    pub use crate::polars::prelude::DynamicGroupOptions;
    pub use crate::polars::prelude::LB_NAME;
    pub use crate::polars::prelude::PolarsRound;
    pub use crate::polars::prelude::PolarsTemporalGroupby;
    pub use crate::polars::prelude::PolarsTruncate;
    pub use crate::polars::prelude::PolarsUpsample;
    pub use crate::polars::prelude::RollingGroupOptions;
    pub use crate::polars::prelude::UB_NAME;
    pub use crate::polars::prelude::Window;
    pub use crate::polars::prelude::chunkedarray;
    pub use crate::polars::prelude::impl_offset_by;
    pub use crate::polars::prelude::in_nanoseconds_window;
    pub use crate::polars::prelude::known_timezones;
    pub use crate::polars::prelude::prelude;
    pub use crate::polars::prelude::replace;
    pub use crate::polars::prelude::replace_date;
    pub use crate::polars::prelude::replace_datetime;
    pub use crate::polars::prelude::series;
}
