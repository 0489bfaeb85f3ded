//! The static picture: SVG, and PNG rendered from it.
//!
//! The SVG is written directly and not by a chart library: marks are circles, paths and rectangles whose positions
//! [`Scene`] has already computed for both renderers, and a library would bring its own ticks, fonts and margins.

mod area;
mod axes;
mod bars;
mod boxes;
mod cells;
mod drawing;
mod lines;
mod pie;
mod points;
mod text;
mod tiles;

use self::area::{Area, EDGE, heading};
use self::drawing::Drawing;
use self::text::{LABEL, LINE, SOURCE, SUBTITLE, TITLE, characters, fitted, px};
use super::figure::{Figure, Series};
use super::heading::{LINES, wrapped};
use super::mark::Mark;
use super::scene::Scene;
use crate::display::escape;
use crate::error::{Error, Kind, Result};
use maud::{Markup, html};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};
use std::sync::{Arc, LazyLock};

/// Pixels of the PNG per CSS pixel.
const SCALE: f32 = 2.0;

static FONTS: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| {
    let mut fonts = fontdb::Database::new();
    for bytes in [notosans::REGULAR_TTF, notosans::BOLD_TTF] {
        fonts.load_font_source(fontdb::Source::Binary(Arc::new(bytes)));
    }
    Arc::new(fonts)
});

pub(super) fn png(svg: &str) -> Result<Vec<u8>> {
    let fault = |what: &str| Error::new(Kind::Internal, format!("the image cannot be drawn: {what}"));
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

pub(super) fn svg(figure: &Figure) -> String {
    let figure = &*super::downsample::downsampled(figure);
    let scene = Scene::new(figure);
    page(figure, &scene).into_string()
}

fn page(figure: &Figure, scene: &Scene) -> Markup {
    let theme = figure.theme;
    let (width, height) = figure.size;
    let room = f64::from(width) - 2.0 * EDGE;
    let whole = Area::of(figure, scene);
    let words = heading(figure);
    let plots = scene.panes.iter().map(|pane| Drawing {
        figure,
        scene,
        pane,
        area: whole.part(scene, pane),
    });
    html! {
        svg xmlns="http://www.w3.org/2000/svg" width=(width) height=(height) viewBox={ "0 0 " (width) " " (height) }
            role="img" font-family="Noto Sans, sans-serif" font-size=(LABEL) fill=(theme.muted()) {
            title { (figure.text()) }
            rect width=(width) height=(height) fill=(theme.paper()) {}
            text x=(EDGE) y=(px(EDGE + TITLE)) font-size=(TITLE) font-weight="bold" fill=(theme.ink()) {
                (fitted(&figure.title, TITLE * 1.06, room))
            }
            @for (place, line) in words.reading.iter().chain(&words.subtitle).enumerate() {
                text x=(EDGE) y=(px(EDGE + TITLE * LINE + SUBTITLE + 4.0 + place as f64 * SUBTITLE * LINE)) font-size=(SUBTITLE)
                    fill=[(place < words.reading.len()).then(|| theme.ink())] { (line) }
            }
            text x=(EDGE) y=(px(f64::from(height) - EDGE)) font-size=(SOURCE) {
                (fitted(&figure.source, SOURCE, room))
            }
            @if let Some(reason) = &figure.empty {
                @for (place, line) in wrapped(reason, characters(SUBTITLE, room), LINES).iter().enumerate() {
                    text x=(px(f64::from(width) / 2.0)) y=(px(f64::from(height) / 2.0 + place as f64 * SUBTITLE * LINE))
                        text-anchor="middle" font-size=(SUBTITLE) { (line) }
                }
            } @else {
                @if !scene.bare { (axes::vertical_title(figure, whole)) }
                @for plot in plots { (plot.draw()) }
                @if let Some(shade) = &scene.shade { (cells::scale(figure, shade, whole)) }
            }
        }
    }
}

impl Drawing<'_> {
    fn draw(&self) -> Markup {
        let (area, x, y) = (&self.area, &self.pane.x, &self.pane.y);
        html! {
            @if !self.scene.bare {
                (self.axes())
                (self.rules())
            }
            g.plot data-area={ (px(area.left)) " " (px(area.top)) " " (px(area.width)) " " (px(area.height)) }
                data-x={ (x.low) " " (x.high) } data-y={ (y.low) " " (y.high) } {
                @for series in self.pane.series { (self.series(series)) }
            }
            (self.labels())
        }
    }

    fn series(&self, series: &Series) -> Markup {
        let colour = self.figure.colour(series.colour);
        let name = escape::text(&series.name);
        match &series.mark {
            Mark::Line {
                points, strong, dashed, ..
            } => self.line(&name, colour, points, *strong, *dashed),
            Mark::Band(points) => self.band(&name, colour, points),
            Mark::Points(points) => self.points(&name, colour, points),
            Mark::Bars(bars) => self.bars(&name, colour, bars),
            Mark::Bins(bins) => self.bins(&name, colour, bins),
            Mark::Boxes(boxes) => self.boxes(&name, colour, boxes),
            Mark::Cells { cells, .. } => self.cells(&name, cells),
            Mark::Tiles(tiles) => self.tiles(&name, tiles),
            Mark::Pie(slices) => self.pie(&name, slices),
        }
    }
}
