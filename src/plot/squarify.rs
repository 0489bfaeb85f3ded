//! Rectangles with given areas, as square as possible.

/// Preferred aspect ratio, as in plotly's treemap: the golden ratio.
const WANTED: f64 = 1.618_033_988_749_895;

/// `[left, top, width, height]` of each value in a rectangle of `width` by `height`, the largest at the top left: rows
/// along the shorter side, each filled until another rectangle would make its worst one longer (Bruls, Huizing and van
/// Wijk 2000, *Squarified Treemaps*). Values must be positive; the result has their order.
pub(super) fn squarify(values: &[f64], width: f64, height: f64) -> Vec<[f64; 4]> {
    let mut order: Vec<(usize, f64)> = values.iter().copied().enumerate().collect();
    order.sort_by(|a, b| b.1.total_cmp(&a.1));
    let mut left: f64 = order.iter().map(|(_, value)| value).sum();
    let (mut x, mut y, mut w, mut h) = (0.0, 0.0, width, height);
    let mut places = vec![[0.0; 4]; values.len()];
    let mut rest = order.as_slice();
    while !rest.is_empty() && left > 0.0 {
        let lying = w < h;
        let side = if lying { w } else { h };
        let scale = w * h / left;
        let n = row(rest, scale, side);
        let (now, later) = rest.split_at(n);
        let sum: f64 = now.iter().map(|(_, value)| value).sum();
        let thick = if later.is_empty() { w.max(h) } else { sum * scale / side };
        let mut at = 0.0;
        for (place, value) in now {
            let long = value / sum * side;
            if let Some(place) = places.get_mut(*place) {
                *place = match lying {
                    true => [x + at, y, long, thick],
                    false => [x, y + at, thick, long],
                };
            }
            at += long;
        }
        match lying {
            true => (y, h) = (y + thick, (h - thick).max(0.0)),
            false => (x, w) = (x + thick, (w - thick).max(0.0)),
        }
        left -= sum;
        rest = later;
    }
    places
}

/// How many of the values make the best next row.
fn row(values: &[(usize, f64)], scale: f64, side: f64) -> usize {
    let (mut sum, mut least, mut most) = (0.0, f64::INFINITY, 0.0_f64);
    let mut best = f64::INFINITY;
    for (n, (_, value)) in values.iter().enumerate() {
        sum += value;
        (least, most) = (least.min(*value), most.max(*value));
        let thick = sum * scale / side;
        let ratio = |value: f64| value * scale / thick / thick;
        let worst = (ratio(most) / WANTED).max(WANTED / ratio(least));
        if worst > best {
            return n;
        }
        best = worst;
    }
    values.len()
}
