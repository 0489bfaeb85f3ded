//! Values that show themselves at the end of a cell.

use super::Bundle;
use std::fmt::Debug;

/// A value that knows how it looks in a notebook.
pub trait Show {
    /// The value in every format it has; at least `text/plain`.
    fn bundle(&self) -> Bundle;

    /// What the kernel calls on the last expression of a cell.
    #[doc(hidden)]
    fn evcxr_display(&self) {
        self.bundle().emit();
    }
}

/// Anything else with a `Debug` form, shown as text. It is implemented for references, so that the compiler takes it
/// only when the type itself has no [`Show`]: the cell then compiles at the first attempt, whatever its last value is.
pub trait ShowDebug {
    #[doc(hidden)]
    fn evcxr_display(&self);
}

impl<T: Debug + ?Sized> ShowDebug for &T {
    fn evcxr_display(&self) {
        Bundle::text(format!("{self:?}")).emit();
    }
}
