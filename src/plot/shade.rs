//! From a value to a colour, over the range of the values of a heat map.

use super::mark::Cell;
use super::ramp::Ramp;
use super::theme::{Theme, mixed};
use super::ticks::linear_ticks;
use super::unit::{Numbers, Unit, written};

const VIRIDIS: [&str; 10] = [
    "#440154", "#482878", "#3E4989", "#31688E", "#26828E", "#1F9E89", "#35B779", "#6ECE58", "#B5DE2B", "#FDE725",
];

/// A colour scale over the range of its values.
pub(super) struct Shade {
    ramp: Ramp,
    /// The ends, as [`place`](Shade::place) returns them.
    pub low: f64,
    pub high: f64,
    /// Place and text.
    pub ticks: Vec<(f64, String)>,
    pub title: String,
}

impl Shade {
    pub fn new(cells: &[Cell], ramp: Ramp, title: &str, unit: Unit, numbers: Numbers) -> Shade {
        let mut shade = Shade {
            ramp,
            low: 0.0,
            high: 1.0,
            ticks: Vec::new(),
            title: title.to_owned(),
        };
        let places = || cells.iter().filter_map(|cell| shade.of(cell));
        let (low, high) = places().fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), v| (a.min(v), b.max(v)));
        let (low, high) = match ramp {
            _ if low > high => (0.0, 1.0),
            Ramp::Sequential if low == high => (low - 0.5, high + 0.5),
            Ramp::Sequential => (low, high),
            // As far to either side, so that grey is the middle.
            Ramp::Ratio | Ramp::Difference => {
                let reach = low.abs().max(high.abs()).max(f64::MIN_POSITIVE);
                (-reach, reach)
            }
        };
        let (low, high) = match ramp {
            Ramp::Ratio => (low.min(-0.5), high.max(0.5)),
            _ => (low, high),
        };
        (shade.low, shade.high) = (low, high);
        shade.ticks = match ramp {
            Ramp::Ratio => [0.1, 0.2, 0.5, 0.7, 1.0, 1.4, 2.0, 5.0, 10.0]
                .into_iter()
                .filter(|value: &f64| (low..=high).contains(&value.log2()))
                // Close together at the middle they are only wanted where there are no others.
                .filter(|value| high < 1.2 || !matches!(*value, 0.7 | 1.4))
                .map(|value| (value.log2(), written(value, unit, numbers)))
                .collect(),
            _ => linear_ticks(low, high, unit, numbers),
        };
        shade
    }

    /// A cell's position on the scale, if it has one.
    pub fn of(&self, cell: &Cell) -> Option<f64> {
        let value = cell.value.filter(|value| value.is_finite())?;
        match self.ramp {
            Ramp::Ratio => (value > 0.0).then(|| value.log2()),
            _ => Some(value),
        }
    }

    /// 0 at the lower end, 1 at the upper one.
    pub fn share(&self, place: f64) -> f64 {
        ((place - self.low) / (self.high - self.low)).clamp(0.0, 1.0)
    }

    /// Equidistant colours, from the lower end.
    pub fn stops(&self, theme: Theme) -> Vec<&'static str> {
        match (self.ramp, theme) {
            (Ramp::Sequential, _) => VIRIDIS.to_vec(),
            (_, Theme::Light) => vec!["#0072B2", "#CDD1D8", "#E69F00"],
            (_, Theme::Dark) => vec!["#2F8FCB", "#4A5060", "#E69F00"],
        }
    }

    pub fn colour(&self, place: f64, theme: Theme) -> String {
        let stops = self.stops(theme);
        let at = self.share(place) * (stops.len().saturating_sub(1)) as f64;
        let stop = |i: f64| stops.get(i as usize).copied().unwrap_or("#8A8A8A");
        mixed(stop(at.floor()), stop(at.ceil()), at.fract())
    }
}
