//! Reading frames of videos: columns as plain values, which videos count, where the numbers come from.

pub(crate) mod columns;
mod finished;
mod source;

pub(crate) use finished::{finished, shorts};
pub(crate) use source::{source, source_name};
