//! What tubelab's tests share: [generated channels](generator), a [stand-in](StandIn) for the YouTube Data API that
//! serves them, a [`python()`] with the packages that results are compared with, [files](npm_package()) of npm packages, and
//! [material](shared()) that lies beside the project on some machines. A test says what it [needs](needs!) beyond Rust, a C compiler and
//! Python 3, and is skipped where it is missing.

mod data_directory;
pub mod generator;
pub mod layers;
mod need;
mod npm;
mod python;
mod shared;
mod stand_in;

pub use data_directory::data_directory;
pub use need::{Left, Need, has, report_skipped, skip};
pub use npm::npm_package;
pub use python::{python, run_plain_python, run_python, sail_python, spark_python};
pub use shared::{root, shared};
pub use stand_in::{Bucket, Call, Fault, Flaw, Request, StandIn, Switches};
