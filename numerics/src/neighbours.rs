//! The median of each value's neighbours in a series.

/// For each value the median of up to `each_side` values before it and as many after it, without the value itself; `None`
/// with fewer than `fewest` neighbours. Of an even number of neighbours it is the mean of the two in the middle.
///
/// The window is kept sorted, so that a step costs one insertion and one removal.
pub fn medians(values: &[f64], each_side: usize, fewest: usize) -> Vec<Option<f64>> {
    let mut window: Vec<f64> = Vec::with_capacity(2 * each_side + 2);
    for value in values.iter().take(each_side) {
        insert(&mut window, *value);
    }
    let mut medians = Vec::with_capacity(values.len());
    for (place, own) in values.iter().enumerate() {
        if let Some(next) = values.get(place + each_side) {
            insert(&mut window, *next);
        }
        if let Some(last) = place.checked_sub(each_side + 1).and_then(|last| values.get(last)) {
            window.remove(rank(&window, *last));
        }
        medians.push(middle(&window, rank(&window, *own), fewest));
    }
    medians
}

/// The number of values below this one.
fn rank(sorted: &[f64], value: f64) -> usize {
    sorted.partition_point(|other| other.total_cmp(&value).is_lt())
}

fn insert(sorted: &mut Vec<f64>, value: f64) {
    sorted.insert(rank(sorted, value), value);
}

/// The median of all but the one in this place.
fn middle(sorted: &[f64], without: usize, fewest: usize) -> Option<f64> {
    let others = sorted.len().checked_sub(1)?;
    if others == 0 || others < fewest {
        return None;
    }
    let at = |place: usize| sorted.get(if place < without { place } else { place + 1 }).copied();
    let upper = at(others / 2)?;
    if !others.is_multiple_of(2) {
        return Some(upper);
    }
    let lower = at(others / 2 - 1)?;
    Some(lower + (upper - lower) / 2.0)
}

#[cfg(test)]
mod tests {
    use super::medians;
    use rand::{Rng, SeedableRng};
    use rand_chacha::ChaCha8Rng;

    /// As the definition says, value by value.
    fn plainly(values: &[f64], each_side: usize, fewest: usize) -> Vec<Option<f64>> {
        let of = |place: usize| {
            let around = place.saturating_sub(each_side)..(place + each_side + 1).min(values.len());
            let mut others: Vec<f64> = around
                .filter(|other| *other != place)
                .map(|other| values[other])
                .collect();
            others.sort_unstable_by(f64::total_cmp);
            if others.is_empty() || others.len() < fewest {
                return None;
            }
            let half = others.len() / 2;
            Some(match others.len() % 2 {
                1 => others[half],
                _ => others[half - 1] + (others[half] - others[half - 1]) / 2.0,
            })
        };
        (0..values.len()).map(of).collect()
    }

    #[test]
    fn every_median_is_that_of_the_definition() {
        let mut random = ChaCha8Rng::seed_from_u64(7);
        for length in [0, 1, 2, 5, 6, 11, 20, 21, 22, 300] {
            for each_side in [0, 1, 3, 10] {
                // Few different values, so that there are ties; infinities and both zeros among them.
                let value = |_| {
                    [
                        -0.0,
                        0.0,
                        1.0,
                        1.5,
                        7.25,
                        f64::INFINITY,
                        -3.0,
                        random.gen_range(0.0..2.0),
                    ][random.gen_range(0..8)]
                };
                let values: Vec<f64> = (0..length).map(value).collect();
                for fewest in [0, 1, 5] {
                    let (found, expected) = (medians(&values, each_side, fewest), plainly(&values, each_side, fewest));
                    let bits = |all: &[Option<f64>]| all.iter().map(|m| m.map(f64::to_bits)).collect::<Vec<_>>();
                    assert_eq!(bits(&found), bits(&expected), "{values:?} {each_side} {fewest}");
                }
            }
        }
    }
}
