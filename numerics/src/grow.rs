//! One regression tree by histograms: each node is split where the sum of squared errors falls most.

use crate::bins::{Binned, UNKNOWN};
use crate::tree::{Node, Tree};
use rand::Rng;
use rand_chacha::ChaCha8Rng;

/// How a tree may grow.
#[derive(Clone, Copy)]
pub struct Shape {
    /// Splits from the root to a leaf, at most.
    pub depth: usize,
    /// A leaf has at least so many rows.
    pub min_leaf: u32,
    /// Columns looked at in each node (more where none of them splits it).
    pub columns: usize,
}

/// A row with its weight, and the weight times the target.
#[derive(Clone, Copy)]
pub struct Item {
    /// Its place in the matrix.
    pub row: u32,
    /// How often the row counts.
    pub weight: f32,
    /// The weight times the target.
    pub sum: f64,
}

#[derive(Clone, Copy, Default)]
struct Total {
    weight: f64,
    sum: f64,
    rows: u32,
}

impl Total {
    fn add(&mut self, other: Total) {
        self.weight += other.weight;
        self.sum += other.sum;
        self.rows += other.rows;
    }

    fn without(self, other: Total) -> Total {
        Total {
            weight: self.weight - other.weight,
            sum: self.sum - other.sum,
            rows: self.rows.saturating_sub(other.rows),
        }
    }

    /// The part of the sum of squares that the mean explains.
    fn explained(&self) -> f64 {
        if self.weight > 0.0 {
            self.sum * self.sum / self.weight
        } else {
            0.0
        }
    }
}

struct Split {
    gain: f64,
    column: usize,
    /// Bins up to this one go left.
    bin: u8,
    default_left: bool,
}

/// Columns whose rows are added up together: one alone would wait for its last sum whenever two rows share a bin.
const TOGETHER: usize = 4;

/// Totals of each bin of one column, and which bins have rows: small nodes fill few of the 256.
#[derive(Clone)]
struct Histogram {
    totals: [Total; 256],
    filled: [u64; 4],
}

/// Work that waits: where in the items, in which node, how deep.
struct Waiting {
    from: usize,
    to: usize,
    node: usize,
    depth: usize,
}

/// Grows a tree on the items, whose order it changes. Leaves hold means times `share`.
pub fn grow(columns: &[Binned], items: &mut [Item], shape: Shape, share: f64, random: &mut ChaCha8Rng) -> Tree {
    let mut nodes = vec![Node::leaf(0.0)];
    let mut waiting = vec![Waiting {
        from: 0,
        to: items.len(),
        node: 0,
        depth: 0,
    }];
    let mut histograms = vec![Histogram::new(); TOGETHER];
    let mut order: Vec<usize> = (0..columns.len()).collect();
    let mut right_items = Vec::new();
    while let Some(Waiting { from, to, node, depth }) = waiting.pop() {
        let Some(part) = items.get_mut(from..to) else { continue };
        let mut total = Total::default();
        let mut squares = 0.0;
        for item in part.iter() {
            let weight = f64::from(item.weight);
            total.weight += weight;
            total.sum += item.sum;
            squares += item.sum * item.sum / weight;
        }
        total.rows = u32::try_from(part.len()).unwrap_or(u32::MAX);
        let spread = squares - total.explained();
        let ends = depth >= shape.depth || total.rows < 2 * shape.min_leaf.max(1) || spread <= 1e-12 * squares;
        let split = match ends {
            true => None,
            false => best(columns, part, total, shape, &mut order, &mut histograms, random),
        };
        // What rounding alone gains is no split.
        let split = split.filter(|split| split.gain > 1e-12 * spread);
        let (Some(split), Some(cell)) = (split, nodes.len().try_into().ok()) else {
            if let Some(leaf) = nodes.get_mut(node) {
                leaf.value = if total.weight > 0.0 {
                    total.sum / total.weight * share
                } else {
                    0.0
                };
            }
            continue;
        };
        let Some(column) = columns.get(split.column) else {
            continue;
        };
        let left = partition(part, column, &split, &mut right_items);
        let first: u32 = cell;
        if let Some(parent) = nodes.get_mut(node) {
            *parent = Node {
                feature: u32::try_from(split.column).unwrap_or(u32::MAX),
                // Behind the last bin are only unknown values.
                threshold: column
                    .cuts
                    .get(usize::from(split.bin))
                    .copied()
                    .unwrap_or(f64::from(f32::MAX)),
                default_left: split.default_left,
                left: first,
                right: first + 1,
                value: 0.0,
                gain: split.gain,
            };
        }
        let place = nodes.len();
        nodes.extend([Node::leaf(0.0), Node::leaf(0.0)]);
        let middle = from + left;
        for (from, to, node) in [(middle, to, place + 1), (from, middle, place)] {
            waiting.push(Waiting {
                from,
                to,
                node,
                depth: depth + 1,
            });
        }
    }
    Tree { nodes }
}

/// Rows that go left come first, in their order; how many those are.
fn partition(part: &mut [Item], column: &Binned, split: &Split, right: &mut Vec<Item>) -> usize {
    right.clear();
    let mut left = 0;
    for place in 0..part.len() {
        let Some(item) = part.get(place).copied() else { break };
        let bin = column.bins.get(item.row as usize).copied().unwrap_or(UNKNOWN);
        let goes_left = if bin == UNKNOWN {
            split.default_left
        } else {
            bin <= split.bin
        };
        if goes_left {
            if let Some(cell) = part.get_mut(left) {
                *cell = item;
            }
            left += 1;
        } else {
            right.push(item);
        }
    }
    if let Some(rest) = part.get_mut(left..) {
        rest.copy_from_slice(right);
    }
    left
}

/// The best split among some columns drawn by chance.
fn best(
    columns: &[Binned],
    part: &[Item],
    total: Total,
    shape: Shape,
    order: &mut [usize],
    histograms: &mut [Histogram],
    random: &mut ChaCha8Rng,
) -> Option<Split> {
    let mut found: Option<Split> = None;
    let all = order.len();
    let mut place = 0;
    // More than were asked for only until one splits, one after the other.
    while place < shape.columns.min(all) || (place < all && found.is_none()) {
        let end = match place < shape.columns {
            true => (place + TOGETHER).min(shape.columns).min(all),
            false => place + 1,
        };
        for place in place..end {
            if shape.columns < all {
                order.swap(place, random.gen_range(place..all));
            }
        }
        let drawn = order.get(place..end).unwrap_or_default();
        fill(columns, drawn, part, histograms);
        for (number, histogram) in drawn.iter().zip(&mut *histograms) {
            if let Some((gain, bin, default_left)) = histogram.split(total, shape.min_leaf.max(1))
                && found.as_ref().is_none_or(|found| gain > found.gain)
            {
                found = Some(Split {
                    gain,
                    column: *number,
                    bin,
                    default_left,
                });
            }
            histogram.clear();
        }
        place = end;
    }
    found
}

/// Adds the rows up by the bins of each of the drawn columns.
fn fill(columns: &[Binned], drawn: &[usize], part: &[Item], histograms: &mut [Histogram]) {
    let bins = |number: &usize| columns.get(*number).map_or(&[][..], |column| &column.bins);
    if let ([a, b, c, d], [to_a, to_b, to_c, to_d]) = (drawn, &mut *histograms) {
        let (a, b, c, d) = (bins(a), bins(b), bins(c), bins(d));
        for item in part {
            to_a.add(a, item);
            to_b.add(b, item);
            to_c.add(c, item);
            to_d.add(d, item);
        }
    } else {
        for (number, to) in drawn.iter().zip(histograms) {
            let bins = bins(number);
            part.iter().for_each(|item| to.add(bins, item));
        }
    }
}

impl Histogram {
    fn new() -> Histogram {
        Histogram {
            totals: [Total::default(); 256],
            filled: [0; 4],
        }
    }

    #[inline(always)]
    fn add(&mut self, bins: &[u8], item: &Item) {
        if let Some(bin) = bins.get(item.row as usize) {
            let total = &mut self.totals[usize::from(*bin)];
            total.weight += f64::from(item.weight);
            total.sum += item.sum;
            total.rows += 1;
            self.filled[usize::from(*bin >> 6)] |= 1 << (*bin & 63);
        }
    }

    fn clear(&mut self) {
        let Histogram { totals, filled } = self;
        each(filled, |bin| totals[usize::from(bin)] = Total::default());
        *filled = [0; 4];
    }

    /// The best place: gain, last bin to the left, and where unknown values go.
    fn split(&self, total: Total, min_leaf: u32) -> Option<(f64, u8, bool)> {
        let unknown = self.totals[usize::from(UNKNOWN)];
        let base = total.explained();
        let mut found: Option<(f64, u8, bool)> = None;
        let mut below = Total::default();
        let mut consider = |left: Total, bin: u8, default_left: bool| {
            let right = total.without(left);
            if left.rows < min_leaf || right.rows < min_leaf {
                return;
            }
            let gain = left.explained() + right.explained() - base;
            if found.is_none_or(|(best, ..)| gain > best) {
                found = Some((gain, bin, default_left));
            }
        };
        each(&self.filled, |bin| {
            if bin == UNKNOWN {
                return;
            }
            below.add(self.totals[usize::from(bin)]);
            if unknown.rows == 0 {
                // Nobody says where unknown values belong: with the larger part.
                consider(below, bin, 2 * below.rows >= total.rows);
            } else {
                consider(below, bin, false);
                let mut with = below;
                with.add(unknown);
                consider(with, bin, true);
            }
        });
        found
    }
}

/// Filled bins in ascending order.
fn each(filled: &[u64; 4], mut see: impl FnMut(u8)) {
    for (word, first) in filled.iter().zip([0_u8, 64, 128, 192]) {
        let mut rest = *word;
        while rest != 0 {
            // At most 63.
            see(first + rest.trailing_zeros() as u8);
            rest &= rest - 1;
        }
    }
}
