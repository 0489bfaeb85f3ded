//! The analyses against SciPy and pandas, against planted effects, and with every frame that the schema allows.

mod any_frame;
mod benchmark;
mod charts;
mod claims;
mod durations;
mod engagement;
mod features;
mod files;
mod findings;
mod growth;
mod sql;
mod support;
mod top;
mod trends;
mod uploads;
