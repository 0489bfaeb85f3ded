//! The cache of answers: nothing is asked twice, nothing that came is lost, whatever fails or is killed.

#[allow(dead_code, reason = "the tests of fetch use all of it")]
#[path = "../fetch/server.rs"]
mod server;

mod child;
mod common;
mod damage;
mod processes;
mod redis;
mod resume;
mod session;
mod stale;
