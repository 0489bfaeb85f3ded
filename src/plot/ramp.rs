//! How values become colours, in heat maps.

/// How values become colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ramp {
    /// From little to much, dark to light (viridis).
    #[default]
    Sequential,
    /// Ratios: 1 is grey, less is blue, more is orange; half is as far from 1 as twice.
    Ratio,
    /// Differences: 0 is grey, less is blue, more is orange.
    Difference,
}
