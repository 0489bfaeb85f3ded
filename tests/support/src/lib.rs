//! What tubelab's tests share.

mod python;
mod shared;

pub use python::{python, run_python};
pub use shared::shared;
