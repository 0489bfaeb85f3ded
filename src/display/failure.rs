//! How an error is shown: what failed, in which context, and what to do next.

use super::number::capitalised;
use super::{Bundle, Show, escape};
use crate::error::{Error, punctuated};
use maud::html;

const STYLE: &str = "\
.tubelab-error{border-left:4px solid #D55E00;padding:6px 14px;max-width:960px;\
color:var(--jp-ui-font-color1,#1F2430);font:14px/1.5 var(--jp-ui-font-family,system-ui,sans-serif)}\
.tubelab-error p{margin:0}.tubelab-error .tubelab-what{font-weight:600}\
.tubelab-error .tubelab-when,.tubelab-error details{color:var(--jp-ui-font-color2,#5B6270)}\
.tubelab-error summary{cursor:pointer}";

impl Show for Error {
    fn bundle(&self) -> Bundle {
        let page = html! {
            div.tubelab-error role="alert" {
                style { (maud::PreEscaped(STYLE)) }
                p.tubelab-what { (sentence(self.message())) }
                @for context in self.contexts() { p.tubelab-when { "While " (escape::text(context)) "." } }
                @if let Some(step) = self.next_step() { p { b { "Next: " } (punctuated(&escape::text(step))) } }
                details {
                    summary { (self.kind().name()) }
                    p { (self.kind().meaning()) " " (self.kind().advice()) }
                    p { "tubelab " (env!("CARGO_PKG_VERSION")) }
                }
            }
        };
        let plain: Vec<_> = self
            .to_string()
            .lines()
            .map(|line| escape::text(line).into_owned())
            .collect();
        Bundle::text(plain.join("\n")).with("text/html", page.into_string())
    }
}

fn sentence(message: &str) -> String {
    format!("{}.", capitalised(&escape::text(message)))
}
