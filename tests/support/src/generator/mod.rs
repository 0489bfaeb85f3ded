//! A generator of YouTube channels, in the exact shape of the API's resources, with effects planted on purpose.
//!
//! A [`Plan`] says what a channel shall be like; [`World::generate`] makes it. The same plan gives the same bytes. What
//! was planted is in [`World::truth`], so that a test can ask an analysis to find it again, or, with
//! [`Effects::none`], to find nothing:
//!
//! ```
//! use testkit::generator::{Effects, Plan, World};
//!
//! let world = World::generate(Plan::new(7, 200));
//! assert_eq!(world.uploads().len(), 200);
//!
//! let flat = World::generate(Plan::new(7, 200).with_effects(Effects::none()));
//! assert_eq!(flat.truth()["plan"]["effects"]["growth"], 0.0);
//! ```
//!
//! [`hard`] has channels that analyses get wrong.
//!
//! A world can be served by a [`StandIn`](crate::StandIn). Nothing in it is real, and its texts say so: title, handle,
//! description, the names of viewers.

mod chance;
mod figures;
pub mod hard;
mod plan;
mod reference;
mod resources;
mod schedule;
mod sketch;
mod threads;
mod titles;
mod truth;
mod upload;
mod world;

pub use plan::{Effects, Oddities, Plan, Ratio};
pub use resources::duration;
pub use sketch::{Sketch, sketch};
pub use titles::{has_number, has_question, has_word};
pub use world::{Listing, World};
