//! From the name of a channel to a snapshot, against a server that answers and fails as the API does, and the directory that
//! a snapshot is kept in.

mod addresses;
mod flaws;
mod live;
mod more;
mod partial;
mod prefetch;
mod quota;
mod server;
mod snapshots;
mod stand_in;
