//! Colour scales of heat maps.

/// A colour scale.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ramp {
    /// From low to high, dark to light (viridis).
    #[default]
    Sequential,
    /// Ratios: 1 is grey, less is blue, more is orange; one half is as far from 1 as two.
    Ratio,
    /// Differences: 0 is grey, less is blue, more is orange.
    Difference,
}
