//! Jupyter, in an environment of its own: set up once, with our kernel and the plugin that shows figures in JupyterLab.

pub mod access;
pub mod environment;
pub mod kernelspec;
pub mod python;
pub mod trusted;

pub use environment::Environment;
