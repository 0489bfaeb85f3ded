//! Inputs that are nearly right: bytes of a corpus, cut, copied, turned and spliced, and JSON with values that fit no field;
//! and the loop that has them read.

use serde_json::{Value, json};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::Duration;

/// What parsers stumble over, put in anywhere.
const WORDS: [&str; 24] = [
    "",
    "0",
    "-1",
    "1e999",
    "18446744073709551616",
    "-9223372036854775809",
    "null",
    "true",
    "[]",
    "{}",
    "\"",
    "\\u0000",
    "\\ud800",
    "\u{202e}",
    "\u{0}",
    "9999-12-31T23:59:60Z",
    "-262144-01-01T00:00:00Z",
    "P1Y",
    "PT999999999999999999S",
    "PT-1S",
    "UC",
    "@",
    "../../../etc/passwd",
    "((((((((((((((((((((((((((((((((",
];

/// The source of chance (SplitMix64): the same seed gives the same inputs.
pub struct Chance(u64);

impl Chance {
    /// The seed is `TUBELAB_FUZZ_SEED`, or 1.
    pub fn from_environment() -> Chance {
        Chance(std::env::var("TUBELAB_FUZZ_SEED").map_or(1, |seed| seed.parse().expect("a seed is a number")))
    }

    pub fn below(&mut self, limit: usize) -> usize {
        (self.number() % limit.max(1) as u64) as usize
    }

    pub fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }

    pub fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }
}

/// The bytes with one to eight changes; `other` is something to splice in.
pub fn bytes(input: &[u8], other: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = input.to_vec();
    for _ in 0..=chance.below(8) {
        let at = chance.below(bytes.len() + 1);
        let longest = 1 << chance.below(10);
        let end = (at + chance.below(longest)).min(bytes.len());
        match chance.below(9) {
            0 if at < bytes.len() => bytes[at] = chance.number() as u8,
            1 if at < bytes.len() => bytes[at] ^= 1 << chance.below(8),
            2 => bytes.truncate(at),
            3 => drop(bytes.drain(at..end)),
            4 => {
                let copy = bytes[at..end].to_vec();
                let to = chance.below(bytes.len() + 1);
                bytes.splice(to..to, copy);
            }
            5 => {
                let from = chance.below(other.len() + 1);
                let until = (from + chance.below(64)).min(other.len());
                bytes.splice(at..end, other[from..until].iter().copied());
            }
            6 => drop(bytes.splice(at..at, chance.pick(&WORDS).bytes())),
            7 => drop(bytes.splice(at..end, chance.pick(&WORDS).bytes())),
            _ => {
                let number = chance.number().to_le_bytes();
                let until = (at + 1 + chance.below(8)).min(bytes.len());
                bytes.splice(at..until, number[..until - at].iter().copied());
            }
        }
    }
    bytes
}

/// As [`bytes`], for a text.
pub fn text(input: &str, other: &str, chance: &mut Chance) -> String {
    String::from_utf8_lossy(&bytes(input.as_bytes(), other.as_bytes(), chance)).into_owned()
}

/// JSON of the same shape with a few values exchanged for such as no field expects.
pub fn values(input: &Value, chance: &mut Chance) -> Value {
    let mut changed = input.clone();
    for _ in 0..=chance.below(4) {
        change(&mut changed, chance);
    }
    changed
}

fn change(value: &mut Value, chance: &mut Chance) {
    match value {
        Value::Object(fields) if !fields.is_empty() && chance.below(8) > 0 => {
            let at = chance.below(fields.len());
            let name = fields.keys().nth(at).cloned().unwrap_or_default();
            match chance.below(8) {
                0 => drop(fields.remove(&name)),
                _ => change(&mut fields[&name], chance),
            }
        }
        Value::Array(items) if !items.is_empty() && chance.below(8) > 0 => {
            let at = chance.below(items.len());
            match chance.below(8) {
                0 => drop(items.remove(at)),
                1 => items.push(items[at].clone()),
                _ => change(&mut items[at], chance),
            }
        }
        other => *other = odd(other, chance),
    }
}

fn odd(value: &Value, chance: &mut Chance) -> Value {
    match chance.below(10) {
        0 => Value::Null,
        1 => json!(i64::MIN),
        2 => json!(u64::MAX),
        3 => json!(1.5e300),
        4 => json!([]),
        5 => json!({}),
        6 => json!(*chance.pick(&WORDS)),
        7 => json!("x".repeat(1 << chance.below(14))),
        8 => match value.as_str() {
            Some(words) => json!(text(words, "", chance)),
            None => json!(chance.number()),
        },
        _ => json!([value.clone(), value.clone()]),
    }
}

/// The files of `tests/trust/corpus` whose name begins with that of the parser: inputs that once did harm.
fn regressions(parser: &str) -> Vec<Vec<u8>> {
    let entries = std::fs::read_dir(testkit::root().join("tests/trust/corpus")).unwrap();
    let named = entries
        .flatten()
        .filter(|entry| entry.file_name().to_string_lossy().starts_with(&format!("{parser}-")));
    named.map(|entry| std::fs::read(entry.path()).unwrap()).collect()
}

/// Reads what once did harm, then inputs made by chance for so long: a reader that panics does harm, and what it read is kept.
pub fn fuzz(name: &str, time: Duration, mut input: impl FnMut(&mut Chance) -> Vec<u8>, read: impl Fn(&[u8])) {
    for input in regressions(name) {
        read(&input);
    }
    let mut chance = Chance::from_environment();
    let seed = chance.0;
    // What the inputs are made of is made once, and is not counted.
    let _ = input(&mut chance);
    let (started, mut tried, mut harmful) = (worked(), 0_u64, 0);
    while worked() - started < time {
        let input = input(&mut chance);
        tried += 1;
        if catch_unwind(AssertUnwindSafe(|| read(&input))).is_err() {
            harmful += 1;
            let kept = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{seed}-{tried}"));
            std::fs::write(&kept, &input).unwrap();
            eprintln!("{name}: input {tried} does harm; it is kept as {}", kept.display());
            if harmful == 5 {
                break;
            }
        }
    }
    println!(
        "{name}: {tried} inputs in {:.0} s of work, {harmful} did harm",
        (worked() - started).as_secs_f64()
    );
    assert_eq!(
        harmful, 0,
        "copy the inputs into tests/trust/corpus and mend what reads them"
    );
    assert!(tried > 0, "{name}: no input in {time:?}");
}

/// The time that `TUBELAB_FUZZ_SECONDS` asks for, or a minute.
pub fn long() -> Duration {
    let seconds = std::env::var("TUBELAB_FUZZ_SECONDS")
        .ok()
        .and_then(|text| text.parse().ok());
    Duration::from_secs(seconds.unwrap_or(60))
}

/// How long this process has worked: what else the machine does meanwhile does not count.
fn worked() -> Duration {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // Safety: the structure is only written to.
    unsafe { libc::clock_gettime(libc::CLOCK_PROCESS_CPUTIME_ID, &raw mut time) };
    Duration::new(time.tv_sec as u64, time.tv_nsec as u32)
}
