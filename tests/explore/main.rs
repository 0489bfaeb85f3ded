//! Verbs on frames, charts of any frame and files of others, beside pandas and with every kind of bad input.

mod bad_input;
mod charts;
mod files;
mod sql;
mod verbs;
