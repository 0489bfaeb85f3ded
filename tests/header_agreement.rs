//! What the header of `notebook` says, said again over the real types and calling the real functions. It is
//! generated (`cargo run --example make_header`); that it compiles is the test.

#![allow(warnings, clippy::all)]

mod header_agreement {
    mod own;
    mod polars;
}
