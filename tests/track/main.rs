//! Runs in MLflow's file and on a real MLflow server, read back by MLflow's own client.

mod common;
mod delivery;
mod embedded;
mod kills;
mod login;
mod page;
mod rules;
mod same;
mod training;
