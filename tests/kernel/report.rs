//! Notebooks to one page, and the environment that runs them.

#[allow(dead_code)]
#[path = "../../kernel/src/jupyter/lab/mod.rs"]
mod jupyter;
#[allow(dead_code, unused_imports)]
#[path = "../../kernel/src/notebook/mod.rs"]
mod notebook;
#[allow(dead_code)]
#[path = "../../kernel/src/platform/mod.rs"]
mod platform;
#[allow(dead_code, unused_imports)]
#[path = "../../kernel/src/report/mod.rs"]
mod report;

#[path = "report/browser.rs"]
mod browser;
#[path = "report/environment.rs"]
mod environment;
#[path = "report/lab.rs"]
mod lab;
#[path = "../trust/mutate.rs"]
mod mutate;
#[path = "report/odd.rs"]
mod odd;
#[path = "report/others.rs"]
mod others;
#[path = "report/page.rs"]
mod page;
