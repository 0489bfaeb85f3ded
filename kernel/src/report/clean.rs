//! HTML outputs, rebuilt from passive elements only.
//!
//! tubelab's own tables and cards escape what comes from the API; other code in a notebook may not. So every `text/html`
//! output is parsed as a browser would and written anew with only the elements and attributes named here. It stays
//! balanced, so it cannot break out of its place. If active content was removed, the page says so.

use ammonia::{Builder, UrlRelative};
use maud::{Markup, PreEscaped, html};
use std::borrow::Cow;

const MORE: &str = "section style meter progress figure figcaption header footer";
const DRAWING: &str = "svg g path line rect circle ellipse polyline polygon text tspan title desc defs";
const DRAWING_ATTRIBUTES: &str = "viewBox viewbox width height x y x1 x2 y1 y2 cx cy r rx ry d dx dy points transform fill \
    fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin \
    stroke-dasharray opacity text-anchor dominant-baseline font-size font-weight font-family \
    preserveAspectRatio vector-effect focusable xmlns clip-rule";
const ACTIVE: [&str; 7] = [
    "<script",
    "<iframe",
    "<object",
    "<embed",
    "<form",
    "<link",
    "javascript:",
];

/// The output, safe and balanced.
pub fn clean(source: &str) -> Markup {
    let cleaned = builder().clean(source).to_string();
    let lower = source.to_ascii_lowercase();
    let was_active = ACTIVE.iter().any(|name| lower.contains(name)) && cleaned.len() < source.len();
    html! {
        (PreEscaped(cleaned))
        @if was_active {
            p.note { "Scripts, forms and embedded pages of this output are not shown in a report; open the notebook for them." }
        }
    }
}

fn builder() -> Builder<'static> {
    let mut builder = Builder::default();
    builder
        .add_tags(DRAWING.split(' '))
        .add_tags(MORE.split(' '))
        .rm_clean_content_tags(["style"])
        .add_generic_attributes(["class", "style", "role", "tabindex", "scope", "dir"])
        .add_generic_attribute_prefixes(["aria-", "data-"])
        .add_tag_attributes("details", ["open"])
        .add_tag_attributes("meter", ["value", "min", "max", "low", "high", "optimum"])
        .add_tag_attributes("progress", ["value", "max"])
        .add_tag_attributes("a", ["target"])
        .add_url_schemes(["data"])
        .url_relative(UrlRelative::PassThrough)
        .link_rel(Some("noopener noreferrer"))
        .attribute_filter(|element, attribute, value| {
            allowed_address(element, attribute, value).then_some(Cow::Borrowed(value))
        });
    for element in DRAWING.split(' ') {
        builder.add_tag_attributes(element, DRAWING_ATTRIBUTES.split(' '));
    }
    builder
}

/// Links lead to the web or within the page; pictures are in the page.
fn allowed_address(element: &str, attribute: &str, value: &str) -> bool {
    match (element, attribute) {
        ("a", "href") => is_link(value),
        ("img", "src") => is_picture(value),
        (_, "href" | "src" | "cite" | "action" | "background") => false,
        _ => true,
    }
}

/// Whether an address may be the target of a link.
pub fn is_link(address: &str) -> bool {
    let lower = address.trim().to_ascii_lowercase();
    ["https://", "http://", "mailto:", "#"]
        .iter()
        .any(|start| lower.starts_with(start))
}

/// Whether an address is a picture within the page.
pub fn is_picture(address: &str) -> bool {
    let lower = address.trim().to_ascii_lowercase();
    [
        "data:image/png;",
        "data:image/jpeg;",
        "data:image/gif;",
        "data:image/webp;",
        "data:image/svg+xml;",
    ]
    .iter()
    .any(|start| lower.starts_with(start))
}
