//! How values are shown in a notebook: bundles of one value in several formats.
//!
//! Everything that is shown is escaped with [`escape`]. Colours come from Jupyter's theme if there is one: a page that
//! embeds the HTML elsewhere can set `--jp-ui-font-color1`, `--jp-ui-font-color2`, `--jp-border-color2` and
//! `--jp-layout-color0` for a dark theme.

pub mod bundle;
pub mod card;
mod cell;
pub mod escape;
mod facts;
mod failure;
pub mod front_end;
mod lazy;
pub(crate) mod notice;
pub mod number;
mod origin;
pub mod panic;
pub mod progress;
pub(crate) mod reader;
pub(crate) mod report;
pub mod role;
pub mod show;
pub mod table;
mod words;

pub use bundle::Bundle;
pub use card::{Card, Cards, Change};
pub(crate) use cell::{kind, one_line};
pub(crate) use facts::facts;
pub use front_end::{clear_output, display, input};
pub use panic::quiet_panics;
pub use progress::progress;
pub use role::Role;
pub use show::Show;
