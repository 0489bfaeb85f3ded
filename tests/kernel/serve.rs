//! The dashboard's server: a real process, asked over real sockets.

#[path = "serve/auth.rs"]
mod auth;
#[path = "serve/hostile.rs"]
mod hostile;
#[path = "serve/instances.rs"]
mod instances;
#[path = "serve/live.rs"]
mod live;
#[path = "serve/load.rs"]
mod load;
#[path = "serve/prefix.rs"]
mod prefix;
#[path = "serve/server.rs"]
mod server;
#[path = "serve/views.rs"]
mod views;
