//! Frames of the running cell, as tables for SQL before the cell has ended.
//!
//! The kernel generates `(&&Seen(&name)).see("name")` behind the `let` of a cell that mentions `sql`. As in
//! [`last_value`](super::last_value), method look-up prefers the implementation with the most references.

use polars::prelude::DataFrame;

/// A variable that was just made.
pub struct Seen<T>(pub T);

/// A frame, which becomes a table of this name.
pub trait SeeFrame {
    fn see(self, name: &str);
}

impl SeeFrame for &&Seen<&DataFrame> {
    fn see(self, name: &str) {
        crate::sql::names::keep_variable(name, self.0);
    }
}

/// Anything else.
pub trait SeeNothing {
    fn see(self, name: &str);
}

impl<T: ?Sized> SeeNothing for &Seen<&T> {
    fn see(self, _: &str) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[expect(
        clippy::needless_borrow,
        reason = "written as in the wrapper of a cell, which knows no types"
    )]
    fn a_frame_is_a_table_and_anything_else_is_none() {
        let (frame, number) = (polars::df!("a" => [7]).unwrap(), 3);
        (&&Seen(&frame)).see("just_seen");
        (&&Seen(&number)).see("no_frame");
        assert_eq!(crate::sql::sql("select a from just_seen").unwrap().height(), 1);
        assert!(crate::sql::sql("select a from no_frame").is_err());
    }
}
