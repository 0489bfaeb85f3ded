//! The static picture: SVG, and PNG from it.
//!
//! The SVG is written directly and not by a chart library: marks are circles, paths and rectangles whose places
//! [`Scene`] has already worked out for both renderers, and a library would bring its own ticks, fonts and margins.
//! Text is measured by a rule of thumb, because only margins depend on it.

use super::figure::{Bar, Figure, Mark, Point, Scale, Series};
use super::scene::{Scene, written};
use crate::display::escape;
use crate::error::{Error, Kind, Result};
use maud::{Markup, html};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};
use std::sync::{Arc, LazyLock};

/// Pixels of the PNG to a CSS pixel.
const SCALE: f32 = 2.0;

// Text sizes in CSS pixels. A page shows the picture in a column of 960 at 0.8 of its size: 20 and 15 are then the
// 16 of a title and the 12 of a label.
const TITLE: f64 = 21.0;
const SUBTITLE: f64 = 16.0;
const LABEL: f64 = 15.0;
const SOURCE: f64 = 14.0;
const LINE: f64 = 1.25;
/// Mean width of a character in Noto Sans, in ems: a little more than it is, so that nothing is cut off.
const CHARACTER: f64 = 0.56;
const EDGE: f64 = 24.0;

static FONTS: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| {
    let mut fonts = fontdb::Database::new();
    for bytes in [
        include_bytes!("fonts/NotoSans-Regular.ttf").as_slice(),
        include_bytes!("fonts/NotoSans-Bold.ttf").as_slice(),
        include_bytes!("fonts/NotoSansSymbols-Regular.ttf").as_slice(),
    ] {
        fonts.load_font_source(fontdb::Source::Binary(Arc::new(bytes)));
    }
    Arc::new(fonts)
});

pub(super) fn png(svg: &str) -> Result<Vec<u8>> {
    let fault = |what: &str| Error::new(Kind::Internal, format!("the picture cannot be drawn: {what}"));
    let options = Options {
        fontdb: FONTS.clone(),
        font_family: "Noto Sans".to_owned(),
        ..Options::default()
    };
    let tree = Tree::from_str(svg, &options).map_err(|error| fault(&error.to_string()))?;
    let size = tree.size();
    let (width, height) = ((size.width() * SCALE) as u32, (size.height() * SCALE) as u32);
    let mut pixels = Pixmap::new(width, height).ok_or_else(|| fault("it is too large"))?;
    resvg::render(&tree, Transform::from_scale(SCALE, SCALE), &mut pixels.as_mut());
    super::png::encode(pixels.data(), width, height).map_err(|error| fault(&error.to_string()))
}

/// The plot area in pixels.
struct Area {
    left: f64,
    top: f64,
    width: f64,
    height: f64,
}

struct Drawing<'a> {
    figure: &'a Figure,
    scene: Scene,
    area: Area,
}

pub(super) fn svg(figure: &Figure) -> String {
    let scene = Scene::new(figure);
    let area = Area::new(figure, &scene);
    Drawing { figure, scene, area }.page().into_string()
}

fn text_width(text: &str, size: f64) -> f64 {
    let ems: f64 = text
        .chars()
        .map(|c| if u32::from(c) >= 0x1100 { 1.0 } else { CHARACTER })
        .sum();
    ems * size
}

/// The text cut to the width there is.
fn fitted(text: &str, size: f64, width: f64) -> String {
    let text = escape::text(text);
    let room = (width / (size * CHARACTER)) as usize;
    if text_width(&text, size) <= width {
        text.into_owned()
    } else {
        escape::cut(&text, room).into_owned()
    }
}

/// A coordinate with two decimals, without those that are zero.
fn px(value: f64) -> String {
    let text = format!("{value:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

impl Area {
    fn new(figure: &Figure, scene: &Scene) -> Area {
        let (width, height) = (f64::from(figure.size.0), f64::from(figure.size.1));
        let widest = |texts: &mut dyn Iterator<Item = &str>| texts.map(|t| text_width(t, LABEL)).fold(0.0, f64::max);
        let ticks = widest(&mut scene.y.ticks.iter().map(|(_, text)| text.as_str()));
        let labels = widest(&mut scene.labels.iter().map(|label| label.text.as_str()));
        let left = EDGE + ticks.min(width * 0.35) + 12.0;
        let right = EDGE
            + if labels > 0.0 {
                labels.min(width * 0.25) + 12.0
            } else {
                0.0
            };
        let rows = scene.rules.iter().map(|rule| rule.row + 1).max().unwrap_or(0) as f64;
        let lines = scene.rules.iter().map(|rule| rule.lines.len()).max().unwrap_or(0) as f64;
        let flags = rows * (lines * SOURCE * LINE + 6.0);
        let axis_title = if figure.y.title.is_empty() {
            0.0
        } else {
            LABEL * LINE + 6.0
        };
        let top = EDGE + TITLE * LINE + SUBTITLE * LINE + 18.0 + flags.max(axis_title);
        let axis = LABEL * LINE
            + 8.0
            + if figure.x.title.is_empty() {
                0.0
            } else {
                LABEL * LINE + 2.0
            };
        let bottom = axis + SOURCE + EDGE + 8.0;
        Area {
            left,
            top,
            width: (width - left - right).max(40.0),
            height: (height - top - bottom).max(40.0),
        }
    }

    fn right(&self) -> f64 {
        self.left + self.width
    }

    fn bottom(&self) -> f64 {
        self.top + self.height
    }
}

impl Drawing<'_> {
    fn x(&self, value: f64) -> f64 {
        self.area.left + self.scene.x.share(value) * self.area.width
    }

    fn y(&self, value: f64) -> f64 {
        self.area.bottom() - self.scene.y.share(value) * self.area.height
    }

    fn page(&self) -> Markup {
        let (figure, area, theme) = (self.figure, &self.area, self.figure.theme);
        let (width, height) = figure.size;
        let room = f64::from(width) - 2.0 * EDGE;
        let (x, y) = (&self.scene.x, &self.scene.y);
        html! {
            svg xmlns="http://www.w3.org/2000/svg" width=(width) height=(height) viewBox={ "0 0 " (width) " " (height) }
                role="img" font-family="Noto Sans, Noto Sans Symbols, sans-serif" font-size=(LABEL) fill=(theme.muted()) {
                title { (figure.text()) }
                rect width=(width) height=(height) fill=(theme.paper()) {}
                text x=(EDGE) y=(px(EDGE + TITLE)) font-size=(TITLE) font-weight="bold" fill=(theme.ink()) {
                    (fitted(&figure.title, TITLE * 1.06, room))
                }
                text x=(EDGE) y=(px(EDGE + TITLE * LINE + SUBTITLE + 4.0)) font-size=(SUBTITLE) {
                    (fitted(&figure.subtitle, SUBTITLE, room))
                }
                text x=(EDGE) y=(px(f64::from(height) - EDGE)) font-size=(SOURCE) {
                    (fitted(&figure.source, SOURCE, room))
                }
                @if let Some(reason) = &figure.empty {
                    text x=(px(f64::from(width) / 2.0)) y=(px(f64::from(height) / 2.0)) text-anchor="middle"
                        font-size=(SUBTITLE) { (fitted(reason, SUBTITLE, room)) }
                } @else {
                    (self.axes())
                    (self.rules())
                    g.plot data-area={ (px(area.left)) " " (px(area.top)) " " (px(area.width)) " " (px(area.height)) }
                        data-x={ (x.low) " " (x.high) } data-y={ (y.low) " " (y.high) } {
                        @for series in &figure.series { (self.series(series)) }
                    }
                    (self.labels())
                }
            }
        }
    }

    fn axes(&self) -> Markup {
        let (figure, area, theme) = (self.figure, &self.area, self.figure.theme);
        let named = |scale: &Scale| matches!(scale, Scale::Names(_));
        let zero = [(&figure.x, &self.scene.x, true), (&figure.y, &self.scene.y, false)];
        html! {
            g.axis-y stroke=(theme.grid()) {
                @for (value, label) in &self.scene.y.ticks {
                    @let y = self.y(*value);
                    @if !named(&figure.y.scale) {
                        path d={ "M" (px(area.left)) " " (px(y)) "H" (px(area.right())) } {}
                    }
                    text x=(px(area.left - 10.0)) y=(px(y + LABEL * 0.35)) text-anchor="end" stroke="none" {
                        (fitted(label, LABEL, area.left - EDGE))
                    }
                }
            }
            g.axis-x stroke=(theme.grid()) {
                @for (value, label) in &self.scene.x.ticks {
                    @let x = self.x(*value);
                    @if !named(&figure.x.scale) {
                        path d={ "M" (px(x)) " " (px(area.top)) "V" (px(area.bottom())) } {}
                    }
                    text x=(px(x)) y=(px(area.bottom() + LABEL + 8.0)) text-anchor="middle" stroke="none" { (escape::text(label)) }
                }
            }
            // Bars and shares start at a line that can be seen.
            @for (axis, extent, horizontal) in zero {
                @if axis.scale == Scale::FromZero && extent.has(0.0) {
                    @if horizontal {
                        path d={ "M" (px(self.x(0.0))) " " (px(area.top)) "V" (px(area.bottom())) } stroke=(theme.muted()) {}
                    } @else {
                        path d={ "M" (px(area.left)) " " (px(self.y(0.0))) "H" (px(area.right())) } stroke=(theme.muted()) {}
                    }
                }
            }
            text x=(EDGE) y=(px(area.top - 12.0)) { (escape::text(&figure.y.words())) }
            text x=(px(area.right())) y=(px(area.bottom() + LABEL * LINE + LABEL + 10.0)) text-anchor="end" {
                (escape::text(&figure.x.words()))
            }
        }
    }

    fn rules(&self) -> Markup {
        let (area, theme) = (&self.area, self.figure.theme);
        let lines = self.scene.rules.iter().map(|rule| rule.lines.len()).max().unwrap_or(0) as f64;
        let row = lines * SOURCE * LINE + 6.0;
        html! {
            @for rule in &self.scene.rules {
                @let x = self.x(rule.x);
                @let bottom = area.top - 6.0 - rule.row as f64 * row;
                @let top = bottom - rule.lines.len() as f64 * SOURCE * LINE;
                path.rule d={ "M" (px(x)) " " (px(top)) "V" (px(area.bottom())) } stroke=(theme.muted()) stroke-dasharray="4 4" {}
                @for (i, line) in rule.lines.iter().enumerate() {
                    text x=(px(if rule.left { x - 7.0 } else { x + 7.0 })) y=(px(top + i as f64 * SOURCE * LINE + SOURCE))
                        text-anchor=(if rule.left { "end" } else { "start" }) font-size=(SOURCE) { (escape::text(line)) }
                }
            }
        }
    }

    fn labels(&self) -> Markup {
        let (area, theme) = (&self.area, self.figure.theme);
        html! {
            @for label in &self.scene.labels {
                text x=(px(area.right() + 10.0)) y=(px(area.bottom() - label.share * area.height + LABEL * 0.35))
                    fill=(label.colour.text(theme)) font-weight="bold" {
                    (fitted(&label.text, LABEL, f64::from(self.figure.size.0) * 0.25))
                }
            }
        }
    }

    fn series(&self, series: &Series) -> Markup {
        let theme = self.figure.theme;
        let colour = series.colour.hex(theme);
        let name = escape::text(&series.name);
        match &series.mark {
            Mark::Line {
                points, strong, dashed, ..
            } => html! {
                path.line data-name=(name) d=(self.path(points)) fill="none" stroke=(colour) stroke-linejoin="round"
                    stroke-linecap="round" stroke-width=(if *strong { 3.0 } else { 1.5 })
                    stroke-dasharray=[dashed.then_some("7 6")] {}
            },
            Mark::Band(points) => html! {
                path.band data-name=(name) d=(self.band(points)) fill=(colour) fill-opacity="0.2" {}
            },
            Mark::Points(points) => html! {
                g.points data-name=(name) fill=(colour) fill-opacity=(theme.point_opacity()) stroke=(colour) {
                    @for point in points.iter().filter(|p| self.scene.has(p.x, p.y)) { (self.point(point)) }
                }
            },
            Mark::Bars(bars) => html! {
                g.bars data-name=(name) fill=(colour) {
                    @for (at, bar) in bars.iter().enumerate() { (self.bar(at as f64, bar)) }
                }
            },
        }
    }

    fn point(&self, point: &Point) -> Markup {
        let (x, y) = (self.x(point.x), self.y(point.y));
        html! {
            @if point.hollow {
                circle cx=(px(x)) cy=(px(y)) r="4" fill="none" stroke-width="1.5" {}
            } @else {
                circle cx=(px(x)) cy=(px(y)) r="4" stroke="none" {}
            }
            @if let Some(label) = &point.label {
                @let left = self.scene.x.share(point.x) > 0.8;
                text x=(px(if left { x - 9.0 } else { x + 9.0 })) y=(px(y + LABEL * 0.35)) font-size=(SOURCE)
                    text-anchor=(if left { "end" } else { "start" }) stroke=(self.figure.theme.paper()) stroke-width="3"
                    paint-order="stroke" fill-opacity="1" fill=(self.figure.theme.ink()) { (fitted(label, SOURCE, 260.0)) }
            }
        }
    }

    fn bar(&self, at: f64, bar: &Bar) -> Markup {
        let theme = self.figure.theme;
        let flat = matches!(self.figure.y.scale, Scale::Names(_));
        let (across, along) = if flat {
            (&self.scene.y, &self.scene.x)
        } else {
            (&self.scene.x, &self.scene.y)
        };
        if !along.has(bar.value) {
            return html! {};
        }
        let length = if flat { self.area.height } else { self.area.width };
        // A third of the place is left empty, so that bars stay apart.
        let thick = (length / (across.high - across.low).abs() * 0.66).min(34.0);
        let fill = bar.grey.then_some(super::theme::Colour::Neutral.hex(theme));
        let (middle, zero, end) = match flat {
            true => (self.y(at), self.x(0.0), self.x(bar.value)),
            false => (self.x(at), self.y(0.0), self.y(bar.value)),
        };
        let (from, span) = (zero.min(end), (end - zero).abs());
        let whisker = bar
            .interval
            .filter(|(low, high)| along.has(*low) && along.has(*high))
            .map(|(low, high)| {
                let (low, high) = if flat {
                    (self.x(low), self.x(high))
                } else {
                    (self.y(low), self.y(high))
                };
                (low, high, 5.0)
            });
        let reach = whisker.map_or(end, |(_, high, _)| if flat { high.max(end) } else { high.min(end) });
        let unit = if flat { self.figure.x.unit } else { self.figure.y.unit };
        let value = written(bar.value, unit);
        html! {
            @if flat {
                rect x=(px(from)) y=(px(middle - thick / 2.0)) width=(px(span)) height=(px(thick)) fill=[fill] {}
                @if let Some((low, high, cap)) = whisker {
                    path.whisker stroke=(theme.ink()) stroke-width="1.75" fill="none" d={
                        "M" (px(low)) " " (px(middle)) "H" (px(high)) "M" (px(low)) " " (px(middle - cap)) "V" (px(middle + cap))
                        "M" (px(high)) " " (px(middle - cap)) "V" (px(middle + cap))
                    } {}
                }
                text x=(px(reach + 9.0)) y=(px(middle + LABEL * 0.35)) fill=(theme.ink()) { (value) }
            } @else {
                rect x=(px(middle - thick / 2.0)) y=(px(from)) width=(px(thick)) height=(px(span)) fill=[fill] {}
                @if let Some((low, high, cap)) = whisker {
                    path.whisker stroke=(theme.ink()) stroke-width="1.75" fill="none" d={
                        "M" (px(middle)) " " (px(low)) "V" (px(high)) "M" (px(middle - cap)) " " (px(low)) "H" (px(middle + cap))
                        "M" (px(middle - cap)) " " (px(high)) "H" (px(middle + cap))
                    } {}
                }
                text x=(px(middle)) y=(px(reach - 8.0)) text-anchor="middle" fill=(theme.ink()) { (value) }
            }
        }
    }

    /// A path that starts anew after each gap.
    fn path(&self, points: &[(f64, Option<f64>)]) -> String {
        let mut path = String::new();
        let mut pen = 'M';
        for &(x, y) in points {
            match y.filter(|y| self.scene.has(x, *y)) {
                Some(y) => {
                    path.push_str(&format!("{pen}{} {}", px(self.x(x)), px(self.y(y))));
                    pen = 'L';
                }
                None => pen = 'M',
            }
        }
        path
    }

    fn band(&self, points: &[(f64, f64, f64)]) -> String {
        let drawn: Vec<_> = points
            .iter()
            .filter(|(x, low, high)| self.scene.has(*x, *low) && self.scene.has(*x, *high))
            .collect();
        let there = drawn.iter().map(|(x, low, _)| (*x, *low));
        let back = drawn.iter().rev().map(|(x, _, high)| (*x, *high));
        let corners: Vec<_> = there
            .chain(back)
            .map(|(x, y)| format!("{} {}", px(self.x(x)), px(self.y(y))))
            .collect();
        if corners.is_empty() {
            String::new()
        } else {
            format!("M{}Z", corners.join("L"))
        }
    }
}
