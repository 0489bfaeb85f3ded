//! Shows the value of the last expression of a cell: with `Show`, otherwise with `Debug`, otherwise not at all.
//!
//! The kernel generates `(&&&Last(&(expression))).show_last()`. Method look-up prefers the implementation with the most
//! references, and skips those whose bounds are not met, so one compilation is enough.

use crate::display::front_end::media;
use crate::display::notice::with_left;
use crate::display::{Bundle, Show};
use crate::platform::control::{Event, send};
use std::fmt::Debug;

/// The value of a last expression.
pub struct Last<T>(pub T);

/// A value that shows itself.
pub trait ByShow {
    fn show_last(self);
}

impl<T: Show + ?Sized> ByShow for &&&Last<&T> {
    fn show_last(self) {
        show::<T>(&with_left(self.0.bundle()));
    }
}

/// A value with a debug text.
pub trait ByDebug {
    fn show_last(self);
}

impl<T: Debug + ?Sized> ByDebug for &&Last<&T> {
    fn show_last(self) {
        show::<T>(&with_left(Bundle::text(format!("{:?}", self.0))));
    }
}

/// A value that cannot be shown.
pub trait Unshown {
    fn show_last(self);
}

impl<T: ?Sized> Unshown for &Last<&T> {
    fn show_last(self) {}
}

fn show<T: ?Sized>(bundle: &Bundle) {
    send_result(std::any::type_name::<T>(), bundle);
}

fn send_result(type_name: &str, bundle: &Bundle) {
    if type_name == "()" {
        return;
    }
    // Without a kernel there is nobody to show it to.
    let _ = send(&Event::Result { data: media(bundle) });
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Which implementation the kernel's expression finds.
    macro_rules! method {
        ($value:expr) => {{
            #[allow(dead_code)]
            trait ByShow {
                fn method(self) -> &'static str;
            }
            impl<T: Show + ?Sized> ByShow for &&&Last<&T> {
                fn method(self) -> &'static str {
                    "show"
                }
            }
            #[allow(dead_code)]
            trait ByDebug {
                fn method(self) -> &'static str;
            }
            impl<T: Debug + ?Sized> ByDebug for &&Last<&T> {
                fn method(self) -> &'static str {
                    "debug"
                }
            }
            #[allow(dead_code)]
            trait ByNothing {
                fn method(self) -> &'static str;
            }
            impl<T: ?Sized> ByNothing for &Last<&T> {
                fn method(self) -> &'static str {
                    "none"
                }
            }
            (&&&Last(&($value))).method()
        }};
    }

    #[test]
    fn the_richest_look_is_found() {
        struct Silent;
        #[derive(Debug)]
        struct Plain;
        let frame = polars::df!("a" => [1]).unwrap();
        assert_eq!(method!(frame), "show");
        assert_eq!(method!(&&frame), "show");
        assert_eq!(method!(1), "show");
        assert_eq!(method!(Plain), "debug");
        assert_eq!(method!(Silent), "none");
        // Nothing, and no panic.
        let last = Last(&Silent);
        Unshown::show_last(&last);
    }
}
