//! The analyses against SciPy and pandas, against planted effects, and with every frame that the schema allows.

mod any_frame;
mod engagement;
mod support;
mod uploads;
