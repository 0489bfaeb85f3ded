// Generated, do not edit; regenerate with `cargo run --example make_header`.
// From polars_arrow 0.55.2.

pub use crate::header::either::Either;

pub mod array {
    use crate::header::polars_arrow::bitmap::Bitmap;
    use crate::header::polars_arrow::offset::Offset;
    use crate::header::polars_arrow::types::NativeType;
    use crate::polars::polars_compute::comparisons::TotalEqKernel;
    use crate::polars::polars_compute::comparisons::TotalOrdKernel;
    use crate::polars::polars_compute::if_then_else::IfThenElseKernel;
    use crate::polars::polars_utils::min_max::MinMax;
    use crate::polars::polars_utils::nulls::IsNull;
    use crate::polars::polars_utils::total_ord::TotalEq;
    use crate::polars::polars_utils::total_ord::TotalOrd;
    pub use crate::polars::prelude::ArrayRef;
    use crate::polars::prelude::ArrowDataType;
    pub use crate::polars::prelude::StaticArray;
    use std::borrow::Borrow;
    use std::cmp::Ordering;
    use std::fmt::Debug;
    use std::fmt::Display;
    use std::fmt::Formatter;

    /// A trait representing an immutable Arrow array. Arrow arrays are trait objects
    /// that are infallibly downcast to concrete types according to the [`Array::dtype`].
    pub trait Array: Send + Sync + 'static {}
    /// A [`BinaryArray`] is Arrow's semantically equivalent of an immutable `Vec<Option<Vec<u8>>>`.
    /// It implements [`Array`].
    ///
    /// ```
    /// use polars_arrow::array::BinaryArray;
    /// use polars_arrow::bitmap::Bitmap;
    /// use polars_buffer::Buffer;
    ///
    /// let array = BinaryArray::<i32>::from([Some([1, 2].as_ref()), None, Some([3].as_ref())]);
    /// assert_eq!(array.value(0), &[1, 2]);
    /// assert_eq!(array.iter().collect::<Vec<_>>(), vec![Some([1, 2].as_ref()), None, Some([3].as_ref())]);
    /// assert_eq!(array.values_iter().collect::<Vec<_>>(), vec![[1, 2].as_ref(), &[], &[3]]);
    /// // the underlying representation:
    /// assert_eq!(array.values(), &Buffer::from(vec![1, 2, 3]));
    /// assert_eq!(array.offsets().buffer(), &Buffer::from(vec![0, 2, 2, 3]));
    /// assert_eq!(array.validity(), Some(&Bitmap::from([true, false, true])));
    /// ```
    pub struct BinaryArray<O: Offset> {
        _private: (),
        _private0: std::marker::PhantomData<fn() -> O>,
    }
    pub struct BinaryViewArrayGeneric<T: ViewType + ?Sized> {
        _private: (),
        _private0: std::marker::PhantomData<fn() -> T>,
    }
    /// A [`BooleanArray`] is Arrow's semantically equivalent of an immutable `Vec<Option<bool>>`.
    /// It implements [`Array`].
    ///
    /// ```
    /// use polars_arrow::array::BooleanArray;
    /// use polars_arrow::bitmap::Bitmap;
    /// use polars_buffer::Buffer;
    ///
    /// let array = BooleanArray::from([Some(true), None, Some(false)]);
    /// assert_eq!(array.value(0), true);
    /// assert_eq!(array.iter().collect::<Vec<_>>(), vec![Some(true), None, Some(false)]);
    /// assert_eq!(array.values_iter().collect::<Vec<_>>(), vec![true, false, false]);
    /// // the underlying representation
    /// assert_eq!(array.values(), &Bitmap::from([true, false, false]));
    /// assert_eq!(array.validity(), Some(&Bitmap::from([true, false, true])));
    ///
    /// ```
    pub struct BooleanArray {
        _private: (),
    }
    /// The Arrow's equivalent to an immutable `Vec<Option<[T; size]>>` where `T` is an Arrow type.
    /// Cloning and slicing this struct is `O(1)`.
    pub struct FixedSizeListArray {
        _private: (),
    }
    /// An [`Array`] semantically equivalent to `Vec<Option<Vec<Option<T>>>>` with Arrow's in-memory.
    pub struct ListArray<O: Offset> {
        _private: (),
        _private0: std::marker::PhantomData<fn() -> O>,
    }
    pub trait ParameterFreeDtypeStaticArray: StaticArray {}
    /// A [`PrimitiveArray`] is Arrow's semantically equivalent of an immutable `Vec<Option<T>>` where
    /// T is [`NativeType`] (e.g. [`i32`]). It implements [`Array`].
    ///
    /// ```
    /// use polars_arrow::array::PrimitiveArray;
    /// use polars_arrow::bitmap::Bitmap;
    /// use polars_buffer::Buffer;
    ///
    /// let array = PrimitiveArray::from([Some(1i32), None, Some(10)]);
    /// assert_eq!(array.value(0), 1);
    /// assert_eq!(array.iter().collect::<Vec<_>>(), vec![Some(&1i32), None, Some(&10)]);
    /// assert_eq!(array.values_iter().copied().collect::<Vec<_>>(), vec![1, 0, 10]);
    /// // the underlying representation
    /// assert_eq!(array.values(), &Buffer::from(vec![1i32, 0, 10]));
    /// assert_eq!(array.validity(), Some(&Bitmap::from([true, false, true])));
    ///
    /// ```
    pub struct PrimitiveArray<T: NativeType> {
        _private: (),
        _private0: std::marker::PhantomData<fn() -> T>,
    }
    /// A [`StructArray`] is a nested [`Array`] with an optional validity representing
    pub struct StructArray {
        _private: (),
    }
    /// A reference to a set of bytes.
    pub struct View {
        /// The length of the string/bytes.
        pub length: u32,
        /// First 4 bytes of string/bytes data.
        pub prefix: u32,
        /// The buffer index.
        pub buffer_idx: u32,
        /// The offset into the buffer.
        pub offset: u32,
    }
    pub trait ViewType: 'static + PartialEq + AsRef<Self> {
        type Owned: Debug + Clone + Sync + Send + AsRef<Self>;
    }
    impl Array for BooleanArray {}
    impl Array for FixedSizeListArray {}
    impl Array for StructArray {}
    impl Clone for BooleanArray {
        fn clone(&self) -> BooleanArray {
            loop {}
        }
    }
    impl Clone for FixedSizeListArray {
        fn clone(&self) -> FixedSizeListArray {
            loop {}
        }
    }
    impl Clone for StructArray {
        fn clone(&self) -> StructArray {
            loop {}
        }
    }
    impl Clone for View {
        fn clone(&self) -> View {
            loop {}
        }
    }
    impl Copy for View {}
    impl Debug for BooleanArray {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for FixedSizeListArray {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for StructArray {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Debug for View {
        fn fmt(&self, fmt: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Default for View {
        fn default() -> View {
            loop {}
        }
    }
    impl Display for View {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl From<Bitmap> for BooleanArray {
        fn from(values: Bitmap) -> Self {
            loop {}
        }
    }
    impl From<View> for u128 {
        fn from(value: View) -> Self {
            loop {}
        }
    }
    impl From<u128> for View {
        fn from(value: u128) -> Self {
            loop {}
        }
    }
    impl IfThenElseKernel for BinaryViewArrayGeneric<[u8]> {
        type Scalar<'a> = &'a [u8];
        fn if_then_else(mask: &Bitmap, if_true: &Self, if_false: &Self) -> Self {
            loop {}
        }
        fn if_then_else_broadcast_true(mask: &Bitmap, if_true: Self::Scalar<'_>, if_false: &Self) -> Self {
            loop {}
        }
        fn if_then_else_broadcast_false(mask: &Bitmap, if_true: &Self, if_false: Self::Scalar<'_>) -> Self {
            loop {}
        }
        fn if_then_else_broadcast_both(
            dtype: ArrowDataType,
            mask: &Bitmap,
            if_true: Self::Scalar<'_>,
            if_false: Self::Scalar<'_>,
        ) -> Self {
            loop {}
        }
    }
    impl IfThenElseKernel for BinaryViewArrayGeneric<str> {
        type Scalar<'a> = &'a str;
        fn if_then_else(mask: &Bitmap, if_true: &Self, if_false: &Self) -> Self {
            loop {}
        }
        fn if_then_else_broadcast_true(mask: &Bitmap, if_true: Self::Scalar<'_>, if_false: &Self) -> Self {
            loop {}
        }
        fn if_then_else_broadcast_false(mask: &Bitmap, if_true: &Self, if_false: Self::Scalar<'_>) -> Self {
            loop {}
        }
        fn if_then_else_broadcast_both(
            dtype: ArrowDataType,
            mask: &Bitmap,
            if_true: Self::Scalar<'_>,
            if_false: Self::Scalar<'_>,
        ) -> Self {
            loop {}
        }
    }
    impl IfThenElseKernel for BooleanArray {
        type Scalar<'a> = bool;
        fn if_then_else(mask: &Bitmap, if_true: &Self, if_false: &Self) -> Self {
            loop {}
        }
        fn if_then_else_broadcast_true(mask: &Bitmap, if_true: Self::Scalar<'_>, if_false: &Self) -> Self {
            loop {}
        }
        fn if_then_else_broadcast_false(mask: &Bitmap, if_true: &Self, if_false: Self::Scalar<'_>) -> Self {
            loop {}
        }
        fn if_then_else_broadcast_both(
            _dtype: ArrowDataType,
            mask: &Bitmap,
            if_true: Self::Scalar<'_>,
            if_false: Self::Scalar<'_>,
        ) -> Self {
            loop {}
        }
    }
    impl IfThenElseKernel for FixedSizeListArray {
        type Scalar<'a> = Box<dyn Array>;
        fn if_then_else(mask: &Bitmap, if_true: &Self, if_false: &Self) -> Self {
            loop {}
        }
        fn if_then_else_broadcast_true(mask: &Bitmap, if_true: Self::Scalar<'_>, if_false: &Self) -> Self {
            loop {}
        }
        fn if_then_else_broadcast_false(mask: &Bitmap, if_true: &Self, if_false: Self::Scalar<'_>) -> Self {
            loop {}
        }
        fn if_then_else_broadcast_both(
            dtype: ArrowDataType,
            mask: &Bitmap,
            if_true: Self::Scalar<'_>,
            if_false: Self::Scalar<'_>,
        ) -> Self {
            loop {}
        }
    }
    impl IfThenElseKernel for ListArray<i64> {
        type Scalar<'a> = Box<dyn Array>;
        fn if_then_else(mask: &Bitmap, if_true: &Self, if_false: &Self) -> Self {
            loop {}
        }
        fn if_then_else_broadcast_true(mask: &Bitmap, if_true: Self::Scalar<'_>, if_false: &Self) -> Self {
            loop {}
        }
        fn if_then_else_broadcast_false(mask: &Bitmap, if_true: &Self, if_false: Self::Scalar<'_>) -> Self {
            loop {}
        }
        fn if_then_else_broadcast_both(
            dtype: ArrowDataType,
            mask: &Bitmap,
            if_true: Self::Scalar<'_>,
            if_false: Self::Scalar<'_>,
        ) -> Self {
            loop {}
        }
    }
    impl IsNull for View {
        type Inner = Self;
        fn is_null(&self) -> bool {
            loop {}
        }
        fn unwrap_inner(self) -> Self::Inner {
            loop {}
        }
    }
    impl MinMax for View {
        fn nan_min_lt(&self, _other: &Self) -> bool {
            loop {}
        }
        fn nan_max_lt(&self, _other: &Self) -> bool {
            loop {}
        }
    }
    impl NativeType for View {
        type Bytes = [u8; 16];
    }
    impl ParameterFreeDtypeStaticArray for BinaryArray<i64> {}
    impl ParameterFreeDtypeStaticArray for BinaryViewArrayGeneric<[u8]> {}
    impl ParameterFreeDtypeStaticArray for BinaryViewArrayGeneric<str> {}
    impl ParameterFreeDtypeStaticArray for BooleanArray {}
    impl PartialEq for BooleanArray {
        fn eq(&self, other: &Self) -> bool {
            loop {}
        }
    }
    impl PartialEq for FixedSizeListArray {
        fn eq(&self, other: &Self) -> bool {
            loop {}
        }
    }
    impl PartialEq for StructArray {
        fn eq(&self, other: &Self) -> bool {
            loop {}
        }
    }
    impl PartialEq for View {
        fn eq(&self, other: &Self) -> bool {
            loop {}
        }
    }
    impl PartialEq<&(dyn Array + 'static)> for BooleanArray {
        fn eq(&self, other: &&dyn Array) -> bool {
            loop {}
        }
    }
    impl PartialEq<&(dyn Array + 'static)> for FixedSizeListArray {
        fn eq(&self, other: &&dyn Array) -> bool {
            loop {}
        }
    }
    impl PartialEq<&(dyn Array + 'static)> for StructArray {
        fn eq(&self, other: &&dyn Array) -> bool {
            loop {}
        }
    }
    impl StaticArray for BinaryArray<i64> {
        type ValueT<'a> = &'a [u8];
        type ZeroableValueT<'a> = Option<&'a [u8]>;
        unsafe fn value_unchecked(&self, idx: usize) -> Self::ValueT<'_> {
            loop {}
        }
        fn with_validity_typed(self, validity: Option<Bitmap>) -> Self {
            loop {}
        }
        fn full_null(length: usize, dtype: ArrowDataType) -> Self {
            loop {}
        }
    }
    impl StaticArray for BinaryViewArrayGeneric<[u8]> {
        type ValueT<'a> = &'a [u8];
        type ZeroableValueT<'a> = Option<&'a [u8]>;
        unsafe fn value_unchecked(&self, idx: usize) -> Self::ValueT<'_> {
            loop {}
        }
        fn with_validity_typed(self, validity: Option<Bitmap>) -> Self {
            loop {}
        }
        fn full_null(length: usize, dtype: ArrowDataType) -> Self {
            loop {}
        }
        fn full(length: usize, value: Self::ValueT<'_>, _dtype: ArrowDataType) -> Self {
            loop {}
        }
    }
    impl StaticArray for BinaryViewArrayGeneric<str> {
        type ValueT<'a> = &'a str;
        type ZeroableValueT<'a> = Option<&'a str>;
        unsafe fn value_unchecked(&self, idx: usize) -> Self::ValueT<'_> {
            loop {}
        }
        fn with_validity_typed(self, validity: Option<Bitmap>) -> Self {
            loop {}
        }
        fn full_null(length: usize, dtype: ArrowDataType) -> Self {
            loop {}
        }
        fn full(length: usize, value: Self::ValueT<'_>, _dtype: ArrowDataType) -> Self {
            loop {}
        }
    }
    impl StaticArray for BooleanArray {
        type ValueT<'a> = bool;
        type ZeroableValueT<'a> = bool;
        unsafe fn value_unchecked(&self, idx: usize) -> Self::ValueT<'_> {
            loop {}
        }
        fn with_validity_typed(self, validity: Option<Bitmap>) -> Self {
            loop {}
        }
        fn from_vec(v: Vec<Self::ValueT<'_>>, _dtype: ArrowDataType) -> Self {
            loop {}
        }
        fn from_zeroable_vec(v: Vec<Self::ValueT<'_>>, _dtype: ArrowDataType) -> Self {
            loop {}
        }
        fn full_null(length: usize, dtype: ArrowDataType) -> Self {
            loop {}
        }
        fn full(length: usize, value: Self::ValueT<'_>, _dtype: ArrowDataType) -> Self {
            loop {}
        }
    }
    impl StaticArray for FixedSizeListArray {
        type ValueT<'a> = Box<dyn Array>;
        type ZeroableValueT<'a> = Option<Box<dyn Array>>;
        unsafe fn value_unchecked(&self, idx: usize) -> Self::ValueT<'_> {
            loop {}
        }
        fn with_validity_typed(self, validity: Option<Bitmap>) -> Self {
            loop {}
        }
        fn full_null(length: usize, dtype: ArrowDataType) -> Self {
            loop {}
        }
        fn full(length: usize, value: Self::ValueT<'_>, dtype: ArrowDataType) -> Self {
            loop {}
        }
    }
    impl StaticArray for ListArray<i64> {
        type ValueT<'a> = Box<dyn Array>;
        type ZeroableValueT<'a> = Option<Box<dyn Array>>;
        unsafe fn value_unchecked(&self, idx: usize) -> Self::ValueT<'_> {
            loop {}
        }
        fn with_validity_typed(self, validity: Option<Bitmap>) -> Self {
            loop {}
        }
        fn full_null(length: usize, dtype: ArrowDataType) -> Self {
            loop {}
        }
    }
    impl StaticArray for StructArray {
        type ValueT<'a> = ();
        type ZeroableValueT<'a> = ();
        fn with_validity_typed(self, validity: Option<Bitmap>) -> Self {
            loop {}
        }
        fn full_null(length: usize, dtype: ArrowDataType) -> Self {
            loop {}
        }
    }
    impl TotalEq for View {
        fn tot_eq(&self, other: &Self) -> bool {
            loop {}
        }
    }
    impl TotalEqKernel for BinaryViewArrayGeneric<[u8]> {
        type Scalar = [u8];
        fn tot_eq_kernel(&self, other: &Self) -> Bitmap {
            loop {}
        }
        fn tot_ne_kernel(&self, other: &Self) -> Bitmap {
            loop {}
        }
        fn tot_eq_kernel_broadcast(&self, other: &Self::Scalar) -> Bitmap {
            loop {}
        }
        fn tot_ne_kernel_broadcast(&self, other: &Self::Scalar) -> Bitmap {
            loop {}
        }
    }
    impl TotalEqKernel for BinaryViewArrayGeneric<str> {
        type Scalar = str;
        fn tot_eq_kernel(&self, other: &Self) -> Bitmap {
            loop {}
        }
        fn tot_ne_kernel(&self, other: &Self) -> Bitmap {
            loop {}
        }
        fn tot_eq_kernel_broadcast(&self, other: &Self::Scalar) -> Bitmap {
            loop {}
        }
        fn tot_ne_kernel_broadcast(&self, other: &Self::Scalar) -> Bitmap {
            loop {}
        }
    }
    impl TotalEqKernel for BooleanArray {
        type Scalar = bool;
        fn tot_eq_kernel(&self, other: &Self) -> Bitmap {
            loop {}
        }
        fn tot_ne_kernel(&self, other: &Self) -> Bitmap {
            loop {}
        }
        fn tot_eq_kernel_broadcast(&self, other: &Self::Scalar) -> Bitmap {
            loop {}
        }
        fn tot_ne_kernel_broadcast(&self, other: &Self::Scalar) -> Bitmap {
            loop {}
        }
    }
    impl TotalEqKernel for FixedSizeListArray {
        type Scalar = Box<dyn Array>;
        fn tot_eq_kernel(&self, other: &Self) -> Bitmap {
            loop {}
        }
        fn tot_ne_kernel(&self, other: &Self) -> Bitmap {
            loop {}
        }
        fn tot_eq_kernel_broadcast(&self, other: &Self::Scalar) -> Bitmap {
            loop {}
        }
        fn tot_ne_kernel_broadcast(&self, other: &Self::Scalar) -> Bitmap {
            loop {}
        }
    }
    impl TotalEqKernel for StructArray {
        type Scalar = Box<dyn Array>;
        fn tot_eq_kernel(&self, other: &Self) -> Bitmap {
            loop {}
        }
        fn tot_ne_kernel(&self, other: &Self) -> Bitmap {
            loop {}
        }
        fn tot_eq_kernel_broadcast(&self, _other: &Self::Scalar) -> Bitmap {
            loop {}
        }
        fn tot_ne_kernel_broadcast(&self, _other: &Self::Scalar) -> Bitmap {
            loop {}
        }
    }
    impl TotalOrd for View {
        fn tot_cmp(&self, _other: &Self) -> Ordering {
            loop {}
        }
    }
    impl TotalOrdKernel for BinaryViewArrayGeneric<[u8]> {
        type Scalar = [u8];
        fn tot_lt_kernel(&self, other: &Self) -> Bitmap {
            loop {}
        }
        fn tot_le_kernel(&self, other: &Self) -> Bitmap {
            loop {}
        }
        fn tot_lt_kernel_broadcast(&self, other: &Self::Scalar) -> Bitmap {
            loop {}
        }
        fn tot_le_kernel_broadcast(&self, other: &Self::Scalar) -> Bitmap {
            loop {}
        }
        fn tot_gt_kernel_broadcast(&self, other: &Self::Scalar) -> Bitmap {
            loop {}
        }
        fn tot_ge_kernel_broadcast(&self, other: &Self::Scalar) -> Bitmap {
            loop {}
        }
    }
    impl TotalOrdKernel for BinaryViewArrayGeneric<str> {
        type Scalar = str;
        fn tot_lt_kernel(&self, other: &Self) -> Bitmap {
            loop {}
        }
        fn tot_le_kernel(&self, other: &Self) -> Bitmap {
            loop {}
        }
        fn tot_lt_kernel_broadcast(&self, other: &Self::Scalar) -> Bitmap {
            loop {}
        }
        fn tot_le_kernel_broadcast(&self, other: &Self::Scalar) -> Bitmap {
            loop {}
        }
        fn tot_gt_kernel_broadcast(&self, other: &Self::Scalar) -> Bitmap {
            loop {}
        }
        fn tot_ge_kernel_broadcast(&self, other: &Self::Scalar) -> Bitmap {
            loop {}
        }
    }
    impl TotalOrdKernel for BooleanArray {
        type Scalar = bool;
        fn tot_lt_kernel(&self, other: &Self) -> Bitmap {
            loop {}
        }
        fn tot_le_kernel(&self, other: &Self) -> Bitmap {
            loop {}
        }
        fn tot_lt_kernel_broadcast(&self, other: &Self::Scalar) -> Bitmap {
            loop {}
        }
        fn tot_le_kernel_broadcast(&self, other: &Self::Scalar) -> Bitmap {
            loop {}
        }
        fn tot_gt_kernel_broadcast(&self, other: &Self::Scalar) -> Bitmap {
            loop {}
        }
        fn tot_ge_kernel_broadcast(&self, other: &Self::Scalar) -> Bitmap {
            loop {}
        }
    }
    impl ViewType for [u8] {
        type Owned = Vec<u8>;
    }
    impl ViewType for str {
        type Owned = String;
    }
    impl<O: Clone + Offset> Clone for BinaryArray<O> {
        fn clone(&self) -> BinaryArray<O> {
            loop {}
        }
    }
    impl<O: Clone + Offset> Clone for ListArray<O> {
        fn clone(&self) -> ListArray<O> {
            loop {}
        }
    }
    impl<O: Offset, P: AsRef<[u8]>> FromIterator<Option<P>> for BinaryArray<O> {
        fn from_iter<I: IntoIterator<Item = Option<P>>>(iter: I) -> Self {
            loop {}
        }
    }
    impl<O: Offset> Array for BinaryArray<O> {}
    impl<O: Offset> Array for ListArray<O> {}
    impl<O: Offset> Debug for BinaryArray<O> {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl<O: Offset> Debug for ListArray<O> {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl<O: Offset> PartialEq for BinaryArray<O> {
        fn eq(&self, other: &Self) -> bool {
            loop {}
        }
    }
    impl<O: Offset> PartialEq for ListArray<O> {
        fn eq(&self, other: &Self) -> bool {
            loop {}
        }
    }
    impl<O: Offset> PartialEq<&(dyn Array + 'static)> for BinaryArray<O> {
        fn eq(&self, other: &&dyn Array) -> bool {
            loop {}
        }
    }
    impl<O: Offset> PartialEq<&(dyn Array + 'static)> for ListArray<O> {
        fn eq(&self, other: &&dyn Array) -> bool {
            loop {}
        }
    }
    impl<O: Offset> PartialEq<BinaryArray<O>> for &dyn Array {
        fn eq(&self, other: &BinaryArray<O>) -> bool {
            loop {}
        }
    }
    impl<O: Offset> TotalEqKernel for BinaryArray<O> {
        type Scalar = [u8];
        fn tot_eq_kernel(&self, other: &Self) -> Bitmap {
            loop {}
        }
        fn tot_ne_kernel(&self, other: &Self) -> Bitmap {
            loop {}
        }
        fn tot_eq_kernel_broadcast(&self, other: &Self::Scalar) -> Bitmap {
            loop {}
        }
        fn tot_ne_kernel_broadcast(&self, other: &Self::Scalar) -> Bitmap {
            loop {}
        }
    }
    impl<O: Offset> TotalEqKernel for ListArray<O> {
        type Scalar = Box<dyn Array>;
        fn tot_eq_kernel(&self, other: &Self) -> Bitmap {
            loop {}
        }
        fn tot_ne_kernel(&self, other: &Self) -> Bitmap {
            loop {}
        }
        fn tot_eq_kernel_broadcast(&self, other: &Self::Scalar) -> Bitmap {
            loop {}
        }
        fn tot_ne_kernel_broadcast(&self, other: &Self::Scalar) -> Bitmap {
            loop {}
        }
    }
    impl<O: Offset> TotalOrdKernel for BinaryArray<O> {
        type Scalar = [u8];
        fn tot_lt_kernel(&self, other: &Self) -> Bitmap {
            loop {}
        }
        fn tot_le_kernel(&self, other: &Self) -> Bitmap {
            loop {}
        }
        fn tot_lt_kernel_broadcast(&self, other: &Self::Scalar) -> Bitmap {
            loop {}
        }
        fn tot_le_kernel_broadcast(&self, other: &Self::Scalar) -> Bitmap {
            loop {}
        }
        fn tot_gt_kernel_broadcast(&self, other: &Self::Scalar) -> Bitmap {
            loop {}
        }
        fn tot_ge_kernel_broadcast(&self, other: &Self::Scalar) -> Bitmap {
            loop {}
        }
    }
    impl<P: AsRef<[Option<bool>]>> From<P> for BooleanArray {
        fn from(slice: P) -> Self {
            loop {}
        }
    }
    impl<Ptr: Borrow<Option<bool>>> FromIterator<Ptr> for BooleanArray {
        fn from_iter<I: IntoIterator<Item = Ptr>>(iter: I) -> Self {
            loop {}
        }
    }
    impl<T: Clone + NativeType> Clone for PrimitiveArray<T> {
        fn clone(&self) -> PrimitiveArray<T> {
            loop {}
        }
    }
    impl<T: NativeType + TotalOrd> TotalEqKernel for PrimitiveArray<T> {
        type Scalar = T;
        fn tot_eq_kernel(&self, other: &Self) -> Bitmap {
            loop {}
        }
        fn tot_ne_kernel(&self, other: &Self) -> Bitmap {
            loop {}
        }
        fn tot_eq_kernel_broadcast(&self, other: &Self::Scalar) -> Bitmap {
            loop {}
        }
        fn tot_ne_kernel_broadcast(&self, other: &Self::Scalar) -> Bitmap {
            loop {}
        }
    }
    impl<T: NativeType + TotalOrd> TotalOrdKernel for PrimitiveArray<T> {
        type Scalar = T;
        fn tot_lt_kernel(&self, other: &Self) -> Bitmap {
            loop {}
        }
        fn tot_le_kernel(&self, other: &Self) -> Bitmap {
            loop {}
        }
        fn tot_lt_kernel_broadcast(&self, other: &Self::Scalar) -> Bitmap {
            loop {}
        }
        fn tot_le_kernel_broadcast(&self, other: &Self::Scalar) -> Bitmap {
            loop {}
        }
        fn tot_gt_kernel_broadcast(&self, other: &Self::Scalar) -> Bitmap {
            loop {}
        }
        fn tot_ge_kernel_broadcast(&self, other: &Self::Scalar) -> Bitmap {
            loop {}
        }
    }
    impl<T: NativeType, P: AsRef<[Option<T>]>> From<P> for PrimitiveArray<T> {
        fn from(slice: P) -> Self {
            loop {}
        }
    }
    impl<T: NativeType, Ptr: Borrow<Option<T>>> FromIterator<Ptr> for PrimitiveArray<T> {
        fn from_iter<I: IntoIterator<Item = Ptr>>(iter: I) -> Self {
            loop {}
        }
    }
    impl<T: NativeType> Array for PrimitiveArray<T> {}
    impl<T: NativeType> Debug for PrimitiveArray<T> {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl<T: NativeType> Default for PrimitiveArray<T> {
        fn default() -> Self {
            loop {}
        }
    }
    impl<T: NativeType> IfThenElseKernel for PrimitiveArray<T> {
        type Scalar<'a> = T;
        fn if_then_else(mask: &Bitmap, if_true: &Self, if_false: &Self) -> Self {
            loop {}
        }
        fn if_then_else_broadcast_true(mask: &Bitmap, if_true: Self::Scalar<'_>, if_false: &Self) -> Self {
            loop {}
        }
        fn if_then_else_broadcast_false(mask: &Bitmap, if_true: &Self, if_false: Self::Scalar<'_>) -> Self {
            loop {}
        }
        fn if_then_else_broadcast_both(
            _dtype: ArrowDataType,
            mask: &Bitmap,
            if_true: Self::Scalar<'_>,
            if_false: Self::Scalar<'_>,
        ) -> Self {
            loop {}
        }
    }
    impl<T: NativeType> ParameterFreeDtypeStaticArray for PrimitiveArray<T> {}
    impl<T: NativeType> PartialEq for PrimitiveArray<T> {
        fn eq(&self, other: &Self) -> bool {
            loop {}
        }
    }
    impl<T: NativeType> PartialEq<&(dyn Array + 'static)> for PrimitiveArray<T> {
        fn eq(&self, other: &&dyn Array) -> bool {
            loop {}
        }
    }
    impl<T: NativeType> PartialEq<PrimitiveArray<T>> for &dyn Array {
        fn eq(&self, other: &PrimitiveArray<T>) -> bool {
            loop {}
        }
    }
    impl<T: NativeType> StaticArray for PrimitiveArray<T> {
        type ValueT<'a> = T;
        type ZeroableValueT<'a> = T;
        unsafe fn value_unchecked(&self, idx: usize) -> Self::ValueT<'_> {
            loop {}
        }
        fn as_slice(&self) -> Option<&[Self::ValueT<'_>]> {
            loop {}
        }
        fn with_validity_typed(self, validity: Option<Bitmap>) -> Self {
            loop {}
        }
        fn from_vec(v: Vec<Self::ValueT<'_>>, _dtype: ArrowDataType) -> Self {
            loop {}
        }
        fn from_zeroable_vec(v: Vec<Self::ZeroableValueT<'_>>, _dtype: ArrowDataType) -> Self {
            loop {}
        }
        fn full_null(length: usize, dtype: ArrowDataType) -> Self {
            loop {}
        }
        fn full(length: usize, value: Self::ValueT<'_>, _dtype: ArrowDataType) -> Self {
            loop {}
        }
    }
    impl<T: ViewType + ?Sized> Array for BinaryViewArrayGeneric<T> {}
    impl<T: ViewType + ?Sized> Clone for BinaryViewArrayGeneric<T> {
        fn clone(&self) -> Self {
            loop {}
        }
    }
    impl<T: ViewType + ?Sized> PartialEq for BinaryViewArrayGeneric<T> {
        fn eq(&self, other: &Self) -> bool {
            loop {}
        }
    }
}
pub mod bitmap {
    use std::fmt::Debug;
    use std::fmt::Formatter;
    use std::ops::BitAnd;
    use std::ops::BitOr;
    use std::ops::BitXor;
    use std::ops::Not;

    /// An immutable container semantically equivalent to `Arc<Vec<bool>>` but represented as `Arc<Vec<u8>>` where
    /// each boolean is represented as a single bit.
    pub struct Bitmap {
        _private: (),
    }
    impl Clone for Bitmap {
        fn clone(&self) -> Bitmap {
            loop {}
        }
    }
    impl Debug for Bitmap {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl Default for Bitmap {
        fn default() -> Bitmap {
            loop {}
        }
    }
    impl FromIterator<bool> for Bitmap {
        fn from_iter<I>(iter: I) -> Self
        where
            I: IntoIterator<Item = bool>,
        {
            loop {}
        }
    }
    impl Not for &Bitmap {
        type Output = Bitmap;
        fn not(self) -> Bitmap {
            loop {}
        }
    }
    impl PartialEq for Bitmap {
        fn eq(&self, other: &Self) -> bool {
            loop {}
        }
    }
    impl<'b> BitAnd<&'b Bitmap> for &Bitmap {
        type Output = Bitmap;
        fn bitand(self, rhs: &'b Bitmap) -> Bitmap {
            loop {}
        }
    }
    impl<'b> BitOr<&'b Bitmap> for &Bitmap {
        type Output = Bitmap;
        fn bitor(self, rhs: &'b Bitmap) -> Bitmap {
            loop {}
        }
    }
    impl<'b> BitXor<&'b Bitmap> for &Bitmap {
        type Output = Bitmap;
        fn bitxor(self, rhs: &'b Bitmap) -> Bitmap {
            loop {}
        }
    }
    impl<P: AsRef<[bool]>> From<P> for Bitmap {
        fn from(slice: P) -> Self {
            loop {}
        }
    }
}
pub mod datatypes {
    pub use crate::polars::prelude::ArrowDataType;
    pub use crate::polars::prelude::ArrowField as Field;
    pub use crate::polars::prelude::ArrowSchema;
    pub use crate::polars::prelude::ArrowTimeUnit as TimeUnit;
    use crate::polars::prelude::IntoMetadata;
    use crate::polars::prelude::MetaDataExt;
    use crate::polars::prelude::PlSmallStr;
    use std::collections::BTreeMap;

    /// typedef for [BTreeMap<PlSmallStr, PlSmallStr>] denoting [`Field`]'s and [`ArrowSchema`]'s metadata.
    pub type Metadata = BTreeMap<PlSmallStr, PlSmallStr>;
    impl IntoMetadata for Metadata {
        fn into_metadata_ref(&self) -> &Metadata {
            loop {}
        }
    }
    impl MetaDataExt for Metadata {}
    pub mod reshape {
        pub use crate::polars::prelude::ReshapeDimension;
    }
}
pub mod legacy {
    pub mod error {
        pub use crate::__polars_warn as polars_warn;
        pub use crate::polars::error::ErrString;
        pub use crate::polars::error::PolarsWarning;
        pub use crate::polars::error::abort;
        pub use crate::polars::error::get_warning_function;
        pub use crate::polars::prelude::PolarsContext;
        pub use crate::polars::prelude::PolarsError;
        pub use crate::polars::prelude::PolarsResult;
    }
    pub mod kernels {
        pub use crate::polars::prelude::NonExistent;
    }
    pub mod prelude {
        pub use crate::polars::prelude::NonExistent;
    }
}
pub mod offset {
    use crate::header::polars_arrow::types::Index;
    use crate::polars::prelude::PolarsError;
    use std::fmt::Debug;
    use std::fmt::Formatter;
    use std::ops::Deref;

    /// Sealed trait describing the subset (`i32` and `i64`) of [`Index`] that can be used
    /// as offsets of variable-length Arrow arrays.
    pub trait Offset: Index {}
    /// A wrapper type of [`Buffer<O>`] that is guaranteed to:
    /// * Always contain an element
    /// * Every element is `>= 0`
    /// * element at position `i` is >= than element at position `i-1`.
    pub struct OffsetsBuffer<O: Offset> {
        _private: (),
        _private0: std::marker::PhantomData<fn() -> O>,
    }
    impl From<&OffsetsBuffer<i32>> for OffsetsBuffer<i64> {
        fn from(offsets: &OffsetsBuffer<i32>) -> Self {
            loop {}
        }
    }
    impl Offset for i32 {}
    impl Offset for i64 {}
    impl TryFrom<&OffsetsBuffer<i64>> for OffsetsBuffer<i32> {
        type Error = PolarsError;
        fn try_from(offsets: &OffsetsBuffer<i64>) -> Result<Self, Self::Error> {
            loop {}
        }
    }
    impl<O: Clone + Offset> Clone for OffsetsBuffer<O> {
        fn clone(&self) -> OffsetsBuffer<O> {
            loop {}
        }
    }
    impl<O: Debug + Offset> Debug for OffsetsBuffer<O> {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl<O: Offset> Default for OffsetsBuffer<O> {
        fn default() -> Self {
            loop {}
        }
    }
    impl<O: Offset> Deref for OffsetsBuffer<O> {
        type Target = [O];
        fn deref(&self) -> &[O] {
            loop {}
        }
    }
    impl<O: Offset> TryFrom<Vec<O>> for OffsetsBuffer<O> {
        type Error = PolarsError;
        fn try_from(offsets: Vec<O>) -> Result<Self, Self::Error> {
            loop {}
        }
    }
    impl<O: PartialEq + Offset> PartialEq for OffsetsBuffer<O> {
        fn eq(&self, other: &OffsetsBuffer<O>) -> bool {
            loop {}
        }
    }
}
pub mod record_batch {
    use crate::header::polars_arrow::array::Array;
    use crate::polars::prelude::ArrayRef;
    use std::fmt::Debug;
    use std::fmt::Formatter;
    use std::ops::Deref;

    pub type RecordBatch = RecordBatchT<ArrayRef>;
    /// A vector of trait objects of [`Array`] where every item has
    /// the same length, [`RecordBatchT::len`].
    pub struct RecordBatchT<A: AsRef<dyn Array>> {
        _private: (),
        _private0: std::marker::PhantomData<fn() -> A>,
    }
    impl<A: AsRef<dyn Array>> Deref for RecordBatchT<A> {
        type Target = [A];
        fn deref(&self) -> &[A] {
            loop {}
        }
    }
    impl<A: AsRef<dyn Array>> From<RecordBatchT<A>> for Vec<A> {
        fn from(c: RecordBatchT<A>) -> Self {
            loop {}
        }
    }
    impl<A: Clone + AsRef<dyn Array>> Clone for RecordBatchT<A> {
        fn clone(&self) -> RecordBatchT<A> {
            loop {}
        }
    }
    impl<A: Debug + AsRef<dyn Array>> Debug for RecordBatchT<A> {
        fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
            loop {}
        }
    }
    impl<A: Eq + AsRef<dyn Array>> Eq for RecordBatchT<A> {}
    impl<A: PartialEq + AsRef<dyn Array>> PartialEq for RecordBatchT<A> {
        fn eq(&self, other: &RecordBatchT<A>) -> bool {
            loop {}
        }
    }
}
pub mod trusted_len {
    use std::iter::Chain;
    use std::iter::Cloned;
    use std::iter::Copied;
    use std::iter::Enumerate;
    use std::iter::Map;
    use std::iter::Once;
    use std::iter::Repeat;
    use std::iter::RepeatN;
    use std::iter::RepeatWith;
    use std::iter::Rev;
    use std::iter::StepBy;
    use std::iter::Take;
    use std::iter::Zip;
    use std::ops::Range;
    use std::ops::RangeInclusive;
    use std::slice::ChunksExact;
    use std::slice::Iter;
    use std::slice::IterMut;
    use std::slice::Windows;
    use std::vec::IntoIter;

    /// An iterator of known, fixed size.
    pub unsafe trait TrustedLen: Iterator {}
    unsafe impl<'a, I, T> TrustedLen for Cloned<I>
    where
        I: TrustedLen<Item = &'a T>,
        T: Clone + 'a,
    {
    }
    unsafe impl<'a, I, T> TrustedLen for Copied<I>
    where
        I: TrustedLen<Item = &'a T>,
        T: Copy + 'a,
    {
    }
    unsafe impl<A, B> TrustedLen for Chain<A, B>
    where
        A: TrustedLen,
        B: TrustedLen<Item = A::Item>,
    {
    }
    unsafe impl<A, F: FnMut() -> A> TrustedLen for RepeatWith<F> {}
    unsafe impl<A: Clone> TrustedLen for Repeat<A> {}
    unsafe impl<A: Clone> TrustedLen for RepeatN<A> {}
    unsafe impl<A: TrustedLen, B: TrustedLen> TrustedLen for Zip<A, B> {}
    unsafe impl<A: TrustedLen> TrustedLen for StepBy<A> {}
    unsafe impl<A: TrustedLen> TrustedLen for Take<A> {}
    unsafe impl<B, I: TrustedLen, T: FnMut(I::Item) -> B> TrustedLen for Map<I, T> {}
    unsafe impl<I: TrustedLen + DoubleEndedIterator> TrustedLen for Rev<I> {}
    unsafe impl<I> TrustedLen for Enumerate<I> where I: TrustedLen {}
    unsafe impl<T> TrustedLen for &mut dyn TrustedLen<Item = T> {}
    unsafe impl<T> TrustedLen for Box<dyn TrustedLen<Item = T> + '_> {}
    unsafe impl<T> TrustedLen for ChunksExact<'_, T> {}
    unsafe impl<T> TrustedLen for IntoIter<T> {}
    unsafe impl<T> TrustedLen for Iter<'_, T> {}
    unsafe impl<T> TrustedLen for IterMut<'_, T> {}
    unsafe impl<T> TrustedLen for Once<T> {}
    unsafe impl<T> TrustedLen for Range<T> where Range<T>: Iterator {}
    unsafe impl<T> TrustedLen for RangeInclusive<T> where RangeInclusive<T>: Iterator {}
    unsafe impl<T> TrustedLen for Windows<'_, T> {}
}
pub mod types {
    use crate::header::num_traits::CheckedAdd;
    use crate::header::num_traits::Num;
    use crate::header::num_traits::One;
    pub use crate::header::polars_arrow::offset::Offset;
    use crate::polars::polars_utils::min_max::MinMax;
    use crate::polars::polars_utils::nulls::IsNull;
    use crate::polars::polars_utils::total_ord::TotalOrd;
    use std::fmt::Debug;
    use std::fmt::Display;
    use std::ops::AddAssign;
    use std::ops::IndexMut;
    use std::ops::Sub;
    use std::panic::RefUnwindSafe;

    /// A representation of a type as raw bytes with the same alignment as the original type.
    pub trait AlignedBytes: 'static + Default + Eq {
        type Unaligned: AsRef<[u8]>
            + AsMut<[u8]>
            + std::ops::Index<usize, Output = u8>
            + IndexMut<usize, Output = u8>
            + for<'a> TryFrom<&'a [u8]>
            + Debug
            + Default
            + IntoIterator<Item = u8>
            + 'static;
    }
    /// Sealed trait describing the subset of [`NativeType`] (`i32`, `i64`, `u32` and `u64`)
    /// that can be used to index a slot of an array.
    pub trait Index: NativeType + AddAssign + Sub<Output = Self> + One + Num + CheckedAdd + PartialOrd + Ord {}
    /// Sealed trait implemented by all physical types that can be allocated,
    /// serialized and deserialized by this crate.
    /// All O(N) allocations in this crate are done for this trait alone.
    pub trait NativeType:
        'static
        + Send
        + Sync
        + Sized
        + RefUnwindSafe
        + Debug
        + Display
        + PartialEq
        + Default
        + Copy
        + TotalOrd
        + IsNull
        + MinMax
    {
        type Bytes: AsRef<[u8]>
            + AsMut<[u8]>
            + std::ops::Index<usize, Output = u8>
            + IndexMut<usize, Output = u8>
            + for<'a> TryFrom<&'a [u8]>
            + Debug
            + Default
            + IntoIterator<Item = u8>;
    }
    impl Index for i16 {}
    impl Index for i32 {}
    impl Index for i64 {}
    impl Index for i8 {}
    impl Index for u16 {}
    impl Index for u32 {}
    impl Index for u64 {}
    impl Index for u8 {}
    impl NativeType for f32 {
        type Bytes = [u8; 4];
    }
    impl NativeType for f64 {
        type Bytes = [u8; 8];
    }
    impl NativeType for i128 {
        type Bytes = [u8; 16];
    }
    impl NativeType for i16 {
        type Bytes = [u8; 2];
    }
    impl NativeType for i32 {
        type Bytes = [u8; 4];
    }
    impl NativeType for i64 {
        type Bytes = [u8; 8];
    }
    impl NativeType for i8 {
        type Bytes = [u8; 1];
    }
    impl NativeType for u128 {
        type Bytes = [u8; 16];
    }
    impl NativeType for u16 {
        type Bytes = [u8; 2];
    }
    impl NativeType for u32 {
        type Bytes = [u8; 4];
    }
    impl NativeType for u64 {
        type Bytes = [u8; 8];
    }
    impl NativeType for u8 {
        type Bytes = [u8; 1];
    }
}

impl std::fmt::Debug for dyn array::Array + '_ {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        loop {}
    }
}
impl PartialEq for dyn array::Array + '_ {
    fn eq(&self, other: &Self) -> bool {
        loop {}
    }
}
impl Clone for Box<dyn array::Array> {
    fn clone(&self) -> Self {
        loop {}
    }
}
