//! A figure in a notebook, and as a separate page.

use super::Figure;
use crate::display::{Bundle, Role, Show, escape};
use crate::error::Result;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use maud::{DOCTYPE, PreEscaped, html};

crate::display::show::display_as_shown!(Figure);

impl Show for Figure {
    /// No `text/html`: viewers that strip scripts would prefer it and show nothing, whereas the PNG always works.
    /// A figure without data is a sentence: empty axes tell nothing.
    fn bundle(&self) -> Bundle {
        if let Some(reason) = &self.empty {
            let note = html! {
                p { strong { (escape::text(&self.title)) } br; (escape::text(reason)) }
            };
            return Bundle::text(self.text())
                .with("text/html", note.into_string())
                .role(Role::Chart);
        }
        match (self.plotly_json(), self.png()) {
            (Ok(json), Ok(png)) => Bundle::text(self.text())
                .with("image/png", STANDARD.encode(png))
                .with("application/vnd.plotly.v1+json", json.to_string())
                .role(Role::Chart)
                .finding(&self.reading),
            (Err(error), _) | (_, Err(error)) => error.bundle(),
        }
    }
}

impl Figure {
    pub(super) fn page(&self) -> Result<String> {
        let png = STANDARD.encode(self.png()?);
        let json = escape::script(&self.plotly_json()?);
        let (width, theme) = (self.size.0, self.theme);
        let style = format!(
            "body{{margin:24px auto;max-width:{width}px;background:{};color:{}}}img{{width:100%;height:auto}}",
            theme.paper(),
            theme.ink()
        );
        Ok(html! {
            (DOCTYPE)
            html lang="en" {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    title { (escape::text(&self.title)) }
                    style { (PreEscaped(style)) }
                }
                body {
                    img alt=(self.text()) src={ "data:image/png;base64," (png) };
                    script type="application/vnd.plotly.v1+json" { (PreEscaped(json)) }
                }
            }
        }
        .into_string())
    }
}
