//! The inner loops of tubelab: what runs over every number, and so is worth being built at the highest level.
//!
//! The library itself is built at the level that builds quickest, at which nothing is inlined; code that is generic over its
//! numbers or its closures is built where it is used. So what is here is neither: plain functions of slices and matrices. It
//! knows nothing of channels, errors or notebooks.

pub mod bins;
pub mod elastic_net;
pub mod grow;
pub mod matrix;
pub mod neighbours;
pub mod palette;
pub mod tree;
