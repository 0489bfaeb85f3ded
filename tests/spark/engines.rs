//! Analyses on distributed engines are those of this computer, whatever happens to their workers.
//!
//! ```console
//! pip install 'pyspark[connect]'          # in an environment of its own; needs Java 17
//! TUBELAB_TEST_SPARK=…/bin/python TUBELAB_TEST_SAIL=…/bin/python \
//!     cargo test --features tubelab-kernel/spark --test spark
//! ```

mod address;
mod failure;
mod sail;
mod server;
mod spark;
#[path = "../corpus/support.rs"]
#[allow(dead_code, reason = "shared with the tests of the corpus, which need more of it")]
mod support;
mod work;
mod workers;
