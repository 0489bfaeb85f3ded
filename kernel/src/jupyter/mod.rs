//! Jupyter: the kernel that serves front ends, and JupyterLab in an environment of its own.

pub mod kernel;
pub mod lab;
