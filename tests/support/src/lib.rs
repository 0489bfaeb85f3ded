//! What tubelab's tests share: [generated channels](generator), a [stand-in](StandIn) for the YouTube Data API that
//! serves them, a [`python()`] with the packages that results are compared with, [files](npm_package()) of npm packages, and
//! [material](shared()) that lies
//! beside the project on some machines.

pub mod generator;
mod npm;
mod python;
mod shared;
mod stand_in;

pub use npm::npm_package;
pub use python::{python, run_python};
pub use shared::{root, shared};
pub use stand_in::{Bucket, Call, Fault, Request, StandIn, Switches};
