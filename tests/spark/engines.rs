//! Analyses on distributed engines are those of this computer, whatever happens to their workers.
//!
//! ```console
//! cargo test --features tubelab-kernel/spark --test spark
//! ```
//!
//! They need Java 17 and make Python environments with Spark and with Sail, 2 GB.

mod address;
mod failure;
mod kills;
mod objects;
mod sail;
mod server;
mod spark;
#[path = "../corpus/support.rs"]
#[allow(dead_code, reason = "shared with the tests of the corpus, which need more of it")]
mod support;
mod work;
mod workers;
