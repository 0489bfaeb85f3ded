//! Values that show themselves at the end of a cell.

use super::Bundle;
use std::fmt::Debug;

/// A value with a representation in notebooks. Implement it for your own types to show them at the end of a cell.
///
/// ```
/// use tubelab::display::{Bundle, Show};
///
/// struct Greeting(&'static str);
/// impl Show for Greeting {
///     fn bundle(&self) -> Bundle {
///         Bundle::text(format!("Hello, {}!", self.0))
///     }
/// }
/// assert_eq!(Greeting("notebook").bundle().get("text/plain"), Some("Hello, notebook!"));
/// ```
pub trait Show {
    /// The value in all its formats; at least `text/plain`.
    fn bundle(&self) -> Bundle;

    /// What the stock kernel calls on the last expression of a cell.
    #[doc(hidden)]
    fn evcxr_display(&self) {
        self.bundle().emit();
    }
}

/// Implements `Display` for types that show themselves: the plain text of their bundle.
macro_rules! display_as_shown {
    ($($type:ty),+) => {
        $(impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str($crate::display::Show::bundle(self).get("text/plain").unwrap_or_default())
            }
        })+
    };
}

pub(crate) use display_as_shown;

/// Values of the standard library, shown with `Debug`. Values without `Show` are shown likewise, but the stock kernel
/// then has to compile the cell twice.
macro_rules! show_as_debug {
    ($($type:ty),* $(,)?) => {
        $(impl Show for $type {
            fn bundle(&self) -> Bundle {
                Bundle::text(format!("{self:?}"))
            }
        })*
    };
}

show_as_debug!(
    i8,
    i16,
    i32,
    i64,
    i128,
    isize,
    u8,
    u16,
    u32,
    u64,
    u128,
    usize,
    f32,
    f64,
    bool,
    char,
    str,
    String,
    ()
);

impl<T: Debug> Show for [T] {
    fn bundle(&self) -> Bundle {
        Bundle::text(format!("{self:?}"))
    }
}

impl<T: Debug> Show for Vec<T> {
    fn bundle(&self) -> Bundle {
        self.as_slice().bundle()
    }
}

/// The value alone: `Some(…)` around a number says nothing to a reader.
impl<T: Show> Show for Option<T> {
    fn bundle(&self) -> Bundle {
        match self {
            Some(value) => value.bundle(),
            None => Bundle::text("None"),
        }
    }
}

impl<T: Show + ?Sized> Show for &T {
    fn bundle(&self) -> Bundle {
        (**self).bundle()
    }
}
