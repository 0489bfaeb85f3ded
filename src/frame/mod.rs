//! Reading frames of videos: columns as plain values, finished uploads, sources.

pub(crate) mod columns;
mod finished;
pub(crate) mod origin;
mod source;

pub(crate) use finished::{finished, shorts};
pub(crate) use source::{SOURCE, own_source, source, source_name};
