//! Titles made up for these tests, frames of them, and Python's answer about them.

use polars::prelude::*;
use rand::{Rng, SeedableRng, seq::SliceRandom};
use rand_chacha::ChaCha8Rng;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::io::Write;

const WORDS: &[&str] = &[
    "the",
    "a",
    "my",
    "this",
    "video",
    "game",
    "bread",
    "garden",
    "phone",
    "review",
    "how",
    "to",
    "make",
    "build",
    "learn",
    "rust",
    "python",
    "soup",
    "tomatoes",
    "compost",
    "travel",
    "Tokyo",
    "day",
    "night",
    "music",
    "guitar",
    "camera",
    "light",
    "workout",
    "morning",
    "routine",
    "laptop",
    "budget",
    "tools",
    "winter",
    "summer",
    "city",
    "train",
    "history",
    "science",
    "football",
    "goals",
    "season",
    "episode",
    "live",
    "stream",
    "interview",
    "tour",
    "street",
    "food",
    "naïve",
    "café",
];
const FEELINGS: &[&str] = &[
    "great",
    "GREAT",
    "awful",
    "love",
    "hate",
    "best",
    "worst",
    "epic",
    "fail",
    "amazing",
    "terrible",
    "killer",
    "funny",
    "sad",
    "happy",
    "angry",
    "disaster",
    "win",
    "winner",
    "lost",
    "scary",
    "beautiful",
    "ugly",
    "Perfect",
    "broken",
    "fun",
    "boring",
    "stunning",
    "DEADLY",
    "cheap",
    "free",
    "kind",
    "stupid",
    "easy",
    "mistakes",
    "lol",
    "like",
    "sucks",
    "well",
];
const TURNS: &[&str] = &[
    "not",
    "never",
    "isn't",
    "don't",
    "without",
    "very",
    "really",
    "extremely",
    "kind of",
    "barely",
    "so",
    "but",
    "BUT",
    "at least",
    "least",
    "the bomb",
    "bad ass",
    "yeah right",
    "kiss of death",
    "to die for",
    "nobody",
    "incredibly",
];
const SIGNS: &[&str] = &[
    "!",
    "!!",
    "!!!!!",
    "?",
    "??",
    "???",
    "...",
    ":)",
    ":-(",
    "<3",
    "😂",
    "🔥",
    "😭",
    "❤️",
    "👩🏽‍🌾",
    "🍅",
    "#shorts",
    "|",
    "-",
    "(2026)",
    "10",
    "#1",
    "&",
    "\"no\"",
    "日本",
    "привет",
    "مرحبا",
    "हिन्दी",
];

/// Titles full of what the rules of VADER look for, the same for a seed.
pub fn stress(n: usize, seed: u64) -> Vec<String> {
    let mut chance = ChaCha8Rng::seed_from_u64(seed);
    (0..n).map(|_| title(&mut chance)).collect()
}

fn title(chance: &mut ChaCha8Rng) -> String {
    let parts = chance.gen_range(1..12);
    let mut title = String::new();
    for part in 0..parts {
        let list = [WORDS, WORDS, WORDS, FEELINGS, FEELINGS, TURNS, SIGNS][chance.gen_range(0..7)];
        let mut word = (*list.choose(chance).unwrap()).to_owned();
        match chance.gen_range(0..12) {
            0 => word = word.to_uppercase(),
            1 => word = word.chars().rev().collect(),
            2 => word.push_str([",", "!", "?", ":", ".", "'s"].choose(chance).unwrap()),
            _ => {}
        }
        if part > 0 && chance.gen_range(0..20) > 0 {
            title.push(' ');
        }
        title.push_str(&word);
    }
    title
}

/// Runs a script of Python whose `data` is this value; what it prints is JSON.
pub fn python<T: DeserializeOwned>(script: &str, data: &Value) -> T {
    let mut input = tempfile::NamedTempFile::new().unwrap();
    write!(input, "{data}").unwrap();
    let script = format!("import json, sys\ndata = json.load(open(sys.argv[1], encoding='utf-8'))\n{script}");
    let answer = testkit::run_python(&script, &[input.path().to_str().unwrap()]);
    serde_json::from_str(&answer).unwrap()
}

/// A frame of titles and nothing else.
pub fn titled<S: AsRef<str>>(titles: &[S]) -> DataFrame {
    let titles: Vec<&str> = titles.iter().map(AsRef::as_ref).collect();
    df!("title" => titles).unwrap()
}

/// The public videos of the generated channel in `data/demo`.
pub fn demo() -> DataFrame {
    tubelab::clean::clean(&tubelab::fetch::fetch("demo").unwrap()).unwrap()
}

pub fn floats(frame: &DataFrame, column: &str) -> Vec<Option<f64>> {
    let column = frame.column(column).unwrap().cast(&DataType::Float64).unwrap();
    column.f64().unwrap().iter().collect()
}

pub fn words(frame: &DataFrame, column: &str) -> Vec<Option<String>> {
    let column = frame.column(column).unwrap();
    column
        .str()
        .unwrap()
        .iter()
        .map(|text| text.map(str::to_owned))
        .collect()
}

/// Whether two numbers agree to `tolerance`, relative to the larger where it is above 1.
pub fn close(a: f64, b: f64, tolerance: f64) -> bool {
    (a - b).abs() <= tolerance * a.abs().max(b.abs()).max(1.0)
}
