//! A palette for a picture: its commonest colours.

use std::collections::HashMap;

type Rgb = [u8; 3];

/// Neighbours of one colour: the place of the colour among those seen, and how many.
type Run = (usize, usize);

/// The palette, at most 256 colours, and the place in it of each pixel; `pixels` are RGBA and opaque, row by row. Colours that
/// find no place become the nearest that did.
pub fn indexed(pixels: &[u8]) -> (Vec<Rgb>, Vec<u8>) {
    let (colours, runs) = runs(pixels);
    let mut counts = vec![0; colours.len()];
    for (colour, length) in &runs {
        counts[*colour] += length;
    }
    let mut ranked: Vec<usize> = (0..colours.len()).collect();
    ranked.sort_unstable_by(|a, b| counts[*b].cmp(&counts[*a]).then(colours[*a].cmp(&colours[*b])));
    let palette: Vec<Rgb> = ranked.iter().take(256).map(|colour| colours[*colour]).collect();
    let mut places = vec![0; colours.len()];
    for (rank, colour) in ranked.into_iter().enumerate() {
        places[colour] = u8::try_from(rank).unwrap_or_else(|_| nearest(&palette, colours[colour]));
    }
    let mut indexed = Vec::with_capacity(pixels.len() / 4);
    for (colour, length) in runs {
        indexed.resize(indexed.len() + length, places[colour]);
    }
    (palette, indexed)
}

/// The colours in the order in which they are met, and the picture as runs of them. Most of a chart is paper: a colour is looked up
/// once for a run, not once for a pixel.
fn runs(pixels: &[u8]) -> (Vec<Rgb>, Vec<Run>) {
    let (pixels, _) = pixels.as_chunks::<4>();
    let (mut colours, mut runs) = (Vec::new(), Vec::new());
    let mut known: HashMap<[u8; 4], usize, foldhash::fast::FixedState> = HashMap::default();
    let mut rest = pixels;
    while let Some(first) = rest.first() {
        let length = rest.iter().position(|pixel| pixel != first).unwrap_or(rest.len());
        let colour = *known.entry(*first).or_insert_with(|| {
            colours.push([first[0], first[1], first[2]]);
            colours.len() - 1
        });
        runs.push((colour, length));
        rest = &rest[length..];
    }
    (colours, runs)
}

fn nearest(palette: &[Rgb], colour: Rgb) -> u8 {
    let distance = |other: &Rgb| -> i32 {
        other
            .iter()
            .zip(colour)
            .map(|(a, b)| (i32::from(*a) - i32::from(b)).pow(2))
            .sum()
    };
    let best = palette.iter().enumerate().min_by_key(|(_, other)| distance(other));
    best.and_then(|(place, _)| u8::try_from(place).ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is drawn: the colour of each place.
    fn drawn(pixels: &[u8]) -> (usize, Vec<Rgb>) {
        let (palette, places) = indexed(pixels);
        let colour = |place: &u8| palette[usize::from(*place)];
        (palette.len(), places.iter().map(colour).collect())
    }

    fn opaque(colours: &[Rgb]) -> Vec<u8> {
        colours.iter().flat_map(|[r, g, b]| [*r, *g, *b, 255]).collect()
    }

    #[test]
    fn few_colours_come_back_as_they_are() {
        let colours: Vec<Rgb> = (0..10_000_u32)
            .map(|n| [(n / 16 % 16) as u8 * 16, (n % 16) as u8, 9])
            .collect();
        assert_eq!(drawn(&opaque(&colours)), (256, colours));
        assert_eq!(drawn(&[]), (0, vec![]));
    }

    #[test]
    fn of_many_colours_the_rare_ones_become_their_neighbours() {
        // 256 greys, each twice, and one colour that is met once and lies next to the grey of 100.
        let mut colours: Vec<Rgb> = (0..=255).flat_map(|n| [[n, n, n]; 2]).collect();
        colours.push([100, 101, 100]);
        let (held, mut shown) = drawn(&opaque(&colours));
        assert_eq!((held, shown.pop()), (256, Some([100, 100, 100])));
        colours.pop();
        assert_eq!(shown, colours);
    }
}
