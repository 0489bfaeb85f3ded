//! A chart as a figure, and as a value that shows itself.

use super::spec::{Chart, Kind};
use super::{bar, boxes, heat_map, histogram, line, scatter, treemap};
use crate::display::{Bundle, Show};
use crate::error::Result;
use crate::frame::own_source;
use crate::plot::figure::Figure;
use std::path::Path;

impl Chart {
    /// The chart as a figure, which has further methods.
    ///
    /// # Errors
    /// `is_input()`: a column of [`color`](Chart::color), [`facet`](Chart::facet) or [`hover`](Chart::hover) does not
    /// exist, there is no such statistic, or there are too many bars or small multiples.
    pub fn figure(&self) -> Result<Figure> {
        let mut figure = match self.kind {
            Kind::Bar => bar::draw(self),
            Kind::Line => line::draw(self),
            Kind::Scatter => scatter::draw(self),
            Kind::Histogram => histogram::draw(self),
            Kind::Boxes => boxes::draw(self),
            Kind::HeatMap => heat_map::draw(self),
            Kind::Treemap => treemap::draw(self),
        }?;
        let source = match &self.source {
            Some(source) => Some(source.clone()),
            None => own_source(&self.frame)?.map(|source| format!("{source} · calculated by tubelab")),
        };
        if let Some(source) = source {
            figure = figure.source(source);
        }
        if let Some(title) = &self.title {
            figure = figure.title(title.clone());
        }
        if let Some(subtitle) = &self.subtitle {
            figure = figure.subtitle(subtitle.clone());
        }
        if let Some((width, height)) = self.size {
            figure = figure.size(width, height);
        }
        Ok(figure.theme(self.theme).palette(self.palette).numbers(self.numbers))
    }

    /// The chart for plotly, as [`Figure::plotly_json`].
    ///
    /// # Errors
    /// As [`figure`](Chart::figure).
    pub fn plotly_json(&self) -> Result<serde_json::Value> {
        self.figure()?.plotly_json()
    }

    /// The static picture as SVG, as [`Figure::svg`].
    ///
    /// # Errors
    /// As [`figure`](Chart::figure).
    pub fn svg(&self) -> Result<String> {
        self.figure()?.svg()
    }

    /// The static picture as PNG, as [`Figure::png`].
    ///
    /// # Errors
    /// As [`figure`](Chart::figure).
    pub fn png(&self) -> Result<Vec<u8>> {
        self.figure()?.png()
    }

    /// Writes the chart to a file, as [`Figure::save`].
    ///
    /// # Errors
    /// As [`figure`](Chart::figure) and [`Figure::save`].
    pub fn save(&self, path: impl AsRef<Path>) -> Result<()> {
        self.figure()?.save(path)
    }
}

crate::display::show::display_as_shown!(Chart);

impl Show for Chart {
    fn bundle(&self) -> Bundle {
        match self.figure() {
            Ok(figure) => figure.bundle(),
            Err(error) => error.bundle(),
        }
    }
}
