//! A corpus: what goes in comes out, whatever happens in between.

mod analyses;
mod child;
mod damage;
mod distributed;
mod global;
mod kills;
mod oracle;
mod others;
mod property;
mod store;
mod support;
mod watch;
