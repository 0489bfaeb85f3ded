//! A figure: data that plotly.js draws, and the picture that stands for it on paper and without scripts.

use super::embed;
use crate::notebook;
use maud::{Markup, PreEscaped, html};
use serde_json::{Map, Value};

/// Larger drawings are compressed: those of thousands of videos shrink to a fifth.
const LARGE: usize = 20_000;

/// The parts of a figure; it has a drawing, a picture or both.
pub struct Figure {
    /// For plotly.js.
    pub drawing: Option<Value>,
    /// The address of the picture, which holds the whole picture.
    pub picture: Option<String>,
    /// Width and height of the picture, where they are known.
    size: Option<(u32, u32)>,
    /// What it shows, in words.
    pub words: String,
}

impl Figure {
    /// Its title: the first line of what it shows.
    pub fn title(&self) -> &str {
        self.words.lines().next().unwrap_or_default()
    }

    /// The figure as a part of a page, with an id if it has one.
    pub fn html(&self, id: &str) -> Markup {
        let (width, height) = self.size.unzip();
        let words = &self.words;
        html! {
            figure.figure id=[(!id.is_empty()).then_some(id)] {
                @if let Some(drawing) = &self.drawing {
                    div.drawing hidden aria-label=(words) {}
                    @match embed::json(drawing) {
                        json if json.len() < LARGE => script type="application/json" { (PreEscaped(json)) },
                        json => script type="application/gzip" { (PreEscaped(embed::packed(&json))) },
                    }
                }
                @match &self.picture {
                    Some(address) => {
                        img.picture src=(address) alt=(words) width=[width] height=[height];
                    }
                    None => p.picture { (words) }
                }
            }
        }
    }
}

/// The figure, if the bundle has one that can be drawn: a plotly figure, a PNG, or both.
pub fn parts(data: &Map<String, Value>) -> Option<Figure> {
    let drawing = data
        .get("application/vnd.plotly.v1+json")
        .filter(|figure| is_drawable(figure));
    let picture = picture(data);
    if drawing.is_none() && picture.is_none() {
        return None;
    }
    let words = notebook::text(data.get("text/plain"));
    let words = if words.trim().is_empty() {
        title(drawing).unwrap_or_else(|| "Figure".to_owned())
    } else {
        words
    };
    let (picture, size) = picture.unzip();
    Some(Figure {
        drawing: drawing.map(essential),
        picture,
        size: size.flatten(),
        words,
    })
}

/// The address of the picture, and its size if known.
fn picture(data: &Map<String, Value>) -> Option<(String, Option<(u32, u32)>)> {
    if let Some((width, height, base64)) = embed::png(&notebook::text(data.get("image/png"))) {
        return Some((format!("data:image/png;base64,{base64}"), Some((width, height))));
    }
    // As a picture, not as part of the page, an SVG cannot run what it contains.
    let drawing = notebook::text(data.get("image/svg+xml"));
    let address = || embed::data_url("image/svg+xml", drawing.as_bytes());
    drawing.contains("<svg").then(|| (address(), None))
}

fn is_drawable(figure: &Value) -> bool {
    figure.get("data").is_some_and(Value::is_array) && figure.get("layout").is_none_or(Value::is_object)
}

/// What plotly.js needs to draw; the configuration is the page's.
fn essential(figure: &Value) -> Value {
    let mut essential = Map::new();
    for name in ["data", "layout", "frames"] {
        if let Some(value) = figure.get(name) {
            essential.insert(name.to_owned(), value.clone());
        }
    }
    Value::Object(essential)
}

fn title(figure: Option<&Value>) -> Option<String> {
    let title = figure?.get("layout")?.get("title")?;
    let text = title.get("text").unwrap_or(title).as_str()?;
    let first = text.split("<br>").next()?.trim();
    (!first.is_empty()).then(|| first.to_owned())
}
