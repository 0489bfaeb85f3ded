//! Random numbers: a stream for every purpose, all from one seed.

use rand::{Rng, SeedableRng, seq::SliceRandom};
use rand_chacha::ChaCha8Rng;
use std::collections::BTreeSet;
use std::f64::consts::TAU;

/// What a stream of random numbers is for. Streams are independent: what one purpose draws changes no other.
#[derive(Clone, Copy)]
pub(super) enum Purpose {
    Ids = 1,
    Times,
    Formats,
    Lengths,
    Titles,
    Oddities,
    Views,
    Likes,
    Comments,
    Details,
    Threads,
    Replies,
}

pub(super) struct Chance(ChaCha8Rng);

impl Chance {
    pub fn new(seed: u64, purpose: Purpose) -> Chance {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        random.set_stream(purpose as u64);
        Chance(random)
    }

    /// Evenly from 0 (included) to 1 (excluded).
    pub fn even(&mut self) -> f64 {
        self.0.r#gen()
    }

    /// Evenly from `low` to `high`, both included.
    pub fn whole(&mut self, low: i64, high: i64) -> i64 {
        self.0.gen_range(low..=high)
    }

    pub fn yes(&mut self, probability: f64) -> bool {
        self.even() < probability
    }

    /// Standard normal (Box and Muller). Always draws two numbers.
    pub fn normal(&mut self) -> f64 {
        let (radius, angle) = (1.0 - self.even(), self.even());
        (-2.0 * radius.ln()).sqrt() * (TAU * angle).cos()
    }

    pub fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        of.choose(&mut self.0).expect("there is something to choose from")
    }

    /// The position of one of `weights`, each as likely as its share of the sum.
    pub fn weighted(&mut self, weights: &[f64]) -> usize {
        let mut left = self.even() * weights.iter().sum::<f64>();
        weights
            .iter()
            .position(|weight| {
                left -= weight;
                left < 0.0
            })
            .unwrap_or(weights.len() - 1)
    }

    /// `count` different ones of `of`.
    ///
    /// # Panics
    /// When there are fewer.
    pub fn some(&mut self, count: usize, of: &[usize], what: &str) -> BTreeSet<usize> {
        assert!(
            count <= of.len(),
            "{count} videos are to be {what}, and only {} can be",
            of.len()
        );
        of.choose_multiple(&mut self.0, count).copied().collect()
    }

    /// Letters, digits, `-` and `_`, as ids of YouTube have.
    pub fn id(&mut self, length: usize) -> String {
        const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        (0..length)
            .map(|_| char::from(LETTERS[self.0.gen_range(0..64)]))
            .collect()
    }
}
