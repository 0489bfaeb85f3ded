//! A palette for a picture: its commonest colours.

use std::collections::HashMap;

type Rgb = [u8; 3];

/// The palette, at most 256 colours, and the place in it of each pixel; `pixels` are RGBA and opaque, row by row. Colours that
/// find no place become the nearest that did.
pub fn indexed(pixels: &[u8]) -> (Vec<Rgb>, Vec<u8>) {
    let colours = || pixels.chunks_exact(4).map(|p| [p[0], p[1], p[2]]);
    let mut counts: HashMap<Rgb, u32> = HashMap::new();
    // Neighbours are mostly equal: one look-up a run, not one a pixel.
    let mut run: Option<(Rgb, u32)> = None;
    for colour in colours() {
        match &mut run {
            Some((same, n)) if *same == colour => *n += 1,
            _ => {
                if let Some((colour, n)) = run.replace((colour, 1)) {
                    *counts.entry(colour).or_default() += n;
                }
            }
        }
    }
    if let Some((colour, n)) = run {
        *counts.entry(colour).or_default() += n;
    }
    let mut ranked: Vec<(Rgb, u32)> = counts.into_iter().collect();
    ranked.sort_unstable_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
    let palette: Vec<Rgb> = ranked.iter().take(256).map(|(colour, _)| *colour).collect();
    let place_of = |(rank, (colour, _)): (usize, &(Rgb, u32))| {
        let place = u8::try_from(rank).unwrap_or_else(|_| nearest(&palette, *colour));
        (*colour, place)
    };
    let places: HashMap<Rgb, u8> = ranked.iter().enumerate().map(place_of).collect();

    let mut last = ([0; 3], 0);
    let mut known = false;
    let place = |colour: Rgb| {
        if !known || last.0 != colour {
            last = (colour, places.get(&colour).copied().unwrap_or(0));
            known = true;
        }
        last.1
    };
    let indexed = colours().map(place).collect();
    (palette, indexed)
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
