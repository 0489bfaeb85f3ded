//! Lines and bands.

use super::drawing::Drawing;
use super::text::px;
use maud::{Markup, html};

impl Drawing<'_> {
    pub(super) fn line(
        &self,
        name: &str,
        colour: &str,
        points: &[(f64, Option<f64>)],
        strong: bool,
        dashed: bool,
    ) -> Markup {
        html! {
            path.line data-name=(name) d=(self.path(points)) fill="none" stroke=(colour) stroke-linejoin="round"
                stroke-linecap="round" stroke-width=(if strong { 3.0 } else { 1.5 })
                stroke-dasharray=[dashed.then_some("7 6")] {}
        }
    }

    /// A path that starts anew after each gap.
    fn path(&self, points: &[(f64, Option<f64>)]) -> String {
        let mut path = String::new();
        let mut pen = 'M';
        for &(x, y) in points {
            match y.filter(|y| self.pane.has(x, *y)) {
                Some(y) => {
                    path.push_str(&format!("{pen}{} {}", px(self.x(x)), px(self.y(y))));
                    pen = 'L';
                }
                None => pen = 'M',
            }
        }
        path
    }

    pub(super) fn band(&self, name: &str, colour: &str, points: &[(f64, f64, f64)]) -> Markup {
        let drawn: Vec<_> = points
            .iter()
            .filter(|(x, low, high)| self.pane.has(*x, *low) && self.pane.has(*x, *high))
            .collect();
        let there = drawn.iter().map(|(x, low, _)| (*x, *low));
        let back = drawn.iter().rev().map(|(x, _, high)| (*x, *high));
        let corners: Vec<_> = there
            .chain(back)
            .map(|(x, y)| format!("{} {}", px(self.x(x)), px(self.y(y))))
            .collect();
        let path = if corners.is_empty() {
            String::new()
        } else {
            format!("M{}Z", corners.join("L"))
        };
        html! { path.band data-name=(name) d=(path) fill=(colour) fill-opacity="0.2" {} }
    }
}
