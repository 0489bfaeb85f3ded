//! Notebooks (nbformat 4): reading them, what their cells show, and writing them.
//!
//! | file | what it does |
//! |---|---|
//! | [`model`], [`cell`] | a notebook and its cells |
//! | [`output`] | the outputs that a file holds |
//! | [`outputs`], [`media`] | what a cell shows, as outputs |
//! | [`parameters`] | parameters, and the cell that sets them |
//! | [`list`] | the notebooks of a directory |
//! | [`title`] | the title, from Markdown |
//! | [`reader`] | what readers see who have no code before them |
//! | [`for_jupyter`] | the paragraphs for people in Jupyter, which readers do not see |
//! | [`scrub`] | keys and paths of this machine are taken out |
//! | [`write`] | the text of a file |

mod cell;
mod for_jupyter;
mod list;
pub mod media;
mod model;
mod names;
pub mod output;
pub mod outputs;
pub mod parameters;
pub mod reader;
pub mod scrub;
mod title;
pub mod write;

pub use cell::{Cell, text};
pub use list::list;
pub use model::Notebook;
pub use names::{DISPLAY_NAME, KERNEL, SKIPPED, TOO_LITTLE_DATA};
pub use title::{plain, title};
